"""Written by benchmarks/second_reader/train.py; not to be edited."""

# fmt: off

VERBS = ("avoid", "away", "back", "browse", "capacity", "confirm-goal", "contact-lost", "done", "export", "forget", "help", "join", "later", "leave", "less", "mentor", "mine", "move", "no", "not-yet", "pause", "private", "reason", "status", "step-down", "stop", "stuck", "swap", "thanks", "tz", "undo", "yes")
PAIRS = ("answer join", "answer leave", "answer less", "answer move", "answer no", "answer pause", "answer reason", "answer thanks", "answer tz", "answer undo", "answer yes", "badge browse", "badge capacity", "badge join", "badge mentor", "badge no", "badge stop", "badge thanks", "badge undo", "badge yes", "claim confirm-goal", "claim not-yet", "claim thanks", "confirm capacity", "confirm help", "confirm join", "confirm leave", "confirm move", "confirm no", "confirm stop", "confirm thanks", "confirm tz", "confirm yes", "contact-check contact-lost", "contact-check no", "contact-check private", "contact-check thanks", "contact-check yes", "cover away", "cover no", "cover thanks", "cover yes", "mentee avoid", "mentee back", "mentee browse", "mentee capacity", "mentee contact-lost", "mentee done", "mentee export", "mentee forget", "mentee help", "mentee join", "mentee leave", "mentee less", "mentee mentor", "mentee move", "mentee pause", "mentee private", "mentee reason", "mentee status", "mentee stop", "mentee stuck", "mentee thanks", "mentee tz", "mentee undo", "mentee+mentor away", "mentee+mentor capacity", "mentee+mentor contact-lost", "mentee+mentor done", "mentee+mentor leave", "mentee+mentor pause", "mentee+mentor step-down", "mentee+mentor stuck", "mentor avoid", "mentor away", "mentor back", "mentor capacity", "mentor forget", "mentor help", "mentor join", "mentor less", "mentor mentor", "mentor mine", "mentor private", "mentor status", "mentor step-down", "mentor swap", "mentor thanks", "mentor tz", "mentor-silent away", "mentor-silent private", "mentor-silent step-down", "mentor-silent thanks", "mentor-silent yes", "monthly less", "monthly stop", "monthly thanks", "new-mentee away", "new-mentee capacity", "new-mentee mine", "new-mentee no", "new-mentee swap", "new-mentee thanks", "new-mentee yes", "offer avoid", "offer join", "offer later", "offer move", "offer no", "offer pause", "offer thanks", "offer tz", "offer yes", "propose-away away", "propose-away no", "propose-away thanks", "propose-away yes", "still-in contact-lost", "still-in done", "still-in leave", "still-in less", "still-in move", "still-in pause", "still-in private", "still-in status", "still-in stuck", "still-in thanks", "still-in yes", "still-waiting join", "still-waiting later", "still-waiting leave", "still-waiting move", "still-waiting no", "still-waiting status", "still-waiting stop", "still-waiting thanks", "still-waiting yes", "stranger avoid", "stranger browse", "stranger capacity", "stranger export", "stranger forget", "stranger help", "stranger join", "stranger mentor", "stranger private", "stranger status", "stranger stop", "stranger thanks", "stranger tz", "stuck mine", "stuck no", "stuck thanks", "welcome avoid", "welcome leave", "welcome move", "welcome pause", "welcome stuck", "welcome thanks", "welcome tz")
STARTS = (-8.7288, -7.4282, -8.182, -8.4809, -7.7607, -6.2847, -10.555, -1.5706, -6.7509, -3.5362, -6.9153, -6.9962, -7.2078, -7.5788, -8.2215, -2.5554, -7.5719, -2.3178, -7.35, -1.7977, -0.067086, -1.5835, -4.5807, -9.005, -10.746, -9.3205, -8.767, -11.047, -1.6966, -10.67, -5.0196, -5.9076, -1.1865, -9.2463, -1.5106, -11.294, -4.379, -0.62285, -8.5496, -1.54, -4.6583, -0.57359, -8.3421, -5.5433, -7.6816, -10.081, -8.0649, -6.5072, -8.8712, -8.1268, -9.9104, -9.3988, -6.2393, -6.9745, -10.472, -8.9295, -7.4457, -8.2034, -8.6246, -9.2889, -8.7738, -5.1539, -0.8167, -6.4611, -7.8692, -7.405, -5.805, -10.534, -7.9819, -6.8973, -5.5459, -6.999, -4.3194, -10.92, -5.6292, -5.3246, -5.9278, -7.9577, -11.023, -9.2586, -8.1326, -8.7484, -7.6854, -9.5226, -10.029, -5.4831, -8.6284, -1.3156, -7.5973, -4.7058, -8.6163, -3.7228, -4.1612, 0.1762, -5.3607, -6.021, -3.7871, -6.0944, -7.971, -7.1196, -4.3535, -6.4513, -3.8679, -0.46531, -9.0648, -10.378, -4.989, -10.058, -2.2541, -9.5745, -5.1451, -8.328, -0.24766, -5.603, -0.46325, -5.3133, -2.0313, -8.0767, -8.0129, -3.0153, -7.0813, -9.2107, -7.9716, -8.9373, -12.921, -6.9177, -4.9037, 0.49189, -9.3834, -8.1593, -8.9168, -9.0131, -2.1023, -11.277, -8.4875, -4.4558, 0.48964, -10.012, -4.3308, -8.1034, -9.6817, -8.8513, -8.1792, -3.8849, -7.0669, -9.7708, -11.694, -5.8694, -1.623, -5.6999, -1.635, -4.2195, -4.539, -6.2427, -5.1985, -7.1817, -6.2627, -4.6822, -2.1194, -5.8632)
UNITS = (6.7332e-07, 8.3248e-07, 8.675e-07, 5.0169e-07, 1.7979e-06, 8.5489e-07, 2.2902e-07, 1.2303e-06, 1.1608e-06, 1.0106e-06, 1.2583e-06, 5.4434e-07, 7.5298e-07, 6.819e-07, 3.7012e-07, 2.0698e-06, 5.5142e-07, 1.0342e-06, 7.2632e-07, 1.3913e-06, 6.2733e-07, 1.0575e-06, 8.3509e-07, 7.9784e-07, 5.3718e-07, 6.598e-07, 8.2596e-07, 5.1845e-07, 2.1959e-06, 5.8282e-07, 9.5056e-07, 1.2006e-06, 1.4879e-06, 8.1139e-07, 2.1376e-06, 1.2165e-06, 7.6992e-07, 1.8409e-06, 7.3998e-07, 1.9241e-06, 8.0568e-07, 1.3592e-06, 8.9519e-07, 5.3164e-07, 5.9863e-07, 8.1732e-07, 1.0727e-06, 6.7548e-07, 5.7111e-07, 7.7768e-07, 6.5276e-07, 8.3494e-07, 1.0801e-06, 1.0423e-06, 4.2426e-07, 7.4781e-07, 1.0617e-06, 1.5714e-06, 3.406e-07, 4.7886e-07, 7.457e-07, 1.002e-06, 9.7894e-07, 1.1324e-06, 7.0357e-07, 7.5359e-07, 7.5785e-07, 7.8397e-07, 4.8819e-07, 8.6224e-07, 8.3182e-07, 6.443e-07, 6.8759e-07, 7.4747e-07, 8.5254e-07, 4.783e-07, 8.4697e-07, 5.7853e-07, 5.348e-07, 6.9227e-07, 9.02e-07, 3.4564e-07, 3.4857e-07, 1.263e-06, 4.0868e-07, 7.4415e-07, 7.6949e-07, 1.3296e-06, 1.1818e-06, 7.867e-07, 1.2165e-06, 5.5627e-07, 8.9041e-07, 1.0359e-06, 8.7062e-07, 5.7843e-07, 9.1591e-07, 7.5737e-07, 7.5442e-07, 3.4024e-07, 1.98e-06, 5.1641e-07, 8.0618e-07, 1.425e-06, 7.3558e-07, 6.6462e-07, 8.4735e-07, 5.2508e-07, 2.0461e-06, 8.4236e-07, 9.7031e-07, 1.1802e-06, 1.6136e-06, 7.9532e-07, 1.8327e-06, 8.9417e-07, 1.2749e-06, 8.3419e-07, 4.8579e-07, 9.8394e-07, 8.6158e-07, 5.2387e-07, 7.8813e-07, 1.2246e-06, 3.6611e-07, 6.8207e-07, 1.1178e-06, 1.0166e-06, 6.6832e-07, 6.0494e-07, 8.8473e-07, 5.2472e-07, 1.7558e-06, 4.5964e-07, 5.7933e-07, 8.6872e-07, 1.0952e-06, 7.4157e-07, 6.9731e-07, 8.7455e-07, 4.0655e-07, 5.9138e-07, 6.0278e-07, 7.8117e-07, 5.0653e-07, 1.1904e-06, 4.3011e-07, 7.7623e-07, 9.4194e-07, 1.4743e-06, 4.6732e-07, 1.7792e-06, 7.2022e-07, 7.4817e-07, 9.851e-07, 4.9411e-07, 8.127e-07, 7.4671e-07, 9.1418e-07, 1.1425e-06)
KEPT = 40
HEADS = """\
AIO5yaJk3MXO0zAHpdZLGKbUDpYjODAdudgQNhbr3+xCCEYLPvHqBfH6AwugAiwKKgNX/jkCpwHG/w7/oP8XAJL+gAAiAYkB
Pf7Z/iH/rwAAfSoHBTQTwpyyFffT7SrHRuot73f/BNo9233H0vcN/90jSeBv9hUBgfkaASz7//NxCVAIbfyDANoIGgQjAsb9
DQEg9+D5avxV/ez9t/jj+WAlRAh1zjkU/xV/swCDiz1kzLgdZQDT9eQWEBgN8cgSV/yu7L3joBWz+2773Pwh7Gj+tftRAQsB
pP0AA1cB+f5DAkD/0wKW/+v+YQA9AL0AbSizs4cHvYwAgzMaig2O4DDZDRItPMr5O2G2JUsxPhUIy6DLchBB/LQR1hsF5skM
5AbRByv4Svgt9AMDYwYmBaoCbf0f/vP/wwCKAsECdv8AfQkKUOWKA7j/ShLn6jLuPAOd+MME7hNiC40HSfBG+7oElAFJCFoE
XP4B/fcD4wCp/s4ChQASAHr9g//eAGb/YABSAMQBkwDh/lwA5QBtAHA2AIObQIgs+kfkz8Yhvuoqr5cKMgedFIYP29UG7cTt
QvEJ/QD4AwBt/40P7RTcByMAUgqoA7j+bPgbB4gDLwRyBUn64/7AAKUBDQOx/pv/AIOgUcPQjcZgVkIxIcxBJYzIebTG3+ah
fg4064kSpNQYLE0U5x7l/4Qo8/EHDvnP3wA64TXfoQhU69XHi+pmXe3eWMLXK8Hm9xJi6iAGEQ0Ag4YVBb+BNSjTTOkQ+uDW
JvHNAHgL+wx/97v96vo/987+7/ki/rwBIgqC9sH+eAL5/CrtP/uC/P74p/8s/zgApPuL+UP++gPkBcIDhwhhAquWAINpx4YN
ewreVg3dFe4PB8kGT/C16xoLXf6j8roA2wT0AMLxr/2U+MIBhALp/vD6QQPxAHgCTwCsAOr/eP6k/iYBqwF7/R3/+/3t/vv+
AH0JLVsIN//QHD0BwRFFBa8DIv9XOHziAQGbBmv7nuJ7zmX6JO8kyoPxDgeO/hPo+PCXCanzkg6U//UAuviJ/m0BnwtLAoj+
Bv18Acv+iwAAgyknID267EkR1Qo/4qny9hD6IksQ2RIMCxj1mPUhAFH9sgPwBigI3/nFAzn+P/s8ADUIoQM8AxIBs/67/4L9
Fv84Ag8E1f++/ngARv++AHf1Z/eMHn/vi9DTDb/x5zrUBwCDmAg1rl4ALLzewdFV5MWSDlVOIgkm41kTpgzi57TTKvf/FTf4
5f8bA4AK7QQs/bL+7/+LB0IF3gFN/3QCm+kAg67ajcqBtu2lHeQcGuVKBPM24RI2agaN4X3pn/Bp+icB/wIX5JcJxPfx84n8
Z/5PBLMIaPzT/Ab+bfujABQAHQD1/5gAg/87/Zn/EAAAg2jHzGbBxD3UKggQ2D4WG9VAkww7ahlT2lczauzc6xYJ2giS9UIC
Bvu2CHwDGwgIBTf6fwKsAB0AXf/E/8QD8wHO/3j/LQC1/QQA5wAqAfWvAIPI0HqUraaXpnZgdyQQ9DEhOp9BHvkzqxMZrObV
ixCSF8YrRTFJxD1BF/+q7LIOLOnmr74N0hWz+QMG8fiY/w8GNQFr+hIEsQGy/IYDAH3+C+Px0wST+nULpesB8JEEqvt1Cb8M
/AqFBXD1JfsJBicDGAc7AiT/0f5gBGECI/3c/+YD/wIEAeX8kwEmAAj+7wLg+zv8EAD6/rP/dgAAfc4fMiS8D9P5ES94hIUy
VQ2s1tf3dQTSFsC9R3J7w7IHCSenArACAPjuGwb8FPZM9yr06vP69YL4uADV/xQCzQZe/pL6BgHiBC4B+/9CAACDWAz0oiM8
UeP069AR2eD486buUQldChQDTfEPAzny0vqFAysCDQku+YP8Rf7f+rIDZQam9yb14gD1/GcDzADn/yv49gaxBTv/wP2m+94D
AH0INbQStwkiH636UB2bAGoHbgAuQErZrQG4DV73g9hzulP+W+f7t4/qJQHM/Dfj7ex9B3XqRRZG/lABB/n7/x/6BAUIAgYH
2P3u/MT9xwAAg8gw5DoK6VIR0A1F5hP6ZQn+Gg0GhBHFCLf4cPiS/jL+FAGDBBsE9v64BeT7BPuvAMoJBAQFB2MAjPosAf76
CvxwBasGsv0V/iUALQKo/QCD4Bz0+JrdJQThIvjtN+mJApgsrc7LJXnYKhWy+qD1Ivbh6mYFcwU5B7QFVQb5Bdj3yOzO/5cD
feim/AcWMfOd/wjwCArSF23z5QKh+NsGAH3X/PwGCz8j1TcQl/sxBCUVkvqbKkgXOBag+aIJbSDQ9c0WUurp9lP5HP55/CYJ
OgiLAy77g/c3Jaksq/ebGYYC4gYbDxT96/1FAt8DY/8Ag0wgk6VBLFrjq+TnFaHtUOHI1+cSAOyaBHTn5ABX8vDxluwW+iUF
NAjqB9X91vS4/wwLdAsX/+L8O9/R/9r7aAEyDtny3vO+AKP8Tf6KA8TtAIMK2yPSWLwirHjiUxnPR1D2zuRzNL4FseEN7SPz
JPjM/7MAOuYDB2T4qfRC/bYB1ATcCJ38If7jAHH+qwCiADf/gQC0Abz/Wv4S/vr9Vb6jLZHsHOVk/WYnNk+1NACDffxUDkTo
t1NH5pXiOsTbQMry4xhi0mbdsuLt6aj1XhQw4C4fDPKMAGULyQeiAN/6mwMvAwwCO/4a/zUBogAAg3DE4GiBwArOGAAE0v4X
iNNHlAc+fh231/I52upJ6iULOAwB9CQGhvk8DHMFcQrPBTD9EwC0AfsCJv+m/qEEwP8i/9j9nwI2/b3+BgHL/wB9gArQJ3DI
drHF/+jhCc3d6a/1PfHD4+fVjdB6+gYB3iNG4V76IwTZ/aUEIv2M88gHFw1c/dwAZAM6A7r/6PvV/Zz8aASmABn98/8wABIA
9iVUuVUNB5IAg5saJA+M337ZNxCZNJb962G3JZ4weRUPy3nUoQxRAUcQURst5noMFQW2Ci/65fnh9N0E2gV0AmAAX/05/hIA
PgFHAEEBIgEAfb8VAOrz/Cn9Tw3n8D/uw/0Q/VILlA3fBmkIJPF2/NH/1f8UA/D+Ff7S/SMCEv89+14BdgGVAPD9OP92/z0A
KQKLAeb+Df49AJ7+Lf4x/215BiJqFS4UL/asMACDSTNODfzkH/AlCkgKm8XjaKDQlgaaKb7+vwMG9v4h+PpT+8n2yfYA+GL4
bPW/AuUDdPuI/7ECKwI6AOj//P6M//UAAIPjJpeexD5w4hAEhwOe53HrcuEKCZUK7f5O9B8FxPcj810LEwVoC1/5bwWN/n/8
nQC6Baf/f/+J/RX72gOxATD8bP5QCNULT/R/BdUD+ABlmACDXssBDFQKZlRi3izrNwmQBQHzg+wlCl3/fPNV/bcFrgAY8g78
8/qzAQIB1PzY+oEBZgAyAe//EAHR/w8C0ABzAbb/NADvACD/NADaAACDeB/uSR7n7wNpCH3umus0FzkSHQvoFPUXu/FC+zX7
nv7WB+YBGw3b/cX98/2M/pEElgGXB+8E3wVc/+P9KQJNAKv/QQEPB7wDt/5K/NMC9Uxz6zPinQcAfY3lLiiBDele094QKNzf
NfweCEX1N9BhAjXhqveQIDP19xaR5LUFfPuUCEQLiPjuBZQEMgQ0AF8AxvpN/s//Zf5vAnQAjgEAfbEJmPHpB+T+ZAuo8PLp
twkJ/WEItRM8B+8FzvHh+5YE9QBFBGQCS/5g/tYC0v4I/J0AzgAb/+T9d/2V/+/9ZfsbAv0BTv+U/k4GLgO8A3AEfBPytwCD
2ku28WgB4+af7S71qwi2C57+uva7BlgQz/+kDaH1e/NM/C0Gh/uqAP8BN/3dAaP8KwU//VYBjAH/AH79qvyy/hgAEQHT/i4A
+o6xRgCDOByMvwj/LiUv7rLP5ehyHFIAZAh94UkBWPRt9NX+4vwtB4oJMBI//fz+jfbL/vAQcg0iAj35d/0h/d4NAQT9FT32
zgS2Aqz0g+YAg4MP2ito568NnALz9LD2gAMzD/UElwj2CTn6CvlQ9wMA7/4sCCEEqfs9+5P/AfnzBHsHKP8tAtP/HgAiAGgB
KQWF//X+zgXpAtX5oQEHAao3AIO8Hr0/y0YHBlj4/Nhn0TP6P/x3LLPalwgIIskM6/Sm8eAkywDqBOYBX+AD7HEC7PEXBAoH
hAkD/zX70/1BACYCwwE0ADT/yf5Y/8gAAH2gDWrynQSJ/pMPu+956uP+LPh6Bd8Org0QDKHxBfrnAw8DcgOvA+z+sP7VAqkA
7v4AAjcA/v+k/6X8FgH6AjD/KQNG/rD+V/+G/WP+XQGli6EvAIOBQwvdgvgICN/lSehL7GUQfQrhA/Xt5Qmf+lb5uALC+fQM
JQP7AjAFXPy1/AcHuwAF/z/77PlSAMD9PvmWBMQQFgFZ/Pr++vsr/gCDsS6uQFnkfQhDA/DsEe+wCcgc9BYgD8oNGvH19OX1
F/5IAA0JHgCc/gb80Poo+Fb8eQDD/+0D0QEzAB0AfgCRAMb/JPtiAJQGKwWUAq8BoC8Ag5DHHKck5Fnoqhtp6RYXijByPmXh
adf5DgYj4OxK9mcVsBFBHWD3qeV+EzHlOA8A/AEJHwII8awKewYJBmP7mge5/jD98wLSAq8AAgCBLhlEAH3yJYPIDhdJFAKh
c1l59yH4zK1KIg4YBoXI/EnOCF4C2xL9DWZVPQv3xrwdOYLHOhZ96uH/FQ8tAdHq8Ae38+v83Puj/OAE1gTcBQzrs9zzEp/f
6rxxA8notD5DEwCDZQetrLcF2sFSw9ZdkrzYEhxd+RTM0pcbFBId56XVgv+4ER3z9AOOBCcC8wE1/xbxb/6GEGn1ewhXAHz+
H+UAgxDQFsTQvWencObeGIJBQ/Yw4LUzlwJN5SnmtvNv+58AnwbU6UwIxfqR9UT96/2xA+UFnfzU+dcAB/jZ/jgB2QA1ATj/
tvt1/CUBPv7SRtzr19vhBQB99+RWKusXal283QIcxdrb+3IIVe4/zVsFUOAB/M0mJvyWFvzh/AQi980JZQpg+/YCGwWkAwP+
7/op/fMC5/61Ajr9fASwALyL3l7ESZ298DNhZMczt/buNgqo758AfQYAgAXYEwT5o7aqmzjdAQZm8Mv5Fjhg1sIExeXg/Lnp
bvtxCn8N2ATj+z0DagP69OL+NP+TBG77AIPeQ5bTr54OOwszid+FRsiUYZnbl+r3WjD0zx/0JcPKvk8ZWCCmK7RUr8SI9/8J
lgUgGikAwTnpEKMpvAmp+X3ptPZh8mz4/f8yCav/GfyaP48SScgi7GTzviiNp4MOrsgkN+sAbuUisQDVzMv30ACD2PhBFNII
+e7d30D0PyzrHuP0LPsT67kLSvNMAOb8hwPn/2ICo/kfAk783QIp/k29oSM59u/kC/KYJdU/hTwAg97wq/tV5DdgZ+NZ6AXH
Az589Kkb/N6c5TjpnPD5+NQSb+tSIHnrTv/VBlcCaPka/GYJfQHy/8zyIf4VAxsFAINp1PVdDdFK3HrylNboI5bq042vK1YZ
D+d8LknxSe6xD8kNMv0vCbnwPwsPEkMKOBJ0AmwA4ARzEaH6kgPEC+UFLwBk85QIwvYl/NQDAPwAffsbikUXy3qyRv6W5Wu8
3t8l8bHuPd/b1yXKy+vnBBUmU+to7dQEPQUTAwD6nvN2ACAOy/6V+ucDhgCg/e3/jvdvCgkE3/0aCe4AdwN8DSIoERG+zp4Q
+B2ZrACD5jtPwOYiZgCH9U0a6RpN68cVTva/6EzYJhdD+pv3RPgH5iD+afp/BBwCj/w9AUwE7f+X/+wCJgIiA6AB5/1T/18A
IrYAgyXNCJZcsQqswlY4Jlj0Mxcmpo4fzirzFOK27t17C3ITmSqFMe7Hxjmb/EbvHA7g7ja2swnpEuD8LAOY+dIEsAmpAej+
aPrX/7v9GgHZEDe3Ag3+mQCDyRa5C53f6NmMFNwpAfmNYA4hTStEGLXNUtiGD4sCnBPrFs3ieQ+sAnYIZfil9nP21gIZBigB
Hfyw+YX9AftEARb8JP5QAf5XAIMIWhhAm0GIxxwg9NzMq2wXsw93FvAOtMk35N/0BvGQDhDvkP36AjIR4hWCBEH2jgQrAMD5
KPpxA4MAnwN9+wn+fv39//kCoP5sA2n97v9rE1KyAIOeTEn46fyE5BvtD/gCAFAUGfnW+dMCthU0AWUSXfdv9BD7NQgT+z/+
1v/T+8gAVP4PAkf+PAKP/pr9Uf5/AfP/JwByAJACYQAAg59Ba+hgsqZdMh880+4f3ckUnp/t05pQHunmPh2WwnorAgdpJjb+
/izv50UPas5gBGXeIOAgCRHxMMtX5L5erPCRwa0Z0eWCFtLtMwuoCU8EMKrTPSEVIGFH1hDUUs0KZLuGr3aH8oFUAIMS9sY/
oiKF4UbzChlGGm3R+gd5KpsWGtHu0XAQk/qa9GAE8PGv9WQO+wurCDbxePmGC/wDzmVEIz8TrQ+x+T8mAIO6OPgQLd8W6/QJ
owvOvpdoPdSsA+AmQwcHCKD2ACcXAawC1fqH+Ev6A/nX9b0FiPy69rD9Y//T+v/+0f7LAQgD8AgxXQj1+ddk/wjXsl5pWAB9
w/EjJdJOrj426g/HWOggEAMJu/3964cRkQ3A+8j1DO/CAssBZP/aBQn/SvmN/gEAfALJ+Lf26/tCAyABngHy/wCD6Scxu/JI
cK57wUn0RLY7DpoMCBXvHAPc2Rd8DqIDywyqECcD3ePg2wL0ePmUCCjj4vffACUTIwHNGaEeePcWE3DxlP227hj/jfZkC5wG
eZYAg5C+7Akp/SJcHsqQ87sQDAf79L7gzgg++97w7f/6A7z4xPFA8dz29QOHALP/2gBl/WcAVAT1CGz5xf38CrT9c/6k+7v9
uPsLB9b7tAQAfY4zcBNSCvwkMvEbH9ADnQxD+rZRHMhJAg0OlfLZwbmj2Py06RKgr+Sw+k38p9yO7lsG9N9oHPP6MgGu+QL+
DfT8+ZT7pQ/N+u77RAQCAcAyAIPQHMxA5UanBtX2Ddsz0nv5D/vxKqrbgQmmIt8MU/aJ8UolVwAfBdQBUOKd7OEClfJvA2EH
5AgG/1H7//1zAIYBZQGCAPD+G/9fAB4B/eUAg7vXec6QtiOsheC3HMtJu/KJ3ic55AW94j3qYPHI+v4ATwMW5qgLEfkG86b9
Jf8eBnEIo/xl/TAAp/xRAe3+fQByAjICzP1n/f7/4QDxRmLsHdp8CAB9CufPKQkTQl6W4d8ebd+R+QwJ0O4Y0UsEWOD0+P4j
b/gaGI3jYwYd+icJAQur+mIDFgaWBHL+Y/wo/EkDaP5JAEv/0QGXAOyX9l1/TZPMqTYpYUs4mvg3OcSgIZ0AfWAEVwG9Gfv0
6rV3n9neKAZB7tjytzRg1ZgGkOz3/ortT/2WC24HOwO4/v8Co/+09u8ACQAoAzv+AH3wDxIr379MtcT8iO1rys/m/fSE9xff
btd10zb6GfxvHUPhXfXBAQT8ogT/+OryDwlLCd77HwGgA8gCCgLq/rQBLACZ/rkCkP3m/ykAO//+PACDZEjWNipGQ88HIprl
vq++DwIEJhQ2D9HTCesN8Sf05wUZ9WQCKwI+EQsUUAjU/LUIrQGf/KD30gN2ATMBwwGW/fD+hf4jAJb/TQDu/wB9MRb3TN/Q
MaMF+aQ6e8wCCkYXasv+BJ0RxecmCmkC/tiLG0PIZzHh2tkER+vSEMbuueTgGq8UUPuF+sHwKwXT/L0DMAKPAKr6FvtSAF//
YGmR9qrMOwaEzrRuKFcAfZr1JzGMUQtPtd3VzF3ohx1fAx8Jp+S1ES4HdAHE7O7uKgANA2T5ZwF3/1X+vwWp/v8BtvytAOgA
OQBF/zv/rwKZIACDGr1FpyHo4uivGrHsWBTHLnA1OuML1jQMiB7O7d/2sRaGEKgfYPeg6G8WB+qpDyD+3AaXAWDvsQo+BPYC
EvqxBCQDOP4UAP4AG/6f/7xKAINZIytRTlI7C87sb9Z7xcf9BPqUNE3UVQ70JSwb6/Xd7KMy1wGcAUwHftwM6HgBWfCzBAQI
cQ0T+0/6evx0/UcDIQSz/4f73P1Z/9D7SXUDUgB9uUOR5083UwuDi61VrPJ5+l2u5BhWH3+NWORzyA5kj94e9HhuZjb46/+4
PjXi148BYe4DAewIw/uj8BwVbfkEAxz2LfO08mv/tvuKEgCDiupLzvSf9Jxqy4kjs1gq9Sry2jlzAxDb3Owx6cr8MP2Z+93O
TBY+8bD06vtt+dj/ow+u/qsDFvbSA6oHQvhvBBQD//ztA6IDDwTV/DtCHiQQzLfzEvQUMcujyRBKz8Ax+/se6SCvMNPa0aDR
AIMZ/lcR8gTG6TLl9fDkKkkexvlZ9y7oPQtA+dYC9/3YBYoDEgFa/3oB5Pu7AiEFrb4LNbPyCeMa/rwpq1GzNgCDUPiOCnDn
6VZz5ATkTsLRQRjzgRj50/bdQeMG68v1HBL64vkgS/MCAewJ+wY5/9L9MAZZAeYAdPyC/a/+TgEAg5zP81fDuE3S+wJq3PoV
2dA0ndI0SBz51tQ0jeXd7/UDQQcK86IHPf1wCgMB3w7/A/v6rwSy/1T7Tf/p/Nf6SgDNAhEBZ/oY+5D90PpXAQseUQjM0pAQ
/RcmrACDrTxzzLUZrANS8iIaFheK8DUP1/yt6mvlVBig/Fv6Sv+17DQDdPmAAFsClgBcAhX+TwKRBpn9rPxa//j9EwEWAEEA
QqKEhD7VAIM+oHfCbkr7JCDcdBxTtBUfty3OHTipk83JHkIhLTNELdrBSFqDAQ3qZw/r5AyfRwlNHjsC0xYwDX34fhDh9asC
/AG8BVoHQQnTjxTiAH0wz1cMYQ2QL52LBuPU5qYF9/swE3IQZutXzsEKvTjT0Zg1AidcmDfE4+KGl73+PNPkykMS7fkMGiYI
/gciDNz7kwtNAawCGPI188D/shTHtACDPk/S9t8DOu0Z69Du6gHVCvf/ufT0BYYQ5vySDu/1X/cS/gUGe/xPAYIDIwFcAhb/
lwL7/voAHv8xAWz/swD//8MAfgANAB4A4wDQsDcHswPYXX3XDtqe2gBhuKoAfaTmrjIKjFnuaDXwEDHWIQSfBsEONdSpDA0d
BReQxtPWwQkX8o8FjAba+bgJ6QNqCSADAfxv/9T5c/QAfesVQlYx1uqh7QR2T8fA5gqAF0i6JA87ECzoow2tAY3UERMUvsg5
Ps7W+Rre4xTM9E3g8xt4GOD0OPsA8+EEa/0Z/dEGewo1AbL+rAYmAl8cabpD/QCDbM3O6ncToQ3a77QjKTj36v8tHAbOO8TV
hgL18ZkFKhV4GajwEjl99wHeG/jXChP4qjQn9mvsP+jtAzf0SgGSA/MD7fbLBCADAIP8O2O8MS+t54fzjPmo3qjzzORhEcQa
xQJ2+2T0/xKxBX0MgABiDM3lvf+t8rr3RQVYDGPz/es++JMRh+YD9+jvRvw69tgAiAKc+2cBxvoSmACD5cSqEQYDBFzr2gft
YQ0bDVjyH+4lCTj+b/H+AhgDGAKD7/L7KvedBKYBcgE4+4QAHwGZAfsAYAA2AlT+lv3hAOkDaf9L/0cAcP0LAbM5AIPyH39B
ZUTbAOH6f9emz2L8rfmfLz/Z2wsfJOsNf/P29JQg3gAwB0b8neC36w7/y/KVA7gFNghQAM/3z/x6AEACdAPz//D+Ff9c/2cE
/ABnE563AINbUGD1qgIE63vtMO30A6kKUgEI9hUIcQ9Y/9APEfc39iD8TwYN/BUA/wMyAmcBpP13A7/+ZQF7AKIBjf/e/SsB
oP+pABQB3AAAfcQbl2aamBSJO+LuWr7J1wBZAFjAMPRhI7Lgwgip9HDP9xsNxh89KtOr/G3s0gyQ6wzb9xw8IoL+Evm45qgL
GAbHAG/0DP/C+Er59wAq/ACDpygDkrUqRt8S+A8QEese5d/d1wm0DHADNO+Y/xn2cfyz/isHSxHEDdMMkgU8/yf5WwWuAloH
UP9w/ef6hv/TANwGAQcU9/H8NP5GBywDAIPNLes62/OTF6YMYMVW60EeUjtCLq4ToQM07aj3aPyiAxn+KRB4/GX5oAYGAC/6
pQc4CG/+OwHTAiD75AVRBLf+R/ZAAggHRwIvBL4Hz/IWIZgJvM2tEDcY6rEAg3M9r8oXG0YA8/RdGFoXp/EaEVj83+0Z5FsX
9/so+8r8Cu05AOP7gwCDAJ7+wQSWAGQAeAJX/gEBh//s/hD/tgBYAAB9VxtzGp4MKPekLAiFuTfmDcna6/XbBPARVr95bTbJ
VgZ9Jt4BpgJ89D0fjvxU+Qz7SPj7+Tf5f/m2AqgCTv8KBEUBiv3v/nQBBQB5/1T/AIMSLJqnAkEI0+rpT//O2rDxIvOaF7cL
x/gq9bMBpPql/F3/gPpcA23+lAUu/7b/V/t4+y4CDQA6AHgBZgar/jT6Uv/W/bT+hAJcAA7//gEeMgCDcB8NQCdHAQQp+RrZ
ztEq+Q/9gihh3RcHkCCFCrj2vvJMI/P/1AaEAgTjQew4AwLzrASpBq8IG/9A+lr+1/+cAqP/dwAiAJH+9v+yAWfnAINH2E3M
lbkNqiPhCB4NSavxneP2NSEFBd/a6uvst/p+/gMEoOG9Csj3sPTd/ID/OANOCFv8Ov4uACz9bgLE/93/JP/+AQv/3P/Y/3IB
AINjx3JXG7YyCAMIVCDYmvLIsfZq8738dfrFCn3hXsPxC6opJuHAN5Qu/JfUvMvp8ZLW9jnIlMdjCH/5Eh3pEzgGZQ/z/7QG
NOsFB/z5iPQAfYgFmvQQCf7+TAsZ7zPtBgpo87QLeg1pEmAHEPYc/BICv/8vBzYE9PcU/N4F1gCYBRgBWAM+BJACv/3l/jIB
FQLg/bv6uv+0AIoCw/0b/roxQ7MS2ACDE7iP9DIKzxgX5AxWy0ZE8A0cEAhINyfkCP1r7JkBtQkuGOzypUK6/UvHGvQyDMjx
vDrP+GDvP9148tHy/Azt/zv3dPhpA3YEAIOvJaOTjRnXskziOAlgz5nf7gFsIfoSovha7jsFHvNB8pn6lfLgBX4EyBEuBrX9
/fW4894I1vyW+6b99QDH+6f9K/0zAncDlPYFEZYFlgEAg6QuyTwt+f0joxG86pjzoQ/RDEYFkA/LEMT3mfon/+EC7ggcCOUI
FPog/GH6ovnCBUgQv/6vAzn8RgJKAsT77wKlBeQEkQCyBoj5zAAdAQkgAINFxLGnSuc85RUeY+4lFRApajFf4IXasg59Idju
RvbuGBwUhiJi96Ln4BVA5+EOWgAoBc0AQO7xCbABeQNv/ggGFwGL/ykAGP96/3sAAIOiySJeBMZb0uEJuNPSGWvVNJrVNwsg
WtWJOIHpV+8HCLQJcPLkBvf6Eg74AlYLhAOv/koC3QHb/f4AcP+5/m39QwFIA30BJ/2g/+v/HwHpWf6iAH0cYR7hwuhEGknx
2A5RvKj+qfbOOjgRQSknIo/gXDCz254BLdfR2gb0lusQGzgdYgmN9zkQueUsFMT1/vba9UIC+PiWAU0E/ALU/W4nubrbC6eT
AIO9GEsNb+FC2c8RazKq/HRiAiX2L3IWUMwW1TsNPwLQEfUaaubRDCEFQApE+Xn4XfbtAkUF+AJEAH398f2p/n0ATP/h/9cA
AH3XCwjjZfRa+EIT9OvV7RgCEv5YB/UTDQo6CODvz/W/BSb9cwtxAjkFdAKBA3EAQ/4W+xMDdAKMAOz+fv/8AlMFTf4hABMG
9gRRAlsEFf4CNACDREILNRdKzdVGGiLpmLJmEgEGNRLPCUHTsOq46zT5fwMI+3D90gTuE9sVKwih+XIHjQGc/BD2hAUyBsED
2AKc/S4Bmv7Z/mD9DwRIAACDnxo4vi83HQb47TYWseUd+c64aREOEoYlKumJGabpnuJnAab5gAvcAHHxAwLc+XUNeRVVBEEB
ZAOXBKr2vAFBG/T+xgI7BRADFwYD8hcR85MAg+vGRgytCbBPkdsW7lYJqQUl8THw1goe/jDyUAKeA0L/3O5c/qH4DwMVAfH+
efwcBBEA9gHtAVEDcf1V/9EAo/4E/kYAkgCI/Q3++gAAgyYb0Cg76+4PQQfG5OvzCgd1H3gMcA7RAkzs4fMh/QIFTf7fDMwI
Uvx8/3T67vsQ+TEF4P6vAH386P4j/CkEx/yl99j+DPfU8P/9gfxfAnQyAINBKrI9NEAd/M/8+duE26zz3AEmJtjfhQT8I/oD
nvbA7mcjdvwKAUoAGOU57HkGjPG/Bb8JtAtz/GD6RQF1Aqb+ufq9Ar4BqwHrAIoCAH2MDwHn5QqXAIkUXfG96rQH2fexAiYT
NgyeCWftFfsBBJIGpQiUBNP8K/leAR//wPv9Acv71v7N/BIAeQCkAFr9RP5ZA6L+9v/D/aT+BgAAg7UhKKJlQTri7uv5+TL2
s+rUzkkHqwggCsDtURF7/5gGUgaSAX8RRggUCkME/f4yBhUKJQQkBcYJGvznAJv+ywFhDNz+7P2cAOb95ga+/ACDCStfPtrZ
mwcEA0PgQu1mBigzKR5SC1kF8fUL92b7wPvq91EDL/5AAB4E3ANw/PD+zvtrCSQFlgCz/HUBSAF6/7AC7v4a/wEAPwKe/uL/
SENd6IbgzgMAfVLirSnxECtciN4dKG3c7/zNB63zS9CZBZXZs/pfH/33sxPO6KsG4v2GBjgLvvoEB3oEHQKkARcCAvqa/7T8
NP/HAjoA9P6kn6xbRExf2JFLIleqQfP4N0TLkvOYAH26/4v/mSBc8seuupwO4AQIFeWe6jUyLNJyBqv2n/8x8FD5DBAb/1L+
PQNp/3/6hPuiAHwAUf2PAQB9QgxzDKLN1b01D6DsDNhC7Vb2S+wd50fVEtpnAy/8mhXx2TX6oQBX/UcFMvsz9v8IchAT/sUJ
4gAABnYGbf3EBXT1xQOiBFn4DwB6/lT7tyPyB7fQrRR6GXKuAIMHPjbMgx2aBKjzHhgxFuPu1hCV/bjryuJEFYT6Tfy6/Hrs
WADY+gwCWQBo/tQCjwB+/x4CLQBl/6z/bP8HARgCxQBhH/+7RQw/lwCDsBpiDJDhLNqTE04wWvtmXogkMC3kF5fOn9ZxDtX/
YBG7GyLlNQ3KAQAJG/nK+JX0ggPKBjECnv0X/vL/jv7BAE7+/AB8AUJAAIMISlU+M0nOzYAiQOlRpcYQOPy5F0IT1dMc6/zy
5/QSC5DxKAdZBbgUGxXFCnv8hA7xAmT8xPfZAW8AWgBy/icAcwLW/+39IP///ogAGQfIFy+4AIOWTMz16wRh6MfrcfSoBIoM
vP7R9TMGvBFH/wcQivN49f/7tgdc+54AsgKXAFMCBv4VAyn9bwE+/5UAQQC5/1v+egCQ/1X/zP9PDWej9R4UGAplg8jdzbHf
am8SjwB9CfbVREeEbgrmOH4eA97R9ugQrQ52zDIIMiCGGBjQTNPwDovzQABV/67tC/yE/6gEeAH/9fz6ePmSAmlrf/lR1lUL
DsYpcJ1WAH0X+jgyeU7TU8Lgn8606kghjwOaDRnhRhROBl8Ede9o8Lj9AQWp91MBHAEy/K8E/v0uAqv7bAAVArX9JP1KAGkC
AIN9IquyYA899Uf3HBHn88zq4MzxA0P2+AZS9j0BIPBR+ef+VQ7lESkRrwehAAb3IQODDFv9QAK2+232X//lB+wFJgzoACMC
Q/j7+ogN7v4AgywdS1BGBuEXowVQxrXnays4P2suQhvxDwv5k/KJAgcBNgWVD9cDLu+KCLgEKv4mAFr/UQfk9gMGxAShAOv+
/P++/ooCk/23AYIFsfw4AQCDZsQpaSu+tdGf/cjXCBpW0qiSgT6YGv7dwTZp7ennyAm0BazybgU8+kMKagVHCrAHnPzcAicC
aARc/k39zAOAA/r+QvvSALr9CQF8/8X/A0h3lAB9BHHK60fpfRNN/qIVs61E9xXr5zreDekrdxwz6awroeeD/WPav9Mi9o3o
WiNkIb0KDP7FEWPhwxZs+YXzYvTPA4r60ADVA4cImP8AfS0UNS0qxwG70AKP5KnO9uVr8AL1M+Qv3TDTkf8M+iIdJOIl9f0A
/f2QBdT8dfSZCAkL1/s5AR8GVgX9AjIASgN1/oP/5wEBALIA+AH7/bIiRL4uDBWZAIN/G2AM3eBN2gsTsi7c+09eKSYLLtkY
AM731msNUgArEjob6OS2DUQBjAn0+CD5g/OwA50GYwE6/RL/rQCX/s8Ab/6oAKYBAH34DZfk7wWt/sYWH/Dy7e79FfBu+KcX
6AyMCjrvM/rqBMEGOwZnB0H+APgzAdP8+/8bB5r+MAH1/FL+/QD3/QkBB/xXAzgFzwBt+2/9AwD2DTi89zKyC7JEZcYv7Yfc
YU76rAB9N+HQReCT5vymKgkYpOBu8/ADdAVO098JsxhFFfzLJeQ7D14CJf5W/pP8n/6EA/T4i/hx/dP8yvdo/ml8KyInGoAO
xPfZLwCD2jMICyzgxfMeCWYPm8NcbUzL0wUPJ9r+IAOM9ioh7ft5+uP4yfZ194v4f/feA0YDEf3AAuAB0/6eAO8AFADIAEj+
AIPqIgWcDy4u5sfdQxFJ5q/y89chILX+Rgwg6BsFTPVT7rDvWf3EBZD3cwALB470GAgUB20AvAbVAsj2rfWNAqcK0f5HAMD/
TP8FB/38Dv0Ag04xKFDX5AEOHvlY2N/m4Bg4OKsokAlDB6Xw4PLO/Gz3g/+gBTMCwvuCBFv+RAHR9xD+2gfLAmcEif20/QAG
hv5EB+P6l/Wz/QwFVwHhAC0hAIN6yAGnkuWK5DUcvuv5FV0p8DhT5k7bYg3WJJvtkfn6F8UTyCEI9afmwBaR6U8Q1wBTBb3/
6PCVC2kBXgLE/sMDYQFG/4z9jv9r/Br/hgacEIEgrO9A4RkP6fNNPIgCAIPQCrmryvmft+S5+le/xrcIakLvCLjwAxUBCa3s
1M8g9P0bWf+R+0EGIQ02AawAnAlXAIj7oA3L91f7RwFx3wCDt9Oc0q28G7KP6j4bt0Xm94jXBzTMC33iluoe8lr7hQH7ATzs
EwYq/hT3Kfzi/6kJrQi6/rz+TwGw/S7+pQGVAKAAMAKeAMH83Py4AACDLFWaxMyg8kCPPzPcTE+Ei0uaKopo/2gvec8b8mrF
2bVFI+8ajyxlWknDxvFpC0gDBCJVADlA4gzLLucMGPY14ZH6hvpo/JX+rQjKAQ7/u0bxHjrLVPqp8vUxo6H4D+vOdzu1AHnr
9q/Z0JHRd9EAgwsAgQ65AlnqR+Pz8A8s3Bo098H38+fLDq33jwVb/CcCdgDcAn//WwLj/LoAAwESvXU/UPOE65T+/ip/aak2
AIMfCAkQ0PKSVcbtm+GvucpQ+fJoGHvKl9P14G7ma/PGE5rdTiCU+bv/dAxGCRMBd/xgAY0E6wSmAZn+HP3j/QCD78HwdHrF
LNedJE3RNAxivqKfq08cIKfI4jpp5pfhBwWZBC/dr/hFC/AEg/GkCe7rDvYSA38DnO7cA2f+X/Ew8+n9ahMT+X8QbAQC+QIB
s8gAg8fOXawQpGShaWmWMK767zXwkywZs0AkCkSqGs+tDmsMXiTbMCrIRzzfBabs3hAY6Nq2bBkWHN/0XAgS8AD9qABoDTbx
cQ4bCdr2n/1LAp8TyrQAg9FVIPgmBmLmg+4q8Af/jQ0k/5L2owarFKD7GRQL9S/58PzVBBP8LAAYAQcDh/9q/WoBi/5hAfz+
cAM2/xACev97ACQARv+bAN8vU8dvNKEhl2IT0pbap9jQaUOcAH0c8Qk3f5gEDRcy6hBW35fv4wXSBdLR4QTqGaETYdK73f4V
Wfr9BO4LKfYr/BkHO/6bBU0H/vuv/OcFAH2ADUkYwAsh9ocpo5m0J6QL2e+9BlQDsg0FzXxfos4xCsIdufp1/HX28BYo+ET3
Yfq089n6jPr3+Pb9awYP/kwESAJ7Afz7Av8VALL8UvW5u7kuAIMQWyvcevT17zPFuAz2ITsY3h+g8AX6+hTK8kr0Q/3q47EG
ShRvKc0KOf7wBjXzWRExBEgXWAEWHBwNh+ZnBsD1Ng42Ar30OPSd/7WUAIN81TX8ug9oTCDrLezTAob5ZvkJ720OwPxs9d/6
LgdK+NvzQgGm+pr8YQDA/BgANwEpAqgDgfwhAkv8T/nVBtcAqvw6AoAD+//zB+/7jpix4QB9+8OtBxr6wCbxmJzLs+rV8ocD
HRQJBdD11dCgDBckfOZ/L+QmC6kKyxLiBKoo/KXWdtckB5X58wzODYAQswxe7tsDZgC5BXr9YPoAfToM3OV4//v8zg/c62Xu
qwAa+UADmBG8D2kFw/Cl+m4BuQCoCHoD/Pxp/TcFkwHAAKkCcwSaAff+AADM/d79+f4b/jkAHv2c/Fn+hv8a/wCDyi1gmy9b
XckI36sL+csD+f/vzz7j/Gr54O0eAcP5+AKx77X7qfJO9NoGlAM39aMD3vGy/Y7+KQlm8of+FwRh/h7/R/sK+rMEO/9zAPL8
XyEAg7vIc6yY6RLjOB1e78cZLiUvMAjim92vCkkjyuzt98YV4hNHIZL1OeZOFiPp9BHjAFEGigFT8ikI8v9OBNn91QO3APL/
Tv6bAOP+zf4AfbAUrCsPzuu8NP+o6nDTn+hu9e76x+Lo3ojWgvxU+2oZpOPV9EX9Jf6IAuD6VfV7BOcJsP1AAiYGEgEvAisA
SgA0AHQAiv9xAYcBbwDP/gQh8biKCWCMAIMcGwQPQuIc2icMqzdh+F1k3iVjMa4Y2crwzmcQy/9UFBEck+UfDe8GuQpp+Af8
efLwBDAFhQRCAk3/qf9D/y0BRf4zArb/4T4Ag5xM9zr/RQjNgx8z5wSwnBJIByAUvQ970vzrCvIb9YwDiPWp/w0AKRJlFTMI
Nf0yCVYDz/uC+BYCtAKDABoB0ftt/0H+Jf8AALL+hP9UWNz6+M8xCLzYAWpFSwB9lvkeIthBRUT94WLRtfFLGbIH/wcC7JUQ
fwphAZvzl/Er/38I2vnaAyz/tfozCBH/TQWv/43/lgHT/BD95AR9BQCDTBbjqhA++9UA2ycJVtPY+OrmpR9dD1D2iumT/MTq
O/vZ/Vb/y/zQ9077BvM1/vP8kfJe//YCsf6SBM77J/2a/23yFfjZ+lgKGgX/97r+CZMAg6nJQQeHCW9ViNzn6pgIigYo9v3p
TAhZ/q/y7/9MBSoApPBJ+xv8ugHpATP+cvnc/jQA8wEDAJoBxP/MAET/tQAu/x7/mABG/3EBSP8="""
WORDS = """\
! <link> <n> <name> <track> ? a aa ab abandoned abandonné aber able abmeldung abort about abril
abroad absence absent absente absolute absolutely absorb abstract abstracts accent accept
accepted accepts access accetto accident accidentally accommodate accompagner accomplished
account accra aceito acepto acessar achieved acme acordarse acosa acquaintance action active
actually ada add added addition additional address addressed adelaide admission admitted adores
adrenaline adult advise affirm affirmative afk afraid after afternoon afterwards again against
age agents ages ago agora agree agreed agreeing agrees ahead ahora aim ainda al alas alegre algo
alguna alive all alle aller alles allow allowed almost alone along already alright als also
although altogether always am america ami among amphora an ana ana's ancora and anderes
anfängerin angry anmelden anmeldung anna annegret announce annual annul ano anonymous another
ansible answer answered answering answers antwortet any anybody anymore anyone anything anyway
anywhere apaguem apart api apologies application applications apply appreciated apprendre
approached approved approximately april aprile apuntarme apunto apúntenme ar arbeit are
argentina argue arguing arizona arm army around arranque arriba arrive arrived arrives arrêter
art as asia aside ask asked asking asks asleep assign assist assistance assuming at ate atm
attached attachment attempt attend attended até au auch auckland auf aufhören aufnahme aug
august aus auskunft aussi aussteigen australia auth auto automatic autoreply autre autumn außen
available avant avatar avec avez avoid avril awake away awesome awkward aye años baby back
backlinks bad badge bag baja baker bang bar bare barely based bash batana batch be beat beaucoup
became because become becomes bed been beeps beer before beforehand beg begin beginner beginners
behalf behaviour behind bei being bekomme believe bell belo belongs ben benefit bengaluru berg
berlin beru besides besprochen besser best bestätigt bet beta better between beyond bhai bid big
bigger bill bin bio birds bis bisher bit bits bitte biweekly blocked blocks blog bloquée bo bo's
board boat bob bochum body bogota bogotá bom bon bonjour book booked boost boot bootcamp booth
booting boots bootstrap born borren boss boston both bought bow br branch branches brandt
brasília brazil brb break breaking breaks bricht bridge bridges brilliant bring brno broke
broken broth brother brother's bruh bst btw buchhaltung budget buenas bug bugfixing build builds
bullied bully buongiorno buried burned bus business busy but butt button buy by c c'est cables
calendar california call called calling calls cambiar cambiarme came camera can can't canada
cancel cancelled candidature cannot cap capacity car care careful carry carrying carte case
cases cat catalan catch catching cc ce cease center central ceph certainly certificate
certificates certification certified cet cette cfp chal challenge chance change changed changing
channel chapter character charge charger chart chat chatting chci chciałbym chcę cheap check
checked checking cheers chennai child chill choice choose chuffed chętnie ci ciao cinder circles
circumstances cla claims claro class cleaning clear cleared click clicked clocks close closed
closes closing cloud cloudnativething clouds club clue co coach coaching code coffee cohort
cohorts coincidence cold colleague colleague's colleagues come comes comfortable coming commands
commence comment commenting comments commit commitment commits communication communities como
company compañera compañero compiling complain complaints complete completed completely
completions complicated comportamento compute computer computers con concentrate concluded
conduct conf conference confermo confianza confidential config configs confirm confirmado
confirmation confirmed confirming confirmo confirms conflict conflicts confuses congrats
congratulations congé congés connection consegui conseguir consent consider considered
considering consigo construction consulting contact contacted contacts container contenedor
contesta continue continuing continuo contract contribute contributed contribution control
controller conversed convinced cooks cool cooperate copy cordoba core cork correct correo
correos cost costs could couldn't count country counts couple courage course courses cousin
cover covered covering covers crack crashes crashing crazy creepy criteria cross crossed crunch
cry crying crédit cs cst curious current currently cursed customers cut cuál cv cómo d d'avance
da dabei dad dados dakar dal dana dank danke dans das data database date daten dates datos
daughter daughter's dave day daylight days de dead deadline deal dealing dear debian dec decade
december decide decided decides decline declined definitely degree degrees dejarlo dejo del
delayed delete deleted deletion delhi delighted dem demo demonstrated den denied denise denn
dentist dentro denunciar denver depends deployed deploying deployment deplpy depoly depuis der
des described desde deserved desisto desk desperate despite destroy deux devstack dey dhaka dhcp
dia dial dice did didn't die died dies diese diet difference different difficult digest dijiye
dinner disagree disappear disappeared discard discontinue discount discuss disk disks disponible
disposal disregard distribution divya do doable docker docs doctor doctor's documentation doe
does doesn't doing dois dokumentation dollars don don't done données dont dos double doubt
doubts down doy dołączyć dploy dr draft drama dream drei drinks driving drop dropped dropping
drown drowning dsgvo du dubai dublin due during dusted duty dziękuję dá débutants démarrent
démarrer déployer désolé désolée děkuji e each eager earlier early earned easier easter easy
eats editor effacez eh eigentlich ein eine einen einmal either el ela electricity ello else
else's elsewhere elternzeit em email emailed emails emergency emily employer empty en encantada
encore end ende ended ending endless endpoint ends engineer english enjoy enjoying enough enrol
enroll enrolled enrollment entrar entry enugu envoyez er erase erasure erreichbar erro error
errors erst ersten erstmal es escriban español est established estarei estaré este estou estoy
está et etwas euch europe european eva even evening evenings event ever every everybody everyone
everything everything's everywhere evet ex exactly exam examination examined example exams
exceeded except exchange exchanged excited exist exits expect expected expecting experience
experiences expert expire explain explained explains exploded explodes export exported expressed
extend eye eyes f facing fail failed failing fails faire fait fall fam family fan fancy fans
fantastic faq far farewell fast faster father fault faut favor favored february fee feedback
feel feeling feels fell felt female ferie fertig few fewer field fifteen fighting figure file
fille filter fin final finalement finales finalize finally finals find finde finding fine
fingers finish finished finishing finnish firewall first fit fits five fix fixed fixing flat
flatmate flats flavor flight floating flu fly flying fois folder folks follow followed followers
following follows for fora forbids forces forever forget forgetful forgive forgot forgotten
format former fortnight forum forward forwarded fosdem found four fourth framed frankfurt frau
free freeze freitag french frequent frequently freund freundlichen friday fridays friend
friendly friends frisst from front früher fuera full fun funciona function funktioniert funny
funziona further fyi férias für game ganz garbage gate gave gb gdpr gebeten gedacht geholfen
geht gehört gelesen gemacht gemerged generated gentle gentleman georgia gepasst gerade gern
gerne gerrit geschafft gespeicherten get gets getting ghosted gibt gina girona git github give
given gives giving glacial glad gladly glance gleichen globals gmail gmt go goal goals goes
going gone gonna good goodbye google gostaria got graag grace gracias grafana grand grandma
grandson grateful graz grazie great green greetings grew group groupe groupes groups growing
grumpy grupo grupos gruppe gruppen gruppo grüßen guess guest guidance guide gustaría gusto gut
guten guys ha haan hab habe haben hablamos hablo habt hace hacer had haha hai hain half halfway
halifax hallo hamburg hand handed handle hands hanging hangs hanna hannes hans happen happened
happens happier happily happy haproxy harassed harassment harcelée hard harder hardly hardware
has hasn't hasta hat hate hatte have haven't having hayır he he'd he's head heads heals health
healthy hear heard heart heat heavy heinrich helaas helfen hell hello help helped helpful
helping helps helsinki her herbstferien here here's hereby hers herself heute hey hi hier
hiermit high hiking him hint hints hired hiring his history hit hitting hiya hm hmm ho hoffmann
hola hold holds holiday holidays hols home homework honest honestly honor honored hoon hooray
hope hoping horizon horizonte hospital host hosts hour hours house how huber human humbly
humiliated hurry hurts husband hypervisor hätte hôtes höre i i'd i'll i'm i've ibadan ich id
idea ideas idk if ifeoma ignore ignores igor ihr ik il ill im image images immediately immer
important impossible improperly improve in inbox include indeed india ines info inform
information informations informed initiative ins inscrevam inscription inscrivez inside
inspiring installation installed installer installieren instance instead instructions insulted
intend intention interesada interesado interesse interest interested interesting intern internet
interrupt interview into intro introduced invalid inventory invited invoice inzwischen ip
iptables irc is iscrivermi isn't isnt issue ist istiyorum it it'd it'll it's its itself
j'abandonne j'ai j'aimerais j'arrête j'habite ja jack jae jakarta jan january japanese jawohl je
jenkins jestem jeszcze jetzt jion job jobs joe join joined joining joke jokes jonas joo
journalist journey jours joy judge juin july june juni junior jusqu'au just k kanal kann kannst
kano kar karachi karfreitag karin karna karo kathmandu katılmak kavitha ke keen keep keeps keine
kendall kept kern kernel key keyboard keystone kick kicking kid kids killing kind kindly kisi
klar knew know known knows ko kolla kollege komme kopie korea krank kuala kubernetes kurs kyiv
können l'instant l'étape la lab lack lacks lagos landed lange language languages laptop laptops
lasciare last lasted late lately later laugh laughed laughs launchpad law lawyer lay layout lazy
le lead leads learn learned learner learning least leave leaves leaving lee leeds left leg legit
leid leider lemme lena length lent les less let let's lets letztes leur levantar levi lgtm
library lie lieber liebsten life light ligne like liked likes lima limit limited lin line link
linked linkedin linux lisboa lisbon list listed listen lists little live lives living liye
llevar lo load loaner local locally location log logged login logo logro logré logs lol long
longer look looked looking looks loop lopez lose lost lot love loved lovely loves lower lucia
luck lumpur lunch lurker lvm lying lyon là läuft löscht lütfen m m'en m'inscrire ma mach mache
machine mad madam made madrid magda mai mail mailbox mailed mailing mails main maintains
maintenance maio make makes making mal malade man manage managed management manager manaus
manila manual many mar march marche marco marcus margin maria mariadb mark married mars marzo
mas master mat match mate material maternity matrix matter matters max maximum may maybe me mean
means meant meantime meanwhile mee meedoen meet meeting meetings meets meetup mehr mein meine
meinen meiner melden meldet member members memcached memories memory mend menos mentee mentees
mentor mentor's mentora mentorat mentore mentored mentorin mentoring mentors mentorship mentoría
merci merge merged mes message messages met metal metrics meu meus mi mia mich mid middle
midnight midsummer might migration mil milestone milestones military mille mind mine minha minus
minute minutes mir mirrors mis miss missing mission misspelt mistake mistaken misunderstanding
misunderstood mit mitmachen mix mock module moi moins moment momento mon monday mondays money
montag montevideo month monthly months moon more morgen morning mornings moro most mostly mother
motivated motivation motivée mountains move moved moves moving ms much muchas mudar muito mujhe
mum muss must mute muted my myself más mí möchte n n'arrive nach nachfrage nah nahi nailed
nairobi name named nature natürlich nd ne nearly neat necessary nee need needed needful needs
negative nehme nehmen neighbor neighbours nein neither nepal nervous neste network networking
networks neuen neues neutron never new newbie newborn newcomers news newsletter next ngl ngo nic
nice nicely nicht nichts nick nie niece niemand night nights nimm nit nits no nobody noch node
nodes noise non none noon nooo nope normal not note noted notes nothing nothing's notice notices
notifications nouvelles nov nova novak novedad november now nowadays nowhere ntp nuage nude
nudge number numbers nur não nächste nächstes o o'brien object objections obliged obrigada
obrigado obviously occupe oct octavia october octobre of off offer offered offering offers
office offices officially offline often oh ohio ohren oi ok okay okoye oktober olaf old oleg
oluwaseun on once one ones online only ontem oof ooo oops op open opened openstack operator
opposite option options or order orders organization organizer organizers organizing os oslo
ostern other others otherwise oui our ours out outdated outline outside ouverts over overflowing
overview overworked ovn owe own où p pacific pack packed packing page paid pair palestras panel
paper para parallel parche pardon parental parents part partante partecipare participant
participar participate participating participation participer particulars partire partly
partnership pas pasa pass passed passer passing passt password passwords past pastebin pasó
patch patches patchset paternity patience patient patiently paula paulo pausa pausar pause
paused pausiere pausieren pausiert pausing pay payable peep pending people pep per percent
perfect perhaps period permanent permission pero persist person personal personally personas
personne personnes persons perth peru petra petrov peu peux pfeiffer phew phone photo photos
pick picked picking picture pictures piece ping pinged pings pipelines pity pizza place placed
places plaisir plan planned planning plans plate platz playbook playing plaza plaît please
pleasure plenty pls plug plugin plus plz pm podcasts point points polish poor popping por port
porto portuguese portugués position possibilities possible posso post posted poster postpone
posts potwierdzam pour pourquoi power practice prague pray prechecks preciso prefer preferably
prem premature premier prendre prends preparation prepare present presenting pressed pressured
pride prima primer print printed priorities privacy private privately priya priya's probably
problem proceed profile program programar programme programming progress project promise
promised proof properly proposal proposed proud provide préfère préparer próximo prüfungsstress
pst pto public publication publickey publish published publishing puedo puis pulling pune pupil
purple push pushed pushing put puzzles přidat q qcow quais quality quarter que queda quedó quels
quero question questions queue quick quicker quiere quiero quiet quit quite quito quits quitter
quitting quota quotas qué r rabbitmq racist rack radio raha rahe raining raise ralentis ralf
ramadan raman ran rankings rates rather rd re reach reachable reached reacted reaction
reactivate read reading reads ready really reason reasons rebase reboot rebooted rebuilt recall
receive received reception recheck recibo recife recipient reckons recomiendan recommend
recommended reconsidered recorded recording recordings records recovered recovering recruiter
red reddit reduce refugees refuse refused refuses regards register registered registration
regret regretfully regular rehab reichen rejected rejoindre release releases relevant relieve
religion relocated remains remark remarks remember remind reminder reminders reminding remove
removed renovating repair replace replaced replacement replaces replied replies reply replying
repo report reporting represent reproduce reproduced request require required requirements
reserve reset resign resigned respect respected respond responde responder respondeu responding
responds rest restart restarted restarting restarts restore result results resume retake retire
retired retirement retiring retour return returned returning reverse revert reverted review
reviewed reviewer reviewer's reviewers reviews revision revue reworking reçois riesco right
righto rita rn road rob robot role roles roll rome room roommate rory rosa rosario round rude
rules run running runs rush russia russian répond s s'il sabbatical sad saddle sadly safe said
sair salir salt salut sam samajh same sao saturday saubere saving saw say saying says scam
scares scary schedule scheduled school schreibe schreiben scrap scratch screen screenshot se sea
season seat seats second seconds security see seem seems seen sees sehr seid sein seit seite
selbst self sem semanas semester semestre send senden sending sens sent seo seoul sep sept
september septembre septiembre ser serai server servers serveur service services servidor
session sessions set setup seventeen sexual shadow shall shame shanghai share shared shares she
she'll she's sheet shell shift shifts shiny shop short shorter should shoulder shouldn't shouted
show shows shut shy si sich sick side sie sign signal signed signing signup sigo silence silent
silly sim similar since singapore single sir sister sit site sitio situation six skills skip
sleep sleepless slides slot slow slower slowly slur small smaller smile smiling smoking snapshot
snowed so soapbox solve solved some somebody someday somehow someone something somewhat
somewhere son sono sont soon soonest sorry sort sou souhaite sound sounds source souza soy spain
spam spanish speak speaker speakers speaking speaks spell spent spoil spoke sponsor sponsoring
spot spread spring sprint square squash squeeze ssh st staff stand stands star staring start
started starting starts startups state statt status stay stayed staying stays stead steam steige
stelle step stepped stepping stickers still stop stopped stops storage store stored story
straight strange street strength strike strings strong stuck student students studies studium
study stuff stupid subject subjects submit submitted subnets subscribe success successor sudo
sugar suggested suis suit suitable suits sumiu summary summer summit sunday super support
suppose supposed sur sure surely surgery surname surprise surrender survey survived suspend svp
swamped swap swapped switch switched sydney sysadmin system sé sì sí só ta tack tag taipei
taiyar tak take taken takes taking talk talked talking talks talvez task taste tbh tc teach
teacher teaching team teasing tech technical teenager tell tells templates tempo tempting ten
tengo term terminate terminé terms terça test tested testing tests texas th tha than thank
thanks that that's the their them then theory there there'll there's thereafter these thesis
they they're thing things think thinking thinkpads thinks third thirty this thoda those though
thought thread threatens three thrilled through throw throwing thu thumbs thursday thursday's
thursdays thx ticket ticking tiempo tienen til till time timeout timeouts timers times timezone
timing tired title tl tmrw tmux to tobias todavía today toddler todo todos together tokyo told
tom tomorrow tone tonga tonight too took tool tools toot topic topics torch torino torn tornato
toronto torres tot total totally touch touched toujours tourne toutes towel town tox trace
traces track tracks trade traffic tragt train training trainings tram transfer translate
translations travado travel travelling treatment tres tribute trick tried trip trouble trouvé
true truly trust try trying tuesday turkish turn turned turning turns tut twelve twice two typed
typo typos tz têm u ubuntu um uma un unavailable unbedingt uncomfortable und under understand
understands understood undid undo une unenroll unfortunately uni unirme unit university unknown
unless uno unpause unplugged unreachable unresponsive unsafe unsaid unstuck unsubscribe
unsubscribed until up update upgrade uploaded upper upstream uptime urgent urlaub us use used
useful useless uses using usual usually utc uwe v vacaciones vacation vacation's vaga vain
vakantie valid van vancouver vanished vem vent venting verbindlich verhaltenskodex verhauen
verified version vertrauensstelle vertraulich very veux viajar viajo video viel vielen vienna
vietnam viktor village vim virtualbox visa visible visit visiting vivo vlan vlans vm vms vocês
vogel voglio voicemail volentieri volljährig voltei volto volume volumes volunteer volunteering
volunteers volví vom von vorbereitung vorfall vorne vorrei vote voted vou vouch voudrais
voudrait vous vpn vs vxlan völlig w wait waiting waitlist waits wale walked wall want wanted
wants war warnings warsaw warteliste warum was wasn't wasted wat watch way we we'd we'll we're
we've weather website website's wechseln wedding wednesday week weekend weekends weekly weeks
weg weird weit weiter weiterhin welche welcome well weniger wenn went wer were weren't what
what's whatever whats whatsoever when where where's whether which whichever while whimper who
who's whole whom whoop why wie wieder wife wifi wiki wil will willing windows winter wipe wir
wish wishes with withdraw withdrawn within without witnessed wits wks wo woche wochen wohin
wohne wolf woman women won won't wonder wonderful wondering wonders wont woohoo word work
workaround worked working works workshop world worries worry worth would wouldn't wow write
writer writes writing written wrong wrongly wrote wäre wójcik würde xxx y ya yaar yaml yay ye
yea yeah year years yep yes yesterday yet yml yo you you're you've young your yours yourself yrs
yup zeit zero zone zones zsh zu zum zur zurück zuul zwei zweimal zürich à ça é été überhaupt
übernimmt алматы апреля большое в верно вернулся всё выйти готово группу группы да давайте две
до друг есть ещё живу записаться запишите запустить здравствуйте из интересен как какие мае
марта ментор меня минске мне могу можно мой молчит на не недели нет новосибирске отпуске ошибка
перейти по поднялся получается получится продолжаю работает радостью с сейчас сервер со согласна
спасибо тоже уже участвовать хочет хочу это я एक क करन झ टर ब म यत र श ह ♀ ✅ 、 。 いいえ お休み はい 下次吧
不用了 你好 号回来 合并了 好的 完成了 小组 怎么办 我接受 日から 月 没问题 谢谢 質問 还在 그룹에 네 ️ ！ ， ？ 🎉 🏽 🐢 👋 👍 👎 😄 😅 😩 😭 😱 🙂 🙋 🙏 🚀
🤦 city such national didn american united film south states including north however area series
music several john album released played began district held county ll league west face
government general international air york east college men station church party located song
water century black ve building large population river band white top built british death king
children door president wasn major served himself football voice play near park games award
division across london led species according form original included german player community cup
million land court development ii km research director council career island couldn force
education record level continued james feet william association championship western department
hall various production fire television royal produced act society region england special
political george created david union upon social appeared ground rock dark election france hair
arms police girl real words announced san blue founded design northern god battle toward
professional low miles win blood southern science mouth race above space museum common tv lake
seven elected paul minister chief modern brought formed mr floor thomas robert killed railway
michael gold areas stage fact popular originally germany developed pulled stood songs eventually
tour average teams festival deep eastern seemed episode table indian charles route throughout
centre appointed style books eight press remained schools institute chinese sometimes events
australian type brown process food debut performance committee features arts range peter sold
quickly directed guitar china performed media uk players province towards wouldn leading boy
official designed census attack henry wide washington japan hadn ship academy shot rights below
base involved largest bank future especially beginning movement section magazine professor lord
sat hill civil energy model families size thus aircraft includes captain fight vocals featured
richard officer stone medical lips competition entire lived technology federal tournament hot
independent awards kingdom mary doesn reported raised studio sports paris systems saint leader
theatre whose market capital canadian earth bay christian awarded natural higher coast provided
previous senior ft valley onto countries parts queen smith winning campaign los breath certain
girls italian african standing artist industry republic collection primary owned older via
attention africa stated command skin foreign opening governor medal kill sun chest standard
novel buildings rose guy native previously entered producer operations mountain forced related
roman successful traditional films dance nine prince ireland regional silver author sense
operation economic holding twenty isbn speed edition historic shook movie secretary prior
chicago foundation view engine scored units airport property lady themselves lines navy
championships singer glass commission forest culture generally catholic martin caught executive
chair decision plays defeated municipality structure pain ice direction individual plant studied
relationship significant loss smiled gun highest male mexico distance commercial famous drive
neck surface caused italy greek highway hotel appearance joseph issues musical companies castle
income assembly bass initially parliament artists particular walk foot engineering window boys
stars edge policy carried stadium sex angeles evidence becoming assistant soviet wing youth
financial actor numerous nodded believed complex beautiful victory associated temple bishop
launched particularly tree prize contains empire suddenly camp champion religious zealand names
ancient corner represented legal anti justice cause watched brothers changes simply response
louis historical stories create feature increased rate administration virginia activities
cultural overall winner programs basketball legs guard cast mm effect larger islands problems
chairman commander isn selected hurt fort box regiment majority journal edward shown pretty
irish characters directly scene likely operated matches mike houses fellow beach marriage oil
florida nearby congress peace recent iii subsequently cell variety serving wood democratic prime
rural mile appears township soldiers pennsylvania closer claimed score jones physical filled
genus specific sitting mom therefore supported fear meaning wales minor tower focus vice frank
parish separate golden horse fifth remaining presented stared secret forms baseball discovered
composed truth ball color kiss wind ring referred digital greater metres slightly direct
increase responsible crew rule trees troops individuals hundred weight creek defense provides
ordered value jewish corps realized pre cities alexander gaze lies scott letter showed mayor
transport watching workers extended expression multiple border daily mrs walls piano products
era authority seasons grade territory mainly stations squadron iron serve appear sky knowledge
kilometres ships article campus simple britain recently cd soft latter acquired poland officers
presence nations mass broadcast jean influence wild emperor electric headed ability promoted
yellow ministry throat politician latin cars williams males pop acting seeing consists estate
pressure johnson newspaper jr chris olympics conditions elements walking carolina text featuring
global block shirt levels francisco purpose females dutch duke gas safety serious highly
lieutenant firm amount mixed daniel agreement affairs contemporary prison save kitchen label
administrative intended constructed academic races formerly corporation nation issued drums
housing victoria opera graduated mentioned recognized shortly protection notable elections
racing fish elizabeth garden hockey beside settled competed drew actress marine scotland steel
glanced farm steve risk positive magic singles effects gray dog residents sides secondary
literature destroyed founder households usa gallery industrial younger approach appearances
urban avenue powerful fully growth jersey projects advanced revealed basic infantry equipment
search grant effort solo republican primarily bottom owner israel jim remain produce champions
ed soul ways losing split price basis trial memorial naval initial whispered median columbia
tears senate card asian agent software draw warm com pro transferred leaned candidate escape
potential activity entertainment jackson murder product orchestra haven agency bbc taught comedy
unable storm albums rugby environment scientific grabbed protect typically damage principal
divided dedicated mount fought driver shoulders prominent freedom efforts alex headquarters
alongside simon andrew operating steps sweet easily teeth settlement scale renamed ray enemy
semi joint compared scottish leadership analysis pieces captured animal deputy organized tony
combined method huge battalion sons rise crime types facilities telling path platform assigned
rich pull commonly letters concept conducted wearing holy ocean defeat purchased occurred titled
declared applied sciences concert jazz brain painting fleet tax michigan animals leaders
episodes content birth clubs palace critical fair surrounding participated formation lifted
pointed connected medicine laid taylor santa powers adam tall focused knowing yards entrance
falls sources chosen beneath resources yard nominated defined gained bodies adopted christmas
widely iran serves parties generation continues fields brigade clothes impact weapons partner
theater supreme relations plants suffered wilson begins armed models laws classes background
reaching humans kong hong setting architecture disease railroad inc possibly arthur thoughts
harry doors density crowd illinois stomach unique reports liberal vehicle thick dry drug faced
largely facility theme creation colonel revolution politics rail relief independence combat
shape determined sales finger oxford providing heritage fiction situated designated allowing
hosted sight estimated reduced footballer keeping damn claim motion sport sixth rear dress
audience granted spirit noticed etc olympic representative eric tight drink vampire ranked newly
household wave critics phase massachusetts pilot unlike philadelphia bright guns crown
organizations roof respectively clearly tongue marked circle fox bronze brian expanded supply
inspired labour fc reference vision brand classic jesus cells trail atlantic labor nose
identified intelligence cancer attacked stephen positions imperial grey jason swedish extra
uncle allows materials fame hunter citizens figures davis environmental shit titles di
performing acts attacks existing votes opportunity nor entirely trains pakistan develop resulted
representatives actions reality wine conversation faculty northwest documentary nuclear stock
sets eat alternative resulting creating surprised cemetery sarah cricket streets tradition ride
exhibition target ear rain composer injury apartment municipal educational occupied netherlands
clean billion constitution classical francis opposition jose ontario bear hills rolled drawn
lewis sites chamber ryan scoring height lyrics officials snow oldest orange qualified interior
apparently succeeded thousand lights existence heavily greatest conservative bowl enter economy
speech authorities princess performances versions graduate effective remembered poetry starring
passenger sharp acres ass falling rank fund supporting cm southeast lane bc condition prevent
display regions earl federation relatively obtained portion dean express peak counter chain rare
miller convention aid vehicles mobile perform squad sword attempted centuries weren philosophy
category sweden kg literary alliance entitled threw promotion factory tiny soccer visited matt
fm defence internal persian methods arrested cambridge villages elementary districts rooms
criminal trained attempts waited bird truck subsequent ad communist details faith sector patrick
controlled korean showing origin fuel evil brief identity darkness pool missed web planet ian
anne wings briefly standards kissed climate causing walter worse albert articles winners desire
aged northeast dangerous wooden multi poet rising funding communications violence copies
prepared ford investigation electronic containing ultimately singing understanding restaurant
fashion christ ward pope flow studios aired commissioned contained fresh americans wrestling
employed angel increasing frame selling thin finds temperature statement ali inhabitants towns
extensive narrow jane flowers closely bureau cape presidential legislative launch founding
artillery institutions writers landing chose kevin pp attorney dan billboard receiving
agricultural sought lands mexican charlie specifically hole iv howard credit moscow roads proved
wear struck guards slid expansion anthony melbourne opposed sub southwest architect failure
plane map tank regarding wet introduction metropolitan ep fighter inch grown gene anger dvd khan
domestic worldwide chapel mill functions examples developing turkey hits pocket antonio papers
grow circuit concerned selection converted provincial painted hearing aren bands wondered knight
lap billy shooting bedroom priest resistance motor homes sounded giant scenes equal comic
patients hidden solid actual bringing funds consisted marie canal sr kim treaty recognition
residence cathedral broad knees incident shaped fired norwegian cheek contest representing
beauty advantage wrapped drawing pink broadcasting bachelor seventh collected establishment alan
assumed chemical personnel roger jeff wore tied device threat advance banks manchester nfl
teachers structures tennis sale junction hip incorporated neighborhood dressed ceremony
influenced visual stairs decades inner kansas hung hoped gain downtown engaged austria clock
norway pale protected victor employees putting surrounded blues tropical minnesota philippines
retrieved concern anderson properties institution gordon successfully backing outstanding muslim
crossing folk producing demand occurs observed educated kelly string items quietly colorado
philip typical derived mental jake jews distinguished ltd sri extremely athletic loud thousands
worried transportation horses weapon arena importance users tim objects dragon douglas aware
senator johnny jordan sisters engines flag investment samuel shock capable clark row wheel
refers familiar biggest wins maintained drove hamilton injured underground churches walker wars
tunnel passes agriculture softly cabinet regarded indiana spend behavior woods protein gently
chase morgan mention burning wake combination occur mirror jimmy paintings soldier locations
attendance sell historian wisconsin invasion argued painter diego egypt experienced inches
missouri vol grounds spoken switzerland reform rolling massive allen tennessee locked values
improved wounded universe dating purchase user moments anniversary coal brick causes dynasty
queensland establish stores crisis promote views cards referee extension colonial formal charged
palm lucky hide rescue faces feelings candidates juan goods luke cash fallen delivered affected
carefully tries swiss hollywood lincoln responsibility shore proper normally maryland jump
constant waters realize contain trophy factor musicians bound oregon indicated hero houston
medium consisting cycle moore frederick gotten eleven worst weak arranged chin loan universal
bond pattern translated lip arab capture interests insurance shifted cave prix warning sections
courts coat plot smell feed golf favorite maintain knife finance quebec opinion translation
manner ruled operate productions musician discovery confused separated stream techniques
committed ranking kings passengers measure horror mining sand danger calm dam runner associate
greece rivers consecutive matthew sighed sq documents edited tie accused islamic distributed
directors organisation bruce breathing lit arrival concrete composition shaking amateur adjacent
stating twin flew publications ridge carl pages desert driven universities terminal sequence
borough constituency creative economics dreams margaret notably montreal mode ears saved vocal
andy riding roughly threatened meters compete repeated grass czech regularly charges tea sudden
appeal solution describes pierre classification parking belt physics rachel hungarian expedition
damaged gift childhood fifty mathematics jumped letting defensive mph hundreds shoot owners
smoke israeli kentucky dancing mounted grandfather emma designs profit li lawrence cole begun
detroit miami enjoyed poverty ethnic gay gary arabic accompanied fishing determine residential
acid alice returns starred jonathan strategy net forty cook businesses equivalent commonwealth
distinct seriously harris rio imagine formula ensure additionally scheme conservation
occasionally purposes contrast hunt movies instruments victims danish christopher demon earliest
colony studying balance duties belgium slipped carter stages iraq fifa commune forming counties
legend bathroom tail clay daughters severe jaw visitors devices aviation russell kate entering
temporary swimming forth smooth ghost audio bush operates rocks movements signs eddie ann voices
honorary dallas pure measures racial harvard ceo parliamentary indicate flesh louisiana sleeping
membership coastal medieval wanting element scholars rice survive makeup rating collaboration
obvious baron birthday soil diocese ncaa offensive shouldn waist plain ross organ resolution
manufacturing adding relative kennedy whilst moth marketing gardens crash heading partners
credited carlos cable marshall depending bottle represents responded existed denmark lock
treated graham routes talent commissioner drugs secure reign restored photography contributions
oklahoma designer disc grin seattle robin atlanta unusual praised las laughing satellite hungary
factors deck poems norman rifle domain premiered dc comics actors reputation eliminated ceiling
prisoners script leather austin mississippi rapidly admiral charlotte guilty gender divisions
fruit laboratory nelson fantasy marry rapid aunt tribe aspects suicide amongst adams bone
ukraine abc edinburgh clothing column rough gods hunting broadway gathered concerns spending ty
snapped requires solar bones cavalry iowa drinking waste index franklin charity thompson stewart
tip flash landscape singh poem listening eighth fred differences adapted bomb ukrainian
corporate masters waves odd sean portugal orleans dick debate kent eating puerto cinema
guitarist electrical involving depth dying struggle peninsula adults novels emerged metro
debuted shoes tamil songwriter prove beating heaven scared marks artistic passage superior
significantly shopping retained malaysia technique cheeks warren extreme allied appearing fill
advice alabama qualifying policies cleveland battery smart authors soundtrack acted dated lb
equipped coalition outer ambassador roy possibility couples campbell dna loose ethan supplies
monster shake frequency springs dogs practices gang plastic suggests gulf blade exposed colors
industries markets pan electoral charts legislation ownership mac appointment shield assault
socialist abbey monument license throne employment jay charter powered suffering accounts oak
connecticut strongly wright colour crystal context welsh voiced gabriel jerry forehead mp remix
forests occupation nicholas brazilian strategic vampires engineers roots seek instrumental
alfred backed hop stanley robinson traveled wayne austrian achieve exit strip whereas sing
deeply adventure bobby rick jamie components personality knee protest ca ottoman symphony
boundary processes considerable tons cooper trading illegal apple revolutionary definition jacob
destruction popularity grip classified liverpool donald baltimore flows seeking honour approval
mechanical happening statue critic increasingly immediate describe commerce stare indonesia meat
rounds boats orthodox depression formally worn naked claire muttered sentence document criticism
wished vessel spiritual bent virgin parker minimum murray danny compilation keyboards false blow
belonged raising cutting pittsburgh shadows hated indigenous jon barry scholar ah oliver stick
susan attracted romantic demanded logan revival keys modified commanded jeans upset raw phil
detective hiding resident vincent diamond defeating coverage lucas external parks franchise
helen bible percussion celebrated lift clan romania mills achievement shrugged rhythm breakfast
carbon violent wound ken killer gradually filmed processing criticized guests sang chemistry
legislature disney uniform escaped integrated liquid karl influential morris stones intense
experimental twisted pace nazi mitchell ny blind reporter newspapers centers burn basin
surviving filed collections monastery losses couch description appropriate merely missions
sebastian restoration replacing triple elder julia warriors benjamin julian stronger amazing
versus merchant output finland barbara ignored dawn injuries producers luis kw admit expensive
nba exception symbol ladies shower sheriff characteristics aimed ratio effectively angle jury
bears foster vessels pants executed evans dozen advertising kicked patrol competitions lifetime
principles athletics birmingham sponsored nomination acoustic creature longest credits harbor
dust josh territories milk infrastructure completion thailand indians leon archbishop pitch
blake arrangement girlfriend serbian operational hence scent fur dj hp refer rarely exists
scientists dirty penalty burst portrait seed pole limits rival stable alpha grave constitutional
alcohol arrest flower mystery devil architectural relationships greatly habitat larry
progressive remote cotton preserved reaches cited vast scholarship decisions cbs editions
knocked eve searching gap animated fate excellent na alternate saints youngest climbed suggest
discussion choir lakes jacket revenue nevertheless peaked instrument annually managing neil
terry clinical brooklyn catherine fuck farmers figured ninth hugh evolution ordinary involvement
encouraged taiwan representation sharing panic exact cargo competing fat cried occasions pa
cabin borders utah badly muscles victorian transition warner slave terrible similarly seth uefa
possession medals benefits colleges lowered perfectly mall transit publisher harrison deaths
elevation machines sigh ash argument occasion parent leo concentration opportunities hispanic
guardian extent emotions hips mason bloody controversy diameter steady phoenix identify violin
departure richmond spin funeral enemies gear literally connor random sergeant grab confusion
transmission leaning sacred suspended gates portland agencies hull muscle layer practical
sculpture jerusalem latest lloyd statistics deeper warrior arkansas mess supports greg eagle
rated concerts rushed eggs files premiere keith turner pit affair belief paint victim withdrew
bonus styles fled glasgow technologies funded nbc adaptation portrayed cooperation supporters
judges bernard justin hallway ralph graduating controversial distant continental spider bite
recognize mixing egyptian tourism claiming tiger dominated participants vi nurse partially tape
psychology essential touring duo voting civilian emotional channels apparent hebrew tommy
carrier intersection beast hudson bench costa detailed drivers obtain rocky siege friendship
honey amy hang governments collins wildlife preferred laura pregnant videos dennis suspected
instantly businessman alleged placing ph mood perry venue jet remainder passion biological
boyfriend dirt buffalo ron segment fa abuse genre thrown stroke colored stress exercise
displayed struggled dramatic component widespread tale citizen todd overseas forcing descent
discussed substantial ranks regime provinces drum zane ted tribes lp cream researchers manor
silk milan donated allies venture principle delivery enterprise bars traditionally witch
reminded copper pete inter links colin grinned competitive scream tension texts submarine
defending defend pat detail affiliated stuart themes villa periods belgian ruling crimes folded
licensed resort demolished lucy lion traded photographs craig trials beth noble debt percentage
yorkshire erected ss viewed grades confidence ceased islam telephone retail chile roberts
sixteen commented hampshire innocent dual pounds regulations afghanistan sung rico liberty
assets angels relegated wells attending leaf butler romanian lisa patterns gmina madison
hurricane rev bristol elite valuable disaster democracy awareness germans freyja paying
populations maine sole prayer spencer doorway bull lover conclusion thirteen lily mediterranean
nhl sample drummer guinea murphy climb instant attributed horn ain railways steven ferry
opponent root traveling secured corridor stretched tales trinity cattle indicates manhattan
murdered fitted grandmother mines shocked vegas produces caribbean belong continuous drunk
historically trio waved raf nathan bat murmured interrupted residing scientist pioneer harold
aaron delta attempting minority mini believes chorus tend lots eyed indoor shots updated jail
concerning connecting wealth slaves rangers sufficient cardinal flood muhammad whenever relation
runners moral viewers arriving revenge punk assisted bath fairly breathe innings illustrated
whisper nearest voters clinton ties ultimate screamed beijing lions andre fictional gathering
comfort radar dismissed hms ban pine wrist atmosphere voivodeship timber giants cameron recovery
uss identical categories serbia laughter noah ensemble therapy peoples touching pearl platforms
ballet tables lanka herbert outdoor toured derek spaces contested swept exclusive slight
connections winds prisoner collective bangladesh tube publicly wealthy thai isolated select
insisted pen fortune spotted reportedly animation enforcement tanks wider lowest owen nod
gregory furthermore magazines fighters solutions pointing requested reed chancellor knights mask
worker eldest flames reduction wire advisory endemic origins settlers pursue knock consumer eu
compound creatures mansion sentenced ivan guitars frowned involves mechanism kilometers
perspective shops maps terminus duncan alien fist heroes fed derby swallowed patent sara illness
characterized adventures slide hawaii jurisdiction organised walks biology rogers swing tightly
boundaries implementation stolen colombia edwards garage recalled rage harm nigeria breast
furniture pupils settle cuba balls client alaska linear thrust celebration latino genetic terror
lightning witness lodge establishing skull earning hood rebellion wang sporting warned missile
devoted activist porch worship fourteen package decorated housed chess sailed doctors oscar joan
treat garcia harbour jeremy traditions dominant jacques amendment sized companion simultaneously
volleyball spun acre increases stopping affect drafted tossed scout battles filming shoved
munich tenure vertical romance pc craft ranging www opens tyler virtual muslims reveal snake
immigrants radical screaming firing belonging ease lighting prefecture blame farmer hungry grows
rubbed beam subsidiary armenian conventional microsoft qualify spots sweat festivals immigration
physician discover exposure sandy explanation isaac implemented hart initiated connect stakes
presents heights householder pleased tourist regardless slip closest sultan brings riley aboard
slammed baptist experiment ongoing interstate organic playoffs hindu tours tier arrangements
trapped sank athens welfare suburb athletes diverse belly exclusively yelled conversion
internationally conductor abilities sensitive dispute measured globe rocket prices amsterdam
flights tigers inn municipalities emotion references airlines manufactured archaeological
interpretation devon settlements kissing improvement suite impressed barcelona sullivan
jefferson towers jesse julie gauge regard rings interviews raymond thumb departments burns
serial bulgarian scores kyle alberta underneath romanized relieved acquisition phrase cliff
reveals han cuts merger custom gilbert graduation assessment cafe difficulty demands swung
democrat jennifer commons grove completing focuses sum substitute bearing stretch reflected
essentially destination pairs survival resource promoting doubles tear parade florence harvey
incumbent partial framework pedro frozen procedure olivia controls shelter temperatures brisbane
sits marble comprehensive oxygen leonard inaugural iranian referring quarters attitude
mainstream lined dakota norfolk unsuccessful explosion helicopter congressional inspector bitch
seal departed divine punishment manufacturer sink columns unincorporated signals nevada squeezed
dylan dining martial manuel eighteen elevator brushed plates ministers ivy congregation slept
specialized taxes curve restricted negotiations statistical arnold inspiration execution bold
intermediate significance ruler wheels gothic intellectual dependent listened eligible buses
widow syria earn cincinnati collapsed secrets accessible philippine maritime goddess clerk
playoff ideal beetle aspect soap regulation expand anglo crosses retreat tough coins wallace
directions pressing shipping locomotives comparison nephew distinction honors travelled sierra
ibn fortress sa recognised carved clients intent coaches describing bread beaten northwestern
merit youtube collapse challenges historians objective virus attacking drake assume diseases
marc stem farming glasses visits fellowship carries restaurants experiments constantly bases
targets shah tenth opponents verse territorial writings corruption instruction inherited
emphasis employee arch rabbi watson payment uh nancy venice fastest sexy banned adrian ruth
touchdown dollar boards metre edges favour travels liberation scattered firmly holland permitted
diesel kenya originated demons resumed dragged rider servant blinked input meal cylinder kinds
camps bullet logic croatian evolved fool chocolate wise preserve pradesh respective chicken
artificial gross corresponding convicted cage caroline dialogue narrative stranger mario
christianity trent commanding buddhist maurice focusing yale bike altitude mouse revised veteran
pulls theology crashed campaigns legion drag excellence customer intensity excuse liga
contributing printing variable legacy renaissance symptoms binding vocalist dancer grammar
gospel democrats enters sc diplomatic hitler mathematical defended oriented fundamental
impressive equally convince confederate guilt chuck sliding magnetic narrowed petersburg
bulgaria otto phd skill reader hopes pitcher reservoir hearts automatically mysterious bennett
extensively imagined seeds monitor journalism struggling signature ranch encounter photographer
observation protests influences cruz croatia locomotive hughes naturally shakespeare basement
hook uncredited faded theories approaches dare phillips filling fury obama efficient arc deliver
min raid breeding inducted leagues efficiency axis montana eagles supplied karen indicating trap
anchor practically christians tomb vary occasional electronics lords readers newcastle faint
innovation collect situations engagement claude mixture peer tissue lean floors architects
reducing rope ottawa samples banking declaration proteins resignation francois saudi advocate
exhibited armor twins divorce abraham jo temporarily physically pulse curled difficulties bengal
usage annie riders holes distinctive jessica mutual customs circular eugene removal loaded mere
vulnerable depicted generations dame heir enormous lightly climbing pitched lessons pilots ram
preparing brad louise renowned liam shaw sophie bills fucking mainland pleasant seized veterans
jerked brush radiation warmth southeastern nate sin raced berkeley athlete designation trunk
roland qualification archives heels artwork receives judicial reserves woke abu fake lesser
excitement interface concentrated characteristic amanda saxophone monk releasing egg interaction
defender outbreak glory loving sequel consciousness http ski handling rookie brow biography
warfare amounts contracts presentation fabric dissolved challenged meter psychological lt
elevated rally accurate hospitals undergraduate specialist venezuela exhibit shed nursing
protestant fluid structural footage jared consistent prey succession reflect exile lebanon wiped
suspect resting integration preservation marvel variant pirates sheep rounded capita sailing
colonies manuscript deemed variations clarke functional emerging boxing relaxed curse azerbaijan
heavyweight nickname editorial rang grid tightened earthquake flashed miguel rushing
improvements boxes brooks consumption molecular felix societies repeatedly variation aids civic
graphics professionals realm autonomous receiver militia chairs trump canyon harsh extending
happiness stake eyebrows embassy wellington hannah sony corners bishops swear cloth contents xi
namely commenced stanford nashville graphic garrison hamlet clearing rebels attraction literacy
cooking ruins temples jenny humanity celebrate hasn freight sixty rebel bastard newton deer
smiles delaware singers approaching assists flame boulevard barrel planted pursuit consequences
shallow invitation rode depot ernest kane rod concepts preston chambers striking blast
descendants montgomery ranges worlds span chaos praise sanctuary mud fbi programmes maintaining
unity harper bore handsome closure tournaments thunder nebraska linda facade puts satisfied
argentine dale dome panama tasks experts feeding equation engage bryan quartet melody disbanded
sheffield gasped delay kisses maggie connects sts poured creator publishers guided ellis extinct
hug gaining poll clenched investigate thereby quantum spine cdp humor kills administered
semifinals encountered commentary bother roosevelt plains flowing cultures imprisoned
neighboring airline gather wolves marathon transformed cruise organisations carol punch
exhibitions numbered alarm ratings daddy silently queens colours impression liu tactical marshal
della arrow rested feared tender owns bitter advisor escort spare farms grants dragons encourage
cameras sucked pile spirits statements suspension landmark fence torture recreation bags
permanently survivors pond spy predecessor bombing coup protecting transformation glow dug
priests andrea feat barn jumping casualties stern pipe serie revealing ba trevor mercy spectrum
yang consist governing collaborated possessed epic comprises blew shane magical sacrifice
judgment perceived hammer mtv baronet tune missionary sheets neutral oral threatening attractive
shade aims seminary estates michel wounds manufacturers mercury syndrome porter identification
upstairs purse widened cared breathed affiliate santiago prevented celtic fisher recruited
byzantine reconstruction farther sake spite sensation blank separation vladimir armies anime
orbit cult sofia archive founders sustained disorder honours northeastern crops violet threats
blanket fires canton southwestern prototype voyage assignment altered moderate protocol pistol
questioned brass lifting math authored doug dimensional dynamic pronounced quest boom presidency
stevens relating politicians chen barrier quinn diana mosque tribal cheese palmer portions
sometime chester treasure wu bend download millions reforms consequently monitoring preliminary
brandon invented ps eaten exterior intervention ports documented displays lecture sally
favourite vermont invisible isle breed journalists relay backward explore midfielder actively
stefan procedures cannon blond kenneth centered servants chains libraries malcolm essex henri
slavery facts fairy coached cassie cats washed cop announcement item vinyl activated frontier
growled curriculum loyal leslie ritual kenny vii napoleon hollow hybrid jungle stationed
friedrich counted platinum theatrical seated col rubber glen diversity healing extends
provisions administrator columbus tributary te assured org prestigious lectures grammy ronald
associations bailey allan essays flute believing consultant proceedings kit kerala yugoslavia
buddy methodist burial centres batman discontinued dock stockholm lungs severely citing manga
steal mumbai iraqi celebrity bride broadcasts abolished pot joel overhead franz reconnaissance
johann acknowledged introduce handled doctorate developments alley palestine proceeded recover
bradley grain afford infection nationalist legendary interchange virtually gen gravity
exploration amber vital powell doctrine elbow screenplay indonesian pet creates enzyme kylie
discipline drops hunger layers suffer fever monica manages searched appeals testament grande
reid beliefs congo requiring casey streak rape syrian pound tourists upcoming pub tense
practiced echo nationwide guild motorcycle liz chiefs desired elena bye precious absorbed
relatives pianist citizenship exhausted wilhelm noting quarterback urge hectares ace holly
blonde davies parked sustainable twentieth airfield galaxy nest chip tan shaft requirement
paradise tobacco trans renewed vietnamese suggesting holmes md trips colt holder butterfly nerve
reformed cherry bowling trailer carriage appreciate toy joshua interactive enabled involve
collar determination bunch facebook shorts superintendent episcopal frustration giovanni
nineteenth laser array circulation armstrong deals painful permit discrimination aires cottage
ni ellen jamaica ripped fernando chapters playstation patron lecturer navigation genes georgian
solomon rivals swift rodriguez princeton independently sox entity casting hank oakland
geographic milwaukee reflection expanding conquest dubbed halt brave brunswick doi arched curtis
divorced predominantly somerset streams ugly zoo horrible curved buenos fierce dictionary vector
theological unions handful stability chan punjab segments altar ignoring gesture monsters pastor
thighs unexpected operators abruptly coin compiled associates improving pin compact collegiate
reserved quarterfinals roster assembled oval flags martha victories sharply argues deadly neo
drawings symbols performer griffin restrictions editing andrews java journals arabia
compositions dee pierce removing hindi casino runway civilians minds nasa hotels refuge rent
retain potentially conferences suburban conducting descended massacre ammunition terrain fork
souls chelsea durham drives cab realizing palestinian finn simpson betty moreover particles
cardinals tent evaluation extraordinary chloe panels ashley trucks cluster sunlight strikes
zhang dialect canon tucked collecting maker quoted evan franco aria buying closet provision
apollo clinic rat necessarily ac venues flipped cent spreading trustees authorized disappointed
notion duration trumpet hesitated topped brussels rolls theoretical define aggressive repeat
wash peaceful optical width allegedly mcdonald strict copyright investors jam witnesses sounding
miranda michelle hugo harmony lynn glared nina headquartered diving boarding gibson albanian
marsh routine dealt enhanced intelligent substance targeted enlisted discovers spinning
observations pissed rebecca capitol varied costume seemingly indies compensation surgeon arsenal
westminster suburbs rid anglican knots foods alumni lighter fraser whoever portal scandal gavin
advised instructor flooding terrorist teenage interim senses duck teen abby overcome newport
glenn rises prompted priority bomber nicolas protective cartoon katherine breeze lonely trusted
henderson richardson relax banner candy palms remarkable legends cricketer essay ordained edmund
rifles trigger sail alert audiences penn sussex siblings pursued indianapolis resist consequence
succeed avoided inland counsel profession chronicle hurried eyebrow eventual bleeding innovative
cure committees accounting scope hardy heather tenor herald codes tore scales wagon luxury tin
fountain triangle bonds darling convoy dried traced beings troy slam findings smelled joey
lawyers outcome steep bosnia configuration shifting toll brook performers lobby philosophical
construct shrine aggregate cox phenomenon savage insane solely reynolds lifestyle nationally
holdings consideration enable edgar mo mama fights relegation chances atomic hub conjunction
reactions currency finale kumar underwent steering elaborate gifts comprising melissa veins
reasonable sunshine chi trails inhabited elimination ethics huh molly apartments marines hunters
bulk hometown cracked neighbouring wingspan damned anthology lancashire brands batting cuban
awful dimensions imagination dante tracking desperately goalkeeper groaned workshops confident
burton gerald milton circus uncertain slope copenhagen sophia fog philosopher portraits cycling
varying gripped larvae garrett specified scotia mature luther kurt rap aerial ferdinand heated
transported safely nonetheless motors demanding startled ally generate caps ghana stained
mentions beds ap afterward diary utility richards conspiracy conscious shining footsteps
observer cyprus urged loyalty developer probability olive upgraded gym miracle insects graves
ourselves hydrogen amazon katie tickets poets planes prevention dense jin randy tang warehouse
monroe archived elderly investigations alec granite mineral controlling aboriginal carlo
mechanics stan stark rhode skirt bombs imposed limestone deny nominee memphis grabbing disabled
amusement corn referendum varies slowed firms unconscious incredible sue twist joins idaho chad
developers computing destroyer mortal tucker kingston choices yu carson whitney geneva pretend
dimension staged plateau maya freestyle rovers hiv tristan classroom prospect diploma lied
thermal auxiliary feast unlikely iata morocco pounding treasury lithuania considerably dish
geological matching stumbled destroying marched brien advances cake nicole belle settling
measuring directing bassist capabilities stunned fraud torpedo anton wisdom surveillance ruined
lawsuit healthcare theorem halls trend aka horizontal dozens acquire lasting swim hawk gorgeous
fees vicinity decrease adoption tactics pakistani draws willie burke heath algorithm integral
powder elliott brigadier jackie tate varieties darker cigarette specimens adds finalist cia
murders wilderness arguments nicknamed acceptance onwards manufacture robertson jets tampa
enterprises loudly composers nominations ai malta inquiry automobile hosting viii rays tilted
grief museums strategies furious euro equality cohen poison surrey wireless governed ridiculous
moses barnes attract morrison istanbul rotation petition janet satisfaction custody deliberately
observatory comedian surfaces pinyin novelist strictly canterbury monks embrace ibm jealous
photograph continent dorothy marina doc excess holden allegations explaining stack avoiding
lance storyline majesty poorly spike bradford raven travis classics proven voltage pillow fists
interpreted gage telegraph lens promising expelled casual collector nintendo downstairs chef
suspicious afl flies vacant uganda pregnancy condemned lutheran estimates decree saxon proximity
stripped idiot deposits contrary presenter magnus glacier offense edwin upright bolt toss
geographical environments delicate marking xavier nails windsor plantation occurring equity
saskatchewan fears drifted sequences vegetation revolt sooner fusion opposing nato skating
secretly ruin lease edit flora anxiety ruby tel bout taxi emmy frost rainbow compounds
foundations rainfall assassination nightmare dominican achievements deserve orlando intact
armenia calgary valentine marion proclaimed theodore bells courtyard thigh gonzalez console
troop minimal monte everyday supporter terrorism buck openly presbyterian activists carpet
rubbing uprising cute conceived legally millennium cello velocity ji rescued cardiff rex
senators beard rendered glowing battalions scouts competitors sculptor catalogue arctic ion raja
bicycle glancing lawn lighthouse predicted calculated variants strain winston deceased
touchdowns brady caleb sinking echoed crush hon blessed protagonist hayes endangered magnitude
editors estimate responsibilities backup laying consumed sealed zurich lovers frustrated ahmed
treasurer biblical terrified pump genuine imprisonment plymouth lou tara trembling antarctic ton
learns crap crucial faction atop wrap lancaster odds hopkins erik bros snap locality tips
empress crowned cal acclaimed chuckled clara sends mild wishing interviewed interactions eden
cups helena indie beck batteries filipino wizard parted rows idol albany delegates discussions
notre instructed belgrade highways suggestion lauren possess orientation alexandria abdul beats
salary reunion ludwig wagner intimate pockets slovenia hugged brighton merchants cruel stole
trek slopes repairs politically underlying promotional counting boeing isabella naming bacteria
listing separately belfast ussr lithuanian ribs sphere martinez cock embarrassed proposals
fragments nationals premises alpine matched freely bounded jace sleeve gaming pier populated
evident frances flooded frightened trainer visitor challenging pig wickets infected arose reward
ecuador oblast vale ch shuttle bach forbidden cornwall accordance salem consumers bruno toes
machinery resolved julius remembering propaganda iceland bombardment tide wives concerto
macdonald albania implement daisy tapped sudan helmet angela mistress crop sunk finest hostile
boxer fr paths adjusted habit ballot supervision soprano bullets wicked sunset regiments lamp
performs app rabbit digging incidents entries dishes introducing freshman jill tackles baroque
backs lone destiny convert consensus shapes demonstration basically feminist auction artifacts
strongest twitter allmusic mighty smallest precise alexandra viola manuscripts dancers ari
managers monuments blades barracks springfield maiden consolidated electron berry airing wheat
nobel inclusion blair payments geography bee eleanor react afc manitoba su lineup fitness
recreational investments airborne disappointment edmonton viewing renovation infant bankruptcy
roses aftermath pavilion carpenter withdrawal ladder discussing popped reliable agreements
rochester curves bombers rao reverend decreased choosing stiff naples crawford tracy ka ribbon
cops crushed deciding unified accepting flagship explorer poles sanchez inspection revived
skilled induced flee locals tragedy swallow loading demonstrate salvador flown contestants
civilization wanna rhodes fletcher hector knocking considers nash mechanisms sensed mentally
walt unclear renovated madame crews governmental undertaken monkey fatal armored copa caves
governance grasp perception froze damp tugged wyoming newman nerves curiosity graph tunnels dull
meredith moss exhibits neighbors communicate accuracy explored raiders republicans secular kat
superman penny criticised freed conviction wade ham likewise delegation gotta doll promises
technological myth nationality resolve convent sharon dig sip coordinator entrepreneur fold
capability councillor synonym blown swan haired sofa canvas keeper rivalry rapper speedway
swords postal maxwell estonia potter recurring cognitive claws nadu roberto bce wrestler ellie
infinite ink presumably finite staircase noel patricia nacional eternal tu preventing prussia
fossil limbs ernst frog perez rene prussian molecules regulatory opinions sworn lengths
supposedly hypothesis upward habitats seating ancestors drank yield hd synthesis researcher
modest mothers peered voluntary homeland acclaim static valve luxembourg alto carroll fe
receptor norton ambulance johnston catholics depicting jointly elephant gloria ahmad distinguish
remarked councils precisely allison advancing detection crowded cooperative ankle mercedes
dagger surrendered pollution subway jeffrey lesson sculptures provider membrane timothy
rectangular fiscal heating teammate basket particle missiles courthouse proportion shoe sec
forbes blacks abandon sizes overwhelming autobiography natalie risks contestant countryside
babies scorer invaded enclosed hurling disorders reflecting continuously cruiser graduates
freeway investigated ore maid blocking phillip jorge shakes dove mann variables lacked burden
accompanying consistently provisional complained tubes juice georges krishna mick labels
thriller laps arcade sage snail shannon fi laurence hire churchill surprisingly prohibited
savannah technically testimony suited speeds toys romans mlb flowering measurement talented kay
settings charleston expectations shattered achieving triumph ceremonies portsmouth lanes
mandatory loser stretching cologne realizes seventy cornell careers webb americas budapest ava
suspicion conrad sterling jessie rector transform organize loans christine volcanic warrant
slender summers subfamily newer danced dynamics rhine proceeds gastropod sings facilitate ra
positioned responses expense fruits yanked imported velvet vic primitive tribune baldwin
neighbourhood donna rip hay pr espn welcomed qualifier glare highland shells eased geometry
louder exciting slovakia savings prairie marching rafael tonnes curtain preceding heal greene
worthy detachment bury sherman reinforced seeks bottles contracted duchess outfit walsh mickey
geoffrey archer dawson eliminate invention neal stance dealer coral maple polo simplified hid
watts backwards jules genesis mt frames rebounds burma woodland moist santos whispers drained
subspecies streaming ulster burnt correspondence maternal gerard denis stealing genius duchy
inaugurated momentum placement sovereign clause thames confederation reservation sketch yankees
rotten charm hal verses ultra commercially dot salon citation adopt winnipeg mist allocated
cairo interference objectives portfolio armoured sectors initiatives integrity exercises robe
tap gazed distracted rulers favorable jerome tended cart factories diplomat valued gravel
charitable calvin exploring chang shepherd terrace pdf reflects ups governors shelf depths
trailed crest tackle hatred clare makers ethiopia longtime detected embedded lacking slapped
rely thomson anticipation iso morton successive agnes screenwriter straightened philippe
playwright haunted licence iris intentions sutton logical correctly branded licked tipped silva
ricky narrator requests greeted supernatural cow lung refusing strait gaelic liner zoe sabha
driveway harvest prints bates reluctantly threshold algebra ira wherever coupled assumption
picks designers raids gentlemen roller blowing leipzig locks screw dressing strand scar dwarf
depicts nods differ boris yuan flip mob invested questioning applying shout gameplay blamed
illustrations bothered weakness rehabilitation envelope rumors miners leicester subtle kerry
ferguson premiership bengali prof catches remnants shouting presidents baltic ought ghosts
dances sailors shirley dominic madonna bark buttons gymnasium ashes liver toby oath providence
doyle evangelical nixon cement carnegie embarked hatch surroundings guarantee needing pirate
essence crane hammond projected immune percy twelfth regent doctoral damon mikhail lu critically
elect realised abortion acute screening mythology steadily frown nottingham kirk wa minneapolis
algeria mc nautical encounters surprising statues availability shirts pie alma brows munster
mack soup crater tornado sanskrit cedar explosive bordered dixon planets stamp carriers
kidnapped accommodation emigrated knockout correspondent violation profits peaks lang specimen
agenda ancestry pottery spelling equations obtaining ki linking debris asylum buddhism teddy
gazette dental eligibility fathers averaged zimbabwe francesco coloured hissed translator lynch
mandate humanities mackenzie uniforms asset mhz fitting samantha genera wei rim beloved shark
riot entities expressions indo carmen slipping owing abbot sidney rats recommendations
encouraging squadrons anticipated commanders conquered donations diagnosed divide guessed
decoration vernon auditorium revelation conversations herzegovina dash alike protested lateral
herman accredited mg freeman mel fiji crow crimson livestock humanitarian bored oz whip
legitimate alter grinning spelled anxious oriental wesley carnival detect bowed educator kosovo
macedonia occupy mastering stephanie janeiro unaware nurses cam hopefully ranger combine
sociology polar rica neill holocaust doubled lust decent cooling unveiled nsw homer chapman
meyer dive mae reagan expertise darwin brooke sided prosecution investigating comprised
petroleum genres reluctant differently trilogy johns vegetables corpse highlighted lounge
pension unsuccessfully elegant aided ivory beatles amelia cain sunny immigrant babe underwater
pepper combining mumbled atlas horns accessed ballad physicians homeless gestured rpm freak
louisville corporations patriots prizes rational warn modes decorative overnight din troubled
phantom monarch sheer generals guidelines organs addresses enhance curling parishes cord caesar
deutsche bavaria coleman cyclone bacon petty hampton diagnosis throws complexity disputed pablo
marketed trafficking examine plague formats vault faithful webster highlights phones vacuum
sandwich modeling bolivia clergy qualities isabel wears screams reunited annoyed bra
differential transmitter tattoo poker excessive resides cowboys augustus trash providers statute
retreated balcony reversed void storey preceded masses leap neighborhoods wards schemes falcon
santo battlefield pad ronnie lesbian venus sandstone punched gwen analog stroked wwe acceptable
measurements toxic adequate surgical economist parameters varsity quantity ella countess
generating precision diamonds expressway ga uruguay talents galleries expenses scanned outlets
ryder lucien paramount syracuse dim fangs gown sweep toyota missionaries websites sentences
adviser val trademark spells starter slim toe incredibly shoots elliot nobility cowboy endorsed
gardner tendency persuaded organisms emissions kazakhstan amused boring chips themed llc
constantinople chasing systematic guatemala borrowed erin carey highlands struggles wong
exceptions develops enlarged kindergarten castro leigh zombie juvenile consul sailor hyde
clarence intensive pinned nasty jung clayton stuffed exceptional ix apostolic transactions
exempt swinging cove religions shields dairy bypass pursuing joyce bombay chassis southampton
interact redesignated nascar salmon rigid regained malaysian grim publicity constituted
capturing toilet delegate purely tray drift loosely striker weakened trinidad mitch itv defines
transmitted ming scarlet nodding fitzgerald fu narrowly sp tooth standings virtue chateau gloves
lid hurting conservatory sinclair reopened sympathy nigerian strode advocated optional chronic
discharge suck compatible laurel stella shi wage dodge informal sorts buddha villagers
chronicles heavier summoned gateway eleventh jewelry accordingly seas fiber pyramid cubic
dragging caring android lunar kai patted sacramento theft madagascar subtropical disputes piper
willow mare cane itunes newfoundland benny companions dong raj observe roar charming plaque
tibetan fossils enacted manning bubble tina tanzania funk swamp deputies cloak ufc scenario par
metals anthem guru engaging specially dialects nineteen cecil duet disability messenger
unofficial defunct eds moonlight drainage puzzle honda switching conservatives mammals knox
broadcaster sidewalk cope benson princes peterson bedford sharks eli wreck alberto gasp
archaeology lgbt teaches securities madness compromise waving coordination davidson visions
leased eighty jun fernandez enthusiasm assassin sponsorship kingdoms estonian laboratories
applies verb celebrations rowing lightweight sadness mvp balanced dude explicitly metric
magnificent mound brett mohammad mistakes irregular sanders betrayed shipped surge reporters
termed georg verbal bulls abbreviated enabling appealed sicily sting heel sweetheart bart
spacecraft brutal monarchy aberdeen cameo diane survivor clyde complaint clarinet delicious
chilean karnataka coordinates panties pretending dramatically kiev bella tends distances catalog
launching instances telecommunications portable lindsay vatican angles aliens marker stint
screens bolton judy wool benedict plasma europa spark imaging filmmaker swiftly contributor
opted stamps apologize financing butter gideon sophisticated alignment avery chemicals yearly
speculation prominence professionally immortal institutional inception wrists identifying
tribunal derives gains papal preference linguistic vince operative brewery unemployment boyd
albeit prophet bi quarterly asteroid cleaned radius temper telugu jerk viscount menu glimpse
yacht hawaiian baden readily monetary offshore scots watches needle xbox lea encyclopedia flank
fingertips delight teachings roth beaches midway winters daytime beverly gambling bonnie
regulated clement hermann tricks knot detached ecological owed specialty byron inventor bats
screened unesco midland trim affection jess thoroughly strained heartbeat wrapping overtime
pleaded leisure oclc feathers angelo thirds nuts surveys clever gill commentator darren rides
gibraltar dissolution dedication shin meals elvis reds chaired taller appreciation functioning
advocacy robbie criminals suffolk yugoslav passport constable congressman hastings vera
consecrated sparks ecclesiastical confined muller floyd nora paved cumberland ned saga spiral yi
collaborative treating similarities feminine finishes jade import champagne mice securing
celebrities attributes cousins phases ache gandhi submission vicar spear shine tasmania biting
detention constitute tighter seasonal terrestrial matthews effectiveness parody philharmonic
strangers encoded consortium guaranteed tortured collision supervisor broader insight theaters
armour emeritus blink incorporates mapping handball flexible substantially generous thief carr
loses prose ucla romeo generic metallic realization damages mk commissioners zach default
helicopters lengthy stems spa partnered spectators rogue indication penalties teresa sen dalton
irving photographic dell deaf peters excluded unsure patterson crawled resided whipped latvia
ecole pipes employers maharashtra comparable va textile pageant alphabet binary irrigation
chartered choked antoine offs waking supplement quantities demolition regain locate urdu alt
andreas whites classrooms mw aesthetic publishes valleys guides cubs johannes bryant conventions
affecting drain isolation prosecutor ambitious apology captive downs atmospheric lorenzo aisle
beef foul kidding composite disturbed illusion natives emi rockets riverside wartime painters
adolf melted uncertainty simulation hawks progressed builder spray breach unhappy regina
russians determining aging garion rented mister diaz terminated clip depend nervously disco
defenders shiva notorious"""
VECTORS = """\
/PgR+QsQAgr37v0JB/H66PXpBeX4BhLn8+kYBP0BCgQdAPHn9hEJA/JE5fgDKvj/DdzvAO0INSsPLh0CDgdP3BzEE81CKixM
GBb9CgWYOe762QkIDOYPGw766x8C9fPnBOsG3/sb8h7rDQP6/wYaAQ4G///8+uMK7u78/hoHDhYHFxvb/hgn5hAA6SIL6ikD
vQoMyxwABNL07TYqBQT/+fj4+vPsBP39BvMB+vMN9RP78REP+hH4AQoPAezrDvsK/An3B/n/CQv///oAAwAHCfbzA/kI+v37
/PkB+wICC/X/+QX5//QECwYF/fv7DAIFAe7y9AX9FQX37wIIFPsKAvL19P0J/+4FBwED/QEBAwcNAvcB/gQBCemsCwwbPSoH
+OFC8fb/CcP01PkeGPMAJNrcJw0mBgYR1SVVPQn4Jwkm0ij5CPzsA+njBgD9+BHjBd3d3hb0w9wZ/zQmHCPl5QhS9y7rBf0F
VwUDSAJn/Og48OoArvjO/A3pxTEYLwrh8vjj7yWu0UEw8Rjp1Azy5nYIFyEPQwDQINvhC6kO7c4Z4dEpBxEm9enc1RQd4tYk
FgAH6ucA1RMbzyLz8cvrNQvQIv/8Hg7QKxcl2aphRSNSCRkNGzMmNioA6tXMEjG8FcQZ/cnrGk/5H/YvTAHh+fTA/vEoA0HV
H/Qd0j3SO+TmE8PVAhox5iREKwlLGZY/4fPoGtryAw5Q2sEQIOj8ISU1GzXi1+zmEh1AJeehDTQxIh1A/SrvFcn5+hfVyRsF
+vO5+wEkEPD49w/It7wE7BkjFUD8Bfn/+R7N5h/tEgrX6yLZH9j4E/Ip+Arg9ecQFRkX9yDz8Q7f/ekcJdIB9v2tR0l/1gUH
yCbN+8M8Ngj01BXzD+cPP/InRPjtBS8A1sMWEu7bxyIXsO76DSPQ0/PYydAbEu4xITLnGy5/4xwZCeYmMe/yCMDs9tLpA7XV
fwXlKDoM2esk9kH28/7jHx/RBkRIGyIcEBEj9Rcc2gXvCiv14NwUyH8F7ywyD9TsJu1NC/AM4BMUzxBJQQQpCvH0LN3/KtMA
CxoZ8PDNG7BjC/Y0JgfJ7BsGQxTbIc3+FdIDR0P1KxEL3Cve9yTB+wYmNAPtyhOr/BLkA/Louz5eOicj15IkqAesxO7cCwMz
R+8g9v/vyOPJIhEHxQf1FdAQQu3/771ONVA1/d3WGsgYjwDx5DA9BzDkHCsd0dLP/Oi/6PA5Jhch/NDt6e3H9P0Z3Q/w2Kbb
0xK3CCX8v9P/AUr1Uee1C6ETEQsKBgkYBC7uFus2phoVBOYTrODh+T3CvRzoGNvaDBlcxDg20978kfLlyfztHP455h7iMpUo
EwbiCKra3/oyxc0q4RnmzwAZY8JER9fWCYvl5Mr67Bjs6MjYGiHd6ggI88ot/uIcBRqi8+E3AxDZ9/Ph3Uzb+6Ml2A63LQ8K
7zU41AjuECAFB+oK7v8t6/bNxNA2PTzQrR7rIgPvwxf2Hg0DCur5FOE/JfgZ+fIRM/foGvsgOOj+tujVMTk2xsIq4iIL3L8d
4w0TEQTu7RTiRlHdJP7/DisJ8jPu/x3oMNHcARRHQd6gKfEo6+PQCu4JORDIDAUy8RE1NNQSE0PQ0/BNzcEYV/gmGfRuDSEm
vg8YITj0yRMUB/b3DLke8OkQMOr16eIuGvIG4rMOOuMw8zu2GSfp7OJC/uv96scC9VYp9ue8BA4/D9wAHzsCxMkv+wgiN+It
/RwHwBkF+/EHMd/sCK4AvzC42kP5GvrBSxjZEgsd5vb7Iy4BAlnwEO37Ds/+F+jxBSny8wOM/u4Hz8o89enx3vAKI+DXy/T+
8AgGNVwO9e/xIvTlaDsEDuoIIvD1zbEW7SwrzfTw/vjzBBvB89A2Ef7k3E8GHOD0DyXrQS0fF+D0yhQU3Q3WObdXGvP4ASLN
30sc9tEiDrEr981HLgotu9qf+Am11yETHsoP9RrO5hDZ6ewuCCGz6e0a3/gvDcck8PrWCuEB8fvtEM4JMukIBSQVGwz8AygI
OiMDxdX8N//78iYV0N/e9gPwBhn5M+n+8RzEDA4S/zLYLjgANv4vav0pAwn1DfUL5BBY4ggV3g8Q9uru6AIOzi637tBOFQO/
wB/UC/vLAA/9Hyri8+wN/90QUtby4+wgAun879r+GPYQzAa1MhLb388p0Q3mu9ADwC8Z5uznDfsFJ0s44R8QSLrgDUq/5Pkt
9D71/lXjHE/c5jQmDvizFzb749wTtzv+5zAj5cgiANQd79s1Kvsow+aT3gvj3xMJNtAwACn85BLXAQoQGwKzA9zf9/4TIPY9
8fNBCu4FKesMze0UDueuCALTLRgzEP0FCSAsHfXrDyAKMz33LgT63ukmKAcCP9EXyhAF9KToFgLcxwMc2uPf8wAt5ujepwMi
/g7d1i9F+AD4JD3++MLtFfIb5fiKvwAU0Sva/yHtCS/s5VkDEEwvB/ELodMm0yHxOR73BNkRzy0TFxUfOuwjJQD5OR8L9dft
FzoJ+iurFx/1NizP90D+7PdixgRizOcAPvn/qqP3wOr0TlECBfoM0fQU/TvyKxIW0B0VEuEg1tllUhooTdPEEVELDhjkGNEr
CRZf1PH87B8cFP02Cgce/dwIF/MaA/D+JBQ77BwOJNgTgf/T3CsNFUXgHPYJ7g/kQvXy6N4kxBIb5ijwMinbF2LID/symuA5
B840KRUIRv4D2uzbGjWW8UDTQCcOLjDe9vws78H/y0EP0ewX2jf03BQ6D8jC7EAc2VvYOUEF2VkAPekZCPf4+ecMLATPJMgw
McfjEcc44tYaJx3Krt9WGd9eui1c+MZcAy35FQ7//e4I6Evpw722WgfA3Rb3P+7PEFQR2aYuRUD3PRQZWd5BZh8PAC/Q/xwJ
K+UuBaWxrV0WrMcdAyPt7CRgAeDvHDM09DUmI2n1JWjvBC4U9OEgHAci3uciRcgKEADW5lP9LOgCDfsEET/ZNLIb+C7c3eME
Jg4SGwLhCqsHWgPCJw0JGRD5Avk0CxTY7vLZCes2yhEBOdELABnq+xIWGSE9FSbW4KHiFwlBF/Uk9hjOzyz78fDjuB/6BDtC
5wgTFBbTwgK4IBYW77Ee5fxBMvft+szl87TeFtIDCj0P0dkWQTT5B+wvBDAKwsrR3QtuEiL7CRnvRgjcPwP1Cxrr5jbPIgj8
6LfW7Dg0MNf3HQg1QLXZ8vwePAQuHLb+8+nPw97VDQgbDa4N6Pbx9NLrMxX1EvG859vtLdEe8vwDKQDhOukNB/jkAsEJJ+kR
RB7AH/8TnlogBuHdvD0F2N/ZCOEDrx8kpcPzDRghxSX81agNAN0o9C4O2Dnh5t/q9CT2suFC4EnLIzUB8MTXHegL8dUQ9Rrz
AjvO4TPDMUG/EdS9/OjzBTYj3uLxDuoDHO4QKfbuF/PaHtwVUr7/8NxZOq1H+SUaOhryBu73/N3gycLiNjxCGBoLGvnoICgJ
7jUV+vnwph/fZyXZOPYETBkNEd757sP4AqvpAyFKFBA2HjAb+REP8+AcFfYJDwEDGwzvWPAu6vvO+/P/09T/7wbd8AgGEsjN
/PUa7ij85yADIAz/8Tj/PD4X99ASAQ7w/j4S6+Mf/07mEwzn+PLzFfPy6Qog3vwoGfjgrjfzBeUT4yoyCNUt2R7A7Oz8KQ/5
7jzZ+Prq89f9HvkPMtAD5uPwxFHyICHw3tI3d0fXIs/57AoPDEoOOgkI4uze9hDo6Ciy6fj0+dL0DLAUR81CxxneRCQD6ijR
Da3j9QU1BRHxRtrVxNsHuBoW+f46xh3n6MixR+0hPfAl9joy5tYYCznNIuD4M8Le7kUO6QT7Ge06C/0LCyIhCBnrBfUW9Age
JfMPrxLzMxTqOxQR+QIqK/43ugAGD9/HFlfV9tDdERICCoEK+tQFsg/JFAUT1B7sFDPHFgjUuA7r//wZ/PnlIQ4E+jLL+vtc
/9Qkv90GEOv4Dcfr4vgMIiQovPQf/gf28Rw2SCwN3BD58Rb61+HzAt4RJEAT4irTF70G/QjpDOcWKMYTDtuwCcroCinoA+MT
FPT5N8oj/l4K3hPD6fsa7BbuD0JR90ziRM3m7QoUB//PEwXa2bL20wEW9B0D79vmGMXx9/7K5g368iRZCx4Bw063KORrDNT4
ER/tt+mwB+0PCSSq2fc4JkYCVNhJCdgfxyYx0/vbAy33JSACyvEyxQHi1dTMNDcHDg/uA+H61DIXH9kKtcQL9bAvLeXu7/gF
/Q8q8MIRPNj+y/XEvUsq1hUM6Q7t8NozEyLNHb7fDfHIahXPNvYOYfcMC/XkDDnZ/u3O3dsxH/8EKw329A7rGfc11RXQ3B8Y
vTY1zRvhFyr+JSb10vdA6v/c0+HYRz/sDh75C+kCwUQpJdAEsN3yCvYBYhDc0Cr/W+r67iPVFCrlGgLL/PwW2hUe7D7e3ijd
0Rv75ycRJ9Lo5UdFEBX1zWHBKM1lKtnwFgDtyNelB+AEJQXCBvMxE0f8PPJD/uIiARgUxrEd+yfVEhMRGswh3fP8zDDE8fwV
zRQKBaH6+xv7GR/wH/TeHynkVzYE1OI3f9wh4e8c9uwWX0QPzRs8NUgB9gxCFfpB/TAV1vMq/uv6syDLDwgu8+zQHhkc/CzO
4fnRFAn52gYvChwCBhj46hMIABUg8hMM788i1eka/d4P/SMT/e4T7+b98NwIBPL0HMsKI+07Cu0IKhnqCPkC98bz8OoBx/mt
Hj8QAeg27PgGEOjBKRftSNDmFPz48gkfFb7NHuL2ER4lDtLGAvoHHcniKvVKsdAz9/gM3LvNHPn1FZkPO/q48QyXMET6WA/1
HvTy6g3I6T4AyhjqOcTgJhsEHwXP3hqz6+nMACcZqvgbsD0yGEMUtgrfLQRCPP/BUT/nRjPMsRMf8DwN+RYSTwsMMunmBANJ
3hEF+SP/tQP05Qb78e/YJBQIGg7Vrh660PUc9e8A+Q8X5fPnCSTKuQ3P0vkO8OwZ7s0h/uHhzEIoGhT9vIEwn7r1S/v4GucE
IOro3AM0mJYX084DIdHiFOrvWhLEEQDjBPAn4xKgNvvqDhYDOBja/fffGuvgGbq+A//0zkvQHATgAAAH4Pe+KhM3JxHngRuG
uf9T4NzjAU8W9N/aRB+6oO2l2BkN8+YiHvcmy8zbGEfDEOIrPPL7AAH56ugoHD+57gs60Q+kN/rpKcfKE+cG9i3tIuHq8Oxd
+RLBLQnsAQ0T7wjPJ0RKk/cvFNkOgTr28BUEuSgMJeTo4vos6bTMDD4AQxsh3x0ADb3HAfXu//UqrQXoHxjL2g/b0Sz3FuoG
PeXmvC3ItxIuCiZUyyYmC1MmGj3e7f3dFg4cz/XoycL5/S2U4tvU4u/vLMX42SHOH/w2FhH+MRT0RBI+9xDrASIV8wAYGfYq
LB2mCAL68QENBkcl8OUK7yjEDs/9ADUVCvoe5qLIMPwK9OoW+/3uCw4MIdM2HeUg2AgzEtrmANABKkfQ8e0I60a+Er4H/xj/
GffMExDjLwgW+r5INvhBug/MBbMM1AoJ1OYe9jozE+wBDPMn3hoMF1j0/Awi6NMa+87WO83y/QXu5kPd/MzSKNrfG/vaOeTF
HEYbGqphWCg6EeUSVPMvPTXo3yTU8yjTGOUl6e2t4CMX6y33BjMR7jY3KhPUSFJCUuwMDkga6jYbBu/x1Av+zuDnKt3a0b4z
PCsxEsLlM9DX8hwY+xXiCzf0EcwREIi2/e6RFs/c5yPt1yEm+tLXEWEmQPPwv/fH7hndP+AcKSJW1PAG0sAiqfH4yLje0tNa
8Ogs4hn5BuMR7QbwCPjn8wjTERw27OkF8/3qzP7r9PUfIeQO9gYo3tyqqRn4QwvkEw/dyxHz/A4dGtDUFPwy8R5Pwu0d+B4A
4D0DzN8O2N7q7LrwA/wh8Bvo9QS7Gf3O9RYE5j3wHNj97An98AjKJvEK/tPq6WTvENven/Xe9+oEzRcRHgIiQesZ3mD3Fdf3
MgwBxR0R0RYsDt1WKbvn8fO42vIP/voEI+8EArAv4d7KGN4u6yXx++ba9NYs9O89qihREg8Yy+8N0dvOFNZD+OnRBx809w77
6N7SBQDz4BUPCfr46hPvCCb05Qn7FAf98av7/yYSISAADRTQzxI/6wYqAEMlEuc89QAd4fXj+fvG6U9AAecA6e2v7QklGxk5
Ch8Ev9AEQPALNApCCxr7Kev9D9cC1OkI0dxXOvTk7+Y671k+9d3xHX/FId/8Eu/pAmQ6BsT9PDE26+cBMC0JRAktLdz9A+/4
/uoS9AjzAAHx7AERAf4E5/MF/RDwJP8NExL5AP8AEBYn+OYK6vYE+0PTF9DNytpdLcH72xDw5gACdEfawC9F7wc0GPJQT/na
+uAgItzf9MTVzxUTCQkYHxgB9+bZEzUV6zz08rHp4RHxN/8HAank4P/qbAIQ5u4KHSDH9CPsKdXVFg4ftxf4Fe7nubnuKer1
9eeltwTjHScx+d4J9BP31RRRDBBEKqgp1trrFNMCDxUiJeUzJPfwPCP3Gh7Y2SPnJ/kb/Ra5ExINRg3oUxWvUNrr6ysEBPgk
OO3eMSjfDzodHxgw49cF5xX0PyPvoCBA+rsK4jsxHBEJBS7y3wEf+AkUAylJ7B4yxP0W5+LrLdjs2089Fwb/JD/kCvgkNwcp
7ksY5aztDiPgGPBX4gn0Ix6o0sLu4lD7IeISJz0Y4RL8STjzP+/c+OHI2Prv1hUw8+kTDAL6BQjhIwgc4PUb6+BJASEz/M8w
678GHy/N8wD1LtAa4N4L7tXj/2XmANjzRxkvRbkE/1r9yBrQuh34LTIvGBESNcPt2QH30eHPHd7m9eHSyjb/EPAPFsnG5CrQ
PjgnRdTyFyEAni0nPtcC+vogyRHx0wvt9N0NUMfTyNsiJiBg2+flPQa6AvfCJvgtRiaj1Uww5zA93P8v4tAmKzT3Dyv74OQS
0QQ/IOSmI+feCbvz6t8ZDy7gIuTcvQBJMrH3Bfj68RAUdDvmzioi+xQoC/Y4Kh4T/eQjJero+8wLA/wn6x8hfyQrEiUaHg8T
+ugi9A8YYxb8u0+ICMbe+p0rDO757OLr6k3wH0TpLz0j+BAD6+rWokfk3uEVHOgR/icHze8kAs72Ce7zNPQAINp07C1m6DAr
Ue0JCO4P5apI4uvoFRfwBgow8cD7I+nN8RH+9TPzCi3fdu8sb9okPkQI/g/2AtnCUAHX+Bsa6QUGKf+f4Tvywegs8eUj7R4k
8FPgKkTjQFEfCP4S/NbTqjQF5OcfLd4cDRgCzPUj/MQF/fzsGvb/FdRgASV/3xUqQu34Be0B05tk++PmMi/t6dxC69voMTDG
4+jGBSAE+j8n2ADgC+3xRvbiEhACpCTj3gYHCQAHDAIOAPLx+hXN2ATU5AkV/vnqJs/Zwg3j+SoWxvgtxKAF3fMJEgAe+Rbd
+t/3CrD+gcHbD+EAN8Uf0EfjKBj53wPyTdf/3RwE6ejxN+0Kv+v190bx6/UGEjFLMvEV/A3x3yYNx+PSDtX/NgXGAi7Znfzi
+AsX/RPuIb/05ev9xRiGuvEG2/o/1h/EJRDI9hLj4z3u/0HwF4ER8eP/Mtrd4xQa4w6v6Cv/2+LRkwFFB1H+/iniMu7l7w8r
vtU9/P7sLMoVAw35z0MPCSLPERAE2CDi6+q6ESLnAPgXshv4ARrJNiXvHPo0ixIm7yMDCTJB/yAK8+7b/+mkrtTE9OTpm6fE
Fibp7xgWIhrZxiLBJa7V+PYKMtoE7BDbI7fZ3di8nErS5D04ISIC9UrmAMjhDuwmFBgi/MYVHwkLDTFJzxnU7h0PLfMYP9wM
FPrxFNb84Nb28gPn+ir6G94BJzfl8+8D2BHjS73k+Nzl6e8N3/X6Ht73Ig7y5AXRGjeuKuD97tvq5kLqry/mwRDp96gZHQ3J
IUvJHjHhFw3kEAUxf9gy9f02FvcAFdEbxegAJhIO0eNLuuckKPAXBlJd/SDmEevX4+lvFgX17D/5PfsH4wXDJMD6CSQl/MPf
RM0GQB3tOf5NXOgH9yf7z+DhdyoQ7OlKBTM15tgQ1fvO8v30EyMIyz3g3CMS+xv3JjsgK8718szmBVkn7rjnIL9U5Bbd1+be
/ez947sIzbo81PrY/QkS+NnJCj0K7+1QxNDV8T7fDd0RC9oJzvQ9B8H71+vyErcAICwaDNkFKUzg8A8T8gbD0iD17rJPxrs8
40Mc6Q7xQrVevy4mEAgpRCcRAhHcD/np6v/6BQ3v4hHoMSP6Hs/mEc5YPPMFGhEPG+/ZK90gRfEFjNbeASoyz/0H6ycC6Owk
+CMyD/r66s7Y4Mrj8sv0+hb5RAYn3+kD4eydJ+3f6hYuGw8MKe7REP8A6j4B+fvq+dMwP1roBgzGF9X/zxMtDu3hEvXu+wAd
9xArAOoWEhfwzwvz9tzXFQCkSU1/3BUTrzOyEL0rLiHW2ALn+PoKM/wqS/3e+hob9br08/7e5Q/yM0jJ1A8LEP7n+PXt6ude
LfH3CeEXIA7D5xH1lwIF9/RGPuIF3eDZ0vs56KgixzkN1vne3SELbxfnGgrOAP7a9w3c9oH20hAKRyDIyO873vof9+4k8OwQ
GDjl+qfR0vIfCDzS/ArWAiG3HP/wydET4xA0/ynM6f7/zgf4OCkM1uwZ7CQB/d72zO/aEPYHGBXj8gz3GEIZGOPA8Agr5Qrw
5TXlKtE/SJPZNdMpOSQR7mIiNQTYwSIIKgAj3NAzr9Q80gvT4grczu76BusQ4wLrEwH6+yrtBvjj7xkfEhAu/AYQ8979DeML
ZQvcHv40+vfkiPUmMVgKMAAq8rIIBBznLCe9CiMPQC4NGcvG7QQI59oZ7CDrC93yCT3ixe32ORkOJBn9zt8A9gMDuvsJQRDl
EGPGxdY7Lg/sHL73EPL94QpS0OMKDz9ADh4KArX1APgK+LTgykUD2vxryK3xKisD8v3g8+8FLNHakcoeFGMFEC0h8q4BJxf7
Ag+rIdr3SBHcK/3oE/TYNLYs9dvwHu7pA+0gwvUNDdn+HAdG/tEeHx732OMQ5w3+8yDXAhcUIPcBEQ0dya4VFRHG1QDXRRLo
2wTg6AAU8QEjzOMFHg0VORQfzNrCIwfrEx30EtsXwQvnyjriBPj81jHmTRgh3+U2/zngJQ0I4QPlB/rqOwbv4hb0qhcQz+DQ
APQeM7sAQBjz7/8t39/0JfYH6Rqz6eLlDOjZFQj5EeHTDgzKFd4iH9PsVBL2G+r6P+T87x60OBn/AvqBH7H78f4K7AkHOjIg
tBoxSvaWEuPuCFwYD/MU+iTKCg9O/Boj9AXsOSsXC7XU1fAAAPjl1/7r6dUILBPZxiwmRBwfFrFWsQz2OytH/f3u8SYiBSLK
sfazBArisA35zfEiCRLT/PEYRx0n6RDXJrsRB0kBSB0BHe5TPvf71LAB3v3xCuzk5P/t3xcy/dVSHSge3RUA6+Ea++LmpSTw
LyjJFrUl7xrJBRgK18POEQNSMwT8PfIO8AnmAQgj9sHlBcMwFNYXBRreHea8FQ/oEkcP5ypDBu/3uTrr+wDRy/3lB8MB6xX4
4/Af+icaGPbjCvQZ/xcFFC8J+gcL+u8bC+7UFO7o8Q3TrfYGGk7c4wr17fz+MA0f/gbmEPYw8ivR9fchGwQaNQskC+MPAOD8
F9tEtA7YBwvkATj4DvkAEw7q8/f6JO0GJ+j4LR8fAvgM9fQA6gII5QJC8fcv3UA73uMez/ny8QQP/AzsJg/7+vtI9wwJ5PQB
9BAMyDIKJyb7OeD8R95ICem7I/8HBeLuBPTz4iYHD/fmQcr/D/34BgULD8cuCiI29jUA60PZQh/W1y3y+vvR8CTy9vcREf0T
5EXa8/8Y+fD2EAbQSPslHwItEelB30UG3MosB/jp5+79Au0CRgcNHNpd4uAHFg/uIAUPoSINHj4ED/IfVhDe0RsRLUD6Jcz8
9kDl+sUCEtfYyu37BvPb6+873sK+/BjfFBEgudoZ+Urg/bYYMRPy+Nzd9xQFAyQJqgUwLL7a3PQI9hZr2vEz8fEU8Abn8WEl
tAX7Uiruzq9UG/sqCif6HMPu6kwOJBQ62gb5B/H4JwEEA9URBuFW+KX7+2Qp+szKWRf5PC5J8hcI3u4tHiASEugTLQMD9jnv
9QIG0wfTKh7k8u8jBxPcHRK2y+kBBvELKR0zLxXj4tzjKeL/CA3W4QPuEuIL8hng9eYVGCUKFggAEOkWDvvwARQL/vQEA/YA
GwDaCQf09fPzDiEMGOj0lP4PQCwRF/cQ+AYUFQzrC9vbKRPtDtbMAwna9R0iFArp3e8ESwIG4/b7+zgIDArzFCvwIO8z5rv+
3yDc2SruVfPYJuIYGhosBwZJSsn8Bd4PCB7RO+UTIwsIMRAvDts99Pr56vo3BgpW/iwEH8veJ//6R0TWCh7QPO4R600TMBvx
9ScLPiDyJw3U1+3wKzACSM78MQ/L+CgBFSEF9LoaViXy3S5B7gz44yrX4sbe4fLr9gw6JdxA6d0RFPizGR6wufQlM/0R1g3F
4rsgCgAC+0f6CgMcRxXqEQHbLRfh9sr1+zkpyRHkJhPwLPrkGeThlierCCjgIOsy6vI2Ny8k8wgAFQsDDN6v9BcAHAoT2g4Z
E8RgEQHRDwU26RMMKeAv6AUS+wYAEQAFKO4MIgX/+AsAKMICByYZDPWsIO0SEy3f3s0jEjUIMOH6+uIYMALD8i0DGAEdGfAL
BhPlDhLMCA3t2F7bBs3QNu/THvzsLt+yJloyF8FMWBNP9t4ISuwgMR/w5R3d4jnW5ZjbL/915vkGBN8F3Br7IiEMzsLfFTEF
DfjBFAoF3E36Z+bbAAiZ4gvbXeAX8wnj994bCyULCe0SHusGEPfa9CwYABQcFff1DwveIhjm8+tHJiIA5+Dx8d4hBNjEvesn
HDjEFNQC493gBhX49ALd8AM08wgh/fYm5x8bDBUP1vAE0v8+8bYzPRfv0MghzuceAQ9p6xXqAA+uBUY/5x34zfbE9zQe+QXU
6eYBL+oG+Obr2xsY6g/QA87xC0lM7BEtARsmARLYJTT3rChiYskP5swRs9a/ERwE4M7oBuXyEBfkFhsZCvHzGr3/5e299O8O
FLccxwQiBNTo3ArXDP740Qfz2fgj+c7vOzIMHgc09P/60+kPAhHu6vQvEzoEMgLeItzbvQznzvTRJzQXRy4HP7wSSj0T2vvi
yPP92OANCNDh2FvY+tzGL+j0IffZNNDVJ1IgDKpNYRVdBNINWAYbWBve4BzD8DrOFPI++7n/4tUtDPfhRwL/JvsY2ffz/LwP
2godMQUFLwy8Qi0O+wTpKsiQ+C4SYfgyHTL98xUfCED+CqfmLfIk5xYd4RUKKOIhzTHS2OAbrszjJATvLiwVTh4AMWjtCAvy
DBHhECECDCQQzwp/6ecPDCUZMvqf3if5AfnwFucJ9eTSE/5BMyb5yRTvOiHuDwwg2RrHBvjyLNLeNBfSuA4EBREA4jz68wMN
0AkPOCgTK6YHxCwiwgYGNOn2tunqBTDijkIa56L9MRPpS+UNDv8aDE4F5kz6FCfDK+HJHBMTwyQZ0QVN/vMKRd0Y7LPX7fzM
PswZ3te58WlMx9358ufx/wV/U9nUJyfXLTcO+U5BGQYB/Ssa78wCrgDHQRtL3gbr0SXp09IeE0fZEfkX0yDr+f8P9SjtKvUP
tYUJBLj52/0i0izaMfcCzPjaADfR2vFZWv4l/PFT9xsU+PsZYQE1067VU+a3r88CEuoVOcv87DYG08kHJtvcHyoIMylY8He7
ABTm8WLtCvbF8O7pMAXy9AnSJSXkxSIJZebd5RzxKiPTUPKU6MLpviY6Cjz31wG+yeoX+yjFHO/r7tP7HCknTTAd8Azx3NYB
GQDlwOfXBNijPPIKE/73Hfz1Kf/Q1hoX7ewK1/HqIt77+yc8Egwi4CBKESQOx/fSLkz92gIT+vM2NoER663YBPgKHPEZDAH7
FtTjFQH/A7/hvysC+tVGzeDt5P8HF9j/Oe0PEh0ZwOV/8NjqAgjeINceKOUGAhkpCS3n7PYVAxfAB0Ym6OXu6vYAttNBwPbR
36VLI1v6J0DfT+i4rDg7Cg778/0J3ChB3yEvAgsmAOzRxUMt/+/DHdQALxBOTPPYMi4/aBsLwDjwBAPuzQ8K3uXUL/rhCuci
tybF3wTKx+Y76yMCCwMF4fv5Gfz57wvqDA3rIQ8J6O/rAv7+BgIF/hQY2vUd5t/lwyzuCcHg3MQsHQj03Av4BRTMMNAh2CQN
/sb5GeUJCUbLqKIL8/cX7hEhqPnozRG4LCIuCfI5Ky4N8S2cIvbkBRDz+Nkj2wwF4jX55L4PIRXr1TjQFBYA2er2P/rfCeDM
99MCEQcVCukM3hsR3h4OBP8NJSI5Gl3pB5keJznZOvEkNLcLAtDr4/vUDkbXzesVGSHtRPAX53P6rgXLww0DCg/T6BYK2gi2
xechJ9r07xvuEzT4SPAdy+7wCu/1POLr/wAtNQ0b2wse+zAtCPUr/DMAC8wECsvRzTvm9jn+69YTDtoZ/i8R4Qnj5w7c3/UX
HE72YPURMlc3Ct7I+AfbzLtFASIoPimvC7bO+xhhTyYn6O5DnYITJkYCr/zs9P7N3Cku3/MJMh7v3+a6Dfz88ivqzgAU7TEX
JenhJgwSEsP7E/Hq9PHz5/wS2RzK6A8r6973Gubb9/gS2uIm+fUOwjc/JBzMzjD75gTxI9jg7OrBGR3twRAgAM81+yZXDhmu
9ifoCEMgwenhBwv+/B4C8B7jDfztFOv+C/sJDRoDBDsUArrePbzYHhHNOQDpHyT/H+81Q/geSAnx3tkF0AUzBBAx3/GeKxjx
GQwDHwAC5d4wIuM6w//M7/UJN/zvKfzt8w4BD+4XAr3nEjopyeYoT+kWF7j70vTh/7oQ/gXzIvgLCvUAE9wTHe7d+/ndFwHb
9PgWNhgRGkEcH9nICQ0WINr8I/z9AwfVKPYn7fz3MwtDzuHjBATh1xjxQVve4SMbAxUJ1gDx+hfXKvzqFvP85dn8AeMN/Ajw
GObwKd+qtvY7F14HBxg4/iek8f372+cf+fkDASIP5w0O+/MEEQ7x8OEL59HqBCMFDdgF6PwNDv/lwPcQChnn3ktOID/lAvTu
6wMN6eOm0vkIKsYN2wMRyP3xABnZ+iQS6AoUwPMI5NT0+/zaA+s2EOTe/vnw9/kc66vqE+tR6Ov17v4oyOUH/Pn5tMzL/kEB
8BPlBzIPw/rxXjUcNP4Bq+b0A03O4NQp+d8ILeYvI9PPyfI85ff8pMP6NeEUFrsL3y4PPPws9+X9/R3Z/+wL7fX+B/USBQ0H
7Pv2CAX5Fh0W+v/69wDj9R8M7/8HCgABDvsE3dUUIPLVEucK8PstDgP5z+/099DNA/D/1uYIAfDe9rYWGCai7vL01xnWncbm
JRIl+Tja4wgzx9gm+8IUH+bq0xM4MqokQenwMC8bAvwDFRD6+AsmgUniE+kvOjcNvdwIJeT9/i4F/OLnHsDFAxbN4yoF7dI9
FQXt0ProGvLqChjcHg5TBgb52if8HvwGPFUE7+6z/m8mo/HpGuvmPhoIQ9HiACa4/vT58SENGhnEBtwm6gIFQvjt9/QG39/7
Eejq/QT38SkYD0HS9Pchug3/9vMoBholwwb0KesI9jUA6O3qFOTyExPh6QT8HvYv0vsPABMB9N78DUE+/Qr9/Ohb964DF/b1
0eboMeHz7bAVMkPe0ezv+PUVHQQkDAvBQ9wY7xIWEPXP1RYD7/IN2yfY+wri78sBLur7CSEW/xDxDNowIgfIEtwRCiq//AP6
7R358/P73Z/w2QrbIBH0E/P0/SfODN8N6czX+tj37erM+w0fyhUBCxoNzgDR4hjY4hnTJQvl2dz6EAvu4BoD+w7XFxYDvykJ
QOTg0Q0GMiDVONy54MD10iQ0/TYHxuro5uv3/x7lD+sX/hkJ/cUX9EAKseAFCzgi4DoFj9y798gvNeJD6r/r5dX7ChIixxHv
DgUG6ejJLwO++xYa4O0Kzu4Q3RBSARzSpxXCF/AE4vH8KyLeI9zcNfEKKQ3+/RzsFMkU9v/ZJjrkLOLlqPTcxBDz8QEDzv28
AusSxQDQ+ST+3NgnwMUwPiPizRDrC/IoDxcLybfn19rtA/sH0tnK8PXUS+k44P0h8OPHKq+5JkAk78QH4P3uJfkVK+ax/+zD
4u7fB8vk1O8Q5zvkPdj4IR8XwKQk//Hx/O3A+hUJE/L/4No/H/EbDPQi+i7W8Bz7+vf4bOP3OwMAJeeeJu0N0gFa9AEe+9YZ
CCoWn8onrvEuEyUhMNMk0PcoERn0LREJJfEt4w74MsdM0PXvH+zdQeVSxw8yAc/cDwrOMxkJEfL9v+ce48gJ1fTAMRMXEffq
99QJ/UADJ90TEQUTLQnB8TwALQgwBPwB6A7vNA7dAO8SFy6VIesLsvADDRMuCvge+O/cCPEJID0N+dbwJvbN+yjWAQH/AP8R
EOkt0vIM6BPN4P0EDzEhEBHY6w4O1ROvAccJ+h4P2/0VvBrJFl7+/+007rY/2kMQ9B37xOT1DCXM0rH7IRc0QBDgKzwaCfMO
/RT40wrbsvr29ujsHRXkCBQJMPv1OwguKhXDEA3iObvG+yXKyArb2/AL6w327ww6Cf0T0P4g6Oy/+SYKtOkT2AADwNHMwgwA
DugONM7u2QQRCg/dGfn7EgbzFKoZ+eT9IvXc4eDsFx7Q/SouKx4PNBEhCOvxubcvMPn7MO4XGOb02iC8ERgAu/DYGNXz7uHH
FMoUADnI7vAL487uDu4i7EEI/tXFCSUJAQLbB7jD5/HXJa3CG/D7zk3y0SRJOf/pFgI0QygOSi/dmfhP3sH2JN2q7RggTbUQ
HP42JeEI687aHbb6OSH0SffEAg8tCbbcFgcD0fH/+CLjzOjj5UD04w7yPyHqJfoI8i0THNbKFwQP+SYS0vkhFetTHub7J7tE
0rTaEO5Y4gkX9v3O/SEWQhJF1QYbHA4S5DwgB+vI7vsbI+Kw/yvTPiUcKuUEBkfdCPkkBObx4ebw7AfS6ALjCNwAAhbHL+fc
GO3ryu8O1f4J5hHj0bHR7S2uHwAG7CAWG38rFdwjEiwPAvX7UykUMA7rzBTetAmv900U2jngDeEc1yPrAxgr9/Dn4PLK6TEL
Dg/IDvoyC/y6YRj9NBwPEPrlBgOFshA7JBH9u0AxPespJiq7G9wDES3lGRUe/1oS2trtLh6f7fLk8OsKl978EzgQyLATyVvV
DukCpR7LDAw35C3j4vZE9K241DYNm+7a1lhc2EsuGjJVEMXy1AH4+/Kw4glC/kMA/vs59AfzTSIX5AbRBhT//u0SJubV7wsB
2Cn63dn2LTnz5xzwEgj6xQsM4C3l3xvqECof4/tBAd/Z8NFM8e8sMgHPNkbhJCLr3zvWFuXsFPTn4ugS0NTpH/pMKRoIJwLq
Auf1/IjCChosDPi7KxlO8REMCb0f5gAiNQYV9hYPXhvj5d8dD5/Z7RTN5cD14hoK+dsZDD0UHkL6HsY9+AbrADEdIsAoBPkF
KjDRNRnA5wVOww7n4czbCGTJ/Pf8wxYxLy3wHPALDjwwEAoPXAEkPLv5FPMGxeLQ3/S4Jx0G7Nnl8xkPAgYWAswh8vQ8GA7s
+tnwLdTSBxgLMPcKD/EC2fk4+gzh9tPu69fT8BLnGxEDtgPPCf8hr5se6yId5BDt3EBIEw/T9i3k+L4Txr3f5iQwPA8hzBcT
8uHo/UqPAA8GO9Yi+tY9KyHo+vHn7/Lr8fPXBKGn0h9LDRcQKOoYFO4R7uMdpAwlC1QIDyrCa0IV8Rjo4bLCAOAQvhz/F/LR
2QoB7vwQLvvh/dnyDu8IAMU8Ci75zyXfRBkP7/wiM/4E1BzdAxMF0tzbGA3wAez47foUADXq5+cL2PXz8Q3z7SIM6/cwIyTn
28rLA8f+2OwL3R8G+A/28Lj0IjQNE/IJ7QVL6vYb//XbKPgcTjfFvwTJAfQiGeAH7Sj1Jvvr5PzWFhf40y8++ewAquT1UiEg
1vIMJyvzyQLtukc8H9cX+P/qIg8r2wbQE/jqHfUF1A8g6P4gAwcB6wEs0AsiAgsYAONGHub/7AFX1R/IS+HzDhEa/92wt/Lx
IAsqBgkBBAD+w/3UPRL86QzT/+X5yugS+gw8Hy4U/AcA+sbi+b7728j/+gMBGO/TRfHLW/09I9sB98H6wgbPOeIPFSgc+vwZ
zBfZ4fm6D/ya4AP27xwEzGbRzlrdKh/u9w4VD/QK+TPK2gfM5tr0wTUYL9Uk0QPe/fYKCufR3jfSPBoCP/kp5/TVEnhCncsL
rRDeHOUsHAb0oCRK2jHE3SkmG+LfIrIJDPgZDgAPtkAfQgcUCVEZFPsOCzLI7BtAJBn1vuYG9QboBuz/B8PxKGfW4wIT7AEk
+RDaELRF9kfqCyI70dkTNR8l9frF8AoKyAPlAevaENVw7MYO9BPsK+0e0TchHu8o7PDgJernQRILWzX8BiDlIwS7GvsS8QH8
JxXH1Bf44O5CIvYX7zAjHuIiBCvb4RUiLiz0xQ8KDhTy2Sb869MO51YA9vgG6f8e9MELAgQ1CfHd+CP1EOL91QLkId5A/vrN
C8kFGQUi1vsaHhYaEAsh9vOy8P/+M/gC8RQU8gvYD+T3BRT6NuATn/Pd7xwYKdbtESADKxAA5OcAAvrq7/v6BsH+0yLn3Bkn
DAHW0vMy1iAp8MQZrw8H5iIYFwcA4x768OoDJ+4yCS3lM/k2A9YvIiMDwgjwFAfP49idAg05AusmHhH8Gd3l5uXdz+33Fhbp
GxYZ8N0B6dg8UNCR+bYfvuMG9S8ACSiwVBYjIPMI/DDozuH9ARnbAfYmRw/U5gvlCi3jzCoP6JoV2fMs+//32egJNi3x8+Yp
/9oNvRML78gfEvM3CsD1HNPy//H5GecIBef4CA8Y/vfQBzUNxOQB5fzV6eYHJODdEO7ZGdfyAhIICC3MM/e81iKgMCrrGdHR
aEMYHtrJF071suEMHEsMDOo2AuEDJPGpAEDf3OvESdaq7RoYCtzV6wkvJxUICgLtxRMGCMja7sMUPRbaD/oT9QzfJrof1yYD
K6LrC/f2CR7zzskzCgAj8NvvDA7D4Ou88hEk3v0MDOkTvwXTKuBB7BGx/RoBH/wP9MnYIxUSRA7K+yg5G9/80xcALeQS7dvg
Mxwzu/cj/hokC84W0QHr7vUl9yxB+3DR+BzSHQH4/uP62fYQAhwW7xszBwogA+EH6w4MMOcO9asXAAq4qjUi2/1AB0EM+sS/
EcT3+BIsEeQRDgkIKBYF7t75Ljbx7/fIACst1r0mEernGuMkrNP6GAoR9jMTHffgDurgHfQN4L7PDgsXR+o7OtojDvMb/cpm
7AAKRNEOLinqGBY1zsv8BgkQ+xjw+gbOA9ub9jkpEAjnGkLg7ssQHfINzEuuIQoO8dMMFdj4CgQcDfgs6x747hQJyaoP1en8
zCMt1+PYuBbu+wYQ7BjywOj3Hknl7+kjFxUS9AoE2rkTx8ohBA/k6QgyLfr1xxsO/xkoJt4ZHf7KKPhC/u/zAwn53wPPFd3w
58+8/y4MDgHmLS7e8OkgFev3+SPLAg8S7h8HDM/R8RH+GAIo4P4gtvfujO5AOh/18hQu8e/bABACCNpYwywQQvfjC1T0K/AT
DhgTMh36CdQzu9YG88QD5+MUC/Xn2QA+LbAC9DMVF8EG/tAl9Ob1DcfvEgsz+TAZ2gDqMcnw/PUNu/v77O/lFi0Z/RvfHsP6
8vX86L4V8b7RLQnk3d7j9Q3s+dP4EPICYUcFATgcKP0ABNLh5x4v0hYvwADaGxwsOAga0vbM8dQ8wfkQvibf8CnyIf8K7hL5
76WtGvVd5vEcJgzhEe4D4jYmxPTh9zqB/xIU78AKzuz/O8rR/+XnF/vLGdsCsgItCg0RKfUWFNMO+TMW4C4B5RYa3fRHAvLO
HQq+FQAY7/rVKuo258pUrxnYDPfpHxv+8AsuEj36+uW3NM0xKMMP2CXn7h/rNuQZA/Yc1fUJIfAOBAQgyM7sHhUn2NUzFi/S
FgC3F+scO9L5yydKCOroHQLK+NgHGBjx2un5BfAPF+z0/gjpPuTp+COwGx0TNRHQFhPtLBkHDg4J+RD56wgI+uzBBfrO+zBh
2g3kXAkzHxMGoMXr/jFZ0fHrMyXyyPcJAPH6Bt//8A/62OL00uotS9MDBmn3LjoFGp2/0P9Pac4A3ik2/dHlBQwA7c4RLuzL
xzAKENv57BffFvAyvs8K3v7MBCUC6EXbDSz5Dvwg6A7zivP09nL19AED+rHrMvfDHA+vC+QYUHiqAPz5HAj///QHLwXXBf78
05LTDflKHBX/JsLe4C8VECYlsqwEET0M8Bm990MD/+0QKcf03grX+hHc3vLuAhD82P/0F84dGOLvDwnMJ+T96w68BAwFIBng
IQb9Kv0L+yE+KBkz7OQV/8sc9Pbb+vEIDEDP6h4d8w8GAxy62P7n8Tb7+PruIAT9UBQYC+ohBRXXMvRE3vj3DwMm0t7yIuMK
Dwv6n+HfAAIfxAoA/hvI7EQeFTjt4wL02TbjHQYI++cTVt8aERjtD/bwFcDf89f3O+DM/eAo9ehEFiEbCh8gDNo0MEPOChEm
ATAF9g8V7xUyBvmy38AOAt+w/gf5AfoB9u3YELA6+ys4FvcWB9U4JysFsw3jBSvgvMXA/vzeJtdvmgwl/q8cMAwEvASxQw4m
KyfG5w/SLxoRIdcu/w8N99LYs/MR9ybTcYHpNAzdNwzQOukHu9T35SUJHffeCif/C7oD6R3sBxQjnfHxwx4nBeOrw+/e2A3l
/igy4uXhEODeFQUYJ/oA8thMC1lEABnpyETmyffStBP/C/LsOvn5Dv+58NkBMCL+ABjm2bQgE/AYHt3r67s59f3Y+g0VKSjP
APUYJQDjBSk0MvQ55RIs1QQoHSDcIB33BiEx8CUQ2QIWENDZ688NGzbBE/oBF/rvOS7+MvEdKhv+RydD4SMjD/ovDe4ZCusK
ERDrzfXs9TI0tQLp5RQeuvni6xnX9xDs0hYmJesJGuPv/dciBgsG4N8YFOMHE+r22fAwPCLhIPkM0eP2/gEp08jq6/2IERIG
ItYl8CzwM/L37f8P+yP/9hUA8Dvm8BLjDsnV+AgBK+nB7uACiwYiCRvmKf4p7Tvn9fPxERYyA/0a/f0y0fDw6PXy8BDj/+TE
1P8k/M3+7/b4rRvVDQf6ziXACQnpCPMaFfYEKRsXKdX4wNYI4f4QA9XkBQkAzRL80/7/2kYHw+AP3g01Jwsh+/cWyir47tUa
1wP8Mt4K5Nmvzi7s0OP57BD3GsQ4DxXLC9AZLPH3CR7r/sMtE+AP0+kn9FML8LbM0gjK9CEt29cBDcf4PgBn/Bv+JS3kDDTN
7ksm4JNFAOfu7rZHqeb48bzWAwIT3iQmAc7/7Arp5xvmGQkwGdMf1v0ADPrV9ewIxAQFJsHbCNEOMhfMFOIY3QzrLds05E8G
AabqCw0hMiHgwNBaAOQS+vAs7iX7FgchCBJTQ90r6PXBHR/lBQXmCBMT+w8B3gAdKfpNA/E+BKDhYPY7owQKSPk6LxsFQRrO
pP3+vu8mzCsPEfD61e0n4UMgXhXrNv2R7Brw95s/KOj03/xUAwD+9goO3wnQzgQQ6wfkRxnBEv/j56LS3QbP5eEX1fufPRHe
B+z3VA3+3P73//0nxuIW+Ov01Tcl1iII/dGhz9ET0eAhBM7D9w0A3wMAAg66JBEtAQ3RGtAV+u/u5vMG55kO6vPg4g0f4/4b
EBe42wj+GuLlHR0OnwoIFhsw/e7mCy73FvDw69nLOgkI6eba+PMMF7QGEl8z6+KrE04W7jD8/OU3Ew3C/RktGw0A7SbUERDi
1BDbLErACxs5+BQNGEPsEPf6CSW+Lf4Y0xfuHxz8+gsFstb8KeTZCAEC7kAV38bZFSXLF/gYD9EEEgca1xoT7sED2z3K5/q6
BvPR8iG64tIT/gsn5fb5z/kBqjvNDv3V+/kIBDTmDAkEMSBHPlDv/yXiu+H72i3MFC/9vhDhBhftLa0O6g0Qgdoe+/osvgMa
IAYxEggYCCVWP+oSGAYKyw8OCejr8u8G/0TnOPXOxcoYHRAQMTbqGkbfCS8k1OQYFu/9ouka5M0YJurzTvoaAxPkEPD64PgV
/+ASAAYREO4PFA721zEkGCgHDAUWFBIdFwDy6uoDEOb88fXSBezqw+AQPwvt1/cY4V3j9iTe9+H8Gt8WBfQ06+PwEArZERcI
DwgDFgT6DBbPHtAk484D6gLn97bw0yj74gHe4/wfEMYdAP0okJ01Sev17DC6xj/92eII9tjpIfkFMw8bWvby0a0ZBFQT9BO/
+wD16fgr1wYF8ffaKwcuBRbq+x4tIUHVDSL/KPr+1/QPHPQNDvHiKQ34sgMOy7cL4LfZAwsKPwfo6xQRP9Ut+MsC6dUhF68U
CBJLFhsKHiI0NNcD7TMOLvP0FLwsCgPzHOrv5yPoFfjwyvK54/0NEDjjNt8L8dYjQ90X/+U2AOHnG8wZ+PflCdM6wzUd2TAp
AlItHxn9JwP98OEEXyxUCzoKEQsYKAlA8wMDRy342gOqKtT6Aur0EcjQ/Te23CYDR0kTDoEoJRXjDhS64ugSws6ZvyUFNOYZ
HDre1Q8EHuslHK3c9QU0J/Ny/CQj090c3jwIDR01i+oAQvgQIQ4DJfz6BvcHAwciKPXhMAvmIvfoNwja8SPn5+hJ6yki4TQE
DjLfwCIGFfwC2/3uIw75NgzR1Cfc/TH/HyDX1gYd4P/uMBRYFfoGEgdj+uU2Cgj6+wP8APwa5Rwz/PY67fUe3tg+58HaM/Tr
4En1HzLzIhENRu3xHAz0B+f9/fgRCfYzGwfiOgj5FfDoOPDH+UcD7/VF5DMhED0kJPMY2LQPDRD2LfqqQzItAab5JdC8NtcQ
gRYMCQoOEcAOJiT/8NciFR3xHM/ABgkO9x8Fo0AyIu7E+zXSyCecHYEF6OEU8irJ7jAu99qxDwP2JhwIGRormziiIQYAJTQN
2ewNEQPmGenq/NEC/Pa8KQHGCREOEt8s2Sfl/wMS7vzV/PQ/+uIaMQcRKubzBuoavknN8jwGCkPiATnfxz/VEwvoBgLv6RUv
7QLsBykI/QX29QIFBQ8s1wgBENoZyxr59gfT8w0SFPpM3/cU+fQkM+T6B/o4CCYYC+UYAvf6MOnxCB7bEdgn9N0Pxcf7/BTz
7pPfBwRQ5tj1+Nbf9RrbMRsdwsU+9FsMLgsACzgE2+UMMN4ABSnjy0Y8F0HqGdH52wPnzePTMMX799XD+yz2A/EsObrQ/yvh
MFgcHtba/RpMSANdAy7QyQwC/93eADfNBeT51vIqCQ35OhSv6wUezSo5/eHXAAAKCjQazd/21/7+0dPnDSfsEEG5vTsw7D3x
KicoE4H+4sfP3m4yA+L/InHY6Rb1AyFY7/T+/D4QNxP80TD39g5TygEXLfEb1zcaxwq4m/kENfYF5/v82ffy2eMX8xDD3wMN
AQ/rvyXV3scVQeZTHh70DeNSKyXjH+wc9eO6DtHI+Sv8ItU0St3CBQO/rRxd7DfvFCQ733G43gakG/vZDvUX+vL96RLhHgnT
xwwGPDQf6/QhDxUeAfwNE8Y+4f7zAAzmCAD+3eYrJvXmHQTiO7Lj3r9aFf7279Ls6isULAMb2jXh1A4YJ+YSSuZjIgsjFxWU
+0X01wao0/nMWSj16Q38GQA32AIR4vIi6d0d/ADQCzARMML3Ss7SsgL+E97i/eD27zj7OzbQAwLuSeJFNvoT3uUT3TsOB94E
1CHr8hot9fAFEiDX5fXZAPFB7TtW0vQC7jLZRC4VCdngCeUoJRL2BckT8OMjNP/38QXbIOM50A3SAvkA7+YHAeUcG/ICHO7S
6Bu8SQQ05wwzBCTkDQr16RL27OQwEO0TxRcNDCEEEDUYOgQFT/nZ0lk59RVYsRnF5qzxEq8zFLkT/NjyIPDbLdQiEPgp+vhA
E0r9LFUC1cJcKO0RWdERwwut5i7DPBep+9zf6RMZ4/Hl/BAZ0hUa+woz4tHVAgkG1gPn1twJ1voX/SUJ+hIJ8e6QzPb1ZdT6
GPLZzswHFOk9EZXdvwc3L+Mg6AMI5vPcHBbnAhEs0DkWFkrV8BnsJt0kCjLp4PEn8Cr6DCsF7fbiAgkY+SHzH+4V9z098sEW
FCFQ5vsM5RbdMQUy+/XlNvwe9xoVFu/61fr9EAwc+SroG/02OwLBB9bj1/7oK+kR/+wnKA3nIwn9AtXjKSi49QQFNR4uAAwl
HAoTBfIgFRbyBgHWACji3tvE/dck5hSn7ujtqp7H+N4i2hjqAhbuTBDKK6r/8gACZRguJwMUAvMBHgL8zrYQ6gsruxvXF+0X
9AMEAfTc/RQDR/MV6DwDCb7c2SHUGCzrJP01PQbKJCLwHeEw90f/8iQEFObV9yEmEhkmosOVL7S9xdsO6y0FGjInPRYU6zZK
8hfhOvQ3zfMhDPsJ7/rvLfs2/uPxnCu22+jjFwQC8+MKBBoX5PH13t8XEQIN9xG2HxYLGO4K9fzIPDcqFf/1I+UGJtEJvtpL
KSskvQkA7hEUj+/19jAtECXnEzIe2uXiKgbICgJBB+XtJRT6KyvQKx8Opi74CQgE4OLdHjH/Wh3//wc29xEQHhvVLgoXN/iZ
6CUNABgvujAsEYoq9wD4AM7TBBoxAnAL7fMCPgQcICgk3xsWESzngvgUCfUCG/gbGwKfKPgX9v3ktrYZJAdUOOzhORsEPvpH
CRI7B0oO/7DoHQ/ZFR7uGCwMliXvG/kG16TlCioOUwnk5iA4FCYFNg8FMSctHdyf+Q0N0RkjzdXXq97NJgskwhj+7YSIyB3a
JOQr1//37EoHqk2C4w3X/fn8GdwGMNv6v63o2Rz7D5AUDcyVhsMkywHkKuESG+VVHKBFkPPkyurs8Ms7Cwrl+M7A4Q/lGEEZ
Icjz/ycb0vAS7l8ZWQkuBsoeLkPCIbNj/u4P8PgXJfDhFfsI1PojLCjZ9PwB7v/Z1Sby/BtCFugh/FHRPjYeEwMrDO/eRy0v
ASLjFdbi4Tn9qvjd6BDr5uVWCagHCgDiLfcRhC1D+NIfziMOvOcIH/sK6MIICtc+ENoKJWcgNcUbGRQBCqI4vNS76tZGCO4L
DP0U3McLEQ76FQ67USUn+5XtBdCyJt0SgSMnGfkUEcMSGBAV9tgXHvwYD/LwGxD0RgMgxVVOIvGI3jHYqSLUC5orABoHDfPv
GP8QLPjg/AwL/SzX0BwNBAwgFcRiMgYGgeQa0q0+yy+BMhUJCicNxgQGIQnw0Q8R9AXgCvo95wD9/eYSDNkbPAEDKCABSfr/
4MH35009Nwk3+RQXIff/NvgK3RsIKRgI/AvY6eXjC0IpAw0M4fyPAxNMNw84D/C4H8knFtz8SwgR9dewGf0A+gUM6QYBCsn1
ByzkBvr79TMG+ikazOkZrQOv4xyhFU8B9yO+D+PQ/L3YEspYIM753fQO4QIgAPil7jYyPTC+KxDrNBnlAiU2I+wKxSLSAuDt
7R/NSxPi8r0AMAEJA+NKsbJC1zEtyjb50g798AIpAPnnHd8p3/niHqnpGiD74/kg5fwoH+K2IA4cOy85viBqFRYqFg/wAOH4
6xPN8iQQ+PMM/wMJ/wMHJxRaF7nyEO0u8jO+quMk4iUBMc7fIP41PdNfzQM68e/yHRMIAQ/8Ei4lVBDa0B0YE/s/r4fjJusf
6Uvq2goBREYQ6Tbg4d394azwBr3q+BMg+CoWzT/54TjZ6QocwArm/AX7+cNHKihI/+4svNXW9hvI5dqB5zgI+ysGP90gzrsz
6/Oz2ATF2gvJJeOyAM7lMA3fGdTQ2PTLov7mpegPEiojCfe+H+bRPuYdzP/49M0HEx3moRko9j4F5KIzsNrivxEQ/dMp/zEH
E+Lg9Ebi7+f40gobFSIxDQzrDvAA2NQUy0wrJP0GIFv+8Q7BxuUGN/b+4gEp9Mkfxvg8RwMTGvFKEPbuFgXemspRKiT6GB1P
KPoRyqcP6DIK3g7fGfi+Gc7wEif89RMBTPX9+CT/7oHVOEwFBgAZKvDpH+7UA9Y+C+TICS0P6gnB8j0d/B0t61gQ7/AeFvKB
4C/pBtvZAQv4Evr+tPX+7AAcEQQXKN3S9doWHZsrJPtGEdfmIfYj6dbNDBcdNBED6hExyR0WPAHbRQghDwEpS7IFFxPr7TvN
ESYU90gV7toe39LoC+QNvezy6jDh8dgiCgc07CoMLQYEESjf1B7r5gzDIgv4AvT5DSjs+ADS0LzlBxbg6RsDE/U74KkCBOUB
1gIz3tnh5CnA/sEK+gUhCP/lB8eWFR1LFd7MkA+o+jL93AffGEL1/9IOINOu4zOR98Lc9gUD+/4H6RvJliMFYgTby4v6uwwV
4esGBA4N6/S/JzDPqOY0nxHN0ecG3/QCCR/38eHWCroDEzMc0B0J/OwPEsIm7Aa/CvHIGhMY6RHlEQEgCR/rENUSGuXZgevp
8jL31OQYEAohLCb7Jwb4XODy8wjq49Uv8g/Xu0oX8C78wCHeHDEI6errDvVEzgbp9u779C/u5fIT6jgSAyL88kUa2gINHDYQ
2MBGGhUi9fAM3xP9/+zY1hXiIew4/uryDd0PMNcm5PH0LOIXRAdS4hHP29wHJQIsBw8hN6cU7TEAM94Ozd3YFu78DAcYzOH7
Dvsx9EviAyfaA+X8zyT66h/HJhXh3txP6TPTN9AcFQLq8hHH1eJG62jl6gvcvisbJPER1R8d2+rtGgTyYL7NHyEXwNRDLhUb
VBwi2iDAKaXW0P8CuQgH7wn/KNTt8h253O8TEvMBI+rw+urc+P0Z2AHmPOrwKAr/BQgB9/YTIy8MWe7fSgEBPwIA2v3Q+tPj
zeLF50ZJL/81TjHpFfsv/uv9N/MVEAbo3dxM7fcD20UYHCTFAwry7P2fG84GTgwBG+BECvfVGOAVDNzmADVCGer3ye/c+vze
Ddzn7xMu2DPoAwshwRoeHvglEMe/3tLTBMgH2ykVWQDxMwUX3hnmt+k7zvn5BtLMzeQi+LcH7BPaFAOqKPblHg74IeAj1iXm
4SUJF+QU2C0UFBHs2Ozpytel3vHqGgBI8OVXl/z0WQsaGQj4OMvFMRJbBDP+KsgMHxkQ5KsF5r3gqerT3xX1FggHIpsW2DsX
LQwI/UvD3QQQEhsP/R/HMsju5hPi0TnVCyHs2vfz/zabM3DM7BAtBu3N4/bTtzJJByMcBggQwxjX5+Yh1PA13AoU48rx/QQr
oCd0t/76MAvvsuT+yrs7RNj+4FjmDOMWyxALxgLm6DHhDvYor+Ah6eLmzy/IKxD2IwTX2M/nGNEA9SkK5hH25CfM9xTgx04l
BBSjnPjhKkns43/BDwT2H/km8y7K2wrOHjQbUQwq4c8hAxQcsdtkCiwU5sYPBCYDCvw7xBbz4wr5NOj8t/IH4/4CGgfeE+nk
F9noEdOwQx3rFret6ek0L+fidr4ZF/4PBzP0MM/lCMIVRERB8Rfwz/j86RDAwkH1ChnN3RUYCCADCEfqC/L28vAzDDTJ9Sfi
BfLQJN8a+PUM1DMW2NHHC90i1SD03iEkDiLH39DWZgEKD9zzFAbpMA4XwwvKAM0MGuQZAe7MqRLdGtMXDAcTIRsMyc7Gu1gP
3RHfHBYO2EEC8cQw2xPp7RPbNg7kwbkVyi3eNuzxLA4HG7vU1N5t/hYQ2uwWDOE03+rn2a0l+KwfywLq1BwHTRn1FPMVLhD1
HzICvQEEItUkR1DHwev9Nf1G5ef+IEtBx+II18Tw4jcu5fQE5frkKvQE8CsBIuMBCOkNIDnmzg73AdTNGic/+eXeLdpGvg0W
4hQl8zHZC9sy0xYI5PS5Cv8hIkX1SPYY8wTA5M0FU+cgMaHG+xkHCEQcPizZKN7KLfjFHQ0w+Mj0LyHWFjviCvst1uG9BUj0
9ySw4xcr4P8oDDhRth7t8RrV4RcEOeO7BCch6TAp5g/vIM4c8TLzRezt6h4dAw0e/h0E0QfsEvwBCLk36Oo130YO3BflGObh
6PPZJvLj5M/JCQ0N+AQE9QAY6v7Q8v2z4kb7HAU4v+Xo3yfM+RgCBO/S5My0DQ/2Pbf9AbEhxGzc4CRhGvPq1wUxGvuTRN4Y
0yrUI/xGCc7n4eDMqwMB+0DC9//DGLtiu/VBZAz/8L/1HBMFokz0IfIyxAkIRPjJ+zXt2Bck3P0PLRbO+VXuTPvl+S0K9lb1
MiUa/trH6vUGttU5tQ7qBAjd3hfo6vbS3QgM6QsdBj3tKd+8/PzlG+PrNujwOuU02Pz0+BIqEDb2OMjNCOs73jQKyxG7UxQX
GEEQ5QjPG/I65kPq2CKy9zv57ibi/iL47EW7ywziPO47EM8OuVEfGhpJIPbxyhzeM/FL6dserQlH8eo51/UX9+1CrdDt6iTs
Lxa+79dJDikHQywEEe4Q3k3ZMd7ROsn5XxvqI+L/GuzvA0vh/wsiyvLJM/MY9yQG9iMHOQj/E+f+6/4O8gfGHgzvAfYF8vsM
/QZA2ifwLMkSwRXyFtwaLOsG9VIv7QTt3wzz4fsG+OgH3+sYAyjkDNoG4+bko/e/E0b/ITQH8QkiRxahOiDwEt/uMd8h6PXs
3w/04qjz4RjsC3gbEO8zuxzJC/wR4gY9+R4bKhftFwDL7ugO9QftCwQM4vs2FQoaDTDu6fMnMFPbHbEpKf3a3hXeLdS45hwM
3AnYz9E1RfEGMuNI6A/YE+v5QxT78TDlGcgd7+TtNDjyMO3ptOfVzhP5BvXz5+23DQf/6BjyAAvfWLf/UhgMQs7iI7Id7Pz0
FWfuq8oC+9IGzBce8QvZN8A1CQPgAdUW2mPM+l3y5yTv7vjeCCj+8g1K0q7CG8rq7OwCKf437vvdW8vl3/ziBNtXugxh6+0h
5uT94fr7+QUCS8y2vxDiwe2+FCkhMgb2AVLg2d0N8P8XNEbi0iIWDu749yfV/BkMyAndDA7xFgX20h0I7QP73zNL6hD09eX4
/Tkb9wf88dYJE9Eg7QAJDPvdzRQnJGMLBegp5yr24OITVTnr2QMWMQlPLPDlJgscCwfmLdX6FRS8/P0WBPYa/fvJFAL6EwX4
R0TxEecO8PzuYavrL+/G/wkm8SJNAksYHTEJMg0sAiYLH92ZNkf8+/U36hEQ4zw+1uWv5O8t19QmDvLuEf0eNwbREioUf+vu
Gy8GsjIl2DBbMgXhHbr1Jfb0/ND6/i0+n+smtmMLHv8QUzPjyhEY70XYC/0M2dI41dwSP7bb6RDvE60Q9ykHoQHKzfYUEDsF
+hkMKyn+IfVZ+gbt8BMNBOw7EB+vDsjQ3gH23wTfD9pE/+cCpzz3xSMXRBw61PgkEttj3bsMzdQI9kgK/wc/6M4H4ezqBwTY
IPrkCbAY+vgmLiL7KOVJuwvoSA+5/MA4+zLNO+T2XdjoKtkWqS7y//jK5lkFWfXf9gsEEubw6EDnIxzxC+beLvjyvBTBXQH/
Cz/k5hfZ6P/TJxXuDQo1/vISw70KGM7UrCcQsxr4DARQCwLx9PUy8P9Tsvg23Nkl2i8K3c7vEv3cGMC9E2PFs/skFLMi9A/5
RP8z6QsYbOTeFUBOwiPdK0vh3Ge6wDaH1efa8BfqEDsO1RHaOAK2+cPaqeHZSQEg4zpTWN8+A+Fa1sFb3Ao6tObX5ev11iok
8+ID4DDnxfjY2sH/7G8E+vgIKR7uANMwUSE8PrPZLYTUtv3k7SMSNi3LDd8tAr/h1duc0csJ3j/bPENfsyzzFy4Gti3Y2TCw
0d7vL+QFNBDr3vDRIBny8NAR0BzSfPwHAgjVAsEOGj74FDEYykj0GQy1+tI92t1VJewipCcv/O8Y1Nbpz97nK/ku35cu4xK8
CUjy/A/10xoLIx6qxyO9DyIuMxA3wiix5x8ZEe8lCwDyFc4S2O8ZLZfsAzTuBsXZ+9vD7QjmBwIqPDz5AvTnBAoJBOb3EPPm
/hW3RfQEIe6l4OpWB9YH7Q/wJN8tAANZBVCyuwEc/fjx2v7Y1PMfyAAXoEfc/B0CqeXRQhPfBfAH3zDuFQQcUOhLm7nuG//0
Cczx5uMADszm7g+77PcY7PMKJzr4AiHyFkzrHRPV7cNbMwXU+A0R8x83lAvsr+wI1Sjs8rjt2xD5IlQfDOMBEfMMl1Tg9uTS
AQhXrd/i7xfQHArTBL3koPZQLCUBIxX1KrjZCZXvPe3ry8P7+hQPD0wXM9Q79doZ+fHbNvov6yjxNeedEgEpw/lMxRkl1AUo
IDkN4NQT2OIs/BsbOd9Izgsn8wMjIxwL4y7o1/z+HODqABE31QInDewu+/JL+BnHfAgn2iYx//L4VuUEz/sJM9A13eoO6O/K
9QT9+fITN1D0/BsiNBoJGlVbBefgLennqCoU1/gUSBbxKDP9MhMjKjElNdLn+/wGSNcP5iIUIRc++B4XEi/3AQZqIsYFMRME
7B/jmTXHQ/wgQ+cg7CoPCf4puf0hDTkjDvAPLBvKQP/ZJxmt8u/tFBchwK1Q3NA3/Rm9Dcj2FDz/GOjSKu4CORngQAsMqA/h
xiL0BQQF6f3nCBIFnkf1R8vvKSYLL/gA+BX19uPDBjjJ8xIS5wXsHvXY/weV/xcn4A76EKw62VzD9R4cFynm9tUmDgrNyysh
q+r8AvIgAwsd5PAGhQYYLK5XRwUqHg4+Kg8E+MkC8eDm3frcPDoVHe/3NgDr7yUdHy7zCOnx0NW6P1cTORsVMFET5fPNERQU
9d4d6FICNBHxDz4IHusiJhkcAPkP5s8RundM+U8SFks0Je/57CEOAdzHzOE/HEUZyhEx8hgBFxAKJSoM9w7R87xjMQcvIx4r
SBDw8scmDwr30BTZRfxMD9oKMQUM7SIcDxHh/hL0tv+wd08GSSEXQDUQ+ufeCAHu59Lk3kQyByTpEDL5BvgbFg8oBfvw/cnq
pVVNDkcmAz85BwnozALs1PfLBMU/Rggc+/8sAu/xIhofK/YC6gHd5ahtRAlCGBRDPRAE6dEC9uXp0v3YPTYOF/H9Mvn7/B8b
Kyfv9eMCwtsQCOC37Ck4/PM3EBHPGQNN8jbk7x5O6AQ6OhK2/vEFClb149r8CwnUCRHfw9olJQH6NhT/xh70TOoyBhIRSusE
MDUXrgT/Cwdk+tvn9gcFzSgysu/k/UIo3/lh4Nwo7ATktQgJ4zIW9AEPAvTS//Y0Cir+9/rTwBC6RQ404d/jpinp5OfB30MK
DqoUIS8GWsfAA+/51NcpH+rX5WgLIMTkvlf2HOnG0pUT+df91eAyAADNIgopHTTy6vHNEsnnHSn/6eJVCAjKBCwAMVP+9wm5
sCCm5+oW+gceEA0LIdsn2F/yMtzTNgXq/QQI+uLYFQMmBBdO8fvzxLArl+XsCe0OBw4lGAHfPsxW+ynL0kwG6wz4BPPU3QkH
7EIB7v0gBhcLFAEq7PsfQgY9/DA40En7MPb+y14y6yZCJvoZwaRuIw3zIwXOMxz1+rHvBf0hC80zhxQBAMXp1RWN38w9yigj
9/gJu9Tb3w0U8T/ryBMdFt3qvg4YAw0BGrb9KUDOMdUStPXxRejYDb0DG7YRGrLz8zkFw0f9DCTrGuNG5dc5HfUb66UUCynN
6RkD/AOe8wm+Yg0ukwn/79s6COHvwBlZ1AodqN7z1i7/0KH5JCwPFBoYIEMd+9kW+D3y9AfyBMzqJPrGE9sOJPP/EdL+Btcl
6rSjBRQ4DxhMGw8qC/HMH/ovBxIB+wfH4y8T3/e5EkbbBhqw7vzQLgPosAUaIO8LDhcRPTgG5xflPN35JeP00AG3RPDTIxJg
8fLHDDHvqfpVvSsgGt0Sif3L96Y9lS3twCbqs80Q9c/u+bwc3Fwvrvnt0WA4Ig0ECxIQ8+UAEh4f/NI9Dv73+d/r1OvJA/bV
5Em2+h/eWgLg4+vv2AHoIzYb8xAp+usMPOccExQ8AcfaOvrv784s2vBF9+srJ/MwMR7ZDQEDJwQnPvIvMuk67RolI8QFLfsm
CEbp3PyFWAzdavICSjDsJFkA4gz0LS31NxLyNB3cOecWKgbNKgznJAMk7fsHnkj+4ynMEQwM0UkxLc8Q9usaBQBJKhka50Ha
ARgRjAE5DSAXUO/q9I9SCt3t2gD3APBC6CnpS+f9KRDPKcQxW+UBo/3/8wZF5MAxzQP76Pn8+Ob56e342TcRRsg21WncHDL/
1Bj0JlD9H7cK0hMAJ/XIM+8Ey+HowRQW5EwD7V34Izg4AwcA8A/vu0rtw/ogOM3sAjgBvMMpE+8MGPkCPBI0/hwUaibS6hLe
SeT76eu8COsff/of0zM1QiX7OAgpCDoo9l3w6wM8/QwQInEc4/wOvFni7wjqzu7pIl3pL9pDI1EtAjkENvVBDudc+u4FYPUl
AwZmBeb5AtBP6h4NCsXF1wpA8k8ACOkpItYYxAXxMNXMdNjk+k3sIAwx8AX5FgrC/RiZ+QLwVEUC9+beJ8A60Q4qBQkgH/oF
HSj3NJT+MBPkMODU+ufg4/br01cRCfXTERDrTg0u2dQCEwNAMu4VJgPw4w8T/RgP3k3M7hD15NMw3N1WBTsMvf4B/0zyJ+bD
CA7mO0bCAzIE4vMwCvX5Hucrw/EZ8dD04czIVA0cE9b3+Nw9/iDuxAAPC1RQ1hoG4eEIGQH0HiH6BR3S6iAfVt5X1Q353vdD
Cenpy///kh0V6/0bDxEu7SUw3hjn8PvP8gv/+t0uHEjlO7ga7PP6MRbmC9wLBs4S/ALLHwQaFgkXIAIWvwMM985i1us32x0Q
LvcgAhIvFxjXJAbb5UDu/RJS8KQJOvfom065AgADK0jTZQDEI/ZmDiUUHOHW8hMO8464//ktLiok3BMaExzVEuAQ9cHx2pr/
7AD7B9DtBM7PJ+MK8w8M1eYeMxX4BibttRUS9e1Bt94U3xv38xoEx80Z8Rqu9d+pAfEhyeQO7D0O4zC1MOESLQT3AxLYIPMz
z7eoFA80OO/VKurWyTJe9gcz9Ej9NzA1PCwT8QfH9tteCTcBLE3ECRM6zQ+1FfXtDDL67REN4ksEBt8kEUT7ydEX+gxE6tjE
Cx3wW/xf+sjhwf7etVjo0eOpr/juRPrZBg7vzgcb8Ab9d9bjD/Zi8hLYC1U1GyH2KCsJDRw+/v3r4e7n2hUNHAgRLSfU8g0b
3A7ZXtEA7+Aw8AL4+yoNFPI0IvIRKd3d9+T81dYw8RrjEgj/kQYHOQdC4gbl5A7AGuL+RBRH8dQiKi0NIkTNBr8nLO7dFx4z
BiMbAhUxCq8GlPWpEDo2QjoTIhb5+S3yPBoeJxcUAdz0NOgISh+GXSH9xOw2PGraE2DaGVoD2/cE4sD2uCj5DgPJCtQq+y7J
8i/RFz0RgXokDrzjPDJk1/Ze+DZLE/fo9M+m6r0xBQknyAbRKBMizQEIlibd3+2q6f7N/jHZCPbMxOIbL+zs3QJCNBxp6xcD
FP4Puw0RFRL/CpAw3eDon9/23wQp2AX11cfdHybw4soNRE0if+km9hb/Gb0EEhASDuECBt/ZG0Do/PD1MxkMDfXmDgP4EjDL
FfkP5jOzIALvEMLWFBsUAHrczRMP8RsqBOIu9kY5Qyb+tjgG6PpP6ebzHBEZ2iT5wQSvrfH0EQ3x8/v3ArHWOvvl+SL+9dPy
8NC7KOfyFA/3Gifxz9zh/isu6gglLPD4857kAiZtz9kcB9HsNdvuN/Mc2s43IBMcKAvNJxkK7vbsJfbM4vS8x/AK6/wPwL4+
B//+JgP91efhuMku7vUwAAUiNvzmzfD+ORsYDBJeJPzg7cgP5pglA/oe72W98fgVGlFO9goPL7ve99vtAw/SFUgwDkHIKQYL
HxnbuQ/tBsYLG9UO8fPrHT3f0e/oCRAd678JCgbQAebM0uzdRRYmBtvrQfLX+vccCvX/8Akl3AMA1iIl0UMg/RD9JhLz4heU
HQjq7CtvBgXjBwAPxQPW0vXHwesJHsUr/wk8WJxPSCznCQHk//MUix7pSAYqU/b+/t/X4/f3INIiGfECvCIVMv0ERcZI3TwU
Bhw+4Q4CAR4eJSNi4e0Q/AII+/LsI9Xq3e73IKfrJB7uJ+23NfXIBCUlD1o8EsrDxvwWB8cBCND8Dx3aF/jD9vX9BSS7BB4k
4AL01yEF1A4bJNoea/TK6d7/AjkVFgbKEBckyRcX4tHKAd8pvfUFJPAb68IWEtIlNCERDVUi4ta8+hYY+hT8sPMJ7uX0Gb/d
4OsILbXcDhrOHRfdEAa75Rwl7D1KONTA6AYOBdoYE8MZFQ3z+jMDKdMbNSO2D9I//EnH/PwZuQgyAO3t/f4SEhi68P8RJfAH
IRn7MPIp4Rv4JxtB1ALSIghPEfgVCcMGIDHCAxPRIN1I2s8UAlfqux8fFCPpNu0T3zsSOuAZ2ywLNOzSGATDFDkcyQkUyRQL
JefuChk95NoKFsj4EtPc3/keIA/RBNsc9BAryMHuHBcdtfHWA9L63/Iw6Sj+EqbtICGy0yULxN0EBRAHySzzGfQQErnh5vIG
5MExBB7Q+z/06wvK/Bbo/uEB/ezc+s5VJ/gLyvUD8B/L8L7/LCcjIDclM+jIES8CBQcv0v/gLOTrDfsA0CUSBQQeJREM6iYr
2znxOQw7FR3zEQMK2Q7yDRfrCvMx9CoH6CAXD/DtCesYDgn9AidDKesDITr9KAkP/hHwI9TsCdgOI8otP0r82NjyERLw/d/w
/EAlCPTY70f5A60D1QHa9SlBDM/9ICMF7fAX/CL9Cwk1B/36MQEv9bES/i7GAQIO8jPB//cM/cLa0SDF7AhKJR7k1vT7+woP
Nhjx+TYBGt/DGQEuyRUAEvoasvbsF/DH7dT/wvQKSiUZ4eLt7RcSAPEQwgHdA8L/BtnbBvMnEuUe04sCFQY72Rr9O0Hm/Czx
IfI9tewg9hvk3sQo0j7y/c4B9AX7yfsUvQ4p+CIX0/AAISUVTg4INv4J9QLwWQMv/MbVEPtV/v/yDOD22+AgJ8sOEuQiA4/+
H/8hGVf48x/iDPARKzLlKONCugAdtQMp6+pDxMLwrzf89h7vHQn2D8zeDy0U0O0k4eXI4yAuvufe9xZG6SX+3WXwCet/pLkv
3CHbCOf1CRAJ/RXjBO1hBS4HPxQf/gQE1eVDUSEu3d5WxRHXYgW+ETMD4eW1wgcTFi3syAz8DDA8+RrgMRjR4EIp5usPBvG7
9yXZ1K/xEgTpB+bG5zQh9Q34rcnmvAT8P/AOHio98u/WFqgg7LwSByL8sAEK9Q/i5Az98SwX+BCcID33z+PkCUkr/t7LESxh
JBUZ/Mb85vHOH9Lz2t4LEvYTzujE2v3l+hb+4fYjBN8hEBYxNAftAQQQvN0X9zZq1sb8kDuB+R/tAyb5HAMK+hEGC9jXod1Q
BP84SPkjv/Xw3cgQ9TgFGRUU5QIkDewEExIg7jrhw+cUGEgeHzIdGhIbzS37X99P1iLg7v4lWEud/j2oadEFDi5QLcTF9THM
E8o91/vDyDTU8DMTzfCfG/200/MQIzce7e/6KFPrJQHO5/nyMAihDSMBES0gCDQhKTu8+Aoa9y7w+w8vtAwkBVLV1wA3xAAV
w9MAsfyz5DgO6CT+8twbA64JHega1Rj3CbgF0g4SLe3UxvwLS+Mc5tgB9AEgDsAATfYYCwoOASUW9PnpEPgFGeb4Tdnr6+jy
Ce8H7BAEHQogOikeJ/W33RYB6OX7BsgB+grYEBTS9QAB69rvNQ5KxdwO5VrJDxX5Cf9G2xYORfP8++wbEyPY+dsFFAQFCOHe
/jPYFQ4+6ynP5dEx7uvT+IYIWf5Bpw99SE4zMBUOLv/zBLb4JBgT9u3CB9cDQhT/+CUb4eUi/fDsJv0GCPLmvwgKBUDrCBL7
3t5OEkE1JgwRtSTaJRIz6+y9BwY2Bi7k7yTWHhIFvvgtBwYLFwENHRHx3v8c4PQV7qz34SZWFwTxCCTo7BUFu9MP+DoO2Bsv
+A8ZJBP5IxPxDz4aKAYd8dsY3y7w3OPC9wT1BMn84KY2IvfeHBn8HgLe4Djk3i9Uz7XDFkTkLkDsG/Q53AbwzuHh+ePH1cCn
XfYk1hwJ/SQg0Ockx/41P+TbwTNKzEMIBrYq0gw3Bt/6yxUnQg4LAg0b/hUT/skLMwcGAiAV2OYT9ef1G9HI5QP4CKoGEfvc
3dXv/j7nHM3c8tDC0fTg/Uv6Cvf8HOdHIMs3zPAFCxb+MOEqETbeG8j5yyT54tX3lw9MBByoH2UrTTksGgkiA/LytQcTAB35
8jPNMRgx7Urd4glC6gPp9bkaMPxFwy1HLErZPfYPGesV9uD+2dcI1vAHKU4z/BTjt/zI5vTfFyuvCCsc678TNDNHKkTi/x8R
8Srm6uwRKtMF4BHAExgR6+sWDvni4/bv2hoQBwPmDvAVwxsj4xHsE/gZHvZB9yId8wseXS349f66CbLT8uUCOJ8CSiPixyoy
MTYxPOP5FRfnGd7k7QsW3Pos0i4fTOEp8evTG+v03ALJDmUFUaIXf0M0LE8b/RUV1BbO+SgAFusE5OnuDeQ7vujmBROEMiL0
EQVMDj0HTT27RB/GFD4oAQ31Qy/yJwkIBeTl8BfoNM7j6v8WjiMj8AwGZA0xBUYpwz8bwh1ILRMS91Et7ST8AhTFHdgIPhUU
7DL+Bujp/Q/kGAUPC/Hg+BTf7QgBJRgK7OAaCDLx50Hq2h5FTOP/3Mkt8S4w8f4J7uc06b/sMAkeNe0P1RX/ww8CsAMouuvZ
z/UIZh0L+OPQJ+8iMAwTBeP4EfSYJgfx8wHkLtwBF9rYAAew9o7+sQzYE2NH4xTb1SrY+DHw8BLo7TEK1esXAi4T+RjxKwLa
+/K9+hq78QIRz/DHDBko/t3d+wM06Rziy+vg/xr9ywU4BBn8Cwn6GCoC+f4U/AsTUfkOLjc6Eu8bPAkm9/sFHvHwIiX6/QQi
Icv5/e8i4Db4JxsCGxj/9QocL1kB+t77BQu65RLzFxTrzKwx3uUUFD/6ARvGEBX41z0Z6QgyNerxMQLP2+bxydw03fYV3R8m
Bs4b7vPkDbPkGfr7Wiwz+w1A/ScV/RT+91L0yv0DMNLPXMj+MvcdFhEFFA71B/4ECBEG4lgfH+YCDv8MIORGDhz6JNQj+QLQ
3icP+Of87gDg1OnhAQsRBA2yCvrwEQgCBe3s+jYBHdny59Ay3P8gK+oMIxm69xDS7xxGFw8f2zTz3Pv+AQrcISb/KhIY2N8k
/L3vCAowC96/7w3uAd8P68QK6+38HM7sHgU4HRn64hsT8c0JGQMdAhTRDyIH9CbXOSaz1OXb8hTp6vohuvflI0Ae4y70Cehj
0LbrEtcD4x73rEBqO9oAB+IFlf/J4RY+CNHqFvL85hsfRxkav9v5UQjGAAvy5dkb9gYl1MMPT0Xj/OyU07MUE/fNwe/xSdQG
7l0S/bjM4dEGK9H+BQPj2ecgKu7PLV71BdX7td7PGfYKn+rY4lED+dtXDPKpxerLEBbRDQn5wNf7GC7N7BhXK/j958DiqQ4b
BK26B+JS3APtZQ/qotME3SAbyQTzEd7TXBIeDtnuxwX2FvjjCxrg/ObvqeobBMznDTf5EfEEFDL5QS4wFfDLBl8j9SUMEsb3
QM8D9/A88gQQqtDrESTiuPpV4CP43wUx/QNEIgT14SnV/zDl/73lTDE6OM707/79CLH59OM1ASVF7y0tCsfe4ewa1xn6Oef+
APnY6Nr+DOcE6OX5AwLwFdq4qTXvAwpSLd38FxT798n440ElCiT7COPh0gDY3vMG/PbtChDe/RTQ4ZkXuecEVgDF9x8Q6BTb
8htIKdgpC/pPJDvm4foMCeQ548nDzijfSyX9G8Pa4ArUJwAJ8cPvDUBR+d3qCuIiKuAQ8xA4AwLtFBrr+wEFwevbD+Le/PLo
8M0vEfEU+/cg/AnrLxEWBwzJ+q0cLCPz6+jzBjHnGdi95ccDCfrT8jD5Iv4fJ/kbMev29/vmJBMoKQB/CuT86Pfg29j9BAwz
+8KrEOgc8/4c3bAOFvcmCwMzIzUTGkDQPkgGHOY3vgrYIcTUr+z0u8ntFNW1/dYlChjwqSnTDxFMNfr1MPAF/D5RAC8VS7zz
EfvF5Ksg0KKy3xXYuw3lBkUS0qcy7AA4SBYb5i3uBAxRNgMP5EGsFNUgyNa14uG6v9cHBMYLxB8mIveuPcUAK1o4JBkr5RLt
5738EB5bCr39DSPEFBXw28zp/BT68QwF1i4VGCEaA/EVBOQaB7k7+NFFCALbtOmWIAcP+eoWANzz+woBEBPx/8TYAe8D9wQ0
5qPH9Orf+AkT1xa4Eh4i1PbSDQ4bAQTgy9viBPv21RA63g/z+hjyHhzw+OsG4AoG+CPTLuQjCgf+6AwM2fDJOCzXChzq18wH
Dw4W5vrMDtD52gno1fngQutNGPIyJyMMJN0GBAjjzQQb3RoX4u7+3ucoNSU3MR0Ss88H+vvSnQ4J2A25AyYb9vPuDRkk5hzb
vgLhCRbovgYr9x8R6BL7JycH4+Ek7wwLUC/yACwjBgRE4SYZvQcf/RLIDuAwMCPc7z3yKe7cAzzbBhvW9+rr9fTK49zuIfwa
HDk4zuUGBOLGN9kp/NAACPctMujnBQMmsSZO9RkACggT1DbFAt0eFu39HugV6xbR8RoIDRnz2AwmEBIHziELHBMF8OEyA/n/
/P3XEgUXI+r6MPEXBP7h9/kbIibj/wQH3QMX1cr+AQzx/AoR9QYstQTJLb86+8776tM1XRUu+j4iIAQsDR/CEyv7+fFVyePm
EuQpBNvwy/MiOOipQjzh9+8+vwgZ4A4l+PfgxN8G2An8JEHPDbEpGvJE9Q4oFw3kB9j7B+o6EzwbZwjk+toJEPJG7ucQ4eQG
9CYGLOYH90Pg/vDkFLz+HPDeC/8DzARM6BcLtj7l9u4pv+UZzD8A7g4oARdTuvnvBBbJLAot5RITKhsgBzjy3g796DYuY/X0
KQXxOicaC/sj8efw1+PFDffu4yYB4Mz9EiA27tArCQzOFuJQNTjy/xv75DgRCx0FAPoOBdb61RvV/vUu1tPSFg4jMP3TOeQG
zPnnQUBF4wES2uVBDPQf8hH5/QH2+t7x2fUVM9Lr1SEE/PboyPrT9+T2HhTCUv3O8/T4/93N4/0X4VX2ERbvHLgVEBYTAAga
5NXc49Q59goR5hELlgckAw0H0dsXMgf3NVPlzCIX49fo8h8hEjfuGAXSJhc8HCLNTOUZ9TUAHOoO//BH5s/XujMM+fj/++8p
OrHUBA3J7xoI1gOkExki4wLl7QAg6Avpx+HiB/P81h43BxkG/RvjJinrCOwV+ib8DsTawPUNIuroy/kOOOH87MTd5RwMAcb4
KAQT9AAS9hEr++YREAcXEexTs+UrMBYDzMUc7hEE2wAoE/Cxpe72GR4rJyFIKfrltvDjRgy3HSj6rycNKw4TASno9uJI8R/5
GunUT9/x3K0GBwoNGfoN9xXQsvEPyecLDjrz4xDc5ecbJtYI6Rst//Di0eIZAFLhHNEC+c6oGE/KvQEWGBcDJCP9/tIdQNb2
DPLg+tH1yvDEzc1T5NYCRx/tFBQe2xD66QcoBRYy/eP7JvD87QLy6en4CiMSCAEDFiUF7zLq/TYrMLr9px78zRi9R/fG6hwC
SBPXAg7i/vL5+QHl0wzmDRwDyfs5IOLvAMfe3OwG+fzk7z2qIkLhEyT4CAz+t88OJfI8Ce4mDOJASwk0ulo+RTD+CRJX7fNG
6QXoBqwS+LRYDw/49lUE9dg88DCw6hDP0PDjJML38f0MRNTO9bkHIgDbtu4a9sTK9qAP9RCWEkgr9NBhDvDn2iPXOOvyMOUL
8Rzs4SIQ4fBAFvYgEhXL794S/B7QLyVQHesrf9kuwxTxCyUNENkZMjMAsR7iCNMf6yod+NgpuAsQ3h/aGAv68e0jPdzn/fbt
/Ocf9hz0+fUL2uX+3BAI6h4K7TEmJijg+MXUGgp8+uAIG+kQHOvsLuD9Lcs3BN8V3MwAUHTfA/9AGwISDf72LeLzwEH8OAJP
8xTtPQ76Qgf7EBbfFArWyhrUD0JFJs1D8x3qLNQz5Uzr9A79ZvU2xN80FAAj9xj28/g4J87CLDENIPIH8xcd6jb7+NYf6RUG
BgT53Q8eygbzDRgaDtT2FeoI6SMY7hz+Hvz69vsT2uT08xsN7fldIwooBq81DRQQ3fUIBOEM7uv49/PQCf8QHQhYwBjUPyDh
DR/TESM02jr6HBDtDf4d2iPrGxgiJiHa7NwzBOL/CNUBDu0YDfPu5Cv13QwbHeMNaw66CzkWG+JH4lcFMDVS+gS7TQ3e8ysE
3BoMMwIEBPfv97/l8vfoFh7gK8EbDgzm8RbwFR3pBvLI+PQK/P/aJC/d+groIPYlNfrv6Rka+P9HDgcrUVMB0y4v4ir6KQIP
/O0qAPTo/Qkqw+oECOHhJUXeBBwXBvX9N+ge7jAX8AP5S88O/NcGEtIJHwv7BeYeI8P5EtMI/jIqDPEMHybx8/QCBeLyEMzz
2L/r0TPoDLL3I+ygq+MmwyfXD9sYMexxM88zkPz82dwC9Q7wAw3K0t895+0JD90MC+/8MN4QF9cUEzMFDTTb++7RSP0UJ/jn
KOjEuNT9CRz6+xntMg/98wPBEf66Hf3S00krHyUNMMcX+R9v7fzC+ibK48bL5AFCJOYu6w/48Afu+EX6sTAa4OciLDI0TPi3
+uMQINPW1PUc+8cGyRMsFd0tFf4FGiseHZnd6RPi+FcAzBfMGSX7FjEctbjnKNnlAAzw6vgO3fDx/QQc9hzgH7gF7CwNCMPT
2ehM9UwB9CTj0/cfCDH/+Rrh5O4pD9nJ5NDc+xUdAvn/BPkcPQD5ASjHyCQROAzG5iIsIAsgMPDV+g80GAjrs80VGRMVEwEZ
/Dbm483nNb3hRw74zOrU7BPhDOzr/1zxOA/e+BvvCSsTC1EL2uJE5QrL/Nu8RDoC5EkTCtMk4jPNO7orkLUC72srIkABL/T2
BAEi5LzR0AnXDP0q6/LqJOv98NMoFeQVLSAE/g3/1tJjQvdoEjv11kn2M9jQD9/92u85LA703PcQAAnXJQzdJDTpGycW+uXG
WSfpDfgxrgyhEPvh0ugd5+7w2P3oJ7bQ/xfqFxT47wcwBiAcCfDwx1UiHUC/J+ntBgIO5d6vCuwUCss2zCX3BBcoN/gG+Q0A
4ksSCPpD/hgsF9NEvMqe6+TmsM7f9c39/NDj7iLw/4oDJCYXHyAn4AQaNx/K0ug77WHM2STmERL19BDd8fT8Pg9M+OvA8fzZ
CG3auSo6+wG+PsT2Vc5EDv0Y8PrcRg9R+BoLSuve0DfQ9hbtBcT2QTdXzvrsEA8Nxs7l3/QHKgXxGuQOzTjxVvklAD7pzcUw
wv04BO3MGR4hWLPx8SsaAOPS3dYADBEAFe0aStYW3EIT18sNH9nQK0MDNCFd1nrIBxrp/mvhBPG05gruIAgC+jQDJ/PTL8wM
yUHLCvfr0dzh3tsvDyXi7iYn8ucq7ccI9PgaQiHMCOJ5Htf/DP71DAL0UtXa7Bz4CscI+AgXBALeFicx2yD3GtE2yuUH1AW0
/PcQ7LQgsTX82/hS+C8IF/qx7m1TNCLc/Q0EBiEaCAPSyi0OEwbd+hfbHAMTLwsIxQXvLc///QXt/AcK/f/k9gXk4Tgg+tYG
7wguEA/yAg//9hfq8v8Q/ef7BAUc9gzk+gMJ/wL9/PAFAA8O+gr++RAL5uwQDwb/H+UC8bX0FRvUFMgzRwn67fLd/u8bE2nI
IuAp1DbHINbEEuO1Hgwl/9obyB7UC/waFxAXMPUnER8J++U3078/xN+yCCa77gcj3Bz32vb1+evfLt9DBAP1Qezh8yMMFznv
xDVOIyb69u4V8iUU8UEUD8/pCP4EXfmh+P3T+hv0RBP+/OAN9xH/AAUUOgArB+bj+xs898gU9wLr+iojKG/Yxfj31PUjAUMa
+QPeCQUN/P0CGz0FGQrz2fQXO/LIFvUL6/QyJB9hx8fiW7Eq/TD5C/frxhsf/B3xyhUeEQnsDiwt/wVvPUvWA8vFFgrXIFyP
/Pkex+/0+NvFCSAlAuoM0dsE++8J9hy7CssiHOImEuYPDvfeHwsh+wQSDdce2hn/Dg8U/UL6FO8E7iQO+wr2+OUl/RwQD/8E
I/K7DdVP9wF49Mv3OAIRCSH9WOw6DUwIGcI3Gfb5HyPJIhwy+iISCewItNvIDPwF7CJD2PAULZznIAYtXAb+2ijrHvnK2Qfs
3ybw7gQi988r9875HiPm5AKtDuYIrwpBD/PcYgfy780P4znx9hns+/wL8O4PFuzjQRoICSsk+RjnVMkOAifM/vLvxwYU+BYJ
tQoBHDPy9BUt+w9qSVPs+dK+DfjaQFGa+9qqR9ndD6/V4ur4Edsr/Afv/vQY9uvT7D31XCgFYvAvzQ3WCBf8VTPkCdv7EBDz
9dQLFQ3mHt3z+R/9FQQb2uDRFEHsGRnz9xnZ3U4TLh9Q8+ACEvsAAfz8Lu0Z7zb+EOcaDO/8HvjLBRwo8RYKAOoQx9j+7Qn7
8h0s+d8aAt8K7/cgFwoauPzpDtvI1iHQAQgDDgnz6eT+BO4DGRsD6vs12xwTSOQp0PHOO/fgx+yECk8BMpUufydUMiotBiEF
8fCuBAwJGvJd3ej1BwMKE+PkSOgS2jbyHOA//PMBAubZBh5D4yL+DNghydsZFSPxD6QSyQDZIxT+3e8tHPoNyMkF9e4mDcXv
JQfw/wEm8gUbBd3/GAEGAgXO4P7opfwVDRHMcPwZ3c305hK5+xsJ6xgS8jI3Gwr3BC8OBg4SyjT9Nfj7HtAqQhEfQs/C+vAd
AJkMGRhEMCUs9xglGLcc4gg4ArswSd3c9Ubc9CbNID4PHC3jp+XXCfS6+ykiRyAQJNoaGibEHscJOwPMMirZySTyKxDwDAAM
EvofIAj/6i8UFdLUBsTD5iIZ3vblCBsOFQvyMP/mG+0T2RXUAOsV9OrmFBMG69SUIfAjAD/qxOLD3BIMAOE8KOlDE+zh/ggd
+z1K0dQpA1Pa/e0aAQQ/Av4zDBoE5iz/09Ig9BQlBCMLO+kH5ZEoPCwPGPXKSvoM1AXhXiBE2vUT798y9uYd8xfkARXgB9MJ
2Pn8Jt7ZySkK2tT3LS8oB/8E8QkM9P7y7fQkDzIDtcslCE8TKx8VDfboDigvYvT39SLxC8kuAhQk3frxGCEOHdrh2C718e/p
AQzAIa/9JLLx19fH2Q8T9PYry9MHKgPmBDcOAvMP7kztMzwQ1w25Cy/6KKsH1h/a57/u+vQnMzH2EOQCBgr77ecCHAEGE+8O
0xH/+wDrEAL3y9kM3scFAtYKCLLGGdMz8I4PAv2cKEMh5dRM+dTs0+H3HbwAOt1Dzxz/4+gfHuZJCP0WEP7tDPL5Afzz49XR
2yH5Df704xn6JhQQDeUfu85I+OkjE9r5/xgFBAswCfwF+BLq4jgCy90x4TtBBeAUKvgE9vsx4xLQEdUO/uUe3CUF4uAc8OcB
Mhg6BdAV1gfX/gYK6vv0OewD3P8R8/3A7ynz9sgGCAvTAfsrGgS9EkRHAzf3EvLOC+sP/9Yv+jzp2PX5CwHo1ghSx+zw4/0x
4+UFMyAGxPdIGzcT7BPX5s8L9Bf1HvAv8+bUAvYJ5dsDM/ba3QANFuHtFj8kE7YKROMD9Qcv9xLmR+4u1OkNLQP0z+TXHfa6
CrLL9v7zLAIcJ9kdAO3YA03j//YkNvX51jX0NvIP8CoQANXg1iLm1hGyy+r/DQYP+ScQLP304+/9wN33CXr3LvkkARQDEvEf
/gAm+gfvuN0a4fs5SjIdQP0X4vA5MO1+A8sV2AcJA8/TxygBEeP8xOLX6/7/A/7tGuEHIfoW9AofAdEIEv8Z+tmroFPtF+3R
BtvvFw8G9fDjH+TTP1sEKuYGxlI/393uBTnvqg47yBr2mLgR4UTx3grN4xTiFtAHLhXX7/M7N9zN9+MS+gIN60Mh7fMhBrU/
AMAV6v/HAwcR5uotEA351wjg+hb0K9HnKyDnDy379xYm//4VHwbjAQTZLBNK6/DVB/QZKWEywxkRMs5brR7c6xoVAAg/v/nl
6gC0Nuki9fYMCAnwEfXk4AMS+Bvr4ATszsrgGeAaD9flwOMRG9IaC/4P2w1PDdLSFPfz3QoaAtD4VMISKPL98RUI6vpB+wT3
KPsBJhj49OAmLwj8ARs0Df4VABwQ2/jOxP/i7s0CndpQ2iSy9gbf/tupnw4w3UEz49zR+wrD/P0O7jjh1vIWJO4U1gRI6ez0
FPI41+j7BKXS1kQH4N1IDSD35d/6Tjgw6uvZOMPZFEg4CMkE9xDlSBMSHfqQxN6n4tjaAeTq3scl3UbwH9zkKewRHiTa/DQK
Cf4PEvrmEiILDgHlm+TP2O//4vkG4vLMBvEN1fTOCg/wAgY60gI5JQr/+xT48RMeCSME1prawdjoBeIEBN0AuPH2F83qwhQS
JyUiBuBX+wH9BQtg8E3sDRP14hf5DfvmNvPv/e/l2hLd5vAe/fjJLz8Bxyz/G9HV/+MGwKYC2+JmyDO/JeUI9uwZ2xAz/vA3
8Bj2JV7bFL8i6Ns2AgXy+tjmMsKeGPHdOvct3EvxEhXm+RHvHBcREswuJU1p+xzrxu/qARcqEgIb+REVAS38CgJAAgQQCtwi
7s4NPtbWAAMH7QMlC1cE1fS8E+sQ/wsK29sEISXjH9TdAQohGzfBGToeEgz9CSsxRAnTE9r2Cx/gzhH02cvRcAYMCSzXnhur
x/cwG639DdXoAO8SCC+jnyDQvhX7COwN8B4C4+Cg++Eu4eX01TfnSQAL3fES2twv1uP29McQ3jS0K+DVGS7lCwHYJUrvtB37
VNPnvBwcLzTHIN2mzrH+zjcr7R8H9AX7/gILBCS2/tHe7Ali8sER5SrUCNkDCyBez+vC0OLSBt8c/98I7Ofr3vEHKfQxwPDN
AzEQARPGE8cT+8Ip/T37zgPx7wMeFSX/zwb7HyCx7yX63BJD/RnCSQzq6PyPv/RLBBj8GFZIFwg1+evQGsDaIAsIJ7r4EVwC
LQn+7Be5qxvp3xIkSC0NJ9ko7CICEQE1BOwlBfkB9v3Y5RkK6w8LCu3MIQ4a6uX67/7uEbjV7S3qH/wmNioNDz2z7q4axuYn
68covu0YOOY6FAXjAfauIv34JeED9eep1CIVEAHa4g/yJRYPAgQl6Lc4Ieb8CNYVC8oF7/YZGvDoO8QA+RIm/xftuSwWVUXq
7eMd5NcFsiYD/g7z4h1FvxgvIfzFO9rZNiffDdBDztK6R/v2AeoW3eOw+/HU8LkHItYb8i4iBSQTLu4SMNPq2+7YDuL37/bP
7vsk4/sF9u36y//LFusL8EHGCRz/ENICFAPnGxI1QO4W5CTbJujxACYHOvA78A33A9YC5QMF+Rc92w/98/zPARHk/SvmNwUO
ENXpxRDMFhHytQQyN/n5/ejV5ezz9t8IGAPxGPIAwAQd/wkT8Skd+BbO37sP1Con9c8FIkfxCATm3vEF9f7TDC0N4Qb0EcUN
F+8bDgIiAfcTtvHIBb8sQujU8Tgo6Qvs/u7tBQfh2fYFBucT+P2/CBYEEvUPGAXfEcAKRiKTACkr2jIpKDnLvPAW9hDa/ubb
KQj3K/Xl4rL49/H4//bhLhO7GtH9vP4f3s80DPUVGuT/GRQL1EceDjUo4P0vAgPwG+y+G//wB9EH2BquIBkh9PsC5BQJ0jHC
6t3rEuD07QQRBybp7SH0FSj7IQkD8TQa5wQvvjLoQ+z+Kh7pFvJD1REFKDXyyBMZ2g0F6iEUFhFH61Dm8C7yAvTyxiLqIQvC
1QzgKy7J4+b+BfA52S0pBsodB9cqAx/88vbvAfnwGxj/EyqoGgX35evzCeYeBx3KA+Hi6b/TAvEWCAMeNBHhKS/x+8ciBP7j
ONcpxOHC30koxwn18wr4+xVkQ/PKHEwDCSoKDUcwKQAL7RQI0tv0yEbPIcfjuM9YPMAG8fz+8gchdWD1tSxlAg4uDQJQNTf9
FN0kGLzU5Ls1xy/Q2uTJNjS3A+Ed6/I6JH87+NpcIAYWIu0aYUD4Av/cPQ3dn+WiD+XYX/8MAcHd38DEBvjaMCT79Bk/SEje
Mdf8/Ncb+9v7JSLlwBL4EQW5FdoO7gPo4d4bEkQFLfLyEO0ZHhXR8jcHBAUHGAX0PBTNJRD41evuRf8XPA6BWhLywvQ1JmC8
HEL6GD4L8Qz05sT4njAOBgTQFO818AjN3m7tLDz/hThL3ev3FVBdsiMdCioc/OQL8t6b88cK/Q0CyxcASO700PNQ2SEv9IFh
CQ7M8jMpYcn7Rxs0HB0C/fbNneO1Ox79K8gf5zMNB9gm+eI/GfjlHNUwDzps8r5GPRzj5lwM6jMoye/K+dUI6usOLjEB7S3U
zdTxBw0M7iYRRDbfwjJL4y8Z/j8b1AoH9+wrqhHhFeMRPi4nHuuLNhQIwuvkIS/OChCR8RcWMAsgGwHOOrkJGVcAJxerAt75
Igf+CuTV5Mk9CNg++hak+iLXOVbCAgn1A+wBEyMDAvX/1wrX4Nfk7RgSH470+entA78o2ycUAfD5w/shNgUY8gsc+xkTKtIV
SPT69AEU/Ak29uUI8Mnc5M8OIOPv1NDjGjEPwMMn9QQPHirp+AbZGLvm7AIF/r4+yZW5BMUh7vcy21Uq79LuEW28MOEEGuDj
Elk099ryQCM7+v0LIzkDIAUUFuUREwb1Gf83D9YbG+IU4dUIwqI/8uwqqQni/wYmJvAJ7MQG+BP5/9gN+UYzKRbRPO/5DiPW
JevsLBzZG9QD96wa7en8BBv1O/38HgfVDALk7w5MAAYmMDNjBTcWwnbaz+6x1VXt7Afu88kCGhkmHv/P9dPfDAj60hLvXiol
GyMyL+UwHNoj4cb5rbs92NwPvfzHHvMeCrsW2srmEfvj1t4Y3kosNnL20RvpFvrsOv4aCMrKRvb+4/UGCA8eOw3GC/DHJPk4
wPqtz/AgHw/8Ev4b1i4QQyvf5xDcsyoR9B2BHLoT+AkG1xYssQXSJdIl7STKFDvyH/czHOL7INkV8rQGs5w9+dw0sxjQ/xYI
EOIH3NEaAwMTBMQX8WImGvL9tgnWDVb3GPOxEwAuJvMn/N8mDdQBM/Pp8gTG8+XU89cMLQj/DN3xxKD+CjT74BL51OsKVADp
Nh/A4v8lBzoZJpzp6CrsCfs0y8P8St8G0yEp8czAya/eFQbm4ffl9gxUH9sTGOHxpvkwEhHq4DTjpoES7Qry9NYjK+LOuMet
9yYA7OQOzBcLViLYCCTLFqz5E/QY2dgv3Z+g/tsb3gf15AsYwJ/SMOQUIyIu8gMLNamwEDbMQDwI4uEUOAOYEDHwDuQ3Nfox
Dwsm+PkZ6gD8scr86B4KOBbv1fsO7Qtm7v4BIsUDOJ4eCQIf7ykOCAc+I/7tCdnu8qPS+dgcCCERCfQ8CQsHZN4NFirOxxi9
HgAkHQ0CFCUANR79/CK94QCByhzHMuQTBd73Nfb+H0ntCR0r4KEPuizsID4I9QkT+jQbEwYSo/L7sNH/3jIFNxrO31IJAw9V
7RQYC9yeGbYT7k0+7wQsGBAVXtT2Ih/x3t0gPff0+VAAQ/v+P/j5FN/oBxMIx8T/GfYkxfTJFhn6KS70ACjGCeKo4Svy8i8y
/wvwAvwU+Q7h0PUyB/by6RT9MB38+gbu/bXoBx46688K7QPa+P7g2BrvzQsaIRlKCd/UNBkELioITDNFBAvv8hQzPNc0/MYp
9hbkExPtEeHkBAb68vgD6wirCCL5Dgv03SoMyhMIEiAG5yG2EP4c3vvkFPwh+w/j8OL9D+PhEQwD/Q0PER/dDVbqAfMQGgUR
PzIRMtQ7yvHtNem03tTDo5sEFgKu38xhLBfptBHd/hcMGzX8E8cbDh1G/SPWJdbw/1kBvr34wtOR8NcAxtbkQT8EANkj2PQi
Jw41BRzrKNoKAz0r4O7tI/Hn5kVE7gIKP/DtPFALU9fq6yXJJfbkBZ0ZD+Q85gbZKCPZGMscHCUPEklC7Dbl1tXqBsgf8/UV
PFTuKc/mFQ1oGE/4Dv4Bpys12w3KJhAb/gg9Suoz49Xe1grCG+77BSlGDivY4AwIYw9T4AsBGaoeMroUvQMHKgsPJjDwM+/I
xPUM4grm6wYYShAp1/EU7n4SNfceBw2HMs0PJyrPFBhn2BIGBfs6/ODSDNDN3Pzu/Af6FAHkyNbX6TIIAvv28uq4/jMGrSIR
Tc65DvoFSujf5Pmhwgi7/gYl+Q8V0+fk7OUu7RLh8v/74kMx8gYv8x7C/An+0AngJegbxOH14Os1APgHEPIM1fHqNO9gBxca
8gcOwzEZD/ETAO/gPO0ODAixD9Hy9x4AJA0m8QnpzEJT4RX323IRHBMn2v0ZDrIc3uLSFkcWJ6rySwLzAwn3CAjs4TuNQxvU
CTT28+gS/Ov8kM4TC0EBBRX7vNP5LvTyMxq8vRk5CVMLIK7XCTPRHdw9rPP5Q8wI8vQp0icaCtsg//zrOvUH+QSyGeMA/yIL
NvAR+QzzxS1W+Q/96k8jAt8fG8rwSRnFP8T9LSwiAhjQzAIn6g8CPCMj9TzFq/cs8AEUDMUF9fnq51vw4/oE5tje+qUZBf3T
MAklHhnvsi/y2NjVKNIfB/NAF8X2BfPo3QR/LA0C8LUhBRTKAOjoLkUiQA9Fy/4y9RDB4v/VsxIEIQXdJv0Z4vIK9N8cLNrx
5KvYzyPpIqUTG8SMms0J5hrmJ9UNFNV3FqhOgfHrDOna4VH1MCvq4SvzB70D7bLnTcADFCuyvAP04d2EAtYO7iQrAuPi/iS2
7Nw66BwZ6tn82yW83++5ukLGEggssMIBANXGxxD4FAv4Kfjr5O8l1uMQSeovIg3MJf8aBzjsCwwO0wXm8eYhFzTyEdQJD8RA
b+46EPI3Jub5yTPlEPT49eDLBi0E7/616A4DG9459h41HfkEABcRKEvs2AjW8BXyJgvNxgS/+hfh1C/yW9vYL+8M+8/Mzhkj
8AfO+yEDoOL8oxxpEDMO8ODwIPsq9uIGuPRC0hLA9N8AAvEyJwMdrMzcCO7yx94i3hMBP+rsEfHQhtAmBhXlBRsKu+sYEQEi
7wHm0BNLAi8NP7sDNCTmK/xD+6Y+FccAzpHVFgkM5fkdCbbv4QLvEu4A78ILZhUgEDu6CSo9/CcUNQGiHCHWIPPGyRwNRxML
MBQOxLoQF6/5A+8gEtsr3tcXN/hJBOnc/PUx/Avxzgwr2Szd8rLUOgzZMRXxKQDhBS8mEbhHWBlB7/4ROP8dNRQN6dbEEgLj
48gTNzT6+9ns5RMyC1neQwYls+PG5jLQ3RXzDuvcy+Ms6qj/EuFM7+7N+Tcn9N3i4vIKLgZJ20HlMMj2sPY8vd3/8g7n5svo
O+m47gLcP/jwIQ0EIR/H0vcU8iY2CeJk6fg5Fvn9E+EwahDNFbH8uunK/e77ERzzHdD/CwXgBQtY9C8DDs//1d7u7SLO5B3h
Os/sFOPj69Ti3qe06fG6OvvZEPkDyMtWChwaGeGSGa29+CAaxw4IBAXZ6v37LKeXFsDFAvsG0jXh1e788b/fNTD4FB6chCCu
zvpA9O4g9/wO3/ML4BqBi/TwxP0ar/Uk5Nj06e3F0y8w7g4snokUssnvLu/sGRD0BNjtC9gcgZz+78b8JLAAFPYR7//5AsQm
ECUkAOaBH6nDBDTgxucIQwn20ts6F8Op8JDhDAD24iPyDOz7//63LhQvLfrugSuosAZA68LkDUEJ/9HRQyXFlviF2wn/+dom
9c0XCiMgsx4o90ATEpkVB/QIETQNNuYbAuHk3hn5j7P9sAHmCIOF3s0MNyIdHA9cI0kL9BAd2zgVyRj3AVZGIdNGERYtjNkm
C/LkZNh4RTok7PzGHQca/xke8fPdBfzz1yk4EgzYvtExB/z39v8GFRkAHBnrKhoF4BUkyvHt3zrzAzPZ+xUR2v+n6dHFLycl
LsYnEBPd/Acb2NAD2QTZC+kz9yHw5SwR7+DjDNwW9xUD+9ssHgPmIxEAIPnb/A3kJMAlyAFfEcTfRvr1C+o8LvDo9/i+B9I0
6vnJIysFyh8PBkEXAQkD8yLfFdYeWf6S51n44ibvQy8J0yDryB3hMN4HyxocFJwK9go2DyIKB/ERygviJQv9j/TpwdkG9Q1H
tdUiHFFE+OMQCPMgwukExfYhDCAqBibU3tTQWoEHA9zmNO0k5dccFOri5QjgDuYL/QLxQQ4M9hP8BhPv2g0D1DLCFM4LWQzA
LhL3D9bYu/FP+O0dGRIp8PfUwP4N5u0LOSX6CTrEBFjp9RMbIPIHzmG7GesM2LxMFs0U/fgCQegnHT0FulIvFCU4EiQwGAX4
+sz5JKnpCcvyGPP6zhHzIfY57s1lQFInsgklCR1P+tGXFd0RKWT/+yX1AQEM0SxF+DLy6cgiBDAhNPvxQW9EKZP0LOrtP/HM
uA3x9jI/+Acn8v1B8NY5L+I7Kfbhx960IfUE99EM5E777CMC//DaEKvXF9n1AP1HyMrA6As51wUZAATwFjLt+mXMEO0qxN4y
+ckMNvT2WDEn2uLaIhfLGCvjWe3+6eDRQh5UNOxC5tL0+r7p5pHvHSXtETYCVuD27eb2HDQjEfcY2SMv8RTF/ggVFhAaiSQV
6ML0yuUX81r9FrrwJuZJOrT1FhwlCNEQxQQexvZo+UX/IBMe66YP4OO7BtTqOQM/9uXWzBvLPhb+2hMjDP3dIcXzLsUUWQc3
+RkZBxyMC/LS1f/t5B3TRPsEyewx7EAtqtEOCSALxAi+AiLF/1T6Qvz+xN0E+C35PxjcAycZpxEEBQkFCPG51xXITSld6Ne9
1aL3yOm3swf4FbPgG/gdAkMc4vcx9pgP7BsdBfoHucgT3E8fZOrftt+m5M71qaUMAP/O6PXoRjAfLrLvvwrR9iLNBCf9+9X/
NuYwLREs3xbc2yPyM+jLzyMLOG8QDf8TFDG37uOw4QPr6dY8Dd708DcJEkfjyiZe/Az+AOxGEPoAY8IBDC5CUqq/M9EJwt/9
KPkMzeL7LvH6JjPwDAILQMH5J0cPzMlY8mTL9x44ORPHyiLpBfHj2x7mA6y6AhX5B0sfGTAtEBvI3RAaI7XrVPRtvf4RNTNP
r9M2zP/I1AEw+RDRxggv4Q8mKesYBhtQuts2OBjK0F0pL+8Q7yb04Q0BDTrEMRYN4A0B7+Lx0LEv9gjSALfoRPva5AIbHbIE
HxUDBuIN6vToDwk1zQMIIu8v9Pr19cKxGwgTxvfK+jzz5uHtGzi28xjzAvIFV8ff8ROB4Pvz/N79/fpCNwcC0js3+DBCYCEl
otntwRVOsvcb/QXtElXG2gINgez8BP/cAPD4RDoH/M83Q+w3T0keLZ3J5s0UVa3o/U3ixkzm5QcG2f8wDAjG4u/O6drpHugL
CS/w4NcTMirO9tEj8AS9ZwwMUfq++u/kKPPsChnW7vcVIbwIEgX7KwMGJyAXHE1S/RQN7gnX5z70/AbbFfUjAOoLMRXXxdUz
CQjJHgPnIsu5Bf/1/VE+P/vTE+XgtgjQ9unl6hzoDvkKAyIU4MfYKQMAzRkJ+ibXmwkB8hJQSTcK0hHWu6AT8/nbuQrx7yfO
y+ALGCfkLPPV/RbOJiTv+i/wJgH+M0oP7h0J/Oc0BTz1EDW6+vcX4wYbMAkI9OhP7BTC2e8CzRL8Edou4wcc9/HQIdn3ny3n
YS7FOtkmK/QH/k0G5Qw49xmvEAcbCSfrKOoFIsoCEiXz5wvM4CkJ5WA+zELoO0H8MvQxHvEnM/cVpBUT/PMk9hgp5zn+8fsS
/OYA0fUk4ddoKtY00yBF9wIMJg8AGhL7GLLdIwAHIB8ZGeIm7fkc/gnwCdTwNAHPYTPaPeRHOTAQET00Ah8vBUrBBxP49Rzc
Ef8QLPsKDh/pyu7kvinvuwf6MsnG/ifpuwPxB10GI7/6BRbU7M8b6+7+C/3w//LfAAPwuhgR6QzrE0TPAS722vr5CRc4AAu0
+sQQzeDoBtMl8zUmCwn2wiT76/MQMRMILuI8Bw4C9PHQJgf53QsFTswhruwVAQIBJhLeIt/sIgfbuAHp5enl6wD65B4g/P6x
0+rs/ekeLPLZ6UAEFSoE2/nUHgseJwrLztZBEuYA6ir74tMCAeIMw+gOABfI7Pv1ESFk/jhCTQfzESL38hzh8TAKGSy/88IY
5/LK5MnfBdsOFuyyu+8M/QgOChIA/s3lyB4kGgMe6/Wr4uT/5g8vFM8K0/Gj1OHXBxMu9Or67BT05vsB6wfn69v/AiG4GfL+
ybH53dkD5iDaEcIB0tP/5gkW3szB3/4N+PsQFPM5zt7QHAAMBO3v6ujv8tbVFipJzxznDrrW1bwzHxbe5/sO+QHHF/Ec9BAG
Ecr9FuEr9yS/m5n63P0P7eMTETT3Gib01wwVGijtEPAj+CfeFxQPxRQCBRUZMxHcr91fA/Y1FScK7iAm29UKyD7hO/sc3Cn2
ENzyBfrb/SL8+g4DEy3zEgwa7+goFO7RPP858ucGEcUVM/zh8wMn5BIFFwUKxBDl1d4ZE9b6E+MOJPfyNh7xL9zw/VfO5fH8
DgQJEzsACTIPv97DMdTyGuGt8tEAJyDzCkHqGR7ivPDv8+BansrtPC3r8+5N/yAjDd/f0wHY4Tbq3fTGIyVVFvIkAPcEtqsF
EuPm7z4DVs7sA8xbsQkg9gHsPvUaDDbtAAbrFxYv2vHSBQ8GDPXwxDcZxfboGS307iX7HNIGFxDa4eDcOC/45zIQ4AgO2DDf
XOUu8A8LM8cP1yvnCdLsVdUlB+pFFCkjCgXsCzfiQ0IxtAMaHNqS3irnRfo9DyxL/w8o19PR8B3iICHA9PUp4iscC+1Z4xPe
9RwCNrThIi/OKPgoL+YrF/EPEbynutj09h0EwusEGfEUBOjmU/0E/N0A+SCq8hgoxPLLGRHXEQr5pQxHUbcJ67gjwx2rCC70
zwseOehC+xQj8x3/+QQfJQ3YIPsH7t8B+AzFL+3Pz9ra59AUFwYn/MvG6QlFKAC+xhY9NTnMKAY6EVXy8+o8Ne5vvDku4ypT
HusXxfMb2872HsrX/yeszevrLCoxRP71yBIAD93g8Tb1EBbJLM352QESGQD9LNow8OPnAg0K1OTcpxL5VOQR/RTe29DP4foj
/RoOwjTP/80AIQwS7xvUM/jy2QT3BszuyakEA03r//oHzeHX2d7wH/UbF88o0PjYARcaA+kl0jT46t4KBQHL1NOg/uVW4BgM
ENPl1cTj9B8xEiMVOBcQxAINICj5JPVFzQHR8Drr/+YbF9f16uIIGAi5/CD18fXe+iPkxz3cCcoi/BoK/krtIdrD0wThFN/v
zpcQ/FjX4P8Ex+jr3bzUOvPO7c0a2hLdBzEAAOIOCf0NNSg3OegiJLUzJrcHDB3tDe8aSQkV6M4x6RwVG//15LpWwe7zMP/m
7V0E1iQSIt0rElDP0Pr43UEEDeAeCeuy+QZcI9gfL8oSxO5GAQUh0fDv0PPXvSf55toL3R8D4Lbg2czzBEsuBh/ZxBLfgdA+
M9UdIB7c5Cwm+gAJ09AD2cUQyAYLSMToUvf6VTY22bVV0qIopYiLQjDcH/VEK+QZH+XNFf3GyhvtQ0T0+QUPFDwmNEIQ7dr0
5doM8/BH0uIL2BQuDBDwSA3y7CQAOQM4Evzp6fUaEd8G12niNgDJvPugBhQekiUKG/W0Kerk+O7n/xzWGTnVN+sw6+r2ByQk
BAII/Nj4CPcUExbW90Yc++9G+S/S9Ng8Fw/T+MMrGsTxIdW53ff+DRnyzOUHAuXY6Qjf1O31Ewzy1Ckt+damLu3Q8PH82RYE
FB4gP+0qMO4p7jfhzwbe9QAi/BgGPfwt2s3lPtUxCuTHNR0TDrgsRQf1GR0hHSLrEMrpAfREGRTt5BLwF+sWyeXvLAefIRX7
LP9SF0/GKTywQFG/+QsptwnyMCv1Hf7t/vkLB9o23kDI/NfRwgU3EuP7ABXEEtkUyQUn7iEYJBoB6wAoE/3TNA7WPwDtJTDS
Ed33A8atHt3pE7MB4hIjQw/UF9K6NiTt8eb0KQhvJTUB9TM3xRQr/E3Xsu6yq1fk1wKQA+r09hEc+TzEw+X+D+XC2Q7+ckQE
3/xHM9cBIdVSww38v8lFvwHu1OfP+tfsKusK0wLky/nrtMYtECci//v3H1bJDhv0RNK16bDNWvbsBJMYzg7wEx4MOMHN1+Hy
387DAflhSAzzSFI70i4BKh3kuQ6wtT+u0/GfAszuDx3rKS7n6+nv89z/yhv3Ti0E4f5IW94FJ89HwPcCucFS1fbhyf7X5/ED
9tMdyvrr5inmqcwlBCgADN/rF03IIhQCNPjC/KkHPATvBMQKyBz3ABAXL7HSwub654HK6hZPEw8MEfcA5S49OgW2A8nl5tlM
7Q/pQUr36zTZyzIKCSHBIC7O8wkQ1LKk8gAR3PvyBT3a2TOpF/DrRCrv9/Qq3QAt78En3vLx0yQUyxFD7xzgwxEY/e/3QDwm
/bbx2sL7tEz46tcyUfPeQd7SMf0qH8oSQt/87hTPpJbxEBYQ69H03gpASPIU6yjvIewM3yrz9DIrF8/3CuQPDC7Z5k0lH0nY
EAcA5/j5CwPfIfYfy7nR+AsDHf+9IR/lrPf28OozEx4K8Bcv0cflF/4bVTmvLxfgG+HCFcXULdPu+J0H190JJv7mLc8CDfXJ
z+nJA/FgIQIAK0xP5UAjxjfg1T7e8kPE9OPsAM3dGAwMB//ZEvjRz+T10AXjbxL+/CZTKbI0BswR+sUgxOwR3PvkogHB6Qww
BOkXyhET8Mq/1NT262Qm/guu4fnyMgLZA/H7773p+esUDL0A8kFINQ78zgS8ORQy+B7lJypi4TEBGvEZ8Uc1ffke+TW+3hFp
MhoJHQf1Jx8hArfm++YG8BXB1fP66yz388H/GwDPHBw/2cYI/fY8+eoD/6bX8cfw/Bv8GQbXDd0A4BnjDOP1+eYQBr6S6fLp
EzwcFxsqEBQFCP7fSMgV+iAQDvURAP7p2hcA7rXs6x3jHQK8kuzs6BQ3FA4OKRQI//8X1kXIGuof/RTzDwgH+tYE+fK17+4S
8J75GxWsOBUj7bpYA9v00urOFq4KSfs10CEO2ucbLRIY9wweAAADBvBCKxe0BEwB7Ew1IDctH8fIDALYGxDiMAM+B/7rEg34
OxZL9f0RLbPrPDETvxkZ7hU7LScUKxzfzu4H5f4d/CAOIBEU9eQYFDYVTBD5Jym79UwsBacbOPXuXhQnMT0Cz70KF+kGLOc2
BijzCOwdEfwgE3MB4BItufjN/A/mD+fk/RInMhEDBAXoAOO1FgEIO/QcJ/TlDgfu3/Uj9sX06wkS49IA+xL77/IL+R3yIQr/
9wD4vAkK9hPVD0jdzg/MA9oh+vfe8QwR7dTwGs392unwGxsc9u4NBM8XFNcHEA8M6BUM9uktFOTpCxEAyfjTCQX469/h6+Dl
AQH/xMrz3ubPBdcZ+v0G1bomOgMDINXz0L8A6cX1EA355fpAzy3h3PUM9Q0vDekQ8CbsDA1GDOry6foA4/8b5RAj7uon/tzu
8QUrFeT6+ODtIkFHBvrdLu4g3wwH+hTp6tDuAwEIJxX8DxII9u/4+fzqCxEfEN3490oe7gz+BhngLwgHD0nTxfURK7cC9Q77
9v8lKU8V5Q798P8TyDn66PkiFBwS4PwJ4AngDPEzFPzv097x1ggtCgQW5uIh0LUABfIbAt024O4OKxI7EOvO+OkN4A7+Gj0K
2unjCuIEFwsGFefhFcbGDyDIB1AcuPoVEuMUA0I2tt7+BNgd0P4X2jD44hfj5QS29+/k3+n65zPjKOYR8iHuRu/4AR/sFhAJ
vg45F9L79CX0A8IvBw7VD9P2CvERAxPp7uWy5vDV8r4g7+YL8cnZ7f/1IvgADBe+BbYrEqkXytzzI/ANPcEY//QiU+ftDBgH
GM3Y3gDTEAD6TBoY1Arc/vjlSigK9z34AzzeGyYT5/P2IDwJECsEE0/S59/oBjr0DX9I/bX/4gHX/gYcA7AuB/4kzlQgE9b+
+Bvq8vjx4fZHAZnb0Pjq9wQmRT/XKOUN2sccPP/WKywGHe4jFvK5ERT0JvjxAC8N+YHX+iDRFw7sT+ng2Pf5ASIiJPwh+Twl
DeYGUxgLLeH3CEbw6QY66P+d2Qg04Bcb/Tz/5OsBC/r6IiLdFAgmJR3rEUEDLibjB/j/7/btC/7u+f37GAUM9AAQ9A8UAP0D
AhX7A/j19g798e8GDvX0CT/kLtQoCfyz5u0FCd24/h9GABPj/jj1/hQa/vo4J/7r4sQXAfrX2BVc7sn61BrSDwoTHfz77wsF
zegnCBcsF9kC/AU5KfkLCOgyJOoEyAYVHgDpv+cYNOT7Ne0oQLXoDhffxRAM/iv5EyUP2v85QvjR4+vg1gDrOgvBKGQJ3foB
TCb/8bubFbrrA79N+ugSLES/0jXqzO8PzAnQ187w0kthDscMBtHdEtMoOPTrLOm9sS4WG/6pOgQF/gkZ4sb2AvY15PQIvOv+
VB6pDhG/sQXlSiQG4EjEr7M3+Bf/qkEfHenz+fSo/xQIAt33Bbjh6yYo0QLm3RwH2y8BKtEt1qayFLatHxYmzgcxBgcHshz0
E+0UDyfYEhdiF8dUCALsJQAGQSTjSc6mzgk7Ag20KxIGMOUl29YA8c4W6gcVtPbvZifRLjbryhP+MhkH6UCpqacd+zoBsEEF
GvXSBeDD2/j2BgzjAZbzD/Yb7Pm6KuUtvfgNLCA+/9m+9iTTBOcJNig9Ae/QGB/Z9NTpt84T/1An4gjWCO0o82oQyeX+IwgV
yiAr4+i+67ZDFvIu8tX//ir24wwPBxnv9cUDZ2IPFxL/HeU88iDlIzkhvBPm3xW9DgoYG7vg5BQfDK3q3BD2JfMY0DIPLuYg
CeXyCf7ZAyQjIw/x+UUFECINzN7cNezoFBD8w/6rFCn8+mHw3OYj3k3d7v468xY22z/j7xfx9/jrBeA31Qcx3abbEOQp+SsM
Ajg/+BEL2wFE8sILVxFGNdwP/gBHHffv3O66S/7tIQOnzDgYGeA8Ef7k6drzDujbGRIMDebttt3GC+4b/yfMsyTcFe0C9Q8p
qjkg8wEL6Q30LOYYE1MgFEWu7tnTGtIwBQYUGRrj9SPnwyAZOQjKNUqo8x/w4pmr9Iz+CvimHEwx99I/+Mvs6+PRF7scQ9we
3TPx5+RHF+UL5Q7x8eLcCAOXHwcRwykjJOfVJusI7ATOBwWWNSa2QvUpF+/fIB8B7esS5Njy/Qj9DP7FFh/kHfXg+zfyHSBX
xwjrFgwg9fRF2d0N8yNk+eXWEcjeHQQprdLCaO4gCQQaFRnUQhAQMOIb1AU9Hy/g8CbxDCL7C+74Ugjs6im25OHW1+040zXh
BCEE8dr5E9wuJSQTPfkaBMURPOP5/wbHHPlgP+8D8u8487BU6+fz4xTd2R7kwyP4IclR3Eg79wHnHhYJDNdoAgIH/r/l8wc9
Ff3bLuD/IejrFAns2uMWKeju7BPUBNwFG/QpsxoTPP/DJxTw8hgiBR30DmEv+ero5R2xHeIcKE0h6FoB9fn4BSkXFxTT3zvo
Fyy98RjKEwzrqr0T6AMa5e/759DiLfXMCx+15QkdER8BRsbcDzXw3epF/QbwNfEs/vbTTAWxqwUdHjTpNBjHWwH81GIWGOHO
QuUdDRbuD/kzLgL4FBLnOvnc4VUHk70hJjZF6EApxDgk88lT+fv+2Ev77RT+AgXuIRLGBg71yjHr0srxJvAkDyMI0CfKMfPz
KRIk10b/JuDFHBDO6PLY+hASE/i/MzL70iS1ENio9LNCL/QUHAkHCjgJ/a09KicH9qcwxvwV8RQiCRDpxqgOV/HXD1s64gvz
2ivY+d4TKTzq8yzJ9v8KHBwn4P0CGPfbCAnh/CO7Fwnp2Bd+POvm7LoyzwP3BCYy8fI77vghJDgfN+/n6B7zvycUwP0snQX7
3PS08wfyKfkd9+oKvSD4/B8ICdop8jPm9gYA8/j9yRgIHt37+uxJ6dAOt9rysuzDQzMKH/YfCzAwIQe3RxszDfj/Cc3pBtlD
/Azl997eHTzZAKL5/dIiDUMH3Rq9CP4qAEsl7i4DLdzxGv3O7QLTIi4zxfbj1Q8S++cZ7uH/B8n1Eer66PbfKrcYBejqB+cI
9BsC4BBOJDa13w/4JDH//xHm9uoRCxL2B+P49RYEFfP4B+4ZCwfs7gcX9v0EA/kIBOfdCwjj5gYB7SHb89Qczkbj4Qz9yCpt
6i/YnwvU/uMJPNEfB/84wNGzRuz0xVsBA+8aIvLTIcpP5fqrPw4ECrsZCN/Y0+XeXxHTNN7z+wXm7ywAHK32+TXjLdgH9ve9
9b8U++/+MxIzKykN3DjuNiz98iI35wQouuPy6d3V8ADi8iYty+zFKED9A2664hSt9vnuBDby7zMGzgDiHO6u5dPnvez/H/Yk
zyAD8a7R5775IAMA1x3iKiA0Mr4DDdcP3wv5z/Pu2QcLpannz0XkB8ZWAS/eLkwYGHUOFk7YHPJ/AkHotdbH5SQDOTIUA+z9
Fc0vP4I0+Pb1NtkPxQowANQnBig/8s7gXSNP7Pv71k4KMFYNFRIK6evmNVOYNxEuzzYyEd9JYSb7TwM5Vez8238ITOrC2O7q
JOcsLwkO49kmvhQ/tzPp9t1AyAHiwMvMBRgs988XBhwMHyCvFwr2GBDV+uDP+vod+8fXAc0+/AC9WxMu1xlJNBB/FhFH4hL3
f/VOCcTnueYfEDolBeru7BTRFj2IQwjzHek9CqWx7C5Or97wDwADBSF49PfUCCZBMiQ3AGAUVFLvDxIQHM7v+u0Q+RTh7+nC
tt4n9+z3A9wQ6CbSGQEnzA7MKBfqDyMW3O4JMh0bRuXx/jVrEerp1cxCwtsAGNvWF04e9y8+Rc4vN2i5lxjV7RfYB9TR45bQ
Fdfpz8TLEga059TpR+gS3gwq7iBF6/LyGCX0OAz34T/v0/z3Ntv6JegNGOrTMAwY4S7rCsj61lcfARTp6w4E6/pTs+QMIubs
/sjt6PhD4xUByysCBO/FCisQPSHs1RGnB6oP+/7/2R8kshLUDCW62gbTwRbq/ecpNvqzLeIU4er2ERzTxDE2BeO2AxAPCODh
+OT1+BIl2yTmwuMH/tvxuwz4DgDYMRAD7QQJENwRIxYE7OpILw8R4arg3TkHzhQGCgr8KA3fFgMJMfjgBe0vyx3X9SQZDwW0
CtgQEiHtH+erKrchDP7+CQ3C3ScpGuEc7/3LQeUf1iL0KvYrE+fnEwDcOqlWtOr++zMOPhHuGhLxAOcUsA8haffQ4/0cIQkQ
AfToJdsVDQX07PTZA+zP8QwXEU4hJzot2RoHIQU+9Gr3OAPwUP/22BHvEesvEfXd1wIl1/b9DssO5Rv58tbWw+r7MQo5DBI8
8ijoyg/QKB/kAD/J+RDY+ObD7d3kAvnlVLnMINsK19kRMAvE9drT8ekmxTjz6k4a8RUHSSUS2YFwIxFl6h3mCeDeDzQ6BwcV
6cgBJBXQ7/Dx7lom9Rc6F+n3HAQ25TX+F/dL/fvwB8YG1xLpKPsAzvoZ++kbH1X1Ew0AxHnxAhwe8+3xE9vnMPzfB/4OERAE
IeEnCBIDuirv9xgz/CcTL+A31QhA7hIl/ggA8OIzDAMzDd8J6RC0++64YQ8cKhDeJO0GuP8JCxnmORTj1kMotAnU5TMhIjCb
97UfyqPQD9gA+v8WBfbX2QSrAfgXB+3oKR0c5QoIEusEFhkeCzHsOdEEEwID/bsJD7jk1yfj/grs/PUUAdni9Q8U6dbqXgDi
KcHmSxQuz/i72gc2xuEGBPtE+w790TMw2rqqAgcjyQPt+vbiBrHwxhdA8hgL8/8CCxPqr/LVFAvDvAW0Fg84B8bj8RL26Cb2
8OjfwxHfK+AtJ6AP1/sHIyYWJqrsAAn32wHBEPnoANet5Rwc9OlCzOWfwPYGVPn/FAsOzhZGJgEyIeHj/uocJeAc5z0I8Bz7
7k768/Uq7+rYMx7j6xcBGCTwID8ZE93E6eEL5u3j9ugvv0wf+/0h4NT6EOb73+sY5ANDJQ7mDRVHAy38TBX/IwgOC7/7xv3W
IeAX+d8f++1E8QjgJTcZ6t0QM+ja6dn03A0WvdwHy+IrPHHeDxHYEf77ABPr7+Ai3+Gu2tEXJfvVCj7k0ei7A/4T/cvgBszW
PjJr9BwEwgn29uT3yN/jMMTctrr+3RDy8BL4EfMYCiDlFQ7ktUMW++Yy8zMbGsYWQLwXBfjmJN/8zg/38wr4IAf0QwvGOBTZ
+NDyJh0cK7kqwiMOq98r0uG8Dw/20O3I6M774xzf2QADQPg3GSTUJeQTqusS9KbjoURL1CS6GkP9EeQ9I8Q24dz+zDi/QNbP
DAYo4O3wFPjo6AEICPUSAen/4Aks9+7w6+EJAQMW9AUI++zuFf3zDxQQK8P05Bff6PkACBf2BwvPAOYFI/Dw5PDW+/UOJgIJ
F+fh2BYb+QkAE2Xa+uoGA9/lDCEmCOwM9fXYIRLuAe7C8tj/Gwfr//7mFOQUBu0NMUPh/z8d7etEHgEc40jNEdreAtnSC9zj
0KwMwjHO6DrtBf3u2gLuEQjpHuwlBv4qR9D+6kCw5C703hkkGgVG+g28+OQfNKndOtgjBRQ+A+Lp4enxMB4n9CAzSNr3+wAW
5UwhKEAEHeD97TzpEfY59P4OTyXWEh3Z3Z4D5uxdEN4C90WwxTcE4w0hzjYIATEwxz8+F/oeR7f66hwVKxsCCw0aKiDPJkj5
398i/ewfIxXYKA4hGCMH6sm4P+PlCAgFHwAA4uXY0uD2GulQzzI0SP3LDEXlGA0PyUktHDz3Q/7Yoxb3F/oZGCn09Pa+zhDq
FQwRzezjJPvp8PAUG+kFxwEH7BEnBA7tuhH7Ke0KEAr//9L4IwTyJwsYH8ID8wYkAN3kBCv6/sXt6v0aBwER/vsNCD8N/hQL
FvnWDB8HCRMJFxezAsYh8OHu/xg+AAziFRbvHRH88vbLEf72AggjNCCu2P0OE9kjDQ4zuvPzFubgDtQtGwLUwf7q6AUcCCDH
rxrpIxgJFPcJ2ObyEA8DJtjk/gf8NhHULSH+5eTx6jbx4s76ovsNFecMAdcJOEBV4cQPDjklFQS3MxoC88rmpBshGPTkCfn6
7fIk3w4jEifZ0QvvBModIRqhhS4YDwYZwRIz2O7Mw78aFSIG6ijZ+wXQ/NUBMBL/5asJAPbaFwIeq5YPBQn4FM45Ae8M5xX7
99ND8M/ruUr8A/MI/9zs+qjmTi4MVEQrCt/pq/DZ09Hp5i7Q37nVZw30HfPwSx7R4ERWBblGXOZHHwQFWSfoAwsZH/2N0NH8
1NnIONsfviYcCioL8977zbLU/UUMT902MzwQ7/wY3QnEFOjcEMzzOegf5hUqTLFxIPv1ABElTdT1Lxf9JQDOKgvjy/+5IUE7
B8vf6ibz2vjM9uI/I27lOAEcEtRcIxs23voICAHWxt8Q1gIC+PI5+eT80u7+Fhw6CgdP/Nz3LdTm8CLeAd0hBwUSCgsdCvbm
7e4dCesI+uIYF/bnE+UBCvEmEt24MPYZAwDsAv78JeUE4s4wpBEv/u8aEQ6e9P4Y1g810vsp4CbvMQLRnyDkCun76P8G+A/g
69nlPI3xSPHiGC0bnf0PE+MdJuX7N9gY/xxN8g3jRcIiCwbvH9cnKBEfNRX3DOzv/P7a+wr1FtQe+uAr9EDgGvALTu3zECiw
6Osh/BzqEB/zDBIu/Qft8fMLC9rzBw7MHx3j7yMT5whJGkU4By4LzjMJD8/u6fne5f08HBLo8PTy6d7pKSbmDB0MABsf3ujd
Cf5pAOT1M8fp/xHX8O0pEwsSKwr1yRj05+wHBtoSCOD4JOXVVzkAAs4PCBrI3Q/PCy8O2Rb6KfUhzRDXI+wrFhDL4hsGChwW
57m6Rwb5FOwnDzU28/cOzBUt1LjU9ATnHyL/Ag0H7vL44dkFzQbpLvMK3UAp2PYt5BqpRBgzRBbuz/T+4tMQ5xrbILnuHRBE
Ge7LDAUMOifyL/ro/dqzs+jxT9Xe5dU52/n9hPVCCCQWG1jNCtfeE/jqwAfu0uofygLeqevxB+/zGS33C+0V4RnZCx0VHBn1
8+IDFyvdKPPb+8noEPjTAxbj9SgwHNka2Q4PzNqm/vTI9/3Jvi8ADxgZGrov4vsh693jA+L+8g/a7ODBLRETG/Xo+NQS2gff
LS3o6tYlIdAKsNDoTA87H9XJ+/kC+l360q48HwX4KTHhEvw1/Q7Zv/js7OLA4MuSW+Md2RkE+hP23OgV6fsnSe+utjcy1EMJ
+uXbDfAp8gfH7xIo6AzcF/gHBCvzxjj+GiIuIfM3fzwOCD0NCEe0A/bf0xO80fHZDxkW8g/4E/70shHmRaPqUfsY9TbgChlg
Bv8LBAzvBwH/6eMB/ecV5vo8DOPiFRTy6/RQ6ynBFUn2Hsvy5jwkSQMUVf3/Dvr2G9zG/+L5EdDiJ+7o1Qz9DBPdQuE0tSH5
1DjtGdMpBS4e9BwdFCkSDNIw6BT/tvPLHSHWI9kE3boV0/b2OD4hGNe//SsJzkQ77bXJDEPLBCTf3w/hDgfZ3uQzOPnpLfDz
10nxCfjoPfzcDfvfEAgB5hkCR/QWNSb32hkLMe8Z48r47Obyu+DBj2vgGOoU//oI+ergHOLuL0z0wbY6QtA85tUR6hPA0unE
JRoZ8A/zIOUUxAfyKcsSEBHg8xbyBxwr67u9GQ3sHuXo5PoL9QQY4QbuBxvCBhDgAOTKJQckUxLNTA7X8hsbKwLFIQXxAv4X
1CcL80DczL4hHNzo6Rz/8wkHIuIbLhnkLfm8AqUK+yHZ8v0rOd4SM+sJ6yjV4RySQusa+A9NFf29B/wf+f8XNO0PCPMFv/1Z
0efs9RjtqDrl5uzVvQ319xTUBe3VLttD7cs6M+065AIhNAK7uC/uIvQg4hrp+yAm2OD10bgd//8Z0fXsxy7XWevGRy78QeMJ
LUEcrLE+5zrpINMr3eolU9Ph+NWeIdcZB9oV+9M+wE/fs1o+1Evq/gxIHJq2QfEy2xznFOfkEEzd6tbanRXa+QvQDObQOchF
0b1WR+FM5vcwQwivtkL0MPcr5A/x6x4q6/QlHOXn9McU8C0/FAPdCNIR3TsCDgFt7R0oCAntNV/Q9RDLHv68IxfiyvX98RPn
HS0oG8Et4AbxGt2c8PD87hLq+ur0BRRNIAgd8AzlGS7j5+/NuR70/CDG+vjUMtNK6LxZRe096fonMAqrnjjeNvUp2hzdAxs8
2t3oz5QbyAUk1g7v0zvIRs29VUnpVNfwMU4Vp7RA6jz7J+AY+9kgNdnl3OLDMdz3ItAD1bJI6VAEyk81/0eyHSY2G5WWHNss
+0DZFs7rEVvQ7/HTqhTICg/I/N6wJclH0J9TQ8w+6t4hLjumrU3vI/s8+Arh9QhD4dv5yK4Y7vQs0vv+xx3OXe3FUED5Ntnz
JDIKo6RC6yD7I84T2AAbO+EH/ewu8ffdIzAK2fki6f0E7PvuMQ0o2RbFqgjFRDIG3gANNwnd80DoHunvDMZGPdvcDr3d+9JY
Brrl0QP1Effv4Q0Z9Qbv8SEc/OIdMLPt2gzw9h7TBwIdD/Ms0j/29xQ8R80LDvz8r906BNaisSAbPDLm1+0cRQIu0Mj+CDgD
zRa7+SDn3P0VDUYulzPmGAzSBFQRGjjozismFkXOFxP0G83/7yAyDOQkqBYk5/rlIx1uH5Y+6vn/z+xULhIm9dsSHfAo3Rv+
5PUrtNG44RfDDQOG9VYJNwgmRtkI590z1fXcIBLxwfrS89zJAwzyCcwSCuDbzNPCEh8MttgX/Ab09BrOJvfu/+TNPxblJd8Z
0pq5/bIZJOzJDBH81scPxxFHINoS+ioDKsgE2C7u+xMhqPEkIhITDQLU0jgJExfs0QQEA93HE88BTwHYHu8y8yDd9L491jIc
FbjTFhIIHhT7qck6GOkW/+wAxfP81wbW+Q7eCL3N5fwM/lj5+gMktdvn+gDZCfTI/QbdGAnoB8766BDnEOoS4/P4MRYSGg7e
+dMs6hkD7vIjzBog5xD9AywZAvEdTyMF898X0TETIOr4KiMV9x77/fQcF/sR9wT29fELHMfw+gnkDy4bMhkF+ergBvsCIQnQ
FdIV5hn30bgg5VC4GrnL4hf9y+4K+tEDADsaEvUoEfwJ8iPVEQT86QDWEe4oEOOjHeoj7imWzufiCLrZHPbo9hoK2Bz9Aufl
8vAO0/njAugo7wUDIvrz1ePgPhP+0D/d/e7LHQsTtPNE6e/7Dh/cC99ewORs8vT5MQ4S5CjjBwcWJSYN2OreAixO+LQLR/US
yFzY1Q+5OFL6HrLLSBrhzCkB6/A0COnqMjH8rObdAfYdLMjA5ybDGLlf4xMCJS9HB/0B7SEo9LD91hIALPf85ev0Kd0M6/HY
HLoZEAgZ9O0TKRzuMiIWLPLpMt8zADPXGQz4H18QH8YYDizt3ODd0PwHEA//C/zvE+/W//JG/AwHEjPS0w8u2ckK/RBc+BfI
Cxct4NzZKQHkERP31+rnxfD1BrkKHOICBwX35RbpE9cv6B//MiUY9NzmHBsL2yL4Dwbb4RPouvMt4twgHQHbGc8E6hn16vfj
2eQi4toZ7AUHuheq7SnoBhy+9hP6yR4S8v/1DLk0/PP2/vsLGvL31doAEQVW+eXMvjX6FDXxIdH13+X49gXsVOhA6TgG/AjH
+fP5xCj49uH0GiMu+xftHPFBTuQVBOnmBPYdI/3c9vYRIgc0OTL9Bfaa3zrmn/8cHNIAYNbuJ9To/a4A8CPC/Q377fQ78K8H
9A0GIALwHv35twI66MQLAi7d/VDe4Sj79RLECto2rwMVr9r8N+qp59P+JB8Q8QwF5dO/EPs/09QgDvK0CvUmCPE6D/IMKvcZ
GSonLfoEC9n/8RflGC3N7MTjHCk9AfPtDgMr8P4D5+ZGACnsTvX5+CXyEw/NGNoIz/wNM1DNXRre2bD91Tfi3wsuD9QDCejV
LyrZ/QoIDvwMSvo6/ujv9/xw8yDlI70IFPkR1wX/FtfZQdBFHc8r1yXwNAraBRzYBye7BwRE+gT2/SoX860cEQkNDcjc+f7N
AS7WLgnsJfYG3CwL6Pc12P8BuQ8AFif3F+oPStK9+vMcChG69wIc99pm1zwH6RD0GR4P6Pvm7vgPC9QVDTn8/Oon6QQO0SoP
BvYcywDj/uzqR+RBCc8m3ALpKxrp+yfR6jXC1f1S9g0DGR4P+8gP+w4WbtAY/wQE7zzzIdsJ0WIfDtX5Cec+//sD2uv+IR4R
CuwhJRIfACYBHyXPCu8L5O4xISLs/+Nc+xgmLfzwHQAS7NII2DAwHwwg9gENH/oR88033iEnIwH7IR331jEa8/gZJSL3tBwk
shgs/uzxDP/KHjQueEbx5eq/0MwCJhMtMj0P9QsXCQMWPRs99OISxuunEvL/+jj81S87DCtBxizn0+HcFyYMNTQ87gUYHRD4
BSAkIgfh5K3qrhAF7AwxGNg6HgEkQckTBxM45xgfCOcAEhvoLvUcPdTxEAfd8/fPTvr7CyPN7NAW2w7r9EgBGAFPEiVAPjC4
RQIW+ysGHAzECUTNutgKyzQW5u02seXxILsWFe8Z2R4JIzIFEgoY+vsWGtwe/AI+4QQO+Nj78rAmEQH7MMj73ifREg3jYRv4
3CoZF8Ox6NEwJvL43BgE2B0eMsv2DfYLsesU/ijATCkr0uIADP6BQ78kGCrauviyHSz7/8wRIgUcMDnlFiL0KcL+8wgQ0Sw7
KLK0ItEcuDq8LRMM4crkrRUpBhfjBQb1FQssyQ4PBg237O0BD74iGSa90ibtHNIqBu7tBv9XCVr3KuMRyA0ALic29c0I59kW
GgsfGBSw1hQA5dUgCfHzMTJKu802IOHCRDT3B/EGIyYUPyPa4i68/TMYDdLlmRccEAvz/C5P4eowNcS5QSDX5StN9Pv+5Rsq
HFcM3egtowxDFzvP0q4nDPkfDvUoZP/fNSHesR4u3N8HNtvr4/0IMhZXEevdBac/NvkX7sepMNwOIAjxTCj66gfz4f/RBCP+
7kD6DfX5LxYS1s3wFtDkTBPJANwNJhYdFCK22vM70Pok6+Dpq+YQGBQx8vr7BCMRJN7a5wXl5Eko2xDPDzInLRMt0bgEAcDw
J+X0B+fM1hwkL0ntFhc9FCif7/QL++w9HdYa9xMiDwoOFLTS9h7f8ecO6yvTOBRHwRzzOgviHhUP7gUV/+AWeOMAstIzPQoU
1PvdHrUrwtn6/xLUKOUP9Sf8FwRD9hP//PAGKgn5Hv8JHPHrCwfLDUro2hoJJOD/efPT90QEBgsx9lnpLAhPHSPAOyHk8S8R
zCYeLfwZDggE/b/c2hD5Cw+8NSEe0SXrBf7zKhXeEO3nLBUDCdvJ8yD/KzkT+tMly0LAEP09Ier8BezE+/Qrw/D3HQ/8DRDd
zfkm3wnr2OwXJNMpBzbYFQ4XEQn9Fdr/NRy55Pby69XJMyvfwAYjANUm6q/0IdDbARP3C+Px9DgvD9D+3gz+4QYUAuko+iPV
Qdgj/CYwAOfi1Crm/6wJ1xLw0vQn3b3qKOkGJBwS5RUF8g/iCOv+CAz6DgUh9wEB9wMFGhD4F/4IBe/zBAXb/CD46hIODfP3
WN7nJ0gMCy5nB0PaLgo4FSzeLEH95Qfe0Qf7FwAkAfrLBLjL6A7s7/IeOL/75grg6xAuOiMP4+4RAvQA+9wYBOsC6esdEcfz
LtD2+hMDBfpSz+0ELwgVU0gKAu0M/gYCJKxjEUpfVgvoQioy4N4EDtQN5RPsK08f+v0HxB/7L9AEBQMCB/cY8/3sBgvh5BcC
6BL+CvwLDzJL6vbW9xX5Iu8S+9oJ5kjrEhn56f0OSxLt6FcDxskMEgAZx1kexhA+Kx/kwf8m4Vju/QWxLf8p2RMgAegF1hoI
DvAiFNDYMvzSJfcTFA8NPWHoCOPYJ/sZDOobtAj8M/MONwgf38LtK/r+Ab0WzNDqMjbjKPZJLcP7DTH5+bHy+/zx/cXz4yIB
DDvyH9OtzD3j4U3b8bju5CE2xRbyTSDQACFBEQe29AcN+hMA9/okBu1IAQPcFdHLzSQEHRsqGen+BCO5Ix3p/rgEIzMbGtrV
0/sN9DUD4MIDSO8NHMT8Eu4GItw0IRMIHR0R5iL/Fhvs4Ar0Gi7RqNH7EPAMzOS9E1X+AAXyEg7pCy/bQhcrAxz4HtkOCxka
0s30ABYbvbsCNNPeZdQP+fn+H+Yd5bUpADLW/SIV5e/04SXeIDn7A9IEuAgo9fgd+UPe8mreIe8T4jjo/vPXIwwD6vIWG/zn
/ucG+w08Aw3gDNgOHOXyJPDyzNQv+gQAEjoGLuzs5hXsHcsoAh722xet//LwHyUdJBj23PICzfXdBPIL1toJ2OQ2COsLDA/s
1RvK/OD34+/qNQfUKUf+99L5FOwDKxbmEuvEA+z+BwQEUA01QAEJBgsFu+svsxYSDO7w4A4KDxnPtcvnBP4W9vWd9OwAXxov
Ih0M794q0/InStYPEfozxwHkOiXpFhwLC9wUHhBEyD361f2/Dh7t6AAmCQfTNOu79xsHDtLbE/8E4jYNCyH5BQYYPvwjLCEJ
9y6xI+cMRBS0APgbOf/LuH8lPDPuB8MR3ND1KSLf+TPf8DkkDvEF8wHy9ATr/vjc6SgUvNkALSndwAXf9RX+9Rav1RjhBvQJ
CAITBhYfAdbN/xIcJAHzxg7wLOvx9ufkMg8e7SoIAOQYAd0exBvkF9AL/x1P4UL/+hTQDfH/VCC09RA2G/vVulUVGiL9CNIK
8dXrHRb3Bxnk/AcTGekI7+snvxzv/Vj93vcGWiUg3JFuASI35ALKFezl0jk37Ack2Of5MC7X8fPpK7Md0MMy/78c9jwxC9Kf
fwkGLfkKBzTvwvIlKfgXNNTS1Cspz/Xp9RfGCe71YRSvC/xdNQLMp3cWEUHyFdUb6t7iOCgRDxnSAP8iKuT96/cRxwru41Im
rQAAUzX806RuLRFA8hLUC9ve7DEpDhwl3fvqICbk9OK/qMlJCBPs1AsjBqUu+QDUG1zq/QFtD//vGQIg6+r/FCRdMwQlWPnT
9AUQwS3bKdoLJwz1+xQk4/0LETsH2AgU3x0D6B0NIAUw7i/x/wzw8gXOECMD6sMoATnr4forzwy1ICEVED4x0/7oQPrIRezn
5QVFMhDco9rw9wkMKCXs8+q27uEg3QfaQCXhxdzbG97yGA7QLyLOMCa9L94xwg/S5/wJADEi1OHtoeLaKcgL1Ucy3rPO0THF
6xIPty81yUQ4pDnRJ8MKwP79LsoUEPIgxcDe6CYBEMIoOOG4zc8k2P4CPtQdGN1DFdwRyybpBuf7+A6xHd0G5vszA+fdAxXf
8ycmXQTkDQTF+RHwHCs69Cr9UwoWHu7LDQ8HnDyeEeAQKSoE3R0tyQgkQU71GBwtFBL3ziTdPdTtBWu8yQfa7s/3KmVNGQDF
LuUR8Gcs+gUQ6QTHu8o91wMp79/4/yrzAOf67FjG5ufP7RwUE/T1uv3OOt/18vzsGwkmAiLe/dYWBNAV2iXmAP370zdXCzTy
0PEbLx8C4dMa3zj/BAHh7RsBOgE+7sHgGf/2FeAc4xvXD+YNLe493uLqGBw3OuPm96je2jbk+tVTKuiu0dAQ7QAOFbQwJK5A
KrZI7C+zLcwFGyLpMRLXJQKw9fgO9yW+FCjTx9nh+u4U+THDGCLVLRLlJ/0wuwrT2t7lDc/S5uczFyoyNu8PK/TEwPskmeQf
BhUDBATcOkzc/fQJ9s8NAN4VEgrfBfvI6SUcOggR8xUJExxEtUYC7+vTDgX96/ILwgs95Tzo5Nj1CAauEfEx1hIf+e/1Ahrz
BgIRGtjEGPDUPOsfFfgYJUv8/t71/fUNCD/h3Sj7I2LW7PXw193zOjsS/b3C8/YTwdQ3Ft4VDOYMDwwWH+vOLfxWwgEc9Qx/
1ffu0dm750MuKxvgogAL/6vaIwbkGQ3zDgcJDyXivi4cTdT9z+9Ssf30l+75Mhn/J+wlEh3GCAIe5/Mh5fjT6x0JMCsD+tDo
DCgXHLofLtD2BrQHGxgF/VDZ7C4MAgAg79b379sY4MoK5CZH8ubh8vQJAqMm5jXCHRkBAA8DJuXt/QQv3swNAOEu/gYE+hE0
V/Hv0+4I7BPtLskVLEn5zDEjv7nqxcMboxRSGsmr9C4zMBlDIeY97NDQw6HfG/XKGBxP4/0U6fXUNfclCPfxEwUxyM/x0Q7K
8xIPAfAFH/kR7fEAKRX8ARMRNuQGCv4Mz0n8SRz/5CkpLebh2u4izPIR9dnm+ST24d0W9f4y2hnFzi4oOQL71gwBYAXtGuTS
/AIvDUAD4wTt/xkW+Cb1CMb9LTQyA0PYyuL0CAn2Jgf59EU5Dgvl1f3CIuMDFcb9IMb5EhHxO9sEJuMcFx0A7PH6+wX+7wX5
0/tE6/AUAu8Dsh/TFOTh8CSi/AMQBST+Awj39A8eJ/HtzSXkBhYI4tnxGNgD8MfKF9c5AE28s9bx1NneJOsOD/1K9/zsBRG+
7OacCv/xQSc0HcrdyAUi+zgm2PEK2x68B8ciIA/zx9XIOTH1KDbTEdbRHBU4H//EFfcl+AXq3fVHBDDNN+v25RQo3hEEMNsg
7/YNGT33TQAPFEjh+8gU9+UjAhUWvB4WBS7XCknnASDyFds5+S7uHtZH9BLsCxL5ERNCzwO9/ujzI/EZHLoRFu0n9hVH9wQZ
BQjMOxRI/SriRvgQ8CwZ6wAJJUwi7d/MyTvQ+xIU7+oANibyJDIa9zMkQeXBFtoIEPMIyOXSwdcE7SNXJN3Zzrc3ye8XH+7y
9zEhDCUoJt8vIknZsyTf/yfuANDv0LHV/wQd5vgF7cvjGh4e4+XzEvNGEvIkDfqwCePgCPE+7+X2RQDpHw7s4P/j+i8mFgnJ
Cg0MCR8kI+0fOyr4PD/07Or/4wQS2svgDOdN2fan0cv8PMZI8w431OcS/DMwO+rRWCA5CtwF9zEQDBLo6ffPtBTAJc0OFADe
5TG8zhTT8/AcIQUEp/cl6ufVpcAbDiQ2/Nww/hbjIMYH7+7ZD+HsCO8Z/dX1t+YDAC4+4cgLM+YEsLza+BMHJxbIFwQZ7wHn
DPfE5gnv3PjyG+WwG8z+wygpsRnyFgTi7cjMAz3QUtjxBB0b/L1T8tQQCCHW0R0G4D3w0x683LxTGscJ4hQG3gvB2gc27DHJ
D9r9GezWOSLY7gEf8t4x8N/04fzeJxHTGS0g+dv39QMUJCUFCPYYkikLIhSbHQYv1lj0+Q0G7Rzk7/7VGwQd3gYIMQb5KuH5
5Qb6BRUA5u8QyAj280L2/eklFfw3Jf3K9BMeFQeeOQr7AQnBzfjrRwcF7SEnCTku5NfgNPb/3QToA/HDJ23yHeAjTRPdky4I
7fwhyc8U5kMk/PwQAAYPNs7r8yv+C9MJ2CwG3z9YywruzR4BAjQCDw4HGBXsz/JIyd+5AgYfJg/72eYx8iwSEdkGKdYO1NoR
7rf/EhtD+AEeCSEGLOHhTdT+nRD/Fj0c4f3XRAMlHfvpFP/FD8jZDfXf5SknDPTT1/sKOCYOEB0YLisGXB/X9vYEPhFC7swH
8U0rMvQ9pdPjCvvmHCMbHSkZ717yOg4a8h425T8b7/v279v++sjIRPgyEd3O+RXp3hju9Cr+FSIVHfFW9h8QG/IGUfcpJ+sL
0dzx7vDGzFUTKBr6u7373efI9G0b8f3qzvLo9R4t4CUT2sEXt+AA+c3r6TUS+sbdEi+07OzXONb12OhyEvP+5scA0/cPKdwQ
Kt7TJL3gEALj5ew4NPzF5x0krfHu5STd7trvFCUoDdn9DxE3CRsp8SMkGOgnI/oA3RboFhzO1tga8Fvv8OPHyecd3w3/Gjc7
wfYsxkHXDQkWFCPr2QgW1BLmCen9yOo63PgZG+D90RL3+MLB+800+wMPAj7SLQ/76CgB3A0SBdbwxwPq5OYE1hQNA94P7Avh
FrmcvSDfH9kqBMM93rnF7QL23eb39Sju8yAZCvL/q/fL5+4ZHL8xxt8MDu7ym9UaEiY2K+4L5OdOtcXdFdr47N7MNPLe+zoI
Cd3/GvmqvhA2McnMA+T+wB4TBCXwO+kD39rRzhH17uMwGOXXArkUCubsMAXuD/n0DxYkKdffAb70DxwRLwz/BA7lzfgl4wYR
68ra994ZIvPyJQoBTBoA1D0K398k4+HhyEf7LOPr7BTmOdrLFPT82hIHBesv1iMIQtbw6CEf8c38+7vsMOxE3fEm5w/JFxXS
FyohwSfGEvPSFfzyDuLh7DfyBQ/R+hbH1QTF8bTdDCwnNCU2/gUBNvkH9fozxezrGh5brgwmG2OgOe8JDe0KuBkF+ujkyAvt
/ukh0BBZS/HfzDvYAu0PKEnX2RAN3vb2AhYy1isR9RLT/Ns4CALvOxQVD2QbGf3s/GZPuh8j8uuvyR0Z3c+xIShlLuPB4tD8
Cjbw3Uf4DOQHE0HyEuavGR3zy/TtD/fv8+Yx5gQ44wnXAuYhCRvwMf/3Af0BAQL++/j/AQL9/vf9+wICBQD2AAD//f0DAQcC
CQP6/fsBAgH47gny7vEFCOf08t/2CAb0C+sq+APcxwYF8MoJI9QXBgIr59vjEvYI/+g77Pb8CPfj3/vK7vb45i7wGQ8Cw8sD
6fHK2wziIu4ILOjX7Ar7+vzwCvIM/P/z/PQD7f/+7/MQ7AcFEO3kA/b34uUK8g3zCxX0+un+CPf52i/fFwP7//nZ+uEA8cjP
MdYS/B3KvO/n5LrWIuwg7Sgf4OrVAv3m27vBBf08FNEI2SD13ga75tAP1yUh4hIX7vsmMjPSCfb2DxXV+wYrq/njJswF/QLh
9eQA2gT458UP3RwOEsTe5treyeES9gb3MS/r6NUIBfzu+AjTAhn5KgzuCQHg9fQO7LgtHhDfqjf82clTHrkg6StR/MHx+xj4
4knV8N/oOEPP7yPG9eD4Jv7Q5+PS+A3ZLgvcKdci1uLKBv6R/afZA+NHyAbX1jhq0+80ywm32hr0CA3oxwsYsBvzwgvBK8DR
swIFv9W1sdwx978CJgceIOv3Q9LL+P37M6In3eL6Ch3qCvFFDRQHENwn/tftDOz5EOwP/QT6DCPE9BbeEiEm/hwQ+iLzCAoD
GgQGCB3f+AwLE88k5iYO69ayq/YPNhEOIRQ/vfT6A/P8HuUg9OIYFRgo/ug0xR/owhUzHAYIKvdiL9MKLff9Ly8OVeLr8SUH
Gv0SF/QE5xKaCUwG7Q486wBIysr96/3/ajXHBzf//C00El3i6/siBh33GCDwBN8WjxtNBPwVRf8DPcPK/Pb7+v+J97oHTAjx
8/75vN4e9QMa7MABx8U73fgrD/vgLjTt2+wiCRb7Mwbm8CTMK+UgyvYMIvYV4jm77AorRBv3+vfsDx3oEQkZ8DP/GvcNDfr0
8e4nzwMICc3m2hm89P7UyA69LO0a08P4+73azBbvNecJE+fs2ucd/fXpH78zGDzb++4M+D3sLtvt4uoM8N78GggOB+8CIe4l
Zd0G4wITBC4t9QjzC+wC4NofJALkFwkW+v8f4hr91eoU7v/y+RIDKBYg1AJFQB3H7sYy6CYN9cjvxRni/fzi0yjnDyss47D5
/P+6xRvjE/8WM9cA3O4Hy/ggw+glER7j4un+Qgz1xwcK6Obx3Osvw+0m8hIsK2AZFMQu3ssj9eAAHbDyDA4F7ODr5DEO2MX4
4P4VBN/rKszlI9gGJTNNGCfOFuHiNNza9AgoSRC37gEv6xUHMBUlIjDdvuv76Nz1DQgZ4hXMMdMRRRs1KtHO/wG2VgwF0eEq
TiYzAw+89bkBI/Aw3AT7IF3T8gHZ3vOw+PrV1uz26UnmHsj+AbTTJu9tEvBR2RzmzQLgRvzOMHP7NCL3HMvuGxfwFxgq4Er/
YdfqLuwZGmX49A7zHABSCu6bIunl/kzv/9hA1hjh++miFcaM4vbx4kIp6+sHJugPCWc4FisyM+EUsv3IBywNTSgg9Qju4gYb
JvwVGubt9ar0GwsMgeAhCyUQBupwNjC+2Qrw1+wD5DbGDBz8JiVMJ+Qw9gn9usoQAvEI8QsCBPX78AgLFgUHAwQJ9xEJBvUE
DAr9+wQC9voM/fEMBfTx9/cY9QgLE6FD+tbiGPclXQcQKCMKKAS+2gHRsPfxAfcL7AQA7jHa+9nyGvrq+u2RLeTK6jTw/ubv
3R0iI84sLRHlESHrae2wLFIXI0f7Lzf91QYw6wfw4AE3KyLoEREB2PeTB9b1LzEmOt8cFQfg//k08Lsm8TkE/eaw3vhNU9cK
AAYIKCUh4xMlC9vqHAQQCg8Z6R/9//fx7hPw4gMhxfYn+PvJDPvLG9rm+Q4O3gHZ2wILMfED/+z83Pkp5kT12iwBLvgNCRDf
/ES9Ghg5w/vX99/1EM7oAMoeavsZ4fxyGBhOJBr5DevvC/vPZ7kIDARh0/QpBO7/ser05BXTEwXoCxIIEvsMPPc0OxIW+BXr
CkfvCGu4/Df5S6IfGyjH79Xz5fQdudAKsRZP+zHqBn0TRTooJ/sT6u8C+e1mwxAR8z7AHzkzyQ3T3OcFEs7QCswQTwkj4B9+
Czg9MDDsK/fz5wT2TrYNFuld+PJADvfu5dgA6Ajo8Ann4hIE/gkKSPQrNRIpCRLtCCng/G2q+SLZG9fv5vX41CcD5w4q3Qcy
GM4PAqQb18gBE/IpE9LhpARLRb0l5SEhA9gntxcI6tnl4AQZIuz9+ukOByYYCefwJfAKDA8w8OAsE/L8Kej53+g3JgIOH57w
EaXeJNcJESEV7ek9FA4UCunp+BypxCPrHwM0C97XHT0KRegHPyaZGvu3yRDuCQMCJevTLun08TUJ9tVDq884uiwAIje+FggJ
/C0sEQ4pnRzxs/z78fgfAiAl9hgJ9R0p4eMANKOzHcAxITPp6rrzQP/OHLVF+c/q69c0VwY87UwmLQ0/8yXEFRj2//Rnyune
Cssx/tb20ezuNs7a9wH21CcU0hgF/LbHKMT6K7we/8vP1RgR6wIc/7jH2anx9pgf0AIuE+MzHiT4Axh1LS0MDAjzDhrvAuFS
wxTvCQr00jzkCC3hzu8nG9kYLA/fQRUdEu0YfQBFAQAG8TcA6OzpTtf44iESzdQ9/u4f7drwFhviEBUD1yEqKAkGBGsZHwYF
BgYQI+/v2lHPCPMa7vPSMfEdHL7u2Dok5A5BA8wsDUbyBQ5zIij25x8bGgwB8vY6tQH3F/Pe2Ez7ARWl8tAhDQnw2c0lDPdM
zO8qQUVJ1AsRDd1Q4OgHz/kyEgoO6P3i6dTNOJ4dG9FY0P/k3uwI/PHkUOFIYkrgFQcWD+cjBg4EJQIQ4QgfCQcYyA3g7vz9
/UvX/vwWGi+rEcYjP/jspRoQVOKG5QsV7/35OuoWIOX4NgMmLr/zJlNAg/A15QnWAPoA8cwO/9si9+PLCjIG3SglttAH6wgY
/RLcT+/78h0FMCmy6OMd78cC6voU/v8T+vXr6OMFFz/6LAMeudHfB+Y86eQlLd37ID/xse8P9O/TA+8iCg/83wLZ1cC2LTTr
3ycyJr/CE/7jLRT19AvG5u858g7zxMbv/s4FpLD6BQtQK2A5KgTyFrEAGgggEh4U1wYkziP9MATlRPfu5vS6+tzW77DKFugz
IgtFHg3z5h7V7RUsMCXuLLoD6LYrDCbd4iUA9QO1uOy4AS2zvgPoOxcmIUINHuMy1PsKKjoY5SLi3AfYDP8Y5+0r/wjdv6wJ
xPQEpNUH70T9EQNDGhXgIcceFTIgHAEc797+3g8MKe7URvwH5d3MCNrbCJ3JCdk4NScsFP/z1hnBEQkcJR/hM8j00dA3+hnK
2kjTE9/i2fre7D6tsBvHSDbxOgnv6hA539EsAxUt4i7Xlaz4CBUJz/cS3BTy+wCS4OvNGSEvFEAWNi0iARi5HGfDOSz4zL/q
3yBOCwNR6/vrDLxEDBXv6d/620Ao3yIGCv4Y0S9HGDoF4a/3IvMD/CIB99wDuwQHPjkbFu0BBAq1GewC898GHAAet+vkP9ca
2Pv/ngYR5f5DNA8j+wpD8utmyhgu5C/fE9fi6bYWGhNPFwsdHPDyKh4zA8UhOuTEtAvr+Q4eKgAK3zDM+w4p6tXIFSs9Ey0c
1hvbKBb85g0FFvTrFPPpEwbswP8O8s0WCwLZ/N0B5tzrtfoP4Q/oPwIzEwzHAefn/wwMGzvX1em22DsKJes7Y+sw6vnw+xfn
FtH96SM4CSf2HUYo0PDX7QJM/ToHytMsy8IMHT+6A01YJNUqA0LmGTUzHCf/4R/UGbUTuT0YKCD+UAw/AwLtVBUHCgvv/BGq
DhQLKfIavCXR3tLm9QKuG9Ph/CJq6jQYAhzSGz0rA9K99AhO3TnNw+IvNfwrBeUZN839KcxQ9DEq+Dz9TvoDw/k5t/L8vMcg
DCIR7Bnf8DjzRckgCwSr98/ew+0OPiHmwtjDERsPN/7nGh0bMv9izv/vBwLGRA0SDfoTExbc/ukdylf5UyjwFgEe7VjQFw8D
OO3zwTcM/B0XIgI2Gu3i/wP+/PXzZQNF8fnZH7P/4U4J8QXoB+PjCBMdyhtE2u4sAe3MFPgB+x8AA/Yi70jnc9Lr2zHH/udA
+RcG6PTXUEId6Mf48NwU7g7ozxvgA/Az4BrLOhcjEj/7GTHm4woCQQT9DvTu+Rj+CzbZy1nWHi88F/np2O01Lv4BAvEM/Qry
Bv4D/xP7BgH98f3+A/8LCQcHAvP/APAKGvz5Bv4VAAEKKSPv+CnA1tiv4PG1IBIIOxDtGyXYA2T4DcUD4LAK1jkFRP63uixN
a+nT9joPDfwX/lPeKwxUHx6uLg/l/zYt2xcmJ/cRFhUICsfczxgGEmLs3PIuGBAANAg/4Af8NiQHjDL4CAkxFdcILSD6Gwkd
DwjgwegxNvP0PPz4BQkVQeAeVx382egUAQLoEfcbsfEmbOIPSej63FP3MbcsH2yUAgQL1C4VCuUb+Q/eOtYMBQPFFtP+5yEQ
LeYA4g4AwTpD3jgI7VcX/PP/M94FA/oboPMakAIa8CIrADX3JsbkM+q5ysgQ5ekfBAAFmPgG8CoA/AnpCwQF9vr5CAIOAw3x
APP19vPz/wD+BP8DBQ0DChr27vH7D/4CCPf94QD/NhHzAAH8EyBYEenOKuPRus8hJ/7oWTvbDzQXH9C0AzjfSQIVVeUU7CYD
8gMezwwDWQ8s7gEMqsb+EgUUBxQUAw8RMQPoxgZW6Rv+AAbJKw0G7f75FfQh8hjwAtHu5s7lGwENBAL4HRz4HEzWAuXkKO/+
APwRtEASHcsB8P0GIO0f8wHL8fHg+fcHBxUC/hcF/0tLzvPZ1DLeBSPvKZQg2fYIGwMrJvAXEbgD+TBDrRwdFigE+gkh7A7z
+A4qr67zxe88FFX69Un5BSAQ3NvAvcnBWfX/NR30yOnU46TDHbIJDAIHE8Op6MEN9Ns57B0g/uESwPvgARjLsCm0Ovosprbo
2NC1zhvMGe0XF/vuzPsJ3ODgT9jQ2uU33Pr3k+se4t1IClb43s3FAdrPswckvP8axTLsucoF5fEjBzQy+f8E3fn7Gsvcl+/f
cQTpCZ4MpS3Y68X886Ho/PlcKOybXRoA7qwZDClB2s1JD9rSPPrIGEvwXhM+AaUa1/gQt+aB0AoJSgrf2dffzuzeV/EZBPY0
GAsn0w0J7Osarj/69ST13R7wCzcD2PvyIPXwDfNUTvbwyhb49DAOPPhD9ga8CTIPLfntARzqJ74O79UoISAgAvjOEkMfuOE9
8+Q41BUgISQATBPg4ysZ/O4KICER+/QZDPPfLwsKGePHyzdEDwcV3b628zMPWd30BifjwzcTMuwL7BAuACC69/MK2Roe4Awp
DBke/j/0y/Dl8EPCDgEAHQ80Bu/wGBQg8u5MF/L+xegZA85OBy4r4s/YHhEVLhn+BqlTP0/WCxHWIN3x4g0XQuQEDinXxt8d
IhwOM7D5KyYB0gYZBfbnCtrK1iMTDPbQ8Af86QYr5uDtEfrb/CYUJ/A6rzjvD+8LuyL+F/Iu9eL4Bk7XB9n8OUY/Fvv+DhcI
DMd3BQ812vQi9/cq+hb3z+bi+jwgPRvM8+AZ8Rf18t3m4QroIOEByOX7/vsV9RPM/vQF/uoJ9Q0tB8gZ+wQL+ve/9dvmUvcb
MSHr6qAT6hkOAQ3czMtPqAMJDA/yI/UL8xcOABbE4Avj1RLMKi/ewQreA7bv4snQIMf9FCC+tf7w2byeLLIEBQklDhS01irR
KPlTAPjnxfkw2BLayxINAwk/TffC70ALJ+UZDTA5+zgM+BLXEgQp7u3wRlEMFAfOWbsu3VQv4e0VBPfP2pb98xoQCrf69SwR
SApG1EIG4yr03x7HGkcCB/wq++zuDRMJ7PoIEgjk3ewBCTY3yAQPBu70Hfgs/hEeATPiAM0dLp3iJ8n/Px0GB0kAIvwCyfky
M+oK+Ng6ycwV2RIOAR701gkwzBTEJ/W/+x6w92AfAghJEy4s7dQcFgH85eTOOtzCIcUIGfsNyuTlyNMADQU3/Q8v9tfXDzbX
EzXx/AfCWujDGxgXAwfcD+Lz7gjf9TXoAiAp59UK+vMB3f8G1gwdOQ8XFxoT7wcBAgTx4+L17hkYKd4R7NH+IvkyHOD1FxfR
O8jlHLksG1AYBB8/7PES8RTw5d349MsyNhDhL9y3HWX9L1rtyg0XzRHO8gOrHB9vOhodQhTwIgjpDOC84vTQChwz3hj1xRot
8kLDAwjjA/fa+jz32zIjEAr96sPqJAgRENvz3+3y9QsDFBMo9hQX/Oo/tvn+2eAL3wcU8NwVGBUAK/rhyjYC9fbW2trwFADz
GAwJCvARDgLiwsQbDSThGxb17N/xBRjb+0gXuPIE9gK82A7s9+j2BAE9LBPqBcMY7cskDAgM9vzl6SwGC/j32/DMOdUl+tDg
GqklE+UeBAX5GOrqBRwd+wEjoeYc9gncAwWw8/wePTIYSB4UHhTxPi31ItwEF1G/DgDk6ApeAv3zDfxN3AwM4wgg5O0o/ufw
5j9FQw1ouPD00gUSE+jh17Xx7NwTALwMENQUa1Xq9tvVLtMTT9noCwrkQwXX3ST9MhAQIPE2DckDAtL0H7Tg8t4LHuv/xPHP
EzPyAdUc8Qr+FyTkEQjmBZ/fBAEDAh4uEqLLEP8a5xrgGdzLMNI2Ivcy/trR8v088OLG7QgyyOv5KR1J5OYU9fsTGwPv8xiG
7qBPU2bEGirQDK/s0xglTvjd/gbhsQEKAAwV/vMn/yMP3uv79hn4BN27UWZWwyQB9B7W8uIERRbd5/79xNz3HRgSBxDk+Qki
/ObhDw4M9tH7siZAUuEAHeIb2g8CHgdHAd/2BfPetwIOCh0Yxw0HJQrJ5Qjk8esr6Jk+PmHVLCPjA8/bszorNwHt6Dj2wwYs
6xorEOv89BLz1gIhFQfx4fu/4wn4zxbuMALnEPcxAkENCiIZLr6v+Qn7Jg6xC/IdKQJQKQ8IAB4Iv1BC/MobAjn8BCv+qT4B
DjXL1fr28/L6DwI0FuTs+txJtwsOBO/0G+0DAAzG3yYaAygIIQ4hGyrY/8/e2QHjFPcI7f8bzNIc3Er/GRTfDf/l6vv+Dxbp
xM9D+ADlBNH69hXOJArJ7xnsMxPlCBguLwjuDCUoOgn5Aswe6EPpEt0E4hIdzyZe8hA0Mw9V5vrpwPLhYzI3IzgIASwv5w9A
GbYX/ODfGWzY+eIBWg3sDuffAvUKCVK1K+xAq0GXNOva/MzPIiou9Bq4DxXs7w1LtOnS9kjmEwHqCwHzGg5Vrg7iILwtniMG
x/653SbkB8/3qQ4a5w8aA+AhB+MdCPvsBBfr1CMuLMIE9fMJHfQN3eMRMQoI3jAa78H29gMg//HNKRLn3zMwAg8m5AkD/eLy
BCQZEyf3MiIH5z0mWxX5GdvT+vgMMewG7Bob+tAc+fAJS+fdyx3r+OIcDiLz7N0bGgBNCTgqI+f/5RBSVe/s9+JYxyblADIy
GwNQ8gAqCBomJREjyvY2DQMP7v8NsPz62ckA6Akb6AzuLz/q1zcj8g1PCh3x1dLxAg4hFBIHJC3q9U4iehr7IhLX/LYR9wrs
9v0f7Qsh8PDt5+P4CBPdAB0IC/H30wgx/6YX0PgODiDvwOnqADXy3tczH9HqPxbnETvxBQXpz/MSFhFFKAAbGQv7PzVhFxwW
Asay4DRi+xU4HOAB5Sbf+glP9eLbD9/8BdPYUAOx6f/dEtn5I0QEAfwWT8zTAu/q7b7jK70/Ln8zBfgeGAsXAe8Z5d/25tEU
Ii7f9f/oGy/vx+/w6l3nBSkcFRD0Iebn5EDyBf/wGgPvCw8aFPDEIeYD+xMx9vviC+AA4AMlL8TQvRr1TdQX288A+vkkCd/0
KtkT9PcA7jIi3fXhD/0LF/vfFsnkI/7a6xUy4/jr8OHPHhQNFOIg4PHWMfHYMATeA/cwCxsFIR8tET4AAdr76Qck/PcO0Pf3
/EbgIRXyMDfw5wMR+/QIBfpK1vULMuIHNCc47RLU4+MWO/v7FdLyB/dD7yoO8SUv7OP5CAUMDh0KMMnkB07k/nvA5hAx/tYm
ReE8BRLWLuUf1GoG7AAAH9EGAQz3He3u0f3r2wMYC+nk5+YG2hH29P87NS3LvBz4LhEqIDnzJ+8CWy4WA/oL/BktYQ4tKRMT
LCUoAyvf5ModEvT8CQ/649o7ATAf/hAzAfbfKC3q5xXtLuEkCEXM8OQTwPzv7fYbBxRKCNzoJfnjLNVj0gHfwjb56e7VDyQc
1eM1AAss5+rpDuIVzCcYXePmMkS88u8U2TYEa9Ed5w7+4ArRG+IJI/fSAP0rIgIG/Bvk/fQE6zbPKP4pDO0P+gID+vrv6CL2
9B8Z+fYX+goW9CQx7MwH7vUM1y3+I/D6zQzQNgnx8ukKIRDD5hsWJxcB0s3RUgUIAuwQG8QPBef0Dd0M6CftPO8wERbW4wnj
DDMWKODaGOT6Cff18OQE4Ofx+zHy7uEOCA4w6skmFfn3DP8c1M8LMhwd383rGNnZ8CMCBs4WEO0C7f//EfvfNQsdNeHYMQz0
/CcNKdz1/i4WA9nM2CPO2fci5ffXDBwGC+v6+wkV6B8R3NXz/OwruPrcASvHBdQgGgYszxnoPuvo/yz0xSXu3x7ZKPABBvUM
Cu/RA+re8MrrAukX0encCvYRWf3yFSTM+O314uNG8PY96xfnEfniKTnsB98lQwoN1T7oQun+6RsV+PUMshPw4QYG7duz3fwO
IvfTBj0ezAoE09Sv9MMKw/b+FBIKEeQS8+8k3RT1OgT36wTy2SLwwATR7BP8A/8L3OkQyf/HzwYeKSzd/RvvDA+y/toBJDMC
GNEFEuvoEOUq49cX6CMD+gARvaro/SkC3ifc/tMV3wHd7RHu9wECB/c5dwYYCfTrEcvkKgLrLPPg6UgG2ffuR/8iIsL3Au7n
GJsoyAJBGwYi6DYBBswu3y8o6OcmWTYi5izB6CYhRPzs/P2e7dXzJ+WhFOD94UU69+U1EynU6fNYENoTNYWEMeknxfA5JDUl
2wz/rPOx1hr64Ajs9O4hMwbyRB4e7f0AMRnq7zGzqx/hJbTkNyULCigN+cTrvc88AbwQAtjsOyQf9jEqG8L08h4TFUEpi7Ad
6yLl30AYSSPmKwOl7LjtGP7BEuXg3C9CDwAzLCbw+fw7C+vmOsWoM+3J2vDqHxza5/su/eMGE/3fJwzYL9br6hDl/UP4CPUB
Bi8JKeA+WS/uvfzZ+jfqHB4dJdrAHwkGFWnL3hPQFubjLx8Y/x7r3SD1Khn9SioX5AK/6i/xJwgNHc7rxSQD9Uo7AvwP3SgP
ANxX6+4F1rMh4Br5IwL///noLw/xGzD1CbsiDyjv7fwuHgMYVN353w3hCAD2+MELDB347ELYHekBOf7+IBrNVecI4kUOMAjL
0A3yGR/l8LwS+vxR6VgG2eXrAdbUPwXTzsXqDgdE2+zeESvo+SHx+yEg+usNItLZ/hQbJPP/DQMQMQzeC0nKKyEJ/wIkFvHR
zzAYKPsOECvzCTvYJ/3v9ybaEt0P+/pb/+YJAyI3+MACvfHDBSgQ4QEt/grxBPvXLuWt+h/HNjgZ2jT2EgglCuf9+fEOHgwh
9OfJBdMNA1D9JM0MzBUY8e0bBw8O5Rra9v3W+u0X5S4F+ALtCCH34O757Qa//9vC3d7PzTIs8hHu8v4X4EMXDecLKRQe8Sqv
NQlQ7ilG+S3pvvf0Bz8CAQ0OHA3oIPrSGCQM7RzuBfP9MjYv5As1DgUZ/fQ0NxobGLj//tjVK1fWBcoWXgTXCODWAQAJIGCu
EuwJsj+vI/v1CLnMDCUS+ePmYTtAF+bxRusQ6zXozRU9veYEtcb9+trEt9sj7Qbn7gg0/Pfu5Nn/KB31Az/8/AAv5TUC0v4M
DCAdCp3BCfUl/Q/hPt/k4MMZSCb1GP32/8sQxBskJeHq8RMBHvUzyNnm6RQI2/YpFgEU3gsSD/o94i3iCQcSHNvztgS7CiHl
D+sEDcYw//cl8A8iKNfp8u5UHuEH8uAI8+8TKS9g1NJ4As4Y0wTSDBwNVffxDOIoNbnSJDH+Gw/1Ks0KG0TiJhLgOsYP2gfa
fw/AGeL/2AshClXu6wjrJzO04hwyABwK8xvdCBtG5iwQ7C/KBd8N0+fB/w7jS+wDByD18Mjb2AX028wfwfswwNcO7APuOgke
dRAX9fra5ucbD+s6Bh3tr0Ui2CoHABHx3unv6iklMRspBd8g57kNWcfCCPAl0erP+snzY/a2F+Q0MPHQ9cT2/TgDrl/jpfsH
FuD4Whf9AUAI+7b68UMYGgz+o9gCQujdAerE9i4PzeIc+dzZxjUNW/oks+nPOf8W8CLI08tB2B777p758irO8hDfu+IpEsbj
DgED5tg2N2P2FY3wxjzx6vszwPjYYLn++hCuVMnt++HL+e8wCt0U1iEeIvEQAw0b3jTh3vMQB/Xy6wa/0xAq2/UYkmHH5+Pj
ygPiFxDNEMsPL0UK9w8hB9YvyNkBHBPm//cCwtcQGt1JKkMG1gf35Nkf6eHLzCznBEjuBPgDDQnB9gzo8OvSAUYjCfAK4/cs
BOwfO/reIfta9NXs5cor9ecfzufZtuz6Dv4N9fkK/CIB+ecgCzgT7A8a+EgD4CufXg342+3lFQTxCt432tP+60qv9Pwt4OUy
Bf/lGO4s7xICBgR79+QDtyez9+YGEg8o6BWd5tTyGPIaxssH4eIF8RYNCfgi/k3D7+s/PTqn89skEg33+BotCecCyxS31OXs
KuX339H9Ahkg6/0BCRH3+BP1IE/u3TLqKJT02uA2IwH6fPTY0doW6yMWyicw4CP84/bJMAn5QtPiMfLe6LEP1N3+TBHpCvQU
7FHs0yog2Q3nCc0B+gklAfHZ4BPSIgMy3U/m6QOzBa0Z608W5C76DeMyANQiIekHAAS58wD0Dh3kxN8u2hv0LNMy7+v2tArF
/fpQD+355hnkTwXgLiXcAu0IvPYGGykN6snoF8Mw/DT3FOdZzDT8J8v4Gljo1QEiHCMV6N8A0+8z/cYh8cnr29sBKPTBy/8m
7gAJvwkdAPXvPgAILOobMfgDxrUfHBswOR7+E9XGQt9SACoM9goW6fgEweop/Tn37wvdAuISHv4cJsn4Tfo9NioGBPv21ifP
DAoRKvcBN9YC4CjgBfznwtsMIPbXAu4B/Cjv6e7lHw7nyvkB60IZ2CsQIgTsDCH/8RUJ/787z//e7BkoCA/dEL/2GtkPEvH8
Fu3zGtcZ/dsi8CQDm8nt+gn19QvL+QfW9CMB6v5BENsr2fgN5woB9wO3AefnPR0dEQonw/Hi8uAF1SG4BgkQ1OzwAAAd5BjR
5eff9Pn27AoQ6hMMACsCBkX1AuMEByAZBAsSw9sEH/ARJ84V1N0bNioe8l/w8cjeSg/vQwYQJOsNGS0XU9kNCQEh/tXj6Snv
ExLTHfLTISwNLSFrFvvF6gDzBDJLFDEdITAZDV7Z+SkNIuL10udKBs3t8evi97z0/yIICO0NJEnl9zIe+Q7n1Dn52tdGzbUV
Di6zAQLrVQTy5Onq7xa84/4CDgO9BTNF6fIkIh3x889H5OIpR8GVKwwY0vnb1Er33ue7/cYasfIOHSIX7g3/duviOznfBuPI
Rvz80kbdzAwQJvEB0eFF6czs7QXuFKLuBwcLHOIPIVjU/xoL/Bbb0Tfw38s76MEUNcnD+t+KxR0H9x/yOhMZOQW/+esJ4O0X
JvUUBgMX7A476Bc4ICYR6ToMMxrxCvne+gv71+vYFesJJ/UUFhrv9er2GgDxBuX4JikC/vvp8wQRABoZ/ALZ1v7x6Ajm8vMJ
8BvzZMwwE+frDgIa2iVI7SKmJursHecEQxVNK/Ih/bwaCfXG9MUZ5/wZAjoOQO8N5usL7wYQ2/szJgv9/d3qDP329AH+9gf6
8wj32cn0KdQOK9wP9CTvGOj1JCDrCSLQLfoW+eEBNw0dCQHQ7+vb1vYX7gzECgn93/L96vIbCtXv2/gNFRog+jgVC+0o/Qf3
JvRLL+j0/v1N+uvd3AAf/wwwES0ZCCfg6gHj6iIOQA1aJhEc5MLu+f7uJNjqBBDM4hItKvG9DSMOJ9LdEgUW/Pr65i/3LyHt
CQQpOuLjKAjDPvcI+QUJF2AiCBDjCz4EEdzv0UEkHiAOvfYI7dQaGSDj+e/eHazSJvTY6d/56rr39AHjzC/+2SGyF8lB7/7j
+BT5CSYeLA0BCfBWf/MszRLVKvMmHRMfQvwD+AAm6+1Th04D3xkE2iH7KRIB9x/uCA70ECQWOusB5jcF6gDu/tLmBsni2+rW
UfAVBR3f/67e5ebu8coa8AAlxQQz7xTf8bP59hEhGOUVDRO1piQhzS4Q104B6F5CzzAe4wwTIsMJ6msEI/UCDPH21RvZu+8A
SCLWBh3D5PIoJI8q980BMBHxM08C2TkGKgj/5tI8IjkX+OBU997szf0W+vYyBQ8GC+G7EAr8BiUBxQ0D6ysjNC0FDeEZ9UT8
7dEH2uX9+vjlA/L3KeQMysX6EyLwAf/V/uIB7QAwGAFVC/7sDwkGC2PDsxS6lrUzG98u9Ew4AyAv5ND57rzDC+g4TAsmIBwo
Hw8iOPnY3fQQEEvV5d8UBNcNBQf+7Q/eByD/AyHoB8rdHg8EBwMk6f4u0N0+6QL7+xM57/ng/fviGwT1Ds0c6vwVLDoi3xq5
7jMKCRYEMeT3RcbaLZ/8DxYfRc/n4QUI0xX8C/ftANcFHxAHIeMMuOEGAfEQ/zrn9SjYy1bkE/z19yBe+N4QEX8Ln+Dkoj37
0i7j2N2l/dz6/Pz02BAHLxYB9ykTRTAf4BLnzwPSFun8D+nqGNwfz9ICMU0ECTXN1x3aA/77ITV1JNHw2SfHFQz+Tfv4+yfn
+SAbUEL84Abq/9cM9/IX9doN2f7KDxYXugVCxQrCHizkwt/+7RDqFfstC9/IEAnY8xbCCRXt98sFFPZIBwYf3vchIwoJ+Pn9
+u7w/dhLFzTlBDsO+S4C+gzHCB8Dy+fh+7nnBRX7Jf3n1gT5C8r5dusKsnLsNBL/963gJtoGCws6OSsZQj7KSvPwJx06z/O9
YMvQ3awg/M8NHPnBJvME5vX7EATa6BH4ywzI3hoJNTf7DRXt5QQl3v8VBOQQBuu79d0j8rzN3xDyKhLRCBsS1ir5P+AZAtMC
/bozINT92iHN/rDtFAQk+eLK/eXGw8MLJicIwvHgFdHvTR7aG+quAg/vBfncBOUL4s6pCPbg1wAJ0d3/Fif0uSk43P1ByrT4
AgIX++QUDDoJ/TL1xs7//wjiBdcPDsgU6vHdA+/sAfHv+RQzHenp/vkDrRLqE/oNq+0l6yYRLPXgwyDY9sQi4+QYFyEPJOs3
KgbzRhwIFgMYMSwXGPY9NBn/yRUDFFMSQkMb+DTgCCn27QjQ8cL5Ad72JOcNKAf5Ay0I+uoPCwgABO8IEw/7BfztxRXR/Pf2
0S/h2u+75OL3BR22yWAoA9k3Ir/e+OAc0t32LgvwyiDIraQRtgIJDdcE+rziltPx2wkxoOgqEhvlZCbh8AUDFcYA7xMWD+MT
8Mu5FakIBvLtkQcWCAwqFhX+0gPy+Pun1Pvs6AQWDzfMJjPmEhgVGgfiFPYfDBv1FO38B8riukka/+0aA7v5IR/Hl78R8MIC
ClsSBwTe6RYGT0UMMDIU2SLi5iW/35Y4O/nsCRW77zs0xcS0OvbW2Btk+gH4IeoL41dT7htXAM7x5+/O4Efx5CT0EOPVId7T
ES7yO9QRMRIN9ijD5AdWADovMu86Ovxa+RsC4BQJ7Asa8wsoJf0HAPQpAyHvEwUsMeXiB+scddwkPEMBIRMDTvFG5PgDLPj/
DdvvAOwINi0QMB4CDwdS2h3CFMxELC5PGBf9CgWUO+3zVd7rAy7y9kLs5BDQFjI+AykxKvLoTec08fzTfxcYSDY79h7frCv2
+GDCC9o0+vg73dv7zxspRQMyRDX+6Gb0N+H6zGokEjMuQgMv0a84/vIcsDzFLiUW7tIONMXtDNofBhc/8BH2NRv17c9I9zgo
KuIi1QIkDy7glskZ5WPp5SL39cYIBerYQjCLyy0TUCfpDRJOExQHsC/j4P0ILRox5rmtG+NN19gP5ALS4fP74UE0gvTvMjwC
7CDkFPoVItIjDMnl9i0ZavkO+QUAIrUdJ9TL8gntARDP+Bzg4N45JO755vnoCCLjHR33S/8S8dbwLRXqKjOdFiG8z/MLAO8W
1eo769TqIh38FvgdFxMWDB0lDFkFAOjB/TLh10XLHAPxBRPxGtHZEwo13PQJBgDgwPw44QIs8fDCFp8bD+4CDPsP7fcBGKww
E9HH/Qz37Am68y36xNs/J8nt6uzrDjbWKC3ZVQQE8MkgyMQU74rJ9fv4STlBINkgKurh+vuO5/e0Ehfl/SX9KTfcQ0wBHQLh
+8MUBRBK6dZFPNEbQ9fUHB79DfAOPeQ/4glMA9/Y+STzJO7TKPW0+gzH1uYbJ/erPDrQBFLJxw4IESH6IRTnRPMRT/rBvv4Q
OQ/Y8TAM1fYE0ArqH0Hvli0w1R9A9rUNCgQZDgI4+WvpD0Ly6d3jK/wGAM0JBNb2/QnlGCQVsyYELdHpJyVoHQP81RJ9JNG0
5uPX914VKNfl1B4DKSD84QASKuTQ2QHu6EDgDzPz+fYWNBFBMfoL/fI62/gSx8370xQK7Q/yBNnxBx7QDB0A8vEFFbv64wjI
EMAO0vPS+QYWABk5/wjwDCID+NoNKw0Y/yL4Jdby6BzzHvJvFfTo9wIr4f4wzRfbCQT3CTHLDhXT9wToLw5FAgIJ3+zI+BDp
DO7T+ds99M4N4cMZI/g/3PIADFDkAmrXFgFM0///AjjhwfUG+VPD3w4C/99hFd5NL9/0CkJ85RnqCvgqBuLp9gkRHdjWnbfU
5b0G7vxYs/QJDgzqZyDcQTHn7i1HcfkQ9BQGHgjz7fT2BxT5v7mwzOf5JPkAZt3wKvUP9nfn0U734vfjQT7zL8z9PUzj3t8M
9QRWF5q2z8rxKgMdCS3zSL/3Diuu4vEzBxvbPv6x8jc94PtP5/gm7D8G2yANF9oR60grLDdA3DD/BfwwqxgGHvsUKBwCrgwu
GOAFUPq/G/9HHNUj7+bpOOozGzUTK+9G6ssLM7H160wnO/cgLcMWKBve+mLNvgzzLvgIANO2/ivaE80U1QsO0hjvMOTTwhss
KOXuU9/SGNovC8838vE61BI7J1Wuwukq6Sgn6Ow7++AqKMA4DPkG9gKSFhbVxBYWH/cZMiXpJie1DRUQDVeuBPUHL9MGCN7N
LOIU+/IoEsv28Q/51QY8Gh2WDioGF8c48fAR5BL/9PHpJ/YkAibrSM0ECyGq3+lCBBnoUfKz8TVA3d1F8fYz4kb/2ikBKMsM
3/vlHe/x//rP5y7u2hHmBQmpHafqP/X1D8ECD/7ZHB398/kY1TkB/AHc30PrtwzbMiT24+7G7gYhDKxT9LsAFRjN5lIA/wI7
FAvU8u4/FR0d2BdGuJjz/kf02L8XBfb9HTTILt3NFiok8RomNhhFUBAf8/jp7fUL4xYe5fbsMun41Tvo2vHcJe0A6wAP4gEC
zfYxHQtcEAsa3PHF3urOvN4nA/wc+kbQDrtE5eMR0SztzgD2Dt7++dEAEBsfTfEbF9QA1f3RvLXyBA/v+gAw9/q7Keq1/6tB
9vryCCfXCQmk8iICGVsAFgDP3rnv286h1h8P7/rZLN8D3k/fwPzkOfjx+AAm0wkNzPEvFBBmBx4exvq10wnTwQ0UAwq1MQrz
+9gQLuEG4vb5J+H3wCb5E/ztL+z99Rz7Hw0EUhMq5jjazu/u/TkHPjJaEMPrHjfROkLTGLy6ONDnIQwn3cMYGRo0H+vV8uJW
Yv8R/+UcCP3iR97Fxfr4Fvn0ywgVAO7aCRwM2hQa/Pgg99cWFA/44lsW7ysFMhv0GB382MUg2wTU7N46Ngv82AgD6N8J8dca
JtjtPw7s4tLx4tQ6qri47RMOFPYo4P4BDsngKAzc/P3M+N8nDAD6DEPx3RQ0FdsE3hHj6P3W8Nb5MhP60OUF3PUrCQDxEuYc
wAf5FQLpxiEG1Njk0hAOFOwP8+D2ue7TCS8O+s8n+MLuJg3+9/7rGKbh9Cj04bA0Asuu/drp/BO4/RUI97uwwh4uPPvNFhHV
GvDz8RwJAS3D0v7q5gUEH/jLuw3NCfYK0gvW7/nZ2+PzLxf6x+b95O9BIfvuFd/7m/jpGgLhvjIU1snevSASHS+66AXZsrUM
JdMYJjkc4kUa2o3VEq29/BAfEQP+IEI2GSljX/LSBebauvgH/Ckk8xYGH7XMNvO/HSzOEwTrSiehJ0PfQwYBxOTsYx7j4Qzr
ABUD8NoXA9jqJufv1NgNIWrP+S8VBgIHAAS6JvfkEer/ge05Ky229+ik3gGvZ/jsIwcN9NAQB6nH/6/x2RUUDOwLANH78t/s
5xUM3jPnGrnNF/lDF+/wy8srE/MMJSI+HDUKHNwcMs4YIu3R0O7F2OzLC73r5lfb8P7b9R8YyRMsDsAQ1S8ZJR8R9u74Jebk
7LPmCugcCSY7JOseHvXrE9758TfaHR83+Qkx+dkb7c8X5DYROd/lBP72HO8jCRoO/QjsBDv+GyINCQjLQf388QMIDijGCOcE
7Q267u0PUSPw8OsB8BI84wsLHMr27vSu47LdKNZREPMc9C7G1uj3+Sz6z0AU+TnL90QNELjlDQ4Q0AcJE/jpR/rbIfUyIAfi
7MAw6ULQFe4JIuIH8+AfBhELDOctQKAyUM405gbsJPDsJUcM7EIk1i87HCcowzAaKCMzRNbjw9wg+f3TIC799hAVK+gFLOfl
Vz8ALPE2wv7lHr3Sv/D8u7rzHASy/NsOIswGphDJ/D8jPQLyL/rsB+MvDR/fEsdJ3v4PztUZCtIIIQQPCfYdAPwrDfHm//QX
nR3wFzfEPxT8zuTpD/kmCvjtHQo37Q227Nf8JEfmiwz02vO0Gvdl4QIOB9v+BywQBdsVvhoFAu/52vvJFuTMmhvYCx8os4v3
0tO6jh3ZSuf0DxLeuswP8f0nKgL8Iar17p7p3uD/9vhC/RE2JtS8Rurur+m9ljfDEi0w6cOu/xoJ1R7fDvQQ9PXjNvkXFB26
+O4l9vUG/RAr3voHCh37ChgAGt4LFCzt7w0eBtnwC/6yLRPcRMIsyg4CHObtxjKe0hMP9ujbC9vhGe0XDhINtQUHINnPBff1
pgQD/h7sDLj+Efjn77giv+zuKhjkIPvBBhXj5yUUAfL+6vD/5BgeA8EOCj8U+Q3p+NIZIPK8/TT8T8za3Ewq9Y7YJcnv5wXu
DiG9+QjgD8zbEQMlsRQGB93i+bXu+gf0Jcq6niO/HQscJfggAzvN4QIAz/Id9SrQ6ij+7e4lCeDhKjL6POjiJgza38UJ7RfQ
+wpkHAg5I/PvG/zL4T4UvQDb8EETHjWl49IAB8PIDdkAHOMeAAQL4OXR3OrrJMj026y4EgI5+RIk+v/X7woa6/g3rBrlD2MK
wQ3K0i/aObk6DBwMJjQKAvLUEt4EGxYM4g8698PrBRILNewW6/DlONwP4fZPzULY8dlHOg4m3AI0nR44KsgCQSDrAvQg7/jZ
4gUPJu7jCsQmzQLB2Yg6rsH7vLLw/NgX+jL2ETYVo00CAM7rOCNu2Bs93xgeHNX29djG7comGPkBxQvbGQIF1/Us1B8mJ41+
Fv3h/CI+fwMmN8ogMyPF2Q3HgfC4FO0H668K1Bfx8dfzU/QJXCeBZh3zw+5IQH/ZGSjSLjMY0d/tzaYD2yUc9OquFuAlCRW+
8VL3CjsogWICA8XnWj9/2g8h00IjKNLt3rml+dBDHv3XuSLfJxgTxPI44R8xDpBfAQzR5zsbaNwQQf4nFiLp7O/TpeTQLBny
GL8M1xwN/tX7AhLd4BcF4wFM2AwD0BkQDvAiIdcC/AIdWMn6+AT3DfLdViX7zjn4Cis88BziFfX4VNkSONfd1+cy6iIKECZZ
B+AQGDYjAS3eaPDp4EX67OUuFGkR+SUY7GzvEi4E0eoDCgQFBd4EUgH87PI4D98k50kt3eQ3PcsAnw5ZSKkVMLkQx/IJJCwK
2vESIcoNKuIVDB+Z34xW4dfk8fsa+uPn9g8Qw8D1J9jF7Q0jKhUhwuP64wn/1/4S2yMTA+UV/O33DsvyBhDS+PAh/qnq3i3M
+wUQMVMJF9H/9twb7tL9G+MhD/P6BhIpAdC3CN4YxgbqFyTCxB4ksdDoCkMqEAjG69TvFtDq9xfiPgAU8yH37uDz9OH8Mcnf
NQO3/Prd+8vxMCX86Bcc8QfUA8wS+w3wOdji8wncKg8J6gsCISkduhUJ6wgR9PW95ygfHNwN+fr8GT/hLv7k/DS2HvP29/A2
7v8R9iJHIMwC48XL9uQjwAz/2iC43+fdBOYU0ur2JNHy8Q4qy/zB1evw2Bok6TSuDRURutoIGwvaRqv7Hg4GChC7CQsC4Msf
KcME2C9AA9IIL/Mf89jZqf87D+ToKRnuFDGuDQcpHeUEnx8a7u3cAke99/1SF/Lq9B4GSvrj0sQQHurl+BUV5+xFob0P9goc
ErcRIR74viZT4fbmYV0SxP4kHiTS2ffB/x3O2AESQfEvMYKt3i4kCy7WHA0H7cQOSOH+6RhCDr0ALTsaz+EJ9+mwxibdSefe
IxjgxNzn56kbFLjw9Acxz9pA7eIs1Neo3hTUFiPd2rjzru/4+jPm5/cQ+cbOJwqVDR7QBd/DRSjoJe/s9OTfnucQMwYcAx4S
FxLSJekaER3bKLY5RPYfnjbycQWx+/gU7QLnNAk+9tO9GRrz6NMg/QTqywvXi84dQfMFCB244gMM3fgu/gMIGekHxv7uLL//
VP72Nk0f0t3xwO/7SiEP9u8dFcsR6DUOzvq8Td4UCSHM4uW4BiQ9Adr4EOcc9hXM6+sgRzLlHO3IL/PrA+pIGvXeDF6wBvAp
/AL5BNTOLPHpGRIIAuXd888wHCrpGTba6ERREVXCJgsm/S5Tt/rhDwDV9zzzERLV0yZm6d3ZFPjJzO3N/DcrJBkJG63GGDwd
ARPGSOvlIhbpKO3t4RFS8ebuJtYQCyEq2sv7GQAUFy7oSgimwfsuBN4EB0HG3CbT5T/H4uX2P+bzCwzbGQsA/en87iLRxs0M
+An94+HvNP/Z4647IQnfL0gFCBsR5n7h7SlBDt7hC+7Jy98MSAogUgpPN5LUKWu7LPXATxO3MwuBHB2qV+jtkeLgf1QJ+ef+
1PK/JD8hFWT8KzbcwiI1ygj1CEcnrf8tyPIdzXPh5b/NBD814eLB/uwe+tj6EQkACwsV1NjPEP3b9PBi3dEMG/zxCTSs9lno
GiMjGfLk/u0GAef6If0Ku+D+9gnVHDT/KEgvBBjJ7xD1A+4H+bECzlzqLknRLf8C7s3rKy4HFRTdKDL38fxM5OPl93/Q+RoZ
7SPk780DCgO3EzHdHObprd+sUXl/wSMbvj/fDfT3Sw/pzAtW1/0FSPgiFe7G5C8Z9e0b8era5+Y4wBbz1s3GXjO9HwH9CynV
LidF5cMuJDQ99i4VGC0dPOj3Bs3uyQvF/ub9wQAAUAwpKpAe0SoP5/q4Bhzd6vnt9+QE6wLqBNLY3kDxJ9z/yOj69Ov95AL7
9gYVLeP5Id/AMPn+3xPiCQUMxdf+3xq70QBdAxQsK9TfExjWuR8WLO4sAfe2PSZM9x3sGPfyH9MNAwLH5QvR/iz/xATREAHv
2+wK8u/+BP4DCxL6xwr25hLc9/EG7SLbA//zEeEX6RcBF8wtDC4yr/QhzPvlCdzW++fuHvLi8e3PNAs0CeAaHR8c2vVj9DOz
1pQf/BxETN0A/8k1/uABuPsA3vTzACb56ggIKF4TKvtJxdvV5QTuzf4QSCjtQN4H7tzuAO0gGGDv+A721Svo3sMC7BbmCwE9
8gLQyeXoOu743jgsEO8c8gMByMH9yvUR8DA49CPhFt/eCc5R7+UCHQ9PFNMYwf/iFOIJBlADNtTnLMDZEcjmIfRNNN8awxnr
5TD0SeTs2jQJX/YGI9oD1xH5KBJWFFzC0NrdIbrjCBxTOfr4/qwiriLk1sgglPvlEWpAA9TTLwW9GkX69v4U/fHR4B2ou9Qx
SR7EFzuNMtYUvLq4O6jg/zlOMs/qqTHqywIeGgzaBtsV1AkB680VOdb74+4hIAAT8PAMAvwePskg9hraMLYj+QAOy9woJiDy
CM8PCuDBFVroB/7SCCjnMwjWEuH0JEzIOPEP8DezLeQCGd3VDy4p5v73BfEE/v359vMD9P3+9egD+v8ECOzq+vL48O8E+AwA
BA398u38A/gWCN2yEu0V/s7mJhMc6/bl3dDF/w0aGkUYDM0EyffkLtEoF2YJCuwhFQXnw/YCJPy06hAkNOv62Pu/0ygHJTpV
6Sjp8t7m3kPPICR/7RfgGCsT0cAL/Qn13eEx/SMoAMzttO/V5BcvQgcO4Pjm7NAa3igNY/kOxjIG7QEoD84H3OAABPwu/qoH
9syxR9r3ICgq3+cl5f3aCLwq9hHrDRH7F/4UJRu4/u/i6R/yCxHN/ion0EGWCg0FI8XqEhLhDzbuHNBF7SrPEu/sG8EM/gLi
0P4tEw/wAMnV6OcI9OoN7QHWJ9nwOBjkDhAN9hYRLQnwCPzj9/nZyfj9ISkEF/DVsg0UENcV/uXf5swM6wTjFPghKu8P0Q8K
2CEk2QPzJMoJ8Sb/AQUBNO0h+yxX3PwZ7zUn6OAGzvEeMcXpB8Yj+tRAKPYm/QXR5vIP/vcl+lH3/hYkGfoNMSFS+eHWFMD2
6T3p78/SUAneSAbsCvzs3uwICuX9H/Rg7BAiJh75BDBARvro8ELQ7gFP8gXH3FgDvzML2Aj/KdAwBRv73h0NTAwiFEUuAwYR
IzIEwf7ptQMZANPVucoGC7oaGyr8G+7aFeIoJCgd+00FCwL/Wv0QCiQ25dPLALj68C314MuqTPos1Q0Hm7O3MG/T5tkcCvLo
C1ka+uLs+j4yHiYHPzcoRCQOIPEWtswa9dMIyBsJ+9fpyQDLBfvPmQHe9gkQrp8Yw+3O3B/p+h0WKwDbq90e4ebVHeEOFfro
3cgKxfzz0ogLuhIL9sCrGu/oz8sf8R4iGQwY4ar0GNr83hu/DBDy//XlAeEC98OjFsT5MgLbgSHz8rbbEPQZJdoKIgfWwPHD
+csgzDIX7AIH0QHrAQ7LmRLKDz0QoIYixPvUrTTFIfjgBRP3otHpuRpVJBs4Ib4r2uz7C837EhEoNOUtJvL8KBX6KRHU0yje
JvcV9R+wDyMMJwMLTyvMDxLj6fnyO9ERIgfmPhfc8CcW5+UjCAffxwNOBw8nFTIVC/TO1AUW7u073JUPvenxOx3/A9wu8ccu
IQM9Bej1zOJqAQM7vas6a/EAtuz3+d77VO6W573w3ygPCiYHFwjnGQ7wHvrR98rkfzf6Nse/GG3bQc1J5yIgUeYKHAzYAPsT
4iUM6hL85hsGGeAaMsTFEOUI7e/uBv37Dz69GyPi2wIKTvDR+AiU2Zw4RhUDuwP2MvzVBgXU6/7c2vnqt7jeIg89rRsV6OlC
3zkW+AcTrcqvKCcLI5QHMBMY4wAhwgLD/QQADrTa/As49wXmAs03DPT5FOLwEf8B4yLS+2sQ1ur+ze/07PYUGS71Au0nOfMQ
Xa7EC9uDrjEk7CftTTALJzPa/vjwyNETCgoqAAkb+g4hCyQ9C/jz8xAG5LgV2SAV+iUK7MHw5wXZ8djfBfEBGDfE3N7wICPM
8iEi6gbj5cgPF9nMENIXHfcj/PHQ2NkEzePk5vYKB/4sx8zW6iAf0QYsENUG4NC/Bv7j5wD0QQ0VC8P59g7m+QrxADbYF/gI
+dPyFfrvAwn0BRgOFeI08goEu80G6X8mMBqB6fEYzPkZ3gd6njv4C+yi4yv01wYY6wQ6KSazaeIG7sPaCOF/ICwUoeTlKuTf
Fu4JfMkp/iztm/MKBOMV/+AMbTAqx2/TCAq72fLnaB0nCYHn7h7T8g/sAWWwLfIQ7Jr7NvbgABDjEhofJrV+3wgAy8/64ngj
KBCB7eYczO0a6QtvrDD2EvGZ+C/u6QoM3hA2HDmzcdoIIc/MBelu9z/8lfrjQMrlI8sda68h9gzgrNkr/8wAH93+Fik6sU/X
CfbC0+zocDc8DIjn5yHG/Br/E3auOeoV/JTuMPHpDRTZDzIVOapr4w4S4dPs6mMTDw2N/gUbx/Yj6w1hsi/4E9+19Sb79Qj9
4g4cGS/IS+QG+7rg7uJbIycVgej0CMfuCPAfbqk4APjio+Mi+/QQ/wcTHRotwEviEArPvfX0ZwsrGoH9+iDO+hzZ/XbGRPoK
9KDeNe7kCQrhES8bIMhg3QADptAC0X8FOxGF0+smxuIX2yhys0rtI+Sa5jAQ2woK7R0zFRudWNviDQAz5wzX3uXv5OXg3Nup
QekY5iMP7xwRvdky8fgZQd69vzNT4U3sBSAl5KcqDCLX7hj5zRsyJMER7zoW8PsU9vP5tB4YBwQWZMQwx8gDHv0u+vzQIwoJ
HNMNIcNGNhbD9hcz8fIOBg7m+Koy4/EdFybXQ87y6RQIwx0wNsn496UFxvDtCfDh9OElJOGViv/bAO7I+PLrIh8GEPGxC/bb
9FTkAmUZqmYZEtUBPBgs4R0wA+b2BMEN3xXH39IlLBjPCOjyUvcKJPtjwP9h+5hoExLJ+UUHH/D4Qg4H7QfD/dsDtrXUPjsG
/Pbp7EomFiHg8v3K/vwY0wj6Jjr0Cxz0CTMFNBXX7N05IxP0CgH1/jwXt/XxpAQFB9Xx3wZU9yDxMQMLD+IdL/4swwb11Bc+
+wQNu/0fBsnfu+dH9wX6SM8jtQPk4Nld8h4BB0D48eHE7epF3dcNKugNQ/0I90bk+yAdIuriH+PkzyTiDhv2CP/4+ufy8sOB
EdEzEvOegxXLDdLeAtsEK+oICt6k4Sa67dIG4Qv+3gLyBvbV6uXBgePwUzn4tKH5vf2+thLiKRIGJgXhot0ExffWCcgM9gLj
2tgazAb/7Irn3/MmK8aWF7/r1bYV6BUaCyMW4b/vFevduBHdGxIN+fL4Krb2CfyBAOUNRx+uvyi6A+avJvEo/vQaPvHJ/CjV
/vEdtiT27tXe1hnY8vvEnxL0/RgrsKf/v92yshDXGQL4OArbntn39M/J/irk5SwwOvQvJ+zwPjj5Fb9E5h7T4AT+yd35/uss
qgomHN4K+ejgp/Py8+AxAyblRS7u7DYZ7Ta7FwM54f795AbY0f/6CO4QJx/Vtw7H7ZsHW1L1ASQK+gw68hMHPgIWsdu2CtXs
yOHaHuq+xeIPJery+rQi8tvCHx4g2RzuES73+88HDfPMF8tEtSDKDS7uCeHB6uk/s+Eeup0KNQsN5wkPz7wlTN4M6s4fKgA2
BdAg7/sXQrUm7x/tSJooAQQZrcMxRSbs6OgCHcpbDTE7NO3aXj7zBMbt8zsHV8BBxxjnzxoHADja7SsIFxfe8QuyyCcHxvUD
D+j64fwFONgE1/9DHvnFELb8/foa7yf8CAscBwxE9zTmGO/05RPqCCoR+x38yBXd7NT8abXRyBr0Bgr44NMy7PQtMegEO+Ma
Cg3OBPX9mx5GL8cLOb4C7s/Q4n/mEtn3390t6vsC2xbE7Rcd8gsPAwXtwfACJhfD7A7m4RwQByMc8dzuGA4ZWy0Sye3mDA/T
8w/1H+AXB98Mm/EZEcr/+g3y6Qgn/AzPD9DyEgf53SOq9QgB1PbvA/7ZDgIXKQHy9CnUvyDCJx/7ISny7tHBE+TWx+blC/IN
H8y68vEc/NUAQf7H67W+vvjODtQh/+0d7vv+7u0C4acD7/pFCZehC6YUwdUWyxseCgXyG5Xi6cbmxCTeIRX6DfPxGcT7At+B
AtUeQRuqmSS9AemhM9olAPkTL+iq7RPLQvDCJdKVqiP7+xb3CBPk/SvWvev31bbkIUoV0fD5HkcsHEtT5+sh+vzk4DwErt0X
3uP9FSQQ6CUM2ZsFzpvb/NPXBusAINz/CR4ZNAMqN+4D5ORHCrDrHd/d/yAgGOslId2jHMGU5f+/3gD3FCPMCg8Q+S3kLz8P
BOAsvRUABOLYzhW67Qa9uBHw/g80rMns1bjPtCD3HwP/GAnGttsJ3/YXDv/18gxNDwQXCec16PfNBgVD8PsYuOYSwb0ZOljo
B65UosXn9gQb+PfM+A7/3NnpPdsWN+2j7NoAAhjXpfvwF8/OFL8XBw8HBhHP+v61OxUJH/7X3+YnLya+8TfU5d4rFyI38Qjp
B/3s6gf35yMj50bxI8YADXcc9yIFMvgOGO8uBtsn2BDt8xcYQvgiFOn4/fIcEbsxOOAi+g/lCq4DNfDt+SEL/Q032hA7FOjd
CAMBOw379AcHGALd7djw9P/yTfYVMh36Ji7b5sIEHyQAGEH/D20S1MsB2ujqIcgkBC7+9+ftD/33EB0j8SEEuUQnuvvJ/Rbo
BwswD+xCBt3GuRTHCg0J+hhA9CDd0RTyZBtAAyL63cU9KsHkEwUy6SPvSAb3U/z/140B0wkmHAPzKOQh+gH2CzkOGv/2/dLB
KUyP8yTmGCX/HEoi1zf25Oa708H3QBvd+Sv69BXe6gkVMRjyE8/dAhBDjwYV7hMYDxhPFtsy8dXwnu+m3zEYJfwcAg0i99wP
9Cbu9S+o0Arw6RfJ6OsT7fnwKzwSARjbEEgFPRLe8tE8Of7U+RT9AR4qqBwLsdn93zE9uNju3/0UD/wm7hU5BCkmIBkR/fWu
6Db41fsPz+cDTcf26rvPC+vd+sq3H+InGPUtH71SJhHiDPce7ubm3eULR6QP/8IC1wnnFhT00OroQeja6OUuEfz3KxbTNfL+
3v7i7xXW+AXg9+nm7g0ku/Xq6tXcFvEC8C/gGq8t9jf5yQYXASgdCQMEICPy7PQ2Bgzmrfbm98cLDSbb3kX6f/DDI84PCe3y
59cKvvDnzaEW7RcEIqev5ODwwNQQ5vsGCEEG2MflLdVftLEIxIurJiPkGelHJhovJOEG6/XMyQkoEkAHEicYIxvxPysE5u/z
9PwhJiDs98Ue0ir2UuqlKPwGqxLY2g8EBuz05PHtGQfn6voEAhcOBPL4Jygb8eu4H9Ap9FDzniT3/7wC39se/xXQ7Ojs7xP9
5PUS7gcOHgrxwxLOEAz5CufeG+727tWn9cQQ/ha4qPfb6c7GFf4R7egCINHTDC0K6tgvSFX2/P7mK/MH+hgaEO/mMPjk7AcM
FS/k8NP//Nb+9/b2GcP5DeTpHXFDBtX+uirl6RQEIQTw9jcW8RgVNx5H+dvNDfe+G/rY4yaa8P0ABq4Wyu8NmMfx//H8yDf2
DPkNEjUwAfXyFM4/JOM6wzi3QdL+FfxG5tU5NRkML/zFLfQS30M4E//hSdjeCOw15DYnzeIW9e3fHxj+9fsJKNTD7Q3fbw0X
FfAL2wIlDA8iQ+rp5gURHNQh+es1HhH95BAezstNz0kDvgpgWaMBGbYRuCjwGRQWAtIBLfTLyejzIyID8dQKJSn1EgHMGc0k
Bb7hVVGX5RSkDsE66RAOCPbTBEve3b7R7/0lBgbr8iEh9CblzhXqSRa0D2RUkxEHxQm6F/EIBQ3s39xK3cLU6foPFQ4G6+g4
IgI3D9E6yCX+wOIYQBED8ukmJSkC2xXr9/zNNum4I+wKNs/99cER8fQCJvHo3tgaFucE9b7I3SQ03vTtGQkJ+xI3BPHo+Aoi
HBYm/C4cNCscAQTuDNLcBsTrTn8+8CcKAvkC9yMDJDUQEymsydgYBOAFDhTb4A/H2Rb9FmOuE8fM0DFWRekS3wT6ExMuJyBE
7hD+qbrzCt22AOUJ6AADrPoF6htNpA7UzOIGRSvn7eL2Gg0TMQ8aS88jE6CRDwzUwNbnFukOBK7uCRgANZwR1gikwgX3MB68
Hs7xzAAr7v8l/PbXQwrfPrgC/bfl5xG/DTuw5urjMev4y9b3ubi7LWz53tMoqDYB/O7Z0/rb4gQ++RzgA/Uk5CnW/x0Gy9zc
5efg8Mutrw1SIxHPOc8JFhbb4g7P4NjgFh76+CUKDMg2xMsZBe7o4ADjwAc+2kf39RPp99zwR9UAGypBPBM0Edr32oEtHjXC
C91UEgwm9/sHSvK9zAQH0Rv95fz4COIKFL72JqIJAM/eHyX+0wkBFsHSIZ4VEMVIETT7udIjC+sE/vD+AwnS/CfC8DKdEwPb
6h8fEcIhCOq27jWgHQy+RxY93ODl+PXmIP8DAegd3vwWxfcqtyX13/rpHgarBOUFv+9PyQz71zzttenn6THm3xIDCRQTDugK
7hYVIuMk9AjdF/rn4RYtGu7/GO36LdMnA/81Acs4GOIPNvHsX+IVMAYEDeDaMM0ai/sk/QkOAOTkChkXEOTpHQIPIRn0SgW0
PiD96184Jgrh6Dv8zyy8LZv7CQMX9M0oBeEHFwrT9BwM/y/g0CQK4Ro7/f1yzQNC5xMa48chzyGSBAwDFxsx/PkA9Drz9ukt
+P4YBNZABNYXO+n6f+wHLPT1E/DKRsNAi/My2RoZAgrfAxkSFPMBEfHj3xsEBxYi/QoZARf0I+7r5TwfUfuBBx3TAtcl9UXw
4w0ECB8SJzQG99sJxKXM3g4RLvIp6PEBDuvoFgXSABT8BeMQLiPPITLm8BMgEQAIC+noFfWnxCk0+icPJrDdEiXI8xzw7xoX
5P229AoXsPIx2iRGQxnL9iPoLcnGIRYG+Tb2wGgiKvmoAQS9q0S8KoEFIQUEF/TRDBwz8+fIECMG8O0H5bbJ8h0mN+oWBwL8
HsPo+xDc8y0ksPcNDhPWIzL10PEiISEA++cV0Rv0EeL3Bh4I8PcL8OcoJwIPDebw3J8s8OIVKPn5Gx8HNhkQAfXo1QMa2EDo
8AgM3u8DROTsGxJTLAAXANTz4osNHD/HD+U1DBE2B/ASBCvS9t0ATOEX/941CiUk5v7y+EXgLEwn7g7mG86H6jbWUNMpSUtJ
B+ouye7Q+j/QPPL1IyYoFPL13AA171tDIuQD+hPenuBM8AXIPBsZVDoB2er4He4BBC/+Avb1DN4FDN/s8SzeAr3xF4EHCw0C
+CK+/eMZHVwzMdHxFQXq+i8mEArkFyDw7PYT7Oo3sATMFfmNK+jnEQAY3jwJLR4j/fYC9gX/Avr89QD4AQH75/34AAkD8egE
9gL18QX6BgcCBvr67vf/9QTfIKEazvHw+usMBswG4J8k8x5B1evKBgj9uNgjxSbU8zwDsKWsxt8fyvbisarBNlGx4uQdABnp
EEz64szqAiE+BDbrOB5MPRnvCPkGoNbw9t0huSIF4O7e3QTI/evUixLfDBsJn6cBu+u/wSjPKgEMJBvckeUK2BToLr/d0gkB
q9n6xQ4ZDQYLHgXiNszsUOj41/v5DLgQ3wn8qDnu+iEoqfvnBxoQGfXKDCc14Afx9uISBiT23PoZ8x8r+B8v8TAj1QkuPyU4
Vu4YSf81HQUn4Vf4J+P8IFnWZ/b9ySDG/uXpDt7yA/Pv+wa3DiM56g/YORUI/THj9bT810klB+nsFsoeA/fl/hAH+yIc+tHy
/PjdHRPl7/z4EBEkKxYabufCF875GsTxG9j+BTsm8wQuCxsGCvvO7c4PE+02CgcLL9AHE+YV3Qoz/TvR6u8NDCSdOMEAERHv
8wAXIPHpGAr0Gbb26idB0unXHxEbMxGv6u1R+CIK6+vu/TIcJwH8G90cBR/tBhf6Eg7wNzPCJOgb7xnaAQsAxub9CDPZDvj9
zwHx8OL8HuLqyuYN5ecs+PDmDgoVF+r56bLzEho88/j17zsKBDfx6+M9DBL9IvBXy+LrRubiEBDyIhMfQP374woLwdEVIPsf
Bc7w4Qv0+REM7tY5ANH9Kf83/w/f5e7p4AvzY98T+NQBFcuzLyD/HiXP/+wJB/kO/+D3TenSGBLjRfMY6uDw+wTx6GHwCd7a
9eXoyiEf18seK/HrFs3a7fwGEebFLDcJ+Cn83xvgOr6bjR//5PPgAebNSdkQ8tYlLR8R2Qf25tYVtzAJAVEm6UAwJvIIwROU
0uPfIPpDFfgEwCPOHQUS7e7JFioRCgDn+vL35AgY1A0U4RUlDyUf4gvzywML8wf3Ouf+6BIeDTL30jHLP9ER6ffVQOsGABPW
H+MbGNrp8CsQDwP3ClYmK+viBiXpydn9P+pIJULnLQ0SyrcL9uEDBCWsHNoiGLvtKcbYPfsF4P35G8z45+7oseP1OvoL+OwE
AAQ11AXJJAEJoPocuggFJwTY3g/5LjT9JOsN69XW5T64KhIPQBv66+8IyyFc6ldjG/H0AjwMjfwl2CPWTQNAXR7iCuwVDfoq
9PRXzjLG4wME6VToEwAlvgHQDQbG5gAZ9/QFSglhLSEW4Qj05+rzKswNDBMjBOn3BgHYEkvdQ08V8tAFMRWdBBnoM9JP8hVI
I/D4AMzd8y3EChgdMSn18Rb+0xlPz1BqIuLWAzkWiAEPxibIZeorURb55tLbndURzSYOEBgi1vsQDs4OTuxUfwm+5e8p/qcT
DrX33EfrHEoT6vX319n2KcMOFBE8Bu/0/fXSE2jjR1kb9dz1NxuTAxDgQ6tF+SJnSA7B/enetfQV9xbz/P7p+hHs9O3NE8bo
JjcL/PbjPRUrEgBIAisgJe72K+C5COADsQj0/gsgC73/6Aj6Edv6w7gjRPEmAQn//g3UIRIK7QoX8ibWtecMGLwFDwce7Q6v
+C/qLire977hDCYX1PD2Af4X5/8pCvz+3N3N+BMUHt478Ocn9RAzQSI+9dkGCAkaxPwy7QnS8D8VNeALAwAnu9zdwwAKKQLs
LgDXJ/D2IT8GQ/f04zwi+c3ZCOQb2uksMUfh7wj4Fc4vxSrpGgzeRCYDLOod5+cEEb1L8xgvFs0E8xol2NYd7SEQ2CD7U0sB
XqrkEBXJCSso0z8U2Qc1Ajr/Og7bKxAk5U36ARcCDeTXIKr79/fs1PiVuPcDdOgBJA/3FRMT0hUyMMbc+x8k++0Dxh/08bry
GjfY+RgCCRMKFbfkFb8W5B0m/Pn7+/BeAAXC8ufytvzj89LTC8ALDP/k/PsCLU/v9u4p9yI51xXroOvjPwobvCsp47Ch8vrX
MPxFxQMU2mAKxjSoCOPixwcNzhrfOQ4oCu7nOQEVATHfAgAVQvg+IvPl4M4INg0dRRDNAhjCKQ4CN8YD2DIRAPX21Tf9Kwo6
6gETDyXySCkN3eDHDUbuGUse5wkPwDkHBhy0IdYy/Q/57ecvFhX+K8P6CSA2FEoZBuHgwiNLIR5SDdQDH8UsFQrmMTff5xsm
RPvz+D0byBjU8zn3BsOt584qL/zdGhkoJtldIekIEFwG/Dcx9/AiDGAK4f4M9fIM5BFJ7PGMzt/qGhnZsRE3PSPHXxH/GORF
F8ewCu7x/Cwi7AhEEO7DMhQ022TrAebiDvTz8eLbVwTt4QJCIhsaLkLI5UEX+AIXT/A+5/HTI+4L5wYr1e4S6Bf5ASjT5BvB
vuWcndD72z4M5hAi9N8SDjj1+gwkHdUH3gIv8BDKx+HjISL87i8dKC3pOwQCEfhC+wXzOeTuCEc4+OYnCyXZDv0TR+f7ssfR
9grs5Mwc+CwzNCgd+A3gWiu6+TAc5yb3JvvsNxASsSTF/j3wPegAutX4BejiIAQXJPI+MAcR5lYL8t4j1dwYPmAK1B8IMb0s
3gxSAv7awrrc7h350TP7SjD7OBsLA+Fg/D/XLDnr1tz09QT3F8QIXP4ebRYg9+oSH+oP7Rk+YOb0+xgOffHiMQo61zU354Em
9rvo+RANTR8TOgcxNhrWGynM8fXCKF/HHuYq+Ujt6C8B6jIY8vojAh2m4vMP5ysvB1MDy9LvHxILIwj7F/M6FPPyAxX1CxPi
AunmDPRJCAXazCH4Et4QAAT1RQER+cj8JbEpLggpNxwIDfztNxQFSvfD2vEYWAv/FvkX7BYC4lbs7QEYHPLy0/7Y8EMXJAsr
zEnxHeJP9BtS384r9yPpHBb6bfD2gy76APxq+QUl6AbaEfH8qyHO8tXF6+bpEyXozh/qCcvK5KAGByLZ8wQi/wjyD84d8DcI
+6v9/94hEDH0ttYL7v8z89QRBPfIqNe+Dwwn8RITI+MX1ebOGAAaKw6s9Pn4JBQz+resDvPpAfxszfMGHxb2FC7wQeAgFzj6
H8FX8gAHGvjpFC9C8xUJEOkKuMTrGkAGbg+cH0f54Qku6lP2Cqks+SDWY++21hczvRTV8hr559i0mw895yUeGeroyuv5KgAd
MggUyLb8HgMXTPnyGtLx6sM0BRv77yrgHA4OLhEGACR8zOwMLgD6Ezn1TOkTA07sHLtT+P7/BhPhEyQt6hv+COYEvsfi/h7w
IOHUDyfdKtHx9frxmBX/Cyz0Vu0gCT40z/sQzvMqEy4QAkgizgYTHHvFsvUm9uY0UtAPIMaYRfr/5mT7FvgUANH6DhKhBqy7
3e/lygXmI8Lyt98tRSD53uT+HTISItI5+i200Kf2J8i4A9Us++ba3EkAsuj/zR0Q+MbNLUEV4+LYAhksFQ3OOuQvwuKUCSS5
uejVNv3g1NxVB8fe9tATHBzjFgfsD+4nyOkn2ynLSsgrEuwIA8Qbx+TkSQy/8OLx4xLG7+vh9ul8xK4IEB/Y5BbhUvjx9ioH
AvBBCA3mDRnKzREQ0yU0GuAX9+MNCREcIcS5894Zxfnw+Cr71N3yGOot/yzN5APu4djl8uALQi0hLhY5PCTnJB7nAgYNC/cU
F/gd+AT7C/sP2CL7/xAK8voFFB75/gb5Awbi8/kfI/9ywanpHvQCI0PZFB7RvDL4++4zBBf4DwPV+hMgqCCkztAZ0cr/zCXl
WM87KPHa4x9i0zHdAhn+5xlFYQHf/jgwHDDmHj44CT/3Mf/5Bxcc6RsC5APrShxHGPTtV+/M7T71+uoV4N8Y6Of09SjUAQlL
+gfJSRG5MCEUBtMS3jwIVxj/4knyv+U+4QMSHtPmKMrZ7+Uk3xIVShMRuEUZwygbDAfD6CEv89sMHRIVH8nXSd8bz+PMFNIM
vxwloFXvBBXN1tYwBSAmCGHD/QwlJOkiNfhB4RQKFv4npmfy/SQp8OERPkLyBAr68wiy5es8W/5xuuAFNPjKV0L1KxDmozT5
Fs5T//sBAgvQJxwD7hz5wefa6RITAPDZAdMfKF0F98Hb/wcoEwfzHwoK69Sx2DKrBvIaB5IF9c4UEtnnBppAHiG3IhsQB+wh
EfJK+fX3Au8GqVDhFSH44QjeKDDfCw/16ybB7Ok4TvFP0foRGRLsKULlQ+nX/vsMKKBS3A8nBuLdBB8m5AoB5/AIst/mMj/f
69n+E9rZzxswNEgCBA37Ag3SGc8bA/jnTvkK+Ay+KcAB7EgF7t//LTHr9P8MBvoGDvUi9BASHgIN3yEB+gkR/vMNFh//CQoK
+AXf6fUPGPsMUNz9OPqsGb3pGfMMBgr7+h7UCtbtCAno1k0/zhom6A8fJvb5Cg0N72Dx30IGuw0B1iTtCCfe9P3tAPOb/hUH
DeFCTwUBIAcvEv0fCOTz9Q1fwAol8aUZwfMH7ywC5f3tM+U0ru4JBMrYLjjfIi7WBxQMCOEgHBZgDq4iMAbyAxvrVPgAmzP2
EeJSBNHRAx7MFsL7ExQF2sip+hHtMBYWbgylGUH/8v4lB1LhC5VCCgTSZgzXyRQZyQzJCQwlAfLMm/4PyEsdEfFY//JPAOEX
4AwRwwbY8B/S7toH5fv95cUCUDQQLxUFJCEf+Am5AvfvX/38Uf/OJuYYAb4A0fQozeXlF9r+Ed2z+0o0FCEc/C0zJRACwQ7z
/1P3EnMojmXoAt/9JxoKBufG2AbfCBgWnuQw9wIWJRPnJAkbH70u/g8w/jJG1ez0PAH28jr4yD33JWUfDbngBfUKJuD4PUoD
/utJEU0a/GUzv/XpHBIC/CbsIB8OBubtBPIz5xPr78v62SMQ2kYBCAMC2fAdJw8bEssSDP30Gyc8HPUFEwnTFfENIvoGnsLR
0SIV9c8rET4i8V4EESb7ThHc8QTeCQ8xPhDsBg8OuCoKIAYH8KnLz/8JKRutMAUuMPhGDCo68z0o5hQVJg0qCyz60R486LQl
y/M51RG68/gOuQ8L3yY8JtrGHeP2+QRSFZUufGXfGyHdHZ394wYHMQzxCPID8vsg8Csj4wbh/w8GzNwpvsDoEPLuIjQPBwDg
MtMW7z4e6wAGCe/e3skF7QUVBt0I/R4XMvcU6jAA5QsG8RNPKe73yy/mDvlk9c8F0A0b+tjn+fgqDQX08jMeGxbxCNwnv7MP
SMgIEx9R6wwl0D3gNLIkPAv5Ex86H/0v7vj37e0BzNTo3wnc94G4uiPuuSH3LuQ5EekrLB/7BS8C+iP/LxbV8A2fyysZvAcG
B9kiK/AbSjIa6eYH9DTjBh8HLiYLyMQn1wTLFcjnAwz6J9+56M5+EP/+JdBAE/MRIe7qBugX59kl3ykazsjzJeErJrYF3f0E
+SPW5xPzX9oDKDrc/gXYHC3zD8Th8gjw0fk4EebgIB/rIQT39uPc7urG/R/lByP8BjH7AVcJCewH6b/8CuirMiDV6Bwk3u4Z
DtbZE/Hr4Dn7Y/oYkeITEjoXFRgjQhkM9g6vENvkkSoK4uoEItzXG+7c/DfT3wcr+2L+CY3cLBM4KAglFjsK+D3SCOwl2bRJ
NRIkIicDGu4tv1LV6eH5xgP+F/ntI8OmC/Ne9hwXyxNhxf4FJx/wJzD6OtYaCyb5LrRd7vIdIfXsFzBL8fwMA/AIrtTnOk8B
+O9bLdHiPQRMgeTTA9E/TQRs/cDX4jghGB4d4CXYSP/gBRo96R8e4/ryVyLQ6jUOMIHzz/TLMkACZwC8zOg2BxUEK/At4UwD
3QAbPvQNHPb/xQzdGQ0i9bzTCP0t2BbV2+HhDwgu4QU6ByUDBPwgGC/47BgH9DUFA63F0Rj8Gw/gD+vaqCMH3vUt2BT48hoG
EuL9/Qzt9wfxDApEAQoW8wEx2NLnMAAU9AL0JBvK6fXFDPr64+oiNr9o5+bO3eMl258E9M8XIL48R9vYFfzpLvgsBuDr0uzz
3ujMBQBS9MbyS9UP7w8FDBj39wXmF0jFLxUdzxj94/fTD+Ic9A4I7AsD+ulZBU4xEtgS8kHl5ggrDRy6HQJjS/EP/CQrFOTu
5/jX5Lv097FWAzDeKgoQNgLvFPXBDA5K/tbOUlPNKf/0Cx8i5h3Y3/fq4t+91dWxY/cqyT/6JyLf/PcczvgiLe/buRtU3VUE
5hAV0gHY+CwHFjLL8QkIDxKF6dnhKAspPusKCCPw//AqEufhDAzJCOsdFef44/7D8C8KKzUKzwQiICg+//LbHt/9/gUL8d8g
Ew0C7APqKLnz1+w8Gj/+AMklAwsb3AAUuOUJJAcDsek53x42RA38Nt479TgS1wQ76p7q5dsp/BcO9w75zT757QfoxwLh/x0C
zDYHChPYC/uzAywkISUA/PijLVpS9hENuyy4/s7+JRb74vDo4fbqIUErKiz9B/Qp7u377a3NzDP2q1NiVMYjDLACtgfHFysw
Gt344tzf3/4ZIzlMEhT2EdMEzvex7cowCOPy3g0CF/Xy6QQCHPsJ+eT85BkNBe4HExMB9v4E/f8N/t8VCAIBBk4DExYADvrM
6AgN++/qEt0k5O7u5QDyAv8WGt4IJt8AEh3iGQHlBNgSGv7k4eLTE/jZt+kR1NwlGMYY0hn+FqSLNdMhBB4kCNATCzAmAcMN
EhoIz+HY7fnr1cH/Hv3yAQPIKM4sChqznyHJIBYYDQnm+ggSNxXWIBEhDsf35dUA8OW0CCDy1Q7+1BP6KQEjpJEY1R0kAxEI
0PkWCiEc2RgIFO/p5OjUEfPYsfYb5MkbC9Y04icIIqWDJtkWHDUjBc/8EjIxEq8W9RTIIuci/dgF8/f2IPRGCzkLAxg5Eb5I
TDXrAMAc9Of5wz4B3eEzyfEmuxzeEOjL7/Lj+UHtNxAYBRtHMx7nMDEN1v/BLxHsHM4uCuLqO6zbPBcULBQCtB7k7CfzIyku
N8Eh9gYoMwVGHQgMDLb96OweQDjx5f4ZLSvzXD9C+EZQGBkc+uwfAkE0TBb5AyAqGgbVBwcdGkYORenbBvoBBQPn1DYMh8gJ
GCJF6EUd1yMX/cVO/wwK4jzz1hH8APrVFAjMBhUGyR755QwYGxEaxNPXTeTy9+rWALcKxgUICPUlxe/xCAMcJjTo8wv2BCEU
373rNhFF8fQbJUTEI+3s/Ab92BwxHxPdDCPdHbLmDTD9/g8g4sgIA/zz4e0U3Bnr6DYL6PsK1v/lDRUp2Q8Zvfmn1TkBSDUO
ukUpIfH0AePs0CDmGBIC0dncL/X/7fLm0eoe/AgI5PcMxwIo+yL6Bv0gNxgrAC4D3+wfDvULB+PZ6Ufq8P393CjeHtAPCugJ
MOPsAwABHhoaDNkbH/tR3OD+HQfs3/vg4RtJ5vvuH+Al4g64Fw4DEzD73foM7y4SEfW1QDf/QMPi3RPdCh8L+/ULOu2+BvH4
DSXfPPLeEry96z0y6DQeIf7pQfoz9yDq7rsxcVvPKQHHBcoR0TkjOQjT3vv/+9kKKj4aIxby+iPA8OEGut/VJeDK2yT1Lyj0
Ev4G7uIHFAoFEQ3oMftD7RwrEAYpCR0kkgUqFPsNBkUN2/cLD+s6+TQ31O33/u0G2P8V6t3R1+UP6M8xxjgIdhXkGLzM8zTT
6gnu2QkKDeUHMAPT3+wzGTn6ywXw+Sr4H+fSSOonD+/yFVck3LtZ/v8DBe4gNBC2G/YbGxckAffq6jEJ5A+5KU7R9TPR0u0p
4QMRFxMLHR389hP0C/gM8PvxEAkSAQv+BRH0Cgj99vwLE/v5BwX8ABIF4gwN8v3zF7kTNR+nBSU15CAIMyfY/wYH6xnT9PbJ
H/vLEvzb3bkF/Nv8BB7bIQzR79wIyQgmD+P0IwH3FPcA9v7s+/Hr/AQL6/fuC+HrFgcMCQsO8ub6ztjG7a/sGB3/9PMP6Pje
syEbCf4AAOELCPfp7hIZz2UJ5AIrJd7U4wwQKC0d9g42/d44HgMWGCUqKQlIIxAmJgDB/hAEOvc3MvvpNM3d9y7iAPgR2L8/
HQ0SDRn+KAka1CTx9ewK0ggZHPn6EeDAH/Q1/QcX5fvZ8DpXWvcb7fYGG/kJQgMY+PX788LEHdHmD+nV6vfI2ykX40xO4irg
6P309hYIDPLh9zv1wu/u5vq/Ad8UKPfOLNQUAfoWAD3u0PAOGf8A8erODxv3Ev3cy8w5+vLnBNT3yxbbHQ7j5jvIHBr3GAsl
8g3hBAr2LfAjFfkl8xkM3gPaROnUG+XWJ6VFsAD5BgsL6vYPFAIgBhAZ6woqBRDyC9ZB1gIUHO7QxAcRPPIG6gMX2uQc99/j
B/Mg7gE4CvkN+9D5HuUR5PwDTBcTAAEU4usYQuQCDEMpCxLQOQTl7N4m5hs29/7w8/rn8P3E6wv4HzQrGgwS+fHM/0LYDiUv
BuwqzDgU2eLYIOgaRu7z9urGBfPp0MUZ5Q75Q986I0ng0zhvuwEJOhT4K/MYCOgnEQjEIint5xns+Rryy+jVBQ4srfLiHiXz
EzqUCksN9CEwCDjrFObJGxfoLPDO9vMi/wT2WvLxIf412SG7AOAdNh8DF+oAOhkNCB7p9c1U7vcv/fL5DBn7+O39oyuY0wjk
C+gi9KoQElzp1dO2NrX8HgHv8aQTKPX81vg2wtkgPabP9/P3u/0aAAbuDP2Z//xX9s7NoDua4Sfu+gqrFTAG78P4KMTZOD2P
3vTvFtYJFO4OyPzrBN0GI7faFOcWAQXw4/jsFuBaDgMsGAYBBsgoFhb6wzztASbx9Bkn4dsY6jfh4ODqLwYtANXc/NP82Qju
2SrZEKwNLcu9SR8J5Cb0BQswE/YA/NA+3Pip8UUXDAv7xgPX47wiw9Esx/3AHh7M3k8XGthK7P/0EpTkyzkCoPPA3dsdDQw/
0KQkOvdC+jtN7ArJ6BUuEOYvHCHX5x//3xbN7ssX8+UG7bb9DD4PMdSuUC/bKdfsJ+/cy6/eHPXEJzHX8M8Q4NkavfO4Bdn2
Bviw5hAoAjK8uWpE1Tfyzwrgyce19Cvx5i8l4fPXBN/eJPTyuT36xcjZ6f8lLv450LhJL84y4RUOC+vQxfEV6tM3+Prv3xHP
+s/l3+MSIRjxEusmCtEE864DITcTDcr1J/UK+v0UBkcVJeoQEgAUF/+13t/fXfQQ9wEb7bz9/dEGE7sDxdfs/xz9Fjbd8eIw
5CUw7DMOFTLqvB0xZgcUVgxN+PvpOfxT4v/tGq/mBNzo3+QT0fAaPujlGvs709zjMs4J09jB7UsuvecN9N/+FyR/PNzCRD7v
JzQIDV04JRIH6iAP4dUEqyfQ78HhneFNSL7SGMrI3QYTdkPmtUdV8AwV8xJIMhDxFgslCurCC69auCHUAdjuUe3XM+wcLC34
MzEjHK1aQwQtQiMkPxMK5/jUxDLE3gnG491U9SMY4T0eGRz0GvHQ5xSgNu3gPz7ZEPILLQnO6fgu8ekb4GJqBeYC8uYw/v/Q
Ihrv6w7cHtfi9RhRFNoG6w9KFfIH7iEGGwrK5OGU+Qbh9vzfIAva3RZA7+rzwBDdxfEnZg/S8tATNwD/FAM+BhEf5dvphAL5
IOo3+fwMF9jS3wb/694D/xT97w4MBuf3BhMPBxcUAPILAeLwJfjq8DkT8F7vCwXsPTYR5x0EBwLR3TAR+dL+LgsKxU0AMOx/
z+z919D6F8nsLuTm5Sns8/fbFCHz3tcR2xTsBczlBBQp3ikg/SItxQDzE+vg1AIMINA18Dn99Mb82QQy4dUCRlczEP/hZugO
BiTwCWoHFujMtRL22aHt7gIHFSX/BvIXz9wCR83yCUMK7hnJNDD26tgDJhhSDQHe2vkO39XC3CwY7zTq99oS4wT1FAcN+RT+
8RvOCvvh2wcaE/nuFQn+/x0Ryw0q8gTtEx0NGq8AywclHxQJFPjpF9bvqR/wEakIEtTl4SnoJiD0FCssMd7w6cJRzSwgBQkz
+98t5Let0SLm7Nb0BP3JDQoLUy8/XwHt6t4RtwbBFQYNUNwdsQMizRJA0ChIQSXuSuf75+G52D0n+wrsARLAAebf5QMIGQGx
DsUBxCQ+AATn/SAm+/LWJ9Xl/x3IBhfc9Kb2E9EoGBrvEfr9Re3GHCX47wj66uPG2PLPHv7mEObZ5e4DXBBT8STm+QshMzvV
PfBJ7xwxU1sZ2PqcAdj2/CD39Srb+gHI8vc8MRMQF+MSGvYT8OIA4PsMBcfUErHg/eD1CAROJAv1yiasf6P4QPAlAAVJGAvj
Odwj0PLAxjIM8S4l3be5/vq5/+cJDBsNyOAUMw7wGOrq6+bXIe+p6iEKGywSHR4N9SDhEPodESHJr94AHFziBR4v3v8VRCAa
6wHE3foT9QkEGgz/DhPPMrBrqyIcO+fY5ggcEeMFwRjEEfc4zxA44/I2EgUxA9iz6hf5DEfxwunaGBHgASDgDOgaKRPtDr/e
BgEGO/UfO/f3GQcGMh3ZxvEG8gk/1Ln10QkX8gUI4vLcFyMa7Q2rCM4c8jn7JTjy/iYGFTEu4cXuB/YJR+S78rQRJuT5Gdnx
+BXmKyMY9vcB5tULIQM4A+EnMOMbEer6H/X/HAoKGuDs2AfOwNBMzQMS1hP53BOb9tujEvUpQfbh3/r0JQ321+bkFzUjyhEM
L+8WC+EaFB7L+Oz3z4kyBvoM+z/lAQ4B5EA4JgcTIr3wHPjyKDziJu9P8zTgFfH15A2/4t7p8MAP9esQHh7YHQwhKCTbOwb4
6xspuNsq9dfxChbDIRgDEPju5vrrJ/r+3tjaJ8DvFDkE8frp1xWkGzAg+e7dN+8U+usB0Qa1WR3hHtsc7v3L49PzJBv5Aj7x
+/3YTeob1/dPTMNK+j4juOWaOdsUC0LRE9gFzszeK/214/H6RwAtyf0m9BcrCtz+GR0AKt7+CUXz1eHnKNX9Ntv4EvrD/R1L
GQBHVBxRCxEGMMNB9AxEDUPq5tcXHC3W+TX2+7nmGxj1HBAH8BoeF/QrGhbQHvckDeoDOP4N3cgeIuYn7wbnWNuqMdHbExMD
KQTs+fv0DejUCQ4V6hnr0ubfALM+BvTpK9oIIuz1IBfi+xEPXwVCAyHm7uUs+xzW+QOhD7bvDzju7jDbMC0oBRz5+P8aIPgE
ARYXAPf5/PcM9bf7KOlGxeMMqiW26w8dA/tN7wYyLO7k/dYEDf0E+Cr/BenhE9nxDtoQueEU2P0F494G+f71L+7+2AvpCcnz
+h4vAUY9veE1zOk0ywg0FxEFB7fp7szP/+7GCuMO/DX7GvnyGynL8/rBTAr7Hs71AvYZFdMAPBjoE1K51ATn5fne4APeAAFs
IOsJLS4o7fcNNf3iAejR7hsXI+YK9CUs6Av+wuj26hQ64Ksys/3pThjzISEJNNzVAC4p0vvbmuMfKQwKDOsgGuMLRtLcBObx
/cnlD9/2C2Aq/gYsGTHo1+gzLN4D7cHmKC0JzRPcLSvvFDDP7BPM8wPUzkTW7QRPM+QKMesk5druKjjOKAy66jEK5hMX3w8X
7wsau90U5eIL2tdQ6/3jVCrGCjbrK+3SAR8k3hMJy9wgI/7/DOgADOkcHtT7BMPZCNrQLdL+6lYww/oz/CD85/07SttT9rfR
GgoYF/b1Mx3yIT7E0xbi3u7S1zPiCOpHOOwTR/sd7+jrIxTZEeSz7hkFAeQWAhYl//Xsp//cmRX8Fe/CJc/E4/j75BnL8vrz
FBY0PhwNB+gmxOQX+/cEBg72JTXIGQbLDP7h5vfxAysGcRMt+inM4gwK9QT898nd8xYDtx7U5gwQ7hfa3d+wBRj48+bmC/M2
COHVC/sxxNEaMCAEZTmv00S/7kXfOTcA5BfE3+UUHdUQBeIi0BYcTBIT/Skw6TTSOQQ+FT8V4yYmP/pNgdgXBlTUBgEXGeb8
LP5G7h8oNQAOs071Cgog9vfzLjz7Ge//7CPZvvAzT/om/zf8Di4g4w4gGxMP+Aks0ioP/uD61tYd7vIWQNoKEiLSO+8FT0ny
ERYe8t8PCecB/v8mEQsKBfELBAwC9AX3tN/+PCX8E/cN9O0BJAslCg4pGhYXFxzJR/XoIiY4Fv/f4AcU/uMJB+nK5BYb5eEZ
FfDhSiAbDPoRFisKx/4c5ev39xon8v8h6Bz0RAYeBR6b9/L1KQTa6fzm7yUr9UP7GBAgAeoKC9goGRAYKR0BFucH8D4MEwc/
sNDuISkB+BkI2PMTDOgdFQHoGdvjFvDRAC0TL/VEMBr1+SH77eck4eHaFhYYBfQAy+8P1AkKR/4KMdvwNjn3T/vo6j3gFu0a
7UPo2hPvIT0G9uAOvMUj8x/WtRzZAyQJBjTJ/Sgo3F/59+Ax5gbjE9lSCe4J+zgn9vHNALXVMeo25aEe4wQaBg8ACBsE+zm1
YP755DAA4gqDQxni25UI/T0iyigNvAT1/vngERj2+tvvANgD4VsWRfX0K1C/eALT6k4sE/ajEOIj7xT2G+bcH/LzBA8cBPcW
DTUqIkZMLrRjCxzvLAsOCsAIQ9rNyvfiMvr/C0nM6dIcxiswAgcUG+IVNB7rKRg43DIhHuo1FzHn9A3ky//tF+7xvyAqHu7y
9yQyK/gOA+jqDSYn5wj4NtQtIhrCHw8syfkVELof9f3g5JUmNDX24AAmQ1XfL//FzhAtKrwr9Ff1PBEU0U0aK8wHD9C0GOEC
8u/LIQ8u1P/3SzQ35w4F7wjhwi4a9Abo7PHjGab8MSbtDSgjZxZD1CHn8BUlCckT7DclGLsx7/IBGPIwAawlDOYp+B/A7QLc
OPqq8vPtETP2uOoKIwW859dKKNU1Gw8BAAb7FRi3K+3yHfw/3frb6BEnEd4r6twW5+tCFRb3uhvBR/v2C1A96eYnCS0QixDT
AyoVNdz3ANUrDOzZH+7oPeHOHPoe+9If1TzY3vwoEv3Sper0MSQmFAgkFLC3N0ChPiSxAyr7LSLHKRHvPvAAnPUuWj7/HdTa
3J3ZDAdjAvsJF/W24B8jyU0VgeABEBvw/CrAWB4C2swTQP0N7gDT9TEkLV8Gwwzn0h3y2eXjxvgmQLnyHir4+QTsIsrzObD6
JzIdCccJTRU7HxxaAOgcMdMsxADt17n4JDDQ9xkb8hn73iPEGCOzFyIoEPzWFkUyIh0dRQvkDfrXDPDw/+bfBCEit/HrKgT7
7+7/2QQRyfkBIxMd0iEuFC9JE2Qe6BHo6w/x+vcA0ggeELbpzigHAfzf69Ml/qcSByQZJ8gqNB33H/ddK/S+HvE9wwg1wMT2
JC7k8ds3AA7f2wbuzB7ACvBNBwm+A0k/DShOOf/pvgfbLeQTVe7J7AwDx/ffMPHj5cEn5ukQ6+ziRCMYxwIaIwUxPT4U77f/
BinhGzr40NQK8dzk4iXr4OvRKdvpDNL78DorGMAaHhwMHSxjEuTAB+Y35wwo2LH/Mv6xCNIqCevq1APfCP/HE908HR/LHiU2
AfvcIOHcEbvO1c0f+gFOCdYK5OtEGQnP0OwgOCLaJBg0HCnX8fciJQH90CLQzQbJ3uizJwwKN/Dc7ufmUSYrz/PgJzgv1DIS
Ew004OMFLjgPEgry6+0Oz8zo/ijR//4N5NjutR/60dsStCcRGxQIANYYJAXO7wgRCy1IWBLU2vw9zgXFBvkCOhnm3vke8QEc
5hvdNyMUAR65RBcIGkgi9QLmps4BwA/pJt/PLO3GygDx/gHs8BUd7Nf4CxPJFqbfLCbq7g61FPD20+b2+On7+/Ab8ALjCxDI
+jX5/BL/7eT5LSYo+vr2MbwYECzxFOgUFdsQ1+Pn/x249OfxPO8TwusH7zIjDeb9OigmJ/Xv4zDb2fL1KuQWJ/nrwx/5vcAl
5gj4Ht/B7tXVx6srCAPxEeobXThM6MkIGeP7L9jQDA7QEBAEj/Dp+S4nIBj39D2o7Mr9vhPjHi0pzPLn3uwBCcrI0QG07hDy
B+H6BNKpEFfw/A3DHUTpNPS87PTsI07JQ/0O+jy2HvgPB9LOFiYv+wfTFDcd7+jF5/fq5zX71xPL98hU6BjqHTvdHC3yCRMW
+AL+C+4uLRoQAB4lBg/xv1w76QALlsW/+PWzSN0oFiko6gAJ+s71/8Y4NOy+MgMR+ShA7P0KETb6AcJ05NcX9A7R8so3LR/K
1loSIwyeCxT/GTLd9AQczxvLLOz11vUk9rkiBPcpCswxIT7XrFQ0F1DyHxInGRxIJvj82eUPNeI6GkoLB/AY8lIVIewJ09Ts
BlfnOPwrK1Mn6jM4F/MeJLlZ/MnnOQH5HemmrSO4Jf4k5rAw9eXP6PoO7dcC9w7y5/Y2F8jroNT6G/sL9ugq0iAHkpMmz8rc
IwidEPT657wFQB7F6+X0+A0TVULaqKq41RX07e4BEuv78NKmLZ/WFDco5efiAQjFFAQFAOkD9L0LITdHAMzBpuMbzxHlAv3n
BOWjwgOvEek24cU3672+6/oEFPAAEyLv2wMMIL4KgdovN+QJBrca6iLMw74iwhP4LdjMJuvN7+D/CSPaI+r45/zdJh2t/ZTV
8z33ACPtOM4G2bDGCLAJ+DHpxUTnvrvz/goS6wcQGNvm8h4HsxCS1DI04wYGui7hC/OFw/yu/fk6BpkV3sPRAt4WHO4XGwzh
+/MkLbTxj/crO/MGEdc81g7v+779+Ozd3QwDEAb0DufXHeoTENPr7f/4Gyb0GM/n1BcBFSAjHfnhotcWGij22u3z5KUGJC7T
2EDLEB4gKOkGFtftJizwDM9CC0vXL7a8E+Pq9/cLFxz0F/wu4RPwDeYe1VLaGrvhAqffSzoT/+3H/g4dAPwc6vDAwujrUBDt
IwIWw7gx+bU0T9cg9tMx2R/zJToNJesR1xgmJRA3AiFGxOcF7bjUDAnnQhI1Of8gK8H97wrQC+bf1in5EjMGAQrv/ggOGR7l
M7z/Ft7O7jTb3AUKPivSJhbaCOMg3zeM/ucdyTzkNt7m/uDbNRk23f3k2O/eKedQ5wkAEr/8BgQF+g0l/RIBCdrtQRsKDeT1
/L4UOwbiAzP0HxIwAAAGv9XyWvTOBfTfHsIQuwH/DvMowejw4vAUHRvWDSAyF0LS9CXcDQ0T6Pf5DfUzFucGDSASMygg9h38
7UzLxtgzBBDtCBXZDP8e7eUa2fgaD/Pf7vHoKQ3t4AL/AgX15Pc128o3yAchLyYXFekp8dwn0NHnMdL5CiLZ3uDt4RD26+Ly
5P0sANfuONjYF+ERLi8kFybbMtH5Rt/XDPEf3KEYG0r05OClyucfIv8E7iEXB+LjqQP4/qbgGNbWzdX2HBXq0v8GH9qXDwwh
EOLcr7z9BRz16AcNCwPb3KoA3PW/5ffj0p7E7hYe4M0RAS/MrA0UOOD91sTK8ukw8PjwEAsZ3+ye+ODxyQ0Q2d/H0/QjJenT
4SDZ8iEKE9Dl5fg9CubbEhwB8trk5jLL3T3IGR4rSRYc1irb2i/R3eg0vwkKBOzq1vfnGPvR4wLqKDP1y+Anz+IzxRIuP0IL
Hu4V5PdO19j75/rh0xzjAP0N7CjS3Cs/EQ3F8Ni10drwDvMdIEO2zQq6CxvoLSEY6vQQBglJESESFvEbJAkPLxYV588XCMki
7O3f5PwHDijwGfAeDBQf6/ERJvUMGBDuNyAJLgMsEioTFfbI5/rk/evksur1BgAt4gkVMBUJ/+fs9AX29jj+MhUz5Bga/A43
EyDr1vEJ2gvh6cXlCBYWIOEf/SERGgbs6xG7PeIlBATxJPAEB9MBHP8mJVwBLCLSAse+L3xDIeQFKwlIGyv9UQ0d5rH7yduw
1x8JF9v3//zuxsXKIBkB6ijJ4Q4V7woU7Pow0fz7IwDg3cYc5QLp5fERHv7g7iXaHQnR68D7LfXbOOQQ3+3Out7VI+LZ1ift
AuUl2wA24M4C+xj1UvDnMPQP4wArKfIe6QAVEt7vyvYO6THy0aHty/4cVMzxEO/9CeILNiknI/3gG/ADHO/s+vAN4CjL7vAc
9hAiG9vr6vHz2A7t5jel5hwEF9tp27xH5hQFFxlIAxHG9A4m4gTEzjPwSuPVuNK14R8l29XK7NMEI/Hu6wXQ8B5GQcslFNTo
sP/7Bfji/R3uqt/T30MHLAAPECLUJv32vO7wDhn/Djjw1CTD19sSLxgf/g+X9gS2vjny5+Lx3fPxJzQU1iEL0tLfAwE2FgQx
3tMo3M3SKzAaKvERs9rmzM8i6PX3Itzs9BoIKMQqAfi15/wEKQngM+7UG/HX5RxFCx38AqDw9La4PunW7QPi1/UiFh7PIPbs
teIC/iEG+jrz4Tbq5NsqGAsd8wKp/xq90Cvw3uoE5/wE5Azl6RLEFNMJ+Cbl9ekm9Q7Q7PrUAxz+RNwfmfTn4hXgEQvu8SMS
8exQAvMzyccUESczFNfwYwXs+epaN+4DAjgB79Ph+ur+xlrc5scD1e0a9R/cJvPv2/sGKPINBwYtLz3tDDTl/vQt8fjQDw/O
GwcIl9ot3f/rEVHX1yQo6OozAhzjGsVAIBYO3ugV/PTNMejg+hHv7PfC5eLyMtAwxeUVEeNPFPEyKx/y5/L7GwEEKvIg9wTo
7n+uKwq3DeHz8hLHDdAm+vIZIhDTAdoVy8Ayytge+OAzLD3EJvEK0ff1Jxjv0B45zfEKyi74PgL6Cg8B9Pv3DebvD+3y+gDp
EhYP+gv0Cvf5AAYH+e4AF+gK/QMa9Av32Csk2dW80739QOj+/fbO9wg9L9gsFOP0s/wFEwbRAyblsrQM5C38B/zY2ym/qbwa
MRgrNhy58P4m4t8yQeUc8//r+gf8M+UCJAf++FMg2/v3Cg8a3Afc7rnRL9rUBf/KGRpU8xXiEugI8g8f8tQaLNQqCPI57z0C
/gz7HrsbJALDBvpG1cIeDfw5Gx0A2CUC7NoWHwkcBigYRBY0Ar0UKeQd7jrIHwhB48cASNHoDer8QDUY3OQeHfXWHfcKBQor
+EAcGPrY5SoWzg3utcWmNUjC29IM/h3WIEggybQE6h1dBzIDQBZhNAb7H/oAuer18QIcGtgG4wmmvjDYzAHzviASTO4i4gjg
/uoTHuHdCTHLPQTwRu8z7+H1EBxWKfE6AufMDRo3NRYeF/XD8tbG0M3N3Qss5B777BbP/CfrKPDbJMAuGgbNGNz55fvx8MhR
Ei4z7uAaB8fiFOToPBTm2sD+tQPuJ/4l8CIA2u4LGDzs7yoDF8DoFQPsnRKyEgD75gsoLuUgDAgGGCEE3vcc6ucg8PvmFe9J
9fEA8AfX4B8O6acHuR0Eyc4IIxPsHQgBGg8pCtf7KPfm4ewA7SXu7vAJ5vTfMg2zCPi2+rwD8xcDMMbUBTju8+gZGt0OMvTr
M/aRGsjg567c+EEY/yItIiXD49lIEgQAAu/qFBj/Hx055jDe//QS9xUEFfP23/ED5TcZNeH37h0VGf++DgnS5fwi7s4Q8NIE
q+kuIhIBzPAT2QS8+AwVANfUBvsfCzbhCgLHRPgI09chKh4XAej4Vwqm5+kd2f4WDukBA/1GDzfhG9Y5Cu5PKxoOrzceCQPi
6ePUJjFDAirj1PzC6hsu7Pm/BPoAJAUe9h/lABUJSBEhHa9FQQUHyuUFqiNHMhMc2v3/vgIoDeDro8zyF0ELIAoD4N/aPRL1
JxyGzgE8IzDs75UQKFEg9Q0M1QDEXOUs8JvY2zJV/RL09s/f/kwW/D8vgc8hQhU43vSmHihPGwAMDq7T21XqG+kEUcrwGv0H
JxIi/1zq8VsSI8nMJRr+H/jm8WPH/vTj0gplVIHa9fIH6voPlNsZUvzd6cw01bw2+84GCDo/Regh9Te/INAqpqbYFbwx//Xp
DOEFE8blD3Ty+N7mNgvyHdy4AOIGFVurPsJUxUqqEsjBFdjFKg8c6gSrKAfTDQlK0ezN2SkIt/gk0C/9LfcelQ7S/5JRgl75
+jDZrwkIUu/8NwMONCW9E/fA1BgXG1cFGzQIxdUE2eUD9OcgFhYD/+IlBvoz+Q7U9FL4GUwft+geutgm901T7yYMENHPFObZ
FPfNFhTy+xHg+BICJP0Cz+Av9AkdCb8bAe3ZK9kULBEX3BL40irGrewz0TWxIBj42comt9UK4/MlGzUt+fn7Brfl0/X3QCgN
/hGq/Pn0/sAW+/cE1P/j4d9G5Q8UBQLn/j/pAEEHkTIX6MIjFQU3GAI9HvXEDNne/OzD8AdA9/X/DSPxNCoX5btcSw1ENgQz
L/rn2ub7BbsIv+sRJ+fcJPfv/90K1U0TDi4m96zux+IS1gfaxdQQDbnn7Po1BSbKDjrtHDLk5PIaPf4f4ublPeTW6+0/1vAO
Axvp6g8PFibhA0ewLc0T+i4gFhTIExLVVAzjFsaex3+oi0Pj/AP6PQvr5dzzHDf99DbZNDec6fsfwroDGgUc7v8aBPgXBTQV
rNX19NLNC/zaIP/6xfIV2vZI8CBHCe7iU//w2OIEKuU6CTj39AzgqRABJCD95a/O2tbsHckmDt8UAQrzAxP1BBs28N3xFvb5
4D/BJ8rr7PfF+AXbATPWDhY09fUO3RX1uRoH4PUOCeIHHOb97PpF7Mf2DPz3xfrD7iAqDToG9/HbJRAv3+HxQgHu3629CAxD
0xbbwi/q8PLCAwYdzN8luhQX/w8UKNqqBOoY4eD63DjF8/P8GR3cxCDg2/9Onw1qCLnx5STsyPMH9S+4P88FQP/PDs2ctdkj
/gf6gRU/NQURVwXVQ+THAQcjFOnp4S/lyuDBEgG05PDv3wXUis3dFfsy4JUxGUAKDvfj0DkHGFgj9Pba+dwOEszK8jgSvfYT
/PLz0Pfk/e8Y+OzT+DwNEc8Fz9wk8AXcCQDn7efBCKq3/zYHGRQsDQz56mfgqwfkQQnf1PvsJS3J+7PG9sMMzTQl1BUY3P4X
sCVCDyYYJMLutOEnBbgPJlHbqf/x81ER8fwQmrfcoeADHfweGMIJxejbMekA3vj/DQcqz9LHD+m3F+wMJt4C4vRNARwkEODk
1g37Hg7ezf/nHfziMxb6+f8IKgHS0gUC3f0ODwq6BtsGOAsvFA3uoLj2AyID0Pf/4izt9/8c3OnhEyUD2v0e4cXe20AxNNXa
vB4J4enKSR/XOxfu7s67rIHvIP0HQ/fW4xFEDt/lG//R8+MxNBf5+c00EfT/wTP60yMP/MjYv8Kn8wQFHDX40+oHIAcR+/LO
Msn881Hd1freCPAIAtQv6RQp997m8fkcKtdC3ikV4vL3PBbBFO4G2irl/AUrBKEN3/H5GPcQ5SULAwkQ7B4g6e8VEuMZF+b7
JBgj4xrk3sHTBwtN4x3j6Av62cwM6+nXD+4O7OcYHRDm9xH0BBfpBh4fGcQf9unUyhnePdX68zIM5/zPHfAk0CkV+eIZBCLX
0iQaCQcl4hAA/+O29eHdowwPzfKj+wb49K3O4O4B+e0dDOpHDagY7tvzNefvzvwN9rssFvmnJQIx2+T1Afpb+dkZE5sJ09bk
IB4WBQTiG9vr8S0BH+4E++vq9hza5fwTKuHRFboROwfeELnixK/m8RswDgYn0uX1wNpM5A7THeP/Og8A//C08MLf7h3l7zbb
+wIH9SLX1uUbSf8671g70NgCFdTQUbTf9jfk/RTsm7nayt8s3/I33AP9Du0F3tvSNlD8N/ZBQNbK9hHYuXrG2eMBs/zF5OP3
JSDTuDHOOTvG7+vQ7fEU8R4a+fgYzPzB4+JR6i2mPNEJI7u6RgGgBRQK0RbTze036zswpBPh4yz4O0o3HoEW++IZ9rvzFeHp
K+3OtDD5qfEx/soF3wQKERM3MMoW4d7h/Rk8SxKfBuHyFQ7g/RfcDjH+xa5A2qjZGgzmCOz9IBMpFxzk+e/j2yIsK0L2kSK5
3icZ3PHz0Qnq0wnVLPjzxvoJ/earAwPS+9bfAgHkBBDpFPBIGcAF2sr8agcM2xP96+D10Trr7s4BFPXgs/oE3/XU5BHt8g8L
6x3eSCuvAuHO4n4LAMv9BgLr8wr1uxMn3wkAzw858TkXlfTw+RQw1DLiGvVEpyvaDwTs2jUT9ez1MN0f3gkwSNgydC/50tYC
K/ISDf0QrfcoQs0DN+/y7WnwScNDJFul/xxh+OMXSu0L4t33GtEu/wtN8tTT/Pz2FQMqJzv+H+zkLfMJHTEL9PgUv+sUL8kh
NurJ9wEX7ALxUhbyEczoSyH0LkwO7Qzk8s4AC+wMAhgDHfER7xHwyr7W3wUJ/f0RHNIgD9ISECA9BfbsChIO0+4USxfxLtMK
AzDzSN39Fuexwc8bLBnnFB/bJOfK0Q9cCNoY/8kJAssNRCAFwQUAGvoe/g3x/ufIrtjh/BUL7h4Kxi4QwwfyHWAQ7f0FDQ2v
ACJOE+gZzxEJM8MUyRwE5rbL2SocIe0CEd0e8sDyI1AsDsrn1Bj9vhcVGvvYGNgE6CI9Gd4kKcoj8+0TQ+ADFc3r6QzQ7/0r
E/z+LTohCfG4KvgAEDr0CeYl3CjPQCPjAdvkGxIM/gLrtAFQ6fT7+RAO9BoJGPnU+sfxu/YuEM4IOyHqKOEa+Qj2+Azw8jj+
6/nV8wLrQBPcC9oN1QEOAttr/A8NL/ML91YkEy3tJdgw4PUF8hY16PXcBvzj10j7ug/A9PTsD/7jQfgFGz7kH+9f2cswJQok
GRrxFePg8wUK5uIVPPcY8EzvHg8yAVIY6sMa3iEoz8TLFT7dv+UBFQ53LAxILEHN+8HsxCUXDz9W6vcB/fQE/yb7+Q/39/Hg
9zr7BPAFCy7r1efUHQ8DIfW+2MYOEAHw7BnYHc0LANvG3BQC/bMQUOZF8fnt/xkv9NH30RstBCP/t+jD2QoU7MYh0inq7fnm
2d36Gieg9lXuFNzAAujzhxv2yhfAE/38+YX9AAfWCxbp4M8TN7Q8Ht7v4QP0/ckR/DAS1ePlChHP7NEsQN3y2QEBFCNFDyMb
8esTFQ8ICSLo8PfwNxLuCgHOBM+2qv7+9gEFkCokHvkcTSjpUs+7IAIvB9Hd1xL4vPCxC93T9+3gD0L72/QX77L22yUwM+nh
tyMP6//XPwXOLhrX5+Wyu5r0FeEaMfrF8eBHHe3YIfROm9sBAdlOWhhZ+c3Q7ytC+hAt7zbiIh/pLhgb7uMjvwVaBQ4m5idO
GDTaAccqzD43/rMaBQr1Ef3hIOnP1UbSK9s3tQlD+YkI1/YJCTT/HdEA7h/d+yQb7P8a0iH+j+gx2P4vPfzoEroc9SYoBuwZ
BvcYy/oA9eDN7P4n7/UF4/vX9LsW8d/EDdT3S/IbAvv99/j7DwU0Be8G1uUu7L247/EQSubOBkoi2AzbIkHZASAj/VA33+65
1x4L2vq+8vj2O+v9Ogi98wKy1zcBKUkvEe35IfwlwO8ZECk2KhEfs9/jEtXvU+PQ6CzeJDoBuFEJ+yRS4hE4xCktFQAAA+r6
IvkKGsv34ef8HxEPxacIBPU6/fksFNIA98DwRu0WPB8M9AAiGPq29w8TOEsT/AnA2gTrzPQu4dP5UfIKNhO99Qmy7jjzQ2Eb
DuoZKeETteEkIRY8FRAAx9vrDNXpOszK/Dj18xce0N7tx+BI+zJJIg3rDxYIJKvwEAghQSMuFq/y/BLV31nnzwWtMf3eDgNE
vfDA1zYatvU1zRoFAfImlA3Y8IxjgVr21xW/oOoEQuYKzCYHDv8I+7CU/gEHGQnI/w/p99s26dQ52gLcBMknMQLMw/zm9Dv7
IyVA2NvXENXTJ/Eg9vbuJzQS6wIKEurn0Pvr/hQ1IwHeCBkHEffwFQPY/eUSC9/r2x4iJtn+FQDzPcsA5BYm2va/1RvhGA3p
uCogIQwqMO74ANzv/dMu3/4F6h7MBsYTChIRMf4Z8x7aJCsJC/f5HBbWLPMK8RwH4Ov1/BfvNfwqFiYmzPEV7gQh0PQM+Dvr
338FvgcXBTGzFiMY3zALwCUTO+bpFBnx9AgBRAzsF+0W9QD4FdMVx9YO2RXwNRsXvT349SLu/DUaOy7zBvoWxDIJB0QEFh/y
F9gW3wDlEdjvHa8FCgMKHccc/xIbB/QeL/8mzOYCFMX5/RFJ99jkLx7o3ewM9Q+87h4Z/esZGu6vERLwAfzuGhEONMHfAvv/
1O4LLRISHdbdDu7x/9sH+dkKAxHHAfT+9zbzHvII+ubfLMkvqRkof+/+Kg2L/9ZLDdcQG/8U69re/6TA2zLKxWrl7gDkL9Pk
Kdc4vPv49RsK58gG2SHx0AZ7CdnmABEjKPvsWRoCDwjOAw0BA/4cEwYD1AEPAUYU3Moo2Tux/e/rAg/hVPXzASTt3u0DBe06
7PBKFe5dKiXq3s4gAiUkFQcNJe8D6hLp6BfzLmvzIfULLPTmLjoM+xY0GCcHV90VCyLT5RIJDjLcx/6jQYv7Hs0LOAwHBBTr
MOgI7e+1v1sY8j9Q8zHm+94KowPeyPkBJhIG7iHmHvnXvd0dRP8J+gX48hdvDi3jtdIg+9MZN8H3s/hQCK/lAe/UyA7Q5RM+
3+DS7iERwTP9MuMCNfT/DOTeJAnvRxw3Ew7YzBcTNAzMyQ7CXr4R7tEBBMML5BQVJ+3q5vHlxWMd2TcF+TL1NUbvVg4BJ/bu
ChkM2OD38Dv3/cH9Lu71+TIk9gIIFwsV9fogPO8mHtkON/vjQiAY2UYVK93/MSq/3f8q8fbM+wHtCPYXEN/bLgrfaBwhChAZ
/yW7DwwFGlDI1A2ULYnWEfgfXv8F9CitKLMA6wmqyl/y+zk73iblKQvYXMHnD98tzNrZo9gD8wkoAC7VO73pNsTvvNbK3Nsc
zwf2vf4D5hryJssYM/BCVdPcROD+7d/zHfz2BfQo2wksNurvDOPs6OIJINVXDCMC5Dy6GzXjNDHW7CEEA8vTEQgfAxXwJNoW
BE/u0zj7+cQIBxnERQ1K5vkCOvnk5P0rMN3/AvEI+Vf1DOYTQfERCfbEwezYKyvt7Ss6/wUrNS3TBQ9Xv93rDA/vDQ4wCf4i
Gb/QvijN6/7mofrY+EU+3yA38hgszcv15f76S7Kp6S0h8gAMQxYHFx/Nx8MeytME5bYm2g0zXvUPPvsFJLLF/Qj8CrvyyiwT
tg/wtAgEHhj2DBTsKNoTTbAE3+nv6sVHCxpB1fdD/0QLzDLf5ercDbrh6prZ+/fsCwId3yrR7T7F75jK4u7ZE+Ed6tjr8Pw1
ChDkD0XsxdBEITsJEebzHBsg2soBEd833MVKgQX86evVK+3a6SweCEwpHDHSFRTVAxfgtb3KMvM0Eu0c4hLk9/AGCgvYB8fp
MCcMK/4V5h798/zr8MXNBSUYRvYgCxkGB6DYABDpFCEuxBH0ISDEBSz0t/3uLPkRAujqQeX33tnlIDsUAQvjngP+C9HV+Q7i
tx48yfUM3hQJTxtC5gsZ1Fo7GzPnFxDPDyzcsrvHM/g8BQwf2hfj6v0HAQ7mFNL3TRwMKPg39hxkES0fwzEQ4+wP3MqryhTs
JyvSHv0l6/nY5Qvh7f6x9FQZ5wTuD+cwNyku9bcn8NvmQeO21gICIRoB5/S7FMbr/SXoAfUa3voRKjwr/zT16wAQ/QHl6qIb
/P7jHSoT7SbrtswJOPoL0Oo5IzQl7+Yl7CpOKvn4MC33F+wX2NqJNwAL1AkoBt8e28TsGi8DKrvORAsuKP/wHvw7NDX//R8q
DzS18xISMDnEyiiIUKL4BwEGL8Dl7SzsH9Dt19CuwW+/zlQe5jHnNgnG6/4hEwgZ688DExAVAfTm9fz1Oha8+TPyQQAIIQkP
QQzoCCP0OzDu/uU1DAsgeyQmDwDVESwPHyUL/UHq8BoZ3NjC+xkmEdrjGSYr+9ogHwSpyQgp+dkiDOG+zhbyHw0J2bPsPe4A
JwsC4tjYHDoD/O/T7NUGAQH2E+7X/Awi5BMPJtUO4knkHOUySfkmCQ7rwh3QKxgF2uUl/tv9ECP4H8gT+SLsGAMgBxo65eU1
7SI7AxUm5Rn/Gvzk+iId7OcY3AkI1A0KBMnI9CYcIBXrEgngAj4L3eom4fE5wxREwPtHCBDsB7wK+y1YMgg80Av1vuAhGBUm
2x0A4f4jDAvsL+z3EroQEd/USQ/o3+7g8uYeWTMINebv7vRCEQkF5/MZ9h4BE70uCxmx78o1KR0C6K7D4coz7OuvyuIS1wg3
+SsM9s3JCMz6++ImPBwc+v7R6u4QBenf3CYXFvURIkTpUzYQH+7qNyUM5VXB7+cPCxH6+jjY7yMV77zi3gCzLsPj2PIqGyEi
IhUc9fj4OPvqs8DP9T4VCCAeBN+5AxPeGRbdAvb0KccrEykoPyn8C8z9SxkC/xhV7NTeJjHq4dfwCNcP+hULJfMb6+btLAr6
FvwE0tXfA9IICC7EEs4lEN3C8eL0HyQVAg0h6MwPBQrOLsIF/vsmHesC4ube+yT17ugzAA/3RwnzLAkG+zA4tygDG0EbMxoK
FwMmJObk9NMN/fHp+Qny5A38Bw0g/9XUyxv7H97pyz8n8PvT/hAMH6uwzhLp+Qsl/gEHCLvmNBq8QChT2c/j59kExDPOyJkP
3Qvq0jz9BBfPwdUZChX2xeQmMkUlCScHD0sqDhTU9T0p6vrSvL/pBPXvMM0+OCsU/RUTBhcO6icgCwbr7yIUB/AEtesK7uXp
99D73AkPHuPu4xkd0CD5CvbWBdEn/s7+L9oTKhYVF/ES69caHgMLBivsQwMH9SoUKOoL5BVOxbu3J9fwQ+Ly4SP3Hh/mOQ/n
BuYKG/7yGjH5FUj0yQkKEgj250Qntyj0AunAMCQQBxHq4h7w9RDULM0pCuEzzuD8CgEWC83sDCoAA9BDLtwO/QHd1S8rIE30
EtkowTHR5ymtNwfMJN8E/t81QBf+/ga+Q9r3Ry3lP90HzeApAvISC+/6+uMU7MQ23BIANifx2gPxXfEZSd069iYPKyzpPdv0
5u/wy/U2xefjOC7pNbca6ffr6VL4/upP7UbxGC7qOSEGFTIK9yrN4u3sydwRKLDPBC9A5CEKNNTk5wA55f0AakUpPm3lOAsq
JjEMxwAAkbIMD+Xu8hbfEBRQRPjxFQsOHBMSI9zFIy3rOu4GFN0RAOznBxDjCwn7HD/a9QgqwxTS5zsOCiwTwyX6xaMW/xn6
3jniFxjNDe/s5QYS+xXtBCk70Q34M74mu+4sCwskBrwj8tme+Q8l6+NL2BEo0gkB9OECDeoOCvIcQeT4BC+8Fc/fOAsKPBrE
LPO4qQsSHADYEnEn4fMT3AP19jsd/esBAxgP5i7AbgnREMva8fjM67jy/PwNOBPz0B4L8ALc6ecXNz70C+wV3wCF0NvxCStG
Ib8E5BIY3us23Nr25xXJDAdB7Lj9ERse7hEcsfS2BQAWA68W5SPz3Vh/8RvN0wRF/Y5H2xfU6hgMMuXN7hf7GPkDDKjcrv8I
JwizHuA6/8xWf/Mj2/P9MgyBUOIi5/YWCjgKRPcKGkIHCybuDzfZzMgF3wtVGOjMNDn8I+A8FwYTCDAuy7LMKCslEH/FFktV
CxYU/AAautjrHOL3BgHt5x8fw+8iH//lCfMYCvLVJyUpOxJ/1hNCMzAQIP8HM7nW6RPy7wQK4/QrJLT5KAf28g/uHhrz2xEy
Ihv4TcxATQRMEun7MFi6tb4E6RgTBPwK6B/aJiL8Eg3tpucCxgL6LiBm3RVH3P0xCDcRtAhHnOCgLNsuLM0Z5yAg3B8G397Q
7wntKeOo6iUPJTrrONLvI//QvyQUGB7d9/TAJW8xEM2d4uIZBgcFEA3IAg8bHP4k7FQPD07k3xNKwsgSFkkm2Pzf6RBNIRnJ
qAW0HBzl6B3+uPw4JxnzG/w9IBgt3e85DOTmCwdLCiHk8NbuazUA1s76zxHg8r3b9sBJNd+6NygJRS9c6wo2ficrBpq3Ksj3
0RS40B8RzwbcGAca1RdE4lf4ARX+AQbKASweD0Hh2RwM5Zf7Di8MzvnqzSR/GgPAofDMLxjxN/8Qtx8M2xIXLvz4/PMsKBjG
DPr699jtvCTiMsr1ISZL9SvVIuUDLA3o8Q8oEOYUBTAYHNTZKeXoTCfpmQwgNCzR+PrCLmFB79+uy/RCuPT2M+TM+BsI6CIB
A/n12ecG2voZP/DwotPVBeUe8AXFCxnPDgEOCLjjKiccMgMQFfHv/vQD8CXL2hNkAC7Npxvh/RI07BnXKfPt9xrbKUH3AeYz
wt3oHkmcDgnyFOr25swkX+gXzaIF9v33MyTgzAXp/fsB9C8k9/rtFcnHuRxEie/+6hrpE+LNE3UKLtK3Dgz0AUcZ/Mvy7vTq
EO4iN+3g/Bq5zcoaSo8KARZPEiAM3EAqMeczk9Q+oQLZ6b3RIjLF5/sb5R4YDvT+9wAh7wrMy+kGU/fySDGu9wDhwwwFE+Ag
2QsNEuuw8jYOGQwrL+I71OQCzkYBXtne/E7n/Bk1rQfm+8gRCO3iKeQWEvz1wudRIQUDKSb9T8W5/uIw7GXm7gIz1gEoP6Ah
Cf27FgvsxiDSGUExy80kKvDo4wk17z3F3ADONfFbzfEBOOn4BDCaMvXvquPe99ktpQAzOBWm81oi//s9GAJB398F2y38W9q+
PjooSgMqJAMbDNrd8VGOuakO6QliFvfgKAQE70wJEQ3xqvBX8wzWA0UpIEzsEikE7y3w6QE8g8enNvv1aBfj7UAnBPlADhQF
9tT0JQAF//UfKM4awwUeCSbFnunoKgwFFP3+KDndDhgWygLylunsxysdMx7jwf8LAOLVEAj7KSYIDBhE3hoECP8IxScE9hPy
1DMH9O80EDwkwyT+9fMRBvf/yCU6/t4E4t7pPeb3DAMfGcng6/gTvAXV/eDk67HjGv8B0gnDHNhCAuQZpse1KdoL+RBAL8Hn
/PKB0g/Kl+DzRDDhESAYLDpBLUwU5N/87eGlGeYl+O8tAtDrJAzaGBMf2ANBf/fQCL/n5BnM2gtIKDrhHAPe63cJDOoCGQMa
9fgM093WHRUD1QPTRyn+xdIx7RvhDRP19iIYu+vwCgJ7Nez9JSAFDznbHtzVGh/5FLsH8C86DtrXWcwh4/L8E/TyIdLk0PkW
fxbs7iEaIQ0M+zHw0O0wCCvZFPI3If7ztEv++OwfHwQUCxKozwoT99stGsssy+Wy+hgS7/T/5PwY/NkbIgIP9foSExX/Ig0i
BQfWHSPQKxQLIAIDGjquKwjKzg7yDBEe7gEEHj7Z/Gn46eVC2cEz6kIZCh7qzxoAAB4N/TE2lwU2v8Yk2iXzIOzf/xkjzR9M
GwPTO/ioLd1FIBpU5QMc8QYtCgYmP6guBMvhGuMa/D/56OEmHuIRUf/23ivOoTjNOxoMLtHhGPhEJNgD4vEE0R0N/tjRLuf8
u938ueYW4t3x+MQAB7D0/AnsDRA26u8DODbZA+7c8MIoHRvaxzj5/ufK/LrgGcoCA+zA5SCw+Q8R6d8XJd3d4trWGhDQ2asD
OUAk4zAw/w7/8/cGBhHe/j3zGgS95VfKDhIK1RTr7Cwd9wNC/Rgb8u8zCPLuBb7xESMLAEdW298gNP/xKO3d5fAKTSAD7eMl
8dIUF6Ou5A7NByMTE/UR8SHx9BE56B8yAeD3PgDp3fAT+AvmHwDRTG0t6QoZGPsRP8Ya4b0rKewLldPuKDMR2+VA7CDx+PQM
7d872P3b+hcGFFHw1UUh9Bvh/BTVGgs+JikXPxwG3gYJ7sbozuy8H/NM0dsWsvIiHjBABuf36xDv4uFJ1//0GfcD+AcO8cfh
CwcIIzjyGPHSJxr0DjXMDA0vLwnq8dAyB97KMPUN9RPmCikr/QLEvQEI8PkuDiXr/OYP+go52RHVYtLg+AHOFuspBdL0FOwG
6wcXPc/nOiJZAUHjWunvPevsLyH/rUr9Ih3909Tc79zZLfY3Khm23xUByfsnDc0L3+kD2B0MPx73A/0lIv3c+goDtNclGwDK
/A3d4foB+0EM8QgG+BYdOBkR6wQa5f/iB9s05hb2AeMdByYdyU7m5Soby8lYNAMK0P8T6AI13BGz8ScvAuXHAvDhHBHs1MsU
V/ZYFxT88f9lCQPi4dTt+PhLGTHyJ0BqJdgU+EcJ+TH3MysI3jHw5vthz9Je1/gm3vkk1vn61urxGa7J3wz9AfP7KBL/OiTv
90HtFuLz8h3sbN7SY9LqM+HyCe8B88cJ7ym/388h7fLj+iYjCDYq4/A5+w/xEAUfFkbVEkLF9C/mOxzAATur07It/RnOm1b9
F+foQuah1Nn1GfAY5YG9OhE4/NNIx/gTyh4VuQdKxOTWGswOz7JF9OX0ER/t7wb27CXS/8ml1PQVVenhVtbtHdgg78ADTbPc
5QLmDti6NfL06CEq4NsT7tUh8APPqOj7AVbX60fH2xjlJu3J+Uew6+P7+iDh0TLn/N0JHdXbD/rvJvEKya/q6RRX8+Fx3fAh
2ioIuw1Po+XiBb8Xx8cyAPX8/SD38Ajm0S7KHNWq1xU/Jy8MwzHOE9YvzNu75wHG6OAB5L34thbsNv+7LOPwMEAhCxUotfTx
Pj0gItZKy/H6/t7npRLyyPjNIsa0C9P7ChH6vUbY9UVKFCsRScL69xUvEV7iGDQBPDLYFURS0MG22Af0CBHq9e0R9u0DKP0Y
Agph7N3rCQQJNQRO0B9M/+ZX6gZURfCqtAUQ3CYd50f2KOvpHDEB/f/xRQnbESm4OQQIBpsGMTX4LumwPlQfDNAbFAbyIdMb
uxwM5+UX/uoi6BdL+cEmETQK9RmnFzgaLy3swzphF/yn8ysI9h3KA70d5PULG/H/M9o1N+++MhE2/gwGrhIoTAxG17RGVAwK
r/T5Ch4m3OvHHwvlBSn03CLINEDm0EMNQAEBBJ0EJDYBNN6vS1QaC7EWKgz8I9UIuBYB5vYmEu4v4BtD/MctGeVv3i1mAQw3
Ue387Psz+Zcy9w3ZFfbf39kmruMdEQP74f/mDEfgBiPhY+IrbuUMYkf1AN0DE9ygTQ7i7RsNz+fdLeLLC0YOzOH13wBT7yMZ
5Vv+EmreAz8z/P72AizgmCH6udBAMerzCDX72eI3I9bjEcoKI+0bN+pg8QlY5REuLvwLBw0xu4sg8MzMLkHs7iIw++jXSS3k
2QvN9ykCIyP/Kvxf7zstQQvcDB7pN+Hn3QbvGkYRIQYE6PQNMQscFyrMGgmx/jYK/1nd7kce5Bra8uID8fQEEBAswSgZ5+gf
ORpf5y45TOf37+3MDCEkDfJe0/hJD9IN9/7x+gkFDSMVJNY3KujkJEgZSMAeIGPkBQPk6DEMLPb68+m2IREM1gjoBvAj3ekM
/N319iH2/Bsc7PQB0RTpLwzTEBDL7h4LFhUzGOgXAQkp/QhB7i2I1skSLRpCHQ7p+iX6EegTJATexxwU9kWcJQY/GTToKxAK
MtUCNAJWodDBBiYUPSH63QogBiz+OiTl28QC8NJHsCgLJiQOJAD+UtTS9wLxJNfpDebW7nDyNhf3U+8ECwrW9tjwSL4kBCw3
MvYG3vDd/FbmGAQURSvxDygAvxVd4F92Ew3n5ygVhfYW0y66NAEaVyT0FOrp5+JTyA/9Fzwd8/QJ+b8QatpjaBH/6wgmDZf1
INA8vj0IQGwAAgXq4OfNU+0aAQMyAeoD8Nq09H/kalYiMvDdHBnU9/LmWLYODkpaGw4oOe7nsQsJ7NjqCyrv3vAqE+x/8xTb
AfvuMef8EtHQMi3eyCwQ4CQdN2TdGBVLGB3s7wItlcesENvfMQ726wkSCSP79wnrIOgeNdPhIxlXMx348vsR6P05trvy+yTv
KSXMCAXh5AAD9AostdQDyTD0MzTG1AE2W1ATChEUDrM6GcnE8iId6CAI9QQR7OIDH+r2M8jc5uw57Tpr0/v1OPUx6KQeuQzY
BVnb7OfeBv/tDtTeFhUgCB3y6RssGSMd2RgFB+7fRQj5M+qqI7ME3SxJ2d/gBh0G3wbQDy8UGxIe9+EoJ/sFG9wb7iz67hn3
+lsAD2PTG0k6ERH+AhDOvS0T3NdaKc/wAy73xuUlJtjTMcwoNAz8UOxB/RNlAkI8HPb2EggB0JJA9NXRRTXC/CAWCdT+Qhns
9RLu8i0QFjf7SgYUZugrWEIL/x4M+8yjQxXX2EI00g8EPfG44h/2x84d5g0k/wsv5WjlEWoYPCJF8RHxAxbmgSe9/c4ILPL4
GCHp8fAnAgMP6zDpEfkQUvRz/S9O7RNGOhsX/vkSt69C8OHZIyC+BQ4q0sQMOxrg3AvXCCQQICjsX/MUbMsgPkcFGQL9D863
Og3g10Ivw/cEKeLS/jsa5+Qiwhs1FQhDJgFKKgyw8QsODQj45Q6h4QB/8OcoOzwBHPUM7iQu6u4AIikZwwcewSYSM2vTCTpB
FhId6fsKuuXRQOHcAvHL9ydB6wQOBuLc+NgwB/DjPiYcHAx/0B1dPFPuEvkGKLDh1SH47/rx3NolR90SDeb/1fTOJvn78hMl
KCIqcNcXPz4NJCH2CQOr6uAo4uAD9sv8LUXd/SQK5uH44joH9uQ4HCAaJ3/UBDVLHhIm3v0EsPHVOuXqBAPN7ytD1wARB+zk
/dk3D+zkNB8oOydl7BtAMPwv4O/9JI+fpjoA1TzyCf8SN/ALERL78fvW5R2z4gv5Bin8EOk+BuT70LDT3Bw8uCijzQ7g3brs
LlBO4UX3Y0AJodUi/DGBCPsx/BTmLfjr8+ay1NcKK8UvpP8r6tS49iBOUeBNGWwi88PjNgg7gQYjSf4Z0icG3D3ps90YR8fd
AS3iHC3C+CVN9C8IzUUOvNr7BRjkDf3wKTs5MboBEiM39vfC6kXC6tXeyhA+Hhfe40b9BOjXEsE06EEzDuzfH0AZTiHbBCQE
EkKJr8ns79IfO+3zBf/SLQDp0R+8Es0xBgYKBN8W2M0+MBA68wcb4k05tKfhGfzVIhktBwYR0ysq+6AmwgS+VQ77JfPRCPDQ
Lgk1HvD5Jgj+OJe+8Ant6Qwo+fQSGMssJeqmJroI0y3v+CwKxhDj0EI2Qx3u/hLgIjafpdvq1+cYLgX8+yDYPgjtsyXEF9E/
/QUh8OIl6uERGFxUFQwn/DfyDq0CG7eR1kfgHGoXGKEBA+khHDnzwP7ODDbSyQJFMBRPSfP8PBQg9vqg7Ri/nbw+3P5/Jv3J
ARvzQAQ4EMcOx/40zNPfTSQvJ1EdBjzsYer6sv0+zJ+zOe4AfyzisAcO1xsSIQvmJKvsOs7h6TUrKFpGEvpVAi4K9bDuJqHK
3EjyCX858/XpFwUrCRn72iGp9Ci/7+02MwwsCeYgSy8RI/K7JCnu7cgY8tIENsPY+tfTOO8yQ8rj3vxQuejuJDgQJ0jMAkob
KwnlqAgu2rSRSda5LBnh/fgM8ygnDAfm5+0KNMnGCCIuKhRP3wZCBFAX/q7/StWnmhPqxh0n3vgDH80iOQL2/APiI1TL0wML
0WHHKRbbGkQH5AXK4P8BBPQtv+cWEaDv8fdCUwpI8QPvJgO+0SDs2NFP8R03/SBmPeQI2uEa+gDgEOTx1/rHytLkQk4TFOoA
9wfmxvsYxAbcZbMeINw9VSb10MrYGQ4QEhjB+AADkvnu4ERm8EvxBPkQCrfAFv3S22iqGiXQMFsn88662RQPGQYWxQb5Apro
4t5CaPhJ/AQEFQzGuxTzyshmnyoMxi9QJfHRwc0P+hYGFNQJ8ReQ8OjPO2HpWe0HCh7/vMsS+MnSTKMxMtwVVxXv/qX85Q4D
BDK30NonrOPn50BUD03nGs5KArrBHt3h61H6OOcSL2YFCxLHD034+YoCzu7uEZoO0fw3RQI7JOExERvrxjcRyN1FzxUQ7hgo
7dUE09P+8DDXJfYaHgWpAv7rREMYWTDDEPkLr+NA6+AcRxJHyg9E0RMh2vEhecfD7Rz78QHi+v08B/302kzwywLXEQW8/CD2
EDH9/E7HxiYI4/DxCAEt7hgjFjlWG9jAxPae4hDUATYOqyLXDCnt9xfGJALLLS5MwQDfAjUOoNBTyv//ArsIsALH3olamlXi
7BTHqrXcF+jYBTjS5/AjAysyEPgw8zf198jqvywbLiEi+vv75fAy31UFEiXy3Pfs8uYvyuLtEOTzHinaA/4u4ADO7NTWCw0C
FtzkFeokCtwKGQggAPoCB/oh5fcz/enoCu0PDx73/RsHHkgyOuXuLuryMasNPW6w9fwkJFckBxj+7kn2Ax8Kzc/iKxD89fbn
9wIOBgXiBOn75BAL+kgP7g8X5vRVDh0HA+cCB/5rIr76FeUYM/T6IhgMGv/dXwNG19i5KA7XENMj3+0sGNvg9f3++NrdKTvt
5DgG8/oBIhMWOAi68bkYI+Uf22PTsAHrH9jwFe0R2in+ErkdzBkz6wIJADXaCga9Je4Y977lGyMVGNX+mtXeB+EHJRPntOvq
6QAJtOwUHAT6HhARHS3NDBcN+lnjIeNSDi8fXAILAejcuD027v1dSO4LCsHVDBUPBBUEFBczwQgVEChU6Sr5TgIZFkQKLuza
4ro4PfD6TCvz8S7RxCII/OADGRrpGugi9R368ekU1jb6FNN0/BMrwuTiFRYIDyU6xMLMF+A9+goFE1/0ABL2vgJDphrtLAwU
wA4VDZrI7NhBBxvIvu0JBu3+BeUMH+Db6e0XJgECBSvxGxXgDxHkDMk/HvIB/q0IBQc5w+8B/QHj98zz+AkDCQwP4hKuKjIh
FjEf5gMHzBvLLUPj/dOULwkwDATyDCH68cj63uBCHfHxFUjtxhna4+hCxg0SIgkz8wgmO88jHwf87fQDIgQaE+Xh7RLxACUW
GxZHEMjtFMjmP/Ia4AA7Hos/INQL1+MBIuxNRQrmA/PfwfH1BTAOETAAROzOJfy33zrLEPAoSE/FMhn43ND57SbZYSJB7Ufu
79kr8MMaE9sb4ici6ubvIOMf0OX/Cx8J+wz/5LQBO8cAt+ID6PIsKxsXov8U3wO49ggg89oM8fgZ+/WKJiwGFin59O/4Ah8C
JxUE8wT2Myv6DB2p5xLZH/Az9+0J8CcdEQoNr+4q8gRNMe8Bz99VyE8FJwIp0Skk/Rgn78VHKNrsEBs+LeELFCsZ+yTe++zk
Bvon9+cYFusDDQL2FxHn4eMpKvzVSDDODSsgQjjt+ixIGwwo0gH95R8FENXfFAnW6/0K7PsSzc3wGSjH9SossxwGKzg7zgMG
CQcNO/UA6Ov9/B3c8TwN7hER3PgSMO7M9RsZJrcDBNn/BiUB+uL5Gvge6/kW294T397NGf3d4OftNtQrPAjs9eexwgMGSOsN
MR/azxgqDA74OM7hFg1WJRsSxvEB6yoiFR8JtCMo0A3lpbfzDSzvBCEa2urySgXiHEDJx/4JTzX+KbD5AfsBIRMY9eYkUfIZ
3kj6Dl/qMDQe/fYHB/fXiij4z+g+LOkABUUGx+A3CP0YGu3hJislQvrPBtoFGgnr0+QOHRnj/dDQ5Q/zHPzU4xrNHxQYNhz4
MAvs8BQQDx8Q6VLIFAkTFun6CuUXABvzH9MiEMPsF+wc2DQZEPQg/CX47t8LK/sXCQ3nKBfuDb3cOLvX5iH5Mh8FFersKzwK
Vu0B3tIC6LcMHPgU7+kN7SQn1xoU3Pm/2CIWGLUu8wXy4ALeEwIMGxeS/cft7C4qMfL83vAjANLl8xPN5if1AwwlHDTf7PFJ
9FL27P/kGioD4cYlIRoXyuUpAQTqIwMlHwAJEBjh3/f/LDLp0zL+GB2XBt4CHA0OL6T/6RXdJg83DtHsADTq2PsaBf4vFeAa
EXzbGQzCFUYcPDjHQSsbNxG3DvkGiAEGBurbCi/54Oj0OObmRgUg++PZCfYO+R/VA+LvsdYfF/4RJ84IDDkRHRgu2RUSD+FF
MBBlOQMCCq/L6vrWveL2IiAG+hkqIucS+hok+hf50NUCHCXmHOvsCjIRYhQBBhirwuMQBNHhBTcqGBsLEx3tGvwRLvkD/t3V
8/ciySPy2yQC4/3rIvnkBcETACW1+TER9ALIGeADGOYKCCbX/BMKBtDwIRQoBuwf7AkVEBkO5qcF9QbmCQjwzf3zPd9BCA/w
JaMJFtgT6hrsBxAZNAlF+vPN5cYMF/PzEwoJ8LMZKswJFxkx6N0azPoUE+EazwXP4SAr2e4A3fr+1hDqLC8TB/sULifWC+HO
4+U+BNXp9f0CzBZu+vzxANL1KPbcrzop5fJI2Ovmzzz/6zfu00v1wxsuThaqITjqJQ3KBU75AvoEEAnxmMDb2N7U7w0O/xDM
3gYG/+fyG9TC6zbMMPIIGBLvIxVPEdXM5i0N5hQkDt/gvy18RPHy1bko0fztRCBcML0iv98JBQkHWuji9eLqyS0XxQT/rxIF
2PnbGOAEyrIEMPj9weQDwr37PO7dGuwJ/OUmuCDn7QYI/SjKMvgS+iMM7Bj16+X6qyiZBhkOvNru9+zOLOohEu3WEygd+VTE
wwPhIOwd4OjWHwsJIgZG7gv0Lg3K+dBB3eYLIQTUKObX9QgODiwXGRTtAOklz9XfASTz1kLyGRDc6g7sB9gN3Af/zMcCFhMB
Bivt7OMpDADiM9ZHCfjgLgsz56hY8hcD3ewRBRfz89YJ68LJ4CcNEhY0wvvnOBIEyTrqQPwQ1DT3MwTjSPcnE+btEPQO7Ann
F+/txfETGg8GQdQJCy0TGzUp6hn1LOQxAS+UBv32/tcy7NvRABFDFxC28OwpNiUG69rjA/vpLQT/wyzYMPYD9UwQw98hGNve
Ci4G6ugH8UzZAQXP1/MUAtzP+vIP2fM6EOHt3RsB99gqEsrlGQ3f2v0xH+vmK/hV+PcXsOzr/Bf2sAbtEtX6Rv7H3+oIFA3f
5BcrUO4M0uST8+P1Ky/yMeXBCwy560MJLhIRCKccHq/xVvjn3uz+5+cjSlcJ+e3auuXo0ycpETXpxhsJyeYvHCccBgTE8AO+
2Gn3C/sR/ujq7Pkg/S8Lt9j1/fwLEBQyDAgZFA0oBkgeLwro9Pft0RvMG88S0uvSEjLRDjUMwBTq3+L/Sg8VqxJTBv3a+alE
MusbC5j6AsbuQ/gu/BP1Av08vCU7GdUL2OPi9Ev/LbgNaAsD4Q3AQSzz7xOpJiTBAizc/gAV8BA2CgH7zD3i+cAZz+/QKeoC
wwDQHufV5+/8BewHCgwJAgHOyREtCBXDAQUf3fUc/gv+HhMa0QbnBsImzczr+Nv+2DzW8ugMIe0D0fby/wUU7PoUDfsaF/wP
1//LKAnsvDXwAhffCO0DDN84+cABHmQDBqEKq+QZKRTePRMMSRfuJOro2ETcBNYRE/oFverkNOHjN9rSDxR/AvzI+vLxYbvp
+9NN0ggOCvzo6RrfLvcP9OPwDBACDOT0QuAjDBj+9AI1Ftz9/Co2HvDJ7+0rLRDk/CMKyxjjMRXF+M5A0A8NC9vt7bIOIkEF
vwEJ1x78Dr4BxF0HLufU5gZI0t3rJfsb4foESOTzAOsdHSkD8BrzF8GyIdW+K9E27v8h1vH+y8YM/QMACezeWPQd/Oo7LvoO
AhDvG9zgGNYF7EHLtttQJ+P6CuPJ9Jq7Gu8M5gbh1GzoFQb3NkX68/0Z4BTw5AnHJfFdxrnXSScLpSoO4b0mJziuxRXy/ebj
8TwLwdg7+0wBDvkSMw88JvAa/gsZ5Q3lDbzqW/qeGhcE2bsSD8/cCgT24OGrGvdL/u3TIzsFJirfBBb/9QI2B/km8+ofJewU
7ULhKRf3EE4DRAfsNgUlTgnFBgsHpAT8MOX08f/zE+7hJBzvGPgvCercPOjk2Mos7QDxAg7lCgLc+0AhGlEaFi/54rwU0enV
3SQZ3g/NDgMAC13Z/gLUWgO/7ObpATcI/7wH8jVP5xRH8v/E1R/Z2NlBKuwZ5B8O/AdR2AEh60wZwfLm7vYsDBrAAv8+Os0X
TukKvPI819LiIQPvO/s05QPYRgLs88s76uXnDxDhGdrR9SwWGlADITTc9bsNvdLd2S4h9CDwKwLs3UPY3cbKJuwF+g4l3gTy
zAc5HCdfGxcvBdbEJdHu0OwI5AP6u9feLSk38CEJ/e4dpukBEtf9OAy4BvcZFOMgHu+3+QIdEAcB9Ce9GAzVywb1FRPZBNz6
yPoQ+gfy+Qwcqu8O5AED+vMN8+wd8jv7/+8epBTeCdrv9hDmDv38BvHV/AX16FQmIdHxADb48+89/xbu8hYH+fPgLiYzCQ/8
XfQq9UL0+P0IIRIh+Nu+yzot7hTp2NsOFMzUCPHs9wABChEINS0eCAnt3iv2vzUI8CYOzC8LIO0ut/0L9gct7P7ZGMypjhT4
GPAUtCTR7yMr/AAuyBTykg/8aSOtVDTwQOAOJRfSNMjDK1uPrOzU1RkL96cVzf6/+xEFO8sR4q0RwCQuviQW+yjf3SMKvSfJ
2DZMndTy3hh5yN4VGvzbEy76LBf8BjreFddAGxAb9gbfAjTpCx8EB5ztm9ji4xgBCb4rf26m+w66DN0D4zv0LAWdASvUzeHY
9iEJ5RU8ljYR7gwe8A7WNw7Q7VYP4PbozrjB+LIt8hgF5dJiwyj2OxERIOQFG8zG9cEn+uVuJ0YMzPxjEcz91N3Gp/a6HBwO
7u3PZNwLxCU6DSH0DAjFHOfQKQHRVic7FS0I7SYM1i/5AcIMQRJT2hAu6xRS7ObCwvLLHeovKBjv4srUNQwDBwlCBPM15qM2
//nj90ACZLonQfsmQ+Iei8EC6S7BJBIN1dnsxirBAgj6QBP2KA7KPRkIvxBGHEjeIR3pGlfx7bikAqIm7h84DvbMw95FKvTx
+BnZsAsJKREHJBvuH+HPC9jNwfsAEvc7yLj8CRHwFAkM9QIY2K3yJOQzCgsuH9AyUfnS5SM1NO8hFyD2NfoFussCmTz4+P8y
4vep+SUj8+Tw+ikE9jnn4+gMG9P11gv91vEn79cFqvBEtv0qGjHh+wIdEwTb3jEy6KboDBdPxd/hCRfy7iLyCzcP1ujjKcX7
BAgpLSHG4+Y4LiDSGAnnVPzuJAnuLMv62SD5/7XwEQvE+Cfo8AW32EjqBh5LGdj1vi8UDuX+NywKlyxFNsj/B/T2rxHH9O0m
y8cq6OAT+CvgLPwEABcOGQAB+B0M/AMP+rktflzIGdjUFMTcxiUfKe7qHiMC5AYtMD4tBQbiDxDr8d7kwcDjQfG8NXdewg3z
2QDK/t8UDg/70BQR7dQaDiVdQv/n7RXv8eLp3dKr0yjw0jJrctgP6uwVqfjfGAgq7u0vGOnPBwspQTT/9NImFM/9zc+7ues8
AfkHrPTEB+n6IQTdLh0SGO3y5DAK/ixmSdzQCtvdt+AL6RngFA3nTN3oXPP+/hXrA/kQywYvKxYM2CwkAb0ILzzu6gX1ve7o
CCPywgsxHSHxEfoNBUsXPhQH4TcCIfZA7REA7DHDEiE1DLDs8P7hPx0A3dr0Ahrc5iPpIOs7BksLJeEp/RLuQtgbFgEeyCf9
JhCJ3OgO6FBD9d/D/BkX4/QX9RH8Ng8yCf3gMPUl9EPlGQrlSb0JKD8GtuHdDbw5IREDxQQJO+sCH+UfEA8D7uwt2A5r2QP4
CxAHIyH99wsM6+EEFz/+FusmGdLX8S/3BgLLDw4P/+viDsoGasX3/AoVCycgEv4MGd3uFTZWHvvaIyfn3f0k9vAa8Q/3WR1L
HAjQRgoV7TfnFffhM6wSMEX7veLkD9dFH/rd3OLzSs/iMiIEIvno/P758Qbx/bNK8C8LCe8D7hk7JiHb7fLQzesVB+PNJHMn
2Tcc+hPp1QgDA+r57/+jTukvMD3TDgoCHRwfxe8H5LXsIvvy3StgIN78OMiWD80i6vIQFxoF8earBCHj6u/uCMQYDxOqFOIL
ASsAFdMKEdnJ+kbrsEHsTOPzI1c+FewR6gj22Ob23TK4HwIEx+3cH9/vDhuz6ST1+7QFEhvCFBUlBJrs3dAOEucEDeHnKLsW
CxzF/8IRRyUS+AjdvD4D3AwVyNIH9ea8AR4EFPfb6ibcRlGtI+3cJAIMDfUa6A4L5hAkDN1A+A0L1OvdHRojCxIE8iTN+M4o
zA+sHrDXFfnq6PAHEuYXKMnSKND83Rrq/vFe0Q7mGAroEuz7Ivos/uru+yAk8DoYDAoIBeLr1PJMItwIOUMxGB0fu/T1/fql
6AEH/5gU6hDhs/3OAi4g4TTT/e75rjT3HgAG1DoeGLzO2vQqKUPz2Af2EARGDQ0j6y7aB/I0I/L7/v3jvM8QD9H+/Agx/N7u
+Sb22/f+tiHh39Az1AYKMf8QJAgT6Qmm7xFZGUYx3yIIDdUf6+f2Bews1PMNDMQgEPz+TbUdKi0EH0gdDvoIswTzOAZIEK4m
BQKyCOuw7BfxGA/+9vaX7en/wfX65PAw/90OB/sHL6fhQhckOD4E5fEqCnLBLgXm8wUJ2SnfN90AGRr4CgEy7AAEFy4O4RgV
3xwB3gkRIgU89x7t/yDtBOgiO/kpuFb2AEUduej+bBkuIkxg8sEkKMwq++MX6T/5KBg96f5j6RjoCgLFSthA0Aw4IN0A5kL+
FAtERRHQMhfNIAPTIx0nBFLqVv7rNe/39hX8A+QLwuq93u4V9iAO+MQq8gH17/wJPPn7VtwpKrn67h777TMy7u3k++QDLPrk
DQwQ+7UmMiL8Cu4U5vfz9g74BdRJIBD/xM446wk3DQMUDwkIryAW/s8e3OBjLCgj2AkGxNYVzx2x2xfs2Ub3yfv8GDny4RcV
ExL3/rAUA+vaK8jZcjUZNdMAHdfMItkMtNcC5+VY98YE7RAz9fMZB9kHEPnx6eDuDAMP+rrpAPjEC+MU/PETCMn/6NAlPS8N
6ZsO4BHnGd/o+PYe4RkxsujwBeop8xIo+hog6DYY+RPeDsgzDhPwsvf1IOzF5/3MBuXMH9+fvAUk8x8CKwPuO1QnqAYhvtgR
8fQkGMoZJwEcLEpC9TcA/RLW6Cytgc0jNewR5UQs8C5CNqzn9sDENh8PKA/zE0g5JCxENdrw9/QA/yTl7cwEN9kzANwlJTwK
BvXz/RUDOikwBPoaH8/G9UAP/eMsIBtIAcz2zhzGCf0oKQkp/xb2IOhNv7ssASMT8wnRKx8R5vbXPywA0fchEGPk6/US3QY/
2TQ1xjIncSUi8iEA9PdMQ/khGT0L4+IDGxHexBgVFVY5QcXaOwMKzBL3BhrjGf317Bbc4/UryucKB8jE0+QQFwAGsTUuHvQT
4jMn4RYH9uf36wEQ5uq6SgLkNAH45/DwzB46Bxo5R/ru3w7I6gbNEeMrHuAZF/PtA+QGFADrpkHt2DMI9evz8tsZJgcbRkYD
DcAE9+EPugBIN/MhJPgJv+YJLATurjLdBgr01gYaBfcB6Bzc7fzdCd5e7BzW9B77EAuy1R7b99AkCw8F3kYNOyX76Mv4DMQe
5Oz39C/R9hTmGwud+A8c+efBUwAZC/g/BQ8fzh0C5+4Zyzr5BzcF5i37JCcgt/r4MAXQGc9YZQIQ+yOlEN8XwuvoKAz89uEC
zx3yDBj/8w0KBPDw+hDq7QUZ5vrw/Q0LIgT1FA379c3SKS8a2RgQLvkARtYgCNPjD80d6/sPB0314fH+9y/3zfrPM8UM5iDz
LPYQHurbFUz2RunYBQ777hkEzhwiIjbaB+URGanLQ+jnCRnGJcoi5fogF94fAzfM6wgeOvztKATbCuTWGRc0GWz4FOTpK+AK
BhMK9SMJ7f/f+wQUAdQEFg4P3CUE9xkv9N3pQqXiQOhEBA01zcoHKfwu7w8rMOlG0BkAFSi9GiUxJ9oi9vEYLta9Cf39+UDm
N9npXc3HInbxSRUQJwLD9SX+2xL28VD6OAnxIf7QGPzzBddgusISC0MNJB+f9hcO9Dgq9yIOzfYNCPIZ/Rkq9z4J2031xCUI
yu3WWK3XQOI7DB8BpuAkHexVIxpGErMl/Ov4KwXlFg8U//ghKwQPD/756im39AvsNDIi/NKyNzz84BjoCxAg0fgJK/wD39/x
4g4tzxz63Ooir/4U9fIO8OsyCAz7DDYYOSbWA2kC3vc5HhgHBdXt+QsnwevZFwoJ6OoegQTl78i1Gebv2zAtJzsPzQto/Nrd
SgY4DgbcAOcPCc739gr+GcDfLoH4BA7UvjzW+881Nyb5AQq6HuDe4vQQJwLSEeYV8tTyxBYMEPo2wgH3/gf+7A0D3QP6JgAJ
4tJPBBgS50EVJinoLfre7Au2TOgLNxLgDhA4FwDF990tBesXzl9UEun25tjk1fg35+suu9ljBiIFSiLnsSNo8UD4EBp0M+8a
9O/87oHW6coK6R36F9kkvifoJO8SERrd+fzeIgLw5fY2KP0Q+ej4KAfmyBoM9OoS0LGvNepizAAlEPrbNQ8AKhoVt+IFDO4R
6AP+MSvqChMQQO6x9xXoAiLT1fP8uLwzJPT/WMP+ESY6+x/9DNvj5hUfCtbq8rykINtI9/cguQ/74fG2EPkdzB0BvwP2IP72
G+nw8CvhHN3rCugaxx4Q+BQDxzQ08VbQA8Xm/SrwO/z1CRUSmCoXDRwAKxdn0j0h6/8u0AkbCvEhDSMd1/kD+O8KROsJ6P3C
6vYgBQfZ2joUPPDvJjLlBs0N+vbf+AjkIewHwrToLvbv+/4pGCze+f/x2CUo2Rcu+xEM7FZIEwML1OsO/QvxIw73F+fIq/LE
4g0ILAxD1vL+zvIAGvUCG/0RKN46JDTg7Z4nBtzb4Cbz9RzC4ZYY2BYFHNggIh7a7SI1CFTRwDk2EePGTib5GTz6Ftslyzic
6/Mp/6v/++vumPYUI8IkOjYCtTsO3df45sMdygwn1DTdLub0FQ4lEyj6/+v49OXmC/vM3736PPz7JqotJQTYBhLV+eAE+HUl
+dv5zzcu3tH14+74HbT37ib5H0jV8/og3esZCdECICcULxH/wikDD+LJPuMI9wfx3xoyGCT76A0DDAAnNgTp2O0iNi4DFMsU
603m3NPzJtndvAj99fDw3vlF5evT7PbyM/zQESoF3d0hHjY58xTSFegcAM3v/iLs46gN8wj37u7XOejSyPL67frv7ADBLuTs
3QfJKBP2zUThFBiypfcQ5ukX8SIcESPa7/YE6gIkEzgR7SLwwx3bPuUCBgvVCww9+v3eECvjCCjy9c4y59UM9wrhEz/2sv0n
HPXSWdHn6/oPAA36LfwFIgrYudnp0uAz3b7b4zAdERr9OfQJCPgU/ifv0VCwxNcUGfz++ksT/BQb6bDX4uDON9XTAOU/JTIj
90X9/ATOBvIP+uly3b7x1hD1F+sw7hQuDfak7dLZ3DPboNb6MQoeEQFk+fj55/Qa9frn9Acw2xTjBf4Gvg4REgb35BbZGdkI
BtDv2v4YFPYKFgpqOf/kNgbUqBrfj7UfCAtWT0gb2xQlCdb/KIfV9btAF/fd2QMtUu9lQ+sj/PIa178WqIqmNy79Ny5PK+cv
FxrV1RuWuQP5WSXx+e1GRUsEYEDm5dTy4R/iDyma6sf+CT4FB+kS6Rkq8ejvM+X8qPTq9+QAPQMD3CsR0AP/MNcv3wcvqOTI
ERIxCRDs/+obPvH71jnIBbIdyvjL4A8X9sUVH+sQFTX8Du/19wPT4Nk7DfK6x+crOBwWQMoe9c/RK8QbHwj0vCf4Cg/yAAcV
ACw0EQs9504DAutC6f/FMRQNCdDv3+rq9+7w//ckSSsICub67ECcDgj2+SQbBfzJ9AISIQccGCr17vPs0g4WEeju+64NBBsR
5N8z/0Pf6QP15xvk/P4G+93tG/IWERbg/97m+usdAgEt/xb//vUMMCHY2fz7AAgS+RHKCwJT1xDS2gQyxAUeGPT+BxPoGRXW
IeDrw/Pu9Onu/O/ZD83hH/0n6xmzEW9t8Q8QHdXSBssP5er7CCexFhsr59TS9O73QBkbDEQV3MbyXPFAzTtQQwoBMSC/7g7D
GcYZ6uQo4BAz+ev47NLl8jXqMd9H7/rPC9bZ5/mm/kDmyRD3PeLdOAMT/QXJCRu73gfKHCsut+RVy+xcEUwOvRvkwMQS1hgQ
B9TiKeTI8wD4EQD0A/IN3/Dq9RTgCZfZCAoEChLvHdsOxPo+MbT5+8r8FBAV7tUaBOwkDKrgHNYn8dEc6w/b2RTZ3Awf5+7x
7hkB4PfxNCuT5lLyOOjpBR/5L+mgITDZJsv2ARvr0QLXvhc7C9Xf1yTnsK0Qvx8M+NXSIuD49/cACezn8+8c1urr6gri/ZTe
AQj2GhLzKN4rDdLUCt0PG83bKfM8weo06fz93LbaLAjpB7P8JgS45gSgGDn8RgzoGPDf5+6N3Ccc8jjQFxjhPRrIBuLj7wH6
/QHoIz0k0fMk2tVB8E4o1hXPEOgQI+YQ98Um4j679UUIEOwpBifzFfb21/cg+LjGCsITFPyVuqcK8OXlFfkitQHq7RL/4Qjn
vO0nBg/lJeLr8RTb9y4FFy/i8ggAOiUk3fgfACQB9Msy/gT8H+7fHefWOQII/VDL9MP+0QYU4vh9Lfsj8lAW7Nz/FOET6/Dl
JxHm6TLhC/fQxjELCQRA7Sv5++4CBM8YfxIFH+ZVGfTk6Dp//K4O5yTPDu4gDSBOJvfQ7RK2+AwQ5P/wAfseBAkc8y84/MwP
3O4if+Gl/PpNzfbkIvMWTCDVtugHmvcDDtUQ6fnsIg4CGBoxMO7B/CoC0h/rAePq6fQc5M8b8OMu0BLKIgQI8ucW/hMbAR4j
7gHqK1LwKMwEBfbDrBEAFN/q9rcPFwVGwMse38705wgJ0+wc0AUCwcQTBhH6LOnT6r8twCsR/eEd6dq4AfK47yquDgFB1Nb5
8vbTtCC858kxN+AHvfop4/P3TwLqrO0R3RACtOUIFv34DDf7R/YVN/b70Ra0/+T79OfV5DkUFiv/DeTGMyXz7yUDDg8c+ck2
3/HF8ecBCAPZ7iKuIBn+B5jItzLVLAcY+RLyzzD4Dw0KBx7iFSTHRQPU6enqAA0AFsoM0Bj/5PfP+tsY308FAgsV2ewlPzYq
Gcq8D9TM9P8IG/IYRSBIyRrfExxTDwz094H+5wra1Nrruen/A0Hg790UKd7mPfq+A/i1OfT77RDCMDkNEtbqT93eLvJG5Bns
+7P+1w0S98H30wfhuA/r6+jc9QtF4/wR4Rzc3gz47f7iEBMa3cUf9giN6v3eONQ4HAHUw/cvBv8leafE8CVv/AwMxfkYTNEA
9CcY1hAeq8UBKNUpCwymPffx6+7vN0PY+SrQ9OsyBeUOoOui+AbzH/4WMd8p+gfq9569AQUmCQMC/9bY9ikBxTMptuILDTlA
5kCv39Yh5On/Qbwd5FjBBAcwyblB6gvl+vMGCS7q7u75D+LT8xP3Hxoe19HoWPcH4lTDCggBJDTxHbndGdocJEUZ004nFf8h
ChEN7vsP4vzxEAPAvQ4DBbsB/dbh7kdU5BWw8QXnCyNDBuA+PP3xJfkMGQPrNdr51RHgsskfBxvOBfrv9eAiN/w7u69I0AHz
DPkEEEoO6AcJAezlySDqESYvz7/wO/H1p0fMEQgBJTMFQLjDSNQL1wz5EAUw5fH1+RTu3fkP8xoWKszE+l/xDNhSuRUKCi4y
JAXxy+oDEgbq/g3x9Rbi3gILvf4QE/wnDA3E1bUNEb72/yE5ABfe9vskzj75zBiBBtEIJCID1cP66gUiFAzn3OQn+Bw9rc/c
N+ThHAHvxRQd8yEJEAbu/sYmyAyzBv5L/ij51u/f1e/wthf0Gu3rEAvcAjUiCAQX/FS7yFj3DdxD7BQRLhbs9PgX/+awBP8J
Ci/DwPM89vPCNsQWFO0mT+UYx+vvBxGrHfK6EPHk7AM1wSAtGWUH3xMwxigTyTME7BdD+ffy8ivlJ+Hk7f0WvAXytR706eT/
NMYbMBRkCeP/HtcvCsg6AtskOvT+7PQs6ekwxuEw890Q5i3+K9LLPfbXxAH9IQQD5O4vHbvu8/4Y6kUMxpr60vobJM69BaQK
9w8bMf4VDwvX/w4kBBfqzOU2H/QiDhwWwg31C1zvoAX00EkbRL4PHPchABPc9yENBibTEfwjGPb0CS+61x8oBdapaf7K9MlG
9wQdB+Jaw+weCNEpKNn6HvkS8wDeBhrn4+Ukr/ckEdLb9erzDAfG6N/f8AnKA/r9FP1GMvbB5iYHB/G/LxboEiFg6xKSx0LB
D9UixeHYAh7X7Bb71DwM+/YqNB68DvAlHuve1/kkGLYVZx3t/h/+AOz8M/wFIMbVCBEw29Tb5ejkFQQn39wGCwb1yswg0+jx
5SIr0gkZJi7bOgoM+/W9Dg718CsbKyo74w/2UPH8+RX93SvJPPMH/RvbLcIY9R839rbu5Mr8BSAOsvfjIjgR4N/k+QAC6BgB
4fAH+zAOwxEX4BcbFxHx+/0W7wMz9urqDx+Qy9zfDK0vBZMXDfry/RIoL98P2QAWPuBIILvsls4RKiAN1uIr6QUEILkO7hzH
+/U9RCGi+Dv1D7cTJyATCO/Yx0XgABz+uykvB53qKiv78gnZGOYbvA3YSUAewfQx3NjSHDAaKhve/7gy7CwNA8UtFS7LDC8a
2tXDEuv0JxQYDikT4vEZE/QP6ia22ND17soTRYng+0ztETzeyrX8C+IsD+YL6R4A+ApAFO8HwEjx6PAVvuff64nHIR78Ly5T
+wIpmsq64+bsBykg3P4kDQHVEfnx2io4+SbiA6ry3N75HPkO/NfytP71Cs8D3f4W2CIJQvYON704uRkJ+AUjHQQTHQmK/trI
DCPP/RDBzb8F1fztEejvGO0AOind/yf7FtAF9ubiFET6IfIQpu/Y0QoX2hD529qr/OkE0ALg+Q/xATIbCPQZ3jvVAPDz5R1I
7jYJAbnwwd4QFt399Nf1vugHB7ju5/0T2iWqYcD9E+8O2QXyKdf6NOcdUCutCgjHC+7I5fbxC87yLyfV+MDeEe7hEO0oTuzA
IBgjB0678zoI8brkP/ETJUsR7igZ+QjZ3U0R76oH8c4X3yfZ3N7zv/wONPp/MkTzCAf+HhAR+RkpYeUK3PX+/9gh1ysG7SHf
7jEdB0Mm5eoq9yX3TMTzTBPx2vlQABJEOvz2GAXdI9bCSDMwhhP12C0MPCwM9+TBGBMa2hDHBeUBW/sfHC0TLcPqVgbo8dMI
8EcT1eIH3xUUJBJPJBTlkV0GMusUAg7N8BwbGeMtIBnQ3jz+AtW1DQwbNhHd+NEgLwtHGRXz6qUWGhr2Hezk/gdG9hQiMgUt
1dhK+PMIzQnnSRXZ5hHwBDEPNRgU8960HBkQ5xDOA+nwTAgcIzb6J9DhTAP6B+ER/EQbyOEn7hH/9j+27u4G3ScEPjMY7gHw
BAHRDwUIEzsHySQY5xsn9uU0++oBM+AK5AHkDdI/HQ7wJ+8r3/P1HgDz6CXK/PWoARapEzot6C3DI8Tp+R0SBvLu88i+JRXz
FzMZ78zrLR8XNfkMItQ48wbbDSHfBz3SJDUQQfU38B7kvtP25PgEFBkXIxTu4BIOzxnqO6/P3PvXzxtTmtDyPPn/C+zXvfz7
4hcdFtY7L+f+7xEoO+8z9/b69PuB7/Et3es8DyDNz8vdRUANBxYECfUeFfDnFO2SFwEiMy38GA7a9eDmsBb0GOED+wM9tb8W
vRBVEBb0B+7+FjLr0w34t/UdDSVR3wAp8QLg97Ma5SniCQsLPtzkArU0R/8YBQkE2ibKDODUsiYHK9X2q7IHBvkSSTS+/ATR
4AfMPtIYBfkpXib/CfnyExj2OSP46/UISuwi8/sR8eQCOyYI1hMnISgB9g0tCA0nCxsB9vkM/vY4EyIV7vv/6vYIFu/+uBz1
CyXcAOkj6Qru3ggL3QL/AAs4EvISLBEPODIaNxoDG7ovBRkECMML8Bsk2yvTTNMfyCD3Df3XzgwLOfgYCEwPDjkfJhwD8fzs
+xkP+yOe+gYlPrAh6j3FJ8oL3w7zBfQXDEEH/wJRCAUAGfU08CDgPrwg6xr//dD+yyQSCmm/FzUeJ8s4KATwD6EF5wvYSe3G
/e/4JPkiCPTN9OT4EwAMJAEeCwJT9gUaAAjRSRcKArPUEfj40QzRvhckABwoEeAjxhe++fr/0vCdQBAJT74ZKw0A5TIk5RUD
sgS7LNFR3bf9PKD2K0YCxhQA8wr+5fgu9Ck0DNrH6f4i8k8GPfoloNiuy7P+AiYg8PoD5tsV8Pk5JjIXEOsaD/ISBc8TBe/+
D/UaH9UBYLMUJhv67ODDKh4N3eAQ+vffFP1h/+Eiv0D97kPLBfY6DvPp1BgVAPQN49QB+cEm/98C0O8HEFokqvn4AiQgxwsp
ExU53QBp5zLY/985L+kTxEDX9QAj0eX+GPrvtQARJfX8UuAzKanr9yfKiBMU7EogH/wT3+wFO/Kf1OroxM8GIRorEwXiHwvb
2kHjBQUIHDQlL9Hsz/MU0PYH//i+4RcSBRnT/wT3/QUMDPPH+ybsMhMT+AAYD8sx5FoKDun5ISL7v+7a1RNL0wTb1EPwFBI6
BP/t5O3hEtYiVPUJBbYOETDLuSZE0UgvKd/7zeYMPjDM2rXv3P3wFzAaGyXdIDgD9CcrE9bq9xUwEAME9BDRBRPi4w388uwD
9BEm9AkF9wP0AbsW8dUh0eva1CvKAtMCNgQLLw8U4jjvGFzpzMjV0j7KDsEKOBwS7xK0HN7FHdz42NIg5gG9CAQLKz0AKAcj
1wI74bXk1u9O4P3MCSwPH+cqzhbtBRrr4s/r6+IiqCkdIwNAEArdRhkfRhYaEwWcIJ354Chj1K3oG7413/sj0/Kx48HWFOcr
IwL9UA0P5zcDEDYgMdjwgfmmMPkRS8jq8zDiFNX8IfjUx/r41yi8HRwn6kcS//ND6SJmFfj61qEtx+vaJSi+ywgX883rGcb7
2RD6/QnI7OLEFzcKyr8DB/EF1gpXId7K85zbJyRF/OEzF7P7+eAe+uEMMPPCAgMRD6UQuA4HGe4B/ZXp4ugX5Bf3/+ju3v/m
DDrIv//91v3/4efu/wDgJtoyDB2rFNIQBz7u6/3+1OX02ezYUBxEzvMxycLf6cwH/+3X8Pv2yDrBFjQ9vyfu7PY13OP8CuTf
Atru4DwiOM8OUzLiKAPfJOnUwiMWGTvr+QDIAjEPAOb/BfwG4RkB9+QBEMkz8i3p/2MIATcN2BopvMUb+Tsx8u7a8vYFDgLk
Bw3tFQcIBBHezAvtMAMf9QQFsijbKvpU+9nrRe4YDD/h5vFBEQchLOW4uc4SCP85GgzfEwrQQ/UDLAQQGQak6+Oixv3I8iob
DAkC/wMZ8QvtzhAd4/cjCC0bAg7qxhpH10YJHd4XIcQmQOgfBu0+3j6jCznl8R39Sf4ERB7uAgDr4QoeGBCsFygSH/jbFj7+
bAiI3f4XFjLl9hkoJfIFBxLsCC3T7A4KwOslWOL7KuoCFOgO4i0cRw4D/FTgA+Tx3ekQ6t/s1CUR+AXcEtrwLhUgLBMaEiD+
8+bc4PIK5dDiKQAA+iUPBvQU7RLS3ezdCEhMBS4u6Uu9FiXjN0cEuutI9eXg4iJM4ez/yAUz+fUg3++x1/nq/O4N/Cf8De/+
3v/a/EKo2gzk3zDiGy724hrbBb8W49r9JLk+IkTO0+4O8dS8EMTkARU+AhHgEUvv9AMTs9PsBdf/Hf/98QMqCN4O8/Mozvvm
HSjhBuYZ1PDP9gYH/gMn9NIBI8uE6QMd3EMH8zwtG+0U9OnZQ/ZEMCrfEOjm6dAb3NH5DPLNCv/oDvK5vOHj6QIr7enw9SAC
zA8J/RXSC9UaHNr48x7Z69L1/wv8/hrrHh0xZyVJC+5W9S/Zyx3D7AsXSQ4h2B3n+OcGyCEI5AoZ50sHFanv++5kzzP0GNNF
+9vR+r0A/REPAsAAC8TUBB3uf9Q3IvDf4snfB+D5KSbi1zlBLdH2wO425Mb4/RUC0xYVJssGzCAdOQXk4Pf/GuzN/7eqAAT2
zAj97Pf0+fA4/gsZ5s82RPne4/sD37rwXBb/6A70HADbMzYa++cdGevPPE1YDPnn2TfYE/MbJyX24SH02AEeCjU12hXbAO3Y
AAbo5TGO/eHf8eMetPgG7C8iCuj1BS4OLJ4F1yrhwBIhyh/xBg0NMNa90PsW/T/o5xrwBPfiTBrwDRloFsLn5iwL3WpBWQAU
EfOuPAIfCSrUEynn2iAjMQAUFLP6xSYqzgY01CQj9xf3xc3jDQoYFCD+7R0dEdTyNAoE8QcV7+oXFRHR/dodE+IYL/kMNS7v
4OX8zgnzHf0R+fUm9frZ6TjhK9rrNCEF++8kAzExDP//zvsVJfgJDgIfIuoX+scVRBQZACrwBQv+Adj5Kdj0ytELT+UG4wNb
GDsWyuT/+QsCxg3tGg42/xD1CUoPyvz8ICrI7yQ+DeHZDDvdEs3vOiI9Jcn8HAgKD5Pe5SAzQjUp0CgfHdMJ6xsrv9sXLOzw
AgkMDfI+IM/YXw4TOAv6AAYjOsb58+jkCCdU/DwH8+3m+itE+/b8/f/qyOMZKPDfNOrUxe0dIBEDHtRHIe38KvoICh298/vm
8A3RbL4RDLcEKfEsEs0N8wbEAfCvINtB4eT3uzjxBgWo2ykN9eH6EMjDxu7eKaz+Nwg08tsWAAfuE8bpxgLZ0erflgkzHwrd
5QbwGPD87PT0LwH6AP/NG9Ej8g8g7xo/GckF/dvzxzz7AN0WOAezLPkSO/X9AQnYE+/t6jkW6bcyBwwkMzcGt1NOtCYI3dv4
DwAaBg0VIiMezwjzHuLdIO29yhwqBbDoKSdVGxQn+fjrHvoD+ePkHC0frO7WINsFGAoL6eDuJxEIBRYO5Pw0MfwDJBD+XCc/
9NoNAOD2094F8EHfLd/n6yK8LigjJeoCAxv68j3uAiUgEyP1Bzbzsh0K/Bj6E/gt1+YN/R0/1sQHydz8HfDzCP4BAxQevdju
+wcXD6kmClv5QPzTGz1CLN3rL8n/Ev7HiBv/Dkw03tj3D/EVvMv3KOomLurDSfA0LjL0GAYwHiTV5hi/0AMMxsDvDw0qF+Xs
CRT3WbO98isNCx4WyhknPtAm5vMwCzsR5hwB6OUz5giB0DjRATHw8SYPFi/PtjMOCBUoIug6KyIXEQT0ODol7dj7MuTJI8Ty
kOscyAf6CugsBvNVyb4IHvGK6Az3f/v9CxQQ1OkJ9jZAMNjwHekc4B3zBCEz/+aw/h3u3QToniQMA8ww9jU6RPoDyDLnKd0G
A/o4BRzRBTla0OK0Dh/jAh4n9CLY8fAY6fH2F91AFEHh/Q8SIecCMuasKxwZD+UlLe3QEDs3IBj44SUE768WT/boMrgaLRTj
xNwXwub31rYE2QMLCcK+FQW1AfAl8wAFGC8D3unRDgHW1ln1BwTlORkdF94PANbnEKQ34uAvJNMQARAqFsn48DT82BriXVoB
49pP7xcO4i4sFCHxCwHq0hWmQvHeMzDOHf0bKQ7X+vEpCOzv1GJQBzDPCvUbv5hPQAoVDQsHNAAz1zjd5dsMzQ0QKO30LLuw
Du1e6+sg7fXt4SH9AA8DzO39IgUy4vni+tkWAiLMBuD87PMdCy/n/iYS+CkwE1HnGgUL0+0C1QbKNQcW8Or8Gg0Y6hrl8BT/
E8nW7/0lLeznODEf6s8KJ/c/5PfyKNkY3CgFINwCGBrmESE7tboW+Qv98zHR8jrZMUu1NPrm4gHHzMQ9BEjW/yw+C9xFDQwL
5z3OBvUy9gHnACo099jd9/7++cH14REf9LP38TcoFeXoHhnwFCng7+n88yLsDRkx0e0RJ+fz+PII2F76KN5e5frXLuf9CvQX
GAU63icH+/cDwS75BCgL7Ab9LDj1zAXrG/zD//1FTxwFAx7r7ewT+N33CBEd7gHd8hLyGyED/O/dDAEB8vjwAQcX3gQV//f4
BQofzuX8/+799ewrFvrr3P/68yYE+PrX1y8EJue+1fQiD9M3Lz0AxQoJI+r7yDb34PkHKUbw/usN8+U2EOAYEr4G49oYGcXs
Euvf7BYK9QQDKSfx39Ie2e8KESVB79rT/jLzQx8Z5QvZL/L7++fjBhEazQcWHvDj/03IvUncCOTzDBYEF/v1ERpD8uDN6Pf2
EUDXq/dNCv3ITb33GvpGQ+tmw9Rh6vjMOgEZBhEqABkrIhnp0ejw8SBJqaERNt4Ww0qxEB/rST7tZK3LS9YE2ykhEfkv8usp
Az3p2tH44BQrSsye/kIJBqZDu/gI7k0u7Fe52U3dGvksCf4JLQz0KwNC//a1+wHa+TPWmgNCEPnHTK39/h1RYAjMEhTPyRZP
5QP9uB8w3Tb8oxLhACJB1D35GPc5riT+Egz0swc5P/X7PwD/8DE8BudJzjpOA+jjM8onArzI7DAR/CXK8BnR3RL1GA4VLB3M
BwH70PPd6Nz4DujI1wvmDMPs8en45/rdrvhXAwcx4QzRnNL/uwX07Pri1/734/nq1RMv6QoXC/UKoxnpChn/CSvWIxcs9iIM
EQXv/vUrCR3xzswv7ywE5db/+eoV6BYBvv0I0CX5t/gm7SwWSR8r9BArvQcaAB1EFBTg1+PiQwfYFLoSFyDB5AsVKhOzHh49
3f/mH/Ai6fQkBQTlUubUIPr5tOwI2k/yIw2aI+9J5s0iGA4twhP4OPwBAgi95vcRG+gt2xINFPQIDOLN7fst9fMevxYzS6Tv
GBEZHKUYIT3y+eQZ7y/i5h/+OeBIBPsezwLY6pohMus6Et3t5xLnLwXyO0YGBxDmKT7fzMUo9RH7LeH03DIT9fcyGdzttg3R
1REP7e0V/zr7BgHw6xfTDrEH3u8LCx8V4w8XJfxQCO7i+NguyitE6ucG6ikE4xgR+OU10ff+EkUCJwGsC07S6t0iCB876ezP
8QfjGfE1QwzIDuwsFNEWCQHdG83aBSQ0LBcHxhde0tvK+SU7ENQf2hfS0ADwzCDPEAPOH9IBwiH9CRa0Dgy6HAsaBP7qGOYP
DQb7G+cXIw73QOXdQAMYH9jo/dwCyQoBAPnmz9flDyntGDUKFA8M7w4kzxcn280w81HEzFgJFAnX7uDlA8kG/fj2+czJ7P8h
+A0nDh84JPEWHckEKPXoMvIWtxTCAtP1CdrrLB4v8OOnBy0G9cg4DSMi7urDBxzM+QL8weIW/RIC1P9b+PcIwfzx8L07/qL/
7da1RcTmHxoa0t0S9Qn88tUO4tHmAhL28hoDEsS83r7qJefdCRLhA+nQvgbZ4vMK27QQ/BT4BRjFIQTtERoK8Aa+CPwT2iHz
BdfXFEDh9rrV+AK2CB3eIAwTEOLMGAY+Jgvy8Qr43AD75TbhJCTdDx/h19oA/tnVOulCFyKUvQnpBKW1N8TeMRr+C/bGGy23
Fgbt9fn8++MN0uXJIebSKwXbnTv2FSE5VSTs39Yh/f+zVft47iIKG0krRzT1IhTqCAjGBMWRONoGE7kH5wT3LjEBEbnL9toI
BzvtUudIGxYALWVS42D9vFXO4yHN5DygAOQM5Oi5FO4R9v3MHQ3Q6vXuzwb8UCr7CRnr2v4X3h318ebIHNkF/wjyyvT+C0kM
RUkKz+IlF/WsSPF/zhYBKhLyLNDxGPvY/wb9Hef+7RXK7PTtBt3sABa7FuEGLBDuFPYT5RkKAOrVMtIj++1GKRvbCy748BT+
Av728CHTyAkZ/C779vk7xyoRIOrrR+TL30Tx/QQHTB0g8wgi7AD8EOLfA+4n0rrzEQVCHRz2Fec58fDmADzWss9I7xfj9F84
EOYFLvXu9xYC9PTuI8vYBhABOgX6BTHWJAIa1/tJ5K7cPdQK8eg5ORrf+ijw7/0N8vXtGAXO3v8JCTLy/w0xxzP7C9v/Yt6o
4q/MGfZH8NkLJenTEekaCB4A2Mwi+hDuM3X1Efga8/jvXvDy9gLC5f7gDugABSHa0tIDDAP7Et3v7u79DgT3BhjwEhIGDgsk
KtrV7xoBJwfq1QvkEvg2v9XeHxQTDRnm6+kD9fQAEPv94v3v9CMVIEj34wQaHyQBLdTX2ui9+P4S4xjxTfs4DPrn7wwF7Qkq
RxIKCR8NDU0f3t0a/9/z7+oo5iv64+qz//Tu+Nj46a895AXzFh/4D+nk3hXi6is377WrLlHJHhHdIvs35gjrzO3q+Om869G1
U+QM3/8O/w0D5/YX5/ksO/HIvSg51yrsAgT91QgBDPXn5QzwG/wL6Ozq6Nrl9Q8QGPf8+QUV9i4j4wHq+gDwCfb8Cs0WBvwF
4+EQ1SzpAevzwu7BzQM19zbpCvgdGv08RNoP5uMY+P0A+QD0BAEJ+v37AQMH/QX69vz6AwIA+QMFAgH9/AP+Agv9/P8DAQMC
7Q/nvBPRHdQLD+LzIuYc2dECHlD9/y3i2R7Q7Pz4FixuEcjv3RXFBez99tHvyPj09/7++g/7EtTgCCI34vorzN4X1/gWIiUM
bhzQAfgXy/H5xDQF+vEm9OOxFQQGDhDo6w3QBMgkAfINEwrpBdUuFSzZpD7WBRj46yK9+fQFLyjYEhzizuv3G/yy3wrrETvj
aCn/DhVjItW0yj7xELP98Q/1GdsWCP/uFNAYAR/TBiP8+AMbAO0zAfbn9+wcJMUdT9og8ggKCO4YEFP4F+4R/R3bJtYRyjJL
HPwmMtfVMBTy4+7+IiTTHD8AItoYOgP9F/kM2SkI7gMg0Br2N64ANv/qGyf08U7699/45jM7uBdf1TMA/QwA3xbYRin45zTj
FIHn7P4VDe7hUt4D0Pse8yIvCQcz0i0J+9C9TAD9MgHYB+wJ2OvFB9PL688Y2BSy7z7/zZjfLbUNAPjGGikMVk3LJ7H3EsrO
7znK/+MzCQgE3vMD6CbwDvkG4VrtHMshaQ0t6xEf8svcwha8Izo8BekV89UI3iPk/gb9+CLuH+fb+yY29vo34NAM5u0RGRcp
fxHU5dosyxHgEvjRD9kV5SEO+98G5wb43+I0J/UCSebe/dX1HjAZGn4K5vzKMcv7Ch/qvQf7++fgBDcIRbj1+NnkFODR2Rwb
AButDSoe0OMAvhwX/DcN+/Qv1NsDAs315C0m9VOnzO3JGz3kpdsjI+UfuvFGCeS0+p/5Nv0c9fLnJt3WDcZRPMcOMLzu9OYk
59Wo7fgDCwQQ+9omAifN+wE9AMXs4cnW8ynS4wm3Sj7JDyvE5A+5J+/argPnCAAIFfSwFN4Y28f3P/a08c/PxPQdmGbjygog
ryEP6PLU7On3Kh4F+Cf99hDfyQLxIO7GDiQjzKDj6+7cOs/SFrNRN88XLbni6Nkp3+Oy9gIN//gT9NEt+zW99QpU9Lb118bP
BpY2/OS9GzhJv78twvHy5us5/qXSQOpVBywWJSkLHyAaIxEPB9P44QWwAgIupBwQNQqqPgbu0Orl6fC4+xjtIvYO5u/mJ/8t
Jgj58Pv13s75Cv3yCRLqAeHO/uwOAgzKDQ7mxb7sDPAM+BfwBA7zNAzTFMj88vrwDNvq6wYw6M/tEBof7vrb+fpODADQ/Ab1
IgwTLF8Y+SPEFxn4HQczB/Ln6M7Q2t/77Ovy9Bfk9MTRGxr70e8e0Qrw0wMYNgAdVgPk+RkM5dczyxfo/d3lGfPQNP0HMx73
Kw8NA6lAPx4/6v0PORwSNRzryvHAFRTU9C7P5RrFUTjT8DjM5SDbIdu9su3gGCLcFcu4HNoMz9b9Mgux6sq8yfMm+v4xKNsa
7eARGv8K+Qn3Ihb2rOITzRS62dAGIgTs+igT5FvzUhoxK/ujMg7f9/A+3esH5CRFDUf28b8g6PLhHr3S6rJIIg8MyO4vNdgK
8pkDBf6uIi8h9M5KAd3p1e7XDMnzMeQs5CT+8QIlD/c/DPkKEvvaCeU4IOzjyM+tMRb39c8Q7UvyBh3gCf/SDdC8CeYI6/42
2p+n1Q4c2gQL6R/LEwMnAQXzCEouDib6BxTYXuUOz+fq2wTrMwID7BPnnhgr3ML6Pvom18waDTDSFvcq5+sPA+Me//YU4PbQ
0C6q/94NIvYB4sYSGu/SADMQIebLNAIO+C/xINPf/B/s8QTw/wP23+Q8lt/pCSPr98zo9x3r1woODQP3BAIC4LgNHuUI0A0O
/vwHzxXoNbPw0CX3vewKAQUG4y38DB3e7R3kEPSr+BD1NwMlxsbu2hLoAe/1KwXD1PIA080QMBbv9h8yt63U7eTRK2Nh/BAD
uyrf/PUiFWH2xyjk2g0NFglL4u8EERrEHPrZEhnAKgzd3B5wa/MI/cA45PH8Ehpy78RC7s4SEAoQWdzoDRMbwyEC1R8aoiYY
19wYbln2BAitOuDx6QwNYNvPP+XPIBoJB0jd5fwZIcUvA9/+GbUmEtgj/DnNKvjv1NEY6rXXyK1C5yjMFgfp8BcADRfiBh1T
/s7GAir4VMDzKuxN2fnWENoQAfz8Ah8n/g0KMDtL4eABCcRG9MBF0D33Ucj+5C4f7isc0e7V1/z2KhX0FALUKeQQyyDMDcUF
+swTBOAcDw0JFyHbDTAixQDNBmH69AXCAvftwzv4m/Ht1bxIytskGiTZ6B/9EfPr1RrnyNz3GvHl9w7VE8//CCgh+vNB4AgP
7PlISznuUNYD/PDoCwX1G3cG/v3SUAD/FcxBDffOKefmDjLaCvUH5AwdF/Ts8d3rFfEGH9wPBNQIJdYMHBYAAQ/AUT34sioB
CPL2B+nkGv4AM9gJ9PL8G+0O/hX25Ojp2jbIJjIM7OIA5gc3/PIJ4fnwAOgwDsAC89zIMuXrHQoc9/AL8v/96uoO4ez1+BDt
BB8davgN1hreCfTjHQq9KBLUlQ/NCxf4J/baBOkAGffqWwT4uv472AERDnHqFeUy3xLw4DH5sDUk5aEZvhYeARfx0PvgAx/m
4E/y/a4BK+ju+PVh2N/qGNcM2gU//7Ek/fHPT7P+HQbo0Pcfz/8F8vRl8+niAGPzINb8QBPG8fgA9yP5VzCS+PT4tkbc+Rnr
Mu7ZIeL3Fc35+b7X8PPnF9C4/2omU7X36wQA3EtD2D8C0KwSzjAhEh4o2hbW+df98RrR0gKkMdX6GRsj0xH5+v0F9PRYHL1I
/Ma4Mr74LPgOvwHp7yIn2tY36wm4G0XtCQr0Mf7EDMsWLQ4KGDHNIwIDmeoZ8yLb2LT1pwcI6R8W+s7a+x006A4H3eQIJeQO
6+LTCeQjHSYW2/Mk6PX/CwgQDhIk4RbT3fAmOgIkPc35IoFCzjkU5uDp++0GAD3XORkJB+Mq2+AL2E5AMOoYOdTCz/UL9jtm
/RL5PhEFGPrv/QIH9vQFBvz/RvAO9aDsLp8N+CjYQP7ZCur0Pu0rU+kV5C7fRRlHCh797enGGAroGEQaKBPBIi0G/6IuEQ3v
2trsChkC6TEC/QL3/fgM+vX7Av8SAQn5/AX7BAf//wL/Cv/8+//5BQf+8/4I/vwD8fbC7avc6/cBJEvv0xYG5ckYEkX1EBfp
/BFCHcPiSgDj9f/4HMUG6yjwY0P/6eMhd9Iy2vMf8+8aUUQFpfxXJyrp3RZPEQYqDyUq0fYd++vS/R5mPff+2B3qEPtRDwAF
EusBxbDdMe8EM+bb8gsf+Rr29e5NzdbZEe7e1wnpG9bjEvdMySH4Ffg9JuIPEgT9FOD92+ckBwsLBxP/ABIFHOznBOzk/q4l
ICgkEc+BK4/J7yPrz/D1LibT7OsrLqmZBKXB7w7w6kLqyA709fe9OzIFByGngR+FwPM+7+kF/wsj0vD05CaSqxfV3QMuzAov
3gISvcbrCur7/TE01iAzGAE8Lj3v5ArmJR3w6BkwwQUsHqUXwvoB/rO05UHoQwYMCQA+3CUhHfLsGsX3DVfwFbUt+RoR4qAS
5eQu9jXjJwkCQs3lXgIq/+rY++kVACbt9dn2v84DGxgFHej7Gxz7/xUL3SUl98dX/u7S2/AOJvvfHyzU4zM34+wn7TD94ezu
8+nzxffoF9vV+hQMNuceMdzuO2Yy5joC9P/n5gAJKDYPFRnNwNcfBfox9gjw4RbQ5xXHD2Pc/sIZBd21F//t9AMNDAwXBAcG
+gnH+M4G1dH8CCLF6CYA56b16yDt/hk59OcJ7hEZ4N68CS/y5Df05BA12u/06jEOufv0I/EHBPcC5C/s9xcdEuLkEU1OEgTo
Df0CDRAu7i0wNc66m9kZwt0a1Q3q3t8BL+XI5jvbCv/+7ins/sLZHOTgGvvcLgHXHTYHFb48Wx8sAdX8OvEqPzj44gLZ5wri
/SgFB/UCLM0E0Ao9JiD2y+3qBCD0+BfWuB3R/f+2v/cb+9ssNBrO9AEQ5hLCGTP7vRXNNxPH3uECBk4Oz9Edefb66MDuHE8Z
5vwGOeHz48wAFNAethko/dYbwSwnqODV4BlqI8rSN3Ts8cm09SZHGfUJ9Tn0+Pe8MOf74wn83OrTQiUf9hsNDv31xdfc0ent
CtMHCCkLIyIR+ewO/PwH6dRIzOspFNskB9cL4wvp9UnoPRz9lR2+/As56MIRBf71tdz21FvgaeHQT7b3Hgi6QAT2CNkV3+dJ
21ozIoEZ9db2Q8yiKAv359HM7ttP/mT/AvXoCNMuOyvgF+UxrNYHHAMR6DupDBO6yMfKER3w5dLx1vMR6KkC8eiVDAD8WhoA
/gIpwv846g3vF8VBDCYnLt4W+fsUEBb18OwSETDu7xsnASDmyCIm5PA1/fqtHvv+viL04yTz+tkC+/nv8gcK9gvA2c4NFfYA
GBxXUw5AQdN5FxOb7zKkyOAlEBQ/AwGqCQzwCyon9twfoQIk8MYBXPKzvi/hUP70EjLcpePa+Ar4J7T53hgfAupI0j/3D+cY
JxXA3znrIvXtvt4I3FQZKxMlBuDbJt7w/C+gH9TIdOm5Ue029OIpHgrE4r/w/Cw6O7w8FRYKJef+7f0pGuAm7+To6A8bCucV
JNgp9gEX0hrwKvAiGvwMGefo8xbk9YUjMe8IT83GDMPZmMgVDfzfCTsIL+FA47PaAd3REtsRDD7b5yz0+s+rJy8ZQAzN5iG/
+J/6APY49hc50g7rFd3cwwzqnxXjHvoYBxwn4CEOAQLeI+c+BNP7EP8j8dHx8gkExAoutyc07CrsFgTp27c0EwJDD9k06/bI
IyH3Pe4RBQz//w/I7PMD9dHgCKww9+c47vb6/fLiJwYAzVwpBuDfH38VOOzv5eTICCQRM84dPBlWyOcO+NkbyQkT5bbf6Po0
Ev0t9N4dUPTlJRk6HPflCvIU6hHa++kT6BcF8Mn1Ts/vzgDY9eMaKfLQF/oA4MZfJxUgGraBLZevDD/0CgHvNxHD+cr1H6+c
+6X3Dgfx0gr46/Dw8/D31+NFxgLw8BTP+voeCp0tCuAPR6Xj4jP5Fs0dPNEq/jAn77TXCxRqAbEVBPsCWOvpHAXd8+YlMA/+
tDIA4hwJ4eAPBszR1sf70fcOFePMNwf7/Tcd/svDDOwSDicB/RTJxipB9xXgMxUX7OYU7igX4xMDL/zX90f5NQ4M89nE+NAp
yyD1f+fA3BkMx0sJEgFH5Rrp3CJTLcapFjAC8gI74OMJE/Pg1r6oBMsVC3+w1eMYBt4p80oHMtkdxgApQhPauf8SE+XZQ9sI
Jvvf8hEBz2AWGAxR1PniDfLVKuoW/zq28NrwHTQ4x/gCDvzrzDXbDh0J2u/06tBI7Rk4S+MK3g71zAryOiEdze3Vzyg3Q9Yf
9vcF98Uf+ODWNdTmIREaGf4MMh4c+xfZ6kHBRjpJCQzfDtwWKff6DeYS2D7cOtgO3zT+92rxGUYE7vkw8FP6VqLez/Itxg4B
PtnhIjDQKDwbAyTHAgrlCekoGRMlIgEIBxH6EPTY7fxEzer+/BAuEuYP2zUr9fEr/evlDNINEAHuGPX7RCvpJx5G9Sz8Mv/p
29bi+eoKCcUAAu3mKfzvLwwN7PfQBRfQ8Qm2JD9QxwYTFR4V8wZI/jLfCugCEsSz/RMe9i74yg8DE+ACv/gD4PEHsRg7QskE
BR08LekPXe4d2P/o/B/LrQwbGf44+sAQ7ejWJeFBJusFIBcZPyERIQBD7i7gOBEH6c7o8f3xMwTx8/j3HSQgOgoUCP3TJeoX
9SjJ3HEkTxPQ7AAbTC70B70d7wggMCjyv+gQ/yjwIC34ANQBFi0jEfDqzulIOBrR5SP4yEIo7Enl8dL35hsPG6A7vh3uRrMP
7ASsIugoBisU+bbmKUgj6NITG8UuRPMc2Mze+hBnJ+rXFr79/XHI9DTcFRz9Yw0C607eFewayifqKzPr+t/o4iXQ6vsrFx8V
INn6B0T19AwCC/Il4g3n2eMe495lBOPs1WM4IShl5Abm8w798Qfc69YF9rUV6cLcEfoCEuYV77ztHe70WhTJ/OdHKxYuYdUY
6ecI//sR3+rzBe2yEenV7vsWGBYiBhAF0mD6+CIHDb/vIAkW+CzZCSgXMrxeF98SoQk4OBEuJ9H8hgz0CKMSOi333jL95OLC
B+gixyAX5DTtDwcEARrt3CcO8BwTEvD3EQvvvi8a/+AYOb8n+QHZzun57BEm1RjVB88SKwz5DRPr4Aca684iEAAOCfHjDEQ6
5UHjJOT4Cwgk3vy01vvoFf3SD+TaTQvp+agdFu4CxPEMJe/92SpgFvX3JzT9FePkQt8SweHexcrvCw8a9iXz0xH+7a30HaHG
Aw4GMeoO79DmFfHzMg222cNXNBMcXNXf4+gq+gPy3+va+fG6AATL5Cko0u739C8JyUo7Iung9jElEwL7LPm9IBwju90x2RsJ
UekS3jUaJZP7LdwVCFczGEym6dPKMdMDHfAKFgfX8AXevRD7KQGxPDehDx/b36GKviAg7Czx8Cc4Owb8CPMkuNC54NsOajo/
PNVez/TrLdIe4usCwBi/++MUFfDy6PjkGDYv/fP1Is4BmNDgARIuODeVG+sCCvnlHcvC4vnzwA/5L+moLrRJGx9D5CDP/hcY
5xvGDEccQSQWzRYbA89C8ukSAsf6yMPl/RIg/ckcUEz9ASML7Abc9kj5Ccj4+cvc9AYvJe8R39Ac+OHEBhWfrAsiC9zAHVMg
5AMRLx8kuO1Q/PC/xwrJ+vEKBgzfNf3N5gbkyPcrltPcwQ98YOcsIMVJ69sOMCRFBOEW89DnHiMGRurV9/whyhUFyxFF1zIY
57bc9i456MAPI97G7DD40hL96/XhMRb98BwJ9w4y7C8CFPrx5SoKLhjzVgDXFFcC9Asf+DTc7PrbM9vlBTLgDZsOAgLZKCjX
IuHXFuzpHSgJHz8m+Rplz0DpJP1CEuX7xSAR2f4u4hKZ2+oM7A8n7wy24ynO6v8jGwBN+tg3UO0TIQ4DVfLPCNoa0OTdOgcx
juTrC+EOTMQXpvn62sYhQBP2TOziGVzrDwsS+0H+7C7jK98K+C7tGq3o5AD8LSPRLcDa/eEfFigUEjvLD98N8u1T9jkb29ze
JikNItns8eTh4QgnAusF+/kzBfvjNiX4Eob/BBq6Kxoe/6U38uDK5+jcEv4IIsQLChf08NMXEkse9O3iC/36+RGx70kem/cy
Qf7uKxsxysEL5Bb9zTLo9BcSwSMW9+rcHgP/DCsczTP4xvwDBMEYJxbx3T8B7PLlAeMZ7O0X8BboD+X0FBn7CjIN/gkaCeIB
Gg6r1wYcxSb+v+QFLyf0ENkUKr/hCgQeI+L7E6wzGLHZ5eQh4w4KGBkmsgDaIe/4+9AL7wpz8+X80e/YGBbQKBER3yC7DwTx
DxQ5JgE3460ISKwdrB/RKvPhEMoWZgLv1PD53PMp2xLnBuwhoyIL1iQPQBz1JtGK7tnoFAU9GQTqGB7y/hgA7xjj7iIS6ev0
+utF9ewvGSrJ7u8FFhMmGu72Dsr9ufMQHyID+1Lj/AbgACg7EfdJ9xL36PL1ItP4fwLmDP898ADs6vL+FeX2ytPVDegfxgW6
4wX0Bjr4D8vtCgIN8w0KHR8Y0BoB8g3uAPnUJcgwGCTszSRTtvvr0AAF+Bn4CRcbGAMHwhkBBzD5+SXcBAwOHxHG3sYP2iwM
4cABMDMBDv304un28P7FCCbl8Az3BcsOH+j9AxMPEfcWxtHBEs0xHei9DTtG+gYJ+tjaA+nz0RcRANXn9wXNASHaCBAGGwL7
HbvTwxTOOhTivwotP/EJ+Pnd6gLz784NEfrn9+4L2hUY7QwM/xMK/X/o3UoFEgc1HtMPGA4TFx0u41T8LfFM3ewFFhMeDPoX
1O3fpevuFucM6zEA7dXSWg4xKNcdxxDT9fcuE0Ub9jdM1QM/9uLXBfIU6e8KDA0hQA6m7gXM58YgQiYeHQIOLiIgMpYkF+QJ
0Ac33yjp/BPYCtm+sAn8CvfMNeoL7/T549ADKgnqA7TeDfsg2Ef9FzIi8AUAFhguTe7RDs/uFvAcxiTUGwsE+v3ABjY2CAZP
AxCpCRDsvwU1FPzoDeoLGRT5FUMLxATW5j3T8fLxLDii+VL/3uXD4gbg7ur8HhYI5/gaFxUo4D7tK/f0NL7bRN5Ez/P83Skt
p/tP9t7dweEG5OnzEyIaAdsCBQgQINhL5DHuBjK50kDrN9np/v0vLsPnRCPfD8fDAcTr5ucnHSz93A4OERq7NQA17vM009Nb
EeEP2hE04fX76QYj0enp8dH0/Aop9QoR/sXwGOXp/Cz9FBbuJ80g1w3gMOYKGuvh2gIj+fPP/NTp7wfu4P7l5xfX3x4GPtwH
JhgJFQ7hIfsUvNzOFcMsGOnDEzJAAAr++NvvD/Ll2AsOB+/f8QDO/BjfDxwBH/r3YyHK9/Ye+/sezPT30hMGDiXRK/ThDfdA
Agr+O+kaN+3P+wnSAPFCJjMKBjX5+OD7GBsj2/MdARZgpybMDiL/CRoQBvoXCCz6CPSvGUETArn9zAj19Rbp9+y2FPsGCgX8
1c4TIfIkx0b3//o2GvPb8BUXMzr9FhEE6g8tJcEv2P7l3QDk5TomVyDO7x8jJb4+ABUd7xH2og/1ShMB4wY0bBD70eHRDe0a
4PHqKSYH7wr7wQY5FebfHf5CG9nPBNcJ3QcxQ7AaEBz45bwv7g4F0ga3//biBQUSJebwOkI15EskK/b7GNL2ru/OKALIH9UZ
VPiyA1U7DjV/8iP1x9HGRxusTQ/94y89vw0zZATS9QncA97oGrvC8Gu2/Okcr+lS9fEk2DYTQRwfDR8a4zEQHhcqKi0jAPrs
5QnCDd4D+uYRq+m7Cb4dNxbK7EwN1Aj0AeMJ7vPa2fANAuT45gGu5in5ICYMD/DmWRHscgQAEPsXE/jQDfb4ByEb7BL/PPUD
AN/2ugIDoR3XBDXuwTAk5j0e9iT4O/YjEDXsRcvT5Bw+DiEH3ezuJvXr4Owt6tQ34QEBSNnGDgd/DdUfAhL9HQ8DEBwbAScs
GdkSDQ4dQw/2DR7TKMYIH7UoC9Hx4C3PTUrEXD7lE1Y4TkYu9wrm2iPPBPxIDMoPBzgJxiL7EOPs/u/u6vEo6koJ1Q9DGegm
LlQJHRzkLFIwEze8LRMvQvHf/xUrmu0Y99jSAO7k7OZlJ8nmXQkICPbfMiwM9xHcFtsk3OkMBgDw9RcPADYAB60w7ukB6Bge
UBMAKdIZOAoBJTAX3OUGJ0IIC/rnFNIDFOrNGgT92xPhFTPo8AL3+iA99DEXB4EP486u7s3+NPYZBeUD4zb6Cefp+erQ8AkG
Pi8RLwDeBThMRd8sIgqF9gPWzP+0ESr3F+7/++Qq/hHx9QHw6ekFHykzAQ743x4fFtwnKQTPHv4Z5wn+AuMqAvwm3g31+xQO
Awb/CgXu4ffqItQLDgTwA+8CMg3oGfzmBNMVFRv3Dfn19gPuAOHm+yL3ChX+HhcS1RQJ+iPrHQHbRRpmCCLuGCsKDjBVKwj5
uARW58PVATzT7AgNG9scI9BTGvYy/Bgn6iMmT54KDjkrDRoUXAkO8b7mAvoL5/szmiAHC/0IESe9LCkT89H2Rt9NCEcLHdcK
Q9nUWwAPPP3lBiTSE8wo4eD/yxo73BpP7/758h4QHNXhyh7s6/Tz8035AjMYzkA9F+fUuP222fUuIfkM+hIwDs0bRmLQrxzV
6echLBIgBfBR6BoYMcg4W/j9+BbaKbzv9eW23xXsUdHa22kj5p4FBdj8N3rp7uXxB/AVB1sStyQF360k9+EAHyjt2SzvCBT9
tT/m89frJAgZIvYwB/PaG9cZCiNU9eMcGePc5VPxyFgs1/3d+wIDAvsjVO1p7j/p8g4ZZBjO3t7XR8jvFCf44Bw0FAAjT1LQ
OP044NAJyuYD/Ta8wtme6uAA9u8qAfrXARn+7xHOKNnj+R5hHNAZzPxODPsNAigDKCDDyt2N/xUY9vTvuAcHAsYnAhU64t2s
Ry32Nw3WF+8UPDoexOMc9wTw1DAHodAgG/PK9cgBB+f4JvsMRQLOoTMqCEb/0SHfIkUJGs7hFgQE39tOALS/NPcztCmqxPD+
1z7z8EzcxsJlCRNA++5ERxDZ+BkE/wo/4ZLXSAzD+P9+8aEtzwn2ByMeOScY1AG1TdIkIhvvNhHbJB8U1RMlFc/kqu/jvfzr
Dfrj5Mr8C/jLJwIpX9PJuUcvAjv+2R3rFVIYIdvsD/Ee0ctL78TGHgrt9t69/CP/2BIOOEL917NKOvM6/Nb72hhPJgbQ6yXp
HvOyNAOeuwzYEhQj5MDEwyMsWNwYIP4EDAMJ7ubaC9RZ/PIA2fEFzxLKCuEf0AoD4vECD/uy0hg0JzPpJvUCGBbjxRDyAfnQ
TQ34CfXWC6wf5N8H6/HtGuDd5y/qWAPa8xoC3xHdAPPy9NYMOQTp40AWMRU/Ghj3+TzVIeYnBiLq3vnR8vM13S0KGxsA5f8a
8scD/iLE/BX+2iAL5iIh9QstPh3r2g4EAcns/QYpOSkGCREUMeDv99b+6e9A9NvTGAAb8wIbNxExFM3p/FEQKwMHOW0V89jE
2T+57A0X0cYCN0PnLjcq3CEhZ8yjINbwIusau9LxsfUEFBNUD+XWzco84+QSGtvQ/UAl8ik5INklCVPUuhTE8hkYINfX7bfu
BRIIWhHkw9DORNvYHxHT4v1GNPwdPybRJQVYyLoRtekeEiTq096p3Q3o9DHRNgbC++Eg1hMr1yUD9BUcSAVEFun2BALDHcDF
8Dog+en7A8MLGfjb8ufuo94q8+/c2dfm8BtC683mE8rw/f7Y6ypYGeYDJ8TtOBLn9foiTv7/4N6/N/e+ARjx4e5SFOU3IEHn
FyJP7rUq1eMhECrL+uGw69VOKP3rJt4+MWPvIDncDdgZo9zwFS85LS8TMx/g5xMlJ/kuDgUZ+8cOy9DJ5BwP4u7l9vkx3h7s
xgrYFxwSy+E7HSALCCQVAg3/8vMhDgIS5pbCH+Zv9gEV9+TF4OrhMQ85wr9HJPbj4UcOUCMF1/0bJqjbCSS/7UYsMS/8HvbF
JR4IC9n29eC76+wLFQDh8iP98uIV+c8eDekGES0sEdr261EaDBIzzS6s/84MwhMn8hkMNTDeDNHb8PH0+gf/5/veIfn8MP0C
D+fVBiEJE+H7CvUGCPUELegExxTmLuvf2L7S0B01HtDN5eTwKv0QGR8c3AADEvrz1Sr/HvX/3QIE7L786Czku/vc5948JA3K
5wsM7REA9ycRKxvhDw7Q9eX83Qj3GjPo/vPtHSsfZ/jXAy7xITIo9fFNAA/v8DlQ9RHi6AUuBRA9Nhj42O36A/ElNNbzKqb8
WxEpOQ0VDkPmGTH9BTHiCyEUFhzbKvr65Rr7G7gLLzAmPMffAhD8vRD32vD+0vUJ8dUSDhPV8OzSZxD1PDPcaioL4w36NQ7x
0rDO9Tn3ByTsCTUV9uJPNgHuH/sh+MrXCBMACMkyCmFE6v4Z8UENEvfnEd8F09biGv0JFuQVDOXmvgzLwA7vI/Q22MNDzSss
Mz/dHuH8PhcLGN0fNwJkPC/SHw3xw0cFyQpHyuKu6u4CLdieTcgaHzNI4Q7m/hsABwTBBCXfVDsw4y0QEsJH7s4CEMUFtukD
6gLpCPW72t8kJTX6HQILAxil4AIP6Qk5EbwB+xQQ9iU58LPyAR0BDQ7iHMnT5+v3qtnsvN4I+//9Ay3aLMgYGOfj3fbP/OMf
zek4pSEiEz8M/Bkp6gvy0Nki4PBZG73h5l8oIiVLAwvNAgv/+f/o6dXs66Uh77Xq8d7nFOtv9coMGAvtOQsN8SA/GS73RwGy
ztDzQBwj7+QlNBfNS+La+/8x1xsFN+/66cnmE+bR3ConHkHM8/L/CeEDHOtARiL41tP38+IxAywP59kRwaet7QgaIQAo8uz7
IOL6HOO/0+z9EfkhRxvVFhjZEyIdGfL9DenRAdfK0gxB4yL/H9Xc6gvdAQ8M+c4WJenaJdsu1ABS3u0kRQMB1/eJNA4DVAvQ
LRfpxSL88wkDNAYfAfceL9foPwWx4PEL0zQe9EhJ/wzuv6oYE1T3yzAGAgg8JNPuBCv8+QM7684aB7YYJvLrBAEi8OAFMost
BOjQ59QnLSgwH+DY7QL+CfwLDFET6fnY/uv4CvQuGPvm6TcIGTrrGwOq5hcZVhLaAO4DChor/uz92OPbFUIiKrT/C8kO/rvp
EQcxFO+/69/y5M5O8SYwJPHcIRP/Dvyq0DwzPAgF3xzTyw+kEwAa9OYv/ibkNtsK3AfNTeY+FnwZACNf7fQk8RgM9PcyIDEK
CgbLlw7W1ADj0BGq8On1/u3+9yXxPuX48gjq6iX57AsAAtEPNDj/BvYc+RfvD+0yDBNGnRAV4/HaKCf6IRT0IBL1KhPk6bZc
68z5BtbfFBa86VX8TC87Lyf0Hsnpxtra2xsQSCPSEezV3xng/9DmFe9dLzA8LtwcqQ9oQRLs2jwHG+KqCOD37dojFzUtzw/P
6O0Z9P7n2R3vUy4qLy/QHLAGSzAZ7c85ARjwpgLpA/Xz1BsJE2XV0kcn6Cgr5aDzL+5CGzMLzjTSGjTK6+X9K9Ib8e4g5t0B
+vflE+t/EyfzE/oq5e77EwD1DfPa6hPz8O/08/wOBP9EKL//6vIEXuHXuTLMGes9FxAP5OcA3AbpO+wt8gRfzdDm7fEJLRv0
Iyrx8Q9X7Bb3Ac06ASwaawULFQQT+iQX5Q4PG0Ds1fMI6OjaH/0bAwkP6uEBGihE9Qi/RfknEHwGExP/DewgG9ccFihD6ODn
Au3b1SX5GgYQDNzfABQpQuf9Fe8c2cvV3u4J0RDFA8PoCQMGLvUrr/Lx8QPl+/QaAhDPN/nvBfINvRXUMCMK7PEX/BzrBNv3
8xH+6vgWLx33I8nw50gUDM7tBTY4+9wIEso61d/35x2cycud3Q7r8xv6LsU+xOYxy8un0QXv/xHHJwSz3PLhMhM32QJbMbNW
MgTL80QXHBsqKeom9v7mJenjttOPLCH87ADMSfsbIhPn8VoJ1drMDUAMBs3s5f/fDix6JUH12+/j08fc3+no7scgtuw/7v/a
9cMPMinOBjEVL8ltxqgO2wn4AR3n/gw1BwXxBMnO4SMJ3wndtSwCOivxMOMD5vX0DQ8kBTEKoQ/lN/oaHgv92hu46jLLJgHO
F+8D2/4TABXxADH+CxIOqDn6//bLx82+2P700SnZ2uLaCgbFCA0a1NfPBea6y1Dz4APK/eH7ujguKyY+RvnSD/bqpBkp0c7u
Ak1Y0zPh1gTU8u4E6zQcNtIRuiLG8MFNOCQoLjAH4wvl7cxXNObE4BEwO/Ey9dED4eTx7wFGIyAAKMTq1foS2hMOmP0CLNTq
JQoTOg8y/c8a4gzv3+XMCfU09boDFwX9+i288d39ENUiEZYIBDbH7jILFUD+O/rQHun76u7kwhLzMQW2/hkJ//0dlO7N4A7Y
IPiK/vgmv+8h9CdAETcCwx+y/87j6+HtF0b/xu5IIPwRFRUMDi7Q9jgBC+0gMxux7xkADWrnzNAWxN/n/RELC+gF5dpAB/vy
J8ox0h0p//nq2w4aHiAL5fTz5wv3/sbJFOgIBiAM+vEF5PbwGuDq+BLQ3tIUBy3x/sT//Uj4KOPhEuAuIgbE7i4h9PEGCuEb
DeLOJCTXzQ7oBCQH7Akd5MXu3CUuQOnyuhP03tLtIfTUOQjrEgWs14HqLR0HLxjpJvY56vPxEfcw49/nDv0EFbstva7/0/rZ
NB7tKuzdDN7N6Cf9Jecz6gbaH/nr3hr2bv7P9CnKEEXRSPPD/8jb3h4pyzbp3DLDy8M1I//eIAMB0jLA49j6I7nd7KX+M+of
H/01vhu8z0v7y6rj/OXSCt0rFJMP3v8Z/Bf66/Ye5iwBBeTu7NEiHQrKwykGGMfs9foqFL7uGgofEtX598Mj/tsR8BQHF+sU
RPTf5c78S/EKvdz+CAbR6svzEP3CswIPFezHRQuo8erc3XgF0Q/97f/7+aIDCN0IR/tO/jnf9dUD+tf328cG6/9R4uD0ISX5
3QYTG9ks8xMgE+fv6yfy+xX9HOhYPFjQDiu/JMwzABQKNeMW8SXUKADeU8vI5v8iv+ryrfsl9fEe6DnpPuLuCRbh3f/22/ny
5TEJrRYBEiwB3GDzztPsQtMSA6ACHggNM/EwARzUERQx1ssPMdvLAxMfF78uJScv8vgS5hv34dbY4ArXLMAEvt8O+Pwe5yO+
+Or5DekK2hsLEOwOAuP39QMC4iQXdu5f+wnuLfsD/mApKPHEDsMNEQvf5jYSvPUqLu687/HjFEwF8vLk1QkUSPAZC/L8IhAQ
Bg/nMOYa/6kyNx+5388a4vLimSP18usK6fLSEsF/AiQXJgoe6Njy7g8LJwLb7vbVEv3vF+0c+SctK9nvDxHeUQoOBAT8Ad8r
TwdkH7DoMLnYjBPVDhkHTR+/FdUHA93L1+/R49kXBDwDuhDdHhok5MjHIB1S+Sjy5//WJSIivQJDCQkBHQYJESzw2A8K7vMM
CwdLNg6yKfXxxyXg3OwFLgsDzAoW3xIVyOX9J/Qh5AXcNwnaLzgTDggNMUsrth3lIbcd/uvz7T4f9sknKOMZ/7ruzh8ML+IO
wy0TvQ0/JwMIKghE8vLZ9Cm4sNnxKR5IBPUZ4yfcKELaxvcT0yjm6PExGgXxNAEFCgBDNyejG/H4wRb53/3oRfsDww4j6gIP
vdvtJPY06Q3LLRfHJEMbEOjC4tLZPijtCyAp5MUaHg0KCfkN/dAP0fX+Mvv+JBbfChc36hgtGiDdVQ0G//gegSH+OC0QDCAW
CN0wJOIQ/eLT8doIPOPP9tgUGP4J9wME+vPvwgIbG+4hFAQi8d71MwoH+kH5Fgj38REL3AMeJwnv0RXG+BkA3xLxG8rp5/QS
xu/7yvkMBB3rBwDnJOgKOuj22fPtDNgIBfkJvhUD8zUL+xjMvu0CAtXYAMTdKhAr8e4lxRnxHT7PBK8N0PKk/+HEGrY8+cVS
Dfost+HPDg/T/P7KBfQRKvgMEO9B5BU3viTE8e8U0RUCFA3FGi7cRxUg4vAkOQrCFyMR8hUh8xHaCQD++QQW6BwF1+ntzM0H
Fb/19xg/6x8dUu3yUhSpT9tSz+cY2dAp9ivr2LHjEg+2/xMB/MY0HCER7S8c3BID6d4PBNtUFSP7H+sPvw7sMP7h8+3X3lbj
8/Hi3PEf9cwa+/0KFwHIDPEzMTnoxsbrRtLEv+f29UwCCB7GCOIrPN/A3Q/9+BEb7Ect9CgyDh4IGt3NB/HMD+gWWtES3AsU
AQzvCPcFAetH6f8Hm7fhPcuKOt/7G/xA/Rfd7Bv/F98d6hPwNBAU/9zoEPr19xIRGQLj7P7WxhoX5QIeCQ7sHGkRqQlHGRbW
Rehb7SU8VxT7pkkC0f84H+wWDyAG6voN++rT9eb99yZGGuwk8wftugfvFjbEPQTgwt3fIPABAtf/5LcBGq3oAvHr3Awk8BTn
BSyTGhgRQDS4uTiYO63d+/QGQq7qARzlEcXv2ee0yl3eykBY21z1MewXDwgI9hMC2eUj0/TktU0BFdQU9+AD8Z/1LBD/RxkG
8wG9vgL09uLy+SLL3SE2/NoMGwBT8Rjy+uYS7u4x+PQczgb+4B0Ex/EA7jAPwL7/5wP47Bz7BtsICwntD+oa5ObvFjAJ4Bbl
Di8O/RIID/crF9Pi6LYAG+EFAv8G9BEFBCIAzQ79Ug/f5FEx88EC9T864E01zhYJCFWvq/C97ULYEjQGGPMP6hEkBsIL50IN
//UuVPG8GucYSP4LF/kk6Bw+zcL0v/ov3AYB5i74AtIgIvvbCuAR5+PgH0AN3iXwITsG9RkRGe80FN3m25X+F9wPEfIvAArh
IhcN5hHcHvvv5CI9CMof3h43CgAfChbqMhvV2PGX8Czk9Os+HfkFps4eA7hO8uwf6y3U7/APCC0cHNXV6h4e6cX129cE8AP4
7wfsOywd7Ar8688mLNwuGPD3C+dRPTMCFOjWBO8OBB/7Ag7Rwcfy2+8C8TMuGecK8uvTFzLZNSPv+xLtSDw0+RPp2wHxEQUf
/wQG5MC45doO2hEHpvkaVg438L0iHCYLpQopEccu5+mB/RHf7QMVthEUKg3lyzEt9w3v/hwH4tPE9QYY6xQdLwoOC94X3Try
EunE1P3S45g+8VM1wtABKN3MKGlQ7Rf2uzf26+E3G0nv1hHqzhQDJPte2unzA+jPDh3jGy3VOAX/4xdGN9H1DckW6wHyJwMb
FMsJHuf44uL2IRDyAiDWBhv2/wMCB/om4eBTfybN/fPBKt0SyyUVMia9CxDo7crgDkMM8/0GvQIcAcj7BQ4TKPLeMX4uzevs
rzvSG9sgDiIbvREl6QPG2Rg8Hu4GHK0EMgfa+/AGDij82g1uWLHENbIr5grvNAUbDLoYSMf91LLxFxn6AkepASYB/Pn1Dv4+
CckkcE63AQ+5CeL76Sz9IwW08D/n8e7YARsO7AYqwyAU7gcd9AzuL1AHNyvaTATI9A4U0Q3gI90W+zkI1Cnf+9/iCBQKFg/1
EhYY/i7S088jBtP0Bf7w7Qr/WvnWLuk59/I6oAL8RRYN8NwhDwPmHdHjBwbBHf7kCdL5Lt3t8vRP6kQARdUq/TT14ADw2hww
9tE68xr1FwfNJeziCN69xyMCXQq37A78LrDr9vrlC+klf/MY1hYZQSMLJx06Fzoi8Cr3BDXe+voY+nob2t71x0nZ/PDv5f3b
I1gxG+YpNlA/CBoaOhkdSeM2F+YmHhMVBAHJ7PgHKl/cxPmjSI8ZDMsjNvojC/7JK+Px5/bK1WQR7Bse9SnHAcQiFh8By97F
CPQYAuL1/OoWIiADR1UBv8gE5CHu19wg6MzhAx6tNCbPBhf23sUG1fwdLOwKECTiJMj97gv+FR0m1uMMGhIZEBjruyIF/Ajj
YrnFHLuLnD038yTvRCTyGjTX+/njyscF7jhRDi4dDh8eByc1As7x+h3PNvke8xAhvugl4D8eFfooGudE7hn8+zvv/hAj0+kW
//LGLMU5EybvLTkdFhEvgTHPNv8eDR8C5P0iHhQE+ubkC/foGOjbzzsEASwS7twPERTJ0RjyLTc+y9rSCL7+F9wFZwRB5hm3
/eMe/qW22BQGFxvrBRYR9esV3PAI4ADLOe4W6UAeEPiz3D4p/AYn6yIAzvQA27D/TATfPBcO2gxuE6cQOw4N01DnW+4mO1YW
8KxTCuf5NBPrCw4k+/X0C/H3xvPo9vQWAxrPBAsIIinq4hfNJ8v8CPMPJej48wbyB/Hs8PrK5Dri7Rg36y7pGvwrrQEaEzE4
2No1oU+P5y3wETvq8uoj2wrl5tXwq8ts1dw0ZtFa4ykVAOPgEuAZN8DrRcMNohnv3ftKy+cHCRwYA8zu/My+/sjDFUjhNwr7
9ienHCALPE/X1zuVK4fZIfghW/YB6gPcB/HN4f2lylzY9yZ21Xb3JCf2+Nco+uJB/gVC3hWXOPsB5yYT5zH8BiMB4CIc9bHY
5aLvRtsg9ggF6gYtLPUoDtzvIthJCvMgFTLVQeMFFwsnDN37CqznHef8yULDHPQbAefwAhVFIQryzim8d74AQ/AZBA9AG/Xy
I/MU1vbIwikA6CMm3b648vIA6hINSRYN7tE3m3CY8FD+IiUMPRAfyCXWCL3kt8Q38uA/JNPJuugFFhXqGds0MMHzLL4CBhcR
+ssHJwkxKygyJB0TMNDkACMb6h0AMAjzCgnU1Q8DJg3oyQfKR8MVEswAB/0KAPoAIA0E6e7W000V5goz/R3hAw3fCr3q2v9Y
+v4HygKlN/2/BfvsIRL1FjAK7fbV56fZB9fyCSkE1fkG1kEWJMcP2AftKRwyJt8FKEfjO8n7+/ohBe8TK/P1AvgfkinpI/zw
LREHtwbq/eb4MQsi6PsBE9wvzNoD/MvHD9n7vPAS/hHoIf3vEhoCEgcKwukP9ToUDNfnzA26DBfhDjIKKfkg3fj7FvPFyMZA
BwgSJPYPDO0LCbLbFvJHHRzR1LkQmgko2gVMEDTtKtL69xjys8mySxEQHCr1FhTj79b68eDkvzgo/SM8v7ctmcDq2QjwDcsw
KcgP3RwYtrf3xrnz4/LrOAQbscci10QiENTnyyHGHQ/JKDA1Pf4s1O4R/t2frKcqCSD5TgwND9oxBtPCD/cr0gP52hzS7u8V
6QsitykX3bUbw/fo0hjTBAUGCBYW7fjw9S/YAv4MGi/gAjWxFMUJECwjBg7OExXFQBnrCNWf23/Jnjb4/g3jLvIA7cIHD0wl
suMds0PLBvLuExDq1g8hFk3SJRMC5+A//OMXAfXO4x0s+VVV7/4k9TfrJ8cCObbF1FIF4yTi9u89BhEKFD8DBSPz/f4L/yQo
+O7R8y7oK9rlF+0Dxjkc2R4zKAAn9RwP7O3k1RD+EP5A9zkQ6TX6AOAox1n0NuUa8ekJWQDn9A3oLBzkFhYpE7YE9yoIw/Mh
SBj2yt7PDfnoGcE79EoALwQU/ysc9vDs+SE54uUDOhQo3x4EJOr2+M8HBhzx5PHJDtw/tNDeChKq9O/NCRkYA/kZCvgq2RtE
8wLwCuYBrAjwCwOxShoMKwMIMfT86xr57vv93xT5K/8B+hkc+u8LCgASCAf26/0NHB7f7R4+AxT6FUO219QQAPIA6hH/9P/+
Cf0JAh72FQ3b6dgS//XS9dQd378oIu0R3QPHTN4tKxPk5fIe8uEc8uX5BPryQ+876/PamyUaTPTr6Qy6CPgv/wemOSYP8A32
4UbrE/kPFwfiDPL94BXmJvcTMgPkStxGxucx0f8J0TgHFSAJ4iTx9uQlCAbB3dzjnRQRDcMa0xYEHN3tC9oLN/QADMcy4ywJ
4v0l5jH+C94TKgfkJe088+sAMEADwQz3FkL6/RAED+9CL9DG/bP5KxP6QeXz2tMg0vvwsuMP+Rn99irJGgQkQuDlvBfL+9jx
6uDvng4O61wTBxnO8cPh9NMF783o6REN2wgj2C0OH0j2ALoSu9/SBObwHMUSJPZX9/kJ4v7tDe38+hkdAgcN8g4n/CMH8vrs
FSP36wEH+voUEsES/tzo+UE1TgnfBfz0xQ3wzcvY7/IREcb1KCnS2+si7Aj9JPLtIxcEFfzs+xVTQTMkAxDg5wvs2sTKEN7O
9vTm4CgZ3+kUKtgTMv0RIBoVJyoIBBIJBccowTIG0QH3zx47OA0EQBwR5FX0Pb0fNAL/DU/Z4PYO8BgfAd+65XTO0hgG6/gK
IP0vNwj/OtUl/SkaC/wS9+EPKesUFwTytviS2OKy8vjsSuvZTgQf0zTq+RIH98pE0t/7CgT6Aur22SoSHB/7KPjh8dYV3eTl
AuP7ywns9APkCCQe49YLw8sC7wb/DdPuJ67t6fIq7Nos9OnVDtr3Ew/ZHE5J8gnrxvYb9QQ8DRLoxw8U/wXF2C+/IP/TKNsv
6wAYDdYjDzgH1uQGKzw9/eCvItFpyf0Q8hkN/TwR/eQyzgnT/8K9PAcAEAwV2OT68MU5bHOy9QbCLdwTFC3XRxuiHDrs0ebR
50MWygoauw8F/QIb8gbsFwDpNf07Cg2w1RImJhT44gj18AQW//vy3hTO+BEoGrX37xoeIBrz+PMG3eMhIlAH1gDTTLldp9dH
BB4w9y4v7tPmzvzl77Wb//n3JQkF1szg45cR+jJM6u8m69/6LwjO7TjZLedG+48yjicSwP6S0v4QMuDv5fUXgvjM3enrCR4W
HP0T/rEIBPX1Bxf3+P4o6g/689EGD/X22D9IBQ/37Tfv7c3eP9ks0gwf/v/t8hPl+EQFD0v/MBzB+Dq2ABMP0TjkPgABGv7q
6e7M6iXeCdb/EPfw594D3Pg4KR8sGjMCyBYcvuooJNlF8jDnABDT6/EMAP7cFSHGJhOq9u4OVQcgtPUUFxMX194r3eX2uBwo
CIroIjlGvABs+Qoj/QAcCwQJLtEO/HEbLNQ3HejwJA/UIh0b7/chDu4YwKv+NQcK8SraAiqsRwfn8UHB6P7WE+rjBxwnCukS
4+jeEgff6hH4DOGjFRjK79IS8RXru+a1MykW7P4BIPAJwxbcJP8aLubU6fP3HgUoy5egEufyDOLXOvr8L702G+X0SszPDbYV
F+wEERkQ3xjf6uoOFQTt/dMS58AxDdvn2CvQAQqlGRUCEETD2OOyHP7dCiMiD9sC7dLqAQf95hDs/vqnJRXJ1n/vBycBDQwQ
DQIz3hcMZgwl0EIV/e4eB88NLDX++SAO3inBm/k6IwXbAjs45hXpvvbfFQbH8A0S874+yQn96PDzzgrg9Q4GIM0i/DQiJO0i
GCi9xRQi9hPwww0GFQz95wz/p+Xw/xUgHwz80sUzB9LJN9Jw9BvSCvQw8gnULj3A5zLvITsTG/NVGxvt3c30CCn8HwnmONLU
K9L++vUN7s4DPRoewzZVV95DLxIo0fblHQTpu/hDvgcPFgve9APttT/mOgcVzvSq61f2INBBWbEJNPovPzorwW73NPK2v+r1
ReoIFOwMwNA4uggp4wnS6OtF8x3DNE/E7VzwPVImDvR4HTLkxLniGDXzFf3lKc7XNcP/AOgX6rnmRP4K2EVS2fhQ9y1IECbf
dhks97vH5vAw/Tod8Trz0ym7+BvXJOTJ2irm98ssPaz5B8wbISEMFR37MBvK5+5CJTsQ29QQyecA1y/XAhsm2vK2xBoLMuQW
EfQaSeir5tXR1/0GBUHqQiAV3uT1+wzy3enU0A+zzA8tJtoRAe3mzdAhQQDZEs7p3PDoAggS6Mol89bqH8z3Dh4h7wpj6zGc
AjrmDxGs8eTzUUfPyQfpJeUYAzIL9fwc+/vi5RitHRgtKRIQai0+sPUgvw3YutDzABXZ5PDg8uEGqc0z3NUo1NAFMWhNyftT
6+opAR0vACEF/Afg9NQSE+/5DuIYGi0J8fIc//f/AAsWAu8SF9rzAhEj3OUGJfAddebU8x3iDyj5/lLNJixmJRnARwvfBhMw
7iEPQg3vG/rZMbq63xDsKO4kzSn3Ae242Poj794FBwT9ribOEAEu7ymdC/7Y8hVEAtEW9AgUCv4ULuH1GgraB+Dh8hUsAye4
C0jzG/n11CcaBfcdtxkOuA4g0v/cGefvEg+k7xX9GOUs7KgZGjMixCgs9SPyDrczLesV/asZE6EDBMbgrUDz7vIvv/wrEuIZ
6Mbj/AUdLNoOLr3jyQjOGxUBAUj9KwKf6jHK1b1A5+ATRtPpHhLf9O7s4CAvLiXOIC7dINUFwD4W+/sGuyoSnA0C0N/HTv75
Bj3N7jcf1PwByt8bGiY8wREm7/3kAdEwFukAOr4UCbAZ+8sKulb96zgc29/uDSoDBg8+/QocKvTjvhK8/SMs9Akh3B3d8iMS
S+4s+QQtAa0wLuC4EgsHBAkjLhLlKSIE57nTqPAsBPAlEvYI+Nw4/0bzD/0QDvik7kzAJhkO9yEC6BMBGDAutRAoGAHGK8Ub
BgwLFNvyBeD97dL9vjXtAQT0G8/p5Aoj2vcavQ0XQBHt2CH36+ARLVLb5A4W3soIFhIEuAA0CBgRMQMPA/fg2u8A5f796wIq
GrirHyDz/fcS2vcb9f4GGukaJQ77+kLsEfAY0PrHHxXv/xHPDx1HBfHgNuoH9PsZJvzyIhLW8v4FLuzZCyP7H+Hu+xwDAfcf
BfcBCuPtE9IF7Ee5LP219w7lOSXcFA7sGx0ICPpZ8f3s2yb/C/YAH/HmEBoa6Ajn+x5ME94/2vk+EfUO2PgrWTwFAxTVCwos
3OM/DA734f0MByrUCQTZ6v+sO+j3KxXaJuQENOjp/AAxFOUd/mBe9PDNON0dDxDL6gwICuoD3NjO5uPzAxAbCeTUDgboHxkK
4d8ABzX7Jtvr1hXuCfvuENf0GAjxAgbC4uYFAPMbBvLtpiAX8eEg8Ajk/QMmBgAG0gIsM/TKEfEW7T8ExfsYIRAFJxFdMBfH
7+wDDcjjQOfP0uM3AAUE+ezJT+gY8v0A/PoxCg/v8Ozz2SHvBRf11BvbFzTrHgjwJRHfExUsQ/fK2EoB/f31NAsdLN4BCOP4
E6Uy398vLd4hAPckGM4F+EcA0Q7icEAExN1JCu7p4SsTFjDnDQbc5BOmNdbmMgjhIvHuLgDcC+wpAr0U91lA8/ywJiQo0wr9
Ci7JH+zUEu3ozApIztnj/S0xEErU9PRK7sgI670O+BoLsQ8oLsw87Rc3ugX6x/nzDd8CcbnK5xAmKvNW9vjrXwG08PXHIfYW
0Oc/Dwr48SckGSvu9wbP+RGVMtbuQAnQEP3+Mg/OAQMzBuQq41lK6+/uKPsQ+/QjEQ4X+goA8PcI2Q/4+BoO7woFBhgE5vn4
Fv3pDv0wJgLr5zNoYtsj5Q36CesNLRMa/u3/7a7fBdf5JsXu+vHz/AYE2TUy1+vhFvA8MwLa9SVJtCbz9xgN/yEsIQm2EEIa
IwT6FCYdEhD3D//XAhr75PjCBAUN/+ol2+kaCuz+DsPjCw0C7x/3Au6uDxQD4xvuId/2/xL45hLqxSDfCBbv2/TcBs4D6syu
KdUjDhmzzc3w7s/Z9+YK+hw2+NzK+SPn+gH78hHz/Ovy9APwD+gF6vD/8gMG9Rjl8Qf5/P0B+wwQBe4H8vv19+sFB+Ux4e7R
4vMHyRXG8OXl2uUMDg1ez/EL+fn6+vwbJwHkRsb299v0DAboL/j77eDiC94qvgXm8OngAQLvS7PnAf7/CAH3HC/+2SXm6dL1
G8fx/wm+GdwXA9tDGA6rQw39B+4ZrfAF2QwV3clH+EM9uULv8RDuKu4A/eEZ4fTs+P/85xfUE9HXBOkYGO8Z4+4a/Prq8vUp
BBPnHdnj39nw9QrkHd7e5dP9BdkVvRW+0ALyJjbpL7jlFvMBAP0JHRgl5jDm9fm6EP0PrBa15tnh/fwB//EAv/QOCzL4GULm
8Rj8BATfAO/jMvfewcHAygK7F+sf7RIA7xbsD/nq4ALm9hkk+v612CK9Gz7+IQgpLQLdCQT/JhXO3VoKBQXxFzAGKwUIBNj2
Dqgs3/IuA80jBf0rBPD09ST45xT9OFHv+OIlTg/yCsoE9fzcSRqaCObYzUXK2iD9EPTkCPML6+TYCOHO6+4M2z6i3zH/4OIg
KdIaHurW+NsKxvHx+STiGf1BOfa46Snu8frw++kF+A/swx/N+Vyv+RYZ/fw3/PxxBeDS/+pV4S3q+yIAGQ3l/CXSJAEeyhcJ
48cI6eRblQMOKfv0SPfzcubn6xTnaNYa0QcL+jIl8fpN4ArwJ9AaEfnZ9PcLUgYG5Ogi7+kdFvbQCxUKMOfU/QjoIOsTLgYs
2wvrBwEM/CwQ2h/E8/M04MjiGAQtEyfM9frdDRj9+BAr/Q77CwH5NyX00ewT9P0bD9QS3ev9PQW32frwRvI13vUT1SArC8kS
Qw0aDPv650H/5ez5Itf5LRLKH+UKGDfjys3/BVIBKeTvDdw2OwPY9ioUHfcC+gIeIereDjjG6w4tCFM7DwAi5lHy+6f1H6+T
uFXg0GQK9awsB9899yIBzAjfFSfF1f80Br8ABBlM++Xl+QTSz/YDtgkH7RAJ+PsA4+cfAxP0/SXZRioyAwn/Fe6oAQwLnhw7
KPDPXQzc69kO2jra3jLdIOIO1+0TJ+4RPB0ELCwTzxMWrPdCLKMRJzD04iwSH9y4AtsX6dwf+u4I+s4KDP/t1QYFHSA6Iuc8
57QFCPE4/h8WCykI8ijc9BwtCDEqDizY1QERSPzkBQDw7RoDLCCdKgW8Et0NBD7t0dETDFvrMuHsCNoTLf3bAykaDe8EE/oX
JgbO+CLX7hXs/RnZCBj04rLVHsowCAe4LvPepqXQIM4h5i3tExXsJzelBsDnHgoG8vobvjEhAu8XDPbXNOsMCwSiDNbnBhwJ
NPQo7gvl0zdP1Cf+zmEkF93yNz5KBvyNCyzg3gsbJ/Ge9R37sBQRHyIc5OHyw7oM9bcivMjw6Qom1RXdFfbnIQ0CTf/cuiCq
GsAcB9f65yYx0fsFCQ+svP3s+9L+7vwiDhgi3PHxTsvpGeIdEAwc++3zNRQ7FesEBywKzCf9F/3aDhAM4gX+9ebo0wcLTANV
MSYaM+cL6dvD4wM53OE8+vrvE78S+8DYsxkv4zX4Ofnq50RWf9z6DtUarR7cLzoX/6ofwtL2EAL6EDf16QIdDfDOMR3wyu4R
4AO1HMq03O47JC0LMdQf+gfM8Qk9rN48GhngHAzGGDAZ2fcSIdsH6QexDOcrHRXz578QG1kFMw35F+0XOxmwCDUGCwAc+vD9
JPjeHQTOzP7I+iDlDfcNOBsaEv0iL/jK/oHltQtjSilB6TEFCNI06EYaMP62Nev4ICY6TxoiZM9s7A2690Cysbwp+gtPIv+y
CQPPDgkh9OYytPYz1dTjWPnyMgHfBMkoKxspIuGFD5DD9y7t1dYPRTLTCM4rEOqgAazV+w3s60E0L2UD4yA/9NoBCOTL0Q4K
ICDv+hcd4fDr7DAGBgLW6ToXFtkKyuTt2/BmCt/1KOP17gJBERL04fYJCcoV1lAY0CTs8NMHm8yt5x/0/UUV9PXT9MHKLgr9
9M3r4ccq0z3vtx0+1jUB+wEPKZnBIdg12hTZUJ/wHDfj1+vNqyjvAhTW89HQNtZF1rgyUO5R2B8hIBenrUPnPt4j0y/Z/iA8
3eRR8R0E8DQvJw/zGvjc5Ra8SesEOxzqDA0XN/nJ+gIz+OoaAW5n/usBPQUH4gcrGhQT3P7YD+Y3SUQPRfEOxc5MByDt/RcI
5kPC9zTBFg72pQYYCI4SRh7z010L5d3GEMlQ7+Yt0hXbCcb3Mhj7El4fIQ4eCtEWBrtPARLMM/4Q0AcdKfck/OIjzhAK2+T0
EREIB//v6P3/Hb0LMAr5Av7q0tAS6zwkCBLxPcgSFPQDPwfjD/My/PUC6fDj+qz9/yLv7M79OfT6CUnhKx7ZJy/9/PUbndE1
KtAlEPL9XgL/9frhGBOdBFarSS8BQznTE9dXDeG52yw6yCPc6BvY6R1VRfOiI2knPgTuE18RMEQM/A7z5R0b0/G9GPg8Usa9
Ny3c+0nepMtE3jMBDgC2UsET+d4Jmwf89CTB2dzRwvMgMBjo6PnO5czUB/v/BR/vHzv1KQXq5zwVDQj/wMACrfc4FhnxDfL3
/z/nGjcx1Uq0vQfXMsoT1hs0IfLu/v0B5ewqEsC33ynCFwVLyeH2BR8wXB3QCysc8g8gPu7oChQxKxIM8fLm0f8oFPYZw/bu
FRRIrwHN5xjbMSwTKQX/BgTS/wnT4eTaQfFPChwpHhIOtzIL5NMIB8/8GxlizOfRJbrtzQYoKO/ztO3pCPo46OkIyRsb/6PZ
KRb+5BkN8BEGr9ECHdjV+9NO/gUYvdkZ5vglkLMMv1s0FzMs/RbGP8D/Mf0lHswh16/bxRQZG+jmAvH4ECM/TKHuQ61g8RgD
IDQ/9MsDFbg0vxDjBbPKUczMDS+m+tAs5ievMP35DGfR4CePMYrsFeRAZfMRBTjE/9by4t+71GUB7i1zx0HXCg2ZOGBFpRMv
rRfR9PQ0KBbiAAwy+vUe0vcoJKn3pysDy+ffCxgA5OnZwTlcc8kjAcg6Au/2E2P7+dUDZcj7DSrNIijHyvFN9QDrMvwB8BLK
8vK3okkkDvgsC+/k5CnNCxYer/He6cDtBLNDGA4D/u638/0i+DckJAPQKLorAeb0/OX9xAEFyp8Q8yAiIbSc+artvaUdsy0O
/Sj355XeEOHsn9b1B1Lh5un4/PsmAuogGxPO/eoCuhzw1RIh9w3eBxUaGwsjKBPt6s4cxg3x6fbd3wKwAu/SoTDfAgwwvJjp
0NzDzSXhNwsFLu7PstoM3AOgMQzrHgpi5eq57jPrp/BT2Sf0IfMNlwfV8pdEgUzy2R674N4GRcj/vDAM7ezwf9oRywpD+voV
B+AezNg4dIEb6TvIN4Ep3dQAyPQKOED08NIg1yD3BBbv+Afl1gTJo/LXLxYJv4EEt/jPsgXpLC3aEiLyqcYDyU0qxgVX4Qjw
JRQpGhMD/uEkMOsF4BMVCdbkGJP77+rWtBn87uk1KTwGxTLXFQcY4ePGER9D/ib5AxDfChkAx+osDQIN/Qj8+BT/8P8a0ePv
acnnDR0T8gs58E7oHxQ3+RWrV/b/DCnx4gg4Ou4SEAboCr7L6io/9wy3MHt/pe0eriDP+/Yt9T0ipwQr7tTK2+w5GO8LNZ8I
GtYBKgMIACpY0hchLi71O1bwOt0C6iEaQKB0AgUnKPvhHEEt8f8G9wLp19PhTk3o+avHJwY31zRUJ+vUIyHMLAE1KusfD9Ls
/wX4J+MTDhg3JiMYIR3mMRMTQVsZA9viyjCsyQYT6eD5MRDiJich7CTkc9POGNzkMAJC9sv32dklNtsg4SYfL/0PNFn4Qt7P
7cgLvfX/DBctPPgZxqwa+nj9ZgEB6OTBBw9yDMIXMPsC8fHPNNY3B+cc9dsLI/wClu00FAQt/tUCISnoCNkVMADPKNwPIgr6
1tgAHUsQK+Tt7vMVBRK96T38DBYGAfjpAQj0GyHoAPfnLEL9Bf0Uw2LvR002MA4Q3fAaAa8K9PLV3OErCcnjH+kJXjANrRAv
/QxJ4+vvNyD57LwuJTAXwS7V8hfvEwvlBt8G9wn45izzpQsIAFO/DvsVRfHf0hY/4vrVuuM6UR5H8CP67/Uc+gv1FhgV3PUF
4+Ec6QB13x0J9HsYDAX0yFL2FND818PUUEkqLvXry/sf2vfaMukvCv5A5OvSLxT91k4hPe5CTAAUcQEgTQkf+n8OXQXfxsT1
NPUdAQEYyA44vw8Ywyv/ytwmJeTzxODTBD7dANAs4/wbCSHUFwrKGK3UBPcZyho3Bpe19u/x5Rr70A3V9/cc9fLsLiUGDCHf
/C39IijtxMlCKxbpDhAPADMllxUKyfEJ3eI4ax4V5sdpxyLbay7JDxUV8cXkuBXdCysHwvH6MRUxAi3WUfXaB+cYBx0MVRVa
GhThPAoU7VjpGQn5P8gLLlf8p93b+edYHgrb6e/sD/QIyB+7IgMb4tbTHS79/xng8P/pNAbu4dAs8Bn6GhH1FxIWxg4WuOf3
3SUd3Tbz/EX1ERj04+od3QDzB8DkHCYC8vQpF+wdvib2QgEqrdn76NQk6k7sA+nV/+rx9LjuwpFZ6RzgFiX1KwLt9vPD6hw9
2rWrQGy4MfAC6zjm+8nQE93UM/LBPe65KFYoEMRTfx08Cef4Vwo0Qzjv4wPV2TDA/9dxQAXnDfw+1Qa8DgEgGib8MOnAxhLu
KPbn9P7u5v4PFCncSCsQCOcoKNPbCwwL9tvXOQMG9DVDCP9E4hUL4dcSM90U3bXfJxXu0xrZBi7/BSe+8rILKdwR/qT3ChRI
FRMi4iLnEkWtM9T9+PHiNAj/NrT5TtxaAsdU09702DHM6eGU6ALhJS74LsM3x8kuzP2w6tzo3QjQD/SmAQDiH/wFBb0gJOvp
0cn10zfzEsED5uSapOIa+yH2DOgaF9ZqK7M5r9Qh7wHlvjbVDw7x3v/b68IA+8TKJ7gMCTG9wd/d9sq2E9Ej4DIu3OTB+i/X
/kDaAhEv4TTq5u8b8joU8O8pBwXtBMcV4fYwEgsO++QHzNUPARTpFvkg0AkNQfEl8un1EQArI/DhEhgAD/quGPIAMyAtJujh
DdXVBPUQ+DP9CufnFT/zGhT05jgTJ9zj8PAPCQMB7fvxukww3SwV3A3fA/4ABvoT9ckg6DXl9Arb7RZM8AvxFwQSEfrmHecL
BdYA/q4RRvfF5i45LCPi6+u+/tgoRgX0HysL/xkO5fEEFsYO7+RSD56/Xx4J6hzEENY2LvL+Hvv1ySDoNeX0CtvtFkzwC/EX
BBIR+uYd5wsF1gD+rhFG98XmLjksI+Lr9ckg6DXl9Arb7RZM8AvxFwQSEfrmHecLBdYA/q4RRvfF5i45LCPi6/XhIuUy3dkB
5AwmOt8Q7CMcHRnz1hns9ATG8v2450MCrcwoVS4S4Ofwwu/fJDgJ6Bsk9wEfBO7kBfPACfDgQwWdyGckGfkcwyvZLBXk6hMA
9ckg6DXl9Arb7RZM8AvxFwQSEfrmHecLBdYA/q4RRvfF5i45LCPi6/XJIOg15fQK2+0WTPAL8RcEEhH65h3nCwXWAP6uEUb3
xeYuOSwj4uvz0dQYFukG/ysWFSPuLvvxEihGA0LsNzjYERvU+8FJ290LN17IDPny2R5AEBII4+wr9/w3JRXtyRLtQfXGHFHe
A70P9AjsOTIiBS0i9Rv4BffgHu0WHAHm4M0oHvwB7cHqzxH2FRv+8xa0Pv3ICxffKfL2IiMiNPT40DLkGxX7+/HIFTkaCevG
/8v28fcKAOP6xTYI6woL3Rrr3RIPHjbgMdAWEhEU/jwsCkzTFRYI8COIUd8JQUTz6BA0PuvlJPT67MPy7EJSCBcNRXVCzwDC
3jLlCzEVtf1SOh7KKAtnxwz1MNq/Ds/GAughGN/T99na6mEAKRzvPkonIs8cA+7xJLJI2/oqV9z8GR0V8sT13yPl6DEAXmIV
9dpnXeTXIR8ngfwCBfjuMShZ5pjJCyr1Gh0q3QvSZAL18jRi9QlE03Ly1xXtHPIXMQU7AwYB6Plkr2gH8/kS3tUsHy7v2RQQ
1+TKLP38IuzNHhUi89v9GNoo/sQtyxrkPwYY2RP8SAH43uYn5MT/QMvB438X2c7cJCNDdicPHChR4g62Mf+N6PU49CpDC/z9
AiTiCKb3LNj98PdH6efzTtovDx6+FvQMGNE0Ar45SBvb9RkyAwUX8xj6A4Eu7vkc/Dvjap0A1R7MEjUOveoB0/QQKOER7xPQ
O90b1CPlIg8du/8G8wUjFt2rwEo02CLSykVbXtw4E+tQ1vNB7Ag1phvFA+y00TPv+9YSyCPTqPHnt+Ig5WD7BM7T9d+bJOQn
E8cHFNJd30/vxjwt6T/E6AQzBaKMHOw07wfaLOcDGi4JFAs0/htKb8IgPN0x0w37UwxN6u4+Ce0MxgWn24HzH9nvcVXQLePk
5w1LvhkG2B4N9dzY2P3uwFXD8cz7DeS0qgmQ4yOlDQ7jAiUB08TYE/fMWnxm/Q7r3yrf/CH1F0vvD04S2PHP8jQHLyj1xf70
6u3pMgna+ewRqA1Pct4JBbkI4ysCEg0D+eLQUuC4/f7w+TLY4NoABwvgQAzO+OYqCw37UQf/EV0ZJnzu78gGCFjLUf3pFArw
2Vn5IRPK6un/8/4TOUxinswiDTb2+OXF9OECAMHv1rJk0BzuJDD1LePXFALC3zokxbqkZlDLC+XpIc0uQPQyf9vdOOX2z73e
R/kYAOwq8esiFA/U/cjx2s/8HgFF+A8G+gJ1Gx/z8hg2zSgBFFXOBERcMTfUSWEkMQ3g6lrjD0Qo3Rsw2d/f0M7fIeawJ+EO
ErYdDtw1zWkCyEdQwEDr5yVV+5+TLfpN8SbhN9LdAh3Px08REQP2RRoKC/fz9r/qHpQ24PZBXb/pAxsaBcQS8UT23kPjTT7s
5ffy/SIW78zv5uoEFxLt3icYFsXd8ijDMe9KxdLVWTPw8UfcD/n8E/btJ+8ZJQQW7NX5FBDc8cjmygvA7Q0rxeLLNwr5AxgJ
RQHexeknFgYC1h/gDCkP28DSEx4BEPLE/82x/QYfVvX6IUDj7zgnxUjlrA0S/TvJ/fjdABEAKzLEthDVL9zw4evYBOMKDEDB
+dUd1/m7F0ElHPDj4EYLHfXKIOg05vQK2+4WS/AL8RcEEhH65xznCwXWAP6vEUX3xuYuOCwj4+v1ySDoNeX0CtvtFkzwC/EX
BBIR+uYd5wsF1gD+rhFG98XmLjksI+Lr9ckg6DXl9Arb7RZM8AvxFwQSEfrmHecLBdYA/q4RRvfF5i45LCPi6/XJIOg05vQK
2+0WTPAL8RcEEhH65x3nCwXWAP6vEUb3xeYuOCwj4+v1yh/pM+b0CtvuFkrwC/EXBBER+ucc6AoF1wD+sBFF98fnLTcrIuPr
9ckg6DXl9Arb7RZM8AvxFwQSEfrmHecLBdYA/q4RRvfF5i45LCPi6/XJIOg05vQK2+0WTPAL8RcEEhH65x3nCwXWAP6vEUb3
xeYuOCwj4+v1ySDoNeX0CtvtFkzwC/EXBBIR+uYd5wsF1gD+rhFG98XmLjksI+Lr9ckg6DXl9Arb7RZM8AvxFwQSEfrmHecL
BdYA/q4RRvfF5i45LCPi6/XJIOg15fQK2+0WTPAL8RcEEhH65h3nCwXWAP6uEUb3xeYuOSwj4uv1ySDoNeX0CtvtFkzwC/EX
BBIR+uYd5wsF1gD+rhFG98XmLjksI+Lr9ckg6DXl9Arb7RZM8AvxFwQSEfrmHecLBdYA/q4RRvfF5i45LCPi6/XJIOg15fQK
2+0WTPAL8RcEEhH65h3nCwXWAP6uEUb3xeYuOSwj4uv1ySDoNeX0CtvtFkzwC/EXBBIR+uYd5wsF1gD+rhFG98XmLjksI+Lr
9ckg6DXl9Arb7RZM8AvxFwQSEfrmHecLBdYA/q4RRvfF5i45LCPi6/XJIOg15fQK2+0WTPAL8RcEEhH65h3nCwXWAP6uEUb3
xeYuOSwj4uvatb0lAWcBsxf/+vdT1vcFBvPj8xBPBRPAWv71APX12wnxv6jW8gbh/vXgzAXv3gO4yPK/Pf4Y3Okc57++/B70
Pfz85BQb10geyhTI9f/jyvaovO4EOtLWFQze4SfV9hnq4ND1GRj0LVAa0jD7+ArM3y7s4Afw1eEWHvjbESEczSTFJDYqIRjZ
6OM7+eH0Dc4C7tk09QYD5Srx4w5IEeMl7ZGqHQ4VDPYB/svd8wcA+yoUrb9BASXiEUvPCvoT4uzeN9zvywf6yer1u/LaFvL3
JxH38NEPMv7x7/gyHw4ez1P51d3rD/nrDWMFCsMJ5SP7DNMd9jLi9+3b6BDo//ETBv8a+eoD1fn5DRL6Fib71OreEcnWOw38
54j8KzNTF9cGFAfzMPoMPxUe5vICEu0f1vkXBkgI7QcvNr0v/ezoDeLT4fIjV9jmGiAC91LKAR8JB87wHwIcEDA72jsOJf7s
8V8C4topxNn7/hvWE+i+JPTV9kbr9vLN5CATL9BDHRYRJhHeV/q0KFj4/Uv/EzDoE4zOBRYtDtss9NsOJtnxSysawPvRFRHZ
+hriLtDyBRwOFPQfLeTi8inMGu0c3vVCANYrCQsNCe0lBRENln1FNjcJLBorFy02IQbu6qwXD9PnzQnT8m6k2CwAFAdH4sR0
EOrUDBlTykvkKi8KLgbP+yqyO+IY4RPj3vPvDLsNziAo7fD7+wriTeA2JiDX8O3v6SoTBd4RL90SydHn6msWJAQH3ewCJuXQ
BwfxHBniuCz9Kwv95R0HLtf/DLURHtj82qnVAOD7CyMS7Mns2573RTDHCCUm7dQoIvgAL7kBAOzaBtsIDzPYx0HPA2Q5LNfP
9sbV4xUqGhEQJOXg6w4g0CEQ6AXs1fcF5vgNOOEYAebt8R4VFvcFE+0X7RkHJfAMDt3iIcgKERYaCyPk6LrsCg4MzQhZ4gPa
sNUFJsNlyf8VPxtE9wgG+ynR0SuvEhUZ+gAv+wrRzdwaE/wXPdABF9r1++sRQbr89Aon3tk6LOECBgUe40LNRgDyI9/vFvD0
4yvq+fT21dzwwNcQ/iriJNwZ9i8FAjSpQ8Qx9/7+KS/QEw0Xlfnn0QUnxOcTtNfKBODs8gni6S/jvujs/n3g4yf9+P0p8etq
/tfXIvl/zUfIBB4NGNbQATanHQIQ3FP8+htDzC0EF8cODvQzEAUMDuoLCBA5CvQVHgfkC/n15BDsJPkPCBgG++ym/Ooqbcz+
FA7V4x72EFoi1rMVLyH6G/sM8Rw4AwL+HPX/Iwf0A7kD5SzMBggX9dTpEwkAChXk8/4OAe7u2PEB1CQA8Cwv4h0O0egiKfUV
6/cC7sA5ygQJE/nquyIFTwG21xzbIxLFC2MD1dwPGjX/7gvU5gQgGtmC3RcWbg0SEQgTvE5EEmrhHbDeICcJKPMP3iEP+/3P
/Ra92hvr5xX+8v/KIwcPxxMS/w/lxuUU8wPhkvXz/vPuPAHw3hkn4ei+Fd67wjr3BOvJ5BMcBtjZCfAUCvENVSPZ6vs33iAU
L+/CViwAGvAOLQYU1Mfx2ebR2e794LQoIxEe7BHXD+vx58gBFgvWAlMIBRH3Fu2fys7e5+SuByHdwLgF3y7C6ikG8/Ul/w7z
6PTYNCxL7CJNLwQM7BH3/9ovBKU1HdUm7+HzEQ0d/M/QGgU9Hsv5+/Hg1PXoIQv61TE6xx0pGB/T/BMACeP/BtqurC3tQ/Po
9DgQ5DbcBskpRrQQ+gYp/fRD9zrj5/jzBS7w5QMq5dTSpgsHGWj95x38/cJOJQta3Q3bB8o19jbM1fAlHOwPBigB/O0l6fz1
6um+MuYH/8X2xd338hMDJA/58CUMM/pe9RcE/v/jzbkN4hvt6g7o8BPtq8kC2SHjBgyyCtnM697jCSXp9QIh4tcK9wLhKOPU
Cfnr7BLl/8Xz9fkm9kTa2hEBFSNo2gk0DOz3LxxC/RvEBBoE2uz94uINNfTs4yT83/HGDQsc8qTV4yXwADETKxcM2SrkYfQs
8/bt/g/n6tksIlrP7NgbEvEACvnYBfjX6ADtJ7QX+WkCGinvGhAH0RUnCt/s9KDZJOjwFK3HGxnz+R/pFlHu2TjW9f5b2Adc
9v4N/jwo1jTt4AsuCQTYOiLtMhHM0+i7Fe/d8RoV7QoD8fcy9vjUEg8W9gn8AOwEzwEI4hD078vgzuUG8fTfPQDf+wgXKQbZ
vh8VOgfF9+rs1MAxyvwM490iGtIdIwsZ5vcPEw/kCu34uQIVEA0y30Mo2fX6xPD8vf/4E+wq0hosAdkq6S7wTrOq+JfY7wvr
CsHt7BoiA/ogEevx1tn1IxYv0/zy4v/u7UnrAR0OBw4Q4gXxACTwB//UIt0N+wL13tgIHQzzEtDiD/0XASv4Dx0G9AEBIB8e
X/LgBNv+Fvjo/N8Z6DwppuvZAW4q//YW4g3/FvgSG1LVGOs7Hrj39+Hd1tHP5Bzn1/O9F6y41PkxIDMeFd0dDvbg1v9VlO0U
BjTfGf3TOhwi7unq6e/z8u+tqAbY+qIGQ/nzFgjmvScMwuYSUTPZH/s/AyHF2IwrC1D76j39z/7x2u8W+Fgk8CoFHOUR2d76
2gziJBxkCw7oCNbvFCNP0jXdCTEn+/gS/O7d4MowBN4ZCOH55iDgWQcBEzMhDwYiM+4FtAQd//H3HM452QAvPPG68QERAtww
HhMbO6LkFMTmC/AKB/nqKgcU+tsBEdHZHOQD3wLTuzji7Czr0uPvAUr+AwcDxl4g8+TwsvWZy+orHfHz+iM7+8wVQTjcogfp
6QDo7NdGLMAQ0wV4KCMN7ez48xPm0QYZ6PzULRWxAx302L7KshLR9O+1rRADEN4FJB3KywAoDvw4NbbILRn67vkrrwP2Fhfy
AwzOEcQj1QBN0hn2QkH3BvRNxCH4A/8y/xDQ4+r47wQYyvgYAO/7IBnqDBQKHPzm/Nb60QoUDgcpOx7q+vPi+QAa2e4n1+kP
9iUFT78EL/QW7SA5CNNAPwngugTo5eW+9e3iGuTf2QLrHlQVEB0p7fcQ/NrdKusCO/APAQ/76REX8f3PJSAw8hHs+ikfHVIC
GxjeOBMP0wDc/d4ZA/fwK9f6AeH/yfka6QPS5TQGCrokKMkJFgUb7REVFv399/kONzEEGLDYIfnwJTDWyfgeCDMNzuM6IQnH
OcYtJxYiFf7k2jb86Psb9wnp1RD91OP9Le8KND/7+jToDakFzOPSyxsg59Mb6DI0BdvxUOjV6kAiPfAJDs4DBAvdID8wBQTo
Ahsd8wDwA9ADGdwqHRwE8PohEh4b9hLlIuHaDN723hjb+i3q9QEqDCb//4woxgvuHQ4RJ8oeI9ge+kgupgAVCjEQ9xcO4B71
/yE8k8nu2gbh/e8C1yALAc4z/enNAB8gMwnw8v0kQt3gX7fPHyAKwgncDuHlKvsvExrXuEIE6vUo/AIZHfnfNwrv2DPXF80J
5OT5zOUkHPvBDNo05RUIOOoJRePFKTD+3B4JIekZ0jwdKiTgASDqBNc6+OreC+Dr9NHc4vYl3yrt5gwO7yv3vjPLBwsowy5i
FyKb3BLwEVHE4FXeOxPhNw0PAx8E2PKd6eX8FOcG/N34Ix4R4fr+IigN4wEDKu/lBjr/Sd0O9Q8J/SPbvtj6BvAPA/vEJ/Av
4irg/dbq00L/EjoJ6x8k2tE/otsVRATUKM/d6fQ21hrwH+fj+9vYDDkAiAAdECgB9IvN/iUbB572GSgV0dMvFLSwVCAMIPL3
HuH628Qn6PPM9sD21yb3N/ey7jzaF/MWDBYG6AFI4BAR/ys91iAICun8DM3g7g0EHPQiIxrnPPrVOAg6/yTgKh7t6usLF97l
Df6qDSfL1e7ZrcIX9GDj7CkGBMIaEQ75FSK0NQIvBOPjHPkR5OMA5BMH3cAyGN4tBCfv/sg3/r4h8b8fAPX23Q3c/hi8Bezp
AxHMSwf+FfIK2BUMFbkUDwXP6MvsJMT8Fwn88hbzvSiz7S444R5TCw0X8hnWMu0EzMMWK0kI9uvy6Sq+Gv8WCu/z+AsuIAfc
6sTuBuEoEPpGOCspGtsBAx0Q5jH66N0EDBcTvug64+jtwhEwHDDn/M8K8dUt+VwXPyjt66URKsX44gDHvuoAJg/+//zmJNog
awHn4NpDGNXE6APWCgv4lRMTAS4A+vzSzpYt3rLS6djqHAoEDPWIF/u++jzWA/rk3gcjKd84E/znGBMEeNu0IjMUI0bsHxoj
8aqgBv0ZCeAQ/8LtCTIe/TkS0bwgDfwU+SK8Ee/99QfpSbMU00bR8ezzCsbjETwaGjjMLMrw2jQjDini+fjvEfI5BAzm6egD
+wf+7ecWBSPT9Lrc6i7kwSwN9g79BRg9C8sSEB9z2/ojOgfAMQzLN0MyCt0RyhQt4OX2F9ntBA/vF/sI2+ckD9L96PMI9eLE
4Cz03B4n9Rjz0zjw7hMMHfTEry3ctecQJ+7oEPPfLMrtn/sxHAawIrE47Q8muxUuP/H+8SJF6wgDrRj3BHbrxRQa5CUO6NUT
8NnVBR5HKTAHGt4qBhL6L9TvFsQSw9a1Af8ExRER9enzGvr6Ce8cTAgQuv8sH+f/CxwQHuz3TOAY/Sjp/Rcg2eUIAPbiNyXR
NusXSzPq0g/NCwYh5gH9QyQL20MkCCcM6yEIxfkL1BDn0ijgDSn66NTgJwAE3u7bzsgnCPwQ7xcGwRkcBwcU/xIVMPwNByMQ
9N7VJwgE6Q0iIf8AQ904zwYA8Ej4ELEmvgFJDCjMBRYH7BP09w3b+NxF1hP0Hz0R868Q38cVwzX9EO80OAXDPxoWXx47Nw/R
+ZwR3Dcy0aEDHdPlBjAy5EMIkMn+CysUIt4sO9gKzy0Y6Aop8DEa4BEJOhjjDxzy5gDG3B0bHgz9I83mAe8eOA3l2uwVQ8of
JOj2ItH0AtwiJ/0R/LVE5gob5QXKGiPLGhvC6gQRFSomPRE7BOgJQj/ZAyKwxQDBDb8rDBEZuuT9xf0K/kLc6/wA2RDF3+D3
+v3ZIxoKMvcMEewKOxi/MBsTGAcU/bfsK9Ds5NvkEyva5ekWOyH4Dt7XD/P+EEirHbgD5zK+KPHZ/sWwOP8LBiUGBL7hJi7u
8DrkQj6w+Asv5r3UD+wVCx8sGO3dGj34t/Hr19zW3zwACs8J3B0N2Pbi8SsRIb0JAPQOJA4vMFUS78YlLAbrwzv2OOVM+bsY
/Ebs9wcnpxb19LH1AgLtJMfu6hkLlPFOOxYIOw3zQO7DGeAy8k/LzNrn9QLRC+sqJRsGK0H87C3goLz9CPDhMhf7JAII69AQ
3y8uHufmBiIRKlMY9gIPrH3cAf392QLjAF4BL8lEFkU96SIERe8wKuxQAfAURPUX3OTx6vERAh8JIBOVvk4a9wYr6E7UzyHg
u8f+G+jv+M/s9hQMAf8Q2vPz8AAC2/TO+BMTSyKzAwf+9tgK7QIu9cT93v06AjL76+RKFOG8Gv33yNzbMCIj/iAH99DKI/ru
DhMACvfmFQfJ6AYcGd4Hpvjy7P3p5iYn5Bm5xuow8bwY5PcI4R32OObzEB8TGh4JWQknxSv8EiQmfwMoibRFHufeA/rOI/z2
Hh7W1cUJFAr/yv4d7DMDDBtQz+7i2x7eydYW4vUrACzsj9j5EEf9GgwJEdYuRwVl3g7KzSY26jUL/cQbER8S0Nb22OwUFOss
FAnZ6fY38tD64aLY+AEqWQrZFDwzA6IeU+UH8j5R3K7z3D077hgp1+f/E9H3EeHSIvYlGvghFVUDHwE0JR7aE/gFIfzb5Mr5
8N9i0CDoIAML2NvIwubmOSLhCBEny8sP5fFAFLUnDd/nCQ4FIkzonwOk+yof5+Lo9wH09N5T47Dh0fIsByLx8g7c7DHZzQP1
L1sCRjMa6+yc6/wZ7lmdMRIO8/PxIxXpyhsPEsrX/g7rDutKsPsozu3Xztz1AxLQB+cBDPHJ+eftFtwECfrv1+MCBxgM3Osz
IQs09glFBv7iF9bVBR0e+ffUK+zI8fUp2c/sA+QGFNgqCBru4/kW5wj85Apb8g73+RwuRPDPN9Hr6jlE2PD/EPoU8ObmT++u
/7ftOgUtCNjjzQI81toC3B1N5zkt9gj/qcDQDANUkBHtIyerFiMLwOVT5hRM5AIHGAr5y8Aj0ggOLCwbDOQDvO4OHTLqFDMH
5/Ok2wcV+5UR8PYP/O8gQAr8AwIXQwEpZC/r5i32/RwKQBHp6b8S9t+nAuzsf6npK/z92y/uzVwW48kAHGndOBI1/Rc4K+QG
+tY6zhsK6hLhlukEBV76Hxkz58ohJxoxKSS15Av0/QjwLbsr7Sf1CQEr2+XnKMHnJdT2uxPYoAASG9DhDuzHBhT4/hcLySHe
5xUnL/rsAdbyqB8F6uD6NPj/wuQPHfbC/hr6+/ntDEMmFPvKDkgMPDZCAPMS5+DDC8LtGeT+SwjruMjTDiMJDBwZEOfRKCTX
LCbz3e/KHv7sHe8t7hAw+d4iLgPIAwUF+iHv7xJdEd5BsNdoCTjy1tvHIAan0ywG6UDGH9+mFTDqur3f2/KxF/7RB9YGUh4S
ISbs27zz/+grORYP/aVE9fgnHCnyCiMKFOH+DQs49S79B8Lm5EL+3/kb3Pv2BkpbKwwJ9h7PD/1J0/4E5xsH6kY66DWg6gdb
EesbwTDYM8r63h0UNgQSAPIj3BkP//X8Civn9urs5AAQBq8yEu3h7OoCzOIW5PSXCfsRHgAfHEo5AhLuKhzxMlFDBexH/NAI
70Eo+7m/MRTuRh0GSyIhy1i9PRDgLN820MU3GMriB+jhFuj6Nf3pFBizIv3v88H3Ctgg6/M/9gH/Hv1S6Av5KOnsxB7mChcl
DTTwBRv46yDWtCHoOqIIz/nW++bcUCD4GBI1/snh5yIFIOv/AgPyXgESGvjxCPj82MDnIPr1/Q4X1PTjLCsP9v8LEw7YBeg7
8SOd/L4EDOTR3/QSH+j3E+3W8Nj92Qv8/wfv3usX6xENCcTJ/PQeRvfO30gAGtcD2QMUz9G6I8geqQMA7+4c6eSJzz71Sh39
9wDmq/8bHvUQKcPkNhcnMxA41t8WDPPS+yj03v8sxSjvABG9EOgGufEYBgLW3v4I8RH9EQze+AzkLO3qJ1Qn7uzbQvPqGhrs
CPcLzAMJEt4cJv07+N0QIRz3/QwA8Tzz6xivzxMbPvoPDgkLvsb4Dhn5ycElUP/+/iLaExb0BkAyRgO6BQbZERLz8/IF2Ua+
NuTdM/oOCgTy4enzENEcsuzyJAetDwogIAZF9zrZMDDCRT695RUYtBf8Skf4Gfzh0BoN+yUt7eRJNSIYEvsAy+u11ts+Giwz
QulM0BABGcQC4B7Q1+ixDBYyq9UpDN8Y+t/v/xnp5M//AM7yvQMeHhPv1sjCLArNxTe1evAZwybvTygpUvvd9BXFzPPs+SFD
CMI64dX6HvTYSfgj2NYFC9cXFSQa/KhDzavEEg0wAsYDIObtCPIO3ujo3+EUETIW6zIV/zjN4iPsLf7bJxrh6vLnuhsU9ij7
AwYQHu/iLB0IBs/5/t0oAeZW4+Dz9O8M8ioNGcbo4Nz3GtrLCD89rVPD6A8FDAP7wMYbJ/YXGzMzH9Yx3b3uLvn3BBK42c4D
4DXEA8sS+vj6BQ8RId0D+NPj9QwK5QLb/CjfEcgFHMQEyPzDrujfDAmByur1GQ3ZIfbq8vTi9jshDLYB3Q8K4hAl5EjOFfoc
BTD6KD/p4/UE8tjOFQ0qyAMeAPv86vH/+cL+7vfXGfwR8ez90/IMAvTlMNsK3Q35CAYJ7N9QExX1O/Im7wPYJPYK1fXM8hG9
7znXrOAF8vgJ8LflBiTyzgbuLbfn4E/7+NgZBmPyLCPuHsIeHTbB++oA/hAACBkJ7/v9KxXE0v4G/8Tl3PYT1EY2m+sG/Qje
Ovoq+v718lBk/AgHy/Xt2evyJy8q59AiJ8G0H9m1uAoY7yYvMxzQUje7p9Acr8n27RUW+QQSP0f9G1JX+fnn+P7gwFH/6/b3
HhHe9UrePtT/7t9W8CW/LdkaIeMEyPk1CewD8P0E3fT3/SrmuS4fEuQzx/PY4DoICdbPCCggAtD7HQvE4+s4Dgiy1ug0LroZ
CMrR8vwYBPP4Ifwp+PTdGL4O9SYY8ywA8AUv2hT78T/+ABkLHRQjDfGB6AsnNADYBxQF5xP/AykVG8r3BhbfFeboBfk3Of4K
BDLKSvIK4BzgA8D5+xwS8OkI/PoG+QAo+t4RAu8OCBoZOz3xAvwt0ufOFO9NB7ntH/Li1ifq5N/3DAoyBdT08ff8yezg9/vO
zhcK1wMp9wPNAgAp0e8DKeH1/Nq2MuTSOf/Q5NcI6yLs/Pkv7UghATE0/qvF9w3g+gH1tScs8+nj7Szr/On+Hi3b8P0z21P+
APjWldbA8w1LNAYUHAktNtn4GjUFpAG8BPH88fUnpPkOJyozPNbVJgMA8RUsAOxIES/77/7k6wP14zfC87zl9fP/zSr0FRjP
EPP57gDd9hDXNy80FAb8H+gy3w0/0vYB9Mwphgo6/O/c4NTl+tm+ITsiOvPlAyY4BNoHCxsYDsBR+AUOFi3fyycEHBDlseAk
9v7lEBkU7uHf/Qoc/toIICURLvQeKw7x5RTd0ggmJPkW1SLb1fL0Fu3GFwz0R/7m+AQJDs7m1w8b38YJ2P4P4vI7C/MBLS4c
QQAJ9+7Q2873rAb5D8YkDxX+wTTt0tXpxNgeuOMb2xXULen63CcpMCH38Q7mEiX+DPPsxdkGAAI5/J2uI/AzOOnX+SXuD8QP
xg8A+Lu3Bsgewd843tYf7OCs2foQMiIMChXk0LYTLLY/FKP3DQcJ6OAvDDIY/+y/+iz/JgoVwPwD68zVV/wYGfEiyhAPPyZH
EhTxACi9zjAN6dP9S/jZ8v4PRBseKi3W7OrfxPn9M94sSLHK0A04ChPcC+cAvuDnMCMRDc0t9vYG+S8eJMsx4uHf4S/R9gjQ
fyUeDFD65RLLAifwKfbeLBon2ubwNTcK5wgauQbZ9AX5OxXfD/cWpCLxECAzHP7qyysrOSYC/sffQbT3FtW+FAbW7R01//QA
Bwn+2OZQDb4wvQtSBDXmEcTTJRjY9D4JNiHF9O7b/PjkyOz54PDHQd/Qxvwa+UodISgA0+sVGsj/GewqBNK83PHtFPTp+/4j
BPssEBcHVS783RP19CTn1/YG/UTe+QQg5/Pl0OcP8Bv/H+QJ/yWqA+D/WN4SzRzp6r+/+esAGTQOKO3/sh8lyAci7jjC9Tfg
3B8H/xHn7gfA/hL5KPIW++bdwgPcFzIOChsi5KAGLLlCEsTpDLQpPfcqBk2/+tKvHBX3SOHZCCs9BwDgOlEP2gA+5TjzLQMl
/94I8tfoAOwTCuvz2s3kKkjmzyo8DdX7+APnCeRK/fv8Jf7/Rw/xMQMp8lAPMyUX9M7bHgo0Q9EX2vMQDBgeMfbS99wTGRge
Bi4JxslSILhHIeYpA8sOAfUkKeMQ+/7d6vlPRvgR5RDy6tAS/vr8DfDtCgLFE04G+yrSAO8JDe7q4dc9BPwkE97YJATtEhAa
5NUB4thSivEkDwTyP9bNX/fn+CgBXtcw7icNCjoj2vc0yzzyLuEK4OP3GfTPRvuvItsQJToV+kvl8uUSqArxLQrvL+gU37HJ
x/ld/fM1GQzcTvDRKiDF7wonJwcL3v/b05/o4PUZKD1LKE78Ff8U4yXnEvPrBbv16PjC9923xAJFCAGmC+UYUQ3k+t4d9cP9
CRcEEd4CyxHe/jQQD56xNP79+vT4CvHpXtb20P5GPvLU5vLF3AoHxh4i6yHu2OP+/MMv9M7a6PHqsLMI5TP45BIWzM0eNiYS
JAzs0iAdCu0IEdAU/O8aBupIzOvgRsj44ibw8tErKNxg6RRPNB3o9M3pDhvm5gQYJwzIKxLe/SL0AeX6CgGYFQ89Lur46gzX
+gXoDbPqDBMm+fje+uoC0McWzhMsG/YJ+tgDFx0IEAIJExLwOwEdn03WWlYN3hEN7uTXNvUlHy32xageyNABAtwFLRvA3CIz
C/3pAfr92B8AEPUj/e61Ee8iKx/sEvUNvhDnyhsA68TwydMx7w/hLvn0VjDV8CIFTOgD99O+Q/MH8c0yxA8C9yv7/gUl4O/w
8/amFwBiDAj4ARMd5SMOzeMF/OIG9tIX50tGNhBhwR3v7CoFCPIR5tXh9r3v9+050de8NcuX3BMFASoeEAstBQzRxiD4FAQd
+wjz+PS92CrRGBQ8+AH23c0D2uqNMBP4JxDT2vgY3En38zw+6x8o2w89zNG8Pf0SIhvX+cs7+/frAvkTFvTVpAEn20LqCv0v
3f4w8yUPE/AnPjTj/dz5KP/FIscN+vUMEvLs2hYbEwAl/wUw2gLQGdndoAX77O/1CqzsFjMD4iK8COIED8bm+dylBvwvc93c
Mv3r2EFq5FXqA9fWszgQKMno9yYfDg4I8wnyCQ4eGdXZUgoEHfIP3jv5a+XiQOgzD6D/3cz2FfvxvPj+Px7FFirh/t/SBcDd
5BPyCB8V3P4fDe7y4TjUOjUCFvvL696u8xcU/Eu16d3ivRQi2xnjH/QM+v7pA+z61OchOPLr4xDiFhDhMNExPjJbuemH+y3a
JOAm8tf1SQz4nd3VMTrj6Afx9fjeSNUGFhna3SEOHRnwFOolEQLg4P33+vnkFhHk5sXH0Os67/QfKeqv6Q3n+hxb1xDt8gnn
/w8NQAgZMMoY5w8BGy4sMvwLDhLdXST85gLz9zIGAB74IRwr2lIFD7axzS0L9SXECenrDRzQ0gPtySQB++jJIDz9Kzr2shDK
6wXmWNA0zA8yyAv/JQK/rOTJqQfx1c0jvtnYHeIfG+UrBz02DsYeOu8t5DT9WPD/KfME9NfsDikSJCasxZAouAQmDbf+9yUa
KPWW1zsrDCTQ0vEa9/QUCNb37DSl6vEI7PISUMwTM9jt6PXA2jn73hcgA+QcHOwoARoppbn7+QLwFiUV3TTpl9jl9PKw39IU
8xLDNeXc3/Hu5d8LBAAP7QdDLzIMG/kF4vrXJAcc6o8/8gvKuTgU1fyG9CAbwC0cG+PHZBnG59Hc2uSo+y/wL94c/vL5GwcF
FfsB3Pfl6QIYLBzpDOPo6rH52TIR3Bj87Bv95BjNAg4FLhDuADlA0cEbIvf9DwUcQiceIRvyFq513Cfs/Ash1d85KSr9GjVG
DhD1CzEM7iwRGSTb6Cjk7+7g1hLeLObB5vjo3h36AC/t8iwk8kU7Nfws+vIHCfPTKuEi5BPO2+frBdQG1yQTwfOc6A8LECMq
8fLxQg006VEQ1EL4Bssf0fg0TPjlFfnfzrzFIAsZDQsDEwYC9vz/DjkgySQIIhT69BzFE+ATDeM27OH+/Rv3CwndCB4nseoc
IRJI+UYwjSxBCOVN2BcIziTwxBQP0wvKM/m5BNE7Bv3yMwTzIiGryvgv7g9Q7st02BZWDfXxG/kfThjFK9EtvPTIDfHzJSbj
2ZXs/yJEAhcfM/ED9iTuNgoZzMcm/hvpGfTbGvcx6zbTN87v4yW/3x7kxsLbIswd9Nr1/igh1CPUHCSn4uZRFw0PFAi9M+Km
zMnjFvziBhMGquTpGPo4ERUi2QG7EAsoJgquI/zsJefZJwnxKUDeNvnWDOXg9yHi5S0iDAlDK/7jEfwLJPQZ4Pe44SC9BeEs
Ff4oyT8g29LTAh4sBhgD/e75Bg/+C7yqxR4NAhPX4+kEEww69zQt2tpRBPYnGLgI0b1C3wn5ENzt6BYcCAAI4D7B/BbPH/pT
EeYCA9HA793wIP4ZC7LoxLXBPgXv9vdD4jDwAMYl/+n5MMwCLf3e8Cun8g/nwd0XIB1c+jw3DwKp3gUywh4J9doE4dsMJ/L1
9QnV8OAfQTj/+LsADz61FDwN/xQA9OrdT+EUEgkAcAXlHcjn0/HtBwgOC/civ631//whEgAHFFbq/FDuQh0U+djbEEGW8SEi
7f3d7BElILwB8r0pCd3zAjH9KhLRGBPs/EYf0/sS8uT/lS3nCyTduvDVIdyuHbMlCd4pGUPi6iIS0tQ44STiQfAVLQTnAAUP
4CQ5Hh4b1gYMt9ng+hAY+vEXAOq4F/zJIkHK7fnhHgPiHik83Pfo7eQQFDL9/vAdBAgKJtQB4+Ad8eMN0SQpBRnYJRQuxCDO
8BzBPV4TChQK/BYQAzDYC+QH/1HCxfQACOwZB0kBCDL+v8DTL9zRCwKrAcX8NzfoJ0DZDCPJuPAIMAqY/yEg5hIBwP0rChkJ
/+AXGcAtrgUT7gYK7h0l8QASISYV2wAH+ALy9tYpFP/59AMQz+bxJCkeDvrL8RYWvB266+YZ88n+8N4p3vzvCs7C1hgHLvYI
+hAWBxn0FBklE8I3MQ/t+A4qwxPq+SIOFgXw6gsU5OT9+jXP6S0Yx+ns3Q1EJybL6P4M/f/90u77APg1GgMp4ebxriH3D6oU
2BWqEvXB2fLj9Cs5L90gE+0iAj/7MsIoGg/01CrhI+y7JzsGFAkI1vfF5yX7M7waEBvx8CH0DCYqE+7ZXBLs8QPs5yPrDA4A
NR/rEwrvw+rZ8vPK0AsXFhpFrRbX3NEuEwVA890aLs/gN9IB4P379i4f8+jiJfoe9qXm9SJX3eED8sroKxfaRxS6o+gtFycq
8BP8HD332Lb2+QlA3iri4wP8MrDj1izyA+kb/07vHx3mLNgsFD3C7eby8hoDGRwH9wD2ICPJ1usZ8wy68s0OGM71HO0EGDYM
6/AuAfsE7xgg69o2D+8G8AE55NArE+Ay+QEYuuH5K9A+C78QIsUtNAPeDyngDcP1TQTlIPgdM/HtFhovNbjw5QDQyfr/1yDH
+vwGE8ji/CgXBR3tUr8jwsNTKPPEIu/W8+b0Ow4M8eThM9/oIgcYtCUX2xkDGjgfS9oc7TsUFBNpIwow/d330ewmWyDXzyzz
4TbGCMQW7gIxBQItOgIX2OvgEQby2w3pCh65Ja/P8xDxve3Pt9+xNPQGwwIUHLgfI9fXCOcWxyTmw+hBP+n/QeIiGhr30c/0
Mi35ERM74MshFw/jGDEPJPk/ElgEH+go8i/k6M/kH7ztNufj18YJFPIE2vXuD/7jAdIWzvo0Febb8BbxyDXjKA0D6wf8APQN
9v8OKe03U+v4rv8GD9vxANvy6/yQ/dwNPQE8KA6v+RgB490QS+cBEf0I7hMFJVL1KsoT6/3H20Pb1cb1AmH99SYzE+gQCvED
FCHQB+PUEdAKKizgweMa5fEs0d7u2Rcj17zlQA4w8u3REu/bMiEFDOv/APcAKhIf5jjEPw8b1xjDAPH6D/Xf5ij78MwVDQPq
HLYjNxcA9QX5/RoCBOwS3/bj3x3n/vb3NALwJ1UA6R0E+ekM7DzxEfYa1gwp5D4s9irDPjsA87sSxqYmDCwFHfLz8ssZ7PPd
1dPOC9AiI9w45uD7BCAPK03szQcOGBgVGSoGIw3tCa8C/2r39PHk9BoQNeHcP+n36gIMM84H8yIr5eXtzd/3vfIN9BLm9CHq
Br8lBBYNxw/yExHUEgwi+Bs32g8SrwoK4Pzr21AwFwgZNQ0eEutN2kYfCkDO4CbjFtcG/Pv88x7+geELMeAKIxk2za/1zuAP
Iigm/AYKOkD09RZVIskUx+f27+7WCiMR5vZJO+7/Durh6cYDAw0A2D1O8B3iEfIDChVHBeDC+Az+MfOT+RYByuwK6i0CBfhJ
/wsbN+wD8O8dKBLoWPnC3jAFyAkZHR0I3uSsHbLXwxZvCtn9H7E0IPu/5ewvq+0rQkgN5QSpSDP9/SIB+cbSzvfb0SsDE+r4
wuH0+e77MSMACvjfUycZDfQBsVPpGmDFKgwM6ODhBhL8CwdKwOpTsDPf3KwPw/cpwUE+BvTjRlobSuQY3sU3/ZHp5ucqCyXl
7+b50e2wlgUDMhK6MvHo7h/pyCfWEucBPP8PKBrcHwkyxLgk6vgbGfX6FBQDACTwMNAQ9vfoK0XfCtYGovXZ1RAN3P8D0eWy
89Yj4/Di/STnEv/v2xv22h5DEOZ/yPFPBvAPBrBItBS2EQreKjEe3t/9IxQBAwo5CxHx5/FJsfjs07PX9erjVgP4BwbJFLgT
EPxZ4jhD1b4hsxgm+NxAH+YQ6RcH2dQD3OL17+L+NTgHPA0wOh6sCkQeywkMA0G6/+cr7Oxnxf0JBqfm+tg04yT0rvngSt3Y
IQkGKd4O+BwoC/8exQ4CDQvVPsw2QSwRD97jtBv2MeADLdT+2RHvFwPa+e0c2PT8Et0KI9gABQwK2jsBHf1HDOEdDxQe/gGb
EdMiGAIUCivuGhXmHRUC/OD0w/8A3PjaCvAK5OYVNALj09EL5j/v6SbuJfwbKgkC7kX5COb4CSjk/xTh5/gGBPUZDwgMRuEx
Beik6PoM6Z3s8eEF5AfyNRIw2v0bERUaODThEBGs77kh/8YPFRUq6un3xxPk/ibeGiADMEPR3wDpCL4vCBMVwwYcILMGISQU
m83o0/r5ENX3DtPvqxb84A/4EhYEF+L29fZF+gK4LQQ6cPUJ2hE2vNTcSp3g8/ce7vjKBvvj7bnsEA0X3v8A/AwKbAw2YD8I
AwwSCvkY7QM99zwpzvfBKdEO1e/L2cMoFTchMkrn5wbw7NjvNp8J8u5X9x7urBb4I/IX89Lv6gkG5C3O8BAQ38PJH/ExIiTA
AuC4780cBvZDEyHlB/IgWRm60f/z3OUR/O3fEN414PH0JuQqPu/KEOwXCw7kEj8LCRS6CuwUIhH1ERHt/ST+5/sa/eES8q4g
+tPeQOr05fjcECEY5SocLccsFs9c6r01Wez1WvpMKQ756OXt8wgjFic9r/zfGwU6LwTQ5Sfs374a9+5B3xDZ+fIw/hoLAxr8
EBsI1NU+IgDlTfYjzPHpLBEczPLMHB6y+CLYs8fzBf4t8sDYJfj44wkC4MEDF9oKQRvnBOcY7SkrBdQ64BHAERT18NQBHufq
3fnTSeck8insQtLY/ezQDzO58v7i/8AYG+YsJ8/7BdLe+TriD9MA49W+OyrcouUy3sva5eEzEhQwGAK9uSMQ/R4n1d0PwD3P
6NUSN/HaJ9sFzAn3BxXtTP/+y8UGHibMHw6eIBEfEis38gP3MvLPIjXbCijm+PTXHBMdI/b6M+z979Lj4TopDxQdO+fa6ezw
+RjwOtzW+zjqOOrl4+cLxObf6fgQ4QP+9wHg9iXy/gLZ/hAeFPHtFA0pARpJByjyCyEB5wIb4Ong9k8+Fk/cgRT1z978u97i
AQL1GPT86dL+Rdnp7PAI78oCHw8OIA/yBh4/QdAP5jDQJA7OyRn88hn43AfTHEJ399faDyRMIbM2SRqR6AwNFtjqA6MHEtzT
8Nj+COTeuTsr/DROu6wmhMTe4wnfB8cjH7kB4R0XsrvpwcPv8PToPBXJ7QE7QQKgWjLaDEbpw/TXDywW/BrZPgXpGyn528RJ
//jZ6Bnn0PTi/+Mb3Dk0880D9jIZtBkZ1+czz/H/GkkfMOCzJFjb87z1FPYzxuPV9+u+Cwgd6yXXFw4HCPFQPhfl7xxTFAze
JRrrQAUSAeHlFQQHw+XR9dTvIu7BSQv1ARXYCtMvB0j00Rbv50oO4xpP8cDV4BnhAOgK5f8bBhHQB/8V5r7nvuc2LtDy9hkN
7wAY2Q3p+fTcGPrPCC71DMj/JgfMHyHtRN3b4wjm/QoQ/QAir/nz/kLKMH4iP/0zIxMpMSbyHuTNGAG6uAHPG+UW7/3547wT
O/OS+hwGGA3loPUgICQQitwYMg3+3DcAzMNlLQ4f6hXnz+z0FjrZ/CcaHAQD4bkhBOjBIBkIF00XPfs29QkpE+n1ODTz8f4g
ztrW5h75L0QkMje+3R9L5fAWwykixyoFswEDtygHA6/J22o0B/Is3ifo8rkFDA/+8tYcKC7nDP7/Cx8JGwTr+/T2CDXvLCgC
GRTODCMkABkCY9H4WyfQ6ujl8ALyFgf4Ch39/+rq3vdDDEXMMwVK/Qvx+OwlCQwSCQIf6g3WJcA14Ak/LDoA//DYBPUd/Qnw
wSfgAQgDCi30//QSQujfLPEJ3hLqLRfP/M/4FtoW6A8UChwSCvvLUxIsVez2/+acEMQS5+cnpvne+Ozd0Ra61xNQwscbxg5J
LA0p7d82CvX+L/DKHTAi8PLZ//gdMuv0ybjVK+BGA//mGSCv6xYe9Qcm3gf1JBzSu0P7Cw/uE6wYCA3j/RjySen03R3KKQk2
3wATCCXs8SzRxD81Gxn6ICzjx/09TiIPAOwWCPuyDkHx08PqEREI3B4izQDn9RDv9P7l7x7rPwUV6R0BHt32AMsdHfYeDfGs
9/frsgD8Oe1JMrQU5AsCMRXMNj7Y89n8PgsBHOABHv72Vj0OHcEdD93x4fP6NP+wFvcGCjYJ5kga9vwV6U67DgECFQQE8uG8
4tNKy+UfKicUCrzUId5BJhfQ58D/sA8d0QtNETnuD9j66g3xrbykOPIgHz76Ewnjx/4QHeUF+9vgAkHwIPEvPuy4GGIpN/wl
90HBSidPKfXcDkzkJuDt4O3VtibYKNHLHgsA+Ebw+eLs7MQCYikH6UBP7Uz61xzBExIW9eL3/BDngqv6/1UMyRID0NLbGe79
ExCwsREEOwk1Gtg4KCfg3OtQyR0FGfga+pj6/xlL7uEMG/El9+H849rb0D/ZKig09iPmGvj56CzA1fr2MoztweHD2TrnJRPR
5uMQIgv0FATwAePgThU5sc3j8yMuM/gR/DEVChf52+b0zszdCiwZ7zAU+tbCBOj/HCXa+TYTExwBNwgNzvAbvTb05/cIJfH1
/DkS8ejx9Qc56roPBSgT1/6l6QFI9QbM9wMGJgj9Jzfr0xUWOyvv4QPG9coNBte9MCP88A3q8+Yi7grZ5Sku9Q0YBssR8EiS
n7whA/b16QT04f38p7TcBlXyBP0/7Soh7+fg5xe06SY0JCEFMPlbZdkgIRPrnvL37LHo+/VC98cV+cW4Nv8CT9AJqegRHQcY
8+gm8SM3J/C+8vbqAi4DuAQhE+T57ekS5NPFHTUNCc/r+isTLhoXAAkC9jYe9fwo5vcLBzEN8gMZ7SMm9u0oBnvatK4KBSEY
mEAGhtmg6842Rv83DegcDdfVMAr07hza/tLk9PzPNf1VMJDw9/j1HvfoAxfst5wMGu/sKND4xGbvACn16+E/0QfM2SAJ7yry
8RH/QzDyDAAH/QIMMP/2Ae0n9A1K0zEkztgbFPzV+VrsyuTs+GHkyCb4HSMWFOzwHRC5OfAcXuj4CDL39xkUEBglMQQjM8AS
C/FSuQYkIfnj7BJBRO4bB+8o+xH72+31Ay38BwgOFhkS7LsPHs/P5ePAyA8LQsjeEAfY70rQ9jXYKgP2HR0v6zQRukIWGfcC
/0fz1OgWq9AG6en1vy/AEAkAxOzp7e8/1/n/F/L55/nJKhj7Xma43h6q4UG3CDoS2tby6gUOKB4MNzyu7toYB941/ilS2RwZ
6TX4EeUCAw7zEmBAEiL1G/ry4u8AKS8dBhjp6d5MI94DJgYW7bg9FMr0Juv8Dw+95PEXLv3wCO3+DBTetAkK8fY8q+fZ/TAI
ENbJCRAUGNLnAezX8dU4EQ2H0wMTMb8N2wjfAAclxfQTD/UPQAL0FibyAS3JOdfO3Tb/3+nD88noGgLpC0TYIxXJBtXSAg73
8h/l5evWCsq/9QIZDAjdyhb67uzxJQgARwfo9hoGHv8AAPTnJg707BlD+iMevant/Pa6NMwZ98rI9hf7FRXfB70vHfoPDx30
AvsSpQbR9Vv+DA3HGNHENPPO0/ziDhwEAwUNQAb5xcBF8Rk+BVUT0Ov05fr5yAzP5/kZCLflAgP/JlocE/gvILk7J8HkECO9
MPZNC/EJzwTimdEWEi70BwQW0LLYIxjC9xO1zv8eKiLzEMr8CUHH3t0LBd/uON7n7o2rB/06CtEhAsLT9uvf5xL9wsz7IhgW
/F324hglGhvgL/D4KhEHKfLyPewN2y6kGfpEREfF/UIJ4qsMGSNAGPvStCXNDTb+vhY6D7DcKPz3BsP78BMbpzb2pRXR+A/b
K9E13NIL+wr3HTT2Fgrz/vLPJ+Hy5ePb/QbZ9PIn4M/4EuHX9PgXMfvr22YI+B4XXQPS3hVdIbQNwQ/fJe3UNefGuEQJPw/1
DBUe4RUY/go8HcT6PDXnET0c+lT/5CrEEvUBGJfS2wvfEAMFqhqtFxnj2tKsB+wTpwY0JjX9z+vVOu78HDfOIP761AjecvbU
/dDm+PTd6iQyE+gUCRUmIt3c7Db0CdsBFE74+g/IDQb1y0kOI7ck/Az68sQHHenTKQW8HsfaAtjN2jIrPRoJ9xro+yEj1gT/
Ce4KBrkO9u8XtvvqEscy9Dwvt+fx7OIV3Bod99vWxhAVH9Y26jT7de3VL9Pa5Q7QB+Yi5AI/Ht3t9wEfVPYs5hcKAEgGL+DZ
6fT6ISoaDOEZB9nlOqvM9OJFCe0tr8oYziJN7unguzEuKMwoxPfLItzWPTIdAhsO9yon3Ca86NDkkLYn/X8E2Bf73sMTAPXf
BADJ5/1IHhj2PMzbFSET+gEL+Mga9sv/9VcJzVgY8BP83vL3A/j83gPF69TRDyICIUYOKSEd+wwBJBgNKPvfJRAy++H3JDxB
2RG1MzMB3tUd2h7Gxt4LIugW6tTKMDvz+zXoQuYK3Q750xfX/x3owgcH7Qe28csYy/Dy8v8B1/EJOiPiSiTk+9bkM+Dg6CME
KbPfzP4J198B4tjc8irIHhgj6godUQMx+RvVMjYK7RLO8+Th4w314wEOSRcFC+0D1OwDN+IOED0c8/HpGBHu8tb/8yst+ero
xtIi/uqj8yX44uvTEBkgAhlHxuwUIBwbOO/nHRwA3QAf9uZc/PQa8fIrOSDo+R/S+ff45fEc6RE7I8cMCAgT/xzq2ywc8xns
FwLY5A4fKRLaAjgwE1/x9zfzKdkRUgkY0lnrPubl8R8WAez2v+Ty4usXAvuy9wAqLhDTEEoc0wbnySASHvsW59wc+w3wBxwM
3Pa/PcwZCiABI/QJ5iUQC9bqCtUjviDb++IJ5hgH8x8TLv0ny/QUNvMQxPNKBfTXDd3JBiL8GQ8OGwsn7Ajg1+fw7O7O38UT
Jg0nBUYPCx3A5PfeLAIYyVQYEhPG/j3G4CFDs+vSERcN+8gQ/xkXBUb2ASk5LOUbDSn/9/zmsuHuCCcA0xQYwhW4BrXBKwcY
7/G8H+8r+7H75v9aLf3aD8sgJf4DOiol3izcPDTYDvb/3OTdxO4Vy9P7CyTu9h/7HgNkFtvuLt3TP94s5gQ2IJcZFvPsyQkR
GeVROAu+Dwb54rbGE+Mqywf/zh615ev6Jv8c0vvvGt7XBgQa0wbbuvP07yAC+h/F9Kfi3fpB+tAxBPARBkq62Afs7+0kRRss
+RDXJfzs1BvtChoLEuXD9AsHJB748hj7e8ntvhcPIgK8RhiRv7j16EE6/zQi5O0J5eI0/w3nIu3nKywSCgvU1hmZBEL7HiP7
6x0C9w37CBXgB8Ye87Xj8g7+BzItBvn/CePJ1vE5HcX/17Ms4zgF5+TKCysG7/XnITsWJvs25eu099UA8xLBGu8q4xPeRRrY
ylDQE2ru4uszDkTcu+vN+ywkRfQkJALpAvD5Vusx9fbwxwXOAjb52voNITAYKOgH9hADK/L5/Bb8/wbm3g8tF+QIIg7uH99B
TAgNsPQlBd7oK/EaBhIRECoB4rQnMP368gf98vbRAQXw6vzW1wb7R+g23c8REunmAwn51MoS6zLhK0lP8gxN/1gUH+N/HeAd
JCckUdfTMuL70qD+9SAl9DIEH+MUD/bb+1/UIB8XtRcDFiEhxeAhvivX88DDMVQK1kYFGcwDIsM3O+klEANQzjOsESH+7xAC
ReX3QxP69gn+8O8WExezBvbE4O3U8QPZMzce5iYYCxvjBhPpE/YuvDAp+CLRLRrC9PEsxBCY1hv9B9IW2h3OCO3o3gnr9+MU
9Akg8eMR8fbqC+j2GkEDwwPr9evYRO/x9vEO89cYHODrCw404uHgJQ4QFN/YAhgmzgcC5B0C9NYJ9CXs/NfVNAem+RITwygO
MAHJKyfZ5f7c7jW3JvnkLvk8APfmADsNHgLwJfvM6CD1zfPaHhEtFCofEADF3xcANC/svDK8EsIfLTQW7PIlwdbeZAfosf4p
7oHqEgB+3fMJFc7a+Sra8xf4v/HyCVgf/S/7FjAc9R0hJwPUDeqtBeS+BdXsWczsGxYQyj8F303/wt4YMWTkQDQu+AQVVQrd
BO824QndARbz4PAN8e4RFhIc/MvD6EP9BAjoAi71ARLXKMLzIO8v2PuvDSLW3h0w9CTOBzIGQhZF4Lpa1xkyui8T9ivhHdEb
+fA5LtYG8OYHAvefqSMQ4PUa5rcF4yQd/S4n4vYMxwzdsMH7BzwEROWzC/YC+BIR8OLX9+mh7SPoMgkR5UQyxcpz3Cl09f3m
XA48ybDav/oxGFH5GgAD9e7zHEjfHu4J6geRIdfy7I73EO/BINAI9RLt6gojCCkuUiH16DwePOQA4wf5+e0IORMbUssW5evM
4UXZOPvF3hoLFfAZOho1K/8h2TMBIu870jkLJ+4Z6Or+pgoiJLArCTb5sDQB2N3m3N4NyBYu3yvrMfXa5i4VKhPx+fcHEOb4
/9++F/0P2QL55joJ3fQA5w8RCBcbBu0L+tgxUDK52uhcJAEg2vjJWuLx0D7WANYr8xDpG3fu+SLqwLrl7+3YJ8vS7uQeBR/u
+CH8Afbj6Q/4Cvf/1ijeExre6yDkGgwH7NML8gP1qc4CJvw4FPolyPziQLjWdhIE8g3aAxEz8MEtQr+nB9jALJ0QSgbmxfIV
GCYiTggIFifd4NTAry0ErwkeMeQVOyAHFE4fI9oD8Tf8HTXl9uHr4wvkBQoGDvsVzQoaMCjp9E7yA9kgCiP++fHY/BnoEPEg
KPz9AvEO3fbuJAb4Bg4D0OvSAMjPLgf+Bf6/3zfy+ALpFKvq8VFNTCcs+vQzxfdQMeH+9+v9z8Mj+yoXCjU68/7mFg3n2xUJ
M+Xgzx0FTRvRHti137b8zS0xBhwSyP+yBfgG/zjkMejQsrgdzFEc7R8ZE6gO+SQHKibwAfn7Dv7yQf8E9+MU7QgtEBITFQgO
3RDhCsooGdng3xoZxeAo9t7v2Cj+PCfcIzL3GPfg9eLQ4mrz0b0H790fBgMUBjEs6tI86tm/sznfA/Dq/wfq978KSkESZRYh
8O//r+LEwusA/NMD01Er/PcR+Akmzw8dE+DxOc3q8xfyNrTiMT83BtnrC831MOAT+Cvx7N0J+vwiwd4r0VryFejF2CXO1BXU
+RPsI9G2FA0AAQQg8j3T8v/vyP+27+Qw4+/pKjLp5A7ixx1HDe/oCOc+D+7SFer1/g4eK8szBx/mzdwuwV3U3w0f4QpA8PYW
+xkF5CI4Ig3PMAwLKez3BCYQ/MMt8P376fXq5xI72gYsKd8SGOjWzvcS+fgPJy1Eyho+HjiuLQu9zxonqvoW4trm7tAg0ivN
GB4L7/MLGO8VLw0FP/UbKLT4E6LhHgrODQpQQg4aJ9UL8xGZAKr16xgLAyHpEv/I6ANVNMYuNuoh/OD9FvUozxU7BrXD7sTz
9iTo8QgM0xYT8wklLvzw++wvEja7FxERGM/Y+/Mwfs9HLTYBFB73QAnc3932LQLu3xf9z84cMigNBdIz/Nsq5AvixwwdIR3v
3xvkJQMkxf/p3vrmyi306DAlt+7x5QMH9MYRIcw2HwQFPcb18uk18PrYDAb7Pu0J9/zJ0g4CErskF9z65Rn3CysRDwgABuA8
Bw73//UZ5fHm8gYa6v3+Dtj65ALtAxYV9v8bF9kjKAvpHMsS0ujyAttN5bYgGywDDb4NqDAcMhHvE9337Azl3OEErer/Fz4T
ANfE5goazesGGw08HfsH1UHbPwvwAXIR38r5+/9G9dsN7w0a7AboEuvj0iXOS1HNxfPqyA4RDgYc9yznKOvh7fjJx+IFGOKy
1BXiDRcjyOrTH/HXGzsEMCNLFQ8/F5Yd/hYXtv4axi7g3/UC7si0LSUhOe0V3BLtBtvNC/8X4OJcEQsQ///8mvXhxQ7mx98g
8svE7gAk7/3jLe/eyigy9QfwyAICISoQ+yvY5yHO0sgR/DEyGgQI6+vc7uICHyEeMkz9uN4TGtsqKv8mwt0yEOwg6+Lh+kjK
9CwhHxgZ4D4INhHoFwwO+QkjGxe8DBVO8hICBwsM4Obj6vIiGb0BIhPY8vw+DazlCSP1v/4UGc4tN5P6G/gbKia2Jwb97ccB
ZPAvJuk6CevnOzUz1tgK4Prz+dn++ADGHAntCPbYyxcZEgH4HQn7RCY36P2o/hfSGtxTvrXxa0j8IAHuxhZGF+oU6Z/SnBQA
D6XJ3hRjzgf/bQgOxcz/thoY7gQH+PLi7BAvwugfEffuL/sq+gqxRTAXKPDN+PPquj//Af4p4eYCvd381FflNTcoIfX7UTD2
Bi3aGMYM//7jp88R9gv3xSgE6Mnh3w8bBMDd9hsaxdntxMDfIETm5A0N2f4oFyhOKK7bIhhf9hIAG+nnROvt6SH8JyXjvRru
7Oa86NpPF88E5AU7MjHnGtv0+vXpGwRWFP8WAh4WNhzh5uMSuPcAKybd9uAoBQUS2E4NNuTi0BL2INn16Ozq4OL97vQaAAD7
Hr0N4SgX98Ls/Pfr7wYQ6uUUEvne7Q4s+PrUDLDa+uTrNAfm/RsAL9QVLvpAHhQS/gAn2N0wLREQHfrZTbv/LfDmHgrdN90Z
47reUO49RMATGTs65p/DLijMxpoBybovKtrQRNbqz8/j4hIK4vIAwv4WSinp/JSS4Av169f76wDb+AgY6ikk2sEBHTsNFiDy
2Q3qM+cjITf4MhsH4AvtKabSLf3u9fjO5ETdCu3yTuL7uA776kasCvcJAkTwAOc94xdFBAf55sEZv+b3QCS63gonw8H78gLe
7hvwHM0I4S8RRgUcHvA2FDAWSMdhCgYCNBslJcL5MTPzGL8B5svXFgk0IPZB8QD11brQSPjZ6lgCJy4mJbPrUiHwCEsBCiYC
YxD9FQof8+vLRt7qyhvaA9nOwAouCAHbMwoE6EUKCA00yu85DBEH39M12AgqqPi0MPBDCP0DC+wGQ/vy5iTV/M0d0QfM4hMj
AsAQFO8XCDcU/RTP6UERDdwxCx/N/PwuGCT7+NGyEQIIIsUC3uMW3fj9+w4N6voR19vdFafO1BZ2Fdv+LKg/HfSky8ojltsf
Mykf4ey/Py/EBykj9Lji4xfM3dId4QvjCULdDcXm+AIqESTvD+Im4tUuB/ru9O/uzNzyRxn/GpDGkcsO/lX8/Akf+MIVAxgI
IP2u7f4DHQUVb//f8N3nBOtDFdoeSrsL+CW9Gtjs1fIbJQMQTM8WAjj5k0/zDv8a8PU8CxPx8xcFMDfm8vDxyev+zxT0ENm0
5xvmDiLpBAc48C0UGy8dFDJi2hYZ/Qzm5fMgAgbO9ynSErblEQzVwzYM6+HxxgouF90iFu30ARMeB+9AFK8M7P/3Oiv40rgP
DAEV6tM1DtvgKeo/S+/oGQ77FvgLIO4awxrmEvcCAvLqB+K/DePdCQrNKrMeEejqGD0D9PfB8kISLdXjJOLf8ugn8BcJQyHc
GesIU/IB8Qbt7P7wBTjlzRkZAx4R0t8N6ejaz/Tj2z0lcjvWLTH55LSZGdEB3FLsLDvq1hgs+9IFGwsPAQPqDNDp6AziI9u3
PGbl/TG0DzQbpRsVLAvm7daJAwMUW+Pr/xIang0+IrofBpQIBBolV+st8AsxEfgi9RoPzvQFy+HJvsQA/iwV1/78/9TwJwjH
+yzZ4PQuJOsLJ84l+yQMEPH8L9YKTekR4Oj1LfBrEeUkNg4GOOghIB4EFffuJfg25NuRHyfLI9QOGgUp9MDVCtAW7w/8GvfX
/PoU6woWE97xKP3f/zMP79gIQhLu+fXd/ydd1dbl/Q3xJwzFHP74xQ7+Hvnm6a4/4df49OTv+xrpFikMRTkw+M2uLN2w5RDs
49rdC/EnBfgpIfvF2icMxiA+BSfcxD/K+gIqMOEI+SLYDTYUBvfxB+9B1gcM/Qs24zFkEAHJ2yz0D+sa+yOz6ipc0OtYBP61
YAMgySYlfp8E7ODx/icQygf8AvEc8tsnCxfyHOsk2jXtEivMDQ7x3L+v8wrAICs47BOTIeAP6LX/0LrbG/81B+gjEz8qDSji
T+vp8eYtIAD/QgIasiC0xvbf9Pb2XQcc8QUMI7sQ+kFFKb2+BvU69M4cIQgcyLn/BdH0xbgPwCsI9fMk0QXkr8Paz//iGBPw
JNz+HiYx3AobICdXM/cpGCrIJiD6Dr5k0hIH6747Ahr09AI2+0AWI93kHBTU9Ok83/vZ4eUdyQj3HPQYlgAqFe7b8QPW8vQD
CP0nM+4V4SgBE9fSJO3+3gn9CfjYHwv7+CIxVen39SLx6fsZ8t8ZEErLBf4JITcJ3e7aycn+0L8aPAEYMLXjye/mJfX51fEH
3umy2iYW/AD/Lvj/9iwPMBoMrekE/dge9i3hNBr/ucUKE+MaxCQ6AvEAuPv5CAjLKQqYGu3Y9tYB71TptgoH/OURFQgRLvYD
Dt8B2fLl0+wD8emv+NqOFhIe9bQt09nmD/LWFNHi7wYgMSs/Hv/07iTI8xMF7gUG4R4qFesRGKPpIDcVOc4TIBIhCzHuJQH0
tf8DGSEM6N7gHh3SENwD5vX1AgMM/vnV+RgpNRC7EhwFDeAQ8g0d9eL84vYhCRb/4/hlDvHeE+ruEtEax0Qrz+fz5uQWFBwG
KePYQN31BUD5Eezi8ggEqsi3Ei75AQ3T5RPxFAYwJQLt4vwW8esZJun5+u/pO+o0+QTtrRkhcffz1Cay/u0sCvvqxg/zyBHl
7xPn88nP8A/1C1TpJesepd84DNvNMPPT8vkMISUB8PfW0rkX6+X8GyUUHRjv1g3/5B0NLJ3h2e/E5whImbkATPMDDPfGrf0D
/NoB4cU5D/gX/P7snMAUJPgokObZ9QIoE/HwCeDaOwQj5+8YI70rBfce+uMcFekM9Cj58iEKEhoTIAG6DjwECjYrJusQ/QCk
9wwCO9/3DBfwFRzX8jAa0fYa40NGHxDl1f8dNv374eMeCtQ2MRjm8L4P5REfNO/v1uvn78o066oo+woIDfkWUQve2gDvUOQt
/wTn9TXIBeXj70rS7CEXA+ga4eYAA+zk1ioYJPTe8yUHM0zCBQbn++3/F/YWCPsF4x9MEtQ97hDrs8YHDjjxAi0e88AbAhLj
CCPaFL0fSBW4573/2t5EBj8sPPQHyuYE+1/sx0s19zcpLd8G7L7SIvL4CUMiAyEPOREML1gZRhTgqwYDLvzM5w4dZtjn7hjC
BPfl6xULCDfa8OsuBRMeOPDX4vwd8eH789kL1xUB/i0E+9bt8/NT8+ALwhIMQvDmRQUJNAUMwV7zv/cWDhHPAuYrQyrcE0Da
8Zy49QxbCRkcKuCpFiHvKCIeztgVIO7MLPzfOx01+RffONnh9CXk/+3eG/zYIwHpKgMgNv0PCS3vCeLu6A4g6hDqyTb/NCfp
6iol2N7M+gMS17378MsC1TYYvxESBa1H9fMm8+vwxAP9FfD3ySf3JiPfP8j18Qgz8QbPIt3mF5Xa0v30578kAAjY8hFEQzNI
STj27g8ocs4j2F/F9ioXD+oE4NoFGBXZFyjHDQYX5BAz/BUB2wkDFPcPHTDY5+T19wI+FvEhD/oH+7X00bvGEk3fEh4ZzdoZ
/sroOu0PCBf1AuQA8S3U+T/R9SU3P+LV2zQb7/gM/RpW3y0xo/fa7QH3J6Lj5gHYCymvTuf49O/pNwo1AuvWBepRz9ZA4kf1
GQwM0e8aEhi+pcj8DTJIKTjUBTsS5dcd+fMjzQTbpQv0AOYExxwHKBoEQkrRQdnb/cfl5z3t1z4470a0Khbh/vjo99K75QIX
zhHyH9LH254HACvwyggt9R3S//wP5Vkm5eIC1ekbIi7Yq+gDyQgU3uMUK+/2LxcFPlyx/PD2FAUgzt0ZAgQYxeYXAt3mykj/
7KbH//thnxD2O9XEChXb2BXyAvbTGNwVyx4SZu0JKANOFQfPdwf2MglaAFzH0zLr/f3jEwwlBuD68wYm7QjlEt8J4gfOFgEh
+NTTFhCvB+8VDlD13AIl8e3K29b1KCAtES/mwsAfCgQ7Bc368P/z+v0T6jH3E+nf/S43KCYj/jvsLCNEATQF5ibFCl/+/w4v
+PAyBcf3x8QdGNcq7rYB+dnmLOAU4cco/eHvyPW7kQcZMw+vPO7q+invzynr5eMELBwMKCz0BgE1ytAb7/cXEPPs+w0MJhnv
EPADQcz77QTj8M0p3uZsHiH85AkPEjQd8NAt4ve38h7tCvjk2fC84B/rpAcN/DYa76joCj4ZGJbmPP3+99QYEeO5ZfApMQAR
8ivw5jT+pUH35Og73uv0Dt4UDzXeBh0f7AIau2fqtENZ1A5IAlcvBebR2g3eP+IWISMQAuzu9+sC/8MWAeoIDC4WvQrt7B3+
2SsT4c3q7BEfFygmMPEZ2TLVTyHwA+YhyRgO7NsK4f7C4drf6dPm5NLr1SDc8ef+2uUDBOgO3t8M/Aj3DioJGw8b9gQCRuzQ
3voJz98AtenmNCnq7vOq6+fYAdvVCyLkKP3d8LUI+A7yy/4gCwMO9u1AB+vT6h7m2slH6iAtEfwL+b3eD+kDsvQN4/fmAuw4
F/QEDQUWJTsHF/ICIN34ye/xFQcI+CPK6YzpKApu5ez//+vu+ybz8xPw2tTxHEAr+hnx5h0s+zjxUQHvEvC78gcCstnjGcgs
99Lw7P8B1fAF7vBR3L4rE9U1ARnY8fzHAR7gb9wU98QS0MjsGBA68z8z0N/36dMJxvn5Dcni7gEC2q88yBH+d/K9FdbP5RjN
69oO3t0xExAz9yUo9aP+Zxkvx9/yC9UmzOu9VNMPWcQ93yS84N8mBfUg78cWAejrGOX6IhXiyRD4tQYXFP0cBxdG/f7NGCoM
LasnKMDEHC7MHQzX9Q7r3Qs6DAcg5zQzCvz1qDgjHRcn9hQIzdpDDyPbIQneDSjXM/bY/BACDij/Qgzi2fsPFPQk3hrVDLcG
EvrU97jlBljy8OEB+wRHCNQB79H0/fwEGkkTCfIdETPS77v5MB0P80fWGArf40YKAsQjzQrtH/8oGebRCAAX9+4dItz34CMc
EQPtLesh3cFFf+gSA8AQVSyfEdEuC/8E4Dv3BiH6IPsS8BrRvRW4RQfb8gH72vvtrsgoEzEQAR7x0MvV/ufm2gTWu/371yfu
1gfH64EQMBwKBzgDLARa3ePj7O0OJfz0DgDxL8fnCd39CR3w2RT+GxMgDMVqLRYAgeEp2pktyRmBJC0RHiwj0CcOFSPk9gIZ
EAzs3+O71CQRDCUVOhghACyv28T70fkNEAUdzvUc5NUp4k/xBu+7Kehx4Bhn1SdLPxsfAxEYzKQq68bPTUGw9x4+CMr7KSzS
0gfjGREGAWHdyuHz9CYP3Qw2CcbfABbQMvgCCAXkKsP7QwY7NPsHxgEUR0bnFvQZ8Qri/xs++tI8R8SvBtqzJ5oRNBjxxQgf
MjgdThYRGwzdxtWyrSQEtfhKigAmIeDWHv3g+yHW8jDoRkkOy9vm+hTgOPpJDBWY6rjCwvkABxQGDQrC0kUV+fG48W8YId3h
5OL6CMfMIRXlP/oowdosAd/kr7jl2cAM8hHn6t/2+yb8FPj8KMiq/x7wIAzx+RJG6+1X9zkSH+LP2hg2k+8VMPYNAw+vwtL9
ReoTJEg+++3V/OcC6/zkJ9BFPBZNzkBz7CAOAP7Gz0rW/r0jyseyHukTCuFXD/UW1KObFBEM1Ov8+z5DDwsVKP42LxPx2PYi
IA3fzgoQ+unQJKoFHR0AGBTLDx8Y+tcNQ+oQGk4S89D2IzFM99EGxu2J3P/7S/r9KAIN3O43E+D3MswIIcNS6s8VG+MhzvTX
5jwOCgwN5ejeJO/k+DLFlRgt8hlwxqsUMRNFAqoP3xMkYFPSQfb91QzpCyARMhjq/dLMyhwc47HjGdgOJhvR+fAV6rYgQQAv
JE0dCEkrsA/+Bxe67TLNMtHh5wrB5q8yLRNDDOXlJLjVy8YpCQ3BEjAIH/UnFL7F396tE+rQ7i/kAv/quQkM8yQJpeu7/k/2
I8Hl6SIU+MH3ExzxutY5GO2b6BEzEePe+iTYIuP529ey0Nv+H93tCv/OUxfPChUbPAfQ8BwfMr8CKkAl4x7QBscE4Ra+JQH0
9ycaBtf6HxgvHu0GzSsv8PNAu/Du6AfvDP4Q6fIkAB715vzl1Ov8ywkeGw72qP82CBX07h32ORf1ANcPBy1W6wDvLUDSzxYP
Dfj3zRMJPgHqKsX77hfwTQEp4ccM4hs796n5Qt7v/+DyIeMSzv061iEBHsrTFxAN5hzfA+H/8g31JOzuE+n++fsV9Au5FPzf
0MoBC/D/HxX51Q/w/gD4SfcN+vb/+Bzu1djxFQ+91ATu9vXQMB081wPKFBTrFUVD9SH92eYjyda/VPIAKu0I1ga+4umzAKno
C1VXJVsQNhP6wwxEBfvoF+zwxRGOtr4jWQ8VAyzsG/4CAvH0H676IyNMGw4f5XZLDwUq4OKy5PkDxN4O6THC+uoE0fzT7dni
5P3qKOgUQPPqC9MKOSTkNBckFRIhDa7d9izBI+3vM0bbSnIsBsHdFSAKAQwIG5/3J0O74kf+A89/+jXHLh5MlPUK1sIuDCGu
LBy99wMDBBATDgf+EAHkHU89EASlADH1JB4XzMb6US77+fvd2yUyLyIVngL4HB4VBNcV5BzL1e8HIdEl3yb+G8s7E/f0Hwj3
Jsvm0RgnB/0GzCwiFeAQDAfeChYpDwIMCOYQD+8TEwgnNe4nMgILF/wQAveSG/FQO9qqlPLTByb0yR748v7rCb0WBd2g8Dmz
KKThGPD0DfBIAeDgKuXl4dhH/yrk6fIc8DfZyxXuBd8RCQLwH9kqAzzR6uMcHPTOBdr0AfQwJdEKDwIh+vvuBC4SuQY4ByYS
E/AV+/HsEBfEBc3q2T3WG/Pq3PDnFsBJ+PT1JfXzOz4GG9z3QgHitQPwj/3c7O3+B84JwA358tjwAhzZzCT2/PIYxwcPOOU6
898c5BD/EyIcEegSqzgK1fE4HRa/HhDa5eu2JbShojB/H+TMBJFCKwS3zvoY6Nzt/BYP3u3w/tNH7QQO78f81PkU0Son38kR
uObiBuoHIiH0Hg1p6grGG07v/CH3EVKJ/dYA7hlb4fb80+np9lUc9jHlxAjO/w8BGAPhzODx4wbp4gAvANsD4gDt/drX/P0Z
4jAy6i0V5CAT3v0kBO24DgPCNOjEyBvu5yInJSw3PRwVyiT/5PCzFMwF6BPiote++RRM9cYOKv0uwfsAGexOMs7v99oIFQcf
87oIGdgfGOPpmNr49Cfx5fYE1uOqN+jPER3B7+IaTTYD9egdGv0gDQYrBBETHL73+g257f7z5iP8B9wLB/7M8/suDhnrAAwI
7OcLC7f6JMg2ydAciyIw/+QV8B7TKt7/MBX46yIDIhIPyhb+7wcA0BYbI0D8zFHfDBdmAP/joyPs6BHfDEzo3/kJFv8S+6Fd
AQTp2MwS8RLUJi/1CgTe78y+DgGvCQYOCOj2D+KuITDlAfe7Djv8YfrNEwgmDTHZRQQ65kyIO9/7GNfhKyXy6v8g/OHbRy29
3lzFPGv36e9EBkTuyfDI8Tn+LSEPEwEB4f8INvID6ffeCRf0ui7cRQcm6u7BSwJI+B4QL+r6IM8MBfbR8B3n0jTqzRDOINn2
4ujO7ecFASPwLTG02RIm1QxCBTryz8Pk4ztCxdL3/u/ACS8qCiPnNPDYyg/9FfLg+AYHFhcpCvr+QTEFDygX7dEEyg4d1uK2
HvUj5eP+ucX29Oij/9cdvCHK5kDOC/M0GiIGAhsDPe4G/RIA4CTRGQwRtzQEvDqz7dj3DwcW7LrzBvb9AOAaBgUn6dzyRx8a
+C7U4wgPH9P1BDXl9xbnywAY2fQO+h3iwRcRCdsUKhILPwfyGgErHPj3sgoS0+q5T/g0N8ABEf3w4tAo/wkA1sD18+Tc3BTn
BfagOeD9QtjU+A0NVSgHBOMLNhAHI/4E8q6yOPYM3OHb/+u7/xQn1xQzg/z4Q1IUBQAN1e7pCuv0+hMbBQLh9dX28jTSCujc
U8brwy4BSXEdLsfrKSUJbbPyaMAY0ctj+/37EATW44PFGND9GRHz0fwe6xYRCFZH7PDu/R4cCgEdLPH24Obz9O4p8+K+Amfd
/wgP4TIL4OvtKRIg+wAF8/Qp5sr+HuBG69/xzPW6vwTbMO40AQToOfIPCW4c3wf+f+3V9Anr6inYAvrGzpnC3f0hCOv8EyxX
HeYoJBIy6/T0xSEhGA/qEv73EAwJuP/t4ABf9B85vyUQITQhGRZJ8/ESJegnSBYpFes7IeDyP+Yjgev9+R4S7eBL1/3UAPzf
Izf6DjTIPQzs9cJk5xkg6fr7x/TjDr7t0u8QIfL2AwXtHgQ7DBDzDRJJIrKyCCIMDvoS6zANBxrl0+jRp+HSOzUCFwAd7dkW
u9koJ+Q5JPzDCSHU4jfiweWh+CQuEd3wAgwK3/zfHPHaFckhJhD9GQ0G/R4u/RHq/PcVFu8N1g/Z8i/x9/039vTg4ev2IAPl
4wH7I9jtAwUK47Ya0N1P7fgKnicGQgLrKu8q6AII5SYF1abp9Scb6hkVFgDv9vorLuDmRR0P1kIw9xEJCbwm71YC6d8JsvVE
++jnFM3K1AYx+e795dk17uXp89IY2QDrIyj9/9rkVArI10LYCub3Au+y3AsQPO3qAx0QDi1I4xAC8+7eLGX3MPED7d8bGs38
/TEZ4/bZmuDd8MAx2NLh/y8P8gkz9zfLCNi2TP8UwxHa7S/L3dUWF9oCEQHxG+7l50JY/EwjDicf3yML5AC+UQTHDBje6wcX
2Bki/CUkHjMqyxT50ird4feZ8hUVZPEHDuT3DiEfAE8QueMGMnzI+dn3Au/v8MQI2AsIENvjCucZ9q31/u8l7vofuQ36L9YK
EQz9BBkGKtEU1MT54yX14y3++AzrJen4C7fMFhQ84h0zJdrM5wf15xBp9P4EBiL+IfXbEe/c5wQGRBj0BCTbL/LtBfSz8/AK
VMgO7PTbODYiUr3mx+QqStTwduQuCRNM60keGPCX5s7uQhbkQiL/ITPQ4CPiG/rD+M/44zIRHsr6SeELF/gDHfIZ+wtC/bzo
7Sz5A8vw5yv92OQX1Sr7Gv6xmyXb09bpAftMEsj2IB3/Fgr93x704/nq2ev2If0ZHAbby7kR/y0HCwgW2f0X/N33+N7+7w/3
/u8M7BkM9tnwAt3aD/7u8wotCxk3x/co6/z68AURGxIFPvngIPkS1pG6JuzbGACr8SIIEQXxnw9P1gBfyColte8Z8xpAzgk2
9enV6BLRpTH99NnRICIAB+q73M36H+r7IOwfDNAkwQnZ3fsn8AhcLuM4JwLaCQPu180ZTRYi+d4QCNK3Cg+1PPnw6sAa07j9
F+XnAbjnFAcdJEQ9Fw3vz/vVEQEO9eop5/1L9yLg57Xv+i78/OrXRxpF5u8tOdMa8iHVA/QLB+oTyxK0w+tB7Pv2uwYtxEXf
+w756OYBSNoFGylEMwMXE9755IEfCTLTB+BF/AUj7fUO4w/O9wMWBr7ZEOQKByraCdOqLN5BBAtCNiLeB8cncyGV7AL90fQh
3TYCFPLwTiALAxh8G+Xpzh398ks5WxkVAue4L/8IBT/Q8x7g3RIRMSoQ6sEPBPruAUTv8ugT5mLlGPTy5QX08vDn1AEMyPMk
EeP/qS7nA+ULGci2EBcbFOkGFPw15czK/MG3E/geMGf2GfLwxdjbSMP9DXjsCNUs9rXzAe8j5eYF8gDl3g4AKw0O6BIN8UDu
FRSvHwk0IOQLDDjYAzLZPD3FvPcHv80Q+QHpQBoX3kwsBvUDB+elLukrDRHm1xgWIuZXSOktJOrs8M8WzjUiBAQFKBb8DtdH
4BnpKwr0JCTUMOo139ISDvnI6bHl20wb1Tf/5rrt8Q71E0UOAMH3KfUVzTe/HN3k/iUn1+QOCwbcNUTEBcLuuBfj/d3rESoH
/FTPBfEEAgrzHAQgGPbZwiMD0RUqNfv1IA0DG+QIKOzl+K/5BfUmBgUQ9fDVEx/pAwTq+BX8INL5/RcP6v0M2dkXMOADBeo6
/bva5vs3Adft3/X5+Dj+KgcOxCQNVvjv2s7/HzIatv4iEzISAfs+9UnnBbveAL065/rsDp0hDxMD/Q1d2R7/4hIDLgwxLL7d
HBD5B8T62xD02QT0AOYcGwYO/vi4E1AW7hftC+gRFQvU8NY0AOgeNNjXHRkNHg/p1eL1yfEvH+sBHhIT+/gQMAgc4hLx8FIP
CRCo2QUzJQXVLAz/AE7f8PygERYXxFQdPeTLLPvtDfzM7eyxGznZTewlKfTfCw4T7QQLDwr5IfRV62En39TSL0vPyuS81dja
/WP4FgssOSAf/BHhUyUFEikYJizoEwrD61gH7hsL3+0Muuck8fLPAd7SKQbr8gzLAEsNFxkeKgXmpx70EQD5L942/P0P2BnU
KPVNBNAY1i7v4A4D1tHa4KHCEB8GCRZx+eQLu9e57NwXD8LQNiDmIM0K5f7B1QYzAgnt0s3N+Djn0yUCC7Po8woA8xwgC80N
/xDyzd4t0u79xgorGwffCsEKKPIRCVoRSC3J26olIKvr0gfU3PXqHNLl6QPkIPAJ5j0DAvgCIQdTFevv3xkN4iFclBAI9v31
9x8kBs4Cyg4BKekHDkI4GDaz/vbNEMo22vf8GwLv4S3E1iorHezINzaj8gUk0oHB+BTnsuw36d8hzONC6T0JB9Xz+CPiFfH/
EPEhx/8q3vcExcUz2yQjENtV5N0pBuzxLyIR9eDjDdjUy8/FFzQ2WzX4NLEJ2yy0CdUL1QTtu9/Z/v/aw/4WBhokMTLvBg0Y
IRDb4vHvJ+/4T8nf2AQf6PvdMsr6JiEm8Any4B4Q9tb6FukV/AP2HP4R8grg7B3+1WAnAxIw4fv1zxn1ySby6v0MAuL17ve1
3wQOAPLUEdbiPwjfHfrh89HzHe8MAwf4EzgfLO0JJRMB59UT/wgZ8f0EAN8m/vwx0guwLfI6CwPC0ufBIxU58bW87OsrAB47
BQzu2/E59voG/RTxvOEEFQ4atDHjESsE5ADX5cTmBOcH7vhJ67gqQPkdyrIb9f0TGtf60BQPEwvr59ca+wzuCDAPAg35G+cP
BRAKXBbmEO7z9LowzQfwHfro8xj8w/cl9PwIGf3z6BXyPeAeAA4l+/HA48EOLAIEAN7j+ZCTzjpdBe7nPQAc/wL+3fIZtgc/
Ljkm+jbcelMBAR4A8KLjAfPry/fu+AANJA0AFDf5/QbVBao9AtbMMfH6C/UXzQwX/vwgAw/gLdEK3PD+0YzGGBf1Tg88MOVB
KNvSvwLK1OvD+B72ISkZ+CTVKFPnKB3g8RYG5AQEBPszJtrzPA1WEinlEuwFEsvyGyBFCvz3ZdEQRjMRN8G/HO8HGQ6fsNIL
FPUHD0UgCuvcB87w8/PmL8RGQyo36UlX5D4R7wjf31DoQOnfSPgk7DFJxEXd+gTh89sXB0sn3uw2NxntTsErwSYfKuL07zjn
9QLJ4L0KFOI1MJYS5hPvJv8GQ/oSA+zaQdrz2L0z6fEOK+4RBBcP9/n8HcPyA+c0EjoA7vT4JSIn/u+90yXxBWoc9yvP0Uq8
L/tKERrALjjy3NwQ7Av40QoB9z3i4vjy0QDaS9kFXPTyA8/sIBI1GifcIOMZx+YOFe7X++QfGN/wIMsCCgPpFCD15hAOJjPp
9RLc29gU9P0X6/T73CLuPQ/cqKTzx+X7R+a6MQLBwOjQ+S4O8woQzgn/LCHMA67h+j/aBv/h/+sPwboRFMn6ChDY3kXq5ATI
6sPmEu0dzg/N/xoi9fHw9RDj3e3+DvoC7ujS+fDh7AH5Jwg2Pvn8EfnspwoqwwcBBDoPHy3sCwbnvyD39f4xBt3eGfgQeRcf
HjMJHuPp5RgPLtQt3y4U6Ob3Ff3j4jMVK+n3FxfjrA0N/N7iDAwiKvxDBjDzF+wcHCjQ8e/xMPz6MNAX2rwiBMDy0gP1PvoP
/DMF4vDjAxnW78MpRtzx2wgAITI1FjAK6fQIDST8FTP21frxKCjpFfRb+PcA+OPyAd7c7CgoUgXz6APTGs//4fL80BjZ6B7+
yw8VCPMX8v34DcPy59bGFBMX2wJO9dnb0dGyAwLWFPrjFD9PMtsTWuMEIxHWEhgeBM3S6fo1GuwQHfLCyiAo9OkCAxziGjAS
8vXp2evkExAa3Cr8Duv7EgTe88YQFN/bEhXyOvnT+R3c7wcP6w754Q3P7PMNMgvkzRcyGLv52OntRAfXEAYn9SXuIwUKMdrl
x5TqD+EFIBn66A8PKOPXCwwf+hUVp4YSBOkv9ejXAuYB1uDbChYYIcQmvqskuBjsHkcCGOHF7bOrABUPJCAp3eizrTDpYtPX
GBHf2VnG7QPdCvH891UQAM9S5+YGA/nnCACquO/039Xmsvr5CF0mKFUq9bnjMhns6tkb86z98hyNWQsD8//T7tEDBSEHwvBB
1gnz7Br7E9n0/Uf0zd/HTQgG7BX+4f7Tof80EylYFx4R7BvT8QPy2x4h+LNF+wbQAO8MFurz+ALHBMzn/fguMA/9897xByTr
KggY3AIT/qjdzNX5CEIgCBUz7da95/3qRwPIGNqxGMYVLGdU+A3w9+4lEQLeCgoCCzG0/GQFogcK5sQBQhpR4ikVvBEdKOP6
DOnHFbItOM4e6xkv1zr+/9VZIAc9HBDnOsoqDOEeyST4qyv/3tX2+dIVJRs6HB8aC8wD5gLis/P608MA+O0L+1xLreE92ToJ
AfP08B7J2f3+C8wf+wE0KhLzR8Lx0zzt7f7XGOEovev9T98Afww9LQwkBz1ZYdwN5/vk4DAj/wXFy/XSPxYPCeM1JxQR4C3u
8fEn1tTypWsYIfIi/fH9D4HzIf8aHx4U/ee+0ATz5uIGEaL56AImzgc8jxUyNBL2JRIr6N3pAvMwzxL8vyCt4T/q+QDn5fXn
CQI3H7fz4vsv/OkbDQXd9SQKvw0J+vA2CAsqIiXyVmbzCgr47vn8XRgrBbMiC+7+9fTtFAP6s+4a0Oi77RHYDyZK3sraLTYJ
tOToSMINqlcL28cAyp/tWkO8/D0Y79oFBuALCgAV3AIB8gf0CzQP2hD+60AkJuQE5NjV6dEv3vsa//kJ4+UmNvYmmOMDEvAK
KxXYCxDxAQ0iUhfRJBMTxObV/VVHxr0d00INOTTrAesF+Ecvsg756QcU/i4AAO+W/xHA9yXl2u3a3b4DH9grPhFPBMneDyPE
9C8JRwzW3dzR2QDOGPsJAhz+Txz/EEov9/rX0vEeEOkeIwYo6c3pG/sOFDfxLf/d7xr85h0hGv322wzF7ins5fLT9x3vLwHh
5QX8KfQADe4Z8eG/zQ80OwUH+eq0BOfduPgw+dUQGgPnDeID2Cm13e3x9NYF3u7N4hsXUO3lItohJdMQR0AR8OjkDB/yJb8b
Gw7n9BQkBpw/+QzGFynu26DMJPy+3AA+QvPa6P3VySQh4BgWDgX5KgEV3bMiCz/8HSG6FhWuIDQSxtwkE0bfDx0H2TAI+CYL
uBguGt7ZMLH+wTYPH/fX7A5K2t4L4PUIx/f1WMYIBRIjBhUV4h3zJsi8Lsi2D+E+6dTBEc7OGwYB4/QNECL0/srFskTs8Pwz
/vA+EOTn+RPw6xYA/CYaFvjDKM4VUrv0GzPxB/fk5jv/3+cnHU/tHfc98ilD/dEl/9g+0xoV5sbf3/rR2cizHzc2CO5B0gQM
FNTjJ8nnxcgWP/wUJgAK+kTb9xwNDBjd9ADiJN0qvRcTDAYIZcYDM+MKOUsiUfgFwucP/NQWBuT6ExsA9d/z+/fq1fyvLAcH
F/3IBuU3CFTg4PAs3u8X7BHW2+XdL/wa/jT3FQgME/gA4vjo7hUNEsgqDvXr6xYAFy+9St7pPCreKPn6wyU67vjH9BgFMwEe
DBIJ1dLkKAnjKt0eSe36/iIw+Rkz4iIYGhbLFMT55D78wzjc7w85Pu4zR+wvFAQKMeAxDO77v2PtzSgM6+EICe4jDQQfMxsl
L94Z59Md2+zx4fMgDj362fAOJSD61RoJ4fjhB+0bUhLkJs/41vY8LPIb7MwtueAH9S686iEnMAv1C+v14rueEuzHAv4A9TtV
CAgcLlP349Ee8f7uWIHKBPPtuQjxBObvKQP6AzrjAt0CGb1O2h/wGr/8UfoWu+EE+uER8fkY39709d4a5SPlHO0dzQIu7Co3
8SnmThoOIrfs0ZoeCzM0BQEA7tElF+/w8k3CHQ0dvuff4tb1CwE8+ggrGRTPDAn3I/cvGjoaCOHin/TtGBwg2+PovDMCF9PG
/MsWJvcF+EAiGCIkF1DMPOMsMekfj8a/7e4dD+UD8A3xDcgE1MDcOAb/IC04LxAQMLjolQS+3wcL8hvU3BwPySTpRvf12cw3
37/ODSE7xQQoLtvwHvP7NS0UwuUa9Q78+zPs5hDwPAMJ+gAF9RHXF/DwIlpR1xTtbt38+0ES3CMN8d7ltpzg2wYn/eQGAP9J
NMkWNA0p0xfoB9IW0jwMK+f7ATb8z/Qc6hUZBgrqyiELHeEIL/oT8eq4AL/nOBI1+vLg+vTA7tbxFPz3/e8CAwLt5MIFB+sm
CsfjmjciXPS+BwcMwCL7IRncExr+qSkTZr285u31LAb5Qs/VyfHb8zoXGfD7+gko9NTmPgdHI9P3HiHv3gQr4CbWyRLrFv3j
z+f8MSsCLNLOBuY2TsT/C+/b4hj5QcX9A5Xi+vRf0fL1C9Hx3zDxDg0JrNcOIiMLOi/KHC8y0in1JgfOHiTS8PsRrb/4Agno
KiSB+SUIBTYX+SwLDP7p/xHU7xbz6//KRRsXMfcCJe/4FSC+RAfd0mfiKCMZzp9gIPriaiMZHiji/jr5OOPdJOrnTu314xTx
+MjD5vQ+yuQkENf1HLzcI9cE8/ITCjL+Ky2rLdb96wH0TP7c8gTb8v/asOnq4dggIv4YGQEMCvfK4LFcD9HsF/4aAOEBuf/z
0+cY2jf+Mv/1N/f/HBLDA/MA3RRB8glY4wkhASQ88wXW/wT1Iw8t+csP7RM3Bv0V7tgG8t4oIAf0JijWqBsk6fApARAVvgfy
CSMVJuEy6dnsDw8d/dr7+/cO5LMSG9zV5Wfu7Sbc6wD23AIHzB2b7uh/LC9Y4i3k8MvoavnX8w0EtgjEBC/h9fIVAhzcFuI0
//ITzO0nOu/kyevzDhMD++UIC/MlDZIL4t3b2x8BFBIkM+4L7SXy+gwapv381QsODSPpTNbBGBrTGjvx5gks2vPO0vPTKQbj
+A7TCfHS+s0GDu8E2PUoDNZF/OshEfP15RLuEx7w8SXgF1rV8MoItUQFAPQP8us4DvQiIBDZ8tsNJ+Me5Qgh08Qz+SFU3A7b
IeLm19LhIzQTKMojSuO3/fe31e8u7mYO3/0Pu1PLIPGP39v2+PUI6RAsI+jO/va5KPuz8SYwJAoQtfcT4/zg9v74BxT6/Bfx
2iBDNha+wGD21/70Lif7Egkb4eO/9hkkJffQJ8oB6h64NcQW+vMuVSrAEg0aCw/1CwfW8E0UABMBIbMBQA8dQBcKETYn47Mr
Ed/n8lAF7vTf1kYsHj4t9Rbs/s0bHePy/in//+P1C0AQAdAO6Qyt6Ono8/r+HTMdCOTfSwAo61Lz+avDKQgR/AQd7QDyJggp
GBnw0ewmBC7k+9Qc9dT4xP3r8Qzk/0Hd97iy3/NC3fM+ENXA9BrX1xQ3rv3sGRYfIUDC4MnkEeTsK9Td8ku7/+QW3hnMBeXb
2h78EyMP4AX/KUon4RsXC8c2ngAADAzpFPYJ1eYuDAfzx9TfEh4Q/SsJ3s3HDPjtARkIDvD6GfXQ8vUIHeYIuPj85+/q5B0g
/vnJzgrGD8HnIO8Y6d/f6tj7Rfn58AzM0AEQAdou8fkV/O38Cf38zPXfFhECCNkE/QolBtrj8UEwEQzFEA7a4wU71OEIK9QL
oA9EBR8EzRzsPBuu+hcRxgtH2w1JDOsTHuwI48gWzCT5JyoYBv7p2sf0OyX0FxEc6hpM8iTtKwDt6Dz/4+qvRfD9Bi4T8AHv
xwQjGhFEGvci1O6/HNXa4eYWBL8EIOD6MN7fLfrwDSLazgYUxBMTJBwCCLMoDKgOSb0KMNVPISDr1i4bJwbkwgYzzNrv8//0
0h8AGukd9jDaGxEP8t8jJvbCHsnD+yHRDQ8V1xbt/vHHJfQ8+N/1Jw7r2dgk5QvhJDgRzScwLOi+DR7/9y70HOjn1vj7PRX1
MyX32crs+eUpHwIj4uUa2fsuETcVATwG/B4F/vDa3EzrEeEnH/DE+Mwb8AAIFD9CFf8kVu40vgo3Gd0mBD9G4PvLM8k7Kwnl
+9sS2BYbGBLpAvj9Ex8IH/r0KQ4nDKcLHcFGM/QWHAMC9OH0KO8HH9XW8Aj+JiAXHikavMfv8e8EXuPlHw0KA/FjJhHP9hH+
N7sk+S4UMVHSy90W3zTbCjQTwObhuyYnD/nS4+YoNdAkF6DL5eoiDADjCd/2HMAw9A0S5OoV1uv8KvDuUrUaFhQD1Z02BjYW
bSkG3wgLOOKpCzPuuw0I/vAFzfXKCNQrABDtAfq27ibRFfRPrAMcFLgn/f/fAuH8C7nWUfrySzDkHg0V9foQqu0oODhB4wMX
CwYcNtM58w7t6+4IKAP57rQyKegJ8/fk4JLXCh0x7xDuKQup0jMV4EVArSbp8ytBzSsqJQUCEuMgKAkpHETvL/M50Pw8HNMU
/O3uMSQVF/kCP/jCDAjAGgsF+MvSXDW4+gLEzfgQFQDmJg238vvk6BLo9jHxF+BAFxNLNdHhAtTpDffkLfET79ffBj/DzMYt
2M/RJ9cjwiQiCy4V8OL5xrXN7jwRRMtHPTga7fkX2Qi5DOjdFsrxORQc//PSQwBP2A4WK9HTKzwoN9XM7O/wHskE+gDo2wTi
YgXEDQr0/jnrAQfcH+r/0PYj2xHd51gUTAPrGfzDAvj3PZ0EJe4dtgj4GCrlDu4N3OPt/7/32zAXFQoPPffsNsmp0ScA/OYf
B/kkCB8HwAzzMR4sBv7/E9mmtynuPR0EBAH9xeY5F/gjGNjWDwg498U/GDIG/Mzf3jz6KyAkwC8KGv+xvhv298wA+Bo37/Ws
BOjILr4cHCfyShUrnOrcM/LOL+ERCPwV+tfpywXk/Nz5GPDnxPIDEfgbMzYkDhsi0y8ooAISIw0f0S9ICATo5Q/f3ggHGw37
ygT3FrML8hQE9OvmFRMS9Af5oyorPucA91oYGOtA2QH77PH28Rjv2uXsMiHL2s3ZvwgVCtgH4OPzzANT2AXw1/D0/sYd+PAR
6drCFvcx9dnJAxoKAe//HRQDyRXvDezLygwXC0AV6fT9IArxAxz4Kf0E/dwXHvMD+WjSLjPiFkoaRgPHLQwaQxHCCRoKsgjh
DvvrFgvY/PL9LNf7A9HqAOY8IfcBEBst/tvG3hYF/VFECwDM9cwSMf/5+gIZCvO+4w7i4drCy/RZKg4ULOMHE++c0gc0v/Us
Ktoo6wMEDiMHENH59/Du6Afe7MYRAC7xKiy19P01/RAs9Lf7E9Qf4NHmHh7bDtf/HSwsR/cNR/X4Isfp1/0NnQT44vMHBVAU
9BX2ND/iChRVwP/75A0w/gk0+x3IGtrVA+bdF+3GnB7a8O0pIAf25Pa0kDQs5/fg02UoIjfB1ioY+y0eGjMNJfHG3tzQ9+UD
M/AsDrdwGhrjCe8M/wb/6OIvDbso98YD/P7aF/zz4+LjqPfpDEwBCzAR9biyCgfPMAfAS9O8VwbeFug1BP8oFQMzQt0MDPwX
4y8O0/0RD/rcJtgO/PVgK/zsyt4M8EXYIiMhCx8Z3x8PUwE2meofCwdAx9ka+Qm/w08T8Q/E2TP1SUAWB/fwFk4Y9uVJ6h+V
K+41DPRCQeTk8Nkk4wTnvW8NGxdG/MQbyf8lGBEE5g8mJ/zk+Dgn8dUp/Z8C5An7Iu3v3x0c5PHeFO0F7BYkSyEqyP0dD/jd
MPwDF+etFDfr6xn3/xn2/S8RBQkC/Bgctyer/AvvytbZRebfQtwSCO3sC0H+4SvWzfzJIe4t4eHRACUa/g36ztksBSX/ABn4
DxQpDeAj+e3JIwHdBTu8AA3hSevg4t2/5xrW9vgOuSDSBhAPzfsWIevdCmjm0Sn6CScMEfEIGsHxUftH/fjV8x4At/D/H/Le
+Raj6yIQACMqp+YVEv3cLFDsAwNiE+TLFBFUTuDaKbQEQAvEuu75GdoPCAwhHQnQ4QXty+gPDQT9GQ0yrt7jJ/jeEtgAKOwO
6BwD49VmN9cV0/p/IDT08+zhEP3M6BsO9wreMvDJEhDgw8v4vhfIA/L/z+jkEh7kEdjr890t8Rkb1txGIikAOjoOI/cTIvi6
7sgj+RI1Cdfr4vzWtzPK4CwA1+3wBdsv3+r8IM4yMQIWH9nM1AED8wP88soXHtriD9cSKQzsN99/7d68GhsUGL82F9T+rfXZ
Sx7qNwDX9vES+/w34d0M1/UQqe/yPOikDeLN7QD7Nyn58fouHRgq3Vb6AA/I9Sb67jcAI6wY8tYGs9XQBk7gxiQI0vAXy84k
9fDW5ikGHho7GsMz1uXb78Yy99/s8ervGjEW4zIVsvH+1royBg0h+/Pc9S8kC+jGAjTHTh/6Lv8H5w8VD03wy/fT2wzP/u4R
BAUNH9gby+HvKt4b4Pb0AwQH+df9C73o8AcCMO8DGx7y7+QBAjTNwwEF+iYfEg8nDhMM4jlXwx/qFf4hJdXg/fcKNOneCtfh
y84N7fZCJzdGbPWvAigy2R0ayzw11yDk0iEC/gX9P+j4/gwH8H+5G/EE4STrXyno8T/xJUD2AO9FNCrD2ubR8R0CWtsuCuXu
7MsRHs4XDiIFEPQgygkQu0DJvg3RHgoT6esJNR3481Ek8AT44anl4ALyJScPSd0N8VDg008C1x/q3gbcFOX58vsS/eGk5SAC
KlL0GkAw2QTvGw00NtUS99FB/NohGBb8OQbz+tkAywzaj94VEyEtDwkAIG0vztsHRiErMvrRo/MO+AoS/anA+jv8Nf0oKwIT
K8nBBwvc3Qka3Sf97BsTAioZ/B4eKfHyFPf11UQA/gnsS8IWIuX2IvlIz9wl8vE0OAvlLQfNG/a2//Y56Qka7eY9v9Hu0b7s
KiT/2A/m7gTdugUK3tkHLBP3JRsM0Aod+vssR/Tt5/D3BOPv3Q3hDxYRx6YV9CJJ6+EAUgkx0hPRBQ/Ow80lzzmrBwz0/ynu
7vMd66lJ6NgQF9rSAO/rWAsR9BzrJf7+FAfNwvsRMMQF5uzcKCXU+OzbA/sDBBADzzMu7+r1+Pr5Df80whQ/Dssfx/fkSxUM
HQ07GCHw/Bu/1/kPJyQjK1ZEHM/SEDDcHUbUMQDhQx+vAAwjDtf7APYgSC3f+wb579wIFhIV//j0KRU1AQf1/PwaFRLwGfrz
7hMY+xcZBREM0zzp6MHY89Le8/XQM//260b34sAFGzlBFNfptSAh1B0qwfkFIuUJIzYLJQkx9Oz67g7n77f/xzarJBEg3kAu
EWv4CxMD9C70CPjjIxAOG/3oxireqQGz4ho99eMeGcQ16Sn56SkW6Ofa5A4eQPwF5xHn/+W/0u0aFwApCCnz1ecXIrHCPP28
Shj9Et47L1Hg0hwJBv0f3Sgi9sHq7un18Pjr4QIX59HyBfTc7wsUzekM6/bQ+wniIObuG9rHKMfxKtpG7DYn7CzkReoADvcG
2frd3xr7HNoWIOf08DgDAS0TKBH1/iFE1Qso8ATx/MoG+28y3TPm9f7N1f/7LBf26BnM0vf5MgTy4tQ93Q0EEAHo2cTzLi7y
4P3+ChYOCvvps98E/l3eBOQW8+bU99RFCAe7474LEvciFgUnHUHoJPo4BMkNBc/3+94B4vpT7PAHKvQL+OkMFfYcqBvs3hgd
JgsoCuoWF+LnydH59AIcNtdQCf0l6jTrKdM987wHwkPh7PIW6NP57K7uKB4rNzktCMsFz/7Fy9fgxgUS5jgI7ssmAS/rQgAB
AusUMxIZEAn/I/waGCKxUsgwIxD6+4fJ5NXWFeBELfkKMwfuzAoa0yQ5DPr72TDrDgwTJf7f5ez5CvUdCPzySyrvFtIHHOYn
+Uzd7u/7wE0GGQvoMBzq+jAqHhggvCriNLXi5EvV8/rRNfz+7b7O2VQXFPITGw7oLfr+EN0u5S4g+g8iANA7HPDfEG3sCNBU
8ArcEtgMTCXRIw/Lzubv5yng9Q7AGNMg1Bnx1wzeFr/wjyMN5e3jJQ/zwv/UzbQcHfvqF7DzETcJET/eHPTg2CoNC9ji8cmr
EeZJ8er73CHyIfPl4zi53dNZ6ggn2/TjCNT+66L5tNfvcEYjcgslFPut9lsLBNwV7cX86iMMFBkiFfLwt/gSIP0T1wvp8STk
zhXmx/cZKB8L8AoBG/4cx/Tl6sYd8ivd6hURNO4bAAsII/L3//Eo8uMX6vjvF+US9QsT/P80C977ybf+ByfE7iwGzBUT6MYP
EfEAFBpt8QOZ5Ccw78iqIT4xCOUK8hXU4e8OxO7vKPM0GgsS39zzR+Yx/OUGGBPTJfPaBB8hQtkL3A0VntA3FQa0Bhri2g8d
LuHWRgck0hzaKg057zQATxof3RdA9BsqrtknPDjoPvn6DKb2DSXt9BHa4wgeNO8KESHTNuAk4C8e7AoGRT35tPytANjyKyjo
VSD8AhNQAM/6ONcyyxPzzsHk5Rbf9vz4ES/U3DCz8C0pu70HFhHR0fcBq9sJGU61X8LGJ8kdAPbYxxUe8hYT+jEX9CnUtggC
6hcf0eqx9fbl7cgkBvHk3NQM4Sb7EwXjJP9NHxdHGQbI/fUFFOjTCyIATD/jAMDn8anKCvVT79r2FPPxS/vhxEU12/FJzRfa
MEsGIu38A/wLPcIW++Sv7+EECRUHItX4BtPZKc0QEEgQHnDsBvsBy9AXAfdVGC0lFt472/4bu/QD8MwP8TjU2/wV393r7BUW
CvTBQyDoIQlWF+zLAUcKzfO75OwP4NcwHbLw8vGgIOwnFtEKByevLQ4dBe4jxNkH7iQMBM9VCzce3y/u9wHpAc0rCtvNDUkj
+/8jJBrkNEEv4t3qxjHtCBrsJw8IGb/fwi4nDTej1PzzHAuxFu7vwQX7Gf7z8L461+ETBeT4DPv0JSgKOTUZ3vTmMOLI/w/j
3M60GfE09bwQDADrQO/wGADpCe09Pe303Dr5DUoP++/i/tzW1Avo/uzzBAn/WRDAOQcLCyi5FSIgECwtyFb6M7X4sjsD2yPL
F+U8KCnd1hUAENDj1/cW5RNR6CAttQz7M5rEBSTNLiAS5APF+fJCRLi3yPDG2/EM2fA8Ftfx2ho7HDBc2MkdkeG43OwfABFA
NcIY5Dr5u+fZ66zW2wnlOOX7CRbm7/vJBwIjPRj03vrbAdky/gT6UAY4ISAB4T9b5/oUxg0F01Dp3/rV+T7f6j0z8NLqCyQh
LxboChHcDOUSOp415gUA4hgNIuz/Bf753iXRJbgi+OYK7er+KwLwBNfNDmLh+hTc/QnNCAIyErwbyunH9ycDtt/+A0OBDCgO
YOvcDTruCP+/9RLU+8PzXgvy6P3s7B4ljSUa9xnL+vvyTRPmTSUYAiS2/P2h+dJR5MQX7/DT8Q/MF0YdUPwHDe/C8+UU+pvt
6f/IC+HgBQ7iABwcFvIX7fLj3tHwDx35OULv/PMI5tgM6VwC8Kj6OBDY1AbHJ+f2CBL0EfFB/gAaD/IZ/BBI7wQOzMiqIPPl
CQ0K9P8U2f/5DfENxAXw+dAP6DBC69j+yQJEIzDnHSTsIL/fDUjwJaH/LjrF9/jBBh3xG+MrJzDuqu7XyPTQL+wJAvlKBdtL
+M4g8iwx4RgJAwzkKOLCpwADDPXj9RXo7tbTDuIB/PTrws8mXkkl0eYWAk8EABcM4AxXABL8BBwBM9/tsg0Q1QUr2lA+HQrD
QL/B9e7dC+cW30T5Akr5AuTrE50TOMHuM9Xq5xHktkg4Hflg2RodGVjZMxLd2/jJEgEs3gQGqc7+6mrTDu3YHgrprfsKCu/0
3hIjD+Ek5Rgw/7oBHxMY7hkVAiTo6CfVVwUGPKP0CAfm1+7G6LLAHD8g++0u8kAKCNXIIsz80t82PgAIH90L2BnGGBkQzu37
CckN7N396esX8BIV5uoPQukBq8kJydHvMwrXFQEgGhni9kk52cQE3f321c8U9CzqRzCWGrL4/d8L3y8PKw7w7Og7/EgYtO8o
ERED78zp9O70rMsJE0kA/BIJ8NT7Dv7mDCC/HwQSGRsXA9716+QgHwES/9IEBOLe4c8H4PgpLQr4IRgK2BsDABAk+/rT1yf4
tfNL8vsFFf0QCA8S/AZE+FEGXx345uv3RA0J0eS+BvH9agM38TQvaxjqHA8p/fwvDWQX7e4b+v72Df737DXuouPR5igBCvn7
9dcFW+f6GN0NVvkaJyDzCLq93BUCZK0Cy9zw88D0DhgrD+vSwBAID+rv/DMFERHg10ji3tvYKej5uDfhESr/GQDcD9sDBfrs
8MflRP4UBLvP/BIV3jG/HB4LBRUIEBYBRwbT7On0FOwb4tfUIRokBSgG0ifT6sUK+drMH+8O7PzIoO8IEvrZBgIjHBTe8uEK
8wIN0MosPCbTIQYAX8/pAhnzR+a/RCTV5dQF7N0a/Zft7wJTKLaE8GAOBhnzDgAA7FbXyscT6Qbt2akZDP328A4M2c0r9/4X
NtnjK/YP5vkd9hnouvHgKtkG7Qu2KPgr8QfnKQUL5+oM+h3UJR3I/igUC03mBtoJ5P7MHPfp2sj828faJN8aHOzJ5+IJ4/zG
xz02UEMP/S7qJUvs+yf3N+j++d3wAv0l+fIVGQwACenS1t4VAiAI3ltIDjbqCPbrC/k17vHQ8hPtJf4N5gZDLejy+RLX9e40
BPPRBCD5uukkCVUO9vglwv/4BNoOMOPLCCrUAj8G0enmOtsa7P7H7uAo/D8W7RMfDur5Ex2qBdQw+wQV0/AV4fjU1+IFKf7/
9Rns2RP9JTfv9a8i+fUaCQHiqvIyGicCyBUBFxUWCN703eMZ8N8CEj/Q9vb2EiEV2APP1vXmzuQbKPMz6cD3xu0YKTPa9AcF
Ai7w4l3m7/xIFib75Sn+ANou5/P1IMD8CtDXxRPmCBS9Kf8yCQHTN83iriHE3epKEf8iJR34IyXgDNdC8R34Ff7r19L+wPBJ
4CwvTwHb6tDetKIL4lreAw0b/tn/JvQxG3TLz03kQ/MdOtxDMv7U3x5Nx9nxc6QIKfjt+h0ECPDVLfItyP/x8MsJwB36EQnD
79YKsRQkXTEAsebq6Pgf89Tv+PsIJvjwLBHd8fIVHDPl8Mfs2BoNF/DczSHz5eTX8NwY6tv3ObToG9waBg3HCsED/R70AiII
DR759BwL6Nr4J81W8Rv5/S7iIfPrDAwA0sDlARke4s4Q/uYJzQnqDQ0M78/5LRoZ2/3qF/0AC0czFhLSFfkNJvwK4+D2Bh0J
Ghi3AAcmJPEX9BJGNgrTPAryGgzf3OIJ1v89MPTTQNj0LM4d9PgC/7XR7xv10fcgCuErF/bzL05m9bzUHiM5wu4nQRWzNMPx
Bh4P6dcUAey88fgX99f+8iEJ0wzg6QrP9VHqNeUYMvAr+wPfBgTh2r8GAw/xsv7D+TUN5xEgIQHdL+LV/RDi/c7kCdQqGdUS
w+4RAeQFFfbu5RPH9OwT2ebxIyP+ESbZFjYENhXo2dpMKxTjCQ77/DEZnRYLs+wFBOTr/94HHgDbD8by5O4cARj+Cf/p+cYQ
LBzpIwXa+/PN+hY+NRDLMBofFwkGG/ASHB6y9Gk0Swa+9B4eQDbpDbsd5v44DiUGtMMFLiAYJSkWHRC9Dd/hygP/9f7dGQX2
AP296OMc/Qr62x0d8woVACkKGt35CRoOAhTj0ef2BBUA0bu+zPUQMwr6y0UhAPoUEgYsD8va6d7t4xAFB+gpzlX8LPjsVQwJ
6jD3F9ji3R0kKfn3LSLZ8ALZKPML+OPt9NUTAQzrm/AL4+QSscQVKAXc+wUmzcEzBuXIIhsLY9oTGi/gK6caA4kJDQY48gzs
1yMA/vg616skR+4nYsWoHkEVOPudBNQfJlxZzjDj+uj98QcfFTQV++sd4QbV5bbP9Q74FPvpmBUaRhbrFEvZCNgqNsz43eoE
C7Lm4OYe2xXtyeMVGT7yLR4vGdfcCCXI9A0C9PzyCMThHPUEGwID4ND6Ufcg1+IrL+fp1yllFhnePuAT1vn6Ofrz6NPI/O30
AxTv9sDH8AElDc4nGwXy5usR5QbrQ9jR8eHx7vXg888RBvk46dsM6C037h1IGBT7xtkOJu8quC/U79fe4Dj87EQKxeUBMAFT
Eu7zD/0v+OlF0QCqwikS7fEEJtzXPRYtD9caFCkWExxTCQMINQcuJf0P3Fow+gK2797ZDv8dBBLl/eLyIi3S7PYguPXrGxLP
Hu3N5Db0RzMH5C80NxTVQy/w/RXk+SYFzRtOGM3LMcPo7LYz/f7cH+n7G+rb7CIDBTMAAkcI7s8TIhM7JeAMIEAY++sJ5vI2
EhDVyhHiRvz3+csXIRvK7PkQJg7MJB0+8xPfPPYcB+cz7OfuTOC/HNocwQns8+rpAAURFwgR7zEOOzHl5zHNDwACBfgB8PbA
BNf19KFADyV65dMlAgobOwsAJSQfDikbGdAi5hP7R/MJAP72G+MDEdoC3LHc/jryE9jlEhgnIgnxFdnX5QTtL+E5m+rhGBj6
5N/asxa+IPa+zK8FIwUPAfMN3hTvDtEbFPTWGN7r+wnrFUX55tP2BQkesQ9K8gnLx+z6KdRj1O7fzxEE0kcGCBcf/y3RAuIm
ERT6sA8vIesnHLzl9j740RUdDfvUK6A80/PM89wg0KMC/C8EMs/3/NoG1QwQV+REDyUutxP75h3M3B3x28wJ7uEJ0OwFDgvp
DvDvDCQFASrz3fTxHiDmMTs9QRv5Giju4bQT6DITwckLOCbl9A321RsA9jftIQMT5i4b5hHgBN/rwMk7EMsGHeAHJh/+Bt0E
Ke37sT/1AgrkUrQeGe/1F/JZ0dI56/02EgL4Hvy9KQzG9dQf9xAG6ejn7hDsy7MgNxQz8zcEAf0T6tgd5gf73UYPB//d5Q+a
7trLIuHZ2x8zEPLgDyLs+dp/zib8/ej+2xXQ2gLx8OgdfAPvPbgcPyG82yUhKBWp/gjczvr3/+4uOLPu7OkzGwH8AyDT99YG
STYQHPDJJOcK02AKB6pF+yjq+8/VAtkR0uTSDLUq5T7iz+E10x/15AERIdI2D7kRJOnoM9AKBxAKEOy49+XJBCYK3TYN/+nm
BuEHNADyBgAW5hYl3vGz8/H08+0B8NsR5fk53eEhGQboFylYEgcCNOn2GhoC9/cV2xvmFwQFKzTLKS/f6hn+Tx8m/8z7PirN
GjD6KdsT9BfbAO/08f8m0goOvs7U4+QOHe+y/SsE2uoJAezv1TQxEgA+qjAL/u8BMQEa+QMH5C0WBswO7PIaGSr0B/cC/P4q
+NXszQfI/QMxMQQP+w/oHcxQ2M4VDi3+8AfPGi4s4OzeTy4C2AsWEeYMytD70MnrXRsT6/+79zDuzM4n2v8MB/nu9DIa1Cz8
EwlVS+q3Cecv+NP5+Prk3QkK1Qb01vMkJwkD1EIZ9C8bJ/rSC7p84RL94MfhCuI5/zHi8MYSE8sJMN5YRQkD1THe1QTh6wf2
DNRF/gMm8Pb6BPjeHEWw3+/HBBwPURMsPzP51LvmDckY4SL//d/VDeFcHP4LHPMW3RQHNRjd40PbFsQT7zLmvjYP5OQL2Dg8
DeMXMB8xpw9QIPAUzeP45wrxM+mzxSzP3/5F0NPVEeJU5TQWAxksLPxPElLpARTTLxb8BxcJASAYQLIM6OcG4OLD/vEDKhUs
Ih4XuMwF//X0+RQrEgH12Q/9BevZH//V4NQM/QbzVkgXuyoNJUEXBxct/tDHP76n3xXfMArNPuL1ChXwBSIjCQf9KSsH5hkM
7i/wCdhTQaffaMoobujz51sIOMzT5cYVOyhK+iQa9Az11QUp3gnk7uIkEgjJNRDi7v8DLGLjIOvi/RT+kvDaL/n2KCck4dPd
/UA1GBIiDPXmCP3l/djWsAYbDgLmKAkcEOkB4h/TKA/X0AH/8w32G9rMwSkDOyrB7vTlB7Gz1lwRMQYoQDADLSu52sFC1OwN
99gypv7uTdsmDOrV/+CsEgPn5vP9BfTo50IIJhHa6AXEG/8fzu0c8NkS3eX4Mw8/APAICfX6Otv5B/L+1S7i5u0R+vb5AQoC
yvrD71BU1f3/MxAFAtL+JgUNLRrzIiHK1fzJAMf8yhDnH0s6YgHlLOrKvQjtxvsi9js+Nem8ARzp+Coa4uDlBRgq3A7LLwAa
QPcTzihS9Qqj0hUf3hH2J8I5z/0L0Qn7BRP3eO/p4BXr2vjyACY/LxAv/+rXB/AE5EHVNPT1DA0BGwkXGw1qCea/EvpRAQ/x
K+nPxgMSHQ8cVeX78/vQOPUZ1A3Z9Sq77f8S3OD2EyoQ/uwT4+f/4vCY/iLzy8gl/vD8QNAKLv3xHKcS9iDjGC3U2M4a9c0N
pNgiGCIHEhXkGA266Qre9e4zHirdCSRN6yL9Gg8G+N8yI/wKKCfaCe/8IDXK00IZ/fK24a/Q3RY17hjmHUMeL/b26w/muffP
YRxVBWUQUykBG8EkwanU1+SUxQEQPvsEByHc0tAd1wA/DqTr5P4+3AgZFk0FK9QZ/z7b7+ck3+78Ceu36gZB3jo0owcD6vUs
IboeTtsZ4wdD7NYy+TEu3/c9LwsKvBoS4iS2Btz8KjLw0xLuw/n2IxY50Vf3/NEoLRZW/hQTGRDXzv/6FUfr3v37+e+pINMZ
BSXY9r/XATvkFBkcy8zl0+gd0vkZVN3VDqnlL9ElDx4WKCLaFEHs3g/4zj7/IMwc7/77HPrvIOXQ9gMDK+/+Q9fs6SkLM7zX
BtPtxiEyCLv0BO01HP3TFOjxEvDiACgK5x//1QU78Cbd1BQb/BD61CDh68UTCyADGCa1Cew6GTEYAQIhJvbGAiDr3h8A/NPg
HgAkP+zvNxjTJ8nvuyHMzPzs4uNHPhc9xq1dMcIu2zcx49K22+0HCuYb5RDZ1/7R/MzuxeMMB/v1Nzy/wSsm3/wq4A8DuEL8
1gcXL+QRAR3iBjn5GP0UIuX4/cayAe0oBOoeP8NDLxfxEAYJ99QfyiLzIpUpHtUOERKKQrfn5BfcGAb02jRWQbIo9RM0+g3r
J9EDwpQgEhT54yL5CRfSsvYGFlQ5yqnp2AO2Lr+4zv5EJkEWGd0KD+/B3g9PrgIZ7yTrH/vJSjYY2O/a6/Tn+gvjzA3hFtQL
6PLZG95R5y0T+fIe/QAk5wj53urNAsr7LDsNHu4fAQ0H+McDDgUEyA35wgfU2v8JsgVBDwMCHNjf9jGz/xwPCvvf8Bj9KBUv
9Ok5CuLdDNYR6kQJGgv+GcAL2xgK8+Uv6BcBIvoTOSjJPf4QG8nSLDIRwswPVMvs3i/wA/saBD3nDOvc+xECFCFDDADjox8U
MLLk+yY1KfML0rbV0SDHNf3r7Owc/7osvA481878f/7pA/r91ijaluah7BcK5QkQ5wbiEcYB097qBPA4avHUAevtOCRJMQQ1
ye4j4SgI6SDKBUIMwuUA0wde6cJUCx8Nx+MJAxnc+/0B/uHDu/sEMeAgB/ICICP+FBDbGxX30FMPFhDs1ksr9fby7gUA6fQv
9v0MQdRpDw/jrcwSGPcH0xDVITAu8cvt2vMLHcE5+QPx5zBuEuH+LhTwFwgmGww4NUe0BbQJ6Q/d9Ari06jsMRYqEs3mE+Yx
+OemECEi6/P8u/s89AslANcKIirD2cL5+d0YTuwYKO7j4bwMsub1yhkGG/v3+hMLCA7l6zn5Fwf2wwMg/t8o8DTK8erw/cdK
GBUv18HcKeHPGvgI3eUQGTgG4wQP8+fp1CT3GAIuE/byCAoWCt33Jebf1gbyy78KKxM8AxbhBAUB1sgcBQX/+2H8+gDcAgS+
/frqG/zB2S0aJKfzOwasIvnf1AMfHiPsEhTYGg0f5wH1zcACsyo+vknw7zXMOfD73jirGfr/MAwQ/Soa5bv1F/nWxc4OEk6n
LjrH+vk5wc+0CB7N0ZzqLuE5HNAMMCfIAPXnMCE09N705x0w5CPR4xvzLCIz8fLMAeXsGyEpxNLqAR+uHeEOpvgfATAJAegm
Cj/vIxr0AObwJd3mHAII8Pnszw7m7Prs2Qb/7Rf1BsX6RCHy7BACCOnZGgAUCCMDF8QGAwb13h7wJicIIw/czenA3wYXOvTW
EPnt8PbIICG+4dQbzkD+89P53rUkMxQYrAQM+CgCAN1AER3o3EQ0E+dB1grL+gEI8tKqBPYM57MULNvA0+8L+wLQx98NE9TW
1yTiQtzrPO0P2OUJ2RQV8fwXJQdE8wHLzCDfXDS+Duv60AAB3Bz7Dwk3/vc3Sf3WOOs0ATIn9yOv5RUI2/fh8k0P7R8wvM3s
E8UeFwMK+vUMC9LZPSvc9BDLtB/iIhcOGuT/DsfyCfr7FAowMQcg3s0HEDjuGQfhCUsu93Is0/sB68ok5QME9gnK9s31GDYi
/mv5GgKy8hIDCwtACA7HIQUhLO3oIsz36e7sGBhD77lEyfIj/vMr4UVO+Drs/+za0upLTwfg1TPh9rX54SX93vfx49//BPI7
+uQSFP8XDDgeNTzzDQERwPLpH+VYHMX3xhXlDuQL58kBKPUA8v4eVQkdAe36GM//Ev8m7w2l9Rbq7f796/wFGPzkzAjbB/fT
LCj6x/P+9w4KGCza/OvkBfsmK/oQ/9bcrPPxLbQWEEcO98Hs9f00KO4eCRzb37QXAdcM7yP2zwU7CsbQCxsaxgb95B0Jsrng
8CXoFPgVBMHK5+ZM0/bd1Czj+NWX7TO0z0vTBhwxDewK8EW30hjP2//45hzRCv7vEB4GIxTv/SL6BwhEFBHz3RzY5d+XGy0K
MUj74QfqAhkI38/59Q/A4c7x0v4g9fkLA/jI5yAiDdIAGfFZQeRC8Tn0FOQDEQ0b073cLvQuFxwODTyzCTcbzzAip1cW/x8Z
4BvT4dj6Hc8BRT8k3S610vLn4OMRB+za7QX1IRv4ywTZBygrygow+r4Z1dIONvgd8+oSJQYY3dzx/9zA8+op9kgsnQnz3PA0
7tZOPdcO5N42/sws5xwf/BlVLAImux8E9RbxIQcZzQ8gF9r87vnKNgUZNQnG/viy//P++T777uQC1RMMzyb1GOBD+/EY9rMC
+QvVI9vtB/3BLxACBxsH+tr3IcV/4/FDCtPOyQVDGS0dxQMXMgj+2PUJ+DgA8PEGww8ZLiX1NB3qEuol3cb3BOK2Kgnd+swJ
0P/P8pUN2roZ3g7M7/8HSPoJOP0GTCIF+EnitfYYJ70sPj/Iy/XyKfDW1QD7Jv/NEvkeGef9BQ0gELQS+R0R8tT//DxByMnq
+wpD9cHyCAjsNaAA9LjoPAFILf4F8O334xWNMNEW2UgaJDP5DdcDBjv6GfICGz7uyBAA8tDP9b/mHEEI2w4e6++e/+wQMz/V
H+Ag/AEBMBAC3TDrAeEaCeP4AM3sKb6sJ+E7IRy13jfOHNMC+mHfQ7/rQsAd794e1s/4/d/K8s/vHvzREQvUzkOl5kzsBOYv
EtgYL/8FDMQDLBrOReq82B7S5TX05hIfABLl6cY7ILkH5OAeIi67K+LwLB/rD0I1Rhb68NcJ98/79ibnI/noMRMaLvQNBSS/
G/ckWgQf/fz18u3vCO4i29YnxgsC9ecb1wYKDwzi8S/tS/O6Ae8FDCX0GBH/EOMbCebd+aPkIw7GCuA9u/A0/y4MMlDnzuAa
5z0c1wkkAw0eDwlS4PkLOQEwFjMX5Tb+O/AOylka7ic2Lekwy7dLB/r28fv5+/L6wxAt/RL37uz4RxEtGhP5DOwgExDp7u74
1exFTipT18UC+Bm63Pv6tN3vCSH1JQf92QvX6Rvk9CQj/PIJ3RXs+Qgn+BDy/gjt2eXW9eEcKQMhLR660gsGBAZQ9gLroCXi
GSk5/QnjOLLeICET8SAKJefHv/UDCxT0IRvG7OYA+vUVDNrJBwE81OEUMNj99NYg7+1H4iAW4vUM7ujC8h4uHfk7tSoko+Ec
FbvSBhMpLPPkGfPuGvs1+r7W0gvc/Arh9svB1BEGOdwuItIGp9v30hP9BOLg00TczD8VKd3uzN/U8gsWDMwvwNjn4f3P0APv
Rh4aD/rnCD7yBLceM6/7PSIQ6yvV0k0/9dj90vTVMf/XQvTTt+bM5xogPCENAvkf7PPhRqf4w9ANCSbPydwBBOcCIMf4t+uW
30LH1lkfLSPlHf+v4re/NPvI5gro6B5HCftaLzD08/EpL/DtOpO4Gf779uXgC/QN/gfsKBsMGS4O4s5X5uAYBtsU2PoP+SEM
3fIIGQPi6bQMDjfsCi/u6uu69Erd8yNqA/v4JhkrCAPNt+E8ScLF6vTVVA3wtgsMK+Yi+w8n6OMBKxn7I+7aRdwZy/s69gnt
KS3K9PMKCCQX5PgSAf8E7AQhy+8GIxE0HtjK7di63xHtKBVINEJW2AfdDCRWKyG2/4EDADHl5sj9AhHFpxX3TD/SqoT62hEr
8r8BBP4S7/umEyHTjMwfqgqc9hv48Pv1Kc0q4SUM9Q8EpuhKAgLlWBME1APV4L7qDuz4AhgIFij61UVv8rT11wwFxBbJG/4b
CPvO4g+1qdgRG/JoWiNOBQchBS1FIP3b554SFjfaCt/5whQALTQR4PX0BEEXIRcyEQnvEBohCAfXBOYKEAIUCP7wHPQG6N+p
AwISwP7p8EQz4KbXDRQ1OvGnyij3Awfe3BDzFaze+wLRzyxJA+4f+/AT8LXkOf4IINn68RPI0vXUvsLY3Ro9UQs+TPnO2r0M
7zsZSe0g+QsDFwz25Nr50EHu4QP+MxDZD8nvDxPi4MXbCg0cQKsBGfHA/RgaF7Y8+efh0PwI2tgHDuEaAsPrPLnxMSLtKPQF
E9zXCBEsFAb4JSMc3/cI1Osd9woQKBj5HfHuFQEcAvH8xBQFFEM31u4H0EDwydH0BBEeYvDuxQXf2RQ6Ivb69vQg4gTP8wkC
Cifb9eT9DfkMPwrgog/3GSGIIcnf7OQl4wnR+8HXvBNQ+kIdJNAVCP+zzyYsAvQmPQkOA/QV+AYU7OYQMs2sH/fAvSYGKefR
7PQo4xP93urTR9kn9wo1HP3/0hUE2DLuBkEQFBnjy/f8DQjCDNAc6PYe6AFa4QghGRsTHSoGBh0qCeAhAAvIIwPi9xvwHyUP
/woA3dQL3OP1+eEZuQjvUOsOHhkGJyHNCB8H7SIfuMsv6d4Zq8o3GBnV5O7lLw7TNvG+HxH8whep8j0N/vHjJRwx2xrMDDkz
x87V3Rr63BcMJXkT+PUVtFzgCPX7vwD/HHANKsAxP0oe8SLmTRRGQxQ9/9MBV/IJ4OP99NxDsQz+0v8gBCHrJd4CBjr7Kxcu
+fb0y/YP8+AX4kT6QwS7yv4GwereEOwMCw7H+8AgCjwb7+ki7wnC3Efa+bLe6RkHIe0AJfnYMRH7++fn5erSyroW6Pbu8wcT
+BMt9OTZFBS5VbwXISr0wPHlEhTkFdfv9hL42/kfvufWeP0FLe3x8P3t6/PAEp/2/39GJUfQMRHryARCDuX8DwgO7NvRQAIN
CiDwJO7T1jP/FCEw48xk3Qk4huD++0HDDOXXA+//6xPp++Lg+gwr+jAFwDW3BRA9ACot+zvsCN8e7zQMJRK0JiJF6T+p5g3j
6vXq6fkmD7wY/P0QJBz0OQoC+xTwTLwBBfwFCwnvAMva8DTL4ScuE97x6OnZ7vz5XjLr7ua+SSXeserXGM7DEzYZ5gIEyRoC
vi0ZLPDPBu37Pq7N/OYNygAn9QbiBeYf/FMPKgziQRxYIDTIahIq+i08HyS+8kMtz+bfHPIUCOnqDhs+JAD09MX+BGHWOigL
1ykL6vIgBUHV3h8Q7vnu2D0fxfgu8PTEECzrEv8e4gTNB9b+LBbL0TXxA+Y4ytMrIsv+DjkT++T48sng9TUNBTo979/N+BsR
Njb35gewMe0lf/f5FwQXDNsf/ukORRxY7AYyBxAEJcgbyBz+6c8iQ+UV3/O3+OnDE/bi6fna/sn14fHj/OUGAyT8Ebn0Mgvx
DyzoNPkI6U4E/PIK+fAgJhcDwuTT1CTkBA/GAf7fAgb1EsH4nAbj8wr3EAAFD9T61ANeFfS+Pfcpcu/61SA9w/TqLaTsBfYQ
5v70yQMk4PrpRA0FO9kOP/8L5rsUJyctHS/vItvASNJUCiQX8wgF4ev81/fGB9vo+djj4wgwzj7mAiFCpiMvIOIaDcfi/9G+
C9UV4S0RQvgBAvr59yMPkxzdAA/T3+MPviHs4wkDFvQKG/4M9DMP5+eX4vz+tCnd+SgnAOfr++kPBO8fNtpACBL07R4NJuD+
8P7gFwP6+irIFykrOe0D8P3EoNUH7wriPxG0K/C3yO/xzAPy1f5E++Mu/v/4Frb1z+TmHSWcE9HJydYUAmD/CRwxLQgR++YS
7ii5Iif23M0BDgckAP4UIQP9xN71Ggso5+Pp4zUPB+8I8zQxABX9FcQ44QlAFwEP9dkp97v1SP/1484JIi/xANIFOeXBMds0
3QkcKlIO6vLCCv260wLQOccKLiCq3+793BIiDo78LubRCskt4EoKAfXwAhIKCgbs9OAIIfQpLjL7LroRLCMU6++zEOuq6egD
FO/d6xkzANrQIiEV6Oj2I9H/H/oZFvsaKzb/yD8EGST4DioHDUcUpfwO1v/hRf8HGDbl7Rf+B1ExA+pR7zsG6g7PlxEeNjrq
H64CJywn/CAG0APqEyDf8NXd6hgQ2xL7zR/z6hELwPIQ50E7JB3OAiMOANkEDQ0GAuwLC9nKC14DCfe8CRbgM/u+C+gEIjC6
OxUQ/1adLQ75FNfYIUIk6u2RCOQcZvbyFyXg8NsT99gZEMXu1fRZFcQbLBEm9OAT6ds+CfCuGuDqTbvgMMAsRsANRcID3b4l
+AnU6boLDc7/wbkS4Qje5N4i9cTi2rLr9trq3+0pDv4MIiQhwD3f5wEz5bz/7AkG8y0GLPH4EewUzhQoGTAeEBL77eYDLgET
/hDfBu4PRTET9fgq4yT9FNjryhQfCu4C0+0j2+7SEkrUBrTQzia2FigqHUIj1AwcyOCQLQ3UEv4M7EvmIdMaOdsK9qsH8+vD
6+vH8rqzz94n5SgW1v7VO/Lb2ykkU+8I8dgl07/wx/Pz/OsBLdMmE9ifwxDwW+T1OAf5sw4K7doGMNkN7yUhMBtDxCk07SQI
A1k35SE77hoCxwXhMQDo5usNFinkH+Yy8hzu2PwWrOXh+i4nTAHy7+rlOSnhH9zOP9nkvAforTtM8CIU2wTwBAW5IxsI3z7w
5AgTEecg27jMxi0RyOu69/drv/FMDNMT5fne7Ab29QvwKs5MHub/Cj4iP9EpYFvwDe7lzwYkHQ35CqP+4ff73yIG/AzyHRIK
GgLg9jYf8/UZExn5/Msh4SE14QLWFdQYA/Xt9dkb6tnvE/lGQgnaDQkmHBg7HAou/yXfCfXm8wj67AgC7w8W+/H0sfHavub/
DBw6/NbzFfbx/JYsILcU9jzP0gRC/T/M5+YK7vToDyoY3/8MABHZ4MYUEv/dGQUF2e/gGN32+T8QC+wLPh0hC7rxGeEcGxns
CPPX8/oW7tvIAR37/P3rF/85ChMDDuUB70QVBCTB4v3c3wc2LjHc3wkYEL0A8zDWJzAL+dTi5ire/9TQFvHV9iA0Ct/89/bY
79cGyQPYGb/d+d7u3aW2AE4hMQAl6R/6EqrCCSDZ8RAr7w4DG/gQ+C/qzwED9OH/6wn7BeMw89De8/VOYAn3BuzwIh9ONus9
7+sz8gnz2jq0D1UCv/f5ztof7+L5Ec4eD/IdA/gF4zzKMCIWkwnx5eo57Lny8eTrz6gcvAjHUxT/B/rH9E4Z3QDZ9lgOEtLo
463nH7X2MSHyUOIPzuUm8sbKz6v00cLf4M3o1h478C0zFfgJ318CByL/1BIG7Qj5+PwZMrAK8PYkFiUZDzwIFgjdAh/uOh4d
ETL93iMC4euz2fQT6yneMPkMzuLuJTe7zr7x8N++E1j0IcPVGy322ekoBe76AQtGGiABzuM5Aws0HvzqEP/quRDi/wDp9kcN
/QD65NYa9PkJFPsUMRDyVRklAFkCHvnuALzfPxwuXdgI2gr2FwcfQSkj8/kF8uzh4Cv9SzIhlc8PENARMy3Y9BTKAAJI90YO
4OpFP/kTA/wv793ZGfD46/0h3R+65M7/LtAAVxE5DTgfC/YcIuEs5PYO+5jWGNMNEw0J185HIB8AQPkk7/XgN/sS3OvBGfHO
7R7drd0L6wr/8sP8Iu783usO8tDIH/68GPobHigFyTD4DPnOAOdhDjUX5+rh9iy89tIP3qUK4CDeF/zLyhgoMgb857/u1dgY
yqixEuwd9S0IQVEyyL718QoP6hX6IvTfAgn0HOvy6cDg88r16yYrB/zKETYf6BkEEynQKz8mDcvqCjz42xfaQBYDD+EGCx8E
2Bj0Mc+23/UdDwXlyhwR+LkBAgDbHQgb+fQhOsuz5iHaw7gVzg8k8jwU9enk7if7NB/4CxcKFco+MxX06//wCcYQE/ozA+oD
+Sgdz+Tc/wfh88o+QObn2xD5EylFLB745fATJSIEHRPY7gv0KgvwDAjB+d0UMOvcOxrO2uMWw/PcAvEQNftKIf0S7TUVLhoU
59sH99ob1Nv2F60OBir1AhoC9wESFgMT5Pn9+g8x7g4hCkjm+SX3tvC917bFLQHQ8vE22yJP87M94hYdUfzrPvYDDQIsPdc5
8egNLAzvzS8K7DoZw8n30RAoJaYJGeg56vDG2xvd8SLn19Yk/gA7B9YR8jLa4trq6hT9JPMXCgMf+CTR3uwbJboC1jAy7+IN
7+za7g8iMcP3/hHSQp5CBvMQ3NEX/RgG4SMA8x4SA/dBCvpc71IYGvMOPOM8GfP6+ubJ/gK1t0/2Gwbp5vED3vASE+8k5xfe
9gkt/QC6p1/y/vcG9BAi8pTjIxQUQyIeEN0umNm47N7UJMsN9sL+Kfrx9fP1BbsQ06CMDgTjBQMQFENTKOXMJ9NXIfMRGODS
SfjlHL/SsRcD+fQaLVTg4wnjvdQ3sK7W8j7qAR8BJU4fIyBFNvr7EPLq4tTfGBDb7RzYDNwi+Rg7F9TY4QRHCt871QD79+LS
C+0d99kzBBMXL03QCef06OhN4gsdyNUH7SLcCCz6MUbo7QcWHQz9AexL7fIJPPPuAgz6FfQQ9rTD6jX6whUA9xmxAdEHCSsA
OK/5+Of1CTQQ3/n8JBEX3Ao1+9Az/AY79ejXBeEF59Xh5LHeRk4iCSRZLgfq4SLl7BQhAAb799j1HBnj4TgB/QMs+QV/y/UU
Eufw0rIZwQPBKB/gBio3zuPpEwjyBQRF/PQMw9Ym08jyKuf/D/XxTy8N8NrsHhcE/EUG1vo+APDx1PThKS/r8vSgIB0Y4UIq
OAipDvL+/C3N5h3tCSbCV+gYAwoK8yn+6OcA2wcHB+Ak5iEC/O0t3Eb3Ad7cFsUUv3Hi32IF8uEZCMIiJSo7yeulBSrB6y0b
9SkDyuv+D8/kIwki7hkkJgIVEubzzQoAuiPuFRL+794I8DLo3AcFAeIlx98Lx9kEG+IUK/byyTwA0epEHUfS/b3zVPHnAtMC
yQbd3Oj6Cxr+CkHRFt/+AAru6xEeAwPl573uFxMpLOgBCP41IgH0AR326f8NCw79COflqCsUH/FDJt4e7RG9/dzOyRPWCN8X
86X27hgf0Q3aNybq9N/5AeFVAulD7P0HFANT1gIC2yfZ3eUc0vPv48AANS4iIP0dWP0Q+P6yz/UQ0yXP/N7NI7TWJPsQB/DT
+iwXObNTMvozFOcXJQMY9ibj0THFEiHP08rkD9833/04DMbs2cQjJQ/v1eTnJTfSLg6p0eHoHgnz5BHn+xPHLf4Ts84t5xX9
Ng/C/S8b5AcFy+IYRRkEFAYx7v68A/Tu+dMYJLG4b/XovPfTBlIpEiIIF86v/Of+JjDX/wzdIA30Cx/qCAAc4evoBx3u5BM1
/xEM3NbX89wMLzkM5gUJOggh1OM/sBwo8tIe4g8XPfIUAOcM3QQUDwQGLPv78ebNyR4LG/755ykLKvX3DeASzM00HOsX7s3s
9xECFwYZCAL4y+IDAB8LBwgaHBnC+9nvyRu28eEFKO/V8h3e/eu9/P4DHenaAB/39xQL8NsGAhMb9eLZ5w/4Tt7V4O0MBfAe
DBvrBtm7AP26+TFa6f7s6hfjRycgzwn2NOUEJSAZvCPdDybv/Kfc0b4YItjiFQsHOcxMJ/4s+kHv7swhB/zeyNck6ywJBhbK
Jf9SCR9CEvzkKe4GJeXR+fX9YxnW7rLm8QvnAQAFEsbv/gQZLeUROecey+v6DyrpBOsB4hJAQOiqJPkX9hgD9+NFgR/8rxk5
BgAV79LuBPXlJJ/+sD/U2usNIR3v8xwFKhz818w2Jevp8gAfx0APtPzXHBUS9QIqxgTgE5sS+R4K8TcHMOrU6+EhRBrVT/0k
2KPBBwQnxx0vFuPyEC4MFO0jyh8lFCzWBBDG/vbg8vL7W+zs7iL1pf7s0A3KFBvwDgy+J/cv2iM06+0P6hHy9hTi7yzrDf3h
ISMKCxj3xAFm4MvZ8dboDR/eRc4fJisM8RNbBboyBv8PKyIqKCf/ANnu1Qu/wtrg6dKjKPtJ8OwJ7PHn2/kb5gk4zu7QGUzw
HQvd/RnpB+wOKAO+6h7LVdAK/g7o5fjrHBIUE+Lx7fvt49wU3/cOGLjPGOH5DlgX86zs4vee7+wD7vPly0X3Ifkw8fDJ698s
AQ8kDsvLNAHxL4fy8esP4SHz3xD079804NkMw+8eAAE9Pw0N59D1MegE0vLz5fYREkX/J9MUPg7w9ygz8sVHDPEMgfXIIO+v
7srbzyoBBTHF0kJC/EMPC0fYBt79IVERCEEUHu3vEAXz3gMKAyYz1/AJI2Tt/Qwt+AET1uYDCx4XGL5FHfIK/q4VPuLd1hAB
9uASzO/g3T0Z5+wwAu4Mz83LFyzWHw/mEAwHEAcEz8Qe8e5+4/P1FeA/A+ME3eUADgs50NMHBeAEhM/K8ywWTR7WLLwJBy0H
GQzv9S3dwA8K8+jY7fvzzwoH2gns1tfwFQDJ2rgF/wfeJOTA7xQTANcp5wzfFfb/6kQQ4w4l0ioGAQ/9BeHpFsfZ/U+v3woT
6+cLPNniPwhXFAwr6t3i5fAA7/joOP3qC9RCHcDj5z3mJ8cRviIcEwD9Bt3L/SPyNNz4BsWeNUDg2OoV9AYfFwMCHOHIBS70
+hsN8SwMGvr7CxW7BS01/uM1JhgFFML2CNv36fkfFCITG94BqxEVASj6oz/s6DDWGe2wHAYkEfvJ1xAUtQH5BPKq9doFCgcJ
FQP528cWARoDEeoq7e4r5rXm/SU1+gbe4d4RGiEmEBbxIwEknwTe7DrDESEiLeby8/f98/gG6x/YRTD6Ks5DXMz5BOr39q9y
FgwB9er73vfW49AXJuXkCO3870pxGjHO3AfNRmlHAQa+40QJKyHnLw0z4LEDFAzcOvfiLQcrv8gMyQIMrhDuxb/1AST/DPfz
08/mydL0hRkLKuMAzjQ0qvFIzRQ9G/74QfkXLvzUJAQm9BfX4jG36xnpCvwLE+zn7dbXJhdG5+YSBtYE3QEJCgHrHesmLhLy
Fg7jB38GFxD+J/wiDhb5Vgk8vt0WJhY2COrzuQ8m0BL8HdwgL+IH8jUeK0DzRhwN3f0YDgqpHwjnFQLiFvE1FA4BLRUExaBH
7eDkKQUYF+zPAhQECkg3JeL0IqTX1cjr2AzNDuL6BN/5Cx3p07YY6MvpGX/16hrSEgTiJeICYcnTLBUAudK89tjrzhzK9QIQ
WzD6r+8eECwTIxnF7e3jgUcCEvKmGg/8x60Ns6vJASoB7dDxJhPy7gES+d7hCwHi3fP4Afv1Tv764v0A4//zEP6oRdz58Sj+
9evABN74v/TG7g0Z6QDtBNwbG0X7GfP2CkYywc/9JBwfBAUQNS7oFPIOC/3hQ/v6FebvC8jx5UThIBxCyBL67vat/hIn8Bfo
A/ksGFse2Nnpuers/WPyyQML8ALr/vQF//XsGKRHGiYY4hrwGQoFIulSL/cX5O70ByPREtAqPKr+RM4XNw0GEUveHCYC2BYN
IP4P+PQzufjy4RQS/BPX0wz3BuALIRnn7PY4AAbV7hjeHyboItnd9w/2HiwdJAgWBS0z9BXQAwzsQu2+B0D+SC7f/u/c5aw4
v6zyNeH0KSnUCC8z9sbTCFAL9DcF3cTYBzPS2f/iDCT7B/wRzdDLERPB+B4dyyZf/v/EvwjsOdD+DO70Crvo1QDX6f4dFAXY
3Dn+7cXpLBgOJdAn9wjZGhwTIv/91DghHM7qGicj6+8fMQzjNSYE3gwdHmIJQfoh3ycI4O4KCsECIdnx563rIvXx5gnv/+jr
0Ofu/+k4KfMzIQvkDgxFAisw/x2I2wURue4sIe/A37voJ0cC8SgSCegQM9rOAd4fLRcA5k719msMQPrsEgsKAuvO3GjNFOS6
8A1UeYbz8NzmzbkI4+MNC/kBEAEWKPXbFPilEAQL9fv+Hr9B3b5L5s8TH+3d4BYV79f85icRDhckIP/4vvsQPwsE6/nc9xPW
3h3S1/chJyQOCAYDIg//yOjc788ASh8PNTUC28smBQL+Cfbt2Zw3xOpEHygMFuTqniIADBEaAR3yudHy8DT9zwkQ4/H/Jukg
EAbBxv4RGAII9rUy7THfNvUo0vQSTtvaLtws76efnjgi2twN9Rnv6DdQGd0FEwz+IhUeJl8VL0L+7zLz6uwWFBHr1usm9SXG
8A/T8toQAeUeICL0H/8VIevgBPj5Cc4NBSMQOOQJFPkg+g/U3dUjTcUSyS9P9vkBCffp9AQgSrrzGyy5LJpDHfT/x78H9f38
5Cm0F9vz1eL38O4bAtns5s07J0QI6iECCSrN/GABJ6PesBECH0FDzvgb3tkD9M/JGhTx+/Lw+kIQ1PELCen2/Q/VADsosv8B
x9QzGfjy2xP4zhC87U8nKzwj1M/EQd0cCgr0AuXsDPnH9e4hxfDhKe3ZBgFN/8/L7dWX5AEA8MkgBMgMIszmF+j67/g1ShEw
0wH9LeitAvEnMczG/ssr3+sGxu3f4c385tUGIQPWvhHG5hQd+tsS9hcdFC3PIUAGSwML4e8n7AT7xfTrBzoXOQVVArDf7eoP
Cz/3JN+nGfDtH/ZVJBomGBI/Df4KA9o7z/K/BNYc3KIC9xLkCc4Q9+L01yv9Ud8vDR4myRz78xvQ7BoN798Q4Boe1uoACOPG
zhQm8+cIKQvj1AvG4eoH8CCu1O4X8+4s8bgE8BId/NwCBNn38QbFKwoByO/uAgYqDe0JQdf9/+rtHOoTIPQUwvHvFFH7KALH
D70C1SUqJvXfuP0QUv0g9+r/3xsYENT6O/wN8hUD3Q0w8ucIHMfk9fcoBtLZDy/YBTTDEjgW3hIU4+T0+OXQHCk5JxcPFvoI
vNYDHuc2AtrtLRGrFBr3u/tW3Rs93u0LBfch3K0ozwIRMjghE9sU2wX7ETbgJy7pGRn4zRcm6CEDTQ1MFCTPLugr+AG6+hy2
7iXm1du6Hwb+78T/8Bzv4A4SNe3uTv3wWNkUBlLmqirRufow6hJFQDAE8d4yJfMEFOpQEwPv7gvrJNDj6wDGOy0F3u/l/BUY
BpukJ+L668nl6Cj1wNj7FRzq4Cjl1SAGHuYACKHOCAD54tXFLA/IRCfuFzxdLkbPGP8i4+67Nrevwf22McjfHHrG0wAi6/AH
HdtW+BIcRgII2T4K+SQuH/MYD0P3DRcO9AzB5uoQJPDx/iQQ8QDBNk8WRjfL0ziI5rEKBdo4Ays21xTrN+6tsdjjuOfAD948
+QLOGNMU4eb5K+XtUQbhRA07NFbwQAnN/8vE8w01AcULAPbuGRL0I+WmvRYFXPLiEPXzEQYqDQMgQd7NPCcf1Qsc5Scg1Lfh
/0PZxQ4o0snsDhvlzho33SLhGlIwAdz61xUFNOr4DDcK++RDFfgkB+Yd+sUE77gRDFvp5uEgE80qAeMPDTsY1O2f+w7S9Mzn
HVj56TrHDCglq9VOIhWZEf4DrN0a4Q3xQBqu9i8I7APz3BAZNikFC+8a7ODBAA3FHej+J8W2ZvnzMx68EhLO5fJTwQxQy9gJ
IgEMxo8J6cfrRDEiKPMUr/kSCWb3Kgn30SEK6Q823NooRjEhFvnS6uas4dsVHhNPPi40ui/tAa/l6SbF0ceH+PDhAAbzC/Ua
5BEWF9cOGtb+DM9a/PsR29wa3cwxIvsJFMlAvy4z4wLab8rnUdUD6igCEv4I9uZGGk8F388D8P4OZs+kCkAF+aw0vAATE2BN
CgrA1ekJItP+9Zzc0v3zDvzXEDz/K903LAUd+/T/3Ob32RoNEx0nBfWHyA8gSRkZKvHj1CoaFXoB8rbz7joD4vcS0Sfv7xr/
8gPOJjHe1A7bRa8vGjvc4PXnzvb4+f4vAvAOI/33/Pos/zpATCH77LyX7vTyOByl/O/MAgMc8hUVHiIqBuzoDNg11Uvh7PDr
PyPf++LSE/TfMMYDLxX54/cEICrz9bv6ydzP8OcB7Scd9egRMNxO0goK00UUUhnF1hYXPuZJ4LjT+CnSmwvLCvTbFRUKE9fz
svw1/OL4G+i9QPbzoizn+vgrAw/PIALUAv469e/u9qm3HBwEANLuCfU3Ag4TByTnxTAv4vL40v3+4AcAAAIT8TDa9+OMCi5y
HN/0sB4G9zsARDjg53Q2EfT6ENT+QyjEzr4OEO6s99wRKhbs1y0H8fLzyfLoIhfJ+qbSCeXrtO8qQETvTANQIA3M1yYcLpn6
+RYTxNZCGt7txepqGxzd6O/H8RK45hgd6kbwFdjoF/Ppz9G45/DDCutG5RkpsxLZDdUd874m1zDzxO3TJf0QBcbTERAF4fop
7cu78+smnAIP2dEVNDzkDO8MERHyFOkt5CbSMu4rAR7zqhT0Hcf1DA8DRBn00/nN8ObW9Rv9HecXJf7uwhgQ6fouTPkq1iAY
z80t1i/hDbj/D0P0EiAV59Pf+P7wQ/cHDB8SI88R0VT9G9H/zAnyB/8f8e/d5wPsOAbw/g8v/9L90d4c9kQMvvoY7PYbzvBC
BhY37+152DPa8c41JuYB1S3lBQIkztIA+fDy5P8DEMYjW+vYF+4VG+n0E/f+/1anIibzHdYHNN8evUC8DJfUNPX5L+3jGRDQ
5hf2Fhv6zkMEPxf4FDLp+ND0/BMGCh/k4ufr4f4I5iPfIjr3HBzI0/T+zj3z1t9IAsJGQ/0WAa7cRhcYLzElF9mpSa3cEdv6
8gf78rQc1xzx9fLyAvMlEvXd3EzlDw3h1iAR9qcD/P/fHyTcEfW67vb26cwh4vrkGjAUAPva7Q7qMun4+fv2xwAHC/MLMCQS
rxsmK+7HBdv+yuUfJyMAzPYJCxb/GMMmBguqEeAlBiUMGNHRFdg9+PKp1eUX4xE4/gap8NgUEQY5zcgK8lAV/gcY6TD65+Ye
DeEt5Mj6z/vK3OkD3hwz8zL5HfM6I/jh61/ZKvsgxSLzJPvOMxEnwjV5G+Ih2QMWCrgSDAzxAMbm5fYhBDTj3w/7+Q0GFBIS
8xcG3v5MyD7hFkj19vzXBvnWE+rc8vL18sfIBDA66ub4E+QEOfcrPhux4xU+R/P89Pbz2U/n+MEX+ggB67Ya6QAbwfrXAwjW
7+L5K/0gu/786DwZHCoULxvgBQkWIPbbLd0u3jkb2Q0XE/zrDe3Pu+QQ9C9IBbIiLe7rRRwb6EkGHu/lEfS+JBESGP4vBRbQ
8IHSEPdj1xQsDNEMBizoMhIl58nsLhYSADDDER0i4lXoU9PKIR+S+Ool/hjTAdezHDn449DyBM3P0Sfc2gvnGdkMG7MS+f4w
Dtv21R3qDOX5vqRD7K7hABnjHizz7BXV6L7kQxYe1yvWIekPF6oaFSjf3QEM+dsW6fzhyQU5/+AXAOI3L/MdL8j217oGFRtH
EyTzIOPbFQIE+f30kBtA49/WtwXP9fwBPCkElf0WFSoRHObd6fv9sBooGt24JBDcyKQCyb39LjTiv8Ya5SwhAgQKAs/F+Q39
6hzmEhH4D94FNwXn+gTt+uIrCOcq8f9LIhoGxQklGg4BIAHv7gsFVgrlqAblNfjKAwPFBM8MDAP45tQSo9kj+vDPAuT6Lw8Y
JkPxq+gvI+QmMwc53rsL89sIGx/qEfAq1+w1EhoABPD2wqoXHFPoBgL02rfc7tkhIRDF7hghBQkTCAR3NS69/BtXyenxA9v8
BNn4wiUD6ejvQfUX2ucbGgAf4wb1+AP16gG+IA/cBR8JBR8IJQ8G5ejG4Q/iNOrxDf8n8xE9DBPGNvIL6xYEK+X7BerpC+kB
9SgL/gtLyxsI/y7i0ioMCvP8HzHXSeQo2Pj17+vu6zQI/MlbBfkk2tPNDQsBBRhHAiAz1OgP6t3M7ewJ3wYG3QT93wj4/P3V
8zb8MPoaGwIV6wvd9AcL2fnQ1R3rECf7DCLa1/jUAcUpBtgm4yEt9QEjEPTdGSDp9w8r+vf7IEv/Bdwq/xrXCuz13gQevgo1
zys1+T1IBg7/z+kSAgj4KCX19vvnuOa/5/X07OMp7hrv9R0w2wAjQgANAxcg+q8I/Dr9ChHkuxXV+zjpABXqGPa19PEDLBsW
ISP16Mke+dwDCP8n+fcm99RFAQvS5zYP/w/7Ix3xEg3/HwbbwAnmNu7w7hjrPc8vEM6ZJqvgBd/cDhEaxvEWAAcP7P7dOdnr
yO4GBeXp9gIsJjBRI+nkKQLlrewr0g1GEhwKHtnAMyb4/ULt1rsX/AUZxwImGe4eH+LjA/H/5fMFLwv79AHIN+Lw5NztMgq2
1/a+9dH0zjL7LJ3RA/Qn4yg7lvYJEAsiG/k8ChcC9us57vciBeX75TgsKyLt20vS8dn0IgkN/t7oBxMQAfYYL/j/+ffXCBgW
4A35uA8QLQnvzEf9O9bcHvjH/RkN4hkKfy2twu66Gi3n3xQB47LWGi7r4AbiDhd/7Nox2djmArcJ2tv/DAoE/fP53PTbJRwq
BuTIJ7HtUvLFTejg3+g6MdzZATrn8iza/hD+y8npDh1I+ZYWBSXyEvmN6QE+CUYkJdYJ/u/42fbq7VEmIeoGzfzhALwgBr3K
+9wqQ/814EEBIxkv8zSyFgb5/QBg3PDu4uNC1NcP1wn4K/fKLeHx+QkJOeP8Euk0GKPZ0NkPGP8X9BTjMxUj/0Tm+eoKA83x
7lAOF9ocPMU2EfMyGRJV2BiZBRPW2SD5JvL0ARnoygsD38otGyCs9iG6uQsjz9EM89fEGxn+C+f3vPocA/3KCq4cHind/PYs
D9MT5PxU4yLeB+0Y6QP56vX7DywV5Nv53B71DdAvG/GK+AL8ESQX6BHFGc7erCDzJ//+yCpJ7cg++RMYG7+3MwTH6TH1FDlU
Ffv+2yfw8B0Q2UXaCATs8vUJ1PvVvN8EJkks5R33BRH6tMsbIrX+Ahv29egUEfoRDe+09wf93tLt+cAFk8naFWkTxM0Us03z
A9Hqvv2aBhwrHxbXBsNTO8vFFgvxmd7W6w3VAQfkBOYISRL79Rj9SBki1tZN8gb+VPodLBfqNO34Tu0qrxLn8Nbn9QDP+Onl
6As9C+UfFBoOKs8b9/MP2+Q33OX2z+Hz/OZHFwXsOPQCDDDy7xvoBNi0+0QA8Bod/Dz69CkMBSLZ+Poa0dTh/xAOAyYK3+sH
7gGmJeD11JTdFePGK94H/BDq5AgZ9icTTyLu9UsYRuP15Bn+6PvkP/pM0bFJ/vXY+ALzEj7m8w0CAPMCxBvwHxUmyrvfFQfg
rCLTQO0JMCj/B8zJIBAhBPQrwB8cvCA6B9sFIgUv6fsW3e4qNAhCG/E2CAYP6RK99NLi4xz2H/YNDi0BohEr5C0Y7Oo63DPi
3Asn6AvyFKn64XUx29QQDd8q9frEFuv0DB/XDiP7xgsJtBMR49Pw+P4hWfQ2QRH3sc//G9EkAAkGAPEGuh3+fVPs7g3uJ/8T
zvk46vrk4s7/9N0W3zsJ0wDPC+DHJNAUBgj3IsUKENEvxb0DxBAQFvf88jYg7/dTJe4L8dGv5tD5ATArBEfaEOIw7/XYGN8K
7X/cEVrkI95cmvcBzfvzIDEPJwIlDAgVBOrtVRXNxQEUTM3wPNHg+BQY/uD3RqnBnSMEEOOjMSI07M4+5Z/l5uQa9jgEnNgS
AhbB9jQD2Pb67NQiEy4N5/IVwvPLTNYOBaf74PwU6+jm0Qq7ywTvFOos09cb9ykB+A0YCPYM1j4OBw0f1fq0DNPiH0vr9wso
3w/4v8G/+QHx9t3tE/HlDjtBrhok/BlK80869yZIqybo9f0x7trsAg01DcEhCC0//Qf72+Hk6ewHQBALBent9uTzsQfr1hIl
B9vtzdD+PQwCCfMnIOjj+/TaFQX0NdXvBwoLU8QvwK/eEiIH+ekXBtpZGhsyCvM49i4i6hvhxwEC2CLGBR3x59L0HQn+3AXo
0PEJEAMF6NsevRoVEBz8EAIcDfYa1RH7OwI07QcQ9/btGxApBvTfWtwloOsgBBDxDAPFB+T7JwUAzhcS8ewH7fUPENr0Ag0M
GOrt2RYZAz/UzNoN6gLYSwz0BxPc7fQLxDZZZefw9PgB7NETxxT4webE1vfk7SAJ0OH9DUhFAegpCARDK+xAx/rXNxf33R8Z
7xgN6enkQvHm/gpVC9Dd+iEE2V1LXwMM9/PFRgkZIiDHARHf7hEaMrv29wX/+gMLDhZKRx0KKvTwCubvD/q9IxIUGhEu/jYY
KSNW8tDy/inalgkyPVnr4zseAfs99wBA9/rZERVA3y30uwUMThMHEwwgCi0a18gN8OYO2Ms0DuYLDQwcG/nxQwgjBiUJOxX+
xNjRJAwLJNkpHRUlMOr9DenZw/sQ3fso1P4kAAbwHvYDC+0MHRLP5BsxGjEL0TY5OfD37P4Y6zv3FyL5/i3i9gUn9/U90/wk
DP7rpE7uIAg9EewATvEd9bEeNQejOwfqdvbf7Qj1BivVNAcaE/MhHgpF6csI9fgS2C0WK/HdBwrPFOHLHwoD0OssJAMOCO4W
x/TlLP/WnSHl3i/1+OAMAqpIGBQKRFgr7dgS0eH/0hDkuPX1zVma+yANBcw35s1j9ublHiRg1jQVMvYFOzziBQ7vL+omBuMR
8eMCyy8nCDI9TALdzST8wuQr1kUDwRvm2zA+3xgACQy1zg4OF/IvQOUM3uLuNvEhCQ0CGtcOOF4D7QQnPh801E0F6RQMKPEb
7TITEbDh6ijc9eHu4MXaAB8gMvs3FhYkC7PIGRPxE0FKxj7cXCEKJSQ0CCfZ2c7s+hoi9t4VHgoFv74y6UEYtfG23Tog6Svc
+AbrDlXUBRvUpdYvKj+WJBHhE9XXF63vAurVBd/y40bu7soG+gDF1egwRQ1VParnIakxLccCRhEV0AbMJw0T6/389+7p9Ork
6gDXFCETFvMRzxkMzQYN+PIOGgYK+wL6BCn78RgFyw719+MQOu4C6xza1eEmHLf77hX49elGOhHE+dfyD9qzYNTqCQLLxuT4
NwUoI+/g+wvqAb8aGtS/80EPKwXVAfkqjycwPg755wX3Eu0LBuojPdYP7RYMGgY45wbBIQ788Brr8ekQpQ38GfAG5ufc/U3j
AAIF5e5A5i4jJO3kB+MbWPI3+U/uIRkI8MwLvPg2R/gI9/NHIgYQJiDQ0AsDysEOTPUg/+Ue7UcSxOc+JNdBAPHWGBhAG/If
8c8kAgkb5vTd4O7Z4AUVIQ0zGfDUPinNAiLSNrrS9ODDHhX25/Pq0fL6MfLzEyQe4RP0yPgQC+TrHdcLHQE8ZgDt4OsVCyzq
VVIL4OcC6ADwGf0RuegqCgrx2gYU6DjumfwLZy7+0cY0//45OUL27vrn9zMrHSQi5wAiIBUAI/z48NcB3hvZBPYu4TxM9dsI
ADVCMRkvKBThDbv+8wUA/CTp9voBDvTv/BTaHNEd2/nxEf4sLPsOEw4AMwojEfEdwETvzc0fIRbr6w3GEOYgF/QfQtDJIDzv
5QnoLTsJ8QEa3wH+9NfZHvH+RwEDFPvRzPHpGOYb4w7k//PitSQLFxYX1PjiKtREENElIgrzLN0BPO6+yhXw9v0d+wrLCgod
+/UfzwtHGzwKIfI00yHmMPclud7f0EoXAezA8NvqG/MY7+0F9Pfe9BA16O7NM2ghEPMTRQQj+g8u4wbCwgHb3woZEDLP98/v
C/3bzhFNseABqvMfHfsq6UA20vL9pdgAygHlON8l6xke+N1G5ArjU7nI7Mv3AgniJAvh4R8SArU3ziohCSgT/NXjOfv4+xnf
CNnSF/D14fkt+/UhR/L1GfITvfn67S4LGvAK9Mzj3OUOFeMFvzwcEET2vu/xEhaq7hI26gHfyCUKz77s7RPGGfnC28QFJOBa
1vwt9swhEw8yEBee/Tjvyc7YFxMa2CYQ77/T4/lO+tgXKrrbFxgNCA4cr+P27Q7+BwvUH/EK0BoJFcbVHUvvu/m95wYR+OcO
/TvuYAn7IOUB//ogML734g82Mw7w8AE94cH88wX1LTsIF6biKCMO+yji8Q0oNwESFx28Ltkw6CUg1RDX7igFs9vB7ve4JhsF
6evq0fZMCh0hKwUQpukjR+8N/Qwk2DfaN/vhB+4F8B8OQdY0u83/SAAeFt4C9gHXBQ/JBfzhBhr/3OHuVVIEEzkO6CD26Sz/
FgRLTeH5IeAt+/rw6EYaDA8E9yqwDRrp0/UV7gDh5MnhEaALCwQEEOe34hkt+NUA/DAPAdn3tMYDA7vyQ/0C+xqiCf4FH/bN
+i0AKgX+JdjDFncmFN+1edcD4SrtTyfI7P7p/hIaSPX0+e8RARUSGfspFfcK8wbgvcf77qXs0vkV4aQK2a+wHQwXPjAmENsU
G/bT/AqF8++bRyf4xrwsLj3LXTT3Ju7t1O7dDdQqCvoLNufhCgkkBFcH2OLbNPr05WrW8ek2IfIU1iTV10Dx/c8r6Vk52hjO
I9YX6BX72f7cSlE+GS3cFK/rWCtAusw3Dufn2/fj7fPa1en19A8sEgwlBNOc9R7L9S3RBtDk++TpIv/p/vcQxfH0JvEUDD7u
5/23JtDtDNrf6xDyBPUoEtcEFf0iL9z4OOY97ioQQdygIUUT6w4GURPz5doRCB0oATkHI/oR7yIQMsLzFgIUIyInxC/LzjAG
rwLACAEuBAoO7vK7RAfX4+T0IzkUKuhFEhIKMORBjypY8vIlY98GBtsETgTuKswb8bO+B/8H5dkH8+Xp1izwz+IS6evfIib+
ySHdBRf5/BDRIwXaBwsMA+IY5/fMJ0BOujPvCT7iB+kN6ynPmyUZ/vTbE/kKLM27BQ0JUkrYoNg0IfX5LBnyzvcU9CvP4xst
Cyfv5xAdDhMVBen0IYwcJhoJDP0BPwvs6eCwHqlV9h019RLN7iw/ASY1sgQaAhAX4NfQAwbbAc1T6QMQGw/uQwW7zCD0Q+Xq
/uUABhwu8ebQ3AQH/FkwHbbt6a8JEc/vGBIkEA3j49jx0rsL2PPTOSj5EDMHJP8g+uHnEeIG8AcGPRIB5NPi5CHDRv0m4Qkg
68bg79JUyPMTC+XvLwjfUeHf+ynte9I40A37ABkE7QRD4w8VJAM1y+QR3/3vB8H08PkKDP0D/CbaIUL88B7x97M2/O76Bqv8
HRA/y+kq6wwf89C6Ajbu9v4k6c+yIxZQ3Cn75CDv4AlPHgwH56gdDwPU5yg/FCntDRPR0MzhPOBDK64KJFHL9gMDKhXx+xz4
/90D8fPsxeIP+f0PQwzc8g4hBOm0IVBS/P/8S/b74xhD4NbWv9f20fIdFhnUJefTA/P82ghOrsQLKS5DMqwQxxW5HRPWOfUm
BeLJ+h/oJRW02OIW+A3CE8MNJd8jMB4YB8IC7TgbHvHoHPIh7fXs9/YDDfbZFyUK9hjD+fs5HCvJ6xoqGf7JBvPqvg67KAvi
+SH7HRMJGBcmNwwBQvYV5wYKqyLR9+3iDv7gAwYG3hgg/EAg1vAw+0SOu+L5BRIL2HH8793yAAQvIgMLSuBCBNbq610FJjjo
Dvf71RgU1NvO0vwhHu324fLTDAUAIPUP3CL6F/z3HBfzIgv5Fs70Hv/wp/r5IwHj/yP7BNxGMvozAO4GGSgE2TwA9+8Z+BA1
Ffro9dAK8TH9O68n5DudFPT8zOHsuvz5AQwZ2secEzkDOH8xRggZ8QC++dcnyhwz+SvczzTwPOD/OOTd2P4iHAoBrjcsJVw5
H8kMGBX9EOnlvjLe8gfx7Qb0+djsNdbcAADVzwQB92Tz6PlIBAzRNjzlCfsUTSPUJMIZ/Dfj9hnf1OP7Ejk78SESs92jAgvU
TDS/ttbYKO8PJw8z7/YfAyPz+Qv4EuUY9w8R1ecnEkbsSNAMB+0BQATK+uD8BpMnG/IAGRsAIwEVJuAb7/rxzd/D0xMFI/To
8wwO7+U3+AslG/PTDhTvFfb4AzHO/u8IDSwQBPA/zzXWPzrnFgP57PnsDR76/LZEAsUk9u7ZCwW+PB8hGTBZNQHTCN3r/bfx
++bwzfd4DPo81/XN5+TuI9PfwxEdGxLJKCzEVA/9EvfCmwfo4sO/xAL22x/QKfjv5RACDe2+6vP3DdFo9QUJyA336QAPAAba
AxUX7ALe7xA3AsTeHhoV8vUzDu3E/RQX5eDa3f0bIuUt5KTm4s0/ChjI4v/4BQi/BCvMKRu5oTUT5/MBUTESHDUmswkztb8I
DNsq/s0oJOsABh8lISIIIgQc0psaM+UlNg70IdrgsQXd1e5HAewRLP8OITznze/nIgoC1NDhFf4p5uLIQ00X8hIQ/CT++MNA
4gyWFrAcJu/dyNvvCdITGAnL+rgL0Ary/voMGdkp7f7S7iU3wiQBIfwR6PwBEwTMBiPf2OYM6wUxJhLO0fTyD1YyCTwq/uLh
RQEn795E3RX16BsKJ/Iq4NUE7ugQ/NQbLOUSJkHJ5/j4FNs2DysJ++Lh61cS9w4e1fUQ9jkrJBsJ6cH/4zEJKSAD7Kv92fr/
66K7KQoq8P0FARoR+srx2d7w6z7ePCM29yQF/cXX/wrDBBLfC5HoAufEBOsiMQ0MHPQN/N/9CxwDGhf7IQn7BOvkFiDU6ine
+ewkJwwhDQkGxPIOOwU08QAgDrvHCUy7CSMdZEfpRQzp0PDF/y5C2RHwYTftF/Yn8dsl+O8j+PIiFh8z8+cH+dHa3P3YD13b
6eO1MwxCHPbhHkL62sDvB/wU6T4OpNAjI9cb+0wgxD5S9qoO6LXZ7h3uMuoHHgDuAxEDVzIV8yzlBebV1evL/yMfHAU8DAoX
sdz55C4BLs5XFxH/0AFB3AgsWLzr1hQQ9iju7wDa6p8UAxP76v4W4+0zFeUH+OUI2QHl6iHQ5Ab9JDg92gMbFL/X1QIDH+Cs
+h4DyjwJ/wTC8bEg1DccKvlZQ9AIFN0NzPgk0QMkE/kqMQ/Z/SkE6PA3FSIB5fsN8vUICM0nuuctYPTqDL0oOSbe9vwsEebK
/8Lp2QIEPTY/Try43Skr/v87+B/M3CPa2Ood98Ys6CzmEikF3f0V1Ern2urZ4fbzBh4R0A4ZPiXpFunC9gvf+lAQ/ME73Wco
GfTwMfzZ+bv2sc/vCz8ODh4T5eih5g6rQPDN5c24TPoLHAgpEwbgzKkQGynm5+gF5zvDJgUGsAPh6sT1FuQuAepBOC/JDB3s
7fL6EFAtGMTjo+sGBiX/z9r4+wLR++8NOBCJ3sneQvwD2RMeNikqjNof9OHB3kH7E7PrIy0bstIk9yqs497xD9v16dvhBuUa
1PDt6Cf5DkXOB80D5w27DePtIpgdIdVpDbsPDhfdK+0uRrsY9dTH+dzy5y/p5MT7G/TkRdUW6X/u3ATV1/IP5/CJ0AIaOQX1
SgTX4DoJBnsWCcX2zCQj6e0B4R/1+CTx/Pn3KzPr8vg17fHCIjnVAAxl0AcR7ehUHBD9v+wcCDsT3/zIG5YOGUDS1w1S2OHO
9dHZ+A0IAgH4Fdso1OoWDRXasvrV3Vb2+PyTLvY9AOUq4SUI/wvHKfTMzhGryN5kSOYNSO3m5gAb2wRE9hztBfj+780GL83b
Efn5BkUi+PsL8bboD/0E3xHhyiDuMwe87hO5+9Un3ir2tSjm0P7P8/kHDs3r4RQM+u4yEfft49ce/C8TBBj8G9L12i7mA9kh
2R/8EBHUODy1IxIIBsfZNfUbxx+9/xKj57L/CQDQEQjrvPA5LlYYChQw/yAw+UXGBO5dzhkYES3qWqj6LfHLBgwr4wNO+WMq
ISAkLxAm4D4NKfaBJ04KBeI44gz64FAwLgbtyTw/Bv71ZvkjE/XhHPz76e3cIPH2FzD9ywTzJywF9N7RABr1Fw4y7f4J/clh
/QPMFwhA/OjaCggrPffTrPY44FgDVvjM4br006ts1cz0FzHi7/gg7Njn0Ew2IuzcsAwW6/rSTiPqJuLx+OO/yojYAPkNPPjn
CP7uDJceEQ/XBO4y++IaIPUoEx0UAhQO/9LWLAIX/+zn+iQA+L8XQ/BQ6fU0GSwW5uT56rcN1FAAGuEqOfC2RCIJV/JU4xvO
E60l+0RZAcnuGdQr9v+698sJ4hM84UbX/jMuHf8P6zcBHd3/8gUjDfXUCAcKC/kA8SHw1yn7ryoB5PE85un5E84oFzjqC/Ya
7BL6zHbVoWEv7whmIzIIAgAIJhbB8x4EXdzj8b67YNXnAaId2RLOEDELI+f21OD53OW2KAc9CP0CEtrUAv4C1wID+jUQC+Eb
Jv/OGuoY5hXl7/rb2BwIC/bJ7wfeG/pQ60LR4AzqOzLBHiwd2ezB6P3TxO/2HB0v4PgZDEIk0RHvO/3gL6bjNAfyBBgOCfC8
AQPY7ScY0gMAGAENHDTr+wwr/QfoE7LmCfBY3ZvbH/fUJgYG3RAQzPkTBuUM7xUc8hNb2eUi/AzvQL/hAy8Xrq/nCejZ/LAx
9gL53SMnDtoLBATw0gzxF+fT2e0DBiIs99oS+Lzj8f82rvXPMkFD8APgG8gpJgvtAR/j5PQf/T8YLvwrHTja/tD8FyMX9OQF
5+sE/hgcFvn96gHzCvzd//UbJ/rH6R0tGyAH5Bsn5cr7Edcj6OnWAboZYhIU9wgF+QT4GtYTAukW7SgGPdP/LdkZ2Ur0EOUL
28UD1R4HR8D2CCM4HgH6I+kRvi7iJP/bGdbt/+768yIR/DMQBxLcKBU1SNP9CvynGt8e89A3hvXyHA0eJf39xBDu7AfMDhge
9d0Q3gke+ADSAxjtJOvuLOn8AfIR8uoA/UXz+d8HHsoN56AYFUkv5wDjA+4L6tzE/TDpQvfoCvfj7iv11iUA5v0jAsYoAKc5
A/TyMeH39QPVGvQuAAwBBgEMI+px5L0kPOACJhsvCe8B3wQo/dTg5i8X/f0pEd4mrBcvDv/TseXfAzfv3jYXQtzWL/UcMQ8O
5sOPKfDw8fjxEcDG5u788AgR7OcXJj+9DyivCggZAvECO/PUzgvn3P727tzlNgrf4jn+AtHr2DgkF9bl6wkr+xIS29kMFfba
Ke8JHP0SzRYkDs3rwhEkpuX1wQkcKQHlWAwFICbFAzFU+uMdnfTy6RLb9hvtudTzB7bxzik1JBMxJPbp7CQJ4AoQyPzH5jMZ
yu7Y+8TnQQ0T6j4KAMkJEPMIGROgt8UGM+4VEEoO+/rcA9n99gLjTNpHOg059U5h6Dsn6wvO3UTl/APh8igDH93fEjH4FCVY
4xrVBvMdDAZBBML05jl49Ne8J6zbEgIv/xv98ucO783s6dvz7wsPCQfhASEv8AoA5TnLOzYfDO7yNBHn+x3pJQ7p1Om9uMvn
ER5EDfvp+Q4CFNITFrQBBxgG7+wYGkXjCOo1CwP/BRr3JwLx7RVDCQXKB8zr/uFX8P/5OjXv+h/FyQXsKBvITESp2CfkF56m
3+/0I/Ll9+zjGgvtKPECCNPtwie8+MRA7xgu1RH1JDLNDTXz7x8sAglT9M1aFtkj6t7oMw/748wG9P+yCSoQOhwvJwDkGEbR
zTgJMN1AxCXpxQ3nCCQU8Dr/FdnXER/h8ADZJQjeZQfNAu0LHyrjCNEeWw794ATV96ir5e4U1Nw+Bt8NDuqyD/Pj8CEjXPsa
vxoIG+DnojRAXujhH9v46ea5sxzsWtzgJRfa4lLr5Rb5+QD/C1UT97cU7dQkB+viBgrD39Xp7N7h+dEJnejBFk34JSr+vtcK
7L/aHEXi/zwE7CL7KQMGDxTT3PER5toZEt/H8pXXuh8y6TMG/gHjYRkBugov0+kp8v4L9e8hLBtGOUQxLQ7GAejIHNUWKSgw
CiclxsQpLBMJFQJEDe0EDdDr5h8fGRvDudhaLiv2+w/j/PAjItPa+cwSKDL3CCHR6kHrE94dTerPEQD11v0QzhXITPHm/+Tv
3gYdw9TO+v84Chj3BvEnO/cZuxQL9vxIMeNm2SHzAD8IPNkl9+juu/gl0xbzF+297PABDQ76Kf8tC/scQwbhUUEh7Pu8Dh3S
LK9SB8zISNb34fzt5CMt0Pon3RDQ7wQMEgXy6e7sD+0H8tUdLh7nzekVDyIECPYU5PjS4S0N5dUZGfESIf0TFRIbBfz7CPcE
IiUJ9MHNJvPqAS3gywUUA8UD5uTbF9QFGCQh7DYI/0Pi7r3eIR75MRUt7BjM2BfMPg0aI8/+KdDxETol3BQOAOjmD0vu5RI2
CP8AFt7i3tMUNOsm6t0R3dQkGdsn294N9fLL1/ojH8U75tsd/AQA/7nLHg71Ch4RTf/MItnKFPHhNgDfyqz3+wLs3e3eTtr8
7hrcHOQJ8BcECfASqvIy6O0X2db48RYQ793w+icX5fjqCrfn3fnh0vW++Ok7+x0o0ekOMfxAADcW7AcEAvQx5QMoXRfRAhHD
AiWBKwTxDv4o8LsJHBUdwBgR+VLIGdPpBuoUA74oKZ8sCeDDrDvX1gHxNxL5KgDcAyXERCLa4SELBM0C9zdECvL84Rn56AIg
vPAr4Abm2+oGAQCurhgWKwvQ5pcAwv4q584F4e8R8vS1KQrluM4RlAuM7QwBCu3r3b7/2/QyGR4qKhPgpg382iNH6QEfxynM
tSso+voQ/RAZ9/3hICC8R/3U5gUMH/jo9frbKfIbDOUW/fLFAOPEoPf9KFFhAfT63y4gROIWCwL9/MzdG/03EfgLzOvbHBoB
CBTVBFcDISwb+/8R7eYf3vj3IxHxCUDQ+cce7BDzDAjayfseBPASwc776xXiSvwjOyT5AgoAL0he4MQMvQEZBeoY4AsUBrz6
7wL6JtevFx4B6Rb37k7xNe4bqjO2ly746QIy+QPPvyoSKSXqO8rlOgnhwiQiQxH27/u3FW05E8+g2uscA979C/C8ECIAExkU
7rUQAw4/9OPgJPQZCE7a++vk/S0PIQdQUDQKGhdRGVrICjv/JuawBhQtF9L++vkC5NoV5MMm8Of41/bjHuUUCefgAyUiCvIZ
9vj75Vja5P772ijy60j22Q8l7ykE2MoP1/f5BgFMIw//CMAi+A8ZNdLZHs/33erNyqbJ8fgsC/n+H/PC4AoZ8iIF0NruCy37
+Wv/1v374wPdHzTo+D7RDOLB2PbrCgb+FSbxossMBtQqRMzsFwFH0eooJCMTGRnEBuIlKvoZ/Sr+D/e7FgGpNADyBcIj99PX
LuHhB6kI7f0rKCAfHuP8AiO89gQH8u4IGu0E7eo+EgTLCCpJwSMALOb32R3x+Tba48m/PysR5gn95C3dCeDg5RS+3xQA+wYI
DQfiKB/swtHn4izmMfz7CsZSGSoYDT3v8xTRBScs3wzI6u/uByQS+gcg++PTHCPpJQvUz9PqHKT/COcl4gYR7uDjAtbwFgsR
6S62D+Xv0+II29cL5ioJ5QrLkhALEUPUJgErRuzyH/wH+zXG8QDe/tXDxyfPR/X9FikbxPsGAd/6Hu8YDOtL/rxJGLsz8QLN
SCP++gIbtzH88OsA7V4FwAkn6Q881eoc8wojFcNaDRnf5KIuLukv1yDb/gMs9ubn4VIExhIfMBlODPshD/8I2feW3QkbARIL
LgkHDRkMHhzotQcKIgaE5gMLKbX+2wzF2Dn4Cwjo7xQSR+IFIOgA/u8tDQL//vXl7RXoEuzf/OgsMAHXQAn5wf0v/zL5FusV
7Qng7er19tT45Oz97tcCDPfQ6vsPAO8MCxDexwrxIQ7+O7H44v7nRuszAPX78hwTALXqI9vyBO4GNt0X6x0c2SAG99/4Og20
DfrxHgkwBBb1AAmr1uDi+gPg7hIIAgL8Bc758iYJDEXqDBMLribt7RD7DCUi+84a7fDrChMi2S74WTYOK/A7V8jzDtD4HtB/
88Tj2RNEJCM2O/a/zAgZ5zEs5jetwzn44PUK5ebzIBnN+gIH+PEoFeCu8BPade8RDBAHufMQFyoJHsEC9A41NMYXBfP04gKx
FB3jCygbwx4wBeWl3eYPGSoNLdfnKxgz+/nh/fws5sL9JM4U2RYEBwQcsgHT9wb5DN744QACy/X2uOMr7RILPAj47f70GsTn
De/44xUf3x/vDRASSc4fI96ZzVEaTg0TLgv86EEXB0bkD9f7ND3fEtzbD/Q2Bw77BCrOCPzYvxrlCrv65jc4AB322xXWIBXn
/vUGDwTgDSobItw89wErDfm/Bd3I7PjbciLUH+cxLQIMISUc7g4U/gO57xcWCAwEKTH2K+35DwQI9RLi8B8FuvLj9h/fTvv2
9hf3HTLu9hfuIePm8AAYIw4R5u/GAxPh8yoA2gr5BefbEssr6FDpIMj0FRcX+u343xEOF+EBLdLbKcpJDxMDDvAqEekF/M3H
8ccMCecZ8ikSQggV4hLr/Q8x4kAC8P7w9v6+B/gi/iMFGQD1CQXzAgAw6Low7AAA3/MO3iTx7wbsD+gg+CLWE0c4GRw8/Of5
/R3zJCnTFusC8w3eCv/+0dwX/wn26QU20hi03/PU7S379vHELvI8Fd3W/g4GGA376C3q9A4M9gDet+4ZDADxQiIsGB+t+uLc
/RgYQELr4+uf2zoKOLYkXvLaoBL6L+TeHvwE9Er8C97lAu0SIljLMt34GtAy4wDx0db+A+z/JQD11xMQBSrzBfL9ARPW/BAb
/Nso4TEPpcY64Sk7UwTUGL4hDCHx8/07Ae/h7NgvKvsWMtkNzwnVIevy5eTvDTXv9v3l/ef46wns+PPiL/sD69zhDQAEyugT
4w8SW/fnBv8K+cTt8OrmMOsd/Bv26DDw+etPBc/eCiL0zu0S7fERrhj6DDf2GfHbuP/pCOki/CvuNxga68wFVbz79dso/9oF
/MYAz/UtE+oxHO4AAgLg7dz1RyFJAQfpCigkF+FAPRzI9gVBDinS9S4a4s0h/wH63yziCb0K8BfjBKzT4DzP2gDwsK34zC0S
K9Pk6gL56dfwBNw92B4HPA4S5RzozPbk+BAp+wf21dz1DdY9UT728iL6HsXkI+Ux69r30Qs1ABwZKhL+Dzn4BgQGBAAX6e/L
xRQQNeT7KRgA+x/PRDgN4u3R3dknHuXI8REKFR4qBxULFBEgKU/bDi0RzyYh3t/+0y5Q3P0Js9jluNQh+w25HTr8EikJxAjZ
1Nz5JyhJuktCIOUG/hLj984RxuEkwLT99tXK9/wd1Mfm6xX71TLqJSMs1e76Dg7nChzFTy3arKsoH1MZ9gr0K/3czw7aFiPj
4u/yGBUhOuTh8vExCujcF+L92vb1/zDhxNYv4hQeCQL0M9QFvvkm+dcq9RxK2c7tRy9Z9f/z700LJUEEHzAC3fndMl6cRiQj
5wut//n5A1LQxxQPSBjc5RAdFRbQ3Ruj7goVHwkMOMrHxNdCiRP12e8TEevSHy/RJusSUDYE0wLgCvQh5QUBNxsBzTca9y0O
7iL1sAoBvwoCzAjyIUvw5dkt2gYHB/ThDvX+EMkvDdoUHgj3GUYG8OABDgsZB9gRDCUb9vn+1BUJP+YJ6//8GxQp8Pj7xNjf
CfER7usCNRH1yuMAGhivEP8F0gjg4ene0/w1+sboI0j6Mg0zMBHlvgA2tEk59+bn1+si+voDCvkHqevoH1sZA0Yq0ZPSAxmv
O/nDCcvaLwLIMRvx7P7WCOwR+QPg3ScP6CnL/foFyvDs8vkM+g4hF+0RA3H4Fer4HBjBR/86IcMUph7hHkZJp/X5FgDo1RrG
8/YlFQ0BAey4F9chFvUERgETHhf/Cwxn0Qbp5wX3vB38G+MvwzIPCdX19QIc/+oLBDj2MvhW/AUGzvLtDQkj10LJHlTvAQ4a
/UH0vxjX6ufSKB3U8uLoMs8jAD0HErYqJSsBDTzjASooRQjlUwFXr/P1F96CHuBWJ+W0gQXD7jzdzSn+Dif6+cAAGs2zIUKe
Erj19AH9BPoAEAMC4TUo9ADq9/YqdSn9vtb44BQg3xHED+z/NQD66Onl+xXcD/cL9MDT4QAy4OUSDczpIB/fQfW/vvo2OvUX
HfPyMisTz8nvBxUr9Rrz0foT9wTsEQjI3e7NILf+4+wbyALrs+NKurVnwRonIwYiEuNA8AwX1uX9OOvScscVAxAPBRAT67s7
ASHKBiAqyvH7BBbWAxYABrAE3AQE+g8EFuPw/v/p+PIP+iviDv0WKO2wRREcDVnsDtf/CQ8f8BJlKdv1CUsh8PHu5+rYHd0J
Cyvs8PL+z1/xAyBL6xkHDRD36dQIOBrn/PLOQ972IEDyQ+MBQdIz9w7ZTsfNIs3zAtQDDBn88A7NAtMbIu/bCd3828w+7M7u
5NzG2e8qPwsn//4P5Q/ySCwtptfyFzDl2OnFKcPsIsUU+/sp9y4l+v7/Gu/UCNzS3fAKL/ry8wwLSMvhHPj5FQ0e9PHq/zPc
JtE96AADS/bm2dsG8TPw5/QnEMa6GwzuCBvW3QXAKNvmLf0oBg403CwI/PMGCAMhFycl39lE9AfpFvZA6hDoSywJCQa6+gXK
7B/i89/ZKugJ6+zyCBm3EdT9/fMWJdHl8PIwH+kFESzoOxC66AT1CsAx/Psj+7jb8xM1tcj9zBEJ3uPkIgQsFPUhtAisLBsf
BBL0xfz2DP//6e79EODF5trxPwcdJyHjKRbf+e7xJCkvSuX8BNbE3RgYiyAkBvsnLPAC7eIFI/Dq6uPx2vU+LPr20PTKOAnk
DwftBDra8A0u+v8q3f/YK+0ntdsNMDjf6PYPy/458Sjz8dEJFwbr0QIKBhcjDwHoASw0GyBO++Db7uANFuzo4RkHRtzv6cbB
8DjezU4h8dFG0xIPCDncH/PQ2evwFgD66fEbyhIS5+us2b079B/+JNv0twLWAhbtKhwuQ/77/SD678wKCKkNHAgx9SaxsU1X
CdjM5+3d5gPmAAPw9jLm8wAYCQEU5qJO7RsL68AE6vC+Ci79Ggzz4fPHAfScKA8Y++T/xdW621IO9SAy/zAu2Pwd+wDqFzX6
WvwUDxruKhT5BR38tb7r+tgTxvrh/wnF+RgCC8gHGysZLQj39Uew3TETEPPxK/31ENDiq9UsRf4A3a0FF8YVAPcP4zrqAtzx
6Ds2/CUC6Pbn8kYDGPbCHt9Q9BDoSw7xJhsF5SM73zAX/fAMlOKzZekIEZ3fyuQ2m+tEFCnL7BQg9dgA+966xuoC5uzi/eXn
SRdCP9jGNgwEA5lFGNkdIzjhBNDu7zDwuhfqwOAbEPLaKhACCyDi8kwNEgVRBeLv7q3u2vrrETBD9EbcBwUd3Rb5DN0ADpcG
9jVD38/vA+7uD/woLBL37+EmG0ku/yO7zST73xb24RH5DRbJP+8OFQr6ywHFGOzH2Njh/wHXCffD5gkMSEMP7Bj79EIxBz/K
CtQvFhXoEwT+I+PWBRTs40uz9zD1Vd0S0cU5NLkfDBYR9dHDINeE5xmz+T7xBPI92Lz/6iAYFij3IDfF1SJD3RwqzzEMySlJ
jyAP7BLu8a/zAFNLLiAS+Oz83w3zTOXuAR7iBCTIFEL6FB0280/y6+Td8epLJDslJewRFkMFGSIV4eXwCDETDO7/0Qv4H/UJ
6O72FBLsuQn8ulISGxoaFgXm9PEMzyIy6vSm9gzxSR4D7Ce98bIdCfBCSi815CTV3QlI8MOg2wjjP0tK7A0O7PsU/u4rMQoE
8k67Hw8BRxXtA98DB+pK7DkX3f0mFd0o8intLtEcLRXXSPfbJA4kNSIP/gfS9a4C5YOzKggaLw/l9jRkJOz1CAwkMxjtuKf0
C9QPDCQ81MQ9B9z1NxXg+wgl4f1WaNxj6wU5DPPDxBMD/zb/yfIL5uvCufP3UvjwJwTY1+Ql9CUhC5gIxCAfA/IB1Sghstr0
CtQi5+z+OQrb6+P8odu2CTQIQxQGz/Qu//PhKU4P+iUiCt0I8QIj+hHtAQIv0tEyAvEHvAnw9+EADwgQ//HPTQc03KrtAP7b
+jL19+8xJysS5UYo3+wsECtI0tBUOefD/RwEIAoq3VXmIgfX8/rt208i/t05ghK7ILMEEfYPGerv+/W1wiP40hv1OxwX/9kg
xhsQ5A/qOwozJ9YQ2/cj0P7PCfK89+0yQkHVCtsgMKjxCNHw2w0sHiIbDQ7exeLfVu319fP9Esg1ARA57wD0/xmFrgwJKe3h
IOnq4gkTCBBETvDf5iYPFBgjvjD9BCsNCCP9HBI+yDjwMifLD9UN5eUONwOs5vgm/S/WtwT//N/lAf8Y3h8qFS0GL/He8QP+
0A4J5uAG7Bgt/N4JtvtEQur2xhQ1IO2oIUQMquL09QwF9Om6JRD6v/4S9qMoAQT3BAL7/yvP4Bjx0+gYFxX5JB4a8g7SChMl
DMsMA8HCMRzUGPAE6rnkpv8EAPTB0Qzg+uf7BQrsUBTeEgapAQAkGNzNQczE5AH0Duft2qPR5QzwNsTcJM7rEEnlxvQ/Fhfx
IQIs/hf9ThbRpPxU56vhKPgaIOTqD+wD8u4BKcwqFiLnNO71FODt0wbp9Ps2++3dw+MDDeBC9QX8NP0P6w/248vr7Sj57uve
Mf/kFtDgHNztQOE76zZR5R/XKr7pAdzO6O4BBu4BHQwZGDkduN8Kyu45CRL/DiEAp1EkwvDn2BUgBTpACuLV8fEp8vwSJdIG
+v7bITv07V/j4iwFF0r0EeUAGN4hGC7rvPb/Hx4R7BkF18II2AgA1wO/yRWhKQoxBgX6+PfsPgnu3Qf0LNbdiDwBVwgXNN34
9akgDzDSLA0nEMER8fL+EdPn8dTgGMo87jT8+9oALhfr9e4P/gY66fooEge9HMQgCtnY/7xE4e6cBSleLPrf2sMWAOgc8t0v
/eTADf5F4fL2EALRAyr3qv3L+Dc3KO1D8OUIEQ40+0oSIAkm5KzyCcUBPhKm5g/Z88EGzwFI1Qsg8R343xD5Nx8E4RsqCeFO
6isSJAH58e3420gNLeri4/g0+Mwz7jEF9OEYDgEp1RD3nszp/SxLAAwSGRD51MrvBff7CfMCywLcANj1DQ74+fgXJNga9xn0
2xPTNuX66NwHLQmvBP8Ow9DvHRgBMO3LJBKUvuzeCbwlAIUfC+7i8RAhL9cT1gwMOv1GKsvyg87zKxUU7tkf3uTf+AAINEAm
7yb96Mb+Fxk9Ff3sD9McMh4CDzjKDkIh7ijtLkzqCwXV5t7tzywMGSY875ew/y7i9/oP5Bj7Hs4QEBjc3jUH5d7rMQr6/vNC
9hoJvwQV8rEEHxf69OnkIsUTEfPx3wT2IfriBB0xDdfnCTgU5fUFCxL8IM7kBvr+/Dj459D5NDz1HNcPCOUzBDTq1NomIy0k
CTfiN/P9HuAPGfkI1B0KErAG9Ek258z05AI1ERfVBFfuIN8A4xYAQMP1ITzA7gfcLSD3sjgh0hYGQ+bv+toEWBI0AAXDF+4G
Bx7U0tyuRBkQIN/6Sx/O/AITKiLr3BADEc/C5g0LRBbFLOSZGcYD3BQK/Dfo5hvXrzMm0CoIK+j12c4y+BTcBtLz+uvx7CQh
4QXw90shJPQH/bQu2y5gzCwT/OD+0fwD4ruxF/pLFAtHHN206hUeDRwB1g4VLOTvtx8XJAPo+vH079kOGCPf+/rkvhTgHffy
7fzh+fLnIDsfA+np+jAG0AUt5Q8K6DkXAQD86fEf5VLzCKME8c4u6xYimA4GMNvdDBQ/QrQ4/xIA8OkFzgD5DDL+HtYnCQ/x
7u+58chKC+H48QQvOxjWEMYCExfvKRNACf4AAh8dNiX04uAWyfT4KOjx/wjoGhMABED7/O7a6RRJBvzVyiYsBAlZzMTyHT/u
zdstzwEZ5i327RIq4gbcyu773g3gESMQ/9kgHBvaDekMBOE2TAwh5+ASSPLxH+c6+AP7/sdJ9AELHgEo/QIndBUd8jH7JwQI
+9UM5iIO4gwvHwhH8stDJPPQBLfd9wPeJBw4Hgkj5EvKHv/QHOX3Aw/56xEEPgQbogVNHNvs9wPiPebzBDi7/jq48VP5XSgB
BP4bMeL+BBob4wYZFuz1BewK+imN9Ov639fr7fpp47E64AH/Mvb9bgUF0O/vfeVMqfhE2xTg2CYX4vzyFL0E1+oH98oFHOav
BPr7JTkx9jcHHh/o4foB7/MW9PH85Ozw6N4EScLQx+/oDfv0DwLrxPsJ2iISDBYt8Pzy3C4eIfAG5OLW/8nh1evYOy7qvxEW
7yTgtg4T6sYURO7SL+v28+fNEhO6MqTl8X8LPUvlBu7lt+phDPHaB+wj7e8K+wwa8foiFf3ilD/v/gYD8Nz6yrgAQPwpWUEK
/9QEsMvs4Prr9uUs9TD64vsCC1A17f1bK93r6bP6Egrw7xAT/8rb7/0SVRnc3On2DNX5Hw3zK+ZJNcfa9rTuCO3o+DemDu0Y
TQXaRv0U9Gbn0/MM3hPc/RrT/Z1D8d3e9vUkR/kb1Dn9Hv0l4SubHDzf8BNW0Abv5gIvAu/y0wv8sfsKzPz4LOMO4eAFGwUO
1v39FCk7Tbcl4zm5GshD4+oCENVAChHmEBD83ADh+a34DywuDib6K/rd0gIdzRXz3drn9wP7/ibv7/0CEwv4DPIkG/7+nDD0
7vURycsM7kb7C+cJOvorO+nF2kfrCeQL5PP3si1g7TAL9AXltO0I38kE5gIU/xrV4PXYCh4J1AL0CyRZQdwrKevk8RYlC81a
rsndMv8/HtpBGy8gJNwaTR0Z2hrzUOrz0Cr06Bvj6hUKF9nH14whyxMm/+4RIA+b/fn5KtkPEDYMF0APDtguDeALAdbz5dzl
UyL3Qfr7CA7Ziu4oE0fnGAQT6NsYLBsoMAKTEAkYPxwdHAfmDzsRC8IWFfIDFL391/n0R/wR9ADQBhne//nmRPcG1gu74wkG
7+nVO8AcFOkL/+XZxtwk0BikwCv3PQLlKtom9CABIww1PfcA4jEWDewT0Tz++EMIBR8MHDIPxyQP3gfgGwP14Q4SAiKt8/r/
Gey1MN78EOy89gkUDSXEENjrMgHr9wjwJ/MEx0oO5QLpRLIoHPH6IAc72tgi/BQ5IOHnNA6zGgTA9/Ym6AMN8NzEBNEDVylF
Yl68xdwTIu0WAcg399MhssMrGAvS5AYL6t7Z6TBD1+oQJpHh5ucNtgX+hxsWCwT4LSg14hHcFOk73zUkvwWl3ComBivM2+fg
Ah89t9AV/fHa+gdMJjsZzOHj9+7h3Q0L1vUbDen+HO7JE9fk1BD26/YMDb/nCrvIJ9ojN7zm3kTnC9g67g0WEOrS+sYN8dJW
8+H66sjrFOgN9qsw8fP8+wwl9wn4CQENKhPa9usDCsn4Au7k8A4E8f31ACW5x+0T8K3iFdkM6wE8+vPy/kTI3dojvO/qLvny
EfD95hQp/Q3Cz/7f6xoDEtunvjTsE/ImDyIX1AsrJeAoPLAd49w6BsrqHd0b9RHwEmEvFggV7djdqLEfBDPM4Ovw99XRFf7n
Ay+8E9YyRR7x7tBDKtb+9A8tEuIXAL47FmMkLgAgLToe1s7h3Tu66LcEBxFK698VCQfo5Tka4yDxvd4wI/jz4flI09Yhudvm
6VEv0/bZ4UPoKOUpABq0PCYRA/RAwwAsNUEg5FcDSJ/82svO500S8EgdztHBFu7C+iT7CrOxbNrVbTIVDPDhBtNZ3vUGCzIZ
6ADR1gQQ0w8cJtbxJ9i41ewN8hH8ACZVx/5UD1TfR/KhxvhLvAQh2vgS0dj5FgK59rb++y0QJ0Tk3+ckE0j0WyrvDQf/1Brw
1iN3FcMAIdQHvOri70j+CBod57PEI+stLynS8/q9QYsYMDAZ2Acr3ej96Nr0FR1jwEkZQ7kYNO0tQPhIExkyvTXLBe/x6hoC
N9/8IfPf/BD+yNUd/i/FBBYnNt4E8jUZGAX3F/vvvergHsxCTjYS3BHoq1UFRQ3KyPQR7LgBJRcGLvEK1bynzEsJ6tjm9x3z
FannC0EDIPoQ2SAa7/orI6i0DyvYAQLS8sel4RQPCQAOBtsIwzsKBf/v69z1DvsG8AkawBez5NUNCjLaJhTn8egIHRHjKCbv
/DYcJzD4LDHkK/xJAmEIL9Py8SHtA+oEBA77E0j7DvX2xYHq8tbzzDr7uQnwz9r8AREY8QElEtvq3xgdu/651Poy+gwsxQr6
BAj46tY8Aqv50tcyBhvt9//a9zXj3O8HGVMGNA8C/Pif1ekWD0ifDhkN6wb03/ATudAC5A4V6SgNydITevowEOZL1QE0+9QV
299tmSYiCHMQFy7lMy4H+BH7GxVA+PBa0/zzF98N2vosO//gNtr+6xG+7zvmQfnz3Tr29D38DAoI7j3l8yLCMd7p00PY8fbz
y+lbOD0OHxkZ/fjyA/XU3QUnr/ngzyvOJuvjGe8W2uv/4h4sMSUbMQzO0Qv+4P7UJwsFCTTvzQG//OzyMwEL9RFEEq3JICjd
AyjzEAn1OA3tH0SeMzcsDtgsUhAhFfkbCQrj2BQt8Cv4C/kMARbmPetm9ggE6Qw4C8/72Ov5R9gdzNIw+DImNPMj8QPWLqMW
7v3J4RLQ5hXBEjkX090t6MoYshFSKv/Z+L/yQeU1ANoHF/gGQtHBzkskUBcQ9QEaJxLa4gAVxTrhvTSGBgD78OQu5+vsF/EN
5e4O4vMk+b4XAewO7A4SNiQVDNntAkbs4ksUItoa+fIV5iPy7xLV/Ovjwvb1MvMC7PUT87IP8er1E+Ey1S0L7SjW2ycb4wzv
9icP6Bwd21Ts+pb24tnP3CQMNtkDH9cJ/+cS1fQBDLpZwBICyfoRoOq9FuTd2AwgIvnqrOkzHeEPyc0X4hjb59Hg5CUDFxLd
IDYGEhYBFPLlxuBaHCDZIxMJ1L0g5x337iL+Ft/rwB/o6gPg6yffFEC61s4P3/3V3kEh8O7t0ObC79zsAB0zEdxTOIzlDC4j
DSY3E9fYFb4I8vApJPLtJKPtOUDCCBQRA9/Y0ggjAQ30Iuz2rhYP9dkU0gXN9ibSAtDV5r/gBS8l9P/n7OoA3/4e4rQU8u4q
fyPz0/YGCfjU4BoTzgfcFRDMCSjh+t4g9u0QIfPOwQkE5N0DCE7p8ena3S8M7RLsAvLw+yjU8fAV/hAQ+RU0FPQ0BszeUBUL
57Hz7/8vCfbz8zHSxzT6Awoi+ic44vgx4g5T+lLfK9oStC9IOtwwH/PxAevXv7b3OjAc+RHmGgMWoMP3/vDqKzTEC+keCQkW
F+PRBPUEy//o4fHOvQb0tTQjAxL6COYoK+P79gIUKhH+CQ7aEewt+b8BCesEIvDiBAnA9wnz0NIbIxQQIdH6LfMFqcgZC7Ug
8ukzwQzkAyfZBswB3v4RKie5qhQcqtgkC+fFKPrlA/fouBJH5xbC7LcA9R7z48szB8YE9iAi1+IERvTyFrP52vtKOdvQEepK
4h4LNQXt1zP88evnKb4bMB82CuVsMj2o4AjcIOwmsezzQdohfwIrIhcc/z1BZvcTz/zuzToGDPPPtuvfJP8TDtvd9tn+Fxr6
CSX9HALvBCH+If4j1gpn9/AMhsj6LzAAAhIcAuw+yAEJDvXW2U4nGw0h7iXp2+M7HhACE+K7V/0XPK7U+t4z5+bb/A3r+/wX
3NYY1fFv7NQSDRAQ7gD1SxLyxBzSQxgb/kfS+CKFBxv0qDCsGePTDu4ix+MHxNEc5F4j/lTv4dbH9cJZ/OYrcQEpLv0b0PEw
+foTHRjPNRHpBKkL7d70Kjr4qz361MrVBSEs/wL89NnNJzj4ytDeGF4z1PIAtws/0e/GCbdSFfgjDebFAQ8YQwzeFzfl9Rfv
E//r394i/uz/Lt8O8BMlEPUuzfXOIdMn+hPpGxK2zvG/Eh8PtvFOFaVctdfg5PAP4I8FBMwSDK7v1ufh/0wiBQkcETvO/dEI
4vnaFtfMKPfxIPE42vIPGgkB9P4HFh4s58/DBdgiTSoHD+34lzUE3x7+2C7g8iDWvyIIOhbkTRoH4u64FAoVOvA9/LtD7gj8
Ai0X+vTgsB/VxuT78QYSLgXSQyU14u4YTl8H3yy30vvm66vhEhggEjMlzu39JhcxEwyx+e4DEh7H5c1B1b7U9g4lDwDrB1Tm
8KHyCiArGDAYL9Tb08fzDz4jCdMJ3vvc3eoDWxkuH/Pz3yAEIQa3NNHK8AACNw4xQCQq5cwJD9cTNd0U/e1J/PAgDgv34CXs
2vskDy4Rxgrp2NsNKsQoCOskBOGkGA4T7yZYJmYFOQrt7TK3CBzv+ggePjrM8t7Y8wPMBLcyFgb+Fe0FOskBEvfnFlDD7BgC
3Rey1SdNRfjq+P/f/BTXC+jy3g39QvkKDCf+GfG/BDgG+tn09fgl+RYI3kDjCSnlLCYYArfR4CL5Bv4a9g/7/troE/8LFOX4
8u/vJDIcAxjzEfo3TfAw1gHWIi3E9t0i/rfq6uAAGRQmAfmyqB4YtRokBCXu3EXa5S7p1yL5A63bHinn+wTgIiIa6/4u8/n4
3kPyGuj74CrlHdyuCBDi1eHRVNcM5fIp8eznDfYR9SQY0QHnv9E8U94a00BR+9/4AcruACv/WNwdz/uyHL0c2KD9t8UZD/bg
6MXUGdFbBSodEhHRwQ0DxwIJwOffAxb8xh9ZytoHB+k7AfwBQe8ZK/XtKe3fBfoYAtIlGvkQ+iXMOxEJEPX0JB/l7AbPIl7R
OAkpADESID3s6PgHzzEu/gARDjoU9LwiAxH72u0bIjDdJ8jrzw9L/wG51hzi3jIoAkXSwDQLEiEE6gDQEvzK/gbgzSzoETgX
FUYH/v4q+TMKHwZT6+kQAPIGxOMX/inF//sG8dYAxRwUBkwALwZLBQHrTjALHN8DE/EQHduGtxTl/7UetNfSGG8e+esVokUf
8q/p8hmh+iQwSAboDZhMGCHpKAbwv93i9/0s6MYaFQYPTq7n1O9JCRrW5woBCPfN+yAPwd23QA0IsbcFDDmr/hAZOgsT6f3u
BVvNIxP+8t/lLQAnDQAaRwPMAygzBhA4wFDy8fRP9PEDIvkC5hoIpBwJBiw1DAsTD/4UEP4Y3hfOG7ID+MXq8iMH4AYt9tIJ
5LS5DO9ADP1DMhHcCwwS2kA6uhH02U3CF0AEDtLeLt/PKv7V5iEIJib7EgIvFeXZD1LqOAZCxSX7Jwe1QAYlz/NaG9clwwkJ
K7bzDg//774dwuwD+ELzBv31C0DwE+tfBeznOQEqxx310uMEJe3iKs/e+RhHtPnx4+qrHO8Z67vu5RDQCxr0IAP35ELtdBYb
7AHF9Rn+A+RNGkLb6egMCv316O749RTvCzgXJeAODQk2DS5U+hAdzOXjExXtEPP74DRb6gTmKBcUDOTW/jPv0QIa8PT0F+8i
6gbiDOUNIvcWLt7G/tfr/ArE6OQWGQMXFfXqG/hS7N7pFAM9HvcBNEAL+VzJGw7S2sHdBm7vBuD/tBQeJt37bw8bK/bVBP/x
AAn4GCfuAP3gEQk0DeQA7Kvg9SAtJv/rIO3hEBgCLwfdy/kQ/TL52MYZ/yIDQu3u6uYCMvIeFjs+TPkEEFbqOMcKOPgg3M0E
/ggC7uqu4s34EiQLAAMFBBPnz9EKAd8f9c7tpSUsVPPaEO4Y2g7UGPf84QXsDQgH3hTXE+cQPE73CRXUPc7bIQ0NtT0MCMkA
+f8h+tX5EebmP9DNGcgVBQAGFb3eBdsj1b6wExIgFxY16wNDKwSwJPIRHhf46vjW74zsAkZP8f4IDQft7hzlED8P1NwZBA4G
9jHjHyvu3b8CEe8a9yPo3PcA7SLNrAycwdP0AxHN9OsAEvwcMR7h58AeIzAy0hLMIwbfAfn42Q75L+ahM/gNygtq8QYY99IP
Iiwhl6omy/UXLx4PPsY0rvwTHAzyPAUB9czd6/Mz/u8DCPoa0en/E/n0yDLRCUfa6uKvGP8x+/csBCfeHQTNGejl4A8P9vIU
2AEkOMwDCebiHfst/vEgABobKbwY/xjd3fEeTQodzzj4HhXV7ab03e8kJycEDBHzEh7J0xDw/TOsxRjRABAxE/MH5gEIzwET
AwVJ7sdK9e4dBuTx8P8aOBswF/vgAfjSyvoVC+AMCOruAenpMy6v+OfL2M4LLi8yFQMguLYECzgo8tdD7tAFFOQQ8c0X/XKz
2NUQAuJfDE4DXNjcS/qzKujuB/AV3+oC8jP0A73bGBErVQUSLCvi/tIjBDAv1BYEEQDq//EgE/XwG/4h7uP3CscF31fA+szg
/Anq6SHdD/bsA+YMBejv3gQGLg8xDAHT5xkyKwwWzEHSGxfn1/L5+a+1FBrj/Pnn8iHe/P3ABhLi6f3QpQjrVvQAES3SNCEc
BCQL9/3TJL0w+SSr+hzi9PUZlk7J6t0CEfwn8iIkCAUE/SP/L//cXr76+hXoCs8KOxkI+jPl9gAS3ekaAjbv+P8YGfUMByo8
D/cbHdNG8/zg8vIXBe/6xwkK6rUNHDwL7qJUos/j/gDg3fbk8S0gIw4wG+nKIBYKETIH/uDRGADI/U7yAuUWDQgkLBn1ATMR
8AzLC/MS5+7x99Ql4dri4f3w/+XD6jzB1xjV9hdcJ/cl3kPM2jjO1RT61usBFjLnCiO5BdM+7wcpAhLdFPof+y/d3f/j/87z
3fYNKv0S+PXd8g0A3FWtDSUMCvNn4cRT6wIWEDA/CwaxBhJD4/rS6ycJPxmvx7674Cz+HwjQvsD21vsRBhi5P/zE9m5CNhgf
6R4+9xXRw+0fIVPjAupMAQcF+xDGBfPU9fvX5ukDJ/0M6g8qLeUM5N8rxUpKCA3r7DEVA/Uewjn2Lq8FHCYd6UUfrbfmGr4P
vSUkNvzW7T5YEAtHACoZ+tvE08DsR/iqvuLTJAki6ecJMR/k+PkLBv05DB0QDS/ZHyoV8BYn7hfPXw/X+tXcEBwF6vUXUOrs
Ai3yLQIZxyf0AdD39Bop9gEa0fQjpuMkBiD44y0o1fb9aMvDMQc7DyUGHR7WGQ7v9+HC7dc1FdkbVsbM8vsEE/78y/gJ5+vt
E/a6/N4HHr/0Aqgeyhn8vy3pFeXJ5Pr7+DLr9xVJ6gIKECP0+vbWxfO/5ewYGlflCgoI39HLCvzt/Q4b6AVP1eM04R0KIgv3
zBM82vzpGcLktskn/VcbHuwCD7gPCyP61hreHeAhzEnYGN0LAt0a9Nrc9Rb2A9YFBQXH3v7zKv1RIOUGGRWyCer2GfkF6rHe
Ibs+KknzytXettvNBL+99dbw+AQKyu0R4RMYPhDwCzEBArzv4NboOQUcBCz04SoiAupEDNfXBxQKzwkUFRP6Ch80KbrgKsXs
80L8FFga9BTu5ScMMOjW+xPcVjcvxPv05ubqIcQj4AMcGRoRGAYA29Q44ARmFA/9JOML6eMAH/j0BdzUJBvhBwEKFsfqLfns
3CAOANTi8Bzt5tAJClcA/kxY9y7s7vtEAJ9l0STLC+0AP8G8X/ro1yv99RMz9tXpGwXf3tQXDAALBNu55j/y2dJNvRn9BQxE
0JLbKRJb3hcEJevYAxIYCSAR0d/rOETo5h35BQUH1A4YPALqByCv+wcfEf7WJiQOBiQH2DVd8/2T7Pa5EjjKJA0+2uf2NiHQ
EPU1/eYC7A38BzHXvwkK5OEUIRfnGuQzAxX67OAb2jzqD7cm+BczwtfW/fwRFRxK6/KvGKrZyfRMJDQh/+IVAujL0SYbr+cS
DRboBv3ELCv31+fWBO7qA9zVAO/U+ddXSUH864iXLZzyDxgpzPg+8/XoAeMNDaeY+97R/DO37zULvv7dHQUD6BsA3BjxB+zt
7v3/8UAs/RtJwCkd8Ar9GNcnQOUg3i0qGCI4IgE1ClHAF/s3t/UpSxI0BbcH+xoL3d0l9iDHAQQW8O/u2PnkFPASxuzl37Qh
DBvgBTfx0d/C79D98dkt9+UWOzYt3SNEAigHNNkNEA7tIAsQj/UO8EkEA+tlQijBu+b3zPDz3yzYAC/1LSBWK90KCh0AqdIR
LBj06ToI4MftVOg5ACXKEdI17tQ+DiPWLSAi0yni8BknxgAuGwoBstjZwQT/FuQTNgs+B9G6COLs4uE5BSjxGCYb2tv25AKv
scIDyOfX6R/1Gev2AfQS1uob3QfP6+lQ5D5PExfw7yoYIREN+PDnEgYgDfvsM/3a5xb1H8TfQfXQy//06O8RA/0e9gtW/Pvn
qjkCSx7qAdX69fbt7CMA8e0Ev//0/Ak1Twi4PenX1ckWIBjjEtza/ek1UAe70tMgPCPg5fS4Ej4IEu4ZFdHc7RsCHQVBBoYv
8g/CHtDaFfQDyOPuB9oez+Xd8g7UFg8h9Ar7MjPXBPrtS9wCztwF8swjJDr71QTjOAj1EtLwACIY4S3uvhD4G9zXyQ7JRBsR
ARgqHuLc7hEOL7E46eoC0eoXzikFH+/wFAvCBRIsFPffBOEKxxcs/QAJLhfB3icIKCnZCMoLAhj8+aLm+Pkk1hHQCAEJ2QMX
IDLk2AIQBwPjJBDi9LL7MAIb4B3uK9W2UHjmFCDHDjMqizLtKgj85+/h/PTcLifqNRvm5O7x8DTfASMA9xAVIfby5R3d2Ur2
2BMBLcAsCPrZo9sY+k/2EyMqAcv4+v8eAzjk4CAFKSULN+M3CAbvM/pIQeoYG7sO3Scns803Lvfz2QwzHgjyHbzw1hsDDyRA
/CYVM9DQBhfqK+zV2Obr+O3y2TjuH//e4vLj4DPlADv4KSsCWCoQE/wNpjUJLwK9/CL/68sMwbMI7+EC9zER7xcgD+7388M1
Bhy64BJDyRpGF+XfGeIT3EPNL8E4ITcTCDH1w+Hq7NkSCM4ARBAd8Rb3FhL8K78I6w8FIfP3IBm+RRcAJ7KsV9Yx+f45+xMj
+8Ur4svLnlHn6gLw2Bvr8akOP0EnWAgk5PH6vdzSyPPiG9Qc4gm6NsIa8wrr6w7++DggDOoHB7rdF6Q59B725zjtEe7/I+sF
+PIMvQEUOyQjJ8Hk0j4VNQPk0PkVKP69IBfg+coV/Qv62TQH+PQwy/8gFQK+/dX0E+3hEg7dzPMN/9gPFwz9NPwvPgUXCVNQ
3wk4DvoG+G7hv8D74EHf4BIe8OLwR8TdAiDS5wYY+/zwY71eA/3hCBDt6cjuP+EG4DPezuLp960eDQIWJ0wZDiD4/+U+9TQd
YzrR88Xc87fgJyot4v4YIgoy3gYU8NLV1wLUShnl8PzeDN3tF/fsq/UyLiAunTgQARgG9QguMRf/1fvsEhL/6OIW1SfBBCve
BeDH/90EL9IWIPP2KEAKQM35Qu7Z6dz42AfyBdrt39UAKe3l3+AVM0zOE/gtFin85MrAMQ3GEvUMgfZKHDK68jEWDdoIOOsQ
6fYPB47s22nqMRXK8tHHIsX0Sv8Q2gn1EhTZ4g/vycwlDPoSChg2Duo5uSkPG6H9Dxf3+kYmGuTyveT/N+0E5tkICksfNfbO
AAv5wQHv+sIbFfoQzszBJ+EHCcHZ+e7P5DAA9OEXIs8GrvLMwtcd9BQm0LEy3vnT3jDX7NsBzCrv+eveyzzK3NDD+QBK+xTw
I9zf2tTg+CUICvDX6d7vOSHRrdDe+/lJ/+vzOCALF/UG8/j0r/jmxA7nGgoN/Q7o5u3/zN1CAuwCDhG7EQkjyP0LwEPY8ToI
mTAqFZ7v+QvW+jQGNyEDGNwV9hPVBdDd2BrHyy3dIPD39Q4oSPlG4wjpzkFPMD/1y8r5VgwPAOXp7sr6zBwQ/h70G+25Bi/T
Eh/i/f78/bzNEj4q6Nj+6xTzLfH7CfIL+Pm6GMXh48nX4+kCJv42L/kS/PNPF/j8vgLsPDbPPM4+6CrvFSgDKTACCQ4CFf3c
9QTyGcEK5EfD+cnwGv8cui/3xwPY6R37I8H79e3c+vQSPBD4ICHH/xXWwjY5MkvdFPgNKC0GEqrI1MopEg4JCMzJ7eMkPN0K
Ci0B5CQTwennbf77Lw7n69/hBvzTKpPr71c1C2HJ7RYk0QRZKvsM1+s4Gtjyu9Eb41ss++oIAgsRIrMV/enlMAbXNwAZ2wod
+iHN6EO4tcMMAAnL/xp/HuPnAjsMFP4CO/buxfHp3Pj9AAsy9y4IFRwA1/jQRp382KbKL+A0EDMDJyjSCx0RDuML6RIFNzLT
vxsACAYsu/AICgPYEhv2K93i0RrNN9/4HAX1w/0B+Qr1BvzXCw8J/ugH/h4gHf/pD90s8/r5rjnr29zd01fqLC4W3syvN/EC
Gkf7Jv/OGPT8GC3yAwMkBkku/PtETOxl8zPp5jfvIugcUdJM5vP52wToDAJaM///NS0V3VLRLbEvITrE+Pg7BvzQI/MOJirU
8RL04/fSCjDfD8UAGT4TFOnt5fEPNDf83gsu5hwhEcPNDSPDv8oC9xhdFfQ9KC/gCczQu10UK1RM8Orvyez94v4UGDv75QPc
6OcPGezUwhAjO0b2Gw0I/h/c8fX7EffOYhUDCvPMHrQW5BID6dvuJsWy2AgOOPgjMTv+rvUQQAIXD7cVEvoyEvIz4Oo8DgnP
4g1N9gLu8tj4/EgB0gIX9+YFEUH51wVREjX4zwUlFunQ6g0J0AMKEPQeCR4Q1qMf8QD1Cu7izwpBIzYkV8zU7+Yfk0fRHR47
BfU6CeW0D/X4Uf/U4E8FJQLhAusrHwbw50MADQfG9hf26ORDyx/2794A7PAiICUu7gUKGDHnCfIJJRC6BPs0BegOHPgS6r4F
ztXTF/AOABMA6ScjEQDu/CQ16+AGo4YK9SD/3TgGoUz34OVB5PHsDtgVDDXrAxch6/0nxGPttDRR4QdNCVI1AvLtIOzfGwUo
HifEBb8h0w3w0fYsACgyzvsjwvb8ACsq2a0c+AND4CzsBbzby+z1QfEm+c4H4+sPB9GyKv48xw4dajkg+AL8CPO2DgkRFBop
9Qiy9Nfw+tslCsr5DuDnFN8TOBXdKAg30A/Z+cv94Qbtz//+8fgeDQQOKLXcEekeBRL9LAfPDjf5Atj6EBnqBT8VEvQpDwQv
DUYwGRcgJu7omPMHAkwt+P79BMvy2/ch3v7yLtEoU+riG8w78BMQJbcxBPkY2fbX9EAY0jkV2jXg4+7zENLJEfvbAP/M6BsZ
7CcmSfghIScN/B44D+nbCQUA0O4OKB7wAhrIDPTuAhL/CCEU7hkZ/8TQFgr82e0L0Mzw+Br2MvzVtrcn+VL2/iBKLeYa/gn4
MUngDBDyC6MjMCgn0fjmENVG6tYMFMj30M3XFdix8BYVHCkmHgAr9A4hyzwYCsUXBCbt8RTy/hCsHjUFCBHyzfcmIJj7H/j1
GubwNv0I6ira1OgRwhz/FhT4CbsiFLP5IdH6HeZHFRbs6Qxb5hD13N/rDQ/26tLz3jT4Qa9CADMPGj3bz+s33/fT5DAWJwNd
6SPt5czU6q8AAwDm/RIN287e2t4K7C4m3rcVvvgfMvfp4v/d3AEDJwzJvez7Hh8pJxQB9b039A4LFBXKI9L6CATuMBgFFxL4
8ica6/XsEysqFw0WQuoJ0i/nERb3TOm80tESEPaoCt3n/MghGNvp5iXw/AAr3tE7B4kLJCLHKBsm7602E9je4t3dBs8IIOEW
8xX63s0EFhog/erz/+oCDDPvvxTc8ez1+BQVzufzUBTi4t+8//Hj8kTw7MMIxUoTG9rxLt7D5rJJ+ckE9tTnCgEjNx0K/vAt
K7q5ADXeHOsi4AXM1S01MejlJQHo+Bbs5wUvwdIv0N751RAfLlIEC67fMPTsEuYJ6v/qF9T35O36CQki2/j+3QbfE9IX8Bfo
CjHzKOjY9gQVA9vJEhra6P8Y2hbhGQ4E7fsjJvflNu4CAfMW1QDt0OzC7wLlJvnfCNyhKT4VWd/6IOJC7glVzRbtS8D8+f0Z
7dXMDdYEyjk9HjkR67ICwvTX9B8WMQICOxjtH+Io37S52Afu56S9f/AvBeP07ekM+h/sMdUNNhzzIOUuI/xl2A/kHfE8DzsV
BV0nH9nzQy7/Bfjp2jH2CAXnGxP5OdUYz+4hArbpHfkYE+34rDAq0OLv5rzhEtEM9v/VGwo0Fgwl67v7M28a4Pj/7OE6SeEn
3M7O7R8rAAi36M8W7W/A9AD26Or8v+ntBRAJ/tUE6uEON9f7+v377eIWGeo0GRDd7BBdRdMZ5gTrnaAV+CgN0vzrCPnqIvDu
Cyvm2RMUHDkDIuot+uf0A+Ul9eDfG7IRDBQz494o7hjQHs8u4wHnBvAP6wYQ3BLn2wv/AB80EzfGCfUpJUaq//Mg4OTaxKoH
0RTtltQJ70zpGx4+CibiM9Uf/BQnC/Eg6Nrk5wMDKe8CCPbxKBLq++cpv+weHBlH6wz871pGEjMU5/AOMsEz6PHwFijXF/zO
CBknCO0bHMo5Ay35cD0lJJzoHuK7N9Ucigj1CQ8AHPsD3i03/skDCxTC8Pb3Xfry3PL4Gasixy/9BBEZ3RYm7eTi3SxP9gAY
8L4F6RbYq/Dk8uMh7NzZzArY0tkW6Tgc9rbz8Rfu7cK/ODg6MvwpJeoKT+8IF+8tIE4L6lYbuTHbNdP4CenYIggs2svM2wAV
zgUhDvK9NR39FvcbNt8fAgfy/OHRRZ4P7NnA2OPa5FXvEAMQvRXLAPX9KfUkUNG+O7/0KOwBLxnm++vk7P3nBAgg8gcV6f5r
/R/jAiwf7eIiAv8c1hBL30MFJ/EXFQvP/fIQ7fQRGeHkCPgMnwcf/gMA2QLtxvkGHCyyOxQ4zs+xBDYjByEQAxUY6vLeQBUv
uf0aL+Ie4S7d6gYp7MnvKwwLVRzw4BDb2+7ZFt//+uYFB+IHIgT3zwEVCfjkAuQWxBP2R+356dqo0Sr+PRLYDQDbA8ff2woc
/QAeBP787ve6Dfg8DQ3x/ukeDUIeIiK8u/IIJzcjBiDT9i3vRwf2Efbw5fXOGQLY9P7/GQUo7PMSBgLsvP1B6ggi3/bGJlDv
30Qo3PRU4+rhCt4BysLwJxwE0YH0ySj99lcrtQbu3QjHHQ/+n80aP72QvUSs2rztDh9E8gfkF/jwUt8SLNnm1es/2hYTCida
/+EWHR8h9CfHeujl6y3z5QDp9/jkJPb8yTTMHPDR9BIHH921nN4u6PEF1wLnCdn5BQMQDh4P2/vy/sEgxOwdmOfD8/T22Cj2
CN/sFSo6QC4uLvP8EzRfrxn2XscLJxAd3aXaL+cs+AUj8gHGB/DaJwlAxrs4CfYEECnILPNE4M0sYCLt8kLoLNpAy+k7vzVB
9vY0sMzL8BEG8bHK/EXEEQ4m9zYHRuUdoy/3AM/64eT5+r0SEz0dDBPtyPwlRRjn7AnpxU461z0I6ecWCFAECrAZ0wj9c9H7
+Rj7nfrnKMPZIQASUAQN5fDm+qjdNhobDPXc5v0cCdACC9Us+9X1Ig0RFa//IhECJCrr3d/w+zD+y/zZ+BntCyEI3UPLxUnu
FQ8rQdTA9ufuOPj3vT1Et9ph5h1q2A7xViI48tjpyw46CEcj+SQF+wv4BSnr7fL78ATnB9xI0L/d0+ghChPv7gTgAjjR1xLj
G1T6RDst9+Oy8fYg6FyTKv0FuMnl7wLJHwLJAu302BMBFib/9xD4WP4mG+DbDcL24e8G/wAyIQ/7M/IGCUkdTg/g++3C+Kcv
5v0VERLw5i3J7EIfLwbqH+eqAAc03oHJIj7I5+gCOg7i4kjnwEHIH8yz8+4BMBb97Or389bn/gH5DQ3/De7gGzkBBN/ZFMce
7/rj/pYw/x8L+OVr6RsE0QjoI+Q3GcUNPQL5NM4P0xzeDA0k7j71Dg/p/yYf1flb2hb5EAAu5+Tw3d/QI/5gAfv8CRBV++0k
7w7z/9IiNjG7KuYoL74HCPX1KM+5CC4GAvoExxhV38HR6hFDKMTr2gNDIMryC/vIFR/SLuwDIQjY3O0HEgYZATvjBPMKz+31
KTDnARYT7uPaEQQF3PjaPzLd5tACKf9KtJ7J/c37DTLl/hLwzMooCLQ0M3HF1d7x6LTS9+oRCCQfSA2zAdroDOsx6AMV7BLp
4RDbRtb/L+QXEftC/NcOPOv6zQTv28gELDquHDT23j7aOygDLGvV/NzV/w4C5PP7OzQN2SMdKg3EJtnd28EOMw8rFhxH6v3v
4OOcL/i16yT+IT0XA7Qs6gcxIw0BAwHZIfzp3SQq/PYJP/oI7QjgQ9YPCMD+HtX2+cke2fnv6wcM7fjP8xPdAgXwzwfERO4a
1AoAG/cS7xMZ/ulo2rzW8tH1+/8S3vQn+/PvTAMBwQf66+gECEb03O77FT3SCwv/4uvXCMQILxgcAMjYNvD7+djZD6YmCMwE
L/oFxy4r3Qf7bdbrCNfkXhkgGOQKFQMrEeEH0hqWJxkly+cYaOj37vAf/+0sxOjWKzUrFBED7Q8MPcrBBQ33I8y9H4Hz0xDp
0yD2/wVHG+kG9fkN6how1OUCIBTn3wD74egGGEcEFtYE1evs9P46/v336R9FOQzv7ffk+MIcHfo1AvEp/hIiEhobCj/bMuDT
ON3y0db0A/66Gyz2OC3mzvYswq/6DAjTEO3M+8JB71D4Few8Gdcz7yDYOesnDtARKmnkYITFO/vKl9b9Fz8A0f8O6cIAGwbU
+DzP3/otNfEGIs09Cx0JKfQVFcsUNdQO9ODrC+Ng/QgUIxDCDcze78oi5jbuRzbw3B27Aw0nUPMz5AEvMv3fEw8VORbk+d/+
RwLTFRv4+hEcNx8wrwP8DFfyEOIM7Ef68lUHOPZ7zwTa5OH9AwcoHSww/MGy9yXN+DfCAtfu+t7pGQTv8Owdv/frNQVCJDrW
GzQMDC7tBMkZ9CQOxSjK7/be2gYABeDV3tfX7/MC9Cf8CwLwABPlCPLd+AUTKg0gBeQgOib90gDg7h3lIAHIUvg28O7m2Q/i
A+4f59Tr9eLnQ8gc9hTQFPPvwwwSAB4InCcPIUfrDRYsBOtfPEjy7Oyo9/3gP1GC4yoP+/k59e4aygAlBVUCx/StQY3NFdny
w/op7hDqL+oOBgIOFC4FwgIFGMTbCPL+7jvkCNEBNjb8Fdv6/soa7TUKye71PgzwACXuMfHuK/MPPL/NOekg8AsUBCvBLQsC
xhrT+RwSCrMZLRXaJYEUDiP7AtcRA//y5c7N6yIz6+oKCPDx5w0WDgwJ2fXzGzwY7Bobzkzf/cb59D7wGQ/VHQHyB9a8EKw9
CeD8XOtC+xLmwABpTDQNxAAeBQoX8hAOzL4DHyX7v+4HGdTk+xUKCSwSgcYBByYaHtwkKs8P9/YRxgou5DwUqk8MKD/R3hwJ
9BGS7LsoEJntx+PVLREJOdSnKi4CR+c9W/gN1toOKxDsMB8f2ukeBvmy6PUFOQ8BASnf6bDo/RYA9MIO1NQS3gAI+eMGEAn3
E+MUBwvCEuwJChT0Mw7s6wpS7ywv2ZYGCfC8JdYh7tnT5xX5IwvVEr0vFAsTFxDt5QoN7CMdC8n53D46APPiB+Q/8tb+DgDh
2r8UOAQaF8QhHCDg6u0Z89UeUEQAB//JHc78/zDwJSPgNfBAS0EHFLb+Ehn5wM0TxwIC+vMADO7eL9LnIkHH9Po1ERoH09kc
Kf2rHuPWOOwyRU3THej9x9S5/9nu4v8Z2/bb1cor3vHZ7Acx9zIG/dr4yCDECADxBwdT2wEW2g/ww9Qzow8gExwb8NgS/QPU
8CgSOQ0M3DreDuXe8QXh+OL6/qc28R8VvQTs7ggYAgcV/8HozNwZATsC3DG5QRPrFOlJ9eQR9fXi4OwTv/G++N4DIuX6GAvR
3fz/5uMT8d0vwfo1APU2Y/coyvDWMBVH09ZC1ivc+1X8TPdN3No/uQFgBKxYGPMF0+HpD+7kAeP/2MzE5yEWCR1XDhD3Ifv/
6h0W9wPs3g/zue77/64FFgID6jmkF+4Q5+dACREWNN/n0PkAEyXwAPgcGA7u+swY/BQCOQMxE7cr+ywyGRL89dUcCB4ZQhLn
/vPJ8tDcCgUVIfHuMc+sFeY+zQkd/5rs/bjmLv0TOxoB/Rg5/DS98CAPGT8tOiCn7PQW3uJe47L+2xH0ASgD7AkQECfkF+8v
7Cf52AXc7ADo3Q4V9iAJAgMB9fMVAw0J5t/Y2vtA3NTiIwvl8zwT0jsw4hTU3v3P7/MqWhANEtv+Ax/wFEMfV/oaxigDD+oG
/O3YCSP0KQzMKjcJBgnl/wzn9SQRKwrT89/n4b7tWLz0ytoL/ljhzBngBiPE8d0C2OHJEO09BRECHPXYNcG9Au33NqwjD8/L
BBwWzMgcBtYPJOk3ROza9fHVFAzgI90U7xvgEw8RGwMKAPTuHAvYGuntqjPO/uznFcXv0/7eARP+5v1nPUgOGwUP0fYg3wur
9/EiDNgX0PcPCAIvxzEI9gLr4ULktzkOByPIQQQYGhnt5Qnmre4ZPgT+9Qr3B1Q67Qgs6Noy6jYI3d8CGxf5P9f4EOSn+P4T
8QQU6tjpN/DmD/5W9H/7KuS3xuXaV8rXKhrt9Ubw8FUZ6dscCljxKeEBHw7p4uH2Q+bqEPrpKvYD9+Cw5x7RIwfp3fwLFfdA
+cjOQCMq6Q7P5hfpyf356zQG+RX25DIc9yHX8+kd8fkZ1fVF9gq62SXWGebDJyn+4T8By8jlPtrgmtXZ09eNIugWlRrR4O65
3Pn95f3P8BAc8PgBKA4r9D4s7QwvIzvH8OIr7e//8EjyDt/3CwTs5/YKHw4EENsWxhQBBevqIPLtvcgC69cF9OMHDqq/Dsgu
6PTaCS/yDDLlTBeB0QcmABFC+ES6y+cZ0ML07wcnON7oGy35/jka6gb+17fvyaf8EzIh2Tf68PIG6sYx5OHhDzkiGAw6BPoQ
IuP/IPLcCQvTpwT360gCsRz24rv2GNcsAO7J6vIpJiPaDhECBhjrt/D579vkAivq6QcMEMUsIyHyFREgMvf5CRENPbHhG+0X
/Qj22f0hCKfQGQLnvSGvOwb69dQf4/blFTUGBvvV2A7SE/MX4gEhqtz1AOYQOigfwgcfNfLV/+0dS+wUHBH48PENmfMEH9zY
zSkOxSjcIBMMv/hAFsIg9c3f5j7/KeDYAhHSvzkE0fouDwwPIP/oFifuxEi/IMwL6gr2svonDgDWG/Be6SMBOO/KE+37IgDu
6xA04tAIA88THx0tDO0sB9sg1fjzOjACGwwQHe72+/7o9jPv1QUG2NshAhkIGctIDTP2Hgk48RDdBskTExQf4vH03gHuAd8M
3dXnJ9jJ4RAFES0Y9hYqAwm1pBXlye8lFdT5CRv35iHqC9gm9e7L6Cos57FPIt3qEyXu8u4IGEwNKQIFuSgE/OwYvc7ipzE2
EgPd9EouwRngB6kU8dwPFBESATFC9QvnzwO9SwLb5jbj9RXTEdhGCP4VIPH67Trd5woUtL8mFOwVAdkFxAcxZu7Y5xkpJSfJ
IyQXuw4ZGwjv+/aqGxDg8zwoCycM4g0+R+8OAf9hi7rDJOPqDAYT4jgMAusARgvA8/HeEP8l1UTz0fP68jEE0/4KHxgDH+MY
0vv7A9wSMh3kEsj7EwM63zCuLd028NXr5cD6CP0p/yECGzX/1iUEBuAy4QAeHvQLINm8Bggt8hHqIST+8xHqJdjWLCoPzaoW
JT0u/zs23BEQ1epJ2C31AEPoGg/Y2zrMHi3lzQoCwyMOJr36++TUv8oB1zkN1PoEzhLu/CQJ8qHnPEEnPKNTCgsWE/AfLC0h
7Or0IPbr8L3vDw30JOkV/gsP2BUCEQvUsRjX3AUN/vEA2iL/Ex1Z2C0aGRspByvVDuY7FAAtw1Lj/e3i4wrdDdLc6ez/zPgI
1eL4KOEO+hchOhLUDg4AEvEM+dDm5eL+LfGzDDE6wOwQRQ3/7SgENN3xHwD/4ikV4zDsJ6UhRV/tKEAZ3qgarBvb2xAKWsTu
KTr+psb7As1J70b4Iu7V1/5Jsdc0HSAe3MMI7C7p3CMtFuXau+3rLAURL94f++ruwOnVavrF7Szx29jT9lcsByMaK8bE9fzI
DDHZNM3GEx7PNBIP3+oB2/Ls9PId4xER1/vK5dwjvyoC3PXPCEfRXY2pABvILi4p8hBK5dL+8AbdDB1MC/QR5+/8AB3xDgHN
8CgOJxYC8hgq+vr1/07/GfUm3zTb7fr6FBA/zaXyLAL0+hHYETfh6xRK6/8MH/tH8ArnFwD/KQkBDQAJRgkMyvf8BA4WHx0d
4geuDtbwCwwFFgcLO/btExkLzv7ZIzUKGibO5Q74MK3SqT7R90sW6s3a8O4A+En3DRQ4na0xMvoVP9c3FQsgM8s4Man/C07H
FcRnLyARJQDhq+YQFU/+6tfq+czqLM86JCac7hwARwPTFgIcKg/TLvQT9twYOdLT7B4OOOQo1BMN9L0PEBngJhL1Ej43R67F
+NYeHyT66ASV5iLFN1+z4zMd6AQHJu709m/SG/oR8eW1HMzeHAfr4CJJ6uM/whNAKpzjKBYcIZr0Cuj39+/v8if2wBkA9/b9
EQQS60/+UarbJ8b99OEf3wiuSN3+H+IDF+DHBP7p85wmB+0Z9x2+CdIYGfoG4gr7MPH5FwLy4Q7ppxbM473sB/i05g4BsBcL
OQK3DfPYBubw8vmv8iX2BusQ4+7wFRsnIfQo4/v9+PPnEJIMxOryHPvxAAsfB94DGMzgQ83/F0g/O+GX2dIsyQrINOMlAwTZ
/h42+vf2BNkaAA5M5AEHRBUOEsb/JgXj6OnpAuLjCir0CQwmG9+rFTsdJNPTA+fSyxTi+eEG9Af+8s719DDn3+H8DQg0CR72
MRYyzgsPKAcWIdLMEfkFFh1EDRkLGOAB9D7PzAUDDg78EsU96sEb9sYPxQz1Fwz08r7PJxMMBA8ACfFDQxnRC/jUwfwE+vL8
0goH7gHiHNbn+bwZ8/DdCAfJuBn/vd0VGeveK+/L9cbV1Pws5yrdBdby+B/1CO3wDd3h9Pv76/UQGTzOuiAF8s8L9yTjFQU0
Jg4F/NTfDNX0DOf7xwUS6Rj++fQTHsgX8vbS0/3bBfIxLJcIvOTi4+zQNCcgJwS9yS4GKwS9/SMxGAz90uv74wP/7/jqGvLR
0hoR8s/R8DEPKfAw2/n30b0Z4ygpEfbMCvjuChgHBAPwr8cBFkD/BhcR7s/sEPPaACvUF/UPHBYQ89b16+YcIwYaCub9COXn
3L6XCgZ2C+cwHQfG7OHz/Rv6xfQJDxvy8gkdEw333/MKP9HkFfrvCPj+F/nWCxbT6wkKRPL+zy4hIxfb1AAkI9b4/OQcCwTV
HuE72vjh1DPm+zTQzzkPHAUUEmQkLAcZ8vYYJ/fk9iPlCNQL9hEXL8sJP/PnDQkc/dTyCfIIPOsWNr/zwhULE/TdM9UdwhoV
8QfdPdtH8WARCg375wEF3t/b9ekX7/f4/iI5s9ItNeYJEwtZHeIWHtkEAbwh2R7Q0iZ+XCAO7wXdMcYOxADl/P/9EQYk3/v2
w+kXMPXfHbP3JMUeziI2swvH6s+87cX5CAPVG6Dg67PcBcfIzwMrzSHJ/TQsFO7iHhASNUv+YCIG4fYfBBihTuHcAQDv9PoE
EAjy6e0D+8PkIyMABCUS4ufkNwoMJ0DiZy4B6Ag3LwfR6watACgMDSBWD8QADAkxJgy+zgMRI/8LKzMnweEr7hYbMDAF+hcV
3Nns784X7QsUCf23kTsb+QA5EhEb2Qva5EFF5Pg1wurhAvkMEF/4/9oQKTwEDjWxKLgeEvbyGTDaCAUEqPbryvv/0uLuzODA
//cM3Cbo+gEj79n980srEywhDfzcRwUB2gz0IRkg2yU3FBfmH/D1Gibg6eYP2wbjudOuHPYF/xUoKyG2DiA/vOZE1yXt7ifc
tDkKvfvdBAvpPD3r7Q4e89g96hHJusacEhAP7vQu/fP7Qzb8BCXbAcbiGA4Q4LAt3JaKF94b4wAT8bAL2BXVydoVKkD39gr1
GMG+6RsgBRI1CdkSLu8ICkb5Vs4Gvv0oEaXDx/MnzOopAePZ6/20D/vZ8/XzHSseBUDm4PgX1BfkFyXtGPzy3vz6w+zzCP/Y
CScS5dTlGDL9F0vACgTt6OPuFiPk3PcX+AT6Fr8O9jL2swfDCSgN9AQfJdWwKf4ZBQjCGc/CEPfEBQU84C31EOn29DsYJxYV
4KipGhIhCej/3O/7+DHq1RAqtdf2Fjta1xTO+OICB+kaL/7f3VDc/PMeK8wS4tXcLuP6Vvkm7hD+WR1YGiYD3B7bAvwr69gi
/DHf9Nz2F+b19ysR9i0SDsI0GvIM/eQmDA/xI9ZALyDf6bYI910TEAEiMRQq0tcW2hz9zdAXLlH1Auyz377cHea2nQ7rF/sv
809lNcOv4/EfG+AnBRDl0QHL3wMVPNjCLAbtGDgR1yEHD//rO2jGUen9IyDwv78UBgYV6OrfC+AOzsAPISIUv+AWABkAEMrX
zxLyId0N9dA5DST/RNcMA9gY4fD4AfMM6a4KCfhGBTghBR7OhhMh5CAAyCDw7C001AgO+yDo8OYA+kxH/872Bi4lUz/38ysD
Efz0veUdva7PNfQafyAC4gwXByYbMj3kFqMRMNb0+jjGINYb7vjdGzADERPoBREPAyQ3HIrqzujV0gxhoLv2MQrpFzrJtfQK
29HP8BlaCxpaKfjX2P/n+0brsxvdsjzjyxAJKrjpAgnt+gEEDeX/JPn9/RLkNhxhxET+4RH49jcrEvTl6Bj1ESD7Iu/OQ+yl
6/fGMNPYqTYVBu4d4h7w/uD42SoABBAF7vrW4TsGNSICv97j/CQ6MUbt//wx1iMNGb8C/BXtKwMgCp/25e3q5PYAC9UJGe4M
8BDR9tswCi8Q8ePvLRzH5usGCQjL7xHRySPyDPQSG9H4Jx0F+QAW9q4gIP/fLqvc+t8f9+wN/830KbIH2ggFgd/75vhK0gQB
APstKhodBghMIeoaAA0U6BIcF/zq8tzoAuX10c2031fy6xcAHE0S8gUc1yvuLjQfXP4KEFsB/BLPCfJTsfD0+9LJu+rmMuMq
WSYRG7sT8TcGFPX4JQw24TTrARcfHd4IFxLe9d3H3gcx9PCa4PfPVzPf8+jI/L0S2awpG8gXKff3/DkCKEjfxf7vCyzR1cj8
8DXS4we74vH9Jjjt+QoPFQC4w+j4CwgwPNz97ebx9Bj/6u/1GRTvxuzc9cAhJwgoF0YK6uYO9d4cM90VxOg+9sQcCgzY4y7h
E/QoFlZM9BDjq98M93oK5iAIFskq7+Xj8B+ZAyc1EynmJ9oLJRs96VLc9REb+RQf6yH2sBXQJCC/DDLkChDJOebw9xDi1gji
//b0Ch0T8uTjAdGQ2OaqCQIH6R7RGOAMxNUgGhMU39v3+O39KPos9TpEHOzI+g2z9N8gCe7z0lPZSi3e5OEML+hG6QUH9Uj/
5/PlA1QQI2j2rSkmAuMV+gAo2ucZArLr+9FN68PCwkcJvAL43S/FwydoOgfZOxw7IxUJFUwJJjb2/wgG87gb3fgY//e9Mv0N
wu4Q+ys2/jH5rxML9RcTAjTf6Am8Hirf+f4wH9u/2BUJ/Qb4KQf49fJXuAEQ/M8B1yr3CTX+GShL/AISHxMEEYIX/yT7RPrW
EdIbFCS+0wQjEzfzMjSdNzMe3VHTBPrMGwXSFBjlCNcjAaAY6yfp9RYe8M+4D84LvA31BSjQ+qT0AO453x8zAgtZKjqZ+v4p
5eMd9R4W8wD4Cca8zP4SBBMrCQD8EBMn2Q/Q8MD65ckiBijrEQs1NQ73thu02AHeC/8309FS4yAPD/LvxQrBP/H6DiD9BPnU
yfPvAOcY0QYJ6AXrUvqMxPEN0jzmAdYUAPbvB+j05xr9IC/x6xn18uUd3d4EJxy+HOf/3tg16/z0EtgI1fwMxbYI4iot0uYB
6BFCJ+8FGlDwEfDe6joZFeQN90fs/QjIIOGY4R0D4B35V6wZDhm+DLU+A/oxIA2V8vlB5xm88vQ02eDlIScKD/2T9vsKOvkD
+/sL59ks2wXrC+XzAhstEND8sin4QfU6/QH4Fh7+7djR0M7tCVQbP1kiFe2/FgHTAEXD/uEIHCvDSSMInsgAGhbU6soPHCxA
Gubs0yJGHA8dKPL9xffkFwLt/A7O5u4C7/DR8f3a7QH+8Bb5+P8B+erB9nwCrxMNVtjR3iT9MVDYzNzN2tTy6Dbt8QsPyAET
y+wj8xySyN7wvc8B1UXS+RH8GATeONEE9g3zQRMr5Pb4OvpK1vzHIPISDOXtN/jl+CHmH8v3Ms/Rz/sK4h3BCyEU8y3x9vxT
2AREDd0G065A3uLCHSzGzez5+wDOy9MT/hcxTSgGEP7jBKQNRQEsByL/Hvj25Vjw2BEaB8HrEgAANQPc9/kM2d1FtyNE9fLU
CyMcASgEEg4X9iIVHwUJ2TcOJCXoOkT50dKy/es36gIvIfLb6j71EQUJvOIa9UPcLCgb8Pf4DPv1FwbR+BP77Tcr+uv7HOzI
ECHrEtc0CwbiAuvM4gvn+xsA2AQrzAz+/vQnTiYP3yjx4ePy+DkYBBZGCsjOLhgZIUQBQAbf/M3mA+ZkGQwV8eEIBijyJfkR
3QMJIq0y98AN4/cWNQ3xJ9L5Ci2aFfcrD9spASPiudPcHFIeAE/yDPLEyQv0TwTg/O/t1s0UDNQGBLQ2+AoCNCII48kK3zni
Ijf1szks3enp1tEN0UgMEfEU9PL0AR8EAOzp5BEg9gv9JOHjJx0JC90JFs7JF9I96NTIyRg9xOsVFQ4ZAyMbUxHH+CccVPTr
HxAD4jojwfocCvcB4Z0HBQQdGMjDRALa4tsNSTk/2QXK7hP4/wFJH0Er2uXGIBrIqOkCzOHy1jLds9b9AVS8BhMP3fkt+/ZJ
EuezDA4dHfDpBu4ZNAoU+TAP9QMOIPLQ9RreBA9H7/sAF+Lm4d/pCP8HLe/95joCHegNLgAPEAfA1yMA48j2CPXy3BMOA+y0
7gQMKAfpDg3mGwzCEirw2Qwb4uwX6dLxDy1cxNS1C/b+7C3n7AMF8Q8GCAzU6+wxvj3c7/nLHiL7A9QwChRM+QDyCxrsCwYu
6soD7NptBQLdFxARlxbr3grGxS+a9SXz7Ur0+CX51BLlsjroO+MN7uzr5/sI4B/K8gfsHJYhF+juHHkhIy5eG88eFaQgIyYS
IgxBJPIf4/Ag8+r5BwHr5/VoExge9AgV9eO27yLw6TYr5yLCH+AgTfb/6v4IDgrUEOcD5A/+FO4LNfYjA9vP8/b46ro3/v/u
BgML7NEdCB/W3+su8fAiCNEdvzwfwgb2Ev7nB/bW4gfSQlcgL1DSE4rwUxgKz85FLDj0kuzfCx8AF+ARywjxJcEH60M30Mb3
2g1PJQjxGjDPHdPp0iIHONf/Eki68e3R+fjSH80x5c7rIN34H+35FeP/ByUSJSIGEArfBQM5E/8LPwgMPRDo8PTB19LqKxIp
QkHntLQw6hEtR+3f0sAy8e008R8g2R4UF/PzESRL5FHnz/PbGhXu9/Q3Ld61CjzXClPv9AIEFOvpDQX1DPbR0B4aYy8REyAc
/A5F//Ea3v7mte8/9/cpJgs+DQgeAusE0hfpN9i2+AkE7RT5GQL2AST7+0EIDfC9/gPl72PygSMa46YJAzYPLhDi+vv/Ae30
+DUoG9wULfb6BAYF2R703OQl/Br39PIA8Cjg3esVMOQH2OvW9gYa8wgeAAXsFbUTEe8hzB7XEfEU0OQsOtsCFhot5OXfCdYa
CS798wEqLt3R+QQMIvn83uME+Aa9+e/qLyMiCf0OKgD49fC19ffXTeTMCLkfHkjww/ju7e0QGhcQ4+vZM0kIKU0f+yjdK8ET
3PD99M3g3eXAtjvnFfPTJNkBH+Di8u0W9CXhARUs8hQJB989DOrWGO8TBQsBGOwL5u8ouSouAADazc3q4UgWOfrK7AT7ExIB
AxIXDrsA7OrzJ9II+/E/3fcA++wM8fkFERI07v/f4vPoP/f62zJJru1p3Bl03hD9Xg5K88jxzg86FSgVFCX8DCfnATHaGu38
4/bf6ckjDesWGUv/2t/oHOMd+BsC7Asm6vsM+dsNGwYLuc4gBfv+9PIMCujRFeftGDsB7n/O2ELx8SX/lS/QEqcTD+UqPSXd
4voSLAIE9TftHfAKKPrbDt8VCvv1suglCwPrQ84IDSLex/ZCxNdM0WnwE0jJ1/Yj99nl6vhEDCU+LdjMnx33zREd6ATI7hXo
9yYSNCHv/fQgBijg9RHwOhG0At0VPgod88kZJvfg/QIW/u0i9OYV9dy1/yzl+ykVAiMOMiLmHTEDLL/OQ//aEDUM9Q0j6883
8PL5Prwe3/fa2ubE6yskANQNyC3lFwU+8fnj4Rfh/MYzBpoR9Rf89/jTzhsjEDIIFu8XHhDEMAPfJCpY5AUsA+q/yxHUawP9
MRjbnd3YJBQHIw0K7Am4xAl+6ikk7O80CyPb0SL30Sb97+De3ffi2jMLGAi64RLLyMfy6C31A/AV5CTZEfwDE9vzG/QZ7v/2
yTLX3t3f7xnyTv4KbcUFyucT3OzL3OsCDSkWBQmzI8QaRSAdFicgzB7qvKgHNu3mJg/d7NUE0TjsCOLd2h8P5hdG5/Hw2gEK
/ufm1//4EOTs57/u9x4K8C8O88LVEyIWQTT7/gnrKxofGgDpBPsyzM8hJAwoWM0M9OwG9gMW4qa+/gb58cX8ydfh/trl69ja
HwgPBxdO+gkTL0T5FQI9AOj8qcwT8+oKHSLj5exMEiAID7D4E/HVLw0S+AgI9cXILSLnHsw4QAL6QAvORgEDKNjo/vIeyqos
BdboDd8AJDzYKx4w2hAvIhH8E0v85s0RDssGyQQ69s/oJf0pvuPl7MP1//sT4ivW/BAL3Ao51vz7Aw/d5fz3DdSBz/MBQgXk
HjwBog84D8spHObnARklCM9eEzpFAv/LER4/KOIf5gkAFvn4Mgjh1/4yLDn/F70c6kTs09oLEeDeuAj0DPXp6OpC9uLG8PX+
+QLW7NwAzssNxbvtwtn3TRXf7vMyHAAbF/c4A+Hx7OZlTEccrbAqcPLH3fnqOOPkIwbEyy/58Uu8/bLz9CgMJAzUEOwgJjHy
r+YC7v0qFsXd0dv7ABU//RYi/AH46gU58izjIeIrARIt4rf35vfiErbJF//i6x/EFvc3ss/J5Aev9gK37ybyQusN+d4q7ApT
w/fC8/YPugfm5QytMwjpRPAMzfLNHukeDQroCfy4AyLUC/AfuPwKIdFCBgrM/NYI+rjwSfrjbTj5Gq319PBBDSXOv+e6JNgf
5vgEQAwk/y760hwQ6hTz0x/dDfBDKPe49OMPAhsY5wXIBDMj80vg0PAP1zoCCeMH6zL6/BoXEvIAnz0CLfYv+C3dHAkDHA/o
Fm+2IRLOvA0iEPwfJCMfJjPVLM0A9tkQz+vi7TH6ugDeFvr70Pr039cAKBDI9xPU9vAJD+H7IubAUP7QFSL+4dHsZvHVAOfl
3yTBEgbP3EQP/PfuG/72L829qPDr+9kH4PtcOPH6BznnTTMTt+0N+spGzO3CPz7sEivwM/s2Mi5JGhYL/LfyylsYRgc9UK4O
CB3hFLET6v/qOPnT9uwLLwATI9ng1uYu85HP1+0QBUEc1RzoBxkb5yHyCOkZ3rQI6Mu1Hc0LQwkoBQXrsgoFGicErucD3VnZ
6CfqKvDxA+3q/Ac09yQcNPfgBjU63Pzvxi/QFc7yDRbXECz46NYXFBcx+Di71RocKLf62NPa7woHyw75Bjnr9eor/1bZDO7z
29LgR9waBBgVKBPxMv/fNtKwPvxGwvDP/c3c1gtU4e0VBLrn7foJMin31yX/UgsFJNHzNCHp9u/0CD4bFwnqCu3q7xn7RP0G
9BHY1PXrLDE9APYA9DMsD/UV3gIN6iXTBwU0SfY04hEnDr3bIgnv5/dIAg4DAQP8BAjiqeYHFPH5PNYKGsgMLOQ31iID6/0M
Gu8W0+zC+ELANv3YJylJF/0E5/0k/U8zQPLsKCDNv+5NF//ZUxQcZOfkJMP+++/dJjEcGgf97zzzKeL6+ewC+Q0LBwr7+jvq
9wI4/OMGHPYivdneAhS1/DYBRTfxKCYBJMjx3Ajd8u4SFfXiyDg+vdYTJermAMDz2+feH+AVFQkeICv5zAwazNI+/zvU+Frm
9yTj+wIGBCwBKTUAMPAFJAnF2cEYERv1/hbcDPXhAkT83gYl9irJFxDjAhcIBTAbzRMLXeDyH/LzPeEYpg4kJwA+AvXsvwm8
DZiw700Y1f8pfiT009cv9TvhMQzvA+3e8AjW/PFK+qnf4NQpExwN6v3o6yDe0BgUMkTpNBII+86k2/EL4y67F+MHRfu5DLZR
EdrsLNdI5dofPRe9q+VQIMZu1jhR9s5k/kbqHvwN5wD87LnnAfH61fgOCQwZEN9A4u/+JiwMGxpK0Tz6ThMUMQxQHEXQ2Rbk
8vvK+ANE+BQyOv2vy+z3Ew41G/w61xL6PAH6Ms7aCv4RWRv/CNHfAwDLNPL1uvL05wAmCjY7+fMrQO0q2hbu+jnzFAAfAery
ExCtLt0WCf773vMIBi71Gu8WHf7PFQ4B6/TSD8L6BwyzBfXz+ugZ7vL5DRX+9O0MyynLF+bp+OLu6SH0FyQ97+6XB3LwMw5A
7UreDyADBse6H2P3EuLk++HP8BAEE+zt/iYAHQEX9PLyHPoj2C0J9OMSFAkGAv8oF+sn0/fH1+kgFQQw8DPvDuMzCzrf/t4w
BkDp3SH/0RI/FdMSEMEa9Czn3wcXNtrk9yZf994Q5+ES6vzbKgIAOPUzIjYMAtf+3h3sPeoOB8rRLgIlOgQU2d8Twv/q5QMP
Ng/EIMDtCT3vL1QfLvElsxboIwQ+BsYaRlQJW6nq+eb1N9cXGfrtATPNuyXiRw7s8KrIJxcmN9QK8hBl/Ocw8+AFHRnuFMb5
8N7g+8U17SLuRAq+oy4PpREo4Tna4jXE5CfsCRoaEPcm+hwHG075FvoM6Q4OEf4EzSjFNx3YNj4OUC72KPwuDfL79fxTMVr6
KREH+xghBDTf8O8D/BsbQCFM2MzNHksYIwH2QRjOH+b9Id/3+cUjv8AI/BzzDt/rCc4g3gnP/z3pFPngTAHP+inQ9i/GKx7r
Ei4LJULM5dLy8sg9+hjkFwPU8A/k+O4UzxIFKL/4Ac8SDuIxCuEenucn5PYeJeQDCSg85e4mvjryDNyyHg4H7RoA/PYXyO4Q
89f4CxcFChMZEeYK1hUHPiy0Cwix3yUa6nPgFV7lHCpf+//3BEztmjUIC8smEc7d+Du04x0ZDf7UGtMePf7sQREa5RAiJufg
fMoo3B/w5TPWyDAy4wBOJDQCxPcp/rQT+sA+9ALs3OXi0L8C9FDgBgkxB8EDugzt0ie/QeDvIRz8Bv1f0eg5LgZf6tf8BszW
ExIjGQM1DT7CMwk1t9YdQBplBtQFCgci89wsB+/IHgAs+t8bx+/fJP8zD+Yi8RXx3Fj0ER4YFrrZHhsi7i7x0y72BOdV6doL
v/grNCMQHNjlxdzL5lgbKgoRDfy7NO7dJfreFPTHCdH8BSEB+wgA8eTUMtIrYNoXAh3wCcZLAgbyDe70OwXsPvMtUjrVbA8K
1Ke9JgMEKc8T2gIYIvXbBxH4yuOy8//QOQa3BBH68QUztvAAFNM+IvLmD/XpFwHT47sYHf7b783t+NjbETMI+Rc6xNPPNTom
FObZ1wAPz+4wNRAP+RIZ/jn7GOnzunIG/wPR+t4d1eLNDhkD8vbdFu07NhDyGfzdAiP7/hq/6PDq1iAuMzTB++hEIO0hFvI+
Hm7sNRr2Nz/7Sw/RSQhCc/+bAyXplQcU9fXZ7e7gyO4B2R7bCxEc7xtD8Mbu8+YM6em1FPr0+kwmH8Ih8NgwAwb+Lz3Wx/4G
MjUtUPIxOfwyEN/kC02Rm6cY8988E+HyDxPSCyYZ7xgStAEctekL//Mb4/z4KNXM5f3bJ+zM8/MG/xkvpwFC57Ur4PYHNBsL
ObMQ9+FF4fnmOrUPCeOu+Qy+rhwCEQLW4hD0Pvcv/bbhA/9iRs4v/fjrBxj0FCwcvLDIB/9AB+w0HT+iFvEIDwww3fMIEhUW
N0LW4gOwGvfVCBATEPEp3+M1pwbN9CHwJv3XBfMID+bb4BIkFvj43PoUyCDD+QDV/NANycT65en9CfHrzUQLPRQd6z3c5s4u
0vsX3vbb7jUybMkF9B0B/tLI8tcKFDP63h/l3fyZ/sn2/TgRA/n8CQUw7ev2Icz4zQjw/NUaKRoA6gEA/QL/PMrR3wovO+Tx
FCUB1ScoKTn8APoD7yIE4+s97PAM6NUFyPro2wvnEgrjzP0W6B8RRA4MNvu1Gwj3GSPIBen+XNDTFs8izBoRIfspEiz/3NYD
5pftHQdc/PgvGALYLyX+HBwH+RbtC0YN2BT47PjpHgrWKx0T9+UJ20LowuP38sXcMANN7BUB4iELuCLODPoZCRENEx71HBD5
1NMdBuDb2vHmVczQEqv8vDcO9Ar+IRrd6dbe2vX39+oB1uEa/8EBMrPu9S37COQO68YN3+777v70+h3uDuYU0L4H7jzh/S/W
8OXvrAAlDPIoCSn+Kgnx99U/+uT8ugXA/f5IHO4K1xrvSP/RHTHaCvIHv/f+GiIN3MLuGcQk8C7d6ro6BTftGwEL+Sgl6R8x
2wX4DfsKJi3X2tToA8U1BgED4PoEyfTS6aze+SIxy9nxF/HlDz7uKRwYmP0sFxUNC/XxKQP25Rv9Gv3FFSDu7t/9zOHc4vg+
9SH4wwLM1RwB1s427lTUCwRsNi4ECe3uC60LIhcPGCHp8xMLxkMVMO0t9i7N4v8+/Qzv9OoT5uESBI068Q/SHvzIF/Enx/vy
BRuzByz21wEE7ckaEwwJ3fUh3RG+OuoM7rT22OgO/NQP7QnQzxb0Euy14MzeHuYLQSIS3/EZEBMTFf7pOuot0kEF5xfN6lDX
GC1PCh74FUPx9uzt1yAPFiMY8PnYEe8LEQzRG9PJRvARH4vm1A9H/c75AALaC+4a8QTq5fwx3i0k/gUgIO0mIP3f5i4MSeVF
Cx3Q4P/eHifU+kFABOjizPL02AQMzhP7UOLAAdYKTRTm4Qiwr8W7y/0T6BcjxfTd1MIp9P/ZBwHdvron3msYERQG/vI20gsb
3wkP+RwEvPAqCRBAOg77/vsxtwMNDQA52BTKEsQM5eADDv/8xfcFNhgiIR3sNtLAHRLt6PMjDecdueuf1T8lCtwa1Nj+9gLp
Hhi1Fhb02BUW7jst1y8a79oGCAPtAtXfEPs8HeQbHgP4UaToPeHt9j4V7tAOHuIawdauKC4YDfge4iIFKr1A6vIsBUXK5wz2
ZR0bHb48yer8G9m9qPYb09vADf7rJ8MQA0L+rwsB1xg1Fg79O/Lf7vLxGgTZBufiAgcQIfTVETYB2O7Y3hz0E+s77xfZA+gF
xR1SA/7NCwIXANbr++zoKfk9uve/Efo07jn4BykXBac35QX3+uvtKw8E/QAbOfbq80LKDfcy9xjv1gAnClP93vMEEefU4Pkl
GvAn9NUPBLoA+wACtEYTFffrEeH0MvG/AQDP4p4V3ADU5v4bzwn67Qkv8CdgbuPC+f0XyucEEgbxxeoC+mv9BCQUEZjq8ffo
EUPLJ9np5gb2OR8F7MkP69oq8vcDHtAPCPjNNN8BvwMkTwXT1DLd1eo4Pe4vC/vaLDP8ITzyxQ4IQFz9Hg3TMeII+1XAye3t
GPIbCz4BATr2ycrXOtzQJQe18MX2KigDGz3fGh7Zs/rg++LiEv8GICM09evKFBwQC+zIEwPw+NIR2+4n7fURDrMnKBbp6DHw
5pbeEuFGCQoGDyO3whoHBjsu1fYP8g8qsjcjEP/2G84p5A1L8wTtSSUOyvEb/RgA8yP9CKIf+BD01wrYOC73mxzx6s40pUH8
WcIk3SP++ub97tDBAfcO0+4a9hDm+Pw+2+lR7hT/Ehb5VCjx3Afn6tP6DTMI/93QA+7/1rMl1APlANPW3QwDWM69H1/iN/T2
AAD89hVg4vIpDCYd3BIBBPDrAwXtFv/CAQAA4ejtF/POzwQp1hgoBgJSDOERFxQct9INAhMg5t/a/rkYviw23RD97CT3MQ0Y
IO8bHDfquQwoQ1Tb7gbEEejeFwkxTMah8NvO7gdT/wQmJwPG9AIEG/BEIRXHpkCy/0ImKgL9zx7KP/kSBi0BN9wE+fbaKOsX
8hUn7MwJzDLU7gMP3zUQ5vg57vnDA/nqy7nUp9T5zSrzEfPr6PYgzMAAEP3lBD4R/y8Q8ynrGh/d7skC+s8G0i4DJz/n+/MJ
3Pf8YdAB7hcKAgoaRPH8NAC4w9cq+9ER8aPq2AA5KuIVJfQQGMe5Dw7j1AEn1yTj6wD879gU69UECzUVQDQoNuHNHrjyHPQG
CyJeJeAVCOYDru3d7CggBhwS7Q+R96753QwXAjsDPPP6D9QHCCDEIAsX+if42ejq3xfh1RP6Bxz0GS7mDJ/KQNgY+BLOKeQk
+RkGKk5T2LzruBsR4PdC3TkI/NYeNfXz1zboGtbwBCUU8e4Tuh3r7yHE2v2xqxcdHSsp6hEf9vQZ5PKcCO7l5hDg+RP4/RE8
5Qz0O+EU0Owq2QviJxfMCxIGBiM1x/PZ8cix6PcAG/orKMfun9H01PYKFfvP7F7HxybzId/30ublEQYQCs4hwPrT5OnxBgwG
Bi8bFdHs7izWKd/4IwkZ+hMJ7QoGKeEy4uwZGPr2EB/smuTy7F7wIPAU4O7rGswmLCC5AeUOMy0BJfgn5PRYAUj22/QtCPUF
+s3MPysf+l4bBPrr5dgRCPEKH+s3Ae7o6rgf7TIdErkv6vcZ7BC7QdLhyifRVfjY+xAL0vXmARZNQd36GyUz9eoKNhPyCvgH
PT7kDO32vCv2Be/YCwXTvL0d1AsFBg4SBBsh+vDdEhrrRtAbKy32v9/qHwvVDeHf8e703fYw0DHs3w4o6U3sGNo/6gwk6usb
/hQoOdAVLfxE3wH7ATk1+wn9yu3qFwnO2VARBdESBwTpGtK72wvxKAjh7NoiCRf++8+16f8yE+3/5sPPAw8i5hQa9Qz709wD
7Nf/BO3eO8fbB+Xi4eMODfbwMuUM5/3u/Pwjz9lP9SEMGOfp0he4PgTy7hvrEgjYz/uxDfMd4BAG4gfwSgCpxtHqxUXJKt0g
QQ4w8DfIFz0cHPI4GT7XDfTK2//owybP+r0I+h7D0lfyDPi17wvx5vvUFyf2Lf0T9OHuKQLkDsX2BOfGGP7t7TnyyBwO8QTX
AUfDyBfN8/nfRirY6s7XOtkm8BwMMb4TESb0+kboAAdKMB7VOAxFmQwN2B7OxvGfuN7qISDVyQwR7NYQEQb37NcvEyZXyiy+
Jdb0/+T14yHwBg4g7Rv189TMEPDP8dCzLtEw0Bn07vgH4AUJ9wckOhEPyRdA9jnaHzUb6A8FDN0XDQBc5xf3FBAQ/77o/PDs
CNzG9gnvEBb5FRk0+gK+KDH+Cdzx4fdT1xsBC0gm+RQb/8YXS+pncRUH5+krEYwGKcIwvSwOHFzU490oAQse8O8N/Bn28f8B
8vjPRtYeMQoWOvAD8g0eAsnxCK362g3v/M3e9f8ZAhr7QBUL1NvaHdY89BwOGhL4+wr7Ew4X+CkG4fQhA/ECKPrK1sTOKAYH
Fyb4EhUg2kj9OtgBAQVB5AwKr+j2IQH3CAYC/R5OAAHsrv7bJGnv2vn5A/0ECvrk7+TFHAMHHxMD4vktDxnvGuU9MQkE+SoA
BP4z+gzx3djNMRE67wrOKhkS/vv9/Ang5i/V5STvz9QB9fcFDBj6+VL90i/aDsbx3Bno2+Xw7+DgydM7MSzbsgUS2wFF7dP9
FNTnDRr6+uAADuUV8xXiP+Ld7vjv2NH73uT9F9Mt7yfwAQ0R2h0XK/AhETzm3/ri69im8eUoFh8cDvTp0Cn/2SofxhDy+lPd
9RsM8/LnK+j5LCDcFiDXVOUOmO7U5fCB+wXX6+vuD/QP8Pv6FFT73iPy/CIqx0wP8dwq6e4PIQAD48ztB0wDLy84//68H+Hl
GjbFHtvRNLn+ECYXAbjnB9ss7OsW8fkY6tn03uQsMyUcUdzI1hcnCzQr4SYB1y/jHx4IFtIZAfgAIiog/DTz2f4L0hXUz+wV
1AjW+/7XNv4QMOzM1vcAyADILTnQ+PbjCxMpARDrIjEE/OIxvSIQMtkGDkvz19f7+BwDBtcGLPTF5OsLAgcFE+XnDvHuxeZV
4tv7C/Y21tbp+wYQ/+i5Jeb8+tnLPQ0AxibxJAk8+Bi/xBGhyvLc6vPk8t0QSPbRExMYAfQP4QADBwcX9PTSDf/7+Rz2DPwX
6AciJyIQCDYAKM4WQBLZBPP55SP9FAHWFhzTBM8r9AX2uwrg6/3+3tfb79W4+e8kAT/p4lfTJAEdFBX/DgOuKxkx6ffq++Ll
xwMj1x8tC+3O/bD0EP8RLPOO+xr9wh8LEt3uOAXyA//W/8bB/SHsJ/ErHgXq1QLw2O/9/wf0DQzx27D36B8zNxP6AsjgGyQH
9/Xk4+DY+ejbDNwN9T4y9eUfMPnmPiA0IPPHxc0LCRj1/yDgFQYGEeTRIgTDNPfZ60I9HDAz/c0jBQ49/eLE69cXId+XGvAW
FDoGCmJRBcy/4SDg/DMYAu8JJQjoDNUG3PMq+c3zBTThLcsfyxTS5AQkKgLtECL78xgE1/fwDLv+6xTP0K7rEuvrwy0aCLza
6JvU7xFI/PkABMjq2BzNFjsawd8ISUYYFRLg/P/ZNf4wAQj+FA/qG/smrN/NA+mOAPPr4BUQKxPrCA8aRhn8A3ngH/nYKxzl
9zMSC8UA9+76/fvc6Qg3Fygfi/O1HRHu6sAZLs794uf988ny++H+2cX1JhIcAtDL5Avt9Bn7KLz6AgwSNuQPNvEW1QjZChvT
zvP81hVeQP+yDNkLAh8H7yT0/NDx1/YD9ABD2u8b8zAUvyzjFf424v4P+RP//f7w++El9u43EOHW8BDjHAEU8+8aFcnIAPgr
/BUrJQfcOQPZ+wsU0zQy+eo7DwMKQ/YG6Y7l/Cd3Di3xFtrj8TEaHUw2gej2ETYR6SHDJTsuJuwd/tvL6l/cDue+2OfVINLu
Fhn6oNP79fbvFdNCvR5Jutv7zCvrCDUCGxke3P/vERAUEsa1Cw7s2eUe/CO74wsGIAPtzePMFMga8eY29PFG5RTmChDxGRg1
5Ua87wP3FAYS+RgB1+3vLAoKv/DtLvXiKXHDqfwqCejGGsLUR/VE1dPNpAoYaxDDFwgT2yC87QsE2cz5Ewwf/+MLUSEh/dvY
DxrpyBHcGAr9GjryCPfWub40LAbq6ssB/TEWBwYHHPDOOxLXFg3A+g2rH9TlBygN+6rlGSJIAiL9G9EGHAAmGTwGgSE0Ezby
2v7VLFAj7QX3APP/yAwA4NP63yT0EOzVAd4JAf/r/kcH+v36EEfN6RAq9fP1BgvW8uwss9sJFArv6dfo1CghCigp0QrRAOYR
HCkqtdoAHCjaBNvm+wfl9AYK8zfo+gU2AODLCuEaDs7XA7IRJtb35Q4H+g7dECI+5S/91RICE/v09fUH/tsCHQc17J8LCO3n
BOwGLwf+6zIBEvI35/neBFA8DtxM0MD/DgMHNQvwF/0B9Pbx5Q0WIiYIBDDx868M2cyHBwviG+0E4fgLQB3zIr7kAvHvse/n
PusxCS4mA/HySOce8ALeJeUT2xDyFOkuE8j5A+r+4TL9+h7zPSgJ8gYL7PXGKTHpzEEwS+LrCSZG3cYWyCPc9hbkzOb5DuYG
MwTfwhQQ3dbvvN0G+zW48Art4BPW7AUFCyeVDtEKBjAI/9oBHPfMO9IoFOn1N+cE+c+fF/LUF/QyIMIh2szT0NkYEtXebegO
5iIJBuHgtTn0HBLeDOgS8foKuhXl+PISPv/4BzQq9zYDVCcaEhHO8enwB/PgEACSOMHp0MhKCxPsOxL2HiAvwU29ST7qIfNJ
5cciTsX/6N38I9HwJ+HrMteyFSAN5MP54Mq8IO7/EhMHCCIgQfYa5d0L9Ur+JpkzzPQVFAjPBBfnDQroFc4//PMH6yzz7xC+
NscI/tsgAyEL8gMp2s745P4+BCjrwc3r1qsuJOzo6k7gC9Uf1PPoydoTEBzq0AXp/RwmFMkmPcrgMuTELDL47uUZLd7z8/r2
5d0B2vIw6iIOCQgBwTcAy+k56Ue82w9BuNYB0wnd4xAb/0EKMUYaJQYIr98KF/TwN/yxJvhCIdYxNOsI8wTJM/PzHg/P/tzz
6OOx3ckR0xPwQBGtICo2OxAO5SX909X989HUEjzlFfEUHygaIRlQBu7W+e0JIbHMMAIY1ggkGPnFPtkk4RMOIAMWyfPTB/y1
BO3fzfvwMvn44M4EDUOw+/TOCRgMGf/mBhIj7/wSDQbV+OT/D/1AGfDh8xLcAAUb9Aov5PO+4O46G+TeHA3vxBAhA/vcJeBO
9PoGwO7l+Afq1fjvKcP1OvnZ6eMk/fvm7yni5/H83AnuBALi5tLq9LXt53+x8iUU3tf+Hd37SdZFIhcr4wH4zQz+3tfwGvyj
8fTWM/LxDOH+1Q7fxA0FDvwhIN0pOCLy9r8P1Pv48dILHP/o8y37/Qb59yYsCwgZ5yD0QdJlxhjAoQkTD/D52BfjHR4eBCof
/NTw3LDcBANjBLr2DuVFJf3C39Ycvt8PagAA+PkbSySi+i4l4IoA1O0YzwvAta0HMjgs61oBAvz2m9Yo9OXnNhscQSA/4/tL
JA0IRP/i3wLTDQw42+Utwb7sJ/UM2Qgz/CgfEy826/WQJdIsKAcHtfEN6Nvi8+XLOioqFQju6fcVMsTU+RLozcU59Dsd9Bk/
LPTzIivxGijHOgQj5FL66fGfufsjYOrbDR7i5Rfu9t4XFZ/m9PwLDwgs5v0g5OsJ7gkO4hz/B8jsCQAA0TNBJrcl7jAh1hMN
B9oKvbkEKggI/RbCDk7jvM39IjIft+rq8wQKzO7c2uPtGiL8rejcE/Ml4Nv6AfXB3QEYAfAjGhkKAzcTz+v+F++57ODZN0oP
FQsEvrAdyw8GF+grwfNZDdr5HTfjF/Dn8SIMBUbR8hsV7/XlvwnH6Csq/g3byAMcDL7C4Oj5yi451RbPGt8TLuXm6BLq+vgJ
6v/0w+4//gYpBf8dxhQZIfkB7D7q8j/+GOcM5yMP0i7tKOM8vwzuNvwlVd0xHvL8LMcfK+AMrE7t5Tf74vwGAdMLDBQVEzcL
Cd0w8csa2On/ISD8wAWvE+3HF2TbCAO61x3SFkzMEBDWCA7u8dzx6vgB6N4M//opAT6w/CnXQTi5Bu3J/cbx8EA/A9bNIeb9
Ht0mMvL6EOTVFPb7Rbnr9tWe2B4iTvXxLwAJ3wAZFOkjFarn5P9KEOP70xkx1OfO51ImCbr2+PXw/zP9rQjJEiX2s+ISMeIp
/4/T8DUTRh//FeDvAgYI+vEIOxwVK/Hb7xoC2wwX3RD3LP/5Iv4TCxEgA8P4KwoBNzMk6QsGAKwDCv1A4ub9DeO5uyLkUAQI
QCzUzPTpChoUIfbq4yMJ6hgn7xMA9P41+hv18ugKx2TwEcw4yRDhDb/8DCz18tb4+jrkPfDjE+gCDP39EBsTFBEW6vH6Agj6
9SHX+tW2KAr+Fgf2xvoNACirDvEv2xlBDcTQseTzQuMECe7qCdzS5Owamg4JACoXI961Pe4YJbUEGwRJ1y3T6u7pGC/LEwjR
Lg3Zra0cBcnnDOvx6zfYHDUMzP7eAMVE8Pz/HOUIAPnuBxO0IAwG68mdwQPuBQoX5ksOtyAPOMIeQAQ6RiAG9BrfM9+tE9UC
DSXqIgLJ3+b94BxW8xEJKBUS/yQzB/TpCQ/s1+4TAh+tGENA8b3iGkEbDF36//s55/75C88oE9H0vNws89sPQAMx8TTt9Cfs
Hu3s6CfN6/bwSP4wHNUd7OzOLifS0uUv4hEy7tMb6QApL+JgLPnj5MvrTfk++CBBAPHG0woR2iKp5SYYvvP57f3mye3gRxkG
AQX/FqMm91Hs/r4vCtck7y34MA0cF9QPFT29M605ASU1wQjNIvcDz+nw7wa44PEuPAgSBfMz1hhFJPoXaTQo5qLhIevGwerx
+RTi2SIH/QkxKrga+zcy+xQg6OE8APQPHt7LGRr8E+XQDxsM79Yg/9zb3d0nQkfzCvwnAu0aG+kWD831A+QoL94eDz3+9BDx
8/cjPeTeBxIO5xP4wdAJU/368dAm+NNE8sgCGzswQvE29jrNQZgswb4O87kiHArh0QjKDOu1AvTrFO0vtQsBJAdRVA0IFjin
3/Xg8wYQuRlTLCAurCYA+8LD4OD3/toUNRon698+HgcmJbcYAvUZs+ofQdzA98TyxCFN8ury0CAHxsblBD8N+xIgIBXc8/wH
0ho2QTnnFA8hATkZOgcl88MiHEArMdIlSwcR7tMK6fgQU/LU0fvlMAUM4Osh79H3JgkGzRQPOQIY/e0p+QEFCu+5G/YES/Hx
GxMYBtYj3NUR7AcwCvYW6OAQEgTe/fc5zRVcCiQP+gUBE/II0Oe/9rsJyxAd2t/y2S0lTGgGP9kBHa0wVDD338naKiMIK/jz
Cdja4/coIjES+ixA0hzVHtvuARMI2OTEywsO9+rl7PbN2u7+8g7V2g8F9+bm8w/T4hYTJvfvFhTfGQLUDeTq7OT/CscM9Qf8
2w36HRX0AjLk97xIE9rBIOQZFQVfEttfBM2+MPIX+egGGFPcCScb7PEn5Bj2HhE89N0wExfC9SH4Kfz98OoXC+406yD5LybZ
5vkbv+E6MALtxV7/1PrGR+fm0OcL7gD18Sj5JP798wXjIiMR7w8/vdYOzu/4MPMMFR4M/AM26OHbH/Hw0fUJ6Phe4RBcA/Hy
JQQg1OQUKuRQBS32AR35rAwBFzILxKTm7uYDztZBEebzIQ4P4hb0dfMLWvQJJefvE/v53cEL/xgK/vcmIAIRMv722AfnAt3O
9xbpD+/yD+cA/t7X++Q/+j9448MoOinPsNVADcDdDyTyRQG5EtI1N8wBBdULIM4fDNzb3fgS+SENFBcOCRL3C/sR6hci3akC
AMHb6/02CMDrEeP95wjzCvIO/wMCDxjJB/wHISUrFCUCMwn2NSv1FgneCA/dLhwr+iDECdji7BXjDr7jut8NDf8C3gXW+AgQ
Cury7xL9CwssMB3SLhLT2+8H7hGn8dU05+cN+OYD1+TrIisHWAAAJOTU99wT6P3h8gnt8Q744frbHeIO/vUAEecbEhPO7i7p
zkwa9glI9wIBxx4Bvh/P8AEA2gDzIdDW9BHTzAfsHSz59/ZlAgEfC1L25N0JWSS8B8cK+CTv0ifJ+wIf1/zl4uEQMNYi4Cc9
27opdR5IGBnsQb9BIVFL5+0TMu4f49zb9bwM4vf0EfjBEQUR4PscEOwL5iMLD/kZ6Afl+tIo7fjd7CQtI/4iE/n+z9/lL98n
LP7GxBQHKjrrovI8CyLTEcgeDcrOugjiF80TKPzSAO/qIMYrz/DVJr75GREE3+4h5wZTIuXSGf8XIBYuxzFPDgYgIQcEAcQA
0QYGyuU2wgL4KRvtTxQHNNUJ0cQSFAksEyoBIubjJ9tE8CAk5wIY1gby+7UGGwXjEh/DEdTy2rfb5PcvRCEcIuUeDyJP3TD7
FwP/Dc0B9evl6M4pzTEfHuDxKRDV+BDHBhPoGwXcBQj5RffIKQUM8M3KL9oLGO0Y9UQ5FyLPE/r08eHjMSUMSPru6hsF5R4S
/B4CGaQR6PS+ZAUU5vxFuBff6tcoGwQW7zTUHt4BBjYcFaHq5d0PJggAzRYZvSLq8N4BIvoYCiEjDtvSKhXw8PI0AzUADA4l
3i3n0AkMCN8VOAbNCaAKGcgW9fr0LAXq8t6bAu4N+K0KCvL8AzIPEksK/PMNCzwGMBPwJ0Hq0AHxQwsLzPbiGxeoFOgpR/Ed
JBrm264J8f8v+NLsCsQM5fDdGDY0AcHe1jsrNvfV1Av+EMMHGjTj6S4iASgbytbQ4R3nQfrzCxcPBM5U9bEo5hTuLObAIwn2
9BMEF+ki/CgS9s0t/vPqIhW72yw6HUEh/UDmMwyuEPw1BzTzCxQM9gfUDdELIBX3GAEFDfD39GIV8NgKGtUM++vh9DKo5h/d
7dsjPt3lN0wfJd/4wDoUlOQZwgEzFObvURP6DQvX/jlaGRYRzCTN5BPsIBL08fHj6ts22Q8bHw8dRgiu1RMSJREoNRQJ6+j+
+gfhQvEjIwLA1ThBLCD2FvkK+dvyFcz84yDGEw4JJTn9+QEkKDHv7yED9UzZ9jIQLxMsE/b9Kt79/wz11hQhBvMQ6Wo60t7y
NeLlLBD5Bv7jA/X5DhEJG67X6hLzAeoALvXo7SUC8OHYNwAh6vPABwQLriQBN9DrAuju9yrN+Skj2yHeMiQlz/Yd3ech8rUk
5/nLGN8BzvTaCNAnJe4j9wsIGPsDC0D9Rij11twdJvoF7On77/7/0PILFua97/sX8PTXAOnXCOEMytwH6yQa9fHpHf4P5xga
8zkA8+4m9hYNG+kpr/MnXw1BHgYA2ivaNNj2yT80/Bc1OQoq8p4qMQEIDOr5vQERFWEY+RP+EQk0tLsWJd//FyHnC9kE8zYb
8SuhEADj/Bny+cH/7SRGGgUeC/wFQg7KFT7bKNHoExj94uIhy98x2wACEh3dEAID9wvz0xIM9dv8HPsR7wf4FuoE5BXy8BQK
5E4yAgov5vwDyCXq5yYG4uDk5BD9QiMk//si4a/uLPnSE57/BBvpT/9uLNf57B/m3qXxvSMjOTX/RrnEK0UMCvnYHAIrDdMR
Ai/6wgEaFwFB8BauHvgxRLb38xbCCfw5/rbi4/tcGADw8vP0zTnu8BLs1Pne2Uvu79nV5QpGBPT9FfsSAiXeM/4k18ge++jl
W+cE/Pki2gvv4N0m6gX4COcC3uPn+gcC0vvZU/gX50Lhx/DvETYeJUUNCcSyJC3pRQ3jJwHMD/eyKSIMD/Qq2O8ILBYb9tA4
7eLb6scY+fL8GByxojf+6wYJ9cr55QnrEhoF9OcPFe/21Cg7JA8iAgzkFuIKyBnd6hQOH8nCDC7nLvvLE9zq4SZG3zL/9DLe
z+1eJvWt+ekE/ej4DxbZCPD4DAjuCBUF9A5DHVLpldzf8D3oLhf1/8IR5en+HAwU9BP+/NAs3CUy/gcGy0MI5+4P+e0CH/rD
7v8dySLg29zjzRgS+uzZItzV2fnmMN3wJf78CfAE2BK/5NZBz0RexuTn48YVKQYLHwYt3yvp1AMWD8/l4i0TnhIrp/UpGdIA
OxATKAQMBlU6BwXx0uDD7x/uHx8iG+3Q8a7B3usU+jY7CAywrecWvyJRJC0LwCL15yP4GRAgJtw3Px5H/0PnGtKZuwr8PRcJ
GR222NYuEgEjKsamByVAGusUwvlKAQzrCyDY8tAT5f3+3t8J7yYjO9NL9c4L+fY6Iwfa8hAT9Dwc9R74/E7nswvcxj/F2dU1
797FGf4e/RkfGgwJzN7O8cIm3A7aIEvOyuwE0PDwzgAe/xPSy/MKBO0CoCXJCUYBHe+fDwQdH/cT7Pkq+uogI+jO5eXN8O3Z
BtwKLP3+BNTo8PMHxxQ2+QkRGP668tgb1OzwMtk88g1DIgEI8Rs0J8zUQQcqy+zfEwYV6eoeRTH40QviuuDJNP4d6SdnB+Yb
4ucU+PojwhAM6xPVRNCyugP5yNLTEfLd7g3SFhAO4AEj8f45yfX7IA4LEcf7D9z/of3jUvIL7/LlyMEH7ikvVh33GdLLFzzc
BuPNE9neAPn4BsIc9D8c+cwzSxftIxURAjc0BwH3Kw1A9fEB9ubT/dAFAi1oOQwBK/qUWBEfHOK+5+kR6AbxK/ThIADL2S4e
yOgrJvgL/CkVMOjzEwbiEL/gDzDlL8wL0ikVBhwowB3W0+Pz9FUFCTYrMsXlBRTsKjWsG/OxYuz16h4S2982w/RADPvgGwz9
3+TKBsU3HS8xIgrvuB0V6yky4fnOw2qo6lb1Mt0H/iHcQfbu+xjmFvsY0SUACvymFAn+81wdzOTGPEUq+Gza/+/e8xgGxLnz
yt0F5xLuv+HqvO8R5FEf/QMUJ8wT9xX5CyEeGQQdHtPV1fgj0hAdr+cWISk3vOgz4IjnEBo87BcGEerpCi0MJTEFngMHFTgi
IAoD4xBHDhbGGRf3BCLDA/UWNMe1Fgr39QXRQDTmK8Lsn8Ef7O4fFR7lPPkLDfEVxgv86RT9tg9HIGw58kUJ2fTmxvjfkgES
KfvqBw444Azt8REZJwsE8wPeJi7mBNsLEgQH9bcu4uDbA9QR0RD6PPUoBujJ+gQG4doCESIIK9VFABL0GhYDEw3t9LkJ7TH/
39so7UgTJgLRA9gGBhjoEDgn+/X58NYxIQDHKfkOyhsIF+bW+fbo1fAJ+RUGA/AdMRvpIuUCv/vx9/nq5wYP8PHp9Q3wD+ws
ABvj7Cng+uQpCQ0g4QrQ8/HHjA4RAuMgE6jzIyIH4Dbb/eDsDMTl6wDmBtr5K/faGgjnEwUOrD8OLzDjATToIPn0GNYMw9re
xbnas/MDzUDl5fPy5OcL8PgSMvGXDBIcETIG0zD1CdL1D9Ac6gj43gc0Jg/g6s4E+c/w6+sbRBQMDiLyoCHw6CULA+IWzBbc
7hMz7fsWA/UA7y7l1QAYD97KA+YDBiIaCSo3zMdEHeYPBQ8mH/sdB8cBBfAP+yHCyOhiRicN+ALp+tUAsxrIKen75f/u7fMm
3BPfG+72/BLRMiYDPUGzIhWi3GK28z1CAfqwmwus7dEhE+MZxv3P3/8a//P+7Pkw/xApGArU5b22/AboshAdCwPnErkR9wXf
BgoNEfn23UsXNcKa+vLq7/5AAQXkHycnCOU/LtzZOwkBLNsNHwAR5N0r6+jy3TD+Atzj891OwBHKFr7D1t4l8T8I8Pj1BDXl
9733CCYTB+y+Ai7sIAIL8Ozv9ewkANn4QOv+LxwM6h4GBwf2CDgrMvXD0OoDH/HQGh7b+fAB8Nz1/+Xt+BMS4gYX2CkV/N4C
xh0+6dgXGOrg4e8CGVgCEjENIgjx/AwyHw/iAegZDM8I1xuL/Qwi6b29DP7SGhZ/9PDo0eAu2g8lCvIe4dQCaPH8tdr3K9Qi
KxwA5ybfBxcTOyf/QCss3d4tCBL+MSAI6x38BDPREd3kyvohvA3jHw8IG8BONtLL6QYcKwMPCv7yErYKu6e78h04LuI/7AoV
7rjANC7Y/VQcAgQeQ/PpSxzx+gwJ9AT8F7bMGAzozwgUBwQOGwEEA/Dg+zrg4sjcAxTs/hPvyiru6dAGKSX2MdzO1eTJSj4p
LzL9B7YGFxgoNObsJLDauB4NHCYnNLob/DzdMtAB8w/vDg0Gzxvu9dA4z98SEQslBvZEHfwFMdHrS8RBPz0g/9/5+DQg+wAe
Qv7Z7htD5PgHIhUkCuguOTX0DtjyLx4Y7S/jLu+9KDsX+P3Z9xMGxNrp2yvZAAEW/fMeGsnfEvgN4uwJ3QEf7ARU7+LhBBXx
1tIsIw3v7P8H9OYe4zcjCiUY6uEWCt3mv6cX+PIqBy7yGcvR4y8mvcW24/3LtgNJ7yPByfpUKSEm3w7xIq7MA+W8xdHtG1pV
BDND2cbJwyShMCB53x7ZIcrb4/AIFjcuJQ4TrKf+KRYNJ+8fHPfH8/8KuiMu8BjY5goaH+0FCvxTBvT042QB4uE11CTN7M7T
y+jXGc/p9gQ4I+fdDLcbMg3P0RQkANvO3hTTCtG7uA1WCg6p7esJTh3P5fUH/N0MCCYGD9vZ2A7D/kQG/6u2RQ0AMs7gAvzu
51XzLADY/T4THAnrBvwE6/Qg/twAPCcF7y8BLgMH2ywIDt33ASeRGPnau+oKFgNSycRA5+0gDynjFP/v4fwDCtYXEz8j5uT4
4bjOD+FNzwAfBOSy+icX3DQttPseFRzl7yPdGSb3KOkpDALXwA67KOfe2ekBPv/c/Czi8soDEuEtJ/b/zPYNzQkkGffq1AUD
CyEXAgsAyzL02L3s3TjS3z0A0d4sGCQZADfNBwAmEu0HE9Hf6OI24d0F/rYZWf309PflF8coAeUt7ifjI9YHKNMY4mL9Id4R
58kF7CMQRuILCRFILw4SIg8qGtzUDS0Z+9QA2r76sjX3DuQdVRzhINrXGAn3K9IQ/vUivEHiusEGBvaoHuII0CIYtxbkHOzx
7sO7Ck7kT+oH7wMm7NM4+NIKIC725Bbp2Es56Q0AIioDBN4f6fsvEP2Mt9sZPRnX2yP7Pf751yPcPzgX1//9v/rz4fvZHBoD
wR/3BiISEPoi3/Mf3QT8RfMl17sYXR3njLMqCMASCN73KT33NC0U0xAkLvNE4/JN3wYs573x2+YsCwHyMvb60xTbH+P+HPUB
+hvu9wwaDugdHAE909/k2QX48xvsvDDfFiu5SxjPNQHO9kXMpUYA4vo1jPHuvBv/Bf8CBMQU+fH3DoUOyyuwDhv5GRj6Ahbm
Og4L5MFMMMwa5V8LytPKNjvoDAUV0/Ks404vAtoCKENB6hbnLg4w9BsM+tQJ0M8t9PkTZgS24/hA4/kFSgAXJSLZwfsRBNYM
GvQY6hbCM+/lSSwnMb/b+ftWqc0UGgsW4MAV2SPq1SkTINXb2+AIJfwAPucR/ukSoO3CUtTS8yHaBN8c0yPqxPks8NwzDyUT
ARUyJDIaKPsCScYqOhAM5PEI6QsN3gsV/RMT0R7WPvHvCiMH48y+OPMB5hn24tHv4+7sOPFa/Dj68BmJ2uvn+uCt3O8eWNTJ
/wne+T0o9v/jCtz6BQb/HQnu7RQs7RcoGCXp1QgtzRUF3unYARTrvtUhBPzb2/L45QvzR933RPPrOgHPJzcD+vPpFOsY/R39
APcc56wl+wAO9v8a2/XiLt8l4R33FwndDAff38P/H8DxvtbyDiAhFO3o5x/jH/gZ5Cf3KxzeESkEHOwa5i8Ty9vMgQsQLggI
Hw4TAhz39PHw4PLg8hsX/yxl+dYMKhwV/OEYs9doR+osKPTh2CEe3/EFawcH4PfZJw309xr3587OExMt2hzY/Qz8wP74Huzc
KRf6AQLgFSfy4U4G7iLdAdUlFMoF+wjBJfUKICVGHTA33QzlOBxAImU75f/Uz/az+jYMP9kmBxoI/wHe3t/7yRhV9+sYC/D9
9xX0DBfP5N4EDN8nNvbrEfX15ULg7/vzM/Tg9PoG2M8o8CZCx9YvKvQXF7Txygj70C/g+CDwJukBFiHN6ff4D8X69RT/EAcJ
Kzwira79Et0E+fIVLQ0wFsURYKAdITnbBwNREBzg2QEwM/vtHAUb5R4bHSrUNwIL3vvv+uz7+9j+xa+7CfQa//zcNg8pBfzy
ASPA6ijz/iHzyAQKLR0i7wD62gn0OecpHATq5pq+6iGPUwh/9TTYCe1PyhUIG+MAAOXSECECOQa5CvoKMO74IjIL/WwfRvz9
0bQU98wrXoftVIHw/7gSBP77MQDb9BLs8S2C6LFKp+YLEw8eFfwl5SckEM/VKTbqFwku1uay5Q3O4wO0+zUgKNcPGMIFCCdd
4e+yH932tv8H6vy7JQ/YXwrv7+8KIPoe3jPdPxvwASnsIMIoNwD71gnO3BwhB+o12vsOFQ7zB/EJ3NPHMP0H60UT4BMPEaEE
3PHhGu438k/+r/bnMPgIAPYaQf8d0x0IBQcUrP8GJb/z/Bkc+cnnDN0B2N4T+i8ICBQEB/stKeRJ2AkH4DAqHP3u4O4O+g//
GBkQC8H7GPjENgD0JMkd5NjiENYVyRLhywk9MfMDDgPy3dr5yPwcDC05AevGEhoHMAfeDfT15dgONfFg0wAbHPMfNNvM7xA6
IcW5KM6BoVMQA/4rSwcAN1PKrMwSnsAFGCcy9/Pu7QkVFXM4EQsLDujZ/skLRDJIMzwFvrQi9/4XOc0k6twoBPUzJPDv2FIY
y9397jc/9vEHqC3Q6j8UG+UE+NutJgIGJS0AA/rvC8HvJBAG4/UkCQ/poz8OHxcQ4i/WFp8w3CwHyNs40D779c8YCvja/vIH
8P0oyzX24wHz8csizm7m9fEPyTz5GOMEzRjAJwvo+N33KTfR2h4iEAfxyNDOXwcJFfkIFcsQ+e4PJNQqHwHuPDYdJC32ERPF
38oBzfxwUxYhC2Hxvt1H3RX+Dw3GIeS/JxIJ3+sOCs+0Ke0i6dz8DvEW8N7f2wC32yQb4wUMEvP1/94PGBbnJBLw3bwUCvHO
S/fM4M0U/Qan4R4vEvErFwjy2RkVzs4tLMIMKdf4D/reGBb53tIDvfIH+D07EfML3bf+EO8ZBQfS+gcEGhsWIsYxONxB2gA4
HRoOCMgI6fDBM8cK/u3oDxL3zxCi0Bb9+fvvx+glDtAIBBcaLf3uBde/uxPYQtzwDBL9zNj7AA1XPNT2+ic42QAnEBL0/ekK
JFPsD/YTvA8C5d3uCSAQGBAP3yDS4sQ0xQrPHJbrGdz44egCGe0aKNLPHsL14grmNDPC6vv79Lr4DiTSsDki69/p9r3vFr3i
9RDb+AHK4T8gAs/87PPf1/CU48vpRtfbNQzoDugdyPrL2ukGGVIgFxkfxTIN/cce6iYQ6h250+Xy0PHcGC4BDSAFAfXWA/bx
HgPwFM3sF+nJChr1yvT9Kfb1QAoXzR1M6tvO9tItDOn9EyX3uDUD4P0w5s8Q6BDKAAn2HioqHNwQ7R9MKhEk/fgOwOfxAUcA
J8nB+bk62Sb5CPY1EhbtLRDZMhX1B/XF97oJ8DpB9Lfl/RUVDw4N0M7EUuDsBfLsC6oqsfsHHPwbngf7C/cHFBjxIfUCGTgA
9MXv6x0UBhs5ErKuxis44BYFozK/FEfO29wUIvkvCDnIFETgBB7qMhkAI9HX8vsK0ToGEMDDHh4gGf0Uydca/e/q6znkLwL8
50EmIezb9xDn7AXiOh7qF/4+K+vhAQ315kkBJ/oD9BjUwTPWAwAbD+MnQgT6QSsj8SX51+vL58sI/hzq1ezoQhcqDT4bIdTu
meshGRrp7THlthP94fXyIPXyrQgQ6frlFQcnAiMS8eDrev7qCDr4Dd71H+/S4fDQCrsR15URKxAVRPDfHMU5DeriFwEbJP3z
5PPp91AORhnwPr7pC/XYEgL5MNQhKQpx9/Dk7f4RCBYiHxHW9/D6yybz604QCCIP7gQlAIzlOt/kPvly+fOmVhwLMyQdLif1
RD/t8CIugfG+/ecWMS369hfpHQwKG/sDw80NCu7k6k/6EOgX2QvTKNQn9CIC8e/w+/wc5+/nL9XZMuDx/C74Cw4JHkLq3fLX
+Q8b2bFM8gMWCwD9SmsR2YHFKJW5GtUZpjYqCxALOdIOAiIe7AoF6BElBtESBS7yJezkECQjHuYE4ycC3B3e/OcUoA/I3yLS
DhT2OBsU3Arw7N//y/H85dURK/jVABEn4yX2BAbUCfXsC8c2AS4QCPoI8wbN6PAmMzbb5AvyA7vbFhsr2xj6D83q3cH59PIK
5wffnwHLQiNCG8Yl+CMA3vji8gf4B/7g3wcbENQSBwK0F+sBGBHpCAcjDxU4DwHi1cf9HDMMB/Do1N3x+C0L8fn6DMiwFRXh
FDjYEub3Ku3yHNgeA/0c3QMPFt0eMftj9DnJzQQ2Fiw0HMPHzQ/nbjET4Qz73KU2COk5AQfv+Nwj1/MeLSsRwx8JIMohT+3R
BzXuFtTupFPoNCbe7+noQc/tOAsL4w4MDvXgzTADwNECs+jrCy7P6C0YwMgXB8cUFvjpIWRX41LnCzUr49efFyICKhbv2Rfr
+twF4OMkIOkjKMjFwNEZ/x7Q0yP46AH46AU6sd/3MBvTr//hHC6+/fbq4vUBRgNLJCYhMbre9tzEBwMuwdQsHeIk0gH59uHY
7PT49CH09RtKGBHo1i4xDdtb3BHgEwIKGMm5BOYT3scXDdPQ5fAGEP3YxekcEdfF/CD/6QghpRDZ/Pg16/ITPNoO6vhQGdEs
Hf80CUr6CN7V7gMpCgsS1t3Mrxz2TQ4bEwT94cYjKcAbGAz61OhWy8wWHyMz4vTQDAA28AIa7Uww4QLXJvL+6+7v5xnR1dM6
PBwoDwRWvCdMGvMwdhMrAIOxFd662g0E5NrmBtL959zwLBz68PXwFA8d8AUHMvjnAED9F+sY4AAVBSLWyt7wB/oE7QfB9AbW
HBDN3djg8Cj1y/keKUsAFw0SDxEk4w/B0QohIsMBBBjg3Pba3ycE9SMfDvnz9d7x/x7oTs7iP9LZ2zb2wDpJDAzVDwcuOx8E
AwKvDxEb+yESBN7oEBwG4/4V5R7xGPoL+Pu/KuEBA8YF1/782xoOuQ7v8+fiFuL56zvrHuARuwf4F/EU1gHEBCcGLr3a+tz9
0ez4Se4GEBnnMPvuLtntqgEn4kXhDhMX4dAiBujyPP0BDv4d7Kj4Gz3MAAXww9YEFAAnAtYBG+b+EegeM/36DADy6hEfKBn5
1Q3kG+so9iKq/UbqHskDPOjy8efzRAnwE/ftN64Z3C380wzwCyg59Ac3+MW01/wXNxz+Kd7GFULpjLAOEj3t6wICHtAqMeLV
G3is8EQ0DCYHHuEr7t4G2zEAAdXYSPcS8+m/F8AOAPXlCu75EQ4q9dIRF1DnBv//1unF4vINLtnm7xvqKh3y7PksDebWKP7S
DybESxQB9efqjO0Y8swdHETvLxAlEQ0szw0DHRcyyfL+9tnl4coeBUL8GQXQGQMmwS/U2CsdRQv1+bsJAzH4AM85AdzJ+xAl
8ezz9+EMAgj8GiP5EDrKLf0R1/3QJtwpA6kZxf8ACtXbI+smwAbsO8vy9F4V1Ovm4RULEhnzEEL/OBPL3hER2bwIJe3yGMXn
AS8vDA3T6tTOyrcX8zf6CQYJKRjt3vH/8A27K9oN0vztQv0uNTEDD/dA8gchWg8OLf3wySEtAfT7Wf8R8AL7J+0K+dYAEeT+
AQ3+w/ruIT7t9L7nDR7aATMJDtkxJgLG3kfwMf8mwxzCH/TtFfIl2Bz2Ddgu8wn889LnOhYWAcrp2gvSCiEC6uYDKRLe7PXz
2wcVIPzr7eL2vB8j5Rsa//MKMAciByEZ/O79+uwUBwLrQAL9qgz8FhPUAM7p5A35/cko38UOyygB6uU9QwQd1g7xJyXQ/O7M
L+4SDzAA+xz0BrD7mxTRKurCHQc26vUE2FMTKAz10TLtEvjtF1jewBnf4iAG+/gx+/QwxNUm/t2yEQ8mLQb79xHzAPDTT732
6S4kK/Y7Dw22OOkNMCAdqOzO3CfiA+waChMGuFRK4OW16Bcs+CIZ6+lMgfMJpxAJFQAv/uwZD+veJJb+wk3E1hEwAQ7/1BAB
KRv87cMqAtHcCufwE6LrASb85TjtE+Dr4UI+1B0p9+2d60vs1ra1Dx5NLcLY4g8kBNb32zEl/uQSIQUtAhjlCdjyJB8aAwP/
+dkn3hLwxjbfAAoNGCIfQMYZvgPe7hkE4xYg2PMnIu72J+JcyvH66NkpJ8D3+efRAO0RAfxXFu3Q+cTz5R72/hko9N0tHBtG
8d7Z7gM56ivwIuYuw8kG3TUZCi/B/RnVAdyyQfkY2dfn4fng7/kO6iMXD/TzGR7yLPYA4/kBB+vfGDsW0eGcKPbz+8m49fH4
FBH0E/0+FjIr6BgQ4wElD0MT1gH2H/Cu1Ok2CLXi1jg9NBINDi8k3h8O6wTnKfIpCRwREh8e7PIBxCDq8cHIBhG37yoyAoPw
zAr147tGwjcm6TZj1SYrB9vq6jYE9dgpMeAjoEkNqy3e/e/fyRH0COvd8QHTK/ID8hgq+vuvARfYBcMfHf7oAO0ZHLYuGQsL
5OggGhMlBhHowvHR7jnmB+svJOfQVRz5Lzb0DN7S7uoDHBEzLwooDwT0Qw9iLPJB+Se+uAL84MEkPdfYMtgUAPm8EyG9DsIl
7WIRNTDDH/fD0v9tGsT3DA/V9x/8VO0aBCj/nMwD+wQcHPoy6+D2A+oIGRsP+RS55rHzDPn7Nkrz+9bx4BwMBgkcLOvk2eX3
6CYNP8T4ABHrH9zf3ucVswjVAfEM5goVBOT8yvwY2dISMfIdGBnFPvLgq/TfzPUIBcBTuivk+02y0qPu3hL5BN4KzQvGCzgo
FxL9L/4nvyIb5iLjBu6nvSQ3Vh0dHvPNz8z83xIgl+QqBxDU6xYuIQYo6xnQIuJAygn/ve4Y++//sP7m/wVK2AHj0gz45uAz
7wkKHfgF1OERKBgJSg38BQL8zhPd/+ss8LIE2/71y/jKcwMO/hndDv7mxv/kF/7hAyMG8uAE+gkN8ADgI/Ui6SXq0+vU3vsw
AiDxMM79/enY+dnmxTwVMhkuH+6vHiLwKUfkHrzW9LMeHAjZ2TwP6QYB/dsORRYVANLMHhMsBOb+FgMhQM/05/4aCAAt4fQA
6/4OO+4HGiElENnUCDoW/hjv0QwqBUUkARUMLL3w+xjh4wEM9jMyw9XU/OkcGUwR+fMQpt/RHOgUTanwLN4R7AL/tv/yFCMR
E0UbFTMS5DQPACC5CRxE2+sA++MWPCgT+wu6Gxbqp/DV/+oCMvgpRQcbJFIPRMEKHv/SMfVNUc4S4hTSRRQD8NPz2xC2BPsC
ChMnIxfPEBjbGhJUDT/T9Cb9BgPiBhkxJyYct/jHDrAkEu7y5iMK7ssNBCTf3f3rzBPaJdXn7rfw0QLz/+4E1gUX9gv09/jd
998LFO0a3f+/ASE14gL6INwX8e8QGArXLAzF3wsM5BMEF1gH5dP1Hiv4DQUSN/bXJFy3LQnttQMTEQ8kHzMZGhnSGeQH0usH
6ujiFyUAt+kLWRQBKS3tCdfG5wvKKg/80A3yCSH7+P48++oZEvQv9+/qIPsxFBLw3ArvCa4QmxUc2N3S4BDzCaULQ0AaBuLk
uC3+BRJA3gkIG+H/3G/2ufm+1NoIMhkdHf3H6vUtEkH7EeIKIjn4EN3M/uQZ4u7T4vQm1R0k7t9WAfAt7h/i+7w6wdG9+dsK
0+O9FDAh+MU8LgL8ZRAbBUHf8Vr9I/no2/HiG/QDF7IB7xEF2xMOEwoOMsQnQwzg+x/YAClK7dXpLFb10RHGEvdGnggRSPv5
270JAQL00w4o/AOkxOELHxcRPxo8QwXPrfsQMPHOMzzlHBK/stoDF8tD/ek7OBj8//XZzkIFPEtQ5f/qAtHuFff3AjUA6hsC
LPjw4Rim0jwvGjUDDyM5/C27Bf8VCh0GEQkyC+Mi5tgW/SnxBRDZ6vo54QTpEPIhGDzg9TgU2AEDEChQ/v/6Aesl7uoM6/H0
AwAlHBdaBvzXyfrkFFQO8Sg14Z+SEAAfNAq38AjPbkP+DCkJPeQS5PAv/iD0KP8XIi0rTu07KwgXPtXeGUWBpKwM5/AuGv36
Hh7t9kEk5/fetT4LtA4b6ywPIwamIjQxDkzlvFZZGATA+hID5S/ABbEY+f36IQ3vI986KvHCOQnztOgXza4CHCr82F3Z/uvn
/fIQ0O0UAPwABR4TBgIVDAI0ChoEF6YuE7708QbaPv8wQMDz4Or0B/AG/y0Wy8AKJf7uNtQC5nvnCwgS7vEm3drR+hUvBUEw
BE39vMAtMLs2PPon8s8XPt4kNOYi/BLk1w9FMQIj6enp6NXt9Sgt9yo8sOzn8tEY6yP29sMaR+zoBfbW1tkJ9RIA2/8BFewH
5+AT6AkSEyYcPtLirxoi2wr5wxwW5X0MysITM+PuI/3yCQkp5gLi9tnEDRMnEDArDEPtysctGsYtLPQl4ecLG/AbMRD7Ggf/
0wwgHv0k6Psh6u7XveEHFkUo4/Ip0xUQEQbGCxvhIh0+CSLVCA1uP9Lp29/Yr9Ed1iXhG+bRz8NAEf0L8QH06w+xDt4M6B8G
5bgICfMO/keelKP12f3O3wn68r/Z+SA8BS364AgeBS4LDs8t+BrzvjVK/dPp8jnwAAqXKPnb7wHnCscH8hMq/fwY2AsADhkE
AfwvIC4XK+8A+882Eg8Q7usKFBIH4A4FGB8kDOtL7Pax2tUi/NoP9iOw2TX97ebxIiYbEEAnLwHPu/c141moIu6N5xnpaPbQ
B/zG4c3sAAEXB7nz5ERMRj8U+QH0NPgk8j4G0hU/wCPgpOLn/DwmDxs+BM7aMRnaAUr6mhH5OyfNISeyItvs6Pv/NBkdIfIA
bUGyCDsC/SU6C1Xp6g4k/A3gFgrqCt8NqBo+EQX6N/n5PbzMB+Pw+u6+OTc0Gjj3DPcHDcccACnB+dn8vegxBO3H9vbjBfzk
6foh9SGt9uYn+RbpEh3h7Opp4SMME7wn1iwL3ichHMclTRnWHeQJGhC9DRkVBeq+/fC06OIcCdkJ6K8L6iQL8NLaKE4ADgfZ
Dif9FPYq6wPFC94SEBWnCurQBaoIHQADIjUSq70H+MAYRvQ328g8ybAbFQADIhgM+yIy6RoRIzT32KQj3hrcCeXjICcjBvf7
AdvHFDzQ58jgQ/9BD9PyMx79/gj1JQwxAjELqSj5IiP3AAMMyg7u9t7GveEaJCjp7QsUGxrd8O8oG//IMAa6/PL8pTOwz+eV
BAfxxijsHA3wuuUPOvABFwTrByw39f0X/+M3ux8q8vn11swNvTr7+vYY9ej2+RYVByYUz/75AgAEO9UaHPgFAwkjARH5ENI8
X+Ma/Bb2slEO+wwN1w0N9kEUMuj2OBkYMkj5SEoYCO7fzCIqnPgAvvkPuRIaCeXj4RMSFyW84gwXLugb9flXBgUN5QWq81T/
R9QVNpnMJCDH/eb9G+AB4PEaBgbr4BjqDCAsDhwRK/e66vLH/hEfyyUCcv/9HvH2+gEG/gr+6cXuE/RM29vVGOzzLunACxHm
svb44/wJHO8zJiKw4cgLJO/j3MMVRhz+EkHFv+seDU0hHOYGByr+Hh/o/CXi9B/4Eu4KOw8BG/frD6jd/fbfBysk69Ycy6nz
8wTsJPT7JU347FcQSgU8173ABDit8VkVFCQbscn0AP7f/PYCDAD08+sF3gfyG9L31yUcA6YQ9yLt+PPbJOfkLvTzy+PT0M46
9ib8+QshzhnpzocWK8wY7j4fThQjBSQVDxH4IsK1DR/aJPjtxAcECt9y5hdh9jXbVpL5+8T48jM6Fyb7NAz9Dgbq108VybYC
4uL34dYCNQsTBjskDKroIQEKsdrcDe4+9ubFXPIqXeUv/0DlzeowGe8H7MMiAg9HDRrW7MX9F1sM/roVTC3WAjkW9AWq7hLw
/sH89hr3Bdvoz9vuFg/gC+9P7+/Z5BEO9hT2DtYXOsnQFbAOBPMEKSntFOoRNPfyCebf5xgi+90J8/0p6OHxEhb/KRg6K/DL
IO/pGdoEOvfENDME7gTDI/jv1vPmD9s37zTcHS/b/E3TLO9JJhEKufvXuRUVIww8AfcFISoJ+Nf/9ufc2/vT1eIg/QvT7yIn
9B7k3ePR8QIB+LcS/D0IFv8d8B7+AvQZAjgl8vxNE98FEtI5KCIU9QLhFuLS9O/KQ90mI/v4CvjmDQ4w6jbU9OPOBA/yIegP
OSnzzM/678n+KjYYAwAHr9Aw++T8D/oW9DEyDQb9y0EIzfP95K/ePSsDp1Pp1fsO1t0gAzEi+NbvCcnx5Pr2APkHHe4eEt7R
5jTPEgj6qtDQ8fEGHdMV8h++LxTgWv8Z5US/AwnvLNTXJjj99tasJA4pGQTmOAb1HxIIJsD7DycR8N7N7ibgxQ4r2vXm4QQT
F9X8EggQ7hMHFQrZ9Fb/CREW2OMdJMV5FyzrCesv0wvkz/gD3xMT5AH66vMSRu0F0xgCz8Yr0h0XAM8VwBAheODF8CT0IFmg
MC34l98LJcQCxhanHCzg2xC1AU8T8/3cMDjC7ju1rub06uc/7QYTLCH1NC/PvwMq0BD44vQWxjPiAufI/OEREvMu/gDn1yj+
AgDi0dItLLJgHvgRFfBLjx/UQAH6jQNF6+vs0bko5L4nI+8VFfbHNCLtCQTdNTsI9v4Ezhj1N+bf+ArqDyXp7cfOlA7tLegU
JREqxDAk9xsoJJ063vv/19gJ89jPu/TKEjr4AvAZ8/PsI9bc2fz9p/nxyxDl6QEUMdIqLAdP6NEWG7clFNIbKt0LHOr85usv
AQ8f1QD30z0T6qfYAiAlLAi8xiz57Cbo8w/8FpPy/fa6BUJT/eMl6fXyteAOCtb7NQ7oCfz6xz/7C9335Bj+/w7zG70TFPjb
lNr6BQH9JhkJ6uSjC0IZ0iAHAULv/MIO1cH29tr4Lxy7/fvg8vPwKO/L/vrtGwHj8dvZb9G68/9fBcjt77UK8TvpvzrjwxAd
P8AsDA7YFh0HEQz53R7hA/Ei5hrKA8geDdq88Nsp5QL6wLBqAiQ8wucCIT33/BXgGskv1vNB+zXuyAb/GEEZBfQx4xMb/zQD
CCSiPRcZMMDS69U3Jx0iIv3xAdbpFxHVFdjlGxVA+OvmCMQUyNMVFMAB3grDANv/9Ajx0kXU8QHOvRDcLSIQyc4C3y/rQg38
Ae015NcEEP7z4wXN6RX18fzsEwIWAS8Z/P8SEvL3zSftuRXh+Wi29gwl2ff44ck68dPmGBNWCDETNOMjPhPhHQIOJ+4bCOnA
9dvkM/TyBfm2+zDu4fcN0A4RwzwI5QP8zQz14TgJ/N0UCUc29jH0FP/stB3JLfDfzugmPE8UBwjjBfAgKTwcNBES7/hEHxQp
6M0G+eWrATnxMGBR2y8TDTTwrjrj1iqz4NTABP32EzcC4BvaMPHW8rb00RvIdQkH3bLlLyxI2sDlBecF/Rj7HgUa5dvfLikh
DgQJDTn+CgEdFhfcJBvuEvKvy+gTNdYHCAnY5uAs0Pr6HvT69xs88OgMyBYPDP7wJg715vEL7unrxuoQ9xz79g79B9S4BvHf
KyDHIdDhM+z4FUcdgQcIyCQj/vX50SU45uTYCN06LiMA7fYcrRMIACMVEf8ZK/YZ+wSsHyvq+OsX4i4m+dvl6gL/CcvPLAD2
EQoLQDUE/C/46r7r3Ajq/PcC8uuzAfv+wwsxAAzy9QjT4NcL9wcAFQkwH92pASzzK2fb8eS9H877ND0E3PXn1ggPFCYBBfIt
8BAU8sgc5v3H4d0oLEMRLuXgHdz+Ix783+XvE8gS9fHuFC5AkPT1C+r6z/gB6CLZ3xT2EbIhNhYpGT4GGvYFBdUQBMHyA/QG
HhRDJ9snC9/0mND6BUYBJwI3CgLDJ+L/9EHoCQAqISAUwe0h/OLiKDEaB+Ar/8kS6SfmGdNIMrTiX9wQcvHvBWECKd/b58QL
TSBDCx8j6fXt6wZE6AbsBgfpIcsSERnt1sUX/CsXJ9IExbv8zy8WESsuLuMn4wRSP63fAQHq3xnx/PPnEO/q3A4JEQPvG9b5
wxnLVeD/+9eY5R0HJvfwDObiCubZ7/sB/tv16OoDEbni9vj0vQv25874Dv7+/CUG4i3h8zxEBe66ACUf/xvr8+v05PPsSQsS
EQ3vDfQZ7Cn7Bj7I8rfb+/0eDhbv7ecE/OP7BBXZ1kvx5NUH4C8GIf8w/Ckv3f4DDRMI4irB0OcDVxH0BzEKMtME7+joEQnn
A0PqsR0WHjDi4BLT/e/A+v0KwiD6ABX7DChHHvpCAQ7sLPshDLEU+ETOzEcRuK8vURNi80Uo9EtK2d5LAuD97f78JRn/IhTq
/evR/er71AkUIQvbITbxAlTLG98ht+NJFcoDO/4HWjwm6e7YRBjCGybLV/vt/d7T3AWVFd7fNQwl88bm5RD4E+XpEj/wAAwY
Av0g9tAJBQwE/f8IOx26wRoA+Nr7IcvAwTfhDb7uEhDUEQ2xrvzd8+gS+stFEgA6GMfZ4TQIANcv9f3dCR7EGORCzebjDwwM
KPqW0N4ZAcAaMOAdBtIaFxwFNjoDNCUDGgAbD/8O6QvrHgNA1wD2Je4H0e0D+tzkBAUU4yTeIAXO4PcgCCrA8ewR7+3+4hPr
CwPwPt/+//IZDfIC6vImr+Eq/SfcIhb56LxKxawyJM/55RjrBiLYGfD56zLHFwUptdwAHugSNPz3/dD7FN0KDK2LBO44Cfv2
9+gSzuEi/w3s5iIb+v4QHSQV8gPxEQgvIMvoCLT8JBD8+0AOIeYGEAXz7PfD4qxJHhjvGhG4+Dkgupu4CAHVFxJaBvgL0e8T
B1BSCTEzFc/7BOm2zxgT7gYx7c2vEjJR3w3vERsO/7MySwHXAxwSLe7r0ePWD/QB4gAAH8QNGOgWMUw7CuEXEwky6wkiERJ/
O8f6IvyrRAvqNhjxzjr2CNPb3PAGEzsXDN0gSbgSPgD+5fIA0QQIChHy9wsJ6CfgtzIsCegf2xAtCO0AFBf1/+g9Iwb1Ff8V
2OrdHxflBCsdt/zbC94oKv7SHy8RDQTG4Q/byegl7OMiEvQAIuYWW8/25ccLFhFMJRz9BPHRHvn+Cv/+tAwt1O/T6OjvIunu
2SIHHdgJ/vgm8swGvtvq4f42BPpJ+dHgHhcpDQ8JB9w2JQ/tGQX05+sv2wXpvxUnHEm16xgl6QkGARsD7KgoBhsiBiADKBPy
4/XzGDbc+M7hADY/8g0l4gw0ygroBjYI4CMeA+bkCuf21lMQ2gHvBAAR1t88OhVnLQcS5KX45mb/5dsL7vPCTN3dEcoT1t3z
+KsNti8R8uIl3tjaFEww+fIo8f3D3ewjAuTl7c7QRvEC2rz37OwL5QcE6wQDBP/r2xC9COVCCekA8f8dAxcD6/PuERvrFA5D
DTTZMCUREf77wAX0tOvl7QIxuM3s7AXi9RbvD8/41jf7SAwsCgJGESwAMuFPE//4OiMdDtjrPDP19eQA3J7H6iM3Jvwr8wzt
EMDMCSLS8zUL2esMIvv/LSreqh0G+/3q7swJ4wBMr6wmEPEjOQC8KOzsF+ohbgQ15zAg5w7H7QfU7z4K/ubc1ALG4BLELRHy
9RUov6tADdMWGdHABuoeBOIa+Q4nGjTaGNFDTFYJKfL3+gcG4hYctk4D6f46Gf4R1vj2F/jtBi8iAvT8BNwZ8rg99z0LNP40
JRTtJfkR+gf4Fekb/vTw7hrw0CAiBv8U9uoFvQct4hUX/w3fzbXl9dzhtBUBAd/h+yABKefT/s3rNc/W1/EBoCk6zDIBEs7q
1BsQCQEMCg0nFBT/Ef/j+Bg+x+v2EevUqDX8JjrmAD9E0wA/IPgMNqQR/g7zQPDV4B5U7gbKEsg25AAsINEHF/31ujcU6/39
3B//4Q0U8ka/AgAMCCXj+gVg0+gvAPYS/dn08QgkAu75GOYn/CoG7jgrFCMJ+SXn9eAKJgQYAeH5ABHSzxLn6iImISs9xOgX
8OS8GDzPDmwM6hASCfglHxMBBQAI3PHv9QjjK8b29d/yssbyyA8BIAbR6zpWcSjkBe4RGhPtE7z3wlv7Dh/MAOos5wG5Ay0Z
7SnooNeBAgMCq+rzDmLb+gZo9w7O5Q+fMhv2AgDs+tLm4bwyyxLjCeUKBQTB4yAl+CAo4kfy/t0J/BgoLwEb6ykfFyDY68lf
4BjTJ8MPySsd4eAH5/8UA9jxGg/5Bbi38SvxLyQHNbQe6Surz2gG7zQW9vcwIxPQDgwHK9cTFi0N9tjb+wsXvOEA5fLz7u8L
8eD6QREd8Pf4z+MrCBsh8CAcNenMHB7p9C8TIjLoC98PDu4E9c301hjqLuspw+kpGvz+/gMyKRPurf7jxxHEEgca8xNI/dZT
7ccd/SEy4AMG1gXaKtnZrSEX8OvBEdfz8AlMLMMA7TgZ7fU+/AYD8BsLFgodE+0aKSh3CQbev+/2COT99hLgvAf1AS4Y28b/
Ie4B9aQV9gi2Cj/sEi4cI9jZGvfTAwFFG/gB79YqBurjO9DHA9z/Gebx9w78Egbw3f8QA7G7EdXy1wEN8AQB78MsARm21vPb
LR8K8gD1NNoqtQ3pKOYhHTWgDBECIQ8ly5i+D+v1I9kBtj7dHwsZ7vfXIxQ8AxHp8fHxDBMI4eApBRoc/vcA6iYM0BIdDhYH
HPQ+6Yz2F1Qd+eS2GTUPKO1nK+7cUhLqB+YRB+sdFcz25g4dzcUO597U0OT/DAMFIkLHz8b2AvXjEuMG+fJU6v8Q++0Q0gvv
1SsbFv8e6M4IzdkqBasB+DYTyTAG/9BKDc4L+iCx5Pvx4yrIxzLrS0DMUwblCs0Z6ic34e35HcsVC/8lCiMHMfYtIhLMIgs9
0fbyAt+91w3E6B0ZMS2zEPEt7NvYwjBpwgP4tBoD/yAZGerK7gD2CAEB+SHrA+Yo3QDeAUK6xOjaYtroHwYaExLwFAHy7uxI
DzHu2Kkd8uhBf8yX/UgD/KoXwdw51V0M5wOsCNof9eQmFuzf5yD/NS8J41fBIvv5Dr0G09Iy9ssdCQMq4Qr+Nfe4AALfPuH0
/AwT9dve3xvs3dk6zCQR5MYLAeXlOB8KShz7BwLRzeDo7ivmEB/4AAUm6va2DS1PGBYO7ybl8d4iJIJGSEjoxcgKFh34Ft/0
+hT4Lc/x28bK3Mns4hwW6vrdADQ8PeruDB4LXFHrZhwqyCgk1gXEfy7YHvb/wdsYKulA9vMcDNAZGyoV4GZHUD0BKRYlIwQp
AgvVEssFC8jtFh/5tOPbxlTyBhLl8Pnv4+vIAfXH2/I0GRUWseXoU4P4DR72B8EIBgPT9eQTBNuwA+IgHuDrC+4JJAvi+gFc
ABAK19sQEgna6QY41wMJ1vHAECM2v/kt/0HSFOjAG+Hn2g51y/jU8UEZH2nO/dBRB7UO76kh6jMPI/zD9hQj/99HmN8YD+4E
Fa4OFebn2C0uyAruTFASxv0vECbb2P3AJLoC3hY+Jgfq9Bvc4er37gwHHx7azTvy+b4H8cL/LSwa7kM4HTP2M/3LAM7IMxDt
7jgQ1awhDgH8Fs/I6eQP4wkH8QsPISb4+/ZDCjgTRRnZ+8z0Bgnx6gX4E/4I8MgRARrqBwUeChv2OX/V6vEW3iLmPyUFNx8H
4ba5EuZMCvg1BhXt3BcW8kw+5gMM6W4Mzy068eniJsNAKfM/HRfAFOK24tsfGgMrHCUIy6VFIeIYVewa08wQB+ccMe8T7gIc
7QdTJSos/PEiGsr75vwEsr38K/TE7h4T6fQpqAAjJdMMoenotO4lI/MJAfr0Kvz+38zTEuX1/eznF9MN600A++XZKzoEKBjm
AhbnE+gc8UL+LhsiJOmp6MQ0EP7xKkIky8BCCc8QxdAhofXbrgs3DfTpDh8HBAX6TMflCzHWAdkMzxQGE+Mz4jkA3QgP5Agd
0+ge1x/27hUEPhsBtuoiEffy3hv4zBMP1vX15OoDC+UYMyEQwhsT+ho5FtxHzAjhGOfvP+r18hPsKgs6+Oz1Gu/4EfzeV//w
Nhca1zEL7uTEyfRM1UAbDO853PQCIzUUtcAb5hvU5h7y3cr53tCq/CwcLfskDgMZErPo6Ab9C9A6/RMb0+QTt9rbMvvxteMR
8zkJqAsb374CA+814QfuVhvf/zroDPv8JBZF3n/6uesVK/sE7u8oLwU68sLaqwXBDgXnCQkwD/8i7RDr7zPW0QPx9jAI5Qwg
4ivnxS/1xDfUz8ooEyji7QYYDB83F/TT+w7fAxgvBwzvHQ4Nwfjm9O8j4uf8A/Hk8S7l1BUP+RsGBu0ZJPWyCfu27QgVAxQK
7VgR/sYeTvcDkg4Nn9cxN+Y969QE9cYS4vX3OMIh+UYPJTQQCA4iz9QTTvxQCcMn9uvIIvDF9gYZHAoHAO38++A1Cd7b9wRA
EAUACtwjwvQA093y7+H18eAXNBQwD/Dk0yMRy+Ab4yny6jXT8RH70fC3/8rZ/TEoM8ogGArm8hwP0QcJ5AHg+RAGzwfaEdfo
6CTIFjb8GxMDI+AoTPoTsATn1zkuBwz13AUB+SoxI/j3FOS6rwMN9/v38/zrAA9s7ArlAjAn/sI0L/7F8QQaEvAXBeMnLcLW
AOzc9+2/7Kv2HwH+4vwAKAwH2vUt5BnwJfYEDUHzJQ737UH5ARQI7zAj4/YyAg667fkOPs0xBQLZA9L28hX84v/l787y8y86
C9LU/RgJBgwkzxME88LqIwIQA/5gEp0cEBL2MjMYP7RCCQriBsgumd7jzOX++wAU+7Xy6Roy/tfZ+hgs+/0K3+8L/Nso8s/h
EQAKSioT1BTpNAQHARMaDuXu8ggADvHI+gP/VPER8DcITjLPRx312+H0/xsk9NHgID0sxQUW0B7u0+rk1ELPDBj69hL20xhH
9ROz7/su4hYTBt4PDvoAJCRAEMQhB/nA7c7OBgFHF70DBuq5EhX5/jTsC9Hm+v8vCRr1CNjwEQYIUREF7SnP/zn+w/Lo0w3Q
7Ckx/hweLAnwyMXSI+/fBiTq1OcVCDEHOvLLAhAe69n67NbZ7ur3zAYmAwgf8dn55isHGBgGGfz+JwvQIh81/ObZChHlF+0D
3Ljz7P1kCyg9Qvfj+CHy1BQMwzwG9STn5RDvJef6Hv31wu/P123GBfz8IB20NyX+/SHv214QOknE+PoY1kXkNrzcEQNEGgLQ
zuQRURvxK0sH4t3D+RoNEAAy4QbvHQoiHjHPEv7c6eL66BIRvOb+7AQU+eQP9B0mJ/TO7+cmIPn9Jp0b8An0/wEmGs0K6P7r
+NXnChfiERgJHAT64vz46zv+phPo6u3P6yo84/8vPSLvwO6+Ivn2ABHM5vgM/RweLNzjDwP7C9Du5TGz6NndRvLkPPP5TQjg
FkE184hITfY9DAgaVyAGERfo3hKB1eDb8OPu5wlP8Of8GB796N0QDs0mEwLcy+fn+O9GBP4H3dnjCQ/+ABc3/N/Y2S3xHBzH
/9wG9fcTFQAH7CMFV101/wn7zf8kMRTU8Rhn89se6lEjBiq3KCfqCiItySnq8sT76/r9GC/pKhDVO9wmJqXtJde/GBrILx6z
2Pzr4uoM1CEyPMsADg4RBQMK5EIGBjCzH/G1+QgUQw7cDDYVHkbe1QsD3vq60Ob22SegxiDj9/FO8dQSQykM4QrlLSs1KEge
3ZX1X9TA3jPiBcgT4xTS0/rL5PEZ9/0o6O4PUQNCCjjiDvfx8+EG0QgRHRHyFeLhMQkWIMfkxfsi7xs3GUjZFRDQwc4cx8XF
4kHhCwYVPjr6NTlTCPbu8c8YJfvF09kgMDUzEPT6Rqv9q/PJBw8dRjPA/d7i7vvu6NOhBdn69ALG4uAe4/kLvgb6KB4B7iI+
EQkLCh5MvBocOcToErAA5fQUPbbt2w7a8ADjNtw67fT4KvLvbggzPesV7jwkYsEHx9n0J0Dw9vwF3PHPKRdBC/skyxL0D+sC
AMvZMe4eWAIa6RMmLh2n6TIZ+CzqDSzO+ycf18tK1c7b2unnAxgOFkUdEOvjHAHbO0Pd/srfMOfNHxokpvMl2BL1Fvc3Mvcu
N+Dy/C0wvx0HZ8YnAwnXK/728T3hAe3wIdj2D/Xd9C5F5+NBIA/q1sMB9w7ZA/jhGSMUST3pAQvnsLUQy9wNAQELFRnt0hs3
uBNZIu28BgL/9dwI0wAID7sL/icx+f/x2ORBRv3JETToOrHL4Vow/qzXGdvy7e7wASP7Evf29MTa6zrfvQTg5v+8+8wPBgzY
HbH+58gJ/i0b6Qvc/yYY7ujYGgAPIvO64Ow0BALx/Ozf2hrqCAjc4xOlDiP/F+kn4x4bBCHiIe4IN8rJ+hY5OBMPDQHY6uzx
He244fA3HPEHZ+/Z5RI/CNjc2QD1/yrsIsrxCs7B/APsAO4RSxm+ByhBFg88CSu+RRkM9gyvLLbV1MrP78fzAxbm39cf50Xh
7PnAPcD6GRzl+y76JykY/gcAAPANHwsMDgMO6v8CD+z54OoX8PYV7/QQ5sq+9hTAFireDuka6R/2Cvwi8w8G4C31JfTX/jAE
0BPS8c4C0BQCIjQ7G+XzFPXki1vZ9ezR+glxtPXE8SPhJQHaA9vonSPq7Q6Q5AMU9ePQxTb5x08S5BFAUDBe4BYBGtQS2B2n
vb382DHS4PfjqLrr9/j+7REd0cq0GAjwISHA5wIXShn7Ne3V7v3l/+srBdMAK9jTEd72wDAAMCYKQK4U5hT0FQ4W8ycOCQ8K
7cr9TOfAIxrOAw4C9Pk9s+r4/cnR9MgVMBAp+0ne1hHszLEvAg3TKjstQhlI1A0o8gwiM/UC4PQPIePFHdnZ6O411vrm5dgF
/+3o/rgf1Pjc6e3AMSAB+fzb4Abr9vwL79v6vtLm9OcaKzYHCB/vP7wuHdUX6wj8+QPlBBFNDBC5HGEZ2fvh+/DQ1fb3LxgN
Dwj95bEBHscIDun5w9cs7dUYCtKa1viz7//15vXFHA8Z8ODi+BrZ1fQwDg3jEuA8xwkP7RQCHNr/rCbhA+8JOhfx+vEzJxf4
9mPFyh0UHREKKybpw/gLV9r30e3MWdbNJVLzvA3wJAMQAgHcCgw5qdMTtP/RFfAdBScoOSXr4gT08NpBuPQDKQlWKyr7uyb5
7+kWAhCZOfzjBQ79wukA0RpDJBwkzBEZFg3GCvwXF1AktSMP69Al3ddJDP7sNdoA5q7rFepTGxoyCg7P2e781vn+zyzoHjDx
/BvYNeQjCA3FFC0UFh3U9+k017f8PiNaD/EA4OPInEHMueY+6vwXPs4bP0jexdUDQhj3Ig3Qy+Ds6qgK4woW3wLy2QXYBgAS
ISXnAdUpKQz62w7K+v4U6PvqJA0aQ/k6HwtBPPM268z5ANrEB9MUBuEe3jAOSODg7esNDwjf7NEaBhzs/+ro9ubSvfnqRg4x
TTAE2+31EdUBOdrp6c0U49kfH+3uzwHfBhHP+gHu5nIF+SbtxxQvHwIXIQ7e6+Yd8UHqAvv2CSHjENYc+BE16ePnBP3y9PI8
L+UCKBsc9v7YGtrj0yoRPgYh+gAbG9AHPqrM9f/xBOL/8RlE6OoAChv7vtHuEQQhI0/z8dbqzCjnLPcauP0ltNX47d3l9hUZ
FhXUEtn1A+YB9wn/1joAE/g65Ag19wo6wwgwBu3z4yDyEar6A1YBKaDV/zcBDRsK9xP15gcJyvkBKzUZEhQOxvTD+/LQIxgY
Fdj+3+bZ5ija9PwiygDCI/bLyMDyNxYSMhT988EPKiQ0N9sXF8IU2iUkEPj//Rf9+13XPRnrCDgU7+X49xrdJirmMPzeFvA2
+fcr2Rcn5RDjJPYBsagivbSttu/aG/byDv7G2xUHHOUkH+LT+zkcFw8A6Q4RCfkXIMzd6eDqB+kRNzZk6PM7MRMiUNfX+BL2
3Q/yEv3WCTLzQwsKJNsK4MPk4hz/7CAJ2SD6HBAL4gUoKcbl6RUlHNzxUAXQPdQP0bvk9+g+/PzzBg7i9d8U5AQvBAkYxenl
FiX1+Bgj3zP4MLUNfg5HJtDnAQkvMvACvt7i1zBRJfqhw/oNMQomHPTzLfHP1zX1Ae79ALfFCicTD7HbAhkkK/Tu4g/sCwrB
6APl8MQEAQTv+svSJfvU4AdP4ibr7+vrzv3u5Pn0Q/LxBw7sMaHKEuQWKv0DAPbNIj05+DAZ+u4KGPkH8e/eKAEOtunyJOEL
IT7t3e/DJgkf7hgBEQM4GQf8+g3FLAAZ4xf/BNULKA316vlXDR4fzaHb0T0b2hoLHwn5IA3YEAjqrPAe5kbbGOog2OHsBz4/
Ivm/89Mv+dAAY6REOTHjGtUL7bMO+Mbj9xql9dEC7uci5tTeQu8kS/L+RkUoGftBMtPSB+MQPfTbKjsf4+MYqfjV7uXhV/8J
ECUFE+sQGDAOG73/CfrT3SznxBkQFhH47wP32x8MAhH97N/Y9+4KzxQi/Qz//OwM5RnvAxf8EQL9KxDIJgcw5uDrCBHsH+r+
8Nv47s01BhPk8g0h0BUTIObbxuvIzOQcFgv0Fjs338rTCiUzDvr1CNkn5gC95vjn+1wZK1jm7tFW5f/f+AAkElUMMOvyFOm1
7doI/+LluuTqJ9UG6BcCtRIG/jfWA+flF+3z9s7UFuUoJ/wLFCMT89LTN7C8KNsT/MTXzf5K4/EzI/G19TL0HN9M0w/fFzk2
Jcjy/Aq+APkO+DPVGRIpAPD1IGf61wIgf9/LCxTVAxzREQjL8Jaw+wocOevZFzFGCtwUAx0w7wLvsPHjClMLNxQT+cewKhrJ
QgXEI/e19ujz9+oADecR3ND59hP67AgK8AO+AADspDPzDPH6Gd3bKuwUBTZB1hAnRTwl/hkAGOEM8vUDBx3g3A7799vq+P4y
TewFGAAAyi3l9qkC2/H4FQnCFxhTFhBGzQ0X+QKNyfr42PPXCDdF7TUzx/3kCsIYBSLO7+EELA3yGBjT0cb5+N3e3hQDDPzx
17Hw//tc3y4cGPeS1eoSCQADzh/3FELZ3i8tHxYdLe7xMiQdFc/YDh4M9dzWEAjr2j0cDuAFExq/AAzD7/y78wICzcr1+Bjz
MPcP8Bv/ArfhFPP91eBGLu0PEl4R0uvyEyXkXEBUDA3p9akm8RsJM8j+CebZJCMs6O/o8dRCFQ0LFPe2mCAVGxMeIBjZuybZ
+OYc/PfyQw4N/gQhBwnjY/nEAfP1KwL9Hfr19ajf/wL81MMZ3+tAFwb3mf7Y/lQD9C8lJ/bSxR/hNdYC+7LHMB/4Cv0IAeEe
zs624gLt9/rm4DZC7ff7ROEnGwnV+fYGwg/aF+wKvL4CJOkMHfHuUxYmFfz+QvAW8g0b7hjWGvni2frszw4ACxUvDivhCQ+v
Fu8ZCv4xG/L9yOz4zOPUHNfw7PcG3NrJ9gcADBoS9u/tywgREwnsHMwoGx3pDyEU5vMrHNUH/vrH+t7uETgFBC/7QUlDGbEN
6CrkKewr6zzk6uIa2xf1Ap4zSjT/xzYr7/n3A0oyG+gmvuAJ8EgHFeff8RgA1OoSG+rSGtvfKRbf8hW4BNam5ARACgAy9hzN
ydY68wD19xHs5wTjBjAfDw1M99u58APjBUED6PnWXdz3Hi7i6A8dBeAFGCkRIgsYBujw2sUTP/wEFsv8GTb6Ad//OBvvHs8g
uN38LJ0jB+39AA3y/9gjLBPEGtb5Lfb//RICKKcP4B0BAccRBfci9f3ryhwL7cv07ugnHv8O/rcMT+DUIwsO4tZEHPzd8gk0
90UvKfbnAO0Z3gnYMckLtSjeTursNRno/jLavDjoNu//Kvbf5ALsJdbHsvYfOVBJIff6Ghb37wve/jbl8du+8f0W7QTNI/Xd
vvLxG8DmCdkN9Nfow8EU8e9i8/YXKOT99RI18gzy1uEp9rXMMhr4C/ZRwiL0GdQPyDzozzEeBscO51nSEZryEBDj/98KLSUV
P0hBJwsKCN8u8/+2vRwI2R/y+xsqHtTxBEGuEgrv7f8YD0Ee6PHMGAcNABjB18L7B9+k/+AKFvIryPGmJ/cghvoHDg8N21kE
2qhGJccG9Urw9efGyCb1+Sof+N80A+ES3ixHuLzi/+fzBhsM1EcQkOPi8P7G18kdRAgREfY3D7Ur6gUW6xDuGw4f+xwuPPDo
590S6ufB9PMg8AwYL/il0NjErhDcVCMUGRIX7dw0BPcFNcXd2gIC1+8o6/Ud9TMKKyDXqRg8ERnlAOchySUr8M8G/CYVuyIb
xv1H2wH9DzQrEurEH2DjANEHFfk20/Hc/Bi7F9X+CZMZnO4SBd0UJuvLE0cqRBPuECDQJkHqPL0K0Dn1FiP+GArWrRb9I9Md
6BAQ6+bXEDwlQPQRL+kA0hEe4hoR1jMNUyjoJikl3kfVERjjmhgNGBVPCflYU/XpzvIG6vdT+/TVJzb/+g3m6tIKO/HMBCMn
7DTR1RT86NHxDQ8YBgbODuX2BuniAwnm/RIaEQsZIfjtsgDhxP742c4wvNXkMkUG+j0BJglCN0A7JusB/tTi12IHPAxUVboe
DhPP+MIJ+w3c+tDj7M4XBBX4zw3M6uAiCOrzVQFW98/g18kT6PAO+hsp5fHqEBEd3xzfyQndIDsYMNHI3fYFQeLpzwsGK+jh
ChYLH873HBEQAS8E9/4moty+t+zTGkEOEB0P57siLfwcKuD8CfU+zSTt3e0nAyLt3TYb9woy3i8m2gbBEPDy/wX/L/noBBb4
DPsQ0Nzl880fzBQE7TPt0fPjPOkw++oZ4Q8Z5foe+dIuBSwaBx4bXw0uBUENPswP88oPD/TT7P7ixVDmJ+kE8d22yQH5MQ73
Lv4M8MYL8OkyJ8gM3N9Crx4cGSUGGPvo3AUlFgz3Ci0GBRAdzAkZtR3GuA3YD/8n+vDnIhrxDVgG7P3v7bHXyAXyPC32MNcZ
AVS83hL/+hcOCyDv0AUaUt/0wc/jSsjrPSz0zgXyFxQKEPvr/wcquioW6AH18OjlPAoS9Oz1DyYPErk1BQsNJOzJH8wQG+o0
/jMK4ujS8+7asNkL407dGzgQ9/zP1Ak0zx7DEfk6JAAcDerWGjsIR89czq4H8QgC+Mz99xE2ADvpDDAspgveF/0l5uzW5yMV
xBnfFAnM8ybx4hMIAujZBRHoAd4Y4vQI1TAlJ/X6Dw/oQ9LRAOLt38H05PHt9QPuBhvsPuwRAPzXLf7CLxJGJB8NBPvX9qYQ
2qnXGxIIKgPU8ENTH+7x/kstAvjzrJfx8Pj1y8Mi+RYICyor0UwWFNkV+SDV5vTP2Bg2lCT/wg7p9/0G/wXx9Om0wBACPCAW
8Aj3vPwQGujnIu0AzibKTNYM0wwA6hr7z+f9IPUU5vvm9eAZ+PjTvOck+cEtGr0B6C44Kw9/+g8cDwz7Ph0X39L1O8fv6d0V
IEUPvFMfBBTz6e4R2RHk4AHKugMuPx4IEFURAfMCGA8HBf32EBjp3u7KCNgGGevyFBr3+vMf7wIEIvP1y/g0LuUl6Ofc4z7y
8u0eJjQa8RL6EPS63/Hw7z4s6vkJBTBL3eH9CgQBzvUcBK3tDO8BEMb5+zQT8bS51yLe6unX6w0+36ovsv/aQwXnOj8NMBPE
7hMhydDkutZHPPf1I+Yd++jb9AEjIyoNG/gl1xTy4fHZ8TwNUOjr2eLTSvn9JgUhFBLd//IeFfkD7tr1FuET6ugn5gHXIwMA
Fh84ET7l5SkS1Cj8FP/F5+kqaFwGMN3pH80A6szepyAs4/z05gPkKw7ssRDlFMzaDSMj8F5Bu9ofyO5/zR8b8/43+uP4Fv8N
7EX6KP3u+x71OSEb8sYEBk4NBuszCSDPxB8KJfsaHA/n96HRD/ES/PTz2u/XEN04MAL94tMpz/QcDP0EKfT3rtkgJvL1L7IP
/ADl8NzN0zDQWh0HPvMM4uEF3jUA7jB/HSUG9D31jvgI0i/6KcIjNwEMKBbWEwW/+B/s7BMfzxYCR0YNOlbHJPPWFADqDAXl
4eXuveUb3DL5zezp1NgRHhnntzqt/tYHEQRIJvMK+sYB8t8XL0LDMfE77S/0BN879DP57wMl4TkIDdn46NIfLASxvy3sI9P1
6gUP87LpH+sh7+AA47wh8DHDoQ/zIOuf/+PXBhIT6TooFvXvMxAbFRsT+A/s0tLMEQrYNvgLHdEOF+DOHM/29gc70evc8O4Q
B/3XE9sl1yfo6BCwIPEg99rqzBjf8BUO7gzJGNotwx7rBeoKE9IVRvYUTETwXAfuzr3p2Ds2QgVK7QQaIPTzS/M7+8waBfX5
4QYl1ecCvjsCqcPK2PMrHwDvLOM5KD/1N9Ut5xD73+D5vPDcFEcm8RUI0gP0MvbKBu/tE93zHxHZEtkk8fTfBbIbEREONNjY
CO3zw+8dDzL8RSakuTMT+RET9hkEpwHu6uUNtez5KezpwgUSEAEiMAH7yOvvJQT4Dze3NU8NCyUAJwVTPR8D4Abg7A73CwUa
ywvoFjcdIObjFOkNt0r5EvweBjcGAypD7xAFL8xkGSzc3Qrk+dIA+U/0BjDt3ELz4OUFA/Lh8RIyL/X+4/cDMfTd/ALsvQMS
ysXLDNz15EvV5foNKyv71efTt/UFN+L7Ow39J98M8tflLgTa3aEzneMoSRcL4/0N4Wz2ECIa6BLy7urx6u4W6u0IFPTk+Bwy
9CLy4hD/LwoMRKQHrwEh1fIEHLXN+zn46qfVGwEyCNwX+ryaJ+oWLewLss0jDwj32wgeMUMOKvLg6ye7/UcZ+/9AyRTBG6sU
4Nnh++PMAuIF+QkA16n9NAgTXi43NiX95Lbp5S3SEiD/BeAE0SITEfgvsioh6tgAHvoaEfYhEhn1BLj/9wMp9UH3/PsA7PkW
Cw883OsOKSHSzsYh8/Ya3ufvxkRP9SLp8QIZJh729RDt2ur+Iv/EANnWD+DDOwvpKSI7z7b99yUjNPTsMOgJLRgWJQfTJw31
1MfnIvf89wof5grq70gHFvkx8RvjGOYuAPbH6hYD7vf7GOfg/rz6Derd3vjYHvYN8xy10RPYEvE5NNsR3g0OFxdI2+IjCUEE
Fg/f4QLw2ysHCgfi4OdIM+Tx+N8p0OXr5B8Y+tgUKebzH+we8PYE49nTBMn3+xX10P08SDFF4sjfwwTsIhUbIhkcOaW8Ch3Y
ERv8VS7e7iLDFg3SMuvc68UDekvnxuozAhxH1An8Hu3pLyQj3gfzXAssCB4X4xgRE/7eE8kpKBv/NPkWEhMFFv/5xPcRFvz4
1yXpBB/lGkIO1AAjEfwk+hj1skIvGCUDHDYRC+fP3bnn1tTez1QIICAlDO+8VQUIF0XvBMbtKOPbGRjWDQUEDxUq5fcSLMJM
/tPz4QpDxbj6HuwiC+rYGeP3HwzyRzsL5Nn7+AwWGBPT6gvwKPmq5urq8dqBwtMpCBvegiAwUAP3D/KxMfzzFRzjGPPD5BEN
wqjrIPK59RHlyAnp/BUqAg0+DNjOOvnIGCXOHBXhKzTh+ioISvFG2+7LaQcG9i7t9/7mKCLUAeTeCv0o+gwmG/kfLRElEArt
/+/yzQmw/gv58z5D/Vfx9PwpyCnsF9wR2tbZFN7Cxw0LO1bb4gwcAsoG9fw5Rg7d/Onz/+VA8yvwx9LR6j4LHhlPH8Pkv/IK
7A78CNPkJuUaVw8C4fwQFbrYHeM14yMt+07g4DzlQDPzDR3fpRniVtH33esgBQEXG9FG/ke38RUdC/PaMibfu+nvOlov0OkV
O+QaFDcg8SI4wrH41PTs6urp9uAr4hLX5CP+KP7BtRT0JKTh8OEhgf0oye7o8w4HFhkb8Q8F7xI6B/Iw3//t1RkE9ggC/xHN
D0/OskwMEOAUAv4GxBcDHNDm5PoaHwr8JyML+yK5+yMI8RoWJxwF3/b6V9vTM9ob1vgYRDMr+gnq49T8ERLRI90qCyW1zQD9
1gMxKrDn3eby6scx9ecH4+LTKB/oG/vsywcCMiEK5OMuJyIZEfMhC8IuLSIpT+wg3xAAzCHU4NsXKRIjLDbnEv4z7725G7QE
wLwOu+/bC+zj5uz6w/v3I/PYJvUABvf0xf814bQm6gX8Gu8SGPrvCv0gAjP4MSjuycsSJhzt8uXpDC3d60nZrBDtHys+BdxO
4dwXFi87/gbgChX869nP2vThSOzYtxEM8d3zDsA96v0BIBECDPTz8ejx7wvK9fvb8RzbAdYjOv/0DwwCPe7OAEHfQh7OztNR
Oca957H6y+Idav/86zQvLgwX99pLEvkAH/gJRrxD+dz2Jv3U5P7ouAsi4gzaBuX17hYBHpQn4hLg5gblEO/FIvgAALnzRwn/
5dS4FOsn3fYb5hgN5+XOBdrSJDMNMRv2BAMo1QED+gPNFBoNGwbA0O/uufUP8CXv5x3TM8cFDBc+Mi7BO9wFuNYgL+3o6dbx
NBUWE85JAOMH3gLu92/68Psi5QqO6QYz2voJCK8X+gb/8M4DLvL7CwC04tFe4N/P88e3M9w/ANrnFB8s/hng0/D49t7/B1QB
4QjGMvz09NwUOdUhBtLaEu/N7tv9MP3+BQNK1coi++EZY7j187sV88v+HDDKBC7XJfgGG9wOHC/9//zn0jqnAgf6z+Lz+NVq
4+EJYKIOxyb2EEPiJTP/CCzkAi/4EBM+/AAZ4iEBB8Hc+fn/KAsc3wrDBNnnBRq9ENcoHB839fwN0gwJ7TAFCTUoy906/wQQ
yWH2He3v4usjOOnW/yL0wRMXEOEtoxwQAgAu7vfi++MN3rrZ8j3iEhLm49ETBuNpAgAUw80I/zvr+irq6hjA3KazyybQJOMP
Uw0OvvAP9BzaB+4w3vH8AOUa/fAa++2+4v+9/NMBM/cS8scXK//mDR8JKusSE/Dl3zvkJwL2tQ7+LOfz4PPw2urn+AsmITfx
9QLuG+cG3u4P8e7GCB3k3Af56A7THOUa/QXx/eLdIebEUC8FDETp9AjJ8OrZIeTIFywE6xnp6vLwVO8RHiO/ABsIx/QMMfD/
RBILo+72OfcezyzmDTH/7PcVGeXJ8gLe8DLuOlX51vhFGfb53xgA0g8yWf7hFQXc6AoQ9w8i0tXlNzsBMw/nI+7fACX+4J8l
38srAt/gEgi1KiYPFjxVLhPoE/fNCs8NBCDs98QzQObpNCxL+QcLFzPP1xTDGdnoLdrM+AD73w4tDt7sIwfb1wEJ3dL6IOvU
BjkI9SAi6DMC+tjmyAvHMRDbVasQ9S8E067y8ewBC0Pw9dzoziLjJPLy8BXi/uo35BTQHfD45x7oJEAKNC6xJA6b41a38ktM
6/rXGM/wlP5aCTb5NMfgBum+xjkhGPQCQxLxDPr1+/T7zg/zMbO0IhAoxc4jEhfo5+cDAgvwAhLaH+D29uTlGiryOfj/IAbh
49HZ0QT2Fy3v17/bFB8Czy4GuSb+tfQzIfng1kI2FzPg9gEq2abyChYF9tz3z1H2Ee0R1fQ8FwjSNAD+/P8aBPDnMuP93A/5
J7/1NPQNKhfy8d34BxhBCRW83/8FP9XL9e7Ozh8R8yQCHOkpG2fsDBrs0iRAJAofufntyfEU0s82BjOk0RsP3NwbASoe5xEm
Mv/ZwB4KDQ/VLyXzABMSFt/+87LXJ/RPKM0H8N4b/8c92/sVERS7OdndzgkfBAkuFwEQCfcSAEq+DyRU9AYc9eR01+QoAyEK
8eAe3uf+Ajj7IPXZswP96jRz59MyKub50h/Z/VTPPQvkGMntyMKx7yEvIQM/6xT7y8DBLBrlEkojFx7+RObuNwvkBxoPAAz6
/v8Gx9bw6xwm+eLh/Bv6Urvf9R/r5NwhDMrxDMf/8fX5DC9KCOwHBAnmDv7zHvEHzQYA4j0c5E8BzBoBDDf3Cjna/xgIESnz
3QhFTt3v7zn0u+IBC0HI+O8I0vIsDuQ7CNjA+hsaOQXxD84zTAHgtP4BEzDePNzg/eLZ9uYVCgDoDxo31ybf6+Yo+iDm5PIf
/Qj63fv95e7T9PQA7RwKOfvTJ+QMERv28MExHhIOAufM/vQUCeju/w/IMObfLB/t5BwhHBEfD9oj+Qn87QgQuvbSISTlLw/i
0OjeEygA2OYO2t4N9fgHBP3qqh0l/QcKE7fT8c8uBQA6Ddb4u+KOC7vxLu4WEyfnAy/QAfE+1inyKvAUCNLpBfLXFQvzOton
AgD+AMwR0gIq2T/gEgut1hYXFE8s7ezx3PPEG/MAHE7g/v/67v/7+/AOLeC7JQTl5SvJGPnY5OQQIvrpNO/V+fkWWPTKAulN
6TCnCu3tRBgR0ND+zCbMIPkfHkcsA80G/P84Aes8+u4vzffYNDHTlRzO0bnlCDDfGR7LA8X7/ucO/dj/3Ov+1PTYBRXwAu7b
1fsvLSvVO+HbDQbpHiHh2PkYFPLJ3xMexRgfG9UH6AUH/agcPv4ktNrhKgbvHB4Ay6noEvM99ikLMPWsGDtG7jH7riTfBh78
uRe62Qb8LN0gCyoNHDbPEBURyAH75Pq7BOHAH/gM+uTdBQgcKTsGvvjl2zAlzzYQ6P0Y/ikpJR7t7dPiAgcNHf823iTB9PM1
6iUNGxj8StQU/OP2FfoKK+JduiqzDf4pBP/h/94/CqIL588LAPMAMQjyEiYTGvDeNvH5+gDl+bzr2u7g7vq95u/+48kF0ycb
/zIM+ungPAsh783U9ygRunQlBwkT3Daj/clf+PyLBDgHIxMIBii5Gur6vxpOHEMOEvDOMFIZCbfJ1LI1HDIA8LfhD+YWPfkA
+hGoEtoU9an73NQGNQclCPoJ+Sg97P0IW/gI7OoIHgDlLxcL0gvD1+nl3v/KANwD8hEUOBT4/koOQvnl8wsj/9j3/BLv/CjZ
M/Ed+RYIIh33yuXl1eT84zY8JNw3GAwY+PQC8wf5KcBEIPs23yIkyv/8I8IUjbgm9PHv3QUlPBLgLSH63wcQE/QmEfTW89/v
zdv/zw/iEd8EwB1M5ufO8BBZ8ORq2ewC+xcZvgdswN/d9t8OwL5E7v349SEN1vn92QrSGeG13Qzj87T5BeMuMRMr+hDYFloG
E0XCRhDeC9L+18IEXBwgBt0BJFjkLxP+8twB2RQU8v/mPSUC4hol0RpLz/v01x/H4/cLJPMb9PnoIEchFxMVK+fs3e7RG+cN
CCsR9QgUKh0JIAJL4hztFxku49UqGeM7ClE2CC8PIyX0MwML9xzoDS4C2ALq8T049D8nJQElWdgRt+66TElaNEogCjHmhTL1
5ubuwPFI7x4SOAj6tkch6+dG8gwOxgLJHAlM+vkV9wkFHwIgKkvNEts77e0Tn/m0J/c9Hv8Q9wT+M/7x6ynP48YI6Pni+hot
79T9Bu/34kflDPjDtxX06BoF0fnnKCJ/9MrLES0yK/A2MSiFDx0VIMUE5MYQIdbiJxP91zQZ+RH1Iwwl1fr1G/Qs1s/eDN7m
3ekY0+v2OBsCCuAM9BnMPw4cGtcK+gH5/UzpJCb6vDwOKMraC/cf5hIBSaMTClfw9t4V+uJLNDL5PMDtOAvEJw4P4A0hEQkG
5kIXCQ0DzhAC+9+5ylgcsxYByeT8SRLz9uPpFQA2GCf+A/dE/uYERwwE0B3OKPrSAciV2vjm6w/P+gL9KNPX9ikS+cwj/igM
/jwENegR5w8GNaPgDi8oDA8fzADevyMK3wzDBO4XCvITAvHBEAIvDvoqDkfyAuUN+UKu3hYdLwz6FtAN2tcj/dQOvvXrEgr7
AekNwvwcG+rkJPIezw8XA/Ah47Du5wrf+cYSFvgRBvrlIgIRGez67vBCtBy9HaAFBvzl8OjHBuHyBADvzZr3MxouciYxJBXv
5MMK2QXCIzL4LOfm/BD04gXNuC2x9zBC2vNCNRchMuM7wgzzMyv8LzFdClGn0hv7BgDI9P0kBPIVKvYp5sL34wz4EffH1yEQ
E+sJ1ecu9O3FBAYSAggM+uA2zfIACtUlCe4b5vXx2EKoQC8rlBn/2+ov06YFAvDx2bEbugTpbhwD0PQI+Efv7BP/AgwAKfq2
Aib71QQaVvrWPwzR47zq4wP3NcDbENMbCM4IPBji1tjREtvlG+PQH8Ek41ThJgEXFu8VDO/xECr9+vsb5j0x99qu8gkMT7ng
FgXivfkm+SEPEbXSJv4vxyUTAxIaRdr62/8Uy+NR6O0KJDG0ASEwCvhK7OPht/AoCMHc0gtP0v40WOEt2Nwb2gQZTA4C4xG2
LwS+0wxDy/35Pt8D9Af2M8IW5u3z/P4CM1H6HfK1FQglrtv0MRs78A4kEAbZGfXs8gYQJNcuDgPP+wrw4xUC4Bj2qigZE/X+
6/AWCv4d+fP1JwIE8vgAITcAujT7++0RFcPsGSMbO/b5IRI8FZ78/g0nOxvyFPfFCvksD+4pB/EbCvr/Cgnt7foKze5AbAbm
EONgqdH+3fvY8WHh57vG6EYSAB7qaQTFByDy778M8goDEO775gr+4QQh1fkeucUcIMvQ8QEu5Nfg0cngBw0dHx0jLqq+QxPf
DjPgMRT/BhLGETL1Beb8yfX9PB0YAggY89P3/v8KDN0c8/b30fD96g8AwSm3G0X81xDfBbDnCwEd9EYLCPMiHf0XBAXpIgjM
Ihy86fknHCEG30/+AucptclVnS8/IhAy7ercPhYM6v7jJcXjDBL13tnv5xz33soD5PsUE9XzOPPRF+4LKjk7ECvTJdf0N97b
/Nrk9e5d7wsBN/jt4h4ADh8ZBdbuBhf5xSv1Os85BRM7A/EMIb/ZLuwX7/jn/y5B/v/zF+v57CDpFgYVJge/9if1OwUN/ye+
FeX+6h9S28wC0gbOGiX16/0SHCPw6gnwyxrt8/7EAePt4SYD5gPZ4+gNCxQaHRjhAuK7xNzk9L1J9O8QBPAGBwPax/AlFEMa
9rzoKr7NUQu64RcR/tEzECEMwiHf7+DB/vnZD+8A9uz5BZcpKBFb9yXd6RIvzlD6Wi8m2gc0DRz17scY3sW1LuYD8R/h09fj
2ribKQcE9/r+H1gsR/PD/yT0/zXU0QUF07PFGQAx7QcKGhzxHxsX3C0nnBYKDSsB4S/qFtjvAg4XFgIJ/DXl1vAJA9j8IRS1
LwEVaBYh8AzlFP0SE/EVAvUAxR/tggAp6w0V78Me5+n66OsO/DLy+t0KDxEG0QL8yuxaATnrvd4VwyoVQA0rDhYi//8LExND
zkX7Fyb2EwgIyzHvyfK8Js78J+zv8A3srOo1PDRCHRke0Q684OXK6+0Gzw3S5e4E4/DbA/oW8iPKyfNR9AIRNQLjERj5/CQG
6+cuIxQ78/7xM/amG7E27hA19RTJEA0fCuSl+BEPLB8Q6+cNM9BM6PYeGbTo8Ov1TzAPQxwbC7Ay+RDn3uYR3/Yc0RWzMN4n
AADx/O7szT0NP/I6CjgHGejr1fc4Ot7w9Bv5C/0OCAERBQb95hcUJOokGtwvuQzaGP1ECCIV0RTyOtL3JyDd3e8P6w8l+hAr
HxI4NQQLGu0CVL3E/TP1/dsKGA4VECoTDg/DM8XZ6O799tPe5iIVOQjw5B069/X3QhH/DRw+A9bxyx4C6dYLHtyP7yoFINv/
8B/k8PgQDrAlO63mCvUpBdRXCe8rEtQD/SwHDgVe2Qjh7bQSzggYFAMfGeSj7TG9KyHg7wbJHyf9E+1Mxv7Sry0a9DLa2QY4
/aELBQKhJg8bFaQm7efyEPPyLcsaMr8vAznR/OkCEyYY5QXt3Qro2dxhzf9r/PwWNuII7gA7JeMeJAWpz/fh8OoM3Cg2HvY6
ATvHDxMByATZtv4DGUHlDA8eI//wNSD9Dgu0DDMIFO7gERPg+OrsCAkWGSET+NDxPe6W6B7sCeQdBTE1oQLxDPAO9508DRPW
8AsC4hbGFu4T8f3iF/AK///V6fva6RcvFxDUf+jxweML3Sf2/w8gAP0H0QRLI+8C6goM8vf02DP4yMYF9eDp5+EX2yIcBzIE
C9e5DBTi+8LMLxQrHuU6EQHNCwjz5/Qj5ggiyNUswCPkS/zXPxkPKeb+/toPJRUDGCHjGNYIRd89Dioy8e4Y6eyukxwKXfLz
Gvrw/xQ53gA7P6PnHitY5PzjHu3+0Lr/GjfX+uUyvuz74/vIEhD57jL96h4NI/AG8eDxFw8f8+zf8xrj6e/63/Py0Q0QFwM9
6tzkDcQB87gH+hHK5iX13A8W3chp9S/6Dv0DPhXzI+8W3g3uvCfxMQ3Sz/neB/IZFAvi+N7PAh4kHvLSUuTVKQlK8BT/yEwC
AxHq4u8b3T/pCvsS1x280jUP7AUSv5bl4w4TORMbLAkCLBItItMzFgjkHzLVMTjv/bnb7BYxBicsKefV8w8I3vUa5BCk/08I
xOS99MbqRggx/Tzy/sTvCy3/CQLNNPnUDAnaqfEr7zAU6M0FCx7S/WURug3uEivk4TUeOa5V2y23Bh/nyezu2ecrHPYE8CvU
BO0TKB8XHOkcwesYKkUk+x4I5TEn/PXOBwka6evi8pru1AwZx/bdYicGIUEwL9Uh9iMU/+v1uOUHDiHTHuY2C/7jEBQOFtrT
7uP5Gt0D+fDnD8k60xsbBgwOBjjhGknv+ao28PchCfn05drt3vL4FAsm8AbBGxXo7zUO/cIN5OLD3UcL8xXV7hdNG9wKDTru
6Zmk/Q0k/usGBB7VDijlzRd0uPM/PQkjChPcLd/lDeUt+QDczUP6E9TR6gfvDyj/JSMZwJkePrsmAPf6JN4TRtg0L8tL9S6u
AOJUDwMAxRH/E+7TyiPrFv/8GgQQI8gStfs0GLzhIuH/COH+wjksywn458X0+sT5+cPF4hVH6ssbCuXlJhgpQhax8g4WV+b2
Ahft6VMK6REhFDsT5sYU8OPqzuwWMBgGLSX/+Nk+H+j/+O4p4Kdi2/oUIa8Fzf/Jz0UbFPoX7eoPsdMiIyQY5twi79gIDO77
CSa1CdYlPAjc5N3aGNo76NcE7A8U8ukH7PAKK+s4JEMhHgLrADH5GMb/7xMC9rsY5Nz/QvocQNwCAPUhu/slPubDnxW7WNse
MQIBxO0Y994gFqMX4OgBB9sMHgsD40GvExveJBga+yP61dr4xRPuAj8audzEAR8T+Kn08+Ht9xns5OADEe7kIdIHARHsohMh
9jSYBNityvoeN9fgEOTN3OTa4TMZ4D4T5eEfWyXc/F/g5PsLBvwACzMJx/8AHPDHzzsHBBMT5SDUBPXZEwn+EC/d2ugWywjw
B9nuCgIEJMsK56D25TMXDCYQBvHm2/QyNOjhM/0F4ysc9Pj27KkR4FXi8OT8uvVI3z3TzkH/7vsGRQscBtGyH9yr3QrnIgoi
79AwBD3AA/kVTSLyLoHCAOu/lQnlCu8DBRfA2wUlE+8TE/Hi7h0b8+gNpwLuABAQCUvC/tFPxP/74OP2JBcLORL/IfzmOP/Y
Clr67z3gJRAXBhoJ1ug63t4YZxnxIBchAQvpEePbCqjTytkf7vg0FtIP7+cxKgHUtPMWJyXjKxM/CyTA8wcXF+u3qd7BBKQL
Rv7lBP/6vinoxwMnLjb1+fdHBQXRFKwvBFzs91ACzO/69Q3F4Qb72vAt8wft2BoC8QIi9svyAtIlAe4PARcG7PnmVgcLwyz+
7tsJ/Rbc8/ACHAAa1uM4Bevs2C/BIgvjFAnv5QYoB+XC6GXi/M3i/QYo5/BB+ff+5ifiDzcq8+AbGNAH0Rg/89fxBt8Yqc+u
tww+LxD8EBMF8QjpBivtKQMY8wfBK/Us+yfS6ALf2gsE00T0AfXuH/D56+f6CukCEQAI4SUrHfUSCO0hBghRIicF7UH1NNb4
29HmQA/p8xrN9jHj/tgCDwfw4fH3BxfS2gUlGMcE9xMGHOYQ7/ZL+/D58CnjBDD37/XrCQAb+/zy9eDcBMAU/So97f+rCALi
3FYHACbkzwbT6hPh3N+6CwwK+SHmGzzf9FwOFAEdJCIHyd/xgsAo/wvVmQQCIfMPVSZT0jUfCg7M0N0I8Bf1NAem+AwrxzgJ
IBuVAtzQ7vTqFA+t8zXoP/M66enjBCElDuAV7wMS9PDL3BIIBN78+AouJcjBNR21/TDnLv8GOR7cAybQExxA5SMRNxMGGt8B
vbHR9fL5zh4kAQLSBywI/ekWtSrNagr3+v/yr/AM+h7EJ1zMISe7vPq00/zeZ+YTHhvyB/nvCykwA/TsAwbn2xT2BR4OCCok
ByoC6h8W3j/097UF8wb/TPKpDCX8VdcE7uTKQCPc4bTZGkv8Cd/gy8Ka1wO9Tt/u7uzd7dr6GxEcHPMlvhzs+AIe7BTa4REK
+u4P7PACyvPlGgQZ1BMQTOWx5fURJDUr8h4lJdQa1PQJ/P4NDe4g2wcQ1vUTPRYIvxwcKCI5xPvr3fvI8i0rExotFe3HIuf0
8iTj8/z2O+ccGRHU6PUZ3772TvEYNgoM8ARA1+ATIvTwGwQZG/gFPPtKBiTfGAYy0QkBAdbbAf+19xYLMBu7GvbcImAlyPIX
I9URIFD+1i0l1afz4ebs+9Le/Or+9iD1yxn6FPvKyw0HL+6tLBDbCCr64iD8G9Hj0bTcJecKEhwM6w4jX8UR9+HeGjXy3xzw
8d/92gMXCv8bHhYcAvbyMvcX4hHlDPr90r758dwfKe/U7RQGAer5OBisNusLBPhDG9Qf5t3l7+sJLDUXBCYWBg/pEBsSE/0b
2iEoHA/qK9fvB9oX2zzsCPsz7ulHBO8l+TMIW/4+OAzk0MsUDzhQzyfg6hUOFxYt8rkE3PkkBxw6T/cZ7Ar0CuETJurs6g6+
HxQaGO0KKwT85SPh7sknIPrr+ybtG/MKyREEHR8oHhH0MLImGjMn2+DD7hkIIAXlC/8B7fjeChgRCfme7RgpJQ1WxPvbEfFd
GPy6098VF78NNNG+vOsRAt/drh/h3gXt6f0L/M0hOA/zAA8Vwe3wFuDs9R63Me8sFgrtIuv3REXZvCwSKs4F4AP+8gnqFt7J
7hXY9XMww/nkUzX1F2TRDebPHvDw3vrt2OXws/0G2vIDLjHkEwvjGRZH1zz9CCUU+CzV9Dj8UEn9s/Ut+JQdDej4FyLd/Pr4
2wYU5OYs49Y1DBAsCxkHf+ceEWfqQdf58cEe+vUA8Q/tATjCHvoq9/owJPrcyfbNEy8WIA4H2QPrGMsDDwMpBBLvEvYYDTYO
3wUsCOED9yQJGbncCgzf9t369uf+AOcY3C8EHMfqC/YH7zP2FDgGztzb1+kX+/MlAq/c0QASHBkwGOgPzh7XBN7U1+nWFCAJ
4AbtzyMC0BG0/xDu/vEW+/TS4vD8KvzaATcTH+jz/P7RGwQ8C/4X7g/28RQeA/gb/x8aJwoHzOD0Rg3TSfUTIejkEgks1KY0
Db7xGNr7JUHFJRcV3xsqNyruG0XaCb4W59qHJfoVEwg8I90WFejo0iJI6xG23Cfj3EoSJLei/eEGGekBOxgd1zz75+VEaAb+
CTP5E9wsBT395gTWxO/l7BLz5uTVsO0CMujaLhv64APdARzfrvf25wshGEEVHiDnzBYN/B4A/RXuAdEd+v4H8/c5EAq29AQd
9dnhAATRLMkKJ/3k5xgx6O//SfZL0g875xn72vI5FjQQBTsVAhf88wbHCQcAIeVG/icWEPEb2eoWHfdU9pyu8cju0O3p0wY4
H/brResP5bcQRscRJNcHt/AI9f69H/o61eXrvRoGA/jkyB7ZD9rwNw/dx/v7Jt0D4K7QHddz8dzxGBbA4vzg/hgYygzvARzW
2DgARUUF8PwcIgf+/THtIf4MBNj1Sw6199PjTiEq+foE0f5Hyu8R8/RYAf4b7zMVycKvIvdggQ3lw8Mm6x7hGNwU8NHOJN7k
EHzQxhMqGvLs8vYsEQ219yxC/QIZK7fpCef6q/jr5vYf4NbKvgX7M8sEG0gtKxwkCAEA2/7QrxYl1xlS0foC/QIdOBjZ9fTQ
Xu8TGwq83gYTVddaziw1TTvnL9wl7y7/y2bt6gFp5TAGAM3l9QTW1eYxAELrSPAVCA3goNC9Bt8EDMn4I6bb6Br83w32D/oj
6//8/RMuDthFRtPI8uK3NLr2JC/ltAz1Lz8MTwn4ISHfvcq/tBDpxuPMDOnZ3C4TKhbIEMfR3xPKCFfBAjIJ9Nz37NUNCwzt
EAL+Lb/13joBK+njBv0esxjy/CQaEiMj1vve1O0eDO0n0NkLFAU668gY9y/xEwMT6u0O+MojGf3wABbz3i3mEdMU8CQqHBH9
OAHOD/E9GhrG6S/iCB4FIvmyygbiQxPuJw8DFdbi+fMr/bYcA6Q7wdr//y3N2OX55iHUOvT4+hEH0vLaCSb79OoYDijhAeQV
EQDX6dr8LLXWAe3v7xEG+wAt/hkBDADlFEDwxiT7DNJbCh0L1Dno99D/AAvkDewF+NnEuwTGFxbU9fXyHSvn/ytNFh4NBQre
/R7wHtkICSP6F9Tw0T/w7e7q15gp4dYXEBkNMxlDKgEKrx0MKEn22zAH2gU1CsgB/xMqEnBeznDMDVMTzfWkRfILFdEoC+7P
4POl//LzNw8J9dkI1B/29fro7BQP9OozHwJG6c0J5OjY5wgHRzrG2vrlz/rWHCALRQ7ZFPv4/hPUCxD9+uDP5zn6yj7Z8+IJ
jwEQ+yG01BYI7/nM908U2htL9vnuKOIEB0sY9gjGDRBY5iYs0AQn/QsDEi8aPu4v6q8B9fc9GSomDAOynP0T1wYm9znt0iQC
sDAf5fP3/hzf/S0j+/ceGurbyQreSA8DTxEaGTfw2gHD890E0BAb3Q8i9xkLGSnw3zUq/TD0F/kWLA7lthdWDt/yHlECEeHv
LMnjx9Hx8/D1ExMX2EPq6PkX+8MTI7XEFN+u++KfojMvFg8FFwvsOhDZ4AAq7sD44U0p1dLn3zIsAmFB3hUY3fPV4yjLrMxN
7hU5OfUi7xo/DPoJF42n6+Y/+fL9/+ElHg99DslJ6hnqPNm1SNs5CgAj7sDf8QIrys6sAyInNEEa2CQwHBL0DPoOEMcI3Lzw
CQLb2vUXERsXBgUU8yXwJyAl0jDmH8IM5dQVFeQh2ubt/eBDzQ34R//+AODqsdjnLxE33TEF2yf86P4rEAvm/ELdGAEIExrm
BRLu8Qsw2CjrzuYkyKnEBAYEJw4R4QIJHdTkHvfQ7f7T/dgcJw/MAEbm0yZDHusM8BL34ATTItzyCikrsQbcJBDg1hUT8QvV
vPga9hAyPFAJw+3n3b719PvWGu44EM/B6tEPVxlQ908WLwke9DbYLRjs/QdIvNj3/e0/7ewA6u77CiPexA7IF/AD/i/T9eQS
IfYFFrPYHZ2vJ+cI9RAozSfeGRMaR8jyw0Ayfv0l8RJY9wcrLT4D8cvpa+Dbyv8g1AkLGhrqKDnmQfYAM/cK9iri4e4ZDPMJ
0xL2GtsjOS8hO9v1/CLp9CTz4Q/0pDs2It0nERY16/vuYOa9Ku36CewaCuD55NcY4vPdFgIW3hkrGC8WPRwHBxcxHPA0+jLN
4k8h/PArEjQKDAlN3wcRXBVFGzcjz03/DPfw2E8v6TJANegnw6ddJPfgz/HGBP/GGBYAFu3i5/fw99zzQAkuE/Pb9zYl3BwE
HMX68Pz04Cwk9p381AYS8f0Vtg8ODvDv4jMj9RL08/Lp4NIW/9kvES854xLqDO7f9eLR6cotCQMWHsuj0DflFQgWDwLkHyfm
Bd7W4fMCAwz6Dwbs9hTkLgD4+gvBpcJF8ioVMjb9DxA3rqkZWeFGZSfJ/B1D+6oSFPgJ7igz5yPWx9fk/xgEMBRBJO3sBiI8
IAneKr4g+uwCNtMfy+zuL9YXNTI79xP2GvD6FS5I/ADqMOw1B/3gC93uzCbTJADH8dSx8gbmBCn+2+kXMfn/99zD8fY0QRcH
Hhvi2vAEH77dHdQc8P4THcgBItsbwhIG4PEeGDwZ7NICrkQuMMYAKvAmJ/Md/AD7CivNOuMGCAdU/8wT8MDGttjvnw7g6+Qo
BDC8v//mDOsMHfMC5QTbK/tCCR8u4CsYUCJC000GAREtOCkww/g8M+P95um9BRHLOgcBJyoK8Bn7JR5CvRsZuQzf573sFDzT
9xEg4vsA6/IJDrHBBNAd2xIrBwkABPcV9CsA2AsYKwQ249Dv9r1/8RoXCP7zBjU51SvJ/wLZ5xMQ8evrxdnMTwPpEi30MNHa
tAg+Ef0ICSn7A9vf/uvUFuP3XBwCIxXuHsH6J1gDERzv8+ZICBgv5orDF/H799jgAfL08hH7AP4lDgnfCDEROPZJ/RrnO7/3
xhLL6PHo9LDu/wrYxMJTFxSz4NLn+90LCd7s0OhECMMBF+nBifDaTx8BBcreBe4fITLnEfUVIfT99MYy0dT9Iu8l4AT770z2
0ALnTSj826lT8xsxDiv5F9/R9EoiD/4wzf4GDwnvGvMC3vAIC/IN0NsTICfl+Pj03DX8xQkbEL0Q8fDjCf397hxJSePH0AMM
5hLf2++r3wgmOy789iIpJB6GzeMp9BkeNNgODiH79QYz3/D48R75+AgJCeIqC+zmDkkBJCDIrv0EBrwh2RLtzMvlIgENFdwQ
yjAO+g7/D/wA+QYSxiH57P8F2fYNFcdWHAnXGAbl//0YAdwe5OgBzwUk7RwQNP4D+CT9xAkb6Qby5AFWA+W17RPSJODY1Rfs
5SwfLSIzQf0P0hIA1PfZ8/4PBd475PUoDhMb7/IF+gbjQNXzCyK6BvnQ9MT9AhgBs1P9Hgf+3Dnv7Ao6tfnuCVXB7uIsmERc
By+52iTv8V/x5jjs+OIBL+gxHDoPud2i+gig1+rq8BwtBcPU29cCKfWr60X3HO3YrfcDCOLNIOlZ+/v4CtERCNr1zO0JEAwJ
Aj0F3dQVK/MXXf04/uUJDgIJO7nhyRb0Ehbz/hz3FiMJC/Sw5g722fE12v70+QM86hcSOQrtMAFW/PPaOUs8DBQtCS4A8zj9
6QEVMZscGitqAckJ05sz3M3gwekD5d4eGy8Yv+DoDiSVwf7+6DExBSA26edCGO7sJhUWL9YpAx7wCObC3Aro3O/o/dH33iAz
A+raGfofx0Da3/EU/Qz0vPgC8hQl+QTwNDXk7Aci9tbWOCv8FfDt6BUxGj4QHxri8dfnEfD78eIU+/Du2Nn36/8F5D2vNl7i
wQ+98rHyIvk8CzkBC/kHHBfRNLwbHRHY5QYD5Or83cjSCdgwC+8ZEO0DDP8FLwnZJgb+HiTNCAvr7cHbH1Dx6CL6+iEBD9oK
AerOJgc56/ks9hP+FPr80tjS37LTFAXf2xQz7dUP5vj80wMg1yfgUcUILBwvCMv79UcFwezwogHfKM/cGP4wE+0O6OHysvjN
EkX0LDQd7uoYUgTHPR7h69/RQ9sX4xD7yg752aT82Aft/tMDBjcJTi892BE1CtNX4xbUFvL2/CTK8ewQI91HLufb5R4n8gXv
akcLIwkd+Oon69bevhj+8BDSvt4pHgLhHBv0APL/AAES8jwSAfwC68PxuSAHFRwsHC81JRP/CsTeFCQF9enC3RDW1uoz5jjf
7EkKGAUVyxQtFf/TCDvt4/EtASH87fclFC/40fQf+s47H9zy4dBK5yME8uYb7SE08M3+6PcDBOUM+hAUlvwMAv4tzgvx2D8L
E/vkFNQAGR32FSkEAtbzFAvcFOcgCekRDD3sFevQ8jU/EOMF6wAODA4swfTwHQ7f3wMiFADBE+bR+sb99wvatxkYMgYj+/wM
0frSHNVB9QPdKze8FOnIPZ4DCMfQ4xU18/Te4jNO2BkwMuMfI/j1JjgQ+VD6LQ3MEsrb7QMf4y27MgwFFAX/MPXn6/XvHf7p
+APlE8PnCCv7/ccW6PJG+Q7ekCv6Mf/k9OcnAR4N5Rjc6KcJwicFExskHg7f7wUS8hDwJu3NKvMDPdoXo71GSQgCz9wL39EQ
8NjZ/vlFBtQ5twnouygE7fQn9gbUEA/ksyPqFcLd+AL5vyj/8xMLMzkgJVr+HCsE+Sbo6hMwhLrIGeT5Yx/o7FkXEO9EJh4D
0sQbK+0K+P3h/PLwFwzk3PcsBO75xSbj3QMxXCDa/bsQLQADIQw+Bxw81Nr0mQEL6wYD59bi4GUj+Dn0wkYk6OMRPBbGLFzx
OAEHMzMI7uwIDCPogdHr8gDMxOvjDbsY8tDavhIezGbB9zsL2zEYESkpAabxNfH62PYOOBXdA/zohM34CUXECQEkEffYLujv
3kbO4ggTbycX5gISFPLP3EsYE8kpId4/7zPt0g/p8NvdAiwq+jXCBwsj2O7lPOvt2u3s3vf6Jf7ymdwTyx/uNvXKCRYSCOr5
ARI16dz1/APujjXa/DIx3dn2HQDsAB4JEeXyPPJQOMvKDBvDywfj9gIVNCzA+DAG5hE/HPbW5/ca/QbGCzan8PYI2xOm/RQR
9QrxDwoCIA/IQgb2ETnp1PEhCxHhRub1GBY3t0D0zum1HUgtCBv97AXbocIKtALpL+LYLNi+yfjxAgnn8hoV5dXsDCPFE5Hn
JD7l+RSpHOwGOhTKK+H25P0/7Dr97OofAx75xeb6AgDC7BijMhnyNesSC+re2zcS+/j+2RUI6jUiNQwK2CAG0scs0joJ3Ark
ASj54xIZAQ2V1Ar6CgwtKOX9/iKsJuwH+/MhUg7bCTTy/TkcJikQIjgiqwW4Iv8M5goS7Pa40Sjd8u0AywwLAPoOAwzMAwol
GiLE+MIqRgTe+hXFCPvwrTXabOb/DBMa+BnwDNn64wvO8xg57OLY/s0nMeQr2kUyKknC2YsBRco15RLe0O5DDNmN6QIbYQIV
9A0R4fdCEvgsLbfmId0kEbkfCfoX5QXiNPYa/xUo8fb98s7hFvAICAYQFfKh8yfpHS3NtQzY3BHzAg8pJe3G0eEiNEjXWBEO
FdQsCDUT8bjL+eIh3sbvO0j3KPjvcuQ4BRXtHEwV//OnwR7y26/YCPQgDxjcFvmvDAIA5u0W0QjQNlou/F/OCvLPDv4H1Av4
38PxzvsC4ijayfvp408X/g8jMsar3gPN8gcIPfvUJMf5Bh1E3Ac16eMyKgv11/cmBvb39fEcmAEIBh4yMvTVFwAnAv8xKOU+
9QcV4+r48+ovADLf4tDl9hg6E78KKxMIJRncA+36AiDx1pjyEkD46hhG68375B4cK+/r+hL5AKsfKgfs+xv9pwMKEwTfGg4M
+9nkyP368Nwarg3z1Qf9Fvnp/Poa+gDfO/gf3wHgnCE66eQVnOkPODrEQhk2Hg/NEUEY+SMNC9i23xz42fedFRjx5v7ilsYQ
ExNPIDIz5yocws3QIsLr8s78JfEMDyf7GNonMQIlMPnlUe/q8hn8IxkX6CTs4xlQAD4jRiLSR+Iv5QDEY0f8H0Mw+izBpFgV
B+/vBe8AFfX/CenpG/0SSbQPxBr5PRcRwsfXxxsJSunU5u/mNQMCORj+CL8MAhUcBCO9JKAiAzUUGuTpJOT9xjLiG/Ht4+In
1hIaCxpO6gPiFNTLwB7IFzQO3fLFKhA+yt43MRwk5OFEGy22yBitEwk60yPaAgAK5qHFDQty1ucz+Ocb/y/mJhBc07rxDQoN
CPzhOB/O+BcRFtnUGhnjG/312SL9Jxcf5hL4O/rS8CgdQyXlMwbd6B7J9Bt5IQztCfIYFP3pC1z+G+W8Uua52fnjAkvb9R46
KOAO0gka2/Y3JgVRKsEEv+og6vgJ3ssC6uW1Aqrr88IgIgYPAPgJAQsQ+ecqAxnr6NUGH/7NHPAr1uDL+PzILe/C6gAYK/jB
7QjmH/w67gwVBeDY8D1QCwLu6eMSHwjaCCEaBgguBvseBd7eBuyv5/X83huEDAHxGxHHQOj+AO8m3h/3ORe5AhEWE/P1Hs8F
AgIf55cq8X0I37uX9bL8HevlCQUP++4Ouxso3KgAQbE2x83+A98GAxpHJ9UU5y/ZKfwTPR0X88YO9/YRDUQqKwf43R0G7eAo
1iQ5+Af52B0F/tIJzO/5AusQBgzS2xybHEzVMsvzvRH2FN1Xw+XZ/xc1LvTwJgYE8vvmFerTD73rH+/r59kgBSwG+whDIRD+
+fXQWu6sMtzyujEp5jTNKPguGO0IBgPXKQJABeYHvjvl6QIfBOYOBNj1NP/yFgg0L+ce8g/V98v6YefjYQnl+fviAPXtIBDf
E/3R/tbr8gEuA0rUOwU47xv64Agp5+wQ8BDoCeUU+Lv5/fshFODGDxgI/fCrEgUQxRQ36iI9Cgvh9igEzyL9J/4uCKX4Ju3s
/UzKEVHx+jdJ7u3zCBPwEjseBBXy4C3/BBEZMfkI/9/w4vAKzSfkEPAt9RLjBOj33iMTOf77/uUSz8AT+x0VJhEV9u4UEhEW
9+/w6oG93BhF6i0FI+P3HfkJzvov9AIZDykREBoSbx8j9QLp77naLhy+vz/An7k3GefrIi799UIjo6DBGaK3//YOIO0M/EE6
BhZXWwvp1gD4ow3uF1IR+f4HBr7XCR7/Me3kH+H1GOYLG/kTzPkeAdIVI0D+AflJDArs9zHuFPUT1TMsCPr4Et7lHfLfz/zI
BaneV94XGAURFtHpBzMjL/TB0s4QMyEjLxj0rNBF6vH4GPAG0gse2t/yBgXZEzYD59Mk5xIb5lIV1SEDu7LePFDD8OT4Defp
GngIFMgDG0EvIDf8egtUP/MFFQ0B1vH74RfMKO+8wQXm4+7a8OAcQgY/PDojM74LJBOuBx0wRrIX+izvGGC25/fx4+3QMg/6
FDO7E9X5wRnt/h0CvR5Qw+rs1t3dCfvoAv7m7ykF8tzXOs08kx1BWPsqN/vWgQ20D9X9GRBd2t4tRfimyBb00FL8OwEg8NPI
5UAIzgT8EkPx9SgTDePGHwzio/6rDgf30Qw1KvEnFf76FCz81/IX9fw8HAgY9vo34a729/Q45+gX8OzwROgtBf4w7BsaAM4O
3Ng8ykzvKjD41R8F8hku8SMF/e3KCwMC9zHNHOvzH+gF9QAc0iYU6+rmMhIt8BQgFfn+z9sVAv4lFf+rzTP0ECYG+zwe9OLk
H/QUOc/tLu22qysBS/HgKODnue/aFSQZHgnwCOn270sPMsvn4DBHyc3lox/J8izHLfv3H/QyEQLl1/Xk/iQCMvou4wu2AwH/
7933zd3v+dfPPe+1H+/l0PLyLQMb7fbhEAe71u30PrsCKZgqLif/DTwQCtwSvvANOPM4Bskst+ko6QwR/PoQ0g++6gIb1x/1
WBaB+vnyKDUG0wHvE7LJGxntDQDaLy1MDuMlBdL0EO4B+tTt6hAEEPcL/xTO2u0L7x3PXK0EKLLO48naBCQP3wAUAiX+8OgT
QA/oJqfcuxDVD+4JLT6w5PzGgdkQ86jHFFQZ8x8jJCU5Kl5MCQX4EwUNCAIFMhgpzSHpRQTeJCr6WRUX9+kfHfHd9fMaIlj/
PAb3Hy3tAh/eS9PwMuBON9b779Ta79wrJh7xFgMm1R8M7SsiEScb0Ngq9RAcxEDk9Mfc6gc4qw89Giv9Df7NIbML3icTWgzv
LPoI1QsF2SPYB0UBGD3qyPP78t8LTg8RK/MOyMP93TLB39ES7iAh1hwiwxX66PT5u5oq8PPyzqXtucfsyE/wIjQdx/DfE8/9
4B/mCAhH9w28H9cn6r7GR/cJ6P0UKtrqGCcpzMgbNLoH88/iAeAMHRAt6jICF+oSAO8gMPH7//b2Du/XNzTG7iwIBO8KDiDq
3A4TL+LoIzYoINLiCwQRvMsG8gTbGP0K+f7vJ/0c9PDv9JAy4cL15PcI2/HmvdnU2AfwA2YV2/QMcD/7AvXX7fgq9uf38gQ3
9cwq1iEo5eIJ4/bPBPjNuxTHKAU3w6naAee83iXcD/8hRevmyQ0Y/egG997jKPLz7PkUS88pBxz5JedK+PEt/S0nRqwqFPEZ
HBzhQu8QFgL27+fB/jHr5CAf8zv8164Hv9IfHLsWRfS17djbAAgIIwfG+/j8B+Ph89nQCPAu+eA2DBMe6hgK6wsW+f8HI/To
yvf5KB2myt8Q8VDJ6ePXAjIm6uc1EtsV7hvJEfMcJyf/9sX+CDbsBkv63/zSliAs1jT0Wgkl+/Prv+Xu/jUGAzws9N3uDfXU
U0ICAObaG/HhCkLX5c7w/PA4PBxXKQwd7gzbFswr9w//CvD04cfkHxgdNxK7ATQFuAma9/keCsYO8OMt3wTdDTAY6uMP7AnE
ABwXFMIVGB7sCde/8S35vwPU19oC/kIHAAUV+97+/d4IOAWY8AfmDM798CEF8PAy/xAFJNL6DRsGMiLeWfGb8Db/9SUhDQQe
Aw8P4/AOIx7JFhAPKCYHHQfQCB/2EdsnFg302hleNwCB0GPs7esFEPrNtAEEDvf0OA7rD0f6Bcb5D8pN5gDQA8T9R/oi5PQn
EP4L8Acf6+blEeLeBe9GIwP1JvzpwahO9Pq7++8t6wvX4yRXI0wW/uraDrX81fHo6ObcOdcqHM/rBvnVMOQXKO8sMvYhORUS
2g6qLhIjAboOFgjqz/Pk1dsGw0LTUtMr3AgODx/y3vjWMi8gux0kyNQNwTEc9fsT+DDt5Q4SycwD2QEkvSsA7xfo9ujc2Tfp
/BDFP+YEHPbw8SHcuPsc+rw1/iD8FSH2Dq3p9PEXCRD25MoU9QvQ+vcIGwX0DzWk/xTK6DDyGPzFFOayLQ74FiDFyOwgL/zt
DwIXHN3k5fQRBQcR+QgMBO7q+hTnEPQ12x0crOnH99EZ7wzSEuwW2Owm3ErF7wcZBfwOtOwRLLgd7Oj84gExF6/lLgHg3gIT
9vHLFvYdHCMcK7f01NnrCvEQKB/1GDXbweDx4wDp+uvwz/P/Agoj/AL79B0b7d4GzQr/KgcEExnqCvtPNB79xdr6yVVBAgAr
vOMODxgZ9yPdxAbyuU3pBQwfCu7GQAZEEu/uDN38LtgQHeLhF//cERIs5QbR88X+CSQKEUQc4OIOGQ880uDlNO8I/AXcEdbL
4Qv3CDyR1STuyhI4Mx4WG/oPAfTmDvg60t78PN4E7/0D18QRDwZD/Roa9iIg6x7lye0pKQHZzfH308IBChUqBCIU8qm3BRYt
AjIHHCHNBUO9BBG6RskM0BDtHkUdCBcCHfb1/ScXBtC4MSIdCPUHD9oXJAMwIfAOHycNuyX87RMO9BAeCkwGsuMCy8IYKNTu
HCvq6yLRrQkO3dUJrgE9R9/dTxYJ01za8d/oRoH9BBPv9/3l9Bfw5xch6Q4J/asyCkJJCvxL1wr1+//iDsnZ3NC03Lz8Ad4t
B+/5+c06/OjU9c85CwPaPwQW8Zay7/QH+h3+LQj5FdvY8Qfz/iMVSbzV51L2F+fM6gY89hkh97kDJO7tMR8cC+Jb7CQe/NsS
+1IwKRUXuMruBO67Ki0BNRcn0v4A3BRqFeXAMkZM/hgmEukdBeUK9vTjGAP7EBWZ4xXU68Ux18zh5uHsNEgFQ7CpTzLTM+k1
PNrewN79A+vkDeIX+ugc5OEmJQf/ABWO/CBEEi7UCygEGylE9SMA/Lz87A0xGfLx3Cko3A/6EOba2bIZ4wvv9f30A/vv/+rz
8tUOQxE5Iw4AGDDS+Bn489QMLBsbNrbh4+PjGQI5IU78PePW2OYsIykqBP0AyR4aCg7xK9oLOCwBLeofONvwKOrsS+XkCA0P
8f8mMR8k9FL/LunR+goj7tfe5/CvFy8D+fY0+NPd1ybvEx3zzbnN7iE9RRT8CRYWF+y69irLGScKwhnKFRkz9hQPyQHn69EU
+Prov+4S4B0tHO8Z48IQbv0I597OLdsXDif36ye3FQ0VODAKQikN6doxH/vhLPkN7xwDO24Z9PAk1QPz6eD+AjkcKjEQEvbh
vBoUKcANwP8zGdDr9zz49g319Qq6MuMY00PmFzz9Mdby6d4V/poZIEGvsO799+7MzoPFEgpI7AsGIQDy+Tf5ERY8y89YC0T/
AD4ICCkF0fkWMN0I+EKkC+Hw/AXnNeAKN+WjBt8SHPTu8PfjyR7ju8bv0C0E7RLmHv8S2P0M4+7w6BALB0MK7PoL/jD9SgEZ
GusjF/YdDTTWL7omCgoDE/z2KfPdD/vSFWjoK1by8/4eHgi6AUa64Lcj/SYixxYDLz3PLvng7gPvBw1F0tP3CSoB6ujxF/j5
1B71ErEN8RTqB8HG6Sfe1xHfyaf22BMAIeDb4+8KCPM6F+S5JP7a181l8w7+7P8f8hj22fUIB/IJQvfzEqQOMCLmzhNRL/yt
AJCmFwRt3PoH5/rGESb53gAorRPvDjQf6wG9Gx74MifmKwfyKxrA+P/nB/YX+ADo1ysIHMngHfraDerzI/sV99ng6ctBFUDp
DgwvMtMN6gbxCt0i3PfBu7v6/fMk8xbU3RxB7vAcJlKuTrn08xcD4N34KdGvCeEf7wLF893BBNPz8vUg4PS/CvIPFirwHgH9
0RAT9esBByQ4zBjVDfYiIvQGP9Sv+yoG9wYa+vEFFO3RKtEQNyTmI9oSCvTM5Oz//zfw+RIn7Nfvod0VEFjfBuIb2PcMHfoV
MhS71wIYEMQD9cgVMQPp8Q417xIZRpb15BDx3brs7/4SKywi4PQBF/keE/jo6TDM6hjE0eENL+UK3SXD8i0MIOEZ0Bb39Csh
HQK2EvgBI+fuGebRMfz8Pdw9RgrF5tYMIf8OzLkNVVHMnukv+mTqAh4SHNjw+yDfJxWo6fIXWBvgIeQkIhLd+AhKQM0D/tPx
7e7jDt4Y/yguDikmLgLW+ucn+Qf3DRU9QRIcDgD/f8wWN0T3OhfxSQ8bG9bFFRYB+zrwPxfS5hLyC9js8Oz65/r/9Cz7DTr6
uhAK9O8A2TnuLg7f+unwou8j4kHj9+gW0wgk4xjyNecBJRYE7O4DAR/XIOLb7BAQ8bW97uQr2PJMFsrC+SLY5CZBtOIMCAws
K1Xn0dQH8ATwFf/BDCjJ/+Xi7+rrEBf+EhL+EuAL8wLxyzYdFxpI1PIhDgcKLUEEuOoyGucf0t4Z9+LKDz746g9F+xniHstJ
2w784cMG7/UC3y/d7Mb1Jv7r5s4W9f38A+nTAhEY7f/5DugmD/zkEAMXmg2xEkvhxg3d3AfJOvXHwvERFcEGCvI5/b1dESse
LhrPHOXvvWXx8RDjI+wOEOLuSgv7JC4CA+Xu3xgJ7ODl6x3j2ynd6gT4I+/rBQMrC0Hrs/YeHxXA1R4wruruzgoySgny1twc
4B0gvdEsNPj43fdHLB/1GdbK9AvqHwtE4x3+LuPH6B/IB/nyyNji/gHI5+oLLAsEBkEOGMbV3kP2EuneEu8J2Eof7RDbKPcp
3Pr8I/jd4+8KDgIVv/TuoL/yrvXwERnXOcHoFQkL5f0DAjk8Mhk+FxXeFhALIalI9uH06vgz/sgNEvMbtfHmMxj86J7+/dXe
Lyn4Ly8W3dfCMSAO3wLGG0r6++QRKxTs/CLkA8ALxUzk4Pjr+hXa8RINsfn36lDW/9bX7d7iABz84w3TGwvr9wAmKhAB6e0D
CSvp5fvZ0f/O/Dcg1tAV/QPwMx0L5Sk79QkRw9cj0cj2KOHzCgnzTy7/AesANgr06yz75AI9E+zz0vvSHErs6xpl8+pOAOQI
ASDn4fAK9iPzAvC6zu7/Euz7CAj5px8dCBYJEkrR9PgYBODo+UYWCv9A/y0GC/EgICsYHL3MKNX497Lq77pP9RgBzy8tDfcM
8Bfd3//gxvX23BvwnvsNyw/29+7gMNXpN94eOLr95Rf0CuAZOOAj8N8ny+sSBhSvRyLgF/rq1hZBAR8O1EjUNBEhO8/rxQv3
FhcaJi0aMN8I4Ari4i0G7+kA9BfTCCgWGBvoFfM14rzf4ec1EiHoF/fUNdIf3gHV/iPX3Qfd88QFFfQm/hLZ2eMF7iH6Dyf4
5CHp/e6m5SHc3UrH6+I57AueCg0zsiQSIxWsWO/C2+bKDRTTCjTXJwwy3fvMGDMpAOUJy/wg8/brHhfz4B+gOO329DP5NDr9
+xsKFzvz5LH2AQ0BIQ/eAuPgEPPmIur59CgMzd8luM4eFe0b+jr26qLuFPvj3g7Y9//o8+wWDzTvzS/bxeHIEvwCA94m7/22
DBf+LPwxBvn9Ch7fIP/q6PDR8RkQ7+n/CQ8j9AP92/La//f+1SgZV+9LFNPPzhFHDOfH7Mgm6/7xE6UGvvvq2A7i8fL6AQr+
90kC5Or8FcsS+Qr93CISFNPN2RjWCP4JAbS+9C78J+n48gPlIfPq+fUMwAkU6SMS7vzYBAf89wP9DE0XHhT40+/6EuvgKPL0
DPcxJzNctLfGztj9+g4IFkAr9u72ECLKL+LHAt/7FtPIHxgd5Nz2BOP/RTgo1hcQ6eD84AkSDgcaNw636S0Z2iQ5By8BvBzu
y9o4B+Ii/jLW6Dwi+hEF+u0MN9gIxhPrwk7/FQMMAtnvSwIGDhXwwv4hJ/ErDtIVtPAaEwssCdH2oRXV/lX98uAcG8+7OAjY
BRXMH8LKFQ3OCxIxFhnRANfxKi0cFBL6AND9BhhMCgsFLOgaJAwmJgofnE8gIC/I2uHRNzIeDTXx5PfY+xYD0+PrD/QR+wv7
M2D8iqsYFcTzNTU5OckU6QE3JLz/9iTUGfEyHOW+8UP74OPlAP8JyhlU7eUm7AAZzgcY8/kNU64FIfkG6xIevCPeLccTocsf
7dYGwujGIAo6TPP69fAjMPPi7/wHK+MRHRrU/f/ZNRCoHzso997Wze/E9/XxNf4h8h/sucAz/c7jHgwoxOVHyewC6iQmUQDo
ERAWAhXzzwH8MRXf5S3yFQMd6/1QMR/3gdrbpNc97R6fRhbwA+o67QIGKi3RFT4G2PvK/7WsshghISwqJPfxJPHcxfdDsvXp
/kbvH86kIO8KCxAB99UQ7PT51bHw7Ab1IAbwTcQv8BAJMxQbKe0g0QIELOHp6tQ/3SsTMeYoMscH1CwI6L/yRwLeCUUfSOca
GjIIRrQQRuZJ8uzYYAsL6OhH0/7F8MEF3gkS9NIO/hYMQ/UD4SguECQRAPfbKw3hKE6jvLb/GvsX6SvZEyK7HCfSIMsJJNUl
/uEZIfrvDdHc4Bj00xQR0AXKLgzaDCDo2uD/7ggiFBHdu9P8BETa5QoCDDQA/9ze+uPKCwL1Kh/pRh0oAMPvFfIKOAgg+N7s
9/0TFKm20hku9A4ZRiX4/O4L2f3s9+M3sE5CDkjTX2TyHgD97d/MUEIRMhnfBALz3CIECv+pDfI1KbAdzT/VGNoC5w7w69sQ
/j8S6RdUChgAHvzGEAHN7L54Auku4fP27wEBArwVm/f2ezkYZMYVAhrR9lEWCRf5AS315NAwFcUny/7+Ey3qIuXb8hUCBAcA
BCC6FqvOD8wC2OP47hTd+CgnDMYYDfDhCxzsDLMjBBHn6N7h8e/r2O4fn/P82xrhC8zfEQ0I/tzsAPH+zRo18h356fO7/uQd
EuEgG+gR6wzM/usNCukPCcrkJ9gJ4dLsBQvp688zBBUFRfkOA/jMMN4S/AHRCAjI7jbSteoE/98m3MTrAR/76eUzGfr8Ivi/
2PjZPuv5+zw1HivM3AcG99IpGgQD8RPo78f+8tpRzAI6GfDW+Q3+z/spASnYHxcM+RLn4t/oBscM5N/jFtgJGwPkGRs459z5
ybvTAOoz/ygxIx++BjQ5DS05uCA8Igbg8jvTtw35G9QQBQ/vIDDxFDEbA/H5/fvePx2I0QsHyhIU8ulOBw0GMDnlAEHj1foD
3vo4QP4rBu3k5AIR4dEELuwvO0c0HwcaFwnn7wb0C95N9e1Q0SRA/d4qXwGz0/gO7wS78vT/FO0bFhz6DAv3COJnAw0HFsAF
5fYj9+r6/scpxA+8rTA2+/vq0DvwEv4H1fDkYerZEPYs8w/TI+nqF/5S1OEKD+sS09r2A972EOkHAwX020gf7uQpuCYACxPS
4eES/dXjE/ES/cbqDTzU+MveD+br7eXf2vUd69Hz3yQ22jACPMrpNfj2xk/AMdsQ9xME6fTg0/kK8yVKFfT25AL75jQsQAMU
4dfgBhqhJ/389jHqOyYQ9AjFMeoPCAs05+oc+SHUCiP/MVkhEPQNJNjaFkfbARY/IhEh4g8S7vXgBv//HQf+CvfcCtji4N0X
+s7g5Q0aBQ0iMPj0xhL47Bc0+RbPxUz7/ihF4NsBEhQGHBLhJxQff+kL6RUOGAxAICUVVALm6+QIDfbsPSM0IAMoDIYd8OLY
/eYAwPXi8gzq0JT1CP/vEQ0P0fHVJ/oH6vEC8d0dJOLT/QK4HL3z1zATINMfE9Hv/UkS0D3zHzAG4PX3tdfCWO7i/u70ytkw
vyJLJjkGFwLi6OHYF96b+gXn3OEEKQkOGTkMCt8J8zH1KSbq39Mn+t/u4vsiDPz3DiQSOAr95jfk0KMWzTP380cYxM4bIQju
+ibaEQ4zHyPd/88B5+/aVywjDNoW9eTv8iDv07YJCfEaGQ4MCAHgHPTIBdveRMgpVRsm6c73TRPu4jEUL8oABiMQ89M3JOsE
7jAIIOUC6ir9NM/cvxbMzO/dBLngAh8OAe3aCg8v0zcgOh7q0Akl2+4j8Bbn+QQrEizvNMDK/uAa/d/v3AId2RD4/Rfa//7+
DQzpsRT+zMUNCNntAPvKAq8CMzclHwEm/xbs+CbU1vse3gI05AgH4/0X+vu9qOgM+z38M1Yk6gEb49fEQ9vvKsjBRaYA9TMB
AhIF5fvm0BDgFAMX3R393ej5AjYU6s/09ubsELozKvevGQXsPBEn3fjUMtbesRrv49sE+gw0v+EUAczjRCQNIuXc2+U1PuAj
Aw3pOCHACd3V4Eku7AQviyYxxtMD+CfZ8BsLAMMdGwHT5+30JyXjwTAT3usa2BriYeYVxCL28vbiyN/0+BYt9OYVzyvDZej2
DeogF+kKCPz8GBUU2hHIN+YhFCkYDqbsAgAO/vDb4NDdIyIWAx/lNRvw2AgJ6A7lx/v/+Oru9RzizQ31Gv8WDPf8Cwfq2xbO
8wMWEvsN+ffBB+0q+hINNv8RDA4i/xZozw386QQWxBcPHQbw9wP/uPoU8f7TDgjyzQvq+OUR2vDn+dC6MhL4A/DoFRv69fzo
+Ar2zsr3CPjuKQ5XExIR+uZIyQr/5Cfz+NgDBdz9Udr81u/PGOYlBBLwxvr/HPjj2bTXKfsPOzLs+w1SPyT38RjZ7en3Hf5E
EBwfRMsWCv/mgcj9Bknw8R/68uPgIPr7MgO45BEdSBneIsogLQQBFAY7/gfl+uEE8+re8Lv16PUtKxfrNfcEN+Hr79kL4ja4
bSsO9OAQOtDR+jXaCYvcJOMEtk3gFhM4/Rvw9xwMPbz/ABkFLgnTSSQs2LvjEkMa/w8j7g310ur3+yLi2fnoFvzktQXtLvgh
EYKs5kodSxEmAQzR9en7EPYAUxAODfLy4/0X9NEdvBU2Dx7h7tW8L+Du9ynHLODprwjvOcT23Ccy71cHy7QCyPEV4+brBfax
+jQCA/II+yH78Ozm4dTh7gTsGfogAuUk4Ant/w03ItDo/PEM7ADOvf0q3kD19+0swhI0CxYvKfMwMyEA6ff49vLBCMT11cgU
4/HRHtlb3ws3HtHJKAoTEQEIxCL2TvcL4BrJ8Pv51DsUHzLNE/32yffs1+QL9Cnq8APnFwcOBAcADhwGPRDY4x8WL//ZFuEG
5gszHylY2p0ILgD2AjNLRfy8/8+04Kc58fzzJhYG4C2x3GkrEQHeICOy1vAYr4G8ABch3g4ZsevrEeEv8OK6Mu3K8R7LJNLk
50ouKFbgCyrV5x3yHM/p4vHY8PEVOP7uEBYX9pcbH+X1C+Tu3es8AyP53s0n9hj51+InuBsB2CEBbMv4Gy8fKdnRI/z6+Mnh
Me75tdj0Hu0sMisLIy8jCcHDMQgjwuNJ6q/dCvh4IwMT8BLRtATisvD5vx/n7S8iyydJCyXa0iXb/y/9EA0c9tg/IfrUMwAH
GBcBJmkeAdoFyBn2zN/78zULBysZBM/56Qz+L+r8phTzA9/dAe8T4PdHFh3d+QESBAvLDQEY+ucjhwvu+ygXCyMk+MsBHeQG
7wsaDRXgJOsR0Q0d/SgiKv8X3ufIAOOwFgHHAAbY3drWCO8SCOcSJ+lGI/bjJRo9/gINTdD9JVAcWgszMbxVCAv78ds9H+kk
PjTeCNKOUjDwHw7X0RXICdg4+fS54AlY6BkcQuozCdkj+98eIAz97xwYDBMfBRkQ5yAF9Bzj4vcF5ecNBwLeK/PzBhEV6jHR
1ijp2vcBCwEuhyvoCxrc/cT5Cg3b9dcINyopSTPo2jPx78sUDegnMu32ABve1DIoEAZA3euuDPX77M0GEPj90fEr1jD6FwnV
LghXBx4w+P/vJfsXBuXABfIGYBfm5rnXzTMh39WzxqLv+R383inu1uoSFM4m/gb+1OAND+fz+izO1szL/AAK+/PvxxoQ392+
+C334yoSw/vrRD7+/n/mB/biBQYx6Ozs8Aktsefw9hxR6wLvDNLTIiINTfTfBTPtJb08KfI7IwwSBiJBAfcG2OcRqfHwEw7y
IvwA6NMNy+/RDuT6zxYTG/Mn59QABOIDBvHvDQQFMtvxEhcpKy7kMAj2EQfaFu/jKMzlEsW3VC35C6CO9NcaOvPidr0OBOMX
5iv3JOLM/7/qtwDPJz8TGw0k/P278+ICHxLrDwnkEQe/EA8eQNQeAhYHDiYLHt8ZBSczu/TSDdXrEBIQLfYN8eQyBEMo/APl
7CDu3g/+3CIb5NrhKQX3AOHWBOLgJC0oJjYpo79L+OABPtklN/okDPI8EP4EA0G+6tcPMPATCDwD+Cre8vMC6sv49CPv+hVA
Awbz+/cTuB4Z6bUY2w4ADfQB+/Yx+Bn2Kx/97BkT5N38SegWzBgZEfcwx53n9Q3gJPzkyQfNDPAG+ucDKhYG6ATbxQL+AhD2
+vnc9sIb7Qj7/MrxGUQ46v3K6gzh6A7eHxEjK+vpEwLfG9P2zPpFOQUN/SX7FOUOGeoX4erqn6UIHG03JiL7zNvS8NAPEI7o
9CdKKvwQCbNnAPsDIdLpE/cx5kLTKgo8Rfop7DnrG/cFOxTqHmkKAAz56vf1ONjXKijwISj7CEMCA/IpEUe+MTDy2gIl7dIk
z1gj+wYXFuzkubcYyxzxz//WBdbRz/kb97YYWuA96vgfBhL09DIgGqELLSYU09vu+OwfBvgfzPPtPs/R4CgWFfUFEg/LMfrT
MEnr19n9+hvQ0Afe2VrlOvrT39IwOAj2+hkGEOsZ1RfvCPkWFAkeLPIU5gEL7/vQEfwITOwg9NzzA/YR1h8FxucG5PEg6cIg
4jZiYd1n7vjf0xcACu0nxO7T6sbvBuIY6sz5AeIN1wACAPcXGxgYLruv6gn8/RM4/uDs9SseHBq46ys6AvEu5uQmJ+LHEuIS
uhXy50UeISHD6Svk8zIa+AMD/u3dJxTaCzwgRMgHGPBMISQcDQoQ5e8jDifdE/I13gLwCQML3uwe1eDqK/jvBwwJ+iE9C93e
MSHYFS8Z9c4WGAc4BBEeE+H67+HxBx/8MP/SzxWq20QlKAdD+Q+4EtLA7uUNZAAsLxYb6+UD8tPi7bog4BlIAtbRAzEA+ucF
9wwf+vHZ8ArtDMsS4ez+rOUa1g8c7gsLNg3nBW1UHQpNtPgOLu0rF+z5MCDj0N//763iGPJZ9dki8QIUBy/6SQUp/vEaYP4E
3hDu/QHHzQHbBc79E/rC6dz1y93W9OTrHyi9EO3c3RAZ/BwE2TA349wS7vL56RXn/d7yBwgi9PcG08bErPHfIkbsD/op6dsQ
1eYnG901/AP3Gw4CBEjJxRLL/g4Q7eL56+b+5xcCysXp/R0rxBb6HQz42PESCR/d/eL6CTcW7gXiBEAF6jnB8TffANMDzqQp
Pw0KDwLqKfIv1yEd/Qj80BQ2KAP0Ddar+PkdFPwDtBYbR7XtH/EPtR4FDwjkEQYLDQ773eY1tPciFLS43eQbJf0B2x0eIvcZ
7P3mBM83L0HpDPv7YVk5DL32utgINOsQpwkL+wYPGd3X4tkkywQUN96+twbWGrP/K/37/R/1IPDt8OEkLlfYEkZE8RYFE+QF
2iT9viwPoxED/re95AM29RkuiCMg+vIPPzATPd0c4wYOwO3wG/0x4/0DFBw/HUEzG9/T3sTqICcRKq8qRuisAfK28voh/n35
1/0Qu1fcC+Sm0Nzm/ewU6Qcdur8dwswSAUH+Cv8U2hff97bM8BrOO9HLO7kjvDUQFO/2F/K/JwcBOuDH+ikdEQkoBv3OFhci
8f647f9b+78ZY/+R6x0S/Sr+5OcYCAibwCvM9ffFFRgyExYgO/r17dv0qjMAvO4PBDZGAwqwOOz6MxUW7w71vdPItTXhM9sd
HgsyOOzhB9DgAPAlDkESDyQ2xPbSMO8E2AfntijH1Qbu8uYLtj8d//cwFAvoA+HvIQ79HN/ZEu45aeAqyuokDsj1Aesf7ssp
0hTFKN/Usb3z9OK7KNsYI8DfD/n18wm2vCspP0EaIBcIMTHnFhH0JuSlsTL3YeYeBxP86x4n1xb3PaD+EP0kyNAr7w4m5frt
/QLB0AI/7fjX3/phyizW8+Qn/QFD+P366SwNFiVIK8Hm9wcI5QEh3BUwCfMx/MoS5tr67fAI1vgMKO/q9g31AOglDgmwCk0L
2xXE2dL3U/oUAR8YLx3dEBneJLQbDunZ6NYLNxj18/n8JBH9HwgC4uPkFCX8JfXrIxQE/CwG+/rc2KgR/CfY9wkk2fBOBSc6
DrwERB5nAdXrD8zVWA8L4j0hAw3lxQblFhjnuiTe4OLqLtoD6fDdCAXo3fzCG84H3O7zwCgXAfzz2d0O6fn/CgNNyfAIE/Fb
M+/aywskxvUCPww2FuMd4wEZ+EALQxYR4//vLwXGC+zk77JK1wfT7PsXyfg3/Bje4kolJDBmP8Qe6OX5ByIo9ChyFePtFsT4
9wXu4OZJ9KoG4+cxDR0U0tfiBx/40Q76MFHTOfz6/+u35tgH6za69uX00xTsdhYEI/T307XfyxTmAd868TkJKR/11BMpIw0U
7p4GKfkEyakHRs3VKREhM+MI/x7uDc/fBund1vA/4iH2IiIZASEVAtr5D/4BHMQh/aYG6jwzEv4CBQzX/hj//gUoxSAJ0i7G
AQgTFeH+5c0fBfAKJOwrEubp0g2uNrvv+Rn05P716gC4BwMNLG335dY18hH/7wMpIxYODAQwDLz7HwHe9dzsreoaBAD35gjr
7T0I6v8U4hLWDPjgJdz4/wMzPy/PFBwL4RwPBpv9KuImFxDtdCgfyLbf7dH4Ceks4fQeBSM4SvzcMxUx99r07gb5K9TBDub2
N9n89PAZIxjoNhb9Fty2/g0KMxDQ/OkW2vgS1ewJEQbgXuDz88zlmgr8DBPbIA3w8bsH6gbgEvv6BhAS/AzrPK3R4uTgGKjp
u5nANcM/6CIpDf+qFwYi+SwpitvzKDgZvFDz4+bh8tof/ObfEvflG+bN2e4VQ/0JKyvw7PnvB91VZQUMud8S8fsWQPECwuUc
5kI6AVwDCQYD6J/q2g4rFzAeqcKxAQjLDC8Z7v6ySsH+PBk74hMz/+sq99buMeAh7eq7JMk0+xf8/y0p/wTTMcsd6T//9zz5
0Bj2GfHTGwkL0NnR8O4xE97QAOr3NxAQ+j0GqL7bIuD8KRQfAOAZ1Mr5HQbr9y4U//MZ7QT6+SvW1Q8hMAI3M/9N7MTDJy7D
Ki8IK+bYBSr1GTAPDRkV9dYONSv7Eu3ryyPW9OLWACLzLBovHQDQC9ne3CvvvPUD+AsuHfbjTfrkMUYK0vUU6OguBbdN2irp
5gUh2/TRuzTtELsU9A3uCNoYGy1BRBQrBO7tzufHCb3xDdjt3CrWBRMQDNu9zfgX+hngQsYZQ+fVAcTf1/sa5Rvv8EToziNJ
9W3BDSDYFeMQ0tTWwQj+HTMcFScWCO4nGyv8uita4LXDDfnw+zQoDuLa1PD0NzRKRDP33uAA/tPxPNkB1OINFPBFBfDz9ivs
3//s+yXcBkP4D/gMBL0LH/syADfNw/biIPbr4vwb+tLlCQ/x1AM0DdbqOEKqoNPzBxPW6fMv3/z9C5PKB+H9X/bmMVwM/MoL
K+Tu709Z5rkM1SJD6x0f0hsE3vPvFgPw2SH2G+Do8u6/GNg5yPH3uOra8u4V8QHjEA/yDegP+9j6GfEAATXNSB0F+RUEFORQ
zh0HNf7V6xw3GPwD8OQkAADT9ALqVz4E75unDhEdxBkE9/XK/zfc/jpercUkBkED6uvuLgsv/uBFTQMC5nuNDuwj4/XFAL4r
DtzZAdMW+DDwvdBBwt7gy+vsMAjZCBQKAhQRHO0i+eLhxOr400oK6/UV/9aP7wHrPxXi1d7k+9fuOkI3GxYD3UkPESIOCRVa
5crs6fNJ8AEO+goX1UQfFP4x0ucDBDUd3fAsDBcaphQUShfo/PDf9y6wJuEc/PYAAs7xMQ8V238fJNPw+NG2DfUDBQU1FyAe
AOQZZOyxAcnp5MLvA/bZySQHJd4fP93G5WHQ7xE82yrtA/f2wfDd8Pzl5c2aKwsYKErr5+DS+a3/IwEoCivj4Prm6OEfD9sH
C9zT7yniKikL8+oqH//aBuMzCQ7HBSX759viCOUC2A3b7fY1NfkD/L8zDDBT1Az2yfb/JOJJ/+oVK9TKNP0FRfHaAQkYEuPg
EPbd9tsv7xcmB7vVo/Tu9JRJ4H/t9o02DeAG+fEiB/QaBugGztsFKubwygvKBw0e+OgU+vUCNw3M6god/g/OBPhJFbw87BUQ
Euv+9MnYwVba1Qz6AdfdKcgSPRRHIx0Q+tnd0RL0pvXs2PLYHhwdCSUh/gw3Iwrq7Bw4Fhrb67vrnhoH3RgsGf0/HfMlVfMK
IyUC4sb14uTYI+Ac/eLgHuf63v/Z6Abd8AwDyQQlIOA0APY6HyTh8ts06RKkFxL69/Up/csfWTDFCuxOHgT5BjgXFJc8EOwL
ylHzVL8BFfnh9ebA2wLL7CgTyBIM7PPi6AkJtvbYHs3gPglc6MbOveQgGdevAusk4rr12twtNxM6Gv6ylBYrBkIR09zo2hLu
6hz3HvkFJvIJ4yYO/PETGgQJACHgBhfKFMTKFPEWABzl7dkyDvYQRhHME/PrtQHIAN80LfRC9BXRP8j/CtcFMQbzFuz7DsQB
1cyBGOkA0vshB1FLIBvfKctOHu7pCQvU3enkKPAR78TaFvb85wv5FwYNBuDbHfnl7lr0KC4puAz85iqr3gckFxv9yfbEKy8k
20IMFev+8CApt9PwB+7cLv7x8No6GfAWSQ/YvPkp8NYXGAjV9NkCQt8D+QUTBt/47drHAm/2SSILO/HGEhfM6ubtUJ0pEh9t
B+AfvRIi8+fbAxEuBwPRD9fv8esF/dvN7cwxAh40BgPv9/76DQ3wHAPOuOL6FhLtABARFM0VAhQZ9uIbJ+4FJgoV/g70yin8
Vxnm/uHR4zXQ19n1DAYmRjsyJtPgIiT5HEkMChbLRNK0GQwAqdY08P4VQScdJeYQ1+zT6PDtuTw6KR354gIvQOnoHyEaGg6n
Run/Axk14OAtCgwK4bflJ+LSBeYEWfncMBMEJ/gs1TTqD+ANy0ow5L/EFQT6+SQvDPYa1DDm2hbhHGw+yULrJSfww2ba8h2x
9dTzBwIIDCkIxh7qN/uv9LLv4P70TusX00fb3Mva9hcAFTID/bfgJ+gK20axJ+/a8A8y1eQvBgjwPzDBB8bzsvr42Brg5Ks1
8t/9E9zkCN/l47ACL+vo4AIbDtAg4Ob5Ngf3LeMrB0M14BLSmxUrO+gRC8ovYh//yRj2EQZA9PDXEB3w7UIA0ADBHUAQuRwM
7wns29MHAwIaMA8NINrmBO4N4hQcGfwr/R/jQfwJOwrVA1QlABBNE/kSKezF4wTh+CAPEQr61P/wLcAPCv4zBwTwKvoHLkT2
0iAv+u78ABoQSwHkM/ERITUaFdYEOYfWwumXGwFGztsXFQL1EyIs2vi+CPKxuOcq7wn7vwO11hwKMyLwJgYz9/+z0QzjBwsx
Sgj9EEDwz+ce8x4DBu3ZFQUSAOfSPr7qCBDKxXHTDf3PBtQo9FMDDLT/Jhqg3uAH0ug42RX54NXQ+8IJyZIbIP0T60POEhLw
4TVFKgEuJbcBDeUEGzPeJvVH+x3EHvYHJuQOBwc7CAgbT84lBuudDyMM+h8HMyMkJ9sM7Pbo7CvD6d/wMgyr7hAByQ7VJxgq
Fe/I+fzIpN8UDd5cZhxdCw8aCB1HMu7q5ZkYNSTeFtfyNhDF2+jwtwQC1iRMBgr+FMAKE/cz2Q7wKQ4bBAA1EscqOfQ0vblT
/t3U+rzJ4ScRLchW9CHd3PH3LrEDBhruFh3dJyP2/RUPHAkfCQevPzQDC9wA/A7uthr/JNUCA+vQEr0XBfYI0tzWINABJkMg
+9LQ6gb0F/D/FfYY4vz9tsIc8wAA5BIY/As0BvwoISwSGvny3+Iu3PjcG+L40f8x27DWIxwY+AMKDhK04hE0yxFXuBAEJlQS
0hY59en36db68GEB8/3QBvzi9bkALQYBHGrmyuUo4g0GaSXcLM4XAy7pGBP4H0T6IgoFGyQ6zRwOAejO9PQk6Tojywsd+PtV
CvbzSFYH4ggpBPgg0djx9RUAFz3h1y/eHc0B47oCuBQf8Or0ufbhK/D/vf/9AtDPCCUv7V5JquAMufhwvxg6BuQP8NzPPh4f
/e0TIQYaGl3ZEuYYBSjmTXD7uvjQKEQF7NMW0NnzLjns17v57jZFEyIS9+CmGg2yJifE9dHCMTPaNvkk4/Hh2QkE/v4V7xQQ
+BQIQfX+JQP0FhsT5t8YJNAb7RTj+/QJAPoOuwQGHBvBDSoHIAMK8/EgJPoHMBsB0BfcDTQKIu758f+7ywHUExwGRgMv7ePQ
4SEuNQwKCuTfpO4LMxYHGBwREMipM0SrDhvBQwQIaxDH/hMFOykOIdQHf+76HcIf9g8F39gZFmjmV8gJDtfqRv70Gt/2/5Ee
/v34JwgxEAApN9kz5foD2hzjAOgbJAvb+vfbRP/41zwlI9wQPlT2FMPixRo5x9QE4P8bERTn4cnW8eQ129zk5fAk/eQx3gMG
3/DGKrfzyUf6Hi3YG/0oPtMIMvfsJCvy26avL95ZBBw8FPTV0iT9+Aw1r+MPDCwE2gER3SvoEdMo78TlHfv/MekTPvYg3veu
AvU2APjg2zQILw35ODPpBc0L9/HjDQ7yHuYTva7+PPHc+roK7vEfHfweJ7y/7xr31xzlYcbq/j8XLqeqAd9UucnQIa/q/TH+
0xzmFrwUr0Ui9xdCts/638DO/Q4oFddrOd810VchueDCwtfu+u/6KvTJzxv/DBXh+Dn9Jwfj99H99tQ2BS8T4SFJN/0lFOVO
xiElFAjSCBXmt9jt5iQKDj0K4LaVGhrgNSjF+NXlK/EPGCIyresJzwkUEdcD+Rg+8SDxBCH18sEX3cYfMSgzGu4DDNrXDNrl
BQvbKfa09NrI7D8N4Mr/Nt2Hwgj6Xvvk9e/owM0b580VHZAK4BxNKvg01goM8Q0RDyv+0hIh0sAFUsLGNPYbQADsCsolDtv/
9wXSANQN/OYUNAoU9D4iHNkw8EkKpAUY6NHrLc7R1vri6/Ly5OklO9YL3wEoGNkP3k7QBCL56BL+2Szr8D8VE+omEo8T4RrN
FUcP+CDVywwA9abI1zj3LA719B4JDvrI1iQk6bnpDh/16skX0ujiHVcJLA0A2jhny+YSJQUW2QEr1+LuHOIT+bjyMAshs+Ai
6A0px+sA5PIWCwM89g0EJucL+zbQ/wMlAcXxABkYSc4NR0wNDBfvIN+e2vMPPxXPFREyywr/GNf6HfQaIAYVFrdCJ/D+CBrt
Bh4g6w0BGugPlqP++g/13yb83vMD+u0QIDYD+gMoKOHxD/sc0/wNCwYzAzc07OgqYjPDON0hHd4vDzAJ9RlL+TOiIRkK+xD4
DRUOQxIBDCnP4eHu8hjs2woa8xfzTdzg5RQGS8X+5SofFfX39O3ymgsoTsMky/IJ9bLfERoXx/Db5/UY00QgICo49Q0l/Pfx
8xz07+8qGQvOFs8x8PoUD+/xHwQDJLVAzhnJ6A8U+9ABHe0EFSJNQAT51gI0EwgoPiIE4PT56N3uHgjW0wtK2+8KxeMBBksp
IB+w3LwmCzj9HdACJ+uiGgzJKTcZCeoDLegjAgklKLgVCNzaF8oH6NAjIg/YHSgP6izywSrwCerjs/fKyd4Y8C4JOC/rMw35
/B34+w8xz9blJunts+NY/ujl2BT04hH/Rffr/EAkDgDZPTwP5Asb+i0ZOjEYGRa2N/ro5OwIEQfSFBIpGBzs7wS+4AgG7bYE
JP8YNzjY9vr34cnd9u//3CQiBfv3++3+ELLc6QHiKPTz5urtAeX8BMbUHQfyzBTwNQnzzhET+PrHVL3z3A34IBUJvcrmGQ2+
JB719ALDJP8Y4iULHiEHEPf9tvT5KTXb/eafFOgaFs/c4gYa/fYZ8hAv9DHkAhLyugDb7eD90OwW+w4I5hv/6r4mBSLp4B0i
0CX2C+Ly6AL59MTs9vT6Hhv+EuUZuw4g6uvt7t0bzETw5xlB6TjnCspJ+R0l4x4R2wwDM88UOPlb6v/qAEMeCTgdvQMTMsL/
TK0jPARMPQkk3Cso6w78MQ0E/zESA9YOyxX8CIjx++UFI+D8OQbwONcXAQ0owQMvJCLpK+znJh/TxPcBBQc51Dfs6mjktgdu
E5/eExBDAAj6BBf/BeUCJhQh9NUJ+SYO1RXZ8QP4Iv4DNRUxIhPHAw0iINnw2d/PAA8LMuDwBxD+9uXJJuHeAvUOD+AFBxY6
xzXvDgf+sBbr2f76/m0T6/Ya8eCiEhAVHCcoHLf3HfTuExYtAgfd+QAvDgIcB/hRCwtD9+0Wxr7YCfbx/P3PIfIUABQVMBj/
2jAE8cwCzfnmwDDd4uQ0/gACDMkCIhD0HDXp7vIQ2SDp9Pb80DQcGvTk4cPp2O+26+saEhEKHNz54NkT9xol+vUf4fUHIB+X
R/MZPLDjL/HMCPwp8xv1u8IdKQv05ij5C5f+HyrGNOwb8rNA5s7m7vT8+NYAM8pE9TH0GtLpGzoS7fHf3hr7B/XnASzpCRzx
/BrbGir4BRoc7uX68GEZ/LnVthUCE+sIsNhJ7+7LMGACFgYZyvn2uu0L/grVBQ/b6uzk1bva3gndEercIP/43fwVHfvy+/jf
/tz/6tYisRfDDAEm8RLZCdIH0wf04i4P/CvaE6j5CMwd+vkN8QIeGfYAwfY22fwrBSbJFxsjF038EwoRJ8XpBQDdyPs0B836
BjA/IhAYI9L21APV7Cf/5egNCNi0EiHa9N3xFPDPROrv4P/9FiQtHNrnEhL+GNno5wbQ2vj75dj46/YW2zPuUt/ZBCoPP/MQ
E+3v2vTsz/QgQBHh6vFIAvwL60k6/u+rMwZXNu9A5/PWIw7ozOAo1efJAe4D0PS96z/lCNfH7t4T7tvP2gfSFh4QvOgL/84Q
JesVMAnYHg4f/y4g+Bf2xOa5Hwnz9MIOCfPHDeABvuLA/t35Duz7+Pv/yggRNBrd9RDaPz7VRfhT+RvX/QEIJPzh/87HEuYF
AgQG+/7ruy8NJtnvIQ77HCkhLRkN9H/hHN4s7QY7vk449/ngzg6gKR0I8hL80N5LMOjBsisIzvUuXwgO+vD2Cxk8TfgrORjc
7DrTFBLUIfEaIOgGKf8iOvkCGfPnGh7PH1LbqzlOCfvZeAMv+fc7Zu8Fz/H66KQy+B4GACTw2UIA7gI+M+4lMFMrO+jy6SvJ
8+sWEgYH2N8CquP69lAwDjAJ/dfKMQDK/v3ZGNTJdQLWJ+UF9jAFMcQmUNDwC/0oFBvLyQ0Z/90dC9QoEem40xrM/xi+EfO4
4toCIfg4AuPc3fvE7Pe6HAgqL+f7Rg728y/RRj76AAIp4wDm3urk0FXvMSDqJiHszBkbLdg14u4BC9bD78ni5hoC7P/wCQQa
Hxjb1gvd9gj66O0L0/hI0d4G3QEHIeH96t7dA7jlB/sP4A8cECwbSfoUvWbXN/08MOwLtxL04Te6MjI2IvYcAvozwdgP79gi
6zcm9D/V0uXYyshBAuU8af08PQgFxvle1/QuSv/dFhjv8u2z+OElAxYs9RIX6u4OCQTc7QLR3j05CtdUsdZ51RwyWxzl2S/s
6enr/KsxBfr4Dg4p+OTHG+YFCfC+IDEG1Tam8dgbPfwIztsE5/ouHef0xOX5OADZEwsj+MkW5CXy8envxwUC1BTjCNIAIxkV
2PMR2dUVGA8DItPJDdwUFCUH9/yr7cn/C8u+Mh4T9ysxA8HOEucizAwH5+nqxt/YHOcA8QDfDRTVJNn+BOjO5zXf7mcUWB0B
ITsuIEXl7vL0AuQs9wbaJvdJ1t5h2h/5N/kNBPwIzSEGJAzw+wTW8c3sK+MeLO3ysfKyFBTtByYJ/jEC2enMOBDytfcIAOoh
/ZjiF2IyWOcMDyD0Cs0YCOUEPfYCAyT16giuS83q4tkDFQETSef3GwY8R0UoZQHeB+SX7vznJMcWKwW/Cdb6LRHlBehDEicZ
AyDvIMNJAeoCCgsuRfQrE/LYFN33GjAXBuBCGwz78u/jmvXsNGrzECQWD6rdMBAV9xP4GyL3KCUNBgHfPAUP48D4IwgwGv0L
EBv5/cnjC77cB7ESDQsg6A/k8gwjEQXs2+sVKBQGDggk2wz9DwLNPtnYyP31UdzyJwv41vMCGh0kLOcu7l087Pj47QTkxiDl
BvXzMvXZECY8JOUcDSAO1jr9JSzWTPwsBfwCD/z40N4n4uDvAtcY9/rl+wAF++XTCy257Eoz2VLEGuj4zrjpJvcfFOOowik1
07079Sqq7/33zvoOIh/ACwX1Dyu5+AYy2efwRhLp9E0R/RsFaSZBLNrhRuJMxtz44Pv50gquEQvfs8YIFDHz+wvnFfm6LPjd
DEXcAegpFhsM6sxAHOL1DulQIPIDI75D4NbaDQA1//j+M+65OPEwPeQPsTQIIvoMCd/Y2/MbP+7nG/f2Ngwb2ubz5dwV3hHc
EiIo9eMEGe3i5w8SHNcmB+gDAML65iccxuF/Be7g++ECFcTYG/4n7BoGqP32OTEPHhLx/yz44FEcz8tTywflzCcHPyfsFDbc
7PYkF/MEyffmPMi60ykmGwYCDB3UMwPgGTvu8uz27SjUvAkAzS7dKM/+9fGN1v8gGCwh6BP7HN/7//TkKuMgLkvl/fC66ujp
rcXn18CvARDmzPEQ+DnyFg8hHAzQLvro5PfE39UZ2PLiBAIc9Q/pG/P2K/0IMuG09wYNoxEMEg36+y4HIr24Nuv31+bXEvYg
/Q0bH0RD+NXykyXtuOIY8e/k3vwKLfjY3v8MFL/zAfDpAvcbxRMqyPoRA7oT8uLg9xIZ7OfX6SbuCTe44CfgINo9BOdJKxMu
6OjmxQYb6xQPK/IszxBU6TsWNy3s+TTt/wkb8KUB8woS5iAqK97x6+ce1P0k98gn80E8AhcQPDzqENjED+nLVOi1xN7ZMPvg
ORDU1+1YEBtCAMfmGfkLEy1LsyThHgoY+DXGB/A33vXuI/L8ygv+AQozGAoO7Bkl1zgLPv9ALPjsA/oL2RYEDSHtFvszDCsG
RiZOGOgUF/oIDNrF7wez7fwz1dwqXfTI5/AT5uMX1N71MCYQ3fPc/SP03+zWDxz03036Ceb3Di8ssdDwCOUjNSe6C74GHScC
/A2+zAgt+//o/bIKwejqGfoXAdvw1Ckm6SsRFO/v99jCMsA+DxIe/SP0De/tQxxI9O7d0vkgHQwfDxLYp/0YBAEs6g71+TLm
8T3rEfH/FAf1CBzZFzoEAgkr6QHcRx8w0xnyzlnH9QfpETb4szH1D9LQ5TjoDx3M9BwMNCG6yBw8DjTzGPTu9MAU2zzsCuv3
CPffxxjP+Q4SAhvRCDUf99nlFPfnCvAe9gHcHvgitRf2DrkFUgFmFw3yzxdeH8mq49q7KERBM//Z2Q7KFBz7/vL20/zBKPIQ
Azbj6VYE0D4tJBxDxycA4tXaxA8BUgbT5/sAHxYt40zkEaPkpuz6IR/1FNkEMh409Pfu/+q0Dc5QH2b0TAtkBOIStSairMvL
Eefh5xD1H+nwCsz2nRL4Gyn6Nawb/yQK8gD3/NcGFzkE8iMj7fcJIC8D5JvjEtocEwD94AII2w7knAgXxkQU5fceSwf8CP/e
BhY0UATgzPTvKs7c88Xl8BsHy/X1KRn4CMTiNgH3St7a8DAf9NJB4dH3LzHbGwIGBRrKGf0Q4+EzJOLlPhTJyqVObB0Bce7y
2dgMABTYtQz+C/fJD9vO++eT7fwWUUAoBAMj6Lox8eUY/8oU+LVbI8gGKrb+DCDn5wkIPgsW2xMDz7/jExEErffs8fq8BwLt
5x0K4BrwKPvuE/s2Isco5/r/CT4hDRjyAvP+3vU2AwgIJAcsygfTBwItsuU7EjsOB9QDHwPLBAHV/fbsxBK6CfTmGtEuChy3
6gIS+f/0G+jX9DPsGNQZFwfvEgYwG+3+HgIJ4x1EGAndRxbuJSMS+yX+5vDLBtAV1IbiIwslOiEQ+RtVNN0HCjQjNEQB47n/
DREM3OQx9tL9Efgrvift5eT59fq3zSPrD/zSKAseGf3uyiP2EQfz5NcTriT3vRsaFP6zEA0JF9bvHg7mHhb/F5gTS/XE5uMW
SSUP0sMGK1UJSPm67RXtE78OBRTbF+zxFfnK5aEcMwPYJSAj1LkADcQXBPIU8s8KAhTI4sEELgATMZXVBg77DTciZjjDVvTR
LN6jEOU298cASSbrDz7cB/ldsc4uIwID4dkf9B3nxA4lFt3Su/T6PRMYJf8dQALfoAndNOC2Diz6zu8SBwDu7cEQASHqCwQM
+xfqEswlCgTcDfn+8ibqCee7IMIyEA4fP/4M1vwq+fTrKNoPugQUFuMP0+X0CPbKDurT7e/eA/8G87wGFR3L3+2ixf/zPCIb
OuvUu/8pFXkH7LoPzjci6P0A0Bvp5B3p8PnsMSn02QMAKOfd89b0AQkV4fMBAwztFMenPzoaKe8Rz/YhFwsl/cXSUiv89SQH
AwTbNSAcFCP56tEM4swTGSApMrQIBAAV6/+89jgOADYF9gfw9Ob4ATsNHfvVGvz77hgdE9EKAkPtLr/2HPHTEEDu9/IF6TwE
6vXwCPf/5esELPQBzyUfIwUu7wv51d493cgV/hIZ2fL7YfKtFyMA4E4JCpNCNQnQ7zmmFhYVFPhDJqmu6Ae6CaoqOUT13fYo
SgQKRQM1Jf70xsu840/xqOgy6NS1EvYjAf0DBQ3zCtjp2cJIuTMXIdZVNeeb8t04xvkd5AQr8fgKGeIfACoBJ+YmFzEBE/kI
5ytHITMdCQsTEBasMOcnRQLBFPU3LPEOJB0e1Q4v+yDuURNMCDDkKPgl3eDBARi+8Sjh3tC/FxH0BODu5Q/w2AXo4vf5QRQD
FhsIEsjuweTeHQwP++sADR4x9BMD6fEQ6gBJ/hUB3zT1GAG5GtdBEtj9Cgz7A+YJ99bRzy4KJhMkNiocAefW2wIL9+kNA9Hg
DPPb7fsd5unVKx8M+9fwNMQdQQUZKPP+Kjbs0yYYEhr5Eh8hJ0IIg8vU6BQUIB40+zASo60LVwXu4QN/6eLuFuIiEBAQHibu
+is24icaJ+z+Bw/FAwcO9Q8DFRj+7gIq5QixOtn+5RsB7PL+6xooAc8B9iTx/Ccm5+D1Atks687LIO08Gjze+fTSDEbzHyMY
DCzrDRAZ3jzMDSYOH/Ov79YFzwrQzAoN+CEE7Mr9G/nkKQcd4fQM7No80L8LSUISJ9UhxxAULg/eIN44HsEW3vEC/t8K49Uv
8Vs9OCEVvOi2Iz5COvfKIfMj87nz/fvo4hHL0OEJ+c8Fz+gMtC3/axXp5Cw8UhnfIQwa7AbouQ8e+yMX4cMwHwQWC7v/ARnt
HRYEGTzhGRb+LuB3BgYL4ecL3AQSIfH9yvfrGQY66ukJ++Yl6gjDzQsN0cQlCM/42x4jFxQ2Beb5LPb/8iO07R33T9LM6RXm
5RTD/8P/NSoTEfMoCwy6DQ7rLPHv7rCqBhlRIxwyDc7dz/vFHwSG4/bmIfgE18kERSlHHDne3dzzC61M0i4TJiPeJgnxzPLN
AS6+2+sl3jTjAuH71gkMFPoELjbz9Pzs4ADyEwUXJNNNSu8V0Qr+/wAjOyPq1NH79ij43awXvC7qD/0PFOwG++Dn8GWvBS3o
0S4U+JwA+Aj2IyD+GQvD/Oju7+4XHAPR3wcJAvQa9RDw4iLD9v4CAd6WJxYH9DQP7QEKLOorG//+xRMoBckkARXjyycO3fLl
xODlvAUo/jXkMRgH3uUrNPz4AgTYAhcCDxP/tOQHHTwOWdQA0v7wVfQH8vbNHQ+k8SLD188PAggKBcUN4voA6Rv+7tIb8OsF
Au4DDQgy4AvbFtoE+gnVGtPkD9fBKhby3sj9IfMqDfru3BjCDjvZFhlP8Qr8GcdKB8jvOAxFDAowP9cfKO/0Uf0MOeoNDPDo
DlKu8BwTuQLu788gMRsfxAkx/SK5E9EhEeDxFLo/J40xBtjXv1r0+RwZq+D2N//fAEHU2dQMDxnSBdDm+y/q8DX8xSQ+viL9
TLEa7A8NKssQQ+To+hgwEsABry85Dcm5J/lA5JUFDkHo/PMr5g0S4AkuCTIhAOIkHfMO+hIpFfkzCsQSyBLWBczTHhwpLy0E
4QTxIS/4GQ/0vSBI7zTsxf4l/6oQ5MX/BxQNDTwR4AcPAp4Y+xL7HREENNXXJwbu0CQdMAYL4gIRJ7HkCO0+rwYTjSD2FRn8
QSsv3xm9/Rtd8Eciwvq73xoMGC7S7Qbo+usS6Mk4Lhr9/B4qstP+CxIQ0SIAIBX/CA7IEAkVQgAIyTYm4djuEeTj6/IV/CEW
/D4KB9EUEPwBGuYNFO0UBxEC+PLzGxP49t1AHSr7Aej+4rnf/j4D+R0QAundAOb76Sb529WaO7vYSjEn9QHRAL432QAQPxor
7QPnL+X49MHYx+EwBxBF4NX039E1HRPJy/sQSh/1NwUuHznB8BssKfrZAfMG7Ojl8+hFMv7yAOAFv/P3OP7uFyCqDQUHGdr1
9O3v/TESCgYN3NnvFwcI7/AiRAT9Ee4nEBHcTkfvHyrx7x77+9Un69ILMCcNEycX3KXWD+M57+/vGwOq3g4M/hEfvuPnJn/m
zdPaDRsoIPAv2BvvFvoCIdfy2HWm5OM9Qeja+knOKUoNm8zAEsniJfTMBLgRBk366AYEDA6xovzLF/HT3uLHugIdCfHD3v4j
IAooywbg+PvXEQD6ECoFHO7qF/zCCeXzWA/W8x1C8vMYEB8xABMPGyUgHNMMGwfKLSnyAOu0LyMX+tu9DPn0HAjJA8wZOA4n
Lvbi3cQY+AMLBehFzQELJsv0BCsQ4QX70u4lBDMMHA7qyOPa9E8+BBhHMcbXIgH2DEvz/PLPKgDlHA8WOv8ayw8DGS8iGBcQ
2REMG9Mr+fz3L+IU/QgrDvjY8OfyBAHw7wz/zxwNHCPg9wYK9RH4IfbfnE7r3P29++Dt8xHXIAkU8/H++OwGue8y6E8U+G7t
J+cU1/8JCVPuBfL45fzfD9P35DLm1PUUAAsPAN0tCAgQ6ZoQtzEQ3TgXGv0N6AX35fLZDt35BhQnDgw2RQoiAPIDx0AY/shF
594F8/3NKQLZDCYJ/Ngx8fLuBvC6G+4FFgfm76arGDrXKbfsxAsBJxHdwQ7d7k4JMPT1HCPFLOf2/ha9uKj8A/Mh8skLAijw
KhrR6ln97eP4BxE5uek7BtX+0TALzAIYAwzwFeIH5szpI+DqaQTY79JYPS0lbd3+4PMYCAYM7PXt+/i6EvLP5jQkGfgIHd/d
DfWfJc7w1QMZyfbuFznv+SAMCecmxzb+4hwm/ws/2RQ58d3oxRjDEQbtKinbIO8e0fH4XQgrxOoI/e/yAPf7//736Q4x2ri6
9zIf2cvI+bH7Ih/9FvBJ9gb/0/8t6PgqH8oD7vseJggJKNQN+frM7OCk6B73PgMWAxvyF/8cABUWFPTy7dND2vox2SwFQBES
7VQRHBY5ud8y7SjW8fv5RfESu0Ic6vcUGOH23RVCWaf4Nw3XH4EsAegWBd0tDBHZ7s7G8spC6/waAvQGzQ0fAgzP41LC7gu2
7hL9Fv0C5t/0E+L8LvnYNv8PD8QsIRvIB/Em4zPgItvhDCP5D+7s8xPSFwMFB/QpMdFDw/T7/iIVENrDKkYSyUDA5e8VFhIO
yNTp+eArGt4rHa4Z7ubiB9m4+iTs26cCEezW8Bs9FCAmMOj2zdXRH+/jIhnOEfvp/ePU5AzOAQn+9Cz99/L+Dic8S1r8F0HM
WuUA0QhCvcXZKvUIFjHx2TIT/fggJgHf9ecHLeX+9igoLB/C8i4L9BxA8i/uA/5H5hPg+OIA5uEB+Nn4DOgEDfHy/w8nAQwR
Av35zdQZE9UOF9oI5x3ENPMbGvoJP/INBunqGecTBfT55/30EyMBGQT15dQS4ULnEjPEGw4c+fcXHSIMJuH+BQTQ4RfS+90H
9CVfC/XtK+wVPvEQCPAD6hELEUTlEwAO9BLe+NgRHeLDmNvmFwA1QgUL6xrRxe0BChYD9PMO9B68t/hYAez4GRYT3Ov4DRIh
2wD6KBj47u7x6xkvFP8SB+rxGQYB+uHEwhsaFBXx+u8EJAghBgkf7Mc0EtH0H8zoBLw++N/yL/rH7+fkuigBFBQUMVbjBAQV
GCHzGQzSIx0RcQwIIQkJ6B0HK/UFMRla+sy/vdP15gr++fD3KePOJasQPeXpCWHp9RT81sE27J/1nssMHAH2/+nv4RTdIcLZ
BwLy+TEH1hDuLDMTC1wD3u4E9eP22N726CUf+A0kl9cB+/zv5zDlVx4eBBzW7gIcER7MDu3ZC+kV2cLkyeYvnf3GCCIZ+fMk
6hnVBt8NMVbUAzjjxNf+KC/TzyoIPxkhS/Hf6b7YSaUKxQ0Z2NCyNNGJzfISU+sBByDq3vA86/IJTafLzy5JMekeJRbJC/Q7
JSnN0/xg0fT1Eg/z5jwyzWj8HxAhP+jpwcEXK8shFfPwJ7n7JAQTKr3MCAIVzcgtLw7I4/PdG/74/xkUvxgC+g7FE7IT+ToA
CMjiB9kNF977AuUSA8npFeHLCvT67QEd7RwJAb3+DP03Kpz3He4LxfdUFOIZMuEPDtg45epO9wnz9QbTAsYrHQ4pGOHe8u/+
/rT66Qs1BTYLsfAN4NBG8yL4ziUfoePmIvgX4gj3+wDqRcXr5RP627gxyhkt4BwoHvARFA37GRGkNOX7A0/czdfZ/wThP+u4
BzQjDCwd+PsDMAy+Bw/rIRIU0kLD/wkG49QJ5QYX9f3k+BW+9eTPSusY8A/uyhzTwPYQVPMUIeQ4CgQZHRWwvfEM9T/53Q32
+tAS7SYe6PzsEwkW4xARAxfm5v7lM/zn0R3l/AAxJ+8k0DUwMxLwMxXl0/LTHfTIA/39TPf7/dz1vyDf1fVnDRosJtDlEBX7
jPoW7wHP3+AX8NIBAeTHy8wlIQm7+hsJxd0v0BDo1+UQ5y74PhLpRe/HBP3uDPz72UETuvb95knoKAQAGCUP6eb56TYYFEEQ
QP0R0yAD1A8nHQQw0vEZFDcZ4bw2JRHpETDADcUWAA/hzc/qIg0N4T8WISAQsyARAu4bIwoPFtsN0w7aFh3/EtpHD0PTJwBF
DS76AgwTDfoZ+cYeFhgFFPj/Ig8cIOH24aDa+R8x7xPzLgenzC8Z9E9KtCLz8iM80CEoLQHvF90cJwowED/1Qe9DxdMb/h4l
KwYJHAP1ECkWMPQYzR/HJigj1MANKvjl7jLg5Ob6P2bzT6HlHjbj/hUI7+4LIPMnBR8jHLP54RoJ8H7ZOOsuscLK3e3w/AdK
Lcmk1jjzIO03AfEe2//aJx0gNcchLgQH1tf6Otfp6QTJGe3QAs4jCtXG6wjgRi4+EB4GzLwVN/Ee+8UXzto14psD5fcq4sXu
9REwEf728A/59tjSCSj6/S0eDfTc9tIS6tTPERgsPScIB/H12uUk5BXsHNP5/gTnBvQJyPEEDun7DfQPAzrBOuwu7i7u8SD9
IqYPBAQrJ9rY9RMTKzDyLRc8Gs8LJSk22SCjMCoK2tkcxwfPx+QcGOYP7uXeDj7w9DX3T/kP2QTp9dT6MgH31vYI+yfwGObo
BQ/079BKRfv6t84EDtjz1/UVKg3t/x+++LXm3hUzGBcVIiCtvT3crQsjszjh/CAL7gsJ6Bf689Pi31r1GQwb+tQyC8zD6f0R
Ah07KRDq+TMIAcNXqxXu2MsgHrru/CX35gNF1fHO66EA2CKu5Pj/5QUGFczd8A3Q/wPkD9/4FQbm9/MzxBka8RMUD/Eb7B4O
5/TVG8cw/9/bCRQNCgT5BQouIgoMHCIe3B7v/PAbJPAW+erw9yjkTs719AbZ+N78NSQlQm797yXhsrQZF+TsNSEPNPnx2CBb
sTVdEQre59b76fMN9hMVKOEjERft7g7n9g4R++zf7hnQHey8DgcW8g3pKxvzyfYT6UAnEdQFEDMZ+AfUH3EG6Ibr7NX8EqsI
3hkxL+IdJeYZEBv4/Cz+2gfm1wkf/UX3UEaZ/PwKxBvv/REMDd0NzwLS2jn2DfUzBAMDCdv2EN4aFibQ1dsey+Mb8AjY4P8p
NA8ACxYB3+XhHt4OF04u9fYBEQES9gcp8Aix+O0zJ/Xv5v6/0gfYIPHh6CriMg5WJhH45wAh4t/94y/pJSH45yIw+zkAPOvz
FR0WOM4c6x8PGAXcF/XaDkAdqAcYqgUPK9zlGBIa2eHYE8QI+Q+z+BsR/e9F9/ALCAIhRcRI29TaJ/Dr/M8HxvEsCgATO84n
EdXnBe054AcRBtDMzOnXDwnc2DThEPvs+RPd9KncJgMb6Dj2/Qn5AgEWG+7SECYX5DcAHADqESkRId8PBtngA9EY8/wKHgXd
5f0RDQ75JSbeHuvfstHv01crwuEP2hPz+bjiFz/hFzhE2R768QQ1DJC+Dwfgz+IE4AzCEAnaK/Ia7bsSE/Ej0vr459kuG/Ep
qB48AODu1PM3GRW/txQ7U+f+z9n5AuILDT36K1PkwxH5xYMm4O0bGA/xasQXzyQWvvPq6MDwARElP9gXCQz64ewTR/bSJurX
F+b2xTE4DdRJRwr+zAL9+gjfLQ1M4/nn6w/x9dc45hj8FBLT5BkWGx4G6ErwBizf5Q8O5PIVDQr8TQoY8/RXH/dA4MsM6uHi
7ejAU/4d8OAtA+E78Rzl3ez/Ezo36xENEev0BREDDBv2RwQC+gagzMfp8Sv09yHc+usCAwnd7OctSPAu9l8xusz+L9+7XtPq
A+jR9N7+70YVEvkAUjTkB8/WE9XYD+I9qElSByX4B+X1CwUsDjf6OinxDgjtNQcgMTPE2dbwxQK81ykUFuIH+RER2isAEyIi
280lFeP57RQBxv8aC1k17WD66tj+B7LfAueuC9wnMQHmD+ErIgMe67iuHOvKw9M7Air0HlAR6RrvOy0C+svSIfrr/wjo99v6
/+E33mvs/tXr7ytB1OoK7fU5Hc3gEv8c+i7oPO4MJjP7IQAYEgk8/ST5Et4lMBMU+0kYMMT8Sj/2Cd62DRXk9DQv4fTWLfAQ
OQvcNOsUzyYfAfns5v3d0ev3+ifa9QMxBOnz3Oz1K+TpGvkivizzEBQKBwXa7x5C4OoVvP4OC8Il4lTmFv/w/PUgxd/xCekC
/Ob7Mis39ur86RYOzxzyRAMLw8SKHjXPKDIBFQ4V5fn5A8nuGRjp+T8E2McHFhkd9Rz2/QE58CHyx/n97D0KwPndGxIuAQEf
/Oip++wG/fkBGQYI1Pv+BgX0BzAG/yUA+fzvAO3JNgJzF+7z2NTiNP4RUekfAwHa/r0RVhPuHEQTI+gvCxbs/sXwBNghvtMH
BvYbO/Qj/Aj2wNAKAE7o8/Ls6vkVEzMf5ub7syH3gyrx9UktQCE0GUcd0f0GJQ83DwXZxiwG8vX+G7wvHksjJSck37IBEiwp
J+rz8T/qAcTuGCI61zcUBPfZ0/P0YgYUCkPuzt8k+dXp4uncns8pyP8F4PoA2Poa/jgnIfLg+vLj+6L8z9kLI//+/RIv+tL9
AsffIekK/T1FPAKF2Ogl6gLhOfchGhDVGCTkvCn/K/AfF/008h/6/PMQv/IMIS0YIgvEA9nAFwbS6MAH9xwEDOcdE6bO+Cv8
IQsA6y/60i7k7vsQ107qMP/OBx3eCg7m0QoVB+ua5BHlB93r193tDgA5JQEb4xkI2uTW+fAbJR1JPfgkDAPX6gnVWvUIqCAn
z0fw/Nfb4LQQEAYe4vjt9hKSA/T51z0D/esYA/UXC0G12MYI5Tyx0/TrGr3in9dWHfEtGfc/MOIWFgkI0kRHI2EUFPhQ/BIH
DQMDFLXN4erjRgfX/vlnJOwiBfXe0wEiALbV8BUvBR3mJxoJFBzxMc8k/qcL9K38A/LG7xBJBwURL98D2fQbTO73794n+QPE
JgnNHy4LBvEGUb0TrfLhCyoXvt4S9wbs/STjBKka5//V6db+IDrnoxoH3dFIn0LyYsQx4jYO7QDk1AkF+wQoOQFHDevW6xod
Cyvr1PwF68rZM/j68Qrd9+sIFREW7AE3EP8T4cc85dPwE88nHR/cSv0H97HFAd8Z6+//ECwPHPnV4RHnHRMSPfDtrwHy2Qg0
9z7+z+fRI+wrIdRLBgLnEQ4g4eUg7Uy99M4tPQQR4SEa79rioOTDAj3iL/7qIulPGeS3BB3h/DDt+REEAgsiIy8tJCoxAbvu
7LaxIdU45u/4CPLN9AIF3DlAxe8I9yAb/FUeMxT/3RfwZeoI3f+9LeqZvRsJMcAW9fsKzANA7vonTqfyJf1OAtXyFiMvNfrX
Sj4F6gBrl/v4nundDwcuHjcO2AXpERPaGey+2d7MB+bJAfoH+A0C4dIFCiLx/ybgDBuuDvDpB9XrxOYt0T8GFdT3IQchD+MA
Tfb6LQm6F+TRIBsDEjvpNhft3tW/Dyr2BTqkFS0c2/gtuvnb+u1NSAPs+N4mMdji5ef+CxfP6PrhIb8gBtsdOgr23jvzCQT/
EjLyGxggoCvXzVUj9CUL8yb07ZXz3T0B9xsIDAegLfnr+AjTxvfTRQUL4yolFjYu2r7oNPgO5ADY6/y+KlnqH97f+u7fACUS
Ihj+JPIQ8x73CNTP1sQA0+g3yA3gBuD74BkgDf4CEQAL2PMe+yT5GuwQ8SfbF8YP2QbMHEz5+QAX8/AZOPblC+YFEh3wBQnm
5/nH5Bn58A8MRAEf3uHhGucl8zbtJwe0C5nt/fQpHhAyIfTa/A7E6QUaAT8P+fIG3vEZVBsqF57+yTQxyREPRejk3ujXz0Tz
qjgS04n2Ih0l+MXPMBkEIyv7Iue7BtpcDN3VBf3uy1S+7xrDDNb3APPH4tchCfbS5K3x9/wcFR4kFREKnC0KAjDx9UFD22Ha
4xYFJxcvOw7+JfUDKvTsIecF3O+52qsUVhwsBibK+xEP0MkoJOzuKkrrHgUgBhToEdjPBCbY2AnfKtzCB9IRDOUFK/cBE7s3
19nu9tfnFvf/9vEQBvr05rPU3Y3C4bH45doE/wwMwh7n/u0rzQoWJr728CrcFifY6Pjc6yL3BP7JjvrtLSAG7OcdCA4MCSYx
4BbjHwXQ50QLCgsjJePJJNEXGPIKFVkhBuT80fwJ6OsAMZ8FBgXhz+744ewSCjs7BjQYSBQ27TFF8RLmBBBgyO/j8dceTesQ
Fg/15rUSKezXRhMr8ArfCz68r/zOD+sG9+He5Av58hEg3/fFQQPe5AQ29t4vEZsEAADiHhHvTNYf+tc06dsk79vm8mu5yDfp
OgMjGKjvJRDsutoE7zQJy98H9OnhKCgO7g3y7vz3OAXwOhbmLB7PBdc0FQTTDLXC8Cr/vRcbJd8tAAwXAQW8X+YlCxQME+/x
BQIa2vYFxPAS8dTQ8Nol6PEfxuoDDhnBBfGrFNsD9P019yLguugk7Pkj3PYC/hoeJ9Q06bwu1/XLQOr3Qu0JQ/kHPOH9+rlP
/QfbKecA3iXYClhFFBwwEtwaDsoMCM7HBjTbGjL8/ereHd7g+t4UIwvk5wfUWsj8vBq5tu67K+466foH5AkYAPYV28EIENfi
7VLo2Q3Y2/7x4BcVtzev6c59JC9c8iLc9LXnaOzo2BDX2tsL2EoJ+QAfNv3W/i3e8THLI+/6VArWKhkv2RYGAR76FuYtGkD+
yILk/QVk5wn/KP/TAT359QFZnNXYKEov4Sk9F9QM/jEwKdO9C2HZ9vz43O7IOgsA/ivm6lUW1Ug7HP0yzh/w/O/W2RX1TvfQ
zvIHGRQi81HU+PDg3P719hE4ExnJCBr27Swv8zLaBNAh2OQ25SQPM+hJ/iIf5e8TBs0Cug330s8rIgn1I/L64iLd8fHdJhf8
GBUW3hnlQZipwfwJ89zODNrq1QwOIyAiGywU/+cODd4HJMcDqBf0Fgb5zxjgyvDt5Qkg7c4A/Ccmxuz5Bjfn7Pbo30m4JwRR
AOHXAAT69ewi78z9HP7RD/f7IfUN0PjBBgAp588FFBrjLhAm0ewKNgk1FxgH8AXV+v3hKQNH/BHDFi8oGuj/IWImsCsvDewT
TtEJJt8fLvsSm/ofEy1U3uYZHkX77B4a1uwA6NP57eQzJw0v7wfnuR0t/tbZEgT1y+nw/9YW5vcj5+HyAhroMdQLLhMO9NkJ
8jW5BAUIFy3iEhXhyNXkLvLO/RTdBz/gWCzzFTNdK9a6t0D6I7fz89gYEs/BBUsZ5fMfKiHeDyIX5+Xj0S3v8QfkNfX9KdHf
/CMOCVHM3+gDH/616+gY+/IdzB353fYu8QsP0Pog4vLPGNsK7pwhCNfg2OMeL/0A7fG7Gt/y5ioCC/rSxPwcqgNm4yG3FSbl
6/K6DAwGF9YUMTDs6RHOYvIUIAzaCLX/7uYLf9oo89PYA98HI8go5Ob9DuMX6ejo0ewf5RUnEQMo6fDlACYN1+AnBvO3BfkI
2yH31vb/A+ny5/XfL+cr7tvi6wwGCAPr59e+Bh4uBeUVIOzNCw0i3yAT1ePw3zTH0x7q+xvlB/gLMiQT4BEWBeQivR+eCeP5
5FPZCFYBJM0xgf0A59vzLyTlKv0TMvkg5gjnNBPMy+rv5iTm5j0pDhYj8gHC6e8mAg7ZAuH55xb6ENYnHSYRFxfQ7B4T2hMK
DjEY2O8F7gjk8sIURRI/6QkQ4TY87gDG0dvyIgkqAwTs6NDVLCrkAwTOyizVrNM2/OwOHC4W7Bss56b7+IHA2tjmRuD8FPEO
ECVKPQYzN/n9BBfx5kUiLOU08SrWJ9gz8AXq9+fx9f/7Le7t49oWOu/7xNsYHALu5vwb4sEI9foDIP0t9SfPGcrrRDwWFSH9
8y68FAYaLR60BxU+Niy79zEe7vL7EOfJ29nFEtoc6SIcDQs9E/8JvwLLDzNAvPjhCxJMN/j69iLs8wX2zDXPFBz+6OvTJwVJ
58fwTuEyHLTtP/S83SQOHwAL98XVCQcN4By/JrAP2/7WS+cVTfwM1TiB2Rbc2/QfIwtECi4z6ibWFgY1AsTg4uXn+/DPIvEU
8xgjGBHB/wzZ+e0l+/H+JxQy9iHNFCgd1hwgF/LvCgjlqOcE70oFHw4mCegAFSba8wfkDgri8B/1FP7I/wQgBNwoMBkkJb8l
78b1A9os5gwbBebVq9cCAevk6i7OBUr/9/uG49/+UA73Nxci9+WzKBAkF/D2CNkU8fS8NCr3BtLwEypMRwot5fAGvTdBBO4m
u80XFxsr7SLj5/fb6h8SDwkTJf/g9/YLEjkC7Dfy//44MRffw/pf0g/aKe8AD1VH+kcLyEQIAhbR7/T6DciuHwTO8PHgEBUo
5SodNfAyLSUIDRc+7ujiDhf+++j8PPsG3xsZTOsABTwQ/fcE7gT94uvhHQQF18H04vo6SB7m3BIN8/Pg5jUWIA0lFRrpAx4U
9zjbPfz+IAvwmwAE0AAjHAk0JBjgwAwP7gX//eDB1PUkREcPQPcf2j229P/5DgckOuMX/A4k6sQL6M748AO36fDnuPwCGPv7
Ihnu1dfr2vr7HPoOFyk4+PYQ6v/N+iHKVQDk6v4p7+4b7vgNCRYRQssPHBrWCgv5xi/iMDn7Awnlzur/A9sJ/9rZFhn4+fAO
B8r86vzY7UYVCQvxR/ntAtjCNeefSgfuwxM/FzsK7Lj55B88/v3RCR/q/RIPvbTyCxEq/jAmmD0yQ/FG+iXv1RkaARcU7gbH
HvSpA/4n8fbsH8k16xnB8r8LwwBL4R3XBS0lMdgOHDDnJrzgCwwk7/+5ARsAIOr2As3E0Qf0GhQZSK/w2fvfFP7iDw7+8QHN
/fjbIP/zIQQo4TwGEuovJN4isBr5wBAyCfHQD+L7Fvj8LwwsFUGkD8HIWRH1ORjcQgXinhLwMfrzydon3y0VFBwBHPjtP/Q9
RyPh3QzPDqzgQwL77//Z+Sz5KBLBL7pPKhbuDB/45s3zKBMt+QfJNPbq8wQC+fbuE6kf/SDzFijP+T8CDvj54Rv7+B73CxkR
P/YHGUUBm/bGzS/3IRIc2vBA5eH0Rynd2dEf+RW1pTzxKg0ZmwnO++nc1srQFe8CvP8JQjLr3vfMJQETCRDJNfYFvfX3Mgby
HfYH1wQYEf7rODIXeMWeJDdA6d4wDwwPQBMH2xPZO5Hex/cJn+8L7PY3/+D6A/nGBQ3WHdsFEhwI9vMJCRgv//z5DOAC59Hg
NVEaH9boJTn42NnU7Uwc6RgT3c+mKQb6Hg7A3rjdTePwEjb1E/nvDwzsHgv9Ni5W1tzm19QJ4iIe+yY02FAbDswN7DPZ8gDR
3SdYgjPqwfz18f8qFAji9PYDy7/s3DcuLOcBOMowBE/wA+E2HBj27x3rHAYVHOUy5hznEv/eO9b98sv+6ikGzs0IBhDh6e4J
qvgkLsolBf8yH/mpFx9VAcXdGAIP+TQHBPoHzAbs7+IA++/Z2PIE6Q8FxAr3Jvkn+d04GM8oIdw+ESrLDQwwCPTqCBPiNtPO
AgLpOgX79ive4Af71CQPB/P44w37GcQD7QhW1wzZB+HbE64T2iAaDhP7zgzlBwjo5PUkGvT5JwwIFMIr9xg1BBrM+N/K8+LM
RRDtHafSvSbeHvcOQDql4vzVhNYY5aLgE0sZ4x0kJCovK15TEPLrBwAGFNLpHgsD4UDtFvn76UYDVAI+8QVm7kLE4wD3Ik3r
EQwbHBz681HG1+wL9kbb0P/yKuolLeD59DnUzBknA+fiCfY1DiQDBvX9+OHwI/4g7QGsFNgD8E7osgcb8EbFBMby61Qm2/2y
wQM48Qz/483Qr9LszVva8Prx3BrwD/jeuvjy6Ab+EB72CQH/SyweKgIT0UbjLVPKFwIF1wf2Fx4RRvjSai+0Cubv2CEH6uzN
9+3gwvgkHkMGbAIrCOMS/uUBGh4CFfIz5uXUDwfx6xzhAyI44ewC4bwcHzEC+goMIAYethEYDPPeABtGEiDWHGdMFQ4FD/PU
6zanw+wKDuke/84fDAzl9irYBhfl9evZHPlPRdjfCwrbzdP3/BYH/xcZ+6DcFiL2FxjaChD8QOX6I+4XABUU5uAtQhL4Fe8o
3sTcMCtB5dX4JuvNHhgMB+c2KNRRAC0IDgUX/yfXQusAFc0GNezN9wIb2aMP3jMkBybfK/8hChIeC7kDHjANHxn3ARTK4RL4
zjvvGxHlEfPFVSMEHQ7ewzTq7zTlCcIwA6w8L9oPFbjHIyIKPwIbMOaMGs/n+8b5/+0D0OoyDSQPQ+IT1BAEEwsqy93+0PQM
AB+nCxD6BP3M0fIXzhoJ2/HFyxvtqvsg5gfeK6AB/wfY908dDh9Utt/O5OMgKfn9FTAlE/L+uSUyGPIVFiEEBMcUHvm2Ay8D
CS3nB/4f7esY8tLa4twM2zrtQv3sF+/d9c7P1B1hGyUqJ9/h5RzjtA0ctfjQ2ykPzAUc+wzwM+717QvHDycKCPXmAfn9GgHb
9xEf2wcXHM8R+hvzGtDw8AOrKA3kJugg8/ANHxwfOu4ZDCVCC/re9Q0JBfNVKpovLOO4I/AvBgol7QP+CdH25ws9/xvePCPc
/uzuvSHp5N8PLvQ0S9vmFw7u4uTwFxr2IwIbyRcNBuqZvyPYt/wJxwjiCeH+GdIG8xTpM+7v5ywZ5b8X4QMG4OrYLt0eIQwZ
0BjtKxHw4A74IAPk9fT9wCMGJBvtKwn/6Bbh8d/2//QLC+8FCAkm8enlBA3xFOYOEwjECs4eLhDaSycB/Of3LhzJ2ws1DtI5
Fv7cwycd3w5dD+7LDyb62f7d+fAfStnmEwwZ78/67AYXNQEWLuNo5BUSBAXY5ib/MPUKBO08Cw4U99v0xfz49tUXDiNI57uk
PQ7nQwPWG/ENZDEPz9/w5u4dvlEUvtUM6L4gCh8SFzJEZfrPu9733AUxCVjjvgEO7RDqGuvo43fayU4JwQ4TGd7e1ePL+AXv
LQzaBOf81DjtLRco4j8r49PT2+/NByXoDBTe9SEe/ycK9APxyC/9FMYNGkS/FPkj4unmLeHrUsbO5KpBMDX99BveJuvv1tbn
DPfXnenr0gVPEvnW6tvG+tW6EhnzGxEQ9PhLJwEGE87qzB//t73mE9vR7v0ZGPQ1Hzct0av/OAATJDkYRs7r2f9ZJuUE/vr1
1O8/AiMusvr2CPGiCssNFQ0HBybXMhwm2DMYCQ8q+vAI+/zpLCjj+glB0SLUxgIX2/Xa1/wsqP79MM3zLAEWBugk3vAEFQ7M
0hwISB3X6g4QFAvs7jIO8vH5/efhQPXjGuMkGfDs6jLUD9EJzCcrTCIh+P/FAlHGAKX0CeqzRT/wqdjz+zb8KDwABOG9+AHU
7QxGMSruH8HlDhAL2wblE5wXLUoPDeD6Rik6B9FUyhDMRLPl0fXqweO/8vq5I7P+4ST7tE7t5jonBy0fLc/s7e4ZFyzt/OwZ
Gg31eukQ6u0SLQDtFcAjz/Tl4QswnvoEuO0C7BMSHxEn4ufyBbMQ9BT4MAAFJkzK3eoHGSXgLBTz3/u/5jQI3hH1Rf8ZGQHg
O/fdxP7yzhPtOv87CQ/PR/r7ueBBDvsVGNwr2QfHI0Ab7vbpEb3+6PQ47t4NNOXX8ekINvK+y//w3xMD0eoV6AomHQsrRzMS
Fanv89Lv4gka0N785AYD1FQOqgkC3ckIo+5AEgn38RMIL9Qm1xggVcbd7NQNBOr84fwQ4BDsIsQACSHS3ecQ3RcXSgdP2vMi
yuUDyOgZD+f9IVoiGhY95CzBK9MgHiAFEwqv+NEF2xnu7QEDLwUzMsjn7Tzt7y39+dshQvMMBuTu+68Jr7rg4C8iQRYf1g4B
8MTSID+x/x/9OeUT99klS/ri7OAD4uPoFuro6u2UzBINBDYiIijhKCzYtMsB29kIueMo1h78TOoE3gw5/uH579sRR8D7Di77
FUQQNRIP7FUIKxIL0BT6ONT17QXj5Antt+YjAxMB3AkeCfvp4xwHxh/5DiMoKgYO9urP+toF/+PyF9EK0eUQFeEOAR/8HOEh
AwPfCLngDPHn+anmAhu8GBMDIzOWKQ0FzwQDEvv3A61H6BoTNxf5NPrkvhDG/wsCASi9EP0P6BQcCwMi3CYI3Q3d0SjPEgD1
Iz/xDg/2tw7n9OEP1w8wMuwHHzHk8RYj3hLn+hvkGEcEJcLv+gs9+e74Evno8Tse+xlB7NH2N+vS69A2Nh/l7ur4D/r13DY2
3xfg29T5x9qe6R7UICrj+Rn139MEFwziBgvdENEqGwzl7R3aA88V5Ben4vgJBSDw8z3pFAIX7wXfwObh/w376CEvK9jPEAfZ
Exb9DQrvI9zqFxAgHOkBws8acEDjE9sq7xrE3Abv5c1JCfneEvzZDurH7xgkCQcvF+IWLhbT+Pr7/gcp88vMAvK95eY2KSP9
JPkL1dIl+tcW/AIIDNkZ/MPxFiAa8hGTCQLvFPzjICP93NjiAj059AkQ8vwBD+caKizf2fvgJfHuBPYb4eMpw/wE/iQUOSoz
0t356voINhAaPSjirg0Y7RYnIjcS6DYOAQUQr/j9FgngFloQAvPnCeAksjDQANHAuADpARMBHfu28fLx+gop9sEw8CgP80bN
XRP+0uspOPweHQHd8QPnu8wQHhzkBv8I8OUKzfX7LMz9qOPc0xEFC/L5BhEBGwz08brs+xJg1dAXFNwL/O/sKePvuzj/XR4d
DPDfEhXq8k3wCfvXI+n2z9Yb6vXjsMSaAz4R6wYb/vP5Lwe7CyfzI8TOD+H/7NFK46zAFNgCChQVSAEBCCMT2RUa+hDkKwwW
7BIQBxv7EvryEbUgMpX1MvPL5yAKHNvwEOrFCBn7Kgw/QZH3+fi6GuX6D/0LBRu5+ci7G94MCycSA+f53v7x2RZN1PokAO22
LvQROss9FyXqCSPEv/D2tOrQ0/cC2AIVCOoL9OXq7Bf879wVwf/w1N4P8fTX1fHG+QfYAsT8De7ZJwXHFQMk6ikbIxgK39Ph
5x7j/fQf7hf2UgIKDufVCtkc8EH6Jsv/LVwVAhDsOvbBxv0DMwEht8r+9QABwQPBBDcH6A8YFALPKeXU+QPr/uDkGdwpIdwG
uPQPBuQRHvPrpgITPH/8wy4J8fovAOxS9/XQ/Ow7+z6/uCQNZhUgEx765DLu+eQCJOAD/AsE+dbDEDAC5tgVFeIX3C0E+vzr
A+bmCevoBu38J/QnI+4FA0jvzuEaBPYF/SADBLwA+xLS6MjMDvv/7iwdxQP+4S4DCNz+1APhLe31DCDfqTne4Bb61QHfIuE7
0/8jHvUtEPUs+OPa0Bcq3eoM998PP+/43esF7AUTDx0KNzTPsiwitwFW5vQC8yoL9OsqHdz8NcoW9wfe7/PkOv3e57XkDRPj
KBfGJND+wgUj9ALl7/xEI/o7E/Hp3ycI3M0UIBoeHBQPJNTAAyfQGvLU7dcp/s0Y4LfaKeXzSSn8JBM2tvD51N4PHnXM6hYK
AQnu9QAF/xMOFhA92xPzS80Y+SMl8xgSNebz4vv6AgTMA/kRDvv9CeO9BcvhUiX2AB4j8v5OyP4PHgEp8Bz5VBA8/3jvEyMN
7tI4ABTwRkL7EQrOzxAJ9xnusf4LPNsg3aTS/zEcV0kW5BQP/hLp2/HzYygNDhLQADbvKyYz6R8BBrDzwg0AG6wpTTVGzgk5
XtvYO0BILgnlyNP34DkEzdgC+w+55vns/TA6ANT5IvD+OfclCQQq9v800ekNNQLs6hEz7+LjGRzqOAHc/D7/ueQHxSr/+hrx
CuY73e3e9b8dFh//C2EN4hWtQMf6F/POCSYi9ETG/xwl2scdCSAZ7P/luDZcOAnRpef2BR7p8S8DtPIoABr6Oe4K78omI/wi
Dzv25PMCElfyFL8mLyb+Gjr8Ax785kL2GPovJQsnHKg2/w9E/9q7FvwB0en/I9zc2RruCH37UOPwKPkP+Af7xsoxEu+0PQTU
Cx7iCSYW+LXoA2Yf3xHg7r8GJd7Y6fHfDqoB4+LlxvbxGAMeGfT58uyb6iU3PhPu5/YUDewKHM36BPssJPot7tvH8d9L5APl
2BxZKh0BA/P7RNkDBAft5QISFQTcFzP1/sH+z/shMukD9D8FB+0EFe7NaeLlIubfW8e/466cwDcv8ggFMkHxERvozeb3rroK
8gJUAQsvKy4VHTcfGdfn5/AzF9zx1NPLHxDm/+QPz1b9+hnq5PzJDarMIcoA8fVOvqvU4u0w1A74L+X62zL2//D96hz16wUv
2/YgBe7z90cHIyWiRTXcLP8QJRfr7EBIyCfV7cj91gYRHVMpC/H7EtnsllXX+OXOFA9Xpf/i8i7EGA7d9sXzne0HssoP7tsC
Kyb44x/cqe8E9dYV3wEmQfniUgw89kLP3sMULaX1PyLotgv6QisVLjgGJtOo/AHbHf7pRvUQFh666O7VA/IS9M4QfzUI7Nvt
2/a3+uslAeARFt4M2skRIyIVB87kEw74+hUV1wbr48ICCv8CC0b/OPDG4dv5CiAhFAsE5/M3DQX/HfcL+RPoANXsz8v23RDF
0P0bGhggFwYmQzIf5PDnCuTwyzPFBvUcCu0XIQju69QRF/4hNOUZFdsdG+kbUcYN7dAGAh4aAxDmFDQy2wYkFdzuEhPw9PMH
3Aj2/P0w/wcE+Cc/Lgba8+ZL5MIR8gL/HTMLVSIT/Dk9NyoRyiDXBQJnPJ0/Gtcf8Bz9CwftMEQQ9uLGFBwsOC4+6yDuEvju
CTfO9fcDMwD1H+IMx68pKroF5usGFgf+JPwJBAwhyvTXHRsf9hDdJM8f+x0eIdfrGR0ytBzp4xv1/A0ZRAHW7+wABcsAFv7B
SynW8+jv6AP3ztkSORAiFvn+8SIDClgZ16v34fIC1vvqGwHQ3c7o0AI/BAXCAPDj9SwL7d8A6SC45+0d+uDKIw7e1+rfB+YO
DPQXR9z/Qida2M0E7PjyBgQwHdzsJfBrEQvPGjDc8gDx7RMMExcEQfMk29JNCgQAIS0OLu7poh7irdX93/chEAPTCQtMxPPi
/GAm/AeB0esL7OQaLkD0Fuze9gE/0ikD/Qc7+gP1Ff8N00oBCewRMAjWFvAA6Rv+3NkKFboV+ujjDhYN6PsJKB8vMujIP/kz
HhAhydgKGgD0F1XfTvXBOQlFJ9X0C/sC0X/CK0r28OIy4BQQ8/7pCvkS9+1MIgH01Aj4RgvkDPD28fAA0NsR8i4F4xrbHs44
Cewf8vGH3tHxHSEsuAUNKA/iOfEHGw0jCOck5QzkE+Xg/wYg3eUK+/0i5/z64BTS3wvsChMsMw/2+R4d/t3y6+cckyL9OODl
IOfU/vjy7uMBOSkx1eIKEwMBXkP92hid7/PvAORByfQK+9/h9VD+//tW6uoKCNwiAgflD98CE7sLG9PU7db4+ATjy+gdO9QN
9PPVEOjOkR/R9fYfGgD24tjEsEkc4QTI1lUgLTDb7yEf+CMVJ0ojDAY13g3YCPjP/Bmc3gDlPEHuBAL7CsBYsRIVCAkuJhLy
JyDqTpT2KwvnVuLxEwL65QfR0xkg5dsZANoR/+L//+wTVBH08D8J5pvGJ8sdDEMh9Qre3gAu9LDj8egW8fgML8L9Dgbr/hQD
ITrA9VVAJNTDyQzDCB009xsoBRTfLx4E5gYqIq70C9QD0Koq8jjX6QYYAq8m4OEQGwAeNA4Ny9oaLv7V8BI3CQf+6hLTCNwc
8KzQvxgf6OnuRuXC8f/97TQU+s0fIQzG7Q7O8enVERPkDwY0NO8E6ND0tTwH194w9+gzBf3BMvT1Fi3l8/VJ5wn8uswu2DAG
9hHs+dH7yCof9v3X5zDI2jvpCvMy5wPSyAQ+788U3ef0vgveFhkHCN0EEAcYBwHv9dL/CPbvxNYYyywzMf8f3BYG2xMCEBEu
8P71/rrU7+NLCCFEUQICFezQzx4I6PUKAhQmGhPqLX2pHSotDKgK9NMgRf3nBeLqBfz9GPkV8VgK1f8aABvTEgMN99blBCr5
8CD3Ag8iEzbWQOjr1v3iCgUXF/IJGwfT0KLjyyHZOFobxGX/AN4e+gfuDAHt9Mjv8eSyJwUT1djiBAQSPvACHPgyPBhTNu7q
Au4dBzr9xAgLZzMnBTyox/bpyQ7cBevoE567D9Aw2zj03OEQHPYyFCAlLt4ZvtKT79JS/w9l6QUX7dTNCP4kGx4Wo/TyE9AO
K+4lKhHu/AU16T8eAx3d9dTRJgocAtnj6YHdGiE/7QEGKQLDCyXk4TYVkwsJ3GLv8UAY7hr78uzzEA7q6AbjLN0pH+YLDNrZ
9vTsNOzUuj3+zixH6iAEucZMEAE1MSIT7rAfq+sU3OsB/BLtCy4U3AwQ6Sm/RwQds+49F+3dBPo4stEWFCYFHNLqFugmMOXw
C+nsFxD4AevRJtH49gb8+RYXGy8kEPwk+8QK/C8ly/3kTWU/EUDm5vkf1AoU/e/x+Bzy098FHOfx6c4N1UzTG80Uzeq6yAD4
G/UY+vwQTNL27NgG2hkB+vQTHPwotgk0yf7XIAcP5RDt6we3LRcd/ujkJDoeDxgY9OG66tJUFsvr8QAqLiDpF9f37/fzHAtO
JPsWAiUaLxPu2O8G0fYHLPol3AANKsjXAePbKujPzDHbDi7y/NwX6+oCIQ1MGj7m9roZ+wlI/QwD3QvWCCscChg9ENChKBn2
6xjmFNP04+AZCuMv8gQTFOvUWwEt/Qru0iM1yNT89RsvODUZAxwsCOrgxSHYEj4jUtgsABEOHNv8T/j7tSDXGw7VFcYH+PH2
CR/wA+8g0yjFE+3M+9UY6wUB5ffQ7Q8Ap/wZIDQc+tAN8D379CMB7y8UtBDr5uMx0+gXIgUYIxj/4QscBuVF6O4JG1/4TA/1
EEAE2CbvGSwdGRXRCy2P2MT6lRsFNM/eGBENAAU2Msr5zP3jua/pKy4HHOb/WxEcERXQ5ur1BRYHE+sZIino3Cfj4f8YIgRP
6AoJ7wKyCv7xo8gaCkf05w/8+/Tf9tzEJTO17QsNWtX7ExsbtNM51EoH+soG3htlNhAN8fol7PoGLvUstvvJ4Z8IGQfqAeUf
IQ/T7QfiBTQM9QQDPv4k7e4+3rwr7TdUECkQApMA00zu8NftEvkM9BjPNPwavd/2QBP8yTQc2KsaFE0xIMns1QQx/gcKF5n2
/2XZ5UdADvoM8APe/g7c3voTKQLFDyPHxRb82bRLzyoo/DtN1zAsE+Ty1kgE/+YoMv8up0ASrjfiDv7m3RIAHQ0fE/AhBen4
2l2z+Ab8zOS9H/MTKPIiQDH4DxY0+RUXgQ//Cu1TA9js4OgAB+8IEyAq8uW3Cyj8BAn5EQHM8iXy8AoL5QoVAgDXCtke5P32
ENwEsbAz+E8l1fvbK073MePhJtTgPxsIsg8g5+QtA5vXy/085SvT4/Ha9P/pGhNF/SvlDLnzD0sDJNfz9gISxfzQpRwXEToY
JvbqBgH94QkP0Mvs+hQI5eXc+wnJHfYBwPwIHsoEBubq0tfrAAscAfcxEDcMAMXm+vn88aX26uYs0SMZ4OvtBsQD0NwB+Pkx
CxAZDcT9NfAJyu8J4gAVLQXP2v4T/9IQLRUVExr1vRTs1eboOA3ynTkCAzX7rtDSGPMECPUiBv7l9v4dwkIYDQcU1uEB/vtV
BhfsNeRcKPv8sZbeASQU8kH7E/ok59cd7tG8+t0tuPoWGPr+BCTXBPQc6jUTIQMU/lPNUePz6CQHEO0E+DvlBAE8y+gFJuwM
HOTbIQ86PNHrAOk3xBDc8Sf35SHULguX19oi4s1WDbYKFwLHHeLxBgUL9Nv3//TsyMLQCj8eEO80DgtADPL4//niCRQM/QzP
/en1zLYe4jYaBg/PTCvsHa2+HNqeURT8jRQh+hQ9GpsL1hc86AvqB+Xf2Qv9UA4gGiUhyLgO5b8MBcPwyfo4AsxFd8L2AQ3u
B9wW+ELOFTXWPdIRrgo+3vFRHhk94urqfg9N9fvw5kE2KUoILDDw7MviP1agGQgbGAFABPQFFe5B5i4mLfe5W+P/HETm7dnz
/QzGB/8qKjfy5izkCv27D/nz9OTvM+kV9z7K/+oOKDkqI+zr6igfuzL2s8TuAeTn0+gL7BsIz877NwkA9rDmmCkRC/EUJLD0
DkzUzD78Cvbu9RPGHO4I+/bZ5+jNCwr7OQra4v0CC93NK9jbzekLCvMw8cPzO/AJ//zI3/XQK/sV/v0mJ0LT/fGRsRgDVvcE
Hejt6/FI2NMHLKL7+PMbKOgB7Bcc3eQxEUH+0f4bAeLn4ccaxvHdM1xK2w8REQkZAefMBxDCJMMn6ur17OIEE7LtCurr5PTz
8wzN0fMI4yUmFwq/+iT8ISQg8xcfwfMAzDvzHx7+C93XGNt69tgE5t9J0QT8LPz69+PrCRFUWPr68PUDyCma8eAOQkUYODes
EP8FxdJFEt34ExLNBQwE9ifrEP8LJPoxtP77LPPvzTcezgX4vAMP/uMuIVQYCywR9PoABL9BByDQ6P853yXzJ838AwcM8jQm
9uji9dEfdAoo99PuIu4aHw4rAOzz/uzGKUENDxQiBUHrDe/Fyt3qCOnLCvco3TUi/dYD9QbZEhH62tH5ITvsFAY/FhYwFuEo
xxzLEewe+yry4vDXJLf6A7zQCgAk9gjaBz3rQtYhEvIG7xJN8grc7xb+Lu3O+AIEyOnJARPW8TQC0/r28rjrK9267QHYDy8l
ISkDtOY1D6UxNfI578sZ/LtkFPHV5xUK7glXFxIq5PLwNwAGsPYVyRAYBQwYCvc4+Q/h9ury3xTgvPP69NMM48sb2AECDdz/
4xz9Gof+Dw8oHAfnfzQkva/h/9TqE+c1vwocAT0sPw7fJRcwAcnVCOzqz/zSFKNY6/bnHfj8J0fqCQUaOQv/kubikuXu8v7h
DtT9uCn74ebTxb4Z0y0ICyky0OfC6RP/ATQo2QQKLNoLAQ31E/wCAgc/7xMFEsgECuqxRuHN0tvIJOj+Fci02wYDwRs00ffS
7H9jDynKyfnkBOn4Bdz/MvfjqAbJAff89OINDc/w+Oob8uYr5O//CPFOS74JDQr27zUp9EM30PfZ8PPy6Q/l3hsX/sq4DRPZ
Bjb+7PbwJfXpTf4SBQj8BgDvNg4MMtkv4PWh6/YY3K8Z5fD1BQAXSf/6GyEYTiH+TxDn1DD9AxASUREP18z48T8aGRH7xfcv
NAcqDRcnnuD8K+MQ6wAUzyUJ8/v8JSPGFPLlBQ0x5C8I5ffJuxb3Jg8aGuFfLPEPrcEE5r1H6BKlKSoKDzUNwPz5G0v1G/8B
A/zQGQ4AFOulHCBJCu/V3RgXLEwyQNPhA9z9E0UAJS7dBTVECSIRDO7gogf2G9/YBu7+FBgQADEB/PTWCCToEOQk+AEczO/P
7R/z2tb1Nu33HcQb1RLmDL/6/iP22sYQKPUYINq6I/MBW/77AlhtFh3CA+XTMqsY/vSy9uDmH/JCJ4Hc/gIH7Db8Qgj/CPg3
TOAWCNTw7ef5BCs+KuSvBPHYEcsfaN8nOhgfJ/z4zEL12MEtHhT9TDIO0urp7QgC7vQr/BHM+/UM8ebz8+YFCA8J/kbl5trx
Tp8nceY7E0Ic+eQT8sMa48FlOsS4/OYQABwB8TD3CF0Z99MnFDYLAfjwwSRQKxHwj9z5HOgX8/fL0gQn8+EsGvvk7dzWEw8I
Lfzpw+E0CR3s5QEh2x/tNd3qwbLg5SvZGQb+RO0FEtny9+7s6O3o1BUN5vnz0cQQAhkgChIUDi0aL9T+qgohzy7nQsC4+FpH
DfTU5hUs+gXuIvfr7jorBBXS8PvW3yzv3QXs3N67NAnrF/MK8Q70BuO+xh7XMAnzGREfDvzl2goTEdIbBhkuvwEeFQqx2yAq
AtbxAy8F4jAeA8La/vr71+w1CQbdFxwLFOuu0P369QQrxhHp9AJBHSL67PERLg8eCxVXAL/479Qn+uYbH+XaAhgdzBYSGfMl
9wMfHSwXR1bhGgXuBunnP+gk8uf53uSp6yHqJd3t9O0OChLDAR8EGsXo3BU/yBP6UsMGF+sSqCv1ICTY5CHo8Mwp//u64CBR
/hYIN/gYAuYgAushFf/v8xAfBxQeBCMW6g30CvTMEejcEg0f1d3v8QQc+gbf+i7jtuXf9CozTCsG7UoS4ODf9P365BYvPOXm
8AjNHB4xFQUZNuT9SDIqGv384xcz6Azx/PsSBtL5E8DFwt0I92AGMDY6JN0bEf4WQSO3DvzVDMX5Lhbp0Q8h5dEYzQHf9fER
68/p3E0XExVDKSsOBT0J5RgeNDEg4P8A1Nkn7ezRJPPSEkg/Fh23FPQI4SXbJe/Z/+/qF83MA+vuEy72/vEhCOA7Cc4IHhwc
+/7j2NcpBTnu4PPiyR/zGi4LIRHsmeln/kHo9dMS7AnL2qdR3iFYuFDfGMzx9SgI7+C97twI8DYGLdLJ0/36Gh4F+BLlLALr
APi1JPUf89YfOyYpFybcLRMV1MQb9/LI3i7s9uf9/PvkIBi59B357h3L9tzfHTnk8xINEBJC0iLy8d3ZBBTswckM9R/g8gUJ
0QsrCcD9/QcIUcDwOB8W49DJGtohEDj86jn29CX/rQbgCNcc6N8R+KYrDwgMIvMB6AYsvH/p6hvz3OHSCVERC9vbGvX9GQ35
9AA9CPDm+sP1AC7+LgrN+QEXJBncHSAHB/v/+UJBHgYEBQKqGP76B+LkDtcw4P/p4NvqKtQOFB1FGBoFHgXRKjvOGCoR6+8I
6RQgHgoFJdVCwBwP6hArMdsZB++l9M/AHvTl/QrB5cL59gTrDeHaJt3owyriKxHYM/375wXyIw00E9UpBedw0ST8/vj63QnE
zycs+PUn+vTPs70Q8lvX5Ewn+uc+DQrs9xvhBhjiItXvTCEK6uMAFf020MMF7fQm+hrMHusQ5PWy7ggz+OToDxn4DwjgviH2
FUkYB/hOfwgS6Ajv3TXAFe3Q9czwQfr5Gzf/8MRS8h0G/dAcsb8r9OEoLSneDc720Avo+Nc0MRj6usbm5x4lARQmBxvyDvnf
IRm7FOvHOv0O8gXWFf0R7M/+IDob9Q0rEyMXCNc/2g3SCdvuzBbAAZ6l3/T5ReMb1/8Txh4D4hYnBTroSdQC6Cra4t71MRvu
FAPO+bssyU/k5/D7/hZL3NfV0+UF/TPtFAfZ++7+Bhb2HN/g9/TyvQ8lJt8Cs8o6Kg8EOOcv3PzA9jI0IvH7BdPAPNrB6xcn
8RaqBREC9wgV8vgxAhYC2f/w1xz/SOlDANn1/NwHEa0yJPvL9Q7jDOgGHfzMDAa4shgCDPgUAObtExgV0wwo9b8vENXvNsHZ
99Yi6QIiAfAp4ujx4T8L7vcZ/MPkI+j4viyzBwIv1ATh3ff9MeAQITmu3wf6EuvQ8vzODfIS4usDAvsB6gHdBsgf/x29FR4M
5tHHEwncE+cnHD/56xko59DGEfUc/SIBGDETrfc0LAv7LPkjIdIzI+HxK+y3EE3Q7upGHhrgCAgN+IrSDucPvSgOuSPRv/rP
4enx9ukbMP8YCNvt5sO0/+rx5sYirRzX7i0Z/wrR/7HeMNI75vcEEuAWHfT5+Ejc4CAaENfIBQY86tz98N7gCTfe7MAfAvYU
E8EnNBjcCBMbACEQDPEL8ucC/x3jGxT3OB/kMTsc6AwABsMb6BvU6uod0AJN9jETERniS1kZCMYEzNEhHion8NPJ9/srMBsL
9sD51w7KKRxPH7IHCsnYEe3T7LrtD8gm8hfIG+gxDk4aBxbL0Q7X7Urt5c37NCDtBQz9/ccg+EsA3wfVDPvp2wDv2ArpBEbq
DvDhC+r76hku9NrrBeD0FfMJ8B6l9RU5/Njvri3YRcwQmRTss+P4/hYDLR0SBQP2DsbFG+kmHzRLLA4cR/PR9BIM4Qvsng24
+EAK/qIfIgr26xLx8RMCaxW1C7ArGygbCzfZBNAr1fvX/94cz+oC+dP8EwPcD/8t4gMONT319+HECu4GCqLxuQ8GOPQHDwnt
KhUE9O0Wz/eOJOvx8RU6GgLR7inlDRMfBCQD9Qca1vi7Kv8G2gQID8blJl/59BQpF/nd9032BwveGFQ5FQ7msfcJqeX73PnO
PiPR4e3s5/wPGRInAhXrGhX5/O/NLecIDw8NB/38BxzWMyHG2QI1/w4NHiYo9BBUNPnl/tA85ggG2Q4JDxbG9blAHgUyoOT5
9wr24Of8PRPd8/ZiLQ+z2jkH8VPhEQMhvAvqQw8BHz3uA+8a+BQHBxDw5dj2HxYC8voIJs7h8Az6G7FPyPgWytLt5OgBFQbZ
8w7/If/o+RLtyM8f5DgAyCoDFvbu9R8MLhHgDgo4JyrVEdYsFuEIrPLU7AgLyuYN/tPv39Mo/fnt9QRDySMcMykXx+zsyCHN
Eezv/xweBu3+KTgOAxLfFt4EIAcLAxfYDPoOSfc8/d649gAb3TErJOMWEBrHr9AtmN4y4xzg6+UREUTUzVYnDREj1vHp6MEn
IzD0E/8ABQYF9w0H5/jfEscGBu4tSbTuIx8G3Pot6drhSrnN1sL9Kgn89OTYAq3fSmkg+lrLW/gitdJPKjXjCxr4yvLZ0NXV
APcoFtT62Dnn1LzWAPH18OTrBuYjGQoLDew+AOy+Ffr2NibqIvTO/vXOETDZK/MiFfr951EBFb/uP9zbuRjN7AUoMMIJzgBG
D9/86vwaKuAD9A099BzhHgoKtB7/+TT11gUN7OgxMRgjwwzs+uYa+x3i9R7LHu4Fx/b/DczrJ/cXzcIVEeX96f0SxC0jFMgZ
5O48LAn6F9YE5PfBGPDxFTr4wP7E+Asj68j29eMK7QoWokDMFc31+9/UDQMM5/Sl6M73EeT8Fw3nHBLyAiAK4ggm7QAtG0r7
+B0Q9wXqGrfn8DDw9u4tFPfWAs/bFjIeBST/H8r8GgwSRu3f1eYhJwcJu0rs+C7l6RJBHSz8GTHeP5oc4+MjIQX+JwPkudYT
2e3d8fgYYKMeNcn2/TTLys8HEc/0qeUo89D2ANozASkU4BMF5Bf1DCD/xxsmt0yg8MnwH9cnQvr3Ujg0Mg3lOeLx3fTUGdIf
8vcTFtP2EjbtFyUxDwnC8usv8AgR98IN8wsn4woj4QYJJfbH6O/hywItFQb0B+YaBte81uDmG+3w2hDs4QovJu274AjR6PDe
/fv/9tIpxMjhHPwywwnjJxAh5cviDbi/Bxo2xAPI3v/j5LD6N/nGACbN3hbs++zbPdul7bj0vguy6zg1FwAp/+8A4wjvDCw3
2fAMOv/6+OzOj97/5VQdGjwWHLX0NhLqDwXFEtXW7yDUNuXo7OoPCNo9D9vdE9s03ukI76oWqiwL7RoMOfHrJPDV5EHDBAUo
3QIs5/0CAgUbLyI2IR3l7e251Q7gUegoEwcZJ9bC6NrB0P4b+TnzHx0Rx9Ls+gQSuOPn3RTWxhP/AC3iy/L5CucVEQQk6A7e
8hvGCfzwBP3w5ggC7T4p/R4R+O8OBhPwEAXi380vBv35PSj60/0JPOXgEefjJuL1DA6jzfW1DusO7//gHAIP7fY04rkbrvPL
HALZKvgWAuMO+7z79fnz3eDc/S7y5vwczuXnIusD/Bjo3eLwE0Li4y0+0v0M9eMeAAvKBw84/hf+8P8MJ4rNItPfRBX+APy6
A8np5uA8FeD/DwAXnv4HG9cT3/PRFPTr6QHUujzz//no3uj5LwLz4QsFqRIHFBAC1w7rBcgPKyPuFkLrRwjmBCjVDyAX0DLm
8jn8PekT00YBHOQC2/XVzbXe6OkZ+PIc6tZFKN4JAx1pBdYCFiEruxgfOx7xE9gCDSo9+BDpGO3zW88XL+jR3vIv5BgSDx5f
BdwWHy0d+iS7df7o6zj96fwE4KXz9enyKhcOFtfk7AbgkaMgBSchMwD+7s8w3+MJ3gtms9O3If7u3/DTCh0dD+0gAuikNB0j
CjDs//HKFBEXAw4XAvMnD9smGW4OMNYLDvz94Nwf/xn1EgoxzgvsGQr55RXS5e/LudzoCSEi4foPzuHgAwLz4NAb0gHZo/ib
CA8E9sUK9AUM3wTkPOwgA+wJ+uPjBxIW2trfGb8JHAg4QSon/TfvAPQT0Aag0zIRBR3OywMDFxEdBFHKI+jm+PANFDnC+xAd
3gEP/Mcy4vn+M+T8/fkFTvf2GwnaVxTjJFDFydfbIOoCyBHm8yDzDvXR3fcXLPbuEyjz+wUN8BrhMrj2zhYQ/fP5+dICxUAC
z87HARfmFRP2gcn+31jtAAEE8bQNB/YiKlabzAIHOknuItkE7Rnx/Bg89u07O/L2yej5Cf7Z9cAZGifPxBgc3C3rCfc26U8q
yOkjzfMRJhLtviwm3g0a/QL06AgRIjKiC/bNBbj6Fk/z6v/h30kL8Cf62VJSHerj3rFD2dDmEgkNJTvP+fML29IKDBMo+SjQ
4A8O9Ajh/AblFvoL3hYfDPgT6RLrNPHv1z0UBNvCyNgq/fce1xQW2eHh+cUo/v0au8UrzzDE8y/00d3p0EDWOemU+w0WNRYx
+CkDtrwWGN8kGrIJI/FaGPEhvMwCFvn92A/xKd4G6OsW/w4M3Qkc+A4lK93g2DHZNQcsGAjaIfPg8ign7SAfIxUiVeMmKt/w
++bu2RARCRQB9RwwABkowOgY7CIOGMr1+K0K4+HL6/zPIzrwDOkIEdilyQTxJxz5+uz+4PQmIO/2Gsz/ChoNFPwN298C7vW4
pEAqJRQqLuMBROYD5xok9uRBvClV99faFuMnJ8fOCRb6DgXO/ync2iHyCQwJMjjA/ADI8v/iOj0cGaPuwvvQAy7SFCv2GNbk
M+okJ/884w3K7QrnQdetyAD4JBIJ69Trwxv7OBoKx/IPD/1NDiEox871+hg0H+8Oyd1B/BgOBiLy+9Qg1/0CLOQTDSkeDeTu
EfsD//oT8+dLPSPN4/sf7fwPFSrw2MAaCzUivt4HD9X9FegXG/TyKRg7/An9KNn07hYpyfAM4/LVKdAEEuH3F/e57NwQKB0O
BRf00Ko8IfosK9QAD800+PHn5CwHBQzaEfkcHeblHkP/tdcN5dgYGyHPzNrsA/1jBf8VCiUj7wvkCuWzuDYe29nxAxnLMPU+
//DszPwZ+BchFifY8Dbs7RIZvSTQ8fkb0uEdrNoK+9LMzxEpxfIBLjgiByTPTgjeSR4a69Qf+DXryTklFjHH6lwn3Lvc79sj
Ah/7SvMO9RXVxOgL80T4Gh0LFP7xKyYMEz3z/R0rKOQFICLdDAr36QLpWu4iIrQTFg7p0B4VAqQGAw047iXjFwQK8dTqJefQ
wMIDDS/j0gXs/Q4Z8vbuQSUbAWf03fz13/DZ2wDpDiQW3IoB6SPjHBHZqx4mAyD+DEIfMxcCTOL3Cf7rA9vquvoRHO/21gvN
3FUX/RME7PnFBfniAAcKBwtBKS3iEx0RudD39hAMIEEETjS7uA4u7QEO/BsA7ucNyykC0BjxAMnxKnhSAyDs6uZGFfDsHw8z
CwQKTNX/EVIGSyFAJcdQ+hrp8dJSNvolSzDiGs6sVS370vr6/DPl+MwF8v7+xwj3x+s0EQsF0cYHxRIULhgIBv0b8g4rBen+
Jfsrw9EV8NvQFfwx6QYG/tki8vX+4fHgHt7lD/QQ8APj8yDfMP0NCQwQzNcIKUzfLsy5Zs705tkF4Rf+2ggT/+wnEBDKyTEO
4Nntsdjs5P/4M9kNBQHvDxDkvC0FG0gWBOgqOxkxvdj1+v8wCx82xCIEDuW/Q93D/CbhzfsRLfTqGKMQOOrm8QwAWSaoRu32
CbwAUCgnL/jYLRr7RM0TCvCqFN/4P/UKJ/H90Lv0Fpr5EMwY3OkxGOQQMQXTDSIG/BFW+QUZEwk/6gcZADTP3UceA/jS5Mvi
x8wFL+ISKQ3t/8X53ervKAUiChA9AbPp3R8CBP/a8/DvNCQy9/MJDBRP/N1J7wLk8OjUO+rREh7wJeRF3+juBA4OMADf6wPV
6vzwIAYPEhUI7vYY5/kNvsQu9xQ58hMN3AkfCgkN4lfaAxIlEeH3VPvZD+3X5QEX+sXfDB8nuQ/oJiLQ1P8E6/4k7fgm3PTa
GRQ77hMJAej9PwkhygvUPfJAxewCHwDkENcF8xz5ARf18g4V4u4ABehe7u0WIk5B3t4b17z4zF/wIcYhIfGjSvMXZhA/5gLl
Fbzt4Dgc7JoO70W0490LD9D1CfoVFQfsAfYO+AfqG/cX1SIIFQH0BP0e0+4mGP/66vWyE+bp6F4O9y4eKgchKyDvnTAp9PPl
5Bfh/ynt5f+tAzc0DkgI/BPtHssJCwMCKDES8+D8tEXJb+fxMB3sACX/8loQJjEF98oKIc8OIBX4CsUXxTf+/vDd2RQOGwgh
BeoEACT4yfEv2yIpFAcGzKsSCwHeT+dR5y/P0RnI2ODxKR0I+TvwBCIy4NrEBd8o59Hq0hPyBu8E7/X3siIbGSzwCt0DTAUY
6mTjJePy7ysW7wj/vf0A1AYg6Pu+5xhPLwHXGzpE0A4fDgHEChQK6uoSuSQMJQr0F94XTwr91/JO5wgjO/fQAOAaEjsd4PXj
z+EWQNMC1xxF27vwovJhGwgXrg3KNvbHBx7ooeK79vzDoP7X+1sSCvsSDP0+ODLpQsgmOdsL4RXQISEl//fM/RPlGPkAxcMo
Ns/73d0JKevoWMTrMg3rM+P/8t4EBeIT+1rY2cMe0M7o6SsaKUL36tgsvfLnK/n/PC7d0hrK8RsBGhMJzy0F3/Xg/fflIN3n
AuYdBQr6/g4SAuX6MvAhwO2x1PHYXRQIPzUI69gY3hYNU/j27w4AMzT7/WfnCQclDRDs/Q0L6Ej6w9P14EGuITIVJCjwJfgM
/dUG4O0GIM4n98rRvCw+zQMcJdwICaX/+hAZ/dAr9OoDARUaROrhMcwI40DxLeMG4b4C6jUQNtjsDiclKP/3EvO+0OL4FNXL
1RrcDQ8Wyum/GP/kEUoHIx9HBwMgIJkk9hAUvQwTyhcx+v3PHhPX2/wa3hjcGAMqCCbgABgb6fAs7hcYE70aNvUGEPQVON39
2gDm4wUcB9oy7fA3CREfVxon8OvuJfoV0PM63ybz3ET+Q+sC/uYv2O3oxD3mEt7c9A7LBzUIJ+P5QP8RRGMk5jL18Pn8CCDw
CnUg7ecQ1+7zET/vyxIQBdK3HA7pKcwi6df0NDcb9xKrHgK/BRXBExf8xij6+OgM9tTX/+oHBhQqAhr+ygH3DuT8ExfSIEXB
+/CuwPUVEu4AMTL0+AjlO9gDxyTXCSHhDgjd4f74KCo5IAc1vyL74CkE+Knk4EG29Qf47QNE8OoOCwvlzUU98S8AAQZWbBzv
gd4W69s66BOeF/rsJPb2+caw7SXu4/o7zvYVM98q3RflHhL6HfgcMuxp3N8IQBH2zM8c8dzsAtMmDAXo/uDUJu4Lgfq9CPCr
7MnnySr4AyvC1TlD+0QHE1HlBuMDI0oLDD4QGenrGwno0uDi80Lh4fcPDNjgQAjEOUXuAt0N7AQN7wA8zw4L9fgNL/cpaQw0
Ef4dzu77AQPRIvgx7AEeGvEm0rzQCBO0/fvm2swBIuuw+/cHC+H389omKQUJDLjf9AjHLvXL1kTyy2FI+CERm8tDDhA1PjER
67s4tuEXzvX7D7no0faeKyni+Bkw790pAsbIKdvQ/h0EVPcQkfITBDIbHxoZNTQI+SbvCTgnyiT3KxUdHBHMSAUU0vu24Oki
vMII9eDLB+0BC/co9NIw5dg1thf3u8U7EPUE3Aj/5BvN1LAR9fbl7fD8VDv0ERQs+mYlD80A9vkJ1Of0Evst4P4n+yfABQj1
9gxG1R3aMMjoCPMuBCL3Bs8WJRYYE+PrLxrLBlzd1tVPGlP1+wcI9xL72fryD/cn1cYjgQH2BenDK8wT2C8XJtfq5/H5BhkY
FD0uruPPEwzLOhkhUeceC+oj5xTnBQoS/SNaMA0r8RjvE+3f//zc6+0l9vv7+PIN3R0BDeLrHNfuRikA+ELzDfO+JOHLDu/d
5kn55jLLv87fAQkL3Abc+f676e4G5dfV+DI4Gi9A/v2V6wrqriO5Bdvc+w/+/g7wDwb79NQbAsD4MRL8Dy78Et/vNAoODCPr
PiAnCBILJxDyAdoCxDsONwNR+ecLD+c5Kf3u37UaJOIu69y0+TX1s8v78xXi9/os6/3+4wUcJSYMS9Lj0iI+HBn17TMb0SDm
8g/o8+jNKMDZDAojBRYHzRDH76gdKi3v6+PuBTTQFuq46boCCgzOAjwOFAcXFfgtMuj74wLlFAL/Axjr8DrnHQgM6PX1yN8f
BuruGeoTDPHpz9v1rxZ/9R2iOkf7xeMRFSZJIBi48sYZDRf+8iaz3eZX3dRPLhztD/zx4wwPzOn+EBIWygkXzzoe5r4gFvbT
Gyf0+dU461PW+fXg7P769Pze1A8UtvApDdn7xzXq/dzyEfvo/MLN1fIAvRUH+h448rnNARD4FOvJyugAE/oj6uLhGwcUACoB
Gt/0jQfZ9f8bBuMl1PkBz/PyRkMJHSXaGBD7Ff3TIugEBAHLwRWz6iT3xfMK4u3j6B/z+rEoGOTfB6gC7QDh0uThD+756hQg
HsnF6MszAvTqG77NJtdtLegDv8nPE+gfKxTcEAAD8BsW7Rcf9xEf2eQmAwcF4EHPAiz0B9oLCM7oFOER9+0PLQk1PiEpFeoO
0LoQBB7FE/sWMlb8/wUVCDPZCRzM8+FH7xS6CwEZu/ftOeUPbfEk1dkU1/j6FwPV9d/lJfcAEArZzuke4B/m5M0n8h0AKvf6
7O84VAsxLu3wEu4MFz7OPe40HxEF/oPCAAj2EtUC59/ct8YsDQLY/eef+zc7ezq9x/3mQhcXPfvi9FcEAAPsGu/u4fvoPQQS
Dh8KKcTZxQ3X6hIqteI459kpwCDd+QMSEQ8D/wkW7yAEPfmw1b8I3f4hzAMbBPYAGvj7AAI/1eHi8wIo5Q0qJfc65KwsB81M
3SPL9PUO3w/UDt8Q9MoSOOkYQ/3mAuMOqD25/ToJHxH57hfT2zjM+C0m7Q35BAnIKQgx+8gmGhPpzubUAP/e4frI3foK690M
/OfiBtrpz+4N6d4JpwT2F9TyGi3v9PUI6izwOQzq7/UI38wX5hby3RboAx7wAxnq9eHeyiYOAxU3NucX7Aa7+tP16iDCDfD7
ybLU8BH/5yTsHCXvBuz+7fxc499ZB8845f3eJwri5NbjFQzY8SgfKB02JfMHH0/a5TnzL+4uzRQPIjv5ARfvHOs5E/D73ck8
Eyyt+u4y1wgUKfnyBecjI+EBOADeLDBV1R3hCPs36tgsDB/mFrzVRvH75mLYQPsq8frdYtG3IAoH4z7+urQOzQn8G+byKfIU
4wYDJc0CDWMMKrQI9Bs6F+PT1gAI7QsqJ/MpExgT+voi9tzi/BYjCMo93hPPBMor+hK0wfUF7cEowjT2GA3r+v/x2uj+BN+3
Bg0VFdsf2LcaAPXxEA2BCf4a/s5KV/7wBlYyrfMD3tvh2xDc3gnS7uUD5yPV2Mv1xCcO8cQGEe+7PiI6NBAjkvUdzwVJO9Dj
7wQG9gcc++QOAD8zAPje61MzB/kTq9uz6fm5Tt0wDjw55gMK/Mjy+ddD8erXKfAkFtvoEw0W/RRGZJ366NSxHPcfIyg/JyDs
LLEX1ObK5QkKB+MpJQTS/urSDQn2K/Te0/QxHtAlEiElBa0m8RkYx+8k4zUA//kaHzIV//Tp3gcBJtfSBQoQL+oW9dqyCPtc
5TUT9e+55TEE7gvyIc8KKM8D9v78DuvdFQMBFtL1SPB975vMCwomIqkgF7bmtu3cMyP5Nd7dBhen4C4j5fMc3wsr2wYDPdK+
8CgHOu4uCP/2FwDswwwSog8MFOQIoPT19Q/IIjMAs+EkHxb55RMW3Ng62w7d5fA7IwIDvfHiGLQO3d/+IPk76BP8DjbDAxA+
JPX/vTn3/xLfV68iJPXoFgFRzNwr8QU7EAT1Igq3MxC/8NUd+Q/+8O8HC/bFMCzz7ycK6kc2IvuT5e/72S7mBsEmF+dRJw3I
t8AfH+UUDyvdDv8N9ATl4RPzJi/V7MUK3QHeIrkB8dLIBAwSAgQzDczSFeoF1AYLF+70zfctA97d6BYPywboEtrnBPv8+c7X
FbHfQvQaGv3uBNzuGhsBCwDup/8Dzhr/Aian9dwbGBTzKRTcDQMb9wXY0Q8S2tf4BSBEFCIpHuL/rRD9IT4o/wsLJLvIOfKN
3fTRURnbQzuyKCHNMA8Y7fD/TksK4x0CFPfu1/ch+vMkGrxFJAXa/gO6B+3w8wLw/+tF7g/wEvWByvsGCwjSEfaq5v3rMhTi
9vzvGdNIHxnqJNHi+/8SN+nL5hke+QfvBBz77Pky5tYDAknoAPPm7+kJDlnu3utAFEfuzdkwFuO9+vYa1RLsAucBCyML4b8A
Q+fDDxUSwf0GUbwJDAW0GcMM7wQ2DwTEJB8h1gPf1xwb6dA0P/3z7QLb9d8F9w4QED0NDuHuJUDxF7n04+bw5vDG9DPf+zRM
/BQL9fTk8e38/OUA7SMZCMkhDRfi5wwtFCD4IP729uIE5MQ/cCfv1OcLEkwC9hRH7O3vAcsXxBol9QH0+gDXQ9weExz99+fz
HigZ9dYQEOfw6QDn4EsbBvRLDa853BILBPbw9bLxv1Xq6g3b/+HKIbwLPxRGAxv44e/p3R3qrPH82BDnAwAXus/zKRIn+wnt
9RLh2zsA8OIRzPEZ9jMA5BsQ7VUrDyny/sQE4RQXIQweJuTlyhMK++1s8fno7RgD9+Aa+/cK5/Xg2QHqMyUbGQP29ugD2xT+
Bkby+MQk/ODw/s4IKzIA7/TJGMDzrTwMxrs8ChACGe3r4LwA7frmUwP4Iffp/uMi/vOsbwcy6wzu7Wv2LSYCELfH+Rrv7RIz
D/DnsA0NGQUA1vffPsoI3bTj8+8B+gkENN0E+eUH00ZBzRQb8RAGDuMRDLoEJeP9Md3jL/7yDSbbwgYKzBkYHxwAD7IhDKAJ
TsELKNZRKiL3E/6u7xUS5v5E4+YwAhY+88X5BBwt1CdZ89438gMs+x46PTTesCbK1i6bC8AfUtY19fIT7jlGBDQqRCYF2+at
XfcUDQ/0thry/s0/1yDE+RIHErMIBe36PzLbH9Ho0frp0xUiGQUtEPYLx+85nNYV3L8IJtoR8NnoEfH+yhDP0Qz+8PHMEO8l
+ucH7xPy9Ocdye0H7PQAJLiev/f1Ixck8BjqzQXhvSj+7e09+eLj/8n9EhvVIxwN3/UIy0j+sSth9g088FAuIxpD5jIGCfel
IPcfJ9IhFPHt1xAIz+gBxwYu7OP+xPIE/tIaITcDxC3n4d8M/hvt6AcKLATyChjkETEQFy4EAxrk9Bcl2sT8/w43UAPjJBP3
5/Lb9NfnIvfmFibT1P318iXn3AXwDtsv2wjy2B7f/dzdhgce4fDYFSgC6O4IDNkL5E6pLBUX68XI8dfuBOoxyqf+SdcVu88A
6eXp0hQL9ST6L+fNIOc1HgAl5MLOyPMp39Ke6hk/0f4uNSk21N4a9vsrFRnsBhWb8jXzrTvgEQYIECb37vmfJNS9uAT7F/kJ
4s1EJD0Q7CDqBwPm5rHJ8iDx9PcGDC4r01YENu33FOcjGd8MrLUIFAwWztXA+C307O0LFQLbCAb8/90zEyLkBwAVC+jo5R8e
BSBQ7z4kwSEJ8e+qLuwey/HHKCv38Ntg7rXCAd4hKSUvBeHeshLwPTYusNES50cFwO8DLRHyAc7z1PUo1EAPS/oR7u/KDAb9
6xz58SEVASAB3O0K1fPdEsvKMvL5GCPqzvfcGvHb+1jlANbV7P/vEyEv6dMyLA36BTIH4fwMzx7iAdf3/erZztYIYyTsN/wP
8BzqGtX5qOjF6fAF6QkB87Y7Fh3WAA/uHvbfSOEtM64T9Rzr7jkh6iTC4OUF1/4gDhotERHpCjcICe8T6EfR2O4CE/no8RL1
0Qj0RvXwHiADHvHOB/zh5/Ma+CAX4OUL8iQD+cUT39XSIfn7//Px+snwCCHmIxsRMx4IrkEb0O37TOP7/fD6TygjDPDbHff0
ABj5uOvAPED8GOH4PD3WCt0a9OLjn9HABDAT4Nnp4Bs25RP+GwPwCcD9FPoGFRIR9MMkCMTw9hwN3QXkCfsbz/sF3gfMDPMG
0yLFF9IAFhPnBArzHhIVF7LVENj6EAjdAS/+sbYICfPiBQkDKfQS5c/x7DjSFAsY1BsO+6QDEDH/D/vCFhzlKOkDzv4MBu/V
/ffO0u4/8yoBGhE9uSEbPgf/BMkEzMHn4epC6Sr0Punr3/kJ8g27zRApwLv85e/1vh4gK/A4CxXEAgAhDPY3FRb3C+Hc9xjE
1Njy4/8zAj0qIDDH0iUkt0cwvWzFqg4JrkkJ4MrfB/oDDGIOyPPzJC4JBOErGO3Y21fkIPgavBW2MxP9B/oswBnuBdYs/hj1
BOLnMxcP98jwBaT94Qki5wPurwHtEhbZ0O4WP/L8J98AIuAu5g4g8OH52u3d/M/24+HsHf4TIUv8MUXk5N47+c4MwmwE+O4g
4ALp1wTKMwDa4w88DMcX/P8AvvMHDv4GCf8iKrkS30fS5OsWLR794D7sFsJF8/UB5OUqC6oELRAA4g2zAwAXBghFzg32PTAX
Nyf1NhnfA93i+eBSBhvk/LYNFPgAHv/c7DXfygBJ8UsiBAgP2+GsLdq78EUF/BpK8RgYZsjo7gU6IBYP79fy1c35FzrHHvHf
Qu0QOEfSO1MF0fnp2eLLGQXz7A/3BekRqAxSFuqs79f0/uoY3Nbw3NAPCebD6iHpxiESGSUZCsLjL8IbPPbm4tL6OBDwI/H5
6BQP85wM4+FN7jcyFOf0BujR4woK8QMG6P4FFRIQXA4T0vXqAcKyRPUr5cjq0fWj9Cj+Be4u4Mfz4AHxAwv+CeG+9RYE5gEP
6N3l8hEHH+oMH/UCMgP5xzcwBycS+rr8+tvGIuUP/MLf2gfzJe7OGcMbDBIiFgn3+C7j8+8bD87/v7YhrfM3SffwOSgXKDX8
MdIN6CEe8yYmYx9gocYRAOqm1ekITxX2JSkHzeo5I+UyNcf79rg8G8wWHRo5z8/38TcdIRkl/+5+DdgGBg4EGAMUGRkMFy0R
/RkM2w0M7RLoCwMa87oCDdIG3s8i6vzn3tLJ19cw4RIeLuKmoBL8BP4q3Q6/Bz7eNgsQ3MEHLA0AGf3T/yMcCPvQ+PDyHx8D
yy0H5c8DF/8aCfMexholGQAMxCb3WRAuCxRFKzDi7hYjQ/H2yhEY3EjLs/XrNfEKB+EmKyTwBP0o9vbvsfvQ6QL/MzcNx98N
/tf50yta3T4pKtnq1UMx0vE11Uv2EPYO8ttI2AvkvmDu9RDcIg7w0h0N6TzeQ0/uMRX9Eztfms2dF+/8Nhb49B4e9gguBB8A
5cX+EdH0/iAR6wkGluDh5UXZHAkF1QMh+Bnd7ev78R0W7U8GLDEPMeFIKeUAzdrG/xXx5/TY8s7ZOTfu4f4C5PDgH/Ye+RHx
HNcNEOH2/wr10RP7KBIP6TQR5dYGwf/4CxEg9rb8Jd/4IvoZ5kcwORP88wwE7ysz+/jezMgU9/j7GwHKE+vg6R4u/fb8Atce
2Pfg5Nz8s+zBtz0BTfEZE8DI5+DSwvcjIgnvJAcPsiMd4FRXoe/2yvf3Av8Y9eUOENrs/9vm5MDnLz/H2vDf5TkHB9/bHOAV
1xzk/Ksa8xn489Fd7Cri5inxK+U3CtANJAAjGdgD3wrvx+zcB0MiVzopDtrQO/Ha/nHVCe/KJs4C/SbY4dAHIgMdGcYSOP8O
EtXm59I4DvoJIc/25vLlFA7s/SHZ10MMDhef9NIQDekRGP4G3gj64+fxzwQGJObQ/e8FDvwCzBchDwTt1zPwIOwZEP3//Ob5
8tQm594DB+371eIq6BkLDv0nAw4Z7RYA8PviKeH5DgQJ9hEB8wIyAdgIFeoPug8ACfvF5fID88f0A+YCvP7oHerJ8PD+EvUy
TRYc3Pb53xUSLSLm//nuHbzH2gIbASEpIw5EzKcvENcBKd4YEgxKN68JJ+M67gyxCilOBBgJyTvzLwVJNCX3PgMFrwfUFRAC
wR0+JDXeDSNW3dYkIzItE8Xb0u/XLALN6Aa79tDyMMpLzdEf3eb6E6XPNiX0S0XVNP/gPdS1INLpUjPOzqntx/kpGRz+3Qin
RBz1MBS02d0JAqleGSUqQVfgFRk15gQ5sVQA4g85+As39+LUCSIJ9d4mGyfk99Muzff86AM4vQgzCvzcM+MIJQUZHAr7JSGp
BAnerxza9dgeIqsN4BPl8uHO2BU481TSC/D4KvneQfruDCMh9/IU8vWQvfv5LAfyT++9xiQV+G8PCOIEyzAp+/Xa1xb1Bx/u
+AL5NjkA7ejX5gcG2CHg3cYdADf1Id/qs/AIKe8vAxMDWx3vCSHoMLzND/E2Hsjv2ePzCC79Jw8bLRoq1Q0d1AEm0BkHATf5
2U1FzggOCzuuBjAM8jIA1ysj6Ls+JMkZCEfm8PbQ/VILLwIJuCD2AA4VzMrdsz4aGRrm80gf0wDl8PsI/ey56O4OIDSjAPkF
0TAa1wYO8+sR76IeI/K6qOlKZe/QBO/7AATsAgERFtndGv4J6+XxKfMV4kXDCCfR1eHF1QYdIc4k6e8B/uv+3emg5AsDUukB
+hYB3SAFFDg26NQQLVHr0e8k5SzhGe/4ANjWEPofHALglMo8JWYEEC4L9tciKvhV+/LI2fxL7izq1gnoQxcG7AAK1grd48wX
9Au/G7kvCCsiyPwZ6hnqOf3t8+r6uQzfIiD7L7/6tcCiqPkJ1wTc//f98S34HeHf9SLq6EoE0+nSdCwdGlnq3uPiBhYP/dHm
yf3qog7utvQFUA/14i0YCt/8sg8qJ/Lt/fD7HuT8/SEA/y0g0/Po6v7TIw7yR1DuAhAR1tcfAfssEgrjR1sq8oHLKLeWNMQF
jy0WFiMAIcgF/DAn5dru4+/m6PPEy9MiMh8hHRw0AT4T4KkF8B7cDyHgBNgY1ukg2EAbOhgCBezyHcwAAifvRusByx4KFzY6
IwXP0yi9CRUYDiskCCbJyPX34H/yKP8QCO3/0OBAE+UAEAwdzP7iQB4X9+jzwCj0KySzHfDsG9js/AolxRcLGv1qwhNg9z01
A9Yy6ecI5uoK3tXy+zLT/yhf4OQw8+jc9f4iy0wAM/MF6dri5A0cIRMz2P7WGjkcGxDNMuHRBO8AvLLoLBYL9OwIETr1/SUM
FAs14OMLFdbtIt48GwzjERfx8RgIGy/i5B7y+/IrCxOm2TP8GPX4C+wQlhC33Q0h1QISExwaxvYVx9sv5eUJPCUt9Kzd2C3V
K/Ex5xUW+ePoWMHnKzkOEUG8ylnXWDS7DwAAPqf8yuQH7REuAtr+yvW0ztKtJ/rN49T4DQAIC8vtBwMp2Cb53N0UP/Pt/+vQ
2QAYS0HfFiH8DyD6GfcHTf4LsNXkFhQZJRYoQyMItA/SxeAFEsYQJxUtHh7/7Azi1c/75wDyCRnvCuvM2in39FMWExBS960l
BwYZ79j39TTkNFqnDxlS47D2197tKgFq/PHozywJ/dgC6inmAyIC8Rjcqi3mJRo4+g7v2M8TGeW7Pu5T6xDnI/chBu8DLDwo
Evj9DuD6yxz7/uEbFu7mIeka8cMe/+b04uU05C9EB+77/g8E+xz/vfz1Ginp/fAf9t/wB/36Idc1rvz85BVBIdzSH+UNzec4
7g3t6x0K7KojJsb2JAQOIg74+gz4++siRhHzHeW9LO/m9DvjzvYfCs7s//v9K+obODHlyMw3/toqczMDteBaFxYSJudR2h1A
9x0a/dP1DE31QdypNQzf/t4GDvT4+9MN4QrlPPQK+/9OLz7kXh4D7gwNACb141je7P2b2hcB+vcJJ+r6/vkEJPkSBtfyQCoK
BvO/EOzt88AzEgHu9Pcy+v7/GuUKAxgQ1OUeGPbkBPT9GPT9EPcL4wXnBQu5ITf0OhTo7kMh+hIU7t3v6ysVCwkl7EXh/wVF
GQa8AvZW3xH11esGS+bkBwzuMvItGiX/MNTs/ek1KRw09DHn7+cLJjwVOykG0jvr4Pgg6r0zJkLo9jXkMEUtE+a2/OQXMhjv
CgJI2NYTA/QeMts9H90vM7/+Jv8wtvnq5gtxN+8C7QncCLUD/ir0zQP4JBMNKBgc3B/yDtoJFjHBGwnNJoHvvjwIPcP38Bjc
+Lba4tEvEwkuCvLblviyFM3j+OQvECHICy3Z6R03zuLbFxEW18Lg7t/azgT0DAb7y+9JC9odHefkIrwE0vo3+Mv63wHg9/TQ
DeUI2OEwCA/6zfLkBxQK9wIo1wifCibVDufCC8j0O8UaLfTzLzsHPLUHT+v36Nb9Auj/8c4GmvX9/dX64enYQ9718yb1DeG4
1j4/CFFMsechrC8q2g1BAubXIjc8x/EIKtc73y0vs0gkDPE00fT63CUhzCML6efbAPiZFfE4COTbs9kLGEchHScXAtHVGhgS
EvTjKhUo1RKyDjIFCPkP8fnc6Q8iMd7+6/7tA/oJEBT9Ftb1svDhJ+II3QUv6T/oqrHcRkvb+ScRtQ4tAhXTue3W+AX+MzHg
6Og1DQ328u/qzjoDDBLp6ATpFeUM/v78CzcW8gH54kYcBynJ3PkU5NYMCg4Bz/UT8znP7CUMCQEA++wt8hdS3QjoLPoF3QY0
5TL5VvgFCzIU7tRG6+IHFvcaEu4o3zr83QPZDBDu4CHc9vHNHtssAwO7pzb1qugLM+7yGfTxIswNqRIv/wa3JsI+6wUatwkO
Jdfg9wELzv7/Fv8MzRwEFAwtBddWVujyh/IJ1Bo2yyQWN8/iAkkj3yLtLvTuFt//Cf8d2PgH8vPS8gfsGRAxwu/hsB3bO+oF
VFAi8CXEO2Aksegm8/TyKdswCvUnCChC+Cbp7vre5XQLBetPFuqaOeLrNxMgBkwbEADn5Rss9sL3FBUE5dz4ARLZwer2AAMj
swTUx/Hf9eAIRRsKGtXp0b32WvgeJiXC7r/i5vhMCuf5Exjrt9375iEZ5i/DvFix9i4gJ6DkO94BLfUG7tv7PwAGrQbtIzPx
IMnnGBUJ4eLa1/j24/Md9gYhpBvWAfXuwNTf7gvVgdjy0yDV8PIY8+D5HxH19QPkCucN5BXlz+UfDQMPDCYL3OEdCQT0LRbx
Bvgm1/AW47TcGgwC9+jg+9UfChDx9CfTwRcq/esE0RD+xgLwAQYV+iLVGdUvF/S07+feCM/a1zo7BQ7s/VbmJyIY7i1uKxME
prUgyb7B++oCKu/wIwAB+7REGBoxD/kuThoyHNYf1AMfZR3Za/jLDpA0Yk0hMhcaCfv4Beo6+E3dKNI9EeExLwAJzEsQEBTc
3eDJEzc+ESIK0O3q4BAt8d9yyw4cKNELDuXYCAoXGRPJ/hoNBOETP0PpDWRjJeP40cUBNOYqDZ3rMyz4IwfvA9Dw7yYP154w
6OI+GvDlBPGtORcRD0pTLwvPD9jZFdQC7DvdBPXoA+j03OMR9h3eCyI1+xrjULUX8Bss6OYf/LTg5uCoIDZFENvbI9Mf7Ovs
9Swt5aYfP9cKLOsdDOUnGs7oOLU+Fh3byfBXORQGxybhBODuxMbqGSEC4YEC2Sn35UcmxBru0wjeGw32puAEMsefuEW/5b/q
58Qu/8lcFyMiJgrf3TUjAdvwyAz6+eYP8in21QQp/gQCFxrJ2N0PM0gE0Q0jHRIzSQlBEcPl9E0V3if+7e0MKKr/TPoUG0cS
y+TWgenf6M0HwhjI8DT14wX+FMzg5RzPEPu+NNbtKxjd9wML6P0E9SAIJPgh0DEH7OHozKj04OwmAw4sAALXJMrh+xku/BAP
7hLNFPUfJxPz/OgYMBnd/QU2nv0G2vvj9/uu+vgJMSDuRTooGh8RPyvhB834IUvDGiHg2BxU8gwCOOkx3wrzLhwO0tsgIMDq
8D7LMCEcDhMa8iTZCQtH/Rn5Lgnf5lFDMu4nDQQJSB1H9RG7KBnbDrYo3sYxD9frLPSrLeMgNev9ygo7seLzHO4mFQDQICE0
7coL2cLbmE/+MwgfHCrLFYHlXjA3+cYBB8PaxTLPgcHc2uXUxhsYLRkhGB0BLPwpFC7XH/40FBP7FbYg0Mz3Gd0ILvX5+SD4
yzIh++gP2LdfRRspTd2/F2UG/yDMJsgnHg1M1QfWBgQhKvIwB/v5/vG60vPUOSEMFynks6/qDPMnL+gn8eIjzujsISPwFfXx
5BsiDvk/ADrwGAz5CiIaHsEX4REu/AfuD+8SytHu6gkF+joGOu/fzf8rLEULB/TqCfff6N9NHyMAIQYi1ektCSgI4Sbbzx/R
8yq5/bzfHf/44uP++vbPKOH39BT/zQz+FwUTEK0FDA7wGAXpGvUTPtQEEd0AEBfKEuctFQb+5uD268oJAEX/CDUNCLa2Cvnx
D0gFBzTDE/oc4xtN3vLp8w5ZGQ4K7Ob5zwLz3dX5DfkYB0BLEucdJNkN1hz3I9z3JPgBCOj4MzEPCkPjuYIosf33xvT80xkG
ED+rARMB7fMAKEceCPYg3u7JuxHdC/MEIjBWAPT2De/2AvH24SzRNysv5NoI1w5R3DccYuUuNO7hzPS1BD1Q+CT58UAdFA0h
7BOcb84g9fXnqukk8Qf+CC4/Mi07PuxN7P4ZHC3d+L14zc3WoyEIzNjkuO71J/o5GDD136g5KecbU/AB+87j2Aoj/fA11O7d
ERUF+DIszQDm/OgQ+R+10jz/DdH/rPr3Li0A3ys6vuMWHw8ttfoCKSECQ9QP5Pgf9cYIwhIFA+cC+Cb51jTiFB02DjEU8Osg
3OUfChHyOQcNtB0rT+goEiQHvQP7ORnbAzOvGAb87Pr7Kw3X9P8G6BLx1hAN4RIoHRr2AeED5v7WZ7UIKiOv6PMcEO8PseHf
2uIU5uQENipEPWT/H/MlygjlGwX79rX11twB4wMDBPH+ITgatSsABuvV6Aj1Alrs7ewVDA4EJ+jTzl0B2M38Duopx+TVBknC
OySw2PY5BAwx+E8l0zPkzCbhzhgRIt7Z+yMc6Scsyf3itPzPMR4QKQtLErmlIR8KKEz7GU7OG/QbNBT0TPr1zM3gexrwNuTq
8uXOAv8HwvriCwQL2P0N+PY5CPbPHynhy/bJxeAR5fUvEh4AABru7fIKBQ/+9fCM6xUIItQmBejV7yP9xA3w8PEa7eEbAPAO
+wME+Brg+gP/9dnW+Cgl+RAjzxbu/y8rLin4wTjU1tYS+9QbEwIG7AEV9zXpJfHyBEkZ/l8JqfDa2dAnFOEALADBOvziEx37
xTQGB+b7KAS9NTIjI+3hRgIZ+uf3PsAF++LL7B7c8B3b9gkJ390D+ukvxRw/Gejm3LoBL+cjB9P24enp5i/RKwwI2vSiAPMB
6/rm+AfM8hksP8DyUSgPycnYJOQeSNAx6Sw9EOhX/AIiMglHUNOr+jUJCPzHDdEM5yM/7fvcBxwb+/Uo9/QoFOjW0QvLQAEa
MgPq9ezRGWbz+O3pGzDJHyIn7gos3eg03S8k6DcEAwshIOXlABIFuBUN+D/YT/EL4hPryuIDC+kox+n39NMdSfr78fEiANkf
+DPC+s8e39QK2OThI0TQFBMUGUXmBydEPRMJAtMh8Z309zv1+i/Z8vID2733rxfJMRPm/a4MAwDmDNgTOgxEIP22Gf7YuTL9
9v7/4bkZ+yrouf4C4gIHAwUm/qSyBw7W8S3g8/wUeuq4Eh/X/zci1R3gTT/1+N4PBhMQ4gceBwD2P/Ii9Q/eFccMG8vpCxjj
9+Xv3B7P2J78vCkg18cfBeDe4NUgNAcVF1f/obfr1PknOgnh/r00yxLzMzT6/QUQDyYiJNvc2HTw0QzMBSEf++8SIu7vB+AF
yBU0DCDfBN/Z0EPrBE0iDhv8D+IWKvb49tPQBQI4HBgQFxDq2Abwsw0UtfPFtEj97krpJMTG//boGiwf0gT+NgLqE9z6GPkB
FSb/Vp7q5TP+/LL1BgkAxy3NBQEcE+YY1Qw8/RHlzdzQ6NX/tPn6BiX1Oj/YVRr32/sWIyT7Ru8CIhqzByf0HLcz/B4IAenw
6tDjCegn//sy/hfw2xy0G/cRAfLkMv7Z3Qbj5/z93Pvg8U8NF/upCgHm6AjuN/C87/T23kkeHSoBA/UhYy7jGef8/g30Cd4e
+Cz6A+wN7vXusu3651orHSkk+trdKN4LN1vB4SIGXu3+7CMi0egV7Sr0zxEMKtJd6wns+gTKyj0I7+gv/gTb9t68tTXw9wsB
ABkpAt/R8yY9KxEKCTgJ+/zL+gHnGuBNBAYRDpTnCOUD/9A63vrw/AUU3jDz8v3t0dMOHAYa0kv0/d/N6yMIzxYH+vodJs5C
CPHy481BywcA7Av7/xX5r9O3Jd/JKzkD8gQd0gwD0ZMCAgr20R8KKL4SHeXhCOMDA+jy6BsI4tz71CXw4vQ+CvXcMr/+G//y
9BseEeEdDNjqT93uJ8fc4Qn9QvL9JgHw/BTeHhUx+QTxCdnvyBAN6BccAu/H0uQgBQ/7+PXc8/FURMCbJxFL09gYFRPUDmQi
2+D03cNCEvAIJyW8nxcIBfsaAyv45vXf+QUNJh8vQRv34hX0PiMRY/zfxsavCeAXNAcECR7o2h7RySYiAFQECdzzH+MBOtLe
9OL8CBn2zRgMDSH++gAo9uU+Ahb5KLbQ4xDqFhwqCwoGCzC/QAzh/p/8MjgOJPjHBxVT9s/t7dM38ekPHtTqBBAi1RYFEP4d
AAMVFi8kT2P9BwXrAvfoPgQOFMzmDJsf4izOy0DoDAjPKPXhJBco8QkZ/DLoCSLWFuMbSeAjF+EMJNriCB8rLQQyjw77FgYH
E+Af+wfoqTNP9QsIER7iBSQzLhXlxzbF1OLNAvNt8y5AP/Xi4C353ABB2x/1ChLeDxryKewWCzAAJ+LrEQXFCAPV8vMjJtAB
/S3lGRzk3RHmHcc8BisD6A/l8y9L7E0URvQkHA0GHwX76Qz4DvXx0creANQ0wRG96hL08i/mHdD97gEH7QnyLgIQ4RQP9xT8
3EwqzibaDBwTTtT+/hItEdvU6PRMFzRQEbEyDiXHPfHvQOfkCjO5xvb4vOfFH++tB8zs4Nf16BfY0kYWHi3YFlOv+PnLAiAO
3RwwDNjd/RjzA9fJteriyF370sX4ACX/18Dn8iYS+hURDgcF47X8Aav0RCTvEAP450HL+vzK7Nry3dzzCgvBIQ4UHlLORuka
/ScU4/UgAbzf7frUPjNCGPfe3/LqDuYIBw7m8wEWDBDh3ygL/vTqMP0VAv7A9kwO7P4oPfgO4ir1193j9Uf0E0kjONPJF+X/
AFy589DJDPEI1CAy3e4j8PkV7w7Z7BVH3Aaq4skR7rz7zgDw9RUJIcYJKT76Sxv7PfAgxDUSFi1Nf/wMvbs4H9+9/+roLx4T
Bykv7qkpFeouJMz7Ca1g2b0lLPIdHhXWMg84DA4T3Bf8uyHWCSz0BQX9IgHQw/up1vjnHgMRH/URvhb31h/129cKIv4j6hAO
81bOCeYP/gDxzxENAf/uyCke/zHYHM3rDAECFQAu9rLw4/mzGgfv4vb13f3iFA4D9gbz5u0R7QvvLvgD6yYGH/Gv77/3DxO6
++E+PhIc50ruRdTnSu45Au4Q/8nNDP4s5sSjIRQtZDkE0QUSFe70EMngRdT9173w3jGrIBLXdQ707tvL4P0CGEIS5CUx7eoV
RuULFxE+Bs7VKhP75K8iwvQ5D+UoJg3f5CDVDSL/Bhn8+/rs4BPLCEkYJf4r4wDQ3RMlLQwvHNjZC/MCsQbkDP75Gib5JAzu
2QssFvze/vPgKunq6O7X/fELUvjgQBfn36rd/gdUDPj1GRoP2ykIxx4wmuj29zs+2RUuByb87t4kHCPT9CkY6N2NzA8EOfr5
EjLf3+4J/fATR+bA/wU6CDRCvhs1BBMkFS/48Qgwy/Tl7dUF8/cO1+b3CQG88vvzDekK5Aj0cKr35QsR2hLNKvhHzEblC0XB
5RDk9N8uUTHcLOwAIAYOExzEJtauSxEfC9ENBO371rnk/DBKOaW23jfdAw4QMd4Z2wsBDMIm+STFHekvOhbrGRWa9xUd6uz4
8/4iPAfi8ejE6MsUvRPvAhsVJyQu0A4t2Cr/ZwNQ8voj6/z85An+IhshFsX0tB2fDu3B+BM1AAELB+gW5wH5BiIQ5efL+Ae1
6q74B+/e7OfvL/j8+A7v4jsgBmHYMPa0Qe8GwuACDOoC6PgbAwzr8zVB7Asv+uQ23hs36eM54UD69w8O3SMB3O4C/Gj59RQo
/SPHD/37ML3Z2Noh7yUcGA7yHs7yxyT04cLLEdtd6ygdE/3OxRb+HDFds/b89gnZDeUTJzjSz9z0FQHWFkm65fzS2QUBBP/v
EznSLhG41ToL/+FDJBzxxf34GvQlRB4dAf7yQik96hgd9+jn89nP7xBKIBMUAQUOCceq/xD+2xkwzQrWKfQVKyD21QwNBOjZ
Byjnvg0V1NPEEfQGCeL5IvQg2A7XHe8AA/U1zzAxKf3qCQcANhYdEOTy2g3iDxrQEBEIBOINKAsjJvoK9wXNA/kQEwceCu7f
/vEU7ekvNOI6BdLlwhMI6+rxHAnDABkT7CvoBDrqO8jTAwE1/bEzEAjayuTsAurq2ryxRvg0Bub91xfxJhInAsch6i4xPvIY
19zp7B3mEMbsHf31Lyf25umy1wEZRw3vCPT0ybwK+eEcDZsdDg4bFQX6vun39i/nHyzx+v8l6NLZBMLiFu7M4xcM9hDi2/IS
GwwJ++ki6tDv8yMw7K0Q7xD3SQ7z2uETDdkH8hTsJQgQBPglxRsUFPsZIOUuzjP419Dj1ObzDtc1AnMvxMcRTfE43wYZCqoS
9/7ODD/qAlXVDT8RHz78+9Lw/fszJCX05gjqGjIV+gpiIx4q3BPTBe0w4Mnu/xTe7/Db6Qgn3wopHs8F5u/OJDoOHzr48AMK
6+QK9PLwDQ6xKSEw1hcPBA0Qxxvv+wjW7TTbCAP1uiXn3D8h/twK8ujnCNHrOAATFTQGsbwtJOhHQ9YWtY0268v6MwnQGvEU
CM8s9P0fDz/lBtsz0NfZ5Akn2C8rzxgi7L/0+xPhvdZMGvQpRgkw/MQSLjsGrekI+6vREQZAHRr3FxTErD8Yuugpuvj1Dh3l
9y0QwxUd6+XtJBqw+U4PI+47+dcpAiIuIAzsCckKmwrvuagrPAsVBuzwMWQe7gQRDfsmCA7d2/PttezoDFwJJU8l+vYBJvPa
Mkv9KOvZJ+3P3icf0fYTMvoCH/U6DvkKyXgH8Fr0CRk+GfwQ6frs4eSqwg0qMCsF+w4IYyXo9hMcJykcENfaA+YwD8bx+BoH
3ckF7w/49kL9JRwn5+vr+eBTGinyBdkHxgv2Aj3DA0ENXAbSFfsT7+hTxjEyCg7NDtkZ3/kL/Ocj9vAKOA399ew18yoZ7gsE
BCG7DQMFQQoF37UH9zb57gsfLBwYEvgdHe4wAb4X7Nbx+gctJGq93dkdBQXiLAPYQ/8hHlLfzCavCEgs1wz7IBAI8y8nE0fk
5goY6Q0MzBkBvi/l7kzq+QMeLvLCzQPb7BomHAoI7eEIygz97zji2PX+CAAs+vkC6pjD5xhPBOAPB9n57/sRJhcBrQroNgrt
EuwBBevu3g/jEQ/OAQ/l3f8/JQIQKDOmObz4ISs0IeXn8vvjvRD56Rj95/gh0vj4/uT+IQUX4DE8JCNA7RE1Buwn+OUBKp3K
nD318HgN4/RGHRUBJyITBwDb8x8ICQj0887k79Q1HyPzFhTrnyDz8yhX9hIRyFjI3N/4J9QiFfA1F/7g6BvKGOjO39r7HOUS
3fkbFKoZBAq88skw1PP9DQ4mAO4gAxrpw7Ie70U4+94E8Ncdw58EpvXb7g8uACH/IOzzCloN/erfHvYcCcQCFQnwFtkq/b4d
DQ8N/xYq3wLdNyEq3vACHMUPP/ohGuH38v8sxUHq7j4F6Bk+Gfbv2/+8x9zwLdfgGQjt6usD5SQT0tvh4h8H/y4H0Q0M3Sjn
0DoD+PLm0wn38PXr8yHkEBMi4N/O/egS5u4g8gzROewM/uoc/fEeC76zDfzu6v3q8fra86JABxEHIRPka1AvNtAOLjEIVgbq
vRDkAAov+NkRAukh9qoTS+b2CPb6vrMZOjFDMQ70G9IMyN0LIQ8AJxXpErUqB/HY/uW1+v7uuwQBz+ni4w8A8REA9hn8Ee78
uOE0IkH44gkLNQ8b/ClBI+LW3w8LF+0FBv7l5eoT/A4STSI6P+faGfLcpQwP6h8PPBvyI+IFNzuyzSfS78vn9u8R7QbIPxcT
6ev8+7z1lSLyB/E4HQzNDcn6NS5IBOAe8MP0yz0Yo9f9tuj8KAkuLggPEfKkI/r18iXWSfP7ADiy2ffsGtAR89P5Hinn7Qvw
/uvt4gv12gEcfwAeXsbH/fAS3S8g3jtvAhE87wTj6yLp3P7+LecQFQD65/f0OAT8KTr97cHWE98wHuLy+t8Mxfso/Bfx5eUa
CRIDBu395CESFtnNAAwRGAPr1uPQFcQ43PP3Fu09IvkgAfYRER0B3u/yKPdQ8P7vCtYe2Aon/vMdOvoixL/mPS0b4rL7AxTU
GirrIDgeBuD/9kAm39oCO/kj2+7zPgQR59n4EwwgIR4ECggP3gbhBRXjAwLLIQeG4+ANybItBQDfrdz0JE/K5f4W0e8bJeYB
BCDk7QUU/xQO2ecaM+8SLhlJ8ecaOMEuAgLt7R/48e7gLAhAHxf23wktF/PyCgQByRLlA/sJ0gvYE0cLCBgG5gYf/LnvRCfj
As7xXy0S6/Df0/wasekRCeFI+/fj5S8T4sOqzuT6yw3y+NoZ6A/r6esVDiASGg/i5tf1ONUkz/3w5mrnIA/mUstQXzoNGv7y
6MP5B/wy8xv+IDzSxAQU1DA6DAdG8wUI1jNwARUWPe0iC3NBNAPWDA8lCaXjE+P52THF9vkZ/zku9+kAlg0YGDUG8dHv8g+l
A/Mv6js23fAtDxoM3BW8E9wQEBLn9+s31wTlEwbx/Zf4LN3p0xQOF+P0DC0UHrgHDP789PXm5OnkIg4a/xfdLRXy1Sb89P3g
zN8OAufb4xvl2hXdC/0CEubf5vzFIPUW6P8IEs0GDhvd4N72utb1Dw4N2w47R+PF4BMnNBAG8QM48fPfDOz/5dE8+BTo6dIT
8iS+DSEhxOAN7wfyDdrwJiXq9u0pHgjH//3vHhbx+ObxIBEV/A/sFNUfDBz4Cd3SCPEYxxf3/B3LHj0TBw0T4dq8wPnu+AEQ
FO5By+MHHOcCFO4mNBLVG/cy/ZQn6jS6qed2/gcy8CQMGRCy6gAXEN9Jte8sBAUPD68MH/Hn1BYxywDVQTsC3R0a8y/06Nus
DiXwGPowJh8YpPDotxjTKej5C/hH/tdN+s4M8C8Z2SIP9QHuJ+u6rgs+/9T69eAM9xj1t+ni5vge7csdK0C/2gpAAgT5LxFD
9OAIAAHqHQsE+v7tRxoINQ4ZwvrlCRL35ALmFB4HABji5QAr5e0Q/gXf6zLcPQ+74+/KBrbd3tk2JSQAKdQT8QHD7AZMmQIZ
IADyIvDkNDUM3gT/B+EE7Cb9I8wEGgQILQ0PCBBoreCS9OL0KAP3/ifUChDcGBzyF+QR+PLoHhr5MtXCKOUt7/ow8+Xc4Ogt
yOHN7As9RzcN+P0XCfrz9fP7Hdrp2eLzzO7f7dIwOPAVIhAK3eocGRI56uYa3+zAOxnj/ATuBw/SV9IW5fkGFSoGHtze7uxW
yCcEEjox6gYH3q3/buNcZwQM4/IjBbL9/dFOvRUGNVr92OwAFwH56OcoCAbkEQMY/SklDjjT5rlCBvMeL/Ts8r6xQdqyNAOx
FwIf9fsi8uH1Kd8mxuXIG/cW9i6j9gkFJvXe/x/9ZuEDOfsZJh67/iH+0MosGf8PwzsKH+MUGSvoJdu7AQf48gHq/tUR0x3/
9xIXC94pAQvvhunLJlj/BC74+dXVOOkm/g/NJAYHGBv15Bj6LQr94sntCgElGhoLEsTrI/jv9PPJCecGAfhEDA4R6PkO98XZ
AQUNNQT5Qf/oCgolAuzjFuj2wg/+x+7V+zHq8TgMt/ruSzMKAX/o9dnQCPjt9eIGKgkwu+Tq7SfpFmRKBtMe6T3A3tEK4hVi
9zok69LMCRLwRhXz++YbE830FgoZJAXt7ertCvwp5rTg3gI0AxsyTyEF/svyOsz/9wD7JiH40AwSISDW+u3vFwEPKOoMAg/D
RxAEDUMnrh3jG9oMBP4aJSzr96XUBR/F1jDQCucw9hTeIOnpz/Amzyw41Bk/N+H9QOX57NANGeMu3Qfv+uvTyBHh9yAJCaPf
7SnNHxUOAtwV5B/09wj97Nnn8BT4DOLA8AArrx4mKS/b/uwS/QDkI+q35iEINpzgNALmBTyrBzYMzvIHKSjfFEoXzyLr+/PA
zi/q8O/Gl/rvA/DUDlALBTUAyRbCSAxEE8wLAxEYE984+cjZ6iMeDhgqEhfwHxol9+jlEfFS+uIGGu4KAfPvBjYODg2/RQEt
6ge1/AUKHdX47/T59gLcFuTCEAD5MBcPEy0Ry5EaCe8mHO0mCtcmHPcwHwge4xr5DghZIh0DGzPj79buzAwR7y1PlrHS6y8a
9+wsB9v3CL4lKtj00DsC9w8RLwASv/zxJPUns7/O9Dq34uHLBij2Cdb70Ngn5DpZxvnn+uYAqA/GwwbKGgnOV9yr+OUbPx/2
Fw0izcge+78SAs1v0+FEJ7MOJfoY9RX3xApkLhIIJPwJ60DGF+4E7OPmKhIQ+BDZ9wD0CPYK9N8S3RUgAiz68RsIzgcW/BH/
6QDK6uaj1K8QE//f1wz65NnU6Akz+DT0zcQeGwruGEra7S8AAQz8DBwB4QIG3ePwDv/2I/L6w+jkBMIhHf63w98GL/VX468a
lQwFEQQZ8xUK7r3/BOUQ1PgG2va/8vwT3SBCElcmQQkC3iDmDiT3KDZBGjHh2wnqDtPa9+8CDfvvBcoY1irl8hoN5NTR/zMe
9vgG5Kvs3+vKCBr50CwTEAK5tOz/NBLMNPmm8SPh7in8+sbmO0MoPAAg1ScIw/v4AwUGttsEIO0fMBwT+fbdshAq7QwTKL8E
Ady+AA8m4M78yBTvNgHKD8388yH4FvTC+Mbmv8wfJhkYSOS81DvuACUd3dQR2wwUHiPDHeLlB+XHvBIQBBrjVUYjBsEpDd7t
29ohDyA1AO736ekHzvrsGuT8Bh3pMB738h/cBvoUDPP268vz5AQTCDgZxLPLAB0bQA/G9e7vMObcNbThNPcJ0ODoGkHUTvcT
Ihg0ye7jAuy3/P8H6erfDCIHBucW99wJDNTnF/Me3/7YI/7MU+fiKd3c6gUBKc7nFxPjRRAp2se7zNQu8fgJIe01LR0S4Mx/
zgA2/S4Q39v72wbk5SYR9AQS/gLT3/7+/uMA8AzZDg8W+O8iFhPjM9QbCUIL3Rcu2NoK0QAF/NnwHyAIqhgGHxEG/9gP5fzX
FfIYAhc28BfROCkUFjug7tn79Rz2yBgEGxAZ+60BHAj1KQvoG/seOt/+F9P+DSK/FfRKD/7/5OgC6tHnLRM7N/An2rDV8fDp
HE0d8RD58+E76w4+IkUT+eUIAtY76vQYAgUBD+j6AcUGJA4y/BALIxkD/vAfH+/7DivkUer2ERQHCRnhuOsr/+sI+Sjr7hPG
VSvxHwStz9kH1qptL0FCSWTdFgAa+RUXuUv0oQYH9xn3xfk4JrUfDVkHzyfi5v3K1vgq2AMeuCwOExnyziXxHu79DvP6Adsb
3dLfKNBY2OgGDfgbHx8JEh8v2QIUJjnnBSo9yuz05eAGIwDfRf+52dTE0RPtU/EnE+s0Dsrs+wMJ9scm5gz2CusR+wT12RYV
9e7+4BDa4BgFxigDBSkG/RIBChzjEQhI8f4sMgIC5xLgt9UB6BAhL/MGGzklCKX59uvsFbsP4Rza9BQfyPUn6QogyRH14/Ps
7jbd6/II7vj9ERoLHgEC+/fj/+UFAirA6SII/NoE4fXk/cU10+wgEAQGDBUSNv4cCCEM2+LIKe/19gfV3igF8g8ZAy7l7R8p
4+zqEvjrLgIF3tkN/C1MAeHoOwPs7wwuFu0d3fvm1VLfDgYSQxHjEALWrP947GZWGy7j9hcByeYX2l24ExxaafrBAwv8LOz0
AhYB8P822wLfAu/XHRk4EgDYAxrg8OMa2+M4AePD1PP809oR9xq+88EX+OXP5Ag0CR36JfUDAtsJN7Y/JyEEzyP91ygiI80W
+OzS/OcqIgr4PvcFS/1OUasJIQYdGMIp4/cHATcOF/nY698zNQklJxwPHkDeAgP3RwHj/Tst3O6rHfQaQCrRA/sbDCDP/CA+
BAE08P8f/kfms6YZGSz4zhwDB/4ZKtrgCDb+5w1DA88OC7kQFP7kB/cs6+/6Tpgg7EfQ7PzPKG3I9/+5DQ/1Ex0F1dHwFd4O
Ayv9DfEoCRGvCL4HXKzT9fDM0evqV/ovDCAK4L8m8QgbUM0T3+sS0unIIggOvPDWDegJ1Cwu5O/k7Nkh9hAeI/3xOywOBBvi
1e0yChnihfARqxHtPs0o6OYA9wEPBgYrAhEFI+n+67/qFfz0Lg233sBUQxUPWeTU0+Ee9QT96en1BOm7AwnN5fTf68DkWRQZ
FTTy77gqLzweV/IC/M0X5AQV9hYCE/r09iHkGhZj1iP++w2//t4IDAsg117t7fkF8A8AN00TDgvzI85kxwn0K90/LeLpFSrQ
+cH0Ewcb6zQZHiTZ1Qf87+4Kw9br9UPqww380Qkf/q7yEyoe1d/CGRj2u+cJ3RkAGi4B7gHp3UvuJeL09iy58O3t9rgS/C0D
9NcJDxUgQPgNOgT25R0j7ywaBOIrdvHwkNUHugxEyx4UNsvp+RIO4QTsQRL+/OsE2O7mGNT0+fPzCDX1ohENzv5O29r4Ev7+
/ywW9AADKgIWxyseDx3+AvPu+fSmOfn88A8OF/oSACgSJfTfzhgT/uIrpP/Q6hXuDvUn4P8AGRcB/+UeBxTsIgII5hPmJuMx
HQ33Lxvv7tLXCv4kCAz7EdnEE/MGBy015RbZFvwN9dzpKOM1USEYIxE1Hw0ULOX45eK9HA8D+tvl6iPoFDwMFMY29Q/oydnb
DAj06sbyxr8w+gXgAwYKBszdBkoECeRZwNes9knYH9347gzX2y8Z9dIuJO/GBPj5GyYi6gLYR9zqJMr660kT5BLXEOrwA+4d
6drCDgcy/QRHIg7L8xoDyykN4xcJ5TIFxzEN5+3V4wi/4CIaF9T22tZM2/f2AQAcJhQZSRDw/RYwMTsgwingFwtNPo4mO/Yl
1lQE/Pn+NFTmKCYg2ij+Pg8o9z9E+tHUP/gN/ekCBQvwESzlH7UEERrt3Dnyy/ILDC0GnOcN9ge86/8mAfn0Lvof/yPf+f4f
CzUi10nxmu8pDPAYK/wHHPsG/rLqCvwCB0P8A9T8BTUeMtL7CN3m7hkN2yX8Tf/3FwfmTRUg5ADnMALT1xQ4JvQe4NzkqN/2
/p+CGvEt+y0BN0kcv6/t2wYeDvb1CeHB4toj8PrL3+798g4d+APlB/rxHwDq8BqWz+DwC/QaC+cqFsfzJBsC4+UY1ykrP9UI
8Pn0I/bwOiIQACS+HwkNCxEV7tsB8w/69jjz3bnN9N71A8UuzLK78gYTDfD53/I2KzTeDO7v7eLpBOwG/y4p6B4xVzUCM/wA
/v3A4xMNPAA7L4za5hsYMy/m+BnwCL03EtEiL/rw7Pr4EkAsCuw0/ePg2uHwQuQDHg/W6uQDAzso7t7xCGD1Af0L2DYcEK3y
9DMrLuYTERc/H9n27uEVCtUW/ha6AMQjFPayzwo+re4C9cjB9SgIDVbpDtX8KOsE6qHT8QEsMx8gHuy/3UYG1B39+OX24Sjc
th78JhMfAfXt0SvsGgX9DgDH7B0v3S7bORKoD/z0/Bjj9Sfn8QO1Jx5E6zHX5hk/+Ovg9NcE8yTaCNkFqz8FECQG/hgD9QHh
DuGREqHRFtX5OADbAAUX/esrS7rw+QPT7AHVEL4L+UT2vesn8UH78LH+Jf3p+AtGtwjx7cHSEhAdFP1KEVId/98X7S3CDcrn
/CMW+VnhAjHXDwVIDH/pEfH74SAgESwI4N8nLSEHIjjq8eLpCTIlzEss8v/hyTIAKezIJfHfShsWFPsH/dUk+qXd8ubV5e87
+xbqHt3oxfXY9L7XKdUEHefrIvkXCCeepSwKJEoYQ+sIDiwaHerZPS/+6ukR8enp7FkLLuj63BL/FtPY++7+7PvY+dwj3RMi
H77v+xAb4tMT/y3q8wgPGecJvlEo8Qn+/9fW8zw4L+jeJQgXII0XAvwcJc8O8AfqKRjCuNUk+PwIGO/b2vnUMfzH6fz8MPEY
NS8mFMjU9eMj2j4f/aoQ2/GJtCv9N+zn8OXwuub39icKNc4jzzdjIMjrCgHs9/e9QOf9+grwCvnw3PcPGhP24wEBJ0D2PAsJ
FVAe3ygjBeHf3hfxCtqy2fwlWQHZ8pLIb7raDBX/3fce01PqGQo46gjOO/sE+A0T8/AVLOYaGA/xH9zg/Rk3Bu/ZB8sdKBLg
FhkUx8wOLgcBKVUkDNA3FvHaAurb/Svm/xNrLyEKBBzYnqoVCC376g/8/dAgJPr6HWXI2u8TGtftFfwVQN0G1OwW/ekXIOjp
FR/a+eME8L0NGAEN3HH69NXpy+T/5inKKgMK+jbs2RXktgcS5/Lm7fPgBu8LQgMOJCgAzcw3Gr06Pds9xwpQD8oDLPTdAf37
3y9F8Cj05hHwCcYj4AgJCvoB5NDw1howAS4eLucPgf8pGjUjJkTztgrfFvXWElr52xUUJ9xM7QT7Axk77ObtBScDKPcQPt3y
7lDe3tT78Pnd4TDWzR3LDxL00731GTvUFgK3AeIkDxQjAPzZ/MED/g3jEg2rBefWDCUS9ejlCfoNIL3SENsi3hLjtx7yTrnw
Fgn/ONsw3xYI9wAU7hfw6fXxJuI3M08L/AvwMNFLKTbaFPoZM+XND9gJNx/wO/0Bs7jjCTQOPxjn/vMkDM7TDuH38O/m9Az6
GwoDAef19Are7E8yMwkh4Oox/g/5PkgZ2tA6GPkd1eDtp67g+U8S/yrz4svyUwnrMR/W4PfsOi34Cd076wUM/OM18f3RNe3i
+73a1+ke/ltBLgPdoh0b6yTx+EDT1AnE/S0R0+AOseDf31TtOd8MPuwB69S7Hwb1Eiry4qr7KlTkAAQhCS8XpiwdBNP1GCUt
BQjg19oL3wLv4+c0+AoCJRIM9eYuGQ4XGALs6Sr62D/Z0w3QEiE19+QZGUIw/7s06rTV8PVSAzQ2FRHFyEwTCRxWyu7o0Cwn
5QsaO/juFfb3ESDoDRDyEf3Lr/b1SAULQg7t8gAZEeNfTMbuHJ44uCsNQSPJ8QS66wf28uQA7yhE6/XbB+DrHiX1ByPG9/nR
Qr4zfwBGDh4uBiwlKAcFzcEr98G8CMUM4QUE/8cN7OMZNS7lzcgC5TT+JQYGDdLVLTP+D9U1JyjpFQUBKf/4BQkOyLseO/zq
L/rLNvLL1hbHyP40Df0oHygLGfj2zvn61PEEFbLtL+MFDxLV0RwOCuUH0xzgGwYTCwDX9+fpDfrkCRECy/z0urivEBTtCx8i
9NXtzQU3GTEWLgoPBBIGCQogCgv+veK4+cIdLs4SGw/kQgMuCl3NFOip8STrR9buFxbu4c4A+iAc/83V0gQm+goY7RgFIe8k
8BYe1BLNxxvRy8Lp02fQBgUYBscw+748+NUINv4+Di0EIvw9EEYQIvQJAgPqJrXw/MnKCwPS9PcsFhDV3A0nxAoCESknBNoL
/uH2y+MKIyTPKEwT/y3nHA46/fY47DY1JhoI1dwqldza6aAg+0Hszvwb4+EYKSjX85Qmwb2q/R70BhIKngDz9SzpIhoq7eAF
9/jeGA8L5EbrRyv7LeU5Vr0NBeUD38FV5f0O4t8+AxEfQecp8PnwK+z6CenoCAH82indCQ633By4HugAE0Cx6v8Q3BP9BMzm
H9jiJMQ79gD5BP/o3wbp4ATKvAbs8Acf/QbW9RDb4UE1ACQDBgUl4dwKLxgZwBPaIUbYBAUD2RMbDwb8zwgJS+QnFvX4XCIh
Ev+5ugP4AOElKcYS9vH1IiYA1csF+xsZ/530AOe7H97f7ccCIfEKGeu6puoHMiAiVCHg2cX8/wQ1WMMD2dr92QH4Bikq3gwB
GAUN9REWBSAF7A/vJfXrAQo9/u3qDgkBIGRI5+foANfq0QYyJb4BBOQIR+n7TvcOBOwc1OU8JBAT/QcqpeP2Cg0CwCD+JBj8
Bw3BFxX+RgMJwio28efq/PwN+Ozo39HgDfPr07wZ0R0YSRXTJO779hvaRCQWHQUD7wwcIvsSKAcoE94EIQz/8x4WKOq2HiD3
+UIUIh4M3AAwAuLk39n+2yr7LwjeGfny4Onf19rPvPZgJgnRLeo4LRDRvzjsEcT+VSj8AR7kEPD83hMYErXi6g7UAdv2Dt8H
ARzyA+0A5EP8G+wc3Afcyhy8yR8XI/YC2+IlEwgt/vfpBvoa5T3ZIwv77RoYud5J2RgGN/MsEMzn3t3XOQtAAR7t8itR/tUh
CBCuIeDL77Pk9V7iqP9C+BDrCOr19v3Y+Avf+AMCKCz+7Tzasx38/t/S+DUMFubJ2QIL9gjxGiH/EiIFEjnpFP1BB+EdKPov
6fowBer2xvg86Lj++fru0+cwPur/HSMY3dbtsw8H4PQVwPP0CvgrEhzg2gT8+QHe9vECztAo8/cNBAMh8ezTN/I659YL+RgZ
Og8THAYKfNUQ1R3v4xfeTboI/UrGyhHvMzH3wwbbHt4l9ySxQvUf8SOr6Qv+DhH758XVTQv0HvMK5Oiy/A35uA0p5gaw6/YX
zdzID+rhFfoP0fgGEfI4D8wSBPQCBfb6FhWr+Q4mBSn08ecFDhH04x4V7/4A+yk2HSfR780VFPenNedj3yq52wbu3+rxECsL
Gv3cDdj34CHw5RMpBAL4Au/m1fvoIEHLLcYNHg8ADQTy8L3tDzAn6AvpB8Lk+dsb19DkGeszHlEe/gPNBxYO5dbzLvcRCgrP
+hWtB9ciDe38J9jzBQs8VSkVIhcO5yTpRcTh6dkkJ/ZwPMNCnuL0UwMj5dbVsN269FbuIR/wFt4q4hsI8+wi+g7cxwQTHwAa
/d35JQPYCv7u/+TnygIJ4wQ0MiMqywgUBTvB7jowHX8z1RgSEqxF8PIuJebLIAED0+L2EgwWFPIMKx/b7A4z8RMXMRMTHvEN
xw38/gny/vYE9CQXKfEESfOj8xUXL/b07/sT++Q6++sCNc+5LgAtIOT91DYaFtrMAx05HAMLEfH2APPrwi2cEQr/zuH58s9m
z+seZaUW1SLsBkPOHT4A/Cnp7TMPEBM9Btzk7+4UDRQAGgox+ycL9qj73hn+9xIF1QTM79nkyBEC/Ev4CMVN6Gk4uxg8//ss
MRlQ5ennEAYd1xQV5hTjD5wlL/gIDTjmAznk3BPX8PAOLQbGH/ANtuw60yE2vuMMJ+EBuc04AQm/zP0I9hRHAOn0+R/B7QBP
Au3Ry/0VFyUDCw1A6BS3OLz7HQrq3v28v/T06+nZ6Q354eEA7yXh1ffctNoI7xrqAwXQ9+tIARLzB/0M6fv2BefW1CcS7e3M
8yRB+yooHOnUDvXh5NfW4xc9PgH54xUq6TPyCgjpBuj67/TrExYr9eIKQiTi9v4QaBfeLiTt9+4Otyr+4T7wPv39GrwC7ScP
utkeGNXZ7B+IzenP0zf8AAcfmvrJAyQDED2H+k4H/BkUDT8ABPnHEBPVGuvhA/wcEvvhXPMHGPgkIRIeBfL/xyX3OxQJGAUk
6/+4z94PzS7syAbMFAAL8+YB2D7nDuoU7/fO8s4UBvn5+xTt5c87M/cH7BMABNfg4ybGSgEKIej89AHx7x4EKPI56AbDQ+UY
IrLiVdZwE9njHREg8MT2+vYJJOUr4/4p9OGv8OdU5PreKq3I1PgP0yr0rfjMNAo/AQ0cVArvK+kqzBbrCx3Z/jJR7V2q8Rrc
6RgOFIfpCPhAEvnlcz0gzdPy8tXmEudM2Qcn/TIYWB7dHw8Z+6vNAQDuGNvgAvcO3/wbP7PoD/kMNMUBB9MvG/Ts7EPh+hgJ
CxE6HOXEEijcGtD2lgnEIPsUOXoeLQodDgzR0Uav8gUHJUm7+RX3PuUL8funFwL51QfL78Ip+PBC5MnrtiD8Yivl7BoWIAMZ
QBfw6ugA68YF+Owd0i3l+wE2Aw3l8sjuH9bp+OMf/OsHFCi/P/4C8xS8ETa30Q4VyycH1xQCNvPM0xRNwP78D0nfofSZzUUu
9f3C3O5D4v4JN/3F3M/3E9Wx7+YDXv80AgABBdon0iM/97Dt6gW9G/EDSxgP8z/oESXp9qwWINoBK/9B2Q7tE9QlJNq9Lg73
Jer7RuhIGxfR+SAd9NjzFOoVxNcBBOYg6SW2Brkj8Qfk4fL0zSnG6FH6RSjx4/A37hzy3+4HNPMoC+/7v+pp3xXoNcfm3fo+
2/jCD90g/Qz+HPn547/4NfYQ7RP17TDwEva7PusYMNo7NhEEutsEEPTiB/UhJDYp/VdG39wqJ8oPM/dU/Kc1N+v67bf0+S/Q
6CRJIRVK197vFR7k9CQI9yJhvff39BwL/8j5LvHtCtD1AfTVEe5J5QirzuYHZZ/38Rj80d7Dz+caNyQE/vEI+fjUtf722vkv
D8380esOLhAO/uAFFuDA9AQ24tET/kYgFgwXBs8GCOwN4dT7+C/31B0FDuviOC8G3Br6zPIO4fAp4PzcDCW/8Bdn7BPZ9P8q
GNvr3fADDe4e9Pb9/NT8LCwP0hcrKcvPNsbiHOYRHTAr6yoI3/TKOA/4Je4ty9faFBPk5ugIIDXm90BBA/HvP/kv3AzsEPbd
zvD5HALo5Ozs8hYW0uYa3/406CfkZ17+L90fwN8N98nyE7MXCAXYBdoQDhIVu9r9/DMJKeX+Wvrx/tv0tANd6Fbd+S2b4AsT
BfTM0Nr2JbcSGqMU9STw8jHkGQbe58sHHvtCDPcQuhbBDyJF5yL18/Xc7Mb+PP0FKi0H/rcQ8v0hMvDI1dE8ugoy7QkA4UL1
FgoLBwgW3DciCP/z2PilUvYl4wsHtb80K+a6pisa5AAee/QA+vLvBzJCRQQqRxPI5kEL9clR9hD3+s8lKUof5r/NEaCvBcME
qRwr3w8gRsgeCQgA4UAF7AbAEfkYOSQFBhfk68Is4svoGwUnD9hC9djtCeMRFhceLPsgCQLEHhkC3ugQ/zcFOfLy6RQBJu4a
FAsH3frfCkntNgXr8vntIQfDBh4Z/vv37Cq+RxfXtxW86tPu7e4aIughOX/lHOMLN+nrHAUfZosZ5PjrF2DP7eqPugoBVfrQ
6gD12fk959b5Ka/m+AshMNkUBfAx3e/xGjoL3wJB6MfW+9PfyirW+d71/iX0Kf4EzwLjLbgNEeX5CkXRBiLmBv7FzjahDR8b
Cdgt0xfxCOnhBDkFAO0C6eLxA/wD9wrzEeYZBd44CO4GCPc4HBco+/HSA8v4Ow0hHzn+yZT6IfEJNcEhyNw53t0B6xQM+PX9
Ag49HgfOExNOLDkLvTe+A9tAyOS97urE3sQI77AdtwXiOgitTfvgKUgULDUmxPL5/8LP604M6/Xr/P4SAjPo1OgYy//3AAA8
2AjKD+YQ6tn3Ie4j3SP7AOnb4QDdQugA3SAd3tT4+DEeKOnTIh8a2OUikj077BXVQAEv6wkc4ynSDhoR2jbyzDQkCP8L5hND
JCMIC+Qy+h0O/e8VA80m3uYOWvcHB80LEcOHBv4j0bEr+tPr++XcCw4T3e8XKz/3/BPkDvq59sEUD8cY/OYI8e4xyccevhgt
/i4h5+fCtRvV3uP41R7w9xq/rvr7HfPO/0gLv/G1srX73tcOCSb73t/8Je4Q6h3t0A0cSTDc+SQKLQkRF+5AF8cbGuUH5B8F
1PjrDfAh4vP7BhfoIhkK6uoe7/YCJTfMxxAz//UXCbf5Ni/O7tju9zDR9OUvNQj1HQjOCAAQyh4bQ70JU2MGAeOe8+Mcouz9
//Y42BHk0MIE8vcl5yP76fEG6SAl5/jvFwQECUE27/7FJSst7+0RJR0IO+j95bn9LCAsAw/b+O/wPNHwA/Hw6tIp2yol/hQx
BfQqNQbtBxHOTBAZ2iwN+w3mDwHgughgDPn79Sr94CkNt9wUHB5Q5SsFQupJpzjssyrW6DEIFO/LP87x/9bb2vEN+PDvBzRK
6AMvKy0fGw5KV//Z4Tvu5rI4Bdv/GEcO+KzCJuop3NA58CQ+MRfkQywYDNAxVe3y0wgP4/zw1gb2IgW8Dd6kDe0f2MTnFSbE
BUCiLDDn9QQn9RExyxndBCzZGAgeDA/1vxQUIDQqJgUXAhbu8RUXvTzHBQz5GeMWoej2Jyn/Dgr+9/EADhv6LtQSCjsT3grl
Iuvx3RZb6/f9LuAZxznSINPY+/jA9/7YDAPp1PDF7f0U+wcDORH74xER797QFdAzCBLlC8P/9ToLE9A/If4m0BgCl58k5ijN
CsALEyMSF/sC2hHj0WLR5Q3/F0IT98Mz8NMKKwEbIhEHIvEADRINHePCMbsXzvDL+egIC8UIBhS0CykoztYJBAVN6wnzAgbl
7RH0Dt0qxQIT9zoGAN0VKRTqxuMMFxMRFRDNH9DhyQ/t3+gq4hMF0r+c1gcgCeb+GS0NDOgO2A++zcA08Cn/ExYmEpDuK0IC
GT2zEAINHQHrR+vmCOkqxifdDuECEh0a9ejT+RZQ/+YkJRYqB9zg8SIIvBzc2BPk/5I1BP3lIdoGF+3R/WjrSQMKB9XTKBoA
3yDbUjvYvCPz8TMd5g76Gtkr2vz0CxHw+PDH3AkD2xLj9M0l6gkZvusKBylH8BclIj0j2Cse8+XHF+slENz13SZDBN0VDgAq
7UI4wAQhIOgIH/8ZJRy4+eOs0ie6Fxk0AeEI+ijo8tH5DRPl5NGwC+yftuMSQQ7YFALP7vEADiobBMP8AD0G+BjiBw3q6eYV
6RwKwv0d6eQMzAT25zIN3/nw6weryBDmCwvSG+cxMCIb8wIMqS8zIPkDBRMrSwNC4cjD+g8pBh0rNQfu2ekd3zwn+Mf41erP
/jX8+R71D8/cIx0I4xK4QP/K6hkc7hEDMBrvDb4BE+YbTe3cGc4g2QfY4BEXCRTo5Sg4HOce+AAa1CvuvsfbWSfF5fQJHt7e
9F8I/bAoFy8lEy4UVBtpTwTkCiTtmv3q7+Sw+70EtgD88O0L1vvyHNgNyju64+bXzkkp2Cnq+BjtvwEQISsQBs7PzfLhFO84
D0sQz+v7GjILDvI1rjcW2fYvtRPP+wAn9CcwJTAI//j87Abn6Bz9w+v1IyXlCMo81jYd8Q8xLRUM4OHv+dwN6dQhLsn7/8o1
zjzIBxDcBDcO9xPl/gvK+ufFgRTd/tX1KgZXSSkc5SPDTxgGzgn85yH62OT11aXxQBn76/4J5wcYqf31JPkk/BXkEg7l/QH0
qqT5Ed/f1u7f4PMY8hQP7w4nOe2m1iHh/SQOOBX+9QnNPkn55Pr9/uwmPT0NLeQo7PbQ79cM2fbh590j1QHxNu/2IAa0JdTl
DRrg9OdDCwAQ9g3LD/tBQNzM8BMFHRkIFhYVnYsaD6oJKuo2HOEy+68gHr0m8CrbNfhGEe/06jPv9a8arh7y9QEr5RAe9A8N
ET00FTUCLc769pYc1goB4ycG1vcFE84Z29fa+qg26G8O7yoZx07qPLjaAlfZ+wME4h5DjLsJ+EP+C8foA90l4sjuAyop9SHs
6RsAMO4O+gHi6sAxsDoMGuAt9QYYHCcL2s8yoAvAC9k1LfruBgXg6/xK5v4VJRYdBQnM4s7WC9Hk/erg0+4hDxboxO78EgMQ
8wwb1ycc978KFA4I/u7pMBg2Cx4NCM3zJQ3mKu0pJxnY5AsNJhZAHvbsrcP9M/f1JP4J5SgL1BYU/ecC6lQoIfURvNfLNPPh
4iPiGd5F8zTpA7wNzi7/FgIKBPjW2yn+DB7+DPj+8vgcMA0PEfn6B9kDHfXl8OwiLCAf4gwcDc4HIxI36CX2DOD2BuLi9/Tg
Hr3N/ggICPgF5yob9dzpEvQfGQyaD8Eb8djV77sO5g6+AylMLwre5KFG4QkTEtgc9PLR+wJU2OcF/eLhxzcs8e3vsiff+/vS
2L4VK8279gfqHuQC2Q4T76juBOjiLOf4FjPU0lENGfwK7tYNNSoOxdLQ3OL7Ixjx1fsg/wQKIjc2F8jp2yTdXOe9GOsROgv8
OhsF2doP6b4TIQcIBuIR0sMzIPvuBfb/9SI4EQHyAy/hydD86QIh9gUXC6zXIR33GhHO8xH0Qd/sI/QIEg8Q9t42Ng0EIPUx
47ILAxE8EezuFBry8wMQ8wLfzxfZ/CUsrCVNyVElDQLW9DgeD/IN8fEH9h3Bvy3r3+0B/tP6AAsMJRIKT//72a0R7VAi+RK6
7vgF4vE83gv6/uAO6jDj0gHu9Q2i7VM+Bh71zwr++DgEBeoNB/228d8HGu/IEgrvIQYny/UEugTX/L37NvzdEuP4xvFEEh0B
EgL5QQ0AEOng6Ds+4yIV9fKeAQcbXfozEgAM3csEBKwC0cIz8hclGswP9wgYDwkQ4AZaIyTzBB3W7MANDCTv6BHl+/sgxfg2
GRj/HBI95wfxJGzY8swQ3yUdVSsRLPfp/87S+RQEFgzXHQ8S0Bzq/vn32BXQ7/YN5fv2A/gGGAT8JQlHDO0I/QrcKNH3wOhe
8R026yMT+e3k1NwwIydGfEvsCB8g/LjLFAHe4wUbAFjT3t8Z/z8S/xIK7vgxzhf/zADd8RIbxDbhJ0oyJg3kB/ss+AvXEUwn
7AEA7uMwrdcPCxIAP+K9buD/MzI1OfwQ0PwEDPbiz8Uf6Ev34cP78xkSDPHa/yXaBAgAE9UY+/XsBASb6EAD9fIL1Qf1Chr0
5eUmQ9X4uizsxbYuAN351fTp/hDo3ibH9tTEDwME5+XhBjtiK+gcKCTuJPHw/ign+yMo1bYNt/rrGxBCFSf9EtPtETP7K+Tp
6xwR8iEJHiCwFfoQTumuCvYw8KkjzCIaEDLNEvD2GwzJCuESPB4yFCKyITbyBzvi/xwM0gfV5NkAMyfaKxYPJSEKnmIC/SLq
CcHv6ykrPdPsDw8v6KsYDd0fMBDY4v2wL0jOFeDXGdsV0yTpoS4FDbyt1tEpDP7m2uf77dfa5zP/5iTIBSHI9PU7xtYA/yAh
4/Ut5ALbzAvSv8HU8hI71C0L+iUDOsbgvyUd1gCi8B8F6/VYAePl2goNyuk046oJGNuEZsvuCCoazkEpIdUIFuQq2PPkPyQe
BeW/Bwn6IBUGQvQOBfYHDBMP6h7a/g349NLu1+H7EuXQBvNY7RQUHSJK/98c3x3ROuYoG9QaAAHnxO4B9f4CCP/A9xAN2fYM
4hbz6Sbs4AcPFS/04QL8++kH/EezEycT9P7bufACEbAD8PkDCQzVAMYNBiL/3NT79L/M59ETuf/gC/ruxSnr4ekj8RP/KTG8
2A0G1f0a9uJIAAbrIQLY8OfyF9q6DOsA5hoWCuIP4B7iIBIN0BX8E/YgvVsALyLC/dUkARMZJCv8BtYF2vMzOeEK/A7Y/vUI
BrjDAwoQRuN/Ff7rDl8murC7M9QfzgbZ9yTXv/Q5Hz0OxgbJJ6nLBdrRxebOEkk//ixL8rmxsSnQMCBn6CHkHgkd/dUS+dr1
H2EHIwcc2e8dK/+94PEVHiQW/8ju0v4X0EPpHfRC1Q07Jigl590HPiT4Euv2Soe+3DHQ6e70KdUPCx/w8DYKsO4B7hbsHshP
9/0RAv/t+KfCFREa2xEB6NoZHAjSBPjr2B4J2xIW+PoHFg/rF+P/B/AQBuQi7LnMFzgeIPsH/g/vLe7MBiLWWNrF+7fzq8Qh
5v/HGPP79wDcA7gb0Q4ICOfXFwIv2t8c+RfKE+UzDPvk+y64Q05J46qtHeHLCS771AkEBMAO2AwuBzlH+srcDd3wxu5L/RoA
9usfGQztYO5N3gvo5uX1OPpGzdBa/RABDQwi9uIqKCvw9+z8+BY11ycsGOU3lQ0OFsQDLRohyg7b9c0j4jHd7QAQ+czaBBvd
EQUPGvv33vkCLeXrIPXz1OgOSeYMKrkbBRnzy9zxwf0bRQQP6hQeOArZ0LsZ8fNNOPsR0BbMIuwrFwjkDyTu8gQm6PUKGhEE
DQC/JOP/DvETDdcNEiUH6x4l7Db3sVnzDsPr950g9tn0Arse8/EWBg/i5+7lEd/7094XRjktAAPk+fI6Gfog6C8LEwnr0QoR
4+UdSAzs+dnO/Sbl7TrtKQQR3iHP6/bf3OLgE/cM6c/yAPr0Buoxyf8248ZSAR8qLTSyI+T01Fb0ABfyHu8dAdf1M/bo+yj6
L/Pc7hUM3+j7J/C9OhTo4xz3BgcYG7wv9ejK9d4j+g3k4CvACSUH5avwxyTqLPwn2f8H9EwlIAQLJk6k2f7k8xAYAlnp1Roh
xftL3xvuUtbV9HEgACcE6sHmAOIkBhYYLilLqL5CLZ8xOeFrBbhEKaZIGLT78TvZ3hZ/L+AS2wnQ5e3z0y4Q5BY9HtzUDxXZ
IhzS8QvDBNo4DdRQ8hzdF945Dir75QgY0vb/xfL9BOglJ0QG5hsrDuAA4CD4BhEvE/kOnuz6CAfTFQAhxskKMfi7BfYLOxoj
Jhk258ocFQZEKvVXE+JGFtzgI9EENFYmFQYuGDwl/Cv3KPHZEdkO3g4bH+iq9+s64AHu8/L9xejV+BHoHUpiTxXoDq8E7fDi
863v3iRC+A4ZHSrA4wz2AiI19RIUwhwjtSEm7vgAI9v0/0pkOBr/NsoK1hTtJvSyVATn7xLsUhMf6Q4eGQ/wGTIs/vbL8fb/
BfUqDr/W+uME7zTg3TLvCPwm4iHT48s79h7138g1CcDy6tD3CAfpBdXdCiEoDdL//egn7PPuEBnfE/Ql++sjLw8myOj7OdMK
E+bWO836AgjcOSj/E9z58P/T4e7iPw0xKTDu+8oC5PMeLQ/i+5czzQNc8DsSIAn3vyT6At5Fx07cgdoYHkoM/wLr7RDYUgXl
8R+qwOYSayT79dwmIxvjCPU0INf9HNno36f/Bho7FgrpMjPw1Bsb2OcK303T7j3v1v7v/f4UAOnZJi/7RgIEyecOJQDMBvr4
2DMUEjcrxQT7DUULmhT39QbuIwYA+OSoEgMkI+MS2RMwLv2zHwn74dw07w/zA/b/5dvP1uz6C9MY5ijKJBQe9DUG/wIqFyzi
BBgo168A9w0mDwUCOCf0397n4/QI6N4p3Bkm8TUUbkXT+ugI3Nm4KPkZzvDmwCAXDwwICLvx8fwxsvgDNuEYSAXpyKjj61LW
ARDe7vW61d8AD8u6BRDe3wj1DxsI1OgPwQnLP+jz/SIIIhHFPdr6+NfSCSYzOC/U/kIMsNUYsS/7A/gOFAPrDNfY2T+7MgL8
0xIw7JLe/ib/Ax3uJd7cARUb8/n+B/rKD/O36/EzKkEj0/cU6PP7CPjN4STc6v7UAxQEXPHn/hkHLfbzDTBEPgPA9dO13JlF
6/n7JBMJ4ie80mIbIAPoJiyq3uMUz4G8//gz4MgjLAzeIBY8AeHJHfcF+APF8wc64PLuCf4uQ9nPxAkICdz7SMhPyw9B2/RO
8woq1AHovizoKeI14/jUDtQSTkwdLCwX6S362vEb3+IgOeTsCfj9zNAcEyG5IRgWy+Xrxen37/D42KvLFsgjDz/9+gH7IPvs
4Ob2NBP+PDYIKUyvsTEE5Ao/7fhX6Rb68EkN9BLvLbEtBk9V6+PhItPCyer1bQYMGyYV6Qnvzg0h9rK1IwcG9/YODnHy0Ki9
Ghwc6+r9/FT64vHivP/dOjgCJ+4bLeUPwMI87apa8AKXKigGHhbTsvaz+Tz2+scJ8vz+s+APDMv5ON0W6hkfNfPwCMUe2/Xy
DCsDHgEd2Pvl3hXr7vEABf8sGOoc9Sv9Ivx0CPb+2DkSwvQAwQMVAOvIEAQ8QRYEALsM2sD008sQxMARAAfy8gf81vqx/NAg
GtouSQcI+fQMJuAQRCMU9uP6BBy/FcE2DCTeGczl+v3kQMf0Gk7s0LTax7JoRuaoITgNFiPWFBYj3Wkh6B00/fbw1fr0GzPw
E0PE+RUb/AIg8DbjDfT/2RUIUO0SBfru7+s5TQ3sze/n2dAG0VbnJDgo8cjh6PMgMxXPJOL7JMcPOZrz/cstFwICGubzFsUn
67C8/x09EVUwCPXdCTwrXvQC8wMhCq0FBcr87RD1GP/C/PsEFfTzDQ6b2grhMsXORwAnHCAu5kAEEQPvIkbz2NIeBOzj//EA
BSbIxh7i1NRIFjP0uyXs+dkwDeD/3wHg9u4S4M4DxgDCKvzZFw3fJiooCjww69LT6NjHDQs3EhALEPLSx/slNyAUAPEBDSAq
5QbsLurtCuEt7/A15SbyBgIN9u3cCO4d8BP0G8jEDDXUCAkOxMxQ0erIpdP2OVbhODr3JBjLGEDg8fQZ+Qe6yeEP8dcTzd33
2xUjP+ssRM++SgLuNi7I9sPANwIKEP3L+v618uz/E8ZG2brsykf/JAo0MmwD5uUaD9McAem+3/YtA/AhB/4rMv3ozRKpv94p
BQwQFuIG/QEbG9Qu7O7/2uMB6QQRHiHp/OUg8Pi53wcMMPG6RAfwXOjT3hH1NfvEAgL4Guwi7RwT5x8XsyUMB8Av4zD2+eEU
ENTqxf/aKT4r7Ovmzawy8cchMAQxAhLrFgAOBqTwscz6DecCIe8F1AAKABHnSAZDBgfWSdzqHBnz2N1EGCUq5O/w2CkZ5eRM
1ecZyPfFGwwKPLjaAhvSyu86G+Ti8zRO3SYt6ujfuwYkByrzKaMrJDHfLh8iBhDm4sgG3/UtGQwwEB3kqiUA6C0wAQwyww/W
tw0ZDvkX6gz+AQkEJjGzQPg34usdxRg5yh7kzRr8//RCGejP6/QK8AbzIxgD5QgK2wXVJ329AAkBAMHR5vVS0R8IkScCQr3o
Gf8pL8Iz7jAK5vgm4Af69SYNJtAdFRcHDAT3IRAx5fTpOQQLH/PoH98AyDfqMtrZ7+296R3dCyIH+v4ORP0Z7AXoteH9P/rK
9B3t/sk09Brx//3jzBgd+y7sHN/rtiINHRfG4iby/gcOw8cMELQaxe4MwCraBsUcAQoS0d8qwib/EOgOEewDCQDJ8PPJ7fQW
HgUbJOjv89zh3sTfEC32QQ7rpjruHfkwH9QE4xYJ/t7ePj8TGSs39fAb47oR6Q8mBUkF4P/vsxXQx9AK5UfnKMyqEe8hBxEK
9dj0zduB8zXl7PgA9jIN/usdEgnF5An+ACkF/8sb8rYf7r816zwgGe4EIQYRONYSDsjTAP7BErsI9bwu1vrjG/caHcALHq4p
Gi/7+er1Cv/65QkE5QkT/gjG9OcQBBUR8Sol4ZktBfUuMBn6Ir0l8t8A2/QT6OzoARxUMRII9hEuGRXOvwcfEe43/B3l+ALp
8+adIvMTxv8PBAbjCdntFxz78eFD4wPQBtz0KvIg/B9SHeUqWQPtOgUKDPsq2cPRwiEPLfUeEEQj3UHYByn0SwrR3O/aLiUP
C/sE/NH6/iI+OBcY8P0O/gT4G9ntPG8KFvr9ADg1G3D5+SsA5OcC1Rb+MRYbAuoktBDuGvr94BHr//geBiA+MNUqAf0b0NAw
AWoZGEr+DhMbywEUGi/m4A/D4vcGEPMO7f7y6vkU9vnvFxEUKeUCPegA3QvI0N0RNx+9uUPPWCfP9dLA/eIC/x8qAv4FxwvI
3PlQ/SLAQsb49tQD6in3Fhsj4CTdOBQBAhUC8fb2CZn4x/AXB8b//P478CAjB6v6ALrq8eAzCSYi9f+ZivDzDyA8/x/uwCIh
zlUKJvPj9PwY40A2Nkn8DBvn/rRP8Ab56VPLIfH35CP6SujXNwX7Ky8L8xga4hQIwwwCJ+oaC9nlB8EN8wP5vvgNFAXVB/7x
HBcG8+E/ztr+KPz2AEIU8g3L8cLsDQcU48vb5QIbFCkiKRjbmTUz6RVjAEQEzuoB0AIx7xjR/+kIFjwIGjbr9Pve1CHJ3v7z
8PMJyvEIBCnc+ZgH/wz2KMK78qwnEDLGyd/87RHdCDUl587QKNvGEkMQDzSrLQ0YVyn+K+v31PIo4ALE5OS9+QoLRpb5ztMJ
8Ebmpy60Pg84L+kn1h4eEegE0AtBG0ceIMwUIxPIRfvoDfPYA8/P3frQxMvlaRXjVwm87s0P5egKJf/cscI4zfFbNizxAfMO
10TZziskLyfn0rD92UQGKVUb7NTHIwXoAULn2/quSLTqASlK7+QN9u8Zxd7/Je9I+0AMB/Cy6q/8ERnhEgXD+RFa2c1C/BPY
6+4w0/biDfX5CvP90AQR5fz+/wgB++bm3wnqN8/JESEM5AoaGB8T7hHmux7c+WLLNech7emoCDfu8/vj9gbr+Ns59wLP/vEJ
9f/3EO389N8GGhwI/g/HFtfqKegaM/b2/+T64g4M9OXnJs8huQMm6QXiygPFAT24Ex7h+DFLBULa+kXi1OTb9vgjvN7isLrV
LScLw/f3/QPxytwO/tAsLQ7JLhIB/wQjxanUCOTi8eDyEtESATzVE/YYz+HkxNz+4gY6+OLySPAK6/4cBiAc6uDWEv3hz9sL
4+rU2OgnBuQeDtwKvzfkHh4eIPgMBgX+GijzGdjFFe4kHv8R+EMA2/JR1u/uFhMA4s8KH/0NBtQOHd0h7SLX/iIJIiDqJPS5
2PACoRQNAesLGwDOBhP47QQjv/cY7SQs1f8B7SMI+BkZ8NAu097hDe01KxIcEijW89jKAeU3IRhC7/f02uwG3iEO/g3N++sF
uhUN9gH7IuLNLw8K6g/5UvQL5PfW9h4ZACAI7P0o0xflNwcy9gY07/YDgeXlL0Lc/vf999IS9BooHhnsCikCMdUtyzj/+uAf
DiT87b7nzdUC6Sf6AuI6D9sUDg8EBv4U2PnyHsorFfwBAQzX1gEYE9r/1TncFv8R+tS37hwgMNrq7yfCMO/l9wVV/uxVE647
AisLBTP/1zMTItDx3drwBtShRfK44iYF3Rv3/zG19+/aJL/WGtvZBRvd/Qjq8cdA8tQQO/hgtPbADFj32xTV+cgM5ufp3AQl
JPwExeYA2ADa9e8+8tb+1hA63R/o7+D2/tfqOMT/FgIlLhYONSoCMvUB5dIHL/oLMk8U2tPwDhT4N17tDfbAFvTzCxsOAiMl
BDUj9/lP5jj01L8Q9b8e+OsG2wOGCCcr7hw1C0ASQPP40AfcIRTz/jr8CzW39ADwFTko2eQzEr5A3/MADB0HFOkm8CraI+cD
HvEECQbb8woN9/LxOzSo7u6lzgkbZN//Mgz7zPYh//dbLs/TBCECDe5E7Pg3z8y86RLxKPQbyAtBGxTo8/ENAwk72uvS4b7k
Jh2UFSYW6A4a9fH/4/8e1gbo4uvz6CAjGxcL0fAl6tvlF8nP+/An7vXPxP/pDbr2YmMr40DEXjsnq9VEER7xKfg5HPfCETza
HSjhFhLpSeYMuvQu8uYfDTzm/iH8Dff5/envFBkkuvt//rn39gXsCfEdKfEHEiYL+iYE6QEdAQjkESoRA+Hd9+/4wOZHx+Pn
Hq/z1yJYvcf4/toSDyPmJgns5/scLAsuK/zzKygX4CICLxjpDvK72wgoybs3vEkeyRzA8OQS4hb6I/TgCizbAhbgCRcK/wTa
4ycWBBr2O94cFL7H6QYtshgcpekkGvsGDQAvFwP6/Vo07woFyATkziTZIh0uF+7v7wDcEyNO3xQdE8/PGujOTPZA8R/W8+k5
BucbOPcLL93z39f23GEm8hEnGMgNzPnEADk5GewF1A/vFwH9JfTnCP7Y+gb26xUrDS4a/E8mA9b58AX5Bt0L6/8LAx/F0AIJ
CB/h+/7jNNfVFs33HTY4H/D2Rg/q1PTkON8kFvD+BBDn7tryCd8iKNUM4S36GQjxSBwgySfI59XNCNvfKy5L5ST3Ayr7DwH/
4zogPOn/xQ3QGQAGKRsE/xAIL8Yq3wcf5QsoKyDw9goWAOMY1fAiCE/0ABUx+Jv41NEq8ScU/977H+3w0UUa+9PYF/gMtrU8
BgwVEfoDOPPMOA4P7RD31fgM7foLGeMLCvgc2TcJ9erG/y06GzjiwdEOyujuF9MT8xnR4ekHJjbkAugU+EjW7B/38Af+EPTW
cuQEDRAHXgDfOtAd8ujbBtn30NryM9v0++q9GxLtPSEsDzsM6Sci3QsaKuK7NRrL5RYP1sYyzxfuBSUEI97QPgfw7zT4GORe
/UkrKQ8M7BzU91AdFQ7zBfn1+gjZKAX5BFwA39cEKCMu2u/pQd4FLjPi8N4NLgUZEwfP3P5XzfjU0vbfCAAr8QpQB7nBPiDN
5kDzBurPEAHh+zbLBSgF++gCSPwPGRL8BdTE9O/j4NoiKsrhC+nbJRXjuicIEffyIe5AIdrzG/nL+hs1ECE0Tvz48vELFB4L
GgDhHNoAFg0I/s0NDPkL/wnX6zXy+TPa4wI+HvAIC+/bGMUn2ibPROcJ3hEYzP0WzB8xzhwIGNcIFrNI7QZI6Vgf4xoAC+vv
HOktuwkhDvbnK+zmzDPp3dUO2y7/3iXo5wD34wYxFtYA0BENF9gXDsn13QTL7c8H8Tg7Qizi5BTS4Nwbz+AQFeoVMyfz6gf+
zxIZJ+UN6wH5w+T+1Cj8GfwYAwgACfUT/ykAGg0G4Kr4Irsg8g3o7M7u9AMTNe4fzvDHHKXt1bc64Qvj6/gS6Or06f4iW/3a
2RTpMAnX9+TYzSqfzfPnDwXe/u7/H98Z4DECEeYD7BTpKdc//Mzw4T3g7gXr+/kYyPIMHyn29vL328sY2yAQ3uP9C/vRuuIE
Dx7aIAAgOMMIO9Ur+AXy4v/aMuvSA+ft7srU9t8eIh5FDwIb7r3iN+Erxb3gDDERA+7X+ez6Pccx5g730ccdAPQg/gHr68cH
8SXrCfEFLybyKgAyHw9e1hv9AxMwKVcaEV8nI+wLDSQi7/299Pv70ewq+AfJAfQYEwj64BIq++3N1uwH9RQ2C/fcBAQkIQUq
3AXr/+YtBPYLO8cRLioWUwEo6jdFECjWJL272BAXEgra+M3SGgojKArsAgf2HePYxhrh88wH9Ai7APcfz/UZOBH19gRCEfsZ
uugZ/Tc4LuwGROHYAUXoICX63vfM/8QlxQL3ZdrJ6wYa2TYhEvA96hDRz/06Ncm4+NzAxwPw48UxJOgsA83M2Z/hECT4BUob
/N3o9/oF0CILCxvuC9Ir9wzW2eftFghH9C4E7eMcAEMSMgb75b7lF+Ps8PP2JxANJdobTDw3BUj67RHeGzvh/fUGOk/0HfU2
HEGy/c0JD8Dv0/rq/b7w5Q359hv84/kg4ljt/Pcn/B735dvQsO7j+dW79zH96+ETECFeBmcwOh4fttwZICqX4gAyz/8bCgu8
EgUdB9chAwW9FwI66PPs/cDHA/4y58wSCNz/+Azv8x3izuncESA5HB1JA+O0KjDqCU8I/fPAYenM9hHtBBnvJucM0iDX9iL0
7fiqCwfyLQYRH8Lo6QAb/Bwp3QYsIFcPGOLb3+jHPMc5ARQU7QEb6RAtGPbXLxfr7PnD0s3rLNsWmuAV9fLA8UpEQvE5CUcA
77/qLAY9nxf9Bt/4odz2y/YUCeYrDPQl7QLX+//57xTkywMVB+sSHN747TL7LO8m3oTHJfRKyvkgEw3i+f703vARx/XsZCvv
AArl3/IHuhrxDArEHfLU9NUAAeeqWP4w5+oaPTgn3RLW7+HX5PUIVucOIBne9gcd69DbGYTxJAkQFg8GsR8SAN0/z91/PQ8q
1u79xrU2yyOU5P/z/T8Z1+3sGTD58R8W1ArlGqrL2Z71EzrqAxAZ7CjWBw4j5//5z8bvI+74Cj332OMTFQYyE9+50f3yRB79
HyXfC8oDDfASJPfN+wE06P4BMP0J/Q73Eyb1GAsS5/AFFNW76vb53AsgsRUlAtclEuw5Q837+ebv+z0G4BLa7eIMBCn5AP7c
0AX6/ff/6uMq7Dgc2DEVZRMYC/5AKeHq5uzXLAzU2ukeB0PM77oBDv0GvfIf+icQLfcMBcbwvtYY9t33vU4jHToKy97o+iTY
4uk+8OzO5hTxIdXetFJH8u7i+GcTHPTp5goK/MnoLjD2DgEt3+MF+sf9s+jkB+gCC//vAxIO++bwDwwU2C3kAtP/2w0RANgE
A/7yDSC3DhgCL2cM9QUJ0+H75/OrCrdPA9wXH605AfSt7ONPHM/rBAwqOq8aCNkZ0hHGHOARByPV/dAOuTP6JQ4dMujqzyMU
CDUJAyzk0Kc2QwPw+0Tz9QEMBAb5APQeBxTu8i0S9vYS/UEJHf6zW/HU1S/kGQwXGQgC3DodFf/FvF4C+eLnHRL07OD+Pe3d
2y/q7cMh5PTm2RHO0fII0RmyCtb7ExQp7gwcAisD1ikl7qjlFdDy3AMe8yvc280D+/4Fz94EEd8VzAnjAsSqBuIm6SoTEdvO
Huj45hSksiUyGioMDQVdAxG6+/nlAvLoDg0LAhYh8cT19UHj/+rP/vnQ0t3zKgctWjzg1M4q+OcTPOzjANYr4R4Q0TDSCEIh
Iv4L+g7gEWfo4ufZ4TDjogow/Pg/7bUi/xkrrusi8xrqFFUG0/fe0wQD29PtHbYM8LXX7wgmysoYCt/fOeD/MPzCziAgLuIq
VCzmLRDy8evULwz0+trK0wkhO+MG3Ljr3kzJJAbIxxf0DRc/LipPDPsP5TcVLf4s3EUTN/cw5OLiPfXdCMQYRMoMGaXj7MIy
5+uIEiMt8g0XHywtEAn5AOcZEtYC9xrCCQcf+LEHIU/GEOM4W+3j4g/+9gwNDiH38vhB2h6uOQ7vIc7lBs4BF+/o+fsJVfsT
FAr+6NsZ6/cDF/4i0r/uDO3l92AAKQ39FhERxAobAgMhsfD16P0h/Mfo8/M1C/jz4t/47hz1Ct0B3RG4Ks8r2OUU3eQqLT0a
/N7THDrgOeT7Dv/14fIu0P0TJkBLAyoHw+XdgSj7XsEU+lIhFUbz9QgV7uHfKvsM7VT3Brjv4zwLJ938xioXsu4kvLf19u79
Mdq/7RUU9+cV+O4evknv1xwG35niLfgoIM26GPw99/U/EL392QQm6eQZNhyrQdU8I98MEc3M7UTyCPTFCAvcUCnJ9B1UDTPQ
HPgwCB6lK8/K3QnXOQHx+vPzxhP6IPg8FRkfNgfbD9PPG9wvztLfAgwdAQDSxQ76uC/QC/0ULt3c9M4l0SgbJvf+KT0G5jE5
2kP+/lQIBQbs5+4BCugM9hkF9wf5v0v+4yLm4uoCHxT9Ef0d9B4nIjFE9znt+i0LTRoLnNj0AvbzTMZ/sxQMQulM5yAy3yM3
EjAY8gMLyu/jDNvi/iOlx+o8TOc9Li/a+u34PeACCFnzBrAD0hbg3eMM++EtAhcm9PvxFvkPE83uLulFBhY67CLjFcnMExZP
8/AnLLgkGgdU8LTtqbpM3+YAi/IB9PLxE/06qtXf8PvOy8EEB103CvHsAMrsLgMQ9jEe/dAd7CgLIPj0Ew/97NQwlhr/yR3G
SsIP9CTxDwr0HRDxHBYX22HpDQITSyrI4dwe+svu6tsX5t8jGeXJDCXsARsM+7saBu0Mz+I2NAUHRusXQ+vkNRvwC+3yLt07
A+/COf4wROUSBhM0yq4dMO1zsO3eHg1X3clH3DXX4QAbCP7d1ucxCx/nLuXqxOM7tL/7QfPtpi3sC9ED4OTQDRr+wAIG6/D6
+A8nETMGYpPEILj3+Popyya7LOQLGtL5Axv6zwQLyhro5v88Ad/d2sP3BwH1NuMtDQoW9UIYwy8xGBgmFx0rINrV6PkPDScI
NQYUxM4PJqMUI9kb6+giSIYlTrgI6DWxAwRjCd8g+u7/5/XvAgDL9xYlDBoB0tcs4QYMWhsUU67z694FGzBAKesIOhot/+X8
2jrs0Ny98PPxSBHj9+sDFASPusEdLhogSgQY9BXrABkGEynDDMYAAdjc/zQy1gH86B/7+ewbDP7sC8gbwSMGGgkI9PnXBg/r
38I0tRasCgYK/KL8FuY8EQnoCLIfrgz97yE6DjnxCNfj9iPhmczNJe4mCysKHTTrBQAA6tw24uUN/Of9GtzpLr8uSU65R/Xx
2Lj0FSMSJfL2BgMUTAfSz/3D1QX2QtDSZyDYGQvosvcAChYaHjbyKNHxFU7gyKQy/Dr41wPOvORMGycMwjHGLeVHzMC1+/XM
69DrCNsywwUELwu1+drtDCkTMD0q9dbk8x7HywzzBN3uLPUF4+0DCf0hGxrZMyLpT+zuCvTfTvwgFiLpJBQ4Bfz98Qgk9A/Z
2N9E6u4P6N4GmS/S8SUOBiO+Dwfq+wosB+YBGvUiEwT2yv33+O4VAggeL+SlMxXbHSXYHfHUCAXVEzTQB9gEAd/mOxX2F9Mv
7druJe0ezPsK/eb7CwXjGM4iNBjvWP0jxQ1A9+oi4xMU/QID1/3R4fbX0QfnJAgO6y/Bt+XjLAnz7eNBziEr6f/0qrTqKz3u
9v/3+wco6Ab26/fN5TMDMjQrzdrbH8gp4A4UIswLEd230NEJzwT1IxXd+vBL+crJ7/LNBsHvuAr27A8D5ggLHvTuxFz92v7I
8xIVBBz+1AzUzgIQQArr+O7OuAQLWQOTJwbozzv48hQB8QrpOzMTDOsqBg/8tuII98zw5dW+xAciHA31BSj2DesjISihJ+A9
7j3F8A0YxQJE++3uFekFJhq09v8XNQbq3/jw3gQsDOYg9+dD9RQZTxMr5PbdNwkS7N8f5ivs1j8KSe/6AuYl1e3hJ/rVHQju
SCYDMwzl8B7pCOHO5SJB2CDuqUQCNTwFxhk1+ujQ3BE0EfzR+QsP3t0cBwTPFgAA4unc2BAm8fE0zcgW5uTuHxvmBAYpE/nW
9fmo9fJCHAIA3Bfj0PO6NOvh7yvYLAJGI/v76fws6frM6hv5Cx361uCa/xUIZeEZCRP91PYvKBI3DKAYGRExE+Dz8Ab/8A0E
LP4THOj5xAnWD78L2vLu+vUYCtXfrgbvveQof9/nL9/0CNos4/9ewuw0CQS+2bbm9f8C9vwLy/rbKu882iHTFAMj3NfT5Q69
HdvpEvvm6OHmVPj05CPcCOmztgPkH+Ht//b26d0YAgQfJODCNQT/0hEwyhMNBubnK0b/7jFZzvUsBMUG9/Ly1ecuS+P3KDwP
6b7t1hsD7wARvvDjDwMZICjt3Qv19Pvc3xTC5d/00zQdMR09Uum0A9bU0PYnth4fF0sbIwDGD/AB5ivs6OMeA/8P28cRCBAh
EAUuJQ8HgSTl1+cK9ekZ+xEg993sJRTfwtDtga26r/sU2QDqDzsCFvIr+Oe4A/f02gvCPRLhBtsV0e0cFvz6+fb6DxAp7Rji
5D0Z/vdE4VUQDOvoI9HjUP4rBGzf6LYC0LQnKiT9QvX5C+UOMTavuywR8uP+z+vdBRcn8NgV+vUKxMLmIiDlFCmz5uL3CvIN
8+Hm1iUS1fr59PDA/v8TJQlbogPyOzAnLBPqBc0KK+jhAclM0/wQG9X5JBX4NQHUDScEtwnx5sAHCg8q60DxLdkK8sn//+b0
Daf14PoAHjXM1dr7CQPgK9Mx1Ry2Hg/IAwjE9ywy+RQOGGYvoPkXPfMyF9G9Bd3JCtgP5AUDEdfbLw2cHakW+TdQAAvYFhEY
Bs3MBSAgIh8z5f8tEs4s2Ow79b3vFvD49LvCDO9YDR0KHDEAyQfr5DMwpA4SxCXEJhMTFxsI47L+N+rx4QHRL9W+2+MENecw
PDUPxK79Bwz5F+P5+9DouRv2CjjyCfDIzd4IBO7t7z/8tb4K8g0NMBQtDMnn/iulKRnLPP3HBtLsJSKw1BEu29wiJNbuM/QX
wOII9dop8tLwGB7l1QkNNPEaAQKtRPX5ySsZ+ife/wgCz0n9Adgb9VUJy/gdARoMOw1GzPLvDDj6pfX5GRkubuYVLScN2RD7
0SHQ2Q0T8MQD8vX35Bj90vz3ByMe/Owl9SPj1tEH6ysb1yIq9/kzAOkmViQBBeI0087S/uI1/PkYLwa+IfIC9fpo9PgSD/bV
50H0XPcMIe3cJ/v3H2W4Cc3M/vgCDzQSHxIo7qsrKuYdFhY9JeQ7IPEXO7MPCw7uzAhL8AQA3/v54Or5GzANB+oNMgz5A/Ei
2gXAOMAj8b3K/tXHC+YmA+71JAcXCu3o/P2j6QP1RgYe3AUAuQbf4BAQ4g3BHB4TKOeoA+kCENPyHiX8C+ftCuMW1gTn0vwA
CA7iIurz/+oAFhgP1/pDmMos4R7eOiLzCs83xqs8EMnm/AIZzTACzOQRGBAjB8gCFFEKC9VMFRPiH/4M4Qwa4/3o5w8cHeRA
DtQGx97n6SsNDAv6WRjhBMbEG/GlWPPvvCMtFD4XALr78wgv+/PXBAsz9efi/v2zEh8QGvBsBBHj4OzKA+z3tyrdCwsd4+Mn
89X4HwH54fDzwfoGBzXWFyUaHSjNObwCzPX8MNsWE+HeBvgEGfIYNg7kDDg+BrYF/7n8xOY/EiIELh7Uqjb5Dxwz3PrSmB79
2xIUTuce9u4C/uwyFBAQCgcgFLYfJcNI7+LT5Rvgxv30xs/b2/c6C9opOUjz9On59/sLLe8E+gfpn8n5/kzk9v4G8sjRGuIK
+Ci+4fsCLwkY9zQXGy31EBdUDO8dIgviAvwA8PbUH+o5Hd4BswPi7bIg8/TZMtAbD9vgCPn1Gj2+3Pq83woJA/Lv4sztIBMg
Kx/71aY8BOwAI+Ym8/vo9AwSJgDv6vsA3hQXCSLjBv8D3AfYAywEExkfFeOYJeoJCxD1MPbsBPUG6dgmNu0E2+/8PTIj+AlD
BezC5/ApD//dAwEN+CHoGw8U3NnkDNkM9wQO3Q4ZAvLQ+vAH6w//Nuvm6ybkIO8T+SMLMCDsARL8+e356yJG++j9yeQBFDQT
8P8yLQ/I0w8G0d+rF1P6AxEo2vrSPhLxMTvgAQHsaeIx4wkX7RMp/98c9NoiO8A57BvxCO/hGdAAG/0L+UAE+eIMu+vj3vTI
8/kV4zMQ4v3S3hL69xcuDwIJ+Q72INj3/0PKBnYdOTfaOxFeVDvH9+fq2fw+9ewkuMHc+U0l/BLyFxrkG9zmLAx3+QIV4iIv
LRAX1DY6B0kzwRT6Fo8c8wH1ogk27cncEu0sA+nH4gAZ4DXi9jIW0hsADAvBZENIZAgdESgCIkf8/v0aywASyfD6ww2/Le79
ERPl6kDG8P0e/yA90wD0D9EdqNkQQkHb/QIG1f4w1CggJRPf+N3lHb328vYSKMwa+8a7EFAOGyLmNPXzNPvMA8r/Zr0yHSJT
BxAG5wADDNgI6fsy0yT1IdYD+NunAdW/Fsnt/v3iA+EC4g6+Ien1HvTLA84XCwoH/SUR/sgRFxEkGdhFE+MgBCsR9vHz9vYP
1i7XLuH67ycNDPHXxFEP+Pvc2EUpI9T03On/LNDfBB7sSgAe2ttDLc7Dk/QODMIY7+bWCOjmsf3qHN8dD93u0/4o7M9G/87c
LD3jKfIu+wLvORBJyin+Gc3D4v0RPQXpAhga5x1OBfn55AcXBSAhDuUJJS7o7GQYBRY99y4Q5vMOGfTW6hX3svst5RLHFgPi
1+PzDqzs+8/WFwUDI/MPJv3SAtofAQHU6FPc0GMAyzH87gTuG/HX+gYU/Bmw8CzmCjwQFkER69X1BPQxCd0LAcwA8APsAdP4
/xAoI/n39ffIVRbD8jMP3sPa3EHdAfHCJUNL2cv73P/eBAH/2TMDC9/fJCfxDBLn7NzaEA0H//sOJfQ7Afi5CMIyMBDoDhoC
Fd0dJPnnOt4PoenwExYT+eFR6dzb8v6qNCTx9Uy+KAHnza1X4ws44wXv1AxEA+gfzyH86NURLgjiMg1b7en1TiLqCz7k7BPE
/vgQAiABEroCE90ZygH58bgj8Rw8sdCxKfQcRREK9UET+Cb1JAkxGMu/HC/j0/X06M+3974H+x4+F9vNyQj6Eu8X/QEG5jXH
5MbVMfTmLvUq3/ryHwrlRgwx0dsIU/Pw3A72/rUf+j7kv9r8z/D78Fv56vj7BPkh6/sD2gnk99QJIOK6RPf+1hInJTL59JQG
7L/L9N39IB3/0SoBHsbq7g58DBLoq8z/5Q4iARD0+fIOGf/+1uz0IdkJ1BTqB/kX1c4J2RguMfHllSHeE8sw9fEeEwn4IP/m
ICAaPDPO+ibvFPA0nRbvCsm+H/4z1O701CE9IQ8G6ufhGeDlHuYZPw8F/c/bA71gAgTVSPv9wzPC2lJA8P7/I+EQ6dv06fPC
2abb/Oo95hoi9gL35i8WC/pFtATtJykeEAP6HRbO/Q76LRUPIxjkHgtOFtMk6vX15+Hm+QEJ9fz93NbzIxTnASbWCCsfCv4G
5yMt1EX8DCbsE9vJ/c8LxicbzAKm6/n8D+2wIiMRWfwO2gUIA8BA7eYhKuCg8QMP7SS+G9oYTABP47tk8SvV4wf8JAfY9BcZ
B/H5IfPdAg0JM/nR5gm0+f/84ybXvuhk3Rz39wUL5FUH3eUfSxFe7DsmJtI1gSPMrsUO4iXq6OnqweYAL+DpDQ4O2tXQHzXO
7v2XMs8gUtTf9/kIKzD+OLoCau0FLeoJ5hsUU70SDBlYBgQ0ZxwX+tjRHu8E2OwynhXtEhb5H0HKExYs3NPdTOT/5+/dEfWx
BgUIGxMlAjo0GRf/+S3vBQcgINXBA+/o9xg8wP0D1uPvF+UaJeYi/fAfFtf47gQBHtXUNBP/DA3OzAXFJ/8s7r2nLAfvK8He
293SCvIe2APmIiEU8xLf9bIK6zKbMfr0thnr8e/rBTQN5wv7HyMFkwzl0hftD+Ui9EAy8eAH/RnZGM8sIdUNBxri/OobyA8b
/+8uRBH1BOb6/wqgI7/wyxgk9hTdAAjI5fJIWtIDG/UvM/AFHd0cywpIBqPLgdL38d3NGP8PJef0EB8pF/MU6tfi2T3l8Q33
BB8X/RMMICDaIwIdHOftD+nT0hP2RuA3GObAFwYRIewpKQHRCSYK+tAA8Qsz4hHuCfX1wsAEqb3Xzg7UGhn//PxBLbrKCizm
MlQF+/r9CfPiHRHtHgAE0gL/eVgtDwMy3hbTXrfntA3e+erj9fwTL/IDMTQqVgDC4vi5O+7aMr04Bka9/PYKKwn9qf4N8ODh
COSzIf8j/rjjKeMOvUH4BeKcFNndCuDvHQn8vuLy8gPw+PoWz0Hi7PEb+xMy8tEo2RAO9dEBNCIWFcDX1AEj2/cbAdX8DOfw
Rv/m3AgK7QDVQe8aC/j6IeJA69EP+OoKIiYTF/jZ/PTYAgsFNxcXxeYLwtLhAu0GIQdLQQH1FQ/e6JQLAtcXFgLTN88a7Scs
+QbZ0v0PDAHu5AnjFEQiBhUfFv7kGPQn+C8v8fHiAfLq8/Qq9NTr/N/QJDL49RUR7PPv6vsTFt8TEfnSm+EkGhVUBOb95w02
GgoKIbO1TfoG+woO9eksKuvZDfIWJRPb2BwZ/N0G5xHLRvcp5cUcQwoXFBr0FzAY2wXlBhwIM+3wDeVC/CndGNzy1eL0Dh02
Gx3qFGjsCec09pxHLR7k78jlHiXBPsKz5sjl69cgChUx/zvZ1wUP4t4Y5x3oAfUa3hHt2N4LLbXQ41Df9vviOPg9CkcpKO0w
A/q1B80fDgS6DjgpN98QKF/Z2iwkIDAcutbV79UvAM8Nx9wKCt8eA1dgogMF0NcH4PcpIdz/2wUIysQZqgr3f+8UPr/O1zTL
9D7K6yIQIRj06fbvyA/NT+cm7zJF/7IxHQtFAUjuGtITtBDzQ2T8vOSY+vAEUQoaFfsNzrobEccbCN8wBOsVGPkFKSYGK+zu
+BkRVhb3/zDj1dn0x1XxKjAXB/rEBhz/7enXL8TTAWnoCs7+8+MkJOzMBeYg9wfXAbvWBvQg+EfuBSgB3OQG+hIfq3II+90C
yRMc4RUJ7BavvRA/DDHw6Q4UHcPrHBk55VrCDt/Z904F6/fF9w+vHAsA4gMVAyryFy3fJ9rq+8MRpczz7Vru+V4I5P23L93k
2snV8BEMGcIBCdJQKAe+/9MQ8/PeyM3G0b0QzwVHExQEPP65riIX/3VHu+Hh1QnwxWkDNzPyJ+cpzRTV/UvjL/EgygjHJj0l
+T73+BAZ8hYo0BQYsh7yN+woxdYYT/3LscUqAtkmGP/n+vMG/zH8ySwZMuYU1fsbEw7gEzbjKtY14gsN/fUlzM9EQ/q3FxkJ
A+bn4vXX+u4KQhENA9EHCDTXsyIcvBsgENkG9wDoLRfu9tsO5OgBNfzcyOf8KR/+ChY+8NgpygzpKO3rJRf/MDH0DCblEBoE
5QT+Qv76JD3gBwj0/fv4+Pc1NfS88SMsMjIcDPbu5VAfF+wV/A04BerfUQfh2/wm9A/JB9Aq0/H4KwUg7Qz45/4bAPnV+iSd
AvPu4frAB/b7DNw/KvKgBTsK9875EMnR4fvXFgkFHN7jy9TJBwwQ4QMxCCUh1AwQDf4YywodAvzq3tUC4k3yAwQUHuDVCOER
5wbbSb4O6xEYIQTlA/UK8eTV9/8TA/zgIN3uwRUGAwD6GELD0AgW2N/w9gz7+xwPE+MKJe30BBT9CC0CIgEmCBP8DsoF8vJI
F++d3OMTLlIF0twk6+AU5934ERWixv3yx+siP/rjJevb38wY0iD3H+b79cnV7SEJ6Sz0HfsjHw/+6csAztME6ScVD/8MEstX
Fyk8vOjpG/HwLe4o/uf4Re4+Gwwc5fT+2tXSBgryLhzdFvMqCBn6718R5jTqJ/cLAS4HMRXdx94m1g3JJTsMF/8MIu77AfMg
BikUFNC/RtAEEu3X1friu+UfCxgKB58m/BwS0vlN3/4J9wTdAvgD9+q+6s/oBQMM1NP49w32CiDdFUYA2R0fCuMW0TrnA/wB
9CDu0AkqK/bA5kL3NhXm2/QY2QgYFw84Ehn4uNjN5jr/2cIiGTzu/f4t6Tb64NjgCBsd9grtDiT6xQ3yA9rvTxwLFN9T5+EM
780Z4KkzAvfLHjQYTfrpxgbeIU3s/NX3KBLTZ+P14O0f+RYGLSIHBv/GqOPV7Oov5eDZ6FIG+CIDPP8gCPoY5e8iqgzj+u27
APDP3Qn2PBHqHRZXNQcq6kPE9v/sEkD0JUn+HbYhwtdiFtTwNiLu5w8oJiDa9684/csB1B4MKvEDAS0YJ9zyCspF9PPvucvl
BBrSDvLq1MwxDh8N3BD29QmcBesF8VIJ5KM6B/kMFBObo7rX1+nS6BYe29wjEhvR6TXU/MT5MgH25vrTGO/l1Bo1G/RQzBvh
Ht0lAe0R9+oU+Rjf9glXRfMq6g3cD/A/1ygEvv0Q7gTpqyf2/xZTwPnr7fDx5OlN/jJE1cAO//AQ0P4UuigoaA8cRicQ5wP4
CPnnx+sH+Cg7NMMV5df/P9q5Fg35Yt/jCBYXxQLx/Lvn4/jx9/cKKsnqGv8cGdcl2xNSHgO8FQ0W8awX+iMh6fcRCuLUEC78
BSkM4CI0vdcW6gTlGvH69yInG/n4Fhgp5yawGM4VPf9O7LdN+wvN+O8BRRTjBRoAA+vfJu0I/Q8kLPDe8AfG9vocuxjIDyQB
nfkBRfn9ze3h2e0GK+4QRjdO/cghFuT57/Pw5fwJFOMn5+HY4VgXLh9N3R/VFvEE5wHOFtnN/eX59sMSB7gcHQgB0Bog/Pj4
MbAD2BFB8x8nR8ok2OnoJ/3X0PbxDSsHE+oS6cfZ5QTt+PMbM+4D0vMA8MrlEPXw/TT3HOQV8Tr9CxID39IXyQ6jBxXTCiMM
+AMZ8QgAEBP2w60o7DgESCE/DOMj1fkBH0jm/CCvCOcOPf0jygYfAO4hvwgA9PxC/Oj60pMRGFEc5MKKEpTsMOjgH+UTT/js
whAY0rP0PYYMys/7BAT7/OzgDOEoCwfUxtojCBvDAdLd/NwLN/8D3vgS8gLeHAIMIwnQGf0FBdPZzsvg9EHz7yEcCunUMf3Y
FSvzDtOnObLlajc4/QDo4L4+7OcRWB4YBrfk2vJBFh0NSBXftP4EEylczwrivPPFGdjw+S4W6cQPBSjzKBfOKP66Gc0XPRjn
KTUTxfQe2br5GykOS99C2skYMugHITHs6u8yMygl9QT8MByu5PFC+sb8IR3pDPgb9BLPzAYALv/SNCHtywPn8c0F3dnwGuH6
8QjG4usG8CQhHSQ0SfWvC8TJxw4j0BomJy4bEfzX/uHq9x7t7t0SDPgf6d/4SPTAIAHpN/QFAFDd9/nHuRkB9yPb/+cQw+nn
7eFC0/slI/ns0hMV0wjI+P8CHkQTH/Uu4cvd+/Hp/EYcPNkCtvnZEMT8XRr9EQ0I0830FQMXJB3oGBX7xhMdoPM32yT47x9E
+B0NlQ/oJNvR/zH4IUXwzf/r0wq8HB37E/rSAvb28R4j/RKu3zME+wf0ALvB+TKexwXaGdgGyloG5uwfyCT5HAhQ4ykSEOXy
3Qbl79kS9tPLEdoWDBEGAvjs5v4XChHs+enpARk26AUdNAUU3On1HNroLBYsHskOABkw2jTP9zP2DAshDRngNvOdv/QHRgMW
PBgJ/A0IyuT5QZQP5uBAFePGTA3J0xD48P7o/QctHu/j+9IR7wvwvRHe9gz9DOA9CScpKrZB/yj3K/i/2L/j1zbGQ8kUBCT3
7wMB9dThLBA/zPTB1O3DaAAFxyQZ6x4PsvMYXNwFGRik/BbMKPLs5P4h4fvvFxDhJubAKQEuLhwQ9NbvJ+suVDLv8OIQAOnI
9BQ/Neot9eoPLNvVKg4K6hLpDRPJGwT3xfTK9QYBMi34DBPTD+QM1f/s+fUgAe3o2wDYB8f3/PcEJQLlCRgJ9NAaviHm+OHy
HwobtEA6/wq9/z4C9ig45g338QTSzkUdxPbnVD04v8cxRClKDz4RM/nX4xsgIxUwvAovSeDvE/vpAxAYA9Ddxcwl7i/uIfwN
6wsEDgkCZKzdBEDd4wTh6AinHMDd0QLtO/vlMPnT60f+AxS4AB8RbhOfNgkMFDvpIP1A+z6tIfvXCPvjAyL35OvBBhwNXfAZ
BfshBALs+ebv3AgEBxD/Uufs/xYy6goUuB5GHPrhDiDhrJY22k/94w/pF6UpJxHp7jTo+/Ev+SbcCvUKRhAFpvEgA8sESgUL
JQwo3PLy893kNwExIAnwKAYT3OnrCdTl/uX89wIFQQ3ZCwgb+P7lC/nx3BcC+9v+6AvO6t8N6iL2DOELV/4g2gLt7WBK9TTl
9PIsItlM4MfBut4XPkjgDO4GBNL7Fe4iFxDO894xTB/VINw1JeQRDPAYP+Qt8sTr7vvpCsCyxeMaJjnwUB8g+gmlzhcj1uMn
Kx4UEDzw+EUyCeYrAvPcEuveIev5I+/+xxD5MfoU8gfgA/cC8Qse+dxH7frTCOAI7q0wDQvdG+vZ18IQ6GAH5QDoJ8vo9s9A
w9HSLs83FUwk/v3yICwnEsHzE/gV/fTG1ycbuZ4Z+lL5KP/9yVMcSNoP7xrm+CndCusruP4n4f8hFM0stvsb+Rgp79UUBQvP
PfMLMtxe+fPUy/jr5uPz6ujQyPoQ2e0K3tsTGxwGzvhbHAvo9kz78dVJ8y+4/gbX2+rfEb0G6/kPO9TL/LcLKwTdv/EW+8bJ
100JEvkeSLIVMEMXRfMk+wHWMzmkDe0LGM7mRPTv/OrgJkAD8dEGCALc5dTICvMK6QkA4qQFIgLpKMwU+fcZ4dLV1fUK7ELD
LN4iDxMIAg3zMTYT2/wByyDs0xE45yEQzgX45/r6/wvmCPsiBRdA7swMDvQrLPAZ7hUVAuAF7dvSGiMUv/AEBQQMBBYH6kfV
DjjpHOj759ck0U3+6+MCBvnD//wOJPEW9wE/25wGMwxEU/kmCtb4GulAC/QWBOX0CC1eNzst2AzIDfEk5sLcpQsTP8Da/RLd
BQMl/TnjPfT68Rm+7yP0CsvXKA7lBxECABE8z9Ur6fsIEQMp7yb297Hw4PLrH+ryx8sltPfu+QXYJinGBS3tycE40vTn1Bgc
DRwTJjD68/Xc8Lw4DMjtIPcrPgcTyzvpASgxBf8jHcIIKwGt1gg15wovxhAyBBoYL8YcGNTt2BPW9vI65SIWwAEVQAf25AQY
5tfb9976A+83/ecE2CHpJUUY8eYVC+//IRQE7dEDyOr3GTBIyQX0MAL51v2v4iEu9xbUKVfJsfkM3P8ARvhUFQf/Ts5E5hjW
m+3t/+n6AvkTSeYA//HyxS8yCRzGCQEA8r/d0vD6HO3/0e7LDsQgS9zD1g8AD+TcIBiZ8fYLBfXyCPTiwwo+AOjUsQwcJA0A
D/kd7f+0Pf0w1hvjHvwcxRIB9/v9I+Q490XeIwcd+Br0F877xvvuy/7gzA3f9jP50uvfISDo9z4XqtrhClEFIAIfB+n29uvj
LACrGdnCBN4A+UL51Pb4ALcGA//5+xolBRfX2SbjGB8eNusG07fA+Qm4AvD5KA4zFcTX6iLMHdz7GiT1H4fO7dww794mGxE4
DRj5+O3w1X/+B+pBC+GpO9/rKzQ0+Sws8Ajl6xkb/KtKKtv6+SAOuPcO/vqsJyro1ffs4M8KxfMT8/HvRbAIJya9BAkPA9/i
Ei3i1Qkb9cPsHeHs4PsXNPPq4c0xCN7RQD0YACbBINkA6zUQ7jMXyuXs3eYR/PSt3R/1CxwD6yLwBPsCRyMBHxb5EAgz/fMW
6jMY8w0d5q3hH8z58AI9UQr6+wr+3wsQC+KyGg0jIgRrBwrQCB5Au926U9cK+Afu4Ar+4uz8y9QU8RYNARMHV+0mLEcTKvj4
1vQK/vYA0PQf6lXIKO4J6wMLHgLU7+DdIRMoxhvx1ULSHTsp+wXtAi8G+vvVREzjvSEzCw73n1MD2gnRE+UDBvTUFPDtFffk
8fgR5a4yNyNQ6f4qINETOR/z8UHVzBga7bsVDejx+TX3HSUxGvkDOtjk2+YUBA/7+vz4O+QmFOTGJBcZyt3uHAvA4Q3oos0/
MvnDNe3h9RHl3zEYKyj+yPj7y/wH9O8M9PYb/SgKyLoDFDzezvAu/fnj0gn74QIH5grcO1XmHPW3CgAyK/T6BuUF4ewND9r6
KRMk3/oGBOokENgW4/0R9tf+zOfz4svsL9ga6wAhDREDDe0JNDsf6wbwAAjeLwTS4Qn/CgDh/zMDK+j17zEV8evc8NUB+hwB
Iin4CwnvyAXm1Q3tHQ0fGggiCy7i8cowIu/z+PoFPhLrFccR2C8rIrAaAzIcHesHyhrz+tHOy6IqEBftwwIMDQXiCfcN9zgO
4+f19v4IJyvcrPzvsQ/y7/MbvDnpzrDf2uLKGAEBHv3HyPcOOB8QqsISSB9Hyy/uRxJB9ezjOSzW5QD65EvLtDLGHRUougdm
AQ/G9wxGDl6u3WzmJP7cKgkDHBkAuAmkQPgAIbm7rCHkB/oIOCm9F/fjgdsK1Zvw+lMr5RQCLS4nPzhcBv/qE/4dEPvvHxAJ
5v3vIQDdBBP/zvIINzYr2N8B7jjd6+fk/BQ2Ofbi1xDtIePVvR8QQ+Rc8sgSA+ouHvvx9ZEiGc795f7C+C0PvOcE5x8A8d8R
4qS4Cgs9+NEI5vEA8z0G+hY05MMwMhjjEBToFyLku+P2SuTWDinczwol+t7XEfHszwL3IOXN8vQNCeUR1fQHwwQ/4irxJD71
OO4M2wkU497m1ynEEhP88eBMGODWDQ7Y+CobAfm1KvbbBPfwBAsBA/8QKR0kAyD3BtLZ/dw2FRjnNCPxngTwCQ813tEe2xDH
IAgVJx4Hvqj/PAEm1vvRRdbQ6Pr0Bf3N6iss5+8kBN7HJvMC/O3y3OYEOuohL+sE0xEuFR9GJ9fpCrUruzwyadjZHx70CfI+
/MPww7332j0A6vz098sIwxjw+kj6+ufb2e/g8K8otyscDxotyAIo7e4Iuz8HDsojRPM+wjcRoOvmvwLn+zEZK/zUBwblIvkQ
2f0XMsL7Jev4GskO+eXk7+BCM+IO5c34oOMaFTD/0uzhtA/z6SYVFCAbG5miDwrQDQDlKM/bN/DLFgv1/yv186QmWiTl3xU2
CQC51PQyCjohMOX2zkQSExFGDe348+buL9Pe2sznEQUqBPwhF/EHG8jw/fH8ICwDEzoGm78QIRAnHC4a2RTw7AgAvCcnLyvm
4e9kIxEY5gPhAj76DRMQLtMnG/viFfr8ADUbQfDqCszmA00B7hEFF+ANFvoFCxP+5dnb18HzzyYy9ALpDRPQJpjVMzXnJzTu
4QsU9uc/B87CoBIeMhrv0BrS6NEOJQ8HDgjsBcME8iz1B5f0vvv2+NbaEwwS5Qz8+tfy5gG8+PwC5MkF+gDM2b0fCc/H2f8y
Oif0MtcIA8ncIsA4GSoP2DDpEi7uM/Aa4xuwAsvn30UY1/kS2zarFa8CBVMo0wTL7vg5E+oNFNniv+Ls4k7Xvgz1HsvN3bgg
/szaJvog3PIUOB/MnhI2B5pI6yFYCSx/EyviLPPr2hPfBxcowBf8Amqyod+i2Fgd9dmvIfkbCdTs/i7Gmdfd68aW+gUdGhTq
7LYYBAs3EPwE9hwTG9j53+b6HP9X5ewTCO8ZGuMP4PH9L+UfNQwk9iXf1u0mZvQX60nfAuPr5jnq9griuxj93f0A4vDN1PwE
TwjVHhcM8+IFvPzYHmrc1hn65hPg57c27Ort+ORjMgH30ebtJu65C8ntE/IL1bHcAkfG1PgWLD3x/QL44dft9xv3vQHdLyPz
8Unh2P8zM/voycgM8Qc88/0azs3tJtYMPxMH2/0g+hz6/PggEsz4AOwqwDIu8ggI1R7QdAzv9fDxTi7UEf71BP4A6A7wCBL5
8rKn6C1OLtq7JfknCN3I/uIYMBLx1/0hGvBBuCfm/fXsAOUYGeMMGP8D2BoCJ9bREfoGISHxC/QF+wYAJfb15fwE3+zvUf+r
3tvMLw8pDOYC2/Aj1sYdEydl6zMX/wTYmuTmAOkxrRfk28T04DMyEjkYA+CpHRXDKyvU5d+URwXuRSpHyPvVue1F7A/dBSMi
6uTqH6w32wMGLAPiBOgA6tz3ASq6Aguy5Brc8+AiQAj4JPwBRPLK+fLLABPlU8z09Q8J+K70DvcUGrnGHfL4xgYfJEE0HN3Q
3Ski5bwBEv3rIJQoygTduv/kzO4y+hsJ8xkTOyLwGeRC8vbk8x4l/fo0CR3GBarT9BXX8w7UxMMpKysNEuUPKAwEqs8cHL4i
CtsrpfXZIBTgBrPv9fLnIvAGjw7QC/AQQta5AfgrDPjtGQMz5vz5+ADZF9/VHeH06uHa/NQfIO4OEgHSCNa1WA/Yod4QLww2
BLvNIdj0L7TgAjATsyAA4NgEQTjh7Cby/rYV5wEUI97izi8IF+QUuePsBvYh/uUAG+3/BfAlAg8nJtMTJQ4fBt+l0gvlGAoB
8f//4tQVFuAsH8D/7PgX1xhM2fEL6h3W+RI6yyxcydnsYesKT/0wR9TB/Nu1B9gjFenRGEgQ4SICNyjlOesWyvDGNdBAGyMF
8wPjBNgX/dfdCPwhQw/VBw0BDUwTHQcj6DG2+gX6CNvn9DDs4CAZDOEUAv4SGQgkCxfuZAQ4DBvuIjLfPzPyAODh0wH8wbo+
+TYVy83wAeb10x4cFiL0EQMJHfkMvPDp1xJS9TUU0vgSCi0JASg/9O4PFeYtVBgr3fkCAfIJAyj7PP4gCNfPGs0t6VHjKCIG
CSnjAhMXfBjmrwz+OwgJ0+8QEv+9EhzhDCQPAtnh/gPgCNnf0DHp9CAmwwHfGi/18vdP7OU5IRIzENzRHwcHBO86+i2xOd74
2v7P8xMG6PIs0+vXCOweGzL2+Awf/gH+7f6+MOEE9eEL//XPBtTuE8NAQUYAExYG1jDUBTzm+OcJ1ByaFjjt4AAA7wbkIBxV
vln40yns6CUXDwkA6x3vFCj+CfDsY/GqC/LVO+fotys0Naf0EvH36dggE9bI9/9A7f0JuwMz79z02O7n778mJQ3e5NYBNuvu
5bbJPuPxAuIL+cDeDewdAuvjDMspG9MW/kLaPk4hTyU05hbXHw7/XuwM8tDl0vQDAx8XIg8YLQ3w9/sFBz5B6Efl9/oa6jLl
9AlLALDVAfneFdfA0jMJ/CEvHiXPDhszHRncQfbYGPBXHCr1+SfcJs485QLdJfooFgT/5QMx9hr5ZhwDwND8LPod6w75FN/A
BSYMAwLU0CYN4vMrL9nz1hsCHsFCJRL8EUsByckhrvHtD/7sGOsABRztN90aGhPz8OQZCy7l9wMVFq9B+hz1GAgRBkoc3BIA
9jlO+hgkIRHXAQ7pIS4pBxUu2eHe1SYTBA4YmgEqJgwbVd/oNOT+MO3D8O0fIdMfPhLWJfn6KuQaIRcs4K0I3AMw1+Hj5s7q
6CVYC98kB//7ufG89xYk/BTy2OHrAOz9+u4A5N4N6Ozf8M4a8A3qCBMRM/W79RDD6u7dOqv9FAvKB/GwGcok2/HjO+fezRQL
7MjKAtAdGhIRCvLZtDhE/fhN0BLm7RgH293uJQzuC+UIL/rj5Dfu6v4bAMjXyQbd3goX7vDf8E8sQfRDEBbO758CKh4I9fki
8s/8/Pjf4igD1dYRClAGJTAZ7KG6FwnSIDblN+PXHPPjHkIUAPf5q9vl6PLc/jVMxrbCLQNJw+4tGRHgYykh8wBmuRQUMgkK
4CRGyAjJ4Q8TOBPO8Bvu9O7hHj7NHkw86ygX9zsb1hfMJAv3zijdJuEYAB7hIlXW6bnmCcbKC0sNLxLrMADBD90S/hIiARzQ
Ev7CIygc3BjdQQdG2cHkGfoUWhkP7S0h5tr16g0pKjsjIR7YqCk9Hwcq5zXz2xsy78rWCg4DHRbT/zIDDOYq/eJJCd701tDa
CCzYEesI8dDh7N3HNw7PJ/HqPbo5vvg22PL+29s27SEGFyn4KwfgFN0/yhfm1wQr7iAoGkY08O0h5RP8+vA7EtgPLQD4Ke/E
AzT5ngrV+hMLHyUB+wLmCAOuuN3LPAjqEBQOBfXSHN4MGMDw7urN5cwXzhAkGvcPCfwY3/sL13LwHfdLBB7UH9veL1Xs3+YR
/AwWuPTfFa7aKsHl7Of+zw0P/xfqJRT/FDAU4+co4xUD7g4S5O7t2u3xNee7GDUW6O715u872c4UL/oQEdDoCtTv8crc7+g4
D2swyzpB/uTMoQXVBdhH6fIG/DALTv0S5eUaSQMH+L4aHfkD9jgQW9b0xO+Z3yQEChPNKAQG+hkF+owG//sg8Fvf5iYNPRbo
Jj//Fv8IsRj13hAHt+8UpDrzEs+yOCADAv4WutzXthw2RSALGQ8lDSK2v+sD7gEkOO4k6BjtGd0i+9z4CQrT8vqktDsCVvdY
GzXc+fMpEREBXrIEMu392Q+wByMk6NsSJzjH1/z51dfr08rw4vP8JBER+Ob7HAIA4CEiIug4++XX37PD9+8jxusPHhMWIf39
FhMj1fHa8+XtIBgO9f4Z8+45+PMi/gwVz+IhEPwK8SLoQPAg7870HOrpxDj+Gtkt8f//7PXaBuDpERsJC+PMCxEG4g4X8hX6
7/vq/s8QG0bmNNbi7NfQy/wVBuaHEBI08egS6RfoLbcS9t/zI+EQSxTpC+nJHMbh9xLy2Q4QAsPj7uotBuzfFO0DBfv18gr6
1ibzGxYzQS8j0xsD8Efeyea03ff3e+AJMQXaDurP4zfT7cEP8TosJvsx2rgAKO9Q8j3MuA/p5unmyev+5y4rHyooJL63RxfL
BEIhECP4/xj9IRruzygQDBr/OA0QDOwQ9MAB/wUcNv4VGvie2RdR9CAMzVEm+RYQt+H+3CoaIrf26UkdIwwBy+se3xkPAwUe
7eb/GgQnLfvcJzQSNPDn6yX3PxsEOwMSwe8mFx1tEac79fP6wMS4CAsb1Bf0C+LgDtybChrr2d8ZSwcScuIXOBrjGRIj/xLV
BBEx9N/g8PP6OfEQ9asPNPc24xVZBBUlFRHFWusv8jDFUST+70okCiJUvcdE/Pse/SgL9agCDwfqFAD+ChMJ4hk6KdUdxi3/
8wc18g0cE/n9ZMvb+A0+Dr3fHv0F3Nj2EPQJyPgD+xsVPBEP814VE9cDAQkf0e47+QjyBpsVBzDs/As5uxEKIPoEAB4Swub6
JQnASQn60dbsLARB5Bjy1n/93d0G/eYC0SoR8P8NCy4EI9Pi8SD2F84BKBP76fj0/gHLzzzJ/tT53gfT0zoRCh8lDOjM8fsb
ISfpCeLFGu3+KNAk5tEc2/EGJA8s+eUq7ivQFARDFfkSHQnM2ezpMOM+Nk3l//sDJBIjDjMPAMbRwN7z3DUIDdft/sD81OfS
WSwA9e/kFOrvvcMPIdkZFPT+4uvu5l8wpf009+LqCfYvC80W4+La2gcoVvf2HjH7GJvR1BwV5gMo2vr4HgQXFEbvBuoH/vXY
4PUO98sN6hsUNi7xy/DuHgAYxwnWxBro/jLwGursJwbaMR0sJwLcCPbUugPuJCQPPhfQCdgeN/0rHQD0FdBJzSPl9PwO5Azu
2EITDw8I6wQGtRLtNzX8MQ80C/uqJv38HiXdKQPbNAT/JxrlCyce8wL3JCkZ87kjA8rdCPVCJi/0Q+vk/wboMQk5CgPM3ukK
8t8PDDA1PBD7+vYPJBXCW9TnvynG8fEnYUjsnwT+BjL4LybW4fXwgSkSBfS5NBXt68MAr6/F/DTYUvPYEAQmJE0h+wLs6f73
7L/XISgPDPU/4B0rERonH83DDeopCa6n+g36G/8CBgTcKOw/PNu0C/ku5+gj8Cr2Ezgl5xUKRAbpEwYP2kT/Hufx9vAW/t31
AB4d6uLG1uvbTPGyFSQR6CQxxSjo4vmu10BYHJ394gsn8+bLBPkV8gFW0BDP8uo26yUSxcUtObse2e7M1wZGBecS+fwIEfsO
DkfRzyAGHTfc8wkY4ivg2gHz6MrqSuUo+yQNF/UnBRHd+er+ERS7MAMQIMrw8ej+0BP2OAIM5+jZDfoUFPIe0OzMIPv9/g7a
AAkD/BgZ79j1VroOIQjzDvQA+yUi/BQdKQcDROn2/CL7EeIHykU4A+oWAQ8MKg3r1Snk9swJ+xD9Hwgo5NYO6uv58CbIEjEI
0FUNsgEcOkUH4z+46hkgMvFCLhTJvgnJOOf8zOv1FiwE7woREeYGJO7g5BrlEgkYsz78BDAp3QpGGSf33kkC/Q/31/+2/vEw
+er5EvQjtwoOKQT9CbcSDBfM+wEsEO4FJfrY6gXq/OEaIgrx+BXcWxEQI60zAf3x+zr9/ukOzcLE7MLi0AjxAeIEzO/LF8kb
KgSpzaMmFf/LCg4vJfvb0/YS7hgJD8A34g4J4vFYA8vv9tQW7jsFK9/+7P7UBx0DJAEdBOAhAfvpELDqNPPxFuoYHSPbD8YV
HfEVJ/Er7/kg3wQ/EPXubyYE07zj2KXwI/P/FOrjBRn2+kJO7rj73uL07tzs+CzeIzmg29gjMA8Y9jzk2+Tf3h0jM/fkM7nu
7gFcIubP/9j6Wr7mN+gIKwolJO6UJ/xf+/zi+isUCxIKwiDpGaIGMxbe+sYiFfHC/tfoyNEuCvACK+Lm2AkiKRvX3vEG3BXj
LugFOPsZIB075OwV9Cz7S/zp4R/XGAXz8iEb/vXZDvjHIOg17CMF/QIE2NjrKBkrMBj0/zTr0+Rh7+McCxDLzzzdFyPqBfYh
HucL/1DyBgjp9wv9u/3T+Q0kIdLY8vrSAdum9Qwu3dDeAeZGAinT9AzVLvwKMBHyTAf1Gz4YKBHoRgXlHiTDK/kD8xU26vfv
yBYcKQcaExvpIhAVKiwh8fbp/skhvg7j+essQ/1J7vAhDuncFhkI9AYx1AO1BQ4n6Pvc2O0j28IVGtk6Ca/fMgz1ERQoJfbX
++7B2AMvAwIuBvLewzD66wEY3CP5D+0MD+8oC9fu/vvyJRfjFO8d7NofwSz3s+Uh8/Px3gEBtg3OtpQaBeQGBAgvL2A14dMV
11gQAhYh6uYYHhK4Fi3bEtUazeP91hz78s3R6vYY4wkBRQQ7t8Ao4AwSKi/2DPzS+MK37hFB+vglH/ng5N3u/w0X4/YCAg3v
CTYsDgXp8Q2xKOgkByHoD9sJAPHlGOLUPM0VJUSwDXcZApXoCCIUVKnqb+FABMdW6Q0uMeWzJZlAExT1wx741vYOzfWlGRIF
6/n4zNLW7Qz4BuruSvgR8STpLxMQCP4COR205PzwFeb3Ef732AEMFhG2L7IKMCbuHde+4q75Fvr0/+ce/Of/5goGBy75GqQl
3vrJ8+IL8gTJ7OEeKwgU3svu4z8JDTUCC+4MOOUW/eEpDRjG5voEKtk0JPb0Fwb5Av/x5fcv68oqHgEZ7w0bCA0FpQvOGCvR
5z/x/xLkFfon97ot6gz6HhH7NQQFAekaARb17cELCsjiEDjJAfY6EOi43/D4CConBhgt1sgA+goLJ8kt6eQQGw8cxPIEw0Ly
vrUqBRoX+Bzb1dMQ5DQM7zYG6vzMDvsN1wTMG6kN9wn86wQRBg8qNugQAAMSIfgEGCnCz+Di2uflRSIH8xwBHhD/2vT18PT1
FjnSAv7qEzP7AtwlKhwH2uW9CefUahT8Lw/q3r8fENUJ3PoS1foV0eAYEglKCgcJ8hMpBy7k4zXBDU0GxQUT0SoRSEAs6BYC
Dszx0hHuBykq4/cb8BZNIMz3Jyn2zkLsBezu+tc8EC8VM/0k9+QGDPsr4frjv17buO7x3eD1MtkZ7vHw9tYCNiPmHv23E/E1
zkH89tXoHQ/xK+sQHPrV3vk2xwLBEP8C59vEKx765ujV39feyXjMAgAkAr5BB8A07swKLvo4+EUXJghC/Dv4Me0WFQPeF8Tb
y/bK+8Uqzs8H+SsCNdLoE+0A4RgCXPc1/CA9mRcE4xnJyin9yN4B0/wP3t3mq87lDj4IBfIJEOfi89/WCOz3V+njC50pDDAH
4NwHAAHyEB7bTPzx6wPxCfX4FPLt4O8N3djodsHjHhzpEOVMxuRj5zkZOwXsCe/K6aUCBus0IDIwLQXdvvMdzC4L8Asg+f0I
/k8bHa4YJift0A/6ExHeQPUGBxT4BNryvzr7/s7fB7bsHA84t/1L7NwDvtLxHS0WHhAwBOci7AIIycLi3zMfHCX+78DTICkf
6g3JGxLx8wED2fkjIRc42tTxEgsdDyQ72N4GHtw5DMHY+PksFT/u59fq8xfqTR0OBBsR9Of16Rmq8DD429/X7g8FK9gZNuzw
DfwtBzffxz3JC/QY1fzNBT0wAf8r6e3jCPH3Ev05FOEC/vnE5ADi3v8P3SfyBe3w6KrJITcjO9gcJBQYMQAk3P8OPDjY9QD1
0cS4Ef5Kwr0UB7jhAeogPOgXIsYeIvopB+w5G178BQDvUfn7IEG/9SkN4L4RCertBETu8OQU213ZGv3x5xD06fjY3AET0PUh
H+QAsi7xCOIZRgrpCh4Gt1cVCQUOLekx6eT0B80a9SPs06MIK+sIHfvMBC0q9NUm9AMT2doi0DoKBfTsFRT7P9IfEgnGBPIP
AfH5+gYAUf8IAvhEBH8AHevj9QLzP/2z+fMnNRMRsgbB18pG4Ug+GfIhP+UCAw0sydcVDvr58fY07BT0ESYd9P4p4+3pDNge
vOgG2AUR0RHtE8v8AQQu9gPk4trd/hkk+eUpauOTAfso4wXmNAkhMhj5yP0fvdcLE+ARBwX3PQ7+RgIpSN3EE90G4xCzIisO
AvgvEL4JPPnAEtda/vgZ6SEM9a0qCvMasiEsB+33DfApE86rARQrHiwn+/XsDh8kEg/GAb083LYdLNTcBdT53ga/mhHa2RLv
AaPxCjxHIc8i+9wV8/D5/+P2D/kj6yne7Cr2N9L/8Rfi4Pba8Qz6OdjXGPS7RQLl/A3sD+z+41oEHvi7sEX3MAII4hrmB/nd
4PYD3/sHyg0bDOTANADlBtn+//m5BvZw+gDu2QHxzivlzBYGFZzz+w364//yILv2Rv/t5+8mEM3KFvXusQIh8eAV1+neAb7s
D/AM+z3aHiMjzffsExPk4QUKFRzbGePP+QXODx3x6gkQ8PEWQT8MHdNLShj97B07+wQ2E9b18PPjMAD31E/2B/zd5iIFUBTd
z8UOgb8P3urH/UToCg05yRUqG/4cIB3P4MnXEwcJ2vzw/DkB+ggN9dRB5kkLUBYR1f1I9gbwCyHf1EQmEf+/9gYUyOEa1/rq
DDgN/PIV8TcB+rgO4TrH9wDYAOgduPwc+P8kviYSIqTm5/j9yjYuPxcbMtvMDBTG+EEDKPLoRC/PA/LUABE0/yLrLxcbFwYb
ChX21CQb8wve7/grJfw8EPUc8D39/QkfDQUE0fpGEv74F+8OMQs7MhbhC+X43SfK9PUgBwK/HgbrMNEV99T4AecMAtTR/Of5
8CG1OR4NC/fk8eUj40QS2+scDAkwFAEePhoE8PgQF/W1FRNHB+UT3j0s/9sODg0119fw7SH3/gsILTieyA8w0xk2C1An0gAH
0yAXwTD5BOjaGXZL58a1PP/+/RX8+h/K4PwT/rACDRXmD9MKyQnwAiIN/OIgBjkvvPcqDiYX9/3n5wABGDUPEwgjDxCw4fAJ
IO7SEckvEQgLJ8EhEfhGGPKlESDmssF/4QnO7t8Y3fr6AgQt2gL3K+A0Cl319k7sEQ0nxD0xABwxJdNO7BkgCtgQ0A++Hv7i
5eUNDc/XFfnI9AA0+kZAzB4l3BD++P3g6dxf7N/KAOkN1+YqJT/uAPoE8izrAa8f7POjG/Me9x8s/93zFsg7/Nm89gUkChEg
IvoC4DVWBDQGT9QE5fXjUO79CMio4fUODQHwDsq/+vr89/QbFv3s3QrkwRL7OvseAjkt9+IdAyrNJune8eLU7BTN2PkKuOgA
/fgbzejt8xHgjOI2GQ/wBOY44t/wM/PMNB+73/MNO97wZ/Ts+P6n7wUr9/4CE8DG6jkS/OMw7usdJrA1FeTu7easEjbOzh/9
IwQGLkMINg64APcoB1ay7v8eCej3s+3/AiTCCNwcNuwHy83TSBBa+B/KCxroxhRJ57gn6y32Fi72iO4e+FHl5vL76tz/Fe4Z
HgPa2PYmLRQNJeogBQv1KPw/Fv4kwt35VwULEv0z6P09RhgE3wMf37jTKuwZ6y0pDO4p30H1AezG4N4N3AP71eiH0PYFRPLq
EPcC7+gpAOkrBbXrFwtSIesuzh9FDg0SETwk7eAB5hncstrr+kLc/Q8wBpj4O94TPUGXDunIFQgFMAUd9DER6Rk+7OkgZNf3
7ubq9CUVBkUoWfk1uwER+TA9/S8MzEmhA/5Izd/u2hYUDzXb7zjbFOHi8/bcKRhAEzj5wbQQSQgfBeEj0eEnzMQQ5P0F6wQI
4hQ3EwTo5RLqSAy7aQnl5jDb6xzsBRLzBsfw6MYr+Oj7MO0N1M8Y/NwrCSYv1cIp9qLU6wVJEwYcKf65uxj10OkI1CTXyg75
wQYcQDICyQzmER/58tMmLOn32/sBGMEqDxge+fEt9DQSGNkc5AZFosrjBdHNE9fh+wn7EfT08UXv1RP+JCj86hQMBSr9Gvxs
Hx79AwVI9+rn/NAdBOAI8wTbTtj44Pa43/4F1/bl5doXOEMP9+sdKvYk2AEV2ff8/vYH8hoRJ/bX+z4t5ucGDuGt//bYPgoh
EyH1pKBADv0zJ+r6/NBG+Awu//jz/QwY6CYg3Rj14yfoFQb0+TkPFs4b2UreBBUeJgL/+AfxDwb8NdHZGSUNIeTv7AHREev2
FczS7dECAdDo5u8A7i4CGhPi5fhD+v3pGx/s5toJ3d4CCwke7RoCIjLQtibWtYpcLh8MEk4C+EVC5NHeHaC/9xIeOefs9doH
L/phNv4ZKuvRrRn15VkPHysEO/gXSQT79BjUFuj5/BXMMf3j6gMMEsgRIfX4Odw96sEYWFGuyQ/sSRIrJOf82hTqSy2tBe7+
FxDmE/78zKTm/rAEFsnI/u4G6q703CvX+xL6NtDn9RkaBclBGmPq/e321xsD8PUPCA3s1dseNhAMCbvUD0jx0wYy9yDrJOsZ
6vf+8rwmEQ1BChXh6bgWBhkF0stE6Ab/9uDeHefqHsPn7OwPxBEF9vHv/e42C/+01vYDSj8HK+4Y/CQF/iTgPvQxI8st0OgT
8/EaHNICBQYk+/vmEynf+fYJHAsuBfPO4xLV5hm6xx//1dAIIvbxCCL6rfbXB/8n8gzu7UsIDP0K89Iw5boJ4qz9Ih3sO/jR
4xXS//kT69I/LN0EGeK8EUkRJSuoV/T26fcvydjHHflNFgYjIxMU/+T+3A30H+/RDhwVEvEd+xPRGi/gyCv84ghBxgU9+8bq
vApX3x4sJ+gKIAnp8Af10uQr7/ngAgXv3SPgBdsY1urt/9WiMCwF9vP+GA3v+RLnGA4xAgIp8AwEOe366hDiL9TfAz73IsIG
HjDG6CK4IRrF8vA9CfAGC8MM7AvrldLNACQs/dMMDRwy8iDMHAkaAMv/7vTzExRF7tEbLcgu++f1EPj5GwMm3eLgBQ/bMvEG
qbT6Bxz5QfsPAN344MvQ1szyAP7uAK/y+fkL4wsg8Qj9Fv4sFvUpKgry3OgsMSEuIR/kAOSuKvkiCRgB9vr9xA62+Acn7/8c
IBDV/+r4/+/M7fI/6gjQJA8G8wyZCRZR2o8eu/sR8Pr/yt3wEDH8G/gW5QPkEQH2CSbx/tr1DxAM++vS1U0f9P/nIPkhQf0m
3PLJNtkO3jYjKgAVY+HwJ+Dbs/zg/fEM8fHSAA8JFurkKAzwFerfK/faKOQJJg/49fwzDOpHGgHxAh4LGdTwC8e8PxzcISsO
HAUfKgYhHwkfFucKIQ4q5CUywSr0H8TcICnxAzIbJ+Tku8ELK64AC+Py/kocJO3j3PPH+NIbCBrYGxTWukIj/vg9FCrw7hXM
3wMzSx8g/v3v+iEVBgrfDQf/IwrsMBITQzgc1+sSzsniJhcEPw3HuTQzCCfdRxsL8d4+AxYD8Cjc7pwA9wb9JzEoxdMHDA8h
8wnVDdMdK/qr27Mj2NHc7is2BPzpDDre5d8H1B4LB9HyJNQDp/kS9/P/9dXO+ybN9/rd/BkA/tvJ2Rjo6yQC5QgwF/UBNxni
/evQQfkMysDgytgR5vYVzO88EP4pKT4V1pLw7+Mg2gztIfrv8/Xd1A75FTj3B8IV1e3VCdoH9vrS0voNEyUlNM3KHeED7SEF
A+fBCc0KwxHyAtQL4T3XJfkJDCjwCj3M+unU480S3/w8PwkW9yP2BucD4hO8Cx32E/nl6cHq4RwC6T8s2Sv8+Lz60wAG/x37
4vkhxw7dxOjgHeHErwHmDDkG0AvkAit91/oOHBkTPr8qFRaj+C8rH/Qi3cvuCdjb8gXR+QAFIeEPGcwhz/fxzQzp9RPC2BTO
LyDaIekQGNTk2DjOyibV+90d1BfKUMAQDtLCwerxJxvX+x4v7B01Ee/e4yQyEyjS/RANDeMQ4QTbqt8V1TstKxsZAPTH4g8W
KhTKG74nAP4P+RL/+ib7Vs4SKj0d9PAS+erdFfLz6grV9Ckw5cQBAw362THf/xXO9jEk+KfgFhfq+h4NB7khPO/S+OAkNwXx
Ixwm9gX5wv/6H8TlM9sRK/AUAUbQ8DDbHOklPuDlTS/h5L0myyYH8eX5Hz8e/gPqBzwhBPk/IxXiHung1BMr5xX80PPwEsBB
2jcf2QXfFuAQAEb8y/LDXPP3+/4B/9v6tf4X9BZJU04LyiOm7vXS3/DmGfICIPPL9iAXQOoD2yPiCx7S5g4KDQ/63QWs5Tv5
NucZ9R7h6une08gu7y8BBw/xHBf9/gcDFSG9C8g2Auyz7+o+KNbQ9eL+Vd3muuPsBSkC9ALRFQr60ePTBib8Ecfq1db4xTUt
ESMNFb3EDv6nCQENJjHGBOIW3i7x+AInren2I/QkyuoMrbHs/Nj6ACFQNCcb1d4NCwwFDO374PoD4/3MuS3rYUff/84qG+cs
u9pAy+U/GfCp5f7o4FIPgdHK/DHfG9AFExwxv+kH9PXZFR0rCjfhB9QG9fkmCvbK+AQ9Bg0TNATb7g74EDng9Pe41f/gPAlJ
D0j35MH7F+xaA7453sMVmvkxGub0zxz30fTA9AMfyU1H8P/qNiHc5hIZ0C/jOOUC1PH3/S789yggjwoT/eIEAPIbGj/9BBfr
+xvu9+0D0CcHJ9Qk/+3yGvHs9BvB8xPn2zX+4fbwExXG8+b95xoIOPXp7c7+Nfz6HzHa2sEmKgIF6/Hx+dMi7frx8fEQ8BcL
1jkeFfMo5PPmn9v0BRf7HfQrAfi/GAz6HxXpBAnzAgPuFRA2ERb7EOXQIfBDLwQmRBIOEBcYBwXxKBIsD+YSVv8lrRvpDOrx
+LC+6O3bMRzvKQYE9hXo+u5c0hcwBvnKS8kw8Ng369brqQcOzwrfs/fw8LZA8wAh0vzqFQH20/gG+gDn4f/03+gY+e+rIv//
/Dzr7gLi2xfVCyz04cTQ/gLaGv0RN/r47vkT8QrN8tbg+yntD/wLzg30B/oX6xzN8M4nFNYG+PXxMe0/NSkk1AAs59gkztqc
KynU++T6AcT+6fTQQiBDBuX4y97vwAwc3cjoRA/58/sF48nR8xY/BCcb4Arc9/0xCikAHN0B2iIV/BUT0NDzx9m06AnFBFDx
6cIj8hsw+fkeFiv7xvIOGsg3Hjcc/EkN/t4D8+AkBBrv71j/PCH86yL2DeknKKfWIyjL3OrezDLWAu0R3lMEQxMAu/jotBw/
I/8SQFgP38rq/5T/2Na/KxkuIh1m8trz2tGgKBDOBzD7Kisc8pEnGhLmGB0G9PYf7T+xB9sHDhgi+KkFFUI279beOBTiJsL4
3+sf59oiULMoGwUFzzjg3NUk0hb6xQcy5/D47fwBvgrepoUQ/+QDAwQxQlEr2cUhzFkd+hIT2tjmP+QEG9wa/yNXyj0B/ejb
EPkODFEjCQggHx/cRN8KtTMZQeLx9kT5GCU6OgogEnb7JfQSAxis8LhHHAdg1RD2MgnDGPUvB9C86c0nuBbmDwUAYuAJEwjD
6/URPw/9uhbmEMztAwImB87+1xjkIzDQIhkM5/7bGtAR/eEe+t7gxNsR9SX825nm6gbYMybZDcXVUE4HMazOA+jS2AEJAAch
HCks6x4uvAkOG9YIn+s+Gu/81/AH0vPtGf7zDUDo6QmwB/sF7zEH9+e93CPHIxcE/QYT2vQSFc8NOMEzKe8ts9n+HUoG6DkZ
DfcL6xUX01DrBdLi8Kv3ACBE5POs+O/mxlYwCA/56ufEywDh6ffGGywF8w3gHCDoOzPVHuDUHv7gEB8HuSL1CQXUyNUMKdkO
99a2uw4fABg6+fbC+SXu1b341Q0LDS4YNzRENf0FErHdCvsS6sza+ALvyeYtziLvyTY6DQL/5eMECd3uEPH9AQcTge3pKggh
4QX4A07vGfjRkxBkRvorFB3oGS/9HAbG/vW6ACEg/wwQGv/Y7ijl2A8S4CgO/SkPAe/pEe0KDdsG9xcb7gv+w0gM19QWCezj
CDQkBOEz+FTw5+vn3/EJFObSAvoCxfwn+Mzipg/u9+nmCu87whf65fQjPh7+xRTGPuj0HBHzBa8BVwv2HA4D6tY5NCH82NEw
0j3pyAn83ONWKwQN9wn6vMm20+8yQxkYFuYl+wQYH9rwxC316vfoBzz5+NobENfh2yjYBtwBHj4KKNDeFybc7Tz3LyIOrCYi
/AsE/wgr/gTq393wEiAEJUFB9PsAAhjlAwrq2doD7tnsDPjRDQj25slHECID4OQS2r7t8/0YFNcOIwfF5BAUxTUK9OkV4Ru4
1CUDTyIR7sv8ISZE5BwFGevBB/odJh718xklB7kl/uXoHw0KKuIZRdjhJ/shABAKBuU8ByXwP883CPjHBA8VFAtJFSjkHtos
4RbdCukW3hUR0Nau7OUoB+bh9fQTEv/w56W8+PkyAQQVO+HmE/wYKAMQsyvHLwUCGw0AsCsU5EPkSgAGIQ/n/O/Z5/35/Nbp
8RIHADrUDu/d8d0lBK7pvvcm/O7y+tIxxPjsJv4JEBsELcj74OVJAcjm5vHu/LLr9BogFesRElfp+TYn/h3lzEjz0tRK4LMU
ORrQA+oW1+vTIBbm4AUcBdbR4N329+DuH8Ls9BMnCBEas/TvAR4C4+cjz//Lw/E58Gcl6DLNIvPW9Mg3Au0Ufhw0Ft4Q39EF
FtQiEhbRRhL/+vXg2yLtDREC/fvQJeYz7fTvOBcbBc4xFvIAyB8c/+kG9CHTAgwp/dVIw/kVBBb4+xU+AcwIG/rR7dTZydfu
Hf/jIvEuEgW7GkUH3rUF7QYdJePcBOUQzx76J+AUM/nyROXtI+vx3RwCEggJGQ3FxgH85Pcn+ffm1+HcyWLvGiEJ183oJfoh
Qia249sS9/DnKcspyevp3tbm/QwRKeYyIfb64dzq4xXYEvrl4frfVwfGLvgRFzLHAwMCCRTtINr19y/lByjo5tcA2PPKBwIa
FDv83N4P+TETGjFR4BIirxsc/iLK+tn/vFwe/hAv2wPxs+v6AW4q6voS+Ov37OHKGwvdJ9DoKuPq3TvuBBYZH9MJDg0E7R8k
AfLJDdTc8tvE++QCpgIy5PInNAINCg/lAfLkGv4kBuP/Ev4f6ez65iAQOsUK9f4C0Ar/Pfb55xQGFeHMCvH17/rPAe3mIiL6
Czb3GQsH0RPm0PbN8kS8zx4YCONWA7xGE7LMITR/9CMBBikYEPDt+QMKUMzOndHh7zixLeXeB1qdFubCELz9+jtMF8mB8SHK
6Zk5C+Hh6Q/I1zQdIL3hChvSBcUoDub8+yD/BMAgD+0JON//C+Ln4DLsI+oA/RoWxS5CGxAR3QPu5R7NAf8J30so6P7mChAQ
2vbWExv6GhkNDO8QuvJDI+n6KTv+9RD467rp7/8W9gDZJgvl6x718QIIsysE1e0IC0EyAygz/PruHRg2NljwD+dC1+kQ1uQC
UvbvFO8IC+3dwtn/FxnG2/D8GSv0/fYhzv3oD+/hy/XrT+/5C8T8wAr+HSHWRfMKAwcEpQgr9t4DyuHn8+cDLNvG7/n1/d4f
4u3d/ukZ8gYfGiWquA0OuRjg0QAE+idazfNbqB34NdEZA0ogG8znRBsr/uE7DsQsBwmuEFYXV9f4MvclVfvaucLgvA3yUD4b
8dm61DksCgkG27v37aS97/UgG+0UKPgW9PfgxPn6vgLZ0gS2G/wsFPHoGSb1F/37Dhs/0efP0/i97+7KzSr1IP4HDtocAi9f
usC8/N0N1QjM3fma/+7WZORztiEm4SLKItHaz8UHCxAqBzwtIRfeDBcbD98fNdTov+r8/R4QGgnbSNPTDuXwJBo4GkMRBggp
LEgxM9Eb5u8FV0m0WyniHfIzDioVBiNJ/rrj1fkqJvUg8w7Wvfz8ytvjsTEHyDYFtREJ+Q/y5vr39RwjEfUc3t7y5BLH5OsM
6h/+/uLkHwq/CAQLAAHxvOAg4tYeOQIVAuI28e8YBw/TmirfFjcbGiM8KdnnGQm7IzTgD/3YQhnKKSrkyAo34AHyPkQfIrY7
FcHABBEJ+ecO8tkFshDULivXHD0WAeIQFCn9I0IbDfTP+g8auRnPMtvp+wXxJhQdDCMmzd4J/fsdNvT9Kt3ey9P18kIzHgEG
NU8sHvgq3hvxDMA9vwLSCrwJDyAE8trb8ED2SOrnK8LxCM3wDh0M9Sgi8PvyAeXy4arN7wMuANUH8ePowhzz5R4trfL5EVEI
BAHIMBkD+PkNGx3o+SvrHPnh7+zhSVY5DwvN/+U7+uoW7QcGyfa2NfoE4Pfj4e8Ox9/mEQDgCAEYEBHN3iHOzAfow/zBAQRZ
3wcN/xQO3eUqzh4JQiW5Bi8BKjzN0Ukg+PAX6eb73zX11Q0h9x/iEcsnExrp9gso/vPc898lbNVBHBMpFAkbGfkX9d4dFvP2
FTUHB9Lp7On+9yMg3PT7+OMsBBTyvuc07NRf9wz4DfzbjeAK7yDVIzX/HNPT0yDA9fLKGtvpLwkH8vUKBBjez+kBZiw55A7d
7hrl/PEGBCUdIKL6CvklExTjES0ODTL93B/e4tcgBPokEvUhB+ZK/d1hwPAQ7ekbHPQD7PX06EsIQP7tsR3k6jdg3KEMSfbu
uS3E4zfPUhMX+QbCPQ700gcA4fISItvWyfb8NQ7v/xEM9h8EEj8izRb83QH+sxUHHEHxxSspHgzo8Ko9HzjuxwDXL+/L7Q0r
9/MNUf7c6QLiBxghHubeEfwC0EPQ9u4OIwoW8/U2/AXZ49gR/AYc+/bhBAryBxo1qAkaKgsd+fjX8do901jy6ho8+vFQ1hga
CQwxDeRCER3Y3IEhF90z1Ckv9xz8ztf95D/t9NXYG2jK8/O5Cgb2ASbu+7bMEPXq8ev0G9UP/ATdBOXXI7b19eTR/SEUBBDa
+B/cvNU1JgIHBOZCyvIS+cvoBCsbJiS1/foF5Mv9Lu8W5g6eBe37+RUh0ib2z9/s5d8JLzgFKgb1CNf5JtbgDvvZCx7yJvLm
9Q8M3t8QKAvjBQXCMOTfRuL4Jf/lWeo59NcCV8khIbzn/kQn5Z0GPuup4/k2agU+XC7kqMInBNoLDPwG0vIjTOAs5vAu7P71
2PEqExTx4igc7/w0GTHd+Poc787iDMXoEtvm3d+27PY36DQPDRDm+sdZM+71ERsT9v3m+egQAfPeF+sjB+/xCwIE7wzVH/yy
4+0d3O4HJevO49Id8zmh8AQCtCHO1Pyx3tqo6gc2NQgEzvLjKOnt9fYLL0T1/d4dKvc+/uUs8Cj4MRkH+gQd6Rr5/dK0O94+
1isrGlvz7BBULgbR3R7O/fsUEPW+4UIq9qTC2cFJLEM+HdvNnBDSBB4lxuDt7CjV/AP7Mu0N4PbZ9/c0DPjvGfXW4a7+LyIU
NDb2BM08/DcRJ+UB8rkKyvbf7jrf0xkI8yLt8Qr48i78D9usA8bWwAcB9Rn6DeEtyjzuxwzkAgXv3Tz7Kc3ECtFDKhjWJ/3q
8gq6IMzS0ujRCSXix90gQ+M1L0IhLfuiASifTUAK7OHu9iXy/A77/N6B2hsUbdooDyf+3+YU/sQfW9Db9h0JIfYe+RYcBL0k
/DLU3PpAri7xIRDVEuvi4DAXJV7wFuoOEk4P0SjyD9PZ6gUM2+cPIyUUHfy+3dIs39T9M/4sDer6BwoG4vHkChQL9f/SzC3A
Dg5KAo/0GNX99eDj+J4hN+EHux/XCAL+8hrH/xvtAgbm+Us9FjhNztz0uysaIxXkDhQACA7f/vcbCtvlDPEBzNQyFf+9/R8N
9OW8uv44Ehke1ffQ5vIdHyLj9t8XBgPsEQ3r3PAn9tj47QcgyTTnIeIp5fgm4VHeDTe6BcWkFOssgert5e0F3gX9DgXKO/Lf
/QvvAAXkzz0ROx8/BjPx9iHUEAPwJxvT0vvz+Dj6wCf67e0E0gvX6QcL9xEp9OEo2jUH/LkZBQb1zhIU+Ag/CPktQSAOBdUa
+CD/PtQqRP3vUPwaVErlssn3CeQfIN9I2irp9CY+JgMt5iwM1Tsxw/0Ow9sP/+3CCRsC9vsBFDgqBvnZC0D/PjhC/eUc4+PM
B8ngGeb6Pfwd/yCjG+nw9xXu/ikSBfkx9fqtAfj83Qg9BPoTEu0dAgP/MhEk2/++6zHx+9roor4E/ssKPu0QFBubGfj/HfnZ
/zQDIwQRIdPDFXAyEdPFYOsG8BH9seFD8/zdGuf2uv31xrhD4u8M8voMGuDX2P72OysMBBM78fAG/gvq+Rj64tAvFSwO9fkD
+w/10RcS4bv1vdcR9gj8+gUf9xn97fAH1Mr2/R4z+goA7z/DtyXz4B4c1hAhtHpO20r4xu7iKrsDGzwi0yv+/gIawb3hGe4z
8dscwRYD1x363tpLzdguG/Us/hvH1hjj5hn1XukL5/ji18gt8eza/esPExrxJdzKuCw0BgMd6wEBHBjy/Of7LwITDCEAJe/E
+0D3GQw5mfUqzqPwBugLBsflXOEE+i8i1wP2FgMMMvsJTS8qCfXvyEDREMHX16ZR5OTpBrdBFhIX+hJD3iYUxxIaOw9DHbzk
/Q/1D7oC1RPkucJH9TnWBg3o+9oWJAkzL/aDzCPoIuj5wxD0DCn7zxhH8AsRGcL++gXv9CQH+eD9KOL75+sW79wHJFEY5sff
F/IvAh4NOx4EFubN/YEZEL/FyBg3Oe0A9fAAwwYe5R0RDdD13DdGItEL5jgT7RP13h8wAiPvz+sB2ur18/LrCvoeBva2/+AV
1CrUGDQaPrgV+eQbKTgwxQfsHhPlFPr7zvji3Mck4wk4C0Uv5+btGPjz2BXwHCUoKFj1tdUDDdLp3EO2FOQMJvG6B+MKJBA/
KVDx39IPGbwfMOEK19I5Fdop3ennCi3o2CIsA/YN0h/4APjECf0A2fgoASjG/gsgASACvfD38enz+tMw5QwnEBweCiICMu4q
Gjmk8eneAKoD9BT3xj8HItvT48kQDNMoCgLR3iqVBxDm4OTY+xcV0fY63Qnd6OI87MveuzAI9SnvzgLd9RwO1Mwh1BTZLQjH
2e8CESK+/0wNGM4cvSPENRL76wDFEMYfyQYJU9cT3e3t9yLEIx0CADfe9TDsKPYP8a+67PM3ytocF9HWIM7zGN/d4PwSIgsX
RxfEJPwGCtPnNvHlA/TU4vf6+ODvRcrACAn0IEn73ir27SIcNF3rM/cdByIR1coK6+JY9MnaBcrVtPLy1h31BygUERbsHgDz
/+f2HfoKBgsZCusMJRD9JocaOD8Z9NYpziEDvbIcAVkxBPX93n89IdP2ChX9/CrSCOwesvYS1gUW9tEey+HkED7/0frf18zi
DP7yI/fpCRkn1ivpMzXqBP36FuwVxWbe9h7V0/Hu7zbzMRrTxSzVEC4i/DHm3RtWDeba2PcsBvc8JvbcKOf5Rfg1SBUGRhTq
5c8f3Ac5KB7+JwHBvS0XBPT8ATzn7gvozQHiOR4kF+HQ1jYuNf3iBf/9EMAB/vXgBC/yKtAFORQcFOb/Ebb13hcMzvpEE/jN
7SQmE9T6FQngHuz8ujXvCOEa5Q7Q9eUoGAAF1NYcEPPNKcnBEOkk9Q+14uvhG+wHAsYV6e9SFvIOFxPqxuwe+/EvsBIFFg7o
2+jNKwf0/e8T+x/+CacTDQPRxQraEoYTSvIHDx35y0Xu6OceciHfN+0W6/7a14lBBwDdBTP01vbeOwvTEw0DDCgZJd/b07s1
8pDXEvUXLinw7FLhMjBGDhXeCeoc27fs5pvJNfsxFfToBNys4ggb5gou5NU3Jhw1DSjL2xgV+N7xLPT1+Da+MRwd/iMqRf/w
Cij1N/ke6ATk4t8Mwxv5we3noPQayPAyEsPtFDH5/AAzE+rGHAj6zRo1+BbpIvZb9Q/mxN793vzxvgXpC9EZHQjK7NsG1PMB
CBTG1uwARvQHF6gQDkrO+B4jJyHVEAXdL9L+CfYw8cfpGBznJyTLLdwFwyY73hz6HgHaIenx1QEDKj0DM0rgE5X5YiUAxtNK
JhgDouLrAC4PKQDZtiIrCwIh/AroAuMxDKf2yAb39Rv4DxCiDR8ECCT85p4iSuvfANDx5gQhBfnhHxQfqBYMGQgeA+MF6xe0
9/7t+ycj1wDfAxQhACDC7OnnBPa6JOQUGw7yId4a8zAR/Ncf3uUO/uvxAtnH9R/YCSMVJys0DOEOEgoIKijkA+lD+kbIARES
wgJPAf0UCtfr+CCyQ93DTvH5+TIj++nYANw02hcfJeoB+zwp/OUC6tP08if2FPQV/98c9fgr9Rv8/z4XJusc+vseDPX44+39
IQyW6f02BAP32O3rURYKqegPFygG/R/96bI88/Et2CHeks4X/WkCDx8J5/koM+3b5Qa69tgfJuziNAHvDvy/SsFL6RQPAczd
5qnNAvVbzOP75fn99AHuNhv50fIbUvs6Hz3z9AsNA/oB3BjaPCjzGOgPBe/q8OwOMT7q+RHoCtIczeouAhhJtQ0MGTwM5Pw6
Bh09AfJSEikFvvnq5PQbAMzoGusj+Rce5TDvz2TkvEjoHw4Vzyv4Dwn+1vUtUQVrAe/7NvwU2PztMtkPYOYsCBUD3ir2LR/I
yd3U8vkSO+zfIyPUItwdLfXdzwrqDRAHH+/29fUb7fjpHvrU9f4b4vffG9317OCmBj9LFQZe3fFwCu7pGSvzD/UlABng+w0f
LxAP5xA1O9D+FfEG85gVC+7zBsgQ8xXo3cHl6gguG1APECD7yiUmTxMstBv9G/30IQUI4/ojJATPwRHNOgDj9ucMKrv+Jv4G
3BjS8BcYMeLA4OXXFiYh/1ETNwsBAAwGCyQAKNQEHxAG6ff0Cgvt5O4bBxPSHRoA5tUBOhfw+uEWyvEMSPEp28cpTfgjDe4Q
5vSJM9uq8+gBCtHs77fT2MoE9h5LE+zk3mVN+P3n2AIIMujb//gDNfCr3ugTEiXtMB/13LHsFv04KLn0778d6+YcChAzBPz2
+PQxEf3yNhMM9Qvg8Ofq/dc3IArt5Qby2yEWHtUCC9XL8uzi8igXAPzwTAIF+A0ABfXtB9EWERSqCgIoGAv/8u3NLULv2Ao+
7zm21eVcOv+l4Rjd+Ofm2uptEyrMLlMzMSccBcvzE8Tqu+fyDDnUAhlO5cUUzej6T+Qj8yoIC7njvPX/HBMwKhFH38u0JwbS
HTfqFsfoFA0FHxcLBPn/C9gIESANK/v1F1XDAlfO1zD4P/nSI1eIyr8m7Cq5sTopE+TiMNKx687qG+8t16jGPQs2r/IPDMna
4AbtFhAc/gUmviMJ3kD+6g33/w7p6ikY0eMS5ireuzXckNgV92Pv9wca3NfsHO4fHPu1+MQVOPoKOQD+EAvrRfY0E9MwCMQL
DRvoF/U6svX2Mfwl+Bz8+PMG6yS9He+1Gw8K0QXAJwv++MMTQw7I9gXY79wQG/vn7C799vjbFwnICuwctPsFDgrL/e7yCDIB
7fQ0CBoCP/cA9dD2HuYV/vAn3fjUEgDnCTxEHRkLLPXjzwLI/xAI81EHRB/1PssMxgb6Dvgx8cz9MvgT/O7/Ug4qDucEJ/YZ
B+028xrF7Ar89Rz/x/4tJtjv4xnoM9/2CRn4yMsHG9YNDRUL/O7i9wot4vsb+uTh5Rdm8RAkwQvdgdsuHlgNHRH0ABv4OAHw
+zHB4+ELTzLvDOT+IvrR7eQ3HPEQ9sng6S0r4sMfChjUKAIuYf7/1wPrCALv2fgSMAUkMgQY8+veMv4N5e7RFcDx3/Mm+fP6
BjFXyfUeKuf+YexF7dvOQeT1T8wU1vfPuxFVMP5AEvEAIhoU7xbo9+0S9VnKHRkH8eH/wsoFFaz29Ar/FQXXE+QYGTUB59EG
BdEG+SE+7Mb6FfAi7NbtD9be9gHRFODzA98ABCrpGiDkDhUQIfoC9+Lr9tbsJwjyIi3eAczq6jYkKB/jE+cI/SBKnyEV8xzT
1uD9DgAu3yjprvP1JjclBjEgIavlLhy5IhbWG/HUVTypAwTNA+k23ggUcD4Q2QIJCSXT2SnDFPH3N+b22x0d6/xQIANR7uUd
97b5w/vYLMo0B2AY2z0U3vPxEuLXHePQxBzvJeUo7/m8/eUI3vrzCRQxQf0IFR5TxNoN8SkI3u4N/A7q/v/4y9kHBxm++R8l
8wrkBeUF3NgXy/Er6A7u7gMcHdkc/hPx3RHAGKDa79BF99rM8tpO/wLZ/8oUzSP0RLQWwcbcThXQnAIVAsIBzR8ot8Ig8hnv
DzAQI+gr7SINKPzaCkjm5v7+9sni1dg59hD0Aub87ezgxNfp8hEHGjg01g7QIxQhGSj16PgO69QPA73Z0NAX8dcQ2u0tFdjS
/rTGG/0UE+/t2/Hp+gUV++nvHOlKENL+IN8WJSYtHAvtJgz3DgQBbgoa/fnHSBT79P7l+QDe6izlBC5JyHAb+9ykvRAgGBvO
J90eMTX+0OzMFjTqsQzpG/8vDwtxdAbUocruns0c5f7EMRwk6toi+PNCPSm19icICfjw0P/VzcjtZf3iGPfl8wkWB9TBCOTS
Bx8BOOPd8cAsAw7wC/3v9gMdDwDuLMg9/wgX7vD7KS8b4L5FHCzUCvr96RSt5vjuIdAf/gHbJt8FJ/fiFPopJAs3zvP4FOhz
Gw4P+BLwjwsV0hQz5R8nEwIt9NcDIP+TBca+8QoZ/fQ2Fey8BfYhJzH2tBTk/AD+GNj00PYTJ+Wz9kl9IxcHNvgK5AfWI9RT
IzACENnd9hv9IeUc0+QjwgfVpNzZ9zypIcwCCBID5CMLBd/k8hMB2A88CNTW/Pwb9+nywPoI8OkQ0cvdzdkTGO7FsSQZFAfn
3OEcOgsG9wECIOEd1xcaD8QIvxKtNBv5FAfjAqQF+x/p7BKtB74T3O0DD93IFuIB+R2/+xIk3TPf4zf3CAQaCBMF2xCvShLU
CzoSF8QoCdTX/dkc4Qsk8P70IyYXA+7W7i7GD+kPLQS2H8YLA/UE2A3rQOzZ2kQS8ig51tshK/D4Ct0rSgjn/hjPD/zo2OEO
8gFJ9SQdEeHi2+0f3jbjFfMo9Az1I9wR0O4NQA4U5BVBzQ8JEPQE/TI79x/xAfbu8wBE6AYK8Bzz3vwKDvQLLu47DhzUDg8U
FSnp+PPoIvX5/N/q8kAiD/TeKQ4lFMIFCCE1/eA+Mx7AHBsxsw/hWg0l7CX24w0F9MOjUisb+v/88QEeGiK84Cc42dlBKb/s
+0j+Ax8L0nbgPAj1Bwfe2k4uDtA5sA+/OMD6GwQjJr/wRvQXAh+CJfO2uhXvBgYS1BQfHsj0GwfY6AEOC+YazRb631sBGfXd
AfQa/eYP4tTALPML9hbm7ccXGCzVFDXszhXavewr5AIWrBT17+0J7t8mH93y9SP98tbwBR0c6kT4CjEf1gjj/vE1AjIP388I
tPYsIS7S/EgAzsQT+7Eg6SjyzBHzD/RA+BccFuzftRP1GCb3v+LLE93lQP34PBUVEt4YzAk4DhkADRj6wlELA/4h+yzmuQDx
1rc/C9AtQA0J+RQXDCf8IvoEKM7VF/gFID33OPbYBz0iL9zu9enu5/wRyQX0/yvc/u/lACP1Df/b18AQ3gsg/gb3IQjfPgE0
8THPs/gnESf09QsHFAr5wgPg/RfgLCIwLwcmOPbkNP5EJ/Wm5PycxIxo+PhhD+OaJw6mNf9dLOIhyuoIqdLuLDjbvMsY4tUU
Pv/6TrQO8hNDFQMl6vPP6TDVBtfN8b3tDwNDmg/Y5gUJ/OLm4S7Y/RUt4/L49QMG9vTfEeHnFRvmOf4TvZgKGO/MGeQLBfYj
BgL999EwMBnY8/LvNE0uB7j01OUfHvIZyAoUBA8V/eXl8OcT7Qr1GatC6uX15ytmNBkr8rjqPU3Tx7n+6jolyQYhHv37JZob
3n/Z973vAvPhFNvZvCnw1xD2FBoi9L4k2Qob2+XobPYoJN7t5A9OsgbUA+WpBNog8THi2RcYFvDd6PktLN3PPS/HDwy79Mr3
3TMmzhjxQOf6yxby9RDqIukb8cHV0+AI6x0Y6jH5OP4cwM3ks/kA+VAk4uJD/ej6DLwoFtfc1iD+BqbtCeYd1QQBBuW78yUE
IwTuCOoQAO8jBw6XAeoe0On8TS7XGPvH6A4BNPUjx9///tD3BNIoNRSWDg3aDgzkoAvWLXf58frwMlgg69znEQcj3BLXWhD3
+SrIGPnPruHS4CYw7REk9uUl8hE7Ew0a9YEWIOY46Kf87d7z1Oj8CktA2f4GsBURILS2FDTHPyI53R2+7uhJMb/h1NzZ0c0Q
9CjUGDgB9B7+F+8JAvsNExZFHvH8Idv/Evnm3/HKTv7uJv73/r3m+uEK4BD0CLQZPBTxDsnGDOPkLy7w9iXaL+fnHdkVHrrS
0M/XFOv3/DkQ4fu+7egVCc4q/Ov1IvcS8e335hjkMeQQzxjuFPMp8/7y388kDgPvCtWYH8uNsE4oAjBQMRrtKCnn2PoWhdDy
0yYx2OXWAjtS+HBX3RLf7+gY+cm/BuA/DyoVAykCAtvYq67aArozcQ3wXfT4+g/iAPgJDRfc3QDNwA3wKy81QFst/L2uGx7m
IAABLAzIFjvEWBTNDfAi4cfcTxgTA/MP7d/0/A8KHggMJCcdwAwa6Qgdzfr7Dy31A1sgwAgDDkHZKUcW80Tp3PdErv74Ft4h
IOvSBRUuL8XaExBFsx325Ajo1grPRRiX8esE5tVY9rsJz9nTxNwF2gP/6xjRDMYUCwcf/9/sJifY5/Td8wwezQ8QOw4N/dwm
6LUpGRENFsvf+TQI6A3cFwfrDhLwAiI9vvob9Q0pGt0X8ygdJO8b7gUfveDj6y/qMzeBpfUZGw0bzCcr9P3aDkLS5/sDQgbI
Dzg1HOfRAeD5GbsYAiDF/Q876gUTvKvg0h8bVswKDvTb9Ns0D7cU6yj8BPnAH93e/ur3E88W8iv2K7gE6M3fC8YS3ged5Tjq
6e/C8NMXIAIs8e/1EPv4AwLf3xvlKOrw4vEZF+Em/UgRJfsFGjcA4t720BAMxdHTFP8cCfocywLaxxkUAy/0Qy4YDgffGB0W
LEnl8R0sGvAFJC3F2PToAPTfYO0YDqgfFtz2tSMCEygfENAM2u0N5do5/gr7ygza/rYPAMLRNKTq6P386x8AB+QtDfjNMcgH
3O4YQLMvTDfc8fRDEO4ZD071I51QNPw7zDXqIrIH9B3p9sYp7gPh+9cF9Sgg7DPZ/h4KLOYZDBbqMPwIDPNL//b39fkUCfMy
2svjG/vnAAEC7if71BYB5dcu/BcaBCDbAAfa1gMMDvO4GT0LDw/W2+0ULBcZ//zS4RHoCe7x3T3z9QX0BTT3/LYARvApIBAf
2gkL3Q/54u3gydL1Cg3vGvEbHAPPFiX00ivEK9Po4BAhHhPDB/YU9MfgNt9IJQXQAem0FfwZ+foP9f306B0N7hYDDP367FAC
3vMPEN/1Fv29GUbr0v4ATv8oMdXvLp8uAMYEOab78SPoAPo88yn8J/kAK71kz6MYEAQbNvP+KiDr4tj5Bxny//wq+tS5Hx8X
HkzL3+2pDPgICicV5xLvwBf8FTvzJxIr8gXQQNDi39fa0tYVFApB5cb28u4gLQPCz/kLOg4GOQ5FKj/j6QoqLMDzqPLjcd/0
Ag4IzC8BojME0t0u1D4uQvU26ikfHf7/DfwC5u8sxeH60RntIvvYCOAZLjvh/wHlzRXt//3eKObv3ffu9hD5B98CIykRBgbd
5tjmwhI+D/06KfO1wQIR6RAF1Pad4igbyB3yFxjFHxWqA01JAxQmEe87BBpAzUAvCCseH/0VwfrvGOrgEDGz7OY6P+4i4zPZ
5gvsSfcO/Ujyz88pEjne5PsA3v3h9iH79d8ZDxc4CPsZ/P8fdwcOF+k4HSwZAvxU+eHhBPA9EtIFGLsA/AX9qx0DFM7b8O8L
8dj5Hxcct+XfHz4nD/0c1vbbLsUvEQTY9QUD/BDfJ9vp8Owq+tr41An7EAAfGvodHQT8AhPn/+TdCwQhtAT1BRIHCxLh794m
xQd3G+4DGOkvJ+30sAsg/ghII+sF6fNF2xrZ/tD84bASHgQGKwr1CiT3CwscMzr0ORk8w9YaENnTBUOy8hnQ5QIEDBDI/9Hf
FwwQ4SIJgTzzKPTZR0fv/QBEP9jx7/vt17/57PgI3fQC+/cg4wbiCOXtCu8QFtwC3v7/JTIWEBLuCug3SwYl0g3YGTvP9uAe
DOT9AwpA7ecFH94eHcfRR/vj6ekgLgH1CBcRyT467izA4/kx/7zXE0Ey1xri6wvmBOQa5sX45hbBrrvYHyD33Nb37w7qB/MY
/ew+vfQX6/vmoMFByE0BHTnm8tD6Ni4JC/ewG9vo+BTuLcTb19ny7gEnsgoeGu0J4ywTCh79GCfx4B791e6mSe/99fsO4+7o
l/pXITNDLhceyPC05tfg1wEh/jzBFSLHOBL8EkBewdWk9h3eBxfgB9kMBf4OBvj38fw5+OP0BxALyMwSEt37xc/9FUD1DtIC
/yAh3DYXIbUGBQDpBDfoBO8qWEbeH7srOh7PLecL8r/fF+HVuvgDBuzh2OorJv/eTQ7nGAX5SucmPRga4BLu0c8G5zTk3hYZ
Ex5DG9fjLe7WVw4z2xUwCbfy2Prx1gzpOedHSvvVGAEwDvweJT4VtRcDzQ/jFPAX7wDy0bf5z7MuDgXObqAO8OyV9TIqMffU
5cr8GOMzz8AM+RNCxv8A8SEM0bkVJt3jCiv/IPfgzPH07jPFydkHD/ICuvju+TUFGkGzCdc5SOYJJ/ol1NoUJBTPrBfC9rsE
8dcl/ff3/eFIKDk2BQvXCbYYysPN5Oz4JubAByI9zN8HLN38KgTz4AoEJkL4/fUf/QkC8+0tK+b8KwYmAO8JYjL1+QnpAfsc
KvLLK+HoEvf7DzIj8uX7Eudr2NQr5AsKA/oL5vMF70QYRQDrsAb84wtswqwpRvgFsz3J/E7fRhcUHB8r+frV8vTyDUC0EAsH
6wPZzwob45/+9/LyNfbCLcYSHDL6Gt7m9DTSCN/eHyMxPuwXA90pAvjv1R97FkFLK70iCyADUADp7N+8A/DY4uEn6+rjCeYK
5i7RAgr7USnS//jy++5PyhEVEwQkLPcXJV3hS6D6Fgjcse3w+WwqN0cdOtu//woMGS7KHQ3oCTLzAysTzwcl/fbV8AkY+dIJ
9Oj2y80Cz/0CGwTw+Ne+MfU5AgUoChD+DhEnBRUHf+Eo6jb3+zzDRPz+vxbgHuIzGy7JE+Uh/QjwFRgS4Qcbg+rA2wML2QDr
DUPdKCINmur30fvqEVQtB/j8LfHTHtz05wrh5iUQ8y4bAw3l8x9a9PjgGhUr6TQpBSDpuynS9+1DQe7n8hPs2+AZ0A8w+/j2
CurKOArZ/AHZ/kYY+N45FDwT1jXV0LH7Jv8WHENdyQTxzZXw896o2AJJFekc2g1UNhJCZArnyh789xjHjwQASP3Yx4H8yQIq
8eUK+hQf6w2mGh/ZpOAcqP7G2e4C8fP5Cg3w3Oj+HOzvXf0q6/QJGP7t5M0ZywQjNNIKASsqXffwDPa/zhUGKgK23iPsHeUR
/fz/8e8IF+ACDuweFf4p9gUm0vDqGgH3yz0FKvbX2v/8yMX95RwlDR4j+w3nByD/LUXf+/XoJfsf8BkY4PHtBPUKGxIhCxQA
ANXj4gofB+XpQRPl+QkJOdU2MCwP8u3/F9v/BzoAKeQE+DQQMhXyEPXQ0fcjBQrTxPI7E+oIBtHyD/fqNwLVEwHpA0gQB9Th
By3+OA44JSL+CwLx4g/YBhocFS3a/gsQ+RYIOf7RPPAb+uXYHg4ivBjpSR3xCQ0vE/y56PY1CAoNL8AV8PAGPRU3H8YOAN3S
D97ECyDuG+AxIfMX5iTx9D4KAuf0JtvZ/icPFKwv/RHiCdPq3vDf7/sJAuz9yuEV+sn3Biob4OLoGxrNtgtBRej794PetQE2
/a/AC+Va5xrSUQv3yMTvr/AI/goDCvDm9zEGtw0o/Bov/fcaADsSEsuR1eANK/gMC/Qi/wj1GjTuAhgPFt728ulAQ9YD9Acf
DRflEfIRHPjzyMvCMEw50J8o3R8M6cEc3iwWCQjt+BrN+NUt6RL1GRwWACP1wyoy/O7tJhPxCd348ewS+fYtCOQnFBfkAsgH
1BngRcorRWUO+vEGwvPDAvAHHyEgDtEjy9MhESoN+Az+xx3PGNvh8O3e7+nQHtku6/sTFe3y/x8bIPkjxxwkFhHjxwPKDi31
FQJDEjjh8gHVzfMJATr/Cw9D4NDdCR74/gni2c0OMOD5Iu3VL6vzDfwwBeskANX95ToL+AIdIzb8C/TfuwPwUurv0vYzAZgl
5PQuODIoCP43+Cn7/zsIgSwjIxYRDTXZXBb9AiU7mOGzEfr9Nh8D9Cb9+gr5K9g90vEL+vX94Tn4A9LFuvIn/jE4mggHKO8N
M6P38QXfKC0VrREDADm3Derb8xMWvMrJGRYF5QwPBuHp/O84/hHJCADx/CDhKeLA9iYS9zL5E/jRBzMcUzHAJ0P7HuzvNQ/R
Bh78AO7e3g8LOfn5F0Pe4uHJ+vz39QkBGhAOAxn5iefkvuYG4FGz3woZ8tBl/9NED+cCGjF//QjgA/shBPD++CIYINvesa/V
MA2/6hEdE9HqUPQbAinmL+UIBeH6B/sASsP51CbUJd4t3PTxD/Q38w3tGfYUDfL26B8GHtjP4iXhHOMA7QH+zsj/3/Yl7AMe
6OvwIBgcDxrnNBQ05w37F/MY7X0Y998QDSH7/w/jFsPxEekROM/7CMLsGsUWCkL/01UZ3SIYHhIM/PAdEs25IQS9CQTu8/oR
3SdFAhMsWSvuwffk5POtC/eXwwonWgvkFC2Lu/0Xrp8EFLPYCgl8+c4u/Q9E4fnZ4O7hBhAr6OUDBvn91i3s7gUE/zw3xeM5
70cGVA0pD9rqs+wIERdD9AUwFiJICwMp5xLs5dP53hAv+aoLn+b9ROrbKicnPCia/x0SuOXy2doi7h7W/wjn5wDWugH/S/DX
+wXqCBDWtwfMNPXvAjQlIhwk0vDs5uoR7f/YwQUE5goH6x3b8+sN+5DwL+ISEBI4CEgG/Av0+ScP/br32+fYE7gQ/gviEO0v
/dHHB78xE/0dEzHZxRu/6+1E4gDrFUEhHPT7L8v2E9wQAfMz/PIKUgkQ4gXWFRJRDRvd7rEd7/P8D+FB0/8WyMzl7xn/EQbS
+NwHFP/j/j70Ftza+jZxFTEwpwHyOfgJHeYML/T5Bvbq20rn5vHy7ujQHQYIRhEVLAoP4R0lDefsGwAs5AEENBoH2ODuGP7K
2e7zAPcF/QfV7PwyCSHjBtYw+tf9rxpV4AoTpubl0zLzzrX/LCcX/BEVDzgmBtMiBT7mAgf9+snt/PT7ESn07v4WEPML7h8M
5Q4lKgzPCOoeJvce6vg2ONwjBfQAwwQQ/g4L8OgDDizNIgsGKBX5CvrTKyvzGOsdEQXryxJsPvOZ6lLv9enwCvUk6cr+7AsI
/TMUBukRwfvNx+Pw9RryHNCdJO8j8gQe4+j14OSZ9jMK9NvLItEk9+4S7Snj8LX38cri4vQhBSAkte3ZB+cHxOQy/AHr07nL
8r7excRTHw0XKQL91xz5JhPq0Bnr0CW29wIsHeYWDv0LB/DkJkz7DFIb1SYKDAYfO95U3uv5+A8ihUjTADMrP9sBPwgGAzYY
5zv22wT+6+waFB5O/Bs08kEG4Bk4aLGwqPYc7ygU6N3gAOv7FyryDtTURPfA7eIz4/7jATvSPdkXFiHL9g0WxgspCRw25S4X
2vTisgrtDZn/JmZED1VD7/cLvey2DfzxODiNCfUQ7R36C0gNEAvy00TT5djEOO/yFjzvDgcXBOwE5MLfFSQM1t8Q7BEG+gFK
I9/r9C3gEyUy49FVMQ0O/QI3GRjTwPzO+TIP2uYZIcEK/9sYPAb35Nv8IQ3wAt0CPQ0NKxwC1N7sEfgdICvQ3uHV6gkR9/cc
AxdFItQF+snuCw8ADxPh9BIZ5LfyCg3mr+hKJNvm2Tc38/PlARzq7wFi+hbnAfoWDQL84hjt9BMw4CX24sUJKAvx8DE+Kvzo
E9b8zv8qAhIfKdgm2Bf0MxASvfMN7RAeDuOlIxEIH/DR0O8a3BYO6tfM7QfUJAkBBf74CuMhKCAKDOz9MOj+uOsd9vwHJeb0
7uj4+9ZBJvMLx90C41Xg/tr46AyvEcAt7AMrJNAhN9LW48osTgIOEwvG+eYV35vy9Qbf0Q0JIgL6TOz1FREXPQq08Q8PIcxE
Us3WLiENPuwWNjgm5poSyhoVC77s/wPf6Pr8OPoZ1vT1zvfc+QH7+S6xMBL5KSri8hEk+DAG//ztMeazO+wZKQAXMxLm85Mw
06654/Yr69nY/TAnPQvu/vL5L+rdpMbmFAL9E/sJHt/RIRze0Q4MBNkLzw/H6ur3G+ICxBoTKgrcIiwUDi0Z2fnjAAvjFfbw
2B8PIdHzHum7/P4b+O/OxhIZD9orCQQhvv4f+ibW7CQJOjT+GC7nDuck+T7JHO4x5wQgKgDABBUpvQE5DOkk6iQOBTvw6u48
EhIv5Oonzdz497rpBfkG/fjrBRYcLbv4/f8R9woV5inHGiPcHSfJ7wfeuhEAz0gZaxzG/gk52Aj6RiHrC9XnveffGu/H/McA
EPA2/O/zHBES+7DzAtMMDCAz+uYA29lM5S7r+PA1tOHo7+m3FgMtAv/gBgoZIUDz4jy08BfYCiT39SXGru6YcugFEPsY/OFC
owApNy3i8A74vc6XKA/M4/ApxC3Q9/InyuMVLQjY7hn3DBY497EBHzNRPy3NQHAtDjQDCwU0yxMQ8+Ah50rY8ukd/iwU7fcw
JRAUaLwfLL3LuMr6YwgS4hK8DCMz5vZqIgLt8esP4Nzm7Aj31Pzu/fn14jrA8trrA7wAJPgjMM4YHN2sEDUHHh7169UWBg/p
MxAZ5OVEFsDC7tPbCssfD/bYD8jw7ujJ/vs4Ey737Ang6uch1RP5HgEjQ/nL8ADe6ukJQ8nvBxDZHeSWGe4t7N/yIxAC0+k7
0i8X8hIFzeEE/OEo6NKwQfDIRUnqKAunyToY/zszLRjztCG74x7U7NzduQ4BHQPvOfXUGP7xKUYIRw/p8CcX/LjqIuEY5PA8
LEji+f/5FsjyYc/UOujjGwUe8SVGAScUHzoDJAciAhn3FuelEk3pCOVaxwgdxBg60jLu6LAO1y8hRg4VFArx1MCZrswavj1n
A/lwAg3UO+UD/R755tra5+lGAv7wGzUvBcYH5MT0lUL1BwweBxvFFKzgT0hK7dEW98HezDnUgcrz4N3c00EcKh1N2PKqGucp
CRPuCOPrI9saK74J5/chFfrpzfoAE/EDA/yiGAH14P3jGQoB7ArnBRr66hMDJTfUAwHoCejjP+JtCQ8yoff3ERbw3t8LD9vR
FwwK7vTtzTn68vss5CIFLiH/4hT+5C3l4vIZ7hDPFi/wxfbuDCHz+O0VIe+5ASfvBTb31grzBfPpGxj2E/rM7hAOXjclDCEv
69+7FOAXEg5RMMbn3vQoAiv9yuHmBNjZDvsJ7vTZ7w+l3OT2C/gE6P8Irx7eu9HX9QsI6srLTbwDJe4ZI/XA7QME7W4R0xjr
Dgpd5f4y+FACXIvwFaoO/B70OfvoHA7k2iehFsRFtcsQHfcS98oWA0UVC+zfJR/yOQzCHe8ADMUk5cMg4fwaCPTPNuskJOkF
KNb+DBDFSQLVNfzv/PYSRgxC6LAqCzHo/CbeAr3j3yDNzLP8KB4fIywKEC8m0CIS3wgc1PML4dvl7ATq7BgL6wkxEAju9AUI
3yHU58v6+t0HFvv/CuQcFuYlE+L26zMV8ejJ5AMGCdwCKCMXBBUK2wci2Rfz4jfHFB7r4fMUE9PnDhshGSMvC93sQsj0sNAr
+OUp99446NEJNi0dq2RrDkQazxNI9RUUNPHAMMrqEd/zKPEFABr/Ahkpvv4+FP3sGLQCACcvOwH0HuH64CLaAg/sKyPqy0b+
+AAw0/EHEMDi+xMG9AgMAOvl/+Dv1h/W7dXl7/4V3t4U2v/dQSDwBfTi5OfuDgff+RgsG7D88usQEB29FvAt2c4m2fEPFObe
7xVNIdsB/SUCVRz5JuIDBhLz3Qv99jjm7PbpBuDaT9+/BcsP9AYk/OFR+/QEJdY+1QTjHN4zKQHoAgIoDNMkG9HvMtz6BAlR
EB7opR9Tz/m78f37Lt/02AMnzAYmAvIUGCQZDvD13xTk2Ow0//My1yQHOuEpBBog2Ocw2/DW4PIAsbbcCifi4zQGpdIP4N4V
6ffA2zw5PRQkMs4k5uDl++Qi+8ThH/rPCDARC7AbbWH9NB8a6s0BvhrYxPf/LcX6DkXwytvt6tk98ywVIBUOq+fi19jvNBP7
HyHR9wsCPXwEGP3KNxcB5PbREvsa+fL4zh0r1u/q9Bnsw+QK4TgXFyMAJNCZLiLg4z4HDg3WIPO8METS0+Yf/BTr/h0ZDicp
AwcA6cA7FwHjEhwMugb5KeQnBSAM49Tx/tXNRv8yByPg4cIjGwGtzOjyMfwHAMsz8icSBu3+1icJ4TLSEyPfpS4AIT4c1+7V
4hPMI8JDUjrlI8nX6SNC9h8WsRUWWxdUCwAGHgHjBgM24Agk3T/o4hNnGB++M0zWChys9e4ALb4Z9aQU///v/hTqEAr9Eg4C
HfjzKtPa2tTwIQvv7M/j3vgDC+nHEfv72vsPJuIQDxLUAfgH6RIj1hP0xDP+O/7qyw4m/gEQBggL8tD0x+MpLf4iyjVe07j+
GMXoBj77VRcSAEzEVccM3YHv9/Do8gz57wO9yST8KiP5Idny5SEQMR8R4BIANbEpE8n7J9HSC9wECRcNAMdIBB8gu7D5IAUa
G+II+wo28AntHtsl6PMrCR7u8tPzFfvtxC2qb9HZ4j4fFfHn3wvvws0j+B/r5fEP5AAR4OztJrvw3wPm5wkmB/fl7RMgGdwY
CNYYwSE1/vsCNfkR1fv9Q98IA8zq8g3J2bvSFQD7J/gN/PIbCuHlM/f7GrUF8AC+CBXxB8j89gfg8v37++Xx/dUd9fcoQiUJ
8NkU9wATDt/v5OEiBw0gos7xDhjdC/fmAxE32BRpLfMBAe39REHsyfj4WOva9eQz7+/4/xMV5P/8H/Az4v0N+dMOFPzmCy+v
Aw/CzCk6JQXY502OKDDw0PsH69EL6yoFAj276s8+JQP+D/gWGvct/PLRBULK9fkv3+wmBOdSLsnvB+bAyBD9/Qk59b2kGTFd
3A4BGQohDLFCTALRBB4PNPfoz+LLDfgI9+mw3fMfJdz8+vcL4hjwIB8a+uz/DPQe+yUP8vn8GerjDxAZ/BcHKNL540rWLu4J
MRj9+3zxFksp/dAV4D3tDcuivvv97D/U/AgcEgTb8Sj2AhTm/jYGRQcw6TTcCuA36Cfg7MzgX/X816fi2vUw7Dvy7f/2/sn7
9A3fD0NCgTgP9cv2VDNrEi8ExgkaLr3P5N2ZI+wo8wn5yBX4+yj8sOrh0CS6FShYYEri48q4MLhEEdz/GYoQvwdkIwnIuh0b
yBEh9+0A3enehPkSIW/nGCT9Eebj9P29/QfFFf0OKDrzGOkNFA3dOMMjHuoCAd7x+uv26+EIDCbgFvoWwxMFGRcy3wfm+8jU
A+DlHeAL1vzj7zHwAfr19UcCIioN9QE3HPYP3hdege7bDbwrIBrr1jv0DOfzHSPLAfACIQYf1jTsMK/VDfY5GQgtAAzH+ZYw
+N3x8/oRIQgJ6yUpNgXm4h1QBe76xLz34/gI5N0j4fz9QAYGs9juK88i99G9+DQGAB/mAxYDJg89Fxcl4BP97AnQ6McnMfHF
7wcTAPYI7iEIL/UC9//1+wwHvkTp5yYLzR3+BSgzAg7oyN344iwxGhknDsigFyK9UTKwxOywOhb0J9FN2QHLuxchDDDJ4x0o
8eL76On5CObZ/Q4C2esIAd3oBt4l6NnPG6EdJiEbJOf7H/oQA//2Lfnj1dXdJSjmHS/TAMLz1QJOEdbu9ehDMAwD8PLg6OHr
CvodRvTy4CTrsAP+BB8jGBYUEpOyBhDACQrAHuz1agKWGxnVCy0b3eH0VlLs8+YeRdvWQ/bR9TZlAho98LD79xnH2foLBRId
/RsC2/j3/x+0IPXH1iP9+PsOyw/+Icn22+gcIdHaOOQMLNsP7+/A3/QbF0rdD+3+Mf0x9AIL6ugJ+fbq+8gkOfL9+9sUR+wk
DMLgFRMGNfg26yX7PqMH7R77CNUWGcwOEQHmOZoA4BRD4/sI25f19hTBqRgHEg4gIhYpxOQL4wfJJjoHEWQ4GugN5CP1Hvf7
JSEpKjHm9Vcl9+QW9xUCAAHg/EsZ4NcA+RFkJNTfBQ37vwnpJyvXCgkLBffF8g8GDhTPMaTMIe/yEA8AnRz7JwLMS/r89fxW
7qnc5xcYMv0WJgKtlE8MuyMu4OkP6j061g4c7Sz1/+PqC1082AL95PWeyO0ESMrNFgzh0DDZ9xj249bqExjnKU4Q3zAK9Q3T
4R0K4/js4AcizP7tL/0H3i0Z2cqq0egT3PfTUOwg7D83rt45DOz1HK7fHuPV/AUa6esF8Cz769PV8f/eL7kKtOD+/g0f1SbJ
7fIM/PoA2R4KBP4r+ekLBXcE5usC+wAmyjoAFQz+ExoEON/NAgbxGN0vEh4F1QcS3A3k2CEGC8nznePr7E7oHBgU3NfkLwP2
ADGi4A/7NAw5M9ER/xwWF/UNGdgjQ94NAPy3I+RHHQYa/iS8wuDN9MUP7lzf/TH/BwDYCg9M/CrVAAvyECzj6RDfAuvZBur4
KhXWFNm02jHp59Xs8yAi6/znx9gKLCL7C+wUUtneHxf/KtvgBeHq5vM0IQYKBA8h/c7J1xQG9Rw/8BDu/+gGIAH+DvUOIBrj
88/kBBAhDw7SBCH/ujrq1xsc0vO3Gi7/4QnpHhcJ5yf6DTZb5e3aRhTvEMoO+QENzyYi3uAFAf3dDQP0FunqCCYD9R7QDwIr
4eMrzPgZ//wk2hv3AfgrNzYeLbjNYsS4yjLeOV7lHusA6BkG9FAk1uvYOkz97gY59pnP2/9J7RIPFuwK3kj84Rk/p8Xw6TgH
Fx3JLQkJ6xgDDgTyKUf3F/rlrgrS8/P1AO4MHPfjAe/7EPY16AHo89dCT6cRHv4PCywc5ThG7QLhDhPC4RLmKAI9+N00Mwo+
4OT/6xE45SQMF/Qx1wJo8SsRLSng+0La7ETW5TPGLz3i6Ca9xMHpGPz7vdjlP8r97hT9JBFP5fu9NOHz1ebd5Qg4+LdAACvP
O/PK7tMTJRLm9fL2BgozBu/x0PHGyS/pGAsEOxQe9Bby+c8f0rbiBUck1AcdutPwGBifOe7XCyQN5C9OBuc7CDcP/ebXQSg6
9iUIuTzpChT4BivWARESAPnM4eb9FBoYKgMZIx4B8eMz+evfGRL0D/Av7eH48Rc97gAN+vQn2Tn6r+vZLBfsEFp/JRTh+AHz
kek9CBfvtsfp81kHwv/340boHixZ6Qgq/frb5QDs2hgdDfoo+yRQK6oSGAnmv+Ya67/p5eVPqNohKfjxRvmwG8QTDhkjXiAv
5BkR/Rju8Rv56CEEJQjZ5+oIG9rb8sC9HP8W5/fewHD6NxnlOVXzBu8u7fvS6PTIONxhsML2bh0Tz+L4CA0U20D7le3b9tsI
iggnCxT5M+3y2tMp8QoEN84GEgUT2O/N/gIEABr78Jb9DBIo+yPfB/0OK/AQz/7d2kPy3SDevuvv6+A4KRnxDgILLxC7FN39
7AbqNPMX56v+v7A6DfwC7Qo3KTET/EMjtOHyRQ0cui335NYg+1IIKjEgykf/qRANztkvqUbKBwvo9TEILypHVdny19T7C/Mn
2h3NJeQoDgUL1AI+6DQQBMwA0Tvc+CwJJBJsiiYPCdiB2K4wtx4URfEfqewC/WMJGcXOA89FzBT0Bv8mRfvAShfvVQzsLfvx
DccOziBH9JkM9q7I47G13DMUCAsIOPcHB8TotC+4/hnkNNjmMuUoA8AmPfYeJNru+Oq4GijKMADuGd/v1d5M3OgkTFAzHkrq
z+bTgSwjQsMg6lUUDC3j/NlA/+UL/h0bKssqIrAr0Hvs7g8MDeUU29zRQSJDQx9JDADz4PG/+ModFNLW7OL12A0CrfXzFr72
Id4RCTFWBeUl1gnTANAG4vJCAMfWIwUs86Ds+hFk/8stHODS9gfXBfIHy/cdRzcK/A3hCxLV0Bnb1TPM+cXA5/A4AcwO4ekJ
HwsEGtIHAPzuyJ8KEP/d9tfoDB3z6ssZqf/TOgjr1//pA9n9FBe/8xQ1I0JJxNIx/i3w2uAsBFIbDjvPFrsO66j0IwXdKxwc
6QLgCsM2/vs2Qu80Gt0P9vvc0iDzEzyoFPsIESMRAAblKj4Y0xgnVuDFlyawIO/nGekhyPQeGPAHPOPxNSn7/RMKCjcx2PDw
5SgK2eD3zTnV3ev21M7r9j0fKRom3xcs7e212zqj7SYPBwgH3+krONUOGwfm1jv74N/d5tMtJ/0DJxHOzkIKzzkVxj/Bv0vn
DlYKJcgkLATS5TfRKSwbBgH52voeBSjZygAQDuL5OP/uDtUiSA4pGRL3QikA8xEG3+UcFvH6ARDp99/2GvcHWzIP0CkWO/cR
5/XVHT5S1buQ+yQlFfDOHLXKAjUA3iAxBcrjDgVgCW8GMg0MBwfuESc78xH4ySPyIfUF/OT4KRgS788IFP79b/72yjUgABn2
/Tn4HV4W5hsjRhIdVCft8hfi6NQX1QrgsSE1RPBGDAzyxrwP7UUGNFs43soMBS3nJTAJ8u67CdP+GyAg2fvvA9ksBPUD+dYT
8Ni0BPUU2QzfNe7R1RYn7Oz16BbxLEf28RnM4SPX68ouAi8wGA0D9A4/5MwfD/jy2t4ENwjSoxwJ4Pv64egL4t8iGB8QRDYU
FsEPAdnj4u3iIwim5/rhAwUIISvZIh9S5vbxGAAm+ewwCSrXPDfgDA8j2RK4zB4X6+HY/g4T/Nf5FwsBBP0B6t/6AhbY8jv1
9RzD5fLqFhfX7SP7Fv31Nt7ODsccKB7NWjsAmdEcCdcG8eotNdBWR8wOKN4g+03z4rxRH/AL/hfazdIB+RAa9AIIEgD7I+jK
ExPp6Oy3Eyf7HPQjGvIO6xRJOzkr+hXnHgzkhuoIAS4V+wTq9fLFIdW4CDK7FSP62A5GFvgSBd0o/hE/+8m47Pd02tJe5PsC
Cucs5u0e3eTo+MbU1Qn3+/cACCIMHgkJ9CzpIvvh6BHfEa/qAwIALPoqy8/91AQq/AD7/O5I3P4B2vMe3g4K0j5C6RQLrjXg
4hAHvN7v5zIMFTnSLRAS2OCg1OLi9BI+Nuo/AvjRBe4s2+j97PncAOTEDOwCPO4XPi0M9LgKJc3i6AA88Ls/9eoKOd3yHrrB
nBkEE/fkERzyElcIqwhB1C/z3AQqAQMT3Onp+ufvCgvoB/kN7hAa86ce/wkwAugW6kD28QQxLG3+FAf/3hHGU+rqyR8O78ox
ssxsFzPw+wpG1AgXHwXlnOj74wS9r6y6QuYuG/0N00Lz8uYmNV/pEMrdKebX1bMF/wnm9CzcFwDEK7jS2Ccq7RYx/zMQXCc6
HywZ8Bjs/sNBBjkbPELmFQQ46CqdNvkE/ego6Cnr4AXyNDs33e/3QwU7xQL68CPdDQb+7e0YGA7+AF/558Ub4O/KxwHvIxML
ARD+4fX/GOcZCt8cBQEt8rsP7OPkx1DE/wMW+NMw9hL+8ga/6DA6FvYsFeeyEPEWEkTzKQPBAwQK6Ns31uwl+/EVESf+OOX5
Nw4T7AsZCLkjDcYD2Qrp2uTbzvseIAzw/zO2EgXE5Ank/+MRChnmKPsEyxvyP7bP5UMH7frWFfe0wLtJ2lfb1OpSA8446eE2
Nu0E60PYDZvjy7g+BgECExMF8BFCIQIaLBrdKeJe3Piw9vnhDc4S8++oGvsJ3RIu+MHI9eYKGjUQDQHRxS73/CAF8sYO2lGu
7Boe6df8Idvz2VRT/PP/SQMi1/rh4hvX6AGoAeElv/kUChD/pyoxAff5N/3cwhKlVNMX4DobDzvmIMsD1gvqyAkP9ibW+dXh
+PwQEsjbOc0OH+0JFzcd8fjZKL/FKtYIFA29+xYHIyUO+YomGPMEIvETHiJwFQ8H+rftFw7/+ijw9vwg8+4i5vD8vQXxEO8R
7gr9HOMI9A/mAvwf7xbi6e4IObs7CQjlzRAaPwow+yTeyOm/8SjxAUMnEL6vMBbQ7RzcIMzEEAL23vXc1e/8F8UrDRwMDQf7
0u7MFbML9w5B9x8pGde6PhP12Ksx+yUcJkTLFKPPWKk4zCXnxvYrI/vr2Pzs+f7kw/7x/vnzABsOAcAYMRYPFh8hCTEf0GDx
GeUj5OoqKQfUD/8c7/cY5uY8BA0wG9Xk8h/IAtYD+ODYKw76HC/Y997uNuPlKTfd2/TUxez/OgoZF9AnqCjmHyEGGwDvC0Ox
CCLz8vHW8hf4BPQc1BcXBNPn7hWzDgX66yD8AOENGCkFRfoN5iYr8e0QqAz/7ODs+xH6/hUG8vvy5L3kzA2/9/zr/BPeA/Mk
1gbLQMPg2uPbNBnhC+PwDOXO+SUyKRf7/xfgBeQz9S/4RBggD+bjFu8yJj293RjoExmr6NXQa/UaC+8AMArvDd3+1RkPJd8D
+OT//AEEM38X8LYjPA/59/Ti9DvmwxnT+O4U/M/v6aLv5dTOt7qxFwUjFRkdF+zv48yfIDfeBgUqO0YsKuz8GRAG/TjAyxIO
5gXdDtj288XYDRgo6uIJ6wAWDwzVHzfa6jDowiYt7vLVETTw9PAH+gbHLjz8Bu0H5NwP7ekE8hQB8RIK5OzjMQX06C9IIxsd
3y7xCUcYWtwM9OfWuOr029P46QTm5eby0Ank/C4BIN4exAkUBgMU0/zkEPkY3Pn7BdvB9gIe4O4VGtXf4sf1EPQ8/g7VBh/P
+CjH8Q4AKQlBCAfhBjHdFXISMw/qNQn7DQfuBsLS+93+CsBEJioX4c/xAPUI/OAHGRsG5PXl8wTOFcv4wt2uJQ8zGSI16OgI
393qBiW3HtvpUPkU8sQb3jAOHPHb6+oKIRHV6cjVsfAUKvcQ6A/eGwSu1foR5OH98tH34gry6CjU3crtDObg4+YerR8LEeTb
9O77Ku0l/MkMET1NxxzpLw0JJzPrnSSDyxL70sU5uw3sn//uExYSAjEnFLXEJQ7XJR/jKTHjNj/wKUPW2wMSAezTVxMKBOc3
JfAE1AgT2zwFUtbk+u2yUAAbEfgnJ/HpJjMXFSbGKtU+s9jsRc/w99cCAsD1Eg0FJu6yA6j+CD4Ax+8HGC0rzd8VGrnawejh
/tg82gPwCRbnp/n/GlrT5QgHChkwL9MeDPPM2etpDQ/UDeni+QDT7e/2HcrfBJ7WAuDWHPXM7ebEFgUryurnCeoZPREkFzmZ
0+/E4Agv3P0iDzAz8TTA8+sA1cu0/9EuORKzAtMt8wUU0N0mnMMA88U+Aki8xTNF3zoTKRIV5s4RGenuI0kD5CoQBj7tJuwl
Dyjr/uIJKu7t9bgADYHbIQIBxfvxILn5IBkvsQIV6wHgA/Qx+gj2+9by4vf28+AJKskTBg8M6wbz/SwHDAEA5RX/K8nqK/4M
60n/AOIg5zQqK8bv2lDY8PEM1MfsBBz66+ADEB0T3hAb+dH38Av99tQyKCb14sQq0RUYDgRgzu01G/u7LvEgKRolJSMFHSCa
CUsG5y30GC8pIA/QDDGB3srwmR0EStPkEBEJ8REwONXpxhjtsrjuLA3/SRDz7+zaWPEhJBnLyAX4NMZIxi00MSnNKuUi7yzq
2kjV3v1c1jbe0wED2zP6IxI7BR3+BA1S6k3ZvA4O/gPs9dUq7iED/gj85ekO6SgQCPK+K73wB/ZDwp77sQsOC/v2+VEL6xsa
A9Xl+fHC5cA06zMoFivWAOTh7TIEZxHKFyzz7UzgIB0V5uf56VX+ItMPqgEo9yD7ERICEArK/PfobMj0IiU8DwvT/9y1HNtQ
5PThGxr/pjEbFkwPVcoL8ga3APU4LOq1/tj1SQ4O+QfHCwjxDh/wHBcerFHfxe/z6L78MBD6vQMAF8o2CNwXzgTo2eAl7zra
AQ/tENI4DewODzj8Ct4IKuTbALMA//DhEABvE9T7D9wwKxUH5jb6O9IuBCzR6gk7ISLHv9wO3g7gBgDn/MYVAV0C0wwM6wId
/uPI8/sZ9SITCenOphgDwxZc1hXZBh8AEPHpJQXqCdkSGTILAxrjWdrP/94bNAIzBzsetNMdLPULOeNCGtkGDOLTLkAVITki
9AYuDhkf7wYCE9joC90Mxu8UJyoJ/PYo0Bv48A399e/XEuqvJAIjFsII4OYOHgoK+tTsBxRCGgoH/h7CPMvlHeEe8hJcMRvf
F+bl5vjqvSrWMjJH5sum8g7lxNoVBinZBfrcGdT0A8kXAijq/O0VxtTuHRHe/Oi7+dT+ExIYMMn488HxzQPfSw4W/ftKHOH8
y+sQ59ME9kewZUsHEfwR2/T+7i4YJu0kThIJB/sME8kGAjwp2SsvBffZBuDr+gvs98nnCgAN+/4HAPzt+uHs4Rn81QPw0vjx
AxvhSwvr59oEFr0NWAH93vgA9R8p7yMhAQUb6UoaNuPmNTzBAuHo4Q7t2UcHFfwV/CcLTScoF/YJ7P8DBQbnUOdPFQDf+SbZ
0BUq8t3c5xdJOEgMEgUj6v/cwTXTEC0cWeAhAgkNBMz+ONoByQGvJBf9ICAP9uHk9+LF8ScPsy8C4475KC8UHyP94Svg5Qbt
5CxFKQU7IOIVXsz+PO3x4ggUGvYEPDXw7t7cufYY0NLNNN63JNTyGU/yCfcC/C/w9AS9LNgAGCTWOw4Y8OLuFeBILSIfG+fE
IN/gI2g2DfEHCPc58QwQQ+X89BPoDuTc5h0D5d/NHvb18eQe8OgItPMlCe4jDwoZ4A4gAxcGBAHxu7XhAxrwGBUb+eHlFBfW
HRsH79vpKOvVFNsk8A9CBugpGf2/DPL54s7b5DEeCSYTBCIZ1yfi4g5I6h0NFh0s5S809fHfKwUd8y8LP/cSHBfyzePv/xv6
4QEm3fse7vMQABT899YAD9H4IfIMMunov9krC/Ea6FrsIM/31vOgFd8FCgHU8AIWx9cpdObbHe8XIvsV4SEi0RtgAzkE/Ofx
AN726Bgl/Fg2Es/ryTTjZhkbE9Lc5qMk2scb1g/M4uHV3dgL7B7WABf2Af6x+sPM8OwPIAoCrRgUJcki8AMU5iAZ3M7k90XF
EfYFDf4RDAnl4xYEzEzvzgEa8RDW++Y/GvEYyRY79isQRbwhHf3h7/XHMsX79/UFB/rxyFDmHwXnDOr56uv52gTt+7YADib/
9NsA1AEKFsTZKQJSQtDaBOjCBBQXIOYn/SkM+MI49e39EucexwUPC9X57tkI8fYM7PAkDR8d1Nvx270f4xQsJBYhFMqtEhn0
LCtAKjTsOwLYASPjGbUW6x4QRxAW4fY4Btvi4AEIFunXwfonAgIn/8ID+AMyEQkbJr0z8gU2Of4T+w7xC0f5HxvvGhURFATb
DR/c7OIgyOji1spR1CrmAgbFEBkkCBQO0OYy+PfhEvgcJPYMswwsxeD0v/o5AfnvIQUUDkPmAPID7xk+xhDy8BQTLOPz0c/y
4Mbf8hRC8SsMLvy8w0Yl9yY51QHS/PL+/OAJDvnjLvYZJDUVFQDvMvoa3xELpPL5Hvg37PE27jodvNjXFQDv8uXcEwMg8e0V
5saPBuMgmOtuBufcIS7k+/Ut8xj4/i4UMycXzeMMB+EBM+gL1MAlFRT4yMIhDhri8JzwBBtIGf42GRHeyC3W2u4nJf4r9UYD
0xgY4Cjl/9nnHTQaNBfWGAnfF/sAGygd7QTkGfngLCECjiPY1UFVKTgrF77tA+bx6vgYcP8dFdH2T+y9fxAOLiEdsS/u880R
8PMB/wn4FQTs4VMWE+406Pjc6QgUK+fm8wQctoHY4Az3HefiJicL8ODvDdYR6vMgJu0mCOsI5BfA7wPQAPMEJtj7wFDJBtQu
/BPjFnXnATrsvcboBfffJLbX49M4/C7vDAPjB+bWCCvw/Pj3vB3yBdAvD+/V4ekBASZC/e/uRs7jLa788k8c6ijYCNfu+M4m
5uutFt0P+f0rGSr1H/3+6fZnEBT8F+X65AYMG8btG6BE3AemzDEyB+XY1CPUGOYvDBwR8NABJPI/FOIPEPvu4wIp5v4Mp/jt
Gw0hFMzhy1nmBQwVDerq48MBK0P+Fw3m/iPcEsUTR/zWCw4C3/wD7NrlWvvw9ukAuzPV/fTPDSghGSMpNPPk/OPztiYRtfcj
AipFCBa4NNP0OTcP3CMR1AQC1eGt7u29OwTFAwID/Qcur/AEG9hAD+nhF/rxHgHp3ZzvFP/b5cf/x/nk+SAV1eX4FPDyAAQN
+vz3Bi/WEhAM59Q/30Qc4hYXAyY6PjP81wQm6cYlykfcFAARU/7i7bQWDKvA8+owrx8kHsv09QfpGgAukvgy3O28qO4KUPot
P0/qtAIR991OcMb26b4V5gYdKifg+xnHCAXf2ewuF1MGGf0F7aMKGvzY8uToDOsw2vKv/h7nMh3UAQsQDgvRFbgERZr8RPlR
QQ/zBP8n9e8bLAs7qTkGC+Dsw/HmD+jkFfz+tAfX9gnlvdXtEATz1e01MOCqCAzu7x3NOSzxL8TzoNYay/AlJgzkHgEI++UM
tTIc5Bohuf7w/x36+ScX4jJHuSf3yBsCEtfxB/kRCP4EDPvh9ehFE8+v0P/eDKgh9fTL2v7s39j//dAM8P/vE8MGEPwUDDj3
7ejY+fzf39UV9z4t+P4TCvDY0fv3ShBBPUjS1RsFQBUOD8EU7Awwu8gW5eUpEBHw6RftBeUABAzyz+0Gxzv07AMfG+ME1esK
8Cf3VuQ4XBDMyMML/vc+3zPuKuQj8QQ6Lf0fzfXuqTv1JOAGISLuIgEG5ftMEHFZAQMJ/Ajsyd4cBB6+JBFfWkUH0fDe/g3s
/R7RxK0hBw8T2/4DHhXa1ScEBOGy8/8VJfIIGREsCeD5KSf62sz81PI2DBwhCsUA9CjMCAYVKQgH7CjuGiNGAMoaNvXrEwIV
3OPS9tsd0gLqGCPl1QPlAgMywEPv+QHF00XaZQ39s/4SEBTj9TjCDRAlEMER7yvv+g0h9BDrvxLP0+ka8wn9CvbiCRkcCPn9
Gyvq2Qy8jgkIvwv/E7v/AyIpqA3fAdD20uIx7tAD3fTUBNoW6TD3VBjw+/v2GSMO7fLA+dgxIxEW7gznwgz0MBwyuUjwAwTt
Du8L8NkcMsfx/+oIHB4DNAsY2e/GGRvEHhOy1wIRARMaPj5F9vgQPy7lCQ+47ADCF8sVKRkfvOL57cAr5/MOCNrpCkLQ+yAK
5Qoj4EoG+v4G/OAf/fL1IPItDPvo5+A/2bmoF/U4A+AKFtnICu79CQkS59cJBTDsHDa88xsCKQL1QQPT4RvV7tTYxDbdG9e6
DcwSG+ztIPzk7uvhIxsE2BbY/zkHsd3c1FUh8PLauAT0tQj9HyoQFRAbK8jfFfrDCvv6ED7IG/O9BiTgPe0F6vESOisVCP0n
/kbdwCnnMS/0GhTVpvzUVdD1wgIqIe8cKuweGC3S+RgUDxG/KBzsrt7z9dboOz8Y9iUELeAhGR/9VgLgGfv8AjcH9xICRRv7
4wDb+gDsNCnq3/jv0BntAeU33QPWFCYzDtz0COgj0tEMFOExAgIkGgAcGP8YEeoa1tUH7REVGiEzOh60rhT/FPIxGfkPzBTy
HR0W0O8L9OvoDlTlDPsILQgNzNcdFj0GUwWVxudS7hkQ6O9J8STICRTXAyj84gjLBdlVLAzlLSMH+xDgvCQ/EeAfBQVcORvx
kO7x9O006QakHQzsGiET2sbHABzc2vo46B/50KId5ejC6efhQSUVSL3YRjHkF9YUAALk08QA+vzqUsYb8djt2P8M0ifK79TZ
4s/Z7/EO8NTx28ZFLC1qy/cF5jTxFFy+MvVMyvoF8RbY0eHaJjUgRjw9Abq6CxkPAVDhOPDbFjO1HTDW69Mw1TOwI+oPPB8X
+9Pt/epx4OkHBg0E1/XW4dXw9hPE/BrzHh7e0CIf4wjSMAjyCSTD7wNFIvtKGgMs7C2kDgbpFh3d2/7uPQ4hKtINFxoA2Vb4
+wUjH9NKD+v18N/n2wj06wcQ+hjBBAEQ5vHP7OblGw0p3u7u8iM5/ckBPOz28vDr49wuLSDh3sDwP9nB+esG+60hGivFFdwN
Jyv+8d0NACPx0Q+kqP8M8wfa0gcQ+8b5BeDpO+AD9yL//UYSH1cI+hvvG+38D+Mf6Q89UAvV4B0m2vgA88kuNEoP2h0nNa4L
2wMe6f2ts9TRAjUDtDYdPC3aM/0E7ANU8RD4Ae0mGcwX9ww75QnwHP/4K9/kBAwe7v348R/z6eYC7h4GB/DISe8I5szVHv76
SBAgDkXxpzQIARkH1xL1Jw4vPan9OlHHkPj4zgEqBnAGwuzpDjYSJA4hLN7EPRjKBS66LOwGEOn7Gxih/i9E+Pv1QvoYJwwm
BRwq5M8H/6PX3dX9B/Up4f/n+g4VGO7jFej1J0X/PwcI3gkZCzXTT+XH7PjxKN8B/TANFNoU0Q7cOA0F+zXo9yQjHSsfGOg1
u/MgKx841fADC9raDQPt2P0X9BECAfMiKg8HHuQLyfv9+O3l8RUECwPpAyT8K+9B8Bn0/6DHACHfJudCeTX6AyXK+v4w8eA1
x8k81Bb3SCP+EQXxDbrHRPe4/uoJUzr/6vQ+3tEn7/foFOINNPv5L/0JM+0HHkfqB9oYHTHyNy/qDVrE5hvwBiv/Ig1Y9e49
+QTQ4hkdCQ/z6O1c1vr85dEETlWT2Oru6mTnIVXSDnIpEBT//xjEuCv/0+0vP5v1IDEBxwc8FMrX//UKIwEHPhEPsx7m3sup
q/PMGgDt4fHj5vEQNBjnzwctWjNp1C7dKvwh5gEwGRva8BMS9Brw0g8I8fb/7frl1NobL8UgTPj2UQPnIyopCdG1FgsdJtPd
NiH/4CYVCt8yAxstx/4AD9oI/O8HBcTlGd7JFBDfN/cW+ANBBwEXFvf38f8KJrEU/v/VDSUzBM/hIc1VDfApEdg7zkF2/v8y
yf/v5B9Q6OTu2fDS/wn2DT4sHfKjMwIR+iD8EwwGFdgL7uz8Jwj+9NTkUx/+A/40663nCQlMGl8jVvr44e4K/wZPFvUM6ufP
5xEOFDDwFhMLKfvdBkvUIwf3xtvGD+EPPfXxB+8VyP3X/PXI3PYbwyUO4ubL5gD4ycIbABS9ywsI5fzR5wf53AwK6ArDBN09
5hoG+zwb9vc36uofwhoCB+gzGu0JBiMCBLsODtYYCyIwL/PQpvkh7yUB5ekl+SPfBTHr+jE6BRjiDjcUS/fKGtvV1OvjY+TD
R/AJ9zDZCWT8CtL+92XkV7/sQ+Ar5s0xMuzy8xvPGdbv2tfrN9sx5QMj+vfx+iTZAzgQE0X8LxC7/Ta4FBoRzzH1PQoCG+Xc
ICsQPdgNAc/9EirhxA4A/tHw9PkkAxzgFtH08Pn//S3B39UT9xMGzOnOM/AhKvsIJRIl/QPs/yzRF04hOPQ3/x/XFvv3L/IS
CfVHEjpLHe3vwCTm89weABPbD/Ed3BzmxxLyyz/0qP0tFR415hUd7uMMEvUeDzgU/g/JG+c14ifo8tXTue4sPAUXB/YECQDc
7P7z3TkQFhno78Tc7/PFFME5Eg8Hs+G1JvUZFuYdEPQOJh34VkL268j5zxPl2Nwq4M3Q+xi/JDX89ge91ETkLh8Byhj1Q8Aw
1qXqzCslPQ8HHw//2f4NDfkgEh/4FOzq8Db77fTU/sABDAnr0/DkCucH3ujSGMzryhEIzgRAXj7s2wu2/ugP78yq8BfkVena
PRMDEA0cARwF4sYC+ukwHiUF+fsA+/9KuygT4h/a3vrs4e/s6yDi//we5uuxKR8h9w8JHL39J9Pp99fFNRkV2ey1E90SMvL8
Kxsv5B/eCrkmGvYTATQL9Q7j5P381fAN3tMS9Bj0BwUI8vsgJP7VHs8Vu/3RDSwjGfwoBRX1yBzzH9kE0ApFQRAYyfrxCjvj
9bsZ2srvCur9+uz7397hBFISBRIF9AgW7Sed5gD0wwfx90jrAfsQMcEu7Pbj5AEb5jIc1eLT2MMWCvgF4A7LSfX4Gfbn/9IN
ptAU1gL/AUDJudPf/jHWE+GZ3AERb84SHRH1zAMt9e06Mcqk6/IpDO0YEPIjIRT/ICU37RBkzRwR8sk949y48bD9tNQJAe77
8eHL7Db7DuL46f8+HQdWwOj2/gjZ6e//17fz9gb849IKARAI+y7oJPoCxMr45yQA5QfdDPT1E9DP2iQpJf2+7u0YBQriEgPY
2iQlACDqGRnq8ghotDnYS/bl/7344h/a7Q4FBhfc+hPixwnX810QDx4PFKa+H+noFx3RGfLRexLOPDYM5D9D+iTIReAMD/tL
E8HNEQzxxx31MPElMub9CPTgvFP5s9/hCk7wGTnc1ELDvesCOyESMgMFAvDuDvPiCwff6+AM5Vj4MRDhyRzs+OrXBf8WDEHM
8fIqtgQcISYR+xQF49UoBFniuq0g8DkjsDTsndK/AOxQQ/Ik8N0H/8nqPSn77SjiFw0l+/r7M//uSwsI5BbV1N8k6A8hERv1
+QoowCEA6v7C7hw3Exrn1PvN9t37LAbcCP4A98UkBM7xArcQ7yIv/O8MNunTIBMmAfEM6wsPEB/nLufY5M7fzgkU6A3wEg7z
D7Wx3RTnVf4CmBkBD8wESMWzA/gT4C3iSRMoyfcl3fzxPMsh3gjT/Ori4xXaLNAOFvEvyxzy9Rv3JignFtT91yjbAv4DMRE8
4i7/JMgbCBrlPtIUM/Pv6/ur9wQT5eUBDSPvBh7U09/q1s7j4kIiMi8n1Oa+IAobLzHV3+fqBeXcG9oSGdvv5Ovf2/vvE+gF
BxoMzscODQspKutDKkDv8uwBthAo/RAdGe0T7hoRRCOw6tfy++TYWA4bCuLTDjYq/tb+2rXmvTHtFfQrUhfvDt/VEv71Mc8O
F/IZxknksb/23tYkzOvJK80e/BHN7PTN/RUNVv/0Q4fVI87uJjP0+CI4Mef1Ia8zEUf08/MWBr0aFqgE+g5BL/Tp+fENzyjN
DxD6CCsR8BEmGvNArfMVC+zP7t0n9jADGhMPBLL89gX5FfYVKtg+/uPv5z0y+P+71CJkPdckCf7XAyLc6AcA6v8p+fLSFvYh
CSlD9w727wPYR/UXIDbq3rftCS+1DtXR67Lg1ORdC/Ad/hTevCn8Her7+Abn2gvF9/Qp8AwUIvz4HxvSICoPKNzm2Rfg+gUU
5xE/5s8BB8IeKe8Q/9EO1BMoAroQEgHx5RBmN9fh0ATmwbj66SAdMgwSJ+G+GugEHPbt0u/eHNHpJP85GQwV6+L2SEb89N1O
/tv/w9I+MToUA9sXkQX0JTIJxAzp/g7e/hS+EewIDA7wxhwc+/joBwT4uuL+QhERKw7zC94e8troOBvv5por1hAjSw7rCPcU
ty7d9/otGThlFAsZpRLDE94i9MvRzxyz7Nrv/sAbshvyOB/DC+/xEik58/lNwrzn+xfLBNQ2BP4P+fhGEO+p2eq0FOYK/TsK
JEPn9en2KOPLvCzYGcqnADK/8sIVEfTt++c7+Qja2A/sAxX9HO4Z+BLSBO7VFf8B+v4HMio1IhT6M//aBOf1BxkpFwMvrgIk
SBKkEfpAFADl9ggo3gXs6eUsQvXE4uba+wHjCef1EvcH9coJ5hwVLQPwJSVCEg/38x3aNO4eB9ThCxb/9/IlFt3E6+z+PPYE
JQ0f9sot4iXqGctR3hsgDQvxMOAkIz4h6vIKQjMe6/HyvNv+4/8MIBXwAg6tEAbf+iiwCOTtOAgVGtbo2xrq6NYMHxIZJgAX
3c/Z9PAg5gv6EBbi0RkeIS72rRHLCQ7zJTakD+cry/H+Lzj5FRsDHAQP1xWq69hFBe8HJjVc+u4YuOSyK+a9KQEYI9zLGjkG
FP0sLADcwUcj4e3EEkESsxAb1AoY0cgN6Qkt2/f++Fn2FED+49/67zTv1940CLri6d+2CPsMFxQYHhtASO7UywH1uQ3hzyfK
xj1JCdX8/RjGBwMM4Pb7QDTsJfsBBzccNgAMwhkR0gy3LO3MNw3c3SfkoybkLD/h/s4AQbLi8xbv0Rja3yUWMgQ0GdWrBSL+
6yEAJgHiBPv8Ddsm4xIQ5e3wLxEc5/rZ98nw7+ZhJBkdBAgOxQ3gDrzEABL3GSDxBx3PJPoJC/6lzQft/tbO++q/2BPyN/0a
8Rk0/iEBGQP2EhhRHPGf8fXoB/Qq2C7u7fsKETIF3zvd++ID0wX4ONvyERflBCBEySPuCt8XH/QvA7Xh60pp+OPOHb7dEgws
GBgLMMTt/yoHLQH33yjD/wAq4BgC+yfGJAHf4O8PMPT9Kv4k/hLkPv7b2wj+JhIZ6BQkA74c7gn4C9D+LA0IDP7NAwJG4+a8
EyM8JAMGDgvkmNoO81/r5Az95/3eJAUNKO+z7+ENT+8J++EGBivYFA47HOEv+YMIAMjV9CHr+vThGQkRyh/yEsULrg/A5/oY
9OPx2TIC7Bu6ISb56CcGG9Ww6PAATvr9KTvD2PYJ89cY4sLn0+x/7NNSA+QD3AcU6zok1A857s75F/PeRNfqDhoYG+T5/uoF
0TvxBAktyfjzzuO8CyAfDMxL7CMDDdcpLCcgGvgh99cVJQ4p5A/mDuDb8jHwA/XQ8NvN9k4B3Cj+9gATJ93o7v3J3N/wDrcb
K9Ty/egSxUzR3AYm5zou7Av89ib3IP8Ty+lOQkHw7gPlIQ4y80QIHQcD3TAjsf5W6iAQ7h8l9frg9+bcLAVQJPYD2Ocl/QEX
+MDN/SgdHSoqA90K1Cjv+ecC2uYNC7gW2skoIvoOCyfC/dYXARTm+Bvw7/TkJhby3yr1Cc0N/ffeLdMl3dT5z/zWAv4NCgrb
BhvsC/oQ+vPhbtfMKQG5LBYs3OMwSVTq9UDrNjMyCxQx9Obf9D390w8oBALRRFgIEeHsASLLCvP6Fez21A4t7/MMD0hXHB0W
HufcliAZH/Tl7G44AzT18ua5+sj3YBwsKRnXv6xFAegWAtw51/H5LBgxCBfp4i4QzO8PJQQPzi8L2NfBADEF4/4k9eEElbkn
6NAX8tkVOwcoSgv++RIS1djPGvwZyigMNxnd2OEZA/LyFAcfshADHvQu1AQk9zDOAPXsHPqYLxAextL24wzq5O4nyg+84BsL
E/r4DdQTEegSnSTMFd4UBy+36OCv/xDv0Nno3tbl39gBA+PdGxDz7Q8KKgrTBL4Tv/LkH90c1RoXju8NBvoTBtjzD9v/Nwf3
5x05RCb+/Nzy6dVFCh0uQhrNMwPZLtoCywX1IOuQBRHm2kUW47bXQ/kOEBDj8gMELSYBEkjY4Dgl8bUk7APu8v4g/+b6AEv0
tAD85RUZ2kICA1vP8Ru4FPD9Dw02JOUs9ebQByUiBAva/gtE3+X35tn4Z1+Oy+fsBcoBth4rBwVCOuny0cHyIQ7TvvE9BBAC
PBy/NPLQMvbbIUQf6NIR+Q0W68z2HPER9PDO5goGMhALCdTP9BIkExIxDObY6CTYCjILKb4V+CrZxLcrDjAZLisJHvTyAuwD
4x3JH+/3Ktq/nQ3h+Mgk6Rr2B/gXxhH+8g3g3gdO/PkOMNcH+PYRRuPT6e4pDxbcLBjhFz4VCeP/TOUXogD0CwspJksT4rMG
++zk9yE07tzoL/7RaiIQ+vshGCfD9QK1309by6AjCd/kENv63hjt6ezzHCri+Qvu/hf/ydHfB+kIKQwz6f4Z7Q/hP9n5ExPy
z+3cJO7s3hMkRAS92Or/zQ1f/fcANg3WHQeoIqUDOyQnA+US+OUMNjr/4hMKDgMA30EWD6QUBRi87f0F5g7r9gW38RIYBRZC
DMvyA/z9/uXfDuPY7s3W7xs4CNPN8vD7IhzU5/oI0g+08d7sGQLxB+K8CRLLEPUb9CcBxQsd6dLVJEPtSbTpB9oiN+DI1P41
8xLQBjsfBOALlBklBCsnBRQa5dwY9dkg/fXxAf8g4fvQI/kc4SHkDc3MBufBKR3f49LpGfUk+ffm0bs/z+XrExcEDjDw4QYl
9rsD4R3WvA0LCDfdLPU0Qbn0+w36J8rm6/3tAwII063qKPIKJfIPBDbcFS4gNBMiKWTmJTT5E/nu8BcPGdnhFwPpE7kLIADh
4AwDNSgCDgLY8+P9CPb15yu2Ih76FAbqGgH17QgAHQHX9RH1ARHrjhQB6/kB+/0iCRct5hw48R31UDLSBvbv4/P7Zp/pAQ0F
/lawBCT56BX/xAoS/Cn00xYJ8CToQRruDhcoTO/NRejp7g4Q4wEM9AcID+TfGhIP1/b0Fg4CAfoL7PEHNjIv2tAC10vk6unt
BB8NLAre1hPtrtv+0VwNNSwn6eTIGib4BjURC/oN3vr0/+YI+u4aTwgE6s86Dbc+BNrv3hL96xLxCBTe1gsc28ICzS/k/r33
3Nn/sQTvAh/J3yjxKRXu7AsMDdLNBroh6+rDDxMK6vrdx+hCJBkF/+0PGUj2zuADGvIoQ+UCDQXbpt0o1HnmEv4JGL0JAQf4
60GYARwSKg3lFPk1Gv4Q5hnh//kgGgkABy3W4QUL7SfVVx8m+u8ZTRsD7yPMR8kQ9UocxV3PBhvdGyhEDx1M4+k36tSjGtwY
8Qv5/xTlBtPN3uhZqRQyD9xAHgGqGu8t9hkn4wk5+AzyGtIW0hXUGO/n7OvUAyfo9Sn/UQL5GsAVEeFuEEIUE+nUHe6xPfAI
CQoext0sAf4fO9sm5iv3J/0V1PwF4foLF+SsGCn0FgLQzfYY6RAO7P3/79/pIMrrAwPU4hTs52vz/Chl5xXeJCj0+PYuRSzN
J80THCbjAgnYHdUC0ura8RoE8PpG0vIq9uUnFYIg9LHsEfQhK+nvmBFGJfMu7wsn6C/fsvwF5fpJT/c5r9Qr6N31q+02IxlE
W84Z0D3UC9jz7QTF8hcaHOkkBPXJ0A77/jj0M00Cv/w3LxsLzyod0B0vOeDlHgW/3v8eG/IqwPLqCAH29+kK8twODB6vICoy
7B4ZzRzP9RnhGr8//PTq6Nf1K//MGfLwFPg37OMpCBHJLe47+tYFAfgV697Y2Rfrs/sUCgoqFAP/MQQn7s0LEdcp/vwrARDI
EeNIAMkQylX+8wIW69frzaTwJR9JLPgzGe0K2PLu0+ItWNv04ujs0fsqOQ/xC8kWC/jiJtcN3uTTDybZC9X5JB3dBNIk6gi0
7ADSxdvS/BQUOeL9It3RD9//DRr76AoWJ/y5SsDpftdEQUkU9OES49kRDvqfqOXR8y3uwiECK/4x2/ThURkoDBDKBhbyADko
vcrdJdzc5i/Fvc/9zD4OHQshOd/sIQy1+kK1G+UGFP/CEyUWmM8H7ioKEM7OBhn8Ckv/2+r1/88H9xokKj/uye/z+ujhGAYT
/AsLJ+rP3gnq+xfg9AbALOX49h/LExAJ1fIICAUL/hToQgHwP/0J49ToqCEHH/PVCx7w7ughFAXUCc0p3z0jxugg7/USHjLu
7/vwNfwSIwEOKwjv/RkK3e7D6Q+6Bt3jDwHJwxUGAO4KDrkzFUonHCQ1zrgR/CYzI/n33CLm8cf/IBAm6icZ/vglvu7rubTx
GRja/i4B3NzAwL4B/uwC7PT5NVY42iJN4CEYAt0GCxkK7QEU6zjnDcwnHSTRG/0DwwnTU9HuMR4lz9MCCAs8F9LGGAwF8+fg
5xWU5NrI74gPB9QD/wD/1Rbv6uMxVhr4FeD2PjzGYAr18iP6CQop//O+1vDsCdoEDxUN5Zv8DP8fGLgx78sotRUsFiEBDBv9
CBNWDk85zv3sJhEQ3TAsGPTjCwLV4oFWBAQLPw850DCr8ks4Q/nVEd3CCrg47J7I294W+fwyGdQdIRrfQx0wBMYIN/AYIeIH
rCgnAv8QEPPy+AMSJgwmPu7N4NEdAiAKIjDaBctmBP/v9QoE7OYQ5+7l1h8gBfXvzyY2GREz4vLqthAW/lf8AAkj8jXMEusQ
0vn5DvwxQDf2LP4ZAgDKT+X9HI0hmSa98vDqNwUmAkME4PRU5+c8zz4WARIzMg0fG+/6FtNELu/m1OXHCfMsBwdM9uQ06BE4
MB8TyQ4qidnB75wq/kXT2RsRCfEMLjHe/L4L86/E6CzOETMiuBDc+BPrGhs1zwQWy+cn/O3c8tcP9OUoA0Q1CsVGDQ4t1wMV
9+3a4vAE9xMQTLjmJAsJGhTuDi8HGfDeCuDWUwACKu0QNx8e5v0KzPjeB//KGwH879TyKbcl9yDi7/YNKvguJyrgsUPrPhjy
w/E77Mo9Cuv/9+3t6QQOHSUO/izy6aoJvtGaEAHsHdv6yfgLRS73Itnx/Ob1uennADov3vUiA+A/0/EV5BjxEdbcAiX2EvHt
/dEGFx/wCvoI8xEhShje4ODO7eL9IPv6C/UI3p4aAeHUEZY05iEvHO0O8jL23Tsh6wsp/vsP7wf6CCjf5kgRKwFKCjcX5wYz
ITLi6vQV2f/9Fcbk+PMczxEI/hwv4xn2Oh+25vv/+NnpLhDsuiYZ+dQP1sjULMvTA/7o/+3k9z04Fdzn+PX26PX9++koO/Pu
AQYF5czyF78NFtPsxAYUIrBFZcLx7SbaB9Ao5Cr4AS3uCb7Yxv81APsMqu/nCiLv1dwcS+fx5+EADdAPwhoR9esl6+QJBffW
05LkLCtIy/H9Afz1DP3k3BoNu+7pH0Du6zjkKyIItyrNN0DnASHfxfnK5F8EvhHpLSni6RbRuxsW8aJ00MH6IyrH7Un9+g1E
8PrF5dsbGyALM/HzE0IrSA3xEh3WHtEu1O30DB3+tA/ZuFgREdz9LVLf4u8iEtmxCR4j3f0y6AbbyRN/6SYDE90T+wf+8wAf
CKTq9Tjk+hnt9xQLyADg9X/yvQ7J48oeLPdaBv8R/hIpz9YfX+IRI+AkABkjU90l9QLx6w/0A9I0GvjbJBj07Osx6Tu9GAEn
DDbgjdMHC8oKCMjnCcD19+nv3xsDHdPoEO8W0wLB4xYO/SkMHAkY3Qey8vcMFhILJNcxCewWBe4s7t0GGAP99/Plqe7zPxYd
Pw8J+NUl4c8FQ7wo0aVIutQjOAwC1eP2vjfN6REdGB3/Hj31CKn6HwDR5dz2Fd1g4we12v3RA/rM7fUg/ALJ+p4BILkkJhAY
9tztHf1X7v0D9BkH3cr+5urV/xD9+s4LIP30HTQS3Cv9LBQi/tsmCkO67+QIVf0T/x/+JtYa4vX0Ft4Z5+sV5SjI+ubdHA0m
GBsAFUocARkP/EYau/0NAki6zQgKAQwX7UQZJ7QRCxw2+Qz9I+RFA8sa7lgLVfwV5cYL6PsjCyEcMgnG2/Im/BArEg/uxw0b
3ifp4vvMIej95UQgBBHyKwk5xP3wHfsLB+/U/hQxG/AeGvwt2QrcAxj0FQSd+/aJ3u3o2K0/2fzyHyfv5gQKyEEnDg4N9Av/
7QECz+gD9RIPF/f2+wlL3AoVHwbm384f7dvQCew5EAT//ADAqQIO7igy6hHWDgz2EgO5Ng8TB9gUIyj4CSnWcvkJvMkIQxbw
KgXNJBdP6wgl9/AqoSXYNhHaBOO85gHA19Px69VFDjYbGfnbMz8I5Swx7hzeDLM52AcC7uQZx9/hpyT8JMLSM+nhGt7y/Njr
AQv/BuYe7hwV8Mce9PHwIQTG0SBNGDAyD0TzNxbYEv0vADIBJBkMAOHYAQgZJxEj+Ac7+6T79dftBsw01xwuFq8bMPf7BS8z
/7hIB+ylFSILOMa8/vUW7doZ9Av5+e0HB+rxz6YiRPvd/AhB29cB7M47Bvgd7r/3B+rW7Q1N5hIfRvX29/j8DBwq1OnYrPzE
Kf0zHtr39uLgKe395SEBSuQd3wHKBidR5fY0187VEDQuyMkqDjwYRV3f5dbN9E2yCMcKG9bTxxzEHDrwtP0mKwpLHgEXL0Wv
DrX2wiYfMj5N7AT26Nww4Ejw6zD58tf06yLvAPELANgCDhwGydoD4sfbC3La5hTf9QDlNOreYuDRB/0Lwsu/7PoU+QL8DQHb
JRYJ768XEOfqCieqzO3f9dLo0/fzvQgPDMr6DgcB4AP4K/8d9fnm4/T74zrECy8b+eLovuwa+6bn6/QCKefrBf8aITTz7dYT
7Kzt6B5fHTIvMga/2VAP1iYNtwsBBE32ui7I4zruDeLcEBj05OwC4enbB+/bIikgHiwtv6Eg2QElMw3jDsIp1gYXGOzsFRD1
4AIv8tj7ASYDD6nTPSUXAycMuA0GCdQeFir1+L4YxgjO21b/9wb10c3g0drWE0Y0BT4SDhjl62vE1/P19RfS+Pvn5/5d6C/4
6U/t/xgM3/bo80TKKBwtPetJBNZnyeu1MPD6BftHF9ECHwrTIiMM4AUMtAHhCP4h2gvkJB8EE0EF2+LJGzXq+lQr19L12uA4
EuXt1/EQDRbh9AzERdn90IycFxXywfsb+dLZC/sVHs3ZGjvw1Pv2AO0nFxgn3jIH8S4W7xghE9AkChsq9TzS/g/X4QH0C/vm
/kL4EAHq5SMFH98tOQrW1ybqHxMtOQ0oCQEGQxlE9Bl/LvPoIxr0/Av6C+/c7P4NE8vg6TUm+eLeTuUNAAcl9QIALtLh2R0P
Iv8QxPUqARoDPAUR8gLVTO8X3AUMBOgCDtr+9R4TRekZ/wD1Fwjz7AH0DdTxIvD67wwN+bko+tv47+0i7vECGuXdDBvvDBgF
7fMoCQME+grtBQj+7xDcJvsoGCTqDg7fGxvdKL//vgMk4tgb9QxK7+s+VAoG/NdB2tT6+fzm5/nQGCq6yx4lBf8j3g8h8xgK
6hER7/ASExLl8Bsn6CAG8dTe+w8/HhPY0xg5+uMQ8dXq7ybO7OQ8Df/mJ/b+A/SxHTkQ/ift/hXp/xkW71Ebzh4T/yos9A8p
F/cYQdtu9BPBubsyAOYK9PT0LeIL2dP27P9BIuMS/BTTG8oFyyD5+7wFEU0G7AHl7yUG9fES9kug1gL5SjWy8Psu/gMC9aDn
ze3lGd/fItrp+h4EHOLi0yVA7i/5djnN6vcW2NZaudgY9hLPAAvm/doy/Djo/PQGASnb+NP0GbDhwPfX8xoY6xsV//Xy+N4F
RS/17Oy8EfIdFzbb2UD8GRXs3QEkPewX7+LwBf4FAinnHczNEPThD/YA5vDbArZYIxj1IyoR4RnzyoUF5ezUG/nzQyPx0PVk
5S01OQUHBPL0+JUUvfkIOBL76QMNF9LtIvX5VPUEF00BI9nFxt0n7hnb/yIODhEKKAw29wPxBtfVFwLLsf4PBQcJ2h367vUO
DurQ5PPfLQsiEAHjNDUC6xfLJe8YOwoRCPA1zG62/D3qEOscQS7hCBUAAez66cT1/ecUH+2QsePhHuTwwvkPNRETA2P0HxtO
7yURCPoLJe4F0RXvSi3vJQtK+FqwBzki5DP/zgXjEy3t9hz67QLbFe6+zbslMCP0MFsoG/XKBNnE6zXbBOri5Ab4CNyREfwx
/QDVrsrQ/jTYERorEhfwvKwRw+u1DyrW87zK4xss8NjjL50GyuYa/Br4zgcD+QXtxuw0NADoCrj0CMkYsg8LzArg/cnA7tnp
7AX57+NGDy70Pu4r3RrMLuH/BgfdAAn1/yjb5ezrJToD7cfTEyj/+N0XrN7xtP3HNiTD9936AxL2FD+07ScT1e+o9M7Q+xXw
2QkP/w3FLufw6RPBrisC/fcTDzLtJd0aDyPvFc769UUZLNdMDSI+1u3iNAghES4kFSb58twGA9C9PN8m7O/3B+0C9t/R6Qu7
5xMJ0AYEAw3j9eQOCSf2I/zH+sMEDujsBhv44+QjAeLaGu3YxCrl9fXILSAOB/QhABhJNgwM/CYHBwwY9CjpQ8M7/iO4yRM9
AmUf9fYYHgzg2hoC+eEi+TsE1ybZ9NoV/fr3EcE8FBgVRgcSBfkKE9oZIRHeyjAE9gr64t4YYuw98ATn+vj5NegQINH4CwDS
3yL6Kfo8EgTd+Qz/1+7y8t4rDPMoFNrjq/I5+f4j398C2xzmBC7yt90G6Cj24Awt+hP09PM5MQ/1+fPFEBc1ywf8JPIIFeDX
Gfnw1SAt9+AWPt/88AjLQeYD5cy/2gbj9/4D7Cre6Rb/9SwGJAfo7BTTx+vU8xA3Gw8qVfUf1w4eEs8E5czy+AXkHCOf5xhL
D/IeKRv1+EoJPNfJJAX9+engBysNxaYYAOEDAdrqEdffJxoXFEwzGzS4B/7P7uDsARjQFiflBf4M6jsc/NgCItj8TQ/t1PK3
8LDDXOYaLhUWJtvmCz8nNRff8tnr3fM3+gA10h0BAPz111D9pEwk4hAdPTcrNPLXCfkcSc/s3un4ssgW6zv7B/MRJ/CgEvfP
+iDMAwsFMtgHAgIAMRXq6icIQfQjL0D17P3JKuzhELcA5xXlKNgU9Oj7/jxTKenoyRczMt/7F+4JuC0PFuESCxXgF+jO9yP9
1hD8Btn78ADtKOye9D8F/9ke7gvhOSbN5QMaLtTuwyEA6rPY2zDp9PkJIC7mFvMr6+EQGPAc2w3m6s3K7dfx6AwE7BQV8Pwe
9hn6Mtr2Fd3q5wrt4hf/+9jlAUMsFvUO8xrrPjzaDdwI3A8q0vnmHvVjxQ1Y6z5K6Oss6uf40/wT8cv5+j/CCCJZ59wsCfXN
8QwiwUcMQOAETivu3w3a68gE4wAhQ/3BS9/XHgMCFgI5LRgewhjyxtEcYSzs0PQZNhbPwykVBfTiF/YK4PjuHAUnwN/jJrbp
Dv/+w9EAKxH3C7YeJy0KD94k9PDVNfEv9S7uBdjf3UIXBTDjwwAJ7bJI7PA3ERb1xKvzC94txgovNMjbFfwf2gUaAhe2MR76
ztvu7Rwm58s4AtrzKL8P6FHkF9If+fny3ynJBwMM/erO4w1d9uXO+CTjLum21Dyh2RsDHBdNVvMWzRbUwP/K5DFOzekS2tvD
IBQtAN9JDesC0Pvh8SDKAAPw2c4K3wo4++Tz7xvmJOctAsz579nsHAQrGBD11dQtLsuBHhT/JPwh4+fJAhE/AQbhMPrh0iXZ
JxcUNvUDKxoWRPkILDuOz88m7u5fV/zkVywA0CoL/f3b61Eu7BEH+gMtydslBqAIAOHXD/0pewASMLgFNQjgyBe0xh3w/wrB
9uIo/t0nCeYOWMfkN+zfDQ8YDdPv3w5H0Rk1BegNBvjr/hLPLf4d3Oz4ChQUIOctBd2WC7rw7jgIB9kI6gIKIQztAGHqvdvY
2b715+H2+RslHi80KQwI+OK9zuMFO/tIQi3erMpFNwYuDcYGCxLa++8KBxPz9i4lAvUG1CMd/SkKEtTo6tjLEAcGBhnyFQUi
LuTJ77/53xLlnTrLFhkq6fq7FSHuuOBJCc/f9sYdDfHzLCfRnj0I2gwa0swi3wrh9DIEAScPIOoT4ypMWhQf7AG+yOT+RfDw
BDLdyM4fCugnP+Ej3PVJxRQ6MyDlEh0k8Q758BIj9x7k3uIQ7P7+AE4DudngBU9LDgDZ2/cK6NISKLkl/8QjxujMRObkAgQN
8bru9gBo6g3j6jwTvzjQ+Qso2w8b7koZ3d7qH/f3HOhR0+wFBxr5/v0AqvsJ7CPjKvqm//gu5c0oGgov2QvVLDr9AxvH6Qso
7Ncz6ipSGh4QEEDV7g3kF+chCjTs4+Ik2BYOKSIT9ezlBQccADnxL/IQ8SVK+7MNQuwTB+glzv46ENvextqW2LkV40zyFg/k
Edfw0VYz+B4M7xwpE/sFvB9CsdQ19vnnBA/zC+nw5RASErnX4T+59hcH4rLX/igf5iDIDxoqBRve/bL7HAHy0CUwwe0a7xDu
/hksB+QDJuklLO8Is+so/gQxK9bPBQkI6ODf+tz++P8YIA4n6g8J+PUasRvrGznWH9z3vCUhI/DI+1HgGRYi+xntJNXQ1vUD
txEH1g8kJ/7v8Or0T+0jPS3Z7RsU+LL3MQEVrUYaK0QL9NTvJDXtIkQk8x7lHbsVy/kXBMQA+8++qxTWBPbnGwL/E9XSAOME
6/gB+tsRDdvuDgo07tvWHwcNK+bRDyocyAH22B8NA9cd9yzp9+nHKe75xN/M9hAQGhi66NMdByO6+e854wsd5QSWxe8CFEbZ
Dg0M+R/7EdnuwPj1CDMkPiMqBbGqUSWxGzi7BAG7OjLo/S/3+d8pwifjKhv9/OsW3o7sEBkNBAP3MPfp20Hzwi8ZytQJ2TPk
2GEQBPsGxOENIwMgCyHpz9jc2+oTGRUjGy8cv94CMc4JQvQF6LEjFtT6ALou2hjVpwx/MjEz+wb29enqEhQA8AUDBC7ECA8l
8Cuo8L4KDPgC0vHx/CIHCusS7QoZJvYrAg3oKO317B3JLdAQ5rz88+31GtTn2z7j1gPH1wI6F7woBv8qmqktRMzl1/y9FPfh
OQsFKQw//zsp5wojAE/8GgYiDsrTtQj12c1Luv/41xkY1Rz0/EL0NfAxABTSGuPzvAYKQub7GA3cysnQx/fyGwvlIAsO8vb7
7MYF6xUU7w74OfIf3BkSERve00nnHO3vxN4VEzAUGS4hHTQtJg7pCAbC/tr2JTAF6jYLuc8p/tIcNfD8E7E85OAzIhYnKMX0
1zrdMBryzgYZGhCuNQP43gki6x3o9AcZ3O/6yxIKLg4Z2eMCr9kwAeEE7BTnJhsMBQ0qyusHBArl9eMdOuz64+7h9SQyKhsz
D+wYGBH5Cwjj8wHzFRb1/fC8DNbbTxjp+wYH/rYDBcUl6dv44cwX6P4BMUAHIPnVRAQPLRcBDEXy+p8F+vf7/iUP7q7wFf4c
FhDtE94pFwfp9MP06ApD4R8kBTrqHbwo+e2XEMos/tM1CPO/8s4w/SEYBRr85xHDJUP0/9v1RwQCVAQT/BTuQ/L9/gIBR9rp
7DMCJOv27QkCD7oivf3/AhAiNrAp+9rl0esW3RAvHBH839rSCRjpLeUi+8yoAAPqAU37ONTkWxAGIfkZ7xEWueMWKPsxHe/o
BSYq7+cXLqwhzQYbCzEgAegAFQbp/tHy8+S4EAi7yu388QnnI+3MDfzWUBv2IwEQ5QsRT8Mg8TICCBYkFA3u6urwAywAM/AB
3yIBMyj/wvrT+urq3z2rty/hLQ0OqedDwBzh/PVn6Dm1+VTAHvjZFtjdB/nl0vzM7jYr/BbwAiXpOcgQ+gRF8uq8/PJILEFJ
6NIZKwr9UQXiEiLs6C7T5iDoEMvf1PEjti8WJT4fvAkIDL8VQOsdbw7X2+g7IrIB6twgx0/lE0ny2wL19yglSPob+RmvAhRO
GCHB2gXy9OYM2cAhFw0pHgTv6w0A/e8I+fzr6OQb4foMH/354cXf4eOl0D/X8wzu4v8WzkMB4uDg9E/kBNbhCwXQG+PiTiEn
Ej7iOvQ060IO8ewJGfUdIAr1xDjgNzEqHqH1ATK69iju1c3jD0giF04mDAADAOzO9y7LAtDQMuvqCxDA4O8X1eEb6QQM5BM5
6jbm8tIjB8EV1OgiCxvq9tCrDiLj/PvmB/TyIQId/9j7yei/+BgGzR7xBd0k9uwSI0X9HNv28/n16Qk5NjfR7QcEH58R6BkL
yuAIHAn+BifwzvXfBQ4IPf9CC+7UEvcV8TDcHwoFC9/sKPQXx8vt/OL09vYUEQMlCKcHHgm+JRb/5q8M1/nlBOLN+Ab9K7ch
JxkLEOMIByn86hT69f0RHwPvthfpECsJ+gYH4twm4gDx8cZLCgj+IjkW7vzX6S/b2u4AIxIJLCv/AcH5CBRI/wjmxwLsH/AP
CAYvGQ8X6Bgl9EUfvPP73vQFCg5FSsjP88ns5PUuHx0AJB+0wBcH9+QLDT8B6+jg+xwR6+ER8hHdyBUFJxUwRu7V5dXgIekW
CSwr2dJABK0FJhFAw7v2/+MFFs787gcG8hhHNyAn8Pv+I8j7+wEJ8djqGL/i8ALdCRDuEA8D2+30wDcv5BbT6RIE8/cI/j0B
8kSJFuyrCiEaDjf+6erz9OcInD7qSLUyIwQX/APp8vMc+/7bCgEL4A7xBrXK/QgoFvu1nArOHyXv1vUo8iDfDcIDFgulzhC9
It32LPG6Ier1MRnLDQ0g7g32FRIdENb/v6rYHPANCA8T4xkZN/fiBwwc9vMF0KsNHvzqDQ4j9uXYFPsM2tPxIeDj/eXsMgj2
CRvxx8TC/+QbMxBDFSLz9gD23AYL4PAbEDArHhri1RX+CKj0LeLjSBvs+u4O9iQtCSwrVhwEEO3sMRjo6BoLLf7d5Ne+Gthk
yNLrKxcCsxTt6VP9+xUe6gnoBdk4Numf9Qi9BgE5FiAIAR7s4PLAG8jx50LlASIBHxL60BgaFhS/0SfI/uD28OkWMene0fTJ
Vh5DMBjfAQUDDcE3/BAMUyS/+A/q9ygB0zfp5PYkvB81Je3JDegKxN4UK/+iCvQC9ALU3fUH2gUT//fs+AU0IAgQFQ/4Fu/5
3em2CPhU7Bg7LjStJhz2ESQ1tC7Y5BXRvxQmCM7WEswWH+/j2iQSAOzK7AQJOicnCDjZ0cH4FvdKE9IO0wMww9s6SxjwGBcK
4Pj+GQ/81CjxwBnnGg4G2erqOwI7/xHX1OXe+R7vzAAU6ywLCwgZ/Rwh4xEHHTgY5bWXIdIfxx9D/QzUBA8Q2z4owwXxGfEC
zTgquCTu7gT0OFsuHirx+8WW2SEeSvsEDxr36xMPEd//6OrGHOYmLc0bD0IdEgL34lUNCfcG1tDh4rsS9Sg1HBEFFQLkCgnx
8AD6DQrTtQMJGQ7RJN8Yyv4QEOcJHekv8ejq9AEtAunuFv3yLf4gNOkI0BLTHhD+ErCt//gfHf7NJyQd++YG3uAi4skTHe8N
SCDwEvYXuFLPLy0aBg4D4vD8Je8F5LHZBufG1NTOIvr1PckXCLP74iHbFuPGJNs358b32ij4FBPL0D/wCOH7OumnqgjcI5/7
9BbZBfkP8vAbI/Io09XW1+/7DCfmyE7D/iWlMh7mP/f3ATXTo1v12QIPD0Xd69Y5+fDaAi7gszox3/EgaAt/8BclLOJOwPv1
nBYf5RAJ8efkA/HnA+Lg5PUwzgHl0EUIKQ4TOefWG9nlMY32JQUyqCMHCyXwDd0M6O/uBuLkF8vrBEEz894D6ev+7RTvACYA
DCjkKQ4ABOa1A28U4Nw6Ahu80dkZQRM/CBrbF+8YyeX3+pEp+coi+Lmm7Q0sA9DfCTHiJ+EM1PzqAhAg2O4kAOUKDBDF5+v9
+BMbH/DuFuiz8vX7QjRYHg7zFvcE4L/t6sbQ4iMmFEssNOT9yUknEAzu5wX/DtzM4OMcxfPzOAbQ6wfiHhTqLhPuBL8GFBYM
3kIC7tnYE/8JQOoM5dcL58waBvjxDxbf0+L9IR4I5T4A2/gi8h75AM0tNATyHhP2EezSGf0T/dEAFS/T5RewKNzvJzPouBY4
D+v65P1R/QYPGg03xfzfCsctwAi52AH6/gfmFOTI/ika4AL+IeH20AvO3QoBXiEWFiMA4gIq7i7lCtvs+h8M/fXcz7IT2yLV
sODTCQ3l8yj75LoHNU7WECv5/BgZ8vjAEh3MC9sdFzn4+wgDttoZ++Qi7NXt3wHf78j19P027fcMBuMNqPvvBfX75A6v5Bjq
BBMXNfQZJBPn7i/WO+MV5AoH7urUQMv69ykFS9L65C8XL/Lp5Nn4uQ0gI9IluvUP6tTHEyv8qOgDFfbf4Qby00HzGg7fJSsP
CuzmzPD84gQbA9ITEcn0Ixgh8O4lFQW55/LJ/PROFt0xF/HV/OMcBxEdEvcU8wm8IycK7OwSFPT6WP4G8Rr+DeqztTj9KvEd
AwIaE+7G6tfZ6f9B3TcxKfUh7vnJ3QkXwwoO5wqa5QX/GgDyDyCq2Nvq9gLqEEjpFO7AHAPRBNoTDc4wxRY2yPIgQ+jEH+ry
9waxAtsL3hYUQLAbVfT+H/g0NmwmJSe55OLNBusdCgjgFtUbPyAI4zsy2OohJw3ZBwzoHMkw7EMMJyYAGBMExQTL8P0Ws9oI
CQDwFwj/xfns5xsB/zHX4P77+QhIEN8I4jD0zCpZEyCtDFPZ3Oeu5t0gJwLJ7di/9uUEL+9g/AJW+9vaMl0T4sL27BgCP9w1
zgCy5hzp1UPu7h8YFAPDAAr+DPHeGRAW/B79/KI1AzQK8f3K8Sgr0fsG8OAFFAATkAkmQ+wZ6PP0VMXYQfHgJhQAvfoKLkv+
/zwQQkwjBRUt8QLT9Tj8wgEH9vTLSR4PRjTN0T0q4fPzO/IM6AEk6/8Ezcn4J+34NkAMxSSpQStbGTDp/B0w6gUL1R+g1+O1
0hW7uNr8JMwT1PlHIyTz1h4PEyhJ/nYpHN39GAIJoV3T6fcDvsfRBjYQGxjx1fkF2A3bKA3gxts0DSEH2w76KqI6KzsVAt4D
5r/UTP/MGMUzJO7jGMX+9wUUwR/FsPE4BejIfP3kDjMUUu0P90YsJ/MPxOnk+fwmF80DJNc+tRjC8ds4Lsbv6gIFQhvi+v3q
u7bz6+BM58bjOucuF/LY17MQEeo66wQ5zuYyFqX8ChhkTcwlpRsUwN1WFOcD6DS9EOzU/eghAMwfyNrGtvvOD7bg+GNA9Tsp
Cvz8EyUNGRDPBAga8vDdvO/hEv+7N+or3AX8JccKFwjsA91Fvv8W3N0FnfzmA+4A8Z8p1hDoA8UUIujB+AfkAPvZEAYFPubq
BunOG/AgAjH8Ecznlh4gsSUcKDfkLeG88AHHLrUE+zfrIvMfCgrX4AIVDPrXARjfMyoIw+IIKNQy/BET9vfoDw7/O+rwAR8B
6cSuOCEJCu7v1NgiUgIz4MkL7Co33gsS7NIYATkP0QcF3/D0AwUl+ODcL94Y2A/g5vo9AzEK0/Ap7icBvwTwFvIjDjg6/SMY
91Xr2e4o//AQ6d8i7yMvQBIuIBULAkjgGeMT0HIuGlMwHf4I9rRJGSbu3fTwRdMO9DfU+McI5A3aDsM+7gTl7BH50bY15BEW
Ar7wEE3yCMcM2vziL0jtEAoa9fvqCeQyIBLK8DFayfAXruj/I8mwJfoibuf+8uDh6fzMAi4N4dYOBAQw/gj25u8F+/zRZhH0
DsXODTHW/MvVGjoL5OAA0/rk7uwAAQ/g/jYGLbYNBPT2E0DLENQmru8I0yf+OQ/9zigsAPsM5N3n39oZHgGvAewPAN/8Fzs1
+w4BSQ8zsgcPFe84Fx864OvaKfM/IAfzCerWAwMb7dfnMwobFfPcAOsSDyDnHBEQDhXz2usmCh/eAhT1+P00zfwGGOzb7gUX
FvvD/vzj4DEFsb0af1pXHjACE/QU0R/x0/ZK/xLyK9wN4tr7Jv4y3eUNuk+z+Bf67fZm+BUjSsj87+IWHj3k8ugWGAUL+NDC
0tm5Nbm4zw4B8SEvMhcWC/LGzzDsIf8oCfT1AfC+4i28DhMpBOn45O6dwCgGC/je9CPrxAkgDfH1Lfb97gz8/hT3MAL7JBIy
zA0wAQAP7zPaldAf40A7AAIL+5HFISTaGiTB8Cb5NSH4PgHw+Cby3+oZEPMEH9w9+AXe2/AL2eUAGu8A1RnsGOAY5gLj4Cb0
5kI4CxY46uwEzhDv6R389gUAC6sx1hHMDwIQEf466y/Y2dD3Bgrj5c2wG/lL3Bf+K+q08eD07yn3/7oO8RQlHAIEq/0uSh/V
Bx762kQr7FX90dby3kT3+rAl5hL6PtUG7eoZ1AMkKif+NxDcyRgKWf8R0v4X3yXQKwobu/MRJOPVDikp/RAEMBESJtQoA/ss
Kzel6FP8PvopAs4jQurjJOod5g/A4iUB2A/3DP4kPN/++4H48eYYwSzumPwK1sDnIPr4Ft47N/UPBwMPC+mcxOv5E9Yi2hfU
69z1+QYN6BgCFSrOtRkS9AVAHAIGx/4K4hIhpQIVL8rRCF0dK/rZOekX9NLADefLBwPp/w86+xnu8iMzAvwh6ig/8v7QEubT
1/E138MR5SrrAwgIzim63zkK7wAR1Jfj9/DsQBELJhj7IyknHt8vG/HVF0TOEjrv8/CwRBr1BUPTERAPGB4399/r7ighBt4D
8Rkw3/MiDhnNEf8f8QQWFt43DsGf+er6/TMFRAY+/g749gL2N8YrExLFNekLCBYMvg4OEbHSHBHTyNviHRQRDjIrJ9ipNi/L
DyYQRd/SQQG2FTWqFb34v9ImSPnlCPYCFeTj0+spEMw938EbBvC6HZT3RxT33/oKBwbgINr+QxzPu9fhDw/5F/HvItQbJfO/
yO0u+/oC8fe56jn4EPHxCwLXDwgNCQ7pIRInBSsbIg773wTxxR0EAQD5LyTQBeEZ1QvL8eMKBAzuEOr72P1GKgjO/AT3zksn
6wDy3yG81uYeP/L2qhgMyuYeBQQCCcMizNcBHfHAtScL1hEP3dsj4vXbBvwiGP0dD0r6DeUG6fvLEuvk4/oxzRb88enuEhoj
0e8JExX6+gsW9/MN2D8C8wcm9tzYCOMk5/7n3AAYrRExGMrR+9QgDgzQG+LiDyIzBhOkxf4e5vAl+8EcAb/TIK7OLUX7EjIL
G/cD9wXzHf77Bv0dxuMZ0BIh+LUI+vAV5g3bDALytt8E3+3C9Rns8R831a3iQCf35PDYatQFwVzmxSoZATj/uQcDE+oq6fUX
8hD85xoA0AwQ5tovFfnrDgs88tMWIN8C2P7C6Nb/z9b9Ke/W7CcH5PQuExjIHvvF3f3oKNQLHd/85w3Y/E4UCRcfGOW+D+jX
8yj3FOMY8iP8GOja6xfTJh396fYO+RcGwfYdDyQd+CgeBDKxJgAZ39bsDCopHOnw8Pm4JNkS5P8B/+vpGBETBwjw4/8N6/gB
G8fiCA1G7u8IDt8S2/rvAAjS9srwzvTlG/D9Mg0WwBf3Uh8P9MsFAQWyCvv4RyIWGQkADKz+0SDXCPwUFd8C5AzdEBvpAhwO
9fjmMSLt9Bj0zckTAvzxIdYvAhHhBtEH6vr0LL4NEOvg8dX2/RAiBQUxBkcJ7Onz9RG/++frI2XtBryVHtng6x8oB8Tn/gPb
CegfLQYfFxnP3NIEQ4z8EP0/BqnkwgTKEQfVGBAU2wcf1d8Q5jTSEvHF/RzzAyQWzRryyTMIzDX188/6pB3tERYHvfrtLfJR
1eUOQMz5MNT70dHa3zYFFBox8hsLGQjv/RUxFeawG+jzxunD/w75Udr02e4g3hcH/QUGKufy5AqmFRTPITARAvb16ODTJB5D
Ki2Q7fAZ+SHv2ybz6+b13wISwgrQNAgX8Un7CvYs9vATDgfE7iAO1i4t3SD5+Qb16N7iJO/5Dv7uD68E/trgJOUBz+8dN6vh
FxWi/dnj4L752dMYGeXw8+T5FksiTBu5zgTgOTbXKvMP6R/vKTEhQO0t3gsFITIP+Qw+IczN5CTw6BceKBLaLVYHNSYZ5PMb
HCYzEQUT0M4e5O7as/zuG63s4hrOGPcr8cfXMd0c7uzgGTDvIBLiBi8g8Tnp7ewL8i7k7BfcPzET3gzXxCzYVACu6MIL/v8P
AvIEHfzm5ff7EgXtJyms7fEbGuTlOMXi7xv2EOsW6A2z+xL73+IZ7Qgg+fz7NQ8F+Ngu28v56vpE8QYIL0zmITYsHQfYEBHp
FQhF/gLsC8zn51YY1cgcEdr+493s/fg56PfJAxkE0Nor7+cpA/bifxvXBRb/JdMdK+gt/8yqIvDM72r82hspAgww/uVVGPY9
/PT2Frzx0x3U6ffo5P7dOdr2NA0I3wXvufkI+//mzBDZZr/bWdLmGTkOAv4N/uVXB2IUALj9+vkOUL2WEjv07Ks1rBEIGV0y
7ZrZCShDITQrJf75xAoE2RMoABki5zrp++kE3U4J8AXpNDwxCy7I8fgCDfLGEwYA5f4XLBP8/A3pJfn2+P3XOgDYEvbA8SLu
9icGDP3q/O342eK+88fhIwTmLtPbWBAf+i9E3bgbIwP53RgiPg/pDAHn3heB4eoBAFDUFiz4Fsn7GP/h6/5B//TF7PPPT8cS
zieq1enAAAc69ekPAgUZ7fPSHdXpASX8KgcVEOjzAWjeMALiGyEP5yfpvEE7OTvf3OsmJb/EVwLp79bLJgAa6i802dXyPA7r
HjrwLewh++/qtED9393n39j8MwkhKvDA11Hd6AMIEAFM58UP6x8hAtifyjcZMlkcCOcAPAPp9w7zID4kCTLQsPq/0Qw1Cgo8
+PYmCCP7GQTwA84l5bmv7uQt+BUazikYv/USGwQk8BML7aId5e4s4TsJldrg7yQRMRc24wdJ+PISzxbq97sQ8MgxGff6+vYB
4tzl6wr79/L/DSC/3ykux/BCnjXq8wAP1wATtgP/AADyGFEvHUUO2sGa/xDmNtPV8AQk2wUsEsLiFL3tFPUtPc8eIwMGCgMB
BhQXDRwSAcwJ0CHeJS0XHPUg/DK9LtMQ4hjkBd3rLwLp7N8X7DxJEibj8SdL/Or++tnUzu8kAAcGF/EKvC7v790F0fbg2gvG
/i0R5PUTKDPIFtUINzbkC+TBFQQTKdfhECPVKRUXzRcN7BEXFx4i7/QM6AcMQP8l3i4yJzQ5vNAQ4oHe+/YouDEMmQAOzt38
Lg3/8vhEAAE79eUdCvHA3tgXEQA81i3OGhXdJu/p9OcIBSQYtyDyFQcR3Nn+EgDz2s7T1wn32g4+5cu84An9zfLDA+/sMNMr
ByEZ5OsfCwvM9s4WDdXyvAs+Avj4EfsQ49sgEu7tBTsB5BC85RkAJvg1HDfyI/5D2zjZ1wzJ6cgqA8T3Fxj1DsYYDgAQIskU
5jvzzQ4OBPoxI/n+9AQgEw+0sOQuWikyIuv659TPIAQt4ismC+butBzsI8fyHCcQGzHZ5T0b8vyV+DPTpvq3CcwEFxrKMAgs
Atoz6+juKdngNAPlAKr2wA0JMhL9BfgLATv+/P0lwvLGGe79zwocJOrmEPYH8vQ9FAPd0/YO8QLx3hP05z8A5PDrySgJHQM4
8w3U3JMGD9AAIipOBDXXwgQt6+MMvurUCiMc7OIp3zjv/c0KAwrQGejIE+cP2u4q8RH/sy4lHq7OwPDkHU7h0yX56dAtHuMp
2wj75r1JBBa09+w9EBEBDuH/MRAIHSLw68H09+4e9gD7GSG+uCgTwfY66gf4uRQM3hdOBQgYB+n1EkIkH+3yEuDNAjb/9NfP
/DD1AdMB5TTnMgb0ETU0xiZJ/s4CKg3vCak7pN/k+zjuQ+/lCCowXwcHCALhCc1I4fPVGgrowCLGw2sQI/8KH0nm//cfCdC3
BC8Y2vn8FrYx9BcwwxH0F/X18dcIGx7GAOO3FAPuH+wFsAhFE9/YCwsGoNEE6ULdFeWVQ/450/0pAiIn0SwMTfW5GPbU1/nz
Kvsf/jcZEAPimuj7D1zvCwEtE+nkGggcITTGBQPzHs0WFeAMNUPxGCz7HfZELv4937r0BP4q7vwVDgHl7/EXuP0myQXKCycQ
/EzZ4QPjE+LO90vECyHR/xIa9f3vCvvO/z7eESDJ4xk3HwAlHy/nGOstztXkuMUVNebqCvLjCen1CvrV9/YhGhc8oCfZF+fw
980cHbsG5+jr1u/ZKOMcyMD4KhEVCczYyN8E9PFCP/M6Oxnw8jQ93CMOMCC2yiIW0g0y6QbV9ubmOH8bJDXmDO+B2EIzBgr2
3A7h9Rsh/y0dJOj67fLzIgs/FyvH3UH0LOz7GegS9BxXIb4HQPoE+wP2RtPnCP4e6L0M3vn/ESvJ9zI9Ggn6FhNJ4LsMvNXo
9fTQEw3f9P7gKtj94RT6+hUoVyQqAAMTAMIa/BkCyeYAN3BHCi/O6/IN2uryHQsP2vgPCu4IOCD7Kwb3BfreHL8+5eMtIzAE
++8J0yYoCT7SHU8n/ZgvHBgoH6bVF/9QLusAKRMJEDQC/eYbDdr8DPwMt/MnWtwMB+PtztU8JvgMC8nN2lzYGBUN8vPvCR0O
Bsb98M4D8QHTEfzo//7yFPANCr2eCvYs5+gdGbg+QBf6FvQy9bsa5ArvIZoIIcf76S23NMjj3BLX+6rl8h4i3Qbs9M+7DfNV
Gwf99gAp2CpLNTPVIhji/vwhCt/yAREi/sPi49IX/BEF+wALtuYWBBHuvQ7HI+H9JgkBA+smEyb+HDUyGPnq/9OzzCPFMPDS
AwI6yeQX/cQAJc3aUPJGBQgr+SAaHhntIw4N4f4t9g8R4xDQ+DDoFgfxIvIUBQ0kCSIVDun5yO44zgDq7So8AA0m8Q0RDNIX
HvK5+B1D1PvtMNz62fzdAdME7gHQC+/QIAblDAiq8CIiDfvvFBrk6QXv0QDmvPkMIhPRZ/gn6M3f2xHD8w/14yb1+SZACQwc
Cy0KBg0N0T71If3fAMgIBxAf/su4Evcm7wjoEQMPuuve9svlEPryBPTcN8DnHwH/5vjjC7fA/tEQHyPr/fwjDwjJ2OAqAQgN
ALXrLhQH9Rrz7tojDQEhzdsZ6D+hAPzV7QX90xn7/UzrBee+Ddv1QOc0Ff8JHvIjq9fl+e5BJgwDMvbjDuLwwiPJATzJ+vBE
5fMJ/gn79gLoDNU0He8iF/zsK+kB0fH7A73xHgYqAADu0AQtBtvlAArwRtcn3MbbILkXKhcSLOoKEusZOxEOOfHf5eb+FhIC
OSv30uEhDPBINO0OBAEC2AYVCQ3T9xL+8/5EDPTH8wMK/LngB/wbBhJJteryKAcBLTX59P/3w+824xQUzQ+97dksDDT7H/33
57m6+gofJSUA6RLw0y4rtP0VhRrd7A/muQMn+Pj7CroTKSDb4ioTABrPOucDOAge7C7tKvjk2jryEubeAP8PxfPk2QUTNP0J
8vINFB7mzyb6vvYJMuxCCe0F+ejS/EK8GAMpYE3/Lxva6RefIAZFvwncRBsTL/z1Ed/wDO8WIR8iGzau2WDI5s5SEvtU0EIA
HSpAK8f9MPvy3CY4+8DkPPQJvNL/BjkZKiS38/bbshkW0xAZGff6FSnzQClSIO/m0Lv68yiqut4Iu/4F4TIX+iM14N7g5Qr0
I9ILDSUnOs3iHvsRJCQoMr7tCyI+7qlAy8PTCPcqHQkvOAHuwQMY6S8zD94j6Uf38xNH0RIDHfAMFSg0+xDd9/f/P6ze+hP2
IgAAHNn3FWDUNRHi9QQByizpwyAsNyb09vT6GLz4NgQMMPq+JhsMFfExzgXl9xJVBSDQAzAHxOk4BhgcFcEm++gA+hgSLhzg
3l4H8h0QPTH13xTdxxbFYP8l1xAn96goDwZSDlIJEuQSsRPcODj1qugk7aH8K9/0KNjkPAck8A3AzQEn0AUKERb3+eYV+rQL
P8/4PeMQHSL6zssJ9AHz2sHoCOPF7vb9HjS2QAEHHv3/APocVSfg+7ruNjgORvINENvS4fFT7CAf5OboF/bPXN8CKN7mF/4v
3gYn8egzy8bMob0p2QfpHFQj/dXzwC/4FPkw4/E3/Sf5BOkUKyD4Csj58BTyHPck1izKuhII9Rcd2fXE4s33UyXULd4DFgP+
BAZF7phVKen/LDEsTkMBv/PdCSfJx8jr/8HlMeLzGzsh5Nf5v/3xGNkoBO28Lus13u/W7v0RFMYU4c4I3Rf0FOnQyhP5CvUB
+B/a4PL0LOwKDgwW5xD52t7z6SbpGt7t6QMq+BHg4QDJ+Pgx3/AExdYWCfTj8/7n9+voQuI/Qt3FMifXE0v1MuvGKxH2/gLc
JNH0xh5G4xIKMdIWvw7tKdX56gPoAvfFLJv18N0U2/bj+RMO2v/c6eZS/Ojt/MQHMAb06AsD1v/d4u8bvv/lLPb7GvnnDUEe
/9MYFvTG8dzr+xIDAAbOhhQJ/Avx8uIpHSkI0/op/d7jJBHNEfna3vkgPKbs1TsaEPkIIQTh/QDqELvi3gr49QE1/vAvNcEg
KsTDXcwNyDX6IVIOuwbqBFc7yz7fGRXeMCVEDfwkWew3ohMV/REB/BwSDiAbEPwg5PPS+O0R2tfnCPHsxtjd0EQJAtHwAjL6
AtPy/hH4HTLR2tDn0hMGFtq5Cwy92SQIEgIKt/4MH9sWCRZBGjXt9tj9Df7I6f369tvhEzgrQvvS8O0BHPHqDADVBtoFFQD6
9B/+BM4C49fT9A4xz8RH4s8T5PLaMyUT7PUcB/nt+Bbo5cgH4hrXMQoh7M3O5yPYD0bwEfEM5gH4CrgV/QTy49Tr+RD9I7Mx
3Kz+8xtJGSdGHB7Nr0wj0+UR5iIK8xxGvw8gxiba9g/ZFVIa8BsR6uiw6ukKL+wR6SYfx7D2EN3nONohH9EL3zcoFigaFPgC
2P8l9xILAzjP0vsUJOQO4Qk55uoIGSQi7hDF/u7wHSX38QQK3xQh3PH0G/oS8Rsb59u7EdtAEeU8DdPXF1AS5B4TzBwXJBwj
5P/u/P/Y2joACD7sF/sH9v4B1fEL0Aayy/D5GsIdA/4MExawLvYytuPZ7Q8eO+/NBSNERNkt2vUG7vAFLkHy7ekO6UwO1uMi
CemuGKYjFOHy0dDXOgsMIcjwHQEC/ADJ+soJ1xLY9gjWLOwIxg0ayg46p+zg8QX41kAZOiMfveKaCTlW5Dfr/d0b89WsLvQ8
/AMPStw/KTcCERYo2N0j0RAOKZQdN9Ic7wejRrXVAykeK+XhH/UPzzPyIBfvR/nu8Nv3/frnvebWy8fHH8j2C9LiDBQbBOQA
zsPDHcFh8Pka/g2qDgDc9uIV002oLEsmywcqzQD94PrrKTG4HBI9B+vk/Nn7CPABFiwUE/fz3ivjHPog0xEO5sXF7ebkJSzx
3uYREQcD9SzxIikm8A8ELd3i/kcQxAcwAB4nAmQJ9zfmAiUnG/PKIAUE3uYTzx7aAvraB/YeBwoKERMl5xTvETRT2QnoCOwG
79Ip1hbP387m6wXy0gAcR/Hyx/f/7hf69AfYBg/8CQTzFDsgNBz0yA8LHPjfIvD/ARwxIS5axJ8w3ps5DhH+yjYOBhz/8Afh
Mwsw+ztr7vTX2dgfLtXcAejuJ8jkstntCEHlyib3EbIQI98oLeTx/QPOFba3NPL018/wCPwLNgr38gwd1eTmUwHe20Lk8vBN
3vr7J0Ub2hf858sQ3M+4KcMOBgcuGRvq384GK//kKzUZDeDOCNXx1t8jJ+3XCusrxiY0u/X48hf+4/3gEucaA+3rCRn6EO8L
4bziD+Jt5vg+Jf3eJCHvyxL+6fb31GXw8G7229rg/uskKube5SEDC/8DgQLVDdm8EfTOzQnvGxzmBQVBLR4v2Erc6PnlFjHv
BUfmNK8L1O3159vnCBzr/QUwtQfJ+/UN/gLi7fLpNfbpCcj09/MOEu8Vvw/yBd3R6BL17czspuMf9KL9CfEwGuWvARYzJBiC
5Sr0/vzqIw7vvlzrLjPzCvAR4NDU2RAr/S8P1dLX8SgeupwKDDf3LFQbBdvq5Vnax9YgBhGt8hogQwLVQPHvNNdBzdUH3vQ+
5DLmvdz07R7d8hoK7K8wFwov+wJD3/oJ8RD5Dq46CzPhFgUWSPHnCP4bWMzSKfz/6f75wfor+5LvDPEGySOwNOgW+cvmJtTN
+hvx+ukp9wi5+/vo8OEQ7BgoGPYCPQsJ6+kW38P8BenlxRp/V98LEO79HSoYDAYzJCLDBKDmAMvFAfM1DLq+2/oZxxQL1wHZ
Hcb8uxssAALpzRssJej1DQcMARAYCAPtB9EHHeIPIeYnG9wvOgkLHjA9xt33/xH74T0zDtbt7Cb78d7jBBa9Eir42cAt5h4D
OO4Y1iwYF5z55NLlDz4URFQfCyHn/OEgGRTTJuLq4afr5AcL+dbqJcXdFersIfUy9Lr47v8IKS0uOCTr8gUCEgL71fo65P8Y
DCHoM/P4Q9DO/DhI0ukMGPrtI6b4BiTzAyzfFtMt6gPm9wD//NgE+vvXJvfiPSHo3thA7xsFBO/a5LwK9OGaKyYfCNwMwQgB
3vXyBxkRAukwDuMW+icAm+Xb6OjgsP8l7izexAT++jLuMMsAMd/07QAmSP6mNvjjNeEMOQAbV9cVLCwcO7YBJgDXyM8KC//+
BR3VCQHM9kHj2iU67zvg+wHUABoLGzsh4hcGVOD5FeoDKLj6Iz20LyHuuuFl9h/f4yweGfU+/SmIC9Ud4dfrCDgP9jkN+wep
8xwY0JjlBwoDEP0kXh0Dx9/259v57fYczQQ7CBMZSzfcGvju/8LNL9roEOLJBv3e8goB790x6CMUFND60ykNBOAf+Oz1Kxvf
9gcvAgQ84RvzyMb/5x/m6u/s6Oz6LfMp/BPnPf5sFdXFyecUNiK69jkiLRT+/ins/Afj7wILB+njIuM6Ed4IPuJUHgsf+1H4
JdjgGxQ1X/wtEhQhFBMQL/bGvPfxH9ofGj/1utT4Jv4PPqH0E6cn1yUpzDv15R/9G/8m/Or+EvLsmrEdJyMRDw4F1NYfJB3n
MyzS7BYV7BgMFgoPEAns/ddD4PjCPcf33a3QCeL9/QX2JhffECIN/v8gGNUcORLkqzEMHkD47bIrJiwoASjv5t/j0tbqJQEW
OzO/mrw/IP0jXv0XBuMY0egFO/YDDbbL1hgAGh1h5+38u8Un3U8B7/z4/+fq/eIB7Tm8FsU5DAvsGwDU8M0o+9nUxzYsEvlL
2vHcG/n99sHLDxMpvuopCvQv1tz930ahGCERKhwm4efaLBYc3uASAiQlq+Tkw77t8CM2BwhBDv73Fent+MTF2/coBc3c1ysX
OvNOPOQQHvnz19AC/DzwGg9AEQQFAPPZLTDc8guxEZESIzz7xPwG8Ngi6+IJKtk45y7WHwIcPTfiIkUew6/VJATqDiohBeYt
RyhADwcIBxEONTwM+BbewUAFFNzeFvgW+CD2Leff8hzTEBr+EvX/wNcgm+3wGi38C9LRFg4I1fnuCs8aqR4CVR4SPS/JHd4B
85voBzPh0EskAyqnMhvS/vnt0/q++PIQCkbUwAQqIhYhIf0UwDANE9bsy+jsRPnIL0b/uAEUBhQlBtT4GQ0PrgXE2/kHLgYD
7wn09rIhE98aPPnb0NYrJAod8Sb98c7Y8SkmIRcP4wPPHQ8I6/b53vP5PPcSAT4m6aAIViMqBA3yNs1OPjsQBNULPe0p5NfT
9B7IA+cx7OfmU9r3RugGS/0ONCsMNAD2Ax3HFzbm3wYF+vwNRt8c/9pL++f43i5A59cSz8D530zhEM0kIwmwJOkGVzYNNA8N
KPQGvSkl6aQdAPrsER323/AyEQ75HPIawhf/4xA7sxMMEdq79PzjEOUL+wg0EgrD7CHQBLEdxxrf7wsbLib0+LXmTdAYECAY
NCf/4ME6NNroyAGxyyf4QQHvKfXhIf5H3hnxM7QL8zjzKfbQPNob9fUD3z/u2h4G4eYHHOAJyQDoHenOCMMh/CdC7Q29Bhn/
2BLgDDwlQB0GoSDY3bow7hfuJ9jlEsn9/PzcABkRLT4BAOtFyyogGOL3IQU3/PULANLxAN0jDDjWAuHRDvvzD8w5/g/M2sT6
Ehr78gjH4QfcH/4nyPAC984QGvEKLjUM0r0K5APsHu3vLM0e+QfS/+wV7hwg2PwNCxVRQgQCO+zVTa681EARD/4DFOIPBRDu
9gXdLdER5PrnKQks597/yu7Y5wUhBQXWIUcc0iwsywa/JTflFwSz7t3o1gb39Rnv2w/5HOIgIAnhBwcC5Dse3fsSrdgvDu/n
0N8kuv38GhjXPePrsCLw3gL6Gh4hCeDuA/gfFdHJKyAWe+Pr/vc4wb3IQJrfC+cW6pq9Q/c3y+/3MfXmGRHqyUtQxuAwCX/N
ByH07RwRDMsjJwz/9RS1HgTer84R7h3lGhe2+fcj7ivs9v715iUDPQXP7Qga6NTt8CVbKyz+SPXqDKS99sL4AjAk5v4b5t73
2eHNKyX3MDAJ3vv1UP8azbfQ/Q3Z/kvT9cLv7RQoChwEFSbT1Bf00yQf0ykKu39Q3Cj0+fDuDNQHE1Ex3+4qDPgKErkN1gGz
6zvuCgXi9g4JPBAHFev27ek38v8gJwXq+g7gDuMGA+wYJOTlMgjqAAIkFyDV/vQj8xLk09gW69vwyAvE4/hGNwn32ALyK9Q1
GBYWHvMjNAFd++zcqDviE9AgLERW3PnvI9z38QAM3ycCDNwhxsTsIx053+8MwvDv7TM29O8bCwPw9/DN8yy4Etv/2Lfs5glE
PAfwCvQlAer/4+XfA/cOB/kj8xjiABwB9xEO8BvX/RD03c/oHwBEz/kqLyHkF98LHfTKyqcg7ysJIAjxGxrjIQPHChS+GO3i
CCw1EB4bE9UF10xJ/+rlMPcQwfz9D/g4GTO4I2UIPQaz+Ak1HR7a8MblBgQSJC0aj9fw+Cf7LRv7DOn1+i3vzAIECi7n4BUB
+wfn8e7rLNn1DPIYxhTt8/QfNOzP3OvV2/7/ENcO/SDuJ/YLrdIVIy8W9cjuJwXMBk6PPOL/uv0HHCYN5+npK0AH0ebbwbXx
AzwJGPsE6w8Z263v/uTqEh4W7wBZ0AhCBAED9AoEJNYLxy3VM0LzuDD77Qc94+YN9BDpCkk630jmD0UKBfjBGTz+A/4H/O3Q
3/G3ANUrH/D3NM/H1fkARwc/ONX35zPZCjjFD/oy6O4UN88B4Tm0Gvi2E1982Qvt0Qa//tU+D9rW3t0R6wwG/ucWJBQR7ugf
wtsD26Px/hYq+sA47hPYAQEQ5uzjHCHywfs4IPEcoeEF1b/PKwcL+tjM4BgozPLbDwOxAgPoDTET+4UbGekDHdsLLjtiHijZ
6rrTFh8RASP2FvAmCO0F3u8f/+UpL/j+MjzVBxzdCyfa/unu19QOISwf4HLNuUAZ2Qs4EJocN+tFVzok+wkfyigI+NnlK8Dr
+Afx1yJVAs8K9NzZBADP9AMNIB30B+L74twSERQB/M8eOw9YCOYcChwr+fEQRXrvBB7/9gQLO/Eb/WC487Ag/kQsJAPuISov
ERnnwQhB+++u//mrAjfRwwja4B0GDULu+uf5PLDs9QVg8vL690jaG/crEBfZ7/f4/ffBAA0gDfjIDQ8eB+XhBQv369khzQHn
B/UD6PQdCNDZDPEO+BHlIPAMAvg4+BoUBL3xPxMeE9veAfz49xrj0QsUCwn02iTocdnIuBgASBWmJPebzr4K305F2Cn5zeoK
291GLgXqGen796f5yrzWIx/0Ghzj9Av91NPgW//35vPoEO3n8+IR4eDnF8A02R8L7+de9t4T+MfsBh0i7dzq+xAV/AXtHybw
3sUMJ94Z8t3uJiIBLuziLtPHwQTUSrjZOfX32E3y+1r6EvkH3GPUN7kWG/kk9t8WLNz+8SPs8O7o3gT4//fpKR0NygHo4Aw7
/+oEE/o5+rzd/+oR/c4bBsS8Sfv4F+cg9xDw/LIf+BzG7QvuLAf/MNnFOiDsHxL7PdvAF8I+MtQYChgX8sjVC+LXC/8JLSQN
+y4LN9YODR0cCf339fFF8hINAwTqNhQWozIdJhPszwfd2MbvCi4CxBke0gnp7/Tx7eXbuh3xW/AP6SLwHOHlGcoSF/INKdm1
+t3u9+5jDCMEIOk21wXcFgEW2drpGAzf/iHLwe7G7wAH9+XlAzDI6vP27xLnAwL/0RUCM+P2AujWKAPkAB7kFRH28f7/8vPP
2BdBGe8KGgPs1vjcDjT7CCcfWMPPHdoDGnG2/u3MIOPx+BYdyggl5voPExrV/Q9A6/fDA+7kDfoEKhLLyQ4ZFgo7Q/U2LAMZ
xgMK2BD7B/I8Dzor0wLULN645hj7Gg0pGBcxB9n/B8LeLd4+1/dJ6dEv9u/5zx8huPxDuArdxA703d/091IFChMSGwqg/Av0
9RXrHsXiKf0i/8nsNdECzNrREs4Q8NkrHBsO2AQG/urqKfst4CEoKe8U2bLHJRKqDvvNvc3ZJAHC1ucP8wDw4tHrEfv1KBk2
Mj0D18D+G+bzJi0/HAgw7uf8/dzc+yj3/QQuEAU9xRL5BrT4sx4UK+L4B9kICw9IAVMXAfINN0A379sCNAw42Njb/hek5RhO
Cw4a5/Ll7cvkMwAs0R3dB+gQANjy7fHjBePhJiAgBCPM8fAE5h3W8PvruBHvLvzO7BIB0OHp9PQYFA77JSsSJQ8l/OUJ+ADQ
Lf0aIfQV10EBARXs7NL2T/Mi6RcpHSQK9sLFqzNVX7MRFAjlG6oDCOEc/Qoh+hfnuC/UBuXG8isXIRchPv/r79rrzC8HufwG
8jYyCivKN8z5LjQf2ioP0wII1fHyJcnwFE8T5rnMCA0PEuUc7i3R2kc7EMQZ2/EqCNL0EjX4DR7fDwbxpL7XOPhREBRIDRMA
FL3I82j4Tl471Or2KPOsI/4BEh4JA/oE6fr+A/c/CuTyWfYQKgUAJB8PPb/i9ejlGiFK4jca7OnD4ydS7uTu6+IWkR3nzPXX
/vzm3OH/CfX9AAQhFQoU9E4aBBYGEi7x4Pgm8BH73iTkFMcCz/wIPAQH/QAv+NPu2gPo/NPyGUy8LSr8BvQy7cfqBjXd5X/+
29/qDc0jDwRQGNzf9RsMMCnzABNYNwHkMzHQG+4J3ufd+ibw+jHj9vzzxPnaz5ZJA/b+KDv1ygX6r5lPFbwI4uFdJwsv5rsV
+fMXJzVQCg3p8R+yPOw9ywYyGub8/kDVAycgNx7AHCTPFxDlGzEl+DvyTfMFJQPz+fPh9gzWrEQM4eok/P7A6N3k0jXu//QI
FPMz8s0C+gspN/wAHFYEAgz35c3bRRbqFNzhRi8gxhTE7P8syfbvCvQ+BAjW7z0vtb2y+A4rzATUIfrmnQXbIxs3BQ8q/QbK
tqewuCCvN3QD+l/q5t5D2AL3HQTV6Oj36vfVC/Y28ksaMxMhxsr31awXHD6n30MD1Q69APD+8NUM//PkIuzqEvgE8CX9SN4A
CR7o+Xn48SE27ukdAErHDdXU2RX0FzQA3vbvBBnzwUD+y0LrFAwH/RDtPvAQEwf/Irg/FyH/3NUG6hwuDQT28i0e7/YWSC0G
3pjZKu1n++sFD/HE9ijuBxwc69gX9kcK+VrxABHKFecKML0Nyf/fBR/vx+aw/AfZQP2T/yHw2vEyuPYCBd1RJNvZDPTsFv/Q
27QZGPne88znAwEa/SO67/Ph2TPk6glJHR1jG+UiHae7EPMCSyovEznHOs8IIsb3DBepLeLSvbKr+8gO/uja79joABsrHfK9
BjFSLXPbN9syBRro/TMbFtpC+jPVKwZC/urwB9UTCS/a9fwb9ue2NPLfLisYCf0IBPbxzSs52JoSI+Mf0/u8zdDy4QsAwBo0
1hA3Wzk2Et708s0oMzUA9RMYIQYE3v/eDNUM4/I9IRIIHAHLiS/v5RQB8QPZ1+8DBhsR8OwQJQ/y6hkKEN30COXb/PrqFBPu
Ew0Xv78X3Mv6NOEs2O9IB6L6NgMaHBDj7NhN/e7UIP0DDQ3ksdrQIdAI9xg8Afv55O3TIDQC3Qn4HRwp7/n9G+oLQfAX/hxs
2ayzAeNH7P8d/APK3S/fAOo1xgUlBjLsIS4K8gXy2BDnLQ3dKxsE7wTh5r8MEvTe6egj9QcNDwXYEe0aCf3W6A3U/doTBPbN
/vkRFRfxLADs8xPz8hHfCQY9BP/qxuQWvi4YHroECv2zLN7l8w/0J+z2DBoT8CfpAQkRqxkIANj6KxQVvB8JJQsABO8B0fj2
8/nQJQsGDPQHAlMLzSzs5hH9DvzSG/QIzx3i+dIPBQDyCuLy1uzp5+LO9frVGMr3DfUDCyblyP3dxe0w3CkIG/oLJuvpDw/j
5w3dBhcJP0flKM8dGg4O++D8KgPx0ykX9BS28/v8/RAoLdHVPCff3fYlNRD8NvP02vXG4PYL9Mr9EUEHGgjtBPUO2T4TEeYO
6/7BFxvHFR7gGCTwMkw1A/PMwf3vCQgSIvz339nG4sP8I6gGGu4KIdfx7hMuKwbODxr8CNQw5Q8XCOnRveYd9M8752z1O+ge
6CKr1xrGbi7qEL3A2AzyFzcj5gIF+vYdHuAMMfcOFdTXGgUTAbI3zgC//978MSUYGz8IAfghDOwB+8MbFNhXxewFTfz15NoZ
7+1Y7RseBQvfNNf5Ewj7C+8qDOnquw8S8/Xse/HuRgofL8Y+185rzOsjCU6wy//4HAfozdAKBRT3Ff/y+Q/U598c4Az6HgYH
9wy/2MMRELkM8wge/STZ5eft5xLS9yo5IQXuBLf5DCbrHQgXl/XPy9oI2SsE0d7l/t4vuA7RISz96vUG29zgGBUvKujN/AEZ
Muz5ATTH8gsE8BD0KOAmyeHrJgr69tkqB+Qb1QL8A+PLKDoR5vIS9+oS8P7z4SLi8PIc6vQxCPbe/CkZBwEhFBY30fkF5dz0
JBg57eQn9OwEhvvRAvkuEf6tOAUBFhv+3si82PMF6uAZGzbL0SEG69wY9SvlC/88GxENB87nAdH0E9Xx1xQe9yDp/fYPJscS
/LzJ4AMYBAMm/t+4pQsOrg4UyhTG70kbx+ocBRnU+O/RFVsR6ekFVCLtvsXw2Q35JiPhIw7muhn4wtDjOwJZKwHCCPUt2zXu
tP8L+u3eJ+rj5szr7DI13Pkq4uLPD/JGITsjuBLUHf8ZQuIj8C/T8v4d2RriM8YR6Ecdywv6Gv0FBegMCw8k5+3b1h0URfvy
Iu7hSwANBhT/HxQL8gf8/vX73e/+OhoQFCKt5cNHDeoPBCQeyeML1BnK8Tn0CNwC/P40BCgO++chBBvQ2Obw3wYEKtYMBaND
3A75KAUrBx0f9gv74B1Fx9kLGOkC8cRE6k72venpSO/8De33/9oaCe/J3fARM+kC/i8FB/kd5yTNRdjdJvi9EeLLwQDm/tP7
Fwf4AiDc5wWu0hxz5kT4F/EDCM3YBgxVyR0aOiEO9MIFDPIh4Cee9N0W9P3+2QD3zsbQTewkzs3yYQERRvXcEwkfMSM6E/Pm
6qrH/R9W0eUjJS0TOhbe+ChpuPEO9SUhBfUpJey8CAILMRzpAUwN4/YhvebptsuwFRwXBd0oz+MaHvrVH/YH6gO5Etzd1vor
B6XaFdLS8hom/cgY1u3R5w0CNfHHPPowBv8KzOr27hTI2wvX7B6+AvDhnLbnK/nj7ObfEcX2yxjHDQn4vuonCA0YySfL+CTG
70DA1gsU9er+AiUSISv8AuULCs3Y2dnlC/oG//MVBMXY9yA32gQbvtUD1v4MDhcBPwvOEAgHy+LX17Un8jP+7Or16BHyFAPb
3h023x3r7Ov4NCtCet4mDDEH/+rYRBZf5qW3AgE8xyhfDxT+5xrhzAJKnjnUKT0z/88gMuG1xi7bVQf2+j3oICADN+jfFxQJ
MAsJ5xcAAhf4SwscFBDdDtLl5AbUJg7s1OwV1zE/yBjZC+8h0yQMOv0RLO0SFeI84rkiQO453y1CxejiNSgS9OrmLwwX0Poh
0by0GwdN9eAEKxjJEVgHyQ8w7wXqEjQsIAzh3i7WKgPuICTOBj4A1gsm6hP06SbeGuYDE/A27dLwFegyTvcvzdoWxRT17CHw
PfQVEAbf3+Pn3AjDEyMi3QcX/vzQFO7/DCALRPwCFxjI7TIBBvQe7CvyPSAvHBX12P8UzRu18u32cB7buAbc3PFF9yLr/ggl
ztEJECsGRy7qRTYK+BEP28m/4hzoO9HoOBwFHREe7zIC09j+9gUv+hUN3xcJBBFjqyIX8hvyzvkCC+f7xykr79BAMEXa4wAs
PeXYIMgq4NoZ3snj7xXqBzIO4MwZCt7VCdkJ3BdCENgFJRn7AgXq9xkL/dk4K9kU8fsXObvdDxMeDCEF4Bo5KlXqHe8M6LFd
ChHl79vu8vQ5BjXs7UUl7iQz+UQ8JR/bBtEZOp7569PnGBXu1Rk13S/oF1MyANr63QwONOD4CC8KBNc/JfssGO0V98P7BrMR
7xnwHK/k0Qkc+Bw5Nw/t4/Dh3e47yt8Q+UpBBx/bUl/78Rfv58e+Uf/q0h0N6Bbc//TrKNQ5BgkiGSIN8Rz+9DoEG+HQAfDv
ANBX7f7I6AzpxNnl5kny+A0097f/IAj/JzW21rjW8OX3GORDF+MC/OI7JPsYGM0o9sIS+P8tG/IIAjIEzR0T8i0YzSULAlgj
w/hezbkVLNIS7jsSJgDLBRPeAyALVgoyBS8vNM0PEyn94RcGISMK+hAA4NTsKM8EwSHMAK7et+4a7dX1G9AA4hMb0CbaEM5c
+QId4+/q1/IdFQD1zxQlPQS7CCD7FAb74Snc6kwGUhDZJurb5hQWAjU2/iQ52ucBOg8Y9RAPJfHkGzAHzv468gvd6sELGh4a
FjXDvtMrHwD6IL4H08sN+P/Dx9HdAQK76f4sDPXnGuLfz/cB/zEaDREeLiv5K/31vQ5L+g0FAeQk+lOq7BHtTKIxERsl+AAS
8B7l2hgqBTEPJhnIw/rb0vjWxeHRJB4v6yBtzAjnDPbo/zDuOb8BNvPt3u/U7NMFETQCIjgm2QQg14k66M8PNgLoRJ76+OE1
qAi2BPUK2v8JOz3w+Cnw9QcW6iLXBf0F3hXu7dTPRRYa8/gC/fYTBOwlLSnwGPLpN/vR6BL67M7jPhfn0+4TH94PPq3sEerh
7OEPuxEMIjn62NL5DRr69BS/AxfvwBjYFwTeNgYWqDQYIzfUD97E3/IHLuG5OekzFdI59vMU6Bzsoc72+X/6OhQ9BvDWHNrI
PhiUCLe6OLz5OTgD6ejO/Pjr38oGAQk/8f4B7uv4uM7qLQUXzQzs/8E2Pfvh4QDz3gu4CysXzwvLtAglCEwP3in179/xxqH4
PCP95AD7CfQutvQFOP4KAicCDSMEEA0HqaP5BMXr6PbY9Q8F2kj8+P8MF/70pfjDDss4DRQR0tkmPSMl+D42Bf/8G+cLD90R
8Avxyjo61QU++L/86UAg/S3d8iy7L/wA/ujR6Bnv2eXK6lMfJPcQ4dg83h3cFtoF4Efc604MLB7j5j7x8vIE8NE5DylmCBnx
MPLlOvMMKyRx8dz8/vKd8PHwzePWDQQI/80S4Cor+ez/HiAMIeIi/fIVDxkDDCXk6QJNzeMBER7/GxhTKi3qVQ0i5dHtCRn4
2Nzp6cgROBPnCjAIwOvbOvLcBODtV//5+RkRN+Lr9jf3I9j7/Pr8zgr9GhchOgQLEA7sISI15Q/7ArvsEAH15QcN7OTu4fky
+/MvIvUkEw8VBucHDfr93A7UOu0E9PfSDeLZ4hkQ5SHyP8IU4/P3L/4gxf/C8S8I+vCsEhTQL+kJ4PAfAyQCGujV5yn5EPX4
3gIp2OT+AeQIFttRDBcaF/gY7O8u+/7IAwlSJvI80xY6EQn03DYWBOYcDSEE7SwVABoI6AMl0gXryzcwNPLlBiQkAAAp0woA
ADZAstQdItr9+drvAP0JEw0S6xP5GdoLLRoCJPQHBfwBBwThJibT7cvbHvL1DN79DjX15Mwb/u/4J/wFDQT026niFgP/Jwkk
FLf4GPgE6yDk8uQK0x3cuwYQNvnxG/rs+BcR5Rj8FsQK6B7cA/fp5OcmEx0TA9oE8PYR4ddOAwsOAAI+CA/kYPID8f8tCQ4l
HQe+9Q4JLPHJoxzC4Q0dI/amvzcpbe4ONiX92w8W8vVDWdDx7foUzvQBIMwT3dfVJCbAB9b5zkntStvBHe/4ACspDFoo7Owk
PDI+BcsT1Q3raUaaRCftIuJA/gf0yiNEWCP3P+sf3R82E8y6L0vJ/L3t0/U96gX6/Rr3LbkI9vwH6ggw0QcPKeb43hLUJNbp
/Qjk1N0K6i5EJPsOwu8HzhsnvvUH7hHKISon5BkUxw/20fME9wru/AEj6Nq18wIP4QECGcIc8fAC++/FHxIh7u/oIiY6CQgo
CQPbw9wFGv8HWQo7BPQKMv/g38kT5P1SQ9UL9SYtQfjhMeK7yBn2Gko0MEv5/kf3TRH31etHobnEENL6TBz8zhsL3QMpEBYF
DqcHL+784zf8tK/wFlLz1RMRzeIN/vHsIR656/ME/CAeA+P4Gd7xCfIKFPI0GwfLJvjyvgkq9ccCJAUS+TrLHfHn++DH8t4J
zdgurwMmJA/s3t3aEBLm3uI7ueI22aLJA+8CKs/MGjMeyRDxDFjT9iQMGCok3w3MyyIW0gDG5w7vIN6e8izk2jTv7BwWFxgc
vsn3DvAcFTZSBvn1DOrdGivd/inHESsgBCo22dcd2CHVJMAe/vHCKAYG9QwL9gz11RwA/hgiFETW9uw/CGO08u3q5Bv7IsvM
+TEQLwTfHfv2B/XtDUfR4xzs5ggk1swUCwNzv9S5Fh37Lg7j/QkaLBIvnAgLCiv/JMn5Ew0OHhngD+/z1jT5//4PCiIGvmn+
9u8DyPXJ2PosHCf34fUmxeK/4dgSDfMBJtQU8xD6+O/78e/vDePYB/n6EADl9uAp2BgPNf76ED/kG/o0H+oD3iLorCDWF9z3
1sFV1wrtNxIPBQLl3jro+igq6fwc+L5B+vnk/94/6kLyxcsOJjQ9+/LdHhwW/vggOA4L0erNz+UUNCfy8RkGHg7W1ekc/9AB
IeAT0B0gIRAWB9kZ+wDsAAnoAdDVNwcjHCvX4Osx8SoYGNTv3Nse3+763jDG9fkg1yQRF+z85gJHFub88ejy6g43ExAOKOsL
8OOiBSAHA/gs9eW0Fu8eNuv+CyXy6gXy/7XV5/YOCv8ZE+j/6RDL+enJ1ObxNTYN6RLo1SDz3gzJ7yTD8gUU/vEBIcbz+xrv
8S9RG8ARFe/kTQMZAerpxRPm4N/1IA4P7RgCFgbVBgMKz/X3G00TAx0A9ioMI/ndFAkU8hvW7uMi8joL8jEIEw0D+vcKLuwW
8h/QwvorFjUd1f3MJKXKBdnDyefPHlw3+y894b+ytB3jKBlu4CfgFxBE9ek8FNgnEhXHG14RTAjA9PYUOTTp7d/i9+otHBsH
vsHrCToOJwICARzHDeoX+NwYKRRcAvbm8/bdLvoHtw3Z3/2rIxcV2M4JCRImGRcNDMjVxwA5ARcDLdXyuCH5N/0b69jE0fYU
AOARCCwP3g/u+CY1P/UGEwsKEMroHNXL/QIfQ9j6zCPcJ/rMzwba1f/h9CP+FQvo9wA87fzw/w7Y3f31xlL4Yl5C+fbqQygX
Lzj28SG3++kb3iAk5fwOIt8kEOfy3tBYAijd6/sQN5X+4x4T6gwl8dj6Md/x6RHiGM/vFwjvAAkF6yg9AxcIGwL1AtO+w8vy
LwJCBxAJAjIU17UHM9vuO+/hJ+UCJjAeMCUiHx73u/XrlucAFyXrIvbwHPsGQ/sG6wTP9zjfv/gSGTgqPw7oFeEfyQ0FB90b
DPTxBgUa+f3gQwg2+tzlANgR+BrU6ybz3h764+sfBz7y1QoICuxH4Nv1KgrH5/3AIRwPEBnW/0QC5/Qp7ShX3/buly/FGjn/
0jJDAs7+CQYDDta1Ee8X6BNH2goEAAXjCeCv/wPsWxIMv+jpNMI47MHm9xbY2ScH7drg/Bov9/AOEh325SEJByk6zdLu9RgH
BCHQwAoUz+7xGybQ+toPLO7y5/3v9fP59WCzB8ru/ukCDkn3vh4mrglHwe00OL4q6R0MDRDyCx8D2vbh8w/t2ej07Cqa6RQu
/RffxUEFugVIFigrBC+5/A0mJgK+vTwhOxjz2xrx5t7DWvgy/PjhFuc91MMIC/LdFwb97B7SMRYt4ebjKRzm0fPq8iQP8gr7
+TDI5ekb6jzuMAAaAzL+HynbGAf//+sLv/Eq7Nwj8gbk0dEN5DIICSMcBNjFHvHfChTfCM7uHN3lGyr2SwgN2vPuPesf4xQ3
CTMqfP8mCiZIAxDx2i3aBgMZKdg5Hdzg/ifYF2TP8gkA2wkv/cz/EPwpvN4NtQPSxkAk+rIeGhETGtMFMFDy6yKtCMIZ9xIR
D+z6CPrCPwsFqaoHCWTJ/gTr+c8LIOX6/CvBF90RHgwF4rsY+fIuL+EX/eg5GMsO9xAF8LgTDcrpIBowLBADEOUGNQbc/9z6
G/jxDRcS/PSu/xT7Becs5+456awM6ywWGhzjLRU4/vv/4d8I/zYeJy795ybezh8GxBXtIg/9AeUk6xTyngXZdRTYyrcSzuIk
E/MXwBM6Ojq1ACjK3P4Js9jA+/fDETwnAcvLHCEX3AsUCxANAPbBWOEgwhbpCtNCKdsDIgztLQ7fC+7tA00N5ycVDPwAENLd
8AvlF+kSvQzVM/w7DuXU8P0ADvc6xPAa3wEYNRwsBfgiGfYLtRP3zOEfEcrRzyUHCeLf2gwM6NUe2fz28CEBERAT4AsMHez4
wxwKAJ0EMFgUUjst6hIzLwIpJg8mDEMVCRMN4wz79BcpDtvjshU/H/TB+v32L/TmIQ/rwKcFD9cpMNkWt9gc7NIAKRvtAAIJ
Efpc/vTjIUDmuevw7iUgKAobPvjV+hX29AzwOru4+gnT1CVRnPP1UvUXR+YA0yz18dsTDP4CCNPi9TLu/A8R687cIO4XD/0C
FswQ7AQD/O0u6QQNHBpR+PcBxyDO3gyu9QfE/CosORoVw9z+EPP24gogDSzx/+QjCgxC6ewc9hoG6//QsykOEwkW9f3p7A85
ACvUwuwE/g7w49oewd8e0f4NFhwJ+PQtPRui4gvt4qkW8ifyLUMHKCf/RtNIEBpaNUoOGtEa79LSLNIe8tQcPv0D68qzGd4Q
5PT7wwMc+kKw5j7vxu/03wvM6hHfLg/Q1QcRFA8p68/o/9QPNw322g8iGloB9d7S9yn98dMMOsv6w9kxHsL27+oZNPbTxAHR
/bPADfIqAwr/Ct/sATL16vPcDvocUx0MqvPVywce0wgXCiwl8+Pn2vQD1RQaU+cmIRnCzgzizEfsQP8azvL6LfTsCC79DS7j
+tXE89dpIvER3NoAw87oIz84Ag4cChUN+wrG9iy+AiMd/RThFfYxLdPG/PD31/MFAEr59SwpAwocAfow2zbrHkDh5zn20wzi
4RLL6QfD0yH58Rok7uBHO/8U+S/dSRom2/QSJPAKPSUPDAoyLRzy/8PRz0QkvBQRFf/fMfzILgsMoCooQNApEir8mxoG3OYC
1dn63fkd5CX+Bvzh2PQVGAP46/714hP22SoN8/0D1w7zRQHW3wcG7dwjIkHl+zr7xSfW7/4nEu3mwhAV5Pvv5u7kL7sf3QQb
AAMZ9SodCun0zOAH2UYHBk0dHB4e6QfsFAbCNu3w0+/83QXWJQ374uoUAtIf1SkMySDRLh4I9AfpxOnV80ITCNL57+0Z/PzO
2eiwLPEP7wPM3Agm5gdB994erAXyLg78+eYItGkfFdzO1xztFSoSLtXnrB7bBSIdGdc3MeP9Dw7MEdYB7AMGMC7duSjm0Az2
yvw3BuLY/xTs5s32zh/YJyP8HCP24ftG+Sf2xST4wh31EyLXENLu7QTjAgsWNs41CB420dIUEQjyPQAtBvDzRf8R1g/x/OH3
0gbYEBMeFfzkCgkCG/EQIPkv9cDmzvbQ00PnDRwsvNgFCPYc6CPhJNjD7yAHChf81xIC2P4FEuvy6Lk06U8nLQbs+yjo+Ofs
FfcWBdP6CDrbINT95+USIOro6Qjy7/P0+dPsEw7qAuP2IBAlw9cH/OwD9RrZxx/ZFCHm8/nTEO3yCEny9vjp9srVF9rhJw4Z
/QQyAN4hEjnYOPjwFALY8g/9Bvv9Fzcgrd0N8AMsETn9Fhvj7wf5vOcMC0jTIgof/hfvz8v+AOj1798IF/LlEvkJEhH7/f7y
68PGEgtTz9AJJtHcAhztDe8ayLYHLk0W2hQu9ECvvvw0D+35J+oBDyILyhrfKv4B8wDsCs3iDyTiLAjzSgwgyB336Ef01Ssd
Ea4GBO33+hLMotgW8VPuBBAlBsYMFvjqIhPV/dIiJ/zfYMD/KA7y+90WIwcpHrTzAdrQCMgK3QZBA/v//lfR+NAFyCP7Sxj1
M9r9/iQo4/mB9EEZIu3zIgA+3sTvGA0uDUL689oLATPo9tEG9Wfxwwda75X/GyP8RNnt+hwIHI4E3ejW9g8fGvox6BmkB+4W
GiXjCvbbDKcB7tkrGyHa8eIX+D31CAsnBO8b7BwK6trhCAQAxRPe7uwj9NnXAx37zcHt8vgVJizq8BgDGxr7G+bI//EsBQni
9TEVxgXtLP3CCc1L8wInIdXe7qcfPFrxxvg15xAUEK/20OzFEPse6PoUCjXsHQUG+yTy9eD7FOraCNUE+CMEFQDsLAIVLx3j
9e3XOu8k5Ery9NoR2eb0Hg3/MOMM+u0c7xHp4DL8EfHi7cz+9/O5Hf2X5zH4PfcdYhLjIhpBojn7/+rlDfcA+fod2RoQKt5+
GBox5wj1qDLq3P/jHM389e8x8QH1Hh4n0iXn8xPlCgcBsfYO7/4L19/1VPgP/ikQ4P++3tPY4AsjDdo8yw7jE+pCRSwXHD6m
8f0HzvD73jT6QQUf5zQawQLDKvkBK+gR+ucmBB/6/ff981HpCgDT0fe7LyDA3C/x7hnT5SVBSxTgvw/4B0oL6w0tEt0VRuLu
7RXz3xW6OC3a5kgY1wYD/SQDLhLxEED84zQF6irmIB7t6CvG792tN+kUw0Dz8wkZweZmQRIsGwcMCvbLAtzm0vn3/NkbLvXe
JxoL/PAOwhbTD7ru6SrfAPsK5vLi/Tob29TRDAAeExXhDufN78PV1BY7/c7Y/+QOIhfZ2AMq0hy03/bzH/TlDuHHCAHbC+oY
BeAJ7QUhrA3eDuZB6AHi+uDz5wzh+AE56if4F6zgC+gQ8SAr6QY39gDa6uEyN+T8JzDxC+vkzALsKM0Os+gC5w+W9RL78SIn
Eh8q1AUEFO71AKg81DsTDA//ILTN0Mf3uxf/a9IMRfEBAcUIDk4AIdUG/vQKLdTjETQPxx4B98MV9/wbGDEA2truANr4Ed3a
NfwHGAz1/ekOBAIRHfgJEBoBF9XO8gnZ+B+3HOv62fgOE/jq8f8e4rr9ADPVGc3ewO8HCyfVFdnqGNoW+f3QzfreTfbHAez9
LwviMNo2/cIDKvbi8wZF89IpLOz39+IO/KTx+AcnIw3sFi7UzxkQ2SYW2D4KvCgGwSQhyO4TCuj9BzkYOyP469yrxiPUTAfK
6/D8yRwL2PwCCMYK0i4dPtwRDSQeBegD7jgr0SAD7tz2+db82Rn30e8oJePe998JLy4qz/sQ0gXwLCrsLg765OL1ACPIFe9R
99niBgNTDP36AxwD5hz/G9j92A67ExzCprrt9S3SzwQAHSoZ/NgA8/8Ho9YQ3vEPFxnHAgIO9y8I9voHCxHl6uTOzRz52uDE
UxscMv3vFgIL6/3c7ToS9O4F/xqc5hATNA/S9czp9PbkEQM+CP7Q7+rYACAA+fQW9dy/JAQ06cv9CswB6/IaBQ7sF+caWRXw
LhgA/l//KAL3IA8TFg/iYu8SB/boMQgs6g4w+hQEzGgZCQvvDAfxATgiEw/o0CGewNz41bUpAfIIxA+zDPQk8OLfER8rDRHR
/wDKM+wD2d8dFRIQDCP1Ehrrt/YI4vH5/uLn7vpB6CrrQvwAFdgYLOw93SLi4S4g6u/5tAUtG8n6v9tJ/A30Rf7w6dkY+gLY
BAfpGPEHDioWBda+5Q8V9OTs5/nvzhDy0d4CD9YEDyvz87bsA+RN5SUSqRzmQ/TLEgE/FNQf/x0A9A0K6NoBEg0ARd8tCR73
7Fkr2dHO98kXN/kJBP0SMTA//Q77J+4B0A4dof7/6yfFCLI0sh4C/xPw9Lb8vpYGDSP02S4IyeQR+Ogn+fvz6AwDIi/h6hHy
Eq/Y+f3+4CDr76Pd8irqBSML/dQv/tYODgf8EdBhQAjnEa3X0kAH7/4k2PvcQeI4BrbpIjjHKfkxG5AWAu7rDu/1Lefx/MIp
FE/fL+D6GksE6+fjzh/oJvnk6Qn15tMD3AkyL/T33wf8D+Tx4rb/1+MaJvPqGQscLgZ/Og33Ffj79vjkBxPm+hoNyDG9H+Q+
HxgQ++UM094QxyLxF+3C9M/s6BDw9v1nR/3HCu4LAvABN/EjDN7P9Rm72sVZTAsLOAcS5QwQ9g76GCv+4+E7xOY0nvg9+NxK
KxvWGxkJP/cTP/odAgfdGebjqsHU+esf9DsC0ivxHxxPHaoLIBXy6lTyFxf4GDNHScpJ9hv+HxQoHxQq9OLz2dYlHBDP5hTk
YQrb4fcfEe0OJBj7IBb/AyLkKOonFNoyKOc/IgEb/v7VGBQUxxUuAe8CxBTeTez5CdjQC/b6Atfi/hQgzw3eC+H38SdHCwzM
NSPt8QwS/xHb7Og0JfkL+QQnDDrw+wjp/RPXFbHyF9Da8+cQCc7o8NPtWsjLr9oLDfkYLgFY8vHOH/co4gfTDd683zbaOA/Q
BeHo+lwJDSDS4joULeP0Aecj3By3KTxv6/U0GogN5ksW0fYKBQTZ7+L+u8PPLMHBYev3AOIp4uTX6Nwm6SX94/YiGwIf8xIp
Egg2E/joDO8UPOMeICIk59FHGB32Hef8Ew4rE8U2Kj3SLerfQSUYHOQF+ubRN+j4g8w20Ro3/eYm7B48vr9FKOkHugkM5fjv
A0f16PELBjkDJPvwOgww3jLwAhUU7UHxI0PxF7Mm2vL8y9f3E+f3DAMZ3RAR484B2AMuLvccJA7RF8rGIzooMNUHHnMOMsTz
BgD9/ucp+xz2Rf8T4K/+CgT/IMjp6+PfE/MBF+NEJvn3+xAf7N0XU/oX0eAAGfrq1BnhBPX4BzPuCi/2ITvQGPTzGusbHywL
6xfaGwwdASIH4A4F/zj+q/oC6hf0wRhMGOgIGstSCvrj9tEqHfUx6eLBP9vp2RgGFR0W2O30DwDTZ+AjIPAD8AgG4xAd+8zW
NOv86iksAOsDM/79MgXl0+jAwef6TfgCMx//58YN5OMLKs/65qFwgfJDLxrz8+nv1SrQ8vseHSL83d3VCP4ECB8d9gPHzgIL
GSUF0CvVKq0XCw8S/f4yrAXrUALSt/cV+NHJ2vZOCP44K83dzS/30RpA3t2ctmXJ7GE0MhXs0RPAZwz/FxwhLNjQxAzw/hwF
Fw0ME9sNL+AKRPDdA/ow0vnqCRXw0/HZyC1P/fwa6/3t4/gNDgriHQ9V7f7u9eD2uh0M/NEWT6/87tjd6xYpIfT/BgkTAuQP
78IR1PwxEQIDDAG+1OkapdLsFSjL1TQHwgcO9gMrAPP+F1QyEAc/EED7D+IBOw7u8jDvC74R5DYLKsoD/Q/oAQm8+MMJ1iju
IMHh9CEZ47TwqfcPCSsNFhL2E9GNCCfBORu+9hvXGA/1HdA8Pe3Cvc8YQjXm1+oMHxf09/vj7d/M+SMLzx7h8fm8zur0IgCv
47wa+vT+GBL04Nn/8gLs/e/xzhjfXy0WD/X81MT6wCbjAQY+Ay37OycNuA0cNAMj4q0RG/r+zbzsG7gGKQrC3egl/vj7+Q1A
CRZWvBHg0/Dw9gESB7Ea9votBTS19+p4DibM4ufQR+foF68JKCPN4wsaRiu/HiE16fHgGfIu5fNE/wbvPwPZGvU+9gwW04L+
4zTO+gwJDP/a8BMrABQ++BkN91o76nnq8uo6S+MIJuYVGsfCGPX5zu8c+DjB/9r8183WyuELHgYjsdicKb8f+wsTI+UTFNTX
CzECx9ML9hH3PQ0m9BNIMugP2972JRAV6QUcygrX2QYhNuX779oK8A4T/8kTHxOy4hvI/N/w8w/wHgHlyAYXCefe8ecbLhn1
1dnnFg4HCiDJJeDA1ikZIwo8GSdDUBZ89AL47fT8CfM9Ehzy8V327g9eACelHCkD/cLL6QRaDh1RGdgH1wUCxR1PC//vqBbg
Dj8tS+0OERwBGsXbHEbgLOMe9d0P3x8WBgcgBPvBkzzc3vIy9hsb4cb4EAgSWzAW9f4RnNzTxuUPDgEY6f70yPv8xBUP/N38
FOL0ITxBGA22Kh0XDdAkMwHnLCnZ9OABB5H+JiTcKvUqBugh+uz25unvAtH6+98a9wX/B+gX3xz93QvO9gHzFvm2FuxGLx/v
+QsJ+NMe9hQQJQXTD9EN4+v/ByoAGekA/OgPNN/o6Er7yN8EFUwFOi0k+MLCMzjJMFHuGuD+FiX2FQQM4OQWGdAUKNv84s8s
2zHl2NjA8tA9Gt8L9QzJC/fu1RTKFtn/zeD+2+0JtGGb+eey4QMKDRDb/tnyWBs0D0Xi+MD24SnvDgfgz9zkIAgJ/xPC5OwD
9RXvJRcEEszXKt3k5PoRpPH3whfr3v8HL8UHKips+toTM+I+IOU+Bt46PPzWCfkr4czpBAU21wUnIAwD/9m2Hvnt1ScOGzAv
AyrkKPgQMBn3+Cwl+vnzGeGC8g0aZu3L1/X3Besi3NAT9cT/2ydNMwQv4xkrLtNO+i0w5PkO1O3QEK4mtxck7xP/1w7/MQ8O
FP43OkDm5wUVQ07h9QzA+RfmBgAbTbidBikexgz5zwXKHuwSOvvorTDy6Pz4Ky7XXUUaIwTpDM8T2U5K3fAGJwsf+8wRKiHq
E/j2EUoj2QcDEwT45RYSUu8X4sPEAsvl31i1X/NBulf4KwXi+tzVtfssyDr639gUxQYnAwf/PuEJHQ8B5OQc/yjiFdvr8AED
6gM18u0ODPP1Df0eCCX0GQ1BwTgbHCrvB/Lj9Oo5KO4F0BvyDPDV/+bx2/vU1s4g9RMjXyD94xkS97HZ9bzmDcbVGd4w6y/e
+t4F3erAJQ0nINzvMOXszOUz+y61Hs796dTR4QcNHA4VlQK8GuIyFDT4IL3mCu3O7/PvCNAvFEIhKAwc0hkE0wDODxwA5uzj
4foHHBf7Ag7W/x4b+gcPSuj89/y12dclBSk2WA4ZCg3XDMQTNAIu+S30IeT86jgF4h8AIMcEDPv+/PDl9wP72vLvChPN3+jx
ELQa1+8YPdUs1OdJ6PPRHuj6yAogEiLbAlIg5zoE5lUZGz0F0hD16SCcBsjuPTUYL0EnAB3n8uX09PMM7SLPONELuQjn5/FO
9xwFB00EBubf7cc81tkLMesjK/Ty3EP17iMgIN3aFe7JGeHv1s/buEEVDfXN+hn/+MLk9BfmLCXy5ezq4O8pQ7yoxvDY9fP2
EdHgzOk3EtPwFAT3ABYW8O8b4QnS3OEN4v3wyAwCHuAC7P7zLSESB/PW9PL4HRMX/CHX9br1Ce0cFtzm7NoSCuD98yOrBRDr
ICEBGv0VBxL7zKnrAjr/+j713uXf9hDA0ivWBhDTEQfzE9XeR+cg0evnDOEvIEbXLz+uHbb3+xL6IBsV+DPmwcLdEd7cAADh
BSHeH8zLN7xh/j8NFwbTpknv0wLmEuL9OidN8BQmDxLvzw0Q+iktKhkbIPu//HD0/hMG1fEWDtrw3NcE0gn6JRwN0wyRDxLy
6uwEFtEKO80I8Jrn1PT57+UUD7cq69YYMB70wh4FNwYwINoFrCgJK6sJ4vISCyC9B9DdAeuaMxAGxfnhBMkJGukxFiMDKL8g
IvjLEy4jRuocDO02RPjotMkMmgw+DwcX0t7MCxEt6ckGGhYb9w8LzekcEBwr5dkg7QbqCdoU4gEHGhwBMfU1D88DGygd/w44
+kqTDxzG/vwJDaT39gIYEAhIQygkJgIaAPADqhAxTc8KDPLjD04MERcb5gUUAe/MEuXc4BoU5xAE66Es4QYJKhYb/OD5EtoQ
uUXybtUUEwztscDcFRwK9xsNB+fqISPZKhTw3/PXAAfXNvstBAsmDMwhEwnVGAb/HEHRsELm9wAY/uElNQPmBA0I5vPXAhQI
5iG+t+r8BcrpQ8Vo2BroSurz3w7fCgj97RogD8Lu9wkDN/c40gtl0ecRzBzlDDb+/gX5/vkR5gxO/qcHCu7DBwMB5ekrQNcN
K/TA7Bn5zRcT+PAX3CMLExZX+3fzHNQZCv8MBb/yHk7FFNJBWPPT9B3mAvcJHCztA/M22DGqN/vmHt3tB+UEDQpcCOUR3Nzk
KgMKx9EY7+0b79j3HjPJ8Ok/4vj8+eFZ37wIAffnDgXv2SPUCufZ7gMcJszIAh/c+QTqDygD6TQfzS7gA/YS8vwfBPoM1RkA
FeDy5hIM7g34R83dsgnyJOEq2+/l4unj/eoNDB/U7/0D7f44IwsQ+tsB9gO46RDY/SdCFeMIHesKFMMUFQMbGhIp5OkKIgMB
4P4r8uPaKCriBvLBL8LiyBAw/Qm8HvcIBiT52jDsDf3nrBP0+QIOCQYK9CfyI/nYBQfU3+4FDevzCewnARkkHxMA5Ofh/RAA
A8smDPYOL+kEAyoBGxEeFfz50BDoP/z0DCUEOBXT+wsBGfMmIhbxESwXz/XzAwvu2N4N1BDT6u4s7tD5AyTty81H7fjRGusJ
B8zYkOcNIe4ooQHhFwwCFfPe3QzjNf8P7sjd9/sSExMsLyPhEAH6KAIH3fRLDvwmEw3jNPP4TcvrBCg0teEIDSDO5szD+sol
FiIJ1d355vLxJBT/zyoqxCsA5gnpQ/4L/C8o6SEFHK3uBuwZCi8SuBfPDPXHEDEk/gc19xnW4PbzGccVK/7CFOjEOATWCRQv
7sLq/SAwCSj5JjHVzvkR9fUvKE792UEI2hoU/f4ZJN7VISJCRBkIBBLLCusRLw41Kmaz4sbmyhP9Evb9QxQS/BXjN80E2L38
1dAYPSkI2Ajo1AIE7lX7JhsnBiHO8DH58gj9+Cj76g4o0h4DGgvxO9Em7BYy28ceCEfB7k/q2xvbLQju4AAjBuAYta83YLzI
Dy0cuB/YD/83+Uf8ABZy7e7QyPrzIAoaC/vW8b/b7fsOIa7e7w8GVvfkFLHt/CenGsD9/QMvGlPOEvX74tPUthU1++nOBg0O
BtAG0g0GNAXOASAAD/juJuKdwRHTFv/P3IX8FxIt2gn8It/h5yADtCFFsd38AS0Q00AN/RcD2Bb0LQQQ913PDOKtwyD6VQQP
COoN/gBg2Of8RaX+LxP7Gd0ePUkz9RjbMZnsB/cQJfbOEefk7VHsLQgU/ycoIvhe5+oN+uPdExEUFA4W3vv9FjlTAyqn6Pn1
/AD36OXiyvXMK//TxQ3tKeNUIwvn+AXtzv7w0OUJGOEQBQEm/CfL9/dIIbDzBDr71/0dIu8g3xX1/tbY5RIkCOM1H+7gAeT0
t/bx5PIk4wHtFOUV1eLO7ywnOQVBLAApBMfbK9ADsiQF1EPUHtcnD+XK6SP95b4z95rX5OtYHRIaGfPK7ArzGiUiAOsh4ADF
9i8IDfoe7+kvHOYOEUgpP9j62hbezvmsAwM8y80SI9UB7/voPuhJId7eFsb1IA0R9Nwc+asVKxQCDPLQ67jg1xwCJd0ZAc4q
6RkFMf0V5Okv7g71Fh4s5AIQ/esHLMwu/BXkD9sE1vEVKQYGQNEXBCbwvEzwJxE869oi+SL9Cf8WKBDr8+zyztkg0x3PTscP
D87DzOz0HxHUBxki5xo2/+fvwyM6DSG/CBEGDN8c7/PsKVEV4B0ADtoIBFjy7PM1Du0RE8Ll2dMRNNQZ7OwV6MoVOcwS2uIN
Df7V4RgN3jzW9Co0VCbNFgsB6E744wjOFCMa/iHhCsLp0ccsnycey+cvnx8LGd0CDhnN8Db7YzYpE/YpGR8mHf7/758kP/3s
+zboI+/sPRkEE74syvnhA94eBFNA7Qb0KhAhKh8OBwbVJQTf2h/2/LfzKbX+DSAHzuL18BQUHTEUOAm8oh0u+DhZ4kDw+zQN
2RouzijjL/4Y5FInO1TCM9nKvRf3M9kL+jcqzwb04tkBSNcB8ChdwQny4BPp3vL1K0NA7wQd/uHi6fjgzQEmKCMQICEMrNcq
+AjX68oIFCTo2rZU+itq3y7tRdzH8RsVENG5AREr5/oTDQYR39PV7PwNJCbgGiXs8eLn/+sD/TTqIRyq68/i2+4h8OP+H+0N
4REeDtbWB/Xc7uNkld/jG+8E8BrV5SzwJi098ADpAtgwC/fzzTnmoCcly9sYFLAAKQbZNOrr+Ccj9BEdAwjx2S4OEA4ANgvp
4xwP+f350x3bCs0W/OOqMOsFSRLr7hfRrS7h1wcjZfQGvfvLDxcdA/W1tBoLTM4d+xwQ0gsg8tdJR5zzEdUysfofLfnUB/HY
+R3bvOc9/jzb1iblGCQwEvotFMusGDwU/P8BGBbu9TsNIRf00+gNBr0GKCEqGxC44ePd++ALBPDk+Av/pAAd6t/7APnUDg4Y
KwTRzjouHu/M8RsBHDzVDv3t9tQmARn2+0nv29v8B+AIIvzOKxX37B3j5hsB5ewTqxMYNQ4N/uPv0r8O1hAD++DtExrq1xf8
8frMN98NMN7uP93G5+4LHr4LGPgP5RIP3onUKP4P3fwmALDqCwzwFgQV69cUX/ooFC+5CDE2AB/9NhSoIxm3AAEK/PHQFyAO
5CP+Bcjo+iL+L8hFttru89oCLvPhAwUACc7O5/TtDxflNsbrABUgGeP9CC4J6sEm9vcAMdjkB9raKf0MOhw/HtnLDwLqMcLd
9Ri14uw9EcYS07AR8CX6AxblFRDDCuUP6hsY+/8ICMXc3Afb2T335OwQ8knzwMbyGQ0YATYQAh4h5s7mHADLJP+tFsL0G0D1
8CUOJDLWqyjuMaHuIvYB6ynkmUTnKQbNHArwP+wM0NkI8gc/I+PlKRv75hH46SMQHB8Y9NAl/xUvusSw9PITBu21MegCMuLl
t/kUAqnYKcEY6PcW5NPZEPcpwwzt7qbu0vT93gb/TO8EBuxLEPgCxhLpkS3RMy7CAiE5Ac8R6vYfR6sa6OoI1uzzMfHCOAXP
8ArYqBccCdAXQs4FIMYF9uAiIjFszRAN8wnMG83nHaLjxPUACc0k8/TK4RkfSyUkGToEDSgOU8r//GnBFh0aJADd8Pon4QYu
zB0X/9YWKeoH8JQX6/MgA83T5wc1OeDRxhBfONn27vb63+8G6Uof2OkV2/AL8Of+FylUBdQ9990V4S0szQ0S8soVCvUuvg4U
5Rzk95vyEglBBBP34C/0BenGCuYx8v1KC8sJtAIiDBzB4cfN2drY+soYF8u6DQ84ETUXHDkxCx6z8ur07R0HLgnoDQfMzmv0
5yg4NKzjNAECxALgAi4hMxFQC6mpPgPc9BEBLyHWH/LVKhUZDA0NFA0HDjpgA97J1BrS/AH/3vH4LBDSE+ob+dwR/U/aA+3e
Cjjvvwz0A+Tg4ScsESj/uvCzOiE7tvsRDzTxH9zYJOTn3hBDt+fT6jQXFz2+891L8Mbh/6sM5Rb4RfbjBfD1EwD9/8Wx68hd
Adj/+fkSFvAWJh8wHhUP287mGt03Frrl5wjRvufv5uVPGhMXBtnTIr/FwUnn4wwrEPcSGv3MTg+6+y0sDNL07gQIyevZ6QHQ
UUCv6A8HCM9O9R4J/PTzRGr2EQ7F8vza5ugeJh7Uti02xQ4NFy/9MjZM4e285efm6PHpEdnpIvoG+OAi1/zeU7wd+9n4NP7l
8g3L0OoO+tIHwATrHQMXT/fG7xX+Rf9SM+0D+wzqLd/cJHkVy+wP5AIg8fouAf4mC+EORdwX9zTPxcnf3CYO1dzKxQ3pm7na
1tJJE9q72CEF5gPwE/jRIQhG5wHux+gjKRwAI94OGvkGILTs8jIZ3PEGHBAIwgrh4kHXvQNAHVwR+wjd5NqNRNmq2kPZ/h1D
zxk/Ru3E1woyEggnDNPN4/f98s4TIe8CBh/g3/r2BWUNHbwSMyPnCikt/Bj19knr++A15Oo5OuQfHQir+Aor7/bk4hkZ6NLr
6QntMAUK/+odHAf+Eg8aCgTY1RobLckeD/gaDrnb5dzkC8oMCQsE7CXQ0R0IAQ3V8hw4JEDwXiPZ5gc6Dh2uMPbP8eoFG+v7
3wQQGrwVC/sgHtPRxA0Y7O4l6UftFt/4x/RSIS8d9gHo5QfFlMnHLw8c64sd/BUG3jcDwDL55RniLS0Gydf627HF8CHSwP/u
B/2avv4s6ckh977sLhbm7yjf4AG3OfRHNB3cqd5D8/3CRNUM2i3TCvHoEALPGCvpACvAtc3INe4UyeIWCO0j4/coI8fn+i8S
9N0F8wM+twMBFeUC1z5Jy/peyidXFPUVXgI8yO/ZwehE6Xb/Mx7aDcPs9VfYCQDj3ungJNknEO0JB+Um6SskFiPSJT/q/RLq
+hvVLhzo2/jKEhga5gu61FUczELTSvq09gLc+/cC5Ptb3MoTDA8WMGQe1NboGOXxGO4jFdT8D/fzD+z3zt0CqvHkFzjhBQ8d
8f0yyC7j5MgP0hYd3h8Q/wYg3OUYGu0XL+Ag0fLD4RwM7jvmCi0f9CsoJhSqO0A7W/XqMD0ZBgkPHe7/0DQC4AQG0tkb/gDP
Mfev4v726dDl8Q3+0QQKKAbuJOHQwBAXvAc8Aj4S8R3v09z9+Mr3FPf3N0POwAjo6CxV8xcdvhr2DfIY5/H0yAEnGiwDFrM8
8MAPZCGi2Avu68QJxe4ZPtfU4xz3EMwcCiT9AjcHBxz55QUL2zAFPwi71P7xSNorFB4BJNr24iT2BOFIweYqQOcJ4xnIogkN
CMn8L0LMA+ziMAQm2AfcsCgy9PPNBQfJzMQl68wL5BfXFQ+5G93uNgrb/eQp2gne6vXd99Yd6TYcJi8+KgLREOUMxg7iENIu
GDAnDOPhIw7t0xPwDZ4lIR4E+KgD0gTm7zvbAegU6A3bB6vMy/nYHOPfBrD75iLmBAUH+90UIwne2uP4Givz6AAWKx8HCMS6
BQjax0UURCXrGwL83fYt/BBCMyjRDNQkJhfi5AoN+uLaDRUku/8bAfUVCrjYMfrPFr0B/+QTIwYS9QkHBOT7Fx4U3C3Oyq/d
5uLB4OT3yvr7zOX/K/oAifYGLBkXHCvaCxBHGtfz7Tz1FAYW5Bfa6u/p6xEj3Nr90v1WAuMGCOm1MA7gEBXv9xn3RSDP4xsQ
3iQE6R/8FAUV6TYP2t2ZPuv96Qbd5unaxd01GwM2NCL73y2f6eHNz9vkDS7hAxcdDwnx887sFhDv+fL+6Tjx+Oa8ihv5EjIK
C+RG0wvv5ADTruMSFx/6thT7FRLxIOXV+BDs5gEaHAH3HOA3Bx3oD9dEIRkABvzUFPLaHO/8DtrKHRYW0e4IDOEw6cfgHwi6
BeKy5gn2MPQuGBX05/UUAtUX9/vvmd8SBCM9FRU9CfAp4uEAOOPoGPC/UcQBGyTWLxDh6Tf/zfz0D6sO09zyxt79A+MR4igI
ChL6Gjgw/Pn3QPs/NgdM0hfZOPH0UgtUBtfqE/IyC+TsAMba9+4hPw0QwwgOLgHxD6XPHiAoQwnC7Ajx5ArcvRn2svrdMt37
/xjm1b7i2jwND9f5CgIQvS31Gw4BDxoTOVX28B8a6gPYI/EgE9f68+v1Fr/84qVLBBX8N/PtCOui0RIEEE0RBvML2sPv+hDT
KdL8z/MI4hzvPBsW1eXsA/w03Sbx0iEVBvflAw0V7PYB91D5QOguM+MC1yjGRAdA9A39GsHaIgskCADMBhLv9Poygf3i8g0T
++rvx/sa5xXuz/P+CwMY1QIlA6HDHDqtFQ38Hx7/C0vaLTTpGR4hxC/ufQcLID4A9hGFQd1SAhP17REQ8sTzqtE2IQz+KAJO
KPz/HAgK6t/m8dsdD/EL+gTZHtLUIRf/GhsZKvAJ6kHmSdkHAgog5iPX2BT/Hyv2/PQBI9jMBycCFvHx8/AGKtUy4gnLsOn3
HB8g+ZopHeLC6PQM6x8HF/H7MTjur9US8BP92djf6brWGQAG/fzy39//ydr1DPPb68gQCwgH9RD0r+3U99UJyfwvz98RAgQG
7wbW+fciv/T65A4htjsfKPPi/g8MEALZLgQzBz76+gYGywMC6FIyHx4fCOG6IezU+f3oEAXjEQX3ICYXsSYNIRz4DSMx8wEo
7tTmDPkTwb/3JezVCN3+A98nCf/lWz0A5xHa5gYTI/ggCyHaDwjH4NvUJBzzByv2PgA3GCzoI0ECLs0021zIEPCl4Q//7fns
ywku+v3e/OQMrB8kB/v97eZF4QoBCBIG3AQDDtwr9xf6BjoJ5VXeRNvuPdX+Dcg029ofXUTv5+u9JvgZKPX9IfPoFQ2pCTgK
IB7oB9kICc7q983nA4/6zuHiKNkcBOpZEDY05909L/HwCr3xLwvYPhDfLgwBAyD26eH+7Qi60Sn7Ewbq0ybk8c09A+7Py/RW
JR8K7e0tDsbsToFAELQb1znUE/QbBM/51uneBdPlAdITMxvLxBMp/T8a5ftGtGT69N32AxUGNfTt7ikl+uQPVuUKI9PWJNcr
AkUG7EojGTri2v3J8yflCfoW8yDj80/tJRwfJuYDH+//9gvB4CnjAPA+8xHx+wAb9QLAvwEu8PYwCw/83vBC8if6Iwn1ECwd
9Nib7BoDIQ00INLe2QkryC5G4xrp6fzg+usy7P/o1MvMFSsQISrczPsR/fDK/SNL4kbjHO30+QQJ3RHKwwry+/DPA+bpWg3S
F7sJDwALuOMJCQTm9gwLCvUMAS7DyBkz6/fo/8zAQOjw2bHc/yZH5B4zDB4MxCtGTQz41vnzzBs9CecZuRoHBPHtEzAIC/Pw
G+sMHR3x8w3nESTr5ewJA8vfySfbK+y6++EQ5Nni7g3fyvc760MNGB0BHescHAMovA4bBQ4D0PEjCuvvBcT34PbvtBMWC/ry
/+DfA0MvVszoFvMqKbc4DyEbXQ8dDhYTHODnsO3fvfkQGrncEwLPCgrlFBMW2hXsBAczLOkc+tXutBwG8u4GAAS95ejqEhnt
/N801doR9b0LP9s06f0V/uwFIgOc+jrp6e4CKSEYDjAGDJj74xk18TzWwAHrDcfT7M7/GQzSMggFK8kp2uT7+7brEwAP4LDO
99bn7/Id0wL1KAEc4ObQC/UN+wu7Fj+XzfbD4u4fEwUXLPwHBQjW5/FSDd4tBv/vCvTfENkh3BD0vgnzAgTw+OgEHdcQBDMI
Da4A0A4RBP/fsaQd4zL7/SP4zsr3+An5GwjWDQYyAhn39wAaCgr74jFUEO7eE6Tzz4rgIuZE+gMmBAP7/SERMQgGoiPrQhIO
IRbV9BMW2jnIRAHCBfDE1QAQMfzG/vL4zQva+d8XDfnEHtfVx/j/DNPzHssJ/i7q9yEeFe5I+eX/Ku+1G8rYrPhP+CsH6OHw
/RoD1gsI/y7L+OoFTujSKvr1GCTMBxAA8fkMARr8y+DSCgznA8T27roGQAQ86vut9tIc7ur+GhoGDugpAevs+9khI+fO5eAe
HyQrG8rTEbfW37z2/gH1TR2uNfMRB+bn9uGs8y3dzfosBPf91tf8Axc5BSodB9ohL9+8tzT08w0dPBLRG9wLBPsgOSAUQQvo
2An3HinV3hwkPRAUAe7QRwzl3EXgPfOo66QqAgzaBiPGOAgN+iitCxYwF/nvHNQQ6BLxOuQjL/X+I+ngHwL53xb9BgIXKQjL
sPT/yeU99ugR9/Jaytnk3+IUqMcXNQgmKBTD8eLd/hc42O8r7/vWJQn7/hTqGyUEKELqqCzoDNP59/495TPt+ejr4uQQ9Ar6
7xMBCv29AgHx5h8KNfoXGQT5By/n8+a/+hbh4BkbmhYVOxXmJDXhAAsTB9TdGOHHBgL7we728v/6urkq5E4BGQbxHQO7+xfV
4S3s/wEGw/oPBUMgCOrsIRIX4gHn+wthCt328Pnd5PLzF9b5tu4FyMYC8vPTDhbn8RTJJRU6I/vPCE0h5/3YAP686/A1Fws4
QibuzdwnG9cdG88Ltto1CaL46xTe10L6FeRUHwDDBSb3pRH4168aFTTmuha/4v/mzh0TzeFF7i39Ju8LLhkcAyMpDhYF2Pjq
DPjc1P304930BxEg2vP1JdQP8wfABzHNC9DR6AT7O/vb5BnpFhwQKNIt1xUU8/5KGNL09dfuzkTuAvAlNwS4HeQHMPAJBgnR
KOPx4jAa5731SN4D6NsN7AMM9gy6A//oOqjZ2R3/AyQ7wval1AMm9wvwEPbxsPra9sD61vVMDgn9HgjpyB8EHvT+7RTB9Qnm
AeMAH/VONx3u7g0bNB3hI+hDvvAb/w4qBALW1Ncy4xwgM+3YzyH46fLVFBTnJ/sM0xzZHect3xfxsu747jQ0MRlGBsiqH+UV
H0T89QnbBeb2HAtsJebo0OML5wLxBtg96u4V99gV9NbkIuwJG/TCPPA2PAf8OP/o2/bsChkdMun/5vDhBCDcK/q93wHrRvpC
BCfm+/0r/hj8RMH3tv5FOMwB7w/o7vws0B4D7ggR0PoXIv0lyCMWFsIPKv+91A3e7eabGBBJxwIoNvuw/eHvBCkbOyUQC/XJ
6DP+0en47tYSJ6Qq7/fW1Aew3S3xCScIJrUPHgTvwuzQECPwFh3k+uD7HAIC9gPgEgQk/93c+inOE+gJBvvuIPXfBNgQRjbu
y50e8ArZQBDd/+4i8ti20c8bHA8p+PHs9DQVMgclLMa+MRPX+g+57urKPgHa7gzr+sPl+gs+Ckb9UfO9x9nz5AYt8wbEuR4H
3wX1MCQa7xsAMCYJ/uXfUuvwyCzg7BY8ChURLtwODfXuEPJA7/8k6cwq6enkOig4MuUf9QTyAgoFIxS6/evppSoA2Ab2ANgI
COjw8zMP7yk2AgIOtuUg4gYFMOrT9GAqwwgB9K7QEexBEwUkPxgHRvcR6/8FxQB2IiMfEdD/Myn//UXk2Lwt5tdR0OENqcDI
GhrM+AkX1t3uwsMeAhUO693eMz0x4AhIxucRA/7w5SzbPO0IvxpI0NxrJBxr8wDuWgw16+LtrzpADj0QKxzs7e77KjrLJBX+
/UTozSUP+P3tFfM/FvzP/RcN4CUANwcXDScAHMjLNuy5JvP0Ju4DHdzcIbL1OAs9BFA537Mv+AM7XQLP6M4ZA9oo5TLn2vzf
5933J+0L10gPAbLM6CjmDBMmz+TMJ/tL1xnx7BEYFM4u+uf7zsEbFzHg2P0tBfnqC82//w8O7PgdI9sO6tzpA/b9MPwUMBDG
/PT1HQEQ2xboOSY2DuXZKuebywD6N/r1FTLd5uoC8OgKRu3G+vU2/DcrxB0hBRMdFjH9DQo10/v8/vwKDkvKEwIQyBogBAsT
ASLXGDRVIQUCArdo+fj9/PD7Lb7pMRm78wPh28QbDuceQTlF/eUUIAxd1/hBAw5JbuQC4BPAWurgOOrw5RoP78oZvOgk/hji
HzrRBvIZWUMYHff4FRID9iUG8PTf2OTv5zYC7cUEa8YQJx7b4ALu8OgS5v4sBu/swOoIBv0Z7+IY2QUHATMnAAswIQYlFfPw
0AkB+T4CJ/wpNQf1BCEgr7nP4+xEGENJI9lQ+xYh/NXe6inwuRPC3AIc5MX8AM/zFCLeJNwpCS7nCb0WFff8CkfFHgYd5uIw
zTj6KQTsKef6A/Ps1A0GCPAk/BXI6OId6ijhP7Hr/+TW9yDk7RMXBRbP2OH4+QgU+eK74Bso5dX/It/U6AngMRAD5hHkM/wW
EfjZHyT6BQADBjgZ6Rg54ST3+uLbD6kODQrpMgLb3lsR6rXqAhbeDRIKEvc/9OsZEzk4ICk8EtXz3OTX4fELPxdB+afbEgTw
5l31TvT/CAPw4OgC5vg06BH6GBMk9BEW79S6Ce8qEj4QG/3jyhYhBiYWz/n35/riGAnP+g7rE++59eoJ/v33Hvuv5NwsFyoA
DPkv+8In7v7xDc4j7d0QF9HKL9kIBinj+9lBLBsBLAoH/PcF8CjiqBn4BjnlDRvcDrkT3dIQ/AP+D8QrGfHvANfXPvYQtegj
98TZ/9IdBR4O+OEJnOri8Psb6hsjC0rkIdUC/Rov7+D35yb7NNy28yrg8dYNDBoB5t1AARnk+RXZ8TrqDtQM4xm77BHMCwEm
8A4IKB5DBTHw9esU8hcA9Crx9ffR9B9S5xQi2gEL3P7l/fAEHOAZuQ3p5fu+Jzb38/X55No68wkVGSwY9gfjC+sl/iG7CP/8
//kCAfn4V+f48QYH/he9MtnHQ/UXEv/7BvU9+Br14O3j4D74Cx30/vLeFiv3/QrrGRQGKRVBSQ3LNc3SvSw2Eiks5C74QiY7
Jx4jBP7L7MRDD0/sD0Ce/QEaxxavBfEJ6RU+/iELEuLAewMPCQ/66PAmD/P1MufIIC3zxTIcyQe7/0TxEygOveIGv9HW3fY0
BBIbx85M9j3WKDMW2SJw2jbqHwRkRu4h8BX8BYGz6OID4++7G937tAEmGuANJx3xDQz9IBYBQiTBISfQCwgq3OfjJmK/Dvnl
AyBQMrw2/90W9r0WvdYry+HxtRzY5wYYD+cM0Agb+NHP5t0H9GwlAfnzId4ZJAMW+iwU4soaL/jwDQQd3A7B/Ozp5kL9GRsF
xcRDGjXwB9X58Pv3AC65HeD/zwomJf/Q4ivMWAbuLRjPLuBDbA4FLc0Q89khR/Ds3uXcFOzx3/ERCSgJyv4i9wEnAAD+IBK+
10/orwbX9MwGAErmKCjXPvng4RD8/iUs3DEXB/seEtj2IBI14hHb8MX348cSDAID/e0gPfcIzAD4MCveDhouA/ln5E8U9xVE
6Tj9/Q8BJz4BwvwpCMIR8uEm5Az3CCr02ROj+vjfyuAcFOT69MPx9PgdNAHnIvzS9Q7/GNe5EegiBzkN7wPiBuLz5bAL/OAy
Miva/unmt93s1tki19tFS8H+KAx23DbaxNAXNK7dOen43MX44uYI4hsW2Pu8Dgcp3iBf0Tf+R/H9ByvXFhAIGTU+G1bi7fv6
0f0BMrAsAs//3BQRIvPrEbf/8i6BKwMn9fEkASv80NfnMjEg00z2Hf7zKRlAAigE1SM/Rv3u4BD7GtTu1xLz49LS/Qz3DsgM
MNEKBg/9FsPq9f4E+0YC2xQhJ+rfMOHu6A879AXk+Qf5/e4o6uwdCPMJ5yQi1Sf2AFcr0xsk1BLt3cEpCRIjHOrx0ucaKOzg
Hw4PHPolDyTX7SrbGu43Awnk9LgIEh7u8zsFDe4i2AHsQf3/CAP1xtzSSPbzIBccAhAEzDYm9+8Z2P2+5S0JMAQoCQDC5eAW
BjnRE+rrGekB+60n5SoP6eXaKDINFdUf4QIM/eLnAOkWAwrx0OcI9tEX7g/q9e0M6OIltPs6NO+u0RjaCs7/Cf22xwv1QeIC
9Cfx4OYYxPP4U+IADAIo0/z60xBN68//1jvuBPRc27ka/fbvEOPkFrxIBTUZGgMQ+Dm75bwH9NKg5+fU5uXt6CDr5FHwLBvV
LCf9DSPw4PfqJL/44PjxFhYwsQYHKPcjMOkG7/6aAhUTKyn5FEcj8/oR7o/zJeHcHfjoEin0CSHK0/QB/iESQUsUB/L08ekL
RNcMFdwdNx39FhPhlr/nAh06DQ3/BxcdDyra3Bu29y3x4DbtCBBjEQYeCgLx2esUB71CEjIExeH6Q8rp+CbpAsUF9UXSDB8I
EvQyGdcd1TXEwim8tyTrJQTI1dQnRfraCQwIM/Xi4Rjo3/865jsgLQ3i5Q389eMsxf8l5S2m58zU7cgS4QsFQEA35rC67S/V
5UXeGcIEE9HwEdjo/eQoz/HuPPFFHirX5ivS+90f3QPnb94VSOP32kmP5wjI9u8ZGyFOC0EaBhbg+f1GFtvc7P8b4Nb6Iefd
+gEDEsYo9RYIFey83g/1Bx//AAwS/d/K5O/ZJJAYCB7o2rL+9jb+DCfoFeXPEvQFGz/tJ9Yx7h48APje6/ES4LIh8wspDeJm
IdGU7DTnHwRCEeEe4efWJAMhTdIHSBLyyNTiKen38PvvL+W9/MkTD+gl3wgEPfNI6vUCPP0a9BG1Fv7x7xIuCAnq3TXV4Drx
QPPOK9Uw3+LS/Kf+xhAQ2RroCRiuAy9e/AfPTzn7MNB1CiK/Bu/3DN1I4+i04EYa+jA8/hHu9xv0OsoFBP1E+ea9APJEH0RD
6doKNRjoVP/cExbs7znX6S0Q2d4FFx7o1zTeGdAcyyXu/r3N7g7mzDDQFgMa8d//EOvN3Q7+07cJHAXl5EAILPxOCUvoRRJG
+T7k2PkP/+LyKw7n39EHGiTpwAfvK/rV/RTUyhUHSBQnNJfw3EAeRy3e8xcG6J0cO9EpFuEnD/7oJgn++Qk22Pr53tmdx80r
QgoCGh/56xL93s4QMPXpHgzmGAb5By8G+AX96h7D0DnqStLdNPIyOPPxIfTOy4cp9e3RC/ID8BHp8TQuLj4P+tPy6bwnsLr7
3/zCKvUI9tMI9e77HfDzVAX8ER4CYNzt5AT3AwLsC+Hr9zPF5ycXEAHw/sveLhIICUDY+84V9gUSGrrl/tgGAQwcpxQlBQjz
x7z8CNkmHesX7P/VCw3VAhAq5+sSCsLrr//sN/Iq4uTyvxP+EwP/NfIiPxoP6gz6BxX3IPwRBgX4EQkp4+b4Hfsu2w7YECXT
u5H16xcSRkEMGvcgu7b5DewMHrXjC8cd7tomGRIVHfnQAfgx5g8ZBhIGEwdGBtMfH/fzHsfqARPoQPAI2zMGPbcEDj4oEsvN
zgMPAs4XL/G6Cg0REQ0GAeokHCXRB8DR1/3u8tgb+fgtW+ER6fcnAlsCHd/bVEbNFmSg8875+fcDEC7UBhP2M/b5A+6d3wAl
HCvhACXRwCYS4SX6Ris6CT3/HJ/7QGXO0BEfzdfe63jkGvUC1sml/Cg2MARC4yn7Aq6+GerxETxFCQnzQeTmCSjeFDD53d0S
6fu189G01sdBCPcQ/Qb27//m6/5dDfDq7NjWQvLcKTj+5On1GOLrMSrszNYBJ0cY+RfiBp8d8CnkTOjsGuRSCP7XABrFuxoM
Kq7N/Q3+F+4BBvHKAQvs3tsmzQLsOwHrFiDsKv0CyeIDzBtMBjIL7Qz4IN4SMzYPTP7vBs4Y7QrtU8a/lOT489sJ3/7uOeik
HBb71QH5DQxK//DfFwgG6vUgCBUDQBn54v71ES4RI9j30tsVwBCxJg/zPdJGHdfF0wcTFfQsGATqxesN3V325eT78LXMGA/W
CzG/GcsVWAbsHifeBdTy5xYTLRYC8Pc11d63CPckFhwKDk3+0wwGwxZCxwvUCAAK0Pz2CrXm+98uHCbiqvQcOAvtwe/dAr4f
IO0x7e4DBOTe7wIYGw0QBg0mHhbVEPbImbHrSO7n+iX70PXb+CruHeIdG/P/7Cwg8CCyFPXWCCfeHBjEFTIE1uKw80EFAgE1
2UoV1wIg8QInPCIcKhDCt9OTxObtGBA8Hv1T9R729dTV+inG6s+uGj4m1+UbFubf0XevFPn6+P/dD9/tBwvx3ylsDuw6tyAw
Rc/mKB8hH5Xm6/AP+wb6EOj0MRHe9hPc+Qs6Gzvtg9/5xv3lIAAl++4MFxEsGQQk5wvL8PoY7gcNPrTN1R8pIfjiAO/0Ju/P
Fxv+8+8sK/hmEQ3q8shU/d7j8/Xv/gTtI/QI1e8Q+zT/BvHs29/Q0dHgBuLdHVII8Qb84hYe4zsBA+cc6+7ILBsCJNT/9QMD
vO66rAwdI9ghKg7+zuMU1foDU/eyyA/m2fDpH9A3DyEmPukBI/rt9ekcEPvhNSn1xAW/JPkDIQ8M9BgO+zOvPQv2y03eufPk
QBXm0w/K7u0j+6ZI8s3eKTjPB0sAEgkrGwrd2ulaMSXwBfPW6ujz+QoMDw/v8v8ezRbRRM8J8unz+uD98zE5Hd3o6xIEEhYf
99/rMvsPwQ73GurcABcY1v1Kx/D7Ujbt5MMEpQ4HxAwIHVHl/wPszuMe6u35Fg3+TfPWL74gFSH4/z4hH+4J0x75EQc9AKQw
HDDfS7LbDObUGOHb4cHjLSAD9vC02OJS8w4CI+kxydqrETAA5/kTFAPx+LUFEPAVHekB1PglEycHDugDkhfqRRH/5/Ht/xYP
+AUFGfLS4hfv9uMgGfP64exD//ZJBPcwxwX+9Q7AryH22P0e1wj4KuQIQUfuCCEj7hRDKfHj7QcgCezg+g6bDdtOstbf9Q0U
GfSj2cwIE7oVQe4MFcohEDogJikZSBDnBtESyx8R7/AJDB3w2QLw2NPsEiEH/xYt9LEi5goR8iDUBG4RGfob3wX/7eIq6vPQ
8+sZ/yjd68O2G9MID9s8w+PN0Brm6vUUAyDvA8Dd8gYBxsYMFzkUHDUi8+zi9AnjO0TAJuLJLtP8LBkO1+ocE/EU9fj7GP8a
MQAqy+gNLdDZLPUG1xnLBP/m+QLmBv4s8qr0BPL+EOwM3ebGEeXKBesjxeIC+/bm7ffsGwrd1ib5+g4Szg0E/QBB7AoVJj/+
+tIy+exc5tv+0cAI+UUh+OUC1xwL0Sfo5v/q+hza6x4LPuz/OzYcOBMF6rfu+BMkFuep+hQJD87uBQsh7RH04v768NMQQ/D/
/Nbq//4p9gjfC/05KwUhL/vq7vbk7N8J5DXLM9gRDuT1EQks+BELzObk1S3aJt4XDD9IFB7yC/V7CA8P8yCiHhbf5eKiAA38
BrI/AwlJAucJNyfQQPr6AucZBgbj9O7lYPvS/CMRFTE6/07X0voQOhqSGP76AkYquQA3Pgr1DOvYGcrb6/Ms7PXcyczmSBQD
PC/D3q0j9+YQPvfUmqdg1eRTNhEE69z+01zx8hQjGR32HzoLFFEFCAoCKEGVKu0e4BP8+cgn0fsE5/LRBuzkAfftC+kJD7PZ
DeMR9S5V7apQ7+cFIBno/+T1/wpBR85M/AUzKgbYtiUY/RUPCvje5R0J99gVCekG9C8FPbsaESnfKOS83O3loQLi4bsr6s4O
9PYODxEf0Qfq3+suJhYAEhtJ1f3lDyjrAFomEhDyLtcI78oeCAsqCAjgUcLoOvIP6c/vKAY9/NDf9vzX/jIQGOoJCh8h5CYz
FT0Z6AEU3NIpA/4BL+sD6e/9xxfeGP4F0i4BD+fW9yIAHhgx+AwIwP3jujd/OQDUBg8HSQEKDEwJIaj90AsZ0g0ejNEYBiQN
FTIm6ynGGQ1I9g4VoxLd+zAI9RDm2NjG7cOwJB0tCBAUAi3+AS7g5/Qu2jfSDL0q3O4FGxWl7tDB7Aso/AEc0v/v0dqT1+kV
Ae0x3Q9FKRv28Q8F5t0w1GIgRCZvJUsT1xXYEpul2MTpAVQlAfoe4vINPcsT6xrvIvs5BgXPBekf1QwS/gTZDDQhG/AgSi0b
7QfW6fkk4rHrAvD/5ykU980NDA/8DdMhORjY7D5ZFrPR1hbhFDoe8+od0+UAyg7SD/7j79MeLC4GJzAJHB0C9fn8Af3Sw/zb
yOk59LbeQujk8KEc/Rj6LAvQBwIWDR7u/AUP5ugH/BPp7N0MrCEs0vwi9Sa4R8QVAOPILtPzG0EC1dpvFfHLDNoJOdoDMBY4
5dS4G/UNBRMk7t5I/gzlJvDoKS/kK+oZ0gEuNQEtt+m5zAJM+CYBBAgK6QI1EUYS3v1gKjWX0BkAGwbN9A3I8PQUzhkFFhYu
5usCJh0q7ecX+f5H5+8mFScPJhkA/hzcLQYH8Ak6GPb9SOwb0Pr1TQwL6sLQB/zFGgnW//PnHS8MxvArHhbuNvi61vIBEPwW
C/4a9s3zFf4QBs1TrPLk2vD3Gv0A+Q8eu/ZMIwn9EfVC9wkn5Q/cutsV9dPJxRvPIPIW/OQEAbnzDRXoB0f48zBP3CwS5fPZ
CQ0p+zYc4tDtFDgmCSbHK8EDCO6XCPgWxc39BAju9e3MDAj6B8Po//EQCR3N4bsh/dfhOu0H+8LlPfsfHTo68OogHipj+QM5
sfI9BvYUJQX4+r3/y8uHRv8C9xs57cME5rq2Vhm/E8veXhsQMvfKEgf1GSU9UAoIMRsZC+RuDOLnO+BA2xPmGvjs8RvUCO8L
FwLp2Bq8+PkM6tsAC/fd400VTzXo9kcFKBTtz/gpksbGMLr5ZRYGzAEL/gkaNS7nBsr+GuL77UH4DA7n41EPLQ3L/tEP8LxV
5fnqQk0X3jTR1kkl8hTNDCkJAhIDurCNC93ZAC0e7+MQ6NoBFVT/7ikXGvcMEfE2yRSBLyab8d3VKL4Y/GWsGBnRCBYS8RQh
BzbH+vjp7QHTEwUJ1LvEAi/f+v7LNxh/BuwdBdP9L/fpuwro53AAIhdHFODfALPNGyT78AQG9hzqT8z0IRr7CCfoJRHnDgIi
6svSDfb/wigOIAEUrskQu84VFBTzGAcADvXdzgEP7Nk3+AzaCt2iN+L7yQ/j/drKD+LvAAMNzzz+MT04sUAQG+kk78ndzd/U
Q8431BoNHfTq0AH2CDcK9QojDuYJ+v/xFfQU8f/P8s/DA+D4LxMYyQAc3xYyORoHzC7n+srs5cn/CBP43evf/vnS8/m+ETPo
6gUfxB4RIxayl0TFm9QLKetE4gsw/74GAcjoO/gOOxkB+x02FwzB6A3+KEIQDhO5+gDwwO874cjm2tTp2zzP2yYLExYFBuXy
/h3XUcgmb83q9Rrv+yQfGyssMQEuPLYM8h+59PMQLB/xLJ4ZKtHj6g0XcEiPOu3p+rTVTCQlOPrzDBP0ON0VBO7D2frh/+T6
/RrtBNoL7wn8HBHX7gYcv/oVpusOIBDyLS4lDh8/yQ/hstP68VUJJFMvC9D/If/MK138QdzzWwPB4ib79eouFRMAL+Y0Du0K
3MznywAr9/YtOf/tAgsFFCAQn9Tx5R/qvh4kGfrxFuby9xAh6PIcINwS6tDlCO/z8SnfAST/MFjs7/r+ERRB0DtMCOPrDQP4
Bxn0DbnhHgEJLw/FBwfP6NJzBfIl9+D25enx9rgqk/btYy4JXdUbAg3lCEEfAxbnNQQSE+tA+wTeMPcd0+XpENnu7C70/u/U
6dHoBVET8RgFAw8YMssA/xsA3uj7+bQRBxvmHa4N7PYQBtFF7xTn8z7yKuBS/KgI7jY3BPoSwwQHBNjELv0nGfcMyOq0JxVL
FwHkJj33zPQT5g5DEMkc6OXZJhr4GDjt8SfR/6zcAcUfAhD/3BEa6uum6hTZCzE/9tbXAtvTvhnBQiu/wPbB6xUxmAfi+AP2
4vRP/rkrBeDe4eHHCR8Y+jg0wekh4gHx0QMzNVvVIAsc7Q7HFwnY5/AixSe8HcouGinz8vkM+9v50jIDF90MONwNAwMPMNcO
KfwZEMz61Bj6+hAdC+7MLOkR4uL239HCJgPlAN8mQwkkGQ06/+0Y6tT7yhr3E97QDhYsFwXx5Bzc6bcK4RT+8uwRLc4i6+ww
mNUF6PX4BR77qAcDDTsnFiryAMClKOy6OzPM+g79QQbvLh8X3+wK7PDoPfzj0+Is6/YgA+UB6+QD2SEC1e8sZP0HA0T1Ghvm
5KPF/uXnFpsAB0v/4Mnr/+rg1wHsHgPi3y4RG7zl+eDULBUwA9dPzRY5G/ApCw3c3t715AIFBy4mG/HY8AP53wY4/gjj+RIk
/fjUuRAb8OcOMdXyE/UaJy3x/gQzBDUHDxH73fDd8NvVACru5A4cDPvXKrPxGOv0Ds/+EwAFDx4NF/zwCS39BdH84/y+EPAk
+/whS7dBBwPxFtsXLPQV8kkvJLMzP9oS1c/qIr4TDxc3F9fNMv/v5uA3ESfLB9ct2BYPt/cp2QPq0yi3JLv3Rh4MCwIjAgfR
AyT92P8dLxwXEDEX5s23Fu+30+7ZHwHm4/vx4AkGGuEeo0fo2sfM7+23ufDUQdrvNBXO+BkortXv/hEI9VlAB+MSwRAJ8OAT
DxoS8xvjqfrzwBTyGkf48er7LN/z/hPS2wYnJh3s9P8GvzEgFQIDEuopUy8n+BAU5QTSGbQlB//4RfoF7O/o6xAZHTDN9S7Q
JFnPKNnqPhXuBvnWI/W9J+nRABf8cR7ySg8W0gji2iD2INsIGHQOCvQC2RQXHTvYNNUWMRDe8x/7EAQr/BDn6Os+/twi+6FM
8gjgHfYRHxAyAPfP6AD1+9b0zNLrJBkLC/OpB9X+BcXtA50T1wPyuhPxLeXJ8h3i6CHe9htd//kuEBXn9P3JwgjJ6+jgOCLv
AgbrxLgRDqsayeQ3q9xT7OMHyhnk+Pb7zSlDOhb8+wz1E/wX6BEYyOcMIgjF6y/KxwnBGKkK8OrxCOvCCAz3/dzsPtvsISfp
SBjA8wwCDhAzIjrY9eHyLuinzO0aJCdf5iBGChzWHvzvHQnW/esCxegV2hfYSggMAOsHCQkh0/8G5Ofh+f0aGCE096A23xyj
27sM1ckrzCrS4gb/+h/8/yxH7gH35elB/QMfCf0sTtv6LMDw+BRAKd7/AyMzFwwJ3UsyH+QaHKhB5QUaOQwS+9PM+RPM9/8k
E/jrK0kJ7QS6GfUdHCfkBfb2zfnPQjjgH9bHa/wm8+QB7/73+unwIPf83CO/8Avz5Qbb1N7y9uP0/Srw5iTeBr4hDSvW5PYB
DwXVFqLz78LmNBMh+u//5bX7PgsU/rX/PR4RsRwh6hDVU/0jCBcgJ+sD7+Ty8/8L/wMcAg+3Ny8aAAsL8iAS4Wcqu/ob6uO5
8RoXEdr8HwwR7wLG8RfsHc8A4Ocbyf8qOvHc8dga3fjRw/3bGxAwIjhPPI/tFCDwHiG7HEbDKTPQJwP78gMmsPfeXGHu+jEU
5Mum+eww4iUiKsjg9C0A8v066t/mF18P+A+Z6QHvEDs8D/DEGUnpKds6983QFCpL8RHpsey63RLip6796jHuJ+xTTyjOvvLs
CQsQHPAW/MYV9xYBAw8mEilZu/D1+rvuzNjdLLrvxuDo/PUV3DEDdOvhIofpAg/WAOstuxn57d/rMv7zvwMRG/gRCQXR2Qv3
zSvfJ/c/AOjiETol5wwlAxAD/hz2Ie3gBvzbNBoO8eIG7Av+RSrz7sEjITUP5AotG/w47QDrwf7r0fHDLyY2CDlE39XeHesW
B/X9BwTO+tz2zijY7PII3O7gOu1b8z37+f7r8TYy9v/9Kg7sAvv9EtojKQrP2hoWDvszw9kt8eXFS9clGQAiBkVFIjX/NxLG
Ivu2D67HONP0DMYCAPLzOFftDczk5eUYFhnxNN86MBQRBw7w9PrUFd0O1w/V99cKCU7qxBLuBvv8KEX0Diz97gj2IzjrPeVM
BdgY5we/DUrzJQXGLOT17STL5Tv/OfjyLxQUKDfB7un6Jt4oCSfkJQElu+MhpwHRMDX87QIK8V8NBczz6feqCPLZ0toOvgEP
+N/u8gAVN+n7CPXz0D/rJ/ga9hnb8chM+gEh0uzD5ygYUsD/GhDb9bXq8/3xCQn4//Tg7vT+IUgMTNcl8xr2Dwcx7hHdET7d
2RHDJMzYOgXxHtfz/CgB+evd9QwXLQTz/h8g3P4f/ufpEf8IHPohC93+CMUntg7gEe5KLiX9MvkCFbX8BwH/ETBEG8TJDANO
C+Pz8urxySghAwA7HKL6CPgHLDwRz/Tf"""
GRAMS = """\
! !_! !_<link> !_<track> !_but !_der !_el !_finally !_how !_i !_i'm !_my !_reachable !_server
!_so !_ssh !_when !_which <link> <link>_from <n> <n>_<n> <n>_<track> <n>_? <n>_a <n>_am <n>_and
<n>_april <n>_at <n>_au <n>_aug <n>_august <n>_by <n>_days <n>_de <n>_december <n>_hours <n>_in
<n>_is <n>_jan <n>_january <n>_june <n>_march <n>_may <n>_more <n>_nd <n>_people <n>_please
<n>_pm <n>_rd <n>_st <n>_th <n>_to <n>_until <n>_utc <n>_weeks <n>_would <n>_月 <name> <name>_!
<name>_<name> <name>_? <name>_and <name>_asked <name>_away <name>_back <name>_can't
<name>_covers <name>_did <name>_do <name>_for <name>_from <name>_goes <name>_had <name>_has
<name>_hasn't <name>_have <name>_he <name>_helps <name>_i'm <name>_in <name>_instead <name>_is
<name>_knows <name>_leaves <name>_left <name>_mentors <name>_needs <name>_nice <name>_no
<name>_on <name>_over <name>_passed <name>_patch <name>_please <name>_she <name>_should
<name>_still <name>_take <name>_takes <name>_that <name>_the <name>_to <name>_told <name>_took
<name>_wants <name>_was <name>_will <name>_would <track> <track>_! <track>_<track> <track>_?
<track>_a <track>_about <track>_after <track>_and <track>_as <track>_at <track>_because
<track>_but <track>_by <track>_call <track>_can <track>_cohort <track>_could <track>_do
<track>_docs <track>_done <track>_engineer <track>_even <track>_exam <track>_for <track>_goes
<track>_got <track>_group <track>_has <track>_how <track>_i <track>_i'd <track>_i'm <track>_if
<track>_in <track>_instead <track>_is <track>_join <track>_last <track>_list <track>_looks
<track>_mentor <track>_mitmachen <track>_moro <track>_my <track>_next <track>_no <track>_not
<track>_now <track>_on <track>_one <track>_only <track>_openstack <track>_or <track>_page
<track>_please <track>_pls <track>_program <track>_sounds <track>_stays <track>_still
<track>_svp <track>_take <track>_team <track>_than <track>_thank <track>_thanks <track>_the
<track>_this <track>_to <track>_told <track>_too <track>_track <track>_two <track>_until
<track>_was <track>_weekly <track>_what <track>_whatever <track>_where <track>_while
<track>_with <track>_would <track>_yesterday =asked =conditional =for-others =inquiry =of-others
=of-things =over =pondering =reported ? ?_! ?_<track> ?_? ?_does ?_he ?_i ?_i'd ?_i'm ?_if ?_is
?_me ?_my ?_no ?_please ?_she ?_then ?_they ?_thx ?_what ^<n> ^<name> ^<track> ^? ^a ^absolutely
^accept ^accepted ^actually ^add ^affirmative ^after ^all ^alles ^almost ^already ^also ^am ^ana
^and ^any ^anything ^approved ^are ^as ^ask ^at ^away ^back ^bad ^before ^bin ^bitte ^biweekly
^blocked ^bo ^bootstrap ^both ^break ^bug ^busy ^by ^c'est ^can ^can't ^cancel ^cap ^capacity
^cheers ^ci ^cloud ^code ^cohorts ^commands ^confidential ^confirmed ^congratulations ^consider
^cool ^correct ^could ^count ^cómo ^danke ^de ^dear ^definitely ^delete ^depends ^did ^didn't
^digest ^do ^does ^don't ^done ^drop ^end ^enough ^enrol ^erase ^evenings ^everything
^everything's ^exactly ^exam ^exams ^export ^family ^fewer ^finally ^fine ^finished ^first ^for
^forget ^forgot ^from ^fyi ^gdpr ^geschafft ^give ^go ^goal ^going ^gone ^gonna ^good ^got
^great ^haan ^had ^half ^happy ^harassment ^has ^haven't ^he ^hello ^help ^hey ^hi ^hm ^hmm
^hola ^hold ^holidays ^honestly ^hospital ^how ^i ^i'd ^i'll ^i'm ^i've ^ich ^if ^ignore ^in
^indeed ^info ^interested ^is ^ist ^it ^it's ^ja ^jawohl ^je ^jion ^join ^joining ^just ^kann
^keep ^kid ^kids ^kindly ^kolla ^last ^later ^leave ^leaving ^lee ^leider ^less ^let ^let's
^lieber ^life ^limit ^list ^lo ^looking ^lost ^lovely ^ma ^make ^max ^may ^maybe ^me ^mein
^meine ^mentee ^mentor ^mentoring ^mentors ^merci ^merged ^met ^mi ^mine ^more ^most ^move
^moving ^my ^nah ^nearly ^nee ^need ^needs ^nein ^never ^new ^next ^ngl ^nice ^no ^nobody ^non
^nope ^not ^nothing ^nova ^não ^obrigada ^of ^off ^office ^offline ^oh ^ok ^okay ^on ^once ^one
^only ^ooo ^oops ^options ^oui ^our ^out ^parental ^pas ^pass ^passed ^pause ^pausing ^perfect
^please ^pls ^por ^present ^private ^priya ^probably ^pto ^puedo ^pushed ^put ^quels ^quero
^question ^quick ^quiero ^quit ^qué ^radio ^reached ^ready ^reduce ^reminder ^remove ^respected
^resume ^retiring ^review ^right ^room ^saw ^second ^see ^send ^server ^shall ^she ^should ^si
^sick ^sign ^signup ^small ^so ^somebody ^someone ^sorry ^sounds ^starting ^status ^stepping
^still ^stop ^stuck ^subscribe ^sure ^swap ^switch ^sí ^tak ^take ^taking ^tell ^thank ^thanks
^that ^that's ^the ^there's ^they ^thinking ^this ^three ^time ^today ^tomorrow ^too ^took
^travelling ^true ^two ^tz ^under ^undo ^unfortunately ^unpause ^unsubscribe ^until ^utc
^vacation ^very ^vou ^wait ^waiting ^was ^we ^we're ^we've ^welche ^welcome ^well ^weniger ^what
^what's ^when ^where ^which ^who ^who's ^why ^wie ^will ^wish ^with ^withdraw ^wonderful
^working ^works ^would ^wow ^wrong ^wrote ^y ^ya ^yeah ^yep ^yes ^yo ^you ^your ^yup ^zuul ^не
^хочу ^я ^はい ^好的 ^👍 a a_<n> a_<track> a_baby a_better a_bigger a_bit a_break a_bug a_call
a_certificate a_colleague a_company a_copy a_dead a_degree a_different a_draft a_fee a_few
a_former a_fortnight a_free a_friend a_good a_group a_hint a_holiday a_job a_laptop a_later
a_lie a_list a_look a_lot a_lovely a_mail a_meetup a_mentee a_mentor a_mentor's a_message
a_minus a_minute a_mistake a_month a_new a_nice a_note a_password a_patch a_pause a_place a_plan
a_problem a_question a_robot a_seat a_second a_short a_single a_student a_third a_time
a_training a_typo a_video a_wedding a_week a_weekly a_while a_whole a_word a_workshop a_year
a_yes ab ab_montag aber able able_to about about_<track> about_? about_a about_ceph about_it
about_leaving about_me about_my about_the about_this about_you about_your abril absent
absolutely absolutely_well abstract abstract_is accent accept accept_the accepted
accepted_<track> accepted_for accepted_my accepted_with access access_to accident account
account_and aceito achieved active actually actually_no add add_<track> add_me add_the addition
additional additional_mentee address address_? address_changed address_from address_i address_is
addressed affirmative afk afraid afraid_i afraid_of afraid_this after after_<n> after_<name>
after_<track> after_a after_all after_easter after_june after_my after_that after_the after_this
afterwards afterwards_? again again_! again_and again_in age ago agree agree_first agree_to
agree_with agreed ahead alive alive_sorry all all_! all_day all_fine all_good all_in all_is
all_mail all_means all_my all_of all_the all_week alle alle_meine alles allow allow_it allowed
allowed_? almost almost_done alone along already already_? already_have already_in already_said
als also also_<track> also_add also_do also_mentor also_put also_take although although_i
altogether always am am_<n> am_a am_done am_i am_in am_interested am_not am_still america an
an_answer an_hour an_old ana and and_<n> and_<name> and_<track> and_all and_answer and_can't
and_confirmed and_could and_dusted and_everything and_friday and_i and_i'd and_i'm and_i've
and_if and_in and_is and_it and_it's and_merged and_my and_no and_now and_please and_reachable
and_she and_started and_the and_then and_tried and_want and_what and_would angry anna annual
annual_leave another another_course another_mentor another_one another_program another_review
ansible answer answer_? answer_from answer_is answer_needed answer_the answer_then
answer_tomorrow answered answered_me answered_my answered_on answered_yet answering answers
answers_me answers_ping any any_further any_idea any_longer any_mail any_more any_news anybody
anybody_else anyone anyone_else anything anything_for anything_from anywhere apart application
application_? apply apply_for approved april april_<n> april_? april_i april_in april_may
april_pausieren are are_all are_done are_fine are_great are_in are_my are_on are_over are_the
are_there are_too are_you arm around arrived arrives art art_<n> as as_a as_done as_mentor as_my
as_of as_soon as_the as_they as_usual as_well as_you asia asia_tokyo aside ask ask_<name> ask_?
ask_for ask_me asked asked_for asked_how asked_me asked_to asked_yesterday asking asking_for
asking_me asks asks_for asks_me asks_whether assign assign_me at at_<n> at_a at_all at_another
at_easter at_home at_it at_last at_me at_most at_my at_night at_our at_the at_university at_work
ate ate_my attached attend até até_<n> au au_<n> auf aufhören aug august august_<name> aus
aus_der australia auto auto_reply automatic autoreply autumn available available_again avoid
away away_<n> away_? away_at away_but away_for away_from away_i'm away_in away_last away_myself
away_next away_till away_until baby back back_! back_? back_after back_already back_at back_by
back_for back_from back_i back_in back_on back_online back_since back_the back_to back_yet bad
badge badge_? baker based based_in bash be be_? be_a be_able be_an be_around be_away be_back
be_better be_done be_fine be_glad be_gone be_happy be_here be_honest be_in be_late be_mentored
be_merged be_moved be_my be_on be_possible be_reachable be_reached be_stuck be_there
be_travelling be_with beaucoup because because_of become become_a become_too bed been been_a
been_chatting been_fighting been_ill been_waiting before before_april before_easter before_i
before_me before_summer before_the begin beginner beginners behaviour behind bei bei_<track>
bei_der being being_bullied believe bell ben bengaluru berlin berlin_from besides best bestätigt
better better_for better_i better_than between between_<n> between_us bhai bigger bin bin_ab
bin_ich bin_noch bin_wieder bis bis_<n> bis_ostern bit bit_longer bitte bitte_keine biweekly
biweekly_please blocked blocked_on blocks blog bloquée bo bo_is board body bogotá book booked
boot booth booth_at boots boots_and borren boss boss_asks boss_has boss_is boston both bought
bought_a bow bow_out branch branches brazil break break_in break_is break_of break_till
break_until bridge bridges bring bring_a broken brother bst btw bug bug_report build bullied
bullied_in buried buried_in burned bus business busy busy_but busy_until busy_with but
but_<name> but_can but_don't but_first but_i but_i'd but_i'll but_i'm but_it's but_keep but_my
but_no but_not but_ok but_only but_please but_reachable but_she but_that's but_the but_what
but_why but_yes button button_myself by by_accident by_all by_friday by_me by_mistake by_my
by_myself by_somebody by_the by_then c'est c'est_fait calendar call call_? call_at call_early
call_on call_that call_tomorrow call_with call_yesterday called called_me calling calls
cambiarme cambiarme_a came came_back can can't can't_any can't_be can't_continue can't_decide
can't_do can't_find can't_get can't_go can't_help can't_join can't_make can't_manage
can't_mentor can't_open can't_say can't_stop can't_take can't_this can't_work can_<name> can_a
can_come can_confirm can_do can_go can_have can_help can_i can_it can_join can_log can_look
can_mentor can_my can_one can_only can_pause can_reach can_reproduce can_see can_somebody
can_someone can_ssh can_start can_take can_the can_u can_vouch can_wait can_we can_work
can_write can_you canada cancel cancel_my cancel_that cancelled cannot cannot_join cap cap_me
capacity capacity_<n> care care_of carry carrying carrying_on cat cat_walked catching
catching_up ce ceph certificate certificate_? certificate_at certification certified cet cfp
cfp_closes chance chance_to change change_? change_cohort change_got change_is change_it
change_landed change_the changed changed_and changed_jobs changed_my channel chapter chapter_<n>
chatting cheap check check_in check_that check_with checked checking checking_in cheers child
choose ci ci_is cinder cla class clear click clicked close closes closes_on cloud cloud_is clue
co coach code code_of coffee cohort cohort_? cohort_please cohorts colleague colleague_wants
colleague_would colleagues come come_after come_back come_on comes comfortable comfortable_with
coming commands comment comment_on comments commit communication company complete completed
completely compute computer concentrate conduct conference confidential config confirm
confirm_my confirm_that confirm_the confirmed confirmed_! confirms conflict congrats
congratulations connection consider consider_me contact contacted container contesta continue
continuing contract contribute contribution controller convinced cool copy copy_of core correct
cost cost_? cost_me costs could could_<name> could_<track> could_be could_have could_help
could_i could_mentor could_my could_not could_somebody could_someone could_take could_the
could_we could_you count count_? count_me count_on counts counts_as course course_i course_i'm
cousin cover cover_for covered covering covers covers_for crazy crossed crying cst cut cómo d da
dabei dad dakar dank danke danke_ich das das_hat data data_? data_about data_do data_volume
database date daten dates daughter day day_as day_at daylight daylight_saving days de de_<track>
de_abril de_mails de_retour dead deadline deadline_? deadline_for dear debian december
december_to decide decided decided_to decline definitely degree degree_? dejo del delete
delete_all delete_everything delete_me delete_my delete_the deleted deleted_the delighted
delighted_to demo denied denn denunciar depends depends_on deployment depoly der der_<track>
der_server der_warteliste desde desde_hace desk devstack dia dia_<n> did did_! did_and did_i
did_it did_my did_not did_she did_the did_you didn't didn't_get didn't_i didn't_want die
die_gruppe died dies difference difference_between different different_group different_groups
different_mentor digest digest_only disagree discontinue disk disk_is disks distribution do
do_<track> do_? do_anything do_grupo do_i do_if do_it do_mentors do_next do_not do_one do_people
do_the do_they do_this do_to do_we do_you docker docs docs_are documentation does does_<name>
does_<track> does_a does_it does_leave does_my does_not does_she does_that does_the does_this
doesn't doesn't_allow doesn't_answer doing don't don't_assign don't_care don't_drop don't_feel
don't_forget don't_get don't_have don't_know don't_make don't_mind don't_need don't_put
don't_remove don't_send don't_share don't_think don't_understand don't_want don't_write done
done_! done_<link> done_<name> done_? done_and done_for done_i done_i'm done_next done_only
done_the done_when done_with données doubt down down_? down_again down_as down_at down_for
down_from down_he down_on down_with dr draft dream driving drop drop_<track> drop_me drop_my
drop_out dropped dropped_out du du_<n> dublin due dusted duty e each each_time eager earlier
early early_for earned easier easier_? easter easter_monday el el_grupo el_servidor else else's
else_can else_does else_has else_is else_should else_to elsewhere em email emails employer
employer_won't empty en en_<track> en_bogotá en_el en_quito encore end end_? end_date end_i
end_my end_of ende ends ends_on engineer english english_? english_is enough enough_for enrol
enrol_me enroll enrolled enrolled_? enrollment entrar erase erase_me erase_my erreichbar error
error_? es es_ist est estou estoy estoy_en et europe europe_berlin eva eva_novak even
even_though evening evenings evenings_are evenings_cet ever ever_need every every_evening
every_few every_friday everybody everyone everything everything's everything_! everything_in
everything_is everything_until everything_you ex exactly exactly_? exactly_what exam exam_!
exam_is exam_passed exam_period examination exams exams_are exams_start exams_till exams_until
exams_went except exchange excited exist exist_? expected expected_of expecting experience
experience_? explain explained export extend extend_my eyes fail failed failing fails fails_with
fait family far far_from fast faster faster_? father favor february fee fee_? feedback feel
feel_safe felt few few_weeks fewer fewer_mails fewer_of fewer_reminders fighting fighting_with
file final finally finally_! find find_a find_somebody find_someone find_the fine fine_for
fine_just fingers fingers_crossed finish finish_before finished finished_? firewall first
first_? first_bug first_call first_contribution first_step first_time first_week fit five
five_minutes fix fix_is fixed fixed_a fixed_it fixed_my flat flatmate flavor flight floating
floating_ip flu folder folks follow following follows for for_<n> for_<name> for_<track> for_?
for_a for_another for_asking for_covering for_days for_everything for_good for_how for_it for_me
for_mentoring for_money for_my for_now for_one for_openstack for_our for_six for_somebody
for_ten for_that for_the for_their for_this for_three for_today for_two for_your fora forget
forget_about forget_me forget_my forget_the forgot forgot_my forgot_to forgotten former
former_mentee fortnight forward forward_to fosdem found found_a found_another found_somebody
found_the four free free_? free_my free_now freeze french french_? frequently freundlichen
freundlichen_grüßen friday friday_? friday_but friday_i friday_i'm friday_to friend friend_told
friends from from_<n> from_<name> from_<track> from_? from_a from_everything from_here from_home
from_june from_kolla from_lagos from_last from_leave from_may from_me from_mentoring from_monday
from_my from_nairobi from_now from_outside from_parental from_the from_this from_thursday
from_tomorrow from_vacation from_you from_your front front_of fuera full full_again full_of fun
fun_of funciona funciona_? funny further fyi fyi_i für für_<track> gate gave gave_a gave_me
gave_up gdpr gdpr_i gern gerrit gerrit_? geschafft get get_a get_along get_another get_any
get_fewer get_in get_into get_it get_my get_past get_the get_these get_this get_too gets
gets_merged getting git git_review give give_<name> give_back give_her give_it give_me give_my
give_something give_the give_up giving giving_up glad glad_to gladly glance globals globals_yml
gmt gmt_<n> go go_? go_about go_ahead go_on go_to goal goal_? goal_achieved goal_is goal_of
goal_reached goes goes_on goes_to going going_on going_to going_well gone gone_<n> gone_for
gonna good good_friday good_luck good_to good_work goodbye goodbye_to got got_a got_back got_in
got_it got_me got_merged got_nothing got_the got_this gracias gracias_por grandson grazie great
great_<track> great_but great_i great_initiative great_program great_when green greetings
greetings_from group group_? group_about group_from group_i group_is group_keeps group_starts
group_to group_with groupe groupes groups groups_? groups_am groups_are groups_still grupo
grupo_? grupo_de grupos gruppe gruppe_<track> gruppen grüßen grüßen_dr guide guide_? gustaría
guten guten_tag guys haan hace hacer had had_a had_no had_that had_the had_thought had_time
had_to haha hai half half_of half_way hallo hallo_ich hamburg hand hand_over hand_with hands
happen happened happened_in happens happens_if happens_to happens_with happily happy happy_new
happy_to harassed harassment hard hard_to hardware has has_a has_arrived has_become has_been
has_he has_my has_no has_not has_to hasn't hasn't_answered hasn't_been hat hate hate_to have
have_<name> have_? have_a have_about have_at have_been have_exams have_i have_it have_left
have_more have_my have_no have_not have_places have_reached have_room have_run have_somebody
have_the have_three have_time have_to have_written have_you haven't haven't_checked haven't_had
haven't_heard haven't_looked haven't_seen haven't_written having he he'd he's he_asked he_can
he_did he_has he_hasn't he_is he_keeps he_reviewed he_told he_touched he_tried he_wants he_won't
he_wrote health hear heard heard_a heard_anything heard_from heard_that heat hello hello_from
hello_i help help_! help_? help_him help_me help_people help_this help_with helped helped_me
helps_me her her_? her_a her_address her_exam her_i her_mentor her_on her_so her_to her_tonight
her_twice here here_! here_<track> here_? here_again here_for here_i here_in here_is here_still
here_to hereby herself herself_? hey hi hi_! hi_<name> hi_all hi_everyone him him_to hint hiring
his his_server hm hmm hoffmann hola hold hold_about hold_my hold_on holiday holiday_<n>
holiday_? holiday_for holiday_here holiday_next holiday_until holidays home honest honestly
honestly_i honored hooray hope hope_to hoping hoping_for horizon hospital host hosts hour
hour_later hours hours_a hours_per house how how_can how_did how_do how_does how_far how_hard
how_it how_long how_many how_much how_to hurry husband hypervisor hätte höre höre_auf i i'd
i'd_also i'd_be i'd_better i'd_hate i'd_have i'd_join i'd_like i'd_love i'd_mentor i'd_prefer
i'd_rather i'd_say i'd_take i'll i'll_be i'll_drop i'll_have i'll_join i'll_look i'll_ping
i'll_read i'll_take i'll_tell i'll_think i'll_try i'll_wait i'll_write i'm i'm_<n> i'm_a
i'm_afraid i'm_alive i'm_already i'm_around i'm_at i'm_available i'm_away i'm_back i'm_being
i'm_coming i'm_continuing i'm_done i'm_fine i'm_finished i'm_free i'm_full i'm_getting
i'm_giving i'm_going i'm_happy i'm_having i'm_here i'm_ill i'm_in i'm_interested i'm_leaving
i'm_looking i'm_moving i'm_no i'm_not i'm_off i'm_on i'm_only i'm_out i'm_over i'm_quitting
i'm_so i'm_stepping i'm_still i'm_stuck i'm_swamped i'm_taking i'm_thinking i'm_travelling
i'm_waiting i'm_willing i'm_with i'm_writing i've i've_been i've_decided i've_found i've_got
i've_learned i've_lost i've_no i've_returned i_<track> i_? i_accept i_add i_agree i_already
i_also i_am i_answer i_answered i_are i_ask i_asked i_attached i_avoid i_be i_believe i_bring
i_came i_can i_can't i_cannot i_change i_changed i_clicked i_come i_confirm i_continue i_could
i_deleted i_did i_didn't i_disagree i_do i_don't i_drop i_dropped i_ever i_failed i_feel i_felt
i_finally i_find i_finished i_fixed i_forgot i_found i_gave i_get i_give i_go i_got i_had i_hand
i_have i_haven't i_heard i_hereby i_hope i_in i_join i_joined i_just i_keep i_knew i_know
i_learn i_learned i_leave i_left i_like i_live i_log i_look i_looked i_lost i_made i_may i_meant
i_meet i_mentor i_might i_miss i_moved i_must i_need i_never i_no i_now i_on i_only i_out i_owe
i_pause i_paused i_plan i_prefer i_pushed i_quit i_reached i_read i_registered i_report
i_request i_resign i_return i_reviewed i_said i_saw i_see i_sent i_shall i_shared i_should
i_sign i_signed i_skip i_solved i_speak i_spoke i_stand i_start i_stay i_still i_stop i_stopped
i_submitted i_switch i_switched i_take i_tell i_think i_thought i_told i_trade i_tried i_try
i_unsubscribe i_use i_used i_volunteer i_wait i_want i_wanted i_was i_will i_wish i_withdraw
i_won't i_wonder i_work i_worked i_would i_write i_wrote ich ich_bin ich_höre ich_kann ich_komme
ich_möchte ich_nicht ich_wohne ich_würde idea idea_about idea_how idea_what idea_when ideas if
if_<name> if_i if_it if_it's if_my if_nobody if_not if_so if_somebody if_that if_the if_there
if_there's if_yes if_you ignore ignore_my ignore_the igor ihr ill ill_? ill_for ill_so im
im_urlaub image impossible in in_! in_<n> in_<track> in_? in_a in_addition in_all in_another
in_april in_at in_august in_autumn in_berlin in_brazil in_but in_contact in_die in_different
in_english in_february in_five in_front in_gerrit in_hospital in_i in_i'm in_if in_it in_january
in_july in_june in_law in_lima in_line in_madrid in_master in_may in_meetings in_my in_nova
in_on in_one in_order in_oslo in_our in_parallel in_porto in_private in_public in_that in_the
in_this in_tokyo in_touch in_urlaub in_vancouver in_work in_your inbox inbox_is include indeed
info inform inform_you information initiative installation installed installer instance instead
instead_? instead_of insulted insulted_in interest interest_in interested interested_?
interested_any interested_in interesting internet internet_is interrupt interview into
into_<track> into_it into_my intro ip irc is is_<n> is_<name> is_<track> is_a is_about is_asia
is_at is_away is_back is_bad is_broken is_confidential is_done is_down is_easier is_enough
is_fine is_fixed is_for is_from is_full is_going is_great is_hard is_he is_her is_i is_ill
is_impossible is_in is_it is_leaving is_merged is_missing is_my is_not is_off is_oluwaseun is_on
is_out is_over is_plenty is_priya is_reachable is_red is_right is_she is_sick is_stepping
is_still is_stuck is_that is_the is_there is_this is_too is_travelling is_two is_up is_waiting
is_well is_what is_wrong is_yes isn't isn't_for isn't_it isn't_reachable issue issue_it ist
ist_mir it it'll it's it's_<n> it's_a it's_been it's_done it's_great it's_in it's_me it's_merged
it's_not it's_only it's_time it_! it_? it_a it_about it_again it_all it_any it_back it_be
it_between it_boots it_but it_by it_cost it_count it_depends it_doesn't it_done it_finally
it_for it_from it_gets it_has it_here it_i it_if it_in it_is it_isn't it_more it_myself it_ok
it_okay it_on it_please it_possible it_private it_public it_really it_running it_says it_seems
it_still it_thanks it_the it_to it_up it_was it_were it_weren't it_worked it_works it_yet its
j'aimerais ja jan january january_no jawohl je je_ne je_suis je_voudrais jion jion_depoly job
job_? job_and job_i jobs join join_<track> join_? join_anything join_as join_but join_if
join_our join_the join_us joined joined_the joining joke jokes jokes_about jonas joy july june
june_on jusqu'au jusqu'au_<n> just just_a just_checking just_had just_slow just_to kann kann_ich
kar kar_do keen keep keep_<track> keep_about keep_going keep_it keep_me keep_my keep_the keep_up
keep_us keeps keeps_asking keeps_failing keeps_sending keine keine_mails kendall kern kern_we
key keyboard keystone kid kid_is kids kids_are killing kind kindly knew know know_? know_how
know_nothing know_that know_what know_when know_who know_yet knows knows_ceph kolla kolla_?
kolla_is komme komme_mit krank la lab lab_host lab_is lagos landed landed_in landed_this
languages laptop laptop_died laptop_with last last_! last_day last_mail last_month last_night
last_one last_week last_year late lately later later_? launchpad law le le_groupe lead learn
learn_<track> learn_? learn_how learn_to learned learned_it learning least leave leave_!
leave_<n> leave_<track> leave_? leave_a leave_at leave_back leave_from leave_if leave_in
leave_is leave_it leave_me leave_my leave_the leave_till leave_what leaves leaves_i leaving
leaving_for leaving_my lee left left_? left_a left_i left_the left_to leider leider_nein lena
lena_hoffmann les less less_mail less_often less_than less_time let let's let's_go let's_start
let_<name> let_me lie lieber life like like_<track> like_a like_somebody like_that like_the
like_them like_to lima limit limit_is line link link_on link_to linkedin linux lisbon
lisbon_last list list_? list_but list_for list_i list_of list_please little live live_in lives
lives_in living lo lo_dejo lo_logré load log log_i log_in logged logré logré_! logs lol long
long_? long_do long_will longer longer_? look look_? look_after look_at look_for look_tonight
looked looked_into looking looking_for looking_forward looks looks_great lose lose_my lost
lost_interest lot lot_! lot_of love love_to lovely luck luck_with lunch lvm là läuft löscht
m'inscrire ma ma_mentore machine madam made made_a made_it madrid mail mail_? mail_a mail_at
mail_but mail_for mail_from mail_in mail_is mail_me mail_on mail_per mail_please mail_said
mail_was mailbox mailing mailing_list mailing_me mails mails_? mails_bitte mails_for mails_from
mails_in mails_mehr mails_now mails_please mails_to make make_it make_my makes mal manage
manager manila manual many many_emails many_hours many_mails many_mentees many_people march
march_<n> march_and march_to marcus marcus_bell mariadb mark mark_me married master match matter
max max_<n> maximum may may_? may_be may_i may_please may_to maybe maybe_<track> maybe_? maybe_i
maybe_i'll maybe_later maybe_next me me_! me_? me_a me_about me_after me_again me_and me_another
me_any me_as me_ask me_at me_away me_back me_better me_but me_by me_down me_first me_for me_from
me_go me_gone me_good me_gustaría me_have me_he me_how me_i me_i'm me_if me_in me_into me_luck
me_more me_my me_new me_next me_off me_on me_one me_out me_please me_pls me_see me_she me_sleep
me_so me_the me_this me_through me_to me_until me_up me_what me_with mean mean_? means meant
meant_<track> meant_for meanwhile meet meet_on meet_you meeting meeting_? meeting_on
meetings_all meetup meetup_? meetup_in mehr mein meine meine_daten meine_mentorin melden meldet
meldet_sich memory mentee mentee_? mentee_asked mentee_at mentee_for mentee_in mentee_is
mentee_says mentees mentees_? mentees_are mentees_asked mentees_at mentees_can mentees_for
mentees_right mentor mentor's mentor's_behaviour mentor_<name> mentor_<track> mentor_?
mentor_after mentor_again mentor_any mentor_asked mentor_at mentor_de mentor_for mentor_guide
mentor_has mentor_in mentor_is mentor_list mentor_lives mentor_makes mentor_me mentor_never
mentor_no mentor_of mentor_people mentor_shouted mentor_since mentora mentore mentore_ne
mentored mentored_in mentorin mentorin_meldet mentoring mentoring_<track> mentors
mentors_<track> mentors_? mentors_are mentors_for mentors_get merci merci_beaucoup merge merged
merged_! merged_<link> merged_? merged_at merged_my merged_this merged_today merged_tomorrow
merged_two mes message message_on messages met met_yesterday mi mi_mentor mia mich might
might_be might_have migration milestone mind mine mine_? mine_is mine_wants minus minus_one
minute minutes minutes_before mir miss miss_a missing mistake mistake_? mistake_i mistake_in
mistake_please misunderstood misunderstood_me mit mit_freundlichen mitmachen mock mock_exam
moment moment_? moment_is mon monday monday_? monday_and monday_i'm monday_to money montag
montag_zwei montevideo month month_? month_at month_is month_would monthly months more
more_about more_in more_mail more_networking more_person more_please more_than more_thing
more_time more_week more_weeks morning moro moro_em most most_two mother mother_is mother_says
motivated mountains move move_<track> move_me move_to moved moved_on moved_the moved_to moving
moving_house moving_on moving_the moving_to much much_does much_for much_longer much_mail
much_on much_time must must_be my my_<track> my_abstract my_accent my_account my_address
my_answer my_application my_arm my_body my_boss my_break my_brother my_bug my_calendar
my_capacity my_cat my_certificate my_change my_cloud my_cohort my_colleague my_commit my_company
my_config my_contract my_cousin my_data my_daughter my_desk my_draft my_driving my_employer
my_english my_enrollment my_ex my_exam my_exams my_family my_father my_first my_flatmate
my_friend my_friends my_goal my_grandson my_group my_inbox my_interest my_internet my_job
my_kids my_laptop my_last my_leave my_limit my_mail my_mails my_manager my_mentee my_mentees
my_mentor my_messages my_mind my_mother my_name my_new my_nick my_old my_other my_own my_parents
my_participation my_password my_patch my_pause my_people my_phone my_place my_plate my_private
my_proposal my_question my_registration my_request my_seat my_second my_server my_side my_sister
my_situation my_son my_spam my_spot my_students my_studies my_taste my_team my_thesis my_time
my_turn my_two my_visa my_vm my_wife my_wits my_work my_yes my_zone myself más möchte n nah
nairobi name name_? name_is name_off name_on nd ne ne_répond nearly nearly_there nee need need_?
need_a need_help need_it need_mentors need_more need_my need_to need_two needed needed_just
needs needs_a needs_another needs_somebody nehmen neighbor nein nein_danke nein_ich neither
network network_and network_part networking networking_? networking_experience neutron never
never_answers never_asked never_got never_said never_signed never_wrote new new_baby new_here
new_job new_mails new_mentees new_mentor new_one new_ones new_people new_year newcomers news
news_? newsletter next next_! next_? next_call next_is next_month next_one next_person
next_round next_step next_time next_week next_year ngl nice nice_to nice_work nicht nicht_da
nicht_weiter nick night no no_<track> no_answer no_badge no_but no_call no_capacity no_clue
no_doubt no_further no_hurry no_i no_i'm no_i've no_idea no_internet no_it no_laptop no_longer
no_mail no_me no_more no_need no_new no_no no_not no_objections no_one no_problem no_puedo
no_question no_reaction no_reason no_reminders no_reply no_room no_rush no_sorry no_thanks
no_that's no_time no_to no_way no_worries nobody nobody_answers nobody_else nobody_has nobody_in
nobody_new noch noch_dabei node nodes nodes_are non nope normal not not_<track> not_a not_answer
not_answered not_answering not_any not_at not_away not_back not_be not_before not_comfortable
not_done not_for not_giving not_going not_in not_interested not_me not_my not_now not_on
not_pause not_reachable not_really not_request not_responding not_say not_send not_so
not_stepping not_stuck not_sure not_take not_the not_there not_this not_to not_weekly not_what
not_with not_working not_write not_yet note notes nothing nothing_back nothing_works
notifications nova nova_? nova_compute novak now now_? now_and now_but now_i now_on now_please
nowhere number number_please numbers numbers_! nur não o objections obrigada obrigada_! oct
october of of_<n> of_<track> of_a of_all of_april of_both of_conduct of_course of_everybody
of_ideas of_it of_june of_march of_may of_me of_mine of_my of_now of_one of_the of_them of_these
of_three of_today of_two of_us of_work of_you of_your off off_<track> off_for off_next off_the
off_to off_until off_your offer offer_? offering office office_hours offline offline_<n>
offline_until often often_? oh oh_no ok ok_? ok_for ok_thanks ok_then okay okay_if old old_auto
old_guide old_mentor oluwaseun on on_<n> on_<track> on_? on_a on_as on_board on_cinder on_friday
on_hold on_holiday on_i on_irc on_it on_leave on_linkedin on_me on_mentoring on_monday on_my
on_pacific on_parental on_review on_saturday on_sick on_storage on_sunday on_the on_this
on_thursday on_to on_track on_tuesday on_vacation on_weekends on_with on_your once once_a one
one_? one_am one_before one_day one_for one_group one_i one_if one_is one_mail one_mentee
one_more one_of one_or one_person one_please one_thing one_week one_who one_with ones
ones_please online only only_<name> only_<track> only_a only_do only_for only_from only_if
only_one only_slow only_the only_wanted ooo oops open open_the openstack openstack_<track>
openstack_for options options_? or or_<track> or_is or_leave or_no or_so or_two order organizers
oslo ostern other other_groups others otherwise otherwise_fine oui our our_call our_company
our_first our_lab our_list our_meetup our_school our_team our_whole out out_for out_from out_i
out_now out_of out_sorry out_to out_until out_with outside over over_<n> over_<name> over_?
over_my over_the over_to owe own pacific pacific_time page page_is paid paid_? pair parallel
parallel_? parche parental parental_leave parents part part_? part_in part_of participant
participar participar_do participate participation partly pas pas_encore pass passed passed_!
passed_her passed_the passed_with passt password password_for past past_the patch patch_?
patch_for patch_got patch_in patch_is patch_merged patch_was patchset patience patience_with
patient pausa pausa_até pause pause_<track> pause_? pause_for pause_me pause_my pause_of
pause_please pause_till pause_until paused paused_? pausieren pausieren_? pausing pay pay_for
people people_<track> people_at people_from people_in people_who per per_week perfect period
permission permission_denied person person_please person_to personal personal_data personne peru
phone phone_number photo photos pick pick_it picture pictures ping ping_and ping_him pinged
pings place place_? place_for place_if place_in place_please place_to placed placed_mean places
places_? plan plan_to plans plate playbook playbook_runs please please_! please_add please_also
please_and please_ask please_cancel please_cover please_delete please_do please_don't
please_drop please_enrol please_erase please_find please_forget please_give please_guide
please_have please_hold please_i please_i'm please_ignore please_keep please_leave please_less
please_let please_make please_move please_never please_no please_not please_pause please_put
please_register please_remove please_replace please_reverse please_send please_sign please_stop
please_swap please_take please_tell please_tz please_undo pleasure plenty pls plus pm point
points por por_favor port port_<n> porto portuguese possible possible_? possible_to posso post
pour power power_cut practice prague pray prefer prefer_<track> prefer_not prefer_to premature
premier premier_patch prends prepare prepare_for present private private_channel private_key
private_messages priya priya_still probably probably_yes problem problem_? problem_for program
program_! program_at program_because progress progress_is project proposal proposal_is pto
pto_<n> pto_next public public_? publish publishing puedo pushed pushed_a pushing
pushing_tonight put put_it put_me put_my quarter que quels quels_groupes quero question
question_? question_about question_before question_from question_is questions queue queue_?
quick quiero quiero_cambiarme quiet quit quit_<track> quit_? quit_smoking quite quito quits
quitting quitting_but qué rabbitmq radio radio_silence ran rather rather_be rather_do rather_not
rd rd_to reach reach_it reachable reachable_at reachable_from reached reached_out reached_the
reaction read read_mail read_that read_the read_your reading reading_chapter ready ready_again
ready_to ready_when really reason reason_to reasons rebase reboot rebooted receive received
recommend recommended records red reduce reduce_the refused refuses refuses_to register
register_me register_my registered registration registration_for rejected release relocated
relocated_to remember reminder reminders reminders_are reminders_please reminding reminding_me
remove remove_me remove_my remove_the removed removed_from replace replace_me replied reply
reply_stop report report_a report_something report_that reproduce request request_this reserve
resign resign_as resign_from respected responde responde_desde responder responding rest
restarting restore restore_it results resume retired retiring retiring_from retour return
return_on returned returned_from reverse reverse_it revert reverted review review_comment
review_of reviewed reviewed_it reviewer reviews reworking right right_? right_address right_now
right_one right_person rita road robot role roles room room_for room_in round round_?
round_please round_start rude rude_to rules run run_a running runs runs_this rush répond
répond_plus sabbatical sabbatical_from sad saddle safe safe_with said said_hello said_i said_no
said_the said_yes sair sair_do sam same same_as same_time same_zone saturday saturday_back
saving saw saw_it saw_the say say_goodbye say_hello say_hi say_i say_no say_that say_yes says
says_he says_i says_i'm says_no says_reply says_she says_so says_yes scares scares_me schedule
school screen screenshot seat seat_? seat_in seat_to seats second second_node see see_it see_my
see_the see_what see_you seems seen seen_it sees send send_me send_the sending sending_me sent
sent_me september ser ser_mentor server server_? server_answers server_boots server_came
server_does server_is server_läuft server_reachable servers service servidor session set shall
shall_be share share_this shared she she's she_? she_can she_did she_has she_hasn't she_reached
she_said she_says she_should she_speak she_the she_told she_would she_wrote shift shift_me short
should should_be should_get should_have should_i should_pause should_take shouldn't shouted
shouted_at show show_it show_me shows shows_status shy si sich sich_nicht sick sick_leave
sick_until side sie sign sign_me sign_the sign_up signed signed_up signing signing_up signup
sigo silence silence_from silent sim since since_<n> since_a since_january since_last
since_monday since_the since_yesterday single sir sir_i sister site situation situation_changed
six skip sleep sleep_on slides slow slow_but slow_week slowly small small_update smoking so so_?
so_am so_but so_far so_fast so_happy so_i so_i'll so_i'm so_much so_no so_not so_proud so_the
so_we solved solved_it some some_time somebody somebody_else somebody_else's somebody_in
somebody_should somebody_to somebody_who somebody_with someone someone_else someone_in
someone_mentor someone_on someone_who something something_? something_back something_else
something_happened something_new son sono soon soon_as sorry sorry_! sorry_for sorry_i sorry_i'm
sorry_i've sorry_to sorry_too sorry_wrong sounds sounds_great sounds_hard sounds_like spain spam
spam_folder spanish speak speak_french speak_to speaker speaking speaks speaks_french spoke
sponsor sponsor_the spot spring square square_one ssh ssh_in ssh_works st st_to stand stands
start start_? start_again start_in start_on start_with started started_it starting starts state
state_of status status_down stay stay_in stays step step_down step_in stepped stepped_down
stepping stepping_down stepping_out stickers still still_? still_a still_around still_enrolled
still_have still_here still_hoping still_in still_keen still_nothing still_on still_the
still_there still_waiting still_want stop stop_after stop_all stop_asking stop_by stop_here
stop_if stop_in stop_mailing stop_mentoring stop_now stop_reminding stop_sending stop_the
stop_to stop_writing stopped stopped_the stops storage store stored stored_about strike
strike_me stuck stuck_? stuck_for stuck_just stuck_on stuck_only stuck_with student student_from
student_in student_of students students_would studies stuff submit submitted submitted_my
submitted_the subscribe subscribe_<track> subscribe_me success sugar suggested suis suis_bloquée
suis_à suit suit_me sumiu summary summer summit summit_! summit_is sunday sunday_so support
supposed supposed_to sur sure sure_i sure_yet surgery surgery_on svp swamped swap swap_<name>
swap_<track> swap_memory swap_my switch switch_me switch_off switch_to switch_tracks switched
switched_from switched_to sysadmin sí sí_sigo ta tag tak take take_<name> take_<track> take_?
take_a take_care take_her take_it take_me take_my take_on take_one take_over take_part
take_somebody take_the take_two take_up takes taking taking_it talk talked talked_to talks
talks_to task taste tbh teach teach_<track> team team_in technical tell tell_him tell_me
tell_priya tell_you ten ten_days ten_years tengo test test_<n> test_for tested tests tests_and
th th_i th_i'm th_no th_of th_so th_wish than than_<track> than_one thank thank_you thanks
thanks_! thanks_but thanks_for thanks_i thanks_looking thanks_to that that's that's_a that's_me
that's_not that's_right that's_the that's_why that_<track> that_? that_a that_allowed
that_change that_group that_i that_i'll that_i'm that_is that_last that_my that_ok that_so
that_the that_too that_was that_you the the_<n> the_<track> the_abstract the_address the_badge
the_best the_bridge the_bug the_button the_call the_calls the_certificate the_cfp the_change
the_channel the_check the_cla the_cloud the_code the_cohort the_conference the_config
the_controller the_course the_data the_database the_dates the_day the_deadline the_demo
the_deployment the_difference the_docs the_documentation the_end the_error the_evening
the_evenings the_exam the_exams the_firewall the_first the_fix the_flu the_following the_gate
the_goal the_group the_guide the_hardware the_holiday the_hospital the_house the_installer
the_instance the_internet the_keyboard the_kids the_kolla the_lab the_last the_late the_lead
the_line the_link the_list the_log the_mail the_mailing the_mails the_manual the_meeting
the_meetings the_meetup the_mentees the_mentor the_mentoring the_mentors the_moment the_month
the_mountains the_network the_new the_next the_offer the_office the_old the_one the_other
the_others the_page the_patch the_pause the_person the_place the_private the_program the_queue
the_reboot the_reminders the_report the_request the_responder the_rest the_review the_reviewer
the_right the_road the_rules the_saddle the_same the_schedule the_screenshot the_seat the_second
the_server the_service the_silence the_slides the_spot the_state the_summer the_summit the_third
the_time the_topic the_towel the_track the_train the_two the_upgrade the_us the_video the_vm
the_waiting the_way the_website the_weekend the_whole the_wiki the_world the_wrong the_year
their their_<track> their_first them then then_? then_please then_yes there there's there's_a
there's_still there_! there_? there_a there_is there_someone there_something there_to there_yet
these these_mails thesis thesis_is they they're they_accepted they_are they_said they_say
they_want they_were thing thing_please things things_are think think_<track> think_about think_i
think_i'm think_so thinking thinking_about thinking_of third third_one this this_! this_? this_a
this_about this_address this_any this_error this_group this_is this_isn't this_mail this_month
this_morning this_on this_one this_program this_quarter this_round this_so this_still this_the
this_time this_was this_week this_weekend this_work this_year though though_i thought
thought_about thought_i three three_days three_is three_mails three_mentees three_nodes
three_times three_weeks through through_the throw thu thursday thursday_! thursday_and thx till
till_<n> till_easter till_friday till_monday till_sunday till_the time time_and time_as time_but
time_do time_for time_i'm time_now time_please time_to time_until time_zone times times_and
timezone timing tired to to_<n> to_<name> to_<track> to_? to_a to_add to_agree to_all to_another
to_answer to_apply to_be to_begin to_but to_change to_check to_coach to_concentrate to_confirm
to_continue to_contribute to_decide to_do to_drop to_end to_enroll to_everything to_find
to_finish to_fix to_friday to_get to_give to_go to_guide to_hand to_have to_hear to_help to_her
to_it to_join to_kindly to_know to_learn to_leave to_let to_lisbon to_look to_lose to_me to_meet
to_mentor to_move to_my to_participate to_pass to_pause to_pay to_pick to_ping to_prepare
to_present to_quit to_reach to_receive to_replace to_report to_say to_see to_send to_show
to_somebody to_someone to_speak to_sponsor to_square to_start to_stay to_step to_stop to_switch
to_take to_tell to_thank to_the to_thursday to_try to_two to_wednesday to_withdraw to_work
to_write to_you to_your tobias tobias_kern today together tokyo told told_me told_that told_them
told_to told_you tom tom_baker tomorrow tomorrow_and tonight too too_! too_busy too_early
too_hard too_late too_many too_much too_once too_please took took_a took_my took_two topic
topics topics_can toronto touch touched touched_me touched_on toutes towel town track
track_<track> track_? track_and tracks trade train training training_for transfer travelling
travelling_next travelling_offline travelling_on tried tried_everything tried_it
tried_restarting trip trouble true true_? try try_to tuesday turn twice two two_at two_days
two_hours two_is two_mentees two_more two_of two_people two_things two_weeks two_years typo
typo_in typo_on tz tz_europe u ubuntu um un unavailable unavailable_from und und_würde under
under_gdpr understand understand_why undo undo_my undo_that unfortunately unfortunately_i unit
university uno unpause unpause_me unreachable unsubscribe unsubscribe_? unsubscribe_me until
until_<n> until_april until_easter until_friday until_i until_july until_june until_may
until_monday until_my until_september until_sunday until_the until_thursday until_when up up_!
up_<track> up_? up_again up_and up_but up_for up_i up_in up_mentoring up_my up_now up_on up_the
up_to up_waiting update update_two upgrade upstream urlaub us us_? us_apart us_for use
use_<link> use_? use_kolla use_my use_your used used_to uses usual usually usually_? utc utc_<n>
vacation vacation_<n> vacation_from vacation_until vancouver vanished version vertraulich very
very_much very_well video video_and video_call viel vim visa visiting vivo vivo_en vlan vm
vm_and vm_boots vm_has volto volto_dia volume volume_is volunteer volunteer_as volunteers von
vorrei vou vouch vouch_for voudrais voudrais_m'inscrire vous vpn wait wait_no wait_the
wait_until waiting waiting_for waiting_list waitlist walked walked_over want want_<track>
want_it want_out want_that want_this want_to wanted wanted_<track> wanted_to wants wants_me
wants_to war war_nur warsaw warteliste was was_a was_accepted was_an was_away was_cancelled
was_done was_down was_from was_fun was_great was_i was_ill was_in was_insulted was_me was_meant
was_merged was_moving was_my was_not was_on was_only was_removed was_reverted was_stuck was_the
was_thinking was_told was_travelling wasn't_me way way_i we we're we've we've_been we_are
we_don't we_had we_have we_met we_move we_moved we_pause we_start we_talked we_use we_want
we_would website wedding wednesday week week_? week_already week_but week_for week_i week_is
week_of week_please week_so week_sorry week_will week_would weekend weekends weekly weeks
weeks_for weeks_from weeks_of weeks_off weeks_starting weg weird weiter welche welche_gruppen
welcome well well_? well_done weniger weniger_mails went went_well were were_in weren't
weren't_for what what's what's_my what's_next what's_the what_a what_about what_are what_can
what_counts what_data what_did what_do what_does what_else what_exactly what_happens what_i
what_if what_is what_now what_she what_should what_the what_this what_to what_tracks what_was
what_would what_you whatever when when_<name> when_can when_do when_does when_i when_i'm when_is
when_it when_the when_will when_you where where_am where_can where_do where_i where_is
whether_she which which_groups which_of which_one which_other which_patch whichever while
while_i'm who who's who_are who_can who_confirms who_could who_covers who_else who_is who_knows
who_runs who_sees who_speaks who_takes who_wants who_wrote whole whole_team whom whom_do why
why_? why_am why_did why_do why_i why_is why_not why_was wie wieder wieder_da wife wife_says
wifi wiki will will_answer will_be will_check will_do will_get will_i will_it will_join
will_leave will_look will_not will_read will_step will_take will_tell will_write willing
willing_to wipe wir wish wish_i wish_me wish_to wishes with with_<n> with_<name> with_<track>
with_a with_an with_another with_being with_cinder with_everything with_him with_how with_joy
with_keystone with_kolla with_lena with_marcus with_me with_more with_my with_one with_thanks
with_the with_this with_you with_your withdraw withdraw_from withdraw_me withdraw_my within
within_an without without_a without_asking wits wits_end wochen wohne wohne_in won't won't_be
won't_come won't_let won't_stop wonder wonderful word word_from work work_? work_address
work_for work_on work_with worked working working_as working_on working_out works works_for
workshop world worries worry would would_also would_be would_do would_i would_it would_like
would_love would_prefer would_suit would_take would_you wouldn't wow write write_a write_here
write_me write_to write_when writes writing writing_to written written_to wrong wrong_?
wrong_address wrong_i wrong_mail wrong_one wrong_thing wrote wrote_but wrote_her wrote_him
wrote_once wrote_the wrote_this wrote_to wäre würde würde_gern y ya yeah year year_and year_i
years years_ago years_and yep yes yes_! yes_<name> yes_? yes_all yes_and yes_but yes_for
yes_from yes_i yes_i'm yes_if yes_maybe yes_means yes_my yes_or yes_please yes_she yes_then
yes_to yes_today yes_we yes_would yes_yes yesterday yesterday_any yesterday_was yet yet_just
yet_sorry yet_will yml yo you you're you_! you_<track> you_? you_all you_any you_are you_ask
you_at you_can you_do you_for you_get you_got you_have you_help you_hold you_i you_i'm you_in
you_keep you_know you_may you_mean you_move you_need you_offer you_on you_put you_recommend
you_send you_so you_store you_take you_tell you_that you_think you_write your your_<track>
your_fingers your_groups your_help your_list your_mail your_mentors your_patience your_program
your_records your_website yup zero zone zone_? zone_is zu zu_viel zur zuul zuul_keeps zwei
zwei_wochen à à_<track> à_dakar в в_<track> в_группу группу группу_<track> запустить на
на_<track> не нет сервер спасибо участвовать хочу хочу_в я 、 。 。_東京在住です はい はい_、 好的 好的_， 月 月_<n>
東京在住です 東京在住です_。 谢谢 ！ ， ？ 🎉 🎉_🎉 👋 👍 😄"""
SCALES = (0.044225, 0.054478, 0.063467, 0.071547, 0.044889, 0.017842, 0.060361, 0.043256, 0.033521, 0.029744, 0.051196, 0.092956, 0.025814, 0.037447, 0.049174, 0.062773, 0.037618, 0.088422, 0.055503, 0.027834, 0.060959, 0.04235, 0.037186, 0.063594, 0.035505, 0.04748, 0.068936, 0.045516, 0.066281, 0.047853, 0.048132, 0.074422)
WEIGHTS = """\
6PQpCvtl32/p4u8On6jz6vv11q/+2uUGygjM9CMkHjj8/P/9/f36M/z7+g/v8xj+/v72/hP5/v77+wb9rhILKQAA/wAAAAAJ
AAAADwD/AAAAAAAAAP8AAAAA/wDpAAAAAAAA+v8AAAMAAAATAP8A/wAAAAAAAAAAAP8AAOz0AP4AAAAAAAAAAAAAAAD7AAAA
AAD+AAAAAAAAAAAAFgAACgAA/QAAAAAMAAAAAAD+AAAAAAAA/wAAAAAA+gDz/wAAAAD+AAAA/w8AAAAAAAAAAAAAAAAAAAAA
AAD/AP3/AAAAAP//AAAA/AAAAAQA/gAAAAAAAP8AAAAAAP8ACv8AAAAAAAAAAAAAAAAAAP8AAAAAAP8AAAAAGAAAAAAbAAAC
AAD/AAAAABUA/wD/APkUAAAA/QD+/wAAAP79ANz+GgMAAAAQAAAA/wAAAA39AAD/AAD/AAwAAAAAAAAA00YAAAAAAAAAAAAG
AAAA////AAAAAAAAAAAAAAAAAAD5BwAAAAAAAAAAABoAAAAAAAAAAAAAAAD8AAD/AAD9APIAAAAAAP8AAAAAHgAAAAAAAAAA
AAAAAAAAAAAAAP0A5gD/AAAAAAAACAAAAAAA//4AAAAAAP/+AAAAAAAAAP74/wACAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAA
AAD8APL/AAAAAAAAAAAAAAAAAAD0AAAAAAD/AAAAAAAAAAAA5wAACwAAAAQAAAAAAAAA/P8AAAAAAAAAAAAA/wAAAAAR/gD4
/fv5/f///WD9+/8M//T8/wD/9f/9+v7+//X4AKb6+v8AAP8AAAAA8wAAAAAA/wAAAAAAAAAAAAAAAAAA9f8AAON/w+pP8BIf
+N7x6f7D3/zk8931f/nx6B7oFOzuEOAJ/W36/uT++A38/P8G+vr6/v3/+/8++/7+6Pvu/OMn/gcAAAD//QAAAAAAAA4AAAD7
AAAAAAAAAAAA/wAA/PcAAAAAAP4AAAD/AAD/AAAAAP8AAAAA/wAA/wAA/gAy/wAAAAUAAP8AAAAAAAAA/QAAAAAAAAACAAAA
/gAAAPX/AAAAAAAAAAAAAAAAAAAAAAAA/wAAAP8AAAAAAAAMHAAA//8K//8J//8d//8ABP/+BQ8AAP4A9BL/APv/A/8c7//w
/An3/+n++OT8/P7+Bfn6/fr++v4f+v79HP74+/bt/f8A/gAACQAAAAAAAAAAAAAAAAAAAAAAAAD+AAAA9AAAAAAJ/wD9AP//
AAAAAAAAAAD/AAAABQAAAP8A/wD++QAAAAj/APMA/wAA/wAAAP//AP8AAAAF/wAA/QAA/+X8AAAACv8AAgAAAAAAAAAAAAAA
/wD1AAAAAAD8AAD/Gf8A/wAAAAD/AAD/AAAAAAD/AAAAAP8AAP4AAAAA9QAgAP8I/wD//wAAERoAAAD/AP//AAAAAADy/wD/
AP8jAPf/AAD/Df4A/AD+/f///wAA+/8A/wAAABD/AP/4AP3/+/kA+wACAAD9AAAAAAAAAAAA/wAAAAAABAAAAP8AAAD2/gAA
AP8AAPUAAP4AAAACAAAAAAAAAAAA/wAA/wABABn/AAAAAAAA/wAA/wAAAAEA/wD/AAD/APYAAAAAAAAA/gEAAwAAAP8AAAAU
AAAA/wD/AAAAAAAA/wAAAAAAAAAO/wD1AA0AAPUAAAAAAAAAAP8AAAAAAAADAAAA/wD/APMAAAAAAgAA/QAAAAAAAAAAAP8A
AAAAAAQAAAD/AAAA9v4AAP8R/QDxAP8AAP8AAP////7/AAAAAf8AABAA///q/AD7/gX7APP//fP+/v8EB/v9//7///8Q/f//
9f/8/QUT//f/Gf388wD//////////gj///8AABX/AP/z/xT+9v7/AAD6/wAdAAAAAAAA/wD/AP//AAAA/gAAAP0AAP74AAAA
/wT+AP8A//3//wAAAP7/AAAAAAAT/wAA/wD6AOn//wAA/wAAGAAAHQAAAPsAAAAHAAAAAAD/AAD/AAAABB8AAAAAAP8AAAAA
AAAA/wAAAAAAAAAAAgAAAAD8AABF/wAAAPb/AAAA//j/AAAAAP//AAAAAADq/wAA/wD+AEXzAAAACv8A/wD//wAAAAAA/wAA
AAAAAAb/AAD+AAAADv8AAAAPAAD/AAv/AAAAAAAAAAAAAAUAAAAAAPgAAADt/wAA+zbz//b9+uj8/P/+B+77/v3+4/4z+P79
HP7x+QYNAPH/Jf4A+f/9/f//AAD//v///gAAAA3+AP/6//3++/YAAADSAAAUAAAAAAAAAAAA/wAAAAAA7QAAAP4AAP/zDAAA
AAAA/wAAAP8AAAD/AAAAAAAAAAD8AAAAAAAAACr2AAD/AP8AAAAC////AAAA+vsAAAAAABn/AP8A//wA6v3/AAAAAAAAAAAA
AAAA9QAAAP8AAAAAAAAAAAAAAAD9/wAAAAYAAPwA/f8AAAAAAAD/AAAAAAAKAAAA/gD/APf5AAD+4tP5xd562+7q9fXu1d/g
Q/THwNX59OSx8ed3Se7v5AAAAAAADAAAAAAAAAAAAAD/AAD8AAAAAAAAAP8AEgD/AP//AP8AAAAAAAAAAAD/AP8A+gAAGwAA
/gAAI+T/APz//v8A/fv//////wD//////gD//f/+//39/wA00/8A//8D/gD8//z///8A///+/v/8AP//AA////n/+fMe+//4
AP8AAP8AAAAAAAAAAAAAAP8A/wAA/wAA/wAA/QAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAAAAAD9EQAA/wAA/gAAAP8A
AAAAAAAAAAAAAAAAAAAA//8AAAffAAAAAAAAAAAAAAAAAAAAAAAAAAAA+gAAAAAAAAAAAEQAAP8ALwAABQAAAAAAAAAAAAAA
/wAAAAAAAAD+AAD/6gAAAAD/AAAAAP0AAAAAAAAAAAD/AP8AAAAAAP8AAPsCAAATAAAAAAAAAAAAAP8AAAAAAAAAAAAAAAD/
AAD++vYAAPsA/wAA/QALAAAAAAAAAP8AAAAAAPj/AAD9AP8e7QAA/AD//QD/AAAAAAAAAAAAAAAyAAAAAAAAAP4AAPoPAAD+
AP8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wAAABwAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/AAD+GQAAAAAM/gD8AAgA
AAAAAAD//wD/AAAA//8AAP4AAPcWAAAAAAAAAAAACQAAAAAAAAD/AAAAAAD/AAAA/wAA/9QA/wAA/wAA/wAAAAAAAAAAAAAA
/gAAAAAAAAD/AAAX9wAAAAAAAAAA8AAAAAAAAAAAAAAAAAD7AP8AAP8AAP8iAAAAAAAAAPsAAAAAAAAAAAAAAAAAAAAAAAAA
/wD//+8AAAAA/AAA/wAAAAAAAAAA/gAA/wAAAAAAAAAdAAD/E/gADwAAAAAAAA0AAAAAAAAA/wAAAAAA/v8A//8A/xvxAAAA
AAAAAAAAAAAAAAAAAAAAAP8AIwAAAAAAAAAAEPwAAP394fb/+/72/v7+///9/f3/MP/4//0X//71/w7xBf7+8AAPAAD/AAAA
AAAAAAAAAADwAP8AAAAAAP8AAP8ZAAAEAP//ABoAAAAAAP8AAAAAAAAAAAAAAAD//wAA/tgAAAAA/QAA/wAAAAAAAAAAAAAA
AAAAAAAAAAD/AAD9EwAAAP8AAAD/APgAAAAAAAAA//QAAAAAAP8AAP4AAP8eAAAAAPX/APkAAAAAAAAAAAD///8AAAAA+gAA
/AAAFPAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3AYA/gAAAAAAAAAAAAAAAAAAAAAAAPsAAAAAAAAAAAAfAADt
APcAAAAA/gAAAAAAAAAAAAAAAAAAAAAA/wAA/QIAAAAA//8A/wAAAAAAAAAAAAAA/wAAAAAAAAD+AAAd/AAAAAD/AAAAAAAA
AAAAAAAAAAD/AAAAAAAAAP8AAP0RAAAAAP4AAAAAAAAAAAAAAAAAAP8AAAAAAAAA/wAA/wsAAAAA/wAA/wAAAAAAAAAAAAAA
/wAAAAAAAAD+AAAd9P8AAAD/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAb3AAAAAP7/AP4AAAAAAAAAAAD/AP8AAAAA/wAA
/AAAF/QAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAP8AAP0AAP4A2wAA+gD/AAD/AAAAAAAAAAAAAAD8AAAAAP8A//4AAEH4AAD+
AP8AAPQAAAAAAAAAAAAAAP8AAAAAAAAA/gAA+QIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAD82QAAAAAAAAAAAAAA
AAAAAAAA/wAAAAAAAAAAAAAAAPz1AAAb//v+APv/AAD//wAA//////oAAAAA/wAA9QAANOL7AAD/+QAA/AD+AAAAAAAAAAAA
/wAAAAD9AAD/AAD82gAAAAD+AAD+AAAAAAAAAAAAAAD/AAAAAAAAAP4AABcSAAAAAP7/AP4AAAAAAAAAAAAA+f4AAAAA/wAA
+QAA7vgAAAAWAAAAAAD2AAAAAAAAAAAAAAAAAAD/AAAAAAD+9QD//wDi/wD/AP8AAAAAAAAAAAD+AAAA/v8A/v0AAPk+AAD6
//7/APwAAAAAAAAAAAD///AAAAAA/wAA/AAAK/MAAADT4sCB7u3pf9DFon/Hf79J6H/p6d6h/PUOn+nJ1wjpEP8A//v/AAAG
////EQD///0A/wAA//8AAAD/AADx8AAA/wD+/P8A/x7///8CAAr//AD6AAD+/gAAAP//ABPx/wD8//4T+/79/P391hX8+Pz2
/wT+/wr7EQn9+fr/Cgf+B/4AAP8AAAAAAAAAAQAAAAAA9QAAAP8AAAAA/wAM/wAAAAAA/RUAAP///wD5AP8AAQD9AAD//QAA
AAAAAEwXAAAAAAAAAAAA/wAAAP8A/gAAAP8AAAAAAP8AAAAAFAAAAP////oL///5////D//8/wcAHf8A//cAAP/+DQAB+gAK
/v/+/u////L///8n9wj/Dv/4/QD//gD/4////dz8AAMAAAD+BgAABQAA/+MA/wACAAAAAAD/AAAA//4AO/8AAAAA/gAAAAAA
AAAA/gD/AAAAAAAA/wAAAAAAAAAp/gAAEAD//f8A/v////8NAFj//AD3/wD//gAA9P3/ANf6AAIAAAAA/wAA/AAAAAUAAADt
AAAAAAD+AAAAAAAAAAAAAAAAAP8AAAAAAAAA9gAAAAAAAAAAAAAAAAAAAAD3AAAA/wAAAAAAAAAAAAD/AP8AAAACAAAA/wAA
AAAAAPgAAAAAAAD+AAAAAAAAAAkAAAD+AAAAAAAAAAAAAAAA9hMAAAAAAP8AAAAAAAAA/wD/AAAACQAAAAAAAAAAAAD+AAAA
AAAAAAAAAP8AAP//AAAAAAD/AAAA/wD/AAD+ADsAAAAAAAD/AAAAAAAAAPAAAAAAAAAAAAAAAAAA+QAAQ/4AAAAAAAAAAAAd
AAAA/gD/AAAAAAAA/gAAAAAAAADpAAAAAAAAAAAAAAAAAADvAAAA/wAAAAAAAAAAAAAAAP3vAAAAAAD/AAAAAAAAAAwAAAD/
AAAAAAAAAAAAAAAA/wAAAAAAAP8AAAAAAAAACgAAAPsAAAAAAAAAAAAAAADu/wAA/wD//ggA//////8FAOP+AgAVAAD//wD+
AP39AN0C/wAAAP8AAAAALAAAAP4A+gAAAP4AAAQAAAAAAAAA8AAAAAAAAAAAAP8sAAAA/wD7AAAAAAAA/wAA/wAAAADhAAAA
9gD/8v7/CvX//v4E/w7+9QAMAAD/9P/+//7+AOz7/wAAAP0AAAAA/wAAAP8AJgAAAAsAAP8AAAsAAP0A9AAAAAAAAP8AAAAA
AAD//QAAAP0AAAAAAAAAAAAAAAAM/wAA//////wA/+///wD/ADr/GAD8AAD/BQAA/f3//zIR/wAAAP8AAAAAAAAAAAwA7QD/
APwAAAD/AAAAAAAAHwgAAAAAAP8KAAAAAAAABAD9AP8AAAAAAAAAAAAADgD6EwAAAAAA//cAACEAAAACAOr/DwD/AAD//wAA
/QAA/9b+AAT//f/+/wD/9////w0A/P/+APcAAP//AP/8//8A8PIAAP4A/wAAAP//////9f3s//8ALv8A/////gAA/wD6//8E
/f//+f3//hX//v7///79BwADAAD9D///+f/+//nz/QAAAAD+AAAA/AAAAAEAAAAAABUAAAAAAAAAAAAA/RUAAAAAAP8AAAD8
AAAACwD+AP8AAAAA/wAAAAD/AAAH/gAA/wAAAAAAAP0AAAATAPcAAAD/AAAAAAAAAAAAAPsAAAAAAAD9AAAAAAAA/goAAAAA
AAAAAAAAAAAAAAAA+w0AAP8AAAAAAA34AAAA/AD/AP8AAAAAAP8AAAAAAADr/wAAAAAA/v8AAP4AAP8MAP8A/QD/AAAA/wAA
AP8AAPr8AAMAAAD+AAAAAAAAAAIAAAD+AAAAAAAAAAAAAAAAAAoAAAAAAP8AAAAAAAAABAAAAAAA//8AAAAAAAAAAAD+HwAG
AAAA//8AACUAAAAbAP8ADwAAAAAAAAAAAP8AAN7+AP4AAAAAAAAA/wAAABj9JwAAAPosAAAAAAAAAAAA+f8A5wAAAP4AAAAA
AAAACADsAAAADAAAAAAAAAAAAAAV/wAAAAD/ABEAAP0AAAD9AP8ACgAMAAAA/wAAAAAAABf3AP0AAP//AAAA/gAAAAgA8wAA
AP7+AP//AAAAAAAAEP4A/w0AAP8AAAAAAAAABAAAAAAAAAAAAAAAAAAAAAD+/wAAAAD/AP8AAP8A/wAFAAf/AAD9AAAF/wAA
AP8AAPX/AAAAAAD//wAAAAAA/wcAAAD2AAAAAAAAAAAAAAAA8/wAAP8AAPz+AAD9AAD/9wD9/wAA/wAAAP8AAAD/AAD9/QAA
AAAA/wAAAAAAAADvAAAAAAAAAAAAAAAAAP8AAAb/AAAK//73+v///v79/h3/Xv4T/yD4//79//8i+f7/5BgEJ/8AAPf/AAAA
////CwAo//4AAAAAAP8AAAD8AAD39wAAAAAA/wAAAAAAAAASAAAA/wAAAAAAAAAAAAAAAPL/AAAAAAD8/wAAAAAA/ecA/wD/
AAAAAAD+AAAA/wAAEPwAAAAA/QAAAAD+AAAA/wA5AAAA/QAA/wAAAAAAAADtAAAAAAAA/wAAABoAAP8BAAAAAAAAAAD+AAD/
AAAAAPH/AAAAAAD8AAAAAAAAAAIAAAAAAAAAAAAAAAAA/wAA//AAAAAAAAAAAAAAAAAAAQAFAAAA/wAAAAAAAAAAAAD+DAAA
AAAA/wAAAAAAAAABABIA/wAAAAAAAAAAAAAAAN7/AAD/AAAAAAAAAAAAAP4A9///AA4AAP8AAAAAAAAA+wAAAAAAAAAAAAD/
AAAABAAIAAAAAAAAAAAAAAAAAAD2/gAAAAAA/wAAAP8AAAABAAkAAAAAAAAAAAAAAP8AANgCAAAAAAAAAAAA/wAAAPn8AAD/
AP8AAAD/AAAAAAAA7wAA/gAAAAAAAAAAAAAA+gAAAP8AAAAAAAAAAAAAAAD9/wAA/v///f3///z//w3q/OX+Iv8T/gD/Kf//
I////y31//8AAAAAAAAA/wAAAAQAAAD+AAAAAAD+AAAAAAAACv8AAP///wDzAP/+//8ABgDp/CYA+/8A//8AAPoA///7GAAD
AAAA/wAAAP8AAAAFAAAA/wAJAAAAAAAAAAAAAPn+AAAAAAD/JAAA/wAAAP4AAAALAP8AAAD9AAAAAAAA3PUAAAAAAAD/AAAA
AAAA/wD///AAAAAAAQAAAAAAAAAn/wAAAAAAAP8A/gEAAAALAP8A/wAAAAAA/wAA/wAAAO//AAAAAAAAAAAA9QAAAAAA//4A
AAD/AAAAAAAAAAAAJgAAAQAAAP4AAAAAAAD//wAAAAAA/QAAAAAAAAAA/wD4AAAAAAAA//8AAAAAAAAHAAAABAAAAAAAAAAA
AAAAAP3/AAAAAAD/AAAAAAAA//0AAAAAAAAAAAAAAAAAAAAADgAAAP8AAAAUAAAAAAAADgD/AA8A/wAA//YA/wAAAAD8AAAA
/wAA//4A/w///gDz/vr//AD/AAD//wAAAP//ADz9AP39AAD+/wAA/////+0A8f8GABAAAAD/AAAA//8A9f4AAAAAAAAAAAAA
AAAA9wAAAAAAAAAAAAAAAAD/AAAD/wAA/u/YNqaCBdcDnlfxJ6ML37gA1K/f32x/puvrJu0Jz+D26Ovr3Pf96Pf2BvjIkvEB
8Pa19uAD+efZ99fwRfXu0/jn9/z35Bb4+fkS1vDs9+n+/OsC7wz78xn5DGLv7PPH7uz4CL2p3d8VzTXGr6rcDdzno6r1z2pL
yxUCyujPyuwc+M7oqycz3NjQ4bTM1se72ukmzrQ86Afb49r3Bsnd8/fK/eb3/fdJ6LDqDv8QDOrjDf1iFtDq5TP2KQ3u+O8n
DAD+/f7///n///////z/6QD/KAD+/gD9//8EAAX5BPf57/f19O33+fv5/OD2sAT49fXK4OHv/fnk+Q8MKfz9sfXr9wDxAtzZ
9vYGF+3EB/H5/gcM8s338+fyEfQjAPH+A/Le3I+ECtj+pmD4Karv5LoCm7De62pWqvcdGh2u0oEAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAP0AAP8AGQAAAP8AAP8AAAAAAAAACgD8AAAABQAAAAAA/gAA/QD+AAAAAAAAB//7AAAAAPoCAAAA/wAA//wAAAD/
AP8AADP/AP8AAAAAAAAA/wAAAAAA/gAAAAAAAAAAAP8AAPYA+QAAAAD/AAD/AP8AAAD//gAAAAAAAAAA/xAACP8AAAr1/wD/
FP//Ev/6F/////wK+vf/Cf//Bf/+/v///v4S/f78BBYAAAD5/wAAAAoA/Q0AAAD8AAD/AAD/AP8A/wAA9/4AAAAAAPr/AAAA
AAD/BPEAAA0AAP8ACAAAAAAA/fryCwD1AAAA/QAAAAAAAP8F/AAA/wAAAAAAAAAAAAAAAOr4AP4AAAD9AAAOAAAA/P4A/gD/
AAAAAAAAAP8A/PwA0vwAAAAAAP0AAAAAAAAAAQAAAAAAAAAAAAAA/wAA8wAv/wAAAAAAAAAAEQcAAAAAAAAAAAAAAAAA/wD9
AAD/APUAAAAJAAALAPv//gAA/PkA/+8AAAAAGAAAAP8A//4AFv8AAAAAAP4AAAAAEPz9AAAAAAAAAAAAAP///wAA/wD+AAAA
AAAAAAD7DAAAAAAAAAAAAAAAAPwAAAD/AAD/AB4AAAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAA/QAAFgAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAABLvAAAAAAAA/wAAAAAAAAANAAAA+QAAAAAAAAAAAAAAAPkKAAAAAAD/AAAAAAAA+AAAAAAA
AAAAAP4A//0AAP4AIgAA8P79/v8E/w3t/v7/Df/9/Pr///v/3/3///z++//z6P80DKfp/tTyBvf59/38+fby5/f99e735fz5
yPv5Lgby+RH5/vvm9/38RPz79yn7QQPr/vb+/gT6/vz+9g//8A72CQAAAPEAAAAAAAB//gAAAAAAAAAAAAAA8wD/AADb/wAA
/v///hP6/f39/v/68vsP+P///yUALf///f71/+z6//j/AAAA/xX/AP//AP/59f8AAAD29v//AAD//wAA7v8AHwAAAAAAAAAA
AAAAAPoAAAAAAPsAAAAAAAAAAAD/AAAIAAAA/wAAAPUAAAD/+//+AAAA+gD//wAAAP8AADsRABAAAAAAAAAA/wAAAP0A7wAA
AAAAAA4AAAAAAAAA/QAAAP8AAP/+AP////8ACQDs//sA+wAAAP8AAAD+/wDyB/8AAP8AAP//AAAA/wAA////AAAA7wAA/wAA
AAAAAPkAABMA+gAA8wAAAAAAAAoR/gD8AP8kAAAAAAAbAAAAJf8A/v/5/wD5///9//8A/////wD/AP7///8AAOz///0Y/wAK
AAn/AAAAAP8AAAAAAAAAAAAAAAAAAAAA/gD/AB0AAAD/AP//APD/8f//AAAA/v0AAAAAN///AP8A//8ABP//AAAAAAAAAAAA
AAAAAAAAAAAAAP8AAAAAAAAAAAAUAAAEAAAAAP4A//sA/wACAPX/CQD7AAD//wAA6QAAAPj/AAD/AP7//wD++///////+/0A
AAD/AP/+/QAA//sAFv//+AAAAAAAAAD/AAAAAAD/AAAAAAAA/P0AAAAAAAAPAAAAAP8LAP8AAPgAAAAAAP8AAAAA/wAAAAAA
/wD5ABP//wD/AP/u/wD//////AUA/P//AAb/AP///kYA/eoA5f8A/wAAAAAAAAAAAAD/9QAAAP8AAAAAAAAAAAD/AADw/wAA
/wAAAP8aAP///wAA////AAAA/O8A/wAA/wAAAPj/AAUAAADzAAAA/wAA+/8AAAD+AAAAAAD/APgA/wAAAP8AAAD//gD7AAAA
AAD//wBDAP4A/wAABQAAAPcA/gAE/wAAAAAAAADvAAAAAAAACvoAAPkA/vr//wAAAAAAAA8AAPoABgAAAwAAAAAAAAD7AAAA
AAD+AAAAAAD9AAAA9AAABv4h/P/v//z+//4A///6/f/+////I/7///T//f6g+v8A/fNG//v/+/r9/f///vT9//3///8I+//+
3P75/q/81xQAAAAAAAAAAAAAAAAKEAAAAAD6AAAAAAAAAP8A/QAA/wAAAAAAAAAAAAAA//4AAAAAAPwAAAAAAAAAAAD0/wD/
AAkMAP8A//8AAAAAAPn/AP8AAAAEAAD//gD/APv+AAL//f7/EwD+AP8UAAQA9u79AAAAAP//AAD+Df4A/Pr/AP8AAAAAAP8A
AP8AAAD/HQAAAAAA8wAAAAD/AAD3/wAAAAAAAAAA//8AAAAAAAD/AAAAAAD9/wAAAAAjAOMAAAASAP//AAD//AAAAAAA/QAA
AP8AAP//AAAAAP8AG///AAAA/P8AAAD3AAAAAAAA/wAAAAAAAP8AAAAA/AAdAAAAAOf/APAAAAAAAAAIAP//Cf8AAAAF/wAA
/QD//0oAAAAAABEAAAD//wD/AAAA9/8AAAAAAPr/AAAAAP8A/QD/AAAA/wAAAAAZAP8AAAAAAAAAAAAAAAAAAAAA/gDbAP8A
AB0AAAD/AAAA/wAA////AAAA/wD//wAA+gAAAPX/AP4AAAAAAAAAAAAAAAD+AAAAAAD2AAAAAAAAAAAA6wAAEAAA/gAAAAAc
AAAAAAD/AAAAAAAA/wAAAAAA/QD8+wAA+foS7Pn5Ae0A+PYj8PIR8v0K9vka8PoG9fX1GwHv5RD+GPz//vH+9/7+///3+v7/
8f8LFw/+///j/RX/4v7+Cv/8DQAAAP////0AAAAI/wAAAAIA9f8A//7//wDv/x3/AP8AABMAAAAAAAAAAAD9AP8AAAD9/wAA
/gAAAPcAAAAA9f8AEAAAAAAAAAAAAP///wAAAAD/AAD8AAD++f8AAAAA/wAAAAAAAAAAAAD/AAAAAAAA//8AAAAA/wAXAPv/
AAD/AAAAAPoAAAAAAP0AAAAAAAD/AAAAAAAAAB35AAMAAPX/AAAAAAAAAAAA/wAAAAAAAP//AP8AAAcA8vz/AAAAAP8AAAD/
//8A+QD+AAAAAAAAAB4AAAD//gDp/gAA/AD+IfwA//3//wD3AP///gD/AAAA/QAAAP3+AOL5AAAAAAD8/wAAAAD/Sv4AAAD9
AAAAAAD/AAAA/AAA9/8AAAAAAAAAAAAAAAAA/gAAAAAAAAAAAC4AAAAAAP/7/wAA////AP4q/////////f////8A+eb/////
/////+b+/xoAAAAAAAgAAAAAAP8AAAAAAAAA9wAAAAAAAAAADAAAAAAA+wAAAP4A//4AAP44/wAAAPwA//4AAAAA/AD5AAwG
AP/9AP4AAAAAAAAAAP8AAAAAAAAAAAAA/wAAAAv//P//CAAA/woAAP//AP////8AAAD69///AAD/AAAA9f8ABvb4/P/79AP5
Efj//TUSL+v7/AXo+vX9//f7/Sv39P70/wAAA/v//wD///8F9xv/+/8A+P///gD///8AAPn2ABIAAAD8AAAAAAAAIwAAAAAA
AAAAAAAA//sAAPcA9QAAAAAA/wAAAAD5AP8AAAD7/wAAAAAAAAAAAAAA/wAM//4AAAAT/wAAAPsAAP8AAAAAAAAAAAABAAAA
AAD/AP/+AAAAAAAAAAAAAAAAAAQAEQAAAAAAAAD/AAAAAAAA9wD/AAAAAAAAAP8AAAAAAADvAAAAAP8AAAAAAAAAAAD9AAAR
/wD//v8A/v3xSQD/APH6AAAAAAD//v//APcTANH//QAAAAAAAAAAAAAAAAD9AAAAAAD/AAAAAAAAAAAA8QAA7v8A////+Q33
/v////39/wD6//3+//79I///+wA2///zAAAA/wAAAAAAAAD6AAAAAP8ADwAAAAAeAAAA//8AAPv/AP8AAAD//wD/AAAA/i4A
AAAAAP//AAAAAP4A8AD/AP7//u8P//7+/P7y8fr8/RT//xj/9/r+9f38Ef8E/P8N/////v/////+6f7z//3+//8A/v///v/6
9f/3/fX+/fEE//39///+//78//3+0AQA///X//38////KQAAC/79Gf7//f//+/4o/v3+D//z/gD9//r79wH//v/+8/gF/f4Z
/wD6/wAA////+wAA/07+AAD/JAD9/gAAAP79APj//84AACIAAAD/+//+AAAAIv8AAAAAAPL+AAAAGv8A7///AAD/AAAMAAAA
AAAAAAAA/wAAAAAAAAAAAP8AAAD2AAAAAAAA/wAAAAAA/wAKAAAA/wAAAAAAAAAAAP4AAP/8AAAAAPsAAAD/AP8lAAAA3f8A
AAAAAP//AAAA/v8A+P//AAAA/wAAAAD9AAAAAAD+/wAAAAAA//8AAAAAAADfQQAAAAD/AAAAAA0P/AAAAPv/AAAA/gD//gAA
/v8OAPj//wcA/wAAABgAAAAAAAAAAAAAAAAAvQAAAAD+AAAA/QAAAQAAAAAAAAAAAAAAAAD/AAAAAP0AAAAAAAAAAAAIAOIT
AAD+AAAA/w///wAAAP//AAAAAAD+/wAAAAD/AAMAAAAAAAIAAAD/+v//AAAA/f8AAAAAABv/AAAAAP0A8v8AAP8A/QAAAP/8
SQ4AAAD5/AAAAAAA//8AAAD6BwD0+gAAAAAAAAAAAAAAAAAAAP4AAAAAAAAMAAAA/gAAAPIAAP//////9AD////+AAAA/ggA
AP8AAP//AP//7f//ABP+AAAAAAAAAAAAAAAAAPEAAAAAAP8AAAAAAAAAAAD8/gAG//4AAP//AAD//wAA/v//AAAA+P///wAA
/AAAACH/+fYAAPsAAAD/PP//AAAA+/8AAAAAAP3/AAAA//4Ayf//AP////z8///8////Af//////AP0A+/8AAP/+AP/wCQAR
AP8AAAAAAAAAAAD/AAD/AAAA+QD//wD+AAD+ABj/APf7AP4AAAD+//5RAAAA+fcAAP8AAP/8AAAA//QA+f8aAAD/AAAAAAAA
AAAAAAAAAAAAAAIAAAAAAAAA/wATAAAA/wf+AAQA//3//wD8APb//yYSAAD6/wAA+QD//9j6AAAAAAD8AAAAAAAA//QAAAAA
AAAAAAAAAAAA//8ADQYAAAAA//sAAAAAEkcA/QAqAAAAAAAAAAAAAAD5AAD9/wAAAAD+AAAAAAgAAAAAAP8AAAAAAAD/AAAA
AAD7APT/AAD//v8WB////xPsAPz77P//CAARAP/+AAD6//8H8v8A9QAAAAAAAAAAAAAA////AAAAAPsAAAAAAAAAAAD+AAAL
AAAAAAAMABn//wAAAP//AAAAAPb//wAAAAD/AOb/AAAAAv4AAAAAAAAAAAAA7wAAAAAAAOoAAAD8AAAACv8ABAAP/wD1AAAA
AAAAAAAAAAAAAAAAAQAAAP0AAAD5AAAA/wAAAAAAAAAAAAAAAPwAAAAAAAAHAAAAAAD/APT/AAD//////////////wLx/v//
/gD7/////wD///75IAj+6f///v/////+//8AEf/5/gD/APMA+f7//////v88/v8E/////v3////////4+/7/////+/X/////
/v///wH58gAAAAAAAAAAAAAAAAD+/wAAAAD7AP8AAAAAAAAA/vwACf/8/v/+///+//8A/v/5//8I//3///4A//j//v0I/v8a
//7/AP8A//gA/wAAAOn/AAAA/QD8/wAA/wD9AP7/APz//v//Gf7//f/+//L5/v8tB//0///+///y///+1f//GP8A/wAAAP7/
//wAAAD8/gAAAAAA/yoAAAD++wD4//8AAAAAAAAAAAAAAAAAAAAAAPEADAAAAAAAAAAAAP8AAP3//wAA//wMAP//AAD//v8A
AAAC5/7/AP//AP8A9f8A+f7//wD/FRP7/v7////1/v///wAc/lz//////f/Y//4K/P///P7///////z0//f//f4M/v///hT+
//7//+v2/wv/AP7+////5f//Svz////vAAAAAP/+/////iMA0f3/AAAAAP8AAAAAAAAAAgAAAP8AAAAAAgAAAAAAAAD6JwAA
/v/+//7///3//w/3//7+/v7//v8G/hH+//7+/wcI/w4A/AAAAP8AAAAAAAD8/wAAAAD9AAAAAAD9AAAA8f8F0/8AAAAA/wD/
AP8g//70/wAAAP8AAP8AAAAAAADm/wDbAAAA/QAAAAAAAP8CAAAA/wAAAAAAAP8hAAD+APsNAAD/APwAAAD//f//AAAA5/8A
AP/8ADL+APwAAP4A8/8b/wAACgAAAAD/AAAAAAD9AAAAAAAA/wAAAAAAAADp/wAAAAwAAAAAAAAAAAAAAPoAAAAAAAAA/wAA
DQAAAP0AAPYABAUA/gAAAAAAAAAA+wAAAAAAAP8AAAD/AAAA9P8AAP3+/e/y+vz0+/wf+fb7EP3//fv8+/oL+fsn+v4I+/36
IwD44/r++gDf/97C3fzhGwn0CeH2LOT0Gf7iB0DF9BEADhoECun19hkA+N09s/0UARHrT/QK/PwD+O4FFOj6Cfzp+/76/fz6
/fz+4+v1/P5Q//v+8fv+/vj+8+oZ9P4H7vAWESnfBCbw7Pbs2h8C/RcBT+IDAPf34fP++hDX8PX9AAf+EgoL//37//v9IvwW
C/8A++77/v7x/R3+CAT8Bfv9ARQF//j8/f7+6P8F/RH9/AP/Ahj//Tn+FP4NAPwB/vn9/db8Du3+/v37+dz+/v394frx/f74
z/735AD+/fgA//8AAAD9+///AAAA/v8AAAAFAP/tAAAA//cAEgAX/v4S/AAJ//7l//8A///3////////+v3///f//v8w+f4W
AP0AAAD/AAAAAAD///8AAAAA4gAAAAAAAAAAAPr/ABwAAAAs/wAAAP/5//4AAAD/AAAAAAD/AAAA9gAA1/0AAAAAAP8AAAAA
AAD/A/8AAP8AAP4AAAAAAAAAAADz/gAR+fv7I/DvFNr7++/3+vn39/bz8eUC9/gK+Pvm+Sfz/PH/AAD/AAD//wAA/wAAAAAA
AAAAAAD///QAAP8A9GYAAP7//f//5f0R/v7+/v79/f////9M9v3//w7/Df8U+/ns///+AP8KBff//gD//E7+AAD/Cf/7/v//
+//1AAff/s7///8A/iH//v///wLw8f/////z4f//////////+/3/FAAAAAAAAAAAAAAAAP0AAAAAAPkAAAAAAAAAAAD/AAAI
/gP9/Av//f3+/P8HKf/+/QgL8P/8Gv//I/8X/vP6/gn/AAD9/wAAAAD//xsAAAD/AAAAAAD/AAAA/gAA9NkAABz//yr9/v/2
/v39I/7t/vv/8/z//vz//v71/v/nEP/xAAAA+wAAAP0AAP//AAAAAAAAAAAAAAAAAAAAAB0AAAD/B/8A/////////////v4A
/wD+///+AADz////C/7/EgAAAP8AAAAAAAAABwAA/wAAAAAA/wAAAAAAAAD+AAAAGgD9AP/////////+CuL+AP8AKAD+/wAA
//7/ABn///kA/wAA/wAAAAAAAAAAAAAAAAAAAAYAAAAAAP0AFAAAAP8ADwAAAAAAAAAAAAAAAAAAAAAA//8AAAAA/wDs/gAA
/wD///8A//wc+wD+AA0F/wAAJQAB/gAAABP9AOz+/+EAAAAAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAPMA+AAAAADh/QD8AAAA
AAAAAADr////AAAA/wAAAEoAAAAKAAAAAAD7AAAAAPoAAAAACwAAAAAA/gD/AAAAAAAAABsA/+79A9z+/P/++P78//n+B/3/
DwX3//kD//x5Iff/DQL+7gAA/wAAAAD/AAAAAAD6AAAAAAAA/wAAAAAA/gATAAAA+wD/AAAA/v3//wAAAPz/AAD7AAD19wAA
AAD/APv+AAAAAAAAAAAAAAAAAAD8AAAAAAANAAAAAAAAAAAAAAAA+f7////4AP7///4AAAD5AgAA/AAA/v7////y/P/2/v4A
//3+/wP0/////v/v9Qr+FRr/A/f+/v//8f7/DCAX/9X///sA/wD//////wD1//8A/wAIAPX/AP/8AP//Mf8A/QAAAAAAAAAA
AAAA+xXyAAAAC/kA/wAAAAAAAADzAAD7AAD/AAAAAAAAAAAA/g4AAAAACgAAAAAAAAD/APsA//MA9wAAEAAAAAAAAAAAAP8A
AAAAAAAAAAD9AAD//AAAAAAAAB7/AAAAAP8A/QAAAAAAAAAAAAAAAADyAADr/QAAAAD+AAAA/g8A/wAAACQAAAAAAAD/AAAA
AAD/APj7AAD/AP8b/wAA/P///xH8/wD2AAD/AP7/AAAA/wAABvwABP8A8wAAAP7///wAAADt/wAAAAAA/v8AAPQAGgDw//wA
/wAAAP//AP///wAA/v/+AAAA/QAA/gAAAP8AABf//vj/AP8AAAAP/wAAAAAA//8AAAAAAP3/AAAAAP4A/gD/AAD+AAAAAAAA
AAAAAAD//wAAAPEAGgAAAAAAAADt//sNANn/ABYAAAAAAAAAAAD+//4AAAAAAAAA+gAA//4DAAAAAAD4/wAAAAkA/xb9///+
AAD7AAD///0A//4AAv8A/v78/f/+8//+//7/+/v2/f//+vXn9f7///r//P8l/v73/QAA+v4A/wD///8AAP//CAAAAAAAJQAA
APz/APTqAAAA7P8A/wD7/wAAAAAAAAAAAAAAAAIAAP8AAAAA/f8AAP8A/wAAABMAAAAAAAD+AAAAAAAAAP8AAAAA/wD+AAAA
AAAA//8AAAAAAAARAAAA/AAAAAAAAAAAAAAAAPwTAAD///8iDQD4/////+8A//8OAAAAAP/1AADy/gD/Ev0AAADrAP0FAAAA
AAAABQAAAAL/AAAAAAAAAAUAAAAYHAAAAAAAAAAAAAAAAAD/AAAA+wAAAAAAAAAAAAAAAPj/AAAAAP8AAAAA/wAAAAAA/v4A
AAAAAP8AAAAAAAAAB/3+//4A/v8ACv5P//0ACQD+/hIA/wD5/f3//wD//QDz/f8AAAAAAAAAAAAAAAAAAAAAAP8A8wAA/gAA
AAAA//IAAA3/AAAAAAAP/////wAA+AAAAAAAAPz0AAAAAP8A+v8AAP///wD///////8A//////9/APv/////AP//APzx///a
AAD/AP8AAP8AAAAA//73AAAA6wD9AAAAAPUAACsA/xkAAAAA9wAAAAAAAAAA/wAAAAD+AAAAAAAAAAAAD/7+FgD//wD+AAD5
AP8A/ADv/y4ADQAA//8AACMA/wDt/gAAAAD/AAAA//3//wD/AP7/AAALAAAD/wAAAAD/AAv3AADnB/70H/frCu3bBub9Ew/g
+PX8+ubj9/L98/n3TNnuwwAAAAAA9gAAAAAAAP8AAAAAACcQAAAAAAAAAAD+AADtAAD+/wD6/8QAAAAAAP//AAAAACz/AAD/
AAD/ABb/AAAAAAAAAAAAAAAAAAD7AAAAAAArAAAAAAAAAAAA/gAA3v0A//8AAP///////wD7+w0A/wAABf0A/wD/DQDh//8A
AAAAAADqAAAAAAAA/wAAAAAAADsAAAAAAAAAAPsAAAAA/gAAAAAAAAAAAAD9GwAAAAARAP8AAAAAAAAA/wAA5gD/AAAAAAAA
AAAAAAD4AAAAAAAAAAAAAP8A/wAMAAAAAPn5/wUAAAAAAAABAAD///8AAAD4AAAAJv///+MHAAD/EP8A/f//////APo9///+
/wD7//z/AP/9//7/FPUA8P8AAAAAAAD+AAAAAAD7AAAACgAAAAAAAAAABwD7AP8AAAAA////AAAA/wD+/wD7AAAA/wAAAAAA
APkAABL9AP7y9fL+IwUG3/Tw+f/KBQH54/spDAHt+fncMPj2Ce4I//4D/P/+AA79//4AAADw/gAA/xQA/uIAAP//AAAw///2
/wD/AAAA/wAA/wAA+h7/AAAACAD9/wAAAAAbAO///+r//wAA////////AAD/GP8AAAAS////AAD//xEA2P//6AQi8Pn7y/v5
+ff863Y68/zs/Sw7KAP8/PT14Pvn9hLNAP8AAAAA/gAA//8AAPv/AAAACQD//wAAAP8BACn///kAAP/+AAD//gAAAAAAAAAA
AAAAAP7//+8AAAwAMwAAAAAAAAAAAP//AAAAABwtAAAAAAAA+AAAAAAAAgD//wDzAAD/AAAAAPkAAAAA/wAAAAAA/wAVAAAA
AAAAABb+AAH//wAA/wn//f//AP/83v8A/wD1/f//AAD//wAA8v8AHf//+AD/AP////8AAAD6/wAAAAYAGv8AAP//+QDi///5
AAAAAAAAAAAAAAAAAAAAAAAAAAD6AAAAAAAAAArsAAAABP8A/gD+/wD/AAAA//4AAAAAADP/AAD/APoA3/0AAAAAAAAAAP8A
AAAAAADyAAAADBwA/wAAAAAAAADj/xcB/f78//79/f39/f7+8gL9//7/5f75/f7+/v74/z/36gr/AAAA//8AAAD/AP/+/wAA
/wD6AAD/AAD/AAAA9f8AFf8x/QD7//78//7////+/v8t//v/Iv7///H/+v6s+v/5AP8AAPoAAP8AAAD4APwQ/wAAAAAAAAAA
/wAAAPj/AAD9/v7/A/n79f79//z//SH+//7wEvkE///8//b+Ev7///8E/wD///////wA/+9qCv///tb//P7///////8j/v8B
AA0AAPsAAAAAAAAAAAAAAAAAAAAAAAAA/wAAAOj+AAAAAP8AAAD//wD///8A9P8AAAD4AP//AAAA/wsA+QAVAAAAAA4AAAAA
AADz/gAAAAAAAAAAAAAA/wD/AADz/wAA/xEAAP8N/v///wD/+fb/AP8A9/P//wAA//8AAPv4AAH////9/gD/6v////sA///7
AAD/AAX+AP8g//4AKu0AAv8X/AD9AP////8AAP///wD/AAAAD/8AAPgAAP7q+gAAABn7APwAAAAAAAAAAAAAAAAAAAAAAAAA
+QAA//kAAAAAAAAAAPgHAAAAAAAgAAAAAAD/EPAAAAAAAP8A//8A/QAAAAAAAAAAAAAAAPQAAAAAABsAAAAAAAAAAAD+AADr
AAD/AAAA/yT//wD9AP7/AAD/AAD8/wAAAAD9APj//wD++fv////8/f79+P//9wEA/////zH9/fj6/vX/9f7+6AAAAAAAAAAA
AAAAAAD7AAAAAAAAIAAA/wAAAAASAAAA//8AAP///wD//wD/+fz/AP8A/f/v//8A//8AADz89gAr/P/zFPgC7N8OA+IAD97z
8wAb+iYa+AZbJ9waIeoW8gkA7/f/AP////7/+QD2/xMABQAAAv8AAAD+/ADqFiwAAAAAAAAAAP/+AP0AFQD/AAAAAAAA/xj/
AP8AAP//AP8A/wgA/gAA+QAAAAAA/gAAAAAAAAAAAAD+AAAA+AAAAv8AAAAAAP////8AAAD+/QAAAAAAACsAAAD/DQD7/wAA
AAAAAAAADgAAAAAAAAAAAAAAAAD//wAAAAAAAAkAAAAAAAAAAOAAAAAAAAAAAAAAAAAA8wAAAAAAAAAAEwAA/wAn/wD8AAAA
AAAAAAAAAAD/AAAAAAAAAPwAAP/vAAAAAP8AABoAAAAAAAD4AAD/Bv8AAAACAAAA/QD//vwCAAAAAP8AAAD//wAAAAAAAP8A
AAAAAP8AAAAAAP0ADgD+AP8AAP//AAD8AP8ABAD3//4A+wAAAP8AAAD/AADu/gAAAAAACgAAAAAAAP39AAAAAAAAAAAAAAAA
AAAAAPv7AAD/AP//AAAA////APkA6P8AAAIAAP4LAAAA//8A/v8AAAAAAP8AAAAAAAD+BQAAAAAAAAAAAP4AAAD8AAD2DAAA
AAD//wAAAPcAAP8AAP//AAAAAAD//gAIAAADAOUAAAD/AP8H/wD//P///fsACf/+AAkAAP4JAAAA//8A8PP/AP8A/P8AAP//
//4A/gA0/wAA/QAA/v8AAPQG+QDp//8AAAAABgAAAAAAAP3/AAAAAAAAAAAAAP//AAD3APz/AAD/AAAAAAAFAAD/AAAAAAAA
AAAQAP//AAAAAAAA/v8A7wAAAAAAAAD7AAAAAAAAAAAAAAAA/wAAAAAA+AAFAAAAAAApAP0A//0AAAAAAP//AP8AAAD8/wD/
+AAAANYA/wAA/f8AGgAAAP//AAAA/wcAAAAAAAD/AAD58P//9gAAAAAA7AAAAP72//8AAAD/+gAAAAAA//4AAAD/AABQAP0A
/gD9/QAA///+F////xf8AAD/DQD//QAAAAP9AOX++/wAAAAAAAAE/QAAAAAA/gAAAAoAAAD6AAAAABYA9QAAAP8AGQAAAP/9
//4AAAD5/wAAAAAA//8AAAD//wDp//8AAP/9AP8AAAAAAAAAAAAAAAAAAAAAAAAAGQAAAPcAAAAAAP8AAAAPJv8AAAAAAAAA
AAAAAAD/AAAAAP8A7gAAAAD9AAAA/wAAAAAAAPsAAAAAAPMAAAAAAAAAAAAhAAAVAPr/ACEAAAAAAAD/AP8A//8AAAD+AAAA
/QAA//P/AP8AAAAAAA0AAAAAAP8AAAAAAAAA8QAAAAAAAAAAC/8AAAAAAAAA/AD8AAAAAAAAAAAAAAAJAAAAAAAA/wAS/wAA
///9AAAA/+z+/wAAAP7/AAAAAAD8/gD/+wD8ADb6/wD/AP7/AAD//jXpAAAA/Q8AAAAAAP/2/wAA/f4AEf//AAAA/wAAAAAH
AAAAAAAAAAAAAAAAAP8AAAAA9QD2/wAAAAAAAAAAAAAAAAAAAAAAAP8A/QAAAAD/AAAA/wkAAAT9/f7//RoH/f79///98P3/
/f/5Df4f///9/v3nAP7+Gf///wD3AP/////9AAD+/wAA/f8A////+/0ABfEa///+AAAAAAAAAAAAAAAA9QAAAAAA/QAAAAAA
AAAAAP8IAAoAFv8A/wAA/wAAAAAA//8AAAAAAP8AAAD+AAAA5AAAAP8AAC7//wAA////+fb///4AAPkAAP8AAAD5AAD78QAQ
AAAADgAAAAAAAAD1AAAAAAAAAAAAAAAAAP8AAP0PAAAAAAAA/wAA/wAAAAAAAP8AAAAAAP8AAAAAAPkABgAAAP8AAAcAAAAA
AAD//wD/AAAAAP8AAAAA/wAAAAD6//7u/v////0A/vj//gAAC/n/AAD/DwD/Cf/+FP8BAAr///v+//8L///5/f7+/wD//Pr/
9AAFAP8w//8Q/v0A1f//+/4I/v/9/v79/v3///Ij/f///x//+/3//xP99vji/iT2AAAAAP//AAAAAAAA9v8AAP8A+QAA/wAA
AAAA/wr/AA0AAAAAAAAAAAAAAAAA/wAAAAAAAP4AAAAAAAAACgAAAP8A+/8AAP71//8AAAD+/wAAAAAA//7/PQD/DAAS/v8A
AP39AP0AAAAAAAAAAAAAAP8AAAAAAAAANwAA/9wAAAD++Nn//v0H/f78//776P3///8F/f79/hT6/vb/L/38If7/9/8Q//78
/vn//P/PNP///wAA9fj//+5n+ADa/vsA/wD9AP3///v//gAA//z/AAAA/wD+/f/+/v8zALv/////AAAo//8AAP///wP////+
AAAAAAD/AAAA6gAA6RcAAP7+/v78Cf///v7//uv5/v/+/+v5//7///3///72/v8m//7/APz//////wD6//T///4I/v///wAA
/f//S/D+//P/AP8AAAAA////APkA+f8AAPkAAP//AAAAAP8A9P0AAP8AAAD/DP8AAP8A//z4/wAAAO76//8AAAD/AAD+/QAQ
AAAAAAAAAAAAAAAA/QAAAAAA/QAAAAAAAAAAAP//AAf+//3//QD//P79AP4AEf0A/wwAAP33AP8jIf7/HP/+/AAF/gD+AAD/
AAAAAAD1AAAAAAAAKv8AAPoA/wD2AAAA/wD/D/8A///////3AP7//+YA/wD//gD/AP7/APT+/wD///8A//8A////APv/8/8A
/wD7AAD/AAD///8AKv8A5/7+/P/+/v0p/v3/A/QN+f///x3/Ev3///4V/P8ZDfby/v79AP7//uv+/v/+9+3+///7Lf///P//
/v/8/9L+KQL+/////+z//P79///8+gX/8//3F/v+//////v/GfwABvn0Bf3uCPX79/X77gHYAP7+/BO4uvf8+vn14P5B6/YC
AAAAAAD2AAAAAAAAAAAAAAAA9iAAAAAAAAAAAOoAAPz/AP//AAD9Nf//AAAA8/8AAPcAAPzzAP8A//4A5P/9AAAAAAAAAAD/
AP8AAAD9/wAAAAAAAP0AAAAA/gDbAP8A/v7/9/3///7////2CDb9//8ABv//EQD/CiD+/xr9//8A/AAA9gAHAAAAAAAAAAMA
/wD/APH/AAD+AAD/Bv8A/P/9////////////Af8f/////f8A+/8A/zb///8TBPv7AAAAAAAAAP8AAAAAAAAAAAAAAAD/AAAA
AAD8AAv9AAAABf///wAA/wAAAP//AAAA/wAAAP//AAD/AAD/6v8ACf8A//////////4A/wseIQAAAAP///7/AP/t/wDn/wDo
AAAAAAAAAPoAAAAAAAAAAAAAAAD//wAAAAD9AA4AAAAAEP8A/gD9/wD/AAAA//4AAAAAAAj/AAD7//7/Av4AAAD/AAAACQAA
AAAAAAAAAAAAAPzuAAAAAAAAAAD8AAAO/wL+/w35/////wAA//78Bv4A/yD29v//8////Qn9///+AAAAAAD/////AAAAAP8A
AAAAAPn/AAAAAPcA6g4AAAAAAAAAAAD/DhoAAAD/AAAAAAAAAP8AAAAA/QD+AP8A/gD9AP///vv//AD9/+79AAD//wD7/f//
AP/3APz9Zv8AAP8AAAAA/wAAAAD+DwAAAAAGAP8AAAAAAP8A/gAA/f8ANgAAAP4A//0AAADv/QAAAAAA/P8AAAD9+wD3//4A
/v/99P7+/fn85v/y/u7h/////v/++/7//1j+/9r8/vgABQAAAAAAAAAAAAAAAAAAAADxAAAAAAAAAP8A7wAA///u/wD/AP/+
//8AAAD//wAAAAAA7f8AAP8A+AAAJgAAAAD/AAAA//8AAAAAAP//AAAAAAAHAAAAAAAAAPP+AAAAAAAAAAAAAAAAAAD97f8A
AAD+AP8AAAAAAAAA///+CAAA+wAAAAAAAAAAAAAUAAAAAAAAAQAAAAAAAAD2/gAA/wAAAAD8AAAAAAAA/xIAAAAA+wr/AAAA
AP8AAO0AB/UAAP8AAAD//wAAAAAA//8AAAAkAP//AAUAAP4A/v8A6wD5IQD/AAAAAAAAAAD+/wD/AP8A//8AAP0AAAAJAPv+
/Av4+uz+/f39/fvx+Rb99P3+Dv/2+v/++f38/RLv/gEA/wAA+QAA/wAAAPwAAAAA/wD+AP//AAD/AAD/CfEABwAAAAAAAAAA
AAAAAAAAAAD/APsAAAAAAAAAAAD7AAATAAAADAAAAAAAAP79AAAAAAAAAAAAAAAAAAAAAP/7AAAAAAAAAAAAAAAAAAAAAAAA
/gD/AAAAAAAAAADzLgAA1gAAAAAADAAAAAAAAAAAAAAAAP/8AAAAAAAAAADzAADQAAAAAAAA//8A/wAAAP8PAAAAAAAAAAAA
APP/APz/AAD7/PsA+vDr+ij0EvTv+Pjy+v32+fr07BL6+PP8M/nu8f///xz/AP/+/v/0///////+//8A//35Fv///gDg/QAA
//79+////vv+//f8B/v+/wD//wD4/v0O/P/w/yT+/fX/AP35/wD//v7/DP8A//8AAAAAAP7++wf///gA5/z/AP7//xL+6v79
/v7v/Pv+/v75//rk/v38+P/+B/8K+//2Ef399vz5/P39/ur8+f39+/7/Afz++/wN+v4F9EL9//kAAAAAAAD9AAAAAAAAAAAA
AAAAAAD/ABEAAAAA+QAAAP7//vX///r9/P7m//f9/P////D//vxi0f4Q+//2/gM6AAD/+wAAAAAAABn+AP8AAAAAAAD/AP8F
AAD+AP3+AAD+B/7//u/+8P7+///87/7/A/8L7vf9//z8//79Fv7/CwAAAAAAAAAAAAAAAgAAAP7xAP8AAAAAAAAAAAD/AAAA
/wAAAAAAAA4A/wD//RoAAAAA/QAA9wAAAAD/AOcAAAcAAPMAAAD////+AAAAGP8AAP0AAP7/AAAA//0A+AD9AAAAAAAAAAAA
AAAAAPwAAAAAAPsAAAAAAAAAAADaAAAJAAAAAAAAAP4AAAAAAPkAAAAAAAD/AAAAAAD+ABIAAAkAAAAAABAAAAAAAAD7AAAA
AAD19AAAAAAAAAAA8gAAFf8A//z/AP/////+Bw/+CPYA//0A//7//gD//gDe/v//AAD/////AP4A/wAP/v7/AAAA/wAA/wAA
AP8AAAL8/f///gD//v////////7/7////wgM////AAD/+f8AGf8H/AD/AAAAAAgAAP8AAAAA/wD+AP0AAP8AAAAAAP/q/wAM
AAAAAAAAAAAAAAAA+AAAAAAA+QAAAAAAAAAAAPz+ABQAADQAAAD//wAAAAAA/wAAAAD/AAAAAAAAAAAA9P7/AgAAAAAAAAAA
AAAAAAD+AAAAAAAAAAAAAAAAAADpAAAC//wAAP8YAAD//wD/+/7/AP8A8ev//wAA/wAAAPf/ACLz+fj8DX/zB/Ty+RrvyhL6
EwrMn/vw+BLs9vb39BL0JwAAAAAAAP8AAAAAAAD+BwAAAAAA/QAAAAAAAAAv//8A//8O/wP//vv+/f//+/kI////Dv/7/v/+
/gb9/83+IyoAAP///wD//wAAAP8A/xAAAAAAAAD//QD//QcA7P76AP8AAAD/////AP8A///2/wAAAPb///8AAP8AAAD1/QAI
/wD7AAAA/v///gAAAPz+AAAAAAD7+/8AAPkbADH//gAAAP8AAAD//wAAAAAA/wAAAAAAAP4AAAAAAAgA+wAAAAAA/v//AAD/
AAAA/gD7AP4ABgAA/gAAAAAA/wD+/AAAAAAKAAAA/f4AAAAAAP0AAAAAAAAAAAAAAAAAAPr9/wAAAAAAABAAAAAAAP/9/QAA
AAD6+QAAAAAAAAAA/vsACgAAAAAAAAAAAAAAAPwAAAAAAPwAAAAAAAAAAAD+AAAJ////AP8v/////wD/+f////8A8N7///8A
//////z2/xkD9NPvDtkCrCy11+rv6ETj8hLyMwgJ5gQN/CwJAvQcEQAFAAD/AAAAAAAAAAAAAAAAAAAAAQD/AP4ADADw/wAA
/v3/9/3//////ukC/+H+9f8Q/////v///Pz//1H6////Cv4A/wAA/wD/AAD8Hf8AAAASAB3/AAD/AP8A2QAA+gAAAAD+AAAA
AAAAAAAAAAAAAAAAAAAAAP8A/wQTAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAD2/wAAAAD1ACbxAAD/AAAAAPr/AAAAAP8Y+gIA
AAD/Jf3+AP4AAAoABP8A7v78/AD8//3+/v4AAP/2+wD///8AB/v//vz/4fja//4H/wAA/gAA//r///7+AP//AAAQAAD/+gD+
AP/1AAn//wAJ/wAAAAAAAAAAAAAAAAAA/wD9AAD/AAAAAP//4gAAGAAAAAAAAAD9AAAAAP0AAAAAAAAAAP8A+/4A/ADzAAD/
AAAAAAAAAAAAAAAC/gAAAAAA/wAA/wAA/wAAAAoPAAAAAAAAAAAAAAAAAP4AAAD/AAAAAAD/AAAAAP8AEfwAAP8A//oAAP//
SeH+/wD//QAAAAAA//kA/wD9/QD5//8AAAD//wAAAPoAAAAAAPcAAAAAAAD/AAAAAAAnAP4AAAAAAAD+AAAAAAAA/v8AAAD9
AAAAAAD/AP8AAPoAFgAAAP4AAP78AP//AAAA/wD///8A9QAAAP8A//4A/hwG/wAAAAAAAAD3AAAAAAAAAAAAAAAAABcAAAAA
AAAAAPoAAAAAAAD/AAAAAAAAAP7+AAAAAAAAAAAAAAAAAAAAFf8A/QAAAAAAAAAAAAAAAAoAAAAAAAUA9wAAAAAAAAD0AAAO
AAAA/wAAAAAAAAD/AAAA/wAAAAAAAAAAAAAAAAsAAAAAAP4AAAD/AAAAAAAA//8AAAAAAB7/AAAAAPoA8wAAAAAAAP0AAAAA
AAAAAAAAAAAADgAAAAAAHAAAAADhAAAAAAAA//8A//4AAAAP/gAA/AAA/wAA/AAAAAD/AAkHAAAA/wD//gAAAP4A/QAAAP8A
/wD6AAD///7/AP4e2QAA/xUAABj/AP8A/////gD///8A/wAAAPYA/wAA+ADr/QAAAAAAAAAAAAAAAAAAAP8AAAcAAAAA/wAA
AAAPAPoAAAAA9/8AAAAAAAAAAAAAAP8AAAAAAPgAAAAAAAAADv8AAAAA/wAAAP///wD//wAA//0A/QgA//4AAAAA/wAY///u
AAAA/gAAAAAAAP/+AAAAAAAAAAAAAAAAAAAAACf/AAAAAAAAAAAAAAAAAAAeAAAAAAD/AAAAAAAAAAAA/AAA/wAAAAAA9wAA
AAAAAPwAAAAAAAAAAAAAAAAAAAD7AADoAAAAGAAAAAAAAP/5AAAAAAAAAAAAAAD+AAAAAOb/AAD/AAAA/wAA/wAAAAAA//8A
GQD/AAD/AP//AA/67wAA/////wD////+//8AAP77/AAA//4A9/4AAPv//QAY/P0HAAAAAAAAAP8AAAAAAAAAAAAA/gAAAAAA
AAAAAPUAAAIAAAAAAAAAAAAAAAAA/xIAAAD+AP//AAAAAAAA7P8AAwAAAAAAAAAAAAAA/gAAAAAAAAAA/xMAAAAAAAAF/AAA
GP7/APT//wD///8S/zj/Cv///wAD9QD+BQAH/OX/AP/87Pn9Bf4B/vz9FPj2/Pwg/P4W//0Q/voe/fH8QvT+/QAAAAAAAAAA
/wAAAAD/AAAAAAAAAA8AAAAAAADvAAAAAP//AAAAAAAAAAAAAAAAAAAAAAAAAAAA//38/kH/AAAAAP8AAAD/AAAAAAAA//0A
AAAAAP4AAAAAAP8AFwD+AAAAAAAADwAAAAAAAAAAAAD/AP3hAAAAAAAAAAD+AAAJ/wD/AAAA//b//wAA/vX/AAALAAD//QAA
AADyAAn/If3/IvwA/wAQ////AAD3/yQAAAD+AAP+//7y//0ACP///P/4/gAGAP79//8AAAD9/gAA/wAAAv8A/xEA9Pw4/v38
AAAAAP8UAAAAAAAAAAAAAP8A//UAAAAA/wAA/QEAAPQAAAAA/wAAAAAAAPsAAAD++wD+AAAAAAAAAAD//P8ACQAAAAAAAAD/
AAAAAAAAAAAAAAAAAP8AAAAAFAD4AP4AAAAAAAAAAAAAAAABAP4AAAAAAAAAAAAAAAAAAP4MAAH/9v8AAAD+////AAAA/v8A
AAD/AAn/AP//APv/1v8uAP///v4hAP//////Df/6//4A//oA/f3/Cf///P8l+gAHAAAAAAAAAAAAAAAA/QAAAAAA/AAAAAAA
AAAAAP0AABAA/wAA/wAAAAAA/wD//P8AAAD+AAD/AAD/AAL/Fv/88QAAAAAAAAAAAAAA/wAAAAAAAAMAAAAAAAAAAAD3/wAA
AAAA/wAAAAAAAA7/AAAAAAAAAAAAAP8AABcAAOP/AAAAAAAA/wAAAAAAAAkAJP//AAAAAPwAAAAAAAAA7P4AAAAAAAAAAP/9
AAAACAD//wAA+wAA//8AAAAA+gAEAAAAAAD+AAAAAAAAAAAAAAD/AAAAAADqAAAAAAAAAB8AAAAAAAAABwAAAAAAAAAAAAAA
AAAAAAAAABr/AAAA+wAAAP4AAP//AAAAAAAAAQD/APwAAAAAAAUAAAAAAAADGwAAAP0AAAoAAAAAAAAAAAAA/wAAAAAAAAAA
/QAA/yAAAAAA+/8AJAAAAAAAAP8AAP8D/gAAAAAAAAD5AAAI7P8ABgAAAAAAAAAAAAAAAAAAAP8AAAAABf8AAAAAAADf/wAA
AAAAAAAAAPwAAAD9AAAAAAAA9gAAAAAAAAD/AB3++PwAAAAAAAAAAAAAAAAAAAAAAAD7AAAAAAAAAAAA8wAAAwAS/wD/AAAA
AAAAAAAAAAAAAAAAAAAAAP8AAAD9/wAA/g3+/+P5/v7+/v79BPwuAv//ECv2/f/9/P8B//QW/vsAAAAAAAAAAAAAAP8AABAA
AAD/AAAAAAAAAAAA9AAAAf8A/wAAAAAAAAAA+QD+AAAAAAAADQAAAAAAAAD+AP8AAAAA+AAAAAAAAAD+AP8AAAAAAAAAAAAA
AAAOAO8AAAD/AAAAAAAN/wAAAAAA//8AAAADAP/+AAAAAP8A9wD//wD5AAD/AAAAAAAAAAAAAAAAAAAAAAAAAP8AAAAh/QAA
AAAKAP8AAP8AAAAAAAAA9AAAAAD/AAAAAAAAAA79AAAAAAAAAP0AAAAAAADwAAAAAAD7+gAAAAAAAAAAIgAABf8P/AD8AP//
AP8AAAD9/wD/AAAABv8AAPQABQD4/v8AAAn/AAAAAAAAAAAAAP4AAAAAAAAHAAAA/gD/APr/AAAAAAAaAAAAAAAA/wEAAAAA
AAAAAAAAAP8AAAAA9P4AAP/9/wAGAAb+AP8AAPcD//oAAAcACf8AAAoA/v/l///8//3/AAYABv4A/wAA9wP/+gAABwAJ/wAA
CgD+/+X///z2+vfqCPgB7F86RuPz4f/j8PcH9vjq+vTw7t4c/iHu/v8A//v9///8/v7++P/9//QA/QAA//L//v/+/gAQ8/8A
AAAA+AD8AP//ACYA/gAAAAAA//kA/gD/AAAAAMQAAP8AAAAA/wAAAAAAAPkA///6AP8AAAAhAAD5AAAAG/8AAAAAAAAAAAAA
AP4A/wAAAAAAAAAAAAAAAAAA/gAr//8A/wAAAAAA/////AD9+v7/AAAA+gAA9gAAAAD4AAf/APoAAP8AAAAAAAAAAAAA/wAA
AAAAAAAAAAD/AAD/8gAAAP0A/fH/AAL+akj2/gD0+f8A/wAA/vX++gD19ADZ/vcA/gD/AAAABvv+///+AP4N/wD9AAD/E///
AAD/AAv//gAA/v/++wD/+///AP8A///4/wD6AADrAAD+APr/Cf8A/wAAABAAAAAAAAAA/wAAAAAAAAAAAPsAAAAAAAAW/v8A
AAAAAAAAAP//AAD/AAAA/wAAAAAA9wAAAAAAAAn/AAAAAAAPAAAAAAD/AAQAAAD/AAAAAAD9AAAA/wAA/gwAAP8K/QD9AP79
//8AAAD+/wD/AAAADP8A//kA/f/7+QAAAAIAAAAA//8AAAAAAP8AAAAAAAAOAAAA/wD/APz/AAD/AAAA/xX/AP//AP/59f8A
AAD29v//AAD//wAA7v8AHwAAAAAAFgAAAAAAAAAAAAAAAAD3AAAAAAAAAADzAAD//wD//wAA/iX+/vwKAPX+/wD/AAD/Af/8
AP8pAMn+/wAAAAAAAAAACAAA//4A/gAAAAAAAAAQAAAAAP8A6/8AAP8AAAAAAAD/AAAAAAD/AAAAAPgAAB8AAAAAAADUAAD/
//8AAP///////wAG7/////8ABv8M//8A//4A/+n+ABoAAAAAAAAAAAAAAAD8AAAAAAD7AA0AAAAAAAAA/AAAEf/////+//xS
//7//vb2/f8A//kA//z////////7Jf/zAAAAAAAAAPgAAAD/AP3+AAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAEAAAAP8A/AAA
AAAAAAAAAAAAAAAA1gAAAAAAAAAAAP8bAAAAAAD/AAAAAAAAAP8AAAAAAADyAAAAAAAAAAAAAAAAAAAA+wAAAAAA+gAAAAAA
AAAAAPkZABAA+wAAAAAA/xD9AAAAAAAAAAD1AAD/AAAAAP8AKQAAAAD7AAAAAAD/EP0AAAAAAAAAAPUAAP8AAAAA/wApAAAA
AP8AAAAAAP//8AAAAP8AAAAACQAA/wAA/QAgAO3//vL/AP4A/wD+/Q9iAAAA6/oAAAAEAP39//8A+P0AJv788QAAAAAAAAAA
/jMAAAAAAAAAAAAAAAAAAAD//wDxAAAAAAAAAAAAAAAAAAAA/QAAAAAA8gAVAAAAAAAAAP/+ABEAAAAAAAAAHgAAAAAA/wAA
AAAAAP//AAAAAP0A3f8AAAAA//4AAAAAAAD6AADu/wAAAAAA/v8A/wD//wAr/wAG//8A/wAAC/8AAAAAAO8AAAAAAAAVAAAA
AAAAAOX+/wUAAAD/AAAA/wAAAAAA7wAAAAAAAAAAAAAAAAAA/v8AAPv//+78DP7+/v3+Ev/n/fb/9v////3////2/AAP+f8C
AAAA//8AAP///wAQAOv//gD5/wAA/wAAAP8AANz5AAL/AAD5/QAAAP///wMA/v/6AP4AAAD/AAAA+AAAGwkAAAAAAAAAAAAA
AP8AAAD//wAAAAAAAP8AAAD//gAeAAAAAAAAAAAAAP8AAAAHAP0A/wD8AAAA/wAAAAAAAPH/AAAA//8AGAAAAAAAAAAAAP8A
AAAAAAAAAAD+AAD/7wAAAAD//wAYAAAAAAAAAAAA/wAAAAAAAAAAAP4AAP/vAAAA/f369vgKDgsMEPQL/vf7/v7/4fX+6/74
8jL+/ggI/e4AAAD8AAARABAA+P8AAAAAAAD/AAAAAPoA/gD/5wAA/gAA/wAAAP/wAAAAAAAA/gAAAAAAAP8AAAD+AAD0//8A
AP//APsAAAAAAAAQAAAAAAAAAAAAAAAA/gAAAPoAAAAAAAAAAAAAAAAAAAAA/wAAAAD6AAD+AAAAAAAAHgAA/QAAAAAAAAAA
AAAA/wAAAAAAAPwAAAAAAAAAAAD3AAD7AAAAAAAA//7//QAAAP//AAAAAAAABAAAAP7/ABcA/gAA/wAA//8AAAD/AAD///8A
AADvAAD/AAAAAAAA+QAAEwAKAAD/AAAAAAAAAAAAAAAAAAAAAwAAAP4A/wD2AAAA//7/AP////3//wAACA3/AAAACwD/FAAA
E//3ACD///cA/gAAAAAAAAAAAAD8AgAAAAADAAAAAAANAAAAAAAA/P8A/wAAAAD9AAAAAAD8AAAAAAAA/xQAAAAA+AAnAAAA
AAD/AAAAAAAAAAAAAA8AAAAAAAAAAAAABgAAAPoAAAD88t409/78Bfz9+f4dNfv4Iv0T/wMf/PlC+Pj9/AIX/QAAAAAAAAAA
AAAAAP0AAAAAACYAAAAAAAAAAAD7AAD5AAX/AP8AAAAAAAAAAAAAACcAAAAAAAAA/gAA//cAAAAAAAA0AAAA/wAAAAAA/gAA
AP8AAAAA//YAAAAAF/8AAAAA/wAAAAAAAAAA/vn//wAAAAAA/hMAAAAAAAA4//4A/wD+AAAA/w4AAAAAABEAAAAAAAD7/QAA
AAD/APsAKfUAAAAAAAAAAAAAAAAS/wAAAAD+ABQAAAAAAP8A9QAA/wD5AAD/AAAAAAAAAP4AAAAAAP8AAAAAABAAAAD+AAD+
AADyAAAAAAAAAAAKACQA/AAAAAD2AAAAAAAAAPT/9QAABP8ABwAAAAAAAPYRAAAAAAD/AP4AAAAHAAAA+wAA/wD/9QD/AAD7
//8A/wj6/wAAAPwA//8A/vv9/gA0//4HAP/+Df8AAP8AAP7/AA//AP//AAD/////CQD/APIA/wAAAAAAAAAAAAAAAP0I/QAA
AP//APcAAAAAAAAA/wAAEwAAAAAAAAAAAAAAAAgAAAAAAP8A+AAAAAAAAAD/AAATKvp/+gT+/O38+v4FQcn68v397f/u+f78
4/sL/dr58goAAAkAAAAA/QAAAAAAAAAAAAAAAP4AAAAAAAAA7wAAAAAAFQAAAAT+AP8AAAD//wAAAAAA//8AAAAAFgDnAP8A
AAAAAAAAAAAAAAAAOwAAAAAA8QAAAAAAAAAAAP8AAPoAAAD6/wAAAAAAAAAAAAAAAAD7AAAAAP8AAAAA/f4ADv8A////D/81
AAAA/QD///sAAP/h/g0A/wAA/wDr8wAA/wAAABH/AAD//wD4////BQAADf8A/wAA//8AAOgD//4AAAAAAAAAAAAAAAAAAAAA
AAD+AAAAAAAAAAAA+QAA+QAAAAASAAAAAAAA/QAAAAUAAPsAAAAAAAAAAADzBAD4AAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAA
AAAAAP0AAAgAAAAAAAAAAAAAAAD8AAAAAADsAAIAAAAAAAAA8P8AAf/////5/wAAAP8A/wX+/wD/APr/AP8AAP//AP8Q//8J
/+H/AP///wT//wAA/+z/AP8A/v/+//8A9P/1//r+ABcA+QAAAAAAAAAAAAAAAAAAAAD/AAAAAAD9AAAA/QAACPX38gjeG/v8
LFIBAPjc5/z6/NPY9+b68eZd/fcKFR8LAAAAAAAAAA8AAAD+AAAAAAAAAAD+AAAAAAD/APgUAAAA/gAAAAAAAAAAAAAA/wAA
/wAAAP8AAAD/AAAACwAAAP/9AAAA//7/AP8AAP/5/wAAAAcA//8AAPwA/wAM//0E//z/APn//////wD///73AP8A/P/+////
8//+/xH8/w0A/wAA+gAA/wAAAAAAAAAAAAAAAAD/APn8AAAALQAAAwAAAAAAAAD/AAAAAAD6AAAAAAAAAP0AAAAA/wAiAAAA
/wAAAAAAAAD/+wAAAP/0AAAAAAAA/wAAACEAAO4A/gAAAAAAAAAAAAAAAAD+AAAAAAD2AAAAAAAAAAAA6wAAEP8A//8AAP/9
FDUABQD0+/8AAAAA//wAAAD1DgDgC/sCAP///v4AAAAQ/P0AAAD/AAAA/wAA/////gD/ABn/AO8AAAAAAAAAAAAAAAAA/QAA
AAAAAAAUAAAAAAAAC/gAAAAAAAD/AAAAAAAAAAAAAAAAAPAAAAAAAP8AAADkAAD7AAD/AAAAAAD/KgAAAO4AAAAAAAD/AAAA
AP/+AP4A/wAAAP8AAAAAAP8qAAAA7gAAAAAAAP8AAAAA//4A/gD/AAAJ/wAAAP//AP8AAAD7/wAAAP4A/wAAAP4A/wAf/wAC
AAAAAAAAAAAAAAAA9gAAAAAADwAAAAAAAAAAAP8AAPQAAAAAAAAAAAAAAAD2AAAAAAAPAAAAAAAAAAAA/wAA9AAAAAAAAAAA
AAAACP8AAAoAAP4AAAAAAAAAAAD/AAAAAAAAAAAAAAAAAAAI/wAACgAA/gAAAAAAAAAAAP8AAAD/AP3///D/8P//AAAA/vsA
AAAAN/7/AP8A//8AD///AAAA/wAAAP/4AAAAAAD//AAAAAAA//8AAAD//wAdAP8AAAAA/wAAAAAAAAD/AAAAAAAAAMUA/wAA
ACQAAN7/AAD//wAAAAD//wAAAAAA//8A/wAAAP//AAD/APkAGAAA7w8D/v78/v7//if/+eb6/v39/wX+9v7/FPz+//43+v/W
AAAAAAAAAAAAAAAA9v0AAAAA/wAAAAD5AAAAAO8AAP0AAAAAAAAAAAAAAAgAAAD/AAAAAAAAAAAAAAAA+QAABBEAAAD/AAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAD9/QAAAAAAAAAAAAAAKQAAAAAAAAAAAAAAAAAAAAAAAPMAAAQA/wwA/wAAAAAAAAMA/wD+
AAAAAP0AAAAcAAAA/gD+A/7+/f/u//74/iL/QP/9AjT/7xz/Fv3//eD+/v7DDv//AAAAAAAAAPsAAAAHAPX/+wD7AAAA/wAA
AAAAAPn/AAAAAAAAAAAAAAAAAAoA/wAAAP//AAAAAAAAAAAA/gAAAgAAAAD9AAD/AAAABgD/ACEA/gAADAAAAP8AAADsEQAA
AP8AAPcAAAAAAAD8AAAACgAAAAAAAAAA+wAAAP4AAAAAAAAA/gAAAAAAAAMAAAANAP//AAAAAADpAAAA/wAABAAAAAAAAAAA
AAAAEgD+/wAA/wAAAAAAAAAAAAD/AAAOAAAAAPcA/wAAAP8AAPL/AAAAAAD/Ffz/AAD+APgA/wAAAAAAAAD/AAAA/wAA8v8A
AAAAAP8V/AAAAP4A+gAAAAAAAAAAAAAA/xgAAAD29QAAAAAAAP8AAAAOAADrAAAA/wAAAP4A+v8A/wAB/////gAA/QD5/QAA
AAD/ACL6AAT5Dg/69vwMHvn58QLwzPbv+/0H/QQQBEf5DywJAin6AAAAAAD/AAAAAAAAAAAAAPgAAP8AAAAAAAAAAAD/+gD/
AAAAEP8AAAAAAAD4AAAA/AAAAAAA/QAAAAAAAAQpAAAAAPr/AAAA7/8A/QAA/wAAAAAAAP///+4AAP4AIAD/AP4YCvD///z0
/f72/v/5/P////3/CfgHXv8S+P/Y+f7z/wAAAAAA//4AAAAAAP8AAAAAAAAA/wAAAAD/AC0EAAAAAAD/AAAAAAAAAAIAAAAA
AAAAAAAAAAAAAAAAFAYAAP8AAAD/AAAAAAAAAAD7AAAAAAAAAAkAAAAA//8E/wDuAAAAAAAAAP8AAAAAAPgAAAAAIQAAAAAA
AAD/AA4AAOv//QAACAAA/wD/AAUAAP8AAP8AAAD/AAD/AAAA6BIAAPr7/A4N/gQY/f37B/72/fX//yD/6vb++/r+J//66wgF
/QD/AAAACQAAAAAAAP8AAAAAIQD//QAAAAD+APUA//AAAP8AAAD+/wAAAAAA/v8AAAD1APP/AP8AAP4AGv8LDwD+AAAAAAAA
AAAAAAAAAAAAAAYAAAAAAAAAAAD0AAD+/wD/AAAA////AP8BAP///wAAAAD8/BH/AAD/AAUIAADuFxTlHx3wYf9MFCvp+Psn
8BXsHQRU9/74/0Xp4xbn+wAKAAD4AAD8AAAAAAD//wAAAAAA+/8AAPsA+gAd/wAA/+7/APv//wD//wAA///+//0A/wAA/wAA
+wAP1T77APkAAAD7/wAAAAD//xkA/wD+AP//AAD/AAAA/wAA/fcABgAAAP8AAAAA/h8A/wD/AAAAAAAAAAAAAADr/wD8/wAA
AAAAAAAAAAAAAAAAAAAAAAAA/gAAAAAAAAAAAPoAAOsA/QAA/wAAAAAAAAAA+QAAAAAAAAAUAAAIAAAA/QAA/AAA/wAACAAD
AAAAAAAAAAAAAAD8AAAAAAAAAAD4AAAAAAAAAP8AAP8AAAD9AAAAFAAAAAANAAAAAAAAAP4QAAAAAAAAAAAAHgAAAAAAAAAA
AAAAAP4AAAAAAP4A5AAAAAAA/wAAAAD9ACkAAAAAAAAAAAAAAAAAAAAA+QAGAP8AAAj/AAAAAAAAAAAAAAAAAAAAAAAYAAAA
/wD/AOX+AAD9Bv39A/74F/38/Rf6CfwF/v4E//IT/v37/iAWsPf8AgAAAAAAAAAjAAAAEQAAAA8AAAAAAgAAAAAAAADzFgAA
//8K//8A//sA/wAEAOz//wAA/wD+/wAA/wAUAPwTAAIAAAAAAAAA/wAAAAD+/wAAAAALAAAAAAAAAAEA+f8A9gAAAAAAAAAA
AAAABwAAAAAAAP4AAAAAAAAAAAAAAAAJAAAAAAwAAAAAAAAAAP0AAAAAAAAAAAAAAAAOAP//AAAAAAAAAAAAFQAAAAAA/wAA
AAAAAP4AAAAAAPkA7QAAAAAAAAAA+gAAAAAA/AD/AAAAAAAaABQAAAAA+wAL/wAAAAAAAAAFAAAAAAACAAAAAAAAABsAAAAA
AAAAAPz/AAAAAP8AAAAADQD/AAAAAAAAAAAAAAD/AAAAAP0A4wD/AAAAAP//AAD7AAAAAf3/BgAAFQAAAAAAAAD/AAD+HwAB
AP0AAAAAAAAAAAAAAAAAAAAA9QAAAAAAAAAAAB0AAP0AAP8AAAD/+wAAAAH1/wAAAAD3AP//AAAAABUA/fz9AAAAAAAACgAA
AAAA//72AAAAAAH9ABMAAAAAAAD/AAAIAAAAAAAAACIAAAAAAP8AAAAAAAAA/wAAAAD/APwAAP4AAAAAAAD+AAAAAAAAAAAA
/wD/AAD/AAAAAAD8EwAA9gAA/QAAAAD9AAAAAAD/AAAAAAAA/wAAAAAA+QAXAP4AAAAAAAAAAP8A/wABAP8AAAAAAAABAAAA
AAAWAPr9AAAA/gD+AAAA/xIQAP8A//39AAAJAAAAAAAA+gAA+/8A+QAAAAAAAAD5AAAAAAD5AAAAAAAAAP8AAAAA9wAXAP8A
AAAA/f8AAAAAAAD6AAAA+gAAAAAA/wAAAP8AABIOAAAAAAAAABUAAAAAEf8AAAAAAAAA9QAAAAAAAAAA4QAAAP4AAP8EAAAA
AAD/AwD/AAgAAAAAAAQAAAD/AADz9gAA/wAAAAAA/wAAAAAAAAAAAAAAAAAA+QAAAAD8AMMAAAD7AAAAAAAAAAAAAAAA/wAA
AAAAAAD+AAAAAP4AGf8AAAAaAAD8AAAAAAAAAAAAAAD/AAAAAAAAAPQAAAD2AAAAABoAAPwAAAAAAAAAAAAAAP8AAAAAAAAA
9AAAAPYAAAD9/Pj5IvEV/P39/fEANfrw/f0jGgb5/vv5/AX4CPr67gAAAAAAAAAAAAAAAPYAAAAAABoAAAAAAAAAAAD/AAD7
/wD//gAAGAAA/wAAAPT/AAAAAAAA/wD/AAD+APsAAP7//v0AEwAA/wAAAAUAGv/+//8AAP//AP79AAD97///AAAAAP//AAD/
AAAA/wDu//oAAAAA//0AAAD+AAADAAAAAAAAAP/4AAAAAAAAAAAAAAAAAA8AAAAA/wAA/C4AAAD+AP3/AAD++v//AAAA+v8A
AP8AAPr+AP8AAA4AQv//APv26//7/ij6/f3+BOXz/P/+/zT++Pb+/fj+D/0U/ffnAAAAAAAAAAAAAP8A/wAAAAAA/wAAAAAA
/gAAAB0AAPwAAAAA/QAU/wAAAAAA/v8AAAD/APz/AAD/AAwA6QAAAAD/AAAAAAAAAAAAAP0AAAAAACEAAAAAAAAAAADrAAAE
AAAAAAAA/wAAAAAAAP4AAAAAAAAA/wAAAAD/ABMA+wAA/wAAAAAAAAAAAAYAAAAAAAAAAAAAAAD/AAAA7wAABQAAAAAAAAAA
AAAAAAAAAAAAAP4AAAAAAAAAAAD6AADrAP/wAAAAAAAAAAAA/QAAAAAA/wAAAAAA/wAAAAIAAAD+Bf8A///i/f/////z+/3/
/wDk//v6+//9//j/7//+CwAAAAAAAAAAAAAAAAD9AAD/APgAAAAAAAAAAAD8AAAXAAAAAAAABAAAAAAAAAD/AAAAAAAAAAAA
AAAAAPkAAAAABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAD+AAAA1QAA7QAAAAAAAPEAAAAAAP4AAAAAAOcA/wAAAAAA+wABAP8P
AAD/AAAAEf8AAAAAAP8AAAAAAAD//gAA/wAAAMcAAP/++/4A/xQXMv79/v///P3/AAD/7f3j//7+/OL/uv3/Ef8AAAAAABYA
AP8AAAAA/wAAAAAA//0AAAAA/wD0AAAAAAAAAAAAAPQAAAAAAAAAAAAAAAAAAAAAAAD2APv/AAD6+f3j6/0S+/v7+ffrYuX7
/gT7/vUE/EI/GiH+4/v35v8AAAAAAP//AAAAAAD4/wAAAAAA//8AAAD7HQDyAP4AAAAA/wAA/wAAAP4AAAAAAAAAAAD+AP8i
AAAKAPEAAP8AAAAA+wAAAAAAAAD/Mf//AAAMAP4AAAAJ//wA+gD//v8AAAAAAAAAAAAAAAD+/gAAAAkAAP8AAAAK/wD+AP/9
/fr++vL+DP79/f/07T7p////5//7+f//RCT//+v9/PAAAAD0AAAAAP///wAA//8AAAAAAAD//yYA/v0A8gAAAP////8KAAAD
AAAA//7//wAAAN4AAP4AAPEABv0cAAAXAAAAAA0AAAAAAAAA/wAAAAAA2wAA/wAA9AAA/gAAABj//gD8DAD//////wUA/f/9
/wD/AP/u//z3/yH9Bf8A/f8AAP4NAAAAAAAAAAAA/wAAAAAAAPwAAPf/+/4uAAAA/v//8P76/v7+/vz+//j+/v//CzYo+P8M
/w/3AMYQ/v0AAAAAAAAAAAAAAAAA//8AAAAAABj/AAAAAPcA/AAAAAAAAAAAAAAAAAAAAAD8AAAAAAQAAP4AAAAV/wD9AP//
AAAAAAAAAA0AAAAAAP8AAAAA1AAAAAAAAAD/AO4AABYcAP8AAAD/AAD/AAAA9/8AAAAAAP//AAAAAPsA9QD/AP8A+v//AP7s
/f35BwBA/v8A//4A/v79LAD++QDpE/7+AAAAAAAAAPX/APwAAP8AAAAA/wAA//4PAAD6APcAAP4AAAD//wAAAAAA/wwA8AD9
AP0AAAD+AAAA/wAAFQAAAAAAAP8AAAAAAAD/DgDwAP4A/QAAAP4AAAAAAAAQDgAA/wAAAP8PAP///wAA////AAAA/AkA/wAA
//8AAPj/AAX7KfH+7/z23vr6/foM8PcB+P74/kb3/fsS/PX49v/sAAAB/wD/AP//AAAAAAD+AAAAAAAAFwAAAPYAAAD4//IN
AAYAAAAAAAAAAAAAAAAAAAAAAAAJAAAA/wD9//n/AAAA/gAA/gAA/wAAAAAAAAAAAAAAAAMAAAAIAAAA9f0AAADuAAD/AAAA
AAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAEgAAAAAAAAD4AAAAAAAAAP4AAP8AAP8AAAAAAAAA/wAAAAAA
AAAAAAgAAP4AAAAA/gAAAA72QvIBAPno+voc/P7vEPH7/QQJ4Av8APMD9w8T9/v4AAD/AP8AAP8AAAAAAP8AAAAAAAAA/wAA
/wAGABQAAAAAAAoAAAAA9QAAAAAA/QAAAAAAAP0AAAAAAAAA8QAAAAD+/wARAAD/AAAAAQAA/v8AAAAAAP8AAP8AAP8aDwAA
AAD+AAAAAAAAAAD8AAD9AAAAAAAAAAAAAAAAAAn/AAAAAAD8/wAAAAAA/wAAAAAAAAD+AAAAAP8AAAAK9f8AAgD///r/AAAA
/wApAAAAAAD/AAAAAAD/Iv8AAAvPAAD/ANz9AP4AAAAAAAAAAP8AAP8AAADz/wAA/gAA/yIAAAAAAAYAAAD//wD/APkN+gD/
AAD/AAD/AAAAAAAA9f8AARX/APkHAAAAAAD+/v0AAP4AAP8AAP8A//8AAADH/gD+/wAAEgAAAAD/AP7+/gAA/wAAAAAA///w
AAD/APX+APgA//8A/gAAAAAAAAAAACMAAAAAAPwAAAD/AAAA6AAAAAAAAPwAAAD/AAD7/wAAAAAAAA4AAP8A+AAAAP8A/wAP
AAAAAAAAAAAAAAAAAP4AAAAAAAALAAAAAAD+APgAAP//Bfv/C/8N////AAD//f8A/wASAAD+//v1ABj/Af4ABgAAAAD9AAAA
AAAAAAAAAAAAAAYAAAAA/wAAAAASAAD2AP8AAP8AAP8AAAAAAAAAAAAAAAD/AAAAIQAAAOwAAAAAAP8AAAAA/xQAAAAAAAAA
AAAAAP//AAAAAP8A/wAAAAAA/wAAAAD/FAAAAAAAAAAAAAAA//8AAAAA/wD/AAAAPuUM8uX/9/P6+PsQ7S/4Rfn1H+z97P37
OfsA8yXpE/0Y7fr8+v/9/////Qn/Qf4e/f///wP8//8F/wX74vz//wAAAAAAAAAJAAAAAAAAAAAAAAAAAAAA/wAAAAD3AAAA
AP7++PkAAAAA///0AP8AJP8AAAAA/wAALv8A/+/+AP0zAAAAAAD/AAAAAP8A/wAAAAAAAAD7AAAAAAAA+f4AAAD+GwD/AAD0
AAAA/wARAAD/ACIAAAAAABgAAP/ZAAD7AAD+AAAAAAAAAAD1AP8AAAD/AAD/AAAAAAAAAPL/AAAAAP4AAAAAAAAAAPoA/wD/
AP8AAP8AAAAAAAAA5wAA/wAA/wAAAAD/AP4AAAAA/gAAAAAAAP8AAAAAAAAZABEAAAAAAAAAAAAAAAAAAP8AAAAACQAFAAAA
AAAAAPsAAPn+//4A9v///f//AB/38v8D//j8AP/+AADzAP/+wP0A+QD/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAP0PAAAA
/wD//wAA//kA/wALAAD//wAUAAD//wAAAP//AOMiAAAAAAD/AAAAAAAAAAEAAAAAAAAAAP8AAAAAAAAA9AYAAAAAAAAAAAD/
AAAAAAD4AAAAAAAAAwAAAAAA/wAMAAAA/v/98P7X/f/+/v7/Qvb7//j/AeT4Af7+/vv8/x/+/uv/AAAA/97/AP//AAD///8A
AAAn6AD/AAD/AP//JP8A/gAAAAAAAAAAAAD/AAAAAAAAAP8A/QD//wAA/wAHAAD8AAD+AAAAAAAAAAAAAP4AAAD//wD8/wAA
AAD/AO8A/wAAAAAAAAAAAAAAAABF+gAAAADdAP8AAAAAAAAA8gAA9P77/f/2/+z9/P3+B/74/f79/wL/9wL//uv/8AcL/j4B
AP4AAP4A/wAAAAAAAP//AP8AAAD6/gAA/wD9DeIAK/sAAAAAAAD/AAAAAAAAAAAAAAAAAAD/AADxAP0AEwAAAP/+/wD5//f/
/v//AP/7///+//8A/wf///3//f4M//8HAAAA/wAAAAAAAAAIAAAAAAAAAAAAAAAA/wAAAOwAAAAAAAAAAAD+AAAAAAAA/wAA
AAAAAP//AAAAAP0A9AAZAP////////r+//8A/v/zEAAAAPoA/ToA//3//AAH//8bAAAAAAAAAP8AAAAAAP8AAAAAAwAA/wAA
AAD+AAgAAP8AAAAAAAD/AAD/AAAA9v8AAAAAAAAiAAAAAAAA/QAAAP/+//7/AP3+/v///wD+/v0AAAAA/wH//v7/DP8V//8A
AP8AAAAAAAD/AP8AAAAAAAAAAAAA/AAA/wAG/+EAAAAAAAAAAAAAAP8AAAAA/wAAAAAAAAAHAAAAAAgA+gAAAAAAAAAAAP8A
AAAAAAAAAAAAAAAAAP8AAAAAAADyAAAA////ABkAEAAA/wD+APr/AAADAAAA/QAA6wAA+/4A/wD/AP8AAAAQAAAAAP8A+gAA
AAMAAAD/AAAAAAAA/wD/AAMMCPJH8Nf89fP1+AC5D/D9+w3u2EP6CRQQJfEX9P7+////APkA/wr//wAAAP//AAAAAADy/wD/
/wDvAEz4AAAADf8AIwAAAAAAAP8AAP8D/wAAAAAAAAD5AAD/4AMAAP//AAAAAAAA//8AAAD+/gAAAPYAAP8AAAAY/wDiAAcQ
AAAA//8AAAAAAAD2AAAA+gAAAAAAAAAAAAAAAPX+AAAA/gAA/wAAAAAAAAAA/gAAAAAAAP0AAAD/AAAAJgAAABEC/AD+AP/+
AAAADwD9//8AAAAA/v8AAP4A+wAz/QD1AAAAAAD5//8AAAAAAPYAAAkA//b+/wAAAAAAACb//wMAAP8AAADuEgAAAAD7//8A
AAD+AP//AAAAAPwA/AD/BgAAAAAAAPj/AAAAAAD/AAAAAAAAABEAAAAA/wD5AAAA//7/AC0AAAAAAAD+AAAEBf8A/wD//wD3
+/8A/wj+AAv//QsA////+P//AAD/5v8A/wASAPb0AP/9/y3//v7//P8AAAAAAP/+AAAAAP///wAAAP8A/iAAAAD//gDxGQAJ
AAAA/P8AAAAAAP/3AAAA/wAAAAAA/wAAAAAAAP39AAD9Bfj9+/77D/7+//IM+f39/f/+//4Z/hY+/gv+3vr+6AAAAP8AAAAA
AAD+BgAP//sAAAAAAP8AAAAAAAAX/gAA/fsA/////+H///8G//L+/v//DwD9D///8//6/0b9//YAAAAAAAD//wAAAAAA+P8A
AAAAAP//AAAAAP8AHP8AAwAAAAAAAAD/AAAAAAD8AAAAAAAA/wAAAAAA/wAh/wAA/wD//wAA/+f++wD+AO7//wAAAAD//QAA
AP35AC///wAAAAD7AP0AAAAAAA0AAAAAAAD/BgAAAP4AAAAA+QAAAAAA+QAAAP/+AAAAAADqAAAAAAAAJAAA/wAA/wD/AP/7
AAAAAAAA/wAAAAAAAPwAAAAAAAAJAAAAAAD/AAAAAPsACf/9/QD//wAAAAAAAAAA/wAAAAUAAAD/AP8A/fIAAAAJ/wD9AP//
AAAAAAAAAAD/AAAABQAAAP8A/wD++QAA//r7//4A//8AAP8IACwA/f4AAAD//wALRwAA//v+APH/AP0AAAD/AAAAAP0AAAAA
AP4AAP4AAAAAAP8APAAAAAAI/wDzAP8AAP8AAAD//wD/AAAABf8AAP0AAP/l/AAAAAkQAAEAAAAA/wAA/////v8A9QAB/wAA
+AAA/zT9AP8ACgAABgAAAAAAAAAAAAAAAAAAAAAAAAD/AAAA9QAAAAD/DQAAAAAAAAD/AQAJAAAAAAAAAAAA/wAAAAD//gAA
AP8PAAAAAAAAAP8BAAAAAAAAAAAAAAD/AAAAAAD/AAAAAAAAAAAAAAAAAP4AAAAAAP7/AP8AAAAAAAAA/wUABgD+AAAAAAAA
AAAAAAAAAAAAACAAAAAAAAAAAAD4AADwAP4AAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAPgAAPAA/gAAAAAAAAAAAAAAAAAA
AAAKAAAAAAD/AAAACQAA/gD/AAAAAAAAAAAAAAAAAAAAABEAAAAAAAAAAAD2AAD9AAUA//4AAAAAAAD/HwAA/wAA6gAAAAAA
/v8AAPv7APn/ERwK9P//////7Pn///8Y/wAR////APn5////6/0A+AD/DQD7AAAAAAAAAAAAAAAAAAAA/wAAAP8A/wD8AAAA
AAD+/wAAAAAAAP4AAP3/AAAAAAD+/wAAAPwCACT//wApLe7+8fL19fv5DQL00/b98P0E4Dj2GObC/PbuRAX7BP8W/wD+//7+
//8ABP3//v/+APwAJv8A//oA/v/hDQAPAP//AP8AAAAAAA8AAAAAAAAAAAAAABvs/gD//usAAAAA/gAA/wAAAAAAAAAA/gAA
AAACAPwAAAD/AAAAIQAA/wAJAAAAAAAAAAAAAAAAAAAAAOsA/wAAAAAAAAD/AAD8APj/AP4AAAAAAAAAAP3/AAAAAAD9AAAA
/wD/APQABAAv/PkA/gD9/v//AAAA7f8A/wAAAAD+AP/6//7/J/3/AAAAAAAAAAD/AAAAAP3+AAAAAA0AAAAAAAAAAADsAAD5
AO7/AP8AAAAAAAAAAAAAAP8AAAAAAAAA+gAA/hIAAAAA/P8A/wAAAAAAAAAA/QAA/wAHAP8AAAD3AAAAEwD7/wAKAAAAAAAA
AAAAAAAAAAAAAAMA/wAAAAAAAAD/AAD2/yr+AP8A/////wAAAP3/AP8AAAAR/wD+/QD//sT/AAAAAAAAAAAAAAAAAAAA/wAA
AAAAAAUAAAAAAAAA5QAAAP/u/gD/AP7///8AAAD6/wD/APcABP4A//j///8e//8Z/xT+AP8A/////wAA/Bz/AAAAEgAU/wAA
+gD/AM3///30/j/7A/v+2fXv+fAI5fAi9voi/DXq+u3L+OL/FO0+AwAADQAAAP/8AAAAAAD/AAAAAAAA/QAAAAAAAADXAPsA
AAD7AAAA/v//AP4AAP//AAAAAAD+///3/wAI/iEAKgAAAOkAAAAA/QAAAAAAIwAAAAAAAPYAAAAAAP4A+wD0AAD8AAAAAAAA
AAAAAAAAAAAAAAsAAAAAAAAAAAD+AAD9AP4hAP4A//8AAAAAAO4AAP8AAAD9/wD/9QAA/w7//wsAAP8AAAAA/QAAAPsA/wAO
AAAAAP0AAAAAAPkAEv/+AAD+GwAAAAAAAAAAAAD/AAAAAAoA//8AAAAAAAD1AAD+/+cYAP4ACf///wAA//P/AP4AAAD4/wD/
9P///uH/9QAAAP8AFAD7AAAAAP8AAAAEAAAAAAD/AAAAAAAACwD/AP8KGgD/AP////8AAAD//wAAAAAAGv4AAP0A/gAG/gX8
/hjdAP7//f3+/gD///D+//7///8b/v//6//9/+P8/A4A+QIA/wAAAAAAAAD7/wAAAAAAAAAAAAD/AAAANf///wDyCQAAAAAA
AAAAAAAAAAD/AAAAAAAAAPgAAP8cAAAQAAD9AAAAAPcAAAAAAP8AAAAAAAAAAAAAAAD5ACUAAAD/B/z//wAN/v///wAA/v8A
//8AAPz+//76AP0IJP/++wAA/gAAAP8AAAAAAAD5/wAAAAAAHgAAAAAA/wDkAP4ACAD/AAAA//8A/wAACQ3/AAAA+QD//wD/
AAAMAPL//wL//////Az//////////v8A/wAG9//7///z/vz90////QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//UAAAAfAAAA
+AD9AAAA/wAA/wAAAP0AAAAAAAAA/QAAAAD9ABr/AAAAAAAACwAAAAAAAAYAAAACAAAAAAD/AAAAAP8ACj4AAAAAAAALAAAA
AAAA/QAAAAQAAAAAAP8AAAAA/wALMgAAAAAAAAAAAPwAAAAAAP8AAAAAAAAA/wAAAAD/AA3//wA8FufnGu7x+PU7Cx8+HAUE
4f4W5RPr+PAO9g0p39Xu5gAAAAAAAAAAAAD+/v7//wAAAP8AAAD/+QAAGwD6AAD9/v//9QL//wD///7++f//K///DQD99AD/
Bv//AxX8AOUA/QAABgAAAAAAAAAABQD6AAAAAAsAAAAKAP//+wAA/gAAAAAAAAAAAAAADAAAAP8AAAAAAAAAAAAAAADpAAAA
AA4AAAAAAAAAAAAAAP8AAAAAAAADAAAA+gD/APcAAAD/8P4A/AD/////AAD/+/7//gD/AA/+AP/3AP/8Jf///wAA+gAAAP//
/wD+AAD8AAAA/wAAEf8A/AAA/gAjAP8A/wAAAP8AAAAAAAAAEf7/APD+/QD//wAA/wAAAPIAAPwAAAD+AAD//f8A/QAA/v8A
AAAAAP7///8AAP8A7AAAAAD/AAAcAAAAAAAAAAAAAP8AAAAAAAAAAP4AAP/7AAAAAAAA/xMAAAAAAAD3AAAAHQAAAAAAAAAA
IwAAAPb/APoA/QAAAAAAAAAAAAAAAAAAAAD+APcAAAAAAAAA9QAACAD/AAAEAAAAAAAA/gAAAO7/AAAAAAAAAP4AAP8I/wAA
AAD9AAAAAP8AAAD/AP4AAAAAAAD/AAAAAAAAAAr9AP8AAAAAAAAAAAAAAAAAJAAAAAAAAP8AAAAAAAAA9AAA9i75//79//3+
////8Sfw/vz+B///AfT///n//QQD8v/wAAD/AAAAAP8AAAAAAP4AAAAAAAD4/wAAAAAAAPgA/gAAAAD//wAAAAAAABkAAADn
AAAAAAD+AAAAAAAA+v8AAAAAAAAAAAD5AAAAAAAAAAAAAAAAAAAAAAAAAAAjAAAAAAAAAAAAAP4AAAAAFQAAAAAA/wAAAAAA
AAAAAPQAAP8A/wAAAAD//wAAAAAAAAAAAAAAAAAAAAAMAAAA8AAAAAAW/gD8AAD/AAAaAAD/AAD+AAAAAv8A/vUAAP/3/wAA
AAAAAAAAAAAAAAAAEwAKAAAA/wAAAAAAAAAAAP8AAAAADgAA/QAAAAAAAAAAAAAAAAAAAAAAAAD5AAAA/QAAAAAMAAAAAAAa
AAAAAAAAAAAAAAAAAP8AAP8AAADuAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD7ABUAAAAAAAAAAAAAAAAAAAD5AAAA
AAD7AO8AAAAAAAAAIwAAGQAA/wAAAAAAAAAAAAD/AAAAAAAAAgAAAAAAAAD3/gAAHAAAAAAAAAAAAAAA/QAAAAAA/wAA/gAA
AAD/+Pb/AAAAAP8AAAAA/wAAAAAA/v4AAAAAAAAAAAAAAAAAB/7+AP/z/f//AP////8A/gAWD/8AAPQA//cAAP///gA5/f/7
//P9AP8A/////wD/ABYPAAAA9AD/9wAA///+ABX+//sA//7+AAD//wAA//8A/wD3AAAAAP//AP8OAP8AOgAA7gAAAP4AAAD/
AAAA/wAAAPcAAAAAAAAA/wAA/wAaAAAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAAAAADwAAAAAAAO7/AP8AAAAAAAAAAAAA/wAA
AAAAAP3/AAAAAP8ACP8AAP75+/36+SsE/v7/AATk/QL//wbs7vv//u/pC/8j+P33AP8AAPYAB/8AAAAAAAAA/gAAAAD/AAAA
9gD/ACEAAAAAAAAAAAAAAAAAAAAAAAAAAAD0AAAAAAAAAAAA+QAACQAAAAAAAAD8AAAAAAD+AAAAAAAA/wAAAAAADgD6AAAA
AP/+AAAA/gAAAAAAAPkAAAAAAAD9AAAAAAAAADsA/wEAAAAAAAAW/wAAAAAGAAAAAADxAPgAAAAAAAAA4QAAD/339/0G//MV
/v3+9Rny/f7//uj/IAz+Afr+G/8DCAr/AAAAAAAAAAAAAAAAAP8AAAAA/wALAAAAAAD/AP4AAPUA/gAAAAAA/wAAAAAAAAAA
AAAAAP8AAAD9AAAACgAAAAAAAP//AAAAAAD/8gH///8A//sA/xMA/wAADgDa/gD+AAAAAAAAAAAAAAAAAAAAAAAAAAAA/wD7
AAAAAC4AAP8A/gAAAAAAAAAAAAAA+wAAAAAAAP4AAAD+AAAAHAAAAAAA/wAAAP8aAAD/ABz9/wAAAPEAAv8A/wAAFQDD///+
AAAAFREAAAAAAP//7gAACgAA/wAA/wAAAP8AAOv/AAkAAAD9/wAAAAAA//cAAAD/AAAAAAAAAAAAAAAA8fsAAAAAAPr/AAAA
AAD//gAAABIAAAAAAAAAAAD/AADz/wAAAAAAAAAAAAD/AAAAAP8AAAAAAAAADwAAAAAAAO8AAAAAABoAAAAA/wAAAAAA/wAA
AAAAAAD/AP4AAAAA8gAAAAAAAP7/AAD+AAD+/QD/AAsA/wAAAP8AAAD/AAD5AQADAAAA/v8AAP4AAP8MAP8A/QD/AAAA/wAA
AP8AAPr8AAMAAAAAAAAAAAAAAPEAAAAOAAAAAAAAAAAAAAAAAAUAAP//////AP/3///8/wDe//f///8A/zz//wUA7wD6/wAA
/wAAAAAAAPoAAAAAAPAAAAAAAAAAFAAAAAD/APP/AAAAAAAAAPoAIAAAAAAAAAAAAAAA8wAbAAD/AP3+9QD/ACoAAAAAAP8A
AAAA/v4AAAAAAP8AABIAAAAA/wD6/wAAAPEAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/gAAAAAAAAAAAAAAAAAAAAAAAAj/AAD+
AAD/AAAAAAAAAAAA/SYACf7k////AP/6//8A+AD//v7//wAA+v4A/////gAX5wAAAOQAAAAAAAAAAAAAAAAAAP8AAAAAAAAA
/wAAAA/8AAAAAP8LAAAAAAAAAAcA7gD/AP0AAAD/APUAAAAA8gAAAP/+////APv/////AgD+///3AAAA//8R//7+/wA+HgAM
AAAAAAATAAAAAAAAAAAAAAAAAPkAAAAAAAAAAPkAAP/7/g///P/+/v7+//wQ+/v/6A0E//z9///6/vkTAv784QAAAAAAAAAA
AAAAABL/AAAA/v4AAAAAAAAAAAD3AAD//wAA/wAAAAAAAAAAAP4AAAADAAAAAAAAAAD/APEA/wD+AAAAAAAAAAAAAP4A9/8A
+QYAAAAAAAAAAAAA+QAAAAgW//33AP/7/////wD+//8A/xwA/BUA/vsAAf/r///1AAoAAPgAAPwAAAAAAAAAAAAAAAD1AAAA
+wAAABoAAAAJAAAAAAAAAAAAAAAAAAAAAAAcAAAZAAAAAP8A3wAA9fsAAAAAAAAAAAAAAAD/AAAAAAAA+gAAAAAACwD46AAE
AAAAAAAAAAAAAAAAAAD/AAAAAAD2/wAAAAD1ACbxAAD+HR799//9/v7+/wP8zf7//f8G/wn+/wns//7/8fX9CgAP/QD8AAAA
AAAAAAD+AAD/AAAABwAAAPQAAAD8/wAAAAX+//4A/wAAAAAAAP8AAP8AAAAMAAAK/gAAAP3/AAAAAAAAAAAAAAAAAAAA8wAA
AAAAAP4AAAAAAAAAAAAABv8AGAAAAP8AAAAAAAD9AAAAAAAA9gAAAAAA/wD+AP4A//r6APwA9P7///4A//7+AP4AAAAi///9
+v/+/+X4/wAA8v0A/QD//wD/AAAA//8A/wAAAAX/AAD7AP//+/0AAAAAAAAAAPcAAAAAAAAA/wAAAAAAEAAAAAAAAAD7/gAA
/wAAAAD6//4A/wD/GPoCAAAA/yX8/gD+AAAKAA7/AO4AAAAAAAAAAAAAAAASAAAAAAD/AP4AAAAAAAAA/gAA/Br9+/gS//z9
CSj/B/8K/PwA/wAAAAj///4F9//r9vkAAP//AAwA/wAA/wAAAP/uAAAAAAAAAAAA/w4AAP4AAAD/AAAAAAD/AAD/AAAA/x0A
AAAAAPMAAAAA/wAA9/8AAP8AAAAAAP8AAP8AAAD/HQAAAAAA8wAAAAD/AAD3/wAAAAD/AAAA//z//wAAAP7/AAAAAAD8/QAA
AAApAPT//wAAAAAAAAD//wAAAAAAAP8AAAAAAP3/AAAAACMA4wAAAAAAAAAAAAD8AAAAAAAAAAAAAAAAAP8AAAAACADR/wAA
AAAAAAAAAAAAAAAA/wAAAAAAAAAAAAAAAAAAAB4AAAIAAP8AAAAA/wAAAAAA/wAAAAAAAP4AAAAAABUA//8AABH//v4AAP70
///8/wD5/gAA/v8A+gH/AwDyCAAg+/4KAAAAAAAAAP0AAAAAAP8AAAAAAAAAAAAAAAD/ACD/AAAAAAAAAAAAAAAAAAD7+wAA
/wD+AAAAAAAAAAD/CP4ACwAAAAAAAPX+/wAAAAAAAAAAAAAAAB0AAAAAAADuAAAAAAD/AAAAAP8AAAD4AAAACAAAAAD/AAAA
AAD/AP4LAAAAAAD//wAA//8A/wQA/gD+AAAAAP3/AP8A//8A9P8AAAAA/wAAAAAAAAAAAAD//wAAAAAA+QAAAAAAAAASAAAA
AAD/AAD7AP8AAAAAAAAAAAAAABsAAAAAAAAPAOEA/wAAAAD/AAAAAAAAAP4AAAAAAAAAAAAAAAAAAAAAFf8AAAAAAP8AAAAA
AAAA/gAAAAAAAAAAAAAAAAAAAAAV/wAA/wD9AAAA/zj//wAAAP7/AAAAAAD+/v//AP/dAAL9/wAAAP8AAAD/Hf//AAAA//8A
AAAAAP//AAAAAOUA4/4AAAAAAAAAAAAA/x0AAAD+AAAAAPIAAAAAAAD//QD1AP8LA///AP//9v3//wAA+f3/AAD+BgD4+f/+
8f/8ACj+//gAAAAAAAAA/wAAAAAAAP8AAAAAAAD///4AAP4AEAAAAAAAAAAAAAAAAAAAAP8AAAAAAP4AAAAAAAAAAAANAAD6
AAAAAP8A/wAAAAAAAAAAAAAAAAD6AAAA8gAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP4AAAAAAP8AJ9cAAP76/f7t////
////EP9B/hL9//0ABvz///v/+AAk/f8JAAAAAAAAAP0AAAAAAAAAAAAAAAAAAAAAAAD7AAsAAAAAAAAAAAAA/QAAAAAAAAAA
AAAAAAAAAAAAAPsACwAAAAAA/wAAAAD/AAAAAAAZAAAAAAAA/wAAAAAA/wD7AP/0AAD/AAAAAP8AAAAAABkAAAAAAAD/AAAA
AAD/APsA//QAAAAAAAAA8wD/AAAA+QAAAAAAAAD/AAAAAP4ADQD2AAAAAAAAAAD3APwAAAD/AAAAAAAAAAAAAAAAAAAo//8A
AAAAAAAAAP8AAAABAAAA//gAAAD//wAAAAAAAPgOAAD99BT/+f/8+v38////1vf//v79//P5//30/tT4B/3xEgAA/wAAAAAA
AAAAAAD+/wAAAAAA9v8AAAAA+QBDAAAAAAAdAAAAAAAAAAAAAPgAAAAAAAD9AAAAAAD/AP0AAAAA/gAAAAD/AAAAAAAAAAAA
AAAAAAIAAAD/AAAA9gAAAAAA/AAAAAAAAAAAAADy/wAAAAAACAAAAAAA/wD+AAAAAPL/APwAAAAAAAAAAP7/AAAAAAANAAAA
/gD8/+wAAAcAAAAAAAAA/QAAAAAA/AAAAAAAAP8AAAAAACMA7gAAAwAAAAAAAAD/AAAAAAD/AAAAAAAAAP8AAAAABQD1/gAA
AAAAAAAAAAAAAAAA/QAAAAAA/wAA/wAAAAD/AA0AAP8AAAAAAAAAAAAAAAD9AAAAAAD/AAD/AAAAAP8ADQAA//8A/wAA9v/1
//8A/Rr8/wAAAP4QCvsAAAD/AgDN///+/wAA/wAA/wAA/wDy/RIA/wAACgD//gAAAAAAAN//APX/AP8AAAD/////AAAA//8A
AAAAAP//AAAAAPcA0nwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADqBAD1/gD6/f7//ub+/f4W//77BgAQAAD++P/8
AP7jACf9+wAAAAAAAAAA+v//AAAAAAAAAAAAAAD7AAAAAPsAHAD/AAAAAAD/AAD/AAAAAQD/AP4AAAAA/gAAAAAA8wAG/QAA
/wAAAAAAAPoAAAAAAPAAAAAAAAAAFAAAAAD/APP/AAD/AAAAAAAA+gAAAAAA8AAAAAAAAAAUAAAAAP8A8/8AAAD+AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAP0AAAAF/wAKAP4AAAAAAAAAAAAAAAAAAAAAAAAAAAAA/QAAAAX/AAoA/wAA/wAAAAAAAP0AAAAA
AAAAAAAAAAAcAAAAEQAAAAAA/AAAAAD/AAAAAAD2AAAAAAAA/wAAAAAA/wAQAAAAAAAA/wAAAAAAAAD/AAAAAAAAAAADAAAA
AAD/AAj9AAD/If8A/v/6////AP//8f7//wAP//3////0////Bv///wD+AAAAAAAAAAAAAAD0AAAAAAAAAAAAAP4AAAD1AAAF
AB4AAAAAAAAAAAAAAAAAAAAAAAAAAAAA/AAAAPwAAO4AAP8AAAAAAAAAAAAA/wAAAAANAAAAAAAAAAAA/QAABQDy60QV3hLn
9vT48mn0EfLmCck37A/3+v0EHPtH5/AVAAD+AAAAFP4AAAAAAPwAAAAAAAD/EAAA/gAAABUAAAgA/gAAAAAAAAAAAAAlAAAA
AAD6AAAAAAAAAAAA+QAA6wAAAB0AAAAAAAAA/wAAAAAAAAAAAP8AAAD/AADz/wAAAAAAAAAAAAAAAAAA/wAAAAAA/wAAAAAA
AAAAABgAAPb+/f39/vv5/v7+/gUNzP79//fdK/z7///+EQX/Af39OgAAAP/0AAAAAAAABwD2AP8AABQA/wAAABkA/gD5/gD2
/wD/AAAA//8AAAAA/Q//AAAAEQDw/wAA9AD/ABL/AP0AC/sAAAD9////AAD+IP8A7AD6AAYTAAAAAP8A/v/+9QAAAAAAAAAA
AAAAAAAAAAAAAAgAAAAAAAAAAAAIAAD+/wD/AAAAAAAAAAD7AEIAAAD/AAAAAAAAAP4AAPoAAAAAAAAAAAAIAAAAAAAS/QAA
AADsAP3/AAAAAAAA+v//DwAAAAAAAPwAAAAAAPv/AAAAAA8A//8AAAAA+gAL///zEP8ANv/z/////wDo//7///8A9+j//wAA
/////wH9/+cA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9AAAA9AAACQAKAP///wAAAAAA+xr/APwAAOwA//8AAAD/AADq+gDt
APwAAAsAAAAAAAABAPgRAAAJ/wD+AAAA/wAAAA7/AAgA5/8A/gAAAAAAAAAAAAAAAAAAAAAAAAD+AAAAHwAAAP8AAAAADPsA
AAAAAAAAAAAAAAAA//8AAAAAAAAWAAAAAAAAAAAA+/8AAAAAAAAAAAAAAwAAAAAAAAD/ABQAAPwAAAAAAAAA+gAAAAAA/wAA
AAAADwD/AAAAAAMA4gAAAAAAAAAAAAAAAAAAAP4AAAAAAAAAAAAAAAAAAADpAP4LAAAA/gAAAAAAAP8AAAD/AAAAAAAAAP0A
AAD/APEAAAAAAAAAAAAAAAAAAAAA9wAAAAAAAAAAAAAAAAAA9QAAEAAAAAAACv8TAP8A/wD9/wAAAAD5/v8AAAAA/ADiAC4A
AAAAAAAKABQAAAD/AP8AAAAAAPn/AAAAAAAAAPcAAAD8/Pv++QcM3Pzt/v34+fz69v7s5u8f/fsX/Qn+KQD4LQAAAAAAAAD/
//AAAAAAAAAAAAkAAP8AAAAAIADv//7zAAAAAAAAAAAAAAAA/gAAAAAA9gAAAAAAAAAAAOsAABAAAP8AAAAP9///AAAA/v8A
AAAAAP3/AAAAAPsAGwD/AAAAAAAACQAAAAAAAAAAAAAAAPznAAAAAAAAAAD2AAADAAAAAAAAAP8AAAAAAP8AAAAAAAAA/gD9
AAD1ACgA/wAAAAAAAAAAAAAAAAAAAAAAAADpAAAAAAAAAAAAHgAAFQAAAAAAAAAAAAAAAPwAAAAAAA0AAAAAAAAAAAD+AAD6
/wAAAP8AAP8AAAAFAP8A7QAAAAAABAAAAAD/APgAAAAA/wAAAAAA/wAAAAAAAAAAAAD8AP8YAADuAAsA8AYAEQD/AAD/AAAA
AAAAAAAAAAD4AAAAAAAAACAAAADhAAAAAAD+AAAOABwAAAD/AP8AAAAAAPT//wAAAAD9APv7AAAAAP4AAAAAGgAAAAAA/wAA
AAAAAAAAAAAAAP0A/f4AAAD8AAD/AAAAAAAA+wAAAP4AAAAAAAAAAP8AAAAO/wAABe36+/EFAe/7+/3x/ev5/gP+9CH3M/3y
+fzq6h7z+ST//////wD///////4A//8A/wAAAP////j/APjxJv8ADwAAAAAAAAAAAAAAAAAAAAAAAAAA/wAA/wAA/wAgAAAA
AAD/AAAA/v8AAAAAAPwAAAAAAAD//wAAAAAAAOMA/wAA/gD//wAAAAAAAPYA/wAA/gD/AP//AP7/AAD++f8ABwAAAAAA+gD/
AAAAAAD+AAAAAAAuABIAAAAA/wD3AP4AAAAA/wAAAAAAAAD/AAD/AAAAAAD/AAAAAAD/APkA/wAJ/wAA/wAAAAAAAAAAAAAA
/wAAAAD/AAD/AAD+CwAAAAAAAAAAAP//AAAAAAAA/wAAAPwAABQA/wAAAADuAP8C/wAAAAAA+/4AAAAAAP8AAAAA+AAAEgAA
AAD/AO4AAAkAAAAAAAD7AAAAAAAAAAAAAAD+AAAIAAAAAAAA/gAABgAA/wAAAAD/AP8AAAA5AAAAAAAAAP8AAAAA/gAlAP4A
//zvAPMA//z//wAAAPb7AP8AAAAEGQD//v/+//D//wAAAAAAAAAAAAAAAP0A5/8AAAoAAP//AAAAAAAA8v8AAAAAAAAAAAAA
AAAA/QDn/wAACgAA//8AAAAAAADy/wAA///1AAAA/wn//wD/9///AAAAIgD+/wAAABb3AAX//PoA//YAAAAA+gAAAAAA/wAA
AAAVAP8AAAAAAPcAEAD9/fUOVB9EGAM78+sTDT/8BxkdEO3eFvwG8ef/yxX8GyjrHw3w/Onb9wn6+PzuIEj3+uv8FBga+/z8
W/Yj+uj39eIAAAAAAAAAAAAAAAD3CAAAAAAKAAAAAAAAAP8AAAAA/wAMAAD7AAAAAAAAAAAAAP8AAAAAAAAAAAkAAAD8AAAA
//z3AP0A//8A/wAAAEv/AAAAAAD+/wAAIP33APYA/wAAAAAAAAAAAAAAAPgA/wD/AAAAAAAAAAAAAA4A8f8AAP//AP//AP//
//8AAAAV/wAAAAAAHv8A/yH/6AD0////AAAA/wAAAAD/AAAAAAz/AAAA7gD/8wAAAAARAPMA////AP8AAAD//wD/AAAA+v8A
AAAAAP3/AAAAACIA5QD+AAD+/wD/AP4AAAAAAAAAAP8AAAAAAP4AABUAAAD0AAD9AAAAAAAAAAAAAAAAAAAAAPEAHAAAAAAA
AAAAAP8AAP8AAAD/AAAAAAAAAPkAAAD/AAAAAAAAAAAA/wAAGf4AAP8AAAAAAAD+AAAAAAAAAAAA/wAA/f8AAAAADAATAP8A
AAAAAAAAAAAAAAAAACUAAAAADAD/AAAAAAD+APoAAPwADgAA9wAAAAAAAAAA9gAAAAAAAP8AAAD9AP4A/wAAAAAAAAAA9gAA
AAAAAAAAAAAAAADLAAAAAAAAAAD9AAAAAAAAAAAAAAAAAAAA5wAAAAAA5AAAAAAAAAAAAOwAAPsAAAAAAAAAAAAAAAAA2wAA
AAAAAP4AAAAA//4AJwD/FAD+AAD/AAAAAAAAAAAAAAD9AO4AAAAAAP8AAP3/AAD+AAAAAAAAAAAAAAAAOAAAAAAA8gD/AAAA
AAAAAP4AAPwnAAAAAAAAAAAAAAAA/gAAAAAAABQAAAAAAPAA4gAAAAATAAAAAAAAAAAAAAAAAAD+AAAAAAAAAAAAABf6AAD/
AAAA9/8AAAAAAAD1AAAA/wAAAAAAAAAA/wAA//H/AAAAAP4AAAAA/gAAAAAA/wAAAAAAAP8AAAAAAAAAAAApAAAAAAD/DQAA
AAAAAAAAAAAAABL8AAAAAAAAAADu/wASAPb/ABP/AP4A/wAA+v////8A/gD+/wAA/QAA/hD+ABP/ACoAAAD/+gAAAAAALwAA
AAAAAPj/AAAAAP8A8f//8f8A+AAAAP//AAAAAAAQAAAAAAAA/v8A/wAA/wD+APwA/wAA/v8AAAAAAPr6AAAACwgA/wAA////
AP8YAAb9AAD6/fg67/kE7wX7CToW8Aj4/g75/BYE++H6/O78EQER8QAAAAAAAAAAAAAAACgAAAAAAP8AAAAAAAAAAAD6AAD5
AAAACwAA/wAAAP7/AAAAAAAAAAAA/wAAAP4AAPsAAAAAAAAAAAAANAAAAAAAAAAAAAAAAAD/AAAAAPEA8gAAAAAAAAAAAAAA
AAAAAAAAAAARAP8AAAAAAAAAAAD7AAAAAP8O/gIAAAAAAP/3AAAADP8AAAAA/wAA6/8A/9kdAAAAAAAA/wAA/gAAAPkAAAD/
AAAAAAAA//8AAAAA8/sAAAAA/wQAAAAAAAAcAAAA/wAA/wAA/f///QAA+gDsAAAAAP//AA0AAP8AAAAA+f///wAA/wAM/wAA
/gAA//3/AAMAAP8AAAAA/AAAAAAA/wAAAAAAAP3/AAD/AAD9FQD/AAAA/gAAAAArAAAAAAD+AAAAAAAA/wAAAAAA+gDsAAAA
AAD9AAAAANwAAAAAAAAAAAAAAAAAAAAAAAAPABAA/wAAAAD/AAAAEAAAAAAA/wAAAAAAAAAAAAAAAP0A4gAAAAANAP8A/A8A
/wD//wAAAP0AAAD7AP8A//8AAAAXAAAAAAAA/wAAAP8AAP0FAAAA/wAAAAAA/gAAAAAMAPr/AAAAAP8AAAAADgAAAAAAAAAA
AAAAAAAAAAAAAPIA8f4AAAAAEP8AAP//AP/+/gv//wAAAP0A/v//DgAA9QDc//4H/wf9AA3/AAD//wD/////9/sA/v///wAA
8xYA9+7//wAAAAD/AAAA/AAAAAAAAP4AAAAAAAD/AP8AAAAAEgAAAAAAAPIAAAAAAAAMAAAABwAAAAAA/v8AAAD/AAD2BQAA
AAAAAAAdAAAAAAAAAAAAAAAAAPEAAAAAAAAAAPgAAAAAAPsAAAAA/wAAAAAA/AAAAAAAAP4AAAAAAPoAJQD+AP//////AP//
/////gD///wAAAAAEf8A//4A/RAN/gD8AAAFAAAAAPwAAAAAAPsAAAAAAAD0AAAAAAAAABgAAAAA/w0A/gAAAAAAAAAAAAAA
AAD/AAAAAAD/AAD/IgAAAAj/+/z7//0C+v32/Qv9Cv3/CP8A/voSEP/4/gfn/f/8AAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAA
AAAA/+UGAAD++wcA///9+v75////M/z///8Y//T9///9/P7/5P4Y8//8CAAAAP/7//oAAABa/QAA/wAA/v4A//79/gDo//gA
AAAAAAAAAAAAAAAAAPwAAAAACQAAAAAAAAAAAAAAAPgA/w0AAAAAAAAAAAAA/gAAAAAEAP8AAAD/AAAADgAA/f8A/wD/////
//8A//P0/wAAAAsA/v8AAAD/DAAR//kNAAAAAAAAAAAAAAD/AP0AAAAAAAAAAAAAAAAUAPoAAAAA/wAAEwAAAAAAAAAAAP0A
/wAAAP3/AAD+AAAA9wAAAAD/AAATAAAAAAAAAAAA/QD/AAAA/f8AAP4AAAD3AAAA//L/ACz/AAD////+///+BP8A8P///wD8
+v8A/AgHAP8A8/8AMgAAAAAAAP4AAP8E/wAAAAD/AAD8AAD+2gcAAP3//wD/AAAAAP8AAAD3AAAAAO4AFO0AAP8A+wD9AP8J
AP//AP8AAAAAAAAAAAAAAAAA/QAV/QAA/wD8AAIAAAoA/wAAAAAAAAAAAAAAAAAAAAD+AAAAAAAmAAAA/QAAAgAAAAAAAAAA
AAAAAAD4/wAAAAAA/wAAAAAAAAD9AAAJAAAAAAAAAAAAAAAAAPj/AAAAAAD/AAAAAAAAAP0AAAkAAAAAAAD/9AAAAAAA//8A
AAAAAAD/AAAAAAAABwAAAAAAAAAAAAD1AAAAAAD/AAAAAAAAAP8AAAAAAAAGAAAAAPz/AP8AAP8AAAAAAPoAAP8AAAD/AAAA
9wD/ACsA+wAA/P8A/wAA/wAAAAAA+gAA/wAAAP8AAAD3AP8AKwD7AAAAAAUAAAAA/wD7/gAA/gAAAAAAAgAT/QD/AAD9+wAA
/wD//wAA/wD//QD/AP//AAAAAAD//AD8AAASADP//wD//////QX/Uv//AAL9//8AAAD//v/8//L+//z/xv7//gAAAAAAAAAA
AAAAAP0AAAAAAP8AAAAA9/4AAAD3AAD+AAAAAAAAAP0AAAAAAAAAAAAAAAAA/wD8AAD8APYAAAAAAAD5AAAAAAAAAA0AAAD/
AAAAAAAAAAAA/wAA//4AAAAA/wAAAAA4AAAAAAAAAAAA/wAAAP8AAAAAAADr/AAAAAD/AAAA//0A/wABAP4F/wAAAAD//wAA
AP8AANxkAAAAAAD//wAA/QAAAAoAAP/+AAAAAOz/AAAA/wAAG/4AAAAAAAAAAAD9AAAABwAAAP8AAAAA9wAAAAAAAAAF/wAA
AAAAAAD8AAAAAAAAAAQAAAAGAOgAAAD+AAD+AP8AAP8AAAAAAPwAAAAAAAAA/QAAAAYA6AAAAP4AAP4A/wAAAPj//Cz/Bg9a
/fv/+P/w/f7/EP7s9vv//f/++P/yAfX/AAAAAAAAAAAAAAD/AP8AAAARAAAAAAD/AAAAAPwAAAD/AAAPAAAA/wAAAP8A/wAA
APkAAAAAAAAAAAAA/P8AAAAAAAAAAAAaAAAAAAAAAAAAAAAA/wAAAAAAAADnAAAAAAAAAAD8ADYAAAAAAP8AAAAAAAsAAAAA
AAAAAOwAAAAAAP8AAAAAAAAAAAAA/gAAAP8AAPwAAAAAAAAA9QDzAAAAAAAADwAVAAAAAAAAAAAAAADnAAAAAAAAAAD4AP8A
AAAAHgAAAP0AAAAAAP8AAAD//wAA/wAAAAD/APkA/wD+//r//v/+7f79///5Jv3////4//79//v6/f3/3AwkCwAAAAAAAAAA
AAAAAPwAAAAAAAwAAAAAAAAAAAAAAAD8AAAAAP8AAAAAAAAAAAAAAAAAAAAAAAD/+wAAAPUAAP7/AP0A/////v//AAD/B/8A
AADzAP/+AP0AAP4AGv0mFP0A+/////7r/v7/+f/v/P8A//8A/SX//v/+BADZ+v8fAAD/AAAA//D//wAAAP//AAAAAADp/gAA
AAD7ADv+AAAAAAAAAAD/8gD/AAAA//8AAAAAAOr/AAAAAP8AEv8AAAAAAAAAAAAAAAAAAAAAAAAAAPQAAAAAAAAAAAD5AAAJ
AAAA/v8AAP0AAAD+APr/AAD4AAAAAAAAAP8AABP7AAD//gAA/uj/AP///f/9/w0A/wDYzv//AP/w/wD/Iv8A8gD/AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAPEAAAAAAAABAAAAAAD8AAAAAP0AAAAAAAAA6P0AAAAAAP8AADoAAP8AAAAAAAAAAAAAAAD+AAAA
AAD+AAAAAAAAAAAAEAAA8wAAAAAAEwAAAAAAAAAAAAAAAOrvAAAAAAAAAAD2AAD4AAAAAAAAAP8AAAAAAP8AAAAAAAD/AAAA
AAD7ABAAAAAAAAAAAAAA/wAAAAAA/wAAAAAAAP8AAAAAAPsAEAAAAP8A/wD////t//8AAP///wAAAP8A//8AAP8A/wAd//n8
AP8AAP8AAAAAAAD/AAAA+wAAAAAA/wAAIAAA/hv8AAAAAAACAAAAAAAA/w4AAAD9AAAAAAAAAAAAAAAA/P4AAP8A/gAA+/4D
//8AACD8/wAAAAAR+/4A/QAA/gAD+P8AAAAAAAD7APoAAAAAAAAAAAAAABL/AAAAAAAAABv5AAD4AP///QD/9f//AAD/+v4A
AP//APz2AP/+/xAAGf7//wAAAAAAAAD6AAD+AAD6AAAAAAAA//8A+gAA/QAwAAAAAAAA9/8AAAAAAAD3AAAA/wAAAAAAAAAA
AAAAAPr7AAAAAAAAAAAAAAAAAAAAAAAA9wAAAAAAAAAA/gAAFAD7AAAAAAD/AAAAAAAAAAAAAAAAAAAAAAAAAP8AAB//AAAA
AAAAAAAAAP4AAAAA//wAAAAACgAA/wAAAP//AOcAAPgAAAAAAAAA/wAAAAAA6QAAAAAAAP8AAAAAAPwAAwAAFAAAAAAAAAD9
AAAABQAAAP8AAAAA9wAAAAAAAAAF/wAAAAAAAAAAAP0AAAD+AAAAAAAAAAD3AAAAAAAAAAn/AAD+APT9/gD+LP7+/gz/LP7+
ABAAAAT8//4A/wsAqvX+AAAA9QAAAP8VAP8AAAD+AAAAAAAABv8AAAAAEADg//8AAAAAAAAAAAAAAAAAAP8AAPcArwAA/wAA
AAADAPEAAAAAAAAA/wAA/wAAAAAAAAD/AAAAAAAUAAD5AAAA8QAAAAAAAP8PAAAAAAAA/AAAACsAAAAAAAAAAAD/AADk/gAA
/wD//xIA//P+///3APzzBQD9/wD/Lf//AP/8ABIL/xMAAP//EgD///////cA/v8FAAD/AP8uAAAA//0A4QwAE//4/wD8AAAA
AP8AAAD/+AD/APwA//8AAPv/AP46///6AwD/DP8A//z//gAGABD//QD5AAD/Av8I///9ANsQ/wD/AAD/AAAAAAAAAAAA/wAA
AAMAAAD/AAkAAP8A9AAAAP8AAAAAAAAAAP8AAQATAP8AAAAAAAAAAAAAAAD6DwAA/AD+J/wA//3////1AP///gD/AAAA/QAA
APz+AOD5AAD+//7//P/89P///wT48v8C//4I//8E///6/////w3/BAAAAAAAAP//AAAAAAD/AP8AAP8AAP4AAAAAAAAuAAAL
AAAAAAAAAAAAAAAA//UAAAAA/gAA/wAAAAAAAPkAAAAAAAD//wAAAAAAAAEAAAD+AAD5AAAAAAAAAAAACv8A/f707/z///zw
/v8MAw4N/f///xQA3/4a7///BQAK/hnwAAD+AAAAAP8AAAAACP8AAAAAAAD+AAAAAAAAAAAAKQAAAPIAAAD9////AAAAHwAA
AAAAAPL/AP4AAP8ACQDx/AAAAAAAAAAAAAAAAP4A/gAAAP8AAAAAAAAAAAD2AAAC//v/AAAA//8AAP8AC/8AAAAAAADv/wD+
+wD/AAL/AP78AAAAAAAAAAAAAAAAAAAAAAAAAAAaAAAAAP8A7/8AAPwAAAAAAAAAAAAAAAAAAAAAAAAAABoAAAAA/wDv/wAA
AAD4AAAA//7//wAA9fH+AAAA+gAA/wAAAP//AED//w0AAAD6/wAAAP//V/4AAP/9AAAAAAD///8A/PoA9f4AAAAAAPwA9AAA
//MG/wD//wAAAAAoAP4A/wD//gAD//8AAAAAAAAAAAAA8wAAAP8AAAAAAAAA/wAAAAD+ACIA/wAAAAAA9wD8/f/9AAAAAP8A
AAAAAAANAAD//v8AKgD+AP8A/wAAAP8rAP//AAD+/gAAAAAAAP8A/wD/CgDrAP4AAAAAAAAAAP8A/wAAAP8AAAAAAgAA/gAA
ABoAAPAAAP/+/f76/v/+9////vH+FP/8//8F//78//8H/gEAC+///wAAAP8AAAA9AAAA9gAAAP8AAAAA/QAA/gAA+gAC/wAA
AAD+AAAAAPYAAAAAAP8AAAAAAAAAAAAAAAD/APgAAAAAAP8AAPsA/wAQAAD+8f8AAAACCQAAAAAA//8A8AD/AgAA/wAAAP//
AAAAAAD/AAAAAAAA/gAA9AAAFwDsAP8AAAAAAAAAAAAAAAAAAAAAAAAAAgATAAAAAAD6APMAAP8AAAAAAAAAAAAAAAAAEAAA
AAAAAP8AAAAAAP8A/wAAAAAA//8SAP//////9wD+/wUAAP8A/y4AAAD//QDhDAATAAj///8A/yD/AP8CAP///wAAAAD9/gAA
/wD/APT7AAD9AAD/AAD//v//AP4A/P8AAAAAAABOAAAAAP7/9P//AP8A/gD/AAr4AP8AAAD3/wD/AAAA/v8AAP8ACfoS//4A
/v////4D///+/vwA/v7+////AR///v///v///wP3/xcAAAAAAAAAAAAAAAMAAAAAAAD+AAAAAAAAAAAA/P8ACAAAAAAADQAA
AAAAAAAAAAAAABP1AP8AAAAAAAAFAAD4AAAAAAD4AAAAAAAAAAAAAAAA/CsAAAAAAAAAAPoAAAT+//7//ij/Av7+///9/v7/
///38v/+////////Df7/FwAA/wAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAD6AAAHAAAAAAD3AP8AAAAAAAAAAAAAAP4AAP/9
AAAAAPAAAAAJAAAAAAAAAAAAAAAAAAAAAAD8AAD/AAAAAAAA7gAA9wAAAAAAAAAAAAAA+QAAAAAAAAAAAAAAAAD/AAAS/wD/
AAAAAAARAAAAAAD/AAAAAAAAAPQAAAAAAAAAAAkAAAAAAAAAAPr/AAAAAAAAAAAAAAAAGgAAAP8AAAcA/gAAAP8A+/j///4A
//7//P44/xIAAPsA//4AAAD//AD1/wsGAAD7+AAAAAAA/gD6ADkAFAAAAAAAAAAAAAD/AP0A/wD//wAA//8AAP//AAD///8A
/QAH/wD9AAD//wD+8v8A/gAAAAD//wAAAP8AAP8AAAD+AAIAAP8AAAAAAP/6AAAIAAD/AAAAAPwA/wAAAP//AAAAAAD//wAA
AAALAOL//wAAAAAAAAAKAAAAAAAAAAAAAAAAAPz+AAAAAP8A+wAAAP77M//9//78//7///8r/v///+3/6v7//x/9/v+8/vsN
AAD/AAAA//8AAAAAAP8AAAAAAAD+AAAAAAAAAPAA/wwAAAAAAAAAAAAAAPUAEAAAAAAAAAAAAAAAAP8A/P8AAAAAAAwAAAAA
AAD/AwAAAP0AAAAAAP8AAAD/AADz/wAAAAAA//8AAAYAAAAIAAAAAAAAAAAAAAAAAAAAAOoZAAAAAP8AAAAA//8A+gAA/wAA
AAAAAAD/AP8AAOYAGP8AAAAAAAAAAAAAAAAA/gD/AAAAAAAAAP8AAAAAAAASAAAA///9//7/AAAA/wAK/////v8A/wAA/wAA
/wAA//v9/P//AP/6AAD//0nh/v8A//0AAAAAAP/5AP8A/f0A+f//AP8A//8AAP//P+H//wD//QAAAAAA//oA/wD+/QD5//8A
AAAAAAAA/ycAAAAAAP8AAAAAAAD//wAAAAD9AOoAAAD/CP8A/wn//////v7//////wD09/////////7/Ev7/EwAA//4AAAAA
/wD0AAD+/wAAAAAAAP///AAA/gAGAP4AAAAA/gAAAAAAAPQAAAAAAAAAAAAAAAD/AAAAAPUAAAAAAAAAAAAAAAAAAAAA/gAA
AAAAAAAAAP0AAAAAHwD+AAAAAP4AAAAAAAAA/QAAAAAAAP0AAAAAAAAAAADxAAD/HPP5/hnuAfUO9vwQPAYrGgMXAA8D8fv6
3vgCHM0J/PcA//8A/wAAAAAAAAAAAP8A/gAAAAD+AP/+AAAoBgAA+gAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAPDAAA
AAAA///2AAAAAAADAAAA9AAAAOoAAAAAAAAAACD+AAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAADo+wAAAAAAAP8DAAAA
AAD//gAAAP0AAAAAAAAAAP8AAADsAAAAFff/Af3//vwU+/4OG/0Z/wAY+gAK/f/8///v//0Q//sAAAD88wAAAAAAAP8AAAAL
AAAAAAAAAAD4AAD/8AAAAP8AAP8AAAAAAAAA7xX/AAAAAP8AAgAA/wAAAAD0/wD/AAAAAAD8AAAAAAAAAAAAAAAAECcAAAAA
AAAA/f4AAAYABgAA/wAAAAAAAAAA/v8AAAAAAAAAAAD/AAoL/QAA/wAAAP//AAAAAAAADgAAAPQAAAAAAAAAAAAACxH+AAAA
AP3//zUAAP8AAAD+AP7/H/0AAAD//wD++v/9+zP/AAAAAAAAAAAAAAAAAAAAAP4AAAAAAP8AAP8AAAAA6AAAABMAAP8AAAD/
AAAAAAAA/wAA/wAA/wAA/v8A//8YAAAA+f3+Cf3/Bv39/gEDAxcF/v8C+//9+v8G/f39/cn5//7///8B+f/+A////w31Gv74
/wDu///9//3//vf/1+z/GQAAAAAAAP8GAAAAAAD/AAAAAP8AAAAA/wAA+AD6AAD6/wAAAvr/AAD///8O+xv/+P8A8wD//gD/
//8AAPftABQAAAAAAAAAAAAAAAD7AAAAAAD8AAAAAAAAAAAA/gAAEAAAAAAA8AAAAAAAAAAAAAAAAP/2AAAA/wAAAAAQAAAG
AAAAAADzAAAAAAAAAAAAAAAAAPsAAAD/AAAAABkAAAD+//7//wj/+/8j//znO/7///8P/f3+//////7/+vz/GAAAAAAAAAD/
AAAAAP3gAAAAAP8A/wAAAAAAAAD/AAAEAAAAAAAAAP8AAAAAAP4AAAAA/gAAAAAAAAAAAP0AAAcAAAAAAAAAAAAAAPcA/wAA
AAAAAAD/AAAAAP0AHwAAAAAk/gD4AAAAAAAAAAAA/wD/AP8AAP8A//kAAP4aAAAJAA/+APkAAAAAAAAAAAD/AAAAAAAAAAD/
+wAA/x0AAAAA/wAAAAAAAAAAAAAAAAAAAAD+AAAAAAD/AAD/BwAAAgD+EwD/AAAAAAAAAAAAAAD/AAAAAAAAAP4AAPYPAAAA
AC//AAUA/wAAAAAAAAAAAP8A/gAA/wD//gAA/tMAAAAAIQAA/wAAAAAAAAAAAAAA/wD+AAAAAP//AAD/2wAAAAAAAAAAAAAA
AAAAAA7/AAAAAAgA/wAAAAAAAAD/AAD7AAAAAAAAAOMAAAAAAP8AAAAA9wD+/wAAAAD/ABgAAAUAAAAAAAAAKAAAAAAA/gAA
AAAAAP0AAAAAAP8AGwAAAP8A//8AAP/9//0AAQD+/wAAAAAA/v4AAAD/8gDsYQAAAAD+AAAAAPcA/wAAAP4cAAAAAAD//wAA
AAD2AB8AAAAAAAD8AAAAAAAAIwAAAAAAAAAAAAAA//sAAPcA9QAAAAAAAAAAAAAAAAAA/AAA/wAAAAMA9gAAAAAA9gAq8gD8
/wwX//4A////AAAAAPwAAAAA/wAD/wD//AD/APz//gQAAAAAAAAAAAAAAAD91QAAAAD+AP0AAAAAAAAA/wAADQAAAAAAAAAA
AAAAAAD7AAAAAP4AAP4AAAAAAADyAAD1AAAA/goAAAAAAAD/AAAABgAAAAAAAAAAAAAAAP8VAAAAAAAAAAAAAAD/AAD+/AAA
AAAcAAAAAAAAAAAAAf8A7f/+/wAAAP/4//8AAP36/wAAAA0A//8AAAAA/gAp/v76AP4AAAAAAAAAAAAA/QAAAAAADgAAAAAA
AAAAAP8AAPobAP/7AAD/+QAACP8A/gAAAAAEAAD/AP8A//sA/fz6/RsA/wAAAP/5AAAAAAD+AAAAAAAAAAAAAAAA+wD/APoA
/f/68v//+952Svb9/+j4/////P8G7v31//wM//36+P4AAAD/AAAAAP/p/wAA/wAAAAD/AAAAAP0AAP0A8QAA/wAAAP8AAAAA
BxgAAAD/AAAAAAAAAPwAAAD+AAD9AAAAAAAA9gAAAAAs+/n/AAD/AAAA/gAA///9AP//APMAAP8AAAAAAAAA+f/1AAAAAP8A
AAAAAAAAAAAAABAA9f8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQD3AP8AAAD/AP8AAP8AAAAAAP4AAP8A+gD9AAAA
9gAAABkAAAEAAP8AAAD//wsqAAAA7QAAAAAAAP//AAAA//4A/v//AAAR/wAAAAAAAAAAAAAAAAAAAP8AAAAAAPwAAADxAAD9
AAAAAP8AAAAAAAD9AAAA9AAAAAAAAAAAAAAAAPf+AAD+7/8A+P/4/f//AP3//QT+/vr5APz8//4n//7/TP3/CAD1AAD9AAAA
AAAAAAAAAP8AAAAAAAAAACwAAADnAAAAAPwAAPwAAAAAAAAAAAAAAAAAAAAAAAAA/AAAAA4AAAAAAAAAAAAAAAD/AAAAAAAA
AAAAAP8AAAAAAAAA6yP+AAAAAAAAAAAAAP8AAAAAAAAAAAAA/wAAAAAAAADrI/4A/v3+//7/DhX//v////sK////GP8E/v/+
/v4+/8f9/vT+CBjy/v8I7v3+G/D+9w4X/v/+///9/vkQFfb+8wD+/AAAAP3/AAAAAAD/6QAAABoAAAAAAP8AAAAAAAD/+AAA
/wr9AP0A/v3//wAAAP7/AP8AAAAM/wD/+QD9//v5AAAAAAD8AAAAAAAAAP4A/xEAAAAAAAAAAAAAFgAA//0AAAAAHP8AAP/7
AAD/AAD/AAAAAAAA/gAAAAAA/wD//gAAAP/+/wD5APoAAAD/APcAAAAAABj+AAAA9P8mAAH/AP8A6/8AAAD/GP//AAAA/v8A
AAD/APv/AP/9AP8AGP8ABwAAAAAAAAD/AAAAAAAAAAAAAAAABwAA/wAAAAAuAAAAAAAAAAAAAP8AAAAAAAAAAAAA/wD1AAAA
AAAAABUAAAAAAAAAAAAAAAD/AAoAEQD/AAAAAAD8AAAAAAAA9gz/AAAAAAAAAAAAAAD/AAAAAAAAAAAAAAAAAAAA4AD5/wAA
AAIAAP0AAAAAAAAAAAD/AAAAAAAEAAAA/wAAAPb+AAAAAgAA/QAAAAAAAAAAAP8AAAAAAAQAAAD/AAAA9v4AAP8AAAD/+gAA
////7vH2//8A//3j//8AAP//DQAU/wD4AAD/AAAA//QAAADyAC0A/wAAAAD+/wAAAAD5APL///cAAP8AAAAA9AAAAP8AGgAA
AAAAAAAAAAAAAP8A9gAAAAAAAAAAAAAAAAAAAPj/AAAAAB4AAAAAAAAAAAD8AAD6AAAA/gAA/wAAAAAIAO8AAAAA/wAAAAAA
AAAAAPr/ABEAAAD+AAAAAAAA/v8AAAD9AAAAAAD/AP8AAPoAFgAAAAAAAP8AAAAAAAD+/wAAAAAAAAAAAP8A/wAA+gDvAAAA
AP0A/v8A//8A//8AADIAAAAAAAD/AP//HAD2APr8APv/CP7+/QD//gD/AAAAIwAA//8AAAH/AAD6AAAA/fwAAP3//fz///36
+n3//f8F9P///A///fv//v/+Df8L/Pf4AAAAAAAAAP/8GQAAAPz/AAAAAAAA/wAAAPz8APUA/gAAAAD9AAAAAPc8AP4A/f8A
AAAAAAD/AAAA9QAA/f//AAAAAAAAAAAAAAAA/wAlAAAA/Q0AAAAAAAD/AAD6AAD5/v/+AP8A/vwILwAAAOv3AAD/AQD+/f//
AA/3AAD++/8AAAAAAAAA/wD5AAAA/P8AAAAAAAAAAAAA/xsAHwD/AAAA/wAAAP/7/+0AAAD3/wAAAAAAAP8AAAAAEQAS//QA
AAAAAAAAAPwA/gAAAPgAAAAAAAAA/wAAAAD9AA8A9QAAAAAAAAAAGgAAAAD8/wAAAAD9AAD/AAAAAAAA7wAAEwAAAAAAAAAa
AAAAAP0AAAAAAP8AAP8AAAAAAADwAAARAP//AP8AAPcA/wAAAPz/AP8AAAD//wAA/gD/+hn+AAAAAAAAAAD/9wD/AAAA/f8A
AAAAAP7/AAAA/Q0A/AD+AAAAAAwAAAAAAAD+/QAAAAAAAAAAAAAAAAAA/QD++wAAAAAAAAAAAP0A/wAAAPkAAAAAAAAAFgAA
AAD/AP8AAAAAAAAAAAD/9gAAAAD8+/8AAAD8AAD/AAAAAP8A7/8A4wAAAAAAAP/2AAAAAPz8AAAAAPwAAP8AAAAA/wDw/wDj
AAAA/wAAAB8AAP4DAP//AAAAAAAAAAD7AAATAPUIAAD/AAD9/wAAAAD//xsAAAD/AAAAAAD/AAAA/gAA9NkAAP//Cv7/AP8L
///+8QAf/w4A/wAA+v//CgD//wANAv8AAAAAAAAAAAAAAADxAAAADgAAAAAAAAAAAAAAAAAFAAAAAP0AAAAADAAAAAAA/gAA
AAAAAP8AAAAAAPoA8/8AAAAA/wAAAAAAAAAA/wAiAAAA/wAA/wAACwAAAAD+AAAAAAD/AAAACQwAAP8AAAAAAAAAAAD8AAAA
AAD/AP7/AAAAAAAAAAAKAAAA/wAAAAAAAAAAAPwAAAAAAAAA/wAAAADzDQD+AAAAAAAAAP/wAAD/AAgA//8AAPkAAP8MAAAX
AAAAAAAAAP8AAAAA/gAAAAAAAAAAAAAAAAD7ACj+AP0AAP/7AAAAAAAAAAb/AAAAAAD/ABcAAAAAAAAA/gMAAQAA/wAAAAAA
AAAAAP8AAAAAAP8AFwAAAAAAAAD+/QAB+/37+v0lA0j4++r9+fX6/vf96d35Egwh/PoT+Rn7DAcAAAAAABwAAAAAAAAAAAAA
AAAA+AAAAAAAAAAA8wAA/wAAAAAAAAAAAAAAAAAAAAAAAPQAABQAAAAAAAD+AAABAAAA/gAJ//////oAAP7/AAAAAPv//wQM
AP8IAN0A/f//AP8A/w//SP//AAAA/v8A/wD/+f//AP//APv7wP/5EwAA/wAAAP38AAAAAAD/AAAAAAAAAAD/EAAA/wD6AAAA
/wAAAAD6/f7//wAAAP7/AAAACvP//wAAAP8HABb/CPoAAAAAAPoAAAAAAAAAAAAA+gD//gAAAAAAAAAAPAAA/AAAAAAAAADs
AAAAAAAAAAAA/wAAAP8AAP8A/AAwAP8A/wD//f///+/8//X//P//AAAA/QD//wsLAP3/ABD/Aur+/f////8G/v/9//r9+P//
//8e//v9/x3x//r/7P8c////AAAAAAD/AAAAAAAAAAD/AA8AAAAAAPIAAP8DAAD3AAAA/wAA/wAAAAD6AP8AAAAAAAAAAAAe
AAAAAP0AAP8AAAAAAAAAAAAAAAAA/wAAAAD/AP4AAAAAAAAA8gAVAAD+AP8HAAAAAAAACgD4AP8AAAAA/wAAAP8A/QD9+QAH
AAAA/wAAAAAAAAAHAAAA/wAAAAAAAAAAAAAAAP76AAAAOQAAAAAAAAAAAAAL/wAAAAAAAAgAAAD7AP8A1QAA9wAA//8AAAD/
AAAAAAD//wAAAAAAAP8AAAAABADyAAAAAAAA/wAAAP8AAAAAAAAAAAAAAAAA/gD/AAAHAPb/AAAAAAD/AAAA/wAAAAAAAAAA
AAAAAAD+AP8AAAcA9v8AABcA//38AP////8A/wD//v8A9AAA//0A//4A+xwV//4A/wAA/wAAAAAAAAAAAAAAAAD2AAAAAAAA
AAD/AAwAAAAZAAD/AAAAAAAAAAAAAAAAAP8AAAD+AAAAAP8A9QAAAAAAAP//AAAAAAAAAAAAAP8AAAAAAAAAAP8A/h77AAAA
/wD//wAA//z//wAAAP4tAAAAAAD//gD/AAD+AA4A/wD/AP8AAAD//wD/AAAA/i4AAAAAAP//AAAAAP4A8AD/AAAAAAAA+wAA
AAAAAAD+AAAA+AAJAP8AAAAAAAD5AAAAAAAAAAAAAAAA/wAAACwAAAAAAAAA9wAAAAD/APIA/wAA//gA/QAA+wD/AAAA//8A
AAAAAP//AAD/AAAABP8AAAD/+AD9AAD+AP8AAAD/AAAAAAAAAAAAAP8A/gAeAAAAAAAAAAAAAP8AAP8AAAAAAAAAAAAHAAD/
AAAgANYAAAAAAAD/AAAAAAAAAPcAAAAAAAAAAAAAAAAAHgAA9/8AAO3t6hMP5vrZG+cEDtvzExDn89oeFfLcBgUzEu8fE+ky
/f/8/fj//vT+/v4Z/fT9FP/4/P8H+//99P79/9gC//T/AP/+/wD/////BvwA///+AAD/AP////3//zD/Bv78AP8AAAAAAP//
//8AAAD9/wAAAAAAKf8AAAAA+wD1AP8AAAD7+QAAAAAAAAAHABQA/wAAAAD/AAAAAAAAAPYIAAD9/fz9+/r8+/r8Svj09hP7
//75/PUU7wH6JT78GPf54QAAAAAAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAALAAAA//8AAP////////8E+Rb///UA9P////8A
Bf74+On+/xQAAAD3AAAAAAAA//8AAAD9AAAAAAAAAAD+AAAA5AAAAAAAAA4AAAAAAAD6/wAAAAAAAAAAAAAA/gAA/wD4AAAA
/v/+/hEA/f///v//APf3AAAAHQD8+wAA/x31ADP/+fsAAAAA/wAAAAAAAP4A/f8AAAUAAP//AAAAAAAA7wAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAA/gAA/wAcAAAAAAAA/wAABf7/AP8DG///AAAA/wD8/QD/AAD/AAoIAAAAAAAAAAAAAAAAAP8AAAAA
AP8AAAAAAAAAAAAABQAA+P//AAD/AAgAAAAAAAD/AAAAAAAAAP4A/xwA/wAYAAAAAAAA/gAAAAAAABv/AAAA+QAAAAAAAAAA
AAAAAPwAAAD/AAAAAAAAAP8A/gDmAP8AAAD/APz/+v8AAPUA7f8AEv7//hr+/P7+LvfP+f39/RD//Pv6/vv7Gv/54v/J/P/8
AAAA/wAAAAAAAAAAAAD/APAAAAAAAAAAAAACAPgAAAD////8/wT/8/7//vj//v7/8P/++v38////+AX/Q/3//wAAAAAA+QD1
AAAAAAAAAAAAAAAUAAAAAAAAAAD8AAAAAAAAAAD5AAAAAAAAAAAAAAAAADQAAAAAAAAAAPkAAAD9/fzu9f77Afrm/e346Pr9
+v76/vr0+eoB+yr53PvyDgAAAAAAAAAAAAD/AAAAAAAAAAAAAAAA/wAA/gD3AAATAAAA/AAAAAAAAPvzAAAA/wAAAAAAAAD/
AAAAABj/AAAAAAAAAAAA/wAA/gAAAP8AAAD/AAAAAPoAAA0A+QAA+v8AAP4AAAAAAADzAP0AAAAAAP4AAP8A/gAA+gDt//0B
AAAA/wAAAAD/6voAAP8AAAAAAAAAAP//AAD9ACcAAAAAAP8AAAAAAAAAAAAAAAAAAAAAAP0AAA7+AP4A/AAAAAAA/wAAAP/9
AAAAAADw/wAA/wAA//0AAAAAIAAAAP8AAAAAAAAAAAAAAAD+AAAAAP8A/wAAAAAAAAAA/QkAAP0AAAD/AAAAAAAADgAAAAAA
AAAAAAAAAAAAAAAA7wD4AAD/APwAAAD//wAD//0A/wD8AAAAAP//9P8A+wDa/wALAAAA/AAAAAAAAAz/AAAAAAAA/wAA/QAA
E/4AAPn/AP////8A//sM/////wD8/P8AAP8K2f7+AP///wL/0P/+9QAAAAAAAAAAAAAAAPwAAAAAAAoAAAAAAAAAAAD/AAD1
AAAAAAAADQAAAP8AAAAAAAAAAAAA/wD//wD///YAAAD///n/BQD//f//6/j/5/8E/wD/AP///wL+APr4LvwAAz346AoL8P/3
9ej49gKNEOjw/Rky7Vn79eYTEx4ND/v1AP8AABkAAAAAAAAAAAAAAAAAAAAA/gAA6wAA+/8AAAD+AAAAAAAAAAAAAAAA9wAA
AADxAP/wAAAAAAAA+wAA/wAAAAAAAAAAAAAAAACt/wAAAP8AAAAAAAAAAAAAAAA4/AAA/gAAAP8AAAD/AP///gAAAAAAFgAA
AAD+AO4AAAAAAP8AAAD/AAD/AAAA//8AAAAAAP8AAAAA//4AIQD/AP8A/wAAAA3///8AAAD3/wAAAAAA/v4A/wD4GgfLAP0A
//8A//8AAAAAAAD+AP8A/wAD/gAA/wD9/wD6APn+//////8V///8//7//P769///8/8p/xTs///+ChsA7f7++QAAAAAAAAAA
AAAAAAD/AAAAAAwA/QAAAAD/AAD8AP7tAAAAEQAAAAAAAAD9AAAAAAAA+QAAAAAAAAAAAB8AAPn/AAAAAAD/AAD/AAD+ORoA
AAADAO7/AAAA/+4ACgD+/yMA/v8AAAAAAP8AAQD+/wAAAAAA//4AAAD//QD+//8A/QD7AAAAAAAA9gAAAOP+AAAA6QD//wAA
APH/ADoA/gz/AAAAAAAAAAAAAAAA/hMAAAD/AAAAAAAABwAA7wD/AP8AAAAAAAAAAP8AAAD//QAA/wAAAD4AAAD7AADmAP8A
AAAAAAD9AAAAAAAAAAgAAAAA/AsAAAAAAAAAAPwAGP0AAAAAAAD//wAAAAAA//8AAAAAAAD/AAAAAA0A4wD/ACb//+z9//3/
/v7/Bxbe6+///xX//Sn///8E9wD//fT3AAAA+gAAAAAAAAD+AAAAAAAAAAAA/wAAABsAAP4AAAD3/PX5+hP0Dff3CfD8BPP9
+wT2zdjr+OAz+t30H+oYAAAA/wAAAAAIAAAAAAD/AAAAAAAA/v8AAAAA///y/wAAAAD/AAAAACD//wAAAP8AAAAAAAAA/wAA
AP//ANcA/wAAAAAAABcAAAAAAAAAAAAAAAAA+QAAAAAAAAAA9QAAAP8A/v0A+/8E/v8Q/wD+/wAA/wD8//799gAA+wAE//8A
AAAAAAAAAB4AAAAAAAAAAAAAAAD+AAAAAAD+AOQAAAAAAP8AAAD/9gAAAAAA/wAAAAAAAP0AAAAAAAAAF/8AAAAAAAAAAAAA
AAAAAAAAAAAA/wAAAAAAAP8AAP7wAAAAAAAAAAAA//8AAAAAAP8AAAAAAAAAAAAAAAAAAO3/AAAAAAAAAAAA/gAAAAAA/wAA
AAAAAP0AAAAAAAAACQAAAAAAAAAAAAD8AAAAAAD//AAAAAAAAAAAAAAAAAAYAAAAAAD/AAAA//oAAAAAAPkAAAAAAAAA/wAA
AAAAAAcA/gAAAAAAAAAA7gAA/wAAAAAAAAAAAAAAAPwAAP0AEAAAAP3/+AD+AP/7////9gAO/wD/CAAA/vP//xL/8/889v8A
AAD//wAAAPwKCP8AAP//AAAAAAD/AAAAAAD8APj/AAAAAAAAAAwA/wAAAAD+AAAAAAD39wAAAAAAABAA+gAAEv3l6vvy9v36
/P3+/P4QKgoB/v4pD/v+ByT9Cvjz+v0DAAAAAAAA/wAAAAAAAAAAAAAAAAD/AAD//gAOAPAAAAAAAPUAAAAAAAAAAAAA/wAA
AAAAAP8AAAAAAAQABQD/AAD/AAD+AAAAAAAA+wAAAA0AAAAAAAAAANkAAP4IAAAAAPn/AP8AAAAAAAAAAAAAAAAAAAAAAAAA
FAAAAP0AAAAAAAD9/wAA//7//wEA///+AP//AP7//yQA//wADP0ABAD+/wD/AAD/AAAAAAAAAAD/AAAA/wAAAOgAAAAo/wAA
AP8AAAAAAAAAAAAAAAAAAP8AAAAAAAAA/wAA/+EAAAAA9wAA/wAA/wAAAAAA/hwAAAAAAAAAAAAqAP4A3AAAAAAAAAAAAAAA
AAAAAAAAEQAGAAAAAAAAAAD//wDvAAAAAAAAAAAAAAAAAAAJAP4A/wAAAAAFAAAAAAAAAP39AAD/APoAAPcJ/P//AAAA//8A
AAAAF//+AAAAAP8ABwD/AAAAAAAAAAD0AAAAAgD5AP8A/gAAAP8AAAAAAAA0/wAAAAD/AAAAAN0AAAAAAP8AAAAAAAD+AAAA
AAD/ABcAAAD9//f9///++v35/vz+Qvv/Afoo//r7/vn/I/D/7P78BAAA/wAAAAD9AP8A/gA6AAAA/AAA//8AAAAA/wDsAP8A
/wD7////////+wD///b+AP//I////gAA//7/APv//wUAAAD/AAAAAAAAAP4AGwAAAAAAAAAAAAAAJwAA/wD/AP8A/f8AAP//
////AAD9/gAA/wAA/f7/+gAA9wAJ///+AAAAAAAA/wAAAAAKAOv/AP8A9gD+/wAAAAAKAB3//g4AAAAAAAD/AAAAAAoA7P8A
AAAAAP4AAAAAAAAAJQAAAP8J/wD9AP3/AAD/AAD8AAD/AAAABQAA//8A/wD9+QACAAn/AP0A//8AAAAAAAAAAP8AAAAFAAAA
/wD/AP75AAD/AP//AAD/AAAAAAAA/gAAAAAAAP8AAAAAAP8A6RsAAAAAAP8AAAD+AAAAAAAaAAAAAAAAAPgACwAA/wDyAAAA
AAAAAAAAAB4AAAAAAAAAAAAAAAD+AAAAAAD+AOQAAAAA/iUA/wAAAAAAAAAA/wAA/wAAAP//AAD9AAAA9AAAAAD7AAAAAAAA
AAAAAP8AAAAAAPUAFQAAAAAAAAAq/wAAAAAAAAAAAP7//wD/APz8AAAAAAD//wAAAP8oAPL/AAUAAAAAAAAA/gAAAAAA/f8A
AAAAAP//AAAAACoAzwAAAAAABQAAAAAAAAAABQD+AP8AAAAA/gAAAAAAAAD1/wAAAAAA/wAA/wAAAAD+AAAAAAAAAAAA+///
AAD/AAsA/wD++/wA//r79P//AP8L+f///wANJfL+///+//8AEvv//AAAAAAA+gAAAAAAAAwAAAAAAPgl/wAAAAAAAAAVAAD/
AAAAAAANAAAAAAAAAAAAAAAA/PgAAAAAAAAAAP0AGP8AAAD7AAAAAAAA/f4AAAD/AAAAAAAA//wAAP4A5wAAAAAAAP4AAAAA
AAD+AAAAAAAAAAAAAAD//AAA/gDvAAAA/yT9AP7//v7//wAAEfv+AP///QAu/v/++P/4/wT9//EAEv4A/wAAAAAAAAAAAAAA
AAAAAAIAAAD+AAAA+AAAAP8A/vwAB/73////AQD8//8A/wD6AQn//wAACwD69P8AAAAA/AAAAP0AAP8BAP8A/wAAAAAACv//
AAD3AP/1AAAAAP4AAAD/AwAAAAAA/gAAAAAAAP8AAAAAABIA/P8AABH9/A8L+v3+/f38CPFI/P72/x35/u/+9Db9+CQQEv71
AAAAAAAAAP8AAAAAAAAAAAAAAAAA/wAAAAD/AAwAAAAAAAAAAAAAAAAAAAAAEwAAAADmAAD/AAAAAAAA/gAA/wAAAAD4AAAA
AAAAAAAAAAAAAAAAAP0AABAAAAD/AAD/AAAA/gAAAAAAAP4AAAAAAPgAAAAAAAD/AAAAAPcAAAD+AAADAAAAAAAAAAD9AAAA
AAD/AAD/APkAAP8A6AAAAAD/AAD9AAAAAAAAAP4AAAAAAAgAAP8AABQAAA7+AAD+AP8AABkAAAAAAAAAAAAAAAAAAAAA/gAA
6wAA+/8AAAAAAP4AAAAAAAAAAAD9OAAAAAAaAP8AAP8AAPIA5QD98f8A//7/AAAAAAAAAgAAAP4AAAAA/wAAAAAAAADrEAAA
AAAA/wAAAAD//gD/AAD+AAAAAAAA/wAAAB4AAPMAAAD/AP//AAD+//7+/wAA9QAAAAAAAP/+EfsAGP4Az///AP8AAAAAAAAA
AAAAAPwEAAAA/w8AAP0AAAAAAAD6AAD//wAAAAAAAAAAAAAA/AUAAAD/DwAA/gAAAAAAAP4AAAAAAAAAAAAAGgAAAAAA//8A
AAANAP7/AAAAAAAA9QAA/P8DEP8QB/7////9+//3/wv////6AQn//////QDxDv8CAAAA/gAAAAAAAAAEAAAAAAAAAAAAAAAA
AAAAAP4KAAAAAP8AAAAA/wAAAPgAAAAIAAAAAP8AAAAAAP8A/gsAAAAAAP8AAAD9AAAAAQD/AP8AAAAAAAoAAAAAAAAA9QAA
AAAAAAAAAAAAAAADAAAAAAAA/wAAAAAAAAAAAP4VAAEAAAAAAPgAAAAAAAAA+gAAAAD/EP8AAAAAAAAA/wAABv0GLv/6/vza
/fr///4O/Pv+/gb/BPj+ByMWPP7t+/foAAD/AAAAAP0AAAAAAAAAAAAAAAD9/wAK/gD7APIAAAAAAf8AAAAAAAAAAAAAAAAA
AAD7AAAAAAD2AAAA+QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAb+AAATAPsAAAAYAP8A/+7//wD/ADT//gAAAAD8/wD/
Dv///+4A/wD/BxwA/f/+/P/+AAD/5P7+////AA/9//8a//n/8P7+/AD7/gAAAAAAAAAAAAAAAAD/AAAABwAA/ysAAAD9AAAA
AOkAAP0AAP8AAAD1AAAA/wAAAAD7AAAAFQAAAA//AAAA/QAA/wAA/wAAAAAAAAAAAAAAAPsAAAAIAAAAFAAAAAAAAP//AAAA
AAAA7wAAABEAAAAAAAAAAAAAAAD37wAA/wAA/v8AAP8AAP/8+QAA/wD//AAA/wAAAP8AABP6ABUAAAD/AAAAAAAAAPoAAAAA
AP8AAAAAAAAAAAAACf8AAAAAAP8AAAAAAAAAA/4AAAAAAP8AAAAAAAAAAAD1/AAXEP3/AAoA//3//wAH/wMg///9/wD+/wD/
+////+L+AP3//f8ACwAAAAD/AP8ABBsA//0AAP//AAD8AAD/6P8AAP8AAP7/AAD/AP8AEQD7AP8A/xkAAP8AAAD9AAD6CwD+
/wAA/v8AAP8A/wARAPsA/wD/GQAA/wAAAP0AAPoLAP4AAAD//wAAAAAAAAMAAAD8AAAAAAAAAAAA/wAA9/0AAAAAAP8AAAD+
AAAABQAAAP8AAAAAAAD/CQAAAADxAAAAAAAA/wAAAP8AAAAAAAAAAAAAAAAAAP8JAAAAAPMAAAAAAPwAAAD/+///AAAAL/8A
AAAAAAP//wgAAP8A+gAAAAAAAPwAAAAAAAAABQAAAP4AAAAAAAAAAAD/AAD/9AAA/wD5/wAA//78dQD+AAL9AAD/AAD//gD/
AOb+APD+/gD/APr/AAD///5WAP8AA/4AAAAAAP//AAAA+v8A9//+AAAA//8AAAD//h8A/wD//wAAAAAAAAAA/wDr/wD5/wAA
AP7+AAAAAAcAAAAAAP4AAAAACgD/AAAAAAD+AP7/APz+AP8AAAD//P/8+gAA8v8A/gALAP/99P4A/xsA+f/46QAAAAAAAAAA
AAD6AAAAAAAAAAAAAP/0/wAAIAD4AP8AAAD8BQAAAP8AAP//ABsAAAAAAAD//wD/AAAAAP/8AAAAAPwAAAAA/wAAAAAAGwAA
AAAAAP//AAAAAAAA/wAAAP8AEf8AAP8G/wD+AgD/AAAAAAAAAP///wAA/wD9GAAAAAAAAAAA/wAAAAAAAP4AAAAAAAD/AAAA
AAARAPr+AAEAAwD//gD/AAAAAPkA9QAIAAAAAAAAAAD+AAAA/wQABAAAAP8AAAAAAAAA+QAAAAgAAAAAAAAAAAAAAAD/BQAA
ABIAAAAAAAAAAAABAAAA/wAA/wAAAAAAAAAAAAD4AOz++v//HAD/////AP/8//8FAAAAAP7/AAD///8A6BsAAf4AAAAAAP8A
AP8AAAAA/wAAAAAA/v8AAAAA/wDvBwAABwAAAAAA//8AAAAAAP8AAAAAAAAAAAAAAAD6AA//AAAHAAAAAAD//wAAAAAA/wAA
AAAAAAAAAAAAAPoAD/8AAP8AAP8AAP//AAAADAD9AP8AAPUA/wYAAAAAAAD4/wAKAAAA/wAAAAAAAAAMAAAA/wAAAAAACAAA
AAAAAPkAAAD+9/n7///+/P////n/9/7////6//j8AP////7/IwsEDP8A/gAAAP/7//8ACvb6/v////8A+/4AAAAA/wwKPv/9
AAD/AAAAAAAAAAAKAAAA////AAAAAAAAAAAADPD/AP8AAP8AAAAA/QAAAAAA/v8AAAAAAP//AAAAAAAA30EAAP8A/wD/AP8G
//8U///8/wAAAOoA/f///gAA+QD+//8YAAAAAAAAAAAAABgAAP8AAAAAAAD/AAD/AAD+AAwAAAD+//v+/v/7/Pky///+8Cn/
///8//EN/////vn/J/z+EgAA/AAAAAD/AP8AAAD6/wAAAAAA/P8AAAAA/wAc/gAIAAAAAAAAAAAAAAAAAAAMAAAAAAD5AAAA
AAD/AOgA/wAAAAAAAAD+AAAAAAD/AAAAAAAAAAAAAAAAAAAAGAAAAf/+/wD/AP//AADsAAD/AAAAAAAAAA7/+/8A+wAi//8A
/gD/AP///w7//wD///z/AAAA/wD//QAA///8AD77//z7/vP7+/781hpO/hH+Vff///72/wL3/v759Q7/wyYk4AD/AAAAGAAA
AAAAAAAAAAAAAAC9AAAAAP4AAAD9AAABAAAAAAAAAAAAAAD/AAAAAAAAAAAAAAAAAAAAABj2ANoAAAAAAAAA/wA4AAAA+wAA
AAAAAAAAAAAAAP8A7wD/AAAAAAAAAAD+AP8AAAD9AAAAAAAA//8AAP4AEgABAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAKAAAA
AAD7APX/AAAAAAD8/wAAAAQ0AAcA/f//AAAAAAD+AAAA8wAA9v//AC0AAP8AAPv////+AAD//wAAAAAA//wA/wAACAAU/wAA
//8A/v///////wgA/////xwA+//////+///3ADD63/0AAAD/AAAA/wAA+QAAAAAAAAD/AAAA//4AAPcANQAA7wAAAP8AAAAA
AAAAAgAAAAAAAAAAAAAAAAAAAAAV+uIA/v71/f3/+tP9/f4G//X7Cv/+///m+P78/f7w/Cr7/QAAAP8AAAD/4wAAAAAA/wAA
AAAAAP4AAAAAAAAAFQAAAAAA/gAAAP/9AAAAAAD9AAAA/wAA9P8AAAAA/wAC/wAAAAAAAAAAABAAAAAAAAAAAAAAAAD/AAAA
AAD/APMAAAAAAAAAAAAA/gAAAAAA/gAAAAAAAP8AAAAAAAAAFAAAAQAA/AAAAAA+AAAAAAD9AAAAAAAAAP8AAAAA/gDiAAAA
/ekl//z//PP+/f//Juv8/v///P83/P/+/f/5+b38/v3/ACX/AAD//v//AAAN+f//AAD/AAD/AP8AAP8A3/8AAQAAAAAAAAD/
AAAAAAAAAAAAAAAA+AAAAAAA/gAIAAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAHAAAAAAAAAPsAAAgA8AAA/QAA/wAAAAAJ/wAA
AAAAAAkAAAD/AAAAFAAA9wAABQAAAAD8AAAAAAD9AAAAAAAA/gAAAAAAAADmAAAAAAAA/wAAAAAA/wAJAAAAAAAA+wAAAAAA
AP4AAP//APoAAAAAAAAAAAAAAAAA/gAAAAUAAAAAAAAAAAAR2wAAAAAAAAAAAAAAAAAA//4AAAAAAP8AAAAAAAAAAAAf/wAB
AAAADAAAAAAAAPv/AAAA/wAAAAAAAAD/AAAAAPsAAAAAAAAMAAAAAAAA+/8AAAD/AAAAAAAAAP8AAAAA+wAAAAD/AAAAAAD/
AAAAAPsxAAAA/gAAAP8AAAAA/wD3AP4AAP8AAAAAAAAAAAAA+wAAAAAAAAAAAAAAAAAAAO4AAAAAAP8AAAAAAAAAAAD5/v8A
AAAXABD/AAAAAAAABgAA6QAAAP/9AAAAAAAA/wAAAAb0AP4AAP8AAP8A/xLj/wAAAAAAAAAAAAAAAAD/AAAA/gAAAAAAAAAA
AAD/AO8AAAAAAAD9AAAAAP8ADQAAAAAAAAAAAAD//wAAAAIA9/8AAAAAAAAAAAAAAAAAAAD/AAAAAAAAAP8AAAAA/QAgAAAA
/wD9AAAA//pJDQAAAPn7AAAAAAD//gAAAPoGADX5/wAAAPwAAAAAAAAAAAAA8gAAAAAAAAgAAAAAAAAA+QAAAAAA/AAAAAAA
AAAAAADyAAAAAAAACAAAAAAAAAD5AAAAAAAAAAAGAAAAAAAAAAAAAAAAABgAAAAAAAAAAPoAAAD7AAAAAPwAAAAAAAAA/wAA
AAAABvwAAAAAABUA8+gAAAAA//8AAP/9AAD/CAD5AP8AAAAAAP8A/wAA6wAqFP4AAAD/AAAAAAAAAAAAAPYAAAAAAAD8AAAA
AAAJAPcAAAD/AAAAAPn//f//AAAA/v8AAAAAHP///wAAAAoA2QD+AP8AAAAAAAD/AAAAAAAAAAAAAAAAAAAAAAAABQD2AP8A
AAD+AAAAABoAAAAAAP8AAAAAAAAAAAAAAAD9AP3+AAAY//8A+wD/AP//AAD9F/8AAAD+ABb2AAD7APz+/v//9f///QD+///2
///9AP/0/wD//yH//P//Ef//Cv0U/v/pAAD/AAAAAPsAAAAAAP0AAAAA+gD/AAAAAAAAABAAAP0AAAAAAPcAAAAAAAAAAAAA
AAAAGAAAAAAAAAAA+gD3AAAAAP4AAAAAAAAAAAAA/wAAAAAAAAAA/wAAAAD3AAD/AAAA/gAAAAAAAAAAAAD/AAAAAAAAAAD/
AAAAAPcAAP8AFwAAAAAAAAAAAAAAAAAAAAAAABX9AAD8APwA/AAA9/8AAAAAAAAAAAAADgD8CP8AAAAABwAAAAD9AAD4/wD7
/wAAAAAAGf0A/wAAAB7/AAAA9QD9/gAAAAAAAPX/AP0AAAD5AAAAAAAA//r+AAAAAAAAAAAAAAAA/wAAB/8A/QAAAPoAAAAA
AAD//P4AAAAAAAAAAAAAAAD/AAAOAAD9AAD7AAAABP8AAAAAAAD/AAAAAAD/AAAAAAD/AAwAAAD7AP/+/wD//f//AP8A/f/9
AAAAAP8wAP/+/x0A2f7/APwAAAAAAAAAAAAAAAD/AAAAAAAAAA4AAAAA/gD2AAAAAAAAAAAA//8AAAAAAAAAAAAA+gAAGAAA
AAAAAPoAAPv/AAAAAAD/AAD/AAAK/wwAAAAFAPD/AAAAAP8A3QD/DgAAAAAAAAAAAAAAAAoAAAAAAPoA9wAAAAAAAAD1AAD/
/f/+/fT//v7++/////pEAAD//QAN/f79/+gJ//4SDQP+////9AD////+AP8A/CsAAP/9AA7+//7/6gv/CRIQAwAAAP8AAAAA
AAAAAAAAEwAAAAAAAAAA/wAA/wD6AAAA/wAAAAAA/wAA/QAAAP4OAAAAAAAA/wAAAP8AAPIA/QAAAAAAAAAA/AAAAAAA+QAA
AAAAAP8AAAAAABsA+gAA8gAAAAAAAAD8AAAAAAD5AAAAAAAA/wAAAAAAGwD6AADyAAAA/wAAAAAM/P//AAD/AAAAGAAA/wD/
AAD+APIAAP0AAAAAAAAAAAAAAAYAAAAAAAAAAAb+AAAAAAAA/QwAAP///v//AP8R//8ABfH6//8AAP8A/f8AAPH//QAABv8G
AAAAAAAAAAAAAAAA8QAAAAAA/wAAAAAAAAAAAPz+AAb/+v39+P8H//7+/vz/Cv7////0///x//tL/hD+D/3/9wD/AP/+AAAA
AAAAAAD/AAAAAAAAAPMAABUADgD+AAD+AAD/AP4AAAAAAAAAAAAAAAAAAAAAAAAADwAA//0AAP8A/P8A/AAAAAAAAAAAAAAA
AAAAAAAAAAAnAAD//AAAAP8A//8AAAD/////AAAL/wAAAAcA/////AAACAAB/////e75/zf68v3+/f8CC/X7/f3/8/kD+///
5f79+hAM9R4A/wAAFwAAAAAAAAAAAAAAAAD9AAAAAAD/AAAA6QAA9gD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPsAAAD3AAAH
AAD/AAAA/+L//wAAAP7/AAAA9wD9/wAAAAD/ABwAAAUAAAAAAAAA4wAAAAAA/wAAAAD3AP7/AAAAAP8AGAAABf8A/wAAAP8N
//8AAAD2/wAA/wAAAP0A/QAA+QA7///+AAD/AAAAAP8AAAAAAPsAAAAAAAD3AAAAAAD/ACoAAAD+//b///f8K/39EQD07P3/
////DvL8/vH//vb//Pn9BQAAAAAAAAD+AAASAAAAAAAAAAAAAAD//AAA/AD0AAAAAAAAAAAAAP0AAAAAAAAAAAAAAAAAAAAA
AAAdANQAAAD7BP31/eP5zvz7/Rfz8fwH/f7iBPb4/vv6/Pr9FRn98AAAAPwAAAAAAAAA/wAAAAAAAPwAAP8A/QAAAAAVAAD+
AAAA//4AAAAAAAANAAAABwAAAAAAAAAAAAAAAO//AAAAAAAAAAAAAAAAAAD/AAAA/wD+AAAAAAAAAAAA2AAACQAAAP//AAAA
AAAACAAAAAAAAAAAAAAAAAAAAADtGQAAAAAAAAAAAP4AAAAA/wAAAAAAAAD+AAAAAAAAABcAAP4AAAAAAAAAAAAAAAEAAAAA
AAAAAAAAAAAAAPEAD/4AAAAHAAD/AAAAAAAAAP0AAAAAAPQAAAAAAPwAAADcAAD//wAK//8AAAAAAAD6APf//wAH+gD//wAA
/wD/KeL/AP8A+v8AAgAAAAAAAAAAAAAAAAD/AAAAAAD7AAAAHwAABgD6/wD3AAAAAAAAAAAAAAAAAP8AAAAAAP0AAAAlAAAG
/wD9//72/xT//v8MAP3/BgAQAB/+/v//AP8HANH+/gAAAP4AAAAASQD/AAAA/wAAAAAAAP//AAAAAP0A4v//AP8A/f////8H
//7/DP/7/gD/AP4A//7//gD/5QDy//gEAAAA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPMAAAIAAP8AAAAA8AD/AAAA+/8A
AAAAAP//AAAAAPMAMAD+AAAAAAAAAAAAAAAADAAAAAAAAAAAAAAA/wAAAADzAAAAAAYA//8AAP8AAAAAAP7/AAD/AAD9/wD+
/wAGAA7vAAL/AAAAAAD//wAAAP4A//8AAAAAAAD/AAAAAAAPAf8AAAAAAAAAAAD/AAAAAAD+AAAAAAAAAAAAAAAAGQARAP8A
APr7AAAAAAAAAAAAAP4AAAAAAAD/AAAAAAAAABgAAAAAAAAAAPkAAAAA+gAAAAAAAAAAEwAAAP8AAAMA+wAAAAAAAAAA+QAA
AAD6AAAAAAAAAAATAAAA/wAAAwD7AAAAAAcAAAAAAP8AAAAAAPIAAP8AAAD//wAA/gD/AAwAABEAAAAAAAAAAAAAAAAAAAAA
AAD9AAAAAAAAAAAA9gAACQAAAAAAAAAAAAAAAf4AAAAAAA4AAAAAAAAAAAD9DAD0ABD+AAb8AP8AAAAAAAAA/v8AAAn8AAAA
+QAAAPsAAAAAAAAAAAAAAAAAAAAmAAAAAAD8AAAAAAAAAAAA/gAA+wD//QD/AAD+AAAAAAAAAAAAAAAAABIAAPYA/wD7AAAA
6gsOFU0EE7/f3twP4AocIuQSAOQRIe4tAwEUFwT1C/T/+/8AGQAR////AP8A+f4AAAAAAPv/AP/+ACL/2P4A///7/wD9/xX/
//8AAP///wD/AOMA9/8AABsA/w44/wD2CP787/v+/fj9/Pnj+uH8Gf4o/P78BP4Z4/P8/vTj/hAAAAD+AAAA//4A/gAAAAAA
AAAAAAAQ/zYAAP0A8wAAAPwR/AkC//z7/f39Bf/iCwj+Av7/Avj+/AX+Bf797iQHAP8AAAcAAAAAAAAAAAAAAAAADQAAAAAA
/wAAAPwAAP4A/wAAAAAAAAAAAAAAAAAAAAD3AAD/AAD9AAAA/AAAGwD+EwD/AAAAAAAAAAAAAAAAAAAAAAAAAP8AAADtAAAA
AP4AAAAA//8AAAAAAP8AAAAAAgD/AAAAAAAJAP0AAPcAAP///wAAAAD/ABUASgD/AAAAAP//AAAA/P8A+v3/+QD//wAAAAAA
AAAAAAAV/gAAAAAAAP8AADMA/wDNEwD5AAAA/QAAAAAAAP0EAAD/AAAA/wD/AAD+AAD+ABr/AP//AAAAAA4AAAAAAAD5AQAA
AP8A+P//AAAAAP8A+AAAB/kp9fsY8Pv2+/r9HwJuHfv59T3y/PP+/Cj2BPcJDfv5AAAADf8AAAAAAP8AAAAA/wAAAAAAAAAA
8gAAAAQAAAAAAAAA/gD/AP8AAAAA//8AAAAAAAA6AAAAAP8A0QAAAP8A/v7+//39/v7/E/3gEfT///v//e/////+8QBP/fnx
AP3+ACkAAAAAAAAAAAD+AP8AAAAAAAAA+v8A//3/APr//gAAGQAAAAAAAAAA/wAOAAD6AP32AAD+AAD//QAE+AAAAAsAAAAA
AAAA/gAAAP8AAAAAAAAAAAAAAAD9/wAAAAAA//8ADgAAAAD+AAAA/QAAAAAA/wAAAP8AANP/AAAAAAAABgAAAAAAAP8A/AAF
AAAAABMAAAAAAP8A+wAAAAAAAP8AAAAAAAAAAAAAAAAAAAAAAPwAAAD/AA0fAAAAAAAAAP8AAAAAAAD7AAAABwAAAAAAAAAA
/wAAAP4AAAAAAAAA/wn//wAAAAAA//8A+v7/HQD/AAD/AP/77QD/APz5FPXdCfkA/Pv9Cg3x9An++/zlHff89ff93/0SFvj5
AAAAAPwAAAAAAAD9AAAABAAAAAAAAAAAAAAAAAz/AAAA//8A/wD/AP//+P/25P8AAAAPAP/8AADzGAoA8P//DAAAAAAAAP//
AAAAAAD//wAAAAAA/v8AAAAA/QAT/wAAAAD9AAAA/+0A/wAAAPv/AAAAAAD7/wAAAAD/ADv//wD//f4ACP/6/v//AAD/7wv9
/gD//xH+///t/yX+4P7/AwAAAPwAAAAAAAAAAAAP/wAAAP8AAAAAAAD/AAD+AAD5AAX5AP8AAP4AAAAAAO4AAAAAAAAbAAD/
/gD/AP8AAAD5AP3//wD9//xaAAD/9fIAAP8yAP36//8A+/IAEv8n+QAAAAAAAAAAAPsAAAD//wAAAA0AAP8AAAAA9gAZAPr6
/QD+AAAA/wD/WAAAAPr5AAAAAAD//QAAAP7+AP0A+wD/AAAAAAD/AP/3AAAA//wAAAAAAAD/AAAA/wAA9QA4AP8AAAAAAAAA
AAAAAAAA/wAAAAAA//8AAAAA/gAKAP8A////AAAAAv///AAAAPj/AAAAAgD//gAAAP8FABIl+AMAAAAAAAD/AAD9AAAAAAAA
AAAAAAD/AAAAAAgADwD8AAD/AAAAAAAAAP8AAAD/AAAAAAMAAP8AAAD//gAFJf4AAAAAAAAAAAAARgAAAPIAAAAAAAD//wAA
AAAAAO8A/woAAAD/AAAAAAAAAP8AAAD/AAAAAAAAAAAAAAAACwAAAAAAAP8AAAAAAAAA/wAAAP8AAAAAAAAAAAAAAAALAAAA
AAD+AAAA/wAAAAAAAP//AAAAAAAe/wAAAAD6APMAAAD/AP8G////+/////78+f8A//8U//7///////8AAgUA+AAA//8AAAD8
AAAAAPz5AAAAAP8A/gAAAAAAAAAi/wAEAP////4AAAAAAP4AAAAAAAAAAAAAAAAA/gAAADAAAAD//////////v/8//7zD///
/wA3///+//8i/g3/Cf/69wAAAP8AAAAAAAD//vgWAAAAACAAAAAAAAAA/wDy/wD6AAAAAAAAAAAAAAAA/AcAAAAAEwAAAAAA
AP4AAPkAAP8A/wAA/wAAAAAAAAAAAAAAAAAAAAAAAAAiAAAAAQAA/QAAAAAAAAD/AP0AAAD1AAAAAAMAAP8AAAAA9AApAPv/
//j/ABYACP0AAAAA/v4A/wAA/wD//wD+/wAEAOQX/wn////+/////////Qn1Dv///w34//z//xv/////wvz/BAAAAP8AAAAA
AAD+AP8AAAAAAP8AAAAAAAAAAADsAAD/AAAAAAAAAAAAAAAAABAAAAAADwAAAAAAAAAAAP8AAOQAAP8AAAAAAAAAAAr7AAD/
AP/1AAAAAAAAAAAA7f8AFQAAAAAAAAAAAAAAAAD5AAAAAAAADAAA/wAABQDy/wAAAP8AAPUAAAAAAAAA/gAAAP8A/gAAAAAA
/wAA/j4AAP0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD+HQAA/v8AAAAAAP8AAAAAAAD/DgAAAAAAAAAAAAD9AADsAAAA
AAAAAAAAAAAAAAAJAAAA/wAAAAAAAAAAAAAAAP79AAAAAAAAAAAAAAAAAAkAAAD/AAAAAAAAAAAAAAAA/v0AAPwa8f76/gfx
/Pv//OwI+v77/tj+Bvn++vb99fcst/z/AP8AAAAAAAAAAAAA+wAAAAAA/wAAAAD+/wAA/AkAAP0A+/8A/wAAAAAAAAAAAAAA
AAAAAPUAAAD/AAAACQAAAAAAAAAAAAAAAAAA/wAeAAAAAAAA/gAAAAAA/ADoAAAAAAj4AAAAEAAAAAAAAP0AAAAAAAAJAAAA
/wAAAOUA/wAAAAAAAAAAAAAAAAD49wAAAAD/AA4AAAAAAAAA3/sA+v8A/v3/AP7+////Af71//wAAP4A//n//wD//AAhBf/7
AAAA/gAAAAAAAP8FAAAAAAAAAAAA/gAAAAAAAPMMAAAAAAAAAAD/////AAAAAAAAAAAAAP/4AAAAAAAAHQD/Ah8YAPP2+1Yp
6/rwA/Ea9CY8Cgol7NcJAB4l3+oWH/jq/yL9AOz//fz//wD///7+//3///8B/v//7P3+/iH0/wD//P0A/QAp////AAAA//4A
MgAAAO/+AP/+/fT7BP//APz//f/+AP77/v4A8gAj/iv/FAAA/v0U/yP8/gD8+f8AAAAACQAAAAAAAP4AAAAAAAAA/wAAAAAA
AAAAAPgAAP8AAAD/AAAAAAAA/wUAAP8AAAAAAAD//wAAAP8ADfUAAAAAAAAAAAAA//MAAAAI/wAAAAAA//8AAAAIAAD3AAAA
AAAAAAD4AAAAAAAAAAAAAAAAADgAAAAAAAAAAP8AAAAAAP8AAAAAHgAAAAAAAAAAAAAAAAAAAAAAAPsA8v8AAAAQ/wD9AAAA
AAAAABsAAAD/AP0AAAAAABIAAP/7/wDvAAAAAAAAAP8AAAAAAAAAAAAAAAD//wAAAAD6AA/+AAAAAAD/AAAAAAAAAP0AAAAA
AAAAAAAAAAAA/wAA9RIA/wD/AP8AAAAAAAAAAAAAAAAAAAoAAAAADwD/AAD5AAD+APgJAP8AAAAAAAAAAAAAAP4AAAAAAAAA
9QAAAP0AAAAAD/sABAAAAAAAAAAAAAD6/wAAAAAAAAD7AAD//QAAAP///wD/AP7///4AAPz9/wAAAOoA//8AAA///wBT/v8Y
AP7zAP0AAAAAAAAAAAAA+v8AAAAAAAAALwAA//YAAPr/9fwA/QAM/f//AAD9//4A/gAAAP7/AP79AP//Jfj/+f70AwD8Dy8q
/v4AAPHU/f/+//To9/f//wT/BP8i/f4WAAAA/wAAAAAAAAAAAAAA/wAAAAAAAAAAAP8AAA/tAAD//PwADgD/8v//AAAAJf8A
JQAAAP3/AAD6AP//7QL/7AAAAAAA/QAGAAAAAAD/AAAAAAALAP8AAAAA/gDvAAAAAOMOAP8AAAAAAAAAAAAAAP8AAAAAAAAA
+gAAAPwAAAD8HPb++v77+f36//7+Rfz//f00/xX2/f7n5PX9IPn97AAAAP8AAAAAAAAA/gAAAAAAAAAAAAAAAAATAAD8/wAA
AAoAAP8AAAAAAAAAAAAAAAAAAAAAAAAA/wAAANoAAAAAABcAAAAA/wAAAAAA/wAAAAAAAP0AAAAAAAAA3wAAAAD6CgD/AAAA
AAAAAAAAAAD/AAAAAAAAAP0AAAD5AAAA//////8A/////QD/9PkS/wAA9wD//QD//jb/ABj+/v3+AP/7/gAAAP4kAP4A8f3/
AAAAAAAFAAD/DgAA6f3/AP8AAAAAAAAAAAAA/QD/AAAAAAAAAA4AAAAAAADh//8A/wAAAAAAAAAAAAAAAAAAAAAAAAAADgAA
AAAAAO0A/wAAA/4A/wD/DAAAAAAA/gAAAAAAAAQAAAD9AP8A/f8AAP7x7v9s/v72/fL/+v79/P37/wP//v7//+3/Cwni/f/m
AAD4AP4AAP4A/wAAAAAAAAAAAAAAAAAA/wD+ABkAAAAA//8A5AAAAAAAAAAAAAAAAAAAAAAAAAD/AAAAFwAAAP8A/v79AP/8
//8AAAAT//4A/wAA/xIAAPn//QD8/P8AAAAAAAAAAP8AAAAAAP8AAAAAAAAAGgAAAAAAAOAAAAAAAAD6AAAAAAAACv8AAAAA
AAAAAAAAAP8AAAAA8AAAAAAAAPoAAAAAAAAK/wAAAAAAAAAAAAAA/wAAAADwAAAAAAAAAAAAAAAAAAAAAP0AAAAAAAAAAAAA
AAD+ABX/AAD///3/GAD/////AP8A9P3+AAAAAAT/AAD7GB3/1f/9AAAA//wAAAD/AP//9AD//wAAAAAA//8AAAD//wAPBv8A
AAD/AAAAAAAAAAAAAP//AAAAAAD/AAAAAAD/APYI/wAAAP/+/wAAAP//APsAHv8FAP8AAP//AAAAAAAAAf0AAAAAAP7/AAAA
AAAA9wAiAAYA/wAAAAAAAAAAAAD//wAAAAD+AAAA//cA/wAAAPH/AAAAAAD9/wAAAAARABoA/QD/AP0A9v//Gf//APz/J///
AP0VAP79AP////4AHv7/3QAAAAAAAAAAAAAA/AAAAP8AAAAAAAAAAAAAAAAT/wAAAAAAAPcAAAAAAAAAAPAAAAD9AAD//gAA
AAAAABcAAAAAAP4AAAD//QAAAAAAOAAAAAAVAP8AAAAAAP8A9QAA3QAA//sAAP/+KWEA/QAq/wAAAAAA//4AAAD5/AD6//8A
AAAAAAAAAP8OGgAAAP8AAAAAAAAA/wAAAAD9AP4A/wAAAAAW/wAAAAAA///+/wAHAAD/AAAAAP8A//8A8gEABAAAAAAAAAAf
AAD9AAD/AAAAAAAAAP/+/wAAFwD3AP8AAAAAAAAAAAAAAP0AAAAAAAAAAAAAAAD/AAAbAOoAAAAAAP4AAAAACAAAAAAA/wAA
AAAAAP8AAAAAAPsA9P8AAPn69+39+RvlDvXwGw3eK/z4BBcm+/L5/srmS/nIFfHi/////PwA//4V+xQF//79+wD/AAAB/v7+
/v8C/Qsb/wD/AAAAAAD//wAAAAAAAAAA/wAAAP//AAD/APkAFgAA7wAAAAAAAAkAAAAAAAD+AAAAAAAAAAAA/wAA/gD3AP/+
//8AAAAA//8AAAAAAPj/AAAAAAD//wAA8vsdAPEA/vwAAAD/AAAAAAAAAAAAABQAAAAAAAAA//4A//IA+wAAAAD+AP0A/AAA
AAD9BAAAAAD8AAAnAAAAAAAAAAD9AAACAAAA/QAAAAAAAPYPAAAA/wAAAAAAAAAAAAAAAP//AAAAAAAAAAAA/wAAAAANAAAA
AAD4AAAAAAAAAAkAKAD+BAAA//4AAP36///5Av7///8AAAAABv//EwD+/QDR///5AAD/AAAAAP4AAAAAAPwAAAAAAAD9/wAA
AAANAPEA/gAA//8A/wAA/gAAAP8K/AgAAAD/AP7/AP7eAPz9NQAAAwAAAP0AAAAAAAD//wAADwAAAAAAAP//AAAG/wAIAAAA
AAAAAAAAAP//AP0A+wD/AAAAFAAA/wX9AP8OAO8A//0AAAAA/wAAAAAAAAAA/xkAAAAAAAAAAAD//wAA+gAAAAAA/wAAAADv
AAAA/wDr/wAA//8A/wAAAP8AAP8L///8AAAAAAAAAO8AAAAAAP8AAAAAAAAAAAAAAAAAABQAAAAAAP//AAAJ/v8A/wAA/P8A
AAAAAAH/EfsA/yEA8QD/AAAA/wAAAAD/AAAAAAD8AAAAAAAA//8AAAD+DQASAP0AAAD/AAAAAP8AAAAAAPwAAAAAAAAAAAAA
AP4QAPQA/gAW9/8QCwT9+BDp/gTeGPwgAP36IQT1/v4T/fwm2B79DwD//wD+AAAAAAAAAAAAAAD+AAAAAAAAAPsAAB32AAAA
AAAAABQAAAAAAAD6AAAAEgAAAAAAAAAAAAAAAP3/AAAAAAAAAAcAAAAAAAAAAAAA/QD7IwAAAAAAAAAO/QAA+AAAAAAAAAAA
AAAA/+0FAAAAAOUAAP8AAAUA/wD8GQAmGf4DFv7///8T7AD8+Ov+//8A/wAH/QD/7////en/APr//wAA////AAD/AP/+Cv8A
AAANAAD9AAD9/wAA/QD/CQAAAAD/AAAAAAAA+QAAABQAAAAAAP8AAAAAAAD+/wAAAAAAAAAAAAAAAAAA/QUAAAAAEAAAAAAA
AAAAAP8AAPH//P0A/gD/+v//AP4AGv/9//8AAP7/AAAoAP//FP///v/99f8QAAT6//8AAQD2////AP8A//4A/+v//f8G/v8j
AAD4AAAA//r//wAAAPcAAAAAAAD//wAAAAD/AA//ACMAAP3/EwAAAAAAAPcA/gAdAAAAAP//AAAjAAAAAv7/+gAA/v8TAAAA
AAAA9wD/AB0AAAAA/wAAAAAAAAD8/wD9//8AAP//AAAA/wAA/P//AP8A+QAA/wAA/wAAAN3/AAcAAP//AAAA/gAAAAAAAAAA
AAAAAAD+AAAAAPcADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwAKAPgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAALAAoA+AAAAAAAAAAA/wAAAAQAAAAAAAAAAPYAAAAAAP4A+EAAAAAAAAAAAAD/AAAABAAAAAAAAAAA9gAAAAAA/gD4QAAA
/PxCDvv+DPH9/Rf77ij8+v347P75+f4P8/74B/X79SgAAAAAAAAAAAAAAAD9AAAAAAD4AAAAAAAAAAD+CgAAAAAAABEAAAAA
AAAY/wAAAAAAAAAAAAAA/wAA/gD+/gAAAAAA////AAAAAAD/Bv8AAAAA+gAA/wAA//8AAPv//wn+/U0A/v/8+P//////2P/+
//////T8///s/wD/+v7+DAAA+AAAAAAAAAAAAAArAAAA/wAA//8AAP8AAAoLAAAA/wD+//8T/ij+/v8H/9z+//////P9/f/+
///r//D9//4AAAAAAAAA/gAAAAAAAAAAAAAAAAAAAAAAAP3/LgAA/wAAAAAAAAATAAAAAAD/AAAAAAAA/wAAAAAAAADwAAAA
AAAAAAAAAAUAAAAAAPgAAAAAAAD//wAAAAD8AOoAAAAAAAAAAAAADwAAAAAA9AAAAAAAAAD/AAAAAAAADAAAAAAAAAAADAD5
AAAAAAD/AAAAAAD2AP8AAAAA/wDrAAAA///+AP/5/yr//wD+//X/AP/+ACoO/wAA+wAF////APz/AP8AAAAAKgAAAP4A+f8A
AP4AAA7/AAD8AP8A7AAAAAD/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAAcAAAA/wD6//7//uv////3+cn+/wf76P/3/f//
+/8N/C35/xoAAf4AAAAAAAAAAAD7AAAAAAAYAPEAAAD8AAAABP8A+AAA/wAAAAD/AAAAAP7uAAAJAPwA//8AAAAAAP8PAP8E
AAD/AAAAAO4AAAD7APgAAP/8AAD/AAAAAAAA/RwAAAD/IfP/8v8E/fkbAAD8M/4A/v/9APz9///0//j/5/7+BwAPAAD1AAAA
AAAAAAAAAAAAAAAAAAAAAP0AAAD7AAAAAAL/AP8AAAAAAAAAAAAAAAAAAAD3AAAA/gAAAPMAAAD/AAAAAAAAAAAAAAAADwAA
AAAAAAUAAAAAAP8A7/8AAPz+8v3r/fv0+/v7+e1C8f38/u/++vj9ASH9+BULDPf/AAwAAAAAAAAAAAAAAP8AAAAAAAADAAAA
/wAAAOQAAAAAAP8AAAAA/wAAAP8AOwAAAAAAAAAAAAAAAAAA/f/+AAAAAAAAAAAAAAAAAAD/AAAAAP4AAAAAAAAAAAAL//8V
AAAAAAAAAAAAAAD/AP8AAAAAAAAAAAAAAAAAABL//v8AAP8AAAD//wApAAAAfQAAAP8AAP7/AAAAAP8Asv///AAAAAAAAAAA
ACkAAAAiAAAA/wAAAAAAAAAAAADvAAAA/AX2/QzxA+77+/sM+Qr6+w3++Rfy9xIi9RP7/eH5+AX/////////AP///wD///79
AAD8AP//ABn/AP8ADP7/+QAA/gAAAAD+AAAAAAD/AAAAAAAA/wAAAAAAAAAIAAAAAAAAAAAAAAAAAAAA/gAAAP8ACgAA/gAA
AAAA//oAAAAAAP8AAAAAAgAAAAAA+gAAAAD8APwAAAAAAP8ADAAAAwAA/v8AAAD+AAAAAAAAAAAAAAAA/wAADwAA/wABAAAA
AAD/AAAA/60A/wD/AP7/AAD/AAD//wAAAAD7APcA/wAAAAAAAAAJAAAAAAAAAAAAAAAEAAAAAP4AAP8A+AAA/wAK/wD/AAAk
AAAAAAAAAAD/AAAAAP8AAP4AAP/fAAAAAAAAAAAAAAAAAP0AAAAAABAA+wAAABT+AAAAAP0AAAD/APwAAAD++P//AAD9HfoA
AAACAP//AAAAAP8AGfn//QAAAAAAAP8AAP8AAP8kAAAAAP8AAAAAAAAA/wD7+wAC/wAAAAAAAP8AAAAAAPsAAAAAAAAA/wAA
AAD7AOkAAAAAAAD/AAD/AAAAAAH+/v8AAAAEAP8AAAAAAAAADwYA+/T8+/rv9ggC/f399vL7+fz+/vUO/O7+/g/9/f0F9/AN
AAAAAAAAAP8AAAD5AAAAAAAAAAAAAAAAAAAAAAb/AAAAAAAAAPkAAAAAAAAAAAAAAAAAGQAAAAAAAAAA5wD+AP8AAAAAAP8A
AAAAAP8AAAAAAP4AAP8AAAAAAAALAAAEAAAA/wAAAAAAAAD+AAAA/wAAAAAAAAAAAP8AAAv6AAAAAAAA9AAAAAAAAPwAAAAA
AAAAAAAAAAD/AAAAGAAAAAAAAP8AAAAAAAAABfwAAAAAAAAAAAAAAAAAAAD5DQAGAAD/AAAA/wMAAAAAAP//AAAAAAD//wD5
AAD+ADP4AAAAAAD//wAAAAAAAPgAAAD+AAD/AAAAAAAA/wAAAwwAAQAAAP8AAAAAAAAA+wAAAAAAAP8AAAAAAAD/AAAfDwAB
K/35Cvj+BOv7RvsOBAIE8//+/P8A+Pv6/Pvq/Sb7Dvb/AAD1/wAAAAAA/hH9GQD/APz/AAD/AP8AAAAA+v0A/gAAAAAAAAAA
AAAA/wAAAAAAAAAAAAAAAAAAAAAd/wAA/wAA/wAAAAAAAAAAAAAAAAD2AAAAAAAAAAD/AAwAAAAAAAAAAAAAAAAAAAMABAD/
AAAAAP8AAAAAAAAA/REAAP8AAAAAAP/5AAAAAAAGAAAAAAAA//0AAAAAAADy/wAAAAAAAAAAAP8A/wAAAP/9AAAAAAAACQAA
AAAAAO8AAAAAAAARAAAAAAAAAP0IAAAAAAAAAAAAAAAAAAAA+wAA+gAAAPgAAAAAAAAA/wAAAAAAAAAAAAAAAAAAAAAW/QAA
KgD/AAAA/wAA/wD/AP7/AAD+AAD/9QAAAAD7AN/+/wD/AAz6AAAA+wAA/wEAFQD/AP8AAP8AAAAAAP8A/gAAAAAAAAoAAAAA
AAD9/QAAAAAAAAAAAAAAAAAAAAD7+wAAFQD/Mf4A/vz+/iT4//7+/gD+AAABAP4FAP75AMH2/wATAAAJAAAAAAAAKAAAAP8A
AP8AAAAA//0AAPwA8wAAAAAAAPgAAAD+AAAAAAAAAAAAAAAAAP8AEwAA/wD9AAAAAAAACwAAAAAAAP//AAAAAAAAAAAA///6
AAD/APj+AAAAAAAMAAAAAAAAAPwAAAAAAAAAAAAAAP8AAAAA/f4AAP8A+vP/AAX8///+CAA2//4A/gAA/gn//wAA9gD1/QAA
AAAA/gAABQAAAP4AAAAAAAAAAAAAAP//AAD3AP8AAAAAAAD5/wAAAAAAAAkAAAD+AAAAAAAAAAAAAAAA//4AAAAAABEAAAAA
AAD+/wAAAAAAAAAAAAAAAAAAAAD5/wAAAP8P//8AAAAAAAAHAAAA/gAAAAAAAAD/AAAAAP4BAAAAAAD/AAAAAAAAAAcAAAD/
AAAAAAAAAAAAAAAA/voAAAAAAAwAAAAAAAD+/QAAAAAAAAAAAAAAAAAAAAD/+wAAAAAAAAAAAAAAAAAJAAAA/wAAAAAAAAAA
AAAAAP79AAAAAAAAAAAAAAAAAAkAAAD/AAAAAAAAAAAAAAAA/v0AAP////8E///1////9P/8/xYGAP////r///D/B/8i+/8G
AAAAAAAAAAAAAAAAAAAAAPoAAAAAAAD//gAAACMAAAAAAAD8/wAAAAAAAPsAAAAKAAAAAAAAAAAAAAAA//0AAAAAAAAAAAAA
AAAACQAAAP8AAAAAAAAAAAAAAAD+/QAAAAAAAAAAAAAAAAAJAAAA/wAAAAAAAAAAAAAAAP79AAAAAAAAAAAAAAAAAAgAAAf/
AAAAAP8AAAAAAAAA8/8AAAAAAAAAAAAAAAAAAP7/AAAAAPsA/wAAAAAAAAD+/AAJAAAAAAAACgAAAP8AAAAAAAAAAAD8AAAA
AAAAAP8AAAAAAAD+AAAAAAAAAAgAAAD/AAAAAAAAAAAAAAAA/wkAAA4D+v77+vz0/f3//PoD/P0V/uvm+fr+/PX++PoW/Pwa
Bwj9AP37/vj//wD/+xz+//7/B+f8/f/9/f/++yn+/vsA/f8A/wAAAAAAAAAAAAAAAADzAAAAAAD/AAD/DAAA/wAAAAAAAAAA
AAAAAAAAAAD7APcAAAAAAAAAAADxAAAAAAAAAAAAAAAAAAAAAPoAAAAAEgAAAAAAAAAAAPkAAP4AAP8AAAAAAAAAAAAA9gAA
AAAAAAAAAAAAAAAAAgAADAAAAAAAAAD/AAAAAAD/AAAAAOkAAAAAAAAAAAD4AAD7AAAAAAAA//8AAAAAAPoAAAAAAAD//wAA
AAAAABEA/wD///3+///+6//+AAD/9fkA9v//AP39/////+/+f/7/AfkAAAAAAAAAAAAAAAAAAAAAAP8A/AAAAAAACwD57AAC
//7///7x//j//wAC/+P//wD//eT8/wD////6AED8//gA/gAA/wAAAAAAAAAAAAAAAAD9AAAAAAD/AAAA8gAA/wAA/wAAAAD5
AAAAAAD/AAAAAAAA/f8AAAAA/QAT/wAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAP8PAAAAAAAAAAAAAAAAAAEAAAAA
AAAAAAAAAAAAAAAA/w8AAAAAAAAAAAAAAAAA/AAAAAAAAAAAAgAAAAAAAAAJCQAA/Pz/APz///3///8A+iH///4ABQD8/AD/
JQARFOz/APMA/QAA/QAAAAAAAAAAAAAAAAD/AAAAAP8oAAD/+AAAAv0AAAAAAAAAAAAAAAD//wAAAAAA/vwAAAAAEgDyAAAA
AAAAAPMAAAAAAAAAAAAA/wAAAAAAAAAA/QAAD/sAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAP8AAP8A5AAAAAAA/wAAAAD+
AAAAAAAH/wAAAAwA/ycAAAAA/gDqAP7/AAAAAAAAAP8AAAAAAP4AAAAAAAAAJwAAAAD/APAA/gD/AP/sAAD/////9P///v8A
AAD+AP///fP///j+Kf/+JAAAAAAAAAAAAAD/AAD/AAAAAAAAAAAA/wAA/wAbAAAAAAAAAAAAAAAAAP8AAAAAAAAAAAAAAAAA
AAAAABcAAP8AAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAD/9QAA/wAAAAAAAAAAAAAAAP4AAAAAAPwAAAAAAAAAAADwAAAJ
/gn++hL+/vP+/f7r9+3+Gxr/8v7+/P//7/7//QT5/wUADQAA9QAA/gAAAAD+AAAAAAAAAAAAAAD/AAAAD/8A+P79//8d/v//
//7/8Pn+/hsb//P///7///D+//3T/P8f/QAAAP8AAP8AAAAAAPgA/wAAAAAAHwAAAAD/APb+APz/AP4AAAD+///8AAAA+/4A
AAAAAP8zAAAA/vsA8v//AP4A///////7///+3P8Q/v30Cf8A8/v//wD/9QBK/P7wAAAAAAAAAAAAAAD9AAAAAAAAAAAAAAAA
AAD7AOX/AAD/AAD+AAAA/gAA//7//wAAAAP+AAD/AAAAAAQA2/8A/foD+BL2BBwC/f399woc/P7mCS8K7PX+Bgn9BPT5+/3V
AAAAAAAAAAAAAAAAAAAAAAAOAAD/AAALAAD9APgAAAAAAAAA/QAAAAAAAAAAAAAAAAAGAAAAAP8AAAAAEgAA9gD/AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAA8AAAAAAADuAP/+AAAA+wwAAAAAEP4AAAAA+AAAAAD/AAAAAAoAAP8AAAAAAAAAAAAAAAAAAAAA
8QD/AAAAAAAAAAAA/wAAAAAOAAD/AAAAAAAAAAAAAAAAAP4AAAAAAAAAAP/9AAANAAAAAP/5//8AAAD+AP8AAAAAABMAAAAA
/wAJ/uP/AAD9AAAAAAAEAAAAAAAA//8AAAARAP79AP8AAP8A+AD/AwAA/f4AAAD/AAD+//8mAAAA/f4A//8A/wAAAAAC/wD2
////AP//CP///wAA/P/+AAAA6f/++QD////+/xL//vj/AAAAAAALAAAAAAD+AP8AAAD2AP/8AAAAAAAADwD/9QAAAAAAAAUA
AAAAAAAAAAAAAA0A//4AAAAAAAD6AADvG//8AP8A//kAAAAAAP4AAAAAAAAAAAAA9gD7AP8A+gAAAP8AAAAAAAAAAAAA7QAA
AAD7AAAAAAAAAAAAHQAAEQAA/wAAAAAAAAAAAADtAAAAAPsAAAAAAAAAAAAdAAARDhgF+PLk8i8xQQ/54lTzAgoBHyH95fgf
09oXDubaEAQA/wAA/wAAAAAAAAAAAAAA/gAAAAAAAAD+AAAu7gAAAAAAAAD9AAAAAAD+AP8AAAAAAAAAAAAAHf8AAADhAAD+
Bf7++x///v4I/v4F//z9/hj+/v/69v/7/P8E+Of9/wQAAAD/AAAAAA8e/wAA/P8AAAAAAAD9AP8A//8A/QD/AAD/AAD9AAAA
AAAAAAAAAAD/AAAAAAAA+P4AAP8eAAAAAP8A//YAAP0AAAAAAP8A/gAAAAD//wAA9eoFADcAAAAA8wAA/gAAAAAAAAAJAAAA
AAAAAAUAAAD/AAAAFAAAAAAAAAAAAPgAAAAAAAD6AAAAAAAAAP8AAAAA/wAuAP8fAAAAAP8AAAAAAAAACQAAAAAN9wAAAAAA
AAAAAPQAABgAAAAAAAAAAAAA/gAA/wAAAAAAAP8AAAAAAPwA8AAAAAD//wD/AAAAAAAABQDkAAAA/wAAAAAAAPQAAAAYAAAA
/wD2AAAA//n//wAAAPn/AAAA+AD7/wD8AAD/AAf/JhL/AP////r//f///QD9/P8A/wD0+/////8A/x3/9P///AAAAAAA/AD9
AAAAAAD3AAAAABMrAAAAAAAAAAARAP/9AAAABAAAAAAAAAD5AAAAAAAAAAAAAAD/AAAAAP/+AAAAAAAAAAAAMAAAAAAA6QAA
AAAAAAD/AAAAAP8A7wAAAAD7/wARAAAAAAAAAAAAAP//AAAAAAAAAPwAAP/wAAAAAAAAAAAAAAAAAAD7AAAABwAAAAAAAAAA
AAADAPYAAAAWFQAA/wAAAAAAAAAAAAAAAAAAAAAAAAD8AAAA/QAAAP8AAP8AAAD/AAAA//YaAAAAAxAA//8AAAAI/wDn/wD7
AP8AAOIAAAAAAAAGAAAA//8AAAAAAAAA/gAAADj/AAAA+/8A/gAA/gAAAP4AFAD//wAAAP8AAAD9AP8AJv4A/f0c9vT5/v31
/fwm8ONw/PT9+CL+C/r+/BH+A/0L+/zMAAAAAAAACQAAAAAAAAAAAAAA/wD/AAAAAAAAAPQAAAAAAAD/AAAAAP8AAAAAAAAA
AAD/AAAAAA8AAP8A/gAA/v7////+6w/+//7///7r/v////e7+/7/Df/+/v/n/v8VAAAAAAAAAAAAAAAAAAAAAAAA6wAAAAAA
AAAAAP8AAPgAAAAAAPwAAAAAAAAAAAAAAAD86AAAAAAAAAAA/gAA9wAAAP8AAA0AAAAAAAAA/wAAAAQA/v8ADgD//wD4AAD+
AAAAAAD4AAAAAAAAAAAAAAAA+bYAAAAAAAAAAP0AAPcAAAAAAPcAAAAAAAAAAAAAAAAAHQAAAAAAAAAA+wAAAAAAAAAAAAAA
AAAAAAD/AAAAABgAAAAAAAAAAP/8AAD4AAD8AAAA//4AAAAAAPb/AAAA/gAb/wAAAAAPAPj/AAT76/z++AMI9/z8/vr95fz+
3/4IFfpj/gX3/fr4tvz8BgAAAAAAAAAAAAAA+gAAAAAAAAAAAAAAAP8AAP34AAAAAPkAAP8P/wAAAP/9AAAAAAAA+d3//QAA
/wAA/gT/AAYAAAAAAAAAAAAA/wAAAAAAAAAAAAD9AAD/AAAM/gAAAAAA/wD8AAAAAAAAAAD+AAAAAAAA/wAA//8AAP0oAAAA
AAAAAAAAAAAAAAAAAAAAAAAA9wAABgAAAAAAAP8AAAYA+gAA/wD4AAAAAP4AAAAAAAD3AP//AAD/AAAA/wAAFAAAAAAAAAAA
AAAAAAAAAAAAACAAAPwAAAAAAAD/AADk////AAAAAP8AAAAAAPkAAAAA9wAA/QAA/wAA/vMAABkAAAAAAAD/AAAAAAAA9wAA
AAAAAAAuAAAAAAAA5wD/AAAAAAAA8AAAAAAAAAAAAAAAAAD7AAAAAAAAAAAYAAAAAPUAAP/8AAAAAAAAAAAAAP8AACsA/wAA
/gAA/9IAAAAAAAAAAAAA/QAAAAAAAAAAAAAAAAATAAAAAAAA7QAAAAAAAAAAAAAAAAAAAAAAAADxAP8AAAAAAAAAAAD+AAD+
AAAAAAAAAAAAAAAAAPsAAAAAAAAA/gAAAAAA+PMAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAP8LAAkAAP8A/QAAAAAAAAAAABYA
AAAAAAAAAAAAAAgAAPkAAAAAAAD5AAACAP7/AAAAAAAAAAAA/QkAAAAACAD//wAA/wD+APQAAAIAAP//AAD7AP8AAAD//wAA
AAAIAADzAAAAAA4AGgD/+v//+////xj9//8ABf/+/wD/Df4A/fwADf7//gD5+/YMAAAAAAAADQAAAAAAAAAAAAAAAAD+/wD/
AAD/APoAAAAAAAD/AAAAAAAAAAAAAAAAAAAEAAAAAA8A/wAA/gAA/gAAAAAAAAAAAAAAAAAAAAAAAPoAAP8AAAAAAAD8AAAO
AAAAAAAAAP4AAAAAAP8AAAANAAAA/wD/AAAAAAEA/wD/AP8AAAAA+wAAAAAA+wAAAAAAAAD/AAAAAAAA9AAAAPsG/gz9/v7+
/v779P72/vv8DPr+/v0T/f79//3tA/8bAAAA/wAAAAAAAAD9AAAAAAAAAAAAAAAAAP8AAPcSAAAAAAD/AAAAAAAAAAcA+AD/
AAwAAAAAAAAAAAAA9g8AAPb7+vX6/fve+/o9Bv3m+hL+/hb+8h79/dz5f/7j0/z2AAD/AAAA/+X///wAAP//AAAAAAD//wAA
AAAfAPb//wAAAAAAAAAAAAAA//4AAAAAAAAAAAAAAAAAABAABwAAAAAAAAAAAAAAAAAAAAAAAAASAP8AAAAAAAAAAAD9AAD/
/wAA/v8AAAAAAPkKAAAA+QAAAAAA////AP8JAPL+AAAAAAAA+AAAAAAAAPcAAAANAAAAAAAAAAAAAAAA9P4AAAAAAAAAAAAA
AAAAAAAAAADxABwAAAAAAAAAAAD/AAD///8AAP8A/////wAGAP///wAAAAD//wAA/wAKAND/AAD/AAAAAAD7/v//AAAA//8A
AAAAAP/+AAAAAPoAE/8AAP8AAAAAAPz/AAAAAAD/AAAAAAAA//8AAAAA+wAQAAAAAAAAAPsAAAAAAAAAAAAAAAAAAAAAAAAA
/wD//+8AAAAJ+fj++gsl9Pz7/e/6+vv6Df77Gfz0/fz5/f0D6vf0DwAAAAAAAP8AAAAAAAAAAAD+AP8AAP8A/wAAABkYAAD6
AAAAAAD6AAAAAAAA/wAAAPkA8ywA/wAAAAAA/vkAABkAAAAAAAASAAAAAP8AAAAAAAAAAAD/AP8AAAD/8P8A/wD/AAAAAP/3
AAAAAAAAAAAAAAAAAP8AAAAAAP8bAAAAAAAAAAAAAAAAAAAAAAAA/hgAAAAAAAAAAAAA/v8AAPoAAAAA/wAAAAAAAAAAAAD/
/wAAAAAAAAD+AAAO9QAAAAD/AAAAAAAAAAAAAAAAAAD1AAAAAAAAAAAAAP/vAAAJAAAAAAAAAAAAAAAAAAAAAP8AGwAAAAAA
AAAA/fwAAPIAAAAAAAoAAAAAAAAAAAAA/QD7/QAAAAAAAAAO+gAA+wAAAAAAAAAAAAAAAAAAAAD+AAkAAAAAAAAAAP/6AAAA
AAAAAAAADwAAAAAAAAAAAAAACQAAAAAAAAAAAO8AAP385R7/9vT6//v6ESf6Gvj5/f4ENuot+/Ht+vT9GPz1EP/6/wD////7
//8A///z/wAAAP8A//8AAP0AAADh/gAMAAAA/wAAAAIAAAARAAAAAAAAAAAAAAAAAAAAAPT8AAAAAAD7AAAAAP8AFP8AAAAA
AAAAAAD//vMAAP8A5v8A/wAABgAAAAAAAAAAAAD9AAAAAAAA/wAAAAAAAAD0/wAAAAAAAP8AAAAAAAAGABL+/wAAAAD/AAAA
AP8AAAP4AAAAAAAAAAAAAAAAAAEA+wD/AAAAAPoAAAAAAAAAJPYAEwDzEgAAAAAAAAAAAAAAAAAAAAAAAAAAAP0AAAAB/wAA
AAAAAAAAAAsAAAAAAP8AAAAAAAAA/wAAAAAAAAP//wAAAP8AAAAAAAD/AP/+//8AAADwAAAAAAAA//8ADQD/CAAAAAAAAAAA
AAAAEAAAAAAAAAAAAAAAAAAAAAD6/wAAAAD/AAAAAPkA/wD/ACcAAAAA/QD//wAAAAAAAPUAAAoAAAAA//oAAAAAAP8AAAAK
AAAA/gD+AAD/AAD/9wAAAAAAAAD/+gAAAAAAAAAAAAAAAAD+AAAAAP8AAP/3AAAAAAAA/wAAAAAAAAAFAP8A/wAAAAADAAAA
AP8AAPY2AAD+//3+/v79/f7+D/H+DP7+/v/9/wb9Ef7//fz+MQH/EQAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAD6FgAA
AAAAAAAAAAAAAAAAAP8AAP8AAAAAAAAAAAAA/+oYAA0AAP//AAAAAAAAAAgAEAAAAAAAAAcAAAAAAP8A+PkAAAAAAAAAAAAA
AAAAAAD/AAAAAAAAAAAAAAAAAAAU/gD/+f3+//39/f7+/v/9/f3+/kX/8f7+E///+/7/D879/w4AAAAA//8AAAAAAP7/AAAA
5QD+AAATAAD/AAAI+P8A+AAAAAAAAAD+AAAAAAD+AAAHAAAA//8AAAAADgDsAAAAAAAA/gAAAAAAAP77AAAAAAAAAAAAAAD/
AAAAAOzyAAD///kAAAD/9wAA/QAA/wAA/wAAAP/8//3/AA/9EwAAAAAAAAAAAAD3AAD9AAAAAAAAAAAAAAD//QAAEAAEAAAA
APwAAAD/AAAAAAAA/P8AAAAA/QAAAAAA/QAAAPH/BdP/AAAAAP8A/wD/IP/+9P8AAAD/AAD/AAAAAAAA5v8A2yUA/wAAAP8A
AAAACQD/AAAAAAAA//8AAAAA/wDs/gAAAAAA/QAAAAAAAP8CAAAA/wAAAAAAAP8hAAD+APsNAAD+9/r4///+/Cv9+v4L3f7/
///z/0X8//n+/vz93/4ZCwAAAPsAAAAAFP/8/wAAAAAAAAAAAAAA/gAAAAD+AAAA/wD7AAAA//3//wAAAOH/AAD/AABA/gD8
AAD+APf//wAAAAD9AAAAABkA/gAA/wAAAAD0APz/AAAA//8A9AAcDv7e9v/7/v39/v0Z//7t/P/9/xr/+/z//PX+/vw0+P7z
AP8AAAAAAAAAAAAAAAAAAAAAAAAKAAAAAAAAAO7/AAAA/wAAAAAAAAAAGgAAAAAAAAAAAAAAAP4AAAAAGQAAAAAF/wD/AAAA
AAAAAAD3/wAAAAAA9wAAAP8AAAAKAAAAAPcAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAv/AAAA9f8AAAAAAAAAAAAAAAAA
/wAAABAAAAD/AAD/7AAAAAAL/wD/AAAAAAAAAAD/AAD/AAAA8gAAAP0AAP8PAAD+//sQAAAA/v///wAAAPz/AAAAAADh/wD/
/wD/ANH6/wYQAgr//AD/HP//AA0A+f//AAAAAPwRAP/9//b/Hfv/9AAAAAAAAAAAAAAAAAAkAAAAAAAA/wAAAAAAAAD0AAD2
AAwAAP8AAAAA/wAAAPn/AAAA6gAAEgAADQD///EAAPAA/wAAAAAAAAAAAAAA+gAAAAD6AAATAAAOAAAA/QAA8QAAAP8AAAAA
AAAABv8AAP8AAPoAAAAAAAAAAAD+/wAHAAD7AAAA/yUAAAAAAP8AAAAAAAD/AAAAAAD/APf/AAD/////AAD/9v//AAQA+P8A
AAAAAAb/AAAAAAwAEP7/8gAA/wAAAAD/AAAAAAD+AAAAAAAA+gAAAAAAAAAZAAAAAAD///8AAAAAAAAK//8A/wAA/gD+AAAA
AAD/AAH+AAIAAP8AAAAAAAAAAAYA/wD/AAAAAP4AAAAAAP8ADP8AAAAAAAAAAAD3AAAAAAD/AAAAAAAA+QAA/AAAAwDyAAAA
/zQEAPz//////wAACPj+AP8A/wAe/gAA9wD9/8r+APf///4ADvf/+v///wAA/f//AP8AK///AP/+ACz//f3/AAAAAAAAAAD8
AAAAAAAAAAAAAAAA//8AAAAAAwD3/wAA/wD//wAA/v8AAAD/AP7/AAAA9QDz/wD/AAD+ABj/Cw8AAAAAAAD/AAAAAAAAAAAA
AAAAAP8AAAAAAAAA3gALAP/9///r///+//8NCPf/+wAAAPwA9v4AAP//AQD1DwAHAP4AAPcAAAAAAP/+/gD8AwAA/wD9AAAA
/wAAAO8YAAgA/wAA9QAAAAAADgD+AAAAAAAAAAAAAAD/AAAAEP8A/wAG/wD/AAD/AAAAAAD6AAAAAAAA/f8AAP4A/wAE/wAL
9fz66O/4+O32+D8c8OkM7/b88vsM/AYt5yAy/ecBAvQAAAD9AAAAAAAAIgQAAAD9AP8AAAAA//8AAPsACv8AAAAAAP4AAAD6
AAD0/wAAAAAAAP8AAAD/9wD/EAAI/wAA///+Cf77/v39/g/+//4X/v////3+/fft/Sj5/+T8+/8AAAD7AAAAAAAAJ/0AAAD/
AAAAAAAA//4A/vkA7P8AAAAAAAAAAAAAAAD9AAAAAAAAAAAAAAD/EgAA+wD8AAAAAAAAAAAAAP8AAP8AAAAA/wAAAAAAAAAA
AAD/AB//AAAAAAAAAAAAAAAADgAA/wAA+QD6AAAAAAAAAAAAEv8MAP////7////////6//3//gAA//0AE/z+Fv7/IgAD///7
AP8A+/UAAAAAAAr++v/+/wAA/gAA//8L///7/w/+AP4AAAD+AAAAAAAA7wD8//0AAAD/AP8A/yUAAPsA+P8AAf8A//r/AP7+
/v/6JAD2//oAAAAA//D///D/LADgEP4AAAD/AP0A/AAAAAAAAP8AAAAA+wAAAAAACQD7//4AAAgGAAAAAAAAAAAAAAAAAAAA
AAAAAPn+AAAAAP8ACwAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAAAAAACwAAAAAAAAAA/wAAAAAAAAAKAAAA/gAAAAAAAAAA
AAAAAPwIAAAA+vwA/wD//wAAAAAALQD+/wAAAP//AABHAAD//QAA7QAA/gAAAAD/AAAAAAAtAAAAAAAA//8AAAAAAAD/AADu
F+fq6hP03ADiJwsWjj3i9DcIFuUINegeUjf7+e8iWeICCBcADOjzFyD+8xc2G/ohAAj1Tvgd+/rv9ecExQf3+AD//wD4AAAA
AAAA/gD+AAcA/gAAAAAAAPoAAP/3AAAA//j//h7///////8D+v//A/4A/P8H/wAAG/8A/ub9ABYAAPoAAAAAAAAAAAAAJAAA
AP8AAP8AAAAAAP0ADQAA/AAA/wAAAAAAAAAAAADtAAAAAPsAAAAAAAAAAAAdAAARAP////8A//8AAAD+AP8A/wAAAAD+AAAA
1AAAAOn/AAAAAAD/AAAAAAAAAOsA/wD+AP8AAAAAAAAAAAAA+vwAAPgVJwEO/fkcJgT3LxAE+BAF+A/++gj+/Q37+Ar0Df0A
9AD9/gL///////8TDP3/9wD99wD//gAA////AAEMAAcAAAD//wAAIwAAAAoAAAAWAAAAAAAAAAAAAAAA9QAAAAAAAP8AAAAA
AAAACBcACf8AAP8AAAAAAAAAAAD2/wD9E/7+Af/8/v/////3ERb9//8YAg38Hv///P/3/wD+/esAAAAAAPsAAAAAAAD8/AAA
AAD/EQAAAAAAAAAA6P8A6QAAAP/tAAAAAAAA9AAAABMAAAAAAAAA//8AAAAh/wAA+APz+/f7+ev6+Rbg8Qv4/Vr89vzb9/z1
0Pzd5zbv8wr+FPr//f/9/f7+Gv8B9/7/+//1/wD9//31//7+1/f9IAAAAAAAAAAAAAAAAAAAAAACAP4AAAAAAAAAAP/+AAAJ
AP//AP8AAAAAAAAA++4AAAb/EQD+/wAA8wAAABH/AP4A/wD+/wAA/gAAAO0A+gD//QAAAP//AAD//wAAGf0AAAAAAAAAAAAA
AAAAAAA7AAAAAPYAAAAAAAAAAADpAP4NAAAAAAAAAAAAAAAAAAAAABUA/wAAAAAAAAAAAPwAAP8AAAAAAAAA/wAAAAAAAAAA
AAD/AP8AAAAAAAAA/QAA+f///wD//wAA//8AAPf//wBTAO//AP8AAP4AAO7s/wD6APsAAAAAAP4AAP8AAAAAAAAAAAAAAAD6
/wAAAAoAAAAAAAAAAAAAAAAAAAD9AAAAAAD/AAAAAAAAAAAA/wAA2gAAAAAAAAD/AAAAAAD/AAAAAAAA+gAAAAAA9wASAAAA
AAAAAAAAAAAAAAAABv4AAAAA/wD/AAAAAAAAABcA/P0A/wAAAAAAAAAAAAAAAAAAAgD4AAAAAAAAAAD/+gAAB+EjCgtD1vwG
5d4NDMEkAxT3+gLbEArs1xfpAQ3OX/kJAAAA+v8AAAAAAP/+/QAA/wAA+wAAAAAAAAAAAPPyAO3/AAD9EwAAAAAA/wT//wAM
AAD/AAD0AAAA//8AAw4AAv/+/wD///////8AAAgQ/wAAAAsA/yAAABMA/wDx///3AOkAAAAAAP8AAAAAAPQAAAAA/wD/AAAA
/AAAAP//AAwAAAD//wAAAAAAAO4AAAD/AAAAAAAAAAAAAAAA/P0AAAD3AAALAAAAAAAAAAAAAAAAAAQAAAAAAPsAAAD8AAAM
/yoBAP7///z//wAA/+3/AP8AFgD2/wAA/gAE/wz///AAAAX//wAAAAAAAPwAAAAUAAAAAP8AAAAAAP8A/f4AAP8o/gAM//7/
//8Q//36///+APP/F///+fX///7b/f/3/vM0//r/+v3+/gD//9/+//7/Cv/r/f//9f/9/w/89wP/AAAAAAAA+gAAAAAA6QAA
AAAAAAAoAAAAAP8A8v8A/AAAAAAAAAAAAAAAAPUAAAAAAPoAAAAAAAAAAAD4AAANAAAAAAAA//8AAAAAAOUAAAAAAAD/AAAA
AAAAAP8AAAz+/vr//v/+Jf7+FPb/B/7//wj/APzz/vw3//v/0/b+3wD+AAAAAAAAAAAAABD/AAAAAPgAAAAAAP4AAAAWAAAN
AAD+AAAA//UAAAAAAP8AAAAAAAD+AP/8AAD/AAgAAAAAAAAAAAAAAAAAAAD7/wAAAAD1APwAAAAAAAAAC/8AFf/3+ABf////
//8A///////8AAT/////APP//Qzq/gDmAAD/AAAACv8AAAAAAP4AAAAAAAAB/wAAAAAAAPwAAAAAAPkAAAAA+wAAAAAATQAA
AAAAAP8AAAAAAAAA4/8AAP//AAAAAP//AAAAAP7/AAAIAPwAEP8AAAAADv/Z+wAEAAAAAAAAAPYAAAD8APAAAAD/AAAA/wAA
AAAAAC/+AAAAAPwAAAAA/wAAAAAAAAAAAAAAABwAAAAAAAAA8QAAAP/zKf/6//////8ABf/6//7/ABz/9P8AAPr///8c8v8O
AAD//wAAAAAAAP4AAP8AAAAAAAD+AP/3AAD9APkAAAD9Gvz5+f4F+P79/h7u3vz8/f7Y/hv8//72/fz40WD/GgAAACD/AAAA
AAAABgAAAP8AAAAAAAAAAAD/AAD5/AAA/+zrAPQAD/3//wAA/xP/AP8AAADv/gD/Lf///xr9//sAAAAOAAAAAAAA/QIAAAAA
AAD/AAAAAAAAAAAA/f4AAQAK/wAAAAAAAAAAAAAAAAAAAAAA/QAAAP8AAAD+/gAAAP//APsAAAAAAAAA9gAAAAAACwAAAAAA
/gAAAP4AAPz+/Pv++vT9+v/+/wD8GP3/+P/09xD+///7//ogQgX+BgAI/gD7AP//AAAAAAD//wD/AOgAA/8AAPsAAP8X/wAQ
/yP5//b2/jj+/v7//P3+//7/EPL9/v/96P/6/7w9//4AAAAA/QAAAAAAAAAA/wAAAAD8AP0AAAAAAAAA/v4E+f8O/AD9///+
//8AAPga/wD/ACUA//8AAPcABf8G///pAAAAABIAAAAAAAD+AAAABQAA6AAAAAAAAAAAADwOAA4A//sA/wAAAAD/AAAAQf/2
AAAAAP//AAAWAP8A6v//AAD/AAAAAAAAAAAAAADpAAAAAAAA/wAAAAAAAP8RAAAUAPr+//8AAP8AAAAAABgAAP8AAAD//wAA
FAD/AAj/APT//vf//////P//AAD/2f8AAAAH/wf/AP/7AAsAKv4AAP8AAAALAAD/////AQD8///2AP8A//4AAAAAEwDd//4A
AP4AAAAAAAAAAAAAAP8AAP4A9QD/AAAA/wAAAAUAAP4A//0A/wAAAAAAAAD/AAAAMwDbAAAAAAD+AAD8+QAAGAD//wAAAAAA
AAAAAAD/AAAAAAAA/wAAAP0A+gAeAAAAAOz+AP4AAAAA/wAAAP3/AOwAAQAD/wAA/wAAABP+AP4AAP8AAAD/AAAAAAAA8gAA
AAATAP4AAAAAAAAA/AAA7gAAAP/5AAAAAAAA/gAAABQAAAAAAAAAAAAAAAD2/gAAAP4AAP8AAP8AAAAAAPIAAAAAAAAAAAAA
/gAAAAsAAAsAAAD+/wAAAAAA/vkAAAD/AAAAAAD+AAAA/wAA9/0AAPwABfsQBAkk/Pr+/ecu+xUK/jPo6/r+/vD8Hf0C/Pvt
//z//gb6E/7//wAB9vL/BQAAA+30/wD/+wAIAPT5//kAAP8AAAAAAAAAAAAAHQAAAAAAAAAAAAAAAP8A+AAA9wAAAAAAAAAA
AAAAAAAUAAAAAAsAAAAAAAAA/wD9AAD8AAv/ABD/AAAAAAAC//8A/w8A/AAAAAAA/QAA//P/AP0AAAAAAAAAAAAAAAD8AAAA
AAAVAAAAAAAAAAAA/gAA9gAAAAAAAAAAAAAAAAAWAAAAAAAAAAAAAAAA/wD/AAD8AAAAAAAA/v8A/wAA/vH/AAAACwAA/wAA
AAD0ADb///UA+goA/wAAAAAAAAAAAAAA/gAAAAAAAAD6AAAA+wAAAAAAAP4AAAAAAAAO/wAAAP4AAAAAAA4AAAAAAAAP/wAA
AAD//QAA//////0A/Pn/AAAA/wD///4JAAD7APb/ABMA/wAA//8AAAD/AP/3/wAAAAAMAA3/AAD/AAAA7v8AEQAAAAAAAAAA
AAD/AAAAAAAAAAAAAAAAAAAA/wDrAAAAAAAAAP8AAAAAAAD6AP8AAAAA+QAAAAAAAAAAAPMBAAoAAAD//wAAAAApAALzAAD/
AAAMAAAAAB4AAAAALgAA4P8A//8AAP/9/yQAGAAY//8A/P0ADP///gAA/wDyEQAA+/YGC/j9ECv8/PsC8tP88P3+Cv78GP3p
+/00/gc3/AwA/gAAAAAAAAAAAADrAAAAAAD9AAAAAAD/AAAASwAA/gD+AAAAAP8AAAD/APb//wAAAP8A/gD8AP4A/gDTAADs
AAAAAAAAAAAAAAAIAAAAAAAAAAAAEgAA/wAAAPwAAP8AAAAAAAAAAAAA/wAA//0AAAAAAP0AAAAA//8AIwAAAAAA/wD/APb+
//8AAAD+/wAAAOgA/v4AAAAA+wD7ABv/AAAAAAAAAP8A/QD/AO8A/wAAAAAA/wAAAP/+APcA/wAAAP7/AAAAAAAA/gAA/f8A
AAAAAP7/AAAA/AIAJP//AAD4AP/+AAD/AAD+AwD///kAAAAA////AP8A/QDqCgD/AAAAAAD6AAAAAAAAAAAAAAAAAPMAGwAA
/wAA/vYAAAAAAAAAAAAAAAAAAAD9AAAAAAD/AAD/AAAAAP8ADQAA/wD/AAAAAAAAAAAAAAAAAAAAABEA/wAAAAAXAADzAP/8
+/oxBFgn+wz7+vno/O74NCX9/+oJ9P0M+vrU+SQmIQwi+fr97uv8Evz7/u8qP/v7+/0QAQDs/v1a+xf81/n42wAA/wAAAAD/
AP8A/wD0AAAAAAwA/v8AAAAADAAR//n+/wD/DQAA//7//wD+AP7/AAAO/wD//wD/AAD/AOz/6QD///0A/wD//v//AAAA/f8A
AAAUAP//AP37AP8AE/0m8wAAAAAAAAD+AAAAAP/8AAAAAAoAAP8AAAD//wDnAAD4AAAAAAAAAAAAAAAAEQAAAAAA/wD2AAAA
AAAAAAAAAPv/AAAA/wYAAP///v////8AAP/6/gD/AAD/AAAAEPwA+AAA/wAAAAD/AAAAAADwAAAAAAAA/wAAAAAAAAASAAAG
/vz+/iL7//////8N//j+Hwn//Sf+/v//6f79+RL8/wcAAP8AAAD/+//tAAAA9/8AAAAAAAD/AAAAABEAEv/0AP8A/wAA//43
//8AAP/9/wAAAAoA//4A/wD//gDU/wL5//3/AP//+f7//QAA//n/AP//E//7/v//8v/6ABL/HfcAAAAAAPsAAAAAAAAA/gAA
APgACQD/AAAAAAAA+QAAAP7//hj+//74/v70EBrz/v/4AfL/+/3++f7/Dv7v/fwLG/z18/nzBPr6+fr/Df8B6vIAFDThGP33
+QMXHQj4/9gAAAD/AAAA/wAA/wAADQAAAP8AAP8AAP8AAPsA8QD/AAAAAAAAAAAAAAAAAADsAAAAAAAA/wAAAAAACwANAP8A
AAD/AAAAAAAAABQAAP4AAAAAAAD+AAD+AAD8AAoA/wAAAAAAAAAA/gAAAAoAAAAAAAAAAAAAAP8AAOsA6xT/AP8A/wAAAAD+
AAAAAAD+AAAAAAAAABoA//4AHwDj/wAAAAAAAAAA//8AAAAAAAAAAAAA+gAAGAAAAAAAAPoAAPsAAAAAAAAA/AAAAAAA/QAA
AAAAAP8AAAAAAP8ADv8AAAAAAP8AAAAA/wD/AAAAAAAAAAAAAAAA/AAADQAAAAD8AAD/AAAA/xj//xIBAP7/AAAAAAD9///2
AAD7AAL8/wAAAAD/AAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAA7/8AAAD/AAAAAP//AP0AAAD+/wAAAAEAAP8AAAAABwAAJfoA
AAAA/wAAAP8A/f/+/AcAAAAAEwAA/wAAAP74ABoA+/8AAP8AAAAAHAAAAP4AHQAAAAAVAP//AAAAAP8A8v4A6v3+/PX5/wT6
EvnjEv8BL/7//v//A/n98d3/AfwX+/n+AAD/AP8AAPsAAAD+ABUA////8wD//wAADAD/AAIA/x7/AP4RAAD//wD/GP4Ayf8A
AAAAAAj/AP7/APv+8v7/Gv///v//AP8l///8//0a//0AAAQA//4U/v4W/wDo//77CAD+AP////7//wAA/+//AA7/6AD//wD9
///8AAf//gMAAAAA/wAAAAAA/wAAIwAAAAAAAP4AAP/+AAD//AAA8fgYFfPz6QE8A/ge/vlx/Q75AgQkDPD8DBz7DPcY6Rbi
///////vA////wD//+z/AP8A5tP+/wAP//////L//x0AAAAAAAAA/gAAAAAA/wAAAA0AAAD+AP//AAAADgD/AAAA/wAAAAD5
AP8A/wAnAAAAAP0A//8AAAAAAAD1AAAKAAD/AAAA//8AAAAEAP7/AAAAAAD4/wAAAAAAABH/AAAAAP/4AAD//QAA/wAA/wAA
AAAAAP///jkAAPwA8P8AAAAAAAT/AAAAAADzGQAAAP4AAP8AAAAAAP3/AADw+QD/AAAA/wAAAPsAAAADAP8AAAAAAAAA/wAA
AAAAAPT/AAAAAP//AAAAAAAAAAD1/f8AAAD/AP//AAAA//8ACgAFBQAA/wAAAAD7AP8A/v8N/wAA/9YA//8AAP8AGgDmAP8d
AAAAAAAAAAAAAAAAAAAAAPEA/wAAAAAAAAAAAPwAAP0AAAAD//8AAAAA/P//AAD+LgD1AAD/AP8A/wAgAv8A+QAAABYAAAAA
AAD2/wAAAAAAAAAAAAAAAAAAAADuAAAAAAAAAAAAAP8AAAAAAP8AAAAADQAAAAAAAAD8AAH+APkAAAAAAAAAAAAA+wAAAAAA
AAAAAP8AAP8AAAQA7QAAAP8AJf8AAP/9//8AAADz/wAA/wAA/f8A/wAAFAAW/v4A/gD/9gAA/////wAJAPzYAAD/AAD//AAA
APz/ADv/+wD///8ABAD//f//AP0A//8D///+AP3/AAD+//4A9ioABgAAAAAAAAAAAAAAAAD6AAAAAAAA/wAAAAAA/gAHAAAG
AP//AAD9AAAAAAAAAAAAACcAAP0AAAAA/wAAAPYAAAAAAAAAAPcAAAAAAAIAAAAAAAAANAAAAAAAAAAA9/8AAAAA/wAAAAD/
APoAAAAX/wAAABUAAP8AAAD/7wDnAP70AAD/AAAAABcAAAAAAP0AAAAAAAAA/wAAAAD9AOMABQAA+wAAAAAAAAAAAAD4/QAA
AAD7AAAAAAD/AP8ANgAA/wD/AAAAAAD+AAAABAD3AAAADPoAF/8AAAD+AAD0/xcAAAAAAAAA/gAAAAAAAAAAAAAAAAAAAAD/
AAAAAPUAAAQAAAD//wAAAAAAAPkAAADvAAAAAAAAAAD+AAD/Cf8AAAD5////AAAAAAAA9//e//8AAP4A9/8AAPQA/wD5/wD7
AAAA/wAAAAAAAP///v8AAAAA/wD/AAD/AAD/ABAAAP//AP8AAAD/////AAD8G/8AAP8FAAD/AAAAAPwAzUf+Df8A/QAAAP/+
//8AAPw1/wAA/xwA//YAAAD//gDy//31/RL9/Pn//P7+/fsAA/P78f///P9HC//+B/7c/yL9/f//APv//wAL////AP4A/v8A
AAAGAPn/ABkAIPwAxP4k/wAAAAAAAAAAAAAAAPo8/wAAAAQA/AAAAAAA/wDnAAAAAAAA/wAAAAAAAAAHAAAAAAAAAAAAAAAQ
AAAAAPn/AAAAAAD9AAAA/wAAAP8AAAAAAAAAAAAAAA0AFP8A+/8AAP///wAHAP8A/////wD0EwD//yEA//8AAP///QAF/xYf
AAAAAAAAAAAAAAAAAP0AAAAAAAD/AAD2AAD/AP0AAP8AAAAAAAD/AAAAAAAAAAAAAAD8AAAAAAAA/wAACgD/+gAAAAAAAAD/
AAAVAAAAAAAAAAAAAQD//AAA/gDoAP8AAAD/AAAAAPgAAAAAAPkAAAAAAAD///8KAAAGAP8A/wAAAAAAAAAAAAAAAAYA/wAA
AAAAAAAAAAAAAAAA4gAAAAAAAAAAAAAAAAAA/wD+/gAA/wgAAP8AAAD+AAAC/wD/AAAAAAAKAP8AAAAAAAAAAAAAAPkAAAAA
AAAMAPkA/gD//v0A/f//+v/+AAD/MP////7/AP7+//0H/wz/+v/88gAAAAAAAADuAAAAAAD3AAAAAP8AAP8AAAAAAAAXAAAG
/////f/////////y//7//wD//wD+/QAA//8EACP+BvQAAAAAAAAA/AAAAAAAAAAAAAAAAAD//wQAAP4ACv8AAAAAAP8AAAD/
/wAQ/gAAAAAAAAAAAP///QAA/ADoAAAAAAAA/wAA//0WJgD/APz/AAAKAAD/+AAAAP79APf//gAA//8AAAAAAAAAAAAABQD/
AAAAAAAAAAAPAAAA9QAA/AAMAAAAAAAAAAAAAAD/AAAAAPkAGwAAAAAAAADoAP4AAAAAAAALAOIAAAAAAAAAAAAAAP0AAAAA
AAD9AA4AAAAAAAAAHv//AAD/AAD69/8A/wD6AP8VAAAAAAAABf8KEgAAAP0AIgAAAAAQ/gAAAP8AAADvAAgAAAAAAADp/QAA
AAD/B//7AAAK//35AO4AAAAAAP0A/wD3/wD8ACL//wAAAAAAAAAA/AAAAAAAAAAAAAD/AAD/AAAAAPoAFQD/AwACAAAAAAAA
AAAAAAD/AAAAAAAACwAAAP0AAAD+AAAAAAAAAAAAAPEA/wAAAAAAAAAA9AAA/wAAAAD/ACAAAPj////9/gD8//////0A9f79
AP8AAP8KAP8N//waAf/+AAAAAPIAAAD//wD6BAAAAP8AAAAAABP/CQD//AAP/AAAAAAAAAAAAPcAAAD3AA7/AAAK/gD//wAA
AP//AAb//wEAAAAAAAAAAAAAAAAKAAAAAAD/AAAAAAAAAP8A9wAAAAAAAAAAAAD+AAAAAAAWAAAAAAAAAAAAAAAA9QAAAP0A
AAAAAP0AAAAAAAD+AAAAJRgAAAAAGwAA/wAA/fQAAPoAAAAAAAD/AAAAAAAAAAAAAAAAAAD/AAD/AAD/8QALAAAAAP8AAAAA
/wD5AAD/AAAAAOoAAP//GQAA9AD6AAAQAPwA//8AAAAAAAAFEwAAAAAAAAAAAAAACAAAAPkNAAD/AP8AAAD//wD/AP4A5v8A
AP8AAPr/AAAAEf8AFf//C/8A//8AAP/9////BP/+/wAAAOgA////+wD+AwAY/wAEAP3/AP8AAAAAAAAAAB0QAP8AAAD/AP//
CwD9AOwAAP8A//wAAAD//AAAAAAA/gAAAAAAAP//AAD+APEAGwD+AAAAAAAAAAAbAAAAAAAAAAAAAAAAAPsAAAAA/QDmAP8A
AAAAAAAAAP4AAP8AAPwAAAAHAAAAAAAAAAD/APwAAAD/AP8AAAD//v//AAAA//8AAP8AAP//AAAA//EAF/z/AP8Q+fwPAP/+
///+Dwz0///+/PYAE////fD/Mv4s/h8NAP8AAP8AAP8A/yIAAP8AAAAAAAAA/gD+/gAA9gEAAAD+/v///vsCDv/+/wP7Ff75
/xPx+v36//80//sb4f79BQAAAAAA+v/9AAAAAAD+AAAAAAIAAP4A/gAABf7uAAD3/wAAAP4A/////wAAAP0AAP8A/gAH/wAA
/gAAABT//voAAAAAAAAA/wAAAPsA/wAAAAkAAAAAAP8AAPwA/P0AAAAAAAD/+gAAAAAAAQALAP8AAAAa/wAAAAAADQDy/wD8
AAD+AAAAAP0AAAAAAP4AAAAAAAAAAAD/AAADAPUA/wAAAAAAAAAAAAAAAAAAAP8AAAAAAAAA/foAMPkA+AAAAAAAAP4AAAAA
/wANAAD//wAAAAAA/f/9/gD/2gDbAAAAAAAAAP8AAAAAAAD2AAAA6gAAAAAAAAAAAAAAAA77AAAAAAD//wAAAAAAAPcAAAAJ
AAAAAAAAAAAAAAAA8v8AAAAAAAAAAAAAAAD/DgAAAAAA/wAA/wAADgAA/QDkAAAA+v37LPf5/PsGSvob+A77EP737hnzFf7+
CPkE/uX0EQ//AAAAAAD//v//AP8A3P8AABX+AP7/AAAAAP8A4f8L//zx+/z8AQjm/fz9EPbf/Or3/vy+8jD9/u388/8N8PsO
/vr9//r//vn+/v/8/Mj+/wf+DP/v/P//Ff/4/iz+/AEAAP8AAAAA/gD/AAEADP7/AAAAAP//AAAAGQAA3//+AAAAAAAAAAAA
AAAAAP36AAAAABMAAAAAAAAAAAD/AAD5/gnwAPwA//7//wAA/07+/v//AAD5/gD/H//7/xb/8v4AAAAAAAD/AAAAAAAA/wAA
AP4AAAD7AAAAAAAADgD/AAAAAAAAAAAAAAAAAQAAAP8AAAAA/v8AAAAA/wAUDAAA/wAAAAAAAP4AAAAAAAAAAAAAAAD/AAAA
AAAAAAsAAAAZ///6+f///f/+/wsDGf4U6/4E/wAF///9/v785v7+CwAAAPwAAAAA/gAm+AAA/wAAAP8AAP/++wD/+wAVAAD/
///+////GP///wAG////AP8AEQD++//+//37/ub+I+/5A/oP//7t+/v8Dvb4JvkP+/sD/wkgFv80/Q39Agj7/P8GFP76////
//8ABP/d////AAkA+v8A//P////5+P4BAPr8AP8A//8AAAAAAC0A/v8AAAD//wAARwAA//0AAO0A/wAACgAAAAAAAPEAAAAO
AAAAAAAAAAD+AAD///4AAP4A/P8AAP8AAAAAAAD1AAAAAAAA+wAAAAAAGAD7AAAA/wD3/wAA/////wD/ACb//QD9AAD9JwAA
AP//APX+/wAAAP8AAAD3AAAAAAAA/wAAAAAAAAkAAP8AAAAA//8AAAAA/wAAAP//AAAAAAAAAAAAAAAA/wAAAAAAAAD7FgAA
/wAAGAAA/wAAAP/2APsACAAAAAD+AAD/AAD/ADAGAAD/B/4J/v/+/P7+/P366v7/7P0B//38/iH+/ib/Jf/+/QAAAAAAAAAA
AAAAAAAAAAD3ADYAAAAAAAAAAADwAAAAAAD/AAAAAP4AAP8AAPgAAPkA+gAA/wALAAAeAOsA//8AAAAAAAAAAAAAAAD/9gAA
AAAGAAAAAAAAAP8AJgAA/wAAAP8AAAAAAAD+AAAAAAAAAAAAAAD/GAAA7wD9AAAAAP39AOMA//8A/wAAAPb/AAAAAAD//wD/
/QAQ/ygA/wD48u7t3fj59/j4CP/JtPIB8Pi59+b7+unX+OL0Bfbxy//+//8K/P8A////AP7////+APr6//////wA//3k/wD6
/vz1+v3//fz9/Q735/D5/v7+9f/5/P3x0P3z/Qj89uj/AP///wD/7/////P8/P/9AP//AP7/AAAA//8AC/z++wAAAAAAAAAA
AAAAAPIAAAAAAO8AAAAAAAAAAADgAADw//z/AAAA8P3///8AAO7/AAD//wD+///+/QD6AN3///wA/wAA9wAQAAAAAAAA/wAA
9wDmAP//AADzAAD/CwAA/wAAAP8AAAAAAAAA/gAAAAAAAAAAAAAAAAAAAP73/wAAAAAA/wAAAAAAAAAI/AAAAAAAAAAAAAAA
AAAAAPj+AP4A/wAA9QAAAAAAAAAA/QAAAAAAAAAAAAD+AAD/GAAA/wAAAAAAAAAAAAAADQAAAAAAAP4AAP4AAAAAAAD4DAAK
AAAAAAAAAO4AAAAA/QD/AAAA/gD3AAAAAAD7APYAAPgAAAD7AAAAAAAAAAEAAAD/AAAAAAAAAAAAAAAA+PwAAAAAAAAAAAAA
AAAA/QD/AAAA//8AAAAAAAAAAAAAAAAJAAAA/wAAAAAAAAAGAAAA/wAA/QAA/gAAAAAAABwKAP8AAAD/AAAAI///AAsA9AAR
AAAAAAD/AAAjAP8ABP8A/f7//v////r7//wAB//7+AAAAA3//+z/AP/38ABK/wP8/wD/AAAA/AAA/wAHAP7/AAAAAAD/AAAA
AP75ABn/FAAA/wAAAAD/+wD/AAAA//8AAAAJAADuAAAAAPoAFQD+/iIAAAD7AAAAAAAAAAAAAAAAAAAAAAAAAP0AAP78AAAA
AAAABwAAAAAA///+APwAAP8A/gAAAAAAAAAAAAH+AAH+/Pz////y//7+/QD/6f0A////AP/t/vL8//b9Gf/9HgAA//8AAAAA
AAD+AAD/AAAAAAAA////9wAA/gD4AAAAAAAAAAAAAAAAAAAAAPz/AAAAAAD4AAD/AAD/ABEA/xMAAAAAAAD+AAAAAAAAAAAA
AAAAAAAAAAAAAAD/GgAAAP8C/P////39//8AABQ2////APgABP8A/////AAVEv//AAL8AP8A/v8A/wAAAPr/AP8AAAAH/wAA
/wAAAO/7AAIAAAAAAAAA/wAAAAAA/wAAAAAAAAAAAAAAAAQAI/8AAAAbAAD/AAAAAAAAAAkA/wAAAAEA/wAAAP8AAAD7AAD9
JwL62v/7DTndD90eV9sU4+Hm1SILOusV4+n4GQw00x//AP4D/v//LP///wH85///AAD///n+//////wA2PT/BwAAAP8AAAAA
AAAA+wAAAAAAAAAAABMAAAAAAAAS+wAA+f388A39/OT8+/kM9Rz7GP75+/754v77LQcK/BbXA/3/AP/1AAD//v///AP//v8A
AAD/AP///hcAAP0AMv0A9R39+vv/AAX//////gr+FPT///cAH/T//v///v/d+/8HAAAAAAAAAP8AAAAHAP0A/wD8AAAA/wAA
AAAAAPH/AAAAAAAAAAwAAAAAAAAAAAAAAAAA8AAAAAAAAP8ABgAAAAAAAAAAAAD/AAAAAAAUAAAAAAAAAP0AAAAA/wD3AP4A
ABv/AAsAAP3/AAAAAAD/AAAAAAD0/wAA/QD//xD/AAAAAAD/AAAA/wAAAAAAAAAAAAAAAAAAAAsAAAAA+AAAAAD3EgAAAAAA
AAAAAAAAAAAAAAAAAAAAAP0AAAAbAAAAAAAA/wAAAAAAAAAAEgAAAAAA+QAAAAAAAAAAAP/8APoA5AD//wAA/wAAAPgAAAD+
/wAAAP8AAAD/AAAAK94AAAAAAAAAAAD/AAAAAQAAAP8AAAAA//8AAAAAAAD5DgAAAAAAAAAACAAAAAAAAPcAAAAAAAAFAAAA
AAASAPYAACEAAAAAAAAAAAAAAAAAAAAA/gALAAD+AAAAAAD/+wAA9QAAAP8AAAAAAAAABwAAAP8AAAAAAAAAAAAAAAD++gAA
GQAA/wAAAAAAAAAAAAAAAAD/AAAA/gAAAAD/APUAAAAAAAD/AAAAAAAAAPoAAAAAAAAAAAAAAAAAAAAA9/8AAAAAAAAAAAj/
AAAAAAAeAAAAAPUA/gAAAAAAAAACAAD9APr/APcAAAAAAAAAAAAAAAAA/wAAAAAA/QAAACUAAAb/AAAAAAAAAAAAAAAAAAAA
AAAAAAAOAAAAAAAA7QD/AAAAAAAAAAAAAAD9AAAAAAAAAAAAAAAA/wAAGwDqAAAA/xX/AP4A//8A/wAACP7/AP8A/wAg/wAA
+QD9/9//APcAAAAAAAAM/wAAAAAA/QAAAAAAAP8AAAAAAP4AIAAABQAAAAD/AAAAAAAAAABAAAAAAP0AAAAAAAAAAAD4/QAM
AAAAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAAAABj/APwAAAAAAAAA/wA4AAAA+wAAAAAAAAAAAAAAAP8A7wD/AAAAAAAAAAD/
AAAAAAAAAAAAAAAAAAAA9wAAAAD6AAAAABD/ABsAAP8AAAAAHgAAAP8A/QABAAAA+QAAAPD/AAkA9f8A/wAAAAAAAPYA/wD+
AAAAAPj/AAD7AAAA+v0AAAAA/wAAAAAAAAAAAAAAAAAAAAAADv8AAP8AAP74AAAAAAD/AP8AAPsAAAAAAAAAAAAA/AD/AAAA
AAAAABkMAOQAAAAAAAAAAAAAAPwF/wAAAAAMAAAAAAAAAAAAJQAA7wD+/wD+AAD1AAAAAAAAAAAAAAAA+AAAAP8AAAAT+wAA
AAAAAAAAACsAAAAAAAAAAAAAAAD//wAAAAD+AN/+AAD/Dv7//P///v////88/v/8///5APb+AP8e//j8FP3/6QD7AAD/AAAA
AAAAAAD/AAD/AAAA/wAAAP0AAAAMAAAF/Pz+//75/fn+/v///fv+//7/9R3/9v/3/P/4Gj/98/MAAAD/AAAAAAAA/wAAAAAA
AAAAAAAAAP4AAAAA6gAAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAD+GAAAGgD///8A/wAAAAD/AP///wD/AAD/AgAA
AAD9APD8AAAA/wAA+gAAAAAAAAAAAAAAAAAAAAAAAAD8AAAAFgAAA////wD9AP//AAAAAAAAAAAAAAAA/v0AAP8A/wAfBQAA
AAAA/wAAAAAAAAD/AAAA/wAAAAAAAAAAAP8AABH/AAAAAAAAAAAA+QAAAAsAAAAAAPwAAAAAAP8AAP8A+AAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAADaFwAB/wAAAAAA/gD/AAAAAP8AAAAAAAAADQAAAAAAAPsAAAD/AAAAAAAAAAAAAAAABQAA
AP8KAAAEAAAAAAAA9gAA/QD/AAAAAAAAAAAAAQAAAAAAAAkAAAAAAAAAAAD//wD3/vwW++oH/+j5+Pz8CRrv+P0ECfjrbPwe
8vv+A+kH+ewAAAAACwAA/QAAAAAA+wAAAAAAAAAAAAD+AAAA5AAAAP8AAAAAAAD9AAAAAAAAAAAAAAAAAP8AAAAA/wAL8gAA
/xUAAP//AAD//wAC//////sA/v8A/QAA/P8A//n/AAAA7gAA/wAAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAJ/wAAAAD0
AAAAAAAAAAAAAP4A/gAAAAAA/wDsDgD/AP8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wAAAAf/AAX/AP/+/wD/+P////kA/jP4
AAAAAP8I//4A/foACfr/AP///wD4AP8F//8A/wD+FgAAABIA//8AAP8X/wD8/wD5AAAAAPgAAPsA/wAAAP8XAAAADQAAAAAA
/wD/AP4AAPwAAAD9AAAA/QD///0AAP7/AAAAAAD/AAAA/gAACf8AAP/9AAD/DAAA//8A/v///wAAAOH1AP8AAP//AAD4/gAc
AAAALP8AAAD/+f/+AAAA/wAAAAAA/wAAAPYAANf9AAAAAAAAAAAADgD/AAAAEQAAAAAAAAD+AAAAAAAA+wD/AAAAAAAAAAAO
AP8AAAARAAAAAAAAAP4AAAAAAAD7AP8AAAAAAAAAAAD/JQD+AP8AAAAAAAAA/wAAAP//AOcAAAAAAAD/AAAAAAAAAP4AAAD/
AAAAAAAAAAAA/wAAC/oAAAAAAAAAAAD4AAAAAAD/AAAAAAAAAP0AAAAAHQD6AAAAAAAAAAAAAOYAAAAAAAD/AAAAAAD//wAA
AAD0AB//AAAAAAAAAAD/+f//AAAA+P8AAAAAAP/6AAAAABEA8QAA8gAAAAD/AP8o////AAD//wAAAAAA//sA/wAAJgzs/wAA
/v/////////////zEOv///80DQD//v/+///+EPb+//4AAAAAAAAAAAAAAP4R/wAAABT7AAAAAAAAAP8K/AAA//8A//8AAAAA
/wD//gD5AP8AFv8AAP///wAA/wD9/gAFAAAAAAAA//8AAAAAAAAAAAAAAAAAHgAAAAAAAM4A/gAAAAAAAAD//wAAAAAAAAAA
AAAAAAAeAAAAAAAAzgD+AP8A+/////8A//4AC/8i//8AAPP///8AAP///wDj/v8KAAAAAP8AAAAAAAALAAAAAAAAAAAAAAAA
AP8AAPj/AAD///8W/f///////Qn67f/7/wAW///+////+///4fj/EwAAAPsAAAAAAAAA/wAAAAAAAAAAAAAAAAD/AAAN/wAA
AAAAAAAAAAAAAAAA//IAAAAAEwAAAAAAAAAAAP8AAP4AAAD8/wAAAAD//g0AAAD7AAAAAAD/AAAA/QAA5vIAAAAAAPf/AAAA
AAD/8gAA//8AAP8AAAAAAAD/AAAxAwD//x77APL//vz//wAA/v7+AP8AEAAn/v///v34/+D4//QAAPwAAAD//gAAAAAAAAAA
AAAAABQAAAAAAP8ADP8AAAAAAAAAAAAAAAAAAAD7AAAAAAAAFQAAAAAA/wDyAAAAAAAA/gAAAAAAAP7+AAAA/QAAAAAA/wAA
AAAAAB3/AAD+///7/g4D/f/+9RD/Df75CBD54f78/////P8A4vf/9/8A//z/AAD9///1AADz//0AEQAA//8AAAD+/wD8/AAA
AAAAAAAPAAAAAAAAAAAAAAgAAOEAAAAAAAAAAP8AAAAAAAAAAAD/+QAAAAAAAAAAAAD5AAAAAAAAAAIA/wAA9wAAAP8AAAD/
AAAABAAAAAAAAAAADQAAAAAAAAAYCgAAAAAAAAD5AAYAAPoAAAAAAAAAABMA/wD/AAD6APn/AAD//////////f///wD//P8A
/gDz//7+/////wz/CPv9DwGN6/EctPwd2MT89RfvA+cQA/BC1vMJ7v7rBdccBtgGAP0AABQAAP8AAAD9AAD//wAAAAD1AAAA
EQAAAAP/AAD+//7///sK/////wD///8AAAD//f3+//v/AP394P//Ff4AAPz/AP//////8vz///wA9AAAAP8A/wD//wDR/QD+
//b//vgA///////9EP////8A/wAB/wD//gkA/jT3AP8AAADvAAAAAAAADP0A/AAAAAAHAAD/AAAA/wAA/P4AAAAAAAAAAAD5
AAAAAAAAAAAAFQAAAAAAAAAAAADvCAAAAAAAAAAAAP4AAAAAAAAAAAAAAAAEAAAAAAD6AO4AAAD/4/8A/f//////AAD///8A
/wD5AO3+AADuAP/5QP8AGf8A7gAAAOH+//8AAAD//wD/AAAACf8A//8A//9U//4AAAAAAAAAAAAAAAAA/wAAAAAA/wAAAAAA
AAD8AAv/AAQAAP8AAAD/9QD/AP0b/f8AAAD/AAr7AAAA/wIAzv//AAAAAAAAAAD+AAAAAAD9AAAAAAAAABQAAAAA/wD7AP8A
////AP/5//b//wAAAPn/AP//ANb//wAA/wD+/fr+/wAAAPUAAPj//wD/AAAA//8AAAAAKxMAAAAAAAMABP//AAAAAP0AAAAA
AAD+/gAAAAAAAAAAAAD//AAA/gDsAAAA//7/AP8A/wD//wD/AAQhAP/9AAD//wAA/QD//+n/AAAA/wAADAAAAAAAAAIAAAAA
AAAAAAAAAAD/AAD9ygAAAAAAAAAAAAD/AAAAAAAAAAAAAP8AAAAAAAAA9QD6AP8CAAAA/wAAAAAAAP//AAAAAAAADQAAEAAA
AP8AAPUAAP4A+gAA/gAAAAAAAAAAAAAAAAAKAAAAAAD/AAAAFgAA/v/79wAV///3/vMAAP///QD/AAAA//8AAPv/Dv4S/wAA
AAAAAAAAAO4AAAD7APgAAAD8AAD/AAAAAAAAABUAAAD+AAAAAPkMBwD/AAAA//8AAAD/Gf/+AAAAAAAA3P8AAQAAAAAAAAD9
AAAAAAD+AAAA/wAA//8A/wAA9wAU//8AAAAAAAAAAAAAAAAAAAAAAPIAAAAAAAAAAAAAAP4AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAD/NgAA/gAAAP8AAAD/AAAA/wAAAAAAAAAAAAAAAAAI/wAMAAAAAAAAAAAA/gAAAAAAAP//AAAAAAAM/wAA
AAD//wIAAAAAHAAA/wAAAAAAAAAJAAAAAAD9AAAAAAD/AAAA+gAAAPz4/f/+//1s/v7/9/3j/f////7/E/v/+P3/9gjl4P8B
//7/E//0/fT+//sF+f3+/v///fH+/v4U///q//z9//gAAP8AAAAA/wAAAAAA/gAAAAAAAAD/AAAAAAD/9wAAAAAA/wAACAAM
AP8AEAD+AAAAAAD3AP8AAAAA/gDNAAAAAAAAAADyAAAAAAAAAAAAAAAA/zQAAAAAAAAAAPYAAAAv/P399f/66v79+wH8D/v/
///9//32DgH8+xgLzvj++v8A//8AAB38//8AAP4r/gAA/RgA+/0AAAD//gAE/wEHAPgSAAAAAAAAAAAAAAAAAAAAAAAAAAAA
/QAA/yUAAAAAAAD/AAAAAAAAAAsAAAD/AAAAAAD+AAAAAAAA/SkAAP/9/wAAAP4D//8A/wD8/wD/AP8A4v4AAP8A//8l/gAE
AP4AAP8AABQAAAD/AP8AAP8A/gD/AAAA/wAA//4AABUA/zoA/QD//QD/AAAK6///////APv/AAACAP8A7AD/AAAAAAADAAAA
AAAAAAAACgAAAAAA/gAA/wAAAADuAAAAAAAA/gAADwAAAP//AAAAAAAAAAAAAAAAAAAAAOj/AAAAAAAAAAAADwAAAAAA/wAA
AAAAAAD/AAAAAPcA6QAAAAAAAAAA+wAAAP8AAAAAAAAAAAASAP8AAAAAEwD6AAAAAAAAAAAAAP0AAAAAAP//AAAA9gAA/wAA
APwAAAAAABL/AAAAAP8B/////wD///8A/wD/AP//Ff0AAP/9yv8A+gD7/wD/AAAAAAAAAAD9/wD/AAAABAAAAP8A//0gAAAA
AP8AAAAAAAAAAAAAAAAAAP8AAAAAAAAA/wAA/+EAAAD/AAD///T++wD/AAb/Pf/9AAAAKP//AP8A//8AG/4A9gD/AAD/AAAA
AAAAAAAAAAD+AAAAAAAAAP8AAP8bAAAA/////v75//n///3/+f3+CP//8+//DP/8/v8U/wX+/+3+4P77/f/28P7+/gT2+f79
9v/6//37/v1Q//T/7vj/8/7//yT+Cg/8/v76+v3+/f3///ryBfz9D/3+8f/p+v/z/wAA9P///////y/9/v///wAA/AAA//7+
//7/AP7+APv+AP8AAAD/////APYABQQAABb6AP39AAAA//8A/f8A/QD/AAAAAAAAAAAAAAAAAAAAAAAA+QAAAP8ADwDzAAAA
AP8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wAAAPQAAAD/AP8A/wD/Of//AP8A/f8AAAAAAP8DAAAAAAQA4////gAAAAARAAD/
AAAAAAAAAAAAAAAAAAAAAP8A/wD7AAAAAAAAAAAAAP8AAAAAAPoAAAAAAAAA/QAA/gD/AB8AAAUA/wAAEwAA/wAAAAUAAP//
AAAAAP/9AAD/AAAAOAz/8gAAAAAAAAAAAAAA/gD3AAAA//4AAAAAAAAA/gAZCvkGAAAAAAAAAAAAAAD+/wAAAAAA/wAAAAAA
AAAAAPQAAAb/AP8A//oY////AP7/FP8AAAT/FP78AP7///kA1P8F/v8AAAAAAAAAAAAAAAATAAAAAAAAAP4AAAAAAAD/AAD1
AAAAAAAAFAAAAAAAAP0AAAAAAAD/AAAAAAD+AOQAAAkAAAAAAP0AAAAAAAAA/wAAAAD/CwAAAAAAAAAA9wAHAP8AAAAA/wD9
//8AAAD//wAJAPMAAPwAAAD/GQDl//kTAAAAAAAAAAAAAAAAAAAAAAAA8wAAAAAAAP8AAP0A+RP/7Pr+/wD/Bf///w0AGf/+
AAAAAP7+//P/AP0A8H//AAAA/AAAAAD/AAAAAAAbAAAAAAAA//8AAAAAAAD/AAAA4+zj/eEp+lcFDBDduzbn6EAFEzbJ7+/9
EgAG5/vvLBkAAAAAAAAA+wAAAAAAAAAAAAAAAAAAABgAAAAAFgAABfz7+/7yEggU/fz/AehL/P7+//oK+Pf+/hv98v7E2vzg
AAAAAAAAAPAAAAAAAAAAAAAAAAD9AAAAAAAAACfhAAAAAAAAAP0AAAAAAAD9AAAAAAD8+wAAAAAAAAAA+AAADQAAAAAAABL/
AAAAAAD/AAAAAAgA/wAAAAAA/wD6AAABAAAAAAAR//sAAAAAAAAAAAAAANUA/wAAAAAAAO8AAAD/AAAAAAAA/gAAAAAAAAAA
AAAAAAD/AAAAAAAADwAAAAAAAAAADwAmAAAAAAAAAAAAAADdAAAAAAAA/wD0AAAAAAAAAAAAAAAAAAAAAB4AAAAA/wAAAAAA
AAAAAP4A/wUAAAAAAAkAAgAAAAAAAAAAAAAA7gAAAAAAAAAA/QAAAAAA/wAA+gD/AAAAAPsmAAAAAP4l//8AAAAAAADrAP//
AAAAAADuAAAAAAAAAAAAAAAACCgAAAAAAAAAAP8AAP4A/v8A9QAAAAAAAAAADgAAAAAAAP/9AAAiAAAA+QAA+v8A/wAAAP8/
//8AAP7+/wD/AP4A//8A//8A9f7T//gD/wD//f/7//7//xf9+v//APcA/f3+/v/+//8S+gP///4AAAAAAA8AAAAAAAAAAAAA
AAAA4QAAAAAAAAAA+wAAAAAAAAAA/AAAAAAAAP8AAAAAAP/5AAAAAAAAAAD8GgAJAAD9AAAAAP4AAAAAAAAAAAAAAAAAAAAA
AAD7AAgA/wAAAAAAAAAAAAAAAAAA/AAAAAD9AP8AAAAAAAAA+QAE+P8AAP0AAAAAAAD///hR//8AAAkA/v8AAAX+9QAoAP7+
/wD3AAAA//7//wAAAO7/AAD/+wD2/wD/AAAHAND/QQAAAAAAAAAAAAAAAAAm/wkAAAD/AAD/AP8AAP8A9AAA+AAAAAAAAAD8
AAAAAAAAAAAAABwA9QAAAAAAAAAVAAD1AAD/AAAAAAMAAAAAAP8AAAAAAAD/AAAAAAD3ABIAAAAAAAAAAAAAAAAAAP/9/AAA
AAAFAAAAAAAAAAAA/AAA+AAAAAAAAAAAAAAAAPwAAAAAAA0AAAAAAAAAAAD+AAD6AAAA/gAAAAAAAPQAAAAAAAAAAAAAAAD/
AAAAAPUAAAAAAAAAAAAA/QAAAAD/AAAAAAD3AAAAAAAAAAAA6gAAEgAAAAAAAP/2AAAAAAD8AAAAAAAAAAAAAAAA/wAVAAD2
AAAAAAAAAAAAAAAAAP4AAAAAAAD/AAAAAAD/AOUA/gAAAAAAAAAA+AAAAAAAAAAAAAAAAAAAAPwAAPkA7gAAAAAA/wAAAAAY
AAAAAAD/AAAAAAAA/gAAAAAA/gDp/gAAAAAAAAAAAAAAAAAA9AAAAP8N9gAAAAAAAAAA/fkAABoAAP8AAPcAGQAAAP8A/wAA
AAAAOP8AAAAACv8A+P8AAAAAAAAAAADvAAAAAAD/AAAAAAAAAAAAAAAAAAAUAAAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA
DwAAAAAAAO4AAAAAAAD//wAAAAAABgAAAAD6AAAUAAAAAP8ACgD79AAAAAAAAAAAACcAAAAAAAAAAAAAAP8AAAAA+AAGAPsA
AAAAAAAAAAAAAAAA/QAAAAAA/AAAAAAAAAAA/vwAAPn/AP8AAAD//f//AP8PFf8AAP/1AP3+AAAAAPwAFP79/f//AP3/Bf/7
//0A/Pz//wAAAPv87/8AAAD//QAv//0DAAAAAAD7AAAAAAD/AP8AAAAA/wkAAAAAAAAAAPcABwAAAAAAAAAAAAAAAAD8AAAA
AAAEAAAAAAAAAAAA9QAA/wAAAAAAHwD5AP8AAAD5AAAAAADzAP8AAAAA9wAPAP8AAAAAAAAAAAAAAAAAAP4AAAAAAAAAAAD/
AAD8AOQAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8A7AAAAAAAAAAAAAD+AAD/AAD9AAAAAPsA/QAAAAAA/gAhAAD7
AAAAAAD/AAAA/gAA//v/AP8A9gAA/wAAAP/7APkADhAAAAAYAAAA/gAAAAkAAAAAAP8AAAAAAAAAAP8A8gAAAAAAAAAAAAAA
AAAAAAD/AAAAABAAAAAAAAD/AAD9AAD9AAAAAP8AAAAAAAAAAAAAAAAA+QAAAAAAAP8AAOsA/wwAAAAAAPkAAAAAAAD/AAAA
AAD/+AAAAAAAAAAAOAAA/wAAAAAAAAAPAAAAAAD/AAAAAAAA/AAAAAAAFwDzAAAAAAD/AAAAAPwAAP8AAP0AAAAAAAD9AAAA
AAARAPcA/wAAAAAAAAAbAAAAAAAA/QAAAAAAAAAAAAAAAP0A8wAACQAAAAAAAAAA/wAAAgAAAAAAAP8AAP8A+wAACAA6/wD5
AAD/AAAAAPMAAAAAAPoAAAAA7wAAAAAAAAAAABAAAAkA/wAAAAAAAAAAAAAAAAAAAAAAAAYAAAAAAAAA+QD+//8AAAb/DP//
//8A/ukE/wAQAOP5//8AAP///gDv//8qAAAPAAAAAAAAAAAAAO8AAAAAAAAAAAAABgAAAPsAABH///4A/+v++v//APj/Kf//
////NP/+//8S//n/3fgBAgAAAP8AAAAAAAAA7fwAAP4AAP8AAAAAAAAAAAAE/ADyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAA4AAP8AAAAAAA0AAAAAAAAAAAAAAAD+9QAAAAAAAAAA7AAAAQAAAAAAAAD5AAAOAAD+AAAAAAAAAAAAAAAA+gAI/gsA
AAAAAAD4AAAAAAAAAAAAAAAAAOYAAAAAAAAAAPsAAAAAAAAAAAD/8AAAAAAAAAAA/wAAAP8AAAAAAP8AHQAABAAAAP0KAAAA
AAAACgAAAAUAAAAAAAAAAAAAAAD/CwAA////AP4h//7///8C8PH/////8+H///////////v9/xQADQAA9QAAAAAAAAAA/wAA
AAAAAAMAAAD/AP8A8wAAAAAC/wD9AA/+AAAAAAD//wAAAAAAAf8A9/8A/wDm/QAAAAAAAAAACAAAAAAAAAD/AAAAAAADAAAA
AAAAAO7/AAAAAAAAAAAAAAAAAAD9AAAAAAD5AAAAAAAAAAAA/wAACP0G/PcT//v8/fz6Byf9/AMICgz//RkS/CL+Fv7u8f72
AP//AA0AAAAAAAAALQAAAAAAAAAAAAAA/gAAAP8AAPr/CQf9BwD//v//AAAA+P8F/wAAAPz/AP//ABQA/AT/BgAAAPwAAAAA
AAD/CgAAAP8AAAAAAAAAAAD/AAD/8AAA/wAA/f8AAAAA//8bAAAA/wAAAAAA/wAAAP4AAPTZAAD/AAD9/wAAAAD//xsAAAD/
AAAAAAD/AAAA/gAA9NkAAP769v/5//79/v7/7fAA/fr+/Bv/9/j//yX//f4U+v7pAAAAAAAAAAAAAAD7AAAA/wAAAAAAAAAA
AAAAAO4AAAAAAAAAAAAAAAAAAAAAFgAAAAAIAAAAAAAAAP8A/QAA/AD8/wD/AAAAAAAAAAD9AP8AAAAAAAAAAA8A/wATAAAA
AP8A/f8AAAAAAP0AAAQAAAAAAAAAAAD/+wAAAPEAAPwS/Ps48vv56Pn48+r60vnf+gP3/fnr/Pv40Q73/P799Rn+/tn3/f7v
/fz6Lf3r/ej+Bfz+/fj+/vv2/v7M/P7wAAAA+wAAAAAAAPb7AAAA/wAA/wAAAAD/AP8AABj/AP8AAADyAAAAAAAAAP8AAAAA
AAAAAAD+AAAA/QAA/wAAAP8AAAAAAAAAAAAAAAD7AAAAAAAAAAAAAAAAAADXAAAAAAAANQAAAAAAAP/fAAAA/wAAAAAAAAAA
AP8AAOH/AAAAAAD7AAAAAAAAAP0AAAAAAAAAAAAAAAAAAAAA+f0AAAAAAPwAAAAAAAAA/AAAAAAAAAAAAAAAAAD/APoj8gAA
/wD//P8A//3///8E//b//QAA/wD//QD/AP8MAB0dAAAAAAAAAAAA/gAAAAAAAAAAAAAAAP//AAAAAP8AFv8AAP8A//4AAP/x
////AQD9//8A/wAA//4AAAAA/gAV/gAAAAAAAAAAAPUAAAAAAP8AAAAAAAAA/wAAAAAAABEAAAAAAAD5AAAA/QAA/gMA/wAA
AAAAAAD/AAAA/P8AEf8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPcAAAAA/gAPAAAA/wAAAAAAAAD//wAAAP7/AAAAAAAABQAA
AAAAAPIAAAD/AAAAAAAAAP//AAAA/wAAAAAAAAALAAAAAAAA8AAAAP8AAAAAAP//AAAA/gD//wAAAAAA//wAAAAA/wAW//4A
AAAAAAAAAA4AAAAA/f8AAP8ADQAA/wAA/wAA/voAAAP/Ev8AFgD//v//AAAm/f8A/wD8AA3/AP/3AP7/4v7/CP4L+P/9//7+
/v7/9Sb9/fr8//z//v7//Dn//v3I9v/oAP8AAP4AAAAAAAAAHAAAAAAA/gAAAAAAFAAAAP8AAP8AEQAAAAD//wAA/wAAAAAA
AAD/AAUAAP8AAP8A+/8A7AARAAAAAP//AAD/AAAAAAAAAP8ABQAA/wAA/wD7/wDsBQH8/Pn9+wD9/P7078P5/v3+Cv7x+f7+
5/nu/jD69jAA/QAAAAAAAAAAAAAAAAAAAAAAAPcAAAD5AAAA3gAABwAAAAAAAAD/AAAAAAD/AAAAAAAA/wAAAAAA+wAQAAAA
AAoAAP8AAAAAAAAA/QAAAAAAEgAAAAAA/wAAAPoAAPoAAAAAAAD/AAAAAAAA+f8AAAAAAP//AAAAAPoA5gD+BwAAAAAAAAAA
AAAAAAD/AAAAAAAAAAAAAAD+AAAvAPoAAP///goAAAAAABH4AAD/DQAAAAD/AP/6/gD+//39AAAAAAD/AAAAAAAAEQcAAAAA
AAAAAAAA//oAAP4A/wAAAP0AAAAAAAAAAAAAAgAAAAAAAAAADAAAAAD//wD5+wAAAAAAAAAAAAAAAAABAAAAAAAAAAAMAAAA
AAD/APr1AAAAAAAAAAAAAAAAAAP/AAD/AADuAAAAAAAAAAAA8v0ABEr+9Pz9/fvzEPH9+R0X+P/++vH+9vb++QP3Kv8U+/oX
AAAAAAAAAP8AAAAAABMAAAD+AAD/AAAAAAAAAPgAAAAAAP8AAAAAABX5AAAA/wAAAAAAAAD+AP8AAP8A+wAAAAAAAAAAAAAA
AAAA/AD5AAAAAAAAAAAAAAAAAAARAAABAAAAAP//AAAA/wAA/P//AAAAJwAA/wAAAP8bAOcA//Q3APoA/////v/9AAEiE/4A
AP7lAPz+/////P0A5v//+/8A//8AAAAA////AADrAAAAAAoAAP8A/QD/AAAN//8LAAD+AAAAAP8AAAAAAPz+AAAAAAD/AAAA
AP8AAEMAAAAAAAAAAAAAAAAAAP8AAwAAAAAAAAAAAAAAAAAADwAA/hgAAAAAAP8AAP8AAAD/AAAAAAAAAP4AAAAA/ADtAAAA
/wDxAAAA/v3+/QAAANj7AAD/AAD6MP//APgPAA7//QAAAAAAAAD//wAAAAAA9wAAAAAAAAAVAAAAAPUAEwAAAAAA/wAAAAAA
AAAAAAD2AAAAAAAA/AAAAAAACQD3AAAAAAAAAAAAAP///wAAAP/8AAAAAAAAAQAAAPkAADMAAAAA///6CwD/AAD/AP8A/+4A
AAAFAP8AAAD/FP8A/v8A/QAAAPr/AP8AAP8A/wD/7wAAAAAAAAAAAAAUAAD+/wAAAAAAAP8AAAAAAAAQAAAAAAAAAAAAAAAA
AAAAAP0AAAAbAAD/AAAAAAD/AAIAAAAAAP8AAAD7AAAAAP4A7wAAABUAAAAAAAAAAAAAAgAAAAAAAAAAAP0AAAAA/gD3AAAA
AAAAAAAAAP4AAAAAAAD/AAAAAAAA/QAAAAD8ABwAAAAA//4A/wD/9AAAAAAA//8A/wAAAAD/AAD/AAAAIP8AAP7//v////7z
//7+AP/9/wAH/xgA/vv/////JP/f//8AAP8AAP8AAAAAAAAAAP3/AAAAAAALAAAAAAD9AAsAAAAA/wAA/wAAAAAAAAAA/f8A
AAAAAAsAAAAAAP0ACwAAAP/uDAAFAP////8A/wD6/wX/AAAA8P4A//0A//8C/f8FAO0OAAAAAAAAAAAAAP8AAAAAAADzAAAA
/wAAAAL/AAAAAAAAAAAAAAAA/wAAAP8AAAAAAAD/AAAA/xEA/AAAAP8AAAD9AAAAAAAABQD3//8AAAAA//0AAAAAAABPC/v/
/wD+/v//A/oc+/8BAAsE/wAKJQAE+///ABMNAN8G/+EAAAAAAAAAAAAAAAAAAAAA8QD/AAAAAAAAAAAA/AAA/f3+/hH9/vr9
/wby+Pbw/PIg/xv+Evz99fsHFxvu+QfnAAAAAAAAAAAAAP8AAP8AAAAA/wAAAAD/AAAA/t4AAPcAAAD/AAD/AP///AAA/gD+
AAD/ABXxAAD+AAwA+v8L/wAAAAMAAAAAAAD+AAAAAAAAAPoAAAAAAAD/ACH6AAD/AAAAAAAAAP8AAAAAAP8AABoA/QAAAP/7
AAD/AAcA/wAAAAD9AAD/AAAA//4A/wAAAAAAAAD+AAAAAAgAC/7//wAAAAAAAAAAAAD/AAAAAAAAAAAA/wAA/QAAAAALAAAA
AAAA/AAAAAAAAAAA/wAAAAAA/wAA/wAAAAcAAPgAAPwAAAAAAAD+AAAAAAD7AAAAAAD7AAD/AAAAAAAAKgAA//8PAP//////
//8AAP///wDpAP4A/wL//P8AFv8Y//8E/wAA/wAA/wAAAAAAAAAAAAAAAAAA/QD8AAAVAAYAAAD9AP7+/wD+/f7+/Pz5+v7/
AP/+AP38+f0A/zEAK/r++/8AAP8AAAAAAAD9+vwAAAAAAAAAAAD6/wAA/AAO/wD+/wAAAAAAAP8AAAAA//8AAAAA/wAAAAAA
AAAHABX//wD+APz/AAD/AAAA/wEA9QAAAAAAAPsAAAAAABgA+/4AAP8A/AAAAP8AAAAAAAD2AAAAAAAA/gAAAAAAEgD8AAAA
ABH/AAAAAAAAAAAAAAAAAAAAAAAAAAAA/QAAAP4AAAAA/QD+/wAAAAAAAAz4AAD//wDxAAAAAAAbAAAA/fwADf39/P/6//3y
/u3/AP/8/v///wAA9/f///z/J/4B7v4AAAAAAP4AAP0AAAAAAAAAAAAAAAAAAAAAAAAIAPIAAAD/AP8AAAD/+f//AAAA//8A
AAAAAP3+AAAAAPkAA/MAAAAAAP4AAAD/AAAAAgAAAAAAAAAADAAAAAD/AADyLAD/AAD/AAAP/0AA/wAAAP8AAAAAAOf+/wAA
AAD+ANf+/gAAAAAAAAAAKwAAAAAAAAAAAAAAAP//AAAAAP4A3/4AAAAAAAAADwAVAAAAAAAAAAAAAADnAAAAAAAAAAD4AP8A
AAAA9RIAAAAAAPr+AAAABQAAAAAAAAAAAAAAABQCAP////r+/gD9////+P4I+f7/AP/3AAr+//////r0Dv3//wAAAAAAAAAA
AAAAAAz/AAAAAAAACAAAAAAAAADsAAD/AAAAAAAAAAAAAAD/AP0AAAAAAAD3AAAAAAD/ACf/AAARxuz99vnwJfvx/hXk0fT8
Gf4ICOYN/Qh8+AH96whXMQAA/wAAAAARAAAAAAAAAAAAAAAAAAAAAAAA/QDqAAAAAPIAAP0AAAAAAAAAAAAA/wAAAAAAAAAA
KQAAAO0AAAD/AP8AAAD++v/8AAAA/vwAAAAAAP/+//0A/f8AJf8lAAD9AAD/AAMAAP8AAAD//wAAAAMA//8AAAsAAAALBv4P
AAAAAAAAACkAAAAAAAAAAAAAAAD/AAAAAAD/AOX+/wAAAAAAAAAAAAAAAAAA+AAAAAAAAP//AAAAAP8ABgAQAP/a+v/9/wH9
//7/+fX5/v8b/wH/8/7/Dj7+//4PCPkBFv/9//8A//wAAAAd+en//wAACgD+/wD/AP8AAAb+//3//fz//wD/+f///wD0/P7/
AAAZAPYC///8//8AAf/+/AD/AAAGAPsAAAAAAAAA/wAAAPkAAAAA//4AAAABAAD6///4+f/7/vj///8AQP3+////+vj9/v/+
8P/+/+/98/0AAP76AAAA/wAAAAAJAP8AAP8AAP//AP8AAP8AAgDpAAAAAAAAAPz9//8AAAD/AAAAAAAAAPoAAAAA9wAzAAAA
AAD/AAAAAAAAAAAAAAAAAAAAAAAO/wAA/wAA/vgAAAD//wv9+v0AA////wAAFQD/AP8ABv//AAAoAP8A/AUAAP8ADP0AAAD7
AAD/AQAVAAAA/wAA/wAAAAAA/wD+BwAAAAAAAP8AAP8AAAAAAP4AAP8AAAAADAAA/wAACusAAA//AAAJ/v//AP//6C3////l
/wD/AP/8AP///vj/FA7//wAAAP//AAAAAAAADQAAAPUAAAAAAAAAAAAAAAD7/gAAAAAACwAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAA//AAAAAAAAD7AAAAAAAA/xgAAAD9AAAAAAD+AAAAAAAA7xIAAAAAAAAAAAAAAAAA/gAAAPcAAAAAAAAAAAAAAAD7/wAA
AP//AP4A/////wAA/P7+AAAAIQD//wAA///6/zn+/u8AAAAAAAAAAAAAAAD8/wAAAAAiAAAAAAAAAAAA+AAA7/8A//7/AP//
////AgD2//8A/wAABf4AAPz//AAN/P8O/wMAAP8ABgAA/wAAAAD/AAAAAAAA/gAA/wD/AO8AAAD1NiH64Pf37vgE8vD7FPX8
B//++On1+/QUFfnqG/vz9v8A/wAAAAAAAAAAAADYAAAAAAAA//8AAAD9/wATAP4AABIAAPwAAAAAAAAAAAAAAAAAAAAGAAAA
+gAA//T/AAD+/foA/P//+v//APr/aP7//wP/AP3+//93//7/0wT//wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8A//sZAAAA
AAAAAAAAAAAAAP8AAP8AAAAAAAAA/wAAAP0BADP/AAAAAwAA/wAAAAAAAAAAAAAAAAALAAAAAAD/AAAA9QAA+gDzCwAAAAAA
AAAAAAAAAAAAAAAAAAAAAPgAAAD2AAAQABz6APkAAP8AAAAAAAAAAP8AAAACAAAA+AAA//j/AAAAAP8AAAAAAAAA/AAA/gAA
AAAAAP8AAP8AAP4A5gAAAAASAAD/AAAAAAAAAAD/AAAAAAAAAAAAAPkAAADwAAAAAAAZAP4AAAAAAAAAAPEAAAAAAAD/AAAA
9QD/APwAAAAAAP8AAAAA/wD/AAAA9gAAEAACAAD/AAAA/RMADAD//wAA////AAAAAP8A/v/Q/wAAAPsA//8AAAAjAAAl/wAN
AAAA/wAAAAAAAAD7AP4AAAAAAAAA/wAAAAAAAAsA/wD//AkAAAD//wAkAP4AUv8AAP8AAP7/AAD+AP8A+P//AAAFAAAAAAAA
AAAAAAAAAAAAAAAAAgAAAPoAAAD+AAD4AAAAAAAAAAAAAP8AAAAAAAAAAAAAAAAA/wAA+uUAAAAA/v4A+AAAAAAA/wAAAP//
/gAAAAD///8cAAD99gAAAAD//wD7AAAAAAAAAAAAAP/+AAAAAAAAAP0AAP0dAAAA/+vpAPT/Dvv//gAA/wX+//7//wDt/f//
LP/9/Rb8/voAAP8AAAAAAAAAAAAA/wAAAAAAAAMAAAAAAAD/8/8AAAD9/wAAAAD/AAAAAADjAAAAAAAAAAAAAAcAAAAKAAAA
+QD9////+u/+/v/9//L9/gD6/wDz9f/+AP/7AGT6+/v4/CL+/e/6+f79/QX+5/z////3Ovr6/vz+/gz8DPz8FQAAAAAAAAAA
AAD+AAD/AAAAAAAAAAAA/wAA/ADzAAD/AAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAA/wAA/h4AAAAAAAAAAAAAAAAAAAAA+gAA
AAAAAAAAAAAAAAAAEQAA/v/9/wD/AP38AP8AAAD+/wAAAAAA//8A//8AFv/t//8AAAAAAAD6AAAAAAAAAAAAAAAAACEAAAAA
AAAAAO8AAAAAAAAAAAAAAAAAAAD8AAAAAAAVAP8AAAAAAAAA//8A9AAAAAAAAAAAAAAAAPwAAAAAAA0AAAAAAAAAAAAAAAD5
JQD/AAAA/wAAAAAJAP8AAAAAAAD//wAAAAD/AOz+AAAlAP8AAAD/AAAAAAkA/wAAAAAAAP//AAAAAP8A7P4AAAAA//8AAAD7
C/f/AAAAAAAAAAAA/gAAAAAABwD//wAA+v/9//f//P7+/P///u0sAAD7/v/y/P/8/vH4/+v9/P8A/wAA+AD/AAAAAAAAABIA
AAAAAAAAAAD/+gD/9QAAAP0AAAAAAP8AAAAAAAD/DwAAAAAA/gAA/QAA/wDpAP8AAAAAAAAAAP8AAAAA/v8AAAAA/gD/AAAA
AAD/ACcAAP8AAAAAAAAAAAAAAAAA+f8AAAAAAPsAAAAAAAAAEgAAAP38//4B8/4f/v3//PcV/SMZ/Az3/Pv//wH9/gsLFP7h
//8KAP////7/////6vj/AP/+BgDu/////P/+//f//wYAAAoAAAAA/wAAAADt/QAAAAD9AP0AAAAAAAAA7QAADAAAAAAAAAAA
AAAAAAAAAAAAAP8A+QAAAAAAAAAXAAACAP8AAP8AAAAAAAAAAAAAAP4A/wAAAAAA/wAADfkAAAr+/QH/AvP/Iv7+//zzAv4j
G/8A9/38//8C/v/+DhX/4QAAAAAA9wAAAAAAAPwTAAAAAAAA/gAAAAAAAAD2AADoAAAAAAAAAAAAAAD7FfIAAAAL+QD/AAAA
AAAAAPMAAPsAAP8AAAAA/wD/AAD8CQAAAAAWAAD/AAAAAP8A9f//7PETLu8C+/IXIwH/Ggcjzg8D9Cv99gr8/BLz8/gZ+/gO
AAAAAAAAACMAAAANAAAAEAAAAAAAAAAAAAAAAPX8AAD/AAr7/wAA/hX1/gb9////AAD8AP7/AAAA/wD/AP8AAQAAAP8AAAAA
AAAAAwAAAP4AAAAAAAQAAAAAAAD4AAAAAAAAAP8AAAAAAP8FAP8A/wAA/wD8AAAAAAAAAPz/Aw//AAAA/gAAAAAAAP79/v8A
AAAXAAD/AAD/AAAACv8A//8AAAAAAAAAAAAAAAAA3wAAAAAAAP8AAAD+AAAaAAAA9hYnAgj8+PgW8AbzESr4BAb1FP79Dv39
Fvn4A9gG+/T/AP8A/wD/+gD/AAAA//8AAAD8APv/AAAAAAAAARIA5P/y//oX//8A/////////f//AAX///8A/vX/AP7o/gD4
AP8AABUAAAAAAAAAAAAAAAAAAAAAAAAA/gAAAPAAAAD/AP8A////Df//APwE/P8A/gAP///+/xH///v//v8H+f///v7/6//+
/v7//v/9/f8A///y//f///P7/P8N/fsAAAAA/wAAAP8AAAD/AAAAAAAAAAAA/AAAAP4AAAz/AAAAAP8AAAAA/v8AAAAA//8A
AAAAAAD9AAD0/wAA+f8AAAAAAP4AAAAAAAAA8gAAAAAAAPsAAAAAAAD6AAAsAAD7AAAAAAAAAAAAAAD8AAAA/gAAAAAAAAAA
AAAAAPb/AAAAAAAAFgAAAAAAAP8AAAADAAD8AP8AAAAAAAAA1y0AEQAAAAAAAAAAAAAAAAAAAAAAAPwA/wAAAAAAAADiFAAR
/P78Ivr+/Pb8+P0FFQP6/f/59//6Hv4BJhUW/v7z/e0AAAAHAAAAAAAA//kAAAAAAAD/AAAAAPUAFAAA9P8A/wAAAAAAAAAA
AAAADQDYAAAAAAAAAAAAAAASAAD6AAAAAAAA/wAAAP4AAAAMC/wAAAD7/QAA/wAAAP8AAPIAAPwAAAAAAAAAAAAAAAAADgAA
AAAAAAAAAAAA/v8A9QD/AAAAAAn/AAAA/wD//gAAAP8AAAAAAP8A/f//AAA0/AAA/wD/Bf8AAP///gD5ADn/AAAAAAD//wAA
AAf/ACT+//wAAP8A/wAAAAAAAAAA/wAAAAALAP8AAAD/AAAA9QAA/f///v4EGv/9///+/////wP///7q/P7///7/CQDtOf8H
/////wQA//3//wAAAP//A////gD9/wAA/gD+AMs7AAj/AAAAAAD9/wAAAAAAAAAAAAAAAAD9AAAAAAAAHfoAAP8AAAAAAP3/
AAAAAAAAAAAAAAAAAP0AAAAAAAAd+gAAAP7/AP8AAAAAAP8AAAAAAAAAAAAAAAD//wD+AOQVAAAAAP4AAAD+DwD/AAAAMgAA
AAAAAP8AAAAAAP8A+PsA+wAAAAAAAP8AAP8AAAAyAAAAAAAA/wAAAAAA/wD7/AD7AAD+AAAA/w8AAAAAAAAAAAAAAAAAAAAA
AAD/AP3/AAAA/QAAFPsAAAAAAAAAAAAAAAAA2QAAAAD9AAAA+wAAAP8A/wAA+v85//v//wDn/gD8ABYZ/v3//wD+8QDr//7+
AAAAAAAAAPsA/QAAAO8AAAAAAAAAAAAAAP/5APwA/wAAAAAAAPoANAAAAAAA/AAAAAAAGgD/AAAAAPAA8f8ABgAAAAAAGwAA
AAAAAAAAAAAAAADRAAAAAAAAAAD+AAAAAAD+AAAA/w8AAAAAAAAAAAAAAAAAAAAAAAD/AP3/AAAAAP4AAAD/DwAAAAAAAAAA
AAAAAAAAAAAAAP8A/f8AAAD/////AADx////AAD//wAAAAAA//8A/f8ABPoe/wAA/wD//gAADPQA/wAIAP//AAAAAAD//gAA
AAD/APj/AAD////+///+////+gL8/v7///8G/xL7/BD9/yH/+Ar/6wAAAAAAAAAAAAAAAgAAAAAAAP8AAAD++gAA/gBR/wAA
AAAA/wAAAAAAAP8A/QAAAAAA/wAAAAD/AP8AABoAAP8AAAAAAAAAAAAA/wAAAAAAAAAAAAAAAAsAAP4A5AAA/v7+/v71////
//78Bgp2+/7//yL/+P7+JSzp+v/R/v76AAAAAAAAAAAAAPwADAD9AAAAAAD+AP8NAAD/APIAAP/9A/7/AeMC/v7+///6NP7+
Q//eyf77//8E/yD42f78+gAAAAAAAAD/AAAAAAAAAAAAAAAAAP8AAAAADwD8AAAAAAX/AAQAAAAAAAAAAAAA/yYA9gAAAAAA
/AAA/+0AAA0AAAAA//kAAAAAAAAA+wAABwAA5QD/AAD/AAb67QD/AAAAAAAAAAAAAAAAAP4AAAAAAAcAAAAAAAoAAAD6AAD2
AAAAAADwAAAAAAAAAAAAAAAA/O8AAAAAAAAAAPEAAPL/AAAAAPD//gAAAAL/AP8AAAD56gD/AAAAAAAA9f8A9wAAAAAAAAAA
AAAAAAAAAAAAAPkAAAAAAAAAAAAAAAD3////GP7///z///wK+/j/9P//BP/+/v//////AAH6AAQAAAAX/wAAAAAA/AsAAAD0
AAAAAAD/AAAA/wAA6PQAAP8A/////wD8AP8A//z5/wD/AP4A/v8AAP8AAAAfBgAFAAAA9QAN//8AAP7+AP8AAAAAAPsAGAAA
AP8AAAsMAAAAAAD9AAAAAAAA/goAAAAAAAAAAAAAAAAAAAAA+w0AAAAA/wAAAAAAAAAAABb8/wAAAOgA/v8A7vUA+gD5AP8P
AAD/AAAAAAAAAAAAFvz/AAAA6AD+/wDu9QD6APkA/w/+/PEA///9/f72/wD/E/3///8U//34/w/u/kD/v/748AAAAAAAAAAA
AAAAAAAOAAAAABUAAAAAAAAAAAD/AADw////AP////7//wAA/vv8AAD//gD3/gAA+//9ABj8/QcAAAAAAAAA/wAAAAAAAP8A
AAAAAAAAAAAAAAAADv3+/wD/AAAAAAAAAAAAAAAA/wAAAAAAAP8AAPsAAAD0AAAG8//9/vf///////8ZDPz/9v/98////v//
/////w0J/wv0AP3+Af///////xkM/P/2AP33AP/+AAD///8A8gkABv///wD////+//8A//3+/QD/APT///3/AP////4I//4B
/wD/AAAA/////wD/ADL/AAD/AADx/wAAAAAjAAz+/gD/AP8AAAAA/wAAAP8A/wAAAAAAAPoAAAAAACMACP8AAAD3+gD/AAD+
AAAAAAD//wAAAAAA//8AAP4AAP8bAAAAAAD/AAAAAAAA/gAAAAAAAAAAAAAAAAAAAAD9AAoA/wAAAAAAAAD/AAAAAAAA9gAA
AAAAAP8AAAAAAAAAAAAACAAA/gAAAAAHAAAAAAD+AAAAAAAA/wAAAAAA+gAR/wAAAAD/AAAAAAD/KgAAAO4AAAAAAAD/AAAA
AP/+AP4A/wAAAAD9AAAAAAAAAAEAAAD/AAAAAAAAAAAAAAAA//EAAP8A/wAAAA//AAAAAAD//wAAAAAA/f8AAAAA/gD+AP8A
AAD/AAAAEAAAAAAAAAAAAAAAAAAA/wAAAAD+AP4A/wAAAP8A/gAAAgAAAAAA/v8AAAAAAPX/AAD/APIALwAAAAAAAAAAAAQA
AAAAAAARAAAAAAAAAP4AAAAAAAD9AP8A/////wAA/xz//wAAAPz//wD/AAD/CQAA/wD7/8j+BQAAAP8AAAD/9QAAAAAA/gAA
AAAAAAADAAAAAP0A9QAFAAAAAAAAAAAnAAAAAAD/AAAAAAAAAP8AAAAA/gDkAAAAAOz/AP0AAPUAAAAAAAAAAP8AAAD4AAAA
/wAA/wcIAAD5/fn86wbw7ffw/QL88Vz+/Pz/+fz9IQrz/+z86P0jHgAAAP8AAPz+/v/5AAD/DQAAAP8A//8q9AD++QDY///+
AAAAAAAA/wD/AAAAAAAgAAAAAAD+/wAAAAD/APIAAAAAAAAAAAAAAAAAAAAAAP8AAAAXAAD/AAAA//8ACAAA9wAAAAAAAAAA
AAAAAAAAAAAAAPoAAAAAAAAAAAAdAAD/AAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAP8AAP8AAP3//////wD////9/wYA/BIA
AAAAAP/+////H/8A2P/+AAD6AAAAAAAAAAAAAAAAAAAAAPAAAAAAAAAAAAAjAAD+AAAAAAAAAPwAAAAAAAD/AP8A/gAA/wAA
AAD//+EAAA3/AAAAAAD/AAAAAAAAAA4AAAAAAP8AAAAA/QAA8/8AAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAD2AAAB
AP8AAPkAAAAAAAAAAP8SAAAAAAAAAAAA/wAAAPwAAAD///4A+AD7////AAAA/u8AAAAAAP7/AAD/B///H/8RAAAAAAAAAAAA
AAAAAAAA/wAAAAAAAAAAAAD+AAAmAPsAAAAAAAAAAAAAAAAAAAAAAAAA7gAAAAAAAAAAAP8AAAwAAAD/////AAAAAP//AAAA
AADWAAD/AAAADQAA5f8A9v8A//4A/////v3/+//99QAA/+oA//4AAABB/wDn/v/zAAAAAAAAAP///wD9AMf+AAAA6gAA/wAA
ABkAAPn/APcAAP//AAAAAP//AP8A//YAAAAAAAD/AAAAEAAA+/8AAPoD+e/u/if3CwL9+v7xYf7+/ev+//D7+vwr+f3EBgoL
AAAA/wAA/wD/AP8AAAAAAAAAAAAA///9AP7tAAAAAAAAAAAAAAD//wD/AAAA/w8AAAAAAAAAAAAA8/8A/P8AAAAAAAAAAP//
//8AAAD/CQAAAPgAAP8AAAD9/gATAAD5AP0AAP0AAAAAAAAAAP//AAAAAAAAAAAA//L9/xgAAAAAAAAAAAAAAAAAAAAAAAQA
AAAAAP//AAAAAAAA5/8AAAAAAPr/AP8AAP8A/wD/7wAAAAAAAAAAAAAUAAD+/wAAAAAAAAAAAAAAAAAAAAAAAAAA/AD/AAAA
ABYAAP8A///////89AD//xIP//4A/A8AAP8AAP//AAD/Cf//8hL/AwAAAAAAABIAAAAAAAAA/QAAAAAA/v4AAAAEAADk/QAA
/f7x/wP//v3+/f8E/wb1//8N+/8O/f///A0K/ysQ6AD//v8AA////v//////+v8A/w77/xP+///9/wz/8//3AAAA9QAAAAAA
AP8ABQAcAAAAAAAA8gAAAAAAAADrEv8AEgAA/gAA9f3+//4AAP7/AAD/AAD/N//+AAD+AMAAAAAb/w4AAAD/AAAAAAAA/v8A
AAAAAP8AAP8AAPwA9wD7AAAA/wAHAAD/AAAAAAAX/wAAAAwA/P8AAP8A/QAaAAD8FgAA//8A//8AAAD//f4A/wAA7QAA/wAA
AP8AAN7+APkAAAAAAAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAA/ygAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQDoAAAA
////Aez//v/+/gn++vsO/v//EwD+/f8K/vP6//78//sAAAAAAAD/AAD/AAAAAA4AAAAAAAD/AAAA9gAA7QAAAAAAAP8AAAAA
AAAN//sAAAAAAP8AAAAAAAAAAADo/wD/AAAAAAAAAAAAAAAAAP8MAAAAAAAA/wAAAP4AAO0AAAAAAAAA9QAAAAAA/gAAAP//
AAAAAAAAABX/AAD/6wAAAAAAAPsAAAAAAAD/AAAA/wAAAAAAAAAA+wAA+wD2/wAA/gL6//L//PD+/f8EB/P8/v3///8m/P/+
Af/6+90T/vYAAgAAAAD//wAAAAAA/wAAAAAAAAkAAAD+AP8A3/8AAAD9AAAAAAD/AAAABQAAAAAAAAAADQAAAAcAAAD8EgAA
AAL/AAAA//4AAAAAAP8AAAAAAAAM/wAA/wAAAOH6AAAyAP4AAAD/AAD/AP79//8AAAD/AP8cAAAAAP4A8f7/ACoAAAAAAP8A
AAAA/v4AAAAAAP8AABIAAAAA/wD6/wAA/wAAAAAAAAAAAAAAAP//AAAAAAD/AAAAAAAKAPMA/wAA/wAAAAAACQAAAAAAAAAA
AAD8AAAAAP8AAAAA/gAACAD/AAAAAAAJAAAAAAAAAAAAAPwAAAAA/wAAAAD+AAAIAAAAAAAAAPoAAAAAAP8AAAAAAAD/AAAA
AAAAAAsAAAAAAP8AAAD/NAAAAAAA/wAAAAAAAP7/AAAAAPwA1/z/AAAAAAAAAAAAAAAAAQAAAAD/AAAAAP0AAAAA+/wt/gD1
GQAAAPsABAAAAAAAAP8AAAAAAAAA/gD//QD9/vgA/wD/2f8AHv8AAAD/AP7///4C/gD/AAD/AAD6AAD+/QIAAgDb/wAdAAAA
AAAAAAAA/wD/AAAAAAAAAPwAAP8JBAAAAP8A/xAAAAAAAAD+AAAABgAAAAAAAAAA/wAAAPkNAAD8Lefz8P36+gb7/BVx4Ajy
/P3k/iz4/vYV/AP4FgPvGAAAAAAAAAAAAAAA+j0A/wAAAP4AAAAAAAAA/wAE/wD4APsAAAAAAAAAAAAAEwAAAAAA/wAAAAAA
/wAAACEAAAD/AAD3/wAAAAn//hga////AAD/APX///0A//4A+gkA/gAAAAAAAAAAAAAAAAD/CQAAAAAAEAAAAAAAGQD2AAAA
AAz/APgAAAAAAAAAAAAAAAAAAAAAAAAA+AAAAP4AAAD++/38/PL+/f7+//UD9Qn9/vnt5vf9///5/vsNIPn+4QAAAAAAAAD/
AAAAAQD+AAAAAAAAAAAAAAAAAAAl/wAAAAAAAP8AAAAAAAAAAAANAAAAAAAAAAAAAAAADvkAAAAAAAAA/wAAAAAAAP8A//8A
APsAAPgAAAAAAP4A/gAAAAD9/v//AAAAAAAA/QD5/wD//wAA/gAAAPsA/wDBAAAAAAAAAAAAAAAAAAAAHQAAAAAA/wAAAAAA
AAAAAPMAAP4AAAD+AAAAAAAAAPwAAAD+AAAAAAAAAAAAAAAAJv4AADwXHyIn1vTXf38EHX44HxhMEt7O5H8EGUhD3NLiFdgL
AAAACv8AAAAAAAACAAAA/wAAAAAAAAAAAP8AAO/wAAD+///y/v/+/0D58wX6/f3+///9//77/PT///j/EAn/+P8A/wAAAP/9
FPEAAAD6AAAAAP4A/hAA/gD//AAH//8E////D/sADgD///8EAAD///8AAAAA8v8A/v8A/9oL/wD/AAAAAAAAAAAAAAAAEwAA
AAAAAAD+AAAAAAAA/wAA9QD/Df7+AAAAAAAA/kUAAAAAAPAAAAAAAP8TAAD3/wD5AAAA//8A+/8AAAAKAPgA/AAAAAAAHAAA
AAD/APr5APwAAP0ADQAQAAAAAAAM//8AAAD4AAD/AAD/AAAA/gAA/wAAAPwAAAAAAAAAAAAOAAAAAAAA//8AAAAH/QD9AAAA
/wD/+AAAAAn//gD5APH/FAAA/QAA/wD/AP8AADH//AcAAAAAAPUAAAAAAAAAAAAAAAAA+AAAAAAAAAAAJwAAAP/9/wATAP/8
//4AAAD/+wD/AAAA/RYAAP4Z///P/wAALwD8AAAAAAAA/wAAAO7/AAAAAAD+AAAAAP/+APYA/wAAAP8AAAAAAAAAAAAAAAAA
AAAAAA7/AAAAAAAA9wAFAP0AAP8AAAD/AAAA/QDx/wAAEAAAAP8AAAAA/wD4AAAAAAAAAAD8AAAAAAAAAAAAAAAA/isAAAAA
AAAAAP8AAAgA//8A/gAQAAAAAAAAAAAAAAAAAP8AAP0LAAAAAQAAAAAAAP7+AAAA/gD/BwD/AAsA//8AAAD/JekA/gD5/wAE
AAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAAAAAA//UAAAb+DP/+/QD9//3+/wv/+P3+AP8AAAgq//8O+gQAAv3//Pz9+/kC//79
/fr/7/4Q+y3+Ciz//vr//z4j/v/X+f7pAAACAP8AAAAAAAAAAAIA/f8AAAD/AAAACQAA//cAAPgAAPsAAAAAAPocAAAAOP8A
AAAAAP/+AAAAAP8A/QD/AAAA+QAAAAD/AAAAAAD6AAAAAAAA/gAAAAAAAAARAAAAAAAA/P8AAAAAAAD7AAAACgAAAAAAAAAA
AAAAAP/9AAAA/wAABQAAAAAAAAAAAAAABwAAAAAAAAD/AAAA+AAAAP8A/wD8AAD/AAAAAAD5AAAAAAAAAPwAAP8AAP7vAAAA
AAAA/wAAAP7/AAcDAP8A/gAAAAAA//8LAAD6APwAAAD//f79/vz////+///+Fv8A/wDs+v35AAAS/f8A5v/9Cv//+AD7AP//
//8AAPYU/wAA//AA/f8AAP7//wBp//8MAAAAAAAAAAAAAAAGAP/9AAAAAAAA/QAAAP8AACMMAAAC/v0OBf77+f79/g367v32
//zl//0H//3++gn/vBj/Mf8AAP8AAAD+AAAA/ADzAP4AEQAA//8AAAD+/wD//wAAAAAAAAAAAAAAAAAAAPgAAAAAAAD4/wAA
AAAAABf/AAAAAAAAAAAAAAAAD/cAAAD/AAAAAAAAAAAA/gAA9/8AAP8AAwD/AP//Euz/AAD8/wD/AAAA////CfgA/wAUBv4A
AP/9ACIAAAAAAAAAAAAAAP8AAAAAAAAA7gAAAPkAAAAAEQAA/gAAAAAAAAAK+v8AAAD/AP8AAAD9AAAA7gAA+/3/+/z///78
/QL/+/51+///BgkA+f3//ydB+//i//by/ev8/Pz//fn+/f8dGOD+9P/60/8qDv//C/j+/yT+/RUA//8ACQAAAAAAAAAT9/8A
/wD+AAAAAAD9AAD/+AAA9foA/f//AP7+/v0A9/8a/gD/9f8A+QH////8+QD8//3n/v8d+gj//v8OHf/9M/T7/v//4//8/v//
/P/+/9z8/ggAAAAhAAAAAAAAAPoAAAD1AAAAAAAAAAAA/wAA/fwAAAAAAAAAAAAAAAAAAAD9AAAAAP4AAAAAAAAAAAD+AADr
/wAAAAAA/AAAAAAAAAAAAAAAAAD//QAAAAAA/gwAAAAAAAAAAAAAAAAAAAD5AAAAAAD7AAAAAAAAAAAA+gAA9wAAAAAAAAAA
AAAAAAAACQAAAAcAAAAAAAD+AAD0AAD8AAD/EAAA///+/wD3APz/AAAAAAD//QAAAP4AAFr///v///8A/wD+//7//wIU9f4A
AADpAP3+D///Bv8AGQ7/AgAAAP8AAAAAAAAACQD/APkAAAAAAAAAAAAACgD/AAAA/Pr8/P3/9vr8/PwM/uH79/0c7//93//+
EfwF/rwj/PT/AP8AAAD/AAD/AP/z9AUAAAD/ABL/AAAA//8AFwAA/wz//xv9//////7+Af/z//3//vj///7////3/wDmBwAE
AAD/+QAA//8s/gr+AP/+AAAAAAAA/QD/APr/APT//wAsAP7+/wAF///++gYA+v7+AP8AAP/5//8A/wAA5P/+AP////v////+
/v33///3/gAAAP8A//797fX/8AAg/wPwAAAA/AAAAP//APj/AAAAAAAA/wAA///yAAD6ADwAAAAAAAAAAAAAAAAAAAD9AAAA
AADzAAAAAAAAAAAAI/8ADP//AP///wD+AP//BP/2/wAADBoAF/wAAAD9AAAa/xcAAAAAAAAAAP4AAAAEAPkAAAAM/AAA/wAA
AP4AAP3/CwAAAAD/AAAAAAAAAP8AAAAAAAAAAAD9AAAA/wAAKgAAAP8AAAAAAAAAAAAADvb8AAAAABwAAAAAAAAAAAD7AADz
/v/+//3/+v3//wD+//z//////gD3/P///f//+w8O/wUAAAAAAAAAAAAAAAAAAAAAAAD+AAAAAAAAAAD83AAAAQAAAP8AAAAA
AAAA/gAAAAAAAAAAAAAAAAAAAADhFgD9//78AP8A//z//wAAAPr/AP8AAAD29v/68AD//xr//wAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAPv/AAD/yQAAAAAAAAAAAAD/AAAAAAAAAAAAAAAA/f8AAAAAAAARAAAAAP4AAAAAAAAAAAAAAP8AAP8AAAD/AAAA
/wAAAAsAAAD////+9gD/DP////YA////AAAAAPglAP/////+J/kA/gAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP/5AAD/
AAAA/wAAAAAAAAD4AAAAAAAAAAAAEwAAAAAAABH/AAD///76CwAIAAD/AP8A/u4AAAAAAP//AAD/FP8A/f8AAADs/wD/APv/
AAAAAAAAAAAAAAAAAgAA/wAAAAD9/wAA//8M/wAAEP//Kv8AAOz/AAAAAAD//QD/AP/9APr//wAAAP8AAAAAAP8qAAAA7gAA
AAAAAP8AAAAA//4A/gD/AP8A/wAAABMAAAAAAAD+AAAAAAAAAP8AAAAA/wD+AAAAAAAAAAAAAAD//wAAAPL/AAAAAAAAKAAA
AAD/AP4AAAD/AP8AAAATAAAAAAAA/gAAAAAAAAD/AAAAAP8A/gAAAP8A/wAAABMAAAAAAAD+AAAAAAAAAP8AAAAA/wD+AAAA
AP8AAP4AAAAAAAAAAAAAAAAAAAAAAAAA/wAA/hIAAAAW3fr+RP7+/v79/Q/+N/gV+//+/wL3//fj/gbx/xD//wD/AAD9AAAA
AAAAAAAAAAAAAAAAAAAA+v4AAP0XAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8AAAAO8AAAAAAAAABwAAAAAAAAAAAAAA
AAAAAAAAAP/+AAAA7QAAAAD/AAD7AAAAAAAA7gAAABMAAAAAAAAAAP8AAAD6AAAA/wAAAAoAAAAAAAASAAAACwAAAAAA9gAA
/gAAAP0AAAAA+f8ADAAAAAAAAAAAAPwA/wAAAAAAAAD9AAD/JgAAAAD/AAD/AAAAAAAAAAAAAAAAAAAAAAAAAP8AAP/hAAAA
/vkM/iz+/v/+/v32/vr7DPr//f/+BP8w7v4N9zn7/wYAAAAA/wAAAAAAAAAAAAAAAAD/AAAAAA3/AAD/VgAAAAAM/wAVAAAA
AAAAAAAAAAD/AAAAAAAA//0AAP/xAAAAAP8AAPoAAAAAAAAAAAAAAAAAAAAACgAA/wAAANsAAAAAAAAAIAAAAAAAAAAAAAAA
AAD/AAAAAAD9AAAA9v8ACwD/DQD2AAAAAAAAAAAAAAAAAAAAAAAA+P8AAAAiAAAAAP7+ACMAAAAAAAD/APz/AP8AAAAAAAAA
+wAO/+7/AAAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAABz/AAAA8wAAAAjk9AAO93/+8O4I1+PB7H/09gn61wgL+X/xxxzh0ez4
AAAAAAAAAAD/AAAAAP8AAAAAAAAADwAAAAAAAO8AAAAAAAAAAAAAAP8AAAAA/wAAAAAAAAAPAAAAAAAA7wAAAAAAAAAAAP0A
AAAAAAD/AAAAAAAA/wAAAAAA+g/xAAAE/v3+/Ef//SH//v7o//7+XP7+////9///0/7/++4a//z+///5/v8G/P//Gf7//v78
AP7/AP/7Ffr+//YA+v/5/wD2AAD/AAAAAAAAAAAAAP8AAAAAAAAAABwAAAD+AAAAAAANAPMABAAAAAAAAAAA9AAAAAAAAAAA
8gD+APsA/wAAAAAA8gAAAAAAAAAA9gD/AAAAAP8AAAAiAP4A/wAAAAAAAAAAAPn//wAAAAD9/wAAAAAAAAoAAAAA/wAbAAD7
AP7//v8A/QAAAP4O/wAA9gAACAAA/gARCv8AAO/+AP8AAAD/AAAAAAAAAPUAAAARAAAAAAAAAAAAAAAAAAEAAP////0EAAj/
////9QD//w3/AAAA/PUAAN///wAg/AAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAAAD/8gAAAAsAAAD9AP8AAAASAAAAAAAA+wAA
AAAAAP/9AP8AAAAA9wAA/gD/AP/7AAsAAAAA+QD/APEAAP8AAP8AAA0A//8i+AAA/v39AP4AAff//wAAAP///wAAAAD9/AAA
HwD+ABT//wAA/wD//wAAAAAAAP8AAAAAAAAAAAAAAAAoAAAA/gAAAP8AAAAAAP3/AAAAAAAAAAAAAAAAAP0AAAAAAAAd+gAA
AAAAAAAA9f7/AAAAAAAAAAAAAAAAHQAAAAAAAO4AAAAAAAAj/wAAAAAA/xgAAADjAAAAAAAAAAAA/wAA+P4AAAAAAAAAAPkA
AAD/AAD+AAAAAAAAAAAA/gAA/gD+AAARAAAAAAAACwAAAP8AAAAAAAAAAAAA/gAAAAD/APwAAAAAAAD/AAAAAAAAAAMAAAD9
AAAAAAD/AAAAAAAADPsAAAAAAP/1AAAAAAD//AAAAAgAAAAAAAAAAAAAAAD//QAAAAAAAAAA+P8AAAAAAP8AAAAAAAAAEQAA
AAD/APkAAAAAAAAAAAAM/wAAAAAAAAAAAAAAAP7/AAAAAP8A/gAAAP8A/gAAABT/AP8A8gAAAAsAAAAA/P8AAAAA/gD7/QAA
AAD/AAAAEAAAAAAAAAAAAAAAAAAA/wAAAAD+AP4A/wAAAP8AAAAQAAAAAAAAAAAAAAAAAAD/AAAAAP4A/gD/AAAAAP//AAAA
AAAAFQAAAOcAAAAAAP4AAAAAAAAN/wAAAAAA//8AAAAAAAAVAAAA5wAAAAAA/gAAAAAAAA3/AAD/AP8AAAATAAAAAAAA/gAA
AAAAAAD/AAAAAP8A/gAAAP8A/wAAABMAAAAAAAD+AAAAAAAAAP8AAAAA/wD+AAAA/v/vDvj+///+/gb+/hb+Bfz//v8H/f//
R/7//esQ//UAAAD//gAAAAAAAP8AAAAMAAAAAAAAAAD5AAAAIP4AAAn+/eb2//b6/v749vr9/AX//v3//iv//Qz9/f0t+//3
AAAA/v8AAAAAAP//AAAA8wAAAAAAAAAA/gAA/z4AAAAQAAD9AAAA/wAA/vz9AAAXAP//AAD/AP8A/wAA7P8AAAAAAAAAAAAA
AAAAAP4AAAAAAP8AAAAAAAAAAAD6AAD4AAAA/wAAAAAAAAD+AAAADgAAAAAAAAAAAAAAAP0AAAAAAAD/AAAAAAAA/wAAAAD+
AAAAAAAAAAD+AAAA7AAAAP8R//z////+//8AAfr9/f////b/AP//AP///wAF+/z0AAD/AAAAAP8AAAAAAP7+AAAAAAAAAAAA
AAAAAAf+/gAAAAAAAAkAAAAAAAAAAAAAAAAA+wAAAAAAAAsA8wAAAPv/+P3+G/pv/Pn/Gf72+xD//v4t+ff+/f796f/h+fn/
AAD/AAAA/w3//wD+AP//AAAAAAD//wAAAAD+APD//wD/AP//AAD/Fv/+AAAA/v8AAAAAAP/+AAAA//0A6v//AAAAAAAA9AD+
AAAAAAAAAAAAAAARAAAAAAAAAABLAAAAAAD/AAAAABsAAAAAAAAAAAAAAAD/AAAAAAD/ANgAAAD/AAAAAAAAHAAAAAAA/wAA
AAAAAAD/AAAAAP4A5gAAAAAAAAAACgDyAAAAAAAAAAAAAAD5AAAAAAAAAAAMAAAAAAAAAAAA/xUAAAAAAAAAAAAAAAAAAAAA
AAD/APD/AAAAAAAAAAAA+QAAAAAA/wAAAAAAAP8AAAAAAAAAHgAAAAAAAAAAAAD1AAAAAAAAAAAAAAAA/wAAAAAAAAAdAAAA
AP0AAP8ABQD/Ef8AAAD/AAAAAAD/AAAAHAD9APj/AAD//f///////P/6/////vsA+wAV///////++/v+MP4T9AAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAA/AAO/wAA/wD///8ABP797wAA//wE/wAACwD/EP//ABL+AAn//ff/+//+/Ar9AP///QH////9
/ADr9//9AP/+/wD6FPwAIQD8AAD+AAAAAAAAAAAAAAD/AAAAAAAAAP8AAAATAAAA/wAA/gAAD/////8HAPgA/wAAAAD89AAA
AAD/APr/AAAAAAAAAAALAAAA/wAAAAAAAAAAAAD+AAAAAP8A/AAAAAAAAAAAAAAAAAAA/gAAAPQAAAAAAgAAAAAAAAD7/gAA
AAD///8AAP//AP4LACIA/AD/AAAI/wD+AAAAAPz8AAD/+f///wD//wD/APf/2v//AAD+APX/AAD0AP4A5//++wD5AAD/AAAA
AAAAAAD8AAAAAP4A/gAAAP4A/wD2AP78AAAAAAAAAAAAAAAAAN8AAAAAAAD/AAAAAAAAAO4AAP8AAAAAAAAA+gAA/wAAAAAA
AAAAAAAAAAAAAAsAAgAAAAAAAAAAAADSAAAAAAD/AAAAAAAA/wAAAAAA/wAaAAAA/wD9Ef///////wD9/0L/AP8A6///+gD8
////APX/KA7+/v4K8/kV9v7+//P4/f39ff/34v76/gb8//z6Mvr/7AAAAAsAAAAAAAAAAAAAAAAAAAAAAAD/BwAA/wDyAAAA
AAAAAAAAD/0AAAAAAP//AAAAAAAA/wAAAAD/APP/AAAAAAAAAAAAAAAAAPQAAAD/AAAAAAD/AAAAAAAA/f0AAAAA/wAAAP8A
AAAAAAD//QAAAAAA/gAAAAAA/wAXAP4AAAD/AAAA/wAAAAAAAP/9AAAAAAD+AAAAAAD/ABcA/gAAAAAAAA8A/wAAAAAA/wAA
/wD94f8AAAAAAAAACf8ACQD6/wD3APgZAAAAAAD//wAAAP8A/v8AAP0AAAAd//8GAAAAAAAAABsAAAAAAP8AAAAAAAD/AAAA
AAAAAOEAAAD//vv/BwD//gsAAAIAGwD//gAAAP7/AP//AAAh9fn/APsA//8AAP8AAP////7i/wAAAP8A//8A/wAA+QAf/wAL
AAAA/wAAAAAAAAD//gAAAAAA/wAAAAAAAAD/ABAAAAD/AAAAAOv//v//AAD///8AAAD/SAD8AAAAABIA6f//AP4A/gD////1
//4AAP7q/wAACwYA//v//QD/7QAu/yD1AAAAAAAAAAAAAAAA/wAAAAAA+wAAAAD9AAAAACoAAP4AAAAAAAAAAAAAAAD/+AAA
AAwFAAAAAAAAAAAA+AAA/wAAAAAAAAD3AAAAAAAAAAAAAAAAAP8AAAAA9QAbAPkAAAAAAAAAAAAAAAAAAP8AAAD/AAAA/wAA
AAD+APoADAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAA7QAtAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAAAADtAC0A
GgD4/wAA//8AAAAGAPkA/gD+AAD9/wAAAAAOAPL9+gAAAAAAAAAAAAAAAAkAAAD/AAAAAAAAAAAAAAAA/v0AAAAAAP7/AAD+
AAD/DAD/AP0A/wAAAP8AAAD/AAD5AwADAAD8AAAAAPQAAAAAAP8AAAAAAAD//wAAAAD/AAkA/wAAAPwAAAAA9AAAAAAA/wAA
AAAAAP//AAAAAP8ACQD/AP///wX/AP3+/////hf//wAAAAMA//7/G/8A/wAO/ADyAAAABgAA/QAAAP/+AAAAAAAAAAAA/wAR
AAAAAPz8AAAAAAAAAAAAAAAAAAD9AAAAAAD4AAAAAP//AAAAEQAAAP8K/QAAAAYU//8A/gDv/wD/AAAAGf8AAP8A/ADb/P8A
/Bfh//f9BPn8+/718/X6/vD+8/4u+v787v75+wjl+QsAAP8AAAAOAP8AAAD+AAAAAAAAAP//AP8AAAAAEgAA+QAAAAAAAP4A
AAAA9gAAAAAAAAAA+v8AAAAAAAAP/QAAAAX/AP8A/wAAAAAAAP//AAAAAAAFAAAA/wAAAPb/AAAA7v8A/wD//QAAAAAA//8A
/wAAAPT/AAD/AP8ADPQAAAAAAAD+AP8A/wAAAAD//wAAAAAAADoAAAAA/wDRAAAAAAn/AAAAAAAAAAAAAP4AAAAAAAAHAAAA
/gD/APr/AAAAAP8AAAAAAAAAAAAA/gAAAAAAAAgAAAAAAAAA+v8AAAAAAP4AAAAAAAAABAAAAAAAAAAAAAAAAAAAAAD5DQAA
/TL5//z/Ef7+/f//KPsv//7/9f8W/P/90/77/uEE/AcACwAAAAAAAAAAAAD5AAgAAAAAAP8AAAD+AP8AEwAAAAD+AAAAAAAA
AAAAAAAABQAAAAAA/wAAAP4AAAD3AAACAAAAAAAABgAAAAAACQAMAAAA/QD+/wD/AAAAAPH/AAAAAAAAAAD/AAAAAAAIAAwA
AAD+APsAAAAAAAAA/AAAAAAAAAAAAPwAAAAAAAAA+AAAAAAA/gAAAAATAAD2AAAAAAIAAP0AAAAAAAAA9f//AAAAHQD+/wAA
/QAAACEAAP/39PXyFvsDHPj3CfXXDY4T6/kG/PAA/PoRTfX+Lvv4FgAAAP7/AAAAAAAO+QAAAPgAAAAAAP0AAAD/AAAy/gAA
AAAAAA4AAAAAAAAAAP8AAAAAAAD+DAAAAAAAAPMAAAAAAP8AAAD8/wAAAAAA/+cAAAAAAP4AAAAACQAAJQD/AAAAAAD9AAAA
AAAAAAAAAAD0AP4AAAAAAP8AABL1AAAAAP//AAsAAAAAAAAAAAAA/P8AAAAAAAAA/AAA/94AAAD/AAAAAAAAAAD/AAD7B/UA
AAAGAP//AAAFCfwA/QAA/wD/AAAOAAAAAAAA//wA/wUAAOoAAP8AAP4A/f/q/wAYAAAAAPQAAAAAAAAAAAAAAAAAAAAABQAA
/wAAAP4AAAAA//8A/wAAAAAAAAUG6QAAAP8AAP8AAADzAAAAFAAA+wD/AAD6AAAAAAAAAAD3/wAAAAAAAAAAAP8AAP8cAAAA
AP8AAPsAAAAAAP8AAP//AAAAAAAEAAAA/wD/APAAAAD//P7//xj/If///wb//v0A+gD33/7+/wT//f//xv0kEv8A//7/AAAA
AAAAAgAAAP4AAAAA/wAAAAAAAADrEAAA/wD//v8AAAAAAAACAAAA/gAAAAD/AAAAAAAAAOsQAAD//v//K///AP///wP//wQE
/gD9//79APf6/wD//wn+IQD/AAAMAAAAAAAAAAAAAAP/AAAAAAAAAP8AAAD2BAAA/yH+AP8A/wAA/wAAAP7/AAAA9QAj/wAA
/gD/AB3/AAEAAAAAAAAAAAAAAAAA/wAAAAAAABQAAAAAAAAA6gAACQAAAAAAAAAAAAAAAAAAAAAAAPwAAAAAAAAAAAAuAAD5
AAAXAAAAAP8AAAAHAP8AAAAAAAAAAAAAAAAAAOf/AAAAAwAA/wD/AAAAAAAAAAAAAAAAAP//AAAAAAAAFwAAAP7//P/9//34
/v79+RLX/i3/Ie0AEv3//iD/CQH+/P7zAAD/AAAAAPoA/wD8APAA/wANAAD//wAAAAD/AO7+AAD///8A/gAAAAD/AP0S8AAu
/xztAAD/AAAjAAAA9v4A8wAAAAD/AP7/AAAAAAD+AAAA9wAAAP8A//4AAPoqAAAA/gD+AP///vv//gD/Dxj+AAD6E//6/f//
///7ANpN/fkAAAAAAAAAAAAAAAD8HQAAAAANAAAAAAAAAAAA/QAA9AAAAAAAAAD/AAAAAAD/AAAAAAAAAP8AAAAA/QAu/gAA
/wD/AAAA//7//wD/FP3/AAD6+wD7/gD/AP/+ANxJ/hD/Cf3////++//+AP//8v0A/wv+//3+///+//7+D/P/CQAK/wAAAAAA
AAAAAAD8AAAAAAAABQAAAP8AAADq/wAEAAD/AAAAAP4AAAAAAP8AAAD/AAD//wAAAAD/AB//AAAAAAAAAAAA/wAAAAAA/wAA
AAAAAP8AAAAAAP8ACf4AAAAAAAAAAAD/AAAA/wD/AAAADAAA/QAAAAAAAAD79wAA+/z9/fn+/P79/e4B9P5X/v79FP72+v0j
J/X5/s38/fMAAAD+AAAAAAAA9AAAAAAAAAAAAAAAAP8AAAAA9QAAAAAAAAAAAAAAAAAAAAD/BAAAAAAAAAAAAAAAAAD+AAD5
AAAAAAAAAAAAAPwAAAD9AAAAAAAAAP8lAAD/APIAAAUAAAAA/wAAAAAAAAAA/iwAAAD/AAD/AAD/+AAA+AAA////AAAAAAAA
AAAAAAAX/wAAAAYA/wAAAP0AAAD9AAAOAAAAAAAAAAAAAP4A/AAAAAAA/wAAAAAAAAD8ABIAAP3/APwA/////v/+AAD7Nf8A
AP8tAP/2AP8A/xMA6v798wAAAAAAAAD/AAAAAAAAAAAAAA4AAAAAAAAAFQD3/wD+KQ/2xuj3IhI1OvEIAEHoydsCDe0Izghi
B+HrFeT+Ie/+AP79/v8Kbf79/hb/0f7yAAIAAP33//7///wA8w//AAAA/wAAAP8X////BgD8/wAAAAAA/w8AAAAAAQD5/wAA
/wAAAAAAAP8AAAAAAP8AAAAAAAAAHwAAAAAAANkAAAD/AP4A/wD+/Q9iAAAA7/sAAAAEAP3+//8A+P0AKf788f8A//n////y
DxX2+//+//8AAAT///YA+v8W/wAR/f/8AAAAAAAAAAAAAAAA/QAAAAAAFAAAAAAAAAAAANoAAAX/APr/AAD/7P39+QAAQP4A
AP//AP7+/SwA//kA6v/+/gAAAAAAAAAAAAAAAAD+AAAAAAAACwAAAAAA/gD4AAD/AAAAAAAA9f7/AAAAAAAAAAAAAAAAHQAA
AAAAAO4AAAAE//8A///2/f//AAD5/f8AAP4GAPj6//7x//4AF///+AAACwAAAAD/AP8AAAACAAAAAAAA+gAAAAAA/wDxAPUA
/wAA/wAA/wAA/wDy/hIAAAAA/wD//gAAAAAAAOH/APcAAAAAAAAA/wAAAAwAAAAAAAAAAAD/AP8AAP8AEwAAAAD8AAD/AAAA
AAAAAAAAAAAAAAAAAAAAAP8AAAASAAAAAAAAAP4AAAAAAAAAAAAAAAAAAAAAAAD8/wAAADEAAAAAAAAAAAD/9AAAAAAA//8A
AAAAAAD/AAAAAAAABwAAAAAAAAAAAAAoAAAAAAAAAAAAAAAAAAAA9wAAAADzAAAAAAD/AAAA/2YA/wAAAP8AAAAAAAD+/wAA
AAD/ANT//gAAAAD/AAAADwAA//8A/wAAAAAAAAcAAP8AAPwA5QAAAP4AAP8AAP//AAAAAAD/AAAAAAAAAP8ACQAA/wD3/wAA
/v/+//z//PT///8C+vL/Av/+Cf//Bf//+/////X+/wUAAAAAAAAALwAAAAAA/wAAAAAAAAD/AAAAAP4A4QAAAAD9/wD/AP/8
//////4V//8AAAYAAP7//wcAAgDL/gD/AAAAAAAAC/wAAAAAAPoAAAAAAAD//wAAAAAFAAr//wAAAAAAAAAAAAAAAPUAEAAA
AAAAAAAAAAAAAP8A/P8AAAAAAAAAAAAAAAAA9wD/AAAAAAAAAP8AAAAA/QAfAAAA/gD7/v///PIvFP3//+z6AAD//wAH+P75
/xMQAAf8+f4AAAAA/wAAAAAAAP0AAAD0AAAAAAAAAAAAAAAA9/4AAADzDQD+AAAAAAAAAP/wAAD/AAgA//8AAPkAAP8MAAAX
AAAAAAAADP0AAAAAAAAAAAAAAAAA/gAAAAAAAPkAAAAAAP8AAAAA3QAAAAAA/wAAAAAAAP4AAAAAAP8AFwAAAP8AAAAAAAAA
AAAAAPwEAAAA/w8AAP0AAAAAAAD6AAD/AAAAAAAAAAAAAAAA/gAAAAAA/wAAAAAAAAAAAPYAABcAAPwAAAD/+///AAAAL/8A
AAAAAAP//wgAAP8A+gAAAC0AAAAAAPv/AP8AAAD//wAAAAAA//wA/wAA/gAa/wAA/wD/AAAA/tn//wAAAP//AAAAAADw/wAA
AAD/AFL//wAAAAAAAAAAAAAAAAAVAAD/AAD/AAMAAAAAAAAA/P8AAAAAAAAAAAAAAAAAAP7/AAAAAP8AAP8AAAAA/QAtAAD2
ABcAAAAAAAAAAAAAAAAAAAAAAAAV/QAA/AD8APwAAPf/AAD//wD9Ef//ABT/////AAD/AP//AAAA//oA7hAA9v8AAAAAAP//
AAAA/gD//wAAAAAAAP8AAAAAAA8B/wAA/wD+/QAA///////xAPX//wAA/wD//QAAAAD8ABT9APwAAAAAAAD/////AAAAAAAA
AAAAAP/4AAAAAAAAHQD/AgAAAAAAAADvAAAABwAAAAAAAAAAAAAAAAAA/wD3/wAA/wAAAAAAAP8AAAAAAPsAAAAAAAAA/wAA
AAD7AOkAAAAAAAAA/gAAAAAAAAAAAA4AAAD/AAAAAAAAAAAA0AAAAP///wD4AP8F//8AAAD+FgAAABIA//8AAP///wAD/wD5
AAD8AAAAAAAA/wADABT/AAAA4gAAAAAAAAAAAPf/ACMAAPwAAAD//gAAAAAAAAAAAAAAABQAAAAAAP8ADP8AAAAA/wAAAAD/
AAAA/wDFAAAAAAAA//4AAAAAAAAnAP8AAO3/AAAAAAAAAAAAAP8AAAAAAAD9AAAA/wAAABoAAAAAAPsAAAD//wD/AAAL/P8A
AAAAAAj/AAAAAPwA+P8A//7w+AD9AAH6/vUAAAD6+f///wAA/P7//kL9/f/w/1oAAPs5AP4AAAAAAAAAABYAAP8AAAD+AAAA
8gD/APQA/wD/+/8AEv8AAAD/AAD///0A/wAFAAD/AP/6AAD/5v8A+QAAAAAAAP39//8ABwAA/gAAAP4AAP///QD8AP/2//8I
AAAAAAAAGv8SEAAAAP/8AAAA+AAA/gD/APr/APn/APkWAAAAAAD//wAAAAD9/gD/AADtAAD/AAAAAAAA4f8A+QD4/wD9AAAA
AAAAAAAA////AAAAAP8A+u0AAP4kAAAA/xQTAPT/AAD//wAA//////4A/wAA/wAeBwAA/eD/APwW//f++v5N7vn4/BH94/n8
//71//L9EAQL/ev+xvTxEQAAAAAAAAUAAP8AAAAA/wAAAP8AAPsAAAAAAAD3AAD6AAD+AAAAAAAA/wAA/wgAAAAA8wAA/wD9
AAAAAPT/KxQAIQAA/wD/AAAAAAAA/gAAAAD1ABT/AAD+AAAAJP8AAfr///3+//7+/v7/Ev/0/v///wb///b//v/+/P8cLv0J
/gD+AP4A//v//wAA8Sz/AAAACQAE/wAAHwD9AO7///8AAAAAAAAAAAAAAAAA/QAAAAAAAAAAAAAAABMAA/7+AP7//gD6APv4
/+kA/wD7/v8AAAAA//4A//v7/gAl/v7//wAA/wAAAP8AAAD79f0AAAAA/QAAAAAAAAD+AP8A/gIAAAD//QsA/wD/AAH+/AD+
AAD++gj/AAD8APUAG/v/+wAAAAAAAAD/AAAAAAD/AAAAAAAA9f8AAAAA/wAx/wAA/wD9AAAA/+z//QD/ADv+AAD/AAAT/QD/
AP7/APT//gAAAAAAAAD//v/9AAAA//8AAAAAAAD+AAAAAO0ADgD7AP4A/gAAAP0I/v7//wD6/gAA/wAA9fz1/QD/BgAc/vYA
/wAaAAAA/////gAAAA7/AAAAAADl/wAbAP/7AAD//gAADAAA/AAAAAAAAAAAAAAAAAAAAAAAAAATAAD/AAAAAP///wD+AP8v
/+YAAPH5DQAAADMA//4AAP//+wDS/v8K/f/z/////fz9/P7/8zH9///+Pf8J+hQX//71/+n9IdIAAAAAJQAAAAAAAAAAF/8A
AAAAAP8AAAD/AAAA3gAA+AAAAAAAAP/8//8AAAAA/gAAAAAAAAoAAAD//QDpAAAAAAD/AAAAABAAAAAAAP8AAAAAAAAA/wAA
AAAAAPQAAAD/AP8AAAAMAP//AAAA//8AAAAAAP//AP8AAPsANwD7AAAAAAAAAAD7AAAABwD/AAAAAPIAAAD/DAD/AAD1AAAY
AAD/AAAA/gAA/wAAAPgAAAAA+AD//wAAAAD+AP0AGRD/APgAAAD/+////gAUM/8AAAD+AP/9G+8A//8AFv/+6gAAAP8AAAD/
AAAAAwD5AAAAAAAAAAAAAAAADQD3/AAAAAD/AAAA//cAAAAAAP8AAAAAAAD///r+AAAaAAb4AP4AAAAAAA8AAAAAAAAA+wAA
AAAO6QAAAAAAAAAA/f8A+wAAAAAAAP8AAAAA/gAAAAAAAAAAAP8AAP8AAP71AAAAAAAAAAAAAAAAAAAA/AAAAAAADAAAAAAA
AAAAAAAAAPwAAAD/AAD/AAAA//wAAAAAAAACAPEAAAAAAAAADf8A/wAAAAAAAAAAAAAAAAAAAAAAAOsAAAAAAAAAAAD1AAAI
/wD8AAAA//3//wAAAOj/AAD/+wA0/wD8AAD+APj//xEAAAAGAAAAAAAADvwAAAD+AAAAAAAAAAAA/wAAJf8AAAAAAAAAAAAA
AAAA+QAQAAAAAAAAAAAAAAAAAAD//wD7AAAAAAAAAAAAAAAAAP8TAAAAAAAAAAAAAP8AAO8AAAAA/gD//wAAAAAAAAAAAAD+
AAAAAAAAAAD/AAAAFgAAAAAAAP8AAAAAAAD/ABcAAAAAAP8AAAAAAAAAAAD8AAD9//3///4A//7//wD/APv/EP/+/wD+/wD/
FQD///YQAPkAAP8AAAAAAAAA/wAXAAAAAADuAP8AABsAAP8A/AAAAAAAAPz6AAAAAAAAAP8AAAAAAP8AAAAA/f8AAAAIAAD/
APz/AAAAAAAAAAAAAPAAAAD/AAD+AAAA/QAAAP8AAAAAAAAAAAD/+AAAAAAA/wAAAAAAAAAAAAAAAAz/9wAAABH+AAD/AP8A
//8ACP/+/wAAAPoA//oAAP8A/wDy/v/yAAD+AAAAAPsAAAAAAPwAAAAAAAD/AAD/AAAkAPUAAAAAAP8AAAAA////+gAA/f8A
AAAAAAD/AAAA/P8AyAAAAAAAAAAAAAAAAAAAAP0AAAAAAAUAAAAAAAAAAADxAAD4/wD/AAAA//r//wD+/P8FAAAT+AD//wAA
AP//AOsvAAT+CP/+8yj/DP7+/w377v4C/v8h6/39///9/vL+CP3+7AD/APoFAAAAAAAA/QAAAP8AAAAAAAAAAP8NAP/4/wAA
/wD3//8A/////wADACb//QD9AAD9JwAAAP//APX8/wD7AAD+/wD/AAD/AAH1/wD/AAAaAP//AAAA/wYA+f///AAAAAAA9gAA
AAAAAP8AAAAAACcQAAAAAAAAAAD+AADtAAAA//8AAAAAAAAEAAAA/wAAAAAAAAAAAP8AAAz8AAD6///7/v/9/v7+/xH/9P7/
//8F//71//7//gX/Cy79CQAAAAAAAP8AAAAAAAAAAAAAAP8AAPsA/wAAAAD2AAAAAAAA/gAAAAAAAAAOAPsA/wAA+AAA/AAA
AAD/ACsxAP8AAP//AAAA/wD/AP8A+gAAAAANAAD/AAAA//8A9v//9QAAAP8AAAAAAAAAAAAAAAAAAP4AAAAAAAAAAAD1AAAA
/wT+AP8A//3//wAAAP7/AAAAAAAT/wAA/wD6AOn//wD///4ADQAP////AAAo//8AAAA9AP7/AAD+AAcA+///5wAA/wAAABAA
AAAAAAAAAAAAAAAAAP8AAAAA/gD+AP8AAAD9/wD6/7MAAAAAAP//AAAAACz+/wD+AAD/ADv/AAAAAAD/APoA/wAAAAAAAP8A
AAAALP8AAP8AAAAADQAAAAAAAAAAAAAAAAAAAPsAAAAAACsAAAAAAAAAAAD+AADe9xH59ff+9vv6+g/69yoMGv79IP5CBf36
BvsK/vb4+fkAAAAAAAAAAAAAAAD9AAAAAAD/AAAAAAAAAP4AFgAAAPsV/v39//3+/v79/wUYCP///w3/D/n///L/9P/2/v0D
//////8A//////4BAP//8gAA/wD8/gAA4f8KABv+APgAAAAAAAAAAAAAGAD+Ov8AAAAFAP4AAP8AAPoA+QD/AAAAAP8AAAAA
AAD//gAAAAgAAAAAAAAAAAAAAAD1/wAAAAAA/f8AAAAAAP/9AAAAIwAAAAAAAAAAAP8AAPMAAAAAAAAAAAAAAAAAAAD/AAAA
AAD/AAAAAAAAAAAAGQAA+//+/gD9AP3/////AP7l/v////4AERAA/zT/6/8T///9AAAAAAAA/wAAAP8AAP39AAAAAAAPAAD/
AAD9AO8AAAn/AP/+///+/////v776P7/AP8O//r+/////vIAT//c/AAAAAAAAP8AAAAAAAD+AAAAAAAAAP8AAAAA/wATAPsA
//T/APjf/////wD/CAX+//8AAmT/+f8A+//+FOT///4A9QAA/QAAAAAAAAAAAP//AAAAAAAAAAD+AAAR2QAAAAAAAAD/8gAA
AAAAAP8A/wAAAP8bAAAAAP8AAPwuAAAAAAAAAP0AAAAAAAAAAAAAAAAAAAAA+gAA/wAAB+UAAAAA/wAACgAAAAAAAAUAAAD+
AAAAAAAAAAD+AAD///8AAAAAAAAAAAAAAAAA9AAAAAAAAAAAAP8AAAAAAAAc+gAA//4AAP//AAAA/wAA+Rv/AAAAHv///wAA
AAAAAP//AN8A/gAAAAAAAAAAAAD9AAAAAAAOAAAAAAAAAAAA/wAA+gAAAAAAAAAAAAAAAAAcAAAAAAMAAAAAAAAAAAAAAADs
/wAAAAAA+AAAAAAAAA4AAAAAAAD//wAAAAD8ACwA/wD/AP7/AAD+3f7+AAAA9f4AAP8AAAcKAP8A/wkAA/7+AAAAAAAAAP/9
AAAAAAD/AAAAAAAAABIAAAAACQD5AAAAAAD/AAAAAPsAAAAAAPgAAAAAAAD//wAAAAD8AB//AAAAAP8A/AAA9f7//gEA////
9AD+AP//AP////8S2P4AAAAAAAAAAAAA/wD+AAAAAAAAAAAAAAAA/wAA/wDfAAAAAAAAAP0AAAAAAAAAAAAAAPQA/gAAAAAA
/wAAEvUAAAD+APz/AAD+9P//AAAA9ggA/P/eAAf+AP8A/zYABf3/ACT++P34+g76/v3+A/8U/f71/wn79fb+Efoe5/09CCAH
AAAAAAAA+QAAAP8AAP4AAAAAAAAAAP/+/wD+APgAABEAAAAAAAD/AAAAAAAA/wAAAAAFAPoAAAAAAP0A9gAo/wD/AAAAAAAA
AAAAAAAAAAAAAAAAAAAAGv8AAADnAAAAAAAAAAAAAAAAAAAAAPgAAAAA/wAAAAAAAAD/AO8ABgAAAAD/AAAAAAAAAP4AAAAA
AAAAAAAAAAAAIAAA8f8AAAAAAAAAAAAAAAAAAAAAAAAAAA0AAAAAAAAAAAD/AAD4BPrqBmb9+fP9/P/++S33/fv9/P4B+v78
Af369hj++vsACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAD6AAAA/wAAAwAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD++wAA
//v5APoA//8A/wAA8Sz///8AFgD7/wAAJgAA/9P/AAAA/QAA/QAAAAAAAAAAAP8AAAAAAAAAAAD/AAD/GgAAAAD4/QA5AAAA
AAAA/wD8/wD/AP8AAAAAAPsADv/nAAAA/wAAAAAA//8AAAAAAAAAAAD/AAD//wAACgD5ABIAAPwI/AAACAD//wAAAAAL//8A
AAAAAAgAAAD/AP0A9AD//wD+/wAeAAAAAAAAAAAA/wAAAAAAAAAAAP4AAP/3AAAAAP/9ABUAAAAAAAAAAAAAAP8AAAAAAAAA
7gAAAOkAAAAADQAA9QAA/gAAAAD+AAAAAAAAAAAAAAD/AAAAD/8A+AAAAP8QAAAAAAAA9wAAABAAAAAAAAAAAAAAAAD4/wAA
/wD/9P////////7/8A//AAAA6QD///8lAP78AAj//wMAAAD0AAAAAAAA/wAAAP8AAAAAAAAA/x4A/v0A9AAAAAAAAP8A/wAA
AAAA/wAACgAAAAIAAP8AAAD5AAAN/wD++ULpJO4F9wz5+O0Ofyj0Jfj88fok9ffnwvvT9xPe+tn/AAAAAAAA+AAAABAA/wAA
AAAAAAAAAAAAAPgAAwAAAAAAAPwAAAAA/wDzDwoAABwAAP8AAP/9+wAA/gDVAP/+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAP/6
AAD/AOMAAAAAAAAAAAAA4QAAAAAAAAAAAAAAAAAAAAAAAPkACQAAAAD/AAAAAAAAAAAAAAgAAAAAAP4A/wAAAAAAAADrAAAA
AAAAAAAKAP4AAAAAIgAAAAAA6f3+AAAAAAAAAAEAAP4AAAAAAAAAAAAAAADvAAAAAAAXAAAAAAAAAAAA/wAA//////3//wAA
AP///zz///3/APsA//8A/+IAAP8d/gDyAAAAAAAAAP4AAP8AAP8AAAAAAAD/AAAAAAAAAN4AAAAAAAAAAAAAAAAAAAAjAAAA
AAD9AAAAAAAAAAAA8QAA/P1I9v71/vz7/f3/+u8a+f76//7/JPz+/OX+/PkB7v79AAAA/v8AAP8AAADuAAAA/AAAAAAA/wAA
AP8AACb8AAD/AAAAAAAA/gAAAAAA+wAAAAoAAAAAAAAAAAcA+wD/AP39/f30E/74/v7/+v4T+v3+//30/Pz///z4/vw4C//m
/wD///8AAP8AAAD9AP8A/wAAAAAA/wAAAAAAAAYUAP0AAAAAAAAAAAAAAP4AAAD/AAAAAAAAAAAAAAAADvsAABgC+f7++wz/
//8AAP/r/gD//wcJAf7///3/EQAs/vn6AAL/AP4A/wAAAAAAAP8AAAAAAAANAAD//QAAAP8AAAD+APz/AAD/AAAAAAAA9QAA
AAAAAPsAAAAAABgA+wAAAAAAAAAAAAAAAAAAAAD9AAAAAAAAAAAAAAAAEwAD/v4A/wD/AAAA/yL//wAB/v4P/wAA/wD7IAAA
AP/8AMcf/wnyA+EANeMT8+vl7Qazd+L51/x/Nwfy8/IQPiHtMdMRngAAAP39AAAAAAAACwAAAP8AAAAAAAAAAAD7AAD6/QAA
AAAAAP0AEv///wAAAPz/AAAA/wD8/wAA/wALAPwA+wAAAAAA/wAAAAAAAP8A/wAAAAAPAAAAAAAA/wAA4AAA/wAAAAAAAAAA
AAAA/AAAAAAAAAMAAAAAAAAAAAATAAD8APMAAAAA/gAAAAAAAAAAAAAAAAAAAAAA/wAAAAkAAAAAAAAAAwAAAAAAAAAAAAAA
AADwAAAAAAD/AAD/5gAA/wAAAAAAAAAAAAAAAAD/AAD3AK8AAP8AAAAAAwDxAAAAAAAAAAANAAAAAAAA/gAAAAAA9/cAAAAA
AAAAAP8AABIA//8AEQAAAAAAAP8A/v4AAAAAAAAAAAD+HgAA6QAAAAAA/wD9APwAAAAAAAD/AAAAAPsAAAAAAAkA+//+AAAI
//7////7//3//wD//z/uAP//IRQC//////79ACX/C+n/BAAA/P//AAD/AAD/9/8AAAAO////AAD/AAAA+P8A9gAAAAAAAAAA
AAAAAAAFAAAAAAUAAAAAAAAA/wD/AAD3/wf/Cv7///3///7/+u3//+wAAf///v///v8f/wT//v0AHv8A8wD//wAAAAD+//8A
AAAKABL/AAD+APv/6PoA9QAAAAAA8gAAAAAAAAAAAAAAAP8jAAAAAAAAAAD+AAAAAAAAAAAAAAAAAAAA/QAAAAAA+AAEAAAA
AAAAABb/AAD//v//+v//////AP/qRv8A/wAf//v/AAAj6f//6///8gAOAAD/AAAAAAAA/gAAAAAAABcACAAAAP7/AAD9/wD3
AAAA+v0ABAAAAAD9AP8AAAAA8gD8AAAAAA0AAPj/AAv//v8AEwD8AP//AP///t8FAAAHAP7/AAD9Ov//6gX/CQAA/wAAAP4A
AP8AAADr/wAAAAAA7f8AAAAA8gBTAAAA/wD9AEL/AAD//wD///z9//8A/wD//wAA9wAO/fz/AP8A/wAAAAAAAAAAAAAA/wAA
AAAEAAcAAAAAAAAA+AAA/wAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAADmAAD+AAAAAAAgAAAAAAAAAAAAAAAA/74AAAAA
AAAAAP4AAAAA/wAA/QAHAAAAAAAA//8AAAAZAAD+AP//APoAKQD/+QAA/wAAAAAAAAAAAPz9AAAAANAA/wAAAAAA+gD0AP86
AAAAAAAAAPMAAAAAFf8AAAAAAAD/AAAAAAASAP7/AP8AAAAAAP0AAAAAAAAAAAAAAAD/+gAAAAAAAAAAKAAAAAAAAAAAAAUA
AAAAAAAAAAAAAAkAAP8AAAAA/wD+AAD9AP8AAAAAAAAAAAAAAO4AAAAA/wAA/wAA+wD8AA8A/x0AAAAAAAD/AAD/AAAA/SwA
AAAAAP7/AAAA//8A9AD+AAAAAAAAAAwAAAAAAAAAAAAAAAAA/wAAAAAAAAD2AP4AAP8AAP0AAAAAAAAAAAAAAAAABgAAAAAA
HwAA/uQAAPsAAP8AAAAAAAAAAAD/+QAAAAD/AP8AAAAAAP4AHQAA/wAAAAAAAP8AAAAAAP4AAAAAAAIAAAAAAAAAAADvAAv/
AAAAAP///wAA/wAA/RH/AAAAHgD//wAAAP8AAOz///QAAAAAAPYAAAAAAAAA/wAAAAD/KRMAAAAAAAAA+QAHAP8C/wAH////
//8AAP8V/wD/APkADP8A//0A///s+//5AAAAAAAAAAAAAAAZ/QAAAAD7LAAAAAAAAAAAAPr/AOcAAAAAAPv//gAA/gAA/gAA
AAAH/AD/AP8AAP4AGwD//QD+AAAAAAAAAAAAAAAAAAAAAPUAAAAAAP4AAAD5AAAW/QH7//z/HTL+/f///+79//f/4v/82///
8f4B/kD+/fP/AAAAAAAWAAD/AAAAAP8AAAAAAP/8AAAAAP8A7gAAAAAAAAD3AAAAAAAAAAAAAAD4AOYAAAAAAP0AAP/8AAD/
AAAAAAAAAAAAAAAAAAAAAAAACgAA/gAAAAAAAPsAAPsAAAAAAAAM/gAAAAAAAAAAAAAAAADpAAAAAAAA6wAAAAD/AAAHAAAA
AAAAAAAA/wAAAOgAAAAAAP8AAP/6AAD/AP0O/wr7AAAAAAAH//P///8A/wn9/wD//gAA////AAYAAAAAAAAAAAAAAAAA8wAA
AAAAAP4AAAAAAAAAAAAABgAAAAAA/QD+AAAAAAD4AAAAAAAGAAAAAAAADAD3AAADAAAAAP8AAPsAAAAAAAD/AAAAAAD+/wAA
AADyAEX/AAAAAAAA/wAA/wAAAAAAAP8AAAAAAP8AAAAAAPkABgAAAP8A/wAAAP8AAP8AAPoe/wAAAAgA/f8AAAAAGwDv///q
//8AAP///////wAA/xj/AAAAEv///wAA//8RANj//+gACgAAAAAAAAAA/wAAAAAAAAAAAAAQAAD+AP0AEQAA+zUZ4CEViQO9
7en2z08f0PPf/U1//jHh8+AcARAy7CjWAAAANP8AAAAAAADqAPgA/wAMAAAAAAAAAP8AAOsGAAD/AAAA/wAGAAD/AP/+//8A
AAD/AAD+AAAAAP8gGP///AAAAAAAAP8AAAAAAAAAAAAAAP4AAAAAAAAAFwDlAAAIAAAAAAAA+AAAAAAAAAAAAAAA+AD/AAAA
AAAAAP4AABMAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAA5AAA/wAAAAAAAAAAAAAAAAAMAAAAAAQAAAAAAAAAAAD3AAD5
AAAAAAAAAAAAAAAAEAAAAAAA9gAAAAAAAAAAAPQAAP4A/gAAAAAAAAAAAAAAAAAAAAAFAAAAAAD/AAAADAAA/gAA+QAAAP8A
AAAAAAD4/wAAAAAANgAAAAAA/wDaAPIADwAAAAAAAAAAAAAAAAAAAAD/AAAA/gAAAAAAAPkAAAAAAAD/AAAAAAAAAP4cAAAA
AADwAAAAAAAAAAAA/QAA8/wAAAAAAAAAAAAAAAAAAAAAAAAAABoAAAAA/wDv/wAA/wD/AAAA//4AAAAAAPH/AAAAAAD//wAA
AAAAAA8AIQAAAAD/AAAAAAAAAPkABgAAAAAAAAAAAAAAAAAA+wAAAAAA/wAAAAD/AAAAAACpAAAAAAAA/wAAAAAAAAAsAAAj
AAD/AAAAAAAAAAAAAO4AAAAA1AD/AAAAAAAAABkAABYZAAAAG/oAAAAAAAkA//8AAAAJHgD/AAAAAP8A7/0ACAAAAP//AAAA
AAAA9v/yAAAAABMAAAAAAAD+AAD//wD9//8AAP/4/wD//wAA/+z/APf/D/L//QAA/v8AAP////0AAAAAAAD/AAAAAAAA+QAA
+QAMAP//AAAAAP8AAwAEAAAAAAAAAAAAAAAAAC0AAAAAALIAAAAAAAAAAAD6/wD+AAAAAAAAAP8AAAAA+/8AAAAA/gADJgAA
/gAAAOoAAP7/AP8AAAD/AAD/AAAA/P8AAP8AAPr/AAAA/wAAOQD/AAAbAAD/AAD9AAAAAAD7AAAAAAAAAAAAAP8AAADyAAAA
//0AAAD///8AAAAA/z4AAAAA//8A/wAA/QAAAPcAAOgAAAAAAAAAAAAAAAAA/wAAAAD/AAAAAAAAAAAA+QAJ/wAAAAAAABkA
AAAAAAD//wAAAAAA/v4AAAAAAAD8AAAAAAAAAAD9AAAAAAAAAAAAAAAA+g0AJgAA/gAAAPoAAPoAAP8AEQAAAAAAAAAA//gA
AAAAAAAAAAD/BwAA9QAAAAAAAAAA9/8AAAAAAP8AAAAAAAIYAAAAAAAAAADGAAARAP//APwAAAAAAAAAAAAAAAAAAAAAAAAA
/AAAAC0AAAD/AP8AAAD//wD/AAAA9vwAAAAAAP3/AAAA/+oAIgD8AP/9//3//P///////vj2/v//AOr67/////39/QA8///h
AP4AAAAAAAAAAAAA/gAAAAAAEgAAAAAA/gAAAPIAAPn/Bf8A//T/////AAD+4v8A+QAI9/3/AAD/AAAA+v8A7QAAAP//9QD9
AAAAAwAAAAAAAAD6AAAAAAAAAADtBwAAAP8AAP//AAAAAAD7PP8A/gAA9AAA/wAAAAAAAO3+APwbAAAAAAD/AAAAAAD9EwAA
AP8QAAACAAAAAAAA8gAA7gAAAAAAAPsAAAAAAAD/9wAAAAAA9gAAAAATAAD2AP8AAAAAAAAAAAAAAAAAACwAAAD9AQD9/wAA
AAAAAOb/Dv8IAP8AAAD/AAAAAAAA/v8AAAABAP/+AAAAAPgAH///8wAA/wAAAAAAAAAAAAAMAAAAAAAA/wAAAAAAAADyAAD+
AAAAAAAAAAAAAAD/AP8AAAAAFAAA/wAAABcA/eH/AP3//P///+v//P/////+/v///wBCKv7///////z//v//9QD/AAD/AAAA
AAAA+wAA//77AP4ABwAAAP8AAP/7/wAJAAAAAAAAAAAA/wAAAAD/AAAAAAAAAAAAAAAA/BcAAAD+/v8C/v4E+P79/Qb+8P3+
//8i/gH9/xf+/RQg4v727gAAAAAAAAkAAAAAAAAAAAAAAAQAAAAA/gAA/wD4AAD/AAAAAAAAAP0AAAAAAAAAAAAAAAAAAAAA
AAAKAOAAAAAAAAAAAAAA+wD/AAAA/jcAAAAAAAD9AAAAAP0A8P8AAP8A8vz/AP78///+AAD+/wAAAAAA+/7/3///Kv8N//4A
AAAA/wAAAAAAAP8AAAAAAAAAAAAAAAD7AAAI/+cAAAAAAP8AAAD//wAAAAAA/wAAAAAAAP4AAPQAABcA7AD/ABwA/gAAAP//
AP8AAAD7/wAAAAAA/v8AAAAA+QAI//8A+OsM/CL7+hP45fomItj0/1wHwfzx8/oQzBAy9+w26Qz///0D///9/f///f//////
AAD/AP///hb///n/5fz+JgD+AP4AAAAPAAAA/wD/AP4AAPwAAAAAAAAA/QD4AAD8AAAAAAAAAAAAAAAAFwAAAAAA7gAAAAAA
AAAQAO8A/wAAAAAAAAAA/wAAAAH7AAAAAAD3AAAAAAAAFv8ARvz+/v/8/AAOAP/v//8AAAAl/wAlAAAA/f8AAPoA9//4Af/r
AP//AAkAAP8AAAD/AP//AAAMAAAAAAAA/wAAAOn5AAAAAAAAAPkSAAAAAAAAAAAAAAAAKgAAAP8AAAAA+QAAAP/9//0H/P//
/tT/AP/6AwAAACD6//z/Bf39/P/o////AAAAAAAAAAD/1QAAAPz8AAAAAAAA/wAAAP//APsA/wAAAAAA//8AAAAAAAAAAP0A
AAD/AAAAAAD//wDxIv8A+QAAAAAAAAAAAAAAAAAA/gAAAAAAAAAAAAD/AAAR/wD5AAkAAAAA/wAAAAAAAO8AAAAAAAD+AAAA
/gAAAAAAAAcAAAAAAPr//wD/AAAbLf8AAAAADPj/AAAAAAIA//4A8gAAAAAAAAD/AAAA/QDfAAAABQAA+AAAAAAAAwD//wAA
AAAAAAAgAAAAAAAAAAAAAAAA/74AAAAAAAAAAP4AAAAAAPv/AAD/+QD/AAD/EwAAAAD/ABT/AAAAAAAADf0AAQAA/wAAAAD5
AAAAAP8AAAAAAP8AFQAAAAAAAAAW/gABABQAAP8AAAAAAAAAAAAAAAAAAAAAAAAA/gAA//YAAAAA7wAAFwAA/wAAAAAAAAD/
/wAAAB0AAAAoAAAAx/8AAOP8HRCwAQrDMGDx3OzSCQb0Af34JU/2BfED1vMAAe0sAP8AAPkAAAAAAAD5AAAA/wAAAAACAAAA
/wAAAA37AAD+AP38/wD///7+//8AJv78AAz/AP0C//4A//4A3gf/BQAAAP8AAAAAAAAA/wAAAP4AAAAAAA4AAAAAAAAC/AAA
/wAADwAABgAX7gD+AAD/AAAAAAAA+wD+AP3/AO3/AAD/C/4A/wD/////AAAA/P/+/wAAAA//AAD4AP//6RX+AAAAAAAAAAAA
AAAAAAAOAAAAAP0A/wAAAAAA/QD9AAAKAAD//xIA///////3AP7/BQAA/wD/LgAAAP/9AOEMABP//////wn//f8jAP78CP//
/wD3/f//////////7/3/Ff8AAAAAAAAAAAAAAAAAAAAAAAAAAA4AAAAAAADtAP8AAP39AOMAAAAA/wAAAPb/AAAAAAD//wAA
/QAI/yoAAAD/AAD+AP//9BD8/f8A+f8AAP4DAAD+//8A//8AKf//+QD4/gD/AAAAAAAAAAAAAAAAAAAABgAAABoAAAD3AAAA
AAAAAAAAAAAAAAAAAPgAAAAAAAAMAAAAAAAAAPsAAAAA/v0A/wAAAAAAAAAAAAAAAAAAAAAAAAANAAAA/QAAAAD///8AAAAA
/yYAAPvp/wAAAAAAAP8A/wD9/gDnAAAAAP8AAPUAAAAAAAD0AAAA/v4AAAAA/gAA/gAA/xj9AAD+/SP7+f8M6gwf///+7fz/
////AAYN/hf5/vX/Hv79/wAAAP8AAAAAAAAAAAAAAAAAACIAAAAAAAAAAAD//wD7/QAA/wAAAAD//wAAAOUAAAAAAAD+CgAA
AAD/APgA/wD5A/kU9//8CAb8/wL/Eff9/v0D/wsP//7k/vf+Gvz++/0AAAIAAAAA//8A/wDmAAAAAAAA/+kA/wAA/wD7///8
AAAA/wAAAAAAAAAAAAATAAAA/wAAAAD/ABf/APgAAAAAAAAA/wAA/wAAAAAAAP8AAAAAAP8AAAAAAPkABgAAAAD+GwD/AAD0
AAAA/wARAAAAAAAAAAAAABgAAADaAAAAAP4AAP8A//wAAAAAAAD/AAAAAAAB/wAA/wD5ADQAAAAA/AAA/gAAAAAAAP8AAAAK
AAAAAAD+AAD/AAAAEAAAAAD//gAAAAAAAAAAAAD9AAAAAAAA/gAAAPsAAAACAAAH//////4A/wD//wD+AP4P//8A/wD//gAA
/v//ABr//e7+AAAH/wAAAAAA//8AAP78AAAAAAAXAAAA/wAA0PwAAPoZAfn1E/L3+v7++PtkCP78BAzQL/j+/AxF7RIB+vH1
AAD/AAAAAP0A/wD/AA7/AAALAAD//wAAAAD/APsAAAAAAAAAAAD/AAAAAAAA//8AAAAAABEAAAAAAPoA9gAAAAD8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAP8AAP8rAAAA//79/v////7//gD9/kQT///7Bf/9/v//Jyf9//z//fkA//8A/gAA/wAAAAAA/gAA
AAAAAPwAAAD+AAAAKwAAAAAG/wD/AP//AAAAAAD//wAAAAAAAwAAAP4A/wDv/wAAAAAA/wAAAAD//wD/AOv+AAAAAAAAAAAA
ABEAAPwAAAD/AAAfEP//AP7/9fz4//8RAAADAAD///3//f8A7gAA+AAAABkAAAAA/wD2/wAAAAAAAAAAAAD//QD+AADyAAAA
AAAA/wAAAAAAAAD9AAAAEAAAAAAAAAAAAAAAAP//AAD/Av4A/v//+///AAD//v8A/wABAPn/AAD+////HusA/QAAAAAAAAAA
AAAAAAAAAAAAAAAA+gAAAAAAAAAK7AAA/w7+AP3/+/7//gD///v8AAAA+wBL/v///v/1/+X5//IABP8A/gD8////AAAA//4A
AAAAABT/AAD///kA+P0AAAAK/wAAAAAAAAAAAAAAAAAAAAAA/gAAAP8A/wD8/wAA/QAAAAAA/wAAAAAAAP8PAAAAAAD+AAD9
AAD/AOkA/wAAAAAAAAAAAAAAAAAAAAgAAAAAAP8AAP0AAP8A8wAAAAAAAAAAAP8AAAAAAADyAAAADBwA/wAAAAAAAADj/xcB
AAAAAAAA/wAAAAAAAP4AAAAM/AD/AAAAAAAAAOcAF/799wD+/f38+f38/fzw/fz+/v7k/vj7/v34/vH+7vXlKAAAAP8AAAAA
AAD//wAAAAAAAP8AAgAA/wAAAAAM//79AP8AAAAAAP4AAAAAAAAAAAAA8QAAAAAAAAD9AOEAABIAAP8AAAD/AAD/AAAA8wAA
AAD/AP8AAAAAAAAAB/7+7gAA/wAAAAD/AAAA/gAXAAAAAAAA/AAAAAAAAAAR//oA//v/AP///v///wD+/f//AP8A+f///wD/
+////7j//yIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8A9wAAAP39/f/5//nx/uX/Av/5/P7//xf//vz///v7DP8i/Pz0
AP8AAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAPkAAP8AAAAAAAAAAAAAAAAA/wAAAAAAAAD/AAAAAPsABwAAAAAAAAAAAPwA
AAAAAAAAAAAAAAAAAAAAAAAAAADw/wAAAAAA/wAAAAAAAAALAAAA/wAAAAAA/gAAAAAAAP0pAADhCgHrEOvNBg3yFQABEvXj
K+v33wgo8e/o7/3hIQL8/f/m+wAP//7t//8AAP/////9AAAA8v8A/2D///8S/gAAAAAA/wAAAAAAAAAMAAAA9AAAAAAAAAAA
AP8AAPwAAAAAAAD/AAAAAAAAAAAA/wAA+QAAAAAAAAAAAAgAFAAAAAAA/gAAAP//AAAAAAD//wAAAAAA+f8AAAAACgDy/gAA
////AP8A/gAAAAAAAP8A/gAAAAAF/gAA6wAAACIAAAAAAAAAAAAAAAAAAAD7+wAA/wD+AAAAAAAAAAD/CP4ACwAAAAD9AAAA
AAAAAAD+AAAAAP8A/wAAAP4ADwD+AAAA/vT9//3//v3+/v/9+hj+//3/6v/2/f/8+//++C3q/wP/9/8AAAAA/wAAAP8A/f8A
AAAAAAv/AAD/AP/9+QD/AP8E+AD9//7+//4a///9/v/+/xv/Bv7//vn///3s/f/zAP//AP0AAAAAAAAAAAAAACcA/AAAAAAA
EwAA//QAGP///////////f///wD///8A/gD0AP7/AAAA//j/Efv9Df//////+f/4//////gW//8uAPH/8v7////////6/v/3
/wYLAP/7/////wAA////AP8AAvr//wD/9wD//9f/AAcAAAD+AAAAAAAAAPIAAAAAAAD7AAAAAAAA+gAALAAA+wAA//8AAPr/
GB8A/vv+/wAAAPwA//8AAAD7/gAE//4QAAAAAAAAAAAAAAD/ABgAAAAAAAAAAAAA9QAAAPwAAAD/EOH////8/v/+//b6/v7/
9P/6/zD+//////7/A/v8+P4F/vz+//rwDv78//8H/v///xn//jv/Bvz+7////f/zAAD/AAAAAP8AAAAAAP8AAAAAAAD/AAAA
AAAAAPkOAAAACf8A+QAAAAAAAAAAAAAA/wAAAAAAAADxAAAA/gAAAAAAAAAAAP//AAAAAAAA/wAAAAAA/f8AAAAAIwDjAAAA
AAn+AAAAACIAAAAAAP8AAAwA/QDl/wAA/wAAAO7/AAIA/AAAAAAAAAAAAAAA/wAAAAAAAAEAAAD0AAAA/QAABwAAAPsAAAD/
AAAA/wAAAAAAAAAAAPUAAAAAAAAWAAAAAAD+AAAAAP4AAAAACwAAAAAAAADoAAAAAAD/ABn/AP/7LfH88fn7NPvt/iohzhb+
8/jl9/YK/gAL+Qb+6xD7A/8A/wAAAAD+AAAAAABIAAAAAAAAE/8AAAAA/QDY/wAAAP//AAAAAP8AAAAAAPsAAAQAAAD1/wAA
AAD+ADv/AAAAAP8AAAD/9////wD8HP8AAP8IAP7/AAAAAPcA7v8A/QD++wAAAAAAAAAAAAD1AAAAAAAA/gAAAPcA/wAaAP8U
//T+AP8M/f///wAA////AP8A/fn//wAA/QD//wn+APP//P0A/AD//////wAA//8A/gD6APn/AP72AP//8fwADAAA/wD/AAAA
AAAAAAAAAAAAAAAA/gAAAAAAAAAiAAAA/v7/AAAAAP8AAAAAAAz/AAAAAAD9/wAADQDyACP/AP0AAAD9AAAAAAAA//wAAAAA
AAAAAAD8AAAAFAAAAP4AAP/////5/wb+///////7K/7u//QA+P4A/v///QAHEf/9//8AAPoA/wAAAAAAAAAsAAAAAAD4/wD+
////AOr/AAAV6uoJYPT35vXzFQJatwoPBQ/XE+gZ+hLn89/38vIN9AAAAAQAAAAAAAD/ABsAAAAAAP8AAP8A/gAAAADuAP8A
AAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAjAAAAAP0AAAAA+gAACAAAAAAAAAAAAAAAAAAAAAAAAAD+AAAA+AAAAP//AAD8AP8A
AAAA/QD/AAAA/wAA+/8AAP8AAAAw/wAAAP8AAAQAAP8AAAAQAAAAAAD/AAAA/wAA/gAAD+4AAAAVAP8AAAAAAAAAAP8A//8A
AP8AAAD+AAAAAP4A+P8AAAAAAAAAAAD/AAAAAAD4AAAAF/wAAAAAAAAAAADvAP8AAP8AAAUAAAAAAAAAAAAAAAAAAAAAAAAA
/gAAABQAAAD/AAAAAAD//QD/AAAA6/8AAAAAAP//AAAA/P8AAwD/AAD/AAD4AP8A/wAAAAAAIAAAAAAA/v8AAP8A/wADAAAA
AP7/ABMAAAAAAADuAAD7Ev8AAAAA/wAA+QAA/vX/AAD/B/0A6v//////////9fzx/AD///8D//7q///zNP////b///33AP33
/v7//QDj+fr//gAA+yUA//7/9v/+/f8AAAAAAAQAAAAAAAAAAAAA+gAA8QAAAAAA/wAAAPYAAP///wAAOwAAAAAAAP0AAP8i
/wAAAAD2AAD/AAAA/P4A/QAAAAAAAAAAAAAADAoAAAAAAPMAAAAAAAAAAAD5AAAADQAAAAAAAAAAAAD/AP0AAAAFAAAAAAAA
AAAAAP3/AAAA/wAAAAD//wAAAAAA//8AAAD5AAAAAAAAAAAABQAA8gAAAAAA/AAAAAAAAAD7AAAAAAD8AP4AAAAAAADyAAAA
+gAAAAAAAP8AAAD9/AAAAAD//wAA/wAAAAAAAPYAABoA/v8IHgAAAAAA//8AAP//AAAAAAD/AAD+AAD/9wAAAAD//wAMAAAA
AAAAAAAA/wAAAAAAAAAAAP4AAP/8AAAA//cC//7/AP///wAD+P//AP8AFgD//wAA/v8A/wYH/uv6CPvrKeT69/X2/AkGVWoG
/PnkNwX7/fv39ez88fATBgAAAAAAAAAAAAAAAAAAAAAAAPcAAAAAAAAAAAD2AAD0AAAA//wAAAAAAAALAGv//wD++gABAAAA
AP4AAPn/ACMAAAAAAPoAAAAAAAAAAAAAAAD/EgAAAAAAAAAA/gAAAwAAAAD/AAAAAAAAAPkAAAAAAP8A//8AAAAAAADxAAAD
AAAA/gAAAAAAAP8AAAAAAAAA5AAAAAAAAAAAAPAAAAAAAAD//wAAAAAAAAAbAAD+AAD9AAAAAAAAAAAA/PsA7wAAAAAAAAAA
AAAA++4AAP4AAO0AAAAAAAAAAAA//wD2AP//AAwAAAAAAAAAAP/+//8AAAAA/wD+/wAA/wYAAAAAAAAAAAD/AAAAAAAA+P0A
AAAAAP8AAAAAAPUAEgD+AAAAAAAAAAD8AAAAAAD/DAAAAP8AAAAAAAAAAAAPAAAAAAAAAAAAAAAAAAAAAP4UAAAA/QAAAAAA
AAAAAPgAHQAADQAA+wAAAAAAAAAAAAAAAAAAAAAAAAD/AAAA6P4AAP8A/wAAAP/+//7//wDt/wAAAPgA//8A/wD/CQAC/wsA
/wAA///pAAD///8N/////wAA//MA/wAAAP8XAOT+AAAAAAAAAPYAAAAAAAAAAAAAAAAAywAAAAAAAAAA/QAAAP/5/wb+///n
///9Fv///wYA/wAA//4AABXp/QDr9AAAAAAAAAAAAAAAAAD6AAAA/wAAAAAAAAAAAAAAAAvyAAAAAAAAAAAAAAAAAPsAAAAH
AAAAAAAAAAAAAAAADAAAAAAAABIAAAAA/wAb9wAAAP8AAAAAAAD/9QD+AADn/wAAAAAADgAAAAAAAPP+AAAAAAAAAAAAAAD/
AP8AAPP/AAD+//77/fz//P/+C/X9+fzt//7o9PwN/wb9/hX/LPr/9QAAAP3/AAAAAAD//gAAAAAAAAAAAAAAAAD/AADy/QAA
AAAAAAAAAAAAAP/5AP7//wD/AAAAEAAAAAAAAPEAAAAAAAAAAAAA/QAAAAAA/wAAAAAAAAAAAAAAABcADgAAAAAAAAAAAAAA
AAAAAAAAAAAAAPgAAAAAAAAAAAA1AAD5AAAAAP8AAAAAAAD/AAAA9QAAAAAAAAAA/wAAACD+AAAAAAAABAAAAAAAAAAAAAD6
AAAAAAAAAAD/AP8A9AAAAAD/AAD6AAAAAAAAAQAAAAAAAAAAAAAAAPsAAAAV/wADAAAAAAAAAP8AAAAAAP7/AAAJAAAACAAA
AAAAAPcAAAD///8A/QD//wD/AAAA/gAAAAAAAP79AAD/AP8AESv+AAAAAAAAAPcAAAAAAAAA/wAAAAAAEAAAAAAAAAD7/gAA
AQD/EP8L//3///349Pz+/wD+4OX/+v76///zABL9/gAAAAAJAAAAAAAAAAAAAAAAAAAAAAAA//sAAP8A/AAAAP8A////APj/
///8/wD//v8AAPMA//sA/v8A7gA5/wDzAPoAAAAAAAAAAAAC+AAAAAAA/gAAAAAA+wAAAPwAABMA+gAAAAAAAAAAAAAAAAAA
AAAAAAAAAAD7AAAA/QAAE/8RAAD/Df7///8A//n2/wD/APfz//8AAP//AAD7+AAB+f7+5vv/C+n+/vzo//z+8f///v8E+//9
H/v9+R7S/wEAAAAAAAANAAAAAAAA/gAAAAAAAAAAAAAAAAD6BAD/AAAAAP4AAAD/AAD//gAAAP8AAAAA//8AAAD/AAAP/QAA
AAAAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAAAAOMAAAL/AAAA/wAA/QAAAAAAAAD/AAAAAAAAAAAAAP8A/vIAAAAAAPQAAAAA
AAAA/wAAAAAAAAAAAAAAAAD/AAAY/QAAAAAA/gAAAPMAAAD4AAAAAAAAAAD5AAAAAAAAAAr+AAAAAAD/AAAAAAAA//8AAAD/
AAAAAAAAAAAAAAAAD/8AAAAAAP8AAAD6AAAA+wAAAP4AAAAAAAAAAAAAAAAG8AAAAAAA/QAAAP8AAAAAAAAA/gAAAAAOAAAA
AAD/AO38AAD1J+z88vwBBvn3/P30d/cd+vMp/QL3/e34+fz79QD21QD8/gD9AAAAAAAAAAAQ/wD/AAAA//8AAPkA/v8QAAAA
AA//AAAAAAAAAAAAACYAAAAAAAACAAAA/wAAAO8AAOwA/wAA/wAAAAAAAAAA9QAAAAAAAAAAAAAcAP8A+QAAAAAA/wAAAAAA
AAD/AADtAAAAAAAAAAAA/wAA/wAXAP8A+vz5/v3//vr9/f8C/xr8/f71DP8G6v//8/4L/wcF/vgAAP8AAAAAAAAAAAAAEwAA
AAAAAP8AAAAAAP8A+wD//AAAAAAAAAD+AAAAAADiAAAAAAAA/wAAAAAAAAAEAAD9ABT+AP4AAP8AAAAAAP8AAP8AAAAKAAAA
/QD//9sAAAAAAAAAAAAA/wAAAAAAAgAAAAAAAAAAAAAAAP8AFgAA/gAAAAAA/QAGAAAAAAD/AAAAAAALAP8AAAAA/gDvAAAA
/PhE/QP9AO79/P3xEeT7AUMi4P7v+P76Jv4GMOgI/fMAAAD+EQAAAAAA//0AAAAFAAD+AAAAAAAAAAAA/Q0AGwD+/AD/AAAA
AAAAAAAAAABKAAAAAP8AAPwAAAntAAAAAAAAAP8A/wAAAP8ADQAAAAAAAAAA/wD+/wD/EPUAAAD//wUA+wAA/gAAAAAA+wAA
/woAAAAAAAAXAAv/9gAAAAD+/wD/AAD0AP8AAAD//wD/AOkAAP8AAP4AAPtP/wD9AP//AP8AAP8AAAD9APEA//8aAAAA/wAA
/gD/Hfj/AAAAAAAAAAD/AAAAAAAAAAAAAAD8AAAAAAAA/wAACgD/+gAAAP/9CwD/AP8AAf78AP4AAP76CP8AAPwA9QAb+//7
AAD/AAAA//4AAAAAAP//AAAAAAD+/wAAAAD/APEaAAAAAP8AAAD//gAAAAAA//8AAAAAAP7/AAAAAP8A8RoAAP////3++/8Z
//7/5f/1////AP/Z/vsAAP/9/wDy+/4AAAAA/wAAAAAAAAD8AAAAAAAAAAAA/AAAAP8AAPH/AAAA/wD9AAAAAAAA/f8A/wD9
AAAAAPQAAAD/AAD/AP8AAAAAAP0AAAAAAAD9/wAAAP0AAAAAAAAAAAAAAAANAAAACQAAAPQAAAAAAAAAAP///wYAAAAA/gAA
/gD/AOkAAAAAAAAAAAAA+QAAAAsAAAAAAPwAAAAAAP8AAP8A+AAAAAAAAAAAAAD5AAAACwAAAAAA/AAAAAAA/wAA/wD4AAAA
AAAA/gAHAAAAAAAHAAAA/wAAAPoAAAAAAAAAAP//AAAAFgYA8wAAAAD/AAD//////gAAAP//AADeAAD+8P8AAAAWBgDzAAAA
AP8AAP/////+AAAA//8AAN4AAP7w/wAAAAAAAAAAAP8AAAAAAP8AAAAAAAD1/wAAAAD/ADH/AAD/AP8J/vv/8P///vD/Cv79
9P8gCfz8AP///vsAFAH/AAAAAPsAAAAAAAD+BAD/AP8AAAAAAAAAAAAACgD6/wAAAAAA//8AAAAAAADqAP7//gD/AAAA/gAA
AAAAAP35AAAAAAAAAAAA+AAAAAQA/AAAAAAAAAAAAAAAAAAA/woAAP8AAAAAAAAA//8AAAD//wAAAAAAACcAAAAAAADwAAAA
AAAA+f8AAAAAAAAIAAAA/gAAAAAAAAAAAAAAAP8QAAAAAAD5/wAAAAAAAAgAAAD+AAAAAAAAAAAAAAAA/xAAAAAAAPsAAAAA
AAD/Bf0AAP8AAAMAAP8AAAAAAADz/gAF/wD9AAAA/+z//QD/ADv+AAD/AAAT/QD/AP7/APT//gAA/gAAAAAAAAAAAAAAAAAA
AADmAAAAAAAAAAAA+AAA7f8A/wAA+Ab/AAAAACD//wAAAP8Q7P8AAAAADgD9/v/9AAAAAAD4AAAAAAAAAAAAAAAA/xAAAAAA
AAAAAAAAAAD////+/////v///gDt/f8A/wBC//3///0s////AP//2v7/+f//CPxi/v7//P/4/gD//gD79Pv///7/+v3P/f4A
AAD8AAAA/xIAAAAAAAAAAAAAAAD+/wAAAAD/APL/AAAA/wAAAAD/9wAAAAAAAAAAAAAAAAD/AAAAAAD/GwAAAAAA/wAAAP8t
AP8A/QD8/wAA/wAA//8AAAAA/gDu//8AAAAAAAAAACAAAAAAAAAAAAAAAAD+AAAAAAD9APgAAAAAAAAAAAAAAAAAAAAAAAAA
AAD5AAAAAAAAAAAA//8AB/8A//4AAP/+//z/AAD+/wAAAAAA//oA/wD//AA0//kAAAAAAAAAAP8A/wAAAP8AAAAAAAAA/wAA
AAAAAMsAAAAAAP8AAAAA/gAAAAAA/AAAAAAAAP3/AAAAAA0A8QD+AAAA/wAAAAD/AAAAAAD9AAAAAAAA/QAAAAAADAD3AP8A
/Pv8/AP6+vz8+/4O/vT7G/7++yDy+PP7/P0I/SYMDP8AAAAAAPsAAAAAAAAAAAAAAAAA+gAA//8AAAwA7AAAAAAAAAAAAAD/
AAAAAAAAAAAAAAAAAAAAAAAA/wD0AAAAAAAAAAAAAPAAAAAAAAAAAAAAAAD/AAAAAAAGABgAAAAAAAAABgAAAAAAAAEAAAAF
AAAAAAAAAAAAAAAA/gwAAAAAAAAA9QD/AAAAAAD/AAAAAAASAAAAAAAA/gDjAAAAAAAAAAAA/yEAAAAMAAAAEgAAAAAAAAAA
AAD/AP//AAAAAAAAAAz/GwD/AAAA/AAAAAD87fj/AAAAAPwA8/8X/wAAAAAAAAD8AAAAAAAAAAAAAAAA/wAAAAAAAAAX/wAA
/wD/AAAA/wAA+wAAACb/AAAA/wD//wAAAP/+AAAA/vkAAAAAAAAAAAAAAAAAD/8AAAD/AAAAAAAAAAAA/QAA+QAA/wD/AAAA
AAAABf/5AO0AAPIA//4AAAAA/gAKAAAGAAAAAAAA/wAAAAAAAPwAAAAAAAAJAAAAAAD/AAAAAPsAAAAAAAD/AAAAAAAA/AAA
AAAAAAkAAAAAAP8AAAAA+/gvCPz6/vDx+PUI/f3G//3+/Pz+V/z5Bt/69/cBDjLqAAAAAAAAAP8AAAAAAP8AAAAAAAAHAAAA
AAAAAPgAAAAAAP//AAD/AP//DQAA//8AAAAAAPb//fYAAOwANwAAAAAAAAAAAAAAAAAAAAD+AAAAAAAABgAAAAAAAADwAADx
/wD8AAAA/v///v//AN8CAAD/AAAJEv/9AP79AC3//wMAIf8AAAD/AP//AAAA/f8AAAAAABP/AAD6//8A///+AAAAAAAAAAAA
AAAAAAAAAAAAAAAABQAAAAAAAAD5AAAAAAAmAAAAAAAA/wAAAOcAAAAA/gDsAAAAAAAAAP4AFPcAAP4AAAD/AAAAAAAA/v8A
AAAAAAcAAAAAAP8A+QD/AP/2/QD/AP37//8AAAD9CAAA/wAAIv7/////FP+9Ff4AAAD+AAAA//b///8AAPj+AAAAAAAD/hIA
AAABAPsA/wAAAP8AAAAAAAAA/wAAAP8AAAAAAP8AFQAAAPwA9AAAAAAA/v8AAP//AAAQAAD//wAAAAAACAD/+AAA/QD7/wAA
AAD+/wAA//8AABAAAP//AAAAAAAHAP/4AAD9APwAAAAAAP8AAAAAAP8AGAAA+v8AAAAAACD/APwAAP0AOgAAAAAA/v8AAAD/
AAD/+/7+AP0AAP4A/x8AAAAA/QAM/wAAAAAA/wAAAP8AAP/7AP4A/QAAAAAAHwAAAAD9ABMAAAD9Bg/7P//+G/7++/H+/f0j
/f7///7t//ju/fn7wx///wAAAAD4AAAAAAAA9wAAAA0AAAAAAAAAAAAAAAD0/gAAAAAAAA0AAAAAAAD+AAAABQAAAAAAAAAA
AAAAAPsAAAD//wAAAgAAAAAAAAAAAAD5/wAAAAAAAAATAAD/8v4AAAD+AP/uAAAAAAD//QAAAAEAAAAAAP8A//8A/wA5/QAA
AAAA//4AAAAAAAAFAAAABwAAAAAA/gAAAAAAAPgMAAAA/gD/4wAAAP//Dv/6/x3/AAD/AP//AP/8////Dv4A/wD+AP/tAAAA
AAAO//v/HQAAAP8A//8AAP//AAAE/wD///8AAP///wD//wABAfv///8A+v/u//8A//8A/zb69v8A//8ACwAA/gAAAAAA/gAA
AAAAAP8AAAD+AAAABgAAAQAAAAAAAP/3//8AAAD9/wAAAPMA/v8AAAD9DQD6AP0eAAAAAAAA//cA/wAAAP3/AAAAAAD+/wAA
AP0NAPwA/gD+/v3/Q/f+/gr+Dvzs/v4d7f8v+v7y///6///92Pz/8gD/AAAMAAAAAAAA/wAAAAUAAAAAAAAAAP8AAAD/AAAA
AAAAABH4AAAAAAAAAAAACwAAAPsAAAAAAAAAACMAAP0AAAD+AAD//xgI/wAA/v8AAAD+AAD5//8A/v4A9////wAAAP4AAP//
GAj/AAD+/wAAAP4AAPn//wD+/gD3////AP7/ABMAAAAAAAAAAAAAAAAAAAAAAAAA/AAA//8AAAAAAP//AAAAAAAAAP8AAAAA
AAAAAPsAAAAA/wAAEuwAAP/1///9//4u/9QA/vH4C///ADMA//7///3++/D8/v8KAAAAAP4A/wD/1QAAAPv8AAAAIAD//wAA
////APP//wAAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAAFgAA9AAAAP8AAP/6//8AAAAA/gAAAAAAAAgAAAAA/wAS/wAA
AAAPEgAAAAAAAPz/AO8AAAAAAAAAAP//AAD/APEAABIAAA8AAAAAAAAAAAAA7wAAAAAAAAAAAAAAAAAA/AAAEgAAAAAAAP/9
//4AAAD2/wAAAAAAABcAAAAA/wD+//0AAAAAAAAA//7//wAAAP7/AAAAAAAACgAAAAAAABoAAAD/AP8AAPv/+v////////8A
FAD/I//+//8AAOUA+P7//wAAAAAAAAAhAAAAAAAAAAAAAAAAAP8AAAAA6gD9/wAAAAAAAAAAAAAAAAAAAAAAABUA/wAAAAAA
AAAAAPwAAP8A/wAAAAAAAAAAAAAAAAAA/gD/AAAAAAD/AAD96gAABAAAAAAAAP8zAAAAAAAAAAAAAAAAAAAAAAAA+gDx/wAA
+/3w/Sr++/r7+v0K9jf7/f4SJf7+9RMt+/zw/RH2IPsAAP//AAD//////wT9/P8AAP/8AP7//xkAAPj//P8A/gAAAAALAAAA
AAAA/wD7AAAABwAAAAAAAP4AAADw/wAAAAD4AAAAAAAAAAAAAP0AAAAAAAD9AAD/AAD/AP0A/AD/AP///wD//v//AAn/+v/+
AAAdAP/8/wr///8AC/sA7QAA/AAAAAAAAP8AAPr8AAAAABkA/wAAAAD/AAD/APz7AAAAAAAAAAAAAAAA//4AAAAADgAAAAAA
AAAAAP8AAPcAAAD/AAAA//8A/AAAAAAA8AAAAAD///IAAPoA+QAAAAAAAP8AAAD//wD8AAAAAAAAAAAAAP//8gAA+gD6AAAA
AAAABv8AAAAAAP/6AAAA/wD/AAAAAAD+AP/8APv3AAAAAAAGAAAAAAAA//kAAAAAAP8AAAAAAP4AAPwA+/sAAAAAAAAAAAAA
AAAABv3/AAAAAPkA/wAAAAAAAADe/wAVAAAAAAAAAAAAAAAGAP8AAAAAAAAAAAAAAAAAAOIAAAAAAAD7AAAAAAAAAP8AAAAA
AAANAAAAAAAAAAAA/AAA9gAAAAAlAAAAAAAAAAAX/wAAAAAA/wAAAP8AAADeAAD4AAD/AAAAAPUAAAAAAAAAAAAAAAAAAAAA
AAD3AA3/AAAAAP8AAAAA9QAAAAAAAAAAAAAAAAAAAAAAAPcADf8AAHHxIAE89efRBw4AFUUgRP8KIwXvCgnt+2Qe9jOdGEQO
AAD/AP8AAP8A/wAA+v/4AAAA/wAA/wAAAPUAACf6/wL9AAD9/wAAAAD/APUA////AAAAAAD/AAAA+v8AKQQAAAAAAAAAAAAA
AAAACwD0AAAA/v8AAAAAAAAAAAD/AAACAAAAAAAA//8SEAAIADYMAAD//wAK/wAAAAoZAPMSAAMAAAAAAAAAAAAAAAAIAAAA
AAAhAAAAAAAAAAAA/gAA/v8A/gAAAP////4AAAAd/wAAABEA//8AAAD+/wDzAP34ABoAAP4AAAAAAAAAAAAAAAAAAAAAAAAA
/QAAAPIAAAD/AP//AAD//vg9AP4AF/0AAP0AAP/9AAAADf0ANv/7AP8A/wAAAAP///4A/wD79wAAAOgA/P8AAAAG+wAV//oc
Hv72+hT//v7+8//6/4kM///+Kf/8SP//6e37+yP9AAoAAP//AAAA/wD/AP0AOgAAAP8HAP//AAAAJgAA+///+P8AAP8AAAAA
AAAABwD7AAAA/wAAAAAAAAAAAAD9CAAAAAD//wAAAAD9LAD/APr+AAAAAAAA/wAAAOj/APv//wAA+v7/+AAAAAAAAP8A////
/wD/AAD/AABL/wD+Gv8A/f4AAAAAAP8A/gsAAAD9/AAAAAAAAP8AAAD+/wD6AA4A//7/AP7//wD//wD/6gv/APwACv///QAA
+f8AI/b///IAAAD/AAAA/wAAAAIAAAAAAAAAAAD9AAAAABYA+/8AABYVAAD/AAAAAAAAAAAAAAAAAAAAAAAAAPwAAAD9AAAA
AAAAAAAAAAAAAAAAAPoAAAAAAAALAAAAAAAAAP4AAAAAAP//BQAAAAAkAAEAKgAEAAAAAP4AAAAAAAAA4w4AAP8AAAAAAAAA
AAAABgDj/wAA//4A9gAAAAD/AAD9HRQL/wAA/wAAAAAA/QAHAP76AAAACQAA/wAAAPj+ABz/8f4p//v////+///9AAYJ5f0A
AP/1AP7+/////vkAF/7+DAAAAAAAAAAAAAAAAAD/AAAAAAYAAAAAAAD7/AAp/////QAAAAAAAAAAAAAAAP8FAAAAAAD//wAA
AAD/AOQA/wAA//0A/wAAAAAAAAAG/wD9/wD6AAAAAAAJAAD//QAAEwD/9QAEAAAAAP8AAAAc9wAAAAAA/P8AAP0PAADfAPIA
/wAAAAAAAAAAAAD9E/EA/wAT7QAAAAAAAAAAAPn/APMgAAAA+wAAAAAAAAAAAAAAAAAAAAD9AAD9AP7+/gAAAAD6/wAcAAAA
AAAAAAAAAAAAAP8AAAAAAP4XAADyAAAAAAAAAAAA+wAAAAAAAP/3AAAAAAD2AAAAABMAAPYA/wD/AP4AAAD/AP//AAAA9f4A
AAAAABQTAAD////9/f///P0A9P3/AP////sACgDy//4A//wAJvwAAAD+/wANCyYAAAAA//8AAAAAAAD3AP8A/wAA+gAAAAAA
AP0AAP79AA3///77/QD//v/0AP7/EP4A//3/AP/+AAAUD/z/4//8/gD//AD+AAAAAAAAAAAAAAD/AAAAAAAAAB8AAP//AAD+
/wD9AAAA//8A/wAAAPz/AAD/AAD//wAAAAD+APcAJAD/AP8FAAAA/x/5/PIA/v8AAAAAAAD+//8A9woAKv//AAwA//sAAAAA
AP4AAgAc/wAAAAAA//8AAAD6AAD///8A/wD//QAA////+f//APv5AAAAAAD9/wAAAAj/AET//QEAAAAAAAAAAAAAAP8A+wAA
/wcAAAAAAAD/AAAR+vwA+fsA/f7/AP///v3//P4b/fIA+Q8A+vX//wDq+wDx/wPzAAAACgAKAP8A/wwCAP4A/wAAAP4A/QAA
AP4AAOgL/gAAAAAAAAAAAAAAAAYAAAAAAAAAAAAAAAAA/wAA+wQAAP8A/wAAAAAAAP8AAAD4AAAAAAAA/wAAAAAA/wD8ABcA
AAAAAAD/AAAAAAAA/QAAAAD/8gAAAAAAAAAAAPkAAAsAAAAAAwD/AAAAAAoAABb8AAAAAP0AAP4AAP8A6P8AAAj/7gz+//7/
/vv9Gv8bBQf/BP//B/3////v+//GBSv///7+/BIAEP/////+LP////8AAAAA/wAA/Bj+//z9//oA9v8AAAD/+P8AAAAA//8A
AAAAAOr/AAD/AP4ARfMAAAAAAAAA+QD/AAAAAAD//wAAAAATAP8AAAAAFwD5AAD6AAAAAAAAABgAAAAAAAAAAAAAAAD//wAA
AADwAP0A/wD/AAD/AAD+//7//Q4TIAf/AAD+AAb/F/8A/P8A8vr//P8AAAAAAAAAAAAADgD8CP8AAAAABwAAAAD9AAD4/wD7
AAAAAAAAAPgAAAAAAP8AAAAAAAD//gAAAAD6ABcA/wAAAAAAAAAA+AAAAAAA/wAAAAAAAP/+AAAAAPoAFwD/AAAAAAAAAAAA
AAAAAQAAAP8AAAAAAAAAAAAAAADaHgABAAAA//8AAAAAAAD+AAAA/xgAAAAA+gAA/wAA8+f6APr/AAAYAAD//v///wkV/wkA
AP4JAAAJAAAA//8A6v8A/wAAAAAAAAAAAAAAACMAAAAAAP8AAAAAAAAAAAD+AAD/AAAAGAAAAP4AAP8JAAAKAAD/AAAAAAAA
AAD/APH/AAAAAAD/AAAAAAAAAP0UAAAJAAAAAAAAAAAAAAAAAP4A/gAAAAAAAAD///8AAAD//AAAAOwAABgAAAD8/gAWAP8d
AP//AA0AAAAAAAABAAAAAAAAAAAAAAAA/gAAAP/zAAAAAP4AAAAA+AAAAAAA/wAAAAAAAP8AAAAAAPkALgAAAAAA/gAAAAD4
AAAAAAD/AAAAAAAA/wAAAAAA+QAuAAAAAAAAAAAAAPoAAAAAAP7+AAAAAAD//wAAAAD+APAAAAUA/gAAEgAAAAAAAP4AAAAF
AAAAAAAAAAD9AAAADQIAAAAA/wAAAAAAAAAAAAD+AAAAAAcADv8AAAAAAAD5AAD7GwD///8A/////wAHFPwH/wADBwD//gAA
AP7/AOf+//sAAAD/AAAAAAAAAAcA/wD/AP8AAAAAAAAAAAAAFv8AABwAAAAAAAAAAAAAAP4AAAAA//8AAP8AAAAAAAD6AAAA
AAAAAAAAAAAAAAD/F/4AAAAFCAAAAAAAAP4AAPEAAPwAAAAAAPcAAAAAAADzAAAAAAD/GAAAAAAAAAAA8AAA+AAAAP8K/QAA
AAAA/gAAAAYAAAAGAAAAAAAAAAAADQAAAAAA/wr9AAAAAAD+AAAABgAAAAYAAAAAAAAAAAANAAAA//8ADQAAAAAAAAD9AAAA
AADyAAAAAAD+AAAA/gAACgAAAP//AAAAAAD/CAAAAO4AAAAAAAAAAAD/AAD2/gAAAAAAAP8AAAAAAAAFAAAA8QAAAAAAAAAA
AAAAAPz/AAD/+wf/BP8A+QD/AP///v///wATAAD/AAD8AAD+6P8A6vwA//////z3/fwAAP/7+v8A/w8A/j3//QD9/wDb/f/9
/wAAAAAAAAAAAAAAAAAAAAAAAAAA/QD/AAD6APEAAAAAAAAAAAAA/gAAAAAAAP8AAAAAAAD9AAAAAPwAHAAAAAAAAAAAAP//
AP8AAAAA/gAAAAAAAAkAAAD/AADzAAAA/wD//f8ADf/////t/wj//P8A/wD/FgD/AP///wz7/w4AAAD+AAAPAAAA//8AAAAA
AAAAAAAAAAAAAAAA6P8AAAAAAAAA4AAAAAAAAAAAAAAAAADz/gAAAAAA/wATAAD/AAAAAADgAAAAAAAAAAAAAAAAAPMAAAAA
AAAAABMAAP////8A/v///////wD7+f///wDO//7////+//X9IP/6KwAAAAD/AAAAAAAAAP8AAAAAAP4AAAAAAP8AAAAvAADx
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//UAAAD+//3y8f/+A/39AwH/Jv3t//////z8//3++v3/G/n+/gAAAAD0AAAA
AAAA/AAAAAAAAAAAAAAAAP8AAAAYAAAAAAAA/gAAAAAAAP//AAAA/QAAAAAAAAAAAAAAAPb/AAAAAAAAAAAAAAAAAAAAGgAA
AAAAAP/4AAAAAP8ABAAAAAD//QAAAP/9//8AAADx/wAAAAAA/v8AAP8ACP/+/wAFAAAAAAAAAP8AAAAAAPMAAAAAAAD/AAAA
AAAAAAkAAAYAAAD/AAAAAAAAAAAAHgD+AAAAAAAAAAAAAAAA/wAA/gAA/gAAAP8y//8ABgD+//8AAAAA//8AAAAA/wC9AP8A
AAD/AAAAABAAAAAAAP8AAAAAAAAA/wAAAAAAAPQAAAAAJ/4A/AAA/wD/AAAA9f8A/wAAACr/AAD8AP//6///AAATAAD9AAAA
AAAAAAAAAAAAAAAAAAAAAP4AAP/9AAAAABQAAP8AAAAAAAAAAAAAAAAAAAAAAAAA/gAAAPIAAAD+AP/9////Bf///vj/BP//
//8Y//8DAAD/+/YA+/7+AAAAAP4AAAAAAAD++QAAAAAAAP8AAAAAAAD8AAAe/wAA/wAA////AAD//wD9////AP8AAv8A/wAA
//oAAOz//w4AAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAA/wAA8QAAGP///wAaAAXzAAD/+BT+/wb/AAAAAf8A//0AEP76AQD/
AAD/AAAK//4A//8AAP3/AAAAAPn//wAAAAAJAAYA/AEAAP8AAAAA/wAAAAAA/gAAAAAAAP8AAAAAAAkAAgD8AQAA+wAAAAAA
AAAAAAD4/wAAAAAA/AAAAAAA/wAiAP8AAAD7AAAAAAAAAAAAAPj/AAAAAAD8AAAAAAD/ACIA/wAo/vAL+//+9/34/gn/zfwG
/wj5/yj0//7n+vb93gQvAwAAAAAAAAAAAAD/AAD1AAAAAPoA/QAAAAAAAAD4AAv/Kv/6DPz//vj+/f8Y/979CP8I/wAp9f//
6fz3/9wHAQQAAAD/AAAAAAAAAPYAAAAAAAAAAAAAAP8AAAAA//8AAP8GAAAAAP8AAP4AACj//wAAAPAA//8AAP0A/wDqHQAD
/wD5/wAA/+8L9v4AAOQAAAD/AAAd/wD+AAABAP3//wAAAAAKAAAAAAAA/f0AAAAAAAAAAAAAAAAAAAAA+/sAAAAAAAoAAAAA
AAD9/QAAAAAAAAAAAAAAAAAAAAD7+wAA/wD/+f8A/////wAA/ej//gAC/wD+CwAAAP//AP0H/wH///7+7vwL////CwP7/v/+
AAAB+v38//3/+/7/DAv53gAAAAAA/QAAAAAAAAAAAAAAAP/6AAAAAAAAAAATAP4AAAAAAAAAAAAAAAAFAAAA/wAAAAAA/gAA
AAAAAPkMAAAAAAAAAAAAAAAAAP8AAAAAAAAAAP8AAP8AAAAA7wAAAAAA/wAAAA4AAAAAAAAAAAAAAAAA/wAA/wAAAAAbAAAA
AAAAAAAAAAAAAA///gAAAAAAAAAAAAAAAAAAABMAAP0AAAD/AAD/////APYA//wPAAAAAP/+AAAA/wMADf0AAP8A//8AAP/3
///+/wr7/wAAAPoA/v7/GwD/9wDw///6AAAAAAAAAP8AAP8AAAAAAAAAAAD/AAATAAD8APcAAAAAAP//AAD/9v///wAA//8A
AAAAAP/9AAgAAAMA6P/+AP8A/wb/AP/8///9/P0J//0ACf8A/gkAAAD//wDv+/8CAAAAAAAAAAAAAAD9AOf/AAAKAAD//wAA
AAAAAPL/AAAAAP8AAAAB/wAAAAAA+BEAAAAAAPb/AAD/AAD/JgAAAv359P78//z4/vz//v8Y/f//+v7/+vj+/QMEAv/7/fjv
AAD/AAAAAP4A/wD/ADUAAAD9AAD//wAA9AD/AOwA/wAAAAAAAAAAAAAAAAAA/gAAAAAAAAAAAP4AAPsA8AAAAAD/AAAAAAAA
AAAAAADkAAAAAAAAAAAAAO4A+wAfAP8AAP8AAAD9AAAAAAD9AAAAAAAA9Q4AAAAAAAAAAPf/ABkAAAAAAAAAAAAAAAIAAAAA
AAD/AAAAAAAAAAAA/kgAAgAA/wAAAAD/AAAAAAA9AAAAAAAAAP4AAAAA///pAP8A///7AP4A/////gAAADL+9gD/AAD++wAA
FgD6AOn//gwAAAAAAAAAAAAAAAAA9gAAAAAAAAD/AAAAAAAAEAAADAAAAAYAAAD//gD7/wAA/wAAAAAAAP8X/gD/9wD7/wAA
////AP8A/f///wAAAP/+AAAAAAD9/wAAAP8xAPL9/wD/AAAAAP8FAAD/AAD/9f8AAAAQAP//AAAAAAAA/f8A+P8AAAAA/wUA
AP8AAP/1/wAAABAA//8AAAAAAAD9/wD4AAAAAAAAAP0AAAAAAAAAAAAAAAAAAAAAAAD5APIAAAAS/v4A//z+///+//cPFv3/
/xgODfwe///8//f++P795v4AAAAAAAAAAAAA+gDyAAAACQAAAP4AAAAAAP74AAAA/wAAAAAAAAAAAAD+/vb//wAC/QD//wAA
AAAAAPsAAPQO/v8AAPz/AP//AP///f8AAP8FDf0jAAD9AP8AJf//9gAK/wD/AP//AAAAAAD/AAAAAAAABv8AAP4AAAAO/wAA
AAgAAAAAAP8AAAAAAAAAAAAAAAAE/wAAAAAAABH/AAAAAP4AAPwHKAAAAAAA/QAAAAAAFP7/AAAAAAgA5f8AAAAA/gAA/AAc
AAAAAAD/AAAAAAAU//8AAAAACQDxAAAA/g79//j8/jP+/vz///f9////FQr6/P779f/1/yD+BvYAAAAAAAAAFgAAAAAA/wAA
AAAAAPwAAAAAAPwA4AAHAAAAAAAA/QD4AAAAAAAAAAAAAAALAAAA/wAA/AD3AAAA/wv9AP8O/ib+/v///9T+AP//+fD8/P//
//8c/8j+/xUAAAAAAAAA/gAAAAAA+AAAAAD+AAAAAAAAAAAACgAACAAA/wAAB/8b//8AAADn/wAAAAD+//8AAAAA9wAB/wAA
AAAAAAAABQAAAAAA/wAAAAAACAAA/wAAAAD/ABIAAPX+/v79//7+/f7+/vL+/P3/7//X//sU/////QP/G/wG7gD/AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAQAAD1AAAAAAAAAAAAAAAAAAAAAAAA3QAAAAAAAP8AAP8A/wD/AAD+//////////f//v8A
8AD7AP7/AAD//wUABv4HDwAAAAAAAAAAAAAA/gAAAAAAAAAAAAAAAAAAAAAJAAAA//v+AAAA/vL//wAAAP7+AAAAAADr/gD/
/wD8ACf8/wAAAP8AAAD//gAAAAAAAAAAAAAAAO3/AAAAAP8ACP8AAP//Rv78//7Y/v4A/v3z/f3///0A7/7///j//P8L/v4I
AAARAAAAAP4AAAAAAP8AAAAAAAD9AAAAAAAAAOIAAAAAACL+/QAAAAAAAP/6+AD9/wD/APkAAAD4AAAA3v8ACAAAEwAAAAD/
AAAAAPsAAAAAAP4A/wAAAAAAAADwAAAG//3/AP/+//////8A/j3/AP8A+PT//v///P8gDiz/+vMA/wAAAAARAAAAAAAA5gAA
AAD/AAAT/v/7APoADQD/GgD/AAAAAAAAAAAAAADuAAAAAP8AAP8AAPsA/AAPAP8dAAD/AAAAAAAAAAAAACMAAAAAAAD/9wAA
AAD+AO0AAAAAAAAAAAAAAAAA/AAAAAAAAAAAAAAAAP8AABEA8wAAAAAA9wAAAAD6AAAAAAD/AAAAAAAA/wAAAAAA8gALAP0A
AAD+AAAAAP0AAAAAAAAAAAAAAAAAAAD0AAAJABEA/wAAAAD/AAD/9f//AAAA+gcAAAAJAP/+/woAGP8ACgD//QAA/wAAAP72
//8AAAAA+gAAAO8AAP4AAAD/AAAVAP4JAAAA/gAAAAAAAP//AAAAAAAAAAAAAAAAAAAAAO4AAAAAAAD/AAAAAAAAAAQAAAD9
AAAAAAD/AAAAAAAA+P8AAP8A/f/+AP/+JxsAAADw/AAAAAAAAP0AAP/8AADx//8AAP/9AP/3AP8A/wAAAP8AAAAAACoA/wAA
9QATAPkAAAD//f8AGgD////9AAAA/xYA/wAAAP/9AAD57v//6f//AAAAAAAAAAAAAP8AAAD/DwAAAAAAAP4AAAD+/wD0AAAA
AAAAAAD6/wAAAAAAAAAAAAAAABoAAAD/AAAHAP4AAAAAAAAAAAAA/wAAAAAA+QAAAAAAAAAAAAAAABkA9wAAAAAAAAAAAAD/
AAAAAAD5AAAAAAAAAAAAAAAAGQD3AAAAAAAA//8AAAAAAAD3APsA/wAA/AAAAAAAAPwUAPj8AAwAAAAAAAAAAAAAAAQA/gAA
AAD8AAAAAAAA/QAA//8ADAAAAAAAAAAAAAAA8wD9AAAAAAAAAAAAAAD/FAD5/QAAAAAAAAAAAPwAAAAAAAAAAAAAAAAA//8E
AAD+AAr/AAAAAAAA//8A+v//AAcA/v8AAADyAPv//wwA/v8AEP8AGQAAAAAAAAD/AAAABwAAAAAAAAAA+wAAAAD/AAAgAAAA
AAD+/QAA/xoAAP8AAP8AAAAAAAAA/wD+AP/xAPAA/wAA/wAAAAAA/gD/AAD6Sv8AAAAdAOv/AAAAAAgAAQAAxgD//gD/AAAA
AAAAAAD+AAAAAAAAAAAAAP0A///pLAAAAP/+AP8AAAAAAAAAAP4AAAAAAAAAAAAA/QD//+ksAAAAAAD/AAAAAAAAAP8AAAAA
AAAGAAAAAAAAAAAA8QAA/f8A7AAAAP31///8AAD8BwAAAAAA+f0U/gD//ABJAPwA/f/6//8A/f7++v/+APZ/AAD/AAD1/Pv+
//f7AN7/+gAAAP0A/wAAAAAAAAAAAA4AAAAAAAAAAAAAAAAA9QAAAP8AAAAAAP8AAP4AAAD9HwAAAAAAAP8AAAD//wD5AP0A
AAD+AAAA/wD//AAAAPo0AAAAAAD//QAAAPQAAPoA/gAAAP4AAAD/AP/8AAAA+jQAAAAAAP/9AAAA9AAA+gD+APr+9vf8//38
/AD+8/4D+P//+/j//Pn//xMX9f83/PUF+//4+f7//v/+x//1/0f8///89f/9/f//FA78/zH99wYAAAAA/wAA//8YAAAA7f4A
AAAAAAD/AAD//wAA5gAAAAAA/wAAAAD+//wAAADm/wAAAAMA//8AAAD++wA1AP//AAAAAAAAAPn/DgAAAPcAAAAAAAAA/xP/
AAD7AAoA/gAAAAAAAAAA+gAAAAAA/AAAAAAAAAAAE/8AAPwAEQAAAAD/+gD4AAAAAAAAAAAA/wD/AAAAAAAAADIAAP77AAD+
AP/6APgAAAAAAAAAAAD/AP8AAAAAAAAAMgAA/vsAAP4AAAAAAAAGAAAAAAAAAAAAAAD5AAD/AAAAAAAA9wAACf/9//v//wv+
///////+/wAAACAA/v7////i/AAi//fwAAAAAAAA//8AAP8AAP//AAAAAAAA/wAAAPn8AAwA+QD//vv5+AD+Ef39EPYA/P79
AP8AAP9B//z3/vb/Hv3+AAAAAAAAAAAA/wD/AAAAAAAAAAAAAAcA/gAAAADwAAAAAAAA+v8AAAAA/wD4AP8A/gAAAAAAOwAA
+f//AOf+/wAAAP8AAAAAGAAAEgAA/wAAAAAAAAD9AP8AAPwA/gAAAAAA/QAAAADcAAAAAAAAAAAAAAAAAAAAAAAADwAQAP8A
/v/4/v//+/wUJP8D//D+//8KBv8B9f////z+/8f+MAkAAAAAAAAAAAAAAAAA/wAAAAABAAAAAAAAAAAA+AAJ/gAAAAAAAAAA
AAAABPoAAAAAAPsAAAAAAAAAAAD+/wAHAP7/AP8AAP8AAAAAACMA/gAAAAAA/wAAFAAAAOwAAPwA/v8AAAAAAAAAAAAAAAD+
AAAAAAAAAAANAAAA/wAA/QD//wAAAAD/AAAAAAAjAAAAAAAAAAAAAAcAAADtAAD//wAAAAAABP0AAAAAAP3/AAAKAAAAAgAA
AAAVAO0AAAAAAP8AAAAFDQAA/wAAAAAAAAAAAAAAAAAAAP8A/wAAAAAA/wAAAAUNAAD/AAAAAAAAAAAAAAAAAAAA/wD/AAAA
AP8AAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAPUAAPoAAAAAAAAZAAAAAAAA//8AAAAAAP7+AAAAAAAA/AAAAAAA+QAAAP8A
AAAAAADk/wAAAAAAGv8AAAAA/gAgAAAAAAD1AAAAAAAAAAAAAP8AAPEA/wD/AAAAAAAHAPwA/wAAAP8AAAD+/wD+AAAA/AAA
AAD/AP//AAAAAPkA9QAsAAAA/wAAAP4AAAAAAAD/AAAAAAAAAAAAAAAA/gD7AB0AAAD/AAAAANwAAAAAAP8AAAAAAAD//wAA
AAAAABgAAAD/ADgAAAD//P79AAAA8/8AAP8AAAH+AP8A//8A2///AAAAAP3/AAAAAAAA/wAAABIAAAAAAAAAAAD/AAD5/wAA
AP/9AP8AAAAAAAAAAAAAAAAAAAAAAAAAGQAAAPcAAAAA//0A/wAAAAAAAAAAAAAAAAAAAAAAAAAZAAAA9wAAAAAAHP8AAP/7
AAD/AAD/AAAAAAAA/gAAAAAA/wD//gAAAAoAAAAAAAAAAAAAAP8AAAAA+QAbAAAA/wAAAPYA/v8ACgAAAAAAAAAAAAAA/wAA
AAD5ABsAAAD/AAAA9gD+/wD6NQD/AP/6AAAAAADyAAD+AAAA/wAAAPoA/gDnAPYAAPoKAP8AAAAAAAAAAAAAAP4AAAAAAAAA
+gAAAPsAAAD/AP0AAAD/////AAAA9f8AAP/4AP//AAAA//0A8gApAAAA/wAAAAAAAAAAAAD4AAAA//gAAP8AAAAA/gD1ABEA
/wDpAAAA/////gAAAPz/AAD//wD+/wAAAP/+AO4AUQAAAAAAAOz/AAAAAAAA/wAAAAD8Kv8AAAAAAAAA6wAj//79/P792hYf
/f3//v/5+/3///9t+vX9+P38KvvW/fz/AAAAAAD0AAAAAAAAAAAAAAAAACgAAAAAAAAAAPYAAAAAAAAAAAALAAAAAAAAAAAA
AAAAAP8AAAD/AAAA/gAAAAAAAAAA8wDiAAAAAAAAAAAAAADqAP8AAAAA/QAVAAAAAAAAAADzAAAAAAAAAAAAAAAAAOoAAAAA
AAAAAAMAAAD/AP//AAD++v/+/gAA+/8AAP8AAP8G//8A/wMACwD7AAAAAAAGAP//AP8A/wAA/wUAAAAA//4AAAAABgAN//8A
AAD/AAAA/wAAAAAAAP/9AAAAAAD+AAAAAAD/ABcA/gD9+/wF/g798P79/gIK+/3+9/0M6vv7/hf8+xMNNfn0+f///wD9AP//
AAAAAP7//wAAAP8A/v4A/P8AFAAl/wD/AAAA/wAAAAAAAP8AAP8AAAAAAAAAAAAAAAAAAA4AAP0A//4HAwAAAAAA//8N////
AAD2AP//ABv/AAD/Ev4A4wAAAAD/AAD/AAAAAAAAAAAA//wAAP8AAAAAAA/vAAD7AAAAAAD4AAAAAAAAAAAAAPkAGPsAAAAA
AAAAABgAAAAJAAAAAAD/AAAAAAAAAAAAAAAAAAD+AAAAAAAA9AAAAAAJAAD/AAAAAAAAAAAAAAD/AAwAAAAAAP0AAADqAAD+
AAAA/wAAAAAAAA7/AAAAAAAAAAAAAP8AABcAAOP/AAAA//8A/wAAAAAAAAoAAAD+AAAAAAAAAAAVAAD//BQAAAAAAAAAAAAA
AAAAAAD9AAAAAAAA/wAAAAAABfwIAAAA/vL+Ezr////////8//7+Df7/Bv/99P8JFv75+9f8//r/9/8APv//AAD/AP////8N
/wAAAP71AAD5AP/+6f8A/wD9AP8AAAAAAAAAAgAAAAAAAAAAAAAAAP8AAAAJ/gAA//v8/Pv6//z////8Wv7//f7+9gv+/v/+
9f8O//L9/+IAAAAAAAAA/QAAAAARAAAAAAD/AAAAAAAAAAAA5QAA/wAAAAAAAAAAAAAA/yYAAAAAAPsAAAAAAAAAAAD+AADw
AP8A/QAAAAAAAP//AAAAAAAAAAAAAAD//wAAAPMAAAAAAAAAAAD/AAAAAAAAAAD/AAAAAAATAAAAAAAA8gAAAAAAAAAAAP8A
AAAAAAAAAP8AAAAAABMAAAAAAADyAAAAAAAAAAAAAAAAAAAAAAAAAPcA/AAAAAAAAAAAAPIAAP7/AP8G/gD//f///e0I/v8X
ABAAAP7/AP8A//wA7fr/AAAAAAD/AAAAAAAA+gAAAPwAEAAAAAAAAAAA+gAM/gAAAAAAAAAAAAwAAAADAP8A/wAAAAD8AAAA
AAAVAPX/AAAAAP/9AAAAAv///f8A/v8AAAD/AP//AAAA/+sAGf8AAAAAAP8AAAAAAAD+AAAAAAAAAP8AAAAAAAAAAAD0AAAA
AAD/AAAAAAAAAAAA//kAAAAA/wD/AAAAAAD+AB0AAP8AAP8AAAAQAAAAAAAAAAAAAAAAAAD/AAAAAP4A/gD/AAAA/wAAABAA
AAAAAAAAAAAAAAAAAP8AAAAA/gD+AP8AABT/AP8AAAAAAAAAAAAAAP8AAAAAAAAA/AAAAPcAAAAAFP8A/wAAAAAAAAAAAAAA
/wAAAAAAAAD8AAAA9wAAAAAA/wAAAP8AAAAAAAD5AAAAAAAA//8AAAAAAAAlAAAAAP8jAAAAAP8AAAAAAAAAAAAAAAD//wAA
/wD/APEAAAD8AAAAAAAAAAAAAAAA//8AAAAAAP8OAPoAAP4A9AAAAPwAAAAAAAAAAAAAAAD/AAAAAAAAAA4AAAAA/gD2AAAA
/v/+Ch3//O3+J//++Nz9//7/BP8BB/////z9//X9CBsAAAAAAAAAAAAAAP8AAAD//wD/AAAAAAAAAAAA3v8ACQAAAAAAAP//
AAAA/wDzAAAAAAAAAgoAAAAA/wDdAAUAAAAAAAAA/wAAAAAA/PgAAAAACAAAFQAAAAAAAOQAAA0AAAAAAAD/+gAAAAAAAAAA
AAAAAAD9AAAAAAAA8AAAAAAAAAAAAAAAAAAAAP0AAAAAAP8AAAAAAAAAAAAdAAARAAD7AAAAAAAAAAD6ACIAAAD9AAD+AAAA
AAAAAPYAAAAAAPsAAAAAAAAAAPoAIgAAAP0AAP4AAAAAAAAA9gAAAP0AAAAAAAAAAAAAAAAAAAAAAPkAABEAAAAAAAD2AAAG
EPn9////+P3//v8C+fj+/vX/G//+/P///v8kCiXo/vIAAAAAAAAAAAAAAPr6AAD/AAD/AAAAAAAAAAAA6wAA/gAAAAAAAAAA
AAAAAAD+AAAAAAsAAP8AAAAA/QoAAAD6AAAAAAAAAP8AAAD/AAAAAAAAAAAA/wAAAAD/CBr5AAAACf4AAAAAIgAAAAAA/wAA
DAD9AOX/AAD/AAAA7v8AAgAJ/gAAAAAAAAAAAAAAAAAAAAAA6gAAAAAAAAAFAAAAAAAAAAAAAAAA/wAAAAAAAAAAAAD/AAAA
AAAAAOsj/gD/AAD9/y8AAP//EP3/////AAD/4AAIAAD//wAA9PsA/wAAAAAAGQAAAAAAAAAAAAAAAADrAAAAAAAAAAD9AAAA
AAAAAAAXAAAAABEGAAAAAAAAAPUA/wAAAAAAAPL/AAD9Bf3//fb8+/39BvDhNf3/+v7kHf0k/vv7/u/+Mh776wAA/wAAAAD/
AAAAAABCAAAA/wAA//8AAAAAAADd//8AAAgAAAAAAAAAAAD/AAAAAP8AAAAAAAAA/wAAAC//AP8AAAAAAAD/AAAAAPIA/wAA
AAAAAAD/AAAAAP8AHP0AAAAAAAAAAP//AAD/AAD7AAAAAAAA/P8AAAAA/gDjJf4AAAAAAAAAAAAAAAAA//8AAAAAFQAAAAAA
AAAAABEAAP4AAAAAAP0AAAAACAAAAAAAAAD3Df//AP4AAAAA6wAAGf8AAAD//wAA//8AAPj//wAAAPn//v8AAP8AAAAm/wDf
/gT5//3y+Pn9/fsO/fX8//7/BPP3+fv+/PcY99T9+OUAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAD/AAD4+AAAAAAA/wAAAP38
AAAA/gD7AAAAAP0A+v8AAAAAEwAS////AAAAAAAAAP8AAP8AAAD/AAAAAAAAAP0AAAD+APAAAAAAAPsAAAD++wAA/wD//gAA
AAAPAP//AAAAAAsA4gD+/wAAAAAAAAD/AAD/AAAAAAAAAAAAAAAAAAD7/QD4AP8AAP8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA
/wAAAOcAAAAAAAAAAPMAAAAAAAAAAAAAAAAA9AAAAAAAAAAA+AAAAAAAAAAAAAAAAAAAAAAAAAAAAP0AAAAAAAAAAAAqAADv
/wAAAAAAAAAAAAAAAP//AAAAAAAA+wAAAAD9ABgAAAD/AAAAAAAAAAAAAAAA//8AAAAAAAD7AAAAAP0AGAAAAAAAAAAAAAA7
AAAAAAAA/wAAAAAA/wAAAAAAAPzo/wAA//UO/wAA//8A////AAr//wAAAAD+/QD//wAAAAX7AAAAAAAAAAAA8QD//wAAAAAA
AAAAAAD/AAAAAAUADAAAAAAAAAAAAAAPAAAAAAD/AAAAAAAAAP8AAAAA/ADiAAAA/v/4/P7//vv+/v0JHVv+/v//B/8F/BoL
///+/9f9/QcAAAAAAAAAAAAAAAAO/v8AAAAAAAAAAP0AAAAAHQD+/wAAAAD/AAAAAAAACQAAAP8AAAAAAAAAAAAAAAD3/gAA
/wAAAAAAAAAAAAAAABEAAAAAAAAA/gAAAAAAAP8AAPoAAAAC/wAAAAAAAAQAAAD+AAAAAAAAAP8AAAAA9P8AAP7+/v3+8wvi
/vj+Cv/x/v//+vcK+f3//yD+DP8Z+f4BAAAAAAD9AP4AAAAAAPgAAAAAAAYAAAAAAAAMAPcAAAP9/vkE/e39BDDw/PT84/3/
/v37QwT0/vX5/vX/+vf97AAAAP8A8wAQAAAAAAD/AAAAAAApAAAAAAAA/QAcAAAAAAD/AAAAAAAT/gAAAAAAAAAA/wAA/wD5
/wAAANMAAAAAAAAAAPsACwAAAAAA/wAAAAAAGwAAAAAAAP0A8wAAAAAAAP3/AAAAFf3+AAAAAAAAAAAAAPwA/gAAAADnAAAA
///9AP8A//X+/wAA/v7/AAAA/wAK/gD/+wD9ACH5/wIAAAAAAAAbAAAAAAAA/QAAAAAAAAAAAAAAAP0A8wAACQAAAAAA8wAA
AAAA/QAAAAAAAABJAAAAAAAAAAAN/wAAAAAAAAD4AAAAAAAAAAAAAAAAABIAAAAAAAAAAPsAAAAAAAD/AAAAAP8A+AAAAAAA
AAAAAAD///0AAP8A8gAA//z+DP4bCf3zYuD66P/3Fvv///79++kM/fL8EvsG+/z///8PARz//v1M5f38//wM/////wD99A7+
8wD9/wP+/gAAAAD/AAr/AP8A//8AAP8AAAAA/gD3/wAA/wwA8AAAAP8A//8AAP///v4ABQD9Cv8AAAAAAA0AAADu/wAWDAAA
AAD//wAAAP///wAAAP8M/wAAAAAAEwAAAPkAAOMAAAD///////r++P7+/wL//v7//AAG8P8T//////n+FP3+9v8AAP8AAP/9
//8AAgD//wAAAP4AABQAAAAA/wAR/gAEAAv+AAQAAP8AAAAAAP8A//8AAAAW/wAABgAAAOj8AAAAAAD//wAAAAAA/+cAAAAc
AAAAAAAAAAAAAAAA/wAAAAAAAP8AAAAAAAAA9QAAABEAAAAAAAAAAAAAAAAAAQAA/f/s//7++xL8/Pv7/vj8/////wz5/vj5
/v4D/z3z+vkAAAD/APsAAAAAAP3/AAAAAAAA+gAAAAAAAAAAVgAA/AAAAAAACP8KAAAAAAAAAAAAAAD3AP8AAAAA/QDkAAAA
AAD+AAAA/ywA/wAAAP8AAAAAAAD//wAAAADzAOD/AAAAAPcAAAAA7wAAAAAAAAAAAAAAAP8AAAAAAP4ACgD+AAAAAAAAAP//
AAAAAAAAAAAAAAAAAAAAAAAAFgD2AAAA/wD/AAAA/+///wAAAP//AAAAAAD/BAAAAAD4AAD4AP4AAP4AAAAACAAAAAAA/wAA
AAAAAP8AAAAAAPsA9P8AAAAAAAAAAAD8AAD9AAAAAAAAAAAAAAD//QAAEAD2AP8AAAAA//8AAP8AAAAGAAD//wAAAAAAAAAA
AAAXAOn+AAAAAP4AAAAA/gAAAAAA/P8AAAAAAAP/AAAAAPgAEwD/AAAA/gAAAP8tAP8AAAD+AAAAAAAA//8AAAAABgDx/gAA
////AP0A//////8A/v//AAAA/QD//wD//wAd/gH/AAv/AAD+/wAA6///AAIA+///AAD+AP/+AAAA//8ABxcAAgACAAAAAAD+
AAAAAAD/AAD/AP0ADQAA//wA//8GAAAEAAIAAAAAAAAAAAAAAP8AAAAAAAALAAAA/QAAAP4AAAD+AAD+AAAAAP//AAAA/v0A
AP8AAAA7AAAA+/oJEfz+AP4AAP4AAAAA//8AAAD+/QAA/wAAADsAAAD7+gAUAP4AAAAAAAAAAPEA/wD/AAAAAAAA9AAA/wAA
AAn/ABv/APj2+fv97hkF+vr6/Ar66/n98v7xIvknEvj2/PnZ9Pn7/hEAAAAAAPsAAAAACQAAAAAAAP8AAPAAAAAAAAD2/wAB
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/+4AAP8AAAAAAAD/AAAAAAAAAAAAAAAAAAD/AAAAAAD+1QAAAP8AAAD/Lf0A
AP8AAP///wAAAPLwABQAAP8AAADr/wALAAAAAAAAAAAAAAAAAAAAAP8ACgAA/wAAAAAA//0AAP8AAAAAAAD4AAAAAAAAAAAA
AAAWAAD/AAAAAP8ALgD/8wAAAAAAAAAAAAAAAAAAAAAAAPcAAAAAAAAAAAD/AAAKAAAAAAAAAP8AAAAAAPQAAAAAAAAA/wAA
AAAAABwAAAAAAAAAAPYAAAAAABAAAAAAAAAA+gD/AAAAAAAA9AAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD4AAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/h0AAP4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD+EgAA/gAAAAAA9/4A
AAAAAAAAAAAAAAD+//8AAAAAAAATAAAAAAAAAAAA/wAAAAAAAAAAAAAAAAD//wAAAAAA6BIAAP7//wAA//8IAAD/AAD///8A
/wDuAAAjAAD+AAD/Ef8A/wD//wD/AAD8//8A/QD6/wAAGAAA//4AAP0AAP/zGAAAAAAAAAAAAP4AAAD9APsAAAAZAAAA/gAA
AAAAAPP/AAAAAP4AAAAAAAAAAAAAAP8AAAAAAOoAAAAAAAAAHwAAAPz/+/vwBwD8/Pz49wbw+vvx+w/7+v/88yL+CSwE/Pzr
AAAAAAAAAAAAAAD7AAAAAAAAAAAAAAAA/wAAG/X/AAAAAAAAAAAAAAAAAAALAAAAAAANAAAAAAD/AAD+9gAA/AAEAAD/AAAA
AAAAAP4AAAD/AAYA//8AAPkAACXzAAD1///9/vf8Bf/+//sA/vz+///8//z+/v73/P/+9O////4AAP8AAAD9AAAAAAAA/wAA
AAAAAAD8AAAAAP8A8gAAAAD/AAAAAAAAAAAAAAAAAAD/AAAAAAAAABAAAAj8AAD8AAAAAAAAAP8AAAAAAP4AAAAAAAAACAAA
AAD/D/0A//8AAAAAAAD4/wAAAAAA/wAAAAAAAAARAAAAAP8A+QAAAAAAAAAAAPj/AAAAAAD/AAAAAAAAABEAAAAA/wD5AAAA
/wD/CP8ADf7////7APz//QAACwD//wAAAP//AP3+/woAAAD/AAAAAAAAAAAAAAAAAAALAAAAAAAAAAAA6AD/AwAAAAoAAAAA
AAD/+wAAAP0AAAAAAAAAAAD/AAD3/wAAAAD//gAAAPcAAP//AP4AAAD/AAAA///hAAABAAf/AAAAAP//AAAAAAAA/wAAAAAA
AAAAAAAA/+UAAAIA/AAAAAAAAPsAAAAAAAAAAwAAAP8AAAAAAAAAAAAAAAD4/wAAAAAA/gAAAAAAAP8A9f8AAAAA/QAAAP//
AAD3AP8IAAr/AP8AAAATAAAAAAAA/gAAAAAAAAD/AAAAAP8A/gAAAP8A/wAAABMAAAAAAAD+AAAAAAAAAP8AAAAA/wD+AAAA
/xMK//3//////wAA//X+AP////8i/v//8P/+/Lf//gcAAAAA/wAAAAAAAAAA/wAAAAAAAAEAAADzAAAA8gAABwACAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAP8AAP8UAAAA/wD/AAAPAP8AAAAL//EAAAD/Dun//wAAAAAAAAX/APsAAP8AAAAA/wsA//YAAAAN
AAAAAP8AAAAAAAAA//wAAAr//gv8/v/+/vv4/vUN/fv//QD//RD+Jv7v+//xFv4MC///G/3//////P4B9Q7+/P/+8f///v//
//H/AOUH/xQAAAAAAAAA/wAA/gAA/wAAAAAAAP8AAPsAAP0AKgAAAP8AAPD//wD////8/v////4AAAwAABL/LAD+/wDjDwD8
/wD//v8V//f////1/w7//wAJAdH//wD//x7/APX9//7/AAD+//8A/AD///X/E///AAoCAP//AAD/HwAA8P4A/gAAAAAAAAAA
AAAABgAAAP8AAAYAAAAAAAD/AAD//wD9AAAAAAAAAAAAAAAGAAAA/wAABgAAAAAAAP8AAP//AP0AAAANAAAAAAAAAPUAAAAA
AAAAAAAAAA8A/gAA/A8AAAAAAAAAAAAAAAAAAAD4AAAAAPIAAAAAAAAAAAD/AAAM/vwcAP/+Ev///v///tr9////G//u/f//
/f/+/9r+/gEAAAAAAAAMAAAAAAAAAP8AAAAAAPH/AAAAAAAA/f8AAAD//wAAAC73AAAAAAD+AAAAAAAA//4AAP4AAADnAADx
AAAAAAAA/wAAAAAA/PEAAAAA/gATAAAAAAAAAP/+AAf+7g///g1DBP7+////+/3///8G+fX7//H2/0r/vPb7CAAAAAAAABH+
AAAAAAAAAAAAAAAA/f8AAAAAAADzAAAAAAAAAAAAAAAAAAAAAAAAAAAAEwD/AAAAAAALAPgAAPcAAAAAAAAQ/wAAAAAAAAAA
AAAAAP0AAAAAAP8A9gAAAAAAAAAAAAkAAAAAAAD+AAAAAAAA/wAAAAAAAAD7+P4AAPIJAAAAAAAAAAAAAAAAAP8A/gAAAAAA
+AAA/xsAABEAAAAAAAAK/wAAAAAA/wAAAAAAAP4AAAAAAA8A6QD/AAD/BwAAAP8AAAAAAAAAAAAAAAAA/wAA/v8AIgD5AAAA
AAAAAAcAAAAAAAABAAAA/wAAAAAAAAAa/wAAAPv/AAD9AAD/AAAA/gD/AAIAEQD/AAAAAAD8AAAAABYA+QX/AAAAAP8AAAD/
AAAAAgAAAAAAAAAAAP0AAAAAFgD7/wAAAAAAAAAA/wAAAAD+AAAAAAAAAAAA/wAA/wAA/vUAAAAAAAAAAAAAAAAAAP4AAAAA
AAAAAAkAAAAAAP0A/v8AAAAAAAAAAAAAAAAAAPwAAAAAAAwAAAAAAAAAAAAAAAD8AAAAAAAAAAAAAAAA/AAAAAAADAAAAAAA
AAAAAAAAAPwAAAD/BgAAAAAAAAMA/AAFAAAAABMAAAAAAP8A+gcAAAAAAAAAAAAAAAAAAB4AAAAAAOwAAAAAAAAA/wD2AAD7
/wz6AAAAAAAA/wAA+fz4AAD/+wD//wAA/wAAABH/APcAAAAAAAAAAAAAAAD5AAAAAAD7AAAAAAAAAAAA+gAA9wAA/f4AAAD/
/wAA/gD///0AAAAAAP8AAAD/AAAw//8A/vj9//3/+P7//v///9wK//7////5/v/99f7r/x39/BcAAAAAAAAAAAAAAAAA8v8A
AAAAAAAAAAAAAAAAAgAABwAA/wAAAAAAAAAAAAD//gAAAAAA/gAAAAAAAAAK/wAAAAAAAAAAAAAAAAAAAPX/AAAA/AD/AAAA
AAD+ADUA+QP/AAAABgD//gAAAP8A//8FAAAAAP//AAAAAPgAH/kAAAAAAAD/AAD/AAAAAAAA/wAAAAAA/wAAAAAA+QAGAAAA
AP8AAAAAAAAAAAAAAOIAAAAAAAAA/wAA7gD5ACEA/wD+CwEC8d3y6Pr4CgrxKxPw+f0RDfrv+/IH+O4fHC32FgAAAAAAAAAA
AAD//wAAAAAAAAAAAAAA/wAAAAASAP8AABkPAAAAAP8AAAAAAAAAAAAAAAANAAD//wD/ANz+AAAAAAAAAPYAAAAAAAAAAAAA
AAAA7gAAAAAAAAAAAQAAAP///wD+/wD+AP8AAP/9/wD/ACf///8AAP8A//0D/wDsAAAAAAD3AAAAAAAAAAAAAAAAABgAAAAA
AAAAAPcAAAAAAAAAAAAAAAAAAAAA/wAAAAD/AAAAAAAAAAAACf4A7v/+/wD/9gD+AAAAAgX9/wAAABH8BP8AACAA/P/59wD6
AP8AAP8AAPcAAAAAAAAAAAAAAAD6AAAA9AD/ABoAAAAA/vz//wAA/wAAAAwAFwAAAAAAAAAAAAD/AP8AGAgAAP7/AAD+AAAA
AAAAAP/7EwAAAPwAAP8AAP/+AP8U///xAP0AAP8A/gAAAAD8ACD/AAAA/AAAAAAA/wAA/xYGAP4JAAAAAP3/AAAAAAAAAAAA
AAAADgD/AAAAAAAA9QAAAAD/AAAACAAAAAAAAAAAAAD/AAD+AAAAAP8AAP4LAAAAAAAAAAD9AAAAAAAAAAAAAAAAAAv5AAAA
AAAAABIAAAD/AP8AAAD9/wAAAAAA/gAAAAAAAPz9AAAAAAAAOfoAAAAA/wD/AP/4//8AAAAS/wD1APcA//8AAP8A8/4c//QA
AAD/AAAAAPkA/wAAABUAAPUA+AAAAAAAAAD+AP0A9AD/AP///wD//wAAAAAA/P4AAPsAADr/AP/yAP0AAf8AAAAA////AAAA
AAAAAAD9/wAAAAAAKAAA//IA/wD2AAAAGCP7+OL6CvT7+/wPBBL65PX9Ifn8A/77TP0FKgH6/eoV/v///Pv////////9Fv//
/wAU+v/5//9P//8ZD///+AAAAAAAAAD/AAAAAAAAAAAAAAAAAP8AAAAA/wAMAAAA/wAAAAAA//r//wAA+/7/AAAAFAAADAD/
AAD/AO0AAP0AAAAAAAAAAAAAAAAAAAAAAAAAAAD8AAAAAP4ADAAAAAD////9AAAAAAAAAwAAAP4AAAAAAAQAAAgAAP/4/wAA
AAAA//8AAAAAAAAIDwYAAPkA+AAA+AAA/wD+Aub/AP8AAAAA/QAAAAAAAAAABQAAAAAAAAAAAAD/AAAS9QAA+/wD+wX4//j8
/fz7FPsw+fzz/xr//j///DX9FA/D+/7z/wD9AP8A/wAAAAAA/TX/AAAAFwD//QAA/wAAEfwA//gAAAAA/wD/////APkA//wU
AAAAAAAKAAAA/wAA+P4AAAAAAP8AAAAAAAAAGAAAAO4AAAAAAAAAAAAAAAD/AAAAAAAADAAAAP8AAP8AAAAAAAAAAAAAAAAA
AAD/APEAAAAAAAD9AAAAAAAAAAD/AAD/AAAEAAAAAP4AAAAAFQAA/////+r9+//+/v797PoH/hD//wgH/0///vf7/f/S/P0C
AAAAAAAAAAAAAAAA/v8AAAAA/gAAAAD/AAAAAPgAAP8AAAAA/wAAAAAAAPkAAAAUAAAAAAD/AAAAAAAA/v8AAAAAAAAAAAAA
AAAAAPz/AAAAAAsAAAAAAAAAAAD/AAD+AAAAAAAAAP8AAAAAAP4AAAAAAAAAEgAAAAD/APwA/gAAAAAAAAAAAAAAAAAADQAA
AAAAAAAAAAAAAP8A/AAABgAAAP8AAP8AAAD//AAAAAAAAAIA8QAAAAAAAAAN/wD/AAAKAAAA//wAAAAAAPwAAAAAAAD/AAAA
AAAAAO7//wMAAP4AAAD/9wAAAPX5/wAAAP/2APsAAAAAAAAAEf8L9gAA/gAAAAAAAAAA9QD/AAAA/wAA/wAAAAAAAADy/wAA
+e8R/f/69vf69/374iz1/eb9GPsI9fwODPLr8wz3N/4ABP8A//8A/wD/AAD/EAAAAAAGAP//AAD5AP8A+P8A///9HAD///7/
//8AAP/Z/gAAAAL//v4AAPj//wAI//ocAAAAAP4A//8AAAAAAPL/AAAA/wD+AAAAHgAAAOkADgcAAgAA//8AAAAAAAD/BQAA
AAASAP4AAAD9AAAA/gAA8AAAAAAAAAAAAAAAAPoNAAAAAAcAAAAAAAAAAAD/AAD9APwAAP8AAAAAAAAAAAAAAAAAAAAA/wAA
CAAA//YAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAA+wAA+gAAAAAAAP//AP8AAAD8/wAAAAAAAP8AAAAA/ADRADgA
/wAA/P7///////zm9v///v//+f///QAA/////xv7AA0AAAAAAAAAAAAAAAD5AAAAAAD+AAAAAAAAAAAA8wAACgAAAAAAAAAA
AAAA8gD/AP8AAAAAAP4AAAAAAAAn/wAAAAAA/f8AAAAAAP0E/QAAAAAA/QAAAAAAAAAA/xj/AAEA8/8AAAAAAAAAAAAAAAAA
AAAAAAIAAAAAAAD//AAAAAAAAP8AAAAAAAD+AAAAAAAAAOkAAAAAAAD8AADrAAALAAAAAAAAAAAAAAAAAAAAAAAA/QAAAAAA
AAAAAPYAAAkAAAAAAAAAAAAAAAD9AP4AAAD/AAD+AAAA/wAA+f4A/P3///r7//7////++P8E/x0X//0AABoA////APvr/AD6
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/h0AAP4AAAAA/wD/AAAAAPsAAAD5AAAAAAAYAAAAAAD/+P8AAAAAAAD/AAAA
AAAA+gAAAP8AAAAAAAAAAAAAAPsMAAAAAAAA/wAAAAAAAAAAAAAAAAAAAAAAEgAA/wAAAPn8AP8A/wAA9AAAAAAAAAD/AAAA
/wD/AAD5AAD/AAACDwAA/wAAAAD1AAAAAAAAAP8AAAAAAP8AAAAAAP8AAAAhAAD/AP8AAP///wAAAAAA//8AAP8A8QD//wAA
/wAA/+sACw4AAAD//wAA/gAA//UAAAD4AAAAAAD///8AAAAA9P0AAAAAAAAAAAAAAAAA9wAAAP0AAAAAAP8AAAAAAAAl/gAA
/wD8/wAA//3//wAB++j/AAD/BQAz/gD8AAD+APT+/w4A9AAA/wAAAAAAAAAOAAAAAAD0AAAAAAD/AAAA/wAA/QAA+wAAAAAA
AAAAAAAAAAAAAAAA//8AAAAA/wAh/wAAAAD7AAAAAAAAAAAAAAAAAAAAAAD//wAAAAD/ACH/AAD/AP4AAAD/Iv//AAAA//8A
AAAAAP/9AAAA/+QAxPv/AAAA/wAAAAAOAAAAAAAAAAAAAAAAAAAAAAAA8gDx/gAAAAAAAAAAABUAAAAAAAAAAAAAAAAAAAAA
AAD1AO//AAAADwAA/wAL/wAAAAAAAAAAAAAFAAAAAAD4AAAA7f8AAAANAAAAAAAAAAAAAAAAAAAAAAUA/wAAAPwAAAD6AAAA
AAAA/wAAAAD/APkAAP8AAAAA6gAA//8ZAAD0APoAABAAAAAAAAAAGP8A/QAA/wAAAAAAAAD/AAsAAP0A9AAAAP37Dfv+//77
/v78FBfw/fz//fn/+v3+DAb/Cf/gCvsWAP8A/P8AAAAAAP0E8v//AAAA/wAA//8N/wD2AOIN/hAAABD/AAAA/wAAAAAA/wAA
AAAAAP8AAAAAAP8A6AD+AAAAAAAAAAAAAAAA/wgAAAAAAP8AAAAAAAAAAAD//wDyAAD/AAAAAP8AAAAAAP8AAAAAAAABAAAA
AAD/AB3/AAD/AAAAAAAA/gAAAA4A+wAAAAAAAAAAAAAAAPsAAwAAAAAA/QAAAAD9AAAAAP//AAAAACgA/wAAAAAA+QAVAP7w
AAD9AAAAAP4AAAAAAAAAAAAAAAAAAAAAAAD7AAgA/wAACv4A/gD/AAAAAAAA/v8AAAAAAAH/AP/zAP8A9v8AAAAR/hH/AAD+
AAAA/QgvAAAAAP8A/v8AAPkAAADr/wDpAAAA/wAAAAD/AP4AAAAAAAAAAAAA//4WAAD7APf/AAAAAAAAAAAAAAAA/wAAAAAA
AAAAAAAA/xMAAP4A+AAAAP8A+v0AAP70/v78AAD+/gAA/wAA/vz9OQD/+wAI/v8AAAD//wAAAAAAAP8AAAAAAAAAAAAAAP/l
AAACAPwAAAD///4A9v/+/v//AP33tf7///8A//gW//9MD/0ADv8IKAAA/wAAAAD/AP8A/ffuAAAA//kA//8AADMRAAD5AP8M
AAD9AAAAAP4AAAD/ADkAAAD9AAD/AAAAAAAAAO0AAAD/B/7//Pv/+////wD+/v///v/9Cv3+//8I//n88v/+BADy/wD+AAAA
AAAAAAAAAAD+AAAAAAAA/wwAAP32AAAAABUAAP8AAAAAAAAAAAAAAP8A/gAAAAAA/AAAAPgAAAcAAAAAAAAAAAAAAAAAAAAA
AAAAAAD/AAD+AAD/FQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAP4AAP8VAAAA//T5//j//////wAA/xf///0A/////gD/
N////Q//APT/9voA+P8AAAD/AAD///8A/gAAAAD/AP8tAAD9Bf8AAAD+/gAAAAD/AAAAAAAYAAAAAAAA//8AAPwAAAAKAAAA
AAAA/wAAAAD/AAAAAAAAAAAAAAAA9wAAAAAAAAoAAAD48MwD+NwiIPn28wXu6fby/P0BWPsG+hzx9h38Ivb3BwAAAAAAAAAA
AAAAAAAAAAAAAP4AAAAACQAAAAAhAAD5AAAAAAD5AAAAAAAEAAAAAAAA/xAAAAAAAAD/AO//AAMAAPsAAAAOAAAAAAAA/wAA
AAAAAP0AAP8AAP4AKv8AAAAAAP8AAAD/AAAAAAAAAAAAAAAAAAD/CQAAAADzAAAAAAAABgAAAAAAAP/5AAAAAAAAAAAAAAD+
AAAAAP39AAD//v8A/////v/+AP/98P8A/wDv////AAD9/v8A7v//FAAA/wAAAAAAAAAAAP//AAAAAP4A/gAAAAAA/wAJAAAC
////AP/7Cvr//wD//zf/AAAA/woD///y//8PACT/AP8AAAAAAAAAAAAAAP//AAAAAADuAAAAAAAAAAAA9gAABAAAAP8AAP4A
AAAAAAAAAAAAAAUAAAAAGgAA7wDWAAD9AAD/AAAAAAAAAAAAAPsAAAAA/wD6AAD1AAAAAP0AAAUAAAAAAAAAAAAAAAAA/gAA
AAAAAAAAAAAAABEA+AD//QAAAAAAAAkAAAAA/gAAAAAAAAAAABMA/gAA/wDy/wD6/wD/AP///////wD//vz/AAAADP/8/wD9
/wD/ABv/AOcAAAAAAAAAAAAAAP8A/wAAAADpAAAAAAAA/gAA/wAADfry6vn7/fj3+e38+vbsPvz7+v3+6PX8BCdz9vwn+un0
APr+AP4AAAAAAAAA+QAAAP8AAAAAAAAA/AAAABAAAAAAAAAAAAAAAAD6AAAA/usAAAAAAAAAAAAAEQAA5QD+AAAAAAAAAAAA
AAAAAAD+EgAAAAAA/gAAAAAACAD2AAABAP8AAP8AAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAsAAAAA//sA/wAAAAAAAAAAOf4A
AAAAAP4AAAD8//0AGwAA9wAA/wD/AAAAAAAAAAD/AAAAAAAAAP8AAPQAAAD0AAAAAAAAAAAA/wAAAAAAAP4AAAAAAAD++gD/
AAD/AOoAAAAAAP8AAAAAAP//AAAA//cAAAAAAAD/AAAAEAAA7wAAAAD//wD8AAAAAAAAAAAA//7/AAAAAAAAABEAAP/oAAAA
AAAAAP8AAAAAAAAAAOkAAAAAAAD/AAAA9QAAAA0AABQAAP4AAAD/AP/8AAAA+jQAAAAAAP/9AAAA9AAA+gD+AAAA/wAAAAD/
//8AAAD+DgAAAAAAAAAAAAD1AADtAAAAAAAA/wAAAAAAAAD+AAAgAAAAAAD6////APX9ABcAAAAAAAAAAAAA/wAAAAAA/wAA
AAAAAAD/AAAA+f8AHAD6AAAAAP8AAAAAAAAA/gD/AAAAAAAAAAoAAAAL/wD6AAAAAP/7AP8AHPv//wAAAPv/AAAAAAD8/f7/
/gDvACAA/gAA//wAAAAA/AAAAAAA/wAAAAAAAP8AAAD+APUAGQD+AAAA/wAAAP/+AAAAAAD4/wAAAAAA/P8AAAAA7gAn/wAA
AAAA+wAAAP8A/wD/AP8AAAAAAAAA9QAAAAADAAUAAAAAAAAAAAAAAAz5AAAAAP8AAAD9AAD/AAAA/wAAFwAA/wAA//oAAAD/
LgX+AAD+/wAAAAAAAPv//gD6+AD6AP8AAAAA+gAAAAAeCP4AAP//AAAAAAAA+wD+APv4APsA/wAAAAAAAAAAAAAAAAAABAAA
AAASAP8AAAAA//4A/AAA+gAAAAAAAAAAAAAAAAAEAAAAABIA/wAAAAD//gD8AAD6/P36/wb/+/b9+/oA/+gC/+z++P8D+P36
+/45/ij88AEAAAAAAAAAAAAA/AAA/wAAAAAAAAD/AP4AAOYAMQD/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+wAVAAAA
AAAAAAAA/wAAAAAAAP7/AAAAAAD/AAAAAAD2AA4A/gD///8ACP///f//AP//+P8A9QD+//7+AAD9/yr/6///AgAAAAAAAP8A
AAAAAAD4/QAAAAAA/wAAAAAA9QASAP4AAAAAAAAAAP8A/wAAAP8AAAAAAAAA/wAAAAAHAOwAAAD+AAD//wAAAAAAAAcA/wD7
AAAAAAADAAAAAAAAAigAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAD/EgAAAAAAAAAAAAAAAAAJAAAA/wAAAAAA/gAA
AAAAAP0dAAD+AAAA/wAAAAAAAPoAAAD+AAAAAAAGAAAAAAAA+f0AAP4AAAX/AAAAAAAO+wAAAPwAAAAAAAYAAAD/AAAX/QAA
AAAA/wAAAAAAAA7/AAAA/wAAAAAAAAAAAAAAAB0AAAAAAAAAAAAAAAAAAPkAEAAAAAAAAAAAAAAAAAAA//8A+wAAAB0AAAAA
AAAAAAAAAAD6AB4AAAAA/wAA+wDdAAAAAAAAAAAAAP4AAAD/AAAA/wAAAAD/AAAAAAAAAB4AAAD/AP4AAAD9Sv7+APwA9/4A
AP8AAP75//8A//sA5//+AAAAAAAAAP8bAAAA/QD8AAAAAAAA//8AAAAAAADuAAAAAAAAAAAA/xUA/wAAAPz/AAAAAAAA/wAA
AP/+ANwA/wD/AAAo//8AAP///wX////+AAAAAAD/AAAA6QAA6RcAAAAAAPz/AAAAAAD/BwAAAP8AAAAAAAAAAAD7AAD3/AAA
AAAA/wAAAAAAAAAHAAAAAAAAAAAAAAAAAP8AAP4cAAAAAP8AAAD/GwAAAAAA/wAAAAAAAP8AAAAAAAYA6QAAAAD/AAD/AAAA
AAAAAAD5AAD/AAAA/wAAAP8AAAAbAAAAAAAAAAAAAAAAAAAFAP0AAAAAAAAAAAAAAAAAAPYA/wD/CQf9BwD+/v//AAAs+P8F
/wAAAPz/AP///xQA+wT/AAAA/wAAAAD/AAAAAAD/AAAAAAAA/gAAAAAAFQD//wAAAAAA/goAAAAAAAD/AAAABgAAAAAAAAAA
AAAAAP8VAAD+AAD//wAAAAAAAPoA9/8HAAoAAAD/AAAA/wAA/P8AAP4AAP//AAAAAAAA+gD3/wcACgAAAP8AAAD/AAD8/wAA
/wD+AAAAGf8A/wAAAAAAAAAAAAD//wAAAAD+APb+AAAAAAAAAAAAAAAAAAAAABsAAAAAAP8AAAAAAP8A7wAAAP/4/QAPAP/9
//8AARb4////APwAGf8AAPT////fAP////j//fj///7///72//r///7/AAD+/P/9/f79/wr3AAAAAAAAAAAABgAAAAAA/wAA
AAAAAAD/AAAAAP8A9gAAAAD6AAD+AAD0AAAAAAAAAAAAAAAAAAAAAP8AAAAt/AAA/xL4AP4N/Qb//wAAC///AAAA//kL/gD/
/wD+AOL8//8AAAAAAAD//wAAAAAAAAAAAAAAAA3/AAAAAP8AFP4AAAAAAPXwAAAAAAD6/wAAABEAAAAAAAAAAAAAAAAT/wAA
AAAAAAAAAAAAAAAAAAAAAAAA/AAAAAAA/wAAAO0AAP4AAAAAAAAAAAAAAAAAAAAAAAD8AAAAAAD/AAAA7QAA/gAA/v4KAAD7
C/f//gD/AAYAAAAAAAAAAAAACgD+CwAA/fv++/sF/f79/f784+/8/v7/1fPu/P7++vv7/gf8/QkAAAAAAAwAAAAAAAD/+wAA
AAD/+gAAAAAAAAAANwAA8AD/AAAAAAAAAAAA///9/wAAAPsA+AAAAAAA/wA0/wD3ABj8AP4AAAAAAAAAAAAAAAAAAAANAAAA
4AAAAPkAAAAACgAA/wAAAAAAAAAAAAAAAAAAAAAAAAD8AAAA/QAAAAAA//gAAAD8C/f/AAAAAP8AAAAAAAAAAAAX/gD+7QAA
APj/AP//AP4A/wAA//z/AP0A9AD//wAA+gD/AAz/AAH+/f4A+////v/+//n/7P3//BX+///+//78//1KCfj/6wD+/wD/AAAA
AAAAAAAAAAD/AAAAAAAAAP4AAB7n/AAAAAAAAAAAAAAAAAD8APn/AAALAAAAAAD+AAD+AP4AAAAA/wAA/gAAAAAAAAAAAAAA
AAAAAAAAAAD/AAD+EgAAAAAAAAAAAAAAAAAA/wD7AAAABwAAAAAAAAAAAP/4/wAA/v7++v8A//z+/ib3//ER/wD+AgD++//+
//75+fX6////AP8AAAAA////APkA+f8AAPkAAP//AAAAAP8A9P0AAAD/AAAAAAAAAAAAAAD/FAAAAAIAAAAAAAAAAAD9AAAA
AAAAAAAAAP4AAP//APv/AAACAAD/AAAA/wD/+RIAAAAAAAD6AAAAAAAAAP8A/gAAAAQAAAD/AAAAAP8A9wAAAP///wAAAP/7
//4AAAD+/wAA/wgA//4AAAD/8AAp+v76AAAAAAAA//4A/wAAAP8AAAAAAAAA/wAAAAD3ABL8/wAAAAAAAAAA/wAAAAAAAAAA
AAAAAAD/AAAAAPoACP8AAAAAABEAAAAAAAAA/wAAAAAAAAAAAAAAAAAAAAAK+AAA/wAAAP8T//8A/wD//Pj/AAAA7vT//wAA
//8AAP39ABAAAAAAAAAAAAAAAAAA+AAAAADyAAAAAAAAAAAA/wAADAAAAAAAAAAAAAAABQD/AAAAAAAA/wAA/wAAAAAu/vn/
AAAAAAAAABQAAAAJAP8A/wAAAAD/AAAAAAAAAPb9AAD/AAAAAAAAAAAAAAD9AAAAAAD9AAwAAAAAAP8A/f8AB/IF6wU3+vjz
9fv1E/Jd8QZF9OD8FNv7B/VFOi7lBSIAAP//AP8AAAAAAAAAAAAAAP4A+gAAAAAA/gAAIOEAAP8AAAAAAAAAAAAAAB4A7gD9
AP3/AAD/AAAAAAAA9wwADgAAAP8AAAAAAAD+AAAAAAAAAP8AAAAAGAAADAD8AAAEAP3/AAUAAAAAAAALDf/////8AAD//wAA
/AAO+QoAAP8A//8A/wAAAAAAAAAAAAAAAAD9ABX9AAD/APwAAgAACgD/AAAAAAAAAAAAAAAAAAAtAPQAAAAAAAAAABH9AADY
///5AP7///7//wAA8/f/AAkA/AD//wAA/f/9/9v/LRD4//r7/v/++/sC//v9Vvry/wAJ//Tr//4nQwL/2gr07v8R/f7/AP//
//8A/gAg/wD/AA0A/v8A/vkJ/wAJ///1AP0AACkAAAAAAAAAAAAA//4AAAAAAAAA+wAA/+kAAAAACf//3QAAAAAAAPT///8N
/QAAAAD/AP/3/wD3Uf8AAAD9BAD7AAAAAAAAAAAAAAAVAAAAAP4AAAUAAB30AAD8AAAACv8AAAAAAP7tABb//QD/AAD//gAA
AP8AAOv4AAAAAAD/+wAAAAAAAAgAAAAA/wAAAAAAAAD/AAD/+/8AAAAAAAAAAAAAAAAAAfj/AP4AAO8A+f8AAAAA/wAW/wAf
AP7//ygAAP8AAAD+AP7/Ff4AAAD//wAA+//9+xH/AAAA//8AGQAA/wAAAAsA9wAA//8AAAAAAAD5AAAA5wAAAP///gD0AP8A
AAAABwD5////AAAAFP8A+f0A//fNAP8K/wX7AP4AAP///wAA/fT/ADIA2AAp/wAA+AD5+94A/xoAAAAAAAAAAAAAAAD9AAAA
AADYAAAAAAAAAAAA7wAAGgAAAAAAAP8TAP8AAAD//wAAAAAAAf8AAAAA/wAD/wAAAP4A//8AAP//AP/+AAAA//8A/gAA/QD/
/wAA+fUAAAIA/gD//wAAAAAAAP4AAAAA/wAAAAAAAAD/AAD5CAAAAPwAAPsAAAAAAAD/FAAAAP8AAAAAABkAAAAA/wDa/wAA
/AAAAAAAAAAAAAAAAAAAAAAAAAAAGgAAAAD/AO//AAAAAAAA+QAAAAAAAAAAAAAAAAD/AP8AAAD/AAD7GAAHAAAAAAAAAAAA
AAAAAAD/EwAAAAAAAAAAAAD/AADvAAAA/wAAAAAAAAAAAAD+AP7/AAAFAAAA/wAAAAAAAOwAAAAAAAAJ/wAAAAAA/NAAAAAe
AAAAAAAAAAAA/wAA9v8AAAAAAP//AAAAAAAA0AAAACAAAAAAAAAAAAAAAAD+/wAA/f7//P4A/x7/////ABD/+QD/AAD/AgD/
///7AOTpAAAAAAAAAAAAAAAAAPwAAAD/AAAAAAAAAAAAAAAAA/AAAAAAAAAAAAAAAAD//gD+AAAACwAAAAAAAAAAAwDtAAAA
/fn8Cf349y75+y/5/u38/tv+/eQdBBIY8voG9cgH+vgAAAAAAAAAAAAAAAAAAAAA3QD/AAAAAAD/AAD7+AAAAP8A/wr/AP/9
/f4P/AD+//8AAP8A//oTIwD7CADqCf/6AAAAAAAAAAAAAAAA//kAAAAAAAAAFAAAAAAAAP8AAP//+v8A//r6M///IQAA/v8A
/wAA/iDq//j0AP//5wD/AAAA///+AAAKAAAA9gD/AAwAAAAAC/8AAP8A/wDo/gAAAAAAAP8AAAAAAAAAAAAAAAAAAAALAAAA
/wD/APwAAAAAAAAA/wAAAAAAAPsAAAAQAAAAAAD/AAAAAAAAAAAAAAAAAAAAAP8AAP8AAAAkAAAAAP8AAAAAAAAA/wD7BQAB
AAAA/wD9//P/AP7/AP//AAAAAA79/AAAAAAIACf//wAAAAD/AAAA+gAAAAAAAAAAAAAAAP8AAAAAAP4AIgAAAAAAAAAAAP8A
AAD/AAAAAAAAAAAAAPwAAAAACgABAAAAAAAAAAAZAAAAAAAAAAAAAAAAAOkAAAAAAAAAAPYAAAD/AAAAAAj3//8A/wAA//8A
AAAABv/3AAAAAAYAJgD/AAAAAAAAAAAAAAD/AAAAAAAAAAAAAPgAAAAACQD6AAAA+zbz//b9+uj8/P/+B+77/v3+4/4z+P79
HP7x+QYNAPEAAAAAAAAAAAAAAAAA/wAAAAAAAAr/AAAAAPoA8gAAAAAMAAD/AAAAAAAAAAAAAAAAAP4A/gAAAP8AAAD+/wD/
AAj/AP8AAAAAAAAAAAAAAAAAAAACAAAA9AD/APEAAAAADf8A/wAAAAAAAAAAAAAA/wAAAA8AAAD2AAAA8xX+AAAAAAAAAAAA
AAAAAAD/AAAAAAAA+gAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAP4AAAAAAAD5AAAAAAAAAAwAAAAE/v//Df///v////n66P0E
+CTo//38///+//T/5P7/Gv0AAP8AAAAAAAAA+gD1//8ACwAAAP8AAAAAAADy/wAAAP8AAAsAAAAAAAD/AAAABQAAAAAAAAAA
/wAAAP4AAAD+/v3+/P7+/v79/vT3Dvz6/v/5/v39///9Af7/B/X0+/7+/f79/v7+/v3+9PcO/Pz+//n+/v3///0B/v/89fT7
+/gD/vb7+hb7+P4C/Cfx/fz+LP0O+P399hD5/ech7esAAAAAAAAAAAAAAAAA/wAAAAD8AAAAAAAAFwAAC/z9/gD/AAAAAAAA
AAAAAPoAAAAAABcACAAAAAAAAADd///6//0RAP3///v//gAE+jb6//8AAf8L/f//+////+wQ/xIAAAAAAAAAAAAAAAD//gAA
AAAGAAAAAAAAAAAA/RoABwAAAAAAAAAAAAAAAAD6AAAAAAAAAAAAAAAAAAARBwD/AP//AP8AADUAAAAAAP8AAAAA/wAAAAAA
/wAAAA//AO/0+/D2+gH24/TxPA34+/L+IAAWMP3j+Oz8BPnxCvhbC/79/v/92PkK/vz///vbBP/z/vc/E/v///3+8v8r+QwF
AAAAAAD2AAAAAAABAAAA//QA/wAAAAAAAAAAAO/+A/8AAAAAAAAAAAAAAP8AAAAAAAD+AAAAAAAAAAAA/v8ABwAAAAAAAAAA
AAAAAAD9AAAAAP8A/QAAAAAAAADQ/w3/AAAAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAAAACX/9f4AAAAAAAAADQAAAAAA/wAA
AAAAAP8AAAAAAPkAHgAAAAD/AAAAAAAAAAAAAADkAAAAAP8AAAAAAP8A+wAXAP8BAAAA/wAAAP0AAP8F/u8A/QAKAAAA/QD/
AAD/AEr+//0AAAAAAPwA/wAA/QARAAAAAP7//f7//wAAAAAA3QAH/wD/AAD//QAAAAAAAPwAAAAAAPb6AAAAAP8AAP8s/wDz
AAAAAAAAAAAAAAAI/wAACgAA/gAAAAAAAAAAAP8AAAAAAP8AAAAAAAD/AAAA+gAAAP8AAPz/AAAAAAAALwAGAAAAAP8AAAAA
AAAACAAAAP8AAAAAAP4AAAAAAAD+DAAA/wD9/wAA/vj//hH9AP7/AAD/EwABBf/5AP/2AOj/JfgAAAAAAAAAAAAAGgAA/wAA
BgAAAP8AAP4AAAAA5QD+AAD/AAAAAP//AAAQAAD/AAAAAAAAAP8A/v8A/wDuAP4AAAAA/wAAAAAAAP8G//8A/gAA9AAA/wD/
AAAAAPv/AxgAAAAAAAAAAAAAAAAAAAAAHQAAAAD/AAAAAAAA4wAR/wAAAAAAAAAAAAAAAP8AAAAAAAAAAAAA/wAAAADyAP8T
AAAAAAAAAP4AAP//AAAAAAAA/wAAAAAAAAD9AO3/AP0AAAAAAAAAAAAA//8AAAAAAAAAAAAAAP8AAAAAEgD/AAAAAAAAAAAo
AAAAAAD/AAAAAAAAAP4AAAAA/wDuAAAAAAAAAAAAAAAAAAD5AP7///b/+AAAAAAAAAAAAOoAAAD//v3///8H9v///////f8A
//7+///+//////0AFP4I9AAAAAAAAAAAAAAAAP8AAAAAAAAAAAAAAAAAAAAeAP/+1hPQ64H8uxy7xuUDMSwa0aD5KOXVK9Hs
9cEV2y/4z9j7OPL/9f0F6Pz8//4I7fv+/f7l/j34/v0k/uz5xQwA8/r//vL6/gnv/f38EP4U/ev/Gu///eD+/f78Af7vHf77
AAAAAAAAAA4AAAD+APr/AAAAAAAA/wAAAAD/ANUAAAAAAAAAAAwAHwAAAAAA/wAAAAAA9gAAAAAAAAAA9QAAAAD/AAD9DAD/
AAAAAAD//wAAAPj3APwAAP4A/v3WAAD/AP4AAAAA+/8AAAAAAAAAAAAAAAAA/wAA/wAAAAwAAAwAAAAAAAAA/QAAAAAA/AAA
AAAAAP8AAAAAACMA7gAAAwAA/AAAAADWAAAAAAD/AAAAAAAAAP8AAAAA8wAoAP8AAAAAAAAKABQAAAD/AP8AAAAAAPn/AAAA
AAAAAPcAAAD+/fz+9A338/39/v//8fz/////9foi//r9/uz9QP77AAAAAAAAAAD/AAAAAAD//QAAAAAAABMAAAAA/wDZAAAA
AAAAAP4FACMAAAAAAAD/AAAAAP4A/QAA/wAAAOoAAP8AAAD/AAAA/QAAAAsAAP//AAAAAOwAAAAA/wAADP4AAAAAAAAACwD7
AP8AAAD+AAAAAADyAP8AAAAA/QAd//8A/gD7AAAA/uv//gAAAPL9AAD/AAD9H///AP/2AAP8/x8A/wAA/wAAAAAAAAAAAA0A
AAAAAAAAAAD/AAAA+gAABQAAAAAAAAD6AAD+AAD6AAAAAAAA//8A+gAA/QAwAAAA/wD//wAA/x3//wAMAC7/AAAAAAD//wAA
AAAGANz7AAAAAAAAEgAAAAAA//4AAAAFAAD/AP8MAAAA//8A7Q3/E/8AAAAAAAD/AP8AAAASAAAAAAAAAAUAAAAA/wD2AAAA
AAAA/wAAACAAAAAAAP8A/wAAAAD+/gAAAAAAAPH+AAAAAP4AAAAA/wAAAAAA/wAAAAAAAAAAAAAAAP8AFgD/AAAA/wAAAAD/
AAAAAAD/AAAAAAAAAP8AAAAA/QAcAAAAAAD/AAAAAP4AAAAAADMAAAAAAAD+/wAAAAD/APD/AAAAAAAAAAAA7gj+AAAAAAAA
AAAAAP//AAAAAP8ACQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQD3AP8AAAAAAAAAAAAAAAAAAAAAAAAA/wAAAAAA
AAAAAPgAAP0AAAAAAAAA/wAAAAAAAAAAAAAAAAUAAP8AAAAA5gAAAAAA/wAAAP8ZAAAAAAD//wAAAAAA/gAA/wAA/wAEAAAA
AP//AP8AAPcA/wAAAPz/AP8AAAD//wAA/gD/+hn+AAAAAAD/AAAAHwAAAAMA/wAAAAAAAAAAAAAAAAAA+AgAAAAAAP8AAAD/
AAAAAAAAAAAAAAAAAP4A/wAABwD2/wAA//////8A//P///4AAP////AA/wD+/AAA//8FAAf//wAAAAAAAPkAAAAAAAAAAAAA
AAAANAAAAAAAAAAA+QAAAP8F9//8//75//4AAP/x/v7///r/F/3/+iD/9v8J/v/7AAD/AAAA//4A/QAAAPQAAP4A/wAA/wAA
AADpAC8A+gD//f///wD//QAAAPcA//8AAP/7AP/9AAD/AP8ADwMA/gAA/wAAAAD+AAAAAP79AAAAAAAA/P8AAAAAAAA7/wD7
///9//4A/x3////8APn+EAD/AAD5/P/9///z/7b+/wEAABoAAAD//QAAAAAA/QAAAAAAAPr/AAAAAP4A6wAA/wAAAAAAAAD9
AAAAAAAAAAAAAAAAAAAAAAAAHQDUAAAA/wb////5/9n//wAD/P//AAAA89b//wD//P/w/xMH/wIAAAAAAAAADgAAAAAAAAAA
AAAAAP8AAAAAAAIA4QAAAAALAAAAAAD/AAAAAADyAAAAAAAA/wAAAP8A/wAOAAAKAAAAAAAAAAAAAAAAJgAAAAAA/AAAAAAA
AAAAAP4AAPsAAP4AAAD/9wD/AAAA8f8AAAAAAP3/AAAAABEAGgD9AP8A/wAAB/8c////AADe/wAAAAD+/v7//wD/7ADc//8A
/P78//7//vj+SwD+/Q37AP/+/wADGv/+/v/4/vz9/v8AAAAAAAAA9wAAAAAA/gAA+gAAAP/+AAAAAPYAGwAABwAAAP8AAAAA
AAAAAP8AAAAAA/8AAAAAAAAAAAD5AAD9APMAAAAAAAAAAAAAAP8AAAAAAAAAAAAA/wAAAAcAAAAAGwAAAAAA/wAAAAAAAAAA
AAAAAP//AAD/AAAA9wAAAAD7/wAAAAD/AAAAAAD/AAAAAAAA+AAAAP8AAAAZAAAHAAAAAAAA//n//wAAAPj/AAAAAAD/+gAA
AAARAPEAAPIAAAAAAAAAKQAAAAAAAAAAAAAAAAD/AAAAAPMA+gAAAAAAAAAAAAD/AAAAAAD//wAAAAYA/v8AAAD9/wAKAP//
AAAAAAAAAPUAAAAAAP8AAAAAAAAA/wAAAAAAAAYAAAAAAgAA/wAAAAAAAAAA/AAAAAAAAPQAAAD+AAAA+AAABQAAAP8AAAD/
AAD/AAD/AAAAAAAAAP4A/wAAJgDo/wAA//39APv//vf//wAA//3+AP8AAAD8+v///P8M/u39/wAAAAAAAPsA/wAAAAAA+AAA
AAAACf8UAAAAAAsADAD+AAD+/wAAAAD+AAAAAAD/AAAAAAAA/gAAAP8AAAAfAAAAAAAAAAAAAP8AAAAAAP4AAAAAAAAADAAA
AAAA/uwAAP8AAAAAAAAA/gAAAAAA/wAAAAAPAAD+/xEAAP4A6v8A+f///wD/7//7/v8AAP/+/gAAAP/1//wAAPT9/gD5//8A
///+BP////z+/v8IFvX+///7C//+Ev8A/+b+/03+//v/AP8AAAD/Bf/8AAAA7v8A/AAAAP//AAAA/gMA9f//AAAAAAAACQD+
AAAAAAD/+wAAAAD7AP8AAAAAAAAMAAAAAAAAAAAAAAAAAAD9ABQAAAAA6gAAAAAAACIAAPv/APP/AP8AAAD/////AAAA/iwA
AAD7AP7/AAD/FP4A+P///wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQDoAAAAAP79AAAA//wAAAAAAP7/AAAAAAD4/wAA
/AD/ABH/AAAAAAD8AAAAAAAA/wD+AAAAAAD/AAAAAAAAAAAA8/8A+P///wD3AP/8AAAAAAD/AAAAAAAAABIAAP8AAP8Y/wD+
AP8AAPwAAAAAAAAAAAAAAAAAAAAADwAA/gAAAP4AAAAA/////wAAAAD/APr3AAD9AAACAAD/AAAcAAD/6/sA+QAAAP0AAAAA
AAAK/wD/AP8AAAAACAAAAPwAAAD4AAAAEP///f8A//v////+/P//9gAA/gD/HAD/Ff/+APb///8A/////wD9/gAAAAANAAAA
AADtAP/+ABv/AP8AFf8A/gAY/wD/AP8AAAAAAAD//wAAAAAAEf8AANkA/wDzAAD8AAMAAP8A/wAAAAAAAAAAAAAAAAD//wAA
AAAAABcAAAD/AP8AAAD/4v//AAAA9/8AAP8AAP/8AP8AAPsAC///AAj//wD+AP/+AP8AAAv//wAAAA0ABf8AAN8A/gAB/wD8
//3++vwJ/iz+/v37KPv+/v//DP37/f77/f/2//74//EAAAAAAAAAAAAAAAD7AAAAAAAKAAAAAAAAAAAA+gAA/QD8/wAAAAAA
AAAAAAAAAAAAAAgA/wAAAP8A/wANAAD//wD/AAAA//n//QAAAP7/AAAAAAD//gAAAAAPABz//gD6+AAA//wA/wAAAA38+/8A
+P///AD9AAAcAAD/2/8AGfoAAP8AC//+//8A/QD//wAA/+Pm//4AAAAA+AAj/gD+AAAAAP8AAAAAAAAAAAD/AAAA5AAAAAAA
AAAAAOMAAAAAAAAAAPsA/wD/AAAA9gAAAAAA2QAAAAAAAAAA5gAAAP8A/wAADf/o////AP/+/wAAAPzs/v7//wD/BQD+/xf+
AAAAAAAAAP8AAAAAAPQAAAAA/gD1AAAAAAAAAAYAFAAAAAAAAAAAAAAAAAD+AAAAAAAHAAD/AAAAAAAA6AAA+v8AAAAAAAD/
AAAA//cRAAD/AP0AAP8AAAD+AAD2AAAY/wAAAAAA//4A/wAAAP//AAAAAAAA+QD/AAACABH/AAD///7//wD/Ff7/AP4ASP/+
AP8AAP/1AP7///8AHP8A/v8A//8AAP/9///+/wr+/wAAAPoA//7/GwAA+gDm/wD6AAD3AAAAAPoAAAAAAP8AAAAAAAD/AAAA
AADyAAsA/QAAAP4AAAD/////AAAA+ykAAAAAAPj/AP8AAP8AFwD/AAD/AAD6AAAAAAAAAAAA/wAAAAAAAAAAAP4AAAAhAAAA
AAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAP4AAP4A/wAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAA9QAA+gAA+QAAAAAA
AAAAAADm/wAAAAAADv8AAAAA/wAnAAAAAP//AAAA//7//wAAAP//AAAAAAD/+P75/wD5AO8AAAAAAAAAAAD/+wAA/wAAAAAA
AAAAAAAPAAAAAAAA6QAAAAAAAP//+AD/AAD/AAD/AAD5/i/7AP8AAP8AAA8Q/wDtAAkAAP8AAAAAAAAAAAAAAP8ADAAAAAAA
/QAAAOoAAP4AAAAAAAAAAAAAAAAAAAAAAAD9AAAAAAAAAAAA8wAA/gD/IwAAAAD/AAAAAAAAAAAAAAAA//8AAP8A/wDxAAAA
EPn9////+P3///8C+fn+/wD/Cf/+/P///v8kCgTo/vMAAAAAAAAAOwAAAAAAAP8AAAAAAP8AAAAAAAD86P8AAAAAAAAAAAAL
AAAAAAD/AAAAAAAAAAAAAAAAAADtAAAAAAAAAAAAAAAAAAAA/wUAAAAA9QALAAAAAAAAAPIAACH///8AAPz/7P/5AAAA+v8A
AAD4Bv3/AAAA//0AOv//Af//8gD/A/73//4AAP/9/gAA/wAS/f3//////QD9/v0AAAD+AAAAAP4AAAAAAPwAAAAAAAD/AAAA
AAD4ABYA/wAA/R0AAAD/AAAAAAAA9f8AAAD/AP//AAD+AP8A8gD/FQAA/f8AAAD//wAA/wD///8AAAAAAP8AAAAAAAAw//8A
AAAAAAAAAAAAAAAA+wAAAAAACgAAAAAAAAAAAP0AAP0AAAAAAAAAAAAA/wAAAAAAAAAAAAAA/xMAAP4A+AAAAAAAAAAAAAAA
AAAAABcAAAAAAPwAAAAAAAAAAAD0AAD///j//fj//wr///73//v///7/AAD//f/9/f/9//j7AAAAAAAA9AAA/gAAAAAAAAAA
AAAAAP4AAAD/APr+/gAAAP////n////////9/+sN/wAAACAA/xMA/wD/9AAI9wD7AAAA/wAAAP8AAAAAAAAAAAAAAAAA/wAA
AAD+ABwAAAAAAAAAAAAA/gAAAAAAZgAAAAAAAAD9AAAAAP8A9P8A9AAA/x8AAAAbAP8A/wAq/wAA/wAA//8AAAD9/wDr/wAA
AAAAAAD7AP8AAAAAAAAAAAAAAPj/AAAAAAD8AAn+AAD/AAAA/wAAAAAAAAAADvwAAAAAAP79AAAAAP0A5gAAAAAAAAAAAAAA
AAAAAAD/AAAAAAAA/wAAAAAAJgDvAP8AAAAAAAAAAP8AAAACAAAAAAAAAAAA/wD5AAAAABMuAAAAAAAAAAAA+QAAAAAA+QAA
AAAAAAD/AAAAAPcAFwD/AP8A/QAA9v8A//8AAAD//wAAAAAe//7//wAACgAk/v4AAAD//wAAAP8A/wABABL/AAAAAAD//wAA
APH/APYA/wAA/wAAAAAAAAAAAAD+AAAAAAAGAAAAAADuAAAABgYADAAAAP8AAAAAAP8AAAD/AAAAAAAAAAAAAAD/AAARAAAA
AAD/AAAAAP8AAAAAAPYAAAAA/wD+AAD/AAD/ABL+APEA/wAAAAAACf/wAAAAAAAAAAAPAP//AP8AABMA9P7//QD//wD/AP/+
//IAAAD//wAAAAAA/f8AAP/67f4q//8AAAAAAAAAAAAAAAAAAP4AAAAA/wAAAAAAAAAAAAL4AAf/AP//AP///P/+AP//B/8A
AAjuAP/9AAAABvz/G//4+gD5/wAAAAAAAAAA/wAAAAAAAAAAAAAAABYAAAAM/wAAAAAA/xUAAAAAAAD6AAAAEwAAAAAAAAAA
AAAAAP/9AAAAAAAAEQAAAAAAAP0AAAAIAAAAAAAAAAAAAAAA+/8AAAAAAP/+AAAAAAAA/wAAAAYAAAAAAAAAAAAAAAAH/wAA
+///Af7////+/v/+/+Ld//3/5f/+3////f0F/yD+/iz97/z9+/4U/BEO/Q/8OPv79v8p/wP7//4k+er/FQ3w1AAAAAAAAAAA
AAD/AAAAAAAAAAAAAAAAAAAA/QAjAP//AAAAAAAAAAAAAAASAOwAAAAAAAAA/gAAAAAAAP4M+wAAAAAAAAAAAAAAAP/8AAAA
AAD/AAAAAAAAAAAA9wAAGvv++iz7FhXl+/v2AO3v8/r3+fHN7g/6+fr77PsqAf0A/wAA/v/2AAAA/wD6//j/AAAL9SAA/wAA
AP//APn+AAUAAAD+APoAAAAAAPoA+AAAAAv2FQD/AAAA//8A+/4A/AAAAAAA/AAAAAAAAAAAAAAAAP8LAAAAAAAAAAD+AAAJ
AAD//wAAAPMAAAACAAD/AAAAAAD//wAAAP//ABcOAAAAAAAGAAAIAAAA//7+/wAAAAD/AAAT//kAAP8A+v8A8v///yX//xD8
/////P7//v8AAPoABv79E/7/9P/y/v/6AAAA/wAAAP8AAAAGAAAA/wAAAAD/BAAAAAAAAPH4AAAAAAD9AAAAAAAAAAAAAAD/
AAAAAAAAAP8AAAAAFQAAAAAAAPkAAAAAAAD//wAAAAAAAAAAAAAAAAAAAAD1AAAAAAAADQAAAAAAAP3/AAAAAAAAAAAAAAAA
AAAAAPgAAAAAAAD/AAAA/QAAAAMAAAAAAAAAAAAAAAAAAAAABwgAAP8A//sAAP///v3//wD+JwAA//8A//4Q+gAk/gDd//8A
AAAA/QAAAAAA//8AAP/2AAAAAAAA//8AABX/AAEAAAAAAAD+AAAA/wAA/v8XAAD/AAD/AAj/AAAAAAAA7v8A/QAAAAAAAAD/
AAAAABcAAAAAAP8ACAAAAAAAAAD1AAD9/v/9/////DH+/P////H8AP/2/wD73///Bv/8ERH+DvkAAAAAAAAAAAAAAP8AAAD/
AAD/AAD/AAAAAAALBwAAAgAAAAAAAP8bAAAAAAD/AAAAAAAAAP8AAAAAAADyAAAAAAD/AAAAAP8AAAAAAAD+AAAAAAAAAAAA
AAAACh4AAAAAAAAAAAD//QAAAAAA/wAAAAAAAADuAAAAAP8AIQD/AAAAAAAAAAD/AAAAAAD8AAAAAAAA//8AAAAAAAD0AAAA
AAAAAAAAAAAAAAAAAP4AAAD4AAD+/wAAAAAAAPoAAAAAAAAAAAAAAAD+AAAAAP8AAAAAAAD/AAAAAAAI6gARAAv///3z/wX5
/v4GA/xL/f/1B/3/Af/+Bv/99P/9+v4FDQAAAAAAAAAAAAADAB0AAAD9AAAAAAAAAAAAAPz9AAD/BP//Bvr////7//8A/goA
AAAAIQH8AAD+//0AKBYP9QD/AAAAAAAAAAAAAAD/AAAAAAAAAAAAAP8AAAAYAAD1/v7///71Ag3+/v0D9hb++f4P4v/8Df8X
M//6G9P+Fd3/AAAAAAAAAAAAAAQA+gD/AAcAAAAAAAAAAAAA+wAAAAAAAAAAAAAAAAAAAPsAAAAAAPcAAAAAAAAAAAD0AADu
AAAAAAAAAAAAAAAAACQAAAAA/AAAAAAAAAAAAPkAGPAAAAAAAAAAAAAA/wAAAAAAAAD6AAAAAAAlAAAh8wAA7wAAAAAA+QAA
AAAAAAAAAAAAAP4FAAAAAAAAAADTAAAp/////v8A////////APz//wAAAAD+/AAA/AD4APH+BAAA//8A/wAAAAD/APsA/P//
AAAAAP/9AAD9APgACf8EAAAAAP4AAAAAAAAABAAAAP8AAAAAAP8AAAAAAADoAAAAAP3/AP4AAP0AAP8AAAD///8AAAD+/wAA
/AAF/RP/AAAA/gAA9QAAAAAAAAAAAAAAAAAAAAAAAAD+AAAAIQAAAOwi8M/vCffm8O9O5mNW9fPxAzbPH10aBFdN+vb5+CPp
AAAAAAAAAP8AAAD/AP8AAAAAAAD/AAAAABkAAP7/AAD/AP/9//sH/f3/8/71////AADz+//+Hvj//vkA9/3//gAAAAAAAAAA
AAAP/wAAAAAAAP4AAAAAAAAAAAAGAAD/AAAAAAAAAAAAACAA/wAAAAAA/wAAAAAAAAAAAPIAAP8A//8A+wD//wD/AAIA//8A
AAAAAAD6AAD+GgAA8g4AAAD/AAD/AAAAAAAAAAAU/wAAAP8AAAAAABsHAAD6AAAAAAAAAAAAAAAAAPoAAAAAAAAAAAAA//T/
AAAgAPgA/wD/AAAAAAD/AAAAAAAA7AAAAAAAAAD7AAAAAAAAQgD/AP///vD////8//8LAf9r/f8ACRwA/iL//wUP/QCv/f7t
/wAAAAAAAAAAAAAAABMAAAAAAAAA/gAAAAAAAP8AAPUAAAD/AAAAAP8ABgAAAP8AAAAAAAD//f4A6PgA/gAAAAD+AAAAAAAA
AAAAADIAAAD/APQA/wAAAAAAAP/+AAD+//////8Y/yL///8G////AP8A99///v8A//3//+T+JA0AAAAA/gAAAAAAAAEAAAAA
AAAAAAAPAAAAAAAA+v8AAP8AAAT/AP/9////+wrr//4LAP4A//8AGQD8/wAL////AAAA+AAAAPAAAAYAAPAAAAAAAAAA/wAA
AP//APEAAAAAAAAAAAAAAAAAAAAoAAAAAADxAAAAAAAAAAAA/wAA/QD//wD/AAAAAAAAAAAAAAD/AAAAAAAAAAkAAADyAAAA
AAAAAAAAAAAAAAAB+QAAAAAA9gAAAAAAAAAAABn+APYAAAD+AAAAAAAA+gAA/wAAAAAAAAAAAP8AAAAANQAA/QAAAP8AAAAA
AAD/AAAGAAAAAPwAAAAAAAAAAADtABj//wAA////AAAA/wABJP///QAA+v8A/wAA//8AAPD5AAcAAAD/AAAAAAAAAAAAAAAA
AAADAAD9AAAA/wAAFwAA//8Z/gD6//zu//7////9/P/w/xj/+/7///n//v0s/v8RABkAAP8AAAAAAAAAAAAAAAAAAAAAAAAA
9QAAAP0AAAIAAAD8AAAAAAAAFP8AAAAAAAAAAAAA//4A/vkA8f8AAAAAAP8AAAAAAAAACQD3//8AAAAA/v0AAAD/AAAFCwAA
/wAA/gAAAAAAAAAIBv8A/wD/+QAMDAAAAAAAAO4JABUAAAAAAAAAAAAAAAYAAAD/AP//AAAIAAAAAAAA+QIABv8A/wAA+v/9
AP8AAP/0/wAAAAIA//4A/QAABf7v//8DAAD/AAAAAAAAAAAAAP8AAAAAAAAA/gAAAAAAABwA/wAAAAAAAAAA/QAAAAAA/wAA
AAD+AAAAAP4AAAUAAgAA+P74/P8Y/x35/v3/Bf/7/Pv7//7/B/z//ez/Hv32+/vyAAAAAAAAAP8AAAAAAP8AAAAAAAD9AAAA
AAAEABMAAAAA/wAAFgAAAAAAAAAAAP0A/wD/AAAAAAD/AAAA+wAA7QAAAAAAAAQAAAAAAAAABQAAAAAA/wAAAAAAAAD0AAAA
AP4AAOcAAAAAAAAAAAAAAP8AAAAAAAAA/gAAADQAAAAAAAAA/wAA/wAAAAAAAP8AAAAAAP8AAAAAAPkABgAAAAAAAAAAAAj/
AAAAAAD//wAAAAAA/P8AAAAABgD9AP8A/wAAAAAAEv8AAAAAAP7/AAAAAAAU/wAAAAAAAOz//QX++wD//v/+D////wT/6v4B
DP/+APr9/xL9/+oADfz/CAAAAAAAAAAfAAAAAAD9AAAAAAAAAv8AAAAACQDfAAAHAAAAAAAAAAAAAAAAABEAAAAAAAAA/wAA
AAD/APkAAPQACv7/AAAA9QD/AP8A9P4A/wAAACr/AAD/AP8AJPj/AP8U/P/9//75//4AAP76/v8C////Bf7///n//f4g9P8R
AAD//wAAAPwAAAAA/wAAAAAA/wD/AAAAAAAAAAL/ABIA/wAAAAAAAAAAAAAAAAAA/QAAABgAAAAAAP8A+/4AAAAA/v4AAAD1
////Dv4S//kAAPYA/v8AAAD//wD+AwAN/R/z//z//Pr+/f//F+D8//7/7v9d/P/+7f70/q77/f3/+/8A/wD//v//AAAI/v8A
AAAAAAj/AAD5AP8ADf8A9wAG/gAAAP8AAAAAAAAA/wAAAAAAFQAAAP8A+gDu/wAAAAsAAAAAAP8AAAAAAAAAAAAA8AAUAAAA
AAAAAAAAAP8A9f8AAAAAAAAAAAAA/QAAAAAAAAoAAAAAAP4ABgAAAAALAAD/AAAAAAAAAAAAAAAAAAAACAAAAP8AAADsAAAA
/wr+AP4A//7//wAAAPb/AAAAAAAU/wD/+QD+AOT/AAj46en0IvsG7vn49wU8RgYV+PgD/BcH/Pk5+/4M/A/25wAAAAAAAAAA
AAAACgD/APwAAAAAABQAAAAAAAD0/wAAAP3///4AAAAAAAD/AAAAEAAAAAAAAAAAFQAAAOb/AAAAAAAAAAAAAAAAAAAA+f8A
AAAAAPsAAAAAAAAAEgAAAAAAAAAAAAAAAAD+AP8AAAAAAAAAAAAAAAAA/AATAAD+//f+AAv//wD//wD++e7//v//AAD//wAA
+wD//zAEAAYAAAAAAAAAAAAAAAAADxIAAAAAAP4AAAAAAAAA/wAA/AAA/wAAAA39AAAABQD//wAA/wgA/gAA/wAAAADiBQD/
AP8AABEAAAAAAAAAAP//AAAAAAAAAAAA/QAXAPcAAAAA//8A/wD///////sAKP8PAP/cAP//AAAtAPcAtP0A+gAJAAAAAP//
AAAAAAD+AAAAAP4ACwAAAAAA/wD0/wD/////AP8A//7//wAA//7/AP/+/wD+/wD//wD/EugPAPcAAP8AAAAQ/wAAAAAA//8A
AAAAAPz/AP4AAAUA9wD/AAAAAAAAAAkAAAAAAAAAAAAAAAAA/wAA/gAABAD1AAAAAAAA/gAA//wA/wALAAD//wAAAAD4/wAA
AP8UANcrAAAAAAAAAAAAAAAAAADxAAAAAAD+AAAAAAAAAAAA/f0ACgD9/wD8AAAAAAAAAAAAAAAAAAAAAAAAAPIAAAASAADd
4S/e7j7aI/r6GjUK3OXBO/IaDhvrO+LTQADxEx1E0uL+IPz/Fv/7+v7+//v//f0D/f///xz9///r//z96vL///74/P/5/xf+
/v7//v79/P71+/r//Pz///D//3/t+f/t+v76+vn++vX7+vz8+NH6D/4yJ//7Ev7+H/v68x8M/e0AAAD/AAAAAAAA/AAAAAD/
AAD/AAApAP8AAPz/6gAA/wAAAP//AAAAAAAA+wD/APn/AAAA/fcAAAAXAAAD7gADAAAAAAAAAAAAAAAGAP0A/gD9AAAA/wAA
AAD/AAQAAAAAAAAAAAAAAAAAAAAAAAAAAAD+AAAAAAAAAAAA+QAA+QD/AAD/AAAAAAAAAAAAAAAAAP8AAAAAAP8AAAAPAADv
AAAAAAAAAAAAAP8AABsAAAAABwAA/wAAAAAKABX/APoAAAAAAAD4AAAA/wb//v8AAAD/AP//AAD/APQAHv8A/wAAAAAAAAAA
AAAABQDwAP8A/QAAAP4AAAAAAAATDwAAKP378wT//fv+RPoY+hz9F/7+Ef/6/v/7+fz39ivn+O4AAAAVEQAAAAAA///6AAAK
AAD/AAD/AAAA/wAA7v8ABQAAAAAAAAAAAAAAACgAAAAAAP0AAAAAAAAAAAD3AAD7AAAAHwAAAP4AAAD7AP4A/wAGAAAA/wAA
AAD/APAAAAAAAAAAAAAAAAAAAAD+AAAAAADxAAAAAAAAAAAAAQAA9QAAAAD7AAAAAAAA/QAAABUAAAAAAAAAAAAAAADt/wAA
AAAAAAAAAAAAAAAAABAAAAAAAAD/AAAAAAD/AP8AAAAAAAAAAPkAAAAAAAMAAAAAAAAA+wAAAAAAAAAAIf8AAAAAHAAAAP8A
AP8AAAD8/wAAAAAA+f8AAAAACADWAAD3AAAADAAAAAAAAP8DAAAA/QAAAAAA/wAAAP8AAPP/AAAAAAAAAPoAAAAAAAD09wAA
AAD+4wAAAAAAAAAAJQAA+f7//vT89Qb9/v4pE//y/vD/+f8rCfn//vX/Bv/59v7/AAD/AAAAAP0A/wAAAAD/AAD9AAD//wAA
AAD+AA4A//4AAP8A/wAA8wAAAP8AFwD+AAAAAP//AAAO/gD/DQD6+QAAAP//AAAAAAAAAwAAAPwAAAAAAAAAAAD/AAD3/QAA
AAAAAAAAAAAA/wD/AAAAAAAA+wAAAAAAAP//AO4TANcAAAAAAAAAAAAAAP0A/wAAAAAAAAD/AP8AAPIACf4AAAAA/wAAAAD/
AAAAAAABAAAAAAAA9wAAAAAA/wApAAD+AAAAAAD5AP8AAAANAAAAAAAAACUAAAAAAAAPAOj//wAAAAAAAAD/AAAAAAAAAAAA
AAAAAPoAAAAAAAAAEu0AAAAAAP3/AAD9AAAaDAD9//0A/gAAAP8AAADy/gDpEf8D//z++xL///7///8M/wT/I/4A/wD//AAA
If////8HAPz/ABYA/wAR////AP8AHv/+APz+AP//AP/kAAMAC/8AFQAAAAAGAAAAAAAA+wAAAAMAAAAAAAAAAP4AAP/6/wAA
AP3/AP0AAAAAAAAAAAAA//8AAAAAAAAAJwAAFfgAAPv/////BQD/AAAAAP/+4//+/gD6AP/+AAD+AAD5Ev8AGQAAAP8AAAAA
AAAAAP//AAAAAAgAAPMAAAAADgAMAAD6/////Pv/AAAA//74////Lx0A/wAA/wAA/f8A/xD2AP///v8A/wcO//////L/////
+f8Y9v/9///////5B/z/BQAAAP8AAAD/AAAP//z5AP//AA4A//8AAAAX/////wD+/f//Ffv//v3+/gn4//H+8f/////+9f//
/+MA//4N//8AAAAAAAAA/wAAAAAA/gAAAAoAAAP+AAAAAAAA+gAAAP8A//v/AP8A////+/3+//gAAP0A/xQA/wD//wAF/Qv+
/wAA8f7/AAD///4v////5gAAAAAA/QAA///4//oOAP/9+/f//P/+/f7+/vr/BP7///3/APr3///9/Pbw7/76AAAA/wAAAAD+
AAAAAAAMAAAA/QAA/wAAAAAA/wAGAAD8AAAAAAAAAAAAAAAAAAAAAAAA/AD/AAAAAAAAAOIUABEAAAAABPwAAAAAAAAAAAD/
/wDp6AAAAAD+AAAA+QAA+wAAAAAAAAAAAAAAABcAAAAAAOkAAAAAAAAAAAD+AAAR+f4E+hYZDP78/AcB/d4B/Bj+A/T9JP7/
6Ar/+vv8/QgA/////QAA/wAAAP4A/wAA/wAAAAD/AAD9AAD//RYA/f/8//w1//7+///+8//+/xH///8A//gAAAL/AP0Y9gD9
AAAAAP8A/gAAAP8AAP4AAAD4AAAA/wAA/gAA+vcAAAD/AP0G/wAS/A/8//4A/P//AP8QAP4J//8A+/oAIf7+9gAAAP8AAAAA
AAD/BQAAAAAAAP4AAAAAAAAAAAD3/wAIAP8AAP8AAAAAAAAA/AAAAAAAHQAAAAAALQAAANgAAPgAQv4A/gD/////AAAA6f//
AAAAAPP/AADo//0AFhb/AAAAAAAAAAD/AAD/+/7+AP8AAP4AAB8AAAAA/QALAAAAAAAPCQAAAAAAAP7/AP0AAAAAAAAAAAAA
AAAAAPYAAAAAAAAAAAAAGgAAAAAAAAAAAAAAAAD/AAAAAPIADgAAAAAAAAAAAAAAAAAABAAAAPMAAAAAAAAAAAAAAAD//wAA
AP7/AP8AAAAAAAAAAAAAAP8AAAAAAAAA/wAA/xEAAAD///8AAAD/////AAAA2f8AAAAAAP/7AAAJ//oA3f///QAAAAAAAAf9
AAAAAAD/AAAAAAAA/wAAAAAADgD6AAAAAAAAAAAAAAAAAAAAAPoIAAAAAAAA/gAAAC7/APkA/wAA//4A+wAAAAAAAAAAAAAA
AAAAAAAAAAATAAD//AAAAP8A/Pr/AP8Z/v7/+AD9//0A/wAA/0cAAPn//wD5/v8A/wD/AP///v///wD/+j//AAD+AQD+AwAA
///+//gk/Q//AP7+APsAACn0AP0A////AAAAGwD5AAAAAP8A9P//AAAAAAD/Cv8A/wAA+wD///wAAAD+/vcAAAAAAAAQ/gAA
AAAA/wAAAAAAAAADAP0A/gAAAAAAAAAAAAAAAP8AAAYAAAD/AAAAAAAAAP79EAAAAP//AAD/AAAAAP8A/wAA+f8A/QAAAP//
AAAAAP01AAAAAA0A/xIAAAAAAADwAP/6/gAAAP8A/wAAAAD7AAAA+AAAAAAAAwAAAAAAAPj9AAAAAAD//wAAAAAAAPUAAAD4
AAAAAAD/AAAAAAAAAf0AAAAA+wAAAAAAAAAAAAAAAAAAAAAA//8AAAAA/wAh/wAA/wD/AAAA/wAAAAAEAP0A/QD+AAAA/wAA
AAAQAAr/AP8AAAAA9wAAAAAAAAAA5wAAAAAIAP/+AAAY/v4ACAAJEQD8/wD/AAAAAAAAAAAAAAD/AAAAAAAAAPoAAP3hAAAA
//r+AO///////wD/+PX+/v4A///9/f//Qv/9/vX//+EA///6/wAAAAAAAP8A/gD/AAQDAAD/AAD/AP/58QAAAP/9Aw8N///+
////Ef39//AI/P0AFPoA//H/+/fiCf8N/wAAAAD7+v////8AAPv/AAAAAPz++wD/AAD/AA8A/gAAAAAAAAAAAAAAAAAAAAD+
AAAAAAAAAAAAAAAADP8AAP0T/f0L/v0M/Cb+B+32/AP/GOL/D/L+/e796v0hBP78AAD///8A//sAAAAAAAD/AAAAAAD4/wAA
/wAAAPn3AAAAAAD/AAAAAAAAAA8AAAD9AAAAAAD/AAAA/wcA+P8AAAD/AAD8AAAAAAAAAAAAAAAAAAAAAAAAAP0AAAAUAAAA
AOkAAAAAAP8AAAAAAAAAAP8AAAD/AAAAAAAAABD+AAAAAP4AAAAAAAD/AAD+OwAAAAAGAP7/AAAAAP8A5AD//wH/EgD/AP/9
////AgAT/////wAA/v4AAPwAFP7U//8A/wAA//8A//////wZAP///P8A+gAA8QAAAP8P/9b9AAj/AAD+/wAAAP//KvkA//8G
AAAQAAAFAP8AAP8AAf7//wAAAP8AAAAAAAAA9QAAAP4AAAAAAAAAAAAAAAAb/QAANwD//wAA/wAA/wACAP7/AAD/AAAA+wAA
AAD6AOcA+wAbAAD/AAAAAAD/AAIAAAAAAP8AAAD7AAAAAP4A7wAAAP3nDP/09/sM/fz//vgG9f/8//sX8vv+/hL+A/4T4P37
DQAA//8AAP8AAAADAAAA/QAAAAAA/wAAAAAACPH/AAD/AP//AAD//P//AAEA//8AAP8AAP7+AAAAAP8ABvYAAP3y/vz57ff8
/f7+Ff/5/vz9//olBOL+/vP+/foUCfrx/u7//fvt+f7///8N//z//f7//yb+5P///P//+vIK/QAAAAAAAAAAAAAA//8AAAAA
AAAAAAAAAAAAAP8A8wD/AAAAAAD/AAAAAAAAAAD+AAD/AAAAAP8AAP4AAAAhAP8AAAAAAAAAAAAAAAAJAAAAAAAA/wAAAAAA
AAAAAPQAAAAABQAA/wAAAAAAAAAAAAAAAAD8AP8AAAD6AAAAIgAA8AEA/QAAAP8A//8AAAD8/wAA/wAA//oAAAAA/AAH//8A
+AD9AAAA/wAA/wAAAP0AAAAAAAAA/QAAAAD9ABr/AAD+/gH+/v787P39//77+Pz/7v8h//L8//79/vP+J/v9DwAI/wAAAAAA
AAAAAAAAAAAAAAAAAgAAAP8AAAD2AAAA/v36AP7r/v7//v///vP9/wj/ANT7/v///P/++wH+/f74+vn94f3s9vv5/vL3Q2Eo
6w1R/vnv/fz6+fr83RIH1QAAAAD/AAAAAAAA/gAAAP8AAAAAAAAAAOQAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAA
AAAAAPsAAPoAAAAAAAAAAAAAAAAMAAAAAAD4AP8AAAAAAAAAHAAA//8AAAAAAAD/AAAA7gAT//8ACwAAAAAAAAAA/wD1AADw
AAAAAAAAAAAAAAD89AAAAAAAGgAAAAAAAAAAAPAAAP3/////9wD////+AAAA/BAAAAAVAP/+////8/8A8////f7+/gD8//7/
/v7/Avo0Sf///h3/9/z//yj3//+q/v/zAAAAAAAAAAAAAAAAAAAAAO4A8gAAAAAAAAAAAA0AAAD/AAAAAAD//wD/AAf+2/0A
APz+AAD7AAAAAAAA/hr/Bf/9/gD8AP8U//8AAAD8/wD//wAA/P0A+vsA+hcl//8AAAD/AAAAAP8AAAAAAP4AAAAAAAD+/gAA
AAD+APEAAAAAAAAAAAAAHAAAAAAA/wAAAAAAAAD/APsAAAAA+AAAAAD+AAD9AAAAAAAAAAAAAAAAAAAAAAAAAP4A//8UAAAA
AP///v8AAP////8AAP//AAAAAAAA8gD//wAM+zsA/wAAAAANAAAAAAAA8gAAAAAAAAAAAAD///0AAP4A4gAAAAAAAA4AAAAA
AAD0AAAAAAAAAAAAAAD//wAAAAD5AAAAAP0AAA8AAAAAAAAAAAAAAwAAAAAAAAAA/wAAAPgKAAD/FQAA//8AAP//AAL/////
+wD+/wD9AAD8/wD/+f8AAP8A/wAAAPv4//8AAAD+/wAAAAAA/wQAAAAA/wAfAAAA/wAAAAAA/PwAAAAAAP4AAAAAAAAAIAAA
AAD/AOgAAAAAAAAAAAAA/AAAAAAAAAAAAAAAAADcAAAAAAAAOwAAAAAA//8AAAD8Cgj/AAD//wAAAAAA/wAAAAAA/AD4/wAA
AAAAAAAAAP4AAAAAAGYAAAAAAAAA/QAAAAD/APT/APQAAP///wAAAAAAAAAA9wD7AAAAAA7/AAAAAAAAJPUAAP/++Rf///8Z
//7/G/8O/v4ADv8A/f3/EPb8/ADuGf4UAAAAAAAAAP8A/wAJABwAAAD/AAAAAAAAAP0AAP4UAAAAAAAfAAAA/QAAAAoA/wAA
AAQAAAAAAAAAAP8A9f8AAAAA/AAAAAAAAAAABQD6AAAAAAAA/wAAAAAAAAAa//8AAAD/LQAAAP////r7AP7//wAEAAAA/v/0
AP//AOX/AAAAAAAAAAAA/wAAAPsA/wAAAAkAAAAAAP8AAPwA/P0AAAD//gD/+wD/AAAAAAAAAAAAAAD4//8AAP0A/AAS/gAA
AAAA//8AAAAAAP/9AAAA+gAAAAAF/wAAAAAAANX+AAAAAAD/AAAAAAAAAP4AAAD+AAAAAAD/AAAAAAAA7/8AAAAAAAAAAAAA
AAAA/QD7AAAABgAAAAAAAP8AAAj9/wAA/vv4APz//P7//gAA//v9/+v/CP8P/v//+f8M/vL6//gA6/8A/wAAAAAAAAAAAAAA
AAAAAAAAAAD+AAD/GAAAAAAA/wAAAP4AAP8AAAAA/gAAAAAACP8AAAAA/gD8/gAAAPv/AP8AAAAAAAAAAP4AAAAAAAD/AAAA
/wAAABEAAAD/AP8A/fr/+P///wH/A///8P/+Gf3+/wD//w0A7f7++gAAAAD+AAAAAP8AAAD/AAAAAAAAAAAAAAAABgDoAAAA
AAAAAAAAAPkAAAAAAPkAAAAAAAAA/wAAAAD3ABcA/wAAAAAAAAAAAAAAAAAAAAAA8QD/AAAAAAAAAAAA/wAAAAD7EQAAAP7/
AAAAAAD2/wD/AAAA7/8AAP0A//8H/v8AAPgAAP4AAAAAAAAAAAAAAAAAAAAAAAAA/gAAAP0AAP///wAA/xv/+///AAD///8A
AAD73wD9AP//AP8A7P8ADQAAAAAAAAD8AAAAAAAAAAAAAAAAAP0AAAAAAADxAAAA/wD+//8A//z///8TAPz//Q7+/wD6/v//
AP8AACz//vwAAAAAAAAA/QAAAAAA/wAAAAAAAPoAAAAAAA4AAwAAAP/t/QD+DP3///8AAP///wD/AP349v4AAPz///8D+QDz
AAD/AAAAAAAAAP8AFwAAAAAA7gD/AAAbAAD/APwAAAD/AP8A/gAW/v//AAAA//MAAAAKAP4OAP///v4A1//+/PT99vZ08u4d
+fj5/vr07yvz/AslDPH8+NP6BvAT+/sMAP4AABkAAAAAAAAAAAAAAP8AAAAAAAAA/AAAAPgAAAAAAAAAAAD/AAAAAAAAAAAA
AAAIAP8AAAAAAA4A8QAA/gD+AAD3AAAAAAAA/wAA/AMAAAAA/QAAAP8AAADz/wAAAP4AABEAAAAAAAAAAAD8AAAAAAAA/gAA
/gAA/+kAAAAA/gD//gAAAAAAAP8AAP8R/wD/AAD4AAD7AAD9yf8AC//9/gACAP8A////AP/8/vT+AAwAA/8A//oA//3N/wD/
AP//APgAAP8AAAD/AAD/CgAAAAD//gAA+gD5AB//AAAA/wAANQAA/wAAAP4AAP8E//8AAAD8AAD+AAD/9P8AAAAFAAAG+gAA
AAAAAAAAAAAAAAAhAgAAAAAAAADyFgAA/hD9APT//DP+/v///+sI//7///8V/P//8/8U/Qz9/g0A/gAA6gAAAAAAAAEAAAD5
AAAAAP8OAAAGAAAAC/cAAP8AAP///f/7//8A/f/9/wAAAPn7//8AAAD//wAo/vf7AAAAAAAAAAAAAAAAAAAAAAAA9gAAAAAA
AAAAAPcA+PwAAAAAAAAAAAD/AP0A/wAAAAAAAAAAAAAA/wAAI/8AAP73//4S////////CP//////AAAA+f8AAP//9//ZPQAA
/voAAAoA/////wABAAD/AAAAAAD+/wAA/wD/AOkPAAAAAADyAAD/AAAADAAA/xsAAAAAAAb/AAAA/wAA5AUAAAAAAP8AAAD/
AAD+AAAAAAAAAAAAAAD//wAA7QD3/wAAAAAA/wAAAAAA/wABAPMAAAAAAAD/DAAAAAAAAP/7AAT9AAAAAAAE/////gD9//8A
AAAFAP0jAP8AAP4A+f///wACAAAAAAD9AAAAAAAAAAAAAAAAEwAAAP0A/wDy/wAAAAAAAAAAAP0AAAAAAAAAAAAAAAATAAAA
AAD/APIAAAAAAP/+AAAAAgAA/wgA/wD/AAAAAP8AAAAAAP8A//kAAwAAAP4AAAAAAAD/BgAAAP8AAAAAAAAAAAAAAAD/+QAA
AP7/AAAA//0OGgAAAP//AAAAAAD+GQAA/QD9/xD//wcAAAAAAAAA/w4aAAAA/wAAAAAAAAD/AAAAAP0A/gD/AP8A//8AAP/+
//8AAAD0/wAAAPoA//3/AAAACwDf//79AAAAAAAAAP8AAAAAAAAAAAAAAAAAAAAAAAAJAPwAAAD9APz////++v77//3/5f0A
AP7+//r9/////gMA7f1///8A/wAAAAD/AP8AAAD9/wAAAAAA/wAAAAD/AAD9ABYAAAD/AAAAAP4A/wD9APQAAAD//wD//wAA
AAD/APcAGwAAAP8AAAAA/wAAAAD+DwAAAAAGAP8AAAAAAP8A/gAA/QAAAAAAAAD/AAAAAAAPAAAAAAAA/wAAAAAA/wD+AAD+
AAAAAAAAAAAAAP8AAAAAAAAAAAAA/AAAAAANAPYAAAAAAP///wAA/wAA/gUADP/7AAAAAP//AAAAAAAALfQAAAD/AAsIAAAA
AAD9+QAAAP8AAAAAAAAAAP8AAP///wAA/wA2AAAA/gD//QAAAO/9AAAAAAD8/wAAAP37APf//gD/ACAAAAD/AAD9AAAA8v4A
AAAAAP//AAAA/v8A/wD/AAAAAAAAAAD+AAAAAAD/AAAAAAAAAPwAAAAADwD/AAAA/f/99P7+/Pf85f7x/gng///+/v/9+vv5
/3/2/9j7/fgAAAAAAAAAAAAAAAAAAP8AAAAAAAAA/foAMPkA+AAAAAAAAPwAAAD///IA9wAG/gAA/wAAAP8AAAALAAD9/wAA
DDzk/Qn67+v39f36JMwA6/f8zvtV7/sdivny8SH29Nz94Pr/8f78+v39//4H8wXv/f/z/wv8//3o/gz9Igj96wD8AAD/AAAA
AAAAAAD+AAAAAAAACgAAAP8AAP8SAAANABQAAAAAAAAAAAAAAP8AAAAAAAALAAAA/gAAAPsAAPP//v4A/wD+/v//AAD09v8A
AAD/AND+AP/+AP4AO+j/+QAAAAAAAAAAAAAAAPv+AAAAAAAAEQAAAAAA/wAGAAD/AAAAAAAA/wAAAAAAAP4AAAAAAAAGAAAA
AAAAAPcAAAAABP8AEwAAAAAAAAANAAD//wAAAAAAAADoAAD/+P8A/////wD/AP////8A/wD7BAAAAPcAD/8A/////AAQAP8Z
/w/+AP4A/////wAA////AP8A/gDu/wAA/QD//gf/APUAAAAAAAAAAAAAAAAkAAAAAAD/AAMAAAAAAAAA/AAA/QAJAAD/AAAA
AAAAAAD/AAAAAAAACAAAAPsAAAD7AAAA/wD7AAAA/v8AAAAAAP8AAAAAAAAc/wAAAAD/AAX9AAD+I/v//P79+/7+///+9v3/
/v/q/x38//7O//f61xL87wAN/wD/AAAAAAAAAAAAAAAAAAAAAAAAAP4AAP8H/wAAAAcAAP8AAAAAAAAAAAAAAAAA/wAAAAAA
/wAAAPgAAAAF8xsFGfMH/fj29//3Ffjz+wImHusL/CQOEPH88BX1FwAAAPsAAAAJAAAAAQAAAAAAAAAAAAAAAAD//QD3+QAA
AAD//wAAAPoAAAARABQA/wD+AAD//wAAAP//APP/AAAAAAD0AAAA+AAA/QEAAAAAAAAAAAAAAPoA/wAA4QkAAAAADwAAAAAA
AAAAAADvAAAAAAAAAAAAAAAAAAD8AAASAAAAAAAAADIAAAAAAP8AAAAAAAAA/wAAAAD7APIAAP4AAAAAAPsA/gAAAAAA/wAA
AAAAGAAAAAAAAA8A+QAAAAv//wb9/w37//79Bf8G/vb/B/z//hH/Lf8S/v/PA/8BAAAA9wAAAAAAAAAKAAAAAAAADgAAAAAA
AP8AAPQAAP4AAAAAAAAA+gAAAAAAHwAAAAAAAP8AAAAAAAAAB/sA/QD9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4AAAD9AAD+
AAD5AP8AAPsAAAABABgA/gAAAAAAAAAADgAA//kHAAAA/v8AAAAA/wAAAAAA+gAA/wAAAP8AAAD3AP8AJQD7AAAAAAAAAAD/
AAAAAAAaAAAAAAAAAAAAAAAA/wACAADyAAAAAAAAAP4AAAD/ABEAAAAAAAD//gAAAAD6AAT/AAAA/wAAJAAAAAAAAPsAAAAE
/wAAAAAAAAD5AAAA6gcAAAAAAAAAAAAAAAAAAAD/AAAAABUAAAAAAAAAAAD0AADtAAD/AP8A//UA/wAAAP//AAAAAAD+/wAA
AAD4ABn/AAAAAAAA/wAA/wAAAAAAAP8AAAAAAP8AAAAAAPkABgAAAAAAAAAAAAAAAAAAAAD/AAAAAAAA/wAAAAAAJgDvAP8A
AAAAAAAAAAgAAAAGAAAAAAAAAAAA/QAAAAAAAPgMAAD/8/sA+wD+////AAAA+f8A/wAAAAr/AP/9AP//6voAAhf8//3+AP/9
////AwD+/gr//xwA/hP/+f//+gASPP/1AAAAAAAAAP8AAAAAAAAAAAAAAAAAGAD5AAAAAAMAAAASAAAAAAAAAAAAAAAA/wAA
AAAAAAAAAAAAAPwA9gAAAAAAAAAAAAD+AAAAAAAAAAAAAAAA//8AAAAA/wAW/wAA/v/+/O8A//7+/wj4//v+/f//AAD8/vf9
/PrW//z9/wAAAP8AAAAA/wAAAAAA/gAAAAAAAAAAAAAA/AAA9QAAAAAAAP4AAAAAAAANAAAAAAAAAAAAAAD//wAA+QDqAAAA
AAAA/wAAAAAAAP76AAAAAAAAAAAAAPr/AAD2ABf/AAAAAAAAAAAAAAAA+gAAAAAAAAAAAP4AAAAAAP8A6wAAAAAAAAAAAAAA
AAAA/gAAAP8AAAAAAAAAAAAAAAAf/wAADAAA//8AAAAA/wD4AP8A6gAABQAA/wAAAP/7ABL6AP8NAAD//wAAAAAAAPgAAADq
AAAAAAAAAAAAAAAADvsAAAAAAAAAAAAAAAAA/wAAAP8AAAAAAP8AAAAAAADv/wAAAAAAAAAAAAAAAAAAAP8AAAAACQAFAAAA
AAAAAPsAAPkAAAD/AAAAAAAA/gMA//8AAAAAAAAA//UAAA8A5QgAAAAAAAAAAAAAAAD+AAAA/wAAAAAAAAD/9gAADwD4AAAA
/+7+//0A/vn+/v8BAP7+/wD/AADZ/v////8CAAss/wD/7v8A/QD+/P/+AAEA////AAAAAN7/AP////AA5jj/AP/4BgD5//3+
/v7////9/f/8//3//f7//fH///4J+f8KAAj/AP8A/wAA/wAAAAD/AAAAAAAJ/wAA/wAAAOv8AAAAB/8A/AD//wAAAAAAAAAA
/wAAAAEAAAD6AAAA9P4AAAD3AAAAAAAAAAAAAAAAAAAAAAAA9gAAAP8AAAAaAAAAAAn/AAAAAPQAAAAAAAAAAAAA/gD+AAAA
AAD/AOwOAP8AAP8AAAAp/wD/AAAA/gAAAAAAAP//AAAAAAAA0gD/AAAAAP4AAAAAAAD/AAAAAAD5AAAAAAD//wAADADwAAAA
AAAAAAAAAAD//wAAAPL/AAAAAAAAKAAAAAD/AP4AAAD//////////////wz77Pr+9QD0//8TAAD////7E/79CQAAAAAAAAAA
AAAAAADu/wAAAP0AAAAAAAAAAADvAAAJAAAAAP8AAAAAAAAA/wAAAAAA/wAAAAAA/wAA+wgAAAMAAAAAAAAA+QAAAAAA+QAA
AAD7AAD/AAAAAPcACgD/AwAAAAAAAAD5AAAAAAD5AAAAAAAAAP8AAAAA9wAXAP8AAAAAAAAAAAAAAAAAAAAAAAAA+wAAAAAA
AAAAAPMAAAMAAPwAAAD//wAAAAAAEwAAAAAAAP//AAAAAAAABP/+BAAA/wAAAP/7AP8AAAD+AAAAAAAA/wAAAAAA/wAZ//8A
APv/AAAAAAAAAAAAAPAAAAD/AAD+AAAA/AAAAPoAAAD/AP8AAAD//wAAAAAA/wAAAAAAAAD+AAAAAAAADP8AAAAA/wAAAAD/
AAAAAwAAAAAAAP8A/wAAAAAA/wD8HgABAAD/AAAAAP8AAAADAAAAAAAA/wD/AAAAAAD/APweAAEAAAD/AAAA/wAA/QAAAAAA
AAAAAAD/AP8AAA8A/f8AAP///AD/9v4s//7/AP/+/gAA//8e/v3//v3/Bv8K/f4AAAD+AAAAAP0AAAAAAAAAAAAAAAAAAAAA
AAAKAPMA/wAAAAAAAAAABgAAAAAAAAAAAAAAAAAAAAAAAPQAFQAAAAAAAAD/+f//AAAAAAD/AAAAAAATAAAAAAAACf/1AAAA
AAD/AAAAAAAAAAAA/wAAAAAA/wAXAAAAAAAAAP79AAEAAP8AAAAAAAAAAAD/AAAAAAD/ABcAAAAAAAAA/v0AAQAAAAAAAAD5
//UAAAAA/wAAAAAAAAAAAAAAEAD1/wAAAAAAAAAAAPn/9QAAAAD/AAAAAAAAAAAAAAAQAPX/AAAAAAD//wAAAAAA//QAAAAL
AAAAAAAAAAAAAAAA7v8AAAAAAAD/AAAAAAAA/AAAAAUAAAAAAAAAAAAAAAD0/wAAAAAA/v8AAAAAAAD/AAAA+gAAAAAA/wAA
AAAAAEH8AAAAAP4AAAAAB/8AAP8AIAAA//8AAP8AAAAAAP4h9P8AAAAAAP7/AAAAAAAABwAAAP0AAAAAAAAAAAD/AAD7BwAA
AAD7AAAAAAAAAAAACBQAAAAAAAABAAAAAAAAAPX+AP8AAAAAAB0AAAAAAAAAAAAAAAAA8QAAAAAAAAAA+AAAAAAAAAAAHQAA
AAAAAAAAAAAAAADxAAAAAAAAAAD4AAAAAAAA/AAAAAAAAP8KAAAA/wAAAAAAAAAAAP8AAP/wAAAAAAD9AAAAAAAAAAEAAAD/
AAAAAAAAAAAAAAAA//EAAAAA/wMAAAD8C/f9/wD/EQAAAAAAAAAAAAD+/gD8//8AAAAAAAAAAP4AAAAAAAAAAAAAAAD//wAA
AAADAO//AAD+//n///f+/P///w0q9f7//wjzEPL+/w3//vT/Bv7//QAA/wAAAAD+AAAAAAAEAAAAAAAA+wAAAAD/+AAEAP8A
AAAAAAD5AAAAAAAAAAAAAAAAABEAAAAAAAAAAPkAAAAAAAAAAAAAAAAAAAAkAAAAAAD9AAAAAAAAAAAA/wAA8v3++/4O/h37
/f3/AAIV/P/+/yH+7fz9+f3v+f8G/fzk/wD9AP8AHv3//wAA9u3+AAAA+QDw/v73AP/6ADD///4AAP//AAAA/wD/AAEAEv8A
AAAAAP//AAUA8f8A8P//AAAAAAAAAAAAAAAA/v/1AAAAB/0AAAAAAAD/AAD8AAD4AAAAAAAAAPUAAAAAAP8AAAAAAAAA/wAA
AAAAAAYAAAAAAAAAAAAA9QAAAAAA/wAAAAAAAAD/AAAAAAAABgAAACb7+Azx9/f4AkbzHQzr5A387OsY6yv8/Ab5BfzrFhgm
AAAAAAAAAP8AAAAIAPEA/wD/AAAAAAAAAAAAAPT+AAAAAAAAAP8AAAAAAP/7/wAAAAD3AAAAAAAA/gAA9wD/EwAA/wAAAAAA
AP8AAAAtAAAAAAAA/f8AAPsA/wD0AP4AAAD/AAAAAAAAAAAFAP4A/QAAAAD/+gAAAP4AAAr/AAAAAAAA/gAAAAAAAAAAFAAA
AAAAAAAPAAD//wAA8wAHAAj8+w/1+fv6BTz0DxPJ+RP99uwZ8QD9/Qz5Cf0xHv8E/wD///3//v7//////9gT9/8U+P/7/f//
//8EAPb3J/8AAAAAAAAA/gAAAP8A6AAAABX9AAD/AAAAAP8A7gD+AAAAAAD+AP8AAAAAAQD2AP4AAAAA/wAAAAAA/wD6/AsA
/f3+/vv/Bf3+/v7t/8X/8/39+f/+8v/+9v/+5QP7/wcAAAAAAAAA/wAAAAAA+wAAAP4AAAD9AAAAAAAA9QAAAP7+/v/8/wX+
///+8//K//T+/wAA//b///f//uYV/f//AAgP//8A/wAAAAD/APYAAAAABAD+AAD//vUAACP/AAAACQAAAAAAAAAAAAAA9gAA
AAAAAP4AAAD+AAAAAAAAAwAAAAAAAAAAAAAAA/0AAP8AAAAAAAAAAAAAAAD9GwABAAD/AAAAAAAAAAD/ACIAAAD/AAD/AAAL
AAAAAP4AAAAD4B7z8+/32/b0+gbs8fLk8/oM3NsuHufy9u74Gdgn+f8A/wD/APv///8A///9//EA/wgA/v4AAAAA+wAI/hT+
AAAAAP8A/gIAAAAAAP8AAAAAAAAA/wAA/wAAAPEAAAAA/gAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAA9AAA/gD8/wD/+/8A
AAAAAAD9/wD/AAf2/gAAAPf/AABLAPv/AP8NAAAAAAAAAAAAAP4AAAAABAD/AAAA/wAAAA4AAP0AAAAAAAAA7wAAAAAAAAAA
AAAAAAAAAAAAAAUA5wAAAAD//gAAAAD/AAAAAAAAAAAAAAAA/gAAAP8A/QAo/wAAAAAAAAAAAPwAAAAAAAAAAAAA7gAAAAAA
AAD7AA8A/w4AAAAAAAAA/gAAAAAAFwAAAP8AAAD+AAAAAAAA8v7/APkA/gD/AP8AAAAA/wAA//8AAAAAAP0AABMAAAAU9wAA
AAAA/QAAAAAAAP4AAP8AAAAAAAAAABX/////ANcAAP///f8AAAD8AAD/AAAA+P8AAAAAAPn/AAD+//8A9AD/GP8AAP//DQj+
AAAA+wD/APsA//P1AAUAAAAAAADn8wADAAAAAAAA//8AAAAAAAAAAAAAAAAAHgAAAAAAAM4A/gAAAAAAAAAAAAAAAP8AAAAA
AAD3AAAAAAAAAAAA+/8AGAAAAP8AAAAAAAAA/wAAAAAAAAAAAP0AAAD/AAAqAAAAAAAAAAAMABcAAAAAAAAAAAAAAO0AAAAA
AAD+APv//wAAAAAAAAAAAAAAAAAA9gAAAAAAAAAAAAAAAAAA/AAADRYAAAAAAAAAAAAAAAAAAAAAAAAAAAD2/gAA/AA0AAAA
AAAAAAD6AAAAAAAA+QAAAAAA9dQAAAAAAAAAAAAAAPYA7woA/wAA/wAAAAAAAAAA/wAEAPgAAAD1AAAACAAACgAAAAAA+gAA
AAAAAAAAAAAAAAYSAAAAAAAAAAD6AAD/AAAAAAAAAPoAAAAAAPwAAAAAAAAAAP4AAAD8ABgAAAAAAAAAAPj/AAAAAAAAAAAA
AAD8EQAAAAAAAAAA7AAj/wAA/wAAAP/+AAAAAAD/AAD5APsA//8AAAAA8gAzAPgAAAAA/wAAAAAAAP8AAAAAAAAAAAAA///+
AAD//s4AAP8AAAD+AAAAAAAAAAQAAAD/AAAAAAAAAAAAAAAA9wAFAAAAAP8AAAAAAAD/CAAAAAAAAP8AAP8AAAAA/wDn//8A
AAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAPMAAPsAAAAAAAAAAAAAAAAA/wAAAAAIAAAAAAAAAAAA//8A/f///v//+v/1
///+//4S/wD/CQz7/P7//+3/+f8kBP0OAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPYGABA0CPTy6Pz3+Pr69vndD/ns
+/sF/fzz9/j0++oQ/v/7Gv///QD5///4//8A/P/+////AP4AD/8AAP8A+f8Z8QAJAAAAAP//AAAAAAAA/wD/AP8A8AAA/wAA
AAAA//AAABwAAAAAAAAAAAAAAAAAAAAAAAD0AAAAAAAAAAAA+QAACf7//f/5AAD/AAAA/gAAAP4AAP4A/wUAAP8AAAAR/QAC
AAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAB/Ac/gAIAP4AAAD//f//AAAAHP8AAP/5AP3+AAAAAP4A7///BQj/AP/7AAAA
AAAA/wAA/wAA//8AAP0A//4A/v/r/wABAAAA/wAAAAAAAP4AAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAA/wAAAAAAAAAA
AAAAAAAAAP8AAAAAOgAAAAAAAAAAAAD/AAAAAP7/AAAAAAsAAP8AAAAA/wD4EAD1AAD/AAAAAP8AAAAAAP8AAAAAAAAFAAD/
AAAAAO0AAAAAAAAAAAAAAAAAAADyAAAAAAD/AAAAAAAAAAAA9gAADgAAAAAAAAAA/wD/AAAAAAAAAP4AAP4A/wAAAADuAAAC
/wAA/wAAAAAAAP3+AAAA/wAAAAAAAPr/AAD1ACn/AAAAAAD//wAAAAAAAP8AAAD8AAAAAAD/AAAAAAAAC/0AAAAAAP8AAAAA
AAAA+AAAAPwAAAAAAAAAAAAAAAD3/gAAAAAA+QAAAAAA//3+AP7/AAAAAAAA/wD/AP7/ACT9AAD/G/4A/wD//QAAAAAA/wAA
/wAAABr/AAD/AP8Az/4AAADz/wAAAP//AAAAAAAAAAD/AAAA7AAAAP0A/wAO/QAA9jnp+rTz8uL39Qnt3fs5/gL7HycN8fsF
DfgE8QoE8fL/////+wD/AP///wDv//8AAAD9APz/AAz///v/If8A/QAAAAAAAAAAAAAAAPb/AAAAAP8A/gAAAAAAAADeAAD/
AOr9AP4A/f4AAAAAAP/+AAAAAAD5/wAA/gAAADn//wAA/wAA/wAAAAAAAAAAAAAAAAATAAAAAAD/AAAAIQAA///+/wAAAP/w
AAAAAAD//wAAAAAA+P8AAP8A/wBD9/8A/+//ANz//wD//wD//f8n//8A/wD+/wD+R////wT+AP8ADAAA/wAAAAAAAAAAAAAA
AAAAAAAAAAD8AAAA/AAAAAD/AAD0AAAAAAAAAAAA/AAAAAAA/QAAAP8AAAD6AAAAABn/AAAAAAAAAAAAAC0AAAAAAAD/AAD/
/wAAAPD4AAAA/v8AAAAAAAAAAAAA/QAAAAAAAP8AAAD/AAAAEP/7/QAAAAAAAAAAAAAAAAAA/wAAAPwA/wAAAAAAAAD/AADy
AAAAAAAAAAAAAAAAAAAZAAAAAAD/AAAAAAD/APgAAAD/GP4A/wD/+f//AAAA9P8AAAD/APz/AP/1AP8AFP4A+QAA/wD/AAAA
AAAAAAD/FAAAAAAA/QAAAP8AAAAZAAAA/wAAAAAA+vT//wD/AP4bAAD//wDy////ABP8AAf//wL8D/r/7v4bMPz8/v8I2//+
/f75/1H4/v3w/gz8sPn6EgD+AAD6AAAAAAAAAAAAAAAAAAAAAAAAAP4AAP8TAAAAAAX/AP8A/wAAAAAAAAD/AAAAAAAFAAAA
/wAAAPX/AAAAAAAAAAAHAAAAAAAA//8AAAAAAOYAAAAAAAAAEAAAAP8I/wD+APf/AP8AAAD6/QAAAAAADv8AAPsA/QDuAP8J
AAUAAP8AAAAAAAAAAAD/AAAAAAACAAAA/wAAAPQAAAAACf4A+wD//wAAAAAA/gAA/wAAAAYAAAD0AP8A/f8AAP8AAAAAAAD/
AAAAAAAAAAAAAO4AAAAAAAAAAgD4AP///gD4/wAA//8AAAD8APoAAAD+AAD6AAAAAAAYAPoAAAAAAAAMAAAAAAAA/v0AAAAA
AAAAAAAAAAAAAAAA//sAAAAAAAwAAAAAAAD+/QAAAAAAAAAAAAAAAAAAAAD/+wAAAP//AAj/AAAAAAAA/wD/AP0A/wAA/wAA
/wAA8vv/ANn7/Pz/8yD95f38/wf02vsCEfP48hX3/v7r/vz1APj+0AAAAAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAAAAD1AAD7
AAAA//8XAAAAAADuAAAA/wAAAPkAAAAAAP8AABH9AP8AAAAAAAD//wD/AAAA/w8AAAAAAAAAAAAA8/8A/P8AAAAAAAAAAP//
AP8AAAD/DwAAAAAAAAAAAADz/wD8/wAA///+AP8AFfL//wAAAPz/APgA+wD9/wD//wD5/xv///EAAAAAAAAA/QAAAAAA/QAA
AAAAAP8AAAD/AAAAFAAAAP////v9///+//7/7Pz7//3/AP8A//0AAP//AAjY+xD3AP8A//4AAAAAAADy/gAAAAAAAAAA/gAA
/wAAACX8APsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOAAD/
9Pf0Jgf04fFl2Sju5g0C6vf15ebtKeTf7wEa8ez0Lur///8R////O/7/8f7///8c/f//AP/89xb//vcA0v3/AAAA//4AAP//
/wD7AAAAAAAAAAAAAP77FQAA+gD3/gAAAAAAKgAAAAAAAP3/AAAAHAAAAAAAAP7zAAD/APkAAAAAAAD4AAD/Pf///AAA//8A
/gD/AAD+/hj/AP4A5v8AAP7/AP7/FP8A//8AAAD//wAAAP/1AP8AAP8A/f8y//7/AAAAAAAAAAAAAP8AAAAAAAAAAAAAAP//
AAD/AOoA/gAAAAD3AAAAAP8AKf8AAAD+AAAAAAAA//cAAAAA9wAAAAAAADYAAAAA/wAU+wAA//8AAAAAAP///gD/AwDO/gAA
AAAAAADzAAAAAAAAAAAAAAAAAPsAAAAAAAAAACAAAAAAAAD3AAAAACz8+v8AAAAAAAAAAAD///4A//8A+QAAAAAAAP8AAP//
/wD9AAAA/wAAAAAAAP/+DAAA+AAGAPoA////CP/9//8G/h/+/v///AD9//v//v4P//4D//r//+z/AP/6AAD///7/6f/9//8A
/AD/AP/+/e4A/xX/M//5CgAAABMAAAAA/wD9AAAAAAAAAAAAAAD//QAA/wD1AAAAAAAAAAAAAAAAAA//AAAAAAAA/wAAAAAA
AAAAAPsAAPz/AP/sAAD/////9P///v8AAAD+AP///fP///j+Kf/+JP7+/wkS//3//v71BP8n/f///fn/+/n+/P8T+v8VCjbw
AP///wAA8QAAAP3/+QAAAAAA/wD/AP/8AAD9ADcAAAD///8D/v//////Ev7+/////wD+/////gb+//7+K/4A+gAA//4AAP//
//D/AAAAAAAAAAAAAP//4wAAEADa//8AAAAAAAD2AAAAAAAAAAAAAAAA9QAAJQAA/gAAAPgAAPcAAAAAAAAAAAAA/wAAAAAA
AAAAAAAAAAD/AAD7+AAAAAAAAAD/AAAAAAD/AAAAAAAAAAAAABAAAAAAAADkAAAAAAAA8gAAAAAAAAwAAPwAAAAABwAAAAAA
AP8AAP8AAAAAAAD/AAD/AAAA/wAA/gAAAAAAAAD9AAAA/w8A6gD//wAAABEAAAAAAAD6/wAAAAAAAAAAAAAA/wAAAAD3/wAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wAAAPIABQAAAAD5AAAAAP8ACfz6AAD5AAD/AAD///0AAP4A8/8A//8A/vgAAP//
Svr9/wD4/gAAAAAA//n//QD9/gAM/wz/AP8AE/8AAP8AAP8BAPgABAAAAAD+/wAA/wcmAAX+/wD9A/j2/Qv60fv8Bgbx8vr+
/v759Cj29xj5/ev+CRH5BgAAAAAAAAAAAAD/AAAAAAAAAAAA/wAA/QAAAAALAAAAAAAA/wAAAAAAAAAFAAAAAAAAAAAAAAAA
AAAAAOoNAAAAAP8AAAAAAAAA/gDm/wAAAAD/AP8AAP4AAP0AJgAAEgD///0AAAAAAAD//wAAAAAAAP8A/QAADf0A/gDvAAAC
AAD//wAA//v///sAAPn/AAAAAAAX/P4BAAAJAFb///UA/+v/AAD+/v//FQAA//8AAAAAAP///vP/AP0AFQD+AAD///4AAP/9
///+/QD//wAAAAAA/v//G/8A9wDH/wAAAAAAAAANAAAAAAAA/wAAAAAA//UAAAAAAAAAAOoAAO8AAP8AAAAA8AAAAAAS/wAA
AAD+APz/AP8AAPwAHAD/+QAAAAAAAAD/AAD/AAAAAAAAAAAAAAAAAAAAAAD2AAAAAAATAAAAAP8AAAAA+wAAAAAA/gD/AAAA
AAAAAPAAAAb//yQC//v+/f3+CgP/BP7/AP///Qf7+xP//O8APvX+/AAA/v4AAAD//wD9AAAAAAAAAAAA///9GAAA+gD5/gAA
AAAA/gD7AAAAAP/3AAAAAAAAAP0AAAD5/wAAADQAAAAAAP/8AAD/////DwYA//8AAAAAAP///v4AAP8AGv0A/AAAJ/4AAAD/
////BwAG/wAAAAAA//8ADQD++AAc//8AAAAA/wAAAAAAAAD/AAAAAAAAAAAA/wD3AAD7AO8AAAAAAAAAAAD/AAAAAAAAAAAA
AAAAAAD/AAAAAAD+zAAAAPv//jX96f78/f3r9fnz/Pz4/vrj/ev79P79Cfgi9v7sAAAAC/8AAP4AAP77AAAA/wAAAAAA//8R
AP//APH7AAAAAAAHAAAAAAAA///+AAAAAAD/AAD/AP0AAAAA3f8A+wAAAAsAAAAAAAD//gAAAAAAAAAAAAAAAAD//ADxAAAA
AAAACQAAAAAAAAAAAAAAAAAAAAAAAP/7AAD/APwAAAAAAAAAAPcAAAAAAAAAAAAAAAAA8gAAAAAAAAAA+QAAAP8AABEAAAAA
AAAA/QDuAAAAAAAA//kAAAAAAAD/AAAA/iH/ABMA//8AAAAHABP/D///AAAL9QD5/wD//+v///f/If8AEwAAAAAAAAAA/wAP
AAAAAP/2APr/AAD/9AAAAAj7/OX36/j6+/vm/gX8+/72/vb2/A36BPgDJvMIA/31AAAAAAAA/QAAAAAAAP8AAAAAAAAA/wAP
AAAAAPkAAP8V///+/wAAAAAA///9AAD/AAANAAD/ACv/AAD/u/8AAP8AAP0AAP8A/wD5/wAAAP8AAP4AAA3//wAAGP/8/wD6
AAAAAAD3AP8AAAAAAAAAAAAAAP4AAP/9AAAAAPAAAAAAAAD9AAAAAAAAAAAAAAD/AAAAAAAAAP8AAAAAFQAAAAAAAAAAAAAA
AAAAAAAAAAAAAP4AAAAA/wAAAADpAAAA/gAA/wAAAAAAAAAA/QAAAAAA/wAA/wD6AAD/AOkAAAD/AAAA//v+AP///wD///8A
/wD+/f////7/AP/+D/8A/P8AAP8AAP8AAAAAAAAAAAD5AAAAAPwA/AAAFQADAAAAAAAA/wAAAAAAAP4AAAAAAAAA/wAAAAAA
AAAAAPQAAAAAAAD/AAAAAP8A+AAAAAAAAAAAAAD///0AAP8A8gAA/wAAAAD/AAAAAAAAAAAAAAAAAAAAAPkAAP8AAALuAAAA
AAAAAAAA/wAAAAAAAAAAAAAAAAAAAAD5/wD//t0AAAAAAAAAAAAAAAAAAAAA+wAAAAAAAAD+AAAAAAAA6gAAAAAAAAAAAAAA
AAD/AAAAAAAAAPwAAAAAAAAAAAA5AAAK//8A9P8A/wj/8P/9AP7//gAADwAN/wD/AP8gAMz5//0AAAD/AAAA/gAAAP8AAAD/
AAAAAAAAAAAAAAAA9/wAAAAAAAAAAAAAAAD/AAAAAAAAAAAA/QAA/wAA/QD3AAAAAAAAAAAAAAAAAP8AAAAAAAAAAAD9AAD/
AAD9APcAAAD7/v3v9f4I+fn74P723fj///7u//j6f8z9FRP/J/z/Nf8AAP32AP8A///2AAD//gAAAAAAAP8g8///8ADX//70
AAAA/QAAAAAAAP//AAD/AAAAAAAAABD1ABP+AAoAAAAAAAAAAAD///4A+wAA//8AAAAAAAD/FPwA/w4A3AAGAP8AAAAAAAAA
/wD9AAAA/wAAAP8AAP/0/wAAAQAUAAD8AAAA/QAAAP//APwAAAD/AAAA/wAA/xT+AAb/AA0AAAEAAAAAAAD8AAAA/wAAAAAA
AAAAAAD/JvYAAB8A7AAAAAAAAP8AAAAAAAAAAPgAAAAAAPEAAADw/wAA/QA2AABKAAAA/QAAAAAAAP8AAAAAAAAAAAAAAAv+
AP/7ABgA/wAAAP/7AAAAAAAAGf4A/wAAAAAAAP8A/wUAAP4A/f4AABsJFwAAAP//AAAAAAD7AAAAAAAA9gAAAP4A+wD3APgA
/wkYAAAA/wAAAAAAAP0AAAAAAAD2AAAA/gD/AP4A/gAa/v8A/wD+////AAj//v8AAAD6AP/5AAD/AP8A7f7/8gAAAAAAAAAA
AAAA/v//AAAAAPsAAAAAAAAA/wAVAAD4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD8ABH/AAAA//8A/wD//v/yAAAA//8A
AAAAAP3/AAD/+u3+Kv//APnq4fzx3/ji+fn79PWq9/wf+xjAMPT7/Q7m6exE9/jnAP7wAAAAAAAAAAAAAAAAAAAAAAAA/wAA
/gAA/xIAAAX/A/r/+f/+9f///////P7//f//AAb9//0E//77LP7//wAAAAAA+AAAAAAAAAAAAAAAAADeAAAAAAAAAAD1AAAA
AAD/AAAA//z//wAAAP//AP8A/QD+/wAAAAD/AA3/AAcAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAAAAAD5HwAA7wAAAAAAAAD/
AAD+AAAAAAAAAAAA/wD/DgAA/QDbAAAAAAAAAAAAAP0AAAAAAAAAAAAAAAAAAAD8AAAAAOgAAP7/AAAA/wAAAAAAAP0AAAD/
AP8AAAAAAAAAAAAAB/4AAgAA/wAAAAAAAAAAAADrAAAA/wAA/wAAAAAAAAD+AAAAAAAAAADsAAAAAAAAAAAAAAAA++UAAAAA
AAAAACYAAPIAAAAAAAAAAAAAAAD+5AAAAAASAAAAAAAAAAAAFgD/+QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAADx
APcAAP8AAAAAAAAAAAAAAP8AAAAAAAAAHwAAAAAAAAAA/wAAAAAAAAAAAAD/AAAA/wD/AAAAAAD/AAD/+QAABAAAAAAAAAAA
AAAAAAAAAAAAAAAAIgAA//YAAADtAAAAAP4AAP///wAA/wAA//7/ABgACgAY/wAA/wAA/QD//+8AAAD/+AAAAAAAAP8AAAAP
AAD8AAAAAAAA/wAA9f4ADAAAAP/5AAAAAAAA/wAAAA8AAAAAAAAAAAAAAAD1/gAAAAD/AAAA///9MgAAAP7/AAAAAAAA/wAA
AP/+AOcA/wAAAP8AAAAAAAAAAAAAAAAA/wAAAAcAAP8AAAAh9QAAAP8A/v//AP/9//8AAwAD/fzx//8A9/4AAAAY/wD1/v4A
AAAAAAAAAP4AAAAAAP4AAPEA/wAAAAAAAAAAAOcA/wAAAAAAAAAAAAAAAAAA+AAAAAAAAPj/AAAAAAAAF/8AAAAA////AAAA
AAAAAwAN/v0AAAAA//8AAAAZAAD2//8AAAAA//8AAAAAAAD2AAAA/wAAAAAA/gAAAP8AABXsAAB/7uX9/P/0Of744QTm+BIF
U/3u8c7s9wEL8zEJ6v3xDf8A/wAAAP9iAAAA/wD//wAAAAAA+f8AAAAA/QDW/wAA//7/AP4A//D//gAAAPr/AP0AAAD//gAA
/QD/Ah//AP7/AP8A/wAALAAAAA4A7QAOAAkAAP//AAAAAP8A2/wAAPgAAP//AAD/AP8A/v/+//0AAAsA/wQAAAD//gAE/v7/
/QAAAAAABQAAAAAAAP8AAAAA7AAA/QAAAAAAAPcAAPoAAAD/AAAAAAAAAPgA9wD/AAAAAAAAAAAAAAAA/P8AAAAAAAAAAAD9
AAD8AAD9AAAAAAAAAPYA/wAA8wA/AAAA+QAAAAAA/////wAAAPz/AAAAAAD9+QAAAAALAA7/AAD/AAAAAAAA/wwLAAAA+/8A
AAD+AAD/AAAAAPgA+gD/EQAAAAAAAAAAAAAAAAAAAAARAP8AAAAAAAAAAAD6AAD//AAAAAAAAAAAAAAAAAAAAAAAAAAAGgAA
AAD/AO//AAAAAAAAAAAADgAAAAD/AAAAAAD/AAD/AAAAAAAA8QAABP8AAAAAAAAAAAAAAAD/AAAAAAAAAP8AAAAABgDrAAAA
AAAAAAAAAAAAAAD/+gAAAAAAAAAAAAAAAAAAAB0AAPwUAP8AAAD/AAAAAAAA/wAAAAAAAP//AAAAAP8A8P8AAB4A/gAAAAAA
AAAAAP7/AAAAAP8AAAAAAAAA/wD/AP8A/v//AP////7//wD+/wv+AD8A/ADz/QD///8T/+j+AAkAAAAA/QAAAAAAAAAABQAA
9AD+AAAAAAD/AAAS9AAA+/3///74Cv7+//76Cu77/v7//wv6//v+Cv7/Af8K/v/Z/AAAAAAAAAAAAAAAAP8AAAAAAAAADgAA
AAD+APYAAAAAAAAAAAAAAAAAAAD7AAAAAAD6AAAAAAAAAAAA+RkAEP3//v/+///3//4A/w8jD////xsA/Pz///v+Fv8N/v8B
//7/AAAA/+////v3AAP/AAD/AAD//v//DQAIAAD///3//gAK/wAA/wAA9gn/8QD+AAD/AAD/AAD7/wAA9wMAFv8A//8AAAD7
AP8ADgD/F/8AAAAAAP8AAAD//wDl/wAA/gDwAP////7//QD/+2b+AAD8GQD8+/////78ANv//PMAAP8AAAAAAAAAAAAALAAA
AAAAAP//AAAAAAAA6QAAAP8AAAAAAAAAAAAAAAAN/wAA/QAAAP0AAAAAAAD+AAAAAAAAAAAAAP8AAAAAAAIAAAAADAAAAAAA
AAAAAPwAAPsAAAD/AAD4/wAAAP8AAP8AAADwAAD/AAAA/wAANv8AEgAAAAAAAAAAAAAAAAAAAAAAAPYAAAAAAAAAAAD+AAAP
/vv9/vz/DP3+/v3+//z99AD/D/8XEv///v75/+r8/f4AAAD/AAAO/wAAAAAAAP/9AAAAAP//AAAAAP0AGAD/AP8AAAAAAPwA
//8AAAD+/wAAAAAAABUAAAAA/wD8AAAAAAD+AAAAAPsAAAAAAPwAAAAAAAD/AAD/AAAkAPUAAAAAAP4AAAAA+wAAAAAA/AAA
AAAAAP8AAP8AACQA9QAAAP8F/QD8AAT/AAAAAAD+/wD/AAAACf8AAPYA/wD2/gAAAAD+/wAA//8AAAABAAAA/wAAAAD/AAAA
AAAAAPoeAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAA/w8AAP0O8P/5//79//7///hf/f7//xP/+wb/CBr+DP////H6
/xX/APoA/////wAAACz///8AAAAJ/wAAC//9//3///4AAPIAAAAAAAAAAAAAKgAAAAAAAPYAAAAAAP8A8AD1AP8AAAAAAAAA
AAAAAPwFAAAA/w8AAP4AAAAAAAD+AAAAAAAAAAAAAAAAAAAAAP4AAAAAAAD/CwAJAAAHAPMAAAAAAAAAAAD/AAAAAAAA/wAA
AP4AAAD7AAAAAAAADgD/AP//AAD5//0AAP8AAPv//wD/APoAAP8AAP8AAP/t/wAJ/wAAAPkADf///wD+AP//AAAABgD//QAA
/////wz/////AAAAAAAN/wAAAAAAAAAAAAAAAP/+AAAAAP8A+wD/ACr3D/j68vrM+/oeBBD5+fr9/A4j7gb8+wX3CPsDHfn5
AAAA+wAAAAAAACMHAAAA/wAAAAAAAP/+AP/5AO7/AAAAAP8AAAAA////AAAA/QAAAAAAAAD/AAAA/AAA4AAAAAAAAAAAAAAA
AAAAAPwAAAAAAAQAAP8AAAAA/wAR/QD/AAD/AAAAAPoAAAAAAP4AAAAAAAAG/wAAAAD/ADD/AAAkAP0AAAAAAAAAAAAA/v8A
AP8AAAD9AAD/AO///v8AAP8AAAAACgD+AAAAAAAAAAAAAP7x//8AAAAAAADt/wAB///+AP/u//3///8I/wP//f//DiH3/v//
///9AAoJ//UAAAAAAAAAAAAAAAAAAAAAAAAJAPoAAAAAAAAACf4A+QAAAAAA+gD+AAAAAAD7AAAAAAAAAAAAAAAA/gAMAAAC
AAD/AAAAAAAAAAAAAAwAAAAAAAD/AAAAAAAAAPIAAP7+9vz9/yX+Ff7+HPz6Cf7////34vn9///+/uv/Cu4KEf8AAAAAAAD/
AAAAAPsOAAAAAPUA+/8AAAAA/ABD8gAVAPj/APMAAAAAAAAAAAAA//8AAAAAAAAA/AAA/yP9AAD/AAAAAAD/CwAAAAAA/f8A
AAD/AAD/AP8AAP0ACfcABwD+AAAAAAAAAAAAAAAAAAAAAPUAAAAAAP4AAAD5AAAWAP8AAAAABgAAAAAAAAAAAAAA/wAAAAAA
+AAAAOgAAB8Q+/vmBvz5+fr6Ke0Y+CcD2AwJ/fXy/Pjx+QMNvuf74QAAAAAAAAAAAAAADwAAAAAAAAAAAAAAAAAAAAD/AAAO
/v7//hb//v////8LAvwK9u8AD//+/f///P//Ihz8/9gAAAAAAAD/AP8AAAAA/xkAAAAAAPv/AAAAAP8ABgAAAAAAAPoAAAAA
/wAi+f7///kAAP4A/////QAA/QDz/wAAAAAAAAAAAAAAAAAA/v8JAAAA/wAA/wD/AAD+APUAAP/9//78+f//////DOH/Jv8G
//8M/wIK///4///w4PX+/AAAAAAAAAAAAAAABgAAAP8AAAAAAAAAAAAAAADx/QAAHAAAAAAAAAAAAAAA/gAAAAD//wAA/wAA
AAAAAPoAAAD+AAD//wAAAAAAAPoA9/8HAAoAAAD/AAAA/wAA/P8AAAAAAAD7AAAAAAAAAP8AAAAAAP4AAAAAAP8AAP/nAAAA
AAAA/QAAAAAAAP//AAAAAAAAAAAA/wAAAAD/AO8AAAAAAAAAAAAAAAAAAAAA5AAAAP4AAAAAAAAAAAAA9wAADP8A//////j9
//8AD/7+/wAAAP8A//8AAAD/AAAZ/P3//Pf39fv++v37/CEN/fkUBhf+Dv4V6f32/S4J+A36/PsAAAD/AAAAAAAA6v0AAAD/
AAAAAAD8AAAA/woAOf8AAAAAAP4AAAAA/wD4FAAAAP4AAAAAAP7//QD//wDw/gAAAAAA/gAAAAAAAAD+AAADAAAAAAD/AAD/
ABQAAPkAAAD++Az6/P/+//7+Kf7//QMK//8S///6//7+Hfz57/7/CAAAAAAAAAAAAAAYAAD/AAAAAAAAGQAA/wAA/wD4AAD1
AAAA/wAABP4AAAAIAAAAAAAAAAAAEQD//wD/ANj/APz/AAD9//8Q/////vb/+f/+/gD9AP8L/v8ACv3/4fwACgAAAP8AAAAA
AAAAAQD/AP8AAAAAAAoAAAAL/wD5/wAA/wAAAP//AP///wAA//7/AP8AIgD+/AAAAAD+/xn///MAAAAAAAAJAAAAAAAAAAAA
AAANAP/+AAAAAAAA8gAA8/38/P39/v34/fn8/P3n+v//G/P+EPn+/fr97/4LB1QlAAAA/wAAAAAAAP4AAAAAAAAAAAAAAP/+
/wD7APMA/v8AAAD/AAAAAAAAAP8AAAAAAAD6AAD+AAAACAAAHwAA/QD+AAAAAAAAAAAAAAD/AAAAAAYAEwAAAAAAAAD5AAf/
AAAAAAAAAAAAAAAA/wD/AAAABQAAAAAAAP//APcABv8AAAAAAAAA/wAAAAAA+AAAABb7AP//AAAAAAAA7QAEAAAAAAAAAAD+
AAAAAAAZAAAA/QAAAP8AAAD//wDqAAAA/f39//39PP79/f0F/f37//b/Cf79IP77/Pv5+tT8JwQAAAAAAAAWAAAAAAAAAAAA
AAD/AAD/AAAAAAAA/QAA7AAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAD8AAD+AAAAAAAAAAAAAAAAAAAAAP8AEgAA/QAA
AAAAAP4AAPkAAAAAAAAIAAAAAAAAAAAAAAACAAAAAAAAAAAA/wAA/gAAAAAAAP8AAAAAAAAAAAD6AP8AAAAAAAAA/gDtAAAA
AAAAAAAAAAAAAP4AAAAAAAAA/QAAEAAAAAAAADIAAAT///4A//8Z////AAD///4A/gDx//8I///9//78Cf7+Gf8AAP8AAP8A
AAAAAgD7AP8AAAAA/wAAAAAA/wA9+QAA/wAAFv8A/wAAAP/+APsABwAAAAD+AAD/AP//ADAA/wMAAAAXAAAAAAAA//oAAAAI
AAAAAAAAAP8AAAAA8/oAAP8AAP7//wAAAP8A+vgAAAcAAPkAAP8AAAD/AAD6/QAU/wAvAAAA/gT//wDyAP//AAAA/QD//wAA
AAD/AAz8/gIAAAAAAAAAAAAAAAAA/gAAAAAAAAAAAAAAAAAA6QAAAhQFBvvx//73//7/Evff/u7//wn/+vv//xT+//9jAP/z
AAAAAP8AAAAAAAAMAAAA/wAAAAAAAAAAAAAAAP3/AAAAAP4AAAAAAAAAAAAA6wAAAAAAAP8AAAAAAAAAGQAAAP/+AP/uAAAA
AAD/9wD//w7/AP8A/w0AAAUAAAD/8gAHAAAA//8AAAAAAAD9AAAA+wAAAAD/DgAAAAAAAN/0AAAAAAAABgAAAAAAAPsAAAAN
AAAAAAAAAAAAAAAA//8AAP/8AAD/GAAA//8A//v+/wD/APHr//8AAP8AAAD3/wAi7/X29QdX7wPx7vcVsM8O9xAIkYr26fYQ
6PP09SoU8k////8A/xb//v////bz+P/////3+f///xj///7/3DD/KwAAAAAAAAAAAAAAAAAAAAAAAPsAAAAAAAAAAADuAAD6
AAAAAAD6AAAAAP8AAAAAAAAA/wAAAAAAAAAA/2sAANQA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAD+AAAA9gAAAf/9AAD/FP//
//8AC/z8/wD///L1//8AAP///wD8CAAQ/gr///4E/////v8NQfUg//8W9egI/v///////wv9/+QA/wAAAAsAAAAAAAX7AAAA
AAD95gAAAAAAAAAAVQAAAgAAAAAAAAAAAAAAAO8AAAAAAP4AAAAAAAAAAADzAAAM//8AAP8R/////wD6/Pr/ABwA+vv///8A
//////EG/wYAAAD///8A/gD/AP7/+P8AAAD9AP//AAAAAAAA+eYAtgAAAAAAAAAAAAAA/vsAAAAAAPwAAAAAAAAAAAD3/wDo
AAAAAAAAAAAAAAAA+AAAAAAA/gAAAAAAAAAAAPj/AO0AAAAAAAAAAAAAAAD/AAAAAAD9AAAAAAAAAAAANwAA/AAAAAAAAP4A
AAAAAP7/AAAAAP4AAAAAAAAAAAD+AAAUAAAAAAAAAAAAAAAAAAAAAAAA+AAAAAAAAAAAADUAAPn///8A//7//////wDy9P//
///5/////wD/////8fz/HwAAAAAAEQAAAAAAAAAAAAAAAP/3AAAAAAAAAAD2AAAAAP8AAAAAAAAAAAAGAAAAAAAA+gAA/gAA
AAAAAP8MAPgAAAD8/wAA//8AABb9/wAAAPkmAAD/AAAA/wAA3QAA5wAAAAAAAAAAAAAAAPsAAAAAAP4AAAAAAAAAAAAKAAD7
AAAAAAAAAAAAAAAAAAAAAAAA/gAAAAAAAAAAAPEAAAIAAAAAAAAAAAAAAADvAAAAAAD/AAAAAAAAAAAA/QAA4QD9AAD//wAA
AP8A//7+EQAAAP4A/v8AAP0AAAD2/QAE/vEB/vzz+fD+/v/2/vr9//3/7A35D/78+f4W/SP8OAwAAAAAAAD/AAAAAAAAAAAA
AAAAAP8AAP4AACIA+QAAAAAAAAAAAAD8AAAA+wAAAAAAAAAAAP8AAAAAAAAM/wAA+/v4DvvV5fT8/Pz52eT6/v3+1OEO+v4a
8/nz/TIC+AEAAAABAAAAAAAAAPoAAAAAAAAAAAAAAAAA/wAA/P8AAAD//gAAAAAAAAAAAAD6AAAAAAr/FAAAAAAA///oAP/9
AAAAAAD8AAAAAAAAAAAAAAAACuYAAAAAAAAAAPwAAPsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsACgD4AAAAAAAAAP8A
AAAAAAD+BwAAAAAA/QAAAAAAAAAv//8A8OwHC+fd7VhwK+3w3fwmE/IK/eERvQ4q/RrA+SvnEwoAAAAAAAAAAAAAAAMA+P8A
AAAAAAAAAAAAAAAANQkAAAAAAP//AAAAAAAA/gD/AP8AAAAAAAAAAAAAAADqAf78AAAA/wAAAAAAAP35AAAAAAAAAAAAAAD/
AAAAACD/AAAAAAAHAAD/Nf8AHv8A/wAAAAAMAP////4AAAAAK/8A/f/8////AP////4A/QD5DgAAAPsA////+Qj4AAAIEvz9
/wAAAAAAAAAAAAAAAPv+AAAAAAAA/gAAAB//APwA/wAAABL8AAAA/gAAAAD7AAAAAAD+AP/+AAAABwAA+AAABgAAAAAAAAAA
AAAAAAoAAAAAAP8AAAD/AAAAAAAJAAD8AAAAAAAAAP4AAAAAAAAAAAAAAAD9AAAAAAD+AAj7AAD//w4ADQD/Iv/+AP//+/4A
/wAZAPv+AP//FvkA7P/78gAAAP8AAAD////+/wAAAP8AAAAAAP3//AAA/gAN/AQA///+AP8AAAD//wD79RT/AAAA9gD//wAA
////AEb///YAAAD+AAAA+/8A+v/7AAAAAAD/AAAA/xUA/gAABgAA/gAAAP8AAAAA/wAAAAAAAAAAAPwAAAAADwAA/wD9AAAB
/wD+B/7///80TvUD//r9/f//+P//+/8S/+P9ANr9AxIAAAD/AAAAAAAA//8AAAD+AAAAAAAAAAAAAAAAJwAAAAAAAPgAAAAA
Lf77/wsAAAAAAP8A/f///gD//wD3AAD9AAAAAAAAAAAAAAAA/wAAAAAABAAAAAAAAAAAAPUAAAMAAAAAAAAAAAAAAAD79AAA
AAD+AAAAAAAAAAAA+QcADwAA/wAAAP/7//8AAQD//wAAAAAAIf8AAPYAAADo+wAACQD//gAA//8U9/4A/v//AAAA+gD//f/7
AP/+AAoAAP/////+/wD//wIJ/AAA/P/9AAD/AP/8/vj///79Cv/+/wAAAAAAAAAAAAAAAAD/AAAAAAAAAAAAAAD/AAD3AAAa
AAAAAAAAAP//AAAAAPkAAAAA/wAAAP/9AAD/AO4A//0AAAAAAAAAAAAAAAAA/wAAAAkAAAAAAAD/AAAH/AAAAAAAAPv/AAAA
AAD//AAAACMAAAAAAAAAAAD/AAAQ/wAAAAAAJQAAAAD/APb/AAAAAAAAAAAAAP/9AP4AAO8AAAAAAAAAAAAA/AAAAAAAAAAA
AAAAAOwAAAAAAAAAGf8AAPr/ABEAAAD/AAAAAAAAAAAA/wAAAP8A//8AAP79/wAAAAAA/gAAAAAAAP//AAAAAAAAAAAAAAAA
AAAAAO4AAAAAAP/+AAAA//0A/vwAAP8AAAAAAAD/D/8A/gD84P8AAAAAAAAAAAAAAAAAAP/9AAAAAPwAAAAAAAAAAAAF/wDx
AAAAAAAAAAAM+QAAAAD/AAAA/QAA/wAAAP8AABcAAP8AAAD+AAAAAAAAAP8AGgD/APwAAAAAAAAAAAAI7wAAAAAA//4AAP/9
/f/4AAD//wAAAAAA//4TIgAA/wD5AP8A/wAAAAD6+w7//yMAABAAAAAAAP4A6gD/AAD/AOwA/wAAAAAAAP0AAAAA/wD/AAAA
AP3/+wAAABgAAP8A+gAABP8AAAAAAP8A/wAAAP//EgAAAAAA//8A/QAA/wD+AAD++vz98/X+++P5Hff3/NVA5v3++/76EPn5
9yT9/Tjm9gsAAAD7/wAAAAAA//oAAAD+AAAAAAAAAAAAAAAAJPIAAAAAAAAAAAD9AAAAAAD/AAAAAAAA/wAAAAAAAAALAAAA
/gAAF/8AAAAA///+AAAA/wAAAAAABQAAAP8AAPj9AAAAAAAAAAAAAAAAAA8AAAD/AAAAAAAAAAAAAAAA+f8AAAAAAPgAAAAA
AP7//QAAAAAAAAAAAAAAAAAmAAD3/wAAAAAAAAAAAPwAAAAAAP/+AAAAAAAA//0AAAD+AOgHAAAAAAAAAAAAAAAAAP8AAAD9
AAAAAAATAAAAAAAA2/8AAAAAAAAAAAAAAAAAAAAP/wAAAP8AAAAAAAAAAAD9AAD5AAAA/f8AAAAAAP/8AAAA+gAAAAAADQAA
AP8AANX9AAD/AP8A/wAAAP4lAAAA8f0AAAAAAAD/AAD//AAA+AD/AAAAAPoAAAAAAAD9/gAAAAAAAAAAAAAA/wD/AAAT/QAA
/wAAAP////8A/wD///b/AAAA9v///wAA/wAAAPX9AAgAAAAAAAASAAAAAAAAAP4AAAAMAP4AAAAA/wAA+f8A/f7//v4R//73
//7/Afz9BAX/Eff//Pz///7//RroS//7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//4AAPn/AP8AAAD/+f//AP78/gUA
ABT+AP//AAAA//8A8jsAB/8A+wAAAP3+CwD/AAAaAAAAAAAA/v0A/wAAAAD9//8AAAD8AAAAAP8AAAAAABsAAAAAAAD//wAA
AAAAAP8AAAAAAAAEAAAAAAAA/wIAAAD/AAAAAAAAAAAAAAAAAPUAAPsA+wAAAP3+//4AAAD8/gAAAAAA9vv//wD5OwAa5/0A
AAAAAAAAAAD//wAAAP//AAAAAAD8/AAAAPkDADgAAAAA//0ACgAE/wAAAAAA/v//AAAAAAn/AAD+AP//9/4AAAAA/gAAAAT/
AAAAAAD+/wAAAAAACf8AAAAA/wD3/gAA/wD++wkA//////8HAPT/BAAMAAD6/wD/AP8MAPgP/wAAAP//AAAAAAAAAP8A9QD/
AAwAAP8AAAAA/wAA/u8AAAAAAP4KAAAAAAAA/wAAAAYAAAAAAAAAAAAAAAD/FQAA/wD+/f8A//v//wABCuf//QAQAAAA/wD/
AP//APsUAP0AAP//AAAA/wAAAP0A5wD+ABAAAP8AAAAAAAAA//oAAAAAAP7/AAAAAAAABAAAAP8AAAAAAAAAAAAAAAD/GAAA
AAAA/v8AAAAAAAAEAAAA/wAAAAAAAAAAAAAAAP8YAAAAAAD+/wAAAAAAAAQAAAD/AAAAAAAAAAAAAAAA/xgAAAAA/wAAAP//
AAAAAAD/AAAAAAAA/gAAAAAACAD7AAAAAAAA/wAAAAAAAP8GAAAA/wAAAAAAAAAAAP8AAP/7AAAAAAD/AAAAAAAA/wYAAAD/
AAAAAAAAAAAA/wAA//sAAAAA/wAAAP//AAAAAAv/AAAAAAAA/gAAAAAACAD7AAD9AAAAAAD5AAAAAAAA/QAAAAAADBEAAAAA
AAAAAP8AAPQAAP4AAAAAQQAAAAAA/wAAAAAAAP8AAAAAAAQA4AAAAAAAAAAAAP8AAP8AAP3//gAAAAwAAAAAAAAAAAAA/wD0
/wAA/wAAAAAAAAABAP8A/gAAAAAA/gAAAAAAAPX7AAAAAP79/wAA/wAAAP8A+wD9AAYAAP7/AAAA//8A/hIAAAAAAP7/AAAA
AAAABAAAAP8AAAAAAAAAAAAAAAD/GAAAAAAKAAAA/f4AAAAAAP0AAAAAAAAAAAAAAAAAAPr9/wAAAAAA/xAAAAAAAP/9/QAA
AAAe+QAAAAAAAAAA/vsA9gAA//7/AP79////FAD///8AAP8ACv8AAAD/DgDyJwAEAAAA//8AAAAAAAALAAAAAAAAAAAAAAAA
AAAAAP4xAAAAAAAAABAAAAAAAP/9/QAAAAD6+QAAAAAAAAAA/vsACgAAAAAAEAAAAAAA//39AAAAAPr5AAAAAAAAAAD++wAK
AAAAAAAAAAAAAAAA/AAAAAAA/AAAAAAAAAAAAP4AAAkAAAAAAAAAAAAAAAD8AAAAAAD8AAAAAAAAAAAA/gAACQAGAAD8AP3/
AAAAAAAA/wAAAAAACgAAAP4A/wD3+QAAAAYAAPwA/f8AAAAAAAD/AAAAAAAKAAAA/gD/APf5AAAAAAD//wAAAAAAAAsAAAAA
AAAAAAAAAAAAAAAA/jEAAAAAAP//AAAAAAAACwAAAAAAAAAAAAAAAAAAAAD+MQAAAAD/AAAA/+QA/wAA/v8AAAAA/gAA/wAA
AAAAABj/AAAAAP7/AAD/fP//AP/+/v8AAAD9AP//AAAAAP4ABf//B////f////80////Jx36////APr/GP//////NgDSYv8A
AAAAPwAAAAAAAPv+AAAAAAAAAAAAAAAAAP8AAPH+AAD/AAD/AAD/PQD/AP4A//8AAAAAAAD/AAAAAP4A4/7/AP8AAP8AAP89
AP8A/gAA/wAAAAAA//8AAAAA/gDn/v8AAAAAAAAAAAAAAAACAP8AAAAAAAAAAAAAAAAAAAMNAP////8A/y//////AP/3////
/wDv3v///wD/////+Pb/HAAAAAAAAAAAAAD/DQAAAAAAAP8AAAAAAAD+AAD//gAA"""
