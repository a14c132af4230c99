import "virtual:design-system.css";
import "./styles/index.css";
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

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
