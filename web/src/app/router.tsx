// Which address leads to which room. All that a page shows can be told from its address. The first page
// comes with the program; every other room is loaded when somebody goes there (or is about to).

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { accountSearch } from "@/account/search";
import { Ask, askSearch } from "@/ask/Ask";
import { colleagueSearch } from "@/colleague/search";
import { dashboardSearch } from "@/dashboard/search";
import { mapSearch } from "@/desk/map/search";
import { deskSearch } from "@/desk/search";
import { playgroundSearch } from "@/playground/search";
import { Broken, NotFound } from "@/shell/Astray";
import { Shell } from "@/shell/Shell";
import { tellSearch } from "@/tell/search";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Broken });
const under = { getParentRoute: () => root };
const desk = createRoute({
  ...under,
  path: "/desk",
  validateSearch: deskSearch,
  component: lazyRouteComponent(() => import("@/desk/Desk"), "Desk"),
});
const onDesk = { getParentRoute: () => desk };

const tree = root.addChildren([
  createRoute({ ...under, path: "/", component: Ask, validateSearch: askSearch }),
  createRoute({
    ...under,
    path: "/practice/$id",
    component: lazyRouteComponent(() => import("@/practice/Practice"), "Practice"),
  }),
  createRoute({
    ...under,
    path: "/person/$id",
    component: lazyRouteComponent(() => import("@/person/Person"), "Person"),
  }),
  createRoute({
    ...under,
    path: "/team/$id",
    component: lazyRouteComponent(() => import("@/team/Team"), "Team"),
  }),
  createRoute({
    ...under,
    path: "/problem/$id",
    component: lazyRouteComponent(() => import("@/problem/Problem"), "Problem"),
  }),
  createRoute({
    ...under,
    path: "/question/$id",
    component: lazyRouteComponent(() => import("@/question/Question"), "Question"),
  }),
  createRoute({
    ...under,
    path: "/tell",
    validateSearch: tellSearch,
    component: lazyRouteComponent(() => import("@/tell/Tell"), "Tell"),
  }),
  createRoute({
    ...under,
    path: "/question/new",
    validateSearch: tellSearch,
    component: lazyRouteComponent(() => import("@/tell/TenSeconds"), "TenSeconds"),
  }),
  createRoute({
    ...under,
    path: "/colleague",
    validateSearch: colleagueSearch,
    component: lazyRouteComponent(() => import("@/colleague/Colleague"), "Colleague"),
  }),
  createRoute({
    ...under,
    path: "/dashboard",
    validateSearch: dashboardSearch,
    component: lazyRouteComponent(() => import("@/dashboard/Dashboard"), "Dashboard"),
  }),
  createRoute({
    ...under,
    path: "/playground",
    validateSearch: playgroundSearch,
    component: lazyRouteComponent(() => import("@/playground/Playground"), "Playground"),
  }),
  createRoute({ ...under, path: "/me", component: lazyRouteComponent(() => import("@/me/Me"), "Me") }),
  createRoute({
    ...under,
    path: "/sign-in",
    validateSearch: accountSearch,
    component: lazyRouteComponent(() => import("@/account/SignIn"), "SignIn"),
  }),
  desk.addChildren([
    createRoute({
      ...onDesk,
      path: "/",
      component: lazyRouteComponent(() => import("@/desk/Overview"), "Overview"),
    }),
    createRoute({
      ...onDesk,
      path: "/import",
      component: lazyRouteComponent(() => import("@/desk/Import"), "Import"),
    }),
    createRoute({
      ...onDesk,
      path: "/map",
      validateSearch: mapSearch,
      component: lazyRouteComponent(() => import("@/desk/map/UnitMap"), "UnitMap"),
    }),
    createRoute({
      ...onDesk,
      path: "/questions",
      component: lazyRouteComponent(() => import("@/desk/Questions"), "Questions"),
    }),
    createRoute({
      ...onDesk,
      path: "/practices",
      component: lazyRouteComponent(() => import("@/desk/Practices"), "Practices"),
    }),
    createRoute({
      ...onDesk,
      path: "/drafts",
      component: lazyRouteComponent(() => import("@/desk/Drafts"), "Drafts"),
    }),
    createRoute({
      ...onDesk,
      path: "/duplicates",
      component: lazyRouteComponent(() => import("@/desk/Duplicates"), "Duplicates"),
    }),
    createRoute({
      ...onDesk,
      path: "/hidden",
      component: lazyRouteComponent(() => import("@/desk/Hidden"), "Hidden"),
    }),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
