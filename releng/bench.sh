#!/usr/bin/env bash
# Compares how fast logs are read and decoded: Busbar in process and as a whole process, a C program that does the least, python3-can, python3-canmatrix, can-utils and tshark.
# All in one run and one after the other, five times; printed are medians and how many times longer than the C program each takes. Then an SLCAN converter at the other
# end of a pseudo terminal: how many frames a second Busbar and python3-can take, and how long a frame takes from the wire to the table.
#
#   releng/bench.sh [FRAMES]      one million frames if not given; at most ten million
#
# Exit: 0 measured, 1 it could not be measured, 2 wrong usage, 3 something that is needed is missing.
set -euo pipefail

frames=${1:-1000000}
case "$frames" in
  -h | --help)
    sed -n '2,8s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
  '' | *[!0-9]*) frames=0 ;;
esac
if [ $# -gt 1 ] || [ "$frames" -lt 1000 ] || [ "$frames" -gt 10000000 ]; then
  echo "busbar: bench.sh takes a number of frames from 1000 to 10000000, not $*" >&2
  exit 2
fi

. "$(dirname "${BASH_SOURCE[0]}")/lib/environment.sh"
need_packages gcc libc6-dev python3 python3-can python3-canmatrix can-utils tshark socat
. "$BUSBAR_ROOT/releng/lib/build-product.sh"
build_product
source="$BUSBAR_ROOT/releng/bench"
work=$(mktemp -d)
lead=
feed=
trap '[ -z "$lead$feed" ] || kill $lead $feed 2>/dev/null || true; rm -rf "$work"' EXIT

plugins=$(find -L "$BUSBAR_PRODUCT" -path '*plugins/org.busbar.can_*.jar' -o -path '*plugins/org.busbar.core_*.jar' -o -path '*plugins/org.busbar.api_*.jar' -o -path '*plugins/org.busbar.converter_*.jar' -o -path '*plugins/org.busbar.link.serial_*.jar' \
  -o -path '*plugins/com.fazecast.jSerialComm_*.jar' -o -path '*plugins/org.eclipse.osgi_*.jar' | paste -sd:)
[ -n "$plugins" ] || stop "no plug-ins are in $BUSBAR_PRODUCT. Build the product again with releng/busbar --version"
cc -O2 -o "$work/floor" "$source/floor.c" || stop "the C program does not compile. See the message of cc above"
mkdir "$work/classes"
"$JAVA_HOME/bin/javac" -proc:none -Xlint:none -nowarn -cp "$plugins" -d "$work/classes" "$source/LogBench.java" "$source/WireBench.java" || stop "the benchmarks in $source do not compile against $BUSBAR_PRODUCT"
log="$work/bench.log"
dbc="$work/bench.dbc"
say "making a log of $frames frames"
"$JAVA_HOME/bin/java" -cp "$work/classes:$plugins" LogBench generate "$frames" "$log"
export JAVA_HOME
"$BUSBAR_PRODUCT/busbar" dbc pylontech.lv.1.2 >"$dbc"

names=('C program (cc -O2)' 'busbar stats, whole process' 'busbar decode to CSV, whole process' 'busbar convert to pcapng, whole process' 'can-utils log2long' 'can-utils log2asc'
  'tshark -q (reads only)' 'python3-can LogReader (reads only)' 'python3-canmatrix decode')
way() {
  case $1 in
    0) command=("$work/floor" "$log") ;;
    1) command=("$BUSBAR_PRODUCT/busbar" stats "$log") ;;
    2) command=("$BUSBAR_PRODUCT/busbar" decode "$log" --protocol pylontech.lv.1.2) ;;
    3) command=("$BUSBAR_PRODUCT/busbar" convert "$log" "$work/out.pcapng" --force) ;;
    4) command=(log2long) ;;
    5) command=(log2asc -I "$log" -O "$work/out.asc" can0) ;;
    6) command=(tshark -q -r "$log") ;;
    7) command=(/usr/bin/python3 "$source/read_python_can.py" "$log") ;;
    8) command=(/usr/bin/python3 "$source/decode_canmatrix.py" "$dbc" "$log") ;;
  esac
}

# No way takes longer than canmatrix, about ten microseconds a frame; whatever takes ten times as long hangs.
limit=$((60 + frames / 10000))
for round in 1 2 3 4 5; do
  say "round $round of 5"
  for number in "${!names[@]}"; do
    way "$number"
    begin=$EPOCHREALTIME
    timeout "$limit" "${command[@]}" <"$log" >/dev/null 2>"$work/errors" || {
      cat "$work/errors" >&2
      say "${names[$number]} failed, or took more than $limit s. Nothing is measured"
      exit 1
    }
    end=$EPOCHREALTIME
    echo "$((${end/./} - ${begin/./})) $number" >>"$work/times"
  done
done
say "measuring in process"
"$JAVA_HOME/bin/java" -Xmx1g -cp "$work/classes:$plugins" LogBench measure "$log" "$dbc" 2>"$work/errors" >"$work/inside" || {
  cat "$work/errors" >&2
  exit 1
}

{
  for number in "${!names[@]}"; do
    awk -v number="$number" '$2 == number { print $1 }' "$work/times" | sort -n | sed -n 3p | awk -v name="${names[$number]}" '{ printf "%.4f\t%s\n", $1 / 1e6, name }'
  done
  cat "$work/inside"
} | awk -F'\t' -v frames="$frames" '
  NR == 1 { floor = $1; printf "%-52s %10s %12s %10s\n", frames " frames, medians of 5", "s", "frames/s", "x C" }
  { printf "%-52s %10.3f %12.0f %10.1f\n", $2, $1, frames / $1, $1 / floor }'

# A converter on a lead of its own for each program.
lead() {
  rm -f "$work/host" "$work/device"
  socat pty,raw,echo=0,link="$work/host" pty,raw,echo=0,link="$work/device" &
  lead=$!
  while [ ! -e "$work/host" ] || [ ! -e "$work/device" ]; do
    kill -0 "$lead" 2>/dev/null || stop "socat ended. See its message above"
    sleep 0.05
  done
}
wire=("$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$work/classes:$plugins" WireBench)
say "measuring over a pseudo terminal"
lead
timeout 120 "${wire[@]}" "$work/host" "$work/device" >"$work/wire" 2>"$work/errors" || {
  cat "$work/errors" >&2
  say "Busbar failed over a pseudo terminal, or took more than 120 s. It is not measured"
  exit 1
}
kill "$lead"
wait "$lead" || true
lead
"${wire[@]}" "$work/device" feed 60000 2>/dev/null &
feed=$!
timeout 120 /usr/bin/python3 "$source/receive_slcan.py" "$work/host" 50000 >>"$work/wire" 2>"$work/errors" || {
  cat "$work/errors" >&2
  say "python3-can failed over a pseudo terminal, or took more than 120 s. It is not measured"
  exit 1
}
echo
awk -F'\t' '{ printf "%-72s %s\n", $1, $2 }' "$work/wire"
