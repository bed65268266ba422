using System.Runtime.InteropServices;

namespace MatViewDb.Storage.Compression;

/// <summary>Finds a function of a library that the system may or may not have.</summary>
internal static class SystemLibrary
{
    /// <summary>Gives the function's address; zero when the library or the function is missing.</summary>
    internal static nint Find(ReadOnlySpan<string> libraryNames, string function)
    {
        foreach (var name in libraryNames)
        {
            if (NativeLibrary.TryLoad(name, out var library)
                && NativeLibrary.TryGetExport(library, function, out var address))
                return address;
        }

        return 0;
    }
}
