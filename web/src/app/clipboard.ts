/** copyText puts a text where it can be pasted; false where the browser lets no page do that, as without a certificate. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
