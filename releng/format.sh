#!/usr/bin/env bash
# Formats every Java source the way the build demands.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/lib/environment.sh"
maven -q spotless:apply
