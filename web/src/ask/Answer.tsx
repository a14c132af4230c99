import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Hit } from "./Hit";
import { type Found, first, type Item } from "./hits";
import { Narrow } from "./Narrow";
import { Nothing } from "./Nothing";
import type { AskSearch } from "./search";

type Props = {
  found: Found;
  items: Item[];
  search: AskSearch;
  busy: boolean;
  /** asked is what this answers: the last question, while the next one is asked. */
  asked: string | undefined;
};

// How many of each kind are shown at once. Who wants more asks for all.
const sureAtFirst = 4;
const maybeAtFirst = 2;
const maybeAlone = 3;

/** shownOf is what is shown of an answer. */
export function shownOf(items: Item[], search: AskSearch): Item[] {
  const anySure = items.some((i) => i.sure);
  return search.all ? items : first(items, sureAtFirst, anySure ? maybeAtFirst : maybeAlone);
}

/** Heard tells how much came, to somebody who does not see it. It is there before there is anything to tell. */
export function Heard({ found, shown }: { found: Found | undefined; shown: Item[] }) {
  const { t } = useTranslation("ask");
  const sure = shown.filter((i) => i.sure).length;
  const maybe = shown.length - sure;
  let say = "";
  if (found && shown.length === 0) say = t("heard.none");
  else if (found?.listed) say = t("heard.listed", { count: shown.length });
  else if (found && sure === 0) say = t("heard.maybe", { count: maybe });
  else if (found)
    say = maybe === 0 ? t("heard.sure", { count: sure }) : t("heard.both", { count: sure, maybe });
  return (
    <p className="sr-only" role="status">
      {say}
    </p>
  );
}

/** Answer is who has stood in something like it, as one list: what is sure, then what may be. */
export function Answer({ found, items, search, busy, asked }: Props) {
  const { t } = useTranslation("ask");
  const q = search.q ?? "";
  const shown = shownOf(items, search);
  const sure = shown.filter((i) => i.sure);
  const maybe = shown.filter((i) => !i.sure);
  const empty = items.length === 0;
  const without = found.nothing ?? found.doubt;
  return (
    <div className={busy ? "answer answer-old" : "answer"} aria-busy={busy} data-answer={asked}>
      {found.meant.map((m) => (
        <p key={m.wrote}>
          {t("meant.nowhere", { wrote: m.wrote })}{" "}
          <Link
            from="/"
            to="/"
            search={(s: AskSearch) => ({ ...s, q: q.replace(m.wrote, m.read), open: undefined })}
          >
            {t("meant.did", { read: m.read })}
          </Link>
        </p>
      ))}
      <Narrow search={search} />
      {without && <Nothing what={without} asked={q} empty={empty} />}
      <Group title={t(found.listed ? "group.listed" : "group.sure", { q })} items={sure} open={search.open} />
      <Group
        title={t(maybeTitle(found, sure.length), { q })}
        quiet={!found.listed || sure.length > 0}
        items={maybe}
        open={search.open}
      />
      {shown.length < items.length && (
        <p>
          <Link
            className="button button-secondary"
            from="/"
            to="/"
            search={(s: AskSearch) => ({ ...s, all: "yes" as const })}
            replace
            resetScroll={false}
          >
            {t("all", { count: items.length - shown.length })}
          </Link>
        </p>
      )}
      {found.wordsOnly && <p className="quiet">{t("wordsOnly")}</p>}
    </div>
  );
}

function maybeTitle(found: Found, sure: number): string {
  if (sure > 0) return "group.maybe";
  return found.listed ? "group.listed" : "group.doubt";
}

function Group({
  title,
  items,
  open,
  quiet,
}: {
  title: string;
  items: Item[];
  open: string | undefined;
  quiet?: boolean;
}) {
  if (items.length === 0) return null;
  return (
    <section className={quiet ? "answer-group answer-quiet" : "answer-group"}>
      <h2>{title}</h2>
      <ul className="plain-list">
        {items.map((i) => (
          <Hit key={i.id} item={i} openNow={open} />
        ))}
      </ul>
    </section>
  );
}
