import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyText } from "@/app/clipboard";
import { Button } from "./Button";

type Props = {
  /** path of the page, from its slash on. */
  path: string;
  /** said is what is told once the address is copied. */
  said: string;
  children: ReactNode;
};

/** CopyLink copies the address of a page; where the browser will not, it shows it to be taken by hand. */
export function CopyLink({ path, said, children }: Props) {
  const { t } = useTranslation();
  const [how, setHow] = useState<"" | "copied" | "shown">("");
  const address = location.origin + path;
  const copy = async () => setHow((await copyText(address)) ? "copied" : "shown");
  return (
    <>
      <Button icon="link" onClick={() => void copy()}>
        {children}
      </Button>
      <span role="status">{how === "copied" && said}</span>
      {how === "shown" && (
        <input
          className="form-input"
          readOnly
          value={address}
          aria-label={t("address")}
          onFocus={(e) => e.target.select()}
        />
      )}
    </>
  );
}
