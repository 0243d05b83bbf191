// Declares nothing: the target is compiled before those that depend on it, so that what is missing is said once.
#pragma once
