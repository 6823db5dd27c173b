// The button that shows the keys, and the key that does the same: "?" anywhere but in a field.
const heard = new WeakMap()

export default function ({ parentElement, setTriggerValue }) {
  const ask = () => setTriggerValue("ask", true)
  const hear = (event) => {
    const at = event.composedPath()[0]
    const typing = at instanceof Element && at.closest("input, textarea, select, [contenteditable], [role=dialog]")
    if (event.key === "?" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing) ask()
  }
  document.removeEventListener("keydown", heard.get(parentElement))
  document.addEventListener("keydown", hear)
  heard.set(parentElement, hear)
  parentElement.querySelector("button").onclick = ask
  return () => document.removeEventListener("keydown", heard.get(parentElement))
}
