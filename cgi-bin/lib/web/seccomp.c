/* seccomp.c - system calls no page needs are refused (security.md 9) */
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "die.h"
#include "inside.h"

#if defined(__x86_64__)
#define OUR_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OUR_ARCH AUDIT_ARCH_AARCH64
#endif

/*
 * A deny-list, not an allow-list (architecture 5): a new libc may use a new
 * harmless call, but never one of these.  EPERM, so that what asks can say so.
 */
static const int denied[] = {
	SYS_execve, SYS_execveat, SYS_ptrace, SYS_socket, SYS_socketpair,
	SYS_connect, SYS_bind, SYS_listen, SYS_mount, SYS_umount2, SYS_bpf,
	SYS_process_vm_readv, SYS_process_vm_writev, SYS_keyctl, SYS_add_key,
	SYS_request_key, SYS_unshare, SYS_setns, SYS_init_module,
	SYS_finit_module, SYS_delete_module, SYS_kexec_load, SYS_userfaultfd,
	SYS_perf_event_open, SYS_chroot, SYS_pivot_root, SYS_io_uring_setup,
	SYS_io_uring_enter, SYS_io_uring_register, SYS_personality,
	SYS_swapon, SYS_swapoff, SYS_reboot, SYS_acct, SYS_quotactl,
#ifdef SYS_fork
	SYS_fork,
#endif
#ifdef SYS_vfork
	SYS_vfork,
#endif
};

enum { ROOM = 2 * sizeof denied / sizeof denied[0] + 24 };

struct filter {
	struct sock_filter line[ROOM];
	unsigned short n;
};

static void
add(struct filter *t, unsigned code, unsigned k, unsigned char yes,
    unsigned char no)
{
	if (t->n == ROOM)
		die("seccomp: table");
	t->line[t->n++] = (struct sock_filter){ (unsigned short)code, yes, no, k };
}

/* If the call is nr, the answer is errno e. */
static void
refuse_call(struct filter *t, unsigned nr, unsigned e)
{
	add(t, BPF_JMP | BPF_JEQ | BPF_K, nr, 0, 1);
	add(t, BPF_RET | BPF_K, SECCOMP_RET_ERRNO | e, 0, 0);
}

void
deny_calls(bool threads)
{
#ifdef OUR_ARCH
	struct filter t = { .n = 0 };
	struct sock_fprog prog = { .filter = t.line };

	add(&t, BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch), 0, 0);
	add(&t, BPF_JMP | BPF_JEQ | BPF_K, OUR_ARCH, 1, 0);
	add(&t, BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS, 0, 0);
	add(&t, BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr), 0, 0);
#ifdef __x86_64__
	/* The x32 numbers would pass the list by. */
	add(&t, BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1);
	add(&t, BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM, 0, 0);
#endif
	for (size_t i = 0; i < sizeof denied / sizeof denied[0]; i++)
		refuse_call(&t, (unsigned)denied[i], EPERM);
	/* clone3's flags cannot be seen from here; libc goes back to clone. */
	refuse_call(&t, SYS_clone3, ENOSYS);
	if (!threads)
		refuse_call(&t, SYS_clone, EPERM);
	else {
		/* A thread may be made, a process may not. */
		add(&t, BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3);
		add(&t, BPF_LD | BPF_W | BPF_ABS,
		    offsetof(struct seccomp_data, args[0]), 0, 0);
		add(&t, BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0);
		add(&t, BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM, 0, 0);
	}
	add(&t, BPF_RET | BPF_K, SECCOMP_RET_ALLOW, 0, 0);
	prog.len = t.n;
	/* Optional: a kernel or a container without it still serves. */
	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog) == -1 &&
	    errno != EINVAL && errno != ENOSYS)
		die("seccomp: errno %d", errno);
#else
	(void)threads;
#endif
}
