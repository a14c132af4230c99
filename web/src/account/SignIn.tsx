import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { newClient } from "@/app/client";
import { type Fault, faultsOf } from "@/app/errors";
import { words } from "@/app/i18n";
import { isDemo, type Session, signIn, signOut, useSession } from "@/app/session";
import { useViewer } from "@/shell/viewer";
import { ViewerDocument } from "@/shell/viewer.generated";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { Faults, Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import da from "./da.json";
import en from "./en.json";

words("account", da, en);

/** SignIn takes a token, tries it, and leads on to where somebody was going. */
export function SignIn() {
  const { t } = useTranslation("account");
  const session = useSession();
  if (isDemo) {
    return (
      <Page title={t("title")}>
        <Notice kind="info">
          <p>{t("demo")}</p>
        </Notice>
      </Page>
    );
  }
  return (
    <Page title={t("title")} lead={session.how === "token" ? undefined : t("lead")}>
      {session.how === "token" ? <SignedIn /> : <TokenForm />}
    </Page>
  );
}

/** useOnwards goes to where somebody was on their way to. */
function useOnwards() {
  const { back = "/" } = useSearch({ from: "/sign-in" });
  const go = useNavigate();
  return () => void go({ href: back, replace: true });
}

function SignedIn() {
  const { t } = useTranslation("account");
  const { viewer } = useViewer();
  const onwards = useOnwards();
  return (
    <>
      {viewer && <p>{t("in", { name: viewer.name })}</p>}
      <div className="row">
        <Button kind="primary" icon="arrow" onClick={onwards}>
          {t("onwards")}
        </Button>
        <Button onClick={signOut}>{t("out")}</Button>
      </div>
    </>
  );
}

function TokenForm() {
  const { t } = useTranslation("account");
  const onwards = useOnwards();
  const [token, setToken] = useState("");
  const [keep, setKeep] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState("");
  const [faults, setFaults] = useState<Fault[]>([]);

  const send = async (e: FormEvent) => {
    e.preventDefault();
    const typed = token.trim();
    setFaults([]);
    setWrong(typed === "" ? t("missing") : "");
    if (typed === "" || busy) return;
    setBusy(true);
    const next: Session = { how: "token", token: typed };
    const answer = await newClient(next).query(ViewerDocument, {}).toPromise();
    setBusy(false);
    if (answer.data?.viewer?.subject) {
      signIn(next, keep);
      onwards();
      return;
    }
    const found = faultsOf(answer.error);
    const refused =
      found.length === 0 || found.some((f) => f.code === "UNAUTHENTICATED" || f.code === "INVALID");
    if (refused) setWrong(t("refused"));
    else setFaults(found);
  };

  return (
    <form onSubmit={(e) => void send(e)} noValidate>
      <Faults faults={faults} />
      <Field label={t("token")} hint={t("hint")} error={wrong} required>
        {(ids) => (
          <input
            {...ids}
            type="password"
            autoComplete="current-password"
            className="form-input"
            value={token}
            onChange={(e) => setToken(e.target.value)}
          />
        )}
      </Field>
      <p>
        <label className="tick">
          <input type="checkbox" checked={keep} onChange={(e) => setKeep(e.target.checked)} />
          <span>
            {t("keep")}
            <small className="quiet">{t("keepHint")}</small>
          </span>
        </label>
      </p>
      <Button type="submit" kind="primary" busy={busy}>
        {t("go")}
      </Button>
    </form>
  );
}
