#!/usr/bin/env bash
# Brings what README.md says of the data up to date in every brand, battery and protocol bundle. Builds first what has changed.
#
#   releng/readmes.sh                prints the files that changed
#
# Exit: 0, or 3 a bundle cannot be read or written.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/lib/environment.sh"
. "$BUSBAR_ROOT/releng/lib/build-product.sh"
build_product
export JAVA_HOME
exec "$BUSBAR_PRODUCT/busbar" readme "$BUSBAR_ROOT"/bundles/org.busbar.{brand,battery,protocol}.*
