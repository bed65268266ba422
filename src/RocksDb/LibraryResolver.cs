using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MatViewDb.RocksDb;

/// <summary>Finds the system's librocksdb under whichever versioned name the distribution ships.</summary>
internal static class LibraryResolver
{
    private static readonly string[] Candidates =
    [
        "librocksdb.so.7.8", "librocksdb.so.7", "librocksdb.so.8.9", "librocksdb.so.8", "librocksdb.so.9.10",
        "librocksdb.so.9.11", "librocksdb.so.9", "librocksdb.so.10", "librocksdb.so", "librocksdb.dylib", "rocksdb",
    ];

    private static readonly string[] Directories =
    [
        "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/lib",
    ];

#pragma warning disable CA2255 // The resolver has to be in place before the first native call of this assembly.
    [ModuleInitializer]
    internal static void Register() =>
        NativeLibrary.SetDllImportResolver(typeof(LibraryResolver).Assembly, Resolve);
#pragma warning restore CA2255

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != Native.Library)
        {
            return 0;
        }
        foreach (var candidate in Candidates)
        {
            if (NativeLibrary.TryLoad(candidate, out var handle))
            {
                return handle;
            }
        }
        return FindInSystemDirectories();
    }

    private static nint FindInSystemDirectories()
    {
        foreach (var directory in Directories.Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(directory, "librocksdb.so.*").OrderDescending())
            {
                if (NativeLibrary.TryLoad(file, out var handle))
                {
                    return handle;
                }
            }
        }
        throw new DllNotFoundException(
            "The RocksDB library was not found. Install it with: apt-get install librocksdb7.8 (or librocksdb-dev).");
    }
}
