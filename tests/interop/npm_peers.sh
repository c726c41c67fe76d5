# SPDX-License-Identifier: Apache-2.0
# Sourced by the runs of other people's programs from npm: installs them beside the
# build, once for each lock file. 77 = skipped, with a word why.

skip() { echo "skipped: $1"; exit 77; }

# need_node MAJOR MINOR
need_node() {
    for tool in node npm; do
        command -v "$tool" >/dev/null || skip "$tool is not installed"
    done
    node -e "const [a, b] = process.versions.node.split('.').map(Number); process.exit(a > $1 || (a === $1 && b >= $2) ? 0 : 1)" \
        || skip "node $(node --version) is too old, $1.$2 is needed"
}

# install_peers FOLDER WORKDIR: copies the scripts and goes to WORKDIR
install_peers() {
    mkdir -p "$2"
    cp "$1"/package.json "$1"/package-lock.json "$1"/*.mjs "$2/"
    cd "$2" || exit 1
    exec 9>install.lock
    flock 9
    if ! cmp -s package-lock.json installed-lock.json; then
        timeout 120 npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1 || skip "npm ci failed (no network?): $(tail -n 1 npm.log)"
        cp package-lock.json installed-lock.json
    fi
    exec 9>&-
}
