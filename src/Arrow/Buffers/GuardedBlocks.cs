using System.Runtime.InteropServices;

namespace MatViewDb.Arrow.Buffers;

/// <summary>
/// Hands out blocks for hunting memory errors (MATVIEWDB_MEMORY_GUARD=1): each ends right before a page that cannot be
/// touched, its address is never given again, and its first content is neither zero nor a readable address. A read or
/// write past the padding or after the free ends the process with the stack of the culprit.
/// </summary>
internal static unsafe partial class GuardedBlocks
{
    private const long PageBytes = 4096;
    private const long ArenaBytes = 32L << 40;
    private const int Closed = 0;
    private const int ReadWrite = 3;
    private const int PrivateAnonymousNoReserve = 0x2 | 0x20 | 0x4000;
    private const int DontNeed = 4;

    /// <summary>Fills fresh blocks: read as a text view it is an address in user space where nothing is mapped.</summary>
    private const ulong Poison = 0x0000_5A5A_5A5A_5A5A;

    /// <summary>Says whether this process runs guarded; fixed for its life, so that the other way costs nothing.</summary>
    internal static readonly bool IsOn =
        OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("MATVIEWDB_MEMORY_GUARD") is "1";

    private static readonly nint s_arena = IsOn ? Reserve() : 0;
    private static long s_next;

    internal static byte* Rent(long capacity)
    {
        var pages = PagesOf(capacity);
        var at = Interlocked.Add(ref s_next, pages + PageBytes) - pages - PageBytes;
        if (at + pages + PageBytes > ArenaBytes) throw new InvalidOperationException("the guarded arena is used up; run less at once");
        var first = (byte*)s_arena + at;
        if (MProtect(first, (nuint)pages, ReadWrite) != 0)
            throw new InvalidOperationException("no more guarded blocks: raise vm.max_map_count");
        new Span<ulong>(first, (int)Math.Min(int.MaxValue, pages / sizeof(ulong))).Fill(Poison);
        return first + pages - capacity;
    }

    internal static void Return(byte* pointer, long sizeBytes, long capacity)
    {
        for (var i = PaddingOf(sizeBytes); i < capacity; i++)
        {
            if (pointer[i] == (byte)(Poison >> (int)((i - capacity) & 7) * 8) || pointer[i] == 0) continue;
            Environment.FailFast($"a block of {sizeBytes} bytes was written at {i}, behind its end");
        }

        var pages = PagesOf(capacity);
        var first = pointer + capacity - pages;
        _ = MAdvise(first, (nuint)pages, DontNeed);
        _ = MProtect(first, (nuint)pages, Closed);
    }

    /// <summary>Gives the bytes of a block with its 64 bytes of padding, so that its end is the end of a page.</summary>
    internal static long RoundUp(long bytes) => (bytes + 63) & ~63L;

    // Kernels may fill the last vector they touch; what lies behind that is nobody's.
    private static long PaddingOf(long sizeBytes) => (sizeBytes + 63) & ~63L;

    private static long PagesOf(long capacity) => (capacity + PageBytes - 1) & -PageBytes;

    private static nint Reserve()
    {
        var arena = MMap(null, unchecked((nuint)ArenaBytes), Closed, PrivateAnonymousNoReserve, -1, 0);
        return arena != -1 ? arena : throw new InvalidOperationException("no address space for guarded blocks");
    }

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial nint MMap(void* address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int MProtect(void* address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int MAdvise(void* address, nuint length, int advice);
}
