using System.Runtime.InteropServices;

namespace MatViewDb.Storage.Compaction;

/// <summary>Makes the calling thread yield to others; .NET's own thread priorities do nothing on Linux.</summary>
internal static partial class BackgroundPriority
{
    private const int ThisThread = 0;
    private const int Nice = 10;

    internal static void Apply()
    {
        // A refusal only means that compaction competes with queries.
        if (OperatingSystem.IsLinux()) _ = SetPriority(0, ThisThread, Nice);
    }

    [LibraryImport("libc", EntryPoint = "setpriority")]
    private static partial int SetPriority(int which, int who, int priority);
}
