import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyText } from "@/app/clipboard";
import { Button } from "@/ui/Button";

/** ToCopy is something to take along: a link, or a slip. */
export function ToCopy({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation("tell");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const done = await copyText(value);
    setCopied(done);
    if (!done) field.current?.select(); // to be copied by hand
  };
  return (
    <div className="to-copy">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <div className="row">
        <input
          ref={field}
          id={id}
          className="form-input"
          readOnly
          value={value}
          onFocus={(e) => e.target.select()}
        />
        <Button icon="copy" onClick={() => void copy()}>
          {t("copy")}
        </Button>
      </div>
      <p role="status" className="field-after">
        {copied && t("copied")}
      </p>
    </div>
  );
}
