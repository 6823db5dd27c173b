// Buttons that copy words; where the clipboard is closed to us (no https), by way of a hidden text field.
async function copy(words) {
  try {
    await navigator.clipboard.writeText(words)
  } catch {
    const field = Object.assign(document.createElement("textarea"), { value: words })
    field.style.cssText = "position:fixed;opacity:0"
    document.body.append(field)
    field.select()
    document.execCommand("copy")
    field.remove()
  }
}

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".copying")
  root.replaceChildren(
    ...data.map(([name, words]) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: name })
      button.setAttribute("aria-live", "polite")
      button.onclick = async () => {
        await copy(words)
        button.textContent = "Copied"
        button.classList.add("done")
        setTimeout(() => {
          button.textContent = name
          button.classList.remove("done")
        }, 1800)
      }
      return button
    }),
  )
}
