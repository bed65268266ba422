using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace MatViewDb.Files;

/// <summary>Tells files from pipes, sockets and devices, which .NET takes for files and waits for.</summary>
internal static partial class FileKind
{
    private const int WorkingDirectory = -100;
    private const uint TypeMask = 1;
    private const int StatusBytes = 256;
    private const int ModeAt = 28;
    private const int KindBits = 0xF000;
    private const int Regular = 0x8000;

    public static bool IsPlain(string path)
    {
        if (!OperatingSystem.IsLinux()) return File.Exists(path);
        Span<byte> status = stackalloc byte[StatusBytes];
        return Statx(WorkingDirectory, path, 0, TypeMask, ref MemoryMarshal.GetReference(status)) == 0
            && (BinaryPrimitives.ReadUInt16LittleEndian(status[ModeAt..]) & KindBits) == Regular;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int directory, string path, int flags, uint mask, ref byte status);
}
