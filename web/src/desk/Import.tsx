import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useViewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { Faults, Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { Tick } from "@/ui/Tick";
import { Brokers } from "./Desk";
import { FileChoice } from "./FileChoice";
import { tooMuch } from "./files";
import { ImportFaults } from "./ImportFaults";
import { ImportReport } from "./ImportReport";
import { DeskOrganisationDocument } from "./import.generated";
import { mayImport } from "./mine";
import { useImport, type Wish } from "./useImport";

const key = "nabo.desk.list"; // the name of the list last taken in: it should be the same each time

/** Import takes lists in: files, what they would do row by row, and then just that. */
export function Import() {
  const { t } = useTranslation("desk");
  const { viewer } = useViewer();
  if (!viewer) return null;
  if (!mayImport(viewer))
    return (
      <Page title={t("import.title")} lead={t("import.notYours")}>
        <Brokers whole />
      </Page>
    );
  return <TakeIn organisation={viewer.organisation} />;
}

function TakeIn({ organisation }: { organisation: string }) {
  const { t } = useTranslation("desk");
  const [{ data }] = useQuery({ query: DeskOrganisationDocument, variables: { id: organisation } });
  const [wish, setWish] = useState<Wish>(() => ({
    files: [],
    source: localStorage.getItem(key) ?? "",
    full: false,
    overwrite: false,
  }));
  const [told, setTold] = useState(false);
  const list = useImport();
  const busy = list.step === "looking" || list.step === "writing";
  const missing = wrongWith(wish);
  const change = (w: Partial<Wish>) => {
    setWish((had) => ({ ...had, ...w }));
    list.changed();
  };
  const look = () => {
    setTold(true);
    if (missing !== "") return;
    localStorage.setItem(key, wish.source.trim());
    void list.look(wish);
  };
  const restart = () => {
    setTold(false);
    change({ files: [] });
  };
  const name = data?.node && "name" in data.node ? (data.node.name ?? "") : "";
  if (list.step === "done" && list.report) return <Taken report={list.report} again={restart} />;
  return (
    <Page title={t("import.title")} lead={t("import.lead")}>
      <FileChoice
        files={wish.files}
        organisation={name}
        onChange={(files) => change({ files })}
        error={told && missing !== "" && missing !== "source" ? t(`import.missing.${missing}`) : undefined}
      />
      <Field
        label={t("import.source")}
        hint={t("import.sourceHint")}
        required
        error={told && missing === "source" ? t("import.missing.source") : undefined}
      >
        {(ids) => (
          <input
            {...ids}
            type="text"
            className="form-input"
            maxLength={80}
            value={wish.source}
            onChange={(e) => change({ source: e.target.value })}
          />
        )}
      </Field>
      <Tick
        label={t("import.full")}
        hint={t("import.fullHint")}
        checked={wish.full}
        onChange={(full) => change({ full })}
      />
      <Tick
        label={t("import.overwrite")}
        hint={t("import.overwriteHint")}
        checked={wish.overwrite}
        onChange={(overwrite) => change({ overwrite })}
      />
      <p>
        <Button kind={list.report ? "secondary" : "primary"} icon="seen" busy={busy} onClick={look}>
          {t("import.look")}
        </Button>
      </p>
      <p role="status">
        {list.step === "looking" && t("import.looking")}
        {list.step === "writing" &&
          t(list.part > 1 ? "import.writingOn" : "import.writing", { part: list.part })}
      </p>
      <Problems faults={list.faults} look={look} />
      {list.report && (
        <Found>
          {list.report.faults.length > 0 ? (
            <ImportFaults report={list.report} />
          ) : (
            <ImportReport report={list.report} busy={busy} onWrite={(yes) => void list.write(wish, yes)} />
          )}
        </Found>
      )}
    </Page>
  );
}

function wrongWith(w: Wish): "" | "none" | "wrong" | "files" | "bytes" | "source" {
  if (w.files.length === 0) return "none";
  if (w.files.some((f) => f.wrong !== "")) return "wrong";
  const much = tooMuch(w.files);
  if (much !== "") return much;
  return w.source.trim() === "" ? "source" : "";
}

/** Problems: what the API would not do. That others wrote meanwhile is mended by looking again. */
function Problems({ faults, look }: { faults: ReturnType<typeof useImport>["faults"]; look: () => void }) {
  const { t } = useTranslation("desk");
  const moved = faults.some((f) => f.code === "CONFLICT");
  if (!moved) return <Faults faults={faults} />;
  return (
    <Notice kind="warning" title={t("import.moved")} live>
      <p>{t("import.movedText")}</p>
      <Button icon="refresh" onClick={look}>
        {t("import.lookAgain")}
      </Button>
    </Notice>
  );
}

/** Found takes the focus to what came, as somebody waited for it. */
function Found({ children }: { children: React.ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="desk-found">
      {children}
    </div>
  );
}

function Taken({
  report,
  again,
}: {
  report: Parameters<typeof ImportReport>[0]["report"];
  again: () => void;
}) {
  const { t } = useTranslation("desk");
  return (
    <Page key="taken" title={t("import.taken")} lead={t("import.takenLead")}>
      <p className="row">
        <Link to="/" className="button button-primary">
          {t("import.ask")}
        </Link>
        {report.counts.some((c) => c.kind === "PRACTICE") && (
          <Link to="/desk/practices" className="button button-secondary">
            {t("import.words")}
          </Link>
        )}
        <Button onClick={again}>{t("import.another")}</Button>
      </p>
      <ImportReport report={report} />
    </Page>
  );
}
