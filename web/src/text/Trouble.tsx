import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import { faultsOf, isOf } from "@/app/errors";
import { NotFound } from "@/shell/Astray";
import { Faults } from "@/ui/Notice";
import { Page } from "@/ui/Page";

/** Trouble stands in the place of a page that could not be fetched. */
export function Trouble({ error, again }: { error: CombinedError; again: () => void }) {
  const { t } = useTranslation();
  const faults = faultsOf(error);
  // An address that cannot be one leads nowhere; nothing went wrong.
  if (faults.every((f) => f.code === "INVALID" && isOf(f, "id"))) return <NotFound />;
  return (
    <Page title={t("broken.title")}>
      <Faults faults={faults} again={again} />
    </Page>
  );
}
