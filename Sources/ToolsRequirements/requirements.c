#include "ToolsRequirements.h"

#ifndef ERRATA_TOOLS
#error "this target needs the trait Tools: .package(url: ..., traits: [\"Tools\"]), or swift build --traits Tools"
#endif
