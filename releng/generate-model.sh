#!/usr/bin/env bash
# Writes bundles/org.busbar.model/src-gen anew from the model in bundles/org.busbar.model/model.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib/environment.sh"

generator=$BUSBAR_ROOT/releng/org.busbar.model.generator
maven -q -pl releng/org.busbar.model.generator compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
  -Dmdep.outputFile="$generator/target/classpath"
"$JAVA_HOME/bin/java" -cp "$generator/target/classes:$(cat "$generator/target/classpath")" \
  org.busbar.model.generator.ModelGenerator "$BUSBAR_ROOT/bundles/org.busbar.model"
say "bundles/org.busbar.model/src-gen is generated; git status shows what changed"
