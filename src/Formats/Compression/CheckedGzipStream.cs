using System.IO.Compression;

namespace MatViewDb.Formats.Compression;

/// <summary>
/// Reads gzip and insists on its end: bytes that stop in the middle are an error, not the end of the data. It keeps the last eight bytes
/// of the input, which say how long the data of the last member is.
/// </summary>
internal sealed class CheckedGzipStream : ReadOnlyStream
{
    private readonly Tail _tail;
    private readonly GZipStream _gzip;
    private uint _length;
    private bool _isSeveral;

    internal CheckedGzipStream(Stream inner)
    {
        _tail = new Tail(inner);
        _gzip = new GZipStream(_tail, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        var count = _gzip.Read(buffer);
        unchecked
        {
            _length += (uint)count;
        }

        if (count == 0) CheckEnd();
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _gzip.Dispose();
        base.Dispose(disposing);
    }

    private void CheckEnd()
    {
        if (_isSeveral) return;
        _isSeveral = true;
        if (_tail.Total == 0) return;
        if (_tail.Total < 18) throw new InvalidDataException("the gzip data ends too early");

        // Of several members the trailer tells only the last one's length, which cannot be more than all of them have.
        var told = _tail.LastLength();
        if (told != _length && (told > _length || !_tail.HasSeveralMembers))
            throw new InvalidDataException("the gzip data ends too early or is damaged");
    }

    /// <summary>Keeps the last bytes that went by.</summary>
    private sealed class Tail(Stream inner) : ReadOnlyStream
    {
        private const int Kept = 8;
        private readonly byte[] _last = new byte[Kept];
        private bool _atStart = true;

        internal long Total { get; private set; }

        /// <summary>True when a header stands inside the data; by chance too, which only makes the check milder.</summary>
        internal bool HasSeveralMembers { get; private set; }

        internal uint LastLength() => System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(_last.AsSpan(4));

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            var read = buffer[..count];
            Total += count;
            var inside = read[(_atStart && count > 0 ? 1 : 0)..];
            HasSeveralMembers = HasSeveralMembers || inside.IndexOf([(byte)0x1F, (byte)0x8B, (byte)8]) >= 0;
            if (count > 0) _atStart = false;
            if (count >= Kept)
            {
                read[^Kept..].CopyTo(_last);
            }
            else if (count > 0)
            {
                _last.AsSpan(count).CopyTo(_last);
                read.CopyTo(_last.AsSpan(Kept - count));
            }

            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
