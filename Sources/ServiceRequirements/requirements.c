#include "ServiceRequirements.h"

#ifndef ERRATA_SERVICE
#error "this target needs the trait Service: .package(url: ..., traits: [\"Service\"]), or swift build --traits Service"
#elif !__has_include(<gd.h>)
#error "gd.h is missing: sudo apt-get install libgd-dev (or tools/install-libraries)"
#elif !__has_include(<curl/curl.h>)
#error "curl/curl.h is missing: sudo apt-get install libcurl4-openssl-dev (or tools/install-libraries)"
#endif
