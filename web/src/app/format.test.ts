import { describe, expect, it } from "vitest";
import { callable, mailable } from "./format";

describe("ways to reach somebody", () => {
  it.each([
    ["mette@fjordkaer.dk", "mailto:mette@fjordkaer.dk"],
    [" mette@fjordkaer.dk ", "mailto:mette@fjordkaer.dk"],
    ["m@f.dk?bcc=x@evil.example&body=hej", "mailto:m@f.dk%3Fbcc%3Dx%40evil.example%26body%3Dhej"],
    ["m@f.dk,x@evil.example", "mailto:m@f.dk%2Cx%40evil.example"],
    ["javascript:alert(1)", "mailto:javascript%3Aalert(1)"],
    ["m@f.dk\r\nBcc: x", "mailto:m@f.dk%0D%0ABcc%3A%20x"],
  ])("writes to one address and nothing more: %s", (typed, link) => expect(mailable(typed)).toBe(link));

  it.each([
    ["12 34 56 78", "tel:12345678"],
    ["+45 12345678", "tel:+4512345678"],
    ["javascript:alert(1)", "tel:1"],
    ["*#06#;phone-context=x", "tel:06"],
  ])("calls a number and nothing more: %s", (typed, link) => expect(callable(typed)).toBe(link));
});
