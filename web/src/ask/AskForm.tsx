import { Link } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";

/** AskForm is the one field. */
export function AskForm({
  asked,
  busy,
  onAsk,
}: {
  asked: string;
  busy: boolean;
  onAsk: (text: string) => void;
}) {
  const { t } = useTranslation("ask");
  const [typed, setTyped] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(asked), [asked]);
  const ask = (e: FormEvent) => {
    e.preventDefault();
    // A keyboard on the glass would lie over the answer.
    if (matchMedia("(pointer: coarse)").matches) field.current?.blur();
    onAsk(typed.trim());
  };
  return (
    <form role="search" className="ask-form" onSubmit={ask}>
      <label className="form-label" htmlFor="ask-text">
        {t("question")}
      </label>
      <div className="ask-row">
        <input
          ref={field}
          id="ask-text"
          type="search"
          className="form-input"
          value={typed}
          maxLength={2000}
          autoComplete="off"
          enterKeyHint="search"
          aria-describedby={asked === "" ? "ask-private" : undefined}
          onChange={(e) => setTyped(e.target.value)}
        />
        <Button type="submit" kind="primary" icon="ask" busy={busy}>
          {t("ask")}
        </Button>
      </div>
      {asked === "" && (
        <p className="form-hint" id="ask-private">
          {t("private")}
        </p>
      )}
    </form>
  );
}

/** Examples show how one asks, to somebody who has typed nothing yet. */
export function Examples() {
  const { t } = useTranslation("ask");
  return (
    <div className="ask-examples">
      <h2 id="ask-examples">{t("examples.title")}</h2>
      <ul className="plain-list" aria-labelledby="ask-examples">
        {(["first", "second", "third"] as const).map((which) => (
          <li key={which}>
            <Link to="/" search={{ q: t(`examples.${which}`) }}>
              »{t(`examples.${which}`)}«
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
