import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isDemo, signOut } from "@/app/session";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { forget } from "./forget";
import { Section } from "./Section";

/** Device is what this device keeps, and how to leave it. */
export function Device({ team = false }: { team?: boolean }) {
  const { t } = useTranslation("me");
  const context = team ? "team" : undefined;
  const [asking, setAsking] = useState(false);
  const [said, say] = useState("");
  const away = () => {
    forget(localStorage);
    forget(sessionStorage);
    setAsking(false);
    say(t("device.done"));
    signOut();
  };
  return (
    <Section title={t("device.title", { context })} lead={t("device.lead", { context })} said={said}>
      <p className="row">
        <Link to="/tell">{t("device.tell")}</Link>
        <Link to="/colleague">{t("device.asks")}</Link>
      </p>
      <div className="row">
        {!isDemo && <Button onClick={signOut}>{t("device.out")}</Button>}
        <Button icon="delete" onClick={() => setAsking(true)}>
          {t("device.forget")}
        </Button>
      </div>
      <Dialog
        title={t("device.forget")}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" onClick={away}>
              {t("device.yes")}
            </Button>
            <Button onClick={() => setAsking(false)}>{t("app:cancel")}</Button>
          </>
        }
      >
        <p>{t("device.what")}</p>
      </Dialog>
    </Section>
  );
}
