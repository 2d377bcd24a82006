#!/usr/bin/env bash
# Runs every test. With --quick: plain JUnit and one smoke test of the product, in under three minutes.
#
#   releng/test.sh [--quick]
#
# Exit: 0 all passed, 1 a test or a check failed, 2 wrong usage, 3 something that is needed is missing.
set -euo pipefail

quick=
case "${1:-}" in
  '') ;;
  --quick) quick=yes ;;
  -h | --help)
    sed -n '2,6s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
  *)
    echo "busbar: test.sh knows --quick and nothing else, not $1" >&2
    exit 2
    ;;
esac

. "$(dirname "${BASH_SOURCE[0]}")/lib/environment.sh"
. "$BUSBAR_ROOT/releng/lib/display.sh"
. "$BUSBAR_ROOT/releng/lib/machine.sh"
. "$BUSBAR_ROOT/releng/lib/peers.sh"
need_packages libgtk-3-0 xvfb python3 python3-canmatrix python3-can can-utils tshark socat fonts-dejavu-core
if [ -z "$quick" ]; then
  need_packages chromium
  need_peers
  need_machine
fi
log="$BUSBAR_ROOT/releng/target/test.log"
mkdir -p "$BUSBAR_ROOT/releng/target"
: >"$log"

# The whole output goes to the log, what a person wants to follow to the screen.
build() {
  local status
  set +e +o pipefail
  maven "$@" 2>&1 | tee -a "$log" |
    grep --line-buffered -E '^\[INFO\] (Building .*\[[0-9]+/[0-9]+\]|Results:|BUILD|Total time)|^(\[(INFO|ERROR|WARNING)\] )?Tests run:|^\[ERROR\]|COMPILATION' |
    grep --line-buffered -v 'osgi.platform'
  status=${PIPESTATUS[0]}
  set -e -o pipefail
  return "$status"
}

slowest() {
  say "the ten slowest tests:"
  find "$BUSBAR_ROOT" -path '*/target/surefire-reports/TEST-*.xml' -newer "$started" -exec \
    sed -n 's/.*<testcase name="\([^"]*\)" classname="\([^"]*\)" time="\([0-9.]*\)".*/\3 \2.\1/p' {} + |
    sort -rn | awk 'NR <= 10 { printf "%8.2f s  %s\n", $1, $2 }'
}

started=$(mktemp)
trap 'stop_display; rm -f "$started"' EXIT
start_display

result=0
if [ -n "$quick" ]; then
  # Two or three minutes are too short for what the second compiler would win.
  export BUSBAR_MAVEN_VM=-XX:TieredStopAtLevel=1
  say "quick tests; the whole output goes to $log"
  # Plain JUnit is most of the time, and every machine has two processors.
  build verify -Dbusbar.quick -DforkCount=2 -Dbusbar.install.groups=smoke -pl '!releng/org.busbar.stock,!releng/org.busbar.site' || result=1
else
  say "all tests; the whole output goes to $log"
  "$BUSBAR_ROOT/releng/lib/build-next-version.sh" >>"$log" 2>&1 || stop "the next version, which the update test needs, does not build. See $log"
  build verify -Dbusbar.fuzz || result=1
fi
slowest
[ $result = 0 ] || say "FAILED. The whole output is in $log"
exit $result
