import "./app/styles";
import "./app/i18n";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, useMemo } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { newClient } from "./app/client";
import { router } from "./app/router";
import { useSession } from "./app/session";

/** App gives each who asks a client of their own: nothing of one is left for the next. */
function App() {
  const session = useSession();
  const client = useMemo(() => newClient(session), [session]);
  return (
    <Provider value={client} key={JSON.stringify(session)}>
      <RouterProvider router={router} />
    </Provider>
  );
}

/** shown settles when what already stands in the page has been painted; in a window nobody looks at, at once. */
function shown(): Promise<void> {
  if (document.visibilityState === "hidden") return Promise.resolve();
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

const root = document.getElementById("root");
if (root) {
  // The program takes the processor: the heading is on the screen before that.
  void shown().then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}
