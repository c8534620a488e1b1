"""Written by benchmarks/second_reader/train.py; not to be edited."""

# fmt: off

VERBS = ("avoid", "away", "back", "browse", "capacity", "confirm-goal", "contact-lost", "done", "export", "forget", "help", "join", "later", "leave", "less", "mentor", "mine", "move", "no", "not-yet", "pause", "private", "status", "step-down", "stop", "stuck", "swap", "thanks", "tz", "undo", "yes")
PAIRS = ("answer join", "answer leave", "answer less", "answer move", "answer no", "answer pause", "answer thanks", "answer tz", "answer undo", "answer yes", "badge browse", "badge capacity", "badge join", "badge mentor", "badge no", "badge stop", "badge thanks", "badge undo", "badge yes", "claim confirm-goal", "claim not-yet", "claim thanks", "confirm capacity", "confirm help", "confirm join", "confirm leave", "confirm move", "confirm no", "confirm stop", "confirm thanks", "confirm tz", "confirm yes", "contact-check contact-lost", "contact-check no", "contact-check private", "contact-check thanks", "contact-check yes", "cover away", "cover no", "cover thanks", "cover yes", "mentee avoid", "mentee back", "mentee browse", "mentee capacity", "mentee contact-lost", "mentee done", "mentee export", "mentee forget", "mentee help", "mentee join", "mentee leave", "mentee less", "mentee mentor", "mentee move", "mentee pause", "mentee private", "mentee status", "mentee stop", "mentee stuck", "mentee thanks", "mentee tz", "mentee undo", "mentee+mentor away", "mentee+mentor capacity", "mentee+mentor contact-lost", "mentee+mentor done", "mentee+mentor leave", "mentee+mentor pause", "mentee+mentor step-down", "mentee+mentor stuck", "mentor avoid", "mentor away", "mentor back", "mentor capacity", "mentor forget", "mentor help", "mentor join", "mentor less", "mentor mentor", "mentor mine", "mentor private", "mentor status", "mentor step-down", "mentor swap", "mentor thanks", "mentor tz", "mentor-silent away", "mentor-silent private", "mentor-silent step-down", "mentor-silent thanks", "mentor-silent yes", "monthly less", "monthly stop", "monthly thanks", "new-mentee away", "new-mentee capacity", "new-mentee mine", "new-mentee no", "new-mentee swap", "new-mentee thanks", "new-mentee yes", "offer avoid", "offer join", "offer later", "offer move", "offer no", "offer pause", "offer thanks", "offer tz", "offer yes", "propose-away away", "propose-away no", "propose-away thanks", "propose-away yes", "still-in contact-lost", "still-in done", "still-in leave", "still-in less", "still-in move", "still-in pause", "still-in private", "still-in status", "still-in stuck", "still-in thanks", "still-in yes", "still-waiting join", "still-waiting later", "still-waiting leave", "still-waiting move", "still-waiting no", "still-waiting status", "still-waiting stop", "still-waiting thanks", "still-waiting yes", "stranger avoid", "stranger browse", "stranger capacity", "stranger export", "stranger forget", "stranger help", "stranger join", "stranger mentor", "stranger private", "stranger status", "stranger stop", "stranger thanks", "stranger tz", "stuck mine", "stuck no", "stuck thanks", "welcome avoid", "welcome leave", "welcome move", "welcome pause", "welcome stuck", "welcome thanks", "welcome tz")
STARTS = (-7.9074, -6.9882, -7.4888, -8.2208, -7.7153, -6.6096, -1.3978, -6.3093, -4.0444, -6.7603, -6.9559, -7.0849, -6.2564, -9.6365, -2.8057, -7.5828, -1.9531, -7.0739, -2.0566, -0.38801, -1.7556, -4.4761, -8.6915, -13.113, -8.2791, -8.2816, -10.583, -1.9944, -11.156, -4.4894, -5.5776, -1.1263, -8.2785, -2.0075, -11.095, -3.9466, -0.14028, -8.5387, -1.5708, -4.3542, -0.40278, -8.2854, -5.3163, -7.3268, -10.152, -6.6968, -6.585, -9.4077, -7.8229, -11.001, -8.7264, -6.1761, -7.1275, -10.867, -8.7582, -7.1789, -7.7595, -9.2271, -9.0472, -4.7739, -0.70668, -6.3008, -8.1746, -6.9272, -5.5398, -7.7527, -7.7599, -7.0568, -5.9703, -6.8478, -3.8377, -11.183, -5.6211, -5.2449, -6.0594, -8.4172, -12.791, -8.3674, -8.1564, -9.392, -6.5267, -9.2054, -9.6935, -5.5906, -8.7588, -1.3403, -7.4901, -4.6675, -8.8558, -3.7703, -3.6019, -0.52649, -6.0936, -5.2685, -3.7407, -6.7727, -8.0077, -6.0187, -4.8962, -6.4086, -3.5863, -0.69922, -9.1384, -8.8765, -4.9149, -9.5784, -2.0033, -9.0314, -4.7207, -7.9325, -0.23288, -5.4526, -0.74763, -4.7382, -1.567, -7.2365, -8.6555, -3.1513, -7.4662, -8.985, -7.6586, -9.2919, -12.896, -6.1069, -4.6288, 0.64658, -7.5313, -8.4839, -7.7881, -8.7534, -1.9823, -10.774, -8.226, -4.1445, 0.629, -9.7522, -4.1669, -8.1469, -9.9873, -8.6501, -9.3017, -3.2094, -7.9566, -9.4045, -11.113, -6.3331, -1.5302, -5.308, -1.4417, -4.4155, -4.3768, -6.2736, -5.6528, -7.0253, -6.3764, -4.6044, -1.9851, -5.5278)
UNITS = (7.1411e-07, 7.876e-07, 1.1479e-06, 6.0792e-07, 1.7385e-06, 7.8378e-07, 9.8409e-07, 1.1675e-06, 1.1773e-06, 1.1978e-06, 4.6138e-07, 7.4043e-07, 7.275e-07, 5.403e-07, 1.9429e-06, 8.2014e-07, 7.9907e-07, 8.7454e-07, 1.2874e-06, 9.7502e-07, 9.3156e-07, 6.4764e-07, 7.8894e-07, 7.4002e-07, 7.0126e-07, 7.9274e-07, 6.1466e-07, 2.1579e-06, 8.3251e-07, 7.9502e-07, 1.1893e-06, 1.4265e-06, 5.3387e-07, 2.0172e-06, 1.0524e-06, 8.4965e-07, 1.7054e-06, 6.9611e-07, 1.8748e-06, 8.4782e-07, 1.317e-06, 9.705e-07, 4.7021e-07, 4.9042e-07, 8.1243e-07, 6.5189e-07, 7.5782e-07, 6.3379e-07, 6.4395e-07, 8.7139e-07, 8.517e-07, 9.6948e-07, 1.3986e-06, 5.9188e-07, 8.3099e-07, 9.7615e-07, 1.3845e-06, 5.7045e-07, 9.4547e-07, 1.2388e-06, 8.4774e-07, 1.1715e-06, 8.7614e-07, 7.1204e-07, 7.4229e-07, 4.9627e-07, 5.776e-07, 8.1248e-07, 7.6463e-07, 7.4252e-07, 8.427e-07, 8.1008e-07, 9.1434e-07, 5.0443e-07, 8.4602e-07, 4.5501e-07, 7.5907e-07, 7.304e-07, 1.2092e-06, 5.7357e-07, 3.1849e-07, 1.1335e-06, 4.5447e-07, 8.2674e-07, 8.4024e-07, 1.0573e-06, 1.1785e-06, 7.4455e-07, 1.0835e-06, 7.1963e-07, 8.5326e-07, 1.0016e-06, 1.156e-06, 8.418e-07, 7.2232e-07, 7.094e-07, 7.3711e-07, 3.4363e-07, 1.899e-06, 5.8394e-07, 7.5039e-07, 1.3342e-06, 7.9249e-07, 6.9584e-07, 8.699e-07, 6.1708e-07, 1.9755e-06, 7.7269e-07, 8.0459e-07, 1.2061e-06, 1.5736e-06, 7.4728e-07, 1.8349e-06, 7.3882e-07, 1.272e-06, 5.3681e-07, 6.0801e-07, 9.9481e-07, 1.1474e-06, 5.947e-07, 7.1266e-07, 1.0678e-06, 4.1008e-07, 8.2447e-07, 8.9438e-07, 1.0735e-06, 7.1444e-07, 6.2018e-07, 8.5572e-07, 5.8619e-07, 1.6932e-06, 5.0124e-07, 8.4341e-07, 7.5269e-07, 1.0138e-06, 8.0179e-07, 6.2708e-07, 8.4254e-07, 4.7596e-07, 4.9519e-07, 9.443e-07, 8.7141e-07, 6.5898e-07, 1.133e-06, 4.6979e-07, 1.0482e-06, 9.1623e-07, 1.5109e-06, 4.045e-07, 1.7283e-06, 6.1112e-07, 8.0439e-07, 9.3062e-07, 6.0409e-07, 7.3528e-07, 8.5846e-07, 7.5816e-07, 1.1882e-06)
KEPT = 40
HEADS = """\
AH2qI2WykTjFHeDbqzvyAdIh3Aqi7ifIkKhN3r4McyIUBV322gZN8cECVPbmAdb7PP1tA0L83gCYAbsC2P3/AHn+VQF9ANf/
ugLU/sD/MwAAg2YIvMlHXBMq0/Qg1A8+ojD37YfSvetcDZwpZRhT7XHoSBDREoPnXfouBDP67Au9CekHrQD++AwAuQHfCkwG
dgJz/lMEJwNnAZT5qQNRAm3hpvkCGBPpTwS1GQB9hxYmFJjkLAOHHQQGc/IuCvr4xRcbBez/i+qW+8MOOv7fCtj+HvoeAk0A
gwIJ/2MC4f/O/gf+dP4fAfMAcv6O/yv/F/AQQqf5AH1rMF3YWuEl/hUo6QLs+R5Yf92G5JHbk+b+F2goxu2nBZwmXvTQDLr7
DwAoCIECvAo0/iH5EQXv/FL/iwDC/6UBZPzc///9LP4Ag+0Btxns8Nr1iOUG/o4Rbgl2DqUSsgdV8Gf4MQ///gL7XPyP+54C
qv2IAJv8yfwEAg3+L/9rAg4AAwAFANT/B/+e/1D/+P9IAYL/b/+V/VntAH3rpwS5j+A6VVv3AOA7QxrxSRrNEJjw2ynABd0W
rgMWAcv6Of8RCO7s4OXg94oGCwJ6/eQIPQ0B/IwFTv0g/Gj/5/6JAUD8Kf6Z/2UBAH1Gytpd0NO4OwkSwN5wHZEcQviTB0YC
JfJXBX4JcQSW/DMCMQAY/AEEjQk8AjL7f+3++SQCZP/J98T9OfzV/7UETANY8f4Ib/pwByL6wgkAfeVwMDU8zFPmKKyh+WgN
3A7DB7/wiQ0OG/ABOQLdCIcHnf2qCG36n/mR+9f9+v/hA/79fwGU/rD/qAB2ABX/0AEX/jAA+/4GA4P/hv+MAQCDquDn9X0C
1+rKCLPygvXN9PPpseGFFR3pXwC5+N0uqxdIH/kMVhvg9xP2GP3aEscRlf0wEs39/v5TBPv3f/wTAOkBrwE2/bIF3v+2Aov7
AH07yqe/ZAZ95tjlmPzrHSf1BfPCF8YZOPikCPAIDP0MATn5+fWw/8X51vsZAT4E4AgPAb38SwE5ATACzP3t/xwAWP6k/vT9
wgSw//0AF/5VCrIEQ9cSH/1AqNX4UULtzQxPMQCDEM8O/vMrrC1CqjQ1JvrhtmFFxM0hvRQDNw2uADTOcfQMBtoJ6gKLCnz/
bf+XB0T6wfyE+hv+8wHFAV8hAH37IF5Lfkc+JlM89TBZxFUqCCozAer+pCx8DhkQH/qqC8gN3BN9AjoJJA8TAQ4HqfvB+eIF
FgHA/OT7egKm/i3/OQM3/8EA7P8wAJkAAH2SJcyvpTlrHADcojheAcchkAzo6CzKuafQ34YMfyC4AHf6OAc69XwBvvfdASP+
DfrIAur6Z/+2AqUBa//+/Zv8tAFAAUcC1/9z//EApfxfS2ZV/CgAfR45NESZFnPZXw2FMENLoAkhM7vrvzVUC3j7p+1Q3h7w
ofCEy/b+4Bia9CUZ1hsB7Ovq4gjYA1P6jQW3+3T8H/+WAsD9ZgMK/wCDS//0Dtn04ftJ6hb/ShK3BwwLiQwsCv3xSvgBC0D/
jPdi+9f8dAJp/Zj+S/0m/SsADf7I/f//m/9MBPP9R/3JAcIA7AOHARn/av/f/27/AIP0wh/u59+NCZnJ/1i0Gfv/NQqE/oD8
WAndG7G9hRcD3z32Hfvn+I4B2OTvBc4JUfx1/vYDtwFA+Zb6PQEV/uT/S/64/zAB1fxk/1QA3ADUeq3XAH25xW00UCKH1fwQ
KxhUCokFjAF/6wwO/vrRC2X4qf0C9QD9GvegAFIAdQbtBRgEzP8VAtbwq/suCgkGy/XfCMT7iPzmBDbtvuwqAgCDYdpK7sz8
VOySEETpDPNJ8XLoK9wdGtvnOv3C9ls+HB53JjIRqiXS8Ar3Qf52FH8Qbf6LG5j92f6vCTr7ngLoANcFkP8q/FkEUwEyADYC
AH1yxYHBWw3O5k/noQHRFQH7D/apFV4U2/ywCIUJy/1H/+b8ZfjS/az/cP10A/ICVgrMAED7VwOd/s8Hs/s4/VwGBvud/Jj+
TAVYBQQB0v8AfRP3yv2EH3HmBuHD71Mlo/136vc+YOUCD536PP5E/xv0gArMAIP5JwCI9Wv9/vf34eH2Mhc/IZkBzA8JGv4a
HPH4AxX+gPu4BKsLcANRAwCDgwXp+RnUITWt6Kn+twAk7d4GCPhuH9LUKAl28bsF7R1B8ykFWg2a+yUAwgOb+bEEJxUK9dHN
oyDr4uoOL/LE90QJS/en/V4FAghm/er6onoYyQB95+KjMooxMOfc/ngtjQnX1PMAcfIRGhgGYga0+qscOPXD76AJOQcM/JEP
Bg8D+EzvWBJ/57QalOsF9UkEg/3cEpIJq/Se+I/+YfdaHQB9vB/LP01DRSOnOtcvWMUXJQ0nZwTU/PYsYgrcDo39eg1KDfwQ
iQCZCSgNBwGUBbj/cfjSBWoFbf1T/zMDTf6dAJECvf11AAT+8AFI/v0vtsx0EqAxp+3v+j0PAINzTKsTjPWVODYFcgUVF9QN
nsa2DgYc5wvz4rIFrBUpCU7vHvk/8/cDXggl+S4FdP+hAQcDhv91/X8CFwFfADz/AH2OJ5euuj6MIZbeCz+EBXEixwjO7TvI
b6MW22YOpiO5AQz1EAc78t8BjPSCAP/8kvubBTf8Rv6kALcCU//i/yj9YQPnAaoAz/89AbH/6gAAg84FTNb2T9kpGej1364/
WS8O7gLimeO4EnAiXxaN5yTq5w3aD8nnBQC3A+r3Gg2ZDHIHrP8k/rUAIv4pBL0EIQD1/aP8IADoBIL9gP5Q/97wXz799AB9
djJ62KXfpP0rK6oHG/2rV47euuRL2Pbo4RpIIgHsfgNsJPHzMg1Z+6sCHQjvAVcKvv9H+ZgFGf+FAJf/+gDv/6P9ewCa/1n/
AIPu9jkTcv3f9yXsUPnPDBYNJgiGDPwH6/CV+sMK4AJuAPT9Hv5GAmL+qQD1/iX+fQPf+yMBmgDD/04AC/53/W0Bf/1BAmj/
qgBeAgYCuQMAg5zBIPVy23ULkcXvWL4bQ/8RBVkENvdpDK8aSb8qFeblzfL2/PH3rgHT4RIHWwiL/Kv9hwMyBEH6FfrbAV/+
BwKX/YP+qv6yAm0AIwB5AK9yM7sAfX3FdC1VAvTjLwvuJHQInAIj9YHnIgzS+esHcwdH+RLvkQCl+nr2KAG3BV8EnP4P/XwJ
5f0dA0cFmwfg9BoKyvSy/XQI7QDT+nj2AH1tcwQy1s0y5hitbPbCD2kNoghP8LcN+BjmAaQBpAutBev9aQmB+kT7wvwa/6cB
VgO0/TACXf7a/zv/IgD0/Wr/awBQACn/eP+K/yEBYP8AfVbN/ra+EdTujeaq9FcdF/WHBH4Twhqt+BAI1gBQA878gfZX9Y/9
/vnFAIoB/gPbACEDzvyQ/tEHyQTL/AcCx/luA/f+/fns/Wv9BQB/AQCDfxy1EhDQMInCRW7UTwP8l4AFQr7ZCb381umRLB8+
T+5kJSbXxb9MEKvcQykH/8MR7/rp5zYCrQVc+30QUwhu+4IAOAOKA7z9kwPxAsv7AIP0A8EPPez++fnqTPccFTYC1gq3EZII
xPBR+hwOwwDJ+lf9Wv7HAS/83v6s/Qn/IAJV/l3+9QIN/kUBs//2Aar/YwKS+zgBvQCeAIb+l/lv8rf9bUeVXQCDXB8TAsoW
phC7AK3+uPsl7fAQIfN3/NkRnfPgEREFyv84+U4H4QK4/IoCFvlW/OT8XQIRApX/Qf/aAIABUANN/SH/kwCSAEFPerUAfZwC
5TDlCvHcv/CVKCb9NPWOBrPwqBv3+8MG/QELAq32WfkOCZX0IAU5BDQFpvX790EAMgh8Bq325/Oe/aLtafYU+t0JYP/wBeAK
AH2i45PR3hIV6Tj3Of37Dvf/3vyxDsEOA/vrBIMGeAFi+oz/SfiT/3v6uQTz/SwF6QWYAYwBIABZARUA0/9n/oP96v4vA8v5
vfs5/0n98f647AB9gMtNjdPY+xKq5gkFmyJA9GEj6Ntf2xIA7Oyp2BLyBhaJ810FCQRlBcMldxxF+b3+kwIO96ABngMr+qoB
r/45//kAKv53Ak8AVQBA/wCD8vtgDQTzPfl16XT27w/1DakM3w+kCZXyxfWnDLkDpv5E+gP/ngDG/qoAiP8i/SMCGvzT/g4B
cvzIAb//F/2xAbYCWQNP/vwB9ACYAGMB71FMxgB9LtGdKMsO+uSCCVQcLAHI/wYFS+uhDlz3TASdAlT+QPbp99oBpQDn+S4B
CAMi+cX99gVb+bf+B/3J/kb/6gHj99b8Rw6n/+7+/wQAfR7HnL4UFj3sq/CX+Kcapfq39QcSUBtO9GsLdAkVBJL2+/7X900F
qvqb/2EEAgUNBH7/DwKB/WgAVAIg/1r/AwFY/3z+6QHQ9yYBqgJ6/6riAH3FNLdYkf4AB4vVFA/g4u/FIfQ2+0bpKete4lsM
i+Pa7HPd5//84d8VWfSlExX8I/+p/soLhgpO+5QBCvZgCOEDyf49ARX+KwLt/7j/6svfowCDQBg/Q8fNwo5SPl4FpSyqwDkS
01ew/5RQ3V9vOx2FDesfPGJreCxkDJRj6Lvg86zsTwEIEoDywARrDRsAYu63BPwI7v9fA3L71fquGUkkE+b1PRNS3dQ6YJL3
aAWbNQCDhtIY/cQkOzAbmfBAvfhqoVxKAsEoqSX6zBRzCFLYnPSfAd8Mev1cEkEUxPFgCDD5pwaA+9L4KAMq+74lAH0ALnBO
UDvBJ9U5Cy2DzIojPSsy+0UAiSYAFE0KuvtZCS4JKxJxA80FRQxFAWIGcfql/uoF/wAI+RP7TAJI/878CgSvAKoD+gAHAKz+
e4MtHHAhF80Ag8VG9t5B9xGTbgdQv4r+nRPi4y09+D046BkjtMgvtt4XRdsYMi78+xVj8PDsGQJfANP7kA08AzoJ9fpm+Sr7
jP++Axv6NgTZU4m6XLmEE2qxlsbT2H7n69sAfRNEFdB3564P9OmIBMopc1ow+yviT/isEC7IUh4+5MzuNPZN/jv8T/MFDSX1
6Qo8/Vf+ggB1AZgBovxjAH1jkcvxI+E1+6mO2gB9cbXXaSpdewj806cpjC104PEZBOBC8raj4BPDLd9JoQb06oAoWAazFhvs
5yToGiQMxAxXFisMO/9EBXv9Pv9Y/sf+bLV18Fw7Gwc28P+ySi2xExhBAINGEWLFNCCeN1kn8zviHqNHKbMwLnHnKBnKDSTX
K9njIXbnUfqT6ZL8jP6R/XgBvPOPA0/9q/+1ASEAqP+SNIvUqQtAN/jxXvs4IACDFVOHH8nvCzyEDIQFjhQ4Ca/APA7eEtMJ
KulVBuENuAm181v6m+/kBCUCkPjvAF3/D/2XAq4CsQOlA3gBXP2r/gB9MhYtthYyiiSp7X9QYwT3Ew8f0+xyy5Cz89pZDMAY
Rvz07z8CP/KO9/Pt1fRa/0P9zxVI9rf5VADODPoEkf0N8jcKvAqC/4b92QnA+0IIAIOi9QC4Eln3Kr7q7dSZSQlEWO/p2ird
bRnVK88hgu7G7SQGGhbO5KkCAApb/VAIAhD6/8X7OPzw9fT70fzV/FsGOwR++C75xgHiBcP8WQOJ4Vrz5BUV6yj/lx4AfV4U
OBtT4gEEDiDnBi3z/gtd/B8hOAZzAmHmq/jMFFUBDA1f/iT3ZQJnA/ED/QAEAgD/QQDlAA0AT/u+AP8A4/7LAE9LzlpuLAB9
ZjT5Qu4bZ9r/C1YvBkhTAmktP+odM9IFI/x58PfbZPBM8e7Nif68GBj4LRlbHOjsI+s9BSAFsfkw/3D+bf9t/1sETfyTAbz7
+gTqQvT1AH1sOMjYaOFHAG0umQYl/RRbluf65fHZQOPdGrsgy+mvBUEnA/WsEdH2awEuBpMBMggW+fj43AjpAGgFdf6ZAWgC
r/+A/PL+FQOGzQB9God5qgT0PV1q55fu1kc75V8ZChot7bg3QgeXHqENmeo3AJwFTQQ16rnnZvk1ACL2hP7nAnEACPlXAxMB
gQfXAdr/Yf99+j0C2P9VAWj3svynSadXAIOoFvQB/xlFExYBJAmw9EzuHg/59ZX4YhV77nsT8ga2/RL3IAmiBGf7Fv97+5r9
nPyZAjQDkP/RAv/+cPx5ATL/qwC3/qAAT/fzM125/NVaxTMyDBKqR4fUMFUAgzBWLrBXS8ARFeCG45nqheqF6NwGpBn++M3j
hs+hDPIa9PzA7c8J+Ppc/77/JgGX/F35Pwy0CIn5APoAg1jByfF54f8Klsd0Y9UdgP9fCRUCOPmBDHsgcbl4E9re3fOW9zX3
hQOc3dAEdwje+kcAkgOFAoH7DfnX/roBvwLq+5n/gQOd/mIBO//p/369egheIyIJ3hmIugn+AIN1z2TaGg0dB7PKyTcgEp/1
jAsQ8egA2epPBPQKugIgCGgD1ACWA+3/2vxHBkUCsAGMARP9IQBhBIn5OADo/4MCAH15wUVbtdsiaW4ycL+9XKsBTOnEIpns
RdZC6AzqjQXS9roBSSTUFBHgg/S8EYjn7v4K7bwXo++aH3cMXSYy9IMGjt/5DHQA4f0zAkH20P0AfV5w7TzF0Ubvy592BWgX
7QjSA6HmexGuH+kDOgbeB6EFTQinDkP/hPm3+E4ASwJb/jIF8f3J+Yf/cgSJ/lL8zvztCR0AxApP/zsEr/yRCQCDid9T7fb7
XOmnGHnrhvI26xnmfc4PIT3iEvyT+BdPxxlFNjkRMDST6Q/4+PyvGV8OFgRKI1D/tf52DjUAIQtc/2QI2/ybAhj/HgT6+7wD
0vEAfYPN/ovs2CMSbOp/BJ0hvPWWIZvcntxE/m/s8dd08B0WIfTHBX0EdAVdI74bdvnV//YCkfd6AQIEgvrcAfL9G//DADj/
MAGbAE7/uf6iJgB9eCQvRZRHPB9xQAYwXsXSK60tJ//w/lgsMg4mDqX65wpaDK4S/AWfCbEP5QBRCPT8u/nwBYcC+fsB/lgC
9vx2AWkB3v3vAkYAGf7EAC+I5RxDIavNAINnR2XYNfqXlI0HlMAYAj0KdeexOKc8JuwKJcfQ8bgSFQ3cfCxx/dgTFPj36lMD
uAYx+w8QmgS2A9r7lv43/goBNAN9/voAjERnvNW5SwlsuSDQYNpW5bPdAH3xPgjTMOrEEe7m6AVrJFBVwfhG5Fv0qxOezbUc
qOzC81r3d/wY/+zzrwhv+N8IBP10/yQCOv97ADD/gv8Ag4QCvNM9XBok8e5t1tI6WTFY6xndxuQnEBIhNxUP8RDtlhK+ED/o
cf8qBTD7ag6ZCfgHxAMf/54AtP/JBfYBmv3tAQ8CFP5XACoBmAAB/v7oAH0vn/CuMeZsVbPxVeR8RLjwWhroEWD1cStrBUsX
QgQo9TL7d/9yCXzsMefC95MEXv7V/gEIKQVg+yMDiv7F/0L+nQF8Aar+VP+b/lwAAINZ7yu94kjSNvf+JaUNB7sYtREvHF4L
/CsBGMreOhu1NJTsfvEz0Pfep/m5GvfyxfWj8S4APP6LDO8E6u4uATP83AMhBAYBuQSv/xX+OP+5tCIHWil5A3seX61g+ACD
Lsr11GYW4QHawyM4JA7P9IEYIevZA8rqaQPVBhoIbAnRBMQB/AVJAKv7vgHrBpAArf40/pgAd/5OANT/4P9zAGPvAH0gQA1X
wvplBwjacg225XzHVffD9dPtae7/5IELU+bh6s7cJ/4m42USYvH5EJT8rADD/8UMwAle+jgC9vn6B2oCjvx4AAgEYQBgAKgB
uOBxbB7IAIMB2WgPj+xcBvsmX/HoJofaDN3T+bTwQ8kT9hUW/vKQBYMBpP7KJcseLvp3/ocB6/ZG/W8Fu/jpAIIA1P4UAOv8
cgZ2A/n/eQNFjoWsJI2f5/klQMUAg+U5CgzCHrLI5gYVSXr4RD1LYjksNZ+97jg8eV3wKbsNw1rz2Jz+E/xuASYBfPb2CT8E
FveJ76EKLQGZBkD78PjLBLb3AH0GCo5Nv2CUG/RN00CztjMfEiUtC9vyTjY8CYwbdfFJE9UdvxzcCgsSGBK8+wMDtPJr7+QC
b/0CBqz5Z/hgBM4GIvoDAfX9+Qao+fQFoqld2Q07nf6T8MCk8jGfGCo/AINdFJ28oCIPPkchNkEfJNFI/rPYMO7jBRJ7EEPZ
V928KCvq+vog64H1aQJJ/4j8lfeOB3T5PwAT/7r+ePp+LCHJ2w0sNRTsKvtYDwCD9UtXFhrzTTiWBeIGtRW6DoLFYw/vGtYK
GOSfBRoUtQkd8cf4VvOzAxAIO/o9A/D9/v+UAtECqP0OAqwASwFd/wB9fyEcv0pGaxqZ4fk28wCNJQgHTfBCxy2uyd9mEiIe
TAgI+t0DD/E+BsD4aQNy97H6XAKG+kcCkAFBAAj6zwCtAEP7fAXwAq8Jpv7iA1ADUucs+XAVcuxZA+weAH3sF/kTXuZiAOAe
XgXr8Y0L8fmtFBwFrP3w6bD7lQ9r/LsLEP1g/XUC7P0XA+T/6AGZ/5X8ov47AZ0Dov1gANQAuwCqSOpLLCIAfWIyGy2QHo3c
1xVcJ3dD4wckIkTpWDHZDVD2q+zA41HyFfbxw5f9HRww8Rwb6xkz7ALs3wYwCZ/zxwTjBwgBGvyL+wwH9gFR+QB9ojCLmEks
ruTrDQ67ghoqPBYOYwHz7K7zHvsM90E2W/SY1YjnZ/2c8wdMXicV5oMZJKu/JS/l0bKc4lcgcOzo6ywMv/+g+Cz+u/qXDPz/
Hfgs/NxKc1gAg7YaGQjrDAgTnwax/Zn2f/I5EvDyzfvJEpnyJwzwA6QBvvpNBSoB0P+MA5762v+5/+EBOwCN/3X+qv7C/pD/
/v+o/2H+YACA+SA65+XD4c68IDAZDU5FXcU2NACDo0wYsdNM7hl74bXmsgP+6IL4df5HGI/2P+imx20LFiFp/ycAO/5NAzn6
mP11+6b8/vnFBQD8pgWmAQCDkfQas8pI1jUvAOCO9QHXGYUd2CECCMEyoRkI3T4dgjk+9vHuqMQg0GID5CN/7aTu+/VABNQA
7hTZBoXwpwOK9JYGP/3NAkz9/v5x92v/lv6+TpIcAH1DAvcEnwmo7mz3JOOd9VUz1vHi7wPVCQm40xgGiulL/QkKh/7W0r0C
+f7A4WvqFdUe9d8KdfTvG0D2+vLLBD743fvrAsP8tAEAfb2k4F3X2v4eyBcv7Hoj5BwEG6AGPf9C0kIEyQ//+FITuulq/Pf3
gORQ9ugIFAiXDqAOLQp9/wf5staQ9w4e7BMlA5MI1PkJ+ioH6QBUAgB92XHYOWfIdOwcoyr1rRCmCfsDFvPbDvkbogNdAvYJ
RQyn/BELvvqW+Rj4fP/J/rEARf6O//7+ewBKASQCj/+jARQAW/3u/fUER/5NAZ3/EukAfbvMyIx/3mAW5OXMBu8fbPBIKKbb
kNkY/iXpu9pc9hgSlPYNBxcEqglnJQ0a6PnT+h8CjvUdAJ8AOPlzBMT+Vv27/0j/7wPYAvUASP/M9Tb9LkYkWACDUhw6Bh0R
2hGXB3P9kPiA7w4QXfJZ/BYRCvLZDfYEN/+w+aAFJgOJAIsErPph/yf+RQH/Aer/R/1pANQAswAQ/r//6f7D/gCDg+YFsOp1
1DmFC3ieZPniJh8fihgyDRUxBxin26Ii5TRJ72zsNsv52hD+RhxA9OX3oe+HBzT8pAw/B+Lo2/9A/IYBRArt/0H/IAJ7/TkB
9V5DyAB9GOa2J34OJerFA5Ig+QxZAqP5K+obEBwAdv8y/Br+hOu597YPAfi8+QQCTgYu+6390QBXAAcFM/oT+JkCdPbs/Q8B
YwaqBeT9Mv4AfXbAR7S89GTeYduD+SsySek73u0RIya065kMkw6v+vPthgIP/AIKSvuS/AsDxAi3A10DeP8XAbD+wgQxA+v9
m/76AWH1mAFH85/9DPk7AcDjefhwGLHr8QEnGwB9ZxXyFVfmzgJxHdYFrvLOCQL6PxfcA2n+z+mW+8kOLf7UChb/BPwmAoH/
kwIP/rgCQQCy/nP+GACoAHYAJv/8/m8AAIPVxm7xU+JeCmDK/Fz3GBz/tAm9/ZD7mwkeHDG+jRY338b2y/q1+BUAvOOGBc8J
NP2lAF0CEwKU+yX7LAJQ/ar/5/1nAL4A+f2F/6b/DgEAfWS1KXvMyc9DGhpY2m0lKRsz+EEAYgBG4I8NNP2NCZUAGQHS/334
egA6+fgCTgBg+zD5gv13AMUAkANkBZkANAgQAtb/MP/S/lgBhgGKADryAH2Uy9qNbdkSFWvn1ASQI+P0BSCJ3oDdPAHR7e/b
K/CeE8f0TwViBo0FDSOmHMf5HP+3Ae736wFqA6/4YAJg/xwAvAF9/pIADgF6AJD++CUAffAi5keIQ5wiuEHHLSDERinzJ4oA
EPxBL0oOOBI29GoQ+g0GFoUEvwlQDowBQQVA/In52AT0Ao/8yf03AkL9PgNpAq8AKv7V/+X/w/4AfcQ+4beyMxPi8AcRzmQX
EkDG+1INd+AP/Pr9ggIbMNzvgeFL5Br9V/vyR0cne+EaFoCq2Shl55CvXeCkIizntukfFZH+fwDbBAX7tgaY+gCD5gFBCiLt
dvon7bj4XhOqA58Riwm5Dc3uRfbNC/b/1vuc/RH89AH89hH/JPyx/gUAzwPs/fH/zgLBBJT+qABZ/0oBhAHOART+ZP7GAQ0A
4+rGVYg5AH0PDQj1xgcU7Hzy3LtuBME3de8S8v/VNwO34eAKhPRrA1wMW/aIzo35/vyh0cLkJM/Q8ZoNavfgIbj/APgXAAP4
9An7AbL36wHhaOvLAH0vCSJHthggyych2yZD6zwLDAmp3LMV6vbVDbwI5wXm/0H1LQo79uz3FQWL9Cbv5vdiA+YGrQNj/eUH
+P61AOP2eArA/ucNoA7M6QB94MKVvyzzhtlf7AT/KRNL+ZMJNw5+FLf6vgJxBU39xfpC9r70bQBJ9soDNgMGA2gPLAm6ASYH
qv8r/ob/J/39/yD4oAFe9gMCyP3q/QgCiu8AfYc5KFlu/eoLANskC53l2c3k9dL1GPCT6oziHwn35cHoNdh4/xPiYBPp8CIT
//48APoBbQ2EB+b37QCG+RUE5QAQANv/FwHOAH4AbgEAfRslmbi+N3IeQtfPPCMDkSB2BybysMWtprfbeQ/uH8UHrfb8BZDw
zwTZ81oBm/sq/VEEt/xZAqkD4wBX/REBjf/WAKL/T/+FBOr/zP9J/7W6PT0Ag9C3oUwCIWHqQ/tqEDQ/sN9pI7L5HuxgyeML
rilY4usH7gSsz+QeDgtWBlgQFRHg2iMFLONjFT8UNAhMCPP0hfoHAVP+AQXsBdz+I+8HPiT2AH0SNCzZ4OH0/Xsr9gbK/UtZ
HeHD5JfYK+f0GlEhXetUA6IlgfQ7DUH7XAL7B3EB2giv/Br5igXB/nYAsv+cAcMAlf7+/zAAAwEAg7ADCh2iAlb2yuKA/IMS
2gmnCRAVLQfD8TD4DRKEAIT3t/4E+9sDjwQD/2b+1f/u+5b8sgFBAFwEzwCf/Q3/Uft+/pD6n/63+HsA3AAbAMDxAH0YpZit
5d+6TKP3t+ZsPzvqXxpuDiH2ayvhB2kYhfn5+P38YgNzDv/nw+Wc99gCffp0/+sJsgXB++cHKfvP/qv9ugGIAMn+dQFh+yf+
AH1CzjheOsXBCX0sSupKA8AbPzyE8AkQytJKF+nihxfH/awJvOHh/h/9LRcw96MIeRhpE3f8mQCbCir2B/rKAJLZbPN9+8QE
9wBP/5kRuAkAfb1uyTS+zlfoHrPD+5YQaAwICX/zdw38FxgEZwLRCMIK7/14Cen3nfq4++f9GQG4BOsAZgPC/M8BOf+cAAwC
fADn/hQCkv8dAE3/7QBTAgB9ONva1gEI2uhY7IMACxgd+mrvoRInFMH56g6eDiX2BPa0/x32Tf26+kP7HQIMAtwIqPwNAAT+
lfw+/iUDJgMxAD0ChgeJEEgKnf+3/ej9b/EAfdq/F5VK4rocGOeMBVMZC/sgGlTiHdvuACjtFOC56QsbyPWxBcL98wSBIQEd
9PepBAMClfZlBM4IevltAzP7fALfAckCW/pH/g79Rf8Ag/r7WhVH71v5gOeM9kARtAb4D88QZwkr8d/35g7FAX38JPrB+2gD
J/xHART/Qf0QAbL9DgB6/978I/+3AbwA7gGa/6r/UgDeATgADAHiAWF0jcEAfWK+BDU1GpwGFw2iIdIaifSC+fLmGwxn8O74
PPqM87jyg/FyCET5g/snBOYHeQa3973/CP0oBVb7oPX+/XEB3AKj9zICpALm/XD6AH2Xx13H3xjz5cnmB/h3HTn7t+J1FskZ
svloBjsJjwDN/dQA+vzWAxAAYP65/qgBugDG9w/+JAO3AqMEIfzf+4QChf+3/0L+zgGKA/cByQGZktAgoRiX2ACDMU4N2fj6
6JWKBrO3jwvq/pPmeTP7N6blEi+t1me9uhM84k0jt/yvD4L8quiD/W8JnPzIDXIClf2J/M0BUQSZ/SIDDwFMAQw4psBtvgf7
l7UR4CHat+UP2AB9yjmLzRPrSBGH5REHISO1VSP1eeXG7IoVSNBwG633t/YU/cv+PQMg8ekEEv9FBfb8JQGZBDf/V/1wAK8C
AIP3BBvuKEBfG0Dk/detKwQkv/Co5JblFhHTG78K7u0K8icXlgsv7KcEMwOf9wMMeA1XCVEFnwFDC5MEhgphA+P57/iM/0kB
/f9H/3wDRf9E4zD57RW76JAC4R0AfREWDRT/4/oAKx9KBW/zxgzx+uYWtgRUAMfp9frwDWr+KAsq/k/7jwGcAJMCI/+EAQcA
jv+p/tP/SQH1/m8Abf81//n15j1L9gB9WzZ51a/gdv7dKxgFtv1/WG/i/+Nz2Z7loxsvIbrsIgWaJrXxmA+p+QkCOgV8AqoK
gPzZ+EwGa/7hAv//pwCc/8v/mP8r/ogAzeQAfcWbMKa55ipbgPdV3AhRBfMRIm4TevqXLC8C8xbBCULrw/iT+ooOT+ph5db1
GQrw//v7ogmNAW/7HgCZ/xX/Jv9n/9D/wARWAkP/2wTg7jj5QEcSXACDBhxdANcRBhO6Ap4ADPkY8NERXPKo/A0VefA8EVoD
bv+9+DQHqwJ2/w4D/flB//T8DQKLAIf+FQC1/tYAVACOAIj/O/9HAPHoqz1QzhXNL8WmO60cQk6mvplNAINRVDWkYE/1BKng
1uCw9RXs6+dE/EcdTfnX5bDOChBCIiP+1/eHA3b9SQgtAyP6MgDxAcQNw/ptAYP+brChA2ojtwJMJ6qopvQAg+3GJNbWG1ID
oMKkOKYKlvQEH/bkMwWU6AcDnAOPBiEJiQWsAWcGvf6t+TwCbgelAkb+wv32AaD9DgIJ//7+xf4AfQrJ1Wi1+icQLxos9gn7
lCMkHb3lp/A48a0D5wZ8A9DuEgOa31v9WxNfAXf6Hg+rC58CBgJeCsT0QwMH/O/wSvTuAXEGrftJ+pMOrvXa/QB9xtbGrpbw
HekU4qH/YzYh4ijoyRwQLpnpDAQzCiT95/i2/Av4wwQp85H2JAEBAw8B0QOA8cL6GAG++mEEbgFn+8wDJ/05Aez/Afkh/j3/
AH3qKLWt7UJAH8vk9z7hAEsiiQyZ6t/OEaWB3LQMaiOB/7/7cgZM8NcCq/fe/l/9aftnB9n6C/3vAkoENv34//76jgKoA4wD
Fv2FAB4B4//Gz+VHAINNo3hJ9h+W/Lz04QrySTbVERyRAPvqCMxSBg0a5OYoBacKJ84XJYIKQAkfE+IWCtoQCVzkNxuBFZ0G
HwfR+NL2qQFr/sIDYPvi/gCDb/zhz3VQfiBF6qzgdDkyMo7w+uDe6EUN/SHnDf7yqezMEaIQS+lmAeMD6vcgDbUJbAhZAU/8
6AFm/2gHegD2/RMAKQBA/nT9FABnAKD9ZvLRPE32AH2bN9zTKd/b/gkt0QVn/tVYvOKX4tjX9uScHS0hluznBOUnVvIdEND4
jALIBDcDjAtV/Er4sgUy/kkDt/////P+AAHk/03+NQEAg80AdBue8CH15+bu+5MMYg1vF2oVoAIX8sb2GQ++AVD63/vz+wgC
3PnfBVr9Pv76A7T+EwLDAyj/AgEiAQMDQvzS/0gBa/7N/yX9+PwlAkrrrS1VwRvritojQngGejeH0Q43AIOZXT6zsEViC33u
1+PU+hj2n+/P8xwWgvpU6z3PKAqaFBD0+/1nCon6Pf/RCCoAGAjnA9QCoP6gBIIAAIOhwy/xT+GUCZvIy1joGaUAJwdhAff6
mgktG12+shbM4g72MfwH+AwCweOBBf4IX/xj/1YDrQId+5f6pgET/p0ACf4HANH/Lf9JAPv/m/+IcpHGAH303QgqezD34iQN
qRXmD5vo5QxQ3xAXMgBIB2oCexSQ8OD4XvcAAf7z7gs3CIgFKAGKAlcB9AXZ9cD//vUX/1YAjAVoAH33K/xZ+QB9I71xp/sT
PO2F7HX0XjU28FPauBSzKTT0iA6OCYsDWgT3+WX21AHa+sr5WgQkAAQFQft1+br3GwE+BC377/fIBiACMf8DBl0A4gQZCPj/
oO8AfYU13lvq/dkLWNk5Dj/lQc3s96D5/uZz6z7hPwlH4i7pW9oB/ufgRBPv78cRPP90AjQAUgtDCdX2GQGT+7wCKgH7AEMB
VAMF/o3/yADf8vXvh9R8E5oubN21TN/sDg6tKACDisxG//8tmTF5tIoyDPvgwBw6Tt5gynIEEAUX/rTJn/itCCkNLwZ1ACPy
QgfT/mIFmfcd/sYAtQDPBuIqAH1zK2A+4kPRHqU5fCavyEEtIDC5AqEK+CtYC/4NTf/dBxoLUQ3rATYDIAvhAw4MMP9R+ToG
HAU9/7f/BAPC/ln+dQKf+JMCqf0EBYD8YFogwNcsQi4Dp/rTAH1HsYlqTVqsEPbQnysNLsfdTxsb6nXtT6f6FB4w7UrYCXXo
PC1hBD4a1PGcJmsbUAruCy4YCA4P+kEB9wKWBJz9ov5wq/7gyjZk9z/0pKjVLecXPjkAgzMWLcjfHh4+YB1DQAwiYkNru8Ev
HuVMErwQ3NhZ3YoiFemV+OfpG/oLBUMDqf79+NcDt/nAAF3+HwFP/BcprsYuC0EtZ/F3/lABAIMvQYkT8P4sN/YCggBfFhoQ
rMa2DT8hKgnz31IDGBc9CUzwJPsO96oDcgvd+woGewDuAHcA9P/W+uAB9/96Aur/AH2yLKSjrDAvEd7ENilW/70sYfKz7O/J
V5mI5PgJ6zckBdv/QRRv8Q0QwAP3EBX1Pvzz6gIGgAXaAvn9F/bsA9AP3Pjg7q/9KwF88Wr//vqYReFfdSkAfc9ET1SVGMnL
lglRNpNS7BtpRojvpzu0EY/1LPMr243rf/BmzaL64Rh98q4bYho55bPs3hR+AUj58goX9Q3xUAEfAhL5HQWeA5b0PP6zRN9P
AIOlGwP+ghFmD7IHlwB79cnyKBBy8X/8Whcy79QKGgX2/p77lQWRAb8BVgL2/Nj/5/y4/6wCsf5H/P/8hP9y/3kAXv5NAHj/
zcOfIx+128jfxs05KwgcTMS9xEMAg0NOdqPoRdX5k/BP6/z9lvK26l70NhpOADrnodFpDkcgPf7DBPMLBf8e/3EGw/8bBC/1
jv7v/3IAh/8AgyjNIvCQ4PgIx87bTloWDvtwA3P7awFoBiIYfsTgF1PgoPnH/zX5v//m6F8G7gg9/Fz/QgHoAtb6F/4XAYj8
a/8T/loBMQGG/xj+RQC1/lEz5MsAfWywnzDTCFTCITqKBaPi4hoAEnvrjBIK6PcTNglj/2YBQetFHob2kPtdDwntwPzq55P4
KQe0FFISGP2gCnofiQpq8UL/RvYIDAkCAH1Xb00mX98L33y8tvVsBoEQKBDq7IoMqw4HAgsEcgkyAC0DIgV49XD6hgK2/dUB
3AGy/+0FCQKFA4f/4PuQAXX/dvhgAWj8jfnnAG4AZfgAfW40fI1dO33jgBzLwo8aLEVLFFQGpfMq9Pn+wvXNKnzp1d5k43H8
U/l4S18i1etwFxKzQSn45Ru1H+HNGLzplOi3CG0GSANZ8gwBeQ6u/gCDuv92GUL3e/fP6ID++Q/XDQQQHRK7C5TzxvldDrn+
rvuz/Wb6+ALF+7//Bfye/ZcC4/8O/acAawL9AP3+aQKyAXz9tQG+AhsDAv/q/swA4mxPswB9YL6HVZ0qGbgmJ/kRGu9+4QgW
ossVDw8KKAi59k0QXw4s/cL33vXF/5EPFfPg+q76SPdS9B8IefmV+H4L1gGVA2gCZ/kyAOv3wPwr7gB9DjVkVNf9mA4U3ekL
lOIM07/0Ffg88DLt8uLUCNni3OtI2T7+eeDmE3HwUxJv/9IDSP8ACwEI4fkgAP37vQLFAvX+IwKQAfr/If80AQCDSPwF0g1L
0CMQ7tzf5DMZLI3t5t/c67MNyR/6D0X06e2WEV8Rfuzv/zYEmPvoCXcK/wQ5ANb7Zf8AAvYDNf+7AFcAov2C/+H+rwCO/z4B
/vS0PAD5AH37L4/Yl+PD/A8pIwje905Wrd+a5ILaH+VoGXYkdOtSBH4n4fQcDT37IQJwCIUEiAsaAPL4JwQl/CwAev5UAS3/
iv5LAZP9nwA25AB9/Zc+qiTqsFhR8/TkykKm7J0bLhYA9L4sogWsFREFLfdN/kb/uAdV6dzlE/jNBOb+8foTCcwE//wWAzAA
EwDh/eQBqgJiAb/9kf3lAJm4AAJTKuv9sBvAqkICAINYyI3b+RPq+3vJEzTKCcfxcRON63ADk+sSBr4FsAPFB/4HxAEmBWkC
pfnsBCYHl/41+zv84wLr/UcArwO4/fv+AH3x015wftXcPxAsLdF8JZ4Y0AM0/FkAAdV4GwQGehdS8GwLefza/dT0iQHYEv0A
dfdO/ckIqPjFBtL8IgTcCmAG3fh8/JwNW/Sk9BgIvgsAfXNtlzEe1NXlBq/C90sQzwxQBe/tkgwbF14C8wGRCg0G7P3sCWD7
ufyS/H/+PwC0AJH7JgP2/UIA9v+3/8j+JQKw//AAtv8T/8IBDwBI/w=="""
WORDS = """\
! <link> <n> <name> <track> ? a aa ab abandoned abandonné aber able abmeldung abort about abril
abroad absent absente absolute absolutely abstract abstracts accent accept accepted accepts
access accetto accident accidentally accompagner accomplished account accra aceito acepto
acessar achieved acme acordarse acosa action active actually ada add addition additional address
addressed adelaide admission adrenaline advise affirmative afk afraid after afternoon afterwards
again against age agents ages ago agora agree agreed agreeing agrees ahead ahora aim ainda al
alegre algo alguna alive all alle aller alles allow allowed almost alone along already alright
als also although always am america ami amphora an ana ana's ancora and anderes anfängerin angry
anmelden anmeldung anna annegret announce annual ano another ansible answer answered answering
answers antwortet any anybody anymore anyone anything anyway anywhere apaguem apart api
application applications apply apprendre approved april aprile apuntarme apunto apúntenme ar
arbeit are argentina argue arguing arizona arm army around arranque arriba arrive arrived
arrives arrêter art as asia aside ask asked asking asks asleep assign assuming at ate atm
attached attachment attempt attend attended até au auch auckland auf aufhören aufnahme aug
august aus auskunft aussi aussteigen australia auth auto automatic autoreply autre autumn außen
available avant avatar avec avez avoid avril awake away awesome awkward aye años baby back
backlinks bad badge baja baker bang bar bare barely based bash batana be beat beaucoup became
because become been beer before beforehand beg begin beginner beginners behalf behaviour behind
bei being believe bell belo ben benefit bengaluru berg berlin beru besides besprochen besser
best bestätigt beta better between bhai bid big bigger bill bin bio birds bis bisher bit bits
bitte biweekly blocked blocks blog bloquée bo bo's board boat bob bochum body bogota bogotá bom
bon bonjour book booked boost boot bootcamp booth boots bootstrap born borren boss boston both
bought bow br branch branches brandt brasília brazil brb break breaking breaks bricht bridge
bridges brilliant bring brno broke broken broth brother brother's bruh bst btw buchhaltung
budget buenas bug bugfixing build builds bullied bully buongiorno buried burned bus business
busy but butt button buy by c c'est calendar california call called calling calls cambiar
cambiarme came camera can can't canada cancel cancelled cannot cap capacity car care careful
carrying carte case cases cat catalan catch catching cc ce cease center central ceph certificate
certificates certification certified cet cette cfp chal challenge chance change changed changing
channel chapter character charge charger chart chat chatting chci chciałbym chcę cheap check
checked checking cheers chennai child chill choice choose chuffed chętnie ci ciao cinder circles
cla claims claro class cleaning clear cleared click clicked clocks close closed closes closing
cloud cloudnativething club clue co coach coaching code coffee cohort cohorts coincidence cold
colleague colleague's colleagues come comes comfortable coming commands commence comment
commenting comments commit commitment commits communication communities como company compañera
compañero compiling complain complete completed completely completions complicated comportamento
compute computer con concentrate conduct conf conference confermo confianza confidential config
configs confirm confirmado confirmation confirmed confirming confirmo confirms conflict
conflicts confuses congrats congratulations congé congés connection consegui conseguir consider
considered considering consigo construction consulting contact contacted contacts container
contenedor contesta continue continuing continuo contract contribute contributed contribution
control controller convinced cooks cool cooperate copy cordoba core cork correct correos cost
costs could couldn't count country counts couple courage course courses cousin cover covered
covering covers crack crashes crazy creepy criteria crossed cry crying crédit cs cst curious
current currently cursed customers cut cuál cv cómo d d'avance da dabei dad dados dakar dal dana
dank danke dans das data database date daten dates datos daughter daughter's dave day daylight
days de dead deadline deal dear debian dec december decide decided decides decline definitely
degree degrees dejarlo dejo del delayed delete deleted deletion delhi delighted dem demo den
denied denise denn dentist dentro denunciar denver depends deployed deploying deployment deplpy
depoly depuis der des described desde deserved desisto desk desperate despite destroy deux
devstack dey dhaka dhcp dia dial dice did didn't die died dies diet difference different
difficult digest dijiye dinner disagree disappear discard discontinue discount disk disks
disponible disregard distribution divya do doable docker docs doctor doctor's documentation doe
does doesn't doing dois dokumentation dollars don don't done données dont dos double doubt
doubts down doy dołączyć dploy dr draft drama dream drei drinks driving drop dropped dropping
drowning dsgvo du dubai dublin due during dusted duty dziękuję dá débutants démarrent démarrer
déployer désolé désolée děkuji e each eager earlier early earned easier easter easy eats editor
effacez eh eigentlich ein eine einen einmal either el ela electricity ello else else's elsewhere
elternzeit em email emailed emails emergency emily employer empty en encantada encore end ende
ended ending endpoint ends engineer english enjoy enjoying enough enrol enroll enrolled
enrollment entrar entry enugu envoyez er erase erasure erreichbar erro error errors erst ersten
erstmal es escriban español est established estarei estaré estou estoy está et etwas euch europe
european eva even evening evenings event ever every everybody everyone everything everything's
evet ex exactly exam example exams exceeded except exchange exchanged excited exist exits expect
expected expecting experience experiences expert expire explain explained explains exploded
explodes export exported extend eye eyes f facing fail failed failing fails faire fait fam
family fan fans fantastic faq far farewell fast faster father fault faut favor february fee
feedback feel feeling feels fell felt female ferie fertig few fewer field fifteen fighting
figure file fille filter fin final finalement finales finalize finally finals find finde finding
fine fingers finish finished finishing finnish firewall first fit fits five fix fixed fixing
flat flatmate flats flavor flight floating flu fly flying fois folder folks follow followed
followers following follows for fora forces forever forget forgive forgot forgotten format
former fortnight forum forward forwarded fosdem found four fourth framed frankfurt frau free
freeze freitag french frequent frequently freund freundlichen friday fridays friend friendly
friends frisst from front früher fuera full fun funciona funktioniert funny funziona further fyi
férias für ganz garbage gate gave gb gdpr gebeten gedacht geholfen geht gehört gelesen gemacht
gemerged generated gentle georgia gepasst gerade gern gerne gerrit geschafft gespeicherten get
gets getting ghosted gibt gina girona git github give gives giving glacial glad gladly glance
gleichen globals gmail gmt go goal goals goes going gone gonna good goodbye google gostaria got
graag grace gracias grafana grand grandma grateful graz grazie great green greetings grew group
groupe groupes groups growing grumpy grupo grupos gruppe gruppen gruppo grüßen guess guest
guidance guide gustaría gusto gut guten guys ha haan hab habe haben hablamos hablo habt hace
hacer had haha hai hain half halfway halifax hallo hamburg hand handed handle hands hanging
hangs hanna hannes hans happen happened happens happier happily happy haproxy harassed
harassment harcelée hard harder hardly hardware has hasn't hasta hat hate hatte have haven't
having hayır he he'd he's head heads heals health hear heard heart heat heavy heinrich helaas
helfen hell hello help helped helpful helps helsinki her herbstferien here here's hereby hers
herself heute hey hi hier hiermit high him hint hints hiring his history hitting hiya hm hmm ho
hoffmann hola hold holds holiday holidays hols home homework honest honestly honored hoon hooray
hope hoping horizon horizonte hospital host hosts hour hours house how huber human humbly
humiliated hurry hurts husband hypervisor hätte hôtes höre i i'd i'll i'm i've ibadan ich id
idea ideas idk if ifeoma ignore ignores igor ihr ik il ill im image images immediately immer
important impossible in inbox include indeed india ines info inform information informed
initiative ins inscrevam inscription inscrivez inside inspiring installation installed installer
installieren instance instead instructions insulted interesada interesado interesse interest
interested interesting intern internet interrupt interview into intro introduced invalid
inventory invited invoice inzwischen ip iptables irc is iscrivermi isn't isnt issue ist
istiyorum it it'll it's its itself j'abandonne j'ai j'aimerais j'arrête j'habite ja jack jae
jakarta jan january japanese jawohl je jenkins jestem jeszcze jetzt jion job jobs joe join
joined joining joke jokes jonas joo journalist journey jours joy judge juin july june juni
junior jusqu'au just k kanal kann kannst kano kar karachi karin karna karo kathmandu katılmak
kavitha ke keen keep keeps keine kendall kept kern kernel key keyboard keystone kick kicking kid
kids killing kind kindly kisi klar knew know known knows ko kolla kollege komme kopie korea
krank kuala kubernetes kurs kyiv können l'instant l'étape la lab lagos landed lange language
languages laptop laptops lasciare last lasted late lately later laugh laughed laughs launchpad
law lawyer layout lazy le lead leads learn learned learner learning least leave leaves leaving
lee leeds left legit leid leider lemme lena lent les less let let's lets letztes leur levantar
levi lgtm library lie lieber liebsten life light ligne like liked likes lima limit limited lin
line link linked linkedin linux lisboa lisbon list listed listen lists little live lives living
liye llevar lo load loaner local locally location log logged login logo logro logré logs lol
long longer look looked looking looks loop lopez lose lost lot love loved lovely loves lucia
luck lumpur lunch lurker lvm lying lyon là läuft löscht lütfen m m'en m'inscrire ma mach mache
machine mad madam made madrid magda mai mail mailbox mailed mailing mails main maintains
maintenance maio make makes making mal malade man manage managed management manager manaus
manila manual many mar march marche marco marcus margin maria mariadb mark married mars marzo
mas master mat match mate material maternity matrix matter max maximum may maybe me mean means
meant meantime meanwhile mee meedoen meet meeting meetings meets meetup mehr mein meine meinen
meiner melden meldet member members memcached memories memory mend menos mentee mentees mentor
mentor's mentora mentorat mentore mentored mentorin mentoring mentors mentorship mentoría merci
merge merged mes message messages met metal metrics meu meus mi mia mich mid middle midnight
midsummer might migration mil milestone milestones mille mind mine minha minute minutes mir
mirrors mis miss missing mission misspelt mistake misunderstanding misunderstood mit mitmachen
mix mock module moi moins moment momento mon monday mondays money montag montevideo month
monthly months moon more morgen morning mornings moro most mostly mother motivation motivée
mountains move moved moves moving ms much muchas mudar muito mujhe mum muss must mute muted my
myself más mí möchte n n'arrive nach nachfrage nah nahi nailed nairobi name named nature
natürlich nd ne nearly neat necessary nee need needed needful needs negative nehme nehmen
neighbor neighbours nein neither nepal nervous neste network networking networks neuen neues
neutron never new newbie newcomers news newsletter next ngl ngo nic nice nicely nicht nichts
nick nie niemand night nights nimm nit nits no nobody noch node nodes noise non none noon nope
normal not note noted notes nothing nothing's notice notices notifications nouvelles nov nova
novak novedad november now nowhere ntp nuage nude nudge number numbers nur não nächste nächstes
o o'brien object objections obrigada obrigado obviously occupe oct octavia october octobre of
off offer offered offering offers office offices officially offline often oh ohio ohren oi ok
okay okoye oktober olaf old oleg oluwaseun on once one ones online only ontem oof ooo oops op
open opened openstack operator opposite option options or order orders organization organizer
organizers organizing os oslo ostern other others otherwise oui our ours out outdated outline
outside ouverts over overflowing owe own où p pacific pack packing page paid pair palestras
panel paper para parallel parche parental parents part partante partecipare participant
participar participate participating participation participer partire partly partnership pas
pasa pass passed passer passing passt password passwords past pastebin pasó patch patches
patchset paternity patience patient patiently paula paulo pausa pausar pause paused pausiere
pausieren pausiert pausing pay payable peep people pep per percent perfect perhaps period
permanent permission pero person personal personas personne personnes perth peru petra petrov
peu peux pfeiffer phew phone photo photos pick picked picking picture pictures ping pings
pipelines pity pizza place placed places plaisir plan planned planning plans plate platz
playbook plaza plaît please pleasure plenty pls plugin plus pm podcasts point points polish poor
popping por port porto portuguese portugués possible posso post posted postpone posts
potwierdzam pour power practice prague pray prechecks preciso prefer preferably prem premature
premier prendre prends preparation prepare present presenting pressed pressured prima primer
print printed priorities privacy private priya priya's probably problem proceed profile program
programar programme programming progress project promise promised properly proposal proposed
proud préfère préparer próximo prüfungsstress pst pto public publication publickey publish
published puedo puis pune purple push pushed pushing put puzzles přidat q qcow quais quality
quarter que queda quedó quels quero question questions queue quick quicker quiere quiero quiet
quit quite quito quits quitter quitting quota quotas qué r rabbitmq racist rack radio raha rahe
raining raise ralentis ralf ramadan raman ran rankings rates rather rd re reach reachable
reached reacted reaction reactivate read reading reads ready really reason reasons rebase reboot
rebooted receive received reception recheck recife reckons recomiendan recommend recommended
reconsidered recorded recording recordings records recovered recovering recruiter red reddit
reduce refugees refuse refused refuses regards register registered registration regret regular
reichen rejected rejoindre release releases relevant relieve religion relocated remark remarks
remember remind reminder reminders reminding remove removed renovating repair replace replaced
replacement replaces replied replies reply replying repo report reporting represent reproduce
reproduced request requirements reserve resign resigned respect respected respond responde
responder respondeu responding responds rest restart restarted restarting restarts restore
result results resume retake retire retiring retour return returned returning reverse revert
reverted review reviewed reviewer reviewers reviews revision revue riesco right righto rita rn
road rob robot role roles roll rome room roommate rory rosa rosario round rude rules run running
runs rush russia russian répond s s'il sabbatical sad saddle sadly safe said sair salir salt
salut sam samajh same sao saturday saubere saving saw say saying says scam scares scary schedule
scheduled school schreibe schreiben scratch screen screenshot se season seat seats second
seconds security see seem seems seen sees sehr seid sein seit seite selbst self sem semanas
semester semestre send senden sending sens sent seo seoul sep sept september septembre
septiembre ser serai server servers serveur service services servidor session sessions set setup
seventeen sexual shadow shall shame shanghai share shared shares she she'll she's sheet shift
shifts shiny shop short should shoulder shouldn't shouted show shows shy si sich sick side sie
sign signed signing signup sigo silence silent silly sim similar since singapore single sir
sister sit site sitio situation six skills skip sleep slides slot slow slower slowly small
smaller smile smiling smoking snapshot snowed so soapbox solved some somebody someday somehow
someone something somewhere son sono sont soon soonest sorry sou souhaite sound sounds source
souza soy spain spam spanish speak speaker speakers speaking speaks spell spoil spoke sponsor
sponsoring spot spread spring sprint square squash squeeze ssh st staff stand stands star
staring start started starting starts startups state statt status stay stayed staying stays
steam steige stelle step stepped stepping stickers still stop stopped stops storage store stored
story straight strange street strength strike strings strong stuck student students studies
studium study stuff stupid subject submit submitted subscribe success successor sudo sugar
suggested suis suit suitable sumiu summary summer summit sunday super support suppose supposed
sur sure surgery surname surprise survey survived suspend svp swamped swap swapped switch
switched sydney sysadmin system sé sì sí só ta tack tag taipei taiyar tak take taken takes
taking talk talked talking talks talvez task taste tbh tc teach teacher teaching team teasing
tech technical teenager tell tells templates tempo tempting ten tengo term terminé terms terça
test tested tests texas th tha than thank thanks that that's the their them then theory there
there's thereafter these thesis they they're thing things think thinking thinkpads thinks third
thirty this thoda those though thought thread threatens three thrilled through throw thu thumbs
thursday thursday's thursdays thx ticket ticking tiempo tienen til till time timeout timers
times timezone timing tired title tl tmrw tmux to tobias todavía today toddler todo todos
together tokyo told tom tomorrow tone tonga tonight too took tool tools toot topic topics torch
torino torn tornato toronto torres tot totally touch touched toujours tourne toutes town tox
trace traces track tracks trade traffic tragt train training trainings tram transfer translate
translations travado travelling treatment tres tribute trick tried trip trouble trouvé true try
trying tuesday turkish turn turned turning turns tut twelve twice two typed typo typos tz têm u
ubuntu um uma un unavailable unbedingt uncomfortable und under understand understands understood
undid undo une unenroll unfortunately uni unirme unit university unknown unless uno unpause
unplugged unreachable unsafe unstuck unsubscribe unsubscribed until up update upgrade uploaded
upstream uptime urgent urlaub us use used useful useless uses using usual usually utc uwe v
vacaciones vacation vacation's vaga vakantie valid van vancouver vanished vem vent venting
verbindlich verhaltenskodex verhauen verified version vertrauensstelle vertraulich very veux
viajar viajo video viel vielen vienna vietnam viktor village vim virtualbox visa visit visiting
vivo vlan vlans vm vms vocês vogel voglio voicemail volentieri volljährig voltei volto volume
volumes volunteer volunteering volunteers volví vom von vorbereitung vorfall vorne vorrei voted
vou vouch voudrais voudrait vous vpn vs vxlan völlig w wait waiting waitlist waits wale walked
wall want wanted wants war warnings warsaw warteliste was wasn't wat way we we'd we'll we're
we've weather website website's wechseln wedding wednesday week weekend weekends weekly weeks
weg weird weit weiter weiterhin welche welcome well weniger wenn went wer were weren't what
what's whatever whats when where where's whether which whichever while whimper who who's whole
whom whoop why wie wieder wife wifi wiki wil will willing windows winter wipe wir wish wishes
with withdraw withdrawn within without wits wks wo woche wochen wohin wohne wolf woman women won
won't wonder wonderful wondering wont woohoo word work workaround worked working works workshop
world worries worry worth would wouldn't wow write writer writes writing written wrong wrote
wäre wójcik würde xxx y ya yaar yaml ye yeah year years yep yes yesterday yet yml yo you you're
young your yours yourself yrs yup zeit zero zone zones zsh zu zum zur zurück zuul zwei zweimal
zürich à ça é été überhaupt übernimmt алматы апреля большое в верно вернулся всё выйти готово
группу группы да давайте две до друг есть ещё живу записаться запишите запустить здравствуйте из
интересен как какие мае марта ментор меня минске мне могу можно мой молчит на не недели нет
новосибирске отпуске ошибка перейти по поднялся получается получится продолжаю работает радостью
с сейчас сервер со согласна спасибо тоже уже участвовать хочет хочу это я एक क करन झ टर ब म यत र
श ह ♀ ✅ 、 。 いいえ お休み はい 下次吧 不用了 你好 号回来 合并了 好的 完成了 小组 怎么办 我接受 日から 月 没问题 谢谢 質問 还在 그룹에 네 ️ ！ ， ？ 🎉 🏽
🐢 👋 👍 👎 😄 😅 😩 😭 😱 🙂 🙋 🙏 🚀 🤦 city such national didn american united film south states including
north however area series music several john album released game played began district held
county ll league west face government general international air york east college men station
church party located song water century black ve building large population river band white top
built british death king children door president wasn major served himself football voice play
near park games award division across london led among species according form original included
given german player community cup million land court development ii km research director council
career island couldn force education record level continued james military feet william
association championship western department hall various production fire television royal
produced act society region total england special political george created david union upon
social appeared position ground rock dark election france hair arms police girl real words
announced san blue founded design northern god battle toward playing professional low miles win
blood southern science mouth race above space museum common tv lake seven elected paul minister
chief sea modern brought hit formed mr floor thomas robert killed railway michael gold areas
stage fact popular originally germany developed pulled stood songs eventually tour average teams
festival deep eastern seemed episode bed added table indian charles route throughout centre
appointed style books eight press remained schools institute chinese sometimes events australian
type brown process food debut performance committee features arts range peter sold quickly
directed guitar china performed media uk players province towards wouldn leading boy official
designed census attack henry cross lower wide washington japan hadn ship academy shot rights
below base involved largest bank future especially beginning movement section magazine professor
lord sat hill civil energy model families size thus aircraft includes captain fight vocals
featured richard officer stone medical lips competition entire lived technology federal
tournament hot independent awards kingdom mary spent doesn reported fall raised studio sports
paris systems saint leader theatre whose market capital canadian earth bay christian awarded
natural higher coast provided previous senior ft valley onto countries parts queen smith winning
campaign los breath certain girls italian african standing artist industry republic provide
collection primary owned older via attention africa stated length command skin foreign opening
governor medal kill sun chest standard novel buildings rose guy native previously entered
producer operations mountain forced related roman successful traditional films dance
approximately nine prince ireland regional silver author sense operation economic holding twenty
isbn speed edition historic shook movie secretary prior chicago foundation view engine scored
units airport property lady themselves lines navy championships singer glass commission required
forest culture generally catholic martin caught executive chair decision plays defeated
municipality structure pain ice direction individual plant studied relationship significant loss
smiled gun highest male mexico distance commercial famous drive neck surface caused italy greek
highway hotel appearance joseph issues musical companies castle income assembly bass initially
parliament artists particular walk foot engineering window boys stars edge policy carried
stadium sex angeles evidence becoming assistant soviet upper wing youth financial actor numerous
nodded believed complex beautiful victory associated temple bishop launched particularly tree
retired prize contains empire suddenly trust camp champion religious zealand names ancient
corner represented watch legal anti justice cause watched brothers changes simply response louis
historical stories create feature increased rate administration virginia activities cultural
overall winner programs basketball legs guard beyond cast mm remains effect larger islands
problems chairman commander isn selected hurt fort box regiment majority journal edward shown
pretty irish characters directly scene likely operated matches mike houses fellow beach marriage
oil florida nearby congress peace recent iii subsequently cell variety serving wood democratic
piece prime rural mile appears township soldiers pennsylvania closer claimed score jones
physical filled genus specific sitting mom therefore supported fear meaning wales minor tower
focus vice frank parish separate golden horse fifth remaining presented stared secret forms
baseball discovered travel composed truth ball color kiss wind ring referred digital greater
metres slightly direct increase responsible crew rule trees troops individuals hundred weight
creek defense provides ordered value jewish corps realized pre cities alexander gaze lies scott
letter showed mayor transport watching workers extended expression multiple border daily mrs
walls piano products era authority seasons grade territory mainly stations squadron iron serve
appear sky knowledge kilometres ships article campus simple britain recently cd soft latter
acquired poland officers presence nations mass broadcast jean influence wild emperor electric
headed ability promoted yellow ministry throat politician latin cars williams males lack pop
acting seeing consists estate pressure johnson newspaper jr chris olympics conditions elements
walking vote carolina text featuring global block shirt levels francisco purpose females dutch
duke gas safety serious highly lieutenant firm amount mixed daniel agreement affairs
contemporary prison save kitchen label administrative intended constructed academic races
formerly corporation nation issued shut drums housing victoria opera graduated function
mentioned recognized shortly protection notable elections racing fish elizabeth garden hockey
beside settled competed drew actress marine scotland steel glanced farm steve risk positive
magic singles effects gray dog residents sides secondary literature destroyed founder households
lay usa gallery industrial younger approach appearances urban avenue powerful fully growth honor
jersey projects advanced revealed basic infantry equipment search grant effort solo republican
primarily bottom owner israel jim remain produce champions ed soul ways losing split price basis
trial memorial naval initial whispered median columbia tears senate card asian agent software
draw warm com pro transferred leaned candidate escape potential activity entertainment jackson
murder product orchestra haven agency bbc taught comedy unable storm albums rugby environment
scientific grabbed protect typically damage principal divided dedicated mount fought driver
shoulders sort prominent freedom efforts alex headquarters alongside simon andrew operating
steps sweet easily teeth settlement scale renamed ray enemy semi joint compared scottish
leadership analysis pieces captured animal deputy organized tony combined method huge battalion
sons rise crime types facilities telling path platform assigned rich pull commonly letters
concept conducted wearing becomes holy ocean defeat purchased occurred titled declared applied
sciences concert jazz brain painting fleet tax michigan animals leaders episodes content birth
clubs palace critical fair leg surrounding participated formation lifted pointed connected
medicine laid taylor santa powers adam tall focused knowing yards entrance falls sources chosen
beneath resources yard nominated defined gained bodies adopted christmas widely iran serves
parties generation continues fields brigade clothes impact weapons partner theater supreme
relations plants suffered wilson begins armed models laws classes background reaching humans
carry kong hong setting architecture disease railroad inc possibly arthur thoughts harry doors
density crowd illinois stomach unique reports liberal vehicle thick dry drug faced largely
facility theme creation colonel revolution politics rail relief independence combat shape
determined sales finger oxford providing heritage fiction situated designated allowing hosted
sight estimated reduced footballer keeping damn claim motion sport sixth rear dress audience
granted spirit noticed etc olympic representative eric tight drink vampire ranked newly
household wave critics phase massachusetts pilot unlike philadelphia bright guns crown
organizations roof respectively clearly tongue marked circle fox bronze brian expanded supply
inspired labour fc reference vision brand classic jesus cells trail atlantic labor nose
identified intelligence cancer attacked stephen positions imperial grey jason swedish extra
uncle allows materials fame hunter citizens figures davis environmental shit titles di
performing acts attacks existing votes opportunity nor entirely trains pakistan develop resulted
representatives actions reality wine conversation faculty northwest documentary nuclear stock
sets eat alternative bag resulting creating surprised cemetery sarah cricket streets tradition
ride exhibition target ear rain composer injury apartment municipal educational occupied
netherlands clean billion constitution classical francis opposition jose ontario bear hills
rolled drawn lewis sites chamber ryan scoring height lyrics officials snow oldest orange
qualified interior apparently succeeded thousand lights existence heavily greatest conservative
bowl enter economy speech authorities princess performances versions graduate effective
remembered poetry starring passenger sharp acres ass falling rank fund supporting adult
publishing cm southeast lane bc condition prevent display regions earl federation relatively
obtained portion dean express peak counter chain rare miller convention aid vehicles mobile
perform squad sword attempted centuries weren philosophy category sweden kg literary alliance
entitled threw promotion factory tiny soccer visited matt fm defence internal persian methods
arrested cambridge villages elementary districts rooms criminal trained attempts waited signal
bird truck subsequent ad communist details faith sector patrick controlled korean showing origin
fuel evil brief identity darkness pool missed web planet ian anne wings briefly standards kissed
climate causing walter worse albert articles winners desire aged northeast dangerous wooden
multi poet rising funding communications violence copies prepared ford investigation pulling
electronic containing ultimately singing understanding restaurant fashion christ ward pope flow
studios aired commissioned contained fresh americans wrestling employed angel increasing frame
selling thin finds temperature statement ali inhabitants towns extensive narrow jane flowers
closely bureau cape presidential legislative launch founding artillery institutions writers
landing chose kevin pp attorney dan billboard receiving agricultural sought admitted lands
mexican charlie specifically hole iv howard credit moscow roads proved wear struck guards slid
expansion anthony melbourne opposed sub southwest architect failure plane map tank regarding wet
introduction metropolitan ep fighter inch grown gene anger dvd khan domestic worldwide chapel
mill functions examples developing turkey hits pocket antonio papers grow circuit concerned
selection converted provincial painted hearing aren bands wondered knight lap billy shooting
bedroom priest resistance motor homes sounded giant scenes equal comic patients hidden solid
actual bringing funds consisted marie canal sr kim treaty recognition residence cathedral broad
knees incident shaped fired norwegian cheek contest representing beauty advantage wrapped
drawing pink broadcasting bachelor seventh collected establishment alan assumed chemical
personnel roger retirement jeff wore tied device threat advance banks hired manchester nfl
teachers structures tennis helping sale junction hip incorporated neighborhood dressed ceremony
influenced visual stairs decades inner kansas hung hoped gain downtown engaged austria clock
norway certainly pale protected victor employees putting surrounded blues tropical minnesota
philippines retrieved concern anderson properties institution gordon successfully backing
outstanding muslim crossing folk producing demand occurs observed educated kelly string items
quietly colorado philip typical derived mental jake jews distinguished ltd sri extremely
athletic loud thousands worried transportation horses weapon arena importance users tim objects
dragon douglas aware senator johnny jordan sisters engines flag investment samuel shock capable
clark row wheel refers familiar biggest wins maintained drove hamilton expressed injured
underground churches walker wars tunnel passes agriculture softly cabinet regarded indiana spend
behavior woods protein gently chase morgan mention burning wake combination occur mirror jimmy
paintings soldier locations attendance sell historian wisconsin invasion argued painter diego
egypt experienced inches missouri vol grounds spoken switzerland reform rolling massive allen
tennessee locked values improved wounded universe dating purchase user moments anniversary coal
brick causes dynasty queensland establish stores crisis promote views cards referee extension
improve colonial formal charged palm lucky hide rescue faces feelings candidates juan goods luke
cash fallen delivered affected carefully tries swiss hollywood lincoln responsibility shore
proper normally maryland assistance jump constant waters persons realize contain trophy factor
musicians bound oregon indicated hero houston medium consisting somewhat cycle moore frederick
gotten eleven worst weak approached arranged chin loan universal bond pattern disappeared
translated lip arab capture interests insurance shifted cave prix warning sections courts coat
plot smell feed golf favorite maintain knife finance quebec opinion translation manner ruled
operate productions musician discovery confused separated stream techniques committed ranking
kings passengers measure horror mining sand danger calm decade dam require runner associate
greece rivers consecutive matthew sighed sq documents edited tie accused islamic distributed
directors organisation bruce breathing lit arrival concrete composition shaking amateur adjacent
stating twin flew publications ridge carl pages concluded desert driven universities terminal
sequence borough constituency creative economics dreams margaret notably montreal mode ears
saved vocal andy riding roughly threatened meters compete repeated grass czech regularly charges
tea sudden appeal solution describes pierre classification parking belt physics rachel hungarian
expedition damaged gift childhood fifty mathematics jumped letting defensive mph testing
hundreds shoot owners matters smoke israeli kentucky dancing mounted grandfather emma designs
profit truly li lawrence cole begun detroit miami enjoyed poverty ethnic gay gary arabic
accompanied fishing determine residential acid alice returns starred jonathan strategy net forty
cook businesses equivalent commonwealth distinct seriously harris rio imagine formula ensure
additionally scheme conservation occasionally purposes contrast hunt movies instruments victims
danish christopher demon earliest colony studying balance duties belgium slipped carter visible
stages iraq fifa commune forming counties legend bathroom tail clay daughters severe jaw
visitors devices aviation russell kate entering subjects temporary swimming forth smooth ghost
audio bush operates rocks movements signs eddie ann voices honorary dallas pure measures racial
harvard ceo parliamentary indicate flesh louisiana sleeping membership coastal medieval wanting
element scholars rice survive makeup rating collaboration obvious baron birthday soil diocese
ncaa offensive shell shouldn waist plain ross organ resolution manufacturing adding relative
kennedy whilst moth marketing gardens crash heading partners credited carlos cable marshall
depending bottle represents responded existed denmark lock treated graham routes talent
commissioner drugs secure reign restored photography contributions oklahoma designer disc grin
seattle robin atlanta unusual praised las laughing satellite hungary factors deck poems norman
rifle domain premiered dc comics actors reputation eliminated ceiling prisoners script leather
austin mississippi rapidly admiral charlotte guilty gender divisions fruit laboratory nelson
fantasy marry rapid aunt tribe aspects suicide amongst adams bone ukraine abc edinburgh clothing
column rough gods hunting broadway gathered concerns spending ty snapped requires solar bones
cavalry iowa drinking waste index franklin charity thompson stewart tip flash landscape singh
poem listening eighth fred differences adapted bomb ukrainian corporate masters waves odd sean
portugal orleans dick debate kent eating puerto cinema guitarist electrical involving depth
dying struggle peninsula adults novels emerged metro debuted shoes tamil songwriter prove
beating heaven scared marks artistic passage superior significantly shopping retained malaysia
technique cheeks warren extreme allied appearing fill advice alabama qualifying policies
cleveland battery smart authors soundtrack acted dated lb equipped coalition outer ambassador
roy possibility couples campbell dna loose ethan supplies monster shake frequency springs dogs
practices gang plastic suggests gulf blade exposed colors industries markets pan electoral
charts legislation ownership mac appointment shield assault socialist abbey monument license
throne employment jay charter powered suffering accounts oak connecticut strongly wright colour
crystal context welsh voiced gabriel jerry forehead mp remix forests occupation nicholas
brazilian strategic vampires engineers roots seek instrumental alfred backed hop stanley
robinson traveled wayne austrian achieve exit strip whereas sing deeply adventure bobby rick
jamie components personality knee protest ca ottoman symphony boundary processes considerable
tons cooper trading illegal apple revolutionary definition jacob circumstances destruction
popularity grip classified liverpool donald baltimore flows seeking honour approval mechanical
happening statue critic increasingly immediate describe commerce stare indonesia meat rounds
boats orthodox depression formally worn naked claire muttered sentence document criticism wished
vessel spiritual bent virgin parker minimum murray danny compilation keyboards false blow
belonged raising cutting pittsburgh shadows hated indigenous jon barry scholar ah oliver stick
susan attracted romantic demanded logan revival keys modified commanded jeans upset raw phil
detective hiding resident vincent diamond defeating coverage lucas external parks franchise
helen bible percussion celebrated lift clan romania mills achievement shrugged rhythm breakfast
carbon violent wound ken killer gradually filmed processing criticized guests sang chemistry
legislature disney uniform escaped integrated liquid karl influential morris stones intense
experimental twisted pace nazi mitchell ny blind reporter newspapers centers burn basin
surviving filed collections monastery losses couch description appropriate merely missions
sebastian restoration replacing triple elder julia warriors benjamin julian stronger amazing
declined versus merchant output finland barbara absence ignored dawn injuries producers luis kw
admit expensive nba exception symbol ladies shower sheriff characteristics aimed ratio
effectively angle jury bears foster vessels pants executed evans dozen advertising kicked patrol
competitions lifetime principles athletics birmingham sponsored nomination acoustic creature
longest credits harbor dust josh territories milk infrastructure completion thailand indians
leon archbishop assist pitch blake arrangement girlfriend serbian operational hence scent fur dj
hp refer rarely exists scientists dirty penalty burst portrait seed pole limits rival stable
alpha grave constitutional alcohol arrest flower mystery devil architectural relationships
greatly habitat larry progressive remote cotton preserved reaches cited vast scholarship
decisions cbs editions knocked eve searching gap animated fate excellent na alternate saints
youngest climbed suggest discussion choir lakes jacket revenue nevertheless peaked instrument
annually managing neil terry clinical brooklyn catherine fuck farmers figured ninth pride hugh
evolution ordinary involvement encouraged taiwan representation sharing panic exact cargo
competing fat cried occasions pa cabin borders utah badly muscles victorian transition warner
bet slave terrible similarly seth uefa possession medals benefits colleges lowered perfectly
mall transit publisher harrison deaths elevation machines sigh ash argument occasion parent leo
concentration opportunities hispanic guardian extent emotions hips mason bloody controversy
diameter steady phoenix identify violin departure richmond spin funeral enemies gear literally
connor random sergeant grab confusion transmission leaning sacred suspended gates portland
agencies hull muscle layer practical sculpture jerusalem latest lloyd statistics deeper warrior
arkansas mess supports greg eagle rated concerts rushed eggs files premiere keith turner pit
affair belief paint victim withdrew bonus styles fled glasgow technologies funded nbc adaptation
portrayed cooperation supporters judges bernard justin hallway ralph graduating controversial
distant continental spider bite recognize intention mixing egyptian tourism claiming tiger
dominated participants vi nurse partially tape psychology essential touring duo voting civilian
emotional channels apparent hebrew tommy carrier intersection beast hudson bench discuss costa
detailed drivers obtain rocky siege friendship honey amy hang governments collins wildlife
preferred laura pregnant videos dennis suspected instantly businessman alleged placing throwing
ph mood perry venue jet remainder passion biological boyfriend dirt buffalo ron segment fa abuse
genre thrown stroke colored stress exercise displayed struggled dramatic component widespread
tale citizen todd overseas forcing descent discussed substantial ranks regime provinces drum
zane ted tribes proof lp cream researchers manor silk milan donated allies venture principle
delivery enterprise bars traditionally witch reminded copper pete inter links colin grinned
competitive scream tension texts submarine defending defend pat detail affiliated stuart themes
villa periods belgian ruling crimes folded licensed resort demolished lucy lion traded
photographs craig trials beth noble debt percentage yorkshire erected ss viewed grades
confidence ceased islam telephone retail chile roberts sixteen commented hampshire innocent dual
pounds regulations afghanistan sung rico liberty assets angels relegated wells attending leaf
butler romanian lisa patterns gmina madison hurricane rev bristol elite valuable disaster
democracy awareness germans freyja paying populations maine sole prayer spencer doorway bull
lover conclusion thirteen lily mediterranean nhl sample drummer guinea murphy climb instant
attributed horn ain railways steven ferry opponent root traveling secured corridor stretched
tales trinity cattle indicates manhattan murdered fitted grandmother mines shocked vegas
produces caribbean belong continuous drunk historically trio waved raf dealing nathan bat
murmured interrupted residing scientist pioneer harold aaron delta attempting minority mini
believes chorus tend lots eyed indoor shots updated jail concerning connecting wealth slaves
rangers sufficient rebuilt cardinal flood muhammad whenever relation runners moral viewers
arriving revenge punk assisted bath fairly breathe innings illustrated whisper nearest voters
clinton ties ultimate screamed beijing lions andre fictional gathering comfort radar dismissed
hms ban pine wrist atmosphere voivodeship timber giants cameron recovery uss identical
categories serbia laughter noah ensemble therapy peoples touching pearl platforms everywhere
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
volleyball spun acre increases stopping belongs affect drafted tossed scout battles filming
shoved munich tenure vertical romance pc craft ranging www opens tyler virtual muslims reveal
snake immigrants radical screaming firing belonging ease lighting prefecture blame farmer hungry
grows rubbed beam subsidiary armenian conventional microsoft qualify spots sweat festivals
immigration physician discover exposure sandy explanation isaac implemented hart initiated
connect stakes presents heights householder pleased tourist regardless slip closest surely
sultan brings riley aboard slammed baptist experiment ongoing interstate organic playoffs hindu
tours tier arrangements trapped sank athens welfare suburb athletes diverse belly exclusively
yelled conversion internationally computers conductor abilities sensitive dispute measured globe
rocket prices amsterdam flights tigers inn municipalities emotion references airlines
manufactured archaeological interpretation devon settlements kissing improvement suite impressed
barcelona sullivan jefferson towers jesse julie grandson gauge regard rings interviews raymond
thumb departments burns serial bulgarian scores demonstrated kyle alberta underneath romanized
relieved acquisition phrase cliff reveals han cuts merger custom gilbert graduation assessment
cafe difficulty demands swung democrat jennifer commons grove completing focuses sum substitute
bearing stretch reflected essentially destination pairs survival resource promoting doubles tear
parade florence harvey incumbent partial framework pedro frozen procedure olivia controls
shelter personally temperatures brisbane sits marble comprehensive oxygen leonard inaugural
iranian referring quarters attitude mainstream lined dakota norfolk unsuccessful explosion
helicopter congressional inspector bitch seal departed divine examination punishment
manufacturer sink columns unincorporated signals nevada squeezed dylan dining martial manuel
eighteen elevator brushed plates ministers ivy congregation slept specialized taxes curve
restricted negotiations statistical arnold inspiration execution bold intermediate significance
ruler wheels gothic intellectual dependent listened eligible buses widow syria earn cincinnati
collapsed recipient secrets accessible philippine maritime goddess clerk surrender playoff ideal
beetle aspect soap regulation expand anglo shorter crosses retreat tough coins wallace
directions pressing shipping locomotives comparison nephew distinction honors travelled sierra
ibn fortress sa recognised carved clients intent coaches describing bread beaten northwestern
merit youtube collapse challenges historians objective virus attacking drake assume diseases
marc stem farming glasses visits fellowship carries restaurants experiments constantly bases
targets shah tenth opponents verse territorial writings corruption instruction inherited
emphasis employee arch rabbi watson payment uh nancy venice fastest sexy banned adrian ruth
touchdown dollar boards metre edges favour travels liberation scattered firmly holland permitted
diesel kenya originated demons resumed dragged rider servant blinked input meal cylinder kinds
camps bullet logic croatian evolved healthy fool chocolate wise preserve pradesh respective
chicken artificial gross corresponding convicted cage caroline dialogue narrative stranger mario
christianity trent commanding buddhist maurice focusing yale bike altitude mouse revised veteran
pulls theology crashed campaigns legion drag excellence customer intensity excuse liga
contributing printing variable legacy renaissance symptoms binding vocalist dancer grammar
gospel democrats enters sc diplomatic hitler clouds mathematical defended oriented fundamental
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
accommodate orbit cult sofia archive founders sustained disorder honours northeastern crops
violet threats blanket fires canton southwestern prototype voyage assignment altered moderate
protocol pistol questioned brass lifting math authored doug dimensional dynamic pronounced quest
boom presidency stevens relating politicians chen barrier quinn diana mosque tribal cheese
palmer portions sometime chester treasure wu bend download millions reforms consequently
monitoring preliminary brandon invented ps eaten exterior intervention ports documented displays
lecture sally favourite vermont invisible isle breed journalists relay backward explore
midfielder actively stefan procedures cannon blond kenneth centered servants chains libraries
malcolm essex henri slavery facts fairy coached cassie cats washed cop announcement item vinyl
activated frontier growled curriculum loyal leslie ritual kenny vii napoleon hollow hybrid
jungle stationed friedrich counted platinum theatrical seated col rubber glen diversity healing
extends provisions administrator columbus tributary te assured org prestigious examined lectures
grammy ronald associations bailey allan essays flute believing consultant proceedings kit kerala
yugoslavia buddy methodist burial centres batman discontinued dock stockholm lungs severely
citing manga steal mumbai iraqi celebrity bride broadcasts abolished pot joel overhead franz
packed reconnaissance johann acknowledged introduce handled doctorate developments alley
palestine proceeded recover bradley grain afford infection nationalist legendary interchange
virtually gen gravity exploration amber vital powell doctrine elbow screenplay indonesian pet
creates enzyme kylie discipline drops hunger layers suffer fever monica manages searched appeals
testament grande reid beliefs congo requiring casey streak rape syrian pound tourists upcoming
pub tense practiced echo nationwide guild motorcycle liz chiefs desired elena bye precious
absorbed relatives pianist citizenship exhausted wilhelm noting quarterback urge hectares ace
holly blonde davies parked sustainable twentieth airfield galaxy nest chip tan shaft requirement
paradise tobacco trans renewed vietnamese suggesting holmes md trips colt holder butterfly nerve
reformed cherry bowling trailer carriage appreciate toy joshua interactive enabled involve
collar determination bunch facebook recall shorts superintendent episcopal frustration giovanni
nineteenth laser privately array circulation armstrong deals painful permit discrimination aires
cottage ni ellen jamaica ripped fernando chapters playstation patron lecturer navigation genes
georgian solomon rivals swift rodriguez princeton independently sox entity casting hank oakland
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
reasonable sunshine chi solve trails inhabited elimination ethics huh molly consent apartments
marines hunters bulk hometown cracked neighbouring wingspan damned anthology lancashire brands
batting cuban awful dimensions imagination dante tracking desperately goalkeeper groaned
workshops confident burton gerald milton circus uncertain slope copenhagen sophia fog
philosopher portraits cycling varying gripped larvae garrett specified scotia mature luther kurt
rap aerial ferdinand heated transported safely nonetheless motors demanding startled ally
generate caps ghana stained mentions beds ap afterward diary utility richards conspiracy
conscious shining footsteps observer cyprus urged loyalty developer probability olive upgraded
gym miracle insects graves ourselves hydrogen amazon katie tickets poets planes prevention
witnessed dense jin randy tang warehouse monroe archived elderly investigations alec granite
mineral controlling aboriginal carlo mechanics stan stark rhode skirt bombs imposed limestone
deny nominee memphis grabbing disabled amusement corn referendum varies slowed firms unconscious
incredible sue twist joins idaho chad developers computing destroyer mortal tucker kingston
choices yu carson whitney geneva pretend dimension staged plateau maya freestyle rovers hiv
tristan classroom prospect diploma lied thermal auxiliary feast unlikely iata morocco pounding
treasury lithuania considerably dish geological matching stumbled destroying marched brien
advances cake nicole belle settling measuring directing bassist capabilities stunned fraud
torpedo anton wisdom surveillance ruined lawsuit healthcare theorem halls trend aka horizontal
dozens acquire lasting swim hawk gorgeous fees vicinity decrease adoption tactics pakistani
draws willie burke heath algorithm integral powder elliott brigadier jackie tate varieties
darker cigarette specimens adds finalist cia murders wilderness arguments nicknamed acceptance
onwards manufacture robertson jets tampa enterprises loudly composers nominations ai malta
inquiry automobile hosting viii rays tilted grief museums strategies furious euro equality cohen
poison surrey wireless governed ridiculous moses barnes attract morrison istanbul rotation
petition janet satisfaction custody deliberately observatory comedian surfaces pinyin novelist
strictly canterbury monks embrace ibm jealous photograph continent dorothy marina doc excess
holden allegations explaining stack avoiding lance storyline majesty poorly spike bradford raven
travis classics proven voltage pillow fists interpreted gage telegraph lens promising expelled
casual collector nintendo downstairs chef suspicious afl flies vacant uganda pregnancy condemned
lutheran estimates decree saxon proximity stripped idiot deposits contrary presenter magnus
glacier offense edwin upright bolt toss geographical environments delicate marking xavier nails
windsor plantation occurring equity saskatchewan fears drifted sequences vegetation revolt
sooner fusion opposing nato skating secretly ruin lease edit flora anxiety ruby tel bout taxi
emmy frost rainbow compounds foundations rainfall assassination nightmare dominican achievements
deserve orlando intact armenia calgary valentine marion proclaimed theodore bells courtyard
thigh gonzalez console troop minimal monte everyday supporter terrorism buck openly presbyterian
activists carpet rubbing uprising cute conceived legally millennium cello velocity ji rescued
cardiff rex senators beard rendered glowing battalions scouts competitors sculptor catalogue
arctic ion raja bicycle glancing lawn gentleman lighthouse predicted calculated variants strain
winston deceased touchdowns brady caleb sinking echoed crush hon blessed protagonist hayes
endangered magnitude editors estimate responsibilities backup laying consumed sealed zurich
lovers frustrated ahmed treasurer biblical terrified pump genuine imprisonment plymouth lou tara
trembling antarctic ton learns crap crucial faction atop wrap lancaster odds hopkins erik bros
snap locality tips empress crowned cal acclaimed chuckled clara sends mild towel wishing
interviewed interactions eden cups helena indie beck batteries filipino wizard parted rows idol
albany delegates discussions notre instructed belgrade highways suggestion lauren possess
orientation alexandria abdul beats salary reunion ludwig wagner intimate pockets slovenia hugged
brighton merchants cruel stole trek slopes repairs politically underlying promotional counting
boeing isabella naming bacteria listing separately belfast ussr lithuanian ribs sphere martinez
cock embarrassed proposals fragments nationals premises alpine matched freely bounded jace
sleeve gaming pier populated evident frances flooded frightened trainer visitor challenging pig
wickets infected arose reward ecuador oblast vale ch shuttle bach forbidden cornwall accordance
salem consumers bruno toes machinery resolved julius remembering propaganda iceland bombardment
tide wives concerto macdonald albania implement daisy tapped sudan helmet angela mistress crop
sunk finest hostile boxer fr paths adjusted habit ballot supervision soprano bullets wicked
sunset regiments lamp performs app rabbit digging incidents entries dishes introducing freshman
jill tackles baroque backs lone destiny altogether convert consensus shapes demonstration
basically feminist auction artifacts strongest twitter allmusic mighty smallest precise
alexandra viola manuscripts dancers ari managers monuments blades barracks springfield maiden
consolidated electron berry airing wheat nobel inclusion blair payments geography bee eleanor
react afc manitoba su lineup fitness recreational investments airborne disappointment edmonton
viewing renovation infant bankruptcy roses aftermath pavilion carpenter withdrawal ladder
discussing popped reliable agreements rochester curves bombers rao reverend decreased choosing
stiff naples crawford tracy ka ribbon cops crushed deciding unified accepting flagship explorer
poles sanchez inspection revived skilled induced flee locals tragedy swallow loading demonstrate
salvador flown contestants civilization wanna rhodes fletcher hector knocking considers nash
mechanisms sensed mentally walt unclear renovated madame crews governmental undertaken monkey
fatal armored copa caves governance grasp perception froze damp tugged wyoming newman nerves
curiosity graph tunnels dull meredith moss exhibits neighbors communicate accuracy explored
raiders republicans secular kat superman penny criticised freed conviction wade ham likewise
delegation gotta doll promises technological myth nationality resolve convent sharon dig sip
coordinator entrepreneur fold capability councillor synonym blown swan haired sofa canvas keeper
rivalry rapper speedway swords postal maxwell estonia potter recurring cognitive claws nadu
roberto bce wrestler ellie infinite ink presumably finite staircase noel patricia nacional
eternal tu preventing prussia fossil limbs ernst frog perez rene prussian molecules regulatory
opinions sworn lengths supposedly hypothesis upward habitats seating ancestors drank yield hd
synthesis researcher modest mothers peered voluntary homeland acclaim static valve luxembourg
alto carroll fe receptor norton ambulance johnston catholics depicting jointly elephant gloria
ahmad distinguish remarked councils precisely allison advancing detection crowded cooperative
ankle mercedes dagger surrendered pollution subway jeffrey lesson sculptures provider membrane
timothy rectangular fiscal heating teammate basket particle anonymous missiles courthouse
proportion shoe sec complaints forbes blacks abandon sizes overwhelming autobiography natalie
risks contestant countryside babies scorer invaded enclosed hurling disorders reflecting
continuously cruiser graduates freeway investigated ore maid blocking phillip jorge shakes dove
mann variables lacked burden accompanying consistently provisional complained endless tubes
juice georges krishna mick labels thriller laps arcade sage snail shannon fi laurence hire
churchill surprisingly prohibited savannah technically testimony suited speeds toys romans mlb
flowering measurement talented kay settings charleston expectations shattered achieving triumph
ceremonies portsmouth lanes mandatory loser stretching cologne realizes seventy cornell careers
webb americas budapest ava suspicion conrad sterling jessie rector transform organize loans
christine volcanic warrant slender summers subfamily newer danced dynamics rhine proceeds
gastropod sings facilitate ra positioned responses expense fruits yanked imported velvet vic
primitive tribune baldwin neighbourhood donna rip hay pr espn welcomed qualifier glare highland
shells eased geometry louder exciting slovakia savings prairie marching rafael tonnes curtain
preceding heal greene worthy detachment bury sherman reinforced seeks bottles contracted duchess
outfit walsh mickey geoffrey archer dawson eliminate invention neal stance dealer coral maple
polo simplified hid watts backwards jules genesis mt frames rebounds burma woodland moist santos
whispers drained subspecies streaming ulster burnt correspondence maternal gerard denis stealing
genius duchy inaugurated momentum suits placement sovereign clause thames confederation
reservation sketch yankees rotten charm hal verses ultra commercially dot salon citation adopt
winnipeg mist allocated cairo interference objectives portfolio armoured sectors initiatives
integrity exercises robe tap gazed distracted rulers favorable jerome tended cart factories
diplomat valued gravel charitable calvin exploring chang shepherd terrace pdf pupil reflects ups
governors shelf depths trailed crest tackle hatred clare makers ethiopia longtime detected
embedded lacking slapped rely thomson anticipation iso morton successive agnes screenwriter
straightened philippe playwright haunted licence iris intentions sutton logical correctly
branded licked tipped silva ricky narrator requests greeted supernatural cow lung refusing
strait gaelic liner zoe sabha driveway harvest prints bates reluctantly threshold algebra ira
wherever coupled assumption picks designers raids gentlemen roller blowing leipzig locks screw
dressing strand scar dwarf depicts nods differ boris yuan flip mob invested questioning applying
shout gameplay blamed illustrations bothered weakness rehabilitation envelope rumors miners
leicester subtle kerry ferguson premiership bengali prof catches remnants shouting presidents
baltic ought ghosts dances sailors shirley fancy dominic madonna bark buttons gymnasium ashes
liver toby oath providence doyle evangelical nixon cement carnegie embarked hatch surroundings
guarantee needing pirate essence crane hammond projected immune percy twelfth regent doctoral
damon mikhail lu critically elect realised abortion acute screening mythology steadily frown
nottingham kirk wa minneapolis algeria mc nautical encounters surprising statues availability
shirts pie alma brows munster mack soup crater tornado sanskrit cedar explosive bordered dixon
planets stamp carriers kidnapped accommodation emigrated knockout correspondent violation
profits peaks lang specimen agenda ancestry pottery spelling equations obtaining ki linking
debris asylum buddhism teddy gazette dental eligibility fathers averaged zimbabwe francesco
coloured hissed translator lynch mandate humanities mackenzie uniforms asset mhz fitting
samantha genera wei rim beloved shark riot entities expressions indo carmen slipping owing abbot
sidney rats recommendations encouraging squadrons anticipated commanders conquered donations
diagnosed divide guessed decoration vernon auditorium revelation conversations herzegovina dash
alike protested lateral herman accredited mg freeman mel fiji crow crimson livestock
humanitarian bored oz whip legitimate alter grinning spelled anxious oriental wesley carnival
detect bowed educator kosovo macedonia occupy mastering stephanie janeiro unaware nurses cam
hopefully ranger combine sociology polar rica neill holocaust doubled lust decent cooling
unveiled nsw homer chapman meyer dive mae reagan expertise darwin brooke sided prosecution
investigating comprised petroleum genres reluctant differently trilogy johns vegetables corpse
highlighted lounge pension unsuccessfully elegant aided ivory beatles amelia cain sunny
immigrant babe underwater pepper combining mumbled atlas horns accessed ballad physicians
homeless gestured rpm freak louisville corporations patriots prizes rational warn modes
decorative overnight din troubled phantom monarch sheer generals guidelines organs addresses
enhance curling parishes cord caesar deutsche bavaria coleman cyclone bacon petty hampton
diagnosis throws complexity disputed pablo marketed trafficking examine plague formats vault
faithful webster highlights phones vacuum sandwich modeling bolivia clergy qualities isabel
wears screams reunited annoyed bra differential transmitter tattoo poker excessive resides
cowboys augustus trash providers statute retreated balcony reversed void storey preceded masses
leap neighborhoods wards schemes falcon santo battlefield pad ronnie lesbian venus sandstone
punched gwen analog stroked wwe acceptable measurements toxic adequate surgical economist
parameters varsity quantity ella countess generating precision diamonds expressway ga uruguay
talents galleries expenses scanned outlets ryder lucien paramount syracuse dim fangs gown sweep
toyota missionaries websites sentences adviser val trademark spells starter slim toe incredibly
shoots elliot nobility cowboy endorsed gardner tendency persuaded organisms emissions kazakhstan
amused boring chips themed llc constantinople chasing systematic guatemala borrowed erin carey
highlands struggles wong exceptions develops enlarged kindergarten castro leigh zombie juvenile
consul sailor hyde clarence intensive pinned nasty jung clayton stuffed exceptional ix apostolic
transactions exempt swinging cove religions shields dairy bypass pursuing joyce bombay chassis
southampton interact redesignated nascar salmon rigid regained malaysian grim publicity
constituted capturing toilet delegate purely tray drift loosely striker weakened trinidad mitch
itv defines transmitted ming scarlet nodding fitzgerald fu narrowly sp tooth standings virtue
chateau gloves lid hurting conservatory sinclair reopened sympathy nigerian strode advocated
optional chronic discharge suck compatible laurel stella shi wage dodge informal sorts buddha
villagers chronicles heavier summoned gateway eleventh jewelry accordingly seas fiber pyramid
cubic dragging caring android lunar kai patted sacramento theft madagascar subtropical disputes
piper willow mare cane itunes newfoundland benny companions dong raj observe roar charming
plaque tibetan fossils enacted manning bubble tina tanzania funk swamp deputies cloak ufc
scenario par metals anthem guru engaging specially dialects nineteen cecil duet disability
messenger unofficial defunct eds moonlight drainage puzzle honda switching conservatives mammals
knox broadcaster sidewalk cope benson princes peterson bedford sharks eli wreck alberto gasp
archaeology lgbt teaches securities madness compromise waving coordination davidson visions
leased possibilities eighty jun fernandez enthusiasm assassin sponsorship kingdoms estonian
laboratories applies verb celebrations rowing lightweight sadness mvp balanced dude explicitly
metric magnificent mound brett mohammad mistakes irregular sanders betrayed shipped surge
reporters termed georg verbal bulls abbreviated enabling appealed sicily sting heel sweetheart
bart spacecraft brutal monarchy aberdeen cameo diane survivor clyde complaint clarinet delicious
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
niece favored advocacy robbie criminals suffolk yugoslav passport constable congressman hastings
vera consecrated sparks ecclesiastical confined muller floyd nora paved cumberland ned saga
spiral appreciated yi collaborative treating similarities feminine finishes jade import
champagne mice securing celebrities attributes cousins phases ache gandhi submission vicar spear
shine tasmania biting detention constitute tighter seasonal terrestrial matthews effectiveness
parody philharmonic strangers encoded consortium guaranteed tortured collision supervisor
broader insight theaters armour emeritus blink incorporates mapping handball flexible
substantially generous thief carr loses prose ucla romeo generic metallic realization damages mk
commissioners zach default helicopters lengthy stems spa partnered spectators rogue indication
penalties teresa sen dalton irving photographic dell deaf peters excluded unsure patterson
crawled resided whipped latvia ecole pipes employers maharashtra comparable va textile pageant
alphabet binary irrigation chartered choked antoine offs waking supplement quantities demolition
regain locate urdu alt andreas whites classrooms mw aesthetic publishes valleys guides cubs
johannes bryant conventions affecting drain isolation prosecutor ambitious apology captive downs
atmospheric lorenzo aisle beef foul kidding composite disturbed illusion natives emi rockets
riverside wartime painters adolf melted uncertainty simulation hawks progressed builder spray
breach unhappy regina russians determining aging garion rented mister diaz terminated clip
depend nervously disco defenders shiva notorious"""
VECTORS = """\
BgXsA/H3B/AHFv///hcADPcnBg769/Ib9eXw+QoNCOwB8QIi8vEU2Aa5HgDo1QQJ9yPy1e/e09P02f0XAgHAJcLwzsAQ4RKz
/RUo4NPp0QEIJfT3BR0N7+YYIfgHGA4N8yIXAxPdDuwV/foKBwUP7PUIDvoP2Q72EA4G/OsBAOrl2eYKBtvXFOb489///tft
Frzd5+j4Bzjt78/NDwP6+wgJBxAN9P4LAQP17/nvE+0PCe75BvEBCA0OAhYE4wT8AwoH//0CA/cBAQUB/gYF8AgI8gL/CAIC
/wr/BQH/9wz79/UC9wUA9PkH+Q76AQb1ABUPC/kO/eoHF/wJ+A7vAA0O//oRCRH9AQkCAQAACPzzAggE9gQD+RlO8ujp4OrI
/PzSBuIC9i3bIdXcGgIU59/S79seDugR8AzKshxC9t3dL9UDAQMa/xsJ8fz3FugV7R4o5xQrNDMEBAYANwfkFO4KJMoZSC7T
sf7stwWkxRLR+vDJGyZJCST5BbEj/uMsEf7q08UD9NzLB/U58vX16JAE3tjxzMke9BABtQkFKR/yDQe2CgDND/r7GLnpEe7i
7RPsLhHrEgHqMeIQIiE1+OoR7fbV0f0azvofEeyTzQTqa9H5Q/s5yO0RISIGNMjz8ELmHUMGI7znGCk9AwYZ/BQnEf8fEsMi
6P+p4dI0KQY/7Q704FxN7tC31dXF2GYUE+0L3wcVBODi7z+UFSj44xUY9yYGC9cD2tAS00RC6xDK2d7JGtsH6CrhBN35Q+EA
GBQwzA/13CHh4+1Gv/Ll+NL73P4B6f0BA+M1FNwoDOUr+Mkc8Sn9BBDc8wfX/R/3Dx7nA/wO7B8KGCTS4+z09wxGqJmnUQ/r
DL4v0R/IzeH3KAYCDwsKwR33xigmHg8X/ggTByj/7zjwUQ3p6d0MM00s1fgv//7vGqAO11irFykDL/nk/TIFJy4R/x0z6icN
gg//yObu/izf6NQMxvI+4/v+0M05Hdb47tDq7SHF7P/88iHIERgVAJ4F+8by7wIx5s3wAdHiUPn//tvKMjPX9s/a6/Uhw9kJ
8/wTtCUeJPr57iD8FesrM5TEFSL8bggwx1QdrPYM9v3VSeEgDgTANesmABpVFdDwKOjKFAfqMByjrQsnBBoh9bhWGsAJ5rcc
0zrc+xdPvzgK7xdN4wre2frRDuEHsiUw8NQJzQoiPfX9G0iSBgkOHDb2qtU9ziR4/f8XPxrw0hEAxBbcFK83NvPLBswTJj3x
/R4wlvoBAyY67avISMksef76ITsR5tkPDiA5DsrcECEVDtAiLfcCKkDYMukByuzrCNEYBRu//DsySR8aHEYZoQfJ0i3yEA70
3wUR7hYVyhoFKTPnPdG2JznXMur6GrXxDQbu/QsgxD0QvOIC6wIPGL8pFvYM8NEI9Twn60DYvjQ87Czu7B2/Ag0V6gMTINBF
ELW8GNf8BQu/GTT1Awj4A+L8KcEuuasdN8k5Bf0bzAXqANAfRz3IIQnd2t1E8Ry+ChsVvNBN3LAhyf8hTALdzQ/Z+6wJG7cC
C+gu8u38Gd8P6tgVFvwrEdDj7cUE6t3soxotHyLYFx9CBgMg1uO65fb7I944IKImygAP9c/h1wE+1yAjEd0Z3Tf3RFEnE/Ye
IB0cF8UqCTja3PoF2f0AGbv0Ge354vQX/sIDHOa3HvkvHyonEgAZNRwlAi3DSO0j2fgcBuoY80EBAfVEAygB5P1NSd707yYV
CrPjzxn+7iLZ0xIMD/PGyjkj4v0IJevqHrTvGA7rvST+WkwZDPrjFft7+NLFDu35wh3e6O8T7CTzL+UXBeUvIQXlIu3U7EAJ
EfwPyiUS+xcZ8AD5KzvsAv0V5fkfBBKvBOE1JRX5q/kHCuL7PgsTJgv7Cu7q8/s1POQJ5RjnFNUu97fdFy8dzN5QFNP8DjUM
GOurFfHdHBXrDPjsIgn+DMAxOedB/+wqNssuCsoh5tcNAOoGJBamJxzsti8QCSUM8QPu3AIM/PTiNTcNMfkQFTLrMyG9Frv5
JRX8+DMhphv3ycXbOuodtCD4FrXFKvXxHr8HES0a8Kjg5vG3Iwij8P3GPiDWDAbXF8/rJxjg3RcGTCoeBw7jGPty/rfjJPj9
zyTR2RoM5hUNJOX0GuwwHRwaCPfv4iLZ8uXgAdn67AHhKwDGFx9O/PD7/cQoA+z96Qj12iMi3QXz0MsEzgzv/w3XEA/ouxoZ
RwbyI7Dl//DCzB395CTP/gfqYAch9urwBfMXEKbJ+/btvukh4jn/Ex/9CRGM6hjOLQH1wtwJFPDs+oMXFBjQ2wzK1y3gyvLw
HfxCZWIsEOLpDG0KruI9FVkO5CUYCg8UAAnR2AYz//st2/T6GMvnQLX5ImgeJk3d4cckz/HhRuoVDbQYG9T/Ac0MCcjXIhcO
IfPqBuEA8hTS8+ZI8OMQ989+LuIZ8NsU0C/RGicS8fnS8zkmF73x7+4Zz/rJ2hkWpFHBJgBYMrX8Br0BEPC/Bc32/7whqeox
xMe6+/AQ9O0I/OUXPdlGD/AfF8Lr0Pgp6O0iMcXN2tVbMA68/Bvp1dhFCPPzNcdo/BO/IkkLdhT3JiTK9Mf/Nv/YIjHIlODg
JUXJ2gZMNM+dOxbq+03XEtcZ3RBzC38d9EgbzPzq+SX+sSAl87f34C0murMPNCPS3DTu3QZB2DLz4Bz9yLQgERAnAC46984N
+gHy7Da1INI15Sks+hjN+9HoCf31KPkg7qz/MML7D+71GP0oCvroOxYW9NUVzx/8PEA2Fgjo5gH869rL4STm/SFdGd77zd3/
5vHB3RDe/TEgEQG9BvHH0vz76Pn7C7MmEw8cvxs8zwP3vNQHDvMWPCcv8MD5Ef/IKAQXxUr/8Pwt+P0E8iarIgzgstMu/Ozs
CicAJNnKChvEHB/xOAhY1l3tWezduhUf6OTlCs8tFS8cS9wPAO8mVe7LPhnXVSe1Jerq8koe+ATjxELn5ugsC+AZBib6Lf33
RPEXwMv81TQTmeceyhEn2tHm1wsXHU4MESgHykLt2wv+L9w7QR3u+yoKC9cZAgXU4+0Nsybc+fYy5fvbEzUB+e0mEOAOCi41
+eTw0vjqAwjXIvYMATkK48j4AifaA98J6LL4CQ/u9tw3/Acl8vgh5PoaAcngEOrDJeIfDuME8i7vGtTdHUHgB/lF29QA3+Eq
G9cODegcCCsmDgb030AEP/Qq+PvS/gHEIx7AjfNQ3AEAH/8A2bH08jL0Kg/qA977IABLBbL8/ic78Bm4pwIB6O0dvOgXMOEH
FV7b0vXY5x0r3jMlsxn8RhMm8u/WRSxB/h3xDsoB6rjeCcfsPyEAANEdzOzw0C5KAM3wSfcI9xkENvX2H/0y6gTk9ProAPMo
1hz6QOEa7dn50B4Q/xPH+TPAKOMAFvIyPjc8SMP6GO8nDloKwAryEvU/6Pv/NeoF9volC0U9Qvkm9efr9/ob2gwUDxApChbB
FQLtWyoP4wwA+UAZEgAJ9+gULf9K+vj0BeOc9xDwLvDh4/I/9wrtF/gc4rTxANsB8Ez0/f8c7hICASIRQjhCADkUwejo8Bzu
ARkhCkr1I7gdAPtHFhfkD+oN8bbVQczqx1rd7wzw7B0aEvM7vDEPEyYHE/L9DQcWA84YJQP3BjMJ/dm2DPXjIeVvrVbn5h4y
CPUtSsg2Cez7+K4s8tQ2t86+qNUA2B9qLdXiMgYdFPDkwhD09RDhI+YqNd7z0qgS+i4jHPP05OndIVMkCv+i/0HI5iENCP8O
7dP46+fo4A/pRTfx8MO2QvgsJyQABNvq4jtIKff9j/UikPokyxM0x93hAewC89Mj+h0u2QLYwhkfJQshCffg8vgiQwv9Hbbr
NcTdMOUoB+LUxP79/ArUBvsgLtUB0Z4vEC0fEQvs0d7QMWEzCAW0BQP6sgY8J+sItE7ZFQ0i5PYW8AM55ALrAA0RF0n9P+X3
UPwG5/Pz0c0bCbnEBvfuLdBnplXtwSUuAwgqOLw+9/MaAssN7/oy1MXLzcP2xgVE/OYJRTDODOIq7xsn6yrdGAUR68DB/vW8
F9McQ/714+n2//wPBOcE9NoVr9UrEiofgRrM8f7OESDXrc400Lrt6eV30dIb+wfH+S4C+yVCFSYMTOIs6BTv3SAs8wbYGMUx
Aw3sywwhJRP9LvoHG/8DGuzo+N3yCfwCPQ8QHPcu11DkwhMDDeEHIwf6RRs84inT9u38AAIiFiLX+xYd4yMcDuT8ID3eEiXZ
JgXWQN5MJ9kYDxA/u/Ln8x0lPZ/c/QRTyPKBHvH74/nmDwYZ+jJM8OsoySjxLyXW/e/3E8P+5Cr45TWwAsv6NebskxDj3Orq
/yTQ3bfWxiLKI0A3GTBZ3OXz8wkJzAuv9Q28HRPs8dkWOg7uFMgyJQwX+wkW+yIX49kL9PJY6SLMOM0R7/cHEN0tCuAF4fVb
A8gcHfLqCCUTKucKMf4yGcrFDusLed8hrEacG/XnFS/ZQR/jCL3TewSoLwf7BRdAGASyCkDq6QwPDMod+1PI/dL6zgUm+SsH
3ub/CQjKzDszqQ/x5CH/FCD1BAYf6iwi6bgoHf1/8TedR6tH1N4N5dha86719fJ/+dIFFwjq8EHjEOFHMBcxuxsULyIKHev+
FPoq9hn7z0EBy5sYvDMA2zrdJvzjRy4dzhrfGxvxR9/lGTX5HiD85QYDNQQh3btcH+OkM51A/MxCzN0P50AMHxUYCOU1LyFA
twbrRtUfAAL7KyC++yX1HbIM/tQk5OdJ6wURG/DyBPK8LRciyA8xScHoOeTA0RDJxb8JwugjARoZAtD428vCDhrIFj1Ui9fi
ExHdPPoo1h3oDPwWz/jQ9wG5y/D3/A4ZDT4J8xD1+e7kEk0R2Aka/vXwwuwnIe8T4TCx+vLo0ujiGgQUlvrl4foYAfAL9eLg
DOvnCQXg9Q4m8dAILQ7cJPjE1ynx+B3qnyVTCwsG2QLZICkH6ywF7fUV/tuV7pgd+T3+ROc1FuwtEPQk5cjyDQft89b7+fgW
12Hz8QsP+jTJMCMdBxn+/hcUxR8KHEQKHeIJ0ti5HjPmxv0I4ZC2EONs49gHOEHuqhYx9+M90wbqHuMdJjkxGOH46wbktQAB
zsEC/P2rx/nUcNrCM/UE4eMhLREVPQcXDR7v4iYPDESs3vEu+TAbPODcw8bc99INqlHtStdZ/yYWyjRENuMcIRUczRngDvIQ
+BbpAQQBL/buFeL5LCQF7//qBQTO5PX+5AMY6dgU7vEkUljb/cnq/AUW2A83E/EPBdo5FAQStgsrMwXrvu8Y0DcK9ukuEEnQ
DRhFDvMJ7gbkDQGxAOUEMOf4+yYdIOwm9eEC4f/03Osc9Ook5km36xRHH/rt/QEa3OX7ueziDl09Acfj+tgjFOLuzuvv5uX6
DT/F2S4lFUL2OiQv5Uvt1hZAABPeGecQIB4G4xQXEeYNGBQICeYNAuPyBhneEg7wEFMG7OgB99Xwx+LgCeDNDeXNzc0i8RbU
Af7vKgP92kTvCvHbJAbe7RRLFeHs9wPO4b3i5iPpzwPkzMrRCNoD7P/68xnw9d0/4Qj05jL94v3JDKzVNhAXII81vvP21wcx
5LbJRr7H7N3XWOXGFucbvfYl9e0sGRkqBhTuCfwSCv4VCwz48Ar3EwQE7+wF5PoKBiwADAMHGfXVAxoM9f3u9r466jkxBWX/
2yrd6Q33CAfut+9xyKXRJTEg6bco4Rsy9QL61Bvn4R0nI/PkCv335t71798L5dEJGu0BCrn1JNo0EuUq3g6sF93UBgxP5awb
5uslCM0t1/8Euxba6Af9G0o3WgER5g4o4gwZ86vqL+XaDfQU5hIyCt+p8tPB0FAWK/sDwv/88ur6z/2/GBgV09wQ7iMCFO3b
7r8T+fvO2v3lt/XxsONq+RYIGe/7/wnO+doTpxkn8MQBC/IcCBjtAtTDCeQoL9sOC0XuAL7g8tjY1uvy6wHZAOfU3/EvB+vG
AcrtHP8X/h712LfjCfHc/c4l6PLY2PDZ6YH13Q4c5/gv6MfF5Osf6YoeBBjXAzD+3/Ph4u/V9iP+sMn6yBomHSMc6dgHN97O
CAvs9/L1/+Uw5wApCRnL7xUUALT7DCIHGDv10+41BxEF0TvzKDb68woEra3mGygeHz3zPlELDt7u//Z/HkHYLQhbyMnlNwIB
AvAvADA3/uTuBsi3tSMsHTwrGR80HwgA3v/vfQ9O/ijTJ98pMCRF9Mg87srw+gH686kAVdiy+BMjJ+XbGO04DOcT8NYHA+gY
9fsJ6i3eIpCU6xMa99j65hMT/QEc1dnwsdiBB83pwSE1Dw0FLCYqKQuoFOLdLQrIwwP37/8fPUuqDT/RMPID/isH9ST70RId
JNgJ1+P8Kf4UghvNwTf8354l9+n79jRFtAwv2TP4/AwpF/kV68ULICjd/tX2CiD2D4Eay78/E9ukEAnwCwI3O8fjM88z+wEL
IwDqJOemEBk51BTQ9Q4g1wOmJdvnOAuxyAMP+BAxPEfA9CzgPusL/RUW+R79yBchE8YR5fsQMQwclfzKpjUZ764eBuEKCENF
l+tE1Ufq8xxQ7B0t+PNHOS34EO3jBSsE2yz8G/oMPOb2Bff/62XVCuoO0fj69vIO8SEQ9P7d9T8A1/kW6AEKLdM/Jy3rDCsE
4C0MuedhCQXRCNYDABHoH+feNxnpxJM4S8f8A8wDDCTCIdT0GB7/IdAzzg8V9wM3EuTpDbwCFRLqQu/vDO5DwdoQ7wj7zgQZ
7T8dI/UeNvLoLgjN4WMLA9AE2Q7uEdkx7dg+/uuxrDVQvPj5wP4bGtv2Kg/tFTr29NPdLeB/9PLOI+FE2dv05QceIMfO/RZ0
5xmXKOPe1iHdHNIfJRAW0zb34gLFDN4UwAsN1fG9Bia9JOocBDf8Fwz4Ew/O4tkW7krk/wbTNhHlFtE2Annz2f/Z3fI72/wT
4wTzCM3r3nwexT4SNcQuQOveDhfbBgjCJBqmGAFEN/3kDeVF4AIEK7X/DwrNxq0L9DSRH/AL+TG6Kfw0CtYHCOO+BOnr2ALY
8O3L1N/tFzMlHPPjPM34IeQTHBYM3gLlEQj/DPPUDOkK5B7uvhf5IzjwxM+1/Q0H3NkIDvr9+AwB+/QHEjTxEPvI7QXz3jjv
Og4iD+78Pu7S+ByqJTLU9ytK5iQL8wgZD8ya80UDCBcBvwj/EeRG8zz8LyntCUXqz+XyvREotv4dQeMUBt4gIwzTmNQ64QUJ
8s3VIxPZHwlFBg4TCdX/EMbuGbAMIdMGFg/mTAsK7SH71uHdSA7/MPD7Ng40Iu7CRAUJ3SfjPArz1gwS3swAq+Xz+OQU9cQB
G7I/8wnTOCcjns8L8e/39NArJd4H7c74BF4zvR7qwTIDBRgJAQvg0QoP2PcZINNHDCPFrc05C+MazyHWFuzQ4AMpAQD3+RHg
D/roDyH/EQQDARceGvjuNApQp5i4UAbWH7xJxizmytgkMhIJAwEG0CIKyy0dGwYBAPgdLvr46jAKytE9GOcB9v8R4ugCDCO5
IeQi4urZ6djinxhbDdnX0Bj2D/Y69QMQLfjXI1G1LxHyB8vZ+c0PlikGBO3V/PUKEONFZOC92doO7CMeMknf1QPnCwPbBwsT
2LsXzTMoSPfGDA8f6+5UDLEC7gv59rHyDwb53igO8FQKMvTovPXf/hv7NAgBHgAsMxHoAAXy6+Dr0+XaOO43JB76GfPLFwEQ
HcYh8RXtkeJJHFYrIL0Hz7HRNAnIMOrw9wLoCiOg8ybn3gUrGq8g8hUG9xTuJPgS9RIFIxMRAPIFEcsOD/3ADwgUDP4H2PT3
rPIW/88RMfwkbgLD3L0Pxfvd0w0+8tUp8cId0xfwqeDzIwkf294EIQgmAt8ZCTL97c0qPgEI5OPZzf/08zT5MBnxHNwc48QU
Ty8WP+zHLOcyJCnj2xkDEOm0Mxnt/PHBxsgH2fkdASoqETzf/MzKKV8nBizbwUH+KA4R+9sT0tguZS/M6Kzw7dTlxxJF2dAy
JOYKydv1xPEw/ufp6ebn9B8yARMbOQgA/hbtLe/y4wr7ADkQ2D7Y5vzuN/UID93sCPct++T+MQvp9DHLJ0YQAvFALAEZw9ns
PAH9+hz1EPX6Dh7WM/vCvgUiLjfxxzQT6AUJ6yAVVw4fL8oa9QPuMuEY1yTBMhH/Jaz47AX2HhIT9fzS+gwAK/LtUunS1gkf
AQLq8FYF4sz9ExDf3CsL9Cf4/NSt/h787hMY7usNAfVI+hLzH/n50SsBsvAQ2g8Y0D/RFwBTsPPgGEVP7jkI//PeGRYM9joX
IzggojcW7O4U66vzAxz9/OJi5Czn/eP4H+rP3xb68DL6uRno8BLfGTLm8x74BTLEN8Hcw+4DxCzMfMsc4cjEDQEP3O0X99kf
F81Q0s0N2DjxMN4WAeokERDZuejsKvAW5WLcJd32svUBz73ZHQwCAimxKfXcA/MZLATm/vcHLOqs5eLtL+zlATDU8v8cROAR
49khvsa6D+gW3wEk5POr09MJ4BwWEAH9DfQX7uHr6BY8JT8GBhb2z+cmJvjc298PSBrN5yrKQiQP7LoOINbvQQgh/TvvIP3x
IAfxHefq3xIV+eTtD/n6B/ZFBP0HBv0Q4hgvDP0W/iIvTQXb2bT/HQkQ6usT2d77Lf0V2RfSEOkL9xjFDBPu2f4EEvQV8zvV
8iq+RekoDvYN4eAg2wgF8AH+GecY8QoY7CEW5C8UCQgG+BYHB/H41fi6FAzhPQ2y/fjD8/QPEAHs9wAII/UCAD8R5xPnGOTg
LtjtC+0lA/H/xCL9x031xwQw0u/JERIq/gQGDi/36/w+Cgzy2v8E1ivf4g/2HgX4BsgGD8lLA74NAtTz0w8tG+z0E+8d5fjp
OwcLBfPy/Og8zffo5A4L6P3O8RDKR/HJChHc68o0Byb77u8CRf/m3VD/7Pzn8RfXHbcCDwMeDeHy8QnFtvvvJOX7IgXR4Sk1
KcwSFNXt8Brm0BHQ0//f9yMARS0cC/LT6PXlSA7RMtEiK0cAKPYM+Coh6+kC98jtFqUrRyMt0DO9B/Hq8krsBAoCAiz7PAnW
DhUP+vsOLO4vJEbEFhUDDCMg8BEwLrcALBgu6AzhBfEBFPAb7h/r/xUl/Rfd/uQBD+j+5w0aCwsHFf8A/vMEB+77Ivrp/RoI
D/Pb9ucly0AN8hQfwfIO+gz17xgFEPIOH930+ub84yf8/v351AcOASID+b4Y+AgRAO3sGtT1HNbm8h0YKiBA5RHvCP/NIEoF
+yb5q9Au2Ar4tcAv6uMbGOMBYN377dvp+7/i/+wWvwLq+/fJ9g7/0eY+JfUNHtbbALPEHN/PQ/H4CWL/6dPbBwvLxvEb/dr0
2tr7twztE/gKOOgSIgLJ4+zhBS448N2q7xsN8rr9DBzmM1Tq4A0c+Cr3A/dC4vLRQsnuGxbwMToF19wH/TnrGzIs0OrSCQTc
Fdfj8DwDL/vg4PIJFum/4h7FA+YaZf4NB9kNCd8h4GsMSO/J0Pcg1xr4vfw88RMVDw369P3kzhjz1QXaBTsKEfE1qPkeKgEG
zz71I+8R3RXg6e/w+foBCN8oAQ0cGtr7Ax4kE+ggD+ASTuUL7hHl3TM96yDRA8sa9fzx0SsvMyX6IPvyF/j6CvcFKdf3HA/8
GR+qHwYbVAIG/gLe3MAiPMiz7BnhpsEiw2zo3PMlMvbHECny7E/cByRXIrz6kPIEBQf77gwB9AAT8lz04enQFgA7Ktfo7ter
JyAT/iHzf/T7Iqsa7Bj9Axkq8xbc9/Qa9NYN6wclGxgLLAv5FQX6FPP9JNbtBicGuODnCiAS/xkksufpFkAKAwy7Id689x4Q
HtoA+QHqxv7+ABji8wIDAg3b7ubt8BQiAi/85NNV09ENBk/+DSoUxgHOoBURBtwp8k/I4x4OBvsMNQLE8xPxDx0RHOneCAUL
+iLf4vvaRAgX8AKsDD8Fz/js3uEBMfP+D0fJkttb9wMn1wnIP/Lq/hYq/fDs+OzkJfPwAAsc9QMVLSIzK0bXPfZR4Cvj6fAF
PBjRAfwCAzHsBRX0HjMREys0Cv899gcoCQkIB/gJE/4Jx/HQC9vhDRArxu49FicaCtulKzzEDcwvz9n4JVrZBjACBTEV+fru
Jx+wIQcHSQwJ1wnh4LwwKOWxBR3QpK8czH/uxAYgRO3DKi0J7FHBBO4Nxhs+4Pg+Bh3fOyQD6QY06wvv9vtI8R7YBREVKwnz
GEf3xUPcHcw8YAvB9qgJ3tb17yUd+N/2QNY78xo0vhAeIinPAvXm7EUtGB4X6TYDC9j/AM3XGcW0DS3ovwT5E/ncBtQnBwjr
zhAs9Cpi4crU+AAhYxrhA/4DFe4b8/oAPA9XIdrRF/7YDuIBE+jk3g7rExPUIi39FQANAVU1OrPp+iXMIxEI4y8DQyXO1PQP
yEfR1vbj7dLeAx0jzv5CEy0wAPJnfxPHA7En7/wE6ASzPDn2APLyLdcOG4wnBDTj7hcEARMuDdsxHCE3K08ZIcM86So5GV31
sDP6xhIJ+gXjoel2zL7vNTI95skc5jMF/Qb1uxYS7iQPM7DVzjfzCiCv9u0Y5uHbRenr9+/dCQgiDyULL/wuRRsc81Yz/MpF
6C7T/8EX7RsNExLdxS8ZnO2+MO8nrR8b5wLO2gU6QT4m/w/ef+r18PQO5uNM7TXu7U39/hcaJMXexuUOFRyVIw3vzp/TLwkL
SP/P6vYhOj/vLOzpQDMACKxd5QcgDbkUJOQibLs4Gx4hFxE++DHRK0rhHe8NzKniEQ428ufhBsGyBBL1DiAiC/gOPR/gA/b7
W68V1ewEGv3p8vf4JCrSExMTBSoGHOj6AyEtDsf21gnOrvMA5EjwMSk0/w/h4QcK7vZ/8u/+MA8N8t8J2wEEAeY5F+r6AgEa
4VbSHugPvxkA1BTTFef29d/34Af56SJDgSYlCf3nIwAfwuge/f/T8g3aJPnt2RztCtb4GA4pzP4qyUf/yPXdPyhMs8vKJwa5
3Yv81UPDwe/t+hP3/QzxwyLy4PcrCvU2AQrm80LX8Ccu9NHQrMjWDMf7Mze8CDL1PfMRBNTlERjszOYECPXj+04hWgz75zEm
zBnW/voC6A8O9O0D8Bb0E+3s99YHBw0TFu0K9vkC/u4G/B7w5c8e+jrQGA4z/eRZ3OUA/wLuHdvLKR4lBBnx5NPsEPwdFysb
MDYTP70z+SDo7k4VCSPNQcnh/xnjwu7Q+RhDVygPLyXyFuTzzw303hEV/RA0QPL1Gi7FI9nu7gcU4en22fgjLese6ecO//gX
0u79HDv09e4W5MDSzCbM2QJl2NLqQ9js2AgwC040HfXqDcXEzxEM3zYvDOs49yrZBh37fxYm2Cj2MRLtATPlFD3lA9zADQve
/u3xPigj6SX5yAjkJ9v2Dfn6weYJ5wA14gTO5hkU4PDbAtYBHwMgWBTS3TcrLv01Gw0z/Q0KPCMD7yUMB+IJ/NisD7858Aa1
wwD14jnrE0sg1KMiNPXCcL/lNdYW6n/tzg1ICP3a4Q++DzsOAgzgHRav4SD3AsrqDTZAIQ8aAiTXPB311BQv4O/93f/NChMA
/+8aDwUF+SUH9yvPBRbz1iMa7+zbIfcAwvg5GvIZE/7Y0iGrK0Idz+Yh4wkG2g0L7wrxFfkS7Osv40P+IVsv1cjS7Ag09hb+
yBHS7vTt67sPISsGLfrN6trOIbUo1vEF7fD67fgeCjcVJCs4EPvECRUH4Qs3+ePuEer/9APtzBsDzwXzuizGzxYCHUTaEy8Z
udTp5fQDBtgU3g8G7R3dKBMfBgkR4+cODR0RCs4C0uMt3FISGPT47PLQ3/kS/frv9tP///3c48DBPhAK6Ob3O+AAIveUM97z
/fQaGwf6D90R+eQF3PX2EiH2/QcI7v4N6BsK6TsoGWK20udGw+Lx7dRBIsUJIg/l/wjz3B3o5P74DQ4K9OP28RX5JDABAO3s
Aifb8/f0BfkTL+vVER74IDs7AkIwJNsKIANW80TK2/H32DEAFfrSFgT5FOTmGNHsDCAiPvwAHSn87/Uc3f03BQISFgz5AR3o
IEcO3Qaw9A0M/gfb4T3WMRwZOu7L48v9DxP1xQDnr+ghCNScCQDu9AYG5ir3HPUFDgH0DgH77f4PBvUABwzo6fAa+wAC8OQD
7O0SAvAKFv34BwAqFPXe6CTtEvQODMP5Exo04/AbISAB8w8X6dgNJh0wCxnk8GIiEAsu+z9GGk7e/uxTBCYe9+UEEsXvHeTV
+P4vhBjR6xTb++37xvwh4gHv8g74FJVG7DvRIvfA0/8zNsH5AvII7Pwt+eHVDOQ9whkSE/nmJS/sBBcx9yfn+xXw4ykC77fp
DQcBvQsK6wQsX90q1AwI98UgETHX2wQZ8P3EOwkTvxUjFuoODfjVBz4J2ej76wTM8BPw6eoG6yPd8REO+wYdGQjp4vbXCs8q
1DfTE/bm/AkQOtIS7Bv3K9McEhUU8d4E7u34Htv/EAwbLywGIP4DFSzkFsrL/O8LCu4v7tcG3xsY5SDn2hzmDgbv8wwbCgPe
7in18B9M/QDHQdD5JPq1EinyHTy5NQ0SKy0LHO40yRgp8BUJ89y98eEH+PcYOfkXzzsH9ULrt/4X/zNoqzgNFB82MULmLLYS
Mfkb7QcAxf/x/QQpHjn33SXlGeDXJuM97fPs9S4K1/ojtUX44AvV9BHwA9ojEgghDOvg9woS6AP5McT44iTX9Sn5DQSj9i4v
+w76B9wP3Q8ZuDMnPOnG9/whNvJeLwvf2DgQ1wv3FeYUATEirvo8CQ/0FzMB7sgSDMbzGR/ppi4IGEnycTMQ7NknFtAcAhnf
FQsAJKXgJCb86Tow/OPQ/Q3ABggW6sEx3fw2PLj9ExUaJBvrKPXp/wb548IYF9LhF/kwMA8kDh7HHNTb51PSFvrwFlCtGO4R
B84mMDoLH/MY9FA53dRsOQtT9hz7TAgF//jYxyhLJQffFdYZ7xLLF95S0AIGJg0GUqD3ESIyFyYP/zv+/Sk/OPn5OPP71/Hq
EzTM5/b9C/8mPOsm8fHhD9zk8eElIz809SLe/iIP7g34IhTT+/0FGPL301uyJ9wnIg8FKPMBBPUq/xXuC+/a1+wzA8Dr9Ooa
1+sBDf/xC/8L1SM7uE3l2PPTx/AwGeANPSUI3C/81s/mCe3dNTDP2iELQf4fw/QkCwkUB9bdDA7J5O0A1sL2/B7MKef4J88R
DIXqF/jJ2Q3+DC4Z9B/5B/z/6Cnj3gEHLcLz29cu3DLrJDvtsykB+e//BAwICc7vBdnyFxEOOeQTLNc20PPiGCcLyfL2ES8R
vyv4CyBI+v7u8Rzr1gMh29zvIxMQDuHU/gIrFEsnGxZC6xYbcRID/8POK65CCfQ+7/8G+DZHaizpLv7f8fL6FClFCs7eoiAt
6+T+/tMmBmsR7vvgOesb9doV96oYELoZ8b0UIiMYIekdMBgV+6nqGfz9+Ouy4PoPC+jmCbsY+fb/+OU/DRX2ywIx7AI40k/j
MEAf6QOZBw3sAcH4F+PZ6zevGvgc9gH2TP3cGtsTztj4+QtRDOAoD93v2CjxE8Hk+Pnr8usSGyL+LBUZ++gV6xXwNQsh6AsW
GdEHMx4HOwz5GfokNSwpTvI30+nPCNT45ZTnIOO7BfrpL/XDCvM/Cd4dWdr2F/4Z/rTvG74r8x7mGM0D3+XQIvshA/XT+Njj
ESAfCAjz5uU+IN24Exfx1QQdCjJ/Jyrq0BLoMyyvvvm76C1J/RMe58AW5w73OUUODCUVs+rdDBQXDx8bagEMEtQa3Q1aGqH3
qzg6LPc1+uq8/tBE6g9ASy8iG9vh2vsRJqCsFa7p/+OOEP7USRMDBBMx+9wxHcj37ebBBRklLc3/9/8J+xL8LiD+Msg3GwXK
3QoFz6bxzTon6fPx3xH/DN/rHxrZDcbl0SzO3wD9Ocn9HhgyfBsRBdYK2iQv0qP8zQsrMA8UD9/gKdsU8BNXAw4lKr7u4Bgp
7j0dO/kiDfIOLOch4evW4kjN/sf9HwYhCSnf9fjt5g/MDjjF4LX55RwGQc3rAPwXHPf3/ugI0BYg9OkUMg0HJNvlGhfrLNPV
//kEA9rr8u0CwQX9HPgeKCAo+voOHNze9UYoCf321y00nBzy6jLo6xD84qkwOuAVIAREAEMk+j7R0/5M20fg8vYS9BYRbO3D
O/sPCuA2K972Bh0OBf4g0hILMxdoIi05r/4DMe4szv8LAgEx8zz7v0cHy/7TTk/X3hQ13yrtKwwd6zjk++7vDSLbAAICAL0Y
HQ4PDg4T//Aw5woZ+EPzytTKCvIBMdb8BC7cHOr46wcvCfbp2BAQB/sJ6x0ZKhkR5voPAAfu8O8Y5vXzvfsI1yMyMgk66gow
E/3j6+b4+xIWI7D5FPoU/gv20hwp8vUcIRTQzNf1VzoIMgHr2egOCxLiPwbnFAIcIgfVL+y2wAjj/SruCcUY8SMU6OX6wh4K
Fze3zA09//EHIvMo6R8CK9Xy+cr4AykK6yMd/x4S1/AMDxv47Ov24gITv/Im9Q4hyUqoUAsCDwb08hYfiiIe8AAp3vwcBwUM
G9TlEebR9xf4MvcfBiImE/HtDDfI9wEaGwQ4Dekz7gUZxz35IgXzL8P8/fi4/+/UAQkyEi/aOv8K3iYe3yHpEUAMFjrhHd/n
/qBS/iQHE0ef4hT7xAf8zwbp7PwX8y7SLPjO5AsUGBSW9Aod8B4OCfziBh7f9r/PJh/B8dgo1TcLHeOIBmkyEkDIQ/P90hHJ
CkbUqgj/IkkrK/wlJbLmH+ED7SMSChRM37v35e/F49fm6BDa3yjg0hX4Xgvs3v/zCAYd6uH8+9+97B4p2OsTDQjjKPtArBDT
7dQd58Y84tUT5TL1xN7j4gnjLxLqCxcErOE0G93aMtYL0ynB7+oh7w0JE839DL3j5NT4FArQQALdCN3k8gLe2wb4ITHbrlAE
wOAG7xHc7MX81B/s7Szf6frYWgwF7/zw2OTvFwMF+N7N0iQQ9AIWDxQ57vb22vLeIf3rGfAcBg/KGvcqKx0ENdvhHeYv6s/8
/fz24+4vC+kYRwT3+M4A7APp+hv+LOsL2gDiIwMy5lH60DXWJO3Z/wcPAMsDCysT+v8FEgYCD/c5/iTjCjrb4ycFSvcQ5xEE
1itKQ//j9PYJ9x/OEe4MuRUG/tkb1f7T9u4vFfEzxu4K9CvNA/fZJOHrU7rwze3iIvwJyhOYCsQhIScQ9uLi/tji9vT1FwNG
08x4VdU55i4jzioKDyIH787L+tsf7BLwHSsW8/fXCQfsrgMQzzLpMu3VIhwTGRRo4usoERQL2SEKCPDfORUIEwIu8ijQ8uk0
BREoDPJGD/AgEe0PFuMIBvH9HOsL/RYcGRbuAFHu5f4EKhUE7Nb+KgoeEM0PGgLh4wgQLRQiU1G34SMAP+DM67/EMsoyPir3
GUUV5uDE89ACzwkQG+vqbeXnEyS9CNgOEKj14v0dsf3y5+XMFiwg6D3n/RcsF+Q46dX4NRn49u/HICZA/yL2/oYNDf39ExgW
Axj7EcY9DxAqDu8QNRDqNQ3f6Rr86Pz6yTEtGg8r0Q+q6RXfKgwKEhQK5RK7MuftM/nbzwUm9hn3Ad0g9v0tF7rZKkMH1g/4
4TRBQPLu5AgP3vPCtEXV1QHeNOcKEPcTGikB3OvY6xPl0gwLKAEc5yXsBREZG/cZAsP/OT89AtX6tfnFB/8AThg66PL0yvQc
7OsBBS39AwoSxPIhITjT/fvx+x1JJf/NFN8v/WAKEQ3wCDsU8fYFGgkNBMn5+DYtMMrkzec/LNv4NgPFBP0rMhPv+9dG+uvI
8uAe6dJABgD77fTr7ALjHt0FNKbk1hbmLB8CwUra88AK5DrVYN3v7RUN8djcC//49/H40gbv+RbzGd/4msDzFQgtEupVwPIf
Ev738Afj4CUgBSH1vBwf4QXjFQn/GRpP2fA74ALp3ugb9RTOKvLtwRf+C+88+Pbz/9YQ6uo1CQAH6N361fTCL+r9Q6vi1jDq
KiEBuUDPAMz67yXDU88NwfUgM+fD4iDmEdjp7xAoADqoEBcCwBLn+RQNEfkl2Rrh31vx8swEzRIQFyPiCi397xgS0h4p/9XX
At8tFgk7/xvw5gwjGQjnY9bl9/AfzBgqG9P6xQv6+FX6IfA20hAkGOgV9AD7uuvN1MX91s0nK+UABTAe9um8+ekBJ+Ey2PC/
7u5IHdVNHx23/y8nKtfvDvT5BvkZ9vjqGVVG2fue8wbs6uouGhLqK+rSOee6FMldLtYGMf+50OIsC0wB+xEVEAc15ygJPSX9
1fA2++nhCvjUCu7y/uPzPho6BdbyFPcj7AEh8uLdGdQnzhvuLFCrDOol89ji4fD/8fTWNC0BAQVA2jTu1mELFM0J4ggBGh8q
AQ7lJfHt4f7f/Bff3UQHDA+5MCkkDcIY3gBAIAUEGRT9/dntEeLrQQI5Ax3l9vjoJgoD3/f+2wvqBQIaIi4mFrr0FPNADAAQ
+/sJ0tsVFfT6Be0ICPn6ChcH1bvUBsHSUdLExSDl4vqB8Cv/E/9IFPT8AM86sroDBAsA/Rf3EhMLAfHA+xHEzj7oos4H4MMO
gfgl/B/bZBbxA/jILpfLEfoFDRrJ1OkYOLcc8PQO+QQ07+bwohkBD8/jBAwJPRni+AP18g4cHf8Xcwj47ZXv/xfnx/U02+lg
/OsewPymwqr/7PLUBfwAC/Hw8Ow7LhviOWEp4/zH9Njz8gTgQOTIHxjXaxAS3roKDBsdvdr58vsJASkGCQcn9PYkHA4GAPzv
GOYmze311h/0DxM4Dx4UJL/hFQMpBQYL3v4O5fEVF/vF2eToLSfu7SbBCOcWEQgcIMcyDicB/QEE8u8j/L3rBtvtCyPx7BDY
vPDZ/Qzi9OYJvUz8+CUFDTvxPwIP8Q4MBgvmJN+6ARHeAfsz/J0B88Di5d8sHfECIdVHCB75BCoJsxH4GP4GB/3i9w/wvOYT
y/gmTt3kH+/G7szu9vDf1fKlOfvKCvnrJNgVEhv/EP/mKNcwx+T7IwAX9Sv9y/37Cw4r+z+y+/u4DxEV/i6/6BPuPLvs8b8A
z7tJ6tkYGya6wBoE5ZLQtvX/QQk0r/Hs0wkXDj4pyOoV1QHWAvLW893jQ9/jCzM7sskQBbClxsEsxB8XPhTpMMzo7gDn8O3u
5D4W8BgfB9+M8A4xFPhROSYGLxz6RAMSB9XaLRMf6wYf/i8c9w/qHhSzmwwiC+H4PNvpBrPXugYC/BP2zfv7DQtHCBri1+jm
59P7xB3p0yTv5SgJxR3k+tneB/0fCSUd9PIEwhoo9xTP0v/kH/61++rKJ/bk5Pr48/YDLjQHGwkBHhUVz+YT8ssH5yPwzfwP
ytP25hjs19TLsEcH2+jr9xXnEyEqCAr6DSH7++PBEPPU9/dD3PPrDBAbEPcsCunxFckp+sf/2jAS//DYF/z4EA3L6QoN4fgy
+w/iwPADthz6OBMI+RLY8ynQAI/07vjJ0xEiBB4SzRDo4yn3HQkgFdz5BN3mIPQO+TwhAfIY5uQpzAiP+PzhxNgJEQAUD8Mh
8usz2B4IMg/U+wbYChsUGA0OCfUT+OwmKtP59d0AI/PvUxEWDhb9NLfmBh8p7fL1+wnvBbsd1AAMPCf9IQQA6CsJ+fnrRtkG
BBP4KzYdOizw8hnyIzX4/fc6QfPv7+8nKe0D3SvxAxBW6NXkyRsJ/sYGIjEfDPI409UJFyIn6vQSJxsIsgi+NwrQDLYRCB0y
UwcaATvdEDIM3CESQDmfEuPp6SoyNAjVDyMFImfw3uYRBU3eZw0CCE4N8Q3XIerLBioT+/8EKuYg8v709lr77+PjBQow+ccz
P/L8AUMb4hrs1PA0Iw3m87AMBTUIDdAAlewj3xAZQBj8MPbvyhL4Ew/IEegR6fzp08Qa+6rxDSwqD+Y7EgIoDgor9wPwCvXd
z+CuDwgCJ/IYkQ/6auUQ1t6yLyjsxNZQPU/7Px/iMAwANA806e7uxMuymf0l6hAYFN0eI0K/yu8cQTz3yBQDDwTxFN7G/gnV
Fwv+49RhC/USESdQ+foMQR/iNBk6utAKEj5FB9UXJwMX/Ojjvery9QYGDs7fUCzrDA8kV/fwFzDaDzAw6OrkI/znBcTw6vLw
NPMjxOPpAgnl/RYetTL+CQX3+Rfj6v0m7fVFH94H2gD5sg/C4QD68f/ZMAbn9dsH0BHwKscSPtcI8P8u9AkUEEbq7aLnHeQ4
+N0VWB7pAxC+2zcr+9vu9dcUOjjwJPwRMvb+xN3u+RrNC+Pg5sT6+PrkGMje9fgINPHj/BkPAgmtBg3T2RHrK/QYHd7h2y0L
6d4u7gD5yRf/5R3j9fbqJjodzePNIPJJ6f0M9LYV/z7T+/roDSECAwX6U9c07ecTIB4BJPgU7ffyv8D7Td8JGb4dCyezBRXk
Gsw45AvsDrMQ10/2+w2wLV31BSwXMg2/2tn+EBL87gMeZO34EwoB6wP9DvYqvbIC/LwY2hgdCFPxARg1+bkq2+f0CtQTMSXf
5PbUA9+n9wkg0Am7yBlC+fAe8hANGRr+/w7z/Ofm8Avt9QgF+Mbo//o54/MdABri8gsYEAAR5P4FFQUl4wb5KCHE+ATMOegZ
H6n8NQot9Q0F9xUN4hIyERMD9g8OIAD39/QA6QgQDdIQ6EfoAjnvAPgjNzPuFcn46M8m/O3sODXK6l3fP1P9yBP/IPtiPerh
F//4zOcW2ALYxtwYJxESDzarIu0GZ/0HDvDgDREOKCr8EA0VzRLu4OtBGRHw2sUZ4Ovl0PsGJRklJxP08f/rAe8bUBX22R1H
HUUp+gAY6bwWKfYl90G6DBIZBR09CEz+GQnrCyMUBdbCHzwS0xIA4xAQ5S+3BvoG7SvkFhoN/foFUS8h+ArtB9cjwQEl5ugC
t/AFKPcI+f0E9/217xAa+VPWKgkhAA3kJi3K9b8rvt4aMwFuFdkfxkrg/jQkONwxL1tBzgPCDwTq6fkiRwXaHPXmTt/2/bTj
bi/4+d8bxeX/PN/8DsVSJ/m4Du3n+RTh6wTw/Pbx+OcF2vvM/xbT6yjb6gDx0OL9GAYFwNci6tTy2CExwQX68/wp4Avw5gvj
NQQCze4CufgFFQYD9sjxE+Ii6Kj0KgL89KAIDLn+//j2AAvz89ob7wjS9tbn/dP7NM37Eea09OwrB/W91A39xu+6FAXZ9RL5
Df/8APXz/OgjxvLbAgrX9Sbg8vr+vQjyCRP5xMgs77reFuo/NuD/7xXZ6To9s7YOO0LcSvaHNfRQnSjf9h36Be7N5+ATCtUf
5hnkRivnB/QZ3dw1M67QFBtA3z8BlG3qQJsr5bwND/vy7PvWNOmyLg3W5vfbC6sl41zE6rvX0gMZJdMP/w3s/w73J+L17+Ic
6yDjL/3zIRUjySv07+8EACAGMvvQHurCF/sINAXbEtle8ua60v8o2ecyyT8u5AfT+Rv4Cx0XGtD+FA0VDfX99xQH/v8D+too
+/XDAc4eCAIU9wkJ2CojBbYrAfgcFA68AhXyKvXj3tTyEgH79/faDAfdu/3REhb2N+0pFvAzFxcbbBTn6rD9FiEV2Ocu+wYE
HsteHCMppwXyK+vOCADP8Bf+/vX7ClbouMHdzyndDREwy+rvMTDAMOUwMgEW4gAgHuXUUvjZCeG/7CfXMBDh8re16q8P1eI4
BNfr9xUBzSDdNxsDGtf0GSUC0Czg1hrp5NUn+iUF99WRNw30JP4dqfUi7yby19PM8C30AvfpvycX8qj33DAf31fyJDDnVAoc
BBMKBCD28h4c3yXl5DfsDwLxH0P4NAgkMAYnCx0m5OULPPbEQjIg/wohRgg9Iynu+hkvPSFIOggzBRG4QT3J/Cj6gbTQLOkV
TSv+yfpBDicQ/xn4Funn9EIQQRvX3Rfx8+YFBBT+5dI22wwD5AsnCAPu9RIKHR+sFeQGD9BTEx44kCYYGxIcHgPWxPQJ0EHp
0P393vUW4JwaHuPO9hYc+QDAGin7RyItFIEQHQcA6xEZzRnz8xQk4NXr7hDwG93KGv1L6c8BGDz47+opB+8cFhEHVk8OPfMU
HrTU5RYC6wUc8RfZ/yL070gx7wHr7gDzCfQk4hi3GwU26f7x+xvx/wMF+yv78/YaLRFY4hwF+fPz+uf1GhUz/PYKBgbKAR3m
K9sSJPEU9MYLqg8HNzsPSiFb6PTTYTE0AwTfHhwK/NHwBhwA6RM68hzMAjAIHQbKHJD09DQ7ClwQXwPm6EUyMvL71wgC/wDd
BiQe/t7kBA8V5RHZ0u3eHQ/6MhTn6Orx+uAIDO678Q3v5fUUCAgN1hNwK/H0kAYnCA3QyzX/4DDzBXPBydm75SEnD97o+dX8
9u7xARHtLu3z5sIhBtkW7QbNL//fPfL7JM/yCgwKFvQF7B0IKfjV+wUmGs7uB0US9Nq7EgHpEv4MzTQQ6CEE8jLP+PUH8hT4
AuUZ7x/12OwNKw3T7QJBDRwZK/0PyRD9BBD7Dt4w4/wJASr0QAU/GBT+8OsaGgrozCcHDO/84gcR9gEg3+MIDU0wzhT4CO1D
32crJZ8gCRfkDdzgHeQj6wDf/CwR9PcHn+vQ3RPy4gkHyPnpF0vrJ/rbEcHe3xL+FQkABugK3tTcHewa+ff14DgWNOo07sP9
7RMCDr8+9Osb2ufNFeb0JwUA4zj87CO2DOBbDCvJqMI7Ly7sGMzp/s3n8C7XEefLM9Pjugz1IxsbGRYfAv3m2gkPYukA1aTU
IBEj4An19BUA8xDz2hcFJfH41SLzIelAC/UNLAn57AITD+jEIzotDQ3Y7erT1SwF3B1A4kIO4wArCOfkNxWy0OkFAvM0DAPi
7Qi2H/Pw9FUS1/Xm5sY6FtonS9xcGPH0JiLN/S0HnOPj8Q7hORMR1fEWxQzs4QpXAe38APnnEP3rMjnhSwT4Fzwr/70wDbq/
1uXf3VzX6LoHHsjn4vvwbRPl9RDd4xIL1Cs/2lQE9/kzRfHbMgrB8ePg/N5WDfDQ8C7I4vbw7nMJ7/MYxesWHVZJxwMD2+Uk
21NkM5MR8BXuB7nyC+ox9P7H6FQ98QcoC/zpF97eIvZlO9L9/PfoW9NNYhqDFOAi/fbQxh7iMu37xvg4LckLKAoHMMEG+RcF
PyL8y/bp0L/sGyzRQQ0uOvTrw9MmMRMRxFjiBEXd8ToKD+0O/fHX6P/cDOz2FuDL8g8l4/UN+P4z4xrdGuMr5xe+sM4dKxDv
A9LyGAzD4cLb3hjxIDEkwzJYJvT57ggEaRDe9djCHNY9l8QnAxYvGPA33RFXCwfu/OXHBzoHG7oa6P/rRx3QJhHyzB3HaBY1
S7/h6N0INBTzCe86J+r+6hLv20QlybUgT1DfN+yfKelZriH6EyH+F+TX9eMCBdsm/+3yGALk5gnRFtJHEJvNJ01ju0rwpiz3
VeIx7xAK/R3U+fb2/v3mRPYK1zgZ2/byCfDjViO91SJtVcpF/4E11me9I+USDg8i9NP05RP41zUN9R7k9cMECQwOEQcEIOLE
DPff+xm3HRXM5gG3Ju4w6tDgCtXmDQb+B/Ae4f3p6eoN9vPlKQ4Ktv/rGefu/lgFVB/7ACgIEFvcxwDVIQ3HtOwdJzrM+wEJ
BwMZ6xPxMhcP2BMBAQQEy/L2DUgTMTFt2tEDNBZ/F/kG2j/+FyPzHzYhbhD7UvcfCfMI+wIpCkhD3cj6+1/jqxYZ6gL1Gs3j
E+xA5inlERMVFXoL9ir0Menh7ifgCbUUT8D86sJhGd4tGewD5v7wDBLcIugq+C7pTeMG9sMUAc4MDuMQxELe1R0L/lFEKynK
6hAC5R4ANPoO7jb50/cCE/kJ+fTw++z9Bs0rUALOEskhIgED1ZX68RcDLvvZNgrGHp0/68UZCCLh/vcPAPTq7QW+HTHvxOfo
JCH1A7+B/OYmCyD67TXZtvgZzCwYHwYFT9jL6AsA2vXy5QhAK/cxrPXbHhIV68/mKdHhNdobBwkHFtpQIBso+Dzqtc85qQ7k
xgkHIRISR78K/hnojOXd3zUfKzMT0Mow/CjmOR0iABlm0srpKd7x4PIAQyUdCSOmKQYr4s3XyswV/QZIAPQRI/wcWe5RDO9J
BQHmNBj1y/fuExj3ITUUC9zLBNohHi7fAAcH8x3s9ywxnOTxHwceutXWq9QRF+j2JAED6BkQRdsN0BDuRSXwx/TJEwT49Swq
Mp3k7RzzCcuq07nEC+0e6xojGgYaB0vf9twvACAU/Mzx0xIB5u8POyu8wAYIDBLT7uPF3/EFGvk9+SbUMQ4a8vy3DPtADgnI
/LgS89kCRgwXzSIKLxYDCv/PDsMMD/4P7/L0Ag30ISju0jJIPeQKvg/QJwm/+ucaLSXt4+ff8tkH0s4cBueaEQjRxw8H1vWo
G9TqB/wq4dkW0ObY4ZEJ4uU0KhHtKuIcJwUg0vETL8j++BUlJ/nW9APx6xYo3iAb+dTMBhj59kLt4AwM+RcDUifQ5vj46PQe
FvBIQgj9JQAJwtEq7e3WDAtCGjDS9dsIBR8CVFbZE9T0I5zwWEj8xhMfEgYkxPb4DswPYeYTJzsuyOUX9dwK//8W8FBaxSzR
AhCh2k804eANKuf7A/D27C6/AmLmDyQzH7sKEvbcJ/T36AkfEB/UMvDaEfPF8fEb+wcTSQwd+zfzBTfl/vzu/h4t3PEKHzcX
Kur0NjdpDkIDtwD3K9/26dHPBQQf4SWw+wcE+uX81dko6gUr1wkyLgtA2xLV5/noKizhMgk17QflDvoKHSUXDvP7//Y09vzr
69YV/s03EdsrM7Xg9+ACBgUi5v71BzcWwwf8EiESGBHr9TATO/bE8Tro8OK7LvXp9jUeDOHPBe/Lyx3HyA4FAzfbEuq9AEDh
AwDe3+oOve77zvLq9+DJJiL6Hwga0ukd9xbh3M0xHu5SxvPr2tjeBt7eAzne/kr1rLRADN79Av/5Bdky/hTUDSkEBfXfBdIX
9xkcDPYN7iPt0dMOJ9QE7gICARPtGg7f564LCbEIKePp7RDQJysjQjke+/tZ9LgdJiioJBcJ+NEn+9L2++LXHCUduhUP5i32
zdnQIRHpK/ryVRMBMNX4FsgCu0kkRt4F/u0iIuYY8aMPEjoWFgPxIRsu7+4PzSzeRgLuAOHe4dEK9+dE59UJMQDN9wnSD+ra
FcgD8xXy2SIy1jkFOP8YLiFI4Bjb1R/z8/u63tG0D+r34Bvw8xPYBB/U+PIf2h0J3sPv9godEUAUcg7aEOcHyMDkmEUe6xHr
0/1GwRHuCirqpPLVBsoKKNex69wLBCFICH8m8AH0Av3iE7gl7+UN2eD0KsP15fE47Obn7QnSQfIu8RjQ+Cm8FdcGKgIC6/2l
NJyuExHiKinrBFMd9SH0APXZ4/P24jgLHvcfxesTxxjvEkMCBuj7uiWcogwE6i0y5AdKJuwX7e0g8y24NO8W7C3W2BYF+g/y
Nu/cCaYMzOrs4Gb39vky4QblKjEDRkAb/Qjd+hfw9SXnLtjQ8UehAh0FeRHzAuDD2MSVCCvs1hTRRETxAObfy93F37AG3dwy
2uH6z+YjsOjX81YFDwPWGvPpsgL44twA5z1CEhH15ez/++n8Ger+K/sZ5cgBYKUDJBBUGt/10uDawqf7MOPeC9Y8Ot7/2ebH
5rO8zx/w5iEU7AjJDEK/CvruOvcY++8J9evFExAFzw7aMhHqD/nP0AAMKuQe2vQU+vje5LM9JSw05OYE6Rzgr/oS90bKFDTl
4gMN+PHf/Bj07jcBKtweNfXy4PrhREktReLrAv7+9cPjH/JdxxgK5+cu+eb12tI8HxUeMS/FzkwOH8fN7uIJtg32Fg0q7+8l
Kwu8E9jWIcX01PHrY+wT4wO6ISH0/PKbFOTHyfILKtUGBC3f5/EYyAUHMvgyEd4r9gQUvgjwFgAHBCYuyf7hvB4jvjb6Pvbe
8ezPRv8yBS/b/wUND/KvCtYusxIJ/gIJBwNOJR0Ft+DzGBXobMYGzsrH9/np7SI2/B8y/AftFPwo++7wMe0M5/3dOjMoAsvV
Ix0r+lWyLuDw2tnfzOEaEd0PJuke4fICGOfj5xfZEPQK2TbjEs4qzgglEffz/eHoB/omNgIL7uz4FUsT500U6NLtAAwM1wfz
FAYx3hoc/BxA7BMB2/PzFAr2EAvNFOgmS9oT3A7q+yUl4ucnJvvk2xA5Ijw42ecf3SfRn+HmRbFU9aXlAiAFCjz7LVAyuQL7
Minm+eMuKRoWJyc+QNv1Kt8m3LDv9EK/W/mBAu4JAyUx7TtAN8EQ3TQd/frYG0UaBdgYGNDb+yDsxugNCZwoyEH3+PoEJp8L
AxnwLAI42j3OGRkyBhvaHwEmFvAYFPYdKt/pD/Hp2ws87Dk8BvAo0fvU6As6yPT6CT7wJ+gD7v/91z8z3R/LCMsSK6gbrvjn
AMUzNepM9x/kDOQRNNvQJsT0HxDm4OXTBchMNNol0wS8Ci6rGar02/rBIzDQSfI08gPpETTY0iat/ywS49Dr0gPNXTX5Ft4Q
4AkbwUC1+84OwQQ08Tv8PtYfABYzw+QCt/Mm8OHV8dcY9r4j9AzU/B4myAvO/9QG+drD8PT99xP29A7tEefWBPgADxUDGQgR
Dfe7I9At2Aj1MscC6Cbc5RbhuuENGvX/F94N/PLz/yntAfkA/P4z+B0AJikUQvA+7/Y/PxX7DvjxtExiROIlCfDa1vDeFAMK
AwwkMUnz7RYb54zyASzHDvBA0vzrG+3dDcnNC/L1AOMG0iPmAPra8Az+/vbMBQsK7NUTG/zfF5QKH18FKgAc9ectIyPO497k
8+8vOvfaVQvmHAjTEB1Z+BX6xPgWI9n+6yK+4d0MzvMZ7xEDpgY4JAEQ+Bz58MwUDsgkDhUB3wUQn0ztsQYwsyT2pBUGCvI0
6ck3OsDjHDb08A4QFube4iNHBCYsGBIXE5c66a8dOvYSAOD5DNjvQgzkTBng2TUpHvovAB/q9N86GkYUFRYk9hKgR9qwKTny
FP/S8QwR6jMS4kEVy+MtVfngIdkb+BXDMgIiIg/6IuLozMIxHdnw6AP4Hc31GtUHKwjx+PsV9QLR7wwEBxna4NXjHPQP+yMh
/cnqCPIB7S0BAiztIRL/+Br+CdEk9bcQ4PzV2AQTvdPZ7O3mTDDGIPKx1x4L1Pnv4PgtzwgZ4vUwGNgE8gvyEcn4GfQTDe3M
xewU/g/6IRIBpFX/ugUwMPcHNkMH58Pc+sDi8R7Q/ugSK9zJ47cAD/4UEbjdE9u2JhxQCfLP9EIA/u4hKgvtuxQP4rtBnwlN
OEzh3OiaBLPn0SHF0uwlGQ4KCjf6GiCRTwTGSADY3/bkxQA8zNYDNcAx9xUF+e4u0EcVGExS7zIL7Urt7+vNJThG9uIZ5s/h
/d3bBR412jHtLNMTDekA2ONa8BQ0oOASFgUTHvYT4ivOBiCnELAvDq/d3xcRNh7Z19fCQC/dxyPw0tn8Cg7l3yf5JhQF6Ogg
5woZrQbbF+zWvAsm7DDDOeDJ8zsm+MD06DIMFLxSy/0O1DIBS8H9BSZLStrUuhoYFw0A/wLvFcwvH+D3+AP0FdAqB0rdJBkI
7sMRG9wfHRENwAkoDg6zIBgXOA4T5Sg1N8Pi9L3OIt/SxAT03kgaDCHTxs9YxwgcuDBNve9b4FXJSPbhDxD36+A0yq8A/NNF
DRwDdAIq+xQbsbG+L83KJb5kS8f/Ctsx6EsM8PIO4efuE9nB9AbZNQMp4GbqBf7yBPDc7SXiCSmazCj00DMBS8Bu8N8U5O0R
xk/IxxAD1k4RC1BnFQPtKCOrx8Nky/AK4RpP2igu3Sz1O8LR5ei9BOAD99oA6Pgj/D7gNvsLFM8A/CoVOev50tzECOzTzyHo
Czc3AkclIdfaLL7PFd0lIvvkOyEyGfQn/+kdVaEm4iEI1xwbNw8n7RL4STvfzmEbG0bUJe5ZAR4A+d69PDQe/AntNQQtGhez
Wesm6eIdQCIZJjXxDzjf9jQe0AYk++IGDAQX9gP0+vT650nLHxrr0WMePenKLg7a3x0ZLUsA06E2MwLnz75BIRgJGPQT/QXj
FxMBQv4H8foGBSwCyw7VDuumB+7nUvhGB0z2KOnnEAAA/HPr/AMCDyDVKiRB9xIVAMT2LsopAhdD4/mM1yQRDgzLozXv5+8K
JxpE5AzFxQAK2RxPtRHUAxICRyJBL+rZAMo1D9HsRyvjPeYT90Mj5hXl7r31QBX1EdUiJfEM5P0P+yXd1RXT9/3IBSopStlY
4kjPAyDp9/oIHTHvJjDc3R/OLwrqGe0wHPX58gDo0qwX2dwQPxPo8TFW5iYQxewGVQQD3RcpkLoG09b+2/n11qzbxQ0D8iPz
v/Yq8Sn82vzwKeb8POzQrzIEC+cgHA/XB/EoVa9C5fXD5TjwKPPiFye+K+4jCubo5xXk9+lo+r4fAQEKRtDZCN3wPCWdFkkT
5d4bxzMj3tAm4DsOFhke2M8OxyfrX8cbER4M7R73BwwX7PsWUqQbwyT7FATB3gEHD+4VDuIDCMEB3wDbDgcPDc8MDmQxF70B
G+UNBkmsQMYp8BsJ0uQDEyLw4yfL6N3e/8sXwwr3LP3H+h1eLgXQ70iXyPnk7Avbtef42hUODysHKgQFS+Tr+enk3zEiF97L
3CJD9A7p5ylCra/o2vX864n7+dYt/e/s+BH5FjsF4e0L5csBJS7f0OYZNeIJ9ONGOYG+/bwEFNKa7ALyKvTjIzMxEvVO8r3r
Ds/Q9CMT1trpIgbeK+nlHj2P1/XW7/Dokfj40SDr8vT7JQ0dNwfH7AbQ2wwbN+vh9CU49PbJ7T1Egb7yxvcK1Krx5+olCP0q
Fi0K9lTs9vEI7NgZHxLa1OglNPAg6OoqUJa/5s3pEeCo8eXhFwkeMPE4Ew1X3vT97fLgNyMX3MzcIkH9EOnZEkuByfHQ+grZ
nuzn5B4LDycFMgUHTOnvAPXo3x8mDuHL3CJMARbc7iHtBh9C7eTL4/m3FOkK//fgScgwDTLnCTUvWdoU6uIB2N++AS7VBuct
9fkgPgTd1vT4qgrkEfQK1UTNBQoe4Ag+KlLcC/LYDdfQuQoe0Qf+KdPcTSQVDOTCAcDHA7zOLAgeTu7tAtzaJQkKDC8c99Da
+iEm8SUJ7zs/rPrfLRPUZO0E5NEOGM+/0zXv2hT+nxgKuBY04R4aG+dKyPjKARFNOqEU8B0n4HgPAALhEh/X1uAk7vMd6dEJ
7Pc4Me4TDgnYMeT64CILU9n/y78eH9gDbu8p2z7hDN3n1xcVBVvFKNYB3TQr2h8RFhcO8xLI+Lzg++bBJRPlDXHmNN1H7xTS
9un4JehJqC3f/eEtMsUyERIZGv8Zs/2nD7wNDfHlA+7g/h3m4ADY0Bqj5QcJObgC1SPbgQXj8+nH+UfZATSUqvoM4Aon3OXf
Elnk5OjPGfjBcBnI9TYeGZjg67K1AjjZCRAYGjwZERz4DskqK/X/zhg6FPkg/f3Y6SP5zA9C3gfF4Nma2RHk+0IWzxM7DVUp
GMUPNCNBLsYHtqPxHhwpAzoCMrkz/+X4DiYCADAryNUfFizp+wzLEQvlFDTrLhPrBenECBEQLgdQICCxMwPZBv5W/hkqD8zn
DR4c4wEi5gkT0QAxGkYu2gvHrPwcEyoGNewlvB39CgIaJhDjKSvT0jUjMNbz9NInCke7HizTMqT1RRMRKP15y9ELD9ztLetA
3bC65IEnGPBBIgcXOBsv7w8CQ+ACvq31Mm9nGt/k+f0N4QUP9+j08vQuBecIGffoHhsdVw/vsDwHu1cH50XiwRwY68EJBhzr
7Kkb6R4dIBTZHeXyLPgJ+EziJdUXD7EFA7YV/szYIPHDEiXxJu3T9Oam5eIOI7YFCf/E+AK+As4l/FTi8C2x8RKNFeSy2RcH
nS4T4xPC4fvczfHLBya7DBAQ1Nnr2v7sEw8w5uwesQAQ0T3g/d4//r/6N+kpCdjs873HJfcQsBXz7cb+7ZEfyxf8XdXqG7j1
Hgor+wz2KeDr6lbo7SjJDTvR2vEuUeo/CO/nwucQ3gQsShoGAeqkIQQTFwcayAy0Cet/2OwFy/kh59r7MTLZR9jr5NT9C9z4
JClaGuD4vgkPsf0BshcP16sGA/IK+SBF0Pc6tT3zEBwyBf9R9rcZ+Bbe89zKMhnq4+Om9kgL3iPbItffHjLlKtGL8PrQq/nb
70Cv+RgZDrX5M/v0/RIXAuzXnfYp/co72Tfx3hwtCS7mlvna5qsE3vNQqP0PLQS/AC7l9wQFIPb89qYLIvnfNN0t7Qj6NDpB
66zH2ev1JuTSGsAb2v/s2h06AvwT9S7w8NIP+ff32xcQHSrvRA+muhjwLB/5S7scGO0F7iIO//W/NSEJLjOH8g/PKCP2ChQw
KzZc8fkNERLy3eeqEfUjSCkXENz5PCLq9QH148L9DB0RszwF5AX8RPRPVeTq1wkk9QHUuQf1F1wcJhvU10sX/NUf6uzV6wsw
BtJA++EKLSZASE/c7/7xEQgC77AIAQxVJwsCzflrHQr/EN3m4+7lEAf67CwF3xeo8cIvGDMsBso3CUP/ChV4AOspKPYPGhXS
9fsq8BgLChAP7gwFGdEJsPbnSfosFgu9FwkoFRUJLgH+Ez7xBA0Z4+UYGwUvHProH58YPM81vcm67cj5CRj7CSBRF6wi4s/s
3iHz3C8B2u85KUENSN0ENRX/DAkrEuERP94/7hDr6hjt/8kn8+DkEx+9DeQqx+Ij/9fyGxMD0iQ14RAESfHdVhjovfvv5x3H
6BEwUiAU/sH1/A0TNPYcHyYw7TelRuwVItYlPQ/jtcHpDUz8+sXlsei6QgrnTgs4FE/hwzfa4/T1KBQMFen19OjPCA7w3jjn
8Q898wnKATQM/NYYQk0IGkr/NvBEGjBGJgDbUCkiJwElVEv787XsERAE5f8g8do7CJkaQOULyxXZDAnGPkrixP/k4vH/3gy3
FhwYGhrj7+vpywns1h/z9jPl0LnWGwoXAR//BxbmDuYHIfL1B8QV7Q8XCSMKvwP0+7sDrusH4vEgwxYSwCP7O+z/INNBA9rZ
DPPK9CC4Nfk50eEkGej+yN/vFiwDyxAr3mlLC0zst/LtQekwNijY19bl8Nvn4OX4/cgpyNDJfx7WDRcQTMKHJuzJuPs/AwAR
0/9RBuXCJ/4Z1+M05twF7v34XuseGuc8QCAYIyct9v4dO9XyITQAHE/7rqgNPfvBFOjrGPfjyAP99GThIRnlQlAaEiMTMfr/
GjXb5hc3DTpTAJmeGE0DwBDl5hID1sAE9iL+EDQmIsT8FvgaDdzx6RQa/f799t029/227L44BvUo+hIVzioy+Ig4J+8GFwjU
5yrSNsep07/0P+z6+O/LDP3XyuXpPAnxWP87M/IYEgILDAsJFzdIDfQQEPH8JSkjJyYAt/ES4NwY9u8uCOm94/P9Ew/j6Bvc
DmAT18ea/yQZLuUnQUP27x/YJRMw+NX9AkYz5PULAAA48xr5PBlcCQn3F/8DJEsZ6PogAf0aNBoqOu7F+hy97RsA3SMWEMji
3vjgGNroA6YdEEP/M136A+DqaMLWFQ/X6rL4PfDd4EQN5iLd+uXP07oS2AsB+evQ4vkjOc8T3yr6AB34JRQc6wH4S8T62AW6
zuD6+ukpARg//swN0AzcLyUPyBsu+Az/Ag30+g7PN+QLG/DkANLbFPkO5T8gPuoZEM7kGOLILrYX+AP8Ne3/N044+tMt00LG
JfPI8N6au+/5+O0WBQELKOzAsvcWmw/hBS8iGfgIzhfU3BHAA+b3wfL4HFYqINDvDO/VCyYE5fSyHBXBBBTgBPzxCAP/ywki
IeoYv9Yo0f8W4ytDJSIpAB8j9O0YOs5IGgn6/zsxACYF7N8Q2vYfPfzcHtfUF+P6KAMRHyYKGg0KO//Z8ijRQfsV88n0EwMY
8+zXHMTq/yE55zLL8ibr/yzpMTEg+h34BTrU5xkE5j4tG+vVFwELAAzwDgrw0RI5JeUdzsk74v4f9+tCDAIwJyQqEdgbDOo5
Gfn57SYhBg3q7u4J99MD0gOkCdfUEhoLWLou/RYEOP/sM/kB8tsiDvD9/S3U1CQM4eT12hjJCAbyvizx7h4t6xnIGykaFzEZ
JVQp98YcGBHX3uMZ1s801/LwLwDoHwI7/8IK9Nn7LPkFGxg7v+n9A7YG0gzaCNUFBx0K/B/pZSXa8D8Tt+IKQffX/Nzx4A/1
Fxc1Mt7/Nf7b3rnQ+CTx0gkJ81f96ewoFAAOGCXjRgLT7cD3GQcCG1QE+eg3Dc/a6zDfWBjxFcgW5AARH/HVHRbc7P4VEeUW
5fUK/vrGw9cT9MvtEt/r6wgQMD4FKsUGBxrt77C2B8jQAvn8zx3lzSbOKcnoFeMdLuEk8vn7/Rnes9f87uA01PcIBCrM3AIL
zfUA+sMZ4e4ezCjV6gPvHDzxO+cB+v8h3NLp8ubaOdL8EPM02dLw9f/yOwQU4S0vDCP83hrs8R0EGEuqGTLEJP7j5Q0qOx/G
CdvIPDLL+hEXHEHcLMf48ET4B/QPRvPkEQ7SRyT8Jg8eD+nFGBUI7N89/iXnEvAGBjYn3/m46ewW8AHkITLS4iEQ7TEbE3IL
Aivk1A4R4wf5QQ/45g30RBa+Sgb6TSH79Lmd3eQaUegU/wAUFOgY9QPbBOgMR939PBsEQd3sRCkj+unIIdvkItJYy3QUXCwU
R8/rGdoF/NflA8orBh862b3X4rz3BOc8LQS+rPff+i3gZa5QAuNNCgrvNwiyGunQITLh9uzkL9TM2OLl7MASTcHoBg/X/tk3
Brj400Aa6AocIjIh/9vUHdQvJSWo6vv21enAEOH8JA4d5FzyJjwKEuQ0JuNHEewXCxXuGiLuCvxApe8TCAXHzMD3EzUV+tXf
4+7kEC70BBc3zhrpHyThCR8NKwjAGOcFDuoSDRXF/g/08/DL+uMHCffxQyboJTKQFx6EHTd/C8r0B8sk+fr2CvP86lDJ+ND8
r0euDhLuKy8MJDPrCMQA5PQUFhQv9xrj4ucNLClFQww0APUFWQYJ/MxVFBnZBfUuJ9UoJPQIA4FA96dfCA/65dHGKEqr3fc+
xebMIPbs0BjfPvcjZgwQTAdMLP/x/fSwED4UMPwyxPUeI+gEQh5YAAstGPoOMRjM6iY3As0CFtsP/v3vV/Xm9s5w4xkfQ+wD
KFL+OtgfPLPUAdcb9if2BkEO9tUrFdf9AEr6I+QQ8NFGTPAh8CrUFgsO4/oiHkMc7T7yAiEBDPLv/BMH+Az6AR7+vysTBhAm
DQ/uBP/l8uXOwuf6DiBEMw4VG/nqzOAYDO4l8fIJDSX+ISH7vBy32Az/WsLm//TQ4wgROh3yxB31+RvLEAnsFScX5uIW9SkC
/ske4erMHto4DjTK+ioY9x4tkHYUUvaEI2zK/zZN8/wsAR33xOgmqxk89RriwOfj+cr2/gLt6yIE5ewL5hkhLxkAFxgeKw4I
KOWO5fsV+uj5StkX1hLq2itN4gzlC8InC+nt0Q8hQB0GMgT+ChMTBuwJJfTw6BDqF1ICBcW+7dcJ3O/4/fTnQ/H/tOz2Gu/L
AwvoAhw0+v79+MrFBScN2BvlKdofFfE7IPMY2QkNHkav1joDG/QV5cAYLBv7PyYDEywEEJ74jzUR4BLbM/LwGkMD7dcLJlAj
ges9AQr2Dd+uIT41DBsp8xUi+fOXCYxBB0XZGePe7/kpS/cl0f/v/gDd/N8THzkVCTnw5hbq+xf+2insCO4yLP8P+UXP/f8D
Sjz1JP4Z3zYPQCIM4hkTCfdH7u0o2Abv4vD0OBv41vX/yRbN8NEf6EQBOd4JKxf1GCGeZ/FF5JwnS834Mkr7Dh/+K/zE8hax
AcYty/TXLsILASbQ0RUE+xMEwFEyRsqzHFkb/gI0Eg0R6TcGCcogogvr0rLtJ/DnUP4G3xsP39QeCa4zyS/nuShA6CsiRevT
JAv3D/xAA+UBJfAt0PLp9Q7eAvX/Ivgc//vQGdkVDQXD8wEINf3Q5ij28Nv4KgH5CejbpPkcDPBI8ArfOQf3wioWlka7JNjI
EDLmLCdE4+EpCxQb/jcN5ADNJMXjuR/pGRQcyAUKJeDoC6hcG0z9gRJX1fA1VM7sOxUW89v2Gcv+JhQP7y/AAQnVE4PUz+vc
zfH1KEHntcs/1MXZH+8n89gFvdgL5/bx/iUXCectz/YL1RuM2Nvr1cf55DMy5LrjOdfM0CHiNt/WCrvWGd3+9/044RLk0ezW
/c0dBQMn6gUT7dkJ+hUvANcJCAIa7RUDHf797Q36+R8WIN6w1T31+TX/SCn3+wXZ9Cj9Mcf5ydgbMS0k8BQBIjHkKdfgyCQI
Lfj8mf8H8fgwATw09NvtAhoh9g3CyAv//voiFN8hDfhNyh35NxHlPPYl5pnmRentNQIfJCT3C9/9Ed0i0v/j3wUsIQYQDhgm
N/om5O/oHA/0OA0u3wX10TMt9BcALNMdGyjp8hsmLg39Ofb8EfwG8+H6BvroBf4CuQ7lw9XgyfHW3CQL/wED3gEKzf0I+RPl
xA//4w7Y4dsRH+v599Pu2Ovaz7IdAAocEBsJDkX07wUpFva41inQ2+0jEC0RB+DXOhG2ExMj2PgN0/46BQ/5LCfkIRcoHNq8
7CUYENoJ8Tkm5AS3FSIT2AMl46j6/rf56RDWHsoU5RMayQQJBxAJERgwEAcFAPb+rOfx/CH69/wp7AMAxAP/8A4PK+U4/vnS
870Uzd8Q9Q7UAcwMG9k7AN8YEeoS49P6zOoM4g3uIxUFQxDt9Ozl6Vf+6P7+K+EcFxj0Ew4FKSMCGe/0HBHtAe8GJym3AMUd
EUO0j/4/CP0QACDMPyf4vB4PEtLxCwbTOyL3RhML4OnhKRU8/93FMQb66UU7APCqEN2d1EdK7/EcMinADsv4BGQWIWTlDckH
GgYPAP/oEf8V3+IqJ/a1ygUapNYeJvn0+lw22BSv0hJY+SNx5QnbDRUDEAH+1BUhA+ncPwwF27T79bvhPFb65CE9KqEPvuwM
YQwge+gB/gAF+RUIAv0TB6X72QUu7iMrGdTxHSIDEi1IFiTiGzETHToRHBsDAPzP6jflwBfbBw8n/eAkFCkqCKm21CkPAyfx
9zcUzQzn9gPaQdYvHkaxIQEnHhv62AjT/RErGxUF5RAiFun3FxEMB1Qq9qgRGOzJwiX89hocDEXZ+cP6Iuv3/BgfMQQnFQ0V
Gwr6CQw18iBSIATD4Ab/v7LxDQUFJw4tww7YA0cI3Oq04c8nIAHv8BSw/t42Fe3ysuAbxrT9C99E6w0BxwnUxsQDGBYZ3jLF
3ybkBOPX9d8L1/QOAwPyLOJI/gLg9CYR4N35CjYJ7/wB5/z/8gEB3vs/ADy/8+/ZKiz6GAYx0C8pM+noDi0jIPsr+N8n+RoE
3/gbAPMJ8eXS0u+ZISf9FA4Y2P0g8/r7SSgdwvz79RbOIEPk0xcH0/sarb/5Hf3dwrnx5Re8FhY0rQ/ESRoDLvtr/iDT6Br0
CjfR+7vSDNXa1yfb0/si07+08sXrtAYvE+EHszXrNFMWfekq6fwCIQNk1+bRwBrL5+sP+OHHDsiw0vPuF64jG0CoCNBNKRws
Emnk8uP3IAcMWcvuvdQF1rXXCbPcHR3nIT/53ti6xwMd6s4cBOj7Kgwk0QX3DPL3N+n/6BMjGhfz0CvA5iMStC+6/RggOdZs
9ez+Avn0BCP1DPj/Ge4lAOvS+vD5BywtBRYqOe4sBSj1Muc3zvrb+CUy7wnkDvYqHzvn6QIeKf3bKfYCJegJAu33Ivz5FPn/
CNkw2yHk8PH/AO3k5QxMzQwTFtvdITnd/vjVJuYBIC3i9Bf2N04gB/0t8zze6u7nHCAFFusv0C8ZHNf1BDBA+vwpAQwiAPbk
+PYcA94FAgSl3QTv0t3qE68K6NXPAvv22ikV8Dfl2Bc8Cgwa8CD2yiAV6RssHf9HCTseIgDP/v7ZrN4NCvnnSxvlxvzXJgPb
JPnRIQbg4O4rGdLLLyfpF/Yu0D7+KwreDPbpFPoT3ibj99j9BR4n9QImCioe7frhEPMKA+zvG/8CCSrp/P3Z4g3sOwMK9x0H
EeTUB+no9+j0zOk1BswS/gMJBPLiCOUKAjTLHrYBJRsVFBoKnu0eviW+ENYtDUEn+zDJ1dkvCkG39gDyRcAi9NfVEiyPzA4N
FPMvF0ss3+8qHDj96Ogt9RIEoy/H9fu+Chbr5Ms+FRz9JQ75GcX1zs+tCyclLOQOD8v8G+oVHNAvBxwWFgb65xwjNu7/CN82
Ehz0DxIuMtH+585DMAUi7u8jFqn41OMxLCHs8OFK1xflNg0F3KQ3revW6eL0zuUSCzk9FPqpIAgLywPGNA/xEN0RDB/q6Nwl
5CYhAvPQ/Czv39YfG8/62zEbZCL22hT6HNIFvRQF4v317PgiC/DZEfA7KgES4+4x8dzUDxa8D/NDKk0o8Msq8SHt/LcLG9UR
8/7+BfwE6SjqI/L2JuHzH/wKCyIk5BUkG9kTzdKyBTL5LAfz1Cs7COLvrOsm7OMMIC7r5gEvFB4ZLCMVDrzzBuXe7K7mHNsC
C/g9/C325B9DYdv259UEQwkNteb59BYXACjY2c0GzQrOTN059PXvDO7n1MLJQRpBASkN/QPnIgfY6TIw3OPvK/40/UjI/uL0
GjL3CAwn7BwiNOHs/hYl7/8/9vkp7v7+5OwEBO4V6P/6RSM48Afw6zVC9xj0M/cYLC/R6AshLBMDJQkGFu8KBdz/CPTbIyHr
CLBKDbntBdE+HswB0/sgF/j2Yxy+6RDuHTPw9DcYBlgVKzqp/xu/BQlL1eTjBvvy7UvbOBoC6vj07u2b1SUHSBT8F/UKIx4k
CfBJIezR8/7n0g0Z4xj+OeHxIvUt+dr2EiUs7gwhsxG1B/w8zRkf9BJHtTXQ/vsx3gz6Ecm/AyES9ffSISIuIjw4xLrXIfy7
5Cze8AMpAQP4+NDYDz1L+PvcGgkI+vcGIA0cCOD9AvD+0RswOjzxwwQkJD710Csz39kTC0Pl1Nu7+xwA8Rr8F/vd5OYJ/iEV
E+sd3jIAIw7W6QXv4eb/4jrWoj0m+gIl3Ar7+B4vJTXb4u8B2c0JFtmsAczrlOED723Zwg0TFungThkXLk4LIrT45gHyuszx
HqlM3f8w8x8cPOfUyQPw/jk75Bmp+yIKBAogFMv1MygPXukOEF437K88Y/QGFzXu1SoY+RvSEgkvEP7oDeLh/c4JCOMBtijL
G+MO9DfF+bi4F0jVoP9H7h7r6R8RJ+nQ9kUXAurr7+77MfkWMNNS9/Ur2Bza+fb9/LbmEPT4FQDnE/QdDhr4As79KRkQ9PX/
B/rv58QL/9MOOCbO4ZHc+AAYEhwZKAXXEBMARSn/Qvnc9ReR/mXh48znH939DQ/wEQNDvxfOGLryDTkKABXO0fMCERsXES5S
ACMrpCUS3vXcZv8zDAP9LRUL7+6bP8flFOkaKfju6+7ZCcYVyRDQrwIcA/j3Dhz1BcgB7vYCMtj2AQoN3dQcFAvxERnpNQb7
HtzY9Qoi3/jcCP/4Du73Jv7n/P0JZL7a9uL1N64BBeAN7P7g6Qz/JP8ZISwU/tPSUzY8Jhn6/QQcDQ3k7udFtATk8xTnFNcJ
4zQLGtnP7gnoOdoS8fj1KRMSHff/EfEO9PgFCOPqLgyNCD7jyf/NC8Ix2Dqqq9fWx0PTA/Tt3/Yg+w73FSj/ARcTNR785Qka
7SfTLtIF6P0eABgWDyjrFh0g3vwFCyTp3DMY9STu+Onu9RUQ7ecN6MD86Lmw0MEM1gQz/xXXEuH9IfYa/hAX+70dFdP0BeP5
ygP6DurC4f/VINr50fX3AQXOLwY4MfHoDhTSEvn4JenEHCkKHPri4O4NCwHq5wvqAhPzBe3u/Ss8yxkUK+gh8BH89uLr+u0g
Efvr3jzq+iAY78IHHuXX/dcuM04J7hTqDfrvKv7mCOoGQBPy3dzyPF7wGv8mPBk/txnQsBquFfXYSB5CJ/cq7NoC1wrq8RHq
+RbiItWv7zJB/BTJTxgPVP30AOc45Psr6A00EC743cb60fwkDOPg0AZPP84nEQK31BPqvAbQC8gVASdMCgY2BwP3BRP26Qse
GOkQ8O4CDA1bCdf3BQtGLgjVx8YiHQYv9R/q/90VAAPpJQ/2yPcQLD4x+vEE4/UTAOrp/C4gBwPDDC7eIgEFFRbxwr4ZVA7A
KADwy/EI4Bw96xUV4+n2AiHiLC/FE88mP+EIEOQA4wv+y+oo+SmS8Lz+Jv/2Cwbu0NLwCLsU2/vbNCDg9LeoFDUJFjoQ6Pb6
8WBqGRv/nAKg19HPEtnkCP23yt/7OSUQIQvP9+v/Du4ICvHB7s0S+OPxAuD34kXvqOAD7f+/LhBdpPTwESXaFBA0GdX29yBA
Hhsk+vn6+wHY+fLWDBEc9K3d4NpMyekbE9vdABFL9xX36/ys1OP8FiAhyiEQ+vDe+yrZ9Q4G9vDV6iHYWQg9WED39No+FygA
FSwcCQFH5nQwvPH1MCcdBe4ZBbVS09zWAecPDBW1CL3n4zH110Aq1TkS+DkBMu2aNlYLGvj1LTwsMBr5/yMF0Q7fG/0rtx3T
6dU3+OhNLtE0GcxG4hrGtztEJAj44TsrMCYh7/r5Gs7wCd3OQNE/7dxL//4TGDm11L34EhEulg0L98SWz0ADFkcDse0RKC8z
gfcgAP31Awv4yrMI0gf6+dYv/90K7fsGJ/ERGC0D3dZGDzD27hnqMAUH7Rg1sEEfBRM268nzB9YtGdKYUgzFJBv09OseIgIs
DifOzf/cIQXzJNzt7ej32SrgJdT6Gff2DxD27v8DLRv1GCfGCw/VDw/43tcqDvnhAwntHQgH++wfDwkS/AjvDeoG8wL7BQYO
CAH+AA8C+vAM8QUN5gcNBucj+ys+/xHSGipIJxkB8wMPGRMCDP+3N8/4iebOLwb0ZdfwBPNXLhca30nzJ+f+78YEJPvV0vLp
JOz02LQ21PW8ohMF7xr30CorBjH53wT4E8MfxBr/NNULFRzn6OO7/vfyoTUZDxQN+gn5Gj/zHBQiLb0c+fU0Cf8KLADxJO+9
+RAS2A3z/Ozu7O8eJAccDins7UIr3gIXAg6NDvUPO0EBDisB5Rvzs/4PFOgR9f3w8+zmHRD7Dx0n5e8+LdkGEgARlQwGA0FH
D5tP1P3dDewbOCr8EvXXDQn5vSkNC/rZ7jsLzlsa/TAcFNMfAzPB3QML5Dr3Bf0LPO0iCNsf5SnqGfYP8BrpM9faCQcyAfTo
MuL0AeUeC/z/8fMo3S/59ugNBz799fvx4gvkBgbr+Qc4/xLyFhUNDNsSGjHhFS/qhSIq988I8PTXA9BMws/Zxr8m3uwG6d7X
MuYH+CkbDvMPGUkr/AQAAhrewzLvB7UBNiU9UfvxA/nMExsI0gHzCjD0E+j73RUQCNYN9dndLQAEUuwZCkU15s0uY+72FyEA
1yoABQvoFgkZDv7wFOTj8d3w6uL05STADKU06O3XIhcmIhb7IQbVDSz6uBkrIgvq9zACvmYiDSEvD8sy/TDD2AYjT9E0KdwY
RBsA/voi0uzmChcNFiQKEzzxKOYfak7m39/iEwLq6gXQJPUe9vP1+RcuAfriG9wJzw7gB/rvAw3z2hv4LSruzTzm5AKyCOsD
qxoc9/YF/f8D++Io4frY4sgR7e/u6+j3Fs4FABgSA+sn/zEV5QXsFQze2hMQ5ukMDDUkCvbv6yXROg8Pwg3kIg4F/fT6Ce4O
EvPfDOkK+iYBxRzY5sEg2zcMQ9P8OCAAIC6ReQRS2YEoU8DfLFb5FRsHMf/F3x6Uoi8TBgD6AugZ/c0gyAvm2aIY6/zt6QQA
Id0WETUN5uE3ERIVzBfWCvdh6jT+LA3iATci/Pch5DQMHeoOKiAwIA8xHPoR6gQBAP8W/OUDIer9NR8JJz4dDt0bf/f/CR0g
/yspMBT7AyopKQPNKh3o2Q8S/OUV8hjo/s0QC/w9/NW3qbnz/Akn2glA7sY93NT54C7IIP1Xx8Iv8vP9/MMp3wK9KwvuOwTh
wKfS1gMrNPsUJ+DCN+PpGcse0xL5VM3NMejz5wXDKPnjDcz8FeoE/eYE+hTUFhP2JupCCvJRJRMLEiwa6ukl+PEGEdLs5gzI
7jDnLvwQA/AfFBD46xg7Np8Q9/ceGj4DBLAICuYqCa39Mf35FxHu/QK5yjYXyy7CCggp6O7yrPXy0OL06Pfo/djJ7csR9/Xc
8/pQ5f4jyfzX9esUGqv64TMiaQ7r2SgBIOoLvvMk3wjo/AUECfDmH/gwFQES4vwv8i8h89Hv7MQEDAn7Exr89vQK3AgtJkk0
Gw/i+UERIR/4Iar93xggKAbYEwUwxvkA6y3sCf3c8QIxE9za/hn48Q//S0ftEywhLMkYOhge3x4H4C8f0drbDvjHEwUN7Ba/
LtzlKebpWwvnLa0V2OsvKgHf5ivmNtX9C+4d/PL87/8S6vwN7PAHBiQC5CX2CgHl49wH/sIt5uMVBQhlMcbk2RVs6wYrWyPh
vzVK2gVJDSL3ORArKr0lzyf1BSsf6gv0zekn4AfZFNcOBQYCDBAKNjHmI/v4ChD2CdvoK+4T0CRAzPLX9OLx+w/94PP2Dwvy
/Q3wEgHI2wE6Ek81DQMd4An2OPgi2BHnDu8tEt0mEgoG4jLg+fMx69jowgkr1BANINoD+OQb/OlB+xII/jHjEifaHC/46/UH
FEDw8wPNEA3Cvu/ZDu/ZLPfq6+3Z4xjdTScNDhUt8RRFGCEY1PQCAfpT4/bvtwMJw+m79RDi/xs02B0E8f4O6U4XJO8EI/Qb
LfYKKfjdBA35Rt3q/J8L974o+OzU3fLyHNg4CfQEB/gvAUDxAewWOqb9KvLp3wH3ChAK3ibj/vwKOiLr4Y8FzfzwFxIC+gni
A//sDvYPYBsDKx+mNBYKxRox8wnmEvMeBDbpH+oF8gVGIOAK0CP7Me8x7/QGEv0d5AoK9CUG+fjz+hQTxwjmBCNGX60p7PEm
Fzb9/gUY7jUb7QsaZ8oNBBMlF7XnN8zfHOb6Lg4HOuATYTrlDK/yFQQ0BNPu/BwcGd427AjNzycK1CMHAP4G0fDdEwT4BFMn
BUDlFwgyFQzuMCwBAvwWFP0dAckL/B0xJkQN5AoI8ubgF/Ts+eIV/Psh1dfNJP8iHT0TSdzIRhJDrfeuyvQSORoq8fHhQ/Ir
4ysNEerjJOr5+fME5wf4LvzpIPz5LvMXKUfm0+nw+ivK3BDv5DD25wYRBuy3zwcq7BMRFd7s3hAf/U0mRxYCAurdGgEmNwcU
6yoU7wIs29307fDgCh3q8gLu++n9K/caRugF3hgIcwS2F2IXAOEqBMD8VbS4NkXdJxoL9dzWuS/6E8Y0H/8R0QEkJy4lBxTl
3xQVMNjvCzDzndkyEzYk3/7u6zvXNRy8FAo121sVFe6+Hxb4IOsjyCT+DhKBCzM19dk8C/jg3Af5sA//Md3LEhTh6vYyDeDf
6Ar7A+QR/+kLCSH7m/I0CxH8Evnh++4LDtA/CjH51OIO7wLjRQXryuQTBvXvB/fwCwImDpn7RAga8xP/1Qn2EyHNPwtA8c3K
293e/gei6Pb7C0/+ydEkASzzHM8BDwUq5C4DEer74Rv9LQQPCekZJ8AIJdEE1fo8EuTEyAbmT+aGI00aDxLx+yX5Esj0BNTO
GC7gzbDHl0TdGxHUDvAGAhW6usDo0yEIpv8gGywM9ub84ebhDPbU5SgorqfI8tMbOwsT9OTf9fLhDP/06tj9GhfLCP4P8j7g
6AkgIB0r0fzr97Qj7Asg9RBA7wn4FA7gNCIRC+0u2Q35C83kNvYxEwtVAiIZDyjorBs5CO8e6vIeJvcYOgtW+dvcOOv0XPQX
yT+v+azn5kAVDD/QGfDadu7CGCzq8hQGD+gKLCNHAUnXFOXICtoQ9T/rIfz9GD2x+uAYDfrj4Ow9MfIeByUvFPoi5c5CUv4T
vU6wCSLetA9BDyRTqz/9EhgzFxX5Ee4AJPYp1AHe0wYaCf22P0ruH+AsrgX48tjtXyIkEswv7fzyCyUW5QnICyzsDNUdz98I
+dX2AfU+3ycAK0niGtkRIPgPGfMl/d0JENwG+OlB7SCzNuwCAP03KvUaICx0Ez7r4xUpTQK24/f//k8MEDkixvH+2Bf25zfb
8PQw0izFGSgfE/K/zvQDwQHmLQkA9PTAGwj5CPr1LALpy//4IAIFFQrm/ecEC/AuEv8SDkoNKvPzAS1AANX83vA7cwceMBbE
yNHmAwjXFdjz4xcJOdQpDwgL2hvrDOM0PtQbDO4rEf4G4ekl9OLT/zXA7PkH4AQa/+QEGvIzAQYIxED//fvr8flLQucVn8X9
A0sIDxH3QPQWBfEyAes4B/Peyw4wDzwO0OAS/BG47xFOqB0yJxPkBP9vCubkFD4N1ibswgzQD9kFAwS85yMlJxQs8CD6DPId
FvXfEvT1FArnLx8kCzDxE8AbAvow+dIFAgDyD7kv3NrsI9cb1xgKEdgG4FHyAQ/56xwLBg4O/QrOM/cQJ/fQKdYO8y8DBAvl
8zMWNOs+GOwOVwQL0BcJDCEsD/cLERjzCSEZ+xLw2wrY9Ood9yf60/A8ID3qPRPQAEQBIuAd9wQgH/DpEAol8g47GvoP0uoD
5fXjGgQQ8Pb0ThI2A0smwflBIAHlKvENAhD84wgfH/ISCBvt+Obb9/jp6hj+FRPi7jr3xiNkKgLNLg4gytE6Wf3y5fXoFB8r
FykSEgIh2yMT3wYiI/ANBfNJ5zALPCv5FPry6r3o6Qzv9vr8A8jfJQVj/+70ERkg5vsq7tPy+/X9L+Y8xP7t5A0WGv0QMM4X
7zjw1OgWBQT+FAAUHdsVENPv9+oDMBnIHPbVO7831Nvp4QEkAPLL+7L9yPHlEOTTF9zazwjxGurE29sMJvc1yxIMON0M89j6
RhE2IQFCCRYZ5uTY+cjd7RHfzO308TkP9Bcw7N0sxhIC791GxAcADiQQ5h4B8eMk5Tgc68Ab+QkYLPK6Gw395QLdCwfo9g4P
yTXaPSETVArVG+7T598FANm68lTOusMHJR7rzSQOOArqCxzXIvj4Br4+4jYhE2QTxiPp2evhEuzSr+thvqKxECAh6NAqCUkQ
0w0bzjfu+xDNP9MsIu5SH+U4yfoABgbZ+IX2OvOT8SoeMQizH+48IvX1FL82+fEw6hwrqiAL5hBbJ8rvSfQp1A7KC+9I97lB
vvwUEgvwBO4J/94gUgTuGwFH6BzwHQQBNSb5LN0KzggC7/HfIRsZKQM2EBIf9wj/0gMv3+LjJBEDrv7O09R/IfIgFQUux5gr
v+Lo60IKC+vn8j84AMoYExjw7hgC2P4JEIUSwdblZ0W5KQH5Bp2xOL0B2tkqBR3t2wVTGtzUDRoLBukI/tHzI/6lIcbg4n8x
8fcmFzLHkCHc6LP7K+35CsABUhr0tjIHCt3kGALBB+rZCB2/BA4m7x8DMG7zHEfeJaY5BlAOJNieCfkc0vr6APnv4b4OTM4V
MiER7/ruC/i/k/b9CLjEBMTb8cv8KPb+5Oa+At3VyvPeBQG9QdwWVOcDRBIC783zHT4n81jez+Dr4zkoCnP44N0a9l4r5tsC
3A08DhPlBjDF9hq+FMoZSdb2E+GfFxID8xz36CklCwnV4tEU5N/S6gTPIygx4QHfBT7aDdUCCPwnUf8O5gPnBvzh9tkl/Cga
403+BxHpFvzP8TX5D+4UHTbu4CUHCQFN3afp9RfNHvjw7ggc9+Ax5RfoFtf7Bf1LDUoVfPogIh3SIrHoNhgaJKU4vPvn0Bgy
1bffTczg5+HnTefUK+gX3QkO7ewKIhIk6f3P+yvvzQwEIfW6FmK0KAnuD9faAevi4CoDIhPe4AECGupS4vvArfMuwxL/A9MJ
+EEVCwMu5DD6AhW44SAJ+gET3wM3BvcCB/DiIvTk99nZyMmoE+SnNas437AmHMEP8CMABtnu2/8IRekN5OfbDuUj4ljk6cm8
5tnQ3SHkvBD4G++oKUK+MwUjENza3Av7ugb8I//4+C39FN1b8/bPlfnmEu0yzgTe2Cnw2AlN2Ro74RqixPX8/N0EOTQg/c0B
BD4LSQcUr9LqB8zwJhLKFfsSD6wtZrEiFu766ML03f/bCxMWGdfzAvcV80rc79qjCAZUACMDx9X3SzHZIcnj/gDwDNUCK/3C
6NcPNAPw8knsCfTx7PDkGg9AYurm1vIWECv59yKj/DsE3k73IuTi0R5TN+viuuvWJAYCOgMSPd4s2t8mLh79YT/K/fQNDBAG
3cMhNwLaLxUlyvjd/yoKPgQmKlyvDR01K93fMScm+G8nxgX5Fv0q+gPAJT0IxUf7H+L21uUdB0UCJxxh3f4xHQ4U/wdaQjsP
9PAQR+cUEvDtFDSuLzS9tOYO/4sL4bDn9uLXN93k6wTx9NoBAuATFBpD7L4A5fXmIv4v8BEE7JLq8xxCJCH6CeHYA+kiLirx
8bzlAxXrEyw0OeemA+Lz5gXq8MwY4wGb+efwPfsk7g/FuO/lCjcbGfXI5vX+0x1ENmHyi+zaH+0YGffKBPHmverw7zn1O+se
tL3y2gkhJx74yOjfAdsuSzAu7LkIzwvEKAf3oxf546zy6uc/3jH3KLPL0tQaI/7u9OWtKvns5ugdFv/twiP41yivCBUkDhvr
9t301ucPwP71vxQhJBQA7//L1/n3zywWMkH7y90Qy9Eb/RXpA/ID9urrJOoYFeAX5OLnBBEXDu4HTg7h3c/1IBkFyvsZAxk+
7PgVxSzp8NnLMDfhHB71xtkSy7g4LiUG6cvNEcX9QAz+/iYNDQznHPoX5AXnABkFuu798hwU4Ns8+QH/Gxr43wEe4UHXFeb7
DyDtE+8G7g72I+7x5BLu9gMLA9Qt8//8w9P/E+sMHPzG0OndLLr7GDWl8/5LJCZjGk2xNcX8J7nkUcoNycsS+tvpF9wXIwrt
5rz/7yHR7yIEgfQARRQeX1hLzx3RHxff01DI9eng+97g5fnq/CXsBvX1z+g3AyrtBkwoI+sMBt/qywW3MBW6Cey5u9Dg9toN
Xwnd4fIEH+TV4iEFNtbx4tjbJA694iI0Dz4QOyUzAAM5XR4pBxLUscaut+cgBv4b0tEdDC3K8+bs4isIu+MnJwdRGzQgNgEJ
PTkGJBEezbTXobf4HQ7yA9zSPgpD4gj05d4sCN/eETsRRfIzBTcOD0UsGCoYENG6xpLN6/n0Bg3ONu7V/zgBDZY+3w3p/eD/
/kr+EcoQCgUODwsIBgu4Lw7/8AY63t/nFD4B1ihZBAq1WwvgIwHAEAdfMBTg9EcCNiv9EPYQzxgP/hb9NMbQwwwOvOEhDuXq
6kzm+/ctAAe7ISQL2wA2EvUv6QAE9ur/LcbK6PLc6swS/Ooqr/7r9ewi6TQj/RLN90ojIQEO0wING8j5H/Ln8qL66ErjJwva
5NUn7ureUhE/NjIUB+DBUdjp5hoE9wDr9PZOaTLfB/oK4hgXH2RSBQtwMdj5y//8ByPg4UbW/TYF6WAAN8ro0xhTLc7psdr6
Iz8VHQUebugTDdIfwPvgB+so7TUZ+Rfe7EEKFQwP2ArnK9rqIOzb6q/s8S7hMQPqF+LuLOXAwBzzcggL3+kS8zkeztgG6PvY
DUIBTvU73tjdGP07MiHSOh8QqiEfC/39Rg24/iPjEQ239OnrGwlS2uru9tmr+vzBAhgJ+xay28cr6oHhCgnZN/f7wxEaAC7B
vLTzJBUeBb4HCx3dsMy78An1/uzyBOwbLRqj/Mzf+BrsC7sNJv549skUD+0OTyLf8M/xAZvHDufkCCDe9dDA4xklvg3c7P8Y
HPex7wD+aRmkIQnwCE4l7OPqHtvE2RHaDB4a6AIAvvcj6bIMvvvUC+Ef8D33Aw/f+SQbFfse2v7hJtrgJbrv55Lb5w7mF/Tv
DjLREPUYEAE4JRnu2CH4NvQJ2+MD1f8OA1/9Bxj9Lu+3ACUd8gLY6N4EK0HpQjX4FRrSRNwjGfYr/xtC0fb21AQSJsL16ONv
yQGhCuHr0wwdB9v/3w4q9kHRwiXlMRIN5efX3wIT11DuqQkFyg3SDOUz4gbxBvv9MHIvyQXrFRj6JvkESwXnBSsCIhA5wf3u
NV4StfHd6Lg+/QPwDPYnADBqLtT+8A0j9hQA2EgU/A8jCSgcOrHnAShiILwJ1gK3LO0DCBsSKvsONDnX9cra7srR2uAg9Ok+
yhHg9PUl4hIz08PKDhTkNP3wBsgmBBYG2SzZJBsqRhTh/f/wxc4GGuzk5Q7gqMAS11fT2xEeINLsISokGTYO/B4z47/hG/QN
Dx0R+My5GQFe1FUFyhXSGSbvL+LQF+EHANMMLar5uycTMPy+6xQJHh0IHPrZyxMFatwoDbX/zjQT6zLc1grl9/7JDEDD98Qq
Ftrx59jr/TggCSUtAQAnmjf64Cv5C+sjTzm4EMUa/SofyN7++hTN/OIxCfgQGvUdsyTiKOctDCrqGMnYvBXjIdMuAAnrLPsl
QOwsZxvhPh8FIvMJERtLBtnGJgb7a/El0zWm+c3f9yDbIirZDuPhefG3GEP+8CEuFSUdCCUgLiTD5BTB7HT6GKs8tRPv3gs3
3B4y/P3arXompTb/7/8eNBIlGRYfFDMwyPMZvup3/h27RcAQ5+LxMtgTOvL707BtKaItAOANHzYK6RAFAOknHum9DBP9f+kp
t0LGOsjaBeXkSfyv5/kFf/DU/ycO1uI2D+0QB/nqMiXjsAki/X/eI7VIqz+/2/3r6k76quz0DH/qxwMmEMrgQDLozN/75wjC
qcsMIxndSrkfBBoDNKOs6zMU4BXcZc81lzHaGL9EEa7eI/8o0gDv8uPlEd4XBPsHAuXAMPQuMyb9Kf4eAvEQAOb+5hT/MgfU
HujnOgICKv3119gb7+AQD/JjNOH62dQOtijXASg64xTXCT49AtLjARHKEPIlMPTWCA4Cyw/2Df4w6wLXLiAR0OkG8h8W6SH5
8sy/RP7++gQRFzoh9BM+rzUbEye/wQEWD/QF3NcL70Eq9RT6GjU/ONstIQ8pGdnDE8gd8jQ1AuISCQXPDvkcACvp5NwdDfvf
9PgCFRXWIwD1wss38ewI/dH0CfgwAxlaySkOHAQH1CAYLRHOCSsU+g9L4efjIAPw/kLm4PYQ6RGiUOICCwZZEOoM8/Hi6tfi
ve32+e+i1x0ZVP36Lw8mN9AYKRAyFbQQDOcQFSTlGPIJ6gpLOKuR5UAJvjVHuvYvPshVqjMBFhX69AHe6e7A7QLTECYg0Qju
0/EdMBmGq+5nOsxHJcQERy/nOLki/gsZ1Qv25dvyp/0lwtkaGifoYuvl3+X6ARbEKA39BPHtRNkJuufnA/QXGig8/THUGUch
7gH5ANrU9iKwSLQnAjQo2RQRxOP287nWvCXZxATBAvDRzd7wMPzyO8jdp84ZxuIcNgTw6j5rF8Pv9PPIGMUNLffrJ9IyCyAr
3gv73iS5ILL46/MBC38e7vkOr9AOAO71TNAgAQ/55bMF0PmzCw3S7iQZvz8sDfcIAd/2/ytiARQXGbHg8Njt9zMTLxX+Ju3T
3vf50BwL1ec+EKszHSfyBgfn8Qb+fxkLGfzQ2fz7EQBH4iMEGvfsw+i6/qQGBMv1OAy7NS0SAQoDDTsi6Q7k+dMuEB8/+Fv8
FuwABPolakXs98yoGULzUjzhLSNJh90gBPVLGNUP8wDTJgcqRRlhBBro5B3vCGVZ+//NrxFE9FU83kEUO4HgHP0IPRYMIejK
0vEj0VX8OvnyB/m/9hwwGuwc8e9S9wEdQPnn8xn/BlLd68GgH/v69eXrEfNcTxkCE/nb0OU4/v75KfQnDkABu/s4wjXyRPsa
9pk9COr1D4E7AqkG1Dsl/NYIMhrX6dgLIOzYIikF6RruZAW/J+bfDAObNQXN8fCuORTLBNETHSXdKksg0dvqB0Eh9f1CFAsm
HDUqtRnhvwIBkEAI3ekSjjbtrAvcMzb42wc3FMHd2B4YBNoZLAT/Gfpk+cAs1scL39MG8wLc3Brm5R7az+3rCjQbDQ7eIj5V
/xrHDNTw6wnyKfk94PAZQO7o9AAV7PYQAswg5twd6v407A8M4B9JSxUBvBTU4PUCABr5Odz9IzjsEPjz2qgOGz8cIttuEugP
7+PJ5C4j4SEzQv64RA08D39N2ScWwPwI6Ajz9M2sCyYuKCnaZQXtD/Ltzdo1JeIjQUoFtjYgPRl/WtMoD8AEC/bwvBQ76vwp
+CwBFgs98DUHxg/WCvEM1wP42gEwFTPKCSIl8RgNExgPBwAd4xf04PbQ7PLRQBz5KdYL3/IbzPIOphvfJ9Bm7x8LGPgWIgEq
ChseCeMa/AHk6e/x2Tgc/SjkAeYEAcHqHI4UyR3jbesNCjENJQnhIQknPvsNJuPwRBwGD+Mkvf/zHv46Pv4UIeUI7R0x+j3j
ADHnGw8V8eEL9dhA6gXmCPPn8yPgGP76WOQuBvj8Ker+BT4c/BUmCiq7Je8tINYQnt4x4S7hwejm4OAUyObz3c5CAtwdHN8Z
4wwMGxkCA9IZBtY/FA/18p/NK9ch2rPavg71C87R9t7gTP3UCRjcACMxIO38GgfgEQDZKx3+EhWb5iLtNPG60/Lv/Rvo4wjz
AS0SuhYT1+QHKhz++hkT1wPx0iAT9w3vo9Ic3STE07XF7w8nxtr7xcoeKbb2Ge4nEA0L5xYVI+wPCd1DGAEO8f8G100eC+/X
UCsmOgrtzh3MIgks3A7xAQ3i6vPy8fX0LtL6JgAPKCkU674u29nxBxwwGjL5+gAdzk8XFeQa+jL8DOX6MyDmDwrb8hbo/hPk
AwMU1uQc3B9C/Azc+drO7+sryRwm3Q0+4Mjs6ikOHTwT+dT/Mw7u+QclMf0CJ9kaJdIay/UPDNHD2+kvO73KKhP1AfMfAe4B
vfYFAjjXHSQaDjwkKw7oLf/J4dUu/eT84evv+vP3Nw1Ewvf8GAcRNTQLBB/vNdzjI+hJCTIf7jEG0vbVMhn76fkH5vICyywz
Odn9Au0RGhUO3QYs/TP+xzHgHgxAB+Bk3NvqFAb5AezXLP4CDxH69Nr+EPkoATM8Qy4dWNU0+hse3PfWFP7kzSIKGyzlDen1
xfAOHhXx/Dby6vT3I/sjIjABpgk+LvHl+Qzj9DYn1zPWI8kt2hvfBtgYAebvEgfTBwX52yTn+O0TAwLz5/AW7M4IwxsQ98Yb
79gHDyv32vzF//kG1ikJAfvCDhAGC+fiEenk7Ov7MgciAQXJTwgKFu0jAT/t+vzvFCtEDiEnA8q1vBrx/eAC7f0YF8MPE0o5
Df4m1X8PMQbVOeQ9BvPd/BApKgkDChay4Nz25uXmRPH8MS2xNO1MKe8pFfe7LLbV/Qtep+0H6dHlE/cfHPrLJP/9HssPBvYo
NQrkzRMUNAzK8ycW/+zU7/nQJPMKFe34MTAdDT4d+EP3NxkI4yYK2Ny2wPH9CPX39CfdFgEoS9L+6wxJGdXm3f/e8/YiJtfJ
lBLvzgbxiAbcsswq9AbbHfr05j0wEST/DL7cCxX/1vuwzhL+Hi/nCArtPFjuI/zRLh3f3s8p8A4RUuSn32f/AC62TrYYA8b/
EAXF4ALOFRPhK9ohJ/sU5Oz+/BIE/OghA+4y2yMgHDg8HST6CgrPACNB7e1ECfROJrHW2x9d5rnZ3eTnFQe/1vyLRtf3KiHD
0fPF8BLpIVoH+yL+FvdVVSPnD+A0CykbHRYX/BkIBwYN+Ocvxjf7JPTf8g355S3tPQsN6xoBMB3PzPOg6i4bC/wEOR0R6gr/
BPLvMLc58Cf41gkG/fgu70T8HOIB9TkN180RluoyEB8BAycfGtsECA7r5CrJMfcn7tL2A/buOO9ABRHlCwc0Jsq9/ZrZHycK
9RI0IRzqAATa88flyATKFPDmCA/SBQH1YgMLIDdH6xELCSAZ5QMZEAAeBhL20fj3AusZKKs25SnaBO8J6cgeB1Y6C9UJ7C8e
wsv8kuks+yv4GDkiJM0NHAw5EiLgJOsW+8kh4wLh/fXjvNIQGgbSxSy4yhEL7Agg2BXs0fPpFRTWHdnm9RH2/EmwQfJQ5+Uj
BdAfRxUk1i8F/slLE9jj+AHRDgHwyjjnCu6k+CXyxP/9ZCnh2wDiNfklFvPMFNzv7uHZwfTy7Dcn6tlB4BT17eIrOf9IWlgt
uCLxGt0tGt0E9hHxyQjwBSviXb8er/QK0PLK3cmjB/asPFT4fyZ8V94L2kLx4hz9IQob1fg7Lt5I6ecRFuoG7aj/5KwDyxft
IBzt+fWu9SUPGf4O0w4L0C/qA9Iy4/bb8hjsGxHWIiYTxb/jH738Ggpd8usQcwkF4SQ60CIpCgkDHf0cQMsd1jUF9yIK5x/R
8B4pDibduN3w8uwf58bR6PzDO/UGFyTjPetB59LczDMbAxcHz8oZ6w75BSDf7gsfFf4mLQAKA+sKEvP4vkJU6ywgEgv6Jtvl
HvwRD1kaLun90QEDRgcO+frY++T0yh7UIRg2qNza5RoE9dYz/zLftvIb7dgxJSIo6PPeOuYDJuQUH+gL6R3hDAzE+6jGzwLM
r+v1Hiwb1609qbISCgASH+jdzdkP7yTwBf398SLCKNov0fG9FOuy7R0j8+zg2RvvBN7g4gr2LxHfBv4X+fMjMP4nvQEN9L0A
ARDlygJWzUECAAro6d/izsII9i4+yQAUBAzAO/D056z/AtDjT/rKBsoz4qdGXKMoGCIWw94b9fPxF9o1A+T7KAUeuGXB6sGg
I/XA6TwKwyDGMM7Q7TjVMNouINbPCigs5T7yBPXx9lbyFeQwxezI6gH/5cZW/88T2DTho0AurxkhEhyv2wT0+fge2TPx3+Y4
Axzea8XjtqQGpbbfQdP89ukXFKcuVL1N/0IOvsv+2uQoCtodAAHkKfsa4zbXHOHNIu68w0QPuR3ONNHD+UO7HOk4EsDKBhUH
3Qfq7fvtCj3rItpGy+nj/h4K8MZP6M8G2QoGpzD/0P8rEyDW4vP4BQAWzTHb5ARN+ALle7C60en67Q4TGOf4te4em8wJHCHh
P9nP3i8YIMfgy/rJOO3qE93nEgzr5z5WEwDtMf8PL9IJ6o0X/AAoxQPuLPgSHw3Nx9bo/RPt5CG/HtgY8/ggB/fsBBn53u2/
/Barrg0VSuVQ9PTTOiQmxOnd9qYw+eX46tMa/vvEQDwO7+cHICTuKOi59UbvBfD1vQYqEy0VAd/xUhsF5wABCND23u2sHccF
9P8CEfsD/OsPyjPm+T0r/AEH/g/MttEI+6A6EiHHLw/ZHzr1Ixo4AATXs+lV18gL/S4UuyMwyjcKIh7FzhDv2eX4zPYD6vlE
Gw3dPu8VDsgBxrTGJdqtDeBLMtH+DNEf5DoE59IE3vgHH+bq7+rkOQkW20j9BwfDCNGz80POxR0JFirHHxjuLhYqMcXL/OvV
5QjT4f/mAUssD9VD+QwCyABVGfUA1NsZE/Hkyv8Z9zoB6yTfALix1+syMR41yOLJCi3NGt0MFvz/3BbpEcULjrndIsvpIvKb
HbgS6QL/7MreLgTkyu4MB/f0GDTo8LgXCzkC6B40C/7BTgTkIBDCA/84LyTbBD8GLhQEF/Ue8gcU4BUNHM3V3hr4CV1G6/Iq
6eQuMurZ9u8B5Rs5K0Xn+wn77PXzEAIMEw4hDEgU/hMd6wlgQeX3L+jhKyfx1ffr9PsTRR1B5QoA9PD0AA8KChobGBA8GgAT
E2H96BJdAOjNSFzcEToPFfVVJiRBtQLUIeTwKxvlHubaHQbwAs/k4Ay33x1NA8jE/s08TPLV2D0QFvYxOfsR6zkk/QoA4PzE
5be79f/54AgQvNYPOtvOAOTbNTTq0OwiGyn6HB/x9wMVIv4aDQvnu9DftwL5/NkGB7LfJ0fixtcLzF5GCcXzNykU3DU12Q37
HSUIAwrbAr/yxaz9J+/I+wstBe8U5O8fC/QoKscZ7BgdCyo2IfP23AbY0C0T/w0h//8xFT4Q+ejsICr5+e31CRD5Kfvv7OsR
EhMoJQrhFgAOuskrEdPaEAwELg8TXu4RFSQS7DHr+ysX2ysV0iHhDxII6UsF3ecFCM34JRPxFxIGDzQBOvkZ8PsSFCcQ/wQ0
D9Db0RcLEDYhEeX08QvxDjyv7PEnDBZTEf8PMSo20xsLEgzIOc7tGi4REiMH+foULN4EBiDh+Cnk4g0RAgv27RjhE/X11Svd
FPPX+SL+6hEC0yUiux4RADTRCAUMD/Ebzs8Y6Pv5I+IJ+gHtBeIE7w0V79zq+AkG/6MDKw4F1xAz3OIXH8k1O/fr1zHx0fcQ
8AThxuf3CUgOBwnyLMHbCA3sGSflLeMfJAH39wTV9QTG3wke7vEO2xf2Qfv+2T4OAgvy+Ba77hn/8zQj5SgUKR/x+v0G6szw
2dcVAfsLAe0Q7kP6C+AvD+Mx+7ogSCAC+TT6NuvMRUcS8Pbj1RLrKPckFxjrHgkSH9v+LDIbQAUO0R3wEM8m3P75Gd7f7u7x
HRm+IOrtBN0GLjPn8g/3KSEj9AAJChz6CSNREwIa9UgIKwv1FDAm/t8R5Arb9vZGyMYrPSnWyQFT1QLSxw0lAAfVvx8P9QH2
C0HZ1CAh3Ajr0uD4vNtJDfAB3x8jOgDb/AEJ2+kDNAcD1czv9dQEA8Y63MAR5LkK0MHoJ6fDSAwCDAswzED+/dwrCfPk5EED
AuUcBAD0C0HhGhC3YPwV8uPyuejIt0AT5+L+AwpA/M7lGgjw+txTLO0H2hISFQzWK37L1PVAyg8b2xEeyfUUCQg03hcMEzsE
xBTYxcYE5/IM8boeDRDs4Bx65/D9LtL2Et8TKOTqAA4TA90XA+c3BMMM3tvUIwnj+gwFFwkXA/cYDgMNAvnwC/3s9/YPDP36
DwsKCPYD9wb7BwgH7/b+Fs8jxhHBB+EnLPrz8uNSAtHM4DP4FMcFHREc4+Mc7SQ9Jvj68zL2FvrpDBpB8PbQ4wsELUgTWgXy
E+wd0ggKyekiBu4CDuhrCS0mDwEdAAEQ8jHfqTMZ6Sy+3fPyJVz7Ps7uxKHdHePuukcgAONK4hEUHhNZPAQRJZ0COfkPGR8K
HacRAd3TBEwAA6c50jzV4u7s6h/jNcjxBghL6fv37SjT5iUUFRX57Am+SuUC/Qh8NCYyOSIV0j0lDuAU20Tp8vrg5PXm6tIw
mPU1tiLvEvT13inxtLg9TOMduUbxN9bWBgYROOkz2QseDUbV/eTAMZrpK8npCiAY/rYu//jORm0lCpYg20bB5dgE/xbPJ9YR
DutM4hvm3gcI4xUUOMAf4EL0MA3Ty/sbDDruSiYP6sgwPfY6Fe4xKxjSGFkrRgIL2S36IPIV3hKlLwXyO+Hx8iP/40/CSAwy
DToTOQ4k6v7+8CsSz/XmyAkv9obPE/TU3gQ79QLpJPUis0LPzTbuFiP1IDH0B/Pe7BYpV98W9UcD3S3DA9Ua/gcT6/QHIQHX
7NwRAR7D7R8PMB8B7p4h6za0L/gN3w3nBAKsHiYP4hnSX+0aBRnJBjXD8Sj8DBLjBek9NAYxDx1g+fjzBujH1PXGw/vn5Bwq
1GEZKh/4puYu6dsOQfIJAujsUhD6SwodQBvd4RUBmu4GIBQb+OPwK/7mDf7+KjRJLADI/QD7OVHh8dMh9vIG6zAx9OgpOhYq
D84b5+XK5uTAPq65B+M65iL07wQJFCHd4O0BoC4TChaw+gwo+s4+WhBw/P0xSyjnrCZC6xVXDgv8Qg4fS8kX5T34FSQlziwN
B/cn9TDe7PgEaNr5EEAJ6skoI9UPHwMbKx4oTVPwTcwvCfQ2I/Ij/gwJKgY1Ddnv/fb/HsrYHwcCFhje0vjR2WLt6Pgj/QMa
xi8OEBgSTtciBOhJKMOhAU8YPakv6fb26gLIPhXw1gU22/gMPAfFJyPu//XoFf7uBA3j+jD3Lv0YLSgBz0Li8fTYC98H7vsB
tcfuDiT/5/YTpdYkEg34Jc/uw88t6RT7zAxDuTMM+Cz9JRXZ8DT5x7A3BRhU3BMWFe7RD/FBLKEM/vMdH9/r+fP/G+YqCtUA
Ecvk7vEZ5PonFvrn6fclA+QCsBX33D7vHinY4BgS5drmBOqV+hP8GR78RtQQy+6L7gcHEu4JFP72HgRC9y/6xgr1J+Xk7eYO
FlVD7iAF7gMq/ebWH9TyYQTyN/wg89D8MSUX+PPH+BIIEffgLC43wfsFMLssMDdR7tzZVALsM91KwtyuCSUXTukj7PgFHPbQ
9+Ds//X7TfAFHCa6N049OszR6HD60EHvJsD7pe0v7TXxORIEBRoC8QjzFBHz2DoGEDIyAtoU/fHEDD22CtIf7+feJTg0BdkS
M733/9n06e7g/Mo7/Ark1CXfTwsjQOhfyQkgLCPy/u3i5WMjPe39KKPS2+gG1Qzi2eQdDjEV5AQRIOqg8T3z+hHWHuYZ5NvA
DCMWQvz+9e0QNyX57/7+ECXrHb75APv9FhvjgfoyAgZA1zLyHunhuQEg/SsN4M/cCjcaE+3w+BYb4z6179wd+RsPTgvxFOsA
1QwNsgPaFvvn7iojGRLLFQrhAej29dLnBwEGFscVpvAn+FAp+zHuZ7vwJA4B4wDY9MNUNTz23Qfr/O8E+tXs5ekWFSj+PskZ
HAJmCQYp+RSxCRuwD/7/4gq8/D0O+dovIPQC7OPZ3NLpASMZ5vDYBBMU6BUQ/tokHesM7f0W/BlJCOJA7Occ6gr13f8zzTz8
Myvc/fsp8BzwIgkM5wH1+Qkr7QEB++URA/vu6QwMBhQaDRIA+/4GHfcIJwPy6gQO/hXnHgIk4y3HSPf0+0e31j7aPVr0KvX4
G/4iH+0RLTBAwALuLAOUvvcT8vAhN9wg4UuwMyfe7iAvB9ZHxDITEupSLjMAFPMLIgEQ4yrT4AHWIdQZ7Q/qLywh1uLI9dbe
0c0D7Qi8J/PxQuLm9iMMFx44GCcs4ezfHf/h5U7pIDi0BVTO1jcJO80a9OEsGh3p1BLlze38xUsMBQ5D9xMHHzXbBS1DEt9Q
Es0S7gLvKNLz5D5NDOUt/CYG+Pnd6Cg7AQAIbt8VPwM4mAr2HOTGqMXnRXcb8iGngctu5a8DPxYSEO74Lw8bNqMS2BhLJfjQ
M7nZDRLWy4HmD1hfC+8wxIHUU/i3AyEb9xEI9T0KDD6+9doaLgcZ6B3DNw4YIP9b87r09ubsBOvy/zdLGvgY9NcL/in74hwW
/Rf2Uew5FgM/k/38LfDVn7zITXki4DWZgchUz8X/QhUbDfMNGxATPLAP4R4zJAG25hPSFnQkPB/NVdveEADcIPmbExjJzAzW
Bkup0x4eR9bsNxGsA/bxFhDsAPwaCf0eUu/u9dT6A/69GR4qDBDjNsjP9hgzCg/zIBu5Db8bu/QU9dGkHijrD1HJKgFI6yMU
47QMNCcErj0w57NzKsLwHQT8LUElgSX08C4hQjIvHeVeMA4eIA/mDeHH5/AaMwf/HB0d4QYU6+kJBuwY3e3MTQYy0vwJ/BUx
0d8LINwqGh2xVPzVFREhEbAj+eEl1Ohj5vw4LQIEF/XNDD3dHd7sJAK26fby1NzuAVTn4xQOFyH09wboBtwlIh4WJQfZHAYc
+gT0BxrI5ez86RPr6O7f4Rfx4sEfBu0C+6s67eRZ6wDnEv3q2gr77vfWCCfpItMP7kwm/ef2BSjJIvD/GALT7j7ZVebzJRYb
7BjhA9UDICwQ+TDHKcce9/rrNSb/MBrK5hocZCpNFOk3+iYCFk8PEeY+HhceLu+vBjAe7ODiA+rzFB3X+ATn/Q0XHBUFFzn+
LxAS7zQ5Gu7+Q+AJAw7u/APJ/P6tGv0bBB/nIALxBSP+IOc36v4KPev15xH3EcUbHdS86v4HBfQI4Cg57kME0QbZtw3l6i8g
F0ANBvsP+xu7JzQQEP/T8TTqQfw8z+rlDdJG5yYq6rIEGV4c8uRBSoGv8Y79xy4F9f8RwAYaNBH++uHZ7f4YPRUCqPEeA+6v
ACDtK+j81dbAAukS6vcMMd7o39v2C/MbL87o7u5CDbPp/fgTgSYa89Id5wkbICnXFf/3AxD68wHn/NLmLvW9IOAn9QXoHvrk
FcMw6tApEOHp6uffBcz1FvfvNsn/714F5czW700GBRIS1iwKFRArtxbF9Cf81bYCHmg1BO3V4ifFfhkMuAP3GwoKCOcMAwMz
GNrVLPf1/y3a7OUa6gXiCvruDRLh3xbySwnkDQn7VgTBD/3q2gQLGP8PFNoJHRE3+e8QHuik4BP8Wi3t2O4jGEg3uufL+QPg
SBvdI/M3NQv5LQc51BUbbRUOACDsPPtA2N4vHRUN7g8EBUw05QUK3bOw6vbi7kghFiQD5gk8AQ4aXjn86qf6/fr9yg4Vu80L
3t1A7Pj08+IxHS3/5DMQzhnz3wMlJUnkIMrtIgLdDPrmLiMdz+0yNfow/wTiIx4twv7jFUAx8wAy8v8WN/7/HRzxwekIHAT6
qivkT+XVDfsJ9SdJ4jsIAuD6Axo26uHv9ML4Gef88PMo69IoH/4TFybB5/UQ5En0ssj5UQHiMPUBExAb+RX5Eh0iMmLfG/7d
LfHHKynqKTQP1fryI+RP8qDQ8ykB70L2/QYhKs39/QlFGjRM7AsAIQrqCPkN4fvh/bj6wwW38Bkc2+DvIhpJBakl3ij8JxEp
6+/1HBP89RL5BsoDL9HW8yhaGQXmy+sFr0MK0LDt6xXMygfz6BX5MyjO/RIR+hsi9rj/zffXL/Eu/SfrUhk8FiH9xH8BLuS+
BRUPDfF/HyvsQRn9CuhDvPj63CsMFvr2GBT4+/Ic2hEQBPbvFxgTA/TfBucO+/oED/kKA/MSJQPy9tZE9SPvBhkK/Q76H+AS
KQ/rBQgZDw7v5grSDfMP+hrzAhPqBjvuBuejLv8bEfYbHwYT3wwCDicA9OD+BPr4C9Meue4I8QoW9en3E+cv19DIEfG05ugo
r+kZ+wPHOA9LQgoQ8+VHMNTK07DB9APj9SsDQAbt8BIAFN8L3AQb9bdLwCoXRh3UDgPA/wr2ywu68/a0Ib/nI97Cygz0BSoJ
FyIMAs/z2eTSstEN+/b2BQKrvB4rA+gW99fLCxIGFOXt/cHwLAr2Fixe9hL2otMABsSq3O7M3j7u0P3UAu3Yw0fl1yIyMhsg
FMjP0P/wGuTz4NkBMuvLxRP86d/d4ND+E+zVBSHpGCHIpOYXBPMe8+LfIyQL0jkTBtoXz0LWBKfdJR3Cx/zf/RnQvjwoB+8E
qMLv2PkoH+/W9jsnANQM3O368z8HHvruGSEfA/8h7C7b9vfqE/rw8S7NLAILIgHuDQUBBNkRHBv88etT6T4C9hokGyL0BeoT
6+UE5An6CfQh2Q3uAQI3CNr+BiLXATMl+/rMSu4O9v0kFk8EFBcbLvUMDfYO+dkcPsovzwc2Gf0R7ukD6AEG/DEX9/Tu0cka
1eXk/w4NCgpAHx/swN/xzgH15wcmy1DpCzi+CtIBBBpJyOYQCizaXu3O+wcJAgr49hoQIR/T/fjM/QUE5S8lKekIGy+P7TAW
QezSLgIW/Wrt3gIO8ekxAgUpOfsY2vUatucHBP83Hhv98R9Cr9wt/y/ADRb0HAH79uyu4b8XM/Ut6QL66wsw1w6X+dVeBlHV
LNkuJxYmL0oTGOI2LRxe9N3fCObqnuwU7e3GQOK9rVQQXevCIQT/HckiTfVxJwQUJRo7zjbAIij92P4U7jITKgwrlsUv3BUT
IGLmEgL5+iEc9RT/CBcFKA3XEdXXoGbo0AL+9wvSpx/bAeEBNPo31d8uNS/360zxERj7UfCzJzcr/RS44Zgfy/UC1VIe0N7X
IgXoEvotOwPoBygS3xZDFBkc9CryQQwm+vS3HygVzfUk/8wE8Rfc897p7/4PBAsX/dP+DQ0A8PsT2BT19fYW4grWAy0nu/r5
CgkTAAfs8wQIIPuyvO3H2SbnCkwKEODuDxrNRSyv6MEKzxFBNcAHCzEGGwMI9AIADTPewY72tN8l0wpNISTh4Qcdxjogpv/D
COCzHfA1twHeEu8dDhTjxOPf6Bbz7BEbBgQeCOoYGCXgCP/6/eZDxBjvtR7+CsAHLhDgFegW5OMK8dj6+v0TGRXy/Qr08fkE
FeES4+q+Nbm/6LHXCOHDFuPw0f4ZBxAI2Re3HQQVCQsB9he9AN0NB/oTBdfquhb4AfudGR0cxPcU8df4BQHO3tPx5BXPEPzi
ANYHAAbw5udM6tzzxNIV6zTr/Qg7INcb8OT1Mhny5OG9Hy8RFBHf67YLKPYIIzQqBSMCAL0lBw/f8s3dJg7MHv7U6etX+P4P
19cN+vgADgjv9kwK/uDcA/ktCenR8t8GFd1Owvbz5rYMJNrN+xb+/8dGLBIXyO/Z5zkL7vX+FaQyHgEEIbU0IR4JtjckAT76
FdKn8iulBMbg9QJFAgoq3/wFJAS0CPvpTBMmUgvS5esQ5NMQ8SPpD+I3BgPc6uwG/RvkAhke0PUB6i3V4O/pH+YS4fbi9jsi
J/L1ShpHFxgfytzFDtD39t3wMzYUByLT6PgW9+P/AfVO4dg04R8VFAolAiffG+ouxNoK8DPm4R7ePi/TTADd5MTXBP3/OEcc
D/Op2B405hsd6AXQEOzwOC//+NYYGUspgQQ9+Qn2CO3LCzsMACI8Dfwd/gmPC5I8Dxgd8gPTEOkw5A7ny/sK9Bnv7PfeMdXd
DgXlFksQW7fnHaf+Fuc+LxUgMAJJGOsu7uX2LvcQ6PHiRPIdIEkgkhn7GwsiIwnQABwP+/gUHLwMGB3/BR7f++etBwcK5tz4
2BzLTxgU/akMAxL5DNwkwgYJ3OozBhTIJtId+Ao58UTo90DuIxIjKtgVIdo81ff2vO4d/PduJAITEvz0t/v8SSYc8hLk7f0m
EakOCOXj8j8Z1OQ26gTK8/jm8AD27fsA/MHb5QozBugj3/nYGt/vKCoGCM4XG1clgfs/4wL9A+7XDUAY7yU4+wEg9viB65JE
KuwbCD8W5Ujo9PUsAATs9cArDvwMMvTi3QQT/Q0ZLRQdGw0UvxX/+RoZBvwL/9kL8fMIxuEH7hsMDwrIJOyi0UPl4x0L6j0K
1BzgDAb0+iUl3fb0vxcCXPftBfcx4QX+5/QLGxbz8yzjMlZa+974DBYD8OnmKe8gF/kb8C8pqUjqHOII6LvhKzoWwgML5gXL
BwbTEOApAAT8UxoZBNZEShsfFjMr2PsjBAncyejJPcAxHMbqFM4CGikvCEoNnw/zCyIW/fcHCeMpIA02K835Gf4N37juyUGv
OBzF9h3ICBw1NfNNIJIC7wY6JgD3CgHwLh0KNkK2Gx4J9OvQ1rxUs0Q0sOsIq/8mPR/lQhaLEewfLh4FA9sB3yIZLTJGxQgx
GPzbyeLCTb9GL53xEb/6Ly5B/U4YjhbaGSQi9vHrANwaBeDyIg/mNAUKDBPDGwwvQe7C1hTNGZATBLACESQYzg84BwoUyCdJ
6SooD/MD4A/DwRTu5fUPMygJUjnpCRYQ4RD7EvjiHcTqAPsF/jIONB4cETgpx/sj/R7kvufDTa8uKqrrEMf9JispBlQYhP/o
CDEaDP4KINomJR06TbIUPQL/4tDiw03BSS+Z6hjBBjg5RfhSG4YJ4xAjLfHq7wjmJRwmGye0/jL9+Mmr8qs7qiEfzOIvyDgY
Li3ybPuD9u/uL0EJDRAO6C8PEjM5xB04EPbSrPDXULA+U6Tk8cj7SywW4EoziQrgGiAa8w3jHsghJwg+MsX5NfEU6b3n3kym
MBm27xPSCCguIwRVFoIO8hEhLAj8DSfcGwABBsoH9SXZ2OwRHdkRFPcECxceEt8lt/pwJhHiKxIYGgfDJzYl/xniHR8CVg20
9eqb3AgKJ9A0ODwEAwby+PnOFPYqA9HoHPMO9gPVRewg7xoB6yf6DMn5M878zBH99eINOgDWPRwFrO0S4xGj0dDqECksM/Dy
89s4L+AD78tFGTQHMf8m5uzg2uy1qTz9yxwcIDdEBu0y9/uvDgvZBwjhOf4A6OjJKixaCC/wFeTC6NUJupQ4GNUeIfoiOwjl
NvL33hka8AMiC+BbJC8wEDK3tfElk/fK+eoFPAj0NssW+h7P5BHcEz3+DEb77gYCMfH6LxYT+Fn8xtj2G9gQ8/AUETIaDxr4
7cr7AUERHkshJhd37EPuDDbw9SAnNdUi4cz1Pxr4597DFTgAIxwQ/JkRIdwaISMc+BD4ANM4Bwoy+v0bIDvfGO3PAz83DMns
vxBIFxsl4uqkFyjW8yRAIf795QLCLQguDgU3C/8e8h8R5SDICyEw0M0K3ivc8Nc9+LcxHwT3+Bcs8QXq4uwo9Qga8BXsHu36
AggJGtLiAAPcLPEdIhQXDdL4/xI3/t3V+/XvHcf//8UXIeUYvvrf6OfTHQnj5fcPBunqGf8IEfD84REyEQPI4BT9yvX11/3a
GR/5AvLo6AUFPt4T9PFHIaQtA2f8NDECB/sf9tvT1fLzJ/PxDyX85/4T2SfhBAgFEjLvEvDoKTSvIPwq/lQf9B7qMc+76P8B
5CELAu3f+R0SEfgv+B37HOMwBhr6+xMM4Ca4Kd4WwBH1BDjHDO7lCuXe9CL5DE4eE6E9/IsfExfYA+AsCPoG/d7d2QvYASL4
RSvO+wCb8+g9JVrGChzOxv7sShCT6Aow8Df9JhzlESvb3UBO2AYG8iAW/grWn84CHkMC8QBWFLH6BvgCxuvnICk56iHtBgAU
6B7pOvgbKizG7/3sLvje3Rb04/T4CArhERPNFsId2+7xSTVFBtrtDrwEABrWCSQzHvb8AxP+DAn78foy7CY+CPzt2EIPA9vb
TCksPQP35gy9CAEu0fHq8hri3BPm9e0FLcjeLRf8LCz6Awka4SniFtcy7ifm1u4FCCHGFAck2AT4GRDh2ePgLdsCEwri6TQm
LvUT7xAV+BEg69jv4eMs7/hUOigW4RQUvff4Kfc1BfjxMgg6Bfviwgz+/PboDwIKNBQPQ+8EAUgQ47gzFCfgI+zXBvni5+3T
9jf9/MoPGv0OEQYgwAT8DfbhLQXQ6wTqC87pWQD7NA8C+fYMDx242fb21/HEzwTWB18c1kdPGxraKDTVyy/wPBYcGcEUAysl
DCAAy/TtvyfsHAfv9Ne9sgRA+9M6MPke1C4n49kv8x8YAA/AAuNNJ84TE8z267I/Bxb28Q3WvcQjIj3d9r3zOQjxzBM0A7wS
+trhKQbQKQMeH9goLQrr7wvV5wcf9Qw6OBHgzdwDCArw9eIP+Osu9qPXEw4sJxoU5/8TJxrl4Rcv69zJxC7i9iAjWP8Ys/Uh
FdvxGBbsDzjjyh73+v/eAk4aEDX/HtLa6zQP3RMLLwjvDPkW5wzj8CIAeCQFE+Hivgn1/+X0zBENDkwGCcIkBwQBFNwvOwf+
+vv+MAT54x0GAl0UAQPl1eoe8Q/kCK4Z4/VUEfEDORHTByPVHCw9Cef/8zzk+e/iBth9GhIQ6Pvl4BYb6xEN9fccOPwI5Qft
MhEq5A09Dvr9D+8k8hf9BAjibRn8IN3s2RnZAez6swwk9D8J+J4j/gcKHNMYMjHx/OyVJ9T8//zmyjLw/AYkyT/BOQD4Ervx
7Okc6gPuHeQEBdwD+r0dzwXk3izdDOsO98gjBdkBFLwqzNMM5v7oAeEANv4M6CGpJg7xBvDDNMgbLMYQ0ufh2dnDDuz30NAG
7O7MEs4NDaguvNANBwe67SQPn8DIuP78G0EpJOHKA9+k2RQjGuPq//G3z/bKBxYpzsz4AvLwBLQiC60BCd4rHRsqGhDWzQ3f
p/UtIyvh5/7v4s4F3Rk3P+LHHAf76wmnLBu7Ef7pRBUC6cUV3PzhAQLy1TkMDeLJKh3jCNsZDEj/Qevk7SLpF/7azicP7P7V
AKro1rv7pQfMJ+UrAfLq8RA64mS8CgFIFT3p1cob+CLX990gGMQCCP/WxwXxDufw+eHVKw4B/NAsEPgd0wkGXCQd5eTlIQAZ
5t/BGfT/Cr8k0vIPRi7wUNfYDfEd7QAE0QksLPbMLvoO3fLczFMv88QL9A3/p38wRs709Dw7z1Ppxg3lDe/m29TlISEbziDy
Fv4Q8t1GKgupIwVB8dVVCkTL8wkfI91b8tUe/v8EAurZCjMtD9gL/ATkF/DMRRwZvgPnKOXtRxH3Ehjo964Ws+bfHdAaC+nn
CsVSGfMIM+7xK+fx3h3KEdsGIBvq/AYtxcc8EaDY2U7I6xsGGvvt3wPYHCP221gi/kbATbb8/bruBNJAx9YOG8fdMh2U0/g1
284bFzEa7uQFuCIU8d5zEv9Do2fQ+Piz/wC7OtPc9gnJ8B0ss8f2LgjVEO4yB+/lF8QaFNHsbtTbO9NjzRDiywnh6fDk6yz/
ARAeEScC2uLuzBoSGQvH6wkfNt4SJhWtyxn72ALaEc4SMiQ1BP5GAeIfJDBKB/f21d4FECv+0u37HjrgBgwlu9ov4dgAyyy6
KCEsBxn1QhrbIAcFKRgWJb7F2kzr3eHY4EItwSUNDdnZId3qJe4B3hoUPSz65yD0G+IZ5DLUDK4c5zkK7RrlzQIL/+0N6M+K
/xsXqe7LQBQAZgEMIsgs6QoE7yPQLPgE0iT3PvsD8/MB/tjuCQvSAhUeCugA2vYQwvURFdv/NyGEIiLxwwX1/8IFxUPB1Nqv
wiHg5vDvzuEv5gL3JhcR8QEKPCjy8gEA8kDL4gU/8vMDKyQI+CTxFe/h1g/eGj8JBygH9yIfuvUfRwIK8Vcq+AgBGDjnGc8H
GwcPAMz36ib3KdtNBxMTDyooNPMd8urzAxf1+Bn4OfrJ8zcd8gLzJCyH+fv5Bs8YHBIvPPTyGDweIRsX5gD30O0NDDzgCi0C
+fP6Ecog2gvCR+ce38oQFfk+4kXrQfAU8wcW0Nn51xvqA+4I8dsqCf4R8R30Fg0C7hH9HfgJ/f4D9OD9Bwzi//0PDPD75/AP
6PkGBOkCHRqlKxXF1/799IgWw0rl0u7KxvTC1uwK9/og2BjxBwcN/EcpNSb8zfoAD+bSRusg9AgQASgryv0cFf3zGAH0DN/y
BAMWs/fc8BX61fsF6eUZ9axBC+rp8xDVohT1CRDsLLO8Ec/7aLar/jPy4kQbQ+UFDR3xE9As3uAJCPcyxx3L/PwJAgb/C+n3
7xv49uMG3vIe9QjpC/4q2dHqDi3x/CTuEuwLLO40weTW+//8CubFvN8v0R3SCfXdHSUt5dhSEMjeFBM1A/o31hYG9z2yFc7+
4u36ERQe8s/cDO0Byf268TLmDNQP/jjVrOYLKv0JI+H2HvM45AnW7OvmIv7lSwjuAfsZQ/s4EO8kETQpLAgiFDbcPqxW4urg
CBUQL/8X6vbp3DPx8VMwwwkf2V7NKPPrHAZNICHiJgcr4iqBTwAL5vIO7wwRCujhBqot7R37HkQT6swKI97hGgX60fH90AY1
GizEwf32RUIsA/b0yA3wKhHVFDArTu/m+/b9Ki/gBPsJOOL5+f8n/xEE2QMIDzRW99MmD5lEEfr5980dCCwtGSq2Dw4a/SgM
9tDV0xjhBB44IjrmweYh3/zAH/uaQvf62Qi5COMVHg4O4BEJHvQLE+3b9ugg5wkPLSI61tn3CPAQFTYUxgr1BeDOJf8AHRQG
L9gA3QkLDiPK8gvrEAQS0e8GEikQuwwIJ/YQBism5BQivwkeDwDQQC3//BLt/w0AQOzf6xHKLDAcF+juARnu5fAbNwIK/vXx
3OpAUwAZ3hIN6zEIDkf1xuz76tTm8i8WPS0lKNzx7e0TZQQH7qXyxsrf8OIX9BYoBKEh7vAO5TH57vEKPRQf8+0HqB0E3xlN
DTD9Ks/b+hP/yCXrA9oHRfD97P6/DAgJ6vfZ7Tvv7eAD8MjhCSMr4QTKVvcdC/KlShs3IgHpVgGFsgjL7MxWA+flIs/eGhHl
6QKx4v8ECA4CEQMHDf/hFQWvxwQe/NXVEFEMBgcBAhiq/DEK/fb6AhH97Pr2/CHQMPjv3uf+7ykE/9MD6fsnDLXYCxMUDQ4c
+gg7KAze3/oz997bwyXUDgDoOQgUG/GZPRc1Cdn8QhenzQ7N/eE7AOT6KtfqERHoDv/V5ewCBRoL1kz7FR7Wtx46XQ/Q00gr
jNoPsffZRPXxE0C83ikk+QcS19Dg9Ak6ENRYBzhB+NI0DF0o+edGH4zAM7AA1xPdwAIWxPUoNvkSDvXixgIVMAPqQw0aMAGd
QyFcGN36PiWZrgyw9cw6Afb0MsH2Gi3gFAbh09n0HSxARzetF/HuGR/jwjhDAOZG5agEAxek9isrAgwyD/TJs+Pz1Of2DSPZ
Df7yNcI22AXq3hAGBODhCd7yzO37GOrZJePl3f36IPHb3+/zEfEn8f4y7dgX9zAZB7oYBCXkGxo68LUvE93QPe7NCUBf2eQm
FA8ByzetCkcS/fXi1u8X/DNHygIAD/kbyvRMEdER4hIf69q9A7Qe+/S7/OnZ2Ng/G/fy6MXuIhc7W8EEBB/1GsT1VyK7F8kl
G9rVtAiWNfbqr//x1tDaSAX90irZ+jbaRjTo9gjx5jDY+lAXuhznGxLvvdkazhflAswDBNLf9iEHDPE/zB31GP65E/AR8eYR
3dii6+YA7eUOvezcIfkb4OvfxtIT3zPp7v78T7Zd8iXhvR735s/yDLnbrO0W4+PpABK4BtEKGvwF3e8Eduod0y731ZPPD+QT
71jgVe+zCgIGHys6uBvD8A4J/xreGTgPHuDqpuLGIzwxCN7u9AzvLRUJwP/U/RD+t+juGP4tAhwHDEAMCtfwBhzu3+6RCOkV
LQPlzfn3/C/9FNoN1PU0+77q5RkmLz8aCf4eEw3b9v0u/gLutyHc/SEF5c3L5Bj/NmbFDAwCCCDE8V4iyhTxCgXxz7wAjxgL
3rf929r3zjP23t0BzfE//g493vDxA9pE4Qo4AdIbCRf3B87zHLMDBuzYEtTnAd07JxonADsU+T3TEghGzy/l6yYoFNb9ZRrD
/uvfEeM5QfsCLCrU/xcNzwz9/U3OHcwC5vAJ+RH45PPiA/D7xhnT7U3uF97rGzHYy94OCvwIM/HyxB0Z0A4uqfDn6NL9HwrT
+O9jBrrSKtHwsxAqOxDjDOvzHd4Q+w8J/KY9/esNSqjw0dfdGTsQyPrgMAmUsBjl9K4eIyv99Qru9yTaFekYEfXX7QI45sX2
Kjcw/i7WE+Ho8iOvFw7y79XLAxQN0/cx3Qzo+hKwChkO/wBPuDDDDOMDERAH+9oH9g/W6tcd3+k19wzt8gQs28HlIyH7CkT4
D88y1cbK0ST9+enwYS4s5hkRkVahLRPBIUjL/w1lLvxP6SFTBBct6fTw0BTp9QPmE9hXJ+8QD+whzE0X0Q3bFQfW9w/r8BYC
GQ/mMBLVIdQ+I8vP3wHuFu3V5gzA4yImzfHOETMJKQEP3fYDMPHtDyzzwszRDujSMxYM+/4U8N35CxYXufowEuA9BAgj+DgX
zAQGDAwvCu0AC/vy0tvg5w4EAQMFEv3zGNfXDtHjE/rZTA8UEyMjDLHtAu4RDA3tGwTvDNkZ6e8cMdQY7/H18i/73gb7BUwN
uBzeIx9KQAj2xBHdxfb1xQI5Eejx79vxDhpq+Aga6dGw+/nNSvXeA+HcLvbdJ/405tT4+f8IzPwzBqryGOwRFy0m3tjO8OgX
/A/fE+0OMPWn2CozGhwQFSEZJ+UazfD6GOve2ctF2/7v6sgnCjH++wjyHx/8RNIA+rH8BiYk7sQU/kH6Ev7j4BdCEekSOQT8
7+/JMfk0BxkH+SgeCUre/AW+2BUnFuzZCRdK4Cf69csaTADlDDAH8ATv37P9JPEdVNg5ES/uDQnu0v40JvfiFx0Szz0l2uf7
FfEsIBzBBwQDDNypBTT9HGTUMhAz5AYC/dTuJxsHzSkd/thHMMvx+g/qMxsUrx4ABvjhF/Hu7SQX1B4C3Cz9CP7B7UMGDglK
8d0nAgjX69o//QfcAeEq6QQVB8bnBM4MDAcRHvbZ7f7VyPQWSdkZKxfiAOvUC9wS+tYX9zu/6A3/xT/PGBa91SwZRx33tzn5
v9gn/vntGNMDDe4R/N71OPTI/QoR0gfoD9lBKdYh+zjNugjTESPXIhA/Uu0qEd/e3AHf+gVF7gkM1hARAdUF/wvsBjQFMwsw
35ziCvb44hHuU0jCFgfv+8oY6e4NIOMDD/Q1H+7WDAAUzBcf2SnzccEVKek28QgJ5yES1Rk9ziPT3gwr7TsyAg0S6d3mV+UV
JgcfBw/NywXczgoF8gEM++bO6x/VI+5MFuEMaCnV3KY1NxL5+gchACAR/iDSAuAB8Oz3CtngFzQZ+eYKDBEoB+Pt8vw8ydzf
MgHh4PAKHxAQ6+0FHXfv6eHNuN4kDwvZIc7u5h7n28Lm+zfW/BHk30Pyvjnhzw/kJ9LFF0hx9vTwyL3iAO0a3RDbDeMF1wO9
AeUo3RYHvOI1Fc0B9c0XBhgq6e32z/L66u/qCeFL7/tYDffjDvPm9dbsL/wuGgb/MgUU9jnrzSkXQALT4MH2BOsL3j3lMfoP
Zd/83Qjwy9wF5jPoIDIJ8jfuKgAn09EfDBobxeoM9QQ5DiAY3gLv2/S59BFX+D4hHfbTzxUXsvHdMt7YK+4eKxjwCwfa4urp
vRRS5enh+uQR7O8sPuskHQkIDerI88nK/BUNJhs7+v8c4Rf72Qf56swDUu/q8QLQBgbYGjDMKBb61wbu0ePNy84YMBcoKQQX
EisOmBQh/vpBIvkOB74u+i4KJ8zIFe7wF9pQsOcW2QoX7TAR6kUNBgQfG5QZIfj0ShkNARq+NvcS/CbGyBLf6wvwP5HtH90L
CwErGOInKQAYGw/Z1fPR+gL8MBTZ+N/74eEPCjLgHhQu6fXt3CfdFNvb7vdF6PwVF9okAAEEA5Qp+rw//BP+5OH4BRvQ4/g1
5fztHOb95wPpRe8VMAsGHgUTPT7wNOr03+w3zeTy5BIa+hUiCvwbNN3ZBRrkF/UEFNQP9PLhC9vmXWIkyiTmFegvPNMRTUAO
BhEZAOgJ0PUi5QQMB/fbQj/3AOTSLhANHfP4Gxg6NC7HzB8izv03C9ofbr0GNf0E16P3MCMIIPf4+TD3EOIlJsnmKjLaEdtA
5/UmBO7sHh5ANCkNHSoCHAAi3C21BiYF/gfK6hYZFhLy6Nz0LhTjKBAICD/n7PwdCggg9BAg+sbS0xoJ/e/s2S4B0MvlDicG
xQgLEM0cChoipT0DEEH5DCjtMC7+GvgbChTk3t8GFuX76fUV2O0dLP8RQQjNOM3f/9goww/z6ArI9CpDCRz3AiXeCevVGgck
2OQC/fsaDego+EwnSwUK9LPbHRffEO3mLegHBAROLv4P4owQE7wa4TJpFr7mOBsf6gMIKxo5+Q79Ac4K6pfD/OpX6igcFgzw
vUP79uIK5+QW8MsDHf8s/ybxJ8oR9iHl0QtKDd0A8g/z0/9bEcU6OQe3EPHqAZC92wgWK07cGPLv1AsXqRn0Be7k1C7tGFEX
GOs08Pr4DAf7zNXeN9vhHA47B/7t5QbnAgr+Av8CAP0JB//9/gUCBPsI+/8GAwgBAgEE/f3/B/j4AgcD/P78/AwR9xcUEAj1
GP3s6xDvCOnaJfgMAx018wIMHOS7HwjY/SIVFwrr9+MJFcEcCgkB+CUCzeQP/Bj1wA/+8OwoKuUJ6B3prPUU2AIREgEG0+zl
BhPxC/AGAAcLA+z8BPwf/+kP//4NFBH3APEN9dX2CvPzCBX7APvo+g4oxxnjABL/Ex3c8gkHUQ2+JA78CTMu/gjeKtGz9B/Y
5w0oAwLb3PUmRTzw9dnbAhQJ0NrpES1KK/LR8wwX+t799ufOCE0E8yPJ4uoFNwLlCyHYL+sG+woeFuL5CPwoFMcp5Qj3MQgA
/s8v2cTtBuDhDyYDBv4P2w4J/iP55BLz6wHm1/wIH9T6SMvaIRhUv+MUPeLKWva9+98W+x8HBtQStkAmIygHsRbksgHyFRLl
Cycg7doF6QoXGy0MDvPxAHbcTQY237cHELVNGjoyIJwJ4rYT6jwp8gMA+RTE4eYzDwNAHPXS+iBt9ykSVNjVJcoUPvLkBfbW
+8+77tLsK960TyL6+uXp1x3wIOUhG+bUKCElABHr3vb2EO8JCBMWzivo3wX3097v7+YC1P4B9xUBIvf28Bb3+NsmAxXgCx3e
KE1P+efR7Ozgzq0QAQD0Kvbd3urr/u3bFCXIAtAMERQT/su9GVjgHZXcKPDo/RH9ssTKEtwC4/LLAeXX8tQ14yyr4CAHFhzS
Gts99PEqMhqP2S/t2vYOAKy+yxfZ+OzwygPh0/DROeNAr98VDRQqyBPhQfnpKy4iCH4BLNG59Pkb78ffHOLzEAMOLNavGb0E
JuoDKxP0Yx823MDQDEUCARoM3ynMMd0FEfQEGfQKzRa6+qLzDAv4Cg7j2fIF+Qf139f29Pn5JPITGNUv6QPtCzYDufD/8EMQ
w0r+FwwtMwPN2hHoyAAk7PkTJvcC89LpEhjfMrMX09kKLOsrABPLE/Yr8O76HfjoChf+3BPXG/e12Ake8v8m6dcY6Q31GPAJ
FrwB/erx9+7+CQofEgUqCvYXGAED3vXLGBDj+KINFRUYN8cH2f71HTMczPLq/ToKxgbn4SEuMAML9x7vqOMY5dgjOuHz+s0Z
BeY3CcMC7esgIyXz0hcwAxYPLwTtBb4PON302x0Uf9/0/LQrFeTQCv3pSATd+f77MCEr7/EyKgUTFO8o4vvDCzbvCNMQ/2/a
7vq6LwHL+BEE6NvIHj8aK9Ew4zLn4/D6BwpMxPUsEQIB9Nsp5iDb+d4J+pwh3CD5AT+69h0WHB+z8wY+/TUcPczWy9LPBgQH
sVj3OfIp6DUK1Sc7LwMoABHiRgUOPi8O/60sZSwV3wwN/7bh7hjYiBgbyOzmJdj60vn89MrhvNikMBLdM/ETpuYK1Rry77bM
63P56/LnzxTk4Jfj3xTzDXbxNj4oLCABABH3CvAF/QAOFv0N8P73/wXt/O0NBgcGBhICAQD5/wzy/BD2+vcLDgTZBeb6zmAa
/BIR2+jWqOHj8/X4HRRCJuoFNv/a4AABIgsK5vHo+hcM3wQIAeljMyMOL9LfExoMHfnPB+i65BUNF8OzGPW8AoH6+fLYKa0P
LPbTFvQE/ye85fo5DecgBephGv4h6sgCwzbbHyg66BLMCCkeyvb73BxPF9mlsBr6+xELGe/wF/cQ4TntJBPt8SEhGe75Eu7+
I/bsFBPcWtzaEQEi4/g9DDEDCgL8JfIaABK97eb9/g/w+j/3SeX5BgPJ4uAaHxDs/bU42d7GHxhM/gAAGi4N6OACr1L9+iun
CS6z+Cs30fQ8whnK5u4UDPCcLQPODR/7WfrqCA4x2/Xv/eAN/vQDyykKyhAUKsjqEOMoi8vqDgP+sFLX2tkcIFT//REVUCDu
AQOoWRcCDp8pPL39JkrgBCjIDbbT3vcIDJ0J/rgLCw0tFNYA/yIF/wAZ5v3+3wjKIRfR+iUy3fwe4DaL1PETFR7kMBIKBu4t
9ScHLh8jC7cLIgzFuNNENSclEQDVFdbkL6PptC0w3gACKtcy0PwJGzwiAw3sH/kDB/DU7AoUFSP5HAnnMejy8QfZEdXt6A0O
Cr7f5/HKNFcVRP257vb43wL987IU/uTz288aUesECPPUwP0EJUkNDue4FNPGylEwIzUBxgXmCPYACRGw/AjzwucEPl/zJRUa
scbkDTFaKwv3w93d/cFQKysl3dLx+Nr71eT52vzt8dPY0ApM2xzn39iVDQZAKxw/CDLaIKMFGykWCRz+nNkrui6uBdIa9Ecn
AB/FwuI2FEe86PT+R8EL/hLQPB/o9OUr8ho0CiUBURfrJQCwzssdEBKv8PkCLCsSTxoZRSO8IyYr69/zHs/yzPgwWSW26f/0
FPfo0hPLK70l+evV8OHp3v4RBCwtKqUKIdjf9xq87N7cN1b3qNcQ8AAN8voD2jHCAg78z+ML6ezmCAQzICXUEhfj/QUn3O7O
5zJYDMz4+/8H7dvXBOA9rhb48uvz4eLaEe0hGxxPuRIW4NIKNMUVxfcsXxHC6g4P5OX15AvVIbQZ2OXf4PLhzBTtGi8RLwEH
+xYeINH6Pr8aBicmvM8v/TrN+rPqIekpPAELAAgiIDLhJQ4cCBXbxa0//ychCP79GgzZQcCByAra/Pj0CuL2BR0bDC0KDArz
5hcxA/UC+fv3sjEC9vQfqVUoZB4Q6Q0ksRb9KZPHCOfpByIzGxP48RHuIroTFg8Yp9tmAb0i6xv85Pzd+PoPI+wORAsr8Nsy
CDcPJsHYJAncOw/n4Bf9Dgu+DgAaHylQE9myrw7gHsKMvtP1A94t7xy77dcTJxTdMu3M+/0J5fEYtQobDfQyOjPhu8Ee2iS4
3OXl+ff2PeYQ6f+2KSgB82EV4B3sHPb9HtIDDgQ5L0VFi7ff+/Uexvi82doH2jPwGPgAric0Bxok+OkY/g0J4RPMAwgwI0ZA
Qae33x75Cckb1dXTEfMq8jboCc8xNxsMIPLjDeweDO0prQkJIQ8wKyvPoc4T5TDK4Mf9+OnrP+A64QzDGA8BAFYR/xXOCf0N
JrIx/yYSDigXpprY5tpKs+PzEv7o7BDM7+XuykYAJUY+ExI7syAmAgLwIO4ADcsxWTQi/hDJArQUtQEBDyBoG745xiomEqEK
4hq/Gi3Y5gcR7EW2//z+CzQsMw72JuPi8xIfHVXE7fTPIQ680QT/3PziKfMG4v73wcng+RoGA+o+yQz7Gy3rDD/0POMMyxMJ
Aej59eqf7vrA5wjW4C7svgSaPOfdNtsF8hnjqQnWCNvQwh3oISgJ1SUg3Pb5zvtNOBr08ffyCrD/IdA08Q3q4jU9/RjHBL38
POfk4RYUFv0YH/rp6AH/IPAQLhPr6SEd7wAn/hPsBC41LPHS0e0j2ybLAxTH+i0XGQXm4wEmykQL+9n3Cyq29hDOIQsMDekK
BDrhDPLH+9kR3cwJxfdDBkU3DRwGINwq/QgQ2PZCu1Kk5xvVArL6AbngHjD9I/v3vUgpC0r6zfBEMRH2GwTqy+0U4QD4OgZC
8Ort3RXYQgM0AfTZGxNH9D/5ziRPNbPWEQwFxiA0DjsaWsrSF+T8IxnG0fLe8xcfuCsFvNPAJ8jx7vsKMxYHMUAQHfar9s/X
+PfvABYm8V8GtSPd8ew9Mz4IEOoiz8gtODXx9zUSyhEO5MntLFch9usT7B8u9LkE8gPu8PsrAxv7L8BOvsYXEC3Dzsrk8e0m
2EDf3ADe/PPMGfDM99ADD/oECP36ng7J+f0LrgsYIa8hAjAMCiIK9wxGKaDTEwcV8xUSGOwrGxz6+gjaFLVCsgL8H60CHwO+
L/gmLvQTu8+xMBPs1/0BFu8JRB0P3hL2GN8zxwDyCcfYv9T78vIIxhUEFxkD+toFHCXewr0HNNvD7Drr9yPkzgQB/A3sDPMB
+wz7EgIE/vkCDQECBwTv+gQL+P0D8vkA5vwBCvAGCv/s1+MB/M0VOlMd5Jr31v7u2OEa3RwW55vpCBUVs//w9a6+GP5OPdYG
lCwh9MgB5vnh98JDzM/WrMo29OgA58nSGvHwAisZDOLzDj0q8v3v9Z0pFv3O8d4BvvHGJ+bt9LDXV/L5GOnR4BTh7vc6EADR
DvobKeAi1vEDuwQQ/fsSyfe69SjKNh3+Ge8D1Ab2LiNucQbM1BEDzxaBq/bbEuHVAwDqHrYA6QLqHNU9DhMP3eg5Dyz/FNr6
4iDa2xjS4fSw+cMy8Rn78xP+yyTyCx/UT8ugABbHHdDS+P4gEhUlt9HZB7i70+XIGAsVTxOwygACBvQT6AL5/ggL/Q30+/ML
+BUO/vYK+PsNBALwDAEN+fX3DxTw+gzxB+GsJOwq6uP05ssa/+K50M4VFNSwCgPeKx7y3AkKEOHt7Pgl7NgjywYD8ya4BfMB
AgrpJ/IC9P7zQB4C2w3S/g8U8s0i8BfzyuMOJ/rtEO4GCOgxmwvUBgkj/Bn6DfTz8zwX8fcF9PskFe7YE/wh5LX5GEf0/xQL
3h7cVMcXCBbj8CP80NkRFcgPwdbc1eIFCDjY6PUZB/b+9iYncfUe+c3upgoEtOkB6ub610E5YwOk8gS3CxIWBwbYH9KB9iDm
4CITJ1HU8AwUJLwK2+36Cgg92un/2lcUrFDyEg9KN/v4vijTnfwT3+gaDgUR2eLmKRi3PDQJOfMb2MLpL7086Z8EAArQ/0Lv
AOQo0JgZ+dAoPxg4LNj07tzzzdsjBOEOHuTA9wpCPQam7j22wcFJ4A3rIw+fAM7VxzHqSUb0zZ0cUNrZ1L/vNeYx8DhJ8GC8
xezgByn0ZfMBuNpFjeS92tMKQ/MjGgEsGBysCvH4GefS89wk/99A3tI29P4L8v8p7BIFHxpH5wnm+O4k1A3mkRcs9f4IzgDO
07wi4wP7xNjk8yrm8zHSN+36KNANIBoZBgwAvgjVCAgTGs0d4ufs1N+pCgMO0uX69PzQ/A4LD+rnGiYNGDUOSAYKwsQmEALd
RDYIvPKuAAcS/edBRODO+egb18gD6UcdFhMb+uAA/9v6/fnIDwxEFyMOvi3f8wr6180TCPzd9Mz9DMoU9AM1DgUoQhEyMiMd
LgbI5hHv87wHTaCz4UAL6g7IDewQ9+DHKe/k8sQpKMoaKhVRKBsL7+n97R7269wvJjIr0fb68R0q+/P/BcsHOwwGDycV2ePo
NDJJ8v8N2vksH9IBIBMYzgj8tSr7DRUBl9QdHwXZFrfOJNIWJegkIesrJTUzI+xOBwbd3uH5/78RHOEJ6RQIDi4V5BP7G/Qm
6RXpFwMf4jb86QcEBfcC990DGhrNAAgFFEMKF/ui+Pa+zPvAHPsI5AYKJSOjGsA3FPMc9BjoA94mAg7IHNX0RiAw4hi+2PYv
IAi27x4LVg7NMfnsDkMp8ejdDt2B2RT3wSga4xgOnw/fBa8CEQIgQ936zNL22u/61eHiQq3X8fnfM9m8O+oV2w4D8/P+O/4O
Fv26vg7+4x7QZa5F4bwgMPkJITa7SgnlBg/FDO3kI8HSwcXVBc0GQhAi3h3KvvXn+dIC/Bj73/AKDOvr7CYk+x3wD0A3E/vz
He7n+gEMCfD/1CMXEPis/kghMS0zyA7L0OMxCvc9DMfgFgELL773NPb05QsFzQf89tM1/iDW3xs9NTY9ScQJxdjVBPjgI9/e
9+4WEhWwE0Dl9vgOB5UYDR00MQD6Ctje19H95B7wwRnS2xAM2Ca3+DPBCwUGJP8m/hAbAvk+CsP93eAhIev3GQcK8cvq8unF
+9v2+QEM/AL7AwQM4try7t79LPj+IAUeAc/vHPnuzyzXO/yi7tL+qgna69nnBvgn5B4W6OTHAPi3/jD9+TjtHQPNtSQt8c0n
/BXmmuzc9Y37rf/c/wLg9/7wDvjHvOD82vcs3+0K6/sEwDoB9B/7BAfL5fDKzeMGCBhFFBPjAQbKA+8m9OblAdwU9/PsGNjU
DcBKBv0aHRgNx/Tq8O3cBRP6IRPtvwci1foOEvHWDATm9gTy/RD/wCAwNNj52h//5vvp7RwGyS/u/hVD5tMrDQLK+Azg+Nfi
2hUAAjbhOecYLtT0//UK9BUD7xTcBRb/0kPwJhsfOCXD2gIKNPPr3ycPCiDg+Q3J+eJiBNMW7x8LGRnWMM3BzP29BiEkCyXL
7xu+JhEKIQIA5+0Z19QXpAvsCsk28dUFGwcZGyXtIgj9yqgQJrZQJvf0BQP9PtVCPRocExGq+ebyJ+aK2zn++DoUNj4gDBXR
2w7pHcoG5N7/IhQMHREeFjvqF80D5i8cLPTiHQEx7D/lvhrrF/gD8QD+FSUO4Db2EcEc2wImMx7jCPUh0/M7EhHvKCnRQP/W
6bzo5zAh/Oc+EzPYIAEXLSYALD8VNAvpI/j02BgbDe8cTqGh22Qd0wXmDs4v8tmzHhYW9so189cYCg0GKeklAv4BABruHAbz
KDGml+9n8evw4w3pIv276QgsAfXFCQPcFC0GJBMEBvIIFPcX5PwBDg5FxrLZMBztAOUgBRDt/74pCx/i8ik+9CEIHzMo9Br5
5P8TQv4P6zoiWLKz1k4H0/HU9bQczdPWGfwAw+Am+7wq+/gkHgz7Ifb86fvrHhgZCUUX/Bkp8xHRDA/rEtoAuBje9AoJTlX4
C94aPzHV/+G97NP4EvrPJvcxt803NPMIwCwHCfNevRfg1Svw3wENCRcKEQH1NcEEIy4q+f/4FOjlFvoAASYuE84A9Tjf3v/a
6R09BuYn9gr//wPtJsjJG+7S1hMlr74CAhsTBv4B7+E+AtUDxSD9G9IeCishEDkP9fv0GSwF78rhDvUYo/vG8wr1MNYLwAvw
JAQXFAMs0aQo5MX/JLcvJMHz+qUX8TLcx/IQw80I7vbzTOEaMRtGof8nADAV8AT0KhwIC/wJzUje64H0sjwJDDfj+BbLR0P6
8EXm+ysTQK8yJvYaGBLR+goBAw8AAMlR3tmB7qIlAPxE9BcXzTArSBJQ9e0q9fPWEezxJg746iz76CMlIPbkRufe8fLkHfAM
Dtb6wDFQMeIYOgID8uHz+yOz+/YB2cEE8+ok5PUZIAsgEt0BDCkT+ekLt7vh4RvsJScG+OjLA/n/yfng9u30NA3kMgrY2h8I
KP/79QgEwuLz8br3++MM2isv/A3p0w8B9aHw/OPI0BbkzPr2yCVD/RYR4gMVFfvtBRietubQGAT0NQA81hDxCRD46hL07RIa
GicH9BcLHgb+HdUR7hkQC/cA+DD53/LTFj8OC+jE8QYnsO4GC8fZH+fYGfnpKjcQGiT+8xs7+fTxBq6y3uER1/0/RfSxnvb7
zgcL4yDfGC0W2BYM1NxBCfAwLQXfTtH2JwXVIOsXEAMC578yH/MALRsoAKDb0d6FIM010BkB4QgRBg7w09HV6uroIOzxMgMJ
FzYV//+U9BLj7xQG8fQHQhHh6hDd//3vH//s5xMNtg0I/xDf4iAXF/0i/SHnBNHiVkjOLOY12SABGNsQHhUnHdgW9PUM8gb2
5/kAKOP+9Q4NJeg3+tfpBxrM6AzxFfcq/vTILukX7APiyO8XOOH/BBPl2ev/Dgzr0/DLCQwf9xwA6QsWHy71H/qt6gH3/uC9
5/j7BPol69b+JgsG7/gpAMzfzRPwHgA27tsXJygt/QwIsd8J8PnnxOr7CO0FFAXOACsOHOHuMO2FTw3b6fQgGb4c4RzOEv3T
lCbMBvnXEuAE9gn4BfcBDR7/AB//5eb8HxEa/R3Z7Qbhqi4K20rw17vI6v8PHNsJTf7cBxkGwqnx7bDXCMKq9tDg2/fgIfRB
+v8UBRb0/S8OxcIUFwLz1e4oG+v5M+r661T2AfwBQBAW7EAIDgMGAeWy9PzIEOgVFtrJvNQmDCX/Fg02A+ApGQEkzRMC1+QA
FOkl+TjXC7T31hHArygP+jfSvtPf5yr24RTY7uEBGiHaCe0ExtYX9QHiJwEM+SbVFNY5DvMP7OoDBA8B7BnX9BfZ+QEP+Aob
yhkQ7gTTC90L6y3NB+oD5zcJSv7/EP0KA/8oQQbg2OvgCBMWEpwtIe4lIBAaATzBDO4p8xLMF9jsujDs6xb7A+vU4gTAEOX7
BeT8F+US/CzoNxTxAdUiB/rs2yIj1d7y/fAL6PM+5uYJ6kv97/IaCCflDCoF3hUSDwAEBg0BPRL34dAlDcvb/PTYHP3xHfrt
IQNU8/HpHhkkAhkb9Nok+g0E9hMB+zoC8DMqD/wjzAwLEQe72QMu0/T/NjwHEM36/8D4GDPiGQADxtkKG+wDJvsYMAETIfIu
J+gf1QAbItryDOIx6NzlNvPqGOonvSvk+cvz+BLfDyPQH/QEx9Xq2RnUUfIEFBfeHAwn08fjChr4DREs1OYA6/3w/BnHwiQT
AUIqT+447CkO/Q4C5e4Y4wQSEzgQAc7z4+MSER36GDcM1fwF+xQcGyYd8jX1Gh03yMboIv7ULOX+OTb5He7ACL/+/yoaLgMM
5ekWJ+QECvMAAT9S6wXq4xXPKdYf8xv0JCgMJe0K+wNB8MMESSvhPvcEH97X9iK3Iw7ADzX3I+PgydMYE+0w8dVUJggm0+kH
yBC2PxVE6Of16PsF0hMRpBjYQxLJE9bGBO+c+zUpANUEXgcW7QDS2NDy4uQROb4N0u95qhLXVGYU1j0Dvgf2shLarQI4UBro
9h4FCd/39dzq/tDwKDDR7PXrUsoN1TY/Gd1NAbfu8/vU8b8EMkgswwomAPDB9Nzt3BDYFhJNzh/P9jqEFwkrURbdHRa1GuWq
9MG0DUJCBtrnPA0L0fvjzvEQ1eUsO87/9eBYxQ3YRC0UNyMOCOPZ9BTt9O3WA+UR9u75UAw2EQX2+jL/IiPX8ewQ5AvzPt6Y
FEMBGPOzC/zIwuXc+fTdLwKjMjDrLeL6NekN/Bb96wfm49EMBxIT1Q4ERgfOHvbo6+8QvjjXD/XKtjoB6Sfr8OXPzhAz+c8s
+NsPA/y1/eMLENIBFvXq2wNR1gnYDBoD08T59h46ERPw4g3sA+Ox7BbpB+rWB+UW8MMF9OPTTOADDlb08djxLhII1AcXSvYd
FO0vAkEWGyA2Aew5HxMnzjcxFOLxvgT/J83fCPXl+w/12y7/FfcpMikDCPwRA+XBBvPiJAroS+7jAfLz1fvrBiXAIxPmBO3N
BgUGNRoEJADOI+z09uMM6fUx0QvZHEAyCUoMLNfg4Pzx5BMFEQzzMuX7PcMBLeWu0vq47hUSGvcbF+/z/i4y6hETOgAo4xzW
3+E+0BD15REIAd4Y7RjeDAD1I/oG1fLcGBoDFPrbBPoPCRQKNPT8L2Am5gc4ywPzLA///RPU6QgK7Or+JDz8A+HDtusc0xDf
GUAD/eq+9e7q7QXx8Oj8I9LqFxMDIQz0PAbtHTAY8sUe/dv14/Ugz/NM/Ro4KjCkBzIiMx/9GPw2I/kKAvCwTeTllN2sIA/9
KeUTGdhfaQwfCZy82PgEHcw9yDz9AlH2+x0j17gH99vX0i/HxPsFBwEr4thEueEHAtPkAuDD8ezz/04HBBz/5QPrABmbDf/2
4giw597u3BoFLOzZLt/1wgk26yvJ++DjHhH4F/ISwibyLtzvBygH3fYX3uwH8hMB2NTxAAn2DtcoC0kTNvDTA+/6BMjs1hju
7/4F8BhCFfZZ9NYVBe7wIN84r+/dyv0dJTP96haz8Qb60fHtGDwQHyEi9crI8rwrG+Iy6yO9Hr3fzAvxG+wTDOXzE8D+579J
3B43GRof8BYPJv0LLgPP890oBijmJP30MTMRCfH/CwEDLxG1PkfdHtH25RY4IxMR3r38lbRI7tf2EC3THTkI7gk17F3eNC7p
8hBbD9fCABc1QPsKLOYpNA0RPQAHrdulJTg4CgS/DAIWIhlBIx9gqAEbYPf8yhooKEHu/DvhLycEDBcZEKi0qRY9VAX4wfwU
Ex7+LxsHf7wD5FnHUBTzBEYJNv/iFfL3x/QQKBr55NQy6PT64eEvChb7Bh8O/fq2Bdx0uFQTAhRT/TIH/Brz98H03zn94czu
LeYJ7d3YOwcV+hAKFOYKsrzXwA0q9eYPLcP/3CQuyRHo2gn+5fLq8w/K++zl6sHqz+wZDfm6Erj+DOPVKSzkEKsp5uIwOMQi
CgQPCLAzFvADFgABDPEFA/Mg4RzS/u3h7ucHzhA0oju7FdYDJgr5FQ/t3eLCKgUWsy770vMB9PPrS/U1+P8JBfbx954xKt82
/FS+8vvm5CtO+i790RTmBLwKKv7TB+nVEuXRD94G2PMSCrnH72L9OtPn9xP94NgYKgkH2LMpEBHkHwEpANb/5eT58zLx7fIk
6wHkyz4z5wHyWrmv5sPLNAe5FkS0CPoQDkAe6dhCGBMOJvjk2Brw3RrQEzYRQfIeEM73+boO8yYXwhc/O+Mj9gz8Fw3aCDMf
8gz5G/QhEBIbtRwj80PdTeTw8PWv5gAqHOUJQzrmFQf5GBsN0P4oKvAt9hzyHRQlKcwTJgZA6TL52ewAuxsIIBbC+Us73R8G
DQMh/+L1Qx70HfElBB0KGAjYHLhDygbKGPI7ArA+BtYD2h8V5gUsHOUuFhrLB+4aAAArB04t5AoQB/Qw0+r5+AvZDj4eM87y
MPNVEC7+5+boTgZZ+DUV2MvA7+YVHuoM/gRDA9Uk5NcJABbOHAHTFPy8LPJDHMLf0B7kKe4eDPzy3+PX7yvUBw3l9gsoqxEK
MP4YDND+G/87Ie46Jf4ALe79Ghsi8goP6tsqKVMc8Cz9DwsMLAPgCxHeCw8RsfcQ5CMdzgAA/g615g71GMUz2RoAB+cyBD7l
Ay/dPd0F6wInGPoT/yTaKfkrA/b/Fg/98AsJ6i3yDPDe3w0L9hAN2P75+jcG89wB7vow4Bwi68YItOSyzjExEfg/JxsdGvfo
Euz9mwMC7AAB4AouBxTmA+wPKeoVKtnL/Lmxy+sTUhkBCAK9HCL0tv/w+azs+g0N8eQuJS0u5cM1/PTVGAszHP7o/xHu2fy6
8PHu9jQM1wD+xEno9tc8RO3dVAv9O9/BDhn13h3qOycECgYT0tDvzt8C/+0rLd8hzeNCxvquPEHv80AZK0Df2DUXFaQu50oQ
/Oj9CfvZKJbb9fkKShzM++2vNeQLyCYw7+QfGzA32dVCCg3bDfBWHQ30/gH0zvan+vL84Cn+4gMBwjbz/NE6Kc1GMxUyUUo0
7P3iQO/s9MYUKxv6FCsP4uEX/QAp3vkCxPvN9c7V0efH9MzwHPTkFhzk4vYfIOkS4dz07Q77CRMK2v4ICuzb9eT6HvsE5Qvk
+Pzf6Ajx+Toa/A7h/g4CBB7cycfw49wACt4QKysFSAzg7uUvI53y98Lss+Eb5sMpEfPP/jAp6xDn6MrbHdUGCADgAfEN4dQF
1gEy7Qy9A77+Bw79CQf7BgvY79EXAdMz3ucN4QPkDu/54f8uJhb+EdTUFQMbRgTb5QD5Kfn/AUIM1R/cBArsERUtCAjy8vQ0
5esd6Bz8AMUL5ATY9v0s6N0Ht+A2+/Efugjt2Rrp6/nnz90JCxHIHf7WFvTxByfYpQI2zRPLC+oyug8ABPTqGIT0B/sQ+t/4
4SUu9lDw8/a/CAcR/h8F2OMM/T8h5hJf3xwVHQjw7EAW7PHf/tEOA79JNBgrJgERFAEP7RoY++4eEb+KkAXjL/Mt0f/c5/jp
syb6BwG9UMKzQxLV+e/+LeoH5C4jLBD1De3y2NkFBLsCFsIHHPMV/i7x0uUGBzHvm/kg7PQs8y79tCASvQ/u2RcRCvuzvLQg
Fkz9/ubl2APeucrGFdPbMMnU8bz5/bSoJePFChL9+Bv20M20Nu3o7+gIF74kH/QpEQMCNhTy8hgRCBnLDw79ysPrFPEy4hOz
+f75+u8mzgsaKvgmCwIKAC8HECEVHuQiASi0C+QJ9C/q8h3yIdwU4dvmFvDw/TfIoE5DBWEtYDjrDdVM2s0A8RAIPNzsPDzr
SeLj6TD7IfO1HPu6CtD1/PPtuD0WGQjuGukSAPoV3xnZ4f3+/B37GzPW9vn1DPrPP+QS59L0DwcJ48gcDBgPAxrcBxgHINzx
x9+17vEt5jc82/Lz9An8vkHmT8jy4PEe7uG6PwwPFfca4R77AxbwHNbn8gTxHvwsF9D27+UICsJZ2gDfz/EKCAz44LU2I/Me
gTL332RfqxoDC/ovnTYI/An8EhkT4/jt6RvVGs4P08Md6x4y8zLzDAwCExAjHd8F4hSO/O32rSwo6DL56fodvqkEMBb6HX/v
9QDAEQYM4eb9GkRA0RgEIjPt8ev3++ve/cYRGdfoKuhK9QjsKv/s8Bw6IP0S2hMF7bj66Av/5EUD9AbsADUILRUDKhINO/r1
Gfz0yjMdAQMFEQwOEa7/v//j/w3J0BPs7if10/QxGArH5Cnz8R1HLwUI//kJIgIwD+VLoDPi6+wXSP2p6P0Q29vDD/pj2kPk
AAzH2vxAAxGzyStEAtsszPPrAi/AEfQV/+P26fIy0zQhEQYZGfrNxv342B4HCeDpHusJ+QjoG/cMJOEpSQogEQfQ+R0cyAX1
qQYLDw/+QQDV4f0ZGgLYCEArHkC/FwcGITMDLDsJKkLgyugOLBjkIMzn8jHyH0oLABgVF/L99TwcJCxA+NIyCPs6IPLb4s4p
DhAWP0MxTPv3/v4T8tYMy/MJ1jbtHff9A+zzLg2uIh8aCSEABg0DBQUIGR3OJ/85OOoT3APgH9v6ncbbCg0wFA7jEwATDaQd
Ft3s1fbSJPXNKzb76u3j8d7U5g0V/tXU3CoO7QgSCKfq4wLLC+b39Q4X+zgKMxoIG+brCeXN8Q/83wgX+Of0BwkSEe0FBxQc
9xw2G/wXGfYo1B8xBDAIO/650Nn9mtIQCwgVT+/oMPADACff/CoFUg4/Lmv2PB0GKQAHUBJFLDoZob32/8Tc/wjI+Vjx1wLy
Hu0h1wEKFDf0Jj1F/jwl+xlr6+sJAPja5xUa1i8Z7lfzM/wEHN3vxDTkw/wj5xPy/QfyB+zU6ODoEf3/P+lSGtgD+xYPZ/8E
JCBozQ8iI+pbGfAe/AG+1v0bs9MY+8L/2x0N5lPdWkTFEugsF1oW2Q4PYPkvNf8LcBUFDg/K1MkzMI7aNOfj+RMeCSvzouoa
5vHj2QjZGjj61+vf6Pjh7eoDrykR0hiv4ObPAvnjGeEC5vwO1uYXDeoiGA/f+u0WDN/d/gT7COjGJgEoGBIVxOnb5ton4+3J
BrYfAOfTBAn3JfHU79zR0fPX/RgCAr0mv+/LvRHgErD9Fine0ejPAQOqKAfjzfUoxx8Fv/XR3rsC19sO4RK8JegvxJH89gaz
zBdB1Or60gD7oEf4EMTwGtgo+LYExuWtAcTKIOoXqx3EK8yi/O0FzMQXNdH18MLuCttM2zvZ6tMKBRG/zRYJ+tP98twG8xfh
5DrHxeL3OuO4A9r4++Uk1CdkLN4KmfkU+B3DBzQK6VrkvHv1IvXE5AgECd4xKt0V+r/2AvskId4hQEjdDK36LQYLvuYSFNxa
+sZkzP3YxwQSDw/s/fP23gbpFBMBDRK4Ae8D7gHEOinyOO7fHRrq8hYu8znX+MTJ6QkPHv/2//7TC/7j/QwcJgnO5vfLukk3
AULo3BEECOMSM+Uu1vLc4gojEfskCP3tyBT+xgENEDT31CAfukMQ8P/86xYDLxIUBb0ZEvvzDAscpdj0E/PvMSsoP/HIFgcE
//AO+f7KUSIBMwDYExD5+yY81jnB5sHA4eoOGP/4BvrSBCDJ7Q06F+g/LPwlUjhA9fYMTaruLfQQADv/4U8S1y+hBuMn0Rr4
qgO05Pnq7PUMOu/l5bXbKukkJ0U9Kivn9/AU9B61OcIZ68AtAhTLzxMNHAD+2T0y+UYkAs3fxzj9IiBITzk25vbm9xsY4i2+
EPfTSPMc2dvn4xQMy+E2LgM49vrHzbk9FiQtNDESS/MN6vb+JbQiqgoAuRb9BeTnAgUeEgfWIQn/7wvV3d9AI/TvEyAw25Lo
/v/+324TFUEE6Qyp6ScjD0EHodr8td7VAPHoKyYV/Q0cAEsuIP0M/uqu2AMUD+XmHgP4B7kQyAkhDQfjCwLv+BH44yzd6/T3
EenIERMHCgu4ShgS6if77wgQ+/UlHu70+fD+GuoOGN7+1gvtMfYh/voQZg7eNgIZDNoTBP5B9gYFBNfP2izq4EEY6fTO7t27
+fweJyP28xMBExXDH9IDL/gLE9AVKb4V/sgRIiliO8cJz8b1OtXsAh82B+v1nQY3JyrcWB3sN8EY3hzHbLL+FCjpBwX/JeHo
COg17j/4GzwcPPT+65AcMyUY6mEU5DvGGcsKsmnE5SQo7P0MECLu/vsLLPJF6BNDFADa/eiQ+hMFRdtoDh49yjvyEAJT4fjv
F63+KS1A1QPSChcPYALvKgvJAd8A2yXLHssDtdgpAOAb2gDK008MvdA0LAAlNv/z0vIK//HuOeoIqt7D2Mcd8+vlHqzo5f3T
+PXuA9k5+9HQHSXw/Fnq5sHvLwj8+TzvB7vxxQjaKtcBCPCgzg0UvgivE+f8Qu3OzQAtDgdM5vTS2zAUM+gB6xzmPfok7dgf
9vfI6dQKCsjl6eq3wi/BDPcCOC38NRz6tiH2x1YE6gIX1uIT9MLaF+0eSg4lDgnV7Fb2zcYX/9D8J+noDUUS+RJIqv4lDFoZ
CvvXJOHx9T3vHOr59dXzLOMh7vnd4O3/mxcNzjb14vAXHvInDw0SIRTMDNoG2yjXC8AEu+ImDNMo2OvOy0gFwcQ3PPwULxD4
yPoKAPrkRecfABbsFw79+h7h3vbV8TXq918+JRrNDCPA7fcjCy0I+ewv+ibtAu7H+SMmzzk74DDZ+O0NJSgXGPa+9arOO+jN
4g423xcp/NkFJuFc6zUt+eEn8eF1RBU11inUCUDg+yj/u//lwxjry/IY7M0fIjrD9T0Q+wsbNwgf5+8qBCPi8QH3tOLNERIJ
H/v7AwQQCOQTwv7MU+g67BjZHiscCydGI9YFC+Mtye3tGZ/ov/IpASYk9woUFwbtEs0VvkPaMPYh4yERGvwuVRT99xr/Durq
+v+us8oFSfY48f0MEBgAzxaXAKo65T/2Nd4jNAHvNUYs3voiBDDcBejap9zEAxnvFf3+CBQfAdMQvfq+Xdk86RbhEUoeDyM/
9OsBBjzE4foUEBDWzggPLBv1JgHk1xoO6v3aGhkE8AOz9/j/5uQz5SIqHgf+ugTZrLj3FDXOzSPLvxzZmifGHyfgEiDZJvXM
3QAaHkPtBuKsEOUMFOjh+BeX9+xMDATxJQgb8got9B8pAgTkAecYFPYH+unN4w/prfgE3v/gx/jlxezlIucyCkEP0vErN+Qu
CP8d5+X3/SPWGvbyy8AZ9hQWMOZxIBtT+fP0PQkr9vnwI/7I+Rz89AvZL8oHGQD75PD9/dDfOOMh8B0b+R3vMQatC/cFFv0X
7PH3Bu/WHeoy+g/R5RzhFvEI/Vr6Dxj6E/cRKAUz8ED3vRvuA9oJNOz+8w314xblFdYwz+op1Sb8JCtb4Pcy8En75gEOGwV6
2qb9COfo/hzODynoJPL/3+rUCP38+w8Y9yMeUPANKgAs8icU/xEAOAijCu0BGQMQ7uvsHOLJJgU42ya/1xvkCOYRAnXzFyHt
KT4M9QHe3fDk18vjDcj8XN7MCfj48dDXKqqh0QMK8Trq0OLDQhz1/Avt/BkN6tISEcwH+CEgEqvJ7TmsCwbg2wEcXPnnLSRP
8wevCN7SNRwjVR0DL4vZDebw+u0ECdt/ITf36Onj7vnz+dwP39/TFCzXA975KAXwKeEOwfkh5RY20w4V6rrzzBa4DBPq+Mwd
BQQEKc3s8S8l1g8kCgOJ2g3+Kerd2SEr1AUkzCPQ4+QM+S3vBfIsNcPiM/kU5gnM4fMg8t34Fxwc/RfePuH6we7X+erm3y0D
tgznBSwoH+z55e/yFP4RBv4aGNatBMYS9P3yF6kJ+g/h4xja5Bb6Mzb8HAQC7a3X1OD8BAINBdsr5iD3J8gVxiFIFuEnrtv1
5eG19PsdDgbi2gmv9ySwFEbuCVgJARz+8vfwC/AD/ScNG+D5zAf56ic3uDDaIeAY8eX3Ae8d2/8DDOGpJqj8C8W+CAnu/vL7
HMy7AAHKufXP+idI9yXhzMzO0+fJET8XABbi4gC3CwH77eTxHxYv6q7F9dUSxQoZKsANzFAP+jQHXswJxfEuE7wftgHKxPrD
5QAiAeH7G+0RxvnuM9VG8RbI4NwL3ewb3+js8AEN4/4XAvMq4+rsEFEtBeDI2rLrBTUXEPER/dYKHvsm6Bb1NN8uw+dLK2Xi
7M/lBMjxU/oF/wfs6Rfa1gEt4zLT/gz/JR/VAhALRkK4MdfuED1X5fKqA+uB1U708Rkj7ijxt/T80NvyCck2PEUwyLr/7CDt
v/ntyRoXObDf3CBIg/kR5s3JKOtWLN8r+i3jG+4W+vINEOgW1NvsK8km4RMF9w391iP26x3v/uwE7/UJ+R/v5BDp5BQnDQfa
QdoFTQwa2ACtE/8mwR3HLySk6inaA/MPHQvo9Nga+BX89uc0GfMQ7l76GBT4BeEwwhEIHsMv4xQGvu8CGwLqADXV8A3iABwB
BhAZAxP278o0/TsUywXu7u0s1vv2J+eeOAT6Av24WSdwHPjpOvPj1/PnMwjnK9sbCcYi0OQA/QYhVTIx9wcEJ70f2++b9Avq
3iXS7/0HSwr/BikI1yDV9A7PE/cTzu8g9vHORSwXMubBAeEG0PAHC/jondIiEebkEuYEM+rLyQ8bTkD62eLSMeFU7PTDFuQL
Lg0T8/waFBQhEe02EuYNKSFOSt39yQEH5AbS6BT4xkQX4gLh59Go8Pzo89ivHx4C2Lm40/Pl9+ETJfEX7+f15we55eDJFPAP
CM4D8uzlGLwFAdvpxTsvL9gAqdwR/TUPz2TdyRI9LujaJeYXCgsJHPIHxe/KHgQ4xgHCRYxGEidT2hNJHPVI8/vEBtfP3GsI
+hILFS3OgR/d3/3YLvQlB+D3NBrn1zgeHuzvIALfF+8AxSfI4rp/AMgECxIKwYH++dYGxEQNKR7UEF8iwMgsPSgLACQFygT/
/aICzqTCfx3cKQwZK7KBHuPv7L0+ASIS4fFOCuXzPy4299UVAOQJ7wKjAdi/wH8P9xoTLjSugSH08dezOugiBs7hTgT41j8h
RQnJGQPc9+oBuhvI2dp/DfUDECAy0ogU3OHZ6STjDBLW+0wM3MlAGhnj7CH/ySHjBAACGA3p1woT4T8WKB33v+sA5vLf/eLq
My8iJ+7iGTToAfvYGRvnwvDU1BLrKPT1D+5FNEMlDzMMwtb6D+Lrwd0g7s8gD/e3D0YKBxT7D9oUwPexHB/xyPzRR0Q27DAW
/+jwDgwJCrzsIPOv69ftxRoL1QIYEd27CVjko/50Lcwg5Rj1INPE7yEi5ezR5fIm8PiNZJUgMCEd0vD/5TE4LQ3z+1QhEOLx
Rh4jEN7vyTr2I/Tz+BH72zPl9gYD8/j/GP4OEPEINCwS5gph8CrYBw8uMUDn+uQh9hAA3uoS9tox8vT4//4nDugoIC3tAkUk
G+jkTAzsxARNMDoVzvL1LP47797k8vnbUPz5/BP0+wAkB+QiEPIZM8sOOAn7HuUk/7kIF/fr8v3iNy8VDhn5GMAr/gvcDRnn
Cvq6/NsvGAXqAgn07hPiHhjCGvjr+wb+4/b2NRoCNQSwHewHC+jy5xgduw/iPC0Y+S09LfEY0BoDDiy6/xkpA+IsFh3ZAdgQ
+dkoLBYS1jc56/T1tygIBfT29U0A+fnWHvQ+FlXkBNMHLwziCCg77sIO7tcc3BAUExcxuCbuEAb+yvYg9+HZ8PESQQREyf3k
/FDw1QAjMBi4OPvEFQIBIP47Cr4m7gUO7+wTGez35Owi5Q0TevIIvgQb698tLz751Dfhvy3bOyIHGh+rO/rY8fnuNCTl+8zo
3wwDyn+u9srmFwfxDzc4BtwW6w8c4S4x+BcRs1IE998cSzjSHbDpHgL25/A/GwVm6f0l7+DvsSAw8PQGuAPaSDbvHr7tDzAZ
D1AQ+vLD/Q4P4fjbIs7ebM39A/TJELbFAfjsEMHs30IfutPeGz442+PqNt4c5gnFKTF9KhXR/f2KH+QSztAQ4AIGKgQe9QMd
Ov4T5UNbG/f7GTkFSU83QLsY9iIUUxf79QzgzQTt6uMNCkLfDrHiAODu5evHuigDFDkS5L0C6/YR2ccYCBKuIzALwbT12frR
19P0/+LhTBgl+/PU/Rf33hcD4rb1POPwMM8RFRTywdP6H7mpu9IM1e4ABVPcHQf6A/0J2xgZFAIrvfvuGv2/2BXoCnTTCuzb
xem/xMHYMOPT7R0EEQ8Q/Sfj48VsPfDINysYKOvO7NzMzbLVEtu0Axfa57zdAtrVGfwJI/AGQfEW6M7+Jf249iklB+kP9vzX
9Ybf7C35v/4DDLjtqfvNDy4CJTLF+UzmJ97g3gUgBwwP/BfsRRkpMRTQ7O0VFMYSKhPmuC80BADTJPI7B1Ex9/Ec/axD1r3f
MyUo49MJCsG4gr8CILSeMLL/56DuEs3UPYGywM8N5H/S26aGRhLw/iP8SM7b8xayyKXn4fXJ1hjAC73QBiIQzwfBp6HNHuVt
7fz5u0EbG/8P3xUj+uvyA/bW2ecKGucIDQiqwbwe68jd3ixnHSwn7N3lAs0jVQkh9wMY99wU1xkw7Q3N7uLX38vBCRvzHyH1
BAQFD8828xuE2ccGGxIZ9xQlGsfuEu/YCbX/DtzvtQr3HJWc0/be0AzzAkbj9QwaOAb6xRUVDd4mOaaBy3MEzBK/OQMX+8LV
/Ce7reHh97UOCOdV9g0Z8fj4DAEhI/sUykPzD0AEXQrJKOXw2d/hBKr1/RjgsAbp30jM8zn3LeIaHjD+GyLjGAEiDTDtD8vU
0BxXw0ja+vIJS+zR4RYPBOrS5RHnAxY3K+rr1Rb0CQcVAgsR+RkB/PPnL+zbEcQ4JQHUIfjlFvTiDPMpsPcTNCLwtt0W8tW9
Iev8OjDY8uPuuQjJBb3eyTrhEvnkItgk+wUI+/jZ5RPd+CI19Sr/CyES/BEM+vgE8eEB3vDqGwzkExT+9hXECvXvJhUW/PEC
Dxv2/KUr2fsK3SwEAu4BMyEYHt/vJQMeEOW1IvUO39P8MsfH6DA6TivwlOrh4dC9+AU60hUs2ykqAP7oHfLi/frq0AJNJNgj
oR0FE+3r8SPhDajyOQLvPhEfF/8X5BWv8Nz20e7hBDw5KdMDBu8Fyt8H/SjPBSc07f/ttAnU4sD6CDo99i8WCga9/Dj4IOQg
EvrIweQb8OQ0Mc4Szxr0F/rV0tm/1NjkKxsv+Ff++gak9QweKFvaM6gdKwPgXPreWOG6bfAdEwkjH93VLzvk9QsqJf5wEzUi
vTEeOkB/xQ7QQ0XqCWcP5CIFpmG6GA8yGw3yvRgX+vLyMvERKTQpyQwF+AYY2vTpIBECA/zv1EDwBKLzxzQD7yXgAga3MTL2
ADLxDzs2M8Pk6NcBEcoa0R8eJw8D8MU94Auj+dNBBOgt2wcAyxsdxwML+A73AgQDEQPy+f4BDhPwDPr/ARMQ/APsB/bh+Qzw
/QgKBgb39PfoCiBBzhsD7DEE+xTOGw4vJSwE7Cf0zsL3KS81APazCtph3+T64+Xj7AgZOukL+dNOEh8f1g8TGA8o+80l16q3
DQUVLv/9tx+tetLR/Oj60dMBLDbUCf33JgrzH8fNEy0DWR8QD97B0fscFCgDAqgix1v97Avi/e3zFgPhAzb4DzkV/jL67Woj
OfjxtN8QxM3mHiL8BRTE/yc70BQPLBYR6ADv4gNNDA4k+uQP5907IQzCEbih4PoK0CcX8Pcj/OzWWusU9go9DhEZ4zXXCv3/
M/ADE9oS8zn/MOr27hXuBN/e6v4vzwv5Hurp6uwS9NEP+QkV9v37QiP9Hw3O+/xJJiW3EtvSECHt9y/z9+Th2xjrANMhKPf+
KNzrKvQc0w/8DOH+5Abw7x7G0QQuNgPkKOvxEv3bz/0Py1Lh5k8G8iK96ALcGuYRJATu8OvcD8As2uIKHg7j3Sw0Bhv0zNkI
Iu4/2RldzK8XuQkQ7Qf4ICLs6v8E3w65NsnQHRoU7ukeTwYHGL7o/w/rPL4basW2QMgFJ+YQwRnK/+/r8N0ExhS41e4eEvEC
FCXdANvR1hXy1WEoKEjh+T7Y8dwP5/Mf+zbwGczrDNIh0voUTiPhAg8XABvXsNX7K9tH9CBfueLZLv0VdwxSSLQ52f4t7e4s
58zpLdXpLdERRsPFLe0y0+UXH8cl4yQcETHwKNMCAQo4H8vvBwA1U9Q65/wCO0bNHcQdvqrpB9fYIjUUHfjVxyEn3hfp+gP4
QhHI8wEAQEa4WOL0+yw53P/oB8+74i3WzCEWHCDlttMJKeMy3/AS/igG5/oGA1E93DbhuwwiXNIE+C3nueQs++9BC9cn2c/1
DjjYGsXuGQUUHers+OdTN8w9ztQCS1rHHb310IYCKhDUMijvPNHm3tqj3NbT2kIJG+X/yf7/7+7twQPIDBkP3OX54Cj3GfDg
87oT9fXE4//r2fPYstYrFvMY89UUujsBEdjszwMnFNDwDRviBAvK9Q/739j0JQvh7xQwFezi/jXsQQqZQCAcvQL9MgcmICr5
BAoCEiHf7B+ZzDnZIyL99wMFUQYL8gtI2C/+n10HMcv5+/YICv8OEvP9JB0Szdv2hsNF0yMnIAYZsT/OMekHsvba++DfCQgE
Gfz/LhUGG+UYNgXWyCXSFwMhEe/6Fjjt7MtE5e8TDB4EshIIPflgLiH2jGvhNvX69BgFA+Q1/j4DJk8HQcy/8uzHUusBDC7g
DK0dEAH2STwX/61j/lPyugwL+ATaUPVJ1w1NyzH26bbNE/ErBj304fLk2/IJCuspHeP3BlgeIxfa7BAH7PoN3vjr0SHX8zUE
qGIwA0NFZT/aC9xO6MYI1fkMJu/yNDToA/j0AybfAAa8EOrNANXu4fAJGz/ZK/7r5rn02wQcCycpIAwQBhH56bEUChgH7gv/
OvMOyz7h///u9igu5zIJ7vHD+uYQNxgfMTP6Dv/47QS8DxsV+uER7TrsINI2zxIE9QskGfka4dntISDdNuUkAgv64s/p3RAC
z+0VBPsXA/gD+fHf8wjN9+0MUC3uMcux1UE8w3PNSvcX9r6Wya0XEJvVLgz2LAjy+/XruOwCle/xH0Qj8zfLtNIrLsFXuS8T
/eezo+m+GfGTzgAF+yMB+wHpxaYADpne6wRQJwQn2cntSje6c845BBPyyafNviIMm9QhCggzAvIQ8PnG2SSa7O4PQi/7MdS6
4kA6t2nLQwUJ78OgzLYjBZXVIg8KKQHsG+3mtOYPm/Pt8Tsx5yu/39RTOLZLqVUC/wnJpNG9HACs1jP/6zQA9hAN9b/Y/awE
6xlNLQsg37vNRC+2aMNK/xLYuKfOsDUGj+QlCgMmBuQZ8uy76AKQAun8LDIGJ9rDA0VD013RR/cK6tSo0rIZArjSIwAIHwbw
HPXywuXuuPXxEVEhDCjkzeg5Ochx4kL+DPitt8SrECCnzzP+/xwR5gPm+brj8L315gg8PfEay9HpSU7KcM1G9RTxyJLrtw4O
oN40CQEt/+YZ/OPC8v+d6/QPZS71R8DN3D4mvna8UgX7+7Kn5pstBp/aIfn2NgbnBuwBsfsEpfkb6wPYJeoGIzoK/usgHTUh
kgEm9RT2GOOnHEYJCS8ZDRUq6/yGDos3+NznN0nHAugg1+rH4efE8zX4xuUOD/sC8gXu6t3hEv/PFEbH+jAACf7QBxQi2O4I
3gkDtM6+2eoyH8b1+w30HN4h1d3S7AAQrzQf+PD2+QYBONTK7koc8VPiJeEa6h0E9DDYCMpFXtYdzgz40L8C78QbHDIgJuYH
AKET2aDYdQTXDBghJNvJHdv9DAD93UfgMAImHOPTHfs9DPTt2+3+8faXNNyl7n8U4QcZJC/yyxgB9d4T79848xf5LxbdtUMB
J/br+sziJbUeDxIs7QreEP4ZIfnF/eEK68Hg5+tACy0ENPAA/fr5/e/WZfP+HfEM/TAIDNezCdr93BASCBjQ8zjKIf3wE9uf
6fjfBAPYInDmPwQB69rMISPaVwIfA1DjCfEeNwcHBSg1Gazi4A3rxfrd2hgeIhoE9f8Uxgj50cYjLdkV7OMM9BL/APAK+VtA
q0bS/OM2Ycc01Bvkp+4n6+klFh8gD8XlGS32FPL4HQ0p3gLrGAlPSLs7iRXdH0HwIMcf2I7mOdPiIyQEKtzm3BAt8DPmEgQC
PPvO+/j+FWDaPMTqIjdQ2BS/B9af4R7k1R8MCRj158orQ+YZ4Pj97BLayv8D4A5XsCep4As0L70kt+DUruEd7OkU7u4j8826
BhfZO8QIDRk5+9Xp8gJIS8YY5PkPQUDqCbMg0YHiG9zkJx8NQ+vh/CgnDeU7Fu/zsQzt9ccN2+gx3u+w9/0XIwT+FxPZ5v8h
AUztCx/VzMoZVxAOFB7j+9EK7vC0GtYQKdMK0h3uEB3l3ApH/ObyFeYRM+8jysnKDlfqkt8ZEuzRDRf32PQAAkrwTOXQ7SgH
DtxE87Uas/wC4SQO9gLAHic23t/7NdsV78oM7RcB9jM6+Mq42eQnDu0m2En9yg0HIBf8b0JhvAr6G/UWSkAivfHy3A8nyQK8
GyMbCvr41kbzAZ3mv1AA3TjpBxCcKUnSGg4D7S+e8tzeCP5VP78DJVMSrNI9nTHRMfz89ufbCgoALt7w48z/+/dLLdsbLRAa
7gHo9Av41gvTHcrAKf464iS+Avj5GhkI3v7PBv0c8/MU4hcMD9n7F976HwgLM/wA/SuqpLMJNMMk9+4u5RAG4/sM1vwX5wTc
7/Yw8QfUN0vYBjU9RzwKBicahojn7h32BcPs+yDi7i79OfIL+A25+PplAeYLLgwQ9CQQGBIK/BzYKPzQFesixxm5GiMI8AIj
/+TUG+01EgkD4zk53EkE4+3J3AfwOTscNSkZ8AH0+/DVDTgI9/X8+Dv6XNBRv/QFDTXoG9n4JfcS5Qjp//g0NdkbytrpSTHI
SLUy35AHK/u0RDENF9jr8CI31BXd8hLrF+ja/AjrNVOuOKvkCzhNxSe73NCW6yfw1xwP/y3bz8X+FhzRHUE7ExoeABng5yQT
PxA7175LDMwCtSfMD9TYD90UtfbzTdQF9xQXyR1GNQURJQcR2uAmBC39OMS4RQLPDrIvqgvc5xrQF8kd8UjN6AMozjzXCAb8
Of+04v/xST7UF+wHCk4r9N6sDMCl4S3kABMfCy/75vIK5PoJEAQf0srkDuvd0hEkOwip+QAQ2SUN0PHZ1NF/ARa/4ShS2gHq
6xX+N+/39QQ46tgZ28kjSe5J9QQWPjsEIgQXA6QPCvfIHwDxDvHr4cj38/AWFPw13rLbFBTBLy0S4L8tGzXzB/z0A+nw5ujx
5e356f7a8waQ9fzkAc/y/eDp5ezW3zz3HAnaEjUc3en99AOzCt7V8d3r7/vj4A4A+NITFfHf5vYGCD0uNeQyCfr15eEIHwHp
FQn4INoE7xXr56PwCPDmwdbfJzQu7/fg788BI9iX71U/LQ0HF/Ex+isyAjL2COz+6QDL6wol+xa56zweKvXYDfPaDQraywYa
E3IJNh8W6hszLhc0/SfTwce0y9wO9wQ4yMZkCdYbAvHUuwoJyOAbMSFdPP8d395MMxn6BfAkr9/4+gjZH9PEHeDJafvmFPr7
zcgBF8DXKzgBekYKE83sCRUu+vcQI7H2FwU2zRbt4ksQF/g3CxH5/gofJg/CBt4Z3a3c5+o9+TQTOvka7db/CfX8Xt/s9Roa
HMjZSBPyEi/qATPy8ubO4cnQ+O/3AP1KTO3/ANXE1ggU7lXoECIkKBcgDTwrvhQU1eADycez1gclEvPj3xIpIiHZnvDyyscx
BxAH/eb9BUIVwR02Bxry5+LmC97D4QArKhAHGA8dAdUC2gAQ4AJBECPeBxIGBSLwCsgm/EvAFeIIJALnztH47AX95AIF9wi+
BxbYGMjWCyHW6N0lLv8EyBU91ifl8xcHMAfF6ggHQzqvJOAP90w1+hTOItae2vzO+hMX/RgDzN6lX0IJUTpgRegQ10Xz1+/K
ABQi/vQ4QPkIDd8BO+Mj+8gT48wSzd7sDfzf3u8c8jIJQ8BK3g5ZJErYFerLH+Td9vn+/O8WCv0DFMML/u72HQsA2N3xE/I/
EEjCSuADZSNC4BP+zyPX59H7AvrsEgPxFAa6Dg799hwVQOYn4fIX8RsE5vDjDTg901DgCAw4PuEGzg7auN8mAAsD8xMaB9DH
FR/LqdAi/fcK3iYBA9b62vgl8R7qBu3hJCQfKdz4Ahsd3g3gA/YEJRcL3oTsERL8TNkcDBzd7dntHdgSCebSyCAxCzTe6AIq
GtFDz/rJGhD8/0/+JRXJJlz4+/r4Kdfl1/n8ADzs8AgMBzHo9GAqBtm7uBMY0+wGGCDPx/4O2tEl30Do6qnZ2vEpBCz8wg7Q
L/7jMfTN9wMe//H4Gx7xLCkuGO4RkPHn/BnN+wPk4R75yCgI8Mj28j0K4NTu5TD0EQjWKUkGLun/NuWW53Ar6CftT+YQ6v3S
Dxr81ec2KgU25Okg/AYB47gB/UMVJgAv+TkNn+VwPP0542Dk//EF4RUc28PWI0QjFtjl+Qr/+eTH8fVQIkTvLOxE4Jrxfxrt
I/U16Bv8AvooBuXB0TYbASrs7vgP7+bfsR/UUyQZ6D4JOxbMxwHu8QHVIiLQKOcaBffm1tFA0ukjA/MZvBUDAe3w/Q4sKNw/
7BwEHksSOCHYKOYDEvLfEfHfCxnj7BHkDifJ3hf/NdvxDR3eDOoYGjb9s43+NfrN6CTxFP3g3NT0ATRKuO7/wfjaJDXUM9Uf
M+77kdnB5w8xH8yl4Dfz+O8lAB/by8ruOAo4RMTd/fABvEgRzRL0Ly7JEbjSyOkZLBL9tOsmBgwEBxQt59zF8EwPIl6mtQYB
1b1KCNkR9yU2wgfG/tnSGv1jN/QB18kYDj/E3AnVERfv+SoUROwlrwSx9z+5+RcU+fJX4tkw99EFODAVURVDS6ot1ChEU8L5
7y4e/OMtD//hI+Id+/ocKurwH+IGuBXbGBgoGTsiNV/C+d1YKiQA4PgVD9PKHwIfGRkL/AkGJ0Ly4UD6354Jtf0jPunUUuHS
9uMQzxL5uAfJ6bX5QN3M7NjX09/Ev1Iv8t+1xhz06xDv1xdJA9rj/xoLBAQM7TbsCh4JnrTZA+5D3wIkGAYZFE0A1xY6vSn1
5NExIwX86yL1+gD3ANQ98xUpA6zO5BUFCNgAMhb08g8pEs8XOcwO+RZMEQ7+tvEsEg0NB+T8EAcW9N/x+cv58iftBjb98EUD
/yDgChTZQOcC+tAOIMXS8wQKCl4sDNzdEf0RDPifPdcmlPUBEPP2FgMbEtz/5u8NAu3d7PnAuyTqJgVYGLLf8xcu2BADnlHc
IscG4wfv6RDYKCUH6fDYJv3+0SsR0N8I+AcVcB0o5tgs/f4o4KM31yayF/0VCisR2jYg1wIADA0N/ewFEL7YBRAiGH8v/Ozk
LBIABQGDSbwgot7vFtwBDPwyCuHt3+PwCRgf5Qz8BNf5+f8Z+gXv69YbtAZMIH/43PrtBub7KxEIGfbZ2C7m8vwOKRFIOxJM
+ujrQvcZCQbz/gHv+CD74A4SGqgS6fgJ4wT3CdX7BgL3Fxf0KTw+LLkH6jz5WCPq7g//zfjw2d/8Bji88cDgKObsvvXvrh8A
3yHaRh3X9OUa8vhdQsuzJEo98jf0gVTgRKQT5AEC+Armzvn0JBHeN/oUFAYpLhND2tjlQ/71Df7iHh/cCiUP27QeBcgd9ejz
//wMKcMTCuEHG+kj1g30AP3rA/LjBN4c9u7SFADgOgC4r+0dHO8D5Bb10fLh8hzxDBsn/e5I2uH43e3nBOe0Ee3oq/Yt+ubv
28Lc+c7MSh735snY/eXj4u/+3jYEIjbR+vT7MB/p5usY9esZMSTltc0lxdPr3JAJ0aqrS+410Rv7Gt87Cicw2wLXKCoj0dzv
FvoC/SocsLzEI9/W8eyg+Oin/DvQEPwqxwgiEPja+hP30xUGGg/oJ/oOIfwPyycIAbiz+MyrJQ7mHTgP2jYP2MrbJAfi8Pks
xdAT+//n7BMOLAEKG79JEiDy2vW/wfkoxi0B5cE5DQcFC/0I+QT/AQwH+PsA/gcT9Q/z+QIOE/gL9wX35/oL+PcLDwQE+ff8
+y3mS9cmESIa9Q3N6fBCKK4T1cboCx8HCxMO4YIKG+UJAFD5ccUBAeQ7ES1UIF85zFLT8Rb7yCbq5xMcwfUj7+86teIY+VPl
6RctzRzgExAQJtQzx/cfEDz92vMJBD5Csjnb++9EOOIZtRjEg/0l2tAiFxA/2NLM9RzZThcvHOtT/8/0Ct/l/+zmCiAjGSSe
AQEZydzVzeVD6vst+dzrIt5d/Qr27xHXFUQBF90u8fftD+j5Ghkt+/8aEA41GQzU8PLo/rcZ//mvEt7GG9fe3dUmvDzA8jWn
lAcAFdYT7hP13xn47/b43UXYzxr7HeYH+CPK+Aon6eEwXMMUAdvoNx3p894EHRMPCBse5gUc6C36Bhj39e4T9gTm8tz3ADad
AxCx5PfkSRH5BwDXQAELE/8l4AgP/cr+Q+3cAPgFJwPQN/ntJNT+IM70wg/j8ya/vlMhIBTw3v344vQtDzb96xgiKhyy4req
HyTf5OXixwQs/dsmwO0MCer9yRIfAgncGOcQGhUaBfb11RyuxQUL3PAY3Bvh9uEdFvAt5dIS8SExHgQT1/jyDsbhHCT/JQn9
EQfq/gkKGwceRwXX5cT9ABHy7//B0vVEFNzaBgy/NL3wAS4FED672ATn7dj53hvm8P08HdveGe8IJtLkCf0M9Qv08sT5Iee/
MgcOLe8B6T3SJtHvAkcIOvzzMS634RD53ivf6fLvE/AMAs/L5RTPykD4FiT1Ee0uvB3w9uwdBCoPIhUZvtrwQw7uAiIdLiMP
+AQBFOiy1fIXFtwn4DtObif/zRtICtRnGzK6HvP2JBbS5/EgGvdF7tMd7+Yp3sk0ATnEZfZP+WgR+vIM+wcb0AFD2x7XCP74
IDYD+cwE+hj5Fhn+G/csC+8MCvY4Hg8KD/It+t32BerKH/oU6e4UyAYhsjftGgXqzTDXJPcD+SfmCfIoGQvd2uoQyDXaGwDn
FBb+6y0pFTa/KeRWyxnn/QgbJbb8LvkQqQTuyS3O5UnLBxsa59kB+QjrLhEGCeY3LO/mINEFFO7bBAlI4Bv36qftKB8pARH1
DAjfPdBL//TeGgIhLRs+3y/fLkL85wEnEtPg7kobuJ7ON+WPBt2t7vmyyjXODa5A6SPoEebxHdv27blF3CM23M8M30Hy++cv
094IShsG4v7pLKwfyyTt6u4iAhIYESzhH/YcJfX+FRgE2/H1NR/GodkqBJH41bvqBMXIGO76zFbfFBUTNhgs4yb+JDHi0xQc
+dP65zomw4fDOPmBAM+y9xa2xizV+bNb7RQiOh1GNx4Z0Skm/ukmHQrKEe8/CMyBpyPpmPfnzAMIzes5ygneSe4YFhooHy7h
JvkaPPT5ERoI4ujxUyLGm9wr7IHyxrvfE6+3NvkEx127AS4EEfkpR/3g7xXvDh8CChgr7uEEMjIlOvhL9hg57akF3eHVEwvI
FgXbMTXlIPZT5iT/COTkFN4uCwj7JP4mQqra8AgUBRv5IRvpyuId8ugQ6kNDCRbZQfwdEvgR3D/c2Nrt9jD9FxbRByL+Dt73
F/74A8/6BgAjHzT43fzXE8M2Etz9+cDdDsY6E/3THN0ExMkD5AHcz9oLFvq6Vv4BJBtB6+Pi6RrXJyHkERvI5inLEQXjogEV
4dTk5dbw1rjg+Cf1yjUH+tVDzgns3zDyxQHkKvEGQsrbIu0WHOnlLOr1/VARQvLz5/nmF7cY+LSiYhPrDywYAcAE6+G25/HO
uPUC6P7F9PM8Jv0O4g8XDBceLufp6RoLDm066d6F/wTnGgsTDgEbGB64Uv8A29cGEhlP8e/3tekH7g4M6f4L3vT5QRnkQeoi
2N31EBkaEdxf7DTz6wJH7AUAGvyy/hL/7wXeA9g10/IOA9ry29ku7zxdyRX64ekz3xROA64DDjb9H6cFJMQt6vrIAx8X6wRD
+/Qu7RfIAeDsHiPm7v/04Tf67Q8sGMrZ4f4Ivw7VC9bh9UPeyQD59vvPOwQO1e3wEB8x2/jj8cwy+/oZGhbB3c8T/7YZv/bc
3fU609jz2dj85kboHNAC8w0cIfvyAe7sSArPFC4AwPHQEfi0Gs0iz93xO9PE/Ovx/hHN6UAODeu5I/4vE+4j8y0G0kDuIWb2
SM/sISzqM/ej4bv4DU/KRwP4xOQdD/H/lxoOEBwLAO4BAddSsEFL6ynZ3UYV0kLeueClFQkW7z7sPknyG/8Z+dwXHAHTMTTq
Q57uvOEVIRDxAwk+5B5fC9QLytbDCN8UuzkcvhMH8hG5C8QY3hr99cMI1MnEC+wV+RkCLe5LFx5T9DNqHdUQBPkV6+8iGAgC
yB8KGv/xGgMVAOFA9CdLAkPj7w435DHhxt7M/Ps050QH7hHZPgQi7LofJfb54iLt/fz0Stg2TBsf8x4jDcIHxrH26O8RJPM0
9wwj9EAKFPuWHy78GOA54S72zD7YEmMxG9YQFD3HHs+85sn1+DfmdwG5IsrPIRcyE/zkF/kx7Zvu0cM7+/lA4+AR3PEcBS/t
Ld/BksjBGgbrux625AB6TBca4+7176fl68jm5zMFP+6/EwVHCvYvDP204cj61SwBAg3R8x8U/+/1Y8rW+xq76gfPKTnF5Pjn
Dh7gD/AVOP7sFPHm/A779P0TGO8Bw//WMSLUCeQV89/JDN0OAwxXA7wHBPVFAw/MCQbvDt4P+RwJPiL21rbs8PMP0Bf+BBvJ
Ne3jAgMVDif8+UbWICwGzRxCzQcMNy7usCck2hrQ/QTl1r8nu2Px0qAXvisJvx39Fv0kKAvK8DAu5e4+/Q2zDzDhGBEqIt5b
COLaD/nw4fHUESYpDgvg9KXgF/4g9zURDhT6NdAx7fks7wIjNDv8Wvjv7i7w5+QR1iRD9yIE7+elBA3qHvQxDggYLDPQDQMJ
lEIF6+7mAP/VE8ks1Mfxx60t6g8I7vH9G/P0DDAuBeopBiwz1yHu15ACS9PECg4bzvHSI8A8AsOYMOcoyMsFyw74EtbVCyN7
4Bi1Gf7Xnf8RGDkI/scA/cHRzcUB+doO6cQTJvcgAOZL1Col9CkHB8/579vuGfsghUUJ5en//QfEBc0szdzizp884wAJ8f/r
GPX+DicW//khDD0r9Anu9IFQQvHp9yEZqSb3zt1b5ruiLrkbBfj3+frUIjLz2M42QsAEKuj37xAQRBK3wfjx/RQGFRPO8BUT
XNpSGLLv3hYq10zLySPv6+/GKzzK6c08CDUkuMb9AAkk+hQZ2AYWEmXhMBSi2OUuFNVOxMwk5uDoviRF3fDXOeIX7gIe6yjc
MgbUJ+4Uuged8gzi1TXoH/2z4in+/90HIv8gPO37CA2KUTrj6tD8LPLv0A2y++PozRHQE/n1Es/UxAcbHfsb0B8M/gvyGPUX
7EE5/wzKGSkPxe7yzif2DyHh0wCu9Avu0+IkKADnGLzQG9XX2/wRJuAd+/P78Ab94wfqDuv5DOXcG/j/CPH1Cgf6/BAUH/75
B/wDF+EO8uSGV1AB6f4LDLgj99bYOOvcvxzIBQj/9fQNzykeCdO5GFXYJyHu/vYKrjTF5TUKIiOoHsj+5coKDrnIylHbzObU
F1TzzST8FdL7OwbX/jMABegAGPYJtwPA0h417tdFD9M77gLtzA/n4vbtSyoWEQn73zIt5bo03STv+SntHroYydIRN/PqTxDM
OfXbBrf81//35F0bFwUV6t8vN92tLPUf+P0rBLvX7hnx7gIuAEIN/2P1IhziyznoLMedxdjTDyfqNwoErxDgAaFK+eHr1Aj+
yAnNKNnSHbetOOwPEtXdChTm7R83Qvz6GwAWMrso8bmQUw/h5+9BDKXy8ADfVe29piza+PrmAu8h8gwXEPsGQAzn+/rxyu0d
/yvWvLEa8QgnEh4S2fMH+Br6OxacHdEt8dMsTP7i9u4pwDz06SzpEa47/+T73AoMsgLC9s3sPr6/RAMPINzwFwvdByMgIP79
M/YXLskV6dQQIwv4Nf8cLsnI/EPg8CLr5R8aDRMeCDjhOt4p4kj/IAbG2vtA+gryzB8J+vf2AAPxB+UV49z14eAZ9v0F8vD+
Efr4BBoaBfEOCBYV6Aj28OivJfDJ/VEVQeDpB+jx3hwQ8BXr0gwN4N7GATpPJv7v7OYK/hwmC+MDoBgFtPY6IwsL2Abh1SAa
ECES9bPmAP7bAf4iVT8F79b8OeX1C/gQ5KJA7N4AVh5N6vgZAeoDGyTe7vKy9gTg57kaI0ApGwri9gj+FygTz5/9QNfZAP4P
3uvOH71S7c+aJc8d1OQN1RX+I9PZAjpe+Aa/IPjdt/6TBUHbxgj3FdHVyDTTTOWwoC26KdTq+doR9SbR9f5AUO8Vv0IA6qoC
BKQF+rIOL/0VzsQaGSH4DTgW7O3X/wsLHrcE71AV+uX73iXFEzcLIgOcBPC1BkAFCsPOFiwl+Po6HdznyPP1ExinD/FGH/bg
6+MctRI/EBbypf/El9R//gH2CRsh5eAIMjv7xu/W/OfzqfTkDQEO5hb4Bs7eJvEP88v5zNEwGyjKF/QtEwIozAXCtEzcGVDT
EefKBy3vMu/z3qDD5vHvGtNM/gfd6v0H4R4DDtr7IwPaEPYh/hsoIfzgDxBS2wXqIQH3IM4T9Rv3M+v5EQUI6rD9DxwSChX6
FenoNs8/UfNBzwAcKs0q0MnksfoNPtZG8ikSBCPpDuq/DwcPGwU1+CrHAxq6Qk3xH+sVOVbRCsfO67f99xnEZuMd3engB/bf
1T8XJBcqNu0tEt1X5CU54szn9AU0B0jhHQrbFRsx3ED4XryB40cM0P/wNeA/AAXIEv4cCPz7+9Qm9dom8gcQK8AXQwEIMepN
EAbd0QIF8hjqRs4w7NkQGw8BHSHQJPv4FQfd/fz6I9zj2ujo69QIOMA48Nrmuf4E8iahO9xG77zs8dLhPfEB8PDZ9xTu6+5A
HMpS4TC6FybVGDvYCb4n6twaBB7JBwzJCO/4Ezf8OBGfDzrmzDAGC8n7vyDlOdYB8hgR7/vB/xbh7fgpy1IdIVv99PHJAQq6
AgfORcf9SMf549rl9+7GLuIWDvcL1vM16Pvp4r5K9f0N9Qtm+QUQ3QoO6h7REj/k/dzg4zz4AS3ZFPA/BAD7ARza9/jAHsz8
B/D7DdkLNfPZ4B4NCgbpxSPp3+HA9PYa9xc68AL2UirrMQMK/jYO6xsXBMgBCQWqVhobZ/749snY7MoU3+j9vgbwUuww7Fc/
EBL9DgMqI+QqIc7c0Qfas0cOGXX9///Mz/ji9+D1GbnDNu8A5wBRG7QCHEHh6BfNrDkNG+weBSQQ7QYELs63LgPIzAhJodry
oEj76ejcCfbMC8kr4s0Nvacx9AoF2OUBGPvwIShIAfMcBhs9xifyyAsArfVNLfTyzH+QugEzoOIPvCZPueLy4PgctB/hHjAV
1yvZvAcN7dEK/bH9RyH/6eN1i7XyOqzrB8QoTKze+/nnC7cW9iowEN0q3roCBdzbCDnyGOEY+9BVIewU8jTaHAgj6Nki/Rog
6zToGhQXH/HO+Qj5zgbb4AZYNBzcEQHlCsD+rBHo5j0O4fru6gjzCsYF/xj9DvEg1xv2y/c0C/X90S4p89P+6RELMRPrOBkP
LRbeLejwv5tl8Akw5AocOP4U5lD5/8bauMgfHeb6HwEAtvgRJEQSHSsW+9QY1dlHWSdKGAL6JOgP8OEM5TDI1wzrAs3m8ggQ
Ke8HxiT/Gw+D5SsDF+371tMOGToh7gIB8Rb784kHnFkN7ubkJNQCJSYC9skeJjYTgec9Dxvz5s3k9TQjABkV5h8B8QCDEI5S
GvD2L/0kFf3Xy8Ea+OoW6gBrPNAY8OX40DfYBh0U3PT480f9Ctwc6xLg+x0BG+MgJPxEN/nuQ+vswt3o+P4m3gjk9t718Pnl
9O0S6eYyHP0KIw+389r32DzjFywNJ/3wLRO+/wUfSCbgKQzNMR7kAPVLK8H5TM9MHl8SFhPFAwHl6vXe9tX6KBUUJtrp+PTu
NO3mEO8r7B8SHMPOEhnoAgxQzpTkMP3ZNNcs3y4M5uIGFSPz7gcG6SFO6BImCQn7+x0yKE8j22EQRKOc8GQG0jHzH8Md+OLA
+hBB7NwXGgA3Gf/8NjIDDhFKPxhBAOsR+iUMHOgP9u8aG/QL9w/rExwD6OcUDwYADR4GDP/4BQ/wCA765AMI/7UF5e0F+d4X
KuT5BvgV9gfXGjHg7gP/DhoA8/UQy/0M9AYr3uX5EOLu5wEgFgA3JQ4x+vAqOBXJ9CQjHQDy5iJZkkD2BSkU/Bo7z80Hzc8x
7+z3OAwWHh4cPxP0Fxf/5u4vFSwf7eYlPbZC4AQkEvceHcfq9uTeK/Lk7DbvBS8pFDYl9CkfG+UFGP4TEvbgLjqWK8v1NQrz
JiK69QXO0BX47A0bD/05Ihc7DO4pKSLS9hkGMgfh5DBPkDPRFiMg+iE3s9QOt+hEA+g65xDh4g4YHfMZAvjW0dnMCd5PIzXJ
EEz7RgjPITDu7+36JvzGBgTXRu0U7fMiPSoHKhEA3cnw0cvcQQwF3uojFTkUyzoT4+z06wX0xfkZvung0/3LNPs3De/u2Q2n
6gks3x/zyhf+P980+SvH++QW47wzBdgCy84Fl+TCDOWY/wIA7vP82qfL6AD+5/bl9jcG2v3d/aoAHicKCfL7B/sXMdYmYDI/
4t7la/DcLAMgyPGt+h/hKuoxHwz5FfoJD+8EDPThRwcNFero6Q7Q+DL0vA3GDSIY1E0bHRMF+iO/CPbwDAQj49n5BxvWAs30
JTgHxPu+7Qjxy7xRBhQVFvzg694lCt41HgE4Vv76Dtrz+RECFCXtEwURJAjqKfH6E8cREgPkHRsX6cIO0/DtPbTATvczCiPV
MzD4tihANPQZLdsL2/3yBTUA2QTYEQYe+yXKFwb/KRHM9RvxNPfc7Q3p09UAHvPiIgzg+w/97vkm69AIz/gUBbYXKhIbAxwF
0ioMBgf9Btf0Cwb6rxWZCh/+4gsaHfQTEsTfJOAG8QGzGkUaIv/9AtdDBwXwFArs+xQA7pP5liMhIe8Z5eHz8fXB3Nnf+gEi
/s3vzcgc/g8NoAr0VgkP1SHlxen+8+QFFDXCjOha9eEf9SHSDNzz0h8KL9oNERIBQDLpBwciBxIKRSMNMRDRRCUpKdgT4tfw
6/vm7Pv23vri5QExGRHbFREE0AcTEwgTGDzb5CxF7gP1Kwf1/iPY7sH4DQVAAgUDGBbnJtQZJQH7CDgONtg8rSAFD1QLN8fp
CfwgGOb63Qv62ef+GQvS8NzaM8byBcT70w9bFiMGFwgU9PKmTFemyQMC9QPM4r4XAh8DF+PcFgICItjwAPNX9M5QGyoO/9Pl
BRrjEw0r8R0GCu0L9BL4AAsS+QvsAvAH/eoC8wUOBAkPFAb9+/cCA/f8GPDo/gwL7EHr1RhTHgXBM/Et5dk1Hg/r+OPWFgEr
ESMlBN8V4hwP7PUrDOsk9PQ2DSD8MCP42iYY8PEQ8v73GQ0DAxQJ+xcGGAj61+gF+O/xA/7jDOUIOiY6ETUsIukBCAIYJPMl
FhS4MOwL7x8MEBwgCuoF6N/FD+/Owz73GOvwyeDqCgvRPSH4Bvfs3OXQ+wJM9fzz4zkJ6uoICbz+4BTEE+MiN88k9/78BUoX
yvgNLfTy+MrXIAoD9iLmHx72+Acf39Ad8NHlDiW13OsiBMKizjPs5PL6+Q/nrwL8JA0XIbYm2QAK7jgU0dvcMvHrAamnDhwI
GQMHAeMF7fUK0N/v2RUfEu4+DP8gAQk6x/7zDDTpBfoVIAQa0BDHJhso7eoO9/X8PwXUAcYVCBDPOf4NGxUkKsQI9gYwBPri
GBgLCtAS3PTe7wHnE+3ZBf/4zPHF2D3/q1oyNA78Af3kBQn2FhP5zQYFD+fM5LIY/SfCJ/IC/txCRu8U4R3eIgDrIv8RHh4e
9/L78yDiJAAa4Bz2zwgO/gnwsOT9AhPw+foY6rkV98X81z0YNQUZDTfuCdr6HO0RDwE58xIN9TwM08fS9gr29PceFs27C+LN
Aw4gKUX4Jh415/7R/yr6MwEXIws09vJIFuEHyzDL/q3p+yDGiSIKuALzFgo0+hHqBjYH1ugJ+xT1IxQIOvweFe/fVg8D59/l
BDhSKVrlGbz36RgpAyY47tby9EAf4vMW2Tga4+ML5+fPOOU//RkQ4dL18QD0uvIGJ+Yj9gXLAj3tPyIaEAcdROgzeQIVJOjP
+RXkK1fkNLYVL7YKNkXp5xYVQSUn0vcD+7vqLwHwTSk+4PQTHgr/zvwR+ihq6EPPFDKmDEhc/OceDh9DHsDoC/qtAisO6E83
Otbf/AkDBer4OgIVBy0n20f44ATsA/ENIA3x2RDH6i3wQOg05zofBscUDwHCAezVBuPdJxXZOeUlMPUACu26BRRKASDuDOr2
Guo1U+obBes7E7/zYicM/u7Q5wn69FbxIDUiEjjd5ekRSBkezSHKDyfTRz3sBRDwIiG/7lkdIeIF92IdBNHIM1VA1foR3g2x
NkS63SnV/AvISdctB9k4zfwi2uIeBuH5Guk3FBfd8iAbPCLrHqQOtTBar/4C5B8z2BX2WsTbGM1O+ukCQf7XAyHjRhQu3wwx
HCoe8zG5ELMzW4EN8MkATtP6EkrK0CS7QfPu9DPz8v8e2A4cIsXdE2YwCQTzuha1N0i5+f3CERLyIPdJ1OYM2DwBA+gZBfX4
CzEZIhH09tcP/i8DEEPw/SIZmP8GEjAg7CUS/xLg/NziLhvV3xs73gVLGxb/mfvuA9Pf4P0X9kL8BRvQsCEZ9wAcCRMS/9Lk
EQnY6xkyNdUeNeOxwg8SxLa8GwgGy/bnWv7x7aYDFfvq4x4a9AUH3Bj8/O/2C/Rlzjr6LioYUf/TNvzK+xPz6eeaEVTQoNor
Kkjsuxr8Svv2BvXPDwr1HdM9GDkiL14fujUPpQowFvfis/dTvo7GKxEuC78H+jH9/eH6rhEdFResVeAjDRdI3ggC4QrRt+Ln
18kF4+OjxTMiUuj3LyskOd4YNv4C+tsBHxyw/uThJevL//wuAfpa5d8/AAUFybYu3QrzFRZJ4BPS9ugxyzXmiBv7CArGDecj
+vMFFCQS6fjfBp7d+UDsFkcH2wToCRvg8vdv+AfO2B0jBP8Mz+z6NAHBFRIsM/H46w+B4OVF+iQ1/+/58gklxw38bdcYzM4O
6hXECwEH4vg6BOjr6iz4/e/0Dd8HChIOHQbz7RcD/AUb8hDo7Okg+cTuDbYu8dQZzev7RhDuBvb7HLca6wwBwg1BJ9cu+xy9
IToBOQVe3ywN0x4X+ssBER8RAvHQKx8VI/j8Bs8OAfDRBvEkPRYfJAfROvs6HvoW7SzI6sQR8CwUGgznwzX/wuyhMOUZlCEd
EhvS1v4gQU4c7CnpRQnSG//u6dYO+R7yFvoc0ror9sQb+S0fPt8UKhvR0MkhLvMeGQss+EIJACvsFM0hDCzvEAQL8wzvF9gf
FesG6e0kHPsPK/7x9fUDAgH+IdzN6Q7y8OD0+1HbDzbq4gAxASAELlwY+b7/AlITyRDw8+f+CPHzEPaqA+3kGd8P/fv8EQYs
NAsx7BUz3gwBDuoMTCC3I8sN/tA2DSbH8Meg9gEGvvXlNgdQ5A4HJeUMNdvxBhoC0Au1/BAH1h8kDf4a7xbt9xP/DS9A9E8n
ChkI+vXW8MAnRoFqFFcEzxnQ2RgmFfZEzPDPMeXv2RfBFxL2MO8jNwpGAA30BQfJLBgVAdEt0gwGHxkOIi5JGBQVFPoYGQv4
BisQ/eQjFek2SiDh1aMADu4CERImudQSOgQv+wj8CgkjKRPh/+mt7yhY+ffjRyxBHObp8B3iLw4i1UvV1gm1FOrn7CQYDi1I
K+rc0d0ivisYIPz1Iu8b5SXW4eIO2jEiJORT/+PyvAoB5e0HL+sjUBrqzdPfIK8oODv69i7P/9oE4BPL7PUHBBs3DPMI6sL1
9gHjNy30Exf/DvT1CwkeADPYCiokEtns+O8j9AQvzTkyRDHHIuTB9wozDwAlGwpC9db78QhT/e3CA+Qe+gQJ9y8DJCNEaf37
6/5N3Nz98fwByL8o+PLXPybsDt4c2Nzj+FYK2ggLDt0U+E0cEA/vNyElFQYH4h7vGNDkBQC7CwQg3MchF6EaBCfdCgAA9OES
CA0T+wTWBPgfEhK/7R7j0ywOH+7+7EsBCzf8FhOcGg8r5i35+SjG7xbZJ+YO9hArNuoJBsHvyAsE+ejADBf+9ipgJxcXCjw7
Ms3D8BT+6OLyLAlBKioA1F8yECL8+cck5t/l7hwTH/0LJB4ZDhgE6QkLEh3f8tUpHgL+Fj3xDczKDC4Xp77uGzK0/MsNDLga
wjnw9/H4IwgA+j3hNCfV4gzc//0P7+Pd8c0d++LgGOEf9d3PAwoaGBsWDvMM9xgDFiXRORou4wTfLA8BziDgBg4EHaE7Huuy
FBINIjnp4RriHQbTEfwR7RAC8uIoCvUZ8hhH9ddCvvIc/zqmJhr0svYWAyMUxtkn+vY23O0SIu7w8voAMOgV9/gs6jsB2hQn
GxcA6g0OEeM+/BHk/QgMJkgHC7ZK4/lSx/EOFPDt073wBPo99vUJUSITFtUXAALjL+ETBRv1Py3i0fH6Su3gHPX7BBIWMNjS
GOq/Qxft/DQkFvPRCAoUlRLgA9At8/oVNiIA/eDV3/f+t+HcDVX7Gg34ECwU8w4v3jQolSMUOJ4R/QLbFe4GQUYD7hP2uLci
88sQyflHAhgc7MgqIfIIKR0m68j/FAKgBNcLwSPnDjpP8uf28cXN6A+mD+n7QPIJD+bXIAbeEzsZKiTC+ycRlvv5Gav54Qc8
TADe2Q6z5R/vyRLO1isZFA/28DYI4PszFjcv2fgZMZYUBxCrAOb6QzUH+PAMweIFB8wMy/YQDAQR4+cY+vAMTx4dEMcMFzSR
EQMepRH06TpWDsa/C9biL/HM48T3PgHzDtvPNxbg+y81Kh/L/QEvnvrkBLEE6QQnPv7u4eTG3AwAve365zoSFvUB5t1C5NIf
IhTz7hsD+/QGkNoF7+gwHxQGBAD257oPLd83ERbC0ePxGeIlGv0vUP3s6foa/ifWNf4i0SAF/lVJMA2wSeT0XcPy4xDW3squ
D+5CHv7w1Q/8CR/JB+f6pxS4A/AJP8NMBhbYwS0a4OatQBb6GgTB/6s49PLu3PkX2AnYM9S79crAOOURFfntCvvz8vc2Id7n
L/sOKuQv78To/rwG6OfQ8+vnAR/2FePxMPfmJ9kDQjcEJuy+8Cn+9ernphf5BfO18ernFRTp6AkHGCMG7PzoAAb89Q37/grn
98Am0hdM8w74AQjq4P7/0fHa4ero/sYWyUkcDgfJ7wYdJOIFBhIA6tDzMtUDHNsd1C//88v1BOby6N8OOgLl+iQdGw/1Du74
MNjM7RXR9sgCtwzN6vPuQ/b2AcuwFB3V6/XpBBHw0xzoDhkn8eH8Bivn1Okh4wGv3cwovxEw7CLZEyfx6fTu0wQZ6iD9190m
9OY8DNy5ztoGCPse4AYEEOTU69AGH/P+N/biEfwo3/Ht0iD1wswsy+gOH7zpAfoHNtgkLxII6rraGSA24TcKItL9JzbrAxHc
8M0069jQR9js/yfG/Q39BzbW9kIA89HR0g01ONwlFRTS9zcq3O0j1PME+u0CGbIbxkDqJxkM9S9K+bN/qU767ANTCxXZR+EN
CgAg+uLU9e4P+ScDDJ8Bt9/vPrmupvYj+OPmLMtPDRzzK9Dk6AjgEPoC9fPa5yQG9snM17XnpA+4KNwuB+30/gwu1F/FGSA0
+TPry/Mx7z7b6tfuFN7i4B/a1O4Z3PzD870mDtvQ4+IyFAkc594X9vgaPLzxB/IM9wXDwBcLIfcX497kJ+8R5P2fKPHV6Obv
QxXTEeC+/xvsEmS17wAEHOASpbIiEj/xLt3e7Ei8G9basTH+7rjf+04aBTLZyyQe/CNFzQPswe35HtPNKPQBDPEhPcf/GvAL
E+0PofgG18P2388MSBK5T94UDMACE9b79yjCAj1EFyX45hXoG1b97O3RKOINEQI26fxKu+r7BsrABRCz7fKr6zUCwNMuOiki
+v4G9QJT8PL87Dzk9xQlGujfFBwNA0TmCfLv2xUGr/QuKsnu+3g3/xPU++oVc+4n5tcs/e8RCijM+DjwFPoy0ej37cT6+cjo
KCP8Ag1UTgQsUw/5zunx1NWz2tUmwLdbr9Uv2iX40+o23dHs2R7LMPTtu7NC5CrtJFkh4e2j7O/86M72OuXKS9XZbMgH/tEf
OiJK4uolywX/+QbkOv4r/cna2b0zR/L+MtDv8SgUOjUSpjwHJgTwGPfaAuoiocoF3PkWBA8y6a/B3uq+MycIwhrgI+lEMEIf
ErwxASL9Dvvr5ui/EbDeA9gCGgkCQPOu2d/nyhoq+u4m8Pr/GhQhIRzOQvAG5O4V9t8M6PrI3A3iE/wOECLwvMi28KwOMeb5
EfX9+xb6OCYx5E30/ODwGOP3EsHtw8oMzy/7Fhko37b70xecBAM2CA8DNjNJNjAVCcIgBvLJAw7VzBv7/r/U+fYMLhIoW/uP
6s+91B8DLxQ2BTBNJQkwJyPuLuP34wQz17cF+wjn3wH+FwL4NiMTt/HGyscL/iosCgo1OikCNS4PDCzz++0MOubF/PkM0tcH
6xD0CjRFHcDt192oHxAmGBvrITcrJU8aHtlBxurk7izYzgrR7NrWBe0t+wMsOAiq/P8e8SYo5xxELSDR/RSc/xQRDQk2EQJE
+rzv4QtJ77Dd7PwIDhL3APoCKfc2KfYhNDc+4hUHvgkNIBMIRhPgTN7S3+gVYP+/7/3jCB4f8gDu9PoVCRXsCTUEE9faE/8A
Hjk4KBgkLjC+2PnkHwn9Ax4SA+c5Qy3k9ShlJvY6AybwRx/UDEQuBgsX+RHp2eAXDs4uCAvXxAAitS3i5g5A8gcvHwkOCgcF
DOYn3hTx5ynp4fwYDBUIGyvy9BEFFfP+DEXdBw/+BxLuKPwvGhgl3VobFSQWDOwk8/HH1BMcEQ4MNu0RGxrhAxEIABTbAMMi
BhM55iIuQR4UzRbyEGYSJSk686ENHwAXJu/mtzxCzDW/DizvAdnjzjHp/yRl6O4wzuokIuf+4y3FWRoZDiDt67Ad9Q7tEgIm
Aw0NUx0z2BP+JAkbSUs30OPwwBUKtRLiRDIi9Ab8uT7qH6Hx2UgE9CjYFQq7HSaz9CzlxfoZ+CZLG/EmHvsiHU3px8T0BAX4
1i0FDS0h/+z5G9k0+TkLBOQA7N0I5sVI4AgQKUpiSkX95Nqe8+HQ8eYp4xvfHPz+Bh+9LkYiCRb60sQOAu4W2OQvaNP3Rfbw
+x487D7rwxtf4tcfzz7WxBbyxxsHHO8R7DTZExcgKvEGIu7nysQEFL/1GSLjmusQ21zL7DsFIsLmGRUm9ibD9NcvXD/ORgkG
51I3xyMfMxoJCRsY9wrtBA/ECiYM96gnHt0GCfYrKe3OFG1Fsw8gVAwwRdVJ+yMd1PAYPdobGRMr9+Q6+EWHLSXnAkoT8xH0
8StpMvdGBizkUTDOE0dCC/QO7hXu3NsaFtc3EArXogwPuyTd6jBMAtZHOy7YNwwV308eyg8vHQbXCfUoARwOD+3SIjES3Y4N
N9z5+eMrIvLwNlks9kISJeBHO8wRSkME+Qf3GPLp5S0ByysdDsmuDB22LN/kJUPo9BsGNeYBBBgt8x4G/BTdJg7u3gvvLhYA
COoN9yP6wxYsBeL24hn08CFWItnm4fcQOQPI7S7Suk0O0+UPHQG5MhcNDd3z4ugP81LZ8B/bSfztHxYC/u7+3/L2P+nm8Aca
Q9rNxO77RzG08Ry9EDACITIY7+IE/uDtEEI/D/mr3fjn38vFGc77UsmrEN/MNPAmBQny60UA6gcEMb73CykFGMBICgYhJzEm
6AzmPLnEEuH6HS/yAicAAe+25tU48Q3+AwHlAeT69uDYSvD+Nh5G5gsi6yLk1yHoGAsvGv8v3lD3tKnT3hkX+Und5u7EJw72
CBonCxLBK9T0yRnK7wvt5wz+7d795g0B8NLn5zYI+D7hAv4B/PEHCwzd4+IGDNURIM3VAcH5JgnGRTweCAv1Gq8IEA8B7P3o
AfjCALP0s/wI1Svo7ecIBwESOQ/fCATV6dTUFRcKzts17vgJ5K4e4ioC9gj+AubYF+Mm+dX3/hUfIiLy8xoS/ggGCiL157oC
StkQ1P/0TuPxD8EpHbzuAhbLK/rc3gUhOA4X4v8aE/8AH+My1unFDSvk/8AVBUPY9fSsOAvA/+n4DuxAVNUN0vv1urwsDtfi
CQD84QACAeEcrTNU4R4HNj4C8xTZ8TzVB/vrRFPa+wLu/8S3Jv365hAj/Pj4+QboHMFFLdsQD0hGD+812vE19PYC20o+5A3d
EeThxCoTA+ozCAT3AeIC6BO1QRz2Bg4rTgTzD9ffQ9Ec3ib/ygfoAiIsIfLTIxn1A/s+Ie8CtwFP3xXZBwhj1vYBvDQdy+UR
FMZA8er/CA41Bx/o9DMF+/v66knF7cwHQvkRzgv7Xdn/BrYiBtAH9xgD9fDxvf/a5RoSFwwE3ukb50ALGvQ49OH5IvDj2gTy
9A79+985GPUWBAP//r8R5dkBJxkZDNnnI+M3EfLiIwLc8DHh39AK6gQb9vHxJyUAGONBxBvf9O4I7yMRECnq7AK3ofsB1PJQ
uwofiSYMC/L4GOfH9hHZ+/D2FEvbJvdPKsgXAvsk/gwcOj3wJg37IcYZCtzmFQPlKPvM/BszBvsfHz7nGff7HhDbB/fjBNwi
4xI09MrnygUn5hwM1RboQBzT+AY4+MXfARvdGuXG8SgrIOBO/xgU7C/eAvY38gH9C9P8HgQA7Rfu0Sv+L/X8D/7fuTH74QoP
ATkoEc3o1RYd7fAGFBsA/RDoNDb3B/D76BUTBigZCQ8OJPMJBKkdShwY0GgaLDneQNfYAibH8Q8MuRkSGv3rEfCuGvxC4B8L
IeHiOCAc+D4O2hT2IgIw/9HKHU4R2zgTLdob7uIjIx4P+tVj8iclDwPr8e8p3vbsTg4KDusF8rcXOh4y2v/40QUECW32EeQU
Sf8u7kYACe8S0dQDIfHc/kYr9iTn7P3KIzr9Lc374tAQIgZP6xnUDzcBCQEhDAoJCt//8Trd9eZeGP0Y7vofyyco/BTe7O2/
BAT5W+oH3Ade+CL4L/8I9hDV6vkp4/r2WQn4FOYCArQSHfkr2v/k5wb1C1T1D/8BQvkc7jHqBtb8HfIQCNAvECLlK+ztIgH0
OvcoDOso2dUc/TtX9O30J/flIAELEQLRFgqu9P++6EL99wk110gZtDTpGQ1iAvIDKeDgQfvzBCAR0AP0NwHX+hLbEuki4PQC
Lvgc6OHt+OPa4BwlJ9EZ/ikG+CwB6AzvGMsOLEUNPfBACfPtFrLIAs3i/QzuEwLr8fPpKQf25/RzGxsjvkMB+CrHFekZRbQc
Ct/mAzfnKv428rbX2NcV/6zeJDkCEhIV+dnpIfUs/tY4Bt8gzhXOBQXy8wcQ/hT4GPTp8vgAAQnY7AIG+Ab+AgD2AQvyCvHw
FA7w/ej+8xQo1uU4HSH9VxjNLxErFSz97sgSRBriIwkZ1hb44TwcKwYX+1DNGSUgBSQo714lM0K89ho/5lYT/9zq9sIgK+Hr
9+sM2SrS6d8f++Dx0b0LAQfu7/Uo5hMKUeDV3dzpD/+a8OIr8hUJCe/m7hXpG+i/JhDe+r78sBUT0CPXR90kxQ0lJbm/EeIM
4dvTDs7pBePB69XvBOv15+QUEOgXDgIg7TH6HVAAZkDaOtbrJvHQHsjxGyy82T0E6F2s7x4TXNzyGhLKJuH4ABj94cm45TTb
5jYR7hrLx+j2A0UP7A5HFQPKLdrEKRIAHxIN+McF5Bse0T7J8PcxCx7yAe4FGja8G8oQPOPXCzsv8/3E3wUPOy4gFQrrDBTP
CNsPKgj2E8gJ+90i4EkaCzj6JK3N7e34Id4iIzkVDPPxDQ4DEAfX3BDYGwob3SvgB/njDwo2Ifo1ATK3zu3kKii9JR0f+SgB
5fYJ/Qgl8N0eHBT4Adz9BRXsEecZ2NtfByEo2+bw9+EiMAb34qYWCif94P0SJkHvzhhh/C4T5EIl3fIfuuzm1fssSupKE/kH
5AEd3fEYJc3h19HoBg0c//H+6gsLFgoD+7Q2Bt0lBfgS7EQmDPIfGh4A6f7Xw+YxMCXo1RQbPjzyLAI77wP/5jop8Qvr+ssS
BfTwnvQfHSElKPb/Ch4LC+cVCyvW1d4V9Q8G7/fHCcEAETsH+h6f4R+9CrMdBvD2/fUnjgsIF/tAFuw69di+xQo6Bfn83Qno
+gsWFg75rv4Gq/a6MB3mBSL3N5LgGw3jSibdHfu909gXXDbx3M4I5e4C59clytBJGtVo6TTFzujvLVue/fYXDv8Q8EAcBjDT
EmUm+bjCE+YRHOPiMbzHQBe2e9xUyuDWCShWkwQAE/UiBANW//8y2/giAApSFD6s7R3dFyjz/ec1Rw4DAf/GWrbsgejNRusj
aNoF+uAvJ+IIU84LOOs2sx0j6wIw6k7k6BgKDBAd8FTUwozhgSsywCrnCQTKM/Tp97z+1s3WPhwcTgbo8N+h9t77NhHe7C8c
DhEV8Pj69O81+Pre4/wX6/ymB8W04CJG/FUT0+Cwv/7bHDj+7eoeNgIkIP7gAwP+Jwfz8uz2EvfX4dDhHA0Q70gSBd8LxcUZ
MfQz4ugx8Tf7/CEf3vzTCioR+N75JCfy9rYS2r/eZjz0LSj1B/u+6wDz+BPL3ignCRUk6PS3Evgr4M3t5u41yjqSv+bJ4A3f
yg3n5i3/Dy7dQO7OJiIR2Ork7BnVERrOxzQv8FDlzxjxLAc4NyQb4lQnFxMB8NQi3snv7Qo2D/YmJBMW7grm9BYI/BXS5uY/
+hwaI/L13cwDCzc+HHgQ9ggGLLoVCN3uIfbp8PIXXxJBOwzwFCz2IB7jFBowDd75GgVJUCjuH/7G42bv7ArbIPAV3Cgl4eEi
9dkCzzfZCDorIB7vL9LbEvQU+Q/u6gAjAtgkHvPXC+VIAzc52BfgEDT/3SAfHEPa4tISE/Mu+uY0yQP6EO3oIvHnD/fn5sfz
+7XpB8gdywcNzMLW5PkIGCDNAeREGDTz5+C0xTP+0wRTCRs5DR4b+fXGMDkEMdb0ENz67xL3Gx3/FvIkFvZC5zANEA4F3TQ1
2AsM7CVQAoGz8eqs5uSu3QjV+SEP4KdaAzj8UGAYQh8L37MJPqa3AenBHDccMTP7Df33SM8eGy4oFjn+9dQNERUnC0tlCyUc
BuDcMVfKufH3AzUIPQXnv7Qk7iXXBAwj/xkFAfXz2TP7GBYr+xMBJPUQ5fEizOUePw0JIRAq+wnm6/E6xyDZNjLpzdMSJLrm
6wUbtVRP8TDOEdQMLxPJGEwYGiTQQuYODi8Q/tsRye0+LrnXFwm4+w1FHdohQhkMrVEH1jULut79RzcsvRFjDzMZChXgLPMk
GOYKAzvNysbx/OdBJDIF+VL/MxUMIu0i87jdDAr3IAkb5gTt4xi69SP98QnmDQMV/u3iFjgdDgAdBhcK6Dv4HNfJ0Pnm8w5E
E6oJB+Q3yukQI/oHBwwbFBro5hEfD/DpUk9O+O7ZF0IyCuVV4fbDxyLhxxbiBKA+TwG9GSb3sTMa5skKKyAA5DE6RQj27fgd
H+naRtsO3N4UzfQq6fugLDr70hsG/6lMGPPf+e4O9S75V9g4AiQjGiH64yTeL8vxHRnoGvn8DvPVzsHmBfsMVAXO8TjXE/Yo
/zLwGAYGVx07AOP1/u8i1gweBBwrDgbyG+Xj2BweIiri8dcU1RgALyroPPLHBBAmEQxBCwQjHBr05PcLCvUN+CAW6QMN2CHm
5e7oJcAL/Rsk5Tzf8icBzSX+OSIMJO0g/wzg8OwL/v4sG+LTJfQR5As+2vktXQIHzjru7w8JnAXvIxtJ7i01DxwZ5yYCGOUJ
H+7+8BTO2NEQDhXsNBELD80gD7YKALcYNhsf9K8+HeodHcr/3QjpKS32/fooBLTy/7z4/QH5MixC+xXa2wy9CN0T/BEUPhv2
UQ4FGjUQMBYq/tkmWR5cBATCGu/e/SdkQRwb0NYIwwLeGgke/jcUGVEo9yEuGTUdMRTHNlonVeQPBFoNLwgPL/wK2jdVJrvS
Niz8HtUJ8AT4IvgGxRzmIji16MMM1pb55+hEEp3iQEj09RTXIkMEyBXlJWP2DTvZMx2xFL9/yOEX7P5KGekkCsojLBy54jBZ
6xQV2isB+dvh2R439yQtJDD66hPuZMLsEeftSSLmFyQVLfoSyAPuMAjV98wOBvoj5iD90fMP/uMW/Q3t2FbTFxnRtNZCGvH4
FSANEboS9DX+zfnZGA38FPQj68fm/fPxHgUP4stc2xsJ0LTXWgHuBAIZCwkhSxjf++rNERfEFsIlSz7ZEA3UN9L+o/LbTvz6
L9cS4tTZTq0GxiL/K/r+qe2kBzq4MULu5vQK3gf3QRpGZhbB0/QCwwCBivfWBd/sAdqqGhcB0dYMQ+30HS26EObVJA/B4CAQ
ESnd7hwy++0gGNzj/BQD8PvvPPrYuTIg7y0H2ynjDAz+yvM3/ycm2vIb8fUlO/Qd8OP2QhDnAD354hHzDPzvEG8X+fEJAwm7
4h8L5vrm9wPyO+4K/OgzKfXfv+RG/jP19MoV0zgX9NlqTBHz/+Aax/EeKBTlBA2zyvL/IQDwCwfc0gr+Tigv2wLgA/gODvoU
fw/2/wv5GLPyMP7t7PQVFvdiARr48Cwt+rnNymMKPO/w0kP6Le/z7W41Hu3z4xbU9y8hD/Dx4sjsPhgf79kbKOXLBfpE7ybe
FNfP+R7vwv8JSv4pECXtAjEc4O3S7RXU/zkD0xsqCQsvKOHdFgcQ6hrQJeoo08vuHToVBvz2E+kSLcS8+A339ykWB+YUCxkU
MNfkOvzp4gv0xeEU2in2A+MBAe8AGrUSAwsK8/P50M0Z8C4h7ArNzwgl3OMQDfj3BqTZ9Nsp1hPEJfvrAPDHDeoy9AHa9NDj
Its0AckN7eIEJszuCOQC7zLn1T81B/v708I6eg/M0xnmQDL9QxDl9rla+R4MBuj25OceAgwfDSABwwkIFP4Y3RQg0QkRA/Tx
JS4z8xvz9wMk9j4o+A8NJDDhCO0jFKYgEboaExIJEdcCI8gIAuLx8Cg9PPPw0/b+Ku1LEOkmACId6RvPAQauRRL2IjPYD8dq
AxQkzA8GEOL6aAnUAxfy4er1CtmyTzr5Ayj2/AQpUDwDPAFMSjkbERbzwBotwN75zr/+Pik2OdIX+/RPt/sPMiM8UA338gT1
H+vMGSEY++BXK0X+/tX/OTEG2FPz/8zfHcnGC+bnnzlT89kYEQG6NQ8Uw/IrM/wTx3bAxAElnMcQvj0hwdEDx/YNt/TpFwrt
3xkBtAci8N7xqwP17ykNybbSEthD5DvrStdBuxgZF/PN5+4g7gEnuxy3vjMZrQAG+iYI5vTWCtUe9R3j+BPW2wkVCyUYGHYj
4SkV2QMTzxUdSwnh9Sb3QvoN5y3r+gUNNg4e8uMa9g7sMzEXBiIaM+fxO/IpHvn6KfHrBuo8+gAH+y30xQ4NXiMGGwTHTwSy
/Psv5zbWJSMhPvzw9EHeCVHGD8slPjcV/rwQ5L/1Lj4RTBLf2N3FzhYCBsEY9D4bNCDT/xsxCSMx3LgoDgth+gbIKcPi71b9
2PI45Lrn3BW76wTiBAETGvcYAzH48NYU/esuCjEtOxMCuwXvz+whJA42GtbL/Mrb+/34wxQPTwE7DdMGFTjtED7Z5CQBLVwa
+6YM2sjtIzkGQA7Yx7620Pwa8b8B+kYeRS/pBxMVAikx6NEqHRRbGAhSxRAp7zi2NifyCjfUUObsGx7y7xTiVeDKiciBMELa
Qf4dHeAt+u0ALNj3ARoV4GRE3dvR8e03/w0T4PnmG0XIIs0d3BgzC+QOG0LQHsjfAin7Bd3qChgQxST0zhDOLx3TC/zi5+Ei
uOpEGAL+7wJCFsnhDSsSwCISDQHsH93tquAR4dkY2SsL4BMHDAW86G33whPjyBP/G1rD3gkM9Qvh68ogA+br8foTPxDWINoE
2voF/uoY/gUm0Cz4/vwJ2UQrB9kJI/4W58fUEOoHzyXGIDoR0/Lq/uAeFQ72BPoJIAc38dUBCOspOe/fBxsEGdQO3zP999oW
DQ8hCMo+GOAS7zfy9RfzHCXL+xkPBQYQTB394SYFAvrv9dRDCfEO9ikTLwHV988vBg/6EfEU7uoO1xUx/Pne+f0RCP/8NSED
J8Y+9GTkDaTJrvO1xwhAxDEc//QK7uwhEO9h7/S4AzHY0PcHE95F19syzzX39ycABBwiuB3v7ULurRI92d4K7vRJGewbMwcJ
IBD23htpBiH8/C0H+CfyqyAntyfsU/0P6v3gPjweC/PpDgL19uD68t04oycDKenpFho54hDp6dHy6OYK9RnlHPHdvQNMNs30
LQf25Q/bDvPgF9Lf9B1DFvPfJhvkDCLIKx6bJy1nCtEHCKot5vv1Kdob8iDs7cf5mzipHAYZBjwY914RIyQMJeD77SoUG+v8
Di7T1Tse/A8CDPql6UhYHCEHk/weM+stDEP+tiZLICQLDQfJCTP34EkWGPo4Dy7VLCMI4v8YCBHkKdcZFg+94fD3JTLOGPy3
PDeyPAtA4BMBKfBN+wv08OAn9PLs1uLxuSC+PQUK9yHJFZf6AdbqE/XG0QQRGw3xPOcb9B9A7QgcKg0BGvcSBfgrxesH+evR
7s/7Dabz0Ayy9OsV+MfePuMmzy/xFRDtCP39/AED3wTWDrf7HhP6C/7WPv36ECynKQSUHylfOc3W9bNJx//xWbns8AjZ9szs
vWCxKSEjES4AKKI+COA28CzxwMgu6RrczQMMLxEVFp8GzSr9pdrd3y4c91cV0tI7BdE76e00E5cM7LgF1RQpEvLzCNYN6BsS
JkzzGtr85vVDz8zx4/EH7xK5SOPmPg28F/PnAOU+JgAL1/DwA9UdBEA84e/O7gr2NaPU5d7/AtkC/NERIwQfCsIp4dvs9fzo
N9v2Ayse7d6x3jgH9toR6xzsxdksTSzPJ+n40F8JGxXvLfYy4+4GAQ8uUgcTNgPgrbEk9hbhGecG/g6vCgA8QRL2DuJ0LTsU
2jb8OPTi+A0KKFP7DDIl3Miu+fYS9SvZCwwdnxfxNDoBCPdP/kEHzybP4Pwj6Nro/vvuLxzz9psTxQPY0uDLx9oGwlEYCQPq
ATTKJhkGLQZJ2brUJOsOB9QS9y0TAwmpBN9B3pjL4eoRIQY9GefRIe/1D+K9CgJaveHhMvgaFA4Q5EYUGOZE1dPBjf3iuecS
BR8WDAAR/OWx2uzlPe/BDhXR19NFHNzwyOcWzeL1EgwY7SYbENrSFL8HAvwB9Q36BRIGGxIkGDfJ4t5J5fH/9Ps/G84dKOHw
xCPoyi/i4xTvAjE63RYg6P4VEdAw/wEdKMcbGtTmI1LeJyMn4vHlISGw4gcOxtvmzhv22P0IF9Kmy+beJvC8FgTD4d1PF+rY
vvAN19zxDCAX+jIPINbjAbME+wf29Q/gpfPY90LUxf8ozOPAPDDsCObXG8z77AURCdkO5fjHyg218SUh7ugd2s3g2RozzdoX
Lq/w+Ebt/e4c+TT31+0aGSYMLwEIzd725A/W7xvf0QD58QP9GuVMMw4UHyIECxXuRR8F2Skw3BRE2v7vJTPB7vQz6MQUCcfR
/+cV7TTobDkGBCIgHhQc70Me3O4XGbkmTc0W5xwqy+bxO/WyBvvi1+zPRhfhExGgNBeBQRJFEufcGfxUzO7rEMX+6ynM5dgR
2WWWQCwC5Rz5PBDx6PsS2hYk+O7pAfkHDRH7CEklSR/3DtsLMfkL8NfcLu6rDwLgE/QnzRr4HrWk0gXq7/De9Ore/gQhHB3i
zxX2AvHXGvoJH9jf9dXvPt0RTiDN0ukk7PHT1znpAw0pDFcUCtcHCPMh5Eji6Q/KFBI7IvoF9wH+CvQdHvAF5fPeKd3ZBwzm
T7nbCTYmzO3Q7S4LDgEl8ychAhchy8/WBOA46QDXEPX4/yAw9xkQ1hzV4Ecn4B7fEPjhEAH/BxAaED7U5t/dw/46Lv3U7wDQ
/d0A/wrO2jwM4gAlFCkSqwS2yhIcR9c5zeLSmNAC8t3zEjkQzfAMywbSBAAR598QH9oEJN8xGdPatd41JjPPQ9cM2LXQHekC
GA4Ju/sI5wcJ+CgS8PU1IGDiPPT8zdPQsQ0OL632PxsR4CIj5wPFPQbTACMwKvEiFzAqI/751gYTKhbjEQstGC/P8h4NDwnB
9Dn0oRgbKQ7b7RfLWPoTEPsF8kMOKAsOLRc76PnrQ8v22irB7OMz1eAABdYLKwLAFE5EGe7D5fDc2PXYFgHkHtbgD+fhGOFA
DQre5joNIBr/FcTtNlTEIxAoHsjdHAktHgQe7hPo6v4t7yEOAuIFF9oC9S/T3/P2BqQI+hYInxEnOQwa+9/t4d3Q5tvvAdVA
POXzBPjy4dbo9Qge6PQO/wre4OwKDLTYD9H5Au/op/3dKy0WzMjz6ev78/7vHAkNAPsKCevUESUG8Png+BFNDSHeD/A69zgf
7fvM8xr+7fJUY+DS8xPV6ej0DV3yHx4F+UwOtS7jKtod8zvhRQlTQjzs7DkvB/LzQDns1gca90I11g7sNFDkzvMZBbQh2u34
2yIKRT8kIB4X+8k27LXR8f/v8AQh+hbj/yv7GArkE/0mEDMB6fgqDgo3ABjm/eL1DQH+0df2C+8GLCsUKicwEuMXE/Y3IQsQ
Bf4c8sYFDvXWG74MDAz34uQd7voLzh93Ju3gNSpGCBcM/gQRQgocFf3r+vfnEfUDBuLOGTDuAPD8Oysb9lTRCwT/7qMU/fbh
7tDn8grjyfY3EhTvAewh7/b99Qg6CRXg7jc4GAou7AAXAPK0GvbGDszpkdnOA9HrUA4E7gQrJPcevszvBA3UL9dkHh/hHtAN
7yXstgAH7vH59fzr6eTSFfZB/ebz8hoDCKML68xF2fG+5hX02+0pLDsmLQco3Tw8Qv/ED986FCfILPbj6QcULg25CvPnLfTI
2tH9A+z4LUA0Gi7zMgs9SkD3whQQFjgv6B3s4QAOABi908S5SMbx1OXK5Rc7BWFa8eoQ9wbrFwJOH8EWGucr+dflFtD8Gd4V
C78g+/swBP0QCfjT5v7oLvbOL/Ad20rnBNXn9jIH/REpu0oO6Bsh1xfALez+QgIHGRX35ObwCi4KwS3hHsxK1g3J8OsnAP0W
H7pAGAAdHbwQrjHt7TwNBAkP9dXr+Os08dIo+R3UTugE0vP2PQAGGiHIUBXkHC7CK92X9isN6Ar5PTYJ4/4YDPfYAEcAEpfI
/dMF59ngwQ4xDdAmBBG5Ni7f+Bf3IO4v2cXySPoOBwzocDTYGv7C3rsg6NMm7Ocb4fUtNAfgEwfvyyBE5fv82hPRsxYeSQIM
FO0Yr+gH3hJXbhFO8gwPAwIL3Cwfv8Ue6tgjL/npCfcT06j+LE8G/wvhHKLm9NEkZHAVMgb7GAoC97wsEbPHD+zE9tsq9Aq9
5+L4EgLlHUwk+NQDXjT2RTAiIjAm+TP36Psw5jG+/vvVzvSvevXmnN3p/AP//DtGFvD+DhQP/xwpMg3F4OIwEfvc9tD/++bi
1LvwqGb51cDF+PgN9+JISBj6/BocBw4fKk0XxdjwIQ3p7e/ZCefm8u/ZxArVLzcH+EMp4RMN0CoI/PjHX/boHxCrQd4DKAoS
8/3TAeEJJPkJpu7gwx4pLLliFeQNzd4l+h316E7z3yEo0VPb5DABLOYjzgfX//wm98Ln5PIdKfjiHwfrAtn2+Uf+EAVyC/Ay
EtJG/PAM2Err1/zoIgKZ0PSw19BN+g6gpJ+81kjnGVRLBB4aLQ0k/yDyNCAYFzjb27z4AuftEhEHDAT5w/TLDAME6tAJMhsm
OsIMJCT80Sms+c/8Iu8U/xDx/Pou+QW4/hIMHgXfAinmohHRJkQaFiv1/wOx8eIl7gAlYgcG/MHvFSrVB/srKAf5IPpPGzK7
3fLmIWUPBNTN7SAJAAU5/Mf/ARUfIfoOOg0i3MoovGIF7SkdKjMztvj03P1aBe0O29BG/uACJPnl+voXCRwEJzv4Re3B+8lm
CuMsAjolPrzR9PUPVegH+dLOSf3X+DIH2gYFKfowCRtI9C3rvAi7YN+29f0WM/LYxdyD5xPcVlZOExsFQfQtJTIRL/QJCxLr
H/4I7iHTy1fxrAXpqcwtNBsmFeUb8hHuMQXnI9g5EbMOGe4FCk8UJOMf+vfhIUL0+K8d69a8MiUzDh7yGw0Q3yf5+DToKx2h
9SLlAw5IJS4GIOgA+iIx3PTKJ93LrUErDhst7ikLLtgiAbcyuwHkyOP/+eDvOiMn9Rj5/vD3VtT4xRP08LJSIh37BMBFCwzU
PRaWNfFLDJnlLvz9GE0UFwIf9QH3AFrXxM3N0xfs2t758wXhQt9gbEf+zixhLPI7ASjx1BEiTkvjLfDs49okF7/e2No0/d/R
H8sY+zfyYGFG3dBPZCoJMBxH5d4LGkMcBAT45tnn/BHW3jf+Q/Tw/PpV/6o+0QHs9/Ty5x9F9emx2Q1c9eHpEMPMFOEx9wMq
AR0m8f8G+t3M6TLowgD4FinpDtT/E9rlStv2ASrrIPjSBe0T7AX4EgL7NsLYESUHGhsf1uUS8wIH90zx7CTrTdvb/O3Uw9P7
GrIcE+PhENzCBRQLZQJUHTHpG0UJ/yBQUxVY5gpYRxpa5Oz7DNYg1q4M7Zry2fYIDx1c5BTZ8Rz1L/UURwsdEinNEedUtQxj
x/0K783qz77iu+7p/OAY94kI5xL74QTv/ePL7wY05ebrHxEDP/HoJz7aKRz5BBHLOeL6By0j5QCB4Ar13uLyCMYJwePr6/34
5i8H4Uff0RpZAzob5g8U6Rv79xA8EPASgf0FB93w5urc3Nnw3RTn4MkOD+s53+38VdoMC/7vLccT1fsZM0MCBiDZ5yvFLvtK
FNXyDg8JGAb20hjQEh7wExIAH/okCQz3Bf4T5tQe+Afs2v7j6rRDHw4tAMcR+OXhCwXc8SsZCZzXChgY5zUC0rnBFOkKVRhB
9t/v3c20OlPsQQ6zCecR4iAc6fYSKNq74TAWEd1C9tmh1uPXBlMWNO7O9NzeskQgCR79w/7tA88wDPvUHhjitNYGFC/KOQDk
t78J7xBIGRC78BwQFQPWMO/d6eob8BcePVQWNfnuGiz+Fin+tTLtCvgB0eX21fMyISTz+T3vJVbW3QBaEcMIAwz3APELHCYa
0ij8bgQzFeEawBMRLAsaKRYk/Q50MyANIugSIt4T8v/R8AbbIBb0ydb5EOQOKMn/89z+HxX9IxKM5Qrw6+P4Fb4Ju8/o5/QK
9VggvUHz1x9LABcK+hsGABbq2QYwAeUW++bCFx++zfr0J/XC598Ey/S359ENASz57Q8jAb7Mv+kU9UL1CRADJeLLvwcb9hsL
BhMyzN0bDPMj+gzx/yI0Dx8J5uD9ON7uFy3L5CLZSuvxyssBG/VBFvggL9gBBwvhHAbS/e8JMDslCPzi+hAaEgAHy+kEzFHS
HZ48Gu/yJxMWw/4JHdYi8Azsx+vBDdUCzk2R0RIT7/zt/v7h6RKkAeHw/zwSDAUfLepQLgkJNjUV6DLhLv4x+/Hg9urx+TPu
+RDmyuLwGSHxDU4KwPngHyD/5vAj+wnFFAMS8wbh8NL7N/nq6RoPChC61uQXBxDb5ffb8Sii5R4LJQBGTc74AS4Q6yEZxir/
Jrv+ARwpxiDrGSYaB7jiCPSnNBWjNDfvE9TMA/sVDVEh/DwD7/YACA/uARo3ART1CRU23wsfE+0BmCMSnTNL9BHp5f4GIx01
OuYqAOPfFRoY5RIQORET9RULF+ILCBnG38E4698/KOwFrvcPHL5DTCb5ujWmQLPs1fMaJ+VlsifzBn3ZN9jwIOjTDSG9Pifz
JL7nBBCpJEQr+/cMui3A5Py7/BMDOvMEBhJ84hv/+hHduB8NsC4w9B/T/fYupEM1Gwf2CMAu1eztvvQpCU7yBBUNXt0kCugJ
77YyBcMyNg4TzQbyMKlOHSEM4QbMJNAC3MMNMAE48PsIEl/VIAj1AOG2FAWaMi/uGMHrCyOqSko5+wDywyDL5QDcChABQ+wV
EiZ0zxv09frE288AOLsRBTKsFNhCHfke91kR89XtKfU0It/rybwL6NTmKcbgAR0Cwcba5COo+iMc1/2+IPIdGeluKAjX3x8c
EDbY2dbHD87b3//Bz+wUC+rK8Mc38czizhtNPze/J0Q9NMYaJfQeHirs1uUG1ybT8+LI/Rv6vCb3xvvhQvvFtBvkUkw5v/9Z
HyLVR17nDN8mF+3QA8Uk8P7owwAG5776zgL6KGTs98H73v8xR47RAjv51iMZ0ybpKNEWGv/TEi291/jb1BLKKND9CBRW4dnZ
zvUENESL4Q5NLLA0JN4oBjDjLeb51SQcu9bj4OYMxSLPCu8kUuEEu+PXCjxon+MGYBXKGz/zBx041BruCtslONHOy+bi/agW
yAf8KGDpAcz44QY7VJPQAUsGsjgd0yQAJM8fBQTUKhu/0PLbzwTDKwyFHse3EBjtmSb57gnJGFSoHhQIHQATGTj2Nu/H6yUR
Jw8E39gB8ywNkRvKwCM62aES5/YZ6zJZqvEo3iT7GBpI7BgI88Y6LD/ZAMy/Dg8HC5//4bkoL+y8CQP2Fu4ectMEOeBaAP4m
Nw0COwPhMxIq8hvi1R35FAefDe/AIh3oyBAOAQbnRX3SCzbvVPIAKy0gAD4d3zkBQvUN7c0a6hL5y/rCLdb5r9kQCtHp7iAi
HfTpA1Qa5RjfCv3L/zBX/r768hgNB/3n9KYe/KrwLfch+v3fGhrrBhPADdEUMh3eFiWc7TD6PPM07wIO2dHfxv6jJvKt9TAZ
CP74/Rz97vERvv3UHTgg1v4uoRER7DPlLewN27jN0dIIGRQxv/znDBEj5hX/Ih/0AhICBR4U8t3pAiAfJdsPEdQHGBECPMv/
7uvR+Cbb8gTnBjLi4vVyNx74vSc9APMcJv79HBQbMhn7Cb4QI/VbTfW97uAp0+r35zkg5NvEXUQnBr8sSgkEJTIH/BE7IT8o
EAHiLS0VRTnx09/u7whAxBAS+tXw7CEoA/kK818bv8tBC+Xg8fnn3kjGpCgYJdou+/8FGx77VfP69hA2EQsNICP1//VqLJCV
9DDQz/nN6d8hxbE5LjypSePp19gz9To0Chb/6SDcBin51utDWj/wEv7aEycLOur0JRnlC00V8t2m3eQWDQPgBRXcB/JxAdsA
688v2vEyEADw3DBW+CMFLqTlD/I18OrhocTo++n2uyvtBfTwU9f0A+roGvYLLxQK5QpERQ0c9TWHEOjrKv3/Af3iI03IP/Ik
98IjAU4s5g8N5R0EFf7pBNkpGOYDHyvyFib64wtOrwb24CJEy0HyONPSFfJOBNcPHuH35iwP5v7bNxz49iwQBf46/eX6SNA7
+qL87MEyI92j9AYCDAU4TtLiKflcBR8iNAIBQeziHQ8jFQHH1yU8HQy4/+O3IgevziER9Q8WN2K2AT3dXv4uKRga9xoT0TEB
JPD64+gqMAT5sP3jwyofxaQWIAAKGD9av+E35ljwFhI1FPxD4MYMMij4Cs3yKTwQDZQY4aUS68auIu4CAu82XrBKHvM97fQj
GxoNHRLfJwn88ev9GAwK8f+HANfUGRvfqOsHBwnyYVHGAznoPvUlCzAgDQDszDgWLgP259gqFAgHnAjmuT8b6JoA/v8BAkJR
xugx8lD1KCU4Fhgc+tslCSMRCdbOGysV1gW86CFBGgrz3AbbFf5KVBOBDFcz38UR6QoD3xLo/xXvIQ3cI/vq3Nnk0cVk++67
4+PmAQUINlAj4wAu/RcpBExD+fP19Qww+8zv9BEhvu/e2fina/LRsq8m5vf96E9IJPHuKPoWHxhOQQIC5BkbJADS4gYM77wP
1tXZwVzz5rDp2vEWBRFMQiHqCSEHEyEDTE/+3e7wEiYC1OXgFArA393Z3bFu/vS92dzWCQYNRkYo3/YnAwwgD0hICfPv7xco
9Nbu6hQSvOrTwtjKQ/XkqQLfKexC+1d0HvjbZjwp2g42HgDm9gZFLfPyHxT+CvcOA9X3/APV5v8nHuXMQOTVCNVyO5TmPCwl
WUa54w0fdRnPNs8bB79yMwzL9/sJ3fYEKADxz0fw6eq8YhSc5DQzFmA4utkaB3UV5j239BC6fz3VwQP/J8ziGAFJAuZRuDI6
A8b4DBtpCdLlFNU5RNgZQhEABQEYBwMh0cnP+2Dr9fnV99nnONE4MjwZ9PhHGMYcSuQIKe4hDRXLvNHX/tn/KcTsvPU/A9Pu
A9YEyH8dBh3g0h0ABAEe2v0DQSYR3vwW6y0ZFxLmKsy/0sP0JwfMFQTh6t1/GCcS7dMFCg/ZFtb6HEsWEdr5/vssAhcf4wzK
7+GjyRgD4ufmA8P0Me82f+27xClPNdd1HOg12RglL13q6QTyF8z13dPrsOA8D+HR8+3E3kACI38B0co6ey7pTDLxPQUuQj9W
3O0S9h/mGArZ0dDLDA/H974by+Y12CZ/EOG8Q30q/2sq/UP6ESxRT8/9EhEB2RIL2til3Rwgxs/e7tXhR+5LWAy02Dl9Bv0o
Luso+CQ6LVfP4hcZD+UW88/60w4i6OOq7e7rGDrV+zAzCQEzKfEqTe3yYh8eNV9H/AsO9Cr5FN/E8dzpXAPYzOz+1PRS5wF/
OffpYDkAFyMgDhrmBDMnN+oAEPEX++QKzNvs3UQCxefD8NcCQ8UffzQg409D+Q4zKC4z2PonJTjFDPniGP/kFhyQQeYHLyLY
5/G73xUK8zUb5RnzGQ9oHjTvCuhSDwbZMwT7Oi4HFAEeohfl4xQkyqUNxd8N7wApIhD/89QAUDMg3QfmNSz95C38BE0Z1S8a
DZNW6/szEsDDCtjNP+b2FhTtJNQLHnERI9wW+lwJFuQq/QRQMQMI/CGObeYVQBnWywHQx0LtChIc9QvT/gZ0IhnXKvlk9xHY
KvgLPSYBG/wYp1/T8zIx0Nz0nPw3GeI1De4v5vDfYDYz6gviSfcDv0gs/z9I8hX8BqYJ7DP2Fabh2dcPI7rxUXkq3RUb+2EA
L/Mh9kogHd3o0tQ2EwH3HBeyN/MAIBXiDfG5xgEH+wE05eAEHBNkAR748OZeIUTvMsXdMCD/QOz3PNUWNdcbjCkgEBkW5HEI
0BxB5uA89jPZwrq5gRdI5h76QA0kKgoDJfzROgsN5vTE/QhCEgHZ/vU0MxZFDLf11g8MOQcW+uy72BnjC+4EEBEb1zwLDegI
BtboKPj02hTjOyb96/joDdMKLhwb9fUG/fkP4xQOGeMD3xH5wQUTJPwUAAvp+f7c5NHFIx0KK7n3za8GFfIrFh7aq5XKxC60
Cwu1CfDv5fw8Avf+ywv7F+P96xLuFwIA9eYQ5zjm+eMs5/Hqt/EF/AIb9OjgrbTxJSEoJREFB9kN7Rv/GpL81tMERxDyQgAw
2eAp7e3c//IJAg0yA+TC1QbVEAMJBs/t6OdCP9gV9cYcAjgp3lnwCtT4+igS7yQMAexR8y7vv+H8ATnm3uIaC803EvbKDOXa
Ag4UV+Li3w/5Eg7lM/oP9BAGAkjx5enpEfkkFP7UQOsVw+a+Ausf0yktBgMwSRA24PnC6wwD2eIL+wFDDOPy7wkDLAcByE/k
BsjR3AfXDdoXHgfvPSMJROf5yeYL+fLpEArbNB3J8PIV7Bbu1fcB/SbmEB0C6S7YDxs/AxVODQ4U7O72EQEV3zY1NO0Zs/X2
987fIdz193AKzgzN/c3r/hrLCFDgBNXt16EORi/6+OMU+QEJ3OL3FBsACAbPDe/iMOsBLxjpLvZW2tfp9+3X/fHiADIj7tnj
FAY9Bf3z9wHl5SS0A87b1wviGBL65EP3ON7L+ufppfLLEAEf7iTZ/xI7BiIFuNHpB7fn3tsBCVkdwAT3EOn8zgX5Ai1IJfPx
A/8E/+L1Ag4aGhT7F/3n58DBBdzJE+VI/+vgBN7HzsdEsskR3RHXKZ4Bz9n+2PkeHT4SAPbJ7vfI4N7V2uXzfRHr7u0BuMqy
Fe/NOPAc0AXCvLXT6ufh/xYn2R0r2tMV8xP/7sg3AxQu4B0kBfXV8/LuElUCBkM4CMwcJ/Ef7Pvf+lD84SHcLgnZ6/byARET
6BlqRDb1AxLhIvsg//wO2PTgEvn8Tgbp+/7qSfTQJgcN1ggdJwrY1vMDTh4C7QsY9msdce4RJ9nsmvTfFCreNgnh4SEcwcPe
HBEpL9oh7OXp1A/W4P0aAQDv5BsQ3RoEDuLy7fUdNQwf0OMTEMix5PsQMT/jCwrE5cEg3uT9/gT4BeQn8sEqJCHn/fMS8j39
FenXOuLmtgT2IxU83jL38vHn3N/1ABMFCPT0Bxq8HwEV9gT03whG8w3b7v1I694aA/TzD94c/hQO6AQP7BAkxu3oLfnZHaMJ
CB8K1uEYIRcZTT7o6rUGDuQI5QxG5dofItkgFxL6reX8Ov733wQJuBnx5hv/1yr0HlxM8+PPBxTqAwXnKrznQwLaTSEG7LnQ
HD0Z5OX/4N/+BdUl6vca3xivBuq/MgvGzhYR9hYkKmnAAR3eVvz4EkIP7jACwifsC+j1CdQdHNgKMvga6PX87D0aCQvoL/Id
9jLhGBMbLSfiAQrZOgAT4v72CwDe/g3v+xasM90FBtcJAeUTBOr42tEpAtbGBfYd3QDb9yYiE+v14fkg9O49zPH/FtbyKM4Q
NdcS5k3SGMoJ6DMYAvnPG8BBBj8F3ekgDfIi1hkV9wje5hju8jDbKRWrEdj36RP5DzgiDiYE/PiN+O/z7OUbzf3/5ybx4Bbh
GA3wKfnG/Abe4CLy4Sfy7iywEzr4BObQxRs94PYRBAcdCQv9N/8I1ecG6fL1HP0l3qrgC/vPJtT2WDvgJ/jxFJ0T4PIAC/vD
/ggTH+DFEeAC5f7q0e4IBNG4PidLR+2k9bsuQjbfFOKTFt8nzkblDOkEIALa5u4qBckVCK8e/NwUHOMC6xDaJ+k7ORwC3NQG
LS4k9RPpBOT1PiLz584RzdjqmtUTE8wYSN7QygghD+P03QblLPoWABzt0PQB99UZEOD41Rz3KuvY7qH0ARTGCUvx6NnXJP/K
8c0N+xbnI/AK8cf9Cf7ZHxzY9/go4SH3AB/+/dgKFQIguiXL4x/G/R3/EsflEecM7vTZDQ/hABoKHurn/+Hf/hT15+zn9uU4
IAvkCxL0ERbBC+4yKRAXIqH9HBYr7u3/F/PQ6dZcEO8MOBUm19n2E+LSAsL/3ucOy/jd7NQg5yAj89QBzgnrERD2+vZBCgoF
Ayru/83X7eL33B/30/EoDdsrywXS/xwP6vAr9TZQ5SMe4QwENS/j1BoKwioT9EMH89f02tKUJRfC7eIezcfKNQxAC7viEA4O
4B9K+FkI4BghKAzx9BHhBSfoAfEAFOUT4j3jTB8UEPvyId+9IRq9DR728+YZHA3rJDPGgfEy8AU51iT1G7j7gQk5XhcB/OQJ
QC0qHbvvCRAC10jC9BQUCS0DIOoV8+VHCbgf6Bom7TD9Rc8x7dotC8IPqPnjyvnqDNUF/wMZ+hPe+hLwEhAe/WT2TvlN/ygg
GREuOx8h7OrO1QP8HHUrHSAn/dMT7wHuMNr99eIjy9vU793ezhka6jUO1wfxI+z39ssT2yjrJuoq7SfZ/P4xG/rhCBm3IhDY
FP7eAPgz4i/xDToIE/fW/SYNDyoD4fIW/Ecg0e7rItXt3RU3jCQP5B0L9QzlFQRAAxtF/wvg0esuMiwgCejwEQxcD9MJ2xW4
BMz4DrUnBM4CB+QI8xn1F+MZOxYO583xRCse8xPrAd3TKRP++uUTyvbXZ/j1COQ64iXd+Sjp0ebsQxXqPtPp/NPhBgL+FyDj
IeDTAvrzwhy3BSsLxuXyNfTC7AwhDwHbPyEWMtHqBf3Z9P/R4vn12wb+BBrmB/w72P8mDc7w7i3xuOgOBeIJxykfPUDu+Sbo
t/rm0ekFBeoLGQI61wfpGRHf2cEk9xIAfwgLEgW6EcYuNQMCyhOw8PMSEEoG+/vsOOEZ7z0hHgoS0Lm8GRv9Bl0U4w8TwfrF
HC7zBNQJzub+Hw5H8AvP9S4EBdAoIg/6FhMO2wDxyARNC/MA+OvzyQ/kAAQt3/C2CyTfCfrlAwf8xSMAE7vpGOHOK9/X7UIM
PTIRGhjT7ETK3vwE6/9bzOUfCX8J3dYY4/0R/BItKgv1vUHJ0/Iy+UorChsW4Mc9x8ztDfnrPczsKidnBtgSD/7oIR8JIE4A
BPveHvfe/P/sySDq7Bz4P0wNGDHz/gzrL/kfJefwKBkI7hAF/RgUDA3m8Pjg9BDhHQwq7wsmJNM9/hE+GAv42Cbezvb01n/6
Fs/2QwsX4PIftufdt/Um6/gUNMjpFxjsEBNGN/oHwwEq4eMF6Qd/+QUXxTUEtjHxDim1K+8D/+kiE9Ei/wTxAAIT2/YHEhsw
2DLu9SMJ7fLh9RMS4iATvgg5nejiD/88BL8bBUDdB+cd8cPb4A/5ESoL2RIv9BgbGhbucEf46CYLBeAl+en9SQ0G7QkNLhXA
Os4XLFEE9Abw/Bss4RMsDw+4HQNVPOmwFQb5HiHaDX0UAc8QDjcjtEXZ/StM8+skAvMhHeAEJBT7oRnvXizro/lY1gE/Nhvy
0WIGuxIOBTgH9Rw596YgyRc17+gSEibRBycOvfEeCwbxPhS5PF4Y9PxFEe4dJiYTGRItAdfAC7P3HBa8ARAn4QYu5/AQUO/m
ANwXANXoCfMI4i4PJxjjtzK3IyUsBwLEpR73+txH8frN6Q4W+drlByLU7hbsIvXTAuyt79Q4GwMe9fkD/BYH6Q7R9M9Z9ira
JM1F+PL+JRUm3e4r6zz//tbEpyrY+jDUOCkpAP311vvE8/miSMgW4vrlLh8nHy8GKLvfH+Qy9uPV0q0i4dYh0R4mNPgCAeH6
zhL0lD/Q+uH/2w0tDgcz/h/cBwbGLd3q6wS5/b8jG/00B/bx/yT5CQm/AcVM4TPjJcVH/gMNMiAoyegS6Sr33gDhn+/bRxgE
Du7nBwMgCPQixwDBVO4o2SvURuTiCS0YE/sbBw41/0bM4OlM//MUA+A1HdEVIgLSwAnvxxn2/wX+DSUv0CAk3QAX0y3J7P0/
DvD94OsMGxYYG+MbABIY/58SKwUIBfj0JuUD8vsm9/oGGuVQzyz4ERb/4Aj9+AT1BSP6BfkKs+jBFea/AQz0+dXR+gQBDiHr
ChbY0ukI8Ae5PtlI8/wbBfLQ1fjaMzAvI0IbI+/+/Brl9R0z8AD6Kvzx6+bL7PXf/C4W3/w6zvHs9AozKQriJa70AgIOCiH5
Fts0JFv+3xHiGvYy1BchE9YCPszp1jwcoh6+9N6r5ULZMsgU9E4J4jnj+A1/Byzw4AgQRc0o4jkZ60Xg4O9JEMY757/m5esf
5CD4A9FL/N0u3u38e/4v3ItKE9368hAc0f8EDcvn8Oe5G9blIeYR9wLo1gEN+xUjRjdNJ+z04+3+NsSB438f5x/TGOsFwyfH
JDsCxt4tBRRC/ha4HKf0INcq2SgPJw5N6zAHrRcvAg5NEfqXFNIi6zPz86L94/XgChvl7CXTC1Pi7blSDfHI0e8v+KQcRfUh
RxsGoyrj/PIr+duf+xYk+gk63fIk0vwq2BzEZhMXs+7pzvEE0elB/v8vMhEi7pIbz9/w8SwdFgcfv03x+w0u8D4L/SHO8vUD
7Lj6+835bSP8IR0eD+KVHJvM4O0JKt87I6FEEgEVEPpN9v8i+NnCKgO35vvS4koL2jU3FijmpBXP5vvtMxIDCTG6cu/pKDj4
QQznJMTP8PwI9TBDzgLz2evn8DQEJCcjSiYB7xDhD8e8zhzmCTX6F9sRQuwiCdn/E8Hz5tXRMBqrPQECK7vW/sTy9xcdAPka
J+hx89ooBfAuRwQz0vPoOxIA2fgA0fEIK9jNEQ8b9vn6LuAU4gZeO7o4Ls8v6e8A/vsW80Iu8cYfVwvX2rAJEira4f4G7gQG
B+VVywHkRysbIurS9xC0v/C8/hke2wn0CQ3b7wnLCQocvhTWBhnk7xol4DX8FENNykH9ygj44howJhvhOUf1yP9jwbL9Rg4M
AgMpviodEdcmTfUd9dIJ2TEOCf0gAQzt/BcE5AQO4AAPN8OB6WHiBiTTC9Ap0/XMBgLf/f4e9dUwKsEdChr79fUhXyMz/8gq
FjK7huhhAfsb8xrhFe0E2Pgd+vHkLN7gTRW6PxkRBgMLCV8INtfSFxccvYfLUfYCD/Yo2TjgCMUIBt0I2Sb+8DYUtyv3IAvY
FyViMDXuwBEAEwtU9zv2GA/z+i8d1PXyGfLl3xcN3a+zVggJ6PvCG+rW6jIc/QwdLQ6nGgYU4/z6/MkADr7txuEb3Oz4OwzV
2Tb0BMoQ2ugD8/QYAPoH1wzqC/H2wQfH0yQi4QT2/tMt9BAnHkjs1OVKHdrOzAbj9wMUJO0KBesW1B7pFccU0dT/Ke8TA//S
NvnmNgE6zu7mRD7Owa4Yz+76Cyzk/iDZB+YQ8gPQCdfiIBvSAPMA2S/wBTosVv3N2kcW39uq5+D77fwZ+DD05vvcIOTuAf/x
ISYsUzMW7v7y1NfxGQMS/9oUE6/61hu5K/jsGSvmv8P3/TXs6P8K8zs8H0Q4LvT88srN7hvtEArNHQigF+cwwzf9zgAwzr7W
COIW9ACzCbjPNzLgCwIG4DHzFTAZWezAz04X19a4EO32ABEq6SHz2g/O5PXoDQwOEgT22hoHTNZDxgQi/QsJ+Q003g373eoq
FN8FAiBFy5YXyu4A9Q4eHQ74/ton/V3JQ8HNGNzu8A8FE98I/s3zJRzcBewVM+SbI/zXTE/CKw0fCBsM3Qr2KCYrzj/q6w7w
LNgjNh/w0ub7ChEgFxzZ/jH0yyQ+oibMESU5K7UJCgEz/xgV/toi0zHcBhXw9OwH7BodNCADnQIKSPHpCEINCNkTDs9XNOvy
Eh39CATPMfAhMjJG+99UuwwE3Ec9GAD28PgvINz+8TwU2xT++CsJ4wrgAX8K+TnmCRPbAvEk+wHvI9MMIQoa9vgxDw7K7Ozs
1/8Z2fIbGyZp+ffjswru3OHm8/TjDC78LAX2GA4JtywHD6Qx7igC4wUEFRchAtXtAATa8RIbwOD6FgkV/vPD6+DZ7wOnIxz4
4/AxEe8Ayz4Vw/vD/gkZ7x5aJAkU9eo0uh/eKswhEMck1sX2xf8EHzUaAMLUze0NCSLnMvT12gg43AHrBdvsEf/q30Hb7PH0
JAbiE92nBf/+2QkZ9+RJIh4LK7/4DPm2B+oHCvAs8VRF3eawSRfhCv4xFfPd0Q3iBdMv+ureKyff8De92e3tr+rf6QD3Ev9a
HgjupRYCxxcIIEkV2tcGEAnn7PoC7z9LMfkR7jEhELwdCAYL+Q2mSVPcG9c8Gw0n7WHLuAb7Ec4O+/YjzzrS8+/oBBP29NL7
2PjQ+QUO3Nwg4+bw/u4f6Nrm+AEF6ivlHNLGGOllyNjKoeQJHdqrsqjIsebZAd+8MtXV8tsJHuDW8cjzF94xsBr2+CylRcX2
18X8GQf509C15rUH+gzA1CPF1NsL4inouNne8R3sI9cJ5v3/DeMlHU8BGuHs6cwhMfbvLPws/fvYLSQvNyANFhvp5gUkChPJ
6/L9FkHb8dhBCxFHMMG/7T0cGzr82jbr868yHCLWGU3qBg/WAwb99ez0Chw54vT2Qw0ZVEW20dpOHwQ898wo/vGzPwgoxyRK
8wsL2vnq/eot8/IJBw4FL+bK8czyLdcwJRDbCf799djv3vHK/eFnLBvt7f/5AdQLGAIL8xgBvwI3JuIP9wDp5QTo+j455wD4
Guck4wgkCRQb8fvuTfrXBPUaMu06KTxT6A7kM9z7GPsLolDhBU0LyQe2FT42+/r0vw625xsaDuj9AekpGjAk3AXWCC0hyNLk
9/4L8xsMyeTpRPHk6RK36NvN+B7UDQEM/DgQH+QnABjG9C8D6wnsLTWzIkUt/Ob3Cfgl7PAd5/QQCgsCPBLV+ZoqGAYAJBzR
/8TkSfqvsLDG/QP1//HAuxAf8fIGHs3Y9tseNNoP8x7C0SwRrQnhJOsCDOXs+fo2Kw0YBg3sLx0CFgs0v9AB/PguAwqtAzUN
IcjeFdv6/hYK/vbq5x8/xBUK+BPr/ybxO8zf6jr/VfIj2v0KNj45LSHT4xPV7gMSBg7z/eUlUM4pG+oW6wAY/S3j+eVK/WEG
++kDAigaQiXrBkUczRrvQtPn8u70ygTfIANb+xXwT+gMAejRzBDs2hoE/AcYGBPvHzSv/fv4H9Tj8tsnD+g/4NcZ9gQd4/Iw
6iLaHAVT7QfH+wgpzU4Bl/IT4FPWK+MWJf7r9dccDCIo6eEWFg0F+gIVDvf17vAWAvgc9wkoLOviBfvs9gvlExyrEADU8fbL
/g4HMBj2PRfX/vkDFOEb6Qo16SXrJSwwBzHRKusW7gvREwXu1ivi5Cm2HTYMAuwj9A89+wYYQh3z5CHuNxzM3Br16DbRSOkA
+uD/KAvvzRPTCbQD9wHD9w3l/d376i7XtuUY/gzjT8D27Pr53fkVAiH4CPjuI/L3C9//0vf+5MTC20tfGDAS9qDiMPMnUPIl
Aqzx4OXyHjvfGR3sFfzB48PoDcXhH+Lq9edWTfo//+yO9Q4ZTm7mDwHC3Pnd5Bop9AYj8ALT3PfX1wOo3yLZ0OSxWkX+QhTv
r9woDVVM4fQCn+XM0OZJGgYWE+7wFOvo7vLuzR7+6Pnn7iw1Bf3z1eK/L/I1atgOByTjGOf/2PkO9usQ8SMhF+4N8EEECTcf
sAMYEQYS7ukfBfDjFkYW07/oF+CVBAsouuX1GQwrFy4Z3i7++d4C7ujVmQ6nsvtADSMHFP0H48u8/x/XnwP/P7L45hvqHAsy
+PYZ8w/qE9vlqakWz7sJJP8uGwUAQ/fYCQrtOMkWCC74w+/05wQd/RcsNRMcDfUauCLzBxD5APkT9wUS+TA6ASEltff25yPf
0Oz5QQTuS9zaMe8jItrlHwL4zzoPS9wby/MHJ9gq8oEVECYsFhwv5f7FwNbqgfnxGc4RQtbIsDHwR+CXMhAyF+4kXBZVSd0e
9hzmCPI6zSDxH9sY7ezxIvn68db7MQcRHEcJGAIW9gfpIBwb2OYBFDBBUb8Qkw8Y9BTTOi/65AIl5EDoCfQW8BUBEtfwIP62
DPQaGhQIJuvcNSQEEhdBN7/2OtfODxyz4fEk8wc9EwwpC/YH78q5Nty80zFIpvzxAjAPNdMG3xTvMyTbKuX7+vH8JgYTNNgC
/t9FNgj6IQUQ8QnElkDwBgFBE/riKd7c4MALpuPc9NLU3/sLQzDR4fXVzuUO6w7v1eEC3hMVAhUM9sIW9BvlHyIC5QXuOR3r
FrkmHj/iBQMByRQb3+oiEwHGQw86OSHEDPr9zPHZDRceNRIPESn0zgnvAApj5N8k5/cM4Q/t+csW/x0WLNfzHRjl89D2wQ8X
Ij7iAAcIB9j2+gAgKfDkPbW07v//CN/QOeoWLh/f+e7qA94kx/je8R336mP+QkfYCrhZEE8CAhXgJ9YT1DkqFwXW2elbBgLz
GmL55gBEF+WwNUb3L0Mo/AtQCh050ibVPQf+AAf1JtTxBCnuG9MD5/cTPTEpC+DXAy1UDzgEJe8TFS0MBveYzMrq4bUHywgw
KPguxPn6HV/a/OHQUP4M9RLl8trP9unq++0X+NPDFwDO0MkSHfbMBPsg+tUp4hrt9vP/ztcI8goL2hoU1fUWJzTAHznS8+cT
ysII5tgI4fQU/DsXDe4D/AwMCgUhvgcKKhg5DRImC9tLDixgs9/xFw/6DO8E+y3wLQnxABIIF/DzEOoSN8Ql8wXZCejiCevW
MOYP7Q8r5cbe+D8Y7TgDLsb9IM8PNAUl4gcnw0kECR/2EeU49/z9ECQsP/DpDhy90OQauOzeBtn7KwbQBCkf89QRLtRtEC4n
9iTxRgTk/SAiHUvp7P4yv+ra/Ln16SPNAzAerxAZIAHs+xeuUjX5NvwayDnxBOgZJw001d3/K8Ww1RbA4Pb+v/cmIdEyDybt
/S1L9zg5UTre5CZdngQsARPhLAr7ZxjSYKgDHf78AeeB8rHwDP3x8ussOQhtKGVHyfkMV8D0D/0u5kAs/GMz22Lg7icH/DfX
gg7lvCbo/wYW3R/z6loFRQLZ9xnTEeoh3uIhAxG1HgEOsB0l4AVDCM791xAR+/sPIM4l9N5NBEj04QEf4Ar9KvDREvP6pjXy
LdgpO8X1LSPO+c8j8Cr6GgfyH/n+8/wrJqIO5fknFNDywPXn1csCKyHqOtDpDwsb8MYS4xD86tcBx9Pn9Lkq298KL+PlFjLq
I/g1KOYMF/T+5Ar/D/w5yvE4+TcS0VIpAwj51uQK4h8L9AgT0O7f+y8iHf7w2vzW3ubUEe/HFwkEFu/K+tz3HBAY6Rz9Dv3y
KQXpF+nt7hP/KBPeA/n1FOow5A4VFBT73AofIdz07PcM6ink6bUV8BTwDsLNFNTpGxX48Pvv+zG/G+oK0M3vBiP2Pvgd4vwM
BpcY5jza0aLP5QXn1QgeEsdIF9sA2BsV6ksWDOX+2eQDp7718tLlJPkuIyEVVEvjAifZG+0gEeAv5wIK1t7ZOBjvU7gY1wEw
v+vLArPd++3fKkIv4CwS9/A2Fcj1PQ3//AD4E/QL8Bj/2C/v/s+xHBvQ7QXjBQv19jsAwvhbFf4q+wgb3QM23gAQ9wmlBeUQ
7x869wEC/SAc4vMB6N4DGxXjBS7+KQ2fTvDUPMEGIujhChYFubfpRMETAOwQ9+Y2DQ7l8Rbx3TPWL1FG3EIT+f0zH7z7CwoM
CAoaDe0P3BoA1jLs79WtIxXg7wXUDQfs2v4lMeUyIN4gCNEv3D4H5CMUDzXC5dvpDA0pr9/oBFfc8Joj5e3fAfUt7Qno5RwA
HSWtMOZHCtAf2+vSGeICDvTrD+fo9fdg8cIx1ByrEQz+FxIV2CPNEBAZEOr+I+gGCTPEOP0V3RPy1fnlH90p/9Xx7RDQGgbb
JATY99cI5ijWGvkdDgkv0Q0e10H5BKouycwJ6hXL6OWj7g/vyRQo2CQA6hnkGfoi5hMELzMUCd0EP8ImAhCpI+skB/0f1+Dq
h+kDC982LNwcAceeSVr8H9w5whzr7efcEOQ77OY9Bdbj9gAH/wHx6uwa78nu2CIlIPjhim5TCjC8TbYfBgTy5RoKQt7QUgTT
1ePwC/cA9u3rGtPAC+EcNNIGIOoY6wMgFtvi5+7cIv/BKUAQHwLzBxr1A+0GHf3fHxbZ0KTuvTEbSMsoxPf6Fv4jzfFAAG7k
2zIIASpACgAC3Qf6mvbzBcYDOuT+FdjgEga5Ei9EIwgPwdz3IuXs7dvn1Coy/uuy7AxDJ/D04gEy4vg9wfrtIAH9ESKp4PwX
2A7xFf0NKQlZDx8K+/X/5f2+utUG0RVTEWUZJeIg8fUJ9ggovRQD8tv1zxf/1D3pPhooBv38/vrU58ngBuTjKQ88AR3sGwjU
8e4hBcba9srgRvytHUEV9vfa8vEpB8QvAPjfpxo+GSgm6ug33YENJSFBD/PtuwALHcDnA/jJ72EKCf+h8/8d4DbixekICNHu
Ce/a6+0Y8wQMVfUa4+3rLh721LL4+hgVAS3oAS4v/u0X7BTnz+fyB+4UBtYlI7cj/24d9BqvMwLxCNnqPuTESRWdUSHmyJkT
DSwVvwe+6O81+98DJdRE/vTPKsgE3lIUAez25xPQrEEMDQjmA9cROKHv1PnZmf3iEfz3CvHy9vkOY0Pv/N8A+A8Q8+Arz/JS
6eFI+hXrrMw1HD4F48LVA/UoByANBGHX8d42LaUkBQgRI/oe9xoANQv9Fx8L5/vfGCIKChCo8/8nNDnX5ysRrwTpThjhIAj0
pjxWEQfwBeQm8A8cDfsm9xTX5TTuwxESMBUtDRIo1qwR7VYJ+RAP/7lEOCQHBRDjMv/wEQvQJgUf0gEa56oXBh0kK+8H/O++
99ZGNJ42GBP8MQUz9esXGh/6HQz62gPwHyv8G/Ws6hpEQzHT8g8AkfDORCWjOgAZ/x32KPYZAi0I9AkoDur75iYkDPgGm/QG
LEA30NouCLLdCBI3BPf58RXo9vr66hhIGvYa8CYA5834DidP6cQMNPDv2N4aNCI18A3T8OoABgIWwibBHBDy1zbxPCLWGUcP
uecB1gcF4xPmB+rv7w3vCvW7QxmKGPYdyUD8HubkDzUW/AIo2dn66iIdDg3tsf0qNDo61ewO+7ES6EEJ+vjINg9ALeIdEzHX
2Pzryze04TUaFwsl1C0TxgT5z94jFv4yEdgqFP4B1yQgPj7fHBMy3tz368AxqecxEv8JJtk1C70a+dPeHhQBMhsX1jj7xe4a
DBrONOQ6NulJBh3TBv3uBfKxD0kjEv4P2dsl7j8Y/RUG5OMyJMkzQg3aLArVBtkDIQzW8P/rFSc689gHBg36CDQvBbjd1DNK
GCWu3t5LEu7WxBzy9B3ODR7LA9kP4OwHA8q8NBe8Mgr0DudOTKbNLg305vAEjwMi+S0uGxEr9O4k+gMR4/Tq/+K60QvzxRo2
GwYs/gTWOgglGRP/NObyDeTvBRquYRX3Eu4xLzUF+uM4EAt/7h0jCRK5MAE0H+r/NwnwChbD2e/nsAz0zAoI9hwDRAQK/OQ5
Wg/TFxvc9fIdEdzvJekOSf3v1y4cDQsfC9kd9+pB3hEPCEAICSsO6xnO0hD+zw/lDEAl1SUTQyj3CwnS8fH8n+T3QO3sKAfD
BSUiNzwiE//G9Mbs+PNFFOElLy0FAPjt+1H/As3k5vA0E+z2/yXc+wIZ7P4sC0P/8hD+7CX/3/UVBBTi5fwVGuL0djYBE9RA
DlRA5Ur0IN3q4xA79EMRAOP+7D0g6Z0a6u8SDx3nAt7xAe072w/bFQweByq1dPn3Lb0E2Sv03vbU5FIe9yQY9RMjDAhfV8zf
/xP9Gd8d1iICLvkhn1AI+C704uw89Lrd+edhDxEHDAcMMgHeIFDa1yQiRfIgCOXm0OQA/9QR6PwR9O3SoRBF7uzFK2YOGfrL
8AglNzod3wMc0P8b8Bv08Ora7AnFADHvSQn83sLnOu38gQraLvxFsR7sNytDIxMXEevj8zUL8Of+GdHs4yLX5h7tDOWp8ycM
JQsBDuAR3BoUwS4bLOzW7iDPAcwZErMQ51PW7cvn++sGAvP7ndkpMiUtDgDLAtUoCdcjLxLHxAkR89TrNw3h9fcoz97sF/ba
Jen/66D4IRgfHiEH3QPUKiPBMCEu5M/yDfPU6AoV2xzaM87r9Q/s5CDf7Aqw9EANHB0LHtP63BAozDkmSBnbBxvNXb9XBeoD
Fi/bE/QWEscR9LEUptgFPPACAwTS3PvfGOss5D7C3BQOIe/6xcHdJg0U1F4DYAnlGdo05y0v09//VRYL+iAN+RkPDc1aUSnx
7ijbMxwV7i4lGP945cDA/+/o6+ImB/PzQE4RRe318woSJRTI6i/dBgTM5OjA5/8f9CG/S/1GF8kTzhfnSBjdzuA4DyngOBcM
7iXi0HI5KuXT7cvbDwffNwvo1x4YMecq5KHU/BbFCOUFuMoMDADL4vQRGC0l3Qj159fus/H5s1jUCdcp+/L7Mu3wyQYBwPoM
7c/j+QMDwgnAKgcoN6oA4NL1wOn7ENBCEvTsJwsRDiEFpuwAJs4T6/HD1PcY78jgCxsRICLbCd7P783p/ArdRQnn5R0bL+sm
9rXKBiLGGvABx9X5Gfnd1PsVCi4k5RXbHPkr9SPP3t0E8Svt/xn/7B/4ANvTB/87HR02m/HqEPI9Tg4E9hbA9Q4XEkAcxdgG
18H16wQOy+XswBII6zLY+dnvIjEeJAHg1hDY4RYVHPodPDMJHPT3A9zdCgrhKuYBJvLK0o0MNeX5xjBRDDPt4uYDK0MRD9wi
Gtzs/B/Yx9sWNwoo6gbQAwkqCNmmyi3k+vPL9f0TrQ36/uDdNgDn6Qjk7hH66sVMEB0QNdQP4xU8KRL05MsQ6/oG4eTQBb8Y
Dind3SQQ7AID6dYfFO7aJC4PGFT5JPL5PQIS5uDAI9wKAt7g6gXSACMg58smEO32HNBE9Cf9QjbrxSjCICj21uIJsAml5OwU
CuRWGfkF8bwH++vXH+Iv3OkFyeghBwUcvRDi//HfESXn094n4NHs9fRF6t8RCw7Y8SEI+gUMBw/F7eD1HQDwDRXp5hEFPN8Z
7+QL5e/ZGf3y6BASCefeyAP65xjzAfjmw83ozv4TvSDtCOwTADL+If7R+sECpCb7OP4eB+b50ebmH+sd4vkL18bf2+wODvcP
EO3vMhJg9iIOsBe/A7sp5ijwOP/y6PPP8xnqF/v7AsP+3AnZH9cu0ivWMvgDHx0IJ9rJSz1O2bIYLwjnCUz9HzN/+voP3Ou7
BQoE4Qzs+u8+EvnzCgLo4Afa+yU+HfPkE/wa7A9Q/BstKQbeQeEN6OjZ99/n8yrnNOEn2zYeBiE94rVlIknlyvISAgECbBI0
D3QW//v3G9EAxVbysNPPIAMVAfoFEwTQ+OrkKbwaM+sCAKHgFkYhSlLIFCXxBRGsCwj/GQzK8h7I8A8t4BPlAwP4FC8VFgwK
5fQMUiY3++z85i/+Us/oCuEBHxfiAeso5tTQBa7hSNQHCAxLC+nR+fQIFswGHRQbJAXTNBdAGhgJLwLh1Max+yAkFBnqP+zR
9vASJTWLJO8ACR35BzgHEOmzLuPw9BIU6hcXQNn53uL470Q3JmgJBxH1OKASHbG74vbfGO8MXipENicKLwvnFOvT8gMN5dcB
INotFxjx2O8Z1kj0vhHwCQDXCEPk7vfaAR8vD+0dHQL1/gkr48Yk7tz9EQIM8A0HOrblPent+96a8Rgk+fE3JOn8GRf1Ax3k
/gsaIgYd0RvN1hcnJkvy4u3rHa8iOLOkwv/fEOvxYAUoTCwj9ykaI9Tk5vMo6cjU8soH/9sPGu/q4SDo+PEpAesPHwPt9evx
E/7q7Bz9JuYHA0j1GTbcCykgI68D/UDk8uYU1Rj4JcQU2Lw0CvbwFdWt9DryAw7rC/NR9zE+6BAhKh/FDPtL7xPz1/YH1QHX
BMLoMxHU9PjOvwox7AYh/BHaOfQUD+zuQA/gxA/jX+wpuPjtHgYpvRYb0/Q7GyJBA7nUI9miJRIP5kbdLBzWAD4gtLgc5SrS
EtPuzRoBI9ES+s72G0ABdO/FyA4VsvwdA9MuAzAR7eJDDOa7+d1J+yW4ANoTCRewH+PICDIZ5UHoshEV5r00K/zsBy7u2iEf
N+IYCAc5AgzzGsNBsAIB7hQkCZsMGRJkCQLLEcvK+fXK+EcMCCLn+gDB5e/QBhPj7lszHBz0zv7vBzckxfkqBBvdGNwTRg8L
6tA8LeX2HS0oEfLuDP4d+z3s2gPB2R/rQDgEEvTi/iU3yu4RtwTn4+eo0g3W/TgAGj8m5wz2sxsACwvTLQ71Bw/zBx4B4wL3
TNLt8+k2BwfymvXqyPMrHeBVFNIC0tMPCjQE5xP/+Q8QGBEIBwEVCTL04wfhHOUg9Mv92u/rPE5AMeag/wvP5PIKDOMC4yQG
y94JIA4HCNPR2jHwC0oFFSe0AvcX+LAM4/U1JSkK5savNA6S3xvpDPpQDOIKNgIR+SHK5RbPRA3Y+OgWIevF+a9GDthx6OzC
J/HL/QgbCPPj9Bs5BTIWMu4r1MoDK+v//OkW9x7SBr3UAkXj4BEXEBYxBBX2BTbk4ybn/t7m5gHG8OjV/Cov7BIeIxry7Pkc
HdYXB/7V5RYb+gH4yyEe+0oLt9su2+HFOTm/DPAB9w0Ntx0wISEjvwIA0PkK0voV9iZZ++rmJfMYBiIDBgj9Bz7sO9Lg9uE4
HyDJENXb9hADKb0OGP5XzcgfzgchQRUF8fEE/aba5OfVHf/n6DTD8g4D+00KBucjAfEXAPf/yQwP9/UqB0L7AxUVEhMA6Oke
MP3p/wI22Pkv//NdXvgM6g7jKEkXx+4D7/QyDTcbv962EOQN+vLfEQ//Byz5GM426dnHofjL0AKu8srl7NdPEdnvzTL9IPMg
49Xb1vbRFw701v/EFPsVJgSTLtgW3DQCBP3ysxEOFP8P/jzZ8FEs9wj1lO9G/QBdAggmCvQU0tgnHMC9+kPkMCa9+g85+ucB
EPzDA+vrGe4tKOA59tElEAnvK2gyK+EXKfQLEAEA8y/OEfX26kjayBUTD9n3PDYe7UTwK+X+GBEFEv+gMCLZ0RQnwZ3KFewB
IuM3+hXZ6sT/JwQN5AHW7RtEMCLlCO4UPdYtvgTo9SwkCyD+T/jbG83t6BgK9u/P1Us34h4tTu/RA+gBHf80KCwoAgTHUPv3
B+EfCxMk6cP7G04Z00ooDeuhzo5ZyOAG8TJR3u75IccnFcAbFwH47AL0+Vb9SBPLD97IK/DlAAoqJyrsJwjb9vclDOAhANX5
++EX/AABD+vl9PU29in+4fnfCh/cw+ATAzISMRAY2PryCBUJFgvZAufJ9y0HHfbfCgfe69Tv/+cVRO0B7RLt7fruARARFEgG
/UXL+wIPBP0O9C3l6PwsEyzuvyQJDyTdsbvfBCX1HOTvJQz8GALL+vAVAw4NXb3cCQAUE8X/BvYB+vH4/9rF1zPFO0wW+vvq
7OQdTAD8HCglBMPsIPoTM/EG3MAJFwQ7AB42AdjX7yjxGtPLLcnZBxHM38wOFPXJA/EjQAMM4zXMKPwK+1YPJwDVDuENQvgV
6Py9sewMDvJDKSopIQMh8wWx7ewKO/gjMCwIPxcGRDko1BPw9x4e3dwUz8/2JjfzROv91jAVRt0OAeccGfkA/iLLBPzP0TsN
1wDuys3kri7IFEcSTy0t+u76/A0U5/Tluxnt7v4H9zANPyP/6LYgHtTWq+by3/j3EukFBhMeEA4kyVnP8O0VCfMO+yjt6S/U
9v8IFgrs1MwB9uD0ArcCpwMV5df4CTb+xxP2KAooNxfWBwXCOwra4iH19/Lk+wUv6PHZ/eHRxzX8CREJ8gAE8j8Y5QMu5ipO
0Poa7/L98/oYByHa/fb7JQjw7BRXxRXE3cMJHyezt8UbMAM8FdD4OF+vL50NFwEpAhUc7iDz1BUW1N0eIp8H77vyNBcF0N3i
PDATOOjl8EUIzi3RHAzkKtIpMfIsD9gi9uzrAz3sCa0W6RogHumr9i3+Ag4LryQI+IH94iDYBiTC9S3j/xfX7Pbl2fEd0uzH
5A4KJwmx2gceL+8p97k9IxOtFfXx9xQlqg0n6Pv15RYbcBLe7ofp6/TtygUXB/DlAa1I/fIk7TDuFfjHAxDTBjDMLfQ43jIJ
7v8w2xPg85zvGjfHF+A0zwcE+ysdTf/psEnk1vGoCQnPIjL3FNAa3BkEDfEizQazEgL1JO8mAa8VOdjjJAEX/d9MF6gX8kn5
APkRyS8l+t4RG9A3y+7t4k70u+UDBSszzjTw7fU3QfDO6PnG6/zt3/IEPewYAuTiLCGsCgDtIvDO8PclC+hV4+FECRX+2skw
9Q7uFgxV5w3S9/YqviTrlh0ftwbt5Rn9wwD8I/rlSuvFRfYI/tvCNfUQ3hYXQun74/D6O98y95LMN+77+AtnNqf6DiXy3QPD
tyEXEucs5h8X8PH/Nr2+L/bR3SRTr73OGBrcA/r46gUfD/825xEKANkX6hsGQfQJ9egp3Sjr8Pj08fLerTXh9On++iP85B8Q
I8EyDfAU9fUQ1v/t2AHvAqz4FAb34SDbFwwQxjsI7vQFvSgBA8UXARXHNeXh4d7eCgHP95oj5uXpCjc//DMI6N78M+PpEigX
MCg8u/6sAxLg8OxROefhGDrGA/ML7RIQHuv36gIfxgAR8yhLBtTf5xBSA/bB7OfrFuH3FAbYDSEbCefd+d8CzfjeBf8bIvUE
CK7N1wUTzcoJK9UXAeoI/OMC2DLp3ijm6C70CRbt7hD5/+0tH13ZCPT2Eim6FfCm+/zoIBIW/vEnEhQP8hb1Jfnu5PUUB/cD
F94KCvf+4/cHCBEB3f0SCfj86zMI+f0PFS80/vsHHBkB+/bi9Q7vBzvwISfzJbr77fzfCab8Cg76+OMmBkn12xArJzHrDQAT
+vTn1gcB2dQQ0w6+6cb0EBDjCxXrFiki99rrJSUy5wMoHSwv8hYhNwC61+wi8P/qMv0OCOMC3/z5DRL9yu8W//W+OSudLwgO
CfoBFukA/BIAviIq0foC7zYY7AblqhUFQSEt1NIg6KsEoz0MiSP5Oc4Z+hHixQ7789UXKN76BP83Pgjnx5z7CzdAMNXMJcvF
AKpWHp4z/SffBvgyBQkLDCXHHTPk+AzfMDblDNirFBlRPDnP4BTanASxRBSnMQEHziAIFwTwAwEkxQooxeH3DjoA8/vjqhgI
MTAu5tU34qEDNe4NTTUpwfTvvRggxiPJL0odCBb4zDTkFpXv1UkI4irV+BDYLjOVBMMEEPjq1LMWEm5CLOk32twrIunGGhnM
9xXpBhXG8iH57tfx+u7+8v0MATT6EwAwD9Lq2iX4Bg42L/sc7w4IAhuW5OBDCSdaFB0eVQgt9iwGIiIFBxv5ByDR8Sjy5A/b
2ksS/CwCABDXCtnqJCwE4vIhEBndy9jADDEs1RPg8O06AvEMFyHX/xQn+kMjLUob7xj3ziMmFPIBI0bl0QHq++v4LTIRLurI
LhlH+DTaNRL9+vkG07wAxPYAHvgl7PTq+dUg1gL0JiT+FFUO+TnR5u0+WcM/sCAi+vIE3OfmD8z09/c9Bu775OTx+yIN5erx
9AUqMPoR6t0iKEkRObJRGRfnCfvTyfzA7g4b7i7d9vL9y+7bGvD4BC36OS5O0b4K4hQK4x7WNcAC5LsA/gfOBTgiDTX4sAzf
ECD2FvUJ//MM0uM1BkDwIRzK+P317PntK/0WCv/IK+wj2Q7s9PMP6ggntPoDHwfxHAIq5TLrwcgZDSD/9Rnuz/8oDTQD8PG6
GRnU8BWM+CweIACa5d8NDwj1HeoG6d6jKw0vEfUb9Nz+IBkc9+nS1fUr4e0yjgVKIBfttwMHyC/tPCoGEzLhGPkFKNERDzvw
LAUwRRz0R+odCwUSGeMN+OcH/Qn+IN8VA8AYFLUaFdAV+8/6DjvkBfgeLgrV+vfTIPPl+iIT3grzFEbR79kv9gWyNBiPGw7g
IAfj9x0/5wX4KyUayvEI3x0D8ew/Cvr8CBVA0u3WIcUJ6UT6NNsbLRM0MQLh0QgrKSinRewkx9oLE+RK8tkR9Rrp/DMhFB44
/CYEuSYU3Rs+Lsg4JORgNTUA4sbKEMXS2wwW5/kJCf02DeQwGDUrGg7n/Qs6KvdPL9z/GivsGCQ4LhbY0Q0X6cfE9+cIGvfz
JjXj9w8fBfv/RfIC/Df97xJUExUTLPtB/j4OMh/uFuQUFfM4G9AN0egRKQb77RUQDRnBDNLcHwvuKfHtJexS7bMQ4hT0SS7T
EfkavIHYDum+JfgV/grQ+OEHEgoBAP0dJTW9CCIGNAdD4wyxCQ6u0+1UDkwQ1+Yj9WvOwRAg8uYAwprAIq63LdRPDcj7Fd4t
rEQCC9Ap5g37GefU99T4KwAW2UPdEtf26/MPHe7bMP0iCtQNLRP7CQjxJfACCIf7EEkEVxHc/jL3edzLJBfj9vkRzSzu5+ca
BPUU9fAg/xA2JvUZ8B8fAbzx6+sn4Q73GOj77Q39J/QkxDHyGSj2vsslA+fhGe8HCQwNARY8P+3xBugiCgIi3+LazgkhAxcO
H7YSEf0V48DEDgHu8hoA/yYm/gYXPk8HCxTs9yYXF+Xy2O0Y/BArNiC8MAkaJQbEyxwI4fIgAAQmDvLo+DYl6gT/5A0Y8y3i
787FFwjxJA8lSy3YAcDoEA/15B41HdUA7/Q5EhkkzxBZOQciBNfkzCwuH9ky4R3+ByLxGPUR5O8/Ivjy6BLoF/cbA+8OEAwE
8RsB6yMOGu/y8gwfvQnpAxsr8BjhJs7xLxn+CNH44A74JQMMBATxCuP4DPIe5R3k3fEFCLX8ANnXOigrFToVF/oq3EDzA8Xu
/hX26gYa9+TyUO3oGPwj99ctKPvp+fURD9gd3hIW5UMiBwvoEQgoIqgELeAZ6gfz1wRDFu0nMA0OFgr6gei7UB7WCtgl8ewm
L/jz0wgPQxmcA0Xr/PD/9dYPJRgFIDP9DhX//ZXuqTr//wYm5A779SIV5BP0Be0dBzIXD/MF6/TyHfnkFOwN8eb6EB768PcQ
DgT3J9UJDPAiFcgp/AoGCf9XKBfk/b8W4iXg2DPyFd/N7xAl++3p/gEIAAv3Bfn8BwgAA/0G9wcGCPr8BAUF/wIIAQMC+wEA
+fsEAfj/AfwS9Ro+2TjlGQMQFxQlFOII9RKX9uz8sxgo7Sr02+oez7L7PhPxBXb6FQIMNAgqDh0O/RAH/wPoD+sSugDW/bUr
KfEu5QLvKdPB8jTu5eNp3REy0AMXJ/LoKzfe58sD4CsgCg7h5eH3Jf0f5CbtLzUasSEtHcjq39MP5EkJ/xH7vAy/4PbuDg3w
GSYQ4PoPuB75Q+74RvkmIGQFALQupZXx9wvkGtwC/A3xL9ET6Cr34Qf+4/j5B8/87u/6thjAAvrPy/IU7wIKDPEI7RTLAREM
4zHCLfBEBMMCBM777fm1C+Xp95ssrAP9vMHwB/38BxDxH7/nKTTo9xZ1xbvs+dU7HNL5Ecf47x4UPtv88UMqJ9ghB/PE88nb
KOkaASgFOBpLFtwGChffPeIiCjiEAsY7ChLv2QrCUc7U1P8aC+UjNAjINwMH1+/yFRTx3ADaHwo36Ny4CxMp8fNju/8i1Aku
N9PXHfkC49kY6Q0u6jDlAgMJChoKD9378xmuCen2shwh3xrYAeckx6z0Ohjx8mvZIO0EL+En5hve+PkNGQ4K6fAothvv8pgY
E+Qm0RzjKtGl+jgF/vBO5PjqEz/UDQAHJvv2S9ZACAL7LvE63PTY2RwzL6z28wAz+PKxHQDp3+8N0yok3PkhHi7bC2D9TCYN
+xXVY6TJ5OAZLxax5BUXY/DtxQYAv+YMEt82NPxbAKILvKsA/hYIF0EgJOAOBeLxCg0r4hLu3eE3AkfvMef0+wbhQSgJZAWq
Dbm78vr7PRpQEBraCP7m5/kMSAjt9efzU+lW4Dq74+YE2G+0TT8QzDq1CgwCJQwO9ujgKgrh8RvT8y0Q+c0L/w3zWwdkBPvf
GM1GNvZuAa0Esqz6CSUTFkMSEOUPAO4BCxNC3xbg0tBK+VflMur7Bvxozwk7MB/6tkkdnRcu+i8OBDMv+Kwp0StE8QAlHw7f
4A4pwRAG/QT+VvD18V8NCcI2T+82NSkiHDgrHxvoA+YeChMSHdMK0AYSLQYSygL3B/EFBevzGP4zId/+8/PwMucjOA/DAPcO
AQ3g6RHqHvAB4AEnAvP0HPgnEf/gy/AYH+gdANYPFSQIw/UfxvESAw4u0MAkFgXmMCns2vtD6/oPGiA2HhAiISwWCQcGHfkv
9R3RMb4CzybzFDfVGt4c3+DtHuvV6zEO1TnnEwoXJgYECOEExLzu/uTxGOzjrtAJ21LhzSgDMeHhKi08+x3X/wPaQyH1Yfym
ANiq7t7sHh9VOxzgCfXNFNj3SAP6+NnpU/BM/Um13vgI0wLnxdsq+AkQCPXV7/oDBfz4HaoE/yu5/gzl4MIO3j7E5tnA9frD
0OP7OaTwCiAGxQoQOCvG0SXUJvzBvCEJIhQQMZMMPcT7BfsV1AlIHhRl9wAjThbryTNN6hBCFRv3SBwLH8oW4jUHAwcm6Abl
3vkq4gXEBeIgyeIhEB/met3Y8e0UAw3LKggUG//zUe7f5fTa9QojJy4jFErVBTAy/BjiKdwL8Oj2NjEZ1PjVDRXd4pvv+S0h
8fABzv4R+zD2A0b21bchEdEF2S8g1QjVCd1D9OIy0goL/e4m7hL2/jHiRSPZ+ykNEAgs/eX6IRL09fEO7gL59jbW6xrwHPLo
7AwcN/QezTTUqfA6BPnv7QIJ7x3JDuoGDuQh9yFAFgTqs0Hy9DocEe0XFfEE3eA05qceT/vCSAnzIzvsLh8sGx4kyY3ONPnT
JNAj9w/T/JUsMB0l/PHj5iwvLgrgDC8gBdweo+sQ+wIkF9WByD353iHCHwgT2P2BKjIFLe/s3fYzNjIJ3gMuHfveNYrtB+4P
KBbfhNk3AdcztCP2F+r9ljM7/zvw2tT5JS81DN4ANg8Iziea8w0IASTRC9w70vP4O/ndy+cmTh+XEC4RBgASAvMNEyEZDCrh
GRn6GIcLlBwEyhLLPvAdDx3YCgYE9OfTEebp7Er+Bij7Bzwc1VAP3fKp4+gk9wC0ENjtNAITHygKzvknCQEYHFjt+9jc8zv4
2O8KCB7d/9Ed894HAyYp9/4s/rIpFuAbOjDRNyjqaDop/9nKyRzD1+AQD9oGCwP4QATvLyVCIhYeCfIo6i0OCsoIDz8iEwTK
7+uTGBEcoRry6gnxBN0L4aLpFRv4QVft8TPCCSI45OwU4d0d8vn+FNXo/gzZDiAN9AMgMBcF8QUR9Q/x6Qws+/Q4stw/VfX3
7g7/5AYg3xr/0Arm2v8H3BEHGhbvHLoTGCkN2eDmIQf9GPzVGxbvCCco5ioH4kgfLADu0eUdyev1DxD6+A78/igC9RQEGx4T
8dPnqjHpIv0q+egoGudKBEr/OrzmGsIT7hQk+toBDswZCub/LlUn4Qf7GrVSESD3NyEfMRfqTQBI5ODKufXZ8dvOKv3yC+nB
JPP7AwVnDNfgKwbLFzcUExoj71Tu0WZDPODowt0f0xLrIykI8C0U/y/vCC4V8kkILDf+gvG0FRQ2E+FNFKou9FoHIsr98MH9
Ey06/9z45P0u5DD8+D7oLP/l7vQs4v4DGzD3SQvLT+xi/wzI0AnA/cPgFvP/ABbrIyDvCxwxAMn3/QDmFEDfHdjoBikR3yIm
VuZF+xYZ3QbNvPzB0L4M6x4NDiy/C/zu7v4bBubTFgYcDgrIA9H4xwoOEcb6D/brEQnzA/QlBDH4/KPj6i3v9f/cf8wl1dfr
MxP1//zm3AO26xzo9d1FJPHz2ucvUAcZADkIN9AhwvH+6QHKBAnx5wz/BPkDBw7e4AztH/sQfxytBfft6iAP6x8XB9zRE+EX
FeAd3CTEALjd2ff1Hi7k4+7yuCAx8kLo6CzE8d2/JEUGLRD28+ANF/4EAA0CDvv3DwoADP3+8wcA/fv/BwT9/AgDAwP7+vsB
/f0JA/H+BgYKD0cmSvn9Lf+lAwPV5vseDfKz9OML8iL/8etWGkH72yHbEfbl5+UT2gWiyyoDGiOPILv37MAVG8/D2z6nu9Ll
21Xnrg4NEMf1G+/0LRIKEiry35jlJ/IP80LrR+3SCP8AJTMwuAPE4RsYCRrf/jD9D976sOC3IUDtIyIi5SPlBBHmSMPl7AHx
GOIYLxLyDhXJEgYACtgk2/7z4/8YEPY6FhP9FhHdLzffvBsK/H/lNqhOyhHN7xUIy1QFsQvu6H8Dvh42At4AIxQx9wUU5jgl
yN4j0AF/7zKhTqwa3vEGIcE9KfIHzc5yAKYZCOgLDSwg/v1QIATsGf7sHt242dzV7r7Y99oT6i8jQw7JBtjoEtwCPBvwD/zm
SjgbyCPB7+z2+MQz6+fbPiD7DOMuvRYCSPUE0vQBoxUK5+H0/RHt4vfBLAOTMPnXCCTcA/wG0RX6Rygc7uLi7RsiC+gK+vEQ
6C4l5PXGIfAAGS4l9vXj3gu78fjvvcMrA+jV8e4TE/Lm3ekbyusRLBr75dHeLtciJQDEpQFF5874DvP0E+LZz/36LTOu/OrK
JRAdKtEp7xA1/QOftsj/G+ULHDrF8g4U+fgMGvX97Bgr/iLj3f4vHRPj2yT/xCRIHigO+f1V4CQYEvEF3ukKFDm99fXV0O0/
+eEkA+Xy4eIExxXqEiAGBATKxwomIyq1HQ7opMsL7v/rGwIS9ccX/yPYaxyWB+gQL/tA6sQG+OkEyQAVudDgXgUP2xQNLToR
Dub+2dzH/yPm1Ab/47CtCt5T79LmGT3QxBMxCvAZ7Q3/2f8FAhLR/AhWLAjN4xQwCB7k/Pz71Qwo2Cz+wwjAD+0R+A3G2S0h
Bu4dAyf55cBBC2AB/yMh8uEJzTHc2OmEz/7nD/TQW/MHKPDqBb0g8wXpM/k38+rOMxhhERc7GPziBpFKysnRgcIB9wDlvlTp
ASb04efGIfXXIvgP4/YFGhOxKSTf9ekOIxxD+dYuDBDc8PnaEwUg4wUgGAbuBArqHK84+87tMBAJEscB8QoG4TLm5w+svEUI
OzrqCcrTIBhx0uvptgHX3iCnS/Pb61EVBe/YEwUQDdk70r8dgagOK0E79O61wT0xU8fe9LT60NEFBB35H93jtO3fQcTtMe/w
K+Dw0LHc7zjLvybX1AoPPQTqN/8BFuwsImXz9Pev4uEI6MIG/8f8LDfP4NEc3d/cFfjm5AUCDAIE5N3h9c7zJeMH3Cwf3cD5
Aq4bzwz97CEsA/k7EB/4DQz/Bf/3/B4SLer7PN7yIB/s4KjGDtue+Kj5tv4/z1RR/tPCOS0p81wc+BzVEwdQWOjVDP338voX
FEQ7zh2r4wP809EFVCrmKijjE/TX5NP1Shw2/wXs58Ab6zYFvg0D+hc7K/oXp+vX2OH96gvuA0EqzgzntRqF10vQBv/qWDX3
CvIaPfL76dzPRsLqABPc7BAtCQryKtoM/hrs1xsMIwHTDubtIOfPEPohDeDvCvzoIhLXDhQGMkm+vwAK3RkVD85eALsg7vcq
xUPZDAYe2Uvq9jk54Pr/8/3h3w/Q/AfmB/RGB/o77P8f5CUd8PP/4wzAws8HsQz3ByJFBBI/2/T7xO8VthnpMMv8P/3x+AD9
GRAlJfbxCvjh0dXR3sgC/wI2IBj0KN4B/yey3R8EEDSF+ukeAQEyMcvRwu7L39IVoVf0HuxEBAEN2SYnOxEiD/UE2RgV9sDA
Eu89INkaDA0i5/4D7/ET3BLb+ELtClAWFM0cBgAW/w4OKOkFEv5KCbm6G+T4f90wszedKADtGPayKP7t/M/kf/i3BywN4xw5
GUod4NOpyBcXOvdLCSAS8Q4SDAU1wub0V8Xs5+nrEggg4FL5+DURHhHu7x8UxODv87MP//467QLX8esP9vcmJC4oGS4r1hPr
LSDn9gvh6x4A1QQi5rAQ5ObQ6sckBhf/ReKeyr81MtXC99D+KS8gBgbk7fO1z0gg79b4BeDD9BoR1fTlKzc+EjP0kNKiDB/e
xwPQ1xoUPjDw3vHb0swZDALt6xgEogsV7xr3AiPxKrMxyuvY2gEo5+Df3P4JFys3F+roDN6mNuEB8/0XFqsOGfH9BvApDybB
I9+8+ubpKfTf+/XSGAkbQhQK8w3LxizvCwj/ECTc8go88CkPMOLYz+zf4B8JCNMUQw09sDImC/kuRfjY5uynIRfmKMchwxP+
K/YMXxz05sQwB/zSJJgIuuDdH8fRJPAFzOMt6bTT29DpA9kx4+UYAgzjJC/s3fwABOsF8+I1EwG3LhURDQEdAQo2GN3nAiH+
ARchACnq9ucZGhMmC8oG+B2qB/AV5AIE48QWB/b4BBgm8Sv47cP4x/D+HBUgANv9OkZPDC2wPvIO2gQRAwnJBc4M4vgXy9Ua
EuAL3RjQ/zP39SkONgHwBzo+TAc1uTjsB9naF/T1tRPM+PD2GcDZDhDcCtYNwA04ExMh5Q7F0uHzCx448NvY/Sq3+u0G0P79
x/D0C+oCMf0TCfsMxundv/Pr9Q8cyRf6HRYZSEHSmesZEcj/Xt325CvTEOkRISgpOyDnye7jru0G/yP64+gC0SU7/QwoxNBF
/gcMMVfSEdcLECUH9fTtBi5g7BUJAE4IDPpK5RbWF+n+LgX4RLnIJQ8h/kRQwRAMAAkwxyvmGgdENMkm7sFD7d8k3t33rt7V
BshAAx8AGO0f7fxC3CAxGcErENkP9zv7Cu8E1+UEEBnyCAPyEubiIUoXF0Ee6iEcFbzOM0u/Lgb36Pj9DvzhDjnrPxQAwQva
/+vj6OsS+M8nsDQtPPnrMezv3ukYziQpB0SuzwLE/ikpLrLJAhvZAgl58QwbTij0viw47hMtKiDMKRQdLeoX1B8ICgct9twN
8vsa5v7rF8HuBBIgsuroFvcEWfcyCx8o/vzu//877Qji3AvqETsKCQAJ+fD2H8kPBvL4HQ//66Ti0kP7EQ/27/MuWg/07x/n
1esNCju7OzQRA/ISNOEQGPTdFBwV68+k7hYSBMnvKgnOJ1IF4gs9GzTzI+gU6RDiRdb9LjDbOCD+8PzdHOzqFkkDGRwV+DdA
HM63RizFMzoL2N0KCSHfGTz9Ji4KuwTf2eEjIPwW5dcDmBUe5S0P1AHbKPohDjnsF1URzLb5GsL/sbv03QkICwnQJe/ux9zV
uUmzsAe/TAEKEP/1+yIc7uHTCq0V9AQisAf+LQvYLEo/2OML1BIMBbDWGCkoFeg0AFgG9lDIwwC2Fo1BKS71IscQOCscmfPV
BenpJTXp8pzY9vX56/U0/84JVvvwAD4UMPIM+iT+6PAuxgkmEtc8Nfbl/j8j6eapChkjGuTbSx3uAXL94Ns6+in9IAge3Qb6
S+MBHyzcRgskMueB4U37tgu+ExIru+SyERobEt3/3ccfJhshyf8qHwrgEZXAFg4CHk4c6b3R5CsN5u3yRML+L/QHIfME1uoZ
KxEBzyHS/ub6CAAxDQ8H1O8Krh4u/M69CgH0K/0u8TYj4QgbHcUT8S21NRoV+jEi6dgxBuQlCwr53cL3Dwam4dE/4izr7wg1
MP7pSCS5KPkAsUP+CRdBMuH8GygAChMl6wOzHRfVvc/4FQhLERgOMUXxFBoRo/zTAaYzCAIoUS/2xS8ZBejx9/ULtCkT/LvR
8xfzMwkH/gtC0v4MF8YN6g3LQOoU/UAu59EVJO4kDwTp9M8w5Rn8+ALlZycSEyoM1sX/883/EPznzg8E/h727/wX9wYMNSHL
+X/z9gZOBe7WMUrcNj0yDw0w8Pga6i/1IRkFKBrPI78MBSEO9xUI+vFKCb4fVSwLrig8FwzUSDPsIf/w/tsZJyE7KfD/B+38
8+/pAATdJ/kMN/4BED4W79EqP+8DIBUF7ywKAwndDu4kBwrhDuT75OP/A+3z1xHt3/5OEePORgwbQfz+7tD/+iIbAFL46Qfn
3BMsYDP2I1AX6ggbCk84CuXjRwcT0AQQFhXr++SCGy4dQyYYPQwk4xoLNkMh9db24fi/9RMcFxzyt1L+S74sCRjz1hH8h/0z
OkX/KBjnH/4b5z9NKejg+OHRugAmEy48GCMR7PTQ6NIE2PcQ+uYICPD/AdQFIRv0A9HsDjbpJwIhQOwI1SwADRQN+TgBOx0R
2AcTUB4UAusJ8aYO/AepBusQI+0bxvHvq9ISEeMQRQ4TEwr+8CQEFEcW3w/2NOox2gXcGCMo3y0W1Ar9//kD3ekOGwu/AOMc
/QMv6zrR99AHARmzrBwVIPIEB+YLAvXm7CnI5+zbH//mB+v0A/0a2fRBIDLoOwfbHE0JCtMN8wYUJA7jCA0+AO4oGe4Q6Ov/
6uvvIeQI7/jxQys450gQ0glSCxzIGvoBIyMQ2goLJ+YCIhvw8c4AF9nr6Bzw/ATg6U8pNudLCMsUTgUUzx33BQ8hBeQKEyvv
/RQd/gHYBQPd+uoX9gv/34EkFL4e7RLfzjjs/NHYA7nACfkUEwLOEQ3l4LkIDAbfUugHLA4zDiL0Ed0MLw1E89nO7T0UIgkF
xfi4+D0HE964R/caDyy0+gULETH5DPj8twhQDvEc7Efe3B9C9AEEyurgSlwv2DAQFujS5+QGCuwdESFCKxboGBAszg78GBUF
NCMa9dsm8jz9DNTcAMvzFgZhAA0UAjPusQIqHfIM1e3qPdQZ1wAP+xBO+xnMGu7oXdEuww87LQ3rKvwk6vQpDsv/D7T6+PMh
DsI4HwkaELE7wuAAvyNCLPAZGvT/2u3/A/cK4UcMuO4dNTnODvHSJxS9ORwDLBG/NsDbAcgqRi7vEBP0Dt3jBw7wGOMvArLu
GUs4zAzvzzkJzDId+RMEuiDt+/Kz/UVI9Twe5wjN6+7fFAbfQfie9AgvQ+cP/+0r8CfpDtrMCRUL+wXS7i4JGBEb3/sXEgTq
uPwa//8J7toR5PnYBT4KKvofzQ7q7v4MMN/tDu8t/iPnK/MF3gIVKt4cOc4t1eXz9+kE3AYjAuL0Sx0t61AR1wdDChzID/wA
Eh784wYZIO0JEAsE+9LxH9j66RX59AXZme4wAP/U9Rf3IufK6twU3NsoCvX64h/NAg38EiEXGc0x5QMEChbi+NP469sc+/0l
2NHZIgXUJ7e5Kl3rJu/1DAEm8QgTESTxIvIC26LW+/kBM/oBC+sLDjYl2fPd/QX7EjTL4BzfNtsEJSPpEh7YHr3l2eEWGBPK
EuTc60TFAxov/Mzg/MD1rxwEFrRD+j7oGBPi5P/aqg3dDAf5FTXgvO8JMiIg4RT2MhkwFO0AK9YWFtbYICLz0kj29z0SywU+
zirj9ici0rUAGkbVHf/gGSgq0M/rABLb+eT2vmT1DtoUL9gF1yItT97a1Rs44Qb/qhhH1rTM8vyBC77m8jJVpuMm4e7i4/yx
Hdv5ACR01Qcd/DbaDhggZZlZAA4FQk/s+fnVLvXYz8ri4PLaAtH5Bxkx8QgjJfMa+x00DQX+9/b1XBQ89j4m489NLe7fOAbw
9CkF//QnHQIRCisD+cjSHdjj3wYF8xreo/QMpC4L3vv289cWMfQiBAPRDO0i3gYf4+vr6uWm3iXnG+4xJy3d2cfjCNgIvvzr
0N5N7PAoL9Hr3R713PMe3N8D/sXf5uIY1z075gomyPqBBh7gCecF8+EMACDi9e7G/AwF3BLf0QD486TyxQ/z4zj4CPMPQAXu
swIk1crqBAOy1xk4EyLqkubcPzEv3fzazxTw7dFN8hDmCTYg+AfgK7bw//A26snX4dEFCs4PEtri4i7m9eYoA/IWL/fq6vHs
GQbt8zYRIeDXugS6/91hUzgE/rYv/cMA8BcYxv/DDB7e6Q8z6c332sDZFuYCHQ0Bqr4UvO7aP2YX+wGzDu/h+OorE9H8zwoT
7P76Iuve9svX5yHp9jwI/ukg3eIhPfX+5yDn/PcZ0hP83fro5vzu9AATBv/0Cc0NCx0Y/vr8FAoS9ND/Fub5ChE38A/XDe0M
+g/8Ae0gKf/qE/0FGgYP7i0O9Nz/F/n7GqLuqhXhCADeLCpD5s/xBg0vvEfE1za2//7V4Nc438ULC8nJ5hMUAhDJ7eZ/3wTi
1x0OUe7/4BsiLccMC+QWrjy66vfxFhXy9jfzxhUB9SQWn/u4BdsXKcBeP9/h/sD78S37MvgT5v8P+Qu+0CoNxyAh2gXNBQ/4
GQncx/rn5hrBP+gwzTvN0S3549n9yzgTzuUVIsn6RiPz7AatW9Si+x3w1qdGBgwYGD/uU+vjTxc94AnD9Crs1uQZKO/oIwbm
PSL0BCU6FA7j3gnVCQou+iEEGFT4DR8AF/gj8ksbOpm/F/L7+OHZzCTUs7fyGMoSC+nzpRk8+x1B2DMUPc8SEOjEDRYw8axK
+PbOLRfd0AUQ/Bw3XZwP+yH4BQTQC/IXFOcDGBMg2fDS/o7b+EjUKVDw6u7qAR/GA+x++wnD3/rnDhsjN+gI20ACRUIJCh0n
rK4D29gx1/YP/uhTCx8ED/fwOejt9Bsj5Rg8GSTw9/kbE0dKE+ovNbu15O7ONMkHExoHT/8ZEhviCijr8vAfJQXNWQJaJRAB
K+k1YC4FS/ycswrT6PnKvqwXCu8LF0Us9RQIAsYCDhmEI1niOdz2CNr5JkLPFiMAigH42QQFy9UG5vkkDREv+C4SOwrnBAIY
9AsoKR/7Bt48FlVgBh8zFrep/OnQI8cGIxEGOQwZFSPa7zXz7e4hDvYYHDIx+/vSLiVRPun5Iiq/pQ3X0jfnFCQM+U78DhYR
8+db5ejYMhYi6PjvKiX7Yu/P4Ffjyg4G6fUNFtM36SjWPw80/wj8Ii2wCgoB8PD/GQcH+SAzIzjI5uhT/gQS8wf6GsDvLdtD
9zMGPvg2/TsCzSkTEt8kwhoeGNQQt9jvJ/TsIDMp9wED8v75Mz//Kw4l6OMgEhf2/D8f9uf74PUdIgUu+xPPBs4IAwzfJADw
/x7vAQEsEefa0P4cOgP+4/Tz7q9COAD6AjcQAf/t8rLuEAEoBzz8ERYI9xg3PhwmEwIFBxT9POH0Ef0nyRsl1ALwyZ4VGewg
Tds+CErqLRbb1/tSLv7TLyPkvVcxyu4KA98iQiemK+P85/O1FSP1IFbJIhcv6SAm7M35PSn93z4K6chEJs7OBQD1KBwvxSfh
/Or9rRQg/yxWxx0kPO4rEvXG7T4Z9dlMBuLHRybCxg/39S4UM6wq4vgWDOIuy8sLIxLLDe7LJu8O3uYXPxi11OjEBysL1tMW
HOIK6hwoLucR++S+Hwn2DFKx9hEq7vIt9MH6UB0FwiAj6s1BOdXS8hjRGQgsvyrwI6rgCwrGHvOx5EJgPBwCA+g8J8It8MPk
8THYKScU4Mzk9cMNAA8SGfU/KzL86u/9NybvGAk1yR4gCd/rFiQmJSA3+g0mAxr/DAD/8+nxAPUgYDPaEIv5/fkGtuIyMPkQ
KcBMHDMA/iZpCRfaFx/G4B4EHS7u8UQ/w9jB4QrpyC/p1Qv+DyUJMCcw1f0OGRoi+zP73vPc7An7/sv+0Ab2DRYGqvL9CtD+
41Cl8QQy4e391LoK+Rz+CwLBCPj+9/8Z/fLUCBf6C+L7GSDo1grkBwH2CBT+Ft4KSez97ATZJB/LwArS9tgzKzDvC+7gANwN
5+YZ++nz+v4ayTAaAh8OHS//JtwB5yRY6OLtw/LmIgog3PjeCAjuBuzW4RLc4R0hGP0k5gbkyQn08vLmJvWuDP3Q3+svGena
8SAR2xItsfMN8BgL4s7s/73D/QENFgYR/fjwMvbfdiYHaO8fTg7lvgBI2PY7D+I85efs6SLW6fsIyhnX6wbL7yDQV/LyDvUw
7vsND9b69igFEgzpAPQE6COO8PfAzkbfsPsR+SHk6CMyVPvTQBwE2v/03hYYLxq8BwjeDwbvDmnw7P4MMbMa16QiAO3xvQnn
EScTDgg8JAUeDgsNDAojKB/q0V0u4zHv+dM2JbQ7A/Gp7DfuKATL6ADB/d0nE8DYpxPGJe9Q9cYj/vUKZbaSNe/lL0SeOwoE
rd4q+TQQ5QgB3SHeDi3Pz7sjwhDwZv3dKvQL+EfGtTQW/hgCFjf7RtPh6kj3AAXy6zkjxhsY8djBEvHOHP4L9fMELjPMESjk
+yLlPxcNHAVZ7dTPDOYF898L8EMHFP2+5tMN9Ojj59k+8LFXFfrCGvkA8OEd9PANVg8kOCbiITgJrcQ7MsAL/RDN5gABEeke
SuYyHgG3I+8UGhfh+JXVCRMU+joS7NgW4r3j6/e/GVH6zijYKBHa3zHHFtII5xrU+sgt2/XSBwAuK/XO7SYizODqKkfz5Q7k
G+bXvSTpShgaDeIh9wEcyPUdKAVMLStTAuQDQPgPFvvlCwjj1SosACQJDJ4cAf0h5wvc+/nu+On0HC8LNxYiNc8g3Cf3MCYW
5xbt3wwLJO3sMU34LtT0B/HW7fbK4iMCFHLI6vW0zAz2FtgbSv32CvvF4QHe3xDE+tfdNwEFuNw1/LH97vwl9BNFS9TdsdsY
/C39LxPjJR8Q2xEPIu4GSxtBOsvTA+7pARDrLByrPSH8HDwaHdno1sz3+u049Pb0/uG36vohCwn55hL6JO42GhQKtvsOE+4w
BlMN1+DC0fgTGwIR8vEAHwgvFus+qN7tJcXp+PLW3inr1xrVDxkgGAsUMMEs6vW2CQsH5tvn/ETp854cE+8089fP3gzV1CIp
0yf//v0TQvcd5zjBNMgUoa36K/TGJur67PgY7lH41vX2G87spbgOPA0HGRYZ5/ILE/kQ1g3GBgAoDusfKgn3HSDlANlD6fr6
DQII9Bne5r8j3eQvNv0G+iDSAL8RRP/3Of7H8fYtAwn1orEJKMxG6zm80OU0Hsi/G+lAM/AxFx0h0PjM+0fvESsA2/byGxYI
C6i8DSbLTvIuyt3UJg/GxCLqNTT7LQ8HFSrg39yQ5S/mIjArGhd07tbx5gAq6ki9ItDCH+Lt5ucSMSHj++EIHggFFeT9hO65
8vMn7fca/+cJExQK2gHwA+z2JO8A6QXu0/ZPGfkyFfIeHkbcPc8g99Ta7PEQAwggGMzZFdz1tSfyxwzVCPIT1f774SDq5THo
/fkzzhnbH6rY9PELBAfc4wX00v82KSwH7wgH3NnuKwcAB/gR5Tj+9fzwQccm2yyr1OfwCgsX3uAM67wGLyodD/MLEtTK7DEL
/Qf/ENw5BvwX/+YK5R4iMjb23RAHKvch1wDYIAkow0v20BUI6vfy9u4lDRHM+esjAUXqCsDr6/sO7yvu4wEOJBT0/iYL2sva
AA0XCxHSDQgjDeLZ694mCPs3wDEX/zvoY/XBwC3jGPDOFxBAIBQbtOjILsmc5QLVLDMFNDvX6BHgzB/Yp8Jf/8kqBhg01N/u
C8z+3gn3EdDX50k44bM1Gu0lAw3c/gPXHAamDjz4ID3J6vD4Ivwf6p/bnyYSBTMI3uc0Hr/r2QhBFx4AytzjOQo268kDNRT0
xu1z1xdtB/XbA/C88Nv53/YjBRjz+vrm3vHrfz4GwRnbFdIe+wgGFP0CBDjxBEsoLbjVFgYWByPK7jgOLQUF9SXL9TEUBTXs
EgHN/+/zwjTtCvfYBzkvUuwh9jsaKAsFC7DzDuXkREgZ2BsRHVbKBRz6NAkZ3zgaxvYhUe4rLhdA+xLOI04l+WfplN4F/+lA
ATD+E/EQ29Yp5kTzQ+Q4FrbrGTzrESoRNPbIvSxCMQtT/7jVGgjhNQ0k6R3lA9jZ/uBFIRoD4BwRKjnjY9c6++na6tIb8R1K
8gvsHenZ1dAs3voi9RoGBgLbThYTAd0jBzJC5mHLTvju0+/MFOQeT/Yb8Arg09LLKuLuIwAQ9gEA724fJRjpKgk6Ms1o3FXu
8vHf2B7xFGLG+PwV5Mnsxxna4Rn2Fim48Orh8ezIDS3eFvQVBcrjVNII1g9ESDkj3foQ6fDq9t9CH/UE6Nb7DeM3yxnT5QLy
JSoCDdru8CEMF/7Y+RgwOvv9/uYTBwQRE+wa//3TCOvzNx8i3hXw4htT5h7zD8slDvbS2RwjKRwYOBUF/+X4JuYZL/Xo8Rkt
F/neAw4M8ORONTj+/9D7N0YZ9Tfe4+MILvHj6vrevkhfHrQDIgKTD9oQzhcOEPwP6jng/x0d2DpQ/R082TgJDwoxFywAINgF
Purs6RIFowL5J+YJHRHvGKpOABgtP9XqN9IFYd0+GAUQDjtO5zMbRRjsBOol0avOCi/TRhYiMeQ79rrrG78a3uoIGjsPGEWh
2QMg06jP18JA7BIqJuXPGBrnFeYH4gQevw/n0SoCx+/mTRy0EAkYDf7HM0vKBQUk2ww2180TKTYuF4sSNuj2Ag//wAM03jvK
sd76JRMqBg753R8ztfzt0hEVE/zv99jNIvDz7i3I/wLf+AntKd8G9ODpByhT9qQ2DQ9KKxDyD+TyOgD9Gf8PLwojtUkzDiXf
OvLN6iHFGurJDv0bKSMY5+H+Df7JAN/FO/L9GQzx3/kKG6goQRw34AzNzA0vwxLNx/b8Bggm++bKKQi90vnMzBHp5Bnr6tvp
DQXrEd4PFRhGE9QgAzPsMt4I2h/4K9JA99wT8fzq4+z6CQkV7f8EKfb7H8XnlCq26A0L7QgV8a0by2MX9S4F6tIlMLbWM+/s
3/EzQer+AfL7ExMmJvAUzPzWAQUL1/vkI+8Fzugi5WghJu5Q0AIaQAIXJhXM3yLcHQUq7h2B7dHb5yMF+ysIAuX+9A3H/xEg
BhUpAh3k7svyFyYW+wggBPHz+gAM5wUll8Pv9bkhAxvIf/P0OPAB+bQx0OwSA9lFEvoePhgQ4/8FQ+8U2g3s108+7zHQHM0P
F/npxTYXOyT7R/j6DAYcBswBIf3l+fgk8+6/4iNe9fkAC6vd3RXvBgviDN35DPnAANAf2hj11N04CMr3/TUPDfPp1cEJXvMV
1zu04dASEvsY1ALKDhDoyg7HP7T77/ncVhfA/x4+Devt0/3JLAIUM/VVz7cu09/FDQoYIRcZ7azK3Bn/ItbZ+PwT6QI2Mw0y
8/nH1wxrAwv8HL3W1xEHCDfgB+EJCwjF+8cuzBrt6NtKEb77EzwUAyI9Gy4Dw8vp2cHn6Pjk1fj+8Qn94TUAGxXf6/gk8fzV
GOG9/BEGAescqP0E7BibQ/AhCyO24Pzi9Bbc9v7fCw0B4g7G2A7VFyUZ7ucbGRnXDA0XK9bk3/rS/iAB5hr+5C3F1toG4Qfn
FtPD+gnlNegf/flA9tK6FvUU5zkIEyD3MOXV8A3x7vQVAPsjHAX6tPr5F97p3ubpFuX2Owro9Rv+CfFEKgsEAiH0yNf2ze7f
CiEJQRzm8qEK+UDk2+rFDDvf0Fkaz/dQ+gvXVQ0qEvQW5dz8Ewfl3v/q8iwv/eeqLeIo3eDX4twN+t0+DPIBKe/qFwHB4cMY
+e77HwnhDAoxBvMmAAnmFPspDgXf/OwW6/7RSN/9CCLashHqq+Nm/gq2GypRLA3+PPIhHZzbCdj6zgQa6yAF5Nn3J9jZQ/Yi
Ixr0+RO36tLl3RrVCgb+4yccIQ/WCaYH4esR8QLHDg0Z5AXuAucqIwjF1d43GR5Z0C6/0TcCBNQL/xo87PH9rsL1F+ry/Oqr
DQ/F4xg+GzQC7iIQ1BrfCO4t4ir46vUAFCvhHwQE7vnxKQQC4fDdGMwW9xf19QoakQdK37cDxRTBGsM2taPZwOBW3wn85dHm
Cg71/g0j/gTyHS4o+ensFPfUYfTpGweTORGBLPo9MvbeJvh03t36I8rv8h3i6dQZtG2NRgYEzhQRDOI9AezhwisTAUvy+uz7
9x8KAQndAh3HACY3L/7oOxAFOMse3QwQG/kFDtwS7BAH8fUUCAfo+OMRu/H4MeIdNAbn6v/+D9v06lz8AdvfByHvAgYEGfDy
99vlFxnlvrXTIp766EIBDDtK/t/YRvK0HAh4EA7X3/Ut3ssB8hzoBvDQ1x0n9svAzfmn2NNA5hFOFenm6ggJwA3mXe4PvtP1
Jvb5DskS5B/04fYZJAf+698Vqe/8Os4XNxLf6wj1GNjn5HXnEs22HSjo6gXNEugP5+npIg8L7NrbDrLo7EbfJDkP4N8E/A/P
+tly6RG+xxweCBXD8CXXHF710VQeAPUmLdMIJQTs6sDzJgIn5NM3IDn+CAgOPf8qCu0Mu+nyEwQWPxYKEx7d1/0S+Q5h6bwb
9AcH5Pvq/sEqDggsPNX6HAvyB8Ll9BoFHzcKERUf1sr+DvENVOi7JvMBDOj+5gDGHhUYHT3TAyXyI/MZYewZy9jTAx0/yLsF
RRypK+2gFw0igRkN5/8IHufG/+sJAdjzC/MS8NoE/R497wXq0e3m0RD4ICoBGtIZ0ggU8b0B3y63rtvVWgPl7yQn0Y/kPeje
JbQY8QW798EvKRUa9t7p0kYtLRzS9fQgB+oSndcj7Q0FFeC380EX8R/VG/oI1hHMCBwG1PIQEhk1/A3sDNkKD+z38Av5FQ4W
JgqphiBO9/khwy/jD98IqQEhI9DwIx4mUB8X7vTc9hgE9gMW1h4B/BMSyocPTf8CPrtI8xnkDrMFIAvH+BgfQEoiDOEJyPMO
9fAKHuooBQMDGOmJ71ZM/Ci0NAEIwxq/CSflstMRIFBE+SbRIrz+FO/j6SX9OyUe/S3PkfdnF+Qq1RHtCNQY0iEf+bbyHvgc
Mv0O4RnGBBnZGuMZ/h7/NLj6weQht8cEL+ngHwr96fm7GPH36cYfEvjjE/wh+v3xBOYR1gLWAwzWCSoG9Pn1IO7M0Pyy1CLX
ABYqXQ3nxvrwIhTdDhUAGCMX3jIbPQMn+CgN4DYC+CS+M8VQ2RzeCc74HNjhA/zJ0dPB+hUb7wMsJzryJ84S2t/4thNVAwEP
/U/czgQQ3S/ajP77zscTz/g+0eUdIx3eAxsOtuz3Bw7rAJX6PBPsQeYp4eYSC/odvKDdDeOx/NDqbsrXJggQugsn3N78MvUp
/Ps2HQgPLJ8bK5wjLmrg4fkFqjr4/QY/4RUAF9zl5uy7RM0tCQgoRTTR9esVJftMC/L29+0SDADUxPf7Pc8MWBToOALdGvcM
FdYOBsYxuk4z9vAgIzfoHvrc8ir14+r9xiMs7BkJ5/XEJxDnCwwkBPUMJ/nHGhL/olcz+mcsa0jQBOFM8dgf4fsSJ+zmKT7y
Pefc5Df/Ega7Ewa0DdPi8e8qyAj1JBrINgLZLuzT+Pn0w/ew/AP+L+k78+z2I/QPxDn6QvUVJM4Ty8nt6hiZLfU+zRXQ7+MC
AA7IFR0EAysR6gnu5vfvKNrqCd3+1Drn5/U1J+ATDdi4SNDkMDISxucMl04BIPor67b1XODzwecD8Nke7DopFRPwJhHxK+Iz
4i/oOPzY//sfOZQnBAjNKesxLAjr6cUbtg0d9d33OBaLBkzeyATKI7sdwzi1ptjA4VLLEAPz1fEFAwMDERv2AwQiNyP38PsX
++QuA/MLCcQNDb8dBCsM7vIH6Dfm9wMO9AL/D9v95g3TT8EjCP30GwPTRgjcDAqnFgWISAZaKsn1/9RTzfTpIurz9hzO6NUS
q3+SNw4L6yTpBRgj7i0exSTYvRniRf3vyC3YU/TW9wDqKg0V0vDSTuIvvDv6ALUiBdRM8uoVEZcO84EoCV4/ydrvvV3W8QMi
/AAQFLnv0A2qf4Ex/BPnG/4O+NjzLv7MIRDLO/npEvservLN4PzgFPs1BgnAJesYx0v3LAkdKQ4FEw355N/zxiQ7k18GPgDL
HtjVCy8KCTLl8t0r4O/iJscXEvop6RY9E/YR8OzW+MgjJoFmC1MdsgfQySkTDuJNyNHbO8/Y4BvRJPf/NfQaQP7q8B/2SAm0
G9K0Afjw898HG+fSK+nSC/9H1vwDKdX11wv//+gPMdv3/Cgq4BkA1CMvtykNOubvHBfSG/8HAwwCIfge8O3mB7Qv3xruBAY1
8yX8SBIYNuLx5tIIH1nH/AEd1w4XCPsB9T4ZLPDns0n22fQc7ewNQ/wjxuv9Q/IVCigAJM7OJhkFmwfUywIAExA0CuT6IPsL
9DEiEt0jPQDX+/JB2Qr4GfDNKgT4GuIpPO4YGPYbNjDb7uQJ6LH44SUV+w35FwEW9Ps7GO0f89XxLczwJzn71PYBuS4BDOQe
/9L4OOfny/TbHtgX5ikQH/H+SCPiJPHM4Du/7D1OBbjxCp4/+xbWJP7C/UDt07rq1hnSE98xFyQPJQcSJfM0MdPeI+TbXudQ
30jazAYBLBPTQPLRFO/gfPvbNkYO8/sH8/BOM9dA/83lNtX2KCvk4QnoiikOE8kkBs8TZL3YpRLXHeT/wiwzBtANJTTVFNQH
ABMeyQchD/INFxRGGgkeVszoIBUHv+X7HfTx7vIIEx8EyjMJ/wQEwRLdozMDKRHf4tYD5rzt5jUBRfk+0QfsA/JftF0a8dg1
EAAcP+Md+ZNIDrI0DyjvCu0C7RrU3f0LtjfZCiQJ5v/mFxULKyLpRdoDqc88COPw3gXIAAXPLmsGyOFfDTASFwoy+eEv6yf7
+Ov3/uAcAREIFyz90Tba8hDWIr4DxOgKy9b/JCMA+P/s7O3f5f8P88D1zwIS3QnbHsY6qx3ODuv/FC7uyDHy9hn6AjkZ5PX0
CMgCxts03b3F20MwDvb1zBHbO8sStwbbAQgrFPP7Hvzh8wM57efXCtkmxvcKG98MFA/y+AnZFxD+JclYHR4a4Ujr7PYX3dj8
9OjtGhYN+qcCBQXl8tmz5TPX2jjjB/cmBPTPGggj8e4N/ucOFf3W5OgE3/PvBfjxGA/+CfcH7eb2/vcK1QMp6wrtxVsUHgQI
BAwb8g4LBPbs9f72DPTz4v/vJdboDsLqR/fnLgD5+S0j7TTFLerpxxMMDOTyJdMJEyHxBS+1HNna/rvh08VgBBn3//T78tzq
B1XB1gQX8PcVxjgQDvbWESP6+wD82xveG/ziB0rD6escOOZTI7rHM/zn4PwX2vL9FbQZ3Qg3ATs5Kbsa4doo+eg39gXB4hHY
F+Yd/vcxAAgl+dcPyhTlCfXj/C0S9s3e1QGl9+xF8glDGOno8AD8yPHYdfkKutX99gnDHw8XMwcd0c7sIegH4voLAjoh2eSk
6ftB+OEE4PY93v5yEsjsDfMB6zMGLxcfKc7p8RsV5/ICAeY5L9vorPcdOxzTANTyHd3HXRUL7y0ICf4f/Bb1BgULEwLc+/AL
783z6/cd9hsVIAYH7+3/DPcAPPbw9xQSws6zCij5+vs/wOXbJzH/HwLpKekq/QgmMPA0/xTq/wj19hjYDQMA763GwuQK6/8m
EfHcyjMCIDwCFhMHMgsFJiwsGPALFhPr6CLn0QIB4u0ANdQbvvglHSAtASXCAhDKL773kxvtPyABSOXe/yvwMbn+AeAwwPwx
jUQq4hEIAg3cER8Vte/j+bP26uUIAPUCCOXe9P8BDxw+HG4d/ebuFwEgAyznDxAKFdgT+9o48kH6Ktjy/gkpLrUOEvIT0P0M
CcUvCQQGFxT3INmv4DH35y/n7g3juwXmHCzp6gwkOjvH/BMSL9T9Busm1zQYOgr4ASUU89H86rIwWJtA+DP9+ATr1RclCxo7
xADbCNbiy/XgFe8J+/sOQxcuvYjUbxruH9w2GQzLSKIhIPXX5yz/ClvhAuf1v/sf6x3kAAEqFSsFFczxxBnVBjX3ECPUBB4I
Cfrq9gEKEiXU/BLDEObPFBMB1dwPKBw0Ah0Q19vP4PYeJYFe9E8vyf/Z2Ccb3CVF4roBE83dtB/18PQJEeMIJiVj4OjHuwQL
9UYEFib2Tu/UFggGSOxsxUOc4ByP9sDv5QA3+9cT8vgTMiEUCOzw8sPc9sHg9/gW+ArgGe3y/Rjy+NUE6uLX8A0O0dQ5FBsU
ChswDL873QH04g3nDQjiH+fC3iQ2/NjX/aq0BRDoAw/e1uIBBtX9BxAWMwTbKfMVE98D5REd9RHX08MgG+HK/RXF1xIO3iPz
7M7w+Be/OQIW8gMJFPu1H+sXHOdG9L7C5UIeyhj+0Qw39RQTxhI2LOkipxiz7FUtmA7w6B0K4efs5MYm8+Gqpq8c6Njo6+Xf
NOzvAvsTE9YuAQ8w4wcZ8Q3VLwv2d+rX+dGg+esLIQoSDs/rLe8g8ADuDObWE/fhSeYRLv0LVR4w7A/+HDPbXNDe9iQC9vDz
zzMTCSz0783d9A3pBv04PSsuHz7PIwUaJcATC+xb/tX0xazp3flHDgLx9uEh4SjqBewF3vYH8O5o7AUJ8QdCG4Ua8OIZ9O7t
6PTOKOfXt7esH+Hk9/L36iff6fIJLQbIQAQNNuQZDOMs7MLVIeffMRH36OLcDv3W5k3+Lf3wLg3d1ukKBef7+Bo30OncAxQI
4ec8KsrcIe8ZJuD54vD2OhoCSOsDDdfaAB0QSRPF60X1T/rU/Psu8w3OFgwR7K/cKRJBOQ7V8+C32UUF0yUW7gAU+QA2yv0o
8t/9FATXAwb2vesMPNfsgfXIFUwILg4S9/5Q/R7IMSIZKBIT9Nr8D/SL0dsIyuYmEaYTABbki9QIJ05BAqT/7Y0AS/C+LiAQ
6jES/h/W+z/H8vEcG8MFEha3FQYi6aDKFwprWRS3D82m02EMwCss5vMmAvYlvv0m5972Iwq2BPQbtQkOCdmnvAcHVlESzfLZ
j9RQ77AfJgkLG/QBTuIaNN/s7hsO1QX5ItYjFxXuovozNzEDG9MLyvv7//njBRS9KyfSJROy+BcB7egNDNax7A9ENtb1ygsN
/P4a+9FxIBn9OtnlJ88W+QBP9AHOECQfJtkVAgDlIS3T4xb6/RDzJieh+grh/i8vIRz7/gkTDUTsKgPovwPbzh3k18qc6tgd
+8kZAARN+iztgdsJCfoP/CPi0AEAAQ/r6Rnz9LYY27X92rfLnuXSCQnfQwktKRQ8AeAIATouF/nxOv+mzSjrCivO6bMeefjl
6D6vEufm2Pb9Bv0sDjII7QP74Q//3djm/RrtBQYBBP8DJwDz4B3n7/oJEBjv8Srkiy4lB/UjB+Pv47k1y6/Cp8ox6ugH4/Ta
JQ/6AgNA9+MnHUcnDN4M3A/cLOEEBNwoKt3g/Ob3Dt/jWBMZEgzjFY/k7RMe+xHoDBXbMeQT9QXj0SD95PIoBTkjGwX47NA7
0djw8QMOHdEKEx5ZCu4CJO7qLyIQKET/4/te/+UN5xD+WDjfLbbtJ9zlBNwRBDrS/g77ZxDeIjv86iJPFi048vzNRu3W9DH/
KjLw3gDaxj/78zvw6/Aj6xYjJRcfF/QyH+4rLDNHTe/hvi0F0+4UFC4rKgcDvt8t7eQU0/73L7wJGBdMEd8XPffaG0cXNEbV
6sYt9b7gIRscQxXr+8nOMdf/GO4B/CbQ/xszUykO/z7Z7RVUFUxB7MT1GSv89N3n5OHwJ9vk6fv7Xx4rH/PHIRslJx8DFvrC
19i4HP3z9ioDrkDZ9PgU6/8OAwjpuekz1QL+/wTKMPAVEwhUAgoVQNQMJlEQHSTlBQzpPhAjD98N47wNAdXO2PQ27Ab/Hf/m
zFTv2+T61+kA6/JBCQEe1erQ9fL0AwQrGAT8CBAXAugmECmuDDTuBdbxFPcCEPbZFSHQ5RE7A83zFes8CD8D6Pvv1gkD1MnW
4i7uFRQPEvX7Lff85Crc6gkIBBH17SfTHAn/4g36GO7x+gnlAgz6/bwtCkEoD04UAPEJKkAN3eP+FNou98wH0Bsa3P4BDxri
ChIPDeAS/PLq9s0I+9QnJvZMB0kW/SfIpSsVKgQQ0t0kFsD1/gELE/Du2iL85Uru4z7zGRDv4C3XEQwwJzDo7eb65CSzKN6n
GDTEEdIA3Q0a7RL5+Q8LQRgo9gUG9u7z0c/3CDMCCgcx6PTuzxH27xUo5gzyAR74IusG8en9+yfwNu3tAecHHLTQ/QUWMfH5
CfDmHNO76wYXM7ER6w4J/fsB9hzbCB4B7CHzDgoDAS3k/xUWSQ/t7Q3p/wW+G+/MPRa+AyMAHwPX6/As8eVQ7tZKEhMM3uEl
6BsOJxJB9AHvAwsptQTfrQlK09T5NPYI8e0/ACo4/OPxHMO6xh4OAzs7CCgwFw709RH5axo15CL7TenX9U7U7+b6KwZNNxLg
5/DDmLATCuw5QxPzKhQd8esm73YFGPAgMBDF9gb8Dvu85/Ea9Ohh4etQGRAX1+Az9goGHRVJ6vzSAAAYwyzZqhAP2wH4/xT3
3vj7Fvr4Jfb2GAT9B/DnEP4N/RIIJ+4H7v39FNoN+dUWDMiR1FTl9OQR6g/xvvf4HBwVE7cK7AQfEjoUyfgDFv4TD8TP2gkn
6wbK1yQbHg64OMTr0s/+Cd/Z9A3AxNro90Ps3h0MF+EREP36ExMDGQo69vT7/SzuG+0D5+EB8C3tH+L2AtwWFLriAfIKKfn8
7O78Kei28BodOtgY6uoDDycV0/sKA0gapyrrBfZNHhYKyxv3teAQz/IIJQoI+9PMBv8DCuoTAwsXBe4LARXzEvsJ8wj9ENsZ
D+oD9/X5AvXyBQ8N8vT/DBT88Q/JJgQdKvPUGQwqEwv/HOoKDAqFOArU9AX//Qf4uhkhC+P5zSjxQwEH/kP3FuggMgr9CUvV
MusjJ/83DcwhvgL/Rq8738zezzIj8NE4EAAEF+MfCxUT/fUTCybjJPsK0gQFIdAYIOUBEeP8+vTdJCcM+/X6KA8J8hPiHxwb
OenrEwg63ijoCLwKDDKxOyLPBvzrA/3d3yEU99788x/uD/dF3DwTMDPxF/j6BAMd2fbM8QLttSce6egA0Bb49Q0DOv9CBCE9
AUfpBOcc/vAR+x/6ERkg8wkEzvTvEkQt1/sm70oIBdP6AiAXxhXw9jMZqfkH7wkFwQr2IOXrVerrPw8HD+nmNf4ZBxgmJewC
+OgAD8EoycYEGeLBEB3lEyw24T4OzW4kQP/Z3MYfxeX/BRfj7Ar+BD0A8B4VGy4ayl8QzyYJHRvYD/r6z0IkEeQyDdwY8Rr3
OPreeRgbCQHsDhocEcLY2B862xHZjxMx/fj0RxkV+ble9ynOG7kk9f34+PIo+Psm29YX5PgIzQgmMfL894gmOwzp+FopHfa6
bP372hufKAsR+A7TI+sSF9jDKNriENwJDSYG++a+99YO69/p6/fVDggJ0R4gJT797wT07h3iFhADKx7+/ToFAPgr50H7JuPd
QSD5GuP00CrzCfziFxsJAe4w6uYEAQDl5gIfGtcKCxf3LfgtECP1uFYy7SMCD8EZ/+nsyyUjMwD2QvkFDf/u+u8QGBDk8OgZ
+DbkGO8Q48tOSPYn8QbJFgjq2s8uMiUY/x3xEQMGCgLi8Cbkz/ANL9D6rdsXBdsH3hHC6Tv0OH8D0N1iSUDxaxQNPxAdKyw4
8+QGCCrw+/oBQPPr3MPw8x3h3NUaCu1DzQH55P8AGwfo3+To/vbk5u8e3dgdNvr6GFH3+RdZJeu0Pl71BSwlANs6Dg8MvSnx
KAwY5B7M5eLLFP7e98sS4O1T+8MKXCH1uDE8BRTnLTfhNQYE/eUQIAcbIfH8++cT/fvB4wHsINohSP31DsP/5tvp9/Pm7B0W
87fv6Ajy7hAV3QX3Dk7m8f4AvAQf70xpA0TyIO4l6sY/SPA15iC7Gv/37eIpKRcNCSz9/wHoDPXv9jL12PQQGxn95yPc/Afw
XxTILO3gAC3INGQZqxzWL+0Ey9Uq7ykG68v/Tu/lAukTCt0srPLrAO0T5jgo/hrM+VUeEwEF1gbrJcL9Jfjr+5726EXxGuzJ
KgPCs8gotUIa6wYaLejUFS4/wzDo2uYAAETiGtPi8igA3hNxPwjqHtkw7BjsARUJ6trpENU2EBKPQu7P4v0XAco/CN8T7ME/
ENQgJSjt5/T4694zASa96RoFPwUM+fHm9wXOEDv5ERsgBMr/7PYc+gYU8N8eIvo8ExYx6vG4C8605yr48wMaKR0pot7V99Xs
5fbL5OjZ40tP6cq2+FX1+RYJso2vSBnrAPJM3CLOz8L9XC4Q6fgH/ATo2yoSAh4Q8/EE9BIT6x4g+lD3Ri4CQ8Ty/1HvNej2
3CD17hpMGbUQHgf73y8Q/O37D/DXBhLiAEzyAtYE/uIzVOst3A3G8Q/g89pEH0km/zj9AAMDBhXO+zbu/OIcLjYD4xrzDhHY
yPoFLw3UJRcEf0f3YNijE8ocszIlR+rgtPwMCi/NB6Hi2sXNCAaT5LIlxeojz0FzGeW6QlQe6GUP9zvuAQ5NTcXpGRMG0iYD
CgbRCx/hIx/U1iAP8332PK9EwSnH9gfrs0/Pzf4FCn36vRMYBeoNJNHNoxQf9snNHt3X2gks8Pno4x/lEPoeHAbe8OYR6tX2
+cQb8RvyL/ApBaAOJBHh9QM4O/7a9A8s+AANQv/6uNMW3AAB/dKeLDr4vi8wJLwtEzIKPBPJ8f8cCN2w98w6yzwq0dAHwugb
DObfQw6ZBCDhVDcYCiYLwh0tFzo1uv8eDQTSwAG7PMlJKazUJr4IBxYo9lEfiAj6BEkpDusID94jFrUF7PIY8Lz9DSwS8lHi
1Cb0GxzS1xL6Dfc2Hk/b/tX46SGuMe+gFPLFBhMOHu/U4e0GFQ758Y+l2xAREP4jW9QRHPQE6sQ1Bi/b1PrTNxJS8fElZzTo
uDNn+AQkNwTKRPUFFL0t+SgGFcYP2vPEv/oE3QrKEtj/P7YECEj46/JN+Q/mGMwjG+Lx7ewvFgQRFgUI/Q3IBxATHgDQ5Bnl
/R8xKuIf+dPR9UC59vLuB/vVFysEA9MX//kh6+PsxRX87QAmCDvszQv0tQ7K5CIAwRXoHx5QSarxAfgF8ued8t789sgZvvst
q76wFeUZ1AX1IrIEPCY7HsYQ0OPmyygc2cHwTLOiwPPgZM26GyE+0eYj+fICNfEIFkTh4rSv8D8JJxtHQhZ2AbANB/gS1E2z
H+TvCZEo6un0IVz9GM0TFtrQ8B0S8RopTQb06+3r4gzcy/nlABUdw/H/4WTQAs4r1eAK4ik7Mvb1thbZ1tdRxk4bywv6G/YE
uuz4DeHjE/z0w/Fj4g3LJsdHHBgaPRMP5MWuAT7258rw8SH9zR4C4d/RFOvpDBkcKfXI8sv94eIAwQ38QuIH4R3G2+jlBQ38
BRjtz/kPPOmd9PnnDNAQCbHz6SYOHcvsL/zNy9zJDUnkTwsl4PHo5iRH0+P6Er0fDwz10RcyQSccJf3v+OwbOPwJJxDewQsN
LKgFAfw+LiEGmJDVFOhRs/vF8eb+zFfXKebjvy3+Cy9C7/k73SQj/R7zEg/uCA+BQfmnVfbw9dvP2vUku+YHY70L5Q/h9+gi
0GX6T0wnByIUz0vnGhA+pxXnjioiYRTQ396ra9vh2kTS4xMn1+LaAJNtrTgNDBYs/l23ogl0Ks4nzBjnF8vK5h8A4unrCewk
IeCfP60SHCka+vwL1CUmNSgqv5fMY/bcELMdCQvOqOTwHr6k0tzrwBHU217rAD789tzi3fwb/e4IHEA1iOX4BNUC7OUk3ikw
K94+4NUWWA7f3N35IiANJCMgyRL3HQTWAzbLMsT4GxMcA9zxGOtIN8EdzAUDMEntGqwQ1oH8J9vRNiEXJubR7hZfHPTesAUM
NRfnGgwMCggi4zTY6+9F6fn1Ge4p6Nvn+wDX5PEFDugYNN4y6AgjCTgDwvgb/z80qB/77hNAR/cIuhvSl/kxxvksNAwY3cTn
B1zE/SbbQKYIQv0ENwBz3c0FLf39F/NP4b+v9IE2LfEmFBMK4kcW+AQ/zAArAF+r8BwfIyb8CM0MIDMX4dOoftjlgR6cYQEl
KenzI8VjMtoVLtsb5QoT6hDe+dT680c500nI/wQnZt4bsRH4pt486O82Lfg49NDbqugu6rIo+QzL+Q8d6PMTMu3KDfn60gfi
6LesCs+64i0FJv4RAhzO8wE40h3jEfjwM0z2IdUPzwoF7QnbFisxJwMhCw4K/wQC/Osl6QDrHhWXRw7l8eb6C8gQyzLJyvbG
sj/kDQvs4gUP4+0UNTEF6ScIHTHSG+3b+T+8gdR8NOMozCT9G88prBUgEMPxMBkIVvYi2hi8BETaCNwM9UQFR6g14tDtzgXw
nhC8FuPrJI6gMOn8GdHc/Rnn2yEvMw0GBe36PdIY9ckNUCzOA7ImEbb55yM96CL7Isr1OAnwSSAiEBgRMevzptnt2t78Cedn
7+a7rQsM/gpV2Bb8ZvQME/fcEjohEeI35dS8Pj3Y4hLX6RAVLrAfvdjNHPcf1/fM4epEE8DQNR8JXi8sFRrtCx8/DTvkK86+
p561+DHKBxD45ZsWQ+7m3hEo0hoqGqsK//sAFQ7EDPUYngLkKQDuAxTg9twYBgDrBC7WGOLwBuJAQg4n6vbVCgUX79IQGzg2
7zULFBUT7BgA+wnf9/oT8g/SzAnyAsotqkoTMabMBQwzIuL609IjEdneJf7oLtkS3CDxxTr06wQK8b0tDB77xvlISAAa0f8O
2SMdvfvy9iLyA/fwFAEHM+0UzTQD+D4LDuLCKisrGdLx59/bM7HHsscCJ+jv9v4DCQDW+gIp9B0DBr0uEwww5vkGie0G8+Y2
2hnKAxgIVBuhpeb/1Pw9B+cW4OjK+x7Q9zIQBwUR//kqo+fhEd63rdPyT2ghwximgcRA9NEkQAb8IgDkIcAGJ7/88SgPAwzn
KtzeKAco+kX3uy3nLucg7/AENhYZ4k7t/NEI09I6LSDmChkx0+wsGgUx+ioDD/bvDRMMBM0D1hft0OruCUcmSBM++hAA+wX/
7v9i7Nf2GgAkCMadBPbzPMprr1jwvzMgGO0rRcw16/UaAMge7u8yyuzK1MrvwBFeE98B4fi6EbbEHyTpDgEKvDbkACYtT/bU
w1ob6cK5B9roGCUm8fQH8P885DDNF/PwMh4F78YR4Rb9/uPA8S8aPuwb++IRAfT5+glA4O/kCB0X2O4V0xEw0efX+PX9DO8Q
3h8iDfXW0wz49AgLJevC8+JAOBAuELsNI9UcwS318CgjAwXPEw5XMYT+Ou0Z3gzhxhkmQvAHISEXFQLngeSVWwMSyxkOHzsX
GdT0xMmxEzbIvPwd656RGtti1MMAFk3QzQ0y8+U44w0HGJXPJCX2Bsc0rRAS3vPX0wACGqcOAPTsJvcD9OHd4g/o2vfv3tz6
FNLnMRf2A/kXPifiBAEcuPPPFKvl3PchMeLc3eLWywgArhfl6xYgBwb9200GQiPv+sLK+iXl8b783ggxG+btmz7QEOLZ9O3Q
6QHMZyXpAQcKN60xH/hA9izlsuAz7CjL3gIeORYVMqgT2D32q+fp3zgWCksgwNgcCPr6K7ryC/xNMdAgA/rzK+laSS69A9wH
AiTPwSHWHOnY6vZTGPP4BCJEwR/n9AMWHx3O8Cb9UwbHOQL6GE4bBhLFFO2U8iLh3QM1+/P5zM73viXy4s8r8BIJHtrwwO8U
DwUCCPj4Ru0c8+HrICX4NeXyAy3c1hbx/N4y6enJE+YVEhDq9s/jBwEV7RkZD1nrKgbpzDAi+D/h9Bkq5/gG9v77FQXPvxLx
+i009/veJhEPGfH6/gQs/efU+QtiJw4OC+TxC/bN9+0TNtIAyxkl+A33NOi2AQz0HvALAQHfJQHG7xtUHvEY9iglru76oAUK
GEP8Dbm96P7l7wYeEwIDIxDfGOnV9dPb9IHg+zdgAzjb19rlAsvmoRM20gDLGSX4Dfc06LYBDPQe8AsBAd8lAcbvG1Qe8Rj2
KCWu7vqgBQoTNtIAyxkl+A33NOi2AQz0HvALAQHfJQHG7xtUHvEY9iglru76oAUKEx/PBMkTKRb8zi7wufMb6BLiHwHo2iUZ
tOwfUQAEDQMpNqjx9pP3GRJADgnB0eMB9AENHRwJAR4IAiHf2wTX4gGB4+ZBZxAxz8z46AnG5J8TNtIAyxkl+A33NOi2AQz0
HvALAQHfJQHG7xtUHvEY9iglru76oAUKEzbSAMsZJfgN9zTotgEM9B7wCwEB3yUBxu8bVB7xGPYoJa7u+qAFCgwxKeD/DvoK
1eUv7eDKGerV0ug9LQDZ0PrJ2TvYPyUfwB7dxCEgDBIh18Lr7e4LIeM3Oxry2S4J0x30Hd3Uwzer5doGGAsMz8Ib4vn9xvXt
DSHYCt/y/PYpFfv0zwkVIu029wAgBAkor+b0Nz0F/Ab23eUDufcSwwwvyA7c9Q/0Fz0RAc0BGCT0NBXwCQMFKc7U9Q8uFwER
Aef4Fb3lDKrON+ftBOMJ47v1yzLhxjHItVMDCzDIuAoB5uM4Kl8FAQ78BzK7COSu5fK3lfRM7AUw/zQnJN1a89OjT08XDJQs
6b4CNw7a6zYN9vruHMEC+SUNoPfi3BTumvbkNBLXRtDEMAkmC9qfHAb45D4ORt0o2O3hE7AX66QLE5jHUCsd495yvM/fEwD/
HMJvScni7w/wEcZG4iVOD8sjuq3vBfXCjCIg7xfN/QPJA/0m19laqZEZDvjs9O4KHN4FLQY/Eg0IJQMEwe/T/C7W7vYcIR/o
Ed/yODAP9uGg6jIW/PTADcfqIx3gKPUb4E3jCMnI+lTb0rygHP3+3McntBUpBGI/EK/AETMR6goV5jBj+Aw0JN/5Dfv+2xLg
H8X1/EXe+xXg7d3GxMLV2xoOzPMTB9xH3hnF/MrICiOiWCTuFevp9Tbm0Rc/DesWEO/rKP77/feXEDgNCRbv958CEQYOFSYl
Ehj085/q2Rw0oqrDM9jIBrhSLerp7Pwbu1Yh5LoE1yDdAdXP6O7eXt0UzF30DBAAMykNLk61GBP4FfvAyqs6t0oo1+gbyx8z
LhIUbwOWCPz/PRUU8dfx2ffi8ecbAwyB/8/gQwYPGsiu6xIH/6YQOrbryE2c5NMQxTaBE0H8HvQT9LUw0+QxFe4I9t4rADIQ
sThX3v3nADUozk7lgRz+6+w5/ANGuok4DyKagdYw8OUb+B4iG/T3pw3p1yPECTsQ8yD7N/8+2yL5DhLv+PYV//dO3pi7RBHd
KvA7Ae7u/AEiAui+z0EG5vi+wyj97vUNtvXwNzEe2CTu5gXEK/wQxKqwzTfFFzOwlwQK7vHQ9BRQGgsM1i3lDA/OmwSjD9zq
Ldf11xr+8jEkAf/U/gtIBo0FRdQt3A3ovOUfUfwtKDURNgTggc7iNgzSM9TsKTeI+O/G/uQnXwHD7hPZ+N8NNf8c3DzRAucX
M+jL5+3TIewN8Y7n+gwaBcol6vzgm0T885DzCPenuhvhTtjG9xE19aEmG9gb8/shNBriIzy4ERsDH93MuMRVnEMRxMzzv+s0
OSwMdwaGHvL3Ry31DdkWzjQusO4D9SPdv/oEAwT6a9ffRxsTFtGQPfnW6iwQU/kDvv/3FK7646gXCAfwzPH8EyopDAEE4B4C
2wA5MtUX6zPR4Zld9wRJxwTu3Oz6ye/yDgvTCN3rEdsPMv/9+zQAHetZDSDz6+A/58Lb8RYfEtEB3QNO394vpAUu2hfj7vLq
TRL+79UG9zUOJi/FHP6aFxP71hE0ADcO/70J95zq9t4EBRsG9B4ZrC4ttQz5KgkM+Tf5HQP4zUDkz8YM0RsCv9sj3E3eBB7E
EzXTAMwYJPgM9zPouAEM9B7wCwEB3yQBx+8aUx3xGPcnJa/u+qIFChM20gDLGSX4Dfc06LYBDPQe8AsBAd8lAcbvG1Qe8Rj2
KCWu7vqgBQoTNtIAyxkl+A33NOi2AQz0HvALAQHfJQHG7xtUHvEY9iglru76oAUKEzbSAMsZJPgM9zTotwEM9B7wCwEB3yQB
xu8bVB7xGPYnJa7u+qEFChM10wDMGCT4DPcz6LgBDPQd8QsBAd8kAcfvGlId8hf3JySw7vqiBQoTNtIAyxkl+A33NOi2AQz0
HvALAQHfJQHG7xtUHvEY9iglru76oAUKEzbSAMsZJPgM9zTotwEM9B7wCwEB3yQBxu8bVB7xGPYnJa7u+qEFChM20gDLGSX4
Dfc06LYBDPQe8AsBAd8lAcbvG1Qe8Rj2KCWu7vqgBQoTNtIAyxkl+A33NOi2AQz0HvALAQHfJQHG7xtUHvEY9iglru76oAUK
EzbSAMsZJfgN9zTotgEM9B7wCwEB3yUBxu8bVB7xGPYoJa7u+qAFChM20gDLGSX4Dfc06LYBDPQe8AsBAd8lAcbvG1Qe8Rj2
KCWu7vqgBQoTNtIAyxkl+A33NOi2AQz0HvALAQHfJQHG7xtUHvEY9iglru76oAUKEzbSAMsZJfgN9zTotgEM9B7wCwEB3yUB
xu8bVB7xGPYoJa7u+qAFChM20gDLGSX4Dfc06LYBDPQe8AsBAd8lAcbvG1Qe8Rj2KCWu7vqgBQoTNtIAyxkl+A33NOi2AQz0
HvALAQHfJQHG7xtUHvEY9iglru76oAUKEzbSAMsZJfgN9zTotgEM9B7wCwEB3yUBxu8bVB7xGPYoJa7u+qAFCipFOM3uqccY
GzrsSRExAQkKBgrzNK7t5m3s5Q/f9SEELM5JJ/Y4HAEHDCEn6Rsu/F4ZwyAR+dQqECMbJcz53xfyRObfGc0j8PfgDx8MGAw8
CVpD9ejC/ToqGegqNDn8/RcGBeEe//DoAmowH/QqBAo54w7NHCshNOjqChnU9dQJ9FsKELjg7RHoNd0c5voAH/sWQPcWEPbw
Burr/dDcESkTb1XT/fgB8wca6eM1Besi/9ldDTImvRczHDP54uT3BjgMEPMgUjjcDg5MDhbd8iHk6f7iE+Tg8Pv91tocKsxJ
5kIYC+LW8t/zA/P9NRAN8wLvLNoD0QQLJxgB1/T7EeoEDAkX/fcn+Rz43uIS8CMrFurbLiMeD8oicPe81M7W8A4M5CkMDuXf
GtAu8gveFwML8QbSDwn1BM0QVeDcAxP7Fy0f7suvBBkQE+FVJEft+QnYIugTD8byL1g8+hP7At8lCAPSRElV/wX/5hXsA0Qd
ERI61togEiUO787m9rjmJBJRzsQW5NkOgfYL/8sZpCDyeiTg3dbkEfFD9xkLMgLdLcJI3NDy7BIr/TI2AhPu6PwPC+3PyO0M
3DToBfkfMubzDO8H0ecEBeryB9jsgc8I613J+UMeNMfLJSUtJBK0CiAx6w7ZgQRMAxPfVQs/N8BX2h7ORrwq0zwB3N4v9fgv
67z69/n61BMmBBT/Qc8gJeEK9OsI/QbTOdbSG8vzLwQzCgcUDw0y/wDO4GXy/vfb+/8jBeLc8ykbFhkLAxM88ijXCicDyPfT
AdzUzf/FEE0HEx5H6NLi6eweOCE1RUADwT/8BeoXJ+MV7ALR19z4BxrzRc8dzgc31ea/5sujBgILOycJ29313eLqCPYw79Qe
1/cX59ATDOkR7C8XHg0CCRHu4+0R+wnoDuAK5PbaCQvwFwy07Pn/0eIHKyHjIRrwHCfyvNJAFVn0RbUiO9oR1Oq34cwd/O0U
0iQVp+wB/9n/E/wW7jI4Cikn4t/lOO7yDzjYDAjdWAYb7vkXG9Pt5w/JGeALDS6tGO0vHe/r4vdNKyve6N4nNBH12yD/ECj3
EffmJArWvfQABxXj5s8w0i0JITEI4Qr7Jf0PDPr5/lAIBgEc+Cg3EB/dDtgCH6ok2jzA/8fz5/c0Cs0IpN4bKCIsCAKyBNYi
AeY1LhHWzxghQgn42ITgIf4e6SgeKhu+XvkLsj+DLOAW9PH5DQ/3KsrFA/nHGaoDBefGIsIP1RL3HzII+Arz/hPj5Aw4EgTu
7ygbGvj35fULJgfoAzwvBBhY9u27lA4cBhHhGzoi870p7i2mMvTm8RgZF9gGBxb8/fTzyeEgHBwEG9Ax5wb66Cv/+/To/98N
7Rn3++YLMxDw8QIBK/0b6xXyAgXc2jbTFAUHDSitASv6yPHcBen/uD0kFcH5/9ApTQ3cIfLcP+MNAAAm9hvj9S12F9Xjo/bb
9wuwPhrLyupq1CwIN/D19w8ZLObkJPcDIN8uBe3jCBkDF/8dwwHdF/X6B/X7PwcQFhRITQL85uwn1gg3/eZJPSLMHhk1SuYG
9x49Atb78f8yEAkU/h3yrxDmKe0dLszvzz1LzgQ7DdgbAxu5MAYC5w4wMgUN/kE39evnNAc4+RL5BP/FFiULJPNZEy0WIht0
R8hACikG7PEbPEnuELkKQREZ+yUhBfAUDvDZyEX49hEaZvEPDv3m6Ebi0RUP7xQjHBYN3e764wA18jYu2kroGB8bFPAJ3/n4
IsKo9RjRLQ8EDhjb/jT9DShJVc0Pve77Hun9SRgc5UXmuR/j6AbC80X8FyP4HNbWGAUJFPvfJLA1UOvi1qnnBAAeuDwr19ni
Y/EF8fq9IOjm7iPaAB778uDSLPfx7/8QDBdG1CUF3iE8MObQCvII1xntAdo51v69Dgjr9O3//C7j0PYaGb3nBekjUyrsJ+4J
DQotyiszDg31H9sw4+bZCRzXJRIP8AYfNN0I7O0OQgUHBQbYArXwIBE0BlrvJgDEHeX1zjvU/eIXvPUk+xLzBhDzEOYM6cyx
GA5A5uj21DBPA9X/3sj98yXiDb0nqhAE8gnz4dz27dPmsO3rQ//s2hL9/gsg990mHushuun3FJkp3BMwEwXkSS4GAvrs19sz
6tMhIRIU3fYPAdsDz7XpH/Nd1z0LLwC1LOXyBEbvJfDz4BDxLgj1+r8EJA0p/t4W6Rcf+9zlEQoBFiDp6Aos/QvoFfoD9A3n
HNHv4eQG8EoF9QomA9Qh7wodAubj9uLrPN4uG89I9SYgHfS35f/f9RHY0OwGyykQBQ/74/Il7SMNRv7h+Qm/BdEKAQ44TAQc
KQq/9PraKfMDSxoDMPcu+FkYHWEsIMIQ+0MN+trj9gTZ8e/iGzL2/xLLJAPkD/zsTg4D3Oz2IAAACOcSBOH5EQgp3hvwEAr9
MhgL9+Eb4CX9CN3rEugAEP4/C/kc/Crks/MVFvAU7e4W+yfpA9+uCDlcTg+yFw39Mefd+hHG8LUS9eDi31P7+g36L0H8CskI
KwZHAmAcC0TB5Ac41z3Z/f0W/wUhcwDJNPkJCtw5J+X5/ykPBvopzAxXXu8s0zBe5hr2FA41UughFvu+Su8X7E8dHyL06oLd
He4O3eIvcycWIwTk/rbH7ej93RD9MAszJO/U+ky03vMH/RMSCAc3Dtnh/MnUvvACBxckHhHE3R75CAjcD9MfxTLP6gcnAf31
1xPaBf7CAA3wIjP24xj82BFADfH36CQTw8UtxtUt8zLqGevlCQ8R9Aol8vP13e0w48QiEyzlMD4XDd8cLP4KK70i+A3vPp7Z
7DgoHNFdGQH+/wI36epWLRMVG50/Cg3MFvkdFgHItgIGa1USrPf8EhgI8O/oB/zYDQL5481KEO32FzJ3FQ4GKg9LVN0A4Rkd
6AT1/D3W3ywCxF0OLgbmEx8LSAzm8h0I8h8hEBcvOfa/Otviu9jx7QbZN/04Eu/pNP47+vEHGwDOERzeARjv9/QL8Aj8yt7e
AzEKIObh8fvM0wAYDRkKJgbYDhAFMAnaF/E7OBoxHfvg2+zQ8jfzAvspRfsXGfQ9NQEZ1wIoJuD6+8kqBNzYHAz8Dv4WyCDp
4Nvt8QHiDTLuEAgYxPbb4+Y6Ggzi3Kn/Cdbptxz4M/AV3xrq4Afw/hAkGx0ZAQQMDgQ1/70J0R76Hy8INfPq9OTn+g0AGAr1
CSb+Y+QUEOEM5w4MTSf5yMsDKP+v+dUf2UTxB7rj+PQHNd4g+fb3BuYjJfnwBdz41f7h8tPd/R4S9l3/KwzuUQ3u7SM2Ctq3
DQncv+UpArolMfoM7BT/KdUP5+Lew+bh+entEfUQ5x4JKEkJEOT+DPrY3QQEHvgcuxUhBuv09vMc+9EXKi7d99cVBli6MPId
2uou2N7RA+y5DNnfz+rsBQk27f7mFBDZDtwQJXT6Husi+SABH+rp6h+0CukF/dbW7uMyCxTZoQ9J/Q7Y0uJBNhHX5/sVAw3N
5vUjJaP1CyfhGgER+QEl7Dbw/8T55CXk983+EPvNJCv+OAz38yAY5Rzvzyoq4tDZGucl7+3xJdMJ0ykxDdUS6jjx/hT63wU0
DfIHJwY4SRYWEfbwA+DgNexNvRLyULToOsxX4wjvBa/mtbLOKOfhAdUfKt3m7+IDGhAP8B/24hYJ1gwL5g3+7ArYId0V8/sg
PQodIR0NCegY/xEbQv/f5xTqCwoyzxDwFccb5B0aIbkT7esu7crEDUQJP8PxzkEjA+HyG/jpKgEI5hsX/wwiNNw+K/1dAt3c
HGAgvSYj40opzPhM/C40KRoVgfoAIA4o6Sj/IR3P+g5R7RDRJuYVvEEs+bsD/OQKGg8V+ELBFC7OJ+foFv3vtxgD/TgPCfsJ
5RQOENsVvBEJ4b7pDOwf/+EzF/gC6N45APVc7drjJgYpSzba+pfyGfIIyCEl7t8oGtAAvAPr+h4w8/wZ5gbv1xjeBCrh5REh
/9oUAxbEziMHQjD1DwwHEwAk9t/Q7hcLChQ6/gIqGgoD5hDeGSD3BvEzI1HqGwwmEyXlCNoC2dZG1dSy/RYXLvs3AvD7yucp
vQ4mvM+9BPQCOxUg9sIULwr3+RIJDi/xRQ+aC+bPs+j8Hx0ePOYFKS/4w+biGhFUDhvcNNYRBuQZJg4YAucBERI3Bsv++OYw
FlTpIiJE4gDPDCvjC/MEFPPy6zfxvAQMLTMM+MDpBRwnAgg7PR+U2vkm/moH6TkdGMctMUc5FhLrBv4DFLgJLKEI9ucmvvch
EEHxIxEq+F47/QcRCzETTCjs/EVC5NkPENj06/nkVEwTEibFyREVCw8IyvL8wvc1HCLTpg4ctgiHFPr9/wyqHPTs5T3wCiDt
CDgMCQ0M/iTsFeLgAQXo+BcSIwEoQAD19v8L+NgOCv4RWFvv/enwEAkp++4xy9wP+ephDSz67vosIkwC2/jw9wtD9SUGMlP2
EQ4MNA702NvW+kTIIRgrvfHpKiX19wHWNP8BHvoA+hQB/QQFFk817ygPTBP0z9tL+wcDDBMI/LMSEv3QTbEdOkFW093fs/a0
6dcU2M4ICREkEBH1MgwC+fraFe7wI9IIIxr0GwQWAR8v2wHq/dEiEAb/7BQaC+DpDzVJ4kY1EyvVCRDyEDnmB+NpzrAu7kLT
ZO4A5NE5EeHK+8gPy/oU+QVP5Ordj80fFhUnIRVBHwQhBAPUNdW+4w0aDfoVBg72SQAZ9g0RKA77Bfwm1u/6FRPt/BETJdTd
MtMw3zER/gMGAgoyFCkw4AnN4ecVKATjFvcIDQfTxQXxSBci2iwoDDf0xfnv4BfKCE0E4ghFDsoODfgAMtUBNhst1hHi5vv3
PAHiBuQkEQz1ScsBCPEa/8j9AOgsE/XrAOHm5hAQBr8MGiTXBfEKCOcAEkYgH9AX2QDTsBHnUd4oxtHuAiT2IsYEByoL/f/z
HbYw+wn+5sgWDKy17Pw+8zfT5N02FE3OHiC10lQhMi4nwLwP2bcfM/PsLw7h38L64T7+13DU773oC+PP9/wv4u8RCBc09SoK
4vvn8CUW994LBjwQ0/nv5QP/BAFIJOHTHvst2DTYKgnYKCVF/AEI8BDUNrDqNdb38OwnCibotg8TFRDzR+f6uvO0/u7rMPzR
yBz2S/st6jbm8N4dEoEjAgs1CuD9wvAhHfoL0Qg+Hg0E+ADaCB/DCh0Z+a4X/MoB4Q8F3g/eQdfdPBAoIBkh0RI0BBP04/b4
KzH+CPr83EjA6rbSxzQM6WXeCRfRJTQS4gQCQfbl2NcMCEJHDmTz7//zWN4FF+3TJA3mLP/2WAVDIiT7MxwULvv/OfkY8OIB
MS4Y/PPwRAEh9PDwNNvdxNc1FsQMDfD756vs0xLGIjf7txf468I9JyIQDOY6BfnoPxngEu1rB5v7LugUDkMREAM0AAAAF0/o
IBISCy/fFQLjEw5IBhse6VZHDbkXIx3r7grrDxIN6RvqLAnaQy3nCunTu/IRAL1JwEjb7hMe8zvwrdHu4KMX6tlktOwCIhC/
Ajvo8wAFIAIgGRcWB+QC896svtgil+MaBdre1LQa7PzprzQN6iL6Lgbv4fMTKzr69x5EBezvzQQ1DO4MIfHy6gvsMfI4+9Oy
2jwVHersLir++QDeCycc5gkMEvj4HvMlDQ07MMxY8wQN/gbxAO649fCxD83qBzUeCAMTxyvt9rgKPR4MxO7n69Dr3s4l4/8Q
8O7++un7B/cC2Anv7EELNxDMDuwhPOX4D/FOKe3Q4DsXHfzP/OMUzy3v4PwiANQ03kOy9/nuA6/CFkDVITbFxxkgAQgt0N4b
9dT01Tz4+9j8KPrXEOPj+kA1AT3KCjA8DvrUDRs5Cx8acB7u5rsI7fb8zSIHzd3pY+cuF0njFO3vOTng+BMdEi7yAAUB9f4b
5v8fCOjU5x08Me7ZR/Xuix343dc7M0ME4jX31jPVL2v+/MjMFOTPxhf/9x/v3uc76QL5B9Tr88Y1vuDnKwI27g/e1CAG6tsI
BsjvAxj2ze72Nig/LPY1Aukk+g78MCfhDhjSDNG1ACcZ/RrHM/clehHI3uXwtPwcDPsHA/qu3idQNRn13eQW/gIS9snTMPIF
YUPc1iAh8igjT7IiMugjRvfxEQj67NnzJcYX4uEi9QUo9NPaq/DbHMfMAffb8h4g8+MW+ggS6hER6Srw7xD1GCb4Dg/kJRnA
AuAIJSu4/hIP8wDr7t1QC/7uBA0w+t3XJC0bARju0x7g+vH08QryGt7q//owM/EAENb0ORJw+RPZ+9rOKSAFCQrrCRHtt9Qu
MVMg5tDi/RIJO9DS1hzzEFc49OsEORQwHk/OMA/yNlwS49lDuO3aCTDwP1M3Hffz/flDAt7LOQ4kLuwkDiLvHvby1MImVdsB
ERZfDtf/yUckG+/5AxvvuRXvC+o14P4VCX/W6NLtE7oG/Qe9Df/9CihU9PfqgQxACRLAOiwsKto93ynGTLcN7DlC/Mgs6QQZ
E9/T9h8L/SQUEQznKNhEXdz6LO/hYBsY+2bzpxkwDy0ITsPJCxPTXOH2FTT+C9z5J2Eb5PGmBOTk+OUsM+PKAiHCQfEBBujl
OBhU9frmANMdEQwgHBtJEtw6Dibh/kBQB/0PFz0UMev24/bw3y/XChzMAwARPRJBC9PhKCwO5DcADjsH1ezbJBft+AIRGv6+
C9RTFTXJ6esgZ+YM6woFSvzT8wPjK+nkEEo2Hd/S/fbX2/Dc/s7YHsLrLgHbEOn3JwErGvYhPekS99QNVC0g7wXbD/zNtNIP
3n9L2MLQIhYMWt7/uunZ4EAWCh/AQB/t9hMhZBYBCn8HMPkX4bLh39Hc/84nDfgFvMUAE7syy+At/fwaIhge8/L72Aj0EQ4E
//1AD/rC3g4U/gj2GO6/lPjUMAT5R+8ZwicmFRb1CPGyBjP+MS391fMc5zLJRd0BEy/1HtkJ4BQW2ffmCRT8DyMcHiDi+fEa
7A0z8877QwsOCDsP1SfaThoL/AHj4wOp/9Uz+zf7FQAfa8zO4/np7uoUC7VEKvPbFLXj6rIDwRqqLMLmq9ks6ThExBDb9wYJ
I/z9yALwKB7h5vsULSM1UQr5vjX+0/4A7CDmWv8eENA5r0oOLwrl++7aXEYePPw8zi3+AH8Y6gH7J94H8Lzs+/HyTwfkHgHy
RgUJxfoH2s8UH+P19P0RKzH/IeTp6tIFDiwBGwOuyu3b0ufk2yMXAxTbGQUK8g+aCgngFhgI/j71Nx0M9+QUFuw1BAG95enx
6eDy7PAR/RJj1jXizu4J//XeCMjeJRALF/sVL/Xwtzv//xQcAeIKFP7/5fFMBea5OBntsBDsCPAA1Pw+wQk2P/G06wTgHCTt
IWwswBrO594b/730P+vFLvrXLwA39sfoGDb//NzhBRYJ6/oANiBQ5hYD8zHVHN0mGdgM5eok7Q0E6+IYBgzy1SXm9NkX10oW
IO7c+CcLAs/6DwEh6PreDdv+OgXjJezb+ecJ+QL0q+797iruxNtQ7On+KOQuDxAX5hUvGqy6+PABCR4HIBztxgy9WTEH8zH3
4xsHGswpRRbbz/721O863wwlEgvxNNQhEc73tsncC7/P7Ag3JA7Iuz61xSMR5wYg3s+0yRHuF/0u4vH3ydfaJrjrEjoEExUx
80kR91IW1+vWE5QPIg78FfvrHAVU2AU34t9LFr7tMf8THPn+BgYVPwwTI/nW7MvV5RgpN/jF7FDxYwbi++Ax5wqk08TEFRUo
6zHl2wsL6af+NwsS1tzl8FTsDD37H9gFASr50hgGHjI1UTTi6trUFxD6+AsxIOUf+y0X/xbz1OQ4E9Dm4hLI5BAdBef5+iri
EBNB4voe4/Pk8gL12SfU8RP8HPX5G8TjTfAGIdTwAgHhLgvXNQIU6QHxKSXM3J4X32n65vv6Fv4gLbP3Eevi4whREy/tLenr
zSYoNjcO40AXx0UKI+D5BxUIGSviFgEGFiLYDQAe3gcz7CIp8w4xDBTNFl1D98tT/X8tAfne5Rz5HeD5Cyz28iPMQMvSA/AK
Kxw9NSAE2eAMEgHP1uP+E/wcKSXMCcb/APcADgkTFPj9OQcA6Brm4+P3Ehfq+hn6Itfb7howAhb9+fsRCrjh3fzaNgMQDRT8
PQYmCMsJ0CM6AhEIy8IfFCLzBx7QCggD+xbiUgkw6NIVR+g85RPDAjbR+cwv6zQUCesoFAUYCBPyCx7a+s72Eh3rwDAQ6cjv
Ddgo9P71L9UX4Dwm99j9+DLrBPTx5B00D/QALQ4VTQLxDUoUFAHQJu0pNwBr6Qzus/UP+PsSEOHSSeBKGOXgKPv45/cj3OJV
30M87jQYP0nlDftDwAc22jwUcN8HYS7nF8H4EBIHONa4Q8atG9zr+gIaN7keFfoQ9xgQQDYYzxPxDs6hGuIx2Snl5RDj9v0U
yxMZJvbu8/US/t4pMtfd3xDMGulHLsPX+yoryx0S3yAi+PIk5fE/FwoE2xfE6lQuAD0qAPXu8/4G4yz59h0LFUP1zQsAC+Dj
9OLP8BL05e3iFvT23z79Dhl/CtrX2OsMC/njFg0H6QIY0TDjD+gdCvX2D9sk6QoR4TEw4PIcGg0dADoC8/Tp7iPt+QoJDAXN
EhoL/v33++ArJMEqHA4tGCTs0drztv9L4BoTEMgQDSUO+C8O2jIBLRYFHQDs/OkNI6r1EQ/VDjr7NyfzEiTyDB0PCColtOJH
+Qv0zTnzGewuCO3mCNy8CRQ14lHhvQYBONf4Cu30OPgXC+ESChIh/91N5BsALJwE8S9REcwvCfEHR+wkDAw1FgIlNqkPAdoB
AgoF+/S4Gjb/5yNf3Tss7CLf8P8tChPDIgjRBvD79gcC3i0HOenIBw/4NtkQ/swOBxPu/AMm/wAJ16YhCeUU2EEUyMvWICLu
JszFPA4lDPcaIjgOCQQwPrfJ4x7x++3A/QP53REb5GHwRRbyKgLtKwDIG9o5DQgLDfsc3+b+9w0m8wwC4Cz3yOLiCR0v0/oY
FOz53vPcUv362wgSJe/o3yAw5OoGwN8ADOjz5+0uGxESCCjK9AHWBjfz+wIf0zjY9O8f7RjN9xEPVu4FA0AC9d4iP9sgSRwS
F14JNwTPFu43BSQWGuc60vsL/QgEDP239RcWORHu+x3qM9z+cQzGwick6tD74yTsFtorWs0TJ1bSzBjr50wY/R9OIPfo1+rW
4Nv1xjbzxUTL4UrNDATqGkn1FwLxJtgdBQru5xrnLxz4HC4Enx0L3fcGJ/kc0djOJNQZ/hU4OsftJgW74fvvF/f9trT6H9Ti
ESInMOwHwwTW6hbeWuTW1uQjFgneVRD6FAgeTSzlAx4U8xK2BgjjzhQ1EvrL8NwCEuTMHRQTshcxDsDG59j13ODf4vbb4VIR
Rv7m4vwC9eQcGiXiOvTKRaIpAmT2BBcPF/vDQCcMKMQaLeMeB+Q90yXsCe4tHc9QB8nvINsZxjD4OCAg3e7+IhfhnywVCvcl
Owcr8MEA3CnxDwDkywAIGvHhthnx5gQFIdcyFAEh7RMh5EcbzC/zERfgAf8LAAruFO/3COH8GfQA/fwd8La8IPNUJO2s3yr2
ODLLEPL9vPgFOQEq6wQUK/AMKiowIgVRHjA8//IZ4MDC4vr2KujiNOvv1+PsLkgU/NoKHuzgIf/o9tHt3W3bGgYe7AD22esY
Bvo0+uMk8fU4ICEIAfsL7g8I/+sBvOcgK/AH4S4f6tgSPkoAGvn93dXOKMYL4uEo6+7fzLXyzAQq5uoH6wECFCgh6u3xKdMk
EiRFCh/i2dzawvK/9PbjNLHnTuDnOc7GIQI6OBYswDLF8xDoIxL4BswI9P+p0cT69etH/AvnAtIgLyMC3xL/D/ghFwnZ+u3t
3f0FDbvTHRQHARH4Aq/x8Q0HETMS7P3iLrfh3Snq0u3T7ireKCU0EwsDBALcotuLDDAIGuXr/NXdr/TaJqDnJMPVGsDzKvQL
Me/T/e/0ESzb/qHjJvgnBwsQMuwIAQv9+eX1y9rrrAgW5xTs9AX9COnyMPn4PTAN8iO6HggG/gkgJ/cI/4ckVQz76FQjQi2+
TevnzyivGfUxGvzTLOYFI+vB7tXy594SHQXpDRC8wC4USvMr6e4L31sQBOLY4xrx8gS19grftzwF+cgQP/fI1x60Che13QUw
/cwDOfgxEBgEaAr6Gf7J5xFFohc/IOAK4PUmAC3EBwkSCUgOKSEnV8fwpiQ1GN+7BhIW9wMPOgAoAwoU8OXsIRzvCtMqBGEV
+wYGBv7n7Ty/N9D7CbLWFRdBEiHxD+UzLBsSMgQb5CPy9ycyM9vJ4xlOSfIOx/AVDRHqDUjK0fME6zsLJPXqKRkiMwjfEwzY
ITToGQ4aSvsX3B4YFdjBDbxcIyTR9R4ZLB3K/ecACOT/Sxf56Tb69O4qEwsg1yhi8sTXGvkV5Rny6xbH9iH07e75NwztCPME
I9syzv0DExkXD/Hi5QUL6O3x9fvAD7A8xUMAGIwpARQc+tm8Id7c4qj2TzTXEAcO5xoKEEsz0Oz0BhP8BuwnEP7wLvb/FUb0
GebfHPjR/eYj4ATe2fX/ZuoEDRbt0SblC/y27UoW2Qi0F9flCjzQAPAF+aPK7/Ie/EXw6fkj8ij+H+81yOwFtwv68esb4tEH
RfT1+w4KIv4MsrAXMqdYCwH21hIMHRAXKeksPRr9AwEiJE/hWUUhMPn1BB3M8fn1ESAVswn95+gFAP4g2RvAFuk/7vv55BXA
L/o2LFa72Q/7EgHuL9AztR7uvw7x4bAVNxgvLAelId76DgAk+wgO/Bz6/N3lC91ZDu5R9/8P+NAbDvM3IQ3vEjElrBYG8PPl
H+ftK/zxyAXvFxQP1+zi/9UFCO3nKCIgVRUT0fsoGgzM8gS8/y30MDgwLe8H9/8QK1jr3riS9Cf2KdAnKZMD83ICOwz0uwj3
//Ih0BwX+QL//wb87/0F6SOu/ATfIdUdq9+mFb63N+seVjH18/X4CtP5Dpwp3v79+wsmLDUDGyUX6g7m3+UGI+X4/+oPwEvH
Cu0z/ccJJEox8+jd1j/9S+0A1hMqBgMBJ/r2+ecA8gn26h0Qvg7dMiHGJFEP5BUW79AsB94h3vwFxxEWTc/24Bfn5PwtvjIa
1y4LsfbNEingABwztc3E1lo/EJnfE/Hb10Do/vMoum0F+AcIEvkL/yj4EejKKw/sG/wITShEv7wLRCJp4t4wDPrECfQmJOi8
DW0ZArbDBBgDBfDMBMcdFBrjPwotBeLtHhMe1AMg5R0T5+8RD/catBtCMyDws/kR79vf9Er+ACv7qA0FzQH9DhQBIAwmKyYK
BNvk5QI1HgID8vD0DK3Yzy8bCRUJ7/fqFeHn+ASc/f7Iy0r8A1ALLgbeMPUBwg3oES3k+xX4IzbQBRoU2U0OJuj3v5Lm5DE1
yUD94g8U4X/75UMqEOwNMTgZNeYk5MYM6Qz6HcFD+eMpxeDOH9cIJfMM8TP28g20BuJjDy3Lpcrz5vlG7Aj/7etWEQBY0fLq
RRze8/kC2uT61FJTEBz/HdwZ1wYQXM4oEx4PNvSy4RQA/v8jBskT5xIBLlnO1xH8K+IFJiv/EUsh4SY1WRojRgbmRNcxHBMl
KRwW4AHv8QTlytEVFd8G9Q/7I+MKC/sk6a/6JzUZC9MJdv/eCkwK5dlYUfcDZQ06DUowGSrFDNMr/vUMF+YP4QH9Kwsg4twF
6dHvD+0eGwVMDjv67DLDBALwATEBKwPQG+3XCQv1IwozAPnYIxMRu7rf4+T0HLZCsSrO/fPn6DLo3qMiF9bc1wg48dcL9gfi
5Cr1FSn5FRsPIzDpFtzjIVAP6g0e/ADFHATXBheyt9IQC/PwCOEL8vDLH+YRreYdCfsx/xnv0xNHY97W+fXo1S342sE14ifY
yfuvCPce99/k6svxOM7W4jI+Ntr+6wDt7/P28QP8/AAFySq8E/LQBiQGSO7/8Qr19Or0H/TJCe/5IPjlAEEmFtT77F3dvn/1
HK4GvuEA2jv5HS3+3ToN/Onr+jny+TXaFcv29crfD08n8yBJHRUrmD3qyVfm9/UJNCmr+NgYJBUbxM30AR3P9yxlFuXYwf/w
1vIFAxbu/fsu1EoVEh/YFvodOdwU7OfbODUSHggLQgXmKjkvAMI3CRwk/gnr3w73MAsNcd71xNT7+wY/NuoMbC3UEBIAVCg8
AVcZCuQT5N7B5hLJF/7r+SbLIrvzDc7zOd7yxhXSIgERFvsn+iDZHBnM2vbs4tvGJP8OGxUG8Qr/Sv6p6NoV+f8pyNsa0vdF
BQfRyBcP/wMSBP3s+vL7RGjZFR72GhoO8+TU7f7KyB5G8+XLA+b6LCrp0QEV/8EQFRDt3wUD5SbJN+TM2ucbvycDGPK6JyP3
LfH0A+Qw00oJ7+QKUBnSBh7PDxYc1O38HAMsNkH3MeTtNSDG4zse6R8UwtAw6kU/EjjG5yQ8MfwTBRcS2t37DRj6+9o388va
N/07yzn6JB38ZCgHAPv0FtvG6eDkCqvqFug+Khv2FA0J9QAlDTZZ+ADt4AgJ2vXH7evC2ysUSkvIHgDzMk4KEw8GHwLW9M8D
Ij4y6RYOHc/b+RHv5dveBUr3wQoOvzYzA9ipMATZEkoXI+gpOrA0Igoc6D3ZKhLvKP78n/7VJcwT9+IpIQjj9+kZzvYe1Qf0
+E8oGfnr6e7/zQfLCvPzPejMMv7gF/L1L90CKRgz2RnyDubzHf4SBf7y7+or7fU54A4b0wDf7tDOFfsKBkDNEjD7IZgUOQnv
7jPG9g7vAg8Y6gXaYSkVGPkr4knj//QBLjA58SQ3GuSwzQcACNEY5v0ELrcJAVA/8tz8U8jf4PsKPScQKeTz5w8Z79zq3k8P
7wwJOCX5EATy+BjUDALYAQj+FA4U1Ozt/AEI0eECCeL64yYW2N/XxxXfPPzi2go7+wYcERHkJNY0Mybb+dQJ8vz58Rz2F+L4
EccJtS8a8P8lES0B6PgO0Q4NBAr2xxXqCAfNMvTh2v4/RiMZCuDMIfAX9gAEBC8aEhQl+xFCGxcHMhwZCuEeQRbnXfAQLx8x
LA0VJcEY8PQZ4M/mGNwy6gAdwgLODPMIGxrRwgCx454MNBDPCrk0GPX49SsmFOfm8tY3Aj8SDBrzAzz9EgDwzff2BfQF7Tgo
Ig0hMB7p7vji9UzVRiUutPf9AzHZ0bYaNe00G+vpEfX56wz9Dj1K4g1fCOvLqgIjJy/iFzwKIeA/CFXNPfrB9B4GDdkQFupA
6vvhzxQdGiH9Cd1XCSj1+BAs7DbsE9AJL8nf1R7eNyAB7TYFDxMHAwABH9Tw0PMb6xT6SQYzEuod5uX95OfL4vYd4v4N+x7x
8jMe8fQg3tUi/Q4E+N4l7wUG80D+BsoY5EgeESsv27YKDeLQ3w4yFuRDKTYZChcJGQgajxnk9PMEOS0JASvfEf3lBc/gHAfG
6u4TMRE/yv5hqhU6G+8NNw711NrnIhlAEdEnCc0FwyvzKCAEFNr4scvtLulBH+cJ/VPwOw0j0/kA9OOvUDLc7hfESAUr0PgZ
3Tc9PuDpAw3wLtkO6RPi/hoKPDfYFA39/fIrf1EIzn8I/Tno6c8zLe8e99UXAz3uPCHPyy8Z+Lgm/vgDBhKp8Onc//TbGk38
4+v0C9fW9Njg3lkW0P4LA0vlHx2+DtkUMu/7KL8K++UMGB4a7BUd9gQ06SHpzuH0KOXnxt3WFPsd5h/oBv/93wbpDRpODE4N
H+cBAPLm60wT7hEIItbi7/fnExLjDcz8KMfN8x3V4+P79xkgFv/YBPjhDAHV39jb1U0KBjEYS0vnK+00yQwV/FQJYd0CbSvw
EeQMHhf3Q+KuJ9yGJezt3SYHIBhf0QkswwP6L8hl9v8B9vTxMiPv4ATmDPMeGEQE+tkY/R7aEg8jLDn84J/l+Nvt9iUU+gAY
G88d8MUs6Acl9NtC3N0Azyr2PgfuFeMKLTgbtgLi/fdC+uwnHtziABYJ/AgZ2uPuOiJGywcL4xE6EATxEukkxtoRDSDT+vsO
7U/6/rUPBAAFAu4V8wr8A/D7Pf4M9+Li8fDr6L3dFSX/ABbuCMgC+QwXFxwZJ6ryGs3l2hku/inVC0u/+f8M3EsUBfwJzOPx
JSo5/SXjzgvnQuz2HOQC1P3dR8kgAefqIBHk+/0TBPv0yMHMWNnaMe7w1BsEs/INEO4g5M0OFOAMFEvpxhv9GRHdFw/1GCMP
/ePOCQzKHggB8vQf4Pvq8ukCKRQwXPL9EfIHGVH8wQcRGgAu9z4g3r3u/cr4JQ0d6yXyAgj/O/gif8vt3zjg/hXjWhngKx/q
CRXjMw//Qv3XKvmk3dfr/RMIGx0b9+3QA+8UBqsa8ycpDQThESTgHi06GS4I++z29QIi7DzF2cgC2Q9azvLiJCcIMPcBCw2w
Id7q5+r8BzIvQNuz/vfeEvjWBPLHFv/6IBhW8Vn7IUyfJfMkMlvM0fdBB/cKWQjJIS26LL4bI+v0EBLSIuke8QcdKM4G+BT1
OPzu2PcQr+MG7RkjY/3j/dgDZQ4QS0DfCdke60Lk5+EI7wXfWSygCv8zsfQ1LO7qE9iyY83v2I0bOuRM3E0NEEsf9eHd6Nbd
EB0RKBQiSVYQz+VaMgMdCvzwD6bkBvsa5j//EBBFIxnS+y402/La6An+8ewGENsG3C7J+eUT4Ow/BP/nqfkjGxYgFQzgC9Az
Cs4hL0XhnvAZ5woVC9zoFwQB+H8gFwjLLQD69ueNSegz0gPyC9Y6GwYX984JE/7v9O8EAvCrJjFPHN/cPA8hsTQGE+/o7i0Z
D//a2l6+Gl7xwxDu8OHKuhXhGuYLHScnKPHm1+7/zdQMvuH7QRFBBCNL8iLjGD8NCPWgIiXfSv/uCl8VAC/W//c0I8A3tSQc
+fD96PcEC+z7F/8xIu4m7g7bvyH4AvHX8DUZOMcR1fjz7CHjLPgT5wYRFwAJNg/y3+cWGxkADQIF18n56zvaFhjh8enfFsg4
Ay3o98389/Me8QNDL/L7/eP0MP/IBwYYC+YGAhwuEcIfJyX5CK3vHO0N6RDi5OwhFNzzDu/yB94H8vNA7PQODOAY6gsG+0/t
8idZBur420xHEAPfFQoN4iO/LfoYDN3/DWUDD8Is6RMIv/j7uzEJCRkIO/wZC9X28hIfQfxDDCM72+3ZBgnrECPitQb31lou
TEEDAeME1B0M9jIgNtHnGAcLGgvO4Sr27A/bQuw6zcFSJtlFCgUt+zvG5RNcFO4NEQ05+AMe4TUpzxnp8gINyc7q2B5LrNo7
BwsO8SUJ9vKs7vX8Psb/Ki7uLxss+DMh3ekvXeUzFgUZDwoeB1rY2mbcDRndTvb84PMNFDLzD+MBHdky+wbv71om3CHY3ds3
CDY3yO4H6yrySNERExM3BscWNRHp7fQbCA8m6BPD+g8lEkA4Ch4c/ifo5yH167r68A8b/gL1It8bA/kCEvcKwwbi+gvm80Yv
BhM7z+smGgMkANgQBLXs+CYUybsK7tkXgQj3E74dthYCGioMDO/n9cwOK+E95gXZEt5A+gNJDSQB80EcExTJ/yUa/NYCHQbr
8+j+LgfG0OIEuTnyDxsJ9DDrQvDM7sk3GwIUHsnEFeUZ2gwcxvkPF/IIICnfzQozyfgP7yLcJ+0a3BS1+P0x9QIJCAL6yANO
4DIY//QLFPwJwTge9PgsNt417M7v9lXV/wbw6c7vCyr7t9Aa6w0oRujeA+0zCQUqIjUmGwa/6vG21tDPHuriE/XhPA3TNtoN
6M0MHPxjFhv97t0dFhMyHPgPOyfV7c4NAlA66j3i/r396jDxKDY37ssZECkOFPwI7eHz2QQeFdwFFi8fAsPU2tfH6vbhEhgi
BeTY7NkE75Yt+/ou3AsTQA77KN709Ar8/Agg++QcF+0u+/8A7xoL8v+++AA9CcH+FQ39+gzQAC8XDoHPCuAkIuoTKhv6JR46
Dvct6/EEAFMC1Bkm8P/uChKjARIo/vcWuir27DDnCwon3P0zGt7rI/EE+NIX98qTTQ4e0TkAs1Y6KLwg4Kgp5U/75C/15e1D
Dh8B/in2NzHH3C3rxWf0XtBX1Mv2ADMXyTL4xw3r3X4G4C1KEPgIEPE/D92317I45jYfRDwZMhkM97cXB81B0uwX7AQPD8vr
Bx42MO3yEDMe+iDsE+bWvS8OHRnqSeDREDDwPf3h6bUKSdjNBpcWM0gO8rMN4e07ARNA6PrkG+cX3QIS9huzp/jiBMtSI9Y2
Dh46AgYsIhgfERL7O/vxAi4M6hApttMEDfIe0xLeArQxKRkMFc3WKTYq8krT4icNC9bpBPsmCBsx8gL7JDTtPxmj4xz1/eX5
9QoAOQkK9/wfyOf+AMsdKRUk5BAcOf3KtzUmDfsG+Rb06h7D6v5Nur3kx4dA7vr7Fyzd7Rc9+uYgERIxWd0FAxTnE/4N/DRB
4D0g+lYI7M4fUerKGRLiZjC25yP9MTYf/gyB3woMHisZMBH02r4FHe3k8yH+Oj8FLuAJxhUD1L8bNBAWICop/N0XzbsgGwon
KiI1E+kM/8yos8/6ANOsNPnv3+ABHNnOCqrb5NL9C14O4LSwIxe8+gDcNNgVSbRFMU0aFd0FPy7xD+f9GAUINiz5C93ZRt0s
y+wY9vPnLibcJAw24vcD7hcuAxLOHury7O7sCQ35H/QRASUAOg4H1QD/A/3CCQ0N8J8m5pbsHB8pCPrkBu73B/z3E/ztIycN
ACulAw3yOO8U9An1zNUE2OEetfr2/fUQH6z4AvUb4vpr6SEHEjDt+QofHij7JxwMHRITJyPS6w37BeQa8jXVItRLHBLS4vkL
HiT++x/4B/gq4B727hEc9QUiBrzuAzMvCfYn8ArhyQMoIQLM5+st6AXqAgQbCD64K/6jHB/6+UXU0BU7JJ0EHyMIIBkS1AdP
FtcBKF8k6aTs5R4Y+bjwAiQc/O8E0EodJ//e9PLjCQU4OSrZHL3w6RTIygMS38ogCeIO/vfa0jNH2AP83Sf9DA3J5gAc8gvI
GgIm8TjcCccc9vUp8iELuh4qrfMf9wcH1EgVox/dS/cE+By3IRsC5AwyNwja7eMb6QMZ7C8S7BH5BQoDAxjV5+H/yQHsINn9
IxvJ3Qn8Dh0EFSE74QHGA8AfQNoz5Bmu/AzW19UWJ//yJgRFBQr72RH5Co8oHgPfIQ8g/+jWxyoVL/MyBfUlzi7pDuQgyU4M
DALZ/QnqBiwVvNEPOkfQ5+YAPSjcNP7R3CrB4Ss4A8nyDZg7AxfzJfXFBkzg2ZsC4inKCewwGCQ38vvsIQDrDybh1jHSAdi8
FRChu0Th7No4GjXMMiAd4jcEzakt5dgeCS5F2yTF9DQbH/1BHBsNIBH8/fhhMcobMzoTOvlM+wX78gPcHBr/JRt/Te/nrtcT
EBjh1jbw9TUH6mEdCA+/DwpRJdsWA8vxIBgE4f4xJw8NZgHg1rrgEgr7Mgz+NAEfGhzYs/Ldx9gQDwwL+hf9Li4NOd3k/vMV
Ji0f0iHn3P8ZG/oF2SXQDwL9FRM9EtNKBrYWtSX/6cscDO7aBOYQBQo8Ng/l3dcC1uLeyScEDBn8ySoEMwfm4SkQCzL9Ffn+
8soGC/LxBi4AyPEbFAAJINU+H+st8fML8UkM0TMy8hwX8Bn8HS0p8hQjovXXDhUy/0UGH9Xl7lT1+QMlFhAYBtkBIgMA0d8L
/RLUPOAmQWI/69PxSBHtSwwcFB5kHR5CwzbhNP4hwfIUIAP680UjzwEbvgb2Lljn9kgymi8eIfAZTRP49cbfJyQ1wRhIDNgC
YfAZByX38e/q4+TpKgEjElIb9xIAyuXX+N3wHAAJLgErTjECC/n2EuoEzgUn8vML+hkM7Bgv6OILEuMD8P3nNeMU3+YjF/IG
pVrA6VUCsyBBFQN/qkgYETVF/iYNLQkNIAb5ChLvo+wBNiIMEDTbBbYmHup0EwnaGhLh5dE2ZOX3CyUbA+AM6w0WCQcRMdbP
/y8h3wAe4+cAGksw3R7z8vbu9AU3DwH4H9zj2907IhH4Lw71CeXC5xg3DgTfkt8l8BUDF+/8CR8Q0BWyAQqnDRPk0REv5/na
4iDP/fqyEAj/C7M83u/y2iE1IyjLH9D7DuTy/OkiBvotDgcADgkSBf0QSu7eyQcaGDw51+69DSsqL+o1OUHt5R/U6h4J+Lor
AlFU3wIK/94q+wzxOSVpEwAWDQ0sth8rE/oJ5jEVFcxACOMJ/PzhEVfoIYhQzRpq2gz+GvHsw8koIhMT+vft2duowRQKG9Ua
/MGtGxQe288n7wMiDAPY5+gQpNsgHfkiCBEiCfTk6sbe7RHOD6nUGvr07g3SItXF9bHhCwsBATP7DAPHCPkJ7gr39TAx8doR
DdIl5lwPztkHKzfNBAzSGwzpCgvTHEwu7wvQKMbdUQ8e8B/x68gPMwgYGTgQ+hzg/fn8wuO4Hi1S8vA6vwnwFBPq1wUECiMH
9Dz4MR367wAb3A37LjTrJQUxvgb0Ggg6ABAtCgndGfbs6A/e2BY6ygICE//R9vQO8e4zNhdHPUAn6OrD39cRFQmt5dwD4OQA
KQry5QxK7yH9EfVT8SJE3ePkxh4nLzPtQRAX5PX0zvsBCCv/Nx/CI9LZywrw+O/nEgwfCQw17R4dygbC2QoF2dDmxjL/4M7X
MrrSHP/mFwXZutHpM8hFASFjKdjy2AsCBeXb3EzfyGUADjEGDtnN/Q8pLdIE09giNvfnHj0WM+QYdVHf+NHgEAkh5uk+GAY7
BQNBCxLc0OtDJff4BN0H4i8b+tX1BQjWBw7OE/MrvST3NABQskj98S/WIcUw8bHsv+VMMvYMPvocFfnuV0ve9QT/O/7587sz
9T8zvCvuDem6Rij86eEB/jDuwP0f7QoXD/jtGCHb/isC/ij88t7qKijp6vszBuTQJufPswU4z/TWVPLUKcVGKh7jAvMPkrUY
FTZHugnO4vEL8dohAfYNCu60SdlG/gMaFEQmI/5WKBLQ5BzhTCU1GgLO9TkMFhvpNTk9Fw0sBgri5drwMPTv5Of19OcbF/je
FPvkBtr07Tof5wANULQmQ/zm5KcXDxP1LxebLB8OGAVjDxLaFvwHEfk13zHmEzbR/DYfABgPFxfTBB8KFvTr1Dgc3cAFFQf0
PTH3HtsSBh/z6QPV/dbD4/AOCyTV2ek79BRBxScvGPXxI6cCMA/nJeoK8Ob5OQb63RfpMRAXGx7tVwUQ+D/mBsv/DPJVFQz4
HvrdJc8COt0tLij4MOg30iEX+zEoFs8OABbhEebW3eYtPxY58AHJBePk37MT5RksCusW3RofAA4g10rN+s8T+BK1DArkQkQe
HJ7YHOMaPgETuBuwvuhT4u3U6eIjK/vUI9cWyxYMHTMkakTB9JfU+RIizgk1BfNBDAge+im/yPgjKBHv6N4b8CzoGe8X3SLv
/6r3Epf+HfcHG+j7BBcFHfg+KO7t7tUAQTwBAT0P3fADHxHPE+rwAgYKMvI2HAc0zSIbJTQ4GzMCuhfF6C/qxPz0AQgiUgPh
6ffsWBoiGdTp1Akl9ugLlBMyXggg+xr/4S04Htzx7c8A+iFE/d5IC+wYB9gWKFD6DTHrFOvm5jMW5QTGCCodCDga+BsJBhYN
LQ3HxALiHDwb8PbsOT4IB91cGxfr6BQ2KxPm2B/hIwkduBn0Pb709houHMcMIwQgKxH5GBk5JAIC57nhAvMQ/xj7Hu3D/fnV
Gukz9iL/DQYU0A/TECXXOBcFKvY/CtQlAyUbGt/o6ezm/SEWSeLs2vbUHsMcHRoC9hs9HwUzEu4I+ee9IT397wgMEhAC1gkT
zhAoADf37/P+7wbQECPN7/gUE/Pw5TUF9yyH1PEiKgnWEtUQ2L7ozxG6Vf8KM/7eDQY057IBC/0a9hoj8er50Pz3+ga/5TMO
HTDl4u8c4Psk3xf19/3RFTMC577x5+nLEQkKGgfyHBI27BPs8PO3AQkc+wLp9AoBzcsi5PUp2/Mz2hz/OyIEIdz4IeLkGgLx
4SQJ6w3mCRUNEiAXLO8wLucS+1fm7/H+ORTlISE75ivpLvZrBigT2EvE+hlgCMsY9QU27/7q6gHHOxMg6dwRBRrUFhX4C1r0
NeDgLBsBMSj3qOhQGEbsLA8KRdkC3tMlLkdLGsIhGww65sUxI67f7RwC6uHvRR/wBPIvKf0JzAcq+fjxIQTeAcbP7u6pEMZG
EOrU5+PS1soZrN0k3y7dGKj92NQLz/kNAixGKNYf2g/+CCuvAhMl59gFLCHnAd4JGsUvJQ8J7jQm5eny6xQh7hNgHgvottso
9yYZAwrHR0AN/xf4QM7m5g4gLP8HF7T6AAoH7BnyHxru9ejsHBPzFapgtP4e6MctGAoFf6IiGAoiWPIJESHfFhP3CfkW96/o
Fcba5P7yBz8FXwPVuPHbEgsD9g8K/gDqAwk4EdkgwRfZ8O3x8BwIHPklMRnt1ckIJkg5twvU/wALN9HkCib9GUwZ7/4v8QAj
OjL+GhMQBl8S1Bj5BtPW0FYAUGBGBSLa0fYqJMP6MCIfN9j+QOUcLuUm3uL66vMEEj72Itu96BMaBSEMyeEUCxfq7Oj+/PLk
APH9OgD3OxPzKt//Huoz4bgL8UHf2eMJFO0qEgkA7vYA9F4DN9wLCAr8+w7ZBwXrEQUENyQjABoR0S0d0fP9IhLX6coW2BrM
GsSjFubzvzXsXbaSHwbn/L4RCbT/ArP2AjRZ/v/f1/zeBeAJAur/VAqq8QMj+knfJAPtWAQsChXiqgBL/WXT/ii1CAMsBrAV
0AU8KCL40dutOg6u9yL4DONLGOURJ/4H9x/m8Qv4VRUHRCsTIvveJt/y+0kP4OPyBvTuLvgnyy0XHB8sKgkC+1fCLOpHtLcU
APcv6SHTHRcoCgnaBAoR7hEMAyv24gQAFwEF1BDiKysG7OoeGQso4BQH+xIb7NH6EOsg9NYpFOgG+iEZ5tMD3BLk2dT24/0K
9NIQ9C4SKisnIjkfCikIH+763DfUMhcwOgD/wuwxBu8XLfPsGxbJK9cmKOTwBtf+Aln18QtAA/bKMjQRHDoS+P8sAkwoABnJ
PgvyQRH/I93fGTbZD+nsGww2ExXW8e/bsOX+6fEq5QPRxD8i8U37Dxjv4TsBJwwiFMzk1l0g4S0ffw7U7oX3DBkA9AE+8xMe
CPs72u/4ovw1LPjDGwkA1AjlC94o818GIUXzGOuUASgL9sdSKggh2Tn3/8Vi0ADlHkwM8jvVHhkRzvnCKSroHw4gEvsXDvr5
0sLm1xUVwv339QT/IwXyzxX3IwTVMlJR0AYK0BkZ0Bv52Tzl3BLh4r9gUaz/2fEqyvb9rgDcKeIZ8OQnKfv7BwvcDW41WhQk
CfclRuUj+eTrweYYA/w6IEk6E9Mx0QLUregK9Bcv/h4KG2X6EvDJBhrJ+f3+3LrFSPZsejj0FNK06loYtgtEGBAqxg4u8gsf
4ing7R73+/gQAG/tHBPSSkX72CItHQAB7PsM+CkYxOPeUeHgEQFDDPYHE8gVC7sf7+q1J9gQ9iUZ2VgKFEYb6xW3/Pwz/bTN
EQ4vACMD4tUPbgDqE/cT+gpZ5d8GWQD+wzY+5yxGGRkQOAojOdEX2zwN8iAfzCvb+g0IBvjs8hj+Hz/hCukPDgPh6e3ZFgYJ
3+f56hIGIxbr+QzcFVi1DIHkNhQeIwYmGgEx0DfqMvsYKBxqBRb/A0g/J+8EBRbH7sUY3eoDEQvzGCHXGwgg/gDyBAYbvxEb
8RwK3fXtBusSOQoGECdDGFAWDPsIQx0WDduBOz0jHNgP9CLs3s/QMv7m7Bp0HCnhMAiaY78mENsvIOcCNkAd6zAKIGcLUxDo
/ODTD9PO2t69wSwG6wIG3BLd+TbfDi8V4vUF6xTv4OcnNAPzCMjj/Av2KNf66/b9Fxr62N7vGOL/9yjxDfQZ+DXz6vP+/y8v
GuPmMSEbEszyC0AFvxgQAAz/FtQ9qriwFb01FyBUIrPGKfoWAPPdNM/i2e4DK9sG+hf3/ygoBQXeQNMIJvehASYOIjW0RQIa
IDH+F+c5zBgkxwTp4Lux0DNEQe4lr9T18fG4GyXz2QHe2hT/6fXoBD0LACrpB+zYBP7d3AfvEeQY7CcCH+LQ8if4B9bUK+EJ
Gv/izRfnwioPGPEq4Rn+HRLx9QtL1rf6HtgI//kOBL0B8Knmyk00BjL4/woC9SPzMb0B1237Meg47j0gOAYWPwQBMAIUw9XV
FBAAJQcm69oDCurN4+/xwDgcD7nj1GkDLiDbCSDeBOoD1hkYE+z3H+s8F7jkthzzSj4E0c891gIX6x8w40L9AeQl0xj/3FLK
/g88EkzzKPovHDEg9CQt1BoZr+UPDuniT+kYLh/VDyjZFNz2FBPpvyEpL88woO4aHB8ZOSEb5vgd5w8nLM3p9Cr138f2IPHh
FMYW9d/wCe4UChQC1b0HEun+MxwsLSkpCujw/BvC4toX37cC9XEpJOA76xYfG+sbIB4SJdY03RDj6AL1CODjGNrJ8SAw9enL
8aTdKPa8BRvz6LfEAx/99/IZ+VrsPAg49fg17e7lFgjSFasF4szFNvkm+fzlDQzfD9069lz+WuwF3BMA4tkrEvIdHxjl9QAX
FuTI/dnm+P+6Cw4ZGf03zdbM8OgY1Ae//SkhFu7X6QIZxuHkDOrA4hPbA8/fLt0I5BEr2/YVGAoTM/HlCeIuExkiCBMhxN8q
8f0b804e/tb+MOTl9b/G/y4iDizcB0MX7v/VDP0KIAwDDzwd2gPOLfcIEd0m1BLx5+Ub+xP1GdIODwT9CNf4G/8FAAgRAwb4
L/seAQ0E+Ojm4grdyebHJzoA//TsCQTXNvjM4uK/S/IT2uMe6evZ6gXzGgf/7wIiPBIV5k3zxuceK0beIhUTMxUUH/AbMQMO
0cnK6QsRpendD/kZGApO1xsELDH/5wwhC9b651Iop4jZJuqgDd2x6QKmwUfzHqxFLCz69ua+3x37BPf05w4IDUMd9sr7vbA5
/8304PXbDeYP+OD1/Zv27wpANQjh7e8qXP0iDB/1Jzcn+gcqP938A0pW2LQb27/xFPX/JzHuCxYYGxf+KBI/OePW6Un4JwII
7gsKtgMh90v3VQQ9GC4GZh3TTgQa7RXmBz08APHb+gUavv/bINfUBBAUL9UY8LsGDSQD578K0TLd3M/FAfIH5hQiGhbz3urm
ur/x9D7J4xfS4fnltPnS2xb5+Dri+Rz0/gPP0h3rEev6zPIP3f7hCNPBAuLlDuXVOPIJ+gECMhfu/hjy6z/q9QAJBwHu6Ewu
9OwNMtn1zwvwJjIOavr3n/UgC+L/PUIb2TP7LU/0DAcRJhKoWAzr2P8YDyDyANkk+hYM9hYrP+IA1wsfNBTuugAhEkfm2jYA
BKkJIVwy2az85ActNfvUyBjRr+VQYQDo+0RAwD3H8gxrKzNl7i/jEhDv8d0M5PT5G+7gOPnl4vQJ6TgE+/1IwAjULSXU3gXv
U9oU6hrnI0D88vU/CT0/7tLh1wvty7je69co5SQQCPs3WQ7EAB7qMwAmDhnU5jMPFAbdHeLvPiIRQjf5wMH2HwwfCikg9POx
Ig4WnEu07g8aI+rl3ukKCebfDbz6QN4cEh88FPe4zP8iPykZ0dsZBUgHAREb0PrV8Sja8CUROfzrOSsqIP/WMN4v+gzNAAbg
AKo/B/46GhAo8Bn/3/0G+wzyGM7p9A4YGt3cBu3SHBoVAwcW//zqAgzS8vTwF+P5JQ4a4rYS9vM08OwKBsMK7CAixd/uCATt
BQHkKQTQ6sr+Du5MHCb81B0L2gX8wCkAydhmFEQ1GRDo7zW5X8/+Bc5KOkvsAVA66jE+wP4eSQv6M+Dv4iHyR0HnAgUiDZ9U
Lc8EOzfwJfEo/f3xEPDK40b4LgfC/NgcJfHY0xHV4cgeCcciJOj9EiA37Bsb8aQxEsIyCxQxzNocLdzI5sBXGzzn4esF+Se5
DO3iBioP/0Hw3gv/38hANO/rQDffCfYXFdcq0QP+INQamwgY/xzdBvsrmbQNGvH0sP316hHqzbcJ60gJJSQaGvfQA1MOEQoG
KjbPsPsiEbIlJufvBULa/Zwv/PvOFePhqAPs7u/s6QMulxnwPvsoAUguFfErQtc9BCb/twsRGxvbD9/oxMgB1yHILPfiU+xP
1/vlCMj77jT31wQPAMUt+CXsKj/T+DQW0gXVL/QwDC/zBvol98Lp2gXLLeXhDvXhCtolFrMl6cf6CxYiww4aCAPtDOEAGh8A
Jh4wAWcEFkaaMvI1Lmm+2v9fJObxaxrF/Qi/T8khLhoDMQ+yNAMU3+lDHBraGO8W8ck31hUNG9zR6hYb5QjQ9ifVECz5DfxF
IRfa0M82HxpBYzXf9rb18wPyzSI1/dMXDu862v8C0fRTKt8q1tTQ3xQM1wIbATEA+91P7Sb3BC3/Cw5ZFCn1CATVFoYEA+vd
Dcvn7hcC1vH6BQ8BIOLaqw8CMeL/7vA4PggrHhEJFsvK5gP5LOnOAzpG6fYLEPb0Gwz62iTakiQq608A2OzrVuUD6AMkN/q5
5A705tr4Bvj/GPUT2Vb1E9jp7NMxFjcY9gHvGxHH2vY0Gko8ARsP2gP7FAgl3gnPLNwcB/UOCxA1AkL4DPoj7Ps71S3J4P0g
6tEBEg5G+ugJvC0YCyQG7yjkQQwdADUy5PsH2BT1KwQcEvv+3c7nHP33Fy0DSwYLKRcfGQIRHcBHMqgEF81HdUDbDeUNadgR
19MJGsLi3RkH5g0Y/xQOD04o8vP0/wpVTlvu+8kgDv/kB8oQ5OAAODJt+ubhrvoPG92uISnFzWTm8DazH+XJzigw88MJ/+zs
DfUR8jkYTeY1PUP19uPa/hf90+4e39hO9e0lEQPm4yEiOSrwC/QV9A/jsyAqLjbrIA4LzAWfxPLrBQxMCg3m2/LvEvoSwwLc
1g5P78U9/hXk9DvLL/Hg+ynfF+/66uUMFPzrCfbt3TAI7gEjF9cGJxvE0hoXGeHoAOP+GVLH1NAS4fYqxgXoLwHn3P7kHUju
RRkADPb3C90d6trHPg1gMCLo9xZZSvUcHiAo8w7U6gDc3OvrJ9DlMcXP8uqiI9MgENwDJigDAfgDDOruNCoW/QW5JAP4BhPZ
9KLsOdNFJ/Qr3fXkCfEpL1V2CrzK9hXmD4Gw5NYh3MMBFxsK7OrWERkR7RII/Bv2HNgF8gvKJNcV9ML3A+AsVwYC6T0POvbh
DOtk4xL07zhBO+/qN/XN4wjctgYZKchG3yP3ERTYFMbnV/gTL5HwHhIYFP30qOvi8OQF1tQUC94ayH768PvV7kfY1NnjLt8T
5AsMYSvvLxT6CgzmLfrqM3UHDdQP9P3j4hAgwS4JHyUhLQbtQ1YXAa0D7PsX0SsNKuQFHSi8+usHFTLw0cny5TUc2gH41A3d
AQcf/fPB9w3qFCwaKjfW0xYhDwUm9wgL4/cU/LoBDA825DYrGTYEFurbECkT4PHz5CYE2ibaC9EIEQnxJSL6CMBD2wDw5twK
KjQm+dgWI0FLNvoG6TfIJATtGAo5w67pFxpWCcrw+gT65AwJE+Xs+TLURuoTAhzqPSg72/YY3Tbt5wvtBF3e3gsBSPn2+eAl
/TZL1jsTD/bLPu0dxcj9Byft7O4t2hcCCPIXHRrsB0j5GB879vdWTxHp3UNEIh8U9PoGx8ob8wMoMAP6NC8BJe/ZDCAB9OYV
HdXk+Qz6thUp/gVM1yDp6+/N4Oj/ywv3Fb0A3/oJ6Qw45QzbJBMS2wcHAfHuA+oWBvQdK8pH6PgM5QHwBO7J8OrQCu7z6Rkb
Dwv0xDYFB8YN7zLyItDA6UEc9QcV1vHqCvYFsvf65LUH+fMY/OAscBID3ur548YYIOIG6e7p6NcFCfzn4xvQ8DQQBQcovh7Y
4Puz/O7VdfMV4P7/Feq68gUaNvsYNPgLD9AM1g0kFNDmBt5T8xDRLj/FGzIPzxMgJu/PyfAGIysmJE/pJwMBCdHlEgfgKfX8
BPbS44juNvQPvDhf7Dz43tYOO0IXCdMQBiYEGxy/3Anr3tm/B1vOGjnhROTRBvXgzxIbOvAeHgTp9irY3djDBvvrBA7R5xP3
C+UGICD78+AM1kssKuT4Exc82y//GvhE7wQN3RTs/PoQ6u8j6d3R9yE5Xy/36OsQDgG1/v0NGhEKOCnlCB32Gj417fD4Bxn3
KBAeCxXBwk4GGewb+Qv1yC4KIM4vvhfrAA3K9NgREBwG4M8FKSfk4hTnHhTp9wAJIsEdBegkBM/23xVW/uExDgrv5egIBfkF
+yXB/kL8EscXRzfj6sb/EeL73SU47dU7/vDz28utyfDm0DIRzPoMqdi/9eky8gcT/agUE5fUFuzH6xX7LUks6R3iwt0PDOLs
8j/fzzI4MPAiHO759LbnOvvlpDYIHtMfFBTnByD87OVB/9fhCtn20OEK+7vuDO0PEuXoDgj+CAz1DTQaCCLTxSYmPOolsCb+
684DxiHyTMfI/Q7hC+ftB+4M4NggT/b2D2dF8+On+eXx/cceUecBAxXIPv8O/hVDGj4q4hoFEdBLLAALFA8RERwy6AwQ9QIl
uj0NGtxEus4EEUoA5EUP+/cDDkH0+0Uy9DIQhUEqFsMWG+0DHNHiGdwRGArK/ej9KvETCgAA4STf/zbmDAEU1SfrGvRU6gb+
9TY6Bw0q8jjnFCIPMARSyUEJ/Cz0ADbsJPkgFCHKLdrz0+UPMOrBGAv6LO8hMMgpTgfZ4v083ezmCP/oX+TE3/hY3wUZAGfV
AbOb+z8BzCMRAygV4u/TBvoWMvg04Cjb9PAj9Ovr/eQS8folHA3lD+79xP8aMO0A9w5LEzUfJ0m8JfAZ9Ugf9hwX5LoG5e/r
ChMi3iPIABPv58wPyMYX+RbK9goJ4AAQoA/5vrwcMhjrHCJG5gL5Dx8obTr9HesUCyAT0TEU7D8Ku0EeuVDL6djyxf8X9PEQ
R1X13zbswO/FLfrsHzLK5hcZIw5Buu8xCAEeDzPV9O/T6STvtOg/KAcpHOtJJSfy5SmU3RXuCyUA8DEqPB3gDDXoDvgxItpl
ANDj8dTk6fDJHhrsDgesv+PS3vYP4zsZDyjpSfUd8PMh6+AN+9jR/sDiNQJpDPfW+xwmxvgP0RYn6w0q0ylTNAMnxTjl3FYd
/88xJtTi/z4R9fnN+N0q/jrSmuvqBcwv8Fi4sfgB8+y3NRiw8yjL+AECGOHq498HCgYT898EGhVGAv/08uUG5tH5CAHSLvjz
ytzjBjUQ8b8NOi4e+tX01djR6tQ74fkF/N871u8C/gYQDz0YCwjsBwAIyr4bBwvsE8DfvQjY3g7lTB/3rhUEzREW7/zI/0kw
HSQLINsk6fka6/4PNvD/HQMkGCsIFklb/dfZYTsCGv7w5Qq04yb7Cg82BfAVLh0c2+siJusG6f4SDwTq6e3Z/vAOItTMGAoa
Kg3q3+MNl8/TF/HnEgwz8Av9Dfk20uQUv9f31ikBuRXW7e7rf9scAc/n7g0b+xfu+UBOJP7RA/rmKRQiHvQK2BX0ChgX8xJV
ADIb8zIXzMYYTQTcMCTTQ0/V9hjmHR4NEPaB/AMZCxYOzwP+xO5aGe/1MM7rKRHzLvjS+u3i7/f7GruqBd7hHYEO4BvBDboK
GCgt7xmvAw7n3f4NByMFIAP2AtjwJur1ATkXCcsVIvURCv7hSiwTBObl0t7pItgcywnY+6IIFxdBCOEh69EzEfzPFQfMDus7
AhQOIBL+Fx/64SVOxVbt6bXXNNsrHd0FJdAK7D4I3Oq7BuYO82D40iH/G/46uNc+JhD+/hPh9jAGAfMN/eTx/RLiCfMfygs8
HNL6K+PH0RUTDxL7QM4LGRwqAica780S3/b8vB4ECOcIJ+zqCgrm6zvi7Tbw/yMlFdus7wclCQ3wGUoM5SXaNS/4+t8QAhfM
DO8b6hPi3dD9H/z56CYHLBrR6ckDGQW6ImgLwfGc9gUWBOsHFPP7H/8OPu8B38DwHyj22A/V89MjFwzIJQt33PUFTR4NxTwK
HBbt3P7vJgoFAtbOxhm5wDXgGij7DeY7yhXj1fhEKBDwPDgB3ALK9cX/AwpBGBsXNhPOCsAAE+HkD0oRHvk43RcMClERSdUE
FR77GgvD7/jBE/IJ1W/t3jGyNQMC3C7J6ddnGQU0T975nhIZN/GuHAjrECPV+gUj/yUQCe40QeIQKfHjHBbE7SEVG08z41sv
t9gj3Spu0yEQ4gD8AxYB7CPxsvztHjH8M8sI+eMLC9Ycmw3dLvQx8jrqORrrSkElK+PzJO3m8yPx4Ag3EyTO1AD1TxpG+uz+
0xn3Tg4ZKNbo6dohCSfaH8kVKvb6BADj6qv/ABgE6Qww4/ne3fE7+uczLj7i4CHbBCAELNJCxvElBBEv8/j5E9K7DRYY/+ry
UAwe2zAu8Ca8MAAnAzU12SLZyxgO7Nsa2fIYKuUO6PgLz94ZAyDo3gv29cXrAwM4Zmn3F88VF9vw+Nst1dP1DRrEE/rjG+f8
3Oe01PjyTO0pDRb36xAh5/KoCLgfHSEMKQk0E/InJx4AMEECCjXp/RK7DoEX7NG95/X4GRDyqizj0ijkBPkmGd7/DtgEMAwQ
AfngIhvgDPL88OdcMMPJGWpptkfhjTzxY70e2ygaGBTH5/DmCufwI+76FCsXIjQe3gAGUeDh+vTsRFnsCzP14ggB5fwivtMT
4tD4CU+s0PwHjR7mvTka0qHyBhcH/ENl2wg73nH7MSdDJO04/uk1JR4P+9z3KiIZIzQVB/fU2gXyxvUIIPT7DrH1DPLmHsk9
TPgA/ggz9gzp+b3GPRsY4hH4G+3Ty9Ak6efvF3IiMvQ8/5VUzS731DI81/c8RiT8PfooZBQ/++wCtW/swer1NwEl/Q8gIP/T
/97PPrP9Pf32ALPNCSsgUTvIIxz16SK5/fL8PAK58OwiaE3msPAcIBQv8u7L/OfEQ/XuNek3HuQn7zhNFw0Nfg3wIyMX+R/q
BvoMJhUmX+D36f369+j51ObayOApJ1JJ2gn6/EFEIfwJ8A4MXBMeQ9gxDTXi4Oo5Phvi8vrcPttN9q/f8FMu0NhNKMcSCS40
If1G9EUQSSkp7+ZbGP8FCVpFDqweMRYfD+EM8j9A9NXsK/3XKvb17d0DHR/U+AT0Pwk9DkTgCccUBP3dHygqDtcx6dIgD/ce
AQ/8miEK5gIbcxv0+qzzCuD42u0N4NE5BNcF/ew2vv0nzcj13A7JBwQL/9IJ8AbzI9wREd/N41Q0HiZpLTVayuffChDDyTIM
UkqS9Q/xHCb26M3T5Or3+gQ7MBbC7fMsTAofFSb4HiUg+TQvT9n9AU9T0q8q3N37Ffz0Ljf2DQ0nFSQGS+c1QNvI/h3eLPU1
9TXboxMeJS0HU/PsFhLydgbtQhT3DPsZGgAJITjo3xnpBQ+5TwHA09hGRMsVF+0jI+MRUvAJPCgcB7oRsQMrPgDZJ+giCg8Y
fhj6AhIjE7PWMtcF79rwEe9HCv3v6VUa8dPJuEwGSvY57DP2PdjfA/3LDvbkAd7s99co9OzLuwQaEiAWyPAb8u7w/gkV8gbS
CyAJIBsC5Sf75gIR6lzy3wHUFyEZCarX0+c3+wv/TxX0DAi9MgUJ1vAPFibeDNvUCPkd3y/w+N8+zD8zAhf+v6LmOxoNOAIE
AQwg/gxF9+27R/MSIxAdQ7Q4yff7POPj8rv/2+riFdv8O8PMCCQkBCBAGNE04NgO4QfqORPe9OwR7CXlERD9DBniCx77GPHf
DPAiOgftED8m+vYJCkgN/wsm7QoB+S7Z7ugEAgYQ3hAULcz6BC8b7Pzh+876+FhF8fPWAPtI2ueuEKTqAvnxKazx3e0pHBkR
9LXBDvy/3MLNQMzGGQT75ddF8Owl8xD4EN/7Je7SCBtOtDNULxPuBPxQN9TLBUozZSTLwy8tOSThG9PP+/kPGhQNRQt7CDZD
rAP8N/ob1AjwCfgW+j4Iwz0SwgrzM1jB8hUn1DIGIvoFNibfE8IPJzHvDt4WKhMoDQ/j4eDzthAQCBO1EvXl9eYS9MsQ9GXb
A805+iAXAbHjlApNyEgw7vrgC+cS8UkjQG8burzkGcvzgaDp5QX16AEHLCK1Brwd+CcY8Ej7A97+5AcOGyYI6RY8/mkB6i3Y
BNYmDTMu4rQACA4oFtbx0tQ4L9Y/4unY9yoKFQY6HO4iETscAQwL8TIx2OY7PBr23UEUFNbk/fP/KOgIyybz4fQI8+ckAwb2
6QoWBijz6M/l+gfIxhQGBQbtBydpxSX51Ci11GIV9cQJQfwE8+311hHKN2DvAk1M8bn3Eu4LGf67EgoMyRoDHBKrOAUNP/YD
IOc2LP0e8Q4IEu3r3wkd5wDo+Rvc7BcsAiYS/QPdvv36CQ//9RoIEwjBNNkuFOjW8/PaKPwWHwgWTRsrAhws9RELHwUOz0f/
4/kU+uErttMn4BwAKy4GKP0ERA3D8RUNIfYCFwb06BcKAvMpH8j4BiQTLPoiyhnQKwkKJiMD2t/6EjtTJdcb9hT28/E7RPr/
EBNQ7m8iQmyB+M0oWXTHxvlBEsIJLf4MFe4OJezdDCrj0S7dBMgDuP/lLsrvIDcTTfIL0PPl4tkT4MTS+RY13+M+9ikNQDs9
Edq9CAHUU9kILBUF8rTX89gyAsUgDekBAA1C++gAK/T79BsH7ioMFPngCSg3I/cVH8rPBczpKfniIwj+4x5K5f08CA+/C/D1
K/D43lQET/fk+A/4RhkjRDX3FwImQ/Rd8avo/8Xh9enHISniIgGtv/TS5NgL4hgJ/RbTOPMO994caST2/dH1Gxvm/awi1QFN
/PM86vDhut3tKQLjDSbo3gAV5+UX0Dny//lICwD6JgIJBSjrFvMyCgfo6BPm8OPv6dczRQ4NOEW91xg/En076BXiDugiuvof
4g34OBrw89fpLgX59BnxHiDs5koYU9r14gf71Gmv/ukZGuoJ1LXrFhv45R39C1/aV+47Fu7cBvpA2drtK/H7NRMM/kQ1Aav8
AhsJDT5aFtj34rgAJM33qUEYDvggGuA86xGDDcdo//wq6RbW1f9hxATlCiD1zrraQR16ZzX8IdPL5SkPyQY+Gvgu9Ao5+gkS
Ci3/3hcGCP4i8/cWN7Mf/eLIE8wbpwjFNuHvB9wWzzHzBxv1A9z8KNjjHDYODSgTHBI3FhPuDOn5nNz8BtDXKd3QzvLQJDsF
R8fBUPXF9yn8Es30Dib/DBcgNOn88usWF/4hEurr7wYA09gkEsL+JRziDOvRIPAP7tcDCDDcIBAFHB1P3yPiM/BEIq7d/A7S
CsQaEQYGww3x7hoOG9v2CQQFM82tN/kUFx8M4/P13zMt//wD+izQDgLhHRgdstkAFxPrBN/0GwUe1tf9Kc0A5PnuLgbtG+Lx
OcgI4Ojq1u38xhMYFO/a+OofMdrGK+cdpMzL9C4M9+kTFivXAw7z/T/h298WKsQsD/YKr+QJyh30zu2pFAQTFwIfyN8W/PfP
E0pGxBn5CSRG4tYBJO7BUg/aPsgQ1aoW4fTWMuroCgnt+ej9/+sWCSj+F9o38fRE0lObCCj3qtA3xjvwNMARpPCukfX538X5
zyoyBM/z2Sss5zfx3f7lGwoAGg0UDKi5LvwH+C788RIOMxEk2P0C9BvyJOwJUqiu/vrxCcD3AB4UzyEJ+gv5HRTxMxoW1TXr
2hD/CrILsCbIFPMGAQ38FQrh8Z8TJPczgUjfBiUgBAg0HBI8ozxC+jQM6AsW6DfJ1Au0EuH/9CkNMdjV+u4Y+wUCAgz9Rgnu
1xO8NCnOUOcbHdISMiUI1g0Fzu/26vDR8A7G9zgh4PMFe8y43fXWPyrdBAnO/gIwI0PwFuRJMR/RR/3g2hv+3QgGNQYL3Rkg
OuIP7tIW9vcg6NfvGxf/5CIJyl/3wSH++/oA9ePXHMwdNR1BSukxHsr49hL/FxXxOy+4+wOz5gMV2QAGKN0NbRni0Qzbugk0
+/kAJ/km9/UmI0ACHvQC4wff++wUGP8R7usJ9BL+6/sl+NL/Gh3M4RIeGQzt6esFEPUW6vQk5QYWEBfN0hKe+AMNU78S4xv6
Du/eADDV9+L6OFoJ+OLRAe/r7gQCDCDP/uwOoiIPLM7jOvQU4ikS3bu8QtX3ICoTCRUHGRPUBBz9+Sfn6yvU2hjyPPXHOAcE
L/I7uyrb+lIG+s4uEALt0wMXHPdCExo61QT78Qw0wwjzMgYX/zH57g0J70XtGC3+MgXo+Tbz6/wUTh3h58PtDxD4DjT/2xsO
Iggg+mCz/QQZDf7sB9TZ/hb/P9s14yoRHQtB4DsRCirhERgxFgXcKfga7o4iAzDfBsDdOunwDSTtIPcV/hvu8x+ypve68gfe
vf7S69YCSMk0HP7l7vf62yHq5NM95kD30uwBHh04Kh0OYP/Q5qD2/AIy8hf48hTCNhURt22rISYd2QIb8N/eHx0YEwf+H+77
6BZVBv4b4vcLCj/oLeIi+RLlDhETF8Eiz/VLDATjKBLt9Prr+wBC1fdKLNXtvg4H2+Tt608A9TP1qP0M6u/1Dvo+FAzw7MzI
Bv70DiUZ/TgKEAscQ+0SK7suteP4HLAAE71C+rjbA7fuwKTlIwTl5tlDRawg4s8ACLrrArTqE/zGQxjJ+fwKNe45BgAwCM8n
RgsJ//MQ59UgLPLq6NMTVQzOEhA3+iMJAg8Dzv3mEPdFQSmS21AV/gbR7TEnEBHo9xHyGQ0HOMcJFyEM+dkD/dHk58Ep6wfh
G/r7+9nx8PP63ewD6P0K6hP95wb+xwjkCwUhGeAAAhMB7wxBAjoL4SP9AREf7crWNhTtAfP7LllML9oNPv3sBw3R+OcE6TJh
rSNCxsv16kTbB9bwJSsMzu4X6czJ5Lr/+v8JSNchFjkcTx8g7ND+H+3q9s/T7TcRMRPi8fvepb4h+uo0LRQDQfgEv9vpICQ2
6gIwL93XUwweB9AaMyNFBP0DF9a5Bt37Ihny/E0r6isP2/QfJ+LYLhYAugDjI+02IPLYCOMlIfElpSscT+gN9QUBIwTo5DET
GsMzEj06ANkAEUT242HX6fTl/tsP5L4Ey+u79zfy6Org0snot8FOHPfmx+Aa4vj99iL3LvwS++BOBtoF7gDeGBQoG4oI7+Ma
AFi9JPUjOgeuGCMa4NHHGRHBDgAaGOXA3DNbGMgsJiDrxNWqWrjbBeEoQeLoBCLWJB7MLhkIBwfd/xAt0/rtGPG8CAYpAgjV
XPANFOPuGQDxCxbYwg/r2SLbAw728O8q9Pk6O8r1/NceAQEx+RZBPRQnEMkT2sGjBBcNQQYOsDK6eu70Ce/a9xZGBfIC0wAh
/fPj7PsB7PoP1AMD+RS4BQcjO+IR5wzOD9nIB0QSCB3ESzL9ASQ8KwoDMw/3/i2/L9s25xQWTdQv8g0qCwgb7Kv7ogQP7bP7
FAo89inI0+zzAQUIxQod8k7P1f4B/uO8KeL6FOhNJ/sj2jYu8CfcxyDCHiw8/AkJB8/rItE6C/g54PC9zu4aDCfj1S783QLv
K/Ea2Dbl4wDrKQkhB/bh4P7WO/hABvjsFtnsAgc3EkMIKkfSEfoiEvv9B9UHEPDPFghPA/cR7uvh5wjaCfPYHO0BDv4JEuoe
/tP4MgoY/QkX8+j1QCoA/gdHJAXr0ecQLR/u6/rW+Q1C0AfDJbgOMOzqFLMg8sPu7eDd2fgx0vW2KPw0E9Y3GhbLGaX82wjQ
B/XZsvH+5EYjE/m+O+nTLun7JSIt5v7ODSMADAUW9fLXz/vF8e2u8hr4/+ju6fTh+/AnCfJGHBHsPLAP8goRBCkbFynw1tj7
+/cMAucK4PEQ1AgA8PiU0fcfGPvtzi3gLyLV+hH4EeEGYentEVPr2LVIIdcdL+YcJzkhHEPSLsckBOw+Ifn89gUbDeUB9tPc
sBec7UkHNCjLEeamPDEgNva05R0L28wD8irkwh3mGwTDI/LCCfQB4xKm9QfV8xAmCDgJ3+EoL/kTL+EN5Qr1GUYV+wcxD0Ij
DOno7RMx3i4dyQ4J8irbH8To1PS76y73JR73+8sGP/bvkhPYFQk3xREONDkaKwgv6vY0Dq/sHfIUxvrTEDzr1SANQAu8Bi3L
2u/eAetHyCrSFQbwBeorGQD3Cij+wA8fIi8N/ssEFAMlB9JJIfyT5PU9EmYHxjgyJ8YYF0YrFjAyDin1FdwA8wvLIhgA9+Ls
19NH8ffw1R04QEEHwfEK/+0LDOhM+SfgBNUa9eni3NTDL73B8A0oAFUK4vz5/ETP9Nj8xy4p6yLJ+SYU8eBMdf3yFeUf6vkT
URESQi7uAyQLtrBBPrglFgPg6RIHBtgbQ/o7FQeuEtwE9hU8377vLv1DMcfi0v0HORnr7ALxBBj3DuD9KM0JTN4YFjbgFtH+
Hq4UFrr98izLzPgLEiz9MQ1QIhFB8svP1iuGJfcj6yf83hIBHo79By77DjAo8eL4xdklFMEP8/sF5DkR9hbK5D3/DiXf5C0D
DdzeExwcDcAP+goPyfPyGQv3IfMG+gDwIe8LA+b5z9py6+jnKOkQJQEI1zQpAw8KBfX7H/cM6Ckz5Ab08CvaOu3m80AI+yYD
BsXrBgP91u3YD/rfBiLz6gkWKOv+AuP9BP/lJQUM3yBj4+PhE8oF69S539zp8UMnKwgFENr5wgv8+RcW8b7rD/nW6M3lIvcQ
Is0MyOfkyuzz2h852P8GLMT6LOvyIuT4/+01OssIGAfwIsv+CvDqDCcK8tUJEgAF+zQVJivv6xnZJQPD6xPgAQoHR9w77hH4
BhH99vQ/BdoaBOcF/gIMvj0dHfUDFjsNLAX6Nfbn6+cCJCoofi1HNakc8S8mCMwK/g8IBvo4BrgYI7ID4z1i2eYsLawi/Crv
DRM+Ag3+/gHiHBI5/xnwNFHyxs0EJzK379/U+eb+Cg306Rfs5kLI6fkoBhs8Pkc6zffkS7vVIO0pCWYVCiwm9RCmAuov8CMh
uwLT7PYF0ecI6/sT6fD5DtUfGDsv27rO3BAm8Q0ZLhAX+9VbIzHi5/X4K5oqyBDnEPL7FnIhLzICGAgy9PzPPTIT+vD24zrJ
WOS46gZSI8LxPBy/DhUiJQ/BFQ2uGNoKw/hw6C0fFvn2IuT3SxkdTRk2uQDTSAbe9cj1wzAj4RQKBDsmJ+LRJ+QfUNhG5iLL
/wXsNQEfETneDxgzGbDr6yAHBu/35Q7Q+A3vLvvgI/7i1QIYI//r2fP2X/Lv+gsa43gfcf8wDu71quTiMxLAJhUeIe4G8+Ev
BwU06t0y9SUnDcHb3vCa/Orx/dT78DXi7ecQ5ATA8Q7uGC0HDujT/yEGKAUrChjrDucb5RXrsQkO+CkX99QtD+wDAAwBER7u
5zlfR/gYHz7lUzHgJENDAwUiuA/d+e44FvUbJh7qtg0s6yPy/jVTD/JBOugFMA8Y7y8y2PJABSf8Tve9EeAv+yXkBwgXHfoL
/+QVKfH+BuwPHDEJDBERCAH/LEHyLPQILvUf5RVL89Y8A+vPBjMUIAwM/P8F/bXbKxnj9NeV3dHH3h/5ASoPECjBCNLs2+gK
8NvvKQUR/N7ZEykX+JkUM+4JJxLq9PbU39BLCvD7GPsnwDcB6Q3I4xcHHj/IOhP7DDz5JuYFARIDyv0pBBki6yo8QxoaKA39
4eTQ7SPn4Pjw8/DYDiAR3/v92Rjc7PAyAaUJDPAEGCAMPvcDCcyn+v00DyACIQcG7/U2J9stDvEtLMEERSICFQP4PRUVCzQj
AA0bPDcnGCguLAfh9zr18y/j5tgsdgno0lbaDxIJyN0APCwJ8tnS+fTS5NAk19QPBxnp7vXVzvPnAgEV6PgS+evr+fwH2u/j
+ysJHtPm+S4K/y/97zEO4xsO4gAG8/Qq3PYk5g3lLh4eJeYDXs/++w7EBSneEN/33BboD+XaMSw0bePW/O/s+u8G+NkYJ7cA
7CBGyDngGHb5Gt4SISoGGRc11/IW/cIhS/gpT/BT5u0eGvtE6TOsNEn43t8KELniG0lJxQqZ8ickKOpPPED6EyIL5QgRptr8
WQP5CtreIQUv5VoY5x0xBxtLBvfrqtzfoevi8ja66BEGROkExq4T1n3SCwzyA+A5AwgI2x0Y7Dwx8hEL3BHnBfPHwvPIJiPw
Ldj/+eoMG/sgkvK9Tdw95g/e/Q0WUBw75ez8MJgW6h39/P/v6ybxLToYACAHBs3O5wrnBPr2+9kD1P0ABdUQ0CMsKP3rxt7a
1tD23T0YAv7P4TDAqFHhKDri4Bg+G/foFSP59CYfFeLl1kDXnfNNMgs0DRMj3q0Y7+cmyj4CA/nr/19XCvA8NMMB3wskQS71
KJ/k7sH94w7DIs/qxOlD6hVL9/vmDBrxJuf8zTgOOv0H9B37JRMxRAUwO/sGCPMZqSEVOmomsfXyFO8B/xwk2hf1CwPm+U7A
KN/tACBI4ecQ/iPnD8QWKSQVMn845rrRCcLb5XPHFPcFAfzW9usfIVci8vbPv8nRHMPp9wI25PQB37bj7Q5M3De1CP7v6hnJ
EI4M0BYKMP4h9EAH6Ro4FvX5YggDC80BHC1kFFm7/t/pBCAd1iMCGtr8FSsss90p3Pk4BQPYJff3+dL1T+gHLOgkFw0FDhIt
Ds8gzQn3FdALCNH2ITsxxPY+DA0SDPoE6uj4M73wFwQUDREA+Q1UGxIqTw0W9wLoLzEOTgvRPU74WxD+QxgYH+8qORJTNk0F
sVEN8+kkIPkEGP7lGu4hCgX/CvIk5Bcn/wjp3tnSK9UbISwKD7gGJ+8D8fH/NLMYRNU76AICAQL+PQ4I7wDTwAz3+uIG+NHp
Ex8FoOwzPw0c3Fg+7fQX4NEJz/DA4RINFCAnAes86DQoyQjq8uFBDiAeRvf2LQXJwqoL+jHj3TDe36nz6RkpGui9+vDX4BoB
zu7I3v1T3wQOBDAg6NvaA9ftLwbtMArxI8/D8gHLEAwk3cznA+o27xQC+0P6188ZESYN4Q7e4PgcAyQA7gLuCQAfUQ7y4dPc
4fXuO/bU8CslC/sXPxwBwRjrG/8QxRo2QPrn/BcU/iXn8aH60grXHSA5+rkPATsi/Sm8/TPg/0Pn/xAF0fGzPfIW0B0Qyhsu
K2O5PdwN/dXVVfMK8PDrE8UM/B3+/hD/8PcqM78M2+jsLSEPOFDzwhr8+aAv2Ab6+SklHPInPPs2Lc7DK03vFgk6xuHtAPs1
CssTKkQfBQQi+6HL0Oj1+QYZ8Rkx7RYQDw7+cFQO1SUTMEcGQjH3/A4i/vsH+gYZVC/jqf4fAsnh7OsmJh8OEOEZ+RsDDPTP
DDzSCcibAzX42RIcJjsh0yzw9r8y0Pb1SSz8xgwR7A0M79T7BBwdEh4gEC0iCzpB1fEDXCcoC9wDFAG2xSELJUUlF/8RFhgY
2+8a8tmx35wF+h7hJLgkGgcaA1QPOPu7GuCj7zPABgL9tg4hEfEBBwj6KOEJz+7UDBU0DD7H5QbvGRnYE9DyyVQU6fDiIOYN
yPMkBwfKCuT/HArf8f4U1QYgDRME7/zZH78K8fUO1BUSvv/F3wG3sBPeCiYW+CkQBC3pJufG5uj18wg/Gxz43BYgSDIgEgH6
6bP9BRAl4NfhJikJ5+UM5vbrxzkcKtbwGcW7Cc/0+gG7A8/8xglFvjod5wrvBPXhKP313DvfQvDf3gkPKlA3LRYVEc7u0NcP
EekFFsw4zA0QE/P2+N690g70/iPjCQrLHv827f7o7SEE10kJzvzm0g718PAlXFf2Ex79AvX117jxJdvAJ0vZJw7JSIkC0AhK
CxZE9Afu/B30FgExHSn3MhXf56773BzsFbjL/gQa5kDX+xox//Dn4A4AJeIa2RYBFg8dHiEYuuMgzsrr/QbUK93yV8T6CCXO
RQPx6fnKAOQArDvY7ecbLUob/u8H587x3fD8+tjt+gAJI9XlMB0hRy361hzc5g3fFBFAxAHi8zwmH//uy/0lthPI+e9Avjrl
JeyyGbsm4UbM5AEKC+bqAgn1NxAvGz8I3Q8XRdPSB+j3Q3sWDkMX5PLvAB0a1/sN6c8BAVvG1gIlOS7R2b0dI936AS0vJOj0
HMpH8gYL6PkcCfwP4fs06e34BOMKNCkaEQHYo99G9B2cWts5APQhAysBLQqdOxkBMhTuBRDqKO+uBs8b4OP1PRPxMPUnygDM
CwUf8uxFA+AN+fQkFQ8pxBwj9tfmGi0xAwsBNxL698sKEhMOBzUEKQXc+gkND/AJDxo4IiH0Feer/Nrq0ddrERBE7/5CDgTp
5iTu9CdZBBCpWt3GLw7NFiDmLw29FCETDErtMRr5HSDjLNwLvQHk1gni5CAVBdUK7EQZyREACBsZFsjzEQfQGx3rFcb1dvkZ
7z7WD/0IMDIFahzs9JsDGij5+uok+PofJulO5xQAyAkncR7GDOzv7DMD3fMOIlr1+/1bL+X68Bz7RDn6cfEAqgz7/A7+ERwO
y/4nHu8TBwbP2P2//AY2xQfw5SCm8fhRsjPUHeI7bdFEqNejGvH60ADbt8wM/+b84vno6CUq9SoFPUIA87UIOhAa+Bs2Vwv0
H/bvFvn+twISUF0b4gLu4Sfl/N4oUEoH/yxREhYFIR7X8vwG7RboKDwbwagDNhrPGgXaBr0K/Scl6+jg4STm7QTGCuzb5Ssl
Gx8XJA0R58Ix7eolMckZ9Ajh7O4EEP8FJQwBx80R/vQVJ/oYFtLk3Oyl68v039YX8uXrEO1L6/of+yQbIfbwIgwDBuEgDQIb
CfsSNbzf/yMtry1KQSMP5hUkB+ne4U42fxz03f5fJEjgIfmu8ukDGQxK8CDYxfwaAdkS8OgDDuAlEykc/NDjEeHrAu0NC/D3
LhrmBBvBRygZJDIO2//1+M7zIPsS8/01Jtgl5esr790WEg8u4UsC3R78yO4wQOL7EjIyBxfa6fsWAyLyGjfnJ/L6BPnf79zZ
O/zf8O/eDBoIHSfn6C78Ox7ptzEJJdhK4Cf0EPz+JM/93d4K5ysF9h73Nz8HKO4PThAIhu/s8PPkLh05JhMR1twlMTUsLzsM
KSYc+yIHp9H1zqDLvjMsQUcuAuL8RDU96tnsIh303kQQQxMNN9Dg4QkyCLzoAC0T+On4J/YYHxPtGPOVM/QnNxEk+e/P3wT6
3NDy1B8J2+sXBRis29wFxjUCPgrq/kHg2PndDeotIBnu/iLtpwIP7gUkJyBC7O+5Dszl5CAcWdLmJPq68/kKNPQQmtfw8a/b
7h78FM7b/Rv+zQf8ABTw5SXtJNP4+T//9uM0EA/0QhvKLAcB7hwtGAQWVh66APT77vET7BTr8Ogb40UQC8EH3/YSIxDTNAoq
C8L+9uM9ANAHUk0K9a8ALPcF2+1V5BdQDtYv7f70z+8iUBc2wecJDh78+BMdAkQGHeMp9DDx+xo67S4b9uce5wLmzCn5y9rk
NPw47tf4OQIE6fIRGxkzxQw9Kgzh5u8E1fTmyTn5ABD18+sB4ur3DAniC+rjJhMdG9kV8R0r5AEBEzIr5jzoHCXdMO8DIxv8
9iTLOd747R0ZwiULIOMIAx7wB+3kDkv1ixMp9jDcCSndx88tz/w53gwLFLkxIM3kHwkmtwvPFOIO5+vlEdn6Aw8Y5+oE6RgU
7s7p+donCtIA30MdC/YXFDkYB/Pus/QYQCXJzDYxSTgTzOxL1O/SFQ4IOUg88BfrBgss+unRP+UsC+ESIwDiLgQOytk2O9YN
Hd++D+cq8+L+5snzyiY66TDe3PECDQf3HsgPzkL3MfExtCYB9e8lIxnr8zHR1/4p3DEi6v4XDtUvNu3x7d7f+fw71dQUuehA
h/zxQvT+qfgdIdHV5griNx3TD/pGH+wYHfHM+vzLB9YX7N8cASA5/Pr2Bj0YKtsD+ffuG9gbAvQd2zEG7ET14inyOxMYMvwH
JgvI4wDqJhAuI+bYKAoC5BUaKv73yN7zytvx3TsP/f7O1Qjl0BffHTQFD/UKHS7OCQET9Sbk/gIU5CDL6goiJyrcFw/1z86y
BejW0AzyPucQQAQGGQYv9DLRvO/67h/PBijuGd/yANUWBwIADub3ywEE7vkoF2MH3/T/CksjAfEW/iEQ2sv75CklE/cG3+Xb
z7bU4CEi+TH7qhkwF//x91sH+ToJBQnz1cDcJdbgxiYuKizdHsMGI90K8/NEStHjCgYu8PHipzD6OyYQwL8l5hHt7zsb/f07
BvXuHP/fEhsdBPZcMk/c8/PoWCMxE7Pz5mDmOvHwOAA2HMoJbibXGwz6OAwu3yUOB+oS+BE+CexB777huMnL0SfeKBUL5xBG
yRT/GMQWshQX2wLzBhDCGCL/J1TGBgbtAubX4wO9He3o8vrs9APqBD0b/9Y1BgjX+OkNEAnWHP8C9uzsLC7k1gYfEZIOBxkF
CeAaQPzyIfH65i3o2k0oFCFqIeLlzwz1CqzR6jDL3jPatDnA4vjYwTf5AAUUGuLr2wXo3vr0QPQEwyfpuuIyBgQiIwfs690e
COkmNSUCPegHEQkmE7c2GTPZIiYBBfvnGdv4PunqBzP1Hizj1t0zrQnZ5AbBAPwiEtv08OIRLjvWFhXnOf8fICMmM90zux0n
99oCEucyFTQNMqe+NeopAh1p2xYH+vgvIPYUAAgbBS7t3AYNILUZxfrQEOLWQrzfDtVd/uLoBtEL5B8P7AH49b3WPhXZAiX1
FP77DtEc8SH/8S7gAQG2zMLqKtzpIeDiNQUq8K0cMizu+8/XLP8p5B4YGxNE6iYN9QL5QgwbF+JfQduzCxEW+vsH+O8iBOUh
5Sf4yxsj+hUqT0LXFcrn4/ry1OcQydwb+O1E/gD0yBtQ4AoMDBzEBQck3OQQA1QJ9O8VUxLaAPlUFzcy+QgWOPoV+rXZ39PD
PRITShYV3vX/8tE9AdTT6AgxFiXwFfYjFMMCyBD+A+D54MUMGerV3RTYxRcLzx4Yww3k1/rbHhj0HyHr9+/26yTbD8LoAv7/
GgYgCBsD1yf/IFquCwLl7SEnz9co9EqXAhIVAwLj6hIq6wjgxS0gNxAbwhbV8i0T3OgrBRkp7w44xQMmAA8MFB8fO+H93O/8
NePxEuYg6QYl4RnV9fErKxzX9b4H8f/5+ff3/g9c80kAAA4L2en8+f/jTDU8LNq0G65EMSf7DtOjFwYV4kn6DuX0I/P8794t
AdgoBwQtBBX9qvglAgLi6yYkOuQsDQHL6UfBKNXvAM8HEAsU5fL8Cxn1KSYiGwtXsQMBRg0y+usWSALFFk8J2NIHzwMQCx/+
BhQ19PocPe/2LhUt3wPb/dQXIOtL2v3/FuhB2Pg74g30riMjHwL3CNQB2r8AVvrdBeM0IQcGxTUgEf7yHvey3wPZ4PEjUPkL
rx3xGxb2C87bRgcQHcPxDP4VHewpFlkzKwAiE/0mByErLw6RJD3wCXfr4toGP83+yBjD++721+0QPyImIegHOsXl9MLLm+YN
NAoH9Qf/+yo1/9be4uXYK/EDFPzm+/AoIFQLAeK18v7K3MnKN+/sK9Pn+qOwILjdF/sd5/YeEMkH377eQiMe6BLS+yjr+vvt
Eu8m/x4NoNAX/zrw+SKyNxEXBPErCNTeyzoh+T0zg/32zDEgxh/bC0SlEygfQSHEAqvbQ/wKEhPyWs/f5h8jIPStsOIFBN69
Fgsr4hzj113JMQRQ6fw/CivwsSUUDBnfKCbMFBLiJ85H6xP9HSDWReEdCArO5gULGeAC7wcF08oxxEPRGSMMLugd7yTRKg3b
BCDUJf3XH9zT8PwDCQsMy0XuO+1KJBA0E9QGSRcz+ePy3xUUCHYMIw0k/vv6AhD6MvHj5QMD3gYo1zoT7/ro7fT47Pn0zA8l
MNH11gyuBQj36ggVP8POEBTfLAAC2ToXGsYNztnu5tEPFb7I0i7I8wMA/zUIHPAY8icBqiMSKgbdED4D4+b3CiYeFxRZ5Ri+
Gh4jwSstGPXYP9i6G/YHLeAD6JIlE8zi+MUGTib4EvUc9ywq8eT1Ng8eGSHw8fDnGAQZUhsVzO0J+PhXAwDeDBffAx34qrPp
/nVpBqjiHAkfIfgC3urn5QkIBxHxRBEC+ikXZhoA/UYCDTgYC/nYAhEj5csP1yLnG+0Btj8F8M73MNLzJfYjRw3jwfH+8/gJ
GCIGJySs+0sCDPPnL/0e6Twj7e3s0rP+DCULLujJCgcr6gMP//tS9e4s8dwQH8odhlnFCD7Z4w0l6Nto0VUEHglDHigCJ+kR
6P8l/AHuz/4C90wE5cnVQS4q8uIo+uC8DvTu5h0uyEnnLwI9DhgH0fpG7RYlv9jp/FcrD9Ow6zgWJ/AWOUci9BnyFP8TEM3o
BEpEIuEY5AdI7QHjJU5I9eLP3/y94TE9FD415gQK2/kSEOHSJBX6HjgkOf4EQh71BBCuAfcZKxay0QPf5hnXFBra8Q7oR9kV
zwYYEA7v/B7q3toX9c/I6Pw5Jvb6HdnrDCoo+zPuDQDv7Snf6/IhRyXm8gbuDQIK9/vu9/Gx3ivyDiT+9BQF3w8LHOzoyes2
Iw4hI+wH9eYe3Q0IWLdBACX+7/nqKOT37A0CCSvy+B04K/sP/77nz5y39SBkzMEh3s301xAv1vpC3AEB8SAgB/8XsSYP9zcB
EfYb5AG7zMkcCUFBH/8E7L7XTC/dBDwoAxGr3hjWEUPvAdsYFx8TAPf1EfE39Ls6+EkBsxftDegiC9TnHRkUudYa4DrjFtYu
uQrLDAXnCh4LyDASMfrlwTD7QzX2+0jarsMmJAzpN9MgDtQVLiA1R7EXw/lEKBLQA7AjDKUJPAAcDNUK+Rz5GvoEDhaq9Nn0
PlAB5yv03h8GGiWg7PTH4CLBEhjT9OEHygbv6iQWPv4zS/fCHP/LBgIZEes8YrD4sfsYvjEeI2rvCvL4GTApWcsE3T7azxgH
CA05wQpADfHm8fMePu3t6NwC8vLm9hr85w4NB7QLEfMU7UQePCjuBDaqISIVFQve3z0XJ+JDDhYHOOb3FBjJLhHMSyoAEhVS
59/tJiwZD/MUSOjv2BAA0+cM4hoMLQEeyyH4yhZLJiAHAB8SGOYOHwD00Ahg++C2NAzLwh3RFOoF3Q1L1vc9Ntao4wLVNhL4
GgvmHTGk4ygT9+oCOgcKyzDeDv385Oj08hoNFOPVLRsj4QPx9/UuHRoiCPoCCe/lHbICAtv4+CAH9ND02cC21gLqMvkZxxXg
++7vzBwDAfw3HxDh5uXr5InH4fUp4s834bX02OD4z98L1AXi8Sq+6uQX3eBLDugAHRn54uz28vkC4D4Z3AABBgzu4f4B2g4Q
F/TQ5xbwLvMC5+cVK9HZNTAZGwcfy+H8CLEA6B3y388G317sz/LGNBIpLPv2y/Hs7hz+4PjMKakGEPocGEH6Q+dTz/7EI7Dx
/pv+DA7yE+nxAf/37OkvJeQaXuH2BQcMF+XJGQ7mvCbeE+Lz6d4AJxkd+eE83O4WDwolK+MZtQDfD+MH9Pv9ERfw7UoKu7dA
ywYO7QbR3LAtJfQPDhjQIgMm5x7dzv4VKf8SHAAWFCQN/Q8g9fnaCx3uEdsM9vED1hEN3sUqvQMz5T4BKwQ58QfQyAEqCgoK
IQooD9gQ2Anx9RnmIrUJ6t3gCggE4urBDtbDBRX+5B/L8bboQfPx9AIyM/YA6N3yLfby7zb7xvwOEeS07/Tx3tUIDgbw1Ecl
Fgfl2/UK6/4fQxjo66QCAR3Y4PEWHxL2QvZE6cP94hUVLQXQO93wuT4aC/sv1ynVByf5C+Cp7AX77BEBESLhDkDVE9btMeDN
8hLiEiELESMTNiY88r/KACerAwbeLdv8wPmyzsADLwNHDOz74Rcd6P+kAss/DFfyFPIw9yENJj0qLALqFtLX6i/XQvrs1QXr
BP/c2Rzz6Qo0E/TYLOPB3BRi//0ryfU4HSgr8hfDx9Xizg/iE/XnC8XVGRLXJt8UAg7/F/Ik5xTwGwXpCgocCN8c4h3q2xb3
+rENAUkwK8Yy0CYaJAcmFxk42hP6Ww4Q/b0b49rp7lwqyw8NFyMGWcTt/CQK5QMC5PEjxATdMALoOgc8AUwwKZs56d8RDSAa
EvEpBCoI2bEVs+LpCQQjBeciGsnnxxrjGenrDNcKUWju39YFKP4KGO0SPAIz/jNJ3+IUxPYUC7Lx/QQ1DSYXKRMN8RzzzcIu
+7/oGUXY8esT3QQV8boOJD+3O1A3JgDy+0At6bD2QDx/JtioISw/OtsizNbs8BcrFT79Bdj6+/O31+rDGRLe9Cb3EuvhBuj5
D+EJBujhRPQFAO/j6/Dv/g4hGyrPHtvvA/Mr6NTu8AwN3xQUAv7V8Q/eB/z63vwDEwfhCPkWIM0BN0nl8MQNQP4rIBExLDv7
FPrqzCiKGw8aphP//QqqyuzQGvfMPEH4HxP0NvoI3gnF8RP18ioH5C/GBz0K/9RL4QIv/w4TVSDu4xT5PiPJ8PtO/Os1GQr+
3z8/4Pz1J/5RzMj6EdAOx/xM9OYDIycRCzffrdf9tvkC+Ff13uMFFRM5+foEzAkdKtYBywrjItbyLdzGLfMrXgrM6xr+GwLW
tuvy8tTHvg8KzVbpGxMOKTJF6fHsE+wVKz3j3rkKHxDdDxMiuOYoGvsMVxXd/Z8Zy2kWpAPtHvcPOdDpBQLpFhEj+j3ZNPnb
GPEWATP3/yIcDjvTAhf/Fj7sQPYB7g/e1fvf7yyt+icN3Rjl/wjeA7IR6+Iq1ggaAyDRGOb88iUkyffx6wD6GwbgFCniCOfv
zM0W7CToC/MB3Pz2FvUVqhBXN+b5rgD5MCkJRicFBzG8pzYNCVXKGicnFB37BeztDP424/wPawQg7PPe9tISJPwgErfn/PWb
9PL8PvXwFjhF5tKkBwY/y/PxuBopwhci/hQ13//K8SIe6PD2LxXn6hrl9L0QUcjs6D7a8hy5NTMfCi0P/rCuJuxcCxoeU/4Z
3wcY/CjoO/IlzxsuDC4l2DnkDwxGykXc9u/cChr44kQm0Q0zHf/muuwT9iTdGdjEDf9Ns+bKJwzrHPcHLPGvJzX1FaQr8uEV
EO73PcoP8DgM7ucC6Rkz5zwV5xPv9/b7LfTe2jr8NBYU1Pj0SksPBCYwQeL+ytolFBjtQg8PEu0FEPwVTtcJElrv7NL1Dx4C
NAMyDQglJ/0XBvXn5bC8GuYi/y78M+7U6+Xk4faBEOQB7UgO7zr3GN7F480f2PgFBvgzKA8J1gXc7zBLIlD84eUtNLEPK9G3
1/DK/Nz9dhErSiEYCUkfIicDz/w69QUnt+o6DNBTA0fKVAHRKhX2/blEw7oKDtFEEQZDSBcVBxwcA/z2GgnhJhUCFBzQKxYp
OPbU0Q7rEqkrHcYRDDsfxfkxBhoXwgkuBvMhPc0m6EbpEUvlPf7wCwEfEewTTLIK/sHpJd5wIf/6D/fFEEHvBRgjCRTpsPEu
0en0ACbq3OPl0hb0/CjP8DMpXgjf/gbrENja8ScBCvYh0TLyQNnqFB0lDCQN/xTvHR2dz+YB2A0dByjoB/c7ESPG7SD2ze0O
GvcX63/j3vnGafwaFxTjFyIy2zPjCSuVyh3wJeQOD/9FMAvEMybvGhCw5wKl++/9yxC/pd8hMM46OwYK4wwq2zXhzcc6OgUk
CQgX9h39P1ILAz0BIBsH7Bj7EiHdEvgKCyErBgsSygUdQA8mBPLjIevnJvNTorLU7i0z/C7C8xsH/ijyAMr/BAXnDfUEAp38
5fshTe6vFRoA+hTqC+oU+QjtGQE28Qn7QxpKL/IUIvUY+pNEJP/I0BP3B9gQtSYML1Xg5y31vAH93RT1IeYHxRIgq6UDCiX9
LQDvDT3/NcLWAdWoKNvt1R3g6//85DhR/fz2ExoJ8QQcIQ/TCB78FBoM575d7csrHuAeECI4+9Ih/LfhHA/mKf3WJy4m6tsE
BSZjPxnr/hjdKFGx8CgM/gH61ck20RfZUf3CNxvJCi3JNQ4C7e5CIqP1Wfjm4CGiwgUizt8uCiUT9uTiC7qsJAPQ2B1Wlcjf
9CBN+e/z/wcZxwj33fUd9hrTTtwoHc0mBgkcI/kzJvij4AjzDwgV3BUsHDEVJTVGzAD/RCMI0uQNHgug2CEGJTBF/xr9FgAx
6t8i7hCnzdL4O+kWEu0CJe8B8fjZNej0SwFCBv5cBw3sGDIT+vQ/HPor+8c83PTe+xEvHt4N0RG7D1q0Ugwg5dcU5vUfCvcc
Uvf+9t9I7dntEQQsDS8jKxBUMN/oxPP3APve/CsC8TYF2AnQCv/j8O4oCBvf9hHiDPEI/wwMNeQmLfQe8NvpzNzUFObs3uoJ
B+oYCcP88/MFo80BDQMH5vnt5ALh+wjBsvqp7ycK9i3U4NH1LTTvIeqZw/r4tu/A3TrY6BAI58fRLxHkIBQNARLv/Ab21tQx
Si8d6eP9C/IMF8bE6AzWD1kh6OgcChk1FU7DKP/9MUc0HRwYPvbxDc/d8c8g9Pb0Dw3S7gD23PhC3P02zQgwKPfWwgQJEwAY
ASX0FvUCBA4zPzPb4vz5MQgt1e4L4DoJDkYDAxUWG/DP4SUS8gn27ugnKBfP8eD12BMbzRQeQwkwGQHA/e8bDtG4K7byEt33
4hnqCjXG9AAPBfg9E93znyUJElIQFhXX5BMUGNmb5DDZ0So7IfLrXxTwG54mukArqwLv8xD44wMLkAX2VfkdBUMiGtkNMNwa
ExgXwdj+HRrJHfT72rwh0ecO5SdB8CAJGcEWvAPsCOg48QHYEhP9OQ/68dkjxNkqwh4M8QnoDega+i7qCg4IOyc03QUqHuDj
FD4UB/MlCBpqwea1PEnfzPk4ugQ5AdkKDwMOIgH3FOUHCgoQ5Q4CFige5NETHdspKVoIMy0b3P0H8yAMQK3O1Q3WBAkhDPa3
/vz91gMgD+0q+yTRFCxFHgAS1iQiFhLtMcrOBhYGJSbz3CzkxP0FJifRS+whCjoRG9XM/Asb4eLkAO361lf4FMrfGOLp7s/A
Ci4sCenh/AUS+uUTHwy//DPwAsz3BNrpzh0ixtz8LAE0GdTL/CD4+QIhH+srEQkV0TLg6f346gwvFBgH7jIfEjEkK0fzNb0i
5g0U9jsOtuj22AkBnhkHLaLf7/r03P5HMe72EhDpURjPBvD/y+LgDf5PFe8a+PMzJhZa70sELP7jAAYZ1Avu8EL83Mj98fb1
4v8EIL8E0AjPTQPE97D3riJHXesLmAYG+PHgAyX05A4VgT9IHDLBFDdJHrfsGb3GGPH1NwntWQTfEgP82gfv9Q2/P97+G/Y0
RAfz6QQC4BzYzNXb9tJi8A4f/SrR4eEJKw4L9u7i6RndAvX5Lf7V+U0PHuz20Ajv2xMy9ucS/hgO0/LxKj3BJA7eJd//5iwK
OOgX8+P93/P76yIJFxf3Cy0UTv4ZGQsJ5PvjByEpGQMuPxrj3eD5MPwC+soSAf4MFQZACA3O6vMC+CDXB/XyufXpBwwFFijr
/v0lHfkA7/TwHzHkQNHv7/XyzsQxAS/Q3fXnMAcS5CHvF+XNFiK6/QTPMewOGBHlTQn94PEmD7XuD+8HDwfT3Lxm5+rf11MM
+Pu563DwPPv94fgeE+r980n+F/DpKfEN9PMn1tgT0/5R+icnDwot3QjW+QgEEyIxP/IDABpI6DYLzQEiC+HLKiPvEywL6CUG
9sno4/XkBT8GI/sLDiP16BEc+Tf9Ge8FIxEW+9Tz2xDVwOrc9j4UPwdM8w3/7AAN7fFi6OP5CRz5Gx0DIwDr5DL5GeMvFOTh
5P4X7OwIMQgHOQ4d5RXzLfoY1OAI8QJC5OLe9/XeDgP2LzU1Rcyo7iIZsBFd0QbsK+IN6/wwN0kaTNvV09i23Ofu7jfaFAFE
CPP+4wX17zQcEDne++8JAODwBgwyDO3Y9+oNDSYV/9fy9CUwDAEP/w4ayKhEBfHVHeX8sBMi79759O4+9P32LA/Q6gLoNyYR
ugnTAwGz3N0IyiD3DDYd5wTMJAIiATQj49vh9AYE7jMG+BL6GrU+/vkjHxJiLBrl9R/VEwBRKuU+5BbC+xG4EgvxkAnDQxEn
SBjYrt9LKSIs2f//68ncPBULN2UyNGHE69olBbbSP/ZSSY0ABOwOHfn/0trl8gIFE+MrACj+C1w26xv+Cilq9BDAISojyS4S
Oeu4DfX7FiP04wlD4d4Q/xIuFtzrwxDmyLvt/xj5yircFfgC7gb4OCbvBOjhAxAUIt7L2j77BR7XJA8HuLfkygvMKOUYFf/X
NCNB/9D4DAn/ExU1yw3o8+/wCgPTBw0UFucU+fi9/SA2D+vtCBMHGtbz497UGu8PNkDeygUfMSz/QqsMOeADRSoQMRT9xN8h
1i33+TzEAMw48wz4HQANN7ET3zICnCTsGPDpMjsJz+T3I+ne5Pj39aAw/DcD/MrvIcK9wgsj/iD55izr+QEA7DYl7xbftBQH
AeVLC/jw2xsSRvESK/LTsf/5u+Q7+DDW0xf5LgkWFesCGtjLPgymBBAKS8oe/SkBC9zh6fQf0wPn1/gSKx8NNhoQB/oKPNbJ
3AJA9fvpCezrATQs4zro0BI1Mfwi6ycWCvbuD/HB/Mf9JDcCLA4H6/vYN+IF4hxFH+NE/A3++iYF/A8D5ewb2gnUFToJwkAG
CxLzEOsQF0Dh1Ps2H0EC0ogsG+QR9wbMyxD+I9Hp68viHhoGFP7IC/YK1dfZDwnlQeoPMghNA+35JRPh5fTk5AHh7eoiEuo0
atcnB+fb+O7Z59gPrAwdMCQmGRG8JeU6Bu4d6xPdJiD2DBrKBxQH3/AO6DrgBQr4JDgQytI0FEz6MboQMPMk6yYm+/cks+T1
5Ooj6O4gDfYL50s8I+vWMQI7LAMDwxoR8OsGCFfwSAwoDTIMBNbgUDn/4z3vQAMkLfPz50K8He8HIqca+NcPK/ASGgclHrE/
GPswCuz+8AUQI/YXBQoC5SMQE/Q0/hrRMkfOL0ARNR0q9M36/t4NY/LI4Rnw5ucm4Bs3697p9wYg5PhC7xoNAsTdM/LfQuzn
/EDoCRb0FwLYHgUprRMT9BLnWw9CKOMPMqgmNhgVDs/cFgQr004TAQMw/QbzHPMzERQb9CoLOETb+PFY7/AWAPz4CL3qIN86
9jAEXQYwCmkJ4DkKG+wa8tX5/xLW3/QEFZ9tJEEoBRE/CCYj8yTyFWpG0u/PHyH04g/fDaEN+B/2BC4h8QDpG+r7Ke9UCd/F
Cv/23NYlEvAOOflP+SYUG+beEt4m2KbO3yH6LhPqGhg15BGuB+wqzlojA8H4+uNBLQjxxR/f8DzJHAsR7Onwtu76IDjw+B09
7SZGDgwELPvz/9/I8Rn4BPQJDQQYC7cbE+0MORLs+ica/9MkCtPr5QADRhexCvbeIuzd/Qro/tYf7QYC8gcgxx8l6BQmIQD3
5eUAKtzUrgfh6DP0AgQACTYPBRXsBMsbAB0tF8fU//0MBQoayAokRfgCGRQXztzM/RBh/TkAGdLo+ygDEAgV2v8sJhHoBB7u
6PwLBgTuIOAFLRok9R4IIMXlJAQCEe40Qrz0URnh3RMJ+yPc+fzu8BcIBPk6DOIC/AMPUTDeCfMu/8X3Etjvyz1R9yPc9BL3
0gcnLAUUAiI+99IAFSAv+RL5PB/7Dgper+niIBFKA+owFfK+3fro/uvoGA/5NRj/xvMGqCYh/gPYESb+/ff9MggCDvQOOA3d
9+I8IEgDC9n/I8YlujtAyvL3DBQbywzX/tUjJRfu0gkHJGZHHgUBDOsNPLveERkE9ATg2Snj+N4kBs4e/b8kJRIw/Nb3teze
rs/25jES/RK6Iez+6f8l62T56xAU7O8f+TEVuxEg/h4X5kPlBMzJQAAW7RYqIPWfBPTa0jkXORUHOg5d+gcVGezvPfxC8KTE
Hf3TPCYX5DC4L/P+xdrc6A+exO3VDeM2ATH/BgcM+uftGVfw6AT64B5AAQj41vrXwszN3x/mBxDzAMnxBQQRD+P+ES8G2CI1
Htn56w9yygnySMnp4czl4eG9ANo01CxlBfPT++w8vxgR4+3zH+4s+O/z6cX/Ge4SFtAOB//Qm9NEDWRwSgke0LLsVBbaEDsD
ITy/9zneGiXwMf35FuH8DRfS+Agk093tNzoiSfkU4AUGLefytNA45fsX5u4NDb/78Pba2BoL6+0c//sd7hHtWPXaBvz0zwPi
+g4wGggi48jizhPqEAz3IRg32i27GwnpEQofGFsYUQK++StQ/dQH2RkqZv88QwrezMi9G+z9F+sC4z39L9ErDgMdGAH2/PcG
GcxGJfEp/Ro4+8IWzO3Q7wTaHvMLwzPjBRUS8d0T7uYC/AYIGMT3HSjeAgUZJPAjRggJ8GDoESssHQExCCDi3+kV2PT/LMMb
KAM6DSrlIBAZ6hV0whwb7U4lGNbvNfvLOOfoJxtC6wXjJxv2J+3k8eXcIAcxvfUC0AbaFwuoBw9VPbEQD9L44TwIHwzKFw4m
oiLlyegf/1kbIwcI8+Xlvc7MCeUOCfI6LLva9+wF/M8F/94SIjI5BR4D6dDU4csE2ScuLd/q6fHTxykSMQoi60fbFv+9FMYl
AtQKIu3/MfvmBgX67iITERNi+tolGzsm8vUn298a1Skv7ha/D/4YDLs4+vHmzuNCIyrb/QHor+wZ6/w48uMHHgK9LwDaANfL
N8br/wsW9zUIMQzgGu7wIvYRDOYbJLva/hpQMEEHKSbWEdgb+L7d3y0JCvnPXwk7/0G42CExS/XqQ2bFEOYE9yNoNOrnxPz7
9Ojq2z7wEyED4WHO0Qu5LSUEGOE7AtzJJiwTABcbSNf9BSBA8Pq+/t0sOflPAyOx/wjYuO34Hf3UODEiFwsg7Rn5DpA6Ifr/
FtlRBiIPBMsL7c/B6woVAiat8LH2GivcFyzBDEwEEhMULNMp47/g9AsBCBs9vxIf+dQk2RUdAtIh/NchswvnEi/3RMAkyiNH
/xDhLAvi2efw2+MPzL7tHgE0P+f19iv+Pvj4Ae8I4fj+0/bjAhsNAwFI6wvhAUUVAzUQGrvj1hIsIzQI6Agj+yQW9R/02M/j
GPPp7BzALxUcFMwA9RUSFNswGSXc++T17Qw02TvS+cAY3AXhJDEqBuscOwz6AAg/0en7xwFA7Pgm2jsaItD4Qjsy+icPnQiq
OWOs+/zCIAa9R/43y9Qi7wsZKPYlFgYDCDkVOQDk7f3pk9/1+dPEM+3Z9ATRK8/aCtAHCyAN8ucZ+drzEzPoEBkKDUYz3xgJ
5fYiwLjJ3OEV+w0A4S/bSfUXyM/7zfsy0zBYFdz9/gIg5QIaE+ztgS/2KCoO9/jy7D5d8Mqy9fri/QgVMfDMUvz+B5sTtwkP
KPVP6VgeCEqt2fpG1j30+AIo7vEoVPbGLeT4BedONNz6BiQi//Qg3PgbMe8e1xITGwEl0/zIHOQx7gvmARTSGvkEKST82Nb8
2AwG4gUIE8/+DTD06A3fIgUBGsIkKe3oICq1P/Hz8iL4w9H0C9oxFOgM7v/dGP32EBHOCika6R75A9ocwwjeJ0X8zvIIACvM
E/AAEgIpFekZPCu0D/IrGdADKxm9qgAZKccWBRf889NLCjQVBAX56hxK5z3WOhP74t/iKa38BPD7OEYgEMJCBQsN+wYHASTn
PxXUa8bLlfPt6RIWHvEacie69hHyKSc9FfQk/i/rCiY7N0FTABgx5xPzsghXygHv8MjCywfjC+wOGucCMenH7/SoEiWQGwzN
JgnuC+ww7RgMH0AX1dn5ySX9+/0Y/voJ4hw44PbRJsf27esXBb3L3BcOA/cEFQ3UL/Pi2Aug7w+29Tv2CDL4QObt7uL9qP/s
HwD67ze29foQJzEYny0buwLwBPY2/MrbHT8iM+rV+AoeGUX+QMf65+Td8TIG2iv2G0E88zPiJ+sYJ+W5+vzB+hDTJ0EhHNFA
1AzXB/Qy8QEfIUkNRQfcOPDv6wLzGOX7//YoBh0Z+vvH3wn4+lYiEM3vCBsR6kMi7+3ePS4a3/kf3R/u8R/m6OfTLuYACw7y
LssZAhMFEgkPBhnHCgAD7xMgNfYfFSdF4+nsROUjBQUFBgC1/yfkKNdSEEEQD/s7ENwo5yD6IQDb5k3sw+pSHRAcC/UT39US
AfcN3Sj1/vTV7WlMBO5DP7LzAAYUQF7rD8pk7w4R4N/m/OcC008Z+hEROgIOGJc7NiYv9Qva6ilUDzjtatKBExvJ6ifP7cn4
Ijw3CALcFw0IF93S/O85RPct7vMmLPclEPLx9PbnMhcVB+g9wyPZMRUHPAvjBA/7HaH/EQsV6QoQ8A760v4tHgL/KvTyFCAP
8/a/Nvgbwx0PEO4aFf7d9UAJzPP46BLf8Rvz4O0A/BXVCAMa9QogCSf5BAzcEtEb97cFGgDsC/YAHOcJEADsA8P07/sQ+8Pg
Dxjp4QT5JQ4dNxvf3dXgJgwJ3fsDPckKQS3U3PO6+hH96vLT69MtHUoZ1t/78+nayvjjIA7NxsoCwSvuMCP6ATkxLMf4JOwx
KhYWJ8HcOh4f8/sX4v8qFCLOI945I9fy8C8PwfPz9ALj6+IoHw4FJzLfKdnkfxAK+AXTIRQT+ST2y/v2tdjZGeMi0zPh5Az/
TzXGFOwQJjMGYv7f7y3ZJuXx0hIW+fAf7vsh+q3VFSELPxu0A8/73foXGdXd/PL9KwEA8RAvChoHIb3xDAcGCO63yNyL6RgX
/xoh2w0XBv3/Mzb9D9u43VI1/jLuLsgSzSD+3hInIzP24dcT/cghDyokNRMBuCERxv8auPgowhseQwIvEBP3MgIAttg2+g4x
HA5GAwbi6wwsA972J/4MxCMK+/wN8/nNIDO/Fh7/FRQl4MLd+ccTQjTlIvQT8+Q2CuYGBRkD4cEg5i0KBvNAH+8U0gvNEucA
+gINIgoD0u8HHzT+HebfK+jd6wYi6Q7q7+gMSfkNLgMg+OIMBwP5S/IyDh4vO9sJ9RU/FQsO9MD/1BHp6C5Z7RYdDhYnGgvv
+CMjFPbyKkUUBVSJF70qARHVGOn2+OIEOxVEztUNGRfuMEoCsua4I1nVA94C2zXpGOfZKFDZBgUEAxzvNOvmEfT9JRv0F/7j
FOTN5Q4b/yfD6xlQ/LkcqQnqKvL6Ag/p9iUu9f7mIipXGgoKGyntARn+OfQeCvI7FRgRyRBvJMfy1fjtBgDu8yw5Htsb0vfa
7M6xFwi740brufmfHgfL6SbrGC3L0gzx4AK55jnbOBkSGiIJ4fz+GywPKgnvBiYHIwy1E9rAwvMX3ArdAL4uEQkU0+7z/jUC
CAozMPcN3Q7KLzzlTBcbswwYqPXO+Bke5is9LwT8BckU5RqIIScC7QflDNb+2BQl7fgS9iQDQ84Q6/IgvusNTBD6/c38Eg8z
6fbjGScVBvUZtwMB4PcuPg3nKNIUK+8LHwDnHgriDRUYEquT6g4D/e8fAFbM9PP06j750t8L5RQd/iz64yAHAR3ztRQX9tPV
CvQGE/VP5SnqAfIbOvjUXCv9OSRSz+hdGQS77f30/7sO+OQtKL3VGDoG3BnUwSrV+c346lflIPIRJSzy9dnUIPUEAAXZEQEQ
H9QexgXr8BYe1ffE7EHUDtkB6QpIHeX+CM5oBxk3KAXjng4tCRwSPE/vB7Hw/yLVFy/JDvoZ9dvA4vcj5vDp0TXuBB8jJOA1
DroEEdb38vfuXRbrJQO7Qcj55xIlEB7lFO7s+Q0Z1fcCFeApAPncCRfmDgnOUeMABM43ChQGzfbn8EMAIvcaD/UD+cchLgHj
HAgDI+jE7WsPFdslz2MSEFbk/PQllTHp886w9QXw8zrrDC8XAwTYMgnmBBfa7gVX6W4UyNwQN78GCvHYCQPeTTAP5NDv1AJO
5d767OAdFBb/+RweFcy3CTBCHQD92FLfN//ZHQb6xsryNeM5Hd71CwPhB+4f5+w46+nZDOkIxRDiKTEEsAX4FxsHEAQMDtoL
HOYrANYBEBQYKRjhDP8g8Ai9IDvmBAcM1REEBtLuIgcsFCbtsvHTzwHLZFwUKRj7sfgeyjEnIhIVwfAc3N77/c4GOuDLDPjN
GbTgBPkjzhfOMM2iC+7p9sEMVs32Lrm8/xEQBAgHEu5HzPsN6Qn+Hvq12QcY4P7gGAUBJQ0E6i76FIjg9+wcNAIP6Eb9/OMq
NQcZ8dXy5iYu/g8SFC4F4+IVDSAL8ecB+Ake7gwYCe4jGioZDt3f683B0uoe5uwG87wHKbVX5xAb+74W5ywU/Bb5xvIn2u7t
HDs/Au/36AXcAgvoOBL8EQICQxnu/tQTIdLKCf/y3+4HA8z8FNf7D/ccFzTv7PLJ+AlBITpuGdkdDCHDHNjC8hvvBPvmGl0l
ODH/7PVEGDQHPz0Z2gPG/c3yJ70eIBAU1BMQErwDuvZGzhYvBxriODfn79f8WggQKBQsETMS5ja29/cW5Srs9DDj99oGWP6f
8QgBN+5EP+YR8x0VDTEM3x7BIjwv9QJH9NsML9P3He9CC+iztBQwHQzl4kXm7QEGI+w3/SjB4fUavz4QmQ/5wAbJr/0+UDHh
FhsI29YA98ztCMniPES+8QbmYaYdzBYsBQITFQ3pAwIAFiwV9fvk2Sv35azzEc3UCtYG7+L7MhMfEf/k9/IA4/Przvzk1foQ
GDgO0MIY558/5/fSIOUBC9HNFafxQ8Q78d75+DEA4+PnHMsA59bxHv3U80T/MxL9UtwDFSI33QghLSMV990a6fwOCfn4Evch
9eMyCurgEufjJOm8KlAc7gvFr/Qf17ok8fTstC1AIzwv0t/6xIEPCgYA9k1FzSP+0jCl1W0S78cWRPvo/uLx5RyjJXriCiRe
97/iE/n5G/rdNMkHz/Qi/gFaC969GRrPUOgy1NomMhbg8A4CBfZBL8Ag8K4Z6vwI7v47/y/WEPETFvz8R1VUFvCots81/ajv
IAzzxR8xGzon99DGvK0JFxM15ebJ5Nz2CiArDc7y4eAd5AbkNuPz8xPeAfD3AiXyG+bq/AP/Bx/1BfMz/QMxB9E97eRH787E
NzoAp/sF2P4W2j5a7QAXO/sEueL6XOw7CvYSRO69/AH/LdcDCzwuKThBHvX62bTBJx3YXysFjRfEPu8AHxPOKfvu+hcWHOtB
1zAN9hTcABDuMxDa/yokKSXk+NjfVQYi4y7hAPfgLywIHh0Z7PH9OB8BGwEEPxPONRSmDwTM/RbfGDXhEuwq8BUS5t4s/fr0
DOYP8e3t4e/lKAz3B+wM9ggf/uQvzMQw/hBSDvdBxBjSGOHNLAvoRiUe6r/1G/UFAtQY4w0W9A0N4yoD4QPi6zcNAEUU0xYP
5OQEXCzQxS4W9zoOPvwkSrUK50bXRO39ACH1rCwc/ur0N+sXKfnzHwD4MuPu0zEaCz87y/vc+Bk37tIO7g/5TSLO2APy79Dq
5QsFD+gr+uPt8ha3H/YBJQP7AT7iOPX+DiMfRCUQA9Hyve3+GwX68+s8Ju8N7/UE6ADxEvI75BcA+AQfF+L4Nx/wILz+Bxyv
MOTqEArvwFwqBQ7MD979OuXTKRABEtXc9DMSDQHP1x33OSH5HBwo9UMnpy33+izHKDgQPgwWRO8sHgwN+/0KT/XRkfwQD8Y4
yy3U9BMw7xbfl+IAxpvw2elFo8oN/jal8CXwAPoMOP4jEvz8C6MjIhgRCfnq/gfrO/vJ6Rnh5efwBeQTBscBLvnV1uf8rQ8p
/fxCDhHcAh399BrIIuQLyyf6EMb5GiQ7yRryP+PNK/no9xL50eiy3QoIHRQFCg00VtYf7foF5eX6AvZC5OXf1FLxNczxCxYw
C/7f9zLKBuwO7gEa488RIS+YRGM0HwP+GB4i6dX2Uip/LdHr+UcbI+kb8Mzt4/8M+fYhHAy77/Xy/DT49jMdzRHW0yW+EIHq
AhsvAq39Xg0K6Qvy/Qw2FQ0JJxX7+eD90xw2pBL+ALcIyPomCyj2OAEG784oALruxzMg/woY6RQTDRkL7OPFIAwpAhwF6BHd
LuoE6SPRThoICOIC/gMZGiDQ2QIvUOHXGREkGSP76Dap+fQCJUfF1gVYCvcCOCnq+TMILr82DRQUO/amPR74+PzSWS7gG+cd
Ctkf4xT3DeoZlOUo8SXVBu1PkLcDGwnmvPwA0g77srU1DyHnDvXjACL8OCHMEQYZOPyczf250/Uh6d0MItYe+fo69QUK8MUz
wfcp+8oe5TL86R8NKQgTJ0cM+wAsGSdH6Dv30dfz6gP5AtIF1OsVMA0POBjsxOMArswD8icM4ubgwCYoy0TW52w+4gbZARLc
DifL/gQ2DgQT8s/58hTMEvQovuvaM+HoL/4L9bD5GC75FAkS2P3zIh/bKSAc/Nb84BH6MufS3QjwATz8/gwPzTrnFPf1AtXK
1SEeM78FHO8L7jLu7BMRBgzxRB1N1AQkD/sNCt3oLvb+EaZQ1ym8z1cf5UUK8jjuLsHrCjoNCwcVBwck2dcPCRbRCk8ZP9ve
I+dGGR/Z4Ov9RhdT6kUVzcy/5dYaEfQdDwgwECzqBis2HunlFMcy0kr/y/PNvtbYBezjF/bGEDECxPH94v7y+v4FAAXs4bY2
DRv20ucqCxg08v0/AxHi+hT/AwQfCTZHKOgoE9vVxBID1OkGFxD6GAEoGi4AIcju+/r3vwzgG//7/CsG+Qvp+Rcn4LX1+/7l
AEphFecN7SbgLzroKUVB+QRD9QLT5rH1LesU/Qjk60JE+RfG2wYfEPsB+iIN5w0YEABRNvw95RILocv3Dhrh9xnyJOr0It71
Lyn6Bu4EEgcyMS/d86Tp59vo/yv7HAIcNMP95g8vDBkg/Rfw/B8Z5BgMKTXR+ffnHB8FCLr2+wTj+gn/xAvhJ0PT5xQ2CA3u
3dvrQRoNAu0YC/00vcgb+Cjv1CYssinkKQ0mQ98CAiU3HA8z9NMw4BvXDUMMGd8C6/oLRE8+tfcm7DzWFMDo5yEYFQno9Aj/
CRPa5RzJt+UjJwvP/BJON/f+ATE85+wE8BwMBNLe6fUptQYA6Sv+7yYM3yIl4v7xElXV6t/eGN0AFLPc+ywwGQX2IQD/suv7
3/QKHi71/bMezAWyF+rkG9EaWMgJAk0ZDw7PAdGB36j4MPoA4ukUBUQiBvoIO9gLGQH2Fw4NSB8IDf/PQArZ7/roFCP7EeEd
AxT3EUEqMtLS6cAGJuIj0CsyGgYJ+NFECB+c8ctlA+oo+fj5uSgtwxVu+PbHoOsC8/YT7Sf4/jX38jHfwtyw4SbY0M0KFvAb
/OP22yYm9hQKuE4h2FohsxW2rBftKzUQLfggAcnd7iPm7E395wPm+1ATPAtFlPPnDikUGvnJ4/nezCTZ0tkRPRHpQjr3DPjs
MwgMGxkp+Abq5cEO4PHpDPEFGAbl1Pzt7fsW9gjgucYj9+7JBdAH5/rpHsDhBvgaGBoAHi/j7tkn+1EoCLMfL9PvG0LrU+MQ
XxbwtvY+9OHy6aLx9Cf+6C0oJgr38d4IDhxBG0UcC2jo+evq2hQz7jsL9sM42BYS5dPwLwDQ0CAn4Rjjxhsn5yxZMOH8mfsb
7gXBEj32+07+1PT3/NPi+illAt7lC+aeC/a+1zUSIwABPfADxwMIEBHaF+7c+gkAPu0qFQ/oUy0O4/3TFCMGNPL91P4zEiMy
vzsXKu7fQz6r8/7z2fMz1uQq4usCJb30IdQL+yn862AK6+kaWer8M/uXOvim/jcMH/n18ysV8xIlw9fcEjn66xQpsec621Dt
K/QTA93H3boA/F4IFPzqL+4ECvT+8vf3A+4y8z4bASQDFOQz2i4B6NgJCP4L7zLv+xATDhPX9xcrH0op6wIq6AnH9RNE++fO
DxgLFe8RDRL6B/QJAQwC3goTTBcZIxgp1sHwB+MU2jgZ8PrP/13j/a4S+sbdHTYfLPoF9yAC9+7zI/nm9/H9FzXACPXo7uId
MRrt9PX/CL3kKOHREg8NBDEa8ucTAtLh9RYpAvbw/ANJ3vb35gIJ/hrF/xMG6A7rMxLiAuMh3zP3GdHt1+YSM/b18EHhE8kO
0NX5/hwwCwc8BB0cCh4YAh8h9Bzl5gskQ8IFABoi7CkgBygaKi8mYrHt6k/6Iu/+7zcesRVA/gDwHunxFRMHAPfvMwzw3CTX
E+8H/gjV6gpIQ0RB5ggW6hvxxvJj2hvq8eK0+RXs7eMLN+EQP/e/BB/bFhL02yUd9fTz/d3wGeJI9MkUqc0VFT0M4gC42TA2
Pr7kNf3ssP0C/gsp37/S+xtJPffG+zYXJk3yw9jjwrtHC/Ix4yYrAUPxKzId9fNwGTUcC9S6DPW7/hbbDbL+BQ7nINQEKP4G
9u4vPh4P8Pfc18kNCSEbAv4jAOYV0uPX/N8IMCMFFyozN78DE8wX3gMWHxDnBl5GHdwo5B4Q5RQB6zoRv+DoDh/T9AsTBPfB
F9hIHgXS/xkLT+0H8P0OPQ3C/vLzJ/DNAwMGHArN/gv7GB4l+fADvy2p4NMN/wYNwegs2iMzUvYo8vzy7cn3r9bqAgnuAgcR
KvFeNv8GYEciyxTiRPkoLcv/9tT7KDz+7w2wxQr7BfrPISYP3QvtIQ3cL9MTJFTc6O/tnivn6+MFN/Lc7D0HzCXuAilA2yXe
7/f+KxO53tft1y8JEBoS7kb5Mf/T5fgjHAkYBditFAoeARMDyfrxNBb9ETcL1dImBRwHIdcANvIn5CpMDg6V2/MV+zj5Aj4v
++IWP18kBCwe7Q9DIej20gH1wuw7MCsHXEsEuQH46dw8EwJgLEy9CPMT/hEAAfsQ//cG6BIO8jE3ARbgFt/g1Pgd3ewWL9ME
KBUSvBYkCRP6D9vhV+4H5e0E9RLr/PLUEt064PBDHAH69yYL3cbf9v6sMioa2Bwb1CQ7+jIjLQsoN0j1LOzXA8MA9fgUDOH5
1soP8vcX6ywiGtVABeDr8DUj3+b+8/UaBdfsOQkWHv8nQlMZDCMZBePf4t815PEN9eX14BwyBdoi99D87vPpMgBJBQrZyuow
6Pv85ET2LCYV8tsNKAq70hYNGdo2LykDFCLrDy/4Dx4I6VDo8uDyDPEK/AUL6fv/HhgCCy3sFAEQDbUbM/MbQyvOHUgTLv7y
EAzIC726zjL1U/JA5w8i2S7e8QRK2Sj08uoD+CEb6RHAByEBNQ7fBuve5Ubc3DPtGiD0/TEdBPAwCObN9fCu4RDgNSsJKcgZ
AgntEhFJ5ifnENs7FxQdxzEaKRIGLAAHOAgs7g3u3Tv266flrkMW3SnaB/bnTDMLGtkE/dnu4xuyIEbm28f45RD+8Sk/7CUf
+hAV4L/2vtT7Hw0nCyj4GBPt9wjbKOoFA+fUGt5OQOFD5fYK9djx6QOEBcc89UTZMccuDkQUIAkh2kAAGToi+P/+5f4UJD4p
Y0IQsfo5+fQiB+LkOkSb0Cwz+dwbBPL5vQ8K/kj5RzoFBiAr+NIXMyMgPwEaajwVVfcf4fD9Hr/OLMay2NfnFgwZLiMG7dkH
Hvgo0w7i/O3+3mQN9uqg3y7wFPvgAxI78N/cDBgRIszn1sEw6xP/FBnXMSU1QBIPHcb/EBn/2rDs+wDhDSTl1Bcn/vT9+SLi
Afb78wH21h861uDsz+8Y8t5IOvsQD9sPmwv/Axj19toQE+kbyu/YB+rSBhrICyrgAgwRzRkfC0gqGxrrY/W8EjIaxlYLIeLm
HPz37QHl/AwN3u4eAMb67BMYFXsbJPrzER42+ta8NuZG0PkYE+NNHwv79u4OGP/1CRAAMAPO9Dkv6w4XHBL5wwvaTA4H1+Pl
PBXw+RS7MB066eAS5/IbGRNa2OMLM+/duSgk2kgaAOAzKu0TK9FDsyUV7hQFHRvuJQYU+w7j7uXfItgIDAzUD8oD5NYPChg8
R5vta1A09Sn+CTT1CCZrVwj2FgMO9+LKDNsDNvD+3BQN4C/94unT4QX3Fy7xBgLmOdcL0+gQ+gIC0tUZKwb78xHdQhX0ICRA
5xIA/eIdQ+E0Ad+uM88vDSepzgkd4d8SOvQeI+tQPOwD98Qq5yUOC/oqEBAICwAODijpziPvyB0GFhnlIy/28wH0/gTqC/QG
+iYdO7L22g3GCSDuIfo+K0Mw88fz6Tb5yOgFwf3s7/0YFfroP/zzGhenCgzAJA0H2c+yKOL7GwpCJOPg1QUbGx+/EdRBCg7p
zc5F2Q8WM0D4LtwpAxRI/lHt+f/V9QYc+dzT6t+rxzT4VgX7ESUxHcgHFQztI/25LS0k4xnA/SjbD/TsOEDZ4wkMLe3x6Kou
7zshGMjFHOsZ8OozHAP0OvgASxrLIPgL4DEgCzv2KPobC/bZUwvc5iP5J1MP5CQ16e8nzRR9pPgXRwwZ4rjd2c3XwsYMBBMa
8sUm9/Ac59sP8eAA/wgbMPzzBegbMwIKBfP1LhUO9C/YuwQS1gbj+xvGLC0XQu7Bzcbj8BMFIvb2DSIMAQD38P343AYEDPsg
OuIhAOcKDPINzhcf8xXpES282O7q9doc/PPt9PMjBwwJNSHy/uTq/OzQDN3mHhBXPAIE/+Pr6QX10d7y6u7YH/XVARcSR/L+
APACFyPw+Q/6BNjfIwMHx0kiGvgOEvrs+RAXRdIlBD3lI9/PIAgS8PMYsOH/MgcVzScKEOQCLfoz7u9J0y85/zq45xId4iIH
psqsBPUP3i4SDzbU+gzwHkHhThH+9QXmvgLkADTA9ysy+/vl8AziENgY6eVT1vEqE+8Y/vIH3hEYFAEk4h7LBjveFh0A+ucK
4djjBxDrJREyN/bYDCof4wq3f/AdShfv29Pt5v4j9EQ6AyDO2dQgPS3w9Cf9EhjA7O35TvgIEccZA/3wKM2+FjUe4g7jCfj7
VxTv7L7YGBb7E8jfGxTIENUdux9I6dPgJ1g64fzBKSTdBfwJKenfGTPW7eQPAcgvGhMgAsvk1cErBwPm+ycbEQUVO/Uw69v9
/ic97RvdKN8V9jbc/BMZHtgBKQsb/+/s9dsZ6BrkMfmcOi4lDA8aGvD7vB7YueTd6wXQI+O6ByEsL/3rNBEVKgMmSwAo+eol
GCZbx/7D7QoGBebjDA/SJv3pIQXZ58MqADb058sBCtkC2AcdNgwy8TftBf4XDvUhz94J/+ke/B8jHADd6/UO1cei2wwGDWMY
AudKAgoK+j4DEhwTHLT87/fNFeINGRTZDfjvKLIAtdgGF0QAr/koBejwJfAHDjkFHioALPTN6RjD4RoO+jcDADHtAQrlEvHP
IgkbRBkVJvH9CAPECSC8Hgj6dQ0S4eY4WzbXBB7nAsInJpj9Fc7wNrw65hcW5Tyg/Rjb1gvs7AMUGP3s7u/A6PgJSwaiHvHq
HvYFI/zmBurvFvn/6TEK+jUdBt1OEd7mBiTyLg0AOgrrHzbw9RELAAhCw9ru9tpCBR0yDyQP3GikAgrj/g8EChzB/yDzGQko
37zBBfL6DiT3fUnMJuXn3rUVsiAo6/bn8wJD3gbWAyD4FxUf/Pn2KwwJFe0TLRsvEQpC/Nnc4twe3f8k5cAZFxgyJvEXKUbf
D7f7D+jQKQX48fUH9hIO+TkwuserBOvZ3ucwOSY6EeSo7CrmFjAYKg//FgECx98S/u/j0a0zEgNE3Qz039DdA+D4Azn19D4V
x7hXEQQc3fAnHBTyFQD14d3P39Pv+MIW6vnzIir87Q394MMYB8QP5xIl6Ncf9EkF+ScVCf3j+OrU5xi/E/jnDA7ZE6TjIbMN
1gdB9Pj8QzULJ/8DMSLtABNYBRjt7P8A1OXjxA7m6v8U5vfg5fft+wa+DL8ILPUgE/DQA+4G2goQ1gb4XtkCNuhE9hDO8Aov
IxD6AgnSLeBQ8qYH9TQt4v5PExEg/SA47fX9DAf4IxQ5LB4DBC4HAR3SvOhOD8oZH+oggS8zA/g1JpzeD+DZJvTcJ0DL59sd
2jg6//7WSyYCNwbZy9ElFju8DOQFMRgnHhYaQD3SKkb13yQQD+Sh8jIOTDg1yRva2eIN4uww2OD0A/UBJbfjKvsO+fr5yf4G
EiQewujC8Rb+BBPZJwT52e8RAxw86/M7ByTplPIUCd3cOu328PLgKezMRRjU2xjN+RDM+R3PIxobuusBFEf68BQA+ytTGg78
Fggf4fntqQQY7A0a6h7v1OD24BXZRlbvTPHi3hPx7u4TvQTpO+pM4zoBKwlR/gclI+s6/Bz/6hoM0PTm7SrqAfUNgc7NGdYj
6+ASOPdBQvUHGwzbYB0GOSAVOfU+7fUVourNFTrO+Nf47CYwzjgUYQcFAWMW3zslTgUkXFQf3gb7HCj6yvP8Df3d8ukZ7foZ
AirqDPoFtPre3wTyAfETEQ/Nxi4N9+L5Dhc5/B3yIRtI0wvk3RML8yn0xfQJBf0ILQrTTAXTHvzgDfTkztA/3xDt7wIDsuoK
8wb7wvsdD9Y37M/wzeoaFrfzDPANL/oWC/LS1+qxKd4cSBD13KXYGB77A/wRBwcVJgYDw8yp/QPMK9P7Jt7exQ4HCsMyQv4i
++QzABXvn/QdEkQ7MNcZwtzwEtz2KObh/f8I9DHA2zAINPPqEtACFfsK+xTk8ennGfDgD9Ao+QYD7t49ABwq+fns9uY69/DO
BuUVzRw4CiwOwxo13sAV58oKy9cPI1XmZEfMzOD2y8wJ6xYQJDm4Bq7wJe0ECDFI9Ng+JfogD/P05gDa8D9C4gof/t8KIM6B
0Qf7BcAcOi8R5zSOFhJb4wQtFe/h/toDIKf+3xUfx/kO0g/N9/kp2fYg3CbxKB4DyRbyBsXm9kvf1fIEtuvbD+kBUA653wYF
RvULLPX97zAcCQQhtQ3w8f4pDijwCiIeKw4aBAvLxe7LAe8OFtrB9ODmBM+OzRjcEsbxH+QVzBb64Mv3Qirz7wrt3C8m1R8U
6BXtQSAGCrQ0nR4iCQvjFN7MezInMvFOwSHv8XLy8QEUM03+JAwE+gwHAxfy5gk6E/IgwxkZ6wQNAT8y0lQoAh72/Nw3Mevd
FCz+BtDz+fauzuvVDRDl0in+I/HcAfgGG/ghCOzdO+UGD/Te8+j/CRokFCDguNzistD35hnb6wMCAREboUjPCVno++sLGOAU
SC7W7BIHA+AaSSz8+NLfGRAE9QEW7fgYMPlSDP/z6f8CJ03pIu3lzSYx+Q/uEDrt1ijdIGYUbUToHhzhBOkFF9S5Ii/94w4O
EifRwCciNeb7HPfnIj7tEfUhHAfPH9MCDOwY0SjwAQPZ3gkbI/T8+eXhCwAH5OoQ3RQK6QU6HvPjDvM7IiYwsBciPCoaGfD2
Hf8u6QLrwUYN4Y79qjAn3iXjJBLkPTIcFdJI8Bz/EDIjFSXw9igHHAbclirv/tbrECXdwucpLkUz7Jzd3ePYxAXqJhbm/PZX
+fT/AxIYDsIPDRbe8hYX/N7s8PPjX/gp+AzW8B0kJBsRNfsz86zg37nv88o1yBoDJvwI8834/9oN1zAfABHpAh4D3Ajf6Dw3
CjJxB/D+8j8TNxIRNEgL/hz+8Pc6tvbh+fodJsw/8M4Vqz/e2W1MEhL8PBIYCSYkLg8G999DMfMpJcQW5Sbf8hUEHCpEES3S
69wKCQr/KtEHORYG9c3+xuGr4gI7CvoK97bpBa407vIdCTfUEikdtgH7AOUq/hMSLAo//BHg10049tcWCjbtGx4B48oqwSEB
Bh+3GP3hESLuGgXyCyOsOObsGhPe+O0oJ8X0C+j33u//VBsl5wwBGKMSAs3j5g0CGQ7ZOuXtAAn7/CX+DtszH/z7Cd4k6AnI
C//mztz78AIj+xr77RwLQt76sNL8Lhoc+Ub6F8wB99A7XuYi6xTUDBwD7s8eHCgo8zf18Qnr/grf6iju8/UfJwnfAzkH+cz4
EyBALDzrJvcUAivvAiAp3zIw6gUi9BUWHB/IGwwm6ywS3OpCt+7gJSLrSkc6JBXgBhUiCsvCNyAsNusjHzP8DegB2dUWOfD0
6u4LGNDSC/vj1Fko5fkj/FnmBBW09N4oGPL+MLwOE+8CEyUl4wUv/vruyxP3uOMSz0zUSf0lT/ZRG8PfBOLG2OdGzM4d2xH0
1N7S2STr1zEH4TUYD+IzI9D48uszCvrcIlEogewg8yUCwhkx8OofFOH6F/jOLRzx6yIGIGkcCggcI8gNN/IwtA3F9t8+Ds0s
9dW5JMk7HzFkuuroBvw3L4dPIvDvDQkX5wfMHK7O19fLHdz+E9He7xAVBg0hNwfoDA0eHt4L8e4K+eH1HN0aL6PWHgfNKwQz
smXjww/Y+irMVcfaCBfDcfr5RVEr+fkCBAAw8B/Y/hggChdCK+EZvx2sxf3/3fEy1Osu3wbbHRog9Rrv9NEItR9UOdPup/AM
AyX/8wD33Bj7vkYZMfbjQDIjCt3WGqbrL+sHCPrsRe8S8PcpHO3I8/lLIxbIExkeJem+7erhEcb7Iv7wAkoD1xAHGPkz3BZO
9rASJvnuyBvsHB4MFdL4CRJ3Bs/uEiAvUFX26dkVKSa+I+EA3ddOQ/kOUhDjIfIg5iwoB1MEIO0OFNr4Puri+hjjLVH54zY0
2tA1qvptzfAJ0uEzxegaISn1SE1YMiHe/whMEaDREDtMCgYNFzgEKvASv7QJBQLwL9z3C9HJ3C7jyBtN9B9DFRNNGPg8AOfZ
GDyFAPMQ9jUN4Czocar8NxUZAPoL8gz2BMwU5Oj63ScB+eGw+BTjFCHz6rDy2RgK/+WxDArIEwMTlDoEqTQGJNcJ7AXuBxfo
G64iOdvnAfpUMuz/37saHE4rFtzSI9eE8QY/JfsGzwYqGQW5VP0X2BMV3tQa7xbd+CjnFxnrCzcC+Nvx/RL26w95K9fcw/jk
2y3EFR7w2r9j6DvZCeT4HxkJOxfrLP3/BRYV8M+y3zEbsk2/3dn9HCwe+Oka+gjPC/Xx9gEQDxH+HNnLRjkfQjgIyjfs+tnz
BBM18P3g/v3q4BYU4C4MGkC91dzaMwr5D0X3Q9gV+ggQFxniyPjnBAf22N4V+zgdPAn1zhACCtwP4xoFEkKUCAr1P9o8KxYa
M1esyyrUKtouAeQ/S8kiHR4REPnS/BQVLCa6Refk1AtM0i0+Es/w7BAPBxgd+PDoAQPKFQoW3yJbzQ4J7TD/CPzN8x4A7NcB
JsDeDvnk8Cj+3gMD8jYCHdMzDkJo2yWv1ha69y7b89YfyAFKGoHlBO/++gIV30g6MOgC2Q/G0yMe8BXxMRX7DCOoCd/d+s0Y
FM3HNDsr3z4p8v3J8xTlKxsc9/sF9QbQ+djhIgzc7f0jAATlLvHpGAZvI67rLTgrS0XH3xwgTAfoI9r08c1dHQvp8zr6xtv2
Ll9O8b7yJxIbPv3X0+vkyE0E6xvuHhz2IOofSh3zAGETuh7v8GPsJOD0v9LjAx76NTYpACL9Cf3wz/viCyUFDyQwIjsEBWcv
7yYsy8zRAvsP5QL39PwKB0bZ5tUH0xUCq9zQ3N4a9f/g6e7uCN/S+hQaIwLdCN4DzMwN1hLj8grU7NpL/Q0Y39+9rebvJMwL
/tfV3iAMFdE0GA33ALnvAN7ZF+XmBh3xW94r++T7Bu7+Cgcj6On26OHXCBTh7BjpCy0X1/jKwwohAgclGiwJyRTu/CAhgSnr
9A459PQl+QvvxBzhBPwjIwMbFRDsAMgh798PP0kH3tj5BPAb3xOgOgwOICYWIR/zKq4W8katqxsPBNIZCeXcCCoGGwsBFhjf
ILkNKx/OHAYE0w8DAR0rEjL8FBMK4B/gJtPE7tbhAzYbDzj1/TcolRYSyN8A9fNDaNzezTf0UflA7MsnSQjqDA/yEhs5xxgO
Fvz9Bv8D7OQhGtqx4wXc9zK8DVMDAuz0HQ38Aia8GfsGFBcezxYBHefZCxD6IP8gGtD7I+4U+h/7zfgPF+UeCyM8FrwqDf8I
DzYNz9Xy2hcU9QoO4/8qI1jfJdQN4vHL7yjkDsEFURsD4g0W3hLQPvcBWxMa5vUH31cQuxGl8A4Q7Pjd/xUb5tzx0yr+3fk9
DhTzQfUbywfSFNL0v+7oAxG+VQ4xCDDtMuAvRS4ntTlaMNUW9PseHwP9/enwAgMwGRAR0/vV5hwQDwoF9/no/SHzCg0qr0jp
Gui8DhP7/ijk7yREFPzc/g44K9vB2P0NEhwOQRkT6LsWFgm3Vdr8Fuz52trR9hIYBdAruv5XAxv88EMNGQDlDjMaG+3o6lP0
BwzlDDPo/+LaG/LePfoI/va+3u8H8BMi6PQKCuYPAEFBGjE+AAlY5xzT/bkp7wvAERjo6OrQ4fj09uzI2DE1+hp2JtT8jg8S
6R4MARn4//8q3T0I/MjlCkBCJc4B5eS4OTsVCgrPV/wZ2AP4JvTXTfm6DfsmEfcf+mHxGvXhIu31/ML/6cgj9fbyKhfoGfcn
CT1Syj8+EjDi+w/61TP+F/060qc36yXpKQAB/NNPDALC9yAK4OLhJAkLIyDUzuYPBEEnGf4h3fhKDiomKePWwQM+DCTtKRru
6/YGPzRa3vgbLVEHMvn2Hc7drhw92OTuD+ExEd8b9zkeBPZLEuJJOjzrAVY1M8D2HDo95SDe4Or64tvSEBDfHArt7/jyFeAe
HQLwH+vh/Pkf/ATcDCj//tny/Svd4+jt9d71ChD8/NRa8j28/+zZPRAOXRzv9TwQDgUfIRM/zvkXLwAW98/z6M3B6PtHudUP
0tTs2K8fAuQj1QgPJ/vyBAoc3fkY/vbiBzpPzeevCgMYArjdQRoZCgPWLeAd+PMUJjE2vkUGv70dBDoWFRoePf8s/yK+8vwe
+r8p8Qco1PsP4w/y8P/5+P4MOPLSHO7s/AnZ7fUHDf0bNBn1E7jxF/3v7xLl198jO+vaEQLbBt8E+gIq7+T0Besc+BkB6jwB
/QDWIhHH7+/28yHfvtUKA0sPCR/9CxzP8iAx9AFTChQjCPMME+kM1v/h0yr96AIVQv0X2PT+8CD7CBTh9g/jDkD8HhUfEh/u
FOn6FwcsGAwKLynpGvnk5Pjw/gA9H/kz2OMGxPTp1QAM+QU1FdMP8Pn9/OgrIdjo/vUe1AziHRMvEvwKIEXwzhnuzCo/zPgc
3AQZ3BDx+M8E+SYPCuMSMxoAGQoNzALyAOsM78ET58Y04vLzIBpS8UcR5/Pp/NoS9xLqEhwK3w0RSQoB9c/r6MzbE9gQ3/4h
/fjf7e350/U+5P1B8RoB4fkB8+Xe/dsZ/uEFMS/eJPwN/Q/mANYz7VkbQaG4Kd4AJswaIAsgDfn2FfgmBtpRuTUGBwMg//ob
zAEjQcdBFAI5/CndHTPrtfr16D/sQiHy8/UR50ofDufy6TTr1+IdBuwg/9kG7iAe/PL7FwXtM8gH8BMD9OEPRxgFQSsn2S7z
+eJpJOQR2AvtHzv3Y+cKt/T37wsGGgkn3h8XHf0O9uzn5AWjCDYF0h0fAdr3/esOE+P8EdUW2O8gDxAA6tvzyv3l0hX4zTAV
9QbvwAvX/BgIOQPjCR7pG4ER3wB3PObNACbdAsQpLs3lJwUVD+A+zxkfCigqIenp/igh9/AA/wUD9wXP/N3V3TQbFMLA9qDm
MtEFM80OVRbyI+Xm4wX1y/v7CT0lAwYKwU8t6U/tGuImRAvMRiS85rgD8hYW4eccB/TB4BoZ+VcHIfUiuegMTR8CFgCw5C/I
PMPv6yHkYSMVG8S95zoYNeP22RdOwvf3CdwFJ78lCxnb1sUg5fAg6CJLVeX89eER6QnS4yvsHuPz2zPyAvIoChOu+gMZAaP8
yy0rIgHpyOTRYxG73xzlCvI3Ctfp9vUq9CPyB+v5YiTiSzjg8SUyHBMvIPgTGfUA+UTnzBjwNdRUxQsRJAkN/uz20U34GQv8
Ju0W7BH3+QwKBSEX1CkKMDLt3A/rsAL9DYzx3A76Lgn6uT0QGBq9IOAO/hatxNUx5CDlKPVNUuIsB+/KCd3UsuMtxtfx8Qjs
6OfaAx/z+yEK/DEaMiwJLsO/70oUD/30Dy0DzwlY7efuCQDb/fEZBh0aRwXa6yD2DwhJFmwFFz6nH+cYUESv6tRVJxHPTPnJ
+gy0I7sdURQOKhHXHt8W8Qr5Nf/+GesW8cQEFA32ANkhsVEbPUr2Gt02+iUPSw/h9job6ivt8uQvEg4IJvX5HAbKBAO65+sN
INIK7vIU4xMb4QsPxPHuE+zg3OIME8Tp/+jaBQ/gFwAzOxLdxSDU7gvVCQ8c+APi++MdJfgIyRjW6RL4/y8hHQ4EVucSC+ZM
XvPjLTMU/fT3ABX6GDDG9O5I49QMG00b7B8Cyi/t1BH8wy4rkw4EGBwiDy0DDA4EIfYKAO/U9dUXIQwx3L0FPhw/GNTuPwGz
+P46HMcJ9OYNFy0XL0jgtxX95rkN0g8K2h4P3wIlP702Hd+89yEOCwsyIg/bCOj5zsn+yM3s3xPM2CUFDCTcBAi/zgPrKP0r
6MG40kMU4REh1Q4XJNn+EQgKJygvAD/cCjX+6d4gEfot9cXPPORDPCIhz/UbRSkN9f8MEEW6Mt2THALmAdgL6x4t2TT3GhUX
IQU9AxbzJScT6MhDNdpQ//f5D/E/78kqADz1qBr6Aekc9uDbGCIRtdgR10PgC9A0uwbBDBbsER4ezhQVDN4J+QDJW39QBPjJ
uD9Mod4DDPf6QuXeEfMbFOIc/K/9DTA04sM7A88rFCf85AvvF8NBYDMPskPHRNPRySImNdZmwDH0GVW3GOXyC/nvOe7A/hgi
GiQg+AfX8DowEyfeE8gsBsfx7PcA2gU5DvcUVi7xFdsQ1jce1hDq5/bq/wHo9TDVH9v829fvYuoMyxMMFDUX3RTzQCssPwQQ
BQsp++v5ECbLGUgQTQbkuyC/6jQ52mT5Bv8bD/UmwdkY4x0O+eLmqAgBCSgLCPwo8cggJgQiADQuFw/s4yTky7bjBjrt5CL4
8xgo2fgGHi4XG+fxALf7IgDiVtrVBy5N8gXLGe36+PtxA8POGxbn0wsO9esJ8fsmAizeKODqAwI69PUG7S3tEgMg0PX5DCA0
vwIJ3yrw9uYc9BDXBSULC9EEvxLs6/oLBNoPH+M7Afx90ywLGCbcA/sAMBLuDR/+Awv/AA293dX++folBfz4/ggczPUh7/3c
USn92AgDG8LeCRY+Bgv4LMpA5KxBEQLy+Rco+Snn5iBFJPnKCRnk5x4S5gNW/vIy9RoBDBF3LiD379rZB9LIAATlASURH9/j
GCFAB9o/Jwj/qtqbXcTjB/cSQ+L8HCfKPhTOEgj8Afz7N1jyDSXiBNkUMdcYLCMmGRAvHxGiOMgw+dYW/BPH6RsXGyT7zd0K
/cEJ9tXhEDEoOSnd09W/0ggMBdUl808XOhnp7i8gBRkt27shGRdS/D3+Cf//+/732vQgMbgC3hwKAQYHLg8z3RQc4+4JFw7R
yQby71Tj3e4tYO2szLnqFuIU5z8eEvHtN+oI0DPQMAq/9gjAHgj5BNkIOL4R7BQdERr2JRG84Qb/ERYW8Qf+2yLA9v0SyO0F
18s//wwd/fDq1Qy77/j5ABElPvr+KCjmGOb3Degg3gL5+ALsHxQeHyId/CEJRgHTxBosFurXAtMG59sJ9dIJDgf99EMnOgLk
/O9MNTsk1fz3QvXo6Cwe/xQ7vAJwQPrzihskB/4JF9kR0yQi/RbB+hTJMSP09CDhJ/UCDegm69U57QkS6QzkJxjL3vn19STl
KgAk8Os5ReIkHu4q9vz0z1e99Ok1+HToGfn9Fy87Ky8jRAP+EoIhRxDzwUoxMCnQTOL00ETCEu8uRQjMLNMDF/zo5NIPDwsj
ER/8G7vPAOeWuhnuJOL6UwHZvOvZO+7wNMi2/vwa/SwbH/UD++zG4RDzLQ4Axwf87esJ4Pf+z5cT3fLbOBK8U/JFHecS8xvu
CB4D+kku5A0iDCccHicVL9zl4lP37PblHB4gsiEq8fSyMLe7Ovz44sAnNss08fkFDOTfGBP49O38TzG+/tvwJ/tI8LUULtMU
DhEAu+5OFkPzTb4V6dxVN/Ui5iAOyh5KIgIC4BUlINhRAxnkAxsPNVjkAKhZ5v1p0OjkEBQFpsLwO/MfygLw/Af37+cbGQQr
EgDw3xAO8w7J6QsyJAf39BH18+sbCAHp99sD/93rORQUJw8tCBP0HPgYNeA3+zHpJeoZGyDtJRgvPjL1K+gZFSgSBg48EAg+
0v4ABM8wAyEm8fTY+FE0APcB5FMRAeQ3Gl7uuyQZFwr+7SH1DyEQvQv+HPoE/un2WOj54hcTBdjq5TQsEucO6CIJPyD5OaDi
BP/8D/iwEvzT5vYAIAvPzEC/zObv3PbvvuPwCwjgOfnjIwTgzb378+Q4LO4RFyNQp/HXAO3vHMYbAfm9CjjR6+bj6a0yLgsV
+A64/RMPHA8fHRkqEO336dfAFuIDwtY4/PDpyroKABEru/4c6voGMQHg0xAYENbpFPQWKuz66gUdDBsaIwrGnDLrMf4SG74n
J1n8OQLl/AkEBSDtIjiH6vETJfz0MvXCYhZdGcsUNxnXx/y7TN8AKekAMNYZGCvZFgPI0ekU+/4HECn8FtMWDBsPWzUNECLj
AcfEGSPMzecBAzMC8PAg/vj0BQnx4xTvA+Us6ivOCxEbBzIo4PT60/n95hQu6Pq+Q835IO/ALuMy+QgO7vXu4g/ey0UZ7dbU
JzI3JAb3Ee7yDx/o8RUw3Ans2gMh/wc4EgPz/xstOxYb/xktNsfy/ej/F98h0j6rFwPzA/8VsQUs8Agy674PC/4CDeYYHBfL
CgznGtnB+cfE7jPc8PoACUvrPRvUILbG0wIZBM8BFfzw+w4WDOQ7DO3QICgZ48ak0S4hAtDlFvEAIlT82ussDi8iIyEW9t/m
M+nuSgX2OCgDVw3V9hXNBs8BBhZMZRkfKPC30OLWFvH1PSgHIwwH9EMf/0cHLNQk2gMZC8n80TbiO/QBv970/woy0yz6A/Qb
3BI7/AT12/H29vjqzeUOHgTzTwcIHefp7Pvh0PcaJyv79Bro6dbrDdNKBx7k+CEjDNz/1WHb8gj2NzwDCN47GzEfxdoUzRe9
TBjjJenW5w/wKcITD5c9Njne8+fr+OQfG0MqBea74hELCwERUffRHyLoQvjoEunzGh818wD13+0fEQIX2fw53QxCGen0/xL8
7vByEesh3vju8/DuBFUO+i0E4QgREBMLBxoIJuckxv/y9VMFv+vz/+o9+wT6vAUfNdcWwA3dD9rbDd0fGNElaAP5ADAZO//p
ExYcH+yx7PbDxw3HBCPeuBDX+ATwNcYs6Tcv+/EG+e7ZHyb2GErtLvjq5R7rBO0fDQkc+ysrDOcX/R7oa/rXC+cxHTsDJAbt
xBS3zR0V7h7dBgMJ/7/Z7d3xMsXYD9scBTXkKOgMEQkXAUP54QUnKBMiA/3cBgk1/M75BBnpE1s3LRkxNf4D2uo+CtcH7Ao4
N+L0G/w9FBEFEKeZWOENOCnwHtsK0bXwMBoJ/QfsvvcHDvfmIPXl/Sr3uw39Dh8yEDclOELIwBHyIk8CLRdIQN3QHke3AygD
Gv8uCNhY+spihvc49RoI4JnwqQwB6uQLLAcu+CLY5fr76wkZLOfd99XqW+wOy9/5ZQcXCvzMTA8C5c0iLAQK3inFIKv3Q+EW
+yzP/vr7IRQBw5MaGMRMCBDFyswUM9bw8Po4PO4TIw8kIxkMBPnl2dK188AYCs1G/vP4874A+v4c6e8n2PwkMCLd1+L6K+Lq
Ff5H6zQV7Acv+ukA8AbN8wwC2x48+DQq0POwHRkNKhwYQtvkPg+6+egUIBfn9fza49k2DPgFCgcvsCz4ExDjygA3LlHXPhj5
I0L+HOMnAS3yFwAbmvkQIi/zFhjD6C/EM8IBzSLlfCP9dN3R+0UPHNQXtPdQ0/kaFUw85/7t+zIP/v7UDt73TBUVAhnz1dgE
Ieb95fD+8O0jBAUGESX40xnmIhkj7QGBK+0rNh8O9fDqMioNv6fyDd/+HQs23dFFAvcFnf28GB3N5gLwxffjJQLmHN36Ot3m
GuAvAxPtAgXjMNIFtjn3yOMK3BLwCx7MExlR9EaU9gHNAcf5Cti4JAnQMtwYBOjn5Pci7tkC7AnD0fEI5Mcb9gJEJtYFvPYX
HxQJEfTwBSciPNDwLJDRAwDU/fvptvMa7dkUzvYLOA8JMkj1L/AqENUIGQ/j6hnjQhUT1/0N+eAwF/40Cf7lHdTW/wEJwq36
GTsVBAyYAS4XCfcpMg8Z0WIN5M4rgx/wGQoP9hTmCQTV1PjQvx/oCBrkKfsD5hInFuoKCOcC+t019Mk9+MkfClbS+eLv3dbz
2t/nQiXe597iHyQw0cP1Ev625sMr7d3OQusYHgM2Kf3vZPNB1jz/Avvz2QC1C/0Y7wA7Ph0axgXSPU4FSak+CA/27hr3BfL2
1uPzEwbj0h3+9A/w5PcTN/ThBzI33/SZ1Bwx+eQTIOsHEmnetg8IATD4GwQf5PnuONjPKBnUM/ft1djK+mTqL+Yt0s3C1woW
KgUe4hkL7MbuwyvG/u/T+TsbsggSLwER/swQ4dHVOcUL6xYb+zXb2wPCHNHl8PnGprsUEAojPTKI/lHr+ELb5AY7//HCAeHo
EfE18uQIBxMJB/Ub8tPb8v4IFvoO5Bf5GR7j6AzgHgkNFUABLsvf/QQFMhLy+uXk7LURISkk0/sFBkoi4QT8AhgXFxrvxvYC
5ADE+EAY8/3qe8utHAjKJCjC8TjF9BoOCE/h/vI7OSbpNdnE1yPy4PEOAhHU6hkfTSoTA90aBRD7Le3qFNb97iju9/8IDPjJ
EgAF5P8nByX9GFr79d7gDgPlHvIDveXs6e0w3SIH5jv4OO7z6gMf3uUlDh7u+hbj/r1H1hCrNCwp8/nzMz/96c4XEiShKAPI
NwOp0E1OAx0W1BUQA9bB8gPhKiG6NMn19Mv55zsF2Psb1Au2Nfuz07IP9fAXNxMZE/DZFTrc1/D7EwUV8Mj3Ki762AA+BwCq
ROzayBYXIObWNwHnRt5OMwvVAuDxrNENHycf9uPby+DfAwKmQQbmL87bfgXBGtYIIxwRIQMZFuXq/fANC+kmGQvx9yYE1w+8
8NkqHzIcBsA3IyvvEQ55+u40FvQPHAzY8w4p8RYSBBYnOyzi+t/2BQ7e6ev9yfwIAuVFDBfxGvgLACYHGf3F1egA3ywb+zn5
LLrLE978Aw//BQD+1xBDyRwlDw7pA/vUS9P96zwPZd0H9g38JjRHPQceEBzbkdz+5Smw5xUoCQk7DOvfFRDQGiorOv0KTBE4
ORYSGTnR3TEDBSTsK9bu/yTkBfgGRwQUF93Puuwa7DLk+Qrs6QAODwrqDtgi7+/ozBAkFcf33fvrp/fvEBPu9B8xLAALANcq
w0EyLK4UU/sA6NkR6jEhLO/SK9gAHm868Cn3NvzP7goNuz7kEWY41O/VEEA0/gAg5w3X4gUCCdrz9TNCur4SDdD7Fd4SJVj+
MBHAygEQ6MQMBgUMAkbm/+/XFBcqIPkc3SoRDZPP3OzjAAcE/iQgFn/oINTR2vP4zeMC3cgbIfML5R8l9NetMQr6/egq3PX7
IeEU16/5+f8z7xAGGAnlLB0E9gTfwv/L/dwdMiPdBdCu2urG7wDtObfm4Pnovzb+GBXqHxoi3Q8J0hzc+eXZAN8DBtHe0xMv
B+QfyPjr9u8jNC7y2hbo6Sgc7BxM79bz6RUZzgfXBLAq9RspDdYZ+BdYRMcA2PQKFO7+BuZEDCQDFcrC87/r6A0N7UjhFwUM
Fesu1B4Y+ysdOvX91dj39Nf55t/9Curo/On/CxH3HgHz5QwoGiX3CQHWyPMIFvf1/j4D49Mb2dzrs93WHt2wHKrPo+EmB8b2
ycvv+QPmOxLX7LvaOf7eCxUd4v0G1OoT1vknEdAk4ScdJ+v67eWeJtjYRcsM/Q3gH/8D613i/AL75hTSHUNHKuM2z0Xk2034
IcRcwNJTEPP56fkVOevoJNkg4cjt6wXmDwEjLRPqITHpAAdR+frt/0Ag2yQiPNIs4DXuXQAVF70lwesIXP/NFwjdERHvGt1U
A+//8uj37i727fM+BvQe8wPo//bPB8IIwyzx4ycc4fFAJivx7OncQUDx2UIp+uc3Uw7q2QzP1N8/Cq0ZGM0AGA0B5B4RJ8ci
2djpIuTc4AQOzSYk+SoF8R8dAubf4jMySF7nG8QJHNfu8u0C1/gnIARDGSH7+/DPodQF4G2/yAgP0uf5vgrtEArACB4rwgTu
CSHmHR8j1im8KxIlGBAFGfPN3R8c76zxJBMzJgMFITDiXMkCsgRk3eUT+Mnl4BcNB1Iv+ujD8uve4/e8IiH1L64NR9azKrH8
FwwFBQkXBWAgLea7TTIsCw23OtL+8jswQhoP8hb/zu3p6MIVx8/kCw4B8r0XGTlNKgDNFe3FJOsmAgsCMvIAJNUJGL1uIMTE
4DLs5hYIr1YywypO3AJAHgUIxfjCzlw45hXcUgQUGwke4effEAUMCDUV9BQk8PmcHfYh2uz1zfcw5dNZLOYPKPlK7fH9LdoE
1PY0BE8+MRAqBNfO3xoy9wcfLQM18hzHGTEKUhQt3BsUeiXg2MnzFMs71iku+OS/UtFB6d7d7A4H8ysWARr9BwX3BtjYx90B
0yEBFrrFARvuxScoTC8MvCn1Whj31Bbjyi3LDr4XAwDc2CfuvwMhVA4tIvjm/vwD7/cu6Awk2PcOGzbY1hKW8fUNa8kT5A8K
AfnfBDTA/PUHMDkFbgNADKMfHejhKCPy8Qnmrg3gEgEODPfbALX0LBXj0+jMzg/s8RlIBuEF8BsINSnQDNjtZB4YFtkF3C3i
ydnaKwTS3CEE3yYuDSD1+QgL1PMR//VB8/TzEMv0/RdJD9PO7ew14CHp5gzbRw3yB0YewSD7EioC4zT5NQbNJkk06O/nMvjr
DBvXxErQ2A0dJeT3Bjww3Rm4ne8Y5uoMBqhY88YELij0AyFBG+Gwve7Q2vEkzh/PFi3M5+ehFxMFHR696TfPr9cJDxKi2uns
/706LyIXFPY0CCHw898RCyU25wTd8DbPDwkANu38EBHnzRP/AuZT8/QFOOoYzQYMFv3EAzk+Aixo+D7rLiA4SyQJ1U4vGkb3
C+nXJgAU9O0zWF398u0ENSwYzVPy9LrFCf7tAOP/r0BQF9cnGfKpKPr+HQpW0vjcGg1A+Och1eIUyNQSDPf17LTrL+8IB/4H
Gvwm+h7stOkMsRICwA720Qnf07MNDCvfS8v/3SgmX9T2MaDYFTgdIf6/mAHS3RQO5eHHMxMe6wwg3zYD9hUC7AbHL+8J6hgD
C8QO5w30HvIqDgTPD/UI8AzhLdIS/S0VTf4oJAkPsfnb7t0OFu8OygcnBxf36jQj6h4EAP0J/ggQ2wkMyvFJJPIALNfhMAT+
Oem8/fPdE/wIK9Kp6uHDGIE97Pu//bc7/vLmBVAL2Bq7I9jBH0exLAYcBJ7iCRwUAk7sIPoJ3UX5MO4z197k0vz3JiPk/+wh
DRkrBu/6Iv8Y6S7IC+kK5PjfCQsBySQU6w7/Pf/pFecIwjsl7CoBtxjBDPvgKTs3Exss2gbV7Ob+AvW7Mhe0/SQMSrIi+dAj
9xH95fj+5Sw0IAcMLeg1Axzh9Ag7/ws7J/vx+wrVAAztxgYmZAav2ijWBf8S8tQWI/X3Eu7u8tnzCOpb/bT67UAWCxHk9DVA
QgLv+1PnMhQGCQERxOzVCO7r4tgP/w3/Ky0g/Bf95sTZ7wQSA/Lv/f+80k+sBeYO/SXsGsfm5/4C7v/vKOf72SOp+d8n0Sv9
EtoJ+Akd8xcGA/375Rr9CgAVAP7z8xAT7L317eIe3uH/1xsKEeoPL/34IyDc99ELKQXFyjVKHQcM9QTvJOnwEAIX6DfYJe0O
Pt7F4P3qJvPAxOUE/gkeHdzv6bgA9uMZEehC2Rzf2xoOIfHjAv4qyQD98QwW+iXvO/mgIBriDinH4wIuNogaGBDd9tbmGdox
9QX60/v95+0JMBEJGtshAAvb19/6/PX8AQQL9QNHGS/4vhATDPrTFBZfQuAkt+ID/SUUAAkoESdD+xUZATQC+AoNxCUuC88n
Adz5HMfnUSXv7ibe7y0JDDTt2ekA/AYPESvItRIO0xunBv0F0fLLGAgc8OITFw092/kLJwbyAAlAAbA+5Rpt8RHQ2yQ43yrv
AA22Gfcqx0YWPHTUHQ4RDRz18OVNFvIU+vIPGA32p0wRGELn3+MP2TAAD/EsJj7JCgwZG/rS0/sUuhDzESYQ5xzVSw3y+9QH
+RYK6fHTFhrb7APzEPUdFtsBPCEZ9L8NTkI2BBjFFu/BwyTnBV71xsYpIF0H8PgY3v8wDQu/8BwCTg0Twtfm573w//cX1+Q9
BgMX48zr4s7qyx8n2wkj5ODS5PYrAOMTDPL4Dm8VL0XtIPg87wnjMzcR6u8B1Tq8Sv6v6gQyMLnxNhmwHQckIhr8/Rbx1g3i
DAwK67/5wuBb1wr9GfLl/N41CRQG7HbfMPzdU0CwjRUA5gEQBe/1JygNAtoW+u/o8Ab09CMY3fBJ/By8DCL/5hQS6eMiGBH9
9iElKDQXGUznwv0mzhv1GA/eBAP1SPjb7Pj28wD1OQfw9OPdKAHqChTY/SUEB9nS5wmq3gMFIslD6eDzGxMO1+3NDaki+BAj
qRkOKuTxXTMlCgnlHB37Di7d7i4HEO4nSBzsy+PyOsQK8r8aAfknB+ww4wUnHc7H6bcGCZXxPfQZISf09RoYJvMcOSkx5Ofd
GiboVica/xIEMfvnM+9DzRo29gzv3t8Nwvba4gHt1TDuAODj9wuc7hDHBMIN6+sDEv3XvzsKA/MKXVcEAtH7T/ImDhIiMEoR
LAnY0Cuq/vs44RoQ++Ghu/rbRM/PXGsWHEVG1wOe8ScPKPhEORwS+BkC7wAim98LN9X86d7jGBQY+EwA7CkjDiADNgxh5RhG
uAf5HORuHwgRHerRLiEI0O0C0tQiHgwaA/AvCvjrFgnzJzMgXuE5RsTw1xrLDw/qRNMt7xs5DMEA3AwRMOLqvb8D3MgW0QcZ
IDTgGtvc89DHrdvl/9PI9vLZ1dn8AArjAece4g4pAD4n8qazN+Hg6iD4DdTyLB0VIsg4ALv4ykAA5usB6sq1DgfM9SQB/QkJ
6sTPHjnU9hUg+/ZGISADKsr72Q8EEdH1OtYU0QEXENrHG6YGKQTM6Nk8St319Pb+/tov7v/r4CM1EQkG6/3x4OPSDutUMQy/
8C31SgfrPCnJxQXoKPHA2xEdDQ0G5L35Bfoz4AQO9AD79BkZ5wfrC9/2Kd79A/gmEwr+2RkRHvsWDDP/wff0JvkSGhsNAu/i
A9sJBwQED/wFEutQ1BIZ+wPg/Bk8HO7VMf0dGRDUECHz4+JJDw7z+1T6JPk29fzlCDknTfse/fLOyQPYLkHGJRLd0OYu7vDx
DhMg9Lox7dEO8QLfzB0kETIUBCDnGd7qOOYN2iH9/AEAGTwZ6ejEHvFNFeUD/xD5IDfEBgUF2vvhTRYz1CL+0CX9OP5CGQIP
AxQkAf6n/A0W9DnvAgkD+yX/D/Sk5b/vCvv2Dt7oJwsXDv4B1PkSAQj6SBgMBAczRUDVFAkC49YzDrrkJ8j7/tMY6wf9CSfO
5u6630HYzurx2n/UDBT3DPhCJvMsx/Qk4ATXv+LyGhER2gdJFOAuEfTMHEgqBEP4BQbQ5QHd3A0OJlImH0QU9inhIuQK3bb/
7eoO//sK7/BAFwsFJN4A1v4IB2Qu3gfqAxqa6DAt/tMcQQ4S+dzt6TTGJ03hIhllCcHUJfTFCPcoPgIi/Mbr5LK278QQBfMh
2cMfB+Mw4gVaw+30CAUD9fH+9BID5zQ1ACoY6uzj+wUUHjLuC/vvA+sJRBnxL0FlKOgEvRRH8w/3LtrfEDIT9PoNOBPgHfPR
/v0MxjT02BAKzQ/uTBjb39cW/igCJhQBDuHV8AFI2A4PM+IN+CAN6zIjDOriJ981ECPf2RHP9hEGbu0MDBpF4JULKjjoDc7m
EN4g3uzmHDUL5Rzw41vt1QMe/O4TpwTmBwkhYrc75ewE/hLxNegJG+Xb2AfTLUkE6Doy7hfm4iAw8wnVZvjoJgGpMPH4Rvkn
9ArXDOsK8/EaR+7l58vq/jXoMw8EyhoRIwHX2jL47dUQaNv6XOQVzCg/8eIl1ehZ7djsL+4FDgoS7NbM6OALI/YyFP4GEwfv
6PwQwiAf4tYx6evx6wAEVQG8+wi5BQwP2Bgg0vwM+gwsMxjeRPvFMCkR8t/8T6HuCQbM6RzkCUAKId4B/bHTHA0AMhoJTCoI
JAHl+RfDywT+GS0KBAs2+jwCAQsdKysEOlQ6AfXa9fb/2tvtLOnVHvj/PPP06Mf+VBDZD+HL6PkUEr4MNRMe/h1AKA8N6fYB
4srT3Uj26DbTwDcO/A+sKiTfBwQdHxso9PXa6x8NOf3+9BEq2uhTHBQC0y4f/jka6Q0ku8b0+RYXO/ALICwDHN3lGi4Cyrwc
8hL8CPvK4tgLzTPmpfr1+kL0+fL1Cs0J3tM2rwYb9QAV7QQEE/AQHu1IHeYQBAX5AiI6DBMqMBbmJewyLQMF1V/vBgomPhvx
HBUQ29gHCg01DxEJ5t7p8+Tf9+4N59sa8v9LBMca3TQW9ScwBREbBTUL+CMiJhL+BdRN+BT9FDoOJAXXFOX6JxghNagULrov
9vHrFSQ9CcsQ9OAqOtP3MDIvP+AxsucI+MzZExf27i709OkC7fqw51rTue3l7AUBxNn/5fwOSAwIEgrx7KnDEB8SKUAbKQ7n
GfrpCPSO7ffgE1D17kEdE/nSD+Pt1Pj2G7IDMc3y4+OfJRkgBRUCIQdR+8coFOrx8zDyAyILHgcLLvQFGM0Zbv395kLqIekb
MOQwFAcY/Q4Eow4SAQ/17CDp/BbuAvsQE/0X5gk1FCvZ3foNpwvbJf7kMwzwBgcWOgkbCegNEBPn5Q8I6QoACxYOFRb6ExwC
7/kvLOcR8/L37i7aSAgD3T3QAizmCfHlq/E5KQIV//b8Exjp9jUh6OcD/BvazcsaACUYB/Pd7/8eKztE4g4t/uQCF+r9+hgG
FAbvFPD2F/wa7fUFQsbxGQ4SCSXpLh0NOvPy7CbWMdxYE6IBFzQn5QpKBRwY8fkaDkAcE9nK6Ny2yubiQd/jENnRBsKRANXq
+e/yBOjtJvUjA+P6DD3qACVGDOcViPb4+t++ACT1yv4p3CDm99bOzRrs+xXgB+kR/uAA8uLAJhXJESFaCgD8D8vc2ALy0vHs
MfgV8An49kIuG1km/wAR+hEVOQf1L/b79SIGCPTwJjMhOQTS2gHz2S4EGtwC/EQp9gP97P2+AfwT/Am/zQL8ByhbJqP7wvbj
1xjeLxzz4/NQ4wb6TOApGOfd9tgCCwH86xJU7f/1CE4S9U0DANTK3ewnKs/64fYF+Q3p/AIb5tEUHgEJBjlCDAIEATwl6+MO
k+4e8xjZxt/h1A4X7P0C6gYxAs8dIewJJTsQCQIbBNkI7dEPEv7/9RMUEd4XuunyGxYdLP8e6Qon7xgi/P/q6eUAADHv7AQB
KNkp7BoeEsoa4zbXDacb2TgFDBHWCAkOEfvhEtr1twoy9y7v/R/75x4b+fERCkkMFDH99SLUCfXUyy/8//kQHxK24t/7F/v8
8QEp8PrdGN0DFBb4CAb5HffYHjG/JBX9Nf7ZHwkXCw4f4OvXAv4jGiNm8PgdJdgJAP4Xve3+2/wLD+cW3g7xEhfXAwf3Lssa
W/ghFfMTG7XVAs/01e87DgEZ7QH3FekgDswZ++X4GP43QPbx2/4WxBO+Bump7TweKBHx4xcu0zYs8fTMGxejCActVeD2yfUi
CyjzOAn99zEVEd/vULQv3ATkuPvl9g08BhAf+OMz+toMJPDkANv++An5BOT1CwPK9CAGFCshZFj0Hfe8KiPKFRQ7Ed4mR/AT
AxQnERPXyO/k6ivcIQoY/zUUHRXw9cYD8O0Q/vn5+Pgr+wH+4hQOGyYW9PkDJCIGA+tJDcIz9hMf+ybuBwUJyxHqCBMAGRkN
7/L2BU/s4N8ONhD0Eg/BMwYQH/TbCARENyjY8wTSF9g0FNArBDbp3ylEBBkAzf8+DUX7KvHN4P/j+xD8GgUT/Pz+rhgvDvkD
KQgTQEUQSBgZOMTJBDRKadX1ER/DCf4HBrQg2hwU/R5fIkfxA+InOOoOChCd9Dz/5fYHGOz0JyEL7SvSO+MI1Oj5I+sUQQL/
2gjpJAQJJRczDymiGh0pF/AA+gM9/ijgGSYFHdvBBOvM4wgZB9zyAhH1AwUEGx8PQM4PCRgzE8ou577+4fEH6RQtIwS96+4m
L/sXIPDdAe8MzeXeRNUlIw5EBO7iItbuGALL71AFGDEYPyzVFNcrOeQJBxfzUAIZ9iPAwEbjPAMJeAX+7QX4Ji/tHewE80VB
CCo59fDT9Dov/fLn0NocCBnGLwn5++UkHRYt290vqA/dyNHbSPgt4QkfLfgc9druJR4g/ezwuRoKGMffEQkj2ALf8Qvs+zEO
NAjABwTqxwQMzDUcNQbt0jUBQTsKEz/TuLoKOAPrHdASEeACOAk/UrASu/I1KQ/HGPJNBQkISbYgLgQc1eoaEfvn8gPFDORP
FNQSEh0rSDAEKQYdLQbh3A7t/SAY6cQB+0ojINYVJB0x8t7p8d8Qy/8+BvH4QA7FHAgX/SzUFTMHNvjvy8fs9TrrLgQg/PoN
+wIJ5+/W8zMZGvneKN4VGSX5+98N5w36+tfqBgHtGRvoySMEIAr39ArrIAPLPicA/ur+BQj7HgEVHQMf+8tS/wL5NPwcDfoe
HL7t7LYX48kesdsZHSIHJi0TP+PiQvghEBP08hz5BOL/Ww/807fe7sTjx+Fv59tAwwElvcHuzu0/3fYU7t8IH//3B/cacQEb
D9Q2+/nsFjEjAAzv7eTf7hrhss0FBP3wCi43+B4SOxwexq8B5P8KyBEH8BEbMNcWHff5C9gZ4UEu+sTyFvcOsxcMzwIiEwXd
CEocIATyHFQH3xjlOdDx0Tn6DQoDCw38K8L28SPN/y3MABMPFAc7PJ3eBfHr9vLe/sMTNtsuCyI0qdwMGCoF8znZuecC+E35
HVfw3vEX4bERz+q+wCfY8BIK8kBuuDf88ROW5XEjBb0jPN4QD9Po8QS4Jk4S9lI7JbXm/wXyKvD98v0LEdrW5hIo/wwBlNkU
QkD3G03hD/sw9h/J9B4YPfgP4gYDCN0ZDEgfCee+AC8YGfkbPgEf60kPJNBO9vEX+yMl8isD4TEEAevBEzwEMQrpDPkB990R
Jgs2uPkGE/7zQCoDtuudC2nRHNkD9Czr/QTG+xf7/DH30xMTkVAT/N4B+hEOKDYKR74U8Cz3MQ8J5OL8At0EHUQpIerwFg7n
7CQKBAYW9hLo9NEc8/UDsvI6zRcY/akP2QQL2Sjm5r7U8AsKtR8V8BUSGRAQyw0a9dcQ/Bb3IsJE1sb/9+D5AOIIDfoS0CUi
7hs67u0H6tkIvSX91E/k9eDpnOPQ5TYq9xrp6h7xEeka8B3Q5BrrAFf0GP/rBTo6FCk9Hvra1d3IF/3f+wQB9TW7av3178H+
6N5kOeMpHwDp78f65gft/gX95RgZ5AAiLf4c+N4o8hMdvz8fICv24/0F9iby8jAM8sHu+wUP9cAgIxv5AMXuCfmn490O9Nsi
9vM0IOM+2Aou8RP8ECgc3gHaCOwNAAsC7dnqGgaz8f0O+z/v3fseuiPoMvq88PIVGOgGIMgYHfL/7v0g+MUpAyr0DPfV3P8X
Cej8/cEK2O4x4xZM8dog+03k47zTBNwCBN0QTU611OD1Kh4H2A/r2+vsKKYp5+DwHQc7IP4D//3bAfrx4wTTNBMDwdsXE/rq
1/gpDxgL8dzH2xwYQz4pSyvCF7kiGvvU2iIIIP/3Qw8PBCEKCk3Y9ggJNA4ayeUEFigDKhAZCuv27/vc/N4QsysSFfHf1GML
KQbfCRrrFdwQCS/o5ATsIhkCICH2/v8J8trCAy63FDwK1wbq6w318Pbi/fM12Q8JCNIbE5Dr8DfJOuH448wnE0AsJfkS7gX/
AtXT6xLd91IZSxMM3iAN9ScJTgQf8tATyPUcGr0f/vwiCRHo5Unvsy77A1TiPTXQ+RYtMuf9Lfwc/PwF9Mb2Ew3z+yIMHVfg
TecOKs3cEhMvwOndLPwNMvr3Ak43Iczh/yIMPycaT/3d9Sj80draFvT4BPf6Bdcu2VLqCgQrJ/rgHSrrSxj/DCTtPwoOANIm
CdkH2PPx7uQI1ykCF+FMMRg19Bwf2CYRH9QMQfhd8dr5K1Lx/kAH8wn7RdsDExoMBd7WMAzzLhsI7vLvEfvC+AAz8e0GXk8P
4Oj1/8u9GAHK0PO0+EE8yU8XSVPHAT3CBrvn4wdM8BjY9kH3/gZcMg/+HBYN6Oc+qeIKBshL0w4U1/2eBkPaxrwZ1C7c9SUA
LzMXHh0I2eMh0e/95932KMoo9lsP/SsTBVEaBAcf7NboKagYMgX7BfjrFfo23T0lDMbNMx4C+gkREz8c7PX7FQ/TqQkLC+Qh
LMTf5tr14eIj6ADl2u3q9vELLQgg3/MeUhgH7Qk17fscFtIVTfDmJuwTEfkiaS4YAurayfLC3/z+5xgd3OntPNRZFNPUtFDp
PkC/+vjV7xPkNAPh5tfMaawMFSQJzNYFJDsIBuXx/t3qsMjr/9axKNXT+cnt9euePLzm8uQd2Uvk4ZujCgH4+Rn9HOH1tvUQ
D/8WJxgt4Mwd4s7zBrIdGt/z/scW7S3l5/Pvy8UV//zpJhwA6Nz22xgWH+Al9P/1HRPv+hQoV/rPxdTcMxUmBfoEORHe7dn6
DgtZDvsf7rnh7rruAjPr29bDmC3zE+ccD6fJV88KqQDfH7vjBSMf9//vAPnD5vbm/fBXED8JsOES7A348iG0JvRRG9gD+PP1
8zP6+QpGpOkauhoa2QD+18zr9esgKFQMP0gAkg/9yvcH7Q7qQl/W/N8CFLFFIjBf9C3y2tvF4UAJMAAkN/8fIRrAAOl8tSfS
CvPSKgAT2g/H/BYXGyjqCxFBSfbqsN0T9BXl5yzkEQg96EC53t3YBQsPDtvMM/sU+NvhIREcztImECYTW+oiU9Ti6SvMTAD1
FN/l1T0MAu7uJgsYChUFBAvlF+YH0hsT/xrxN9gBAxn38AIM+ywR8UPRUUT1/fQZHfEXChPDNOjq/+rtHwHf69XIHQmE4uQv
EO8XDgDzJctV8yo/9SMZRAZNwgKwSwgo48XeCPPo2ekVDwtNCsbeJvsHAh65DSEGMevqWA4VtOcGJhpABxUoKfTlHytGLgIz
wc0lBQrzqQgjAQvbHOXh0f7iHgfEWR0i0R/8JPrwERe8AAXkDO4R7O1+TNb01P8oEire9wTk6A3mrEMI6sryAxxPMBH8FwbS
5w6+BQb1QSIL0uAz4Sn1Cfi06tHVKPAUId9KKwMH+gP91yEgHOsf0e7wBwsrHwMqJ+z/FxvnCSDM9P29GBjCzjUHEtAtLN9I
UCHjJ9KuCuE93e0vw/7zTgD8DkC7CP4FDxH9Hwg6I+4bDO/WIvnt1wUfIzoi9zcO2vAu+hpmsRMt5BkGGD7lWhbU9Nv1JPoM
4h/4+QUFr88K0LT15NdHAw/92SRCD+MD9CMaPUwMIg8W5xE0XkIO0PDbVc4wI9Yp3PzyCwsdZDn4OAfNAt8PDBDf2R385Q0P
8/Mhy87u1Qsu3g0rAyAcKe/47eP0GfE9GS3nESr06fcCyQn0CfEC/EIRLOvnBwsW5fgh2tgKyPA95SQUIwJc2BbK8CUu5/Y2
Fg8DBRb35u/IvxLPzSH3NPXs4Qz52NnoW8DTKt/s0xeyEeXg+dAgQQrYDe/d1hwYGCMeHwYXEbA+Bu8eNcEZ9wbn0vgVEREl
GxzzyuTv8+77Kjj3HvTgJREfAJH47/jXI/8aCe8R2Pvj5+DX8BfDIc21uPolrwPsDVjX6e9C9PTOFiDgOR/4BS83GQYC2C/H
LiQPNQT/JewXEv70/SDW2ArQ8go+wyAoAv0Zp//gHBw/GoEEEg4SGTfn+O78Gf0V9C0QIsP2PswD9v4e1+DWNDtWEw/e7CfJ
R/j26DrbB+sLHdsz7jTl7PIg7iBSAbgNEjzzFOCjCBbf6d/27wYF4hPSDM4x/Ra0MwH6ExsR7jf53NTjGfz3MQTVECfCNe3e
+BfxAN32MwY+Qi/eIeqsDP8B7yMhIr4W+RM2/hHz9v0gACYE7AH/+Q7W1B8MA9QmK/jX3/IGABMiAs0c2s4mQhYMxfMS+eA3
zwVyOPEV4zUWW0zgTQct5ObtDUDzQ/8D/wXsMSTvjCwK+xD9Fe8S6x0bDvj02uau6NT91gj44+HX0jn/5iX1t94GDUwsJ/XJ
ECcUvNPqBvfU/NXyKxXc5BrnB+J/ABEJA94PCiX9JO/uK1IsBO3+GPA3BhY10fjPKRYnGiHK6/XKq9HVTvPMCdYg/CEDGN0p
Dev4OCDRKDIXDOrlPxYF8gzu9zDM6t4wC+AHDe4SBgow99ZO6RD5BNwKEfIK9B8TEwDm4D8P+g30CuMuA+30Ee68Be4PBr/f
I9YI/fQtvfvDKwDi8vMa3vw4IcrlAwy89OQRAifoBsdTEE8g1x4s9RD8yTMQCOucDfwGABLfIgj6Rvr2IxnY49PrAyKn2xQY
8b4ACjEz8L4t1xbxwdAc8BUn+0mnEB/G/Qj98dnkQBXz5+TtLiYNAQBR5eEh/JUdJwkdVOkyDfwCAQw2+jfS7m/37OkcG9Lc
Cx8oyxHxHv0o6ObqBCWy9B739RxOB88QzAdfGxEhRtse2DDTKdv26OG8MB4bI635HUMp1kG8+9zl/gEB/U/+9t/vCBgO9NAC
1g3t9RflGiseP03eArXc+8P41vRD4eT8CPMM0xjZHwdUywAK/Sb7C/8D5h7OAhVIBxZI4R7m9gggBPv5CSDSzg7nK/gT5/gu
GwT8E/AOKdb3DgQoAAzhEQQCaf4WO+D8BSpU51fCKAUB+c/v28QL++UBGCgL2ATX7OwI///f/vQQFEIRD7jc+i4uKyji9CAK
SPvKExfA6+fuJvDlIANA8eYvJCEQAdZDHgkS9hLu4vD20RMTDCAO5ebrTwnnzMTpKSLxGeLSVgkw+94BPAAU6QPmRQwUJuiX
RSRqHOD0TR2XtBOl/8029e0GOcP5GCPoHgDTx+L5FSMQC+feHfL3Mh36HOED8OfT7RbrAgAr8wwOAQWtEz8F8wkVt+dTDQT7
C/sGAR6s7wTx8CEJ8fzdo0S4DNgF5/UQ0e8O4xXr4Q/ACCvH4Bu0xg83/UT/6usj2eoMIcblDvtM4v1ZGyIJ9PjyE/Uf5gkM
KT7i7kUB/w4OvRr45bAbP+NXONXIpP3pA/Xn1fz9/xHpI+n5DRf7E8AgIyo2HtJAJiUS+9mhzkb/PtMiBxv31FvpMNstgTPY
DMS/+v356AHd5Cv9zvPRJRj9DiDN4eo/IDwqJNm+Ddwq6RM37fP8GgfoBxbiDvkp4SIBCzC1BgQU9g776AXoNB8fIAcIAurp
Kv8aEzLz4xXR+f8DzvffNu/n6s0nKr4YDugeNsPr6zIO3wlHQggO9hQ55+fgz0I2fy8T5ABPD1roMOzQ+OwJPxTdHA7zBhPh
+/LvBNYiV/A58/oa5g8SACKe48NP52L3LNspIzUgFxQRAhzSA9jhAAgvJzrVHhKoMBJC3dLt8vnk2OwC7ATqC+oNCOVN4vDZ
9y8G3wQcygjG/fcQWUYS+BQE1MK43gsA+mcZAjMFGun+RgFCEvDlEus69jWZCg0tGfEg/7r/ON0+zAHcDe5wHvBP6NfmTAgq
3wXk4kbHABkOTgADPfcg4w3m8/sk8eEHMgPlARr1zVHE54wb1xsN7TLS7dPuLE0X9/n8JeUc3TwC8Bggw+UE+DAPGPcJMO7r
5MUV3usBB/QUGOkE6gc2/xLb8RsZdu779dC52Q4C/+go1Pz5KvvxtNj/RdING+nVTOy6SO/eEPz5DgUxPA31BUz9GwgWGMok
BBcA4BYKNQ4ZCPbSD3AU/+4g5vblAy0wTiUlygTNvQ7KFvU33Cf71CbMDcUXtwohQuPv8cn0CNUZ7HgF+tfD4fHf/gXX8rQt
EwQh1t35+Lv74PIo7Anh9Ajj9wTu7NH+qOUez+0cAQ0qbBHD9cMS+AsD3A8u2tP9IM9IrhkEsfYKIOPbH9AW/TIs5PAp0/UT
IPsawBj0A+0o5twS6OsX8UPmEQHBE+bP6ulgCfQSLu4O4CIwFVUtIepaO8cKw+cR+zLOGNDy0wXlvB/y7MD1+hQUJBj/PQXR
7Qva4vmwKwYY/eQwASs4DbLMxC0h8jHh/0Qlyh3nxAbcJfACIkTICvP4GR7X8wXT9Sf2Ctb38CTh2hnR8BoBFxb4D6rh9ej5
CrQO1xvj6ywMC/QKJjIFDdgU+Qyj9xoFFPlYEzkd7vkstS0fFwT31rcdCx7cWAML+z70AhUV2jkoOgUc6q3j0IbZCu5+7NkE
9/n9usss1hdXzBsk7BEYEioIySXSDy8/5udzH/4X4iYvUUzlReYM0NnkITLrSfou5PACPTDntB/KES3xHdI37vzlzk8K3v//
MCFOD83P3yUFNgz75QPz6ATc8BQAJgcBLQkVIA0gJvMN9/Qz79f9Z+T6/NPCPB3vT9nn1fXj8f7M6OPb5NUGDegUIzwGLfv+
8wtL2hgF+g/o4BsHBPAJ9AnmOPLxEucwBdcfFOz1GBzZMCj1KMj36BhRIOwv4fwm5hHx+w/YHmRE9QkADOkUIvoX5ekP7Cgy
JBDyNRQF+/onTTrRJN8Z9+nT3xwQz9M/+sci0M4M1egFy9L28u/d0uAT2bkM4CPmJlBOy/bICy407tXWEvbcPxDhFs/cusUP
5SQnu9w8ztn+1PX1KulJ9Oqb3uoT9fzF3CHqtiTaPTtAEcImPy0W5gcoBMAI8R4yCxv98cz3Ggn/vzIj3UUPNg+C2SwlNxDu
Qszl3QPtWvL+VuTg1BTbrP3J5rjJEd7+/zM5I/Gs1QLJ/QS/TN8GKO/39RmPJpX1cu/b8vkR0O4rHAL66yru4RcDLB3i3CMW
+/YdIUA2NywY6d72/tjtu/fNs+oNYVNQ7Ezq7QU3DiL69y4f5fzgJUFM0gT48uPLRwDmzU3PC+DNK9QS7hwQ3fAAqexY6rDt
BEcNEvas+fPV1NbWN+X27g64Pw27U8tDLejxOg8KMesw6gMjBzD0/zyp9elP8bfoyAVRKAjo7f22MEDS8h/xBdpCFgAEIgQk
6STiIf0DTBHf3tIp+grz2eEVIfENJTU3LLLB6VIFxC/vA2ToEB40FUkDAhYy9/3J89sPBC8QD3/U9OoBKgr47N8uEMEvKN4K
z+r4JSQxNS4eQdANFyf3Gg4+WwPd+fYE6vgTvxLV8ggcJTH+CO8SCAPtuf7DAM8I+MDq+ADe++Ea8un5F+LL6AHpKjXv/8vt
MMvJ2i+s+N/17zoPEg68CQUGCN/H1PnaAkV/BwQW9030NxvmNy4d/vL/8A/n1vky+tQuNw/stwhCzgzL4BE+7wH5BBUFx8ol
OEYo6PLuGfwOGurP4RwL6lkl4QQVH/opI0zMFgviHl7r8hYDDiAp9TgJ2ADw+RLtJgD63mEiyc0+++Cu4gfm2TDekykyIO4n
++fDDL/t8fzzDOs58hkJzWAF7/Xx+B0rOknj7uwNDTfLAN0L+P8AAx7EFP/IHAT17+O3AdzuLxNaA+O+2g0oBQfP8NRPOhzt
8v4m6QcrMzP051oSHjXOHfgqGeUB9zsL/grX7Tz269+4BiAT9RX1C9/UFL/5DDocPfsWAcoL6QDTnNzxLNbRLebd8gX8Ddvp
Et2R/BjMEvH9LeW+JhIEDvn+FhPRzB3k8vAS7Pzz9vk/qfs7AgoOyKsK/RjrAjci2uoLLNcCG88K1Q38F7g9KzEFB/wmJwrk
GA+4Rb3suPosADakAh84SvUmxQYA5ff49Ov97sQdBGiv2eg83woRDAToPu4f6FXdycmiA+a47QfzHiwBEP8KBh8O9hPx1tU2
/BQL6fX158/67jUY4ee39VfnCSsvBAD6A+XcFDL4OgEUHEL5+c79/xXX68bw/AImFPPvy97jADfMNxPl4SL45g3k7fgYETf3
DRJoDg4EBkzv5Nst8dk8/P8cERvnIfpPtAwDTx8TE0Y0wwwgOSb1/uUZD0Xk0dwCEj0Vwv4BGyY1HuHpCQ3eGyUuAh8hKA1Q
7zbo2+H8DxrnCjAxzCfv9RDcEOn+H0j6MiEOCQfaIwinLPgHxwHuAh4LEshO5yIDPgslF/Dy38D2gb4aG87czOHb3Re2DPU/
9foi9vwUDCoJSMf2TmoCCgMmKBfg4fry9MIUxBD/3igwFP71xAXZKcX3ISXS2xjP9O8OJfkMGAf58CU72fINLoT35QM95gYC
CTzM5NbvMAbkHCwNJQXkG+EOCA05CxxZ/RsN6924C/MgLxjvBiXg9v4MDAUdTAsGDwTn8RYFGrAlOs44Er3vrxtQBwfvzvH2
BdTM0uvd/gv0zPj2HiEc0gHrqNcHShU/yszWstv59f8REAIcJxoYXcXZ70QLIfT4+Ec4rgseCvLCJ97mGfkQCPYSKSIH6iTy
FygVNx7g0Evp+A8M//gm2AD2OPcU69PXBvnXDPEKKAsvI97tDRQnHvf8OADp/gBI6/D4OApE7hI+A0T+IgRS4/XPrQPe4gkW
+UA+GOg9F+3dSkndBEY2I+sfL+wVLgjvBUm5sP3YOwQz0RzyAvnwBAH41zjl+QMg+78PFPJN7zHtgd4FCfUL6D3Yyv/5/kDS
5iHt3MQR4KEU5MjVrPvlAhryHd4ExiIuLiZMfyny09EIy+vbZbP39QDr6tPh/ykuQRj+/9KmxsclHhcY8uzl+/H+JgTxDvDz
Ed7kBuHTgevyBDQC2b1E6QoI4gAg4CfZ+vQbIgK63dLeAy/y9iUXyAzUCRq9HpzA/xoAFKgDTRf/BPLvCCQgFScj8A/mlswn
Bvz4DPcZENM/9Sq6/sbV6Cg71AWgLQwN/9PzFBfvDSgJ5UgY+y8tDxqyKGYZERYyKv65xPkP2pUQHsjv/jLc/tgZD+Le9cnd
CPli8iIILA3RSlPaMC0yBuX96RzfAQUrNMv0JOvi27nawUwD1fovBCwJRgIyptP88RPfASDM/LoK+Nru2gDW//0CGwvx1v7y
Cwn2/fIrEvcKzzsNG8weBQ/1OxX5RzMIJxy8ObjMkbdZ4SYbzAE6RgAV4j0A3tbZEiscDua51t/f7C3e3RQgDTMJ/uzMMNTj
HfoYAwQnC+P6/+Yk5A744hwrPwMn5ti9yt0PpAvS+yby/BDC2QToBDbX+PUBSTK+Ie7rMvsS8vIIzA4vrCP+A/DP7RQXNkMG
Oy7/7u3uC+zTBc/UKDyxu+TdU6ESBxY8DxtdCuLv6O/DCwf1Rurd9TbfNt737fTZ6uRSDdMm2ffr3/zp/mDS5hVWCePl3gXS
zOD47UM6/uDD1T0T1w8WBRrlQN84OCEDGvbM6CrPJBIqLBX4/sL65qfH5+kA+uUt3tUH5uIMwu8h9uYq9DEIFAMIy9oS2DgY
Fyol8PJM9enxnf+2DuD51OjQty9BAdoM5c3P8wzR9/7S/P7FLxgVKg74OAoy0O7nFBQOMBUl8d0EELffzd7P2SH5GbvvxGv5
MBXv9BPCE+MXAizk+735++7vGA37PuvkE+wb9OEByv/tBjcnDRke3t7bKvREMg76AvcB7RDzA+4y+PkA8P0hAhzq6+dK/ur9
CgPz1QhjPDXDB+P2KPDnRQNOFR0c7Pj0ytfTrSXO6za+6ur02A+7CzXy8fTG7gYvF+zk2EcsJh/i7gv40RkA/AC5JQQbKgMJ
UP9ILgcAOi7pxb3jB+3j9Ag2HzHuBvQP8DcCOkUpG6L2K0UxDRIZ/RkaE+kZELsPv+2o9qQbGSVw/wcC70tbLxk2Ku0nnfbd
0tLe2Q/97FUIEjD14vfv8hDFykEa3u/81NEk29Lu6yAMDtoVGuwQ9fYQ8uHLAuAGLd/YLhIaH+jEGBkyGQAj5fay9eUA5RKy
GRcCBSDS2NTwBzQU3yc4+CrnKTkY09HGD/csLfX5VxABFzQM4tbY3fbGKy2x/hLg+QnYBhH2Ohcf9vzc/vqn5iobACQv6foI
wTchxu0T19gKBUQT2RjNCBD26dcA9jzQ3tr1JRLt1Avx2u/kVSvaD+f0R9w47/FeGv1M91UBEUGRAOMyKmTDyvRV+/XxVPrO
JiPAHbEyIvTX9A7cKdkR6BAB2yMr4tb/6Mkn6WYSw8HrLy7M9RbtJCPz7kTEDkMp7Bb5JsbeXBrs5tD3+BXzD/3gXRo9B/4j
CsfT/grzAMrHHPbaEin9xRxU9hQGCh3o/OMJAwfqvzACLCEt6/n97AgAA/sb5RLcFvlBF7oJ7xztBini8ABQ8xlJSPALt+j2
v+3pIyfv3yzcsDHYzC2wGD8M+E3XByTiMwr3Axo1CxH7wRobpBsnE/0gFADcEzwtJTsi+RPuAu8nGRhPE+4mLPhXOPgUESMQ
3RDd68/w7Cbs01cVHes27S7nQGE6H8glTfjeB9wJGRzo7BLr0+0eKepACej1uPcB/gkcAMUHHMhS7f2zGu4+8NP7/ev1AgMw
Gxoov8sV/yAWF1bhCu3iMzwGxgkG4hb7LvXivS+a3hn2EQ7X2uAXwtuy8eYsAhPsAA4eEP0A4QXd0zf549gT0NHR3dL0A/Ah
9cEGBRcC3uQq/9XMOPjtv/T+Fh7b0+IjD98C+B7yBfNBBg798AHXEBUz7vjA8hAU9eLcKtbwGf3xChHR7Lbo/BwHPjDbAwbG
D7X/sdzZARrV0QKU7hkfPOfwD/Lg0Mj19+LZGSDx9wkHESMcAhTpBwjywQr2CALv/7Iushkb/B/29RPf1AkRviUwDOH93uT6
U+s2BfDPDRMZDM/aHe7U4yRf5/FJvwXtNin93iXUwT8F+/MhDzkFQ/zT+xvmAfUSChVJ/CH/Gu7E6eTz6tBRBAM1C+4w+xsK
Bv8j+wz3+eoK9Sbr/wPBsyXzETomOh7ZBSE66fwO8g8EKRHzMgPN3gvNPi/kQ/wE+tK29BcLJw5IIQTCJA3gAeVBEts2FMsB
BhgK7BQ57SYacQDWs7oB9+3q5/gL8RX7+tRU9h8I5wY9Ih7e6RfgIQng5vYJ+0HYCPwaAENT4jNqIwX77zgGDuzm7/cj8Rkj
L8fy7/lg9Qvo4hbs+fA1FAHkFkidEuQX/cYyLz8KJ+0B92Y/xr9QMyZL4RLkVBgQAuTIyTAiMewVMRsI7s7mD/LxDuf7KekH
KAXxx9Trshbq80nLDN7+3hXy5AAfvw3yGRMe7P0NGPQVxyvPvAPwHA7w2PX+E+gW9g6/Ef37E0TTCtDlDtnaQQjl7joLQAkw
+NEgGdv73Cz77kn6EfUYwtCq5Pv36iDt/gIl7v0oIiQF87oaHafkEe8F+e0dANvH9OQVCM3vFA0dzQ8aCgkKFi788Qr/834M
GjYkIt3a8dHJy67H/+784AfiBb7dDfTHDurxCt4iZSIQ/LcRKvjpv/ClKwKv/1QVHfjsEvglARkQ1/MQtAjj4D5E7Psk9Ncm
EiEsrewDye30/hMAA+je+xDlIvP2IvsTQA27xsb9IxUG+eb9yw0ZJfkSF+n1D/oe/vbU5tII4gAM5BMXyO8V9kXu9TXU4STq
0J0Y6vMb4/oi4D0D8/8KABsWFD9J0zTm7O0gzs3R3d4P5RwQ1jLYTO0W1v3/2+s09jRABu3xBQz8As4H2/T38/730iz1FBTZ
bw7g+fQBMxocUebjAhD1F+AB6wf1CRcUAejtDfQAAMLH8QvWy8QTHDQZ5PUXLf8YB+TP59jTcggc0Ns6Ru/y/yMdCRn8z/bP
wrn75gPR3P4D3wwMxQcF8Qe6vw/9B/bW5v7f9wAI/dMR7zPu/egFEhYJLdoBLAkXAisVFsXwtxYv0g7SJctM6PbrwSk21/QV
7BMvDvD2yfH3BjTFK8Ed7Oz3Mx0NF976zRUjF/336z0DIdjkCRsiAR4E9PwQhiMsBR/sYhopQL893t4IMNPZEiinKxYiIt0H
zusZ/UvpIBcV0ArgDCQMXDMe9vf8+FfQPPTCs1D64vMT2cjxA/i88+zC8sYPQgbB+vcDAjLu7icbAAbfIPjh4tcE6fUTJtwG
ROsgtQFA9vb6LuLiMgIgCAPYU+za684L3Qrx2WvdMg406Z0x6jcWwQNV5AhFKCsKRgAHV/ELIfU9ETPS/NzyGwTO7xIBAOsI
8cLZCPT/0zMjEdbzDtDrxTYZI9cxEOwl6v8Q8su35xH/6S4WDA4qBVP1H/P17eYQDiHt4rIdzM76C+774hInH/OkOyq4Edzi
v/cI7NYA+jAvJyjZB+XAKT4+EDPT2xj+GSU5AeoDDRDwEEUEDf3PDiMcTrgd3QMW0C8sA9QC+gE6/PLrGLYb+wL/7/AfAQY1
D0MbC+IKvdXx79fbByrxAPAI1PXb7K0TNfAO8wwJI/dJ887EPkkF9B8/OM4Fxe3IHuvCEhPrxysk+93rAcIgtg4TGg3kHxc/
8gkD/xT3/vX6Bzoj9BDhBL0kER05+04HFg3uEfEkcj/bDOOxHyvoP0fjMhsrwv4+KwoJ9/opHQMH6SgjyCPw+T3zK/TzFwq7
BQQPFA0eDfneBgQFRO/T7Po08+n55fkB36rMASDfNT8OtOITPQQf9fHx49kSD8QS09Xavv3q6jkeEhfvOcgAGO7zDBv2DulH
Dd7sF04rARDWC+AWCgn48yf5Bhr26DLy//zvL+/S5QQoxwYC/zwR+zgECsUl5d0KLGQALhYNDu8a6tUVE+3GCPLTOhyCDA4v
6zYKJA4EJzAC+C8J8uDp9gUCBRD9ruspKDU32fgbHbQ0Xx++9KsQ9QDk5Q82/tUHBepD5PrKuTwoESD7/+Xm1wEJ9QIi9GAl
9+XqGiPf4t0B3vc2MML1LWRB80pX4R8PRT4TBQPROgf6xdrvLO/5GAf41TUj4+IIFNsX+dTzC/Qq6CAaA9MfyQkTNf7uGyUO
N/P4BP7fDcYWC1L9WPj9VbLaAi7dOOgIDDDmzv5QE9QeBvAE0yYtARYRIhTz+hvqHyIQFzLdJxKcoxnCMGDiIJkQvNy27s4k
4QkF4e7t4n8Qqiz07vj4RvdM/A3Z+vMU9xwX5hgQECAEAfn7Of0fALst5BI0+9a/OQTr0isd1wbp0M7eDNUWswDIJ8HbH83A
GeRVKfPy9Pzh0tfl4i73+90NJDER30DuCvI6FxX6RSgE9h8qMSsaJjIg+QHfKt4BJfDw6SJnBuG8S+3xAw3h3A7gBSFo8+8T
2jb9URrAu0sgTPEhA+dB3wHv2esAFV3w8yIRsQn0GUvX+vj+twPvKRS/XA8fDx4UQuIbTjUjzzILI9b5+O4IG+b68OjGAxko
Jh9E7//a/CDPz+kB0VAIGe4Ny78W6g0IEDfoG7wdL142wPsZLhDhJgfrFwb1D94UG+Ab0g0SGrcdwsxH9AMY3Bkp6AkLF8fe
/wLiEQwaC9oU3xcHTC7n3S4a6czmF+UJ99jxDjEGA/1QxBfjAGICBArs1xIKLgMsBvpM+xXxGPSxP1DWLSkrFdL6CxzrJB4A
OeXgOP3p0svrzkof8BUYG/PyEe32HhM4+hjvQu31fxpX0gn7yB7g8NrpEefVOwki/BPGIxje6/IK8wfJ7jXwAwOwMeYoJfn3
A+yqFNYv+w8GI/4iARgC99r/8TckDNztKCI7+CW93tjl4Qn72j7/GSawB9XTHfMEGv492v0QAAH8EhQCwejZ+ifwJAUp7tXj
3dYE57wj1hgC0h3d3NL50OEIGhHU8SUa8vcZ7gfi4/vg1hgk6Pr49BrD4BcXWAHiKOP/0+n7CU5hbvsA1hkY+vHkuyHz1vIc
FiAFDhLSxgXZ9/PzJxAE2CX54Bz01Prm7wMVMPJEL+74G+P+HS4O+yxOJ9kFrPn96OHVFiQS7BUKxg0R/vTV6jM3DfMSA8un
EwfC7jwTNjUc1+pTBdDb4xs8FQPTEgQRVQDZ4BDm38UWDug4AzvRugwLMTEmDcs+EwYj0Rvv9gY9IeEQGhXy0RHR4EBP7eD8
EQg+6BAaDfghGgvXTN0ZAfsVF/z33dj/6+DfEB8qMxRO0TcFNOQ+D/Vc4OzaAgHf+KHJDPPeuSPv1Rk7BP0DOhwzJSkn5+P8
3wTt0ATFVQwl9Pgg6RUB0h8TCrAk/ydrIcYU89cWFOP8+qPV1D1U7jwJ/v/rzSECQLoIwmH+LuM78TUoMBATPxfaMuYj20QD
LM0g8/oP6ff56/Al1/fbIiEAZvX7CQwO6vTm/xsAR+kEFv027fXl18j4C89DzOzgOQUr4Scd5UX9BiVGCtozDxLt4PQNNuoC
/93zCDfgFSsRIhEGBzwZKRHb+uAe4QPQI/qsDzERNNECNeX9GgDkDgfjDS5/Cfj08icGVhvCskwFJvwTAs060hnp5ubyC1Hb
9h0ctwYAL0oiQEb3Ca/sJAjzCwIf1CpIGekdDwX69gVlNk3p9zrz6xPc+DcPJ03NFtonNAAE10f9IB8j9LIA7fjiKxhCMsDr
/lcNat/52h33+OXTQ1Dx/PTLFvLjBxcrMxdPCfdH+BcvAxAK+igUSDTuyQXlZ/G+BQztAucS3dEFKQn84PPwARDoPt0BB84T
BB0b3uoRwCAPCPfhDdAf+Qw2Bg1HBw8MMPQOBxsD7Dvzz/YFIh/+p9MFPucf89Pz0O1O7ORVDVHjEawR5eZPE9bt8BPgwQYB
+8Hpr+AwC89A6CJF1wVV0frO0gX3IfX5At818/kEWS3g+AT2+v3gzQv+WP47/1oPHs4YGkD59CbK6RLN7Sf7ChISssLbAxD5
A/8GMt8G4zr05g/nADwu9ioUGUPe9foZMdMWK/7sWD4isCEjHzgZDuvvJTeqKfkeIMAN7DQILe9HEi8C88EwMO/gFaz0LyYT
+PYlHxff/vHu/xQoFQowCeQt3bhKBge7Kvjp0w8Rz/nq6iJG69IALAe61/v7L0gaGRIML/215P4Q6tsYF+LVM/b05L/J+MLB
SqEWTwsc1w8L+r8N9NYEuiPkCPsd9RslRPsBGkUVzPHd+tYFGhS6HNgMLbwnU0ghHUW2vfPoA/4XDjcPJtflAdXe4M3tBM0o
6PUY6OEJByo1ufs3CznsDtzh3Q4dCSMBCAZA+zcRBjM/Ff8EAQy71RjvHR5IAhD4DNQd6flzFvLD3s7h+ekKCNsC6PL57t8e
BN4I2vQjDu5sGAsWBjzSQu4OKhbtFhr5C+8TFQ7S8tjqwuf3ydUoKfhnQgf6zbwB2Qjl5RcB9C0AxjrS+jMKDDovvy32zAb6
99nzDMbqEyYeozRaPQASDCk1/PH03VxCZirox/El8S/LB+G9xv4ZERHG/isSLiof/IoNJQYF7SAV0ye37BYw4sUD1QQJH9rd
HvZd4fvsDE/4BPc86AzSivcyHPje+wL67ANi9/ALKgIdDS/uM/8a2vIb/jsqA0gcKVI32izQ/8vkytgcDubcDinv9/0Z3Mwp
OOcx4BHq7BQN9PAH/Q8zCiQWMOwkuPoe9vTRCzAH+fwHDRIkBvcAECTr/8cWFw0S7evqCSayGPAZIh8eCooK/b/Z8rc3zgQH
/r/6A9g19vwnAtb4B/Dto+fv0xDRsi7hBtAVD8Ec2wjW6nP2JSkd/+wK9vpcDgM5Czqw7NA5Bdf3sevBOBjiEA4q3wHp98X6
G+7g/xVB1g4z4P/4MMvr8u3wCfEU8CHgRevU5gvz5ecu+O1TLBr5FtbaJ2Agz+Ee8B9CDGwfw9WuOAxY9vHQCPTzAd0XNwck
ExH87isLHTnfyfpZ6ugV8uQJIdf/JOpV9Ez5Tfs9AS8EuxMFM+0K5jRBMOf0wwQAz9LLETnsuhLx4gzBAAO98C8P8dvd/hcU
I9rLtjgKBP30/TP9CD/lr1YnXg7YC0MVx6YNq0bPDw/bEijSDgQkyyDlytcBH+z6EPXHDjP56fIG/RwAyEbf0xzOPRX/4PkP
8bgKLg775vf8HzDgIeBKEwT/F/0b+hcz0wcJavk/IUpExeep5OXt1fMNzTLxQsnR6hL2Ohr7/ewHH/f6y/bp9g7HHCEGQvz9
I/vcturX/vz26AHnCOEp8wob/cziD/YW6CF/Lvw6EDXeMjbFTUEq/A0G2yb77/UnBuQtLRXqk/UWyxTv2EYmAffkAEfnGerV
Ee7qIQMnLyE8JufW8fML//QA9uUoH8rjAOtk1ETyLWIL2/YCv+RkE/L/M83qJhT3NfPQ+vXp9vL6FLiwD+jUHoEL4xO7CboE
FRPpEBrV9fnX4zLLKvgs7Ssc498N7bUlGAkTBuX/Xw0ZDsAj+f4t+BACSi0pACbrDcjlFjgjF/40DwSeIeQS/2gu9yQtEw0n
CBXdGvHkxRQF/FcNGwXuNAMjHfkrBxXvEAfCJPez+NEB5hof8dv8HAL1Cy/5//EB/fPbQgDWGQTw9xoX9Ujo6DLjFecQBw4R
BUXp+yDy2srwIdbQAxXR6x5jDO76zdniE/278xUj8QAj/s/Tz7+pDB4MPQINBg3OWR3jxxUyDCEFwOsUu+tD5x0M6wQIMir2
ExsB7Mr45tMe/iAaWRgL/N0RCNYXLgFD/AEyBN3k1vL7CTHpHQAD3AD36ALt1ADi7br59ugv+CUQ/9scwCYFEjM6Q9MCqOz0
1cX0SQoC6RzlnxH03Sb+RE4B6TMP58i2QSMVCwjzHDAmKzL5Pi4YJeXzGCfZ++gb/NbywR0IKekoBfAU4wzqFB4w3eIh2ejO
COPfWc7c9RrzKCLu8Agl60wpA+Pt2/QB+zHg1RfC4DvDAPAz/QTK/OkeHScgUjwpzeu6JufdNc4SGi4Q9gHy/BERKcAsBQAw
2g3tDcQI3tESDfC2NfbpCkb1B+fvGCMnIt7d6t+zAPj1INBXBwcmKdnw/R/W5hUDGN4XLR0Z41EX8PQGBvXgOw4+CRAMBObP
wrrI+QflRAQM9P8lDyQE9fY9Pgr82fnfvOD/x/zYCAjx9B8zCR8e9gbv5gAjDwTPI/X77x8l+CDW7u3izSvlI9oiDvLdwBtA
+0rQFNo89QIR8S7T5zjpCfX1DOUEzx0XAXTn2QhFBuvRUkDvKj4eHBFGAxsc5hPrGfgEOQHnEeP6AiwCCxkE9s4cLPwgAwAa
+8TWCxIUqusPSzQT/iMKMMI76R2iAk395QAG+ALXBwK5FygECxYTEtvI/zjVExzkHgk4xiVH1+vK5v4hDMNV6A0t5+4SI+8K
E7r0GecktCGxZdf/uPXm3gjXCtvq3BgQA+cAAPj31/cTCA3OJQYCAhj71jsEuwMwLDQVD8u4+AE9QtIlDOAPFgMBLycKDecW
/PcICCck/wf/KOge2g7q/+PmNvv+OgAQDfU6BSL7CAgN6TUxB+cWCw8VC9QKJgnm+v0H+yX2/SkwH/bM+PP9LgkAD7hAHpMT
DdscDxNOP9UTxcoCOsPfBA0mRPQz0CQgydMGKOBQERzLEs/CHPb3KwdNJB0PGhFpK8YTClIJDzQJ0P4c+wQZEOfdPtT7+Lvp
Icfw7A4irC/K787PBCUAvuMy4cgNC9zBCf8JFQrA+/7+Agf+xsIpAz8n3SPB/+7pCxUWTR3vJP4z7Rk4ORArKaLE96gI08ck
ytu77/XrNAEKIrISERkdHQMT79UEyRkLz/nn5d7YJBAJAB3l79j58e9NDf0wkuU3FRccCWjJHgH7DCbDBgAANyRLvi8C2z/l
/BIRGAIkFyr70RLb+AELPADOIQwIB/ISGcTaAwj3FTXLKtnQOeQTCRZiZN4F4OEMHhHq4vLfASz94ioVGPTn4QwkFQH1JuL5
Bv0LJTQJUvn95twaD8oM8yTsTeX/FgENI/QCEPAh6OkR2//qH/0R+hJP4vDsAEgSC98kIiMbQUw9mcXjQfMMvCTbxe4L2iP4
Lg0Nxw4lHBga9uwV5SYH/fz9BvrR+goJIeoUB0jz38o/4wwdcuf4+sgc9PrmWQ4O2xfp8iH15CL359cGBuvJE+En7WPmtswF
ZUrQNAWdMPMltzQA/hknJtkNAdcG1+oL+zwM8emp4vYg5A/A1fox4zLw+/zl5/MX8fH9tAVNIx0QAhoKBb40CRoEGOobFAZD
Ey3Y/R4Tys4FRw/xBiMSHV+03tQiVgna9Siw+irq4g7XtvPxo+JQAhLRFxE6HwkHL+c+FLP2IM3+2/Mn7i323P35D9rUPt4j
+w37DRCeNzNDB+DWMikTv0b1//nV4g4fFfwW11a8FFjn0x8H7dnksBQEFRYE8RAb/PULHhgt8sRFxhYAIRP1JegNLzsnCjLJ
B77d2QwHFPoHDvML+fXf/A3dG7/kANYUAfoLAOAs9eEOLjvzAvb3RDEOtM0wNQPq8OoTFAjF+b8p2SPnyPAi1zIS6PHeJxzO
De3BIR1I8DcL/xkD8iUP7gD6FuvWCOcd/tgC7wAA/BZG967x6fQtD/CO16MNAQQc/uw0MREbzw0H9uj6AgIQAET4Sf3c/fkP
Dd++7wff8CsJvPy1Ghj52EH3xuTo8/0QDw0lECDe5A0cDBn/49UEDwIDFhvW+8kADvULSvnzO9cpE70ONgZg1RvzJRlFICUS
6+Ko7mgexvDW7g5a4PYW6yzMHm/ZIDZT81olUAntQhfs39IWAyHy8RfpQSk7Jv89B7fm+RXq7rbbEe7jGQznviRHGgQVARLq
BxMM/wfh+/Eo5ED+GjvrAhUIUjSf+tP68vYgAe3g6gMLEfUAC9EHCwgDOvY1IsckRibe3vwg0vvrCAHqR+W46v415QEeB0zk
E7qk5jro4wogUCvTK8oFCPQesQMhJAIsG787NiYS9wgkKUj7GM7V1gDn9+pGMkDvEMI+E9tTGMnsxZTrAEASIhIBPdsq1CEN
PTEnAyroBvVOUxQFLgPkFQEJN+bl1vjgBDv/9yrD3DQPCyQeceUm7BA6JNcw9fYNREy3KvrlL/wH+gde1iTd/DANKEYF+uQc
BzdBLgu+6QLbJB8bA+8OKf36PMkMSBwL7P7zPd7b5gHf5vL5JxMP1yEjK/8D+wAB4ShPavtWI+/kAxC/TDUbERPFEyEZ2qbR
QARVcTEO+9Kpyi4FzwpCAv4r3hVL6g0D6wwI6BQB8B8R9BTxBrT0LFUuGPfp7xT7/hff1sgc4xliMuzIJxsCIRhKthky4S9G
/QdOL/0J4zYIGxzTJvso7wPy9ycR3Aq4GgjYHg3B5CUK/+Ut7xn79wrIEPbtygq71+/Uyf4hUPVA+uIS+PpEyQvi38Y9QvEu
BhD++P67Ol/Z0TcoCQfe3AjRxta8yEIOTU4DCh7e4hbr7RIqCB3R9hIA+voQ++sgyAr5GxrQHCETyQieDtQU2CPv7pn6DNdZ
A/33tyzb5CW3GBEZDdkLvyTm8tcNxAIB+Cn/EeI28uBO6+sMEuEgB9Hu8Pjk/SrlAfrqyNHY9iMN8BMLHez8mSr6QS4KNPLg
ARoPKcfI1fLqAvXtKaUKVykE96oB7+U/+MTnNe701zb8Bj7vHhTn7hsm/uYGF/EbzkDzB+kh0+Do6wLy+Q8LKxjsBgUw8C4X
5RjE5iPl/NB3bgbZ6APb4uTg+lPdKRgi20sAtDzcJcsZSjIGE9wC89bB4iIvKP0aD87pJOQT2QIT410nAzgI9Oj7F8T9CAvq
DgY38xcDIEHrFUUdVhwN10DY4CxDxTUy6OUX9fkLz9UFzArv4ukUoDHZOTIfLRvq4/scTQIj+zI6EPC96UUMwhTx4ib7Ru3s
7fL61RIL4O7jEAsOxN3oBuXHEwMjEBDkQxEgNg3pRh/Z8ubz6e8B+gflCjsNCRAq/g8x+yevBeYu5yD57Pod5Rne7a3BMRfn
DdQG8/EJBye+TA3nzugIPAwRFejjydgLC+4d7Mwa6BQkJQvm6O/X5uhA29LH5xQaMuYFFhfyLRDaEu8Ut9cFDfmnFCVVPQ+q
HdMsGfvgI+jOHsoUwjEICObdAtq0EhdQCeYAD9Mu+0TH2Qcn/AQMLSTRTSYT5zDZv7usGbze8Af7GeIC7hToDfIy7t8KGMgT
3QD59FYgD+4jBebdxPYP6BdeCgkhABoI/EwFWA733yoADP7/DvTF6w3pBP/hLf0IBATTAzAd6wvP5AYRA/sN8SAO1uumCOoV
0BEHJQ8YPc/zByY+AdMXCw3ADNtPGq2B5izdowC7s/UEtddHAhO+ZRAIJhEv2Nv91CYo8vfo6eb84e/M9e8dKtEa8UTYwwYK
NBDB5/sFOQn+40VC3fPpJQYUB6EZvxXIQ8L28PlCxSfX7tPTH/nN9Kc3TNYIMc/NN2Mt6d3T5Awk/c//PfLPTfvXJhD93tUh
J0M32Q8MBNgg6c0ZKCM/9hIdEPANnub0ANXZGh43/Tkk673+CLqr/hYGMxEEBUL+3ev8ztTMBh7v6NHxKe4FLdwxHQQj/Ajr
/cbu6bHtGQjYVs4v/QYN1tY6z/EeAzHhIRYdBfz/7OS1ueXSOAzHSf7wCPDGBgUQGe35Nt4FEioezKzN5AHP7OXS7fDXHN4o
3+714d/lODoeIP7tDP4iJOrKIOPm4fLgEhb+IBL6+CkQHATt8eQA1fskFBvQJCcFGR/qKT32Lb4nC+kx5AYRIfvTLf0x/QGt
DbUy4gXlLw0aHyDwIATEDTbtnzY1Lenm9DsZx0wkGTIgCM8z6RTO3xbS6wPzwfcU9kEU8NmjGRfpf0FGBdEnESTO5BAJFAXu
+evUDND1+xoCAfA0A+X8Ef7ML+sF/8DdIOIaEehJzwDqKi0A+tgN/xYZEdP7FADL5tE4H7Ml6gbZ4S/S8f/uKEsBAgYOH/Ba
ERyuFLEw5L/x6gMY5fvzKBoyNPHJ1/oZA/Tw5w/z4AQR9yrtAdnQ7xD5qMvhB/oh7MnS5B33DhMAEfYoKbdIKvEMSeHA5hXf
NxrFrEUS2j0m+PsMBj4AMgsu6dXgxzAh6/IvDvLq+AHzORrYf9zvrvMS8uDgAAUnzfA3FUL5GB7A2BHHKPfh7Qb4aB8a4r4t
X0DUChDWEbkvQMHnNdgODNBV3EQM4DDI+BnZ5yIT3QcRTBD76NHp6+nIAM0jKPADJQQa1cQd4Qr07wYC9uEqFgHfH93/Ddoe
+fj08Mz8+Az/7EBDJC9TLTjiBsnx1R0U9bznyQPj1PwnGvTlCDXmHBfy7wbH8eMCAhb8/Lcq9S8qzQw0AO0hHNO4C+0hI/v1
B8scAxcA3+gnzL/IGgXgJghP4RL3CNUCKry66zzT//MSxwT96TWmDRMc+CUG//LVGtEu/bq/CxH+3x4xBTwl/xvSLMDZLrT0
GAWMDfr0Czs2+C4jGNOpARwNJysPxgMTPAso59zX/RBBEg3Q4vflJg3/y/4m5Q5D3iwTWfn/pwnn7wge0QXuFP7lLh3mDBAF
XvwbIQHuJwT83L3azsoQ3y43Dg/m9uoK5QpLHC8L5BzEF0i4+q4N7tcp9Q734xYO8t0UIgHaxwYl5dMzDjP7Lh7/CBIG5fg3
50z24NsZtt1W3DDo7qsJ3sratPcA+trguEEqxNlQ1e30p/wqiPwc9y4MBeb5MfkjBzJA8AXs0P5MLvUiJezk8RcLHOceAv3+
EUkNBxFBEQvW3zqs7PIc3gkc3hYU69wk89kKzB/55u0RG/n7KeT/DArjBMUC5LQa6CAVH8P49DEi8MgSMeH0Kd3wGCrV8+LZ
BvA3/v7HLyALuTTd3+w8WCc4D+PV7tHZBvvVzR3lOxwxK+f1LR8XJizauBsTAV7vCCLsA+7V5gLr8Bnu1gL6/zjmHDL3IB3p
69AGCSYKCv0SDxv45OMe0RkhIRbasPkWItkMAAu/6h/LzijowBYMHBfdDfEkR/r2E/jFDgfwG8IC3TTXBu8VCBssE/sH9cv2
Cvm5MRPpEgn3BAvkGfwcFC3eCC8OMu30BajW4wb43QnfJeKR/SXYFRdCH8IKEOUi+V3C7B373CfVRPwb+u/n9BA0HODsq9Yx
AgT21Os2IhtDKQjXGOTx+BMoxezL+9YmBubz+xf3BBv/6+47D9fdFA8dRUILHyn4FSr38/7hGeUpHCj6DRYU/QUPEecI6SH3
DQ9b2UD8/SoiJ8PrFCMH3wjqrrhN2N0C/Az++sgXOzfr3djsKeYZAO31B948zd76Cyoo1vBTwegQy/m4AvjU4dDlESz18wz0
7xgBKM7vuI0W9NYXFcEg7AAn9/QK6/PcTC0OGLnZGPP7EftHBhMODtsitA4JNh7xIUw1CPyW8DwCGvpHJxsQxTvlFsMqrwbo
DvEGKRD78wXW0yjyxDIE//gUHz70wicaBBr/8xP7DdVCDPiuM+z86PvFHDAM4f8U2ckp299TCOIE4yoKAtX/GPg3NODP+VwI
6TEw9+i51+1L58VG4Q5LKxL7Iz4nzQ1/D/Fr9iQb7i5H8uP/ASwZ5PPwHAknIsMLAi/z5hwePRcLAO/PM+XC/hDwIwDo/PMU
B+cIEeX1Fwo3BNYp3wLw89rUEebCIe/hF/kPXkG/8N8SBTHr4xYS2veJufQvyM0g6MvW25v1LsLQ1Qr19wA2BRb3wOklZRzr
+QwxPQAONVAC0fBbFwMPFg/6+a3mLAQDEkDp5h4KExnS9Rj9DiTqIS1Z//z/u8gxGR6/8THqHBE1+y76Cs7e5BfvAf8Q/QAd
K9IXAxZbFgIX8gAANdPtxwwIGTDg/A3p8AYuTALFG+4PEAQa9e4fNxbzCQdfE0zx+w4JGdIWACHq2BwTAysQGizv1BjV+884
9KcC9xraLgMeOgvHEPsD/t24Euzl+f4FIxct3lPsDCkTBQdlECn67Ln/GgL7dQUr+zPl9fTyBwL1+yodr+sZNOAFAyID8CIE
HOwJnuzbGfEM4/YM868bOdQ7/9f6Ji/WFzTqDfvi8vsKuezo7O31FMnk3/z9CMHuGvUl/RPjQvHy+/fSEhki3BsH1xch8+MO
M+oiBPT6Jec2rgwEKdL49wXyOvj5DSwYGhM1+gfSENgjJBrqOB4RIePcABfT8usPEzswpek0A9/bCAniEhTQJPY/Pf4J8w/i
1OIRHY3m+DDt2fn3GwfgzC/pFe3JugX/EB4KOJkFJ8b1DvQTzu9bHBn0Ye0XHgTx7B4zOu8Y5EA9/bPWDB0YtOTLwAXh+C7u
/e4e7OwtwMMX9/dMGNTYEvD7/8kcEM2kOQoF3CUOwzsfFc3z+Msl4ELq9xPwAxVDweLz7BkRFO22DgTtAsNdfzP57zMYG+8s
FSzrBivwJjAX9w4I+/Ir/xouBgD22NQJBOsOEOH6+Qg3Ge8UBtzT0/QNC+3nB1ULAqLh+P3B/iodOwruBNsE5OTF8fXo8uYy
MNjsCyr4ARDGNTrYAdH3+hob9fE1Dzb5IR7h0xcQNkPg3wxlBcE1+Bfz7pr2+wsszT7sSwM5A9ETvRsgJPNRG/HbNQPzDQ04
RgZHAPxT6Asx//YQAhkPVD3etADwdfyqA//X+tgD1+8XEgnnDxTqLBz8/Sr0EOIaB+oI8gf15wUWvBnv4eYZCwfrzvnwH8XQ
3Onb6OAWzQLs/9YFu+Y1/m0GGBb42Tb89tUE9uEb8iH6LPYUEA4LA9nO8Cbl7wz2ENvc9CMoGxEH4yqnPvwTEUYX/yAW4Df4
KRLq7fs/Ee8XxRkLX+Lwkd6wCQ/wVQMm1SEWqTTXEzUlPftH17IL8d6XrfQMoc8j/L5HGrEAEMYkK8wP6xEl8RDiUwHH7RvZ
BwvnHAkC9XLbOjm6+wXoDA8oKiLmr8/XzsrV4QkJ/EHl1OvgtArnsT/h/x/vHgEpCOsQ7fH7Ee4iCTUWEsY0Gxr9x+8TxCTR
f2TG7fHQzvD2+NlNL/UCIfUd98nyHgkcEPwI6BP22xAa9Swp8P4T4w7pJ+0zyOsFGf8cJvQUEd0E6ggjTBPiqhEH8hDRw/Ec
59oiGyzr6Nk82gIOCAXu8gQJ5L7yGw0MBvHx6fAD6gwb91b/Jg3+8/8BBkAADA4AIuMs9APqxfEOJ/sD4f9TNS/aqyIm58zT
MiERGPkSy+PTprnP/r/GLfWt7u0X5ujIGcejNP3uLCDRyrTNAc3C9yxMFN/ex/70Lfe55g3iCRk7vlHmAvvF8yb4A6MCAN3R
L/DCH/MUZgQR1vDOH8cWFQoxHvkg7S3fG+rf0jjtTjkG6vbsFTTkJHYwmxsUyT/c1eoF+une7gz+rF0cRBT3N1IYCC4WIfgt
N0Tn4s0RMAvaD9Uapw7vJA73FwgABwUp4i0o5xgWCOzr9RI0IxauIjHUGQbeOiEV/eGeATLx8yvsMDT7+xfSUQsLFvgG+D8E
LP3oKvof/wbtJvvpCSEfFRjy/C4419hMCk0T9RtJBRHDJyHmOjf2HP04KSUS1gT5F/0JGA7lHtT6BAEUJdvO6xT3cwA1Dhj6
Eg4GGPn4LvwgGve/8/PWsO9Cy0m91z4oA8ba1gPQ4OoH3dEICAXhI9gKIu/AGfTWF/g/GAjiBRrn3Boi9gDm7Po2IeQW1DYf
ye3WNQ3s+ClD1xLtGwn/DyYMMOEI5RAwFe36xQ4U/r0GzNz0CfPbyuDrMiPg9gEB1Ng2IwD/EzIwyCgtBAL16AMUMjfWUPj6
DzMbDOgx6R4OPinR+PMI7P8wQTbo/TQVQRUk7xUU8vEdww4S5x4SJQcYNQXqBSgRLqwZCSkk8KLJHAjs6SIG+hsJEgEOPzfu
+wHjEB38IdIEz8IQEwAiGfo2QeUeLSQt7hkq6AVPESwARMXHAtAZCQ/sJgEaCAEUAugfEgT9CQH45dM8ItLp/ib0L+nj8/vP
CesqBMQP8AAJ3w8s8O4M7/vn9xT68DELBw4zH/wX8Sra/U7AWyYw5/Qqvu8R9tpKScULCect9c3iBgcP/SE2Cw/VRCPsKyYM
+5z9Pg804RP21bXd2vwf0E5J+QTbJucLAsuzy8rgt9kC/x79BejlGzXI+OjtLfHwD8T088nqFgsdzB3I+iIGIgfXEt7rGfHw
E1E15eTI+fb08OPzL/77QwTg+Ob19ef25CMSGt/xCuH++AX2FxY84iY/YuDhl8/72u3HCy8j+hwA/CDg9PDvEBT37P4A7OTN
JOw06+lCLkUT+/MOHfnUAxT4LfzVECPkDd4zJOvX/ef/497IAdkR+PfBBAw73hcRGfzaLhC09uLqI2Aiu+X47yDy0PP89ALM
BPYIA/juINoeHugLKhHi8xAuEvYPCMDmzeEg0zTv6Nv2KflDBiLv1RDxSeo59QzFDhULEREpGc8dJAoL7A8BDvGeyPQLvc0O
1+G8zgkG7dn42MoIzO/5KuULmIM3LvYdHMlAAzLmDBkUBhMq4RIEAREiqAzdGMUlM+g9Jf0PUQkczRNBO+r4Yf3/KAVXDuVA
SN0B2EL25fO+IwfBIif9Qw0d89kpUEDu4T7p7gHHOhke7fEbBRTfJdrJ+y78C/cc32ExyBsA1O6MItrnKQj1GQfrNDwI1BEj
JBz6BxX+Bw3w9wDhFf72POUG2yQB4foZ99bgC0MNAr/c2wjv9Agkti0a/ULYy/DzzLTiLDj+5/Md1Fn1+P3mBhoJD2QaK+zf
4O/gzB4oyDQmIxcZKM79Fd273aYTx+UL79jqJvAr+gtY49cRJ+HcIBUX2hn28hDkI+HazwgVshPxStHvyQvw9S8S4wWt5h0p
AgkKEMbq0gosyA4TENzYCuAdIf4Bw9Da0NgB7BXP/BI3/uPmMAoxDwBT0fP35xb06OEiBNsA+B0+H1XmFfYGBNXO1h0gzbFa
9d7P89v01RBEvdgTwt706fj+z/EcGt7PIsIdCTUm530S4wQFA9MLB+zZ9SwL1zkWBe0M4/ka+2T+OSJwxREyGO0WSvgT4fIy
MNMiJMomBgQEMEnDKwjxDu9MHNfgIwHa0qvozDT1BAL2ajkc7cQNQQH/3O8uB0AOIh0J9ADVz+gxLQH3BMbi9y3w49oXJgkV
Aw07D/rw4Br0wu7uAQ7swe/9C0z/5yYX+9oQHf8h9/zhHvxCGS4GEBJS9SvYz+cD4bXh2PPb8RYZ6RPVtxjy3R3WRAouCgkZ
BBPO+ehADhsgVFbV8/D5ARcl7dkD0/heD+xDCBXPxLQIBx7+7PT27u3e8CsrEUfRBePhI+MGDk3oPT3g2+IYAhWUt+UU9QlH
1Rfq2fH91eT8DSYfAyLwBRIC4OsJ5vHSMMkBHfD4CwYj2vPu/6zM4NcAQd0myAfJKQUFwx28Cfoh5A9CIusGuf7ftuVCRyMD
SzUgqfj34tZMAPxnKkmiCOAMEwb0/QYf/zcg4NzE4TwLMBUyEwgr/SzYBfhhqEvaCPjjH/sYxfHr7TAW/yPaGfk5NOLZ+9D4
M+4i9/wAIjgoB+D38BEZRP0ruvLeKif8ERcdDP4XGiscSfTrCrwA5b+1ybMC9uEp5v0Suuz21N387vHjAAXUK9rx8KxIERD9
19yp5jAV5uH64+LYNvstXvvKxC14LvAyGPoT+TdBYUjT8fP5EfIm7yzUOeUd6xIYy/gW9urt/tr27ubwgedQEuzSUGMAQ/4C
rgIhNxYp4zciLzD706fp9pfy3/QwABwP7fY4pKwuzOMpzSom+xQE9Rj66fIVGPcPAgEJ+xrOFZcYuQciKfgVyw/YP/3w5/z4
8g4WNzHhE1oCFkD0K+kYRfL6DekY4gcAIwsk8PwS3Q8iFSoLNRzX3ar+DNwd6hi+4PQY69vs9OruSff9+SHq8OIdGdFTJgUa
ABgNHBvjDuIeFS8XDtUq5RwUCBHx4h0bFPcDDDIT2QRB4DjvAuTfIOH16Bz55/UCLLUB9yLT1DQB2/MmHg/GNAjbTAEKCsMz
aCYGMBwiBdvt79MFHAjsGwZC+w0cAAbW9xIH6ia90hP8IxU7NSZV8f73BAjpsfYcHdEC0BXxzRPcZeXYHiEMMc1ZJeEiKtAR
KDlTBAq4CBmb4QXi/wQM5BzRFvgFD9Uy5D8UxxwM5fwG9SzxGyIkOc0kEFoC10gSzvniwg34UOEiUdPv49nRGg/v+9FR9ftX
8vkP4DzxESUI0jAe9TkHM+685Cjz/P7+E0Ew0hYE8+HKK+EbBOXu6h4MDSPi7PUJGCMLJcXTA+LBuhQAH//sLfXJEvG18Nbq
GdYAPuwYD+7t06fv0d0fCCVOE+b1kdb6/wXEKxwo8F8e3hHpQdzU2yYRE/IKCjT+0cgS39fu9OoZ4xVN3kMNyhnL0hPm/yLt
NAfy9uMV+gYV6PnIAPsF/VztXis+yxjz//kV8jLfGelE/wQJ0focHgf+CgwvLMf+FiLlWAz8Dz/1zgEHPBjvPx+u7DQaGw7o
9c8pETMRqv3+CfviTv0DvJv58P8LPdTZ//kbBAnrHlEJKMIgTQlkFQAV/r/qxTM9z63vK+iiB+j3Q9bYEyQo6uoaMcsJQNgy
BuoEGSzK/99JAPYm58wNvCM3COgR/eYWxBMqSSX6KQv97hrPTgTyEfYGAPjaAvsAHdlAEFUWGRIvweInKx3w691J7QkaHhMW
P2vS6wP/zgbyLOXo/i8lNuH17UbqxHL1K58Ev88O7joNIij46jASBPD9Eh/f/D8G5OogNyjUJAZj9jEuCiANMOIA0M/f87Po
PxkOYzUa3+wZAss08cbY6QMGQEgP8vMB5N0KDQfz3/xRCSX7xhQWRf8b9goUDz323jJIFgD3uAsA/9UnD5n9B/Le9NoNCzfg
OQHf9+P4BgcM2CPwBffnBCbl5wLxyF5JCuoyyi/xGxcK+ATiAAwT5gX5/zb+4AMIH/0G8vfiOSHz2fQYI/Ym2gzsLwEaEuj+
YxFGF/cYD+8G8bcuANPls+z4/xIhwSX+AjMJ3/D58urgL1gG0/UhCgHcaARdDCwNUujaRhEL8m8I2Nzw5ijm6gjY9RuwvfDx
Dm4A8+3J/gIG6eDc+OcHLSIMCQH91tTwCglW0yn4AuodDPLb+xsf9CotMwDpqOjWjNb10w4A9VEH0xT359vrvVrw9E7pCurr
6Nj+YN4JyynrJA0Rwsjg4svcB9cUBB77Fxj9483vFNzv/BP2xvAFFPnz6f8ZQhEQETIMm0VcBRGxVsMULP7R1UJEHfnQKhAH
4h73BuIb6gUzEyXlOs3nJBNBNvMeovggBu8A7+ThMBUj28/YF/IUEkcZMhsNG9XoFe/oIwIuLM4C4in8Oh/M6UwX+Mrz4kED
FNQU6Pn4DpkF2+4IKP7qJ+mzHSDt2UYbCwcKEzcNLB317DIvyx7sIDXsGOFDP9UK3v7cI/0yINv6IBHyM+7QEPvRACnvCO/+
OQ1wLUIMDgvf1fkeFhH7DecV8/kgIvXvye/L6gUc5/IvLEz9A78CFNPo5PMs0vMeKO0//QkrxCYLGt0VB/QE3yHt9vceERDZ
zeL3D+Xd3zPx4CnuCOHrGDslLCj+BBIg5SsS/9sY9hXhMtrSCdsRBxIeHAb0wN/n0LP+7xnE4uv4nev54yn/GBXmQvcKVg4I
BSrz/RH3AfMpzt393u8Z88zl1/rVIDbYTx8J694ADtj2tcKxQfdO3e7MMO4vPj5EIfX69EXHziYyOwIgBe8X60ka1ObCzhgC
3xbQ9RzzrSXoE8L6OOLm6w86NOz9wN0EH/TTyyr55TkE/QasBgkB1es72AnC+CPk/sf71/cETPcbHzXxIsDx4AzrAgIOAdL7
AxQUCCnpAf4YDe/c8O0eDgAgBhBRFQ75EzM1D8S5CDr79gwc9Or8riL+/q9A0PU9FDny0QPU+RIF2zbb/i3zIv/q7DoOueP7
PjYyGLzTHwg6E+UpHP2t2gY28kQK3ScgT/0YGUgOBTQjSh/p6pofJwoV8ygvK/3aN/EuvAvrwxYaCCXPBQUf4Qri7dPbFEvs
CuIi69+78QIG7wDtGxkU6+H/7S7hC9Hj3Ov4DB81DigiHAbuLwcD5gwGIuHqCuUlHQAZF90o3wci+QQ+KeoZRwEM5PHG3/HP
A8APB14AqA4IFdIaBu/xFOzuANrpKPQYSN7zOekl3NbkAyjvCygx/P76+gkjAy3kHzP8DPyb2+AMvh7J5/weIA4zDqGu7sDr
NxLt3ujnCyci6tPu8w4JHBYZGAD4LNIRB8s2mPbe9eDY9Lw5KMCvBRLhutQH3B3XzAvV1BTXFQ3kFwwC8wHtFPiuI0cbKOcG
LRUv2CYfGt3RJrjw3+8o1Q0sCQzpFhYA+CP4EuoD6Pft6TcSBjkmIxAIKTAsFe73/dMNPibVFiAONCHx6EsBIiXWTsILQwIb
+w8J5BksEwQF3pclKaNUCiuh0t4PBrebA9pKQQE5Gf3/4yv6Nu4g20MPUiLmMTLrE/ikOADmz8IS3B0PDccnAfJKCvgc9+jm
CwUx4ifO5R87+RYdJxLs9B321Agb99wH8BQU8CPl/d8S9vTI6vYN/BNCMCj9x/L0pL7i0EjZBQb+yUQhphnk90AXBuvoRAr0
4AzQCvD7MvgYLQ4M2On3C/ad++P178Av2dAGFfD76B4H7+n48/S5C+Hbw9UeCOfTBeHD+Q7bFhAnPhXXyhLQ2gTH/QIJ/Rzu
IuciI+kw1P3t3eso/A77EgLXPjUJ/ig1KAkC6RoKN9lN/acNzM7+EDQlIgr03xMhNMrmAMgE+OTVCv7IBfXsJj448lgxBH8Y
TdM11Sjo0OLhAA77A/Lx8fAOye0cKgkCCfkH/SHm5Q0q4CEE+BvzJR3rJCoC7M4XxvX7COfbFPTz/w0ZI+42LPEV3yTaKw0H
+1sUFOwn7wwM1S4F7O4n0CESAzMd7BYpIg0asxEhBOoe9wQSMufyMsbjBR7w888ZAys3HgnqPsu18dz06ONADR4YAwIbMBD8
9x8RCLi57+uX9h/uBOk5DUMp8gDRAk8P7qfRv/Lz+v4FEP8xJAHzFgXbGfbd1w758xoy9w0YKfMm9v8SFu0U7Azgu7oWzCI0
ECD7PuITEsgPMRL6/+/p8t3RD9bjIvk6GuACBO0Wwxnk4+kG5vX58fDsGeMg8CX4G78NGf3vntknCFh8PwUHuqvZLwnM+zQL
Dj7v+UDfGwTMGAH5Dvb4BiAMHSUVzdQN3cTs/tEtEggc4esS8Qnsu/jjASEbDBkn6R4kDsjYG/4Q8AAdFtn/FwoFCH8mFhfT
MhLsDcKOMuUwywnrGtg/JPof/soJDhkHDeAQ5uADJggYz/oECD4U5hrs6sDI3O7grslMTh48FwiB3DPnLjkIJwUoIQX7t+zx
uNH6vUzmCyvm/RD/yw/vHDgQ++T7K/v07dniGTYKGf7zUPgH280P0wEj8OjVKfP4+usD0d4FBfTL0Cz2ExP72fD659njKwT1
8988Eav1ICfREQYaEQ0x6D3/1tndzRj48cwM/fXDMh38Nxb76RQZ2wUPJArlGOhD9zw51UX1AwoXBwXOJBPPCNz04hzvSAj6
zyjIwQA+9QYcNzbkG5XZ/ubvwPBSHNXr8+jlBOABNix/NBD+6QDdzwkfMhb/2ucLBhkgIQ3x7UTR2fri8CryL/5V7QQdLAsA
1fbCAw/67QUFH/vuDRDcNynONysUEyH4GfAscDI77TgMDAAFygIM8Rob8yneKObo9N3RxPUZzOjiKz42w8HzKe/59dclCCD3
SAYoF+rl2RIyLAMh0wQOACfmEBfoExb3EhpICPjf5gnS7dLdKeHR5d2uJgv0D/DcBhXXFuUMBQMXA7DqFLwN6RIR9AHn9e0n
YOj8BPk+9DD1Qvkc3hojKQEM9dszyv/QDOjZzhEY5tQNDVwf3gIOHuPo/fIyxecNOuIz6B4aJeUWLxr59//aL8zgCuwFX/HT
A8X3G7APKtUbBOQP/jdK7zAMDeLn5tiwFuEeQ0gZDwLAFSXKFC0eJf489B3ZzNgQGc0x0+wyCB0RJ9woAiLIGA3l8+UZygET
I/kXDC8aDvQwfij67LvnCfjV2SlDv+c+0dsl+gbV2xN0C/fXEyvh+ubXvtRBLhsP+e4H9MT69Bj51SsX3vokIUPEITnj4P0c
ycj41NwD4PEgCTsfIOfv6v0CLw8c7gVVJyvVpS0vDrMSBirpOAT2Ferx8hka6efdn88jw1oc9+cROh/8AMLyLg8p2RpDFO4I
dQEDARbo8enGAeHwHAkrGE8g7BQN38roHjAs+/n/y+fs+vz/Bxn/7jfL7uLw1f8BzjocFeTvECIsC+YgCQK8+fQS0VgaJikO
RcfI7Q3Y+ec08gsrJPEAlQHsJbzh4NP1N9/jRQfS7S4J9jgNJdIPBAAAEvUPPPrpNgPi+8jc2MU7+iYtD+gESNcS8hDOLJ0L
++9aCwwg4urpLOicKuQk/zcByuES5AjP3ev6DDH5AhoNx9Pv1/YvIBIc6vPi6RPvJM4g88jSCkge8+vSHgkP8yQD89kB/Csz
BL7I5+Xmy+jfK+j0/O/NA/blUiJWOkzu/8oH6hv0992+F8UL/+/fGiwyGPH9rhYXHOYTEiP+8xEo0g7b0PzuGusg6f336Mf6
RdLV7+XJLCAX+rwDSwHhLxHYQ/MQIkAE6/zgFiMcAvZfQxvI+RYl/hfL7RMyLQfR6jEG+jYh79oot0EoFs2+3OsOO/4Jt+2o
2ME49NdcCkMuSNirOdjcB+4s+SMX0N4EE8wTL/4WDezfxsQJAS8c8S9kN9oO+PXMuRDoEDfwAAoA6EPgKPUcHRYxVfQ79snm
v/PfxfcF8gsP4k/15CmmBRflMRb3KgUW4xvN6gE9D/IMG/PA5Dj7AynGO9YUE+3ZCw7sMtUQ6doeIBE9AEgX9vDiIUkbCesz
AzXk9t/H7QALz1//5hcWDTQj2qr5+e3qEC3K5QfpBCwbCubo5tnrGgA7IgXRrPcfERry5EYN/twb3RuoEcD1HscvFPIHKeAD
BgHDxCD0AAsRDhHdBMr47hPu6vQ3BtK86uIx4wrLyPf6CBoO7QcfCckOx9Il7BEB1QE8C8Ty+xP6zC4kCAXuEg8LTSrq7uMH
KyYICcIl7doKOSHw5SgACBga/hDh1eEU5s/60Ozp0PIS9AHz8QYcCOUW19D17jQzExDH6ishChnkF/kzFzU33BnNCiwjyr/i
APEI8xwWwNnSVv/a6RKm1OO28hTGFPouGR/gL+nw8y7d4hYZ7gwC9C7MFBf4Hf7/+ff2F/wZJPEF9en+MP/v9uJNFQrnvxlK
wvASGqTh8PbhLTfwDjj9AgX3DlES5CQYKPf/52TyH/clESrtIeTl/dPKCOLo9thHAeizAcDtsQ4YA/3/9APm0e4U194B5P8O
9kcmI9QA6/MOAhHtExYFuiT/7dAV2CYD0hMmDgkaPgkGN+HJEi4IAAXEJhNb5uLX9rsJFypUEh3qRTe1WCftB3Ey/lz9GR4A
ys/E8Q350TER9iP36sbQGVE9K/b55fUEChbx4uEo3vA0O+z1DBn6NCw+3h0w2O5BHOnRDEfEVQ/oGC3C5sQHJ+rsMTiyv8/Q
cTIHqOsk5dPMT/oC9zXXZAAhSQ7vEfMaH/f/F/74ItJD5un3LB/xGbUn18syJvPTxjYYshn9wvMJCTr58Lrs/MzBzu1IEwbq
5cb3M/5E8wHsJBAz/yHGxAMFH7w0/Aj6ADLWFho4GBQiCw4u3LIRGfirEtno/wUs8DX09w/79RHiGyYc4S8wDA8bCuj30QPs
874H7Nzs3iUsFgPl2t761vzDAxXdCBEP7fAJ8AARARInzj/yGxT2HicB8RHbweHw/E2blyLK39NCDOHr8R3pFCIHuaw91sca
KCYT5vfs9RcL6DAT9/X9HRz23eDwxv0RHfff+gz1FtcH6/scG87wJ+Tm8dsVzPr4B78r+PkjGe4o0kEjIC0rBwNVFPfPLf39
6vnwDubDJ+kH0q4SHtz7Khon4A8G5v7eELvBCvv/Hucs6kcvEyjbITL/8sDvAvboE+xFABsLBhbMBS22IxMIqQDJwS/0H9dq
+Pj2wBf/wemjLA7gFP7/AvnKJuHu/w8i2UohwBXJABAgPwCyMRfCN/rsFRMoYv7sEjLXBivFGSYXHBwSKLUG8/OD/9Qj0OtM
1fPu4LgUvSAy+Bjm/AYT/+YHv94D81PLDOsV5+j1CecYAlYKASuvuvq290gU/vLw6fbmvBAeMcf8/w/o9tj8tB0IHvoM5Pja
t8YI3z/XvM7m7+vL6zPYABfwCDWzOBw5Jh/yxx4kHfT9NuMl/ykz2gkG+zwi60bqAAEMtuPb0SonIPXuAlPUQ+8gFwH3xSTM
ByEQ8iEAEfMQyTPU2Az6KOjw7uD0NNJANNwD1gXc9d8DDdkWTvMaAQ3/JTXC+e0N9xH5Egs7G+gGF+/0GATX4QQXLiUl5D8M
uvspFQxcwhMIiB7luigL9pAhCPEJuiZZsQgkETr7JCdNHCn/1vAkByE2/93f+QQ37eoZ4dfi5UGjQKUj7vwy2iIkpAv0673k
40nxyfnh8xj17uYNJu3qPhcrTu0DrAIGFNLSGDM8zTcY5sTHvfvRz/oPOTQJSP6rEhEe8hEyShHw4uLjBdQGtQOpMtDiOdPN
FapBJvTvA+/T4esZ8zIC87giQDQJyznn+NTwFdQi8OgcyFAnLu7nLvT8yfH93RRc3knk3Ov49CQdIb/I/Sf6ByE5Hy/uqfPF
zNUA0QrcChzr/BnX1TANCB3v3/YI/xENKu6PLwzvBiH75Qz+Harw6SUREiIV6w/DH9DEEQOE9Qqv7E8CDTYXIP7hBf34vwjs
8RY3LS/15jXlMx8DO/oa2ugiLOECIcW958D1DRPwJ0gJ9+vgCxcbZAkQJw/X1eYD6d0E2FPTxtwRGEvxFhwdKhc6CiUM9Dns
9r4k0ANGuPT+BDIBDNwGFEXSCffnChbyF9XkMvLbAhkLGOsE3h3lJvcHvfnovAozDbnwBdvpD+q3z0ghLxi9wBO3JTc98PSn
gQn+FdFo3QHqFjc3F80FKgEu5hzn9NcF68fsFUQbEBcy/wjX+hL0x/xGKSvbMiIDxQIAuzwz/THOzc3WKODF3OkODvhC1l9/
Mw/ZR1AUBjAlJRnI/QBTHt30BCr/AegODeAg8uzU8y83BDfm+SoK7PUI6v26y7D1Q84D5BTsUQjJ7Mlc78X04gXATOT/BEBP
J08qyhj/+R8J/M7S+eIEYST2Fdn2fyT38f/M+OYB+wtDSDfv98LcCt/clzkVBu8d/MIHBArq6ecRT+E9tvoJBg3y6tb8U65B
EcxnCSoD2w7uJibqCucEBwErvwQOGPAPJe0wKuoRHBET2PVLOf/QWgL3ERYesPvY3fE44/U4KOE2F/1D/Rvwq05aDxgA7iY6
MxgQ8fYg/d0b4iIrAFT/OAfo+g/NDfAeCNoXCgfQN/kc0hku9+E3+fIB9hHuIA8yNygW38bO/w/l8N8tIM7S2zAAAvQG7PgR
Pgfy+9Pc4AI5GhcF/g779yAmDu4l1AjQvcnz0sTp7C0H0xrp3PqcDxLSPRgDDODN9yL++BDSAhIiYwTV8aby/toH5jUp1/3v
Ctr+5/HezgIM6PIL5/cK5BwE79QdGe4HwC04EfvxBVLm7M5A0Pkp3O0wGhsPBuv6Bgz3DDUVEiEm+vACORsIMxC1NzHbSupU
0AsZDQfy6ikJPB3y9g8WFN8BERXSMwUYAk/f+/0wMxEeNOwiAvsQDQ3r7xf4Gtg2GBar8doHyCTf5/jx9rwC/PL23+T4yB3k
J8EKKPo66jj+3/wAuQoZIx3HEkc3zyEDCggaBen0OST+H/ElChEEICEKQ739ywXx+AseJ+0m3OM3BOgJ++LoxsfwCxC5KBjy
8f0y7ezy/A0bUx3oz9AOMCTz7BMez/seN8ZHziIJ5/byFiPoAhHY1yvr7w4JOU74Gwc5JiEOJ+8OytkOQTgv6zcK8KUTwgEO
biMSEjMbBzv1A90D59TjDxgB+vsvvOvQ9OI07vA2/Nsx9BUD7vn6DO4rYPDv9f4UKAQN7QTj8AHy6Ujj1AgeIRMoIvEb7PMx
GAYG4vrCE/jQ3wAJ8dUII/DoCUcg2BHQElAjJQS/CB+/6+gREefp+PrWDxsJOOQp5jIbWPImA8ULysDdLRnrGhEGKhEc1e36
0/sT5QDtBxQW5QP5xSGl3PITLyTF7Vf4Hh7zCicmEAMK+hQG8L8YA+IHDB35E+ncIgjlsT7BBNwNKwEi2PYREt83vd4S59gv
Bwwq9f429SGvPAPOG/e+5QxYJyCwHksWIBIW/Ngj/joe8QEHMgTF4B08SNcboeLM/irtLR4x8N8P+OEiHhw9FhcsG9YYKOv0
CTNFDdXtyvsl5zv6L+HwMgHZ+dX7+wXNBtsEAv3iJ0EZJAQJBN06DxzJ80//LQHcGeo4Gu8J8hr6L0H7P/04yvwB2fbqvuAU
DNMJCRDg8Bvl5czsGC768/a5VArAGgY00fHlCEkCDQtTEurRMiHtN9v6zBPXUTn/0gz9v/kvGfaj69vwPrPrMyCu6tRGDfML
+m3t6gbpFxI9OusD5KTw8+rdB9Lo/ykOEgXv/Brp9CD49xcZ1jji4i0QGfv01hXuFuH4Nfrp8QEQCg3MPh7bFekJKA4AAR8F
7cEqykEM+OE70QIMCyj+a9YfCQv2++/hCxjlBeDgMd4CwDL2+9IK3w8hF+jlrggWCyEVJPkZDNjsDucsGfQLP+bt+jQtKBfB
DxfvDvHT1ioc6PqoKPsRDR8l2wru9/YUOCYNjyz0IjQ43QLlRgke0w85EPXxke/379qn9zn5/Db/xwLcxg0P7T0G1C3dB+j2
Cxn2DBnuJiT3CTPWMNkPOOWiBwU00yQm9OrWTw4WCUk0R/TI+PqnyQH4wtIq+hIYHeoJ1GIiBi3wIuNE4gX9/jYnLP0uMx3R
s+MPBgHMC+nuGiu1DRJbQRQHLQzt9v8Ax9gC5Bfw6f8O9ArD7isHIdP1IRz3KA8CMBTj1SBO2fYiYxfvHLDs8um9weYH6fIO
48tE9/r269hM0wANDR/xFL/yAOIf/hYV2gAhCtgJ6/jjuBvJCvoe4ho1KBcyG/163xHq7boxGcXaxdgI6b7YJgIgLjPlCeMS
HNsY6PkADq0ZGuA7Dvbn4z8H7zsT9fEsFBPd3AUUGk3/FgArLsEJIjvc8eAw8gmfTCepyALd6C8WBS3YTL4UId7/+Nsa8/fL
FxT6/wf01CUa6+zv/wfiCghC0ebz4cjuNhzUEgzrJyQiKdgDBgXxMiv7R/wz47vl+xUc8frZCtgK+P7pMUFO9UAYsS0vwuMZ
AS3GA+rI90ISIysA37Dv8dfb4gQr9+rnCMvXL4E0yixU/vv5CfzI3hU52Q8BGfgEJfcPChnM9gYHt+fv6QAw6D0W6AD82eIV
RQr5IPYGHytR8x9kJeLoJQ7vGhoOF9QBRN/34dv+s/Ds4AIZCfH02uXxHAHMLusatdvg0CA1GQIh9wW7TvMSAvYk/knsFAP7
MjI26zEUE+CwzSTwCNsU+gEIH74d+0g6+Cci+eM+6vYH2wDTEOoUG97s2RNYzvPzxsnUAhPE8/Hf/d/dLxsS5wdXFxYH1Nr4
3NwZoQckSBgN+dkpGAi+CwgHNuQP7dsC+BYmyA0SNvsY7CQg3wsQ6wzK1SYAYSzoP9be++m+HvwhLCGyQQEgXgvO4/0bG54l
ygYBDcfX6fogyinrDRIE1BoNHMHX5xILtw0ZN7cS6bb77tweCcYIy+krC0nPBw02CRb37PII7ds/9eDM4wQwM9wiANcV2dcb
8P4Ow+rA6vULPlAL/frlCdLhH7ozKAwY4hffGqjmnxYszDAj/QvcHDTs/8oCSh8BCjMYEwP47fbgvhLv8i3+CT3b+B4aCtsE
+BAj4Rri+QsQL/jxDBD99RxlGPv9nBPlD/D46in8Eg0ovknV8OzTy/4rERITHyPJ98cD+974CCQIKiu3+O8tyb3i5+smKuTq
7QjzJCsMMSjS1AfHHQYQNcTmIhIo/xYpLhI83COt3Asg7NQHFRPw9uOoPfAG6NEaFtz2JCr/59XTDjD3/9s2/w/+EhDV/Qgy
XfE59wHp4+v48fo28PHh3DoLGMcEDAghHwLX/krR8u4LEgUU+bgx8wf7EM/b3PYOQdL2EyU3He4TBgsfLhoh8OnI6C/V8jm2
/QwpFfDuzg0RmCD9CwDhICgVRSXt5hju1iX44ecDJBcfDww51v8f5gIkPCPf+df/6QASCgk2IfsPK+0Gywm+AwvJCw3M8iDw
GODM3AslFQwOA+kmBqX4+fLj9uIZAjrrRfz85ubn6gcN8U7h8/cH+DPr5PrmyVAeLQY8xT+6CBXBBdlR9jDj2wrJ58oj0S8P
xu0WJNgeASkKxxoIFc/5BQr8D0Dr8f4gDSQI6srmCvUjEvbm+yTYLv/3DOLe4gkS9uMk5LrsIdD1w0Ax3TMLGhaL3xsgSBb2
RNTf9Q7dQBUjTfvT5A3vswWx4sraC9P29PYm/DA08Tp0JB0Q7j8w+Bn3IOoLAf4eKuDn0PJzHCDg0xDpD80O/hDy8uob5gP7
OAfl1e0MPxagKSEYBwwWAN75EwQOBw/IBhv994v2qSfk0OQQ2fziEtUQTvDIAAoKH/1ALPf4FxjM9B4B4vQB6+U9A+4m3RcU
0gkCJgoXPs8E/iRCB9cMAxXLAt9DDKaK3zHeoAS/v/HvtNJW+xG5XS4RKNcKCt3rEfIS+/kh8Awo7d/A9ejN6iAj5hX19jT5
RfYRDQ/twPgKNRwB++b57eysGfYBPBENNM7VEgPp4gsFACDmHf4CBPcmGfPz9gr/BTwyNRHC8QrtBh8XCfgQ+EG4FhryAKf9
+yA4CfDMGO8S8Nj05BwYBBdU+/66qfMHIAruBgwD8jMWCPrDA/3r+98THNEu/9ngEvvdyilY8uf/BNP+9A4BIS3OPv/dBDDm
F9giDwH/5hUf9QjQzeztKBHc8Pfy9xYBtAwd3i3hBSQywwYCLywXEBgq28IwGPhaGBULyN8DFCIE9Qjuxgb1//ryGugU4TPf
I/rp3gUdMQo4I+Dp+dMF3vf+JC8v9gP54D0U7hMIGwkVKFgLCcz25s3t/9kR4vYx8dgm3usStwwS6N4s7gwJ3gb37f4sCBT3
GPtoGg4YyWE1+gjwLBX68uoIHuko0Q9B5yvwAd9jQdcC6K/7AyT/AfkiOP/prfXhvMsS3Bj8GicRyRTcrDPULCL13gXhLtDr
KSEW7vf5+xkYJhQjCNPfzMPGBOlP29Xx7LsS4t9A2xATCAg0H+ns7PsW0/Yd9ez//fI4+jUaJP8k/h75GCHC/+vsNxa+CBkv
ws8YNiUO2Pr64QUECiXU/AP2J99I1QfMC/NAA8UyFRsO6PQS1tHs8+y9A+sF+gT/9/8tEhwZ6iYiHAfm+sD1KDf/AQ7qKDL/
NQsREvWs4wVG5BHWLfcwDVz8AldA8/EPERwKC9O32hv97f4G9vMdDwH38fHwCC/rBwYbCxT28PbwC9foBhIS8PfZLtLE8xcO
Fw0l8ATnBi379irXA9gK+tHe9xTs9BBDCQkjVSzp++P0yRYRqUAB9tD79xMDBEcJI7YmFer4KwIiv+PZC/0ULTETOvPXAAvb
EHH87CA/BfvpNR/s7zHzKzMeNQwZ5hTaJQnwPAIf6w0MERf5COm77hEhRA8K4f7JyO3T4wjgyBcQHxET3gYCCSDiMQgD+Dra
EBKuEDYo9trdIDRCFOYI6hXj2RsE7/vdGzn1+ejR+khXDhXhRBD3Ntf79b8bxBIWJOnzPknDBf31CzxlEp79MiQy2y0kx+kR
Bvv5Ch/11wwL8+04PkPaViPLNvEl2vEo6sUHFOH21AwHCx0u3BwOK+DczTzDBOEc7iUZHccJNisdZibw2cD8AAoH9tQ1+xkY
FcVb4R3Cv/ztOPgN6/4Kz+/N4fYBFQgu/OZPKAnz0lM/Du0CH+jh2Qbm4g1BPAc0zUDZMDPzDdz7K/oBLMTS/gEGERwK/Nbk
2gk2sVri++oPTMvU1gYWFPLzEiHL/hFEHhzw2xvsKRQh7xEG1xzQCgoa/i3hEtMDNeEECeTo6wr+r/jwGdA/Czw7/erpHhLu
4hoAMwgcCBD3yMIM1+AZw/QrGxcXCsUUGPII/Bka+xgf6coAEy8YzS4M8BTfBe329rLV2wj2/Nn839YR5RHd3QfPKCcx+xjY
Fw/Y6iE8NPccax3eyaYHwf/97PAw38MZGp99yQjtxeokMDWS8SIe8Rbe2TYS3ibWG0EqDhfLBTgDyMLvOgPzKhTw1Mu43q08
9+BKDQIOHcMS3QrmKQ0Y0esAMTLC6PgYB84q1u4o6u3vA0wY0THoIOMBLwj3NDT+A+LVFP4SHMwLvkoL9w30AOft5fHnKBEH
OeQx7wb34RRUVAMjxbApBmv6FMSyK+nyLC5V38+zxv8FEsUyHU37CAgUDuUE8vD/FNTO7SAJ6O0ryD7p80MMFgXpyQ7uCvEp
S6UUBecZMAv+0/kuCOzaAjHe4c/60gg6AcEEJw0h5fsITx3P4sYL3PcYDxUlD8kAE7JDnzEJvQIY8SiD9yT3BQwWBAwP4t7e
Jvwl2g3z8CQXF9397xYGzCT3EgA16iQiJA3tD/bhKwgizPATNTTr+g4cMxYU0N/w1f0u0R/qG+zz9jxU5Nju1fz8H/fr5OwZ
2hoV/wgDDwgHIjfzEfjj9UkmMggoL/IJBfQD8P/a4LgO/84D8doxGvISPvP0INcb9NYYSMv2/yYTGRUA4xQi3i/X883qGBAd
ImbM6fH0yiLV+Qba9xjPBf8PEBAT7vPp0QcQBfE7QzBcFBPPCDngCO/l9bITHSE6OCIw9SoE1x7OHsjk2PDf9wfJKwAjEBAJ
QPH88QPlLM/JGgzjB+/G4BQF1Qjrztj4AfQVGR3kv9gOuDoh1hgG2woAS57k3xQX6S0w0+XH98wW3P8q/OMPFQ9AIeL2uRNA
Gg4C3QQw+Cok2i+53vHk5vwpDdfp4dgACCntHRoHHdEAOmLpHyXmFeEGNN46Pi80FCDtHw6RIhcoC/0aBOe33BQPFBwS6NIY
AvZJ8CH4CBzUJAYXB9EF5Bqv6CwO7Tr6EOgEGgn/D0nbpfdMCSUG/BfC7wLQ/rEZtTPk74jqJM9FIb7S4e0cFCEVAvHe/SUx
7yjx7hQRJl8bL0biGfn/6PcbHT7aA+gsGvuuxxnWa87+19wN7hXr+gz1MOvdPLzYDPQY3RwSzDTgKeDd298U4Q349uDIKgn5
RwP8Jv0b2VDj+/wWLhfrGB7tMesoCO8lMt8l/tgl+gbs/N8Y3MezIyTk6tjqvB/5IxUEyyzjG9ogIAIY9cML/t/UDMsA0+9J
F/XK0LzvGLjn6ODV3+flC8zmrALyEiDJ8AFQC97e9ybnQEfRIK3xIuTjJuIG9y/OFPD0Kwv93i7/JEJ6DeD+Kw7E80K86AS5
0BAh/RVIFxUbD/bcISro8BMF2vonHTrgIQjlCQn5JFXaBuUd3fHi3SLEQesYA9fzNv5E7dgH+j3u/wkHyvE/Bw4e8CXn2WEG
FCz35Prw4Av63t8S8frcExkb8QALC9bk29kIDgMW9fwE+hrfQNsH5sr3DRPK9tw579Xz+RL1G9g7GDgz6AIi894A8cLSDvPk
DxP/EuD35jUK1ikVCfgYFyHT8usXHwMWOx6Msaz5x+fE0DMtFCUt+rfcDNYQKCjt9QsdGufq1DE0Ijrn9Qb1Au9FIPvn2fTp
KQK85CbUQhMd6+gaBvDrOvXmAA3zz/cDDSEiGffw9AZF6drPC6JDCb/MIfUaJtg429r76Ort8aYBMhwwRAX9JbdCAQU2JbbQ
Bjod7/tbG/XHN+o48PtxJzA9HpFGHBD6Deo8CksfK0/e3fF8EgAM+xZI9a0AHxPiGSnX3yks7fCzOSDV/esJ9yrkAug6MtT8
Tv/hAM0b7+MIz+MfM8APBjy6KtHsSQ4MLPMK7CkD/CnD29n0CwcBHgPeF/RZ7QlDG82zDxQb487gOwABCTMP8/Jr5u8QFBDq
EWA94cSv9g0TCPMePiLsQQLvQNTv/eDvICT/7NP2BAwf6+Do9ScT+hDzBwob4eyRKvk9Jfwe694FLjgU09jV8ev34f0pogZO
MAACpRTw5jMPAfkw+woMLASq/NXoJgggJ+IiIfQD/CUBugkUIN4b7esSBgMxEvUkGEgfIBbTy8zh29C9H+MdGhHU+Oes4Mne
++ALBDYR1ecj3PnF/wgFMfAaChop2PdN5NYACw1OAfIWOErF9w0u8MczzATtAx4d+jEJFg4bBvwRBREv6LzxEdb5Es/47/Ph
HOPvzuAKvRvgIP3GDvDuEdBG9gsVJAUBCNesDsbkAxfSIOfZwAdL1DgU8hrn4Ab0Hub06CcJPvHz4ecTPkNJGwTT4xI50Dgw
DxFA06sl7FEAAN/2Jj7z3gTV0AniBNkNA9wZHfgiKBvtxlsF4kcTpzPv5fkxMgcGvr48/8nGPxnYFP0lCyf69EXoDdTu1M40
K1Ymy96+8wnYD9QJF+vZNvrlOdbr58YK9/0MwrQe3Pf+4fLoWC4f5RL/0BhN0yYt8ST4AE/bHuE0RSrbSA6k3voGGgH94AP/
A/254B0mKToE7f8Y3dwa/gvjDScYBvDpBNw/Iw3p7RYaQt0xAAf9PusCGdsR4gEPHz1E2hes3gPP9+wERhj27QHlFAPp5f8j
JSEDIvwGCODiNi0jJfMGGBLjNtk/6hjmN+Ig9dsfDhoowOr25Svl/gX68NP+6CTgAg8dCNzqGdII5TgfNEbv9uHR9eT3Bgre
2j0i8CAf7qig8/smzfdHGAzzKLcaP10RBeFt6QAN9OzuUUe+DdzsLucIyL/u2B4WGeEWKxn+Efz/zyBOHzY8AxfyFQb/thEb
0gMM2yv9OdI7/Pv/8vf69wfqyNvy7zZdGxIYLubl6/oWvvZAsQ63/uUVU0oC2hXp8SQkDNvVMBMYPSIZ+CTpM8odz+QiIe4R
5O78ztsB8xYE7vnzFNwA6SPshCjLNB7eCVIDGjdD8uwAKvE5ClrtCQ86J9orGxbazeRLA/gj3/3cAiT+FTUM7j72DAX2Sw8q
3Q0U6EcEvwEg5t0VGc/4FtknfzDzEiYGCBOqTDvy4M7RBe/f68wKGBQ1/hlBHckvACA3DwjA1/L02ga2+fsP0EvWE9ntRtQh
ACX+0ysN6P7HKBkT8yzs7NdK7xDLEO0YJe0BxuYpEsvpyxzxHNonFBJE3dYZGlJFRhgY2GcC8vgA8CMOzfYDDsgVQ+sx4sEM
+tUmDjIaHgPLHBf44S4OMBEBALcpOuTYISMkCsHbyMnpA/H03/XeJ/XoIPH7AdvWG+MGDBYz9gLcCPTkIvns+v0d8yZRJDDV
7f2/EyYMH8hCCvXmO/jUHeAHgf6+WvUUWtbs5PIHK9Ep8kT6JUH+GwbYPLzq8wjJ+rzeOuzkz2YR4C3S/93M3rMB5BUaCwHB
PTMjHPvbFiOt1e778sfaHwfJGMzuGfE2N7zQP+jNxf0gEuUbTOXZSP5DNAXlxd/s580W9fAV+eoG1p0gGCQB5/sb0+wkQugW
CzrRwPjmFAnGBeMcG93xIuWXAAYzERPyKO0nGw8yIA0BDvUG//A0++ocDNj36QnTF0Xd/O6s7Qje3AjzBesoFO4D48j7C+kM
JOT8EA/k8+IbG5rsGhYBDP7qEwEqATMkVwU/BhUpEAMHwJInNhOpFhAVKKINIQcYNyCi4RDh4g37KyQV/dXx08vzGd20ACsE
Nhbl//EiGQwmxv8O6AIQIyIF7BsFNSo+9v4EIwQJ6QkK4iQF4hzUBB0EDzL8EyIK+dTeB9rM/voEHAfy6x/+KBcAQboOGT8P
F/L8YfvtHMxa+hW6CBH9Gh3jzgUc7iEHBBby8+olM+IYF8ruAjQi/uO+FwUFKcwSJMrY7gHP3CX5vNwkIK879vUO8jNGp+ka
GxkzDOwS/gMF6Tb99gr2BBLzzyrn3LYvD9co7fvPCegSCOf1/vJEyh/lGR0eB+/3FPdRZET4Du/W7jcZ7fnlONo25C4v4/Ug
AOAZsDfT9UobHvkt/rjV/wfWEu7o6RCULu71NgvdHRzuFCA3BdME8P3+7/HcAhPyAgsk9Qn3+Soa8yz5+AzpFwENHSoDGo7s
ODO6BuzBaT0tKOLQSxLeAwzFDUrkQhS3EOXbBAvuIwUwDz/vDu4R5goS/g0kBuYFAglHzP/sESULQB0C6dTTDiPzCu8SC+8J
C+r2C/oA+S8ACwfpIv4OySD81PTyLjcHARv68h7Y9NTu8ijlKTT1FjoPIwy9DfLY7wIWHO7uEfQEARYW9PoPC9rY2Qy67AQ1
DcsOy/0xIOU5GAEF6fUxIyj6xcwcDxIJJ/0d9fwv8y8P9hAF5wEVDyLfLPkKAvLvGPjlEtDqwPFj3/boNNIqHfIN1z826AUg
/wQk8fjg/Swy7usFRAvdyhvkwMD7JtMDzULz5zLBQygY9ADtCZC+ITX2COwx/fwgLtHSNPEO2rYaFYS/Nc7K7TARReMyKTXm
LALgmifm9BwUQvEYAA776CDWH+ftB8cKJ+zh7RfwAfDg5iUhCMH1KxMO6+T+K9IUAAo2FQjDERPrFtz/SvbmsyxL468p5wnj
HNcESMH3KkbSy/zP6j4mCw7cO+o59jf2O90CBtcRDscAB8cjzCHm6QwLEjlCCRfVBRn14yrkQg4p+fcr8rUfGBTi8FsUAtsG
UPYnHCPx/uwFPhMzDS4I6srD7+0eGsU4+RgDONbj6BUC9z/RNSkmNvwKyuRE98/2G//azfpWH/HTDvv0CiEyIxkNNes11vTD
C+b+39UM5Szj/PjxABzu2jMOyN7O3TEvFAjJABDz6zD8utbw/T8E9xQx7w0XxPbaMef47/0c1M8L6i9TEvbH7zUa+9gjbsvt
7yUSCMXqAu/w2DrzFxrk8TjYV/HiFvfO4BQRDsgyHR7UB/nuCTT8FNj9IBK/7fgQANw5C/MU5f1A6yEpCArzFRsYtTOrEPbu
Dzf+HOsgEQEIKW7zBfbUMxsRBwUOzwPd3tNF+QcGyRP/PvnU7xnU7eAvGs40LiH/71vk+s24CPfG2uXGMgwCC+T0P9TeLQ8c
7+UNyxEexzAJCAKkXkYwC/vwPuXdxu0j8Qw1IwI+KzcD3rjl+wbi1AgYGiLWXy4B6trXGxwf9t0B6/zsH9kQ8O0tHOYcHyfX
GggKtFABoMwjG/AJ4jjmxujzxPz/5vcb+jTwHtzc5v3ZCPn37xYIuTDdJur7M/vs28RFRvssISfr6O/sGUjr+ODnKBUW0bQT
YykuJTXbK/LbxjPo+U350fI/+C41z+Yb6PkDAxjMAAceIsob5+Hl58ao3vcp3+nU6M/lFvAOGu8RBEAcLCQRJBkhut0W4wDa
/voIE/fUGSIpAjMGH/zfyB/r9t4qAvsY7h0yNSEr/Lzs+u3yGBry+gj8+hcc6+/aBTBbLeVFIfL15hS5CgL45Rfl/OQB9zYl
LkUE+vYQGQbVGgcC0AP3EyTBKAcTKzgmOuoYtBHlISbqGQrHywfy3ADXtQLe/AcD/uYgAdz5URsZ+CXEJh4VITH45fAbLtEJ
8vnl9h8FJrD67TMYBfLS7QQXEggBA+EcAMTk5fEZ8w4nDAXy1S0FALTmLggN8TAJEfbz3hos7hYJxQoC/NYD/tnjKLzrCdKy
GbYBIdog2ia2Fu+uC8358Nv+RbMQE7/m///7IRA1AQvBuQ4/GAX67/UPNZ8bNv3Z0gTdGeQPLvETP1zZ3yAp6wgIQwQI59u5
5PUfBgO08UT5xQHt0gTo4NTzID/pGgoA3PDzDhkVBPkJ/Aof0vLwHAThGPQA+/0AMPr+9fcI3dFZ89/xNukKHf7xzyoXDgMU
IBYX7ADR4snjxs3B7yTDQTn/Eugv+AeeUTOpI/YECyMW/uo+6uKeGfbFPSOjygTiESjkFOL3NBAb2TRAEfLpGOIrrxP89x3+
/GABKg7uxfoOTxUL47Hq1v74+s0E2foeDgor8t0StwDZ8B/eFcEpDv0A7fkGOScQ++oqJM71+ki4JOnx/t4tGjAR8OD9+QLf
Au8WGfDvBzjcQQHp9jsWKx4yFQXqxPHpoOHNyxLL2xXE3BG62w7910zA+gvyJvMU7ffT3i78B0MSIiIlIs3sE/yrzsUFxQAd
7xc2Jekg6hEKEQsxBP0oIQPntNnwCQf+9yDyEfk37AcJ2hvi0Ejf9xfbC0b5K/7+GQYbOvwnDCEa8Q6vUNXL6/UBGPzy3BcN
D/MA6/L189zg8MQcOStvCB7H298B8wwqIyYDDe5VDx8I5wYLIrYMFsbrCNr+yPkgDRMPCA36Ekgi4rvr0QLrSPP84wz63AUj
KyQd/wDB+DHq/Pz8BhQOHV8ewdLvyqFE5eb72AXHC+MN+fDpBa/7CecBNxT63a4mNyo1EWDeQOPrzgzmCAj11O0y5zAH2s4b
3/XjAOnTDQ8SUDoYDc4Y/bbHycMZAecwo7rMD8YT5uhC/xoFGgfv7LwCxsUeLDYPNl1D4/vQ8/Hp/f7QS97QKQzcYBoawsEM
DCAVtuIE+fgH9xIEGRsZAwAnJP0N5v6wFbX6Hjv/EtAf0jvyF/n42ugXHwM+8idm3xND8hn4Ai0RHUDcB+H2AdbYCeX9MB5G
NfzUDtrSxCPwvOz64OLyC+jMHyMXMPf5Dfxl6TcC1OD2TzLbMtnp8wgO8eD0CuLezsYPKffc/DzfCf3q7t3pDR4PDgkr78Xq
9Mv93ugfKwo7B8/V+dkE/P867i4sBh37KBjt1xek0Ab0+fcjEPbtuvP8u7f4LSz8I8nf6kISItT03PrWE9/b9CbG8QL23kRm
/BI8KAjk9BgvFDYEFNUz7gP3+Mzf+vzf/v7cD/3C9j8WSvQA9+YDABkvO/wU1gq7t+fP2PbavjHxIvnJ4Aj0AQYGQgj/9CD5
DRqd505G+QbxytMLCQbn98UmAOUWLDESGNO0B2wE1ArtPmryAUgsIzI1/gkc1wIJFRXuGUUlAMUS9gXvuw7rAxXEHf4Y7jHe
/bAw/THszAAQLfoEGfAcGyUrHgn2o+buu8nJBxUB3ifyriXUv0Cl6+bW/TfqIBbdB/8A8xshDPodE0MFM7zt163bAs3+5OMW
6tIoAaEujCBX6xsT/RLnuxs89BcT2vz/Auo03f/9yjEuLgpAD90tLhrhpS8lpzMr5/0PDe0oykYkAyMWDdka6BtABfALrd3V
8+veIgL32gTe1+MP9t3qHuPAMzcUFt8dK98HrBXn7vkkchnV6M4S+AUB5gMk3OIDH9FOuhb/wO/9JujTKcIW8i4t2/Ak6v0Y
DuvcSSXm7/YeNUUmECbWFv5bAJvsGOfr6gzM6xoI7ggkH/IIH+EmFcLZks8az9P8LRjq2itv/tzr8SPTG98TD//oDOMnGAk5
3wkA6C7RD6/5+fcPKb30GizvJtEC+efnOO8hK9X0Ev/Y6fblFwoN3uvLBf7z4wjn9xwORect9dgkHdUz4/jNFDUM8/MZCgkO
F1QJHPzy5hG8NiwP6QclKPXwHSPx+/wuI/4YBf72FO4A0yLQ8QI2+f/jCRHr3RoX6P39GQj8I/377R4F1iXpKtv2/vv3HSw7
Mx8jphwcIPbDCQu7DDLxFSogMf0P/QkUCh73GejR4SUCEA/4DQVS1iTLFjITwTr2Aw3GBNoq9Ewt8RBVIPECNR8VERMaDOgP
5ajkv9oF5/Xz1SQ4Fx34Rhj0OQH6COHpDO8C3lDiHOsMNAscCebXwsLH9r/l7RsU1/AmHP0x8wgr1NEEDu0d+wvm6QkdKQUH
JjT3Gfj28N3PneXm+LTrDuLz6uob++bvE8L2CvsfCDgCCJuxFdjX+xQCKw5CzDAMJO8J5hIcBuxA8vX09PPa+0j+EKZE2RVe
szYIJOj+ogD2HlNT2Db/TfHwK8cQBDwU+fMMFAAPEdkhANoE8kHgTh0H9CVJPSLq/SXoOdH++BHv+fwE9CYJ9TrKdDsBEgYA
KfYUGw3aK/Ll/PXsHA/K8vfUIOzkGeYCHNAGBTIZ0AIPPhrUFKslBBD6KS+tvTTc5ND/9+BRAPAOQADu2QT76T7u5TDsA/cU
9hL/ER0kJRrqOAbYJRHf6/8L5hrwPvvXC0AyA+Pc5Sj5Axb8KwYBKAoFCQz8/O0rDRMY4O0J/v4r884BQlkK2CQYDOrTtO7z
u/jmBuwB8e0T5Cru8OgMNsrnsgXnyDo7EwjnJiggztoNEA8a+bcOIdnx//oHU+bhZ+1B5wznJfsGSOQP/P3V2/gL1M/p/rHx
Hsr18/3t6M0f9wwrISvvC/1G4cPkzxAJCivSyxu7A037+eW4GB4CAwvxUw5QMhdU6cjjZREg9/gdIemzJTIEugE067QSGv7r
3BkQ++kd9A3uTifgAwcdJusCDCL/DQb4DxjYyt4bMQUxGADj+eTxEQcnER3FAeQMJi00IB611cKv3xbWCArq7e+8LhffZRs7
JwoUzyn2zAXuRCPtECP5Hg/x9QAg4AICOeEmBDTa8Ljy8+ci9fW3I0ARO7w2PRgHJUzcx/jPqAW9DRn2zrn1EfDqDCLrHd64
7/lB7BLH7fAhHwUW4TANrvz58S72/vkWKAsq4zX4BPbu5QXgyCXv+fUgFd/nBsf9LQX/Nu7nKDT9BNjSDQIAHPwPHuoa1Nfm
8AAKGSD0KQ8dYs0ZH8js2gwIFxro+mZZF+8s5hwY7yEI6D0w27bqz+suyRUGUTsYLTYp/QXQnbsWD8pvDvmRNM9/zvYsCcpC
NRsjCPfx7Ne3x7K/EPbVA/PX7O4JEDUSEBk06tcp+hUF9ObUMgjo2d0b5hrM6BMTMAjrYChTLPwVt073Sv7YCulLxyrUOCQ3
EeHfGkMb6iK6B/8H96jL+i/IRukiMisrOTjx5Mwf/gMKTtUIwhUo++wR9Qu63xgdF+o+AzwVKmK2358ULRD+ugsYINH5CB3v
Kw74ItcG6iYa/fLZPftkBPwE2CsG8PX9/sNOIAMz5M8Zyxwp/P32+AbpFCEIyC37ATQq0g4aPwz09hj277xQPiQa8+Ik7vyr
R1PpGwTR7+MB/fYnD+32AAUw8MoDAxJCH0Ax6BGeDiH+ANP6O9ndLOHTOuwZC9UaO/0N4t4pEdjb/h0gQKgP7hogKgPlx97/
Bdga3SP+4wjn4ivxww7vOhn94jDc+gLl8v0AAQ3jJfsPJzgI/7L+P+op9Rk2+8IQLc0E9Ank8hEVEfAuzvok4UT70SPu3uPk
EQQX8y3S5BjwCc0i8RzmDjnfrtMG5S71xOL3/A4OGgjNAuK53gXgIvXZ9zUb+PLfAPvAuwMVQAg61+rrP/ws0+nV/dgm8OHi
OcblCgTkOVX2DA8/xxbmMesSOdo4BAUPGBUR3y1ItgHh2gcm8lIRBgQN2r0HPPAXGa/PGPEKB9jbDBnwFBzb7ydMN6043M0s
MPAjAxEO0NAZJsvzLj7bNwcNJwsY8fDRQugaIgHd+en/CQnUCujlsh8E+dcKoXNbNUTb+jUG6/kRzr8Cv/rSA/rx2lf/GwXK
Jw/wML/xMzQZMuHQ9wIFEQ3G3Poa3QPpA+UXAenn2Qjd+T7p4CsoFej89uvbOrftKiQV9dJQPu0YBqImVT0hy/jUdhgPPfUM
8t8G0f/7B0hF/zi0AAM/Egka7hUIBiDf0d3gTf8jDN3qFKwMSQNEH9ccAwwEIv5KzOa9M8/Q/ejHTbfeCQ0f9ffpLPIp5i4q
AfjwrjM8GTvYUuM9APT/+hMFMb4PGxvw6f3YJuEr0fH5GvSTJeAJ/v2yUS3K8BXfJR+1COoUJP8e30IO1gL90/7s1xwNAfdi
9V9B7AQmAwcg+iHsHtvpKiv6CSAr3N3W59ndIS76wRI1LB3ICjH//hwmDtn+3JoLAfL4LNw85ub/5Of85T4z+Szg7+3nEC7p
Fd4q1j/dLMlA5w9TOA7/FCVSG+/CsPwhKSL+KTLt5xsu/w78CwoH9usvDL7sEv3P7gX6CwUOXu8DKRYU5fDlJz7HD+P5IPkT
DfrJ6t71svcj8dvVDNIqDyXy8e/z9sjqBArsJjzF7RH8AxLb7ikOBEHY8An49eUV8gUWRej1OD4s2/8l2R4PBBcKGuEh4QXx
DfoqI/Yw2vMg5vXp98vWMdPzabvq0gPXHAHyzwXCDdgMKhYV/ObX/dXCCjE8z+rsEiI0LBSutzoDNAZNHtj8+Bbq3LFJ1s0D
2wAE/9sN9xozyh/v2QQhGTL1Md0WAwolAh32CeIfDQXiILUHK7UL9iPg8S3kA9cw7DUOG+O6CsH35j4ATBGv/wJl/XL3DsYR
4P320y9DBur6CwUpDg7kMfHdKjgo7AoVC9ryGvUxBg4LByvX8SEFGfgvB/f0IQoR0BQa/Pbk8k3b+Q7kqzvG5v4JIknmBwbk
KPf77NANEfUB2fYBNwPoEjn9DO8H7usFu5PN5SL47yvhAvP1I/jY6gqoiRYv4AX17fAItTbY3jfR2foMzwXZB8HeI+/U2fgk
PBj7Dv78CRu36hf0xdUjAw8Lz+gC2uoV8+Y7BtcSJusRMPMJ5dfvGx0SCtEd4gb48iEdf8/iqRzyf8vgCyE4AwWrMebw5xkN
EzITAA72twwjAcsdMSgA2f46GO1XJxknJA/LNAw6uOL9sX8X/D8ED/XY7fXiHelZN/ZEyevXTUApIPkO7xYfxO7W6DcGC/bU
7v3cNRpDKw8j5sT0B8XQ9SMJ/Ugezeua6RhH5+P5xfgY4PhcDdj5NPkRE/7u5gzmFf5MFAMv6gE8yfbmIif3Hs38HMgLAurw
JDT95vzo1PLzNSobuwbuI90dEvsk/FgoRgvj2hy+KeGwDOnJ8RYQ/AHm3Loc6NUJAgLhT9ED0AoK+ggE408BFCj9Fi8TEcD/
CgAN/zT0JfPf2f4d+gr23wQWHgrtA/AE0MwL0PAY0xwY7t828jD5BeC41/3UJuUt8Rrk2Bvv3M8NHDUROfDhAcPSD/IO6+r5
8N8Z2ughBRo6ACo5EycZyg8U/g5FJNr02z8/7VhBfzHbEBRO8QYV1QoHf87+bzjZIO3jIwvk4/y3/6nVIvK0BRknBCnZuvS7
nrTj0C3f9CgTtwjc0g7nyyXyuDvtIDH1JSDEE9Po9RsIV8gnA7z51wDS8bEJ5vL37NYh99oQ6yg18g0xCRcUC/0iCA62BBLB
EckxAFaxGg4LLC6y59QSEyse/B/y8gcJHw6/4fz96S/aKepO3+0h+A/lO8AT8BHtOP9R/xUT9Aj4CftU8M3SA9z3IwwXkCkJ
7yElDxXxRcXq3CDT9vcX9ancLBLp+/4kAE8REzzCrx7a/q1/Jy/6788KCxcVs/7M6vHyIPb93vo/yjz69jnbBhkBICjJEggj
KsHVAgHvFA0MAQ/45BkbAu8fHyvK8t5J0RQDxijsEvgvLJ4YChPD5+sTEuz1JPsctBH9J/IsChcg5/kWHC7nKSYkMyzqBgMB
Lj/p1gLPE/X/3PLdDgQMxj4Q7qEbGQcd6erzBCnwAwlH3DwHKA0M/B0OKOGqEdPs5N0QBQK3DB4O8vbJBMQH7Sk4SOUcsPoZ
B93X7iUI8vnmrUzk7ufDPi78CykF8ebW5R0e9QDpQwf/HSAC4OH57+D7IuIIMCYObAjl753w6wHY9Pnr5f4/8zEG/CES+7g3
yN8vGe3/1j4Os9/i9dDpHBBKKR4C+igwICQgALsC8N7qJBMy5u0aJRZxHxbxou9C8xAa+BEGKis5HODnLsvQBhBILPP8BLzo
K/UkyhAQOioTMAoO0tL++9Dv+OYD+QcQ+QIMz8X58/0fwvYkB+j67/j54OwXCvToGSIqEBXF3//2xvzQ4tflPfvmLTT7IO46
BwES3h4NDgP85r/M3fbpFP39RxkDENbn7DbylBzQKfg25O7jF/4hzd7/5gouEhJCFM+6CdjxKi0d++bv8wri+TD+rwG97SX5
zl8lLQ738xWa6+ntGgb77P3q5BPoGd7WCzoSANzqBAi/9t7Iacq2Lf/9DaLC6tsy/9EN6yf7+NkdKcQcTe7+7+sA7DIV9wX7
CrIs6e8p1d3n3AjtrArq2t7fOw4Y/vPwDSUWzDkTI9IaEPEEt98T89Wg+QEO99YrEcbKA+/kMevNx8HmBN7ZzQESzR0e9d20
Dt0MLAYe+ksC1Nzn5hEZ1Re15NcL2TUHGp/52w4uDSr4HfUpDiULGgQUTPPtC/Yf+fwAGOfgBkgOrPpBFL4d/APc1C/4IuYw
19T6djEOn+/nwhYm5FP92Pca/Ang7vovHADjFVX4utceFf/q0ePr0wfzuy0OMfMxBxIXFPrd//XQ1+0FGvURF9Dy5bH4Atzl
CsYHfwIc8RfQRvm9HeBT9er8y+Px5Mju0fMPIkfzf0VX7s4OO/YSHfr/4+skGh0gIQ4H9xPh9B0G6iHvKuUp7xjYQgn4Cwjw
/xQFNegTvAokyCL3AecRGNE6DdsIxQ/qBPXjNyWb/AEEEhc1C5XWOF5/8GsDty3yW+gAARMlJAbo2sD6Bwf3Tuni/yfaB+P1
5EwgBP3Q7AzzJe36/c0eAvoRYlzGHBgP5v3n3Q8hQCgUEiQQLQD2Ehy/9/HRBtv1IOj3H+4n6fQL9lLnBBkr+fwjHAYxDxIE
0toQHNwX2iUWwx/13Qr0E0dAMygKAwL//gPtCKrzIsvMGPkCxeka8AofCfgG++kQINEH3t0P4Sg1C+MXGQUg/hgf8+4aLvVD
FwX52Orz7g0bJyYD99jo+wLU0sEC8dEt7NQQ8tcB3A4bCxX54BoY8Q7N3QIRCynFB9A+ItnP9ejB893PS+citz/SM+LpKWS8
5wvhCRQb+yry29/7zQ8f+u0A3xa0ttoZ/NMg7RIoPONE1AlQ4Oc/q+je0/wHKvTpGOUrCOvdTS/9VBv37sX/Ng0S9BFkCjz+
Ec7tzm/HE84V7/0tIAK2DNPnH+X+VRQYEinzIALgyATfzOXaWinr4PEoHrLkHf7mHNLFMwHkQSgZLNwc+dEmMQoUJfX0t/3X
t8ou1tUsBykNGbUDuv3YwRMDE//jGulBAvEO7f4LFfy+9e4jFN7LzAm1Pwoy/wXwJilDtPYP/SwMHx8Oy9kwByoA+RHT6xYP
ANz9AuDHPS4j6if16DLj4kLn/g1HDjXy6RzB7RE/6TgFEO7Z8fHw+yEqSeAAufTi3uT11RHb3hrDCgkGuffBMjbY8Nv7POwM
4OXB9jkBKgjYKPYKzRECCx37EtXtNje+9akL8zi6Sg8NYNvKEEJaUk0m+wZWF8sJIR0kAS317ygdxQYb9hoD/w/WBfIT4fIn
QQ4MGw/nDewT7BcKOQj18gT+Fgg7/NkyBfL+3joiH9UcCfLdO+T3GP0C2xEDQf0b5hny6zoGyAIoJQQjAsvmB9riBQEMEw4k
BtPW4roF1QjtqvkjSNk63BTqxhPQ8AXt9gBQ6PDrD/TzEP76JdX6Kwb89ucN6fztBRBAEu4aEC0H2OQYFRwq4fsVDhMH3gAM
E8hH9xb7OBQ47gEE4AQzFe4E0i8At+40ASwe/PD6BNcZ0goAyi/STwPxU+/0BfnPEjfy/+YCzP0EBv4W4UHv/cjiFwf9+w4i
7P/pCyn73/kMJigoBhjv/RXt8eEv5/L5CMkLBQfpIwZCFAbZJQfnAxkQFAX3vtkI7AIurt//MNkoIA4IHOG8DQv5+lTe4PPg
tf474/8d6xUYdUjc5sIBChsA0iEV3vltAIQyEEfk8vAdMRkS7Cbn+Oi58kERJBnqEg4+9jjq9AMk+hsHBfjDDhUFlu3q2gD2
7tcHDOXbKvgxBdLw7srnCQna+x0I2NUVChtcFRwVEPQOW/7H7Dns19840uMtEgn5DT/U5QABKQ38DDIhHSLuE6b/ANfc/OMw
S9jqSDbmvP/l9yz07u0E1TMjJCoxANQODBcUDRXr+vYE3/YW97cyEU3pLP3+2y/xqu3uDvLm+TDiIjEEJDk3DDD7FKYSOgUK
F/IQG+P92uYr2xtD19AAFQysD/YA67oDAfAG5CDNtAExLETiB8j48+/o/QHkM/0oKej42O/6KARCIw7FDQb51QEn3vbfBvcI
2hELHMHf5AH0sCIMGA708y4QIxEE6yP9DBfkDdnsJ+UYLhct3RNAJtUK4BCz79oGIMhNBg4CHQ9R7gRACxzWHOUM5eryBBs0
AxPv380SIyseJPMa3OLz+g/cAvDVFvoYBwLGBuMPKgXJzAwPQQPv7hf96OQOIf7xCxX9CQfr5fbxoxXYDfgP3fs0QgTXEgAG
yN/9DBvP3w0REer2rREJCvAN3O048+c7/SnkLPYC/yJEByjAxMVF89z66d4MEsv/6DQRzzPz/REQ6Qnzx6rfNgxBDfT0CAzT
FCMfOfC6BxlFufXdHhb+/OIG/DgRBSz9FMjX4wbg+L9I3kEoKNrjOfU/67wI6/cHECfUtBO3Gk8rJcbcDfba6wG8fxL8UQYW
397y/eYD8VNFASbN/OAjVT0s+y7WFxLR1fwANwn4F/Eb8SgJ/0kZMNYZOt4BABkeEu/gSgvFOCYal9gR5gChxuvVHiM2Ogr2
ATIDBb3k6Qzt+S0D8+0dBhwKyAgW+Q762+na7g3lxwn1Jfca7FUXGzLmSA8fHPDmEcTl9AXG3hcc4djN1AT6+zTgzQjw2wEy
8P3FHvL22+gkCTwJC9j1D/by8Tgz7ubYRQob6CrODfcYHkRS6yT59MXgD9wZPOAeAx1IvhPsAx40+93v/f3vAtr3GQH17ekm
5xPXGvLtDwDtGfnqXtggFQUWFDwq5/sj+QcqA/StDLr87xnx/wrR/vc/JxD85Rc7/O/x+HP9BCHO1Ob15ua+/Nr8De4Q4Rfm
IuEACCECKiDH3+0V8QHQOd0GChngrUk6MOoRIiaWHRbM9iLur/3u8ioV3bYXGjEK7VCdpfTB6jPtFwo2EhDhDRofDQUg1v77
CcrcEfRY5BM39fLlHBUF7gD1zO8A0Coq9hvO8P0P3RscOwoj7rAHA/2w/vP0tN0I4NYp7b8lHwgnFu/rFzUK8QAPqML40Czt
Aec+NtH28En/8Q8/TBX10/9A59PX3TXvXhj7BN5WFEvqOuyj7vARI/cnCNoIr/zp+7bD4jXq/fvq1Ozp2gYP5ALj/vX4Mi5W
CeMB//sIy+oNBiwRDNzp9O7L9/rtIhoYCee9/szj6MsV8Qww2PsgNQjYG/H+0w3ZAycBJuDg8Df98hMhGAMp9mESQdfXKSXp
1OOW1PoLKCslXzRI5hb2FSX0Mg0z9e3DzwQpCfzySNsUCCcRBzFoSUkb2vk9Bw0mUfzmDCiv+DzhBekr9+zo2dHXKd4C/QX7
XBciQ/voICS07AYLBhstBBoCNwgL6QwhCvL+6grq/y8I/glTCd8QFSD4EN3w+iLfweoD7+HvqgrvNvjrKSMmDAgdOAAP4OIS
9doGAP7/DPwAAh0eEB/UGs4OFz3h7AHm5C0VCAJe/wwnASkhH7j1072zAd0C59Qg778R66AbBCohFAAjEawj+iYA4xADBxHm
BSws2Ovg7/gOFhw7+jb7FObm8xcLIBjZHOwS/ygc+7oC+wcxyR7v4uwTKejhE+LBydsX1dkWAPouI+b2CuDbL9K+7+QJ+z/R
NO8xCCwm8/fjulwAzi35EwIaJs4m3t7v+cDzJDUMK8n7+a0dAesk/hr09//J6O6eA+5E1O0FO0I5BAwk/fbLwBHSxeQh4D/x
+iMgBB4FM+Yzydba59YvyyQENP9P6e8LDPUNIt04BOgY4KfWGe8YFwQQ/ScW6AyrAvRP9wjTzOXd8g4QCOLo9jLdI+bzNe0m
IRDg6cYXCj3ex/wG4PsOIPbqCPL6MRsPEBf05BLqCvUt1B77uybxB0Hq/iMjDOk65SYC8+fD9PD1+hLiR/LY7tsT9Ovi0c8d
+fNdD0sfV/MK1Pf4I+D19sAL4QfxGtscCDAT7emRGA7spObwzOQW9ysOArLy7+IZJATm/hsgBAzfPvwIASQf8ifowPDxDgsL
H+0TBk25PFAHBOXIGfYK+SsTgSUL9QwSXOoU2h/7AvIAI9os8ew8ygRHLQ7j0vbs4yP22Srh4e082wrnOc0j9d3l2fHiCu4Y
Jd7cBQnz6Ae2CvnbFOT+AkaUD+BZIR/9URsI9Ck70mEjOwOzGhwnFMAg4tbN1ATeJwMi6wkOvxYG+vPl4fro6fH1EFE80wNG
FvwN3AzrERcJAvHMfwg00fy9W+7UxQbrPyzZ7dMANfvwDGI00vz54w8R4uRMCg1LIhUBvx4wwP4Y7P9aMxEU7iHaIEAiwu0L
Dfs7DEUYxNmpReEX7gna++cA7wHtM9MyzRcNGPY1PR6s3v4z6cr53M8fG9orGdn1Bf3zI0rjvgn36xMMI6u88v7LIwYQ4Af/
8/UrLEHgPej/4sXv+AT67yQKDgXlCfog2f6o5/L0AM0xMgkG17zTCM+yu7NU9fACANhP6OYXrsTvFdTgCjPd7e8X9dguDOv6
3tbQ1SjX0M8B6CQSY9tvdEML1zdMDusuJSnouQTyTDYF8s0XIPrR+tr04CRT1uq/6uEQU1qS1wpNGc0YGcQ1BDLVKPQF4yYS
1sfe3+38pxIQRxv5TjAOFcYcXNT0JRQN+iMjGPzzFBMa/uoMJR3j3uowFucgyijz8U4QDgYv2PLJ6xfsUx8H8wvp1eLzO0Ll
ASQzHR33A+AANgkH+EHn6icjBeTmE+63zaIF4Ta30jOrxv7o3ATsvCjot/8IAN4S9xfA2iz3/eQWGi8L++HK9+L4J+FVFhwB
M/MEHMjUrQD45gE62fUVBOYPEgTm6yAkGx/yEvLv+em5vBTDSu7LG/f3FdP/GKPhx7oVExBH/QHiIu72H/TyNSsx7+XqAfTG
0LYK3Tq/4y7G1QPY1f3y4Sv25hIx9eQBDCXQAij6+vHiIxw5NQgECLsK/ic4LtD9COUN3wId68jpHLwM6AV/8CBKQ+4lAhky
Kdgi8xwR7WfNAwgRAQAd+9lLGvcBB/fq1tH66BwOKzVMUSBd8xcgMp3q+Nn72hJE1R7V9vXeJAUoQzDLKgz8TFcSLxrzHRLi
6Se/4iri9Qr1ERZFFv0O2e3Z/BIo4PrgN94SyvQi6FUwOxVI4AYrGQoXP97a7BrkEvc7+Qb75+cEDCfoF+jt4+r42w0g9tAV
9QIl6B4wAP0aFejEFBDbEvHa1fYCwQHnXhIT7fcw99TzLxSeAS//Djcl6s4qIUdP/ETBEBviR+YcahfSCaTTGigK59k2IfAb
BOo00fjGru/5X/X/M8zgxSwJ4BUlAj/qI1obDPTL3t/Sx/byLN3SQe3uOVgA2dnnGvGv/+PwzRX+8driEB0fG4ERCsjd9Pop
6OHJE9n9QNn/69vGSRTe9gAE5uYa5fEB9gMB4CcM9AiK0ETq0/kHBazM0BLW6+362Cbr2PbVOfU5zOUW/isX0h/pRvTrIS4l
GTbFweML0NzX/PbP5u/lG00V9AHE9u7ewN4GCe/75RAk2AnmGvDRQN0U3Qbh4/kRGbJVJDgWL/FE5QhLIwnKOjQj4A/36hsZ
+wH56ef0GzECFEsOCOfgGBw0LcUo3/bzDzOc5vsD6zUwCgIIHuT6DCdC+/oH9yFkFzD8RdXU+wvSr9viL/HzRsrB2+ygCssJ
NLX98gv2EOQO7tDbHjcs0AskU+Im1hj9GA4DIs0bCAYYDgfZHFAID2btHuT6Purm1iLuG+0l/xL22PhGvxIF4eXn/98CGAYk
NDgm4h/+yxggAPLqCC261BXeCAID6TM+DARZ71Eg0FsmB9UyLQ/m7AQ38OctJALn8/ThuhUtAeAc8MgYEwcEBBEhPPY5wO39
FeX9ABMK0+jv7hw+/QL6/i8qFfHvBPz44gwL7hMIIv+lJ93r/+ZXDeTbC+jn8wfkwN4eBBrK5RU0YwrhMywaM/MV/AdhLtYE
BfNM3OkABQww8xch4DAZ/gLBAv/p/Jbc2uUzYwsVWgeW6iMBK03ZBzL6GfjkIv4OB9kW9/0T5gDO5tYcDdPdDOuv7/bn2hDk
+c+r5z3aLPYL+/3y8QnpJRLwReriNQ7qGx70JdzHAxjxvgHj3N0uxwqgKhc/DNkBECUkIMXE2fHv5PjtXODq0iDGJuwN6AL0
yxsbQA8aIADw/vXa7h7+Aw78WR/u8xog7+/2H0EvURcc59vo8+zrxdjuyeckRV1c6hjz6B149ifr4/hUFvgDBy4AFQr7BAIg
HwL+7ffxI+k52BJNHefw8B31JSftAfcZBxk3JycMRg4B0QQVIQIiD1oKKcQZcc4cCxLh6jU5Dv7oGz7XH+bV0yjZECoh+frg
DdpXfzzy6ce7TVKk4QEK8f5S4NEQ8xAZ4iAUtfnpNyccGxckGfrm5OEC9yjMYgUgJ+Et9PvcEsfYAl8BJjBN1Oa99ApNI60S
CQEUKNMDGODT3fTKNx3qyT3fLL1KHAUI+TsuVvjuEwsr5+r+9/gGHRwtHv7e5woO9akX+SIl4PsO/Pf82di8Jhb8SvTZBwzg
+PvYFPn4FfH4HhoG1eDtEf4JEOnqLhHV8ePn8DT3Gz7n/AU0+RYy3igX4tNTEBgwCQ4tARTiLfsJ9zQqFz7m3U3FuvcIC+E1
0/pK0QzxDd4bKPLO3ND18AYOFh8H6wc1FcsU8/QdwPYk+SIc1h4G+ekRTOL72hfuATAI8hAEIf78y9wL5MfW7A42SRIO4fbu
/C0h/9wUGz/RKfwbIBwEAQYf0wAmByH/Hyr97xXPAxTK0PXlOQkIHNP1yRbh+/VKTNYDBfvT+vP/HfzFNOoc8f8yBgQyLzsa
uCJn2BtT/ugdL9kOLPX8ExPqEyHr5vfwIxPz3hHmE+oPxjLg8fUnSlEIExX2GwHe0zTs2BeS5/w/Ce0M3AQE6RsJ685E5wA6
8NXnAgjI2ArR6Q3j7hj36hkYT/AD+QUvIBkYG9vpFg32EucY9/41Bfzr9hrjo/L9+A74Fi/dKtJdsB0C/tBD6uXrHh8G/A76
FfXnHO74Jwsp5QcnGb8RJ+v2E8cXB+OPUyv64vkKgVEXGtcf47Y5/U6wxiv01AQi80r9tRQO4B39FRA+ZEVUFP711M7p+Pnc
9RDgMQJG2uEXK/NBJNMcHhEHIjHyGwfs/9ARAhYx2vD6AUT23v7XX/BgDTD/OSwh97AkxlfblyAVHBouG8LdRAMHGSASDTjS
F/Ek/P+/wOr09+EG9PY7CyUK5+EG+TYJOSll8AfGDwTW7b88Edn4Hja+ErLc/f4WHc4BOrLm6+r27vwC8vru+AzeOBwN/NQ+
Migo4gwUF8fZ+ejLHLwEQgsgHBDJDx/GHg7v9xAhAkbz9uce//BADPkl99tI2uHJJxwRp/AhtvQM3Tls+/MBJhAQtMIKRd4q
BBtHC9jmEi/QDAX9HwAx9FLrHgv88w3z3+/A7ATJBEY/MP76CA2/Av0jGkG/yMES7BMq79sUPwgzSv8C7dvTxQ/T8vPx8x0O
Bf7XKfQ9MBkDHi6tYCr8M7Qw8/lALhAHzu4Rpsg06NLBDdj8/hP59+4f4DMnIzsB/9wh9TzeKCcMIQDCN94t/ysU548PEqsx
FMUI8i0/Ff744LRLHb3iCBgtAe3f0+rd/QUpHxMNrhgdsvm4Df3JIQnaJLT/KxLQLQbmLfXU2eT4IA3P4dfm+RrtJtITQs4I
Tybr/dLvIvT3DsXfwvETLx0J6xTiAdIXNO4g1hPK4Oju3sr32AHsCgA6Gxf/7BkX9OnoERUJIu3XICEBGOvjCRdF5fzjhAkv
GegGEjxCMd46/fvPK8TY9SdNDc8W/u/6E/jmzQkeJwkOGR7YJxkA5zfG5uvX/+RA8+zwwwMW8O0CxOvY7PERJ8H2wdQbIf78
/xND6yDR+P9LISREu/z3CTDh3upK1tnr+i/dug3xLPf8GzITDdCgIw+9p8k+3OH23EBD1Cg55Tn8PQDG/wLn5+EZztP/B95A
/T7XUwgk/NsnRQy20cnzITX8/PgT/ev5HexC9gTW5wwCO+W6BA4C3gvXywkEyj7UElQu99m+GRUB9P7WKeMYFx/0CQ/76bwW
FA060vMJ/+0M4AT+DN9HsxY3E+wN2vgD7uHfywnzCDnu0hrPthrU8gTPCH8u6trt+Mk67h49CP8WFSv4F8vn1PECEbDm9Qn/
8OcJ8inTCAwDJifO4xX8DODi2OIn8QY8BuQjESUl7ZM6IlkT5xY8KLO4CrobxwjtBOVI0RITMdYcCfD28TkR/wMB/TMHwusL
9SMuPeEO+QBEECjs8P4Q9vvWDEf60fEPHgT39iMe8REnGCf3Ce0E88uk888F+ccZ4K43EbE+5R0q4OA9CevaFuEOCu8W+/gk
B+/xFiHXEP9JNTIF67vxzzghEiMe2dos5dQyHBsA7wLoGfohZAbI+REGMgb5HtoBD8wmu+jH5MDW3AQbD/n68xvS7/3h1+zs
x/q5Bgn48u8TZizy8bn95ue8Ct4T9gMuIswF+ADd/Be3PBTi/Qm2uPrgBhUD5D0cGNYb+g7Uq9tBCUZ6QfwnwsLYUAPbHDsQ
FUnX/kLqByzyLe7hF+XhFwEY4iraD+/pOzDgGNrx3h4NRC65BOrbFBJAtPgQGiIJpwkqHta54w0UBwgQ4gr8L/TkBPDz7Qk/
V/O709/zFAsHkerJ+i8DI/YJDiYhDeYMDyUGFAAB0x0q5AfE6fzwKwgc0y4E7NLxIe702wrxIDUmHc3RIBtB8xYIIAX/uu/g
5gUQ8grtC8YIHBVL2jQ1+jT//fv2BfMSBfoSFgHX/xsSEjj7Hs0D1/j/MDX7LfLu7uUJMA09KOZgAOf0Bt4p7x02ERIBEOwT
9MUdQsXzGscc/svy/QwuMBrb/tzyEeD7IvXoG1b67voNCzG68hLe97w1L7omIT9FpezKdM/NKcD/0QuZ9DX1Bwfq/gUzFx8R
BgEXEgrdJPry4PITxtT6FrY2oSMBOSy+Ef/a0QbqsdfMK8upDMQDA8Tc1QEz/PE5G/1z9i8p5e/nGPrSLO4Q8B8VxOruAfne
+/TzOBzpEAL/CuXe4OQ0RPEE9RTc2/UxPKcx4Q8tzfwiOC43utogCRUY283p0Tj9EwIMGsD5FxrRFPwO5c8nERK6Fv1JA+j+
JQJ60+4V4U4aKCcU4CEX6dgIuOr6EArG8Pvd7/7sBwXzzTPv4yv1Bkj/JwH8Ey0Y/+7BBOkbDSf5Pfr9+QAdNA7vIQ79GekJ
8RI91979A/386hr/6hHFHETBEAwOFkAMG+6oYzPqydgPHOAC6NoVDQLnJsjrFunmSTLY8frj1/rhIBLs3yIbRz7/1Any4OIe
DxbsLP3QBusEAAIAyQ3o7gLVGuoC8AfYrg0aVwTwDgAB9ejwAw0U8fYMDgw541Ul0vMCLxhrAu0yIm3REwwW4Uwo6iHt/8HV
+xqtyxztsf0EBRxHCeDXEfWy7tAu88S9M+r7BgUs10BELOkO+eE6AhMiECrpJv0EF/gI/jzoyAff1xIuzy3y9we7EvQv+wyt
oFXqJc9U/LbcKOQcLO4d8iUfKAny/ufR0gQRt74Cx+/+IRHU6O4RCeMX/xzeOBctACrK0EoeR+3WAgf55vDx+gCrCxT+AvYB
KBbv5RMeAtuqBd3y4AwsB+8Z0vjg9R3qEfotK/XU7if6FvYfFSXl1lACIiAm5ePC70j5JuMgEuj4+QUUKzfSCBIsIAz/4fsM
KtIY5vP/+gUBCzzHyRUNHTEV7Lfu//Ac6NnaxRAC/vrH4/AF3gD5FRfZFPMtU9YAILRL5Q73GgvqBuxC2TL01dwG8PXsESPS
HwII2tcw9h0V3iX6qPXQMv/ZG+Pz59HzG9zYIwMUARDY7L4TP+7mHwPwIQS21g7OncLAxQEOJc5NGBjX9PJZs/b4ydvlEu85
GtzgHAPr9DHkLCARzM3N1e/XBN4LJQvvGx0j/rgSwvXI/Sz8zQoSBhbr8/UDKybxG+xI8wHD2vofHCD/4+oLAQkP3vEO3uHV
KzP74Q4nQSrjCg8pL+/sFPTeTzDyDvUZEd0b0woJJdoonecb8QPTCegqt7UTHOXmyeX76Ajtx78NDx0SMkIVUtbWAFQLGfYJ
7iUaxhgwBdXaGhDLABQTBekYLxHIBynuGjTvAdqh62YXFiA/Dx1J4z8B+RRQpAf5Kf7GLOUa6Rj+B/LYFPEhHwI6EgEtwd37
+q3R1PvH40Tj/lAf+hHb/hb+C+UUHxES9s2Qtd/h4AgICv0CFu68J+c6/x4j6vkBLgjc+vYHD+LsM/Ms6CIDEAE8580NKRgG
3O8Y3BD19fAB9SMCDCUOBgH4FdEtGfjr6tbm4gTDGhvuAGX2MOQHpCQbRd/5+QcaAeg2A+w96k4K8RkozCLjUiUxLAP77tj+
Mhzw8RwO1hrY8u/99PkAH/vcJ/VO/flEKdyqIiYuEM26RPkHIkYKAhho5gIQEPIMJNi4Gf864SzVOv4Y6T/xCCPs7LoEGvnk
K9X59fjdERASQvv8AQ016+yoLQnKBR7/DR3v7gDZAiYY5vXfFAXqGBQ18TUeIggb/gH0+vERDPUNAfkvEdnyI+kAFlPtWQEP
KvH43SQq8ovZ/un5GSEJ4vEQJ/AE8xH4BfQi5kQC9CAzKOysDv4L2R788sdr38wu5OHzCxAzEyH127H7G8YbNgvWIh5GAOXc
F8C/9ll4Et73PhfTLMPkHlwrRFv4KfMNENP4xhjj7+8bFETWPNsHBgrKCdv1K9zL7ev8TScrBTL65hHnGCjq8MUQP+o11xD7
FN0q6kHOLSTvFP3iDAHz8RYq3AsBES4yVw8T8Pw5MREMw5o0OhAx4NHz/vW+880J2fAX6+EA4vQuBzwC/vnnLgvUHvzi7vQM
/yniCODyGgoKLR3WBvbJ9tPH6vP06egR3tnREhAxAhcJBv0T2RvYGv7LEt4O6+oh7gUCAvfm9tAbHLaq8fUyFxrd9PE7ATu7
2PrqrCjq//Iqxe0U78sjNOTuDB0gywEkA60DALALItEn5vjD9hb/Jg0B6OIl8tPSyfvcyT6rAgIM9h/99+fuOSAbFhXlFjv/
/hMo6Mi5F+ssus7jMOVKAvgW6R0ZGA358Av9FxbX2gUuzgEXTiH54xgd9wDu+usRAskiWuI38S0K7/EFGRES4TnNCgpKFOQ2
0/gAIQ786+uoMiPpGSf17IsTAPMwDz4+ISIPJ9tI7QsISMQV3w316hY78ynWBuwRBQXx6BAeGSv6HgAfGyTyBO/uHPTPAAfl
5A/VP3XmHtThDd/2Oa7Z8yGx8kj8qQEk5/8SIBT9KzL33wzuEijZMh8tMRLw6PMQ184M3VAN9BQQ/PAJ3wyuA/765SLPIO4J
DB3SzRbtGPT/OBvhF00HJsQOJgYcDjm2KxccAwFCHuf4xvD/Pa0l4rnwwyU56s5KFtjWJv0HyB31FSkB6eL76ibf6gbsrwvE
6e0DNOAR0S4BKeEJA88yKAnVKT4vQTWiEunLDSn86vkM6z8C5uYl6/0SIhIB9u7yMQM03OP04lgVnC0M1gn/7+sF4vvgGRPr
MtAyFcjd8BVfbOwm3Jc2FXoQKsC/FcHHEQFb+xXV4inx+/fuKr4Q3RPSAK/c4wEasuQRBAqw+hDN6AELEtbw/hVC+/MauPMY
ENXl9/YyDwsxE+G76tPTDxLMIRQduifY6+sy3wXMGxQdDdcE4t39DOLVDM399dC//tQULBMh+hMiQ2S2+BgBJTod0NNF4gr4
AugH4jYBADhnAgrPGPD39PYT7tBCBP9AJxsH2Td/MueuEPz/H7kO9dMw5QoaJCQl2e/mANjRCBvM3eb3GZbM8uFh2PdHBxDv
4jQvCgAryjMP7fEdRPLnZdQe+PPsIwsqHBz/4tdHHOwMD/ReAwrpMSJ48w0oCxsq/AAtCQL+9fBjBjcP+xEK7hX/4Sj84/2q
5gPmKxbLIxoAIgMIB/7q5BA479L0Qxn368dCBzZJ+uPnBJ2Uyg8oLiZNER1SFv390vj3fyJK1Ebv6wY64/jv0ib0Mg1y2h/U
CC8E3/saMezHGei+MfEmFg8YHLE36+Xu7kvqFNTW6csA39jv9BgFA+D74vm2CuT8v+ADMxjkHtfNBZb9AgwfDgk5/jEPv9f8
/af64Ajt2ycV+Toh1xfuEfcGBAIU+R3sHOa60vo12QUcDTED8vcDCxH66wAEFjEKKtYN9hrw+ukd76E0MO3+CcjhyAAA9tY2
H0ZB6gqq4QDK9Ovo+efrCtKsOfjvBZzjOMvLNgka1+3F/P7k3L0gLiBIGQzY4QvuybDtvRO31DHsyQDstgf98Sj7u/YE8eXm
AAal4wz1+iPe8CgPAgTUHDnF6ufZE+Ln8jMgSwTm6TqW3BA56+YPzyAd1zv1Cgr7JS8u6yEF8hAi8D/nFcUB8BEmuOcN7Nsz
FAIlHiTd58r/Ng3JAdAFRjrA/RAH9+ypHgbW2q30SCLmWkLe0c3R/uADFuo6Ign98sIc78vjziP6NN78/CrUCtIiCwYbKfbh
ESP4LhIVCuE6Cv9sEwkL9f8ZOu/4Cs0J+RAhPOcF4mgR5g/CKxcE+QtLLcn0FvcUAiQUEMhd/goW5+H1PTYLLCoLEB0D6eIR
y8cd5+np7AXWwhQ2EDkED+n6MhsAHMvn+zDv7hMA9RkSCvcDDKrXCPX+3TcK5hInNDSpxwe62OkrGQQL/xRMITAa79wa3vk3
BSk+BCAAKlnk8vdS7ewQ4f8sKd0DLek35xcITQk8/Tk8xfv2Svn6DAnN/T3H6OlHGQIe5/wMKKIi7gm17vsKMyQ5ro8J9tIK
8OgKzAQ8/e/00h9JFkXrQQcWGAgP2vbz7gcn3wHUQTQHEhEI6ycJyDUFEO8AFDs+JS0zzPXTBA8IChwrBO4BLwzuCekx8O3/
KPkLGgPmz+clAxQs+N0X+QfeGB7Y7RX0Ag8iFAghVPMfJAvnKATC1UjtFVkw+X8/3OYa/SNnzQsMxhkf6PIyJhLnKr3h7xSo
C8cQCPz04jk63dqtIR3LLPcwLv7QtfTo6uT5/wUU+AcJrO0CEQH92ibzCO/t2UcU0vUVCtfxzwYWFtPAEO0TAyra+ToA1hr5
A+nNCubjIx7sXR4V8P/O77ob4v42L9kR1hIcLQ/jzxPu/C39FNsOHiYYOyIfEdP1DMb9+B486C/v9x7RBET78Dwj1PDm5trO
B/MmUS7u7w0M9+7nDRrgtkniFQIoEeo+JirjG+nOENAmBNMF6PAEUQQbHw4MNedGD9IA+QMX7fIL5ykKGDb2C9sG3db3GiL4
Af3b5iYfBOzT6w79vhTQGwb0JdLJ6vMrQBcS+gv3AAnf9uf74Osd3AIp9i7G1f4h4jnvCCQpNAb/GgVUE/Ja/iSu8e0RGsJN
8hTKHdBDGR5CvucLBSErGgpKCPzW2u/6KQQeAtsh3x3yAQYbFR4tKQ8XG9YfEtP5GBL86AFgHugeCA3u8+7jJAISP/HRDwPa
F7kQWjgCJTkL2PLO9xa22Q/pCQsvvBLdEycWCgyjEiP3Ce//BEjK+kbjLdcI3BH+AjEW/v/54cAJ9wTuCf3pCxI4KPLsyMwC
IA3KDTnkB/baB0P/9PD83wQgG0f7+AXf9Qj73TsiWOLNEikgCzDiGQHI+UD2+8wEGEI79isuEgznLxbp3fY74Pj29gbS6z/3
CBwtIQEO7yAW5x0cBRMOGBLY1yIZ9tzwF/HaBALfYjD7FgjrBSQqLitEDAPsm+vjutcFDjjmCTAF4fi+9gzXAzz9FwYGIyj8
FRDFaQv+KC0DAOT9Qs7a3hoP+Ust1bjRWwra9AuhHuTq6RLHGB8FUPkj2crn0J//+CQpMOzc/PTx5iXtIuvk8x3DJeLeKiMR
9+AJNfb9/+gL1gAJ8jblOBXr5ighDPH5EcP57hYA178PGQEWDRHzLAj2JyL2IuTTIPHZAQoJ+dvcFC4M/93i6AIWUt00AwT5
BfogPfQfDhXZ7gXq4iH73P8kFvcP9hvIxhFD+xEN5iwAtOYv7tfH5AlOOBYrGgwRxRAL5On8JNv39vcW2BT9JBQc3koMCkfx
++Xx8saWBBDs4Q0kxaS7M/pX79U4HjEnwC1yDkQt6wQRIA0E273q/wfU9vwCKdj7F/veKMgaKQ346Ov8GO7pJSHk9Pb+K+jX
Hx8o1xT5ygcUG+Tr/O3n6uL67Bl51tMu5gQG5gn0JA766c7WbR0jxd8G1ii50wQO3PpO7yMiSf0g8+ILFhe50Tf5C+TMXPof
8Da/HwYWH9okASQSC9kgHNL4MBE/9ef6D93f1vkXti7kFDgC5O874hscnND78TD++AMjHj4bHRM78BQbdyL/4tXOPME2DOtA
2ecM3DcwcDvmPATeA8cLBhL6POoY5gE1PzLm8xMO/9Am/rrXJb7n2gTt8Azd/BIH5u3z7gjD/+TQ+uD5QeokQeUSFyPH2ygP
NyJK/BVTHRxG2ikJ+QI9y+FCz6EO3PMOL+HnID0HECq0zBkr6PfmJL9nKeokAOXunjLpHP8I7C/+/zxO9w3yEjQWKeYiDM8s
EAr1Dckd+8gQ6AbuSNkwBSsx5BKqE/jtGOED5Djv1dMN+RXVHcP4BRwTCl4q6MHcMt7d1Ua8NwX57xrB+jb2ECXs+hHD7cyy
/NYy6wvqDxQKNCDP79/A1uMQ9M4+Fj8jMCz/LAUGDewY88UXNRM6JiYgGg/x2fj4pOn98Qbh6jfdvi33s/vm6izKE2YICALk
+sbGDe7xKCHRKwfe1MwWFfjGUxdFBCnWNf/zyt8LExjRJS7yARPo8s8FCPzOy+z5O/UW+yDz5Bv1EjNR3Tb4BDk9Ca3VHPXy
9t7pNfgmIxH+KPi+OyXs6gUGLQIrBAnYRv00JOH/9uf9IpIL9xDRoyf5EvX9o2cgUR/83CzyBPX+4P76BQvkISTQy+rg/S8Z
600bFQ4O9SWw4P4SEtP61BL65TvoENgMGCbk9Onr5Bk3/uAU3hAGDfE26wkHCDMss+0e6TDt4+4jBvfdAT/7De3TPTDw6/LG
0+r/8PAlGycTBD3dD925/lMd+En29jwLKiQTAtYd2erkPhQMQSsfBR0tIDIJ4Tv795wLHA8g3T/8H8MYwU4cF0m/DQkRLjE0
6CsiGNs80uQODzulCxriyRQO9xM06ukU8AoH5wr5J+0P+/vsEPv1+gUbGPAeC+oAEtbuySf+7ULY6A3l+uwO7QYBCRsWCvsR
z98OAzcuBtom6zwXJugbFPzdDzPbLhMNV/8FgdcpERQSypAk7wLg+BQnMO77zL0K5SAYG3UIFPggI8gUPAwqsSbU6eE3/q4h
7OK1/dMkHktXu+rS+vU1NCJZSQcCAPsj9dbrvjzn5jH/5zzyAeCw9CMS8Arkz9ToLf/sARwPNgXuLBMjxAv419v3St1E6Azw
F9D33wT9CeTI1iQl+F0E5x0X6/gFMOH9FQoIOBnmJSvq+99fBjspEEQI8aEPESL+IkS//CM+8wfZOPffI+vqFvPuGibNIxQs
F8QY9zYSJAApIhvk2sodAf/t/sDv1Ss/+hn8+gAKGwETKgpBD/T7KeLQCSXT4/wAQeHZcBQK+f4F5g3nHtYI9yE42ehT6gcU
Ei8v/f/b6t/e3fjCCffTOe8PCPKy9+TrCcb7a83X9yoVzTHyFFLxJO4cEBHl2fMwBMEWAv0BD/JECfUx+AcAHKfT2/ER++3J
BATwG8IQBgL5pjsmyPfp99uu4fEBF/bgYw8i6/7KB1ZFR98iz+0t2SXU3QXRBcvxKe1QARjYA/H16TY31iQjBDMA39PV/OzD
OwfZKf1O/BYK5zbP8Oq6yxT5ARwzANcu7+EURwUy+PYQ0irPAvAB0KgX5i75N9vOBCnrCyjgGRAiRhfjE7Hk4crp1vEVCu1D
APXf1O3f0QQUBB8UE/T/8RgewOgfGQxEEdMzQenKDbrd98bcHjpf4l8vz8Ho7t6xGeMTJiY9sffD4iflBhosWBMVVfoP+eII
AQ8LzhHs9/8L3i34/dvnA8rs3RL+wxAM8P28JvvvCxnj777LFtLdHTcF2gQ/I+ULG+Xd4RfoCTP/4hL5/B/FFfzcHQ8bse2n
Fi1CBAWt9eel5fb7JArkPPHnFxDBDuz5M9LiNtsW+Bzm+y4G9yAeOwMB5CYt4eTY49QJ8dwq/xEhxP4c7vb+0RX5IgX0JigS
CQsU/hgAGwbbH/jK9Pf39iTT/dYg1+7dItkQASsBNyGLKCr23/8KH+797+gc6NLn5RBDJvbc/P7LtB79KxEi9TrZ7xKg7M4w
AdUjDdEDM/zkA/8F5B0OBgQG/gIXwvzpCfk0Nw/64947BLhE+uQQwwcbS+4NzTsuMVrl8PgMzBsF8wcR498KKPTTJDzc4hYo
8EkP6vve2vnMDegpAvTJJNVGMS4qBOwaBj03LOm69Pe/8P7PBvPT6PCnIurZRN0XGhj9IfUC5+b2HRXE4CP5L/EUF/4LzxAb
1O3b58j5HtoREg8iIdUX6Cf4CX3QTA1NK/QZOvU/ICbpFT0Y2//YBuT+9e40uu/3GOwP7x0PB+ymDihE4PwEHaYa86ccUO3z
8Nu9Nxf69vgR+B/39iri4RO77SnsHPrp77MgB+Er/O4KNvnw8wc+9tPkNiIH7+/cD8fi67TSMRpOTAzuEtb6LQD+7i78Kdb4
CeYbvAb45Brq3fz619k16v0dQlk9853fNiDXCUXRFPDw0hvVC/BJRk836NHgBtreBwznIjkr3f33/eS5+Ujy/xflUfAU8Mzf
3fEtGgQECyAaADkPL/b/xg0MNBTC+Pw4881MBx4nExkfHAAa6wTOAAP3wvC7MMcC8hjf6hQC+BLXyMT8yvP1C/XvAPwXKBML
S+k+6Az3CggONfUvx/gr1fjm+QH09+Hm//4JADDE9+sB0Bvu9/LX4RwBx78C69wZ/axF1+ZX9/TkDgbm2fwJ6R1DEtIZtA0B
FOj4BR0Ct9Yd8zzN8uDYJnRETbXz+QDoYxYBEyHGAPr/614PF/MDMBFD6B0n+emqFuSV+SbjC9myHxIjAAMr2xMQzcEq7NUE
DycQDgKl5/nl6w8H+gnf+SvXJvAJKBsd6icv6fbyDus+CAjyBNr98QQeJSD5FN8a/+YX/gMPAQ0i7PcfHAbj6B3zzwfw8044
/xQB5QYkJzETIAQVFcb75w/xDuHV+uD+OjYi7c8eEeX8HwbbFP4SWQ0S3q4oEQMJIdwnGjUK8AYG6U59CRAv+bDuWO0EE9n5
4TvOLibpAzgU6x71QuT4HhLbM/sD7cUpBQsz4t7+KxHsFyT72yHV/ykb4OMU6UIHMADNOVkIDA7/RC0X4azxKfHq0vhD0/on
Ocf5+d7b4t60OucE1xEB7/G5ywUHRwEjDvjfrzkfEiKDWfECIjbpAiAUAT21SWHbKgvRKyvsKuPq/8Ic3voBFBJPBwbfqgrK
ztPqxx3M7yvV5CLH3UcD/v7jEQDaG/0pCikF8Rrm1v8JAEP0BfVWIxvp+BMXNCDWJNzJBBlL49AYT9b3DRT7Bgr+CN/4sxzh
8goQHgn2Ff+wIOsB9RodHFwCDdzjAiXz1vHapBYsGwoeMzfKPOD6MQoxDhzg2bbp0gEj3ToBMg823TAF5fjJ0gbs30zcBgo1
8CT/COQACD0oRw7t+Jgc/OfPqu1GFdQRAOz7zeLusyAv5Pf5KxT44x4GA7Q24hQK5voBLwjr4gMSqiAL8w3c/zg7DD/yADoj
9h4TCsvfIOELw+z3+f75DhHkIBkyG/W/8RRRD9U8ERMAmse3Ub3c+/MHTeze9SbdKRrZLwAVAvAdDxwUFLjg5ty70a4k1ObZ
8Of9A6ws+Qzb6AEbARQ78dEI8gILCjEBCzsH/QLR7BHl8ey9+CH+ExUgB83oEqPczAlOJtP/NuT0DfTBPgZHEhHLMAcWK0Ut
3PfiEAcdFg9RNR3h+iQQAPvXDwQ6MvDX/TX+Fi8Z8fw26i/hDuf/ViT+GCUcDwzDH8wYEh+/GxH9AtYC6A8cBA76Di0Y6tvl
6tHw7Rr/vSz7F/oJ3Mv1Gg1HE+Th9yzT/eUP/NMI2S4B+/DvBwIx8yAo9OL4ABLpDq8m/9ju0OcNJ9X85tgPDfTfJNsZ2g8W
w+XJuBL8KiwSzBTfE88r4BT3Kbz77Pj8IP2VTO8ZytL6FAOlIBA0MNn44zjl3y/hFRgN5xIdIB3eGhfaDSzY4QUzEzX6LFwL
ShXn7+0RFDIo69/zOeq8BRca/hTo1+HXz60L2SsO5Rrl0xQ6xxyu9BTk4C4M+wf+BiPa7f8ABPT7HhgxJunT4A0cMPcmxP/5
Fg3DDQfPNOUEvjw8LvgL+RreEQwAHeQX+EDhF+3N8gbqzCLJ7xgTAS3nHucAF9kK6f8r6+kN6TMH9Of0BRgX9PS5GCC8B939
EpoQ/QIP98oKvdQg4AoTH9kGwNnXJvkb8L2vFCfo5MX53zMwtznV9PrR5fUqDw0ISyIb4ETnsNHmLPfmCiPl7RYPBfRGvdwc
B+IXAhzd9AJB6iDO6yHbIPMmLPe6GdfoVv3f8vrECwcQ8uPkJxQNN9YdPBSw7AL8+9db9UQPHRJN6xBFHg8ESOHsqgzXLNzs
BvPnKMzu8Ny/u8HjCwDUGOLnxc8f5gsa3Pvz30QD/xpBG0MK3/sRD94S+dxF7SL0+u8B/EMCKjwKJhzRJgby5eA2ahsMOuBk
BsH4GfZSTy3lIL4BNv0U4g8RHToMvPwR7wwDMBnhDfsMAvRyueURCBnbDi0r8jVBKNoeIE0FM1XJ/eXv/NO2KO0Y/e/uAhEB
Gtr/8S/oFyffzPYv5AjhD+Xn/+v0yloJMTBK8xGz493U5ent/tziRyLsKwTe7wImMRbz7ePrJZMi5OA14/oUABz5G/At7tvK
LgAWF+5D1NEPIdVK/vD9z/RI49EcmA8aOg7ytAby7Dn76Tz0GwfHRyFj6ubmJfzLEAzA2j7b3CYOJwrj60E7+QjHqfYG2Poc
9ihQ1wvXJwIOzef6BTbf0PisEQUGLPsbCR4lDeIlAb64+gXizvQiGSTx+j1MzfTs8fAtXiWZDik8Fu8aL7MAGjTp7wUR/N4M
GOvTGj5D2T4O1C4bzf/0KxryFxDlBjAFIxQPH+798w0U9PEQLhU5Kg33FSApMPYVJdNOM/Plz8Lx7ywQC7rZtP+0TOXsSh1B
H2Pgjjnj8Pv6Iw0kBtjIERoEPBwVJvwY8RIVxR8hId8c8tKnEb/xRvDeRQvaAB3WEOkH+OgDP7wT6Skx9CUP5NPV6+RaGvDg
SBIM1Q0B8zMMBjNFEAQm3RTr39kOJhLqJT9GHBnp1tPOzvDPCOq+Eu7QJf73Fcc34xj2/Nn5FfQWKMvaHwcxAN0x8jDZAgwT
7+ToBdvw+APeGx0V0hkWIub3B/k/1NkIMNzXAiK31QId6vEQ7trRKtoB+BnX5u+/NrDi0iHcUf3f2+UKAg/xDQXd5QkO18YH
H0U68AHL5f7W/+7a9QAKKOTEKNy8KbdAGPUEGR4DIxsJ8uTdJUsJGfv99vY1+7orFEb/thkCDeEp+/3rIBL4rtX66RzTEtRB
rvPQ/iThDhHts0MU4f4IDeHM2vT1DujpYBg77RPiF0McVeck1uQgzh7q6xLcA+L31PMY/wb97kDP6t8CABPyAx7UA74C9/zk
39Xi3hPf6fX5GzLzI/r7uyFKKeMOmwcVyfjw4w084w5N2+7xAd7LD/gu7dn8y/W3VENND/cA6eMSLAj26ckN0N68EsS1DQsX
LuscCdHo7s0Q7AjkySXvAe8J/xEPAiIq8Rz3F+MXFgIKuisI2BnXKyXgKyjqBwwHAsY3GOH78hTjGAjp/TwjHCLXETHFB+bK
yfTp5BghUw07N/LICQDb+wrNA+ZFU8bl0uRRxTgYPm3azxdF5uoDDTkDMQz7+QQaED1T887F1Rgt6PxeCknK0RP/7wkn+PcT
EAcROhvN/gPh2xrczL3eCjcP7/XOBhctKNac3OLB3yv6BwIG7BDoHhlHQeH83PDSGuzU+iHf0TcSAfX68rAnugIYKAjpExk4
/Azq+BkdEfcXDCXjCf73QFng7ico4zkTFsW5EUuSCTQILc3wGg4rFjbsCeg22/7t2cftIJb1DvAGBA/RAAkdLhcgH8tM87gB
QBzqLBUG+N0P///85QEjCBg3+BPo1v8a7OoL8Afj/RQa8RQH2+XWvg/18TvgByQS9AbT4e7kLwsB+hQ9AfvvN83yBBwiCNbB
Qh3u7wUZIg/7MC4Qy/QaMhhaAMUJ9ys9Gt4xDSQUEDbYMyuWKxA+oxML0uIK69xMIt8FLfGuzfwArSG/2zgbFBsjC/fh8+3P
2QfPFgECHgbsCrE1LiwnEO+w7QE27wj19goeGdNEGPj8GCr+8irw+BfQJN4Z2P7p3tDrGiMjOO3PAOP5H+2pH9cRyLwvBBAY
5Tn3GDbwRE7q/OPzBAst8j/1L7kGE/pJNxoJuEbVAm+0H+P558+/zADIDRvs4gHo9tNOCgAH8uAQu+E34TII6OMvtfLoABUV
Gx751/kM+NcQFGIf3BgA+Bf/68wa7C/JHvpJ9fLhLyAbKfns6h8BJx0G0eRLyEr//gMvFyggMfshsjVXCv79GQvw0dsK/9WE
/1HVtfnsrCjd2gwNAtqnGwPy3Pkm580eLvcRCiPkKP0BrNw2WL1P/Ovr8B0ZAQQRJvosURvq+vcIMhgdKw8NBtslR5wMBDna
6/PXAeHyDD8YAietIdPe7vQ/A+IHGh71/c0NCPvUIv328vnqNCvwxB47F4gI+PkHCOUsRuTkMxP51CXn7zcsBMxNXOID5NJD
Qz4B+xH3Ic8Myy8KKhHg+PckDyXsD+Qq790F6dJXKBrw+h8i2i8DHvjFD+dE/xn6LAAYz/vRHN3u7dPq4v0bPPk5D/v3AuT9
E+s23hu/KRMd9BcQBCTmrRTrsv8Gngwsw90RxxrqQPC93RnZ3e4N8w/LASnGBgoDCcO9B/YIL/lESln47fzb3uTuzNA99DXq
/MgF3BkGHQcPSA4L1crY6vQbGOEb0gQ69xb93eXt6uEh+ioJ+gvUHCQlzOImOjwM/BsJO/TaANjVgtPoHMDtC/Pw+vjWOf3s
7M3pE+ThQi4b99r95S7pHP0INwv20vIAADFmLSr9690fuMrrJA70FeLvDwcEBfjzOkT13brX99Ub6Bj6MKvv9QDoOQrt9eLE
QvH53Qmg6QXO7Q0eABHdDaLXK/rX8q2zJRIDABkOAR6w4Af/EQ725iAf8vjNCga+0dAz9PLs9/wnLtQM1y8cFxgqQfbjtwUX
vQQo5fgC9y7/AAVAmknnM0fDyAP7Fr+8FC7l8ePrGgQKESATFBTh/gbj7evxFczjGNgRNhwJvdwUGDpOyuw0ATDJJg01L9vL
Bp46HdEkEfj/79X08Q/28hi6HCC19AAUZizw+eDHCwRZFDOeuQvK0htQIuL82eUQDi2wDF4Xzgos+ioVIP/9Ah3a4sAhRAjk
O/zHLC/e1ef8ujT4McE3KDgE/uIDLvwCzRcH9bkuEL4VBcnUXC8eJyPuDw3599EPAPskAibZ9uMWFlIOOBko2PkECfsJ6N3u
+w05Bej5MPbm7iXiAtgw1fvtzSwNBAbIJjIdygoj1hoGBNuzKS7ZBgfr+NgSNPQRDgbsAfcEOzosKvEqGa7PDsu7zeDuAQn4
8rotHxIj8cEM/+wxNP8KJxk3EAz/2Rwa6B32Dfq25e/32yn9BhIY9ED7OPYSD/z5FQn6F8MUEiH6Fhsk/SsY+gLwUCbXJfIl
ve4l4Cnx7v8TrjIZFP7HB/8m/Nna/97f9QbpLggJkuUeDwIR0ioPIQS0Cens68gs+vPu6ez3Cgbbx+0W7uT0GgIUltjq5gcE
ITf/BeT299zIorrmEd/sIs7Ru8wXEhDWHcra5eHn4EfWC+O3XzHLJwXiwSrkA+L58cch9tP8/scisfMI+RXt7u4CMBIJ7gyt
Jg3v/PDVL8v8C0Hz4f4F8yz4EzAWHOa1D/n13QUHxA3hMlfCASMbxxv/Cq0n7w3qHiQwHw+c6uvDyQjY/LLyFxPKFgnB+eoO
LOvd9u3c9sjrDwIq99ArGg0tCv/RtuhHLvUqFAEgFfAiBN8GCq/c/tf18PMRDBP0NAzhCv7JGEEUGx1KcQo6IPnoyxtVtKT8
+w8zMCIYCfK8//9T7wsaNx8VFCr+8PMZITP4F/Xt3urdtAXwGMv+SufPBesED/LF+9Oq2BBNGR3148bCLPPs4gcAGNX3Pf0G
Fuki7ur31dgK5e0THu8JItf44A++D/UWwxOo/wEaDxD7z0DVG+QjAzwXD8X+Nyvn4uEBX+e/6/ce6fyyGucyCwv94Cf44iHS
FT8wI/a/8OrZpd8aIjr//wf65wavBNXxNCr3Lgb8FxBB8NzaAkjcLf+6IxnIQPjC0bHDvwMHDPVlDBb/FwUi/8ccsd4HOsnW
DOwOAekWHz8Q/susBy4hHcNB5zfb0y0DGBVTruYQ/Aby2P314hv0LPIiGbw87DANBupeHPEtqjkt8xvkOAT44+njGCILGA0A
9zAcJhsQ7wwA+gr38/Pc+ejBLCuPC+IW4e8C0vsK+wtHG/v6JAHtGPs0yRPrIuPo9grd8tsS9hsI/LInG7ge9zARNy/P8wED
OA8R1ST6De4h4hBk+iD9HecNAgNQOwQe2PDlGhy+6fn20Tv39jb17Roa/B/49+z3Kv03JsPgPx0d7h7+8QMdFg4RNtQiIPQA
JPz85Lv99SUh+Lv7HyQkIxMd0RsEIv/2AyO17AAhHwwa9v4pxxwLPO7zJCv4xxMXOfRGIODAaArcvPMbww4ZPecJCjQi/RQQ
ECbeBf/zAAAvtuTJz9gPIQnW/fsSDvngGPoUDzwSDRg0AuDy+ffeUxjx2BfusdZGHjMDO9gMK8hCBdkARN3/EA7O4xf8AOId
CMkK/D8r2gIXGxT3MbT0AgPlDCbyD/IcGx72+c8N9QgL7CEkAOwr8Rn2ANX/5C0JxSS691cIRhTQE/GNOA8xLfCzESQIuc73
ETb00gLtLzawL+jyGREZ5g7eBSn69tlNFNwi5yHzHg8hDPbntr81/w8A3Njy+NcE/BHgTwn1I9YaKz/rE9AEHgH33e3sHDnz
GCa+3xnX6Bz8ENgMDPgDDyYeydAa6ThHEBRDA+wY6u0B6UbD/wT+xdnKR0UKI/81Rb3yFfP73O/R48go8h4b6ggf+Pjjn9P7
878ZuAgy5OU0IvP5xMsL79wpCN/gBx4fMO0d/MvqNykYMT7RH7/aARTrLhHOAAw+Bh8MI/ruuA388j4K+TLQ8vkFRbgNCT3n
DzMMHerD+vTmw8/c3eDlTvinMQzOK+znD7UVLRImGQbQ3fQiBhUADQUC/gsPqh9AJvHu8DYDNaVgDcm+yeEd8iUB7eNU2x4p
xwwRAe29yaoHAOETyhXnCzEaCh4C6On810AhBPIC5E/o3/TTSgATFP/44ir8BQzUxOgwDLcNCuUWpkUQJCAaFP3UQwH68wxL
AhPIA7QiCN0E8+XsE/0RDfcsPBfsuhAK/RTM9yHvGK83CTYy4ssRygT78woc6gR6FikEOwMqGCu4/uo29N4V+Q7nPeLoLucP
EgL8HvgHDCAO6EIr5Pwg7hH3FvnNDCIZ5v3bA+bw+wAo2kEKFBkqFizWGxnkAwkR69QY4g0IMBUJEzHzEAc2B/YYCyTW2voq
AfwQy/vtCfgkAhsM3Q3K7W7Q8OpA5h0jDfr9LAz5JgXp5PgS3BQEDArEMCow8jkZNuNC8jYCFg31KsUe3dkz9/Dz4g8DrPb1
Bu76KikH8wAuE09LDwsj+ePFQufx7AQbNvjTNCrpCwsk8uvwCusbHR2+xfLU9CzrBAkD8dwwS+YrMOUR5fTw2TnI+eZE+2vo
5vkIDDVAPhr+4hcbHd+01v7dOivV+QvmDxg7qd3wGCrdPz/f69rh0gr3+g/x5QseAwMfI9zd5SYC2f40HN0N9UEQOfDs5Fbj
2fyI+AHoQCUM/QAuBCLXGQ0MIxsf0R3+FPoK2AASEudQ5Qfj/QD69jkJ/bJM5wlguS4IM+r9l/EQAzDqNd4qcMkA2GH7TxkT
HBrUphoT+hL8O+4UBRAAKRrYF9wJ0iQc8eA4IsAH6fohEu377RnpFST9AQ7pHSXW8BDOBiYJCTAq6isN9x4Q1wkwSgXW5+As
9kEc8SxXEdgE6Tn0PM31y+r4HiXSOOjXCLwQ8+RzEBD0Gukn6snq0BPUHQ4L/+vU6ST9KO0i/vy3FSkHJC4b8ioaAQzbF9e0
8UYf5+vI+i5NINkENfv0+SLB8NdAvQwn6jMUtw0fMBJKIPAQH/Mk8dIG0lv83+T/IPsiJvEp4uP95F3+HOT91UHo4vED8R/W
Kg4BPyMsDxriQPARDNbXNOo67QLwCDkEZA0B9CUX99rqA/ocLAf6DvZf/sYLBfexDYsxEswb++YK+MDu4Q32+CvqIhfC7PgY
V2Ty/PnT+xZLCS2kyge04xjsPx8xGRpa790EWwYn7Q8sM9vAFyfsxAw7yssQGO8A2B8B9+YB5vj7CgY5HPUSIPEM4ugk9vvT
XiPV7eUWI+G8/TE4C/wGKtsC9MIUFBP09yHy/wflC+lG+OI0EeccsDAIEPMo5RIjwDIaDygXKw3sDebGSi0DAg1EEebosxwk
MhH6IzQUDuMy+jHbH+uvFBgVNcICIPk38O3WxCAhKAcJGyoHCu3v6P/gP9/P5go1IejgE/ILFt74+9346NL3IQwSFif6Fvzn
CyrVFuoB/OUUJ+v9vf7nMR8Q1vr7Gx79y+nlHzbiBfkYCdXZBAoa3uAO8gsK/c0hHxcD5sPs7iodI+jqIigeIeQJLAX0Fw0c
EhsWAK8CEQ70UjAJJL/mFuH9BsMlM2IULB/BRQPtyA0lGUb5HdHq+CAnKMAMCioHCKUoHLDkBurO8xL1FCkLBgf8/9smKvAB
1CXI9CAkLtclC8oVAeTsQw0i8ukPsxr49/oK3PrvStLTDBYbFQ5RLxUKEfoTTeksBiY8E+oa2uEa/wkPDvz7BQO849H13fE+
Fu/58/MxChcZDtPSzPP8GNb53gleGucWDtFiAxkj6tb2IvepEeU46yvbv/kaGDn5GuvwATviJgsSyt8Jx7xSIOZBLj3y8M8D
7QAv0R8D/x7/BBDpyQgCEd7HFyYGCv41I/jYue0q8wIq7vT9xuPwIPvD++bsG9r7JgG5JujmGgPfLC3T1ywiLCHs2fE/AubS
OEgX5w3BD+zp2dooQ7WtGfb6Iajy5Nb5I9so+svyGxDh6brgE+Yc5+b5NfoDHes6JTUv0xUN+h0J/Nj8LdoCQub/Gv3mUiTf
FPq3590n9fwOFDMS8/IE9uLSP9AWIATQJL7lE/ENrjrmGBzo3w0F3PhFIPb8TCXoAQMX/gLOtysrKwbtHxkRuRTs9ekXExI6
+hniEPoQAioV/w0kF6nNRQQOJjLvL/3d6M4CChAl1uHx+lvZARzoU/hf8zf6NhorBcYZxl/SghL31+bs6ss/FBs/MSYV5q/3
CvT4yUIE5CP+zVG4AykGC2AvqBEX4+zhAfFO9Q/x3jJCPQQKGfvk4wbm5vYrS/wX7S7RHAvsCdL5Ru8IK4vaDRkWIgYm4hcW
AfwrEtQY5eE0xCEl8eTsAOPQEAcHCAfW+NX2/e7G7tcGPSobIgXqKdzy8WEU3unx/fb9B/EpzzMMMB0qMxz96k/FP+NRpcYc
Ew8SGeTy3bz6ugv15fPoBBH0/yHf5SUC38bwBuP4GT/U/f32B+sPNOW0FAebMxwN+9TjCAuGPUApFPYFvCXA9ffmAgD1S+we
Bipg4Qv27Q8YDEsE+R8E17naKuL68qAKB6P20/kn6h/fARy37hEuFuJBv9LwAMXwESH+FdnoA/n8sRsC8vO+ROXAGvzNFOsj
AtMJ/xj14/ETCsHhHSoK/RYQJhEX0AgS/NIGHAzZ2eANzdjS9e8LCSA+9tj30dbt3g7Px/b44rgFxgHvAdUNGdYPD9sL8cbL
D8nQGAPspzmm7e67DNg+tMYNPMLrzN7pGRwRMOimAPPQtB/PDc7KJQvS7hjdRQkrDQXWFh7y4uz9FNAK4tEjHhzGGRfsUu5T
3fz9C8L3/yYO3AcPAsU5Ex/TFyXj7zAF7hz/JQAKCkwV+hJBI9rqMPoB9OIp7t+XXgol1EAMuBscKZ/+7q4t7kMl9xDg6gRL
2fP6FLnoBvnjyxrp+Rv1FSv8OAro8jgT+NDSDOHtGeTkGw4j/P0vLfju4yfdAf/88NcwLCUfKO5RvE4eBCABEQHspPcH8kvz
BAbXIvzyyswAxjf3vOo/Eez/IQwV6uoQHdzUKxP+Ler1CxkfCqknHxfWCyj5CQ3SDBMc3gDb89XtGSID2S773UTpE8Tl5QUr
vgIq86/hCxYuDAbkAtsPFND5CSTQCenq5tRG/fsQEiY7vkj1HvXG/fwmGD6+IxXhBycNGOAZDBfnBRQx3ADp4erpSv7gIwgt
OLc4Chn5xOv+CR08zyYa6xclGxrnJRQXBRv1MuLo5O8D3y/n/AnLGhz/PzDYDw4Zw+MJCBQE6fwgD/7NBC44Cge4Su8zuCtA
G/QB9xgx+QzbHQQOsEMQzSUNtOdUKwwvG+gfEibprvL91xYL7+/7KhEqIYgDB9+iEgbA/w76y1m+G+/ILeztybc0HdAbANzf
+wYvB+jW6QDd7DcCAzgKCeEOAwC4/OTV4wHmCQ6wDhUsD+ICBDQMFxfFMwX06icV/efa+u4HGupd7pkmpboFJDEV6u60xkIu
N8PSMPQOteoGKwjw+LjpBvoFGAL17ftE8fwLGhHbuAE55MQ6uQf2EPPb6kNA0TPw8zLwwAYdDiVV7wMULhMgD1POuOfq5O4A
3xb/EgoVAO7lHdY/6jcRBy9IBuPjqhY4Bv3D+jfm5hka4kYAEyTUPhUXBMUv2f77QfvEND4mHuzv59hB5O/b2wPB+AhAVxfb
HCFA4Svj/yA1VD1Z9iwG8iLZzbA+IQDt0g8yE8u0CR8QxyUCLRf66FkIBxjuGPn+JmICJ99DFAH9zuscrO/eAvDc6QUV2OwR
BOgk6tLm7Q8pHfwg+/vqKus1ROr2DgYQFyvp/iABKO382wL8F/sOBcg8NeUtGCvjEQsLwS79tQQU+tsU9UDDzusTx+wU/vIz
9wXX+xTX2Qn/BfkKFx0PKxrsG+Bd0/tF8s+aQg7J9xcT8AUARLbtFcbx8uQAqK8RA9EE5hoHGAIc/BT86/fvHC8c8+jO+voF
9hMIRsTvAv8eMTEZ7O315sCpxNoRteY/8dDu4AT2A+Mn0MwR+RXTHQLm0NgWFgwEECsK+AD13BXoBvfV/A0ALQ8BBLzQ27Hr
+9EaTvDy/PPY5+TyGhn+6AXq+f0E4tAl7Bch5THH7rbnGPI88wm9IFn1UbYINCAFAmjq3uLVwBgZ2z4M1vf8EDsPGuX5Lh8B
Gw3lHNvgw/Ek3/rIIQFT3PPuxScDv/zyCiQa/veb9vPtyBABGuTu+/zzMBLp6Oj7P+NCADXoAMb86Sj5/fcHMxLnEBcaBwvB
7PgP4A4dDfcm7+n1GhFPIfAu6QcXDxrxGsW5Cf/oNTUFMvEazOP3B/rkFgDsLtkmGQPvIdoqEA3s2PwJFfHPGh/u5+nrGv/r
/y9COAIC4VjSKv/+AyLyDQ8SJdkY993VreEfSu1aKfoTG9fRFEH1EN77Me0aAvNCGQUY5hYg+zMm5hPJJiStJr4V69voUhSY
ydfSBQffAvgJEjjyORtKIxrVFfIUVyocPj8GmhAx7DIm+++7PTLLMsMFKuIG0e3DLUY63f7IB//y8vMn/+bcQADRMMUFAMLz
Ne4VJvEC69ntEOYT9PUq6A/6BBzl374p4TdQFsL9Fg4v3+MIBwLt/fb8Cx+nP+HY7RD8NCk4DikGFhHr/db+7SbvDQ3/OvnY
6yi1QR0pUCnN8ffIHR0U4fAbD+vxGxjhK7EQ5+kgA/Hr+bbRzRgtCCUX4TTs8BT8D7cBr1kPPt4V1yEtLgYuJw7/OAIxEg8P
LwII5Rb5B+BOKsbG/gT3ycf3CgsfMCcP4SDG7Q3cEuMG3BdUz1PiDdLPG+EUCvP5LvxHzigM2ObgFvTgz1gc0RXwBO1AzPLw
r9TswPn9uDP1+tLwCRL0QQ77+9Lbvh8DCSwSAfraxdzSReoU5fIG6RYUK+O31AIME+oT/gf3+fcAAxn099X76hIAr+zPGvEE
yM/P4BDjIvsJxS/wweMDFhcNIxn37vm//cnPDwf00vk4Dvfz47cO/R0W2/D1AcjF7Pg35UcTBywR//LdIeT80Rv0Duw2VfUa
ARj65Tv9FjgKGA3vM8as7iloCs0I2RoNHOgJ8yn/3Fre207wAA2++1r+8dL23NcT5R7T+AoJbOMUEFT/Muft7+W8+cf8Dtwu
tOor898l2OQPCUsmDiDCIMjlGvQrEgb+DF7w/SFfAAPdE0XhOjMT4gkfDyQ4zi3kQi0XJwbsI9X9ChQUJ9Pq6xSXNeKeGRgI
vyLi8vK+3TDVDT8p5OIpGDgULtEI/PzICDovCOz2GjUsQP/n4LoHAdjW+wfy584gGecf1iEP5A8c198b6ejc9OsLBt3s8CwN
wiZVCdUM6SbJzw/KxB8SCxEPS0cpFfo5AgDd+Ngm6NMBze4R8OnOPgQqGggnBQflyCN/6OssRfvyEAUOEO7wARYYAKMG+gD/
DhUF6CII/v8OOTT4BxkMFxwAMhUFEbz5FRMszwkt/BZAwgbhB1AkB/IRCfwO5+nmEvviMgqzMQUeyQZQOene6C/5ERwi7OIe
9zM4QAwMJdXmzOvqJSrVQhVTadLrqPUF/SXuABvbFS0ermngFve1NvP87ejq/7Df5w4FK/jaPwMHJv4l0+f5JdkpHfwK4RMH
Ihf65RzwCAsH0fEa+gHmGwT8BBba7iXuFicfCDTw2zAV7M3rCuwEKunlOi9JOs4A9/YD+ApjKRva//gZKiZB7/ovLwQe5BIG
4fT75hBE8O311DklOi8gvTMqACnOMBvE+A8EEBz9JucU9QH4HcYCTf4FExItUmoUE967/wjw0QAbF+H/ElYq9NQnxur0CPT4
CkUl+t/R//LJ6fn/LuffOwkM6+muw8fs3dAwG8/3J8ndwPP0Oev7ENoH7wwjw9UiHebF+kTfFuQt8CbbJh4QIwBXK0f4/jwV
30jc4k4PFtZL7usqJAj3IRnMDSIBCtMIzQTd4Q/85i68DiDUOAAd7QINBr3Q7A8E9/7uExAY1FI3DvLH2xM0rgq76tw75Sbv
Gff4EQXNxwsduAfh/0rj/AwX5OLu5P0wIQEO2t8H8zEn8u7O+Pvh5fcCAy4xIjUL+PjHJCe/5vUKFywRHfkHCeTUKMwM59sv
DPrqDL7PMRcCsu0ULeLA3Q3vD/gCRwveF2xW7+jZ+QgP9NgHD+H6cPmPJw1F2/jzDS4kH/Mj7/jkw/FIGjQU+S0lFv4R8dT4
w6/hxhDYzCyrDBD3GQPrxyzimvXyEAY65+Hbv0fuKhQJ8hYuE8QOAAX1CxbX2CgMRCOuNLT85PwG9yg1HvEk9SXcLRYs/Tgv
CUQx/sjB5C0HGO0sJO7rvhseCrlAuwonIiPvyu/fD+rk7vm2DEnsHxwXLQbU1+Twt+YO5RC35A8CE+3ptj+sCxXcpwu+9NgE
KxHI2RwDEu4ASijM4frd8Sfi+hIT9/U/K9YW7unK1vbQ2ekKxRkhBg0RD+D3ChEdDwj93iPL+MHO6AEDFdv8D0AG3gcMC0nq
9+xCERpCRRra+ybyDmAEDBw5Xe8vjBMI2vDP+iXo7UUW3yXM3QUK5xXh6iHxJREL6eX/4NX+FS8GLi8GMdfsKM/2/91CCO7X
ClcS5egOCunc9yr54REJPu4oT7goSP/wA9NwECwwGEXs2xkdTyQ0DwYQ3OD9LtTZ9N/9yCN6AfLxS+sP3+zp9tQEJwHp7t0e
NsIXLBEGDvs/EBMwFwgMEMc09uzIGA8HDOXx+dwe6/D0JWMDCtPi9N3w3/sVJSHNAPMgqvkEH9bfLAchwhUeAberJuAAQ0MW
E8o6FK8MBBT4zRUoF0VM9z5DAMf20xD2zvHR5fJIx9364lWBJ+j7Uhc/aPMX6g0RCgIE+Uba3hYE/x4P+9XRGRgSWADS7wve
+zn3Hw8gZt/+HRn94uUZ19bm+OHy2O8y5rMMLhwy8/34/tRHBSkM+PP5rOlK/+fd+/IT/h0o4S9ILBLJ9CG1+yMRDBcv9Ac/
ArL42AtBBLTl3AAUEAIB7xJRXRYuwzJd5RL7BBodQug2JM7VJ+P3DlQZIh8GxqzTMv0LucoifyAIDv0x/vXnEhrdIwQKIeLl
9RLuFbwF+B30EhcUFPIPHBPr/NUnDPPHESL59e8g9yX52R3y8iDN/w0S6sHo6+IR/AL8CAHREi4j/OXiV8bI9fDgH/u6FQ72
FwQ4IyDTCyYO1yTd7M3Q//DM1vWwIrtIA+u82AoO4vr9DfsK780T9ePXCc8R7/cIOOcpA+4gPfvY7cnqB+To7ggVHDABFBZF
8f4ABcfl2+zjHB8G9u201A7a7aIM0zcG7tYf5fAw6wYVGvcUK/fz8v0THwz8/tQCGNQI1MUG/A4R2Az86gC65+niFBUQJR34
EBPzC/MDJfQNEB8j+zDxHL66K8Mc9/cyCc7ZL/4UM/gD1fUL4fK4GOv54izdNffmBaD18wP+8OHy+8uQClXpCxMgPp8RFfQd
Dliu8zD5DDEUNwYdBNXSzAFc/+nyUe/s1Q4x0lw/BBULHiM9EbMTwjYi+jEL5RzVCgMJDB3r3/I7GeoABhb5F9qg7N4ExNVc
3+fo5wDz0OQA270NGvME59v86dsx4SEDN0w3/Q/rKi74/MwBGtXyOTz8+LQEqOwn/wbdGufB9/k6Crv2QLAC6QxHKvEIiwH7
4v0HChcb6dTs5ir2//8mGgMGBvkJABLBCBX8//boCB4OCED/D/Q00vku/dfEyTAbSw3swRdGFC05w+AJEB4DWA4V7WEHC/MJ
DhUuFhv67fPM7z3H++YQIBLqBP/aDvb86+b2CP/Q2RXwGSAeGScC9SNNGAPp6Pe54NYg6tTzJBX/7gIG/BLbEAMWIPII7Q/6
NC2o0BPoSvgZJA0w8tTd28vI/uH/5gMxHOAIHvMP1/wC8bo38PkIDCb8sgIj/9YFFPfOLwjq3/EQ/yIS7w7p6ya05fnqvwq+
+9/4Q+gO8iQYH+36CNcxJAcU3qwSNSgP3lPlP9j/NgwzBUrC4hIF4fW5CvfwF/wNDjoE1zrpECPw3xIysOoZKOoZIvYKADol
P0Thwfr36v/jHurUBGUILO4d78EMH/EJEh4EGebh9APT9xcO6Qb4CTLf+fXr4xfwuqUPHxHpJRAPAxT9Hwr3F+xWywoB8jPm
2QHL2PgLDwvW1s4NAM8FB+MT++sk+e33FQjixgU98PoP+R7vErYE+hD3EjUt8fzlJrvF5hbQvvzU6DbaHx0/CgQCC/fYl+iJ
EUz6GPTM9PKr2TsIHQcG8xMF8CzWGwI5DA4EKhAGPeUi4xPwMDXnKAUMCtse5QXwMf8iFuzpwx4syAnYKfXOLtTMIM0OBe32
I+weAwa32LLuCA9R7Obq4dfOLfFB+w3GTvRp/OIGuSgaBSxXytgzNxsjM/jnQxsHGv/2ESHk1dMD4AzV3iMS/SwV8dLfxgbX
8isMLRwoKvsQGO3w+Ljo6v4FEfcJ4PgkTy0hQyzNJhsgyOpOPLhAF+LW4x/2IvsiNfQrNgO+FLn20tgQ3ucRD83rXQQjCtP3
JsodCiQNy8qI8woc1m/n9tUq/BAo4+MPIvH4D/u+2j3fFRoS3uT+qlnAtNgB1zsR1c7U+Az88OYf1voW+O/LygTU5RcdIusx
7uIlIfIMDDMz1gUHGAXd/dzu4PYSBif1DSgC9i/28f367EIX3PEQGC/r8fkF/wAHJO3fDrUAA/T5997uLwQRPS7tHvX6BS/q
AVsjHfDt6/i/+B3ZEPoqHDo1EPT02+X4Efrm1OPk9BgxH//qEiDXDxItHAP01tYRAswq//UW/Q0X87b3+RPjE+gGCe0OCO37
8ib5xRL8JQUMvvMbrh8b1QMN7CHnLlreMBgK3e3k1a4d0x8pRgAi/Z4YG+kbHCUMEiV51gfj8PbHIDEPGg4QLPTOB/qVAOXj
TuH3cNc20PQO3er9vPwH08oUCfScttjr4twd7wXcBs0zMjYS1QUZGdwVEx62DO4D3/sGFdnD/wkh+PUuPubvI/gEUyTK89Uo
GfXOKyH4+f729CAR8BX96vMSLQRCMe4BFCkeBAE+zgfl0AX4E93D/c4My0c2EwO6C+n2/xzVFd3zDOrmEgAJ1QE18fAEyybg
5somB+/rNRUD0tvSxksy0w3ENwzH9hQHrT8O/cLz/RnxxC7x3kLWLgHR8NYJC/bwUjQyIx4IFhDa49za+Pv39QQ0HTjcCh0Q
K0Ux3BaQ2AUkzMULGhAEIwbVFuXe/O0qTQkKvRIg+uXy6uEAC08TIA7z8B3ex8oSK0o7/NzoCO4VI+u+1/zlBGAS0wj2ITwh
9lLpJ+/lZE4eMkTYI90Y+iTO5NAj8vlbCqxCMwfp9y3/BxrNFvyQ3vb0CPsL1Vj59CgERu4BBjv3+uKvKvgdxzDxrvss88n4
/Av4DOjv2TeaE/kM6wkMEvje2fct9uBFzC/1DP08GCMLidzB1Mjv1cVJmgz7EfXTBDnxCBAEIPf+Bi4P7fD7Mg/cUPzd0ggE
LRxoOsot8xcFCQDhrB/eFvH3DwrnABfpFwAG8+DbxR3R5/wRWBs+2zUApiOzQeXrOTDrCS1TKvo0BzBZCyMF8CEw9CEqG+r6
yP0yyCtAF+kHIuNqDbb3KAvyBf/46BIG6g0b/DH5BPP82hcY4BHJJ/gvDQ7g9ssRPRIZGwjxBSC6ExMW/R8aDA888+UVNA/6
GQ7zGCfU4fMH6fni5eQKGzDj1Ag1DeMJ6SYKDx/2KO47KN0HKNLm1gO3DjfWF9foL+dLKkj43NX56QkC8ej+B/wb4sILERX7
Hfv0te8EvNMMUC75EbjV/dH8C/EFNAIF8uknvrxOuQ8Yyjog5h7tCgkkA+nwG/sBAjEJEODb9PT83iLw3xEGCCH0O//hBs8m
+cQcA/TiB+oGBQ3s9QsR6+rODC27A9U3oPP+5ujKGTo8GtcFAeEv8df96QWw8xD7EijmG/Lt/jHUs+Ln9QnaFvbbHusIBPcD
Rv4x9vfLCjnzBvfSvb3c/tkeyvLQAP+5/FLf29vB3xICMwwaMgM5Bv/TzQB/sEOnI93dJyzoqu4LAwYR7BckOBsRXgMQG+Td
9ggMxw/vEw4RFQPmECAgy/8OyUQr5/IxGAfJ9uXpHz0BHTsFINvg+8cqIfcTFv31HwbaH94wMgTyLTk09BjfJ003LNYq8+cl
/hwEJt2vw/7n1yUAIOEPBfa5BTfbPQfo1jTxQzUV9OP3DdP899Ih3htK/wQEw/Phw8LMtyb64y7g5dbkxP/i4DvD4wv36/gU
5APi3RpQAwAVJjH0ELHe9sAdBz36HRMpRBPkCun/3hYZDQ0REBYK8SQK37IB8dzn69n9OjD01bEJHCwGwfcjE/s0Wevj+hD3
KP8X9zDO+dFR3uYWGOolLOkoRgouIF5Sxtn/MAUMIdgtCRriJSYh/1bi8D75v+zopv2w5wMH0vISHxrxUyBPCd7CKBqu7C7j
+dspAPBuPOJi2/wB/dL776wTpQRHGfrmC9A1NqxL6ebu0cfuQSDsC0kkAtM18tbV2hPw2DMl29cqBSz3LsLpIfMGJiX23Pvx
3gAS6/nQGfwgyBfDAug8A/fYKPQW8OYw1hISKwgFDvwACgIrES0QTNzt1Uv89S7tHvPe5Q4ZFhbUI+cZKRUMBQwKDAAJ9DP3
HCgb8lM1Jz7v7fss6i/68ukVC8nqFwb2GOwysAj38Rjm5/z7rtkm1hTzDCTzMd8I7MoF0sUEI/ch/x/SDhnqAQ+s/cgk7VDk
EhAeGQIWEDUKJODuuvr9NjIpIwO3yRbBRroQ6yLlSRPuI8TP3i/vHcfz7QEzzvn0CfDqIyjJISEJ7C/j2Rwa5gEIEu2c/dEe
QK0qBfsKKRDm4rf4+t1FBDGl1Joq2P4RsjwiHee3Cfr0O8hO1fIlxx/+6ezwOPu6CBjf18UOBULZJw4A2/YN+RXOFd75/MHZ
HdFM2wv/HzPfOQgezDcayNELtxrzqCnGBaYfNMEcFAYWzuMNHjAdDC//8dgB/CEHE0Ph4jkV6ssc3fK38Rne8Bin8QcE1wjX
zgMz1sX26q8aluQK9yC+/uIR8oQC5/TgyQNL1/YrorUNJzUaI/PSL/vyD/wEPg4SEgEbACcM4erb/hHUA2sVDtsF+fsD/Swq
3BJeCRvx7/8SHkPzJv4AFA3z5Dn+EA0R3eskCdglAsXhHB7o8+wxyg0iMxsax+kC8+Hh0VPDD/kW6/0T7+HeIdX8ERHp7h73
BhYEERTiG/AABhIOVDNMEuTrKVD0Ewfv9QE0mVYzv524K+qdG/Ww6vkA5iz08/YS4OQF20DMttPLLSggJb4/ajT/wg4u+fr8
MwkL2v8wSxzxDARF+fbBMyc4MQr42QLtzrz1EvLt7dcg1xO+yeH5CSQiPD7nBMzxAibUxvj39+/yDvrRy9Ps7wjoQBv/Hg0f
UBLszeje/y3T+iv20vQQAQ0BAPzKHwUcJTgL7cTP7OTe9vjqM/3IVgkD3OHt4v3YB9ixBM0P9w72A8P33PIKOQBFw9MEQR3u
/OABNvnzFBX9ue+83BLhHOVfJBzPL8VLDgMoPBQNHivz40k64RX1EfnhEuIT/SPiIKDtJwk14v3+QKbSExPh8asMA9UVFcC+
GwQkIyzq0CjrMikc8vEQ6hLiz/zR6No60uEALeTJTAgd5w/UIeVDxu8HTjviLuIV6+MPAwoMAPoV3yEnFP/uB6w7CUG6U2fO
5/Hf3REo+tsg0Uj3CRsbJPH04MwUJTbGIgLj2/rRNx4ps//3If8P6xr3KBf1JTgiIfep6wPx8Pn4dfkq6P/i9y/80Mn71OAM
8YUM4f8S2CEP5gH79uUpw+H86yDhzv/L47I+/hj1KitWExkM5Cj+NArW6ji9J2n1AucFROjeMBj+LBQg777EHw+/1KshCyLD
F/ZMK+f2BOoXMiUiBgw5GfEVQewLIg8VBtouCgcq3sMyNV0T+gI+F6PZ/rUdxxQA4Pk3xxIgGuUmB+Hh8jAKDQUeCfP4IOQC
GNQa9tck4i8W6gtCFvH/XOD87PzX4/7N+sYK+VsV6PUS9yMtDDsRO7bA+Sz94f7R/lBVwzg31fvNLvrjKxL28vT1DCD7DAv1
+fr/A8339hX55jI7FD03NCTa/9Dl4h8U/qfl2g3g2fUkCQnxBzjkJgYG//sx1e4QEhQBACT0LdQ6yCjw8zD36+YKNB70Gu8P
+fDy5PcaHtEJ4QIq1Nwb+wshO/rFMEb/8C0fC9YF7fc57vvxRhdOAvn3BvEtKxYt/fL5EcUUJf3R1ur8AwDxQSzSAAwb61gG
1ujjENrZ3/0SQyPiHwfyJA0HAuFf9RAmxlqnEB1so94k0DH5DPoepc3ezib69Nj75Ssetv3i6wn9AGQhCwISIdr/7NxLLQPG
H0Tbp/fl9BYQqTIc2Bcn9t23FMjdIEXnIQo2Cu3w+fDmsgbmIuHOCO6j7+njGgX69fWyM9Li8uPv6yH41vUCAv0BEULo6u8d
Ftws/RsD68spxM0O9CXPDMxD5tEc5y/SABT+tun867sW8fn0cdTj+5whBdswas4gBz3/7v8mHNkWIcIo1fImQyA1wEL5/srN
3NQJAqnr8SO75Bbs6e76CzMiPBP0+Coh8Orh/9PtEu7fOQE18OotNSUcDer+9fIcJR0SEAYB8RP6xjr7Euv/LUTT6QQJ9Mr4
5AvY0ODhCuQSIxvpF/rvJ/b5+uEFIgEjDgXXzMe5lAn3wy9I3+IO1dbd9OYW/iDa8TjIMs7x5v8u4ffrFRcHSgr90ur+Ft/x
A/AA8yvtDhDr0x618Rr6GxIWPgG+uOEc+CML/PX7MQ8i/QXDIfASEP0fxfsEHhElMuAOOBMX6fMm5dkcI+QEJxESAcfa+CDV
TPi/HyX+MgtIF+kO1860EDTyIPXZMfrVCPwgKgU39zHz/k8xG+gNF/msMUFB8jQk3b3M89geFgAQIhc5Q8nqBw4CL/DtwhTV
vAcvMCoLF+xw0wcI8P4NuuTiBvXvRjQI6iUR28EP3RmRx+Xi/ODqHugD5sop/g0dESFB4DEk3C0REQkcBvYG+PcD3u8S4Pfn
NwFH4AHw+tXM4Ccq5QX3MOYTxBzuBUEv6QcB7c4YFO/1HePeG+0P/dP1/RTVxvMNEOMhCwQp6/IR0Dwe/PIIM+4+Cz/Q+zLI
FsUZAOwQ0wAZMQMO9/TnH+XcBbHXF9sgDtgH+9EYxeXdARUf+wjr4AQKBu0g6P/v9if0+dvxEf7d1yoNDSkN2QjDJ+jx99rQ
CBM2INzOJhciAxrNHzImKi8CPPr179lOCebwP+wO/RxFCubcAMQhFzblmPfo4/IeDS4eLCVCqw8LCh71sq8UEtQOKycj9RzZ
+MDms/PlAD3d/wfOB7/Szzw53O4XCe8HERYQBPfl6xL99hDTAyXg9iz0BeHfA7D0yhdZywnp/v8wDsb6IcHgBCYQYfsyxuUC
2NQHA98e8v8U+9/yxSHO4TYFGWPSHCS0DxQqHOvqNA0QJSjw8LzPHt8r0bfY2/Q2HfPxC9jQ+gM0xSY+7Q8KHt3l2j4ZHQQH
yObSxyf73cod5BEIQfprYy7m5iZsLAA1CEna3x0EVi4OGOHeAO/7EiH8BwLc8/wgF8QJExQq1+rS+IXr9UHxOiv29Onz/h62
EPxu1gLX4f4N+gokMPQ88rjJ8dHXofcA9Q3JF+7XqjT8RQXaISv7GNoMPxd/SOscAzk3BxTePiM6EcbpG9knt2IYwiX2ytsM
ADTbKQ+bOSIYCP/P8QX9QB93L+zrrhohBsn/8Avw9E0c0hke/vCzEcpF+c8MEa3j6JnkGRkLNigP0xEq2A4BIBziGP3H4jMl
L+Y3AxXIFBv+1/gN4gdLQucN+Tbq8SL3EzTm5vbz+RHkxOkJ5AMg2OluABcV0cQY+MbuMCwTDQjrDt0QuyTlwTPu8UQV4Pwr
+sgd4MID5d3k+coK4RESKQoq98wMv9U2+AUcNSkV5dMC+g/4/RD0wy+6JhQiyxYlDOnr9xa9HUIQI6Lj49/nNRkWs84U1/ny
8DVnLOw7DDjmORzKCEcyDP0Y9BHl1OsjCcs4BA7XpvknvS/Z4B1C+PrN7yS/HgAX699KDQYfCPwq7DEl6+ML7vLCx8TstQzw
CSclCwtA4+4JCQMV2OEb/LDMNPX16utXIuCxBPMw9/YX9Nfy7AD9KD0x6hgGBtHrFfgH8k++/gkKFSoZujAEtwnzzAUr7dH1
/Tw0MPXJAPckGTPfN7oeAhAl69/m0y4q3fjjNdxp/Ojq9LvIG9kYJNEJ+tvd1d16/6BJADG7L14iBRwIL/Lo+/vdDOL+Duv7
IttG6enWvRb02NLlAs3oEeWq4Q0ut77RAukSACn6Gf4r7CTk1TUT+RL+5GsdL7LO+DYUY+HZN/kFryD8JRDuszRmD+fYrQLc
8+beAAjWzigA0EjyBxbq5inV79vrHegC58PY8QXeNLn9DygX4QMCBNm988nyINkr4uRWFP0fIwQPBAUG/xbSOtUXreo2Uzrp
+iXO1ccF5R5G+h7v7EMUtuXUIOc2hCYBBBne2xAPKUc6Axj/VAjkKw/e9fIb6MQ6I/X57wbwKQsa26InH6NPH+D97BX6JhYh
IPggQw3+HgooLgwTBq3Z59+w29sAGvIl1u+z6cQk4BwC0Q03Gzke3xb89tQyMxgN/QUH+P+7NDwK+CNA3RwiAiDS9RY/5x/l
A+PfIQjc8vrVwjUFLwH7EuPQ6zLX3ugA2PoK+y4o+gpWHjvCLPnRIDgxACne7iPc//wC+NUMEhvm4PAT5uvGMgnm+ADv9O8I
FC84CvsUHiGz6gkYFuL78iEI/Qjt8P0NxBHfCwLqQFvB8Qm0+hsbitABAt4pDt09PQvf9xIXCTogHPMAZMkAJuoZDhUnOD06
yd4BULvZI/knF1IJHEMS4gat6/4gABgI0vnN8uQSyPUTrRwT9+AR+dUDJuP6FOGyFaPCDO8vuyHLGduIFNYI5ssCR8r+F5u0
BQ0R+AwG5gcB/vkYDhTAEHbx2gMcwvvkwrzx9OP1Mwoa/xb63vzWHewN+jLb/P3t1+E3pRoA9tkm3Tv9AkYUMtwU6RL3At33
GjK0BP/1M+UX8jIzJLoPOt3mCMoc2Q+2MR+29SEUCkUcPeZGFrW/BPEpNQTw6wLbIVgx0t+H/iPiLQPzBfnzJTC9UR3q5BcI
+zYS2ekr0sgE6B8eBgcIIgkBHtn/5gPM/wM1+e02/+nyuQw+KwA/O8cQ44ceBwvwCfAC8hoN4QT37BgQmBImUwoMIOnNK/Oz
9QFD5BT5JSojUPcR9FnbBinaDeMSG0E6FiFSFEf+1UH08xIOAxn1+Pb7Kg4NDPAN49kK/fFVEgLu9RkaCelLHxRBD+jZ4OYX
Iwoi8ALQAAkb9U7+HtW4GOQMAtYD5wcAE+rK8wjsQ7bhAyAK6foZUhPLHZz/AAsMCOURquor+SXuC9O7KePKGd8ZBRgh3Q/M
A/fuNGa5Q8v5DrHTWT3u1gor7fgB9/HRGb4ZVQAFQTIAqxMI6vwy9drE6ingJNEG4TYvGd3wHj708fXYMsLc7OUnG/39/9bS
DSnr/kIXCTv4/0EAOQD/BBnfJuP1FuRY0NH018cFK+IYCUY79QvO6tvp/RkiQTniEwQb+hsszyQV1gf+Fynu3tXbH/MwBev/
+/xAJOR//yXaEKsMLvMeBwrU7xXp99wizOfgA8wCQ/VBAuUF+iED4/Gz6AY26xLe5eoq9PQXBCf6nxT/kw0bGQoG5+j+6/An
+BMvz9wcEhL+I6v+HAcg+v72K9fczCDiEesf+Qvs3CcvEhUR8RU3+wz5JgTKxQTtMMrT0i7WNf3uGNwZGPwB6/zf/kjS1AEL
Ewg7UkgSCrkD1kvODv0L+PFHCD73Einh+/bf1hE2FxcTGBj2LsYGAAzXMvQIDQwVGeG1Au8MAxe/DDXvBe4j0wgOEffsIQD8
CxIcOX8CIzbEEeAr3jboEiDnCgYhE/zlIQHmAhgpV+Pw/0DaHfkZDOhAM95hK1s02yQBK/UhDNs1Q3bZAWs62wnK6xAGCiXt
s0DJpiTL7fIPXO723b3i5//eye4W6Obw5PYRwtYL5ggWCxtJBv4AAPwe2eAzMPgP8PkR/NMf9fzgK/QGsggK+Qsk5yDQIxES
yOhQASgq+tcXA/w52ycC4g1HLR7Z0fHexNfK2zrA/C4T+QP80eEAFxHuFRgQDDv5GejJJiQIER3xKOkUXCBIIcIq2NYR8v02
76HvEL3EHtYJTp+7EypR5d4vD6kaFvEhGNs73youODom9NvmAxHexgC/vBAr3Tb8FjsR//D/SAMP6KTrG9RWBw0PJQwYzdcA
9fVG3DIWLu0jEfMhvtCpMuTdIwvx3BQDK+4N6t/yM/YhuTb/deLqodmq9REKehEVyCPwwCnO/EctQAZE6aAD8t2iuOELsNUt
Eb8JL/ACIc77+O8Y1yk7DkYBPbzJ6O37JcgaHEgYDfYAAhb9KRfk2/y87Pj1EDbgFDjn0ebRGSHz+A31Lxza4CMRANf8B+nl
Qc+wIfkVyj4PJeT+DfDS9NX789QEAN08Fsz19tsG5/Ld5Q88MOkDDRnx9t0SDeMR8xAGNQzb6w/fzcjoLdIJ9/nQ8s78JSsB
+fYLPB83Hig69sXjDfr0PhgaTBAZ4uzu1QoH5gsaAek6yDoQ48+mIOPceyrWHSvu4erO/eju//wkIBEF9+IH293GJdcRBecN
G0MUIOfsAwU53t/8xskBQhfa6r8ZPAFF7QpGLPMdwPgcPl4DQdQL1fDmTBr8Xw7o8/7xKkS/4SntBBP68NUK8fNLDvTyMvEW
rjUW33AS0LkKJxXy+js30vL/Bhgt3lTm9RX9Bycc/PIGAjAJB+kA/vfeFNrqJPYgNNrJwqbf2jXhtRPr49MkFeP49+sBHvgr
xPkK/1/1OSE+3h46FfNBQ18wW9shUCVFZgf69hzoLNS0Cbye/s/e5wXq9/Ls3AK7CPJU+OUvt+MTtekh5P4A3MTx7OMVESPQ
4vIl3NvP5NIMtjgM2kAGqxTx3skkEx7wArIV2hHZNwLoCvUILBQT/UfiHLfrEr8EDT0Y+uqsITza0+QtAR0nJGnxw+Aq1u0w
7zziEgzL6AIIFLL4DT0UTQ4HDw7aveT00+m13QgNJAVdGeTu9frOFxkmHxHzKvg6OA/oKTDM2goVRz8JIJn6CN0CGuY/ESYs
PPDp+Qy3/vo0+z0U3he65P0pAxjXGSke69/lQRLxtQkiJfDtOCDm7wTB89Hv7ynr/Af/DRwm7e0k9eMc8u4oItz5+Azq/9/m
++Ib9dQnyOYT0kP+/fvuHx2yJQL42wDqCB72EuP+IAAIDXXdODUIKCP1CeYsUiAsAQbXG0EkER9eEtAdEA7WBBf5G9sRJ/MG
ETXPFNDdBBkYHtX5G/9KF7o35A4YSj8UBPIm0Kv6/szkHiIBDwzn0hr7CRwB1/gGDOwzycjp7/AzxvHa+B3NFQQrnusR0fb/
yiEF+NPz0PMPFRko2sfmK/QAOwX1NU8DMka/CMu0uvT70BLl7ekzBQP66RP3DT8nECE27wTPyx3W/BQC6QAAEgP3/+4O4iUh
Hsz068tS3SDZ1PMSQfkIDcfoCPzC8B4KCe0m8Cn24Ok9CC3EIPwCJs5UFVy0Hube9UzP5+obH/4YQhoH8sbz+8Dr+PE87AAb
vsAz8cAGCQAQ2r8n9+W88fz8vLP2BQPuEe4q8ifJAvn+9QbqCBkU1/Dr8SLBwL3jBOJV4t7kHSb3Aw4KFsss2tD1DRPhGtMt
9M8N4+D43xUoEzsaEeoASsXlAwrc6THbEf79CygB7BL4z/9c3vAbCDH3J/r/GxTMIuX86tXs8wMuNceyCOmzJMHbBOzX/dQi
+/T7IQH//8Er7A4o59QD2h8U8tgc7hXYBBXz5SDHYydRK8m9VADiBQk1QvXy6fcS4yQXNSIT8EII8tm2+Pk59C65z+oPB/0P
0AQKHOv8+OgT8zAi9iDzxev1xvrpVkX/U+Ef2QjaKvcD3yPHWyor/UffFhMm5dMuGhEj1yvq0/0zEeEbEwrb5Anh3EEru+EC
Fv062gUWEe8Z+gTmQeXkDBzsPscqmSLqLPsUHuwKGBAS78YjvMnOHxv9JOzhG+/oEiUK+/kEWw/8IgPrRMniEQMP5tsGGcoZ
+evvv9oD0Pfv1fRTAvvxECU08e35AdWq/FIWAQzoDOoIMBLSAv8WDhX86hbi7NhBGfvjz78EF+Jh6PQA9zc7EeRAOPDS2OoF
9/sM8dscGBLp9Ov09uz8+OnXAv4E6w7TP+4kASw3FwLtGvEX2RjlBfvmXNrpHPPpCQw6Me743TnU5wo4A+cu+y4sBws8Sfwo
Dgg56Azn7ObT7y7XOx0S6QT4yBfg090G9LsC9tYXECgE7uAK1R0RBP3+ENf4Fx0KLPMv/dwK4fEW3r/XI/YDKf3yPrYATwoB
KCnZ9v0X5wgpNf4RLZ7wFPDK9uYHxAPDJfwk6+UQxTEcG/7q5u3v/uYbLQIO0wD0+Nvv0bzz8yDk4yPw2TYe9Tn4/gLn5TEh
Avf358gq0SfmFM4C4B7nLgHuAwsU5yvVEQUl3tQfCwgqARrLFhWsCvQT4wD/LAUWCSXdyCQJBXQSKjr59ffb9NDEw8Uo9Obt
B8/nFfUGEK8F08zi0B/xPLfw7KvtEPj66BX4+NMH5u9CtBsX6xru9xj03SI63wQACz3k9NvSAQbjErr36Q85HR0HMiXBzQgj
/u4CKDUrUPsmFCDOw9XN0czW6DEab1xDrS4qCFVcGwoZCAYS9d/rJv/7HwcTC1bcGLfmKw2pRA0LDdkG0if6TCvhCEcOAggx
/g4ACBO++PYwKTn//BgI5UADa0/I9Q30EQkCCP8LFwQmEO8NGB0M+EgVIbQj6u0fKenpLNLg+Vfh5gccK/niBWII+N37FqHX
6ArYxx3WSeAHAw4ju9kS59v0AQVGPvWqP84SmFn04gj7QCEN+xQcCiTx0u4DIvMlGO4sGBbJ8TBWKgAVCKMPtlJfpP4KyBMH
slL9L+PYGwEfAwjxBjD6GR3R5AD1Cq8sFfT9SdEY9+P0zrv0BcgM9Q/MBc/29/X5OPf31SAeGNUjJkrrIvL+Cx3r7u0C+x/8
DBjRzyzg0v0NBdQeIeIFGgoowdcX3TkyHRAk4ATMCLDVzALqLA3F1+LQFAnLIuzL8P8eMAsX+73+LCzL79gW+BsKwx4U7/7p
+QsPG8Tv8e5F1S8rBvDjBeG1IS4A0hbXDv8RKUfPHgYT6+kfMB0NTcS5CDfY/ugMB/Y45BU3496749XrEPMU7/8QRwkR5iUG
BQkOK+jOFiDF5An+ElXqu0rsNPPiyCoHGTvmGNki0tnmDb/T99G+BSLI6RAL0wnaFyRCaPnsFe3sCyLd7BcNBBI87QoiFwQQ
ER3n61weDzDM9igP7b/qEe7yCLH96A8OStT4IRksyhHm8RD+wVoV8dv7KkSz2jEROXMy2/O1CP315fn+FuPwFg65RiVCGrgf
PyACywUAr+n0A/YcB9pLAhsEBfAQuwoi3zwXzTb54AUQPhP/4OoVOhXXQATgHxoC/tn0BSTzO/UVEe/p7Mre9f8FM/nhugrY
D//89CTS9NQy/Rvu9Rwh8fkU7A0f2+TF4Z0X0MkbAwzm1eMAK8E6SDDmrDMMRtbzGi4jHvos9x7dJi7PKibEI9sJDRL45vkJ
FrsZzwAQABpGIUsI9vAWN9QL+Q6v4iQM8/EVFPAhOvPI/A4uugD8KyubNyMqLfPmG/0tGev3+hE1QO8KvR341vn20wuXEw1Q
B2xRzOuXDQseE8YFGuTYWBTeDdnx39jr9SUc1eUlFssYAc/pCfwjFQgY9vnqEvQCFrAo4ugvyBYT+/oeIv3pCNjM8tXqAS8Q
0gn52yD9CgES6yfmHgEFN2PvER3y/9gR7hTDTw6s4rtC6RH32OooCAkFCiho/RnXEQdCFSE38iIg/hnX8BI8Ayb13wD73/zm
C8oCAhrkIOvZ2xAK+Q7pCgv50EtD9+TuBer79PkO3Tsk5OnyMO0M4RnzAzntAb3gBAj4B+0IDiIdVCHO7rYK9Cb6/gsl/+YM
Dttl7gv+804CHCm98gHm7gr65/QZ3mTsIusXLy/z+BvVwCULzB369gbv9DHZCckHD94SEt/dO/oQ3ucgHAUiyBDjOfMUFPnj
4DEr0ToH3BUDBhghLw8DyULl3hwYB8fv2PQLWSYZpOI2URjDBZ74BuXuzBERDMlH4+JA1vzep/UhCwi6APGzzh3l6+tR+zbr
EhAf9RnTCezQCREt3wYTKyTc6BUHBQvW4T3JNyU8DsT25ujLIcvX9fjl7TIb3Ont+u9OK/1J/Akp8RkL4RQPBQrnEAkMIyHw
NiIY+TDyDugV1Pwc8RXQRiTtTer3JQnpHwn1QQIR0wYg9OEPChQK8vnU/BINEdv0EVJFBwu+CDXjCuDvX+ITSQjKQPwSCObe
MEnyHdqw/vkk8fUUIgNCHh4jEhQG7+ny6uYR6Pf2DeECIdL/HuW2HCDoBQomIkgeLCa91zUXMTntFxcfxsPdEOTKKf4T9ybo
WAUfHMjuMQ3a/80C2hDy5hDrETLp+vgfAhYn6d7mCgz/CDAP7RgDNlHhK9rF2rbw8rXcIsUaLiUGHyjr5wqyOw3OBh+RDfri
swgU4SonMMdIAQwfDREa1fXO5vtGBhriK+kN8vQVLA8dC+sXDcH2HQLp2P3mDOEEJM85LPfO/PjnpyBIGhnH7/PuEfRSxALs
GuLvRwXe2eEXUDUN1vEX+EYh7NsQw/TMHAH9Hfozz+APIyk0M//BPQI+GgHm1OXw6MMb8us2IuUr3xsm9y3WDv8hJC0f8gYI
Iksi5hXb/xb68wH+NQziMngMHt848u/xzCk7tQ8aFhgP+vLYSjMr9dsg4/wOtkUFFRwHBOnN1x/17Bnc6yYS8Br/WDf/ER8p
GiEC+QsQ7BAtJ/7WW+8aC8AY/gvb49gFAdEU2A8SNNdSHhoKAfogGf4sNQfGL173GtAd9BMV/wsIIe0X0O0OB+vSCxXqHfkg
DN0bBeUKPuL9u/0mABvr9ubk5PoOGwUIDvr6MQHQ9UAq7QoQJvr+vgzhOQUgy+r8LQH/7xzROA1F6Mwg7fQi/dyjDfuqCxkU
793z/in9+QcvHDkjyPAh4+77/STgL9fS/fgQ0esR3jbwAhsL5bzi2uDiUBT18xHWC9MLHKEY4P7X8yQnriMo7tgODNXBBCX7
A+wpFv0DID8Z3OG64gb/JM8aG87t7yo12ywfTygE2wQX/fv9wRvuIBjdOArcBr842xAh+y0QQdjt5h/Y/bE88RUpsELs7gDn
7Oy/wcoiEQsDGv0SAtPj+g/6H+PqB8r6Ddj/1/3TIzMAyx7NFvz3+yzw8gsC3dkD+ekwG+ka5jgOATr+/PwwLBcD4u0D99j0
G/LjCrkY7vUS3doPEyjQ2ftj7eTyVwP5ziRu4yRfGSEZF/AwKNIi2CgtDT4Y9CfGHgAHMybRxuoW1ugKCbpTGAL8Ou7Y4Lz1
Au3xDhwjGUcd6und/BjwLA4g4RgY1RDuFNj4Ke28+Vf1/UIL9Mv/JEJAuz3dFfcZBt/w8wX2JOIBBwFMR9zdJwkB/hDHGtcv
+/0zA+rj9wr/AwEiFgEyHeviC+f6GN/w//z4ASEYHw8k+h0JK93+u+Kd3wAbMOzUMhY14OfS9PcAGGch2e4UKBXwDAEJDvX7
CroFI/sOyybv/e7r6+zmGjo67tr17A72qQ0QyOUTEPkn9AHlFtL19AL6P/P7KwXRFA0Q6RwGAOLs+9AYFu0FIwvhEBMgxQsY
/ACa6vzmVDg3KzD7B+b3/rP1CQcm6eAm2Bguwtn+7Rgtxvsc8hPnC/P8v7oCLOcZHSADG+vq9/HRu+P9KLrcHszL6+PJIADq
AajtCDnw9v//J84THgbz4BL4zzD0QPnxLLpFBxMD6Sz5yvoTA/kUPhsH3e8J8/QrKSzO5wwl+AYWXucZ4Kzv9hS2694AzeFE
+PEEzbME9N0U9hXgHwToKQ/9vOcSKBIABikK4d7E7+jwDyQnCgK9Bzul9KwZ/M4V/eAepQcmC9wvFO0x4cbI9SEP7A3y/eAM
v4Ho21bP9Bi+2aMbA0TmGDXivSXq5CUH1Nwe3TLh0SwEKiAO7ALTIfziFkI/E+XuEAHjMuD5qj8XABkSEhQGAyymINs/rr8d
DzMGPBAo6w27zQ4TJxTo1SwPCtwb+BMCAicOQtAkHxUSUeurOyQyKRY3DQAIyAbiB8DvzSrH5jH5A83/sgS+Kxj1KMsu8xn6
DOL06jDzRxf61ecm/8kQ+AYEHkEs3cM1e2IKPCKqBPJT5P4P5xwc99frvAH8HcsOJgM5EVIWOUrU4BZC0yQP+DQREwIZZujs
Sd4aSNZE8fEI8xHsEwMB5AQVMETy/vQb1wdJuuDhHe0SwPYSDCjdHQbj1RL/8cz390DH/eYq6t/6Jt8CMyc/7+4tMAHHrSL2
Frnx4MbuxDjvRtau5gQKBAAqL+RCKzwjJPABDybo8/3exS0EC9zZ5vjvKQIC9twgIUMiSMirHPP43+8fLNcqCt402CHgySwF
AAwM/tUb9hXwQeUB1OkFO9TsAB8rFAwIKP3hIgIB8f4oPint57bxHQUFIxDnNRswDgwE2QIE1NI999cdAS7QBPPx7dwCGQQL
C/v7DGoZMjDhGgg07vfoKTMG/ez11T3JYder4+5bRtDNQyvNDQlCHr7t1fQv+u/9LtsJFQ5Q8Bz7yC+l6rsc9R8DKPjm5tHH
BQ/RK/L5C8/6F+s9zfwJKegA+9UlCAXJFQKyDCr42NsRJ+oi3v/IDKgS/xnNJBERAuj6LtD3FxNBhyxcQiEA9hcRBvPS5FMr
fzTZ0OtBDTTHA9/HyQILCvraFSUT1MUhBEro+O/bGfsyFfP3EgTe5gUVQ1fWFhgeAd8DGxAcDkre4+cqxe/tK9/PI9EE/vIH
MS8gDfAS+hQUCDkQsxIyJQ7zA+zqBTDlGPweDinow/nlBva+BgMl5P4V8/Lt0yHaANr+A+sbHQMjCAXgNBQdKv34GRoaxu71
9M4qHCMWJe5DAv8g0/LdKTYMHwXQzywaCNkBEtYMEAMYxPL87uTbHzYeOdrqBwy3+udNM+fa//M7zdUPAxMbF/sF3UkK3hL3
yvYIIeLv2yH22zj25fXlDh8JKRDUG/Ud1v0FBNn6/vcAGf/m8OAUDDc7MPwRxQP2wt7MFxPWuxwDqxTXM/PdEDgN9g632SYB
COTO2esAKwbG9f4K/vjlLfgrFfl/9kDpH9TowQId8O3NHQ46EjD6D+cwwf4QAST1FxML+jUWHd316TpGtOD58hLhJu8MQOA0
3AgwQDUWKuEbGwnvfwUE0g/+RBH8++AQ6+r6C/Tt/SUdtt8q/91S8Rvo2A8FHPwh5LPkXR41ye38DzPJIvID7C4dTeDQMAvQ
0As8Gicc7thFHQnm2OAgLQs1BgQC6frpAf38CgPJzt8gDV74H/HuEPk/6RPbCt8CARYH0wbGCiQ+IPkKNPDzHSQD7x0r7R8d
3SfMPug3IfNK5+Ca29EVAw4JCBwN88I0w/z38wTOwfH/+wzB3NoN1CEu7gATVNfY0hPoFzPoCRzN4cnkEvD85xIR4Aj4/REW
Bb+p5AcXFNj5/RbesA7wxAbbKA8b6xgKEuXx3Av9/hEC/SMaMgcQHAU2JAbn4Pj+yNIW1xzr9xbm0v7+rRfR8RjksyEJ4wjF
AfH3IPgN9woT8h7oAOsG18XuOQvqMiES9/QTAlX20ucVDan12Ln/MQfmNvUV/fgVFTJs9fH+EQ/v8AzSK+f5AyUsCAjq0uYt
/tPR7rv05PHuuPv2+8sZ3QW28SC9HBDj1u/UvfdBMtc4GBEB3w0+tUPUzNg5OPwUG/435CAROF8EHSQL49Xv78fJH/j19vzm
GeH8Sc8C6+vh6RLZ+fn0A9sCA9YFGx8NHCtm5ye/6iDgIPcSUN3lNRzk7e0PzOLfCPkjAeTczbDjDB4E4uMc+g3qFjom5uAP
+PAMF/URJPMpNCH3Dsk18fBDzmgWCSr4Bv/zuwPc6wLf+QESrN4HBPPGHPwDDf8QQPE9AdHpQift2d4P4ccS+vQY/jLj3CAa
5srsJBn5yfwN6S30+gP/5SDG//CnMPoB5/UPJe7xFRTg+SL9FQUC2/MEFDfH+gBRIfoW8ikNOvk3BJskJvTw/gUeAOruKvEt
twkA8vP8CP0B7QkpQzIlGPD4RVsN5xAMFgpSETwhHcbKpL/47+sK4f8DE/Qi3xAYIOIC7xLh7wchEywX2h4oHy8L++jpregD
FrfE0/8HPQ/9xBf2LiSqPxkl8/DlvhU+HTHzLTvn7vs6GRbuVeUN7wYiDxHtPO8aE/PC1hwc2u3a3Swv3BPSCvzJC+cC+ucN
KTX3BSscEmH8LP/4zgoI1+mz8PwH6ww4JDYjAf/21OIR9FK4BK4e9gYV/O7y+PgTJf0DJTPoxeoDRPf3BsYJKgQD8ggLGP0w
Gs8aG9bfHO8l9Sbm+A748PyxCf3sBAYIGvXkB+skACAQBfcJFyfZFRboBP7jCPcvNATC6wzXAsgTFMrwFBgO1QZVARgF+SNG
+OfwEfED1ycI2BflDAfbMzIZ9hYB6xUc5/b/6cy5Lyv/ERHoBAkT8w72CzkP8/n/9fFgFs4OwjkxvgQP7h73+8fQ5iACHR/q
LN0gGuXaw+vrFC377fD+CD44Csjr/dO2LOzK0j4U/zHXDBTzD+QW4rVM3PgI09HnHX445++1/Rn2CtjeFu70IvXoUtUU2K72
KR0yuukW9OH88urcHyBO6QUcMBc26wAn5QD0WwwL6+MmAAoh5ES8OfY+5UoZChkHVtonz1LbpSwa7UfJOfANy/fpEBce5sYZ
yyDlCEUNLM4PNuEy3ck17e8i9ssexBsSCwffIxv3Hg0BIQnfLO4O5zFITLhZHaTz1QHaJ/ja+P339szfIi8gMB767w8ntxo4
19faEwkyRfNDDtfZ180IGiOyUi0N+gL1y9wU+0IeCBIV8RYY+PvXLAzKExEKAvD0IA8oDN0bLQLz/OjnAvT8ABQj7ATeJfz3
HwAL7Any61Ea61QAAST/2Cv+zTYc8dclISzQJBb79AIx4hoxGsDgGRgFOtgbm/8Q7hLkK1Lt3Rg27fK+E7f3+yMIHPLbxtrI
Bfj6Bffz+/oBHywR8x7p4x4QF+4I/vXv/eX2CjcWHhUcDvIzJ9jyFRIUnPD3EDM//s8GEvns9KTtAKStBDFM9j316uID8EPT
BbDb104z6B/p6UcS+sxNdwTn3wHb1R48KOsvBQJAO+RRGP3O4N0oIlD/xOIYN/8AFgYI3Ake1D4TJQf81s/eCtS59Mb3/NQl
9hQZA94N0vriM9Du0OgdCDPx9Qc0/SUY85gzBdHpDLsiDdf+0g47HuATWRnfA+EOIyXl/0URGS0sIf7CJsnQ/hlNIez5odDT
8+fHyhkSCV/7EfrO4Pbf0i3uudkLGNsb9v7c4AtH9Qkjue4VF8316vY2MGUD4QsA6zED69MNDhUESgvyGQrsHPIaAvE+EBlG
DAMkIe4U2Aj1tBwFBAz//hXlIt8GDBEep/QD2hX0AskEC/wtCcUT9A3u6Pb3L+wD6DL88czc6/or8CfzyAgbTgMhJgbRBtgb
GwMXAA4a3fsRsPQRE9wLzNMCLsa+AdG8CIbtBvUvuubgDeuS7+3t39foXOH5LqrLEN/6IBPWESQgmhPfHSjzqyvayvDm5O9L
6y0r3Q8L7PMI8u7P7/b96B7e9QffHxUn+BAE+fsUHtwqBf8Y+RrOAy3dCgH/CDAiz9vXBA/g+SI5+QX6KOkJL8wFI07TPhj5
Rvj12QEM2cng0Pwn9DEl3fvoIt09+RnXBhY66e0U4hAi71n8DuQS48D26QMr0RUkM/sB+QAC0gXoDubpTevqPS/N6jMfLPpx
LeT77ObjCi3tBgwvG/sPAPfZBfv8GQP3QwsCVucE+BsHFD/c+Rf1RzryDice6zogD8zXLjeBLDztB9ntABjw9yLWHg0yD/jw
qyP9CwYMHinQzOgL0eADzqgd4sQW2NsY+SMBGSZA6BAfBi8i4/j87OUI9RkS1RcnKM8W3Ar4zQUo9S4sAwweA9sHERf9FAEI
AiHW2QvlHwD1CfP7Huj1Lego2Lv6XJf+Jht8E+gL8MvZyZoGINzJGfA/QeEE69nnJPPQJvonIAW0vM4mIN8Q8P1HOcc/8cTx
vyfNBx5Kw+AQ8zQL6f8r8RxH+RPBxvfbys0E0BQcCwD92hjg7gT23SXh9tHpTBYG1QDL7P4eUu4A3dRN9S3tFhj9Gyr1EuYT
CM26/A4P9w4l/Pbh4uD1+/71Fw7J8QMTISn/KRfP4Nu9n9LaH779O/qx8QgpGNDpPPjfJv8rKijx9ufi/vjhCAEG0yICDPsK
LvkR7OsW4NMl9yHtDflA8+gnPgr45Pj0LgQL5efY+8XV6/gEzOnyJOrAOPEY/9EeNABhPOMV8hzaHusOs+n+7hYQ/g7X7hsK
/Co+9QkJ7gEF+Pm8FPr/IC79Ku8x4dAysPAhHfkL/O/j1/vRITHzESHiMyMtC/ex2wEfAPz6H+f/Fiv86Cd4Wkn73OdKHBAZ
UezyGyW3A0gIz73iC/a9Qss38R4hKhQXH7rY1N/RDerkW6P6Cxnt0fMBzfr6AQP77gwT+PS77D0BBxkzGgwFzjPY+cYx4zYH
71IS7u30z/YSIenQETT9yh5CRuwu4OUtKgG93PkXENkDLrGp98oVJu4Z7xso4DMBOy/FuzQU61QKEeXtB9f7KCe7EfJC1fDY
EQL7BO3q8T8yOfA77d0jHgMe6lwhD/T9DDQdC7nU6fP83xPq9fId+inv9f8f+eDXDBAP/uoaATjQ5drR9gMr0A/6DfUf4tMU
Sw4RCBsQN+AUxIoIA44nJ+vf7Q0DJS8bLdgjOg/XFuoUMgb7F+EOIg0RExP08+jiSVLf7hT8582+//zjDAU3LA861b0FKt3v
FNneLCThIfJQ8QszGtjS3TMp6ywOyNs18Q0kKR3o/OrxAOzcOCDR/b7kz+r1BNcA/Msh++sGBvBHAv4BBw8iKNYbC9Ls9uoC
Bg3z19jGCwLP6RbcyPfZJuUAJRHpCOwAMCcXHAgM2yTaOvYEuu3H7LZYDu0R1TPlLT0SA92i/OjI5OACHRP3RhgZ7rjo3McK
3ewd3RwU3wMB6wHuPy8FERHzQfgZHdkqPAciGSMc9+Pqwy7davv0Moko7/H1Jirj6xH9xybxJv8bTRfa/6nUHfcf/v/o6/7e
PNUaCDSwCBMe+gAd0hrLFxcXMArl3A8aHA9FGRv4ADT8BDbrOykd2fUADALnvLoSB+cbF+n8LywG7PD26ilBCfc9P0U74CAi
1SDnGgoTHvEiHsn+/sMCDTAXFuE41gBRBdXz/PnO+iEXGfwD2PYCPBTVDN3LA/wAFvoy9hgF5jHn7/TCCPz/BQwRzAtECzkh
xSz/Gf76R0rC/Rkh+wUF0cAD9dH5HOg1Lw39KSvwwT/37gcKQrLdEeDGPw3LFcwz3/r+9O/xAhUSCyELEeBFEfwt/ziyxBn1
9DbzDdsSJAgMAx0OJ8//rBAcDT0TtbAdXR8VCEnIAfkm1SLxBCUpUAUP+hP5CcACHD1L8CDDIUYFFfoiEhXgDQH848VL6wkr
M3IB/wkH5P8y8OMLHeMnQPnmYM82GvjPXyJB7ucfDdHnMwcuNOy1ojUbIO7KtUEhBwgT9fzmFuT7EUg48fvi6/M8ZvlU9BDY
/Lf/4O3tLgO2A/sM9v4nCQsF4crV/d7H6zAxMTALCd3oLkcrOipF+yksBgMU85fm9sOmvswhLUdGEA/a908uP/P0Qy3QJzQq
6LsgFxn9FiJjIzv8Cds91L/VuwTUJRoMzQEk4vAv8xn3zRoy5Nzo8eHCBeoSAd0JQwk14SPa1l1dKuEx5rMl6Rrb9QbI8+wX
NdJDFQwzCPzNFRI79hYIOEED4tHuTgraJO/NNfhH+vjnDAPXE/7g4y8oTMgitgoO3+YeEL8y+jn3AMjjJOLgDCE+Fxj51/8H
Q+QlDAQKKRsbByQCN7rQ3AHUKAvpASMK7eQGAsMu3elGNAVQ+yQH7SciFe8Y7hYDKeI25yMRGWM2Bs4cLh3U5SY81yPbC/oy
S7r2vjZF88P/HNjhHvXwCSBQR8IFnRTp+v/vHBbw+jFTuSP/ABHcJz7q/tneKQ/+K/b+N9nbBOMqDwuuTMsECDP4GkAWCuMN
CdrgFyTi2E/xzg0ZDg7m4hjhAu4EviPiHyIIBgXeDCr42Q38FfDyER//5BW/y7Xi/ukPOdnvOOvuAuDe9cs+++0n2TDH8wgY
LSoVANEg9wgA3PcTBv0RGwffFOUxAOfaB9vy8uHjCf4gJVDf+dINIQ4RElEz/eu1GQ3VsEOy4EYbCAfM1Nwo7u7gKqvtIgAF
7fkVLcIiDCkayxn2Kwkg/yofKN3n0yPxAu73ze3dJ0b2H/z9/RQaAPG1OQrx1D7pzR7y7CzMLyX6qsYQ9CDo/B/0Iwk3HA8F
Bx8Z7+jqyRsVB1O7Oe4LIy4YKBk3/NMX9cu6JznZxHDbBfftCfb4p/oBCPMswRLsC/wNFO25zi4lQTT56uruGwUrx/7rK9z5
PEcJEQEf+hoqP+skIwgJUBgJK+H7nM/q8fHQ0BonNhU179PYBNHj6ulACtweDD84BRfcEPHgGybuxC4ZwPsMxQvsH/j0ATY1
Ehw89h7REPc5FPwcRhroDhYf9g8jwvL2CVrv+rzk9eT2+OH/Eef2JA3KAencPtciEewPEQMF3PsKzfL64iLYNRcUJv09pAw5
KtYFECgtCBlBCMQKObDzQTwFICUNE/LJ8Q7o9d4P7BIF5QEh9xnpPizYE/78Fe4qBN75NAnWH/kM5uP72wDO98YZ8uEqHefh
GuMBKVr82fj5JQBkGtvBRyhE7RwW3yvl9vHw7g8PR/D/F/OlB/saEf4G3zIn1v4q3Cfj5/nszf4T298g+CFf9xb/4yMN/eT+
IgP5QyP97s8bpSoW+ynXXgL3B/Tg6vsC/U0G/QAcAe4T8uzzFv8LIjRMBTQnOUtDQFVE1UStDAnqB7ogNP7LNwzgVNv/zKzu
Re0FGMrt6QT83RQKAcoX/RkwKfvbwPz12PX/+zQO7hS7pyrfl/YZDBQIthLy8rHbDv/bsQb7+vP8HWIaGOnp5Mv0CadaAeQY
yu7/OrQ9thZG9gQhGSIfvDEZ7RMo/TPrFA5L5TG89Pf4/RYMvBocAljYuv7v/8vmE8zsAeZDIPcL7DQr1O/gvyop+xL7z+3Z
55jW5DoeyBDR8tcC2QfxEAfABhr8ByXnBfPz/SEJH+krHe/Y6xX2vNepEd89vtUksdLx5NcH+NYh+dwJLf7oAwkg0Okw8fDp
9S8xCBQM1wYOvA3tE/gAzNkbCUEGMuHaP99DCyL6Gtzt+MXj7ysGADHbNhQXFxns9uAyL+ANJxRJC9jv5z8M2/3P6SgeOBng
BgkC3zkQxMAU2QM0pkP18hbYwgP9Oy4RR9EH2f34EO8r9A68QxM06Bj4NwMTF+shD/MsCgu8ASbuxOnZ/C0AAx/a2+LGya4K
9c4sI9vyIBjD+i/s7A756vqWRfLmNfEaBBnZrx3mGd7pxP35IQ8G4SQh2uMIuQBSMwnr9AfzG5YcIysM/sPyyaXfB+siAfNV
AeD1Ccr18c1BAd9A9wIOEBMDIdz1D900AvQN9RA3E+rexUjx7UETEO4AMfAL8egf9bYWWgPgRiPuLTPlSx8eIfTyJQrt0AgW
LBYB7msOE4gp7qvkBxMaCeUfD64p0Tla9fnP0ALL17jpABsLAu/sACTPKukIL/AvOwrN6L8G/EDl1AL03PoYIer6Cvb6Nh8H
AuYO8/q8LvrZ/Qrz//sQ0FTixgH1KxvV91DsF+0lKRH18sk37y3q1RVgVNrx0zkVA/jJ9iTh8UgBnGcVFgLbDgf6LNUsBuXT
1ejmNTDoX+kP2SMTMtw2Kv8F+c4T9Q7TQzz3pL0zCyEEyQgXHvka/PgO4vr88D2wFa3vAsXx89zZL+UG6x43APYI8ePc/RcL
K+To7UMHNhskLijhSR8YbCI4FAkUstnz/r3qtx0W///M9Fv7yx77JUvuA+cuGfj4ztr36AAIFukaMBkF9bD0DPICAdXo1M8e
HN4jBAju3/QN5dzEK92W4f4GHQEc4QX83lPKC9z9HAgANgn30AYbvVm7RPTzLj32/uMG7QP/UCDMFhSr+d4AExQkOQfw8vhN
BPbgGwC+E3odxAYfK8ok7RoK/S/1+tcl8OoTci5I9PnXxw4tByDcQwvuORz+8xwqERsp/zAEIhDXGhLj1xEf6+0h6ufd5hsY
Gcf9DTMD7eshGAvLARQqATT40vYdCfD5QOPvyAd1/AoKOr79AAn2/eTiKCDBBjTOAhr/AermKSoWDSDiBeX0A/MsOnHT3MM/
+X8L1SXNPPj8HvgAAtfdE+j4Atj4OO8CNhYO2tzx79zl2OYlFh0UFwQ6Ef4XvxLXDLvpMbMgBQDU7tXX+0Ey2EAj8wvvBDfH
MtzUxEQgFwkY/TfwFQszUxgmBxjP5fbkxxIiMRfb5wzv8Lwj7B82MtPBFgkV4wOdIP65E+wNTO/k5PcpHvYCKDHcNgoPMA38
OBcTBNIR2xcK2Qf/EM4fD+by9NHg4Tz2HsUdEFHk4AEE0OXS2uWy3z7pv9sfIPoq/jeu5+nY8yXeXgPDAAen5BUPJDQB0hZC
8i81BykNBhb3FRJH3BLXIlTjHRDyT6sDKOLxS28k/zEjQwsrDcjW5qPMxrsc6tgH3uNR6dQU9/cd9B0qARkuB+7z5+YnGAsQ
+/kE7CUDyxwaRvzJC/sE9DsD8dkaFve+wfLhJ/Ar90C4+MMTEuQA7x+/PwoBLCDs9u3RBA4VNT1iIhOa+ywlFiAX6eVNHObT
KTH08R8R5+0iDSXXE/XeITfrC/T58QXzEQMfIe3o9BxgBPm6FPjw+SHfEDQ1EMu46Qs1GSre3r3+vBUYEA0X3BQrR8kTChHa
ADARoe7bGMwI2/omBBk0Deju/zADHDPa/v0UDgcKFycl/+rvVhu3xhYMyNfow+HaOb+vNCcvylUEJNsryuQB/iX1HQrdHhES
PRUBFP8EKivoxfXdP/MN/SMNFf/18BHz/jtKD/bu3gH43Aze7PwC6AnuG9kcJvTbBBULG9wxGdiw3z/s/RE5/TAfKAn79QfK
jrjm9gzWxgPeuPcS3xjXBTanA0vmFfrb+/mo7gbR7RQdFDkLEe47MbXN9hAHAN60CwPQ5AcU5XfpPibjI/X3GwLXH+YuCQQO
KSbxBdSk1SHYABQF8vITCln1B+TosPcm6L32BBkWB70T/f0c/LYFGR/MntdEtf//4jlfzwMeACTeOvzICvYCAdgfya8T/rQ4
GCrRThL9CA8etkAyKhERCvzQ6hrpQiD6P+vWub7aDRkf1d4bGckD2zHsJNol5+gDBQUj7TL6TyUJ7P7e8UL3KRgrFdggPgYo
HQ/q7eoG6SSx+wAE/BT82s4v81FP2wO7Dej1GR2QyxdF9OAHLNgCFxTjFgom3yhL8NnfzdzetDwO+REtCt38Bd7tHjAHLgce
Jd3iBSDr+dIRAicUFC/83Q4txdcL4L+1B+/kJy4I8REN5xcQ+RUCOyrAAf4JBNnv49LTAyz8JvImGQblLu7u5unCAhbOEgPz
z9znDxzla3xwDPDPOfoWOBUD9hIUElxB9OtEA0L5xyIM/Q869DgnI+bP/UsG8O35AjoTtwYP4+70XevcGg+7F9zyKf0ov8/v
+u8IFQupCjI3KvBYUCDkEy8J1N4IvPHkHKsZXREixBgo+PInGLvixCgCTQ1PWA396PJeyubt+P7/27UkBuLTVxkHJd8b597d
/FQF+yED9MrgJ/nv88/f8/LyPw06IHD6Es8P5BPc8ty9K+8R+RPoDytGB/z5qhgu6wQ0BCLRB9j3JgbfOkdcF/2vzM5IDJjn
FQvquikaGkQSCMXLusn7KQbNADwGCfFCLz01NBH+9ejyJfy8EcM0AjL64xX4HRrVJwHsoCPoEkkFJDESRQoiF936f/sQ/hwI
+ycdUwcD8isjMA/gBR/n3+wT/O4P9C0P1AjrJO4I8+8xxTHi8RbeNy4A+ef9EewC57jb6QneO/IbEA0cwPT2EAnmEO0gC84g
Vt8hCvgZ8Nfs/eQhE9Pd2/kP60nxBRoCFdMi7hMJ+NcpQyXR8+4CBvjLx/AT5rRZ674L3v/MwwQazsAlFvTUD+Xj0AdZ5ew3
DCQMNdnI6f/asBf9ReH+CfOlAl3uLQX85h7pFSwTFrwM990A7rYx/e4NGi/4BdcR1CIjEj0QEq4txeLMPDUD/vUVIjz8AvAO
3Oz61PxQ5SPnOvYgOtApQvfn88wPHyj1RfMh5wcm90pBDAKsSNL/fsgg4grp7rXDFvATKA3E8df8EAD72fLe2GDW8PAx8RTV
u38ZLQbhRecK+wEyN9eBDBMoRgkA0s7Ow+UAuRrp71fZ7yjvvgvYsznxDhL7Es8V+OYQ8wf8/usM4PfRIhDh7PjWAPLVItkU
Mv7l/+f3FOvo6MEa9NYL/xMy3tgB8N7zCtzbA/Dr8so+CyIeJgDWBfkwN//r4DgYAC3LDRwG4SkE6tW5JEX+JSJRDt/Y8/37
zrvVyhjKsFXL6ea1/u60AxTi27AhAeTlAxOm+3zL+f4K7wYkHdwmp+7ROyE/KxC9MgISFP4BcvoAH0L1KfwK2+gQKuoPIRIa
6x4AAdPp4A8RJzT08icp6jirGN9RuhD88tsS0Mor2/8FDOnl+OvxLvUgNEDOPDI/ye0a8TXsFgvFAwPq5Bj1Tjr6BSoFRak9
JfUsGf/mIcgtBRrbOBwAKCzf7zwdH+4hNxnrx9nwMsEMA8ISBvAyAOY23QMlGc3JLk5K0Byk8v7A7t/fIvTeTR3YNfwE5ekA
Ae/b5O4A+v7+0i0A3vMDIhHuwwjjJd01CPXXBOMwIusPxAUrTuMFCQLLGBDu2iwHCcwyGTxBGrsgAE79FxXu5+mn0Nr/A+Mk
Gvai09T39677KuYkjf13MC7c7/cqDdPSJ9ge+UO/Myza3CPb21kdFwo60N48+jbozmCpsSb35WgW7h8qEAjGORQ1NNwIBdbz
D+E5Gf4kAC8I8uXOGffqIzIKufwd6uvu/kcRywsY2hIZRyoLDsnxB7nk2a0y5eUz4to04LYX6fkP/QFuFxnX6AbiFAM0KPUS
B+AR6dkU8TYQXCUPCNjX6iMMERnv9ysgDwgaINcwzy0A9gL0Rvq/1yh0O+P0re0EK/bDzDL39FwK5jm/7OKr4ig0A+vpBQDl
DOPr5xALSvTsuUEqvRIpzPoMzhUJ6xYtJfEL8eP68hYpDRc2N/oN/gg1P6z38crrGSQb4UYaFSkh7vTt+yzV50fw9w8xAAfk
Sw4d5u0EAA7mC+EcBgnU2Qvt+2jBH94c+97/PTE8KRs0+1rmBNIJ+fArKAoBJAggEwIP5XAj8/YDEz7rOfcJNab45iDeI9et
NBDC6wr9Mg3UJu793Q72GygHAtwRwdUPG/DbLfHnBiro/zj62/ft+TTu2Ofq8xH5rPIB/goKF+bv4uPCQ/cX4ileG/zgyM8D
9uXPH/n+1jjp6tT3EObt007IySIF8wXmFtYBzwBJHOv1cVfs/uX3Lv4e+/kTAQEA+8ESDfLb6SQZ8x04Dgbc0fcD8dPe6Rct
n9s13ijjuQjP8PMe39vgw7o/CL0KFPcRGiMI4hIuGPEkGuUWABYgBgLgBeD1t+oSC9Yz4tQhFOMm5zkF1yYjVizegfbt/gM1
/BD8GMTqBC4nChzvK7zb3dgFJiwVC/4gCfQAFwzT7/Ui8S0B+icN8u0O2yQjvxoiJug+Cd763hsN/wkSHPSyyiTjG+ZEEvb3
AEjjFevrAQgd3xLgFDKztwz5RRb0DuXEyPYEvVHo6fpI1RDtGzV4+dEGA+w0DAL/7NrfF/E20zjpAhYk3DT8CQutFe7h8s0N
FfcoPhkVABm0ugkw3/D598v1wgEHFxfzBd4K8N3T9y4UvAPVFBScBQMa7+f1Je0FyDTh2//x//kCHt/HQkvk9tnmxdH2AbYn
6Rrm6Bvy7g0W/rkGFfkaJsf2Kub3+L0k6AH3z+jOB9wKKzEh8wTlL97t+xcEByYC/jwq3/ES3e7s6gv75hINMRsO3NMtW+hB
GboRFP8w/r/469+9DBApBFrsAdEuJDLeARfwBEAFBuoN1cUi7wgNIcoLBSPS8f34KrUv8FgM+OkqA3Dw5grmSAMoBRHIGibv
/+nC8vsAEvkGBUcB9O7M7SFEN7kr6ugTATbM/vsO2BUzCf8cBxQL+jwxBxscBvVe8wL0+RHy6PAtyzAA6jTG+Db64w7iARv4
zgEV9MXWDt762TrwAgTeARQQEQwZwzzz8/Ys18r08Rs70dMmFyvu7AnmHxIaHCHk377wL97+VbS66z3k5rcRQNNUBvKpqP7T
2gXtxRPpBfgLLv3xGwrrCuIhJC1INbo59t4c8sX+ONcK6RAa/TD21w3EB9vQ7+vUsLsoBg8iMDCP+k3FAzXpBvlhFdrvxf7r
/fLmEOsm6PoG4zMe/vbg2Qz5GRfw9ATy5hzgsA4VIiL24uUm/hL8O/fnHvraLegOEw4uFBUdJeYH6eUR9d355hpYK+UbC0Mu
Gx//8+Kdzuz7zQG/EuXq5e3b9Pun3gASFP/4+CESweIB7v0FGxvi+Pj4wQcE4PU7TOUC+g4MJvMu4vENHt/iBxza/hkC6gQn
GdEHHyMWquoBB/oq5OPbBuThDPoy8iP8OBIG/f7C7O/K9PgczOoJQgfY5N4CGQTzBhws6wrv5dYIBC4HGar0JZ8C78u58dbr
EdIpHw/8+isq8/PXOmEN6vtp9dj8Tub+7DA71B5UGBULERr3JMQxxjgmCD0TBifI8AgMRBcb4CULEAzaIv/f7P8iKCgUFPDp
HvMa1iitABvSwCzZ6vMwJCoUCPY+D7HRA+b4/CkC2ioa5Brt7wHiOhY/HBHM9xbmCeby9tfhAxAAAhLpKwkTAgElAA0YuTgU
O9sz+egOBhRM/wEK6R6z6wH/NU3z+wAc9OUh8f0jHd4AAj7z0Ckk9eQMMwof6+nIK9jtEAIxHuniCSHH5ubZC+4M1JwFJ83n
EzD5JfTY6QkRvufSBPLUD+0u++HTI7/86+oB4RkKNQobJ9HwFgZF/hIBNhj4Afc5GwMD1/nrGcdQDOHbMdYNIOgiAgDg1+Pe
BsYP2/9B+bP59Qyx2QzPNs/2EweswxYyIfX1RNQM5iLCxQH7vRvdEw4UTfoVv/b76h4sJhDZIBsAGBIES/s41vHh6tzyKdv9
+gDo/zoOEEkd6N0oQdTuZfUPOe0Z7h4vY/oRBRcr8g8V/xznGPTbOgMPFMryYiC71sYI7AXmAt4LJAA0FMsSEAbu9AgAKjD+
Mb4uGSQbCusCF9YrIlQ36eHs4R8qyhgsxhP9FSC5SDTj+vYWE1EZ3S3ub/gpIRAASzv9Hw/ozbkL+a7pHPnBBgjGKvH3OPUG
4Q0bHxn74MwY8v4Y8+rWTjsv7egCvQXvDjf9mxIrpcEKAjQDBPJQJg3a/ywKFDG5LOve5x890831Pb00Dhb9Fg78AcsPrQro
BlcU/vq92dvE6uXbGdPxRPYJ8OnFBY/iNuj+6R3cEdEtGbj7WT8EE+/wOSLL5eYU+yc7EBETShTyH/7PytkkGhvCC90fFCQU
MPr/Ki7mBi/42dMT5sfr1xUkXDMXBAbf7w045uAlHC3dK/cpMPsi+iQaxfY8HCIAAf8nN/kVEkHh/AXxBwDrBAXkQBL6Hh3e
6eoeQvIcJRAhAgD/DDcoMgwjKw1FCfceDSL1/OHN+OBdz+2b/uX67tAq0BH+29ER7E7jyPbCt7gA10Yc4wglAhbEBlIHKjQc
IhzPxfoQw5MjFMYUFkLJB8RW8dz5+a/vChshQe8T9PPmCSUdDRoHDBPpGgb8Mw620idAc/pAMcv2wvK4SVf47hwWEBU3u+n5
AvMtAd0xKvkyCQIv5b+z6CMAPRvp8Vf8DRYUFujT3+QaEjkO5MrVF+/Z3+nl6x4DNBka+dn7CyXoBuP4BtpD/SgS3yAnPvkI
8u45Le0k+wfX4e/ACidNDSEOBqwvEuTX5zX6DcMUOjQD6Ta7IxcrI+QjBxAJIQnjLOgnAi4RSuru1OyKLtzKIyox5+gTQeAf
7yUN9QLMKfv7vyoNnDr7B7wY8vT4/S0JENQLIf/sQv4LwePdF/kBSTkvNvDaDgv19QPPCjX0QhLtHQD2Pgsc1yUoAb5bBpsV
8/DMGPMXAu0Y3MPqF2ocOxHwUsk/Af4tFRciPvwLBOP4tK8SO7n4OccIMBWx9xfXJco15xvZAsH4IPz7vwLu1NrVNcT1xvoR
+eHb8TUc8eDK1d8GG/oX/uD+39cMAw0ZImMF77uo/fba0a/mMNPYAwXm7fIUCOzq7ifPyPT3ByMo7MnVECkR/vHpDRYsGtwe
RRk/8zEA3vbkGRrgGwv7EALMB+geIxEH1Pr7AP31NSEgKTPw7qD3Ke794/Qk9+fsBb4L0f6szTL1/ggs1ST4/eb/Du3q0c4B
wegO5e7nyR/DAgjuysYb8Sz7B/YNHi0p1hIGENX9HAUVEgz5AdAKDNvvLBLaCEf92Ew24EHezioGAO24Y/ICFfepYjAUMPwj
Bw76ENst8QP00zvypNw80g+0/N0cUgbWEQQeI5DsEsXK3Lvf7lXWPNkc6xUCwScR+gT48Vf7HtYKKCD/4R4LsR7RCgVY69ng
082XuuYozBcq0i33BiUhAyFGO+DozgEP//Thv+ni8Eb80Bfm6sr+HfJAIsjgKsPKCfja/UMDUQQfJCvn/NjtAxzvzDc7C7EC
P9fsxRDu/e7MExsP8PEt+zr438no/M76Gw4bG+Ah3hvfx/8K4vTyDvMczgcAGN/X/dbEFtnyIAMJ+qfXRDnwJ/L3QBbVD+X8
8jMizT3A1PEB5xz0NSMdvcEbSiYgEd4Y3ebn4CYq+ePL/tEWH9/4BBzmEdI/FxdNHxQcyC0T0hoV5CgI9xvb/g8F9e8dCzbw
FwTe5xXvBCwnrADmT83oygj7Au3w5uw4JyUJJfX6HTTlK/9AKgfxAC//IzhsCAEE398ALf7w+BHhAgsSFjHm1b8f8TrqDfo3
K/MyQTcWwhYjKQXsBLz99tXDDffs6/VJMyYk9fntKxgS+xkKDO/t8AcI0hIWAzYnBwP3TMn6BegJ+uEt50498kP0HP/23Qj4
Gg0JtkUQQlIDzfkoQATAHBoaGfXk5ugBE9QLzOYe5hcTFOrv2d3fO/L60vXGzPMPAOko9EAO/g0M+81D/MQk7iTYBlIh3dvu
QA4uEin4DgsOMj5CHh8swuTN2OwpLL4rBfHyJlDiDAwAHwIj1UvoQBfp8/Ya/D/QTAC0CBYRKeAXJkQA//4gKhpRQhUKvuko
4Bfv7S2h9wAG21vtGCXT8jBZTRH47vrQEB/1FgMnSffqKxr6ej5HQN0e1jvzzg0UG7VZ+vE7J74R+P0pK/0n2a8k88w0EQnw
D9sZDifj7wny2CIb9gfb+yLMuQAGydAE8+kpGx/74fD34PL91+La3Lvftv4m6+D1D/Lm6kgQPD0i0CAaOdYCVBTEBicK5vIa
BP4P3ybxGc7jGRseEvbW6f+6Fw0eCPbJCyhMyg0V2sOnFeji+tgq2j4dBSf5+Cb5Ev9YA0D9Fgz+1/j9ARjQ5RDe3ivb++3l
Pu1c8AMuHvHXCeAMAhPd7AgVLiDx3+bvzc3gvgAD1RIIzfwJ5v3Q9DcEAhD2DBPXFvfNEv4D5xry1xsGC7wDrTkJ+EsjFgP0
BgfiK8qnDf3b3VMqIzjjIgf8L8Qk3QEJ0PfMBOYSDfor60Tr8xP+CxANQxsNNQ/c+fHU6BLjIBUaDgb8KPITzwrzGNn/zT0h
FS4jMCj7jOn7BwbWUBAgPwflOaQQKjPsWCXGABvDyewNCzEMKsMI9hAJEUYz5ynGGLvu4NnL/A3z2FDfJeEuJB8q8+UNw/vM
E/llM0L1GwPi+9MD/cXe1ygMGQ3MXe8xASWu9Rk6TAz/QWfTGNkL7PgkFw7mFuX+/dQOohj3Ds/lDk05FPDr/vnzFR4R/CfY
5gni9BMoACDPFhdW8s8gFwPr5AUe8S7gMFr3ye7T2zwj+vwnQRHkK9oL4a4o2BYIBeA+JAUfCjfvChnlMNTs6QQY/cP5GMAF
86zvI/pXGyDfHcbnGRP69fbpOOQB5PExAhYbKjPmLD0T8oFbHJgeP/bn+/n6FLsSHf5FEgHLK84hagf64sPms9LX4cfy4v8t
8PQg39kercMAw9IR+uMaLfQc6ccEBEP4/Ts6A9b72Ckc+v24+g/jGfv9CDT+COME/foF/u9eFBXw69PG5zcX+/8OCxjxxun3
49wi4PQmEig1uzMBLQnc9M7z4/7gVQQECzgPQinRGxMTG98guhLQBhr39wP1C+AE4CLbQAQe9ubwDOnCJAHn+fjq5xDwFRvV
GrjyBtPu5AXg++vaJgk68zxS670Z+L367SIM8UBd1O+xB/quLiUfVfr28x3yyNweB+g70t7mCigYJgQLtxbV8vYNJO4ZCS0L
JwTcABTlDQ4b51jrID8P+ekzNt87++gY/Az2Ix7jEPk3m+QUEP7Mxb3yE0ki68Tu8MERP+veFvYvzyDp7PARGhMQUNa4xNbu
JfLwRPlJxe8oDQkLE+/4DPjyRiUp9drpBBgv7GzLFL7Py9IG6LsNTtYjTRT8zwjwHvTo9TPPHdP8rE4esOkP6y0S0hPXDDsY
CONOCtXsAcIMEuwROvYEXhs0UbojMN3vESoJ5PkHBgMu2Cjx4vvfGCH3/PLuvQAABO4A9RHV/RY76eEa++3sA8gO8hrr3OcI
Cswizx4e1AM1ESb97g3/Lt8XJxPH+BsNDxUNFd8FWRIUXzX0AMfs69AjuvA12eG1Yeouzerg3hf/BzMh5CUGD/cS9uncrOAq
+uAgJgMZDhv68AcIKQzzDQj+CYwzH9YPx/gS8QQkOx4NDK7GEh4P7f3wJMH2/Qjc/Rv/zxAw693X+yY/ENoM8wsLB6zh3BrE
BQ4EFQnlAQHO+NsVH93tBgG/+vLnHev+UdIj+BcwLwrXLuwP4wwq9AwaDfcK4gYNANIKECfb59nj2RUUJT8fxzk45gcV9BcE
ZTPw6N+0Hcwri9H98CAiJgnKW+Hp994N3P7y4HfuMg8z8IE73CoN2gBG7QBKJTf6PfsLXO0CMewQzy45LdcG+w7+ERL3Ag8c
JibgoODZ0slX7+liDfbXAAgq00X/v9zG+uYY4wbeBtUHyCwA4/r/6gfmzCE37Av2/yWw7OTqMADnGNIAy+8rId/o5hnbz/3n
7slaI9/sEQNT7TISw/jaIx/y/TW8CALeDxchIvoFHfj+GR/+9sTc5+PfHd/8JC0rFPzRGPUU/+4cKOkG8Aft9P4G0wQq6OYK
CvAJQtxG9sgP+QH78yMSCyMZNPwwFdH8ISDjICkbtAEd8zHsD+n/CfUXFQj14AIHLLEJE/Q6/t8r7701G9IEDhJY/P7rzRbi
DA+yz+caIzkwGx3m/+32z9yXxtAr3Kvo7BGan9kEENgl+QMCBgkg7A7m18UUSez6Av/vNeL07wnt/QH95BzuDkbn9b7w/gnV
5fMYEQTuKxkHKQ3i/BYE1x4cEfgS0+ASUPtaGfPaKfsbFc3RDejP8Rol+e4e6ensG0n02RPQ8DIs8zkFNCYCA/DAD932+NYf
E/rKHOX22/Um6gLqAKdj0wvi3wr98/HoHNUxzAxU8ggk/N/+FB0W8hGfqQ4F31weVczqvyMa19Qt9CgoETQRBhL4Oiv+8ec5
FhLvp/XiG6E91hzFSuzWSAsc8vn5/t0M2ePp7vcC0wH68f0+4v3kA+gbICr/F9/zEa27wwAB4P8S7ybs8vsZLRQs5gHo8iTw
9Qga4BzoBEczCfQSTPgsDBrywCci7PNHLPn86gzK+vr8wvYZQu3F6h7rQRg0//XF2g0oDwYIQu4JEwkO6R9nTjjz4u5GBikQ
YOn6Bi6gBkADGesICAgXQ8v0B2DtJC9EHtTkmOXj7APYMd8iAjrD/Pn5Jz4R5xsPFf0pDx7v+uL58SQGyh0GFiH15fcHGcMq
GkETUAr66vTyGhrjNbr36gXWGy03vi8SH+koH/sLCPEoGbS2rfS87jPMGlUJ+tv4/RDrAwytDewcEwgC0u7mBBjvCfvz7QHu
CC4XN/3vIf2kpuYBIS8Y9vMh6wzsIQLHAzfl4R8/+PvuPCTzF0QBKSZGGSMk2PPLNvzqQgkZHOHsJBQHBRDp0u34DkIE6/zj
0cA28TMICsdH+BgMy+vHQyDzSivfyiAMCQon/PA/IQboDQge1gIaGf4CC/bn2QsxQ/sBARHzKM7yxQZAGuMmQvoJ6hjxDwDo
EinnHs+vBhXmyicjKwBMxT7y9LUf39kOM1kE5/0P89IBD9TnDkAPI+SxT/fU4jImMyg3ChHR3TDu+fPq4d8i4fMNLEgn3Skq
78UdQyc0WdHk9UUY387bGAi5CfNQBeUARhcmCQ4AET/pZB/Z2FAc+tWxzAnm+eXk58QiFvD7/7JQQWYKHuM2G9AYGBi8sQXF
7QwhLyIP+fjv9AbNFhcmC+kY7Pro5NsC1AAlwi0ILPUxIsgFOd3cCgD4GuEVTSk11Ci63gYUD0D66QlD0wAwLgj6BjsF9Bcj
Ot0rvgsMAeQB9eg2K9nlJwIpBdQe7QH25udUF+IqugcePVLNPNf/y8fWOSvwZhT04hbhTTcAwCrIERT2IOcc3AMS8x0dv93S
6+YX0sg8BgURzgjUDvTH/fgFIgkBDEMa2wD8+iHpAxQhGxsE7A3y4OC7Iuv1+ekUCekA+QEf7fHpCAAPEvsHCwfty8L91eve
AyQ+FOG/7/na7PXmEAUBFRD3DEWUP9AKZtf08wkPyPE3MNke4x7y7g3zEN8gCPkkQTsi3uYKoyYIMBwOMgDzQwzMCOIcWQSq
8+LOEyYU7u8IKPwI9gwDIQsCABSzFRgS2zII4TYdGfe1+vLbMfHQDiL67xPT+fcD8y0jBd777v39xPgd2fMP+Rqw5s0iGPXE
1+bfEvIv8PUBAMjNDDnlFi1UIuwNyfgPEsHCATYDyR8E7EH13MmSLtvoJ8sXBCj3BcXa4QQVDvAj+i21f/suDcJO4j8YKODK
HFlI8wkoDb3Hzev71+k2DwEaF7os3kE7M+oPLAH6/14KwfPo+hwFzeL3KyvyBAn4K9322g7xJg4NKucYNf8VCaMCHvTTv+4L
5gIRC+H88uHt4TYcEfsCNw057izKCR+1Ft8eNOkQ6Dv4PvwX08gA7MgB5bgm3gEMD/PrsdzcCsMJ6f7jByTiEBfoz/X+KuEW
HTkWIOi4xsvHrOz9E9/qJfS8DSzRD+X3IvLe3Qor8wT14NnV6wX56Svh/e0p1On9BOIvDxkD0OASNCD0Awr3Fwrw6+z15TUN
CC4B+PkQ/tcJHFvEJiHvJhgl8wL9HOHs7v8c//As8igo6jD9C2NV1ejc5ggVA+z/D/UOBRL0Igko/THn9D785xgB/wjw0eIS
1BZgKALDEOoJ5RzFD+E5whcGN/Qm9P3/2y4xQ+D53CMp683ELQZBtNLO3BviCgsNAvUY6AA9u9EPDv8PLs37IOzc78cVa8QI
S+8Y/sTh8OevGkE07Q4n7O75Kc/h0Mn/BAv7XEI0GxwQ4/cQM/zKBdjMO+EsLAUP/+lBXf1AHf0gFQjc4xkNGv30FfMY7vMh
UBQeRzDzER0Svag3O7ErIwve7v4YE+gMNPU0D/2wDM7Q49/56tz4Lw4fNcIoMDfvCh8x5DDuBRcFI8UL3Cv/1Qgtt+USuhzK
zxcbGSbBFDD93Q3wv/0W/UsQuboQASslAwUIG/cE/xoEAyrL5NgxHgrO5kAgJ91DDd7/LfsRsw3n/BnhHSsL7cUI8AIV6QLb
9ycv+ArtHhkqTRjVC8YA4vT9Gwf58+f0Cd8ZDc4lthovDDrmJwb51yggzNAdukajzB7WIgnyM970JkUFHisE3hQHQukW16tT
IfGnJJVI7dct49X55isSHRMzOQsYrPET5/cC2Ab63+YIHPGdxBjwJCvxHvz6Dv0tGAwM6vb2AAcD8+0vtfzTABAY0jH5Hd8S
3Q/RHv8YHhnb/fLhHPgO8tzU8CgxBAPy6/0iGajTzx7qX937/ezyDz055wD85NIlCjc0JOwV8Dv+KiAYItcCKPIbI/rWzuvi
xtkI4ignNOQdItbv1NENDtUBCPS/9xUB8fPj7yMoAwzXwrXJJgGtA9Ys1/khy0FgGdzcHin6CE8eN/32FPw1L/YB9OoK+QMT
29/hM+HL2wvS6EEIAhT17VbwEQTiAQ4P7wwc+OD9BvggF/Tz5wHuA/0OBzMK2NIdCgIh3iHwOOgr6AQlINoIBesPKyAbABID
G/bwGPr/DwP6FCQm3ivT7OUcT/0q2wz859jvEwcoFve75yYS8fLV7P3w0tM5G/jH68EO8/YM7hXX9jHxx+75IDIBFv3t4O4V
qqIV2Oz7Gs/lPUQR//ENDPTkBAUJ9CffQTEj474y+uYY6jfw/uzx4wv5HOAUHfQ18u7n3u4zD+8WDez4/gj0IVHfIBThBQMP
9t3oBQTr2Qsvx+/rCMwFLfbP4hghEJgEOgggIyfB9fHM7Tv2uxT58gfLBAYHKtbXTivU8gL3BvHl6eUEDg8A9g5BPEAM9SES
DAoGEAwhCug+F8lk4N2qCfzwEi8a0TBtLbkDEdYeM0UbCR3sG8gBOiULCicTDB38FdvKHyKsAzgS8/Ar1/Hj+QcV9f4XvB0y
A/8ICw23Jum83B3u8iX4/xjbGe/YJewBvPkxMcYHKUkAyu7xBe0PBw/kNQUlAQWnArnM6dscH9gLASGlH+zE+LwsFWb0Kig7
5vUg8kvJ+wMxdTTx4LH+BxHq8Oku2fNPKNBf/urDu+cjFwwfKP7YwPcICk/u4kbvCvP+EQLSpxG8Nvwa27omJDNItPP4yuX7
Hh4U6+gZNx0VOf3fHfMVVi4H9A/0L+pB87wZICEY5Ofv+vw9OPn1AeQW2wgK+yEYGx77EAf9KlnQAzQhARnv/efkDdrN8gn3
4z81MBQGzve65hYkBQ4ODxf8LNIHEikLIi//DQwOE+7uyP3Q9RLnIgXAWuAKL9wUWvfk1AnaAQP4BLYrHd7f+QwWADH/OPbo
0cPsAgwYHfkCOhvjI9wD4ZL/IE39UB4T5PZctOj3DibhD+8Z9Qb+BhXFLeNMAN5GMN7bDhQt7c/jG+IWAzYE9jRU5/f7+A0C
LyIE+QO30CcK7xdJ7+31F/vlJ0EM7h/XFC87MAkf/gQr9ewdGO4M3xMI+zcF/0kBEN8u8xIt8AT5DJXJ7AzIQ/U/Hu0eA75V
9uwF5Agg6R8PLun20+UEBATZH+/m+uL+Axwk3xHR/iIc5B/uCuoqCeDPwub73hEO7yMqCRLb2iAOFEL+zwMO/+5S/Q3i76fX
AgCkNRTUGRBZJvPaLzD9XesZHPf4DgE7LJkQ7OQb4un9R/QwBxktKfQD08wk8RESDBsHOvYc/BoewP5E9/U35gLbIRYU1f0N
Gvfb0h8TrBrPPOXwDOTVCLT8GQMMPd0Rxf4RJabq4Ajt4jHTPw7/9jUpKuggLuM39T3kHvlEAeb3Aczu6xLxDfst8g7a4vjp
+rJP+Nfx+9MvwBkJFgj3EPIkI9wIAv3jDxnj8AXKHPEdXh/v3MwM9gGq0eU1y94d2KRAxuX94MYv9AYLCyrc79cK6OUD+Tjx
BMBAH9MFAe7CDgkC+AP67BvKA+Hu3C3rHk3w8+nCCRMF/Br2EUjUrwS2XAO8yf8e/wQDBRTKHtkP8/cLve826f7lgxAfPwVn
E/s2+/zp+KbRS1kGwQ/nEskcEdb3Bybl7dwaMR/EHfzv1yQZAyzV8k/wDwQFTv4SLCsk+h7G6r/Nzt/WF+HBD/MJF8a/9ND6
HawRz8cL6S7eBebeGSjzGAQWKxre1+oV1djq9RUdLAwzEgXeLOzD3/IVAxrtFQnuCMzz+RgG7xv+GfYw6/TtBgoCGfj5zyYA
Ub/wAuIV/Pyo9fT2OQkYES4F2Of86Azt483lLNrlEaoWJ2cDN/wdAfI2Qgbb8d3c9/ocPPcDLwL0HfbHFRBE9RMPKe3JCfIW
DPod5ev1EyMP+ifyBLLVJ7QCDPHYIOwPAenu4RcC/rMMUBYR3NLw4d6xytohxRR799z7ud/17PAMBdvw8/j9LBi/sN8qJvQC
I8oOQSkABAby2Q0mzhgO50bh95fE4AQQMrTQIeLjKf8Z7A7jJbrW+gQv403/+PYdB97Z8gYG7TbgCvrd1gDj6vruQSwlCPPn
EtsG4hIqINsZBy7yLdDm/jDyEvzl9fT89Nj9KSDY390R8wwJBvwu8+4DEScB7x/zMgQYASXvASzfHhp74CYJA08q+LcdLxnM
8fnAOwgc/vEFQe2pOhL48gkPFvQQ9f/EAM8p/uAQ7gv0C/Qc6v4FxQjf8QPN3D4o0/MWzhIbJB4Lu98PNPEQ5ukC5xMWm+lS
Z0jjLyP9VQE5/xMuOyIB5fnc1RgGCPY6+iEw7O0YyO2xGjzycgEr7h3t3hfvJvcb0+xD7xcIHucGDAgHATXtA+3v4DoVGtwR
E98e6vso9d3ryBf5Cv0Y/yjdIu4Z7zj2JwANwgoDBeIJAE4J/eTX4ibsstMX8DH+MhD20gfU6bX/SfH+F94IIwflxPUS+xAK
3tD4zQLF5Rnd2R7s5vsm7BL7OSMfLRwIAmQr8LMi+QDdEvoI7MQN+h7lPO/+0B9GCAoGQB4BGe3598HP3ZwiNj8A+i3DD/UE
CenR7AYSHy32KRDwCLkCF/zn5tw6Gx4AGQ/xuOrz8AUH7Rlc2+o1+fHOygEQHAsD/uXuHx3p79L83zgS+hrh7Q7ND/j3GA3Z
HdcR9fLwHCMj+/Xb+Cz57h7rJTg4D+VPyg0HGl0k9ezxJ/TNI0QAzrIe2xgDHko8KCTu70AfATUW8ED3ATTvAO9JIekzFd4e
9iQUCTntEOlEs+j+EQXK4tfkCkQ3ENXCFgkyIe/0EQn29SFWJDQvEVwPI5byG/bb7uWJBPUXNh8MPS0jIxLMG9LPG/Dw8u0L
CLvxCdvfKS3qGTIQOwrfMxk5ClEX6dwCE/TU3fjx4kYR7BcMGbQLAPnP5vID1url/NTmwu/80RELzuQF9+QC5PcHBdPjRNi7
/cMmJd4NFC8tM13dBP0XAfPlEqP29CU7IPoD0P9CH+7r6fPq0fQTEgaxA/b24SVES/8k8doB1QbzGvYNCDcC+0MgAw0y/zEo
Lf/HHmUnPen8HywTIOct5+kHDzkX0RAFREICJQ7KK8Zp4OL6LjvkLdsX6PT46e773xbv+RPG7vDQ1wnpWR8r7x0msyQCHPz2
Bx4s+RAtPSEBG+DvLyIEIQI6At/0ubv6xzDTATEKSEcfBQ/D8MfYBykD/tj6OUcxG/HzAlEEAVX52/zTvwMa5/ej8x8HPTDr
Hgv+6erpKQ7c+tbF+QcMUdYSBrY4OPoqBsfwLwPfCfbq6VLx9PfV1yK++AQJBM8U3xbl5iHy89vdLgvgFzav0v8DKi/S1vgz
3egZ3S/EKfb+2B22CAId7vkQACHw2exB4QYmBhr99gEFGRAjAxLS9QTQMMzv1gj3DPwa/+/1+sfn1sTyCMH/Be654v4j1wIY
BOg/F/ztFwwVLCwV58AQEBUu9P4E2/zK7BY8ae6pE/Ly2AfeBvdD0gECNADW5QIq1AvV+ULe2gIb9wIAGNAt6tbyIwMe7Qw8
/9fc1QX7DQUDHVj/DPXwDfnSEeoADwfmAwHr4/gF1gLv+hca1CImxKPYQO//ATzvB+SuCtwJ8hUEQA37uh/syynLBdEM8RoU
BdHu6Nf52TW1AuH4BTUi7ww9I+T1uQL/IhjrABP/tugRQTIdMA1/5xoI+M43ICHM0wojBdwlIhDqCx0YtPwPDQMbTAEjyNnm
Hc5wHh/13gDPMObl5Bf9MtsGuOgZJwDnDScu//Cj6troyAP9MNf5LRVLGA2eFNI0/AIMCcMICOv6Bu7fGC4h9gYLNNgk3fcn
+vHZ97dOLC9H2sMI3wnUxfMI/UTJCD3e3v8T8+/X/hgbDGESLiUS6gcMDSUCDzUIKCb/2BP58MH/PbpQ2L41JP3h0Mb4AePp
3eogLr8N2ADaBzv58P0KKS/lJPMg/8fu6DgdRsgkHQQIMQYp4ywENRLtAWAK/+X69RfzKhb9MfBH/+zpALgn+Mb2IjYpJPIh
FARV0VH04SAQ/i8eHRAKB/zJDD7+HPP9Kw8E6AgFzOwVYggEFQ7ZFvHeC/o3wpX5MLcbExoQ3lD08hUF7w8h6OpUHOTxHNHh
8OTl/yv5IhQwXQI2ADNOMwgZ8kchNVYMyekO+NO95wfo8g7pBMzEJ+x4y+cQGxoQyh8/3zsUAQwZtgw1/SXLruXX7/kJPwH1
FjEZyyrR+tg5+NzmGvDoyUIgJv8wGg5F+RQ0+9m+8Pbh5xfoHyDdwyf5IhMVJ9xIBTI74uoZFOwNKkjyIC4Z8dX6LhvVB+wW
774hySULHQ9CKxH3JhMHd/go6tqsOhLax7nF9vC97ysfI/3/Efr3xcO0B/sNJdr9BOEnFPP5FCQ+3Bcb69/wDRMFEOQLFvkm
+QPlIQmy9R8eGDMaFPkB4U4QSjfi4zDt7fn11AL5JP83Guf+BPIU6AsRUwEYGRbj76n5ACIa3gLnx/m/Aw3+5xQK8CbbHVdO
2CDZywni+A3qGyItSd0eU8T1zQTQ7xDzQfU82hUoAsMA6wf/KwHjyNIT7csK1g4mFUBX4Cm5/RMo9OD8Iv/rLeG+NPDxBOLz
aRPmAg4XztPyOyEDI/IrDBxbPdP6xDMQDufHARbc3UcHpUP2FgrRBxTnALg2Cuzc4dbpJh/eVfEOZRAU6//44LMYFOMe++I2
+hxB6tEK9u0eyxoQAQMZIR8Q5NYROe7U6u1Z7RUb6RYvKxq32Nf+6yYV4RwqJyYZ1TPvJuFF7wgBCuQEFRgn9e0iLDMh8N7o
BiRRH03fL+74Jz/+Bf+4sNn86sgXy/0zGg4YxgsNIlsS1VHhFygZ3eQpLtT3/PgYAtoD4inubdfrxd4CRPwB/SK8UhYDQxrJ
DeUCCRNz8/f7zcTVGBYd5S/H79oe2ufJ1Ow6xAoQ9ONP6bI57cMF/yUcEhQZ+Ozswwop9+j8/BQsBCorziv1+CbbMRzg6PIP
Cf8A8Bsw9v/8JAjfEd8D6AToI9z3GicgUuHw+Ek6/QLnDPPfDB72FAEsEdkHBNruGAk/CeEBAwzjvCT6DSMY9SXY3+vp9QFI
wOUl3RP+Dcb7/QwkCrIeAvXaBcQRCwr3JRNMDrXEChrMRsbLANru08/v7TvQIjj7DRYZG2l3HMzgFS0XvOr/BrfNvNrwBCzX
QxAm1AH1UaEH4sTu4BILMgrw9QPpKQxUI1ENAgjb9+23yAC67+j07d3c/8AQNKULIe4f5yokINYnCQGuAB4nLhT6MBlC8SpZ
t/ruTwBKBfr9AACrESwO8M5B2f0hHRAkD+g27PLgFQ4h3C886jQD8QPd3Qzb+zj6TCUC/ugA8u4N6/Xl+RIPF2z7R0xS4PkZ
IyDy7u7rLRkI2yTQ7R7U70gg2Onr490g6wcP2ukJJEU089IV4tXjCRbZBfX/BQa7A/oa+gk0CsIe2vLwGhVGwBvf5O8B+G3Y
DfEHGQIPBzf40GHv6f34Ny8J/AAP3crHCcHY9SH2JNvkNr0kCxEnAh3v4RzcxBDO7/sOMirwzOkTwDMjAf0w+BciZ6Lm7Qr7
7BMmxN3j/9Ah1tga4LIHI/DKDP7F1UU+Cg4t/wj7tgjVBP2o1RDa8t/GVVYEVxvxod0HHUB/+x0fPiL2BNrRCi3hAucI6cr6
DQgJE/sBxw9I9tLsCvDnCAsuCPIx3BLuENwMMsr3zgnaG/f/+g8121XM6RsB/RsYAQPz+gHd8BcgwT0M+0b32QriRAbj/c4b
GDktwBvvHuDeGjcfw/fXBSn08gHy9jvtx/rTQyzcAOgovCb3zR8p0+3MvhXrDj32Sdj6z+37PtAe5fEJVDMO2zIDIfEhHBor
98od2dgf9g0g2fwGOB/s5iopFs4MnhoeFOgiJZbTP/fR0/z87jYR1wv0HSzP5ggnKK4YLUggIeQUKfLq1rs+P38KAswGWida
1CL4yQDKBCInHSv2FrDd8PTLBfPc/cM+9dzw6+D4q9wc4xMVJBjk5gXQ3Qjd/OvSPHUe7O+f//4T3OMCLNzbUirDVfrrzL7k
MA70HS4H3bj98Q1L7N1E5wMPKRcZv+/nFxYGQCzWJccgtBXT6d4R9ejoP+4w5CM2Kyr17RTU3tMqBxkgEOb7GdrILury/tgI
5t/YNf4kCSTSCD4QFPfrtSU09d/99f41/T79MNfy/k/2+wI8DgkSDeEIIdP72vER/h3POOw2MmEx7vz2RQj7VSQPL+rx6+va
ydwGBwfw7EMR9xLcyNMP+/MgCxXIA9f5Afj0LEkN8/DjPA7q587wGAYNLcTXAP7LVAoc3A0mCx3dDvng6ekDBxQFFOQJ8+MG
BPnmHSLo/dvuyTrzyQ7n5A+t4xjoEgII9OIu6yzu5+wtLwThF+fp85LpQcXm7AQfryz74drj+OLoRfq1L/StLxzj+wUYRA/h
Hhj3Kx7i9CPV3evdE/XPRfS/7wUk7fMkMDfo/uv3HiXeIgv5CNQD+xEw5+sp/QAJCdBK+PAKCM8GuuDw9Sga3hwU8vrgBMEf
A0Py2DoPNCpY/+urIYyY9STn/EUlB+q5BhkAIeAt6+cSDUHR5dAiHOsC9go51sAOJt0MrvXk/gIB5wFK9A3zA/kAP/MZMv/i
IAcYIwbWKPAY7gM0qEAA8CUL1D3bEfc0DwRL6Sv5IwX2zv3WDfXPY9/N5/+71dQi9voq/9X6D/Ph5QIAT/xE7BDi4Pcf2Sks
Cgxn2aoJ/z4cEvAHAzfiAvbVvubw+dwYKPHfBv8U8xXmHfwS3+HZBguuC9v+EOkeIf4QNOj0Chnh69jz1x4pGxsQ9PrzHSQO
GyU86dbf7fjl+u0RMuzHI+/yJgviEs8pGdYI5bsCDOru89vlFh8hyh3bRQNQ5P8BHutFbjzn8+HHbCq78ScQ3tsZ6tUr3g8R
ATUOsgUZOSUWFeEXAsPU59jkEt4FIQ0CIOMR8OT2B9gLGCvkHBMdFOv2HfbqK+k09M7pK/fyHgIhPzIVGe2wDuzs6dMXIAAN
DMIj0Q8WAPw3Duwi3OsUA/cwLe1CKVQQ9RcDKeDqIAgd+kvdxnws3xSd+O8X0+39yhKJ7O8xx/QJ9/IQC8TqxvfWOef5+Bf6
Q/4X++cDC98aFvYj0gYR3yEeEBXSGCn3IQLwJDDg9hgJ5jz35ukp8C8HmAsV29j9GhMpCwkQGPctQr29+fsrStDqDf/07PIp
RxwcxArzHs8M1PXf+CT8Ud3W8tkDTdwR0/bbwhcJBtISBgEDJrULJvHu9dkQ4P7CQxrOwQLovzw75ecc8bg+7x0GHyQEGgbu
IN5D90PiCv0s4j5uL/UM4t9kLpLpMwnzBx7ati/iBQwLN/GiFBIkEiETBxMWywf1A+AQKNxH8Qcm/cf78g310RQVJTIbD+7n
EjkO4yHl2sYhUA73BK4B5+jcAhMR9Mg0+Ab37v4HDeETDt8r4NwY7AAXwt0TCDU0FjIU8yHD/iDv3+fFFCH4CREi197W7pv6
1wJOI8LnNdnwHf/KOPNMDPHY6wv75ywKFT5bBwsQ9g3n2J7+JP/XEgIPILb8LvUJGi+5FQL22i8jFQwhA9z07OXX+vboHvgH
974QKBQf+/AJG9hoDf449wjG8OACON+0Ar/2H6sJId4p/+wFAT5G9ygbHPDw3+TMIPIhKl4LEvfYJCO/IjsPDO4CBAnnw/Hm
Ad9BC8YY/csp8Bfr7AESGdzS5f7zBMko8g/31v3u+APyDxwXBcXs3dznJfjo+9cIIrbc3/AD7eqawQsRAwbwvesSMvsQzcvx
D/wIEyYjCDfW2RB37foK+LcgMrsWBu0A0znn/TXx9iUN8TQUHtIXDgsfS/b56vMQ69/p3zYbFxUG4vUQE+fBDgQAJyP2AAni
6cAMDO7tGxLnDwPw/u8PvQrBGtzWEtwsJtrG+SsI/enN1gkD3ygPOf0gAf8D7en4+T78GQkOOvDiAvc6GPYa6xpV8wvglAQy
Odz62jco3lTm++TuHb8IF+EZBOwKIjBUDPD7P/DccO0lgQfb8QYGOyAiDf8GMAAH/OkRG9rtJf0S2jXMFuojDWYHKiUrC9b4
6fDhC/nd0dAYFQv07uJNRt8Y9/b43fzo+j88HOsE9/fd5jbpWhIh4AYP7fnoEvko+Os0BPQLLvft197XASTiGBTUXuslOyH4
7xkTxRQC4Bj669njJMlo9fmz5QZM6wTwIadC/+Q0NM8VLCLkI83x8M3w7Arc1xPfELZQDuYw8Stt3f0d/eIA+bH40x4iGA9X
3/AG6t0N7ycFzx8Z6Qov8joKCPj6Fi8SpuDa4Q8KAeQWGt3fJicQDusIB+wW+vbs0CQMOwEgUwQtI8MxI/b4GkwD+gQR5l8g
G974tB/37H8RzP4JZtoQLjP56sAd+QgJJRCkABAcC/RF6gbpDhL1BQwqEhzLNEjN5RT5Kefy/OId+w5/AUhc8QaLRBojBOkL
6zbmH9I1RzsS0vL/RBHz/gPPCBrw+t41DP0q2xQJ+9sR9hLo/+3fHvwDAfXsA7fktekE0CYy1QkJLyQe7LjQ++Ph7Loz5O4b
B/lQ9q8FvwcS5MwHEusECtEF2BT1OP7oKiEcKhffGRTP6BnYzMHdDEgS5N7bCgg5LOKE5uLL10XaBO/w2OrtLwALPEIEHf/u
wRQNtdjqBNZO3PrNHxAPIPUQAeAlBfD8Di0Vzd4L694LESf9+eba+z3THeviE/8EPiCqHu3U7QrjOMEa79VsCi0P59X8Cenw
+gz4KuwKBicK7OHaIhHwMPz7HMkI6g/i4uX/K0r58tb7wgIBJQ8HuBAM+OcJxesrExYzFPkd/t1EKu768dr3DertAOoEzvIE
J/oE4DL09scc51nwGOHp7fohL94N+foAARzAD/L3yvYJDhn8BR5L+f77CzMez/oMv/kGCWD5Rxgt3CRQFPRITFwjVOUkUzEr
Vgry8w/ZL9O4CLqTBMnh+Aj98ivx2vLqBdY7+wcC/tgkluQP5A22CZMXBQMWCR7QCwMH6RKp6NU9HQ/t9q7+KRwN1Cbs6/hI
GdglLh7lBykq9hDoHggG7STw9RYOFyfkFftJ+ivuO9sEGAHOztc1IFcRs+QMOf4qKq7s8BQLC0MbE+tb/gYJDQUNH+kN/v74
VPDw8A4MzewR4f8aWfTd4ucXSBMsNzjlJNgX5R3c49riwv73gdU9GSsPJvwKMg81/x0uDR3V08ZRQvgvETLfD+sQ+PIbJPsS
GRQq7QcPIvUT0CzjxhnzIRYDqA0CBPoQ4RvPDwjZETjhFNbdCff7RZbG5fb28+MXM9kV8XPv+wT/6BzICykLJNP9GyIRCPIs
vPrt3Cnp2dgkLy4A/OH5COXXwukr3M4c6N0R9PQKuhsU9RQXAxH8+AUEzM5NHyXeIjkevNzP+Asg6eUSPOzR9/fZBVEyF/AH
5BHtAe09F/sB8S/T6O5BG+/zN0reJADe5gVB9RP27gwdzjW9Luny9uMXCE/zFPDiKg4Jy+w2BhU6od/v1vLqS9okG+/pBlK+
HDLh3ujo8z8+0d7HIw9SCx785i0nEhYyARYJIv3F9uvc3DfrFfzzEB/cLRvzGvfeCRw879EJLTINLPEJGBznDBI5Mu8tRh4D
8M05qPgGA9sHHL0cBuG3T+jREbwG5vXZ/hb15C3SDhDK7wnk8PXx5Saq7870AtEBA+UT5xH0AyrhGgYMzef8A9vOwgoi2fve
CzYpEL+q983D8AXpQvj4Zfv1I+bJ9OvXE9/YAusjMAch4OAUAAcB5BAb+Qj16eoCCefqFwTX6BS+EP4M+C0l/MbNBQI85OYJ
CBLaEdAp8Mfh8tzJEf0MHBAg8lMQwX7+R80xvRT21QPrEfsR7xrp8OcJ1vn6ExXm/SATKsgUBiUIECtKCSQk6hn/LO8R8dID
AQbV+QrXOkNSKvMxU/rW9AIe/Afw2RgPBesq+fglAusy9DPG3v8NBufJ3doW6fgL/zwt2u4TJw4J5QAc8gLXNN76EvrL3uow
J/4MGPEH//77CP8R/QoYDQkZDhMX+hMV8v40DSfu2Mv+qf00ER0R2RYRIcs+AhXc/0gdseS1+8z9zekRABgnGwcj+vnRs/Ic
6tDi3/4RDvzquAERCS+dAQAFBDMAFRrw1OvlEAQoGu/rEC4bLe8N8z0RQ033CEg6xMX9zdY2yPc+B/FKAA3QHP4ILNDa/y8R
Gjzm6vPu9OmaoALxTBIOFNrAuNy3EwXgGAgD8AH89+zcKslSNTy0MR0kMR0o7+0s6BAY2iANIOgq2dsN6bfRGt7SOTj46yPo
HPEI/9r2MeUDBgEMHsr74xLHQumyCvX0OQPk9tkHohr3xFOiEREYAwngGfIe5CIJ7x8vVfbpFEXM6+P8MRxB+hY8zuP/6vEC
/+PxDj03IEz25RL/XTcISSUmD/Tw4hHuu5Pg3P/21N/F3dkOBDYEDmIBzxH99ekRIRC27ivENw8CAxhP4ioSDeXnIczq2tvm
LNXqEhjoCD4FIQrUBwPwD+sJNN0FDf/rHgsoDeC4MjcaAx8mQAHOECLsDQj37egwMfgj2A1SwdwOBtcmFgDy1gwNBA/8ueIa
AQn78solDgZI7QUF+dLKw+stB1gPHVY58rw5CPsiwBETWSEC/rcJ97vm5sUH+gcL0f6iCPgM7B4g4hcxDAHjKxo/psglRidZ
v9vB/B+iCfxCrzLsXBkSIRNqD9Ln1CISLxnZytW/Ef3g/wO+5fUa8g/b7t8h7xQKzh1l5soWFxT15R4U4Df6EfDu5ti2RtsE
OijuAPX1CMvWKxQVB0f5ENz2+wnYy78o3SjHAigf0dDS0/EMDLYMFfbj3uYL/eARyhwZLen3KBn4yDInAiMh7mnwQu8yHA3w
xAfSCeQMCM7zACjo9xQnQQ3KDw/Oz/MZIQ0Y9tBRMPwCJ/sB1AHgAR4M6vNR8mUf8fUvExkt9iXxOR4BEu/cONsnIPdFNB78
MSuVL/jxG9kuJyAhFRU04zEm/A0ADwUsHQTwHugb1woE3N7r/fr4CKPhyzMmChnG4bX3FPTK9PQD67K+CTXp+99L0hXZ8ujw
8QUSvUIWEvEfAvX9IeTcxOnUMgYRVCkX5/rE0xJGGi0WBVYPVCHySc7d+0vUQ+sHAyTm2hlQ8749/fkC4iUn4hUWHAr0Aizy
7B0LIRY9QjvU6gI1yeYfBycMdO8NHy3n7ZrbBAgUKBnaAg3SAtje/iTvyDzm8tTw2uw7HOz6ENE3xAYC8cISwuriEDHvEQYw
KRUE8hrKIf7n/f4cANvTKvMiDifh4/QaMRUc6+/5+hIe9y8t5/4C7/kp8A8PDQYY/gEmDkYY+wY3HBziTNk/5hn59u65tQD8
BNwbCBMG+gbPvuPz/s38+AgbTvQ99u8ACQU9+zP2FOQH6wTp5vT6Odv3UBwK8uzd+PYs6hbWQvkbACIBKfD0w+fjHe3CKNQC
Kej3HBwI5Kn8HQ4N3wI6AfcCDOEKFsjXCObLKSEZ4to3TUkJ/OYTGRkK6CLz5tOtBerwC+TMxRtT+NIfJPXOOugWHB7f6+YR
9P8i0gnp2+8KKP8r6iMBI6L0FwHyDwr8HBkRy/oSQNcfQBYV7d3qINS78P7/5QQl0+f3/ewL6Cgk2ugL9THbGfUEp8lnCA4E
C+5BGusC6lLZEOEZJhQjARIa6NweBADm4AnoAghB9CndABnIGERBNg1HEgHB6Ovoy/nY1BHbBBzZ/AD7+Q77+A7DB/ICQAIt
DNEP1xIg6fkIKhwU4cvS2OkICPkRCgb6BMZIH+sV3PoD3xo5+iYXEQHq5vTmAPu3MBwPFQD+09q5o/ndAezqAdbK1fnsBNrz
7vKyE+fPBeUDB93YRRPpEBzWR+Ar+AEtW+ocCgQTwxM1L+8tCfTaBh3qF/gCQx683LwV/AAR4uTi7vYg7PTsKi7YGwDZ/QD8
CCsdLPIH1SufyxYM/soB+CAW5BfvDRTqE0QR39Sg4jYRDwkIGyoMBUj07q0aydL/6Rr/3f8O1NwmHSQA6dwIyynpEhwOMvJ1
C70SKRjr9xgA7DM6HM4k+Nzj9+fs8A4p7ykUY9gj/CTsvf3/5u7PEePxGe395/X7H/P3GxD97/0BJyTcuE3yAPM36hLoBigX
7x8+6vYR5/TGEzvxeRgx8CgA3yD5A9g8xuZeBP3zLd4TCRUJ+AwUCeS8KPbKA9hD0gYd1MLK8O0pKR880AIbPd3iH+jLAA31
9AgKKxrfAA8OCSb6NfrvFy7UFuwHMutJAxMD78vf5gMQ09Uf39gq89fkHc8B8BktGeIg+//bAPQHuCwlEisZFz7RyfUP9yny
NzDEOQIvKjwtC/LLy/Og/zb/DAQCP+MzBM4BIBPt0i0r9go2AfEhBvXV3OgI6QZBEyHyAg0s7eshVuvEsJvKFPkd4yMhEv3f
Tvgn4Be0HfbU1fChLiUlCcMMMufw7Q4K4SX5+vIE7As7wvwE0THcCxrh4OjwD/7+0vweIeoN4/wA/hHR7BrtE7gnJA7X+AEN
7sID5AYd/A42MCYRDSf1D/BDHwfMGyfvFtIHAg4W0wYL9uUqNKftNxINEtAY4RzXOgvbGAbw1RDiIxE+AdwfAzX68QQCDED0
IQ8BFPfo8+TRluvUA93IV9vRCw/1Cu0D7OXoKxMjFegE0xokJt8fCQQyIDz57d8T5ws8xxoYNvD5/zoO+O+1whYB4Tv5FCow
/wXY4+UzOP3o6iwr4cgtBzIi3AoN9Db0OyPo1fAJlc0I9CtjMybZP9QY898lQssQ//sPB/PxAQHT6C/lzgYD4FnZ2hghLOf0
txbpEPcD+RkhKRX2+8Ty2SBC/S35qc/bBOQECPe9Mg8OyvPtBOkJxj1CGgs1SA/eDevQ+Afw6dj/+/s3F+n1Cwc3DetD2iH1
UTML4E4KpsrFCvQEMfDxHPnurNomHf9O98UKyN7WEvgB9hywN/f13xzohUUiQPXWx2EFvzsySRouJ/8l8vQm1CP2EglI/uwd
97QNBtkE2h/sx9gABQC//h8ECPbx0hwTHhEGzz8DD9wTyf8Y08zZDjQhRO8G9uze1ywWKOMlAxks993uT886HRnPxSIe6vkW
9drZAs89IQ/NOiLhFgboGRP8/K5Y8+0rD7Ad4PosETDMGfYK1B0eAwn8CxzD4wvy4cT0ATYU4NdOyA3HMA/tD9ZFDyINNibd
AOi23f/zBN/FAfDHLQk4JhP7DOct7xo1G9TZMGA8nQsh2P0VByXsCiAq8wou/uP09OYU8Mz81BQOy/oHp+0aLRwn3ETXCicj
puj2BN7awAoP+OwO4v0JIB1cCsLQ4+zgCvb77+0B0iri+9jeFv/zHcHO4r3YBvEaAunBpCwnDusCvCX67frqIOzXAf/169r6
81YeBRHq4h7x27cHJhD29AQDvB5D/fHuqU06MVQgWDfXEPos99ADDBwWOu7kRU/iG9XY+TzqI9jgEOisBuMACRnP6ib+GftY
7OP88hQBKcRADRYP4t1c4gK009769xwtGUECRvMXOBwHzhsGCc/8+hb9GvMAEO7ILw3lHgD4DdgGHbC8ErcQLM0F/ekMKcrB
LNg6HyfsCyHsz/cuxCELGmEF7YrZKAweEeWWIPDt+gooNjXmCsqx+A4GTinX/Bso6uv7KDIgVRsf9gLY5+3p1dTqz/QiTVZP
0Ab18DRrCxoaQuzqxNv95abIy8sE9gcs4vXXrQHX9OjuwPUG6OzxE/4Eqctg6fgCJQVK+v3g4A/r/BLmHTLk4PzzPTXq3QcR
AfbWDOvf1g319/QHDAkD7Q0/IBv97vvl3Pf35fbD8BYX7P/5DN8b7+7fDyu3AhA5CP/a1vwKDejcucnyJQAVEQ78N8L3EBbT
DQX96O8eExorEuvi+D3p2BgyuekQ7lbrHSf27eb1+uDxwRr0uv7O7xcl4Pz9/hn0AOoX9RnnCSTl9ODKBhgQHQ+7JjHQDAQP
3PtQI+3lErYHtyL449MvGGYxn9X6vvAd8BP60OgJ5svpECcm3eL11LfuRfQR+wEsEswe+u4Cy+IHAQZTwDQT3RY19R/xKxAr
6Abq7vHdEBgotRQL4hwIEFbj3Psc9TAgDxm5FvnS5BHyEgXI3xUhTBsD/Cng38tFzPQN/zcoDQAJCfXXNATl3gr1+wIEPm8L
GwDaHAILJFcX6wU6DhftQ/+oIuwMARAZ+vwOD9baH98U9CbV5yPaEusGC0UIDUAK9wLr2EYM3tukRvfMKRMNCfvpCh4LuTWw
A1P03Nsf/Q/jCdnwCwH+/AHmLwypC/UD2+cQBwIzXvxAQBbb6PzvAdIE6sbhTsDyEfhRgUbP5R74DxDR0dgV1hsv7x8LItDN
2AfhHwD5CgDS2sH1HQcP9eoDBCjp4+rdJxz3/D/Z6A8j4QP34gvy3vDpIhrwthLt7xq+URG68uQSCPPNLZsgAPTC2yvs7Qfo
IdR/V0v7HOjdAxfk+fQG/QoRA9QK8w0eHjQFtAIGBOkODxUPMhDtGMwJG+AA8zDPFQQUKLVhMOUq0hE6MvoV5enc0wAMVuoz
+xjfEvAf+f8U9CDg2STiGf/fBQPsE+EKBMUJ/w/vOPoECQziCPcJJA7fa9b7xfclECsC1yL4EQnd29kNzgUL7A/2yyseZOY/
APHmNxrYPQD7DSMS6Lfj9QXGGCQ9+x3tLvgU+NMP4S8MGRgLwfwMFgr86hvcACQiCgkk8yULYTU08R8O+iP/IzAu4KkJO+QX
Yez02xVA4fPdDLX32Pze6PXNIvwY9+8hFw8d8VAQursc7v8oz0OfP//nCesuGA/+vDUl9CQekfMNqx8F3gMEFhVMDQcFHCfq
EQz8A+79/+1KF+EoLsgoMF/t1O8OW6cVFPcVDM/f3CQuChfr6BDY7TsQ0TX+9en7HEbusPb2RBlh9ND9GPXJ4erX7f8W3tji
/LkF2NgjCDQeJSCWGu8BNxgb3ffb0e4HyRLP6PjFAA/o3P0w/Pjc4eD9CuEKGCD9R1g/ACz/9hFKEA0a19AV1SW86PzvPEAD
DfJAExQlCuUUDTUv6CHuPD0DyswJLCe71tPEG/sjCu8E2w38/lO01u4YRSTHPPXgAub11RcESdsfBDz4/+E1Q+4r7OLiHxQa
KQXF7mHvKgQOQ/IQ3vMG3yABCBr5/wT3+yf97fgoODDd8wbrLkAKDvQLJPbj9wDNCAQcFUcH+jnNNx1U1BH4BTQT8b4EIRTf
/O/cIAQoL/cGZhmWDjgJGS7VxAkU7P0q/AYH+e/3GME4BgXYG/Eo5wsE+ynq7R3rFwj25OsQJ7cjwiAkE+4LFvjj/CMD5gon
CHEbEx4z1Luu8q0UODzQ/uj9GRQf7xMbDRdOzAT1BhhACAoyAR7y4QLAwx1K5CM0/Ajs0Q/0sNXiIuXIH/AqJAQcMPEg9f0o
G07pnw/3KNNGDg/0HiLQ6xwPqQfrDuRW/NWgEhm7/9nkITMh7Qf54PAiJOFY7TrW69/u2v0gCw3rEN79R/f+My38zwkf9gRg
IX0e0OfJBvoA29YgNukHPfvFRMftM50FM/Tn5Pr29BT9+AbzNhst3ifP4gjj7gAxFQch8+s9SLokCtDY9uPvN2nX38om6l38
MtrjHyEqGxwHBukD2d3JBun2Ocrr0fLxNSmsK+kVEwCqKA3jHf4K9EUp2hII3QTz9RkY3gIa+/I72R71OfP58e/N3u0j8CH1
yf75xCHVvffyGby5JQIEE/vkLe3xB/saC9Dw7i/v5CsgNAbBCbIa8Ar5LUi82RP86cne/O1x8fYQER8AGvD59wzk5jD4StcC
S//e8RfyFuvO7+Hy/c80L+wQ0svzIeMVDSQ9E/y5y/c4KiIg5fENCksC/Q0d2/vg4jPT4CgHNPfzJR0qGfXBPAPWIerbzgY9
HCMb3/g+I98fAelN5gzyAgvazsIrIToPE+y8GuvlANYDJfAd4dLa8smc8tQM4+AiEwH15ssVFhANIR4iER0KBQ31t+Yk8/Lq
JNviQxfp/xK/1BIr8eDhAyUKB7jqB9EQvFLiCR8l7+PkCxIYVRoHFPg28Sfo/QMd9+0T+Aj4EhdTCQhF4CPx7uH2DzvwAuMQ
SBvc1vsL8wj6FcIBCN/iFeoKINtJNQ3POQvX8APi9P/SCAwRD0YjBuAXtsQAJxT26s0DJdkTCeDk2uYRG+5beWX68NUyCBkq
E/z4GSIOXzwD21ECPvrFJdb85wvsru7h9QH56y8M8/wF2vrfJP8QK94gEeT96xHjIBYe5Q0iB/wVWSjV7rr2BPf/8+IUJfxc
7Mk87/UCuCL46wNYBBkAwfWgMA4OEPD/zfvoCfXT8RDzwD/RCCQnMz0rwiv3Bw7s3kkQBN/oAO35BAvm2QPz8Q3KKTjJJwXE
p63tuQciJetTECjy/RkJGMwG1PL8Ib3UFccNAezyQhDg8rjaBTT2Iw7gHQcj/VlBMI4ePFn25Bzq7QT59OXtGQQEBv8h29XK
NuEPLySVDxbN5xf1wO7o9TX73aMYFCADAlWdsP293hntHfYoBQXDB/Hl8wPcAQUEM8RFBWATFSoz4c8kHxXty9w31fIOQRQP
OGzR+g8C3ecXGB/8AQ77CMLH/9EX+soK6gfw5eAXLtHt5vEZCg4kDhXcA/oQOhcs9TL5VympJ+HZJdf+C6P/20IvEzEZqez3
L8kSGyT8EW0F+MYGDOwpIhIdE/4X5gnd2tMRzg0j3Not5yv+4ArqPNIIT77oITDTAw396f+6Lej5NSsK8uztBRr9B8Di8/EY
LyvIB9fn/B7L4xcM5e4Q/PgUAr8F50jvBwwHJknn8zrrEPXmyzoGLTkODSQKCv3Q9ggHUSUhLijj7yQk/ivrEfU5H/bz7B4g
2AoALAEhVfgoHQoGITzvXgQQCh/pPbcgCO/1A/MGLeEi/hHpOcfc7AEJ8/8rAfTdPc7v4A6w1x+aA0Ha8M4I3vDUCfYNo/3s
DzJL9hWxEzUI8hQMC/IjFifP3OgS9evwQzlUG/wk6OXwCv0M9SVA3/TINQji0woK9DMk8P6v0igRGt/R8AIQ+wYdITsa8hlW
It/ANTcpH+Hw9f4u2h4SFQDo6/8oGAkfIi/u4Dwi2x78NxgUMET3EBQC7ef9E+gJBiEHQCu9Jfvv+ds9G8j/92No7iTwg/AR
RL8i5DQMHVTm5NDpFM8CHhkgJfH3sfDZzrfa4A70Dlv+CjLvzfbT4zDInD4l7PMb9twl1uvizh8nvzsbPfjA1g/jOlj8+kHD
jrw0B/3+JuARM8f6Of0yTNUqut5WKhD08v7BBg785xDLJeYsyx491k3evevc9izuFRQm+RLjR+oB/uvcLCQeWAwLFAX5zAb4
/tQu+Cf4zdEV0EII9/LYSOUbDhHUwf8uLBUC+wnRBhIB0fwTCD/gZvgD9hIR70BFGbA5TDcW/wf00Mni4gUQEwURJSkK1djj
zAMZHOoE5wUrtgTiOiPfCxL4My4FyQwF5RsaJ78FDwPgCNPz5vM1FRRqS9P6sQIC/B3e3hjUBXIl4SvZ9vz26g0Y9MbwAdzE
/uX0BghLIfUWHT/yQuYXFZL1KiczAPbtIgYN6uxY3ifq+QX/0/4WB0AwDRMi4+QXBvo4Jf7YIQ7W49nzEML+9PnEBwUEKfDU
QdYn+/Qt90PuOg6t6yXlExGuMvj23PoEGygJ9veisQYLKxDUBtpaE1X07/o/IicBIsrNOA8G+/QC9fUq6O/vEuwX6PHs4/r8
WQrA9/kYNc62Bw1MC/X+GOAX5b70LRTWFAEABi25AtIY+iLS0Pzl9EUN8hsMCeHLyP8RHwoEWdAI5C320hEd+/be/BXv9uI4
zt8bNgjo5/dNBS0v0Pk+8Mfo8NfpDibdBw4cCQMIxUEJJinxysoF9ufbHkIH/QkbcO/s9QHhGubU99Lktg/wIR4aBPzW6uL2
/LoZ0S7g3/ryGzf8uPcvEfEOCxze0hDo7dYc39j7APjiDT0WBgrhKCM+HQ0u5PHY0tjw7iSz9FG90eXVzAjd2HDA4krl9gn3
5ACc6xQSIw4PyA0aPvrJIfsIDSD69AD8NvMbBOT3MdHJ0gIR0SHlGBohF/gEIzEGFuASHHTr/vPyHQpxJ8vARyVQ3B4QwjHi
F+/t0v8RRPXsGu+oBeMSRRkIKf0lxGEJ8vIe+O0hyMMy+eQIGxjnR/ncPvy+6h4GN+0FA/fUBw4yL0DsJcnnAczbENQ0G+QB
6eoEQuru4ykHBO0PA/vS0vwtFe0N+C4m8xZUyTklGSpV6yEiH0VCMwfo/e31RPkXb+ev9QYyxhQb/CDn9CTXHwgeXPk09QIH
GvHy1NkKCBnyAALR6v/7zVbroyQSz/gFBgjHzvQDJzUsCBIICuTxLuvI59Eb89Yw6+kHJuUC1wg///oHEPryA+kQzPws4gL5
GBFgAe7s6FIhH+D7DwX4sBvr4+oq19tH8WPh59flDsPvDwayFvYX/L7u7AEjICAExP4JGfDqT08TzvwB7AvlKgob+QQR9y8I
DtrxFu72M/37KAVFJ8wR8fzx7lUSy/0KY1nsEgyjE/xV2iH0PA8DQuUFydsF8PIT+gYr5foS99dU1UkS1RwvBeLDx9k+1ik8
0gUV1f4LKuz0J7nM9ScZDAsjXO3/4P0uFSAADvP7BeAmBy0QJuUY7icL+wHGGfgKFtwZ9A9dFNoN3j3yIuQa8T/oGvjdHjHR
7PgH+8spytNO//X2K+Z/8egN3SwWxC8a+RNZCB0U4hTrLy3lf+EN2LT7//b5ABAHyyfnORvm2hnsAt3eJMINWA8q6xG8kQcE
xe8AEvQqNudG9PuyLgX0yehECBHd+hQaAfPn0xr53i/rFSMIEgn1CPYDN/fmDmy9xw7cgRnY5dvzI/kj3iLqziMSBO57GSXO
9uUG/t0GMdTIKzPtCevpDyrz/NRS8O78Bo02+RYhCz8QAgzq7y7f2QIhFyUa5OsP4P3a2iK/BPonH+PgBMb/zNz8ITa24Dcm
0O7pzvEsNgIHEBsUD//tLwMIDfcjMz/kAeDgLiEB2dX9Gyg/5tM+8QOqER1VI/Gq9hEqBNPc/PL52gz3BsbT6Q0rIefbC9oA
8dbvM6wdLOgBGP0C7QEbyCI/LuojxeP83/D9EOo1GhMN1x3T+wzHIB/m+mMIBx3kCw79G83qCCHhDzIg5AToGv+9D/4NANgJ
Eh1o2wEaEP/AHPIHAPg6wgMD6R/jFAAF9+e2Dzrt8jD9MBMaCi4JKBS+BtIT3RjiB/PW7CUaMMsZNR30Eg8OGBvgEhn1H+FJ
JtYo7QQsCPrvE0MkEs0J+gMBH7vPUBMPoN3dDxLFXBQL3uQgAN31EiyuC9YMIuOrFtnp5+8B+DH1IiTjCBLa9wn56tvr+vPg
F+4S/Q8y+QMP1yrm2ib/I/vq9wbm4NcB4aEA1w3fVuPlDfvuK/z+MwEEG8rM1QMLJSErAhfj1g0PrRkAVenhBOET993rMwsP
9un58RQV59g8Mif0+pj927Po5jkN5fsMDLEz2NUp6gw54ewn6tcb4y4WFAn4IQA9GzENBKjs+u+T5hka7bb/DNrWy/0FCyLy
+8PeGO8Q09kBGq77IrMeEBHwHOMg2+gcD/QRz/w78+/sD+418Pvl7EP41uf46Trw9RcHHgL9BNkTGhMaHsUHDcbw8wzpePfg
Pq4FGtvHGevW3H8HCCNW2/ibCRAi47wRCSJOCx3jGvjx1vnjRgEI6w/pBObu1uco7BZlDf7w9fT1B+O7IeUo6O/6Hiq9CPUj
Iccb9h0H7RYLDB5T++YTHsUDBCIP4hDnFR3QBhHRFvYZDhwR1vPwGDXiNefgD9r/HQ7PMNzdBPEdPvHd3+o6GkHp1/YLENTt
EsEB+tX2NTEl3iLaFDzdFC0O0SEW4xkTIB2aofAL+iH/IPU34vj87Csd4Qn76fXtAuD3BNUYAyjMCtodHgAz+CkA/iM7Bebd
HP3PAMnZ/tP+A/9FzA8U9i8K1CkMGwIOESPbzOb84AQBVunuOPfmF7D4Bfr89N8uEuLk5v8OzBfMQNbiye/m9SsP+gqs/T45
/iQEENoNyyEN6S0cL+fmFxoUPuAa2NIP4h7dBxMI5unsvhbU5CmNEO355STZBxL+IAnF8iUB//I1RDfj+ZXzKdUM+0Yq/uIg
BO7t+/on2RRd7+ov7fv0yR4IPhD/DAQeBuIv6QvqGPxM8B7yyA0R1/EEGgbTMtLcOQPqFDcHf9X4DtYaFL0mChU2DiXqruYL
1ssW4g+wCAIr8BLapBnf5TzpCgYXCuYTIhDqMAU25PoMSTUW/+Hi49buKQX4/PYx/tcf3NUoyunp6dYH9uoDLQws88nw7eff
89vi/RjACQI0ywfbJg8rK3B47fYszQ0D+vPd5hjV098C2Q/R99bFCd8zHBPu1NYL6P4NwBn0JOBZDhEX8urEI9HWJergHjHh
BOAZ6PUnFuwK6iMd8f/fOwrN2CT+PUTPBcP2ye/KLQAivuvfKkgZLRMJ8hlCHNHfBe5Z8PMBCwzyFxX0+/UCNhQcBcEyzRzR
1BAUMAf0/BjrwC/kMj1h/B356xEiAtIHYdgn9/br7BkGAeEQ5s3eAyzT7OoUuvozGd3eHRMG1xnhJgoRAcPaAhDH4Pc1BfRG
Vvr+9wriLh/6APfY6yEzCtDpAzDM/iEHDQIt6wLh/SMJ8Qv0/AUTJEP8ygrS0Or20O0e/eYQCOLV3N/1Iw4Evzc07QToCOvv
1MDVBx3AvA8AzOANAR/ixem87WMf/RkQDN3ixB/45v/uGnYa1yLSNfYVM9MuRw4Y/z3z9+ro2Ab7KAUQuwHZFTrMF/rlKQcS
FNDxBPg31DQn5lzoCx7t4g/8+Snk+sYUHd/3Iucz9Ora3BoT4OwEIs0vDCXS+R7+5TX4Arwq99rm7Pj9+gL89BT0MAom7/PR
4fLy4b/uIRb/+TDnCNkTHCgZJjAkCMDs+8jm1j0b6yTb8CjVGycqCks0y/rfu8LJDkX/IfYy/AKqIRYJVFUbBCA4JhMM2ifX
PRc3BCPgILsGIBEqRebw/r4oDybg0dT76uMA3PrzB8QqHTUgAREbHfj6OQ7zKjflA/YN9gr8+A7TGRcQ8RATB9rWF8H1Iu3R
ESxGIwE3yRiLxQY1/+zZ5QHvygQBDQQS+Ts27hjS/82hDR9W/xseFxDWCgq3U/f0VOAQUxnTOOf0AfcLADfVOPVV8y++6u3e
4dw21B/pFiw6DePpy//27gXNCyIY8vsBFhHk49H9DRA38RIEAUz6TPbj7Rfe3/gU2OwdBQXDKfdGrTAX6PZTGNkO4AbbHggd
+9v7/u3rCgtBqyTwAgT54B4ald75/+Xt1DPlyvIAAvr/ELyeHv8BFf8CYRL8F+hC4wEK60b9GAbu4uH5BfIO8OwFCx0Srf/v
8fARAwMYCw0fzvdBCQHh5+oZAS7kCvrCHts+u+3ALgzeCAT2GvKzEkEFIp4k9er4A/YXKxAJ8sciPFsJ3wBYD+/M+a732PXe
GOc42wQqLuP2Gvbw5xAr5fgQHxny4/D0/+8R0tgm8iQ10eq1v/bwGu27/vLl6xki5u/08v007TMYMSvcEMHLJ+L+8QXuBuAG
69cb4iPE4N4P8h4N7kLsPxDXKu8T/v4PDScTGg7M8v/6AizRxv/T7BzdRvbWOOcn4+772gTk9+EEBuTlJu0P+SP25/jxCM4P
+BRC9szhAzU1H8PxA73w3gT11kXsI8AJORnwGBEA5zv48co0DrDW0+/1B+w7GjfqFbsT+OMCC+T3DQAH/QXl+zUgwSIJ8GQZ
5uvnH+PZ7xcsqP/4dFTywhMWQfHNFUlQVX7X6eA8VBzYBL/h1OMpHuoRLBMaFABMAtPw/sktHfpMJjf7BhsAFPrN8dYN9CoQ
/+QD2yUF4eYGxt4F2vonKP0MBNO/6QzwDvEXCjkf5ytH6hUc47rW5CbK7wI9OfM99if/E+7u1fz5EiLrzQIQDTLcL9r6D7zn
E8P3CSn9Rfj17v8M5ukG2usZBu0w3AT3KuIM4+Ml2/79FhzABDDqBxEKJcAH/PQYCiDK0wog5vr/JwAo1QkTIcQI/r0wE/7c
K0cR4+rvKg+t+bj29wPyKRkL8OkD8xkVGC0S+ioD+N8E4AIG/OHmJfPYDxcmAr0BBtzXH+ktATYK0gfMMUoy1w0qBi0K5ObS
1eUs2esUzg4ExSYly/Tuye4kRBr0OfLmFQXUxiXnAOEMxXb3KyD74vPs4fzkTC4GJAcHD/IFhTktHTL4DeLnH0kFN+RKs4EU
DiwHAhq8FubXD+ro5ff9DArVE93XS7wf4bo3FBf8BrIOELKxBf8dFx8DLgUgzhgMBtwD6Ngb8swv5sH9B/5ADUYG+evw7+H7
+QfuCw32+gb75wo59P3uPvzMCBv0BBUHLydR7d0e5PzcyQAPF/s5CwwuKSoJCQsLDwD6Bw7D8kAkyS3k6SEM/Cv2VAncBFlH
J/uoGNjv7CgfDioOw/4sN+Q9HOQb9/JF8yIAoi8ZNQQvKJEZ+fLc9fDoHxgXFyQC+jb3vgccDRMxZyL9EaPn8M/0vwUUx+o8
/P8HyM3x99lN/gEqy+Ea3xwO7w87JyAhJQ3/GkK2PCoFDfI27hcQ7DwX4LvN4v3jBeTnDhv74PTOB+Lc9dAg2RdAK+kTo//+
9eQP9eNYGhsKPsHlEtUEAvZB/Q3G9iEqKgT+C/37Fy8D/t8uKfwP+RjyCCf+GdQ6CvEC7fQP+PXv2xDyKOMN5A/3DQLt+BfZ
9gMdKBDM1gfzpPgJ8QYC0TI2EBL33yUY+DYXFJMQDPwAzOvt/i0IFgPXITzQQQJG6hk59QkD+SgJ/zDH7xEYFPbWGgbwKQ8b
+CrvD/U5LgoYIh340rrkLej3GCBCHiMAN90R1h3aFPrxC9v6wz7KFewYxfQR6NAPBTgNE/vGzAXw1Ri+7BvnEj0NDQXi3gAN
+A3v47blHiwpAfP5y/kYF/L8TuX3+fTsGNgXxg331cf0+PE7ORssOL0SAAr7R/Px6CP99CL1F+L75hsGHgkLJ38B7AcTCA65
8ybH/vb0/xbkbw0KA/NCGfK/1rpFBjP/7NfXDfcg6vUZ7U4rRxYbMhC86fkY5vi42Bbp2h0V57wrSwT6HfkG3QALJk7n+vc7
2dn6AAU1Iwo/TAWSLu7c4PoZ3cbF+gT9CtHc4Vsxz/oQIxcd5uTu5PS++rX8ytf0C9MiDNMq8enwFe4VBB/p9OI5xNAJ7jEU
+wYCIAfX/fPu2S7q3QwT8iX+EufPChYSEMAqqwkABCUR8hwZ3uMZ7DDnMhUmS9VbAdYC4O/yFfT4EBsaLx/T6wLV8hT08DkV
ByHvK/lTFQzJv9HcBND1AADQErAdOsr2F/FHDwQC2wzo/aoCAf/ZKM43DgQb2sfHIvr+/yrD7xwW2RwOIA0ArysC+AgHuMwv
Kj4GS8XcOhAF3ekkBxUOKBAvF/TT0+8S6ukQEBIJ8zBR3BsI4Ojy8uHn0ibMEyoYCyA4BM8Y1icTfzHzDaIGBRoAtwUuC9wy
IqViDPXaxbUaIyAHDtrU0xv59djnBiPrOhMD/gQa3zzdvd/t+s75B7gAFgMpCLzF8bDK+xHvGg72FsMqCQbhAAUKFOPdAaEX
Bw8KyA4V38oyBhAGDL8GP/Ak/rQoGx0lI9jtJVAnsQ/04Mg38RD0/TD+Ix7wB8we7g3uJv0W++sT7iEmDw0GA/kvAgcCFR7r
J73yDyMiBmDb9xfo/wrwHQRIHhcj+CQD4tTJxtclBQ/iFutoDP8/BB9mA+bz2AXM7bLV0CHk3Dbx0ijXCgqM3/8JHfrl5g4u
+TX91x0qFATu/fEFJPDa69rC7AoDE9j1jvDq9ecQ7+wJwvQLN/4AxwH9vfob8yDpAxsQGOLvBO32Bh362u3YRfcC1M4Y7kgS
xtfoINjozwcU/d/4GCrtDCpSM/cK3vHsBhDe5gfYwT0W5v70Gt3yCfAQ+Q3B39goRP6mwhQz7eH+vxwOBfbi0isXbD889zjw
6hXu88QU9dcMCv3yCckJHvbq1fHr+vHu/gRECAko/MvaBxzKWA075ev/8rr0Aik58xcD+kziBRhkCPrmGdcTWwID5ekCEBgX
SvJJFOb5MhMDz9jUCN/dJQDRBa8PCwkCMvG98wkH2w4SAjHtNQAR0RHrKSHs/B8DCwIR/QwQCCwXK9VRCugPD+ESGsov9PUt
89DuRQLy4RYaECYREhMG6g23EPT52ywUJOzdGf3N5Q0kDDbj6xn+Ew9FEhXg3O/l2szttRnIzxTuyyXn6R7hCO7pJ+z/JA0H
6dr57iIg3PQBSyb6LyEKAuEw3c4k8we4JOT7EjXo/+gL3ylCBa8iHAYf6hU28OLtABoULevVBQXX1uIA/q8bNxTqFM3i9AHN
8rfbH+7ODFfwCggdIgP/4svl8e4qrrYjyNro/QbiLsQgFdH5K/4dRwZnBDbmrOrx2C367Pf87RkwKhDoBLb68tTl/wb26Mz/
+skKCR3z4DUr9bobDtsKEv/cvAUr1hUh7f0QGrzyyjH/BiD42O4VFC/9NBIA0zg5470LyvYK3xDwEAgQGz/+O9Tf+LIxJQcH
JQvjBSMO7xE3Cz+w/e4G/80hTszWEwDM9wrCtwAz890L9/8U9BjyOhfT/QL0IOJJ7dHIQ//kGP8Tyv4P8ubc5dYa99kYLP3w
RSERA/j4AMrIgeLrCdvTG+n62/H05xLpK9nqFdv57BLlC6KwONjGAhSz/BME3w3ezgIxzcIB6LoZmNAR7Sm/AdEX7YQG5/7e
yvZQ1fMmsboKKgD49NIJ+D7uCgQPP+ruAC65GvcHMTzY6wvZHvz47w8iE9/k+xAX5gvXOgPf9A8p60H64w/cHyj08x7lJBcQ
ywYP+QLm9O1B8+wLAv7t+e34ORfe7Lzy6GtVougTMAfsMQLu59/t9DLq3T3iKy/fIugFRxocFWT+xibr/fwVFfg5NN8P4cnF
+hLT1CvtLTMm9BP9HBse//zj0xIlBD8K/d8mJ+P46uA1Pk0UOPwf6uX3zvfInjUiwhggAkA2BNRD+Qa1DBHnAxNT6BH4uAEJ
5e3VyBsP22bdEPPTygDS3Any5TUk7vzn8evA3j0/M/PLHPPcAr7gSM/c+vgVJzUmI0G36+Pp2PTvChsN6fbf1/sN9tn48kUo
HN0IAQUSBxX20TMN2xDvBu6nITImF/0K4t9GHNQ72+nfPwgIAO7yHvPx2A0iFfAYIwwh+PT65eQNBQ/k3fnwMELVA8jvOxoI
/RfQ2xYHEPAe8PXeGh054+700dryIwftGTIBvzD5I/Ah6/xA5ND29x3lI8/X+kwH6fLDCuH36A7uuSbv+xIbEVa5LBQJ+Pop
z/MC7/v0Av4CKSQCEuwPAxSeFhrfBveg/daswv0jJO9gzQPSGBJywhkQstwbNQwYEbzpDMjpHzD6FcBXCx0U6ST/+wX36fUB
7Q0F/PcX9xDgAuTlFgjk5iH8BgbS+iXwFgJQ9ScCQOLG+u82yAzf+TjdF64kKwf3L/EI2+EQ4iYNU6DYB/HP8Owf4Cvm4/MI
08f68hAoKRNdi/BJKQQOCfQnPwExPz0d+RMLDRkUCgv++D70L8T28Sg8C+sP7PzPCwUUCCkzOBLg/+/7GivsNRw98hg38vnb
EtkzJtMpEzkEyBUI7L8NHhDhSAzr1zXj0fb49skCMirX9wUhG0QT5+AW8w/juuLf+7RNAx8eEcULEiTyuPb2FBQUJCvn+A7E
5xrqFLzkNv/eAAUn2vjz8iseSfkk2grh9/jZsQknLyLTR/rpFQziHwUZALgKMQM3Kg7zxkntDjbMGOikMBmw7R8EJ7fi5+hA
ERnwLqrWFUciCL1g7sDUswfq8vC/8Mj1wzjx0MILIQsv98EJ9w5DGuce7vHy/egA1swEUP9BFeQGpUEAx/k07Bzz6Pga/wkr
JcctHdLfNzEf5/rmN/0DCjAhKxvyFhLZveMcKOIjHhPjxxfs+tQHGv82COT98SYy9gXz7g78698a4/3/vgvvFxlNLAgOk9X3
xd397BP5ExsOrxAN4uYb6vtMHRw8LerD9BULGQ4IGFEKPR/4BI4lNcfoHh/S8Q78CjMRCvELzjHbDydZCMsa9yfk/+JT6D8A
DermBxjP9BIaEgk94x0GDljtxuIE0SoHxNTl4xQQDQX/+Ou5AenkBxFJLgrw6QMpVPMnBSMBHzcwCesnN8zzDkBS68wfx7/v
J/n7JCTsBRnTE/sWx+X/MgrmG98NCvDwLNgq4xUPJibjKdkH7jn+zwAl0g7/5UPsIvwhDd7s4iXaQBfz7vrW1C7PL/n3uin4
AtG42/zpz8rvGCPsz0rg9A0RQcEl7P4eNiMqEyryyhj3x+sTWO7cU9kY5Ar9Aui5/QkE7jXbA+QT6csmL+758TEV59LD+TX5
NQvi3UHk8/AzyPvr+tDvJtgEMuTKETbpFCcm/hDp9Qu/4fPe2/4FCxwUxw7c0ck75u4LB9HSBeQCBuLeN/QZ9SP5QukrAtIA
Bg748STo4c/q1AzU09b7DvQZ40e04z0gF97T8PIpNwL1/fUsEsi84+k1FDL+mdgpaV29MienGfc64Aff8iArZPon9Ar1/9BS
Lfj70y/ODP8d6fUc+RvECzC7ICcPzP8l18T3FfIQ3/z9zy8PG6kf3Ar6fA8m9eU/YDLOChjwBM0lJJb3F9HwMsZL5RQY5jym
/Qvf2w/44v4aLxcS66z4FRPb7ukLtfQ8yskr9uX1JP0BExYlHQ/g5Q0Cph0W8DbQ8gTsKPz8A/MT4ED43hDFES74QyPP9ewv
8dcHP+LjEhBDIBz7CA76JSrN1ebw5hU/HAM5+Q1AK5YUFav09eLkV2fP6sk27FrtOu3VGT4B/xEC80kSJdZNO+opAB/zIRrt
PB/zu+Mb5bc+DCNgBOYD1efjxf7oEfLNAdcW4cXcK/fr3hMl9vIY8mLjJO+96TW9wLIEAcgXAxHi5xz14j3ZAxbIT/UhKU4h
9OzPCCAXDw5SLfnH8iUaHRTZ9wg5Jwa98Sr37i4PF935NBQE5g/Q7eTXONbzBPXm3wL+UvYg2SUT4SLmESHy/zIZv9gS/iH8
yvUi5Kwb+FSn0dUk4u0QJvr/HOoR5hziysWxEdPI/iXxOhsI+i37+CgOIA8G9vHv2qXJDBYm2RYAypk0Eg7Z4RbvEhsI/NzQ
7xCt3yAfBiUR8RQZ7PULIRnXFgILAwIEIPXmEtcI0f5Y5+v8PdkjFxIC4EMw/vQaE7kMCsYnHEUg2gDz5gUlBhE2HfIELCgN
VOPV2DcKFT41Rv4XY0A2ECkb//UK/e4J7O4CzAjo8kjf8/UPHNkb+gHg1wExDeLV1+Ty4A71/tQMAi0JI7350OLOFCkl3CfV
I/RGC83n0xjGHwUN9cQsSCkZCNgsCfMFEwEOFPTr6dzQzB3cONrC0vr6+8/wMNj6Bd0KO8MwHy0iBN24AkIa4vdCDEC++efY
LTHvGgxPzyk7LevdEx4nEw5H9uoa/hbw5fcZCPgF8AAF/OYL9rQU9/PxBAISNRjlIAT46fXy5QOzwDxGBwZ1E9rk8+0VswEF
5eG88AZD7jf26wHxBPRBWCewFU5aB9Qj+f4S8fHp7h75Ggr9Eu3n4Mv2Dym67dwx4tcB8BXkCudhGBIe7/wVBOAVF9vLJ+Pg
HfD9C+/t5i8M8/8S+CsZThMUKfYbEtrYNTIi2AcL5vjNtiHt+yYTGBn+1N8BMtoH5TIMWtcMCCXqAEDWBAcf79EMq+8J/co1
GQ30FuwrBuoGBw03QOxMHt8YJwvsFfonBLQWyxb22TYtHCXZ8xYPMfXgAfnoEycH6wUKXuUEG+wF7k4r2U3upgYE77FH9Qz1
Cb8k2gL+F/reCPofFBwp/TnlBcr6Js/8+tQTAxnv1xYo/iTrCgv7x/7F3xgf8in7xL7c4u0wz9Lk9NjkHt7qsdcp8/hF8D7s
AfxE6TX7KiI1tOowRzC/DBrGMenxAhMSGgvtC9m92/YwJBngIeHvDT/ZQAgD5wbqBAWi4xDXyCwh/gnWONDayxFOA+UirwYs
/fQG9CbyDCBKSCjq+Rom9yUqy79ZrrRLD8Ar9SQ6M9khAK3jHOD7GhEOJvwIu+f44t0o4eYuNvcmI8j6rv6/8ijwMQDvCwjl
9ADtDPj0A+j2zhpaEi/4JRMHKBU5Cvz5+vYV0A3HPBoS8BsS/hEhrDjvEff5HEEnHtFH/vzrFQYn7h/2/jHnuh8F20Pt0BLW
VOQOwM8NPPD3DekrHt4d1tTkCPz8AcYtzdjk+N7r8wQeQSYCDhMeKtX4I+Xf+AIQCSAmHxfxJR77EyERUOMN7BfqH/XLKfkH
JNHb+vsmAf7ZAEAF9+8XKvPtDe/xFzbBDCQnG8fy/AvB8CjxIQM2LD8f0eDTziYJys4exdv7/vALD+rvHvL1CPOoF/qf/U7y
GP8y+xA1CiUHCAItCtrY9Rgz5DsnEAUBAy4d2hnYJsju3sUK+OAR7v6+9BsbNiIFUrc53QnkFxMKJPgK4/Eq0Asg4Cop88zF
Id0t7vrA2i39/tks/zc62T/Vv6jyx/Pa8PM8UPZhJQnV5B8CNTjCDf//6A720gT6/N4V3uMd1d1XwDPdAd3N8MTuCdzz8v/S
5vPdGeju6fzgGRwc7vXv0RjGKuUpHR8KSfdiBPEgGE2+COjeDu0H/znyChj48Sgm/Pjx+CHU3UopDfQGHxp/IC/YH0Nl2/Ai
U/mmL/3bFjUp8wcKEc8B+h/xHewyEBYfJaAf5OwE1x0R1ptAExjSWx31F7z7AfweJxP/8APbC8zp+szYIPTrPdX3AjU0SzNQ
++zLlvrh2+/XR+Eb5STk/f8b9DYoDh4O8S0V4/vo7Q+74j7yfzhT4RHUzRMe/vImnPn4KOoE0BP6IRHM3Mkv9iAj8/AG2+kC
H9n767fx6AIjziqtDAjXJi35J/D3BOnF8vUDCQ/pAgn+3zMl5vkJ4PG8470NAPXLPt//NcskP8HfDsvh2R0LBAcj+PwIMz0T
6AMH/TQOx/+kZPHqV/TG/kEY6XS4QhwICyoSSQkp6h4kOPv9JwCs2/zWIujdyN8wFN5GBN/l6g0iCyEWw/wGZPr9vhS/INP+
AQga98nrNSbl5OsNCPPW+xrTLvoRIAzGBfVPNNYe6jfY4BXk8h00/eUI/ucjFhq23RMDIbUQGO4V6WMaSCDzDTSlLCUTCQjN
3Rr/HdFYGvoJNPoG9QfpMRP79yEj2s7aJOwHOBLIyRxfQNIWHb8NA0Xu5L4OFzdsERrD9wzdqg8p6fz1Ae39KufqB+3CKCYq
RAHq5sPtIgwQxO0HBxw6Cx8J/AMT/twv7BgKJufU6AUn9fjX1QoMBCIf6gHxETgjwANE9h4kGes4Bu8d6RAPCPsaXfsCNfYB
9f8pzkPs4PUY+QY2/fr0D8YGGfHdC8v7/AXAvxEQEdsHVej34Nnc2+3C1tsX0Pp36g+8zRAQvcEizb7eAfgYM9bs2ZITOvr2
7hMQHOjU8RDvM1cXGggr7Aw5F/P3CBAB+drECQkXIUVMLeQMDRAmOBZPEfoG1tQDBPwWz/TjwhQ99yIPB/oC5tjy9uUCHe3l
BBUKE/2+BbwC9sIPAf4IFwrzNfXARvbqKsFEEOnJ9BgBuCUeD/LvGwYTKvEU1yYBxygq3+ziEC8I0EIZVSE/A1EF5CgaLO5B
GxPxBfvu0wz9ERPbqdnwEAMkDBb0AvH+y8IPBvwtv+805izozRUfDdzbIxEFKx63Bw8aEw0DCAAN/Rv5Aefv0xfWJvTfG+Do
CMDyAP4DDynXAhyMERX1HQQK+c8LHNDuFg8VATDIISfq/un4BAgX4TzfzxHyCigKGx/uKgz0F/8U6ONMGAXg4gy79TuzKwwI
4+HlvgEmM948Fxgb8fpP1C3R09EqNvwOK/sk3RoHNE8NKOgX7g/f/TcL/iTWEdoo/O4ZHy0nECjJ8zL3JuzuA/z09Ne6BwHV
BT/9EOXv5/DW5AXKKvjfLwy/AB3M/wrv8v/kBSL23hQxBvcY+ebP8/wUBhz5He0H4Kgh5SrxBykZBRHXMfUQHMPczivBJSQX
DPqz7v0N9h8OI0z8GvA56uvd3PHxARwJRdbggiLzHgbzz7zdOgAkRwQt+x32Bs8s9BoVRdMG/+cSONojFzvtIBpC0xn9FfIL
0CkICSLg+wCrA+4w8hHnJxzx7TTQ1Pwk2TYf7vwWEM8wPfP0+N3Z/Po2ztgYteA9jPPxSPAEqPIB+wtI5uzj/xPvDj88+vPG
Lw4B4DMAIAjIYDkqFR0NzO3tB6E8Qc8UHdRsDijxqe7WOhzg/bDlx77L9gjhPBdZ/TsBAvz30CDfVfki9dj/Le8I7zvZ7PUs
u+066CAjR/USGdbzGvm+6vkV+M6rIPcy6i/OIA0jHkAV8RQHIdTuTAf3898I9BviDxwREP0hEAHPAQ0H/xYjSzMp+TrdXBAI
D+gPJekCQSb4Azru7zchBDQXzQrrw+0S/Arkuhbb0AuBCPgZ4Ba0/O68D9PyBL5A4fQU8cPq9xANQO8H2xYOLRf32RTf9/Ii
6AXv9P7r/CkeGBnw/tvzF/Dc+QLp9+gT59Pl/yT9EvML5vAc+xW7t+r4wAcrA//cHQwnHiEY3/gLudj27vgZEPERKMsG3hTP
Euvi9dkQN2/wBuUVE/sPKd0IFAXq7hENGOt6BkMABjofPv8S8hDfFheUwNXfKsEQE/0GIOzYy/v43Rku2iv43fPH0uNQTgkA
SiE1yCwKBCcjMB5fHDv15hYN6NEaEQLfCdcVQLArAwDr19kJ+CBXG14vD9AF+RcE7tbkvkIt6gAPGEfdNgQIKuUOEAP2AfO2
+bphDu0F5RPv7xjmpRnnwvf2C0fSxDsMCwAU6/UU+woA+yPC/OIECgPT8/sFFPDK1/LmN0PeSgDgDtj0xOsvS9Xt8ech+/kT
F0c9Ah7W6eq49N+5GQb8/h++ZQfwA9DlCsge8Q45/jDcFeEXETUUAAbyGCAf6vn5F/QMIxDX+O0eGhPd4/E04d639fcSAh4f
EQseDwAqCRsQBjEnAOgODu36BCY9y/cOAOcTHwrvLPEG+yUc0QTrTur6sN9ECBm6D9oO7iXqMDZK6hjg+PvTIi7yvTbeB+oU
1hcwIh8NHQQY2u0KIuohxttIFhX+ExYD3doEKuYdBM4n2xTR/eMzTgX4IEj/GxUk7B0I6fYPxfH46xAh4vkMICL3MRX2IBAP
H+QCEtzRDwgm2A4n+wIAQPwd/gcLNOz70vHsJprkBSf8vBIRMSD7vR7bL//b0RcFDwzUNrv0JMAEK/YD2v1GESHqFCgYPQFh
Aq/0AwIKMNHi8B7vF/QN6Bm17/AZCDof9QzwHSsmCBf6KPIU4QvWFQrzGs4KBPM1Qe7x9OHs7df+6tf+B/gwGTci5BcICd0b
/dkTXBzq7f8x/RUo9gjuFx8bw9fe3PDHK+YQQQf9/c4LAv878Nz/8w4DOPHsA+skLQru1i+4G+cv4uLh2cP5zuQYxQbe4d4n
AeHdyf8FmOMaGgbtC+QCVyfb/gBfKPUWHvyfCPiu8wAG2AICDiY22vj2FQEFHQb3KB8PFvW9Dt23vNruB8rqQMzD64eyJOHc
Wr/5L9HWDgbH98sJYAfcFNkI7QnB8vEPI7NUAyIKIA5I6N9Q9g7PNd8E7+ry/CMjAgj60tAHKiwM+lwCFP/gABgvK8oq7ucL
CSqh+OkCySko+hoSCBAg8yQjDhcY9/dPGxgY5hT3BL/XoN0K5SS/KDDlrLQGAQzM5fT3JMQgJzLfIQjD8gq8QPcQOwfu8voC
59AA0OAKMdBdD/TxOxH3Q9cp3NDW8y8s4QXk/S9L+xsCIgM44vT09uH5TPYYttLm76r65f0hBfUW2jfeBireAkQv0AAWAAgA
CtIqJeesGuXT8/TfBx1a6Ekgyb8K/9GlBQY1KTc5xuLV5g7vKSMOPCz199g81uMj1lkDSNYv0bQhKAnf3wI86N7w/Abq5w8c
KCsPxln43/oO/hv1KiD5Gyi6A9ntE9QbDPfHNBsH6iIn9xTp6z3oLQEv3+838OzkGuj+IUrM7ELJH/4pwDH5GB4i8eoLA//w
Bd328R4rSPkB/zH/GsolKgfkHj/4Jt1JIdsm/w7cICr4Kw76DO8L+8nuIejyKRkDKvriEOEpJv7z5w3qywjZK9MBIysGDj4y
MQL5z/nyEiTmv+zO7e/TCSEl6PH4L/Qp/9QcBvzu3x8eNA+BAv/emAUA4voY8cg/xg7m3iDh49WoOBrHLP7h6RlaKAfgtNz5
1+Xh+R6+2y3a0zfmzBvayTDv5tjmJq0A6wbE1BIgMfKBBifzAvIA8vL1Cxfm7sv5CvoTFg7qMfb9BQAQzi7m5jHyGQ70Be8l
IjI5Hwm5Ahjjr9e9S+P7EhjkC/a9CMAW8ifqRxDhEs8jDAAbAdvgyQswEQME7uLbKLcC7Pny5wP17ALe3NjO6f4pSO053AzN
Bw/kvRPS9wDWyBUaI+fSJOdYAr8nxiXj/Q3b8REv9fzh+xBNB9LjLN32/c4g8R0xAigGB8GjF/rQ4AvWP8jIQBDm1qbv7CED
9gOm5RHOxt0IIO4t+AHtM+L4FOEn1K7Q8SUwJxXKVWdb8sQ6SQf/JCMk3eQBJU0N/gD8F+3rwTHxFQIVY/X+Qdgl0gznOeIR
HvAOBeT6Lu7u+7rfN/T/2yAqIcM46gPh//cMI/0d7SYaov4O8/YLAd4q8w4OGvYM0P4BCR4R5gUn+cYL6+rk+sv9GSj6M/oj
5rb72fcG2iDs8OvjBK3c7e5E+gTuGDnXARYQLxxeKDQE7wIp1QYIMefaAhQWCSEORxwQA9/wXgjltN65BD4iLiEpQRMg9usZ
3PEK1gnMLSvI1RXPjiQiMOEe7/cWIR4B0QABJeb+wRAL0wv5aAck78gF+R4S1gYEKrMTvx/uG+c89fOaBgz4Rv8X4MMg4+cW
0A/7DxnJ8rgONxkZ7LcHvaHR6tUi1vhOC6kFBsQv9hgP78Yh2AIA3//60Tn08hLv8DEiFRfF3/4F+xjvKhkX6QYA8enIBqLZ
8iZMItPYQ/0B6fncHEBABhcONevv3+0qKg359er3PfcE8Cz/AMEa8iAB6OoK+gEJ+9jgKCXk3OcM9OkyJR4VCxMnM0r2CQAk
F9P+FGbjCQ8S5NIH5POr3Q3mBhwiMfQrCCYZ3hzl8Oj/6BwnBBnjBA0B797pC/f18PL5GAUJI/Mi/iTWCwnTAvcPNhL6/doy
IeEA0A8cI+kdOQ7uFgEO+AhPyQkH0PDXAez68ioIAANBLS308Qj34resw8vv2eBD79378xHc3dgUxrzo9i7cIdzc78JC2/rx
/sX5rejoINv1Cy67LOfy7gr2oC8hM+jnzE8D4x4iRxFDOP419/wu3wYAUBAnC74o5FUOwQgkGtonNZsPDt6zTPIcGEjSSOvF
MOIe41HX/v/71vbvDCLER+YlICMaVyg9C8LfjhX83dzCWcnr/iDlvTBa5vYLHCYHyx0RHd/o7PQZwhb/7iQl+VcZAhIh2jsf
+U3n8d/++dz4DNnhAC0FEPcJJTfLGPU78wU+2UgMCAgcFfTsFzSvHuXmExj4TB7z/ATYwAUw9AwOdjnx9s7yHddFyQhG5/TE
S9gl8tvN7Qni+y8NDAX4CAQC987XyvkCMBP4/Bjb9BNJ1kr+6P0QKDwnvvcT2ev3Py7XBivTABE7JtsH9dToQysWCe3ZE+ri
sssp6uz9zjgD3v/lCwPa60nblxUI3wIAGFLF+gkM/gvU6REWpNgaG/C5AQs0PfjEMuAM8LvGEvwJL/1CpgMhwv0B+fnc4jwW
HgUD7AT4FkL/vC/RwRb+HBj06VUO9w422x4u58kCqhIQ3evefwMD3Qv4E/fyBNkEGdwR+fYj9P8+4N7gxeTcItbED+vj4T0L
9tUc9O4O8wMcXQ/k86cB+grx4CoYAO3OD9gzuT/d+SpCAkgaFPIeEhIG+xLNJg3/JWYnrOOv8+nhCcoYJN7+5loBQe4xvhYV
2wP7yQb+IRnqDD3yF/4DRwnxR/VBxAPo2zL55tfuJdcvDRIV2Ufx9iEBHzYPBu98LgbsMik0CUgI/RXUDt74GDoIDjIn+hAw
Dqm4QCO/KTsM4/nnAyrTHFf3MDIVoQbh87P0Ggrd89g7Mz7+NNUe/RIMAODyDP3fAP4NMykb8SPp8L8m+RrX2Pv47TQK0vIO
6AX7PBGaxSZnf9dO8ZpAD2HTF+4HNRYm4+XZ3yfq7koIHyEXQAciNcvyAyzr1RH1TvxIuBUFIQrVG/AR4Pzb/Owv69MA9+f/
AeQ2+PfUM9X9GibzF/PLxxDjWQ4IRfzjAxEY/DcVxFvJHeXe8CLVHfsZDST6v9L7+PUZ39oOGtIU0TMz1zXG4PEhLSjJGjgX
7Qf68iFRJwLykz7guDYDvuX/v/DdBSUxDBwV0insEiJMW+/92e7590XB0uzuBPD7AxgoGAny+OLJ3ifmHei3+RvYBM/UFPwD
tfcs0+DeKxb0GfTJ+zbh9O372yIL99z8HRJNEAAKC+wU4g3hF+/TABbV/QkL5zkiSSfu6A7n/PoQ928LRR4P3SbxFBvv70IK
IR8N0AEX47f4HNY61uUsCOrP6dgC2urbBadC/MHX9P7QaUWk46nuJekg77HQ8zQaEQ/9EPkxIUwC6xBpHxYVDCIkBfH5+N4Q
E/My3d7q/BX0Dd4t4us1Mynq8coHVgDS//fR+QIQAgf/A1Mo/N/t6tUEKS3NEEwGRCfzDA887sErB+gMGUIMMyf7BgEB8tj7
Ef4XOP3B8RjHHvtHCgdJ5SX0EBjo5jK4P/KJEwv4XSMgJAsBDCsaAgEbFRfF/fMYC//OAObR/zYTBB2mGOLSx/n3BUgH0ewv
9VUPwChIFP0N2wAT8ejiydkF/dz3EjQHLfH06w8KFbUf/dzd3+38GRHjoP3x+P72CwDr+u7n0iQNAQX8yw8R9hoXAPH0HPEe
ouXxESP4M+cnEQoFGd3uEwz6GgDPAdY+CR0RHkX+9tIS7gjuBBge8uBEAjLPNib/Cuby/loh89AyDAX9+sYJA7/QA88/tf0U
z7EEMqPo0AD/MKrQ5hMiwc4xEQc7INIo/8siOKb4HxEx2vT8AxErBzPh3NbzFPcmGVS31S0P/BT19gm/6hS2zQcQZg3S//sN
9u4NAycX8eMb9R0jC7/ZEuQrOwvXCwAFBqoF5PcqG9kEAOUY8gsG1Rv69OzZKuYR/PQKAfoT+v368x8rKuwKvg/l9v3J4yb+
8RAdB/zS5/Dc7Tv2/Rrv5VjiOsQgxi0c4Ab3tvkH4O/4+9T+7dXK1NcwEQYPyt/XtwDP/+X8BMHEwuUL2hDg3AXD7RQjxB+7
GACjG9MBxBYgRQQJ19ne9OPQy/Ti5Pki8LPs3AIH6MIMvbXV50C+EtH7t9VA8+rrIvFR8O/h3yMJBQYP0NziDT/87P/vz/nN
ENigAIsk6vvKg/P7/SkVzw1OJxodw+QH19fjrRcaQw8vIO4jIg7BOy0KJusF4/s0Kw8bvzn6FQIhIDT9Cvv38SLT6eix6c1F
IwUO8d3yyPP82xIK5QILGALe6y8ZFBvvCjIUBunq6f/o0CzME/zUIPkVFdTIFrgkHw3s3wXRFvMnN/H0SgAKHAIY+wsk1C9T
J+oH5iEoJ9JLAubw9gX2TWDXCqdZ2whe3uPcAAgCqs8aH93I8jwcGdUiuSzaw2LiKbv+3tIR9BgjLScE6yb/HQMRDCzOCBr0
K0Yj5OjH4tzH2t3jGObq9hD5+sEj2jjrPsLf/AgSDAj0+OAeyOwWOB38FQAB/vPy4tIIwh4qD/M59AcRARrY+9a2LJMDfwER
1STG+enKFwkcJgH9+urP1BEE6A7SDRD28DbYByT4JCb269r3/OH/6vsAB+8YAi766f3UPgX68v0i7REI7D7lIxvAFBggBvT9
5uYXGhoXJ+kJ2wj5KQLZLxK+Db0n+xDn2zAv0vMx9u39/fQeBQne2BPxA8TbDuLvPw4F++sY9QT/QlHQN0UQL8sQGvMAHAP4
zFndsyDoNtxZ8wL7zDIVDNH7CR3qzgEBAez6DDHd+u4D4QFVOsb/MmI8y05a5RoNO0Yc9Qy9R/v1yN/7Id0HFfwC5iX5BAME
RvjxGf/9zzIZLhSfA/0CNRt/vhn8Ozf+myQLFPHjxRkeyQQD3wwOvufi6/4uIhG1RsnmtQgSf731/OvlFRpIyhHk8wrhIxYn
AevyBCMdFBsKLu7iLRPsE10hCCrZIgMOPxbiDQQWsxBA5r3yIPGk6Rc+GwrttOH2/8zz0/Mb9hLj2AHahCqnISDOCW7/HhLT
A+oL7hcvHgn8/1r5A/Da6fNbCfrq/RkpGzjsFOkB3vINGTkZ4wUTIDkVHgUq9CN/Ey3lLgMQ9usV+Af62gv+BN0UERQOKyMN
CQkEBBj/CBUcFe/lDiIWyP8O2iT06OQwQNwS/fkfCxsS+t0j3PTWChq79wUX7/ggDekDG/Yq+hHpMOEDtfjmKjML/dT5NiTM
+Mct9zGtHQkONuOyISVRQkwFCQpfGt4D+NgTAdIUB+JFvy5D/OAasvC2E+Px0C4nWEy+xfPb1R0ZLYWjFy/TAPv9D/MMxSHH
Af1NDwMvudQzyebCDfrcBvHrNY0HByYHEBYHIuXTyLwUhTPk1t0gFv0jCfQO4971IA3QHgcVAdjUT/XETz/1Pv4q5QwKF/0A
G8TU/tr/G/InBRgB6jZJ0icO0hvo9v3lT7794kTwdeAE7f8ZJDw0GgbEM/8SHfkUKyoJ0v/oIBENxhjtF8BO5CP20TAc3g45
Ps0YCOQ/AropH9sd0gj/IueR/Nbs4rww1N355/gD8urnw6HjCfH/MPIPxcdA9xAqHPwlKkAaIR7t6af9XA/F/OP3+lD1CBrv
I+IcaeQJJFX3USRH/vhGHhsy1ggrmuTl2ODy+BTezissFfTZB/n6+DEL7vvwriDkGekbCTEO1P66Byro5eL37IfX1e3GFRS+
BhAH9vXrILkKusLpEw1b7UzkOCMaHiZAAEHnKvLK7hUN48z0DBfeNd4E/6jOA9Db8ewXCgr+7f70yQLEFD8c0RsiITs94vtB
7QMWA9scEAY7FNAEJALq4wr8KwQRDhn+Fg3u3eIgPSDzzGj59yr/JxsXI9Eu5cjZA9LLMRn4B9DWGM4hCO8R6AXnBALVwjGk
+ccZ5jDkHPLxCAH/SfMmODW86vYtEfAH3PnCCgwJQfzY6RLoAv7BndEb2P8PA+LKwha5HBr3CDdL8ftROR0QLu4sZSYIHVk8
6Pgi9TAUDd8V0PoRLOMBzgz1scL9PVLqO77u+gjHW+wglNzAOD3YMRfXPxXyxlxKGiUqLCbP8+bZ9hsF69gP8Sm9D+IW5NTm
Cgw8NtEd7QgHEur5Fgjv4DHI6Q4G4d1WxQgdaBseV9jlxDuv4ddI+wInrSD7+P340AsTrvP/Q/cSQzMNH8Hd6eXI2sRCBeUO
0csD2sYN8B8J0gsJJAP8/AwKyxApKv/uC+TxBPH3CrY6ACMaJQ/x9ewmMPzj6Sgb+RTd+xkA5CPw69ypITkjIP8DLw4IuNzR
3+Yl894d0fHz7Q7YtRjR6iLyLDzEBxkA+AoeC/wCFQ4h/w30ESv1GtHMBcLXB/AHCv0EKRn/+8UD094TEgYJMebW8N0X6i79
CBU17fm65v7O2MLKK/X9Gt2/9STuRgH99P4HESInp9ECBwjQJ/wLCCT7GycZ+OoN6wQbILEo9Pc68PPYDgYRIfABCisEESfS
6vhK5kHrsN8BC0ILASn8/OwNUARO8g736OS9KOQC7yK43Eb76eXqyvDk3s858xW+DfwPAg25Iw7O2/wFMRbbyULKnvjgxtgN
wN0D+wLZSOjcGwPcybMJ6Q3fZKhO6fwCM0X+vuL/Ed7ku/UAWdAf3gIL1OH8NQ8Lp7k1Q/3iMrwlFUoI+tAR7cS6A8Ejyc4g
5tMWBM4oKSMwHubiyhPWAAPtzu0D4iYSGvwS5f/GCFju/coaG04GFtbPEAsk4zwlGggWVyXl46b76Pz/KdzNOg9A8izS7/cU
+eXu1tvZFwX5s/fq/P0u0ezf4fESKCMK59fMzsX2/hvcAj3z7dXR9w0RSvs4EQoFDfQeMu8Q9ybmHQ/w5BL9ye8sFQIH4RDi
H5Q95sHXGDgmzf00EFMpDuo07Sfp/Mf2IS6VJTgq5BLx8xXsLKgPBy4iAhLu/OgN4LIR5Mjf/QYYIgzn+QOsEeLU5PQYKCIL
FObQ8FAY0CAO4EclDQakBeAnFedVqhHN3PHw/e/hJDvlGi3zDur5AiEK9vAm3hcDJUcEFcXo/d/GiebbHObjANyf9A4TOecE
LBDG5PMb8ioPBprPYfgQAg8WMu386RsmH9MW5egB6BMQ/Pcb28zIHezWGQHirfzx7eX6BAfsKNQW9vnu+RjIQyTdMejb6ese
FzXnFefeEhYAEfX46tsE9xP+H+4I+/UK/xIpH+nb3e7fEC3pGQ/R0ezTTDQYQCcN/gU2/t8fGBXtHerkBhIy6fS03tqd+EA0
LiUe/fojArgGL/MG6srm8ELN8RwHC+bqIiPasw0QBwL75AIL77klHyos+P8ZHQzlHRXoGtsF2eQ/FibCCBsmUwUkxw0RCOkR
DhwRCwG7JA/j0wm3HQv+ARcdCRr/QADjKVLmuOT7KT8u/sDrKOgrAxvGzPoNq+zq5xY5VQE0UAD84yjj1NQ/7iT6xBAA/xUA
0/8Q2ek+GgIZIDLwJbPzA9UI3/wbQdrDN/IT/B3jPvwbS/fx7xPA5BUe6dUF8svs5O0RE97tyS7o/znk4tkAJz4WKCLuAREX
vRTvF+cFBcUNMA4Z8f0lOfzYQg8Z0vkqNTLq/SOtPukKz+f1CQvfxu016jcg1vo1/9LiC0DWDRsHCShJ+z/WS9XiCbceCwAJ
E+8A6iQW0faz2+o261YS+eEX+is6DSPoHkP8Bhzy9QLtpdTVM/fcQPjuCST06YEaEbT+AC7ZBhXe+t7gNcIg8Pj29RHm6ej3
A9xB+gX6JAIwFgJH9eLtHdj1/PDYGeVp9roB5SkUt/chIiYUzc325c6e2elNCSAH0sMZOLkz4CLt6AESJyng6N0cF+tVAvIp
GTD1KuLp6+AB2PP99AAGCw39ujz5GhcD6rXh6UvbJ+oT6vAH8Bo29wgrMvL3zO3d5eUA8vkCBl/zASD2px+i3Dv1F1jXLf4J
6QDi9zpIL+YIEusS7NztD8XOQNXbRhEAQewx4/oiBz3O7+jjGOvm+CQb/t0u3vsaMxIwFUXp+BvK7RzdobnkExcMzgEcD9AM
E/SzFAPU8w8TQvvL+CMTKR4qGvgOy+kSzu7j7vHtQhE19wgU+toDIQzlCg/r6+oe9QXO+C68HhUAGxn3BM/fID0n4S0Z6dfi
FdLv7WgAGfH/5BAEAvzo/PAfIPb+HRr1GE0UBAyv2cvL5+TdLfIEHQqQWQYAB7cV6/QEIhIq//Hh8e8v8/ogMw/1GAENHEYT
6xEj9AMgJh1AOPGw/iHj9Bf78yUW+8zP1gcIDPEEFbwFMAn3Hskm9eLAD7rgK/4WAvXxstcG/AsFHyET9jQNQ/gS4Q4T8RUl
Cg4gJ+zd0x4GGPkbENY45kIEMAgQyjUN+frxABvvL0spytcfNEnh2RIC3RzR/dtfFuP04fLx5P5AEOpD/+8fFs0IBOb44g8z
EOEKBi8a2MsQI8836N73/P7ZG/Ds+dVFAMcEJfdIKxP/7OISHPP1EQQJ+wfg9Cj1FfYoGx/s5Ang1vvmAy8M/B3g/ybxIPH7
9k3VGLu4bAUdE/K8FVLL0y0bCykXs9L9557P0wvs5w384Nny3BMVBBP/CfAvDzvkHg/CBOj8+g0DLz5BMs8PIOAH+RcRHSDh
MyvJ5ymvCgsP+QDoKNb8ORj16fn3zBws8f7kDwkO4t4ZxTH+F+49SCPm7/U13fMHBQu34P7cBkMhLLS+ARYuNfzntxUp+fc6
6jQDGgw8+CUMxPneAt4M6AT93ecqDEfJAy8c/xEVFBrz+egsActVJzbmBzZYHtIII+X6LBj7yCP7HTs0JCwYF+rx0P4aC8ga
6eMrE+js+bz3FEjlXeILzgEXBvsYNlPo7EDv7xrS//jsAR/JHAzU9CoVO+/4hvfvtd8O9i7b9EIFyeb15wb3KBMSFgMDCPO9
ERgeG/+6DQYALwPq1NYWFBTtKBobNggcPczqzhT29yfcHwjEFj4iyMjn7Nzx/MUYBhTwBfEWCgpTGtokCDDdMtT+6CcKLNsl
8t4I/v7v8Oj3GgcRzBTsIB2z4i7WLQT/y9IkBk3+y/EfJQbxTwLy2aAGxgL9XuPKDhED8RPgKSIGDkMcGNjXRDYd1s0MASfT
/y+9ESr4KSaQJAg7C/cgAQYF7+Q/ICnZCQY0PS7y4GTSHd38PwfaAh058PgjCAn29AbiQ9Yt9i/6G7ryL1D4IQ+oEB/dLv7F
3PW+yez/GRpg8PbQLw9oAg4J8vcuBh0HE9LuBPEG+EAJxEAFCDEIMD0m++cU7ULuGdDX5Pi7Fd4bBuUlH9oPLzPc/dnjIevE
CiQiBxDgDhIB8wkBFuXx3w0z3Q4HCBvaBv8ST/8KKPrkDt7vH/kK8gQrIhLwofQGq8jR6v3oBUQdtCUGrSYB/OHmASMNMPr3
7QYaIxYh7yYa/V4dHuzsPT4g5dr65vPlLPio+RTF3lHVOb7jAdsGjsEBQMgGINfZKjj+GAfO5dzGrPHV8eLWH9/bN/PRQ6kO
NrPT0hn2AeLx2cvgH9Uw6QlG2xrl0QMC/N/y6fhG+U/oHMvY9f7wHLj2BBcs6+UdLN3n4xsS7Pr+qD0BE/IC/Ckl9/Tl8x8t
1OL31O/tKREQEA3yE+MJIES6CRcJ4hnnEAghAQ3t9fIG7AXrCuD5ISfj+SoI2w/9jM3xGgLSBzzM6eb4JdkD7QjCNwm1P93h
+NDE3iAD+wVCHQe5NOWn1MP04twEJ+j8MA76+ESl3f0MzmTsB1PUrAgd18ks/Abu26kRzSMtFgfSHu/4J/EeBkXtI8UsBqQb
BMnrCsP26PQxAyMVMxD36BoIH+v38jMkBFjVGgoQ9xoT+cHBDi75+yfrFBFB2w4P+v4x/sXe+xMNCb8w+wnz8Szt8Q/j3dXq
/wS+Gibq4dkoSyHw6bjh6PzhC+3v79tk9t9H2vft1sQe8LvTCRLT6f3V7/0fBB2sJ2033v3Q+AUA6fv3PAblJ+3PRCbz/b4X
IX0k2OgLDcMP9eT0CxVF9hcUJf8FBugIC+cCyugFD/HiBhci9RiKSuXAEBQb6dbl/DkGBKwhs+IS9iQTEOvelxX4Fxsb6AfM
+EA+7Omc+gLBERc2H/rOTQvtBIUn2gcozib23/PQC/sbyw/K9PX6B0XizfI6Cx0Jjv4C3/8r4if2C/7fAOTo8jEOQ/VE2vQW
AQEKNeU7AuIwxaDDFtr/Ie8TCB4O3gbADe5N8AHMweXzFjT22dH47+QGEuML/v4EC/o58cv/ETy+xhL/4gzs+BMJ+Q4PAwYM
yN7vuznRvD3m/775HPYIEPYS6ecIDAAkQlDs3fn1AdH8OMIUPRgCHQgC9vIU3uEGCxtU/cEr2Pc3yRv09hfEJOa+LuELAiPI
KfIYCwDKwd0hNDXlFJkE79va0eAf//MTHKFD9NQWAygFAd3X+zXDBhoe6xIMuS7wCjEj6v3/8Qnz+zoaJVUR3yrF69khAAQr
+eMD1zbYJAH8IeDf1gURF+YUEBgFEgc9478PRAkX+wgjJTmwGx4aBsgo3eD39Brh+hcZCebkHfr44hEsw+kNJkzjCQkJK+gI
NeIS7effFgTr+LzmKtcX8yMI+tjdAOTfHAkr+hf1yxT58gDn8t/i/uvfGu0A+jT3IADz8gsACST949IPCTQRxMQILCol3OMN
DuD4yNUS3/cS4g8TCTPKDAvPAAvddxju8BEUJN8GJCcmN0W5Etrs/xEjzwnv9rYrLuu88UjQIP3f4+zw0xH0GiDn6Obf5wTE
Gkwk6tzL5/sA6cPAKP70PgXkKLQQB97x7RYdAtcCJvfs4u/hDxo4Axz7RwbeAg1A9fgQ7gYrD+H39xjp5uMdOAXY7iXjU/j5
59PTAiHoC/78JvcD7xfy98/xIMng7t31++v3OQcQ7AfNvAcB4fLyBLmw29BVKOLwBcUf5OHjRDQcHhkfHBntvC/xyDElvhEG
AuL71hUKBAYZCPrKywQJ8p/o2+Uy4AYUIbv9C0YK8hsOHxbuIP39HQVTOhrz3u71vfoA5QIe9QcZGv8NChYC2SW3OO7F/+wQ
Id8b0fUM4xkg+hXp7OLlHPgX8+IRBM8QHxX7LPa99PHNrdzeJ8XSFMzHM9mBOt/fH7v+CSXvCgjr8dFCIPD7zRbvLNk5CgY4
DBZKPgA39tUXMfT1/FAqOfwb+v4WNQsXFywqjzDX3OYLTiTn/dDv2few1sUQ0spvCP8U9/v73TQwDM3489j9Aibm2xoxJhq9
Gtba6wncCEH7Bzn9zfrBDAD08Q8q/SpHE+3i49kjti4bKwvqHOgM2wjMFB/VBwHh0O8A2CcjXxpHCAupKyPt8AP0EuZAaOv4
7vXvxhEkElEbRw8E4Z745af9BQIn4Pko3Lf90rr5//MTz/8PGQT3vBL4xRbs5AQEIYUE/a0ZBwWw+w0CHCAbKRg0/bwz98oM
ERgi8ClbweLdBwK6HRr8ThbN/zr/CgfsLSHX9ucH/tIVyd/2zvoj6mADAxYd98gRI+8dzvVF1DPrrvwozg/28g3+cjIx9PoJ
3CkYAgP4BSzpNRXqBAPy5yUg+csEIQsA8OhI9AYU5cYOOxjCJ8gHAPfm6QwfAg3m8gb6TDfi5jv4FcUS+eJSHSPeAgEN1N0c
6S8ASvAmKe48AIsi28kk7gYw/PAYQyPlFvrh3irQBUYJP8cT9qrwC/i49fH6NP4V2fXCA+8AGzHX+RL7ONXmGDDk9vD+/QQM
HGY39c3A4gn/D/f3JhXi+i/jLrj22/Ul9g8NDPHx3+Mm+esnE/cI9vy/3v7e/a4Y9Xj+BeLW5ScWMwwE4OIOKvYuAAHrFQch
4xzyCA7/DQTG4tjnMALbxx7NC/kyBEBhP9zLVGk6CyMTQ+3tIQ88FwUA9ujU9AISEywcGhzI8szhtvSy/vT1E+ilFgrUKbIi
/Mws/B8TFMgJ8vgeIsMu9yIxFRPr3w8BCbkHwdUQ4iFKJeDi3w/87w4n3/QGCxE9Mfq98u7K3e39Ei8ETVjkRCY8Bxb2B+Xv
6P4Q5EUTAwca1gT/2DHy3vf57/4M7TI99fjk8OTbB/sOpCL86iX15SIV1ykm6yYX9gXL5Pfj8yDXJPvY7hsnMf9KOQ31wP08
EP7s+xcDHukXEUDh9fDiFvs9GBTRKRX4Igj7ziQdJR4NEA8I/swDFOrdAuccBhPuABnnMeEnzOHu8QMW+kMmNx4d8/QcMRII
CwsoIT2r9+sJCgZWDpLLz0DpvBY2ut8mJd1H6BEB+zX0+CnV69K35RoH+gwTGi1Ls8wbP9sXARbgKxK5NA75/eMYwuoE4/g5
/wRQBf7UJQ4HORAfDOX2EAH8GPT4DAL5Ih6sETgYHuYxKAsfMyxODwsk9O7nGRBF/wcfHP7e9vbe3TFl6kATC0H+GdMLNuLd
ByYAHAYmR+4/KBEILtzSBxbrGgUkxOvZGOboxwIvXgVC2ubmCQFJ6Rzp4aoxOvEYH/71GtzOMTgLSQ/z3wL30cfB/LLw4/s9
KtbQzPzdDLnjuOj+4SPxJfMmBusRDtEIAx4dEO4ACBjryUd0NzstCRPO2ewKCuKB+wzA8wAV5gUFDwgJ4MzoGwMFHwD/yN35
yMQC8x4z6xXY1y373SToEzL9Ehjs8+P15RUPBQsrHRjl+yom6vkE7wIH68Ql/DLzS/z3+APf6Q3mLAb8Ig74DCng5bwE59Mc
+S7lC+HU7AXS0SP0AFgI4gnIWir4BOAnDRkh6Qv1Fx3v8AvdSTISLgTbJwr0zfneFyMC7e7Z398WAAT7//8e9eb4/C0R7RlI
IcUDQlIo9dIlUB3mxrMTGx0K/hFH7vYYHOYm/wP8EAjbNhmx8grgtuwP8fcJFGT2//0YAtkLAQQa71Uc3+oBIvTj+B7/0ATr
Ftn98PPn4QAPDb32GB4J/f/kAz7ezNfwEl1DBMb8EgslPOjixuLw30793h/kHD/7EgUuR/4NC2EPBh3sFe3+CB/iIBj43O8X
JDTatfrhMCP12rL2NdHX6e9dt7MSEAz4GzMA9wDCC+vont3v/ffqFrPECQUdGf35R8G4ATkU6+XX97OsD6InEOnt/lHn3gcN
MN4g+kThBLweAVTQu+3u8uJF8xnZ6CIkEMSy7SDvKR/g8Nz5H9AjFhDDEATdJALvVgPxEfI51TYl3ysj9tQM/g9H4/YHwBn8
+gYGDwQPBCES2R0O5Ocn8yv4E87uBwr47q8D+ucQ8AgY8OkWBRweBh0aFgsk0gf3DOEP5uUE4f0zOAX7wQr88vwdGdcO6xtO
DBDbpykFDgHMIP8d6RT1Cia5JgMfOxwaNt0U3hcBKSnxEgTq2PXx7P7n3f/VDykrBQQK2fod9wkQ0RUD6v0AFzfuzwn88yUe
4ejSGOvfDRIBJ+HFGDkH/x9CQQYS9QoK7OG69djn9DHs5uHtPfgX3Cj9qRPA3hYxHfGV3jwAAfb38/FQ7wIA2RXtMitZ6wvJ
CzT90voeKwHJH/LIH9sXFPwSJ7sZ5gsC9NoS8Ajk9t3qMLOW9uwuAjES7w0/BjfC0hLmqRXm8N0Q6eoK+ORHVOzJAiv4+B4Z
FMjVADgnGgkC7wysMvUPKUUdFREZ5k7yIBT18uowH+75C/v2vv0V3N7vFNREBuISFwPz4CH5CePt+TAcFS0JJOAV3g0CVx8j
IQ85DUYC8UTX8vZK+jjr+9ko8vcUavvM/wAHB/stK+oGCfv89gQh2twV1zLp3PUE4PsSBgXDP1llItcpNCUJDdoQDx0sGCL8
99cF/wEK6A/83TguyjTa/APL7+8tLwr/RhoP+SfQvuXuHgTtBx7v8BrtCgY349IZLwwsHBfTy+zh+AP0+SDg//LFIRPtNAU4
BjQXH9oD8eooOBjkFycH39gA7C0aAUTRD+orPAXbEhwo6hLgYx6mjeQb5632287jFLy2RR4utUoOJwn25wnzBgvFFP72Af/k
/NDhHQxCGEAJI/Ho/yQiIjgKujBRJfT28v/l/PTc4hcR1jnYDSkh+i/q9vCr/gP30CrvAuwgMt38AwLDAtUy9t8NIhu37wbo
FK0q9fUI0fg5+T8mCf0PHeX92gDMEQbu+hndEA3n6eMUfxELu633/tUCzs0e1PsNM9oK0Af5/uTiAuXQDPz8ICTl5/T0I+EO
+DYO3RUSCfwv7hX7/hCp8/zwIPAGHTcbDO0OERsxF/gGJwjdFwPxBRENR/AMLP01Lf0hLSz2QCUcx9EjMIEiROnU+g4N5O/c
/swiHSUDEfgZ1qPPIz7vFtRGuucYFN29H9H7Pa33EtE9BdIf8AwQAQcHz97rAOYKFQsT5vLg4zM4Jgr6yfXOwx/9RvwQyUEn
HQjsyQb+yccI8/wKF/cO+gH73RTmANUp1y4EOw3XRCpU1fodCRXo284U7jvq1fMfGR4j/BgiPecb6CglHhTIDegoQDo9xTLx
7gBT4+j+8ynQGPwUAeTwL/LsCPgU7To8D9Qr5e385w3sANv77ff6IBwm7PsHFx4zB9DH8AjOORfzNSXx+hkb9xRAFMb3sB1e
CS70RyRiBcH2AfzIKfwAFANSMynvFPIoOPMxzU79ODcPAA0T07PpA8YRE7YVwAC4GhoZ4yIQ6yrkNRwa8cc66uMP0dkNOSj/
ChYd3gO32wYWAhP9DQMU8OnuHur9nvXh/hMl9+j8LBEK/xwAIcUV4SA46/wB0ufmzKPjvhzn9xXfzAPc7xjY2hsIzO/9Dejl
6/mzxBwE8QQbETcQI+rTGOnkFOZ3A9nH9iPXFcAX3jEWBztHEMYTARr+MaspzvnM5RblXS0dP+Y4+eXqFtzyGzYSDhcf+9KO
+eMM2e7syBgr8t1uFeoCTyxTAQTUz9vw4snT4grc+kvt4NOczPDTxBrKyvYRE/Ig9wKurypF2/L6FsIw3RgCAiAO+Q7SCO4k
6gj26/gHBift/xLwPPvq/w76IgLZ+/3uGAg0IxE982z7zfPtFPsDHQow8fMYFuf73bHt3BdGAd4BMr0NEw/vHecBGfv+GREo
+vwc/PkpLUY27+7eEx9DOCHOxc35AdxQJkj42ARKEwv2HUb6/iflGBXjBbUgE/bj/+LEMUDm0hzN7PndJPHozM0FHb0GA/H4
8jQtAQ0A8fUTCjPLD9YVFBEDSBvj8tDj6uDyQu7a2h0UCvcqJzcZ2PtPUP7v3NIgCVX1AFYyBPon6SDxUMvRzQ00EgDPMAPh
F8v7DRZbFRPf2t72AQThRg/zGyQn60IePQos1B4DF0Lj5vW//vLwJxwy7vn0Gh8UDz8jQBTS5eXTxQH2PsYMGvnVPCX3H/fS
EC4jPuIjGDEPAc8QLCX0Rbns9iTB8xgXORH3D8rH9yMUHwnm5O8N4hD2GQo1Af3uFQoY/vQXDuMJFDsNFfTpDsnt4NhL/ePn
+N1G8ugHtQc08yD4xAo5V98cyuEaESTI3/DXOwIZBv5J7QXv8Rse+OzkHvb/ADHe4QYm6Abt2ORS+PfxAAEUQSgdEevuyf0w
/g5UFwgIGUw6NMPN/wAC1UMJu/AkDMba/0zRE+b0wUoIKQgSCuDh+fjvA+gIKvz67xEKCvAi+ubjGyDdFQLmCvoyBMkGYvwF
MiDuJeTt6RjvswTZ2fT39/3zKxf2IwskBvbm+Cze2tcnP8r5LeNaNyf5D/IfMfARycH5yOED4Qr88P0uFPr10PbT0R4QAAsm
483n0zHxK/v7FzAL1AX+s/3U4dxPEP8VxLf8HuoGMC33NwnrOQoe213x+uMR7Pgo/vcF9xgB1yX+9zQW4fj24Q3kHgMxA/8N
HREqHwkpFNcSBxQYMBzZwgn4FuclDr4vzBQTHDNdOi8K4c+BPfXJ2rVcufv+EP67TycSAB8UCRUMNv7KCk75DqIaMt0cKQcs
9THmIxvdUPAfHuM+N9P66AgZDRcj6tsvJyEj0iOf7hURDRwg//vj/w/GK/gVA9MfIeukLf3X4QMS2Qrv6d4uNS8vMeMMpADt
2+jd4ckv/w0XAQy/6vcU8RX+8grdJw/v/AAbAwPe8xwML9jw+d/m/uD2EvTU9fLOLOrB9vnkMeq25SgR/v4O4PIa5OAB8TJD
DA0X+UTZGvsW2RLZyxnRHgTzFuflIPDzJfsPEt7V+x73CPq5+hkt+Q4iCRfrFcQBGtkJ7AYCATEq9ubR3AXh5e//++Ah8Bjo
Eeoy7iI64foUCfck9s/lCeDsKfvhIM7vKgzkAvIJ1uzM5yX3FQYx+hgi9Osy4evZ5xjqHwQGVecFBRU9Bf0cDynpDeRtKpKV
9jLryvPl3OMFpqo+IjKnKBI7/fD/0u8OCuj3DQbeExkmEBUfHv3c+dboCREMKd0h+wUB9ETM/dkLKifcCN8dIUO99d4BH93b
FNn8++gE8h0aMU7eDR0TFPn7F9b18SYVCBclBgbe6dkD7x9AFf+awksLwiYu3T7k9hEQ4ggiHDMZI+nQvvLKB+Lu4ds47/Ic
2y8OJS3lDEFJ5LEURfg2ASMI7SoWCgjB4/XDKfgR5EMcUFDV5NfnGwIU9g8K1hoxAd0bHSfi80ofNDnX3Pbe6wka2zIczE0O
CbpCIBI8PqYS6sQDGfb0EhHzReX74CzqGyAYJw/uBgBhE0TC0ufVShQxLwT5o//e3cTt3A7uABseuh3stQoFHufM3fjuNOAN
DuXrFe3DJtkUDSjmFvj7zvMLBgzC//MH7DLICxYhfw6+7+jw2ywYL/wUC+znHffxAO776xr55ilF/BUdD/k0OhnWr00euyVE
CMrtAAgT6gc19C0lAroU1w8hGi/vnuLlzM4Ryg7dwd4JoxcX0ib0ABkLDwP+BfX3CiTVFOblJ/v5CAEy9QsIAeATcef2IQX7
F8jB90IO1N8h9UssDBjluDco5wobIw3xFDQQ4wfcF/PMuN379/rmPxkHGxbw8sQKE8MB5uLl+if85fjsRtoYI+gaOBbvIPQC
3M/zFB4qGfNa3BELBNlFAvb4Ag/l2joR+hXp3tYp6gvv0PUdDunQ/uT1/iwopgY1ZFvqSFrYJRs2ShoK8tsnCfjTx+Ul9vku
JgwX/Cr39xL8se7A1vvjUPzgLx8B+PkFHgvlHRADEArbAdIL+KvtDhYMDRU5tewACe4ZDtz98vci6Ccc5dbn9h/9NhnN8A/l
CNvuEBj+9tX++xfa/eEc+ecBJ+oB6BvlGc/34wIfCxAczQfeGQwMCzEN6hXtDrfgFuUo6/rx8w0gIk40/tfp2wnOAhwo5xoB
8PQ15+od/hMoEdMPDsHopi/GFQMeGwlFBecB4iALRCS4+i/y8eoK7fjxPdkdM/v3SC0DFp4DxmATEfYsBNne2guoB+ru+vr0
2uMTOeQUqf8f8SbyEthPACXi7AceCSvwGSU56vbI8Qa13uEEG9wBMtT0CdjyB9fZOsTgLOT55Dj/G/nXDxnvNB2uMQsA9Qz/
0wQwEd78Es7tyPzx4sYsB0YnjO8IqAMHAiL8zP4tB68azOf2LNIazNwYQ0ADBjQI4PMw3e3oCP8BBMvy2BsMFMr4KOHvLjsu
9doBXOvyEfpI/R7w6BYJ2iba++nh8gb+LTnDwQDhryDS1Anm1gXVKAcCDEDx5PoH4cci9gMI6vQYtCwL9TQK9wEZRPsi8BMN
9xXy7OnxNgoR1A87GPjkxw7j5fRGXi0VMjwwgwrx2NwyBPxfDj62/gP5+Qkl6+8JIR/cEAggGDQCCBX63QIc9PwS+BfMB+BQ
Arg5+xoG/+Mf7Rf1xOck2BTeKb7Y0BwGFgQJ6PIPxcXpESosLe3zDggT5evN7v7WG/ozDy/Y+t3Xoijt2Ssd6+S26g4vyEhg
VOCoKw1R1goPCRsS7DvkOfsIV8QgC/EGBvc74EYeKlQE2vcX8hkH+BG3GwvlEPIFAsYoFBblEvDPCLTLI/8M4PkPSQvhBNHq
zx4d2XXa+8YS8hXDAAJU4s7+BB0aDfQE6wLu1Q4qzg8RJi0J97D9GfgJ8ek1AwvVIuo42jG58C8JLkXeCfq7GPsV3s8xQvb9
xe8aFQkf/fALuhLgBB82CEYLYukl7zcuBxUt5Oe8LNvty9osB8YW4x1dJQn13+3Mw+Pr6za96yfZEiEC4fjfB0PWJ+oSESEY
K9rC8iY1GwYHOAPZ6DfVEtQiLvE4GQfnFhrxGP/0Q9tORw5HEA0Wxf4wJzUPD9oZJOwzCz+z7fLhEgkNAhfzNx4jK7SwJNb/
NOTC/+TMJOMY++XqPArp9cMVNyCrBShm/v0V+RUB7s/Y4if77yUcMSgT4U3fY9T4H94AJUz1DCMO+ykCR98o4gMnGL/g0PYV
Mz7UL//lAskE8Rc15RDkBsQHz/vPEz66HeQY3j7fBS8r7QRcAhX37j3dv+hBnxIF8g4lAiIqExLtGufO6gnS+REQKgXd4bML
tgEE/Bcvzfvo6A676Qe7xPQP6xzOITUbLScTMDQd9S4F4g7wJgMwLTsP/gs0MN/VBRnwK/Hx3VBIowbDH1UW5/gH1qwhz+UP
1RMDDd8H+xX2oz8XCCgVDSX6PQ7zCvoE3f322Nr+GwgAB/MZ4+U2JOsD1BII9Q/iDTdQDRUs6gcdDCTURd7PCh/jxA3DR9HH
GuDuABBB/TTPAjtAAcr0ERHY5OwwEDfaOSQj2BL69gsHLf9cGBDuHd3XCcoc9MwaFHNGvwfV9BM0+rrfGwfyCyfECd7Yrqrq
7ckAChf+7xTavBIH8/wA+xMbB+Pm8egN+fcq/r/f+v4AwgwqKOwSQQK83ADq/70W6Qv7CFSsIA2VVRfn+PUMJPARwCe42+Pv
uy/cCQX6A+vy+wIPJBgD2BUCBBvlIOzlFCvyHMjf2gPgxt/gEeHQ3crdvSbhB+nh1uP7JP/o9uz13re4KA4W6CpZVtr42f0I
DBrOEBLk4UEFr0MR6fDzMCYE8dXdKuz/I+Hj8QDnWcjt7SMPBffVO/vkH+rwpQEwOS8mFw0+0jP5B9vcAA0JQfohDhQO//Ul
Dhr9Aee67vfYzPnfJ8DXQ8i8A7fBxszwDcrbIhH1zvQO7OngOuXy6AjwO+gs9/n+H/fh6igR89b81dPq7fNuEiopDf5H8SBL
Bsj68iQ028Uh3PngIbLv9gj4H/vUJCPX6vQTBjDaEg9ECe8l3OETHgMV8iJM0Pr47hkyOOXvx/f0LRvOI9P06Qf5NxDbQQ/t
3dwQTAz24AL2/BbyMh8sC+bzRiHiK+kKDkQzxSK6Rxge5vncCegl7/YCAhAj6Q4RGOPY9Osd7McF7BbfMcD5qiQPJCT2EiP3
IfnKHgu0CwfD1BfHATEj9BETDOT7xQ4DIgwTGRQD8wfp5gHq+AsK3QAKpBIn+NkAMeoZFS4ZWhUNHLrTKAYgSRBfThLtru73
7xzQ2C2q7SXn4Ufv9fvP2RIlPgv9HwvtEwTjHjQySecBSSseCsgT5pTC+8we0v0F2wDtub8j9gwk+/0W9KvTQRXO0eIxFc0L
EgAaMCbQ3RrtufbMIATSsSj17vj9AchaGBfyE/3bM9YNFAcp+QwHHxERE9cY8Bjv4g71Khbd6ggE8iMBLP0lwNTR9fsE6gIH
8SnfxRbdOiYYRywD+KAC57nY0dUPudcyB7gpBcf89ccW+v8FCDbn4gnw3gkxDAwpADpSAPSs+fLEHP8DHeftGcuVUvfHcd0S
FPHrPw4J8P4R7xQUHQsKLbUkEhX/Aw8d5/4d1eX0Tduj+b2BJ+HmFw0v2O8lLOkBLRAaKV/fGu8j9gAJKd7nIumz9QwAJAUA
u+35/vYAHRcYHiM7LdoCySY6AdX71M8M8P8yI7fO5xvzKzDgETtE3TAiwuIQFcTq+x7fHQAmCCUAG/AXHhm4+fz19i0R3/bt
EQgz1gPv9v8k/Cjy5gjs4APT/y0E/wBWKPvQHxYa4AYPKg8l4MECxb/mHhML8en4/df1C8w8MSfv0ykeGfr3wxAuwx7v+EkM
IkgL0g+w8ij23ef8FBUA+RD+ROXLAdwMHB0Y9xn2BeIiBw/eQfAsFSs3PgwGgQoPJPLOOCXzTNMt/ODbGtLO4S0jNvBMExD4
By3wFR0GQyMGNzLyDxkCJs7U6/UN4eUxx//E4iUALfbe4+ow+MMM5v0ptfYxOPUx8M8LBNYq9cnE0OvrGO1iaF4G9NA29Pkv
F+P6+/75d0YLyTgUSv2wFxHz+BBa3/gh7R30LNkuDyQl8OjdFtgsvkj/pgD/KBzjCkoq6Bf5/TsYAf8YBLTnANbrPgYYGhLd
KAsQE9vm+fIqDQn+uirUDRY16Af3IFsZ/fAk4wXsC0r2IA+86dQKFRYfGgntAxwq0QxA/tf7BfkQDiUB+w1AA8wB2wb+CeDo
JvMDJd495THethXt+/8n7Aol/ioI2v7G+zLNK/81DMrxD0Yz2f/rK9sHL/guIgDyCPFR+v31Bdeb5Qoi0zoJER//BvfWFvIf
F0NYAubO7vCe9OzVMxXvJP+kLOOtBx8hEA3q5/Em/s/15+EI9wbnRvgV7f/Z/AoK38cb/R3lAvDGt/1Hwu8dFOva9vDjQ9r7
AQ7CHTUWO+X8FeQj+bzb6dnvHsTaNQ0SIN0QyAzxxQD1DyQG+SE8HNgA6+4S+AgcA/gEFg7/FEsI5N67GvQi/vi6JUcDGSUe
5fTi9kYX8/QCDt3yDB/w/tL6Hu/m+uMU37rm0Pnk8Qz3x90IIBIUHO41BSfk8+YSzt/jCij+3vAaGi4hHwsWYsD61U8tD9nZ
HgoChPggGR4JWvYg/QYJJ/z/L80a1+IO9TP9FvbfEh3/5Qz9CwsW4zXb/+3ZAxwq0AU54hz0FxwkHcn3Df8G6hrvBd4SuhwH
/xILDQJRCd4/48n+9NfzI9ftANPy9ST14vXxy8DRETr28kjyIyXdQA6lyeet8NXx0iMXAP4M8BsW8Pn34u9F1vUGxUM4H/z8
KR4KwwT47Bs96/EM7Qvj3gbz5wc10A4DPBfP8hDOJ/UEHukAK9sBCMcpMwb6AukjCbLrL/Dv2foXSDUhHAoeJLwVBevlBSvd
DPP/HeMHDR0PEfwvALz9C/D+G/zlKREAO70iRA4b8vDjG+IlIjhG9fLvCCw12+0yQuoI4lgu6hPE6+0hQhXt9aILL0EaGfsc
jwMxFAYVLz76HPbd2DT9C/4mEzjY7NJD+84Y1BYz8A46Ifbg0BbwAsr87/HtHybmLhbm7xQ7HB/j91T76eAX1hEYB+//2g4i
+OclCQwGxLkLNxY5+OrmKAdw5tQd/FDh+xolEQL45ObmChXPCg4f2iAQ2fwMAf7y5Os7BwsDYSb20uvm7e/nFQgbPQjb6tPz
D/it5hX9Kww6KenZDszgwOY14AsH6h4dF/XC3CAkDSIC7Vb7GuTiAQz5EgIl39CT/dAOAfAy0zSrHDkhCdkq15cYUv0VChni
/+giMRM09kkI11xAEfz478YNDvjtDNv7yQou6QXjIgcCFg7y/TAd/AoFIioe8N8O/9sJQPdL8ggjsS/4Tuz+sapN0R3PVgG9
4BHnDjboGf4vFgvq+/Le9N/E7wcL48/w0PHnASLeD/cf4xv46Pj8Du3g8eXzBB/kFlQD2e/WAAIN7PHp5+bdSwjgOikp/OT2
AA002A0QzAsF19bGMQkbyAwBBw8gqzBDH+738zoHNatiDqvSyNMU9RT07OpOxhwx1AkZ9Na/27r5KiEOCefv8O72Nffl6ugt
UyXB/woB6er74Bn40+fXCP7b6dsHHp/rjdc53dn8Dv2yvdEZ5RAC6tMf7870xyvsOb/tE/wXI+kS3TTH+hcfIvLf+CzAFOEa
HwJBOyYzHOX3FFUH8qgL+dy9KxMVDUT/7CMRDjFJEg0DGysp6+n8393zL+rVCD3zXBnUKdUHBhQJwxUA2fUM/QX+8CzwKx8y
BitQF+gT6wj+FRfWG7vyCyQH7QXw8h742ekd8uYa3QYf4MXMFB8I6SfxEiIMCQQ+4rIAJeEj3Psa0ewV+BPwCOfdB/zy8ykW
/h7o2DvwA+6a+BvP9Bn9HvQbwNu6yBTmIhEnPfntCuXvvPwBACzhEU4k4mEcE+0S+OpoECT86ucKLE4pb+8JxQD29Cf7DDoF
0fYDMyDbCCHLORjj0gnw8t/h4+0BENs54vjgHMf39iZJFED0AeU++Njv8fkA+/on4zUWBxH+CQsQCTkSIePuAQXr4/LnKcXY
Fu39+/8ICu4u/VsGAz0YCfwO9fwRC/PtB8IYBiaqDRHtTjqsyqn5IRIK5APnJBD6JhjJ4PEaBw7zKfxW0/dICRPgWzoH/t8x
+icXqju+DbEh09Dq8y/IOtH9/+Qe5dz+tDYa3v3d4s8R5gcfd/v4FOcwBFwsvcg/GzX8DwnEO80A+9nr9x9T6O8ZFaMW9B1J
ARD1IA/pDv4H4irFuzDYHwTJHvbiGcrT2uYyEgky9O/nABDnKxMP5R/iNyNMwysX6PlWMpnx/Poq5UsuJF4A3CnkrAEN4ff1
7k8fMRgE1+wd/kISKcfiL98i56oo4SGgIegk2S0K3/v7Mg0e8+YULukGARUU1wMP88kB/R/qGkb9JvHVDuMMC9z9GTYeGCIL
we4aTAU31Nk7E+QG+yrr+i8c+MNh+u8oyyTzmEdCxN8mGTvoCt8HEScl9THY5QIvAhjZXPLZ19b5AAT4J7YeHN4mE8g78kTT
Be7EN/UOsP4G9xtgBeEZD9sR9+QdMipFKtPoMyTF3hLcMjzZzcvu9CsWyw3z/vzuGRYU+NXiAvn/QS8eFCAP7R4dCwgZsPhH
u/f3Eb0vCPEl6hUr/QfKBeAKBWP8Ekzx+bsZE0oM2Ski/EnxIdcB//3pAPkHO+zpEt/uAdQDvgbWCFMaAw4u3enOJdo+SRnT
DRkAAuLy3rjNjQAG+MbTLNHTyN3TLtKt9ODVGs/uEBUFDrjEFeQ9xxft5hj04NgJ2802EF8P59ADLPfV5BLnCxQACPfdG1ow
CAnHLezZVCAR7gk1ERwJTt3CBSv4GPMjFS8jzPMj/9O+9+8UBN8b6/4MN/QJ9DE88dEkLN0O4dHL6fvp7AIFIQQYHswE+AAv
EQnyKxzsI+I7Ggj/HxEz5t8s/Ajgyvs536krEC0kBdEOHUjr6AjzEOMpCRHnDfDo5RQM8NsbODfSPxbqJ+YA38P43fDNGTjZ
COcILgU3KfsGCAcqBNgn/tIiw8cXRehuB9Ai9wPy+wFDAiP65RELDAQc3wzYBMz2KvIkFknhes8R0v0YIgX8GgvrVNwA+h0F
MOgYEOUyHAYA09kP1+eT7dfaPlIHCmEIn+EsBiM0+vn7GjkuCAzGGhMmSuNAziPk5wwd5OcbOQgFAtobL9noLvk+yAENNRIl
ECcSI9227ga9zA3W/QD+FfblQCy0F84mIgX+JuQdKNXrAfb0IAsxNdr9+Qkm1mQP+NkIIzFxMu8v9XMAMQXx/mNCCh0A3tGx
APem4hHpwg8QufcUF6YE9BkxPgkOsNcbL38sP+zRKvpIz+kCDfYtA/TUxx4ADAoQAkDm++PY49zt2hHDLeYMMfz0zwPvHskN
98zq0RHfJdLi5xDdARDrFAEgFOgI0RbIBgkI5ALpBt8MATYUBgz4qigb/QMC5Qgn1v74/+PXBvoIykK2CCJDIVLrAdIO9ujJ
CuSV4e/3GfThMQUTDDhNIwnWwP78v2XZHW0+4e676go09+LxIdnxZh/vNPf/5OXlFQDR2OoA3O/y1+3tBzxn5iEGLiESxQwX
NwIo5ezcAAdCD/Df0+XSNBD31/Qh2Bw73SUXU/jyqwj7Ls4k3hT5/Rbg+BLWD/0X+BbuDf0V6gjh9A8bR+HzDAsG8ebXGgXe
DjAHIPLD8O7Mqu28Jg/QKf/TB9WsAMEKBuYg9fQI9gPz+wHGIxH2DrnZwgA3sgsaNZ4n40ocFRsNbArs3dEgFz8d2dDhrxD+
wOoOruPxG+8FQibsrvsTCBL6Gvju1vxOJPkC/hD09sIb+jP88QXkLfb2BAkLATWWHB0p9xO99wQbudb6/x3z7Q7VQCUV9+Mg
Jx1IvuBAAuXn0tjaJP8Q9C/k7+wSvcwy5P4GLAcR9soFyxP4+toG/OwG8CTwJuX7CPLp9kjSAdvqSnre89blWhMo+v0zIiUF
COUWCg/qvBb6ERoYySzqEwXFJOfaPSIeCNhGMeFGEurruN8IAERJETsp9fbs3AAN0AhF+/b48/NE9VfGW677BA0dIubw5+7+
L+PvGuUV0A717pQGHSkLyhUE0g/2KRnpHA8S3Q0X4N0n/RjxBtgFCQ/76yMB8NgqFu70Ewji0T0isOIVDgX77TPaFvg8tfzL
2jMJ/MDZ6AntGw/1LxImHjufGOZawhskpsXc97Ut3uz/1u8BE8IBEv8DC+EY2e8AHRwqHv4mAg706fXsPt4S+DiuyRocHOy4
3gwIDxvZGTDN59wBAx38DB7UKwRCFgAoJcnV+BcV7tX2+fcbH0Lo6vJLBOoRG/H49h70Fj01P9PRC9geEBEd3CsTHbcXB8ch
8QaBAdleAQlNBRDB2D066yLDPwj+HgQ5Heb98wvw0a0S3MMaMgbV/i5N6iAPte77WAUG1Akln7cNUTbRD8bqO983DzXIBR/d
FNo3GUy+HSAl0OUK7uPN4DD6OwscuQUWEOwqM+bxyQQaJ2YhSAoU3vvrAc3c7zQPzi7tBh4CAgcxIsvN8Cfe9+wH7RT+8sgq
60Hl4tz6DiVcHqkJJA3w6+nyC/UVAPwMC0EPsfYeEQ3mIAkCyq7mC//XL9kZ4yf5TkgEBsgABSP4GP0CwPrg7g7a3fLd8QcA
9/EUHRnRKBLd2BrUBSIA7kHI9OMLEr8Q2BwF7J/hQioE6NLL1APuAwMl6BIChe4kCw8mJ9QpQdUpB+DeFO/F3RgL7gEQ+TUa
PO75/xD6DwUHEQUDOfQG1CrNIOHILOQVDL4BDej79gr54yUAFsnhBfvrDgYf9MwE8Bs6Defu7/flACHPHCg3+i4e5NDm4gM0
zrE/ou0I8uTmEecEJMgP+UAkPdQb2Pf95LyuBTHNtRoByR3nCgHX/EUB9BDZDh0T89UF9QvN3uILGSH2yLfd+M/5FyIGLhQc
AtwiycMYDQG60ePu+R0F5xME3E/86BroAPv7Lw7W7NwpGVkmAjk/xh4K5wr44PPQNPsmDfUDKiQkEDb0+uhM1x0EM+MQ+9IB
GC0pOOMQ3t3wwx9EJO8YER/LDfrfJ87UAOsr6f77BtMRxdQ/1fHX9AYHHyoP8FQYQUD8ueTX7uTfFOfaASreD/3wKd1e2v4m
GGJF/dTP2wwCGO/wNA/o7yPgMcsK2QAj7BQIDvb83dMm+OgwEAEJ9/0z+/0K19QJF/EBtv855SP37QXS7c3N49wZEkJH3v7K
DBfHI+X47fYgMD307NL+7cDTAfkQFN8Tvus1EdcPFypC/fAG0/4QBggN4e5IETM2ATIS2/YQ9gK07h7QBQvfLN26GibtKPQh
2OkP8/sO//ERFufqPhTzDOwr3yJPDVwB6Cz73Qvm/T4SzPIbxa0S8/hDxdwuNnTt0C4ntA4G0jcYF0kCMNkmNw/mDuT3GvkK
UQbr4LEQ/wlZ3dfz8+cTL+sa1wzJ+OICLyw+BBrTEPvere8UE/br3CHi8c28xNcjHhtPNeH04Nn7Id3E/+YQ5gwT9RX129kh
F/QR8cUQG/9EzeNMGcvtAcQN4yHYHO3wLwQACkbg+SMiwTwB/igj6O3rzgkYFjM3USQkj/QuIiQgHuPnRyL94xpA8vQuDfbq
3xcpEAX+IWnU8fggFfcn5uwvGN8cHeMG4/z7FhMlFFlBDO0dLBoHPSIXD+0V6NcE3Z/x2+ce5hPT38zz/f4I5kHNzi0P/scA
1x3Q2R0JGhUUBSgJENwWHSEGJtbzCP/XOQ7xB9nOIisQFBMMG6wk/CDkDf39F9/aKCgQ7gXr5O7SnMO0K+jlS8rh1e/9EtUG
LbK63d/6HwzAzerYLPoQAhEHTPo/yfoJAQI4Gg8M6eLmwN0vFQq9F/n9XhLl9g/oGxUZG/GzEf4qIigVTqQr3s/S/NC9yhrn
biusyOH6/Ooe4b5J+K8T9wIRUf69GCz0OAUAzeYm3+8I5S355gP1J0MN8733vPfeIvrl7vkDOQA13AP3Htm7EdDc/gzl8/ol
+88pKiTi3gIqDkEAwCPyDQbgHBbd7hrmCAsgNOkMIOIT8+EUud3kJPn0AwruDAbmFKTw+QIIOQsLFxkIGQEp6S0IzhXg5ObO
CCNKKtfC/RXwGOEjCekrFCPqF/Ycq7vgDhIzKQm87h8QKPoIDiEzrRXzVvYryfL29+n27fYl1vrt6P775gQYAykm3gz2F/UF
+AsI9zEc/QDa6d8U1e/OEfHtOgPY7AYMKx8JJfMQDC2rBCDs9e0kAgr/APIm7Bv9DdjxEGTIJSwg9wirBgcX8CoMmgoa+gEB
a98e5Pwa/g8LJvYZ0u5XzP4EIiIX09XkIzJGxRMABAn/WcH0wBT32yzsAwnx8CcHTx/LJyUNCRvm1yETmxD57vc9GRQa+N0+
H1MC/Bnl5RQe2+j/EBsQ2NQyMDjr5zC+G0HlB+XG6PvG5u3nKPoKMdPr+//mEfAdT8j0FAnw+Q/9+PDCKhQB2yE0MwcT+uj6
7NDG6RXa0CPu5Cr7+hK8GxbmBgX4Dv7xCA3P0jMiJNYrQfHs5t3e8ArV8Qr1AtkfBRkKze/Z7M0vtYq4HuYRJff44cQHHfT1
DfIVCE8+6/0X+ALM6gr7/O7L7yQk/wsOLbUo1Adq/QYf9coRJAcbGAL+H+cCzeMr/PD5tecdrtMa7CkiFvMM4/kS8er28s4W
CiYCJy/zvuXbBdQq8uI+IEgbGBk4HgwOQOsV/DwX1Q7vFicGLD4CDwEPu/cvDb8VFVn83easCN3l3eTjEgvuT+gq56gC2+L7
D+/51QP8+wXy37i8JjT/DyATOubw4gEPECPbChM6CdUWzgHUJ9cbChfnpjsK7OXpxOKz4hHr+TIDNyn+6AP53QzEH+Ln7w8V
JQcO3d4DBdvx5QoK/AYSB+UaCLXqAgTy9yfrMhYvRefy0vU18+QZGxAE0MNA7bu0wGXd4yUerBfv1Rg6/f/uFicZJ98C2evj
BB78KCw8yxQlB+8ILOk+1y/67eAtHucM2BIl/wFVuPAT/AEIBLMLUxoH9kcGKUWqRN62DjTUAAsJx/0D/wPhE/WsB/E0FfEP
6/P2HBf/zQf58B3h6vv+HxckQ08XyvMt//QuJQMHHSfjMgL1P+0bFhI1QtgWIvMjGQL/5/k93iXtNBC3BxMWIybfAOI9ZQ3f
0/fzBAYF2doI3d8uJ8kgNRzjRR7Y9e4APRLJ4AjTHh0c+9YDBAX7+kE7DLTk4CM2/dweRss6B/fe8THtOh7QCSnx4fUtBekA
qQUEETRE+Mov6RfoMdrgJO/Q3g3N8A3n009r4CEX6PX/Kh/RMuy1JQja+TroROzgGRnl8DIqAzXPxSkIIirTI93gvsTh+vwY
SXEOBC4PCCAF4RAA4/rs3RoEvj8d3A4u/M9IKfAQBNIb7cMT6DEtHzYxIPr4BLsfDyEe+D0BzQxYCDfOROmLC/ISDLQfFfor
JSn5LkgOXiI53QaBzhjq1eAC3d0QQ+fqCjroOvkzJvD+HT/x+g/13d7hORIP/usGC+EA6eXw9Qq30A8q6tMWGf8oBevyD+3c
2MIEH9wszyvGEerly/YPGBs9/d0AAQwAyQAJ7Pcm1OgsIgH8EuwNG/Tr1BER8fgI+OZAy8UK2QQoGUkX5hLsS+7nEwAH99ce
JD0d4x4BFhoXPy4UGM8mKSPAB88D8vA6HPTw/vnaykkR2/v+As4B7/rCCOnw5UUZHgjxLSnTAQwOzxvz5P4G/ivv5Cfg3gD1
FRlL8hcnGAIe3OT0EugM1gACMAciGQKyAeQL7/MKEgIdFybVGjKtGtxg1vw63jUueO3ozyW3ngsA4yo/6MwMxgAyqg8VUjcY
NiwQ9t3Tr8sXAtNyCweBILZi2wwbCNc49+4AH9fxBSjSuEQlF/AlFgfsSCra/AXp/jTQPtD69fnwUPz0C0FXD8Lh3Ps6Chvp
1vX77wvSXHwk5wkt7BncKRz04RAo/xI2CfIPBhT1MP0RAe78/CDdIUDKK+jc/eAjDAvhGOXhDhAP7ef69dEI8w/jHOkNCP4K
DPT7C9ACAGHxyRsW+gcDEiPvMhsdz0jRvwHqBq0CwybPFiEp6Bn0HiP1SPIk8QnoHR3gINoiDhg/1gL7B80BAPbJnckk3XIy
LAnfFB8Wnvws7/wGMssMI8fyEBjIYgQfKgQPED8g7Q/t2Ov2HkYf6d3GIxIa2/n2/sMtFJIh9f3P3ezy6ubi7DAHFfUD/8o4
/SmxENQ88AvKD/EO4rz7HSABN94dxfgVENvm6R/t7AnYDfDx/xgQDSkM6/fX5gEY/fvK+EUAEiP38g8wBusRQdG/FRcWBd7h
KyBe/CQeINHJSssP2g4G2uvi/wskCQUW8NwZ/+3p8/37ITbOHf0CBQHrItolBdAYFhn+PttcQ/zb/epSDhUSKgL+RugcEfn4
/hH70Rf7KP8iCKPsRPTzFfnjE/EOQh8A0+IJ0AMd9T0aD+nCER/1Byrg4/3asRQKM94K9NEWBALu00bs4AX/GyHh/Pz8OSn/
ANIfGKIUA+yx/TbhQiIcxD39Ahf+CgPm+8n0CxcJCdcB4BP46P44AQHkCiei7wUo7xTvDAHpOBFTDiryAtoM8fPFxO8f1AI5
IkAaDe8YDuQl+Pz6s/Ln4t2krgQC5h8e4tG+1M/9AM34s68PACYvEAHSlNQ3NR/1ORMBFtj3+u+ymMblBqLcVrC6zbztHLW/
S7PAJNHmFRXgCqrJYe4QAjEYHhEWx9UC4Mf0BA3q5DHZ1yD94UX2EAAmSAUMBNLxCjD03CcS4wErDQs59PjiJdHD9QfY2tgO
Hfzw2APwCefjGtAe2N39CuMKGPssKb0hEED3AO3K7t20wt3p8trp99Wo+sDwDtfV7tfP4yfcKLfrAcLg39PwBQrcCyTgIeok
2bHe2/EWAgk7CwEH8v88/wbM6eks0G21G/wWDhIhFz0VVgUGyLoC9Na9yv4M6PsP6sEHDOkY8rktwu4KEg7dF+AEsbgO5dEL
LO4t7APWw0jaLPUWHAPavuL59NoiJP3+Dhr3WgntBhnQIjf4P8zO1wUO1RQNxPcIAeQr6gU3JfA86CQZ288BOuf/F/T46v8p
HArj+/zyET37FecTEg0H6hf/G/v1K8/3JNY63wzeIQ3ZGD8qAQfd4C0YDMsq7P7eBysfDgmz/ti33h/fEwAMBN3XFEW2T83+
Yg4V5wAnCfInQtcVOvsv/Cl/Is7iyfjxAxv8xPrLz10gAEgC+Nq1/u8oDa8LB8jcHuPgCTvyFvUrSwPn6dfg2/2r+vfk6M07
AwHEwsH10PgB3wML+wD7DDjm1K77HRbkGPHqFCrx9vQ44jQ4+8hE7Qf88he2ySUq8w/9DhAd3zjczOr/P/kbE9Hj9D22//kQ
GssmCBwY+RMpODX95BH3OukH1eUU7xLbB9/c3dQF8eb96+dAO+MHD+sOCS0E6PIzISH8+A35LMkj7MXpAjB59ftHJt8U8ywy
A/BBHSM7+vnV3fzV6hcp6uUtItktItmdvvT7NbkDVCEO70SjIDJlBQD8LDLS7AItDgD+Aeo/BR9T/c/a6wH7zA0msu/l/QM9
ARu64MQE1P78wgNGAL89Ig/4GxcAARgFUCnZr9TP7fEVy/tuDfve5Qr1Dxj9zQEA4u8UAPr64i8QLQPUL8Pjsg4JI9HzEAj2
tus9I/EeCDHICf7OFy0SHADSCw/q7/av5gGprww4XO1M+ejv/+9C2vq51MtMLvgX6Ok3GvjRUmQMBdMsGtrkzA3kOg/RNSAC
JPAJCNXeBb7q7hH5FgdIKiP/E+oT8gYLKKhB5dwqPt76xcYUACQxEjrM2NzZAEDnNOoCAFQsG9oaECX4GTAVEuLQCBXbEOQd
DbEg3+P83QVBUCgk+QUHHs4QFeSj9yLc4PDjCfQZQfkfDQncEhPuvMCOvtb+2PE648QHJzMp3A5A69sU7Bn5C8XX5KYw6gIT
Kj44Bu2T6OXq9uAmGSwvGBLxXgMVCPEMJwM0CR1AnBAI0w75Q0L2EwUnDy041iIQyO7oHP7PHvA+W+QX/YIXG1reGN0oGvV/
5/XrBgvHDD0UCwtD8OzTHgTwPPwK7dfWEBMiOhEjCvotEf/rGPjyDjjs4RcjJeIpA9frGt0c4fC63r0jq/sy7CAmHNvj4P4J
1OD3r0nxPRYU9iYfSgsYD/c/NuEC7/ogAOgNugwDRsLz/NflBAj4GTATA8gSDyAV7DL+/Dv6FP7v4hoFNAoBByPYQSFO2g5B
TkIoOHYv+X84Evz7Ajn148/xm/UE7K/2CRwrBQD40NX5+DAOSOYK0eECIBsKFQMpC/HNEiP0HD/wEtC9EOobWBgiNPQamP4L
yOHeAjYaE+0H0RTXzgnFGSglHgysCC3Y7xXkATDj/RsVTTLv3sMbyrX62P4Yx9TBRfEF6iQFZwzjC/D03fsl/yAa4/Dz+Nlq
+Wsc6A+t71XbG/4s2uwW6jXkEBAv0ggnLNUEKvTm5eE271r73NcKB8HvxyQ0yvP/KbMFHhch+gntMBEN4Ngi/z7xBOjuvv7v
zQIAwtP1FzEWKT3m9djs6e7e08sUAdzP/+Eo+/zY593+GEMDAzj7B8ro2AIPIB4SBvEMEQ7mEQLx2SDh3z3b6C4G2CWhBLYD
r+dM7+rgMMr65x+u//z64x8KDeMI8xJAT+b0Dh8iDgkI8qgJ5LSyI03i88IL6A4+M/258BP20yb+DEsMA/rQN+Q6/Z0zrgvN
Dbe26OwZM/HV8uIS4wzvEbjpCQjC9/zWAxc9Bl4TLxfd4Rrz3vn4GRDSB+TkEAUA+tUE5PoFLAsD9RbpNvTcPunXEyOz907T
ESAZyfrDCzP2D/LVBeoM9vUADVE9/eALFzsY/gb9GO/rMhs3BB4Q4sIO7cAdR9L23QapKQkS6Br29xNQ+9ymKCLPAwbeERgq
AesK6xG2A9LcEkLg8x/r3igK2rYj+s4IAu4As+Mn5eovI/wfBdrS5vTOPBnS3O86CKP0DwgQwbsqAvwy1RhcC/EwtwzYOQfp
yuzM6t8DBvgkNfkg+8fm8rLL4sX+5vkOy8kT+vU0CgFIxQDwFP/sBfgE0A0G+z8+/MwqF+pJL8YU8PoWOALuCtTSVvjV8hYH
3f/1Hfgp+AE4/RC7qfbjOvcPTCwEGLjzCFdg0kW3TggG+PDp+NAf6d8LEBoh7QXY+tUBERES/Aj89wHT7t33CxXUGz4KIQIc
V/TYx//YICLhARbxw+4L7Ajw+ODCLeYg/CVJCdzH0BUU5BXSDdr++iYWKxPb7vcatifLK80mBdv94TAE1Q4ZAfhGNe79WOYd
HgFB2BAIN/EuASskB8ZC8hMUAu72GyD09f0hPSTHxgvZ/eLpHw3+Ikoo6PYwxRPpVeEfpwsL9e7LEvX0AvvmBQoOoNkP6ODH
DfQqOtkaCOrqu/ofJxRIGV8w99USuSLos9EH0BQlGB0SA3L3OO+/DyAKDvj81ObiAc8T6OMX6BII4PQI1+sAP+EpTgAM7SPT
Jw+5JBPcIRP2Qib9Bz/mLw0ZOskMEhrsJf4jPyHnTOkhJvcs+foe8vz4/BoV6NUIAT0ICuj+9uPZk/XF8tL2AdLKEinyLvkD
/uQI4t4E0wnr48XALywS/tPz80Iq8OjnBMkrBBUl9C0xGBid/AAmBgwi9PTY8evwC+P95s/oAyL/GgrZE9MOAK46JlMODvne
J83+GggXTfhT0wjtLQMXvergty/8FsJD/TAeFhHM7eDl8PfY/AH33+OxFPvc9Qv7+wbvCyXOTrkJ7M4B0QsMCwwC2w4cDukm
+P/yIdAX8B9U/r799fIy6wXtBvsKHifbIzQowxLnKhz2kOvgyRkK8OBF9wLh1yAzCS0T1yHxCOv+9RIJCOH1CA38ANINRBQX
CQEzBD8WIyzlH+Q6Zh+e4SYrFRflJvf0CSL8JMgk5Bwox+XKE+Cb6QwFMPUIzPsB0fpB4AHb4wIMBBcT3B0LZNDNEADWPt/x
8xYB3fvkWAQCRhsHGMD689bGpqceAw4B7bkBCbgb6K9a/wIcDyHWEsDwnPT4Iw0s5yMCIaAcA/wIzE78LyIBAjSoHzYnCgzx
4jb6DvEzCP0KN+HyHCjkJxn2Q/IG/touHNwI7OLvCxLu9h76BtAlLzQP+wMh3FIEFNwJJf0aARodMCUT9t3167Ws8bkKyM4b
5bDd49UeJfUi2sb14BrS+fL2vuwS5iDzDxsr8j4X/h4P48cA+QLVN1f/DOMY5RvIuK/V5t3oLToY9BXpDQXUHtYmLRHOAh5H
rdwezeDRKNvdwRu58RswD/QQ3vXVs7HrD84FM1eb3/YAyilNwlTt/qTzMdwb+9wHJeQK6UAI1/O2FegI+mz70SMOGfwkus03
BTs9H+aRyQTBKg7DQe8KFQLyHi6UGtX8av7jERQJ28pDCPMd1CXfChUtUgQVqPXynfLuzS3o5yf74B4uq0LSIh7XBAkCVe/k
GxUDMfkRJxr8xfoRFTnxRxjr5xQNAS03BKY0TCsd9x/0r8MQ5wHz/P4NHRcA7Nb0A/wD7P74AiUf8zbX5Tbp0/UA9+YY7OUR
zvctK/cXP+b3riLnJwO+IRcPBRz28v4GELQk6hAGDPwZBgX/7BAHCiAH9fYZ7eL6KBPLGAby7wAFGgsE3vPzDwnaQ98KBtEM
CxwW384LrzQRBAXNC8Yj7Q8wCA1QAgkJBOpHJxIpDnDjydgiJwQFAAgnAd3oJ+PKzPfn+yokHDwfLB8t/jIELw7mL9/1vQ8J
E+sG7i42FvLsF887xvO8+OTjAgQbJh4rFwwa5TPsKN0fGTEc/c7eGer6H7QN0B3dBNseIA0O9AQOGQtF6yz47Nrr5gHw/yrV
/q83FQL19uoxJwLq3/X7MvfnBNII+iUEEh/zER73+RxYvwMjFPoV3O7wCCPk7fQWDxISCUMf0uUlCu0MGPoS8NYzOiXqCs7X
HfXF1BBm7SoGKS//DsDv7cAW79gOBQUU4PsI6d7iFvA4z/kZ8AcXGQYc4esrBwz3EfQxEicG9Ozz4Q/8+dYaGTjGwir48bz1
4wBWCNffV/sC8An+IR8O8Nzh6gjo2BbIDfFW+xMWDewp6CEHuAVJE+zg0xjyGRzpDyED8QIP/AIu+BjvMdvZ/vzn0ez7ANMk
KQjQ1vLgCOfJDArO6/IU8kLU7+owrufn8KoH9aXkWAvk4wA7Fv0OADLdKOjBB0Tap5nlMgEJ9e4k8Cbe8R8EMBffSRPfEiU3
8BTv6f0SQ9c2Ds3EHq9KITW52yMq1+YfO/EsCQFJMfzeDP8u/+ghDywEPOjqOeso/NIG4NMOHfPm+kApEf3tyPLx5/njBzTj
CAITINvD8wS5p/H4LAXr5OTe10D14lj3CBP87g4H87MAINIXJvgZ/Q0xP/gfSvEH/b0KiQ4B2L8C7e8cLvbKK9DrAswG8RAM
sPcJ5xYhDw7szd4p9dXAJeg88fsM8O8TMuXk5OfeKwjuN/AR/RP1+QAK7yL35C9NGFgl2NSXAAzZ9NIEKOT9DuXCZvUP3QAH
WC706r4K3D/29eroDBFXDsD09RsNBu7/+csV6kMwM0EawTC/Hg8C5ukRGR32Ay4NC+Ak+wVK9hfu8ukt7OLyGTje8gdQItX4
F0YuvfApM0A/f74F5zlaELQZ3fTU+RYUC8jvJSz/s+/pCyccKBbF5No3+6/nI+Tx4DsU9RQDARb8E+L1BfJFEoEcQgII7wcM
DdD2IPTw0QAA7g4R/+EcDAkE9Aj7GswFJOA1/8/w5k7qWQT7u6n/PTwWDA0V/RPqIPUk2ST19AP3Sg/RKgnj3A78ANEsDEsR
5+s8N8RfBsEh7BvMRAUKBB/YIAwY2TMf3xkG/wMd+vZA3ePJ+xbP8N4CSDL0B7YWJDIoAWDZCdvu9/AIBwoHw9cq+jQp4e0u
4tLc+PXn/i4M+SDX07IJDPQN5ws+CyHqN7ryEczxJLXyCAYXJEwZEfj26j7/PB7m8uPoNuIp5zT0tA4X5hEcGhvk8hYOBzDz
3/UGA/0D2LAVBdDl3vESFwcPAQD7IPsM8Okc1eA47BID2AoH8Q28/wPGEen720zvBxL73yrz9S7RItfzJg8I9SUL5/YfJtXo
Ovbi1fQG+TAKTLf30g7bHEPc0/7QK+3O4Qzz2gzz9PUKtj4I4BotHznu5h4f9wYN7PmyAPD53PXvIPzN+AQLNe4FIP43COv9
xCsKLAMkWQojG9EoIPoXEC//BiAh4E0VG/H+yR4f5X/6+Oj/CxfXyCG5JP0G/v4yAfoN+SLjHwrzFtXh8e8HJhgVoskF7UMY
HPYwD/zaHBYY5QDqSQnc1ToDA+QV2gZE8UU+9gblBgbbtvDf1vHK5A/JM+wVEicHOPf32z/THxwsABDlIUC88ugP1xVUAAje
EwsGIEPMoPEb5fkpFa0ZCB/m8jXoMDTcNNPr0QrjHapBItoHPhTbBfAeyvga2cMcDgsABRrX1vjXo/0NN/jhyuUGOvcxNPXM
2zj81AnQC9cbNf05DOMmEjIqChvsCNP03pj45yvFxVH05uUZzwoB8gzMtw4czwkNFPXU5hsi/Pf3ODsGBgQBQv3/BxROFBf2
KeIUxfsQEg3X6etCKCoHFQMdxvT5LOL9AQgYAe/17fTdFBvaAgnmDA/oDN3/Cf7l1OwgHgsuCgr49tPSJzX+Dh3cQ9otyj/n
FQgaBBM43+kLB+liB/jjF/sjYBH7QyLN39368gL1Cg/tIM831t7q9Q++Htgb3gM4Ivjb+u4m0/8F1Pv1D+s+KgTfCdTzDuga
NQcqCSv1FhoIzjFKzzQUBkAf7ujVC/DcDub1FSYq6wgCOg3yKvT/9w07FAoexQfu9e0XBfgDAvEU1vEDABkINTYMSwTnExAv
OiPXBvjdDNouCUf5V/TeZfMT0ff+E/AiDxHt8jfLBTQf5A8A31AGGBzw9ERg7OQSBCX5Be3UGfcGwij5+wcEED/L4+nWTwoJ
wBH6HQ397AghPgHk9t/NEQ0fQegn7Nb9I+7y6+pLEhEEyfnu+/OuIDT8C/8D+AgIFdHsHzI37DIQNy4FFN7q8bANCP4BWAES
RuIzO+3kyevQ/h8c+Q0yAu/DPvst7qXyCtsFABP+KSUDzSPxDv272xu+3P0SFK813Af05RwnHq7bN+O9E/YH8+oc9znk8+gn
A8Ii5fgIAAEG8iwQENQRBubME/8PDRPbGgnQE+sHDxkh9x3/CdPpBvkaORor3t7RK6/u9zIa0BmwExzc4eoj+F8LFQTdDNLU
AxX17/ju8w83xRfWFQLjHUQXzxHd8fXIxCfWyRMI+wwwKtTw9ADH3vjDIBnYsA4C3/v/xhoELv1RBK3UvjAf4dgL3gEhRCgH
F+7zHMHTPikJLkQj4wTmTvMHOQoQQSgxID+VD/Pnv+fT/wbp+uHm9gjnAeD/PBYF9y0gFgfdGdPhu//3De7w0x/THRrQHyPW
+/sj8BvOJwbTAbjq1f8BCgoO6gXJwwMF7+ghDLYE/v9HtE/jzwf/Qtzd/QLGDvQV2fUMDvvwBwofpA8K9+YL8g7a1LsrJh3+
IlDZze0eGwEvLcm2Vyw+FegZ7vHnulAWAdIq+NIKyyHq5QDg3ubnLUEAsP7u8S3x0MLqv/AE6SHlBBkd+RnuLiIwGxzm6tzQ
s64OzhbSxhDgzgUiwxm1BAvOCPn/BwkQ/ScoB/MvGcoIDFvtASLq6O7/FdpIC9oK+8gW8if0qBOwCP8szwwm593M8OH6AekH
+tXgGxHl2/Ep6uTWRhnk5+BmJqD4NSUrR13T7RsaSSz6Jrn5EctT+gf+HStLBOg1GfD4LggD/AQuAxb8/gIW9NrVFBEELhcX
8T/7CPodMPMscS3NB6oFKvrk3RYWG/ZNFwEK2waw4UAGJgH59sXHASL2BgcYDxgbJ/oGKTGXCswdJiIhxvAYC0wUIRQF3ve/
EAP4/hUbGgnaHS9gJhujH/Hs9Bc72fTdNAUjaUau2PJeMh8q+6o16AWtOvsX7DA1/RL/2Pvs7eor9BoKTQ/hXBnX8Sve3f32
xg8P5wwYBevdwy3sDR4C+Acq7xjFH/HrKT8q+vrD1u/T7B/UFg/kGfLtNSLt+N0XCvHYGRwJ3uD0Dwju9vwiEvn3Mjry+/ck
EypMDjvnMr4F/NLlxPkNEwbN7R8i2+YWDAXu7vYNGRQr8A78Au/pOs375eu64/+4JcwMC0QDMzYA6SHb5zbR6Pi9Fe5L1uXU
/QNG/+IU6ezU9uzQ8BZONAIQLNz3w98O5UX4KtsFNiMK6vTdWtDi7QrfNy8cucHJIE5d9r3vDB0TA/MN09vnwQoP8h79MvX1
JhMjS/wW5kv2BAn06fPqEhDVC+nr9hglPg3w9BcRIgcL/urs1jbh3t3/v74y9ADJHP8dHU3DRRnx2gyzy+4FHkQipswFQQQI
Khey9wXp9DQCOCIP5AX34iv5MgI2uQXi1s/mC+op1PfuxeswBD8XPy0SAA4TxfsKCR8N8Brw8BIA8Qv8x/39D+3m0DfRD0Xm
ZwL1yP/sBe3+FcnVFe41MgID0cpGId029hMMDd7F5Q0hvBfnG+wUDQ5NFCHMBww2rvHtBQ/eDOIaFOztBf0YDdckTwzeJvgs
+usr8/suPQQKHR0c0+/+Idv32wfY9akWFyT6/OcYSxncHgQP+DBCS7vhBDfm787a3D4Ry/4S+RYWDP/1JubUFA7tBARTnL/v
CTQwFfzFAAGc3QbkPuD4MvPWFR7SHt4WAyA2GAoNLKP18O74FRjsVBkoHCD0xNA8LgIFQSIOQukM9TFY/cUq7iTv2ywUFd0P
GOgcPxzaOjAOTSf36dT8Si4b4j04LgjZGwf6qjIA+/8YaRka/SD6Eib4EbQwJxsz9+HLEfEGJzYky1gTMj4w4R7Dw/4h66D3
AwMt8DkN5s8OcOnWDeMd9A/HGywGQyjNILGj9yYtLhle6huyLwj7AxkcAQg1IfLgPfkU9xMGuQn79e4pT/EloyMkPDkHGgQO
AfIS2gLu+grv4Jr5xzcS5g/jLervUDcmEBAN8uas/PPo9PHqDNkIIfnv6fW9HCvYB/os2S4kC9cOx+UbKFwoNetXAxUUDAHU
NB/uGQL08hoWKQIPDA0ICuXbrfG9ERELLeDo98hbLuIGIiPa3EPc5O7cA90I/8wVzu2y/kLt3+rRsM3st+FLCuHlpMkN7/77
++0VHQXP7QH6miXqIR0U5TnjMPfK285MIRMm6r7HGwAE4fkswvkOE+wKD/Azq84qEOe59kfRG+glBCS+KgLtJv4rJEvs/DIb
2TfiAVv089roJPUITyAz7fLbvAszBhiwGPIbyzYi4iPx3rEH118BIUzM4t75CjH6Bgw65w7aFODd6iQM2y3wNh7+1OPMJxfY
Gxb4Tc4c/xYUOwT03Dr0+CEAMeot1vzO5vkUA8Q2ueErvegtPxAQAunjDfHjH/QB8/FA6dXku7sT4iQhCP375fT9K+/2yezY
ApkS4uIWuxHqSehG5cTcGsFEHPT6IOjFELAX6e4yDNPTw/4QGRIkNTMIFgMU+UlUWvLN8yQHRCrhEvXW/BQACwr9VAQZ3v4Z
NvrzIwvs4+Ej7wIBBAXZDisAPvQjSznz6ebwHC8Z0fwNBuDsU9zSD70j7KpLTbEtDyUpyewo+Bf2BMsh6t3wNycY0VnA4Mek
DxkOKPvN7/b0vgHr9fkI7B3hJRgP+PAAKRhV8bk4Fw7zlu/c7+r66Ark8gfX/NAbrUH7DvGw7S75SeEK4AgWLvEkK/IHDNwR
1hoVDRrhFjb+HPgs+83Zx/AFNkgeEBrNG+sgDSPXH9bbE2APIBo6BuYHR8RDGO/oBoxVJQviJLoVEa8x0ygrAeb+Jw3I8uAC
3gTFMQMN1TnsYfopIMvoPBTzLwEeAigx8Bgh8CccBO7y+t0yBACYOS7FMPfeKC0N/NOx7h7VEiL85gQg5+QwESMIK/rfQh0x
JSHV/hPKJQMHQ+DONejK9bcH9e/wK7MYISYWAvL85u6/39HZH+PNX8r29t/z0uynOpWjC+L4BBvj3MblRuYH7QUeDfn16xYr
7tsaF/U/Du0qz6rp/f6xLdrdIuUf9yveDxjnugEQASYcziA9ETAAJfyz9i8bHBD8GlFU0Dn+3PnhOs0GDwrixCHpE/0vLcQz
KRkDw+o6AAQL0gv5AefmKSj/+9fp2AHe8AbzJ/HzGRMvwf8BKde1GPEKVwfxLfTR8hW4DSE2/O/X7K42Ag8DFwKn+Fre0Lnv
9SLOCtAtGP8A0hsUVf3pgdrcFOn7NA4h7CUXzRnpNgIoOyAx5tXe5+LJwNzlzQQT/QD6DwK39iUdFgsIDyIB5jHwkArQoBoa
yeUZ+B0fEQ0aCPrV47sb+gQ8MuP7puJU0SwnGiklUBYE59HsDMEh5BTgCBQGJZTSDwM5Bw0rVz+67dX/PbcTAx2JDOBiChIa
ElEHz/7oExgiJO4p3MXtCMr28r/y7Bb6BO86J9sU7RAV0hPtHQ8B6ALp+O/q8/Y1vF0GLPckK8YI28XgCi774QQGBfTeH+X8
Ie3UCcrnPvnTYw4SFeP1Fbz58xgrCfrs7R/2KNzy1OwSNAUKDQvq/Nel7M3ezu048toO2N8OB9slzLAQ8PvqCuYa0xYe8Pc4
+cz/Ha4OG+Lw/kLg/DzJ6BDyRiEH7swzD+/wMbo0zO8DQ/kLRVHf/xQbFtYb1wgkGAcNAhMHDPoy7LIVDI4KAh7E3Q0z2vn/
3QgwMg/YCPcKJD3zGObt9iHa7exQDMn0CA/WxNrevgDXCycL08ZTEhMM5ugC7xDuEBUVJQK9/PnK6wXhOugp+kQLxgG80/T+
6r9GCfn7Ae8a8vcF0chRFxIMNQM67i0wCur06OIK6AEs+tuv6C//FRPi7uALAPczHhfq/N7l4DAZNT/o2rmuMxkr3DIuEg7r
/QP/FT/W6PlC5uga3yrpFgH+SR4PBwYy4OvnBOrZ+PfupBjI4QESDmTMMAYgEywN4kfw9OzjEwHyB+cyyeESER8EGQ3c3+IT
5jAr5fP+2905zivo77AXB+Tzy9Xy6sbB8g4l7tk74P0ZFecCIdPbFr4VLiXqKPQbJ/QRKPzlwzHRBkHvEQQW0DYaEuxh3Poh
0f77Lun63AUTygzzAQf6GScnJAQcCAwnvDY0DPQD5e4E++EF6QgQEggQUgX00eHlD/C52PEJS/lHCO7X/M37v/M/8fwm2hMi
JArN9hAWDw0nWvvX8poL+/Ll2P4e5MkHCdg/rA7yyv7/8A/89QoK6soC//Ac7jcdI+hL/yf+BhwTyfLvDzPy9/4bgdW2AsEU
9dsiK/NLQfEEDQvVWA4TKhH9Af355BQUEtNI7vT9Fgsx6UAbySrzP9cDHPPeDMHmJQ0XCinlLrAbS0j0E9QHIAz84NoG/Oca
+eNMIyQX+TIsLCzn8/vL1Qvg0e4F7UHp1QgnBf4K5iL/p+Uv6d3L8wVQIgIoEQ0WvQr44ujrI9/4BAkV4hUZHh3vQhoO6SwH
4PgyY+w1RxNAG/QVEEjUy0QH6w0KSfAKCej5+SXkuOQE+y0r2/oB5+D8ARbID3sMSRP0/P8R4eIo7tYEAfM+Fl7uWjZm0ucq
7yv7BeHM9er7uwHVHhL8Kif129fpOvEPy/8c8Agl/BkWCfXKBBz68xe28AD3rjXX5AbvGCggCckyxrzKwgNk6dLUBN4MTSHx
Fgzw/ueqSvDY/QUi9yT0PPHB5wj2+RgcCy81yjAFGQm4IQPu/+j67jD17zH65w4zCA0jLe35/+ra5VvyRbnP0hTbKPHc9Nby
ANtPLAoxCf8FQMoMEvT66/Xn9z3MAO9F9/AY+N3dAAtHECYlAQY5CrPy+v7/+B0DHToMLPn9HRonyzP7PeXIETMrJwgztxfF
+/XNEL3Q+cYn+NZGC7YGJfjjDgD+wMP4Gd8EW9FL8Carxh/+JfgB6BgGJss2DeDz1i3yEO9e7uAm/BP5LvcI9w9AO+4GqfTU
3sjx8esQAzj2sTnc4UzcJh4J6fX7/PEMCPcn5x8iOzoqPCYJ77YLCrev2ekiEPYC/+b/9M49DkMQFSUcGi0FSDnq6SEuBv4M
B0ZB+BjqC9fPwu4FJPTMSMTe7r7fMe3/M8PDQOCxOPkk/NwGHCYMBUITAAcS1NcgGsDn8/cH6OQs/gbu2KMYIzr71PHrDSYO
+MPm5wck7SerDC4C7AjeA7nRoBr1EgXVFjYI3DDc5aQLE+EOE07W6SYZGvX+Be88ABEDCwPd6RMWFgob6xz6CjryKQ7l8zD7
vv/2MCMfCOrqJfPNSOcI8S4nMwEPv+8JAungKycS1jP4qeYy6+ARFWgCHysURADbNhPGAwjYHyYyKgoHA/vZ37/J68Xu1t8D
xtjg4wMJ2N8R7JL+/90AASL34d5JBAABDh0M9dbe8uf/1PEP0gr1HF375sng2wop98gBFMLrPRb39trr/gbYH/0LZg75INja
4A/osuD+HDYE+RLo3uTp+scuJhzTCCQXBOv3wzoIFusW5jsBHBwEEfcGOuL5Afv9+fXqGND0pTVHtywAC/9N9RPosVss3uXa
FwAG8yrR1wVC+xIT7vogHQe0EhkFoer5DwIbKwcBJxX98Q4Q5+QsAPQ39j0S+i0A/AgDSBDgGf9CUu/+7pEQM0zkA9YwKvQ+
8fn04BfICRv12A0j//zJOfHwHwbjpwAPNDMwHgU1D0XgBfzzBhT2FQMqAxT7/wMeGjv+5/a7DRPNzCLn1eMyMEkUzern3vkX
/fgF+AAMC+vbFurf4uYvaQhMBDX4sPbh1q3w0fvR9hEByysBpjbn2SPpOg8uIAENBfzr7+oNGxDy5u4uyMpV8xoi7AUnKS0T
JCwn6uT0tOcv4RQgQDnPHfQT9h0aEdwtHGEt9O2yAg8N5craLvz2MSrpNAjqD+EK8BTc3UHx1bQeDgLUDPAyp/kQAxgMJNsk
0eIMwSsRFjlBFuAK+Mk9/94vAwf9GyvtMSb9TSkA0SMNFyEr+tHy8b7L8bkXyPYvD+rt4OkOGAUNBOEs9AfdDBwF980LDyPi
CCb1F+bG8vrEsfO89t0NDQvf6e/rEBML5QUJ1edA2iHt9dfLHev97f4YORL32ffqGfUR8u/nCAop+D4PA+4p+gzt4/z87REd
ESkUCwXq+t8cDR7WHtoB+vn1OTPXH+wFGAUGB/3Vx/nb3P4L+u4m++kDFcIbDPUT/TocL7Sp+v3j7B7SKcvbFee9MfLeGawU
5CD2DR0L+sZHH9UhEN8sFBXlDgMOJ9gS/OwTAwPd4Ds/AiEE6CMOLQPe2dwF4Rk7GQ7qCQE85NsB8gLtAdcGGRURPVc35rbW
LL+l70/qMQgDAgjO5xkFNUNA8/e21d7mC+nuE+0dGAXMqSM9QCPtt+nWRAFB4BromD7YMdhT7wr9A0v2z9cHLvAU3AYsJRMn
9fXWAd+4ACDe+gPgBKLN/9R/yws7GSDk1TsTABQvtCARAEH7M8gDCxQX/DUpJAbs5fnN5+PN8M4s9yzj48ho/iMG6f4ezy7h
4eHxI/8ZNfw29AEKB+wtDEYIBcpKBuTTKwDYvOz/z9w53ZEKISrkKfz09RPrAuEa+RAV1tr3BQ1EKhYMsvJBONsMBwDzAen1
LtQeHx718AYLOP8g3fP5/e3ICeL88fXw9bABtvcvxwT3KBEZ/frpDP4vHfoVPQsK/fUOLBGr6fEfRkIA6/QZESwd1+HR8wq9
TA7qP/Y6PAANJCIz0BkdexIULPAc8zkxJvhEGgg3AjT24ghCKi0JKSYRNTQf9e4K6U4T0ScuJOo5NRjz3sTo/ADq+C36rvIS
Awrn6xbe9ugQ8/g9H0EKrgzjxe8I7x4J+PAEJ+rlzjMH0DriFPXtGyNB+emv/QwZIujt6PMRJPIT/e4S6AD9HAysJAeTBEsE
BAfuEf0OJAwG6Pb0sPfIGTUY8+8lHOc0/wEzvvTn77wr8xb9CuwOGPriGgzgIuAuKdvtWfrA/jbsx0IA7hvf2v/TChhWxwHa
G/QMBhvQ++IZDwv3zAfpFRAP9d8UC/X8FRwH7/gQvwcQHeH2H0Tm8vEd3+4hNeH0E2bQ2vT51ygb3RYsyRYDZhdA4vjMSTM/
6zQA/soB5L/zES3Xywob8R27B9oM1s37BtGz5u0RGqrPJQkrE0DhGwbX8/MD/OcD/+sm/i38BulY8UJBEkg1C7bg1skT7hPV
zhnJ8RIKXCn/Du7kC/z3BxkxSxI12v8Tuens1jEG+AAX/vIS0BPZHtnZPAXxRxvt9uvuA/wCRB3z1y4Lyr/oBiLVAdn77Qvg
TUAU6tsh/ifWSurx//f820MFBvwL4sj28PIkJqcV7R304xQX7iNoGjswJuXk9u/71PXe8vc4rOXqBFONQREiGCHt2/3qEPYX
3tL66Akn6xI8//bt++4d4cfP5dIM6FcyKc318wf0xuQL2vX3+t/gDecOJj7rLP/4NfXi0L3CJ/TEvtvd7wjRFfQh9s4e7QHr
FeY4DvAfFeDj48biHgI/30/Q7rf0BlrE+8MFED4nAfYZBD7+B1IUPCNVKPQKtA4P7Abo3wbp1C8ryibu9+LmAfg67vvlKc/u
6QXl6AQOHUfrt/Igzx4UESce8/QJCQcbExAR1iEIJgPaHAHlHx7gzTny1uYLGO0WCvksNvEm20Tn5Q+yNiYP/Qz1ILcVH6wV
x+z1EtliHevwHvTxaO3rxwfZTfEm88fkxG1dxf/lPAYDD/YD3fMA9fwA5hLxK+/K7xMRHiGeJCIJAyDySTBJ3/PI8QwQCRK9
RvYU3zQjshzzFI0Op2fnPUnf7NMNAjQMFzsX7NsiGxrg3e7ZN+KuSxcS+67m7Moy/On+ww74Ae8XMJoIXd7z8BbT99Rb3vIA
skolVens5v0UOd0SBOsntTPJAuTnJy7z2FT+1h35CCsZACgQDu7TLBsNDxDq2QLFCMki+B3eHv4d8dI+/7wS6xjbABQt2PIS
FeMb7Os26uz1xtcUDxL4B/QM9asX6QLf2bzU3OL2WEEfCKQCKxY0KS0ZK+8J2AsPFr8eDt/9BT9dIMLnxbABDRLsEgbk5gjY
/PngEdXiCAv2Gy7qGuUI/eua/A/6EvELKuPj7gA59ffGBOT6zxwPD9kL59nrAfP1Agr+Rsg19EUE3TTwBe4R+s8Vj9vhBdwq
LTHi+NMR+80jy3jba9EFERYeNOUICdflCPMWH9sV1B8iENDM9RT4+xgC3gMH/Brx/R373+oH5jkaIiThALUr7+Q0Ft0i7dQK
7Ps3FhnJAgYe8PXI3CsI8gQIByxM2EQuKSv1Ftfm9PzwmeX6DeLSFMC3EBDi9PYVFubb/v/54hbi6KqxHOPl6hrZML5o9DAx
KOr59xLz8cQP+8cINeHsPfzhRBLfOf3dBbTs6zPqHbn0CFTw6wkJMx04Otod4vNbFxbu6+q1Fgy8weYWAsPtC/jYODUNASHq
FwEM7B+98BAmARs0ARsV8jcE8jfh6M7y5RIKINrrHP4k3R3tKfAdxrkRGRDq9Q79K8s3HRsf4wY+0Rg09wcm/QY19hz6F9nu
K+zf5+YRyCsPuh4NoyHaFtU15wD/Gib1UBng+gAMGQXn3/HTNvAO6Db7Iwf9HhkuFvk8Lv7rARnF7gIbtS7dKUMaGMr7J/LS
0OWt+AEME/IJKzMN5Qj11xgb8Q/TxN7b0OH+7fTjCeQT3/os3gkJ9P/rGgfyKegq8hLSEAze6eITCxUL+OzTEOrH4rERH8zz
57scHtsCBM7qFPhv4UcT6uzl/PkBIujqHCbtAtrl4fMbzgzl4vf6Ji3HySDQH+6k8A7sEiEdBu4pFhT74Bb36w3lEMIL2B30
GwLr5hf759QWwwMEREreFgIlL84KMgYmHHfCCkO18PMWNiATG8jxB9Xk0uza8uxLBwDS9/Xd/tUS3vU76u8nKhnV3f5N8PYW
+bn1su7hG+v8Die2IuD28BQCnyYlN+XkwVX77B80QRNFQvw5+wEl3/RBKO4GIOQNsPo6GHQtKewZELP51ucx9dIFRSYG0xOg
IxgLHjUp3NkHxzIM0Aj94AXl28ARECvlWsbf6jMgYegCM7rfGTYlGwnCnwfH6SAbGWgHAfO0+uHn49TBHujuJtLm/cD4FfH3
BAIV8jkI8TvdC+64BzEIHSQlIwQZl/b2ttMB6AYM1RUZIN7Gy/AGgf4ZCwvdDCEGEBQADPLW4/oAQyb2Dtkh0fXK8uniIvwh
G7bjj/8LDdQi0eT1/+4WWfFdsgnW/edE8vPqNfreB8f0vzr9NzIKvzkKRBAI+VD8+Ssl+fcVEd/zES3mGxP6D/JkLPv6kego
rwkDzR/qITIfPATmDBTcOScTQcgAJ8wUNxYp9i0SJSE1OvIg4bjv3tmr3dou6uEKyqh/3skK7e5/AQXg7Dg6AuzZxiEnJEMe
DOFBCSzm27n62hkiFtEk1woWCN7yw/zHJBMa3QWtVFgmItPxKRrd9RAHDPn1zNYd6PHOLf8pBvH5vwTxED3OF9sAAxz1HRHv
GRLe5Vks8+ICIB0dBCDzGNzNECUHOfT08/QrpvZB8cfK6OIF6x86BvQyKPsMOxoIAjAyD/DU4OfvxOvw2+0oLirKDCcj9wfd
2i0ORC8nAQ3kIAfW9UMWGBv2+gj47/cV8KL989sD7dbVuw8F+PsZvvsq9A8LAB349grt81Ls6BoW6zr3E8b9GfzUOgrq+/Ig
CQALHL0H7lDh4uIaxA7tCOkVEuPd7UoyxgQEH+jlCDU7DyEGDRvSIRRLLfgOBesiLhzs8fwy+sgW6vAWFCHsExgkIvwHrO77
+cjj7QECHQ8799zD3vQA6gYi3hrx7iUrERcL8e3dAirhMQ0v1vn3//OtyP319Oot9hvd8/AF7e3bEQUSHB3d5wT41+oCJOD1
5gv0Jff9MvriHv3BS+rZqTATEbzVHNX0+MAmauwS/DEGANHh+0n1GyQWNOky3QfvFdrV3CAXygUK7+AA/tzhCdgIMTHX7fn3
49kPACgVL+vt285H/AvtAPnuQAH5HfraKLzlL/ELEOHT1yEE5BYO4g06/e3oHzHvn/wT2SbR/ez87i0wBChEBOoaMwBA2+YN
+Qf1/fzRDdwF8w/TClMYAAH4FiwP9+g+PeEbFPcSWPYq7CsuG8QmKgEK3gT9/DgVMOQOK/T5AvMzJAgA8xAK3vet9vbD6cgn
K+zX3ff2/+UJ++b4+c0mDDb6t9UK0toTAugt8PT3A+Dizb32Q0Ma5S3wA7Mr6fwSLyIxCvAb3AsSzPfaBSwI2QU+7RIJEEDl
1gXhSyEHJesZOwsH3K0AJTnn/c0kMuFWzQjs7CXABhTS7SOxN/wCLO4X6jjs3AEvOEM83PH+DdbqBhOk4Of04uk5/MAAIhT4
Cd5O+gwD7TkqEPTsNwDG1gPUsPEaL9I+uQwCFBb7E7rLQgwKK6oFB50CIvLC5OoV7csABuUgVd8mGykVGQTgEgDu0+4HOMDu
NSNRuiv6ByL67iz2Cf7nV9fp9gPh8B/05Vgc5wQFzu3AtdLsNCsgMV08Jk8Q6hEX6usbEcMK0wAHzCbcMh3K7/owJQ8TJA5B
JBPL4toeLfvy3dj8GRoRGfUL5yb/Buuh1NYg3gwH8vdB9R9GBeU+CcLO8AQdJSkDIugyDyb0AicCysc4LeHvJPIN9Kvb1+aS
AdLjBfkKBhXwDAz85LwE38r1Q/byKBgWLT3m5/mi9BEQ3c0hIQr0QeMx7/f26gXf+t3ryCbe3gj9BOnAQjb59+kUQu4B4NXs
+s7v6xD63Prz7xIPK/1ATfYTAAnd7Ab31/XvAgowIewO11z0L+3Q8stiU9YS/z/yCgzHHN3k9w35/xUGCQr5xe4DFhIMthsz
BehEADAG6sNi6TLy3CczASciBAs5KtO/MVTN3gXZDC0iCh/U7PX30t8fGx77oeLex9RL7yL+Bwk1DwTxwDH8BPsHI/i5OQzu
8BwH7c3/ExnUXv0F4r32ANfjMfE1KxnhLB0j1O763vjRBwEx9gHcHR39+t7nDOUxEAYVLvHe8xDw4Tf3+vEF1SfxABrBJPsa
o8oJEBH4Iswz+/EK9AoY7Qo2UtweuRPNyOL6OBor9gzrrRAf11Du50EIHyz7CgLeDjM28PD3CQcHGw9KXtkb1/Egn/NmXATF
Fyb0GR2x7A4VwyBc6Q41NSu97Qvt2hz/Fh7tD9AL+fpHDOYP20nsKvkK6wEtJ90fGeoaDgnkDPTxAxQL0AUCCyI0MhXusvIL
3uX+3AzP+x7j3w8KnELFEn/t7Ar+LOP7SCLDA/giKeAGSBMa67ru3MSk+uwVCuMTBqYj/6w7FjXdCfzM+N3i/hrZ4PoiwhUS
D0zeJNHF2vfXxewHJ+wPOsvj0CYYFtcCLcXaHykNLiMK8rWn/z46LwXW8F36Gt/UGeoO7tMO7g4k9zkZBfTV5y7Z4DH96ecF
OP4OIAwsLhkMAD0aAecP/OQDHFXkJk8XVyHfARs+3tQlDugTDz3sIhTzCOkp8b/1BeUVC9q5yi/0JCL59w7/2VwsKCTe5BEf
xBDHCOP15gcP4eMgIhbQ3xIq7/Ax2QsvDwElHsH/DupJLxLrAxnquhcsF0//6O0zAyTizUIW29kxJAvqBPr00P7ADdv+6dRn
4fLg7Pr148EHCJ8Z0NIFGif8tu8D3gjiBxQrAjfW4vv4IBftCv0W6AESSzgDyvsT5uXzaebpGSsXGhwOKugTFAIVEfAxzvby
69ldJyASAh83FAcV5uwBICDnN+38GB0SHxAO59XS770JGRbm5dL7B9/EFvgSLAfcHBLRAjvxQAcAHNH+6AjxCcsnAe/8DRoS
Dmg8/Oqy9vLGCfgIFxITXTDAItzKDtjQ2NLhJhAq7PEOBfAg2vfs5xkEM+sK+tsxFiT78PvyKss23fL/6bkL5gQJ1j7N0xMO
x60FDQ/wy/AP/g8cMhX1/8Ufm8gWJR/nTcf/1vQJ/sMNpBsILj//8F0H7P8R/vop+eUkAQLz4BD1RyHgFdva6iHxLfo3KtK2
xyLh+/rl6zPKE7zwK/XoFu7fHBq7/+oW5Pj5z+f/6zY3KwEIFP7U0f4CzPjvE9oKD+/9CfXFCPMl/CoIMv/1DwfV9xMZ9Nw/
QvXn7/IUFxICCbTnD701OQ8vy9kQLNTO7gwcFTc2B7M6N3AM6sFEIOeV1eopuwD6ygog2Q79LvIDMtnTEw3vCR348uwGLvU2
MtlK8vLu+PQXAPcM9AeoPwyqzfoR7QMZJcD/LR/11QbMDBTdMSks7uDNoA8N2fyBGzkG6Rj42ijw/Zn/7Ur3/y3/BPAAAx7W
FDny1PGpCOr8+OsT+B4IDvck6/Mf4Q3F5wr11QYi6RcKKPK9PxgEyR9KZswjseoNHRikFw/E1k4J7fQNBLgP5xoB79X7HPsT
F+PbAiUcNsri+9gh+AL2FBjjPS3vCPwBNecyAvb9JhHo4QALBgIf9RQ0E+QV9g/sCAwc5wH+GBMV4AjbKAoK7TLXDBA2Pd8o
8v0dzyR/Jfr5K7bgI+od9D84H8fByRr7D+nFAxv87xAf4TLX8LjN6xAZDcv2J+zaIN/SwzgLIigUBR4QSC0OS+zl7HH25uz7
BjYPviZED+cVM+HVFxP67r4wM+fu/gz+GyDfC/XeBPQx60H15AT6CDEQ+wj17db7Ku4RHALnBS4L6f30CgrE/yolNuv7rNMA
GeipAvMNKAdnG9jO+cbryOI74wEnAjYOJiLn6RAa/Csk2/hZPsge5uHCF9MGqeLWWPQA++AQ0DneAPLwG9fuDNkFKCP/Jtj7
6uMKIcz/1iu+Eh7j0LsMJztQAAr0DhwN4e0k5dgO/R0NKN33DOMqKrDv6g/rvdP7IJ9R6gQcABskPgLWzvn3DjA+4xGr+SD9
AgsZF87vLyEfqw3+/AOY8vgLDVvU5vbw4iTB0MnQIPvCEzMVBBz+/x35/cZMOAfYBCQZLBzfCRADuvbA/RK8KyHn//Pf9esR
zdMWD+YjIxTnzOrVBA4S+gjI0v0hAukmCEQNGxgkxwIoE+4W6u8T6QQBFAwaNh76MQ3W4RP3F/AS6PYGFvXsFCTAFN7VB/zy
9vP6C/IjpxYUAxYJ9gz/Gva93gQ1++EWBTcF8PPaCPr2rMvC1Onb9MebEOjpDwXWUhDt7PDwxO7p9Y/GCroCFTvrEPMlKeNX
/bXLCOjx9hG++OMmFxzQ8+3LyAoHyREqEBjcDA84/PQA8cM2B8L4F/fuJfj++f8yVTnyAATcHx7nxMf46dfa0jMG0iYc3u4S
NMU+GRUmCOvsAB8y9hUHKz0C2NcANw7MH+/OEQY4A+b67tfbBBHC4PPhEFT+9c/v/yVAJTDo98HmFQfa6Pgu2gPXOxAiCQcC
BtX91Egk5/sZKSkJF/TuG88WCtcC0yvqAclIDB0cCA0B/gg6AsXKHMwnDv8+5QLlAg4vJ1AQFMkDKS86IEdF9Av4B/4qDMPl
8eKI4e4tLD4+FvTVEDM4Ku7AFQXyBtFJwcwY/fgNCg0bTDby9ATuDND/3fDMCCL3EDrtLuIRFTXZ91wK+PruDgXQ6NQhAL4O
HzsXwygD8hHZBdMo6Ccb6vHH5PrqIOQS8P8K+PjLHPHu4VQVDvL2CT32GgfLDxEr1ektGt4gJBgkDhnz7vL3/fFdHQzhtALX
8dzvDB4QCCj77DGyujcG/g/W2yMO5PoOKhkF9QpD+/r0+C8X1ST/7c3SD/YoWE77/DUT4Q3S/9KqFvcJzjANHAbqM4E7CSdF
HM0iDtDyDtvc5+H5Exsgq2nG68X3FHm59gX5zhU0K9Ec9/j85D4gLrnlEwnp7b0iCMoEzgvx1xwgSBgC5flBNPc13s/AGh/8
2f3dGufdDCTr3RMc1u/jJSDbAPMuHeXeKRQzDS0rEUshMdIY6icU9wznrfUNIPD+GBorCeQV5CRG8AkYExP+8iLk/gRI9xD8
6Sns1QIK8NwZCevRDxk2DxPlOQ0ICwuq2Qz8BAQp+Qkj9BbEJg3P+85BzyoQ7T8uLt7e6TrgtQge7wsVAOz9S/0C9wnk9vi8
Nciv+hLgHAwLw+7xDdvq6vu18voO3Ory/vjqCST1/DsC38gx+voe4DLepyXuAh798Rv8QysAOQIzGvDHR9UyJgAr+SHnHg/9
EArq6ePuCxX9GAkU1sHYFbpe8QYORQ39qR8y8PwnyfwVO+/2KPcg6O7mGynOFezoRhAK/hkV5xn23jwjKiUUHyEjHupTEPsH
+0AV9TU1Sim0GEHkFjwP4g0kygIi7f0sBu0RA/Pv8vMeHfTXDN0SDADq0jgrFe/xDSwM2hUz8AcQ49HiHh7j5CbDDsgHSez7
GBv48/4VIzLZ9doe9fvsHugGHOkfHt4nLx4U9N4sOB/eJvH7KOQA3B8F2v/HAPTkAQsH9Rnd1wYz+gEF7yjo/iLTHBEMy+cO
zuH5DOTdC+rn8iLyBvo8IyIl9wHg9PXg0ecq89YaM+kW5h4C/e6/0wTsNBMS9g7cL0bZ1ADsKfU45A8TIQzdfunM6+3s+QHq
7RQMAQr8z9/84O/vBhBCFgUj41cjI/8fBN060CoYLk1BFSnmDBfY9CBF5fUwC+JlIaTH1RVc+8bU0vriB/DH0CoSAPv6repW
AUHEHeJb59xH1yjfIqEMweerqusw9NYG1AYj1er+0xbHDfP/WxBULSbhBz8LCCgmdRdW3A9TPRNe8esO/vYm4Ksl3pj51Qjj
/eX6Cg3u9uEVCRD+BjP73BMKCc873ssfA+07BAcw2P7388TQOQ7eSBDiKDkg1ArJ/rIIMUPpFd4hAzLso8XkKdr0BBUG0icw
IBAQxxYHGgghWj3f58XwGA4i8t//3uQl/tVFIC/q7D0lJgLf2wmr8C7v/Pb8/U3k+d4IJArkAgc06ybt7jj+DQH7EOTNCNcU
PgorGxf+OdUG1/IKBAoiNCUm1C7W7/T6A5YO+xP02xrf6+wrziXg+f/hA/P57vz1Ce7a0f4iDOT/LC8CG83o1fWd/M33D/UX
AMk0MfI3/UIE/vrsCAjHJfLoIeY5QycuLS4RAwb94RQdsPII+e/aRxj74B/vBhQWHeHW+yreCSEYE7zU9U0W/xHzSu9C0g6K
Avvq8NT/F809SVAH5eQw1dokHBzhIAhCz9P11/wHCCohCycZPK8fKOTQGurvFucXGfPvqR4bMQfxUbPME83ndfH23zr9EbcS
CST7+BPbBuIJ3CbUxx7BJxbzCN7mCxX1NeSvD9r16E0rHt709AYDZyFH9A4S0PDxz6630yTi9TXh9+jWugPIAxfL+gET3fwf
FiLct2ZW7hnzB0oe88AD58rbHdIXufEBD9MVH+YRHxXOIhY73+kC6Nzy+ALaAPsWNgYMCvnm1OHZrcnnK8vk4tvb7fff6AwZ
Cxss3hAFJwcRCaPYRtsN7Rv4ywj59gzFCr0P6/7m//z1xdnt3RQEIAvO3RAf8A33GfztBAIjAQUeLyEwK+AsKdr66/4K9hjx
VziQDPrM1ggH5ggcOu4vXjXytu3n6xNM6DsSF9Tf8/Xg7PjQDhT0FVv8P9HL8xrx7db45e8sERYP9CYNBtzJPQQdPun/+gom
Q6vn5fwU8db4uRTvz+/wGhfuVtwLGikT0u307BcNDOkc5U4NN/U4Bt8CDMvo5k0bYwOW/wJB+g8FzPgeOhEjHiX96zoBFB8n
9wvpMSTzUzENKyvV8PAKEgD1JzeulOb0X/MCqwcoLK7EZCDf8Q7ySBnw8+ZN3ekyulHPi0MluOQfLRGn8gLVEQTQ91/wxfJY
JvnGQsz0ziEaReH18tXz4wAW/RnzLAMQ3v7VJDYrFery/B8QHQHICRf5AOjOGBbh4Soe78Gt9OQLwiL5LCMR0TgpGQ3G2Pwx
7w0nI9IB/N3i4RAFz+sQ/AdH+f25nN8pAgn86Qk6QPNODQ/yE6vaHdQH/OX2+dgyIyUR9SvwEEfzvkIo9u8Dwfrv9ez1NREd
EvcmzvrOt/5AERAX/+tPJiAUEgXHKejS/e43I/e9DSnN+Or7CNUB/hTv5gIAIuzeIg1F5e829SLxXAK64ineLAG23CThAA4P
/QUN9RgW5xMoLzbDRdK6LTbjI+30KbUHDP/j5ioSxBPpFMI0zR8PCxwRFRENMOzxHuwHvv78JDwBEBP9CSYGAwjp+9T/BhwK
CPwZBOW+zxRQRjXs9tj4AgIj8t7ZJtTmVTvh9QQf/Cc3Qt8iNuX7TBImQhIQxtnft+j2thTd7DjM4DoCp0S44UzyDygMIr4J
CgH3Bx4j9/AdDx7sS7L7EQXSAyUQFeUYFB7L8rX85TER2x0i+uEt3hkECcnu3SkSEyb+5Q2aCRgGzffc7xjjJwfhRhIDL/g2
Iu/v6xMk6xke/AH6Sjsv3w7dY+Yo9PY/Py7+DSz/6t8D4sUBBzfcOu4X6AsM2hjP7Uv8AC6B6xgG7iMH6Bb/Z9re8jr7LegR
Jf1T4ir/R/XX6aQozt0TBQwoRxrrHDwRAvx19yzkDh7fVBPJJsjzEBL/0vLo+QER3OjtFAnKECoNDwI/+gXeCeb2AiD7A3AW
9jL430fO7sc3JRm21Ra6KBW5KEQl6BgmC/C92R1d9xcKSeoV+gLj6C0j5RDTJeAz1yfiCBwWGAjuGBYDIOb46vL7E+zEKg/z
JFEr9hfo+voL7ejcA/LeMOXrNtzfD9YXPibxH9EGD/cn44rvJfA7+guZFOy/LRuuBfO+pv0MJfop8AvISQwh7SERr+vzJRQL
OrKyBfPoA/UN/R8DG+nxBT0VKCny7C7tEtzZ7DPx39YfART31f4wFgnz2fosHRDIGuIG9u7p/ejcElfy5+f16B7t8SpHziYi
//gS2MH4tsUCEBUyKRj3/Qwl3N723gzw/vDzGAVAD//cArZEIAA6BBAD4BExCA7dIwfCAub2BNQp/wD7B/AI6fTONhQAPhEb
S8O39fPd2+X7DO0WEx9hCRMK5N7Sz8wADe70FjDiyg322Qb8/CYAICsKGRT46v4fCyIhM/foNPoIBMQMNAjr2M4FFh/J/PX/
8LA8ygjrFSk6GBz4FhMVIMYk/Ofd+g3m6+7n793rBRYU+EXYJv7uIRL74gYbKv/+EtiDKvDO9fRCCN/J2w4j8SbCxygBCh/+
/gITCBjkFZ8mqww7PQIf1g7dEv/13/z++CQuEUHRIk33CijZHuMPQsvZRQjfE/YZEKDa8xEa+tUnJTIpEN4WO+P2ARnLCyja
G/7kTOUTMwAeQjPOLxT2FAsg+fs/Hdf2+yYVKTn4K+44Oxy6I0NE0uTn5e8LF/32CvsWMgwbDxD63SIc8O3d5hUAAeoh7MVI
w0D9COYgL/Ts8+LeWSrxHSHtNzsAwtYH0dEf9t769tURuwXPz0DwAxhB0Qsn7tfrBEQVChMZ4u7xAwAN69Hz7uKBFf8NQvju
K9wG8eb3FCAaE/4N7QHWFuwWDt7RHtlp7AvYJ6Tq5vThofftO/VBKxT5CR76HA8H8ATB+ir7HAck8f3M/PQHFe/kTb4P3Qbp
4QdHFssi4/D119RQG9UJ8fXc190OBg7J7Qde/wX/wNv4Au9W0dvm4OXwFElIHgnaLhgK7y8AFPrxUUEw/iUa8fXpHqs5Q/4u
99gnJAf6AjsCqfwiuOsOCv9SNwwT7c4N8Bf0Cu3cA/si9/weGikXESMHNOIT7P0V37v25tcC80wCL9e8wdHe1/TSxg+z7Cko
5+b/3C08+AMXLjcDK9vn+Nvb8L4X1aUjGNcA+NMH8Pz53wj/+yDl5PwOEhkU9BXFBuYJRBYk+SAh0ez87BsHzRKY+8j44TwB
Lp/68BAjEhb7CA8P/yQhMPwnKuT3tPTiy9bLwELR8ibVy/DfyRXt9SzV2gX3LwVME+cIGhEQz+E5OzzF+q0LK/QQ41ge1sQ+
LaYF7SLmCQs47JMA3t7Ew+PtDDcF3vj5ERXo5Ejp55sM6RMx+ukdDUDo7i75xRnpIvgpMBY3Zjrz/jIZFP3zMuvP8P7T9TUX
KO0jHwwH4C3u8PqiL+oZ5kD6FDLvHc7j3tzH5Qxs5CweHgwM69fv16uz2c7y0cT7Cdfr1+ESAMTS/w3h+BX59A0P49gi++nI
GLz9KfsZB0gI3Sv6NhsRKhc2LQc3CD79+A2q2MoXAf39Ids5Fws0+fXp3fPaABz6F8o56jAz8cwa090DQfYKJccO9SL8FizZ
JhTE8h4KERD32hBY2h8OFuLZ+B/xDCoMLUVOwvXd5jAIGfhBBEDt8BX5T/wa5/0BJuFC3eTwAf//9MkGAQApyFe6y9IF70/u
9N4CDx4z8N0hyS4TCT7dFRjaShz/C+Qs+v8j5fLT+Qby6iAfCtQu+u/77Sb7CvYc9OPqIzdE3c0hEQYJ6sPsJQPkIDIYSPUK
LiULLe7zEctCJ7X1GMNRbTbYIOMBX+IUC/T4zfe5CNwVDiLuzPoFMOT1H+gmt+m08wY2Ot3x7PrmCgsY38IstfQKdvIAA9wX
vFEd4/e58iLwzgX0CvFf5f7h8E78AgoVxqXvSSdN8hb+CvBDDvorRLbPDksJ/erxBSxMtwknAffTNdAQERIC+/nxJQkU4hAO
CVBGugupGczH7xH2NPbSIyuvGvcFMws6xv4AyfIb1s4P/zce8+ks9hEvOA0c9RQD7PAE8QDc9xMd+cQL/7kDF93gJCi47hwZ
Bv3myATsJ93n8uUvBBIDHw/UGgLxBtEl9M/3FxLpBuzqzwP9DPzL5fMpJ+MFAfYsEQwyyRPiLfMP4u7zFSvxA+gK2BEBGzIM
+Cob9uIdNCbrEwoODzn73RbPKCH9D/tY9aTuvv0B98QQIQwf+CjQRf4H79XUESDa7yjeNhoAMxUL8Q8W1fnlGTQcI+3rJAz4
HQIHJvz37OQ53wbuJwtY49sLvSXr5AABG0oh6OqB+g7hG/7sGkgJBlwG++IMyrLiFSHu5O2m8NM1JlAI7AkX9CA0FAUUz93Z
wa3h0get5zje09seEgUL7SsA4zAw2wHd5P7Z8RjhDh0POgb+APjP6+fcwOY12KsP4NTkrRYC7tr4tfHX9QoaMg/ctbgJ1PDz
CN4d5f4FGt0NDQ/l59nH//nmzCslIiUM/Q3oFE76DhgfL5kF6Q4WDMsWChFDEDFA/+kt/yYgCzEhGTO/DzcTI0or2LPzMSTz
8wvfxd8J/+/76t8SIQj9GfnXJBISXuDvFZzhEzQX3MIBH1QMIwzcxChb2vYlNfzd0bw5HaUGEP3dpg3PCxX1AxP0/QsDBPMm
GR2tJeEP99f/+973/P3b9/qiOi7vCvK6PwHlBtQrIRTtCi4i/vL83TAoDyBY5xERJyIktRcc4Q0F8xcXXc4B4vbpKsXKCvre
E/P3APpLBv0FKjX87yXhPfkp/roXKEnhgR0cFe74EQ0pvv0XC/ze+SjkOff11iP3Aer7AP4b3OwoyzT61PPYMQkiASgQteL8
1Nn47AgZAfzvzBn8tCPd4BYMJi7hH/X/A+Dq1B8fEiEP0jHo78/N9/PO3uoe/hrVDLyqF9r+Ev0XJsvlIDUMWxf/BSsBEeDl
JxULNPEL7Vux8fsRECXnJQIt88QPJeHL8OLrKdQWUOowLNLrNUf5FNL+JvsdDfE/6bDfPdXo7PrzX0zONRYJItgi9d8H+g3P
6+L8//fpFf0iAgQRLNMAD9Cy9P/lFQIQJeQO87Au6ekc9gsl5SX37wwb5sIKBzoJBSxG+Qnb5/KzEh/VH+fO69rdGwPmLsYz
4v3uD9gN/OkqD9fUCAQgAgZG7O7H0Abhxqsb0vzj9RT2yv/k5xzW6B7wzAAW8gIG8gL92BTQCC4GLyH0AMf0u/HSEREq9/bv
FNEIGL8CMfrkAf/KIwE+6A4K+/0L0B4JJRRI60nrCxec3dAuWPDz1wjo/Ty5IQF3HvwVRhXbRxRD8DFKVBz0Bh2xFiXe//Ds
mfsFCyElBBgTIunAHxf6BdAm6AU7GRf5Nhzs+wfrBnEL8AbrBQME3R38PTEHSSgMNr4aNRsm6AMpBMf+Cw028f0l+AsGDe3n
FgoJ/t/4Cg32xfwBBEQFPw/FBncc7NspChMjP8sr3Rv8/Pz/f+nU8N8aFCTjBeUH6L9D7C4a++gr+yI9y9XZULv5Az7y1DjU
KxYAABIdGhHnxC0iygIWzBLwFefg5SY8DSM8AR7CD/YzKxIrRg7mFhcpERQU4wcQAPHjNPYAFQoq8Ej76QsHGhwC6hD2Hucq
3cXt+Rck7vUj+fTz8rYgs/6pTOba9hT4ABQgGObu9+D/0+3T8QH/vQr9HiYj0yToGg/3AeodBcgszycSIOr7/vDYMPjmJ/AY
GBbe7ejTvNVI58QA+8JFxv4I2TkX573VDbrdEUMz4T7UC8HzHgzi4/v26vD0/BfG5/YtCQUA7ek3NtbaBf8LCr/v0wkPuN0B
/Pn8vhwaEd0yEQzcCfE29R8k6xrhGRMJ6/r4B+jhBhLZGCsQ9wfoL+rr9gn58jO7Ft4+YioU+/o7CBYj+gf1PjkGKiwfNgcy
G/Y6ECXHFzDf6wagRujsAB4MsgQLIxoiNgkF6gcL7fkbL9At+BsX0BIBNuIR0gPQEukI1/306NnpAhP8+9P/Cg8NEdTD+xEV
xjj25igIAA3lC+LbDc79D+k3ARLRKhm7Sftk9t00UB7m+hMg8/wSAuseBL4nvvHFGBMdIAELygXtACjOWMHmxOAZEB3UJSks
IvXyJS/M3zf4CP3fUc+1/v6tRAvGJQX+upvYv/nwBdpJ+yHrJv8aBbMKv+zhKuXDE+rwM+QA/ygILxk1CM3g//ndAesn/dfL
/Aw85/Y44BLkFyDuLg8u7Nn/5DHjDSn5Eg0i5yrs4/0JyQcQ6zDOMyf6vfD04fQD6QkME/q8FNX18yzm3/QzA6UbD9r73e1Q
2Rj3+tAQI933+gUDPjH85gG/9C8J3dP09/IiAikRDeYAK1Pu2tD/HzYWRvzw6Cj29hcC/iTr9zD6WeDLGw36uEEG2+UL/ELS
BP8K39stB/orzRn/2/Ld7SXc8gkx1/Il0/bc+sQrBC/MA7Hl/wMNE9/8DxDT7eUO6c8f2i8e6/I1GjH67P4fUBZAJwvZNNnh
/QfMBu8lDhoCGT4U5MrwB9Py58ca1f04F+/y0fb6HvbsAOU1BADe6yHo+ukOJRjYG9xF5CdBMAwO9t4HJCM+K18t/L77N/P2
OQzx2C5RmdkiM/naC/Xg8+Hs7i3Mzxz8M+MG/Toz3P4ULyLVCe8C8y4XJXf6TfT56+/f5Ccn7CYORD762cPxAN7c4vclJgAX
DOQXAOr6+f42FucbCwrNAxtT+NIFKxAZHfMLCwXe/EDmWccw5GLk01jWVMkWxPu09Zukyi7pyw3UOiXN+gbB28r14hYi194i
Ddcevh325ggZLigo3REM9gEU+dDx8iEI7Ova5gv/CAHD+UMZ9Q7hCv/jAvD5+xDO60owLCXexhK/AjVh7twYCB8UDun0JxQG
9fLtzxTPRhkl5A/UJxHzB0cZ4PUfFNId8MdC/yVTMg/lNfbZAuIR0tL+8DsN+BDjE7sSFPLlBAgN+ycABfb1QxY2HSwhJBTu
CRsxJdkTtuMLwRz69x7yCds5O9AU9RjWAPn0GxUBHNYH8vdI/MsIDSbGBtorXdQDHUQhDQX489vhuNbp8AL+GQ7KANjYA+nL
BiX3JbkjQzMR/LT9/xDnRicnI/AOwtkW0wD80wz7+itAD/rZ0O0I9vYI+Q4dABDdAjvrF+/YAgDl6DkzAP0GMAijHCP16v/v
Hvk28/Ai+fYpMxQQ3v0N4/8n8va4IA0aIED7EA2X0/XZ8fPVK9/zFeoqA9zW/e8uL/XrwwcJ+/n+/uHGGBgGVz7lwRQv6tEQ
0RgaTLYa8gHwFSX8GBQE3bAGBSgdCzjvDhwF1RM5tRAEDBgFFbn51sjpPAzxLt0QG9z/HbgPo+/xmRET2gcvCwDiLAT7AhsC
6BbrEUnWEuIRoyb8CyLMARDf9Ab9Ggb6IAhSS+nhGCcaICL11CAtHCckKRwFgQgLLe7QSTnlR9g2CN7fHtnj1CYzKgROCP3+
/zbtEy8YMiMuBjMNGsP2OCb/4kH4NxsEMu343TSvB/sLBZoT+b8ZO+kcAg0o/boyB/sbKQsxFEzdtCIWCfrkMBcoGxYXAhav
x/W97OneMBn7EgP6GTDqIxusFhIR8wsKEOzr7/IIDP8qHa2rvgnFvPXfN1IURCnez9Xt3y87H/kfVP33F8jv17XG9OAcB98i
w+8R3ggN/OFPDBBWMvcI8goh6hQZ7/klEPX45wP4DAg6nz30BBfsNu0Cvvi916QA7+koEObEOtzjCukEH/4++/07OxUIx+/s
1PTS2R7qwA4t5O/tBRcc+uD1/u4YJygJFgbe6AENziQtGfrrFNbIA0gYMArq2g8hNxvj3iLF3xcKBssjCuz1BjQ5+hE0xtAO
+fzPGdHV+w8NA9o76zEq9Vf43PrWAy8TLWDr6foP7R3y6937/B0A9/gPBDb77v8sGPo39BcVIf4mLgPCQieiNRIN8foaOhUP
4x/OuSMN/RQrN0XX7rP1SyUc7uxNIc3SFAMPQBvUIvvvJNLDHirX0hEv8tgK5R8m3QMZLM3w9SXzuAkFLAUR3WH2Ah7j5xwT
4w4S1dEN7tUc2AAI8frzKenF8RLW6L0/uA79Gv7ZGf9GGAH8/88T5NcUO8beExEU8izw9/3G9yYN/+4gEMQxAvry8ggU8+zk
T//qF87jH/3nKxIZCxsv+dMiw/3xFiXkHB8E+vfLxiIvBw0R0BI8KWcT2bkZyb/5CvW1Fy78HxEILPMF/+XOIdoc5ALo79r0
ANQM+icYCghFNPMrDeI0+RkaJfvjFUn6FdIh9hBVEPwEDNu/XmEWJd8wyi8F9dz2Dekk2PA/Kd7k9/0PBBrzy/si9J/81iQn
IfEhCUPe2OTr0vHMzf7BGTD1tdH2H+Uj/Ri96dfbDB0LN9bWFAPC9NACOULe8efuzvAJBBb38fEq7zjO3eb/ZR9DLxfFCCJA
A/JAHd3/y+kHXgXXwNfM/OsmD+4MHf/+A/vqHAwV4AYv/iwODiD89xzx9UEbTORgLCDpEySw3Q4SAwz1CRYQ00L2Tyroqwf4
Ah0THAn69gMxGhQSMakf/+j+ECKzBBMQCsDk0fgYBbRVAD4K/gpG5tno4v/bT9kT1BkkDQvvPhjCDQEZ7+XPBjG4/tAcHMwZ
HSEd9twESjMDIdbM4RYw6fLy4SDh3hES/O/s7SHa8icmGyoTHSAW9xTi/d5H3uzsPsKxKisnAM3RLgIEFgbfERPK/A4OpwP6
EDEh7Pax5yQdf1BN994hHCXH1BAX/gXlFMjC8tn9+AklKyLj/u0SGhTO8gbO/982Ksm92Bu5AhH307McIwr3B9QZ1AMW3/xl
9fo5FN4q9CTqxfgMF/sM/FT9KMUH1EgY3gbq5MYY49QZ9dn3+dne+R0TCBUqwe3Awbjo3/j23Drh1d4I4/HPugHr7gz9/hoE
xPrj5PPgENr67QUSwOkY6xMZJAneCrH4GNbM3AYBAN7vC9/wHcEH8xEHBPfTB8jO8iTxIAMt1goS/PQG3ULVGg/U9//cIffm
C+MYLO/b1R7/KSb2uev33B4GHeAQw9TpFwsRLPrg9d/10j4H/O7w9yfDC+0QR9zH/NYXA/zh/LcnIxAG5AoF9+GLw/UV1NQc
vb++3gcg+u8iycj45NX7Kcod761pBNxJCP748gMS0QwZyu3F2wndIS3/CObj7hD67hzKHfnqNwMTP8btBfruGB4SAu3gz+Pu
38MR4OQkHgEJ8iPA89Tb+xoyIQH0J0UU1gYEHDPn0XEe9zILDd0LGQbqJdXmCfXkNLu69+QFsSHyE8vFINMF8sEhDPDJCdHv
Hew2/y3g5gUq8wjd6DTw/yAEt+YL1Ko/BB0LFecIDg0X6e8KPbzJ+P4oCcHb0Pn+B/YdAPcvPSFy9QvDFP8F58875RTXGzsT
DPLoC9sHyzHkDvz7tcD71ODQI/QyFhPHRh4xKK39FfXdGhEi2Cri+wf2AwH9yuzx9ho76P3G8ergs/wS++70BT4ABCndHDoX
2RUK26kW2eYH2vw3IdrCDCJsIL4E+gj8H9EL/jTYBjvs5Vjq8vylIGoSFAHg1cUtBfju3g0cUAQWxfcDBc7sEwAeVxI3LRHk
A0LO0cEc5/H3MPbTEDk6EBJCwecK+EoQ+Or7IQo4ESfq7jLkO/fU9O8uQt89JK4EsAH5EuskCuASD78i2/PcPRVuCdEGs/kP
LAHbBRn9/v0J70Xt/+zODRsnEP4M++nJFv0Iwhv3SPKvB+fvAcThIMG4FxEK//UE/knTLxYW2vPfE8HeDCALPQwhEgMICPcU
GXg08O+9+xUFCN/nBezrL+zlSdYY6aLrKy4cpugaC9Lz3djaNSBI3ShJIwfvqgob+ca7EzvEBzEQpEDUzTHg2DsIDBMg5xDT
C/vdAvUYSB4TGRP82eUI35e0StsNA//u37gH5s0+yzAh2LkDAui+2vcXvS8j0ffpHxMdCiDU+dXLs+zWJeG07/T4Bc+6AdER
FsIXC9sKCgr4IPHNHA/rEwe79ROBAAo23jQL5O4O+RAEOx7U5sv7GysLDVvkE+v1DBcMvQoMJj0RXif+6rzi7d3E4dsr5fZF
Cgbi5LoZ/u8iz/zGIiTTGvz8GeExX+D4GQQl/fPKLRXO1P0D59EF+jTZCu/a+8M485AICfi/2AH5FCYeBfsGCxUi6ufU3+QS
7AYYDeT5DbM6xxnxKNH/LAnqGvvsFRnxIcnYCC3g6wMeBP4l9gX2Nd67AyLXH9f9F9QKAwcp/vHr4fj8+gEmKP8e79U19/nz
KUkNBx669fDevcq9KLnsGNzYIPfLF9L8IBXtCO/98sUk+OXuNAkRFBXiCgH41fXUIfNQ3+oQ68f46C//DQ3b4iUPCOLv3Dse
9TQp+QjnArzvPS4ZIfTkHi0QAOP05QbtEf4l9zUx6AcVDh8x9dz/JO4B9d8INyjxyzY85UMEfjXA9wleAAMfyBLwVev+aDbn
FujfJQzN6QOo8LH0DQKgEjBH6wgMmO/t1QrkGt3L7zoY7fnh9Of84Tvt8S/o6RcPDhzkDCwHMNwTNOuf7E8tFwPUUUL2+Svm
uwzP57ziFgIINy0D3RvgTybkLPP/2hssBwEjS/Ai1hcG+zDc9SsN9BfH/p03vPodBwsq7tgJDtUb9+8p6x8U2PIHQRDFv9ga
BuMs+QztDPcyGh362eAFENNUxibMHv7bDscZB9H5BRgNGhzyHhbRExoAFL7tBvYKAxgPGCEe/UgNwQzUJloT6+oD4vAU+Sn/
Bs3jIdEoKhj55wTl1AwF/eryMOAe6CAgGAXj9hwa1Bst80niGQEhPPsuMOPpBw0a5B0DwjsQ9O4q6AQVNxAACuECKy3USO8j
KxjH7SoT9vAY6jL6/OnnOegLHh5BF1Hb8NwIy8mQHSj58NZF5eMV1s7m5MLGAjkAIPkk8Prf3Rvv5CIO5+v7+zEJ4Ujo1gsv
KDLi0sn18Q8+/avmGR765vvi8Bj2+O0WGcIh8xwO2jIs+vsI9+MUJ+348eXMnzsgBQUR4gQMAdnu8tL5/9n1B/vBFwIiBSDg
TBfKygLsNREaVgkPpyopGAMg98HzQRokPPAVBSFGBlrssgAA2eAO0NUDQCEf7uPsDc0K/wv5IffnN8cpERr7BAr2CQPhH9X0
HAT70tzfEApGUtsPIxG2CO0DDBjZKtU0KAUFDTnt9zUDB/IM6OEGAvf+Fxb8INfiGPMz2kvo2uPuOPc+0yL+0OPl7vsZC+wx
+E795ekSCwPd8w/xJBv9GicatcP38zDTCRsRUSTlNfcg9dZmFAvEPAg0G/3e0wzk8+4a4w/p6h4F7Q8R7gH67+EM/AYYqRzw
GvDFHQ7AGM8hAD/RMNsg/N8TF3AFJwMRUiAJ7/MF/d/07SXx6gUCBBAUFtUh/AIAESTRFujZ7+nw4//uzLre/fwG6gQGHyjh
5ab/CkYKBt/i+NkP6+IBxePxGvLfAskF3A5S7Sz0Qyj9xxoKJvjtHsbtJt68TvAQ8yG/2Nf+DgUjBT8RH9UA5g2x9svwss4J
AdXiB80S9S4c0/XvPzf6FPsX3O8cAzkL/wDf/RTH4uu6yvoJIAAcS/fZxjUuICg5MBQTMEbsH/kTB+XpFN3gFhkSbPUM8ggB
zv8AA14A4Pk2+v3v3cXWBeXMZgTGB+no4twK3Pw/7dwgIfYTyADfFAPSJr0REd8QDRgYG9Tt2yDv+wAD4gwcMzMG2iEoKhUZ
+9DlC+XZ4PMRMkrn/wsqOxo5AN/3FNcfPvXl5CcIeCkYEt81BPvyJhffAg/2+P078/sVB80YJilTDvvv6+sm6ePM8t0e/z/9
HA3uDAg7zigBFzz4LtYgJRbyJtwN3SLwM+/j/ej8vjXs8zMeAc3m494GBdoA+iDXHPUs/0Tu1gj2//XGDhQj3vwZyvzjtAv1
+80TA+gDLewp+RfSNPstHxfnKD8w3QkxzwkM2yUKzpBLAeINBhGmQhAIzwAAqzHLNCIZDffvCTMI/zT/+QfSAQALQ80RCR0Y
3SYF5MYfvBgdGB0eBPY+GTLs2RdY+DHuG9sp6yGXISIVI87HMfTZ4B4Wvvv218X53ggByA4qBOr4G+cTMO8RMSZOI+snxujN
z+Tz5gkZ7gYMzye7z9wEC+oR8hQt0e738lbm3vYF7C8JEyLoFgsW+hngDfa6R/gED/r8s9MG4wYZ1u9j+ewL7QUDDOH9L+n8
EDMHB8jJ7gHf8PIW/CIhNRrOHBgSKu3M++8nJw1GHxPLyerSBUP20x0VROQx2+7wJA8tBsYD6xTy3/8gJrna+gv8Ci724jH1
9AY0KwXGNvwpxeks7x/nGNfMyfTJGy7rRfwAAQfzMeoQtO/aM9JtviLvCSIuFipEHRfg/ubh3RgG2jkI0xsM/SwNBjf04wLv
0w0YX/r1HdP+vQ34/PT4Nw8gJCjbH+ARzhY9yjT6/NHx+z1F6d4D+/LlOiXVHBQ7OAfR0iBT+usmGj3JEdPv+e0K+RHPD/Ew
I9cMzuKyJh4TvfrM6DHMAfzn/gVa+MAs+dwGEwE7DfgJJdPxEOjsJk0vCCbiJtiyAw/5WwMtuQU4Pu78Evb4HhnkJOAfExzJ
RvoX8er9RhQlQEbRBUHp/E0i6PglL80I+RYb9Rr49Pr+JwE+L6w067wgyAka3wnlQ0LhShOd7hMIwDkJK/EweyPfxfkn5h40
8+3NRfToBAEd2CQK1+oBGT38ABMiERkhGuXe/ykiFvYhHNMEAOMYEA9EMP4cuQXLxq0J7yoF7+7S1jyeqkrgMkDq7R/GCyAY
DywQCej4Mhy+IvX0veD6Jfb/Qdca3BEQLBrxEDUVIvWE7/ryAizeAvcT7t/88ejXA+McAgvlHhHx7kMIFh4K2SsR9e/OBt/w
L9zxFd4DLzEINBUN8g0Itw0ZFB/jxuwP2NAE2jfiy/UAFxL66BznDuvx9QvfCQ/5DyrfzBQWKvAiWiL+9OII9Ou/D90B9+oW
6O0T6/P+DfEiBAftKxjtES8Bx/f6LRoXwfLp6uvx7/f24hQn6i3o6FfKGNLzABgPr+YgA8H6BMcFKf8ED8Pz3gimJufNBts1
vRbJ6NbFMSkKY/Dp8wUbRP/t6dbX5BsZA0wb8P3n+gT9Cv4hDvDpIhu3Bb4E8PwVDecjEeYUKtom2dUY7RjCKeb73R3z4xju
DwbtE/cqBxkd8+8W6/D2HMME/gj9HewV3rL7KR/2yfINEN/tpwoC6/7jExrKKuRu6Ooi+zYc/C7jHRsYPOe68+P1Gii7EQgx
9i/u3t0xKDX5Jz0k+PLG6dkCGtsW/hjUE9UC8NwCItn1Eg9D9ysLbfzYAikKWd3cJjXW+tzT7AzMwPLm7RrTBRbRnRX4+dbq
yPr5DSnU8eIQ4az2DPbpGOIS6vPMxwdlAtv1+VI2JPZSBvPrALf76NVNHDTND/vVzf3Q1c8EL0AUBW0HJgM4H+rpFXL+LRkr
SB72xQI4+L4q894q8lz6AMEQ//v1AuEIBcBRAR/yAgLwOzftN6nV9Q1MzQkK3CweENT4PRDsNAb02NwIEfxF/yHXOPoaPCTl
DPrjAxUjOytaORao+TT28j4E3+YsRJLWKTP53xr96QAQwSEB6ybtAdLycQc2GDED7fTz/E8S/igCHL3r4CXy7+PF7MAz/9AI
4NPK2hvdJ6Di5y7vE/5BHS28t2BDVNgF9yEx/PQXOkoeLhosD8YC+AH+oRrm+eAMIRciCdYpHSJF5hcZDPXN7/bJOwL8CyXi
JsIg0AncF7PvCCDnDR3+Mzz6MgH+PFwwHejh+PAx6BhGzrnl8UjWKw/9CwvTEu0R59PP/NLIGC/azRK8FCq39RcKF/zxMA8D
8Bjh4+si6SwYSuv/IUD6/Rs8J/I92erl/u7k8QX32EDsvfzZ/CngLQ/L/+wMWhLK6/vOFgr0DkYU/jAjEDgFMs+rK8kqCAYl
Dd6zRebyHR3xxQrq7OfN++b37zLiGBXjxtceACYt6fv7tfzs7fEVESc1Reko7hkU5B4ov9TEJdAH294tC+4WAD35LfX3/ODi
rNwoINQG8FLrGcz14RIrCfkO8OS2Fwr1Cg+51DkI9Qj5+yEH5g8MDgAbNr1w7eLiMPX8GSgvBAy2uRKwPH8X5N4j1u7iyfjx
/hFD8Nvp/vrw4O30HdMZOffo+94KBdrs7AMgFwwSAx4A6/DXHSgo3L0IHxrR8+Yr5rn7D/TjC9lHHCb/5vkO59f17uHdFPrf
Ku0fNP326zYg4yHbSeHh/wXVEzHDNPIWsfEA1P8c9ipT5csG8fz8EQQZBKMyJCgeJcoUMNTs9Euw6BsUHwoMQw9Q9+xY9O0C
5QfUCS0hCiT+9+AGMuryJcYW/g7R7QQjJ8wR5iIh0tkx1lDoGQ8xNOM61x/tSgHO+BXmEPX3HegYHiL85NoC963lGxYb9+Qs
BgkTD+HmEhwe3vAZ6dHfBxgrFLgfCwQ7Jj8LCfXh3QXt3ez9GuXxJ7DtIgfzHuI7Rsom+xY17BzwBdTWLDMc0xk67/fa5N3p
88ET1+jv+Cft7OIbEAj4w+PbyNsbE/T+C9Te4eQc+8vQCP0z3ebt8Mq4MQf4+B0RXPQD9/zrKerKDewazdcW+RkZBQnv6OUU
IldC8vfU8QPz5/8fMv3UCzzgD7zd1/gfAifJ5Pe/3+IBMfDe8RXvCRYkEgMA9xAaFPoJPQEw5g0PDdrz3VUGBjfh+QLo0v0j
/UULC9s3xhv42kUZIDfnw0AJ/NcaBT8dAvXoFvLVDbH3/vPxSQzWAvrATOvxzkQuyfAdAwDi/xwhsPEJBQnaBxtRGQf7FRcc
yxoCzA3iMAAU+Os04/b9/BPcQBk+KRv085oUWR4j6QwYCNPNBw/jjA861v3x/NQjy/ML9u3tveD+Cw0dEcwAG/noANQI7hff
Lezo4BIX4TgAGSU+F/U0Hfka/eUOPfbxCSe9MPHnCun5DhsNyEnt5hAvJPfULhcJ8/kdDRLzKA06EBK4UwQMtAHd2yEP6BoB
FdJB6uX8qyIF0xEpDSITG/r+3hYLDfMjQQsDAiX99/QZJSQZDob//ucG5u4x3/sCGMxc5t3v+vhBBjAm4v3rFCEJ1yr58AYP
6BMGIB8IGAkaw+fyEBQboBohDgwP+9A2BOr9+QguCgo028veJhYk4CT9NhUu4vrz2MUD9SXZDcEJwsP4zvzfQxYBID758L7V
MTLj8SbkEgEZShD25LHQywv29wEdEA4z8Of/y8MJ7Qnmzs73JeEo/BIa+eb6SfcSAgo3+S0Z/iE/yiSs7wHCAtvz2iL/7fUp
7O4iDRAHDA3yBRbaCgwaA+b1yDPgBhH1GvI19dshAgwg7zsX/w0TBs/PCBAP5wLb9xsM5QXoJhIYMwgf5KT+UB0O3GcrC1nT
QPsQnWe38hQc+OYEGhjw6QfZF91XCggvA8Fb6isgPqxI2/UTNSgE78bVQR6ByhUtnbj6Jgf87hsREfABDdXRL+g29R7C5w8U
9MgQ1gLw4icB0xH16y0oIegLzxD88uvpFyrJ0jcGHBcVH+ok8fTXM8X8G/cVAewTJ/7j9xAV1tvs/BtfBRIZ7/ES5dIBNwcr
GkQUCfrmA/ohvvwAEfj4KBLmB8v3OgDkPgzg9zLxBh70I8XD5B8dBQ2/MA/vFQ5CtBoK9goQ9BwYQP7PHAs3Jh/xBhASIP4U
EikU/AgpMC0Qtg8O7jXmPOTyEOfO0xEZFRdENiThHi3M6wIR5fMPBh02DysF+ww2Hg8iAw7a+BPUqr7nGOztS84lINUJ8/O5
4MCJHhv/9yi62h2rRBzxG+TV9AS25UwQ9zdAHTPuiyHh5c75MQ4gFRTFWOYF+UnrSBf4JsLyBPb/LjEPEDMxTPy/9iz35PkX
Mx43HQv+Uv3TyukI6OYyHNcb7u8QKO8aFBIYAf8R7g4X1VUIIfPaIu8V2AzOve4OEi8nJ9efD9pB89v5JiLQ6/rqyjUMISMl
Pc/d0gzZAPEP9w4hIc/rldLfOsni9eH0Ru4DajDJ6R4LjlDe4zbTIfsj17oX5hvZ09rf9iIEIvobFej+GNX5RzAY8vLsDxDW
GLg2IuAOIgrU2kMf7fIBxPuo9u7V2Sc0XTGkxBHV6RfgGtq46Azu1QdLGiLx39b53e7TzgkN9EwJJ+fR5ym+zyLA8u76DeMz
9fLmw/VCD/QlAyP8PwoQDQXLGfn1ItEKJxjGJvsD8i0e2g3n/sAt/QX/8AgXAO/oNl3YEOPL6uHKvfEIDunmScXMC/PkAMvV
MdHcORb5+QTn8bvxJcMJMfFGM+ju8PMh+vYLswDvR7v38vfYGhcUADgZ788gHxMa9TLzCEIAA/0mCQ0DD9n42tTG0/wF//cc
6sEHC/wlJyId3SbBCh3zytn52eEfJl/xFOZF1kvxHvU72CoL3x8GLBfHywjYH8giB+kR2efgI+nxBCny7d4g2SJUOPvq0+kd
EA3kvBbz7EIA2kDm7+2vC/olKsTrG+7oCNnUCC4OR8kKHRcWDsbapOMXIdIUuhMOBBsG3uroTNIDFgYo3vMVKBMZEgYALe5S
5/jtJv7N+EsiDwW/HAoFuEDy+REKFxBH1BIQvD/o1h3G+wzhFh65vQkN5hQV6jf4/woP2dbz+Qw2+NAf+QP47tEJIikM/jjl
4cwPyvzJI5UD7g0P0ePrD93JIu8HCyj66Bbg8Nn8At437ekQ4hrjAej8vwYUCe/lJGwe7BbMIRrN5cjwFDPSQdwc6cDPAdcC
3QoK9Q/p4T0Oz7OgKAIC7wnqI/4S9gj56BYx804D7MrxBergB+225CLtSi0HyBYH7vEgmtlU3+sPnkYG7QojGO3+3fn/DhPm
L8UXE8jbCCBNXesN5JckEmsALrnHGMnc6hTyIan4+SQiDBH8Hd0gKxMMvPwKKP7zBffw5zoGHAb73E/V7eXUCt3HEiCx7f/R
IlVn8Q3JGBfxNvsE2ekX2+cIABcgPcoB+g0I7CMZ9TkF9y/aRvQAGtrd7wb32fsbNhXw3wcEAgDh6vEPCRAl/QJEu/jyIecy
JwMoxCmk3ggFBAxcKBvl2fPy5AQGo+L31Ahv+souC/fp7D7DIOvw7hG+KSY2JTqvFPbO/yDxAP3uGE382M0bAPj4Lhj79Q/q
Ttol8esAxCcZJwTX8wXgCwri9eMrpNkIC+vh1M746PYGwhjQDC4ZCxzj7iIrEAjh8CnxUdkIABnoAEP3Hzwu/QcLyPEmBsDw
AgUE1NsT9RjlG8kJACQvMwX1AyYR8u/TNf3TKRQFHtA48OEUF6ki9s72V0lJPAUqBtkoz2AKxBsXUxvgwaP+65vZ0tZV0vM0
5wn08dbH9MgsJdjX4Af0Hgj32NszHAQn4hH5yvDOBwQI2eP9OfU4G/cdMfvLTCAL3hTm+RPu6/MrAt/kTXwx5A8AGwcK8fP4
IfAuBQIUAvYbCBj03e0ERAO69Bv8+yIiDEAIH/zIUQr3AUryMibkL08zCt4q0djhBTEvAxxBGQof2P4QQCzX/7MP6ycg8wrp
A9XxBw0D0w3w5tWyEtQp3i3ExTdENAUEGkztFQLH+QwK4BXzH0XOxxBcQSYhpO/XsOzttTD5HisO4i4DxQDQHRb9JwgZEuIO
Ox3U8wb3LBEQMSQ/28nl7a3hFNwR3fLqKNMd/782Chn37ScK5SwBxSQI+gQCAwgc/QElRdohClQO/g/zAAgGClHbGEv2FRoJ
6eLD5/oqmQ/4MuMELgXv8g7wTOs5EQwuJLDs8NEc48cdvrAnEALwTSIWV9TpN/4NEg3u6yLqF+QqdR/L6Y8Y9vrV7Pwl++xX
5Ls1++jPAg04SgHA/fez5AAQ7T4ZGWYqDN78HN36ATvA/0T+ufkNFgG2HD4KBQYa8LMJHvAH68TJAhw3PfsfICYi/84G2+Xu
+vMF9uwNEwAD6hv8pzLlFQLP63QW9Ab/HcRL/gA78yQZ9UjoJ/cCAx8QK/8uCvnb9wOmFQnIqTv15T7UGCIM7BkI+rsD5vID
5gYXFuAX2xwWoQHtARrgDBw3V/Ij4+gDvy7yCuLlHNYV6+Yg7A4aHusDFB7u2eEZBv0Qv93nDvVF6x4zFEOb/QgPHjOuNDMp
7tcTN+jkCQABAfIBHLLpDxsFDAIJFx/YEavX+AnlHxjLBv0mH/4cHVEFEfcEshz2ChAKABvWCSkOBxQpBiH7BkXv6RnH0BIZ
wNsHLBwGF93yKwbIMc4h6gvZ++kx68jADOlbUyLEDU8eIOc3Wd8Q4jAKAskW3UDd3+HCEO3iyd77ATkU1wLkNwfo9AgOAv3F
BOBN/jPR9esjaNsJ4QUJRvvd/PvhK/Tr4g3fRcYOFCP0IAoQ6RkABlD2JMj6JRj/5jMCGQwZ+PX/9wG8FeLiAwvMEwUS8B9x
LysgNBYF/sHsRAzgBecBLTzm7RoTJQgRDhKplFLm80IQ+BX2IjtA//n3HOIXJkgUOCb8reYh2vgO6fgpBe/W4un4CPP32xyr
AQLwEPHo7/8l1zAn5yL7EQ/4ISAQBBpN0dlA9Qrw4PAQEiHlBxMM/SoxCPfg1AL06sWsyPDe/izn4hoG/yyJrB/60iDPBv4S
6ODkzlMiNsb48UE/BtMo6xj9uAP77CX1KP7lwMkLvscaBBtJ9SboHdYg2uQKIe8dHiYx1CUIFQoa0Cfx5PYMRB0JvzoX6iIg
ARvoL+71//vXEQHr9StAKPy5/9btrTNNBEgA0TgT5+D7R8lP/uDV2gDn9QUSCu7B9A3xwx4MHSe+O/E0JfBjIBXiFrP3twjJ
/fPxvfX60mc0D+rGOf7NNfMSJCYz4fPbIDczuxK/HQ/1G8MTCefXHCrrddoOJuoWztQE3gzc7+AC6PDrFxZDIwX6DvrS/vET
Etoi8iQN6PPu+pfnADg8I/bgzuoMASfFGft/5QDUthI+MTLMyNgU/RH/tf8e6/oZJuQq3Paz0uoFBBXgBinj8CP02bks9RMd
ASoTBgj9DRH2uwzIARwAITPO5hspFbVP4O0d2xwdKBAM9/rwIdXn+TQBJSAWwfQfwtoJF74+FgYh9fvsDPDQ3S4xyELryigo
Irr67ygQ1fMSQQEP8tIG3LXBFegx395D1OsH7sH8ws0k8AQX3u8Q8BQa1+pJ8hr9DAYKKNn+6Rj20jHf5xPj9hD4Mzrr/BMP
+/o+BAMO/Mvu/98FCQg5/uPXTxoBHs5PBuDo4e3d/gI9SC0YLPsr8f0w6fGUJgH6FgftFusgBBEBwyYELAZF+BwjxhQhAfbo
IiYJAv7R7xww3kwfB/IXHTTWCdIHC7k19+Uq70G7Jhnx2xDMDPg9/lQMtOnp8QEjBN/n6SDIHB/BEgUF3tYL2Q5TR/v2vgFC
JA/rJ0c//fkXDfDpEvDW/gBfPBjzFAj+N+sJxxwtLTEIBAkO6K/rPi0mJ0gEFjXSLenO7lW9FP4fAdgABRfjAO779Aw4Cqgh
K0YNEhrG/hnW+RT47+v+Df0I89ME+voF/SH0+AAO/CohZMa7LvcLKSriD1EsyB/qsP4QzAiBy+ZBIOwCABbTROD48/gEzvAl
3As0IgsTCyjGDCYIHQMQTwEDHfvnFhHG3RUmAELrHxTw9c8d30kZyg0CIvcX6xX7DczqKRCxBCS/6x4O9TnoyDn6QfMQ8O8W
CkvbAvbs2NDtQ7D1EgnN6iMr5Rbq0+PS57bi1BXP3fsDCNva3AX6AxnnN90bPRc5F/q6tyPcGOsBB/Ms3vT3IerhQeno+8jy
79scAvVE9AL+DxTg1/cQJgMH8Nc/PRPrINsjDC7F9wEi1x3fChQYzhILQB7p0ekHIvQE5L8DSSHq+Pko7sv68wQ37wf7ss75
8trr4v0qyzcV0QDcAOzsC/faLvXsGPYGANYq4Qn92wP+MTvsJ7k8adcV5SACKzfeOv/k2WQCGtQdDxAE4+OrF//7IPfIMVYn
Isn6I9n5+QjHx8QKBzZC7z5JDMEG6drf3eO+8Vf+L/MD/DbPGPUhQh5cNcYW6OvrK+zG3UD4yTHo5iUaOuDU7Qs4Cvff2gUT
CAD1/TwwYezs4ffL0dfbA+jyPBL1+xIfRir83+LdBTblCS7iu/oMA/z69xHLGQIs1P4OJMH63DDb3BYGDvX641cDQBvn8kEI
xOnx5dsCFeIR8SIl/vLfNvD5RSr/DNTZEDFJ4EKzMPj01PwF6f8QK9wJ/gQn3RMTKO3x+hrkCBgd80XL5DH0BecbHdUWEyz9
9uDhDzWzRAQ4p9DlHR3BpvjhK1cJKRgM994BPSnb1OHk4gcHEw0j0CRSPwEPAgjYGhLX4vi7G9Mz2uM2+BMzGQgyDQjn4uzs
+r8hydj/5fUK5Rsk5w3pNADtDtAA8+cgGCHo+RTqIfkeFP8QMLsLFNX5Kur27ATxNvMW3Nkd7+TR0gU9+t/59/P50dXqAgbx
9fLq3tbm///8rVPj9Rjv3hstziYA4QI1+QDQ1OXS2BryPAne3CU1LwclxR3Z89vv+fP7Bsom9SoXFNDX/uMV9OL+9Pwz1+bx
+wDZ1gYD7wMF5PcTCxAGI/ERH+Be6PjnDSIlAD4s8kUy1AwCEUg7LPf9sfwkCCsZJmYx1fqh9eX8IwQaH972TDMHEe305dMm
PgXw6vHWxQAPQQ758iITQyJVI+jwoAEnJgDX9AIgDO8o7TnQQcj74CtP7wkW4RcRE+7L7fkRCygU8f0dDvUEFMDmISI9FBH2
2An/ugMbuTUg+/L8HkHl19JKqhwJ+dzWBEIEHRgQAuArAuAQ5w/JCxDbCEpXJD6bLPAbGijp6fz7EfExywcaBQMEAscN4xIJ
FxE2Uh0PwfYA8PnRA9vZH+euG/zj+iXPRPwJ2g7P0akLICT+Fu/4+eEN7+kU/AMfHgUJLvkB8zfy29gc9+3TEPz1m/Eswzbf
jgsL/tzT//v43hf1/wv71e/cMfcO19QsAQXrGr8w7dUr1+0a+yTXJys0GgPn0w3AtM7t6d/mwvlIsxbNBvoa9/0M0AUY0w7u
QgDpIfmmp0IS+do74t8I6jL/FwUz8MgZHzUJAyUF2C7xVOYtLhzs7+YVBf4fP9Mi/BsA/+f19xcHzR3p9vHp/gscztYEGg0Y
zvjpyfMx//koE7CyMRz+HxALfeBERg00G/wL7DhXIywLELoPHA4HJmXnzhkLFdHtDfQg4AAy/QgVUR8H4fTaBL/b5dAYHNwb
5sc53cIe7/sv7evV/QsGCv7rz+MSOtsT9w/0HAMJDQgTrCYS7RroGAr7yBHU5OwV778eBQHBKgQQ7+XiJBwm9P8GGwEq8QHK
U/EwEdnv/ej9LbDp+QLVoykGEPMIrl4NYSX04CzN7u8MivEBOOLGvavRA/UIFQow/1EM1jTiBSFEVQMHyufy7+K1xPnn7uIm
Ij8I8uv7787QtBHOQM7zNeDWDOy5+OnvIRnuDxD74/kJGc39Dhb5Atu5R+zCMDsAB8sVHDOfaFw/98UfsinFx9D4JDrrV8A7
6hZr4z3U+vHu0VD52esKNTQDJhf65RXY6DEN1QHDBiD7AeMiAhEN7jQC8PT+5hYaLmUg2Pug8AkK8eT+LvgECCL8R8fP8bsY
Oyvt7xDd6L4nEOrtE+o+8vvhEtv4uQ4sDM5CGfn6+xcuCfvfw/UaVvMWyxvKCgrx+wcS+L3pIiYDLQQQ0+ruCA/JDg8MJNcP
MArY88DyBu68+vQXB/Ei/xH93Of1D93h/xAz/Ogq9fAHzyHQIez4AtjQzSEM4u8S19Tq7/vdCfW87cnzGNFO1jnvCuv61dwh
C+obEBIU+cgZziYeEdUgEOMDwO/uDNn17O8HJRwVv8MjBiLmF8P6EQHR6OEk5+oV1A3wAPYaEAwmFvX44ebtDwH4uOlXEQ40
J38ivOu7At/wHwDo8+LbRxnfJ/Hs1dL2/yX0wd/6vgYa2evlMO8fBhTN5zIl3gfKLQ9DXAIF/AnmC/vn5RYW7v01+AUkDPP4
EgQN4TosCzM4BR4F1QMAEOWi0hP0x84887TQ5d39TL4B1I4X5/7JN/EUr90hG/TsAdno7Qne+w377Vndyfjw9yE+OxjSBO9U
8OEL+A352BL4QxXYHgchEwgu7ubM0+AbEvAeAvs+/wsrKvHo6eUvC9UM7ez2BgTtEAXz5AEX+gsgEhYZ+9LkDuHtHeITFRPT
9MUZR/wN5+QtQkAX1iIxIR0J4PIiBRkdG08J99TZ4+fA0Mb/ILvXUMvt/9vk8MS3ALLYAtz9/QHT1sKtOQHw//LmLBzTQPUH
9sMl2iXh3RPsxeE3Ohgz8bjS0gHT+gD2x9a0/SYJ/OESEu8bCdrxHk3aPur58vgkQiTy/O0JAvYdFsANM+0h5TUs4hDo3ttI
8wf2DfIE4yEm3AzQ4w7Z9CH+De3hDCgdz/ch/xQF2u4l6vj3CPTn3x3xQwdYCelK0h/Y8y8LvOHWRSMZ8Tzp+obpx1Lj908s
HRTv/fLt7RXa6UYsxQ/gD+LUJgD47Rv0K9wyDRzXIEUGCgMoz+L79O4cBBT1MRgXIzksBQTi/f+v6TDcHOXe8xjfLRD5AA4q
8QkfRLD1CQkvFgH77fQxKgVJMd8K+vb0Ixbj7A7+4PvrFOkfRhA6H+4BCt45D/7pCCD2/hcV9vf75/0NFrXb6h3/CfsUHQ/T
LPm+8PuO4yOw8E7pFR8RL+jl7NTyqAzkKubYMT3RGfcHCC9qBY/sR1xrFUAQ3BYnOuMRHvU26NPn/+MMRiDGGvEXFyTuEwRC
KrUoRjX0HQj59iohwvUUJx8WNy8ELc0GALkMBRQMDh313/b9FcArCfjY3gIDA+HXEv0KijL7Au/7+Tk+8OIJHfW/8+vzQyv6
9N8UFukO+djk7An+PPAbrjjSGvcGIH/25Q8hGy8FJrs0/AYFDy0BJf5BOfzk5PQb1/3OEzX21fkL5S6+5/8HCL34/x752Bw2
+SahtBXtx/EL7SP5JL8q+rvMIf3+Nf8AHubzAbwQ0Ca770MWvvdEK/rD+/QF3R7+/QYQH+/n2SPis+wKIAwE+hYtORnz/RIZ
zxcpNdL0GQwfF/QcvTwoMiES7cEK/fAP/Osu4wTx3SJUFfff2NvaAPgWGz785u3kPfEZLw+8jf4NAP0mJc0IFyENLAAy3h7P
KxDgMBL50Pz3CE1HLMsk6RD09usxLgz2K/go8hj35uTzEBkSyAP5XCvR8AkG49zkEcAI9dcIDQfezQUVJCOt+RLVzDkE6uLg
Fjg4MhP3H+n2Ihvv5Q8n8hDv0ucsACgu/AjmAxYjQwoH1Q3z/tQj8igOJwrR8yzD5/4r2xYg+vwiL+gBAAUD8Rvbtwsq8wvv
GBkJ8fwKC+DeuTD12//nAQvfHQrhFODx9vgK+RvlG/ETGtbrBaEA+ADY1QwJ0d+0C8Am1MgEEtU+uwfw2wX44sgEYK0JLQAC
ERTf/fbbMQnZ1RYFpNwRNAzBEzEpESO2ZskLMfwbIUkRWMQAzCMTG+S52v3Z9tEBA60I1wHAY0AwMRO+Cffv4x0V3ArE7tz/
9/IRAQUj/C3W8fD71fkq/wkO5QUM9fAVTMU7+QPzARorEL4U49PCF/zcBunwtTMm+eAUFgru2Qwb1+4kBRT48B40+QP15BvI
KOLg9dbdMgI9Hg0EDRe9GRf47MwZNL06/TY49hlI7xvhIxXbFfUQzCvi6w7kDlzSKOfpRQvX6g3lBsk7EBKrCPol3yjcxPnb
28n/zOm44Q4N6u7jxCse79+r9xQ//yjk+wTYE/7RHtcF++IvENH2EtTuPA8EQObbD8Q5AuATCfr1CjYb3fkzDyDiGs7wBxD5
JSM/+SD24fXr9/Dd09HqGU/mSzkb2Pz+6AL28xYW7SHo++8eFfn68tL81egwF9f1zNLc8k8hOXY0vKF5QD3wdiATa/UaB3gb
AepAHh3dFPPDOT4Y2f0YN7j/Msfi+Dzd6NcQxu4jNQ3oCfMF6rS38xjD9zQ/pt7zAAUhEwS++Cz52xERIA4C/Rgc/+zTCO7R
MvkNPc5L1Pvz/9smHeLWAx4W4S0tACw/tLUU9u4Z8wbcIcniA/wWP/JW8eUE3rt18+VdLgP+8xn4/wcaItzrwS4W/BQPv78X
SSD9EEfoAe0m5w/rFBgOQQIC9AXzF+gdOrgyIRkbDNGay9De+h/P2EwiD74C38FJMCEWARrbq94oOz4HIRmtASDzIjAWw+oc
ChMNHNwSOfIr+/5b8f+F8wQQDDkF+2IgAd0aLVQVDy4UzxoZ0P336CEkDh/oJTbAGiElztPqPfA1484Y+ttQCPTf9+wXQAsH
E+kURw4ZGBkU4vlOAvvn6vU8S83WDdYeDl/z3gLuCT7VACIAQMbB1/wAVArtJN0PAtPr0vYA8PHx9hrg9fvpJfQAtzXNzCwe
8AS53BLtAuAZ4/zKDd0JNA0LAAgjJuOn+lIOxura6RknwBeO+Cv7A+cW3pdSSSH9/90c8wmv2ecR9ksDKy9SDBkjsg3v4c37
JvP0ziIRSjTyHbMc7O4GHgYZLBYnB/QZqvYHGkBV6eD3GB+uEELGubr/shzY/l0DLEg1DiELHSQG1CrVzwQd9PLxGfkG/vHz
/NIEHgXiMhDpAd8kuA4QzBEILuQJyQzvFe0j6g7WKkXQ5BzXFin7EtgB3ykJwjb/+gHe0A3V3lkH9w48/QToNvoq/kf7GgHl
EML9/hXv8fUZGCEM/CDjEtztzOj+HCHnR9/+AN0UP/H3LVz0UDNoM7j0Jj+3AyTjHQU69e5nIeJDtOwc/+wB7oEGtN8i9OgC
FewWQiTZJ/ng6BBEBwP9NyVXJ+/+Pc+Pz/W+Fz4ayRHv8Sr3EvPhOzI29vzV3OzWgc7ezDPX7BLP8uXh8QPxqlvguxHoCAU3
CwC/yTcA5wkXHAYB7Pzq68S8EeHk+tkmD+0h7AkD2AZHFaoY89D91P5Nrfwe5A8F+71S+vraHw7zKR30FrPZLwgcsurZ4PgI
/QY1MxrYJUca4dYqKBdA4wA3KjEoDuwmB/Ui0/r3K/EI/ggc3/Hw3ePT+f/+2wb08Njt1yPZHvsiQNHh+wTYAh7f7vrP7hv7
/gMB+ALh68UAx+/iLe0LDPjH48b7GCH38u5KJQgV1gTpFBDhf8H9w/If4Ob8JCQExhAPGyDfGx7zFSOgQfP46QHlR937zQwo
CuU5IyxGUBwU55X3ytbj/wXqFAfUSyj+3eT+GQQJHdwMDgnxLN4S8/vnN/Q3Q/kZQhnmF5v5vvjY4jAS8M4p5fz5JAf00ST5
Ahkm5BnU7Q4a8gLq0PUB2THJDgAg3AMm+eYc9Mkk1hLk9Pf/EMEO8isn5OMHxBTmr9kD+fwE2v7/syX0HOvwGCr2t0UAuPD+
+vHPKCzHClDmMQouzPwO7doJJc8jIt8dAuTdFcci/w283hBJ6DUaLCfc3h4YCiPlFszzDRe8ExsV0SDHvOXIwTj33MsSMuQh
3lSpuw3LCv7wYRoFGNfA2hcEOdUa/BT+L/kuEOwWuwr08+3uA+jz3yQM8Bf0GjMI6yUc5fQIBwIpKhfsEA8HCe3j7djN9+s/
EO3SHQwO4Rv18/Ad5u4DEiUp1Msu9ggPG+Ld4PEV5xkk6Ar3CSAK5ywDCQgUxSb/GKy91TD3Bewi+xLpCSUUECM0I/7r7hL6
8rgC4vf8uDkv/eHk1g4l7vwjuBvn1QwpMve/5ff00xUDE0np++T7BOP9+uz34esK6f74Cej75vTrxekb+BgG5xUT6gFgPxLg
/tTRGvywQjAC8QmnzSYf5Dr058EK2wcKACyyuOzvui6lAvjx8BTLDhUcHf7o3gEF6Lj00h3qyQkEwEsbwE38AAHy/x8a8esq
2f3x7BME8fkI8CbXPw8ULEMpHu8ACaccEzH0ByLv+lsEzRz2ITgNq9Pj3vEjD/jwNw9aAfGI+Qoq/8kxJvJj70D+CNEIwKnG
MiIh5yUWCRP6DPkYE/lF/g8p4wDe/R0LAMky9rsa5TsTCeUU7RfgCcrcAQAE4OwNDwvl2QEjHPkZLBQjxsDlB8LN1uU76ekk
+Qgg4aPk59kc+fkK3S/6Ff0jm+IrT/UPDsD67uZK/sXOzRsD+hEyLTTyHQgp60wxTe7DIPwrFh/fJvTK6hQlDA0qJ7/wz/oY
F/oN4iML4OPuGeL1MuEHPfEj3Z0NGvbb5DLg2wMM2TIJHB71+s3ZAR4cLvM56/49wCAYENHfKQDr/BXXH9nQFRvvxMEhOxEC
EiLPI74F8AgTAv4U/yHQGu4R19fmLwEq+/rv2RPsBu718xXv9xEWFSPoBfdR4fUQ7PIV6OgIH84LC5dM3gHuGv4iBVIB3OzG
CewQ7TMk9wgf6DMPH/nhQRn9Cy8L6xXi8OcQ9DT3zxT/CLI5E8Ys/Tji4BRJ8Awu/wT5BDnm/kAa9tsgGCB/ClG/Hj1U5AsL
Ov23MAwLGisz/AML88D1DvoECOon7RcBLfX0Bf75IgIs5tP/P/7cAgICDc0UUjY6wgbq6h7w6kwCGQLm7MvrDQ0FGScKWRfh
PP4V/TDn/A4C9tTjH8UrPAdFOroULAJBv9wc/h4T5Bj23MTn9SgTGFRgF/0lAQAjGuEp5f0H/Nsh670jOOjwCxhXOMtBpvz/
1ijL8x3G1BkfDRq86BDu5SoZIS2zz/gLBBkNAtH0EBQby/b28BEQ2PTwzdrbIUPyPPUKDf0PJ/Qrju6xVhJH7RzGNyERDR8f
/90E6UHquBLtIzM2D7gvRUwkzEwm5jULJebU7gQBEvfw5OcFBv/AHvc/MOj6LPcQN+8n8Mn6IgMH4Rc8MQbfT/vwB/AcygDz
5xe4204AAk/J6xzhGvjdJS6279EzIfMCIB4g/TQj6VLuPw4aAiYnxfIJ5swm/SP7Lu0c5DIV9/nHvxTovg7NKQnXvQTawNnv
6cwZGdEk5xeX58reCdL3Bdn479jO67kYARAM4SkIDPU0LTsQwQg8YhA9wcm4MCtJBAy1/tO8+OokJwHfFL3jPAD1JfLMKfsd
BvpN+yT+HzgyC/AQ9fHdBxPoGh9PKPMLCv9PCAUM0O7U9VfbOLjEBvbx5O7RFPDkygo4E+XU2RsIDfcxEsjZALrbv9AS+Bv7
Tbfz2kkkFAUL+jTEN/YGNCIQKfH+AP8r4A/5tx3o6+IE+AcI+d/D5fr3IhvpFAaoId0g4PoD++PIHyww9g8U+v0RB94vBvv0
C5cuH8YkEAX18t/28voK7SK9IR+53PoRYjj89OG0CgpdJSygwQLGv+zg29oU+Akn/uEezsMX9hoyFTQJDAwPXgn8DNvr7NIo
Bljm5REoNgkDzzgOJRv3+a7vJBMuLdH+/+r43God2MSeFs7nE0MY1i4DHB4T1PoXE9kaFgvsGQYP6C4ILQWj0yYH/hbgE6tG
BAsT5S0D5dm+PS3tIiil9SdKDQnvj+HJlMfM4vMK8hf/wBHa8hQHvAzv6jMcGw8N+BgIB/rDL0cSHQk0D9McKAjR+wkMOSf1
Kbb2NBgR+gT89N8VIDo3493u4hkwxxohCftF5B3RFwXV70PoH+7y+xkH5hPF//d/zsEd9NMj6PH0Ew7R8NlpCA4w/gfau9vL
9N3j4ub6CDYZ+wkXLgAZ1eEO3CYY/z4D/+T6yvL71Ozw8CAxyRv3M77gGAc3/glKF+Hg9xsbCQHiDigJ2jD/Dvr02dAheNsg
xfUa4zkHLU3wAQlS69EzMXIyO9cGRzgwUwj6Auz+G+KQNNu0AsUGEQcK9ldh3irrERKb2VMg89ESIfv/ENX51ySwElzkERM6
IcL4IfjrIfz8+Q8m/APZ8+y5PxMLHuHzFQ0wHgszC+HFGe3YEhNRzD0eFxw5+Q/QB0Me2x3TEwsI8/j2+PTgIvTw6vIHEMoA
Fw8TFfbX3PQeKiS8Kt0C8v87PgQR4ubj0vQa8wP84wjstCzz1hbn+ekG9jEFAO7zBATT+ewcCyoHMREO2unk+QyyBhIR+uDc
IM67JPsMKAjTGObRDBoR8Bbtz9QF4eQTCjAr/NwJ7P015/f6zAbxL+X9BA4nFzIF+RQo4BYxuxLx/tjp9j4mvgrx/w0H1Qcf
zdoz993+6e8I0NQU7SrUAdkO397k9BIU4cjN7Rjg0OzrC0UI7Mry9uoDNe8vI/HHC9crSf0GJi/aDTHwyxsf6eX0AO0E80HH
ywLuE+zK5DX3rhvc7PT/FUAZJwHZFBoNDAXtDeMG5hwEE/oR39UTDhHo91A9/Pe6D9aH4Uc8C9M2NiOrE7Dq61n6IVXdINss
FvXl7g7g/vQD1/g5zdcICMgRCgUB3vQITGoWyzDyEA/vGe4GGg8BzgcO5u4FKPFOC7/KKvYFD/7a/x/1HAbcFBkrO/M/vbsr
RNg44+0erOsZF+T2FSG9RjL0NdMl4wIJ1fwVDOtA088R+uPg7BX4Fe7iCxDyIg3l/Cb65CjnDucm2CfaSNz8l8z4Ar8OHjgG
EPfUBCPzRufq0Oe+FxMUHRfk/gkG1ysTGRoOERbCKvf/4xMA3Bvw7w/R++Pb1OHyxREuRPvhGfcE4OzQ/eQW+TAqC+73ye74
4cf790UB1g8FGisA0ubWGxcW1/ehBNbr/QoO4ArrLfwav/oJ+vQEyeHM2dQfEgPrYP4Q6zYbb+wE/QzMTQ4N3PbbygwFHfYk
1eff+fsCuATBHwUXH95VVDzxxzVFBAkbBhr/7BztDQkaJgUUEOvnIwcKPkMmAt0B1iVEBFvTItf2NTbQ+x/h2qzwBds/xPAs
JREn6Q0JKmPo9fcM4frvACUJK/fsAzIINgH73PnkIDA3AeTyCRH2ER8purkH7AJEzQraEfnPyQoF4QYEEToHEwjKDQcZzisy
3s8NDvUC9vbx8w75FMFPCR07Fe4JlQxEMhbjZTcFNc0l5PXWVZ3lKB/iDwcIHe7Y/+Us5jbvMy/WBzQL0PvLBgrOORYf5xHl
OQwZLwMFHiCmO9XTyh4Y7A676uvc68TY+xLi+un0/QYI0R3s5kkGDjLn/Q7l6/wS/NQR4+cIAAgFDfv85Rz2DRO989oi6Q/v
/SlsDNQpGvwP4BMD7xvuFiH04bzUI+fqWw7e/fX42roupewazfr83OUVCxMDRD7oGSoD4vHyFtYn484NQfVp6wAIKf4oOytc
EWs028244fsRDQ3pf/4sbvj5NxgC9YkQNvDt0+s3/y8b6vDs7gce/AL2B/0SxvsRDSIuJeNC+/EzosD9/eUIHbXJB+sVDATO
AgHuwdnZ8eMQ7x8UJ+0JNd4FG505KhamHyDX+Bv2tWIp4Owg8bjyFRDK8gYGDSYW/TFH5+nB5BEzFAcJFz8zIzjn6S4K0Njr
BkkAE9nzB+w37Sck8hQLGAUS3C3+Gg/fU9TfC8/f6OgPs/4YCvoO3ewQFwvK3tHwEyvnTSb47xIFNTQHMLrW/ObB4uT1+jBH
GsMJHuLsz/PjGh5NGzvxGcn8GOsCFR/0+Oso/yjbC9XS1iC9DtoKJhrw4ODP/+0W86sNBg4QDTPy9h/+DgfxDQzwLiHs7K6w
xhtB4FHOGeAH+/La8gAH//S8xSIl8AopBADVFuwg4hjc++wMzenh9vrhI/frEeruLe5C9vPhCiUHyRfy+O/4ARMs6w3w7xcO
HdEYOBJRMdD5wKj2JSgt+DkFHM8wA9kLFRoT8CwdytIUJjHq7gHOExX9CvTn2vEFDeP7FvML3+Xy8bkM8Tnw/BcCADIFDCDP
CyMz4hcV5Q3/8wIWFAESzCzfESz24g7hDhvM4xPdBeX8EP7qILJkH1Ah2KpP+vwMCugfNeoT+vrtxA4K/Pw3J0dAAvIM4SXp
rMbs1QwsARcTGVb+KAjkB+8eKifYQPP1Evoi4QEkUxYoOSHoEeD2/aMK+g7aFPwPJAQwyUPTPRMaRCU3E6XW4NbcAu0I8vrp
Jvok1Ms+3hsi4gwFMBED2yL60RHaCSnzrPEk3gzw9/259qQIxu8y0MlkFQMquevU9ePLITYn9c4UGS/dFAj2Fenp38oa9cnn
1Dg+IBu4PmI9HbRIRPYnMyXa3tML6jcN/gDmKyn5zykXAxr41UjU893e3QAM2es3zNrPGx4O3ejhzOEXxubxL+rgiKQVRv7C
B/pIGzHW5y/mHVLlWOkh0gAB1C3/FglI0hUfKRSp79kjCAfn+tsY1fgmQwTR8+n8Lw0MEAMS/sIN5SjsGSHh48c8PskSKgvV
HgESszgn+vYF0fwr+/jKByZAKyQaAwkUCg3RBvECLBUJVP79Kw7NEBUO6u4GAQA2HCcb7vz/DfjmxxjusvQTO/EM4gYk9wYC
/wXnMtnOIkEIGujrSf0JFNEdAw7v3OgX86sxFCESDOUAAS8JACEe9c8i7Sf8HNzz8Rbh8tQLARzxMQQa5sz4AM37NuIOAvz9
PNMx/hQT5tXDFUDx7hk/LBYsAwETAeYALSoZ+ibb8f/1Bwrh8OHR7gfnDQ4WJ/MwJtob8AXkGB0U8dom+kQH0gI0IOkCpvgE
J90SxOgKMtwy/dsJ09PcMfTnFbEERTIOCPshBQS1SA0EBSQi2gfr3vfWFDE07vbBKBUPwjUCPvOkYCz5CSUo1vjrFpJDG9gV
5/n4PvH69QskDSv55vwgEBI2JwP7FBwXrgXyCEYLBuw15+LRCQIZ7QzbIjewHg7g4MrrDOMyZQ9yPiflEO8ULx/S+sQ5MOgO
E/s6zVHo3Cvy/fb5BAfa+CSu4u748uAxLQ3+7tIKEgvUCtUH8tYs/RAat9gLGwbjExL99xXr8PsTxC703yTGIiEiuv3xHjMu
Bv+59urVEQcxIAzgCgrdMfXE1fHd0gb8BttI1eHnDtcn9NwK4jgA76QPHewUNgbx4/QV7gwCLev07NQS/s4BMTIaAfs0DfID
DxLj2iDqPw4c/OHzGtTg5D0s4AsgCCIE9ClH/BEv6e2NKR3zOcQgDxrJ9UXiHT4i/sX/Mwje/BPe0NAHCVvHU+0SRA39JAIJ
1srzFSs3GvRd2gAR/c5HEvv6EAng0z4J+hHs2NQm6A8YxVgL8zAR/PO3o8b9KFfNS+38Fw/lOLYn1/XBGlT9A0jPHUTj/Tc9
DdE/6Tb6Kd8t+Qz8xR4F4Avs1PzYTv64Mh/wR1IKNLzqLvL6AeU2+/cKGs8AsP4FF/I8LekNBsoUwdTExsbjLsvFGJTz/i0q
7OsK6tLL3/fiAQ4PAuf7Iyno7d/1BwUUFAvmxcAEMwvW8RrlGRcg4SXZAxsB+xTP4BsNI9f/3xTH5e32Bs7dXRg/ARkBLe3g
2+TdF+zp4y4A5t7UDu79GSkLG+ky5f315KT/+80KASgAJb/a0+LtygDpzBW8zzYr6BULuBosGBUwyOf84fAMOgcBIfH+PVax
KRa55+/b61Fa0eLKMO5g9Srq3BomHx4cIxpK5PTr7RzQNA/nFxnA2BvNDh/mrA8H/LrS6OPs37XYBiX1xEAI+/2jOBezEjcO
7hU1NQTp3vH6ue30D9L+6hEK7uXzrd0IHSBFtOMR/8kmziQsOM0XDdPUJjwVDQ04NXQmAhVJx6DZ7KoQJVbi/evuH/kx7vUk
FrMLDgv29cnxCLbB9iRg8kHq7e/+2WXxEcHmuDxY2iYd9TMQ/L5VTBQfKx0OtePmyMEo0iL1EPIj6ggByxPLAxYkJSXkCzHy
HSEOAev3JPr6CFfkAwIPEhnJEgD7Bh3yDO4Y7gv3sULx8Scg5iQ64JPlCu8Y8R3T6CAjCd3q8T8M6+MGBhgz4izl8tz54Qjg
1zsSFPAwJQcRyfzcHBnk9xI1CP/q3vgC/7z73ukC0hfp6hco9Q33Dhfq3PAB7r0P4enI0AYO7NcTIEntIOHlAKb/A+w+B9oG
AQ9F2+4ELRj+9ek12v4bOTo3Awr4MQgh+/ZS8SwoC0cPyQHk/yu7K8Tx6vAGJDoJEAclAwdn5+Pd6bkNPx7+BOmudRLuTf8g
2Ojr+tr29VxE+QTG+OgzUSkiAS7UEw7DyN/uOfUI//TH/DfmFf7SMv04IMn8Bv3e7jn6DTT6JxrCEuYh5kgLvxAq9e4W/ufb
69EbPbUM0PX91AjRLj8YB1EcGdw2E9zr8zvo8f5O9cwcEPALK+XmIB0R/RMD5OIE69UUBP4V6B0m9xcV2Aj+GgX+8AjaBgzW
FAoN/Q4V694PHjMS5vrmA+/hJhHo6eQx/d0B/+YnxRkG9v8Z8OIJEBcE29rlAszJJRHHNxAuRxv83QLf2rghIOzY6RHhlZsu
7nwL5AIvKwq6EU3y7ETkFgPgEvf+6/b4/R4qK0PqHfL0JQ3eReul7RwCUiUg0gsp8AcDuRdRxQMPANAy7wPVFCD8+v3i+fEG
AzUNHd0Z5Arp4BjYA+TsDSrV0Q3p4RwKEx8YFvru4QXpvhbYzwoIC939JU0G+cwRLNkN2+Xu7g4K/sbcPh4S7Pml5QjdHwsO
3RUT8RMTtRPwG/PvyfrF/CLQN/feHfjQBxne+STf/u0n8yTrGObeyxQHDQvpJtvVGC3mNAje/LMEQt3KBpIQO0MR98v87e4x
+Nou7NkAAQjWzwcX9hAt+SET1+HxJcUVBeqi9REHGQobCQ3oGtT43/1aTQTj1QA5CTTn92UsDhQq+BYAQeWp8xdBLR3nGeX2
OPDqEyVXKR71zfYmUvDegdHJHw4EOhMz7CEvuBfhEBFDMRct2dTxB+C2p+Ts8e0GFCAuFvHK5ADbFwALKQm0qzHSKSAm8B4e
2+Tm7gL67ek2/gH3QyOxJRg3D/4WvujtvL7brvjdyjP36uIj4w7t+THAzD/y9AD+1+Xy+tcVCQYD+QIgHbvc5wnGEd3YCfvz
HtjfCewhI/Do/k7xIxwZHx8zGgrP9konFAvY/QLqM/zw3BMA+f5FxwkKFzEVBhdd6Qv/FQtR4B8EHBcc/VjctgzkQyv358nj
7kE57TGZ/asx3P///Tv/DuMSHg4u++3c8gTj9Bsivtfs8FoIARDEExlFMdg2Ayfk/QUH8wAE9Q74BQwtARvQ+gcKJ/Im1sE4
B/z3HiDa+vwa8SHtywHfBSsC8BL2As0i5xA4AxgEAhA3K/PrLxEb4/kXMyc2Fw7G9i07RCY9Ru8TAhfeLA7F5vHpgdrXNh5F
Sh/01BtJKy4DBkchzhD71/TyEuEy7fHgHdMbxSLWTfzHCBY/7BT+BhXcENH2DtDt3fZERdvWE/TrF/Lu8roGGjvf+/rlEtX6
1yMSE+/n9kjaVzHT+R8ZC/HxCBj+8uAeLs80Au8w7/4ZFgc30wTyKN7D7xQR7xv9EAf+A+IVFxgHLuMdv9Lu/N3KHPAAF+Tj
PggXMt71Ax/J3T3m8BML4Av1CAL9+v8rEQzoOdkM3TMD5BjY8w76EhwX7hX6AvziIOAB2hzpQwcp/ez9Ag4R7hYVHdv2FLgB
PPUR4OD/+grm9wNFR67rS+r/7ska7RomAOAB5G78EswcB/7x2uUIDePeQfTwFNkRGBDbK+7y4zMLB+nZ6Mg11Vn1tBIqyvEG
Av4fKegX5e3k3DPMOrff9Qnm9v8JHeLk19YcKyI69PoGMrE1AS7/3A0AIT4W3ukd8p7kzTLmy6816u8E/BTKUj1D4g8A2Tv8
Dh4ONuki6g4KHU8W8ejX+gkFEdfw6Ar0EeMtHBD0COYY8ucq+AANA/YX8ucA+PbtJ/ggvzLE/wblNfp2FP3q1SzkJcsQwwf3
uLxMBN0OHwr6/BPhINP53Q/68gjuygvSyeNA6/0OBfhL9BcrwAmh8L71LQDL8Cjm6u8VFA/ETgMF6BXCtJ98Qf8vBDgezo/v
//skwDDpKSQD/Wj06vcjJhsEzyURAhfrFhE+81bX9cuB2Az3QE3SHqLgF+a+Z+r2X+XPaM4ZBvYRJ+D0Hyb9IyZyBc/dmwr6
7vfR8xEX9Fbr+fnHAOPa4A02A8T/890AHQrV6zhGORgJERYVFPIH3wLZHdDo8vAGGtcf5t0OOBro8CAF/ub2GB3y5AQpJBkK
uQjV5xYCGurt+uUJGsNyVlXd7uEmIAdBACPzGxgDMhf/7NzyA/grOwvdYCbnGuvU3s4H4xIaZO5CBxn89ez0AvMF+c8mPsjo
BPM+pTnwLDAhBvsTCcv4FfGjG+oDQPkEPP0MQsXlyPX+HRn//fAKzMgFEPEZBhYi+zkNErbP6Bwd8vn94/sCBBTLCgX0CQfp
ASE6K/Iq/eQ0Fd388v8DzxM1LA4WzOHZzMXkwhPj4Um403D4xC2+5SQKUBD4G8gi0O7/7UcxAvERHgQbCgfzASLn+ufyJu3/
/iQBIQsuNDqw4BPhMCv8+w8YF+QI+PzrCSU5Iwbexvrl7SPRKw8r/+jPUvfoDb3J5P0CG+zw7ifFDfvfGAAmERhM+f795+7e
1LKy1C7p4k7o9wDf5+6I8yac+PMV4A4w7A/J1ELsBfS9KCbDORYJGIoPBxDZYhsL6hsSzxf47eAbAtUF8vX37jUvBywx9szd
/+w64vvYGBQm6wLbzyS8G/TxEOPkHzIGJfQVGywJ4f3e6fYHGvYGGPoNDyIRRBTQ7//YBxfEFuYoHCHMGxjTIt0Ppu7rTd3/
BNMd9QThRczt/Rnlct0GI88N3vcNdBcWDBMSrRD83t8KF9ghG7zRAhkznAsOA6/PEO4i3wrb6wDVBQpK5yUYui7ZEtEM9QMK
1usW7Acr7QvgGA3dUv/T3g898fbL0Q0M6M/24/QR6gsM6/jEmBHn6xDsFjskywrz6OvWOjn/1x8UWSYK5vXX6Nuv3rQlsO9Q
0d4rCf3z09QP7Mfv+hztJeAHzq5KNSECDGI09eOz/UAvGd01Oy///AoEDeYY+Ab0/mElEvwxCw8l4PzXNzUMMuE+AvfSDdco
6tLYyj0vGQcj6cq2/Owk4649FewJRAUtGBbnJkkt2xIaEPYAzhQMDEAN7SUJNeos1RLLHfo21DD2yvft9+zuANoKAAzkCeQf
ig4aDP8DF94exyceBw7SASXXNxj66iHrJwX4/uIl6tQt7AQL4QjgHhJgHwL9ow8G9/bu6jXo2jwj2TUEARW49iVREPwG+v3h
KQfAEAruIwoBBUPlFL/T5uXNvOABGC00LfGe8tYEx+YBEBjeJ+kd8hs45AL+CycB8yj6EBvk/Sbh+RTqG18X8ToTF/4J47IY
z/dI+P65RR7tFQnLFAoM6f7eJRzuHPki/sL8K/8Q7vQgKjrpIRMS9eQx1wr19wHaEArnEu4eAOwTLhvy7Or81RDICcjRywtG
Bew17eLR0Qb3/g7uAQ74C7kr5u0wDyEO8Br1LeYKCewfsOv6+f73GQkE5xsHFxDh8hkXGxf3A/InAucoJyv9Bt8y4RcN+/jX
sLbf2xWyJHMTwrkVOUHfCPra/wNCBiww9PfWygP74RsQaTQH4q4K//D+GOEK0uNQFdZdEuQRyvQXPifbAhLU8REKyhr1Dx79
BxlU9zAEAhIP+gX13B71Gwf23OTt8BToV9KjDhCvAfzsB9nh4hQmHhT48joF1CH7/NoAOzHR7ttKBwMDPd8dC/0xMD4ZNUC7
7dTW8x4zuzIAvzMX3k0czATNn9n+TA8YGwEv4AzJHh06DSjqIOEL+lQ1Lvwg5gL679cHLqIW0B7JJfnAKvbSBB8SBAwI8tDv
2fc1RtgQ9/PfDuHj+PYHBQUHN+8+HBE70hweJzhBKzIKyfzE3yTi1fLvC/otSQbV6PTrThQjGc4F4Po0syUL9vHi0Rfz7P8K
Ay8h7g8C3f/5KuYANyTR+vjVMwPx7gnsENYYIwMRFc743OwF7fcw3kYtKPZDIgTyXU3RZB0S3iZIMvS9NcftIBoBtg876PUi
1VD6T9Il5Pwn9xP2/hQ05PMNCCMSI1D/JEAvwEwNFP8bQBEG9pEGTBb2C1IuITkKT+O6Fzqr7vUQB98RBgv1Afn3+O3nAR9F
EP3pJhDr92MD8NMEDzc5uTq5C0lV1/sSF/MZLeXhGAUAhQEKRz3OpPE7I/Ly+dwf5jYWvkcUAh5GIY1H7/Lb/dDiMfwNGOrm
NCAZ3QYH/hQHAvj32hLVQBT/J/zU4SECAff6QwEb/wI05ffr0O7aPP4R7u/Y/AsrBvHNBzzSCRIh9EL4AA8VQgUtA5UPLuwQ
NQ3oEihJKxwGXM/g/uA3GwgWJ9YCr/jdviBA/BZy4dT3R/tYICULzgra39IqH0LfIVQeG/AHBRcb4TLnF+Lu9P4jHczSz/sL
SAzp3/EV0QbyDIEFA+UmdhRYDhn4C9f4B+ldFvYi0cfwOfWiD8w3Bjbw4/tFKk++/wTJDEr8GxMd0dAi1uQ+CPIaTjMIGiF3
2fERH+/gDgYLNkYrIj8DwTL48fvRHgryDSTFuyoS+icEGEje8Vbz4QDTEssbB7D4zPCNCinNuxXKx9rcwbhWHerfs70f5PsP
IL8NGOoEAPm1CtizsOsrwlP2AAj7Gg0U6sLzqloRKc0ZAz3kABYNEuL+LykIFfc0GBYZ2VL4U/Hz/RPdU+AKT9IV4yHbAvvV
IOz/DikjI+EZXBLo16rCH/776A03FRoiIOkK7h/MyggZDvr24yLmGRjrDP8uChIgCc0GK+YOESjO6A7q+hv2JC4uIagLFR0A
BNwPA/YV1zQdRA758DRBJRL+JPHc2BQp9O4oWuxIJu09zS8bD9EWxeomkh/oC/UaBTj6DCLst+ca+Sf7KMDiBcb/TTcZLucD
E/r13P0OyFju6OrWEvr25uYi3fwnJ6XtHTJz6E3N7CQKALj99ujbMf7MAgYk7xYcEhbk/fVI4wj6ERABPikUKScdIhUwEgI2
wgT3Ot891AAoCBz7DF4Su+7l7DLqHTP/DRgS3hpOD8gjHyknE9HY5+/K8+cJufYq1+MRtqU5q+RGCPxAIwo880b6seYV/gjT
/Qwl+uEa1ugv4wbj6xS8AAbi9d0/GNPq5PHhEioy/Bj1Eu39CgvQ7AoMK/r3/yjbwCI79hrrBQJG9/bTUNYiOjqaIu0VMvNX
BiYS394mvxv7Mxrp+6AkoNHXDw4NAADvAbMf9dIq7/f1JfwN9fku5PEPERbS8xQ3/go1xfYS8+IEDThNEuMb+AmP7xtT/xwW
xvzrFcrx9BUFKM3VDyfx4Q42QusPrQPlnfr3F07rzQfS4w4OsyoECUD1AigG6t/VHyYE+Bj4GC8JLUzxB+ERDR+y/+su59gF
ER395wLboCP7FxDjwATmG9DV0MD76BXa8ssZIcL2Df0pFRT80TtS7yAQHfngBerzLtcJ+1D9XQft7RH3GCkBLhbiAVH18BEq
89sO69Pq6sRF8wPVEvv8Sgs438sr4vQG6gdC9RAi0fYZHyfz6vTjDgvqDQ3wAvAWCRzaAeD2uO8DCBISzO8wEhr55e0WISDx
KTLuKsjWvSKqwdD4TtzyItHv2uoVFbauEMW3/PYjSSzj563qICYlJyQuK/wC9e/x+vsG//vkBkPj/B0S3h7wzxoNAPT7Ee/f
79nEoQcl8e7iCyBt6eQV9evx5/EPBjfmQUHa1c/e1QcU0wkWSBXzKcj0FMcm7SAy95UqFJssFw3z8s335PEUUSQcKP7t9QcN
DwYcCCgQ//0HJjTbBRYMBhDxVgz4/RbwBun8AVg57uAX9gPpArceKNkLMy4D9A3eDchEnt0j8/kd8wVMDP8e/+nj1U385gUh
DmwX4/0Y39zPJskrJTfWG9DuOiEN3vIJHznwB+61+giqxQ/eFu7iFucaudvNMsz/E9XX8xDTwE5DBvvsIS7ZCw7pvxpR/Lr+
+EkCERcD7QYuGvf62fcD4AjzDyAIGQYPRCD2wwbyEPEXvBQP9eQUn8zO7e8OCirrewAHzQILUMnovdzJRzH2Ac3Y+e/UEhQz
EgglC0UXCX/gD+0L1Qkx80Ty7tFLxCQN8rvnHvbmtwwa5ij2wg4p7zHWUTf93dD05QE9Df6m6rgHvi0jAjQMWiI57Lw9EO7k
4T7pCRny3fIAGdgF1QoXEOO4IgnEIv3+N7gg+vgmywPf4P8SA9AS8QoAENZI7ufiDzY4AAvf+OPz6/DzFwLdC/TuC9sG+cry
CLYNO7EoThXu9uH/GwkX4gURAz33z9bH5bcA0/3wAwQCq/IB0DD60uYCLCv2KQTxAxfXAgYbLgfK/+wJ5e3GOQAUIN0sDBo1
FiUI6iT/1REiKS8QyCPwFgIc6wEDNCEQCfor2AC98jswpAQvJkHZGlNOy6AF0Qg7SR/X5drS/+ju2RLktwu7NxkvQMAK+g33
7C0eKv7YBPwj3hbAF6grGQiy5QfWECIy++sLBu/bwNEJQzATFecL1s/U69AN3gX89AJKJOgwq0UNx/5ABQE+Kd3yp8owCvwf
9+oqFBQm5QkwFTPGSttE+Q0HLgXDzeEE6+7oMgkn9/vhoN4K9cL32xjhPAAV6uEzD/k35O8KLxb0Fe0OxQ2xFyUE+Ngc3kr6
IvbaJ0T/Jwvm+T745QQM2fBRRtlDHPLUFtbIDU4E/hKw6hLVCQ//6AUU8gTvD8YpEABB8gnxDfQJ2x3n8wH6Azn96vsG8B4W
Adqy+wTkEUbqN+i+8w388SNBETLqv/Yfs7vc1B3I4UcG/OvotBkB7d//ACbf6eQFFizf4RIpBhUsDTX6RdX+D8AgBSzSPkb0
MuRPST0Zt8oRFDB/8igzA+u0CBRAF7kNBBkmAwsN/wFJ6//0BiLv9CXVJtUvFfQA/zTm+gNdOs710dIGDiPs/CzoCPAXFeHx
H+EnOg7zDUYx4wkD6PAEFD/Z6+EU1hgeE/DXEBEz0NoeEDg1/P/c8dP8QKUI2zLI/uQjEuYFtEge9QIb5BkC/+0R8QvyBALB
MAkl/kzo6gAM4hzp8u/Z7xjGAxjs18kO8gw5/ssN5/UMCw7zBcYK6BcaORQY1Rs0DeoK6+gT+gVXCenZuRwPAkbt7gbx6vs2
9xbS+8IK5/mz6lT8p84eCbwf/tnlMe224e3/uu0DMNYP1OIv10IGDQDjIAfpYigpB+Uj+AvBBd3pxj0o5xoT8R3bxx2jD+Tt
5xUbQr8XMNLr+BPT6Pck6Rz4Ldny3g4UBxbW//MB0apJ3CCuNBX1CN/gGxjoQwb5Fd/kBCklDCMNJTU7QAw+QwrbHzD7CBgg
MhUHvC9X0w07Fe3uMzvlBs0aLOkMAdPxGfcq+R0H5h4v5Sr8yRf2DPb79BHr17cRGujj4u28Fw8fHQLEKfYP1vwwz8kf+hD+
HgTb4/DrDPf5CPsC7P0fwusfGrEcDQfUJCLpycUus/HwsTz/yRs2DQKU9vgpMuAnNRMtBirQKn8mEd4Ay9Uj0PKuvvTYOfzh
+xQYOSkEAh479hDkBTX/KiP+8g8OHu8qq+4I+yAi/AIh3QDnEeDiB/wnOPTs3AUi9+n57zo+7wUT3esaxurcISIUGu3U6SnM
7fXxCQHRJeqV9sv5GcvZAfjnCNQWPwUmAOblrR312BYOzQDc8vXm8vH1Dv4FAALwL+c4ETbuPDPu3CZN7i4W/iEh6BcAQ735
Y9YVE+k69/Hr5wv1NeQY3+P8Kx0p/Rdb69QaDAkHJvEmPifSBB8i9OLl+Nfr+vcMNCcpC+/xCBUQ3VbX+O/0IygNLNnkwCEH
1P3M4PbcHukIDddS3HbeOxfiAT1R31jLHGL+Aunp5QLIuNXoHtj0LNLG+uMMCti2KeaxNSH86Q7p/Nb1KfHRMeIb8xnt3yj4
7rELC1g9N8Q6yxEXGvkZKyQz5hD5VhgY+bUm29ro8mAhAAcs9O3vEtwYC5ouDwe/IykY3SDyuSYUwt033N/vHhHH6Q4TJPMH
H1P+4tOi9R8WDwcz+PgkCjYHQOMwmuQVLPAFCvHi+yMd6g8lO+MqGwIfKuodMgUSLb4t3OIdEuQG9NcvC/a8X/3JNsf50/31
4wjF6RnWHRIOATs0NM0jLc0MMcs0zhbtFzYPvpUe6dBIxSBN8kUAz/RL2uf76Sz78egX+cHE0hPNCSf55PcT/C/WHffd6PAS
6A0Q+JAu3PPXIxc19ShDQ+bu0D/W6A8DHPsz/O4T/Bw2HAL78xgmCMIT7fUp+uUFCgj37hwJ/+v0A9cu9Mf49vizIwQK5wsG
OctJ5QS7GBIJ8/ok28QVAhQR+Q/v4yUc5BMiCQf0+fsnrhoX7zY08k7y3AgiuiVMAlHl/9ngF8vsAcrD8B8LHu/B/xXVEQng
2NjnFCbpbnRv/PDQPfEXLhH27hMcCGI6Aus+/Uv2tx/x/cH4F/3sRMsq9h7xOCwuJrLnwdDM7PHCNa///yf/4Awe+RsO+DoF
HSUJ+B2+/fna6iMO+RXX9UDINEkJ9v7v8v4+9wQNA/Er9SoA7gPz7vMSRedOAugr4kP/kjr+AuMVCM7P9STm58rtDQnaCt8x
ruLJ6gasFfQdFhC+87HAAQcb/VIjDtvyCwsb5iWi7ewD+jLr2AwK9ff4M8gKAMfyD5c3CsoD4dXp+bu1B/0q62L/+NsgF23n
CDi14QtPDhcK584I1tkLLv4hDLkL/gfhNu/3C/vSFhItuwmywDkC6O3SObwDFcYi8iwP9MssGRj/HyYRzizK8PT1Ks77wPsD
5f/sHgX+EeHQ1dLz4MYDAdzWzuxCGOzv0tLp+xTGEtEDtyPt8zLi6DDsdPTn3xX7BvoJBdr+BdnE3zIO1/Ia+P8cPvz92g7/
6tf0sxvm7FHowQvxzfjpE+oZDBDsHvUB29zs9jINNOwpKAAS3csN3Nec0PMl374S48jgyPAgDfD64gvnPSwTzwsPwvMZ5Tfu
/vMhF+Ml6x3+6hoW1hX0EEL38S4M+A0CDNfY6Mq8GNc1Mw4R3wvxGhElEfDq1e3YAAS4PxE8CgMhz8QRQv3oR9jwBh7b6cAT
5y37yzoRQTDvKDEV1QPa+QcPKMgCAQoEwxQGHeIC8CANtw0hERr2Qx/d0APPBSXTBhJBGC3cNu32+Q82GOsNCz4z7iH/0BC2
c/DrEyg38znlF/fs58fw/bT47v/8/cYU8OkG+7je3fsANhgE/QX4H83tHOEC9gDyHwYbARLKEvPnCCQDERsKGvwNVAkARQM/
C9wJ4jIlCRkE+gHY/yv0sCsI1tbRzMjpEczWNOwPDTMFPkPm+fAD9hu8wtwf7O4h3wP+9gju2cEGKALuFj3f/iXl7h4mBgco
r9kESe/r9RgCA/yb4gnTHMNd7A4iGuMA7wIqG079FjfdCd3eAAURJjc68g41/UsSYeRD0UANyOjmJjkvBB/h8ggPm94fMfAX
4aoh+7kc/STg3wMfANnOIRtMMhAY6h49N/v/7qPVF+PS2/IB2isFD5EdJOga4NUrzvTp6+Yr0f3aIvTdC+3vz78T/Qkd2vHo
QTUUXOcF1PES9j/hLwEAzAm+NAL0IvsFGL26ORz8HmTTGQuhLP4S+v4RCuYBH93/H/4N8BT29hobyPD3Ci7SCPwa+dzdIuks
Ge716/70FvQdD+PdER34AQtGSRHx0xQE6t/36hPg5BfL/Q78zefZCyb0PxXqIFDVEALbEU0jNewbMSUAyOAG49LpENXW4xY2
Bb377RPt+Mgs+r4d8xzw3djUyuXbuOQd7hQ0H/4C7esX3eYJ6NkQD+X5+Rnq/xXUFsHl7CzmFU8LDtj7JzYLBg/bNAkl4UU6
IMUJ2+f499kcKIvezynMBv0RGzgZBfn26w7+ohseMvoHIgcD49Yf46Pu9MEwziC7Pfc9GeX8f+Hi4eXt1g/vS/4UDysS/Qgb
7RD5Ej/cCEQyARIK5A5HDS29JPv7HM4Q/gkHMuHtOxf53P3x/uwA0h8V9fMfr8whF+wT9/8cH8EO/DImOdv66jI4EO78EQwv
F+AG/y4G+PH5EgMdpCwI4vzsBukUJvch5io7IAPt8gLS3u8n/QjuOwwcEYEA2RvxIDfw4OzZFfTithfW+M4LMhcG9+Lg3vHv
6On7ANvp/hMAEtnuD+0wIQ0hQewo5ObTwrTpzBLe/eS0y+AMBAfR7QnO0RDYF+Tw0OLzwhIGFgwDJRUV7gz19S4qCeDbF7cO
GxLhFDAMFQG3B9P0Q/sh4PHv2iIBBgLl6Rfj5vH03Q8I5g3tLuQzMUwX0qPz6SAJy/Dm4xgeIAEQFvzuG/3xCuTdEBU89c/y
R0cfFCz1Bvjc4/f/IDwA/va++SIq/uLYBfEPFizPEiAdOB333rgQ6ty559kwtc0j/dEo39DqFg3aAhMf6hoK3N364eAr6BIO
Bugk+g5VCDDG58cW3t4d5iUmTeEcDRgV9uP04xEeCSYhM0s+8PVRKZAOEgLNzwILBOgkCAsCztrf4UMO4uf/FBwjBy/LDRjF
KMwQNMgs+BoaYAfr4LzZ9sDd7tsK4Ro37undMgf72PQc6sT09BXRCA/tzr0a9DHv9iXj/vvy7Mf6Ch77/gr/qgJYJv0OyZLt
7zfLTyLF4kDYKObW6ArGCP+7EA+BEBrjxhU/2UIlIvkpCwD8/wEK8+He1gMkORQGFP/s/+jyN/0NAfpoXfkdHBf9Eygm0+4M
CBz/IAURG+TkIecGGPno9ET97z8YFNkaJfU+xEffMQIKKBdsECL55ko8IvUW/Q3T8LodwdgGJRThEjrdCQsJ3xr9DxYv3P3z
G6sQ9/4cBOfn8uVE0vWkESr5OuEM0lnpIuL9ByjnOPsWEVPvH930GePw9iT09/Iy87XZI/TVK/sd7gA7ASb6C/GB9E8aP/L0
Gho04TnUFP3lzPztBP/s/tDhHNIKEP8oGf0AFrES9hK1+A4CORIDIB/w8+b1GQkPMOI5Bqzt3zQV7QHl2MTGAv7L4h4P8/v3
De/KDULm4yc5xzkODyUU8tQDFDrqGxwqO/rp5f1LBsod7sYZAUrv9u/33t8tE9HN/gosMDHy4lHlJxf/LPQQ1+cpK9cGIMbN
7rv0/R74MU0aAfgA8QwYbAc9/Bjy5+D/Gfbo9vsE6fz79vgQDjHt2+QGT/o9+v3oGfzG0tQY+dwi8ecfLLdE5isGJj4ADf0l
NiEEVNnKE+Ut0BQeCxD2AeEGHTgqMLP8EkZTAeOkCOa41uwUXe31NtKUPv6wJvn7Nv77JAUTEPcQ7xAaEzMrD/npEA8jWSAC
8gnR5AwR9xZZAALwBgzwygvo98EABs/gQAC1QE8C2QXF/fv479XYIc69N9bi7QUZTDAo6PwHBh/+DdgEzeYOIh8dBCPXyAYD
EMrmOTfx5fsiIFElGw7aEfZdAajZ+ubR5g7e6/4I0fgvH9P+KukoAhf/5wD65MUN1vdKBkJB6tbzIhvVAPLs/A8K/BrfFFwn
DjUFIBPlNDcJFTkS8gkAPx0PGd8UEAUIMg/VLgvr0Qfc8h7+8QDNFNrd3NEcJdECESMy9vu0Aduz9AkkRu+y+xzcBuLp5sMe
OMoH4eT/ChITIgzl+uvd+xUuEf0luecMB9TuHREu+gsTycLf8Lmt8brfMf7xDC/q8q8A6wEA/erSDeokA+xZHwDyKhwk5wz4
INQDAUbyrarRHd/sAvy/1wmk7yf4UcYhvg0pGBf73A0FwfTDROAO1QAkFuoXJws2/gUUR/PVGPnqAMkB0Qsw7QXa5BcgJfQb
FN8tKAAFFzk0wwUFF+3l/OHcyfIf/CvmLyHy8S3p6fAkGTUFE8wPFw/B8fbxAwkqGb/r3N0R7g9e9T7YADm4A/D94DMsACAK
8eX5Pd0j5O8C7+IjACMzFDcn2uby8Q4D8fkF1RwW2t8O8lbYPu4qW/9H6/kAQQob2fs+3VAOJgAdQeIe3N4gDCT9QuEq3SHN
EhjqKQAQ9tQRDkANFc3n4N7z2ccB8vkCLagHyOkV/frl6gchEekeBhH9/gHzztcE8PMwHCHmvRoeGA7jWN0MxOXA2ALjEfbY
2Rr+RBQN9znc+N4K/oEmEgsIP90qDv3wEfUn08Qc1vAACPU4QREHFvsFHPr0A9nY+yEY/yMZHgwnQlje/tLsBg0J3w08FvAN
BvAhIf0FuRUbLRLnzO8awyoM9+kpCE/CJxw70CHW60cVKe3nzR3eEw0fB/8XAAxE1AIADN9HpOsWBQrqUAMJQxJH9fXo4Pjj
2cDV/Q/x/y/K/PD6GTH68h29yt35FPIs5vPYqg9CDwn8xiw0zTD71OGpw8cRIxoAc/0H4iwCHfTbMtfvDC7YxiDk/AMAE/8z
IA0UJfjQ3rrm8Tvh6f3JBA2oGEETCxIK6jgKBicFIxIyAyz2+R+67BogCg8a1P8FCsYo6xHw3MsiFiPa/vsjLQ4XLQgRHgXK
Bx376Rb9AxEqJvwL7/Hp46iky9cj6/YCAd3qOu4r6gIPDdoV+M72ASnX3N5CEfjh7AM6F9L50+zDOAPBbqwh6y/15L0T/DcI
1/QHHQInIjHc2uXOEfvE9/sK9zkr49y9JgQkQwXKyidcPM4fKbcN/zrQBuUCEj9ZDAvt+A/zwUEW4BBCOtIDFmgf+BsJw+uy
QDaqA/nWGw73FRU92Nj85BkVLeELIB8W+vIp7Tf/FDRFFfzWFwQCKQkL28EuAIQ08tEdCBpAQ8sCvsn7Najr+yQuHQ/L0/jM
lq/fzj7z2wYPs+3y4f/ysyjRzgvdEhgJ2LzHOOy/2QkQKhDw95PkDgvm/PDzJBg0HCjg+8z35BQMLt/h79EEGx4g/d4pKlrt
+LbZ8rf4F9z69j3yTybZ2yYX+w5D/Obb/9z2GfNMIODeCa4RCxMb8Q0SHxcG7PUf7uAa2foJ6RQjGxQE8Bjt87gA8QgD4Dz0
NwTg9jj26QokGM3M+SjuQC+5/RNHFOYWIwGgE+HeCwQeLeYzDMcm/RXnJ2s/Pd0f9ist4fb6IDIYDCLT5gkYxgf23fI0uRFB
4BH7DBbm7AnfGeq+GeYFROAtBQ8dKBDmqiUvFRPkOg83A/BA1Dlf+TO8BzFM2jbW09bnBvI00FIV6g3+BebDEO8NG+7RAxHp
CRkPIffhFfMCCOnb/O31De3z/P0qFzA5EAAdOAPO8w7NFfBF/g5S4THr+wjv4C7OKwyeIBXbZShXIvnsIRkY7gA/Bgzix/bh
0Kvr4wHQ1VEA5gHO7gTwHB7ttBX7uTr4//e/2QbmGOAB5NMpEfvbLFIiDPASD9cE5BwB4hD7ES/xFQHZGj8o+uQay/gD9yoO
IjUW+wLI/AcCvyn78wwbGzbQ4yEF5CkhEkPyBCwG+w0XONT4BhoNUP37Ihja9fYnC/UeCQn0F+D+4hDk8fYqAPr3FgP7xw8J
1g7nFgIDJPsN5hYpXBwj7xMmW2IGzQfqBxMn3jcDL83Ntcrq/Q8jz/79JdUc4w4WEUf6DOPC0MMB09Dg3fD2LRPl7wUqDhbH
+e/JFyYRMBjt3vbF2wfb6wvwtjwDzgUP7jDwUe4XFOc81yr+JQPaB+3fWjcdRvw32iz58nUO9AkGlRng2DI/zLXlAQQL/UpR
6vcmzFP2RTQ8K/ccA8w2JS7179XyCiUJ6/RC6BUVBkR/AjbyDSgYAxoR9/4oHBVLM/2nxStw89D00dgE9enS+iwK7e8F7egl
DvsG+gsK+A8COsnx5cupATcW4vgc80MqGhXKAQXQ/iDN6vMMxuzbIMbxE9/TEv4TLQv7FwcQOC7WGi4I6yQZ+t327ur0EN8I
BgMR7ezKQSMZISX+GNfeRRncwtAHAczcQSkKgfxZ8/cxRcUQ8uII+xcpCiDm3fsZm7YCz/PO+hQZ2u0JAQT+MOMG9ej///AW
CRHG6j4F3zQVSRfq/bkItra5GvswG/P36ckBJe4VGi01CAno9B4P4gsG6BUBE0YS9Bk/IxzRDyLYFwTzBAMwHT0mEyzWEeAm
9B0WTfD7BDkzDiH0IsDqEfgjByMD6esqAfQQzAwTE+4u3PAiKRAEEtEfNUIg5fbiPvsAzR1FG9YHPvL8MNb0/LW969YrENoS
2fMh9AgR2BQvF/jVFd326x0d0LEW4gFcKicpBfCf0kHoLMsuET3l21LoGdUhgTnR/+O+4wfx4fXR6CzywQ7bHAwqJgPOPOTu
9t4P6xD51xrWzd0aLvvZ5Aeos/oQ7AgL4eTf7hHVIwvc2engMezOIwXC3u338QoUDB/wGh0Z3SHM8P38/vICFiZF/CPgDdkx
JSnGANna+vnG5/IQ9Rby2gfhmDkSCeb5wgPpA0HV6+YC3q365gTv8w4+5RwXIv/1/TDfD/wyzSoCBu4zMDVQ+hEfDjQnFPQB
Jvj69fIU29r+7D3fGMsa+RDo27ckFcnHCfsLFQD5BSX+8++54e0xDyIgQBoC9hUhNr75+gs58Gbq/wX04/L3BOHK/QZR2Bwt
D/U+/dIR8wga6hAbyynKQQMU/DUGpBkC6RUd5iLcOetZQSgQQ/2z9gsICSwZ+O/p+gbf9RIpHEwRygUb+x/pNwHX8fH8EQQy
Mw0MBuvcNP0QvdUHDL9zyyMBDyAKIeE7OUcW4Q+h1i/gGfsh+AT2/BwKGcLoHNbq9iLhC/EIE+w6JPfNGgZN6BwaEAr91v0Y
9MYUyw3h3usZ/ewFweTdIOPzAtXW4kQyFujj/RH+JBna8Moa1SrXN9wEGggM1/QTAhcj5fgWG+/k1vjbAA38A/cU9vD5yyIB
J+5OEhzy8tblB/Ea5Q0wGj3S/BP5zrS28RgOE/cJWhkK6QU3MNiyD/wGHAwiABE2rgn9Cw4a1jQ/7ibr+hJP7AXGrA329BEB
DUIx/gg4FA4h0OgxChj1Wfjg+vAEBCjSPAwKC+XaUeQEuOPZAPsgIx8y/DfsET0eJl4Z39iJHQbt8tIVL+XuO/LedCDd7+/3
LhXj2hzj89Lw9L71LQdS5+4OMdEwEjcna/AA9D0G+QolFiIIKCztHt3YH+sgcz0TEAsIzTHm5AAwRQj+7vb5OPn5/Afp8vkX
Lf9DE/QH6OoA6h4g7hYFNCLq3tEV6BAeFt8C/xXz2Qs10wcx7wTj8BsKsbPsrDDTxvzaO9rrGCX68CrHAPoI1iQy/B/vnufo
1s281hrf+zHu2wTy0Q+QzzTN3RxDB0r0+MDRDzf8JPDyQifm+v4vDfjuNj0TOPz7JfzkqN5PEuVWJey/6AkEGiE75hq6AK4X
Bfj9Cffj8SH39v7nE/L820rTDDrZzD8U2NvW4v0PMtwxw+AqGu7M8+kK9wgtLvgEyVHCAFINpxA9DAtjsjH9AxhbC0oDFuod
FxLv7R79kejn/N4VCw7a2v+uKfYX/BtCEOLxBCLz4QUI9cf27+UJQwcgwND3Dz9HCjcFGurT3RQB5vjOAe3qSxkKFdD78dL3
E+zgNDLhFOf7C/QV9xYLAhTZGzABGftM9vocARX9/AL9O1DLAibF857T3uLwLRgAJhzTGMsZ3SC7/tIo68wAFx3LRvAsEysO
PB8JxvbgIxvwE8sCDOXs+PsXC7EE6e704CL5+vrUAsftwzDY9wveEzDL+/gWIxUas94A4+gP1vsN/S/e5tsT8BUoMxgDt+3X
tOwHxzLp8P0P0EAF4PftBir0IvDFFB0lGQv1L/X7Cyf57wA8GOD1/dIXVCQH4fozR+cE3CwUA9/gC9Hn/xJD+DFRJgIC2vY8
9ucFLyD589H198KzBSc3ATDZ0PAx/xvj5tcG1yPf5OIswOcE9t9MXRITLORB+zQEF7ky4u4QAyDo8a7s4RaqWy7PFcoA0wHP
Agbm/kfeM/jqvwwL8/HUKvggMe429MLPIAkSD+020SwB/BPpHg3+97k1JfsjLKISETEYD9UP4u/M4AjN7QkEFAHU2g38F8z6
898azvZI3RgJ7J3IUkYH9yf76iMG6e0YA9oZ3wHeDt3r1PREBu0D+FT1D98SCw88Iizs/kgDDiMgTRgg9KPZ+tbc09AB5u36
KQsBBdQoDSYI7ebxEfwXzR/r1AAJEgP1JQ4q+Sr9DOb/r+jz2/X5NdPgCfTdLtciG+/RG+XIJyLaF8+9SwkzDBlAPgwH0gPT
zcXm4fHwFgX7BT4I3xfXKSTwI/oTJy8b7gyn3T8jE1ACJQ4zC7fozcv5JKX8CxHvFtcz1OEN1AYN/TAG6fYpHPoB3hMBAw4u
+w1CEOW98uPM/x7aDeX8IPnu6USoT/AOMPfJBhb95to3Necw7hH0+aLy9QFhzhYWMqf0/TAw3y3qWv/L2to1+jAg1BDZvvDo
69s1utvjOR8D7jcCEcfz9P0lPhPmJl8ODkP7IA4JyucVNOYm9x4zEjjx4eg+0dN/2FH9KdHsAw8K99QR1S0lAQTy5h7+Evb+
yv4LIijh7/oABcD72Sv2DfLTEiD0AwgR7fn2Qg9ICu76s0OnGNfNBAjTOhkT9eL/Ev0FF1302OYCAR76GQv2BfkbGcUO5+7G
DPTdBTkM5AAW7i0LHiAHDykG7M8eGNPrKDkVB++68RPW2vHX6doVFUDT5Mro7PT04wO59ScTHvLoJNfS1MQDIBNCIwYc7gb3
0PMFten95U4b5w/p5hS/4/kbECDuueUSGxnT+wv8EwsjLCv7AdIKCfXP5fbt5+X+Few0y+EG1/8mOE0b7dviDAYB2O0pGhXh
+PQoB1nqP/z0Gx0t4LMQGBNHVgBDKTLTDv37QinlFv7UDATbQO3sLecvESLC1b0UHRQaEC02Ke8KCgZA9eQfoggR1SoMJucB
7dUZAeLNVikYIEj4A/L63N0ONE3lKx4+E/4Q4tEr4QFep9IrIAIJEgM4FwUIHNUV0B7XDgr87tPNAskTGgEPMkPs8lY2Hgw5
4R9sIgYSZzrw9CHxKiMb7xgs6CUS0/rU0pz00Qj+0gv58tz/4Rjp8Q4CMREQDvYDJP3gySLYCucPOQ8JAajV3Nzs/tztCiMC
O0HN9Qfr4QIeHScOBzIQMkggB/E29utEFzom5g/FAuIN5Pkp4/vs8/frtNgOFVv/++bwB+MYIx/9EvPV3/39GSH5IgMk6yHn
CekJ5c0AxO5T5uUY9+jQE90rFgIA0HLVKPveRTG2oQnq5vzwUfoI8uPDGvIN6zEgLcUADfUowzftAQoR9Ooj5/knCtb71R7a
AyIo8QPl9tv7vPTX7P38IyLnEfQo/hEHwe/fz+cY5ybXyOS3EmQhGihcG+L2ougYAAX08BD16QoOB0vF4viuIw4WGNoZzs7K
KAvs8C2sTRkHOR/32BkDDAS/FeXl6vRBZAb78NIEENfZ99Tb6tvyCAEx4Q4sReAhMEoTAear8AnX9gsFWfwGJfgjM+vQ+YHy
SefVEM3+7soeD7zqGuI2zwLsBw67ISAa09LlBwwF/0Av29obFtpEGdfm8/row/TxC0gn4xIFASnd2drq/+XUHePfKgvmAxsM
OBjV2/cDAyre+RKc5Oz7AAoKCN/q+wogBDwgCgHMNT3wFuTg8v0x5l0RzeP50Nsl4xEfGjL8/BMbAbG4CAgKUhjP+M4Qyf7j
+iwYCwJX6s0u5P0sIdcW8u3y6tbhAC7PFRQQ89f7/A8KQCfw1+cD2rsCD8kU7vosMgoU/xn4bvrs3uv8GhMX9Bk1AyPpGxlQ
7hILDgng3fMXxR/aDQvhKi7o7+7BJgko5+H07/8AFA0CAAX0+RsWAwuZLR/A6Ecg6vEcFTyhrhoLwtLwTPvlB+E4FBQM2/4X
8/TtFgpS7LnuJxX08kP7BwbRCdMP5dsC+OW75FQA4ve+ENbx59csLuYjoLYw9c8eGkgKJOuf5t/d3eaxPbwBIPz6/a7a+wXS
KjTnRvksJBv3MeDzMQwEQ/w3JifY3eYHHuDqGypqPNQaIPQS2Nq88Rs5+Roc+zIoNMnjxg5R4jfH+CEqAdvkDfvMG8PpCvv4
MdoqBAQ0zBro+wAWyWUV89sOFC/i9yMWDd09EUMT7vbaAgjk8eoO5ddnIgMOJ/bopvoNRe7tODA4BRMMLTosLf0EFhTO7/Ec
79Lv8ewNNiZVGtLh8OM//JUSE+H2FBf+IwXGKRQWFAcZ1Mey8RbuEw4yOvrn6uyfFRkQ4QXDNA8L1QEq1znVENgFD/491777
Ce37+yED+QfXCQVVCzIa6zPbJr/uDA/pL/L3IPEJOQg0OgXcC+8P+Rj3HUshAAQ3A+IYBBMLzwwQBNg17zLsGAoUEAX64PQd
Nf7s+AIo6PT2/6ko+cEzGyIGDy/07SfjTO0V4DgG1hIBvSM2G0r0O8Uo9e1p8tYL+UADJ8jS6hLA5Pv6MFgW8Q34KNEkKtMA
9EY7O+RBGO4VAOCkTWL5IevyEyjv3Rj9FBj49Cf5x/sU/UQIBfjF+Q4P+Vr1CvgNzwkNATkUBdIpNETO+9351bjv5P8ADvku
Ne3p4dz5+ROqnOv61xYc+fTGD+bq9tcMBfgeDdq68AP68xsALh/swzENFPspFclBDkIk1QEeFvUIGCTeOTr/7urN3L4ZCTko
GhcD/RnWADgS3AVCbRXuECDd900LKsztF/DtGH8A4cAY7yUHDNn5Ehj4G+zJDvEU8RMwKtUN7vwqBwknGg8L6Q3R3h4cBd0L
LAsu4yX7FxvYsfMAOBLqQ96y+xf34+sw3S9sWfH9Jtbk/yUQ+wbVBNEJC+7y+Oj79ogi2PQD7v05N+3+8fYhH7gJCNQHFy/u
/gX7JuUFDQIj8h0p/w4LQ9Sr8wAZCQ0cAeMt9v3kKesY1grL3/khLvcZ3z0aIhUhENr+M8vr+BA81O5a4j8H+/T94lvH4gvG
EisQtQcOMDnq47cX9M/V5uruFRTd+S8VBfcO7f7jCjA2/tr9+NAg5OPEFTwa7SJCBgH7FvIDIeYdIULRSAcME9j0CQvcM/jZ
Cj4X+RIxUfQC/6r1BA1ADg5J0QgVFBsaEQQQ7u717kY29igtEgYPz87sAdA17dD8Pkjq6x0m8fQJFwTIF9qqK/8e7TPN5/T/
KRIuIusO5wgjEQD5/SYQHcH8AP03E/P8EO4TAuwL9uAqBfH96PTETh0SAAMWCAXcBeX7MzjSGQFL9ZgQ+tkC8iDB5BlO98Ts
7LFR8N78KAcNKf3i2swfJ/XwBNEQ4+APDP/qTw1qAgnyAvQR+ujw2fj8/CMV6/3bJA4RAP0Q9fkA9RDZN9vOFQvoTAL9Pdv5
9/LryBohBj0eSCP/G5bx4cTY/tsq8MwL++vu9OPfOBQbJg377uoMpgwX9ybw5iVsAiYIE+L9EgwFvuTu+PzWRi0nzdHk/UP2
9draBtzWBxwOG9AH9fzgF+/59zAh0TshMB0q+CEKIPUrHtS8JArfCxnsIiMgRdUgtgHy6P8o7RQoTR7ZH4EC+RDqtBUbENBL
Is4e9w4D2PEQCBLxDjf+Evja7f3/8xXk9NQnEuPqE/MDljIo8w7wtjfgG8j3vTolPyS41tEE9v3hE73D1h6nyg/JKzw3xg8L
J/MdGwkMBhccLK68u+C8z0n1Czsj9OTl/BDDMwPJ6cgF3zP0JtEiCBf3/c0C79gD+cjD7PIn1yclDyzZOzsmDvdEy1U8yd0X
+vzqL/vG6A3W9Un3Ee/6A0HcFwoAGvzwyyEu1+MeLhwbLfcCBvvh9wEGEBD61A0uKv/wCTkSFpM727HT+/YP/ecyENQz4Fk7
/NT8ye220/0g3jIHKAQSLQUd/0UmLQ3GGR3e3pO3J1QoFxTk5BHm7R+y8KMPCN4DDd0jQ9nn8UCouDnmKVPfGBkOKtRFHP3/
qHO43uAoAhb/3NseHgLZBxLfDyM2Jf3zDwNURBUBO/XttRsB6tLqMiUB2zshzh0pFvjw8CfaEhgW9AYKAxTzBgPQIMPI69Pk
FfgQTwwWD9YY/jnv6zLsDBEU0RVM/AL58wHVEA7SAdQd6lMD6DLcDBD1GRbLA+nu/KT76RXvBOX5FS3nBzEICC7QCPrPFNoX
3uq/5rb2LOs79Pb74g81ChWh/Z4y8SHj/PEYExo+HVPMuCoZDQboNQfDCxrc8EkHMfsP0+T1IAsbytP07vz67AHdCgXS9N0r
DAs9NhIRFAz0+ikqLSgcAiL4yRXqFeHjyR5bVPgvOKr0ufiqODYa8iXvAS5gOAI/F+D0MTnw2eHM+z/vRQfdB7T0EhMIKEIL
GC0DDwYfEBs4OjILJrHy3ufF6QX/6ttoA9gD2OHt5/wkxgNh8Qzx5ufDBTwZDf7c77wQKQAH5iMTHxso1csUQgwjDAID4AT/
DgkBJBAhzvsIBxYwQfIOHhn7D/g66AHiIAoE79/57RAQ1P9KJxTkBfnkT9zwEf//Hf4IABQmK8gq7zLhF923+DT3FAwY59IB
DAXf3A7+xRQiBuATFOwsL/oxHh0TzNEQ6hAzI8j8Ag/8LkjzHtDQ/SPFbCAfEOXk1ynd993+7S/Z/9njDTQB9QDjQxgRIS5S
BP4aKjUbGSk0Rf3b+TAIEBbw8NojfwvV603eABgP4uT+DvnoB8T68BmxMfDW++kgP/2/1N0Hz+evFvXo9QNGASEd8hEExPEL
E/htIwks2WgcEiL9KQ0DG+IFL/ZC0f4szh369ud9M8gD77vY9SwRABJBJQkM2wsl3bbnygAY7hL63xG9wlHSJCcB/RAdEfLk
AwOdvx28DwUX0vz+Ht3j0Av42t32Nn/aSsbh2RnCV9EexdC3OULoGjHgBRH7zyNRKB7kCfXYzwPz/ew5FtS++RETzTEuzSD9
UdD++xwGBBAS/8j42fHuCBM3IRvT++j2xekxzRyf+QkYG+4P6gf9F/TxHuXyG+4PJR++0CkAKPwbP/HW9q7b9fDqQuv7IgcG
NQHb9xDQweEVGNrjBPXj1lLpOgX7CdDzCgETxg7dJNHoJzHT2RLLDLvfC8dO5/z04R4PHC/kLghG7/kxARUHKQgKLBEHOdb8
CvMexf0APvYc2+3wDeQMyyTf6vUjAA0H3+sC6gci6x7xwA0X0BkS5M7V4hko7mpzbAPhzDL6ETkTAfcXIAhgQO7uQAdE9sMg
Ltzb+UjWER4CLv0z2TXs8xImwRbJDxkY5/wq/CAGG9pCJQeeFgsX7wQYLRQE6QwE+fcsI1r39tQD6ejXBvkGKucHUhMEKyDc
Aff7uBMnHOwJHfYLJdT1BQYTFrDP8QT0LgXsESwgyuXMGzAFLRohAj0wyxhW7P+vAQwXEQ719/XWARMH+khANmYf89v5KeIe
4tr+pB4SIiQ0GDbwJQHrGv/I0SHu2uAo1jT+2PP6EQU0Kdvn/AAXHNoAEPggMe8JCAHj3OfcH/4dLxsM89v0Gf7b4qv48+Rj
NvvlvvjZzOD48/kf9UcH2fUS6QAg1AACBvLhGgKx99Tl5EEq9CHy7BfFNwH56Bfx/x4qINHtEwQH3f+98Qv2KcXxPBfr9+Ul
EqQJ6wLr4ikxKCsR4+UfQxIgFBHZAvTE6wEQKuD/KQoLAf/+xM71BPzV8uAGF9lL5wQl6dnR+8w+vpQ/C+oNIOa/CfkBB+k5
D/hNLyYG3ugPESfOQezc8Q81n97ZCwQVGvgxJ/faGds7Cv3u+hYPMS5lGLLhxBYRHgfiDxUSB0EC8Dbe+N+zGzckI74G57/r
MwjN2ks3LfgAMCKwLEDnHOUQ+Cs0HE0OIcPljrk078baGibaETAR4Rgx8GL2PB8L+M0UBeTW+rPO9fPb6QIl/l4c7/AYEmvv
0s3h5zEp8+nR6SAexf0mHvjd3RLpzw38HSVJ25cG+v85/P4BCgUO/KQA5tD3EAQa3yEdBCoYFPaCIzwCQu4iMcrj1iq6+hf4
9foCxkU15cgn9Q/AK9//7BwRBO7t/gwYzPP8Dr3p8w3xzkrZ+wry+THze0Tb/fE29RcOBKb/+QkTNfsi79c0CvAZ6y3+KicY
5gD+Lub0/gflOhPXHgruBMwQ7xVCBegB7+ogEN7X3f4GIFcL97rr47b6ANwH6g5LEscD75dFwAdHyNP55iXUATwzBwraCfDp
/uPUEQ1UNAn1H8bkD/wEAG/yJAjfExfSBtIh2QQNtwltBtcQJA7RCQoeD9YCs/b8C/Hk9Pc5CQvxM+PgAxEtDfg2Fr8T6ub2
6BEFwhVEAfHLUgUD36/06PbeJuP4/wcpHPf979IP/gu/FwYGCdX/1QUC39jO/hf58wDD/lD1+BHiYvjUEvvj+hzV2/600BgD
2lfdFfcsHgToRcXY8Awg5R41/A/+2/rx1cDm9iYLz/vd4uwIyvv40hv29CDCExkr1/PA4CwdCiDsykQAB+L5+w8qE+8dufP9
9u8C2fMIF/T87vRwA/IEXAvoHFhDGB/kDOHgFwXxyy7QBBgl9wj2Gw4QEDH/9wD1+Q0EMw4JFPL0BzHpVenrGxUdN+4Mz+bt
/tjMvQz55Bvj1RTs0+33GgIwNeXzDwrs9d/k7kMHNNsCA0ccz8rVA/A9MvQboSX9IQwWwt7HLdnYDepF8OcSRwjy5T0fQxnl
7O8ADK7Qzw7O5B75HhND91sL+wrt4V8v1tPTxuUS7vEMEvM5CO34OPb3APkb1xQD9CgS3iUrE+QjBAXBXRC0vyEw7QEFJPDR
6/rF6/Dz8C8jI/3r6uX22eSq58jVDwFDGP/qxfHT0tsXvtv5IAAjB9fwCuknAMQf79g/PdkP8QAh6B0FBwkT9wwfQv+yuNcK
CO8jKg1auNsyCffqKNPwDP4ZJvvarQT41c8TGSMN7wwJ1DIFpkYXGQv/8y0N9fDwHRAUDBc0GhMV4SwSOAAIufnItuvkGw3O
DQgkmS7xy92iQgdUBBA5O+b6IOxH1+r5OdzWNEb77tTU0Sk7DcbZHL9RRf1FDcP9t037QgYn8wi73B31BgEfFBTXFQMD8OEi
ANMN4OEX+hIOH4jGvgnjE+3WDi/uYEH9AR8T7UEZ+EUI7vz/9vDdIszR/c/67PAl9jwhRdbmKf/q7hwbxQwIDPII+CMCCDQ0
B8/+5wn9/Cj8/DnQ3g7e7SY0SA/4AgFk7dQR8fER4QnhNgrVIP0gChZUDgHVrPPLtsve6TGz6j/65h/IE+Wk+DjuDsm59BUP
Ifvy1S0lCRsbJPwdGNHm07Ol1s4B4SYP4sgbM+A03w4b6d4OAOgU7SMB5AQ2FQYN9flVCKvn7/nfNCrrMu8uAR/hIAjX1Unu
A6zOFioA9kYg8Tko92vyz/W78fX9FV/HFgL32/35IRYQAPL2PR/F5kf+8NPq9+7WOsOSKAYc8R0KvvwMkzv6VOAdA+/6v+Y3
6PQVJyf2+ywMJz8a6PP6BBAi6/zvOxn5/S8bF8TD8Cu59+IMRikg3hkLKPb3zhPl9fDK4ckaK38vCfXqMS7MSA8sJPYG98X2
HLPy7dkK/wTv3tYtDCXJ4x7i3g0XAhke0+7n1wQIROn2MRz1CPPoBgfSIxgYJgX8H7b48S8pISfnCv/WQ+sNBuYp5OflJg4W
gez7CNPj/hH26eLwASYL9AMZJeA9++cVTvocB+4RL9oW3e33NRLb7+gL7C/my/nw48YbDgYXE/JY1RALCQ4f/9MGAe8QFSLm
Ee8I6gPo9vUHEfAj8NP9DQbFBNP03P4v/hftze/+Ftbi7QYCIAgAAQT30fskMS0RD/T6/QfZIfnu0jAD7+zpI/noB8rfCjwU
yh4UFe0BItcJCOTfT70B9SomBQgFEBMNE6DP6f/Wxxj92gD8Fw3n5/zr9hMM9Q8LBhnPERwf+fUvHf3gwATf5hPC+f3h9QEh
3zIGPuYE6PnZ7+UKDgbGBgnIIb0UDC/hGPjm5P65uAL0JSUy+wT8zgvv3rsajQ0D1dA9+vcl/v8c8AgGLM7q9SDzxusp8v7u
Idcyxxn18xEqEqL06xP79CP/7gkb6/L/Tk3KB+zYBDkEyQbz+vA1QD7yG93qHs4E5hzZHwwzCg9EGhMEQPU+EC/80CRRDl4A
8gvvIuPoCgQLz0gA7RjxGSXtGwfBBuw8yK0M+PbWD+gD+zH+EOo82LniCyYbNOcm0cPUAfbLDwgT+R/OO9oYBvEIFPcD/vTD
NBQpE/3xBh4I/xsOHtBRDND4FTQRFRUaaCMymOwlOOEC7uwiKynL39Bj6+IS+tPzCA1z/Uj2FuT3EBf2CeA7Cw3l3MQR59qk
+BIHSt3tKxTQ/vXz3NvcCuL2wxL5GOMSHKXb1CII6AYB9QfZ7RUU5uQRCAvPARvs8O3Y5+UPIATzMdgH5Nn93wsdp2sATAPd
KNbW6TwCDSH0+v0l9PXjQOX0PNcy1BM0F98nGzHwD+vMBFTvyuvlx0PN+hT97+403AD6ty793uzGShbvABmcxRXRCzHzIhTe
/ejlAe0rJAY8LkD9NwPPGTUp1U4RPcgIQAAT4DLLvPwACAA9WtAO/f/g1Mo4MOvVI/3HEvXu6AknvFY43/o5Jkr1+BfN40rK
EtFuCTAL7wj6LC/xDvQG9wgqlhvmG+AuH9U8M/L9JwYW1w1DNenmUBf1Dw4IvPPX79NC9AADJvRECfQH4PHz7xMfBBbZ/ibX
HhwQHdQCLugZ81Qf/zPuTdj+It8y+ADsABkLUOvIAzKjwQ9B7dcV/zb+9tQCOOQZExf1RSG08vsB9jf12uwP/yXREf7k+wzD
ET4V+xIsJfkZ6NLmCuMS1PrbBBIIAt0GN8VPBAYl6QcjFBsoxQD/LhXP1Pn53BAKExgEC+Qn/fkJQAAp3+QEHQbV/vAa4ulI
HxIND9nCMyPb9/35Of7L7tIU2dokMf46/O334hLSIM8JmzLU9kTVyh2wDSnh2OgH0tT+DvogCu68JUQZ+b5G4wz/C/wsuuPh
19A5JAAE4+0W9804yhna7vvxAhv8AVfj7c0KDgjYEhQc8eUp6fnnEyHpQvvsyeEHKCD2Eev3Gwww9drYAfjzJDUQtv019PQc
CiLiA97h1yc6ACH07DTa5iDpFBcVxNEF5PLa+vHyIwgb1unuEq4Yw+0UChLF3OUW7dgOAz0VG/BOFTYruwsBEPoA997i7gAF
8wDg2REjGVDxNTccJPEL5cbtNQi7AyQNHt403M4oHOL28CdbHgYM4MgO5ALmIfQ/9s0mJL8ADvwYFQoF2EZS7xwUDf7YA+D/
N9gL9lTzZgbX5BoDEiYLJvjmLOLqIQAB3wXvCr0gANn5DLMxzhUaHNPhb/cUJAq4FAfuM9cx+vXnLQ0sEQst5fvc1ij43Q/d
8C3iENyq3kEeGAryWxb3QtEc/+A06fIREkgs5gvH8/Tzq/LP8A3zTgTqCPv2Bt0w/g/mywz48Oz+zbTT9zgL5BMCMOwfINci
IA/cF/gg8v389MnlTgoE/TuuCSY/PAkf9e3f8+Ww29fxIu8kLAHq6CHXF9/3He8hGfpJTRrJ7Rkc2SouFPgoKfgRFeM97isO
AxtIGwC/9hgA5B/4y/UP4zAg7u4D1h734AAWGbTsARf15w7f3yEt+gbkCOs0EdsBIu7z4P30D/Yc/sDiPgb5ARUNCtX5YRo7
wwHm+BYK7EH7mDvpwj0Trfbky/PqFjIoFwAeyijgIh9NU+v/4uEA8VOy0eXtBu/r8LTgGwriGApSDiwZG68NG8zqLa8LH9cE
AxzwUBno7h0U5s/STw8LEcv7IiW28Pr9CtkN6gsZ+ho37T/y9e9KDf8B5TfjyRbzBSEFCa8fIwAg0hwMFMAI8f3OHfMIHCW1
BwMdMsXR8e5R3PvX9BtGUwUm6BIP/hj+ztwoIc4P0hTl1B/Y/envEi9E/wIpGRJh6Dz/8MQh997owucCDOj8Mx7TNfXr+AL2
LBY9864kLufeHiURsP3BKzvLDOI4BXLkFOzyGDTR6xXHxigU3xXwWuLVAAbjtA0aBEIf8RvsMRPrGgP3y+IQ5A4I/QbVDNIj
0QsqEw0THAvbwfsnAkE0+kjxT4oTN8HvwwET/t7jYPbzAeTSKRP8FNTz6OgnBejN8N40LDvvbEs90vAnf/7tXBRa0PXv3C8H
B/W43wjp8ib30y8EweFGP/0UFOj84YEPAdwl5ysoJDi5+jsi6iAOPvjr5QQ4NQXw76srDrgRGR7Uwd8DEyDl0ij2yT3v1AoC
B9i78fH+ARf9EgDu5LP40PgmaQBF7yYA8f4b4g/2CdgVAsu9wzAV+dezJQv20/jtyRzBzNT06hsfPi0M7LYW9KfO1dpMu8UJ
+O0wvA/7NAsiBvQU/wwgyA/94A/8AAk19vYjFwAFLy3j5BEK6OkF8h4WW7/R+0D7pbra+CjzOEPTASfXMPv3E/s4Fxwlzt4A
8pjqy/7U6Djy+0ghBTXqFi0JA+4IFgoM+uyitM/s6BgGRi4F5LX3CP7MBt863+Ii7bsP3b0Mtyo2Bd80MPkNvCUg6RbzBgIW
GBsg7Rr58yu+HvDhQfu9wBgBMPn6DgcaHiUqIs41BhUT498KTM6t0BlDA/nmlQLoBc/tzLnpHCsWzRr6DgvH2uL0KPAJNBgJ
zL8BEeoDRfT3DFn59R7fBftDLNVIyx4h5+X73/D+KuXpLPVHEfkh+QUJtzYADvrc/O3IIwXiEwMGzzAD4T4D/DHkxgEG+xAI
DfQl+T7r2uwWJRrV7flFJMke3/sPwwUw49v71kM3Vk5D+6r27f/hLNcQ8a0OzjEP9R7suN3c/u7azEQVsw3+IfXtBfQRHw0k
L/5I6APaQxQDFeUyzL4R4w8o/gjIFSziGQVT8dwC6ib4ECIUSwbt8Ony2B/d/9sZCRYQWOD9GswM7QsERw4WvCEZHwcW9vYT
1t4jA+cS30Ay3QPY+frXK8r6uucJzRr3MgfL4BYBv9zrGOU7JSIU+zvc8hUQ1toG/wj6Az4p6cTILv7CAfOxzxC62TjgFuQk
+w4o+c/E/QSr7iP4D/Q9B0kr0RLN5Sgu16XuzuPhEe/4/xE3HvYMACD+BQkY8NoGEuoj/94uHeYGAwwj4sLx8A3e4c771Az3
7tAK9jP+OSAUCUQjIv71EeX7E8047uAISxi38N/08B6K7SDw9AAj3Cba8c0B4fvqFzoDB/PP9sm1sN++LLjLXd3gI+njLNfU
+uDBGgAfBwPS3OgBH80TFTL1OCdMBu9F/9HzEt8AEvwWGvz17PMdBxTQGSMkBh0kNQP0Wy8J4DIkcBLk9vb89ADLDOkc0Ag7
3+xYAvMjtQl48xAH+vfZMfj018z3KUX+ISAkC+DlBODIvt/6FOXBO9HX8g29CvTG89a0BcH68zMIDYGzNBbmHgsJFAfa7u0U
6fgUzt8R2CdB8THtzO77Acj0/esL2+76DSgCAv3zHOID7B3cIgkh4hfQQ/UORu30ARsAR94FsQvlxTjv6tVIMc7rWM47QQvE
MRc0DDLc1yrdFRoV8MYewSDvDsk2ygntGQa/QtfyEQMV7+0qQLzGEvUs3gH3vgXd8rgx5gP7Bx43Fqnv4eTs7LzjIQvd1AAK
9PcB/Ab7CfMYN/n/6OsIAPjHLu0M7+nqEgQDkP/lDhzv1h7TFhQX7NkTzMYK6iwXBT8EJvnn3cv9sOrgG9LtMdbMFBfTNc4D
Q+Xy1xoA0QsdJhPH/g44I+X26zWr/u8l8u0l9RAl8/AZFhsjDgLb8b4RIVT0IAT5BxjvEQgo9eP/9No4/vgK8SYpJiILIQIQ
BwHe1Trn7+TfEur9ISf08g7+9wX49eAUGEXwJv+z1On+4gjQAwX8G8waNNXLL+wZEPIa6UQR9ArVyOze/SYPBgcLYvoFA/8Z
5uDA9D3Y+fQW6hPk+tfmDO8CQhzl8TwCyvvf3x37W/oKFGbyIMvaHN/80v0pF8nw4Nz2C9cp7CIoFgJH5PUOrOkt8OEJBPMU
FP797ei/8QoO0DIJBR0FGjXuD8vZ9vjzDgaO8e+1/yIzBvMX9O7L4QMkLBnp3B/4C67srxTr5Sjxydf6uvOx1AkUARsQFeQJ
NurE1yHz/xD92N8bAwCsHwJQ/fbS2ekNERvkAvX0Ngn0Dir1whTRFhH9CwgV0hIBDx614xXc+OL43z3Tvu8H1iXd8PYWBxYN
7two9ioD5xcXHhLKAOlHBioCFgj4qfZxCQzPGuRvBAVa7O8EHocr8QXFo/kO5PA07wUiEQEVyj8RwNsG8xUO7fTVOv04CLHv
9zn+6lzi3tXJ6PYGGk4Zz/4TxQk58Qwn5iL9OhEiMOc13DZG8e03JTLEBuM2CfmNwijziv3R0PItzt0R9PnRVxAdBQUG4AHI
09gFwPMU2t4o4Vb29x4MGdsZNcDvJCPrDBfy9ADWI/MMCBcXBt7+GPfT9v0iOCAUF1bequEK+P374NXG7fUEQA/t8NhS//EK
AjHvFASu4s/P/U8B/+YN2TTnGOwWIOLE4xVA9DEBOuoR+SkH5czyOBEtKg3VuOXipf0QDAz+A1UL5AAEvQrT7BLM1kbf5QUa
EAUk6+oF6gcTyh4WD9/SJBREHAHv7x4EIU3M5PH8/wsOBxTyIgwcETrU/DABEO8i5hr3Dd8CCBTUtzH8Ch0YBRT+0Mc94yAS
9gjOLd3hNDP4JunO+lAaShA1Cxfz6Ana0q8M7h3+/gspy/n5+gnqAzT4HSTYHtj/JgvoJvD96SP9W+/mG04H7fkgGcc2GhoC
KTb65BrvPfIUPgQnI+cO6woD+/wYSAD6/RhF9Rr539sA3PLpBt8aITzu3cMXGOzN5TYGWe8FLCMC/+XU7jzjB/cJQf/4B9XI
Ci8FxR7kEOQD8+z7FPoo6PoN6lkyEN8XEPnH/+zkNzQRPBAZ/NXq1OSuz9oU2fMXBPi77u0NHvwV+/ogCOAOLQ7+zv7wRtAT
GSkbKAbIDAbrpwDx9bD8R9X7y+KoFhjrFufRGezp/g/fAafNBBU38f7eNQn8Avz3JuO/7AH9/Cvf+PLxAQkuD9/L/wsy980O
CNkAGeJMCef/vn/7LE4FDdbL6grsJRZEQfXzoBrmRPAAKtYV+wfy7ufpGx715/D48hkDUCTyD/r+EcbvaibYzxEj6cb82Qfp
CsYuZe4TF0HhtxfR9UkWCgjV8TLcCOL4/Bn1H+8DKx9ITt/LAPr9BPIb7skjKM71/Qwx4jD5FUzgCw7o8unqBS7TBuoDOA3o
KSsZCAnY4SP6EfxKw+zi9uTz1t32AxEL/hAg9f8YGwbc0gk58zIZLTfjJOshJhm7yBkFAv37++3IHuCyC0b/LxXM7hwQ6gvk
+fDDtSD7D9d2I+TUGRRT5u7m1gk89R32Lcze/uwQOCIJ90L08tbs3vPc2Pj1EjgQQAnC5uIH1+MDGsPp9+xBIi/65O4bHQAM
D+rgJhsO3FW5AAY92iMLHhXS97QC+wTGtC4CHQYb9dMRNBAXL+4yK8/sAjTYE90lEqH2094LAyYYEC/5BQYdC/kV9iD85iTa
8Q7dAxYaHCMiEkX09Z8A97zUt0Mj2vkZILMM0sML8Qc5t/0v4REF5QTjCST17urdFDAX8PDO7MDV0AjXOPvr/eDVNM7F/80r
O8PlJSgSDvgSMQICBcT7EBJA4A/fAfP+JBPjNN0L5SwBIvj9ITItCfQE9PsaEfju6AMH/dAV+s0ZRWPcKL4nJs/61hcS7e47
784q3PfSEvNO6a8F4MHd9NUKor/9H/c1O10myefDA+/0A+8PJvPRI+obIQkS/uXYJO0W0CA53fkfD+jWMQsy5xcbRfIS5eLJ
4fj24v0B+w/9Efj/DjQ79RsM3wHJ+xYc8/3y9xf36CoOFx347+DpASgJ8i3989L8PPD86O3k7gSiEDj08/AV/SsW5dEpAunx
GuIoH9PZ+yG7Bhj5HPlC2FLWxDLy9QYmDPH07PYCzjEly1EfAzv24grINvcMUPY62e252fIEHOw1Ox4GHAEM+uzO0+saJg4u
CjwrQ/YFXy0K6Cr3AOXuHOTsPev4Ni4V7wfSBMwlkQwoDSfq0jZM4Ar/rRtGMEG7++rz1kH9QfT4KO8dHxtRxxrOEuI7H4f9
BveOzc043ghPE77iJSFMHxv5EwnwEw8wCOM26hgWvtLI8OfszQHFCCr3PuuwC0UY8e/byCXiQt4SEhYHGRfaDhPtHAa1Jfkc
+//u/f4Ax/UFBA4H9hgIMhr/0rhFPeDQ6kwqEtfKD8fj/RrfJv8bQjP6ErfmIOL51LQxlusg1x3wIf/7GM4n2hvy+/QyFO7n
B9wY098ZAA3679wK6/LxAPGy8MINAFjgAv8Q7RHbLkEZOCYH0dYN1qLMHNsYwNr2IA4T1wX5OSkE0ckg3+o+8C4I2wfp+w9K
7xgANN3t898ErBX0FivVBvTICgK/CvTpJ8wLGfr/IDITFffu9gMJIAgkAOgR5fjnFbENEdzd7REJBRDFDv37MQjh3w0Ls+Uf
9CUM7xoNuSj7FQIH46/k+eHZLePeMQU8VPcB/7AYA/D8BAQf5BT9AuToFgflIQM7/jEk6fC31tjg6/QODeEADkv4Dx0P4wkA
xvDoDK4KO0AdCSbu8zf1MwIeQ9LArxgJ4ikLEPgBAlf59BHR7Nb3ud4L+07pCNjhE/A2FC8YFOkZNgb56sb4EfDpGL0JG/YW
Hg0C7aX/AfgBBPgIKRMM2jfk6N8P+MwhAvkPCwOtAhfz0ED12ikK7C/WPRW8IxsoE/6jA9MQ9iwBJCf/1/MsVfvwCyAD6ONC
yBHw89vi2w4LGzz9+wEbAPY4HAThFdPWAxMB++kA2w8aDTT88bzP/tsC3P0yDdnx6uACJ/Mi9TIjCPoe+tjvzgwm+OMOFRLs
F0RMvxXVAvkJ5gL940cUIP0gus7tvdzvBAz7QNoTEAUR+yjNHycJLf/hA/jdzCI+LvwE6uTmsRL0CRDP80Df+wHvOkX5GSME
DfXn82k1SNkF+VD8F9ccEfoiYTc/CPbTDrWU/gDwzTPo0jMD+vAA6To999mztwngx94iBMXr0grq+B7I+dwdyyvZDyYOBAo7
yPAH79An3Qn2GQr+AfsqGhIS6fX3zP0ZJyMFMgsKBCNB1QwvRKP2ACKlwiz+6L4T/gYdISzZ8goLEf7NEKXnCdQ36xkzqN9F
QiLF6ja0GuIMDybgzeDxE+Q19AD11yYO/AX3DhXe8OzgugrC8M4E5icJPR0E49IqAOwABATo7B0tXdjgJQP+8fqyQA62CzIR
6R8k2Cy7xvP3xMX7UhTt/OwX7gsW3vknAPf7NQ4JAa+23SMMpt3/EwS8IwYiD9kSFxxE+RcEDTEiUrYeuAsgn8LP3w3oDPbn
APUoAVkV7kFWzgPmWQDi+9Ad77kaGvdYBhjx3iRJUN7VMvTmBLc7ECcSFw1JBRlE1vQGCOM8/iAl8s7k5TotGv3980gU9OYh
Glzwsx4UJwsVOC28IjDUK+QV8yspKfQr+uD43qccBLP5HE70Ckfauu4f5Sv/VyzCD/Y5HBL0Fv3hEQnF0+NHImUFzO4TVw3q
DeHmKjcYECwwDN5GCjIMLgvDH9L3GAcXaOr3O/n3Br8eH8oYv/7k7Rd7PWnx/v7jV8/1zC408e/3HC7+CuLZLxETwKcaAywU
OAuF5iQWydHlAu7TGzDz+R0nAdka+gIXHRL2ADS9CeoJ3DLg3QndCS8G2MLG6tUFA/Er9dnSLCEn3eEWAyH3MubsFzbw5hYV
FA359ui6IC8kEw7ZIfPa1f8BP2AHwAIW19vX6CwgMQsS/D/oVfAW0gjiOw8K/CIREP8NHeEQ4yUEHus5B90eB9PnF+IR1OPy
+P7HGwYNA+geZjXnDBXnCRQY8dM0E8oEE9UJyPJL/fwNA7vw8+g7Hv8hDw7/De7ZJAjMEuQb9wLSE8IfGxU1EOv6/Uol58r2
+Rjt1NIUAOr/rR0f7tP4EvcvHNPsydbAB8j9DwMAwSDiBr6TDuYLteMLLOLOAtHh6RUT+/W1Bw0EtCjjLRcCIVL76dbtEAkR
3hXj6crSJxkC/hDdtPLqC/cnAPm9xP/37ujx/h8WE/sy0i/KSdNEQLkOAdnX9LjiAuzi90H5Cu4QBy3lyvP+LQECHvjkAwok
Fw8J5BClBUbEIgPkziz1GQr17MQ89gXdCSESDPD63AHgxUbZ4/j18ucCBGPsKdUzDdw67AYRDutBHc7aM/Ik7hcXIdLp7DI7
ENbqCADZw9sU59LQH/RM8h8jEPsQKRMLKOC42Pj5H+D2Hyru8+zuCy/cMCL3CBoNIuXVBQDb5uvvEPISC8Eh7R0QBufxDNz/
/QHtHyYGDwLuGfbuQTMg3TL9EKp/9aH6zRzTF+saD/Uo37HPGEIGV/QmIu/XINLoDf1irAIX7MbnGtQ4DN++Uu/1Kr8aAPgM
MAvlviP+RRcgI1HiXiElNBMXDS7J6gr0LDH8qgrz9ObtDgAj3iLNHAA78vH74RrBHl40zgD3+Q8f2usPKdLYMAji+Ars6B0V
8v/bEjbqBNUGKtgSKe/HHStgMOch0tDT/9ev1S/Xx0Ph4ib0DQnB5y0K9xwL4PsXDvrs+EQxO/YKASAa9OEBLQLWFt0I7/wN
OvcEFNsR0OhO7N7sRPALIgrw8CUSCvcQAA7uRbY25yTp+vf/8OgN+1kjGekYAyYo2sjzsu4/GArnCz8a7eMy9QMERvYN9APY
ET4n9j2v2Tf0+BgeY+MP098XIv4e0OMcQUPgEBPlKeEVFOsl6eLuz9K26+oN6+7VOtIcBfVB0Cbo/s4b79MV+SIKz+MRBAkB
6fLaHNT3H/bUJCo1b/+//OjV/7svFha6Efs0XtYVHAYRDtz4/GHzH/MYfwMAItknF1gU5VkcVf32/wLd7c/MFQ4M/+/u/NUu
Ocvk7vvq/fQcHgT/8egd+Nap4dbv2dQl79nmLeAHE9b30rMd3sMQDxn2xbIv9Q43Du8dMSHb5zkpGBkCA74T2hX1zgMGGsgJ
LiAJM/rnERoJ8d0gVfQCBBP99AMftwlG9QkKES87bRUX6tnYCwXS7RQE2f8eVTQS2TzT5/MA7/AFCk+/ChMmwAveFBLq3ckF
GhXb4y8WH/Ub4uYUAt0eD/RDBOzpJ/sOHs4EUzTdBB3771cR3sgE8xvzCBoVN+XvvNbH6RkSBQAfIg4FMCrL8is2IA7Z4+r7
p6nyygi44hnQ7M7cxgLa8Sy/of+5+dYWB/je6kb/9Pj2JhUj8tXVKPNHGOYUJyn2RyeSQdz8INkGExIwDDJLAiUB+xjwJBY1
FBLVGsjr6hBI5+r/2QcABAgzwzcICx/72fvz5RYI8ur7ztTk8voLzQsi9hcmzvL87t8Q5MAdBiVM+RAI++3n5/TuFiz7/kvz
9PofCd0UxAITBA4S4S4FTNymIdIg6fot9Aft9v/pRPL87Q3o3iS/HNzs8iwBIQD7EyT+7eHt/fDYxC36Cw79KDEL/DDjD9Us
3/r4DALyIPkhEgf59ucD8/EJCvYYxNwL/8/t+icJEAc4GxcVD/lJCv4+9xC76Tf47t7wFhIw8uHx+lUk2dsALwclKO4kQz3O
MyuM+fztugboF/sMCRMn//wT+PEQ/skI8fIEO9n7JfUW9CQBFxhDJxkmPBsP+OoKHiUaPAmxNVHeTBfkHBscDyAy1eb91tUY
GxPOLhIl+QQK8gcRCw05/+0rLcz3ENnfD/b+8hQiUOYkAjsaEOABQxnRDvMkyfMZ/PjlC8vU+iQd5DEsCRAf+iD4wCYFCA/v
7ebkJx/V7yoP1CgABPj8BjjzMBkE7ynx4Cb5BvDs/wsjMeXpDPkMA+oEzD69GPP2NBwWF9n1CTU8Agi89vgLDf0LA+YD9hr8
Bf4Z9ffgC+vrOxbk6cD1Afn8D+sVHgb5ADMuAN0xFh/pFSviG+TV7w0GJLc5ZCHrBVDr+wK+393Z3wS4+h8k+yvy6QXzL/UO
4fQbECYSCfgKCwTn3fL1LA4yNecG/hftFbwt+PgDJAk0COXky+HoB+TkIv/z9Rz06x8OqvbtF///8U8TIRU5rQkT0QVuIAIQ
1NwoHsnhJB7lAwcFGRgu+U3xK+bN8LJn/dALWv4v8DgJHiEIJP8f/xQJIaoCxkrx4v4T/v4VGNVABPjvAAMtLQ8LORBJyvwX
9Q8f3ybXBMVUFsf5ygbMJMngL/8JwRXb9BIF3uftIdAE6d0GM1j/DBYnsu0V/O/yUP4AC/ofAtsF+AkIDhLC7WAQ1QMTMd0Q
BQ4jISHOAdzRIDDZXeYG2BMx7R3fD/gHDRJNKgTrEeUfLPHcJyYx7vD9ATLs38sj4AQ0CiEW+A4bH+3V5/ng6BgjOO3BA/cF
GyTmFekaXDri9VsGGwz7STY3J/UMJw8BBPK05yi/5j8U4Rni8FIX2/jUtPjSGfINCtYn+fz63cr0z+rr0z0p5hf/3uEp/yLr
5lzoDCUkzt/cFNneLgEdOeYkDzA67hj4VOAdyff8ENNCJxC1//fqLDniAuMl9uoayhIY2+zdBMIN2CEa8Dz7z8D2rsf44ive
REhHBBoEB+f++BAFGhrC+SwLA+4T4UQHGeDsEvO6+ywe3Sv89eoGBEQkyj3aDOoBHvnf4h/yJ+0S7ew3PNfUBsEW8eHRsfz5
stEM+/nw/uvMBfAO3QsXJfHP1DcDNf/wEv8eIw5NKRgSCjfj4vT9Q+soBgAEDzWKQvUR4yH8Qv3Y9slG+Rz9+QXuvQk6AKW5
79QA9qj2JObi5wDH9SwjCUAmBgjs6DzH+uXPEhY9yzcUFirhNgsDBROeRgehKS4mvwX4BP/4GNk0o/w5wOT6Az44+vLOthQw
Ri8W39EP1YEZYiDh4M/1y7/T/tIX+/sh1tb38/kO4Br/Cd+4AfblB+whvqguMTFRCfv9Gyve+/MYAx4N0QH0ECLyBhgEAzXD
xuT5UwT79Qzz9jDgDygr3wkxHT3+GzYV6dbR2d+N9ugE+QlC2b/6IvUF/bspGAYg1iVLMj4zBRX1sijl2SnOGQLe7wIc+MsC
F1sR0xenHAgdFDgioM4e79bs/AHbOwcGDS7oIwn35PvT/v3z3Rbu0kS8/kAo/eQz0hpO4yIqTSwX9Q3MOTi97Q8XKiPEAd0N
2O8I8Eqx+B37xfnX8eEcDdDB4TsQEN0mFgK5BgP4BxQStSwT8f7rFMU/B9Qz8OoBLj/dqUHwou/aCwX/HSXc5Pcwsvke1+xW
BTso4tsBIcvyAOYe2xHeDRsC783cOkvqPvcGBtU7LSz7N9L3BvvNBPAVX+okEs4U4S4KxlPz89PQ9RgVGcchMcjtz0TWEfLk
FiLi/iQB/RIdIxgO8gQAFf3CyOgM1bRuDtX0xe75AOMI3tEQ4MP6DuP9ltzwDf3mR1v+7BPDASko4tUP/+DHXgAKGvkMBNbO
IPvw4xcH2gAE29DlCPosyAIx2AfI2vXZ49dAyOLqDiY48/8R3//Z4t7wLAMsBCHeDeb368mrEQ0JLSsl8tX1Au3cG8UD6Ps2
LxsOBMgf8AMu+t4R/+4R2CtZ2/zM7ANKJDnr5ejR/yYFEzsMEvQt9hb86/UY5tsECP0Q7ybY9dQwPrS3CetDIOcyfxLqFMkg
B0oj9lgkM/bs5xnuBc8PGOlCGAnw/tcRRNvawOgy9B7p7B7mGxLrLevMAtrU8BYSIAY4CwvyCBLt6Q/G2ej68vXiJ0XmBCgS
Fjr/BQa/HgPqyvQH9uzpHDkM4gT5Q/YaMP8FBQX6DBQED/IBIvbF+wcd8T330Avp1tI2DNX34wBS3Ro87ksUJPkjCuLg2/bv
OTPpAh3tIR8QzQsn1fXpGsfo+womD/D/GS5ItF3Tz/rHKf5A/P4C4eDl4OYK999K6CHbOfbn797sARAuRtztFEtLy0nMyVPu
LeEaFz/pJPQL5twoDh7OIRvMBiP8RPNE9uMDDtgE+BkNzv4JCcxF/i7RFjHt4in1AQb3C/oP+0nrCh0n9+MJDRPz7uDnvAQ9
Jhr41in13sb7/DJu98XlGtz/wt0cLDEo+98UH+07+kLvveICDOwXCVP6D+MJ80zr2vDr2+gE2Moz/ucI6wf3EjQ+CPrDsPko
Ah/SEy3W+AdMCQcO8ZoWBRrkJccbFvLvDfDKDQ0H++kbPAUMBdf9/e+p284Q1tNE4vT5E9Q0DO0fy8H3JAHm+vf75cIl1xMM
Kyf+wxMI60EPwxTzCBUG7CXZ/jwS8sVRNiHT+A7RMf8zsgEpN9Sv6BO6Gxvs6Qyoyd/m6wUOIvVuB/7a+BVg0+bA3dRMIP3p
0+APAuELHzP82ukk5v7DOc0OF97DBBEQJgQgHxH43zHM+kEF8x0QIfQF7Pv94PJQ7g1lIOgr1PcLXlbCKsg77gz3Dtv7yh3T
t+npJRD47+rN2ev16PIAFilaFurgq/r1887wAwTx5RAHwiHu5BjsLxQrE6si4P7SCebI7vXo3QUjPhHw/db/D/nz7/sUFMhh
7AEE4M/N1uUsL+QXuugMCCjZwuVKHBUp7OsRBQX32R4Y9TcsMjoy1/TADOEj4vn1HAcYH6zR7hDI9S753hMfAwf6EB/9CvDp
4vtj2kbuGvQVOubfzeYiHN3Z5PbY/xoxJxHy2B3fGw84F/0P/May3rXbDQsUuNf5wwPk5a7s++km4rsT8vDG5P7+j889/gEa
G30Uq+cRBe4k+woOF+vr5BrIMwPqBhLrKxsCVhIsFd3L3f8X+9/x2qPvPufPGPQE9tisCd//AvUDSQII/eQK4Qnf8tcrMs3B
GPBtzhcL/kMICjbiBiQN/yTOLOgr4wfg1s3MGxEAIA/C8vHqGuWsBNYDy7s15yAUDewsEfrkAecQ7P/t2/i38RLqACAS7yLG
R+rt0ubiNfIJ9OQN6QUL+DPWv/82c/Pyua2s/i/iELgF1wbDF+/01vcmGPfuH/PrHAn6F8fNIu/8JxczAsHX6/wF+cc5phwD
JuQmA/348/TA6wEs//YLCikXDRQM9Bj8EPIHVkLYFPj/4gm3wcLA6gvr89zWNecW9PjE4vW56DfvLDX//xTwFyAKWxXz9tMB
DvK6vxzwH78s6SjzDvgl+x9dvPcM2wX0Cw0I6hQLD+IEQBsYGdQBBPLh+tDrKeIPFwUsuebxERj+KQYuF+4AAuUc19kJCB0V
Lkg37DfH5BsR1b739fznVuHkJhsrI7f4IR0C3hIrDvMB5ePsESBO9vsd5yXsxRn8+ffbHOr/6usN3/P22wpEHdElBSAh1SHY
+BIG4Q/3NArpFjrpz8IADBLKG+4vIBIVOh33DNn/Dzn/MAEFyCLezPYCAhrq2+by+RUwBiEqDxjQG3n3//gWJAxCGCoKChk2
DSv6xyAf7ND8IQDuB/0S7AnkByf9LgAV3bTW1BvpDwA1/vbnBfw+ARLwFt3O9RIUC/DILz0aDQUXCSMXRyjkN+ff7SL/Aujz
9yIx7iAVAPWy9irfDRwB+QoVBATJKPsKKtoe52f64h8r8dMeBgft6zb/MUQMDBGtMvTi+iL3GCcWPeAh8zrR/PvRCRDiFO5Q
5yENzLsoDtwzAv0NBwIU6xj6E/D/NBnr/PMNzxsM9xYAQATX/t0K5hczDvniLRzc0Q7/OAcqUxnP+RTuJhYF5Az/6u/BBvMo
DCImDfnj4/7O4vfwJtX/B9W2GevzDfccHNsNP/v9Fv3y8QLlJf0EEfMLSBbrAvHx6uo281LK+wP3yhoN+xpBH+EMGk0U39Uk
DCnj+AsRFQMXP0H79e/90Orz5c/13cBxDfwUueIH8QsqrOIJ9vsA+vrK3BMYHfPy9S7LB/TT/Nr95y8K/j4H8DbsGxf2Dfwo
3+wl3xTnFQ4aBQ3iGfsFKwVEBO/jOOzG+OP7xxbozASk7rbRP//W49DEvvfo8Tor8ey1zBTpA/TwJxACGdns2s670OsAryBC
EbLNYB1Nz/IV9tRYLT4IA+v3C/gKyuwdBgBJJu0H6drbExT7XzZR2fz19dwIFRUJ8RzOv0QcFEFJ9xrVHcnsfwZEAvoWytb4
2eAH+ioP/vPVDQTpHOrCIh/k/+YfDA3tJU7e0grrEH86Min3ANXg7rHIDOES/OcTxcwlKgAKzwET2KkaGvXe7eIV6uIQ+AMi
CQPLTQH17xTcBxPf3xDhyz7U/0rvC+lF4iVF5RoQNA8NCg3+ISDeze3ZAym98QTo/t0e6TYp4s5BwibZFiI4JvE+9CPxPwfq
HAbZ9OMq9Aobnv4V2hD/vfDpt8j9/TLuWsQR6RgVbOYJI8PELCoiDyC+vAne3hohE+URSc3JAivxRC7q6/Ig+0k80unv8+wI
9DD94hHi4S6jAw0d9v3CCQgyM/EHCAAJR9fQxv4c7RwKqg3D/w3wDPQO7q0bDAVICTmr6xL4/+r2LSQP8qkO+fQf2/cZCiK8
RAoCNvbJENoT+AIGLe4UfwsTFjj5ExY2q/MFOQ875Qjd69H86tL8CCXk9Ocu5A7wFucm7wf47sZLFyAc9wwHGeA1Dz8aEEHt
0gXK9+XMBPDvD/oY1o7jQDsb+sxOGxJR+AYZ50HV8i0DOhbcPQoE6tMF+awcDwUIKAsFF+SuH+D/FiD7+QQnLuniIBIL7AXT
GCk35Qn0AwQI5wwBLgTL/+cE6e/V5QonDeQ/AQTt6vMh9PXqKdsGADz8C+UpGeAVMcwG9fsF+B0ODN3FBMGwHSnQ3+g5uTEF
BynZBwbfuS3iOgMVwrr+BfDUK88iBQ/vPBn7+/EaC0qj+SQBAtsJJSIX+SQy1P34FK4SFwjoHjfj/PMQFv0gGjgm6NjY9R3T
5PL8OSIATBnh9SnmHiv6MBIC9e/w8dFrGgkHA/8QH+oK0SswC+AHLifNy/Pc1fr5Lrgb9i4b2sbtCf/gFyT//yrqBNNGBAEO
Es8GDUD1PhbOKVsSKgfd7+My/xdT9/TpqNAu3CrquhDK2fgz2M3a07lDGK0RB/0mEzr+3BMJCu4UHvwSBv4cERb9GiAvA+xd
z/rZBgvo3/3zKAXsGP7kvtjfKRLu8UE79RD6Fz1sAhzyCfU82PbbC/IcORnI3AUlJBXmF9XvFw3fChXIGh828j8SB+ML0vcQ
DCwAFurp9QD/0x7Z8PkHKQ0huAGyE8HwCNEZBA/lJusY+fLsIBUY9BgTOPYazSUD6cb35icQ0Sze4fr/5+gL+RUcQgXYAeYr
BiwFCDPdTPkoS//448Hp7qXB2M0QtddH/wXX5wLf9c4T7bDj2/fUCOf7tt81SAQRHE0TB+bLCfYDot3fDhndMvTQ3ADqS+4Y
GS/q7B0R7f8kCufzIxP6ETUmBeHnKecW894MFCTrvBIt7RH68AL5zubyCioS/hIODdfq6A801xQYI03tE7/VC+Ep+gw6pu8y
CdwK0R7k69oE6/r83vXI3eoE6fn0/ATrBQQkDOo27Rwq5hTA4Ons/+/8PlQiFdlI57sYyRvw8gfwBb/jLuga8v8ND9fH3PH7
HxAyGeY9FQZJASWz2NzsF8nw78rh3EIUGRbp7AkX+xYDOQAZ6xwXARbMOM8J9s9N/tk2+N4C7AQ/3v3jERXHUAxFt/E4/gMQ
HeMcNTK4Furo+T/awb3lvCPl+O/NEtk8CQvBzga2BC7kOD4X5gTAC+LhExjMEtonyg3+99LFEy0fN/v2BwtMBePPCeax8wsn
CjDk8vf7AyIxNETnL57pCwwAsBIx/As7Mu7Mz7+0x93x2Lb/BdLn9RfqAeYXM+q1GRkEG+7kBBrb3R4M8ggKDzfm2gXT0f0G
w6IaFhDhKQwOBQD6E/wJDwjQ5OMj9B3TFCwY+9dB983/zu4SSgMKwvz699cbD736HOo8BuUhJd3+CCP5A9vv9+rtFvDp9BcM
Bqs56fT2IfTp48z02QjXRev/ECYbCfzPBRU8AQcc/OofDRb2IAvu5/XoyBAlAAAzFwAGKCbN+/8MEKDg+PtEQtQnXL/4880r
3Q0gFvARGv7C6PT4UqgpK/DhDdTOKOXxEfkeBDXa9Bz0zBkkthLWJgEZOjAOEBX4CEI3FuWuGRPe2C8VFAk3/eYmDAk5OBkm
+hgnzTf+QNYbGiku5O4dBzgLFOjtETzEIssL2vsdQlLnAvjc5Cr1EesAGizlJfQoFqj38esFAPQmDQJn+PEi/NgC3/vkCx0M
/AzsAwMMFxQnPBrsC4jvCtgEAS4h3wkt8QYEBeUWhfZbA+k/z+QL2vrpFh8IFhEA+gR2/RTn8ksqEOj1PQTt1RPmw/ogI71c
zCIVGQv7I8zqRv/7HsQBDhEXKQPn3wMZ+eM32jIZ9/ob/hwH2gm9+vz9LALPAxP9DycQ5uAOTvUZ6g4TJu0fZQQkGvc8H9DE
FE7o4yIT1FpC0QEM8BArABf1gfsADBYeCPsuOR8ZBPj1t97+DzUl9ikMP5kp+eng3D7aVvYtLyEgDg+zMNevHtvDABS6FjTr
CsIAD1It4/lC8i4txeU62PDq9S7jNdvFAeod1Okr9isO7A8IRLoHwSIEHzj1/hXj+gMKVfOuDAYH/gwa89MmVP7jCv4+GFoF
HewLK+rN7zYX4Br1B9j0DkIi5zzqHvMEJwHK7CnwJvYcAv0sKvjP+xgo3YHqPwje8AwJFtbv//Qozz7WoPkEFCbVQdi9QLsc
AwAeA+LS3RPpRP4myt4O6Bww+wrNJ/ryB+H/9AYGCwje/SQVJgr25fPt/dm6BBruztIsKe0D6f7+mQES9CoV9y4XMfAP+j4Q
8FD03cbsH84Nu7r26/wBDQkaLgriufzeifsSAvwOJPYj2gbHyRwuQQnUAu7XBQnzDxvKThYJ+yYMSRMMB/Pw4r7T9RL3A/4R
B+MP/yEl9dkHDisv/kooG/QD4KpBUggTDRvfTt733vfx5jzbD+YFCR0O9BfrIgX55cfnCkLqIwZG7tT2FNH37BYZTusb9E9L
9uDsMyFM+Pr7/9XuCg3fNvhANiAOGi5cQLo7+ywF9P0D2ysq4vIr4BkFPSU4Cgj15+fnE7zBIzvFNx1EOCkR0w7PHLYZ78cq
/DM3GOX5/wYP/hb7ICoOtyYNvtkIvhEezgMx/RsRSvIHNuDIDisXCvPXPerRsUYRBEAGJU/70RQF+rwLFpQE3ynNRSfjF9/6
t/EFCdIXDC8M5v9SUP8M/A4nMUf/8Nw/FCYGBvjsJ9oX1dDqEiFC0xUcG9MN/x9AKBT9JCHp6xkW5fnp/dcGESvfMPr40uj3
Iur8Dg/TDf8RBOECHvtI/g82O/QM2gAfKxD18Q7aBARA1NvMFZnvTevXKagX4sfh59zmz/ob6fAL+RwH5fb09wsATAbvKNHb
IarfVAUVzwCuCw/pKCUhw/H8CeT82M3PCzlE/wTMFRbauN3/PR2/Kf/OLQHMYMwQGigzCeQ3E+cE7+3kNxPz3hhgSdDp8Qnm
BRrmBzzW2ibpzTPqGvEQCykoDPABBt8ADS3rGTkrZOMrSSsBI/YF/f3S7xEM5dYPAfANLjLA+jxQ0gjN/SzQD+zSxtUKzRTU
HB4zI//H9gbC2Ou+abLdCOun/BXdGvUZJ9fdEQ32zCYhGcMZ79wa9QhDONUdt9wAIPbt6gUSBDw82Q/048T1+/0L7DnOBSEs
4RQTAL0iCkYkBiniCQvmESrWI9PMI7kOCdomJ9gyuVcC+ALeEQjnBBsIBtslFLf11upHJAoRJEYJtBUo1Mn4Eh8FHRnuRR4M
J+btRtrqKved+8Hq/yLy9xIlLPb4twrl1tIaJg0L9yTjxywJxl3wLz/V10QG3fTiNhoNEvf8IwgR0C3sCf3tpPKr8O7WUzTi
De/i2B4GC90DQdkbLgDm3PET2NUt+xQUzv/lIgvVAv7t3kL+7D/09yIF1DrxAOsYH+RKE9/qPQsNDSQB6PYhCA/1NwNbzAXc
wM4N8sr9Q/kdSAbUPykd3Pk2usIE3AYx9AQnJygm9Sbsxygz2Nzl8szWGdcG7PAWTygk8A/q5Fo+R+8c+s8T4BH2/QbECfAh
Aj0e9+rS9u363BC9+ePfJeXoKyXHAublDCQKCO0UqBf++uzhLP0k9CzY/v8WDu8aD+zZIs/10M4QMrKvOu/l7jgXMLgtLgjq
NRjKsijv6DcI5Tb2/NL4CivsLkI7BfmvG9/ZBg3S9B0JLx/I7xzS8yf69czM5Ln2H7AXJhIwFMcA36rC/hkMBFri8s8hEVrW
E/j19GQGDNcVzP4Q9xkTPOgK/QTe6ugWEsUYE/v/+h9KCu4oK8lL/AM0/R3PwO8PJgD3zNhCKCoP3y0LP78mCy8EGB3h3Qr4
EUPUZjn21u0WM/tFLNVJIDHb91c8NQ0IBgbcDRrQGc/qyzbG5R734TDWLDgfQevy/OkZIAhLCBACOhUKJegXCRLrIDPyOtwV
v7wk1yUV4wkb9/f1NwHb+pnl0i7iOAXz5OHuIT3THgQEAR/46PoDws7/Ob/f4NzlGRTiDjISIfTk/PrrC+EHzT8nBSb3BB0x
MLsVATkCGUIB5QUWDTUPERvuzPzA9AThFMXoBh76Uyse8AcF/yLnCA3MOt0G6hoRFQI0G/ARCNHu3aUg++ur6jPfEATfnTDc
IwL2APrp9M8V7indMOz3/QjCOBbpQPIqAiD2+iEv/CcyDaPnC73pECAmBMgtChQPIRQq+AQU6fQS6yzi4t7WCCMN8RcSyd0p
/xP/2sTcFR087PsIHxPW6yXBKiIpy+saHREbI9DzKgn4BeQR2QnNrV8iwibc/0IPN9zcI07v3xseXDy2FMETExnjBSEl+/dJ
yaJQDA8JgTgCAAnxAfMB/vnnBM4+D1798jVUG9wa5RX/HBnfOuMU8TsMAwICyQzkuxUL9/ML1RH6+LuaDSX26A8CXUXzKRIp
1/wSGC4kHRUrB9jTHA3d1tEP7MTfMEw/GP7F7A1X+zINQBAF5d4C5uPI2+oJ4gIz3tcE6OchjrH/8/r98wzhEOPP4rRVSf7L
Cf71ONgn6TIi5zcSCxj9Afa48i36AvcBMvUV8f34HQUWCQ7qCCEdB+bjDwq98wUU2cUR8/gUAgUtFC8F5usrJdLV2Q7l2y3S
6ioEOu31LCjq7e/1GeTD/aj94KYdyCf5G9SfFitBARnoEALa/fb2Ce4UIgMIEQ4F39ESGe8vBCX0nwIj8en9FyAqJw8T0jUG
DAUEC8i+CMrKBfkg2zUiIgYfHhPwBgP06+A07vYF0AEB9fQvDBEL88fhD/7UGCcN8f32xir/KObjHjBBLroS8v3bAigX3yXN
MCoM5OL2AzMzBAcAPxYRUc4L0rsotdD1Bu09+vrlIejgKFtBLf+kAjEXnP8m4DX2+sT1+hAROShSMwXr1SasAgL0Hf3v0eQe
DAEd7tQX5AcGBRQB6hTGBQfbGCEB8PT8D//0BkjuBgcg+RrvL+/96/jLD84BMe/X+u1KFfTs3DQ6L2kA2QLOCv4S//BEEA8B
wgoqGxwWIU73wSAlCR8NDSASR8r9Hxf2CTfXvNMbFNwCFPPw8T0C+P87zgi30dMrBTT6LiA6DAsf2u3vU9gj1h/w1Qor/NsB
x+ks9ukPHBkjCk4CGtbU9gzV+907/ve5+9INZdgQvBk4GUL9CeP49AUbEQMZ2D7pDj7cirxQ//gh6inTH9H1MSUj7+kE8voB
L+7b/BEX/xIEIx5MOVTIQNgGLcwY2wkbBt0c7A/l3wEJNbQLBu9TL9QVBffI3kc/HA0g2cr/9hvrAkv3AxQl7OtLRNxPJuzW
GOeeCjr33jq93y/CBAH61hAb+OXr+d8zAecCA8PQ9wzaCCEiOSfy6iv8Av7TFOTV/0ozT/lmIMz+HM8pT03SB7qzxPQOAr0U
7fXo7ybpRTMi/BwjQ93zVQH+FQTs4Pga/A316A/nFOAiF/Pe7QTYHdf2XSXcMtb19sARFCbOjib858r0AvgXrhu8CPQvo5q7
u97VERPf9sns6PD+OsX2KUI8EkYn9B1t8gQ/DgU5VBzvCQILHPoH76gYC/b9qwME/b4cA/gs/xcSAxzbDe4ABhfZCO/+KtsC
/dAt7ecL4x7/EPcX7+jhCSz7FfEABAr2JOwDJB8V8O/G5hPkNUQE/zso/eMd1hXK7PEAABgv5hyzXMP9Pv6fGTgkAW63L/EM
GWMdO/AU4CQIFenyHvyd/P4MYg8+HSot1u3+9OAg7QwgMLOu+A0d8h7t9QrH+hgcQs79zegVHNMaDa4QGuTfHB/zEf/YKwgV
8OAB7ubU9ArRwhsMKwDJ8yDyBN4c+RYFMDI78w2lAk8BKMpFLRjx0UvrAugGgTzoK/Lt5v30+wTZ3BDz1eACCxgaBfsJ+hwL
3/wU7SUp9bofBPng/dsCOQDXJSXeKzE1/gjL/i8FCwoI8BIXPtcP4Ef96yb1+v+6HTfJ+Pvo5iPAMlI4Juc4+gbdGcI8CRUf
JSD68/Ld4tTe2j3v2fzt5wDgHQXvDcUI9PkCHCPl+Ok5QvDKIekCCiQqNALY19Ug8gkT8SgmARoKKjMgAhG6/+D2w/r1Dt33
IyTD+BQMMRULGhb5AKTq2uvtNeUFGBUEMQE5DvD56SYRGgISre4AC/jy8yT2/SMXDQIO8Rb6/eQY20fz5hniKCHz90EZ7RP9
0AD7JOT94i//EfrfJhH7zRArBhnbvfb4wLK89OvfCUMRhioOxynm/ALOBycJFAj86Pn1GiMN9REUCTkCFRPxC/Co6uAP4+zn
58/qQTnMAAwL2fn1/+/j5bz39/svzQ/0KD4b5Q7h/OfTyQP73w7qTwLryeHF9MP4L+PTGskXCPgjBfUFPfz+OREgHf7rr97y
0MkEx+UY8hgH+PPvxAXd8+005+O7FAszIPgGASjaCiLl7fMa4/ztC/7YOvfj8swAQA1SIt/n4kzm9wdFwN4mEi0vCyP4Awkd
NAbzCA3S8uCqsf7gKvjfA93iq/4A+doQAuH4MOrqEu7pBbAOIfZGPAb/VRM03wvJE+7m/f7h59MorPlE/+DYzr9ECOQGGUor
8B43ATc+tfv5+esYAg/tJhbIQOrq8hMVIwcWLPUPDhHi+h/aEQoPDC0+ECAYDycXBRVK6Qrc2REv0eTyJBIH+d7lDBsw6fD+
ER7wAfP2BR254e7tFgQmGvcF7B4cFz/h3v4eJxn11P4qL2H1ReSkYPsUzhPELdTpKPDd9edD6zY9yjgJIiImA+b8IUL0CRco
MgrW6/ZC9+Mz5tkCA0n6Ber91dYnCs7L//0nAfbO+jPoj/f9Ij33+gnjC9Tr7yMtDl7GE+TY/xLpDgLn0SDRRh3vDjBcGjEJ
5dsxZRH5APv+DCfcaCawvKw67sj+4bXz8gzyEvoX4ScaCP/49NHc5BXUNjsc+QPC8O8zOfLxFyIdELzwJ90kTxEn3b4e//tR
Ee5z7h4u+CcZ9PDiGPYBAQD27PsTLeUV7Dv1GyUYHgUPE/fXKPDHMRXpRAox7Rvc/xAOIf4NHDE2BOAP59HsrRrX7BQMLh0r
APv74OlNgckiHiT7M9LcCsIP8vQ27ADE/9sB6lsI6x4wJy0W9/sIGCEFzQcl7wEKAw45Ci7/bib6CxAx+jAwDj0k84/8T+Dq
efThxQ4Nyhf4Iab30+7n8BgP4TytLsf16dIFCwTwvBC62r8F/R/fwSLP2NYU6x/u3dTU7Br5Ld0CEB38AgZgIfUTE+kGHDo1
Mh/dxfMPBe/6CfQoMtTPzPgG9xLuBSfc/w8ULPm93vwLSjQF6P4iDFcay+zX5h/URQviRQIXRgUeNgQ11BIBdSngGTNM1xUN
5ekiQxgX70ExdSMaGU/HktLmvTIjNvcP5PEbAjz95hkWAjHnBsEK4cS/M+LqO/0uEh6LEZvlwt0B8yr+3w/xIwHlHu0B8iTz
BvoL0vixDf4OMAprKPYL6Q/nHcAqwyjp59JCExIQHxodKCH1G9YE7gkxvhHu9vn75grTIdzbHtDDIeToFhorJwL4AvYsHN/p
9+HnDtcrHccqYCTPDp7q/hX12vgj3AUG+dg7GwIJrvo+JwcXzj0BBfHyM/cVFjfb5CA8KjTw5yrrUicAVAIv6OMmIuP5Cre5
4an3Bg/4MloJ9uHeCxYwVRrt+9f9yR4zFhsk1Okc+ZP04+sS4cztWEHM7KMV+E3Q9tK4KRWoEATv6UvdIRsTS371NPUZKx0E
HBbfBB4UBl82/Kq/KGn8yvXR3/zz69j0Ia4S4jHWDdPsA+/K+vXu80Ag6e73DVm+6Qfw4i0X9fQl/fEW8/VAAvHXH+Up9RFE
TPsW/vZD1sYb24f/KOPnJ/jrJMIlDP3yCf8OxgsBzvX2L/sTAMXd4Oi16KcW0RAb8Agb6tAbAO8ZBu0kEeszCAv3++wKGP89
ISAFCAnm5APnydvaDOQLXPzQ3P3J4NjoCJ7M3iEHCBYEzeruLhfYE/fzAC9J+zsOOwcpKvwQ+hgkAOnSLBQR7yP0BxEiGeTd
EgDhAxD4v+wqUkz2DLL+D/D2yOAh6f5ENNMCDgoW0RcOJ9P7ANG/yzH2BN4DKg0P/SgSLs/x/BAh++QD4PjnFyv62v4CDywV
3fLr8/DtAyoE7uzX5iPW/hsG8wAC4AoU8cAnCgU1ARo18agitLfw2iDOEAj3xPv7DQ0Y4ucp5RgF/+88v/biHO+/G+Xj7fbr
CPYUGPodCf4F+yvl+g4P7vv0rwpQCQwF+f76CiPh++8kzRzlFf/hFyEVF/rREBkL1c0hBwjJ3BH9+ywF/OAcDiMwE90tzwDj
8tbq/+/25ikK/fT/I/+/whEXH9PrIQkRC/r31Sv19LUB9FIJ/vkHBe8NFSdRzx0b/PPMHQvHDxn77DUNz+MGJAPV0Lca7SvP
BOoivgL4GQYnIRz+LTfo2A0C5SRBxL8e1vcm2/HnAMMY+RsjGrgOFfnkUPTqHCTZKBclEADJ/ykF/hDu+9sEFPQnHmXd2eoR
8k/n4/YUTs0F6GUo6FnxpgID9L5P8wXz8bIp6/4CGPnLBwgcDyceCUDnHMQGDbEICkL+HvHR39rE1BoTFvTvGwryCdjvO74T
GMG6BBsNx/H7ArIFC/fi/xPJM/zs+gj6CMYD9wwm9eIK4Kmz2xCO6vETLlnhXEYD4ST/wTZK2zDmAx85Guf++wzfCQEN+RxC
LfbsCgfm4uoECSo66MwZLfng4fIOLS04FQso+jwE99vG9Qa/AAr36yX/5+6c5zsWGvwo9dwe7QcZvh8sKg6vBgkWCgctBxMY
zKHm//IRBOLj8CTxGDke5+rk5fnxMR489wAAz0D6A/78I+Ek6gTy/B20EgnREt8YAPz/DucY1wTr0PsIJNANHB8R6toQLRHx
5NYpCfUJ/jjSzNwW6tgnAetzMO4PCeP7w+DZ7z4iFQxIDSE77ugS+vHl0zcJ1uMDGOw58eUAAM0W6hgJwgb0CA7mGR7y4STu
9+/4FPvlLwYHSC8O6+L8Ddjc2bQ47uNb4QMFzr/i3er009757xfYDeID1+FgP+kJ3itAOfsX/BfYCx0PGDI+BS4ZJ/UsA7/L
ruvU5uRDIQYyEe3GIlQYMyAbNhL72MDqAuEC0x3tC8H3xUBm9i3U8T0jMwwg8OsWAyYECRfuKPULuu8x5hD0+f0XGQIbAdoe
EQzyvDPi+SvqNDkKIxn22QAU9/MaLtsyBwghCOjH6+Dj+ye6R7T9+ewI9fG7IQQe0Q0iERkK8AQKEs/uFvAiDuEM6zcRAv0v
F97KHfcCSPVa2dn7B+0J998X8TsdKS0SLfIK1T/xQw0Otx1M/ynO5/0I+gYVMOIIFy4J2yPeCPc6FQIHEeDV1Ug5J+kHHhIx
HjRA+B3xDi8TAQUZBx0ZAjkwgcMBtfn48Qb8PfvNGPYIQMrG7TAvKv7tBdcfxiI4P8kJHRxC9Q48NMip+gAQPFwZ+NsF8eD/
4gTcsfEp4R0XVzXk0J/+IPP/+jv2/Ak8D5E/+PoM89IBCeUR/DXPwvX70xMA8//eBOxDIAQm/G742BUA+ts4IejuNyIEGggg
uOHoFe77Fxvv/hY74w4FIt0MMPQr+PpC7cTf8NrLEucVFzAn9vYo4wbe+uIGzuwkNAw6XtoRJf4YEiT2OfMpDSOyBdrnF84D
FPIT3MIJvBsk/xv41c0NIvgN2cD/Bh/hGfX5OBUKDUMH9hL39fD7IfYku/LU9cc3HOo78wD6Fu7oCSju4thN8iUgPdUFzvf5
JAwd5AYD9w3mBO9UCxopKUUizaoOZQHRwgzrJgIC3fIVW0ro+qEZK7D58PUW9hJxIbX8rN/R6/DaH+sN+x2Ewu0t5zEZEgw+
5v7OIxbd7P7ZBu4NC/vzCwXB1Q4L4yfSAt4fDgr1EQs7+8khDNlBBSTuFPEv3wHQ9trYLP3sLsU6LMvED98uEq5e88MU3CkI
D+vvvSoOCgI0O0Pc67vnBAfU5x4XoelM6uQI9/rf2+ztQNP5xQoW4hHyxfEiIUnC894U/g0c3QjgHxne59UORA3k2AU4LsET
CcUxCuspBubY8g3iB9AAHBso9yrR6dP9/NwJ0Q7tEAD5zeLg/PH/3gjJ0fshCQXz3dG24+gC/yMnA/gq5DwCI/CBEfAf9Q5A
/MjbAOTfEePT2/vb/igLtg4d5t4n+B3YOzIf2hCv8jzdCQoq8AUK6isQGczyBNEKCBgFAwAXG908TebVGfsu/QP0GRIf4Mbb
CbQ3HNkeDtYO+jOm3NsPMuMjPeDqvPfHG+IAHffkCx36LusPzsLY+ffmBRkMBBUS9+UgCT7sJgEI5h07DxHmv+nl5SwFSQH3
riHd+gfxZAnr0w3tHw8X4cbqFQIGvtBCJEQn7z8pKyvpBgAAYh/0/xfm+CAX7sf46UonHM0TIxci8b7u490QzwgtBOH+SRLN
CBQOBTLUGkcS4hf9VPYgI+0VGzXSGf4vGB0C/ikqJN5Q56cDBDZC1+cxI/Qh9h8u/hw14f8p4QcMECfO7sAT5AHqDvgG/gcV
5RbYMxrY/gD/5/gHSKuxExo5LBH+rPQGANnUGDbn3ykI31LuqA8QCyYVHurfM/HqFAnT1zfzVdsQO+MH89fc9OXV8eLc7Oga
5tolywL5sNYBm7pOMeD4Afzy5uUKjx398h7+1Pqz6tDQxyLtw/UF1gcR7wI76+4P8gcNBOvW9ictRVIINNsF+uwgGwLlLPsp
6ugt3Q/8NLQ/ASIk8BYmBBAYECUf20fn9fzMJur+3i4Q2CoEsyXmqw/jA+Aq7Or2z5gC7Rs1FAnyHtENBv8rAxT38NwuMsjQ
9S0ZK9vt8uvc4/zVUMrRJiH3De/LIuv5r+YjEczWEh8l3uTvMfT07yctAPv91Ofa19sdAtXf+QoVFsE7CwgdJfL+mz0atuL7
HE/73fgfBikK6RsY1dgJ5Nqv0+sWEiBOFDMx3O/O8tsH8Zc+IQrZEQDrJr8cA9AwDhktFiX+EiLx9CNDE+ggHDj5LYXqKgC4
5Oye/PXPBykjWzgY8h4BIfXCzQr30/US+vQu4PsD8Bcp/gcmyRO359QP+xH+BP3s/Bju7CATKwPPFRUN2gPtJA2VAwAJHNzh
/yQaUu3WJSvm+N4E8tFE6RgRCS/KGRYq90bw+iI48BbvEjD8BvpVzhzXKUP8I0IOJM/7J0KtJ+zj8s45G/D8JRlbLvTpgf3C
1MkJAST6GUT33lK4jzTBDkzy3w/25/cNHPgiHO8yKRoYAPsO/PEGTRO7P+Xo+QATG/7IYtHxCAAGCSHA+QX/Oh0rwx/0/uH0
1hoSFw0HKmfW4/kpIQkM5c4SGMUxLe0J9xsCByQiMU4vH/4wPjL5Ki0B8vsTu/DsDOr5EAFRDAK5Ktn+EAMYGjgXAB1S+hri
HBz24iLX9QMC/RUJp8INKdgtC9ctvPfq/hcUqeTLCRDtIQjnyvD1ShbvxbAWCRjgI74c7xrnGAMj4ixAPOTHwwYs9THz8PUd
OQgJsCpUEw7UDfrY8P+08pEkEPQD6DhSJu3+1yMBA+f/LBQANPYIMQUJ5BAJIQXf/gbj3f8u5SIa+cQ0DPIE5OINOyjM6gDm
S9U9HgLn7wXevBkb+9kX0QwfEiFNywvzGCD5D+6r5Pj+4iL62jb38i7RGgnoFxIkCvv530AE8fTsIPf53uDsJP8ISQLjAvUf
DPDp8h4VEsICBtv2/dj3/foqDvH2ChYUCrXP7CL+Dd35HyH+1+gbAvPQRfcsJur1QuEiBb/v1O/QDTMEyB4vCdkD/fL7Eg0K
GR8b2Bv0/wAjzNjx8Pb5Mv7c0MMU6+H2//7j/vb3BhnR97ffPBIBJ8nz+Q0U0OPeFuoWEfYjwuz/9Bn7Dd5GGN7z+NEnHczv
8uIr1OoM/PP/0MxW/ufX/x0W/PQoCvX2D98L0/b5KfsQSQwYFxP+6xPt3RASCBQ0Px7jCwbnAx7osgLmJfzvFQTvB/329R8i
HMEf1CMJJhHrAewQ+eQo/igHG/wZ1OE2AdXwENPr8Cf7+P4v+w0KNO/cuwr689gUDQPv0wcgRgMVCOUeAajv8OcTJAfdFhfF
V98NFTsL39bxJwXx7PxSFzwZAiIq0c/hD1Iyst2d/fHR9ugUL+oAIfeoQvPX/flFEufW/tjZ7BHTBVgVC/keKQe7MCzHCQ4a
1w1OKOMJIsTowhMH3Mo3BmsSktj6wv8T8hUVswch7deo6QHRLc8QEOkO8x5cxyYvUQ/mJTI93/oS8jQ8JxH6E9wIBhsH/7gU
GgEo7yTPBCIY5+TkK/UR0fTSM/TCEesjGyYaDcjkH+8C3PfOIuoxBxQuA/QD8vsT87v6zSQQ7AslFuT/19gfHNYP7wDy2BkZ
Af3jwAXz5ff6CSY9//Hf8tbKPCn5HuviKQw9EBsZE7/DPubkFwkvyjgvMhdJBQziudTK3igRv+i98+/vNdpVcjf16CJUJO5D
FxgX2QIVVi7hCOMP8tAVIgNSSe/Nu/AQFRXyCEsL+DAC5j/Z8Pf95fc0A/TZ6voCF+7Q5eMcF//mGQAyyNfgHv7dFwcA2B0E
PTEhBeHlO+fkw88B/clYBy35EB/m8C4LDcZK970VJnYP9Qns4kD7t+8cHM0oxDAzEi7UBfEy6/dNz/zVHig4FAjuIk3Ty+o8
8TQYBgL2/OpBNuHvGvLY9edu9QMQ+fIMsgsIMQcmrxID0dwkFM0hASnwQvsdHi3mMOYPCvQG5+4j5AHqGwce/f1MzwbhCFn5
EA8g2fza8CkN5DMp8i7nAhUBA/o07CVGzxXw2Mvm6NXz2Q8aXQ24D/vaABb++AHd5hhJ80vt59/sFg/OGvDRyAvwPygbzwwT
Bvwcm/FwtQcLGAI1ARwOPszR8g/2D+ov71YS6R4ZDA7LFuEDFgbaDwMENAoU3vAhCv7xBRf3KPP+4TYK0hHg2zfV1v0JNfcP
yws4APvjBRc+7+b7NQe21/YC/BMCtPMZ5vcIIiQPL/NK8Rf7FLcfztEHKsgbBzMJChLs6QvR1PnRAOw0BREHTuKy9CX37gf3
FRw36CAlIxfmCeTvGuYT8fIcIO705Qzr+BoMKg25+O/d8g7vMtAC9CDiMP/DINv1/9E1Kv4U6vIEPRAGJfkGBb37DQ0HEPQh
6coRLwD2DihXCR7ULSXpD9cg9v3P3Df09kb70QkA/QQEVSoP//LuB+v6De8aCDMgMDQZ7hfKyvwMBuTe3vEJCy376wAkOOQI
DwHjOvP+4vbpqBnvwfvZLwHD1xPoGw4w0wAXC+vQDAoVDxfbBhMNC/k1AfXYwuvj6x4i/gHqCwnc+xIKDUEjFg4H8A1T5gzx
BhT6F/EEDgkF6y8749cM1+8rtxIgUz8QOTcQ++PMlNQVANhuAAOIJqhg4woW99Uu67/+/bXsMwXqKTc4I/yeBi0ey/xH3xwI
7fEG7AwSITw5HvXe0A3O4v8C5zbiHwLpJQERVej+/y8YAeHQDOlF8/DQ3errzB4oIw3pzOMR7eP9PyYe3cX78+nLEswl9PHw
Mf00G7YJHebmCfvdJfPlG/4Z97P5FvYa+frsKe3P9zcK6iXxxh4TF0H0GDbU6TAg6fAaAw7+AvUb2fQAKgPpFCQaEw8pihXc
gesRAh+83vPywCAH6UMbAev5DxYFDvncEicVDkYTG17+3h0X4wilFw8X/uvJ8d4D9CnuRu4W/CnJ+BL7DhX3DeEZywMA+fzW
AxD8OzEJGFXO5ds00Ab6/iMCMswmMQzF7Nvp/Tnk9cbVDAPOF9gXGxtmFe3w3CDtAvvmAO3g7xsp+Q79LERGESsV7dEXGuUH
AjEv9e0WGjP7EA3u8u347RDDTxXnKAcXMf3aDdDz0N4K3QL/D9ce8RIQD/PXBMrsHgPoAzoA1kP6Cgsw9Sf/zhfk6uDy3ZQW
3+VrN/kAONsgGOnZTyr35foGLEDLFecM5OMyDTcH+RYGEDrM/Ri65KcG9e+8S0cz/h7zxBtWDQETJB/x2dLzEe3l6gTr6PYj
ANVBA+z/5O0hE+/z1qzzEBzrCO01LAnpGwkf9QoEAAX2vGfyOgL5+/AE3DrFytBKMDAj6fOo+O0YMADuCS8VIfwnDBAA6/ke
G+4WquUw5vAh4jUaOS4tGfstAgk52N0O9Ps11EZb3iPH+fsY0A8BFCqkTR0YNv4UOeU9K/8EBiMFJOrv1wkfzxDu8xjT7yI2
EBAR2AEa8AEI3hXvROkG60C+5Qcd3xwNygzPCR/v+PEYKOJRMs6XGhwpKvcNwu/6z9fz3xPmBzr79RD2wQHzFiDjuNYFBgYD
Adv31iQIvSz2vc+dMdv286vw8ekB4TAIAeIIN0L2ID0vHwPH4zAGH90KDuvuA75I++g8JeVK8iAbgw3kAOXu/Q/ZL9VD5gZA
nhD64+DoDvUD/wTp6gzYDAJVTdjgmhkXHgvLARfo7z8o3gbd3OLz+dAsKvPlFhzJJAHT///3ERoN7wUhKODTDCIFPTnJ4wD9
FQLVJuTxM/nlE/YGCgEEE0EM/dkUTtv+AdQpRdwc9urgHkMFCtsIFCYDEcwl2ODz2EAVSfE3AukoJvTh8Bf1G+AY9CVkz1bm
6CbJ8T4eGdkHAyUuKqPIyOy+6CH++SVDGsnmQBZB1vX3Ni3R6N8RGPfz7gz1FTT7a9EB5vb4LMXVQA/99DgV4AwYwCgFHDI6
3PPr/fbjBygj6yjkBwowHknRzP/yJS0B+PzT9uUk4BzmMfHa5hT4/uLqBBA44tkbIbXbBhgz1/jqHS/1AhIQMNoNEQUHygjf
DQ8AEOAdJS802QwrY+T5w6y3LRTe497JA8HxExTryP0EMevk8Arv5NfqBT7/TNQbEjkF9vnJ7BLf1OfGIvHkM+vZDN+iBfkC
A8PsExP//9/a4fAMPwfm/R1BGAwK1e7P1cHu+toB6xD78tTLkxUfyPvBITsqGeC3AgDsIRMo1AMUI+P7AQrjCB7n5Arl8PMH
/DziKCAFARLF/+3+FPD+BvLW8Pq5D9/EBP86+DIf0SwvJxkWJtDf0g0oMNQPQ/4XK+4GDCAJ3uPdJegPJefq+P4XCjUtwu/x
6+wA+Asn1PQ44kAc5/EI5dnwR0zzGgAM9wMF5iID/gq5AVcS5QPjWxsX5izdsRvI190cQFEG6sQoUAxNLwzOGBENO8sTMNz+
BQITQSTLGQwo7dn4Cdnz00BC0DzB8wkd0QEvGCL3FgtH987yDQwpAhb+JdzD+OwT5vZJDsofHTEE7goL2+/jSczsB+PTR+j8
AvcD6z/m9c8KSzjrC9b3+gb7Ev0c4QkUCTHh+jiZ3gsVwhzw8sH9Cuj4AcwBJi8mCPYo2N2tCQHpCO/+SBUh6TXH6CLA5xW6
+AIRCxlGJhj0/PRD9UAo6fIqKBBBDBgYrekZLhEN1REW9hgGDEQOyPQLzevxCTULHDcsBA7q4wj4twr6xtz3AcwSKdviyTLm
A+sStOYZ8gAC6hfntvH0A9r/5u/4YLUDAeEI3iO68sQI+hDtzvLNyQrf8NUp7hj77No709xp5P/RGh/y1wXg6fhfyM3tSP7w
00Mv5kczGQgpQAEMD+EQ3wYFBDf48xH2Bwgo8wow+gIp0f0H+fESFQCiFvQS5PURBu+wFd7juucw1wbpBP0oFwcQ7gUNxgfr
EyDZOdwoF/X9BPIp+eQEEhUpEL0J4Okx/VrrIyU/6hnZF0HsB98GBwcj/BXQAfYTKezUGxkstyIc58bpFP4Q7cnhDe0GzSEW
NAX78PwVAxUrCUDVCPUV9h31DuLSEpw3Nf4F5RTdACzMA7Cc484kIxr/zBIG9dYMHxJa6Sr57urhFPrnqhXyIC8F7gIA+/7l
wiccJdEuDCYGC/rqPP3s7BYYLwgeyBsO0fb+BthF/Ooz4Sk0JARD4xH/zxLyBOcx5gv/CvbVFwr84dM0Dt3w7/XhPxzzIffr
QNoN7fL3C+0L3Sfn+fkf9zULCtb2D/3qA94WSP4k/CRC10QbJdk7KAzyAtsAzyfo1+kk4wEoHek4+e73Eg0k2wkRRs8cvO69
8BkX2ucGJPftFwn+6uHxvBgDFQfXCR8P7yEFDvv2FfsKKxLi+BTpEfvKKOvYKv8GBQXqA8U01AEL+vImzwINDPrl2vEqMRMy
NyHyJAvR+unp3efr1+7T+DXU/CQNDTgL9Anz+gwCL/8qKtQqE/7V+Qfp5Rzz9dsrE/E56MT37gYuAzsX2/MBHev/Durx9Oj2
CCj/6hYPJfgXQDHZ5bDuLxXz9QJI//0iNgFRHRHTxgAICczW6h6j7dbsLeXy+esp3fgt7BbR8PwD6wnWADPl2h3h/S0gMuU2
4gkgEAVgH/7qFfspB9Xu8jpOL9sKrPkCAercGxff9TH08SDm3sfI+l0gDebj9PMIHRLMvxsDKg//Lzb3L9UFMeQGAwEAuiJK
WO3h5CHh/izKIOX1Ivj6TDck1NcdC8o298wcOfLiAvDYrw76LQ348lQLF9wcw99jUir9HOW6Qe8Fx+D7vfLtGgImHhv27/Hf
29I7uwIEAgARyBUI1i7qRO7nLMsN9uoUFBX86fw//fwJD9oF1vX5GxPPB9bxAAU7GAcOINnd/vjJw/72EO4d5BgU3gX/ASLz
HzEG/NUR5hERw9kWEQ2zMB/4r9T54tvH0M/T7e/eZg8778nVCgPy2hA1ESvUCOX78vYw6dfu6Rga7xMW6vHr+AfkIPQD6Q/9
CQLH/fkBHMkGCSPKI9Yz5f78DNALHBDJ7BMaHhP5EOIYE/fO2gkgIQ0gIgIU2C0sD2AWxxG3/gyoKRYiDulMAkrjHA8CDAwH
OiQZyh7kALbnCN8FIhYXVBgkAg/hMQMQ/dMe/gvwwwg36PgkAxsP76nhDREHC/YXINrM7ScixPEVBUohIgIWM98CSsL9/STk
Gca4MPvyvVUC3O8C7dTZ2P000PngDAPcAjrMAPvKF/ACFu8Y5fYQ49sX4if/BEMdzcgARwId99Et9+NEtP8Nyic/7wHpvNzu
8uP3HBzGAigK+Q8w+y7ju+q98xooG/0J1NLj6vwqFaoXyBAT4ywO2grkovX5KjQZRs3iyOQDGNL9uO7wXycT5hDXP/QQQSE/
CQ/8EsfN5h/d6/r9CgwgPV39EAMH4hz8/vv1Iuv7OwURIQQh1ycUFyL2GjP6Gv9X6bDwCCoDGA4Q5Dz2D8k18g3X+cXtAwcd
Aw7lOxcdFCL7H/L38cU0IinsU+fvGAgQNhf49u7t5ckH6RBb9An+Ht/uB+T1KBjGAykM/bbFBBbT6A8BIiYaNTbl/tyqARwP
oPr53vr3CaoS7OAaD/3nCAv9VtItyN3q9My86wYlMTAv7YH7yu+y9v8KJt8e5CHzHT7xAP/8KQPq1vArxgfrMAolGw/03wMu
GC4IEgQNJT/2NAMPGR7u/P/5+t79DPUM5QrzMBr86BYcDU3gKAceCAPzGBbh7eH5DKo+GR8I4jVP9QLh8BgCChneHuoD+P88
CcvK6LIDFx/93gnC+OQCRhjs4DTt8C/gGg7+1D4JKfYQWgIF8eLsy/C23+z13ugn59T9zuIy1dElvNAUA9b8DQP+wMb5/iP3
Lk473h7A3AU9EsMXIfcAPifxEtPvsf7QFQ/ozx/+0dYt2uDcICIJ7xIFJg4S3OMTELH0A/gHHO3h1TA0/+k9ES/51v35Biw6
4BsCBiU0Qf4RHxns6r/h5vXo9frj+OcYTg/w48nM/DnHrA3RzQ/nDezw/uALHvX+9QVhGOgZEhzyCRr4OQoJ1CECCO4H8RMe
5+teBN8L9CLJwwGd/zIl6fkVDBb4yNr2BOUVut0j7/fz6EXey/0G9RHtG/IFEvc49v30/AQbFC8IIjnK99XnHyAFGOc0EeXX
6RAUCUbR7k3+MNDE9wYa2usj5PQC5vc3E+35EQ3SANIC3Ngg8Qk9rTHULgoZFwoLDyHtN/Q3DCs+6f4rQ+zRwgBA9z/hIPbq
LS4LF9j85TAI9/Sx8xYYLBsfBvAoAgoD/f85D+HjA/8FIRID6r8Y4QHKGBsXHs70PcT2B9f8xrzZ5/P2BNI1X908DPfdytgW
ABUbEtgK8CD/DhbxAvrq8xL8Wwjz5fX/6OAVFNATCRv/B+YhEjP5AQgXUQ/2Kcft5C5QxjOvGRDmEPL+9N0j7fH24CYEDPLT
8evlAQbj6OoRp+A9HRjkRezbJRIT+frP/K8l8wXVExEc2dQL3MsMK/FaKSbtLBji7BwTOfcPTVYL7glCM/YyE/3n8srsFfwY
AvsHKB87FyIB3gtT/ef3MhIaVxbtxwwW8w3hLSDxJBIc7Pv6/5Oi9xELQRoHtgUDDCMOCg4KRaMDSQXT6kjwBc8jQfBLHxfm
CxfzG//zN9JeQw4wGgMes/kvGk4fBt8OCBwP9wwIJhIXzxcKwiITFxj/HxHNLu0AGcP3FSXQE+bF5be5IRYKEwQMBQni3QQk
3QhBwhLfKM8a4iT85fxBMuLt49/87sonEB0OLgwb+hm1GC39EPDv/wDoKCwmNj//DCZB73P92B/qK/P8A9EI5CIA7NAZNxII
B8pn7Mb7QQbEECcCHOXHBfjf5uoH7CnZ8fwl/7S25N8VBQT68/3u2qj0Sebg3uQ3tyPxBtzUDYnCAhf2Hw3r+Q4m+i4II9QB
CPz82Tke5PahDRwe8tzc/gDxBTD53CDl4QIRBiz8M/LlHecQRBj3/gcc7vEtRe7uB/o95BW2/QseNwfhIAb3Gf0n0vrq4SX+
EA0Uuv0WB//n1AXuAxopBCUEGsDoEe712+c+EtsC9zAX9Pbit/YDFfvH5/HKEOkGDOj6KW4gwGAAANvH8r/l6CjRNwT0Fh0J
SizgvwPa6DnPBeOx/PklBSUJ3s36A+UZINEqAU3g+JrLt/Ovsv0xyzQdH+sSAAAIEe1S//q+9jjYzfgGFu480CsPJd8Y1+v9
BekGLOv58r/s5use8Rnz+S4eGv78FAvtFSnrzDL7Idjw7doIN9ICphznCzMuztDwRggODwGpHB36iQbEJOcjMcHuD+z7Cbrf
DP5L8voY+hn5wwcJLQDz1RnGHCQnIss81xwPGv44IdDiKBTuJtwW1Qo3Kfb4FxQDCPcoAg4WIwQhA6cOA73O7gXqFu0DyDwS
7FDAv/oFNCkH/QL8BdQD2eS3LhIBUurz+gAOPdr+KAnj9igZO+Uf/AIUHecjI+MCA+8vEebr9goy5xztEgzx0RT3+Ssy0zP5
/P3k8x/5EPQNHxDp0hgH4v4c7unn08QtIhITCvc78bMJ/QfX+ab3FO30F/bwKD0GJMjt/zQb1vfo6/UuAAn26yPSWTIrFfkI
/e0H6QogICHsGwHY/ef17i4G+rX0yQwBGkI3Cuys8fu/4ffWHAYFKf/WIBSdXI5IStX3EPkS7/gzGwUH7jYL/QQoKRvn9QQI
0ugM5v8++vXi1Bor6TLcLfrqABr/KBgQBbz2zWAb/BcGNzsS6K3i88z3E89G1fIv+NszH4EcrRJk/tbz/RK91i0q4/ACJPD8
ICg9+A4A7uzO8xbr9QPHHu7LGRvoBeMx8trtJNgf4/YkBrwGLOTr8BkYDeL78AwI4royBSEbASUwDs870Om1TtbgDgn55Cfd
EwsS9vjQGuoSP+4f8dTx7QPW4OUnBOA20Dqy/bv+yu0N1xT4GuUIJejiuLMgVye6yxHiFePQ1v//vRXbHREU9D/ZNeoBBhsM
vvzm9tf6LQgK5v0U08YZChJNBuoB1f7v183MrQAE0ELB2jHO/xjj/Q8UJ+feKtZo4wLbpG5YJjXj8AcO/xT8HCTTA+/a8yId
F0Qt3QP6BE3Pre4EEw4R/xEPGx3nDvYZDg8y6A+008r47NTVEAdF+zrmw/AY3+7R+lYZ3hjzRDANINwG/u0bMw7kP+LN6hQy
GtENDwMC+6/28w1b/gc7G/jpDyHQPfkBzCcMBDEa8ubv5z4pDkTY3islSQNDzzME8/HbD9rF+tPqAij0MNv569vcIt0A7R0d
AsIC5+0KVVQqwzUQN/Xs4hoL0v8LB70d7CAQ6xN/RgHiI6m2GePu9ez2Kyu+EOcpA88t4PEiIR09WjEH7/P6EaYZwOOo/w3j
AfvN4hz4Mhrt1wY9DeP7CvDDLA/+/LnfNQI0+QPcBA4HC+vy1wXA6NDsGP0EC7oc+fQAI8PzyRMp8B3bHgb5Cxf7FSvW3vfo
4+H+4hLgHCUZIwQG8BMI9SreMkYE0Pfc4vomQvSo8KFc4CEYAxv4Iwc0EwQ24P7k6Qz89TIvsgIDPjEA5qDw7rMTIdIk//Iw
wswCE6o5+/laHvoUKRz5vx0V6jDm/SciGuMbIPAmAejt6OEO7kpd9kz+zOP95OoAE7sQ1kToS9o/8DIES/kRJPLw+/AU9usr
ICM2AhkYK/4N8fvYQdnf/yam0hsOPQbjvzgFAg7w6hICGQ0hehUsxPogtBcrMC3ZMwj88Dfc1R/h8Y0C1yYZNXu9x9gNBTEV
/2711fsy5vvOGh78DCoMIfwiDRcI8iXjHQf+DSrc/u8V/RY+GhPYJxNH3Pey5+fl8ODy4PD19QD62S4i7SH9Cx7tI/YlAv8f
6f4FASoUFPIGMCXn67QC4sbP69MmwsI7xMEB3NzY/eAOC/Ex7gj07AwFBw5V/fAkItQmMxgr7FTb/REEKwI0FD0SBMfZ2Dj/
E9r24PTG9wdGPww8DzgO9fcqCBb1r+nR28kb2CsREuwjCxYewAwk2ukZESn1C94HAfz/5PIqBQYc1DAWBwbMLzkpMOEXJBTY
4vL4ukm76kUoFAYX9TUTthAX0+cyIu4dIS8V6u++CB7r4v4dCkI+BS/o8dII6LzYECAdChkcMuzmGtK9GBMbJCd4Bs7XsukH
Tv/88AX2DT4ABCzN/c6k9ytIAaks0+bODv/h8jEcHfYz5VP1R/DS7voVHOwX0gXT/e/Q8y07H/xIB7gaMsjYDuoW2wrrqwoj
9N3mLtj4MwI//UY/GwcgIs3tKt0DBblMCk7jOxgxCCjM29PmLPXf6vXuCCvR6ObuATsQJAnRHxEj8Q4aBM7pugcaHjXjvLo1
31Mb6P0Yc+IL2QMV9xjtVSL2VfsYPRTsKAvSMPH/yQ4U/ugcBRQJ3QHTAQkIBOX+FvjTEgfz7f8MByH69er4GCKnAd4jBckI
3OgUBBvnHwYU7g//IKLqCBgLIw4kAjoV6Po9K8AjDhIs/lL89SowzOCszcbmEx4IBfI6+hrTjvfb8xMGxibtLAeuKtcNCS4T
ND419B0B7QeS/tnP2vobxP/p5wwhyhfsDgcZADO9+dTI2C/v+ugRAt4p5OH8FxEOGOEO7v8UDhf3HNjv/Dv7LhAFERxO+ycW
5NQ/IMkN9BA+7AjvMTjYIdYR2xn/FQ3h7S8P8xYD4Rf/CQ8V9vjpGhADB+HeGTfm1kMcCfj2vSjODSoRHybZAigb/iO0Fd3/
9rDkCcn4KO60vvUF2vM6+ehOQuoh2bwJHUnHMS4y0zbsGigFJ/70+CPzVfwfBTjYBAIZQQL39Ck1D9LN5xLjuQTi5TL9GhsH
7Q8c0hYHzcw46CQbHBHdbcbg7vP2Cu4C+zoP5BEQ3Mbn7fIQ6QhJHCc4Akv8Oxgy+zUXKevN1gEW7gkG+O7RMxcB/PrQ9hzK
AuvrBdrbJQwP5O/z1fwF3g8nBgn/4Pzj59oXxykQ5BP1+TgC2Rfm6/fTNVMO+u0A7QYS5gwEO8MBN1MA6cD3EdUe79ElEtJc
AQTaC/AQ69gPFdnNtgYrCinUwunUFfHsy8pMBkfsAQb9zS8a99geNBdf+DboF/gzFRM0ROU69d/ImbfmGdIhGLUkIv8Tz/Up
ytDkQuTK/voOHO3zHebe6/Eh6WQREzDAFdj4GR06DTcSHi76LeQBBcXiJqoTCeMICzDg99LwwyjcDjQgvMz77UrvGesj+C8U
zfUEM8YD1f+15Bm4IPzoAlgV9Bf+D+1B0PwNFbldEPoN5/0Y/uzLJxa94tv9yDEj4DoqDRLcvAfd8evaKxr+JTLoS7rXIRYb
KVjmCO/O3/7/4urwBPzaCSrxDjLvKxUDP/AE8+fqKQUSCdDzDSojDv4r6Ln4C+X++7Z06O09Dh/7EjHUPOnq4vXFyTYk6wvo
8ezGCv/XLuwS9fz9ysIHluPvFfLnAvEwGSvjAxvdGiRD7BS//QPS3AIS/iAK1d0w3nP02w051O8QUTsT3d72A+bv7esB19wZ
x/gw9ekCAupT/iIN9CQ26hIP0BIyNSL02tQrM6IYHhHnLyoZCfgbECb2IgXu7NHbF/clN8zY9krPSifOBzxG0xoEKfYh8Or5
/MMS3NUY+g8Lwdr1zeeWEvvgJhL8CynkCBUEBQjhJOutF03s/vkyKxcJ+R4iwCoRG/RL6iYkFvr0E08rJubz+Lw997YPPCX/
+QH4HEUILaYdJkk4DhUh9wf/KuEF4u4e5/Od7L8+Duoc4wfd+0hHHO2s+RvoFARI39vR7RTxHCEFASDQNOcTDkUWGgTq7S0Q
FybvHPY1EhMTKeAi8AwLLvmw0+4PA+Eq5wX12xwOJe+wFNMYCe/z8wbrM8ccSg8V7SwJBuXvCQf1rRfHRgn8Cj3uHRbNGxES
4AUJ+PkW5R/0D/3i5in+NyH6FRdBBNMY+McRE84B4yv63gvhIBTN4Q4O9gH33B0kEhgU0DMsB9scAwkswC36TOW7FtMK6AgB
/uQuJhMcBQDQzPzpChjr7vsa3xLv6R33/P4nHfP37QIEDyr27/PO8R4ENPPqBAMGwNvkFSoJDOYN/eDm+Of1yggCNucJw93/
//w2KO4/AvkI2Or6HwkI7wAtAhTs+BwXM+0d4RLi1ezZIx393+LeFiyvGPsn8xj+E0t7I/0A4yugEPvTCvIRCRow7jz6CA/p
DjwuAAjp8fzZ4+UqAggDARTSDwU/CPnn8RgvKfxINQTs8fq7RUQHAec+FTIo2Swh6rzw/BoICiIG8eUVzNLRMfovKhkwvgTM
PvrgxxA8Bw0T8hTg6ufAGfAa1s3V697Z+APpMgkaJfghBBzB6P4BK+gU3B5BLvrlFT0M8tzVCdTbrenn+vHbCuHOqwrS/9HP
DOjuBxEL4QwjB7ul8QoE7fc89wfs1PLlwLoh3XQrN/US4wUNKQ34Atz/2g32Ab9VBSbc2PbSFhEZJP30Baj17c/aGegCJdD9
7QwB9hkbJgbRIOvvG/TX5RJLJOMH9x9Z58As/a0WMAkCpgEBIibRIDoJPwpQ5TNtIB/NEMToFdvhvLjz40Xt5BUvN/4E5wHv
8Pb4vSky9zIc7kcBEOgFusHw0Rv1yiMq3cEMJv3r+vYy7wgRExblYOnACPEX9v7k8TIyEhHx0/UD1OfqDRkcNA0fDEzmMvIp
K3P+2PXLHQ4O4QHlNO/lYefYTvP0+MX4R//44f7txwjkLdgKHghv6CFLNNcGrvjtBQ7v6/PGB1cryDHyNgsN7j/85NQxXRAs
27n6GM/Y/80q6yMS9aML5vAPIiD05BSoRgUGHu8h3/b9CSMmDBrt4q0KPvYsENHwCgEFGQ8FICcplgDYC+z09zDL4T/a8fQR
7ssTG+LnEw/xD+78Br8/+Qm+6VXnC9/ZEPMU8tj2DxQxCDIJ+d7g8Cvz1yIJ7eEKPwz6IRkbGAwU7B37LAUAQ9zk71vx0wrr
Ny0Oqe/7Xv3e9K/3ARUfJ+chHP4J1iECEmkkEv+q6dvj7tnuMf3/6u/SJxf4KwIgRAkoBRfyAQPv6tf05FAa6iwBIwAmJtY/
+MDI9eTi3ybLEQYeMxLH0OS+xfcJ1R0P8gzsPyBL+87+/g42BSoKTfjr2Sf/ACj6MtrN+/kGGynsGesMHwwkAgwHB/MU7CwI
/esn8yHn/ScE+wlOFyzs/f7mAJcQ2uXT3uD36BEC8v7w+DH2GPX3tR3YKuUgnx4eFC3UxSz34O0iFccO8tq7BfUNFsD5LAT0
+xfkECvsFBQXx7zyH+D+6RP/RALDJBDMFv4E5L4KIQ8tFAwR4gH05EXh/eQ/AvQI9QUkEuPyQOAhCho+y+447y/R6bfyK+Yu
IxL1+PspLDTyCvcfCSrx4g3PYdTu5hUT+BQNIy/0prz/zPrgIeXc8e8J1tbvsBEJ/hwizeAJtb/55kzjOfIQARwLXELRBAHk
5tPn/iX09M4lyuEQ9tETAVEH6SET8eXGMxIMCefu+9m4nObHJs/YD+ahCNLe/dXyJeGq6fQB7dbUCose/4EGASYyRd8JyAz/
B7ndJhkXBEQGxg4B5+6oT+INGhHxBt3W+9rW1SkdO7McExclIPD759EFByXkWxgMKecKA+HP89rS8GXzJTBb0+y36RZaCrAV
8y5I4ebU+Q/68xT18ysmEu77wQDb0uQY3twD/vHkEMk18iX/MBgd/ArbHw/z3gb8G80K6OIY9RAiI7uqnf0GxO/xGEPtFR7u
39QF1iE4EA3QBgYQEbbERiEPBhJY7k0JDMcY1u4k9t/uFwL/IwAEA+L27Qr91PrdIdvyAf/0NAQZ9i/qEx86xyv71Dzl8+T/
LLEB7vThf+8l1+8X7Qbz/xBCQ9n0rCT4ANbcHBvy80joqVTl4DrRKUDb6yEJ5fj7JPcUIA8+NeUpJtUS4vDd0d+g4M4V6MTn
9v756QwSBsQRHeVGAPvtBigXt8wAEQL7KhcZBQ307gUHygK/2w/UJQAk7xD35fXv3Tjc7vjXMCEVIcruGuIO/QQcBx3KCevz
87wH+DAJ9Sfs6SQbFP8TJeUiHALwHcwTNTLIxRVINgESKUbwKfX3+CX0AurOM9kRHwDpxuLmvgse8+8wxN0rDBom+9D8N9gX
I3Apyg7oFyX5LPjzUQj5Dx7qJws9uQgAJlwTuvzeBb00/PPvLuI4+gvzCxkg7eLgAcQS3fof9Ac40vLGngYY4QrL3hYO9hEY
/gA+IOob7gAVy0ES6/X+zRMHHfvaGjrrM/Ps79n96fI93O3UFRZZBQUvwCAC0uEwA+5PDuvKzBYbVh/DG8sY5gcdDPXp5xXq
KeXRBwP3IigP7uM+EwX4AA7lCssoISVI6gT3SvHoBAwJBj/iHw8v463T7BcC4ATx/xf4viHdSj0A0mT62g78Jf1WW7Qi3REP
6vf6sfAMJ0IUDRrkASUG7d4EGPzSAfsU4+TtFSjXAwTwRbjMNP713vxb8woYyAkaAq42Xf4mGxf94xEBJNcd+QLSRPMO8zc+
Nuz2CPHnrwXr8srY/SHZG9v4dSntAy4JBvfr01stStbSwkv9DwbsHQvX7+TY0/pP/RpALxgH8jguN/0HtyXH6Rb+s7bVBNdc
BvUt+ywm0CFGLOr0/DLZBPke8s5Bytb5GS7Z+xAfN84guJXsNgDLIP0gE/vnLCHUArMA6ff1uDQZAyGvBAXgBNHIKb0C7BRT
ABbRuVQXCfIMIA31Ab7R4S0MFwYd+hP05NDtF9rBKSvbBfxcM/z17UfxHdsJOBUsGucrKlnz4RS5/O/y9tgWBRM7/Q0wCBvL
uwbF8wPhNxM0HD8fMD4QSS3m80Up2Arg3OovPv3Z7ARgGu8QFe7+Ccn9CGHyOB7f4gX870Atu/sGP/0Z98/1zsKH7tI2wPMm
8u/X+/Eo3PYq5AoKHxPv6P4H3rvN+TpBJ+Qx/voGBhYWyekfHgXcDR37sN/j8foUIBndFNLOIjUFDbTk/g3YRBZCwtbwSgoP
2M43BAsw8u7tFsO1tRMfJh49CD8yBwEE5hUXfw4z7TMGwBIY8xIJCPTFuc0UJTTHOgcW/P3/7wQiBvD5OzTyHU8L/dQRtv4X
FQI2N/v080bH9QYb+z8bCVcexbnhFfXL3vrqOPFCMRoGGO+5EC8RQPIDSBEbBNY64x81GGXaE/ig7hba9xsM7stG31Qg8uco
//b6ADfS7l7QP+/i+sr18ri/CuY5GRslAxPi6NcD4ej/EB0D/v3l5jQ63T8aIegsAfw1KfP47iUnN8AGAPz5uD0Q/Mo5zP/n
zTbaAvERIN319K3RZ+PC9vfhEu/QBwn31xAV6cIDFPRnRyLw9uT7NePcKfrDNaRB/On9D13eqhP7HAb07vcqCebFKBIeLRHl
Bsbz7N7g0On/DkUX4740DST6HsMbJzIqF8UzO+DHELrZ7MTlHSVz5Wgy3LHi6NmtF+QLGCpBrvrI7h7iDg0ZTAIGDRnU3QYU
AuzxADgZ7cw8tyLgNhL8BAYpCSoLIUHwFNPC/x8u4dHo8fZQ3gLp6RwtGQAHKx8eHvLc6PsJ9Q8ZJf0GGgQaFPkd/P/h9yMi
9grsCkcQBSQ0/SwBJAn48/UPLLoHGvImIuPi6RlZTRPoStXP9dU9Hg0xCgPm2gQECdcV2dcC5xkJ7FECy97pDSP8IgQaE9Ad
HhqrxiHuEv0RHwpSYfpEKAbgyBdO9NUECucJSBcKCe0d4QJV7yn1UiQNJyQa8uYN9RhgKNHS9DEaPfgSPdQhFg8XL9H+x/HP
EFD4IAOEBR8jSQ4DJSdR0xkW8g0p9cLvBMrm32Uu09ncMhXO9irLAjPe3S3070IW+SbcDPrTQ/7/8x0OCt+tyRwWWlFA3CKz
yd5cF+MjTinwHLbjSuwDPQdS5t8CCvcYKQoZ4yDa3Aj2DDPh7NL4xu8P38fx8vQqLvwC7fsf1/0QOtv0LM3yKa/wK8whwr8a
PwgEBB35Ou3z7ki4JC3I795fABX1thMW1AHz+BnR79cK9BgaJRfbNh0LFea/BfTZ+BYQQA0sIyXn4SAZJwMH2Sj5BArfCiYQ
1SjkLxEkKRLr7d0R3LbvAdTS+/firdT02Hz13SsMDunlJBMRHB/19PUHMA3RBesu+ToJ5ksDCzP+NOYK0tsF2Njtvlfv+t4B
FRHY4wcoFBwRKB0GFiMaCPHUJt+3Uf4A1u/SMx3eSBATFhonARHNEOX78PMqxiIEDzPnnxpaLCkF8RTKFB/500ca99kNCib2
JC7/2xsVCQPUK/UrFhC5DQFIK+sBqgX/49Uj8PcfH+g48fLRvQXksPMIIifbO+gX1OIO28X13hkgyv/qJPPPTOvKGvYdAPgl
BWzpCe7dI/D3BMj+1c8U+PL3KwflGvUtFQ4jChbGFvHX6jQ71CQpH0npBPEG+SfNGwveQgYkGyD86j3r9Pq7BecP/1HXJv0e
AsUk9TMB+C9fIEQE4PQ18uDc4RXM+SkY5vr1CyE2IuMjJRT41s/8Cf7qERrfBzFh8vYtHUH5ud0P6uwpAw3lytQJ4utEBDH1
2fMbD+L36wUZxxvV1RLa/wIcOCTr3hdCvwYMFAr3IOz36wn+/wgcIeLuGOk9EC5UPP363iwXMAEUJxP8CUHveByu/fc8MBf+
7griwkrZ7tAI5/jyGtoOGDMjFgb5FyHqBiLFQend8hYzxvbiAeUSFcTY5/U3Hdn8I9cEENoJ/PbW8c7vxzFSCUj7//fTDTL6
/qTt40L6RNsr1Q0cRhYfLSkK+N4z/vHw3Ozw4gUa4QYdG/jtC9UFD779WOfyBSDlGu/d/0S4/uc2ShzZ6OfbMQcJ/Prc4whK
+/4NFAnw6hAqDhzWHfu73SP/09EmDira8gsf6RcW4P4pvRDt4C7THiX4IjX05PhZzA0q+cDrNtX4zfP+HAYC5iXlEBcgTCwn
2dULNdvCBBnrBTHfKi8f48nGvAUt6ejxENoq3+/lNAgD9VcBJhv0Jz/w7wgADtrw+NEAAj7y9/c6FRLzIWk2A9b0qv8S8dcC
/iMY4gbh4AAtD+HsMCLG6CbPJNgZ8wMsoPko1BYgPwhDJvcIMcTt3OkSRAMKvAIeBM7f2jQ0FOko6SX35CXsQ+wJ/Qkc8veb
Cg8K1vLuP94f1h7kAzALDRvqsgcID0/wK8Pc/t35C+b4lyTFJOsx7jXwKgoBUzz+3zgFH/jmG/ryrCn/7CcAKA/D5O7ZEOfG
0g4Z5//a7/QN0t3dFy3yKh7sMuA7uQTR7dsS3Ocz3OrnBDcXDuwB+CQsRxC+9Rj2DBcKHA7b8fgULggA+QfYCfyy2d4318Y5
rvro6Sj7/MIg57wIIe0LENO2xsQxJv+/AOp2yiaz8ucoAQHp6jgOUNv3yicU0P/U7lTxCxoa4DgE/gzr5Q4gEAMn6ioR0OL+
3fInAtcQ/QRIpQAZ+QzgJ7X8LQ8PDTAU5Pox7yUY7xT87BgIBwUV2Q/AN+cWORf37fIKCqum4BPitkMjGNUTEOceL+QwCiUd
EvECMQkS7zU13BUSARf6OSIZIwL0ARsh4Nn42gsMEg0n7RA29//bIvrdMhPcBwX0Hf8U5irdPg8bHPrj5bL28NgOBfEgCPH5
6sjrwAriBu4CNvr+D7XRxM7I+M4Q7AsxBgb49vYl7OYh4w1IRPoN9toU/d7k6RAOGSUe4v/n9lQ33/caIinjFxDr3iACm8Aa
+wL7A/TrEOAH0/n/FdAdCh8f5OsZ+9ADzCPlNNgN7PM2x/a2Crg1Er7dJhH9DOcXHwoT+SfI374BUdnVBQbyBx/LNxYc+d8K
If/j+/rJDPYP+OIFYb3m2g004lApsrxDIBnjm+QoBf9F8isq9eoS0RAV+f/D673kBiskD9sVERtD5BvrCtQBJSIX3Bzo8DHs
xJvmBPfcxjQc+iDKOA886t0m6BgtIQgGBuwj+Sr29moL6QoNF9nvFDCp//sLQAC2DtYuF+/T1ig2L2vxsk0H//zI4+oO4PoW
MREfDiQI4yfQruz3CuXQ/sHCLQkBSLP3zNP23vocDuj8BNHfJA7wCRX44iwRvyT59d0FWyPe4d1HISETHuQcGAMeMi8HKSPG
6ODnAikxykP+FPI1+MEDDw/LJQwaIPUEOQJTCBv5AyPzKgZEFA8S1+/v8wgNAL4OBiljBN7/7vTI+wjbPeXbNM/QBOPLCxQT
++DKKvf21C0b/LTyExMdMgrvBSQq/Qi468ZDBRsTAPMBOzIR4NkTBtzrH/dAujolE/D2BCXTICH++P0R9PL29+jlIN7LOdrr
JQcAD7IVxenD7zvp4vEk2P7nErcODt/fsAQEG/viHDnB8CjLAOoQ8woD0d0HDwsl9RDy5xEe1O0NCQcUK/3F9zcXONwd3dQu
LvXD6vsgDwIiJ8/BCcwICuktzPck6hH5Gi/l4iol+jnWAw0O+TMSJBg0K/IqCP0QEgMN7EH3qTMG3//361r8tOvxptMMCO4O
4jIfPfv6LD8TChQPUv0s3vz27fj1LeQLEOQECj4SFjok298ZGwvUR/5IExgG5+b2CujS4uXu/1Xnx+/d3QDr+wHXBncb/hUS
+e7lCOsUEAv0/28GDPHU8dlRDswb+T0jDCvYB/gsytUUAhck5yEMFy4m8uQnCgl1EyYY//3SDxD7zyv78SkUDij6+grB4LdK
78I4+unMFtIIBx7s/t4s8A2w8xHCB/YP7wkJ0gjrH/IpQhL5GgUQ/AHi1fEO61AAFNv0JvcfBgsfSV3fHc/3D/8c2OdEAvoS
/fYS2Rbj/BECBhXxEg3ny+T8BO9PzCwAMWgh1x227BHwC+ALAPL0/zreHaQI5NUUGToH9Pbb6uE6Jxj4I+Eo5gXrzhUs9AUI
Nt0i2w/z1DJBGBQt4er++/DO2An67g719AvXEw7h+usB5Q47wSf0VBHGSCEPHR4RAvIgKQzbBt4G/gCn4yDZEdAm3wocKh3u
DwTq9+cAGxw41PQLCD37+PYZr0oKLABM3MAEFPv4Du70JRL95+8cGCTZ7Cot/xAk0sMR/+1B81X4OgvDAgUW4KEl1PMvC9gr
FehJHen5FETWBwISJxACDdHmJjsGEyQAJftwBzsoAuosFNYO5uvo5v0pvtcL8Oz+IvIS3fMgGBTIygMcDgtCzkDnBqrz6yBU
zLn06Psr0uUAVfYYGa8QCO7M4wP90RwNA+tI6+XvuhwD8SAkHgoKJvsC3vwPAP4iXRf1GTX58vTqCBXCURv/Hj0MBQpTsQLu
H9hK++A9AuXQJirw/wTjBN8y6iz2IQoK0tMQRKwa8R3/DDfg1ukQITEcIAkOFfr3B/HxEuww2/oH9dXw6ArvGP0HAd4mB+k4
PgP+DifmaA0ZuRNEM+kWFBn99RkE3P0SLOYUDh3RBPgBQj/WIq/z6P3k7MrtGO41+/zx/AYPQB0VGe0HHwzh684bNykJJ9xR
ASAMAQMVCyQN0THPDxzYRw4k0iTi3tscBvYj5QrxGPMcEdbtRdEM9wREEffN6g7un97x5i7I2DXt/xrUtOnk2gavIg/XLiL3
x87K3j7v7g8KW/IRPz4JENAgJ68qOvMeEB37LQC1EPklMxH2EAoS5uUNLakS7ATm9BEgHucA/jIN4Rbr1h75BjgC7xDA5dsb
v/sIBN8GOvgm/NYLAf7rBSXKK+n/DjHs3QnWywcqLeZI8+PfJw8/5w3t7QcT8gwBGMADAdHUSQwFviwJGSTrD+/lCNH5+xgD
40tW0DAg8uaZ+d8567o+Dw/qMcEZNSUDGj7/GOy45+fxxfLh9+viCSYD+ejH9QIE7AUiBETtNuwdGc/q/PU0Iwi+TALhBhHo
9PfwzSvMHwgV2EAW4uYOHfXbDRUy9fsIEEANIfcBFeUWSxQJDMzhv7in89Iu6Q379rIZGd8fFBEvBBrp/WPeFwv/BBUqGxo4
HA3pDxXg7hkx9h4REBoi2CDQ5jkGwAQfAecW8QgVRP8q9wcKCcw5yQY8LvULrhXb6fYZ/Bfg4Ck80CDzusvRuPXxBgbpBvDo
Fx4GDQwSNAHr3Pf6OOXs1Sag6ujvQ/o7MBUdqTPuAyIkQ+Yf2Mze7sv1tNoA2d3/DtYUKfz96DEOHVXpSg04D/ww/qj3BeD5
uAj/5Q4QuBIqCM0DJvsRCib/4gH5DegX4Nvi8ug25Qow8+kQDwcl1Mjs7ugT3WZNKubz6Q4U3dQc/RflGhUZQEvcJCjm/gwV
A9TJCwXXzTw0uffr+9X0MP7p5RMr9agWCTgk8/XKC8flpfHyPhnzKODp+gehDvPvBwYuwgUD8+H19QLfRiYnBhUHOOUwBQ3m
z9s06tH+9BcU9djk5vnH8UHXDwQc3CHT1gf1/+3lDADw7/M+4wPbWAImDvIoDzb2Df8W/zslB+fZJhJM+AUU7w7L/fo7V+u/
N/QSKU0W5yHUKRUy8/Dy4jvjAAcIJQWE/wfkOx0DMej2/R/fQATd4xu5Nx3nPBhpB/scEEP6KiAjJwy2AgoEHfTi+dUdZAQH
/kDd/RMEDxklwB8fK/2yyCncPX8J8RrYsNc5APEAXewFSdrsKfYTKN4PytgtJxDm6Ssh6uU91gQAyvSi9+EUy8r8EyYn1trj
+trn7xzVI8zU/tX4Iw7jDwn6AVxJFxs/EszlAiX83Afg7CTzKhXw8vXlSEvzFhX5PBkBAdg4CSH1wCMZx/QICR8LTBD3Gy4Q
EM8BwxDV9/sIEO1k6zcI3UX4BtXqJxYWJSLnReq2/9bKjfff9tUDBOGyTibFBeTrPAEuHuhJ7S/+JeoYKNUgAu4OSSXyxgMZ
7dcF1jjy9tVY/xEZ/RXrONowHT/SHxDi++UHBLrfLAn2Nj7n7+3+HOrzJPoeJhDz8ADbFhHd/0v88iEBE+zQ7ggZ+9QcIR8y
HGM37v3O9Aj/6gb0OgvzKvHUNy3kDMMdDWws7PMICssD/t7uAxo++f/7C9zmqyEKCygqCSL/2wcnwPjvU9DW/vQfOvL6Q+bn
POXJOB/5+dEHAiUvGtLTD9bWKh7YON4FHJAlEy8eA9+jarYzvC4hyg4aCfULDBIUJepPA9ET1wnY+iXxNOqwuhLQGPsX/gMb
7SoNKMr19e8g9grtC1qnyfHd5CoG9AkQMAIdJRwE/yYtLMwL+/QNLd8BC/837f7AGAbmzwLzEQUv9AD/xBvZ8sbdChQn7t9L
+EHiE10L0dvWAqzyQSjqNvsN/RNf2xLy8/EjKOTnDDv08jDmEPH2/kvkFNsEMQgMrTDm9AgOzvULPRfH9zDJBxP6DxkY7vH6
+8Mg3vYnCAxE49/dn/MI+f3G4wsU6ScJ/wI5FusI+vwDKkQCzt/sKSHh5fA2/SLpLukX2gDN/gjsMiHX+xIX8/X5ycMfMPvJ
3Q37EArFND77/RgXAkYY3FrrStYJ/RUGCh7k3xv8wdXpJ7rTAdq77gcqISwZ9xjm17Po3Ujm4TAJtrfr4ury/9TtGSDvCTb+
EN3t5+7f7u0PKULwCtILzMrW/OIM39sKAuAv+vgh/RP6DRAE0wwIHh05/QsX5sYUDVMODsL15urW1+vV2OEEMR/v9+biCw3Z
3azC9xkCBx3m48XY8f3T/fwDBfD10s5GABQ0BNL78wPlUBjz8N8KCPsWGvLyFf0kFPYN2TsX8SUNOScEIdMA/OfxCqsCLxUg
Aubq8foOwBzb/O3dI/LnDjXv8M8HskQZ4CoDIuEB+NwJBdgavB4C7AIW2kHvIgj+w/ofKR3w7eMCL8UZ3hj/+BADD+4Q5eok
2gbny/8T5sUbAwcxA+MlCgv6AvnkNBsa9uX7HBEd9cMVCAsVBbLvB+rWFg/OAhQRIeXkB8rnIAX9+eYnADo3Beb8Cgke2hNF
M6YoASYU/zgS8uvRDPdJI7IfR9728f7/5OQo4hQ5+/ZBKe8btf/UTCsyuQPp7wD59gHgINz7KwPxJdQgFekPBu3rCAwvINv7
8+fa+9EQBJ4ozEE/G9HX38wOQPQUr/Wn9s4jCt1JFkosKd7aLs/HIfEcGiwM4OIDGenBAdkQ3eMsl0srJ/r9GQTu/hoO2BJM
ID3g1ui6+QxOD6riHAHd+xgETjUbDyX35LTX2AaiBNc85M0x5NilT+Mt45g0+SgE+jNS81ZC6TH6LgwzzCHqNBPS/xICuekF
8eP3+xzts94Nw80VCw0qQdAt0N4nGAsSAtSx5j/M0hn/FCi/Ki3QNAsp/MnRDers4A3l9Abc/zwiFM829BIHwg4I2RDX3Pvu
5qv97fzoww0ACuXd7PJEAPIANhMjIxsqIPnF1hj9+e4FCAn388NGDjUcKPoe49tCFtPAzv37zdM7FwKDClDw6jc4zQ/y4wfz
JBEh6xb7/DHgzvvj2QfVFPz1+xD/5fJARevQFbXk6RXz17L4Jt/kJw0ZIvUQDPm/BMArCebc8yP/+Mnz79UXBALQDPzd0iIp
1iP53QXxMw4FzuUZ4PjW2engaxgWF9HSPr0CHgfv/M+qAgkH5U3n8A0aGPz6A+3fHOxm/AMKC0f++Rb7Ij0N8ez93Rvg2QE1
E+gEOc8u/O7d19YFEeEf7hsTHzra7C0Uz+Qh9DAkSiEiHejV1u67tP3Wzbr8ZURQ6B3zwSdGCQcKLjYKGA7qJejdF7oY/fnN
//bwbBb8xx8A6eb8I/Tn27MbI7YH+ff9LfQA6EzT1BQ0IfAZ7gYSElgfyOSysQcT+RDf5B3/xhvTHtQTR/Lg5wIKz97QI+zH
ANEhGMoiFB8v7CP16N0JC+/VMdAU3d0L9urpI+n+ByMZCwPy+LbPCu/T9vbszBsM+QvkN+4YFvL7BB8g/jUO7BTsFc3aESa3
9KfYFc/XKw4gNCPpCgXR+C8RI+InCAcgFBz/ECfxD+ZA+eX8+CzYBv4nDDvV8ufu+s4o/g7zBSof0f8d7gYuIenB3AYs6g3L
MO/zA+ghOhvsLgky+L8C5NjLE+X8KAgcGLwBBdMI0/PwA1ACBfQSGRcF2gQb6QcUJvb3DhcP8hzg2u3h+yDWLh0F2APo+y7h
2sm+DwTBTiw7/wztIQHyGwtIOucAuAYDFdT58CP2HjwivQoj6wvhKQcdEbTdJ9kGJyTi9AMkbcPnCgEL7Bco+ye5VSL29eki
RepF/M3cAib1tT0Q3Or3Kc3/9QLRGe8By+ED6OQTEBgY5BfiRRIIDjjGPtgRBw/5vi7oLcMd5cLdEM8KAwwe3QL+D1vO0PQ1
CCkVGREZA+U5J+/4H+3d5PBk7Rsc7/j+seEAK/0psw8F6/s9WgwTL9LSIhr7+84MDtYuI/YrH8TdyNL9DxAvyfsVGuUd4gkS
A0K41df1AT4bzycIQeAKGTX3tN/a6PH/+wLVD0by8f4aFvR/URezOwE+KQC0ydkSCgAjCeEtIvQmDdHN/Mjs69AUA///BeoB
Of8eyQ0MBQglCDr1JOkK9au75dpSD7o+BPHZ+rPp7iYHAQgkxP8aECnTrs3y3tTqGtYuDAbaC/oTy05ySRAb3NVKQZ7aCBn3
HS/KviIBHBMCJ9qh+hYxKvzrIxjo1+4mD+sS1+beDgYZ/0Ii+ekFD/4d8wz5CAdF9QAjMCRiDgITJVLxAMn7BOz9ztPz3wcg
B8T+0ebPJADpR98p5Nz9/ywI9fANDgYq3D1s9NAb8Q27Fx7eCyEl5Pbu8zwMnwwc8dc0A/gc49xI4Cf2Dj8VCBDWJuz6yR/N
BgQj5Nn69glJFe8s/uzVANMeRDQMZBYKxPYEHwnqD/sfB2EJKu3TI/AI87HiCua7Mb3txR5AuUrcQLEI7eH81yIgNPsRHYEC
B8fIBvgRDf7x2i8IOw2z6vY5++9P69nS0/L7/gdnFNQEFsAIMvYOG9MEHh3f+dztGdIr5CMIJgxSEFT7+BoaSMoo+dz5AP37
M+sPHPLpLzD75fwaBLv13dW5U/7v2uTcUNtMJf8MACUwAgsl5wj19N4LGTDN8ATu9/g1JdgI2tPPDyrQXrzysxz2I8MKQHD1
0Bz8Myz0If0lDg7oBzD55QQNMDhW/TM3xRAMJQQn/wwhB//THhYn7en66AYUGhj1Ifch4hPsJhAMujkYyCQMxfTfyefrTW0V
N/IJ4O34JOUO6fXPUywKD1nxR+Ad2AMxHf4/0w396CQSGvAXEAkTvzTr7vUrvSkjC+j1Afb4GfkY1tkDJ0fz8wEVDisEzeb2
7tsq5Cb7+x0d5DQL9xvm6QQjNdnaFDw4ICDcBxMZ5/HqH/wa5uMUIwvfCxY7ECU9UxCs4vTdJTLX6f7oG/X+5PMa6bkQMfEn
+uIL4gjt+PLu5yDv3hL1DizZCPve4eQdpooQ1/j9KcjWOE0MCPb8BxDx6EQA2TMXGAYFDM/06wUbAsrY9PDkIwox6cQfCPIS
tgQpGwwhwjcNuxgFF8YgtD3/RxfU9ikxIhjrHOPKvwoVxgEGEhz5EO4wAO0Z8Tr+KvwoBRrX4hLJ1UITIPjtz8DqPPz/vKgr
QD9DSdDPCecX4OsNMDEm9BIHAzJX/Rb40v0UIiohLdkN6/keTPbWBcn2oyAPyVnvQAUZ7mYADQUW5RMJLBIiVeLZAG7+H/D4
CDoTpP4e3eTpVtzhDQ7vKbcUKOoe2uj8GApKGSgj/W3RBhQGCRMFF/QLBO5DFR0O6edCCPdOGN3+EgAJ8yoOYNokLCTk69PE
3tIWngz++Ps+zyI08irE3Mf0DTjxTBML6vYXK8P3GQH6AhIo3+r/FTDtON8tyfUL+NoH5PsWORft5RXnNiUT+R7r2Q3y9Ri5
vAwGBCzZ9A4NgQbJaSv/EiMlAfvp/vdxFxoNDujdGN336AT95fIu5Ana8ez23ubXMRIQGQ7s5R4DQAuv89xI/gMeveEd3vFW
Afzi3Rs6EeMVNxjrE6zl/Tji1Ncx7N47At0S3NDmpwYE7sgO7uveAtDsEeMf+gn+JBxH9wLW+OLayuv21+3xWfHUEuHd3AL9
BtgVM+MA5fDQxPwzTyPt2OwdQQ0ezi4y8+vmAdT3CRn4CcrvFP3k9RcV/koqJgZ/Fw7rDQs16mEINQQZ69MX6gjK8Qj5Dr4G
O90W6/IZ560R5ODxF98odec6/u/m4sUpIbnyKN/d8gzh4R5OCgVKTiBwEs4V7vrkBB6e7SMm0xAf7wr2YtbvQcbnFgrJ8PIW
LqdrFmEj/P86DRYT/h3wNlVJzvXVGRrf1Pvd/5338Q8TDxHxDPQO8Anm/OfTBvoHzQfGCiMgfg7a1v/z7/gXCgIi49vhBuMP
DvozBPfjARP31A7fZejS1xUpFQEF+/pOAxsgIBDURNHpuS7D/SPb5SsWDREG/fYb1frH+wT36fwlBRkFzgNREu3IDCH37Fjm
E+/b7xxALTzz/BnrJ/A0GuLbyx3/H/IoRyEqJhkaxDYMEf1b/xn8+vfkFBlj8JsVKAIm6TDD6Ove+ykqJgwHFwv85iX8wNwR
E+Q79fgbHObcEOEeHLAqDeoKOMlGL/M+3xfjITsfGzDt2Pij4TEGzuEnG+wyFgXWDBDabfJVJd8Q/gksAQEEI/LlDPfpGusX
SPDO1tvy+AH47SgGDuNCAxAyCO/n/QvuCRYVxxbkIRgM2PcHM/nIURTcDPwVsuI70dDE4+SY2e37+PgTId718hHjHgr96OoX
vCoprwLdDMT+8dIGABzwSAcfArgOAL7+wz8hAAMU1B8g5DQhJhwnLtjc680SMhzNL+/o5/DRLyA3sPwTDvMe9BvXDyTxJykQ
5SEEH/Pa9+je1ASgA/sX0TP1PfToAvHj9AMMF/cz5Rn1KA/t4vYQGgy9B/O9Dy/MLeLvDgk7SPAxDenX4OIRyPzgCy9UJgD4
4hUN0ThOAyDd/wsO8tQ9NyarFP1vHuHtKRVn1skT1E4pNBgL1hkVx937s9rwCSPdATbnHsvv/hb00fL1/gIMMf8hvPb77Qng
sOLX4ijj3gIRBLzDLzYJ7foHDBHLGwAbHRH0H+ok/VEWBMwl7Cu8KuXCJuvbHujh6xUlMhfx1BMBOy/o58n147rp9+kkDu8l
6Lckybcy1vs97vo4/AEK6v8lA/wFGhbw2w/XPPb+wPkmzhzqC/A0BBAbFuzt5RfXvvAK4/weEwAh0xYIDds+FQ/gRQ/rCP8U
KQ8S+fkhIuMkAPwM6dzx8T4V/AQWBVz/+PyhIhT76RYHKjny+tPh0h8WHvsORcIE+xT1BBYoBtlHM/my/O5FzQwWHREE//zn
6yRH+Nz+4wsN+R387PQCNQgSIxcv1hQa1vIe9x3b2w8TKv3k5y0B7AcQGwMa/hMUFN1p3xD/5BIE983t6OzxNvPXOfsW2tjE
EAXdzAwFCQCIBuLkF70wOvrf4rYOBg/R5Ubw5ibQ8E8wJMTt/vL/CwYLCuYkDwUOmRon+Ojv8/Kr3qz52e0dtOdADtwC3sLL
D8r8+SpQ4+8yBzII8g66BQksOibvrd31vesVtkjb+BX97TAzgSWu/1rz0v75Bb7fNCb0//kJAe4O2MXq3bnb8tjUHLe27xoW
RBMD//LaMBfcDej75NbcCg8MDSUhwC0c9iHs67+9wT/yQvgRGQQWFiX83PBf0TrYEA/jEyEYxwnPEhT//BAeLen8/xbS8AgP
2r8/3+EB3wlIDjMxzxklX9/78dHFw90BAR3lHg31GjYZFA3F5u//+MrUL/U08cAP3MDZMPAK5yTnDxj1BxAd4B7nyTFQCAHP
Fy8R0f/e4P47+eDvD8vq7RTy5BgXKNfCFiPn+Qvj7Q7szRbL9/kDERj6N+YW6PvtGc4v//Qu8+kMzMgR9O32Vdn/KoEYCwoK
/Qr+ywAM4uPw6GAKHPjbCCEnHftu49vZ59UINvNa5+/XEBVaKdTi/tUQQQ4NzhYwEThHzunW+e/o9PUJ4tAcQiPn38vn5k7e
A/PrB8xL3lcK/+jjAe/fwgAaO0FbACMNAvDSEdyv0uEIDQAJ3TDVOwdHwcI0OUr6D0FU0jwgARkd76/xFBvZ6wTfxzD++/jl
qPnpEukpDRHkAgPmG+nX5enj1QTdIQTJGP0fBd/g5TIw7xXp/NfZICEL0SMd/ify+lnxyxrLNTBJ7cvzGP/W8RLlNxn9MuUw
/f8CyAvN384C3ekRHucHF/vc5zbYCPkGH+PeGz1AzwAWDV7hC+kh4u4l6vPt5NYN+RkIFwHiDOft7kdMCPceI9Qb+x1DTVwJ
ARww5D4JFs3wR1Xk3y8u9SEU/kcmwP7d2hZS/x0dBxTFJBXo6+oH2xgM2dEk0w3mKeIwFbn4ODdAI5/ZHen3DdwR3+wPCh/u
COf8kiXf0Uj57Psi8NwWNB0GMf8V+ejcMADn3R3/BSLsFikrIy74xe8B6+wPJv0S3QLzAN/Vz+7myS30BBgC2zn9Tx/V+wEj
8xcjEPL/Fen2KPwU5tjoFghKJAD38A716Nvn3vMD5BAR7vOWuv4hEvTt6gMC7xgQDB+z2h8Y2CjFC+7gIermOEPD8+4ZMev8
tRkM9s0E6FMe3xL5JsIC5fQHMq/a7TDV+PPa7b/y7hoZ4hEcv90fElsT8CO8wRzd1dD53uUc2hQq9Cb+C8fr/wTnAPBC+Ekl
FCA8zu0J90cFzswAIsHZGxkJxboXOwX8FzS4+wszsEkGBkAJPPp2NAP9FDMINjAMPSLSqfRJ0/558PLCFArXC/wXo+nN7Or2
2+Xh8v6jvfQZ21r1BAUg7TwWBtnn+wYE9BjM/cr//wr8DCgC2+EN9Lnyr/Y5EtHW4e/w8kP9T3Q8zu8pWS7lNiPqDOIZF10k
9/r0B/rcIAsL8PkeCLAG0/snr/YUETrhVd7J1EEEINDrtvLzPgDP/evgLfUC+EVQ+iUb58zl/Rv9MRHzBKYLDOzoFRcr2hHC
KBZO7JBc0x/wNPItAtBWxOwv9OYGFgbh7uQi/T4a/QUbA90OxTAz8N8MDCI3ulPT7CsNNvlI1PscQ/kOA4/w3Oa2/QcuEUAy
6doaEw308OtJMSDZ8+8qH9bw6O8mFhPnFywr6w/iMibluSbU/kLvM+glwP7v7/Eq4iEH9unS9wvgwyMDMNBSKhoEPfAX/PI8
HB399AfxNsw519YK2bD78wT+6i/V0RMIxa8CBgLm3vAbK/v+7NTq9fTm9BMXAff11QkHGuYTGhMizSHG8BMWEQ0F0t/M/swH
LtEiFSAD7TgR3Pn98Qgs+RQtFO3e4s0U/ti22AXgcCoeCOREYBe1EwqvHd3U+jM1BzEc4tv7ztr3/tLMEvxCFikH6AQdJfkE
OsrkJQUkawweJiIQ/6X1OOr2DRH+CAggHtjivtXqmiYC2eUILNYCwuAgz/b1qSANCd5MBfzx+s4aLGQPPQck5dbspvirli0i
uw07+CQmH9Yx7PrZBQwADRo5JgIW7gkd/94X5gQFAQcL/xM+8PPaPwoLPOzk3AzW9fTU1hnNO+8lRyn/AKDz7ajj6gs03ew3
0aznzbjWyu8Iz94EBQcKwQLczgf60Qv6IzMcJOHK9hfM4/sYJAjfGR7eWeblAe4FL7b1DfsgHQz27/DrBizlGhnzHycD8gIU
GPscKCkKzaQw8QgHBwqoQidBCDMJ7Q76Bfgp6R0klvD52egz1e8PHjCOLFY6EhQJMiwR7NvTXzJ1K9/N7zQHGuAC1LnY+QML
2Pvn7AnI7OcMwzL4/jEACTUL0t/vBA4h0ecCm/fwBPkJ7wvO4hPzHuEJIgX66icz+8QoyRUDIggc6Pyo/hsVN/MltboM17MZ
4S7+7jTWAtn1BSohwxP94fPpCLEl6+3GK80OxiAxPRbdDQgUAl8UDQrozfz/SuISCt4+GUgTxzv16fn59O3+BgpY8cf54d3U
3/wJEtAMyv0TGQcoZCUZE97dWQoH9vcIBb3t6b3fCTMSMiYcGwTcGApb/gbIDuAMFASvvN3+wTTuGu8czegELw7gP8IKAS/s
K9A3A+oDGyPg4tHwDDDn2g806gT930Pe3ATdAzXlLRQK9gUW4DEi/kj+FxXePRNC8wM2IgntQN7yB/609tQiqi/+N+H+6uE3
AN35LN0mDxdQDgzg8fUXChbkqer1Aw8yGS37HAY0vRkKVvbz+czo2tDhyaoj6whNzskx4P/9zwc08PEpBSARE+7l/e1O9PYs
FQLn/hfy8yv7ANLbzAPbrSvs39j5+eYjmLszFN4hATEGygTEaeUcuRwdKP0H4uEBFLw2z+Mb+Br077og3C2wHRQA0O0CFBsg
KfkEBgj14u3b7ggj9/LoJOrLFgcLIN3+HBNJFBcBAxwVMA4G4O8i0vzk7PHTQ/wI9PQBJwIa9x4e0un/2/Ht6+pCKC4G6BgR
1vr5AR4C8M8IEgMX8RD88ij/IxE32gr97uQ2xL3k/Aom4AX2KDPOMRBDrNUXwx5HAzsAFAP6vwPJ/RgaswP6GgatJ+z3ESD3
RBgsNQTPRCLg9r3k0/fewvP17gbSAOwv/+T+LOPt4tXK2fIP3kVSAztBIuUA4u0eC+MN4/j2Qh34vOcHQa7aFhdMSwEQpvsv
/iAeEjrlSDkVBuIED6W9DBQUOO7vAcjk/voT4RjVSg8QPeT52cX48Rzf2AD8AeYa3gmx//8WJg/I6+3rMAza9/YFzLYcJQTz
IvI59UDO3/QFyT0QBxIXAunn2wuxCMMNOCAOQPYjE8QeGCfsD9Qg+B4p89/1m8H3y/3JEREqEhsrzvv9SafkDAoKIAoaGCYO
2uAC2feqzgsE7gHdC/D1GSjT9zgp+F3qUM//APgE0PLoKfQD6+0QBjIH5j32LxQM+BBU+Rn+5R4yGk3DLPUDGNE4Cx/K7dkd
MuwC2SKyLOMA7vzwHOkcKv85GBQL0NDrAOXryR3a8DPPMu20p/OrAADwJhvhCQITEAanwyxNIQoJ6QD1Dv3EDRjO++DcFspY
JCft4M7rBBP98dsB4sYaIA0F1RQkFbndtf06CvYA6QbFwLMjBS4W7z09G9025uO6EwjNChBL5uAIBBHXHfDEMhrnJ+8Xxeve
Cwv3BfX0MQ8ZIisNFf3r5BYqpP7C70hTBd8FDTsW7hk0Ff33+tXsE8rbJBIUHBXKIOXmIvfaqRcLAB0R9Pkl0xwq183W1hjl
HK7b9hT3tCjwU/sp8/TwECE62uHe6BPk9UMOxwsp+BkgPOHXDw0XDAYHOgYUx8Lw+ndo1t3vDx0LFPr3//0R2fntCjL0DQzq
KwIoNhAH6S4R+OMGB9UR9S/JNfngI+oRF/0Wy5/uDBkg3eAg7gEFECf60vM1GRBSyO/mN73bC/gIskAgCv7S4jcIJQT0EBIB
9gLaEus/CcvVFPQV8/T14Z3rMv/cGOJFDsADAO0X7uP6L0EJDdYUAw8HCdy2Cgzlxfj+MvngSfAtOwgd3/Dq3KWmux8l29o2
47n88BckyrUTz/0j+RAXMuHYurIkQN8TGzRi9gPDFw7n9QzwSN3qKBTuGyXo1qb6/zUr2s71/8Hs+uox6Owp1x3IFUMc7wa8
B9e99EhHKARJTSC6CuDn5FAACF4jQ7sI9Q/vARXu6/XvD+oCAPrh5dXXHwprDjMjRTPPzcb6OQQm8BbkIt04tUoE7VckBNcP
AhvXKc79/yAJthrf+vTe+Ajt8BHL9uztJ+hJARL0GBIU+sfiODcK9vP2AOIE2PMXCi4/EfwNCxkBB/T5QOwRCTi21QEYMvLC
4BQAChjpHCwaNQoht+rY367cAfBF4A74EQD9AuEvKQnTwNMj/OkOEivFyMbgNNU1BQYS9bzbAe/y2gMGDO7vARTxzTrB/QDW
5fTOIAzG2hIvIRbR6Doh17jA2tEH4LsZ+xAWsDZA0ib6CBLc/ygC8sRP3yH20egBxR/1L/Ad4M7v+PcIBuwpEB/oL9YGExga
DcM8Ugcd6fgv18sMO+jrFtga8hUF3w3z+yrrIws3LdPx4OQ2NQ4m8O0A+JkU9fEtDjH3C/NMxBbsNQQA+MRAxfvqPxncUu1G
zdjxHCIAGtpR6zjp8QFX6+4GG/m5AQcF9wv5BOYi2QYG9QoRHK4L8vvcFOr2HDbBJwceReYmBr9IOhDn5uwFRi09EecZEBXb
+QorDQ/2Bs7R4V72Gu0BACPPBP7Z6rYADeQ8Ptc2HtcPLAgE7AYe9RkgAuzl3Ov49czpCwzm+CECAOwNFwLt8fffw/zFBf0Z
1s7IuOUM6uL78ET/9fTyFLGi0wUk9gHQHxEh6OcEQfX5LwER21DXB+kA77gWMBcY"""
GRAMS = """\
! !_! !_<link> !_<track> !_and !_but !_der !_el !_finally !_how !_i !_i'm !_my !_new !_so !_ssh
!_when !_which !_yes <link> <link>_from <n> <n>_<n> <n>_<track> <n>_? <n>_a <n>_al <n>_am
<n>_and <n>_april <n>_at <n>_au <n>_aug <n>_august <n>_avril <n>_bis <n>_by <n>_days <n>_de
<n>_december <n>_hours <n>_in <n>_is <n>_jan <n>_january <n>_july <n>_june <n>_march <n>_may
<n>_more <n>_nd <n>_people <n>_please <n>_pm <n>_rd <n>_st <n>_th <n>_to <n>_until <n>_utc
<n>_weeks <n>_would <n>_日から <n>_月 <name> <name>_! <name>_<name> <name>_? <name>_about <name>_and
<name>_asked <name>_away <name>_back <name>_can't <name>_covers <name>_did <name>_do <name>_for
<name>_goes <name>_had <name>_has <name>_hasn't <name>_he <name>_helps <name>_i'm <name>_instead
<name>_is <name>_knows <name>_leaves <name>_left <name>_mentors <name>_needs <name>_nice
<name>_no <name>_on <name>_over <name>_passed <name>_patch <name>_please <name>_said <name>_says
<name>_she <name>_should <name>_still <name>_take <name>_takes <name>_that <name>_the <name>_to
<name>_told <name>_took <name>_wants <name>_was <name>_will <name>_would <track> <track>_!
<track>_<track> <track>_? <track>_a <track>_about <track>_after <track>_and <track>_as
<track>_at <track>_because <track>_but <track>_by <track>_call <track>_cohort <track>_could
<track>_do <track>_docs <track>_done <track>_engineer <track>_exam <track>_for <track>_from
<track>_goes <track>_got <track>_group <track>_has <track>_how <track>_i <track>_i'd <track>_i'm
<track>_if <track>_in <track>_instead <track>_is <track>_isn't <track>_join <track>_last
<track>_list <track>_looks <track>_mentor <track>_mitmachen <track>_moro <track>_my <track>_next
<track>_no <track>_not <track>_now <track>_on <track>_one <track>_only <track>_openstack
<track>_or <track>_page <track>_please <track>_pls <track>_program <track>_sounds <track>_still
<track>_svp <track>_team <track>_than <track>_thank <track>_thanks <track>_the <track>_thing
<track>_this <track>_to <track>_told <track>_too <track>_track <track>_two <track>_until
<track>_was <track>_what <track>_whatever <track>_where <track>_while <track>_with <track>_would
<track>_y <track>_yesterday =asked =conditional =for-others =inquiry =of-others =of-things =over
=pondering =reported ? ?_! ?_<track> ?_? ?_does ?_he ?_i ?_i'd ?_i'm ?_if ?_is ?_me ?_my ?_no
?_please ?_she ?_the ?_then ?_they ?_thx ?_what ^<n> ^<name> ^<track> ^? ^a ^absolutely ^accept
^accepted ^actually ^add ^affirmative ^after ^ainda ^all ^alles ^almost ^already ^also ^am ^ana
^and ^ansible ^any ^anything ^approved ^are ^as ^ask ^away ^back ^bad ^before ^between ^bin
^bitte ^biweekly ^blocked ^bo ^both ^break ^bug ^busy ^by ^c'est ^can ^can't ^cancel ^cap
^capacity ^cheers ^ci ^cloud ^code ^cohorts ^commands ^confidential ^confirm ^confirmed
^congratulations ^consider ^cool ^correct ^could ^count ^cómo ^danke ^de ^dear ^definitely
^delete ^depends ^did ^didn't ^digest ^do ^does ^don't ^done ^drop ^en ^end ^enough ^enrol
^estaré ^evenings ^everything ^everything's ^exactly ^exam ^exams ^export ^family ^fewer ^fine
^finished ^first ^for ^forget ^forgot ^from ^fyi ^gdpr ^geschafft ^give ^go ^goal ^going ^gone
^gonna ^good ^got ^great ^haan ^had ^half ^happy ^harassment ^has ^haven't ^he ^hello ^help
^here ^hey ^hi ^hm ^hmm ^hola ^hold ^honestly ^how ^i ^i'd ^i'll ^i'm ^i've ^ich ^if ^ignore ^in
^indeed ^info ^interested ^is ^ist ^it ^it's ^ja ^jawohl ^je ^jion ^join ^joining ^just ^kann
^keep ^kindly ^kolla ^last ^later ^leave ^leaving ^lee ^leider ^less ^let ^let's ^lieber ^life
^list ^lo ^looking ^lost ^lovely ^ma ^make ^max ^may ^maybe ^me ^mein ^meine ^mentee ^mentor
^mentoring ^mentors ^merci ^merged ^mi ^mine ^more ^move ^moving ^my ^nearly ^nee ^need ^needs
^nein ^never ^new ^next ^ngl ^nice ^no ^nobody ^non ^nope ^not ^nothing ^nova ^não ^obrigada ^of
^off ^office ^offline ^oh ^ok ^okay ^on ^once ^one ^only ^ooo ^oops ^options ^oui ^our ^out
^parental ^pas ^pass ^passed ^pause ^pausing ^perfect ^please ^pls ^private ^priya ^probably
^pto ^puedo ^pushed ^put ^quels ^quero ^question ^quick ^quiero ^quit ^qué ^radio ^ready ^reduce
^reminder ^remove ^respected ^resume ^review ^right ^room ^see ^send ^server ^she ^should ^si
^sick ^sign ^signup ^small ^so ^somebody ^someone ^something ^sorry ^sounds ^starting ^status
^stepping ^still ^stop ^stuck ^submitted ^subscribe ^sure ^swap ^switch ^sì ^sí ^tak ^take
^taking ^tell ^thank ^thanks ^that ^that's ^the ^there ^there's ^they ^thinking ^this ^three
^time ^todavía ^tomorrow ^too ^took ^travelling ^true ^two ^tz ^under ^undo ^unfortunately
^unpause ^unsubscribe ^until ^utc ^vacation ^very ^vorrei ^vou ^wait ^waiting ^was ^we ^we're
^welche ^welcome ^well ^weniger ^what ^what's ^when ^where ^which ^who ^who's ^why ^wie ^will
^withdraw ^won't ^wonderful ^working ^works ^would ^wow ^wrong ^wrote ^y ^ya ^yeah ^yep ^yes ^yo
^you ^your ^yup ^zuul ^да ^не ^хочу ^я ^はい ^好的 ^👍 a a_<n> a_<track> a_baby a_better a_bigger
a_bit a_break a_bug a_call a_certificate a_colleague a_company a_copy a_dead a_degree
a_different a_draft a_fee a_few a_former a_free a_friend a_good a_group a_hello a_holiday a_job
a_laptop a_later a_lie a_list a_look a_lot a_lovely a_mail a_meetup a_mentee a_mentor a_mentor's
a_message a_mistake a_month a_new a_nice a_one a_password a_patch a_pause a_place a_problem
a_question a_replacement a_robot a_second a_short a_single a_student a_third a_time a_training
a_typo a_video a_wedding a_week a_weekly a_while a_whole a_word a_workshop a_year a_yes ab
ab_montag abandoned aber able able_to about about_<track> about_? about_a about_ceph about_it
about_me about_my about_the about_this about_you about_your abril abroad absolutely
absolutely_well abstract abstract_is accent accept accept_the accepted accepted_<track>
accepted_for accepted_with access access_to accident account account_and aceito achieved active
actually actually_no add add_<track> add_kar add_me add_the addition address address_?
address_changed address_from address_i address_is address_to affirmative afk afraid afraid_i
afraid_this after after_<n> after_<name> after_<track> after_a after_all after_easter after_june
after_that after_the after_this afterwards afterwards_? again again_! again_and again_in
again_on ago agree agree_first agree_to agree_with agreed ahead ainda al al_<n> alive
alive_sorry all all_! all_day all_fine all_good all_is all_mail all_means all_my all_of all_the
all_week alle alle_meine alles allowed allowed_? almost almost_done almost_there alone along
already already_? already_have already_in already_said als also also_<track> also_add also_do
also_mentor also_put also_take although although_i always am am_! am_<n> am_a am_away am_done
am_i am_in am_interested am_not am_still america an an_hour an_old an_organizer ana and and_<n>
and_<name> and_<track> and_a and_all and_answer and_can't and_confirmed and_dusted
and_everything and_friday and_i and_i'd and_i'm and_in and_is and_it and_it's and_merged and_my
and_no and_now and_please and_she and_started and_stuck and_the and_then and_they and_tried
and_want and_what and_will and_would angry anna annual annual_leave another another_course
another_mentor another_one another_program another_review ansible answer answer_? answer_from
answer_is answer_needed answer_the answer_then answer_tomorrow answered answered_me answered_my
answered_on answered_yet answering answers answers_ping any any_further any_idea any_longer
any_mail any_more any_news anybody anyone anyone_else anything anything_for anything_from
anything_like anywhere apart application application_? apply apply_for approved april april_<n>
april_? april_and april_i april_in april_may april_pausieren april_please apunto apunto_a are
are_a are_all are_fine are_great are_in are_my are_on are_over are_the are_there are_too are_you
arm around arrive arrived arrives art art_<n> as as_a as_done as_mentor as_my as_of as_soon
as_the as_they as_usual as_well as_you asia asia_tokyo aside ask ask_<name> ask_? ask_for ask_me
asked asked_for asked_how asked_me asked_to asked_whether asking asking_for asking_me asks
asks_for asks_me asks_whether assign at at_<n> at_? at_a at_all at_another at_easter at_home
at_it at_last at_me at_most at_my at_night at_our at_the at_university at_work ate ate_me ate_my
attached attend até até_<n> au au_<n> auch auf aufhören aug august august_<name> aus aus_der
australia auto auto_reply autoreply autumn autumn_? außen außen_erreichbar available
available_again avez avoid avril avril_? awake away away_<n> away_? away_at away_but away_for
away_from away_i'm away_in away_last away_myself away_next away_until baby back back_! back_?
back_after back_already back_at back_by back_from back_i back_in back_on back_online back_please
back_since back_the back_to back_yet bad badge badge_? baker based based_in bash be be_? be_a
be_able be_around be_at be_away be_back be_better be_done be_fine be_glad be_gone be_happy
be_here be_honest be_in be_late be_mentored be_merged be_my be_offline be_on be_reachable
be_stuck be_that be_there be_travelling be_with because because_of become become_a become_too
been been_a been_fighting been_ill been_waiting before before_april before_easter before_i
before_me before_summer before_the begin beginner beginners behaviour behind bei bei_<track>
bei_der being being_bullied believe bell ben bengaluru berlin berlin_from besides best bestätigt
better better_for better_i better_than between between_<n> between_us bhai big bigger bin bin_ab
bin_ich bin_noch bin_vom bin_wieder bis bis_<n> bis_ostern bit bit_longer bitte bitte_keine
biweekly biweekly_please blocked blocked_on blocks blog bloquée bo bo_is board bogotá book
booked boot booth booth_at boots boots_! boots_and bootstrap borren boss boss_has boston both
bought bought_a branch branches brazil break break_in break_is break_of break_till break_until
bridge bridges bring bring_a broken brother bst btw bug bug_in bug_report build bullied
bullied_in buried buried_in burned bus busy busy_quarter busy_until busy_with but but_<name>
but_can but_don't but_first but_got but_i but_i'd but_i'll but_i'm but_it's but_keep but_my
but_no but_not but_now but_ok but_only but_please but_reachable but_she but_that's but_the
but_what but_why but_yes button button_myself by by_accident by_all by_friday by_june by_me
by_mistake by_my by_myself by_the by_then c'est c'est_fait calendar call call_? call_at
call_early call_him call_on call_that call_today call_tomorrow call_with call_yesterday called
called_me calls cambiarme cambiarme_a came came_back can can't can't_any can't_be can't_continue
can't_decide can't_do can't_find can't_get can't_go can't_join can't_keep can't_make
can't_mentor can't_open can't_say can't_see can't_sorry can't_stop can't_take can't_this
can't_work can_<name> can_a can_come can_confirm can_do can_go can_have can_help can_i can_it
can_join can_look can_mentor can_my can_one can_only can_pause can_reach can_reproduce can_see
can_somebody can_someone can_ssh can_start can_take can_u can_wait can_we can_work can_you
canada cancel cancel_my cancel_that cancelled cannot cannot_join cap cap_me capacity
capacity_<n> care care_of carrying carrying_on cat cat_walked catching catching_up ce ceph
certificate certificate_? certificate_at certification certified cet cfp cfp_closes chance
chance_to change change_cohort change_got change_it change_landed change_the changed changed_and
changed_jobs changed_my channel chapter chapter_<n> cheap check check_in check_that check_with
checked checking checking_in cheers child choose ci ci_is cinder cla class clear click clicked
close closes closes_on cloud cloud_? cloud_is clue co coach code code_of coffee cohort cohort_?
cohort_please cohorts colleague colleague_wants colleagues come come_back come_on comes
comes_through comfortable comfortable_with coming commands comment comment_on comments commit
company complete completed completely compute computer con concentrate conduct conference
confidential config confirm confirm_my confirm_that confirm_the confirm_what confirmado
confirmation confirmed confirmed_! confirmed_the confirmo confirms conflict congrats
congratulations connection consider consider_me contact contacted contacted_me container
contesta continue continue_after continuing contract contribute contribution convinced cool copy
copy_of correct cost cost_? cost_me costs could could_<name> could_<track> could_be could_have
could_help could_i could_mentor could_my could_somebody could_someone could_take could_the
could_we could_you count count_? count_me count_on counts counts_as course course_i course_i'm
cousin cover cover_for covered covering covers covers_for crazy crossed crying cst cut cómo d
d'avance da dabei dad dakar dana dank danke danke_ich das das_hat das_hier data data_? data_do
data_volume database date daten dates daughter day day_as day_at daylight daylight_saving days
de de_<n> de_<track> de_abril de_mails de_retour de_vacaciones dead deadline deadline_? dear
debian december december_to decide decided decided_to decline definitely degree degree_? dejo
del del_<n> delete delete_everything delete_my delete_the deleted deleted_the demo demo_to den
denied denied_publickey denn denunciar depends depends_on deployment depoly der der_<track>
der_server der_warteliste desde desde_hace desk dia dia_<n> did did_! did_and did_i did_it
did_not did_she did_the did_you didn't didn't_get didn't_want die die_gruppe died dies
difference difference_between different different_group different_groups different_mentor digest
digest_only disagree discontinue disk disk_is disks do do_<track> do_? do_anything do_grupo do_i
do_if do_it do_mentors do_not do_one do_people do_that do_the do_they do_this do_to do_we do_you
docker docs docs_are doctor documentation does does_<name> does_<track> does_a does_it
does_leave does_my does_not does_she does_that does_the does_this doesn't doesn't_answer doing
doing_fine don't don't_! don't_assign don't_care don't_drop don't_feel don't_forget don't_get
don't_have don't_know don't_make don't_mind don't_need don't_put don't_remove don't_share
don't_think don't_understand don't_want don't_write done done_! done_<link> done_<name> done_?
done_and done_for done_i done_i'm done_next done_only done_the done_when done_with données dont
doubt down down_? down_again down_as down_at down_for down_from down_he down_on down_with dr
draft dream drei drei_wochen driving drop drop_<track> drop_me drop_out dropped dropped_out du
du_<n> dublin due dusted duty e each each_time earlier early earned easier easier_? easter
easter_monday ein einen el el_grupo el_servidor else else's else_can else_has else_is
else_should else_to elsewhere em emails emily employer employer_won't empty en en_<track>
en_bogotá en_el en_quito encore end end_? end_date end_i end_my end_of ende ends ends_on
engineer english english_? english_is enough enough_for enrol enrol_me enroll enrolled
enrolled_? enrollment entrar erase erase_me erase_my erreichbar error errors es es_ist est
estaré estaré_fuera estou estoy estoy_en et europe europe_berlin eva eva_novak even even_though
evening evenings evenings_are evenings_cet ever ever_need every every_evening every_few
every_friday everybody everyone everything everything's everything_! everything_in everything_is
everything_until everything_you ex exactly exactly_? exactly_am exam exam_! exam_is exam_passed
exam_period exams exams_are exams_start exams_till exams_until exams_went except excited
expected expecting experience experience_? explain explained export extend extend_my eyes fail
failed failing fails fails_with faire faire_une fait family far far_from fast faster faster_?
father favor february fee fee_? feel feel_safe felt fertig fertig_! few few_weeks fewer
fewer_mails fewer_reminders fighting fighting_with file final finally find find_a find_somebody
find_someone find_the fine fine_for fine_just fine_with fingers fingers_crossed finish
finish_before finished finished_? finished_the firewall first first_? first_bug first_call
first_contribution first_step first_time first_week fit five five_minutes fix fix_is fixed
fixed_it fixed_my flat flatmate flavor floating floating_ip flu folder folks follow follows for
for_<n> for_<name> for_<track> for_? for_a for_another for_asking for_being for_covering
for_days for_everything for_good for_health for_how for_it for_me for_money for_my for_now
for_one for_openstack for_our for_six for_ten for_that for_the for_their for_this for_three
for_today for_two for_your fora forget forget_about forget_me forget_my forget_the forgot
forgot_my forgot_to forgotten former former_mentee forward forward_to fosdem found found_a
found_the four free free_? free_now free_on freeze french french_? freundlichen
freundlichen_grüßen friday friday_? friday_but friday_i friday_i'm friday_please friday_to
friend friend_told friends from from_<n> from_<name> from_<track> from_a from_april
from_everything from_here from_home from_june from_lagos from_last from_leave from_may from_me
from_mentoring from_monday from_my from_now from_outside from_parental from_september from_the
from_thursday from_vacation from_you from_your front front_of fuera full full_again full_of fun
fun_of funciona funciona_? funktioniert funktioniert_das funny further fyi fyi_i für für_<track>
gate gave gave_a gave_me gave_up gdpr gdpr_i gerade gern gerne gerne_! gerrit gerrit_? geschafft
get get_a get_along get_another get_any get_fewer get_in get_into get_it get_my get_past get_the
get_these get_this get_too gets gets_merged getting git git_review give give_<name> give_back
give_her give_it give_me give_my give_something give_the give_up giving giving_up glad glad_to
gladly globals globals_yml gmt gmt_<n> go go_? go_about go_ahead go_on go_to goal goal_?
goal_achieved goal_is goal_of goal_reached goes goes_on goes_to going going_on going_to
going_well gone gone_<n> gone_for gone_from gone_till gonna good good_luck good_to goodbye got
got_a got_back got_in got_it got_me got_merged got_my got_nothing got_the got_two gracias
gracias_por grazie great great_! great_<track> great_but great_i great_initiative great_program
great_thank great_when green greetings group group_? group_about group_from group_i group_is
group_keeps group_to group_with groupe groupe_<track> groupes groups groups_? groups_am
groups_are groups_still grupo grupo_? grupo_de grupos gruppe gruppe_<track> gruppen grüßen
grüßen_dr guide guide_? gustaría guten guten_tag guys haan habe hace hacer had had_a had_i
had_no had_that had_the had_time had_to haha hai half half_of half_way hallo hallo_ich hamburg
hand hand_over handle happened happened_in happens happens_if happens_to happens_with happy
happy_new happy_to harassed harassment hard hard_to hardware has has_a has_arrived has_become
has_been has_contacted has_he has_no has_not has_to hasn't hasn't_answered hasta hat hate
hate_to have have_<name> have_? have_a have_about have_at have_been have_exams have_i have_it
have_more have_my have_no have_not have_places have_reached have_room have_run have_somebody
have_stored have_the have_three have_time have_to have_written have_you haven't haven't_checked
haven't_had haven't_heard haven't_looked haven't_seen having he he'd he's he_asked he_can he_did
he_has he_is he_keeps he_reviewed he_told he_touched he_tried he_wants he_wrote health
health_reasons hear heard heard_anything heard_that heat hell hello hello_from hello_i hello_sir
help help_! help_? help_him help_me help_people help_with helped helped_me helpful helps
helps_me her her_? her_a her_address her_exam her_first her_i her_mentor her_on her_to
her_tonight her_twice here here_! here_? here_again here_for here_i here_in here_is here_still
here_to hereby herself herself_? hey hi hi_! hi_<name> hi_all hi_everyone hier hier_? him him_on
him_to him_tonight hint his his_server hm hmm hoffmann hola hold hold_about hold_my hold_on
hold_until holiday holiday_<n> holiday_? holiday_for holiday_from holiday_next holiday_until
holidays home home_again honest honestly honestly_i hoon hooray hope hope_to hoping horizon
hospital host hosts hour hour_later hours hours_a hours_per house how how_can how_did how_do
how_does how_far how_hard how_it how_long how_many how_much how_to hurry husband hypervisor
hätte höre höre_auf i i'd i'd_also i'd_be i'd_better i'd_hate i'd_have i'd_join i'd_like
i'd_love i'd_mentor i'd_prefer i'd_rather i'd_say i'd_still i'd_take i'll i'll_be i'll_do
i'll_have i'll_join i'll_look i'll_ping i'll_read i'll_take i'll_tell i'll_think i'll_try
i'll_wait i'll_write i'm i'm_<n> i'm_a i'm_afraid i'm_alive i'm_already i'm_around i'm_at
i'm_available i'm_away i'm_back i'm_being i'm_continuing i'm_done i'm_fine i'm_finished i'm_free
i'm_full i'm_getting i'm_giving i'm_going i'm_gone i'm_happy i'm_having i'm_here i'm_ill i'm_in
i'm_interested i'm_just i'm_leaving i'm_looking i'm_moving i'm_no i'm_not i'm_off i'm_on
i'm_only i'm_out i'm_over i'm_quitting i'm_so i'm_stepping i'm_still i'm_stuck i'm_swamped
i'm_thinking i'm_travelling i'm_waiting i'm_willing i'm_with i'm_writing i've i've_been
i've_decided i've_found i've_got i've_learned i've_lost i've_returned i_<track> i_? i_accept
i_add i_agree i_already i_also i_am i_answer i_answered i_are i_ask i_asked i_attached i_avoid
i_be i_believe i_bring i_came i_can i_can't i_cannot i_change i_changed i_clicked i_come
i_confirm i_could i_deleted i_did i_didn't i_disagree i_do i_don't i_drop i_dropped i_ever
i_failed i_feel i_felt i_finally i_find i_finished i_fixed i_forgot i_found i_gave i_get i_give
i_go i_got i_had i_hand i_have i_haven't i_heard i_hereby i_hope i_in i_interview i_join
i_joined i_just i_keep i_knew i_know i_known i_learn i_learned i_leave i_left i_like i_live
i_log i_look i_looked i_lose i_lost i_made i_may i_meant i_meet i_mentor i_might i_miss i_moved
i_must i_need i_never i_no i_now i_only i_out i_owe i_participate i_passed i_pause i_paused
i_prefer i_pushed i_quit i_reached i_read i_registered i_report i_request i_resign i_return
i_reviewed i_said i_saw i_say i_see i_sent i_shared i_should i_sign i_signed i_skip i_speak
i_spoke i_start i_stay i_still i_stop i_stopped i_submitted i_switch i_switched i_take i_tell
i_think i_thought i_told i_tried i_try i_unsubscribe i_use i_used i_volunteer i_want i_wanted
i_was i_will i_wish i_won't i_wonder i_work i_worked i_would i_write i_wrote ich ich_bin
ich_habe ich_höre ich_kann ich_komme ich_möchte ich_nicht ich_wohne ich_würde idea idea_about
idea_how idea_what ideas if if_<name> if_i if_it if_it's if_my if_nobody if_not if_priya if_so
if_somebody if_that if_the if_there if_there's if_yes if_you ignore ignore_my ignore_the igor
ihr ill ill_? ill_for im im_urlaub image impossible in in_! in_<n> in_<track> in_? in_a
in_addition in_all in_april in_at in_august in_autumn in_berlin in_brazil in_but in_contact
in_die in_different in_english in_february in_five in_for in_front in_gerrit in_hospital in_i
in_if in_it in_january in_july in_june in_law in_lima in_line in_madrid in_master in_may
in_meetings in_my in_nova in_on in_one in_oslo in_our in_parallel in_porto in_private in_public
in_review in_summer in_that in_the in_tokyo in_touch in_urlaub in_vancouver in_work in_your
inbox inbox_is include indeed info information informed initiative installed installer instance
instead instead_? instead_of insulted insulted_in interest interest_in interested interested_?
interested_in interesting internet internet_is interview into into_<track> into_my intro ip irc
is is_<n> is_<name> is_<track> is_a is_about is_asia is_at is_away is_back is_bad is_broken
is_confidential is_crazy is_dead is_done is_down is_easier is_enough is_fine is_for is_full
is_going is_great is_hard is_he is_her is_i is_ill is_impossible is_in is_it is_leaving
is_merged is_missing is_my is_nice is_not is_off is_oluwaseun is_on is_out is_over is_paused
is_plenty is_priya is_reachable is_red is_right is_she is_sick is_stepping is_still is_stuck
is_that is_the is_there is_this is_too is_travelling is_two is_up is_well is_what is_wrong
is_yes iscrivermi isn't isn't_for isn't_it isn't_my isn't_reachable issue issue_it ist ist_mir
ist_von it it'll it's it's_<n> it's_a it's_been it's_fine it's_great it's_in it's_me it's_merged
it's_not it's_only it's_time it's_true it_! it_? it_about it_again it_all it_any it_back it_be
it_between it_boots it_but it_by it_cost it_count it_depends it_done it_finally it_for it_from
it_gets it_has it_here it_i it_if it_in it_is it_isn't it_more it_myself it_ok it_okay it_on
it_please it_possible it_private it_public it_really it_running it_says it_seems it_start
it_still it_thanks it_the it_to it_up it_was it_were it_weren't it_worked it_works it_yet its
j'aimerais ja ja_gerne jan january january_no jawohl je je_ne je_peux je_suis je_voudrais jion
jion_depoly job job_? job_and job_i job_so jobs join join_<track> join_? join_anything join_but
join_if join_our join_the join_too join_us joined joined_<track> joined_the joining joke jokes
jokes_about jonas july june june_can jusqu'au jusqu'au_<n> just just_a just_checking just_had
just_slow just_swamped just_to just_wrote kann kann_ich kar kar_do keen keep keep_? keep_it
keep_me keep_my keep_the keep_up keep_us keeps keeps_asking keeps_failing keeps_making
keeps_sending keine keine_mails keine_zeit kendall kern kern_we key keyboard keystone kicking
kids kids_are killing kind kindly knew know know_? know_about know_how know_nothing know_that
know_what know_when know_who know_yet known knows knows_ceph kolla kolla_? kolla_is komme
komme_mit krank la lab lab_host lab_is lagos landed landed_in landed_this language languages
laptop laptop_is laptop_with last last_day last_mail last_month last_night last_week last_year
late late_? lately later later_? launchpad law le le_groupe lead learn learn_? learn_how
learn_to learned learned_it learning leave leave_! leave_<n> leave_<track> leave_? leave_a
leave_at leave_back leave_from leave_if leave_it leave_me leave_my leave_starting leave_the
leave_what leaves leaves_i leaving leaving_for leaving_my leaving_the lee left left_? left_a
left_i left_the left_to leider leider_nein lena lena_hoffmann les less less_mail less_often
less_than less_time let let's let's_start let_me lie lieber life life_happened like like_<name>
like_<track> like_a like_somebody like_that like_the like_them like_this like_to lima limit
limit_is line link link_in link_on link_to linkedin linux lisbon lisbon_last list list_but
list_for list_of list_please little live live_in lives lives_in living lo lo_dejo lo_logré load
log log_i log_in logré logré_! logs lol long long_? long_do longer longer_? look look_?
look_after look_at look_for look_into look_tonight looked looked_at looked_into looking
looking_for looking_forward looks looks_great lose lose_my lost lot lot_! lot_of love love_to
lovely luck luck_with lunch lvm là läuft löscht m'inscrire ma ma_mentore machine madam made
made_a madrid mail mail_? mail_a mail_at mail_but mail_for mail_from mail_in mail_is mail_me
mail_on mail_per mail_please mail_said mail_was mailbox mailing mailing_list mails mails_?
mails_are mails_bitte mails_for mails_from mails_mehr mails_now mails_please main make make_it
make_my makes making making_jokes mal manage manager manila manual many many_emails many_hours
many_mentees many_people march march_<n> march_and march_to marcus marcus_bell mariadb mark
mark_me married master match matter max max_<n> maximum may may_? may_be may_i may_to maybe
maybe_<track> maybe_? maybe_i maybe_i'll maybe_later maybe_next me me_! me_? me_a me_about
me_after me_again me_all me_and me_any me_apunto me_as me_ask me_at me_away me_back me_better
me_but me_by me_down me_first me_for me_from me_go me_good me_gustaría me_have me_he me_how me_i
me_i'm me_if me_in me_into me_join me_luck me_more me_my me_next me_no me_off me_on me_one
me_out me_please me_pls me_prepare me_see me_she me_sleep me_so me_somebody me_the me_this me_to
me_until me_up me_what me_who me_with mean mean_? means meant meant_<track> meanwhile meet
meet_on meet_you meeting meeting_? meeting_on meetings meetings_all meetup meetup_? meetup_in
mehr mein meine meine_daten meine_mentorin melden meldet meldet_sich memory mentee mentee_?
mentee_asked mentee_at mentee_in mentee_is mentee_says mentees mentees_? mentees_are
mentees_asked mentees_at mentees_for mentees_right mentor mentor's mentor's_behaviour
mentor_<name> mentor_<track> mentor_? mentor_after mentor_any mentor_asked mentor_at mentor_de
mentor_for mentor_guide mentor_has mentor_in mentor_is mentor_list mentor_lives mentor_me
mentor_never mentor_no mentor_of mentor_people mentor_shouted mentor_to mentora mentore
mentore_ne mentored mentored_in mentorin mentorin_meldet mentoring mentoring_<track> mentors
mentors_<track> mentors_? mentors_are mentors_get merci merci_d'avance merge merged merged_!
merged_<link> merged_? merged_my merged_this merged_today merged_tomorrow merged_two mes message
message_on messages met met_yesterday mi mi_mentor mia mich might might_be might_have migration
milestone mind mine mine_is minute minutes minutes_before mir miss miss_a missing mistake
mistake_? mistake_i mistake_in mistake_please mit mit_freundlichen mitmachen mock mock_exam moi
moment moment_? moment_is mon monday monday_? monday_and monday_back monday_i'm monday_to
mondays money montag montag_zwei montevideo month month_? month_at month_is month_would monthly
months more more_about more_in more_mail more_networking more_or more_person more_please
more_than more_thing more_time more_week more_weeks morning moro moro_em most most_two mother
mother_is mother_says mountains move move_<track> move_me move_to moved moved_on moved_the
moved_to moving moving_house moving_on moving_the moving_to much much_does much_for much_longer
much_mail much_on much_time mujhe must must_be my my_<track> my_abstract my_accent my_account
my_address my_answer my_application my_arm my_badge my_boss my_break my_brother my_bug
my_calendar my_capacity my_cat my_certificate my_change my_cloud my_cohort my_colleague
my_company my_config my_contract my_cousin my_data my_daughter my_desk my_draft my_driving
my_employer my_english my_enrollment my_ex my_exam my_exams my_family my_father my_first my_fix
my_flatmate my_friend my_friends my_group my_inbox my_interest my_internet my_job my_kids
my_laptop my_last my_leave my_limit my_mail my_mails my_manager my_mentee my_mentees my_mentor
my_messages my_mind my_mother my_name my_new my_nick my_old my_other my_own my_parents
my_participation my_password my_patch my_pause my_people my_personal my_phone my_place my_plate
my_private my_question my_request my_seat my_second my_server my_side my_sister my_situation
my_son my_spam my_spot my_students my_team my_thesis my_thing my_time my_turn my_two my_visa
my_vm my_wife my_work my_yes my_zone myself más möchte n nairobi name name_is name_off name_on
nd ne ne_répond nearly nearly_there nee need need_? need_a need_help need_it need_mentors
need_more need_my need_to need_two needed needed_just needful needs needs_a needs_another
needs_it nehmen neighbor nein nein_danke nein_ich nein_leider neither network network_and
network_part networking networking_? networking_experience neutron never never_answers
never_asked never_got never_said never_signed never_wrote new new_baby new_job new_laptop
new_mails new_mentees new_mentor new_one new_ones new_people new_year newcomers news news_?
newsletter next next_! next_? next_call next_is next_month next_one next_person next_round
next_step next_time next_week next_year ngl nice nice_to nice_work nicht nicht_da nicht_weiter
nick night no no_<track> no_answer no_badge no_but no_call no_capacity no_clue no_doubt no_hurry
no_i no_i'm no_i've no_idea no_internet no_it no_laptop no_longer no_mail no_me no_more no_need
no_new no_no no_one no_please no_problem no_puedo no_question no_reaction no_reminders no_reply
no_room no_rush no_sorry no_thank no_thanks no_that's no_time no_to no_way no_worries nobody
nobody_answers nobody_else nobody_has nobody_in nobody_new noch noch_dabei node nodes nodes_are
non nope nope_nothing normal not not_<track> not_a not_answer not_answered not_any not_at
not_away not_back not_be not_before not_comfortable not_done not_for not_giving not_going
not_her not_in not_interested not_like not_me not_my not_now not_on not_pause not_reachable
not_really not_responding not_say not_so not_stepping not_stuck not_sure not_take not_the
not_there not_this not_to not_weekly not_what not_with not_write not_yet note notes nothing
nothing_back nothing_works nothing_yet notifications nova nova_? nova_compute novak now now_?
now_and now_but now_i now_it's now_on now_please number number_please numbers numbers_! nur
nur_im não o obrigada obrigada_! oct october of of_<n> of_<track> of_a of_all of_april of_both
of_conduct of_course of_everybody of_ideas of_it of_june of_march of_me of_mine of_my of_office
of_one of_the of_them of_these of_this of_three of_today of_two of_us of_work of_you of_your off
off_<track> off_the off_to off_until off_your offer offer_? offer_i offered offering offers
office office_hours office_is offline offline_<n> offline_until often often_? oh oh_no ok ok_?
ok_for ok_thanks ok_then okay okay_if old old_auto old_guide old_mentor oluwaseun on on_<n>
on_<track> on_? on_a on_as on_board on_cinder on_friday on_hold on_holiday on_i on_irc on_it
on_keystone on_leave on_linkedin on_me on_mentoring on_monday on_mondays on_my on_pacific
on_parental on_review on_saturday on_sick on_sunday on_the on_this on_thursday on_to on_track
on_tuesday on_vacation on_weekends on_with on_your once once_a one one_? one_am one_before
one_day one_for one_from one_group one_i one_if one_is one_mail one_mentee one_more one_of
one_or one_person one_please one_thing one_week one_who one_with ones ones_please online only
only_<name> only_<track> only_a only_do only_for only_from only_if only_one only_slow only_the
ooo oops oops_wrong open open_? open_the openstack openstack_<track> openstack_for options
options_? or or_<track> or_is or_leave or_no or_so or_two organizer organizers oslo ostern other
other_groups others otherwise oui oui_toujours our our_call our_company our_lab our_list
our_meetup our_team our_whole out out_for out_from out_i out_now out_of out_sorry out_to
out_until outside over over_<n> over_<name> over_? over_my over_the over_to owe own pacific
pacific_time page page_is paid paid_? pair parallel parallel_? parche parental parental_leave
parents part part_in part_of partecipare partecipare_a participar participar_do participate
participation partly pas pas_encore pass passed passed_her passed_the passt password
password_for past past_the patch patch_for patch_got patch_in patch_is patch_merged patch_was
patience patience_with patient pausa pausa_até pause pause_<track> pause_? pause_for
pause_jusqu'au pause_me pause_my pause_of pause_please pause_till pause_until paused paused_?
paused_the paused_until pausieren pausieren_? pausing pay pay_for people people_<track>
people_at people_from people_in people_who per per_week perfect period permission
permission_denied person person_to person_you personal personal_data personne peru peux phone
phone_number photo photos pick picture pictures ping ping_and ping_him pings place place_?
place_if place_in place_please place_to places places_? plan plate platz playbook playbook_runs
please please_! please_add please_also please_and please_ask please_cancel please_delete
please_do please_don't please_drop please_enrol please_erase please_find please_forget
please_give please_guide please_have please_hold please_i please_i'm please_ignore please_keep
please_leave please_less please_let please_make please_move please_never please_no please_not
please_note please_pause please_put please_register please_remove please_replace please_reverse
please_send please_sign please_stop please_swap please_take please_tell please_tz please_undo
please_until please_use pleasure plenty pls plus pm point por por_favor port port_<n> porto
portuguese possible possible_? possible_to posso post posts posts_my pour practice prague prefer
prefer_<track> prefer_not premature premier premier_patch prends prepare prepare_? prepare_for
present private private_channel private_key private_messages priya priya_still probably
probably_yes problem problem_? problem_for program program_! program_at program_because progress
project proposal proud proud_of pto pto_<n> pto_next public public_? publickey publish puedo
pushed pushed_a pushing pushing_tonight put put_it put_me put_my quarter que quels quels_groupes
quero question question_? question_about question_before question_from question_is questions
queue queue_? quick quiero quiero_cambiarme quiet quit quit_<track> quit_? quit_smoking quite
quito quitting qué rabbitmq rabbitmq_timeout radio radio_silence ran rather rather_be rather_do
rather_not rd rd_to reach reach_it reachable reachable_at reachable_from reached reached_out
reached_the reaction read read_mail read_that read_the read_your reading reading_chapter
reading_the reads reads_this ready ready_again ready_to ready_when really reason reasons rebase
rebooted receive received recommend recommended records red reduce reduce_the refused refuses
refuses_to register register_me register_my registered registration rejected release relocated
relocated_to reminder reminders reminders_are reminders_please reminding reminding_me remove
remove_me remove_my remove_the removed repair replace replace_me replacement replied reply
reply_stop report report_a report_something report_that reproduce request request_a request_this
reserve resign resign_as resign_from respected responde responde_desde responder responding rest
restarting restore results resume retour return return_on returned returned_from reverse
reverse_it revert reverted review review_comment review_of reviewed reviewed_it reviewer reviews
right right_? right_address right_now right_one right_person rita road robot role roles room
room_for room_in round round_? round_please round_start rude rude_to rules run run_a running
runs runs_this rush répond répond_plus sabbatical sabbatical_from saddle sadly safe safe_with
said said_hello said_i said_no said_the said_yes sair sair_do sam same same_as same_time
same_zone saturday saturday_back saving saw saw_the say say_goodbye say_hello say_hi say_i
say_no say_that say_yes says says_he says_i says_i'm says_no says_permission says_reply says_she
says_so says_yes scares scares_me schedule school schreiben screen screenshot se seat seat_?
seat_to seats second second_node see see_how see_it see_the see_what see_why see_you seems seen
seen_it sees send send_me send_the sending sending_me sent sent_me september september_i ser
ser_mentor server server_? server_answers server_boots server_came server_does server_is
server_läuft server_reachable servers service servidor session set set_up shall share share_this
shared she she's she_? she_can she_did she_has she_is she_never she_reached she_said she_says
she_should she_speak she_the she_told she_wants she_would she_wrote shift shift_me short should
should_get should_have should_i should_join should_pause should_take shouldn't shouted
shouted_at show show_me shows shows_status shy si sich sich_nicht sick sick_leave sick_until
side sie sign sign_me sign_the sign_up signed signed_up signing signing_up signup sigo silence
silent sim since since_<n> since_january since_last since_monday since_sunday since_the
since_yesterday single sir sir_i sister site situation situation_changed six skip sleep sleep_on
slides slow slow_but slow_week small small_update smoking so so_? so_am so_but so_far so_fast
so_happy so_i so_i'll so_i'm so_much so_no so_not so_please so_proud so_the so_we solved
solved_it some some_time somebody somebody_else somebody_else's somebody_in somebody_should
somebody_to somebody_used somebody_who somebody_with someone someone_else someone_in
someone_mentor someone_on someone_who something something_? something_back something_else
something_happened something_new son sono soon soon_as sorry sorry_! sorry_for sorry_i sorry_i'm
sorry_i've sorry_to sorry_too sorry_wrong sounds sounds_great sounds_hard sounds_like spain spam
spam_folder spanish speak speak_french speak_to speaker speaking speaks speaks_french spoke
spoke_on sponsor sponsor_the spot spring square square_one ssh ssh_in st st_to start start_?
start_a start_again start_in start_on start_with started started_it starting starting_monday
starts state status status_down stay stay_in step step_down step_in stepped stepped_down
stepping stepping_down stepping_out stickers still still_? still_a still_around still_enrolled
still_have still_here still_hoping still_in still_interested still_keen still_nothing still_on
still_open still_room still_the still_there still_waiting still_want stop stop_after stop_all
stop_asking stop_by stop_here stop_if stop_in stop_mailing stop_mentoring stop_now
stop_reminding stop_sending stop_the stop_to stopped stopped_the stops storage store stored
stored_about stuck stuck_? stuck_for stuck_in stuck_just stuck_on stuck_only stuck_with student
student_from student_in students students_would stuff submit submitted submitted_my
submitted_the subscribe subscribe_<track> subscribe_me sugar suis suis_bloquée suis_à suit
suit_me sumiu summer summit summit_! summit_is summit_next sunday sunday_so super support
supposed supposed_to sur sure sure_! sure_i sure_if sure_thing sure_yet surgery surgery_on svp
swamped swamped_and swap swap_<name> swap_memory swap_my switch switch_me switch_off switch_to
switch_tracks switched switched_from switched_to sysadmin sì sí sí_sigo tag tak take take_<name>
take_<track> take_? take_a take_another take_care take_her take_it take_me take_my take_on
take_one take_over take_part take_people take_somebody take_the take_this take_two takes taking
taking_a talk talked talked_to talks talks_to task tbh team team_in technical tell tell_<name>
tell_him tell_me tell_priya tell_you ten ten_days ten_years tengo test test_<n> test_for tests
tests_and th th_and th_gone th_i th_i'm th_of th_so th_wish than than_<track> than_a thank
thank_you thanks thanks_! thanks_a thanks_but thanks_for thanks_i thanks_looking thanks_to that
that's that's_a that's_fine that's_not that's_right that's_the that's_why that_<name>
that_<track> that_? that_a that_allowed that_change that_group that_i that_i'll that_i'm that_is
that_my that_ok that_so that_too that_was that_wasn't that_you the the_<n> the_<track>
the_abstract the_address the_badge the_break the_bridge the_bug the_button the_call the_calls
the_certificate the_cfp the_change the_channel the_check the_cla the_cloud the_code
the_conference the_config the_data the_database the_dates the_deadline the_demo the_deployment
the_difference the_docs the_documentation the_end the_error the_evening the_evenings the_exam
the_exams the_firewall the_first the_fix the_flu the_gate the_goal the_group the_guide
the_hardware the_holiday the_hospital the_house the_installer the_keyboard the_kids the_kolla
the_lab the_last the_late the_lead the_line the_link the_list the_log the_mail the_mailing
the_mails the_manual the_meeting the_meetings the_meetup the_mentees the_mentor the_mentoring
the_mentors the_moment the_month the_mountains the_needful the_network the_new the_next
the_offer the_office the_old the_one the_other the_others the_page the_patch the_pause
the_person the_place the_private the_program the_queue the_registration the_reminders the_report
the_responder the_rest the_review the_reviewer the_right the_road the_saddle the_same
the_schedule the_screenshot the_seat the_second the_server the_service the_silence the_slides
the_spot the_status the_summer the_summit the_tests the_third the_time the_topic the_track
the_train the_two the_upgrade the_us the_video the_vm the_waiting the_way the_website
the_weekend the_whole the_wiki the_world the_wrong the_year their their_<track> their_first them
then then_? then_please then_yes there there's there's_a there_! there_? there_a there_be
there_is there_someone there_something there_still there_yet these thesis thesis_is they they're
they_are they_said they_say they_want they_were thing thing_please things things_are think
think_<track> think_? think_about think_i think_i'm think_so thinking thinking_about thinking_of
third third_one this this_! this_? this_a this_about this_address this_any this_group this_is
this_isn't this_mail this_month this_morning this_on this_one this_program this_quarter this_so
this_still this_the this_time this_week this_weekend this_work this_year though though_i thought
thought_about thought_i three three_is three_mentees three_nodes three_times three_weeks through
through_<track> through_i'd through_the thu thursday thursday_! thursday_and thx til till
till_<n> till_easter till_friday till_monday till_sunday till_the time time_as time_but time_do
time_for time_now time_please time_to time_until time_zone timeout times times_and timezone
timing tired to to_<n> to_<name> to_<track> to_? to_a to_add to_agree to_all to_another
to_answer to_apply to_ask to_be to_become to_begin to_but to_change to_check to_coach to_come
to_concentrate to_confirm to_continue to_contribute to_decide to_decline to_do to_drop to_end
to_enroll to_everything to_find to_finish to_fix to_friday to_get to_give to_go to_hand to_have
to_hear to_help to_her to_it to_join to_kindly to_know to_learn to_leave to_lee to_let to_lisbon
to_look to_lose to_me to_meet to_mentor to_move to_my to_one to_participate to_pass to_pause
to_pay to_ping to_present to_quit to_reach to_receive to_replace to_report to_say to_see to_send
to_show to_somebody to_someone to_speak to_sponsor to_square to_start to_stay to_step to_stop
to_switch to_take to_tell to_thank to_the to_this to_thursday to_try to_two to_wednesday
to_withdraw to_work to_write to_you to_your tobias tobias_kern todavía today today_? today_and
together tokyo told told_me told_that told_them told_to told_you tom tom_baker tomorrow
tomorrow_and tomorrow_morning tonight too too_! too_busy too_hard too_late too_many too_much
too_once too_please took took_a took_my took_the took_two topic topics topics_can toronto touch
touched touched_me touched_on toujours toutes town track track_? track_and tracks train training
training_for transfer travelling travelling_next travelling_offline travelling_on
travelling_until tried tried_everything tried_it tried_restarting trip trouble true try try_to
tuesday turn twice two two_at two_days two_hours two_in two_is two_mentees two_more two_of
two_people two_things two_weeks two_years typed typo typo_in typo_on tz tz_america tz_europe u
ubuntu um un und und_würde under under_gdpr understand understand_why undo undo_my undo_that une
une_pause unfortunately unfortunately_i unit university uno unpause unpause_me unreachable
unsubscribe unsubscribe_? unsubscribe_me until until_<n> until_april until_friday until_i
until_july until_june until_may until_monday until_my until_september until_sunday until_the
until_then until_thursday until_when until_yesterday up up_! up_<track> up_? up_and up_but
up_for up_i up_in up_mentoring up_my up_now up_on up_the up_to up_waiting update update_two
upgrade upstream urlaub us us_? us_apart us_for use use_<link> use_? use_my use_this use_your
used used_my used_to uses usual usually usually_? utc utc_<n> vacaciones vacation vacation_<n>
vacation_from vacation_until vancouver vanished version vertraulich very very_much very_well
video video_and video_call viel vim visa visa_comes visiting vivo vivo_en vlan vm vm_and
vm_boots vm_has volto volto_dia volume volume_is volunteer volunteer_as volunteers vom vom_<n>
von von_außen vorrei vorrei_iscrivermi vorrei_partecipare vou voudrais voudrais_m'inscrire vous
vpn wait wait_for wait_no wait_until waiting waiting_for waiting_list waitlist walked
walked_over want want_<track> want_in want_it want_out want_this want_to wanted wanted_<track>
wanted_to wants wants_me wants_to war war_nur warsaw warteliste was was_a was_accepted was_an
was_away was_cancelled was_done was_down was_from was_fun was_great was_i was_ill was_in
was_insulted was_me was_merged was_moving was_not was_on was_only was_reverted was_stuck was_the
was_thinking was_told was_travelling wasn't wasn't_me way way_i we we'd we'd_like we're we're_in
we've we_<track> we_are we_don't we_had we_have we_meet we_met we_move we_moved we_pause
we_spoke we_start we_talked we_use we_want we_would website wedding wednesday week week_?
week_already week_but week_for week_i week_is week_of week_please week_so week_sorry week_will
weekend weekends weekly weeks weeks_for weeks_from weeks_of weeks_off weeks_starting weg weird
weiter welche welche_gruppen welcome well well_? well_done well_i weniger weniger_mails went
went_well were were_in weren't weren't_for what what's what's_my what's_next what's_the what_?
what_a what_about what_are what_can what_counts what_data what_did what_do what_does what_else
what_exactly what_happens what_i what_if what_is what_now what_number what_personal what_she
what_should what_this what_to what_tracks what_would what_you whatever when when_<name> when_can
when_do when_does when_i when_i'm when_is when_it when_my when_the when_will when_you where
where_am where_can where_do where_i where_is whether whether_she which which_groups which_is
which_of which_one which_other which_patch whichever while while_i'm who who's who_are who_can
who_confirms who_could who_covers who_else who_is who_knows who_needs who_runs who_sees
who_takes who_wants who_wrote whole whole_team whom whom_do why why_? why_did why_do why_i
why_not wie wie_funktioniert wieder wieder_da wife wife_says wifi wiki will will_answer will_be
will_check will_continue will_do will_get will_i will_it will_join will_leave will_look will_not
will_read will_sign will_step will_take will_tell will_there will_write willing willing_to wipe
wir wish wish_i wish_me wish_to wishes with with_<n> with_<name> with_<track> with_a with_an
with_another with_cinder with_eva with_everything with_her with_him with_how with_kolla
with_lena with_marcus with_me with_more with_my with_one with_thanks with_the with_this with_tom
with_two with_you with_your withdraw withdraw_from withdraw_me withdraw_my within within_an
without without_a wochen wochen_weg wohne wohne_in won't won't_be won't_come won't_let
won't_stop wonder wonderful wonderful_news word work work_? work_address work_is work_on
work_with worked worked_with working working_as working_on works works_! works_for workshop
world worries worry would would_also would_be would_do would_have would_i would_it would_join
would_like would_love would_prefer would_rather would_suit would_take wow wow_thanks write
write_a write_here write_me write_to write_when writes writing written written_to wrong wrong_?
wrong_address wrong_i wrong_mail wrong_one wrong_person wrong_thing wrote wrote_but wrote_her
wrote_him wrote_once wrote_the wrote_this wrote_to wäre würde würde_gern y y_a ya yeah year
year_and year_i years years_ago years_and yep yes yes_! yes_<name> yes_? yes_all yes_and yes_but
yes_for yes_from yes_i yes_i'm yes_if yes_maybe yes_means yes_my yes_of yes_or yes_please
yes_she yes_then yes_to yes_today yes_we yes_would yes_yes yesterday yesterday_and yesterday_any
yesterday_was yet yet_it yet_just yet_sorry yet_two yet_will yml yo you you're you_! you_<track>
you_? you_all you_any you_are you_ask you_at you_can you_do you_for you_get you_got you_have
you_help you_hold you_i you_i'm you_in you_keep you_know you_look you_mean you_move you_need
you_offer you_on you_put you_recommend you_send you_sent you_so you_store you_take you_tell
you_that you_think you_write your your_<track> your_groups your_help your_last your_list
your_mail your_mails your_mentors your_page your_patience your_program your_records your_website
yours yup zeit zone zone_? zone_is zu zu_viel zur zuul zuul_keeps zwei zwei_wochen à à_<track>
à_dakar в в_<track> в_группу в_отпуске группу группу_<track> да живу живу_в запустить на
на_<track> не нет отпуске сервер спасибо участвовать хочу хочу_в я 、 。 。_東京在住です はい はい_、 好的 好的_，
日から 日から_<n> 月 月_<n> 東京在住です 東京在住です_。 谢谢 ！ ， ？ 🎉 🎉_🎉 👋 👍 😄"""
SCALES = (0.043609, 0.054726, 0.044627, 0.069141, 0.044367, 0.031804, 0.046901, 0.046812, 0.034968, 0.029238, 0.0457, 0.079008, 0.025962, 0.04251, 0.046769, 0.072008, 0.031591, 0.085966, 0.049399, 0.023196, 0.059411, 0.038655, 0.06317, 0.035967, 0.043421, 0.064332, 0.043836, 0.061562, 0.046063, 0.048729, 0.06918)
WEIGHTS = """\
5vY1DgF/2V3q4esKocD57P30z5Lm2QXN/tPyIycgPvz7Af38/vpB/Pr8EfP1IP7+/fX+Ffn9+/oF/aoSDScAAP8AAAAACAAA
ABMA/wAAAAAAAAD/AAAA/wDnAP8AAAAA+/8AAAQAAP8aAP8A/wAAAAAA/wAA/wAA7fQA/gAAAAAADwAAAAAAAQAAAAAAAAD9
AAAAAAAAAP/9AAAAAAAAAAAAAAAAAAD7AAAAAAD+AAAAAAAAAAAYAAANAAD9AAAAAAwAAAAAAP8AAAAAAAD/AAAAAPoA8P8A
AAAA/gAAAP8NAAAAAAAAAAAAAAAAAAAAAAD/AP3/AAAAAP7/AAAA/AAAAAQA/gAAAAAAAAAAAAAA/wAO/wAAAAAAAAAAAAAA
AAAA/wAAAAAA/wAAABgAAAAAIAAABQAA/wAAAAATAP8A/wD7FwAAAP0A/v8AAP/9ANv+HwIAAAAPAAAA/gAAAA8AAAD/AAAA
AA0AAAAAAADSRgD/AAAAAAAAAAYAAAD/AP8AAAAA/wAAAAAAAAAA+QcAAAD9AAAAAAAAAAAAAAAAAAAAAAAAAAAA/AAAAP8A
AAUAAAAAAAUAAAAAAP/+AAAAAAD//QAAAP8AAP/4AAACAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAPoA8f8AAAAAAAAAAAAA
AAAAAPMAAAAAAP8AAAAAAAAAAOcAAAsAAAAEAAAAAAAAAPz/AAAAAAAAAAAA/wAAAAAT/gD2AAAAAAAAAAAAAAAA//wAAAAA
/wAAAAAAAAAA+/8AAf369/3/APxc/Pr+Df/3+/////j//vn9//j1AJz5+v8AAP8AAAD/8gAAAAAA/wAAAAAAAAAAAAAAAAD0
/wAA4X+r6Uj6DhX/3uvjCsvlAe3z2vN/AOgo4wzr7w7eEvxr9v7f//YJ/fz+Bvj7+f7+//j/QPv96Pvr++Am/QoAAAD//AAA
AAAA/xMAAAD9AAAAAAAAAAD/AAD69gAAAAAA/gAA//8AAP8AAAAAAAAAAAD/AP8AAP4AMv8AAAAGAAD+AP8AAAAAAPwAAAAA
AAAAAgAA/gAAAPT+AAAAB/8A/QD+/gAAAAAA/wAAAAAAAAT/APwAAAD++gAAAAAAAAAAAAAAAAAAAAAAAP8AAAD/AAAAAAAL
IQAA//8K//8KAP8a////AwD+Bw4AAP4A7hT/+/8D/x7w//b8CPT/7P/15f38/v4J+vr+/f/4/h/7/R79+fv88f0HAP4AAAgA
AAAAAAAAAAAAAAAAAAAAAAD+AAAA8v8AAAAK/wD8AP7/AAAAAAAAAAAAAAAACAAA/wD/AP75AAD/B/4A8gD/AAD/AAAA//8A
/wAAAAX/APwAAP/j+wAAAAj/AAIAAAAAAAAAAAAAAAAA+QAAAAD7AAD/GP8A/wAH/wD+AP//AAD/AAAAAAAAAAAABQD//wD/
AP77AAAAB/0A/AD+/wAAAAAA//8AAAAAAAQAAPwA/wD8/AAAAAAAAP4AAP8AAAAAAAAAAAAA/wAA/QAAAPgAHgD/Cv8A//8A
ABoWAAAA/wD//wAAAAAA8v//AP8mAP3+AAD/D/4A+wD8/v//AAAA/P8A/wAAABH///gA/f/8+P/7AAL/APwAAAAAAAAAAAD/
AAAAAAAGAAD/AAAA9P0AAAD/AADxAAD+AAAABAAAAAAAAAAAAP8A/wABABr/AAAAAAAA/gAA/wAAAAIA/wAAAAD/APYAAAAA
AAD9AgAAAAAA/wAAABMAAAD+AP8AAAAAAAD/AAAAAAAAEP8A9AAO/wDxAAAAAAAAAAD/AAAAAAAABAAA/wD/APIAAAAAAv8A
/AAAAAAAAAAAAP8AAAAAAAYAAP8AAAD0/QAAAAL/APoAAP4AAAAAAP8AAAAAAAAFAAD+AP8A+gAAAP8S+wDtAP8AAP8AAP//
////AP8AAP8AEv///+j7APr+BPj/9AD98v7+/wQL/f3//////wP+//f++/4RGv/2/xL9/PIA///////+AP4N//8AAAAW///3
/xb+9f7/AAD5/wAiAAAAAAAA/wAAAP8AAAAA/QAA/QD//vj/AP//BP4A/wD+/f//AAAA/v8AAAAAABn/AP8A/ADl//8AAP8A
/xwAAB0AAAD5AAAABgAAAAAA/wD/AAAABB8AAAAAAP8AAAAAAAAA/gAA/wAAAAAAAQAAAP3/AEf/AAAA9f8AAAD/8///AAAA
//8AAAAAAOr/AP8A/QBF8wAA/wv/AP8A//8AAAAAAP8AAAAAAAAH/wD9AAAADf8AAAAO/wAAAA7/AAAAAAAAAAAAAAYA/wAA
+wAAAOv/AAD7Ne//9v/47/z8/v4N7/v+/f7h/i74/SD98voJC/7u/yH+APoA+f7//wAAAP////8AAAAO/v/7//3+9vb/AADS
/wAXAP8AAAAAAAAA/wAAAAAA6wAA/QAA//MMAAAAAAAAAAAA/wAAAP8AAAAAAAAAAPwAAAAAAAAp9wAA/wD+AAAAB////wAA
AP36AAAAAAAY//8A//sA6fz/AAAAAAAAAAAAAAAA8AAAAP8AAAAAAAAAAAAAAP3/AAAABv8A+wD9/wAAAAAAAP8AAAAAAAEA
AP4AAAD9+QAAAAX/APsA/P8A/wAAAAD/AAAAAAAOAAD+AP8A+PcAAP3qxvfN3nbg8Orv9PDZ4eQb9Me01/rlr+7kdlTs7eUA
AAAAAAsAAAAAAAAAAAAA/wD/+wAAAAAAAP4AEQD/AP7/AP8AAAAAAAAAAAD/AP8A/AAAIgD+AAAl4v8A/P/+/v/+/v//////
AP//////AP79//39/P8ALcr///4AAAAAAAAAAAAAAAAAAAAAAAAAAAD+AP8AAP8EAAAA/gb+//wA+P7////////+//4A//8A
C//5//n6HPv/9wD//wAAAAAAAAAAAAAAAAAAAP8AAP8A/gAA/fwAAAsAAAAAAAD/AAAAAAAAAAAAAAAAAP4AAAAAAP0UAAAA
AP/9AAAA/AAAAAAAAAAAAAAAAAAAAP//AAAH3QAAAAAAAAAAAAAAAAAAAAAAAAAAAPkAAAAAAAAAAEcAAP8ALP8ABgAAAAAA
AAAAAAAAAAAAAAD/AP4AAP7qAAAAAP8AAAAA/AAAAAAAAAAAAP8A/wAAAAD/AAD6AAAAEQAAAAAAAAAAAAD/AAAAAAAAAAAA
AAD/AAD8+/QAAP0A//8A/gANAAAAAAAAAAAAAAAAAPj/AP4A/xPuAAD9AP8AAAAAAAAAAAAAAAAAAAAAAAAAAAD/AAD+GgAA
AAD/AAAAAAAAAAAAAAAAAAAAAAAAAAAA/wAA/R8AAAAADv0A/AD4AAAAAAAAAP8AAAAAAAAAAP4AAPc2AAAAAP8AAAAACwAA
AAAAAAD/AAAAAAD/AAD/AAD/0QD/AAAAAAAA5wAAAAAAAAAAAAAAAAD4AP8A/wAA/ycAAAAAAAAA+wAAAAAAAAAAAAAAAAAA
AAAAAP8A///tAAAAAPsAAP8AAAAAAAAAAP8AAP8AAAAAAAAeAAD/FfcAEAAAAAAAAAAAAAAAAAAAAAD/ACcAAAAAAAAAE/sA
AP394PP/+//y//7+/v/9/v3/FP/6//4d/fT+D/AI/f7vABEAAP8AAAAAAAAAAAAAAPEA/wAAAAD/AAD/Fv8AAwD//wAmAP8A
AAD/AAAAAAAAAAAAAAD//wD//9IAAAAA/f8A/wAAAAAAAAAAAAAAAAAAAAAAAP8AAPwSAAAA/wAAAP8A9wAAAAAAAAD/+AAA
AAAA/wD+AAD/HQAAAAD0/wD6AAAAAAAAAAAA//8AAAAAAP8A/AAAHfEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADc
CAD+AAAAAAAAAAAAAAAAAAAAAAAA/AAAAAAAAAAAIgAA6gD3AAAAAPwAAAAAAAAAAAAAAAAA//8A/wAA/gIAAAAA//8A/wAA
AAAAAAAAAAAAAAAAAAAAAP4AAB77AAAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAAAD/AAD9FAAAAAD9/wAAAAAAAAAAAAAAAAAA
AAAAAAAA/wAA/xAAAAAA//8A/wAAAAAAAAAAAAAAAAAAAAAAAP4AABb0AAAAAAAAAAAA/wAAAAAAAAAAAAAAAAAF/wAAAP8A
BwAAAAD//wD//QAAAAAAAAAAAAAAAAD6/P8A/gAA+QUAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAb6AAAAAP7/AP8A
AAAAAAAAAAD/AP8AAAAA/wD8AAAg7gAAAAAAAAAAABAAAAAAAAD/AAAAAAAA/wD+AAD/ANoAAPoA//8A/wAAAAAAAAAAAAAA
/gAAAAD9//4AAEL4AAD+AP8AAO4AAAAAAAAAAAAAAAAAAAAAAAD+AAD6AQAAAAAAAAAAAP8AAAAAAAAAAAAAAAAAAAD/AAAA
/doAAAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAAAAAAAPz0AAAb//v+APsAAAAA/////wD///8A/wAA/wD1/wA04fsAAP//AAD7
APwAAAAAAAAAAAAAAAAAAPsA/wAA/N0AAAAA/gAA/gAAAAAAAAAAAAAAAAAAAAAAAP4AAPwaAAAAAP7/AP8AAAAAAAAAAAAA
+v8AAAAA/wD4AADt7wAAABYA/wAAAPEAAAAAAAAAAAAAAAAAAP8AAAAA//QA//8A4f8A/wD/AAAA/wAAAAAA/wAAAPz//v0A
APhGAAD5AP7/APwAAAAAAAAAAAAA/wAAAAAA/wD8AAAm8gAAANHksIHwCfd/0caSf8hwyUPpf+Tl56n7GqXnydYD5xP/AP/7
/wD/CP///xMA///9AP8AAAD/AAD+AADw8f8A/wD9/P4A/xj///8CABT+/QD5AAD+/gAA/v8AC/H/APv//Qv6//37/P3cEf35
/fj+CP3+C/sP/fv5/wkH/gj+AAD/AAD/AAAAAAEA/wAAAPYAAAD/AAAA/wAT/wAAAAAA/hwAAP/////4AP4AAgD9AAAA/AAA
/wAAThcAAAAAAAAAAAD/AAAA/wD+AAAA/wAAAAD/AAAAABUAAAD////6DAD/+f///g0A/v8GAB3+AP7+AP/+DgAR+v8K/v/+
/vMA//T///8t9Af/BP/5/QD//v/1///+0Pz/AwAAAP4EAAAGAAD/3wD/AAIA/wAAAP4AAP/+ADr+AAAAAP4AAAAAAAAAAP4A
/wAAAAAAAAAAAAAAAAAp/gAAEAD//v4A/P////8MAEb//QD2/wD//gD1/v8A2fn/AgAAAAD/AP/8AAAABgAAAPIAAAAAAP4A
AAAAAP//AAAAAAD/AAAAAAAAAPUAAAAAAAAAAAAAAAAAAAD0AAAAAAAA/wAAAAAAAAASAAAA/gAAAAAAAAAAAAAA9RMAAAAA
AP8AAAAAAAAA/gAAAAAACQAAAAAAAAAAAP4AAAAAAAAAAAAA/wAA//8AAAAAAP8AAAD//wAA/gBBAAAAAAAA/wAAAAAAAADs
AAAAAAAAAAAAAAAA+gAAR/4AAAAAAAAAAAAaAAAA/gD/AAAAAAAA/gAAAAAAAOgAAAAAAAAAAAAAAAAAAOoAAAD/AAAAAAAA
AAAAAAD28AAAAAAA/wAAAAAAAP8NAAAA/AAAAAAAAAAAAAAA7f4AAP8AAP8HAAAAAP//DADx/wMABgAAAP/+AP/9AOkEAAAA
AAAA/wAAAAAAAAQAAAAIAAAAAAD/AAAAAAD++QAAAAD/AAAAACcAAAD+AP3/AAD+AAAFAAAAAAAA8AAAAAAAAAAAAPwtAAAA
/wD7AAAAAAAA/wD/AAAAANYAAAD2AP/y/gAR+P/+/Qj/Ev73AAz/AP/z/v/+/gDq/P8AAAAAAAAAAAAAAAAAAAAAAAAOAAD/
AAwAAPsA9QAAAAAAAP8AAAAAAAD+/QAAAP4AAAAAAAAAAAAAAAz/AAD///7//QD/7v////QAMv8QAPwAAP8HAP3+//80EP8A
AAD/AAAAAAAAAAAUAO0A/wD8AAAA/wAAAAAAJQgAAAAAAP8LAAAAAAAABgD+AP8AAAAA/wAAAP8PAPsTAAAAAP//9gAAHwAA
AAIA7P8NAP4AAP//AP4AAADT/gAF//3//v8A//f///8HAP3//gD4AAD////9//4A8/IAAP4A/wAAAAD//wD/9/v0/wAALv8A
///+AAD+APn/AAb9//77/QD+A//+/vz/Cf0FAAP/AP0R//v//v8I+f0AAAAAAAAA/wAAAAAAAAQAAAAGAAAAAP8AAP0A/wD+
AAAAAP4AAAD8AAAAAgAAAAAAFQAAAAAAAAAAAP0XAAAAAAD/AAAA/AAAAA8A/gD/AAAAAAAAAAD/AAAG/gAA/wAAAAAAAP0A
AAAbAPf/AAD/AAAAAAAAAAAA+wAAAAAAAP4AAAAAAAD+DQAAAAAAAAAAAAAAAAAAAPoMAAD/AAAA/wAc+wAAAPsA/wD/AAAA
AAD/AAAAAADn/wAAAAAA/v8AAP4AAP8SAAAA/gD/AAAA/wAA/wAA+PwABAAAAP//AAAAAAAAAgAAAP8AAAAAAAAAAAAAAAAL
AAAAAAD/AAAAAAAAAAgAAAAAAP/+AAAAAAAAAAD9IQAHAAAA//8AACIAAAAiAP8ADAAAAAAAAAAA/wAA3f4A/gAAAAAAAAD/
AAAAIf4lAAAA+TEAAAAAAAAAAPj/AOYAAAD+AAAAAAAAAAwA6gAAAAwAAAAAAAAAAAAa/wAAAAD/ABIAAP0AAAD8AP8ACAAM
/wAA/wAAAAAAGfcA/gAAAP8AAAAAAAD//AD8AAAA//4A//8AAAAAABL+AP8PAAD/AAAAAAAAAAYAAAAAAAAAAAAAAAAAAAD+
/wAAAAD/AP8A//8A/wAEAAb/AAD9AAAH/wAA/wAA9P8AAAAAAP//AAAAAAD/BwAAAPkAAAAAAAAAAAAAAPH8AAD/AP/9/gAA
/gAA/vYA/f8BAP8AAP//AAD/AAD9/QAAAAAA/wAAAAAAAADwAAAA/wAAAAAAAAAA/wAAB/8AAAz//fn5AP/+/v79If9P/hf/
Ifb//v3/Hvr+/94YBi3/AP/4/wAAAAD//woAIP/+AAAAAAD/AAD9AAD4+QAAAAAA/wAAAAAAAAAMAAAA/wAAAAAAAAAAAAAA
8/4AAAAAAP3/AAAAAP/83wD/AP8AAAAAAP0AAP8AABL7AAAAAAD/AAAAFgAA/wEAAAAAAAAAAP4A/wAAAADv/gAAAAAA/QAA
AAAAAAACAAAAAAAAAAAAAAAA/wAA//IAAAAAAAAAAAAAAAAAAQATAP8AAAAAAAAAAAAAANb/AAD/AAAAAAAAAAAAAP4A9P8A
AA8AAP8AAAAAAAD6AAAAAAD/AAAAAAAAAAAGAAYAAAAAAAAAAAAAAAAA9v4AAAAAAP8AAAD/AP8AAQAKAAAAAAAAAAAAAP8A
ANcCAAAAAAAAAAAAAAAAAPj7AAD/AP8AAAD/AAAAAADvAAD+AAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAA/fwAAAAAAP8A
AAAAAAAA+gAAAP8AAAAAAAAAAAAAAPz/AAD+//79/QD+/f//Cuf96f4UABj9AP81/x7+//8w9P//AAAAAAAAAP4AAAAEAAAA
/gAAAAAA/gAAAAAADP8AAP/+/wDxAP//AP8AAgAL/hoA/v8A//8A+wAA//gXAAMAAAAAAAAA/wAAAAcAAAD/AAkAAAAAAAAA
AAD5/gAAAAAA/yYA//8AAAD+AAAACwD/AAAA/QAAAAAA3PUAAAAAAAD+AAAAAAAA/gD///cAAAAAAQAAAAAAACn/AAAAAAAA
/wD+BgAAABIA/wD/AAAAAAD/AP8AAADn/wAAAAAA/gAAAAAAAP//AAAAAAD9AAAAAAAAAP8A+AAAAAAAAP//AAAAAAAACQAA
AAQAAAAAAAAAAAAAAP7/AAAAAAD/AAAAAAAA//wAAAAAAAAAAAAAAAAAAAAOAAAA/wAAABcA/wAAAAAUAP8ACwD/AAD99v8A
AAAA+gAAAP4A//79AP8Y//7/7/74//0A//8A//4AAP/+ADr8//39AAD+/wAAAAD//+kA8/8GABEAAAD/AAD//wDx/gAAAAAA
/v8AAAAAAAADAAAA/wAAAAAAAAAAAAAA/v4AAAAAAAAAAAAAAAAA9QAAAAAAAAAAAAAAAAAAAAb/AAD98tI5nZcM4AWhf+wP
tAjnuPu4n9jnf6jS9STiCM/X9uzn7NX7++z39gb4w6fwA/X1rvbd6ufC+NrhRPXww/fk9P766hz5+fkPzfLw9vAD/OEC7wz1
D/kQaubs9MHt7voLwMra4hLPVcGrtecC2uejm/HKSMz+DMvmzMziIO205LVMPtPb0tu01tjKxN3pHce7TALP3eAG+8Td9PjJ
8+j9HQFD3Lnj/ucqCezmDQdcFMnjRuUxDO74+y0OAP79/gD/+f///wP+/P/x//8u//7+/v//BAAH+Qb4+O3z9fHw9Pn7+frc
3rwE+fz1wN/d7Pnq+g0KIvv/p/Tw8//wAc3f9fYGEuvSDfP7/gQG8czy6fUR9CQA8vgB9NfnlZcQ6vyoe/cauejquQSnoNj4
TazXCBcoqtGBAAD/AAAA/wAAAAAAAAAAAAAAAAAAAP0AAP8AIAAAAP8AAP8AAAAAAAAADQD8AAAACAAAAAD+AAD8AP0AAAAA
AAAH//wAAAAA+wQAAAD/AAD/+wAA/wD/AAA0/wD/AAAAAAAA//8AAAAAAP8AAAAAAAAAAP8AAPUA+gAAAAD//wD/AP8AAAAA
/gAAAAAAAAAA/hAJ/wAACfT/AP8V//8R//Ee////+wz5+v8G//8I////Af7/C/70/AYXAAAA+/8AAAAKAP0NAAAA/QAA/wAA
//8A/wAA8/4AAAAAAPwAAAAAAAAAB+8AAP8AAP8ACwAAAAD9+/IKAPkAAAD9AAAAAAAA/wb7AAD/AAAAAAAAAAAAAADp+AD+
AAAA/QAAEgAAAPz9AP8A/wAAAAAA//8A//0A1PwAAAAAAP0AAP8AAAAAAgAAAAAAAAAAAAD/AADzAC//AAAAAAAAAAAfCAAA
AAAAAAAAAAAAAAD//QAA/wDzAAAACQAACQD2//4AAP70AP/qAAAAABsAAP8AAP4AH/8AAAAAAP8AAAAAEv39AAAAAAAAAAAA
AP7/AAD/AP0AAAAAAAAAAPwSAAAAAAAAAAAAAAAA+wAA/wAA/wAhAAAA/wAAAAAAAAAAAAAAEQAAAAAAAAD+/AAAAP8A/QAA
/wAAAAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAAAPsAABcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AABTwAAAAAAAA/wAAAAAA
AAASAAAA/AAAAAAAAAAAAAAA+gkAAAAAAP8AAAAAAAD5AAAAAAAAAAAA/QD8AAD8ACYAAPD++/3/BQD67f7+/xP//f38///7
/9v+//v++v745P8yDKjh/dTwAvn69/r7+vjy7Pj99ev65vnF+fk0E/L4Dfn//On3//w+/fv0KPwrC/D++P3+Cvr8/fYR/uoO
9gkAAADxAAAAAAAAeP0AAAAAAAAAAAAA8QD/AADZ/wAA/v/+/hkA/P38/v/+7f0D+////wABLv/9//T/8vv/+P8A/wD/EP8A
//////P//wD/APP0AP8A//8A/+z//x0AAAAAAAAAAAAAAAD9AAAAAAD5AAAAAAAAAAD+AAALAAAA/wAAAPYA/wD//P/+AAAA
9gD//wAA/wAAPhIAEwAAAAAAAAD/AAAA+wDwAAAAAAAAEQAAAAAAAP0AAAD/AP///QD//////wwA8//9APwAAAD/AAD+/wDx
Bf8AAAAAAAAAAAAAAAAAAAAAAAAA+QAAAAAAAAAA+wAACwD4/wDvAAAAAAAAABj+AAAA/yoAAAAAHQAAAC7/AP4AAAAAAP8A
AAAAAAAA/gAAAAD/EwAAAAAAAAAAAAAB//n/AP8AAPwA/wD/////AP8A/v///wD1///9BP8ACgAL/wAAAAD/AAAAAAAAAAAA
AAAAAAAA/gD+AB4AAAD/AP7/AO3/9P//AAAA//sAAAD/Rv///wD//wAD//8AAAAAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAAA
FwAABAAA/wD+AP/7AP8A/wD3/wsA+gAA//8A6wAAAPj/AAD/AP7+/wD++f///gD/+/0AAAD/AP/+AAD//AAa///2AAAAAAAA
//8AAAAAAP8AAAAAAAD8/AAAAAAADgAAAAD/EQD/AAD7AAAA/wD/AAAAAAAA/wAA/wD3ABz//gAAAAAAAAAA/QAAAAAAAAAA
AAAAAAD/AAAAAAAGAAAA/wD/9P8A/wD///0FAPz/AAAI/wD//0cA/+4A5P8A/wAAAAAAAAAAAAD+7QAAAP8AAAAAAAD/AP8A
AO//AAD/AP8A/yYA/wD//wD///8A/wD66AD/AP//AAD3/wAFAAAA9QAAAAAAAP3/AAAA/wAAAAAA//gA/wAAFP8AAAD//gD5
AAAAAAD//wA6AP8A/wAAA/8A9gD/AAD/AAAAAAAAAOcAAAAAAAAN+wAAAAD++P8AAAAAAAASAAD3/hv5/+0A+v7//v8A//r9
//////8h/v/0//3+p/r///3yZv/7APr7/v3+///3/f/+////+vz+3f73/aP87xMAAAAAAAAAAAAAAAALCwAAAAD8AAAAAAAA
/wD8AAD+AAAAAAAAAAAAAAD/AAAAAAAA/QAAAAAAAAAA8/8A/woAAAAAAAAAAAAAAAD/AAAAAAAACf8AAAD6APsAAAAACBMA
/wD//wAAAAAA+v8AAAAAAAUA//0AAP/7/gAD//3+/xcA/gD/FP8EAPnu/gAAAAD//wD+DP7//Pr/AAAA/wAAAP8AAP8AAAD/
IgAAAAAA8QAAAP8AAPb/AAAAAP8AAAD//wAAAAAAAP8AAAAAAP3/AAAAJADhAAAAEwD//wAA//wAAAAAAP0AAAD/AAD//gAA
AP8AIP//AADm/wDsAAAAAAAACgAA/wcAAAAAAP8A/QAA/1MAAAAAACMAAAD//wD/AAAA+P8AAAAAAPn/AAAA/wD5AP8AAAD/
AAAAABgA/wAAAAAAAAAAAAAAAAAAAP0A0wD/AP8i/wAAAAAAAP8AAP///wAAAP////8A+v8AAPH/AAIAAAAAAAAAAAAAAAD/
AAAAAADvAAAAAAAAAADrAAAUAAD9AAAAABkAAAD/AP8AAAAAAAD//wAAAPwA/fz/APj7AOr49wLz//j7LfT1FPj+Bvn4IOwG
9vrzHAvv7Pn+Hfv//un++P/+///z//3/9P8UHRT+/+H9GP/a/v4J//sRAAAA/////QAAABD+AAAA/gD2///9/v8A6/8jAAD+
/wAVAAAAAAAAAAAA/QAAAAAA/f8A/gAAAPUAAAAA9f8AEQAAAAAAAAAAAP7/AAAAAAD/APwAAP76/wAAAAD/AAAAAAAAAAAA
AP8AAAAA/wD//wAAAP8AGAD6/wAA/wAAAP/5AAAAAAD9AAAAAAAA/wAAAAAAACH5AAQAAPL/AAAAAAAAAAAA/wAAAAAAAP7/
/wAACADy/P8AAAD//wAAAP/+///5AP7/AAAAAAAAHAAA//0A5/4AAPwA/yP8AP/+////8AD+//4A/wAAAP4AAP39AOH3AAAA
AAD8/wAAAAD/Wv4AAAD+AAAAAAD/AAD7AAD3/gAAAAAAAAAAAAAAAAD+AAAAAAAAAAAAOAAAAAD/+/8AAAAAAAAAAAAAAAD/
AAAAAAAAAP8AAAAAAAAAAPcAAPr//////S3////////+/////wD23//////////g/v8fAAAAAAAPAAAAAAD/AAAAAAAAAPMA
AAAAAAAACQAAAAAA/AAAAAAAAP8AAAA1/wAAAP0AAAAAAAD/AP0AAAQA//0A/gAAAAAAAAAA/wAAAAD/AAAAAP8AAP8M//v+
/wkAAP8QAAAA/wD//wD/AAAA+/P//wD//wAA9P8ABfb3+gD97Ab6F/kA7zATK/X9/Pfr+/MC9/z5KPP1/fb/AP8D/QD/AP//
//31Ff/+/wD7////////AAD4+QACAAAA/AAAAAD/ACIAAAAAAAAAAAAAAPkAAPUA9gAAAAAA/wAAAAD7AP8AAAD7/wAAAAAA
//8AAAD/AAz//f8AABr/AAD/+wAA/wAAAAAAAAAAAAIAAAAA/wD//gAAAAAAAAAAAAAA/wAIABIAAAAAAAAA/gAAAAAA8QD/
AAAAAAAAAP8AAAAAAADxAAAAAAAAAAAAAAAAAP4AABj/AP7+/wD+/uhG//8A8voAAAAAAP/+/wD5EwDH/v0AAAAAAAAAAAAA
AAAA/AAAAAAA/wAAAAAAAAAA8AAA7f8A/v//9x3x/v/+AP39/wD6//39//8f///+ADj///IAAAD/AAAAAAAAAPcAAAAA/wAW
AAAAIgAAAP/+AAD7/wD/AAAA//8A/wAAAP00AAAAAAD//wAA//0A8QD/AP7//fD+AP3/+v7v8fr8/RX//x3/8/b1/f0V/wT8
//X///7+/wD///7p/e///f7////9///9+ff/9v31/v3yBQD9/v8A/v///f/7/9gL////8//9/f//GvsAGv7+C/3//P///P4r
/v3+Ev/3/v/9//r7+AH+/v7w+AX9/h3/APn/AAD////7AAAAT/4AAP8AAPz+AAD//AD4///4AAAAAAAA//8AAAAAAAAAAAAA
AAADAAAAAAAA+/wAAAAAKQAAAP/9//4AAAAa/wAAAAAA7v4AABT/AOT//wAA//8ADwAAAAAAAAAAAP8AAAAAAAAAAP8AAP/3
AAAAAAAA//8AAAAAAAAKAAAA/wAAAAAAAAAA/wAA//sAAAAD/gD/AP7+AAAAAAD+AAAAAAAACAAA/gAAAP79AAAAAP8AAAAA
/AAAAAAA//8AAAAAAP//AAAAAADgQgAAAAAAAAAAAA8A/wD/APsAAAAA/QD//gAAABMA+/8AAwD/AAAAOQAAAAAAAAAAAAAA
AACwAAAA/gAAAP0AAAEA/wAAAAAAAAAAAAAA/wAAAAD7AAAAAAAAAAAGAOUZAAD+AAAA/xv//wAAAP//AAAAAAD//wAAAP8A
AP8AAP8ABgAAAP/6//8AAAD+/wAAAAAAHf//AAD8AO7//wD/AP0AAAD//WEOAAAA/PwAAAAAAP/+AAD8BQDw+/8AAAAAAAAA
AAAAAAAAAP7/AAAAAAAOAAD+AAAA8AAAAP/////2AP////0AAAD9CQAA/wAA//////D///4T/gD//gAAAAAAAAAAAAD+AP8A
AAD3/wD/APwAAAAVAAAD/wD4AAAA/zn//wAAAPz/AAAAAAD+//8A//4AxP//AP////z7AP/6/////P//////AP8A/P8AAP8A
//AKAAkA/gAAAAAAAAAAAP4AAP8AAAD5AP///gAA/QAZ/wD0+wD+AAAA/v/+TwAAAPr2AAD/AAD/+/8A/vMA9f8aAAD/AAAA
AAAAAP8AAAAAAAAAAAMAAAAAAP/+ABIAAAD/Bv4A/gD//gD/APsA9v//GRcAAPb/AP0A///T/AAAAAD//QAAAAAAAP/uAAAA
AAAAAAD/AAAA//8AFAYAAAAA//wAAAAAE0cA+gAhAAAAAAAAAAAAAPwAAPv/AAAAAP4AAAAABwAAAAAA/wAAAAAAAP8AAAAA
+wDxAAAA//7/AAwA/wAb7QAA+vH///8AFQD//wD6//8I8f8A9QAAAAAAAAAAAAAA////AAAAAPoAAAAA/wAAAP4AABEAAP8A
AAsAG///AAAA//8AAAAA9v//AAAA/wDf//8AAAL+AAAAAAAAAAAAAPIAAAAAAADnAAD7AAAACP8ABAAR/wDwAP8AAAAAAAAA
AAAAAAAAAQAA/AAAAPn/AAD/AAAAAAAAAAAAAAAA/AAAAAAAAAgAAAAA/wDy/wAA/wD///8A//////8E7/////8A+////wD/
//33Egj/6/8A/gAAAP/l//8AEQD8/wAAAPkA+f4AAP//ADr////////+/QD///////f9/v/////59P7///7///8D+fADAAAA
AAAAAAAAAAAA//8AAAAA+gD/AAAAAAAA/vsAC//8/v/+AP/+/////v/4//8I//3///8A/f/+/w3+/wn//v8A/wD/+gD/AAAA
7v8AAAD+APz/AP8A/AAC/wD7/v7+/h3//////v70+v//IQn/9f///v/8/v/+1f7/G/8A/gAAAP3///sAAAD8/gAAAAAA/ywA
AP34APn//wAAAAAAAAAAAAAAAAAAAAAA8wD/AAAAAAAAAAD/AAAA//8AAAD/CQAA/wAA/wD/AP8ACub///8A/wAA9/8A8/7/
/v//Exv7//7////3////AAMj/17////+/9j//hH9///9/gD//////+v/9f/9/gz+///////+///v8P8A/wD9/v8A/+b+/lb2
////9gAA/wD//v///SMA1/3/AAD/AAAAAAD8AP8AAAD+AAAAAAAAAP8A/gAAAAT//wUAAAD/AAAAAAAAAAMAAAD/AAAAAAIA
AAAAAAD6JgAA/v/9//4A/v3//g/5//7//v7//f8H/v7//v3+DQb/D//7AAAAAAAAAP8AAP3/AAAAAPz///8A/QAAAO//BtP/
AAAAAAD//wD/HP7+9v8AAAD/AP//AAAAAADn/wDXAAAA/gAA/wAAAP8CAAAA/wAAAAAAACAAAP4A/AwAAP8A+wAAAP/+//8A
AADs/wAA//sALv79AP/9APL/G/8ADAAAAAAAAAAAAAAA+wAAAAD/AAD9AAwAAAD9AAD4/P777/L+/PX7/Cfy9vwW/v/9+/z7
+vn7E/7+Dfv9+SD8AOTzHPwA4QTTu/b30R0M9RnX/SnzDgrl8kPA+A3+CyQBCfL0+Rbr9tgyxQMS+hLtVfUH/O/37AcW6vkM
/Or4/vr//Pv9/P3c6vf8/mb/5v75/P74/fPrGPL+Ae70FRAm2Qkl8u3y4d0DDwbwATXhAfL23PD5/RfW8fv9Agr+G/8JAf78
/gT+IvwDC/8N/u/8/vP9K/7xA/34+/z/EwQA9fz9/v7j/wH8D//7Bf8FGP08/hT+CP/8AP74/P3G/Brt/v78+fbl/v///d75
8v340/767ff+/fYA/wAAAAD//QD/AAAA//8AAAAIAADrAAD/+QANAP/9/hb8//4A/ub///////r/AP/////3/f/7//7/N/j+
CQD/AAAAAAAAAAAAAAAAAAAAAPUAAAAAAAAAAPwAABEAAAAtAAAAAP75//4AAAD/AAAAAAD/AAD2AADX/QAAAAAA/wAAAAAA
AP4F/wAA/wAA/gAAAAAA/wAA7/4AE/j7+Cry9Rjh+/vt8wP59vn38vPgBfb8+Pvm+Cfz+/H/AAD/AAD//gAA/wAAAAAAAAAA
AAD/8wAA/wD2ZwAA///9///e+w3///7+/w3+/////iP4/f8P/wYAFvv76f///v//CAjw//7///s1/gD/AAkD+v3//P/zAAbd
/tn+/////j3+/v/+/wLx8v7////w4f7+///////7/f8ZAAAAAAAAAAAAAAAA/QAAAAAA9wAAAAAAAAAA/wAACf0DAP0LAPv9
/vz/BygD/v4LDO///SD/JP8Y/vL6/gn/AAD9/wAAAAD//xIAAAD/AAAAAAD/AAD+AAD01AAAHv/+Jv3//vj+/fsf/u/++v7z
/P7+/P7+9f7/5w//8AAAAPsAAAD9AAD//wAAAAAAAAAAAAAAAP//ACD/AAD/Cf7//wD///////8A//4A/wD+///+APr//v8Q
/v8OAAAA/wAAAAAAAAALAAD/AAAAAAD+AAAAAAAA/wAAABsA/AD/AP///////g/l/gD/ABwA/v8A//7/ABz//wEAAP8AAAD/
/wD/AAAACAcAAAAAAAL/AAD//wDxAAAAAAAAAAAAAAAA/wAAAAAAAAAAAAAAAAAAAPAA/gAAAADf/QD7AAAAAAAA/wDt//8A
AAAA/wAASgAAAAYAAAAAAPsAAAAA+QAAAAANAAAAAAD+AP8AAAAAAAAgAP/v/f3Y/v4A/fj+/P/3/xD9/w4E+//4BfxyFvb/
DgL+4wAA/wAAAAD/AAAAAAD4AAAAAAAAAAAAAAD/AA4AAAD6AP8AAAD9/v//AAAA/f8AAPoAAPT1AAAA/wD7/v8AAAAAAAAA
AAAAAAAA+wAAAAAAEAAAAAAAAAAAAAAA+P7//v/4AP7///8A/wD4CwAA/AAA/v///vj6/+3+/gD//f7/A/L/AP///wP1CP7/
FQD29/7///H+//8mGP/SAP/7AP8A/wD/AP8A/f//AAAADQDt///8AP//M/8A+/8AAAAAAAAAAAAA+xzvAAAADPYA/wAAAAAA
APEAAPsAAP8AAAAAAAAAAAD+EAAAAAALAAAAAAAA/wD6AP/zAAAAHf8AAAD////6AAAA/wAAAAAAAAAA+AAA7P0AAAAA/gAA
AP0NAP8AAAAdAAAAAAAA/wAAAAD+APn8AAD/AP8a/wAA/f///xb7/wD6AAD/AP7/AAD/AAAE/AAF///yAAAA/P///AAAAO3/
AAAAAAD//wDz/xsA7//8AP8AAAAA/wD///8AAAD//AAAAP8AAP0AAP8AABv//ff/AP8AAAAY/wAAAAAA//8AAAAAAPz/AAAA
/gD+AP8AAP4AAAAAAAAAAAAAAP//AAAA8QAdAAAAAAAA6v/6EP/a/wAXAAAAAAAAAAAA/f//AAAAAP8A+gAA/v0FAAAAAAD8
AAAAAAAA/xUAAAD/AAAAAAD/AAAA/wAGAAAA/vz8//7y//7//v/67vb9///68uj0/v/6//z/LP7+9/0AAPv+AP8A////AAD/
/wgAAAAAADAAAP3+APLrAAAA6/4A/wD3/wAAAAAAAAAAAAAAAAQA/wAAAAD9/wAA/wD/AAAAGAAA/wAAAP4AAAAAAAAA/wAA
AP8A/gAAAAAAAP//AAAAAAAADwAAAP4AAAAAAAAAAP8AAPoTAAD+//8eEADz/////+gA//8RAAAAAP/1APX+AP8T/AAAAAAA
/ggAAAAAAAAGAAAAAwAAAAAAAAD7AAAAGxwAAAAAAAAAAAAAAAAA/wAAAP4AAAAAAAAAAAAAAPX/AAAAAP8AAAAA/wAAAAAA
//8AAAAAAP8AAAAAAAAE/gAA/wD+/wAL/kD//f8HAP7+DgD/APj+/f8A/vwA+/z/AP8A/wAAABP///8AAAD7AAAAAAAA+/EA
AAD/APv/AAD//v8A/wD/AP//////////fwD6////AP//APzu/v/XAAD/AP8AAP8A/wAA/v73AAAA6wD9AAAA+gAALAD/HQD/
/gD+AAD4AP8A/QD1/x0ADQAA//8AHwD/AOz+AAAAAP4AAAD//QD/AP4A/v8AAAwAAP7/AAAA/wAP+AAA6wXz9Cf95fXv3wLd
5goO4/n26vrk5PIO8gP3Y9jvzgAA/v8A6//EAAAAAAD//wAAAAA1/wD/AAD/ABf/AAAAAAAAAAAAAAAAAAD9AAAAAAAyAAAA
AAAAAAD+AADc/AD+AAAA/v////8AAPz6AAD/AAAA/f8A/xIA3///AAAAAAAA4wAAAAAAAAAAAAAAAP9HAAAA/wAAAPwAAAAA
/QAAAAD/AAAAAAD7FwAAAAAWAP8AAAAAAAD//wDkAP8AAAAAAAAAAAAAAPoAAAAAAAAAAAD/AP8ACwAAAAD5+AAGAAAAAAAA
AAAA//8AAAAA+QAAJQD//+QOAAD/Ef///gD///////hB//7+/wD4//v///3///8S9f/s/wAAAAAAAP4AAAAAAP4AAAALAAAA
AAAAAAkA+gD/AP8AAP//AAAAAP///gAA9f8AAP//AP8AAP0AABX9AP7x9e3/ExX+4/Xw9vvJAQr53fsoK/3t+OQm8PUO6w75
/wP9AP4ADv7//wAAAPX/AAD/EQD+4gD//wIALf//+P8A/wAAAP0AAP8AAPkZ/wAAAAsA/f8AAP8cAPH//+7///8A/wD//gD/
AAD/Fv8A/wAX/wD/AP//FADa///mAiPn+fjK8/r69/rley/z/O39KlYuBvz19+H65vUVzAAAAAAAAP0AAP//AAD7/wAAAAwA
//8AAAABAC3///QAAP//AAD9//8A/wAAAAAAAAAAAP7/8AAABgA3/wAAAAAAAAAA/f8AAAAAHSEAAAAAAADzAAAAAAMA//8A
8gAA/wAAAAD6AP8AAP8AAAAAAP8AGAAAAAAAABf+AAH/AP8A/wb//QD////78/8A/wD6/P//AP//AADu/wAQAP/1AP8A/wAA
/wAAAPz/AAAAAAAS/wD/AP8A4v//AAAAAAAAAP8AAAAAAAAAAAAAAAAA+gAAAAAAAArtAAAAAP8AAAD9/wD/AAAAAP4AAAAA
ADL/AAD/+QDd/AAAAAD/AAAA/gAAAAAAAPf/AAAMHQD/AAAAAAAA6v8NAP39+v7+//3+/vz9+/T//f/+/+T+9vz+/v33/kH3
5Ab/AAAA/wAAAAAAAP3+AAAAAAD6AAAAAAAAAAD3AAAZ/i37//sA/vz//v////79/y//+/8p/v/2//r+rPn/AQD+AAD4AAD/
AAAA8wD9Ef8AAAAAAAAA/wAAAPj/AAD9/v7/AAD5+P7+//n//Rn///7v//oG//z/9f8h/v///wP///8A/wD//f//8FcP///+
2P/8/v//////Iv7/BgAL/wD6AAAAAAAAAAAAAAAAAAAAAAAA/gAAAOj9AAD/AP4AAAD//wD///8A9f8AAAD2AP//AAD/DAAA
ABgAAAAADwAAAAAAAPb+AAAAAAAAAAAAAP8A/wAA8v8AAP8S/wD/Evv///////r2////APXy/v8A//////v4/wb//v/9/gD/
7f///vsA///8AAAAAAX+/x7//gAx7AAA/xz9AP4A/wAA/wAAAP//AP8AAAAX/wD7AAD+0/oAAAAZ+wD8AAAAAAAAAAAAAAAA
AAAAAAAA+AAA//cAAAAAAAAAAP0M/wAAAAArAAAAAAD/GewAAAAA/wD//wD8AAAAAAAAAAAAAAAA8gAAAAAAJwAAAAD/AAAA
/gAA5wAA/gAAAP8RAP8A/AD//wAA/wAA/f8AAAD/APr//wD++Pj+/wD8/f79+P7/9wH//////y39+Pv98P/0/f3oAAD/AAAA
AAAAAAAAAPv/AAAAAAAiAP8AAAAAEgAAAP///wD/AAAAAP8A//f8/wD/APz/6/8A//8AADr89wEs/P71Ev748doSAeTo9tf4
9gEY+igcBFkn2SIc6RECCQD/+v8A/wD////0APv/DwAFAAAE/wAA/vwA7hT/AP8A/wAAAP////8AAAD9/QAAAAAAADMAAP8S
APz//wD/AAAAAAARAAAAAAAAAAAAAAAAAP/+AAAAAAANAAAAAAAAAADNAAAAAAAAAAAAAAAAAPIAAAAAAAAAEAAA/wAk/wD7
AAAAAAAAAAAAAAAAAAAAAAAA+wAA/+7/AAAA//8AIgD/AAAAAPcAAP8HAAAAAAIAAP4A/v/7AgAAAAD/AAAA//8AAAAAAAD/
AAAAAAD/AAAAAPoADgD+AP8AAP//AAD7////BQD5//8A+wAAAP4AAP8AAOn+AAAAAAAJAAAAAAAA/fsAAAAAAAAAAAAAAAAA
AAD6/AAA/wD+/wAA/////wD2AOv/AAACAAD9DQAA//8A/v8AAAAAAP8AAAAAAAD+CAAAAP8AAAAAAPwAAP8AAPQMAAAAAP8A
AAD/+AAA/wAAAP8AAAAAAP/8CQAAAwDm/wAA/wD+Bv8A//7///75AAf//gAIAAD+CwAA//8A7/L/AP8A+AAAAP//AP8AAAAu
/wAA/AAA/v8A9f74AOj//wAAAAAFAAAAAAAA/f8AAAAAAAAAAAAA/wAA9wD6/wAAAAAAAAAAAAAAAAAAAAAAAAAAGQAA/wAA
AAAA/wAA7QD/PwD6AP/9AAAA/wD//wAAAAAA+gD/+AAAANMA/wAA/f8AIgAAAAAAAAAAAP8AAAAAAAAAAPcAAP/5AAAAAADo
AAAA+vr//wAAAP/zAAAAAAD+/gAA/wAATQD/AP4A/f4AAP///g///f8a/QAA/xQA//3/AA78ANv+/fkAAAAAAAAG/gAAAAAA
/gAAAAsAAAD5AAAAGgDyAAAA/wAkAAAA//7//QAAAPj/AAAAAAD//wAA//4A6///AAAA/wAAABko/wAAAAAAAAAAAAAAAP8A
AAD/AOoAAAAA/AAAAAAAAAAAAAD4AAAAAADvAAAAAAAAAAAg/wAbAPr/AB4AAAAAAAD/AAAAAAAAAAD9AAD+AP//+gAA////
+wAAAP/y/v8AAAD+/wAAAAAA8P7//P/7ACz5/wD/AP7/AAD//z3qAAAA/v0AAAAAAP/1/wD+/gAG//8AAAD/AAAAAAoA/wAA
AAAAAAAAAAAA/wAAAPYA9f8AAP38/f/+/gP+/v3+//7w/v/8//YJ/iX//f797QL+/hj/////+AD//////QAA/v8AAP3/AP//
+/z/BfYf///+AAAAAAAAAAAAAAAA8QAAAAAA/AAAAAAAAAAA/wkACwAW/gD/AAAAAAAAAAD//wAAAAAA/wAA/gD/AOcAAAD/
AAAm/wAAAP///+vyAAD/AAD5AAD+AAD8AAD88wANAAAADAAAAAAAAAD1AAAAAAAAAAAAAAAA/wAA/g0AAAAAAAD/AAD/AAAA
AAAA/wAAAAAA/wAAAAD3AAX/AAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAD5AADx/gD//wAA/vr///8ADv7/AAD/FQD/
C/4A//sAD///+////wr/APr9/v7//wD++gD4AAgA/zL/F/79ANP///sAAAAAAAEAAAAAAAAAAAAAAAAADAAMAAAAAAD+AP8A
/gb9//3//f3+/f//6R/8//7/Kf78/f8R/vP46v4d9P8AAAD/AAAAAP8AAPcAAAD/APkAAP8AAAAA/w7/ABIAAP8AAAAAAAAA
AAAA/gAAAAAAAP4AAAAAAAAMAAAA/wD7/wAA/vr//v8AAP3+AAAAAAD//kEA/wwAGP3/AAD9+gD9AAAAAAAAAAAAAAD/AAAA
AAAAMAAA/9gAAAD9987+/v8B/P78/v356vz//v8n/f39F/v98v80/fwZ/v/0/xgA/f39+P/6/+Ao/////wDy9//xX/b/3/78
AP8A/P/8AP/7//7/AAD9/wAAAP///f3+/v81ALH///8AAP8AAAD/BwD/APsA/P8AAP8AAP//AAAA/wD5AAAA/wAAJf8AAAD/
//4EAAD//gAAAAAA/wAA7gAA5hUAAP7+/v/9//////7//+/8/v/+/+f+//7//f7//vf+/y3//f4A/QD/AP////3/+f///gX+
/wD/APz/AEjx/v/w/wD/AAAAAP///wD5APv/AAD7AAAA/wAA//8A8v0AAAAAAAAAAAAAAAAAAP4AAAAAAPwAAAAAAAAAAAD/
AAf/AAAA/w//AAD/AP/89v8A/wDs+P//AP//AAD+/QAQAAAAAAAAAAAAAAAA/QAAAAAA/AAAAAAAAAAA//8AC/7+/P/8AP/8
/v0A/f8M/AD/DAAA/Pj/ISb+/yX//vkABv0A/gAA/wAAAAAA+QAAAAAAADL/APoA/wD0AAAA/wD/Dv8A/wD////zAP7//+0A
/wD+/f8A/v8A8/7/AP///gD/AAAA//8A+gD3////APsA//8A////ACn/AOf+/vr//v/9K/79/wPzCff///8h/xP9//4M+/8f
D/Xv/v/7//4A//P//v/+9vL////7Ev//+//+//z/3P4gGP7/////7f/9//7///37///2//Uk+P7////8/x39AAT59gj86/v0
+vj2+ur14QH+/vwGnrD3+vn25P5C6vcPAAAAAAAAAAAAAAAAAAD4AAAACgAAAAAAAP8AAwAA/AAAAAAA/AAAAAAAAAAAAAAA
APYeAAAAAAAAAOYAAPv/AP4AAAD9L///AP8A+P8AAPcAAPv4/wD//gDi//8AAAD/AAAAAAAA/wAAAP3/AAAAAAAA/AAAAPwA
1QD/AP79//v9AP7/////9Ags/v//AAj//xD/DAr//yH9//gA+/8A7QAIAAAAAAAAAPwA/wD/AOv/AP4AAP8M/wD9//r///8A
//////8B//7////+///5//80////DQT6/AAAAAAA+f8AAAAAAAD1AAAAAP8VAAAAAAAAAP8AAAQABP///wAAAAAAAP8AAAAA
/wAAAAAAAP8AAP/m/wAJ/wD///8A/////gD///4lAAAADv///v//9v8A3///9gAA/wAAAAD8AAAAAAAAAAAAAAAA//8AAAD8
ABQAAAD/E/4A/gD7/wD/AAAA//4AAAAAAAf/APv//f8B/QAAAP8AAAANAAAAAAAAAAAAAAAA++sAAAAAAAAA+/8ADf8B/f8X
7/7/////Af//+gT/AP8p9/D/8////Qr9////AP8AAAD/////AAAAAP8AAAAAAPv/AAAA9ADsDwAAAAAAAAAAAP8SGgAAAP8A
AAAAAAAA/gAAAP0A/QAAAP4A/P//AP78//z//ADw/QAA//8A+f3///74AP39ZP8AAP8AAAAAAAAAAAD+DAAAAAAHAP8AAAAA
AAD+AAD8/wBQAAAA/QD//AAAAPH8AAAAAAD8/wAA/fkA9v/+AP3//PT+//35/ej+7P/+3f7///3//vv//2z+/9j7/vQABAAA
AAAAAAAAAAAAAAAAAADwAAEAAAAA/wDoAAD//+7/AP4A//7//wAAAP//AAAAAADx/wD/APYABSYAAAAA/wAAAP//AAAAAAD/
/wAAAAAACAAAAAAAAPH+AAAAAAAAAAAAAAAAAAD+8P0AAAD9AP8AAAAAAAD+//0KAAAA/v8AAAAAAAAEAAAA/gAAAAAAAAAA
/wAA/ggAAAAA+gAAAP8AAAAAAAAQAAAAAAAAAQAAAAAAAPX+AAD/AAAAAPkAAAAAAAAADwAAAP/7EP8AAAD//wDo/wf1AAD/
AAAA/v8AAAAAAAD/AAAAAAD//wUAAPwAAQAAAAD7KgAAAAAAAAAAAAD+AAAAAP8AAAAA/gAAAAwA+//8Dvj65//9//39+vD5
E/33/v4H/vf6/vj9+/0a7/4IAP8AAPgAAAAAAAD6AAAAAP8A/gD//wD/AAD/BfIACgAAAA0AAAAAAAD+/AAAAAAAAAAAAAAA
AAAAAP77AAAAAAAAAAAAAAAAAAAAAAAA/gD/AAAAAAAAAPEtAADZAAAAAAALAAAAAAD/AAAAAAAA/vsAAAAAAAAA8QAA0gAA
AAAAAP//AP8AAAD/FgAAAAAAAAAAAPX/APz/AAD6/Pn9++7b+yn0E/Tt+fj4+f319/rzBvr67Psy+O/x/wD/FP8A//7//+r/
AP////wA/wD//A7//wAA3v3/AP/++/v/AP77/v/3+//8/v//////8/4K/P/w/yP+/Pv/AP75/wD//v7/Ev0A//8AAAAAAP7+
Av///wDd+/8A/v/+Ff74/v3+/u78+/7+/vn/+t/+/PX//gf+CPr/9hH8/PX9/fn9/f3r/fj9/fz+/wT7//kK+v0K9EX8/vgA
AAAAAAD6AAAAAAAAAAAAAAAAAAD/DwAAAAD5AAAA/////P8A//////gA9v/9//8A7/////f///v/8v8GQwAA/vsAAAAAAAAe
/gD/AAAAAAAA/wAFAAD9AP3+AAD+Cv3//uv+8/7+///89P7/Bv/+7/X+/Pv//v0V/v8P/wDsAAAA/////gD/ABb+AAD9AAD9
/wAA//wA9wD+AAAGAAD8AAAAAAAAAAD/AAAAAAAABgAA/AD/AP0AAAAAAAAAAAAAAAAAAP/+AAAAAAD9AAAAAAAAAADaAAAJ
AAD/AAAAAP4A/wAAAPsAAAAAAAD/AAAAAP4AFQAACAAAAAAAJAAAAAAAAPkAAAAAAPbwAAAAAAAAAO7/AA//AP/9/wD/AP//
/gkT///6AP//AP///gD//gDo/v///wD///8A//4A//8V//7/AAAA/gAA/wAA/wAAAv37/v/9/wD+AP/+/////v/x/wD/CRP/
//8A////APn/A/oA/wAAAAALAAAAAAAAAP8A/gD+AAD/AAAAAP/t/wAOAAAAAAAAAAAAAAAA9gAAAAAA+QAAAAAAAAAA+v0A
FgAAQAAAAP//AAAAAAD/AAAAAP8AAAAAAAAAAPL+/wMAAAAAAAAAAAAAAAAA/v8AAAAAAAAAAAAAAADqAAAC//r/AP8s/wD/
/////P7/AP8A8Ob//wD//wAA9f4AIfH48/kPdO8K9fH0GffLE/gECMKZ+u8Q7PL19vIP8TIAAAAAAAD//wAAAAAA/QkAAAAA
APsAAAAAAAAu/wAA//8X/wkA/v3+/v///wAM////F//5/v3+CP3/wP8wHQAA////AP//AAD//wD/DwAAAAAAAP////8HAOP9
+gAAAAAAAAAA/wAAAAAA/AAAAAD/AAAAAAAAAAD8/gAD/wD7AAAA/f/+/gAAAPz+AAAAAAD6+AAA/BwALv/+AAAAAAD/AP8A
AAAAAP/3AAAAAP4AAAAAAAAAAP/+AAQAAP8AAAD//gAAAAAA/wAAAAAAAP4AAAAACAD7AAAAAAD9//8AAP8AAAD+AAEA/gAG
AAD+AAAA//8A/v0AAAAADwAAAPn9AAAAAAD8AAAAAAAAAQAAAAAAAPv8/wAAAAAAABcAAAAAAP/9/QAAAAD59wAAAAAAAAD/
+gAMAAAAAAAAAAAAAAD/+wAAAAAA/AAAAAAAAAAA/wAACf//////KP8A/////vr/////AO/d//////////32/xoB8sjxIN37
uSu9zvL2703Y+hL/NhMDBAjlLAwC7R4WAAYAAP4A/wAAAAAAAAAAAAAAAAACAAD+AAAA//4AAP79/vf8AP////7nBf/g/vf/
Ev////7//P3//074////Cv4A/wAAAP//AAD7GP8AAAASACP/AP8A/wDW/wD6AAAAAP0AAAAAAAAAAAAAAAAAAAAA/wD/AP8I
EgAAAAAAAAAAAAAAAAAAAAAA/wAA/wAA9f8AAAD1ACXwAAD/AAAAAAD/AAAAAP4b+wIAAAD+APz9/wAACwAK/wDs/vv6//sA
/f7+/v8A//f5//////8S+v78/+D53P79Bv8A//4AAP/8///+/AD//wAAEAAAAPn+AP/0AAj//wAJ//8AAAAAAAAAAAAAAAAA
/gD9AAD+AAAA///kAAAbAAAAAAAAAP4AAAAA/QAAAAAAAAAA//z+AP4A8wAA/wAAAAAAAAAAAAAABP4AAAAAAP8AAP4A/wAA
AAgNAAAAAAAAAAAAAAAAAP0AAAD/AAAAAAD/AAAA/wAa/AAA/wD//AAA//9E5/7/AP/+AAAAAAD/+AAA//4A9f//AAAA/v8A
AAD6AAAAAAD4AAAAAAAA/wAAAAArAP8AAAAAAAD+AAAAAAAA/v8AAAD+AAAAAAD//wAA+gAX/wAA/v8A//0A//8AAAD/AP//
/wD1AAAA///+AP0ZDf8AAAAAAAAA9AAAAAAAAAAAAAAAAAAcAAAAAAAAAPgAAAAAAAD/AAAAAAAAAP7+AAAAAAAAAAAAAAAA
AAAZ/wD9AAAAAAAAAAAAAAAACwAAAAAA+QD3AAAAAAAA9AAAEQAAAP8AAAAAAAAA/wAAAP8AAAAAAP8AAAAAAAf/AAAAAAD+
AAAAAAAAAAAAAAAAAA4AAAAAGgAA/wDgAAAAAAAA//8A//4AAAAV/gAA/QAA/wAA+QAAAP8AFAYAAAD////+AAAA/gD9AAAA
/wD/APsAAP/+/gD+HNUAAP8VAAAU/wD/AP///v0A////AP8AAAD0/wAA9gDo/QAAAAAAAAAAAAAAAAAAAAAAAP8A/wAAAAAA
AAD/+gAABQD2/wAAAAAAAAAAAAAAAAAAAAAA+QAAAAAAAAz/AAAAAP8AAAD/AP8A//8AAP/+AP0EAP/9/wAA/gAV///yAAAA
/gAAAAAAAP/+AAAAAAAAAAAAAAAAAAAAJv8AAAAAAAAAAAAAAAAAACsAAAAAAP8AAAAAAAAAAPoAAP8AAAAAAPAAAAAAAAD5
AAAAAAAAAAAAAAAAAAD5AADnAAAAEAAAAAAAAP8AAAAAAAAAAAAAAP4AAAAA5/8AAP8A/wD+AAD/AAAAAAD//wAdAP8AAP7/
/wAP++0AAP////8A/wD//////wD//v0AAP/+APf+//v//AAT/P0LAAAAAAAAAP4AAAAAAAAAAAAA/gAAAAAAAAAA9QAABAAA
AAAAAAAAAAAAAAD/BQAAAP4AAAAAAAAAAPAAAAIAAAAAAAAAAAAAAP4AAAAAAAAAAP8WAAAAAAAG/AAAGf7/APAA/wAA/wAX
/y//CP////8B9P4E/wT94/8A//vq+wAJ/wL+/P0R+PX9/BP+/hz+/Rv6HP3v/Ujz/vsAAAAAAAD/AP8AAAAA//8AAAAAAAAU
AAAA/wDvAAAAAP//AAAAAAAAAAD/AAD/AAAAAAAAAAD//vz+Pv8AAP8A/gAAAP/0//8AAP7z/wAACgIA//4AAP/wABL/HPv/
JPkA/gAS/////wD0/ysAAAD9AAH+/vT//gAN/v/8//f9AAYA/f7//wAAAP3+AAD/AAD3//8H//L8RP7+AAAAAAD/HgAAAAAA
AAAAAAD/AP/0AAAAAAAA/wQAAPYAAAAAAP8AAAAAAAAAAAAAAAD/+gAAAAAAAAD9AAADAAAAAAAAAP//AP8AAAAAAAAAAAAA
/wAAABQA9AD+AAAAAAAAAAAAAAAAAQD+AAAAAAAAAAAAAAAAAP0LAAH/9f8AAAD9AP//AAAA/v8AAAD/AAz+//8A+//Z/ywA
///+/jEA//////8P//z//gD/+gD9/Ar///r/IfoACQD/AAD/AAAAAAD/AP8A/wAAAP0AAAD//wD//x7/AO8AAAAAAAAAAAAA
AP8AAAAAAAAAAAAAAAAAAAD2/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAAAA/wAA/gAAAAAAAAAAAAAL/wAAAAAAAAAA
AAAAAAD/AOYAAAAAAP8AAAD+/QAAAAgA/v8AAPsAAP//AAAA/AAFAAAAAAD+AAAAAAAAAAAAAAD/AAAAAADnAAAAAAAAIf8A
AAAAAAAJAAAAAAAAAAAA/wAAAAAAAAAY/wAAAPoAAAD+AAD//wAAAAAAAAwA/wD9AAAAAAAFAAAAAAAFGgAAAP0AAAsAAAAA
AAAAAAAAAAAAAAAAAAD9AAD/HgAAAAD7/wAkAAAAAAAA/wAA/wP/AP8AAAAA+gAACOwAAAoAAAAAAAAAAAAAAAAAAAD/AAAA
AAj/AAAAAADY/wAAAAAAAAAAAPwAAAD8AAAAAAAA9gAAAAAAAP8AHP75+wAAAAAAAAAAAAAAAAAAAAAAAPwAAAAAAAAAAPIA
AAMAFf8A/gAAAAAAAAAAAAAAAAAAAAAAAP8AAAD6/wAA/g79/97r/v///v78BvwnA///GjT2/v38//f/9hX++AAAAAAAAAAA
AAAA/wAAFQAAAP8AAAAAAAAAAPEAAAH/AP8AAAAAAAAAAPQA/wAAAAAAABAAAAAAAAD+AAAAAAAA+gAAAAAAAAD+AP8AAAAA
AAAAAAAAABEA6wAAAAAAAAAAAAr/AAAAAAAA/wAAAAYAAP8AAAD/APQAAP8A+P8A/wAAAAAAAAAAAAAAAAAAAAAAAP4AAAAj
/AAAAAAPAP4AAP8AAAAAAAAA+AAAAAD+AAAAAAAAEP0AAAAAAAAAAAAAAAAAAOkAAAAAAPj6AAAAAAAAACQAAAX/EPwA+gD/
/wD/AAAA/v8AAAAAAAn/APUABgD1/v8AAAv/AAAA/wAAAAAAAP8AAAAAAAAKAAD+AAAA+P8AAAAAAAAAAAD/AAAA/gAAAAAA
AAAAAAAAAAD+APwAAAAAAAAXAAAAAAAA/wIAAAAAAAAAAAAA/wAA/wD0/wAAAP3/AP8ACf8AAAAAAAMA/wAAAAANAAAMAP4A
5QD//gD9/wD/AAn/AAAAAAADAP8AAAAADQAADAD+AOUA//71+vXwD/7+8V8oROLz4//o7vYM9Pj18/Py3hv6IPIC/wD//P0A
//z+/v72//7+9gD9/wD/7/7//v0ACfL/AAAAAPkA/wAA/wAkAP8AAAAAAP73APz/AAAAAMEAAP//AAAA/wAAAP8AAPkAAP/7
AP8AAAArAPwAAAAi/wAAAAAAAAAAAAAA/gD/AAAAAAAAAAAAAAAAAP0AKv//AP8AAAAAAP////wA//r+/wAAAPsA//wAAP/5
AAj/Av39AP30/wAD/2439v4A9fn/AP8AAP7y+wD69QDR/vkA/gD/AAAABP39///+AP4P/wD8AQD/IP8AAP8ABv/9///9///8
AP/9/////wD///oAAPoAAOQA/v/6/wz///8AAAAPAAD/AAAAAP4AAAAAAAAAAAD5AAAAAAAW/v8AAAAAAAAA////AAD/AAAA
AAAAAAAA9AAAAAAACP8AAAAAAA4AAAAAAAAABAAAAP8AAAAAAPoAAP8AAP4LAAD/Cv0A/AD8/v//AAAA/v8AAAAAAA7///kA
/f/7+P8AAAAAAAAAAAAAAAAA/wAAAAAA/gD9/wAAAAAA+QAA/f8A/wD/EP8A//////P//wD/APP0AP8A//8A/+z//x0AAAAA
ABAAAAAAAAAAAAAAAAAA9QAAAAAAAADxAAD//wD//wAA/hv+/vwOAPf+/wD/AAD/A/0A/yoAvv7/AAAAAAAAAAANAAD//gD/
AAAAAAAAABIAAAD+AOr/AAD/AAAAAAAA/wAAAAAA/wAAAAD6AAAnAAAAAADOAAD/////AP8A/wD/////9P////8AA/8Q/wD/
/wD/6P7/HQAAAAAAAAAAAAAAAPwAAAAAAPkAEAAAAAAAAPwAABT///7//gD8PP////71+P3////0///9//////8NJf/0AAAA
AAAAAPoAAAD/AP3+AAAAAAAAAAAAAAAACAAAAAAAAAAAAAAYAAAA/wD8AAAAAAAAAAAAAAAAAMoAAAAAAAAAAAAAAAAAAAD8
AAAAAAD2AAAAAAAAAAD1GQATAPoAAAAAAP8Y/QAAAAAAAAAA+QAA/wAAAP8AJwAA/wD6AAAAAAD/GP0AAAAAAAAAAPkAAP8A
AAD/ACcAAP8A//8AAAAA///y/wAAAAAAAAAHAAD/AP4AJADu///0/gD9AAAA/f0YYP8AAO36AAAAAAD7/P8A+v0AJP/98QAA
AAAAAAAA/TAAAAD/AAAAAAAAAAAAAP//AO0AAAAAAAAAAAAAAAAAAAD9AAAAAADxABgAAAAAAAD//gAQAAAAAAAAABQAAAAA
AP8AAAAAAAAAAAAAAAAA6f8AAAAA//4AAP8AAAD6AADt/wAAAAAA/v//AP//ACb/AAj//wD/AAAP/gAAAAAA7wAAAP8AABkA
AAAA/wDi/v4DAAAA/wAAAP8AAAAAAPAAAAAAAAAAAAAAAAAA/v8AAPwA/vD7J/7//v39Gv/u/fr/9/////z///j7/wz4/wIA
AP///wAA////ABYA8P/+APr/AAD/AAD/AADZ+QAD/gAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAA+/sAAP8AAPn9AAAA////
BAD+//wA/QAAAP8AAPoAAB0JAAAAAAAAAAAAAAD/AAAA//8AAAAAAAD/AAD//QAaAAAAAAAAAAAAAP8AAAAMAP4A/wD8AAAA
/wAAAAAA7v8AAP39+Pb3IhoKDxDwDP76+/7+/+fv/uX59CP+/gYG/ewAAAD8AAAfABQA9f8AAAAAAAD/AAAA+wD/AP/h/wD+
AAD/AAAA//EA/wAAAAD+AAAAAAAAAAAA/wAA8v//AAD//wD7AAAAAAAAEQAAAAAAAAAAAP8A/wAAAPv/AAAAAAAAAAAAAAAA
AAAA/wAAAAD5AAD+AAAAAAAdAAD9AAAAAAAAAAAAAAD/AAAAAAAA/QAA/wAAAAAA9f8A+wAAAP8AAP8A/wD/AAAAAAAAAAAA
APUAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAD5AAAAAAAAAAD7AAALAA0AAP8AAAAAAAAAAAAAAAAAAAAEAAD9AP8A8wAA
AP/9/wD/AP8A//8AAAwO/wD/AA3///0AF//6AB3///cA/gAAAAAAAAAAAAD5AwAAAAAEAAAAABAAAAAAAAD8AAD/AAAAAAAA
AAAAAAwAAAAAAAAAAAAHAAAA9wAAAPzuzTL2//wG/P369hw4/P0X/Rr+Ch37O/z3/fMCGfMAAAAAAAAAAAAAAAD8AAAAAAAq
AAAAAAAAAAD6AAD5AAb/AP8AAAAAAAAAAAAAABkAAAAAAAD+AAD/9gAAAAAAACoAAAD/AAD/AAD+AAAA/gAAAAD1AAD/ABz/
AAAAAP8AAAAAAAAAAP73AAAAAAD/AP8WAAAAAAA0/wAA/wD+AAAA/w4AAAAAABMAAAAAAAD5+wAAAP8A/AAn8AAAAAAAAAAA
AAAAABoAAAAAAP8AGgAAAAD/AO0AAP4A9wAA/wAAAAAAAAD8AAAAAAD/AAAAABIAAAD/AAD+AAb/AAgAAAAAAAD1DgAAAAAA
AAAAAAAIAAAA+wAAAAD/7QAAAAD7//8A/wb/AAAAAPwA/wD+/P79ADT///8AAP8MAAAA/wAA/v8AEf8AAP8AAP////sA/wDz
AAAAAAD/AAAAAAAAAAD8Cv0AAAD//wD0AAAAAAAA/wAAEgAAAAAAAAAAAAAAAAoAAAAAAP8A9QAAAAAAAP8AABIq/H/7D//0
7/36/QNG4fr0/v3s/u75/OwGDf7f+fYIAAAOAAAAAP0AAAAAAP8AAAAAAAD+AAAAAAAA7wAAAAAAAAAAAAD/AP8AAAAAAAAA
AAAAAP8AAAAZAPoAAAAAAAAAAAAAAAAAAAA+AAAAAADxAAAAAAAAAAD/AAD2AP//AP0AAAAAAAAAAAAAAAAAAAAFAAD/AAAA
+QAAAP8AAP//AP4wAAAAAAD/APsAAP8A/hAAAAAAAPHyAAD/AAAAFAAAAAD/APYA/wAFAAAOAAD/AP//AADwAwD1AAAAAAAA
AAAAAAAAAAAAAAAA/gAAAAAAAAAA9wAA+wAAAAAUAAAAAAAA/gAAAAUAAP8AAAAAAAAAAP0EAOMAAAAAAAAAAAAAAAAAAAAA
AAASAAAAAAAAAAD8AAATAAAAAAAAAAAAAAAA/QAAAAAA7AADAAAAAAAA7f8AAv///v/4AAAAAP8A/gT//wD/APj///8A/v8A
/xH//w8AAAAAAP8AAAAAAAAA/gAAAAD/EwAAAAAAAAAAAAAB/wn///0A/v4AAAAAAP8A/wAAAAAE/wD7AAD//QQAAAAJ/wD9
AP7+AAAAAAD/AAAAAAAABP8A+wAAAP35AAD/4P8A/wD/Av///wD/8/8A/wD+//7/APr/8wD6/v8dAPkAAAAAAAAAAAAAAAAA
AAAA/wAAAAD9AAAA/AAADPb37wneG/P+Ol8ABfrf2vz7/M7b9+/w8EL8+AYVHAoAAAAAAAAADwAAAP0AAAAAAAAAAP0AAAAA
/wD4FAAAAP4AAAAAAAAAAAAAAAAAAAAAAAD/AAD/AAAACwAAAP/8/wAAAP3/AP8AAAD4/wAAAAn//v4A/AD/ABD//AD//P4A
+P/+/////wD//vkA/wD8//7///j//P8Q/f8QAAAAAAAAAP8AAAAAAPgAAAAAAAAA/AAAAP8AHAAAAP8A/wAAAAAA//sAAAD/
8QAAAAAAAP8AABsAAO4A/gAAAAAAAAAAAAAAAAD/AAAAAADvAAAAAAAAAADrAAAU/wD+//8A//4dMQAIAPX7/wAAAAD/+v8A
+xEA4wv9AgD////+AAAAEvz9AAAAAAAAAP8AAP7//gD/ABn/APEAAAAAAAAAAAAAAAAA/gAAAAAAAP8bAAAAAAAN9wAAAAAA
AP8AAAAAAAAAAAAAAAAA8gAAAAD/AAAA5AAA+AAA/gAAAP8A/ysAAADyAAAAAAAA/wAAAAD+AP4A/wAAAP4AAAD/AP8rAAAA
8gAAAAAAAP8AAAAA/gD+AP8A/wv/AAAA//8A/wAAAPv/AAAA/gD/AAD+AP4AH/8AAgAAAAAAAAAAAAAACv4AAAcAAP4AAAAA
AAAAAP8AAAAAAAAAAAAAAAAAAAr+AAAHAAD+AAAAAAAAAAD/AAAA/wD9///t/vP//wAAAP76AAAA/0b///8A//8AD///AAAA
/wD/AP/5AAAAAAD/+gAAAAAA//8AAP//AB0A/wAAAP//APwA+wAAAAAAAAAAAAAADQAAAAAAAAAH/wAAAAAA/wAAAAAAAAD8
AAAAAAAAAMAA/gAAGQAA2v8AAP///wAAAP7/AAAAAAD//wD/AAAA//4A/wD5ABgA/+0PA/39+//+//4j/vrh+v79/P8P/vX+
GPz+//4y+f7TAAAAAAAAAAAAAAAA9P0AAAAA/wAAAPkAAAAA6wAA/AAAAAAAAAAAAAAADAAAAP//AAAAAAAAAAAAAPkAAAQS
AAAA/wAAAAAAAAEAAAAAAAAAAAAAAAAAAAD9/QAAAP8AAAAAAAAAJQAAAAAAAP8AAAAAAAAAAAAA8AAABP//DQD/AP8AAAAA
AwD/AP8AAAAA/P8AHwAAAP4A/wT+/vz/8QD+9v4j/0T/+AMt/+/8/xn9/ub+/v++Dv8VAAAAAAAAAPsAAAAIAPf//gD6AAD/
/wAAAAAA+f8AAAAAAAAAAAAAAAAACgD/AAAA//8AAAAAAAAAAP4AAAMAAAAA/QAA/gAAAAUA/wAXAP4AAA0AAP8AAADpEgAA
AP8AAPcAAAAAAAD5AAAADAAAAAAAAAD8AAD//gAAAAAAAAD+AAAAAAAA/wAAAA0A//8AAAAA6wAAAP8AAAMAAAAAAAAAAAAA
ABUA/v8AAP7/AAAAAAAAAAD/AAAPAAAAAPQA/gAAAP4AAPD+AAAAAAD/F/8AAP0A+AD/AAAAAAAAAP4AAAD+AADw/gAAAAAA
/xj/AAD9APsA/wAAAAAA/QD4AAD/AAEAAP//AAAAAPj7AAAA/wA7+QAA+RHx/Pj/FRP6+vH77s748/z96/0HEVD6+yUIESf7
BAAAAAAAAAD9AAAAAAD7AAAAAAAAAAAAAAAAAPsAAAIAAAAA/wAAAAAAAAAAAAD6AAD/AAAAAAAAAAD/+gD/AAAADv8AAAAA
AAD4AAAA/QAAAAAA+wAAAAAABSYAAAD+/wAAAAAAAAAAAAAAAAAAAAAAAAD//wAAAPf/AAAAAPv/AAD/7/8A/gAA/wAAAAAA
AP//7gAA/gAeAP8A/hz88/8A+/P9/vb///n9/////f8M9Wj//v//3/r+8QAAAAAAAAD/AAAAAAAAAAAAAAAA/f4AAAD/ADYE
AAAAAAD/AAAAAAAAAAIAAAAAAAAAAAD/AAAAAAAVBQAA/wAAAP8AAAAAAAAAAPoAAAAAAAAACgD/AP//Af8A8gAAAAAAAP7/
AAAAAAD6AAAAAAAAAAAAAAD/ABIAAPX//f8ACgAA/wD/AAcA//8AAP8AAAD/AP///wDnFgAA/fv8/hcA9hT+/vsG//j9+f//
Df/pAvz8/ij//O8LA/8A/wAAAPz/AAAAAAD//wAAAPUA8///AAD+ABP/DRQA/QAAAAAAAAAAAAAAAAAAAAALAAAAAAAAAADv
AAD9/wAAAAAA/gAAAAD/AAAA/wAAAAAABgAAAAAA+wAAAP8A/wAAAP///wAAAgD/AP8AAAAA+/wAAAD/AA0GAADtFAPoJhTk
YwhKESvx9wYV9RXyJgNe/vsCTO7fF+v5AAsAAPcAAPoAAAAAAP7/AAAAAAD3/wD7APoAIP8AAP/t/gD7AP8A/////////v/+
AP//AP8A+/8Q2z77APkAAAD7/wAAAAD//xoAAAD/AP//AAD/AAD/AAD9+AAHAAAAAP8AAAAAAAD9AAAA/wAAAAAAAAAAAAAA
/P8AAAAAAP8AAAAA/B8A/gD//wAAAAAAAAAAAPn/APz/AAAAAAAAAAAAAAAAAAAAAAAAAAD+AAAAAAAAAAD5AADpAPz/AP8A
AAAAAAAAAPoAAAAAAAAAEwAJAAAA/QAA/QAA/wAADgADAAAAAAAAAAAAAAD6AAAAAAAAAPYAAAAAAAAAAAAAGwAAAAAAAAAA
AAAAAP4AAAAA/wDhAAAAAAD+AAAAAP4AJQAAAAAAAAAAAAAAAAAAAPgAAwAAAAAI/wAAAP//AAAAAAAA/wAAAAAAGAAA/wD/
AOH+AAD8CPz9A//zL/z7/Rr5A/wC//4K//AM/fv9Hxir+PwCAAAAAAAAACAAAAAUAAAADAAAAAACAAAAAAAA8xUAAP//Ef/+
AP/7AP8ABADw//8AAP8A/v8A/wAZAOgRAAQAAAAADQAAAAAAAAAA/gAAAAAAAAAAAAAADwD//wAAAAAAAAAAABcAAAAAAP8A
AAAAAAD+/wAAAPgA7AAAAAAAAAAA6QAAAAAA+wD/AAAAAAAbABsAAAD7AAv/AAAAAAAAAPMAAAAAAAQAAAAAAAAAJwAAAAAA
AAD9/wAAAAD/AAAAABAA/wAAAAAAAAAAAAAA/wAAAP0A2wD/AAAAAP//AAD7AP8AAfz/CAAAFP8AAAAAAP8AAP4hAAEA/QAA
AAAAAAAAAAAAAAAAAADzAAAAAAAAAAAmAAD8AAD/AAAA//kAAAAA8/8AAAAA9wD//wAAABcA+/z9/wD/AAAADwAAAAAA//34
/wAAAAL9ABMAAAD/AP8AAAoAAAAAAAD8AAAAAAAAAAAA/wD/AP//AAAAAPsXAAD1AAD8AAAAAP0AAAAAAP8AAAAAAAAAAAAA
APgAFwD/AAD+AAAAAAAAAAAAAAAAAAAAAAAA/wAA/wAAAAQAAAAAAAAAAAAA/wD/AAIA/wAAAAAAAAEAAAAAFwD4/QAAAP0A
/wAAAP8cEAD+AP/9/gAADgAA/wAA/QAA+v8A9QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAP8AAAAAAAAAAAAA+QAAAAAA
/QAAAAAAAAD/AAAA+AAXAAAAAAAA/v4AAAAAAAD3AAAA/QAAAAAA/wAA/wAAFQwAAAAAAAAAHgAAAAAR/wAAAAAAAAD0AAAA
AAAAAN8AAAAA//4A/wAAAAAAAAAA+gAAAAAAAAIAAAQAAAADAAAF/gAA/wQAAAAAAP/6AP8ADAAAAAAAAwAAAAAA8vcAAP8A
AAAAAP8AAAAAAAAA/wAAAAAAAPgAAAD8AMUAAAD7AAAAAAD/AAAAAAAA/wAAAAAAAAD7AAAA/gAc/wAAAB7/APsAAAAAAAAA
AAAAAAAAAAAAAAD2AAAA9gAAAAAe/wD7AAAAAAAAAAAAAAAAAAAAAAAA9gAAAPYAAAD9/fr6GvcL/v7+/e/yFvv2/v0oJQf5
/Pn+BPgO+v3yAAAAAAAAAAAAAAAA9AAAAAAAGAAAAAAAAAAA/wAA/AAA//4AAA4AAAAAAAD0/wAAAAAAAAD/AAD+APsAAP7/
/v4AGQAA////AAUAHf////8AAP////wAAP7r//8AAAAA//8AAAAAAAAAAOwA+wAAAAD//AAAAAAABf8AAAAAAAD/AQAAAAAA
AAAAAAAAAP8WAAAA/wAA/CoAAAD+APv/AAD9+///AP8A+/8AAP8AAPr+/wD/DgBC//8A/ffq//v/Hfv+/f4J6Pn9//7/Ev73
+P75/hX9EP359AAAAAAAAAAAAAAAAP8AAAAAAP8AAAAA/gAAAB4AAP0AAP8A/QAZ/wAAAAAA//8AAAD/APv/AAAADQDkAAAA
AAAAAAAAAAAAAAAA/wAAAAAAIwAAAAAAAAAA6QAABQAAAAAAAP4AAAAAAAD/AAAAAAAAAP8AAAD/ABMA/AAA/wAAAAAAAAAA
AAoAAAAAAAAAAAAAAP8AAADoAAAFAAAAAAAAAAAAAAAAAAAAAAAA/gAAAAAAAAAA+QAA6QD/7QAAAAAAAAAAAPwAAAAAAP8A
AAAA/wAAAP8AAAD+B/7//wDP/f/+/gDx/Pz//gDm//v4//3+9v/m//4NAAAAAAAAAAAAAAAAAP0AAP8A+gAA/wAAAAD//AAA
GAAAAAAAAAYAAAAAAAAA/wAAAAAAAAAAAAAAAPYA/wAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAP4AAADTAADwAAAAAAAA6QAA
AAAA/gAAAAAA5QD+/wAAAPoAAAD/EgAA/wAAABkAAAAAAAAAAAAAAAAA//4A/wAAAL0AAAD/+v7//y8aKf/+/v///f7//wD/
5P7k/f3+4f+7/f8TAAAAAAAAAPcAAAAAAAAAAAAAAAAA/wAAAPUA+P8AAPr4/Ovp/xT9+/v58ehB8vz+Bv399wFERC4m/uX7
+eP/AP8AAAD//wAAAAAA/P8AAAAAAP//AAD+IADtAP4AAAAA/wAA/gAAAP4AAAAAAAAA/wD+AB8AABAA7AAAAAD/AAD6AAAA
AAAAAP36AP8AAA8AAAAADAAAAP8AAP7/AAAAAAAAAAAAAAAA//4AAAAKAAD+AAAM/wD+AP/8/Pn++/EAFf/9/f7t7U/1////
5f769/9EM/r/5P397gAAAPYAAP8A///+AAD//wAAAAAAAP8qAP/8APH/AAAA//8ADAAAAAAAAP8AAP8AAAAAAAD+APYAC/4f
AAAA/vz//A4A/wD///8FAP7//f8AAQD/6fz6/yX+B///+/8AAP8PAAAAAAAAAAAA/wAAAAAAAPgA+gD6/jcAAAD+AP/y/vz+
//7++/j/+f7+//8RPCnyDP8L9//GEP77AAAAAAAAAAAAAAAAAP8AAAAAAAAU/wAAAPkA/gAAAAAAAAAAAAAAAAAAAAD+AAAA
AAcAAP0AAA7/AP0AAP8AAAAAAAAAAAAAAAIAAAAAAAAGAAAAAAAAAAD//gD/AAAAAAAAABQAAAAAAP8AAAAA1gAAAAAAAP4A
5wAAFhsA/wAAAP8AAP8AAAD3/wAAAAAA//8AAAD6APP//wD/APn//wD+7/z8+QcAQf3/AP/+AP7+KgD++QDnE/79AAAAAAAA
//f/AP0AAP8AAAAA/wAAAAwAAPwA9QAA/gAAAP//AAAAAAD/DwD1AP4A/QAAAP0AAP8AABABAAAAAAD/AAAAAAAA/xIA9QD/
AP0AAAD+AAAAAAAODwAA/wD/AP/+AP////8A////AP8A+gQA/wD//wAA9/8ABfsn7v71//Hh+/r9+RLz9wT8/vX9PPj7Gfv2
+fMC7wcAAf8A/wD//wAAAAAA/v8AAAAAABgAAPgAAAD2//UMAAcAAP8AAAAAAAAAAAAAAAAAAAALAAD/AP3/+P8AAAAG/wAI
AAD/AAAAAAAAAAAAAAAAAwAACAAAAPwAAAAA+wAA/wAAAAAAAAAAAAAAAAAAAAEAAA0AAAD6AAAAAO3/AP8AAAAAAAAAAAAA
AAAAAAAAAAD/AAAAAAAAAAAAAAAAAAAAAAAAABgAAAAAAP8A9QAAAAAAAP4AAP8AAP8AAAD/AAAAAAAAAAAAAAAAAAwA/wAA
AAD+AAAAAPkAAAAAAAAAAAAAAAAAAAAA/wACAAD/AAAA/AAAAAAAAP7/AAAAAAAAAwAAAP8AAAAAAAAAAAAAAP7+AAAAAAD+
/wAAAAAAAAMAAAD/AAAAAAAAAAAAAAD+/gAAD/ZL+AXz+e36+hcA7/IO9Pz9BQrhB//yBPYQEvX8+v8AAP//AAAAAAAA/QAA
AP8AAAAAAAYAAAAAAPv+AAAA/wAA/wAAAAAAAAAA/wAAAAAAAAAAAP8ABwAOAAAAAP3/ABUAAP8AAAACAAD+/wAAAAAA/wD+
AAD/HQ8AAAAA/wAAAAAAAAAA/AD/+gAAAAAAAAAAAAAAAAn/AAAAAAD8/wAAAAAA/wAAAAAAAAD+AAAA/wAAAAvy/wACAP//
+v8AAAD/ACQAAAAAAP8AAAAAACH/AP8LzwAA/wDY/gD+AAAAAAAAAAD//wAAAAAA8f8A/QAA/xz/AAAAAAv/AAD/AAD/APUA
+gD/AAAAAAH/AAAAAAD3/wABFv8A+QkAAAAAAP7+/AAA/wAA/gAA/////wAAvv0A/v8AABQAAAAA/wD+//8AAP8AAAAAAP7x
AAD/AO3+APYA//8A/wD/AAAAAAAAACUAAAAAAPwAAP8AAP/kAAAAAAAA/wAAAAAAAP0AAAAAAAAAEAAA//gAAAD/Gv8AEAAA
AAAAAAAAAAAAAAD+AAAAAAAADwAAAAD+APUAAP7/Bfj/DQAQ/////wD//v8A/wAa/wL+/Pf/Gv/9/v8HAAAAAAAAAP8AAAAA
AAAAAAAA/QAKAAAAAP8A+QAA/AAAAAD9AAAAAAAAAAAAAAAAAAwAAAD/AAAAABMAAPEA/wAA/wAA/wAAAAAAAAAAAAAAAP8A
AB8AAADxAAAAAAD/AAAAAP8aAAAAAAAAAAAAAAD+/wAAAP8A/gAAAAAA/wAAAAD/GgAAAAAAAAAAAAAA/v8AAAD/AP4AAAA+
5A/16BH0+Pv4+Q/rJ/g5/Pb85/zm+zL6/PYo5xUHGev8/foA+/////0L/zn+E/7//v8B+/8K/wP84vz//wAAAAAAAAAKAAAA
AAAAAAAAAAAAAAD/AAAAAPQAAAAA//37/QAAAAAA//AAAAAgAAD/AAD/AB//AP/4/QD+MgAAAAAA/gAAAAAAAP8AAAAAAAAA
+AAAAAAA9/4AAAD+HgD/AAD2AAAA/wAPAAAAAAAAAAAAFwAAANcAAAAAAP4AAAAAAAAAAPMA/wAAAAAAAP8AAAAAAADt/wAA
AAD+AAAAAAAAAAD5AP8A/wD/AAD/AAAAAAAA4gAA/wAAAAAAAAD/AP8AAAAA/gAAAAAAAP8AAAAAABkAEQAA/wAAAAAAAAAA
AAAA//8AAAAMAAcAAAAAAAD7AAD4/v/+APQA//7///8f9Pj/Bf/5+wD//v/3///+0f3/+gD/AAAAAAAAAAAAAAAAAAAAAAAA
AAAA/wAA/Q8AAAD/AP//AAD/+QD/AAsAAP//ABQAAP//AAD//wDjJAAAAAAA/wAAAAAAAAABAAAAAAAAAAD/AAAAAAAA9gcA
AAAAAAAAAAD/AAAAAAD4AAAAAAAAAv8AAAD/AAgAAAD+//zy/s/7//7+/v9I+Pr///8E3/L//v79/P4g/v7k/wD/AP/b/QAA
//8A////AP8AK+QA/wD/////Jv///gAAAAAAAAAAAAD/AAAAAAAAAP8A+QD/AAD/AAsAAPwAAP4AAAAAAAAAAAAA/gAAAP//
APv/AAAA/wDtAP8A//8AAAAAAAAAAAAAS/v/AAAA3QD//wAAAAAA7f8A7f77/P/2AOT8+/3+Cf76/f7+/wP/9QL+7P7yBgX+
OP4A/v8A/QD+AAAAAAAA//8A/wAFAPr9AP8A/AveACn7AAAAAAAA/wAAAAAAAAAAAAAAAAAA/wDyAP0AFQAAAP/+/gD6APT/
/P7/AP/9/v////8A/gf//f/9/gX//wMAAAD/AAAAAAAAAAoAAAD/AAAAAAAAAP8AAADoAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAD/AAD9BQAAAP////8AAPz//////QD2FQAAAPkA/jz//v/7AAX//yAAAAAAAAAA/wAAAAAA/wAAAAAAAAD/AAAA/AAF
AAAAAAAAAAAA/gD//wAAAPj/AAAAAAAAKgAAAAAA/AD/AP/+////AP3+/v///gD+//4AAAAA/wD+/v8L/wb//wAA/gAAAAD/
AP8A/wAAAP8AAAAAAAD6AP8ABv/iAAAAAAAAAAAA/wD/AAAAAP8AAAAAAAAACAAAAAYA+wAAAAAAAAAAAP4AAAAAAAAAAAAA
AAAAAP8AAAD/APAAAAAA/wAAHgAAAAAAAAAAAAAAAAAAAAD9APIAAP3+AAAABAUC80r7xQf29fP2AdMb9QP7EO7bQQoR9hHy
H/T+Bf///wD4AP4L//8AAAD//wAAAAAA8f///wDuAE/4AAAAAAAAAP8AAAAA/wAAAAAAAAAA/AAABAAA/gD9AAAAABD/ACMA
AAAAAAD/AAD/A/8AAAAAAAD5AAD/3QMAAAD/AAAAAAAAAAAAAAD/AAAAAPUAAAAAAAAAAOEABxEAAAD//wAAAAAAAPQAAAD7
AAAAAAAAAAAAAADz/gAAAP4AAP8AAAAAAAAAAP4AAAAAAAD6AAD/AAAAJQAAABEC/QD+AP//AAAADQD+/wAAAAAA/v8A/gD8
ADj+APcAAAAAAP7//wAAAAAA9AAACQD/9/7/AAAA/wAf//8HAAD/AAAA4wkAAAAAAAAAAAAAAAAAAAAAAP0A/QD/AP8AAAAA
APX/AAAAAAD/AAAAAAAAABcAAAAAAPYAAAD//v8ALQD/AAAAAP4AAAUF/wD/AP//+Pv/AP8L/gAP//wUAP4A//v///8A/+7/
AP8AFv/08//9/wv//P7/AgAAAAAAAAD+AAAAAP4A/wAAAP8AABoAAAD/AO8ZAAsAAAD9/wAAAAAA//YAAAD/AAAAAAD/AAAA
AAAG/QAA/Qb4/vwA9xH+/v7wCPr8/f7/+f/+HRQ2/hD+3/n+5gAAAP8AAAAAAAD+BwAM//0AAAAA//8AAAAAABT+AAD9+gP/
/gD/5v///wv/9f7///8Q//4M//T/+v9I/f/2AAAAAAAA//8A/wAAAPr/AAAAAAD9/wAAAP8AGf8AAgAAAAAAAAAAAAAAAAD8
AAAAAAAAAAAAAAAAAPoAAAIAAAAAAAAAAAAAAAAA/gAAAAAAAP4AAAAA/wAf/wAA/wD+/wAA//D++//+APT//wAAAAD//QAA
/fgAJ///AAAAAPwA/QAAAAAABQAAAAAAAAAJAAAAAAAAAPsAAAAAAPoAAAD//gAAAAAA9AAAAAAAACwA/wAA/wD/AP/7AAAA
AAAA/wAAAAAAAP0AAAAAAAAJAAAAAP8AAAAA+wAK//38AP7/AAAAAAAAAAAAAAAACAAA/wD/AP7yAAAACv8A/AD+/wAAAAAA
AAAAAAAAAAgAAP8A/wD++QAAAAAA/wAAAAAAAAAEAAD//wAAAAD+AAAAAAAA/vkAAP/5+//+AP//AAD/CQAkAP7/AAAA/v0M
SAAA//r+//H/APwAAAD+AAAAAPwAAQAAAP4AAP4AAAAA/wA7AAAA/wf+APIA/wAA/wAAAP//AP8AAAAF/wD8AAD/4/sAAP8H
FgAAAAAAAP8AAAD///7/APkAAv8A9/8A/zP9AP8ACQAABwAAAAAAAAAAAAAAAAAAAAAAAP8AAP/2AAAAAP8UAAAAAAAAAAAC
AAgAAAAAAAAAAP8AAAAA//8AAAD/FgAAAAAAAAAAAgAAAAAAAAAAAAD/AAAAAAD/AAAAAAAAAAAAAAAAAP4AAAAAAP3+AP8A
AAAAAAD/CQAHAP4AAAAAAAAAAAAAAAAAAAAAKAAAAAAAAAAA9QAA8AD+AAAAAAAAAAAAAAAAAAAAACgAAAAAAAAAAPUAAPAA
/wAAAAAAAAAAAAAAAAAAAAAYAAAAAAAAAADyAAD7AAT///4AAAAAAAAAEwAA/wAA+AAAAAD+/wAA/PsA+AAAAAAAAAAAAAAA
AAwAAAAAAP8AAAAAAAAAAAAAAPoAAP4AAAAABwAAAAAA/wAAAAAAAP8AAAAA/gD+AAAAAAD+AAAAAAcAAAAAAP8AAAAAAAD/
AAAAAP4A/gAAAP8TGgj3AP/////m+v///wcAABn////3/f///+39APUA/xsA+QAAAAAAAAAAAAAAAAAAAP8AAP4A/wD8AAAA
AAD/BAAAAPsO9/7+AAAAAAAAAAAAAAAAAP8A/f8AAAAA/v8AAAAAAP/9AAD+/wAAAAAA/v8AAP8CACf//wAAB/8A/gD//wAA
/wAAAAAAAAAAAAUA//8A/wD++wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAP8AAAAA/wAAAAAAAP8AAAAAAAAAAwAAAAAAAAAA
AAAAAAAAAPoJAAAqKOn98/Tu9vv5FQL02fb99v0I4TX288769e1FBPsE/xf+AP8A/f3///8F/P/+//8A+gAq///5//7+5A3/
EQD+/wD/AAAAAAAYAAAAAAAAAAAAAAD5/gAA/uwAAAAA/QAA/wAAAAAAAAAA/gAAAAAEAPoAAP8AAAAeAAD+AAkAAAAAAAAA
AAAAAAAAAAAA5gD/AAAAAAAA/wAA/AD2/wD+AAAAAAAAAAD9/wAAAP8A+QAA/wD/APQABQAw+/gA/gD5///+AAAA8f4A//8A
AAD+//r//f8d/f8AAAAAAAAA/wAAAAAA+/8AAAAADwD/AAAAAAAA6AAA+QDs/wD/AAAAAAAAAAAAAAAAAAAAAP8A+gAA/hQA
AAAA+/8AAAAAAAAAAAAA/QAAAAALAP8AAPcAAAAQAPv9AAoAAAAAAAAAAAAAAAAAAAAABgD/AAAAAAAA/wAA8v8w/gD/AP7/
//8AAAD9/wD/AAAAEv/+/f///sD//wD/7v4A/wD9////AAAA+/8AAAD5AAf+//f///4a//8a/xP+AP8A/////wAA+hj+AAAA
EQAa/gD6//8AyP////QLWfsG/tnf9fP48fX08hn6+yb8MOrvzPfe/xzsLAwAABMAAAD//AAAAAAA/wAAAAAAAPwAAAAAAADe
AP4AAAD5/wAA+v////4AAP//AAAAAAD8//n/AAn+HAAlAAAA3AAAAAD+AAAAAAAfAAAAAAAA9AAAAAD9APoA9wAA+/8AAAAA
AAAAAAAAAAAAAAASAAAAAAAAAAD+AAD8AP0dAP4A//8AAAAAAO0AAAAAAAD9AAD3AAD/Hv8ADwAA/gAAAP/+AAAA+QD/AAoA
AAAA/P8AAAD4ABH//wD/5yUA/gAK////AAAA7f8A/wAAAPv///L///7e/voAAAD/ABkA+QAAAAD/AAAABAAAAAAA/wAAAAAA
DP8AAP8LIQD/AP////8A/wD//wAAAAAAH/0A/f/9AAP+Bvr+Gdf//gD8/f7+/wD/9v7////+/yL+/+z//f/f/P0NAP8EAP8A
AAAAAAAA+v8AAAAAAAD/AAD/AAAAOAD//wAA/QAAAAAAAAAAAAD9AAAA//8A/wAAAAD/APsADAAA8g4AAAAAAAAAAAAAAAAA
AAAAAAAAAPgAAP8YAAAQAAD9AAAAAPkAAAAAAP8AAAAAAAD//wAAAPcAMQAAAP8K+v//ABP//v//AAD9/wAA/wAA+/7++f/8
CCH///sAAPsAAAD/AAAAAAAA+v8AAAAAACEAAAAA/wDiAP8ACAD/AAAA//8A/wAACgf/AAAA+gD///8AAA8A8v//A//////8
Iv///////v//////AAvz//n/9f/+/sb///0AAAAAAAAAAAAAAAAAAAAAAAAAAAAA//cAAAAgAAAA9wD9AAAA/wAA/wAAAP4A
AAD/AAAA/QAAAPwAHf8AAAAAAP8MAAAAAAAABwAAAAIAAAAAAP8AAAD/AA49AAAAAAAADAAAAAAAAP0AAAADAAAAAAD/AAAA
/wAPMAAAAAD/AAAAAP0AAAAAAP8AAAAAAAAA/wAAAP4AEP8AADsc4OsY6+3m9jwKFz8X8AH2/wnnFO7r/fYQEdzR7uAAAAAA
AAAAAAAA/v39//8AAAD/AAAA+wAAGQD1AAD9/v//+P8A/wD///349f//Gf//DgD98/8J//8HE/z/5AD9AAD/AAAAAAAAAAAE
AP8AAAAADgAADAD/AP4AAP4ADwAAAAAAAAAAAAAA/wAAAAAAAAYAAPwA/wD2AAAAAAD/AAAAAAAAAAAAAAAAAAAAAAD+AAD/
AAAA+QAAAP/v/QD8AP/////////7/v//AP8AEP7/9////Cf///8AAPcAAAD///8A/wAA+gAAAP8AABT//QAA/gAn//8A/wAA
AP8AAAAAAAAAGv7/AP/+/wD/AAD/AAAI7wAA/AAA//4AAP/9/wD+AAD+AAAAAAAA/f//AAD/AOkA/wAA/wAAIwAAAAAAAAAA
AAD/AAAAAAAAAP4AAP/8AAAAAAAA/xIAAAAAAADyAAAAGgAA/wAAAAAAAAAA9/8A/gD8AAAAAAAAAAAAAAAAAAAAAP8A9wAA
AAAAAPUAAAYA/wAABAAAAAAAAP0AAADyAAAAAAAAAP4AAP8I/wAAAAD+AAAAAP8AAAD/AP4AAAAAAAD/AAAAAAAACv0A/wAA
AAAAAAAAAAAAAAAhAAAAAAAA//8AAAAAAPYAAPQt+/7+/QD8/////+0s9f/8/wf+/wHw//r//fkD8f/tAAD/AAAAAAAAAAAA
AP4AAAAAAAD3/wAAAAAA/AD/AAAAAP/+AAAAAAAAIAAAAO4AAAAAAP0AAAAAAPn/AAAAAAAAAAAA+gAAAAAAAAAAAAAAAAAA
AAAAAAAgAAAAAP8AAAAA//8AAAAAAAAAAAAAAAAAAAAOAAAA7QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAD/APUAAAAA
F/4A+wAA/wAAGgAA/wAA/wAAAAL//vcAAP/v/wAAAA8AAPwAAAAAAAAAAAAAAAAAAAAAAAD4AAAA+wAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAD7ABIAAAAAAAAAAAAAAAAAAAAA+gAAAAAAAP4AAAAA/wD/AP4AAAAAAAAAAAAAAAAA9wAAAAAA/QDu
AAAAAAAAJgAAGwAA/wAAAAAAAAAAAAD/AAAAAAAAAwAAAAAAAPj+AAAdAAAA/wAAAAAAAP/8AAAAAAD/AAD+AAAA/vn0/wAA
//T9//8A///////+AA7//wAA+gD/9AD///4ARP3/+f/0/gAAAP////8A/gAO/wAAAPoA//QA///+AB7+//kA//7+AAD///8A
//8A/wD7AAAAAP///g8A/gA5/wDxAAD//wAA//8AAAD/AAAA+wAAAAAAAP8AAP8AGQAAAAD/AAAAAAAAAAAAAAAAAAAAAAAA
AAAADwAAAAAAAPH++/r++v0zBv/+//4J9/0D///17O78/vP3DP8h/f4GAP8AAPQACgAAAAAAAAAA/wAAAAAAAAD5AP8AIQAA
AAAAAAAAAP/8AAAAAAD+AAAAAAAA/wAAAAAQAPcAAAAA//4AAAD8AAAAAAAA/wAAAAAAAP0AAAAAAABEAP8AAAAAAAAAHP8A
AAAACgAAAAAA8QD4AAAAAP8A5AAADf329P0GAO0W/v798hT0/f7//vb/JQwB+v4h//8I+QIAAAAAAAAAAAAAAAAA/gAAAAD+
AA8AAAAA/wD9AAD1AP3/AAAAAP8AAAAAAAAAAAAAAAD/AAD9AAAACAAAAAAAAP//AP8AAAD/7QIA//8A//sA/hX/AP8QANf+
AP4AAAAAAAAAAAAAAAAAAAAAAAAAAAD/+gAAAAAxAAD/AP4AAAAAAAAAAAAAAPwAAAAAAAD9AAD+AAAAHgAAAAAA/wAAAP8a
AAD/ABf9/wAAAAAABf//AAAWAL0AAP8AAAANEgAAAAAAAP/sAAAJAAD+AAD/AAAAAADp/wAKAAAA/v4AAAAAAP/0AAAA/wAA
AAAAAAAAAAAA8PsAAAAAAPwAAAAAAAD//QAAAAAAAAAAAAAAAAAAAPgAAAAAAAAAAAD/AP8AAAAA//8AAAAAAAAUAAAA/wDv
AAAAAAAnAAAAAP8AAAAAAP8AAAAAAAAA//0AAAAA8AAA//8AAP3/AAD+AAD//gD/AAkA/wAAAP8AAP8AAPcCAAQAAAD+/wAA
/gAA/xIAAAD+AP8AAAD/AAD/AAD4/AAEAAAAAP8AAAAAAADsAAAACwAAAAAAAAAAAAAAAAUAAP//////AP/9///7/wDs//sA
//8A/1H/+v/sAPP//wP/AP8AAAAA/QAAAAAA+gAAAAAAAAAaAAAA/wDy/wAAAAAAAAD3ACQAAAAAAAAAAAAAAO8AIgD/APz+
8gD/AC0AAAAAAP8AAAAA/vwAAAAAAP8AABUAAAAAAPn/AAAA8AAAAAAAAAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAAAAAAAAAA
AAAAAAAL/gAA/wAA/wAAAAAAAAAA/CYAC/7l/v7/AP77////9gD//v7//wAA/P7////9/x/n/wAA5QAAAAAAAAAAAAAAAAAA
AAAAAAAAAP8AAAAS+gAAAAD/DAAAAAAAAAAMAO8AAAD9AAAA//cAAP8A7wAAAP8A////APv/AP8ABAD////4AAAAAP8AAP8A
AEYcAAAAAAAAAAwAAAAAAAAAAAAAAAAA9QAAAAAAAAD4AAD/+/4T//wA/v///v/9GQj8//kN/v/8/f/7//kPAf794wAAAAAA
AAAAAAAAABr/AAAA/v8AAAAAAAAAAPUAAP7/AAAAAAAAAAAAAAAA/wAAAAQAAAAAAAAA/wDqAP8A/gAAAAAAAAAAAAD+APkA
APoEAAAAAAAAAAAA+AAAAAka//32AP/6/////wD+//8A/yMA+Rv++v8A/+v+//QACwAA9wAA+wAAAAAAAAAAAAAAAPAAAPsA
AAAeAAAACQAAAAAA/wAAAAAAAAAAAAAAIwAAIAAAAP8A2QAA9fsAAAAAAAAAAAAAAAD/AAAAAAAA+QAAAAAMAPnnAAT/AAAA
AAAAAAAAAAAAAAAAAAD/AAD8AAAA/wD9AAADAAAAAAAAAAAAAAAAAAD/AAD/AAD1/wAAAPUAJfAAAP4cJ/70APv9/v7/B/zT
/v/+/wf/EP4K7f/+/vH1/QoAEPwA+gD//wAAAAAA/wAAAAAAAAgAAPUAAAD8/wAAAAX9//4A//8AAAAAAP8AAAAAAAAUAAz9
AAAA/f8AAAAAAAAAAP8AAAAAAAD1AAAAAAAA/gAAAAAAAAAAAAcABf0A/QD//wAAAAAA/wAAAAAAAAMAAP0AAAD9/QAA/wAc
AAAA/wAAAAAAAP0AAAAAAADzAAAAAP8A/gD/AP/4+QD7AO/+////AAD+/gD/AAAAJv/++v/+/+75/wAA8vwA+wD+/wD/AAAA
//8A/wAAAAT/APsA///8/QAAAAD/AAAA8gAAAAAAAAD/AAAAAAAVAAAAAP8A9/0AAP8AAAAAAP//AP8A/hv6AgAAAP4A+/3/
AAALABj/AOwAAAAAAAAAAAAAAAAWAAAAAAD/AP0AAAAAAAD9AAD7Gv35+BYA+/4MKP8I/wkD/f////8ACP/+Cvb/6fb6AAD/
/wARAP4AAP8AAAAA7wAAAAAAAAAA/w3/AP4AAAAAAP8AAAD/AAD/AAAA/yIAAAAAAPEAAAD/AAD2/wAAAAD/AAAA/wAA/wAA
AP8iAAAAAADxAAAA/wAA9v8AAAAA/wAAAP/8//8AAAD//wAAAAAA/PwAAP8mAPb//wAAAP8AAAD//wAAAAAAAP8AAAAAAP3/
AAAAJADhAAAAAAAAAAAAAP0AAAAAAAAAAAAAAAAA/wAAAAkAy/8AAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAAACAAAAMA
AP4AAAAA/wAAAAAA/wAAAAAAAP0AAAAAFgD//wAAEv/9/gAA/fT+//z/APr/AAD+/wD4/wQA/Q0AIfv+Cv8AAAAAAAD8AAAA
AAD/AAAAAAAAAAAAAAD/ACb/AAAAAAAAAAAAAAAAAAD++gAA/wD/AAAAAAAAAP4FAAANAAD/AP8AAP8AAAD3AAAACAAAAAD+
AAAAAP8A/gsAAAAAAP//AP///gD/BgD+AP8AAAAA/f//AP//APP+AAAAAP4AAAAAAAAAAAAA//8AAAAAAPkAAAAAAAAUAAAA
AAD/AAD4AP8AAAAAAAAAAAAAACAAAAAAABEA3QD/AAAAAP8AAAAAAAAA/gAAAAAAAAAAAP8AAAAAABL+AAAAAAD/AAAAAAAA
AP4AAAAAAAAAAAD/AAAAAAAS/gAA/wD9AAAA/zD///8AAP//AAAAAAD///8A/94AAP3/AAAA/wAAAAACAAAAAAAAAAAAAAAA
AAAAAAD6AAD/AAAAAP8AAAAAFwD/AAAAAP8AAAAAAAD/AAAA6ADh/gAAAAD//wAAAP8A/wAAAPT/AAAAAAD//wAAAAoA4QD/
AAAAAAAAAAAA/yEAAAD9/wAAAPEAAAAAAP/+APMA/woDAP8A///z/v///wD8/v8AAP7/APj3/gD//QAj/v/5AAAAAAAAAAAA
AAAA/wAAAAAA/gAAAAAAAAAACgAA+wAA/wAAAAAAAAAAAAAAAAAAAAAA/gAAAAD/ACvYAAD+/fz+6QD//////xj/Sf4N///9
/wD7//r/+AQp/f8OAAAAAAAAAP0AAAAAAAAAAAAAAAAAAAAAAPsADAAAAAAAAAAAAAD9AAAAAAAAAAAAAAAAAAAAAAD7AAwA
AAAAAAAAAAAA9gD/AAAA+gAAAAAAAAD/AAAA/gANAPQAAAD/AAAAAPkA/AAAAP8AAAAAAAAAAAAAAAAAKf//AAAA/wAAAAD/
AAAAAQAAAP/6AAAA//8AAAD/APcPAAD88SL/+AD7/P38/v//3/X///79//v4/fT90/gB/fMUAAD/AAAAAAAAAAAAAP7/AAAA
AAD2/wD/APgATQAAAAAAMAAAAAAAAAAAAAD5AAAAAAAA/QAAAAD/APkAAAAA/gAAAAD/AAAAAAAAAAAAAAAAAAMAAP8AAAD0
AAAAAAD7AAAAAAAAAAAAAPb/AAAAAAAJAAAAAP8A/gAAAADx/wD7AAAAAAAAAAD//gAAAAAACwAA/QD8/+wAAAYAAAAAAAAA
/QAAAAAA/QAAAAAAAP8AAAAAHADwAAADAAAAAAAAAP8AAAAAAAAAAAAAAAAA/wAAAAYA/v4AAAAAAAAAAAAAAAAAAPwAAAAA
AP8AAP8AAAD/AAoAAP8AAAAAAAAAAAAAAAD8AAAAAAD/AAD/AAAA/wAKAAD/AAD//wAA//wA///9AP7/AAAAAAAO9wAA//sA
y////f8A//8AAP4AAP8A7vwZAP8AAAIAAP0AAAAAANb/APb/AP8AAAD/////AAAA//8AAAAAAP//AAAA9gDNef8AAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAA6wUA9P4A+P39AP7p/v39FwD++wQADwAA/vf8AP7hACr9+wAAAAD/AAAAAAAA//wAAAAA
AAAAAAAA/gAAAAAFAAAAAAAAAAAAAPz//wAAAAAAAAAAAAAA+gAAAPsAIAD/AAAAAAD9AAD/AAAAAQD/AP8AAAAA/gAAAADy
AAT8AAD/AP8AAAAA/QAAAAAA+gAAAAAAAAAaAAAA/wDy/wAA/wD/AAAAAP0AAAAAAPoAAAAAAAAAGgAAAP8A8v8AAAD+/wAA
AAAAAAAAAAAAAAAAAAAAAAAA/QAAAAX/AA0A/v8AAAAAAAAAAAAAAAAAAAAAAAAAAP0AAAAF/wANAP8AAP8AAAAAAAD7AAAA
AAAAAAAAAAAbAAAAEwAAAAAA/AAAAAD/AAAAAAD4AAAAAAAA/wAAAAD/ABIAAAD/KP4A/gD3/////wD//v7//wAY//3///T/
//8D//8DAAcAAAAAAAAAAAAAAAAAAAAA/wAAAAD9AAAA/AAACQAlAAAAAAAAAAAAAAAAAAAAAAAAAAAA/AAAAPoAAO0AAP8A
AAAAAAAAAAAA/wAAAAAUAAAAAAAAAAD+AAAF//DnPSLaGOn39PXrZQoS8+8JxELvB/n8ASL6P+bwEgAA/gAAACD+AAAAAAD7
AAAAAAAA/w0A/wAAABUA/wkA/QAAAAAAAAAAAAApAAAAAAD5AAAAAAAAAAD3AADrAAAAHAAAAAAAAP//AAAAAAAAAAAA/wAA
AAAA8gAAAAAAAAAAAAAAAAAAAP8AAAAAAP4AAAAAAAAAABsAAPgAAAAAAAAAAAAAAPwAAAAAAAAHAAAAAAAAAAD6AAD+//3+
/v/89P////8EEO7+/v/21y/5+///DQn//P7/MQAAAP/vAAAAAAAACQD1AP8AABUA/wAAFwD+APj+APf/AP8AAAD//wAAAAD7
B/8AAAAUAPD/APUA/wAR/wD9/wz5AAAA+v8A/wAA/yX/APYA+QAMEwAAAP8ABf//8wAAAAAAAP8AAAAAAAAA/wAAAAkAAAAA
AAAAAAsAAP7/AP8AAAAAAAAAAPkANwAAAP8AAAAAAAD/AAD6AAAAAAAAAAAACwAAAAAAHP4AAAAA7AD9/wAAAAAA+///FAAA
AAAAAPsAAAAAAPsAAAAAABAAAAAAAAD6APj/APMR/v8w/+r//////+n//f/+/wD16v//AP///////f/p/wAAAAAA9v8AAAAA
AAAAAAAAAAAAAAAAAAAABwAAAAD8AAAAAAAAAAAAAAAAAAAAAP8AAAAA/QAAAPIAAA//CwD//wAAAAAA//r+AAD9AADpAP//
AAD/AADp+gDrAPz/AA0AAAAAAAD+APsWAAAJ/gD+AAD/AAAAD/8ACADk/gD+AAAAAAAAAAAAAAAAAAAAAAAA/QAAACAAAAD/
AP8AACf4AAAAAAAAAAAAAAAAAP/+AAAAAAAaAAAAAAAAAAAA9/8AAAAAAAAAAAAABQAA/wAAAP8AFAAA/AAAAAAAAAD7AAAA
AAD/AAAAAAATAP8AAAAEAN//AAAAAAAAAAAAAAAAAAD+AAAAAAAAAAAAAAAAAADmAP4LAAAA/gAAAAAAAP8AAAD+AAAAAAAA
AAAAAP4A7wAAAAAAAAAAAP8AAAAAAAD1/wAAAAAA/wAAAAD/APQAABIAAP8AAAv/EQD/AP8A/v8AAAAA+P7/AAAA+wDoACgA
AAAAAAALABMAAAD/AP8AAAAAAPj/AAAAAAAA9gAAAPz7+v74JBje/O/9/Pn7/Pr4/vnm7SL8G/0L/iUB+ikAAAAAAAAA///y
/wAAAAAAAAAIAAAAAAAAJQDx///1AAAAAAAAAAAAAAAA/wAAAAAA7wAAAAAAAAAA6wAAFAAA/wAAABz6AAAAAAD/AAAAAAAA
/v8AAAD/ABgA/wAA//8A/gAAAAAAAAAAAAAAAAAAAP8A/Q0A/wD8AAAAAAAAAAAkAAAAAAAAAAAAAAAA/OcAAAAAAAAA9AAA
AwAAAAAAAAD/AAAAAAD/AAAAAAAAAP39AAD4ACQA/wAAAAAAAAAAAAAAAAAAAAAAAAD9AAAAAAAAAAAfAAAJAAAAAAAAAAAA
AAAA/AAAAAAADgAAAAAAAAAA/gAA+gD/AAAAAAAAAAAAAAAAAAAAAP0AACAA8QAAAPEHABAA/gAA/wAAAAAAAAAAAAAA+gAA
AAAAAB8AAADhAAAAAAD9AAAS/xkAAAD/AP8AAAAAAPP//wAAAPwA/Pz/AAAA/gAAAAAXAAAAAAD/AAAAAAAA/wAAAAD9AP7+
AAAA+gAA/wAAAAAAAPkAAP//AAAAAAAAAP8AAAAT/wAABO74+/EVBfL6+/vw/fL4/gb+9S/4OvL4++bvGvP5J///////AP//
///+/QD//wD/AAAA//74///39SX/ABAAAAAAAAD/AAAAAAAAAAAAAAAAAP8A/wAA/wAkAAAAAAD/AAAA/P8AAAAAAP0AAAAA
AAD///8AAP8A4AD/AAAAAAAAAAAAAAAAAAAAAAAKAP8AAAAA/wAA/wYAAAAA/v///wAAAAAA//UAAAAA/gD/AP///v7/AP32
/wAJAAAAAAD1AP8AAAAAAP8AAAAAAD0AFAAAAP8A9gD+AAD//wD4AAD+AAAAAAD//wAAAP8AAP8A/wD/AAoAAAEAAAD/AAAA
AAAAAP8AAP8AAAAAAP8AAAAA/gD0AAAACQAAAP8AAAAAAAAAAAAAAAAAAAAA/wD/AAAADQAAAAAAAAAAAP//AAAAAAAA/wAA
AP0AABf//wAAAO8A/wIAAAAAAAD6/wAAAAAAAAAAAAD9AAALAAAAAAD9AAAFAAAAAAAA+v8AAAAAAAAAAAAA/QAACwAAAAAA
/QAABf/77ADyAP79//8AAAD7+wAAAAAABBz//v/+//P//wAAAAAAAAAAAAAAAP4A5/8AAAoAAAAAAAAAAADy/wAAAAAAAAAA
AAAAAAD+AOf/AAAKAAAAAAAAAAAA8v8AAP//7QAAAP8M//8A//f//wAAACv/////AA71AP7//vcA/+0AAAD//AAAAAAA/wAA
AAAZAP8AAAAA9QANAP779RFnHD4tDS7z7BMJNfIMGxwK8N8SA/fR/MwVBRoq2x8P6/vmzvUS+vj76yA99/vv/CcoE/r8Xvcj
+uH29uEAAAAAAAAAAAAAAADxBwAAAAALAAAAAAAA/wAAAAD+AA8AAPoAAAAAAAAAAAAA/wAAAAAAAAALAAAA/AAAAP/79AD9
AP//AP8AAABF/wAAAAAA/f8AHv73APYA/wAAAAAAAAAAAAAAAPQA/wD/AAAAAAAAAAAADgDv/wAA//////8A//8AAAAAABn/
AAD/AAAa//8i/+kA8wD//wAAAP8AAAAA/wAAAAAWAAAAAO8AAPIAAAAPAPEAAP//AP4AAAD//wD/AAAA/P8AAAAAAP3/AAAA
JwDlAP8A//3/AP8A/AAAAAAAAP8AAAAAAAAA/gAYAAAA7QAA/gAAAP8AAAAAAAAA+QAAAP8AAAAAAAAAAP8AABb+AAAAAAAA
AAAAAAAAAAAAAgAAAAAAAAAAAAYAAAAAAAD6/wAAAAAAAP0AAAAAAAIAAAD/AAD7/wAAAA8ADgD/AAAQAAD2AAAAAAAAAAD1
AAAAAP8A/wAA+gD/AP8AAAAAAAAAAPEAAAAAAAAAAAAAAAAA0QAAAAAAAAD9AAAAAAAAAAAAAAAAAAAA2wAAAAAA3QAAAAAA
AAAA5wAA+wAAAAAAAAAAAAAAAAD/AAAAAAAA+wAAAAAFAP4A/wAAAAAAAAAAAAAAAAAA/wAAAAAIAAAAAAAAAAD/AAD+AAAA
AAAAAAAAAAAAAOT/AAAAAAD9AAAA//4AMwD/FwD8AAD/AAAAAAAAAAAAAAD+AOwAAAAA/wAA/v8AAP0AAAAAAAAAAAAAAABH
AAAAAADxAP4AAAAAAAD+AAD7JwAAAAAAAAAAAAAAAP8AAAAAAAAaAAAAAPAA3QAAAAAWAAAAAAAAAAAAAAAAAAD/AAAAAAAA
/wAAF/gAAP8AAAD5/wAAAAAA//IAAAD/AAAAAAAAAP8AAP/t/wAAAAD+AAAAAP4AAAAAAP8AAAAAAAD+/wAAAAAAAAAnAAAA
AAD/IQAAAAAAAAAAAAAAABD6AAAAAAAAAOr/ABMA9v8AHwAA/gAAAAD5AP//AAACAP4AAP4AAP4S/gD8AAAhAAAAAP0AAAAA
AAYAAAAAAAD9AAAAAAAA/AAA9P8A+AAAAP//AAAAAAAYAAAAAAAA/f//AAD/AP4A/QD/AAD+/wD/AP8A+vkAAAAHCgD/AAD/
/wD/HwAK/AAA+v73Mu/3CvEG+wtNBPUM+f4J+fsXBuL6++z8CP8T8gAAAAAAAAAAAAAAAC0AAAAAAP8AAAAAAAAAAPkAAPgA
AAAJAAD/AAAA/v8AAAAAAAAAAAD/AAD/AAD8AAAAAAAAAAAAAAAAAAAAAAAAABQA/wAAAAAAAAAA+gAAAAD/HP7+AAAAAAD/
9gAA/w0AAAAAAP8A8/8A/9UdAAAAAAAA/wAA/gAA//gAAAD/AAAAAAAA/wAAAADt/AAAAAD/BQAA/wAAABb/AAD+AAD/AAD8
//0AAPcA5QAAAAD//wAOAAD/AAAAAPb//gAAAP8ADf8A/gAA/wD/AAUA//4AAAAA/QAAAAAAAAAAAAAAAPv/AP8AAP0YAP8A
AAD/AAAAAC0AAAAAAP8AAAAAAAAAAAAAAP0A5AAAAAAA/AAAAADdAAAAAAAAAAAAAAAAAAAAAAAPAA8A/wAAAAAAAAAAFgAA
AAAA/wAAAAAAAAAAAAAA/ADcAAAAAAz//wD4GQD/AP//AAAA/gAAAPoA////AAAAFgAAAAAAAAAAAAAAAAD/AAAAAAAAAAAA
AP4AAAANAPsAAAAAAP8AAAAADgAAAAAAAAAAAAAAAP8AAAAA7wDw/gAA/wAc/wAA//8A//79DP//AAAA+wD9/xIAAPQA2v//
BP8H/QAIAP8A//////////r+AP7///8A9A4A9+z//wMAAAD0AAAAAP8ADQAAAAkAAAAAAP3/AAAAAAD2BQAAAAD6AAAAAP8A
AAAAAPwAAAAAAAD7AAAAAPsAIgD+AP///v//AP///////gD///0A/wAAFf///v/9Dgj+AP4AAAgAAAAA+wAAAAAA/QAAAAAA
AO8AAAAAAAAYAAAACP/7/fsA+AT4/fr2EP0L/f8I/v/8+BL+/f0H0/3//QAAAAAAAAAAAAAAAAAAAAAAAAAA/wAAAAAA/94H
AAD++wv//wD9/P75/wD/LPwA//8c//X+//z8/v/p/iHs//sMAAAA//3/+gAAAEH9AAD/AAD+///9/f8A7v/7AAAAAAAAAAAA
AAAAAAD9AAAAABAAAAAAAP8AAAAAAPAA/xoAAAAAAAAAAAAA/gAAAAAAAP8AAP8AAAAVAAAA/wD/AAAAAP8A/wD/5vf/AAAA
/wD9/wAA/wwAGP/+EwAAAAAAAAAAAAAA/wD+AAAAAAAAAAAAAAAVAPgAAAAA/v8AFQAAAAAAAAAAAP0AAAAAAP3/AP4AAAD1
AAAAAP7/ABUAAAAAAAAAAAD9AAAAAAD9/wD+AAAA9QAAAP/x/v8xAP8A/////v///gT/APX/AP/8+f8A/AQKAP//8/8AOAAA
AAD/AP8AAP8E/wAAAAD/APz/AP7ZCgAA/f//AP8A/wD//wAAAPkAAAAA7QAW6QD/APsA+wD/DgD//wD/AAAAAAAAAAAAAAAA
AP4AF/wA/wD8AAIAAA//AAAAAAAAAAAAAAAABP8AAAAAAP8AAAAAAAD9AAAK/wAAAAAAAAAAAAAAAAT/AAAAAAD/AAAAAAAA
/QAACgAAAAAAAP/4AAAAAAD//wAAAAAAAP8AAAAAAAYAAAAAAAAAAAAA+AAAAAAAAAAAAAAAAAD/AAAAAAAFAAAAAPz+AP8A
AP8AAAAAAPsAAAAAAAD/AAD3AP8ALAD7AAD8/gD/AAD/AAAAAAD7AAAAAAAA/wAA9wD/ACwA+wAAAAAFAAAAAAAA//0AAAAA
AAAAAAIA/wAAAAD9/AAA/wD//wAA/gD//QD/AP//AAAAAAD//P0AAA8AMf//AP/////+Av84////A/3///8AAP/9//r0/f/9
/8P+//4AAAAAAAAAAAAAAAD9AAAAAAD/AAAA+P4AAAD2AAD+AAAAAAAAAP4AAAAAAAAAAAAAAAAA//wAAP4A9wAAAAAAAPsA
AAAAAAAADgAAAP8AAAAAAAAAAP8AAP/+AAAAAP8AAAAAQAAAAAAAAAAAAP8AAAD/AAAAAADj/AAAAAD/AAAA//wA/wABAP4H
/wAAAAD//wAA/wAA32b/AAAAAP//AAD+AAAAEAAA//4AAAAA6v8AAP8AAB79AAAAAAAAAAAA/gAAAAoAAAD/AAAAAPcAAAAA
AAAE/wAAAAAAAAD/AAAAAAAAAP0AAAAIAOcAAP8AAP0A/gAAAAAAAAAA/wAAAAAAAAD9AAAACADnAAD/AAD9AP4AAAD4//sr
/xEcNv78//f/7/3//xH99PX7/f/++P/vA/3//wAADwAAAP8AAAD+AP8AAAD8AAAAAAAAAP8A+/8AAAAAAAAAAAAoAAAAAAAA
AAAAAAAA/gAAAAAAAOAAAAAAAAAAAAAAAAAAAAAA/wAAAP//APsAAAAAAAD6APYAAAAAAAAaABUAAAAAAAAAAAAAAOoAAAAA
AAAA+P//AAAAAB0AAAD+AAAA/wD/AAAA//8AAP8AAAD/APQAAAD+//n//wD97f79///3Ev3///4T//78/Pz9/f/cDSD7AAAA
AAAAAAAAAAAA+gAAAAAADAAAAAAAAAAAAAAA/AAAAAD/AAAAAAAAAAAAAAAAAAAAAAD//QAAAPQAAP7/AP0AAAD//v//AAAA
//8AAAALAP/+/QD//gAg/SL9/QD6//8A/fP+/f/4//b8///////8I/7//gMA1Pr/H/8A/gAAAP7v//8AAAD//wAAAAAA5v4A
AP/8ADb+/wAAAP8AAAD/8QD/AAAA//8AAAAAAOj/AAAA/wAQ/gAAAAAA//8AAP0AAAD+APn/AAD4AAAAAAAA/wAAFPsAAP/+
/wD/7P8A///8//7/Dv//ANnJ////8/8A/hz///EA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAPQAAAD/AAABAAAAAAD+AAAAAP0A
AAAAAAAA6/0AAAAAAAAAPQAA/wAAAAAAAAAAAAAAAP4AAAAAAP0AAAAAAAAAABEAAPIAAAAAAA7/AAAAAAAAAAAAAADp+gAA
AAAAAAD8AAD3AAD/AAAAAAAAAAAAAP8AAAAAAAD/AAAAAPsADgAAAAAA/wAAAAAAAAAAAAD/AAAAAAAA/wAAAAD7AA4AAAD/
AP8A/wD/9P//AAD///8A/wD///7/AP///wAc//b8AP4AAP8AAAAAAAD/AAAA/QAAAAAA/wAfAAAACfwAAAAAAAMAAAAAAAD/
FQAAAP4AAAAAAAAAAAAAAPv+AAD/AP4AAPz7CP//AAAr/P8AAAAAFfr+/gAA/gAC+P8AAAD/AAD8APkAAAAAAAAAAAAAABX/
AAAAAAAAH/kAAPcA///7AP/0/////wD7/gAA//8A+/X//v8KAB3+//8AAAAAAAAA/AAA/gAA/QAAAAAAAP///QAA+wAyAAAA
AAAA+v8AAAAAAAD2AAAA/wAAAAAAAAAAAAAA+fsAAAAAAAAAAAAAAAAAAAAAAAD5AAAAAAAAAP8AABYA+wAAAAAA/wAAAAAA
AAAAAAAAAAAAAAD/AP8AACD/AAAAAAAAAAAAAP4AAAAA//0AAAAADQAA/wAA//8A6AAA8wAAAAAAAAD/AAAAAADsAAAAAAAA
/wAAAAD9AAMAABcAAAAAAAAA/gAAAAcAAAD/AAAAAPcAAAAAAAAE/wAAAAAAAAAAAP4AAAD9AAAAAAAAAAD3AAAAAAAACf8A
AP4A8f38AP4e/v7+DgAt//4ADwAABvv+AP8LAKv0/gAAAAD/AAAAAAAAAAAAAAAAAAAAAP8AAAAAAAD7/AAAAADyAAAA/yAA
/wAAAP7/AAAAAAAI/wAAABAA2v//AAAAAAAAAAAAAAAAAAD/AAD2AKgAAAAAAAAAAPQAAAAAAAAA/wAA/wD/AAAAAAD/AAAA
AAAXAPwAAADsAAAAAAAA/xIAAAAAAAD8AAAAGAAAAAAAAAAAAAAA6P4AAP8A/v8VAP/1/v7/9wD89QUA/f4A/y7/AP/7AA8K
/xf/AP//FQD///7///cA/v8FAAD/AAAuAAD//QDdCwAX//b+APwAAAAA/wAAAP/6AP8A+wD//wD6/wD9Rv//+wIA/wz+AP/+
//7/DAAR//0A/AAA//wM///8ANgQ/wD+AAD/AAD/AAAAAAAAAAAAAAQAAAD/DAAA/wDxAAAA/wAAAAAAAAAA/wACABMA/wAA
AAAAAAAAAAAA+A8AAPwA/yv8AP/+////7gD+//4A/wAAAP4AAP39AN73AAD+//7/+//6+v///wn7/v/+//8K//8I//v////+
Cv8IAAAAAAAA/gAAAAAAAP8A/wD//wAA/QAAAAAALgAACwAAAP//AAAAAAAAAgAAAP4AAPgAAAAAAAAAAAv/AP7+8+j9/wD1
8P//CwMIBfr////+ANf+/P//CAAN/hv7/wDrAAAA9v///wAAABUAAAAAAADu//4AAP8ACAD0+wAAAAAAAAAAAAAAAP4A+wAA
AP8AAAAAAAAAAPMAAAP/+v4AAAD//wAA/wAR/wAAAAAAAO7+/vwA/wD//wD/APr/AAAAAAAAAAAAAAAAAAAAAAD/AAD+AAAA
/wAAAPsAAAAAAAAAAAAAAAAAAAAAAAAAAB4AAAD/AO//AAD7AAAAAAAAAAAAAAAAAAAAAAAAAAAeAAAA/wDv/wAAAAD4AAAA
//4A/wAA9/X7AAAA+gAA/wAA//8AQv//Bv8AAPr/AAAA//9n/gAA//4AAAAAAP//APv5APX+AAAAAP/8APQAAP/zCP8A//8A
AAAANwD+/wD//QAB//8AAAAAAAAAAAAA9AAAAP8AAAAAAAAA/gAA//0AJgD/AAAAAAD2AP////0AAAAA/wAAAAAAAPkA/v//
AD4A/wAAAP8AAAD/EwAA/wAA//wAAAAAAAD//wAADQDwAP4A/vz++v4A/vn///3u/v7//f//CP/+/P4H/gH/Fe3//gAAAP8A
AAA5AAD/8wD/AAAAAAAA/gD+AAD3AAP/AAAAAP4AAAD//QAAAAAA/wAAAAAAAAAAAAAA/wD0AAAAAAAAAAD8AAAAAAAA/voA
AAAAAg0AAAAAAAAA9AAAAv8A/gAAAP8AAAAAAAD/AAAAAAAA/gD1AAAaAOsA/wAAAAAAAAAAAAAAAAAAAAAAAAAEABUAAAAA
+QDt/wD/AP8AAAoAAAAAAAAA/gAAAAAA/gAAAAD/AAD//QAABAAAAAAAAAAAAAAAAAALAAAAAAAA/wAAAAD/AP4AAAD/AP//
FQD///7///cA/v8FAAD/AAAuAAD//QDdCwAXAAD//wAAAP8AAP8EAP8A/wAAAAD9/gAAAAAAHPoAAP0AAP8AAP////8A/gD+
/wAAAAAAAFkAAAD+//T//wD/AP0A/wAO+gD/AAAA/QAAAAAAAP7/AP8ABfsO//8A/v/+//38///+/vwD/v7+//7++yL//v/+
/v//+/b/GwAAAAAAAAAAAAAABQAAAAAAAPsAAAAAAAAAAPr/AA0AAAAAABEAAAAAAAAAAAAAAAAS8gD/AAAAAAABAAD5AAAA
AADrAAAAAAAAAAAAAAAA+zEAAAAAAAAA9QAABgAAAAAAAAAAAAD/AAAAAAAAAP8AAAAAAAAAAPcAAPoAAAAAABYAAAAAAAAA
AAAAAAAA8QAAAAAAAAD/AAD/AAAA/wAAAAAAAAD7AAAAAAAAAAAAAAAAAAAA+gAAAP7//v/8IP8C/v7+//7//v/+//Po//7/
/v7//wv+/xsAAP8AAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAD4AAAHAAAAAAD8AAAAAAAAAAAAAAAAAAkAAAAAAAAA9wAAAAAA
AAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAAAPsKAAMAAAAAAOX//wAAAAAAAAAAAAAA/gAA/QAAAADtAAAACQAAAAAAAAAAAAAA
AAAAAAAA/QAA/wAAAAAA7QAA9gAAAAAAAAAAAAAA+QAAAAAAAAAAAAAAAAAAABP/AP8AAAAAABYAAAAAAP8AAAAAAAAA7wAA
AAAAAAAG/wAAAAAAAADp/QAAAAAAAAAAAAAAABsAAP8AAAcA/QAAAAAA/PsAAAAAAP4A9QA1/xAAAP0AAP8AAP//APr/AAQA
APz8AAAAAAD/APUANQAQAAAAAAAAAAD//wD7AAAA/wD/AP8AAAAA/wAA/wD/AP4A//8A/wD//wD/7/8ADAAAAAAAAAAAAAAA
AAAAAAD/AAcAAP8AAP8A//sAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAD/AAAAAAD+AAD7AAD/AAAAAPwA/wAAAP//AAAAAAD/
/wAAAAsA2P//AAAAAAAAAAz/AAAAAAAAAAAAAAAA+/4AAAD/AP0AAAD++z///AD+/P/+/wD/Lv7////x/+b+/x39/f+w/vwL
APz/AP8AAAAAAAAAAPoAAAAAAAD+AAAJAP8A/QD+AAAA/wAAAP//AAAAAAACAAAAAP8A/gAAAAD/AO8A/w8AAAAAAAAAAAAA
APQACwAAAAAAAAAAAAAA/wD8/wAAAAAADAAAAAAAAP8EAAAA/gAAAAAA/wAAAAAA8v8AAAAAAP//AAAGAAAACwAAAAAAAAAA
AAAAAAAAAOkWAAAAAAAAAAD/AAAAAP0A/wAAAAAAAAD+AAAAAAAVAAAA///9//4AAAAA//8O//7///////8A/wD//wD/+f37
/v8A//wAAP//ROf+/wD//gAAAAAA//gAAP/+APX//wAAAP//AAD//zrnAP8A//4AAAAAAP/4AAD//gD2//8A/wn///8P//7/
///9//////8A9PL///////7/EP7/EwAA//4AAAAA///xAAD+/wAAAAAAAP/7AAD9AAj//gAAAAD+AAAAAAAA8gAAAAAAAAAA
AAAA/wAAAADyAAAAAAD/AAAAAAAAAAAAAP7/AAAAAAAAAP0AAAAAIgD+AAAAAP8AAAAAAAAA/AAA/wAAAP4AAAAAAAD/APAA
AP8d8fcBE+wE9hT2/Bc6BycQBRfz6gPu/eX5/yPICvv2AP7/AP8AAP8AAAAAAAD/AP8AAAAA/f/+AAAsBgAA/AAAAAAAAAAA
AAAAAQAAAAAAAAAAAAAAAAAAAA4LAAAAAAD//+0AAAAAAAUAAAD3AAAA7AAAAAAAAAAi/gAAAAAAAAAAAAAAAAAAAAAAAAoA
AAAAAAAAAADw/AAAAAAAAP8FAAAAAAD//gAAAAEAAAAAAAAA/wAAAOkAAAAV9v8C/gD9/Bv8/gsh/hX/ABn8AAr9/P7/9P/2
Ef/6AP8A/fAAAAAAAP//AAAACgAAAAAAAAD6AAD/7v8AAP8AAP8AAAAAAAD/6hn/AAAAAP8AAgD/AAAAAPL/AP8ABwAA/wAA
AAAAAAAA/wAAAAAAAAAAAP8AAP/+AAD//wAA//8AAAAAAAAUAAAA+gAAAAAAAAD/AA4Q/gAAAP/9//84AAD/AAAA/AD//xb/
AAAA/v/++v/+/TP/AAAAAAAAAAAAAAAAAAAAAPoAAAAAAP8A/wAA/wDhAAAAFAAA/wAAAAAAAAAAAAD/AAD/AAAAAP//AP//
HAAAAPn9/gr9AAv+/P4DAwEWB/7/Afz//fkI/f38/8H5//3///8C+gD7BP///gr0FP78/wDv///9/f/+9P/V7v8PAAAAAAAA
/AcAAP8AAP8AAAAA/wAAAP4AAPUA+gAA+v8AAAL6AP8A////CvoV//3/APUA//7///8AAPfuAAUAAAAAAAAAAAAAAAD6AAAA
AAD8AAAAAAAAAAD+AAAVAAAAAADu/wAAAAAAAAAAAAAA/vQAAP8AAAAADwAABgAAAAAA7wAAAAAAAAAAAAAAAAD6AAD/AAAA
ABkAAAD+//7//wb//P8k//zgN/7///8O/P7+///////7/P8cAAAAAAAAAP8AAAAA/PUAAAAA/wD/AAAAAAAA/gAA+wAAAAAA
AAD/AAAAAAD+AAAAAP4AAAAAAAAAAPwAAAwAAAAAAAAAAAAAAPUAAAAAAAAAAAD/AAAA/QAd/wAAABn+APcAAAAAAAD/AAD+
AAAA/wAA/v/6AAD+GwAACQAO/gD3AAAAAAAAAAAA/wAAAAAAAP///AAA/x0AAAAA/wAAAAAAAAAAAAAAAAAAAAD9AAAAAP8A
AP8JAAADAP0cAP8AAAAAAAAAAAAAAAAAAAAAAAD+AAD2EgAAAAAr/wAGAP4AAAAAAAAAAAAAAP4AAP///gAA/tX/AAAAHf8A
/wD+AAAAAAAAAAAAAAD+AAD///8AAP/bAAAAAAAAAAAAAAAAAAAAFAAAAAAADAD/AAAAAAAA/gAA+gAA/wAAAADnAAAAAAD/
AAAAAAAA/f8AAAD/AB4AAAAAAAAAAAD/IwAAAAAA/gAAAAAAAP0AAAAA/wAdAAAA/wD+/wAA//7//QACAP7/AAAAAAD//wAA
//EA6GX/AAAA/gAAAAD5AP8AAAD/JwAAAAAA//8AAAD1ABoAAAAAAAD8AAAAAP8AIgAAAAAAAAAAAAAA+QAA9QD2AAAAAAAA
AAAAAAAAAAD6AAAAAAAABQD1AAAAAPUAJvMA/QAAAP0AAAAAAAAAAgAAAAAAAAAAAAAAAAAAAP8CAAD/DRv//QD+////AAAA
/AAAAAD+AAj///wA/wD8//4FAAAAAAAA/wAAAAAA/NkAAAAA/QD9AAAAAAAA/wAADgAAAAAAAAAAAAAAAAD8AAAAAP4AAP0A
AAAAAO4AAPQAAAD+CgAAAAAAAP8AAAAGAAAAAAAAAAAAAAD/FQAABgAAAAAAAAAAAAAAAAAAAAAAAAAA/gD/AAD//AAAAAAA
/wAAAAAAAP8AAP77AAAAAB0AAAAAAAAAAAD/AO7//f4AAAD/+v//AAD7+v8AAAAQAP//AAAA/QAp/v34AP0AAAAAAAAAAAAA
/AAAAAAAEAAAAAAAAAAA/wAA+RsA//sAAP/7/wAMAAD9AAAAAAYAAP//AAD6APv9/PwbAP8AAAD/+wAAAAAA/gAAAAAAAAAA
AAAA+gD8APwAAAAA/AAAAAAAAA3+AAAAAAAAAAAAAP8AAAAA//4AAP0A+vP+APzocj/0/P/n+P////v/Bu71/wEO//b6+f0A
AAD/AAAAAP/q/gAA/wAAAAD/AAAA/QAA/ADvAAD/AAAA+AAAAAAx+/j/AAD/AAAA/QAA//0A//4A8gAA/wAAAAAAAAD8/vcA
AAD//wAAAAAAAAAAAAAQAPD/AAAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAAAAADgD1AP8AAAD/AAAAAP8AAAAAAP4AAAAA+gD9
AAD4AAAAHwAA/wAA/gAAAP//DysAAADyAAAAAAAA/v8AAP/+AP7//wAAE/8AAAAAAAAAAAAAAAAAAAD+AAAAAP0AAADtAAD8
AAAA//8AAAAAAAD4AAAA9gAAAAAAAAAAAAAA8/4AAP7u/gD0APb9////+v/+/v//+/4A/vz/Kf/+/1H+/wgA9AAA/AAAAAAA
AAAAAAD/AAAAAAAAAC4AAADgAAAAAPwAAPkAAAAAAAAAAAAAAAAAAAAAAAD8AAAADwAAAAAAAAAAAAAAAP8AAAAAAAAAAAAA
/wAAAAAAAOoi/gAAAAAAAAAAAAD/AAAAAAAAAAAAAP8AAAAAAADqIv4A/gD9//4AFBH////+//wP/wD/AP8G/v7+/j0AxP3/
9f0IIvX9AA7x/P0X7P73HRb///3///z4EA7z/vQA/v0ABgAA/gD/AAAAAAAAAAAAAAAAAAIAAP4AAAD//gAAAAAA/f4AAAAA
AP/kAAAAGQAAAAAA/wAAAAAA//kAAP8K/QD8APz+//8AAAD+/wAAAAAADv//+QD9//v4/wAAAAD9AAAAAAAAAP0AAB8AAAAA
AAAAAAAQAAD//QAAAAAn/wAA//v/AP8AAP4AAAAAAAD+AAAAAP4A//8AAAAE/wD/AAD/AAAAAAAAAAAAAAAAAQAA/wAAAP/9
AAAA//7/AAD/+QAAAP8A9wAAAAAAAP8AAPP/KwAB/wD/AOj/AAAA/xkA/wAAAP/+AAAAAAD7///9AP8AKf8ADAAAAAAAAAAA
AAAAAAAA/wAAAAAACQD/AAAAACwAAAAAAAAAAAAAAAD/ABAAEgD/AAAAAAD6AAAAAADwDP8AAAAAAAAAAAAAAP8AAAAAAAAA
AAAAAAAAAN4A/P8AAAAC/wD8AAAAAAAAAAAA/wAAAAAABgAA/wAAAPT9AAAAAv8A/AAAAAAAAAAAAP8AAAAAAAYAAP8AAAD0
/QAA/wD////7AAD////p7/n/////++H//wD//w4AD/4A9wAA/gAAAP/2AAAA6QAjAP8AAAAA/v8AAAD3APL///oAAP4AAAAA
9gAAAAAAFgAAAAAAAAAAAAAA/gD3AAAAAAAAAAAAAAAAAAAA9f4AAAAAKAAAAAD/AAAA+gAA+QAAAP4AAP8AAAAADADxAAAA
AAAAAAAAAAAAAPr/ABcAAAD+AAAAAAAA/v8AAAD+AAAAAAD//wAA+gAX/wAAAAAA/wAAAAAAAP7/AAAAAAAAAAAA//8AAPoA
7AAAAAD7//7/AP7/AP//AAApAAAAAAAA/wD/GwD2APr8APr/Cf7+/QD//v//AAAAIgAAAP8AAAH/APsAAAD++wAAAAn/AP0A
//8AAAAAAAAAAAAAAAACAAD7AAAA//sAAP3/+/z/AP36+XL++/8P9P///AL//vv+//0O/wv8+v8AAAD9AAAAAO87APwA/f8A
AAAAAAD+AAD6AAD8//8A/v/8//8A/vwPMP8AAO32AAD/AgD+/f8ABvYA+f78/wAA/wAAAAAAAPoAAAD9/wAAAAAAAAAAAP4c
AB4A/wAAAP8AAAD//P/uAAAA+P8AAAAAAAD/AAAAFQAT//MAAAAAAAAAAP0A/QAAAPkAAAAAAAAA/wAAAP0ADwD0AAD//wD/
AAD6AP8AAAD5/wAAAAAA//8A/gD/+hf+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAF/wAAAAP/AP8AAAAAAAAD/QAA
AAAA/QAAAAD+AAAA//0AAgAAAAAAAP/4AAAAAAD//wAAAAAAAP8AAP4GAP0A/wAAAAAAAAD/+AAAAAAAAAAAAAAAAAD/AAAA
AwD+AAAAAAAADQAAAAAAAP78AAAAAAAAAAAAAP8AAPsA/fsAAAAAAAAAAAD+//8AAAD4AAAA/wAAABkAAAD/AP8AAAAAAAAA
AAD99QAAAAD7+/8AAAD8AAD/AAAA/wDv/wDjAAAAAAAA/fUAAAAA/PwAAAAA/AAA/wAAAP8A8P8A5AAA//8AAAAfAAD+BAD/
/wAAAAAAAAD7AAAUAPUIAAD/AAD9/wAAAAD//xIAAAD/AAAAAAD/AAD+AAD01AAA/v8R/v8A/wv////sABn/CwD/AAD6/wv/
//4ACwP/AAAAAAD/AAAAAAAA7AAAAAsAAAAAAAAAAAAAAAAFAAAAAP0AAAAADAAAAAAA/wAAAAAAAP8AAAAA+gDw/wAAAAD+
AAAAAAD/AAD/ABwAAAD/AAD/AAwAAAAA/gAAAAAA/wAAAAwKAAAAAAAAAAAAAAAA+wAAAAD/AP//AAAAAAAAAAAN/wAAAAAA
AAAAAAAAAPsAAAAAAAD/AAAAAPIVAP8AAAAAAAAAAPAAAP8ACwD/AAD8AAD/BwAABwAA//0AAAAAAAAACf8AAAAAAP8AGgAA
AAAAAP4DAAEAAP8AAAAAAAAAAAD/AAAAAAD/ABoAAAAAAAD+/QAB+/75+v0gCz/6/On++vj7/vj979P5Ew/8/Az5IfsPBQAA
AAAAFgAAAAAAAAAAAAAAAAD2AAAAAAAAAPMAAP8AAAAAAAD/AAAAAAAAAAAAAAD0AAAUAAAAAAD+AAAAAAAA/wANAAAAAP0A
AP//AAAAAPoA//wAAPoA7wD+/////wD/Dv82//8AAAD//wD/AP/3//4A///++7f/+xD/AP8AAPf8/v//AAAA//8AAAAR7wD/
AAD/CAAW///5AAAAAAD3AAAAAAAAAAAAAPsA//4AAAAAAAAANwAA+wAAAAAAAP/zAAAAAAAAAAAA/wAAAP8A/wD7AC4A/wD/
AP/9/wD/9v3/8v/8////AAD9AP//AwD//wAV/wTr/v////8AC/7//f/2/vr/AP//Hv/7/SH1//n/8f8fAv//AAAAAAD/AAAA
AAAAAAD/ABUAAAAA9QAA/wIAAPgAAAAAAAAAAAAAAAAAAAAAAAD/AP8AAAAAAADzABIAAP4A/wYA/wAAAAAKAPoA/wAAAAD/
AAD/APsA/PkACAAAAP8AAAAAAAAABwAAAP8AAAAAAAAAAAAAAP76AAAAOQAAAAAAAAAAAAARAAAAAAD/AP4AAPsAAADhAAD1
AAD//wAAAP8A/wAAAP//AAAAAAAA/wAAAAMA9AAAAAAAAP8AAAD/AAD/AAAAAAAAAAAAAPz/AAAHAPj/AAAAAAD/AAAA/wAA
/wAAAAAAAAAAAAD8/wAABwD4/wAAGP///v0A/v///wD/AP7//wD0AAAA/f/+AP0ZAv8AAP4AAP8AAP8AAAAA/wD/AAAA9gAA
AAAAAAD/ABP/AAAaAAD/AAAAAAAAAAAA/wAAAP8AAAD+AAAA/wD2AAAA/wAA//8AAAAAAAAAAAAAAAAAAAAAAAD/AP4b+wAA
AP8A//8AAP/+//8AAAD9MgAAAAAA//7/AP/9ABH//wD/AP8AAAD//wD/AAAA/TQAAAAAAP//AAD//QDxAP8AAAAAAAD6AAAA
AAAAAP8AAAD4AA4A/wAAAAAA+QAAAAAAAAAAAAAAAP8AAAAlAAAAAAAAAPQAAAD/AOsA/wAA//oA/AAA+wD/AAAA//8AAAAA
AP7/AP8A/QAB/wAAAP/6APwAAP8A/wAAAP8AAAAAAAAAAAD/AP0AHgAAAAAAAAAAAAD/AAD/AAAAAAAAAAAACgD/AAAmANIA
AADs7uQSDOoE3BzoDxy//hMQ7fTnGg7uAxEPGPAcFe4i/P/7/foA/vP+/v4k/fT9Cv/5/P8G+/3+/vz/0gP+9v////7/AP//
//8H+gD///8A//8AAP/9//8v///+/AAAAAAAAAD/////AAAA/f8AAAAAACr+AAAA/AD1AP8AAAD7/P8AAAAAAAAJABEA/wAA
AAD/AAAAAAAA9goAAPz9+f38/vv8+fxO9vb2Gfz+/vj77xv5+hI6/Bv3+eQAAAAAAAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAM
AAAA//////8A/wD///8G+Bv///oA+P///wAG//b54v7/AgAAAPgAAAAAAAD+/wAAAP8AAAAAAAAA/gAAAOEAAAD+AP7+AAD7
//7+/wAA+fgAAAAiAPr3/wAJ9QBD//z8AAAAAP4AAAAAAAD8AP4AAAAGAAD+/wAAAAAA8AAAAAAAAAAAAAAAAAD/AAAAAAAA
/wAAAAD+AAD+AB8AAAAAAAAAAAAA+QAAAAAAAAAAAAAAAAAAAAAAAAD+AAkAAAAA/wAADf7/AP8EAAD/AAAAAAD7/P8AAAAA
CQgAAAAAAAAAAAD/AAAA/wAAAAAA/wAAAAAAAAAAAAQAAPv//wAA/wANAAAAAAAA/wAAAAAAAAD7/xsA/wAbAAAAAAAA/gAA
AAAAABj/AAAA/AAAAAAAAAAAAAAA+AAAAAAAAAAAAAAAAAD/AOUA/wAAAP8A+gD/AAD+ANv/ABX+//0R/v/+/y/40fn+/f0U
//z6+f37G/789f+/+/7/AAAA/wAAAAAAAAAAAAD/APUA/wAAAAAAAAEA+gAAAP///v3/CP71/v/+9////v/y//7+/vv//vkG
/0f8//8AAAAAAOQA9gAAAAAAAAAAAAAAGQAAAAAAAAD7AAAA+Qf/AAAA/wAAAAAAAP8AAAAAAAAC/QD/AP8ACAAAAAAAAAAA
8QAAAAAAAAAAAAAAAAA8AAAAAAAAAPoAAAD8/fru8//3A/vnAun36vr9+f75/vn06fL8KPjT+vMPAAAAAAAAAAAAAP8AAAAA
AAAAAAAAAP8AAPwA9QAAEwAAAPwAAAAAAAD67wAAAP8AAAAAAAD/AP8AACH/AAAAAAAAAAAA/wAA/gAAAP8AAAD/AAAA+gAA
DAD6AAD6/wAA/gAAAAAAAPEA/AD/AAAA/gAA/v4A//oA6f/9AAAA//8AAAAA/+r7AAD/AAAAAAAAAAD/AAD8ACwAAAAAAP8A
AAAAAAAA/wAAAAAAAAAAAPwADf4A/wD7AAAA/wD/AAAA//0AAAAAAPH/AAD/AAD//AAAACQA/QD/AAAAAP8AAAAAAAD//gAA
AAD/AP8AAAAAAAAA/AcAAP0AAAD/AAAAAAAADAAAAAAAAAAAAAAAAAAAAADqAPkAAP///AAAAAD/AAP//QD/APwA/wAA/vL/
APoA1P8ACwAAAPwAAAAAAAAS/wAAAAAAAP8AAAD/AAAAAPr/AP////8A//USAP///wD+/v8AAAAD3v/+////A//aAP7/AAAA
AAAAEwAAAAAAAAAAAAAAAAAA////AP7/9AAAAP//+v8FAP/9///s+ADz/wT/AP8A//8BAP/5+S/8AAUA/wAA/wAAAAAAAAAA
AAAAAAAAAAAAAPkAAPkFAAAFPffkDA3sA/n26vbxDIEH7vP9LDfqWfXuKhEiEw4D7AAAAAAAAAAAAAAAAAAAAAAAAAAA/wAA
AAAAAAIACgAA/wAAHgAAAAAAAAAAAAAAAAAAAAD9APIAAP3+AAAA/QAAAAAAAAAAAAAAAPoAAAAA8AD/7QAAAAAA+QAA/wAA
AAAAAAAAAAAAAADA/wAAAP8AAP8AAAAAAAAAACb7AAD/AAD/AAAAAP4A///+AAAAAAAXAAAA/gDtAAAAAAD/AAAA/wAA/wAA
AP//AAAAAAD//wAA//4AIgD/AP4A/wAAABX/////AAD7/wAAAAAA/v7///0fCMUA/QD//gD//wAAAAAAAP4AAAD/AAT+AAD+
/v8A+QD2/v//////Ff8A+v/+//z++Pr///f/Jv8W5P/+EBgA6v7/+QAAAAAAAAAAAAAAAAAAAAAAAAwA/P8AAAAAAPoA/+8A
AAAQAAAAAAAAAPkAAAAAAAD1AAAAAAAAAAAgAAD8/wAAAAAA/wAAAAAA/QAhAAAABADs/wAAAPEACgD//yYA/v8AAAAAAP8A
AAD+/wAAAAAA//0AAP/8AP7//wD8APoAAAAAAAD3AAAA7v4AAADlAP7+AAD5/wA8AP4N/gAAAAAAAAAA/wAAAP/9AAD/AAAA
TAAA/gAA2gD/AAAAAAAA/wAAAAAAAAANAAAAAPsP/wAAAAAAAPsAF/0AAAAAAAAA/wAAAAAAAAAAAAAAAAAAAAAACgD8AAAA
Jf/+7v0A+//+/v8KG+ro9P//Fv/9LP//E/b//f32+QAAAPsAAAAAAAAA/QAAAAAAAAAAAP4AABoAAPsAAAD3/ej5+/TzD/f3
CO79+PH9+wT4/N713y352fMl6hUKAAD+AAAAAAcAAAAAAAAAAAAAAAD+/wAAAP7/9/8AAAAA/wAAAAAd//8AAAD//wAAAAAA
AP8AAP//ANMA/wAAAAAAABUAAAAAAAAAAAAAAAAA9wAAAAAAAADyAAAA/wD+/QD8/gT+/xH/AP7/AAD/APv+/vUA//sAB///
AAAAAAAAAAAbAAAAAAAAAAAAAAAA/gAAAAD/AOEAAAAAAP4AAAD/8AAAAAAA//8AAAAAAP4AAAAAAAAd/wAAAAAAAAAAAAAA
AAAAAAAAAAD/AAAAAAD/AAD+8gAAAAAAAAAAAP//AAAAAAD/AAAAAAAAAAAAAAAAAO7/AAAAAAAAAAAA/AAAAAAA/wAAAAAA
AP4AAAAAAAANAAAAAAAAAP8A//0AAAAAAP/7AAAAAAAAAAAAAP8AGQAAAAAA/wAAAP/6AAAAAAD7AAAAAAAAAP4AAAAAAAMA
/gAAAAAAAAAA8QAA/wAAAAAAAAAAAAAA/QAA/QAOAAAA/v/5AP8A/wD////xAB3/AAAIAAD+/P////H/NPb/AAAA//8AAAD7
DQsAAAD//wAAAAAA/wAAAAD8APf/AAAJAAAAAAAAAAD/AAAA/gAAAAAAAP//AAAAAQD7AAAAAAAAAAAiAP8AAAAA/wAAAAAA
9vMAAAAAABIA+AAAGP3h4fvw6/v7+/38+v78OwsG/v0vDvoKHPwG9wD6/QIAAAAAAAD9AAAAAAAAAAAAAAAAAP8A//4AEADu
AAAAAADyAAAAAAAAAAAAAP8AAAAAAAD+AAAAAAQABQD/AAD//wD9AAAAAAAA9wAAAA0AAAAAAAAA3QAA/ggAAAAA9/4A/wAA
AAAAAAAAAAAAAAAAAAAAABYAAAD8AAAA/wD//f8A///9//4EAP///wD//wD9/yYA//sAD/0AAwD+/wD/AAD/AAAAAAAAAAAA
AAAA/wAA6gAAACz/AAAA/wAAAAAAAAAAAAAAAAAAAAAAAAD/AP4AAP/cAAAAAPUAAP8AAP8AAAAAAP8nAAAAAAAAAAAmAP4A
2gAAAAAAAAAAAAAAAAAAAAAAGAAJAAAAAAAAAP/+AO8AAAAAAAAAAAAAAAAAAAkA/wD/AAAAAAYAAAAAAAD9/QAA/wD5AAD0
EP3//wAAAP//AAAAABz//gAAAP8ABv//AAAAAAD/AADyAAAABAD5AAAA/gAAAP8AAAAAADT/AAAAA/4AAQAAAAAAAAAAAAAA
AAAAAAAAAPYAAAD/AAAAAAX/APoAAAAAAAAAAAAAAAAAAAAAAAD2AAAAAAAAAAAA/wAAAADiAAAAAAD/AAAAAAAA/QAAAAD/
ABkAAAD9APX+/wD++/35/f7/Uvr///oK//n7+P/97f/q/vwPAAD/AAAAAP0A/wD+ADUAAAD7AAD//wAAAP8A5QD/AP8A+/8A
AP////sAAAAK/QAA//8A//4A//7+APr//x7/APv/AAD//////gAA/f4AAP8AAPv++QD/9AAM///7AAD/AAAA/gAAAP8NAO7/
AP8A+QD+/wAAAAwAHP//DgAAAAAAAP4AAAAADQDuAAAAAAAA/gAAAAAAACUAAAD/Cv8A/AD7/wAAAAAA/P8AAAAAAAgA//8A
/wD++AADAAr/APwA/v8AAAAAAAAAAAAAAAAIAAD/AP8A/vkAAP8A/gAAAP//AAAAAAD+AAAAAAAAAAAAAAD+APAcAAAAAAD/
AAAA/gAAAAAAEwAAAAAAAAD1CwAA/wDsAAAAAAAAAAAAABsAAAAAAAAAAAAAAAD+AAAAAP8A4QAAAAD+MwD/AAAAAAAAAAD/
AAAAAAAA//8A/QD/APAAAAAA+gAAAAAAAAAAAAD/AAAAAAD4ABgAAAAAAAAp/wAAAAAAAAAAAP8AAAD/AP78AAAAAAAA/wAA
/yQA8f8AAAAAAAAAAAD/AAAAAAD+/wAAAAAAAP8AAAAmAMoAAAAAAAD/AAD/AAAAAP4AAAAAAAAAAAD5/wAA/wAH//8A/vr6
AP8A+fP/////APv//wAAGQDz/v/9//8AHvr/+wAAAAAAFwAAAAAAAAAAAAAAAPv1AAAAAAAAAP0AF/8AAAD8AAAAAAAA/f4A
AAAAAAAAAAAA/AAA/QDnAAAAAAAA/gAAAAAAAP4AAAAAAAAAAAAAAPwAAP0A8AAAAP8o+wD+AP7/////ABn8/gD/AP7/J///
+P/3//L9//AAFf0A/wAAAAAAAAAAAAAAAAAAAAEAAP4AAAD4/wAAAAAAAAAAAP4AAAACAAAA/gD/AAAA/wAAAAAA+P8AAAAA
AAAAAAAA/wAAAQD+AAAAAAAAAAoAAAD/AP8HAAD/AP39AAb99////wIA/P//AP8A+AEL/wD/DAD79P8AAAAA/QAA//4AAP8C
AP4A/wAAAAAADP8AAPcA//UAAAAA/gAAAP//AAAAAAD+AAAAAAAA/wAAAAASAP3/AAAR/v4MEff9//z+/An0JP3/+P8t+P7t
9fj+9xsBEv7nAAAAAAAAAP8AAAD+AAAAAAAAAAAA/wAAAP8AEAAAAP8AAAAAAAAAAAAAAAAaAAAAAOMAAP8AAAAAAP4AAP8A
AAD/AAAAAAAA/wAAAAAA+gAAAAAA/wAAAAD3AAAA/gAAAwAA/wAAAP8A/QAAAAAA/wAA//kAAP8A5gAAAAAAAAD/AAAAAAAA
AP4AAAAAAAgAAP8AAAAAD/8AAP8A/wAAHgAAAAAAAAAAAAAAAAAAAAD9APIAAP3+AAAAAAD+AAAAAAAAAAAAADAAAAAADgD/
AP8AAPIA5gD9+P8A////AAAAAAAAAgAAAP8AAAAA/wAAAAAAAO0SAAD/AP//AAD/AP//AAAA/ggAAAAAAP//AAAV/wDS//8A
AAAAAAAAAAAAAAAAAAAAAAAAAAAACAD/AAAAAAAAAv8A/wAAAAAAAAAAAPkFAAAA/xMAAP0AAAAAAPgAAP//AAAAAAAAAAAA
AAD5BQAAAP8TAAD+AAAAAAD+AAD/AAAAAAAAABYAAAAAAAAAAAAAAAD+AAAAAAAA9gAAAP8DFwASBv79/v/9+v/1/wv////4
AAr////9AO4O/wIAAAD+AAAAAAAAAAYAAAAAAAAAAAAAAAAAAAD9CQAAAAD/AP8AAP8AAAD3AAAACAAAAAD+AAAAAP8A/gsA
AAAAAP8AAAD+AAAAAgD+AP8AAAAAAAwAAAAAAAD1AAAAAAAAAAAAAAAAAAMAAAAAAAD/AAAAAAAAAAD9FQABAAAAAAD9/wAA
AAAAAPoAAAAA/xn/AAAAAAAA/wAABv0EP//8APzh/fv+//8T/P7//gv///gHEhEo/uL89+gAAP8AAAAA/gAA/wAAAAAAAAAA
APz/Cf4A/QDyAAAAAAD/AAAAAAAAAAAAAAAAAAAA+gAAAAD4AAAA9QAA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB/8AABUA
+wAAACEAAAD/8v//AP8AK/8AAAAAAPv//wD//wDzAP8A/wQjAP0A/v3//v8A/+j+/v//AAAN/f8W//v/6//+AAD6/gAAAAAA
AAAAAAAAAAAAAAAACwD/KgAAAP0AAAAA/AAA/wAA/wAAAPQAAAAAAAAAAPsAAAsAAAAP/wAAAPwAAP8AAP8AAAAAAAAAAAAA
AAD7AAALAAAADwAAAAAAAAAAAAAAAAAA6gAAAP8AAAAAAAAAAAAAAPbwAAD/AAD+AAAA/wAA//v8AAD/AP/8AAD/AAD//wAa
+gAYAAAA/wAAAAAAAAD4AAAAAAD/AAAAAAAAAAAACf8AAAAAAP8AAAAAAAAAA/4AAAAAAP4AAAAAAAAAAPX7ABkR/P7/CwD/
/v///wkAAyD///3/AP7///v///7c/v/9//z/AAwAAAAA/wD+AAQaAAD9AAD//wD7/wD/6P8AAP8A//7/AAAA////FQD8//8A
/x8AAP8AAP4AAPoKAP//AP/+/wAAAP///xUA/P//AP8fAAD/AAD+AAD6CgD/AAAA/wAAAAAAAAACAAAA/wAAAAAAAAAAAAAA
9v0AAAAAAP8AAP/+AAAABwAAAP8AAAAAAAALAAAAAOoAAAAAAAD/AAAA/gAAAAAAAAAAAAAAAAAACwAAAADrAAAAAAD9AAAA
//3//wAAACb/AAAAAAAF/wkA//8A+gAAAAAAAPwAAAAAAAAABgAAAP8AAAAAAAAAAP8AAP/0AAD/APn/AAD///pu//wAAP0A
AP8AAP///wD1/gDx/v8A/wD7AAAA/wD+TgD+AAH+AAAAAAD//wAA/P8A+f//AAAA//8AAAD//B8A/gD//wAAAAAAAAD/APn/
APj/AAAA/f4AAAAABwAAAAAA/wAAAAALAP8AAAAA/gD+AAD8/gD/AAAA//3//PsAAPX/AP0A/wD//f8A/xAA+//5AP8A/wAA
AP//AP8AAAD/9wAAAAAA//8AAAD/AAEA/wAAAPwFAAD//wAA//8AFQAAAAAAAP/+/wAAAAD//P8AAAD8AAAA//8AAAAAABUA
AAAAAAD//gAAAAAA/wAAAP8AGP8AAP4D/wD/AwD/AAAAAAAA/v//AAD+AP4W/wAAA/4A/wD+/gAAAAAA/gAAAAAAAAgAAP4A
AAD+/QAAAAP+AP8A//8AAAAAAP4AAAAAAAAHAAD+AAAA/v8AAAAA/wAAAP//AAAAAAD+AAAAAAAA/wAAAAAQAPr9AAEABAD/
/gD/AAAAAPcA9QAHAAAAAAAAAP4AAAD/BAAFAAAA//8AAAAAAAD3AAAABwAAAAAAAAAAAAAAAAUAAAASAAAAAAAAAAAAAQAA
AP8AAP8AAAAAAAAAAP/4AOv++v//IgD/AP//AP/8AP8FAAD/AP//AP///v/qIAAB/wAAAAAA/wAA/wAAAAD/AAAAAAD//wAA
AP4A8ggAAAcA/wAAAP//AAAAAAD/AAAAAAAAAP8AAAD6AA//AAAHAP8AAAD//wAAAAAA/wAAAAAAAAD/AAAA+gAP/wAA/wAA
/wAA//8AAAAMAP4A/wAAAwAACAAAAAAA9QAAAAAAAAAAAAAAAAAADAAAAP8AAAAAAAkAAAAAAPYAAAD//Pr7/wD+/v////j/
+v7/AP/5//X8/////gAfCgUH/wD/AAAA//v//wAM8/7+/////wD8/gAAAAAL/UD//wAAAAAAAAAAAAAADQAAAAD//wAAAAAA
AAAAC/D/AP8AAP8AAAAA/AAAAAAA//8AAAAAAP//AAAAAADgQgAA/wD/AP8A/wb//xX//v3/AAAA6wD8//4AAPkA/v//HQAA
AAAAAAAAAAAXAAAAAAAAAAAA/gD/AAD9AA0AAAD+//r//QD4/P4b//7+8zT////8/+0R///++P8l/P4UAAD7AAAA//8A/wAA
APv/AAAAAAD5/wAAAP4AHv4ACQAAAAAAAP8AAAAAAAAAEQAAAAAA9/8AAAD/AOIA/wAAAAAAAAD8AAAAAAD/AAAAAAAAAAAA
AAAAAAAYAAAB//7/AP8A////AO4AAP8AAAAAAAAAD/v/APoAJ///AP0A/wD/AP8V///////8/wD/AP////wA///7AED7//37
/vn7+f/84AhY/hH/Svb////0/wT1/vsBEv69JQfhAP8AAAA5AAAAAAAAAAAAAAAAALAAAAD+AAAA/QAAAQAAAAD/AAAAAAAA
/wAAAAAAAAAAAAAAAAAAABr3AN0AAAAAAAAAAAA2AAAA/QAAAAAAAAAAAAAA/wDqAAAAAAAAAAAAAP8A/wAAAPwAAAAAAAD/
/gAAABcABQAAAAAAAAAAAAAAAAAAAAAA/wAAAAAADQAAAAD6APP/AAAAAP/8/wAAAPw0/wUA/P//AAAAAAD9AAD5/wDx//8A
LwD//wAA9/////8AAP//AAAAAAAA/P8AAAkAF/8AAP//////AP////8J/////wAQAPr////9///1/y7/4wMAAAD/AAAA/wAA
+gAAAAAAAAD/AAAA/gAA9QA4AADwAAAAAAAAAAAAAP8AAAAAAAAA/wAAAP8AAAAA/AAA+/3+9P38APf3/f39Cf/0+gr/////
5vf7/f7v/CL6/QEAAP8AAAD+5gAAAAAA/wAAAAAAAP4AAAAAAAAYAAAAAAD+AAAA//4AAAAAAPwAAAD/AADz/wAAAP8A/P8A
AAAA/wAAAAAcAAAAAAAAAAAAAAAA/wAAAAD/AO0AAAAAAAAAAAAA/wAAAAAA/QAAAAAAAP8AAAAAAAAWAAAB/ek9//wA+/T+
/f//Ie77/v///P9A/P78/vj6t/v+//8APP8AAP/+//8AAAD5//8AAAAAAf//AAD/AN///wEAAP8AAAAA/wAAAAAAAAAAAAAA
APYAAAAA/gAKAAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAJAAAAAP8A+AAACQDw/wD9AAAAAAAAAA7//wAAAP8ACQAA/gAAAA4A
APcAAAcAAAAA/AAAAAAA/QAAAAAAAP4AAAAAAADtAAAAAAAA/wAAAAAAAAAJAAAAAAAA+wAAAAAA/wAAAP8A+gAAAAAAAAAA
AAAA//4AAAAAAP8AAAAAAAAAACD/AAEAAAAAAAAA/wAAAAD5IwAAAP0AAAD/AAAA/wAFAP8AAAD/AAAAAAAAAAAA9P7/AAAA
+AAW/wAAAAAADgAA9AAAAP/8AAAAAAD//QAAAAb4AP8AAP4A/wD/E+H/AAAAAAAAAAAAAAAAAP4AAAD/AAAAAAAAAAAA/wDw
AAAAAAAA/gAAAAD//w8AAAAAAAAAAAAA/gAAAAEA9P8AAAAAAAAAAAAAAAAAAAD/AAAAAAAAAP8AAAD9AB8AAAD/APwAAAD/
/GANAAAA+/sAAAAAAP/+/wD8BAAx+v8AAAD7AAAAAAAAAAAAAPYAAAAAAAAKAAAAAAAA9wAAAAAA+wAAAAAAAAAAAAD2AAAA
AAAACgAAAAAAAPcAAAAAAAAAAP8AAAAAAAAAAAAAAAAAHwAAAAAAAAD5AAAA+wAAAAD8AAAAAAAAAAAAAAAAAAn6AAAAAAwA
8+cAAAAA//8AAP/9AAD/BwD6AP8AAAAAAP//AP/pACkU/gAAAP8AAAAAAAAAAAAA8wAAAAAAAPsAAAAACgD3AAAA/wD/AAAA
//4A//8AAP//AAAAAAAA/wAAAAgA4wD+AP8AAAAAAAD/AP8AAAAAAAAAAAAAAAAAAAAFAPYA/wAAAAAAAAAAAAAAAAAAAAAA
AAAAAAQA/wAAAAD/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAP8AAAAA/wAAAAAA/gAAAAAXAAAAAAD/AAAAAAAA/wAAAAD9
AP7+AAAa//8A+gD/AP//AAD+EP4AAAD9ABfzAPsA/P/w///2/v/9AP4A//f///wA//P/AP//I//9/xD//wf/EP7/6QAA/wAA
AP/7AAAAAAD9AAAAAPwAAAAAAAAAABAAAPwAAAAAAPkAAAAAAAAAAAAAAAD/HgAAAAAAAAD7APf/AAAA/wAAAAAAAAAAAAAA
AAAAAAAAAP8AAP8A9QAA/wAAAP8AAAAAAAAAAAAAAAAAAAAAAAD/AAD/APUAAP8AFwAAAAAAAAAAAAAAAAAAAAAAABf8AP0A
/AD7AAD2/wAAAAAA/wAAAAARAPwP/wAAAAAHAAAA/v8A9/8A+wAAAAAAACH+AAAAAAAdAAAAAPYA/f8AAAAAAPIAAPwAAAD6
AAAAAAAA//n+AAAAAAD/AAAAAAD/AAAH/wD9AAAA+gAAAAAAAP/7/gAAAAAA/wAAAAAA/wAAD/8A/fsA////AP//AP8A/gD+
//4AAAAA/zP//v8aANf+/wD7AAAAAAAAAAAAAAAA//8AAAAAAAAPAAAA/gD3AAAAAAAAAAAA/v8AAAAAAAAAAAAA+wAAGAAA
AAAA+wAA+gAA/gAAAAAHAAAAAAD/AAAAAAAA/wAAAAD+AP4AAAAAAP4AAAAABwAAAAAA/wAAAAAAAP8AAAAA/gD+AAAA/wAA
AAAA/wAA/wAAC/8RAAAA+QDu/wAAAP4A1gD/EQAAAAAAAAAAAAAAAAsAAAAAAPwA9wAAAAAAAPQAAP79//7+9QD9//77//7/
+UwAAP/9/xP8/f/tDP8BEhAE/v////UA/////gD+APw0AAD//QAU/f7/7w7/BxMTBP8A/wAAAP8AAP0AAAD+DwAAAAAAAP8A
AP4AAPIA/QAAAAAAAAD//AAAAAAA+gAAAAAAAP8AAAAAHQD3AADxAAAAAAAA//wAAAAAAPoAAAAAAAD/AAAAAB0A9wAA8QAA
AP8AAAAAEf3//wAA/gAAABoAAP//AAD+APIAAP0AAAAAAAAAAAAAAAgAAAAAAAAAAAj8AAAAAAD9DAAA/wD9//8A/xT///8F
8/r//wAAAAD9/wAA//sA+gf/BP/5/f32AAz//v/9/P8U/v///+3///D7Vv4L/g39//cA/v///gAAAP8AAAAA//8AAAAAAADy
ABoAEQD9AAD+AP//AP0AAAAAAAAAAAAAAAAAAAAAAAAUAAD//AAA/wD7/wD8AAAAAAAAAAAAAAAAAAAAAAAAKAAA//oAAAAA
AP//AAAAAP8A/wAAFgAAAAAAAP///QAAAgAB/wAA/fH4/0j86v3+/f4EFfX7/v7/8/gC+//q/vz8DAz6HgD9AAAeAAAAAAAA
AAAAAAAAAPwAAAAA/wAAAOsAAPcA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAPsAAAD3AAAJAP8AAAgAAAAAAAAAGAAAAAAA+AAA
AAD/AAAA+wAA/wAA/wAAAADnAAAAAAD/AAAAAAAA/f8AAAD/AB4AAAAAAP8AAAAA5wAAAAAA/wAAAAAAAP3/AAAA/wAeAAAA
/wD+AAAA/w3//wD/APf/AAD/AAD+/f0AAPkAOv///gAA/wAAAAD/AAAAAAD7AAAAAAAA9QAAAAD/ACwAAAD+//D///P6Hv39
DADx7v3////+FfT98v799P/4+fwHAAAAAAAA//4AAA4AAAAAAAAAAAAAAPwAAPwA8wAAAAAA/wAAAAAGAP8AAAD+AAAAAAAA
//8AAAD+AP3/AAAAAAAAAAAA/gAAAAAAAAAAAAAAAAAAAAAAIADQAAAA+wX79/vV+NT9/PwZ9fb8Bvz+4wT49/v6+/j9GRb9
9AAAAP0AAAAAAAAA/wAAAAAAAPwAAP/9AAAAABMAAP4AAAD//QAAAAAAAA8AAAAFAAAAAAAAAAAAAADw/wAAAAAAAAAAAAAA
AAAAAAAAAP8A/wAAAAAAAAAA2AAACgAAAP//AAAAAAAADAAAAAAAAAAAAAAAAAAAAO0WAAAAAAAAAAAA/AAAAAD/AAAAAAAA
AP8AAAAAAAAVAAD9AAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAO4AEP4AAAAHAAAAAAAAAAAAAP0AAAAAAPUAAAAA/AAAAO0A
AAD/ABL//gAAAAAAAPkA+P//AAj7AAD/AP8A/yrX/wD/APj/AAUA//8AAAAAAAAAAAAA/gAAAAD7AAD/Iv8ABgD5/wD1AP//
AAAAAAAAAAAAAP4AAAAA/QAAACoAAAb+APz//fH/H//+/w8A/f8FAA8AIv7+/wD/BwDG/v4AAAD+AAAAAFEA/wAAAP8AAAAA
AAD//wAAAPwA1v//AP8A/f8AAP8L////DgD8/wAAAAAA///+AP/xAPH/+QAAAAAAAAAA9QAAAAAA/f8AAAAAAAAAAAAA/wAv
AP8AAAAAAAAAAAAAAAAPAAAAAAAAAAAAAP8AAAAA9P8AAAAH////AAD/AAD/AAAAAAAA/wAA/P///wAGAA7vAAD/AAAAAAD/
AAD/AP0A//8AAAAAAAD+AAAAAA7+/wAAAAD/AAAAAAAAAAAAAP4AAAAAAAAA/wAAABsADwAAAAAAAAAA7wAAAAD5AAAAAAAA
AAAVAAD/AAAEAPkAAAAAAAAAAO8AAAAA+QAAAAAAAAAAFQAA/wAABAD5AAAAAAv/AAAAAP8AAAAAAPcAAAAAAAAAAAD/AP8A
EQAABgAAAAAAAAAAAAAAAAAAAAAAAP0AAAAAAAAAAPMAAAsAAAAAAAAAAAAAAAH/AAAAAAALAAAAAAAAAAD9CwD1ABP/AAD7
AP8AAAAAAAAAAAAAAA/8AAD9AAAABAAAAAD//AD/AAD+AAAAAAAAAAAAAAAAABYA9wD/APsAAADrFxgZRzMVx9/f1xPVAhcU
6Qn+qwQnK/r7GxH5+Qr6//r+AB4AGv///wD/APz9AAAAAAD6///9/yX/3P7////6/wD8ABv///8AAAD//wD/AOIA9/8AG///
Ej7///QL/vvxBP/9+f38+O756P0S/hv8/v0GHun2/P/73/4PAAAA/gAAAAD9AP8AAAAAAAAAAAAAEicAAP0A9QAAAPwS+gwD
APv9/f39BP/nEPn/A/7/8/f9+/4I/gXwIQwA/wAACgAAAAAAAAAAAAAAAAASAAAAAP8AAAD6AAD8AP8AAAAAAAAAAAAAAAAA
AAAA+QAA/wD+AAAA+wAAHwD/AAAAAAAAAAAAAAD5AAAAAAAAAAAA+gAAAPoAAAYA/hwA/wAAAAAAAAAAAAAAAAAAAAAAAP4A
AADrAAAAAAAAAAAA/v8AAAAAAP8AAAAA9wAAAAAAAAgA/QAA+AAA////AAAA//8AFwBB/wAAAAAA//8AAP7/APj9//MA//8A
AAAAAAAAAAAAAAAAAAAAAAD/ABcAAADTEgD8AAD/AAAAAAAAAAAAAAgAAAAAAAD//wAAAP4A+gAAAAAAAP0AAAAAAAD8BwAA
/wAAAP8A/wD+AAD9ABr/AP//AAAAAB8AAAAAAAD2AgAAAP8F9f7/AAAA/wD1AAAG+DHz/Bj0+vn7+vwb+k0f/Pz3NtwA7v0l
+QT3CBL8AQAAAAD+AP8A/wAAAAD//wAAAAAAAEYAAAD/ANIAAAD+AP7+/gD6/v3+/xv86gr4///8//3s///+7/9k/fr1AP3+
ABwAAAAAAAAAAAD+AAAAAAAAAAD7AAD/BP8A+v/9AAAgAP8AAAAA/wD/AAsAAPkA+/UA/gAA//oABfUAAAAKAAAAAAAAAP0A
AAD/AAAAAAAAAAAAAAD+/wAAAAAA//8AGAAAAAD8AAAA/gAAAAAA/wAA/wAA0v4AAAAAAAAHAAAAAAAA/wD9AAUAAAAAGAAA
AAD/APoAAAAAAAAA/gAAAAAAAPwAAAAHAAAAAAAAAP8AAAD/AAAAAAAAAP8A//8AAAAAAAAAAPr//wAA/gD/AP/88wAAAPz5
FvfYI/cK/Pv8DhT88Qn+/ADjH/f89/vc/QsV9/IAAAAA+gAAAAAAAP0AAAAEAAAAAAAAAAAAAAAM/wAAAP////8A/wD/APv/
8uz/AAAACwAA+wD2EgsA7v8ACgAAAAAAAP//AAAAAAD//wAAAAAA/P8AAAD+ABb/AAAAAPwAAAD/4QD/AAAA/v8AAAAAAPz/
AAAA/wBF/v8A//z9APUA9P7///8A//IK/v8A//8Q/v/y/yn+8///AAAAAPwAAAAAAAAAAAAM/wAAAP4A/wAAAP8AAP0AAPgA
BvoA/gAA/gAAAAAA+AAAAAAAACMA//4A/wD/AAAA+AD8//8A/P/7Wv8A/vbwAAD/OgD9+P//+/AADP8p9gAAAAAAAP8AAPsA
AAD//wAAAA8AAP8AAAD2ABYA+/f8AP4AAAD/AP9WAAAA+vgAAAAAAP/9AAD+/gD+APsA/wD/AAAA/wD/9wAAAP/8AAAAAAAA
/wAA/gAA8wA3AP8AAAAAAP8AAAAAAAAA/wAAAAAA//8AAAD9AAkA/wD//v8AAAAD///8AAAA+f8AAAAFAP/+AAD/BwASJfoD
AAAAAAAA/wAA/QAAAAAAAAAAAAAA/wAAAAoAEAD9AAD+/wAAAP8AAP8AAAD//wAAAAUAAP8AAP/9AAQl//8AAAAAAAD/AABH
AAAA8QAAAAD/AP//AAAAAADrAP8OAAAA/wAAAAAAAAD/AAAA/wAAAAAA/wAAAAAAB/8AAAAAAP8AAAAAAAAA/wAAAP8AAAAA
AP8AAAAAAAf/AAD/AP8H/wD//P////77/P8A///+AP7//////wD8BgAFAAD/AAAAAP0AAAAA+/wAAAAA/wD+AAAAAP8AJf8A
BQD////9AAAAAAD9AAAAAAAAAAAAAAD//gAAACwAAAD///7//wD//v/8//zyCP///wA5///+////D/8I//v4AAAA/wAAAAAA
AP/89xIAAAAAJwAAAAAAAP8A7v8A9wAA/wAAAAD/AP0AAAD6AAAAAAAAAP8AAADzACgA/AD/+P4AIwAM/QAAAAD+/gD/AAD/
AP////8ABwDiFv8L/wD///8A//////wM8w////8N6//7/hn/////uvz//wAAAP8AAAAAAAD+AP8AAAAAAP8AAAAAAAAAAOkA
AP4AAAAAAAAAAAAAAA35AAAAAP/2AAAAAAAAAADq/wAPAAAAAAAAAAAAAAAA+/8AAAAA/wD8AAAAAAAABv8A/AAA/wAAAAAA
AAAAAAD7AAAAAAAAEAAAAAAHAO7/AAAA/wAA8QAAAAAAAAD/AAAA/wD9AAAAAP8AAP0+AAD9AAAAAAAAAAAAAAAAAAAAAP8A
AAAAAAAAAAD9HgAA/gAAAAAAAAAAAAAACQAAAP8AAAAAAAAAAAAAAP79AAAAAAAAAAAAAAAAAAkAAAD/AAAAAAAAAAAAAAD+
/QAA+xzr/vr/EPT8+/376Af6/vz+0/4A+fr0/Pn3N7b8/wD/AAAAAAAAAAAAAPoAAAAAAP8AAAD//wAA/AUAAP0A+v8A/wAA
AAAAAAAAAAAAAAAAAPUAAP8AAAAIAAAAAAAAAAAAAAAAAAD/ABoAAAAAAAD+AAAAAAAA7AAAAAAI9QAAAB0AAAAAAAD9AAAA
AAAACwAA/wAAAOMA/wAAAAAAAAAAAAAAAP0A/wAAAAAAAAAAAAAAAAD7/wAAAAAAAAAAAAAAAAAA9voAAAAA/wARAAAAAAAA
2voA+f8A//z/AP7+////Bf39//0AAP4A//f/AP/8ABwD//wAAAD+AAAAAAAA/wgAAAD/AAAAAAD8AAAAAADwDAAAAAAAAAAA
/v///wAAAP8AAAAAAAD/9QAAAAAAIgD/AiEU+uwBIVoW7eruDNIh+xkIBwwh69UBHDLn7Rsx5+z/GPv/6wD7/f///////v//
/wD/AP3+//P+//4j+f8A//3/AP0ANv8AAAAAAP/+AAAAAADq//////P/B///APz//f/+AP38//7/7wAt/RsAEAAA//3/H/3+
///4/wAAAAD/AAAAAAAA/gcAAP8AAAAAAAD/AAAA/gAL9AAAAAAAAP8A//8AAAD8AAAACAAAAAABAAAAAAAA/f4AAAAAAAAA
AP8A//UAAAAJ/wAAAAAA/v8AAAwAAPcAAAAAAAAAAPYAAAAAAAAAAAAAAAD/PgAAAAAAAAD/AAAAAAD/AAAAABwAAAAAAAAA
AAAAAAAAAAAAAPsA7/8AAAAS/wD/AAAAAAAAAAAAAAAAAP8AAAAA/gAAAP3/AO4AAAD/AAAAAAAAAPgAAAAAAAAAAAAAAAD/
AADyDgD/AAAA/wAAAAAAAAAAAAAAAAAAAAAAABAAAAAA/QAAAAD4DwD/AAAAAAAAAAAAAAAAAAAAAAAA9QAAAP0AAAAAD/sA
BAAAAAAAAAAAAAD8AAAAAAAAAPsAAP/9AAAA//7/AP8A/f7//wAA/Pz/AAAA7AD//gAX//8AU/7/FwD+9QD+AAAAAAAAAAAA
APwAAAAAAAAAMAAA//EAAPn/9voA/QAQ/P///wD9//4A/wD/AP///v3///8m9v/6/vME//swKSv+/v8A7tr+////9dr39v8G
/wj/IP3+F//8/AAJAP/xAP8A/wAg/wAZAAAA/f8A/AD//+wC/+kAAAAAAP8A8AAAAAAAAAAAAAAADwAAAAAA/QD8AAAAAOIU
AP8AAAAAAAAAAAAAAAAAAAAAAAD6AAAA/AAAAAAFAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPv9AAD8HPP++wD59P37/v/+
L/3//v48/wz2/uz29/0Z+v3tAAz/AAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAA2QAAAAD5EAD/AAAAAAAAAAAAAAAAAAAAAAAA
/QAA//oAAAD+/////wD/AP/9///z+xb/AAD3AP/7//4o/v8X/v79/gD+/P4AAAD/DwD6APn+/wAAAAAABQD/EgAA6P0AAP8A
AAAAAP8AAAAA/QD/AAAAAAAAABAAAAAAAOH//wD/AAAAAAD/AAAAAAAA/wAAAAAAAAAQAAAAAADuAP8AAAP9AP8A/goAAAAA
AP4AAAAAAAAHAAD+AP8A/v8AAP7v7f9x//76/fT+9/79+/79/wP+/v7/7f4LB938/+MAAPoA/QAA/wD/AAAA/wAAAAAAAAAA
AP8A/QAbAAAAAP//AN0AAAAAAAAAAAAAAAAAAAAAAAD+AAAAFwAAAP8A/v79AP/+//8AAAAX//4A/wAA/xf/+///APD8/wAA
AAAAAAAA/wAAAAAA/wAAAAAAAAAiAAAAAADdAAAAAAAA+QAAAAAAAA//AAAAAAAAAAAAAP4AAAAA8AAAAAAAAPkAAAAAAAAP
/wAAAAAAAAAAAAD+AAAAAPAAAAAAAAD8AAAAAAAADf4AAAAAAAAAAAAA/wAAAAD//gAAAAAA/AAAAAAAAA3+AAAAAAAAAAAA
AP8AAAAA//4AAAAAAAAAAAAAAAAAAAD9AAAAAAAA/wAAAAD+ABP/AAD/AP0AAAD+////AAAA+v0AAAAAAAX/AAAOIADgAP4A
AAD//QAAAP8A///uAP//AAAAAAD/AAAA//8AFgb/AAAA/wAAAAD/AAAAAAAA/wAAAAAA/wAAAAD/APEI/wD/AP/+/wAAAP//
//gAGAAFAP8AAAD/AAAAAAAA/QAAAAD///8AAAD/AAD1ABwABQD/AAAAAAAAAAAA//8AAAAA/gAAAP35AP8AAAD2/wAAAAAA
/f8AAAAQABv//gD/AP3/8wD/Gf////z/Kf////0ZAP78/////gAe/v/XAAAAAAAAAAAAAAD8AAAA/wAAAAAAAAAAAAAAFP8A
AAAAAAD0AAAAAAAAAAD1AAAA/QAA//3/AAAAABUAAAAAAP4AAAD//AAAAAAANQAAAAAZAP4AAAAA/gD1///X/wD/+wAA//4v
Yf/6ACD/AAAAAAD//QAA/P0A9v7/AAAAAAAAAAD/EhoAAAD/AAAAAAAAAP4AAAD9AP0AAAAAAP0AAAD//wAAAAAABwAAAAAE
AAr//wAAAAD+AAD+/wD/Ff8AAAAAAP8B//8ABgD//wAAAP8AAP8A8gEABAAAAP//AAAAAAAAA/4AAAD/AP0AAAAAAAAAAP8H
AAcAAAAAAAAAAAAAAP/+AAAA/wD9AAAAAAAAAAD//wADAAAAAAAAACMAAPwAAP8AAAAAAAAA//8AABYA6wD/AAAAAAAAAAAA
AAD8AAAAAAAAAAAAAAD/AAAZAOwAAAAAAP4AAAAABwAAAAAA/wAAAAAAAP8AAAAA+wDxAAAA+fj17/7/M+0V9vMfGPM1/fr6
Iv718/nO/Ef6wBT04/////38AP3+G/wQAgD//P0A/wAA9/3+/f/6/iUa/wD/AAAAAAD+/wAAAAAAAAAA/wAAAP//AP8A+QAX
AADtAAAAAAAADwAAAAAAAP//AAAAAAAAAP8AAP8A9gD//v///wAAAP//AAAAAAD8/wAAAAAA//8A9v4gAOwA/v0AAAD/AAAA
AAAAAAAAABsAAAAAAAAA/gAA8QD5AAAAAP0A/gAAAAAAAPwHAAAAAP0AAAAAAAAAAAAA/wAAAgAAAP8AAAAAAAD/DwAAAP8A
AAAAAAAAAAAAAP7/AAAAAP8AAAD//QAA/wAVAAAAAAD3AAAAAAAACwAnAP8FAAD//gAAAAD/APcC/f///wAAAAAK/wsA//4A
0f8A+gAA/wAAAP//AAAAAAD+/wAAAAAA/QAAAAANAPcA/wAA//8A/wD//gAAAP8R/QcAAAD/AP///t8A/f42AAACAAAA/QAA
AAAAAP/+AAAVAAAAAAAAAAAACAAA7gAAAAAAAAAAAAAAAAAAAPYA/wAAABkAAAD+AAD+AP4AAP0AAAAA/wAAAAAAAAAA/xwA
AAAAAAAAAP8AAAD6AAAAAP//AAAAAO8AAAD/AO3/AAD//wD//wD/AAD+B////AAAAAAAAADvAAAAAAD/AAAAAAAAAAAAAAAA
ABQAAAAAAP8AAAAL/gAAAAAA/AAAAAAAAAH//wAAJADyAP8AAAD+AAAA//8AAAAAAP0AAAAAAAD//wAA/w8AFQD+AAAA/wAA
AP//AAAAAAD+AAAAAAAAAAAAAP8SAPUA/wAX9gH8FAz9+hnq/Q3aE/wY+/0GJwby/g/9/C3WHf0OAP//AP4AAAAAAAAAAAAA
AP8AAAAA/wD7AAAh9gAAAAAAAAAZAAAAAAAA+AAAAA8AAAAAAAAAAAAAAPr/AAAAAAAAAA0AAAAAAAAAAAAA/gD7KQAAAAAA
ABD9AAD5AAAAAAAAAAAAAAD/7AcAAAAA8QAA/wAJAP8A+xkAHBr9BgACAP//G+wAAPXw/v//AP4ACv7/8f///eP///n//wAA
/wD/AAD/AP//DQAAAAAJAAD7AP4AAAD7AP8TAAAAAP8AAAAAAAD7AAAADgAAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAPsF
AAAAABQA/wAAAAAAAP8AAO7//P0A/gAA+wD/AP0ADP/+AP4AAP//AB4A//8e//////32/xgA//r//wACAPf//wAA/wD+/wDu
////A/7/IQAA+AAAAP/7//8AAAD3/wAAAAAA/v8AAAD/AA//ACEAAP3/EgD/AAAAAPIA/gAaAAD/AP//AAAAAAAE/v/+AAD+
/xIAAAAAAADyAP8AGgAA/wAAAAAAAAAA+/4A/v/+AAD/AAAAAP8AAP4A/wD/APn/AP8A/wAAAOj/AAj/AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAADgAKAPoA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4ACgD6AAAAAAAAAP//AAAABAAAAAAAAAAA8wAA
AAD9APlAAAAAAAAAAAD//wAAAAQAAAAAAAAAAPMAAAAA/QD5QAAA/fxKDfwAGPf+/RX78RP9/v7+7P4D+hHx/vkJ8vz+HwAA
AAAAAAAAAAAAAPwAAAAAAPgAAAAA/wAA/woAAAAAAAAPAAAAAAAAF/4AAAAAAAAAAP8A/wAA/QD+/gAA/wD///8AAAAA/wD+
BP//AP8A+P8A/wD//wAA+v8AD//9SQD+APv9//////8L//////8A/fz/8/////7///YAAPsAAAAAAAAAAAAA/gAAAP8AAP8A
AP8AAAsNAAAA/wD+//8R/i7+/v7//+n+AP////T+/f7///H/6f7+/gAAAAAAAAD+AAAAAAAAAAAAAAAAAAAAAAD8/y4AAP8A
AAAAAAAAFAAAAAAA/wAAAAAAAAAAAAAAAADp/wAAAAAAAAAAAP0AAAAAAPsAAAAAAAD//wAAAP8A8gAAAAAAAAAAAAATAAAA
AAD4AAAAAAAAAP8AAAD/AAgAAAAAAP8AAAv//gAAAAAA/wAAAAAA9gD/AAAA/wDkAAAA//7+AP8A/yX//wD+APn/AAD+AAAO
/wD7AAb+/f//+////gAAAP8lAAAA/gD8/wAA/gAAD/8A/AD/AOoAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAP4aAAAA
/gD5//4A/u/////1/dn+/wj60v/1/f/6/w78K/n+IwAB/gAAAAAAAAAAAAAAAAAAAAAA7QAA+wAAAAH/AAAAAP4AAAAAAAAA
AAD+9gAACQD9AP//AAAAAP8NAP8GAAD/AAAAAPIAAAD6APUAAAD7AAD/AAD/AP/+HQAAAP8j7//tAAb9//7/APwv/v//AP7/
AP7/8//2/+b+/gUAEf8A8AAAAAAAAAAAAAAAAAAAAAAAAPwAAAD7AAAAAAL/AP8AAAAAAAAAAAAAAAAAAAD3AAD+AAAA8wAA
AAAE+gAAAP//AAAAAAD8AAAAAAAACQAA+wD/APgAAAAABf0AAAAAAAAAAAAAAAAAAAAAAAEAAP8AAAD8AAAA/wAAAAAAAAAA
AAAAAA0AAAAAAAAFAAAAAP8A6/8AAPwB8v3n//vx+/z6+uwm9f38/u7+9/cBCvz1EgkL9wcAAP8AAAAAAAAAAAAAMQAAAAAA
AP8AAAAAAADwAP4AAAD/AAAAAAAAAAAAAP8AAAAA/gAA/wAAAAAAB///GgAA/wAAAP//ACUAAABWAAAAAAAA//8AAAAAAK4A
/wD8BfX9Ft4D7fz8/Qv8EPv9DP7xIvL2I/YL/v7Y+vkMAAAA//8A/wAAAAD/AP///gAA9gAA/xj/AAAABP8A/QAA/gAAAP//
AAAAAAD/AAAAAAAAAP8AAAAAAAgAAAAAAAAAAAAAAAAAAAD+AAAAAAALAAD9AAAAAAD6AAD+AAD/AAAAAAUAAAAAAP0AAAAA
/AD7AAAAAP8ADAAAAwAA/v8AAAD+/wAAAAAAAAAAAAAA/wAQAAD/AAEAAAAAAP4AAAD/wwD/AP4A/v8AAP8AAAD/AAAA+wDz
AP8AAAAAAAAA/wwAAAAAAAAAAAAA/wAAAAAAAAAABgAA/gAAAAAAAAwAAAAAAAAAAAAAAAcAAAD/AAD/APoAAP4ACv8A/wAA
AAAAAAAAAAAAAAAAAAAAAP4AAP/hAAAAAAAAAAAAAAMAAAAAAAAAAAAA+wD+AAAAAAAABQAA+/8A+wAAAP33//8AAP4Y/AAA
AAMA//8AAP//AB37//4AAAAAAAD/AAD/AAD/HQAAAAD+AP8AAAAA/wD7/AACAAD//wAA/wAA/wAA//7/AAAABQD/AAAA/wAA
EAcA+/P8+vrw7RUH/fz7+vX79vv+/vEQ/Oz+E/z9/f717hEAAAAAAAAAAAAAAAD/AAAAAAD/9QAAAAAAAAD8AAD8AAAAAAAA
AAAAAAD5AAAAAAAAAAAAAAAAAAAABv8AAAAAAAAA7gAAAAAAAAAAAAAAAAAdAAAAAAAAAOYA/gD/AAAAAAD/AAAAAAAAAAAA
AAD+AAD/AAAAAAAKAAAGAAAA/wAAAAAAAAD8AAAA/wAAAAAAAAAAAAAADPoAAAAAAAD1AAAAAAAA+wAAAAAAAAAAAAAA/wAA
ABoAAAAAAAAAAAAAAAAAAPz//wAAAAD9AAAAAAAAAAAA//sDAAAA/wAAAAAAAAAH/AAAAAAAAAAAAAAAAAAA+gwABgAA/wAA
AP8LAP8AAAD//wAAAAAA///6AAD+ADP3AAAAAAAA/wAAAAAAAP0AAAD/AAD/AAAAAAAAAADjKwABK/33Cfj/CfP7Q/oT/A8F
9P7++/4C6vr8+un9J/wN+/8AAPb/AAAAAAD+G/0Y//8A+/8AAP//AP//APf9AP0AAAAAAAAAAAAA//4AAAAAAAAAAAAAAAAA
AAAe/wAA/gAA/wAA/wAAAAD/AP8AAAD2AAAAAAAAAP8AE/8AAAAAAAAAAAAAAAAABgAFAP8A/wAA/wAAAAAAAPwQAAD/AAAA
AAD//AAAAAAABgAAAP8AAAD8AAAAAADqAAAAAAAAAAAAAAAA/wAAAAD8AAAAAAAACQAA/wAA7gAAAAAAAPkAAAAAAAAA/gAA
AAAAAAAAAAAAAAAAABj9AAAqAP8A/wD/AAD/AP4A/v8AAP4AAP/yAAAA+gDe/v8A/wAU+wAAAPsAAP8BABYA/wD/AAD/AAAA
AP8A/QEAAAAAAP0AAAAAAAAAAgAAAAAAAAAAAAAAAAAAAP8CAAAAAAAJAAAAAAAA/fsAAAAAAAAAAAAAAAAAAAD6/AAAFwD/
Lf4A/vz+/h31AP7+/gD+AAAB/wQA/vcAwvf/ABQAAAkAAAAAAAAgAAAA/wAA/wAAAAD9AAD6APIAAAAAAAD5AAAA/gAAAAAA
AAAAAAAAAAD/EgAA/wD9AAAAAAAADQAAAAAAAP//AAAAAAAAAAAA//oAAP8A+P4AAAAAAAsAAAAAAAD/+wAAAAAAAAAAAAD/
AAAAAP7+AAD/APr3/wAH/f///wsAMf/+AP4AAP4L/wD/9gD1/v8AAAAA/gAAB/8AAP8AAAAAAAAAAAAAAP8AAPcAAAAAAAAA
APv/AAAAAAAADAAAAP4AAAAAAAAAAAAAAP//AAAAAAAOAAAAAAAA/v8AAAAAAAAAAAAA/wAAAAD2/wAAAP8W//8AAAAAAAAH
AAAA/wAAAAAAAP8AAAAA/QEAAAAAAP8AAAAAAAAABwAAAP8AAAAAAAAAAAAAAP76AAAAAAANAAAAAAAA/vwAAAAAAAAAAAAA
AAAAAAD++wAAAAAAAAAAAAAAAAAJAAAA/wAAAAAAAAAAAAAA/v0AAAAAAAAAAAAAAAAACQAAAP8AAAAAAAAAAAAAAP79AAD/
//7//gD/9/////n//v8H+gD/AP/6//H/CP8e/f8FAAAAAAAAAAAAAAAAAAAAAPsAAAAAAP/+AAAAIwAAAAAAAP3/AAAAAAD/
+QAAAAkAAAAAAP8AAAAAAP79AAAAAAAAAAAAAAAAAAkAAAD/AAAAAAAAAAAAAAD+/QAAAAAAAAAAAAAAAAAJAAAA/wAAAAAA
AAAAAAAA/v0AAAAAAAAAAAAAAAAACgAACf8AAAAA/QAAAAAAAPH/AAAAAAAAAAAAAAAAAAD//wAAAAD6AP8AAAAAAAD++wAL
AAD/AAAA/AD/AAAA/AAAAAAACQD//QAAAAAA/v8A/AAAAAAAAA3/AAAAAAAAAAAAAAAA+wAAAAAAAP8AAAAAAAD+AAAAAAAA
AAsAAAD/AAAAAAAAAAAAAAD/CAAADQP5/vv++vX+/f78+Qn8/hH+7OX6+v35/ff7GPz8BAcJ/f/9//75//////oY/v///wjm
/P3+/f/+/SX+/v8AAAD/AAAA/wAAAP8AAAAAAAAAAAAAAAAA/wAK/wAAAPz/AP8AAAAAAAAAAAAAAAAA8gAAAAD/AAD/DgAA
/wAAAAAAAAAAAAAAAAAAAAABAPYAAAAAAAAAAOwAAAAAAAAAAAAAAAAAAAAA+QAAAgAZAAAAAAAAAAD3AAADAAAAAAAAAP8A
AAAAAP8AAAAA5gAAAAAAAAAA+AAA/AAA/wAAAP7/AAAAAAD8AAAAAAAAAP8AAAAAABQA/wD+//3+/wD+7v/+//8A9vgA+f//
//39////8f5//v4B+gAAAAAAAAAAAAABAAAAAAAA/wD6AAAAAAwA+esAA//9///+4f/5////BP/p//////7k+//////5/0j8
//YA/gAAAAAAAAAAAAAAAAAAAAD/AAAAAP8AAAD1AAD/AAD/AAAAAPoAAAAAAAAAAAAAAAD9AAAAAPwAE/8AAAAAAP8AAAAA
AAAAAQAAAAAAAAAAAAAAAAAAAP8PAAAAAAD/AAAAAAAAAAEAAAAAAAAAAAAAAAAAAAD/DwAAAAAAAAAAAAAAAAD6AAAAAAAA
AAACAAAAAAAABgkAAPz5/gD7AP/9//8AAPgo////AAT/+/7/JP8QFfT/APAA+f8A/QAAAAAAAAAAAAAAAAD+AAAA/ycAAP/2
AAACAP//AAsAAAAAAAAAAAD//QwA/wAAAAD+AAD/A/8A/wAA/wAAAP//AAAAAAAI/wAAAAAA/y4AAAD+AOgA/gEAAAAAAAAA
/wAAAAAA/wAAAAAAAAAuAAAA/wDuAP4A/wD/9AAA//////UAAP7/AAAA/gD///P///j/Lf/+IgAAAAAAAAAAAAD/AAD/AAAA
AAAAAAD/AAD/AB8AAAAAAAAAAAAAAAAA/wAAAAAAAAAAAAAAAAAAAAAUAAD/AAAAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAD/
8QAA//0L/PoR//73/v396/jv/RMW/vP+/vz/+P3//QD4/goADv8A8AAA/wAAAAD/AAAAAAAAAAAAAP8AAAAQ/wD2/v3+/iH/
/////v7x+v7+FBb/9P7//v/6/v/9zfz/I/8AAAD/AAAAAAAAAAD6AP8AAAAAABkAAAAAAPr+AP3/AP0AAAD9///7AAAA+/0A
AP8AAP81/wD9+ADx//8A/QD///8A//z///7aAPP//vYK/wDx+/8A//QASfv+AAAAAAAAAAAAAAAA/QAAAAAAAAAAAP//AAD5
AOL/AAD/AAD+AAAA/gAA/v7//wAAAAT9AAD/AAAACQDQ/wD9/QX6D/buFAf+/fzzE/f8/usMKxPt9wcK/QP0Bvv+0AAAAAAA
AAAAAAAAAAAAAAAADgAA/wAMAAD7APUAAAAAAAAA/QAAAAAAAAAAAAAAAAAMAAAA/wAAAAATAADxAP8AAAAAAAAAAAAAAAAA
AAAAAAAAAAAPAAAAAAAA8QD//QAAAPcOAAAAABj+/wAAAPgAAAD//wAAAPwAAP8AAAAAAAAAAAAAAAAAAAAAAAAJAAD/AAAA
AAD+AAD7AAAAAAAAAAAAAAAAAAAAAPMA/wAAAAAAAAAA/wAAAAD/AAD/7///AAAA/QD/AAAAAAAVAAAA/wAK/tv/AAAAAAAA
AAACAAAAAAAAAAAA/wARAP7//wAAAAD7AP8HAAAA/gAAAAAAAP8A/wAAAAAA/QAAAP8AAAAAAv8A+P///wD/AAb///8AAPz+
/wAAAMX//vn////+/xf//hD/AAAAAAAQAAAAAAD+AP8AAAD3AP/7AAAAAAAPAP/xAAD/AAAA/wAAAAAAAP4AAAAAAAAHAAAA
AP4A/wAAABv/+wD+AP/7AAAAAAD+AAAAAAAAAAAA9wD6APwA/AAAAP8AAAAAAAAAAAAA7wAAAAD7AAAAAAAAAAAfAAASAAD/
AAAAAAAAAAAAAO8AAAAA+wAAAAAAAAAAHwAAEg4TB/360u0YI0YN8O9N7ggTBSMj/t8i5PAXFO/ZEAUA/wAA/wAAAAAAAAAA
AAAAAAAAAAAAAP8AACfyAAAAAAAAAP4AAAAAAP8A/wD/AAAA/wAAABv/AAD/2AAA/gT+/fwvAP7//v7+Cf/8/f4c/v7/+vP8
/P8E+eD9/wQAAAD/AAAAAAwk/wAA/P8AAAAAAAD8/wAA/gD9AP8AAP8AAPsAAAAAAAAAAAD/AAAAAAAAAPj+AAAAJAAAAAD+
AP/0AAD9AAAAAAD/AP8AAAAA//8A+PkIADUAAAAA8wAA/gAAAAAAAAAOAAAAAAAAAAcAAP8AAAAOAAAAAAAAAAAA8AAAAAAA
APwAAAAAAAAA/wAAAP4ANgD/HwAAAAD/AAAAAAAAAA8AAAAADgAAAAAAAAAAAPYAABwA//8A/wAAAAAAAAYA7AAAAP8AAAAA
APYAAAAaAAAA/wD1AAAA/vr//wAAAPv/AAAA/wD4//0AAP8A/v8jAP8A////9v/+///+APv5/wD/AP76//////8h//H///oA
AAAAAPwA/QAAAAAA+AAAAAASLwAAAAAAAAASAP/9AAAABAAAAAAAAP/4AAAAAAAAAAAAAP8AAAAA//4AAAAAAAAAAAA/AAAA
AADyAAAAAAAAAP8AAAD/AOUAAAAA+P8AGQAAAAAAAAAAAAD/AAAAAAD/APwAAP/tAAAAAAAAAP8AAAAAAAD8AAD/BwAAAAAA
AAAAAAMA8wAAABcZAAD/AAAAAAAAAAAAAAAAAAAAAAAA/QAAAP0AAAAAAAD8AAAAAAMN/gAAAAAAAAAAAAAA/gD9AAD+AAAA
/wAA/wAAAAAAAAD/9RoAAAAEAwAA/wAACv8A6AAA/QD/AADfAAAAAAAAAAAAAAAAAAAAAAAA/gAAAEIAAAAA+v8A/gAA/gAA
AP4ADwD/AAAAAP8AAP0A/wAq/gD8/Rz19Pn//Pn9/CTx52L8+P76F/4M+vwV/QP9Bfv8zgAAAAAAAAwAAAAAAAAAAAAAAP8A
/gAAAAAAAPEAAAAAAAD/AAAAAP8AAAAAAAAAAAD/AAAAEAAA/wD+AAD+/v/////1Cv7//////+3+//4A9rb9/g7//v7/5v7/
GQAAAAAAAP8AAAAAAAAAAAAAAOkAAAAAAAAAAP8AAPcAAAAAAP8AAAAAAAAAAAAAAAD/5wAAAAAAAAD9AAD6AAAA/wAACwAA
AAAAAAAAAAAABgAA/w4AAAAA+QAA/gAAAAAA+/8AAAAAAAAAAAAAAPmuAAAAAAAAAP0AAPUAAAAAAPsAAAAAAAAAAAAAAAAA
IgAAAAAAAAD5AAAAAAD6AAAA//8AAAAAAPj/AAAAAAAc/wAAABEA9v8AAPvp+v73+Qv4/fz9+v7r/P7k/hEa+WIG9v37+LT8
/AUAAAAAAAAAAAAAAPkAAAAAAAAAAAAAAP8AAP74AAAAAAAAAAA+/gAAAAD+AAAAAAAA+d///f8AAAAA/gAABgD/AAAAAP8A
AAAAAAAAAAAAAAAA//r//wAAC/0AAAAAAP8A+wAAAAAAAAAA/wAAAAAAAP8A//8AAP0rAAAAAAAAAAAA/wAAAAAAAAAAAAAA
+gAABwAAAAAA/wAABAD6AAD/APQAAAAA/QAAAAAAAPkA//8A/wAAAP8AABX///8AAAD//wAAAAAA+wAAAAD5AAD8AP8AAP7w
AAAaAAAAAAAA/gAAAAAAAPkAAAAAAAAAOAAAAAAA4gD/AAAAAAAA5wAAAAAAAAAAAAAAAAD4AAAAAAAAABwAAAAA8/8A//wA
AAAAAAAAAAAAAAAALwD+AP0AAP/QAAAAAAAAAAAA//4AAAAAAAAAAAAAAAAAFQAAAAAA6AAAAAAAAAAAAAAAAAAAAAAAAADz
AP8AAAAAAAAAAP4AAP0AAAAAAAAAAAAAAAAA/AAAAAAAAAD9AAAAAPnvAAAAAAAAAAAAHwAAAAAAAAAAAAAABgAA9wAAAAAA
9gAA/wAA/wAAAAAAAAAAAAAIAAAAAAAA//8AAAD+APoAAAAAAP8AAAAAAAAAAAAACAAAAAAAAP//AAAA/gD6AAAAAAD//wAA
+QD/AAAA//8AAAAAAAAA8gAAABEAHQD//f//+P//ABr+////CAD+/wAADfwA//sO/v//APj6+hEAAAD/AAAAAAAAAAAAAAAA
AAAGAAAADwAAAAD+AAD+AAAAAAAAAP4AAAAAAP8AAAANAAAA//8AAAAA/wD/AP8A/wAAAAD9AAAAAAD+AAAAAAAAAP8AAAAA
AOv/AAAAAAAAAAAAAAAA+wD+AAAAAAD+AAAA/wAABwD8AAAF/Af+C/3////+/v7u/vX++/sL+/7+/f/+/P/97vz/FQAAAP8A
AAAAAAAA+AAAAAAAAAAAAAAAAP8AAPYOAAAAAAD/AAAAAAAAAAwA9gD/AAwAAAAAAAAAAAD2DgAA/gAA/wAAAAAAAAAFAAAA
/wAAAAAAAAAAAAAA/wQAAPb6+vX4//vh+/pK/v76+hsK/hf+8Bj94/l//d7Q/fgAAP4AAAD/5v///gAA//8AAAAAAP//AAAA
IQD4//8AAAAAAAAAAAAAAP/9AAAAAAAAAAAAAAAAABEACQAAAAAAAAAAAAAAAAAAAAAAAAAVAP4AAAAAAAAAAP0AAP//AAD+
/gAAAP8A+gcAAAD8AAAAAAD//wD/DwDz/gAAAAAA//UAAAAAAAD2AAAADQAAAAAAAAAAAAAA8/4AAP///wD/AP//////CgD/
//8AAAAA//8A/wALAND/AAD/AP8AAAD4//8AAAAA//8AAAAAAP//AAAA/gAL//8AAAAAAAAA+QAAAAAAAAAAAAAAAAD//wAA
AAAACQAAAAAAAAAAAAAAAAAAAAAA+wAAAAAAAP8AAAAAAAIAAAAA/wAA+wAAAAAAAAAAAAAAAAAAAAAAAPcA//8GAAAAAAAA
APsAAAAAAAAAAAAAAAAAAAAAAAD/AP//7QAAAAj49P77DTf6/Pv86vz7+/sY/gsb/PL8+fz9Duj2+A8AAAAAAAD+AAAAAAAA
AAAA/gD/AAD//wAAABgfAAD5AAAAAADrAAAAAAAAAAAAAP0A9zUAAAAAAAD/+gAAEgAAAAAAAB8AAAAA/wAAAAAAAAAAAP//
AAAA/+3/AP8A//8AAAD9/AAAAAAAAAAAAAAAAAD/AAAAAP8cAAAAAAAAAAAAAAAAAAAAAAAAAAAA//QAAAAAAAAA+AAA/wAA
AAAAAAAAAAAAAAAAAP8SAAAAAAAAAAAA/f8AAPsA/wAA/wAAAAAAAAAAAAD/AAAAAAAAAP4AAA3yAAAAAP8AAAAAAAAAAAAA
AAAAAPkAAAAAAAAAAAD/6QAADgD/AAAADwAAAAAAAAAAAAD9APv9AAAAAAAAEPkAAP4AAAAAAAAAAAAAAAAAAAAA/gAOAAAA
AAAAAP/6AAACAAAAAAAAEwAAAAAAAAAAAAAACQAAAAAAAAAA8AAA/fzjNAD19fj5+voPJ/kY+vv9/vo76Szw7vv0/RX+9hX/
+v8A/wD/+f//////9v8A/wD/////AP3/AADh/gAMAAAA/AAAAAD+ABP+AAAAAAAAAAAA//MAAP4A5P8A/wAADQAAAP//AAAA
/wD+AAAAAAAA/wAAAAAAAO7/AAAAAAAA/wAAAAAAAAYA/wD/AAAAAP8AAAAAAAAM+AAAAAAAAAAAAP8AAAACAPwA/wAAAAD6
AAAAAAAAJvUADwDyGAAAAAAAAAAAAAAAAAAAAAAAAAAA/QAAAAP/AAAAAP8AAAAADf8AAAAA/wAAAAAAAAD/AAAA/wAB//8A
AAD/AAAA/wAA/wD//P//AAAA7wAAAAAA//8ACwD/CgAAAAAAAAAAAAAAEQAAAP8AAAAAAP8AAAAAAPn/AAAAAP8AAAAA/wAA
AAAAJAAAAAD7AAAAAAAAAAD0AAANAAAAAP/3AAAAAAD/AAAABwAAAP4A/gD/AAD/9AAAAAAAAAD/9wAAAAAAAAAAAAAAAAD+
AAAA/wAA//UAAAAAAAD/AAAAAAAAAAYA/wD/AAAAAAQAAAAAAAD3MwAA/v/9/v3//f3+/g7x/gf+/f3//P8G/P7//fv+N///
EwAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAPgWAP8AAAAAAAAAAAAAAAAAAAAA/wD/AP8AAAAAAP/pGAAOAAD//wAAAAAA
AAAMAAoAAAAAAAAIAAAAAP4A8vkAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAAAAAAABf+AP8AAAD8AAAAAAAADf4AAAAAAAAA
AAAA/wAAAAD//gAAAAAA/AAAAAAAAA3+AAAAAAAAAAAAAP8AAAAA//4AAPn+/v/9//z///7+/f7+/v80/wH+/xf//P7/E939
/wEA/wAAAAAAAAAAAAAAAAAABwD/AAAAAAAAAAD5AAAGAAAAAAAAAAAAAAD9AAAAAOUA/gAAFQAAAAAJ9/8A+QAAAAAAAAAA
AAAAAAAAAAAKAP8AAAAA/wAA/wYAAAAAAP8AAAAA/wAAAAAA/wAAAAAAAP//AAAAEADjAAAA///4AAAA//cAAPwAAP8AAAAA
AAAA+/3+ABP9EgAAAAAAAAAAAAD3AAD8AAAAAAAAAAAAAAD9AAAUAAEAAAD/+wAAAAAAAAD/AAD9/wAAAAD8////AP0AAADv
/wbT/wAAAAAA//8A/xz+/vb/AAAA/wD//wAAAAAA5/8A1yUA/wAAAP8AAAAADQD/AAAAAAAAAP4AAAD9AOr+AAAAAAD+AAD/
AAAA/wIAAAD/AAAAAAAAIAAA/gD8DAAA/vb5+f8A/v0y/fn+EOf+////8P89/Pr+/vv94v4aDwAAAPwAAAAAFP/8/wAAAAAA
AAAAAAD+AAD/AP4AAAD/APsAAAD//v//AAAA6v8AAP8AAD/+/AD//QD1//8AAAAA/QAAAAAfAP4AAP//AAAA8gD6/wAA//8A
8wAcEQD/AAAAAAAAAAAAAAAAAAAAAAAA9wAA/wAA/wUAAAD+3fv//AD+/v79Gf//7/z//v8N//j9/ff+/vwt+v/6AP8AAAAA
AAAAAAAAAAAAAAAAAAAJAAAAAAAA7P4AAAD/AAAAAAAAAAAaAAAAAAAAAAAA/wD+/wAAABwAAAAABf8A/wD/AAAAAAAA+/8A
AAAAAPUAAP8AAAAF/wAAAAP9AP8AAAAAAAAAAAAAAAAAAAABAAD/AAAA9wAAAADz/wAAAAAAAAAAAAAAAAAAAAAAFAAA/wAA
/+oAAAAACf8AAAAAAAAAAAAA/wAAAAAAAPEAAP8AAP8LAAD///sJAAAA/f///wAAAP//AAAAAADf////AP8A2fwABhECA//+
AP4a////CgD5/wAAAAAA/hT//v/3AB77//cAAAcAAAD/AAAAAAAA/AAAAAAAAAEAAAAA/wD3/wAAAAAAAAAAAAAAAAAAACEA
AAAAAAD//wAAAAAA9gAA9P8LAAD/AP8AAP8AAAD7/wD/APAAABAADAD//+4AAPIA/wAAAAD/AAAAAAAA+wAAAAD6AAASAA0A
AAD9AADz/gAAAAAAAAAAAAAB/wAAAAAA+wAAAAAAAAAA/wIAAwAA/AAAAP8iAAAAAAD/AAAAAAAA/wAAAAD/APH/AAD///7/
/wD/+f//AAYA+f8AAAAAAAT/AAD/DQAD/v/xAAD/AAAAAP8AAAAAAP4AAAAAAAD5AAAAAAAAGQAAAAAA//8AAAAAAAAABv7/
AP8AAP0A/gAAAAD/AAT/AAIAAAAAAAAA+AAAAAAA/wAAAAAAAPQA/QAAAwDtAAAA/ysHAP4A/////wAACvv+AP8A/wAd/gD+
////xv4A+f///wD+6//6////AAD9/wAA/wAx/////wAt///9/wAAAP8AAAAA/AAAAAAAAAAAAAAAAP//AAAABAD2/wAA/wD/
/wAA/P8AAAD/AP//AAAA9QDz//8AAP4AEf8NFAAAAAAAAP4AAAAAAAAAAAAAAAAA/wAAAAAAANoADQD//f//5wD//v//Dgz3
//kCAAD9APb+//7/Af/zD/8JAP4AAPYAAAAAAP/+/gD6BAAA/gD8AAD/AAAA7BgACgD/AADxAAAAAAAPAP0AAAAAAP8AAAAA
/wAAAA3/AP8ADP4AAAAA/wAAAAAA+QAAAAAAAPgAAP8AAAAL/wAF9Pz36+/9+PH1+EQf7+8S8vj88voO+S3pDzH85wD39QAA
AP4AAAAAAAAcBgAAAP4A/wAAAAD+AAD5AAr/AAAAAAD+AAAA+gAA8P8AAAAAAAD/AAAA9wAAFAAC/wD//v/9CP/+/v39/hT5
//4e//////z+/e39FAT/5fz8/wAAAPoAAAAAAAAu/AAAAP8AAAAAAP/9AP/3AOv/AAAAAAAAAAAAAAAA/QAAAAAAAAAAAAAA
EQAA+gD7AAAAAAAAAAAAAP8AAP8AAAAA/wAAAAAA/wAAAP8AIf8AAAAAAAAAAAAAAAAPAAAAAAD7APwAAAAAAAAAABj/AAD/
///+/wD/AP//+gD9//4A///9/xX7Df7/IQAK///7////+/QAAAAA/wz/+f/+/wAA/gAA/wn+//r/DP4A/QAA//4AAAAAAADs
APv//AAAAP4A/wAkAAD4APP/AAP/AP78/wD+//7/+ysA+f/7AAAAAP/t//L/KgDgD/8AAAD/AP0A+wAAAAAAAP8AAAAA+QAA
AAALAPr//QAACQYAAAAAAAAAAAAAAAD/AAAAAAAA+P4AAAD/AA0AAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAAAAAAACwD+AAAA
AAAA//8AAAAAAAAQAAAA/wAAAAAAAAAAAAAA+QcAAAD6/AD/AP//AAAAAAAkAP8AAAAA//0ASQAA//0AAO0AAP4AAAD//wAA
AAAAJAAAAAAAAP/+AAAAAAD/AADtEuHi8hj62xXpLBARijvaAiACEO0CLhdAH+/p7SFq3gAFIP8H8vEYHenxJC0bABv5B/pU
/hz62/TmBscF9/oAAP8A/AAAAAAAAAIA/gAEAP4AAAAAAP4AAAD3AAAA//f//hcA/wD///8H/P//DP8A/gAL/wD6/wD+6PwA
DgAA+wAAAAAAAAAAAAAsAAAA/wAA/wAAAAD9AAwAAPoAAP8AAAAAAAAAAAAA7wAAAAD7AAAAAAAAAAAfAAASAP////8AAAAA
AAD/AAAA/wAAAAD/AADVAAAA6/8AAAAAAP8AAAAAAAAA4QD/AP8A/wAAAAAAAAAAAPf8AAD4EjL+D//4HCPv9ir3BvkL/fkT
/vwK/RT7+QvvC/0F9AD9/vwA/wD///8XEvz//P/89AD//gD///8AAgr/CwAAAP//AAAgAAAACwAAABMAAAAAAAAAAAAAAPUA
AAAAAAD/AAAAAAAAAAohAA7/AAD/AAAAAAAAAAD1/wD9Ef7+Av8A/v/////0EAn+//8YBv/8Gv/9//b/+/797AAAAAAA/gAA
AAAAAPz9AAAAAP4c//8AAAAAAOX/AOkAAAAAAAAAAAAAAAD9AAAAAAD7AAAAAAAAAAD6AAAEAAAA//EAAAAAAAAFAAAAAAAA
AAAAAP//AAAAIQAAAPgF7vv3//ft+vkV2uYG+P1z++v83/f11frf6D7t8wn+F/j//QD9/f7+Gf/39v7//f/6/wj9/fb//v7X
9f0iAAD/AAAAAPkAAAD8AP0AAPv/AAD/AAAAAAAAAAAABAD//wD/AAAAAAAAAADwAAAJ/wAA/gAA9gAAABf/AAAA///+/wD/
/gAA/+wA/QD//wAAAP//AP////8a/QAAAAAAAAAAAAAAAAAAADEAAAAA+AAAAAAAAAAA5wD+DwAAAAAAAAAAAAAAAAAAAAAY
AP8AAAAAAAAAAPwAAP8AAAAAAAAAAAAAAAAAAAAAAAD/AP8AAAAAAAD7AAD5///+AP8AAAD///8A9v//AFUA8/8A/wD9/wDu
5f8A+QD7AAAAAAD+AAD/AAAAAAAAAAAAAAD6/wAAAAgAAAAAAAAAAAAAAAAAAAD8AAAAAAD+AAAAAAAAAAD/AADaAAAAAAAA
AP8AAAAAAP8AAAAAAAD5AAAAAPYAEgAAAAAAAAAAAAAAAAAAAAX+AAAAAP8A/gAAAAAAABkA/PwA/wAAAAAAAAAAAAAAAAAA
CwD6AAAAAAAAAP/2AAAJ4CMRDEDWAQTo3w4H1PgUDdz6Hdka/tck5AAOzGH6AgAAAPv9AAAAAAD//vsAAP8AAPkAAP8AAP8A
APHzAPX/AAD+FQD/AAAA/wT//wAJAAD/AP/0AAD//wACDQAD//3/AP8AAAAA/wAADA//AAAADf///wAX//8A9v//9wDmAAAA
AP//AAAAAAD7AAAAAP8A/wAA+wAAAP7/ABEAAAD//wAAAAAAAOsAAAD/AAAAAAAAAAAAAAD6/QAAAPb/AA4AAAAAAAAAAAAA
AAAABAAAAAD7AAAA/AAADP8u/QD+AP/8AP8AAAD9/wAAABEA9P8A/gAH/w7///QAAAsA/wAAAAAAAPwAAAAIAAAAAP8AAAAA
/wD+/gAA/yv9/w4A/f///xj//Pv+//8A+P8c//j0///+1fz/8f7zSP/5APX9//7////i/f///xD/4v3/9P79/w/7+wT/AP8A
AAAA/QAAAAAA9AAAAAAAAAAtAAAA/wDx/wD9AAAAAAAA//8AAAAAAO8AAAAA/wD/AAAAAAAA/wAAD///+///AP0e/v8T8gDw
/gAACP8A/Pz8Mf/7/871/vEA/gAAAAAAAAAAAAAY/wAAAAD3AAAAAP4AAAATAAAVAAD+AAAA/+8AAAAAAAAAAAAAAAD+APwA
AP8ADAAAAAAAAAAAAAAAAAAAAPn/AAAAAPYA/AAAAAAAAAv+AA//9vUAZwD/AP////////7//gAE//////P//grp/v/jAAD/
AAAADv8AAAAAAP8AAAAAAAAB/wAAAAAA/AAAAAAA+QAAAAD8AAAAAABEAAAAAAAA/wAAAAD/AOAAAAD///8A/wD//wAAAAD+
/wAACQD9ABH/AAAAD//U+wAFAAf9AP4AAAAAAAAAAAAAAAAAAAAAAAD9AAAA/f8AAAAA/wAAAAD4AAAA+wDxAAAA/wAAAP8A
AAAAADL+AAAAAPoAAAAAAAAAAAAAAP8AAAAAABwAAAAA/wDvAAAA//FA//gA/v////8F//3///8AFP/0/gD5////HfH/EAAA
//8AAAAAAAD+AAD/AAAAAAAA/QD5AAD+APgAAAD9Fvv6+P8J9v79/SHp6fz8/v7Z/h38/vv9/PrNYv4WAAAAHv8AAAAAAP8D
AAAA/wAAAAAAAAAA/wAA+PsAAAAAAAAAAAAAAAAA/wD+/wAAAAAA/wAAAAD/APv/AAL/6eYA8QAb/f//AAAAF/8A/wAAAOz/
/y////8Y/P8AAAAADQAAAAAAAPwFAAAAAAAAAAAAAAAAAAAA/v4AAAAM/wAAAAAAAAAAAAAAAAAAAAAA/QAA/wAAAPv+AAAA
//8A+wAAAAAAAAD9AAAAAAAJAAAAAP8AAAD+AAD8/vz5/vnl/Pr//v8B/CX8//n/8fUT/v/6/vseRAT+BgAL/gD6AP//AAAA
AAD/AAAAAAAAAwAA+gAA/xX/AAD+Iff/8/b9Of/+/v///f7///8Y8wP+/ev/+/69QP/9AAAAAPkAAAAAAAAAAP8AAAAA+gD8
AAAAAAAA//4F+v8Q/AD9AP////8AAPoB/wD/AA4A//8A9v8G/wr//+oAAAAAFAAAAAAAAP4AAAAFAADsAAD/AAAAAAA1DQAM
AP/4AP4A/wAA/wAAAEf//AAAAAD//wAWAP8A5P//AAD/AAAAAAAAAAAAAADtAAAAAAAA/wAA/wAA/xQAABcA+f0A/wAA/wAA
AAAAIgAAAAAAAP//ABYA/wAM/wD4/wD0AAAA/vsA/wAAAOX/AAAA/wAM/wAAAAwAL/8A+f8A/wAMAP//////AAD9/wD5AP8A
//4AAAATANP//gAA/QAAAAAAAAAAAAAA/wAA/wD0AP8AAP8AAAAEAAD+AP//AAAAAAAAAAAAAP8AAAAAAAD+AAD9APkAHgAA
AP/q/QD+AP8AAP8AAAD+/wD2AAIABP8A/gAAABL+AP0AAP8AAAD+AAAAAAAA+QAAAAAeAP4AAAAAAAD5/wDpAAAA//EAAAAA
AAD9AAAAEQAAAAAAAAAAAAAA9f4AAAD9AAD/AAD/AAAAAAD4AAAAAAAAAAAA/gAAAAkAAA0AAAD+AAAAAAAA//MAAAD/AAAA
AAD+AAAAAAD3/gAA/QII/Rr9CCT9+/0F4yv8Agv+Kevs+/7y/Sn9+gL86////wAG/hb+//8A//L+/wQAAPnt9P///QAHAAH/
//sAAP4AAAD/AAAAAAAAFQAAAAAAAAAAAAAA/gD7AAD6AAAAAAAAAAAAAAAAABIAAAAACQAAAAAAAP8A/gAA+wAK/wAZAAAA
AAAABQAAAP8OAPEAAAAA/gAA//f/AAUAAAAAAAAAAAAAAAD8AAAAAAAVAAAAAAAAAAD/AAD1AAAAAAAAAAAAAAAAABQAAAAA
/wAAAAAAAP4A/wAA+gD6DwD/AAAAAAAAAAAAAAAAAAAAAAAA+gAAAP0AAAAAAAD+AAAAAAAAC/8AAAD/AAAAAAARAAAAAAAS
/wAAAAD//QAA////AP0A+/v/AAAA/wD//wsAAPsA9/8AFf//AAD/AAAAAAAA//gAAAAAAAsAEP8AAAAAAO3/ABAAAAAAAAAA
AAAA//8AAAAAAAAAAAAAAAAA/wDqAAAAAAAAAP4AAAAAAAD4AP8AAAAA/AAAAAAAAAAA/wEA/wAAAP8AAAAAACX/A/AAAP8A
AA4AAAAiAAAAACj/AN3/AP8AAAAA/QAlABUAD/4AAP3+AAz//wAA/wDyEv8A+/X1Cvr/GyH9/Pv48Nb89P7+7v78Hej8/Sf+
CTX9FQD+AAAAAAAAAAAAAOsAAAAAAP4AAAAA/wAAAE8AAP4A/f8AAAD/AAAA/gD0//4AAAD/AP4A//4A/gDPAADvAAAAAAAA
AAAAAAANAAAAAAAAAAAADwD/AAAA+wAA/wAAAAAAAAAAAAD/AAD//AAAAAAA+QAAAP//ACcAAAAAAP8A/gDz/QAAAAAA//8A
AADsAP7/AAAA/gD7ABj/AAAAAAAAAAAA/QD/APUAAAAAAAAA/wAA//4A7gD/AAAA/v8AAAAAAP/9AAD+/wAAAAAA/v8AAP8C
ACf//wAA9gD//gAA/gAA/gQA///7AAAAAP////8A/QDmCQD/AAAAAAD4AAAAAAAAAAAAAAAAAO8AIgD/AAD+8wAAAAAAAAAA
AAAAAAAAAPwAAAAAAP8AAP8AAAD/AAoAAP8A//8AAAAAAAAAAP8AAAAAAAAWAP8AAAAOAADtAP/6+/tcA0w/+xr8+vnk+vb3
LSP9+e0F9A/i+s/5HyUfFSL2+P3r5vwa/Pv87C0p+/z8/RsM9ez9X/sW/Nv5+doAAP8AAAAAAAAAAP8A+AAAAAAAAP0AAAAA
DAAZ//4A/wD/DgAA//8AAAD9AP//AAAP/wD///8AAP8A6P/xAP///QD/AP/+//8AAAD7/wAAABUA//79/f/+ABb9IvMAAAAA
AAAA/gAAAAD//QAAAAANAAD/AAD//wDoAADzAAAAAAAAAAAAAAAACgAAAAAAAAD1AAAAAAAAAAAA+v8AAAD/BQAAAP////8A
/wD///r9AP8A//8AABP8APb+/P7+GQD//////hH/9/4eCf/9//3+//D//fsW/P8GAAD/AAAA//z/7gAAAPj/AAAAAAAA/wAA
ABUAE//zAP8A/wAAAP8w//8AAAD//wAAABEA//4AAP/+AM//+/n///8AAADz/v/9/wAA+v8AAAAM//v9//X/+gAZ/x/4AAAA
AAD6AAAAAAAAAP8AAAD4AA4A/wAAAAAA+QAAAP7//hz/AP74/v/7FP/7/v/5A/b//P38/v8F/u39/Q8X/PL1+OwH+/r5+f0O
4QTw9QAQOd0Q9/keGh77+APgAAD//wAAAP8AAP8AAAwAAAD/AAD/AP4AAPoA7wD/AAAAAAAAAAAAAAAAAADuAAAAAAAA/wAA
AAAMAAgA/wAAAP8AAAAAAAAAFQAA/gAAAAAAAP0A/gAA/AALAP8AAAAAAAAA//4AAP8KAAAAAAAAAAAAAP8AAOkA6BT/AAAA
/wAAAAD/AAAAAAD/AAAAAAAAABz//gAcAOP/AAAAAAAAAAD+/wAAAAAAAAAAAAD7AAAYAAAAAAD7AAD6AAAAAAAAAP0AAAAA
AP0AAAAAAAD/AAAAAP8AD/8AAAAAAP8AAAAA/wD/AAAAAAAAAAAAAAD9AAAMAP8AAPsAAP4AAAD+Ef//DQEA/v8AAAAAAP3/
9wD/+wAB/P8AAAAA/wAAAAAAAAAOAAAAAAAAAAAAAAAAAAAA7P8AAAD//wAAAP//APwAAAD//wAAAAIAAP8AAAAIAAEl/AAA
AAD/AAAAAAD9//z7AAAAAAAQAAD/AAAA+QAgAPz/AAD/AAAA/xwAAAD+ABwAAAAAGgD//wAAAP4A8v4A5v3++vf7AAj6Gfrs
EP8AOf7//v///fr03QXv/Rr8+/4AAP8AAAAA+wAAAP0AFQAAAP/uAP//AAAA/wAIAP8nAAD/DwAAAAAAABf+AP0AAAAAAAAK
AP7/APz/5f4AAP///f//AP8m/////gAc//4AAPsA/////g7/AOn//wEHAP4A/wD9/v///wD/+P8AC//m/////v//+wAK//76
AAAAAAAAAAAAAAAAACgAAAAAAAD+AAD/AAAA/AAA7/gWGfX40wMh+vke8wFi9xD7BhgnD+8NIvoP+BzpGd3///////YA/v//
/wD/7f///wDs0P7/D//////v//8mAAAAAAAAAP4AAAAAAP8AAAANAAAA/f//AAAACwD/AAAA/wAAAAD/AAAAAAAkAAAAAPsA
AAAAAAAAAPQAAA0AAP8AAAD//wAAAAYA/v8AAAAAAPf/AAAAAAAO/wAAAAD/+QAA//0AAP8AAP//AAAAAAD//zgAAPwA5f8A
AAAAAP4AAAAAAAD//gAAAP8AAAAAAP8AAAAAAPgAAAAAAAAE/wAAAAAA9CIAAAD+AAD/AAD///7/AADv+QD/AAD//wAAAPsA
AP8FAP8AAAAAAAAA/wAAAAAA8f8AAP8A//8AAAAAAAAAAPL//wAAAP8A//8AAP/+AAb/BwgAAP8AAAAA+wAAAP3/DwAAAP/f
AP//AAAAHADkAP8dAAAAAAAAAAAAAAAAAAAAAPUA/gAAAAAAAAAA/AAA/QAAAAP/AAAAAAD8/wAAAP8cAPgAAP//AP8AHwf/
APIAAAD/AAAA/wAAAP8AAAAAAAAAAAAAAAAA/wAK/wAAAAAAFAAAAAAAAPf/AAAAAAAAAAAAAAAAAAAA7QAAAAAAAAAAAAD/
AAAAAAD/AAAAAA4AAAAAAAD8AAn+APgAAAAAAAAAAAAA/QAAAAAAAAAAAP8A/wAAAwDsAAAA/wAt/wAA//z//wD/APX/AAD/
AAD9//8A/xYAE/7+AP8A//gAAP7///8ADQD+0gAAAAAA//v/AP7/ADz//AD///4AAwD//v//AP0A//8DAP/+APz///7//gD1
MP8HAAAAAAAAAAAAAAAAAPsAAAAAAAD/AAAAAP4ABQAABwD//wAA/wAAAAAAAAAAAAAZAAD8AAAA/wAAAPUAAAAAAAAAAPMA
AAAAAAQAAAAAAAAANwAAAAAAAAD2/wAAAAD/AAAAAAAAAAAAAPsAAAAAAAD+APz3AP0A+wAAAAAA/wAAAAAAAPkAAAAY/wAA
AAAAAP8AAP/wAOYA/gAAAP4AAAAAGAAAAAAA/gAAAAAAAAD/AAAA/QDeAA0AAPsAAAAAAAAAAAD/9f4AAAAA+wAAAAD/AAAA
OQAA/wD/AP8AAAD+AP8ABAD2AAAAC/YAGv8AAP8AAPT/GAAAAAAAAAD7/wAAAAAAAAAAAAAAAAAA/wAAAADzAAAEAAAA//8A
AAAAAAD1AAAA8wAAAAAAAAD+AAD/B/8AAAD4////AAAAAAAA9f/k//8AAP0A9v8A+QD/APn/APwAAAD/AAAAAAAA//7+/wAA
AAD/AP8A/wAA/wAOAAD//wD/AAAA/////wAA+xr/AAD/BwAB/gAA//sAy0b+DP8A/wAAAP////8AAPwU/wAAAB0A/vsAAP//
APf///b9E/z8+AD6/v79+/4C9/r+///6/1gP/gn+2v8e/f0C/wD4/v8AD//////+AP7/AAAACAD4/xgAHfwAvv4n/gAA/wAA
AAAAAAAAAPZA/wAAAAUA+gAAAAD/AOcAAAAAAAD/AAAAAAAAAAkAAAAAAAAAAAAADwAAAAD5/wAAAP8AAAkAAAAAAP//APoX
AAAAHwD/AAD/AAAA8v8VHwAAAAAAAAAAAAAAAAD9AAAAAAAA/wD2AAD/APwAAP8AAAAAAAD+AAAAAAAAAAAAAAD7AAAAAAAA
AAAJAP/7AAAA/AAAAAAAAP8AAAAAAAAAAAAAAAAAAAAA+f8AAAAA/wAAAAAHAAAA/wD/AAAAAAAA//8AAAD/AP3/AAAAAAAA
AAD//wAADQAAAAAAAAAAAAIA/AAA/ADmAP8AAAD/AAAA//cAAP8AAPwAAAAAAAD//ggAAAgA/wD/AAAAAAAAAAAAAAAA/wD/
/gAA/wAAAP8AAAAAAPr/AAAAAAAAAAsA/wAA/wAAAAAAAAAA+AAAAAAADgD1AP4A///7AP8A/vn//v8A/zL/AP/9///+/v34
/w///P/88QAAAAAAAP/wAAAAAAD6AAAAAP8AAP8AAAAAABMAAAb//v/+/wD//////+wA/v//AP////38AP//BgAk/gb2AAAA
AAAAAPoAAAAAAAAAAAAAAAAA/wUAAP4ACP8AAAAAAP8AAAD//wAM/AAAAAAAAAAAAP/9AAD7AOj/AAAAAP//AAD//hQpAP8A
+/8AAAsAAP/2AAD//QDz//8AAP//AAAAAAAAAAAAAAQA/wAA/wAA/wASAAAA8QAA/AAMAAAAAAAAAAAAAAD/AAAAAPoAHQAA
AAAAAOUA//8AAAAAABUA5gAAAAAAAAAAAAAA/AAAAAAA/QANAAAA//8AACUA/wAA/wD/+fn/AP8A9///FwAA/wAAAf8MEQAA
AP4AMQAAAAAQ9wAAAP8AAADpAAgAAP8AAOv+AAD/AAAAAAAAAAAAEwD//wAAAAD8AP/+/f8A/wAM/wD9AAD//gD4AAAM//8A
AOsAAAAAAP0A//f/APoANwD/AAAAAAAAAP/9AAAAAAAAAAD/AP8AAP8AAAD7ABIA/wMAAAAAAAAA7wD/AAAAAAAAAAD0AAD/
AAAA/wAjAAD5/wD//QAA+//////8APv/AAD7AAAADf8A//wABv//AAAAAP0AAAAA/wD9CQAAAAAAAAAAABb8AAD8ABb9AAD/
AP8AAAD/+AD/APYAB/8AAAr+AP//AAD//wAG//8BAAAAAAAAAAAAAAD/EgAAAAAA/wAAAAAAAP8A9gAAAAD/AAD9AAAAAAAA
+wAAABkSAAAAACIA/wAA/PEAAPsAAAAAAAD+AAAAAAAAAAAAAAAAAAD+AP8AAP/wAA0AAPz///8AAAAAAAAHGgAAAAAA/wAA
AAAJAAAA+QwAAP8A/gAAAP//AP8A/gDo/wAA/wAA+v8AAA3/ABb//xD/AP//AAD//f///wD//v8AAADkAP///AD/BQAm//8E
APz/AP4AAAAAAAAAAAAXAAAAAAAAAP8NAPwA9QAAAAD/+wAAAP/7AP8AAAD/AAAAAAAA//8A/gDwABoA/wAAAAAAAAAAIP8A
AAAAAAAAAAAAAAD6AAAA/QDfAP8AAAAAAAAAAP4AAP8AAP8AAAAIAAAAAAAAAP4A+wAAAP8A/wAAAP/+AP8AAAD//wAA/wAA
AP8AAP/1ABT+/wD/E/79GQD//////RMT+/////zzABX//fH/Ov4v/v8NAP8AAAAAAAAA/x8AAP8AAAAAAAAA/f7+AAD4AQAA
AP7//v/+/QMP//7/BPoP/vr/FPD4+/v/L//7Gt3+/goAAAAAAPH//QD/AAAA/gAAAAADAAD9/gAABf/oAP/5/wD/AP4A/v//
/wAAAP4AAP8A/gAL/AD9AAD/D//++QAAAAD/6QAAAAAAAQD/AAAAAAAbAAAAAAARAPD/AAAAAP4AAAD//gAAAAAA/gAAAAAA
AAAA/wAABwD0AP8AAAAA/wAAAAAAAAAAAAD/AAAAAAAAAPoAF/cA9wAAAAAAAP4AAAAA//8QAAAA/wAAAAAA+//9AADXANsA
AAAAAAAA/wAAAAAAAPUAAADyAAAAAAAAAAAAAAAM+wAAAAAA//8AAAAAAP/2AAAACAAAAAAAAAAAAAAA8P8AAPn9+Sr2+Pv7
CEr5H/cM+wb+9+0e8BH9C/kG/uH0FBf/AP8AAAD//gD/AP4A4P8AABX/AP7/AAD//wDb/w///PD5/PsLCur+/P0V8eD88fn+
ALvzKf7u/PP/Eu7+Bf73+//6AP77/v7/+fvR/v/+/Q7/7fz/Fv/5/ir+/AIAAP8AAAAA/gAAAAIA/v7/AAAAAAAAAAARAADc
//8A/gfpAP0A//7//wAAAEP+/v///wD3//8i//r/FP/1/f8AAAAAAP8AAAAAAAD/AAAA/gAAAPkAAAAAAAwA/wAAAAAAAAAA
AAAAAAIAAAD/AAAAAAD/AAAA/wAZDAAA/wAAAAAAAP0AAAAAAAAAAAAAAAD/AAAAAAAAC/8AABr//vr4AP/9//7+FQcO/gn1
/Qj/Agb//f7+/d38/Q0AAAD8AAD/AP4AH/UAAP8AAAD/AAD++gAA+wAR/wD///////8AGf////8H////AP8AFP/++v7//v39
7P4f6vkA9g78/+T6+/wT9vYc+g38+gr+EiABN/wL/f4G+/3/BBf+9wD+/////wf/4P///wAKAPf///T////5+P4AAAD/AAAA
/AD/AAAA/AAAAAAACQD//QAAAAAA/gAA+wD6/AD/AP//AAAAAAAkAP8AAAAA//0ASQAA//0AAO0A/gAACwAAAAAAAOsAAAAL
AAAAAAAAAP4AAP8A/gAA/gD6AAAA/wAAAAAAAPgAAAAAAAD6AAAAABkA+gAAAP8A8/8AAP8A/v///gAf//4A/QAA/SoAAP//
APT+/wAAAP8AAADyAAAAAAAA/wAAAAAAAA8AAAAAAAD//wAAAAD+AAAA//8AAAAAAAAAAAAAAAD/AAAAAAAA/BUAAP8A/xYA
AP4AAAAA8wD8AAcA/wAA/gD/AAD+ADAHAAD+B/0K/gD8/v7+/Pz57P7/6/wD//37Hv7+Kv8k/v78AAAAAAAAAAAAAAAAAAAA
APYAOgAAAAAAAAAA7QAAAAAA/wAAAAD/AAD/AAD6AAD7APsAAP8NAAAdAOoA//8AAAAAAAAAAAAAAAD/9wAAAAAIAAAAAAAA
/wArAAD/AP39ANwA/f8A/wAAAPT/AAAAAAD////9ABD/JAD/APjw6e3X+/T5+PgIAsLC8QL197P25P3puvjk5QT18s3//v7/
D/z/AP///wD+/////wD4+gD///z//+3l/wD6/fzz+v0A/Pz9/Q/54PL5/v/+9P/3/PHS/fL9BPz35/8A////AP/v////8vz+
//8A//8A//8AAP//AA38/vsAAAAAAAAAAAAAAADyAAAAAADxAAAAAAAAAADhAADu//r/AAAA4f3///8AAPEAAAD//wD+//7+
AP0A4/8A/AD//wD1AB0AAAAAAAD//wD6AOMA//8A9gAA/wwAAP8AAAD/AAAAAAAAAP4AAAAAAAAAAAAAAAAAAP70/wAAAAAA
AAAAAAAAAAD6AAAA/gAAAAAAAAAAAAAA//8AAAAAAP8AAAAAAAAAC/sAAAAAAAAAAAAAAAAAAPn/AP4A/wAA8QAAAAAAAAAA
/QAAAAAAAAD/AP4AAP8aAAD+AAAAAAAA/wAAAAAQAAAA/wD//gAA/AAAAAAA+AwACwAA/wAAAADyAAAAAPwA/wAAAP0A9wAA
AAD7APAAAPkAAAD7AAAAAAAAAAIAAAD/AAAAAAAAAAAAAAD4/AAAAAAAAAAAAAAAAAD7AP8AAAD//wAAAAAAAAAA//8ACQAA
AP8AAAAAAAAACAAAAP8AAP0AAPwAAAAAAB8KAP8AAAD/AAAAIP//AAwA+QAOAAAAAAD/AAAA/wAD/wAA/v///wAA+/3/+/8I
APz3AAAADP//6gD/9/IASf/w/f8AAAAAAPwAAAAACAD/AAAAAAAAAAAAAP/8ABz//gAA/wAAAAD//QD/AAAAAP8AAAAFAADr
AAD/+QAPAP//JAAAAPoAAAAAAAAAAAAAAAAAAAAA/wD9AAD/+wAAAAAA/wcAAAAAAP///QD7AAD/AP8AAAAAAAAAAAD/AAH+
/Pv//wDq///+/QAA9P0AAP//AALq9P3/+f8b//0YAAD//wAA/wAAAP4AAP8AAAAAAAD///kAAP4A9wAAAAAAAAAAAP8AAAAA
AAD9/wAAAAAA+QD/AAD/ABYA/w//Avz//gD9/f///wAbNP///wD1AP/+/////AAaEv//AAL8AP8A/v8AAAAAAPr/AAAAAAAF
AAD/AAAA+/wAAwAAAAAAAAD/AAAAAAAAAAAAAAAA//8AAAAFAB//AAAAHAAA/wAAAAAAAAAIAP8AAAAEAP8AAP8A/wD7AAD9
Jwj83fkvEy7gD9EtW8YJ1ejlvwoKOhfr5vb7EC3XKv8A/gP9AP4x////Avvt//////7/9v7////8ANXz/wgAAAD/AAAAAAAA
APkAAAAAAAAAAAAWAAAAAAAU/AAA+Pz68Qv//Oj8+/cU8hn7/f74+v745/srBQr8HdYE/f8A//YAAP7+///7BgD+/wAAAP8A
//8VAP/+AEH9APQd/Pf8/gAJ/////v0L/hP4///6ACjx/v///f/V+v8JAAAAAAAAAP8AAAAMAP4A/wD8AAAA/wAAAAAA7v8A
AAAAAAAADQAAAAAAAAAAAAAAAADsAAAAAAD/AAUAAAAAHv8ADQD//v//AAAAAP8AAAAAAOn/AP0A//8U/wAAAAAA/wAAAP4A
AAAAAAAAAAAAAAAA/wsAAAAA9AAAAAD2GAAAAAAAAAAAAAAAAAAAAAAAAAAA/AAAABsAAAAAAAD/AAAAAAAAAAATAAAAAAD4
AAAAAAAAAAD++wD4AOX///8AAP8AAAD2AAAA/wAAAAD/AAD/AAAAL90AAAAA/wAAAAD/AAAAAQAAAP8AAAAA//8AAAAAAPgP
AAAAAAAAAAALAAAAAAAA+v8AAAD/AAQAAAAAEwDyAAAkAAAAAAAAAAAAAAAAAAAAAAAA/gAAAAAAAAAA+wAABAAAAP8AAAAA
AAAABwAAAP8AAAAAAAAAAAAAAP76AAAaAAD/AAAAAAAAAAAA/wAAAP8AAAD+AAAA/wD2AAAAAAAA/wAAAAAAAAD5AAAAAAAA
AAAAAAAAAAAA9f8AAAAAAAAAAAz/AAAAAAAdAAAAAPYA/f8AAAAAAAEAAPwA+f8A9QD//wAAAAAAAAAAAAD+AAAAAP0AAAAq
AAAGAAAA//sAAAAAAAAFAAAA/QAAAAAA/wAA/wAA//cAAP8AAAAAAP8AAAAAAAD/AAAAAAAAABAAAAAAAO4A/wAAAAAAAAAA
AAAA/AAAAAAAAAAAAAAA/wAAGQDsAAAAABH/AP4A/wAAAAAACv7+AAAA/wAf/wD+AAD/3f4A+QAAAAAAAA//AAAAAAD+AAAA
AAAA/wAAAAD9ACEAAAMAAAAAAAD/AAAAAAAAAAAAAAD/AAAAAAAAAAAY/wD8AAAAAAAAAAAANgAAAP0AAAAAAAAAAAAAAP8A
6gAAAAAAAAAAAAD/AAAAAAAAAAAAAAAAAAD5AAAAAPoAAAAAFP8AHwAAAAAAAAAgAAAAAAD8AAEAAPoAAADu/gAK//P/AP8A
AAAAAAD2AP8A/gAAAAD2/wD8AAAA+v0AAAAA/wAAAAAAAAAAAAAAAAAAAAAAFf8A/wAA//YAAAAAAP8A/wD/+wAAAP8AAAAA
AAD8AP8AAAAAAAAcDADjAAAAAAAAAAAAAAD8AwAAAAAAEQAAAAAAAAAAKAAA6wD+/wD/AP/1AAAAAAAAAAAAAAAA9gAA/wAA
ABT3AAAAAAAAAAD/LAAAAAAAAAAAAAAAAP8AAAAA/QDY/gAA/xD9//0A//////8BRf7+/v//+//1/v8T//f9Ff3/5QD6/wD/
AAAAAAAAAAD/AAAAAAAA/wAA/QAAAAoAAAj7+v7//uv6Av7+////+/7////8KP/19/3/+f9G/fPzAAAA/wAAAAAAAP8AAAAA
AAAAAAAAAP4AAAAA6AAAAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAPwYAAAaAP///gD/AAAAAP0A/v//AP8AAAACAAAA
/ADv/AAA////AP4A/v8AAAAAAAAAAAAAAAD9/QD/AP8AIQYAAAAAAP8AAAAAAAAA/gAAAAAAAAAAAP8AAP8AABX+AAAAAAAA
AAAA+QAAAAsAAAAAAP0AAAAA/wAA/wD3AAAAAAAAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAAA2RcAAv8AAAAAAP0A/wAAAAD/
AAAAAAAAAA8AAAAAAPsAAAD/AAAAAAAAAAAAAAAABQAAAP8MAAAFAAAA/wD1AAD8AAAAAAD5//4AAAAAAAAAAAAAABEAAAAA
AP8AAf8AAAD//wD+AAAAAAAAAwD/AAAAAAAA/gAA/QAAAAgCAAAA/wAAAAAAAAAAAAEAAAAAAAARAAAAAAAAAAD//wDy/wIe
++odA+T6+PoBCeXv+P4F//rrZiL0+vsJ8wL56v8AAAAAAAD+AAAAAAAAAAAAAAAAAP8AAAD/AAvyAAD/EwAA/wD/AAD/AAb/
AAD//QD7AAD8AP3/AP/5/wD9AO3/AP8AAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAJ/wAAAAD3AAAAAAAAAAAAAP4A/QAA
AAD/AOkMAP8A//8AAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAAJ/wAF/wD//v4A//n///73AP8p+gAAAAD/C/4A//kAEPn/////
/wDwAP8P//8AAAD9IwAAAAkAAP8A////APr/APsAAAAA8AAA/QAAAAAA/yQAAAAAAAAAAP8A/wAAAAAAAAAA/gAAAP4AAP/8
AAD9AAAAAAAA/wAA/wAACv8AAP//AAD/CwAAAP8A//8A/wAAAPT2AP8A//8AAPv+ABEAAAAtAAAAAP75//4AAAD/AAAAAAD/
AAD2AADX/QAAAAD/AAAAAAD+KQD8AP4AAAAAAAAA/wAA//8A5QAAAAAAAAAAAAD/AAAAAAAAAAAAAAAAAwAAAAAAAPcA/gAA
AAD/AAAAAAAAAPwAAAD/AAAAAAAAAAAAAAAM+gAAAAD/AP8A/+sAAAAAAAD/AAAAAAD//wAAAPUAIv8AAAAA/wAAAP/8//8A
AAD5/wAAAAAA//kAAAASAOwAAPEAAAAAAAD/KwD//wAA//8AAAAAAAD4/wAAKADv/wAA/v////8A///////1EvP///81Ev//
/v7///4T8/7//AAAAAAAAAAAAAAA/hP/AAAAFv4AAAAAAAAAC/oAAP8AAP//AAAAAP8A//8A/gAAABT/AAD//gAA/wD9/gAH
AAAAAAAA//8AAAAAAAAAAAAAAAAAIgAAAAAAzgD/AAAAAAAAAP//AAAAAAAAAAAAAAAAACIAAAAAAM4A/wD/APv//wD/AP/+
/w0AF///AADeAAD/AAD//wDg/v8SAAAA//8AAAAAAAANAAAAAAAAAAAAAAAA/wAA9v8AAP///xX9AP////78B/j0//v/ABP/
//7///z//971/xUAAAD7AAAAAAAAAP8AAAAAAAAAAAAAAAAAAAAN/wAA/wAA/P8AAAAA//4TAAAA/AAAAAAA/wAA/gAA5/EA
AAAAAPoAAAAAAAD/7gAA/v8AAP8AAP8AAP8AACsDAP//H/wA8AD+/P//AAAA//8AAAD/ACv///3/+P/p+P8AAAD9AAAA//4A
AAAAAAAAAAAAAAAUAAAAAP8ACv8AAAAAAP4AAAAAAAD//gAAAP0AAAAAAP8AAAAAACL/AAD9AP/9/wAE9v///gz/E//8ChH4
//38///+AQDm+P/0/gD//v8AAP0A///5APYA/gASAAD+/wAA//8A+/wAAAAAAAAAAP/6AAAAAAAAAAAAAPkAAAAAAAACAP8A
APUAAAAAAAAA/gAAAAQAAAAAAAAAAA0AAAAAAAAXDAAAAAAAAADvAAQAAPkAAAAAAAAAABUA//8AAPoA+P8AAP//////AP/8
////AP/9/wD+APT//v7///8L/wb7/hMBjt31I6fuE9vI9vYZDRLq9gPtXdvu6Any+dcaCd0EAP0AABoAAP8AAAD7AAD/AAAA
AADzAAAQAAAABf8AAP7//P///gn/////AP///wD/AP/9/f78///9/d///xT+AAD8/wD//////uz7///+APT/AAD+/wD//wDU
/QD+//b//vcA///////8FwD///8A/wAC/v/+CgD+NPcA/wAAAPIAAAAA/wAM/AD9AAAAAAkAAP4AAAAAAPz+AAAAAAAAAAAA
+QAAAAAAAAAAABUAAAAAAAAA/wDsCQAAAAAAAAAAAP4AAAAAAAAAAAAAAAADAAAAAPoA6wAAAP/h/gD+AP4A//8AAP///wD/
APv/6f4A+///+T///xn//+wAAADN/v///wAA//8AAAAAAA/+//8A//9K//8AAAAAAAAAAAAAAAAA/wAAAAAA/gAAAAAAAPwA
D/8ABQAA/wAAAAD8AP8A/QD+/wAAAAAADvgAAP/8AMz//wAAAAAAAAD//wAAAAAA/wAAAAAAAAAWAAAA/wD7AP8AAAAAAAAA
AAAAAAAAFAAAAAAAAAD/AAAAAAAAAAAA/wAAAAAAAAAAAAAA/wAAAAAAAAAAAAAA8wAAAAL/AP////8A/+7/+///AAAA9v8A
AP8Az////////v32//8AAADyAADr//8A/wAAAP//AAAAADETAAAAAAQABP//AAAAAP0AAAAAAAD9/gAAAAAAAAAAAAD8AAD9
AOoAAAD//f8A/AD/AP//AP4ABCIAAP0AAP//AP3/AP/l/wAAAP8AABIAAAAAAAADAAAAAAAAAAAAAAD/AAD8xQAAAAAAAP8A
AAAAAAD//wAAAAAAABIAABMAAAAAAPQAAPz/+vkAEwD/+v72/wD///0A/wD///////v/Df0S//8AAAAAAAAAAPIAAAD6APUA
AAD7AAD/AAAAAAAAFAAAAP4A/wAA7hkMAP8AAAD//wAA//8d//4AAAAAANb/AAEAAP8AAAAA/gAAAAAA/wAAAP8AAAD+/wAA
9gAT//8AAAAAAAAAAAAAAAAAAAAAAPQAAAAAAAAAAAAA/gAAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAA/zUAAP4AAAD/
AAAA/wAAAP8AAAAAAAAAAAAAAAAL/wAOAAAAAAAAAAAA/QAAAAAAAP//AAAAAAAP/wAAAP8A8wAAAAAdAAD/AAAAAAAAAAkA
/wAAAP0AAAAA/wAAAPkAAP/89/3+/gD8Sf7+//P9+/7////+/xH8+f3/+Ajz4P8E/v7+Ff/1+/b//voL+P3+/v/+/ez+/RT/
/uj//Pz/9wAA/wAAAAD/AAAAAAD/AAAAAAAAAP8AAAAA//QAAAAAAP8AAA8ADAD/ABMA/gAAAAAA8wD/AAAA/gDJAP8AAAAA
AAD7AAAAAAAAAAAAAAAA/z0AAAAAAAAA9gAAADH7/fzuAPjv/v36AvsX+/////3//fP7+/76C9r4/fwAAAD/AAAA/wAAAP8A
AAAAAAAAAAD+AAAA/wAE/QAA/wD/AAAAG/7//wAA/iD/AAD9FgD5/P8A//8A+/8DBQD5GAAAAAAAAAAAAAAAAAAAAAAAAAAA
/QAA/yQAAAAAAAD/AAAAAAAAABIAAAD/AAAAAAD8AAAAAAD8KAAA//3/AAAA/gP//wD/APz/AP8A/wDe/gD/AP//Hv7/BgD+
AAAAAAATAAAA/wD/AAD/AP8A/wAA/wAAAAAAAAoAADQAAAAA/gAAAAAN+f8AAP/+APv/AAAA/wDyAP8AAAAAAAAAAP4AAAAA
AP8AAAAAAAAGAAAAAP8ABQAAAAAAAAADAP8AAAAAAAAADAAAAAAA/AD/AAAAAO0AAAAAAAD+AAATAAAA//8AAAAAAAAAAAAA
AAAAAADp/wAAAAD/AAAAABQAAAAAAP8AAAAAAAAA/wAAAPYA4gAAAAAAAAAA/AD/AP8AAAD/AAAAAAAVAP4AAAAXAPwAAAAA
AAAAAAAA/QAAAAAAAP8AAAD4AAD/AAD/AAACAAAO/wAAAAAABwAA//8AAAD/AP8A/wD///4AAP/8yf8A+gD8/wAAAAAAAAAA
AAD9AAAAAAAABQAA/wD//RkAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAAD/AP4AAP/cAAAA/wD////s/fsA//8JADz//gAA/zP/
//8A//4AEv0A9QD/AAD/AAAAAAAAAAAAAAAAAAAAAAAA/wAA/xsAAAD////+/v//+////QD3/f4G///y7f8O/P7/Fv8F/v7q
/eD9+/0A8/f+/vz/9/r+/fj/+v/9+vxN/vX/6Pf/8v7//iL+ABv9/v77+v3+/f7///z/CPwO/f7y/+36//P/AP/1/wD/////
Lv3+/////wD8/wD//v///wD0/gD6/gD/AAAA/////wD2APQAAAAY/AD+/QAAAP8ADP8A/AD/AAAAAAAAAAAAAAAAAAAAAAAA
+AAA/wAR//EAAAAA/wAA/wAAAAAAAAAAAAAAAAAAAAAA//8AAAD0AAAA/wD/AP8A/zf//wAAAP7/AAAAAAD/BAAAAAUA0v//
/gAAAAAAAAD/AAAAAAD4AAAAAAAAAPwAAAD/ABwAAAAA/wAAFgAA/wAAAAgAAP//AAAAAP78AP8AAAA+DP/xAAAAAAAAAAAA
AAD+AP8AAAD//gAAAAAAAAAA/g0ABwAAAAAAAAAAAAAA/f8AAAAAAP8AAAAAAAAAAPAAAAYAAAD/AAAAAAAAAAIAAAD/AAAA
AAAAAAAAAAD/CQAA/gD/AP/0H//////9/xP/AAAG/h7++/7///oA0P8F+v8AAAAAAP8AAAAAAAAVAAAAAAAAAPwAAAAAAAAA
APAAAAAAAAAhAAAAAAAA/AAAAAAAAP8AAAAA/QDgAAAKAAAAAAAA/wAAAAAAAAQAAAAGAAAAAP8AAP0A/wD+AAAAAAAA/wAA
AAAAAAD/AAAAAP8PAAAAAAAAAPcABwD/AP8AAAAA/v//AAAA//8ACADwAAD7AAD/HgDi//wYAAAAAAAAAAAAAAAAAAAAAAAA
8QAAAAAAAAAA/QD8GP7r+v7/AP4E////EQAT//8AAAAA/f3y/wD9APJ//wAAAPwAAAD//wAAAAAAFQAAAAAAAP/+AAAAAAD/
AAAAAAD+AAAAAAcAAAAAAP8AAAAAAAD/AAAAAP4A/gAAAOTv0wTkAAZQ+w8G37wU4ew2BwRWxvz+HvIN5/zvGRcAAAAAAAAA
/AAAAAAAAAAAAAAAAAAAGAAAAAAUAAAH/Pv6/u4QCg/9/f7/5zL8/v7/AB34+f4L/fH+ytn85gAAAAAAAP/rAAAAAAAAAAAA
AAAA/AAAAAAAACrfAAAAAAAAAP8AAAAAAAD8AAAAAAD6+gAAAAAAAAD2AAANAAAAAAAAGf8AAAAAAP//AAAADAD/AAAAAP8A
9wAA/gAAAAAA/fYAAAAAAAAAAAAAAAD6AAAAAAAAAAMAAAD/AAAAAAD//gAAAAAAAAAAAAAAAAD/AAAAAAAPAAAAAAAAAAA+
/ygAAAAAAAAAAAAAAN8AAAAAAP8A8wAAAAAAAAAAAAAAAAAAAAAXAAAAAP4AAP8AAAAAAP0A/wMAAAAAAA4AAgAAAP8AAAAA
AAAA6wAAAAAAAAD9AAAAAAD/AADzAP8AAAAAACIAAAAAACf//wAAAAAA7AD/AAAAAAAAy/8AAAAAAAAAAAAAAAkyAAAAAAAA
AP8AAP0A/f8A8AAAAAAAAAAAEwAAAAAAAP8AABAAAAD6AAD3AAAAAAAVAAAAAAAAAAAAAAAAAO0AAAAAAAAA/gAAAAAA/wAA
AP8yAP8AAP7//wAAAP4AAP8A/wD7/9X/+wP/AP79//j//v//Ffv6////+AD8/P7+/f//D/v4/v8BAAAAAAD/AAAAAAAA/gAA
AAAA//cAAAAAAAAA+xkACwAA/AAAAAD9AAAAAAAAAAAAAAAAAAAAAAD6AAgA/wAAAAAAAAAAAAAAAAAAAAAAAAD+AAAAAAAA
AAD6AAD4AAAA/QAAAAAAAP///RwA/wAABgD/AAAG//YAMwD///8A+wAAAP/+////AAD2/wAA//oA8/8AAAAKANsAK/8AAAAA
AAAAAAAAAAArAAAAAAD/AAAA/wAA/wDxAAD3AAAAAAAAAPsAAAAAAAAAAAAAIwDwAAAAAAAAGgAA9QAAAAAAAAD/AAAAAAAA
AAAAAAAAAAAAAAD7ABMAAAAAAAAAAAAAAAAAAP/8/QAAAAAIAAAAAAAAAAD6AAD6AAAAAAAAAAAAAAAA/AAAAAAADgAAAAAA
AAAA/gAA+gAAAP4AAAAAAADyAAAAAAAAAAAAAAD/AAAAAPIAAAAAAAAAAAAA/gAAAAD/AAAAAAD2AAAAAAAAAADqAAAYAAAA
AAAA/fUAAAAAAPwAAAAAAAAAAAAAAP8AGAAA+AAAAAAAAAD4AAD/AAAAAAAAAAAAAAD9AAD4AOsAAAAAAP8AAAD/GwAAAAAA
/wAAAAAAAP8AAAAA/QDi/gAAAAAAAAAAAAAAAAAA7gAAAP8P9gAAAAAAAAD89gAAGAAA/wAA9QAWAAAA/gD/AAAAAP8+/wAA
AAr/APL/AAAAAAAAAAAA7wAAAAAA/wAAAAAAAAAAAAAAAAAUAAAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAAAAPAAAAAAAA8QAA
AAAAAP//AAAAAAALAAAAAPsAABMAAAD/AAkA/PIAAAAAAAAAAAAjAAAAAAAAAAAAAAD/AAAA+QABAPwAAAAAAAAAAAAAAAAA
/QAAAAAA+wAAAAAAAAD++gAA+v8A/wAAAP7+/////xT+/wAA//sA/v0AAAD8ABX+/wD/AAD+AA3//P/9//r7//8AAAD+++v/
AAD//QA0//39AAAAAAD6AAAAAAD+AP8AAAAA/w4AAAAAAAAA+AAHAAAAAAAAAAAAAAAAAPsAAAAAAAYAAAAAAAAAAPQAAP8A
AAAAAB4A+QD/AAAA/AAAAAAA9AD+AAAA+AAPAP8AAAAAAAAA/wAAAAAAAP8AAAAAAAAAAP8AAP0A4AAAAAD/AAAAAAAAAAAA
AAAAAAAAAAAAAAAA/wD/AOwAAP8AAAAAAAAA/QAA/wAA/gAAAAD7APwAAAAA/gAaAAD6AAAAAAAAAAAA/gAAAP0AAAAA+QAA
AAAAAPoA+QATCwAAABoAAAD/AAD/DgAAAAAA/wAAAAAAAAD/APD/AAAAAAAA/wAAAAAAAAAA/wAAAAAVAAAAAAAAAAD9AAD9
AAAAAP8AAAAAAAD/AAAAAAAA+QAA/wAAAAAA5QD/FAAAAAAA9gAAAAAAAP8AAAAAAP/2AAAAAAAAADkAAP4AAAAAAAAADwAA
AAAA/wAAAAAAAPsAAAAAGADxAAAAAAD/AAAAAP0AAP8AAP4AAAAAAAD7AAAAABEA+AD/AAAAAAAAACwAAAAAAAD8AAAAAAAA
AP8AAAD9AO4AAAoAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAD7AP4CAAAAAAAAAAD/AAAEAAAAAAAA/wAA//wAAAYAPP8A
+gAA/wAAAAD2AAAAAAD9AAAAAPIAAAAAAAAAABAAAAcA/wAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAD4AP7//wD/B/8A////
///95Qb/AA8A+v///wD///4A4///HAAAAAAAAAAAAAAAAAD2AAAAAAAAAAAACQAAAP4AABP///3//+P9+/////b/LP///wD6
If/+/xf/+f/d9wYAAAAA/wAAAAAAAADr/AAA/wAA/wAAAAAAAAAAA/wA8gAAAAAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAAAwA
AP8AAAAAACAAAAAAAAAAAAAAAAD/9AAAAAAAAADqAAABAAAAAAAAAPUAAA8AAP8AAAAAAAAAAAAAAPkABv4AAAAAAAAA/gAA
AAAAAAAAAAAAAADlAAAAAAAAAPkAAAAAAAAAAAAA8QAAAAAAAAAA/wAAAP8AAAAAAAAZAAAGAAAA/goAAAAAAAALAAAABQAA
AAAAAAAAAAAA/wwAAP7////+Pf7+//7/AvHy/v////Dh/v7///////v9/xkAAAAAAAAAAAAAAAP/AAAAAAD/AAAAAAAAAAAA
AAAFAA7/APEAAAAAAAAAAP8AAAAAAAAEAAD/AP8A8gAAAAAC/wD8ABb9AAAAAAD//wAAAAAAAv/4/wD/AOP8AAAAAAAAAAAM
AAAAAAAAAP8AAAAAAAQAAAAAAADr/wAAAAAAAAAAAAAAAAAA/QAAAAAA9wAAAAAAAAAA/wAACf0G//kTAPr8/vv+ByYB/QML
Cwv//B/+JP4X/u7y/vYA//8ADwAAAAAAAAAtAAAAAAAAAAAAAP8AAAD/AAD5AP8AAAYAAAAAAAAAAAAAAAAAAAADAAD+AAAA
/wAAAP8KC/0GAP7+////AQD3/wX/AAAA+/////8UAP0F/wYAAAD8AAAAAAAA/woAAAD/AAAAAAAAAAD/AAD/8QAA/wAA/f8A
AAAA//8SAAAA/wAAAAAA/wAA/gAA9NQAAP8AAP3/AAAAAP//EgAAAP8AAAAAAP8AAP4AAPTUAAD++fT/9wD9/v7+/ub/C/38
//wV//X1/yH+/P4Q+v7rAAAAAAAAAAAAAAD4AAD//wAAAAAAAAAAAP8A7AAAAAAAAAAAAAAAAAAAAAASAAAAAAkAAAAAAAD/
AP4AAPsA/P8A/gAAAAAAAAAA/gAAAAAAAAAAABAAAAAVAAAAAAD/AAAAAAAAAAAAAPgAAAAAAAD/AAAAAAAA/wAAAAAA//3/
AAAAAAD9AAAAAAAAAAAAAAD//QAAAO8AAP4V/Pkz8P746/n37+v74Pnh+wP2/Prl+vjjD/f1+/zyG/792vb//fH9/Pg7/e38
6/4F+/7+9/789v7+xfv+8AAAAP0AAAAAAAD3+QAAAP8AAP8AAAD/AP8AABb/AP8AAAD0AAAAAAAAAP8AAAAAAAAAAAD5AAD/
AAD/AAAAAAAALgAAAAAAAP/cAAAA/wAAAAAAAAAA/wAA3/8AAAAAAPwAAAAAAAAA/AAAAP8AAAAAAAAAAAAAAPX9AAAAAAD8
AAAAAAAAAPoAAAAAAAAAAAAAAAAAAPoh8wAA/wD//P8A//7///8QAPv//QD//wD//f8A/wwAFRwA/wAAAAAAAP8AAAAAAAAA
AAAAAAAAAP8AAAAAAPwAAAIAAAAAAAAA/wAAAAAAAAAAAAAAAP//AAAA/wAX/wAA/wD//gAA//T///8DAP3//wD/AAD//v8A
//4AEv3/AP8AAP8AAP/8AAD/BAD+/wAA/wAA//8AAAD+AAX+AAAAAP8AAAAA9wAAAAAA/wAAAAAAAAD/AAAA/wAR/wAAAAAA
+gAAAP0AAP0GAAAA/wAAAAAA/wAA//8AE/8AAAAAAAAAAP8AAAAAAAAAAAAAAAAAAPUAAAD9AA8AAAD/AP8AAAAAAP//AAAA
/v8AAAAAAAAGAAAAAADwAAAA/wAAAAAAAAD//wAAAP//AAAAAAAADgAAAAAA7gAAAP8AAAAAAP//AAAA/gD//wAAAAAAAPsA
AAD/ABz//gD/Ff4AGQD//v//AAAf/f8A/wD8AA3///j////f/f8K/gr1//4A/v7//v/1D/79+/7//f/9/vwr/v79zPX/5QAA
AAAAAAAAAAAAAhQAAP4AAAAAAAAAAAAAAP0AAP8AEv8AAAD//wAA/wAAAAAAAAD/AAUA/wAA/wD6/wDrABL/AAAA//8AAP8A
AAAAAAAA/wAFAP8AAP8A+v8A6wYC+fz4//n//fz98uvP+P78/gn98ff+7fvv/TT5+DAA/AAAAAAAAAAAAAAAAAAAAAAAAPcA
APoAAADYAAAOAAD/AAAAAAAAAAAAAP8AAAAAAAD/AAAAAPsADgAAAAAK/wD/AAAAAAAAAPsAAAAAABIAAAAA/wAAAPoAAPr/
AP8AAAD/AAD/AAAA+f4AAAD/////AAAA+wDnAP8HAP4AAAAAAP4AAAAAAP0AAAAA/wAAAAD8AAAA+QAABAAAAAAAAAAAAAAA
AAD/AAAAAAAAAAAAAP8AAC8A+gAAAP8AAAAAAAAAAAAAAP8A/wD/AAAAAAD//wD5AAcCAP7//gsAAAAAABH2AAD+CwAAAAD+
APn+AP3//v4AAAAAAP4AAAAAAAASCwAAAAAAAAAA/wD5AAD9AAAAAAD+AAAAAAAAAAAAAAIAAAAAAAAAABIAAAAA/wD5+gAA
AAAAAAAAAAAAAAABAAAAAAAAAAASAAAAAP8A+fUAAAAAAAAAAAAAAAD/A/8AAP8AAO0AAAAAAAAAAO79AAZK/vD8/f/69A70
/PcmD/X+/vrx/vXz+gT6LP8P+/scAAAA/wAAAAAA//8AAAAAAAAA/QAAAP8AAP8A+QAA//8AAAD/AAAAAP8AAPv//wAAADT/
AP8A//8cAOUA//M4APkA/wD+/v/9/wEtDP4A//7j//v9///9+wDj/v/4AAD//wAAAAD+//8AAOwAAAAAAAAAAP4AAAAAGQAA
DwAA/AAAAAD/AAAAAAD9+wAAAAAA/wAAAP8AAD8AAAAAAAAAAAAAAAAAAP8AAgAAAAAAAAAAAAAAAAAQAAD7GAAAAAAA/wAA
/wAAAP4AAAAAAAAA/gAAAPsA7AAAAP8A8AAAAPz+/f0AAADo+gAA/wAA+DX/APsFAAf//gAAAAAAAAD//wAAAAAA+QAAAAAA
AAAWAAAA8wAQAP8AAAD/AAAAAAAAAAAAAPMAAAAAAAD7AAAAAAoA9wAAAAAAAAAAAAAAAAAAAAD+AAAAAAAAAPwAAAAAAPoA
AAAAAP8AAAD/AP7+AAAA//sAAAAAAAD+AAD8AAAwAAAAAP/++hAA/gAA/wD/AP/uAAAABwD/AAD/Fv8A/v8A/QAAAPr/AP4A
AP8A/wAA7wAAAAAAAAAAABb/AP7/AAAAAAAAAAAAAAAAAAAAAAAAAAAHAP8AAAAAAAAAAAD9AAAAAP8AAAAAAAARAAAAAAAA
AAAA/wD/AAAA/gAAAB0AAAAAAAAAAP8AAgD/AAAA/wAAAPsAAAD9AO4AAAAXAAAAAAAAAAAAAAIAAAAAAAAAAAD9AAAA/gD2
AAAAAAAAAAAAAP4AAAAAAAD/AAAAAAAA/AAAAPoAHQAAAAD+/wAAAP/4AP8AAAD//wAAAAAAAP8A/wAAACL/AAD+//8A/wD9
+P/+/gD///8AAQAX///7////LP/O/////wAAAAAAAP4AAAAAAPgAAAAAAAD/AAAAAAcA/QAAAgDo/gAGAP//AP8A/wD9/wQA
AAAA7f8A/gD//xP/AAAA6v8AAAAAAAAAAAAA/wAAAAAAAPIAAP8AAAAUAAAAAAAAAAAAAAD///8AAP//AAAAAAAA/wAA/xQA
+gAAAAAAAAAAAAAAAAAACAD8/v8AAAAA/vsAAAAAAEEM/QD/AP//AAAF/f//AAMABgcAAAsAAAf7/wD/EQDeB/8AAAAAAAAA
AAAAAAAAAAAAAPUA/gAAAAAAAAAA/AAA/fz+/BP9//f+/Qfy9/b0/PYS/xv+E/T1+w4TGej5/OQAAAAAAAAAAAAA/wAA/wAA
AAD/AAD//wAAAP7YAAD5AAAA/wAAAAACCv4AAP3/AAAAAAAA/f8A//8A/AD/AAAAAP8AAP8A///9AAAAAP8AAAAAF+0A/gAO
APr/AAAAAAADAAAAAAAA/QAAAAAAAAD7AAAAAAAAAB/7AAD/AAAAAAAAAP8AAAAAAP8AAA8A/gAA//sAAP8A/gD/AAAAAP0A
AP4AAAD//QD/AAAAAAAAAPwAAAAKAAr+//8AAP8AAAD/AAAA/wAAAAAAAAAAAP4A/gAA/wAJAAAAAAAA/QAAAAAAAAAAAAAA
AAAA/gAA/gAACQAA9QAA+wAAAAAAAP0AAAAAAPgAAAAAAPkAAP8AAAAAAC0AAP4AAAD/AAAA/wAAAP8AAAAAAAAAAAAAAAAA
/wAK/wAA/xH///8A/gD///8AAAD/APEA/wD/BP3/ABP/G///A/8AAP8AAP8AAAAAAAAAAAAAAAAAAPz9AAAUAAUAAAD9AP3+
/wD+/v/+/fr5+/7/AP/+AP37/gD/OwAl/P77AAAA/wAAAAAAAP71+wAAAAAAAAAAAAAAAAUA9f8A/v8AAAAAAAD/AAAAAAD/
AAAAAP8AAP8AAAAIABcAAAD+APr/AAD/AAAA/wIA+AAAAAAAAPoAAAAAGQD6/wAA/wD6AAAA/wAAAAAAAPkAAAAAAAD+AAAA
ABIA+gAAAAAR/wAAAAAAAAAAAAAAAAAAAAAAAAAA/QAAAP4AAAAA+wD//wAAAAAA/w31AAD/AADvAAAAABv/AAD9/AAO/f37
//kA/fb97v8A//z+///////59v/7/yv+Ae7+AAAAAAD+AAD9AAAAAAAAAAAAAAAAAAAA/wAHAPEAAAD/AP8AAAD/+///AAAA
//8AAAAAAP3+AAAA9gAB8/8AAAAA/wAAAP4AAAD+AAAAAAAAAAANAAAA/wD/8CgA/wAA/wAAGv9BAP8AAAD/AAAAAADq//8A
AAD9AND9/gAAAAAAAAD/LAAAAAAAAAAAAAAAAP8AAAAA/QDY/gAAAAAAAAAaABUAAAAAAAAAAAAAAOoAAAAAAAAA+P//AAAA
AP8AAAAAAAAAAwAA/wAAAAAAAP0AAP8AAPn6AAAAAAD3FQAAAP8A+f4AAAAFAAAAAAAAAAAAAP8ZAgD////3/v0A/P////v+
DPv+/wD/9wAD/v/+//v0Dvz//wAA+gAAAP8AAAAAAAD/AAAAAAAAAwAAAAD9AP//AAAAAAAAAAAAAAAAAP8A/gAAAAAAAPQA
AAAAAAAk/wAAEcXl/PX/5hv78fwb5tj1/Q7+Av7oEwl/+QT97ghYLADx/wD8AAAAAAAAAAAAAP8AAAAAAAAAKwAAAOYAAAD/
AP8AAAD++v78/wAA/vwAAAAAAP/+/QD+/wAp/yQAAP3/AP8AAwAA/wAAAP//AAAACAD//wANAAAADQf+DQAAAAAAAP8lAAAA
AAAAAAAAAAAA/wAAAAD/AOX9/wD+2/r//QAC/f/+//nz+f7/EP8C//P+Djv+//4ICPkBFgD+//8A//sAAP8j+uv//wAA/wD/
AAAA/wAABf7//////f//AP76////+/P9/gAAABsA9QL//f//AAX//vsAAAAAAAD/AAAAAAAAAAAAAAAAAAAA/wAAAAD7AAAA
AP//AAcA9wAAAAAAAAD/AAAA+QAAAP/9AAAAAwAA+P7/9/z/+P33////AE/9/v///vn4/f7/8v/+//H9/f4AAP79AAD//wAA
AAAMAP8AAP8AAP///wAA/wD9APEAAAD/AAAA+/3//wAAAP//AAAAAAAA+QAAAPYANgAAAAAA/wAAAAAAAAAAAAAAAAAAAAAA
Ff8A/wAA//YAAAD//xL++f3/Af///wEAFQD/AP8ACf7/ACkA/wD8BQAA/wAU/gAAAPsAAP8BABYAAAD/AAD/AAAAAP8A/gcA
AAAAAAAAAP//AAAAAAD/AAD/AAAAAA4AAAAA/ugAABD/AP8M/gD/AP/+6ir////x/wD/AAD7///+9v8VDv//AAAACgAAAAAA
AAAAAAAAAAAAAAAAAAAAAAD/7gAAAAAAAP0AAAAAAAD/HQAAAP0AAAAAAP4AAAAAAO0SAAAAAAAAAAAAAAAAAPwAAAD6AAAA
AAAAAAAAAAD5/wAAAP8AAP4A//8A/wAA+///AAAAIgAA/wD/APv/J/4A7QAAAAAAAAAAAAAAAPv/AAAAACIAAAAAAAAAAPkA
AO3//////wD/AP///wIA/f7/AP8AAAP9APz//AAY/P8A9S0p+uD99PD5BfPt/AH2/Qr//ffs9fQfEPXrGfv1+/8A/wAAAAAA
AAAAAADgAAAAAAAA//8AAP//ABYA/wAAEf8A+wAAAAAAAAAAAAAAAAAAAAYAAPsA///1/wAA/v34APsA//r//wD6AGP+//8D
/wD9//9q//7/1gT//wAA/wAAAP8AAAAAAAAAAAAAAAAAAAD9/wD//B8AAAAAAP8AAAAAAAAA//8A//8AAAAAAP/+AAD+/wAz
/wAAAAL/AP8AAAAAAAAAAAAAAAAADwAAAAD/AAAA8gAA+gDzEAAAAAAAAAAAAAAAAAAAAAAAAAAA+QAAAPQAABAAHPoA9wAA
/wAAAAAAAAAAAAAAAAIAAPgAAP/2/wAAAAD/AAAAAAAAAP4AAP4AAAAAAAD/AP8AAP4A4AAAAAAA/wAAAAD/AP8AAAD5AAAP
APwAAAAAAAATAA8AAAAAAP//AAAAAAD/APwA0v8AAAAAAAD/AAAZAAAq/wAIAAAA/wAAAAAAAAD7AP4AAAAAAAAA/gAAAAAA
DAD/AAAE/wD+AAAAAAAAAAAAAAAAAAAAAAAA9QAAAP8AAAD/+xAAAAD//wAlAP4ASv8AAP8AAP3+AP3//wDt//8AAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAD+AAD74QAAAAD+/v/3AP8AAAD/AAAA////AAAAAP//GQD//vcAAAAA/v8A+gAAAAAAAAAAAAAA
/wAAAAAAAP0AAP4jAAAA/+nj//EAGvz//v8A/wT+AP///wDr/P8u//3+Ivz+AAAA/gAAAAAAAAAAAAAAAAAAAAAAAwAAAAAA
//D/AAAA/f8AAAAA/wAAAAAA6QAAAAAAAAAAAAgAAAAMAAAAAAD9AAAA//4AAAAAAAsAAAAAAAD9AAAAAP8AAv8AAPgA/P//
APTv/v7//AD1/f8A+v8A8vL+AP/6AGr6/Pv4/Cn+/eb4+v79/QT/6fz////0Tfz7/P3+DvsN/PwaAAAAAAAAAAAAAP4AAP//
AAAAAAAAAP8AAPoA7QAA/wD/AAAAAAAAAAAAAAAAAAAAAAAA/wAA/wAA/h0AAAAAAAAAAAAAAAAAAAAA+wAAAAAAAAAAAAAA
AAAUAAD+//3+AP8A/P0A/wAAAP7/AAAAAAD/////ABn+6v//AAAAAAAA7wAAAAAAAAAAAAAAAAAqAAAAAAAAAO4AAAAAAAAA
AAAAAAAAAAD7AAAAAAAc//8AAAAAAAAA/wDyAAAAAAAAAAAAAAAA+wAAAAAAEAAAAAAAAAAAAAAA+CUA/wAAAP8AAAAADQD/
AAAAAAAAAP4AAAD9AOr+AAAlAP8AAAD/AAAAAA0A/wAAAAAAAAD+AAAA/QDq/gAAAAD//wAAAPoO9wAAAAAAAAAAAAD9AAAA
AAoAAAAAAPv//P/3APz+//7///zsGQAA+/3/8/38/vf3//v+/f8A//8A+QD/AAAAAAAAABQAAAAAAAAAAP/6///0AP8A/QAA
AAAA/wAAAAAAAP8TAAAAAAD+AP0A//8A5gD/AAAAAAAAAAD/AAAAAP3/AAAAAP4A/wAAAAD/ACUAAP8AAP8AAAAAAAAAAAAA
9/8AAAAAAPsAAAAAAAAUAAAA/f0G/wPy/x/+/v4R8RL9DRT+BPb8+//6/v/+GxX+2///BAD/AP///////u/7/wD//gr/6P//
/P/+//7//wcAAP8AAAAAAAAAAAAA/wAAAAD/APQAAAAAAAAXAAAD/v0G/wPy/yD//v4S7Qr+DRX/Bvb9/P/6/v//Bxb/2QAA
AAAA8AAAAAAAAPkRAAAAAAAA/QAAAAAAAPMAAOf/AAAAAAAAAAAAAPsc7wAAAAz2AP8AAAAAAADxAAD7/wD/AAAAAP8A/wAA
+wkAAAAAHgD//wAAAP8A8P//7AAA/wAAAAAAAAAAAAAJAAAAAAAAAAAAAAD/APkA/wHxED3vAv7vGCDs/BruKMgL+/U4/PgM
+wv18/sU9/sXAP7/AP4AAAAAAAAAAAAAAAAAAAAAAAD9AAD4/QAAAAAAAAD/AAAgAAAADgAAAA0AAAAAAAAAAAAAAPT7AAD/
AA/8/wAA/hf4/gn9/////wD8AP7/AAD///8C/wADAAAA/wAAAAAAAAAEAAAA/gAAAAAABAAAAAAA+AAAAAAAAAD/AAAAAAD/
BgD/AP8AAP8A+wAAAAAAAPv/BQ4AAAAA/gAAAAAAAP39AAAAAAAZAAAAAP8AAAAKAAD//wAAAAAAAAAAAAAAAADWAAAAAAAA
/gAA/wAAGwAAAAAAAAAAAAAAAAAAAgAAAAAAAAYAAAAAAAAAAP/+AP/2EzH+Cv/3+gv1BOf4LfkD/fYe/QEQ/Q/5+ATRAvv9
/wD/AP8A//oA/wD/AP//AAAA/AD6/wAAAP8ABhIA4//5/wASAP8A////AP///P//AAX/AP//9P8A/uf/APkA/gAAGgAAAAAA
AAAAAAAAAAAAAAAA//4AAP/vAAAA/wD///8A/w7////7Av3/AP4ACP///RP///r/9v8H/P///f7/8P/+/P7//v/+/f/////N
//H/8/z7/wv9+gAAAAAAAAAA/AAAAAAAAP8AAAAAAAD/AAAA/wAHAPsAAAAA/wAAAP8AAAD/AAAAAAAAAAAA+AAA/gAADf8A
AAAA/wAAAAD//gAAAAD//wAAAAAAAPsA8///AO//AAAAAAD+AAAAAAAAAO0AAAAAAAD7AAAAAAD8AAAv/wD7AAAAAAAAAAAA
AAD7AAAA/wAAAAAAAAAAAAAA+P8AAAAAAAAcAAAAAAAA/wAAAAMAAP0AAAAAAAAAANgtABAAAAAAAAAAAAAAAAAAAAAAAAD9
AAAAAAAAAADjFQAR/P77Ifr/+/b7+PwLHwD5/f76+f77IwAiJRb+//L96v8AAAAAAAD/AAAAEgDaAAAAAAAAAAAAAA4AAPoA
AAAAAAAAAAAA/wAAAA4T/AAAAPz9AAD/AAD/AADtAAD6AAAADf8AAAD/AP/9AAD//wAAAAAA//3//wAAMvwAAP8A/wb/AAAA
//4A9QA0/wAAAAAA//8AAAv/ACX+//kAAP8A/wAAAAAAAAAA/wAAAAAAAP8AAP8AAAD5AAAA///+/wIO//3///4A////AwD/
/vr8/v/+/wgA7D7/Cf///v8DAP/+////AQD//wMA//4A/P///v/+AMdA/wn/AAAAAAD8AAAAAAAAAAAAAAAAAAD9AAAAAAAe
+gAA/wAAAAAA/AAAAAAAAAAAAAAAAAAA/QAAAAAAHvoAAAD+/wD/AAAAAAD/AAAAAAAAAAAAAAD//wD8AOAUAAAAAP4AAAD9
DQD/AAAAKQAAAAAAAP8AAAAA/gD4/P/6AAAAAAAA/gAA/wAAACkAAAAAAAD/AAAAAP8A+/0A+gAA/gAAAP8NAAAAAAAAAAAA
AAAAAAAAAAD/AP3/AAAA/f8AGvUAAAAAAAAAAAAAAAAA3gAAAPwAAAD4AAAA/wD/AADp/yj/+///AO/+APwAFBv+/f8A/vIA
9f/+AQAAAAAAAAD9AP0AAAD1/wAAAAAAAP8AAP/5APIA/wAAAAAAAOkALAAAAAAA/QAAAAAAGwD/AAAA7gD8AAAHAAD+AAAA
/w0AAAAAAAAAAAAAAAAAAAAAAP8A/f8AAAAA/gAAAP8NAAAAAAAAAAAAAAAAAAAAAAD/AP3/AAAA//7//wAA7////wAA//8A
AAAAAP/+/f//AvoY/wAA/wD//gAAIPcA/wAMAP//AAAAAAD//QAAAP4A9f4AAP////7/AP/////6Bf3//v///wn/FfsN/v8h
//UJ/+gAAAAAAAAAAAAAAAQAAAAAAAD/AAAAAAAAAABP/wAAAAAA/wAAAAAAAP8A/gAAAAAA/wAAAP8AAAAAFAAA//7+/v70
AP/////7CBZB+/7//yj/+P4kCvf9/9D+//sAAAAAAAAAAAAA/AARAP0AAAAAAP0ADQAA/gDwAAD//QT9/wPfBP/+/v7/+y/+
/kH/3Mr++/76/h351v78//8AAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAAPAPwAAAAABf8ABQAAAAAAAAAAAAD/GQD4AAAAAP0A
AP/rAAAPAAAAAP7+AAAAAAAAAAAAAAkA/+MAAAD/AAD76wAAAAAAAAAAAAAAAAAAAP8AAAAAAAcAAAAAAAAAAPoAAPwAAAAA
AAAGAAAAAAAAAAAACwAAAAD+AAAAAAD+AAAAAAAAAADrAAAAAAAAAAAAAAAA+/AAAAAAAAAA8AAA7/8AAAAA7v/+AAAAAwAA
/wAAAPjlAP8AAAAAAPT/APQAAAAAAP8A/gAAAAQAAAAAAAAAEAAAAAAAAAD4/wAAAAAAAAAA/wAAAAAAAAAAAAAA+QAAAAAA
AAAAAAAA9f8A/xr+AP/9///7DPv7//n//wb//v7/////AP///wQAAAAY/wAAAP8A+w0AAAD5AAAAAAD/AAD/AADh+QAA/wD/
AAAAAP0AAAAA+/wAAAD//gD+/wAAAP8AIwYABQAA//kAH///AAD+/QD/AP8AAAD6AB8AAP8AAAALAAAAAAD+AAAAAAAA/g0A
AAAAAAAAAAAAAAAAAAD6DAAAAAD/AAAAAAAA//8AG/v/AAD/4wD9//D3APwA9wD/DwAA/wAAAAAAAP//ABv7/wAA/+MA/f/w
9wD8APcA/w/+/PD//wD7/v/0/wD/FP3///////32Du7+P/++/vn6////AP8A//////8A//79AAD//gD3/v/7//wAE/z9CwAA
AAAAAAAAAAAAAAAA/wAAAAAA/wAAAAD/ABL+/f4A/wAAAAAAAAAAAAAAAP8AAAAAAAD/APwAAADuAAAL8//9/vEA//////4a
Evv/+v/88f///v/+////DQf/EPQA/f78AP/////+GhL8//v//PT///7/////APAH/wv///8A///+/v///wD//vwA/wD2///8
AP//AP4P//wB/wD/AAAA/////wAAACn/AAD/AADx/wAAACcA/P79AP8A/wAAAP//AAAAAAD/AAAAAAAA+QAAAAAnAPz/AAAA
/vsAAAAA/wAAAAAA/wAAAAAAAP//AAAAAAD6AAAAAAD/AAAAAAAA/gAAAAAAAAAAAAAAAAAAAPwACAD/AAAAAAAAAPwAAAAA
AAD3AAAAAAAA/gAAAAAAAAAAAAkAAP0AAAAABwAAAAAA/wAAAAAAAP8AAAAA+gAP/wAAAAD+AAAA/wD/KwAAAPIAAAAAAAD/
AAAAAP4A/gD/AAAAAP0AAAAAAAAAAQAAAP8AAAAAAAAAAAAAAP/yAAD/AP8AAAAY/wAAAAAA//8AAAAAAPz/AAAA/gD+AP8A
AAD/AAAAGQAAAAAAAAAAAAAAAAAA/wAAAP4A/gAAAAAA/wD9AAAFAAAAAAD//wAAAAAA9P8A/wDwACMAAAAAAAAAAAAGAAD/
AAAAEgAAAAAAAAD9AAAAAAD9AP8A///+/wAA/hf//wAAAP3//wD/AAD/CQD/AP3/yv4NAAAA/wAAAP70AP8AAAD+AAAAAAAA
AAMAAAD9APAADQAA7P8A/QD/9QAAAAAAAAAAAAAAAPUAAP4AAP8IBQAA+Pf3++sM8PD38QID/fRi/vz8Cff//w71E+v85fsj
EgAAAAAAAP///wAAAAAAFgAAAP8AAP/7AAD6AN4A//4AAAAA/wD/AP8AAAAAABgAAAAAAP7/AAAAAADwAAAAAAAAAAAAAAAA
AAAAAAD/AAAAFwAA/wAAAP8ABwAA9gAAAAAAAAAAAAAAAAAAAAAAAPoAAAAAAAAAACcAAP8AAAAAAAAAAAAAAAAAAAsAAAAA
AAAAAAAAAAD/AAD9//////8A/////f4HAP0WAAAAAAD//v/+Gf8A1f//AAD5AAAAAAAAAAAAAAAAAAAAAPQAAAAAAAAAAB8A
AP0AAAAAAAAA/AAAAAAAAP8A/wD/AAD/AAAA///hAAAQ/wAAAP8A/wAAAAAAAAAVAAAAAAD/AAAA/wAA7v8AAAAAAAAAAAAA
AAAAAAAAAAAAAAkAAAAAAAAAAPAAAAQA/wAA9wAAAAAAAAAA/xIAAAAAAAAAAP8AAAD7AAAA///+APkA+v///wAAAP7nAAAA
AAD+/wD+Bv//IP8TAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAAAAP8AACkA+wAAAAAAAAAAAAAAAAAAAAAAAADyAAAAAAAAAAD/
AAAKAAAAAAAA/wAAAAD+AAAAAAAA2/8A/wAACgAA7/8A8/8A//8AAP///v3/+///6wAA/+8A//4AAD//AOn+//EAAP8AAAAA
////APwAz/4AAADwAAD/AAAZAAD4/wD3+gb48PD/J/oWBPv3/vRa/v796v4I8Pr8Ovz9zwgNDQAAAP8AAP8A/wD/AAAA9AAA
AAAAAP/9AP/rAPwAAAAAC/8AAAD//wAAAAAAAAMAAAAAAPz/AAAAAAD3AAAAAAAAAAAA//8A/wAAAP8WAAAAAAAAAAAA9f8A
/P8AAAAAAAAAAP8A//8AAAAABAAAAPcAAP8AAP7/ACIAAPgA/f8A/QAAAAAAAAAA//8AAAAAAAAAAP/9/f8VAAAAAAAA+v8A
/gAA/wD/AADvAAAAAAAAAAAAFv8A/v8AAAAAAAAAAAAAAAAA/wAAAAAAAP0A/gAAAA4AAP4A//7////89QD//xwP//0A/BMA
AP//AP//AP8R///uEv8E/gAAAAAGAAAAAAAB/wAAAAAA+/gAAAAAAAAA/wIAA/3+7v8DAP78//7/Bf8O/v//Dvv/DP3//f4N
/zIN7AT//v8ABAD//f///////P///w/7/xT+//3/Dv/s//gFAADyAAAAAAAA/wAGABwAAAAAAADuAAAAAAAA6A//ABMAAP8A
AO7//v/+AAD+/wAA/wAAADn+AAD+AMMAAAAAAAAAAAAAAAAAAAAA/gAAAAAAAAD8AAAAAAD6AAAAAAAAAAAAAAAAAAAAAP4A
AAAAAAAA/AAAAAAA+gAAABv/FQAAAP8AAAAAAAD+/wAAAAAA/gD/AAD6APUA/AAAAP8ACQAAAAAAAAAA+f8AAAATAPsAAP8A
/wAhAAD/FgD///8A/wAAAP8A/f8A/wAA6wAA/wAA/wAA2v4A+gAAAP8AAAAAAAAACwAAAAAAAAAAAAAAAAAAAP8mAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAABgDlAAAA////++wA/v///gv++f4J/////v///gj+9/n/Af3//QAAAAAAAP8AAP8AAAAA
EAAAAAAAAP8AAPoAAOcAAAAAAAAAAAAAAAAADv/6AAAAAAD/AAAAAAAAAADj/wD/AP8AAPUAAAAAAP8AAAD/AAAAAAAAABT/
AAD/6AAAAAAAAPwAAAAAAAD+AAAA/wAAAAAAAAD6AAD6APX/AAD+Aff/8wD88P79/wQL9/3+///+/yP9/gP++vzhGf72AAL/
AAAA//8AAAAAAP8AAAAAAAAPAAD9AP8A2P4AAAD9AAAAAAD+AAAABQAAAAAAAAAADQAACAAAAPoSAAAA/wAAAAAA/wAAAAAA
AAAAAAAAAAkAAAAAAADw/wAANAD+AAAA/gAA/wD9/P//AAAA/wD/IAAA//4A7v7/AC0AAAAAAP8AAAAA/vwAAAAAAP8AABUA
AAAAAPn/AAD/AAAAAAAAAAAAAAAA//8AAAAAAP8AAAAADADwAAAAAAAAAAAAAAoAAAAAAAAAAAAA+wAAAP8AAAAA/QAACAAA
AAAAAAAKAAAAAAAAAAAAAPsAAAD/AAAAAP0AAAgAAP8AAAAA/AAAAAAA/wAAAAAAAAAAAAAAAAALAAAAAAD/AAAA/y4AAAAA
AAAAAAAAAAD//wAAAP0A1/wAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAPwAAAD5+zEAAPQaAAAA+gAGAAAAAAAA/wAAAAAAAAD8
//0A/f/4AP8A/9r+AB8AAAAA///+/wD9A/8A/wAA/wD6/wD++wQAAgDc/wAfAAAAAAAAAAAA/wD/AAAAAAAA+wAA/woGAAAA
/wD/EQAAAAAAAP4AAAAGAAAAAAAAAP8AAAD5DQAA/Cnk9vD/+v39/PwXf+YP+P794f4r+fkL/AX5HgL3JgAAAP8AAAAAAAAA
+UcA/wAAAP4AAAAAAAD/AAH/APcA+wAAAAAAAAAAAAAVAAAAAAD/AAAAAP8AAAAjAAAAAAAA+AAAAAAAAP4ZGAAA/wAA/wD0
/wAAAP8A/ggA/wAF/wD4AAAAAAAAAAAAAAAAAAAAAAAA/QAAAP8AAAD9+/v8/PL9/P79/vX09Qv9/vrs6PX8//n9+wwn+f7f
AAAAAAAAAP8AAAACAP4AAAAAAAAAAAAAAAAAKf8AAAAAAAD/AAAAAAAAAAAADwAAAAAAAAAAAAAADfcAAAAAAAAA/wAAAAAA
AP4A//8AAPwAAPYAAAAA/gD+AAAAAP39AP8AAP8AAAD8APn/AAD/AAD/AAD7AP8AvwAAAAAAAAAAAAAAAAAAAB0AAAAAAP4A
AAAAAAAAAPEAAP4AAAD+/wAAAAAAAPwAAAD/AAAAAAAAAAAAAAAo/gAAQiciHDLy7+R/fwMjZxoMGSIPzbzlfx5ZWdvV4hTw
JQAAAAv/AAAAAAD/AQAAAP8AAAAAAAAAAP8AAOzwAAD+/v71/gD+/zv59f74/v3////9//768///+f8YCf/0/wD/AAAA//4V
8gAAAPwBAAD/AAD/E/8A//wAAv//AP///w78ABgA////BAAA//8AAAAAAOoA//8AAOYL/wD/AAAAAAD/AAAAAAAAFQAAAAAA
AAD8AAAAAAAAAADwAAAA/gAAAAAAAAD9SwAAAAAA7wD/AAAAEQAA9v8A9QAAAP8AAAAACP3/AAAAAAAAAP4AAP8AAAAAAP8A
AAEAAAD//wD6/wAAAAwA+gD+AAAAAAAfAAAA/wD6/AD9/wAA/QAAAAAAAAAAAA4AAAAAAAD//gAACf0A/AAAAAAAAP7/AAAA
AAAAAwAAAP8AAAAAAAAAAAAAAP7+AAD////8AAD/Cf////UA7f8QAP/7AAD//wD/AAAu//0KAAAAAADyAAAAAAAAAAAAAAAA
APcAAAAAAAAAJgAAAP/8/wAVAP/8AP8AAAD//QAAAAAA/BwA/QD//8//AAAxAPsAAAD/AAD/AAAA8/8AAAAAAP0AAAD//gD0
AAAAAAD/AAAAAAAAAAAAAAAAAAAAAAAV/wAAAAAA9AAHAP0AAAAAAAAAAAAA/gDz/wAAEQAAAP8AAAD/APYAAAAAAAAAAPwA
AAAAAAAAAAAAAAD+LwAAAAAAAAD/AAAHAP//AP4AHQAAAAAAAAAAAAAAAAD/AP0NAAAA+wAAAAAA//79AAAA/QD/BgD//wwA
//8AAP8n6//9APj/AAMA/wAAAAAAAAAAAAAAAAAA/wAAAAAAAAAAAP/1AAAG/gv//v0A/P/8/v8QAPv8/gD//wAIMv8W+wIA
A/3/+/z9+/sDAP7+/QH/9f8I+xz/AzD///r/Oxz+/9v6/usAAAgAAAAAAAAAAAAACP8AAAAAAP4AAAAAAAD0AAD6AAD6AAAA
AP8AAAAAAPsAAAAAAAD+AAAAAAAAEQAAAAAAAP3/AAAAAAD/+QAAAAkAAAAAAP8AAAAAAP79AAAA/wAABQAAAAAAAAAAAAAA
CgAAAAAAAP8AAADzAAAA/wD/APsA//8AAAAAAPsAAAAAAAAA+gD/AAD+6gAAAAAAAP8AAAD//gAIBAAAAP4AAAAAAP4LAAD4
APv/AAD/+/79/fz////+////EP8A/wDq+vz+ABX//wDh//4J//33APkA/wAA/wAA8fn/AAD/8AD8/gD+//4Acv//FQAAAAAA
AAAAAAAACAD//P8AAAAAAPsAAP8AACYMAAAC//wOBP/5+/79/Q70+v35//vm//0I/f77Cf/DGP4h/gD/AAAAAP0AAAD6APYA
AAASAAD+/wAA//8A/v8AAP4AAAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAAAAAFAAMAAP8AAAAAAAAAAAAA+QAAAAAAAPn/AAAA
AAAV/wAAAAAAAAAAAAD/AA/0AAAA/wAAAAAAAAAA/wAA8/4AAP//BgD/AP//Guz/AAD8/wAAAAAA//4J+QD/ABUH/gAAEf8A
/gAAAAAAAAAA+/8AAAAAAP8AAP4AAADqAAD5AAD/AP0ABAAAAAAAAAAAAAAAAAAAAAALAAD/+wD/AP3/+///AP/8/AP/+f1n
+gD/BQr/9f3/JDr9/+T/9+79APz8/wD7+f79/ycj4/36//rW/y8S///6/gAr/v4HAP//AA4AAAAAAAAAAPj/AAAAAAAAAAD9
AAD/9QAAAPkA/f//AP7+/f7/9AAa/wAA9f8A9gH/AP76APj//ef+/y/7CwD+//8h//lP9Pr////j//z+//wD///Z/P78AAAA
Hf8AAAAAAADzAAAA+gAAAAAAAAAA/wAA/fwAAAAAAP8AAAAAAAD/BgAAAPwAAAAAAAAAAP8AAP3/AAAAAAAAAAAAAAAAAAAA
/gAAAAD+AP8AAAAAAAD8AADm/wAAAAAA+gAAAAAAAAAAAAAAAAD//AAAAAD/BwAAAAAAAAAAAAAAAAAAAPYAAAAAAPsAAAAA
AAAAAPgAAPcAAAAAAAD/AAAAAAAAAA8AAAALAAAAAAD/AADtAAD6AAAAAAAAAAAAAAAAAAAAAAAABQAAAAAAAAAA/wAA/wAA
/xQAAP7/+///8QD+/wAAAAAA//z/AP7/AFb///j///8A/wD9AP//AAQA+f4AAAD8APz+AP8M/wAmDAAF/Pb8/PoA8vv8/P0U
/vP8+v8c7f/92v4S/Ab+vCH+7f8A/wAAAP8AAP8A/+/3BwAAAP4AFP8AAP//ABf/AP4OAP8X/QD////+/QP/9v/9//7+///9
///6AADlBP8B/wD/+QAA//8u/gv+AP//AAAAAAAA+/8A/f8A8///AAAAAAAAAAAAAAAAAAAAAAAAAPwAAAAAAAAAAPwAAAMx
AP7//wD/AP/++gEA/P8AAP8AAP/4/wD/CADd//8A/////P8A///+/fj///b/AAAA/gD//fD3/+8AHf8J7wAAAP0AAAAA/wD6
/wAAAAAAAP8AAP/1AAD8AEkAAAAAAAAAAAAAAAAAAAD+AAAAAADrAAAAAAAAAAAn/wAQ//8A//8AAP4A//8DAPT/AAALGP8Z
/wAA/wAACf8Y/wAAAAAAAAD+AAAABAD5AAAADPsA//8AAP8AAP3/CwD/AAAAAAAAAAAAABP0+wAAAAAcAAAAAAAAAAD8AADx
/f7+//wA9v3////+//z//////v/1/P/9///8DA7/BgAAAAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAA/dsAAAEAAAD/AAAAAAAA
AP4AAAAAAAAAAAAAAAAAAADiFgD+//37AP8A//3///8AAPn/AAAAAAD28/rw//7/Ff//AAAAAAAAAAAAAAD/AAAAAAAAAAAA
AAD7/wD//8QAAAAAAAAAAAAA/wAAAAAAAAAAAAAAAP7/AAAA/wAPAAAAAPr//P8AAP8AAP8A/f8AAP8A/wD////9//8A+P4A
AAD+AAAAAAAAAAAAAAAAAAAAAAAA/wAA/wAAAAsAAAD////+9AD/C/////UA////AAAAAPYo//////4l+f/+AAAA/wAAAAAA
AAAAAAAAAAAAAAAAAAAAAAD++/8A/wAAAP8AAAAAAAAA9wAAAAAAAAAAABYAAAAAAA//AAD///76EAALAAD/AP8A/u4AAAAA
AAD/AP8W/wD8/wAAAOv+AP8A9/8AAAAAAAAAAAAAAAAEAP8AAAAA/f8AAP//Ev8AABP//ioAAADw/wAAAAAA//z/AP/9APr/
/wAAAP4AAAD/AP8rAAAA8gAAAAAAAP8AAAAA/gD+AP8A/wD/AAAAGAAA/wAAAP4AAAAAAAAA/wAAAP8A/gAAAAAA/wAAAAAA
//8AAADy/wAAAAAAACoAAAD/AP4AAAD/AP8AAAAYAAD/AAAA/gAAAAAAAAD/AAAA/wD+AAAA/wD/AAAAGAAA/wAAAP4AAAAA
AAAA/wAAAP8A/gAAAAD//wD+AAAAAAAAAAAAAAAAAAAAAAAA/wAA/hQAAAAX3Pv+Rv/+//79/iT+LvYD/v/9/gD29+P9A/T/
EP/+AP8AAP4AAAAAAAAAAAAAAAAAAAAAAPr+AAD+GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8gAAAOwAAAAA/wAACQAA
AAAAAAAAAP8AAAAAAAAA//4AAADrAAAA/wAAAAkAAAAAAAAYAAAACQAAAAAA9QD+AAAA/QAAAAD5/wAFAAAAAAAAAAAA+wAA
AAAAAAAA/QAA/zAAAAAA/wAA/wAAAAAAAAAAAAAAAAAAAAAAAP8AAP/dAAAA/vgI/if//v/+/f3z/vz6Cv3//P7+/i7v/g74
NPv/CwD/AAD/AAAAAAAAAAAAAAAAAP8AAAAM/wAA/1kAAAAADf8AHAAAAAAAAAAAAAAAAAAAAAAA//0AAP/1AAAAAP8AAPsA
AAAAAAAAAAAAAAAAAAAABQD+AAAA1gAAAAAAAAAlAAAAAAAAAAAAAAAAAP8AAAAA/gAAAPX/AA8A/f4ALAAAAAAAAP8A/v8A
AAD/AP8AAPsAD//s/wAAAAD/AAAAAAAAAAAAAAAAAAAAAAAAABz/AAAA9gAAAAnk/wMN/X8F8O8DzuXM7n/49gr51RL6X/DL
GtnQ7gYAAAAAAAD/AP8AAAAA//8AAAAAAAAUAAAA/wDvAAAAAAAAAAAA/wD/AAAAAP//AAAAAAAAFAAAAP8A7wAAAAAAAAAA
APoAAAAAAAD/AAAAAAAA//8AAAD6Du8AAAT+/P38SgD9Hv/+/eP//v5b//7+///2/93+//vnGv/9/QD++v4ADP3//xb+AP/+
/QD+/wD++vz+//n/7f/6/wD0/wD/AAAAAAAAAAAAAP8AAAAAAAAAHQAAAP4AAAAAAAAA8AAAAAAAAAAA9QD/AAD/AP8AACMA
/wD/AAAAAAAAAAAA9QD+/wAAAP7/AAAAAAAAEgAAAP8AGgAA+f/+//7/APoAAAD+E/8AAPgAAAsAAP4PBv8AAO7+AP4AAAD/
/wAAAAAA//QAAAARAAAAAAAAAAAAAAAAAQAA/v///QMABP/////rAP//FwAAAAD89QDk/wD/HvsAAAD/AAAAAAAAAAAAAAAA
AAAAAAAAAAD/8gAAAAoAAAAAAP8AAAAXAAAAAAAA/AAAAAAAAAD//wAAAAD5AAD+AAAA//sAEgAAAP8CAP8A8wAA/wD//wD/
AP8ALfgAAP7+/QD/AAP6AP8AAAD//wAAAAAA/PwAEQD/ACD/AAAA/wD//wAAAAAAAP8AAAAAAAAAAAAAACQAAAD+AAAA/wAA
AAAA/AAAAAAAAAAAAAAAAAAA/QAAAAAAHvoAAAAAAB//AAAAAAD/EwAAAPEAAAAAAAAAAP8AAP7+AAAAAAAAAADtAAAA/wAA
/wAAAAAAAAAA/gAA/QD9AAAUAAAAAAAADv8AAAAAAAAAAAAAAAAA/gAAAP8A/QAAAAAAAAAAAAAAAAAABAAAAP4AAAAAAP4A
AAAAAA38AAAAAAD/7wAAAAAA//0AAAAHAAAAAAAAAAAAAAD8/QAA/wAAAAAA9f8AAAAAAP8AAAAAAAAAFwAAAAAA9gAAAAAA
AAAAAAYAAAAAAAAAAAAAAAAAAP8AAAD/AP0AAAD/AP0A/wAd/wD/AO0AAAAKAAAAAPv/AAAA/QD8/QAAAAD/AAAAGQAAAAAA
AAAAAAAAAAAA/wAAAP4A/gAAAAAA/wAAABkAAAAAAAAAAAAAAAAAAP8AAAD+AP4AAAAAAAD//gAAAAAAABsAAADuAAAAAAD9
AAAAAAAO/wAAAAAA//4AAAAAAAAbAAAA7gAAAAAA/QAAAAAADv8AAP8A/wAAABgAAP8AAAD+AAAAAAAAAP8AAAD/AP4AAAD/
AP8AAAAYAAD/AAAA/gAAAAAAAAD/AAAA/wD+AAAA/hLyDv0A///+/gn+/w/+Bf7//v8H/P89/f/94RH/9QAAAP/+AAAAAAAA
/QAAAAkAAAAAAAAA+wAAAB7+AAAJ/fzp9wD0+/7+9/b6/vwD//79//83/Qz9/f0h+v/1AAAA/v8AAAAAAP8AAAAA9wAAAAAA
AAD+AAD/RQAAABAAAP0AAAD/AAD++/wAABcA//8AAP7/AAAAAOz/AAAAAAAAAAAAAAAAAAD+AAAAAAD+AAAAAAAAAAD5AAD2
AAAA/wAAAAAAAP4AAAAA/wAAAAAAAAD+AAAA7AAAAP8S//z/AP//////Afj+/v//APb/AP8A////AAD9/PQAAAD9AAAAAAAA
AAIAAAAAAAAAAAAAAAAAAAD/AgAAAAAAAAANAAAAAP8AAAAAAAAAAPsAAAAAAAsA8wAAAPz/9/3+AfpZ/Pn+GP73+wz//f4y
+/j9/vzo/+j4+f4AAP8AAAD/DQD/APwA//8AAAAAAP//AAAA/gDu//8A/wD+/wAA/xX//gD+AP7/AAAAAAAA/wAA//wA5///
AAAAAAAA7AD+AAAAAAAAAAAAAAARAAAAAAAAAE8AAAAAAAAAAAAA+AAAAAAA/wAAAAAAAAD/AAAAAAD+AAAAAAAAAAALAPIA
AAAAAAAAAAAAAPgAAAAAAAAACwAAAAAAAAAAAP8iAAAAAAAAAAAAAAAAAAAAAAD/AO7/AAAAAAAAAAAA+QAAAAAA/wAAAAAA
AAAAAAAAAAAdAAAAAAAAAAAAAPkAAAAAAAAAAAAAAAD/AAAAAAAAHAAAAAD7AAD/AAcA/hMAAAD//wAAAAAA//8AGwD9APb/
AAD//f7//wD//f/5/////vr/+gAH//////78+/01/hP7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPwADv8AAP8A/v//AAX+
/e//AAD9AP8AABEA/w//AAj+AAP//fb/+v/+/RD6AP///QH////9/QDz8wD///7/APsa/AAcAPsAAP4AAAAAAAAAAAAAAAAA
AAAAAAD/AAAAEwAAAP8A//8AABL/////CgD7AP8AAAAA+/EAAAD/APv/AAAAAAAAAAAO/wAAAAAAAAAAAAAAAAD+AAAA/wD9
AAAAAAAAAP8AAAAAAAD9AAAA9wAAAAADAAAAAAAA+P4AAP8A/v//AP///wD/CwAcAP0A/wAADP/+AAAAAPv8AAD/+P///wD/
/wD/APT/3v//AAD9APP/APn//QDm//37APj/AP8AAAAAAAAA//oAAAAA/QD+AAD+AP8A9QD+/QAAAAAAAAAAAAAAAADlAAAA
AAAA/gAAAAAAAOsAAP8AAAAAAAAA/QAA/wAAAAAAAAAAAAAAAAAACgACAAAAAAD/AAAAANwAAAAAAP8AAAAAAAD/AAAAAP8A
GwAAAP8A/Q//AP8A////+f8w/wD///////j9////AP3/I/n+/f4L8vsL+P7+/vT2/v7+fv/34P/69vz+/fo/+//qAAAAAAAA
//0AAAD+AAAAAAAAAAAAAAAAAP8A+v8AAAAAAAAAAAD/AAAAAAD/AAD/AP4A/wAAAAAA/wwAAAsA+f4A9ADzGQAAAAAA//8A
AAD+AP//AP0A/wAe//8GAAAAAAAAABoAAAAAAP8AAAAAAAD/AAAAAAAA2wAAAP/++/8HAP/+DwAABAAVAP8AAAAA/v3//wAA
H/P5/wD7AP//AAD/AAD///7+/f8AAAD/AP///wAA9wAg/wD/AAAA/wAAAAAAAAD+/gAAAAAA/wD/AAAAAP8ADwAAAP8A/wAA
3//9AP8AAAD+/wAAAP9WAPkAAP8cAOb/////AP0AAAD/8//+/wD+7P8AAAoNAP/7/QD/6AA3/xvxAAAAAAAAAAAAAAAA/wAA
AAAA/QAAAP0AAAAAKgAA/QAAAAAAAAAAAAAAAAD2AAAADAUAAAAAAAAAAPYAAP4AAAAAAAAA9gAAAAAAAAAAAAAAAAD/AAAA
9AAaAPkAAAD/AAAAAAAAAAAAAP8AAAD/AAAA/wAAAP0A8gAPABoA9v8AAP7/AAAABQD8AP8A/gAA/f8AAAANAO79/AAAAAAA
AAAAAAAAAAkAAAD/AAAAAAAAAAAAAAD+/QAAAAAA/v8AAP4AAP8TAP8A/QD/AAAA/wAA/wAA+AQABAAA+wAAAP/5AAAAAAD/
AAAAAAAAAP8AAAD/AAgA/wAAAPsAAAD/+QAAAAAA/wAAAAAAAAD/AAAA/wAIAP8AAAD//wAAAPsO9wABAAAAAAAAAAAAAAAA
AP8AAPgAAP///wT/APr+/////RT//wAAAAEA//4Z/gD/AAv8AO8AAAAFAAD6AAAA//0AAAAAAAAAAAD/DwAAAAD7/QAAAAAA
AAAAAAAAAAAA/AAAAAAA+AAAAP//AAAAEAAAAP8M/AAAAAwS//8A/gDz/wAAAAAAHv8A/wD8ANj8/wD7G9n+9/8G+Pz7/fTv
9fn+9f7w/iz5++z8+foB4voRAAD+AAAAFAD/AAAA/gAAAAAAAAD+//4AAAAAEAAA+gAAAAAAAPwAAAAA9QAAAAAAAAAA+P8A
AAAAABH9AAAAA/0A/wAAAAAAAAAAAAAAAAAAAAEAAP8AAAD7/wAAAAT/AP8A/wAAAAAAAAD/AAAAAAAIAAD/AAAA9/8AAADu
/wD/AP78AP8AAAAA/wD/AAAA8/8A/gD//w/yAAAAAAAAAAAAAAAAAAAA//oAAAAAAP4AAAAA/QACAAAAAAAAAP4A/wD/AAAA
AP//AAAAAAAARgAAAP8A0gAAAAAL/wAAAP8AAAAAAAD/AAAAAAAACgAA/gAAAPj/AAAAAP8AAAD/AAAAAAAA/wAAAAAAAAoA
AAAAAAD4/wAAAAAA/wAAAAAAAAAFAAAAAAAAAAAAAAAAAAAA+gwAAP0v9f/8ABP+/v3//zD7N//+//f/Efz92v77/uME/QoA
CwAAAAD/AAAAAAD3AAcAAAD/AP8AAP8A/wAUAAD/AP0AAP8AAAAAAAAAAAAGAAAAAAD/AAD+AAAA+AAAAwAAAAD/AAoAAAAA
AAkADgAAAP0A/P//AAAAAO//AP8AAAAAAAD/AAAAAAAIABAAAAD+APoAAAAAAAD8AAAAAAAAAAAA+wAAAAAAAP/0AAAAAAD+
AAAADAAA9AAAAAAC/wD9AAAAAAAAAPIAAAAAACIA/f8A/QAAACIAAP/29PL0Ev8LG/j4Ce3OKpcZ8vj3++//+hlW7wEq+/ge
AAAA//8AAAAAAA/3AAAA+gAAAAAA/AAA/wAANv4AAAAAAAAQAAAAAAAA/wAAAAAAAAAA/Q8AAAD/APEAAP8AAP8AAAD7/wAA
AAAA/94AAAAAAP4AAAAH/wAmAP8AAAAAAP4AAAAAAAAAAAAAAPgA/wAA/wD/AAAT8QAAAAAA/wD9AAAAAAAAAAD+/wAAAAAA
/QAAAAAAAPoAAAAA//8ACgAAAAAAAAAAAAD+AAAAAAAAAP0AAP/aAAAA/wAAAAAAAAAAAAAA+A0AAAAABgD+AAAHAP0A/gAA
/wD/AAAKAAAAAAAA//sA/wQAAOoAAAAA/wD9AOn/AB0AAAAA9QAAAAAAAAAAAAAAAAAAAAAFAP8AAAD9AAAAAP//AP8A/wAA
AAAGBfAAAAD//wD//wD2AAAAFQAA+AD/AAD7AAAAAAAAAAD4/wAAAAAAAAAA/wAA/xkAAAAA/wAA+wD/AAAA/wAAAP8AAAAA
AAEAAP8A/wDwAAAA//v9//8k/yH///8H///9//sA9uL+/QX//v//tv0pEv8A////AAAAAAAAAgAAAP8AAAAA/wAAAAAAAO0S
AAD/AP///wAAAAAAAAIAAAD/AAAAAP8AAAAAAADtEgAA//7//zUA/wAA//8GAAAFBf8A/wD/+/j7/wD/9QsADwD/AAAKAAAA
AAAAAAAAAAMAAAAAAAAA/wAAAPEEAAD/Iv4A/wD/AAD/AAAA/v8AAAD1AC3+AP4A//8c//8DAAAAAAAA/wAAAAAAAP8AAAAA
AAAYAAAAAAAA7QAACwAAAAAAAAAAAAAAAAAAAAAAAPwAAAAAAAAAADMAAPoAAwAA/gD+AAAAAAAAAAAAAAAAAP/+AP8AAAAY
AAAA/v76//0A+/f//v36/+P+HP8h7v8W/f4b/wgC/Pv++gAA/wAAAAD4AP8A/QD1AAAADQAA//8AAAD/AO7+AAD///8A/gAA
AAD/AP3/9gAdAB3uAAD/AB8AAAD1/gD7AP8AAP8A/f8AAAAAAP4AAAD3AAAA///+AP/6MAAAAP4A/QD/AP39//7//xQW/gD/
+Q3//P3////4AOBO/gEAAAAAAAAAAAAAAAD7GQAAAAARAAAAAAAAAAD8AADxAAAAAAAAAP8AAAAAAAAAAAAAAAAA/wAAAPsA
L/4AAP8A/gD/AP7+//8A/xn+/wAA+vwA/f7/AP/+ANRJ/hD/C/z//wD+/P////7/8/wA/wv9//j+//7//f4R8/8LAAz/AAAA
AAAAAAAAAPoAAAAAAAAAAAD/AAAA7f8ABQAA/wAAAAD+AAAAAAD/AAAA/wAA//8AAAD/ACH/AAAAAP8AAAAA/wAAAAAAAAAA
AAAAAP8AAAAA/wAI/gAAAAD/AAAAAP8AAAD+AP8AAAAMAAD9AAAAAAAA9/gAAP39/P36//z+/v3rA/n3Rv7+/QL+8/oiJfv3
/sb9/fUAAAD+AAAAAAAA8gAAAAAAAAAAAAAA/wAAAADyAAAAAAAAAAAAAAAAAAAAAP8FAAAAAAAAAAAAAAAA/gAA+QAAAAAA
AAAAAAD8AAAA/QAAAAAAAAAlAAD+APEAAAcAAP8A/wAAAAAAAAAA/zAAAAD/AAD/AP/9AAD4AAD//wAAAAAAAAAAAAAAABz+
AAAADQD/AAAAAAAA/QAA+QAAAAAAAAAAAAD+APsAAAAAAP8AAAAAAAD6ABEAAP7+AAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAA
AAD7+wAA/wD/AAAA//7//wAA+xP/AAD/MAD++/8A/xQA7///9AAAAAAAAAAAAAAAAAAAAAAAAA8AAAAAAAAVAPj/AP4tEvHI
7iUmDhsu5vIENubU4AUc4wncY/7M3frk+iXe/gD+/f4AFWD+/f4g/+f+9QAC/wD+9v7//vwA+A3/AAAA/wAAAP8I////CgD9
/wAAAAAAABIAAAABAPr/AAD/AAAAAAAA/wAAAAAA/wAAAAAAAAAnAAAAAADWAAAA/wD9AAAA/f4YYf8AAPH6AAAAAAD7/v8A
+v0AKP/98f8A//r/AP7yEhTz/P/+////AAf/APX7/wT/ABD9//sAAAAAAAAAAAAAAAD/AAAAAAAhAAAAAAAAAADWAAAE/wD5
/wAA/u/8/Pr/AEH+AAD//gD+/ioA/vkA6P/+/QAAAAAAAAAAAAAAAAD+AAAAAAAADwAAAAD+APUAAP4AAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAPgA/wD8AAAABAD/AP8A8/7///8A/P7/AAD+/wD49/4A//8AEv//+QAACwAAAP//AP8AAAAE/wAAAAAA9wAA
AAAAAO8A9wD/AP//AAD+AAD/AO78GQD/AAACAAD9AAAAAADW/wD2AAAA/wAAAP8AAAAPAAAAAAAAAAAA//8AAP8AFv8AAAD6
AAD/AAAAAAAAAAAA/wAAAAAAAAAA/wAAABcAAAAAAAAA/gAAAAAAAAAAAAAAAAAAAAAA/P8AAP8xAAAAAAAAAAAA//gAAAAA
AP//AAAAAAAA/wAAAAAABgAAAAAAAAAAAAAoAAAAAAAAAAAAAAAAAAD4AAAAAPQAAAAAAP8AAAD/PQAAAAAA/wAAAAAAAP4A
AAAAAADZ//4AAAAA/wAAABUAAP//AP8AAAAAAAAKAP8AAPsA4f8AAP0AAP8AAP//AAAAAAD/AAAAAAAAAP8MAAD/APT/AAD+
//7/+wD6+////wX8/v/+//8L//8L//z////2/f8IAPz///8A//3//////gAA/wAACAAA//8I/wQAyv0A/gAAAAAAAA7+AAAA
AAD/AAAAAAAA/wAAAAD/AAz/AAAAAAAAAAAAAAAAAPQACwAAAAAAAAAAAAAA/wD8/wAAAAAAAAAAAAAAAAD1AAAAAAAAAAAA
/wAAAP0AHf8AAP4A+/3/AP32HiX8///r+gD///7/B/j5/wkSAAH8+v4AAAD//wAAAAAAAPgAAAD2AAAAAAAAAAAAAADz/gAA
APIVAP8AAAAAAAAAAPAAAP8ACwD/AAD8AAD/BwAABwAAAAAAABT+AAAAAAAAAAAAAAAAAP4AAAAAAPUAAAAAAP8AAAAA4gAA
AAAA/wAAAAAAAP0AAAAA/wAZAAAA/wD/AAAAAAAAAAAA+QUAAAD/EwAA/QAAAAAA+AAA/wAAAAAAAAAAAAAAAP4AAAAAAP4A
AAAAAAAAAPYAABkAAP0AAAD//f//AAAAJv8AAAAAAAX/CQD//wD6AAAALwD/AAAA9/8A/wAAAP//AAAAAAAA/P8AAP4AHP8A
AAAA/wAAAP3f//8AAAD//wAAAAAA7/8AAAD/AE7//wAAAAAAAAAAAAAAAAAMAAD/AAAAAAYAAAAAAAD8AAAAAAAAAAAAAAAA
AAAA/v8AAAAA/gAA/wAAAP4AMAAA9gAXAAAAAAAAAAAAAAAAAAAAAAAAF/wA/QD8APsAAPb/AP///wD8D////xn/AP//AAD/
AAD/AAD/+wDtDQD2AAD/AAAAAAcAAAAAAP8AAAAAAAAAAAAAAP8AAAAAAP8AAAAAAP8AAP8A/QD//wAAAAAAAP4AAAAADv7/
AAD/AP/9AAD//wD//+8A/QD/AAD/AAD9AAD//QAG/QD8AAAAAAAA/v///wAAAP8AAAAAAAD/9QAAAAAAIgD/AgAAAAD+AAAA
AAAAAAAADwAAAP4AAAAA/wAAAMsAAAD///8A8AD/D///AAAA/SMAAAAJAAD/AP///wD6/wD7AAD7AAAA/wAA/wAFAAv/AAAA
4QAAAAAAAAAA9v8AIQAA/QAAAP/+AAAAAAAAAAAAAAAAFAAAAAD/AAr/AAAAAP8AAAD//wAAAP8A0wAAAAAAAAD+AAAAAAAr
//8AAOr/AAAAAAAAAAAAAP8AAAAAAAD8AAD/AAAAEwAAAAAA+gAAAP8AAAAAABH9AAAAAAAA/wAAAAD9AAj/AP/+7/EA/AAB
+v71/wAA+vn/AP8AAPz9/kP9/f/k/moAAPo0AAAAAAAAAAAAAAAAAAAAAAAAAAD8AAAA+QAAAP/6/wAVAAAAAP8AAP///AD/
AAX/AP//+f8A/uX/APkAAAAAAAD//gD/AAgAAP4AAAAAAAD/AAD+AAD3///6AAD/AAAAK/8cEAAAAP/9AAAA9wAA/f8A/f8A
9/8A+BYA//8AAP8AAAAAAf3/AP8AAOsAAP8AAP8AAN3/APoA+P8A/QAAAAAAAAAAAP//AAAAAAD/+u4AAP4aAAAA/xcPAPIA
AAAA//8A//////8A//8A/h0G/wD91/8A/Rj/9v76/0f0+vn8Gf7s+vz//vD/8/oGDPzw/sr19BwAAAAAAAAHAAD/AAAAAP8A
AAD/AAD7AAD/AAD0AAD7AAD9AAAA/wAAAAAAAAAAAAAACwD/AP4AAAAA8f8m/f8i/wD/AP8AAP8AAAD//wAAAPUAGP8A/gAA
/yX/AAP6AP79/gD7///+/x3/9v/////5///z/v/+/P8xLP4V/wD9AP0A/v4A/wAAACz/AAAAAAAI/wAcAP4A5v//AAAAAAAA
AAAAAAAAAAD+AAAAAAAAAAAAAAAUAAT+/gD+//4A+gD4+P/o//8A/P7/AP8AAP/+//z+/gAl/f7//wAA/wAAAP8AAP/78v4A
AAAA/gD/AAAAAP0A+//+BP//AP/7FAD/AP//AP/9AP8AAP73B/8A/AD3ABr7//wAAAAAAAAAAAAAAAAA/wAAAAAAAPP/AAAA
AAAw/wAA/wD9AAAA//T//QD/AC3+AAD/AAAc/f8A/v8A8v/+AAAA/wAAAP////wAAAD//wAAAAAAAP4AAADuAAoA/AD+AP4A
AAD8AP7+//8A+/4AAP8AAPT7/wD/EAAC/fcA/wAdAAAA/////v8AAA7/AAAAAADb/xgA//wA/v/+AAAOAAD+AAAAAAAAAAAA
AAAAAAAAAAAA/wAA//8AAAAAAAAAAAAA/w4QAAAA/QAAAAAAAAD8AAAA/wD9AP8A////AP8A/y7/5gAA7vv9AAAAKgD//wD/
//oA3v7/Dv3/+P//AP38/fz+//IT/f///jb/CPsV//75/+r9HtT/AAAALAAAAAAAAAAAHf4AAAAAAP8AAP8AAADbAAD5AAAA
AAAA//3//wAAAAD+AAAAAAAACgAA//wA5f8AAP8A/gAAABAA//8AAAD+/wAAAAAA/v/+AAD8ADkA/gAAAAAAAAAAAAAAAAAA
+QAAAAAOAAAAAAAAAAD/AAAI/wD5AAAA//z///8AGTL/AAD//wD++/wA//8AGv/95QAAAP8AAAAAAAAAAwD8AAAAAAAAAAAA
AAAOAPL8AAAAAAAA/wAAAwAAAAAAAAAAAAAAAAAA/wAA/gAT+AD+AAAAAAAwAAAAAAAAAPkAAAAAFNsAAAAAAAAA/P8A/AAA
AAAAAP8AAAAA/gAAAAAAAAAAAP8A/wAA//MAAAAAAAAAAAAAAAAAAAD6AAAAAAAMAAAAAAAAAAAAAAD8AAAA/wAA/wAAAAD9
AAAAAAAABADxAAAAAAAAB/8A/wAAAAAAAAAAAAAAAAAAAAAAAOsAAAAAAAAAAPIAAAr/APsAAAD//v//AAAA7v8AAP/6ADH/
/QAA/gD3//8RAAAABv8AAAD/AAz7AAAA/gAAAAAAAAAA/wAAJf4AAAD+AP8AAAAAAAAAAAAAAP8AAAAAAAAA/wAAABgAAAAA
AAD/AAAAAAAA/wAhAAAAAAD/AAAAAAAAAAD7AAD+AAAAAAAA/wAAAAAAAAQAAAAGAAAAAP8AAP0A/wD+AP/8///+AP//////
/wD8/wz//v8A/P//C/////cRAPkAAP8AAAAAAAAA/wAbAAAAAADqAP4AGgAA/wD8AAAAAAAA/QAAAAAAAAAA/wAAAAAA/wAA
AP0AAAAA5AAA/wD6/wAAAAAAAAAAAADyAAAA/wAA/gAA/gAAAP8AAAAAAAAAAAD/+QAAAAAA/wAAAAAAAAAAAAAADQD5AAAA
Ef7/AP8A/wAA/wAJ////AAAA+gAA9wD//wAA3P7/8gAA/wAAAAD////8AAD+/wAAAAAAAP8AAP7/AML/AAAAAAAAAAAAAAAA
AAD9AAAAAAAFAAAAAAAAAADsAAD5/wD/AAAA//v//wD+/P8HAAAT+gD//wAA//8A6zQABf8I/v/wKf8K//7/Dvv1//3+/yXs
/fz//f7y/wz9/vEA/wD7BwAAAAAAAPsAAAAAAAAAAAAAAP8PAP/2/wAA/wDz//8A/wD+//8CAB///gD9AAD9KgAA//8A9Pz/
APsAAP7/AP8AAP8AAe//AP8A/yEA//8AAP8IAPn///sAAAD//wAAAAAAAA0AAAD/AAAAAAAAAAAAAADtHQAA+gD+/f4A+//+
/v4d//b+/v//+f//8/7//gX/Gyz+FQAAAP//AAAAAAAAFQD+AP8AAPkAAPoAAP//ADIvAP8AAP//AAAA/wD/AP4A+QAAAAAO
AAD/AAAA/wDu///yAAAA/wAAAAAAAAD/AAAAAAAA/gAAAAAAAAAA7wAAAP8E/gD/AP79//8AAAD+/wAAAAAAGf8A/wD8AOX/
/wD///4ADwAZ/v//AAAo//8AAABEAP3/AP7/CQD7///jAAD/AAAAGQAAAAAAAAAAAAAAAAAA/wAAAP4A/gAAAAAA/f8A6/+7
AAAAAAD+/wAAAAA1////AAD/ACn//wAAAP//AOsA/wAAAAAAAP8AAAAANf8A/wAA/wANAAAAAAAAAAAAAAAAAAAA/QAAAAAA
MgAAAAAAAAAA/gAA3PYT9vb2//P8+/oN+fEKERr+/RX+Sgn6CPsI/ur4+v0AAAAAAAAAAAAAAAD8AAAAAAD/AAAAAAAA/gAW
AAAA+hf9/fwA+//+/v3/BB4L//////8Y+P/z//gA9P39A//+////AP///////wD///8AAP8A+f4A6f8KABn+//oAAAAAAAAA
AAAAFwD9AAAAAAAGAP8A/wAA/QD9AAD/AAAAAAAAAAAAAP//AAAA/wAAAAAAAAAAAAAA9QAAAAAAAP3/AAAAAAD//QAAAB4A
AAAAAAAAAAAAAPT/AAAAAAAAAAAAAAAAAAD/AAAAAAD+AAAAAAAAAAAbAAD8//79AP0A+/////8A//L9/////AAOFf8s/+j/
FP///QAAAAAAAP8AAAD/AAD+/QAAAAAADAD/AAD9APAAAAv/AP7+/wD9/////v707v7///8T//n9////8/9I/+H7AAAAAAAA
/gAAAAAAAP8AAAAAAAAA/wAAAP8AEwD8AAAAAP8AAA0AAAAABAAAAAAAAAAA/QAAAAAAAP0IAAD/9P4A+dX/AP///wD+B/7/
/wAFd//+APv//hzn///+APT/AP0AAAAAAAAAAAD//wAAAAAAAAD9AAAO0gAAAAD//wD/+AAAAAAAAAAA/wAAAP8nAAAA/wAA
/CoAAAAAAAAAAAAAAAAAAAD/BwAAAAAGAAAAAAAA/wD/AAD/AP4AAAsAAAAAAAAFAAAA/wAAAAAAAAD+AAD//v8AAAAAAAAA
AAAAAAAA7QAAAP8AAAAAAP8AAAAAAB35AAD//QAA/wD/AAD/AAD3Fv8AAAAm////AP//AAD//wDcAP0AAAAAAAAAAAAA/AAA
AAAAEAAAAAAAAAAA/wAA+QAAAAAAAP8AAAAAAAAXAAAAAAQA/wAAAAAAAAAAAOsAAAAAAAAAAAAAAAAAAAAAAAAGAAAAAAAA
AAAAAAD+/wAAAAAA8AAAAAAAAA4AAAAAAAD+/gAAAPwANAD/AP8A/v8AAP3k/v4AAAD1/wAA/wAACgv/AP8MAP79/gAAAAAA
AAD//QAAAAAA/wAAAAAAAAAWAAAACgD5AAAAAAD/AAAAAP0AAAAAAPgAAAAAAAAA/wAAAPQAHwAAAP8A/wD8AAD2/v/+AAAA
///4AP8AAP7////+E8/+AAAAAAAAAAAAAP4A/gAAAAAAAAAAAAAA/wAA/wDbAAAAAAAAAP4AAAAAAAAAAAAAAPgA/wAA/wD/
AAAT8QAAAP4A+/8AAP7z/////wD4DgD7/90ADf7/AP84AAX9/wAl/vX99/wM+f79/QX/Dvz++P8K+vPzEPob5f04ByIIAAAA
AAAA7QAAAP8AAP8AAAAAAAAAAP7/AP0A9QAAFAAAAAAAAP8AAAAAAAAAAAAAAAYA+gAAAAD9APcAJP8A/wAAAAAAAAAAAAAA
AAAAAAAAAAAAGP8AAADlAAAAAAAAAAAAAAAAAAAAAPoAAAAA/gD/AAAAAP8A6AAIAAAAAP8AAAAAAAAA/gAAAAAAAAAAAAAA
AB4AAPH/AAAAAAAAAAAAAAAAAAAAAAAAAAAPAAD/AAAAAAD/AAD2BPjnBWf/9ff9/P76DSj2/f39/v79+vz4/fj1HQX7/wAJ
AAAAAAAAAAAAAAAAAAAAAAAAAAAA+wAAAP4AAAX/+vcA+QD//wD/AAAAKv///wAUAPr/ACMAAP/S/wD/AAD+AP8A/wAAAAAA
AP7/AAAAAAAJAAD/AP/8/wAAAAD9/wD9AAAAAAAAAAAA/wAAAAAAAAAA/wAA/xcAAAAA9/0ARAAAAAAAAP8A/v4AAAD/AP8A
APsAD//oAAAAAAAAAAAA/v8AAAAAAAAAAAD/AAD//wAAAPkADwAAAAn7/wAIAP//AAAAABH//wAAAAAA/QAA/wD9AAIA//8A
/v8ADwAAAAAAAAAAAP8AAAAAAAAAAP4AAP/6AAAAAP/+ABwAAAAAAAAAAAAAAAAAAAAAAADxAAD/5QAAAAAO/wDwAAD/AAAA
AP8AAAAAAAAAAAAA/wAAABD/APYAAAD/EwAAAAAAAPMAAAARAAAAAAAAAAAAAAD2/wAA/wD/9f8A//////7/7wr/AAAA6QD/
/ykA//sAAP//BQAAAPYAAAAAAAD+AAAA/wAAAAAAAP8gAP/9APQAAAAAAAD/AAAAAAD/AP8AAAYAAAADAAD/AAD9AAAU/wD+
+ELeIe8O9g/5+O8SdBL0GPv85vka9ejF+dn3Et761/8AAAAAAAD3AAAAEwAAAAAAAAAAAAAAAAD2AAQAAAAAAAACAAAAAP8A
+BURAAARAAD/AAD//QAA/gDW/wD9AAAAAAAAAAAAAP8AAAAAAAAAAAAAAPoAAP8A4wAAAAAA/wAAAADmAAAAAAAAAAAAAAAA
AAAAAAD7AAv/AAAA/wAAAAAAAAAAAAAIAAAAAAD+AP8AAAAAAADmAAAAAAAAAAAPAPwAAAAAKQAAAAAA5P3/AAAAAAAAAQAA
/gAAAAAAAAAAAAAA/+kAAAAAABMAAAAAAAAAAP4AAP/////9/wAAAAD//v8uAP/+/wD6AP///uX/AP8d/gDuAAAAAAAAAP8A
AP8AAAAAAAAAAAAAAAAAAAAA2wAAAAAAAAAAAAAAAAAAACgAAAAAAPwA/wAAAAAAAO//APv9SPD+9v/7/P39/vntHfn+/f/+
/h38/Ob9/fn/7v76AAAA/v8AAP4AAADqAAAA/QAAAAAA/wAA/wAAKvwAAP8AAAAAAAD+AAAAAAD+AAAACwAAAAAAAAAJAPoA
/wD8/vz99B3++//+/vn/EPT9/v/98/r8//37//4/DP/n/wD///8AAP8AAP/9AP8A/wAAAAD//wAA/wAABxUA/gAAAAAAAAAA
AAAA/gAAAP8AAAAAAAAAAAAAAA78AAAXAvb//f4L/v///wD/7/4AAP8MDwb+//3/EQAo/vr4AAL/AP4A/wAAAAAAAP8AAAAA
AAAVAAD+AAAA/wAAAP4A+gAAAP8AAAAAAAD4AAAAAAAA+gAAAAAZAPoAAAAAAAAAAAAAAAAAAAAA/gAAAAAAAAAAAAAAFAAE
/v4A/wD/AAAA/xn//wAC/v///wAA/wD9GQAAAP4A3R//C/H92f4t5hP57eXrBLZr5vjS+39eAPbx9Tkp7CzVEp4AAAD9/AAA
AAAA/w0AAAD/AAAAAAAAAAD9AAD6/QAAAAD/AP0AF////wAAAP7/AAAA/wD7/gD/AAsA9//8AAAAAAD+AAAAAAAA/wD/AAAA
ABIAAAAAAAAAANwAAP4AAAAAAAAAAAAAAPsAAAAAAAAFAAAAAAAAAAAVAAD8APQAAAAA/gAAAAAAAAAAAAAAAAAAAAD/AAAA
DAAAAAD/AAADAAAAAAAAAAAAAAAAAPYAAAAA/wAA/+EAAP8AAAAAAAAAAAAAAAAA/wAA9gCoAAAAAAAAAAD0AAAAAAAAAAAi
AAAAAAAA/wAAAAAA9vMAAAAAAAAA/wAAGAAA/wD9APsAAAAAAAD/AAAAAPkAAAAACwD6//0AAAn//v////7/+///////P+kA
//8bFf///////QAr///r/wP/APgA//8A/wAA//j/AP8AEv///wD//wAA9/8A9gAAAAAAAAAAAAAAAAAFAAAAAAcAAAAAAAD/
AP8AAPT/B/4L/gD//v///v767///6wAE///+//7/Hf8E///9AB//APEA//8AAAAAAP//AAAAAAAW/wD+APz/6voAAAAAAAAA
6wAAAAAAAAAAAAAAAP8pAAAAAAAAAP4AAAAAAAAAAAAAAAAAAAD8AP8AAAD4AAYAAAAAAAAV/wAA///+//oA/wD/////7Ej+
AP8AI//5/wD++P//6v//8gAJAAD/AAAAAAAA/QAAAAAAABcACQAAAAAAAP3/APYAAAD7/QAFAAAAAPoA/gAAAADxAPsAAAAP
AAD1/wAK//7/ABgA+gD//wD/AP7VBAAA/AD+/wD9Lv//6wb/EAAA/wAAAPwAAP8AAAD2/wAAAAAA5v8AAADvAFkAAAD//vwA
TwAAAAD//////v3//wD/////APf/D/34/wD/AP8AAAAAAAAAAAAAAP8AAAAAAQAHAAAAAAAA9wAAAAAAAAD9AAoAAAAAAAD/
AAAAAA4AAP//AAD7ACoA//wAAAAAAAAAAAAAAAAAAAAAAAD7AP0AAAAAAAD/AAf/AAD/AAAAAAAAAAAA+/0AAAAAzwD/AAAA
APsA8gD/PgAAAAAAAADyAAAAABr/AAAAAAAA/wAAAAATAP//AP4AAAAAAAAAAAAAAAAAAAAAAAD/+gAAAAAAAAAtAAD/AAAA
AAAABgAAAAAAAAAAAAAACQAA/wAAAP8A/QAA/QAA/wAAAP8AAP8AAAD8MQAAAAAA/v8AAP//APEA/gAAAAAAAAARAAAAAAAA
AAAAAAAAAP4AAAAAAAD1AP8AAP//AP0AAAAAAAAAAAAAAAAACgAAAAAcAAD+2AAA/QAA/wAAAAAAAAAAAP/6AAAAAP8A/wAA
AAD+AB8AAP8AAAAAAAD+AAAAAAD+AAAAAAADAAAAAAAAAADvAA3/AAAAAAAAAAAAAAAAAPgAAAAABwAAAAAAAAAAAAD9//8A
AAD/AP8AAP8AAP4L/wAAABr///8A//8AAO3/APYAAAAAAN0AAAAAAAAA/gAAAAD+KhcAAAAAAAD5AAcA/wH+AAcA/v///wAA
/xP/AP8A+v8O///9////8f7/9wAAAAAAAAAAAAAAI/4AAAAA+jIAAAAAAAAAAPr/AOYA/wAAAPYA/gAA/wAAAAAAAAAL+gAA
/wAA/gAPAAD8AP4AAAAAAAAAAAAAAAAAAAAA9QAAAAD+AAAA9gAAH/0B/P/8ACgt/v7/AP/0/f/5/+D//Nn/9P4B/kD+/vYA
AAAAAAAdAAAAAAAAAAAAAAAAAP/+AAAA/wDvAAAAAAAAAPYAAAAAAAAAAAAAAPoA4wAAAAD+AAAA/QAA/wAAAAAAAAAAAAAA
AAAAAAAAABEAAP0AAAAAAPgAAPkAAAAAAAAU/wAAAAAAAAAAAAAAAADoAAAAAADhAAAAAP8AAAkAAAAAAAAAAAD/AAAA7QAA
AAD/AAD/+QAA///9Ff8L/v8AAP//C//0////AAAP/v///v8A////AAgAAAAAAAD/AAAAAAAA9QAAAAAAAP4AAAAAAAAAAAAH
AAAAAAAAAP8AAAAAAPsAAAAAAAAAAAAAAA0A8gAAAgAAAAD9AAD8AAAAAAAA/wAAAAAA/v8AAADuAEH/AAAAAAAA/wAA/wAA
AAAAAP8AAAAAAP8AAAAA9wAF/wAA/wD/AAAA/QAA/wAA+Rn/AAAACwD9/wAA/xwA8f//7v///wD/AP/+AP8AAP8W/wD/ABf/
AP8A//8UANr//+YAAAAAAAAAAAAAAAAAAAAAAAAI/wAAAAAAAAAAAAD9AAwAAAAAAAAAAP8AAAAAAAAAAAAAEwD+AP0ADQAA
+zUX0x8Fle/H8OryzVMcy/Th/Fx//jT04wLrES7rF9QAAAAu/wAAAAAA/+4A9gD/AAwAAAAAAAD/AADrBQAAAAAAAP8AAAAA
AAD+/gAAAP8ABv8A/wAAAAAfGf8A+gAAAAAAAP8AAAAAAAAAAAAAAP4AAAAAAAAbAOEAAAcAAAAAAAD1AAAAAAAAAAAA/wD7
AP8AAAAAAAD/AAAUAAAAAAAAAAAAAAAAAAsAAAAABgAAAAAAAAAA+AAA9wAAAAAAAAAAAAAAAA0AAAAAAPUAAAAAAAAAAPIA
AP4A/QAAAAAAAAAAAAAAAAAAAAAIAAAA//8AAAAPAAD9AAD0AAAA/wAAAAAAAPn/AAAAAAA+AAAAAP8A1AD7AA8AAAAAAAAA
AAAAAAD/AAAA/wAAAP0AAAD/APoAAAAAAAD/AAAAAAAAAP0XAAAAAAD+AAAAAAAAAAD+AAD0+wAAAAAAAAAAAAAAAAAAAAAA
AAAAHgAAAP8A7/8AAP8A/gAAAP/+AAAAAAD1/wAAAAAA//8AAAD/ABIAHgD/AAAAAAAAAAAAAPgABgAAAAAAAAAAAAAAAAD7
AAAAAAD+AAAAAP8AAAAAALQAAAAAAAD/AAAAAAAALwAAIQAA/wAAAAAAAAAAAAD2AAAAANYA/wAAAAAAABgAABYJAAAAAAD+
AAAAAAAAAAAAAAD5AAD/AAAAAAD7AAAGGQAAAB/rAAAA/wAMAP//AAAACygA/gAAAP8A7v0ACgAAAP8AAAAAAAAA7/36AAAA
AA8AAAAAAP8AAAD/AP4AAAAAAAD8AAAAAAAA/wAAAAD/APsAAAAAAAAAAAUA//7/AP/y/wD///8A/+3/APn/FvAA/AD+/wAA
/f//+wAAAAAAAP8AAAAAAAD9AAD6AAwAAP8AAAD/AAcAAAAAAAAAAAAAAAAAAAAzAAAAAACzAAAAAAAAAAD6/wD9AAAAAAAA
AP8AAAAAAAAAAAAAAAADKgD/AAAA6gAA//8A/wAAAP8AAP8AAAD7/wAA/wAA+P8AAP8AAEAA/wAAHgAA/wAA/gAAAAAA/gAA
AAAAAAD/AP8AAADpAAAA//z/AAAA/wAA/wAAADH/AAAA//8A/wD9AAAA8v8A7AAAAAAAABMAAAAAAAAAAAAAAAAA/f4AAAAA
AP0AAAAAAAAAAAAAAAAAAAAAAAAAAAD7AAAjAP8AAAD8AAD6AAAAAAD5/wAAAAAA/wAAAAAABh4AAAAAAAAAwv8AEgD+/gD7
AAAAAAAAAAAAAAAAAAAAAAAA+wAAADQAAAD/AP8AAAD/AAD/AAAA9/sAAAAAAP3/AAD/7AAk//0A//3//f////////7+8/T+
//8A4vnu///9//3/PP7/5gD+AAAAAAAAAAAAAP0AAAAAABMAAAAA/gAAAO8AAPj/A/8A/+X//////wD+6P8A+QAD9v3/AP//
AAD6/wDs/wAAAP/oAP0AAAAGAAAAAAAAAPgAAAAAAAAA6wcAAP/+AAD/AAAAAP8A+UIA////APH///8AAP8AAOv+APkcAAAA
AAD+AAAAAAD8DgAAAP8NAAD/AAAAAADw/wDwAAAAAAAA+gAAAAAAAP/wAAAAAAD1AAAADAAA9AD/AP8AAAAAAAAAAAAAAAAc
/wAA/QEA+/8AAAAAAOT/E/8HAP8AAAD/AAAAAAAA/gAAAAD+AP/9AAAA9wA4///2AAAAAAAAAAAAAAAAAP8AAAAABAAAAAAA
AAAA4QAA/v75/////P79//////7//v/+AFZD/v7///78/gH///MA/wAA/wAAAAAAAPkAAP//AAAAAAkAAP8AAP/7/wAAAAD/
AAAAAAAA/wAAAAD+AAAAAAAAAAAAAAD9FwAAAP7//gL+AAH6/v78Cf/5/f7//zD+/P0a/v4XHtH+/uYAAAAAAAAMAAAAAAAA
AAAAAAAHAAAA/wAA/wD6AAD+AAAAAAAAAP0AAAAAAAAAAAAAAAAAAAAAAAkA3gAAAAAAAAMAAAAAAAD9AAAAAAAAAAIAAAAA
AAAAAPwAAP8AAP8AAAD/+wD/AAAA/1EAAAAAAP/9AAD//QDs/wAA/wDv/f8A/P7///3/AP7/AAAAAAD7/uH//zD/+f7+AAAA
AP8AAAAAAAD/AAAAAAAAAAAAAAD8AAAIAOcAAAD/AP4AAAD/AAAAAAAA/wAAAAAAAP4A9QAAGgDrAP8AHAD9AAAA//8A/wAA
APz/AAAAAAD+/wAAAPkAB///APfqHfYO/vcV+eb4MBvd9AAwB5/87/MR0Ac09us56Q7///39/wD5+////f////8AAAD/AP//
F///9f/o/f0kAP0A/wAAABAAAAD+AP8A/gAA/wAAAAAAAPwA9wAA+QAA/wAAAAAAAAAAABsAAAAAAOoAAAAAAAAQAOwAAAAA
AAAAAAD//gAAAAD4AAAAAAD2AAAAAAAO/wBL/f/9/wAAAAAA9v8AAAAAAAAAAAAAAAAAAAAAAAAABwAAAP/8/AAJAP/v//8A
/wAg/wAZ/wAA/f8A/P/4//gC/+kA//8ACgAA/wAAAP4A//8AAA0AAAAAAP8AAADl+QAA/////f/////+0/4AAPsIAAAAIfn/
/Ab//Pz/5f///wAAAAAAAAAA/9UAAAD9/QAAAAAAAP8AAP//APr//wAA/wAA//8AAAAAAAAAAPsAAAD/AAAAAP//APIj/wD4
AAAAAAD/AAAAAAAAAAD7AAAA/wAAAAAA/wAAE/8A+AAKAAAAAP8AAAAAAADwAAAAAP8A/gAA/gAAAAAAAAgAAAAAAAD/AAAA
AAAA9gAAAAAAAP4AAAAAAAAAAAAE/wD/AAD+/f8A/wAAHSH/AAAA/xLz/wAA/wMA//4A8gAA/wAAAAD/AAAA/QDiAAAABgAA
8wAAAAADAP//AAAAAPoAAAD/+gD/AAD/EP8AAAD/ABcAAAAAAAAN/QABAAD/AAAAAPoA/wAA/wAAAAAA/wAYAAAAAAAAF/4A
AQAW/wD/AAAAAAAAAAAAAAAAAAAAAAAA/QAA//gAAAAA7f8AJAAA/wAAAAAAAAAAAAAAACcAACUAAADD/wAA4/cjA6gEBtYo
V+/f7Ov9CPgA4PYhRgb0Atf0CwDsKQD/AAD3AAAAAAAA+AAAAP8AAAAAAgAA/wAAABD8AAD+AP39/wD///7//gEAIv78AAv/
AP0E/gD//gDdBv8GAAAAAAAAAAAAAAD/AAAA/wAAAAAAEQAAAAAAA/wAAAAAABAAAAAAGfQA/gAA/wAAAAAAAPz+AP//APH/
AAD/Cv4A/wD//wD/AAAA/v//AAAAAAz/APwA///kFf0A/wAAAAAAAAAAAAAAAA4AAAAA/gD+AAAAAP0A/AAAD/8A//8VAP//
/v//9wD+/wUAAP8AAC4AAP/9AN0LABf///7//wb//f8k//37E//////3/P7////////s/f8W/wAAAAAA/wAAAAAAAP8AAAAA
AAAAEAAAAAAA7gD/AAD9/QDcAAAAAP8AAAD0/wAAAAAA//8A/QAJ/yYAAAD/AAD+AAAA8hH8/f8A+P8AAP73AAD+/wAA/wAu
//8BAPf+AP8AAAAAAAAAAAAAAAAAAAAIAAAWAAAA+gAAAAAA/wAAAAAAAAAAAAD7AAAAAAAADwAAAAAAAPkAAAAAAP//AAAA
AP8yAAD56P8AAAAAAAD+AAD//QD0AAAAAP8AAPMAAAAAAAD3AAAA//8AAAAA/QD+AAD/Fv4AAP78Kfz5ABDtBSH///7s/P//
//8ABxMW+v73/yD+/f8ACf8A/wAAAAAAAAAAAAAAAAAEAAAAAPoAAADzAAD9/AAAAAAAAAD/AAAAAOkAAAAAAAD+5wAAAAAA
/wAAAPgC9v/3APsUB/3/Cf8g9/7//f//Chv+5f72/gb9/gD8AAADAAAAAP//AP8A6QAAAAAAAP7n/wAA/wD5///8AAAA/wAA
AAAAAAAAAAARAAAA/wAAAAAAFP8A+wAAAAD/AAD/AAAAAAAAAAAAAAAAAAAAAAAA/wAAAAYAAAAAAAAA/wAA/wAAAAAAAP8A
AAAAAP8AAAAA9wAF/wAAAP4eAP8AAPYAAAD/AA8AAAAAAAAAAAAXAAAA1wAAAAD+AAD+AP/9AAAAAAAA/wAAAAAAAv8A/wD3
ADAAAAAA/AAA/gAAAAAAAP8AAAAHAAAAAAD+AP8AAAARAAAAAP/+AAAAAAAAAAD/AP0AAAAAAAD+AAD7AAAA/AAADf/////+
AAAAAAAA/QD9/wAAAP8A//0A/gD/ACz//fH+AAAH/wAAAAAA//8AAP/9AAAAAAAeAAD/AADP+wAA+h8B/fQy7/f6//31+1oK
/v4EG9Ak+f0IRPMV/Pvz5/8A/wAAAAD9AP8A/QAO/wAACwAA/v8AAAD/APcAAAD//v3//wD////+//v9PhX///sC//3+/yQn
/f////72AP//AP0AAP8AAAAAAAAAAAAAAAD/AAD+AAAAJQAAAAAH/wD+AP//AAAAAAD//wAAAAAABQAA/QD+AOv/AAAAAAD/
AAAAAP//AP8A8P4AAAAAAAD/AAAXAAD8AAAA/wD/HBIA/wD9//L9+P//Cf8AC/8A//3//v8A8QH/+AAAABYAAAAA/QDzAAAA
AAAAAAAAAAD9AP//APMAAAAAAAAAAAAAAAAAAAD/AAAAAAD5AAAAAAAAAAD7AAD/AAAAAAAAAAAAAAAAAPcAAAAAAAD//QAA
AAAABQAAAAAAAP8AAAAAAAAA/QAAAAwAAAAAAAAAAAAAAP7/AAAAAAD+/wAAAAAAAAQAAAD/AAD7AAD/AAD/AAAF/gD7/wf9
AP8A//7//wAAAP7/AAAABAD5/wD4////HuwA/AAAAAAAAP8AAAAAAAAAAAAAAAAA+gAAAAAAAArtAAAA/wAAAAAA/gAAAAAA
/wAAAAALAAAAAAAAAAAA/wD9/wv8//8A+P3//v//APz8AAAA+wBI/v///vQA3ff/7/8A/wAAAPr///8AAAD//gAAAAAAEv8A
AP/4APv8AAAADP8AAAAAAAAAAAAAAAAAAAAAAPsAAP8A/wD7/wAA/QAAAAAA/wAAAAAAAP8TAAAAAAD+AP0A//8A5gD/AAAA
AAAAAP8AAAAAAAAACgAAAAAA/wD9AAD/APEAAAAAAP8AAAD+AAAAAAAA9/8AAAwdAP8AAAAAAADq/w0AAAAAAAAA/gAAAAAA
AAAAAAAM+wD/AAAAAAAA7QAN/vz2AP79//v6/fz8+vL8/P79/uL99fv9+P3x/vD13ywAAAD/AAAAAAAA//8AAAAAAAD/AAIA
/wAAAAAP//77AP4AAAAAAP4AAAD/AAAAAAAA9AAAAAAAAPwA3wAACgAA/gAAAP8AAP8A/wD1AAAAAP8A/wAAAAAAAAj+/O4A
AP8AAAAA/wAAAPsAEQAAAAAAAPoAAAAAAAAQ//oA//3/AP8A/AD////9/v//AP8A+v/////9////tP//GgAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAD/APYAAAD9/Pz/+QD28v7l/wT/+vz///8K//78//v9DP8n+/z7AP4AAAAAAAAAAAAAAAAAAAAACAAA
AAAAAAAA9wAA/v8AAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAD6AAYAAAAAAAAAAAD6AAAAAAAAAAAAAAAAAAAAAAAAAADs/wAA
AAAA/wAAAAAAAAASAAAA/wAAAAAA/AAAAAAA/CgAAOAX9vEX9cEMBfYQ+v0Y/e0y7e3eDxvu4t7+4CIF/v3/9foAFQD+7f//
/wAA/////wD/APP//1b///8O/f//AAAA/wAAAAD/AAAQAAAA+gAAAAAAAAAA/wAA+wAAAAAAAP8AAAAAAAAA/wD/AAD6AAAA
AAAAAAAJABUAAAAAAP0AAAD//wAAAAAA/v8AAAAAAPz/AAAACwDt/gAA////AP8A/AAAAAAAAP///wAAAAAH/gDuAAAAHwAA
AAAAAAAAAAAAAAAAAP76AAD/AP8AAAAAAAAA/gUAAA0AAAAA/AAAAAAAAAAA/wAAAAD/AP8AAP4ACgD/AAD//vH8//0A/v3+
/v/8+RT+//7/6v/0/fz6/v74J+r/A//3/wAAAAAAAAAA/wD+AAAAAAAAB/8A/wD//gAA/wD/A/gA/QD/////GQD//v7//wAN
/wb+/vz///3k/P/6AP//AAAAAAAAAAAAAAAAABkA+wAAAAD/AAAA9AAX////////AP/8////AP///wD+APX///7////3/xH8
/hH///////D/9v/////1Fv//MAD2/+7+///////4/f/sAAD/AP8AAAAAAAAAAAAAAAAAAAAAAAD/AAIABgAAAP8CDwD+/v3/
//8AAP///wD/AAb6AP//9v///9f//wgAAAD+AAAAAAAAAO0AAAAAAAD7AAAAAAD8AAAv/wD7AAAA/wAA9f8KIgD9+v//AAAA
/AD//wAA/v8ABP//FQAAAAAAAAAAAAAA/wARAAAAAAAAAAAA9QAAAPwAAAD+ENr//wD6/v/+//X4/f7/+AD5/y7+//7//v4E
+v3+AAAAAAAAAAAAAAAAAP/6AAAAAAD+AAAAAP0AAgAAAP4G/vz9APvuE/78//8L/f///yD//jEI///x//v9/uAAAP8AAAAA
/gAAAAAA/wAAAAAAAP4AAAAAAAD7DwAAAAn+APcAAAAAAAAAAAAAAAAAAAAAAADyAAD//v8AAAAA/wAAAP//AAAAAAAA/wAA
AAAA/f8AAAAkAOEAAAAACP0AAAAAJgAAAAAA//8ACgD+AOP/AP8AAADt/wACAPcAAAAAAAAAAAAAAAAAAAAAAAACAAD6AAAA
/AAAEAAA/gAAAAD/AAAAABEAAAAAAAAA5QAAAAD/AB3/AP/7Lu387/j6N/vt/Sgy2CD+9/ns9/UQ/Qn5Bv3gEPv//wD/AAAA
AP4AAAAAAP8AAAAAAAAY/wAAAP8AAf8AAAD//wAAAAD9AAAAAAD8AAAIAAAA8/8A/wD+AD3/AAAAAP8AAAD/+f///wD7G/8A
AP8KAP///wAA+ADp/wD8AP77AAAAAAAAAAAAAPwAAAAAAAD+AAD4AP8AHAD/FP/4/wD/E/z/////AP///wD/AP34/v8A/f//
/wr/APX/AvwA+wD+/////wAA//8A/wD5APj+/vb////2+v8PAAD/AP8AAAAAAAAAAAAAAAAAAAD+AAD/AAAAJwAAAP7+AAAA
AAAAAAAAAAAP/wAAAAAA//8AEADyACgAAP4AAAD/AAAAAAAA//0AAAAAAAAAAAD4AAD/AAAB/gAA//7///YACv3////6//0v
/vT/+P/1/v7///7/BhL//P/+/wD3AP4AAAAAAAAAMAAAAAAA9v///wD/AOn/AAAW6ucLWx746fb1DQ1CywYFCRDFCtz9Ee32
2vz98vsDAAAABAAAAAAAAP8AAAAAAAAAAAAA//8AAAAA7gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wAiAAAAAP0AAAAA+gAA
CQAAAAAAAAAAAAAAAAAAAAAAAP4AAADzAAAA//8AAPkA/wAAAAD6AP8AAAD/AAD7/wD/AAAAL/8AAAAAAAD/AAAAAAAAEQAA
AAAA/wAAAP4AAAAAEe8AAAAAAAAAAAAAAAAAAAAAAAAA+gAAAAAAAAAAAAD7AAD/FQD/AAAAAAAAAAD+AP//AAD/AAAA/gAA
AP0A+f8AAAAAAAAAAAD/AAAAAAD5AAAAF/sAAAAAAAAAAOwA/wAA/wAABwAAAAAAAAAAAAAAAAAAAAAAAP4AAAAOAAAA/wAA
AAAA//wA/wAAAO7/AAAAAAD//wAA//4A/AD//wD/AAD3AP8A/wAAAAAAJQAAAAAA/v8A/wD/AP//AAAA/v8AIAAAAAAAAP8A
APn/AAAAAAD/APcAAP7zAAAA/gn8/+sA//////////f7+v4A////A/7t//72L/////T///70APv5/v7//ADm+fz//gAA+i3/
/v/0//38/wAAAAAABgAAAAAAAAAAAAD8AADwAAAAAP8AAAD0AAD//wAAADgA/wAAAAD9AAAAHAAAAAAA9gAAAAAA/f4A/gAA
AAAAAAAAAAAADwkAAAAAAO8AAAAAAAAAAPn/AP8PAAAAAAAAAAAAAP8A/gAAAAYAAAD/AAAAAAD9/wAAAP4AAAAA/v8AAAAA
AP//AAAA+QAAAAAAAAAAAwAA8AAAAAAA+wAAAAAAAAD8AAAAAAD8AP4AAAAAAPEAAAD6AAAAAAAA/wAAAPr7AAAAAP//AAD/
AAAAAAD2AAAZAP7/AA8AAAAAAAAAAAD/AAAAAAAAAAD+AAD/+gAAAAD+/wAPAAAAAAAAAAAA/wAAAAAAAAAA/gAA//oAAAD/
/AT//wAAAAD/AAb2//8A/wAcAP//AP///wACBv/m+Qr57SbA+fn8+PsI7UZiBP354kMHAPr4+O/88O8TAQAAAAAAAAAAAAAA
AAAAAAAAAPcAAAAAAAAAAPMAAPQAAAD/+wAAAAAAAAsAWP//AP74AAEAAAD/AAD4/gAnAAAAAAD2AAAAAAAAAAAAAAAA/xUA
AAAAAAAA/gAAAwAAAAD+AAAAAAAAAPYAAAAAAP8A/v8AAAAAAPMAAAUAAAD+AAAAAAAA/wAAAAAAAADkAAAAAAAAAADpAAAA
AAAA//8AAAAAAAAAAAAA/gAA/wAAAAAAAAAA/foA7gAAAAAAAAAAAAAA+e8AAP8AAO0AAAAAAAAAAEz/APcA/wAABwD/AAAA
AAAA//7/AAAAAAD//f8AAP8HAAD/AAD/AAAA/wAAAAAAAPn9AAAAAAD/AAAAAPYAFgD+AAAAAAAAAAD+AAAAAAAADAAAAP4A
AAAAAAAAAA4AAAAAC/8A+gAAAAAAAAAAAAAAAAAAAAAAAP4AAADo/QAA/wD+AAAA//7//v//AO//AAAA9gD///8A/woACv8M
AAAA/wAAAAAAAAAA/wAA/wAAAAAAAAAAAP//ABQABwD/AAD//+wAAAD//xAAAAD/AAD/7wD/AAD/GwDj/gAAAAAA/wAAAAAA
AAAFAAAAAAAAAAAAAAAAAAAA/f8AAAAAAAAA8QAAAAAAAAAAAAAAAADRAAAAAAAAAP0AAAD/+f4G/QD/6f///RD///8G////
AP/+ABT3/gDl8/8AAAAA/wAAAAAAAAD4AAAA/wAAAAAAAAAAAAAACPIAAAAAAAD/AAAAAAAA/AAAAAcAAAAAAAAAAAAAAA0A
AAAAAAAWAAAAAP8AGvAAAAD/AAAAAAAA9QD//wDj/gAAAAAADwAAAAAAAPb+AAAAAAAAAAAAAP8A/wAA8v8AAP7//fv/AP79
//4I9P76/PX//uLz+w8H/f4V/y75//gAAAD9/gAAAAAA//0AAAACAAAAAAAAAAD/AADy/QAAAAAAAAAAAAAAAP/5AP7/AAD/
AAAAEwAAAAAA7wAAAAAA/wAAAAD+AAAAAAD/AAAAAAAAAAAAAAAYAA4AAAAAAAAAAAAAAAAAAAAAAAAAAAD0AAAAAAAAAAA5
AAD8AAAAAP8AAAAAAAD/AAAA+AAAAAAAAAD/AAAAJP4AAAAAAAAGAAAAAAAAAAAAAPwAAAAAAAAA/wD/APQAAAD/AAAAAAD+
AAAAAP8AAAD/AAAAAAAGAAAAAAD7AAAAAAAAAAAAAP8AAAAAAP7/AAAKAAAACwAAAAAA9AAAAP///wD+AP7/AP8AAAD/AAAA
AAAA/f0A/gD+ABMr/wAAAP8AAADyAAAAAAAAAP8AAAAAABUAAAAA/wD3/QAAAAD/EP8k//3///328f3+///+3+T/+fn///EA
CP39AwAAAAkAAAAAAAD/AAAAAAAAAAAAAP/6AAD/AP0AAAD/AP//AAD3AAD//P8A//4AAAD4AP/7/wD/6gBP/wDwAAAAAAAA
AAAAAAAD9QAAAAAA/QAAAAAAAAAA/wAAAP8S/wD/Evv///////r2////APXy/v8A//////v4/wYAAAAAAAD8AAAAAAAA9wAA
AAAAAP8AAAAAAAAAAAAF+P796PoAFOz+/vvk//z+9f////8E+v4d/P35KNH//wAAAAAAABcAAAAAAAD+AAAAAAAAAAAAAAAA
+gYAAAAAAAD+AAAA/wAA//4AAAD/AAAAAP//AAD/AAAP/AAA/wAAAP4AAP4AAAAAAAAA/wAAAAAAAAAAAP8A/PIAAAAAAPUA
AAAAAAAA/wAAAAAAAAAAAAAAAP8AABn9AAAAAAD+AAAA8gAA//cAAAD/AAAAAPcAAAAAAAAH/gAAAAD//gAAAP0AAAD5AAAA
/wAAAAAAAAAAAAAAAPEAAAAAAP0AAP//AAAAAAAAAP8AAAAAEAAAAAD/AOf8AAD0K+n88/8FBvn3+/v4afcR/PMY/fj36/n7
/Pvw//bSAAP/AP4AAAAAAAAAABMAAAAAAAD//wD7AP0A6wAAAAAR/wAAAAAAAAAAAAAhAAAAAAAABQAA/wAA/+0AAOkA/wAA
/wAAAAAAAAAA+gAAAAAAAAAAABsA/wD1AAAAAAD/AAAAAAAAAP8AAO4AAAAAAAAAAP8AAP8AGQD/APn99//9AP76/f3/BP8f
/P7/9QT/B+j/8f8L/wcF/vwAAP8AAAAAAAAAAAAAFwAAAAD/AP8AAAAA/wD6AP/4AAAAAAAAAP4AAAAAAOoAAAAAAAD/AAAA
AAAABQAA/QAP/gD/AAD/AAAAAAAAAAAAAAAAAgAA/wAA/+8AAAAAAAAAAP8A8AAAAAAAAAAAAAAADwAAAAAA/QD8AAAA/PRN
/QP/+/L+/f3vB+n8Ahob5v7w9/st/Qo46wj9AAAAAP4RAAAAAAD//gAAAAUAAP4AAP8AAAAAAPwMABsA//8A/wAAAAAAAAAA
AAAAHQAAAAD+AP0AABDvAAAAAAAAAP8A/gAAAAAAAAAAAAAAAAAAAP4AAP8Q+AAAAP//CQD3AP/+AAAA/wD+AAAACwAAAAAA
FAAO//UAAAAA/v8A/wAA+AD/AAAA//8AAADtAAD/AP4AAPxF/wD8AP//AP8AAAAAAAD+AP4AAAASAAAAAAD9AAAe+AAAAAAA
AAAAAP4AAAAAAAAAAAAAAPsAAAAAAAAAAAkA//v//wD/+xQA/wD//wD//QD/AAD+9wf/APwA9wAa+//8AAD/AAAA//0AAAAA
AP//AAAAAAD9/wAAAAAA8BoAAAAA/wAAAP/9AAAAAAD//wAAAAAA/f8AAAAAAPAaAAD///79/vX/Ff/+/ub/+f/+/wD/3v33
AP/9///z+v4AAAAA/wAAAAAAAAD8AAAAAAAAAAAA+AAA/wAA7v4AAAD/APwAAAAAAAD9/wD/AP8AAAAA8gAA/wAA////AAAA
AAD8AAAAAAAA/f8AAAD/AAAAAAAAAAAAAAAMAAAACQAAAPIAAAAAAAAAAP///wgAAAAA+wD+AP8A5gAAAAAAAAAAAAD5AAAA
CwAAAAAA/QAAAAD/AAD/APcAAAAAAAAAAAAA+QAAAAsAAAAAAP0AAAAA/wAA/wD3AAAAAAAA/wAHAAAAAAAKAAAAAAAAAPgA
AAAAAAAA//8AAP8WDADxAAAAAP8AAP8A////AP8A//8A3v8A/u7/AAD/FgwA8QAAAAD/AAD/AP///wD/AP//AN7/AP7u/wAA
AAAAAAAAAAAAAAAAAP8AAAAAAADz/wAAAAAAMP8AAP8A/wv+AP/1///+7wAI/v73/x8A/Pz/AP/zABgA/wAAAAD//wAAAAAA
AOcA/v//AP8AAAD+AAAAAAD8+QAAAAAAAAAAAPsAAAAFAPoAAAAAAAAAAAAAAAAAAQkAAAAAAP8AAAAAAAAABwAAAP8AAAAA
AAAAAAAAAPz9AAAAAAD/AAAAAAAAAAcAAAD/AAAAAAAAAAAAAAD8/QAAAAAA/P8AAAAAAAALAAAA/gAAAAAAAAAAAAAA/xEA
AAAAAPz/AAAAAAAACwAAAP4AAAAAAAAAAAAAAP8RAAAAAAD7AAAAAAAA//78AAD/AAADAAAAAAAAAAD2/gAF/wD9AAAA//T/
/QD/AC3+AAD/AAAc/f8A/v8A8v/+AAD9AAAAAAAAAAAAAAAAAAAAAOQAAAAAAAAAAPUAAOv/AP8AAP0M/gAAAAAr//8AAAD/
Gej/AAAAEQD9/v/8AAAAAAD9AAAAAAAAAAAAAAAA/xkAAAAAAAAAAAAAAP////7/AP/+///+AO39/wD/AED//f/8KP/+/wH/
/9v+//v//w37Ov7+//v//P4A//7/+vb8//7//f3d/f4AAP//AAAA/fwAAAAAAAAAAAAAAAAA/wAAAAD/HAAAAAAA/wAAAP8D
AP8A/AD//wAA/wAA//8AAAD/AP3//wAAAAAAAAAAAAAAAAAAAAAAAAD3AAAAAAAAAAD//wAI/wD//gAA/v7+/P8AAP7/AAAA
AAD/9f8A//wANv/6AAAAAAAAAAAAAP8AAAAAAAAAAAAAAP8AAAACAMUAAAAAAP8AAAD//wAAAAAA/v8AAAAAAP0AAAAADQD3
AP8AAAD/AAAA//8AAAAAAP7/AAAAAAD9AAAAAA0A9wD/APz7+vwD8fn5/Pv9Ef72+xf+/vkm8vf9+/0D/RwLDP4AAAAAAAD/
/wAAAP4AAAAAAAAAAAAAAAAA/wD3AAAAAAAAAAAA//EAAAAAAAAAAAAAAAD/AAAAAAgAHQAAAAAAAAAGAAAAAAAAAQAAAAQA
AAAAAAAAAAAAAP0LAAAAAAAAAO0A/wAAAAAA/wAAAAAAFAAAAAAA/gDlAAAAAAAAAAAA/x4AAAAOAAAADgAAAAAAAAAAAP8A
A/8AAAAA/wAAKP8bAP8AAAD9AAAAAPvt9/8AAAD7APb/Fv//AP8AAAD/AAD6AAAAI/4AAAD+AP//AAD//gACAP74AAAAAAAA
AAAAAAAAAAz/AAAA/gD/AAAAAAAA/AAA+AAA/wD/AP8AAAAABv36APIAAPEA//4AAAD+AA3/AAcAAAAAAAD/AAAAAAAA/QAA
AAAAAAkAAAAA/wAAAAD7AAAAAAAA/wAAAAAAAP0AAAAAAAAJAAAAAP8AAAAA+/gvBfz5/+zz+fUB/P3bAf3+/Pv+VP8D4fj1
9/QMMuoAAAAAAAAA/gAAAAAA//8AAAAAAAgAAAAAAAD2AAAAAAD//wAA/wD//wYAAP/+AAAAAADv//UAAOYAPQAAAAAAAAAA
AAAAAAAAAAD//wAAAAAAAgAAAAD/APIAAPEAAP8AAAD//wAA/wAAAAAAAAAAAAUA/wAA/wD6/wAA/wD8AAAA/v///v//AOsD
AAD/AAAGEf0A/vwAKf//A/8i/wAAAP8A//8AAAD9/wAAAAAAE/8A+v//AAL//wAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAA
AAD5AAAAAAAsAAAAAAAA/wAAAOv/AAAA/gDoAAAAAAAA/gAS9wAA/QAAAP8AAAAAAAD+/wAAAAAABwAAAP//APUA/wD/9fwA
/wD9+/////8A/QwAAP8AAC7+////Fv+8FP4A/wD+AAAA//b///8AAPv9AAAAAAAF/gYAAAMA+wD/AAAA/wAAAAAAAAAAAAAA
/wAAAAAA/wAHAAD8APMAAAAAAP8AAAAA9wAAAAAA/AAAAAAAAAD+AAAACQAFAP8AAAAAAAAAAP4AAAAAAP8AAAAAAAAGAAAA
AP8ABQAAAAAA/f8AAP//AAARAAD//gAAAAAACgD3AAD9APv/AAAAAP7/AAD//wAAEQAA//4AAAAAAAoA9wAA/QD8AAAAAAD/
AAAAAAD/ABcAAPr/AAAAAAAi//sAAP0APwAAAAAA//8AAAD/AAD/+v/+AP4AAP4A/yQAAAD+AAv/AAAAAAD/AAAAAAAA//oA
/wD+AAAAAAAlAAAA/gAU/wAA/Qn8/kAA/hv+/vrr//78Lf7+////6vfr/fj7xSD//wAAAP/1AAAAAAAA9gAAAA0AAAAAAAAA
AAAAAPP+AAAAAAAACgAAAAAAAP4AAAAGAAAAAAAAAAAAAAD7AAAA//8AAAMAAAAAAAAAAAAA+wAAAAAAAAD/AAD/8P4AAAD9
///qAAAAAAD//QAAAAIAAAAAAP///wD+ADv9AAAAAAD//QAAAAAAAAgAAAAFAAAAAAD8AAAAAAD3DAAAAP7//94AAAAAAA//
+f8S/wAA/gD////8/wD/C/8A/wD+AADpAAAAAAAP//n/EgAAAP8A/wAA/wAAAAf/AP////8A/wAAAP///wD//P///wD5/+n/
AP//AAA0+vcAAAAAAAAAAP8AAAAAAP0AAAAAAAD/AAAAAAAAFgAAAQAA/wAAAP/4AP8AAAD+/wAAAO4AAP8AAP4GAPoA/icA
AAAAAAD/+AAAAAAA//8AAAAAAAD/AAD+BgD9AP8A/f/+/z7q/v4O/gv75v7+GfH/OPn+8//8///+1v3/7AAAAAAS6gAAAAAA
/wAAAAkAAP/6AAAAAAAAACcAAP4AAAAAAAAAAAAAAAD/AAAAAAAHAAAAAAAAAAD6AAD8AAAA/gAA//8aC///AP3/AAAA/QAA
+P8A//4A9f///wAAAP4AAP//Ggv//wD9/wAAAP0AAPj/AP/+APX///8A/v8AFQAAAAAAAAAAAAAAAAAAAAAAAP0AAP//AAAA
AAD///8AAAAAAAD+AAAAAAAAAAD4AAAA/wAAEegAAAD/AAAGAAAAAAAAAAAAAAAAAAAAAwAA/gAAAP8AAAD/9P7//gD+Lv/U
//3u+/v//wAqAP/+//3++fEG/v8OAAD/AP8A/wD/1QAAAPz8AAAAIgD//wD//v8A8v//AAAAAAAAAAAAAAAAAAAAAAAAAP4A
AAAAAAAAABYAAPUAAAD/AAD//f//AAAAAP0AAAAAAAAH/wAA/wAT/wAAAAAACAAAAAAAAP4AAPYAAAAAAAAAAP8AAP8A+wAA
FAAA/wAAAP/9//4AAAD5/wAAAAAAAB0AAP//AAD//gAAAAAAAAD+////AAAA//8AAAAAAAAPAAAAAAAdAAAA/wD/AAD3/xH/
////AP//ABgA/ij//f///94A9v7//wAAAAAAAAAwAAAAAAAAAAAAAAAAAP8AAADkAP3/AAAAAAAAAAAAAAAAAAAAAAAAGAD/
AAAAAAAAAAD8AAD/AAAAAAAA/ywAAAAAAAAAAAAAAAAAAAAAAPoA6/8AAPv+9P0v//v7+/v8C/gi+/3+Eyf++vQr/fzx/Rb1
HAAAAP//AAD//////wUA+/8AAP8AAP7/HgAA+P/7/wAAAAD4AAAAAAAAAAAAAP0AAAAAAAD8AP8AAP8A/QD9AP8A////AP/+
////CgD9//4AABQAAPoM////AAj6APAAAPoAAAAAAAD/AAD3/v8AAAAcAP4AAAD/AAD/AP32AAAAAAAAAAAAAAAA/wAAAAAA
CwAAAAAAAAAA/wAA/QAAAAb/AAAAAAD/+gAAAP8A/wAAAAD+AP/9APn3AAAAAAAHAAAAAAAA//gAAAAAAP8AAAAA/gAA/QD5
+gAAAAAAAAAAAAAAAAAK/QAAAAAA+wAAAAAAAAAA4/8AEP8AAAAsAAAAAAAAAAAd/gAAAAAA/wAA/wAAANsAAPkAAAAAAAAA
AAAAAAD9AAAAAAD+AAAAAAAAAAD/BwABAAD/AAAAAPYAAAAAAAAAAAAAAAAAAAAAAPgADv8AAAAA/wAAAAD2AAAAAAAAAAAA
AAAAAAAAAAD4AA7/AAB17S7yNQjc2QAY+RFHJkcHCycE7Qr7+GYy8TKiF1UR/wD//wAAAP8A/wD++//4/wAA/gAA/wAA+gAA
Kvv/Av4AAP3/AAAAAP//9AD///8AAAAAAP8AAPz/ACkDAAAAAAAAAAAAAAAAABIA9gAAAP7/AAAAAAAAAAD/AAAD/wD/AP8A
//8cEAAKADAUAAD//wAQ/wAACx0A8RL/AgAAAAAAAAAAAAAAAAYAAAAAACQAAAAAAAAAAP0AAP3/AP4AAAAA/wD+AAAABv8A
AAAZAP//AAD+AAD7///w/wD+/wAA///2Nf/8ACD+AAD9AAD//QAACPwAPf/9AP7//wAAAAkA//4AAAD8+QAAAOsA+f8AAAn7
AA///B0h/PX7FgD+/v70//n/q/j///0r//tP//D8+vwo/QP8AAD/AAAAAP8AAAD+ADcAAAD/CwD/AAAAAAAA+wD/9v8AAAD/
AAAAAAAACwD8AAAA/wAAAAAAAAAAAP0HAAD/AP//AAAAAPsvAP4A+f4AAAAAAAD/AAD3/wD7//8A//n9//cAAAAA/wD/AP//
//8A/wAA/wBW/wD+G/8A/f4A/wAAAP8A/Q4AAAD9/AAAAAAAAP4AAP7/APgAEAD+/v8A/gD/AP/////kDf///f8B///6APr/
ACj1///1AAAA/wAAAP8AAAAEAAAAAAAAAAAA/QAAABoA+/8AABcZAAD/AAAAAAAAAAAAAAAAAAAAAAAA/QAAAP0AAAAAAAAA
AAAAAAAAAAAA/AAAAAAAAAwAAAAA/wD+AAAAAAD/AAUAAAAAJQABACAABAAAAAD+AAAAAAAA4Q4AAP8AAAAAAAAAAAAABwDo
/wAA//4A9wAAAP8AAP0cEg//AP//AAAAAAD9AAgA/vgAAAAEAAD/AAD4/QAf//T/Kf/5//8A/v///f8JCef6AP//9f/9+///
/vcAF/7+DQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP78ACz/AAD9AAAAAAD/AAAAAAAA/wYAAAAAAP//AAD//wDeAP8AAAAA
AAAAAAAAAAD/AwAAAAAA+wAAAAAAAAAA/QAADwD/8gAFAAAAAP8AAAAdAAAAAAAA+wAA/gAAAO4A9QD/AAAAAAAAAAAAAP0A
9gAAABTuAAAAAAAAAAD5/wD7IQAAAPoAAAAAAAD/AAAAAAAAAAAA/QD9AP7//wAAAAD5/wAkAAAAAAAAAAAAAAAAAP8AAAAA
/hQAAPIAAAAAAAAAAAD6AAAAAAAA//AAAAAAAPUAAAAMAAD0AP8AAP8AAAAAAAAAAAAAAAD/AAAAAAAJAAD/AAD//wAAAP8A
/gAAAP8A//8AAAD3/gAAAAAAGRIA/////f////3+APj+/gAA/////xAA9//+AP/7ACv7AAD+/wASCwUAAAAA//8AAAAAAAD2
AP4A/wAA+QAAAAAA/QAA//wACv///fz+AP/+//T/+gAQ/f8A/f8A//4AExL8/9r+/PwA//wA/QAAAAAAAAAAAAAAAAAAAAAA
ACAAAP//AAD+/wD8AAAA/wAA/wAAAP3/AAD/AAD//wAAAP0A8AAlAP8AAAYAAAAAEPz97QD//wAAAAAAAP7/APkPACf/AAAO
AP/8AAAAAAD+AAMAHf8AAAAAAP//AAD9AAD///8A/wD+/QAA////+f//APz3AAAAAAD+/wAAGP8ASP/9AQAA/wAAAAAAAAAA
/wD6AAD/CP8AAAAA/wAAEvj8APn6APz+/wD+//79//n9I/3/APgQAPbz/wAF+wDx/wXvAAAACf8PAP8A/w4FAP4A/wAAAP0A
+wAA/wAA6Av/AAAAAP//AAAAAAAACAAAAAAAAAAAAAAAAP8AAPsFAAD/AP8AAAAAAAD/AAAA+AAAAAAAAP8AAAAA/wD5ABgA
APgAAAAAAAAAAAAAAP8AAAAAAAABAAD/AAD/+AAAAAD//wD7AAAAAAAAAAD/AAAAAAAAAAAA/wAAAPoAAAAAAAAAAAAAAAAA
AAAAAAAAAP/6AAAAAAAAAAD2AAAJAAAAAAMA/wAAAAAAAAAMAAAAAAD8AP8AAAAA7QAAAAcA/Qz+AP///v39Ff8Z/gf/Bf//
CP3///j8/9YF/////v79FAAZ//////0t////AAAAAAD/AP0Q/v/8/f/5APX/AAAA//P//wAAAP//AAAAAADq/wD/AP0ARfMA
AAAAAAAAAAAAAAAAAAD//wAAAAAAAP8AAAAZAPYAAPv/AP8AAAD+AP//ABEZGg//AAD+AAf/AAD+/wDx+wD7/wAAAAAA/wAA
AAARAPwP/wAAAAAHAAAA/v8A9/8A+wAAAAAAAAD5AAAAAAD/AAAAAAAAAP0AAAD9ABAA/wAAAAAAAAAA+QAAAAAA/wAAAAAA
AAD9AAAA/QAQAP8AAAAAAP8AAAAAAAABAAAA/wAA/wAAAAAAAAAA2R4AAgAAAP8AAAAAAAAA/gAAAP8SAAAAAAAAAAAA/fT5
APv/AAAaAAAA/gAA/w4sAP8AAP7/AAANAAAA/gDn/wD/AAAAAAAAAAAAAAAALAAAAAAA/wAAAAAAAAAA/AAA/wAAABoAAAD/
AAD/DgAAAAAA/wAAAAAAAAD/APD/AAAAAAD/AAAAAAAAAP0XAAAJAAAAAAAAAAAAAAD//gD8AAAAAAAAAP8AAAAAAAD8AAAA
AAAAHwAA/v4AHgAAAAAAAPwAAP////8AAAAA/gAAAAAAAAoAAP8AAPn/AAAAAAAAAAD/////AAAAAP4AAAAAAAAKAAD/AAD4
AAAAAP///w8AAAAAAAACAAAAAAAAAAD/AAD/AAAA//QAAAAAAAAAAAD9AAAAAAAA/gAAAAAA//8AAAD9AOoAAAAA/QAAFQAA
AAAAAP8AAAAFAAAAAAAAAP0AAAAMAwAAGwD///8A/////wAJHf4M/wD+/gD//gAA/wAA6f4A/QAAAP8AAAAAAAAACQD/AP8A
/wAAAAAAAAAAABj/AAAcAAAAAAAAAAAAAAD8AAAAAP//AAD/AAAAAAD6AAAAAAAAAAD9AAAAAAAA7QAAAAAA/yUAAAAAAAAA
6QAA+AAAAP8L/QAAAAAA/gAAAAYAAAAJAAAAAAAAAAANAAAAAAD/C/0AAAAAAP4AAAAGAAAACQAAAAAAAAAADQAAAP//AA8A
AAAAAAAA/AAAAAAA8QAAAAD/AAAA/gAACwAAAP//AAAAAAD/CgAAAPwAAAAAAAAAAP8AAPb+AAAAAAAAAAAAAAAA/wIAAAD+
AAAAAAAAAAAAAAD5AAAAAAAAAAAAAAAAAAAGAAAA/wAAAAAAAAAAAAAA/f8AAAD9//8IAAD6AAD/AAD+//8AAAAAAP8A/QAA
/+n/AAL8AP7//wD6+f38/wD/+vn/AP8V//9D/f/9/wDX/f79/wAAAAAAAAAAAAAAAAAAAAAAAAAA+/8AAPkA7gAAAAAAAAAA
AAD+AAAAAAAA/wAAAAAAAPwAAAD6AB0AAAAAAAAAAAD/////AAAAAP4AAAAAAAAJAAD/AAD1AAAA/wD//f8AEP/////m/wT/
/f8A/wD/FP8A//7/Evv/EQAAAP4AABMAAAD//wAAAAAAAAAAAAAAAAAAAOn/AAAAAP8AAM0AAAAAAAAAAP8AAAAA8vwAAAAA
/wAQAAD/AAAAAADNAAAAAAAAAAAAAAAAAPIAAAAAAAAAEAAA/////v/+AP7/////APr8////AMz//v///v/y/Sn//i0AAAAA
/wAAAAAAAAD/AAAAAAD9AAAAAP8AAAArAADvAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9wAAAP7//PPyAP70/f0F/P8s
/vH//////fr9/f39/xn5/v4AAAAA9QAAAAAAAPsAAAAAAAAAAAAAAP8AAAAaAAAAAAAA/gAAAAAAAP//AAAA/gAAAAAAAAAA
AAAA8v8AAP8AAAAAAAAAAAAAAAATAAAAAAAA//UAAAD/AP8AAAAA//0AAAAA/v//AAAA/f8AAAAAAP7+AP8AC/8B//8AAAAA
/wAAAAAAAAAAABwA/wAAAAAAAAAAAAAA/QAA/gAA/gAAAP8d/wAACgD///8AAAAAAP8AAP//AMwA/wAA//8A/wwAAAAAAAAA
AAAA/wD9+gAAAP8AAP4IAAAKAAAAAAAHAAAAAAAAAAAAAAAA/v0AAAAAAAAA+wAACv8k/QD7AAD///8AAAD5/wD/AAAAMv8A
+wD//+v//wAAFQAA/AAAAAAAAAAAAAAAAAAAAAAAAP4AAP/9AAAAAA//AP8AAAAAAAAAAAAAAAAAAAAAAAD9AAD/8gAAAP4A
//3/AP8E///99P8F/////xn//wT///71//n9/woAAAD+AAAAAAAA/vQAAAAAAAD/AAAAAAD/AAAk/wAAAAAAAAAA//gAAAAA
AAAAAAAAAAAA/wAAAAMA/gAAAP8A////AP8A////+////wD/AP3/AP8A//8A/9///yT///8AIgAH8f////ca//8HAAAAAAH/
//0AEf/6AQD+AAD/AAAL//8A//8AAP7/AAAAAPj///8A/wgAAgD8AQAA/wAAAP//AAD/AAD+/wAAAAAA/wAAAAAIAPwA/AEA
APoAAAAAAAAAAAAA+/8AAAAAAPwAAAAA/wAiAP8AAAD6AAAAAAAAAAAAAPv/AAAAAAD8AAAAAP8AIgD/ACv+9Av5AP73/fz9
C//e/Aj/Cfj/K/H+6vv0/twEDgIAAAAAAAAAAAAA/wAA+QAAAAD6AP0AAAAAAAD4AAv/K//6DPoA/vf+/f4d/+b9Cv8K//8t
8v/r/fX/1QcDAwAAAP8AAAAAAAAA9QAAAAAAAAAAAAD/AAAAAP//AAD/B/8AAAD/AAD+AAAo//8AAADr////APz//wDnHAAE
/wD5/wAA/vEN9v8AAPEAAAD/AAAl/v4AAAEA/f//AAAAAAkAAAAAAAD9+wAAAAAAAAAAAAAAAAAAAPr8AAAAAAAJAAAAAAAA
/fsAAAAAAAAAAAAAAAAAAAD6/AAA/wD++/8A//////8A/uv//wAC/gD9DQAA//8A/Qj/Af7//v7uABD//v8IBvz+//7/AP35
/Pr9/v7+/woK+9kAAAAAAAAAAAAAAAAAAAAAAAD/+gAAAAAAAAAWAP7/AAAAAAAAAAAAAAAIAAAA/wAAAAAA/AAAAAAA9wwA
AAAAAAAAAAAAAAAA/wAAAAAAAAAA/wD/AAAAAO8AAAAAAP4AAAAUAP8AAAAAAAAAAAAAAP7//wAAAAAcAAAAAAAAAAAAAAAA
AAz//gAAAAAAAAAAAAAAAAAAGAAA/QAA//8AAP8A////9AD//AoAAAAAAP4AAP8CAAj9/wD/AP7/AAD/+P///v8M/P8AAAD6
AP/+HAD/9gDx///5AAAAAAAAAP8AAP4AAAAAAAAAAAD/ABQAAPwA9AAAAAAA//8AAP/2AP//AAD//wAAAAAA//wJAAADAOf/
AAD/AP4F/wD//f///vn9B//+AAj/AP4K/wD//wDv+v8CAAAAAAAAAAAAAAD+AOf/AAAKAAAAAAAAAAAA8v8AAAAA/wAAAAD/
AAAAAAD4FgAAAAAA9v8AAAAAABQAAAL99+///gD79/78/v//Kf3///n+//v3/Pb9BP/q/fjuAAD+AAAAAP4A/wAAADQAAAD8
AAD//wD1AP8A5P//AAAAAAAAAP8AAAAAAAD+AAAAAAAAAAD+AAD8APAAAAAA//8AAAAAAAAAAAAA6wAAAAAAAAAAAPEA+gAj
AP8AAAAAAAD/AAAAAAD+AAAAAAAAABAAAAAAAAAA+AAAAAAAAAD/AAAAAAAAAwAAAAAAAP8AAAAAAAAAAP1DAAL///gA/gD+
AP/+AAAAQ/78AP8AAP/7ABX/+QDl//4AAAAABQAAAAAAAP3/AAAAAAAAAAAAAP8AAPcA+v8AAP///gAAAP3/////AAD//gAA
AAAA/f////80APD9/wAAAAAAAAAAAAAAAAAAAAAAAAAAAP4AAAAABgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAGQAA/wAAAAAA
/wAA7QAAAAAAAAAAAAAAAAAAAAAAABkAAP8AAAAAAP8AAO0AAAAAAAAA/QAAAAAAAAAAAAAAAAAAAAAA9QDwAAAAEf7+Av8A
/v/////0DQn+//8YBv/8Gv/8//b+9f796/4AAAAAAAAAAAAA9wD3AAAACgAAAP4AAAAA//MAAAD/AAAAAAAAAAAAAP7+8/8A
AAP9AP//AAAAAAD5/wD2Dv7/AgAA/wAAAAAAAPz/AAD/+QD9IAD9AP8AL///+v8L/wD/AP//AAAAAAD/AAAAAAAAB/8A/QAA
AA3/AAAACQAA/wAAAAAAAAAAAAAAAAAAAAb/AAAAAAAQ/wAAAAD+AAD+CSoAAAAAAP4AAAAAABb+AAAAAA4A3P8AAAAA/wAA
/gAXAAAAAAD/AAAAAAAWAAAAAAAQAO8AAAD+D/z/9//+JP7++///+/3///8aDvn8+/T/+f8Q/gbzAAD/AAAAABkAAAAAAP8A
AAAA/wD7AAAAAP0A1QAHAAAAAAAA/wDwAAAAAAAAAAAAAAAPAAAAAAD9APwAAAD/D/z//wz9Gv7+////4/7///8G8P39//7/
J//F/v8PAAAAAAAAAP4AAAAAAPsAAAAACgAAAAAAAAAACgAAAwAA/wAABv8kAP8AAADw/wAAAAD+//8AAAD+AP3/AAAAAAAA
AAAGAAAAAAD/AAAAAAAJAAD/AAAA/wATAAD1/v7+/f8A/v7+/v7s//39//L/2f/6G////QX/FvwF7QD+AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAABEAAPYAAAAAAAAAAAAAAAAAAAAAAADfAAD/AAAAAAD8AAD//wD//gAA//8A///wAP//APIA/AD+/wAA
/wYACv4HDQAAAAAAAAAAAAAA/gAAAAAAAAAAAAAAAAAAAAkAAAD/+/0AAAD+9P//AAAA/v4AAAAAAOn9/////AAr+/8AAAD/
AAAA//4AAAAAAAAAAAAAAADr/wAAAP8AB/8AAAAA/wAAAAD5AAAAAAAAAAAAAAAAAP8AAAD/AAMAAAAAAAAAAAD/AAAAAAAA
/wAAAAAAAAD5AAAAAAACAAAAAAAAAAAA/wAAAAAAAP8AAAAAAAAA+QAAAAAAAgAAAP//Zf75AP7d//7//fL0/f7///wA6/7/
+P/7/wT+/g0AABoAAAAA/gAAAP8A/wAAAAAAAPwAAAAAAADfAAAAAP8t//kAAAAAAAD++foA/gAA/wD5AAD4AAAA3v8ACAAA
GwAAAAD/AAAAAPoAAAAAAP0A/gAAAAAAAO4AAAX//P///v3+/////wD+L/8A/wD38P/9//z/Jg8n//v1AAAAAAAAHAAAAAAA
AOUAAAAAAAAAEv4AAPkAIwD//f8A/wAAAAAAAAAAAAAbAAAAAAAA//QAAAD9AOcAAAAAAAAAAAAAAAAA+wAAAAAAAAAAAAAA
/wAAEQDzAAAAAAD9AAAAAP4AAAAAAAAAAAAAAAAAAPUAAAkAEgD/AP8A//8AAP/3/wD/AAD8/gAAAAoAAPwLABj/AAQA//wA
AP8AAAD8+v//AAAAAPMAAADyAAD+AAD/AAAMAP8HAAAA/gAAAAAAAP//AAD/AAAAAAAAAAAAAP8A7AAAAAAAAP//AAAAAAAA
BAAAAP4AAAAAAP8AAAAAAPX/AAD/AP4A/wAAABIMAAAA+P4AAAAAAAD9AP/9AADyAAAAAP/8AP7yAP8A/wAAAP8AAAAAADAA
/gD3ABcA+gAAAAD9/wAiAAAA//4AAAD/EwAAAAAAAP0A9/3//+n//wAAAAAAAAAAAP/+AAAA/xQAAAAAAAD9AAD+/wDwAAAA
AAAAAADp/QAAAAAAAAAAAAAAABsAAP8AAAcA/QAAAP8AAAAAAP8AAAAAAAD7AAAAAAAAAAAAAAAdAPIAAAD/AAAAAAD/AAAA
AAAA+wAAAAAAAAAAAAAAHQDyAAAAAAAA//8AAAAA/wD2APwA/wAA/AAAAAAA/RUA9/wACgAAAAAAAAAAAAAACAD+AAAAAP0A
AAAAAP4AAP//AAoAAAAAAAAAAAAAAO4A/gAAAAAAAAAAAAD/FQD4/QAAAAAAAAAAAPoAAAAAAAAAAAAAAAAA/wUAAP4ACP8A
AAAAAAAAAAD/AP8AAAD//wAAAPEA+/8AAP8AABj/ABoAAP78AAD8FwAA/QAA/wAAAAAAAAD//QAA8QD6AP8AAP8AAAAAAP4A
AAAA9/8AAAAAIwDiAAAAAAkAAQAA5AD//QD/AAAAAAAAAAD+AAAAAAAAAAAA/AD///AqAAAA//0A/wAAAAAAAAAA/gAAAAAA
AAAAAPwA///wKgAA/wDnAAAA+fn//wAAAPwDAAAAAAD2/AAA//sARQD+AP3/+v//APz+/fr+/QD1fwAA/wAA8/z+//v6/9f/
+wAAAP4A/wAAAAAAAAAA/wsAAAAAAAAAAP8AAADzAAAA/wD/AAAA/wAA/gAAAPsgAAAAAAAA/wAA//8A+AD+AAAA/QAAAP8A
//wAAAD7OAAAAAAA//wAAPoAAPkA/wAAAP0AAAD/AP/8AAAA+zgAAAAAAP/8AAD6AAD5AP8A+f70+f0A/f38+f74/hH4///7
/f/7+f8SGPP/Mfz2Avr/9/v/AP7//s7/+/9C/P///Pn//Pz/FAn7/zP++AMAAP8A/wAA/wD/AAAA+f8AAAAAAAAAAP8AAADm
AAAAAAD+AAAAAP///AAAAO3/AAD/BAAA/wAA/vsANv///wAAAAAAAAD7/xAAAAD3AAAAAAAAAAAAAAD7AAcA/wAAAPoAAAD/
AAAAAAAA/wAAAAAAAAMAAAAA/QD//wAAAP/6APcAAAAAAAAAAAD/AAAAAAAA/wA2AAD++QAA/gD/+gD3AAAAAAAAAAAA/wAA
AAAAAP8ANgAA/vkAAP4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0AAAD/AAD+AAAAAAAADQAAAAAAAAAAAAAA/wAAAAAAAAAA
9wAABv/8/vv/AA/+///+/wD+/gAAACf//f7///T7ACH/+PAAAAAAAAD//wAA/wAA//8AAAAAAAD/AAD8+wANAPoA//77+vkA
/vv9/QvzAPz9/QD/AAD/Rvz6/vX/Jf3+AAAAAAAAAAAA/wD/AAAAAAAAAAAAAAf+AAAAAPAAAAAAAAD7/wAAAAD/APcA/wD+
AAAAAABBAPz//wDj/gAAAAAAAAAAAP8AAA4AAAAAAAAAAAAA/P8AAPwABwAAAAAA/AAAAADdAAAAAAAAAAAAAAAAAAAAAAAP
AA8A/wD/APP//wD9/RMn/wb/8v7//wsf/wP1///9/P/h/h/+AAAA/wAAAAAM/AAAAAAAAAAAAAAF/AAA/wAA/gAAAAAAAAAA
AAAAAAAAAAAAAAAAAAYAAAAAAAAAAP4AAP4AAAAAAAAAAAAAAAT3AAAAAAD7AAAAAAAAAAD8/wAGAP3+AP8AAP8AAAAAACkA
/gAA/wAA/wAYAAAA5AAA/AD+/wAAAAAAAAAAAAAAAP4AAAAAAP8AEAAAAP4AAP4A//8AAAAA/wAAAAAAKQAAAAAAAAD/AAkA
AADlAAD//wAAAAAABv4A/wAAAP7/AAALAAAAAQAAABkA6QAAAAAA/wAAAAcLAAAAAAAAAAAAAAAAAAAAAAD/AP8AAAAAAP8A
AAAHCwAAAAAAAAAAAAAAAAAAAAAA/wD/AAAAAP8AAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAA8QAA/gAAAAAAABMAAAAAAAAA
AAAAAAAA/f4AAAAAAP0AAAAAAPoAAAD/AAD/AAAA7v8AAAAAABz/AAAA/gAkAAAAAADyAAAAAAAAAAAAAP8AAPMA/wD+AAAA
AAgA/AD/AAAAAAAAAAAAAP4AAAD9AAAAAAAAAAAAAAD6APoAFQAAAP4AAAD/4gAAAAAA/wAAAAAAAAD/AAAAAAAZAAAA/wBR
AAAA/v3+/f8AAPH/AAD/AAAC/v8A/v4A2///AAAAJ/8AAP/7/wD/AAD+AAAAAAAA/gAAAAD+AP//AAAACgAAAAAAAAAAAAAA
/wAAAAD6AB0AAP8AAAD0AP//AAoAAAAAAAAAAAAAAP8AAAAA+gAdAAD/AAAA9AD//wD5OwD/AP//AAAAAADvAAAAAAAAAAAA
+gD/AOUA+gAA+g8A/wAAAAAAAAAAAAAAAAAAAAAAAPoAAAD9AAAA/wD8AAAA/wD//wAAAPj/AAD/9gD//wAA//wA7AAsAAAA
/wAAAAAAAP8AAAD6AAAA//YAAP8AAAD9AO4AFgAAAPMAAAD//wD/AAAA/wAAAAAAAP4AAAAA/wD1ADUAAAD/AADS/gAAAAAA
AP8AAAAA+jj/AAAAAAAA7AAk//79+/797iIi/f3+/v/8+/7///9e+vX+/f0t+8f9/f8AAAAAAPQAAAAAAAAAAAAAAAAANwAA
AAAAAAD3AAAAAAAAAAAADgAAAAAAAAAAAAAAAAD/AAD/AAAABAAAAAAAAAAA7QDmAAAAAAAAAAAAAP/lAP8AAAD9ABUA//8A
AAAAAO0AAAAAAAAAAAAAAAAA5QAAAAAAAAACAAD//wD/AAAA/fv///7/APn/AAD/AAD/B/8A/wIACQD9AAAA/wAHAP7/AP8A
/wD//wUAAAAA//0AAP8IABb//wD9+vz+/Qn99P79/QMJ/P3++P0K8/r7F/z9Ew85+/T4////AP0A//8AAAAA/wD/AAAA/wD9
/v3/ABQAJP8A/wAAAP8AAAAAAAD/AAAAAAAAAAAAAAAAAAAAABIAAP0A//4AAwAAAAAAAAAM//8AAAD3AP8AG/8AAP8c/wDh
AAAAAP8AAAAAAAAAAAAAAAD//QAA/wAAAAAR6gAA+wAAAAAA6gAAAAAAAAAAAAD6ABb6AAAAAAAAABsAAAAIAAAAAAD/AAAA
AAAAAAAAAAAAAAD+AAAAAADxAAAAAAn/AP8AAAAAAAAAAAAAAAAAEQAAAAD9AAAA7P8A/gAAAAAAAAAAAAAL/wAAAAAAAAAA
AAAAAAD/AOYAAAAA//8A/gAAAAAAAAoAAAD+AAAAAAAAABcAAP/6FAAAAAD/AAAAAAAAAAAAAP4AAAAAAAD/AAD/AAb8CAAA
AP7w/RA+AP//////+f///wn//wn//fT/E////NH8//z+9v8AQgD/AAD/AP8A//8K/wD/AP31APkA//7r/wD/APsA/wAAAAAA
AAADAAAAAAAAAAAAAAD/AAAADP4AAP/6/P379//9///++UH+//7//vcQ/v7+7P8Q//f9/+gAAAAAAAAA/gAAAAAFAAAAAAAA
AP8AAAAAAADmAAAAAAAAAAAAAAAAAAD/LAAAAAAA+gAAAAAAAAAA/QAA7AD/AP4AAAAAAAD//wAAAAAAAAAAAAD//wAAAO8A
AAAAAAAAAAD9AAAAAAAAAAD/AAAAAAAbAAAAAAD1AAAAAAAAAAAA/QAAAAAAAAAA/wAAAAAAGwAAAAAA9QAAAAAAAAAAAAAA
AAAAAAAAAAD5AP4AAAAAAAAAAPgAAPn/AP///gAA/P////UM//8FAA8AAP//AAD//wDy/v8AAAAAAP8AAAAAAAD5AAAA/gAQ
AAAAAAAAAPkAB/4AAAAA/wD/AAAMAAAABQD/AAAAAAAA+wAAAAAWAPP/AAAAAP/+AAAABgAA/f8A/wAAAAD+AAD/AAD/9AAG
/wAAAAAA/wAAAAAAAP0AAAAAAAAA/gAAAAAAAAAA9AAAAAAA/wAAAAAAAAAAAP/6AAAAAP8A/wAAAAD+AB8AAP8AAP8AAAAZ
AAAAAAAAAAAAAAAAAAD/AAAA/gD+AAAAAAD/AAAAGQAAAAAAAAAAAAAAAAAA/wAAAP4A/gAAAAAV/wD/AAAAAAAAAAAAAAAA
AAAAAAAA/AAAAPYAAAAAFf8A/wAAAAAAAAAAAAAAAAAAAAAAAPwAAAD2AAAAAP8sAAAAAAAAAAAAAAAAAAAAAAD//wD/AP4A
7gAAAAAAAAAAAAAAAAAA/PgAAAAAAAYAAAAAAAAAAPwAAAD7AP8AAAD/AAAAAAAA//8AAAAAAP8P/AAA/gD1AAAA+wAAAAAA
AAAAAAAAAP//AAAAAAAADwAAAP4A9wAAAP7+/gkkAPrx/iP//vjf/f/9/vT/Awj+//38//79DR8AAAAAAAAAAAAAAAAAAAD/
/wD/AAAAAAAAAADa/wANAAAA/wAA//8AAAD/APYAAAAAAAAFDAAAAP8A1gAHAAAAAAAAAP8AAAAAAPz5AAAAAPoAABgAAAAA
APcAAA0AAAAAAAD//AAAAAAAAAAAAAAAAAD8AAAAAADuAAAAAAAAAAAAAAAAAAAA/QAAAAAA/gAAAAAAAAAAHAAAEQAA+gAA
AAAAAAAA9wAgAAAA/AAA/gAAAAAAAPb/AAAAAPoAAAAAAAAAAPcAIAAAAPwAAP4AAAAAAAD2/wAA/AAAAAAA/wAAAAAAAAAA
AAAA+QAAEwAAAAAA+QAABhD+/v//APb+//7/A/n6/f/6/yD///r//v8qDyXm/u0AAAAAAAAAAAAAAPn6AAD/AAD/AAAAAAAA
AADpAAD+AAAAAAAAAAAAAAAAAP7/AAAADwAA/wAAAP0L/wAA+gAAAAAAAAD/AAAA/wAAAAAAAAAAAP4AAAD/CRj4AAAACP0A
AAAAJgAAAAAA//8ACgD+AOP/AP8AAADt/wACAAj9AAAAAAAAAAAAAAAAAAAAAADnAAAAAAAAC/8AAAAAAAAAAAAAAP8AAAAA
AAAAAAAA/wAAAAAAAOoi/gD/AAD9/zEAAAD/EPYAAAD/AAD/6QAIAAD/AAD0/AD/AAAAAAAdAAAAABH/AAAAAAAAAPIAAAAA
AAAA9gAAAPwH/P79/vr8/f0Q69se/f76/9sb/R/7+/3s/TUe/OcAAP8AAAAAAAAAAAAAJwAAAAAAAP//AAAAAADfAP8AAAkA
AAAAAAAAAAD/AAAAAAAAAAAAAAD/AAD/Mf8A/wAAAAAAAP8AAAAA7QD/AAAAAAAAAP4AAAD/AB39AAAAAP8AAAD//wD//wAA
/QAAAAAAAPj//wAA/gDkJf4AAAAAAAAAAAAAAAAAAP8AAAAAEwAAAAAAAAAADQAA/gAAAAAAAAAAAAATAAAAAAAAAPkA///+
/wAAAOwAABr/AP8A/wAAAAD//wD7//8A/wD3//3/AP//AAAu/wDc/gT4//3w9gL+/fsO/vn7////CfH0+P37+RX4y/365AAA
AAAAAAAAAAAAAAAAAAAAAAAAAP8A/wAA+fgAAAAAAP8AAAD8/QAAAP0A/gAAAAD9APf/AAAAFAD+////AAAAAAAAAP4AAP8A
AAD+AAAAAAAAAP8AAP0A8wAAAAAA/AAAAP37AAD/AP/+AAAAABUA//4AAAALAOL///8AAAAAAAD//gAAAAAA/wAAAAAAAAD/
AAD/BAD+AP8AAAAAAAAA//8AAP8AAAD/AAAAAAAAAAAA/fsA9gD/AAD/AAAAAAAAAAAAAAAAAAAAAAAAAAAA/wAAAOYAAAAA
AAAAAPEAAAAAAAAAAAAAAAAA8gAAAAAAAAD6AAAAAAAAAAAAAAAAAAAAAAAAAAAA/QAAAAAAAAAALwAA7/8AAAAAAAAAAAAA
AAD//gAAAAAAAPoAAAD9ABsAAAD/AAAAAAAAAAAAAAAA//4AAAAAAAD6AAAA/QAbAAAAAAAAAAAAAD0AAAAAAAD/AAAAAAD/
AAAAAAD86v8AAAD0/wAAAAAAAAAA/wALAAAAAAAA+/0A/wAAACn/AAAAAP//AAD8AP8AAAgAAAAAAAAAAAD9AAAAAAD/+wAA
AAAAAAAAAO8A//8AAAAAAAAAAAAA/wAAAAQADwAAAAAA/wAAAAARAP8AAAD//wAAAAAAAP8AAAD8AN4AAAD+AAD/AAAAAAAA
AAIA/wD/AAAAAP8AAAAAAAD+AwAE/v/4/f8A/vv//v8AJ17+AP//Df8G+hb///7/3v79/wAA/wAAAAAAAAAAABT+/wAAAAAA
AAD9AAAAACAA/v//AAAAAAD/AAAAAAAAEgAAAAAAAAD7AAAAAAD/AAD3AAAAAv8AAAAAAAAEAAAA/wAAAAAAAP8AAAAA8f8A
AP79/f7++BTs/vn/Cv/2/v//+vgL+v7/Hv0P/wb5/gAAAAAAAAAA/wAAAAAA+wAAAAAAAAAAAAAADQDyAAAC/f74+/7e/AUp
9fz5/eP9///9+0j28vX6/vT/Bff96AAAAAAAAAAAAAAA/AD+AAAAAAAA/wAAAAAAAP0AAPsAAAD/AOYAFgAAAAAA/wAAAAD/
KQAAAAAA/AAbAAAAAAAAAAD4AAAAAAAAAAAAAAAAACAAAAAAAAAA/gAAAAAAAP0AAAAAGvz/AAAAAAAAAAAAAPr+AAD/APsA
AAAAAAAAAAAAAAAAAAAA/wAAAAAAAPsAAAAABQD+AP8A///8AP8A/vj+/wAA/v7/AAAA/gD+/v/8//wAHPn/BAAAAAAAACwA
AAAAAAD8AAAAAAAAAP8AAAD9AO4AAAoAAAAAAPcAAAAAAPwAAAAAAAD/UQAAAAAAAAAP/wAAAAAAAAD7AAAAAAAAAAAAAAAA
ABQAAAAAAAAA+gAAAAAAAP8AAAAA/wD6AAAAAAAAAP8AAP/9AAD/APEAAP/+//v/FA/99lvk++L/+/P9///+/fzm/f4KDPwV
+/7////9AhUA/v5V5v76AP37/wD//gD88/7/CP3/Cf7/AAAAAP8AD/8A/gAA/wAAAAAAAAD9APUAAP8AAPUAAAD/AP//AAD/
//39AAgA/gz/AAAAAAALAAD4/wATDP8AAAD//wAAAP/+/gAAAP8NAAAAAAAAFgAA/gAA4QAAAP//////9/76/f7/A////v/7
APzy/xj///75/hP9/gsAAAAAAAD//f7/AAQAAP8AAAAAAAAZAAAA/wAS/gAAAAr9AAUAAAAAAAAAAP8A/wAAAAAX/wAIAAD/
6PwAAAAFAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPv9AAAAAAD//wAAAAAA/+EAAAAaAAAAAAD/AAAAAAD/AAAAAAAA//8A
AAAAAP/0AAAAEQAAAAAAAAAAAAAAAAEAAP3/5P7+A/v4/fz6+/76/P////8N+v/5/v7x/1Dy/PoAAAD/AP4AAAAA//z/AAAA
AAAA+gAA/wAAAABVAAD9AAAAAAANAPIAAAAAAAAAAAAAAPUAAAAAAP8A8wAAAAAA/gAAAP8oAP8AAAAA/wAAAAAAAP8AAADz
ANv+AAAAAPAAAAAA8gAAAAAAAAAAAAAAAAAAAAAA/QALAP8AAAAAAAAA//8AAAAAAAAAAAAAAAAA/wAAABoA8AAAAP8A/wD/
AP/+//8AAAD//wAAAAAA/wQAAAD6APH4AP4AAP4AAAAABwAAAAAA/wAAAAAAAP8AAAAA+wDxAAAAAAAAAAAAAP0AAPwAAAAA
AAAAAAAAAP0AABQA7gD/AAAAAP8AAAD/AAAAAAAA/wAAAAAAAAAAAAAWAPT/AAAAAP0AAAAA/gAAAAAA/QAAAAAAAP8AAAAA
+AAVAP8AAAD9AAAA/isA/wAAAP4AAAAAAAD//wAAAAUA7v7/AP///wD9AP//AAD/AP7//wAAAP8A/////wAd/gL/AAD/AAD+
/wAA6P//AAIA/P//AAD+AP/9AAD//gAFFwAC/wAAAAAAAAAAAAAAAPwAAAAA/wAA/gAAAAAA+wYAAQAAAAAAAAD/AAAAAAAA
AAAAAAAAAwD/AAAAAAoAAAD+AAD+AAAAAP//AAAA//0AAP8AAABFAP/9+gkP/P8A/gAA/gAAAAD//wAAAP/9AAD/AAAARQAA
/foAEgD/AAAAAAAAAADvAP8A/gAAAAAAAPQAAP8AAAr/ABr/APn1+Pn969sG+/v6+wv77Pn98v7tHPok+fb7+dz3+fv7EQAA
AAAA+QAAAAANAAAAAAAAAAAA7gAAAAAA+P8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/+wAAP8AAAAAAAD+AAAAAAAA
AAAAAAAAAP//AAAA//7RAAAA/wAAAP8r+AAA/wAA/wD/AP8A8ewAFAD//wAA6P8ADQAAAAAAAAAAAAAAAAAAAAAAABYAAP8A
AAAAAP0AAPT///8A/wD6/wAAAP4AAAAAAAD/AAD+AP4AAAUA//8BAP8AAAD8BAAAAAAAAAAAAAAAAPsAAP//AAAABwAAAAAA
AAAAAAAAAAAAAAAAAAAAAPsAAAAAAAAAAP8AAAcAAAAAAAAAAAAAAAAA8wAAAAAAAAD/AAAAAAAhAAAAAAAAAAD0AAAAAAAR
AAAAAAAAAPgA/wAAAAAA9/8AAAAAAAAAJwAAAAAAAAAAAAAAAAAAAAAAAAAAAPcAAAAAAAAAAAAAAAAAAAAAAAAA/wAAAAAA
AAAAAP0eAAD+AAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAAAAD+FwAA/v8AAAAA5f0AAAAAAAAAAAAAAAD+//4AAAAAABMAAAAA
AAAAAAD/AAAAAAAAAAAAAAD5AAD7AAAAAAD6AAD9/wAAAAAA/gAAAAAAAAAAAP8AAAD//gAAAADuEQAA/v//AAD/AAsAAP8A
AP8A/wD/APH/ACAA//8A/wz/AAL///8A/wAA/f//APsA/P8AABkAAP/+APwA///yGAAAAAAAAAAAAP4AAAD7APwAAAAaAAAA
/gAAAAAA8P8AAAAA/gAAAAAAAAAAAAAA/wAAAAAA5wAAAAAAACH/AAD7+/r69SYG/f38+PQK9fr+9vcU+/wA8w79CSH+/Pzz
AAAAAAAAAAAAAAAADgAAAAAAEQAAAAD/AAD+9gAA/AD/AAD/AAAAAAAAAP4AAAAAAAYAAP8A/wAAK+8AAP7+/v3++P8M//7+
+wD//P7///z+/P799/v/APbu///+AAAA/QAAAAAAAP/8AAAAAAAAAAAA/wAAAP8A+v8AAAAA/wAAAPwAAAAAAAD/AAAAAAAA
AfsAAAD/APQA/wAA/wAAAAAAAAAAAAAAAAAAAAAAAAD/ABcAAAn9AAD8AAAAAAAAAAAAAAAAAP8AAAAAAAAABwAAAP8O/QD/
//8AAAAAAPX/AAAAAAD/AAAAAAAAABcAAAAAAPYAAAD/AAAAAAD1/wAAAAAA/wAAAAAAAAAXAAAAAAD2AAAAAAD/DP8AGP//
///2APz//gAA/wD//wAA//4A+P4AEwAAAAwAAAAAAAD/9wAAAP4AAAAAAP8AAP8AAPT/AAAAAP/+AAD/+AAA//8A//8AAP8A
AAD/5AAA/QAF/wAAAAD//wAAAAAAAP8AAAAAAAAAAAAAAOYAAP0A/AAAAAAAAPwAAAAAAAAABAAAAP8AAAAAAP8AAAAAAPn/
AAAAAAD+AAD/AAAA///x/wAAAAD8AAAA/wAA9wD/CQAL/wD/AAAAGAAA/wAAAP4AAAAAAAAA/wAAAP8A/gAAAP8A/wAAABgA
AP8AAAD+AAAAAAAAAP8AAAD/AP4AAAD/DggA/gD//////wD/9P4A/////yr///b//vyy//4QAPr/AP8AAAAAAAAAAAAAAAAA
AAACAAD5AAAA7wAAEAAB/wAAAAAAAAAAAAAAAAAAAAAAAAAA/gAA/yEAAAD/AAAAADAAAAAAAAAA+QAAAAAT2wAAAAAAAAAJ
/wD7AAD/AP8AAP8PAADxAAAACwAAAAD//wAAAAAA/v0AAAz//hL8///+/vv6/PES/fz//g7//BId//b7//MU/ggNAP4X/QD/
///8/QPxE/79//73//79///3///jBP8PAAAAAAAAAP8AAP4AAAAAAAAAAAD/AP0AAPsALgAAAP8AAPv/AAAA///++QD/AP8A
ABEAABUhAP8AAOQQAPz/AP/+/zP/+P////P/B////wn90v/+AP8c/wD1/f8B/wD//v8A//wA///0AAr//wAK/gD//wD/Hf8A
8v7/AQAAAAAAAAAAAAAACQAAAAAAAAcAAAAAAP8AAP//AP0AAAAAAAAAAAAAAAkAAAAAAAAHAAAAAAD/AAD//wD9AAAADAAA
AAAAAAD1AAAAAAAAAAAAABAA/wAA/A0AAAAAAAAAAAAAAAAAAAD3AAAAAPEAAAAAAAAAAP8AAAv//x8A/wAO///+/wD/6P3/
/wAj/+j9/////v/d/v4C//7/AAAASvoA/wAAAP8AAAAA/wD//gD+AAAA4QAA7gAAAAAAAP4AAAAAAP3t/wAAAP4AFgAAAAAA
AP/+AA3+7Rb//g5fBv7+/gD//P3///8S+vX78fb/Qv609vwDAAAAAAAAIf8AAAAAAAAAAAAAAAD9/wAAAAAA8AAAAAAAAAAA
ABb/AAAAAAAAAAAAAAAA/QAAAAD/APUAAAAAAAAAAAANAAAAAAAA/wAAAAAAAP8AAAAAAAD29/8AAPEOAAAAAAAAAAAAAAAA
AAAA/wAAAAD4AAD/GAAAEQAAAAAADgAKAAAAAAAAAAAAAAD6AAD/AAAAAP0AAAAAAAAAAAANAAAAAAAA/wAAAAAAAP8AAAAA
EQDsAP8AAP4LAAAA+wAAAAAAAAAAAAAAAAD/AP7/ACIA+AAAAAAAAAAIAAAAAAAAAQAA//8AAAAAAAAY/wAAAPr/AAD+AAD/
AAAA/wD/AAUAEgD/AAAAAAD7AAD/GgD4BP8AAAAA/wAAAP8AAAAEAAAAAAAAAAAA/QAAABoA+/8AAAAAAAAAAP8AAAAA/gAA
AAAAAAAAAP8A/wAA//MAAAAAAAAAAAAAAAAAAP4AAAAAAAAAAAsAAAAA/QD9/wAAAAAAAAAAAAAAAAAA+gAAAAAADAAAAAAA
AAAAAAAA/AAAAAAAAAAAAAAAAPoAAAAAAAwAAAAAAAAAAAAAAPwAAAD/BgAAAAAAAAYA/QAFAAAAABgAAAAA/wD5BwAAAAAA
AAAAAAAAAAD/EgAAAAAA/wAAAAAAAP8A9gAAAP8M+wAAAAAAAP8AAPb++gAA//sA//8A/wAAABH/APYAAAAAAAAAAAAAAAD2
AAAAAAD7AAAAAAAAAAD4AAD3AAD6/gAAAP/+/wD+AP///gAAAAD//gAA//8ANP//AP75+//+APP+//7/AP/rD/////7/+f79
9f3t/xb9/BUAAAAAAAAAAAAAAAAA/v8AAAAAAAAAAAAAAAAGAAABAAD/AAAAAAAAAAAAAP/+AAAAAAD+AAAAAP8AC/8AAP8A
AAAFAP//AP8A/wD//wUAAAAA/v8AAAD1AB/5AAAAAAAA/wAA/wAAAAAAAP8AAAAAAP8AAAAA9wAF/wAAAP//AAAAAAAAAAAA
AOn/AAAAAAAA/wDxAPcAJQD/AP4R8vvy4e7s+/kKEPAVBfT7/SIS+u35CPrzIRQt9xAAAAAAAAAAAAAA//4AAAAAAAAAAAAA
/wAAAAAUAP8AAB0AAAAAAP8AAAAAAAAAAAAAAAAQAP//AP8A8f4AAAAAAAAA9QAAAAAAAAAAAAAAAADpAAAAAAAAAAMAAAD/
//8A/gAA/gD/AAAA+/8A/wAn////AP8A//8C/wDsAAAAAAD5AAAAAAAAAAAAAAAAAB8AAAAAAAAA9wAAAAAAAAAAAAAAAAAA
AAAAAAAAAP8AAAAAAAAAAAj+APH//v8A/vT//gAAAAMH/v8AAAAR+gX+AB4A/v/99gD6AP//AP8AAPgAAAAAAAAAAAAAAAD5
AAD2AP8AHgAAAAAA/f8AAAD/AAAAEAD+AAAAAAAAAQAAAAAAAAgIAAAA/wAA/gAAAAAAAAD//v8AAAD8AAAAAP8AAP8g/wD0
AP0AAP8A/gAAAAD7ABX/AAAA/QAAAAD/AAD/GgYABQkAAAAA//8AAAAAAAAAAAAAAAAQAP8AAAAAAPUAAAAAAAAAAAAAAAAA
AAgAAAAAAAAAAAAAAP8AAAn6/AAAAP8AAAAFAAAAAAAAAAAAAAAAAP0AAAD/AAD+DQAAAAAAAAAA/wAAAAAAAAAAAAAAAAAP
+AAAAAAAABMAAAD+AP8AAAD7/wAAAAAA/gAAAAAAAPr9AAAAAAA8+gAA/wD/AP8A//kA/wAAAPz/APkA9gAA/wD/APX+H//4
/wAAAAAAAAD6AP8AAAD+AAD5APcAAAAAAAD9AP7/+QAAAP//AAD//wAAAAAA/f4AAPsAAEL//wAA/QD8//8AAAD/AAAAAAAA
AAAAAP3/AAAAAAAtAP8AAP8A8AAAABko+/rf9xT4+/z8Ewoi++v+/Rb4/Qf7Cv30K/z6/ewW//////j/AAD/AAAAHv8AAAAE
+v/+/wgAAA/2AAD+AAAAAAAAAP8AAAD+AAAAAAAAAAAA/wAAAP8AEAAAAP8AAAAAAP/8AAAAAPb//wAAABkAAAf/AAD/APIA
AP0AAAAAAAAAAAAAAAAAAAAAAAAAAAD6AAAA/gAMAAAAAP////wAAAAAAAAEAAAA/gAAAAAABAAKAAD/9v8AAAAAAAAAAAAA
AAAAAAAAAAAAAAUAAAAAAAAAAP8AAP8AAAD/AAD/AAAAAAwYBwAAAAD4AAD9AAAA/gz3/wD/AAAAAP4AAAAAAAAAAAUAAAAA
AAAA/wD/AAAT8QAA+Pz6/QX5APn8/Pz8HfsH+PT3/yH//0X8Pv0YD8H9/vX/AAAA/wD/AAAAAAD9CgAAAAAcAAD7AP8AABD+
AP/6AAAAAAAA/////wAAAAD7AAAAAAAACgAA/wAA9wAAAAAAAP8AAAAAAAD/IQAAAPcAAAAAAAAAAAAAAP//AAAAAAAKAAAA
/gAAAAAAAAAAAAAAAAAAAAAA/wD0AAAAAAAA/QAAAAAAAAAA/wAA/wAABgAAAP8AAAAAEgAA/////uf8AP/+/v397fkD/gv/
/wkL/1H/+v38/8/8/QIAAAAAAAAAAAAAAAD//wAAAAD+AAAAAAAAAAD2AAD/AAAAAP8AAAAAAAD7AAAADgAAAAAA/wAAAAAA
AAAAAAAAAAAAAAAAAAAAAPv/AAAAAA0AAAAAAAAAAP8AAP4AAAAAAAAA/wAAAAAA/wAAAAAAAAAUAAAA/wD9AP4AAAAAAAAA
AAAAAAAAAAgAAAAAAAAAAAAAAP8A/AAABwAAAP8AAP8AAAAA/QAAAAAAAAQA8QAAAAAAAAf/AP8AABAAAAD++gAAAAAA/AAA
AAAAAP8AAAAAAADw//8EAAD+AAAA/vgAAADz9P4AAAD/+AD7AAAAAAAAD/8N9AAA/gAAAAAAAAAA8wD/AAAAAAAA/wAAAAAA
AO3/AAD57Q/9Af7x9/v3+/zdLvX94f0U+Qz0DQv45/MG9zME/wb/AP8AAP8A/wAA/wr/AP8ACf///wD5////9v//AP//HwD/
AP3///8AAP/m/gAAAAL//v4A+f//AA//+h0AAP8A/gD+/wAAAAAA8P8AAAD/AP4AABkAAADpABAIAP8AAAAAAAAAAAAAAAYA
AAAADAD/AAAAAAAA/wAA8wAAAAAAAAAAAAAAAPgIAAAAAAcAAAAAAAAAAP8AAPwA/P8A/wAAAAAAAAAAAAAAAAAAAAD+AAgA
AP/zAAAAAAAAAAAAAAAAAAAAAAAAAAAAGgAAAAAAAAAA+wAA+AAAAAAAAP/+AP8AAAD8/wAAAAAAAP8AAAD8ANoAMgD/AP/9
/gD/////+973///+///5/wD9AP////8g+/8SAAAAAAAAAAAAAAAA+wAAAAAA/gAAAAAAAAAA9AAACgAAAAAAAAAAAAAA8QD/
AP8AAAAAAP4AAAAAACj+AAAAAAD+/wAAAAAA/Af9AAAA/wD9AAAAAAAAAP8c/wADAPP/AAAAAAAAAAAAAAAAAAAAAAACAAD/
AAD//AAAAAAAAP8AAAAAAAD+AAAAAAAAAOoAAAAAAP8AAOcAAAwAAAAAAAAAAAAAAAAAAAAAAAD9AAAAAAAAAADzAAALAAAA
AAAAAAAAAAAA/AD/AAAA/wAA/QAA/wAA9P4A/v3///v7AP0A///+9v8F/xIR//wAACD///8A+u78APsAAAAAAAAAAAAAAAAA
AAAA/wAAAAAAAAAAAP0eAAD+/wAAAP8A/gD/AAD7AAAA+gAAAAAAHgAAAAD/9/8AAAAAAAD/AAAAAAAA+QAAAP8AAAAAAAAA
AAAA/AgAAAAAAAD/AAAAAAAAAAAAAAAAAAAAAAAPAP8AAAD5/AD/AP8AAPEAAAAAAAAA/wAAAAAA/gAA/QD/AAALHQAA/wAA
AADxAAAAAAAAAP8AAAAAAP4AAAAA/wAAACAAAP8AAP8AAAD+AAAAAAAA/wAAAAD9AP/+AP8AAP/sAA0FAAAAAAAAAAAAAAAA
AAAAAAAA/QAAAAAAAAAA/AAABQAAAP//AAD+AAD/9QAAAPkAAAAAAP//AP8AAPH9AAAAAAAAAAAAAAAAAPcAAAD9AAAAAAD/
AAAAAAAn/gAA/wD7AAAA//7//wAA+u7/AAD/BgAx/v0A//4A8///DwDzAAD+AAAAAAAAABMAAAAAAPMAAAAA/wAAAP8AAPwA
APgA/wAAAAAAAAAAAAAAAAAAAP//AAAA/wAg/wAAAAD4AP8AAAAAAAAAAAAAAAAAAAD//wAAAP8AIP8AAP8A/gAAAP8Z//8A
AAD//wAAAAAA//3/AP/mAMj7/wAAAP8AAAAADgAAAAAAAAAAAAAAAP8AAAAA7wDw/gAAAA7/AAAADv8AAAAAAAAAAAAABgD/
AAD7AAAA6/8AAAAOAAAAAAAAAAAAAAAAAAAAAAYA/wAA+wAAAPcAAAD9+xj7/QD+/P7++x4e9P39//32//b9Dwb+Af/eCfsV
/////f8AAAAA//0G8gD/AAAA/gD//xD///UA3Qz9EgD8/wD/AAAAAAAAAAwAAAAAAAAAAAAACQAAAPwAAAAAABwAAAAA/wAA
AP4A/wAAAAAAAP4AAAAA/wDnAP8AAAAAAAAAAAAAAAD/BwAAAAAA/wAAAAAAAAAA/v8A8AAA/wAAAAD/AAAAAAD/AAAAAAAA
/gAAAAD/AB7/AAD/AAAAAAAA/wAAABMA+gAAAAAAAAAAAAAA/QAEAAAAAAD8AAAA//0AAAD///4AAAAAIAAAAAAAAPgAFgD/
8wAA/AAAAAD9AAAAAAAAAAAAAAAAAAAAAAD6AAgA/wAACf0A/gD/AAAAAAAA/f8AAAAAAAEA//UA/wD3/wAAAAX/AP8A/wAA
AAAAAP7/AAAAAAD/AAD/AP8A+wAAAAAS/hD+AAD/AAAA+f8vAAAAAP8A/wAA+QAAAO3/AO4AAAD/AAAAAAAA/gAAAAAAAAAA
AAAAFgAA/AD1/wAA/wD6/QAA/vn9/vsAAP3+AAD/AAD//D0A//MADP3/AAAA//8AAAAAAAD/AAAAAAAAAAAAAADmAAD9APwA
AAD+//4A9QD+/v////zzvv7///74//cc/0cN/QAJ/wkt/wD/AP8AAP8A/wD88/IAAAD/+gD//wAxDf8A9///Cf8H/f/8AP/6
//////7+//////7//v7/Cf/4/O3//gMA7v4A/gAAAAAAAAAAAAAA/wAAAAAA/wwAAPz6AAAAABkAAP8AAAAAAAAAAAAAAAAA
/wAAAAD9AAAA9gAABgAAAAAAAAAAAAAAAAAAAAAAAAAAAP4A/gAA/xQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD+AP4AAP8U
AAAA//P0APcA//////8A/yL///8A/////v8z///9EP//9//19gD3AAAAAP8AAP//////AP//AP//KP8A/QL/AAAA/v4AAAAA
/wAAAAAAIgAAAAAAAP//APwA/wAOAAAAAAAA/wAA/wD/AAAAAAAAAAAAAAAA9QAAAAAABAAAAPfxvAL55CEa+fbxBun29fj7
/fdcAAcT9vce/CX19wQAAAAAAAAAAAAAAAAAAAAAAAD+AAAADAAAAAAiAAD8AAAAAAD9AAAAAAAGAAAAAAAA/wcAAAAAAP8A
6/8ABAAA+gAAABH/AAAAAAD/AAAAAAAA/QD/AAD+AC3/AAAAAAD/AAAA/gAAAAAAAAAAAAAAAAAACwAAAADrAAAAAAAABwAA
AAAAAP/4AAAAAAAAAAAAAP4AAAAA/P0AAP///wD/AP/+//7//vvy/wD/AO3///8A/f//AOf//xkAAP8AAAAAAAAAAP/+/wAA
AAD9AP4AAAAA/wAFAAAC////AP/5C/n///8A/zb/AP8A/xAD//L//xEALv7/+wAAAAAAAAAAAAAAAAD6AAAAAP4AAAAAAAAA
APoAAAcAAAAAAAAAAAAAAP//AAAAAADtAAAAAAAAAAD0AAAGAAAA/wAA+QAAAAAAAAAAAAAACQAAABwAAO4A2QAA+wAA/wAA
AAAAAAAAAAD6AAAAAP8A+AD0AAD/APYAAAkAAAD/AAAAAAAAAAUAAAAAAAAAAAAAAAAAAAD9/wAAAAAA/wAAAAAAAAADAAAA
AAAAAAAAAAAAAAAA/f4AAAAAAAAAAP8AAAAAAAD+AAAAAAAAAAAAAAAUAP8A//0AAAAAAAAMAAAAAP4AAAAAAAAAAAAW/wAA
/wDz/wD6/wD+AAAA+wAA/wD//fz/AAAAGv/8//7///8AHv8A5wAAAAAAAAAAAAAA/wD/AAAAAOUAAAAAAAAAAP4AAA767uX5
/v/0+fjt+/f18UH8/fr8/uXoBSx5+Pwd+u33APj9AP0AAAAAAAAA9wAAAAAA/wAAAAADAAAAFgAAAAAA/wAAAAAA//oAAAD/
5QAAAAAAAAAAABj/AOEA/gAAAAAAAAAAAAAAAAAA/hYAAAAAAP4AAAAACQDzAAABAP4AAP8AAAAAAAAAAAAAAAAAAAAA/wAf
AAAADP8AAAD/+wD/AAAAAAAAAAAo/wAAAAAA/gAA/AD9ACMAAPYAAP8AAAAAAAAAAAAA/wAAAAAAAAD/APQAAADzAAAAAAD/
AAAA/AAAAAAAAP8AAAAAAAD9+v8AAP8A5gAAAAAA//8AAAAA//8AAAD/7gAAAAAAAP8AABcAAPEAAAAA//8A/QAAAAAAAAAA
AP//AAAAAAAAAAwAAP/nAAAAAP//AP8AAAAAAAAAAO0AAAAAAAD/AAD1AAAAEQAAFwAA/QAAAP8A//wAAAD7OAAAAAAA//wA
APoAAPkA/wAAAP8AAAAA////AAAA/xAAAAAAAAD/AAD8AADuAAAAAAAAAAAAAAAA/wD8AAAmAAD/AAD4//8A+/wAFf8AAAAA
AAAAAAD/AAAAAAD//wAAAAAAAP8AAPz/AB4A+gD///oAAAAs+v///wAA/P8AAAAAAPz9/v7/7QAh//4AAP/7AAAA//sAAAAA
AP8AAAAAAAD/AAD+APUAGAD/AAAA/wAAAP//AAAAAAD7/wAAAAAA+/8AAADsACT//wAAAAAAAAAA/wD/AAAAAAAAAAAAAADz
AAAAAwAAAAAAAAAAAAAAAAAN+QAAAAD/AAAA/QAA/wAAAAAAGAAA/wAA//sAAAAAIgf+/wD//gAAAAAAAPn+AP35APoA/wAA
AP/7AAAAACIH/v8A//4AAAAAAAD5/gD9+QD6AP8A/Pz3/gYA+/f9+/n//+4G//P++f8I+Pr7/Tr+NvzxAQAAAAAAAP8AAAD8
AAD/AAAAAAAAAP/9AADhADwA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+wASAAAAAP7/AAAAAP8AAAAAAP//AAAAAAD/
/wD/APoA/AAAAAAA/wAAAP8AAAAAAAD+/wAAAAAA/wAAAAD3AAwA/gD///8ACQD//v//////+v8A+AD+//7///3/Kf/l//8C
AAD/AAAA/wAAAAAAAPn9AAAAAAD/AAAAAPYAFgD+AAAAAAAAAAAAAP8AAAAAAAAAAAAAAP4AAAAHAOQAAAD+AAD//gAAAAAA
ABQA/wD9AAAAAAABAAAAAAAEJwAAAAAAAAAAAAAAAAAGAAAAAAAAAAAAAAAAAAAAAQ8AAAAAAAAAAAAAAAAADwAAAP8AAAAA
APwAAAAAAPwdAAD+AAAG/wAAAP8ADPkAAAD9AAAAAAAFAAD/AAAU/AAAAAAA/wAAAAAAAAz/AAAA/wAAAAAAAAAAAAAAHP8A
AAAAABkAAAAAAAAAAAAAAAD6ACMAAAD/AAD6ANgAAAAAAP8A/wAA/gAAAP8AAAD/AAAAAP4AAAAAAAAb/wAA/wD+AAAA+lD+
/gD6APj+AAD/AAD++P4A/voA1f/+AAAAAAAAAP8ZAAAA+wD8/wAA/wAA/wAAAAAAAOwAAAAAAP8AAAD/HP//AAAA/f8AAAAA
AAD/AAD//QDUAP8A/wAAJP8AAAD///4H/wD//gAA//8A/wD/7QAA5hUAAAAAAPz/AAAAAP//CwAAAP8AAAAAAAAAAPsAAPf7
AAAAAAD/AAAAAAAAAAwAAAAAAAAAAAAAAAD/AAD9GwAAAP//AP8AAAAAAAAAAPwAAAAAAAD/AAD/AAAAGQAAAP8KC/0GAP7+
////AS33/wX/AAAA+/////8UAPwF//8AAP4AAAAA/wAAAAAA/wAAAAAAAP0AAAAAFgD//wAAAAAA/goAAAAAAAD/AAAABgAA
AAAAAAAAAAAA/xUAAP4AAP//AAAAAAAA/QD5AAcACAAAAP8AAP//AP3/AAD+AAD//wAAAAAAAP0A+QAHAAgAAAD/AAD//wD9
/wAAAAD8AAAAKP8A/wAAAAAAAAAAAAAAAAAAAP0A9/4AAP/3/AAUAP////8AAh36////APwAIv8A9P8A/90B//7/+v799wD/
C////fb/+/////8AAP/7/P3++/8M9v8AAAAAAAAAAAoAAAD/AP8AAAAAAAAA/wAAAP8A8wAAAAD7AAD9AAD3AAAAAAAAAAAA
AAAAAAAA/wD/ADL8AAAAAP8AAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAD4AAAA/xX2AP8O/Af//wAAEP7/AAAA//oS/f7///7/
3fv///8AAAAAAP3/AAAAAAAAAAAAAAAAD/4AAAD/ABX+AAAAAP8AAAAAAAD/AAAA+wAAAAAAAAAAAAAAAAAF/v3/AAAA9uoA
AAD/APn/AAAADgAAAAAAAAAAAAAAGP8AAAAAAAAAAAAAAAAAAAAAAAAAAPwAAAAA/wAAAOUAAP4AAAAAAAAAAAAAAAAAAAAA
AAD8AAAAAP8AAADlAAD+AAD+/gsA//sO9wD9AP8ABgAAAAD//wAAAAkA/wwAAP37/fz8//z//v39/OLw/P7+/8n37fz++/38
/gL8/RIA//8A/wAAAAAAAAD/AAAAAAD+AAAAAP8AAAD+AAAEAAAAAAAAAAAAAAAA//oAAAAA/gAAAAAAAAAAOwAA8wAAAP8A
AAAAAAAA/wAAAAAAAPwAAAAAAAAAAPwAAP8AAAAAAAAAAAAAAAD8AAAAAAD+AAAAAAAAAAD+AAAHAP8AAAAAAAAAAAD///z/
AAAA+gD4AAAAAP8AN/8A9wAb+QD+AAAAAAAAAAAA/wAAAAAADQAA3wAAAPkAAAAACgAA/wAAAAAAAAAAAAAAAAAAAAAAAPwA
AAD9AAAAAAD/+gAAAPsO9///AAAA/wAAAAAAAAAAEP8A/u8AAP/2/wD/AAD9AP8AAAD9/wD+APP///8A+f//AAr/AAIA/gAA
AAAAAAAAAAAAAAAAAAAAAP8AAP8AAAAEAAAA/vz9//sA//7//v/8//D+//0V/f///v77//xJB/j/6QD+/wD/AAAAAAAAAAAA
/wAAAAAAAAAA/gAAIeb8AAAA//8A/gAAAAAAAAAAAAAAAAAAAAAAAP8AAP4UAAAAAAAAAAAAAAAAAAD/APoAAAAIAAAAAAAA
AAAA+P8AAP7+/f3/AP/8/v4f9wD2FP8AAgUA/vr+//72+e/6////AP8AAAAA////APkA+/8AAPsAAAD/AAD//wDy/QAAAP8A
AAAAAAAAAAAAAP8XAAAAAwAAAAAAAP8A/QAAAAAAAAAAAAD+AAD//wD+/wAAAwAA//8A/wD++hIAAAAAAP/9AAAAAAAAAP8A
/gAAAAQAAAD/AAAA/wD2AAAA/wD/AAAA/vz//wAAAP//AAD/AAD//wAA//IAKvz/AAAA/wAAAAD/AAAAAAD/AAAAAAAAAAAA
AAD7ABD+/wAAAAAAAAAA/wAAAAAAAAAAAAAAAAD/AAAA+QAI/wAAAAAADwAAAAAAAAD+AAAAAAAAAAAAAAAAAP8ADPkAAAAA
AAAAAAAAAAAAAP4AAAAAAPwAAAAAAAAAAAD/AAf/AP8A/xb//wD////79v8A/wDs8P//AP//AAD9/QAQAAAAAAAAAAAAAAAA
APcAAAAA8QAAAAAAAAAA/wAACwAAAAAAAAATAAAACAD/AP8AAAAA/wAAAAAAAPT9AAD/AAAAAAAAAAAAAAD9AAAAAAD8ABIA
AAAA/wD8/wAL8AXyCUD++PX1/PQg9j7vAEr13/sS2Af7QTo13gUMBwD//wD/AAAAAAAAAAAAAAD/APkAAAAA/gAAJeMAAP8A
AP8AAAAAAAAAACcA7wD+APz/AAD/AAAAAAD1DAAPAAAA/wAAAAAAAP8AAAAAAAAA/wAAABcAAA8A/AAABgD9/wAHAAAAAAAA
DRT//wAA/P8A//8A/AAQ+gIAAP8A/wAA+gAAAAAAAAAAAAD/AAAAAAAAAP4AAP77AAAAAP//AP8AAAAAAAAAAAAAAAAA/gAX
/AD/APwAAgAADwD/AAAAAAAAAAAAAAAAAAAlAPMAAAAAAAAADf0AANf///4A/wAA/v//AADz/v8A/wD6AP//AP3////d/xMU
9//5/v4A/vv7A//3/Uv5//8ACf/u6v8jPPj/3An27P8V////AP//AP///QD5/wAAAA4A///++gv/AAH///IA+/8AMQAAAAAA
AAAAAAD/AAAAAAAAAPwAAP/lAAAA/wv+/94AAAAAAAAFAAD//P8AAAAA///3/wD4VP8AAAD9CAD4AAAAAAAAAAAAAAAcAAAA
APwADAAAH+8AAPwAAAAM/gAAAAAA/uwAF//+AP8AAP/+AAD/AADr+QAAAAAABgAAAAAAAP//AAAA/wAAAAAAAAAAAAAA/QAA
AAAAAP/6AAAAAAAADAAAAAAAAAAAAAAA/wAA//r/AAAAAAAAAAAAAAAAAAL3/wD+AADzAPb/AAAAAAAU/wAgAAAAAAAAAAAA
AAAAAAAAABEA/wAAAAAAAAAA/gAAAAD+//8mAAD/AAAA/AD//xD/AAAA/v8A+//+/Bv/AAD//vwA7gD+AAAA/wkA+v8AAP//
ABf/+P0A/vjMAP8KAAb9AP4A//8A/wAA//j/AAAA/AAw/wD5APgA2gD/AwAD/wD/AAAAAAAAAAD/AAAAAAAA/gAA/gD5APoA
AAAAAP8AAAD/FgD/AAAA//8AAAAAAAD+AAAA/wAB/wD/AP7///8AAAD/AP/9AAAAAAAA/gAA/P/+AAD59P8AAgD+AP//AAAA
AAAA/QAAAAAAAAAAAP8A/gAA+QcAAAD7AAD9AAAAAAAA/xkAAAD/AAAAAAAcAAAA/wDY/wAA+wAAAAAAAAAAAAAAAAAAAAAA
AAAAHgAAAP8A7/8AAAAAAAD4AAAAAAAAAAAAAAAAAP8A/wAA/wAA/BkACQD/AAAAAAAAAAAAAP4A/f8AAAUAAAD+AAAA/wDp
AAAA/f7//P4A//z///8BABL/+wD/AAD/A/////wA6Or/AAAAAAAAAAAAAAAA+gAAAP8AAAAAAAAAAAAAAP7xAAAAAAAAAAAA
AAAA//4A/wAAAAwAAAAAAAAAAwDtAAAA/fn7Cf358ir3/DP3/vD8/uX+++Id/hz3/Ab3wAf7+wAAAAAAAP8AAAAAAAAAAAAA
AAAAAAD//wAA/PsAAAAAAAAAAAAAAAAAAAAAAAAA5gD/AAD/AP8AAPz4AAAA/wD/Cv8A//77/xb6AP///wD//gD/9icA/QgA
7An/+wAAAAAAAAAAAAAAAAD6AAAAAP8AABMAAAAAAP4AAAD/+v8A//f2Lf//HgAA/v8AAAAA/iPn+PoA///eAP8AAAD///0A
AAgAAAD1AP8ADAAAAAAK/gD/AP4A4/4AAAAA/wD/AAAAAAAAAAAAAAAAAAAACwAA/wD+AP0AAAAAAAAA/wAAAAAAAPsAAAAO
AAAAAAD/AAAAAAAAAAAAAAAAAAAA/wAA/wAAAB0AAAAA/wD/AAAAAP8A+wcAAQAAAP8A///3/wD//wD//wAAAAAQ/PoAAAAI
ACX//wAAAAD/AAAA/QAAAP8AAAAAAAAAAP8AAAAA/gAkAAAAAAAAAAAA/wAAAP8AAAAAAAAAAAAA+wAAAAsA/wAAAP8AAAAA
JO//////AAD//wAAAAAJ//QAAAAHAC8A/wAAAAAAAAAAAP8A/wAAAAAAAAAAAAD2AAAACgD6AAAA+zXv//b/+O/8/P7+De/7
/v3+4f4u+P0g/fL6CQv+7gAEAAD/AAAAAAAAAAD/AAAAAAAACf8A/AD7AP4AAAAABPsAAAD//wAAAAAA/QAAAAAAAAgAAPsA
/wD6AAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAM/wAAAPoA7AAAAAAMAAD+AAAAAAAAAAAAAAAAAP4A/QAA/wAAAPv/AP8ADP8A
/wAAAAAAAAAAAAAAAAAAABAAAPkAAADxFf4AAAAAAAAAAAAAAAAAAP8AAAAAAAD6AAAAAAAAEQAAAAAAAAAAAAAAAAAAAAD/
AAAAAAAA+QAAAAAAAAgAAAAE////CQD///////n36P4E+SLo//37////8//X/v8g/QAA/wAAAAAAAAD6APb/AAAKAAAA/wAA
AAAA8P8AAAAAAAAAAAAAAAAAAP0AAAAAAP4AAAAAAAD+APsAAP/+/vz9/P/9/v79/vP9C/z7/v/7/v39//39/v8P9fP5/v78
/vz//v7+/f7z/Qv8/f7/+/79/f/9/f7/A/Xz+fr4Cf32/vkb+/f8/wUl7P38/i38Dvf99Qj4/OUi5+8AAAAAAAAAAAAAAP8A
/wAAAAD8AAAAAAAOAAAM/fz8AAAAAAAAAP8AAAAA/wD/AAAA/gD/AAAAAP8AB/39AQD/AAAAAAAAAAAAAPoAAAAAABgACQAA
AAAAAOD//vn//BkA/gD++v/+/wT5MPj//wAH/wz9//v//v/qEf8SAAAAAAAAAAAAAAAA/vwAAAAAAwAAAAAAAAAA/BkACgAA
AAAAAAAAAAAAAAD8AAAAAAAAAAAAAAAAABIHAP8A//8A/wAANwAAAAAAAAAAAAD/AAAAAP8AAAAP/wDx9Pzq9vz598318j0L
9QHy/xH/HREB4ez9BPjyC/lRCv39/v/+rPUL/v3+/vzi/f/1/vZOFPr//f7x/yz6DAMAAAAAAPAAAAAAAAAA/wAA9gD/AAAA
AAAAAADsAAX/AP8AAAAA+AAAAAAAAAAAAAAAAAAFAAAAAAAA+P8AAAAAAAAAAAAAAAAAAAD+AAAAAP4A+wAAAAAAANAAC/8A
AAAAAAAAAAAAAAAA/wAAAAD+AP8AAAAAAAAq//b/AAAAAAAAAA4AAAAAAP8AAAAAAAD+/wAAAPkAGwAAAAD/AAAAAAAAAAAA
AADqAAAAAP8AAAAA/wD6ABsA/wEA/wAAAAb/AAAAAAAAAAAAAAAA/gD/AP8A//8FAAAAAAAA/wAA//4AAP////QAAAAKAAAA
/f8AAP8AUf7//QAAAAAA/gD/AAD9AA4AAAAA/v/9AP//AAAA/9AACf8A/wAA/wAAAAAAAAD7AP8AAAD1+gAAAP8AAP8t/wDy
AAAAAAAAAAAAAAAK/gAABwAA/gAAAAAAAAAA/wAAAAAA/wAAAAAAAP8AAAD4AAAA//8A+wAAAAAAADYAAwAAAAD/AAAAAAAA
AAwAAAD/AAAAAAD8AAAAAAD9DAAA/wD9/wAA/vn//g38AAD/AAD/EgABBfkA//MA7P8p+QAAAAAAAAAAAAAaAAD/AAAHAP8A
/wD/AAAAAOcA/wAA//8AAAD/AAAAGAAA/wAAAAAAAAD//v8A/wDnAP4AAAAA/wAAAAAAAP8G//8A/wD/9QAA//8AAAAA9v8F
GgAAAAAAAAAAAAAAAP8AAAAAAAAAAAD/AAAAAPEA/xQAAAAAAAAA/gAAAP8AAAAAAAD/AAAAAAAA/ADq/wD7AAAAAAAAAAAA
AP/+AAAAAAAAAAAAAP8AAAAAFAD/AAAAAAAAAAAAAAAA+QD+/wD5//cAAAAAAAAAAOQAAAD//fv//wAL+f////7//f////74
///9/////AAY/g8FAAAAAAAAAAAAAAAAAP8AAAAABwAAAAAAAAAA/P8E+gAAAAAAAAAAAAAAAP8AAAAAAP8AAAAAAAAAACMA
AP7VHcjggSy7Bb3J1vcjCi3ar/wn19kw8PXWFeM39M3O+zfu//X/Bu/8/P7+Du77/v3+4v489/0n/e76wgv+8fn//fT8/xD2
/f37Fv4a/PD/Gu3//dv9/vsA/vEg/vgAAP8AAAAAEwAAAP4A+/8AAAAAAAD/AAAA/gDKAAAAAAAAAAAiAB8AAAAAAP8AAAAA
APAAAAAAAAAA9AAAAAD//wD+IgD/AAAAAAD//wAAAPnzAPoA/gD//s0AAP8A//4AAAAAAAAAAAAAAAAAAAD+AAAAAPwAAAAB
AAAIAAAAAAAAAP0AAAAAAP0AAAAAAAD/AAAAABwA8AAAAwAA+wAAAADYAAAAAAD/AAAAAAAAAAAAAADyACwA/wAAAAAAAAsA
EwAAAP8A/wAAAAAA+P8AAAAAAAD2AAAA/fz7/vUg8/X8/f7///f7//////P7JPr8/en9Nf37AP8AAAAAAP8AAAAAAAD//gAA
AAAAABYAAAD/ANAAAAAAAAAA/gIAAAAAAAAAAAAAAAAA/QD8AP8AAADsAAD/AAAA/wAAAP4AAAARAAD//wAAAADq/wAA/wAA
D/4AAAAA/wAAEwD+AP8AAAD/AAAAAAD7AP8AAAD9ABf//wD+APoAAAD+9P7+/wAA+P0AAP//APwe/wD+9wD6/P8fAP8AAP8A
AAAAAAAAAAAPAAAAAAAAAAD/AAAA+AAABQAAAAAAAAD8AAD+AAD9AAAAAAAA///9AAD7ADIAAAD/AP//AAD/CgD/AA8AMAAA
AAAAAP//AAAACADl+wAAAAD/ABUAAAAAAP/+AAAABQAA/wD/CwAA//8A6gz/FwAAAP8AAAAAAAD/AAAAAAAAAAAA/v8AAAAA
ABv+AAAAAP4AAAAA/wAAAAAA/wAAAAAAAAAAAAAA/gAWAP8AAAAAAAAAAPMJ/gAAAAD/AAAAAAD//wAAAP8ACQAAAAAA/wAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAOAPUA/wAAAAAAAAAAAAAAAAAAAAAAAAD+AAAAAAAAAAD4AAD8AAAAAAAA/xoAAAAAAP//
AAAAAAD/AP8AAP8ACAAAAAD//wD/AAD6AP8AAAD5/wAAAAAA//8A/gD/+hf+AAAAAAD/AAAAHwAAAAQAAAAAAAAAAAAAAAAA
AAD4CAAAAAAA/wAAAP8AAP8AAAAAAAAAAAAA/P8AAAcA+P8AAP///v//AP/1////AAD////yAP4A/vz///8GAAn//wAAAAAA
APEAAAAAAAAAAAAAAAAAPAAAAAAAAAD6AAAA/wP4//0A//v//v8A//f+/v//+v8a/fsd//n//f7//wAA/wAAAP/+APz/AAD3
AAD9AAAAAP7/AADrACwA+wD//f///wD+/wAAAPQAAAAAAP/7AP/9AP8AAAAKAwD+AAAAAAAAAP8AAAAA/QAAAAAAAAD9AAAA
AAAALf8A+////f7+AP8h///+/AD4/Q4A/wAA+Pv9///y/7P+/wEAACcAAAD//QAAAAAA/f8AAAAAAPf/AAAA/gDqAAD/AAAA
AAAAAP4AAAAAAAAAAAAAAAAAAAAAACAA0AAAAP8H////7v/i////Bvz//wD/APPO/////P/t/yAG/wYAAAAAAAAAFAAAAAAA
/wAAAAAAAP8AAAAAAwDRAAAAAAv/AAAAAP8AAAAAAPcAAAAAAAAAAAD/AP8AEQAABgAA/gAAAP35AP8AAAD2/wAAAAAA/f8A
AAAQABv//gD/AP8AAAb/HP///wAA6/8AAAAA/v/+/wD/8wDb//8A/P77//4A/vz/Sf/9/Rn7AAD+/wAFE/7+//j++v7+/wAA
AAAAAAD5AP8AAAD/AAD7AAAA//4AAAD1ABYAAAX/AAAAAAAAAAAAAAD/AAAAAAT+AAAAAAAAAAD3AAD9APQAAAAAAAAAAAAA
AP8AAAAAAAAAAAD/AAAABgAAAAAaAAAAAAD/AAAAAAAAAAAAAAAA//8A/wAAAPUAAAAAAP8AAAAA/wAAAAAA/wAAAAAAAPgA
AAAAAAAeAAAAAAD/AAAA//z//wAAAPn/AAAAAAD/+QAAABIA7AAA8QAAAAAAAAD4AAAAAAAAAAAAAAAAAP8AAAAAAAUAAAAA
/gAAAAAAAAAAAAAAAAAAAAAAAPIAAAAAAAD7AAAAAAAA/wAAAAD/AP8AAAAAAAAAAAAA/f8AACMA6f8AAP/9/AD7AP75////
AAD9/gD/AAAA/fj/+/8O/vL9/wAAAP8AAAAA/wAA/wAA+wAAAAAAAP8aAAAADQAIAP4AAAD/AAAAAP4AAAAAAP8AAAAAAAD+
AAAAAAAAHwAAAAAAAAAAAP//AAAAAAD/AAAAAAAAAA4AAAAA/+gAAAAAAAAAAAAA/gAAAAAAAAAAAAAAAAD+EwAA/gDe/wAA
////AADx//v9/wAAAP/+AAAA/9AA+//z/f0A8v//AP7//gX/AP/8/v7/CSH3/v///Af//hf+//b9/0j+//v/AP8AAAD//P/8
/wAA9P8A/AAAAP//AAD+BQD3//8AAAAAAAANAP8AAAAAAP/7AAAAAPoA/wAAAAAADAAAAAAAAAAAAAAAAAAA+wARAAAAAPAA
AAAAABwAAPr/APH/AP4AAAD/////AP8A/zcAAAD7APz/AP8M/QDw///+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYA5QAA
AAD+/AAAAP/9AAAAAAD+/wAAAAAA+P///AD/ABL/AAAAAAD8AAAAAAAA/wD9AAAAAAD/AAAA/wAAAADu/gD4////APQA//3/
AAAAAP8AAAAAAAAAEwD/AAD+Gf8A/wD/AAD9AAAAAAAAAAAAAAAAAAAAAA8A/gAAAP8AAAD//////wAAAAD///n3AP/9AAAD
AAD/ABf/AP/n/AD4AP8A/QAAAAAAAAwAAP8AAAAAAAAIAAD8AAAA+AAAABH///3/AP79//////z///kAAP0A/yD/FP/+APX+
//8A/////wD6/gAAAAAJAP8AAADsAP/+Gf8A/wAT/wD9ABf+AP8A/wAAAAAAAAD/AAAAAAARAADcAP8A9QAAAAADAAD+AP4A
AAAAAAAAAAAAAAAA//4A/wAAABgAAAAAAAD/AAANAAAAAAQAAAAAAAAAAP0AAAAAAAD9CAAA/wD/AAAA/+n//wAAAPf/AAD/
AAD/+/8A//cAB///AAn//wD+AP/+AP8AABH//wAAABQAB/8A4AD+/wD/APv+/f37/A/+LP7++/kn/P7///8H/fT9+v3/8/8G
+P/2AAAAAAAAAAAAAAAA+gAAAAAADgAAAAAAAAAA+QAA/AD9/gAAAAAAAAAAAAAAAAAAAAAAAAAA/gAAABMAAAD/AP8AAAD/
+v/9AAAA//8AAAAAAP/+/wD/DgAX//4A+vgAAP/7//8AAAAM+/z/APr///sA/AAbAAD/2f8AGfoA//8AJP/+//8A+wD//wAA
/+HlAP7/AP/4AB3+AP4AAAAAAAAAAAAAAAAAAP8AAADkAAAAAAAAAADyAAAAAAAAAAD1AP8A////APkAAAAAAN4AAAAA/wAA
5P8AAP8A/wAAI//y////AAD+/wAAAPvt//7/AP/3AAP/Fv8AAAAAAAAA/wAAAAAA+QAAAAD+APYAAAAAAAAFABIAAAAAAAAA
AAAAAAAA/wAAAAAABwAA/wAAAAAA5AAA/P8AAAAAAAAAAAAA/vQZAAAAAAgAAP8AAP8AAPT/ABj/AAAAAAD//gD/AAAA//8A
AAAAAAD0/wAABAAQ/wAA///+//8A/wD+////AEz//gD//wD/8/7///8AKf///v8A//8AAP/9///+/wz//wAAAPoA//4cAP/6
AOL/APkAAAAAAAAAAAAAAAAA/wAAAAACAAAAAAAAAAD1AAAA/wD9AAAA/wD//wAAAPwkAAAAAAD2//8A//4AFAD/AAD/AAD6
AAAAAAAAAAAA/wAAAAAAAAAA/gAAACEAAAAA/wAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAADxAAD+AAD6AAAA/wAAAAAAAO//
AAAAAAAO/wAAAP8ALgAAAAD//wAAAP//////AAAA/wAAAAAAAPgA/wD7AOAAAAAAAAAAAAD/+wAA/wAAAAAAAAAAAAARAAAA
AADoAAAA/wAA///qAP8AAP8AAP8AAPr+K/oA/wD//wAREP8A6wAJ/wD/AAAAAAAAAAAAAAAAABEAAAAA/QAAAOz/AP4A/ywA
AAAAAAAAAAAAAAAAAAAAAP//AP8A/gDuAAAAEP/+//8A9v7///8D+fr9/wH/Df//+v/+/yoPAOb+8AAAAAAAAAA9AAAAAAAA
/wAAAAAA/wAAAAAA/Or/AAAAAAAAAAAADgAAAAAA/wAAAAAAAAD/AAAA/wDpAAAAAP8AAAAAAAAAAAAABAQAAAAA9gAOAAAA
AAAA7QAAH////wAAAP7y//oAAAD8/wAAAPkA/v8AAP77AEL//wH//+oA/wX+6v/+/wAA/f4AAAAAFP39/////gD9/f4AAAD9
AAAAAP4AAAAAAP0AAAAAAAD/AAAAAPgAFQD/AAAAIAAAAP8AAAAAAAD3/wAAAAAA//8AAAD/APIA/w0AAPr/AAAA//7/AP8A
////AAAAAP/+AAD//wA0//8AAAAAAAAAAAAAAAAA+gAAAAAADAD/AAAAAAAA/QAA/QAAAP8AAAD//wD+AAAAAAAAAAAAAP7+
AAD8APsAAAAAAAAAAAAAAAAAAAAeAAAAAAD8AAAAAAAAAADyAAD///r+/vcA/xT///36APv/////AAD//Pz9//z/9fv/AAAA
AAAA/P4AAAAAAAAAAAAAAAAJAAAAAAD+AAcAAAAAAAAA7gAA/gAAAAAAAAAAAAAAAP4AAP8A+f/8AAAA////+gAA//8A//z+
9hP/AAAAHwD/Gv4A//YAD/cA/QAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAAD+ABwAAAAAAP8dAAAAIAAAAAAAGwAAAP8AAP//
AAAA/gDr/wAAAAAAAAD5AP8AAAAAAAAAAAAAAPn/AAAAAPwACv4AAP8AAAD+AP8AAAAAAAAN+wAAAAAA/f0AAAD9AOQAAAAA
AP8AAAD/AAAAAAAA/wAAAAAAAP8AAAAAKgDuAP8AAAAAAAAAAAAAAAADAAAAAAAAAAAA//kAAAAAEiwAAAAAAAAAAAD5AAAA
AAD9AAAAAAAAAP8AAAD4ABcAAAD/AP0AAO7/AP///wAA//8AAAD/I//+/wD/CQAi/v8AAAD//wAAAAAA/wABAA7/AAAAAAD/
AAAA/AAA+gAAAAD/AAAAAAAAAAAAAP4AAAAAAAsAAAAA8QAAAAQHAAwAAAD/AAAAAAD/AAAA//8AAAAAAAAAAAD/AAASAAAA
AAD/AAAA//8AAAAAAPwAAAAA/wD+AP8AAP8AEv4A7wD/AAAAAAD///IAAAAAAAAAABIAAAAAAAAZAPn+APz///4A/wD//v/y
AAAA//4AAAAAAPv+AP787f4v//8AAAAAAAAAAAAAAAAAAP8AAAAA/wAAAAAAAAAA+fcADP8A//8AAP/8//7///8E/wD/Cez/
//wA/wn8/yf/9foA+f8AAAAAAAAAAP8AAAAAAAAAAAAAABUAAAAI/gAAAAAA/xcAAAAAAP/6AAAAEgAAAAAAAAAA/wAA/f0A
AAAAAAAUAAAAAAAA/QAAAAkAAAAAAAAAAAAAAPn/AAAAAAD//QAAAAAAAP8AAAAFAAAAAAAAAAAAAAAH/wAA+///Av4A///+
/v///+bV////7f/92f79/gX/Lf7+J/zu+/37/x78Gw79EP0p+/z4/xX+A/n+I/vs/hYQ8dwAAAAAAAAA/wAA/wAAAAAAAAAA
AAAAAAAA/AAlAP//AAAAAAAAAAAAAAAWAOwA/wAAAAD//AAAAAAA/Qz7AAAAAAAAAAAAAAAA//sAAAAAAP8AAAAAAAAAAPYA
ABn6/vkt+xQj6fv79gfr9fH7+fn51e8R+vr76/wr/vz+/wAA/v/7AAAAAP/3APYAAAAL9B4A/wAA//8A+/4ABAAAAP4A/AAA
AAAA9wD2AAAAC/UeAP8AAP//APv+APsAAP//AAAA9QAAAAMAAP8AAAAAAP//AAAA/wAcDAAA/wAABwAADAAAAP/9//8AAAAA
/wD/FfoAAP4A/f8A8P///yP/ABv9///++/7//v//APz/CP0R/v/1/+z9//oAAAAAAAAAAAAAAAD7AAAAAAD/AP4A/wAA/wD3
AAD//wAA/wAAAP8AAAAJAAAA/wAAAAD/BAAAAAAA7/gAAAAAAP0AAAAAAAAAAAAAAP8AAAAAAAD/AAAAABIAAAAAAAD7AAAA
AAAA//8AAAAAAAAAAAAAAAAAAAD1AAAAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAAAAAP8A+v4A+wAAAAD/AAD9AAAABgAAAAAA
AAAAAAAAAAAAAAcHAAAAAP/8AAAA//7///4A/zcAAAD/AP///wAb/wDcAAAAAAAA/gAA/wAAAP/+IQAA/wAA/wAM/wAAAAAA
6v8A/QAAAAAAAP8AAAAAACEAAAAAAP8ADAAAAAAAAPIAAP7+//3//wD8K/79//7/9vwA//b/APvh/gj//BQR/g/7AAAAAAAA
AAAAAAD/AAAA/wAAAAAA/wAAAAANBgAAAAAAAAAAAAD/AAAAAAAA/wAAAAAAAP8AAAAADB0AAAAAAAAAAAD//gAAAAAA//8A
AAAAAADrAAAA/wAkAP8AAAAAAAAAAP8AAAAAAP0AAAAAAAD//wAAAAAA9QAAAAAAAAAAAAAAAAAAAAD+AAAA+AAA/f8AAAAA
APoAAAAAAAAAAAAAAAD/AAAAAP8AAAAAAAD/AAAAAAnsABEADf///fQACfv+/gYF/ET9//gJ/P8A/Qb//vP/Avr9Bw8AAAAA
AAAAAAAABAAVAAAA/v8AAAAAAAAAAPz9AAD/BP8AB+/////8//8A/g8AAAD/KgL5//7//wAaFRD3AP8AAAAAAAAAAAAAAP8A
AAAAAAAAAAD/AAAAGAAA+P3+/v/++wMO/v79BPYV/vn+Ed8B+w4WLv75Gs3+FOT/AAAAAAAAAAAAAAUA+gAAAAgAAAAAAAAA
AAD5AAAAAAAAAAD/AAAAAP8A/wAAAAD9//oAAAAAAP8A+gAA/wAAAAAAAAAAAAAAAPsAAAAAAPUAAAAAAAAAAPEAAO4AAAAA
AAAAAAAAAAAAKQAAAAD7AP8AAAAAAAD3ABfwAAAAAAAAAAAAAP8AAAAAAAAA+wAAAAAyAAAf9AAA8QAAAAAA/QAAAAAAAAAA
AAAAAP0IAAAAAAAAAM0AAC3///7+/wD//////wMA/P7+AAAAAP77APz/9QDq/gYAAP/+AP8A/wAA/wD8AP3//wAAAAD+/QD8
APYABf8GAAAAAP8AAAAAAAAACAAAAP8AAAAAAP4AAAD/AOb/AAAA/f8A+QAA/gAA/wAAAP//AAAAAP7/APwAA/4Q/wAAAP4A
APEAAAAAAAAAAAAAAAAAAAAAAAD+AAD/IAAAAOoi7NfnGfnw8fBY51wc+PT+BEvPKWgDIjnu9v73I/EAAAAAAAAA/wAAAP8A
AAAAAAAAAP8AAAASAAD9/wAA/wD//f/4Df7///b98/////8A8vn//vj///4A+f3//gAAAAAAAAAAAAAM/wAAAAAAAP4AAAAA
AAAAAAYAAP8AAAAAAAAAAAAAHAD/AAAAAAD/AAAAAAAAAAD0AAD/AP//APsA/wD//wAEAP//AAAAAAAA9wD/FAAA5w0AAAD/
AAD/AAAAAAAAAAAR/wAAAP4AAAAAGwwAAPgAAAD/AAAAAAD/AAAAAAAA6wAAAAAAAAD5AAAAAABGAP8A///+8/8A/v3+/wsB
AE7//wAKHAD+Jf8HFf4Aq/3//f8AAAAAAP8AAAAAAAAVAAAAAAAAAPwAAAAAAAAAAPAAAAD/AAAAAP8ABgAAAP4AAAAAAAD/
/QD4+QAEAAAAAP0AAAAAAAAAAAAAPAAAAP8A8wD+AAAAAAD//QAA/v///v//Jf8i////B////wD/APfi//4A//7//+H+KQsA
AAAA/gAAAAAAAAEAAAAAAAAAAAAPAAAAAAD7/wAA/wD/BP8A//z////4Ee7//xEA/gD//xcA/v8AB////wAAAPoAAAD1AAAI
AAD1AAAAAAAAAP4AAAD/AOsAAAAAAAAAAAAAAAAAAAAoAAAAAADrAAAAAAAAAAD/AAD7AAAAAAAAAAAAAAAC9AAAAAAA+AAA
AAAAAAAAHP4A9AAAAP4AAAAAAAD6AAAAAAAAAAAAAAD/AAAAADsAAP0AAAD/AAAAAAAA/wAABgAAAAD7AAAAAAAAAADrABf/
AAAA//8AAAAAAAAFFgAA/QAAB////wAA/wAA6/gACv8Y/f/7APnv//7///8F+//0/x7/+v3/+f/+/ST+/xQAHAAA/wAAAAAA
AAAAAAAAAAAAAAAAAPkAAAD7AAACAAAA/AAAAAAAABv/AAAAAAAAAAAAAP4AAPcA8f8AAAAAAAAAAAAAAAAABAD7//8AAAAA
/PwAAAAAAAcMAAD//wD/AAD/AAAAAAgF/wD/AP/3AA8NAAAAAADrDQAXAAAAAAAAAAAAAAALAAAA/wD//gAACAAAAAAA9gUA
B/8A/wAA8f79AP8AAAD+/wAAAAMA//3+AAAF//D///kAAP8AAAD/AAAAAAAA/wAAAAAAAAD+AAAAAAAfAP8AAAAAAAAAAP0A
AAAAAP8AAAAA/gAAAP4AAAUAAQAA+v74/P8WACX6/v7+///79v7+//7/Cfz97/4e/fj7+/EA/wAAFAAAAAAAAAAAAP0A/wD/
AAAAAP8AAP/6AADuAP7/AOUAAAAAAAAAAAAAAAAAAAAAAAD9AAD/Nv8AAAAAAAD/AAD/AAAAAAAA/wAAAAAA/wAAAAD3AAX/
AAAAAP8AAAAK/wAAAAAA//8AAAAAAPv/AAAABwD9AP8A/wD/AAAAFv8AAAAAAP7/AAAAAAAX/wAAAP8A6//8A//6CP/+AP0b
////A//v/wT///4A/P0U/v/kAO37/wcAAAD//wAAAAAAAAMAAAAEAAAAAAAAAAAAAAD8/wAAAPr/AAAAAAAAAAAAAAAAAAAA
AAD/AAD+AAAA/wAAAAAAAAAAAP8iAAAAAAD/AAAAAAAAB/8AAAD/AOAAAAUADP3/AAD/9gD/AP8A+P4AAP8AADL/AP///wAq
+f8A/xX6//0A/vf//v8A/fv9/wf///8C/v/4//z9JfL/EQAA/wAAAAD9AAAAAP4AAAAAAP8A/gAAAAAAAAD/ABIA/wAAAAD/
/wAAAAAAAAAA/wAAABgAAAAA/wD8/gAAAAD+/gAA//b///8R/xD//AAA8wD9/wAA//8AAAP/Dv8A/wAAAAAAAAAAAAD+AAAA
AAAABQAAAAAAAPn/AAD9Fe///AD8+/79//8V6Pv////r/1n9/vT+9P68+/0GAPX+AP8A//4AAAAADP//AAAAAAAF/wD/AP8A
Cv8AAAAF/QAAAP8AAAAAAAAA/wAAAAAAFgAA/wD5AOj/AAAACwAAAAAA/wAAAAAAAAAAAADsABQAAAAAAAAA/wD/APT/AAAA
AAAAAAAAAP0AAAAAAAAKAAD/AP8AAgAAAAAL/wD/AAAAAAAAAAAAAAAAAAAACAAA/wAAAOYAAAD/Bf0A/wD/////AAAA+f8A
AAAAABT///oA/wDs//8J+OPl9Sj/D/P6+PX+MSQKEvr5GfwZEfkz+vYN/RL14gD8AAD/AAAAAAAA/wAAAA0AAAAAAAAACwAA
AOr/AAAAAP8AAAAAAAAAAAAA9/8AAAAAAPsAAAAAAAAUAAAAAAAAAAAAAAAAAP4A/wAAAAAAAAAAAAAAAPoAEgAA/v/y/gAQ
AP8AAP8A/vX4/////wIA/v8AEP///ywF/wMAAP8AAAAY/gAAAAYA/wAAAP8KAP4AAAAAAADeBwD/AP8AABQAAAAAAAAAAP//
AAAAAAAA/wD+ABoA9QAAAAD//wD/AP//AP//+wAL/woAANgA//8AKAD5/6j8APsACQAAAAD/AAAAAAAA/wAAAAD+AA8AAAAA
/wDy/gD/////AP8A/////wAAAP7/AP/+/wD+//////8T5xAA+AAAAAAAAAAAAAAAAAAAAAAAAAAA/gAAAAAGAPwAAAAAAP8A
AAAX/wAAAAAA//8AAAAAAPv//wAABgD5AP8AAAAAAAAADAAAAAAAAAAAAAAAAAD/AP8AAAYA9gAAAAAA//4AAP/9AP8ADAAA
//8AAAAA+f8AAP8UANUuAAAAAAAAAAAAAAAAAADrAAAAAAD9AAAAAAAAAAD9/QAOAPz+APsAAAAAAAAAAAAAAAAA/wAAAADx
AAAAFAAA4+Ei0+05zyL2+BwqAejZuDv6Gh4c5zTSS/vxGyJEzcv+E/v/FAD4+/7+//n//f0D/////xz9//P//P7u9////vj7
//oABv///v/+//79/vv7+v/+/P/u/v9/6/n/7/r++fr3//n2+/r8BPnR+gn+MSv//Br9Gvr68xcN/ewAAAD/AAAAAAAA/gAA
AAD/AAD/AAAz/wAA/P/oAAD/AAAAAP8AAAAAAAD7AAAA+/8AAAD99QAAAP//CO4ABAAAAAAAAAAAAP8ADQD9AP8A/QAAAP8A
AAD+AAEAAAAAAAAAAAAAAAAAAAAAAAAAAAD+AAAAAAAAAAD3AAD7AP8AAP8AAAAAAAAAAAAAAAAA/wAAAAD/AAAADwAA8QAA
AAAAAAAAAAD/AAAcAAAA/wAAAP8AAAAIABj/AP4AAAAAAADzAAAA/wr//v8AAAD/AP/+AP8A8QAU/wD/AAAAAAAAAAAAAAAC
APUA/wD9AAAA/gAAAAAAEg8AAAAA/gAAAP0AAAAAAP/+AAAA//0A//8AAAD/APwA//4n/Pr2AwD8/P5E+w76Gf0J//0Q//kC
/Pn99vgk5vjvAAAA/wAAAAAAAAD/AAAA/QAAAAAAAAAAAP8A9wAAAAAAAA0SAAAAAAAA//kAAAkAAP4AAP8AAAAAAOwAAAUA
AAAAAAAAAAAAAAATAAAAAAD+AAAAAAAAAAD2AAD9AAD/HgAAAP8AAAD7AP4A/wAIAAAA/wAAAP8A7gAAAAAAAAAAAAAAAAAA
AP4AAAAAAPAAAAAAAAAAAAAAAPUAAAAA+QAAAAAAAP0AAAAUAAAAAAAAAAAAAADs/wAAAAAAAAAAAAAAAAAE/gAAAAAA/wAA
AAAAAAAA+gAAAwAAAAAAAAAAAAAAAAALAAAAAAAA/wAAAAD/AP4AAAAAAAAAAOoAAAAAAAYAAAAAAAAA+gAAAAAAAAAi/wAA
/wAjAAAA/wAA//8AAPf/AAAAAAD4/wAAAAgA2AD/+gAAAAwAAAAAAAD/BAAAAP4AAAAAAP8AAAAAAPL/AAAAAAAAAPsAAAAA
AADy+gAAAAD+4f8AAAAAAAAjAAD4AAAAAAAAAAAAAAAA//8AAAAACgAAAAAAAAAA/QAA//4A/vX97wv9/v4nI//0//H/+P8q
Dfb+//8IAPv4/v8AAP4AAAAA/gD/AAAAAf8AAP0AAP7/AAAA/QAOAP/7AAD/AAAAAPUAAAD/ABoAAAAAAAD//wAA/wAAFQD6
9wAAAP8AAAAAAAAAAgAAAP8AAAAAAAAAAAAAAPb9AAAAAAAA/wAAAAD/AP8AAAAAAAD7AAAAAAAA/wDsEwDbAAAAAAAAAAAA
AAD9AP8AAAAAAAAA//8AAPIAA/4AAAAA/wAAAAD/AAAAAAABAAAAAAAA9QAAAAD/ACwAAP4AAP8AAPEA/wAAABAAAAAAAAAA
KQAAAAAADwDq//8AAAD/AAAA/wAAAAAAAAAAAAAAAAD5AAAAAAAAEO4AAAAAAP3/AP//AAAXEQD+//0A/gAAAP8AAP38AOkQ
AAL/+/79FQAA/////xIA9v8a/wD/AP/7ACb/AP8ABwD+AAAqAP8AHv8AAAD/APkA/wD//gD////mAAAADP8AGgD6/wD8AAAA
AAAAAAAAAAAAAAAAAAAAJgAAFfcAAPz/////BgD/AAAAAP797P///wD6AAD+AP4AAPoN/wAeAAAAAAAAAAAAAAAA//8AAAAA
AAAA8gAAABEADgAA/f/+//z5AAAAAP/+9wAA/yMYAP8AAP8A/f8A/xL2AP///f///w8S/////+3///////8c8v/8//////wG
+/8QAP8A/wAAAP8AAAz/+/wAAP8AFAD/AAAAAP//BP8AAf3//hT6AP7+/v4GBv/5/vH///////D///MB/wsM//8AAAAAAAAA
/wAAAAAA/gAAAAsAAAX+AAAAAAD4AAAA/wD//P8A/wD////6//8A+gAA/gD/Fv8A//8ABv3///8A//b+AAAA///+LAD///P/
AP8AAPwA///2//MOAP/9+/b++wD+/v7+//r/E/7///3/APr2/vz+9PHr/vsAAAD/AP8AAP4AAAD9APsA/wAAAAAA/wAAAAAA
B/z/AAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAABcAAP0AAAAAAAAAAAAAAAAAAAAAAAD9AAAAAAAAAADjFQARAAAAAAb/
AAAAAAAAAAAA/wAA5ucAAAD+AAAA+AAA/AAAAAAAAAAAAAAAABsAAAAAAOUAAAAAAAAAAP4AABH5/vj7HB8W//z9CAH97f39
Df/6+v0S/vAT//wA/P8N//////0AAP8AAAD+AP8A/wAAAAAA/wD9AAD/+xYA/v78//wyAP3+///+9P///w///v////gAA/8A
/RP2AP0A/wAA/wD9AAAA/wAA/gAAAPgAAAD/AP4AAPr5AAAA/wD+B/8AFP0W/P/+AP7//wD/DgD9Dv4A/fsAIP7/9QAAAAAH
AAAAAAAAAAAA/wAA/wAAAA0A+wAAAPsAAAAAAAAAAAAAAAAAAP4AAAAAAAD+AAAAAAAAAAD9AAAIAP8AAP8AAAAAAAAA/gAA
AAAADgAAAAApAAAA0QAA+wBE/gD+AP8A//8AAAD2//8AAAAA7P8A6wD9/xsVAAAAAAAAAAAAAAAA//v//wD/AAD+AAAlAAAA
/gAKAAAAAAAAAAAAACsAAAAAAAAAAAAAAAAA/wAAAO0ADQAAAAD+AAD/AAAAAAAAAAAAAAAAAAAAAAAA/wAA/xQAAAD//v4A
AAD+AP//AAAA4f8AAP//AP/7AAv/+wDV///+AAAAAAAACv0AAAAAAP8AAAAAAAD+AAAAABEA+QAAAAAAAAAAAP8AAAAAAAD9
/gAAAAAAAP0AAB//APQA/wAA//4A+gAAAAAAAAAAAAAAAAAAAAAAABYAAP/6AAAA/wD8+/8A///+/v/2AP3//gD/AAD/TQD8
//8A/P7/AP8A/gD/AP3///////sm/wAA/wIA/wMA///9//Uk/hAAAP//APgAACD5APwA////AAAAIAD3AAAAAADw/wD/AAAA
AP8P/wD+AAD6AP///gAAAP399QAAAAAAC/4AAAAAAAAAAAAAAAAABAD9AP4AAAAAAAAAAAAAAP8AAAcAAAD/AAD/AAAAAP39
EAAAAP/+AAD/AAAA/wD/AAD2/wAAAAAAAP8AAAAA/goAAAAAEQAAFgAAAAAA7wD//P4AAAD+AP4A/wAA+wAAAPoAAAAAAAEA
AAAAAPf9AAAAAAD//wAAAAAAAPUAAAD5AAAAAAD/AAAAAAAE/QAAAAD4AP8AAAAAAAAAAAAAAAAAAAD//wAAAP8AIP8AAP8A
/wAAAP8AAAD/CAD9AP4A/gAAAP8AAAATAAr/AP8AAAAA9gD/AAAAAAAA6wAAAAD/AP7+ABcA/gAJAAoUAPv/AP8AAAAAAAAA
AAAAAAAAAAAAAAD8AAD92wAAAP/4/P/qAP////////f8/v7///7//Pz/Pf/9/vn+/+AA/v/9AAAAAAAAAP8A/gD/AAQFAAD/
AP8A//rvAAD///0IDg4A/wD///8M/Af/9f/9/gAW+f/w//v44gn/Ev8A/wAA9vf//v8AAAD9/wAAAAD7/Pn/AAD/AAv//gAA
AAAAAAD/AAAAAAAAAAD/AAAAAAAAAAAAAAAM/wAA/RX7/Q3//fT7Iv3+5/n8A/4Z4f8B8P3t/Or9MwP9/gAAAP8AAAAAAP8A
AAAAAAAAAAAAAP4AAA0AAAIAAAAAAP4A/wD/+gAAAAAAAP8AAAAAAPj/AP4AAAD79gAAAAAAAAAAAAAAAAATAAAA/gAAAAAA
AAAAAAAA+v8AAAD+AAD9AAAAAAAAAAAAAAAAAAAAAAAA/AAAABMAAAAA6gAAAAAA/wAAAAAAAAAAAAAAAP8AAP8AAAAS/QAA
AAD+AAAAAAAAAAAA/iUAAAAABwD+/wAAAAAA4AAA/wP/FQD/AP/+////AgD8/wAA/wAA/v4A/P8Y/tX//wD/AP///wD///7/
/RsA///9/wD7AADtAAD/Ef/N/f8K/wAA/v8A/wD//yP5AP//AwAAEwAACf8AAP8AA/7//wAAAP8AAAAAAAAA8wAAAP8AAAAA
AP8AAAAAAB/+AAA4AP8AAAD/AAD/AAIA/f8AAP8AAAD7AAAA+ADl//wAHQAAAAAAAAAA/wACAP8AAAD/AAAA+wAAAP0A7gAA
AAAAAAAA+f8AAAAAAAD1AAAAAP8VAAAAAAAAAP8AAAT96A//9QD6F/39/v/1CfT/+f8A//T7/RH+Av4P3v33AAAAAAAAAAAA
AAAA/QAAAAAA/wAAAAAAAAAACAAA/wAAAAAAAAD/AAAAAAAAAAAAAAAAAAAAAAAAAPwAAAAPAP///gAA/gAAAAQAAAD+AAAA
AAD/AAAAAAnz/wAA/wD//wAA//7//wAAAP//AAD/AAD+/gAA//4ABvcAAP3y/fz33fL8/f79Gv/7/v3+//soCeP++f79+hcJ
+/f+8/79+d30/f///xP//v/9////KP7o//z///v8Cv7/AAAAAAAAAAAAAP/+AAAAAAAAAAAA/wAAAP8A7gD/AAAAAAD/AAAA
AAAAAAD+AAAAAAAAAP4A/gAAACMA/wAAAAAAAAAAAAAAAAoAAAAAAAD/AAD/AAAAAAD1AAAAAAAAAP8AAAAAAAAAAAAAAAAA
/QAAAAAAAAAAJAAA9wAA/QAAAP8A//8AAAD9/wAA/wAA//gAAAD6AAj//wD3AP0AAAD/AAD/AAAA/gAAAP8AAAD9AAAA/AAd
/wAA/vnm/v4A/er+/f79+vv9//f/Kf4A/f79/vL+LPz9EgAI/wAAAAAAAAAAAAAAAAAAAAAAAgAA/wAAAPcAAAAA/AAAAAAA
AAAAAAAAAAAA/AAAAAAAAAAAAP/8AAAG/vz4//7q/f7//v////j9/xD/BtP6/v/8/v77/P799/j6+Pzj/+b3+/r98O87Yxby
EU39+uz8BQH7/dwRCdMAAP8A/wAAAAAAAP4AAAD/AAAAAAAAAOYAAAA1AAAAAAAAAAAAAAAAAAAAAAAAAAAAGgAAAAAAAAAA
+wAA+P8AAAAAAAD/AAAA7AD2AAAADAAAAAAAAAD/APIAAAAAAAD/AAAAAAAAAPvzAAAAAAAcAAAAAAAAAADrAAD7/wD///gA
/wD//gD/AP4LAAAAAAD//v8A+P8A9f//AP7+/v/8AP7//v7/BP8jTv///gz/9fz/Jvz//6j//+kAAAAAAAAAAAAAAAAAAAAA
9ADzAAAAAAAAAAAKAAAA/wAAAAAA/wAAAAAD////AAD//gAA+QAAAAAA/xkACP/9/gD8AP4V////AAD9/wAA/wAA/Pz6/P/5
/C7//wAAAP8AAAD//gAAAAAA/wAAAAAAAP7+AAAA/gD0AP8AAAAAAAAA/xsAAAAAAP8AAAD/AAAA//oAAAAA+QAAAAAAAAAA
AAD9AAAAAAAAAAAAAAAA/wAAAAD+/wUAAAAA/gAA/QAAAAAAAAAAAAAAAAAAAAD/AP4A//8VAAAAAP////8A//////8AAP//
AAAAAAAA8f//AA/8NwD/AAAAAAwAAAAAAADy/wAAAAAAAAAAAP/8AAD9AOUAAAAAAAANAAAAAAAA9P8AAAAAAAAAAAAA/wAA
/wD5AAAAAP4AABAAAAAAAAAAAAAAAwAAAAAAAAD/AAAA+A0AAP8TAAD/AP8AAP8ABv8AAP/9APsAAPwA/f8A//n/AP3/AP8A
AAD/+f//AAAA//8AAAAAAP/6AAAA/wAfAAAAAAAAAAAAAPwAAAAAAP8AAAAAAAAAHQAAAAAA5gAAAAAAAAAAAAD9AAAAAAAA
AAAAAAAAANQAAAD/AEEAAAAAAAAAAP38AAAAAAAA9wAAAAAACf8AAAAAAAAAAAAFAAD//wAAAPsNCwAAAP//AAAAAAD/AAAA
APwA9/8AAAAA////AAAAAAAA/wD8AP0AAAAAEv8AAAAAACj1AAD//vgb/wD/Hf/+/yH/CP7+AA7/AP39D/j/+//0Gf4UAAAA
HQAAAP4AAAAMAP8AAAAEAAAAAAAAAP4A8/8AAAAA+wAAAAAAAAAABgD8AAAAAAAA/gAAAAD/ABv/AAAAAP8cAAAA//8A+P8A
/gD/AAQAAAD/9QD//wDh/wAAAP//AP/5AP8AAAAAAAAAAAAAAPn//wD9APwAFf4AAAAAAP//AAAAAAD/9gAAAP4AAAAACP8A
AAAAANH+AAAAAAD//wAAAAAAAP0AAAD/AAAAAAD/AAAAAADu/wAAAAD/AAAAAAAA/wD9AP0AAAAHAAAAAAD/AAAJ/P8AAP78
9P/8APn///7/AP/8/P/1/xH/F/7/+f4N/u34//cA6v8A/wAAAAAAAAAAAAAAAAAAAAAAAP4AAP8aAAAAAAD/AAAA+wAA/wAA
AP/+AAAAAAAH/wAA//0A/f0AAAD6/wD/AAAAAAAAAAD+AAAAAAAA/gAA/wAAABAAAAAAAPkAAAD/AAAAAAAA/wAAAAAAAA4A
AAAAAAAE/gAA/wD/APzp//j///8B//v///P//hv9/f///xAA7/7+/AAAAAD9AAAAAP8AAAD/AAAAAP8AAAAAAAAFAO0AAAAA
AAAAAAAA+QAAAAAA/QAAAAAAAAD/AAAA+AAXAAAAAAAAAAAAAAAAAAAAAAAAAPMA/wAAAAAAAAAA/wAAAAD7FwAAAPv/AAAA
AADy/wAAAAAA7/8A/QD//wn+/wAA9gAA/gAAAAAAAAAAAAAAAAAAAAAAAP4AAAD7AAAA////AP8i//3///8A////AP8A+9gA
/AD//wAA8v8ADf8A/v//AP/8////FgD9//4A//8A+f//AP/8ACz//vsAAAAAAAAA/gAAAAAA/wAAAAAAAPkAAAAAEQADAAAA
//H/AP4T/P////8A////AP8A/fjy/v/8////APn/9QAA/wAAAAAAAAD/ABsAAAAAAOoA/gAaAAD/APwAAAD///8A/gAc/f//
AAAA//AAAAAMAP4O/////gDY//788/jx92rt5hv6+PcB+/XsKvr8ETEG7ffY+QTxCfn6DwD+AAAdAAAAAAAAAAAA/wAAAAAA
AAAA/QAAAPcAAAAAAAAAAAD9AAAAAAAAAAAAAAAJAP8AAAAAEADvAAD+AP4AAPYAAAAAAAD/AAD6BAAAAAD9AAD/AAAA8f8A
AAD/AAD7AAAAAAAAAAAAAAAAAAAAAAAA/wD/APkAAAAA/v8AFAAAAAAAAAAAAPsAAAAAAAD+AP4AAP/nAAAAAP7///gAAAAA
AAD/AAD/DQAA/wAA8wD7AAD+wf4AD//8/v8DAP8A////AAD+/vj/ABIAAf//+f/+/c//AP8A/v8A9wAA/wAAAP8AAP8GAAAA
AP79APsA9wAf/wAAAP//ADUA//8AAAD+AAD/CQD/AAAA/QD+AAD/8/8AAAAFAAAI7wAAAAAAAAAAAAAAAAAqAgAAAAAAAPMW
AAD+Dfv/9AD5Lf7+////7wb//////xT8//L+Fv0L/f4LAP3//+MAAAAAAAAFAAAA+wAAAAD/EAAKAAAADvYAAAAAAAAAAAAA
AAAAAAD/AAAAAAkAAAAAAAAAAP8AAP8AAAD/AP///AD/APwA/v8AAAD2+QD/AAD//wAr/vn7AAAAAAAAAAAAAAAAAAAAAAAA
9gAAAAAAAAAA8wD6+wAAAAAAAAAAAP8A/QD//wAAAAAAAAAAAP8AACn/AAD++P/+FgD//////wz///7//wAAAPv///7+9P/e
Qv8AAP4AAAoAAAAAAAAHAAAAAAAAAAAAAAD/AAAA+gsAAP/6/wANAP8A//8AAQAA/wAAAAAA//8A///+AO0SAAAAAP/0AAD/
AP8ADQAA/yAAAAAAAAX+AAAA/wDeBQAAAAAA/wAAAP8A//4AAAAAAAAAAAAAAP8AAO0A+f8AAAAAAP8AAP8AAP8AAQD0AAAA
AAAA/w0AAAAAAP/7AAX9AP8AAAAG////AAD9//8AAAAGAPst/wAA/gD4////AAD//gAAAAIAAP8NAP8AAAAAAAD/AAAAAP8A
//oABAAAAP4AAAAAAAD/CgAAAAAAAAAAAAAAAAAAAP/6AAAA/f8AAAD//hEaAAAA//8AAAAAAP4gAP0A/f8W//8IAAAAAAAA
AP8SGgAAAP8AAAAAAAAA/gAAAP0A/QAAAAAA//8AAP/+//8AAAD5/wAAAPkA//4AAAAIAPT///0AAAAAAAAA/wAAAAAAAAAA
AAAAAAAAAAAACgD8AAAA/QD7//8A/vv++//8/+f9AP/+/f/3/f///gUA6P1///8A/wAAAP8AAP8AAAD9/wAAAAAA/wAAAP8A
AP0AGQD/AP8AAAAA/gD/APwA8wAAAP/+AP//AAAA/wD3ABwAAP//AAb9AAAAAP8AAP//AAAAAAkDAP/+AP////8AAAAAAAAA
AAAAAAAAAAAAAAAAAAAABAD/AAAAAP8AAAAAAP8AAAAAAAAAAAD+DAAAAAAHAP8AAAAAAAD+AAD8AAD/AAAAAAAAAAAAAA0A
AAAAAAD/AAAAAAAA/gAA/gAAAAAAAAAAAAD/AAD/AAAAAAAAAPsAAAAQAPIAAAD/AP///wAA/wAA/gYAC//8AAAAAP/+AAAA
AAAm9AAAAP8ACQoAAAAAAP/0AAAAAAAAAAAAAAD/AAD///8AAP8AUAAAAP0A//wAAADx/AAAAAAA/P8AAP35APb//gD/ADIA
AAD/AAD9AAAA9P0AAAAAAP//AAD+/wD/AP8AAAAAAAAA//4AAAAAAP8AAAAAAAAA+QAAABQA/wAAAP3//PT+//35/Oj+7P/9
3P7///3+/vv5/n/0/9f7/fQAAAD/AAAAAAAAAAAAAP8AAAAAAAAA+gAX9wD3AAAAAAAA/AAAAAD/9AD1AO//AAAAAAAA/wAA
EwAA//8AAAw72vwO/uvu+PX6+ijYBfH5/M77S+8clPf08CD08tr92/j/7v/7+/79/v0M9Qn1/v/3/wj8/en9Dv0hCP3oAPv/
AP8AAAAAAAAAAP8AAAAAAAAJAAD+AAD/DQAADf/9/QD/AP3///8AAPH5/wAAAP4Ay/7//f/+/zPo//kAAP8AAAAAAAAAAAD6
/wAAAAAAAAsAAAAAAAAYAAD/AAD/AAAA/wAAAAAAAP4AAAAAAAAHAAAAAAAA9v8AAAAF/wAWAAAAAAAAABQAAP8AAP8AAAAA
6wAA//j/AP////4A/wD//wD/AP8A/AYAAAD5AAn//////AATAP8a/xD9AP4A//8A/wAAAP//AP8A/QDq/wD9///+Cf8A9QAA
AAAAAAAAAAAAACEAAAAAAP8ABQAAAAAAAPsAAP4ACf8A/wAAAAAAAAAA/wAAAAAAAAgAAPwAAAD8AAAA/wD5AAAA/f8AAAAA
AP8AAAAAAAAl/gAAAP8ABP0AAP4i+//8AP38/v7////4/f/+/+b/Kfz+1/75+9YS+vIAAAAAAAAAAAAAAAAAAAAAAAAAAAEA
AAAAAAD7/AAAAA3+AP8AAAAAAAAAAAAAAAAAAAAAAAD+AAD/EP8AAAAIAAD/AAAAAAAAAAAAAAAAAP8AAAAA/wAAAPUAAAAA
AAAAAAD//wAAAAAAAAAAAAAAAP4AAAAA/wAFAP8AB/IVDCLvEPj59vfz+BH5+PwENCbsDhoNEfj86xL1EAAAAPwAAAANAAAA
AgAAAAAAAAAAAAAAAP/7APT5AAAAAAAAAAAA/AAAAAQAGQAAAP8AAAAAAAAAAAD3AgAAAAAA/gAAAPkAAP8BAAAAAAAAAAAA
AP0AAAAA3gkAAAAAAAD/AAAnAAAAAAD/AAAAAAAAAAAAAAD7APMAAP4AAAAAAPYA/gAAAAAAAAAAAAAAGwAAAAAAEQD4AAAA
Dv//BvwAF/v//v0M/wD/+v8I/v//EyH/Dv//0QD//wAAAPkAAAAAAAAADQAAAAAAAA8AAAAAAP8AAPP/AP4AAAAAAAD/+gAA
AAAAHQAAAAAAAP8AAAAAAAAK+gD8APwAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAA9wAA/wAA+gD/AAD8AAAAAAAWAP4AAAAA
/wAADgAAAPcGAAAA/v8AAAAA/wAAAAAA+wAAAAAAAP8AAPgA/wAnAPsAAAD/AAAAAP8AAAAAABgAAAAAAAAAAAAAAP4AAgAA
8f8AAAD/AAAAAAAA/wD8AAAAAAAA//4AAAD5AA//AAAA/wAALgAAAAAAAPoAAAADAAAAAAAAAPkAAADfBwAAAAAAAAAAAAAA
AAAAAP8AAAAAGgAAAAAAAAAA9AAA6gAA/wD/AP/1//8AAAD//wAAAAAA/v8AAAD1ACD/AAAAAAAA/wAA/wAAAAAAAP8AAAAA
AP8AAAAA9wAF/wAAAAD/AAAA/wAAAAAAAP8AAAAAAAD/AAAAACoA7gD/AAAAAAAAAAAWAAAACAAAAP8AAAAAAPwAAAAAAOoM
AAD/8voA+gD+////AAAA+f8A/wAAAAj///wA///0+wACF/z//f4A/v7///8DAP3+Bv//IwD+Gvj///kACzz/9AAAAAAAAAAA
AAAAAAAAAAAAAAAAAB/5AAAAAAAAAAASAAAAAAD/AAAAAAAA/wAAAAAAAAAAAAAA/AD0AAAAAAAAAAAAAP8AAAAAAAAAAAAA
AAD//wAAAP8AF/8AAP///f3sAP/+/v4O8wD9/v4A/wAA+v79/f3d/+z8/wAAAP8AAAAA/wAAAAAA/wAAAAAAAAAAAAD+AAD2
AAAAAAAA/gAAAAAAAA0AAAAAAAAAAAAAAP8AAPgA8gAAAAAAAAAAAAAAAAD9AAAAAAAAAAAA/AAAAAD/AOoAAAAA//8A+wAA
AAAABwAAAP8AAAAAAAAA//8A/AD9AAAAAAAAAAAAAAAAAP/+AAAA/wAAAAAAAAAAAAAAIP8AAA8AAP//AAAAAP//9wD/APIA
AAkAAP8AAP/7AA/6AP4AAAAAAAAAAAAAAAAA/wAAAAAJAAAAAAAAAAD/AAD+DwAA//8AAAAAAAD3AAAA8gAAAAAAAAAAAAAA
DPsAAAAAAAAAAAAAAAAA/wAAAAAAAAAAAP8AAAAAAO3+AAAA/wAAAAAAAAAAAAAA//8AAAAMAAcAAAAAAAD7AAD4AAAA//8A
AAAAAP0GAP/+AAAAAAAAAPUAAA4A4gcAAAAAAAAAAAAAAAD9AAD//gAAAAAAAAD2AAAPAPgAAAD/7v7//AD++v7+/wIA//7/
AP8AAN/+/////QANMP8A/+7+AP0A/v3//v8CAP///wAAAADk/////+oA6Tv/AAAG/wD+AP//AAAAAAAAAAAAAAAAAQAA/QAA
AP/8AAD/9gr/+gD8/v/+/wD//f3//wD5//3+/fH///4I9/8QAAD/AAAA/wAAAAAAAAD/AAAAAAAMAAAAAAAA5fsAAAAH/wD7
AP//AAAAAAAAAAAAAAAAAQAA+QAAAPD9AAAA/f8AAAAAAAAAAAAAAAAAAAAAAPUAAP8AAAAkAAAAAAn/AAAAAPcAAAAAAAAA
AAAA/gD9AAAAAP8A6QwA/wAA/wAAAEv/AP8AAAD+AAAAAAAAAP8AAAD/AMcA/wAAAAD+AAAAAAAA/wAAAAAA+gD/AAAA/wAA
DwDvAAD/AAD/AAAAAAD//wAAAPL/AAAAAAAAKgAAAP8A/gAAAP///wD/AP8A//////7w+AD4APP//hMA//8A+xr//A0AAAAA
AAAAAAAAAAAA8P4AAAD8AAAAAAAAAADqAAAPAP8AAAAAAAAAAAAAAAAAAAAAAAAAAAD/AAD7CgAAAAAAAAAAAAD5AP8AAAD9
AAAAAPwAAP4AAAD4AAoA/wMAAAAAAAAA+QAAAAAA/QAAAAAAAAD/AAAA+AAXAAAAAAAAAAAAAAAAAAAAAAAAAAAA/AAAAAAA
AAAA8gAAA/8A/AAAAP//AAAAAAAOAAAAAAAA/v4AAAAAAAT//QQAAP4AAAD/+wD/AAAA/gAAAAAAAP8AAAAA/wAe/wAAAPn/
AAAAAAAAAAAAAPIAAAD/AAD+AAD9AAAA+QAAAAD6/wAAAAAAAAAAAAAAAAAAAAAA/wAA/gAAAP8AAAD/AP8AAAD/AAAAAAAA
AAAAAAAAAAf+AAAA/wAI/wAAAAD/AAAA//8AAAADAAAAAAAA/wD+AAAAAP8A/B0AAQAA/wAAAP//AAAAAwAAAAAAAP8A/gAA
AAD/APwdAAEAAAD/AAAA/wAA/gAAAAAAAAAAAAD+/wAAEAD9/wAA///8///u/Rv//v8AAP7+AAD//yP+/f79/w3/Dv3+AAAA
/gAAAAD8AAAAAAAAAAAAAAAAAAAAAAAMAPMA/wAAAAAAAAAABgAAAAAAAAAAAAAAAAAAAAAA8QAXAAAAAAAAAADv//8AAAAA
AP8AAAAAABUAAAAAAAv/9gAAAAAA/wAAAAAAAAAAAP8AAAAAAP8AGgAAAAAAAP79AAEAAP8AAAAAAAAAAAD/AAAAAAD/ABoA
AAAAAAD+/QABAAAAAAAAAPz+9wAAAP//AAAAAAAAAAAAABAA8P8AAAAAAAAAAAD8/vcAAAD//wAAAAAAAAAAAAAQAPD/AAAA
AAD//gAAAAAA//IAAAALAAAAAAAAAAAAAADp/gAAAAAAAP8AAAAAAAD7AAAABwAAAAAAAAAAAAAA8f8AAAAAAP7/AAAAAAD/
/wAAAPwAAAAAAP8AAAAAAD/7AAAAB/0A/AD+/wAAAAAA//8A/wAAAAP///wA+wD7/AAAAAf9APwA/v8AAAAAAP//AAAAAAAE
AAD8AP8A/PwAAAAA/gAAAAAG/wAA/wAbAAAA/wAA//8A/wD+H/L/AAAAAP4AAAAABwAAAAAA/wAAAAAAAP8AAAAA/gD+AAAA
AAAA/v8AAAAAAP8KAAAA/gAAAAAAAAAA/wAA+wYAAAAAAP8AAAAAAAAAAgAAAP8AAAAAAAAAAAAAAP8JAAAAAAD/AAAAAAAA
AAcAAAD/AAAAAAAAAAAAAAD8/QAAAAD6AAAA/wAAAAAABhAAAAAAAAABAAAAAAAA9f4A/wAAAPwAAAAAAAD/CgAAAP8AAAAA
AAAAAP8AAP/xAAAAAAD9AAAAAAAAAAEAAAD/AAAAAAAAAAAAAAD/8gAAAAD/AwAAAPsO9/7+AP8fAAAAAAD/AAAA//4A/P8A
AAAAAAAAAAD/AAAAAAAAAAAAAAAA//8AAAAEAO3/AAD+//j///n++v///xMf9/7//wnxEOr+////+P8U/v8DAAAAAAAAAAAA
AAAACQAAAAAA/wD8/wAAAAAA/gD//wAA/wAAAP/8AAAAAAAGAAAAAAAA+AAAAAD5AAMA/wAAAAAAAAAAAAAAAAAhAAAAAAD9
AAAAAAAAAAD/AADz/v/6/xUAIfz+/f4ABf/8//7/Hf7u/QH9+vn/B/3+6v8A/AD/ACL+//8AAPL0/gAAAPkA8P/+AP/6ACT/
//kAAP//AAAA/wD/AAEADv8AAAAAAP//BQD8AAD1//8AAAAAAAAAAAAAAAD+//AAAAAHAgAAAAAA/wAA+wAA8gAAAAAAAAD4
AAAAAAAAAAAAAAAAAP8AAAAAAAUAAAAAAAAAAAAA+AAAAAAAAAAAAAAAAAD/AAAAAAAFAAAAI/v1D+739PgERvMjEfnhBPzr
5hznKfsJCQn85hQaMAAAAAAAAAD/AAAADwDxAP8A/wAAAAAAAAAAAPX+AAAAAAAA/gAAAAAAAAMAAAD/AAAAAAAAAAAAAAD9
/gAAAAAAAAAAAAAAAAD/+v8AAAAA+P8AAAD//wAA9///Ff8A/wAAAAAAAP8AAAAoAAAAAP8A/P4A/AD/APQA/wAAAAAA/gAA
AAAAAAAAEQAAAAAAAAAPAP8AAADvAAkABv34EvP3+fsHOvURGN36B/324x3u9f0OAg79LBwBDP8A///8AP7+/////v/dFvv/
Ffr//f7////+APj2I/8AAAAAAAAA/gAAAP8A6gAAABb+AAD/AAAA/wDrAP4AAAAAAP0A/gAAAAABAPoA/wAAAAAAAAAAAP8A
/PwAAP79/f77AAr+/v7+7f/T//b//fj//+/+9f/+5gb7/wgAAAAAAAAA/wAAAAAA/AAAAP8AAAD9AAAAAADxAAAA/v39//sA
C/////73/9j/9////wD/9P/2//7mH/7//wAKFv//AP8AAP8A/wD1/wAAAAYA/gD//vsAACT/AAAACwAAAAD/AAAAAAAA9gAA
AAAAAP4AAP4AAAAAAAAEAAAAAAAAAAAAAAAG/AAA/wAAAAAAAAAAAAAA/RsAAQAA/gAAAAAA/wAA/wAcAAAA/wAA/wAMAAAA
AP4AAAAE4S/z8wb06fj1+hHo+vTr9foCxt069vn38vgT1h8F/wD/AP8A+f///wD///3/9wD/CwD//wAAAPoAF/8J/QAAAAD/
AP4GAAAA/wD/AAAAAAAAAP8A/wAAAOoAAAAA/gAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAADwAAD9APv/AP/3//8AAAAAAP3/
AAAACvj9AAD3AAAASwD7/QD/GgAAAAAAAAAAAAD+AAAAAAAA/wAA/wAAABUAAAAAAAAAAAAA8QAAAAAAAAAAAAAAAAAAAAAA
BQDkAAAAAP/+AAAAAP8AAAAAAAAAAAAAAAD9AAD/AP0ALv8AAAAAAAAAAAD9AAAAAAAAAAAAAPIAAAAAAAD7AA4AAA0AAAAA
AAAA/wAAAAAAGgAAAP8AAAD+AAAAAADu/v8A+QD+AP8A/wAAAAADAAD//wAAAAAA/QAYAP8AEvYAAAAAAP0AAAAAAAD9AAAA
AAAAAAAAAAD//wAAAOMAAAD//f8AAAD5AAD/AAAA+v8AAAAAAPr+AP7//wD1AP8Y/wAA//8gDP4AAP/+AP8A/AD/9PQADQAA
/wAA7fL/AgAAAAAAAP//AAAAAAAAAAAAAAAAACIAAAAAAM4A/wAAAAAAAAAAAAAAAP8AAAAAAAD2AAAAAAAAAAD6/wARAAAA
AAAoABUAAAAAAAAAAAAAAO0AAAAAAP4A/P//AAAAAAAAAAAAAAAAAAD2AAAAAAAAAAAAAAAAAPwAAA4AAAAAAPQAAAAAAAD0
AAAAAAD40QAAAAAAAAACAAD0APAPAAAAAAAAAAAAAAAAAAAAAAD3AAD2AAAACAAAEAAAAAAA9gAAAAAAAAD/AAAAAAgVAAAA
AAAAAPoAAP8AAAAAAPT+AAAAAAAA/wAAAAD7FAAAAAAAAADsACT/AAD/AAAA//0AAAAAAP8AAPsA/AD//wAAAPEAOQD4AAAA
AP8AAAAAAAD+AAAAAAAAAAAAAP/9AAD9/84AAP8AAAD/AAAAAAAAAAcAAAD/AAAAAAAAAAAAAAD4AAcAAAAA/wAAAAAAAP8H
AAAAAAAA/wAA/wAAAP8A4////wAAAAAAAAAAAAAAAAAAAAAAAA8AAAAAAAAAAPEAAPoAAAAAAAAAAAAAAAAA/wAAAAAKAAD/
AAAAAAD7/wT5AAAAAAAAAAAAAAAAAP8AAAAADQAAAAAAAAAA/v8A+v///v//9v/2///+//39/wD/Chb6/P//8f/6/x0F/w4A
AAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAD2BwAQNwvz8uT/9fz6+vb83Q358fv7/f398Pn0+vIP9P36JgAAAP8AAAAAAAAA
/gAAAP8AAAAAAP8AAP8AAPf9AAAAAAD/AAAAAAAAAP4AAAD/AAAAAAD/AAD/AAD3/QAA//79APgA//r////6AP3+//8A/gAV
/gD///f/IPL/DAAAAAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAAAPsAAAQAAAAAAAAAAAAAAAAAAAAA/wDzAAAAAAAAAP/wAAAe
AAAAAAAAAAAAAAAAAP0AAAD/AAAAAAD/AAAABAAA/v7//v/4AP//AAAA/QAA//4AAP4A/wUA/wD/ABD8AAIAAAAAAAAAAAAA
AAAAAAAAAAAAAP8AAP8AAAjwG/4ACAD+AAAA//7//wAAABj/AAD/+gD9/QAAAP8A5///BQf+AAD6AAAAAAAAAAAA/wAA//8A
APwA/gD+/wIAAAH+//8AAAD7/wAAAAAAAAAA/wD/APz9/wAA//wB+AAFAAAA/wAAAAAAAP0AAAAAAAAAAAAAAP8AAAAADAAA
AAAAAAAAAAD/AAAAAAAAAAAAAAAAAAD/AAD/ADgAAAAAAP8AAAAAAAAAAAAA/wAAAAAAAAD/AAAA/QD2EAAAAAD/AAAAAAAA
AAAAAP//AAAAAAAEAP8AAP8A8AAAAAAAAAAAAAAAAAAAAAAAAAAAAP0AAAAAAAAAAPwAAAUAAAAAAAAAAAAAAADyAAAAAAD/
AAAAAAAAAAD3AAARAAAAAAAAAAD/AP8AAAAAAAAA/gAA/P8AAAAA7QAAAgAAAAAAAAAAAAD//gAAAP8AAAAAAAAAAAD+ABP/
AAAAAAD//wAAAAAAAP8AAAD9AAAAAAD/AAAAAAAO/QAAAAAA/wAAAAAAAAD3AAAA/QAAAAAAAAAAAAAA8/4AAAAAAPkAAAAA
AP/8/gD+/wAAAAAAAP//AP7/ACT9AAD/Hf4A/gD/AAAAAAAAAAAAAAAAAAsAAP8AAP/S/gAAAPX/AAAA//8AAAAAAAAAAAAA
AADrAAD9AP8AEfwAAPU13/mu6e/k+PUH7NoIJP79+z8vBfIFCvb+8AkD8er//////AD+AAD//wDs//8AAAD+APv/Df//+/8q
/wD+AAAAAAAAAAAAAAAA9P8AAAAA/wD+AAAAAAAA2QAA/wDo/QD+APv+AAAAAAD+/QAAAAAA+f8A/gD/AEL//wAA/wAA/wAA
AAAAAAAAAP8AAAAUAAAAAP8AAAAiAAD9AP7/AAAA//AAAAAAAP8AAAAAAAD4/wD/AP8APvf/AP/u/gDVAP8A//////3/Kf//
AP8A/v//Q////wP+AP8ADQAA/wAAAAAAAAAAAAAAAAAAAAAAAPsAAAD7AAAAAP8AAPIAAAAAAAAAAAD7AAAAAAD9AAD/AAAA
+gAAAAAc/wAAAAAAAAAAAAAuAAAAAAAA/wD//wAAAO/3AAAAAP8AAAAAAAAAAAAA/QAAAAAAAP8AAAAAAAAO//v9AAAAAAAA
AAAAAAAAAAD/AAAA/AD/AAAAAAAA/wAA7/8b/gD/AP/7AP8AAAD7/wAAAP8A/P//+f//ABP+//cAAP8A/wAA/wAAAAAA/xgA
AAAAAPwAAP8AAAAcAAAA/wD/AAAA+fb//wD+AP4eAAD//wDw//8ADPsACv//AfwL9//u/xoq/fv+/wri/P7+/vr+V/j98P0O
/K/3+Q4A/gAA+QAAAAAAAAAAAP8AAAAAAAAAAP4AAP8VAAAAAAT/AP8A/gAAAAAAAAD/AAAAAAAJAAD/AAAA9f8AAAAAAAAA
AAgAAAAAAAD//wAAAAAA3QAAAAAAABH/AAD/B/8A/gD0/wD/AAAA+v0AAAAAAA7/APsA/ADu//8LAAX/AP8AAAAAAAAAAAD/
AAAAAAABAAD/AAAA8gAAAAAI/QD5AP//AAAAAAD/AAAAAAAABgAA9QD///7/AAD/AAAAAAAA/wD/AAAAAAAAAADvAAAAAAAA
AgD3AP///gD2AAAA/wAAAAD7AP0AAAD+AAD5AAAAABgA+AAAAAAAAA0AAAAAAAD+/AAAAAAAAAAAAAAAAAAAAP77AAAAAAAN
AAAAAAAA/vwAAAAAAAAAAAAAAAAAAAD++wAAAP//AP8AAAAAAAAAAAD/AP4A/gAA/wD//wDwBP8A3Pz8+/7xG/3r/f3+BvPd
+wQL8/jvGvL+8f389gP4/s8AAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAADxAAD7AAAA//8VAAAAAP/uAAAA/wAAAPcAAAAA
/wAAEf0A/wAAAAAAAAD/AAAAAAAAAPsAAAAAAAAA/wAA//sAAAAAAAAAAAD//wD/AAAA/xYAAAAAAAAAAAD1/wD8/wAAAAAA
AAAA//8A/wAAAP8WAAAAAAAAAAAA9f8A/P8AAP//BAD/AB77//8AAAD8/wD7APwA/f///wD//wT//+4A/wAAAAAA/gAAAAAA
/QAAAAAAAP8AAP8AAAAXAAAA////+/4A//7//v/q/P7//wAA/wAA/AD//wAI2PsQ8gD/AP/+AAAAAAAA7f0AAP8AAP8AAP0A
/wAAACj8APsAAAAAAAD/AAAAAAAAAAAAAAAAAAAAAAAAAAAMAAD/AAAAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAAAADAAA//P4
7ycN7NDyaNsq7OYB8PH29eTi6yfU8f8X8fT5M+b///8M/wD/OP7/5v7///8R/P//AP/8D///9wDR/P8AAAD//wAAAP4AAP4A
AAAAAAAAAAAA/hIAAPoA+f4AAAAAACIAAAD/AAD8/wAAABEAAAAAAADzAAD/APsAAAAAAP/6AAAAOv//+wAA//8A/QD/AAD+
F/8A/QDi/wAAAAAAAAAAAAAAAP8AAAAAAAAA/wAAAAAAAAAA9wAA+v7///7/Hv8A////AAD//wAAAP/0AP8A/wD+/zj//v8A
AAAAAAAAAAAA/wAAAAAAAAAAAAAA/gAA/wDnAP4AAAAA9wAAAAD/ACT/AAAA/wAAAAAAAPYAAAAA9v8AAAAAADUAAAAA/wAQ
+AAA//8AAAAAAP/+AP8DAMj+AP8AAAAAAO8AAAAAAAAAAAAAAAAA+gAAAAAAAAAjAAAAAAAA+AAAAAAx/Pn/AAAAAAAAAAAA
//4AAP8A+QAAAAAAAP8AAP///wD9AAAAAAAAAAAAAP/8AAD5AAQA+gD///8K/////wX+Gv7////+APz/+f/9EP7/Af74///u
/wD/+wAA///+/+v//f//APwA/wD//vAA/xL/Nv/6CwAAABAAAAAA/gD9AAAAAAAAAAAAAAD9AAD/APUAAAAAAAAAAAAAAAAA
EP8AAAAAAAD/AAAA/wAAAAD4AAD7/wD/9AAA//////UAAP7/AAAA/gD///P///j/Lf/+Iv7+/gcVAP3//f73Bv8Y/f///Pn/
+fj8/gz9/w8KN+4A/v//AADhAAAA/v73AAAAAAD/AP4A/P8A/QA8/wD/////+/4A/wD//xb+/v////8A/v8A/wf+///+Lv//
+gAA//4AAP////L+AAAAAAAAAAAAAP/kAAAPANn//wAAAAD+AAAAAP8A/wAAAAAAAAD/AAD/BwAA/QD6AAD/AAAA/wAAAAAA
//8AAAAAAAAA/QAAAP8AAP8A+QAA/wAAAAAA4v8AAAAAAAAAAAAAAPQAACIA/wAAAPMAAPcAAAAAAAAAAAAA/wAAAAAAAAAA
AAAAAP8AAPz2AAAAAAAA9QAAAAD/AA0AAP0AAAAACQAA/wAAAAAA/wAAAAAAAAAAAP4AAAAAAAD/AAAAAAAAAPwAAAALAOwA
//8AAAATAAAAAP8A+P8AAAAAAAAAAAAA/gAAAADz/wAAAAAA/QAAAAAAABD8+QAA/AAA/wAA//8AAP8A7/8A//8A/fkAAP/+
SPr+/wD4/wAAAAAA//b+AP7+AAz/E/8A//8Q/gAAAAAA/wAA/QAEAAAAAAD/AP8KHQAG/v8A/AT49v0g99X7/AUG6fP6/v79
9/Ip9g/5/ej9CA/5CQAA/wAAAP8AAAD/AAAAAAAAAAAA/gD+AAD/AAkAAAAAAAD/AAAAAAAAAAcAAAAAAAAAAAAAAAAAAADp
DAAAAAD/AAAAAAAAAP8A5f8AAAAA/wD+AP4AAP0ALwAAFQD///4AAAAAAAD+/wAAAAAAAP8A/AAL/QD/AOkAAAIAAP//AAD/
+////AAA+v8AAAAAAB/8BAAAAABf///xAP/n/wAA/f3//xMAAP//AAAAAAD9//L/AP0AGAD/AP////4AAP/9///9/AD//wAA
AAAA/v8Z/wD2AMD/AAAAAAAAACAAAAAAAAD/AAAAAAD/9AAAAAAAAADnAADuAAD/AAAAAAAAAP8BAAAAAAAAAAD+AP4AAAAA
+v8AAAAA/wAAAP/xAAD/AA0A/wAAAP4A+///AAD8ACYA//8AAAAAAAAA/gAA/wAAAAAAAAAAAP8AAAAAAADzAAAAAAAbAAAA
AP8AAAAA+gAAAAAA/QD+AAAAAAAA7gAABf7/KwP/+P38/P4PAf8D/v/////8CPoQ//31/zv1/vsAAP/+AAD//v8A/AAAAAAA
AAAAAP//GQAA+AD6/gAAAAAA/gD4AAAAAP/xAAAAAAAAAP0AAPn/AAAAKAAAAAAA//wAAP////8VCQD//wAAAAAA///2AAAH
ACT9APsAAC7+AAAA/////wgABP8AAAAAAP7+DwD/9wAd//8AAAAA/wAAAAAAAP//AAAAAAAAAAAA//gAAPkA7f8AAP///wAA
AAv//wD+AAD+/wAA/gAA//7+/wD9/fYAAAAAAAAAAAD+AAAAAAAAAAAAAAAAAAD/AAAA//7FAAAA+v/9K/34/fz9/evz+fb8
/vj++d/86PL+/Qn4I/b+6gAAAAYAAAD+AAD++gAAAP8AAAAAAP8PAAD/APP7AAAAAAD9AAAAAAAA/f4AAP8AAAAAAAAA/AAA
/QD8AAAAAAAACAAAAAAAAP///wAAAAAA/wAA//0AAAAA3v8A+wAAAAsAAAAAAAD//AD/AAAAAAAAAAAAAAD7AO4AAAAAAAAJ
AAAAAAAA/wAAAAAAAAAAAAD/+gAA/wD9AAAAAAAAAAD8AAAAAAAAAAAAAAAAAPAAAP8AAAAA9gAAAP8AAA8AAAAA/wAA+QDv
AAAAAAAA//oAAAAAAP8AAAD+IP4AFgD//wAAAAgAEP8LAP8AAAz1+/8A///m///2/yD/ABYA/wAAAAD/AP8ACwAAAAD/9fz/
AAD/8gAAAAj7+ub33fL6+vvnAw7/+/78/vn0/RUB+AQq/RIC/fMAAAAAAAD6AAAAAAAA/wAAAAAAAAD/DQAAAAD4AAD/Fv//
/v8AAAAAAP///AAA/wAADwAA/yr/AAD/s/8A//8AAP0AAP8A///5/wAAAP//AP4AABD/AP8f////APsAAAAAAOX//wAAAAAA
AAAAAAAA/gAA/QAAAADtAAAAAAAA/QAAAAAAAAAAAAAA/wAAAAAAAP8AAAAAEgAAAAD/AAAAAP4AAAAAAAAAAAAAAP4AAAD/
AAAAAOsAAAD+AAD/AAD/AAAAAAD9AAAAAAD/AAD/+gAA/wDmAAAA/wD////+/AD///8A////AP8A/v3//v7////+Df///P8A
AP8AAP8AAAAAAAAAAAAAAAAAAPz9AAAUAAUAAAAAAAAAAAAAAAAAAAD/BwAAAAAGAAAAAAAA/wD/AAD/AAAA/wAAAAAAAP0A
AAAAAAAA/gAAAAAAAAAA9AAAAAAAAP8AAAAA/wD6AAAAAAAAAP8AAP/9AAD/APEAAP8A//8AAAD+AAAAAAAAAAAAAAAAAAAA
+f8A///fAAAAAAAAAAAAAAAAAAAAAPwAAAAAAAAA/gAAAAAA5gAAAAAAAAAAAAAAAAD/AAAAAAAAAPsAAAAAAAAAADgAAAf/
///2/wD//v/x//wA///+AAASAA///wD/KQDJ+f/8AAAA//8AAP8AAAD/AAAA/wAAAAAAAAAAAAAA9fwAAAAAAAAAAAAAAAAA
AAAAAAAAAAAA+QD//wD9APUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPkA//8A/QD1AAAA/f799vIAGPz9/fX/9eX6////7P/5
/fP9BhT/GP0CQAAAAP3zAAAAAAD8AAAA/gAAAAAAAP/6/wD+ABMA/foAAAAAAAAAAAAAAAAAAP8AAAAAAAAA/gAA/gD2AAkA
AAAAAAAA/wAAAP4AAAD+AAAA/wAAAP8AAP4ACgAA/AAAAP0AAAAAAAD/AAAAAAAAAP8AAAAAAAgAAPgAAAEAAAAAAAAAAAAA
AAD3AAAAAADvAAAAAAAAAAD6AABSAAD++wAAAAAAAB7+AP8AAAAAAAD/AAUAAP0A/f4AAAAAAPwAAAAAAAAN/gAAAAAAAAAA
AAD/AAAAAP/+AAAbCxsAAAD//wAAAAAA+wAAAAAAAPMAAP4A+gD1//sA/wscAAAA/wAAAAAAAP0AAAAAAADzAAD+AP8A/gD/
ABr+/wD/AP0A//8ACf///wAAAPoAAPYA//8AANj+//IAAAAAAAAAAAAAAP0AAAAAAAD7AAAAAAAAAAD9AAD3AAAAAAAAAP8A
AAAAAAAAAAAAAAAA/wAAAPsAFf8AAP///gD/AP/+//IAAAD//gAAAAAA+/4A/vzt/i///wD469n78Nj35/r5+vD1uPf8DvsV
wjD08Bvz6upI9vjnAP7tAAAAAAAAAAAAAAAAAAAAAAAA/wD9AAD/EwAABf4H9//3AP34//7////8/v//////BP39CP/9+yT+
//8AAAAAAPgAAAAAAAAAAAAAAAAA3gAAAAAAAADyAAAAAAD/AAAAAAAAAAAAAP0AAAAAAAD4AAAAAAAACQAABAAA/wAAAAD9
AAAAAAD/AAD/AP4A/f8AAAD/AA7/AAwAAAAAAAAAAAAAAAAAAAAA/wAAAAAAAAAAAPcjAADtAAAAAAAAAP4AAP8AAAAAAAAA
AAD/AAAAAAAA8AAAAAAAAAAAAAD+AAAAAAAAAAAAAAAAAAD9AAAAAOMAAP7/AAAA/gAAAAAAAPoAAAD/AP8AAAAAAAAAAAAC
/gACAAD/AAAAAP8AAAAAAO0AAAD/AAD/AAAAAAAA/AAAAAAAAAAA4gAAAAAAAAAAAAD/APvoAAAAAAAAACcAAO8AAAAAAAAA
AAAAAAD96gAAAAATAAAAAAAAAAAXAP/4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAA8AAAAAAAAAD/AAAA+wAAAAAA
AAAA/wAAAAAAAAH/AAAA9QAA/wAAAAAAAAAAAAAAAAAAAAAAAB4AAAAFAAAAAP8AAAAAAAAAAAAA/wAAAAAA/wAAAAD/AAD/
9QAABQAA/wAAAAAAAAAAAAAA/wAAAAAAJQD/+wAAAOkAAAAAAAAAAAAAAAAAAAD9AAAAAAAAAP4A/wAA/wD4AAD///7/AP8A
/gAA/wAA////AA0AEgAg/wD//wD9+v//7QAAAP/xAAAAAAAA/QAAABEAAAAAAAAAAAAAAPX+AAAAAAD/8QAAAAAAAP0AAAAR
AAAAAAAAAAAAAAD1/gAAAAD/AAAA/wD8NwAAAP7/AAAAAAD//wAA//0A5wD/AAAA/wAAAAAAAAAAAAAAAAAAAAAACwD/AAAA
H/IAAAD/AP//AAD//v//AAIA9v7/9P//APj/AAAQ/wDv/v8AAAAAAAAAAP4AAAAAAP8AAPUA/wAAAAAAAAAA5AD/AAAA/wAA
AAAAAAAAAAD5AAAAAAAA+f8AAAAAABX/AAAAAAAAAAAAAAAAAAIA////AAAAAAAAAAARAAD3/wAAAAAA//8AAAAAAADzAAAA
/wAAAAAA/gAA/wAAFOgAAH/t4/0FDe0wBfvf/QMIJwMq/Ofuzev/AfM0B+T88g8AAP8AAAD/VgAAAP8A/wAAAAAAAPsAAAAA
/wDK/wAA////AP8A//IA/wD/APj/AP8AAAAA/QD+AP/+H/8A/v8A/wAAAAAnAAAADgDwAAoACQAA//8AAAD/AN39AAD4AAD/
/wAA/wD///7//v/9AAALAP8DAAD//gD//f7/AAAAAAAAAAAAAAAAAAAAAAAA7gAAAAAAAAAA9wAA+gAAAAAAAAAAAAAA9wD1
AP8AAAAAAAAAAAAAAPr/AAD4AP8AAAAA/wD/AAAA/f8AAAAAAP35AAAADAAN/wAACAAAAAAAAP8AAAAAAP8AAAAAAAAAAAAA
APwA/QAAAP8AAAAAAAD/Eg0AAAD8/gAAAP0AAP8AAAD5APgA/xkF/wAAAPsAAAAAAAAAAAAA/wAA/AD+AP8AAP7+AAAAAAAA
AAAAAAAAAAAAAAAAABEAAAAAAAAAAAAA+QAA//sAAAAAAAAAAAAAAAAAAAAAAAAAAB4AAAD/AO//AAAAAAAAAAAAAAAAAP/6
AAAAAAD/AAAAAAAAAAAmAAD7FAD/AAAA/wAAAAAAAP8AAAAAAAAA/gAAAP0A7f8AAB4A/gAAAAAAAAAAAPz/AAAAAP8A/wAA
AAD/AP8A/wD+//8A/wD+//////0ACv4AHf/8APD9////FP/j/v8JAAAAAP4AAAAAAAAAAAUAAPgA/wAA/wD/AAAT8QAA+P0A
//7/FP////76Cf7/////APP3//oJ//8BAAb+/+X7AAAAAAAAAAAAAAAA//8AAAAAAAAPAAAA/gD3AAAAAAAAAAAAAAAAAAAA
/AAAAAAA9gAAAAAAAAAA9RkAE/78/v/+AP/5//7/ABgoF////yD//vz//P4e/wD//wL//v8AAAD/9P//+/MACv8AAP8AAP/9
/xAADQD8///+BwD9AAAAAAAA/wAAAP3/AAD/AAAA+wAAAPsA/P8AAPz/AAAIAAAAAAAAAAAAAAAAAAAAAAAA/wD+AP3/AAD/
AAAJ/wAA/wAA9wsA9wD+AAAAAAAAAAD/AAD2AgANAAD/AAAAAP0A/wARAP8k/wAAAAAA/wAAAP8A0v8AAP4A6gAAAP////7/
//1T/gAA/BQA+vv///78ANX//vQAAP8AAAAAAAAAAAAAJgAAAAAAAP7/AAAAAADgAAAA/wD/AAAAAAAAAAD/AA3/AAD9AAAA
/QAAAAAA/gAAAAAA/wAAAAD/AAAAAAABAAAAAA4AAAAAAAAAAPsAAPwAAAD/AADz/wAAAP8AAP8AAAD1AAD/AAD/AAA8/wAU
AAAAAAAA/wAAAAAAAAAAAAAA9QAAAAAAAAAA/AAAFP75/v77ABH9/v79/f/9/fgAAAoAHRD//v/2/+P8/v8AAAD/AAAV/wAA
AAAAAP/+AAAAAP//AAAA/AAWAAAA/wX8APoABP8A/wAAAP7/AAAAAAAM/wD2AP8A9P4AAAAF/gD6AAAAAAAAAAD/AAAAAAAA
BQAA9gAAAP4AAAAAAP7/AAD//wAAAAEAAAD/AAAAAP8AAAAAAAD8HAAAAAAA/wAAAAAAAAABAAAAAAAAAAAAAAAAAAAA/w8A
AP0N6P/5AP7+//7/APhY/v7//xL//vwJHv8B//z/9fn/Fv4A+gD//wD/AAAAJf//AAD/AAz/AAz//f/6///9AADrAAAAAAAA
AAAAACQAAAAAAAD0AAAAAP8A6QD3AP8AAAAAAAAAAAAAAPkFAAAA/xMAAP4AAAAAAP4AAP8AAAAAAAAAAAAAAAAA/wAAAAAA
AP8ACgAACQDxAAAA/wAAAAAA/wAAAAAAAP8AAAD+AAAA+QAAAAAADAD/AP///wD5APsAAP8A//0A/wD/APsAAP8A/wAA/+z/
AAkAAAAAAAAAAAAAAAD9AAAAAAD8AAAAAAAAAAD8AAAFAAAAAPgACv8AAAD9AAD/AAAABQD//wD/////Df8A/yv2GPj66/rP
+/omCRrr+Pv+/Asm7gH6AfkN+/4f+/4AAAD7AAAAAAAAJwsAAAD/AAAAAAAA/gD/9wDs/wAAAAD/AAAAAP///wAAAP4AAAAA
AAAA/wAA/gAA3QAAAAAAAAAAAAAAAAAAABQAAAAAAAAA/wAAAAAAAAAAAP8AAP8AAAD/+QAAAAAA/wAAAAAAAAb/AAAA/gAs
/gAAIwD9AAAAAAAAAAAAAP//AAD/AAAA/AD/AO7+A/8AAP8AAAAAG//9AAAAAAAAAAAAAP/w//8AAAAAAOr/AAH/AAAAAPsA
/wAAAAAAAAAAAAAA/AAAAAAAAAD6AAAA///+AP/q//7///8K/wb/////Cw71//////0ADQn/AAD/AAAAAAAAAAAAAAAAAAAA
AAwA+AAAAAAAAAn+APgAAAAAAPEA/gAAAAAA/AAAAAAAAAAAAAAA/gAMAAAD/vX7/f8t/hD+/h77+Qv+////+uj6/P/+/+z/
D+/+DAAA/gAAAAAEAAAAAAAAAAAAAAAAAAAAAAD8APr/AAD/AAAAAAAA/wAAAAD5DQAAAAD2APv/AAAA/ABL8gAPAPj/APEA
AAAAAAAAAAAA/wAAAAAAAAD8AAD/JfwAAP8AAAAAAP8AAAAAAAD+/wAAAP8A//8AAAAAAAf3AAwA/gAAAAAAAAAAAAAAAAAA
AAD1AAAAAP4AAAD2AAAfAP8AAAAADgAAAAAAAAAAAAAAAAAAAAD+AAAA+AAABhD7+uwK//j7+vos6R78CfTyDPv99/H68vkG
Drrm++QAAAAAAAAAAAAAABAAAAAAAP//AAAAAAAAAAAAAAAP/v7//hwA/QD///8PAP3/+P8A+//+/f/8/wAgH/z/2QAAAAAA
AP8AAAAAAAAADwAAAAAA+v8AAAAAAAYAAAAAAAAAAAAA/gAAAAAA/gAAAP8AAAAAAAAA/wAHAAAAAAAA/gAAAAAAACf5AP8A
/AAA/wD/AP4AAP0A8P8AAAAAAAAAAP8AAAAAAP4AAAAAAP8AAP//AAD+APEAAP4AAAD8AAAAAAAAAP4AAAAAAAAAAAAAAAAA
AAD8AAAA/f/+/PcA/////wrc/yj/A///Ef8EC//5/v/y2PT+/AAAAAAAAAAAAAAABAAAAP4AAAAAAAAAAAAAAO79AAAcAAAA
AAAAAAAAAAD8AAAAAP//AAD/AAAAAAD6AAAAAAAAAAAAAAAAAAAA/gAAAAAAAAAA/wAAAAD/+gAA/v4AAP//AAAAAAAA/QD5
AAcACAAAAP8AAP//AP3/AAAAAAAA+wAAAAAAAAD+AAAAAAD+AAAAAP8AAP/jAAAA/wD///8A9P3///8V//7/AAAA/gD//wAA
//8AG/z7/gAA/wAAAAD+AAAAAAD+AAAAAP8AAAAAAAAAAAT//P/89ub2/f/4/vr8GQz9+xUDFv4S/hzj9/0XCvsX+v36AAAA
/wAA/wD/AOn8AAAA/wAAAAAA+wAAAAsAPP8AAAAAAP4AAAAA/wD6FQAAAP4AAAAAAP39AP//AO3+AAAAAAD+AAAAAAAAAP0A
AAQAAAAAAP8A/wARAAD2AAAA/vf/+/8A///+/yP///7+Bgn/FP//+P7+CP388v//CQAAAAAAAAAAAAAWAAD/AAAAAAAAIQD/
AAD/APYAAPEAAAD/AAAE/gAAAAsAAAAAAAAAAAAV//8A/wDV/wD9/wD//v8AHAD///7wAPr///4A/gAAAP4ADv7/3f0ADv8A
AAAAAP0AAAAAAAD//wD/ACMA/vwAAAD+/xsA/+8AAAAAAAAMAAAAAAAAAAAA/wAZAP79AAAAAADtAAD1/fz5/vz//Pj++fv7
/uz7//4c9v4U+f36BvL+9ApSLwAAAP8AAAAAAAD9AAAAAAAAAAAAAAD+/wD8APMA/v8AAAD/AAAAAAAAAP8AAAAAAAD5AAD+
AAAKAAAuAAD9AP4AAAAAAAAAAAAAAP4AAAAACQAXAAAAAAAA+wAH/QAA/wAAAAAAAAAAAAAA/wAAAAYAAAAAAP//APUAB/4A
AAAAAAAA/wAAAAAA+QAAABf7AAAAAAAAAADsAP8AAAAAAP4AAAAAAAAAAAAAAAAACgAAAAAAAAAA/wAA/gAAAAAAAAD+AAAA
AAASAAAA/gAAAP8AAAD/AO0AAAD9/fz+/v9J/v39/Af+/fv/9P8P/f0c/Pz8+vnM/CQBAAAAAAAAIAAAAAAAAAAAAAAAAAAA
/gAAAAAA+wAA6QAAAAAAAAAAAAAAAAAAAAD/AAgAAAAAAAAA//wAAP8A/wAAAAAAAAAAAAAAAAAA/wATAAD9AAAAAAD+AAD4
AAAAAAAADQAAAAAAAAAAAAAABgAAAAAAAAAA/wAA/QAAAAAAAP4AAAAAAAAAAAD6AP8AAAAAAAD+AOwAAAAAAAAAAAAAAAAA
/wAAAAAAAAD9AAATAAAAAAAzAAAA//7/AP8AGf////8A///+//0A7v//Av/+///7Cv7/IP8AAP8AAP4AAAAABAD8AP8AAAAA
/wAAAAD/ADz5AAD/AP8V/wD+AAAA/wEA/AAGAP8AAP4A/wAA/gAvAQAEAAAAFgAAAAAAAP/7AAAABwAAAAAAAP8AAP8A8/sA
AP8AAP7/AAAAAP//+vYA/wcAAPkAAP8AAP8AAPj9ABUAAAD+/wAAAAAAAAMAAAD/AAAAAAAAAAAAAAD+/gAA/wA7AAAA/QH/
/wDsAP//AAAA/AD//wAA//8AE/z/BAAAAAAAAAAAAAAAAAD+/wAAAAAAAAAAAAAAAOoAAAIVBwv77AD++P/+/g745f7z////
//j6/xP+//9pAP/0AAAAAP8AAAAAAAAOAAAA/wAAAAAAAAAAAAAA+/8AAAAA/gAAAAAAAAAA/wDtAAAAAAAA/wAAAAAAABUA
AAD//P//5gAAAAAA//oAAP8NAAD+AP8PAAn/AAD98QAIAAAA//8AAAAAAAAAAAAA+wAAAAD/EAAAAAAA2/IAAAAAAAAGAAAA
AAAA+wAAAAwAAAAAAAAAAAAAAP8AAAD/+v8A/yz/AP/////8/v8A/wDw5v//AP//AAD1/gAh7PTw8wk/6gfy7PASrtEO9QAF
gYH05w7o7fPzKxLvUP//////Ef/+////8vX5//////T3//8X///+/9kr/y0AAAAAAAAAAAAAAAAAAAAAAAD8AAAAAAAAAADs
AAD4AAAAAADxAAAAAP8AAAAAAAAA/wAAAP8AAAD/bf8A0QD/AAAAAAAAAAAAAAAAAAAAAAAAAAAA/wAAAPUAAAL//P8A/x3/
AP///wj7/f/////w8///AP////8FCP8T/gv///4L/v///v8OUvcj//8X8usI/v/+/v//Cf3/5gD/AAD/JAAAAAAAA/kAAAAA
AP3lAAAAAAAAAF3/AAAAAAAAAAAAAAAAAADsAAAAAAD+AAAAAAAAAADuAAAN////AP4a///////6/Pv//xAA+vn/////////
7AX/CP8AAP/9AP/9AP///v/4/wAAAPz///8A//8AAPfmALsAAAAAAAAAAAAAAP77AAAAAAD8AAAAAAAAAAD0/gDmAAAAAAAA
AAAAAAAA9AAAAAAA/QAAAAAAAAAA+f8A7AAAAAAAAAAAAAAAAP8AAAAAAPwAAAAAAAAAADwAAPwAAAAAAAD7AAAAAAD/AAAA
AAD9AAAAAAAAAAD+AAAXAAAAAAAAAAAAAAAAAAAAAAAA/gAAAAAAAAAA/v8ABAAAAAAAAAAAAAAAAAAAAAAAAPQAAAAAAAAA
ADkAAPz//////v///////wDw9/7////3///////////u/P8jAAAAAAAMAAAAAAAAAAAAAAAA/vUAAAAAAAAA9wAAAAD+AAAA
AAAAAAAACAAAAP8AAPoAAPwAAAAAAP8MAPYAAAD8/wAA////AB/+/wAAAPcsAAD/AAD/AADSAwDnAAAAAAAAAAAAAAAA+QAA
AAAA/QAAAAAAAAAADAAA+wAAAAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAAAPMAAAMAAAAAAAAAAAAAAADmAAAAAAD/AAAAAAAA
AAD8AADf//0AAP///wAA/wD///8WAAAA/v/+/wD+/wAA8/0ABf7vAv789/Tz/v7+9P/7/f/+//n3+hT8+P4X/SH8LgIAAAAA
AAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAFAAAAAAAAAAAA+wAAAAAAAAAAAAAAAAD/AP4AACIA+AAAAAAAAAAAAP/8AAAA+QAA
/wAAAAAAAP8AAAAAAA3+AAD7+PMP+/LV9P37+vzL5/r9/P7c5xD5GPT58fw4AfkDAAAAAAD+AAAAAAAAAAAAAAAAAA8AAAAA
AAAA+AAAAAAAAAIAAAAAAAAA+QAAAAAAAAAAAAAAAAAAAPz/AAAA/v0AAAAAAAAAAAAA+gAAAAAO/xcAAAAA///nAP/9AAAA
AAD/AAAAAAAAAP4AAAAA/woAAAAAAAAABwAAAAAAAAAA/wAAAAAAAAAAAAD/AA/kAAAAAAAAAPoAAPz/AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAADgAKAPoAAAAAAAAA//8AAAAAAP0JAAAAAAD7AAAAAAAALv8AAPDoEgftz+hCajTp6uoGIBb1CgnfAbIo
6iXQ+zHmJwsAAAAAAAAAAAAAAAQA/P4AAAAAAP//AAAAAAA3CQAAAAAA//8AAAAAAP/9AAAA/wAA/wAAAAAA/wAA6wP9+wAA
AP4AAAAAAAD9+AAAAAAAAAAAAAD/AAAAAB7/AAAAAAAHAAD+L/8AGP8A/wAAAAAPAP///gAA/wAl/wD9//z///4A///+/v/8
APgQAAAA+gD///kI/v8AChH8//8AAAAAAP8AAAAAAAD9/gAAAAAAAPsAABr/APwA/wAAABv9AAAA/wAAAAD6AAAAAAD9AP7+
AAAJAADsAAAFAAAAAAAAAAAAAAAADAAAAAAA/wAAAP8AAAAADQAA/AAAAAAAAAD+AAAAAAAAAAAAAAAA/QAAAAD+AAb7AAD/
/xcAFQD/Ef/+////Af4AAAAkAPn///8N+v/t//zuAAAA/wAAAAD///7/AAAA/wAAAAAA/PwAAP0ABvwFAP///gD/AAAA//8A
+vMR/gAAAPYA//8A////AEX///QAAAD+AAAAAAAA9//6AAAAAAD/AAAACwD/AAALAAAAAAAA/wAAAAD/AAAAAAAAAAAA+wAA
ABAAAP8A/QAAAf8A/gn/AP//LlH0Af/7/v4AAP////oS//r7ANj8/wAAAAD/AAAAAAAA//8AAAD+AAAAAAAAAAAAAAAtAAAA
AAAA+QAAAAAz/vr/EQD/AAAA/wD9//4A//8A9QAA/gAAAAAAAAAAAAAAAAD/AAAAAAUAAAAAAAAAAPUAAAUAAAAAAAD/AAAA
AAAA8gAAAAD/AAAAAAAAAAD/BgAOAAD/AAAA//3//wABAP//AAAAAAAg/wD7AAAA4/wAAAkA//4AAP8AEfr+APz+/wAAAPoA
//38AP//AAYAAP/////+/wD//wAK/AAA/P7+AAD/AP77+P///f0C//7/AAAAAAAAAAAAAAAA/wAAAAAABwAAAAAAAAAA+gAA
/AAAAAAAAP///wD/AAD5AAAAAP8AAP/9AAD/AOQA//0AAAAAAAAAAAAAAAAAAAAAAAkAAAAAAP8AAAj9AAAAAAAA+/8AAAAA
AP78AAAAHQAAAAAAAAAA/wAACf8AAAAAACAAAAAA/QDz/wAAAAAAAAAAAP/9AP//APAAAAAAAAAAAAAA/gAAAAAAAAAAAAAA
AOEAAAAA/wAZ/wAA+v8ADwAAAP8AAAAAAAAAAAD/AAAA////AAD//f8AAAAAAP4AAAAAAAD//wAA/wAAAAAAAAAAAAD/AOwA
AAAAAAD+AAAA//0A//sAAP4AAAAAAAAA////APzn/wAAAAAAAAD4AAAAAAAEAAAAAAAAAPIAAAAAAAAA/P8AAAAAAAAAAAAA
AAAAAP/+AAAAAPwAAAAAAAAAAAEAAPQAAAAAAAAAAA35AAAAAP8AAAD9AAD/AAAAAAAYAAD/AAAA/gAAAAAAAP//ABkAAAD7
AAAAAAAAAAAJ8QAAAAAA//8AAP/+/f/8AAD//wAAAAAA//4nAAD+APwAAAAAAP8AAPf4AP//HwAAEQAAAAAA/gDo/wAAAADs
AP8AAAAAAAD/AAAAAP8A/wAAAAD9//oAABgAAP8A+QAABv8A/wAAAP8A/wAAAP//GQAAAP8A//79AAD/APcAAP76/Pj49f/6
6fgI9PP+8EHr/f76/voT+fkh/P025PYNAAAA+/8AAAAAAP/4AAAA/wAAAAAA/wAA/wAAJPEAAP4AABb/AAAAAAD/+wAAAP8A
AAAAAAQAAP8AAPj9AAAAAAAAAAAAAAAAABEAAAD/AAAAAAAAAAAAAAD5/wAAAAAAAAAA////AAAAAAAAAAAAAAAA//4A/wAA
AAD6AAAAAPwAAAAAAP8A+wAAAAAAAAAAAAAAABYAAPn/AAAAAP8AAAD//AAA/wAA//0AAAAAAP///wAA/QDpBwAA/wD/AAAA
/v////8AAP/sAAAAAAD++/4A/vkAA/7/AAAAAAAAAAAAAAAA/wAAAP4AAAAAABsAAAAAANv/AAAAAAD/AAAAAAAAAP0AAAAA
AAAAAAD4AAD/AAAE/wAAAAAAAAAAAAAAAAAAAAz/AAAA/gD/AAAAAAAA/AAA+AAAAP3/AAAAAAD//QAAAPwAAAAAABAAAP8A
AMf+AAAAAP8A/wAAAP8QAAAA+f4AAAAAAAAAAP/9AAD6AAAAAAAA+gAAAAAAAP3/AAAAAAAAAAAAAP8A/wAAEf0AAAAAAP8A
AAAAAAAAAAAA/wAAAAAAAP8AAAAAAPoAAAAAAAAAAAAA/wAAAAAA/AAAAAD/AAAAAAAAAAD8/gADAAAABQAAAAAAAP//AAAA
AAAABwD/AAAAAAAAAPwA/f7//v8UAP74//7/Avv8BgX/EPn//Pv+/v79HORQ//wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AP/9AAD6/wD/AAAA//r//wD+/P0HAAAT/gD//wAA//8A8kAACP8A+wAAAPv+DwAAAAAUAAAAAAAA/vv/AAAAAP4A/wAAAPwA
AAD//wAAAAAAFQAAAAAAAP/+AAAAAAD/AAAAAAAABQAAAAAAAP8DAAAA/wAAAAAAAAAAAAAA//UAAPsA+wAAAPn+/v7/AAD8
/gAAAAAA8/j/APw/ABXm/gAAAAAAAAD/AP//AAAA//8AAAAAAPv5AAD8AwA2AAAAAP79AAsABP8AAAAAAP7/AAAAAAAM/wD+
AP//9f4AAAAA/QAAAAT/AAAAAAD//wAAAAAADP8AAAD/APX+AAD/AP38CgD//v///wYA9/8EAA0AAPn//wD/DgD5EP8AAAD/
/wAAAAAAAAD+APgA/wANAAD/AAAA/wAA/vAAAAAAAP4KAAAAAAAA/wAAAAYAAAAAAAAAAAAAAP8VAAD/AP79/wD++v///wEJ
6P/+ABEAAAD//wD//wD8FAD7AAD//wAAAP8AAAD9AOkA/wARAAD/AAAAAAAA//oAAAAAAP7/AAAAAAAABAAAAP8AAAAAAAAA
AAAAAP8XAAAAAP8AAAD/+wAAAAAAAAAAAAAAAAQAAAAAAAD//AAAAAAA/v8AAAAAAAAEAAAA/wAAAAAAAAAAAAAA/xcAAAAA
AP7/AAAAAAAABAAAAP8AAAAAAAAAAAAAAP8XAAAAAAAA/wD/AAAAAAD/9wAAAAD+AAAAAAAAAAD//gAEAAAA//8A/wAAAAAD
AAAA/wAAAAD+/wAAAP8A/wkAAAAAAP//AP8AAAAAAwAAAP8AAAAA/v8AAAD/AP8JAAAAAP8AAAD//gAAAAAA/wAAAAAAAP4A
AAAACAD7AAAAAAAA/wAAAAAAAP8LAAAAAAAAAAAAAAAA/wAA//sAAAAAAP8AAAAAAAD/CwAAAAAAAAAAAAAAAP8AAP/7AAAA
AP8AAAD//gAAAAAK//8AAAAAAP0AAAAACAD6AAD7AAAAAAD5AAAAAAAA/gAAAAAACxoAAAAAAAAA/wAA9AAA/wAAAP/7AAAA
AAAAAAAAAAAABAAAAAAAAP/8AAAAAPsAAAAAOAAAAAAA/wAAAAAAAP8AAAAAAwDkAAAAAAAAAAAA/wAA/wAA/v/+AAAACwAA
AAAAAAAAAP8A9P8AAP8AAAAAAAAAAgD/AP8AAAAAAP4AAAAAAPL7AAAAAP39/wAA/wAA//8AAQD+AAYAAP7/AAD//wD+EQAA
AAAA/v8AAAAAAAAEAAAA/wAAAAAAAAAAAAAA/xcAAAAADwAAAPn9AAAAAAD8AAAAAAAAAQAAAAAAAPv8/wD/AAAA/xcAAAD/
AP/9/f8AAAAe9wD/AAAAAAD++gD3/wD//v8A/vz///8VAAD//wAA/wAN/wAA/w8A8ycABQAAAP//AAAAAAAACwAAAAAAAAAA
AAAAAAAAAP4wAAAAAAAAABcAAAAAAP/9/QAAAAD59wAAAAAAAAD/+gAMAAAAAAAXAAAAAAD//f0AAAAA+fcAAAAAAAAA//oA
DAAAAAAAAAAAAAAA//sAAAAAAPwAAAAAAAAAAP8AAAkAAAAAAAAAAAAAAP/7AAAAAAD8AAAAAAAAAAD/AAAJAAb/APsA/f8A
AAAAAAD/AAAAAAABAAD+AAAA/fkAAAAG/wD7AP3/AAAAAAAA/wAAAAAAAQAA/gAAAP35AAAABf8A+wD8/wD/AAAAAP8AAAAA
AA4AAP4A/wD49wAAAAX/APsA/P8A/wAAAAD/AAAAAAAOAAD+AP8A+PcAAAAAAP//AAAAAAAACwAAAAAAAAAAAAAAAAAAAP4w
AAAAAAD//wAAAAAAAAsAAAAAAAAAAAAAAAAAAAD+MAAAAAD/AAAA/9oA/wAA/v//AAAAAwD//wAAAAAAIf8A/wAA/v8AAP90
//8A//3+/wAAAP0A//8AAP/9AAv//wf/APz//wD+Mf///zEu+f///wD+/xz/////N//QXP/9AAAAOwAAAAAAAPz9AAAAAAAA
AAAAAAAA/wAA8f4AAP8A/wAAAP84AP8A+wD//wAAAAAAAP8AAAD+AOT8/wD/AP8AAAD/OQD/APwAAP8AAAAAAP//AAAA/gDn
/f8AAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAABAsA////////KP///////vj/////AO3d//////////n2/x8AAAAAAAAA
AAAA/w4AAAAAAAD/AAAAAAD/AAAA/QD/"""
