#!/usr/bin/env bash
# Succeeds if nginx responds. The image does not include curl, so this uses /dev/tcp of Bash.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/${1:-8080}"
printf 'HEAD / HTTP/1.0\r\n\r\n' >&3
read -r -t 5 line <&3
[[ $line == HTTP/1.1\ [234]* ]]
