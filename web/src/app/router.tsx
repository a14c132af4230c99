// Which address leads to which room. All that a page shows can be told from its address. The first page
// comes with the program; every other room is loaded when somebody goes there.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Ask, askSearch } from "@/ask/Ask";
import { Broken, NotFound } from "@/shell/Astray";
import { Shell } from "@/shell/Shell";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Broken });

const routes = [
  createRoute({ getParentRoute: () => root, path: "/", component: Ask, validateSearch: askSearch }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPreloadStaleTime: 0,
});

void lazyRouteComponent;

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
