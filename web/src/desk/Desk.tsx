import { Outlet } from "@tanstack/react-router";

/** Desk is around the pages of a knowledge broker. */
export function Desk() {
  return <Outlet />;
}
