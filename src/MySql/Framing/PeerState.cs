using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace MatViewDb.MySql.Framing;

/// <summary>Asks the kernel whether the other side of a socket has closed it, without reading.</summary>
internal static partial class PeerState
{
    private const short PollPeerClosed = 0x2000;
    private const short PollError = 0x0008;
    private const short PollHangUp = 0x0010;

    public static bool IsGone(Socket socket)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return IsGoneOnLinux(socket);

            // Elsewhere bytes that were sent ahead of the closing hide it.
            return socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    private static bool IsGoneOnLinux(Socket socket)
    {
        var request = new PollRequest { Descriptor = (int)socket.Handle, Events = PollPeerClosed };
        return Poll(ref request, 1, 0) > 0
            && (request.Returned & (PollPeerClosed | PollError | PollHangUp)) != 0;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref PollRequest requests, nuint count, int timeoutMs);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollRequest
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }
}
