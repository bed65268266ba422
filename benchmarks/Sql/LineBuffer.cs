using System.Buffers.Text;
using System.Text;

namespace MatViewDb.Bench;

/// <summary>Collects delimited lines as bytes.</summary>
internal sealed class LineBuffer(byte separator)
{
    private byte[] _bytes = new byte[1 << 20];
    private bool _first = true;

    internal int Length { get; private set; }
    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    internal void Clear() => Length = 0;

    internal LineBuffer Number(long value)
    {
        Open(24);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(Length), out var written);
        Length += written;
        return this;
    }

    /// <summary>Writes hundredths with two decimals.</summary>
    internal LineBuffer Money(long cents)
    {
        Open(32);
        if (cents < 0) _bytes[Length++] = (byte)'-';
        cents = Math.Abs(cents);
        Utf8Formatter.TryFormat(cents / 100, _bytes.AsSpan(Length), out var written);
        Length += written;
        _bytes[Length++] = (byte)'.';
        _bytes[Length++] = (byte)('0' + cents / 10 % 10);
        _bytes[Length++] = (byte)('0' + cents % 10);
        return this;
    }

    /// <summary>Writes text; in CSV it stands in double quotes, since comments hold commas.</summary>
    internal LineBuffer Text(ReadOnlySpan<byte> text)
    {
        Open(text.Length + 2);
        if (separator == ',') _bytes[Length++] = (byte)'"';
        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
        if (separator == ',') _bytes[Length++] = (byte)'"';
        return this;
    }

    internal LineBuffer Text(string text)
    {
        Span<byte> bytes = stackalloc byte[text.Length];
        Encoding.ASCII.GetBytes(text, bytes);
        return Text(bytes);
    }

    /// <summary>Writes thousandths with three decimals.</summary>
    internal LineBuffer Thousandths(long value)
    {
        Number(value / 1000);
        Reserve(4);
        _bytes[Length++] = (byte)'.';
        Digits((int)(value % 1000), 3);
        return this;
    }

    /// <summary>Writes what LOAD DATA and the peers' readers take for NULL.</summary>
    internal LineBuffer Null()
    {
        Open(2);
        _bytes[Length++] = (byte)'\\';
        _bytes[Length++] = (byte)'N';
        return this;
    }

    internal LineBuffer Date(int daysSince1970)
    {
        Open(10);
        var date = DateOnly.FromDayNumber(daysSince1970 + 719162);
        Digits(date.Year, 4);
        _bytes[Length++] = (byte)'-';
        Digits(date.Month, 2);
        _bytes[Length++] = (byte)'-';
        Digits(date.Day, 2);
        return this;
    }

    internal LineBuffer DateTime(int daysSince1970, int secondOfDay)
    {
        Date(daysSince1970);
        Reserve(9);
        _bytes[Length++] = (byte)' ';
        Digits(secondOfDay / 3600, 2);
        _bytes[Length++] = (byte)':';
        Digits(secondOfDay / 60 % 60, 2);
        _bytes[Length++] = (byte)':';
        Digits(secondOfDay % 60, 2);
        return this;
    }

    internal void End()
    {
        Reserve(1);
        _bytes[Length++] = (byte)'\n';
        _first = true;
    }

    private void Digits(int value, int count)
    {
        for (var i = count - 1; i >= 0; i--, value /= 10) _bytes[Length + i] = (byte)('0' + value % 10);
        Length += count;
    }

    private void Open(int size)
    {
        Reserve(size + 1);
        if (!_first) _bytes[Length++] = separator;
        _first = false;
    }

    private void Reserve(int size)
    {
        if (_bytes.Length - Length < size + 32) Array.Resize(ref _bytes, _bytes.Length * 2);
    }
}
