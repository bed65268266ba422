using System.Runtime.InteropServices;

namespace MatViewDb.Formats.Compression;

/// <summary>Reads LZ4 frames through the system's liblz4.</summary>
internal sealed unsafe class Lz4FrameStream : ReadOnlyStream
{
    private const uint ApiVersion = 100;
    private const int BufferBytes = 1 << 16;
    private static readonly nint s_library = Load();
    private static readonly delegate* unmanaged<nint*, uint, nuint> s_create =
        (delegate* unmanaged<nint*, uint, nuint>)Find("LZ4F_createDecompressionContext");
    private static readonly delegate* unmanaged<nint, byte*, nuint*, byte*, nuint*, void*, nuint> s_decompress =
        (delegate* unmanaged<nint, byte*, nuint*, byte*, nuint*, void*, nuint>)Find("LZ4F_decompress");
    private static readonly delegate* unmanaged<nint, nuint> s_free =
        (delegate* unmanaged<nint, nuint>)Find("LZ4F_freeDecompressionContext");
    private static readonly delegate* unmanaged<nuint, uint> s_isError = (delegate* unmanaged<nuint, uint>)Find("LZ4F_isError");

    private readonly Stream _inner;
    private readonly byte[] _buffer = new byte[BufferBytes];
    private nint _context;
    private int _at;
    private int _end;
    private bool _inFrame;

    internal Lz4FrameStream(Stream inner)
    {
        _inner = inner;
        if (s_create is null || s_decompress is null || s_free is null || s_isError is null)
            throw new IOException("the system has no liblz4");
        nint context;
        if (s_isError(s_create(&context, ApiVersion)) != 0) throw new IOException("liblz4 makes no context");
        _context = context;
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        while (true)
        {
            if (_at == _end)
            {
                _end = _inner.Read(_buffer);
                _at = 0;
                if (_end == 0) return _inFrame ? throw new InvalidDataException("the LZ4 data ends too early") : 0;
            }

            nuint made = (nuint)buffer.Length;
            nuint taken = (nuint)(_end - _at);
            fixed (byte* target = buffer)
            fixed (byte* source = _buffer)
            {
                var hint = s_decompress(_context, target, &made, source + _at, &taken, null);
                if (s_isError(hint) != 0) throw new InvalidDataException("the LZ4 data is damaged");
                _inFrame = hint != 0;
            }

            _at += (int)taken;
            if (made > 0) return (int)made;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (_context != 0) s_free(_context);
        _context = 0;
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }

    private static nint Load()
        => NativeLibrary.TryLoad("liblz4.so.1", out var found) || NativeLibrary.TryLoad("liblz4.dylib", out found) ? found : 0;

    private static nint Find(string function)
        => s_library != 0 && NativeLibrary.TryGetExport(s_library, function, out var address) ? address : 0;
}
