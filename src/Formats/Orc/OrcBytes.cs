namespace MatViewDb.Formats.Orc;

/// <summary>Reads bytes that are stored in runs: so many of one, or so many as they are.</summary>
internal sealed class OrcBytes(OrcStream stream) : IDisposable
{
    private const int ShortestRun = 3;
    private int _left;
    private bool _isRepeated;
    private byte _repeated;

    internal byte Next()
    {
        if (_left == 0) ReadControl();
        _left--;
        return _isRepeated ? _repeated : stream.ReadByte();
    }

    internal void Read(Span<byte> to)
    {
        while (!to.IsEmpty)
        {
            if (_left == 0) ReadControl();
            var count = Math.Min(_left, to.Length);
            if (_isRepeated) to[..count].Fill(_repeated);
            else stream.Read(to[..count]);
            _left -= count;
            to = to[count..];
        }
    }

    public void Dispose() => stream.Dispose();

    private void ReadControl()
    {
        var control = stream.ReadByte();
        _isRepeated = control < 0x80;
        _left = _isRepeated ? control + ShortestRun : 0x100 - control;
        if (_isRepeated) _repeated = stream.ReadByte();
    }
}

/// <summary>Reads bits, eight a byte, the highest first.</summary>
internal sealed class OrcBits(OrcStream stream) : IDisposable
{
    private readonly OrcBytes _bytes = new(stream);
    private int _current;
    private int _left;

    internal bool Next()
    {
        if (_left == 0)
        {
            _current = _bytes.Next();
            _left = 8;
        }

        _left--;
        return (_current >> _left & 1) != 0;
    }

    public void Dispose() => _bytes.Dispose();
}
