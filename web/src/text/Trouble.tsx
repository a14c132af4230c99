import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import { faultsOf } from "@/app/errors";
import { Faults } from "@/ui/Notice";
import { Page } from "@/ui/Page";

/** Trouble stands in the place of a page that could not be fetched. */
export function Trouble({ error, again }: { error: CombinedError; again: () => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t("broken.title")}>
      <Faults faults={faultsOf(error)} again={again} />
    </Page>
  );
}
