// Keeps what is typed into the paste box: a while after the last key, and at once when the box is left.
// Streamlit itself sends the box when it is analysed; a link clicked before that would lose the text.
const BOX = '[class*="st-key-paste-"] textarea'
const PAUSE = 300
const heard = new WeakMap()

export default function ({ parentElement, setTriggerValue }) {
  heard.get(parentElement)?.()
  let timer = 0
  let waiting = null
  const forget = () => { clearTimeout(timer); waiting = null }
  const send = () => {
    const text = waiting
    forget()
    if (text !== null) setTriggerValue("typed", text)
  }
  const box = (event) => event.target instanceof Element && event.target.matches(BOX)
  const typed = (event) => {
    if (!box(event)) return
    clearTimeout(timer)
    waiting = event.target.value
    timer = setTimeout(send, PAUSE)
  }
  // Analysing sends the text itself: a second message would interrupt it.
  const left = (event) => {
    if (!box(event)) return
    if (event.relatedTarget?.closest?.(".st-key-analyse")) forget()
    else send()
  }
  const pressed = (event) => {
    if (box(event) && event.key === "Enter" && (event.ctrlKey || event.metaKey)) forget()
  }
  document.addEventListener("input", typed)
  document.addEventListener("focusout", left)
  document.addEventListener("keydown", pressed, true)
  const stop = () => {
    forget()
    document.removeEventListener("input", typed)
    document.removeEventListener("focusout", left)
    document.removeEventListener("keydown", pressed, true)
  }
  heard.set(parentElement, stop)
  return stop
}
