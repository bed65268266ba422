using System.Numerics;
using System.Runtime.InteropServices;

namespace MatViewDb.Arrow.Buffers;

/// <summary>Hands out aligned native blocks from per-thread free lists; large blocks ask for huge pages.</summary>
internal static unsafe partial class NativeAllocator
{
    private const int SmallestShift = 9;
    private const int LargestShift = 21;
    private const int BlocksKeptMax = 16;

    /// <summary>Bytes of free blocks that a thread keeps of one size: sixteen of the largest would be 32 MB for each.</summary>
    private const long BytesKeptPerClass = 4L << 20;
    private const long HugePageBytes = 2L << 20;

    private static long s_heldBytes;
    private static long s_freedBytes;

    [ThreadStatic]
    private static FreeList[]? t_lists;

    /// <summary>Bytes taken from the system, in use or kept for reuse.</summary>
    internal static long HeldBytes => Interlocked.Read(ref s_heldBytes);

    /// <summary>Bytes given back so far to the C library, which keeps most of them for later.</summary>
    internal static long FreedBytes => Interlocked.Read(ref s_freedBytes);

    /// <summary>Has the C library give what it keeps back to the system; false where it cannot.</summary>
    internal static bool TrimFree()
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return MallocTrim(0) != 0;
        }
        catch (EntryPointNotFoundException)
        {
            // Other C libraries than GNU's do without.
            return false;
        }
    }

    /// <summary>Rounds to the block size that a request of this many bytes really takes.</summary>
    internal static long RoundUp(long bytes)
    {
        if (GuardedBlocks.IsOn) return GuardedBlocks.RoundUp(bytes);
        if (bytes > 1L << LargestShift) return (bytes + HugePageBytes - 1) & ~(HugePageBytes - 1);
        var shift = Math.Max(SmallestShift, 64 - BitOperations.LeadingZeroCount((ulong)bytes - 1));
        return 1L << shift;
    }

    internal static byte* Rent(long capacity)
    {
        if (GuardedBlocks.IsOn) return GuardedBlocks.Rent(capacity);
        if (capacity <= 1L << LargestShift)
        {
            var list = Lists()[BitOperations.Log2((ulong)capacity) - SmallestShift];
            if (list.Count > 0) return (byte*)list.Blocks[--list.Count];
        }

        Interlocked.Add(ref s_heldBytes, capacity);
        var pointer = (byte*)NativeMemory.AlignedAlloc((nuint)capacity, capacity >= HugePageBytes ? (nuint)HugePageBytes : 64);
        if (capacity >= HugePageBytes && OperatingSystem.IsLinux()) _ = MAdvise(pointer, (nuint)capacity, 14);
        return pointer;
    }

    internal static void Return(byte* pointer, long sizeBytes, long capacity)
    {
        if (GuardedBlocks.IsOn)
        {
            GuardedBlocks.Return(pointer, sizeBytes, capacity);
            return;
        }

        if (capacity <= 1L << LargestShift)
        {
            var list = Lists()[BitOperations.Log2((ulong)capacity) - SmallestShift];
            if (list.Count < list.Blocks.Length)
            {
                list.Blocks[list.Count++] = (nint)pointer;
                return;
            }
        }

        Interlocked.Add(ref s_heldBytes, -capacity);
        Interlocked.Add(ref s_freedBytes, capacity);
        NativeMemory.AlignedFree(pointer);
    }

    private static FreeList[] Lists()
    {
        if (t_lists is not null) return t_lists;
        t_lists = new FreeList[LargestShift - SmallestShift + 1];
        for (var i = 0; i < t_lists.Length; i++)
            t_lists[i] = new FreeList((int)Math.Clamp(BytesKeptPerClass >> (SmallestShift + i), 2, BlocksKeptMax));
        return t_lists;
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int MAdvise(void* address, nuint length, int advice);

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    private static partial int MallocTrim(nuint pad);

    private sealed class FreeList(int most)
    {
        internal readonly nint[] Blocks = new nint[most];
        internal int Count;
    }
}
