#!/usr/bin/env bash
# Shows how long the workbench takes to open a log of five million frames, and how it bears a bus of 20,000 frames a second with all views visible in one window: how
# long the user interface took to answer, lost frames, memory.
#
#   releng/benchmark.sh
#
# Exit: 0 measured, 1 it could not be measured, 2 wrong usage, 3 something that is needed is missing.
set -euo pipefail

case "${1:-}" in
  '') ;;
  -h | --help)
    sed -n '2,7s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
  *)
    echo "busbar: benchmark.sh takes no arguments, not $1" >&2
    exit 2
    ;;
esac

. "$(dirname "${BASH_SOURCE[0]}")/lib/environment.sh"
. "$BUSBAR_ROOT/releng/lib/display.sh"
need_packages libgtk-3-0 xvfb fonts-dejavu-core
log="$BUSBAR_ROOT/releng/target/benchmark.log"
mkdir -p "$BUSBAR_ROOT/releng/target"
trap stop_display EXIT
start_display 1920x1200

say "building and measuring; the whole output goes to $log"
maven verify -Dbusbar.quick -Dspotless.check.skip -Dtest=WorkbenchBenchmark -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false -Dbusbar.install.groups=benchmark \
  -Dbusbar.install.excludedGroups= -pl '!releng/org.busbar.stock,!releng/org.busbar.site' >"$log" 2>&1 || {
  grep '^\[ERROR\]' "$log" | head -20 >&2
  say "not measured. See $log"
  exit 1
}
cat "$BUSBAR_ROOT/releng/org.busbar.install.tests/target/screenshots/benchmark/"{log,load}.txt
