# Sourced: gives the user interface a display of its own, so that tests neither need nor disturb the one in use.

# start_display [WIDTHxHEIGHT]
start_display() {
  local number
  local fifo
  fifo=$(mktemp -u)
  mkfifo "$fifo"
  Xvfb -displayfd 3 -screen 0 "${1:-1600x1000}x24" -nolisten tcp 3>"$fifo" 2>/dev/null &
  BUSBAR_XVFB=$!
  read -r number <"$fifo" || stop "Xvfb, the display for the tests, did not start."
  rm -f "$fifo"
  export DISPLAY=":$number" GDK_BACKEND=x11 NO_AT_BRIDGE=1
}

stop_display() {
  [ -n "${BUSBAR_XVFB:-}" ] || return 0
  kill "$BUSBAR_XVFB" 2>/dev/null || true
  wait "$BUSBAR_XVFB" 2>/dev/null || true
  BUSBAR_XVFB=
}
