using System.Buffers;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Formats.Orc;

/// <summary>Reads the bytes of one stream of a stripe, a chunk at a time: only that is unpacked and held.</summary>
internal sealed unsafe class OrcStream(Stream file, long offset, long length, OrcCompression compression, MemoryTracker tracker)
    : IDisposable
{
    private const int PlainBytes = 64 << 10;
    private const int HeaderBytes = 3;
    private const long BlobStart = 1L << 20;

    private long _offset = offset;
    private long _left = length;
    private byte[] _packed = [];
    private byte[] _buffer = [];
    private long _reserved;
    private int _at;
    private int _end;

    internal bool IsAtEnd => _at == _end && !Fill();

    internal byte ReadByte()
    {
        if (_at == _end && !Fill()) throw TooShort();
        return _buffer[_at++];
    }

    internal void Read(Span<byte> to)
    {
        while (!to.IsEmpty)
        {
            if (_at == _end && !Fill()) throw TooShort();
            var count = Math.Min(to.Length, _end - _at);
            _buffer.AsSpan(_at, count).CopyTo(to);
            _at += count;
            to = to[count..];
        }
    }

    /// <summary>Reads a number of 7 bits a byte, the lowest first.</summary>
    internal ulong ReadVarint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = ReadByte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }

        throw new InvalidDataException("a number is too long");
    }

    /// <summary>Reads a wide number of that kind, with its sign in the lowest bit.</summary>
    internal Int128 ReadWide()
    {
        UInt128 value = 0;
        for (var shift = 0; shift < 128; shift += 7)
        {
            var part = ReadByte();
            value |= (UInt128)(part & 0x7Fu) << shift;
            if (part < 0x80) return (Int128)(value >> 1) ^ -(Int128)(value & 1);
        }

        throw new InvalidDataException("a decimal is too long");
    }

    /// <summary>Reads so many bytes; memory is taken as they turn out to be there.</summary>
    internal NativeBuffer ReadBlob(long bytes)
    {
        var blob = NativeBuffer.Allocate(tracker, Math.Max(8, Math.Min(bytes, BlobStart)));
        long have = 0;
        try
        {
            while (have < bytes)
            {
                if (_at == _end && !Fill()) throw TooShort();
                if (have == blob.SizeBytes)
                {
                    var larger = NativeBuffer.Allocate(tracker, Math.Min(bytes, have * 2));
                    Buffer.MemoryCopy(blob.Pointer, larger.Pointer, larger.SizeBytes, have);
                    blob.Release();
                    blob = larger;
                }

                var count = (int)Math.Min(Math.Min(bytes, blob.SizeBytes) - have, _end - _at);
                _buffer.AsSpan(_at, count).CopyTo(new Span<byte>(blob.Pointer + have, count));
                _at += count;
                have += count;
            }

            return blob;
        }
        catch
        {
            blob.Release();
            throw;
        }
    }

    /// <summary>Reads all that is left; more than so many bytes are an error.</summary>
    internal byte[] ReadAll(int bytesMax)
    {
        using var all = new MemoryStream();
        while (!IsAtEnd)
        {
            all.Write(_buffer, _at, _end - _at);
            _at = _end;
            if (all.Length > bytesMax) throw new InvalidDataException($"what it says of itself has more than {bytesMax} bytes");
        }

        return all.ToArray();
    }

    public void Dispose()
    {
        Return(ref _packed);
        Return(ref _buffer);
        tracker.Release(_reserved);
        _reserved = 0;
        _at = _end = 0;
        _left = 0;
    }

    private static void Return(ref byte[] buffer)
    {
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private static InvalidDataException TooShort() => new("a stream ends too early");

    private bool Fill()
    {
        while (_left > 0)
        {
            if (compression.IsNone)
            {
                Take(ref _buffer, PlainBytes);
                _at = 0;
                _end = (int)Math.Min(_left, PlainBytes);
                ReadFile(_buffer.AsSpan(0, _end));
                return true;
            }

            FillChunk();
            if (_end > 0) return true;
        }

        return false;
    }

    private void FillChunk()
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        if (_left < HeaderBytes) throw TooShort();
        ReadFile(header);
        var bits = header[0] | header[1] << 8 | header[2] << 16;
        var count = bits >> 1;
        if (count > _left) throw TooShort();
        _at = _end = 0;
        if ((bits & 1) != 0)
        {
            Take(ref _buffer, Math.Max(count, compression.BlockBytes));
            ReadFile(_buffer.AsSpan(0, count));
            _end = count;
            return;
        }

        Take(ref _packed, count);
        Take(ref _buffer, compression.BlockBytes);
        ReadFile(_packed.AsSpan(0, count));
        _end = compression.Unpack(_packed, count, _buffer);
    }

    private void Take(ref byte[] buffer, int bytes)
    {
        if (buffer.Length >= bytes) return;
        tracker.Reserve(bytes);
        _reserved += bytes;
        Return(ref buffer);
        buffer = ArrayPool<byte>.Shared.Rent(bytes);
    }

    private void ReadFile(Span<byte> to)
    {
        file.Position = _offset;
        if (file.ReadAtLeast(to, to.Length, throwOnEndOfStream: false) < to.Length) throw TooShort();
        _offset += to.Length;
        _left -= to.Length;
    }
}
