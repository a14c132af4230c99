import { Link } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import type { Viewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { Faults } from "@/ui/Notice";
import { AskDocument } from "./colleague.generated";
import { Instead } from "./Instead";
import type { To } from "./Receiver";
import { greeting, startOf } from "./start";
import { type Told, usePreviewAsk } from "./usePreviewAsk";
import { useWriting } from "./useWriting";

type Props = {
  viewer: Viewer;
  to: To;
  practice: { id: string; title: string } | null;
  q: string;
  /** picked: somebody has just chosen whom to ask, and goes on to write. */
  picked: boolean;
  onWithoutPractice: () => void;
  onSent: () => void;
};

// What is about the text stands at the text, once somebody wanted to send it or there is something to take out.
const whileTyping = (told: Told | null) => told?.refused.find((r) => isText(r) && r.reason !== "MISSING");
const isText = (r: { field: string | null }) => r.field === "text";

/** toLookAt is what may tell of a citizen; the names of the two who write to each other do not. */
function toLookAt(told: Told | null, text: string, names: string[]) {
  const known = new Set(names.flatMap((name) => name.split(/[\s,]+/)));
  return (told?.warnings ?? [])
    .map((w) => ({ ...w, words: [...text].slice(w.start, w.end).join("") }))
    .filter((w) => w.words !== "" && !(w.code === "NAME" && w.words.split(/\s+/).every((n) => known.has(n))));
}

/** AskForm is one short request: to whom, about what, and who sees it. */
export function AskForm({ viewer, to, practice, q, picked, onWithoutPractice, onSent }: Props) {
  const { t } = useTranslation("colleague");
  const client = useClient();
  const start = {
    name: to.name,
    team: to.team,
    from: viewer.team ? viewer.name : "",
    practice: practice?.title ?? "",
    q,
  };
  const place = {
    who: viewer.id,
    sort: "ask" as const,
    to: to.id,
    name: to.name,
    practice: practice?.id ?? "",
  };
  const { text, write, send, busy, faults } = useWriting({ ...place, first: startOf(t, start) });
  const said = text.trim() === greeting(t, start).trim() ? "" : text.trim();
  const input = { text: said, to: to.id, practice: practice?.id ?? null };
  const { told, look } = usePreviewAsk(input);
  const [tried, setTried] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!picked) return;
    const field = area.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [picked]);

  const submit = async (e: FormEvent) => {
    e.preventDefault();
    if (busy) return;
    const found = await look();
    const first = found?.refused.find(isText);
    setTried(first?.message ?? (said === "" ? t("missing") : ""));
    if (first || said === "") area.current?.focus();
    if ((found?.refused.length ?? 0) > 0 || said === "") return;
    const arrived = await send(said, (id) =>
      client.mutation(AskDocument, { input: { ...input, clientMutationId: id } }).toPromise(),
    );
    if (arrived) onSent();
  };
  const looks = toLookAt(told, said, [to.name, viewer.name]);
  const elsewhere = told?.refused.filter((r) => !isText(r)) ?? [];
  const wrong = whileTyping(told)?.message ?? (said === "" || tried !== t("missing") ? tried : "");
  return (
    <form onSubmit={(e) => void submit(e)} noValidate className="ask-colleague">
      {practice && (
        <p className="row">
          <span>
            {t("about")}{" "}
            <Link to="/practice/$id" params={{ id: practice.id }}>
              {practice.title}
            </Link>
          </span>
          <Button kind="quiet" onClick={onWithoutPractice}>
            {t("notAbout")}
          </Button>
        </p>
      )}
      <Instead refusals={elsewhere} viewer={viewer} from={start} to={to} practice={practice} text={text} />
      <Field
        label={t("text")}
        hint={t("textHint")}
        error={wrong || undefined}
        required
        after={
          <>
            {looks.map((w) => (
              <p key={`${w.code}${w.start}`} className="look-again">
                <Icon name="alert" /> {w.text} <mark>{w.words}</mark>
              </p>
            ))}
            <p>
              <Icon name="lock" /> {t("seen", { who: told?.seenBy.map((s) => s.text).join(" · ") ?? "" })}
            </p>
          </>
        }
      >
        {(ids) => (
          <textarea
            {...ids}
            ref={area}
            className="form-input"
            rows={5}
            value={text}
            onChange={(e) => {
              setTried("");
              write(e.target.value);
            }}
          />
        )}
      </Field>
      <Faults faults={faults} />
      <div className="row">
        <Button type="submit" kind="primary" icon="send" busy={busy}>
          {t("send", { name: to.name })}
        </Button>
        <small className="quiet">{t("kept")}</small>
      </div>
    </form>
  );
}
