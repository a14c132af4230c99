import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { day } from "@/app/format";
import { langOf } from "@/app/i18n";
import { useViewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { Done } from "./Done";
import { useDeed } from "./deed";
import { type Merged, nameOf, Pair, placeOf } from "./Merge";
import { ByHand } from "./MergeByHand";
import { DeskDuplicatesDocument, DeskMergesDocument, UnmergeTwoDocument } from "./merge.generated";
import { useLanguage } from "./mine";
import { mergeable } from "./search";

/** Duplicates are pairs that may be the same: one stays, and a merge can be undone, now and later. */
export function Duplicates() {
  const { t } = useTranslation("desk");
  const { kind = "PRACTICE" } = useSearch({ from: "/desk/duplicates" });
  const go = useNavigate({ from: "/desk/duplicates" });
  const { viewer } = useViewer();
  const language = useLanguage();
  const [done, setDone] = useState<Merged | null>(null);
  const [undone, setUndone] = useState("");
  const unmerge = useDeed(UnmergeTwoDocument);
  const [{ data, fetching, error }, again] = useQuery({
    query: DeskDuplicatesDocument,
    variables: { kind, language: langOf(language) },
  });
  const pairs = data?.duplicates ?? [];
  const merged = (m: Merged) => {
    setUndone("");
    setDone(m);
  };
  const undo = async (m: Merged) => {
    if (!(await unmerge.run({ duplicate: m.duplicate }))) return;
    setDone(null);
    setUndone(m.name);
  };
  return (
    <Page title={t("duplicates.title")} lead={t("duplicates.lead")}>
      <Choice
        chips
        legend={t("duplicates.kind")}
        value={kind}
        options={mergeable
          .filter((k) => k !== "PERSON" || viewer?.admin)
          .map((k) => ({ value: k, label: t(`kinds.${k}`) }))}
        onChange={(k) => void go({ search: { kind: k } })}
      />
      {done && (
        <Done
          key={done.duplicate}
          text={t("duplicates.done", { name: done.name, into: done.into })}
          undo={() => void undo(done)}
          busy={unmerge.busy}
        />
      )}
      {undone && <Done key={undone} text={t("duplicates.undone", { name: undone })} />}
      <Faults faults={unmerge.faults} />
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
      {fetching && !data && <Loading />}
      {data && pairs.length === 0 && <p>{t("duplicates.none")}</p>}
      <ul className="no-max-width plain-list">
        {pairs.map((p) => (
          <li key={`${p.a.id}${p.b.id}`} className="card">
            <Pair a={p.a} b={p.b} why={p.why} onMerged={merged} />
          </li>
        ))}
      </ul>
      {kind !== "QUESTION" && <ByHand key={kind} kind={kind} onMerged={merged} />}
      <Merges undo={undo} busy={unmerge.busy} />
    </Page>
  );
}

function Merges({ undo, busy }: { undo: (m: Merged) => Promise<void>; busy: boolean }) {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const [{ data }] = useQuery({ query: DeskMergesDocument });
  const merges = data?.merges ?? [];
  return (
    <section>
      <h2>{t("duplicates.past")}</h2>
      {data && merges.length === 0 && <p className="quiet">{t("duplicates.noPast")}</p>}
      <ul className="no-max-width plain-list desk-lines">
        {merges.map((m) => {
          const name = m.name ?? t("duplicates.nameless");
          const into = nameOf(m.into);
          const by = m.by?.name;
          return (
            <li key={m.duplicate} className="row">
              <span className="desk-grow">
                {t("duplicates.was", { name })} <Link to={placeOf(m.into)}>{into}</Link>
                <br />
                <span className="quiet">
                  {[day(m.on, language), by && t("duplicates.by", { name: by })].filter(Boolean).join(", ")}
                </span>
              </span>
              <Button busy={busy} onClick={() => void undo({ duplicate: m.duplicate, name, into })}>
                {t("undo")}
                <span className="sr-only">: {name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
