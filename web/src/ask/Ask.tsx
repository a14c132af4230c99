import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { langOf, words } from "@/app/i18n";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { Answer, Heard, shownOf } from "./Answer";
import { AskForm, Examples } from "./AskForm";
import "./ask.css";
import da from "./da.json";
import en from "./en.json";
import { itemsOf } from "./hits";
import { type AskSearch, filterOf, openIn } from "./search";
import { useOpen } from "./useOpen";
import { useScrollKept } from "./useScrollKept";
import { WhoSolvedDocument } from "./whoSolved.generated";

export { type AskSearch, askSearch } from "./search";

words("ask", da, en);

// What opens beside the list comes after the first page; it is on its way as soon as there is a list.
const loadPanel = () => import("./Panel");
const Panel = lazy(async () => ({ default: (await loadPanel()).Panel }));

/** Ask is the front page: one field, and who has stood in something like it. */
export function Ask() {
  const { t, i18n } = useTranslation(["ask", "app"]);
  const search = useSearch({ from: "/" });
  const go = useNavigate({ from: "/" });
  const { q = "" } = search;
  const [{ data, fetching, error, operation }, again] = useQuery({
    query: WhoSolvedDocument,
    variables: { text: q, filter: filterOf(search), language: langOf(i18n.language) },
    pause: q === "",
  });
  // While the next answer is on its way, the last one stays.
  const found = q === "" || error ? undefined : (data?.whoSolved ?? undefined);
  const items = useMemo(() => (found ? itemsOf(found) : []), [found]);
  const open = openIn(search.open);
  const { panel, close } = useOpen(search.open);
  const answered = found !== undefined;
  useScrollKept(answered || q === "");
  useEffect(() => {
    if (answered) void loadPanel();
  }, [answered]);
  useEffect(() => {
    document.title = q === "" ? t("title.window") : t("title.asked", { q });
  }, [q, t]);
  const item = open ? items.find((i) => i.kind === open.kind && i.id === open.id) : undefined;
  return (
    <div className={open ? "ask ask-beside" : "ask"}>
      <div className="ask-list">
        <Page
          title={t("title.page")}
          lead={q === "" ? t("lead") : undefined}
          hideTitle={q !== "" || open !== null}
        >
          <AskForm
            asked={q}
            busy={fetching}
            onAsk={(text) =>
              void go({
                search: (s: AskSearch) => ({ ...s, q: text || undefined, open: undefined, all: undefined }),
              })
            }
          />
          {q === "" && <Examples />}
          <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
          <Heard found={fetching ? undefined : found} shown={shownOf(items, search)} />
          {fetching && !found && <Loading />}
          {found && (
            <Answer
              found={found}
              items={items}
              search={search}
              busy={fetching}
              asked={operation?.variables.text}
            />
          )}
        </Page>
      </div>
      {open && (
        <section className="ask-panel" ref={panel} aria-labelledby="ask-open">
          <Suspense fallback={<Loading />}>
            <Panel open={open} item={item} asked={q} onClose={close} />
          </Suspense>
        </section>
      )}
    </div>
  );
}
