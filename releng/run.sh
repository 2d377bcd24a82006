#!/usr/bin/env bash
# Opens the workbench on the simulated bus. Builds first what has changed.
#
#   releng/run.sh [converter]        default: sim:victron.bms-can
#
# Exit: 0, or 2 wrong usage, 3 something that is needed is missing.
set -euo pipefail

case "${1:-}" in
  -h | --help)
    sed -n '2,6s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
  -*)
    echo "busbar: run.sh takes a converter such as sim:pylontech.lv.1.2, not $1" >&2
    exit 2
    ;;
esac
converter=${1:-sim:victron.bms-can}

. "$(dirname "${BASH_SOURCE[0]}")/lib/environment.sh"
. "$BUSBAR_ROOT/releng/lib/build-product.sh"
build_product

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "there is no display, so the workbench cannot open. The same bus on the command line:"
  say "  releng/busbar monitor --converter '$converter' --protocol '${converter#sim:}' --seconds 10"
  say "or, for a picture: apt-get install xvfb && xvfb-run releng/run.sh"
  exit 3
fi
need_packages libgtk-3-0
export JAVA_HOME
export JDK_JAVA_OPTIONS="${JDK_JAVA_OPTIONS:-} -Dbusbar.connect=$converter"
exec "$BUSBAR_PRODUCT/busbar-workbench" -data "$BUSBAR_TOOLS/workspace"
