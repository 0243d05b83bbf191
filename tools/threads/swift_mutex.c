/* Tells the thread sanitizer of Swift's Mutex.
 *
 * Its quick way is inlined into our code, where the sanitizer sees the atomics. Its slow way, a futex, is in the standard
 * library, which is not built with the sanitizer: each contended lock would be reported as a race. Preloaded, these
 * functions stand before the library's own and add what the sanitizer has to know, and nothing else. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

void __tsan_acquire(void *address) __attribute__((weak));
void __tsan_release(void *address) __attribute__((weak));

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

typedef __attribute__((swiftcall)) void lock_function(uint32_t, __attribute__((swift_context)) void *);
typedef __attribute__((swiftcall)) void unlock_function(__attribute__((swift_context)) void *);

__attribute__((swiftcall)) void lock(uint32_t state, __attribute__((swift_context)) void *handle) __asm__(LOCK);
__attribute__((swiftcall)) void unlock(__attribute__((swift_context)) void *handle) __asm__(UNLOCK);

__attribute__((swiftcall)) void lock(uint32_t state, __attribute__((swift_context)) void *handle)
{
    ((lock_function *)dlsym(RTLD_NEXT, LOCK))(state, handle);
    if (__tsan_acquire) __tsan_acquire(handle);
}

__attribute__((swiftcall)) void unlock(__attribute__((swift_context)) void *handle)
{
    if (__tsan_release) __tsan_release(handle);
    ((unlock_function *)dlsym(RTLD_NEXT, UNLOCK))(handle);
}
