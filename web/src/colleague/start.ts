// How a message to a colleague begins: friendly, and ready to send where it is known what it is about.

import type { TFunction } from "i18next";

/** firstName is how one greets a colleague, or a unit whose place stands after a comma. */
export function firstName(name: string, team: boolean): string {
  return (team ? name.split(",")[0] : name.split(" ")[0])?.trim() ?? name;
}

type About = {
  name: string;
  team: boolean;
  /** from: the room whose tablet it is; empty for a person. */
  from: string;
  practice: string;
  q: string;
};

/** greeting is the start that says nothing yet. */
export function greeting(t: TFunction, a: About): string {
  const hello = t("start.hello", { name: firstName(a.name, a.team) });
  return a.from ? `${hello} ${t("start.from", { team: a.from })}` : hello;
}

/** startOf is the text to begin with. */
export function startOf(t: TFunction, a: About): string {
  const trouble = a.q.trim() ? ` ${t("start.trouble", { q: a.q.trim() })}` : "";
  if (a.practice)
    return `${greeting(t, a)} ${t("start.practice", { title: a.practice })}${trouble} ${t("start.call")}`;
  return trouble ? `${greeting(t, a)}${trouble} ${t("start.have")}` : `${greeting(t, a)} `;
}
