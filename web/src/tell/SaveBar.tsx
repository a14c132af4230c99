import { useTranslation } from "react-i18next";
import type { Fault } from "@/app/errors";
import { list } from "@/app/format";
import { useViewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Faults, Notice } from "@/ui/Notice";
import { useOnline } from "./useOnline";

type Props = {
  /** missing are names of what must still be there. */
  missing: string[];
  /** kept: it lies on this device; null while nothing is written. */
  kept: boolean | null;
  faults: Fault[];
  busy: boolean;
  onSave: () => void;
};

/** SaveBar is always in reach: what is still missing, or the way to be done; and that nothing is lost meanwhile. */
export function SaveBar({ missing, kept, faults, busy, onSave }: Props) {
  const { t, i18n } = useTranslation("tell");
  const { viewer } = useViewer();
  const online = useOnline();
  const context = viewer?.team ? "team" : undefined;
  const cut = faults.some((f) => f.code === "OFFLINE");
  const general = faults.filter((f) => f.code !== "OFFLINE");
  return (
    <div className="save-bar">
      {cut && (
        <Notice kind="info" title={online ? t("bar.cut") : t("bar.offline")} live>
          <p>{t("bar.stays")}</p>
        </Notice>
      )}
      <Faults faults={general} />
      <div className="row">
        {missing.length === 0 && (
          <Button kind="primary" icon={cut ? "refresh" : "save"} busy={busy} onClick={onSave}>
            {cut ? t("bar.again") : t("bar.save")}
          </Button>
        )}
        <p className="bar-says" role="status">
          {missing.length > 0 && t("bar.missing", { what: list(missing, i18n.language) })}{" "}
          {!online && !cut && t("bar.offlineQuiet")}{" "}
          {busy
            ? t("bar.saving")
            : kept === true
              ? t("bar.kept", { context })
              : kept === false
                ? t("bar.notKept")
                : ""}
        </p>
      </div>
    </div>
  );
}
