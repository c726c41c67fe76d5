// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/module.h"

#include <dlfcn.h>
#include <filesystem>

namespace guichet::app {

namespace {

std::filesystem::path besideProgram(const char *folder)
{
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / folder / "guichet";
}

} // namespace

std::string modulePath(const std::string &module)
{
    return (besideProgram("lib") / module).string();
}

std::string sharedPath(const std::string &name)
{
    return (besideProgram("share") / name).string();
}

Outcome<void *> functionOfModule(const std::string &path, const char *function)
{
    void *module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    void *found = module ? dlsym(module, function) : nullptr;
    if (found)
        return found;
    const char *why = dlerror();
    return fail(Code::E04, {{"fichier", path}}, why ? why : "");
}

} // namespace guichet::app
