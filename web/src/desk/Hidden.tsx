import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { day } from "@/app/format";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { Done } from "./Done";
import { useDeed } from "./deed";
import {
  DeskHiddenDocument,
  type DeskHiddenQuery,
  RedactTextDocument,
  RestoreTextDocument,
} from "./hidden.generated";
import { useLanguage } from "./mine";

type Part = { field: string; text: string };
type HiddenText = {
  id: string;
  kind: "practice" | "problem" | "question";
  hiddenOn: string;
  unit: string;
  parts: Part[];
};

function textsOf(d: DeskHiddenQuery): HiddenText[] {
  const of = (kind: HiddenText["kind"], nodes: readonly object[] | undefined): HiddenText[] =>
    (nodes ?? []).map((node) => {
      const { id, hiddenOn, keptBy, ...fields } = node as Record<string, unknown>;
      const parts = Object.entries(fields).map(([field, value]) => ({
        field,
        text: Array.isArray(value) ? value.join("\n") : field !== "__typename" && value ? String(value) : "",
      }));
      return {
        id: String(id),
        kind,
        hiddenOn: String(hiddenOn ?? ""),
        unit: (keptBy as { name?: string } | null)?.name ?? "",
        parts: parts.filter((p) => p.text !== ""),
      };
    });
  return [
    ...of("practice", d.practices?.nodes),
    ...of("problem", d.problems?.nodes),
    ...of("question", d.questions?.nodes),
  ].sort((a, b) => b.hiddenOn.localeCompare(a.hiddenOn));
}

/** Hidden are texts that somebody hid at once. Each is shown again, or something in it is struck out for good. */
export function Hidden() {
  const { t } = useTranslation("desk");
  const [done, setDone] = useState("");
  const [{ data, fetching, error }, again] = useQuery({
    query: DeskHiddenDocument,
    requestPolicy: "cache-and-network",
  });
  const texts = data ? textsOf(data) : [];
  return (
    <Page title={t("hidden.title")} lead={t("hidden.lead")}>
      {done && <Done key={done} text={done} />}
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
      {fetching && !data && <Loading />}
      {data && texts.length === 0 && <p>{t("hidden.none")}</p>}
      <ul className="no-max-width plain-list">
        {texts.map((x) => (
          <HiddenItem key={x.id} text={x} onDone={setDone} />
        ))}
      </ul>
    </Page>
  );
}

function HiddenItem({ text, onDone }: { text: HiddenText; onDone: (text: string) => void }) {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const [ask, setAsk] = useState<"" | "restore" | "redact">("");
  const title = text.parts[0]?.text ?? t("hidden.empty");
  return (
    <li className="card">
      <p className="quiet">
        {t(`hidden.${text.kind}`)} · {text.unit} · {t("hidden.on", { day: day(text.hiddenOn, language) })}
      </p>
      <h2 className="desk-quote">
        <Link to={`/${text.kind}/$id`} params={{ id: text.id }}>
          {title}
        </Link>
      </h2>
      <dl className="desk-parts">
        {text.parts.slice(1).map((p) => (
          <div key={p.field}>
            <dt>{t(`field.${p.field}`)}</dt>
            <dd>{p.text}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Button icon="seen" onClick={() => setAsk("restore")}>
          {t("hidden.restore")}
          <span className="sr-only">: {title}</span>
        </Button>
        <Button icon="delete" onClick={() => setAsk("redact")}>
          {t("hidden.redact")}
          <span className="sr-only">: {title}</span>
        </Button>
      </div>
      <Restore text={text} open={ask === "restore"} onClose={() => setAsk("")} onDone={onDone} />
      <Redact text={text} open={ask === "redact"} onClose={() => setAsk("")} onDone={onDone} />
    </li>
  );
}

type AskProps = { text: HiddenText; open: boolean; onClose: () => void; onDone: (text: string) => void };

function Restore({ text, open, onClose, onDone }: AskProps) {
  const { t } = useTranslation("desk");
  const deed = useDeed(RestoreTextDocument);
  const restore = async () => {
    if (!(await deed.run({ id: text.id }))) return;
    onClose();
    onDone(t("hidden.restored"));
  };
  return (
    <Dialog
      title={t("hidden.restoreTitle")}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={deed.busy} onClick={() => void restore()}>
            {t("hidden.restore")}
          </Button>
          <Button onClick={onClose}>{t("app:cancel")}</Button>
        </>
      }
    >
      <p>{t("hidden.restoreText")}</p>
      <Faults faults={deed.faults} />
    </Dialog>
  );
}

function Redact({ text, open, onClose, onDone }: AskProps) {
  const { t } = useTranslation("desk");
  const deed = useDeed(RedactTextDocument);
  const [kept, setKept] = useState<string[]>([]);
  const fields = text.parts.map((p) => p.field).filter((f) => !kept.includes(f));
  const redact = async () => {
    if (fields.length === 0 || !(await deed.run({ id: text.id, fields }))) return;
    setKept([]);
    onClose();
    onDone(t("hidden.redacted"));
  };
  return (
    <Dialog
      title={t("hidden.redactTitle")}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={deed.busy}
            aria-disabled={fields.length === 0}
            onClick={() => void redact()}
          >
            {t("hidden.redactDo")}
          </Button>
          <Button onClick={onClose}>{t("app:cancel")}</Button>
        </>
      }
    >
      <p>{t("hidden.redactText")}</p>
      <fieldset className="choice">
        <legend className="form-label">{t("hidden.which")}</legend>
        {text.parts.map((p) => (
          <label key={p.field} className="tick">
            <input
              type="checkbox"
              checked={!kept.includes(p.field)}
              onChange={(e) =>
                setKept(e.target.checked ? kept.filter((f) => f !== p.field) : [...kept, p.field])
              }
            />
            <span>
              {t(`field.${p.field}`)}
              <span className="quiet desk-short">{p.text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Faults faults={deed.faults} />
    </Dialog>
  );
}
